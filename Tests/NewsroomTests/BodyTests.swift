import Testing

@testable import Newsroom

@Suite("Bodies")
struct BodyTests {
  @Test("an owner and a noun make a body, and the owner is named too", arguments: [
    ("Romania’s defence ministry said so.", ["organisation: Romanian defence ministry", "state: Romania"]),
    ("The Danish navy kept watch.", ["organisation: Danish navy", "state: Denmark"]),
    ("Russia’s Ministry of Defence claimed it.", ["organisation: Russian defence ministry", "state: Russia"]),
    ("The Ministry of Foreign Affairs of Ukraine protested.", ["organisation: Ukrainian foreign ministry", "state: Ukraine"]),
  ])
  func owners(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("a ministry or parliament later on is the one named before")
  func later() {
    let found = mentions(in: ["Romania’s defence ministry said no. The ministry would look again."], on: "2024-11-06")
    #expect(found.last?.text == "ministry")
    #expect(found.last?.entity.name == "Romanian defence ministry")
  }

  @Test("an acronym in brackets stands for the name before it")
  func acronyms() {
    let found = mentions(in: ["Will Tarrow runs the Karsund Relief Agency (KRA). The KRA sent a ship."], on: "2024-11-06")
    #expect(found.filter { $0.text == "KRA" }.map(\.entity.name) == ["Karsund Relief Agency", "Karsund Relief Agency"])
  }

  @Test("a numbered unit is a body", arguments: [
    ("The 36th Combined Arms Army attacked.", "36th Combined Arms Army"), ("It fought beside the 72nd Mechanised Brigade.", "72nd Mechanised Brigade"),
  ])
  func units(text: String, expected: String) {
    #expect(names(in: text).contains("organisation: \(expected)"))
  }

  @Test("forces, officials and facilities are no bodies", arguments: [
    "Russian forces advanced.", "Military facilities were hit.", "Ukrainian officials said so.", "He wrote on Telegram that all was well.",
  ])
  func none(text: String) {
    #expect(!names(in: text).contains { $0.hasPrefix("organisation:") })
  }

  @Test("a state that no table has is known by its offices")
  func inventedStates() {
    let found = names(in: "Norvalia’s prime minister, Ilse Brandvoll, spoke. The Norvalian defence ministry said nothing.")
    #expect(found.contains("state: Norvalia"))
    #expect(found.contains("organisation: Norvalian defence ministry"))
  }
}
