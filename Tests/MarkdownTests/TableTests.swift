import Markdown
import Testing

@Suite("Pipe tables") struct TableTests {
  @Test("a header, a delimiter row and rows make a table", arguments: [
    ("| a | b |\n| --- | --- |\n| c | d |", "[[a], [b]] [[c], [d]]"), ("a | b\n-|-\nc | d", "[[a], [b]] [[c], [d]]"),
    ("|a|\n|-|", "[[a]]"), ("a|\n-|", "[[a]]"), ("| a\n:-:\nb", "[[a]] [[b]]"), ("   | a |\n  |---|\n | b |", "[[a]] [[b]]"),
    ("|a|b|\r\n|-|-|\r\n|c|d|\r\n", "[[a], [b]] [[c], [d]]"), ("| a | |\n|---|---|\n| | d |", "[[a], []] [[], [d]]"),
  ])
  func tables(text: String, expected: String) {
    #expect(outline(markdown: text) == ["table: \(expected)"])
  }

  @Test("these are none", arguments: [
    "a | b", "a | b\nc | d", "| a | b |\n|---|", "|a|\n|-|-|", "| a |\n| = |", "| a |\n| - - |", "| a |\n|   |", "| a |\n| : |",
    "a\n:-", "\\| a\n:-", "    | a |\n    |---|", "```\n| a |\n|---|\n```", "| a |\n\n|---|", "|---|", "| a |\n| `-` |",
    "> | a |\n|---|",
  ])
  func noTables(text: String) {
    let kinds = Document(parsing: text.utf8.span).blocks().map(\.kind)
    #expect(kinds.allSatisfy { if case .table = $0 { false } else { true } })
  }

  @Test("colons in the delimiter row align columns")
  func alignments() throws {
    let block = try #require(Document(parsing: "|a|b|c|d|\n|-|:-|:-:|--:|".utf8.span).blocks().first)
    guard case .table(let table) = block.kind else { Issue.record("no table"); return }
    #expect(table.alignments == [.natural, .left, .centre, .right])
  }

