import Mustache
import Testing

@Suite("Shapes")
struct ShapeTests {
  static let shape = Shape(.text("title"), .html("body"), .flag("hasMap"), .list("items", Shape(.text("name"), .list("parts", .itself))), .list("names"))

  @Test("a view's test can ask where a value departs from its shape", arguments: [
    (Value.record([.text("t"), .html([]), .flag(true), .list([]), .list([.text("n")])]), nil),
    (.record([.none, .none, .none, .none, .none]), nil),
    (.text("t"), "it is text, not a record"),
    (.record([.text("t")]), "it is a record of 1, not of 5"),
    (.record([.html([]), .none, .none, .none, .none]), "title is HTML, not text"),
    (.record([.none, .none, .none, .list([.record([.none, .list([.record([.flag(true), .none])])])]), .none]),
     "items[0].parts[0].name is a flag, not text"),
    (.record([.none, .none, .none, .none, .list([.text("a"), .list([])])]), "names[1] is a list, not text"),
  ] as [(Value, String?)])
  func misfits(value: Value, expected: String?) {
    #expect(Self.shape.misfit(of: Content(value)) == expected)
  }

  @Test("a value of the wrong kind renders as nothing and disturbs nothing else")
  func wrongValue() throws {
    let value = Value.record([.list([]), .record([]), .list([]), .flag(true), .record([.text("n")])])
    let template = "[{{title}}{{body}}{{#hasMap}}m{{/hasMap}}{{#items}}{{name}}{{/items}}{{#names}}{{.}}{{/names}}]"
    #expect(try rendered(template, Self.shape, value) == "[]")
  }
}
