import Testing

@testable import Newsroom

@Suite("People of whom one name is all that the text gives")
struct WitnessTests {
  @Test("are somebody, where an age, a name given or what they are tells so", arguments: [
    "Hanna, 34, told reporters that her house burned. “It was like hell on earth,” she said.",
    "“It was like hell on earth,” said a woman who gave only her first name, Hanna, as she swept the floor.",
    "“It was like hell on earth,” said a woman who gave her name as Hanna.",
    "“It was like hell on earth,” said Hanna, a baker from the next street.",
    "“It was like hell on earth” – Hanna, a baker from the next street.",
    "“It was like hell on earth,” said a woman called Hanna.",
    "“It was like hell on earth,” a local resident named Hanna told the paper.",
    "“It was like hell on earth,” their neighbor Hanna, 27, told the paper.",
    "“It was like hell on earth,” said Hanna, 45, who was in the house with her sons.",
    "Hanna, a nurse, had led them down minutes before. “It was like hell on earth,” she said.",
    "A cadet who asked to be identified only as Hanna told AP how it began. “It was like hell on earth,” she said.",
    "The minister, Hanna Wiebel, was away. “It was like hell on earth,” said Hanna, a baker.",
  ])
  func somebody(text: String) {
    #expect(quotes(in: text) == ["Hanna: It was like hell on earth"])
  }

  @Test("are nobody where a given name may be a surname, a town or somebody whom the brief names in full")
  func nobody() {
    #expect(!names(in: "The storm, Hanna, came ashore.").contains("person: Hanna"))
    #expect(names(in: "The senator Pavlo Graham came. Graham, a lawyer from the coast, said no more.") == ["person: Pavlo Graham"])
    #expect(!names(in: "They reached Sofia, a city of a million, and said so.").contains { $0.hasPrefix("person") })
  }

  @Test("may have a name that no list has, where an age and a verb of speech stand beside it")
  func unlisted() {
    #expect(quotes(in: "“It was like hell on earth,” said Zhlomet, 45, who was in the house.") == ["Zhlomet: It was like hell on earth"])
    #expect(!names(in: "The house of Zhlomet, 45 kilometres away, burned.").contains("person: Zhlomet"))
  }

  @Test("are no ships or storms", arguments: [
    "Officials gave the name of the vessel as Maria.", "The ship bore the name, Maria, on its bow.", "The hurricane given the name, Maria, killed 12 people.",
    "The ship was identified only as Maria by the coastguard.",
  ])
  func things(text: String) {
    #expect(!names(in: text).contains { $0.hasPrefix("person") })
  }

  @Test("begin a sentence with an initial, though a number ends the item before")
  func initial() {
    #expect(names(in: "The raids of that night killed 12.", "V. Kovalenko said so in Kharkiv.").contains("person: V. Kovalenko"))
  }

  @Test("are others on another day")
  func identifiers() {
    func identifier(on date: String) -> String? {
      Day(understanding: brief(["Hanna, 34, told reporters so."], on: date), with: builtInGazetteer).entities.first { $0.kind == .person }?.id
    }
    #expect(identifier(on: "2024-11-06") == "hanna-2024-11-06")
    #expect(identifier(on: "2024-11-07") == "hanna-2024-11-07")
  }

  @Test("a unit behind its number is nobody’s initial")
  func unit() {
    #expect(names(in: "It was minus 20C. The Kremlin said so.") == ["organisation: Kremlin"])
  }

  @Test("are somebody by kin or by a name given, though no list has the name", arguments: [
    "“It was like hell on earth,” said his sister, Vyrla.",
    "“It was like hell on earth,” said his neighbour, Vyrla.",
    "A teacher who gave her name only as Vyrla was there. “It was like hell on earth,” said Vyrla.",
  ])
  func unlisted(text: String) {
    #expect(quotes(in: text) == ["Vyrla: It was like hell on earth"])
  }
}
