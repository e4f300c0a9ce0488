import Markdown
import Testing

/// Texts that were made to bring a reader down. Each would take hours if time grew with the square of its length.
@Suite("Hostile input", .timeLimit(.minutes(2))) struct HostileInputTests {
  private static let count = 10_000

  private static func times(_ text: String, _ count: Int = count) -> String {
    String(repeating: text, count: count)
  }

  @Test("Markdown may nest as deep as it likes", arguments: [
    (">", ""), ("> ", ""), ("- ", ""), ("1. ", ""), ("> - ", ""), ("[", ""), ("[", "]"), ("[", "](u)"), ("![", "](u)"),
    ("*", "*"), ("**", "**"),
    ("*a ", "b* "), ("_a **b ", "b** c_ "), ("<b>", "</b>"), ("<div>", "</div>"), ("`", "`"), ("(", ")"), ("<", "< "),
  ])
  func nesting(open: String, close: String) {
    let text = Self.times(open) + "word" + Self.times(close)
    let blocks = Document(parsing: text.utf8.span).blocks()
    #expect(blocks.count == 1)
    #expect(html(blocks[0].content).contains("word"))
  }

  @Test("HTML may nest as deep as it likes: its text is still read", arguments: [
    "<div>", "<b>", "<b><i>", "<span>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<p><font>", "<section>", "<a href=x>",
  ])
  func htmlNesting(open: String) {
    let text = "<p>first</p>" + Self.times(open) + "last &amp; least"
    let document = HTMLDocument(parsing: text.utf8.span)
    let words = document.blocks().map { String(decoding: $0.content.text, as: UTF8.self) }
    #expect(words.first == "first")
    #expect(words.last == "last & least")
  }

  @Test("beyond the depth that the parser bears, lines, breaks and what is dropped stay as they were")
  func flattened() {
    let text = "<title>t</title>\n" + Self.times("<div\n>",
      500) + "<script>a < b</script>c &lt; <i>d</i><br>e<!-- > -->\n<p>f 1 < 2"
    let document = HTMLDocument(parsing: text.utf8.span)
    #expect(outline(document.blocks()).last == "paragraph: f 1 &lt; 2")
    #expect(outline(document.blocks()).contains("paragraph: c &lt; d<br>\ne"))
    #expect(document.blocks().last?.line == 503)
    #expect(document.dropped.contains { $0.kind == .script && $0.text == Array("a < b".utf8) })
  }

  @Test("many pieces take no longer than their number", arguments: [
    "\"", "'", "“a” ", "*a* ", "a*", "_a ", "[a](b) ", "[a] ", "a  \n", "a\n\n", "# a\n", "- a\n", "> a\n", "\\", "&amp;",
    "<b>", "<!-- a -->",
    "`a` ", "```\n", "|", "|a|b|\n", "|-|\n", "|-|-|\n|-|\n", "|a|\n|-|\n", "|a|\n|-|\n\n", "|a|\n|-|\n-\n", "a\n-\n",
    "<div>a\n\n", " \t", "]", "\r",
    "[a]: b\n", "\u{A0}", "é", "<br>", "~", "=\n", "1. a\n", "a | b\n--|--\n",
  ])
  func repetition(piece: String) {
    let text = Self.times(piece)
    #expect(Document(parsing: text.utf8.span).blocks().count <= Self.count * 2)
    #expect(html(RichText(plain: text.utf8.span)).utf8.count <= text.utf8.count * 6)
    #expect(HTMLDocument(parsing: text.utf8.span).blocks().count <= Self.count * 2)
  }

  @Test("many tags take no longer than their number", arguments: [
    "<p>a", "<br>", "a<br>", "</p>", "<tr><td>a", "<td>a", "<li>a", "<b>a</b>", "<!--", "<!", "<?", "<", "</", "&", "&#",
    "<script>", "<style></style>a",
    "<form>a", "<title>a</title>", "<img alt=a>", "<a href=x>a</a>", "<option>a", "<dd>a", "<q>a</q>", "<pre>a\n", "<body a=1>",
    "]]>", "<![CDATA[",
  ])
  func tagRepetition(piece: String) {
    for text in [Self.times(piece), "<table>" + Self.times(piece), "<b><i><p>" + Self.times(piece)] {
      #expect(HTMLDocument(parsing: text.utf8.span).blocks().count <= Self.count)
    }
  }

  @Test("cells and rows may nest without a table of their own", arguments: [
    "<table><tr><td>a</td><td><div><td><div><td><div><tr><td>b", "<table><td><div><tr><td>a<th>b</table>",
    "<tr><td>a</table><td>b",
    "<table><tr><td>a<td>b<caption>c<tr><th>d</table></table></td>e",
  ])
  func nestedCells(text: String) {
    let words = HTMLDocument(parsing: text.utf8.span).blocks().map { String(decoding: $0.content.text, as: UTF8.self) }.joined()
    #expect(words.contains("a") && words.contains("b"))
  }

  @Test("a tag may have any number of attributes")
  func attributes() {
    let tag = (0..<Self.count * 10).reduce(into: "<p") { $0 += " a\($1)=1" }
    #expect(outline(html: tag + ">words") == ["paragraph: words"])
  }

  @Test("a table does not grow beyond its text: a wide header cannot fill many short rows")
  func wideTable() {
    let text = Self.times("|a", 5_000) + "\n" + Self.times("|-", 5_000) + "\n" + Self.times("b\n", 5_000)
    let blocks = Document(parsing: text.utf8.span).blocks()
    #expect(blocks.count == 2)
    #expect(blocks.reduce(0) { $0 + $1.content.text.count } < 1_000_000)
    let html = "<table><tr>" + Self.times("<td>a", 5_000) + Self.times("<tr><td>b", 5_000)
    #expect(HTMLDocument(parsing: html.utf8.span).blocks().reduce(0) { $0 + $1.content.text.count } < 1_000_000)
  }

  @Test("a long address that is used often is not written out each time")
  func referenceBomb() {
    let text = "[a]: " + Self.times("u") + "\n\n" + Self.times("[a] ")
    let written = Document(parsing: text.utf8.span).blocks().reduce(0) { $0 + html($1.content).utf8.count }
    #expect(written < 2_000_000)
  }

  @Test("long lines and long texts are read to their ends", arguments: [
    Self.times("words and more ", 70_000), Self.times("It is *said* that [a](https://b.org) “c”. ", 25_000),
    Self.times("A paragraph & “so” on.\n\n", 200_000), Self.times("\"", 100_000),
  ])
  func length(text: String) {
    #expect(Document(parsing: text.utf8.span).blocks().reduce(0) { $0 + $1.content.text.count } > text.utf8.count / 3)
    #expect(RichText(plain: text.utf8.span).text.count > text.utf8.count / 3)
  }

  @Test("many insertions in a long text are put in, all of them")
  func manyInsertions() {
    let content = RichText(text: Array(Self.times("ab <c> ").utf8))
    let insertions = (0..<Self.count).map {
      Insertion(range: ($0 * 7)..<($0 * 7 + 2), open: Array("<a>".utf8), close: Array("</a>".utf8), isLink: true)
    }
    #expect(html(content, inserting: insertions) == Self.times("<a>ab</a> &lt;c&gt; "))
  }
}
