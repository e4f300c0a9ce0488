import Markdown

/// One bullet, paragraph or table of a brief.
package struct Item: Sendable {
  package enum Kind: Sendable, Equatable {
    case standfirst, paragraph
    case bullet(depth: Int)
    case quote
    case code
    case table(Table)
  }

  package var kind: Kind
  /// The heading it stands under.
  package var section: String?
  package var content: RichText
  package var place: SourcePlace

  package init(kind: Kind, section: String?, content: RichText, place: SourcePlace) {
    self.kind = kind
    self.section = section
    self.content = content
    self.place = place
  }

  /// Plain text, UTF-8. Every range in a reading counts bytes of it.
  package var text: [UInt8] { content.text }
}
