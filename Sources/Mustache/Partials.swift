/// The texts that a template may include with `{{> name}}`, by name. A name may have `/`, `-` and `_` in it.
package struct Partials: Sendable {
  private let texts: [String: ParsedText]
  /// In alphabetical order.
  let names: [String]

  /// Where one name comes twice, the later text counts.
  package init(_ texts: [(name: String, file: String, source: String)] = []) {
    self.texts = Dictionary(
      texts.map { ($0.name, ParsedText(TemplateText($0.source, file: $0.file))) }, uniquingKeysWith: { _, later in later })
    names = self.texts.keys.sorted()
  }

  /// Sources by name; a problem in one is placed in the file `name.mustache`.
  package init(_ sources: [String: String]) {
    self.init(sources.map { (name: $0.key, file: "\($0.key).mustache", source: $0.value) })
  }

  func text(named name: String) -> ParsedText? { texts[name] }
}
