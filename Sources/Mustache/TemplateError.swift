/// One problem in a template: where, what, and what to do about it.
package struct TemplateError: Hashable, Sendable {
  package let file: String
  /// From 1.
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int
  /// A sentence without a full stop, in lower case.
  package let message: String
  package let hint: String
}

extension TemplateError: CustomStringConvertible {
  package var description: String { "\(file):\(line):\(column): \(message)\n  hint: \(hint)" }
}

/// Every problem that was found in a template and its partials, in the order of files and lines.
package struct TemplateErrors: Error, Sendable {
  /// After this many, no more are looked for.
  package static let limit = 100

  package let errors: [TemplateError]
}

extension TemplateErrors: CustomStringConvertible {
  package var description: String { errors.map(\.description).joined(separator: "\n") }
}
