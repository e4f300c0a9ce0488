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
    "Turnout fell by 50%% and rose by 30%% again.", "https://example.org/?q=a==&r=b== says so.",
  ])
  func others(note: String) throws {
    #expect(try read(note).outline == [note.filter { $0 != "`" }])
  }

  @Test("what is struck out goes, and a remark ends with its paragraph unless it has lines of its own")
  func struck() throws {
    #expect(try read("~~Five~~ Six people were killed in ~~Lviv~~ Odesa.\n\n%%secret%% One boat came.").outline.prefix(2) == ["Six people were killed in Odesa.", "One boat came."])
    #expect(try read("A remark %% of one.\n\nOne boat came.\n\nA remark %% of another.").outline == ["A remark %% of one.", "One boat came.", "A remark %% of another."])
    #expect(try read("One boat came.\n\n%%\nsecret\n\nmore\n%%\n\nTwo left.").outline.prefix(2) == ["One boat came.", "Two left."])
  }

  @Test("links whose words stand in brackets stay, and colons behind a footnote's number")
  func brackets() throws {
    let brief = try read("The troops moved[[1]](https://example.org/a) on Friday.\n\nThe dead[^1]: three men.")
    #expect(brief.outline == ["The troops moved[1] on Friday.", "The dead: three men."])
  }

  @Test("code blocks stay as they are")
  func code() throws { #expect(try read("One boat came.\n\n```\na[[0]] == %%b%%\n```").outline == ["One boat came.", "code: a[[0]] == %%b%%"]) }

  @Test("a remark is on no page, is told of, and moves no line")
  func remarks() throws {
    let brief = try read("One boat came.\n\n%% numbers:\nask Anna %%\n\nTwo left.\n\n[^1]: The log of the harbour.")
    #expect(brief.outline == ["One boat came.", "Two left.", "The log of the harbour.", "cut, a remark in the note:  numbers:\nask Anna "])
    #expect(try read("```\n\n```\n\n[[Lorne]] was quiet.").outline.last == "Lorne was quiet.")
    #expect(brief.items.map { $0.place.line } == [5, 10, 12])
    #expect(brief.cuts.map { $0.place.line } == [7])
  }

  private func read(_ note: String) throws -> Brief { try reading("---\ndate: 2024-05-03\n---\n\n\(note)\n", as: "a.md") }
}
