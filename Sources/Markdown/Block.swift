/// A piece of a document, in reading order. Lists and quotes are flattened: a block knows its depth, not its parent.
package struct Block: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case heading(level: Int)
    case paragraph
    /// The first paragraph of a list item, later ones are paragraphs. In an outermost list `depth` is 1.
    case bullet(depth: Int)
    /// As `bullet`; numbered lists and others count together for the depth.
    case numbered(depth: Int, number: Int)
    case quote
    /// White space is as written, with newlines between its lines.
    case code
    case table(Table)
  }

  package var kind: Kind
  package var content: RichText
  /// Counted from 1 in the text that was parsed.
  package var line: Int

  package init(kind: Kind, content: RichText, line: Int) {
    self.kind = kind
    self.content = content
    self.line = line
  }
}
