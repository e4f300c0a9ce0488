import Markdown
import Testing

@Suite("Blocks of Markdown") struct BlockTests {
  @Test("headings keep their level", arguments: [
    ("# a", "heading 1: a"), ("###### f ##", "heading 6: f"), ("a\n===", "heading 1: a"), ("a\n b\n---", "heading 2: a b"),
    ("## *a* `b`", "heading 2: <em>a</em> <code>b</code>"),
  ])
  func headings(text: String, expected: String) {
    #expect(outline(markdown: text) == [expected])
  }

  @Test("what has no text is no block", arguments: [
    "", "\n\n", "***", "---", "#", "-", "- ", "1.", ">", "[a]: https://example.org", "<!-- note -->", "&nbsp;", "```\n```",
    "![](x)",
    "[](https://example.org)", "<b></b>", "\u{FEFF}",
  ])
  func nothing(text: String) {
    #expect(outline(markdown: text) == [])
  }

  @Test("lists are flattened, and a bullet knows its depth")
  func nestedLists() {
    let text = """
      - one
        - two
          - three
      - four
      """
    #expect(outline(markdown: text) == ["bullet 1: one", "bullet 2: two", "bullet 3: three", "bullet 1: four"])
  }

  @Test("numbers go on from the first one")
  func numbers() {
    #expect(
      outline(markdown: "7. a\n9. b\n   1) c\n   - d\n8. e")
        == ["numbered 1, 7: a", "numbered 1, 8: b", "numbered 2, 1: c", "bullet 2: d", "numbered 1, 9: e"])
  }

  @Test("an item's first paragraph is the bullet, later ones are paragraphs, in reading order")
  func itemsOfSeveralParagraphs() {
    let text = """
      - first

        second

        - nested

        loose
      - next
      """
    #expect(
      outline(markdown: text)
        == ["bullet 1: first", "paragraph: second", "bullet 2: nested", "paragraph: loose", "bullet 1: next"])
  }

  @Test("an item that starts with something else has no bullet of its own")
  func otherStarts() {
    #expect(outline(markdown: "- # a\n  b\n- > c\n-     d\n- - e") == [
      "heading 1: a", "paragraph: b", "quote: c", "code: d", "bullet 2: e",
    ])
  }

  @Test("paragraphs in quotes are quotes, bullets in quotes are bullets")
  func quotes() {
    #expect(
      outline(markdown: "> a\n>> b\n>\n> - c\n>\n>   d\n>\n> # e\n\nf")
        == ["quote: a", "quote: b", "bullet 1: c", "quote: d", "heading 1: e", "paragraph: f"])
  }

  @Test("code keeps its white space")
  func code() {
    #expect(outline(markdown: "```swift\nlet  a\n\n  <b>\n```\n\n    x\n\ty") == ["code: let  a\n\n  &lt;b&gt;", "code: x\ny"])
  }

  @Test("breaks between themes are left out")
  func themes() {
    #expect(outline(markdown: "a\n\n***\n\nb\n\n---\nc") == ["paragraph: a", "paragraph: b", "paragraph: c"])
  }

  @Test("a block knows its line")
  func lines() {
    let text = "# a\n\nb\nb\n- c\n\n  d\n\n```\ne\n```\n<p>\nf</p>\n\n| g |\n|---|\n\n> h"
    #expect(Document(parsing: text.utf8.span).blocks().map(\.line) == [1, 3, 5, 7, 9, 12, 15, 18])
  }

  @Test("white space collapses, line ends are spaces")
  func whiteSpace() {
    #expect(texts(markdown: "  a \t b\n   c *d \t e*  \n\n  f&#10;&#9; g  ") == ["a b c d e", "f g"])
  }

  @Test("a hard break is a newline with a mark over it", arguments: ["a  \nb", "a\\\nb", "a <br> b", "a<br/>\nb"])
  func hardBreaks(text: String) {
    let content = Document(parsing: text.utf8.span).blocks().map(\.content)
    #expect(content == [RichText(text: Array("a\nb".utf8), marks: [RichText.Mark(range: 1..<2, style: .lineBreak)])])
  }

  @Test("quotation marks, dashes and dots stay as they are")
  func noSmartPunctuation() {
    let text = "“a” ‘b’ \"c\" 'd' don’t -- --- ..."
    #expect(texts(markdown: text) == [text])
  }

  @Test("entities become characters, NUL becomes U+FFFD, and broken UTF-8 does no harm")
  func characters() {
    #expect(texts(markdown: "&eacute; &#x2019; &amp;lt; &nosuch; a\0b") == ["é ’ &lt; &nosuch; a\u{FFFD}b"])
    let broken: [UInt8] = [0x61, 0xFF, 0xC3, 0x20, 0x62, 0x80, 0xF0, 0x9F]
    #expect(Document(parsing: broken.span).blocks().map(\.content.text) == [broken])
    #expect(RichText(plain: broken.span).text == broken)
  }
}
