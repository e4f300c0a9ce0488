import Markdown
import Testing

@testable import Newsroom

/// What `check --names` prints of an archive of one brief.
private func report(_ items: String..., actors: String? = nil, regions: String? = nil) throws -> [String] {
  let gazetteer = try Gazetteer(curatedBy: curation(actors: actors, regions: regions), tables: builtInGazetteer)
  let day = Day(understanding: inventedBrief(items), with: gazetteer)
  let archive = try Archive(linking: [day], settings: SiteSettings(), gazetteer: gazetteer)
  return NameReport(of: archive).text.split(separator: "\n").map(String.init)
}

@Suite("Names that an editor should look at")
struct NameReportTests {
  @Test("Unknown names stand as lines to paste, most frequent first, with a guess at what they are")
  func unknown() throws {
    let lines = try report(
      "Then the Zarkesh met Voloria. The Zarkesh left, and Zarkesh it was.", "It was said to be the Orrestine bureau, not Voloria.",
      "The group, led by the QVX, lost the Hollow Tarn reservoir.")
    #expect(lines == [
      "# actors.yaml", "# Unknown names", "add:",
      "  - {name: Zarkesh, kind: person}  # 3 times, first seeds/day-0047.md:5; nothing tells what it is",
      "  - {name: Voloria, kind: person}  # 2 times, first seeds/day-0047.md:5; nothing tells what it is",
      "  - {name: Orrestine, kind: organisation}  # 1 time, first seeds/day-0047.md:7; unknown",
      "  - {name: QVX, kind: organisation}  # 1 time, first seeds/day-0047.md:9; unknown",
    ])
  }

  @Test("What begins a sentence, weekdays, weapons and words of the language are no names", arguments: [
    "Notably, it rained. Critics said so. Whatever happened on Tuesday in May happened.",
    "They fired Zarkesh-3 missiles, a Zarkesh drone and the Q-100.", "He read from Chapter 4 of the Supreme Court’s ruling.",
    "ZARKESH VOLORIA MEETS ORRESTINE BRIGADE", "“Notably, nothing,” it was said: Nothing at all.",
  ])
  func noAlarm(text: String) throws { #expect(try report(text) == ["# Every name is known, and for certain."]) }

  @Test("A day knows what in it looks like a name and links to nothing, but for first words")
  func strays() {
    let day = Day(understanding: inventedBrief(["Then the Zarkesh met Voloria. Zarkesh left.", "They met the Zarkesh on Tuesday in Moscow."]), with: builtInGazetteer)
    let kept = Day(brief: day.brief, entities: day.entities, readings: day.readings)
    for day in [day, kept] {
      #expect(builtInGazetteer.strayNames(in: day).map { "\($0.item) \($0.text)" } == ["0 Zarkesh", "0 Voloria", "1 Zarkesh"])
    }
  }

  @Test("A first word is a name where it is one elsewhere")
  func firstWord() throws {
    #expect(try report("Zarkesh left. They met the Zarkesh.").last == "  - {name: Zarkesh, kind: person}  # 2 times, first seeds/day-0047.md:5; nothing tells what it is")
  }

  @Test("A near miss of a known spelling is a spelling to add", arguments: [
    ("They met in Kharkhiv.", "  - {id: kharkiv, spellings: [Kharkhiv]}  # 1 time, first seeds/day-0047.md:5; near “Kharkiv”"),
    ("The minister, Rustem Umeriv, 42, left.", "  - {id: rustem-umerov, spellings: [Rustem Umeriv]}  # 1 time, first seeds/day-0047.md:5; near “Rustem Umerov”"),
    ("They met in Mykolaiiv.", "  - {id: mykolaiv, spellings: [Mykolaiiv]}  # 1 time, first seeds/day-0047.md:5; near “Mykolaiv”"),
  ])
  func nearMiss(text: String, line: String) throws { #expect(try report(text).last == line) }

  @Test("What a rule guessed is a name to add, and what is unsure a spelling to give to one")
  func unsure() throws {
    let lines = try report("They met in Zarbin. The village of Pershotravneve fell.")
    #expect(lines.contains("  - {name: Zarbin, kind: settlement}  # 1 time, first seeds/day-0047.md:5; unsure: a name after a word for where"))
    #expect(lines.contains { $0.hasPrefix("  - {spelling: Pershotravneve, to: pershotravneve}  # 1 time, first seeds/day-0047.md:5, unsure: a word for a settlement before a name; or pershotravneve-") })
  }

  @Test("Once pasted, the lines are read without a problem, and their names are no longer listed")
  func pasted() throws {
    let regions = "add:\n  - {name: Zarbin, kind: settlement}  # 1 time\nsplit:\n  - {spelling: Pershotravneve, to: pershotravneve}\nchange:\n  - {id: kharkiv, spellings: [Kharkhiv]}"
    #expect(try report("They met in Zarbin and Kharkhiv. The village of Pershotravneve fell.", regions: regions) == ["# Every name is known, and for certain."])
  }

  @Test("Names that YAML would read as something else are quoted")
  func quoting() {
    #expect(YAMLText.flow("O’Neil-Vesk Jr.") == "O’Neil-Vesk Jr.")
    #expect(YAMLText.flow("No") == "\"No\"")
    #expect(YAMLText.flow("3rd: \"X\"") == "\"3rd: \\\"X\\\"\"")
  }
}
