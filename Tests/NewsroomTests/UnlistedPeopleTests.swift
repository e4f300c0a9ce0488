import Testing

@testable import Newsroom

@Suite("People whose names no table has")
struct UnlistedPeopleTests {
  @Test("what stands around two words that nobody knows makes them a person’s name", arguments: [
    "The talks were led by US Secretary of State Tjork Wiebel.",
    "Assistant Secretary of Defense Tjork Wiebel left early.",
    "The EU’s ambassador in Kyiv, Tjork Wiebel, has seen it.",
    "Its spokeswoman in Geneva, Tjork Wiebel, was brief.",
    "A colonel of the security service, Tjork Wiebel, came too.",
    "Tjork Wiebel, sitting next to her, said nothing new.",
    "Tjork Wiebel of the interior ministry spoke at length.",
    "Tjork Wiebel will meet his guests on Monday.",
    "Turkey’s Tjork Wiebel, in Rome, saw hope.",
    "“You could do more” – Tjork Wiebel, to both houses.",
    "Both were jailed together with a Moroccan, Tjork Wiebel.",
    "“It could end today,” replied Tjork Wiebel at once.",
    "One man, identified as Tjork Wiebel, was tried.",
    "Emmanuel Macron spoke by telephone with Tjork Wiebel on Monday.",
    "The talks were led by Tjork Wiebel for hours.",
    "Emmanuel Macron met Tjork Wiebel at the station.",
    "Emmanuel Macron, Tjork Wiebel and others came.",
    "Among them were Tjork Wiebel and Emmanuel Macron.",
    "The prize went to Tjork Wiebel. Others left. Wiebel said he was glad.",
  ])
  func circumstance(text: String) {
    #expect(names(in: text).contains("person: Tjork Wiebel"))
  }

  @Test("nobody is made of places, ships and weapons that nobody knows", arguments: [
    "Shells fell on Tjork Wiebel and two other villages.",
    "The Tjork Wiebel was hit at sea. Wiebel’s owner was told.",
    "A Tjork Wiebel has flown over the border.",
    "The road from Tjork Wiebel to Kharkiv is open. Wiebel’s bridge is not.",
    "He told Tjork Wiebel News that all was well.",
    "The paper is by the Tjork Wiebel Team, in a hurry.",
    "The bridge near Tjork Wiebel is damaged.",
    "Tjork Wiebel bridge will be met with fire.",
  ])
  func thing(text: String) {
    #expect(!names(in: text).contains { $0.hasPrefix("person") })
  }

  @Test("an office told after a name that has none is that person’s", arguments: [
    ("Tjork Wiebel said he would stay. “Every day costs lives,” the Norwegian president said in an address.", "Norwegian president"),
    ("Anna Vesk thanked the crews. One bridge was lost. “You save lives,” the prime minister said.", "prime minister"),
    ("Anna Vesk told reporters that the road was open. “All buses run,” said the mayor.", "mayor"),
    ("Anna Vesk is not for it. “It could end badly,” Norway’s foreign minister told reporters.", "Norway’s foreign minister"),
  ])
  func presumed(text: String, office: String) {
    let name = text.hasPrefix("Anna") ? "Anna Vesk" : "Tjork Wiebel"
    #expect(roles(in: text) == ["\(name): \(office)"])
    #expect(quotes(in: text).map { $0.prefix(name.count + 1) } == ["\(name):"])
  }

  @Test("no office is presumed of who was hurt, holds another, is only an object, or where somebody else holds it", arguments: [
    "Anna Vesk, 32, was killed in Kharkiv. “Stay at home,” the president said.",
    "Anna Vesk was killed in Kharkiv. “Stay at home,” the president said.",
    "The general Anna Vesk spoke first. “Stay at home,” the president said.",
    "People wrote to Anna Vesk. “Stay at home,” the president said.",
    "Anna Vesk came by train. “Stay at home,” the mayor said.",
    "Anna Vesk met Pavlo Hrom, the mayor. “Stay at home,” the mayor said.",
  ])
  func notPresumed(text: String) {
    #expect(!quotes(in: text).contains("Anna Vesk: Stay at home"))
  }

  @Test("the country’s president is not that of another country")
  func country() {
    let text = "Anna Vesk wants more. “Every day costs lives,” the Norwegian president said. Olena Hrom, the country’s pro-western president, would not leave."
    #expect(quotes(in: text) == ["Anna Vesk: Every day costs lives"])
  }

  @Test("one name is enough for somebody who is called so, and a township is not the general")
  func called() {
    #expect(quotes(in: "“They just came and shot at us,” said a woman called Wiebela.") == ["Wiebela: They just came and shot at us"])
    #expect(!names(in: "They met in a village called Wiebela.").contains { $0.hasPrefix("person") })
    #expect(names(in: "Anna Wiebela left. Troops came to Wiebela township.").contains("settlement: Wiebela"))
  }

  @Test("a name in -a may be a man’s where nobody else is meant")
  func manInA() {
    #expect(quotes(in: "The envoy, Ilmokka Wiebel, was asked about it. “Use what you have,” he said.") == ["Ilmokka Wiebel: Use what you have"])
    #expect(quotes(in: "Emmanuel Macron met the envoy, Ilmokka Wiebel. “Use what you have,” he said.") == ["Emmanuel Macron: Use what you have"])
  }

  @Test("a surname that is also a word for a place, and ranks of a navy")
  func surnames() {
    #expect(names(in: "They charged two men, aid worker Colin Marsh, 41, and another.").contains("person: Colin Marsh"))
    #expect(names(in: "Captain Third Rank Tjork Wiebel said so.") == ["person: Tjork Wiebel"])
  }
}
