import Testing

@testable import Newsroom

@Suite("People")
struct PeopleTests {
  @Test("a person nobody listed is known by a title, an office, an age, a given name or a verb of speech", arguments: [
    ("A baker, Tarvo Mellin, 32, had opened the door.", "Tarvo Mellin"),
    ("A nurse, Olena Kravchenko, 41, was on duty.", "Olena Kravchenko"),
    ("“We will rebuild,” said Tavrisk Oblenin, who lost his house.", "Tavrisk Oblenin"),
    ("Zorvath Pellimar, the regional governor, denied it.", "Zorvath Pellimar"),
    ("The spokesperson, Aldric Venn, would not comment.", "Aldric Venn"),
    ("Colonel Dragan Vesk led the column.", "Dragan Vesk"),
    ("It was a risk, said Shin Won-sik, the security adviser.", "Shin Won-sik"),
    ("It was a risk, said its founder, Hsu Ching-kuang, at the plant.", "Hsu Ching-kuang"),
    ("They met Jordan Bardella later.", "Jordan Bardella"),
    ("His envoy, Georgia van der Aa, is expected in Geneva.", "Georgia van der Aa"),
    ("The lawmaker Lee Seong-kweun said troops had moved.", "Lee Seong-kweun"),
    ("Nine people died, said its mayor, Paris Ardley; others fled.", "Paris Ardley"),
    ("President Florence Ardley will not come.", "Florence Ardley"),
    ("Jordan Ardley, 41, saw it.", "Jordan Ardley"),
    ("“It is paper,” said Will Ardley. Later Will Ardley left.", "Will Ardley"),
  ])
  func unlisted(text: String, expected: String) {
    #expect(names(in: text).contains("person: \(expected)"))
  }

  @Test("a surname later on is the person named in full, before or after")
  func surnames() {
    let found = mentions(in: ["Fico and Kravchenko spoke.", "Olena Kravchenko, a nurse, was there.", "Kravchenko left."], on: "2024-11-06")
    #expect(found.filter { $0.text == "Kravchenko" }.allSatisfy { $0.entity.name == "Olena Kravchenko" })
    #expect(found.filter { $0.text == "Kravchenko" }.count == 2)
  }

  @Test("a surname that two bear is the one of the office before it, else the one named last, unsure where the item does not tell them apart", arguments: [
    (["Ilmar Vesk, the mayor, and Tarvo Mellin met.", "Governor Orla Vesk stayed.", "Mayor Vesk left."], "Ilmar Vesk", false),
    (["Ilmar Vesk, the mayor, met Tarvo Mellin.", "Governor Orla Vesk stayed. Vesk left."], "Orla Vesk", false),
    (["Ilmar Vesk met Tarvo Mellin.", "Orla Vesk stayed.", "“It is over,” Vesk said."], "Orla Vesk", true),
    (["Ilmar Vesk and Orla Vesk stayed. Vesk left."], "Orla Vesk", true),
  ])
  func sharedSurnames(items: [String], expected: String, isUnsure: Bool) throws {
    let vesk = try #require(mentions(in: items, on: "2024-11-06").last { $0.text == "Vesk" })
    #expect(vesk.entity.name == expected)
    #expect(vesk.isUnsure == isUnsure)
  }

  @Test("spellings of one name are one person", arguments: ["Zelenskiy", "Zelensky", "Zelenskyy", "Volodymyr Zelenskyi", "Vladimir Zelensky"])
  func spellings(spelling: String) {
    #expect(names(in: "\(spelling) spoke on Tuesday.") == ["person: Volodymyr Zelenskyy"])
  }

  @Test("a name of the table may go on small after a hyphen")
  func hyphens() {
    #expect(mentions(in: ["Kim Jong-un spoke."], on: "2024-11-06").map { $0.entity.row != nil } == [true])
  }

  @Test("a surname of the table that many bear needs its office", arguments: [
    ("Governor Marchenko reported one death.", true), ("A man called Marchenko reported one death.", false),
  ])
  func officeAndSurname(text: String, isFound: Bool) {
    #expect(names(in: text).contains("person: Maksym Marchenko") == isFound)
  }

