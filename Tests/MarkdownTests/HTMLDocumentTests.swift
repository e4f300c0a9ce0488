import Markdown
import Testing

@Suite("HTML") struct HTMLDocumentTests {
  @Test("it gives the blocks that Markdown would", arguments: [
    ("<h2>a <i>b</i></h2>", ["heading 2: a <em>b</em>"]), ("<p>a<p>b", ["paragraph: a", "paragraph: b"]),
    ("a\n b", ["paragraph: a b"]), ("<div>a<p>b</p>c</div>", ["paragraph: a", "paragraph: b", "paragraph: c"]),
    ("<ul><li>a<ul><li>b</ul>c<li>d</ul>", ["bullet 1: a", "bullet 2: b", "paragraph: c", "bullet 1: d"]),
    ("<ul><li><p>a</p><p>b</p></li></ul>", ["bullet 1: a", "paragraph: b"]),
    ("<ol start=5><li>a<li>b<li value=9>c</ol>", ["numbered 1, 5: a", "numbered 1, 6: b", "numbered 1, 9: c"]),
    ("<li>a", ["bullet 1: a"]), ("<ul><li></li></ul><p>a", ["paragraph: a"]),
    ("<blockquote>a<p>b</p><ul><li>c</ul></blockquote>d", ["quote: a", "quote: b", "bullet 1: c", "paragraph: d"]),
    ("<pre>\na  <b>b</b>\n\n c\n</pre>", ["code: a  <strong>b</strong>\n\n c"]),
    ("<p>a<br>b<br/><br>c", ["paragraph: a<br>\nb", "paragraph: c"]), ("<dl><dt>a<dd>b</dl>", ["paragraph: a", "paragraph: b"]),
    ("<hr><p> &nbsp; </p>", []), ("<q>a</q>", ["paragraph: “a”"]), ("<unknown>a</unknown>", ["paragraph: a"]), ("", []),
  ])
  func blocks(text: String, expected: [String]) {
    #expect(outline(html: text) == expected)
  }

  @Test("marks stand over what they mark", arguments: [
    ("a <b>b</b> <strong>c</strong>", "a <strong>b</strong> <strong>c</strong>"), ("<em>a <i>b</i></em>", "<em>a b</em>"),
    ("<code>a</code><kbd>b</kbd>", "<code>a</code><code>b</code>"), ("a<b> b </b>c", "a <strong>b</strong> c"),
    ("<A HREF='https://x.org/?a=1&b=2' TITLE='t'>a</A>",
    "<a href=\"https://x.org/?a=1&amp;b=2\" title=\"t\" rel=\"noopener\">a</a>"),
    ("<a href=' JAVA&#10;SCRIPT:alert(1)'>a</a>", "a"), ("<a href='&#1;data:x'>a</a>", "a"), ("<a>a</a>", "a"),
    ("<a href=x><a href=y>a</a>", "<a href=\"y\" rel=\"noopener\">a</a>"), ("&lt;b&gt; &eacute;&#x2019;", "&lt;b&gt; é’"),
    ("5 < 6 & 7 > 3", "5 &lt; 6 &amp; 7 &gt; 3"), ("<b onclick=x()>a</b>", "<strong>a</strong>"),
  ])
  func marks(text: String, expected: String) {
    #expect(outline(html: text) == ["paragraph: \(expected)"])
  }

