import Mustache
import Testing

@Suite("Templates that nobody would write")
struct HostileTemplateTests {
  static let shape = Shape(.text("a"), .flag("b"), .list("c", Shape(.text("d"), .text("a"))), .record("e", Shape(.list("f", .itself))))
  static let value = Value.record([
    .text("<A>"), .flag(true), .list([.record([.text("D"), .text("&")])]), .record([.list([.record([.list([])])])]),
  ])

  @Test("any text is a template or has problems", arguments: 0..<8)
  func anyText(seed: UInt64) {
    let pieces = [
      "{{", "}}", "{{{", "}}}", "{{#", "{{^", "{{/", "{{>", "{{!", "{{=", "=}}", "{{&", "#", "/", "=", "| |", "|", " ", "\n", "\r\n", "\t",
      "a", "b", "c", "d", "e", "f", ".", "e.f", "p", "q", "é", "\u{0}", "{{#c}}", "{{/c}}", "{{#b}}", "{{/b}}", "{{#e.f}}", "{{/e.f}}", "{{> p}}\n",
    ]
    var numbers = Numbers(state: seed)
    func text() -> String { (0..<Int.random(in: 0..<24, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined() }
    for _ in 0..<1_000 {
      let (template, partials) = (text(), ["p": text(), "q": text()])
      for missing in [MissingNames.areErrors, .renderEmpty] {
        do throws(TemplateErrors) {
          _ = try rendered(template, Self.shape, Self.value, partials: partials, missing: missing)
        } catch {
          #expect(!error.errors.isEmpty && error.errors.allSatisfy { $0.line > 0 && $0.column > 0 })
        }
      }
    }
  }

  @Test("sections and partials go 64 deep and no deeper")
  func nesting() throws {
    func nested(_ depth: Int) -> String { String(repeating: "{{#b}}", count: depth) + "x" + String(repeating: "{{/b}}", count: depth) }
    #expect(try rendered(nested(64), Self.shape, Self.value) == "x")
    #expect(problems(nested(65), Self.shape).contains("sections and partials stand more than 64 deep in each other here"))
    #expect(problems(nested(100_000), Self.shape).contains("more than 64 deep"))
    #expect(problems(String(repeating: "{{#b}}", count: 100_000), Self.shape).contains("is not closed"))

    func chain(_ length: Int) -> [String: String] {
      Dictionary(uniqueKeysWithValues: (0..<length).map { ("p\($0)", $0 == 0 ? "x" : "{{> p\($0 - 1)}}") })
    }
    #expect(try rendered("{{> p63}}", partials: chain(64)) == "x")
    #expect(problems("{{> p64}}", partials: chain(65)).contains("more than 64 deep"))
    // Compiled from the shallow end, no partial looks deep by itself.
    #expect(problems((0..<1_000).map { "{{> p\($0)}}" }.joined(), partials: chain(1_000)).contains("more than 64 deep"))
  }

  @Test("partials that double forty times over are refused")
  func doubling() {
    let partials = Dictionary(uniqueKeysWithValues: (0..<40).map { ("p\($0)", $0 == 0 ? "ha" : "{{> p\($0 - 1)}}{{> p\($0 - 1)}}") })
    #expect(problems("{{> p39}}", partials: partials).contains("with all its partials this template is too long"))
  }

  @Test("partials that no one can follow are refused")
  func manyContexts() {
    let names = (0..<12).map { "n\($0)" }
    let shape = Shape(names.map { .list($0, Shape(.text("t\($0)"), .list("own", .itself))) })
    let body = names.map { "{{#\($0)}}{{> p}}{{/\($0)}}" }.joined() + "{{#own}}{{> p}}{{/own}}"
    #expect(problems("{{#n0}}{{> p}}{{/n0}}", shape, partials: ["p": body]).contains("this template is too long"))
  }

  @Test("a hundred problems are enough")
  func manyProblems() throws {
    let error = #expect(throws: TemplateErrors.self) {
      try rendered(String(repeating: "{{x}}\n", count: 100_000), Self.shape, Self.value)
    }
    #expect(error?.errors.count == TemplateErrors.limit)
  }

  @Test("long texts take no longer than they must", arguments: [
    ("", "{{", ""), ("", "{{{", ""), ("", "{", ""), ("", "{{! ", ""), ("", " {{!}}", ""), ("", "\n", ""),
    ("{{=", "x", " y=}}"), ("{{=xxx y=}}", "x", ""), ("{{", "x", "}}"), ("{{", "x.", "x}}"), ("{{#b}}", "{{a}}\n", ""),
  ])
  func longTexts(start: String, piece: String, end: String) {
    let template = start + String(repeating: piece, count: 200_000) + end
    let taken = ContinuousClock().measure { _ = problems(template, Self.shape) }
    #expect(taken < .seconds(20))
  }

  @Test("a path may be longer than any value")
  func longPath() throws {
    let chain = Shape(.text("name"), .record("next", .itself))
    let path = String(repeating: "next.", count: 100_000)
    #expect(try rendered("[{{\(path)name}}{{next.name}}]", chain, .record([.text("a"), .record([.text("b"), .none])])) == "[b]")
  }

  /// The same numbers in every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
