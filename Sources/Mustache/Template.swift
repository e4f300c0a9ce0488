/// A template compiled against the shape of what it will be given: flat operations over numbered slots.
///
/// Whatever can be wrong with it was found when it was made, so rendering cannot fail.
package struct Template: Sendable {
  private let program: Program
  /// Names of the phrases that it asks for.
  package let phraseNames: Set<String>

  /// - Parameters:
  ///   - file: The path under which problems are told.
  ///   - phrases: Texts for `{{words.name}}`; those never asked for may be broken.
  ///   - partials: Texts for `{{> name}}`, each compiled for the place that includes it; those never included may be broken.
  /// - Throws: every problem in the template and in the partials it includes, in reading order, up to
  ///   `TemplateErrors.limit`. What is unsupported, unbalanced, endless or of the wrong kind is a problem even
  ///   where missing names are not.
  package init(
    _ source: String, file: String, shape: Shape, phrases: Phrases = Phrases(), partials: Partials = Partials(),
    missing: MissingNames = .areErrors
  ) throws(TemplateErrors) {
    var compiler = Compiler(partials: partials, phrases: phrases, missing: missing)
    program = try compiler.program(for: TemplateText(source, file: file), shape: shape)
    phraseNames = compiler.phraseNames
  }

  /// Appends the page to what `output` already holds.
  ///
  /// `content` follows the shape that the template was compiled against. Where it is of another kind it renders as nothing;
  /// a record with fewer values than names stops the program.
  package func render(_ content: Content, into output: inout [UInt8]) {
    program.render(content, into: &output)
  }

  package func render(_ value: Value) -> [UInt8] {
    var output: [UInt8] = []
    render(Content(value), into: &output)
    return output
  }
}
