import Testing

@testable import Newsroom

@Suite("Bodies of one word that no table has")
struct UnlistedBodyTests {
  @Test("what is said of a name, or who leads it, makes it a body’s", arguments: [
    "Orvidex, the state railway, has lost two people.",
    "Orvidex, the Norwegian operator, put it at 20%.",
    "Money is held by Orvidex, Norway’s largest bank.",
    "The regulator, Orvidex, blocked it.",
    "He spoke to the US network Orvidex.",
    "Several sites burned, said the chairman of Orvidex, on Monday.",
    "He used to be the owner of Orvidex.",
    "The dead were employees of Orvidex.",
    "Some Orvidex fighters have left.",
    "The Orvidex news agency told of it.",
    "Orvidex chief Anna Vesk spoke of it.",
  ])
  func sign(text: String) {
    #expect(names(in: text).contains("organisation: Orvidex"))
  }

  @Test("a body’s name may tell of what its people are", arguments: [
    ("Olena Kravchenko, of the charity Angels of Mercy, spoke.", "organisation: Angels of Mercy"),
    ("Olena Kravchenko, of the broadcaster Orvidex of Norway, spoke.", "organisation: Orvidex"),
  ])
  func nameWithOf(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("no body is made of people and places that nobody knows", arguments: [
    "Orvidex, the mayor of Hesk, has lost.",
    "Orvidex, the party leader, has lost.",
    "It was the end of Orvidex, he said.",
    "Anna Orvidex came first. Orvidex, the bank manager, was next.",
    "People left Orvidex, the company said.",
  ])
  func other(text: String) {
    #expect(!names(in: text).contains("organisation: Orvidex"))
  }

  @Test("a national society, a women’s organisation and an oblast’s administration are bodies of their own")
  func ownNames() {
    #expect(names(in: "The Norwegian Red Cross Society said so.").contains("organisation: Norwegian Red Cross Society"))
    #expect(!names(in: "The Norwegian Red Cross Society said so.").contains("organisation: International Committee of the Red Cross"))
    #expect(names(in: "The Karsund Women's Organization said so.").contains("organisation: Karsund Women's Organization"))
    #expect(names(in: "Anna Vesk, Head of Sumy Oblast Military Administration, said so.").contains("organisation: Sumy Regional Military Administration"))
  }

  @Test("the noun before capitals tells that a body speaks", arguments: [
    "The rights group Open Orvidex said on Monday that it was over.", "The NGO Open Orvidex said so.", "The charity Open Orvidex agreed.",
    "Blankets came from the NGOs Winter Kitchen and Open Orvidex.", "It hit the companies Rosneft, Open Orvidex and Tarbil.",
    "Shells struck a farm business, Open Orvidex, on Monday.",
  ])
  func noun(text: String) {
    #expect(names(in: text).contains("organisation: Open Orvidex"))
    #expect(!names(in: text).contains { $0.hasPrefix("person") })
  }

  @Test("several bodies are named behind their noun, up to the last of a list")
  func several() {
    #expect(names(in: "It hit the companies Rosneft, Orvidex and Tarbil. Vesk left.") == ["organisation: Rosneft", "organisation: Orvidex", "organisation: Tarbil"])
    #expect(names(in: "Companies in Oslo and Bergen closed, and newspapers on Monday told of it.") == ["settlement: Oslo", "settlement: Bergen"])
  }

  @Test("a radio that is told something is no person")
  func radio() {
    #expect(names(in: "Emmanuel Macron told Orvidex Radio on Monday that it was so.").contains("organisation: Orvidex Radio"))
  }

  @Test("a group of forces goes by its name, and a party by its acronym’s first letter", arguments: [
    ("A spokeswoman for Ukraine’s Tarsk tactical group spoke.", "organisation: Tarsk tactical group"),
    ("The Tarsk operational-strategic group of troops withdrew.", "organisation: Tarsk operational-strategic group of troops"),
    ("Chancellor Ilmar Vesk’s Social Workers (SW) met.", "organisation: Social Workers"),
    ("She chairs the committee of the Bundestag for the Free Orvids (FO).", "organisation: Free Orvids"),
    ("The firm goes to Orvidex, a joint venture of two others.", "organisation: Orvidex"),
    ("“It is so,” said the state department’s spokesperson, Ilmar Vesk.", "organisation: US state department"),
    ("Ilmar Vesk, a state department spokesperson, said so.", "organisation: US state department"),
    ("Moscow called in the US ambassador. “There will be an answer,” the foreign ministry said.", "organisation: Russian foreign ministry"),
    ("A South African delegation left, South Africa’s presidency said.", "organisation: South African presidency"),
  ])
  func ownWords(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("a group of forces that has no name of its own is none")
  func groups() {
    #expect(names(in: "The Russian group of forces withdrew.").contains("state: Russia"))
    #expect(!names(in: "Enemy tactical group positions were hit.").contains { $0.hasPrefix("organisation") })
  }

  @Test("a military is a body, and what is military of a state is none", arguments: [
    "Two Russian military bloggers wrote so.", "A Russian military court jailed him.", "They hit Russian military and industrial sites.", "The Russian military command met.",
  ])
  func military(text: String) {
    #expect(names(in: text).filter { !$0.hasPrefix("person") } == ["state: Russia"])
  }

  @Test("outlets by a common word are named where they are told or edited, and not where the word stands for itself")
  func outlets() {
    #expect(names(in: "Independent estimates are higher. The editors of the Times and the Guardian left.") == ["organisation: The Times", "organisation: Guardian"])
    #expect(names(in: "He told the broadcaster France 2 on Monday.") == ["organisation: France 2"])
  }

  @Test("an operator may be somebody who operates")
  func person() {
    #expect(names(in: "The drone operator Tjork Wiebel said so.").contains("person: Tjork Wiebel"))
  }

  @Test("a number belongs to a court’s name, and the first word of a partner’s name is no surname")
  func longNames() {
    #expect(names(in: "The 235th Garrison Military Court ordered his arrest.").contains("organisation: 235th Garrison Military Court"))
    #expect(names(in: "The agency and its partner Orvidex to Protection gave out kits.") == [])
  }

  @Test("capitals before a word for an army are part of its name", arguments: [
    ("The war goes on in Myanmar. The Tarsi National Liberation Army said so.", "organisation: Tarsi National Liberation Army"),
    ("Factions in Syria formed a force, called the “Aleppo Army”, on Monday.", "organisation: Aleppo Army"),
    ("They took the Border Guard Police Battalion 5 base.", "organisation: Border Guard Police Battalion 5"),
    ("The Tarsi Association for Political Prisoners said so.", "organisation: Tarsi Association for Political Prisoners"),
    ("Duma Defense Committee Chairperson Andrei Kartapolov said so.", "organisation: Duma Defense Committee"),
    ("Serhii Bondar, Head of Kostiantynivka City Military Administration, said so.", "organisation: Kostiantynivka City Military Administration"),
    ("Harju County Court on Monday sentenced a man.", "organisation: Harju County Court"),
    ("Martin Helme, the leader of ORVX, said so.", "organisation: ORVX"),
    ("Olena Kravchenko, of the office of Nuriddin al-Tarsi, another group, said so.", "organisation: Nuriddin al-Tarsi"),
  ])
  func longNames(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("a law, an army’s bare name and a person are no such bodies", arguments: [
    ("He was held under the Counter-Terrorism Law, the court said.", "person: Terrorism Law"),
    ("In Syria the Army said so.", "organisation: The Army"),
    ("Nuriddin Tarsin, another doctor, said so.", "organisation: Nuriddin Tarsin"),
  ])
  func noBodies(text: String, unwanted: String) {
    #expect(!names(in: text).contains(unwanted))
  }

  @Test("a party in brackets, a force before its spokesperson and an authority with its people’s adjective", arguments: [
    ("Interior Minister Igor Taro (Eesti 200) said so.", "organisation: Eesti 200"),
    ("Orvid Task Force Spokesperson Viktor Trehubov said so.", "organisation: Orvid Task Force"),
    ("On Monday the Finnish Immigration Service said so.", "organisation: Finnish Immigration Service"),
    ("On Monday the Israeli Orvid Brigade said so.", "organisation: Orvid Brigade"),
  ])
  func parties(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("what else stands in brackets behind a name is no party", arguments: ["Kyiv", "Monday", "pictured", "Norway", "right"])
  func brackets(words: String) {
    #expect(!names(in: "Igor Taro (\(words)) said so.").contains("organisation: \(words)"))
  }
}
