import Testing

@testable import Newsroom

@Suite("Reports that are cut into labelled parts")
struct LabelledReportTests {
  private let digest = """
    Day 758, 22 March 2024

    The night was the fourth of its kind in this month. Engineers had been warned of it.

    Bridge across the dam hit in a night of strikes on the north, and two lanes closed

    Source: Governor Anna Vesk on Telegram

    Details: Two people were killed.

    Quote: "It was the third hit on the same bridge within a week."

    Quote from Hrom: "We will mend it again, as we did before."

    Background: Olena Hrom has run the roads for years.
    """

  @Test("a line over its source is a heading, and the source is none")
  func headings() throws {
    let outline = try reading(digest).outline
    #expect(outline.dropFirst(2).allSatisfy { $0.hasPrefix("[Bridge across the dam hit in a night of strikes on the north, and two lanes closed] ") })
    #expect(outline.contains { $0.hasSuffix("] Source: Governor Anna Vesk on Telegram") })
  }

  @Test("words under a label are those of whom it or the source names")
  func speakers() throws {
    let day = Day(understanding: try reading(digest), with: builtInGazetteer)
    let quotes = day.readings.flatMap(\.quotes).map { $0.speaker.map { day.entities[$0].name } }
    #expect(quotes == ["Anna Vesk", "Olena Hrom"])
  }

  @Test("words that somebody is said to have said stay theirs, whatever the source")
  func attributed() throws {
    let text = digest.replacing("within a week.\"", with: "within a week,\" said Pavlo Zhmenko, the mayor.")
    let day = Day(understanding: try reading(text), with: builtInGazetteer)
    #expect(day.readings.flatMap(\.quotes).first?.speaker.map { day.entities[$0].name } == "Pavlo Zhmenko")
  }
}
