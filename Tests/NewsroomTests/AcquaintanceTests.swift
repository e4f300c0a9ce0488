import Testing

@testable import Newsroom

/// People whom one brief names in full and another by surname.
@Suite("Surnames across the archive")
struct AcquaintanceTests {
  private static let first = "“We hold the bridge,” said Tarvo Mellin, the mayor of Kherson. A nurse, Olena Kravchenko, 41, was hurt."

  @Test("a surname alone is the one person's whom another brief names in full, and not for certain")
  func surname() throws {
    let day = try #require(reading(Self.first, "“We still hold it,” said Mellin on Monday."))
    let mention = try #require(day.readings[0].mentions.first)
    #expect(day.entities[mention.entity].name == "Tarvo Mellin")
    #expect(mention.isUnsure)
    #expect(mention.evidence.rule.description == "a surname that one person in the archive bears")
    #expect(day.readings[0].quotes.map { $0.speaker.map { day.entities[$0].name } } == ["Tarvo Mellin"])
  }

  @Test("with the office that the person has elsewhere it is certain")
  func office() throws {
    let day = try #require(reading(Self.first, "Mayor Mellin asked for sand."))
    let mention = try #require(day.readings[0].mentions.first)
    #expect(day.entities[mention.entity].name == "Tarvo Mellin")
    #expect(!mention.isUnsure)
  }

  @Test("a surname that two people bear, another given name, a place and a word of the language link to nobody", arguments: [
    ("Tarvo Mellin, the mayor, and Anna Mellin, the governor, spoke.", "They heard that Mellin left."),
    ("Tarvo Mellin, the mayor, spoke.", "They met Zorva Mellin there."),
    ("Tarvo Mellin, the mayor, spoke.", "They met in Mellin. The Mellin plan failed."),
    ("Tarvo Bridge, the mayor, spoke.", "Then Bridge left."),
    ("Tarvo Marchenko, the mayor, spoke.", "They heard that Marchenko left."),
  ])
  func nobody(full: String, short: String) {
    let day = reading(full, short)
    #expect(day.map { day in !day.entities.contains { $0.name == "Tarvo Mellin" || $0.name == "Tarvo Bridge" || $0.name == "Tarvo Marchenko" } } ?? true)
  }

  /// The second brief read again, if it has a surname that the first explains.
  private func reading(_ full: String, _ short: String) -> Day? {
    let days = [("2024-11-06", full), ("2024-11-07", short)].map { Day(understanding: brief([$0.1], on: $0.0), with: builtInGazetteer) }
    let acquaintances = Acquaintances(of: days, with: builtInGazetteer)
    guard acquaintances.include(strangersOf: days[1]) else { return nil }
    return Day(understanding: days[1].brief, with: builtInGazetteer, knowing: acquaintances)
  }
}
