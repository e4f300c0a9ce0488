import Mustache
import Testing

@Suite("Problems in templates")
struct ProblemTests {
  static let item = Shape(.text("headline"), .html("body"))
  static let page = Shape(
    .text("title"), .flag("hasMap"), .record("site", Shape(.text("name"), .text("root"))), .list("items", item), .list("names"))

  static let names = "title, hasMap, site, items, names"

  @Test("a misspelled name is told with the nearest, and all there are", arguments: [
    ("{{titel}}",
     "page.mustache:1:1: nothing here is called “titel”\n  hint: did you mean “title”? the names here are: \(names)"),
    ("ü{{#itmes}}{{any}}{{/itmes}}",
     "page.mustache:1:2: nothing here is called “itmes”\n  hint: did you mean “items”? the names here are: \(names)"),
    ("\n {{^hasmap}}{{/hasmap}}",
     "page.mustache:2:2: nothing here is called “hasmap”\n  hint: did you mean “hasMap”? the names here are: \(names)"),
    ("{{#items}}{{caption}}{{/items}}",
     "page.mustache:1:11: nothing here is called “caption”\n  hint: the names here are: headline, body, \(names)"),
    ("{{#items}}{{headlin}}{{/items}}",
     "page.mustache:1:11: nothing here is called “headlin”\n  hint: did you mean “headline”? the names here are: headline, body, \(names)"),
    ("{{headline}}",
     "page.mustache:1:1: nothing here is called “headline”\n  hint: the names here are: \(names)"),
    ("{{site.nmae}}",
     "page.mustache:1:1: “site” has no “nmae”\n  hint: did you mean “name”? its names are: name, root"),
    ("{{title.short}}",
     "page.mustache:1:1: “title” is text, so it has no “short”\n  hint: only a record has names in it"),
    ("{{items.headline}}",
     "page.mustache:1:1: “items” is a list, so it has no “headline”\n  hint: open a section over it: {{#items}}"),
    ("{{> haeder}}",
     "page.mustache:1:1: no partial is called “haeder”\n  hint: did you mean “header”? the partials are: broken, card, header"),
  ])
  func unknownNames(template: String, expected: String) {
    #expect(problems(template, Self.page, partials: Self.partials) == expected)
  }

  @Test("what is not text is no variable, even where missing names render as nothing", arguments: [
    ("{{items}}", "page.mustache:1:1: “items” is a list, not text\n  hint: use a section: {{#items}}…{{/items}}"),
    ("{{{site}}}", "page.mustache:1:1: “site” is a record, not text\n  hint: use a section: {{#site}}…{{/site}}"),
    ("{{&hasMap}}", "page.mustache:1:1: “hasMap” is a flag, not text\n  hint: use a section: {{#hasMap}}…{{/hasMap}}"),
    ("{{#items}}{{.}}{{/items}}", "page.mustache:1:11: “.” is a record, not text\n  hint: use a section: {{#.}}…{{/.}}"),
  ])
  func wrongKind(template: String, expected: String) {
    #expect(problems(template, Self.page) == expected)
    #expect(problems(template, Self.page, missing: .renderEmpty) == expected)
  }

  @Test("sections that do not match are told where they open or close", arguments: [
    ("a\n{{#items}}b", "page.mustache:2:1: the section “items” is not closed\n  hint: write {{/items}} where it ends"),
    ("{{#site}}{{#names}}{{.}}{{/site}}", "page.mustache:1:10: the section “names” is not closed\n  hint: write {{/names}} where it ends"),
    ("a{{/site}}", "page.mustache:1:2: {{/site}} closes a section that is not open\n  hint: open it with {{#site}} or remove this tag"),
    ("{{#site}}\n{{/sight}}{{/site}}",
     "page.mustache:2:1: {{/sight}} closes “site”, which opens in line 1\n  hint: write {{/site}}, or open “sight” inside it"),
  ])
  func sections(template: String, expected: String) {
    #expect(problems(template, Self.page) == expected)
  }

