/// A text taken apart, once for all templates that it is part of.
///
/// A class, though it never changes: wherever it is compiled, a reference is all that is copied.
final class ParsedText: Sendable {
  let text: TemplateText
  /// None where nobody can tell which section a name is in: else every name would be a problem.
  let tokens: [Token]
  let problems: [(problem: TemplateProblem, offset: Int)]

  init(_ text: TemplateText) {
    let parser = TemplateParser(text)
    self.text = text
    tokens = parser.isBalanced ? parser.tokens : []
    problems = parser.problems
  }
}
