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
    #expect(plain(text) == text)
    #expect(plain("Before\n\(text)\nafter") == "Before \(text) after")
  }

  @Test("nothing in it is marked")
  func noMarkup() {
    let text = "Title\n---\n**a** [x](y) `c`\n| a | b |\n|---|---|\n> q\n1. one\n    code\n\n***"
    #expect(RichText(plain: text.utf8.span).marks.isEmpty)
  }

  @Test("white space is a space between words and nothing at the ends", arguments: [
    "one\ntwo", "one  \ntwo", "one\n    two", "one\t\n\ttwo", "one \r\n two", "one   two", "one\u{0B}\u{0C}two", "\n one two \r\n",
    "\u{FEFF}one two",
  ])
  func whiteSpace(text: String) {
    #expect(plain(text) == "one two")
  }

  @Test("a backslash at the end of a line is no line break")
  func backslash() {
    #expect(plain("one\\\ntwo") == "one\\ two")
  }

  @Test("no-break spaces stay, and a NUL is seen")
  func noBreakSpaces() {
    #expect(plain("\u{A0}1\u{A0}\u{A0}July\u{A0}") == "\u{A0}1\u{A0}\u{A0}July\u{A0}")
    #expect(plain("a\0b\0 ") == "a\u{FFFD}b\u{FFFD}")
  }

  @Test("white space is one space wherever in a long line it stands")
  func everywhere() {
    for length in 0..<100 {
      let lines = "a" + String(repeating: " ", count: length) + "\n* b" + String(repeating: "\t", count: length) + "c"
      #expect(plain(lines) == (length == 0 ? "a * bc" : "a * b c"))
    }
  }

  private func plain(_ text: String) -> String { String(decoding: RichText(plain: text.utf8.span).text, as: UTF8.self) }
}