  @Test("a broken tag is told, and what follows from it is not", arguments: [
    ("a {{title", "page.mustache:1:3: this tag is not closed\n  hint: end it with “}}”"),
    ("{{#items\n{{headline}}{{/items}}", "page.mustache:1:1: this tag is not closed\n  hint: end it with “}}”"),
    ("{{{title}} {{title}}", "page.mustache:1:1: this tag is not closed\n  hint: end it with “}}}”"),
    ("{{! never", "page.mustache:1:1: this tag is not closed\n  hint: end it with “}}”"),
    ("{{=<% %>}}", "page.mustache:1:1: this tag is not closed\n  hint: end it with “=}}”"),
    ("{{}}", "page.mustache:1:1: this tag has no name\n  hint: write one, such as {{title}}, or remove the tag"),
    ("{{# }}{{/ }}",
     "page.mustache:1:1: this tag has no name\n  hint: write one, such as {{title}}, or remove the tag\n"
       + "page.mustache:1:7: this tag has no name\n  hint: write one, such as {{title}}, or remove the tag"),
    ("{{the title}}", "page.mustache:1:1: “the title” is not a name\n  hint: a name is one word, or several with single dots between"),
    ("{{site..name}}", "page.mustache:1:1: “site..name” is not a name\n  hint: a name is one word, or several with single dots between"),
    ("{{=<%=}}",
     "page.mustache:1:1: this tag sets no delimiters\n  hint: write two, short and without “=”, with a space between, such as {{=<% %>=}}"),
    ("{{<base}}{{/base}}",
     "page.mustache:1:1: tags with “<” are not supported\n"
       + "  hint: there are variables, sections (# ^ /), partials (>), comments (!) and delimiters (=)"),
  ])
  func brokenTags(template: String, expected: String) {
    #expect(problems(template, Self.page) == expected)
  }

  @Test("a partial's problem is placed in its own file, once, with the place that included it")
  func inPartials() {
    let template = "{{> card}}\n{{#items}}{{> card}}{{/items}}{{> broken}}{{> broken}}"
    #expect(problems(template, Self.page, partials: Self.partials) == """
      broken.mustache:2:3: this tag is not closed
        hint: end it with “}}”
      card.mustache:1:4: nothing here is called “headline”
        hint: the names here are: \(Self.names) (as included at page.mustache:1:1)
      """)
  }

  @Test("every problem is told, not only the first")
  func all() {
    #expect(problems("{{a1}}\n{{b1}}{{#items}}{{c1}}{{/items}}\n{{> d1}}{{names}}", Self.page).split(separator: "\n  hint").count == 6)
  }

  @Test("missing names render as nothing if that is asked for", arguments: [
    ("[{{x}}{{{x.y}}}{{&x}}]", "[]"), ("[{{#x}}{{y}}{{/x}}]", "[]"), ("[{{^x}}no{{/x}}]", "[no]"),
    ("[{{> x}}]", "[]"), ("[{{site.x}}{{site.x.y}}{{^site.x}}no{{/site.x}}]", "[no]"), ("[{{title.x}}]", "[]"),
  ])
  func renderEmpty(template: String, expected: String) throws {
    #expect(try rendered(template, Self.page, .record([.none, .none, .none, .none, .none]), missing: .renderEmpty) == expected)
  }

  @Test("a partial that would include itself for ever is refused", arguments: [
    "{{> loop}}", "{{#flag}}{{> loop}}{{/flag}}", "{{^parts}}{{> loop}}{{/parts}}", "{{#name}}{{> loop}}{{/name}}",
    "{{#.}}{{> loop}}{{/.}}", "{{> other}}", "{{#parts}}{{> down}}{{/parts}}",
    "{{#parts}}{{> loop}}{{/parts}}{{> loop}}", "  {{> loop}}\n",
  ])
  func endless(partial: String) {
    let shape = Shape(.text("name"), .flag("flag"), .list("parts", Shape(.text("x"))))
    let partials = ["loop": partial, "other": "{{> loop}}", "down": "{{#parts}}{{> down}}{{/parts}}"]
    let expected = "this partial includes itself without end"
    #expect(problems("{{> loop}}", shape, partials: partials).contains(expected))
    #expect(problems("{{> loop}}", shape, partials: partials, missing: .renderEmpty).contains(expected))
  }

  private static let partials = ["header": "{{title}}", "card": "<b>{{headline}}</b>", "broken": "\n  {{title"]
}
