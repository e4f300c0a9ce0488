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
    ("They met Jordan Bardella later.", "Jordan Bardella"),
    ("His envoy, Georgia van der Aa, is expected in Geneva.", "Georgia van der Aa"),
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

  @Test("spellings of one name are one person", arguments: ["Zelenskiy", "Zelensky", "Zelenskyy", "Volodymyr Zelenskyi", "Vladimir Zelensky"])
  func spellings(spelling: String) {
    #expect(names(in: "\(spelling) spoke on Tuesday.") == ["person: Volodymyr Zelenskyy"])
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
}
