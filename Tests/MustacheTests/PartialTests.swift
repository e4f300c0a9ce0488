import Mustache
import Testing

@Suite("Partials")
struct PartialTests {
  @Test("a partial sees the contexts of the place that includes it")
  func contexts() throws {
    let json = #"{"name": "outer", "site": "S", "items": [{"name": "a"}, {"name": "b"}]}"#
    let output = try rendered("{{> card}} {{#items}}{{> card}} {{/items}}", json: json, partials: ["card": "[{{name}} {{site}}]"])
    #expect(output == "[outer S] [a S] [b S] ")
  }

  @Test("partials include partials, under names with strokes, hyphens and dots")
  func names() throws {
    let partials = ["parts/a-b_c": "<{{> parts/d.e}}>", "parts/d.e": "{{x}}"]
    #expect(try rendered("{{>parts/a-b_c}}", json: #"{"x": "1"}"#, partials: partials) == "<1>")
  }

  @Test("delimiters go neither into a partial nor out of it")
  func delimiters() throws {
    let partials = ["in": "{{x}}|x|{{=| |=}}|x|"]
    #expect(try rendered("{{> in}}{{x}}|x|{{=<% %>=}}<%> in%>", json: #"{"x": "1"}"#, partials: partials) == "1|x|11|x|1|x|1")
  }

  @Test("a partial that has its line to itself indents its own lines, but not what it writes into them", arguments: [
    ("\\\n {{> p}}\n/\n", "|\n{{{x}}}\n|\n", "\\\n |\n <\n->\n |\n/\n"),
    (">\n  {{>p}}", ">\n>", ">\n  >\n  >"),
    ("  {{>p}}\n>", ">\n>", "  >\n  >>"),
    ("|\r\n{{>p}}\r\n|", ">", "|\r\n>|"),
    (" {{> p}}\n", "a\n\nb\n", " a\n \n b\n"),
    ("  {{> p}}\n", "{{#on}}\na\n  {{x}}\n{{/on}}\nb\n", "  a\n    &lt;\n-&gt;\n  b\n"),
    ("  {{> p}}\n", "{{! nothing }}\na {{!\n}}b\n{{x}}", "  a b\n  &lt;\n-&gt;"),
    ("  {{> p}}\n", "{{#on}}a\n{{/on}}b\n", "  a\n  b\n"),
  ])
  func indentation(template: String, partial: String, expected: String) throws {
    #expect(try rendered(template, json: #"{"x": "<\n->", "on": true}"#, partials: ["p": partial]) == expected)
  }

  @Test("within a line, a partial is put in as it is")
  func inline() throws {
    #expect(try rendered("| {{> p}} |\n  {{x}}  {{> p}}\n", json: #"{"x": "x"}"#, partials: ["p": "1\n2"]) == "| 1\n2 |\n  x  1\n2\n")
  }

  @Test("indentation adds up from partial to partial, and starts anew inside a line")
  func nestedIndentation() throws {
    let partials = ["a": "a\n  {{> b}}\n{{> b}}\n-{{> b}}\n", "b": "b\n {{> c}}\n", "c": "c\nd\n"]
    #expect(
      try rendered("  {{> a}}\n{{> b}}\n", partials: partials)
        == "  a\n    b\n     c\n     d\n  b\n   c\n   d\n  -b\n c\n d\n\nb\n c\n d\n")
  }

  @Test("a partial may include itself while there is less to show each time")
  func recursion() throws {
    let node = Shape(.text("name"), .list("parts", .itself))
    func tree(_ name: String, _ parts: Value...) -> Value { .record([.text(name), .list(parts)]) }
    let value = tree("r", tree("a", tree("b", tree("c"))), tree("d"))
    let partials = ["node": "{{name}}\n{{#parts}}\n  {{> node}}\n{{/parts}}\n"]
    #expect(try rendered("{{> node}}\n", node, value, partials: partials) == "r\n  a\n    b\n      c\n  d\n")
  }

  @Test("recursion still sees what is around the tree, and ends where a record ends")
  func recursionInContext() throws {
    let node = Shape(.text("name"), .record("next", .itself), .list("rows", .list(of: .itself)))
    let page = Shape(.text("site"), .record("first", node), .list("others", node))
    func chain(_ names: String...) -> Value {
      names.reversed().reduce(.none) { .record([.text($1), $0, .list([.list([.record([.text("x"), .none, .none])])])]) }
    }
    let value = Value.record([.text("S"), chain("a", "b"), .list([chain("c"), chain("d", "e", "f")])])
    let partials = ["chain": "{{site}}{{name}}{{#rows}}{{#.}}{{name}}{{/.}}{{/rows}} {{#next}}{{> chain}}{{/next}}"]
    let output = try rendered("{{#first}}{{> chain}}{{/first}}{{#others}}{{> chain}}{{/others}}", page, value, partials: partials)
    #expect(output == "Sax Sbx Scx Sdx Sex Sfx ")
  }

  @Test("two partials may take turns, as long as there is less after both")
  func mutualRecursion() throws {
    let node = Shape(.text("name"), .list("parts", .itself))
    let value = Value.record([.text("a"), .list([.record([.text("b"), .list([.record([.text("c"), .list([])])])])])])
    let partials = ["even": "{{name}}0{{> rest}}", "odd": "{{name}}1{{> rest}}", "rest": "{{#parts}}{{#name}}{{> odd}}{{/name}}{{/parts}}"]
    #expect(try rendered("{{> even}}", node, value, partials: partials) == "a0b1c1")
  }
}
