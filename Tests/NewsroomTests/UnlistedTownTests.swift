import Testing

@testable import Newsroom

@Suite("Towns that no table has")
struct UnlistedTownTests {
  @Test("what stands around a word that nobody knows makes it a town", arguments: [
    "Units pushed on south-east of Vyrlomsk.",
    "The column stopped 12 km from Vyrlomsk on Monday.",
    "They moved to the Vyrlomsk sector.",
    "Assaults go on along the Vyrlomsk axis.",
    "Shelling goes on at Vyrlomsk, Tarbil and Hrusk.",
    "The mayor of Vyrlomsk was there.",
    "They stood at the edge of Vyrlomsk.",
    "According to residents of Vyrlomsk it was quiet.",
    "A train bound from Vyrlomsk to Moscow stood still.",
    "A convoy of 12 trucks reached Vyrlomsk on Thursday.",
    "People had fled to Vyrlomsk the day before.",
    "A column of cars carried people out towards Vyrlomsk.",
    "Missiles struck Vyrlomsk, Tarbil and Hrusk overnight.",
    "The army has recaptured Vyrlomsk in two days.",
    "They fired a barrage of rockets at Vyrlomsk.",
    "A strike on Vyrlomsk injured 14 people.",
    "Vyrlomsk, Tarbil and Hrusk came under fire.",
    "Vyrlomsk, west of Kharkiv, is quiet.",
    "A raid hit a fire station at Vyrlomsk, near the old city of Lviv.",
    "The dead were flown home by way of Vyrlomsk.",
    "They were taken to Vyrlomsk by bus.",
    "He warned the people of Kupiansk and Vyrlomsk to leave.",
    "Crossings such as Astara and Vyrlomsk were shut.",
    "Little has changed since Vyrlomsk fell last May.",
    "A ferry struck a mine off Vyrlomsk.",
    "Investigators worked in liberated Vyrlomsk.",
    "In Vyrlomsk 10 people were hurt.",
    "They came from Vyrlomsk township.",
    "Shots were heard in Hesk town and Vyrlomsk village.",
  ])
  func sign(text: String) {
    #expect(names(in: text).contains("settlement: Vyrlomsk"))
  }

  @Test("no town is made of people and things that nobody knows", arguments: [
    "A Vyrlom fell in the desert.",
    "The team has reached Vyrlom by telephone.",
    "They said it was up to Vyrlom.",
    "Missiles struck the Vyrlom, which sank.",
    "He was asked about Vyrlom on Monday.",
    "The attack on Vyrlom, who lives in Kharkiv, failed.",
  ])
  func thing(text: String) {
    #expect(!names(in: text).contains("settlement: Vyrlom"))
  }

  @Test("a mosque is a place of its own")
  func mosque() {
    #expect(names(in: "Shells fell near the Vyrlom Mosque at noon.").contains("place: Vyrlom Mosque"))
  }

  @Test("a forum is not a town where it meets, nor are capitals of a heading a place", arguments: [
    "She told the Alpine Security Forum in Colorado so.", "POLICE FOIL ATTACK ON VYRLOM-PLANT MANAGER. Four were held.",
  ])
  func forum(text: String) {
    #expect(!names(in: text).contains { $0.hasPrefix("settlement: Alpine") || $0.hasPrefix("place: VYRLOM") })
  }

  @Test("quarters, and what is held, left or lies somewhere", arguments: [
    "Shells fell on the El Tarsa and Vyrlomsk neighbourhoods.",
    "They hit the rebel quarters of Vyrlomsk and Tarbil.",
    "They were members of one family from Vyrlomsk.",
    "The ship left the harbour of Vyrlomsk.",
    "They were bussed from Vyrlomsk, southwest of Damascus.",
    "It attacked in the direction of Khromove and Vyrlomsk.",
    "Gates at Vyrlomsk have been shut for days.",
  ])
  func quarters(text: String) {
    #expect(names(in: text).contains("settlement: Vyrlomsk"))
  }

  @Test("a village’s name may be of words that mean something else, where the text calls it a village", arguments: [
    ("Monks died in the village of Let Pan Hla.", "settlement: Let Pan Hla"),
    ("Masiutivka and Kyslivka in Kharkiv oblast came under artillery fire.", "settlement: Masiutivka"),
    ("Traffic was sent north to Galați.", "settlement: Galaţi"),
  ])
  func villages(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("the ends of a front, a quarter, and where something happened", arguments: [
    "There were clashes all along the axis between Vyrlomsk and Tarbil.",
    "A raid hit the Vyrlomsk quarter of Beirut.",
    "A watchtower was bulldozed at Vyrlomsk.",
    "The count of the dead of Vyrlomsk goes up.",
  ])
  func fronts(text: String) {
    #expect(names(in: text).contains("settlement: Vyrlomsk"))
  }

  @Test("a quarter of a capital lies in the town, and a holiday is none", arguments: [
    ("A raid hit the Vyrlomsk quarter of Beirut.", "settlement: Beirut", true),
    ("Six jets are expected around New Year.", "settlement: New Year", false),
    ("There were talks between Vyrlan and Tarbil.", "settlement: Vyrlan", false),
  ])
  func quarterOfCapital(text: String, name: String, isFound: Bool) {
    #expect(names(in: text).contains(name) == isFound)
  }
}
