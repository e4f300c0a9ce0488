import Testing

@testable import Newsroom

@Suite("Bodies, plants and counties by the words around them")
struct UnownedBodyTests {
  @Test("an acronym of two bodies is the one that the brief names in full, or whose state it names", arguments: [
    ("Sudan accused the RSF of looting.", "organisation: Rapid Support Forces"),
    ("Reporters Without Borders wrote to Sudan. RSF counted four arrests.", "organisation: Reporters Without Borders"),
  ])
  func acronyms(text: String, expected: String) {
    #expect(names(in: text).filter { $0.hasPrefix("organisation") } == [expected])
  }

  @Test("a ministry of a government with a name of its own is the state’s")
  func authority() {
    #expect(names(in: "Troops shot six near Jenin, the Palestinian Authority’s health ministry said.").contains("organisation: Palestinian health ministry"))
    #expect(!names(in: "Troops shot six near Jenin, the Kremlin’s health ministry said.").contains("organisation: Palestinian health ministry"))
  }

  @Test("the 27 are the European Union where nothing is counted by them", arguments: [
    ("The 27 agreed to it, an EU envoy said.", true), ("The 27 passengers reached the EU.", false), ("The 27 agreed to share the bread.", false),
  ])
  func members(text: String, isUnion: Bool) {
    #expect(mentions(in: [text], on: "2024-11-06").contains { $0.text == "27" && $0.entity.name == "European Union" } == isUnion)
  }

  @Test("the Civil Defence is Gaza's where the brief names Gaza, and another state's after its adjective", arguments: [
    ("In Gaza the Civil Defence dug out four.", "organisation: Gaza civil defence"), ("The Lebanese Civil Defence dug out four.", "organisation: Lebanese civil defence"),
  ])
  func civilDefence(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("an army without its state is that of the war which the title names, and nobody’s under a headline that names some state", arguments: [
    ("Sudan war: what happened on 30 October", ["Sudanese army"]), ("Norway sends another ship", []),
  ])
  func armyOfTitle(title: String, expected: [String]) throws {
    let brief = try reading(
      "---\ntitle: \"\(title)\"\ndate: 2025-10-30\nday_one: 2023-04-15\n---\n\nThe army said it had shot down five drones.\n", as: "brief.md")
    #expect(Day(understanding: brief, with: builtInGazetteer).entities.map(\.name) == expected)
  }

  @Test("his ministry is that of whoever was named last, by surname alone too")
  func ministry() {
    let text = "Andrei Belousov met Emmanuel Macron in Moscow. Belousov flew on. His ministry said nothing."
    #expect(names(in: text).contains("organisation: Russian defence ministry"))
  }

  @Test("towns after “nuclear plants” and a dash are plants")
  func plants() {
    #expect(
      names(in: "Two nuclear plants – Rivne and South Ukraine – were cut off.")
        == ["place: Rivne nuclear power plant", "place: South Ukraine nuclear power plant"])
  }

  @Test("a county that is also a given name is one after “in”")
  func counties() {
    #expect(names(in: "Recruits train in Kent.") == ["region: Kent"])
    #expect(!names(in: "They thanked Kent for it.").contains("region: Kent"))
  }

  @Test("a town's railway is a body")
  func railways() {
    #expect(names(in: "Moscow Railway blamed the weather.") == ["organisation: Moscow Railway"])
  }

  @Test("a hospital speaks, by its name and its noun", arguments: [
    ("Al-Awda Hospital said that “the wards are full”.", "Al-Awda Hospital: the wards are full"),
    ("Al-Awda Hospital took in six people. The hospital said that “the wards are full”.", "Al-Awda Hospital: the wards are full"),
  ])
  func hospitals(text: String, expected: String) {
    #expect(quotes(in: text) == [expected])
  }

