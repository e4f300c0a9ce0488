import Testing

@testable import Newsroom

@Suite("Marks of note-taking programs in Markdown")
struct NoteMarkTests {
  @Test("words in them stay, marks go", arguments: [
    ("The mayor of [[Lorne]] met [[hallvik-council|the council]].", "The mayor of Lorne met the council."),
    ("==Two boats== left.", "Two boats left."),
    ("Two boats[^1] left.[^note]", "Two boats left."),
    ("Two boats %% ask Anna %%left.", "Two boats left."),
    ("Two boats left. ![[harbour.png]]", "Two boats left."),
    ("- [x] Two boats left.", "• Two boats left."),
    ("- [ ] Two boats left.", "• Two boats left."),
    ("> [!note] Two boats left.", "> Two boats left."),
  ])
  func marks(note: String, expected: String) throws { #expect(try read(note).outline.first == expected) }

  @Test("what only looks like one stays", arguments: [
    "Code such as `a[[0]] == b` stays.", "Prices rose 5%% in a week.", "If a == b then all is well.", "A [[bracket that never closes.", "[x] marks the place.",
  ])
  func others(note: String) throws {
    #expect(try read(note).outline == [note.filter { $0 != "`" }])
  }

  @Test("code blocks stay as they are")
  func code() throws { #expect(try read("One boat came.\n\n```\na[[0]] == %%b%%\n```").outline == ["One boat came.", "code: a[[0]] == %%b%%"]) }

  @Test("a remark is on no page, is told of, and moves no line")
  func remarks() throws {
    let brief = try read("One boat came.\n\n%% numbers:\nask Anna %%\n\nTwo left.\n\n[^1]: The log of the harbour.")
    #expect(brief.outline == ["One boat came.", "Two left.", "The log of the harbour.", "cut, a remark in the note:  numbers:\nask Anna "])
    #expect(brief.items.map { $0.place.line } == [5, 10, 12])
    #expect(brief.cuts.map { $0.place.line } == [7])
  }

  private func read(_ note: String) throws -> Brief { try reading("---\ndate: 2024-05-03\n---\n\n\(note)\n", as: "a.md") }
}
