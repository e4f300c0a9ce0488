import Testing

@Suite("Lines, comments and delimiters")
struct LineTests {
  @Test("a tag that has its line to itself takes the line with it", arguments: [
    ("a\n{{#on}}\nb\n{{/on}}\nc\n", "a\nb\nc\n"),
    ("a\n  {{#on}}  \nb\n\t{{/on}}\t\nc\n", "a\nb\nc\n"),
    ("a\r\n{{#on}}\r\nb\r\n{{/on}}\r\nc", "a\r\nb\r\nc"),
    ("  {{#on}}\nb\n  {{/on}}", "b\n"),
    ("a\n{{^off}}\nb\n{{/off}}\n", "a\nb\n"),
    ("a\n  {{! words }}\nb", "a\nb"),
    ("a\n  {{!\n  {{words}\n  }}\nb", "a\nb"),
    ("a\n {{=| |=}}\nb|text|", "a\nbT"),
    ("a\n\n{{#on}}\n\n{{/on}}\n\nb", "a\n\n\n\nb"),
  ])
  func alone(template: String, expected: String) throws {
    #expect(try rendered(template, json: Self.json) == expected)
  }

  @Test("a tag with anything beside it leaves the line as it is", arguments: [
    (" {{#on}}x{{/on}}\n", " x\n"),
    ("{{#on}} {{! note }}\n {{/on}} |\n", " \n  |\n"),
    ("{{#on}}{{/on}}\nb", "\nb"),
    ("  {{text}}\nb", "  T\nb"),
    ("  {{{text}}}  \nb", "  T  \nb"),
    ("  {{&text}}\n", "  T\n"),
    ("a {{! note }}\nb", "a \nb"),
    (" {{! one }} {{! two }}\n", "  \n"),
    ("|{{= @ @ =}}|", "||"),
    ("{{#on}}\rb{{/on}}", "\rb"),
  ])
  func inline(template: String, expected: String) throws {
    #expect(try rendered(template, json: Self.json) == expected)
  }

  @Test("comments never show, whatever is in them", arguments: [
    ("a{{! b }}c", "ac"), ("a{{!b}}c", "ac"), ("a{{!\nb\n}}c", "ac"), ("a{{!}}c", "ac"), ("a{{! {{text}} }}c", "a }}c"),
  ])
  func comments(template: String, expected: String) throws {
    #expect(try rendered(template, json: Self.json) == expected)
  }

  @Test("delimiters change what is a tag, until they change again", arguments: [
    ("{{=<% %>=}}(<%text%>){{text}}", "(T){{text}}"),
    ("({{=[ ]=}}[text])", "(T)"),
    ("{{=| |=}}|#on||text||/on||={{ }}=|{{text}}|text|", "TT|text|"),
    ("{{=<% %>=}}<%{text}%><%& text %>", "TT"),
    ("{{={{ }}=}}{{text}}", "T"),
    ("{{=  {{{   }}} =}}{{{text}}}", "T"),
    ("{{=« »=}}«text»", "T"),
  ])
  func delimiters(template: String, expected: String) throws {
    #expect(try rendered(template, json: Self.json) == expected)
  }

  @Test("what only looks like a tag is text", arguments: ["{", "{ {text}}", "}}", "a } b }} c", "{%text%}", "", "\n", "{a}"])
  func text(template: String) throws {
    #expect(try rendered(template, json: Self.json) == template)
  }

  private static let json = #"{"on": true, "off": false, "text": "T"}"#
}
