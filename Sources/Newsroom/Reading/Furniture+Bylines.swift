/// Lines that say who wrote a brief.
extension Furniture {
  /// `By NAME` · `Authors: NAME and NAME` · `Reporting by NAME; Editing by NAME` · `NAME (now) and NAME (earlier)` · `With Reuters`
  static func isByline(_ text: [UInt8]) -> Bool {
    let text = text[...]
    guard text.count <= 600 else { return false }
    if labels.contains(where: { text.begins(with: $0) }) { return true }
    guard text.count <= 300 else { return false }
    if isThanks(text) || isDeskCredit(text) || isAgenciesInBrackets(text) { return true }
    guard !text.endsSentence else { return false }
    return credits.contains { text.begins(with: $0) } || text.contains(words: "(now)") || text.contains(words: "(earlier)") || isByNames(text) || isByDesk(text)
  }

  /// `By the Gull Media newsroom`
  private static func isByDesk(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= 80 && text.begins(with: "by the ") && desks.contains { text.ends(with: $0) }
  }

  private static let desks = [" newsroom", " staff", " desk", " team", " reporters", " correspondents"]

  private static let labels = ["authors:", "author:", "by-line:", "byline:"]
  private static let credits = [
    "with reporting by ", "with reporting from ", "with additional reporting ", "written by ", "reporting by ", "(reporting by ", "writing by ", "editing by ", "compiled by ", "by our ",
  ]

  /// After `By` come names and places alone, and after them at most the date: `By NAME and NAME November 20, 2023 at 1:52 a.m. EST`.
  /// "By Friday" begins a heading, or an item.
  private static func isByNames(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 160, text.begins(with: "by ") else { return false }
    let words = text.split { $0 <= .space || $0 == .comma }.dropFirst()
    guard let initial = words.first?.first, initial.isCapitalLetter || initial >= 0xC3 else { return false }
    func isOfDate(_ word: ArraySlice<UInt8>) -> Bool { DayLexicon.isOfCalendar(word) || word.contains(where: \.isDigit) }
    let names = words.prefix { !isOfDate($0) }
    let date = words.dropFirst(names.count)
    guard !names.isEmpty, date.isEmpty || names.count > 1 && date.contains(where: DayLexicon.isOfCalendar) else { return false }
    return date.allSatisfy { isOfDate($0) || wordsOfDate.contains(String(decoding: $0, as: UTF8.self)) }
      && names.allSatisfy { word in
        guard let first = word.first else { return false }
        let isName = first.isCapitalLetter || first >= 0xC3 || first == 0x28 || first == 0x26
        return isName || connectors.contains(String(decoding: word, as: UTF8.self))
      }
  }

  private static let wordsOfDate: Set<String> = [
    "at", "a.m.", "p.m.", "am", "pm", "EST", "EDT", "ET", "GMT", "BST", "CET", "CEST", "EET", "EEST", "UTC", "Updated", "updated", "Published", "published", "|", "–", "-", "·",
  ]

  private static let connectors: Set<String> = [
    "and", "in", "for", "of", "the", "with", "at", "van", "von", "de", "der", "al", "agencies", "staff",
  ]

  /// `With Reuters and Agence France-Presse` · `Reuters contributed to this report`
  private static func isThanks(_ text: ArraySlice<UInt8>) -> Bool {
    let text = text.last == .fullStop ? text.dropLast() : text
    if text.ends(with: "contributed to this report") || text.ends(with: "contributed to this article") { return true }
    guard text.begins(with: "with ") else { return false }
    return thanked.contains { text.dropFirst(5).begins(with: $0) } && text.split(separator: .space).count <= 10
  }

  /// `ab/cde (AP, Reuters)`: initials of a desk, and the agencies that it drew on.
  private static func isDeskCredit(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 80, text.last == 0x29, let open = text.firstIndex(of: 0x28), open > text.startIndex, open - text.startIndex <= 14 else { return false }
    guard text[..<open].allSatisfy({ $0 == .space || $0 == .comma || $0 == 0x2F || (0x61...0x7A).contains($0) }), text[..<open].contains(0x2F) else { return false }
    return agencies.contains { text[open...].contains(words: $0) }
  }

  private static let agencies = ["ap", "afp", "dpa", "reuters", "epd", "kna"]

  /// `(CHANNEL with AFP, AP and Reuters)`, and nothing else.
  private static func isAgenciesInBrackets(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 80, text.first == 0x28, text.last == 0x29, agencies.contains(where: { text.contains(words: $0) }) else { return false }
    let words = text.dropFirst().dropLast().split { $0 <= .space || $0 == .comma || $0 == 0x2F }
    return words.allSatisfy { word in word.first.map { $0.isCapitalLetter || $0.isDigit } ?? false || ["with", "and", "via"].contains(String(decoding: word, as: UTF8.self)) }
  }

  private static let thanked = ["reuters", "the associated press", "associated press", "agence france-presse", "agencies"]

  /// `NAME NAME, NAME NAME, and NAME NAME`, and nothing else.
  static func isListOfNames(_ text: [UInt8]) -> Bool {
    guard text.count <= 300 else { return false }
    var names = 0
    var wordsInName = 0
    for word in text.split(whereSeparator: { $0 <= .space }) {
      if word.elementsEqual("and".utf8) {
        guard wordsInName != 1 else { return false }
        wordsInName = 0
        continue
      }
      guard let first = word.first, first.isCapitalLetter || first >= 0xC3, !word.contains(where: { $0.isDigit || $0 == 0x3A })
      else { return false }
      wordsInName += 1
      if wordsInName == 2 { names += 1 }
      if word.last == .comma {
        guard wordsInName >= 2 else { return false }
        wordsInName = 0
      }
      if wordsInName > 4 { return false }
    }
    return names >= 2 && wordsInName >= 2
  }
}