  @Test("an embassy with its state is a body", arguments: [
    ("The Norwegian embassy in Hesk was closed.", "organisation: Norwegian embassy"), ("The U.S. Embassy in Oslo was closed.", "organisation: US embassy"),
  ])
  func embassies(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("an embassy without its state is none")
  func embassyAlone() {
    #expect(!names(in: "The embassy in Oslo was closed.").contains { $0.hasPrefix("organisation") })
  }

  @Test("a prime minister's office is that of the state named before")
  func primeMinister() {
    #expect(names(in: "In Norway, four were hurt, the prime minister's office said.").contains("organisation: Norwegian prime minister's office"))
  }

  @Test("ministries side by side are of one state")
  func ministries() {
    let text = "Norway's Ministry of Defence said it fought Danish troops. It counted 60 dead, while the Ministry of Health counted more."
    #expect(names(in: text).contains { $0.lowercased() == "organisation: norwegian health ministry" })
  }

  @Test("the sort of a body before its name is no second body")
  func sortBeforeName() {
    #expect(names(in: "Israeli emergency service Magen David Adom was there.").filter { $0.hasPrefix("organisation") } == ["organisation: Magen David Adom"])
    #expect(!names(in: "State TV said so.").contains { $0.hasPrefix("organisation") || $0.hasPrefix("person") })
  }

  @Test("a capital lends its state to a ministry", arguments: ["Oslo's defence ministry said so.", "A Defence Ministry spokesman in Oslo said so of Denmark."])
  func ministryOfCapital(text: String) {
    #expect(names(in: text).contains("organisation: Norwegian defence ministry"))
  }

  @Test("a regional prosecutor's office speaks without its region")
  func prosecutors() {
    #expect(quotes(in: "“It was a school,” the regional prosecutor’s office wrote.") == ["regional prosecutor’s office: It was a school"])
  }

  @Test("a unit keeps its number across an acronym in brackets")
  func unit() {
    #expect(names(in: "Elements of the 106th Airborne (VDV) Division moved.").contains("organisation: 106th Airborne Division"))
  }

  @Test("an acronym before radio or television is an outlet, a frequency band is none")
  func outlets() {
    #expect(names(in: "She spoke on QZK radio.") == ["organisation: QZK"])
    #expect(names(in: "She spoke on VHF radio.") == [])
  }

  @Test("a club in capitals is a body, with the town that it is of")
  func clubs() {
    #expect(names(in: "He told the Maritime Club of Karsund so.") == ["organisation: Maritime Club of Karsund"])
    #expect(names(in: "He told the club so.") == [])
  }

  @Test("the forces of a capital are its state's; military aircraft are no army", arguments: [
    ("Two fell, Kyiv's air force said.", "organisation: Ukrainian air force", true), ("Two fell, Oslo's armed forces said.", "organisation: Norwegian armed forces", true),
    ("They hit two Russian military aircraft.", "organisation: Russian armed forces", false), ("The Russian military denied it.", "organisation: Russian armed forces", true),
  ])
  func forces(text: String, name: String, isNamed: Bool) {
    #expect(names(in: text).contains(name) == isNamed)
  }

  @Test("their army is no state's where they are a people of two adjectives")
  func armyOfPeople() {
    #expect(!names(in: "He leads the Bosnian Serbs, and she commands their army.").contains { $0.hasPrefix("organisation") })
  }

  @Test("where somebody flew for talks is a town, and what speaks is its government", arguments: [
    ("He flew to Belgrade for talks.", "settlement: Belgrade"), ("Belgrade said no.", "state: Serbia"),
  ])
  func goals(text: String, expected: String) {
    #expect(names(in: text) == [expected])
  }

  @Test("a health ministry is that of the land whose places its sentence names, though the brief names Gaza")
  func healthMinistryOfLand() {
    #expect(names(in: "The army fought Hamas in Gaza for months. In the suburbs of Beirut 20 people were killed, the health ministry said.").contains("organisation: Lebanese health ministry"))
    #expect(names(in: "The army struck Gaza. Of those killed in Khan Younis 12 had returned from Cairo, the health ministry said.").contains("organisation: Gaza health ministry"))
    #expect(names(in: "The army fought Hamas in Gaza for months. In Khan Younis 20 people were killed, the health ministry said.").contains("organisation: Gaza health ministry"))
  }

  @Test("the territory’s health ministry is Gaza’s where the brief names Gaza")
  func territory() {
    #expect(names(in: "Shells fell on Gaza City. Nine were killed, the territory’s health ministry said.").contains("organisation: Gaza health ministry"))
  }

  @Test("the coast guard of an item about elsewhere is not that of the country at war", arguments: [
    ("Prosecutors in the Swedish port of Malmo have charged a captain. The coast guard stopped the ship.", false),
    ("A ship sank off Odesa. The coast guard saved two.", true),
  ])
  func coastGuard(text: String, isUkraines: Bool) {
    #expect(names(in: text).contains("organisation: Ukrainian coast guard") == isUkraines)
  }
}
