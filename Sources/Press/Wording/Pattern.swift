/// A short text with holes, such as `{{n}} briefs`, taken apart once.
///
/// Not a template: dates and counts are filled in a hundred thousand times a build, and need no sections.
struct Pattern: Sendable {
  /// What stands before each hole, and after the last.
  private let literals: [String]
  /// For each hole the number of the value that goes in.
  private let holes: [Int]

  /// What keeps a text from being a pattern.
  enum Problem: Error {
    case unknownHole(String)
    case unclosedHole
  }

  /// - Parameter names: what may stand in a hole, in the order in which values are given.
  init(_ text: String, names: [String]) throws(Problem) {
    var literals: [String] = []
    var holes: [Int] = []
    var literal: [UInt8] = []
    let bytes = Array(text.utf8)
    let (opening, closing) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    var at = 0
    while at < bytes.count {
      guard bytes[at] == opening, at + 1 < bytes.count, bytes[at + 1] == opening else {
        literal.append(bytes[at])
        at += 1
        continue
      }
      guard let end = bytes[at...].firstIndex(of: closing), end + 1 < bytes.count, bytes[end + 1] == closing else { throw .unclosedHole }
      let name = String(decoding: bytes[(at + 2)..<end].filter { $0 > 0x20 }, as: UTF8.self)
      guard let hole = names.firstIndex(of: name) else { throw .unknownHole(name) }
      literals.append(String(decoding: literal, as: UTF8.self))
      holes.append(hole)
      literal = []
      at = end + 2
    }
    literals.append(String(decoding: literal, as: UTF8.self))
    (self.literals, self.holes) = (literals, holes)
  }

  /// Without holes.
  init(plain text: String) { (literals, holes) = ([text], []) }

  func filled(_ values: String...) -> String {
    var text = literals[0]
    for (place, hole) in holes.enumerated() {
      text += values[hole]
      text += literals[place + 1]
    }
    return text
  }
}
