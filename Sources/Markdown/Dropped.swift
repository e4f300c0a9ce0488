/// Something that a document held and no block tells.
package struct Dropped: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The words under a picture.
    case caption
    /// What stands for a picture that cannot be seen.
    case imageDescription
    case script, style
    /// Another page, a drawing, a film, a sound.
    case embedded
    case form
    /// What is struck out, and holds no more.
    case struck
    case navigation
    /// The title of a page, which stands in its head.
    case title
    /// When the page says that it was published: what its head has for programs.
    case published
    /// Cells of a row that is longer than its table is wide.
    case tableCells
    /// What comes after the place where the parser gave up. Its text is not known.
    case unread
  }

  package var kind: Kind
  /// Plain text, UTF-8, white space collapsed.
  package var text: [UInt8]
  /// Counted from 1 in the text that was parsed.
  package var line: Int

  package init(kind: Kind, text: [UInt8], line: Int) {
    self.kind = kind
    self.text = text
    self.line = line
  }
}
