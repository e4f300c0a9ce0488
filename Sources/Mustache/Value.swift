/// What a template sees. It follows the template's `Shape`: a record's values stand in the order of its names.
package enum Value: Sendable, Equatable {
  /// Renders as nothing and is false as a section. May stand anywhere, whatever the shape promises there.
  case none
  /// Chooses between a section and its inverse; it has no text of its own.
  case flag(Bool)
  /// Escaped by `{{name}}`, as it is by `{{{name}}}`. True as a section when not empty.
  case text(String)
  /// Finished HTML in UTF-8, never escaped. True as a section when not empty.
  case html([UInt8])
  /// True as a section.
  case record([Value])
  /// True as a section when not empty, which then repeats for each.
  case list([Value])
}
