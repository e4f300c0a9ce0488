import Mustache
import Testing

@Suite("Words that templates ask for by name")
struct PhraseTests {
  private let shape = Shape(.text("name"), .list("days", Shape(.text("day"))))
  private let value = Value.record([.text("A & B"), .list([.record([.text("1")]), .record([.text("2")])])])

  private func phrases(_ texts: [String: String]) -> Phrases {
    Phrases(texts.map { (name: $0.key, text: $0.value, file: "words/en.yaml", line: 7, column: 11) })
  }

  private func rendered(_ source: String, _ texts: [String: String]) throws -> String {
    String(decoding: try Template(source, file: "page.mustache", shape: shape, phrases: phrases(texts)).render(value), as: UTF8.self)
  }

  private func problems(_ source: String, _ texts: [String: String]) -> [String] {
    do throws(TemplateErrors) {
      _ = try Template(source, file: "page.mustache", shape: shape, phrases: phrases(texts))
      return []
    } catch {
      return error.errors.map(\.description)
    }
  }

  @Test("a word stands where it is asked for, markup and all")
  func plain() throws {
    #expect(try rendered("<b>{{words.cite}}</b> {{{words.cite}}}", ["cite": "<i>Cite</i>"]) == "<b><i>Cite</i></b> <i>Cite</i>")
  }

  @Test("the names of the place go into it, escaped as anywhere")
  func names() throws {
    #expect(try rendered("{{words.about}}{{#days}} {{words.dayN}}{{/days}}", ["about": "Named: {{name}}.", "dayN": "Day {{day}}"]) == "Named: A &amp; B. Day 1 Day 2")
  }

  @Test("one word may ask for another")
  func nested() throws { #expect(try rendered("{{words.a}}", ["a": "({{words.b}})", "b": "x"]) == "(x)") }

  @Test("a word that there is not is a problem with its place and the words there are")
  func unknown() {
    #expect(
      problems("<p>\n{{words.citte}}", ["cite": "Cite", "close": "Close"]) == [
        "page.mustache:2:1: no word is called “citte”\n  hint: did you mean “cite”? the words are: cite, close"
      ])
  }

  @Test("a name in a word that the place does not have is a problem in the file of words, and tells who asked")
  func unknownInside() {
    #expect(
      problems("{{words.dayN}}", ["dayN": "Day {{number}}"]) == [
        "words/en.yaml:7:15: nothing here is called “number”\n  hint: the names here are: name, days (as included at page.mustache:1:1)"
      ])
  }

  @Test("a word is no section, and one that asks for itself is a problem, not the end")
  func abuse() {
    #expect(problems("{{#words.a}}x{{/words.a}}", ["a": "x"]).first?.hasPrefix("page.mustache:1:1: “words.a” is text for pages") == true)
    #expect(problems("{{words.a}}", ["a": "{{words.a}}"]).count == 1)
  }
}
