import Newsroom

/// Takes texts out of a file of words, and keeps what is wrong with them.
struct WordDesk {
  private let file: WordsFile
  private var missing: [String] = []
  private var faults: [Diagnostic] = []

  init(_ file: WordsFile) { self.file = file }

  var problems: [Diagnostic] { faults + (missing.isEmpty ? [] : [.missingWords(missing, at: file.place)]) }

  mutating func text(_ key: String) -> String {
    if let entry = file.entries[key] { return entry.text }
    if !missing.contains(key) { missing.append(key) }
    return ""
  }

  mutating func list(_ list: WordList) -> [String] { (1...list.count).map { text("\(list.rawValue).\($0)") } }

  mutating func number(_ key: String) -> Int {
    let text = text(key)
    if let number = Int(text) { return number }
    if let place = file.entries[key]?.place { faults.append(.noNumber(key, at: place)) }
    return 0
  }

  /// A pattern that is never filled stands for one that cannot be read.
  mutating func pattern(_ key: String, names: [String]) -> Pattern {
    let text = text(key)
    do throws(Pattern.Problem) {
      return try Pattern(text, names: names)
    } catch {
      if let place = file.entries[key]?.place {
        let fault: Diagnostic =
          switch error {
          case .unknownHole(let hole): .unknownHole(hole, in: key, among: names, at: place)
          case .unclosedHole: .unclosedHole(in: key, at: place)
          }
        if !faults.contains(fault) { faults.append(fault) }
      }
      return Pattern(plain: text)
    }
  }
}
