import Mustache
import Testing

@Suite("Sections")
struct SectionTests {
  static let shape = Shape(
    .flag("flag"), .text("text"), .html("html"), .record("record", Shape(.text("name"))), .list("list", Shape(.text("name"))), .list("names"))

  @Test("what is there and not empty is true", arguments: [
    ("flag", Value.flag(true), true), ("flag", .flag(false), false), ("flag", .none, false),
    ("text", .text("x"), true), ("text", .text(""), false), ("text", .none, false),
    ("html", .html([65]), true), ("html", .html([]), false), ("html", .none, false),
    ("record", .record([.none]), true), ("record", .none, false),
    ("list", .list([.record([.none])]), true), ("list", .list([]), false), ("list", .none, false),
    ("names", .list([.text("")]), true),
  ])
  func truth(name: String, value: Value, expected: Bool) throws {
    let names = ["flag", "text", "html", "record", "list", "names"]
    let record = Value.record(names.map { $0 == name ? value : .none })
    #expect(try rendered("{{#\(name)}}yes{{/\(name)}}{{^\(name)}}no{{/\(name)}}", Self.shape, record) == (expected ? "yes" : "no"))
  }

  @Test("a section over text or HTML makes it the context")
  func pushingText() throws {
    let record = Value.record([.none, .text("<t>"), .html(Array("<h>".utf8)), .none, .none, .none])
    #expect(try rendered("{{#text}}{{.}} {{text}}{{/text}}{{#html}} {{.}}{{/html}}", Self.shape, record) == "&lt;t&gt; &lt;t&gt; <h>")
  }

  @Test("a flag chooses and leaves the context as it is")
  func flagsKeepContext() throws {
    #expect(try rendered("{{#names}}{{#on}}{{.}}{{/on}}{{/names}}", json: #"{"on": true, "names": ["a", "b"]}"#) == "ab")
  }

  @Test("names are looked up from the innermost section outwards", arguments: [
    ("{{#sec}}{{a}}, {{b}}, {{c.d}}{{/sec}}", "foo, bar, baz"),
    ("{{#sec}}{{#c}}{{a}}{{b}}{{d}}{{/c}}{{/sec}}", "foobarbaz"),
    ("{{#c}}{{#sec}}{{b}}{{/sec}}{{b}}{{/c}}{{b}}", "barouterouter"),
  ])
  func outwards(template: String, expected: String) throws {
    let json = #"{"a": "foo", "b": "outer", "sec": {"b": "bar"}, "c": {"d": "baz"}}"#
    #expect(try rendered(template, json: json) == expected)
  }

  @Test("lists in lists see the items around them")
  func nestedLists() throws {
    let json = #"""
      {"tops": [{"t": "a", "mids": [{"m": "1", "lows": [{"l": "x"}, {"l": "y"}]}, {"m": "2", "lows": []}]},
                {"t": "b", "mids": [{"m": "3", "lows": [{"l": "z"}]}]}]}
      """#
    let template = "{{#tops}}{{t}}:{{#mids}}{{t}}{{m}}{{#lows}}-{{t}}{{m}}{{l}}{{/lows}};{{/mids}}{{t}} {{/tops}}"
    #expect(try rendered(template, json: json) == "a:a1-a1x-a1y;a2;a b:b3-b3z;b ")
  }

  @Test("after a section, names mean what they meant before it")
  func contextsAreRestored() throws {
    let json = #"{"n": "0", "list": [{"n": "1", "list": [{"n": "2"}, {"n": "3"}]}, {"n": "4", "list": []}]}"#
    let template = "{{n}}{{#list}}{{n}}{{#list}}{{n}}{{/list}}{{n}}{{/list}}{{n}}"
    #expect(try rendered(template, json: json) == "01231440")
  }

  @Test("the same section may come again, beside itself or within")
  func repeated() throws {
    let json = #"{"on": true, "off": false}"#
    #expect(try rendered("{{#on}}A{{#on}}B{{/on}}C{{/on}}{{#off}}A{{#on}}B{{/on}}C{{/off}}{{#on}}D{{/on}}", json: json) == "ABCD")
    #expect(try rendered("{{^off}}A{{^off}}B{{/off}}C{{/off}}{{^on}}A{{^off}}B{{/off}}C{{/on}}", json: json) == "ABC")
  }

  @Test("dots work in sections, inverted or not")
  func dots() throws {
    let json = #"{"a": {"b": {"yes": true, "no": false}}}"#
    #expect(try rendered("{{#a.b.yes}}1{{/a.b.yes}}{{^a.b.yes}}2{{/a.b.yes}}{{#a.b.no}}3{{/a.b.no}}{{^a.b.no}}4{{/a.b.no}}", json: json) == "14")
  }
}
