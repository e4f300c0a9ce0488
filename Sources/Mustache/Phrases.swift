/// Short texts that templates ask for by `{{words.name}}`, such as those of one language. Each is a template itself: it is
/// compiled where it is asked for, with the names that stand there, and costs as much as if it had been written there.
package struct Phrases: Sendable {
  /// The name before the dot. No record may have it.
  package static let owner = "words"

  private let texts: [String: TemplateText]
  /// In alphabetical order.
  let names: [String]

  /// Where one name comes twice, the later text counts. A name may have dots in it.
  /// - Parameter texts: line and column are those of the text's first letter in its file.
  package init(_ texts: [(name: String, text: String, file: String, line: Int, column: Int)] = []) {
    self.texts = Dictionary(
      texts.map { ($0.name, TemplateText($0.text, file: $0.file, start: ($0.line, $0.column))) }, uniquingKeysWith: { _, later in later })
    names = self.texts.keys.sorted()
  }

  func text(named name: String) -> TemplateText? { texts[name] }
}

extension Name {
  /// Which phrase it asks for, if it asks for one.
  var phrase: String? {
    guard text.utf8.count > Phrases.owner.utf8.count, text.hasPrefix(Phrases.owner + ".") else { return nil }
    return String(text.dropFirst(Phrases.owner.count + 1))
  }
}
