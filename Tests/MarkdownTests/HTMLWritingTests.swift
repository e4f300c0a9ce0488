import Markdown
import Testing

@Suite("Writing HTML") struct HTMLWritingTests {
  /// `ab **cd** ef` and so on, as it stands in a brief.
  private func content(_ markdown: String) throws -> RichText {
    try #require(Document(parsing: markdown.utf8.span).blocks().first).content
  }

  private func link(_ range: Range<Int>) -> Insertion {
    Insertion(range: range, open: Array("<a>".utf8), close: Array("</a>".utf8), isLink: true)
  }

  private func time(_ range: Range<Int>) -> Insertion {
    Insertion(range: range, open: Array("<time>".utf8), close: Array("</time>".utf8), isLink: false)
  }

  @Test("text is escaped, quotes and other characters stay")
  func escaping() {
    let text = "a & b < c > d \"e\" 'f' “g” é \u{1}"
    #expect(html(RichText(text: Array(text.utf8))) == "a &amp; b &lt; c &gt; d &quot;e&quot; 'f' “g” é \u{1}")
    for length in 0..<70 {
      let run = String(repeating: "x", count: length)
      #expect(html(RichText(text: Array("\(run)<\(run)".utf8))) == "\(run)&lt;\(run)")
    }
  }

  @Test("things are put in around ranges, and nothing else changes")
  func insertions() throws {
    let content = try content("Kyiv & Lviv, 5 May")
    #expect(
      html(content, inserting: [link(0..<4), link(7..<11), time(13..<18)])
        == "<a>Kyiv</a> &amp; <a>Lviv</a>, <time>5 May</time>")
  }

  @Test("an insertion nests with the marks", arguments: [
    // ab cd ef: strong over 3..<5
    (0..<2, "<a>ab</a> <strong>cd</strong> ef"), (0..<8, "<a>ab <strong>cd</strong> ef</a>"),
    (3..<5, "ab <strong><a>cd</a></strong> ef"),
    (4..<5, "ab <strong>c<a>d</a></strong> ef"), (3..<4, "ab <strong><a>c</a>d</strong> ef"),
    // across its end, across its start
    (4..<7, "ab <strong>c</strong><a><strong>d</strong> e</a>f"), (1..<4, "a<a>b <strong>c</strong></a><strong>d</strong> ef"),
    (3..<7, "ab <a><strong>cd</strong> e</a>f"), (1..<5, "a<a>b <strong>cd</strong></a> ef"),
  ])
  func crossing(range: Range<Int>, expected: String) throws {
    #expect(html(try content("ab **cd** ef"), inserting: [link(range)]) == expected)
  }

  @Test("marks within marks are closed and opened again, and no element is empty")
  func deepCrossing() throws {
    let content = try content("a **b *c* d** e")  // strong 2..<7, emphasis 4..<5
    #expect(html(content, inserting: [link(4..<9)]) == "a <strong>b </strong><a><strong><em>c</em> d</strong> e</a>")
    #expect(html(content, inserting: [link(0..<5)]) == "<a>a <strong>b <em>c</em></strong></a><strong> d</strong> e")
    #expect(
      html(content, inserting: [link(0..<4), link(4..<9)])
        == "<a>a <strong>b </strong></a><a><strong><em>c</em> d</strong> e</a>")
    #expect(
      html(try self.content("**abcd**"), inserting: [link(0..<2), time(2..<4)])
        == "<strong><a>ab</a><time>cd</time></strong>")
  }

  @Test("a link that touches a link of the text is left out, others are not", arguments: [
    (3..<5, "ab [cd] ef"), (4..<5, "ab [cd] ef"), (0..<8, "ab [cd] ef"), (1..<4, "ab [cd] ef"), (4..<7, "ab [cd] ef"),
    (0..<3, "<a>ab </a>[cd] ef"), (5..<7, "ab [cd]<a> e</a>f"),
  ])
  func linkInLink(range: Range<Int>, expected: String) throws {
    let link = "<a href=\"https://x.org\" rel=\"noopener\">"
    let expected = expected.replacing("[", with: link).replacing("]", with: "</a>")
    #expect(html(try content("ab [cd](https://x.org) ef"), inserting: [self.link(range)]) == expected)
  }

  @Test("what is no link may stand in a link, and cross it")
  func timeInLink() throws {
    let content = try content("ab [cd](https://x.org) ef")
    let link = "<a href=\"https://x.org\" rel=\"noopener\">"
    #expect(html(content, inserting: [time(3..<4)]) == "ab \(link)<time>c</time>d</a> ef")
    #expect(html(content, inserting: [time(4..<7)]) == "ab \(link)c</a><time>\(link)d</a> e</time>f")
  }

  @Test("an address that may not be linked is not, even if the text was not read here")
  func unsafeMark() {
    let mark = RichText.Mark(range: 0..<1, style: .link(url: " Java\tScript:alert(1)", title: ""))
    let content = RichText(text: Array("ab".utf8), marks: [mark])
    #expect(html(content, inserting: [link(0..<2)]) == "<a>ab</a>")
  }

  @Test("a line break is a tag and a newline")
  func lineBreaks() throws {
    #expect(html(try content("a **b\\\nc**"), inserting: [link(2..<5)]) == "a <strong><a>b<br>\nc</a></strong>")
  }

  @Test("parts are cut out with their marks and insertions")
  func parts() throws {
    let content = try content("ab **cd** ef")
    #expect(html(content, part: 0..<4, inserting: [link(0..<2)]) == "<a>ab</a> <strong>c</strong>")
    #expect(html(content, part: 4..<8, inserting: [link(0..<2)]) == "<strong>d</strong> ef")
    #expect(html(content, part: 4..<7, inserting: [link(3..<8)]) == "<a><strong>d</strong> e</a>")
    #expect(html(content, part: 5..<5, inserting: [link(0..<8)]) == "")
    #expect(html(content, part: 6..<99, inserting: [link(7..<99)]) == "e<a>f</a>")
  }

  @Test("a writer gives the parts that single calls give, in any order")
  func writer() throws {
    let content = try content("a **b *c* d** [e f](https://x.org) `g` h")
    let insertions = [link(0..<3), time(4..<5), link(6..<9), time(9..<12), link(13..<15)]
    var writer = HTMLWriter(content, inserting: insertions)
    let count = content.text.count
    let parts = (0..<count).flatMap { start in (start..<count).map { start..<($0 + 1) } }
    for part in parts + parts.reversed() {
      var written: [UInt8] = []
      writer.write(part, into: &written)
      #expect(String(decoding: written, as: UTF8.self) == html(content, part: part, inserting: insertions))
    }
  }

  @Test("an insertion over nothing, over what is not there, or over an earlier one is left out")
  func leftOut() throws {
    let content = try content("abcdef")
    #expect(html(content, inserting: [link(0..<0), link(1..<3), time(1..<2), link(2..<4), link(6..<9)]) == "a<a>bc</a>def")
  }
}
