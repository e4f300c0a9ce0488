import HummingbirdMustache
import Testing

/// The same templates and data, rendered by the swift-mustache package.
@Suite("Another implementation")
struct PackageTests {
  @Test("writes the same bytes", arguments: [
    ("plain text, no tags — and ünïcödé\n", "{}"),
    ("<h1>{{title}}</h1>\n{{{title}}} {{&title}}\n", #"{"title": "Tom & \"Jerry\" <'s>"}"#),
    ("{{#items}}\n  <li>{{name}}: {{outer}}</li>\n{{/items}}\n{{^items}}\n  none\n{{/items}}\n",
     #"{"outer": "o", "items": [{"name": "a"}, {"name": "b"}]}"#),
    ("{{#items}}x{{/items}}{{^items}}none{{/items}}", #"{"items": []}"#),
    ("{{#names}}{{.}}, {{/names}}\n", #"{"names": ["a", "b<", "c"]}"#),
    ("{{#rows}}[{{#.}}{{.}}{{/.}}]{{/rows}}", #"{"rows": [["1", "2"], ["3"]]}"#),
    ("{{a.b.c}} {{#a}}{{b.c}}{{#b}}{{c}}{{/b}}{{/a}}", #"{"a": {"b": {"c": "deep"}}}"#),
    ("{{#on}}yes{{/on}}{{^on}}no{{/on}} {{#off}}yes{{/off}}{{^off}}no{{/off}}", #"{"on": true, "off": false}"#),
    ("a {{! a comment }} b\n  {{! alone }}\nc\n", "{}"),
    ("{{=<% %>=}}\n<% title %> {{title}}\n<%={{ }}=%>\n{{title}}\n", #"{"title": "t"}"#),
    ("{{#a}}\r\n{{b}}\r\n{{/a}}\r\nend", #"{"a": {"b": "1"}}"#),
    // One in the list: from the second on, the package leaves out the indentation that the specification asks for.
    ("<ul>\n  {{> row}}\n</ul>\n{{> row}} {{> tail-1/b_c}}", #"{"name": "n & m", "more": ["x"]}"#),
    ("{{> tree}}", #"{"name": "r", "parts": [{"name": "a", "parts": [{"name": "b", "parts": []}]}, {"name": "c", "parts": []}]}"#),
  ])
  func comparison(template: String, json: String) throws {
    let partials = [
      "row": "<li>\n  {{name}}\n{{#more}}\n  <b>{{.}}</b>\n{{/more}}\n</li>\n",
      "tail-1/b_c": "[{{name}}]",
      "tree": "{{name}}({{#parts}}{{> tree}}{{/parts}})",
    ]
    var library = MustacheLibrary()
    try library.register(template, named: "page")
    for (name, source) in partials { try library.register(source, named: name) }
    let theirs = library.render(try JSON(parsing: json).dictionaries, withTemplate: "page")

    #expect(try rendered(template, json: json, partials: partials) == theirs)
  }
}

extension JSON {
  /// As the package takes it.
  fileprivate var dictionaries: Any {
    switch self {
    case .null: [String: Any]()
    case .flag(let flag): flag
    case .text(let text): text
    case .list(let items): items.map(\.dictionaries)
    case .record(let members): members.mapValues(\.dictionaries)
    }
  }
}