  @Test("a mark around blocks is in each of them")
  func marksAroundBlocks() {
    #expect(
      outline(html: "<a href=x><h3>a</h3><p>b</p></a><b>c<div>d</div></b>") == [
        "heading 3: <a href=\"x\" rel=\"noopener\">a</a>", "paragraph: <a href=\"x\" rel=\"noopener\">b</a>",
        "paragraph: <strong>c</strong>", "paragraph: <strong>d</strong>",
      ])
  }

  @Test("a table of data is a table", arguments: [
    ("<table><tr><th>a<th>b<tr><td>c<td><b>d</b></table>", "[[a], [b]] [[c], [<strong>d</strong>]]"),
    ("<table><tr><td>a<td>b<tr><td>c</table>", "[] [[a], [b]] [[c], []]"),
    ("<table><tr><th>a<td>b<tr><th>c<td>d</table>", "[] [[a], [b]] [[c], [d]]"),
    ("<table><thead><tr><th>a<th>b</thead><tbody><tr><td><p>c</p><p>d</p><td>e<br>f</table>", "[[a], [b]] [[c d], [e<br>\nf]]"),
  ])
  func tables(text: String, expected: String) {
    #expect(outline(html: text) == ["table: \(expected)"])
  }

  @Test("a table that only lays out a page is not", arguments: [
    "<table><tr><td><h1>a</h1><td>b</table>", "<table><tr><td>a<tr><td>b</table>",
    "<table><tr><td><table><tr><td>a</table><td>b</table>", "<table><tr><td>a<td><ul><li>b</ul></table>",
  ])
  func layoutTables(text: String) {
    let blocks = HTMLDocument(parsing: text.utf8.span).blocks()
    #expect(blocks.map { String(decoding: $0.content.text, as: UTF8.self) } == ["a", "b"])
  }

  @Test("what is no text is left out and reported")
  func dropped() {
    let page = """
      <!DOCTYPE html><html><head><title>Day &amp; night</title><style>p { }</style></head><body>
      <nav><a href="/">Home</a> <a href="/b">Back</a></nav>
      <h1>Words</h1>
      <figure><img src="a.jpg" alt="A  tank"><figcaption>A tank. <i>Photograph</i></figcaption></figure>
      <p>One<script>two("<p>")</script> three<noscript>four</noscript></p>
      <iframe src="x">five</iframe><svg><title>six</title><text>seven</text></svg>
      <form><p>Sign up</p><input value="x"></form><video>eight</video><!-- nine -->
      <p>Ten</p></body></html>
      """
    let document = HTMLDocument(parsing: page.utf8.span)
    #expect(outline(document.blocks()) == ["heading 1: Words", "paragraph: One three", "paragraph: Ten"])
    #expect(document.blocks().map(\.line) == [3, 5, 8])
    #expect(outline(document.dropped) == [
      "title 1: Day & night", "style 1: p { }", "navigation 2: Home Back", "imageDescription 4: A tank",
      "caption 4: A tank. Photograph", "script 5: two(\"<p>\")", "script 5: four", "embedded 6: five", "embedded 6: sixseven",
      "form 7: Sign up", "embedded 7: eight",
    ])
  }

  @Test("a block knows its line", arguments: [
    ("<p>a</p>\n\n<p>\nb\nc</p>", [1, 3]), ("a\nb", [1]), ("\n\na <b>\nb</b>", [3]),
    ("<ul>\n<li>a\n<li>b\n</ul>\n\nc\nd", [2, 3, 6]),
    ("<p>a\n<br><br>\nb", [1, 3]),
    ("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0//EN\" \"http://www.w3.org/x.dtd\">\n<p>a</p>\nb\nc", [2, 3]),
  ])
  func lines(text: String, expected: [Int]) {
    #expect(HTMLDocument(parsing: text.utf8.span).blocks().map(\.line) == expected)
  }

  @Test("it is read as UTF-8, whatever it says of itself")
  func encoding() {
    #expect(outline(html: "\u{FEFF}<meta charset=latin1><p>é “Київ”") == ["paragraph: é “Київ”"])
    #expect(outline(html: "a\0b<![CDATA[<p>c]]>") == ["paragraph: a\u{FFFD}b", "paragraph: c"])
    let broken: [UInt8] = [0x61, 0xFF, 0x62, 0xC3]
    #expect(outline(HTMLDocument(parsing: broken.span).blocks()) == ["paragraph: a\u{FFFD}b\u{FFFD}"])
  }

  @Test("characters have the names that HTML 5 gives them, and no name writes a tag")
  func newEntities() {
    #expect(outline(html: "<p>&Ccaron;apek &amp;Ccaron; &nosuch; &hellip; AT&T;") == ["paragraph: Čapek &amp;Ccaron; &amp;nosuch; … AT&amp;T;"])
    #expect(outline(html: "<p>&LT;b&GT; x") == ["paragraph: &lt;b&gt; x"])
  }

  @Test("entities that the text defines are not expanded")
  func entityBomb() {
    var text = "<!DOCTYPE html [<!ENTITY a0 \"bomb\">"
    for level in 1...30 { text += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">" }
    let blocks = HTMLDocument(parsing: (text + "]><p>&a30;</p>").utf8.span).blocks()
    #expect(blocks.reduce(0) { $0 + $1.content.text.count } < text.utf8.count)
  }

  @Test("an external document type or entity is not fetched")
  func noNetwork() {
    let text = "<!DOCTYPE html SYSTEM \"http://localhost:1/x.dtd\"><p>&xxe; a"
    #expect(outline(html: text) == ["paragraph: &amp;xxe; a"])
  }

  @Test("many can be read at once")
  func concurrency() async {
    let text = "<h1>a</h1><ul><li><b>b</b> &eacute;</ul><table><tr><td>c<td>d</table>"
    let expected = outline(html: text)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 { group.addTask { (0..<50).allSatisfy { _ in outline(html: text) == expected } } }
      for await isEqual in group { #expect(isEqual) }
    }
  }
}
