import Mustache
import Testing

@Suite("Variables")
struct VariableTests {
  @Test("text is escaped for HTML, in braces of three or with & it is not", arguments: [
    ("{{title}}", "a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39; é"),
    ("{{{title}}}", "a & <b> \"c\" 'd' é"),
    ("{{&title}}", "a & <b> \"c\" 'd' é"),
    ("{{& title }}|{{{ title }}}", "a & <b> \"c\" 'd' é|a & <b> \"c\" 'd' é"),
  ])
  func escaping(template: String, expected: String) throws {
    #expect(try rendered(template, Shape(.text("title")), .record([.text("a & <b> \"c\" 'd' é")])) == expected)
  }

  @Test("escaping finds every character, wherever it stands", arguments: [
    ("&", "&amp;"), ("&&", "&amp;&amp;"), ("a<", "a&lt;"), (">a", "&gt;a"), ("", ""),
    ("a long text in which only the very last character is special: \"", "a long text in which only the very last character is special: &quot;"),
  ])
  func escapingPlaces(text: String, expected: String) throws {
    #expect(try rendered("{{title}}", Shape(.text("title")), .record([.text(text)])) == expected)
  }

  @Test("finished HTML is never escaped", arguments: ["{{body}}", "{{{body}}}", "{{&body}}"])
  func html(template: String) throws {
    #expect(try rendered(template, Shape(.html("body")), .record([.html(Array("<p>&amp;</p>".utf8))])) == "<p>&amp;</p>")
  }

  @Test("what is written is not read as a template again")
  func noSecondReading() throws {
    #expect(try rendered("{{a}}: {{b}}", json: #"{"a": "{{b}}", "b": "B"}"#) == "{{b}}: B")
  }

  @Test("dots lead into records, from the innermost context that has the first name", arguments: [
    ("{{a.b.c}}", "deep"),
    ("{{#a}}{{b.c}}{{/a}}", "deep"),
    ("{{#other}}{{a.b.c}}{{/other}}", "deep"),
    ("{{#nearer}}{{a.b.c}}{{/nearer}}", "near"),
    ("{{# a.b }}{{ c }}{{/ a.b }}", "deep"),
  ])
  func dots(template: String, expected: String) throws {
    let json = #"{"a": {"b": {"c": "deep"}}, "other": {"x": "y"}, "nearer": {"a": {"b": {"c": "near"}}}}"#
    #expect(try rendered(template, json: json) == expected)
  }

  @Test("a name with white space around it is the same name")
  func padding() throws {
    #expect(try rendered("|{{ a }}|{{\ta\n}}|", json: #"{"a": "x"}"#) == "|x|x|")
  }

  @Test("a dot alone is the context itself", arguments: [
    ("{{.}}", #""a & b""#, "a &amp; b"),
    ("{{{.}}}", #""a & b""#, "a & b"),
    ("{{#names}}({{.}}){{/names}}", #"{"names": ["a", "<"]}"#, "(a)(&lt;)"),
    ("{{#rows}}[{{#.}}{{.}}{{/.}}]{{/rows}}", #"{"rows": [["1", "2"], [], ["3"]]}"#, "[12][][3]"),
    ("{{#.}}{{a}}{{/.}}", #"[{"a": "1"}, {"a": "2"}]"#, "12"),
  ])
  func dot(template: String, json: String, expected: String) throws {
    #expect(try rendered(template, json: json) == expected)
  }

  @Test("what is not there renders as nothing")
  func none() throws {
    let shape = Shape(.text("a"), .html("b"), .record("c", Shape(.text("d"))))
    #expect(try rendered("({{a}}{{{a}}}{{b}}{{c.d}})", shape, .record([.none, .none, .none])) == "()")
  }

  @Test("pages may be appended to what is already there")
  func appending() throws {
    let template = try Template("{{a}};", file: "a", shape: Shape(.text("a")), partials: Partials())
    var output = Array("start:".utf8)
    template.render(Content(.record([.text("1")])), into: &output)
    template.render(Content(.record([.text("2")])), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "start:1;2;")
  }
}
