import Markdown
import Testing

@Suite("Marks in Markdown") struct InlineTests {
  @Test("marks stand over what they mark", arguments: [
    ("**a** b", "<strong>a</strong> b"), ("a *b* c", "a <em>b</em> c"), ("`a *b*`", "<code>a *b*</code>"),
    ("***a***", "<em><strong>a</strong></em>"), ("**a *b* `c`**", "<strong>a <em>b</em> <code>c</code></strong>"),
    ("a ![an *image*](x.png) b", "a an <em>image</em> b"), ("``a ` b``", "<code>a ` b</code>"),
  ])
  func marks(text: String, expected: String) {
    #expect(outline(markdown: text) == ["paragraph: \(expected)"])
  }

  @Test("marks are sorted, outer before inner, with ranges in bytes")
  func ranges() {
    let content = Document(parsing: "é **b *c* d** `e`".utf8.span).blocks()[0].content
    #expect(String(decoding: content.text, as: UTF8.self) == "é b c d e")
    #expect(content.marks == [
      RichText.Mark(range: 3..<8, style: .strong), RichText.Mark(range: 5..<6, style: .emphasis),
      RichText.Mark(range: 9..<10, style: .code),
    ])
  }

  @Test("strong within strong is just strong")
  func sameStyle() {
    #expect(outline(markdown: "**a **b** c** *d *e* f*") == ["paragraph: <strong>a b c</strong> <em>d e f</em>"])
  }

  @Test("a mark covers no white space at its ends")
  func whiteSpace() {
    #expect(outline(markdown: "a[ b ](https://example.org)c") == [
      "paragraph: a <a href=\"https://example.org\" rel=\"noopener\">b</a> c"
    ])
  }

  @Test("links keep address and title", arguments: [
    ("[a](https://example.org)", "<a href=\"https://example.org\" rel=\"noopener\">a</a>"),
    ("[a](http://example.org/?b=1&c=2 \"T & \\\"t\\\"\")",
      "<a href=\"http://example.org/?b=1&amp;c=2\" title=\"T &amp; &quot;t&quot;\" rel=\"noopener\">a</a>"),
    ("<https://example.org>", "<a href=\"https://example.org\" rel=\"noopener\">https://example.org</a>"),
    ("<a@example.org>", "<a href=\"mailto:a@example.org\" rel=\"noopener\">a@example.org</a>"),
    ("[**a** b](https://example.org)", "<a href=\"https://example.org\" rel=\"noopener\"><strong>a</strong> b</a>"),
    ("[a]\n\n[a]: https://example.org", "<a href=\"https://example.org\" rel=\"noopener\">a</a>"),
    ("[a](/b)", "<a href=\"/b\" rel=\"noopener\">a</a>"), ("[a](#b)", "<a href=\"#b\" rel=\"noopener\">a</a>"),
    ("[a](//b.org/c:d)", "<a href=\"//b.org/c:d\" rel=\"noopener\">a</a>"),
    ("[a](b?c:d)", "<a href=\"b?c:d\" rel=\"noopener\">a</a>"),
    ("[a](<b c>)", "<a href=\"b%20c\" rel=\"noopener\">a</a>"),
    ("[a](HTTPS://b)", "<a href=\"HTTPS://b\" rel=\"noopener\">a</a>"),
    ("[a](https://b/\"><script>)", "<a href=\"https://b/&quot;&gt;&lt;script&gt;\" rel=\"noopener\">a</a>"),
  ])
  func links(text: String, expected: String) {
    #expect(outline(markdown: text) == ["paragraph: \(expected)"])
  }

  @Test("a link to anything that could run or read is just its text", arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://example.org",
    "java&#10;script:x", "java&Tab;script:x", "&#1;javascript:x", "javascript&colon;x", "javascript&#58;x", "&#x6A;avascript:x",
    "<java script:x>", "< javascript:x>", "java&#173;script:x", "&nbsp;javascript:x", "feed:javascript:x", "x:y", ":x", "1:x",
    "httpss:x", "tel:1", "blob:x", "about:blank", "view-source:x", "intent:x", "http_s:x",
  ])
  func unsafeLinks(address: String) {
    #expect(outline(markdown: "a [**b**](\(address)) c") == ["paragraph: a <strong>b</strong> c"])
  }

  @Test("tags in a text go, what stands between them stays", arguments: [
    ("a <b>b</b> c", "a b c"), ("<span onclick=\"x()\">a</span>", "a"), ("a<!-- note -->b", "ab"), ("2<sup>2</sup>", "22"),
    ("a <a href=\"javascript:x\">b</a>", "a b"), ("one</p><p>two", "one two"), ("x <img src=x onerror=alert(1)> y", "x y"),
    ("a <script>alert(1)</script> b", "a alert(1) b"),
  ])
  func tags(text: String, expected: String) {
    #expect(outline(markdown: text) == ["paragraph: \(expected)"])
  }

  @Test("the text of an HTML block stays, what could run goes and is reported")
  func htmlBlocks() {
    let text = """
      a

      <div class="x">
      <p>b <b>c</b></p>
      <script>d()</script>
      </div>

      <ul><li>e</ul>

      *f*

      <style>
      g {}
      </style>
      """
    var dropped: [Dropped] = []
    let blocks = Document(parsing: text.utf8.span).blocks(dropped: &dropped)
    #expect(outline(blocks) == ["paragraph: a", "paragraph: b <strong>c</strong>", "bullet 1: e", "paragraph: <em>f</em>"])
    #expect(blocks.map(\.line) == [1, 4, 8, 10])
    #expect(outline(dropped) == ["script 5: d()", "style 12: g {}"])
  }
}
