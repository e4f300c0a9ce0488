import Markdown
import Testing

@Suite("Plain text") struct PlainTextTests {
  @Test("each character is just itself", arguments: [
    "16. Mukhametov", "1) one", "999999999. nine digits", "1234567890. ten digits", "0) nought", "12 people", "7", "7.",
    "# no heading", "###### six", "#hashtag", "• bullet", "- dash", "-", "---", "- - -", "+ plus", "+", "* star", "***", "*a*",
    "**a**", "_a_", "__a__", "snake_case_name", "a * b * c", "> quote", ">", "=", "===", "`code`", "```", "~~~", "~~~ swift",
    "<b>", "</b>", "<br/>", "<!-- comment -->", "<?php ?>", "<https://example.org>", "<a@example.org>", "a < b > c", "&amp;",
    "&#35;", "&copy", "AT&T", "[x](y)", "[x]", "[x]: https://example.org", "![x](y)", "!", "\\", "a\\", "\\\\", "\\*",
    "\\n", "|", "| a | b |", ":-: | -:", "|---|---|", ":", "\"straight\" 'quotes'", "‘curly’ “quotes” ’", "a -- b --- c ... d",
    "€ 5 ½ Kharkiv’s Київ 🙂", "https://example.org/a_b_c?d=*e*", "^", "{}", "$", "%", "@", ";", ",", ".", "(c)", "1,250", "a]b",
  ])
  func characters(text: String) {
    #expect(outline(plainText: text).count == 1)
    #expect(texts(plainText: text) == [text])
    #expect(texts(plainText: "Before\n\(text)\nafter") == ["Before \(text) after"])
    #expect(texts(plainText: "Before\n\n\(text)\n\nafter") == ["Before", text, "after"])
  }

  @Test("nothing in it is marked, everything is a paragraph")
  func noMarkup() {
    let text = "Title\n---\n**a** [x](y) `c`\n| a | b |\n|---|---|\n> q\n1. one\n    code\n\n***"
    let blocks = Document(parsingPlainText: text.utf8.span).blocks()
    #expect(blocks.map(\.kind) == [.paragraph, .paragraph])
    #expect(blocks.flatMap(\.content.marks).isEmpty)
  }

  @Test("a blank line parts paragraphs, whatever white space it has, and however lines end", arguments: [
    "one\n\ntwo", "one\n \t \ntwo", "one\r\n\r\ntwo", "one\r\rtwo", "\n\none\n\n\n\ntwo\n\n", "one\n\n\n    two",
    "\u{FEFF}one\n\ntwo",
    "    one\n\n\ttwo", "one  \n\ntwo  ",
  ])
  func paragraphs(text: String) {
    #expect(texts(plainText: text) == ["one", "two"])
  }

  @Test("a line end is a space, whatever white space is around it", arguments: [
    "one\ntwo", "one  \ntwo", "one\n    two", "one\t\n\ttwo", "one \r\n two", "one   two", "one\u{0B}\u{0C}two",
  ])
  func lines(text: String) {
    #expect(outline(plainText: text) == ["paragraph: one two"])
  }

  @Test("a backslash at the end of a line is no line break")
  func backslash() {
    #expect(texts(plainText: "one\\\ntwo") == ["one\\ two"])
  }

  @Test("no-break spaces stay")
  func noBreakSpaces() {
    #expect(texts(plainText: "\u{A0}1\u{A0}\u{A0}July\u{A0}") == ["\u{A0}1\u{A0}\u{A0}July\u{A0}"])
  }

  @Test("a block knows its line",
    arguments: [("one\n\ntwo", [1, 3]), ("\n\n# one\ntwo\n\n\n- three", [3, 7]), ("one\r\n\r\n*two*", [1, 3])])
  func lineNumbers(text: String, expected: [Int]) {
    #expect(Document(parsingPlainText: text.utf8.span).blocks().map(\.line) == expected)
  }

  @Test("escaping leaves alone what needs none, and touches nothing else", arguments: [
    ("Plain words, “quotes” and 1,250 drones - so it goes.\n\nMore.",
    "Plain words, “quotes” and 1,250 drones - so it goes.\n\nMore."),
    ("- a *b*\n16. c", "\\- a \\*b\\*\n16\\. c"), ("    a  \nb", "a\nb"), ("", ""), (" \n ", "\n"),
  ])
  func escaping(text: String, expected: String) {
    let escaped = Document.escapingPlainText(text.utf8.span)
    #expect(String(decoding: escaped, as: UTF8.self) == expected)
  }

  @Test("a mark is escaped wherever in a long line it stands")
  func everywhere() {
    for length in 0..<100 {
      let text = String(repeating: "x", count: length) + "*" + String(repeating: "y", count: length) + "_"
      #expect(texts(plainText: text) == [text])
      let lines = "a" + String(repeating: " ", count: length) + "\n* b" + String(repeating: "\t", count: length) + "c"
      #expect(texts(plainText: lines) == [length == 0 ? "a * bc" : "a * b c"])
    }
  }

  private func texts(plainText text: String) -> [String] {
    Document(parsingPlainText: text.utf8.span).blocks().map { String(decoding: $0.content.text, as: UTF8.self) }
  }
}
