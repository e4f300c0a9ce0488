import Markdown
import Testing

@testable import Newsroom

@Suite("What explain tells")
struct ExplanationTests {
  private static let actors = """
    add:
      - {name: Norvalia, kind: state, adjectives: [Norvalian]}
      - name: Ilmar Vesk
        kind: person
        spellings: [Ilmar Wesk]
    """

  private func explanation(_ items: String..., isColoured: Bool = false) throws -> String {
    let gazetteer = try Gazetteer(curatedBy: curation(actors: ExplanationTests.actors), tables: builtInGazetteer)
    return Explanation(of: Day(understanding: inventedBrief(items), with: gazetteer), with: gazetteer, isColoured: isColoured).text
  }

  @Test("Each item stands with its line, and each finding with the rule and row that made it")
  func findings() throws {
    let text = try explanation("Ilmar Wesk, Norvalia’s foreign minister, said on Friday: “We have hit nobody at all.” Two people were killed in Zarbin.")
    #expect(text == """
      seeds/day-0047.md: 2031-05-17, day 47 (the date is from front matter)

      Item 1, line 5
        Ilmar Wesk, Norvalia’s foreign minister, said on Friday: “We have hit nobody at all.” Two people
        were killed in Zarbin.
          claim   “Ilmar Wesk, Norvalia’s foreign minis…ve hit nobody at all” is told by Ilmar Vesk – who tells it before
          name    “Ilmar Wesk” is the person Ilmar Vesk [ilmar-vesk] – a full name in the table of people (seeds/actors.yaml, line 3; spelling from seeds/actors.yaml, line 5)
          name    “Norvalia” is the state Norvalia [norvalia] – named in the table of states (seeds/actors.yaml, line 2)
          role    “Norvalia’s foreign minister” is an office of Ilmar Vesk – an office beside the name
          date    “Friday” is 2031-05-16 – the last such weekday before the brief's date
          quote   “We have hit nobody at all.” is by Ilmar Vesk – who speaks before the words
          figure  “Two” is 2 killed, of people, at Zarbin – a verb after what is counted
          name    “Zarbin” is the settlement Zarbin [zarbin] – unsure – a name after a word for where
      """)
  }

  @Test("A row of the program's own tables is told by table and line")
  func builtInRow() throws {
    let text = try explanation("They met in Odesa.")
    #expect(text.contains("“Odesa” is the settlement Odesa [odesa] – named in the table of places (Places, line "))
  }

  @Test("A terminal gets colours if it asks for them, and no codes out of a text")
  func colours() throws {
    #expect(try explanation("They met in Zarbin.", isColoured: true).contains("\u{1B}[33m – unsure\u{1B}[0m"))
    #expect(try !explanation("They met in Zarbin\u{1B}[31m.").contains("\u{1B}"))
  }

  @Test("Every finding has a rule")
  func rules() {
    let text = "On Tuesday 2 May 2031 Danil Mirov, 40, a teacher, told Reuters “that is quite enough now”. Officials said three were killed."
    let day = Day(understanding: inventedBrief([text]), with: builtInGazetteer)
    for reading in day.readings {
      let rules = reading.mentions.map(\.evidence.rule) + reading.figures.map(\.rule) + reading.quotes.map(\.rule) + reading.dates.map(\.rule)
        + reading.roles.map(\.rule) + reading.claims.map(\.rule)
      #expect(rules.count >= 7)
      #expect(rules.allSatisfy { !$0.description.isEmpty })
    }
  }
}