  @Test("cells are ranges in the block's text, marks lie in its marks")
  func ranges() throws {
    let block = try #require(Document(parsing: "x\n\n| é | **b** |\n|---|---|\n| [c](https://d.org) |".utf8.span).blocks().last)
    guard case .table(let table) = block.kind else { Issue.record("no table"); return }
    #expect(String(decoding: block.content.text, as: UTF8.self) == "é | b\nc | ")
    #expect(table.header == [0..<2, 5..<6])
    #expect(table.rows == [[7..<8, 11..<11]])
    #expect(block.content.marks == [
      RichText.Mark(range: 5..<6, style: .strong),
      RichText.Mark(range: 7..<8, style: .link(url: "https://d.org", title: "")),
    ])
    #expect(block.line == 3)
  }

  @Test("a cell's markup is read as at the start of a line, but opens no block", arguments: [
    ("# a", "# a"), ("- a", "- a"), ("1. a", "1. a"), ("> a", "&gt; a"), ("_a_", "<em>a</em>"), ("__a__", "<strong>a</strong>"),
    ("*\"a\"*", "<em>&quot;a&quot;</em>"), ("`a`", "<code>a</code>"), ("<b>a</b>", "a"), ("a<br>b", "a<br>\nb"),
    ("&amp;", "&amp;"),
    ("[a]: b", "[a]: b"), ("    a", "a"), ("***", "***"), ("```", "```"), ("a\\", "a\\"), ("![a](b)", "a"), ("<div>", ""),
  ])
  func cellMarkup(cell: String, expected: String) {
    #expect(outline(markdown: "| h | i |\n|---|---|\n| \(cell) | x |") == ["table: [[h], [i]] [[\(expected)], [x]]"])
  }

  @Test("a bar with a backslash parts no cells, even in code", arguments: [
    ("a \\| b", "a | b"), ("`a\\|b`", "<code>a|b</code>"), ("**\\|**", "<strong>|</strong>"), ("\\\\", "\\"),
  ])
  func escapedBars(cell: String, expected: String) {
    #expect(outline(markdown: "| h | i |\n|---|---|\n| \(cell) | x |") == ["table: [[h], [i]] [[\(expected)], [x]]"])
  }

  @Test("a bar parts cells even in code and links")
  func bars() {
    #expect(outline(markdown: "| h | i |\n|---|---|\n| `a | b` |") == ["table: [[h], [i]] [[`a], [b`]]"])
  }

  @Test("short rows are filled up; long ones are cut, and what is cut off is reported")
  func unevenRows() {
    var dropped: [Dropped] = []
    let blocks = Document(parsing: "|a|b|\n|-|-|\n|c|\n|d|e|*f*|g|\n|h|i||".utf8.span).blocks(dropped: &dropped)
    #expect(outline(blocks) == ["table: [[a], [b]] [[c], []] [[d], [e]] [[h], [i]]"])
    #expect(outline(dropped) == ["tableCells 4: *f*|g"])
  }

  @Test("a table ends at a blank line or where another block starts", arguments: [
    ("\nx", "paragraph: x"), ("# x", "heading 1: x"), ("> x", "quote: x"), ("- x", "bullet 1: x"), ("1. x", "numbered 1, 1: x"),
    ("2. x", "numbered 1, 2: x"), ("```\nx\n```", "code: x"), ("<p>x</p>", "paragraph: x"), ("***\nx", "paragraph: x"),
    ("---\nx", "paragraph: x"),
  ])
  func ends(after: String, expected: String) {
    #expect(outline(markdown: "|a|\n|-|\n|b|\n\(after)") == ["table: [[a]] [[b]]", expected])
    #expect(outline(markdown: "|a|\n|-|\n\(after)") == ["table: [[a]]", expected])
  }

  @Test("any other line that follows is a row")
  func rowsWithoutBars() {
    #expect(outline(markdown: "|a|b|\n|-|-|\nc\n===\n") == ["table: [[a], [b]] [[c], []] [[===], []]"])
  }

  @Test("a table may follow the lines of a paragraph: the last of them is its header")
  func afterParagraph() {
    #expect(outline(markdown: "*x\ny*\n| a |\n|---|\n| b |") == ["paragraph: <em>x y</em>", "table: [[a]] [[b]]"])
    #expect(outline(markdown: "x\n| a |\n|---|\n---\ny") == ["paragraph: x", "table: [[a]]", "paragraph: y"])
  }

  @Test("its lines may be indented as those of a paragraph may", arguments: [
    ("x\n      | a |\n   |---|\n  b", "paragraph: x"), ("- x\n        | a |\n\t|---|\n  b", "bullet 1: x"),
    ("- x\n\t\t| a |\n  |---|\n  b", "bullet 1: x"), ("> - x\n>\t\t| a |\n>   |---|\n>   b", "bullet 1: x"),
    ("- > x\n  >     | a |\n  > |---|\n  > b", "quote: x"), ("   x\n| a |\n|---|\nb", "paragraph: x"),
  ])
  func indented(text: String, expected: String) {
    #expect(outline(markdown: text) == [expected, "table: [[a]] [[b]]"])
  }

  @Test("tables stand in lists and quotes, in reading order")
  func containers() {
    let text = """
      - one
        | a |
        |---|
        | b |

        two
      - | c |
        |---|
        | d |
      > | e |
      > |---|
      > | f |
      lazy

      x
      * | g |
        |---|
      1. | h |
         |---|
         | i |
      """
    #expect(outline(markdown: text) == [
      "bullet 1: one", "table: [[a]] [[b]]", "paragraph: two", "table: [[c]] [[d]]", "table: [[e]] [[f]]", "paragraph: lazy",
      "paragraph: x", "table: [[g]]", "table: [[h]] [[i]]",
    ])
    #expect(Document(parsing: text.utf8.span).blocks().map(\.line) == [1, 2, 6, 7, 10, 13, 15, 16, 18])
  }

  @Test("a link in a cell finds an address that is defined elsewhere")
  func references() {
    #expect(
      outline(markdown: "| [a] |\n|---|\n| [b] |\n\n[a]: https://a.org\n\n> [b]: https://b.org") == [
        "table: [[<a href=\"https://a.org\" rel=\"noopener\">a</a>]] [[<a href=\"https://b.org\" rel=\"noopener\">b</a>]]"
      ])
  }

  @Test("several tables keep their places")
  func severalTables() {
    #expect(
      outline(markdown: "\u{FEFF}|a|\n|-|\n\nx\n\n|b|c|\n|-|-|\n|d|\n\n# y\n|e|\n|-|\n")
        == ["table: [[a]]", "paragraph: x", "table: [[b], [c]] [[d], []]", "heading 1: y", "table: [[e]]"])
  }
}