  @Test("capitals that are nobody's name stay plain text", arguments: [
    "He spoke on Air Force One.", "A Storm Shadow was shot down.", "They met in the Oval Office.", "It was a Day of Defenders.",
    "Children came on Palm Sunday.", "The Merciful Dawn tied up.", "Patriot batteries and Leopard tanks arrived.",
  ])
  func nobody(text: String) {
    #expect(!names(in: text).contains { $0.hasPrefix("person:") })
  }

  @Test("a town before a name is no part of it", arguments: [
    ("In Kherson Oleksandr Prokudin, the governor, said so.", "person: Oleksandr Prokudin"), ("In Kyiv Klitschko, the mayor, said so.", "person: Vitali Klitschko"),
  ])
  func afterTown(text: String, expected: String) {
    #expect(names(in: text).filter { $0.hasPrefix("person:") } == [expected])
  }

  @Test("a title that goes with the given name is the one person's who has it")
  func titleAndGivenName() {
    #expect(names(in: "Keir Starmer came to Kyiv. Sir Keir said so.").filter { $0.hasPrefix("person:") } == ["person: Keir Starmer"])
  }

  @Test("a ship and a corps are nobody", arguments: ["The liner Queen Elizabeth 2 sailed.", "The Biological Defense Troops, whom nobody saw, left."])
  func noPerson(text: String) {
    #expect(!names(in: text).contains { $0.hasPrefix("person:") })
  }

  @Test("bodies, outlets and pronouns are no part of a name", arguments: [
    ("Deputy Chairman of the Security Council Dmitry Medvedev spoke.", ["organisation: Security Council of Russia", "person: Dmitry Medvedev"]),
    ("“To President Putin I say no,” he said.", ["person: Vladimir Putin"]),
    ("She told Radio Tamira that all was quiet.", ["organisation: Radio Tamira"]),
    ("Amy Pope came.", ["person: Amy Pope"]),
  ])
  func bounds(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("a profession before a name between commas makes a person of it", arguments: ["The strike threw a newsreader, Sahar Emamiun, off her chair.", "It hit a retired baker, Gorvan Tessily, in the leg."])
  func professions(text: String) {
    #expect(names(in: text).contains { $0.hasPrefix("person") })
  }

  @Test("security is nobody’s surname, and a weapon’s letter no initial", arguments: ["The Directorate of Public Security denied it.", "Another IRIS-T SLM air defence system came."])
  func abstract(text: String) {
    #expect(names(in: text).allSatisfy { !$0.hasPrefix("person") && !$0.contains("Liberation") })
  }

  @Test("whom somebody calls or meets is a person", arguments: ["She said so in a call to Tovrik Rice.", "He met Tovrik Rice.", "She held talks with Tovrik Rice."])
  func met(text: String) {
    #expect(names(in: text).contains("person: Tovrik Rice"))
  }

  @Test("clubs and weapons are called like people", arguments: ["Spartak Moscow are out of the league.", "It sent 100 Carl Gustaf anti-tank weapons."])
  func clubs(text: String) {
    #expect(names(in: text).allSatisfy { !$0.hasPrefix("person") })
  }

  @Test("an age before a dash or “and” is one too", arguments: ["Three women – Romi Tarsen, 24, and Doron Urskol, 31 – came home.", "Doron Urskol, 31 and Romi Tarsen, 24, came home."])
  func ages(text: String) {
    #expect(Set(names(in: text)) == ["person: Romi Tarsen", "person: Doron Urskol"])
  }

  @Test("a given name before a word for a place is somebody, and a model of tank nobody", arguments: [
    ("An American, Jimmy Hill, was there.", ["person: Jimmy Hill"]), ("They met at the Jimmy Hill.", []), ("It sent 31 M1 Abrams tanks.", []),
    ("The ambassador, Al-Harith Idriss al-Harith Mohamed, spoke.", ["person: Al-Harith Idriss al-Harith Mohamed"]),
  ])
  func hills(text: String, expected: [String]) {
    #expect(names(in: text).filter { $0.hasPrefix("person") } == expected)
  }

  @Test("a surname that a people has, too, is somebody’s whom the brief names in full")
  func surnameOfPeople() {
    let found = names(in: "UN rights chief Volker Türk spoke on Friday. “It may get worse,” Türk said.")
    #expect(found.contains("person: Volker Türk"))
    #expect(!found.contains("state: Turkey"))
  }
}
