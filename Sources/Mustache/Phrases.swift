/// Short texts that templates ask for by `{{words.name}}`, such as those of one language. Each is a template itself: it is
/// compiled where it is asked for, with the names that stand there, and costs as much as if it had been written there.
package struct Phrases: Sendable {
  /// The name before the dot. No record may have it.
  package static let owner = "words"

  private let texts: [String: ParsedText]
  /// In alphabetical order.
  let names: [String]

  /// Where one name comes twice, the later text counts. A name may have dots in it.
  /// - Parameter texts: line and column are those of the text's first letter in its file.
  package init(_ texts: [(name: String, text: String, file: String, line: Int, column: Int)] = []) {
    self.texts = Dictionary(
      texts.map { ($0.name, ParsedText(TemplateText($0.text, file: $0.file, start: ($0.line, $0.column)))) }, uniquingKeysWith: { _, later in later })
    names = self.texts.keys.sorted()
  }

  func text(named name: String) -> ParsedText? { texts[name] }

  /// `day.title` of `words.day.title`; nil where a name asks for no phrase.
  static func name(in name: String) -> String? {
    guard name.utf8.starts(with: start) else { return nil }
    return String(Substring(name.utf8.dropFirst(start.count)))
  }

  private static let start = Array((owner + ".").utf8)
}
