import Testing

@testable import Newsroom

@Suite("Sites, and towns that go by another word")
struct SiteTests {
  @Test("parks, stations, hospitals and laboratories are places by their noun", arguments: [
    ("Rockets came down near the Lukianivska metro station.", "place: Lukianivska metro station"),
    ("A shell struck the Al-Roumi medical center.", "place: Al-Roumi medical center"),
    ("Gunmen left the National Public Health Laboratory.", "place: National Public Health Laboratory"),
    ("The Indonesian Hospital was full.", "place: Indonesian Hospital"),
    ("Tanks stood round al-Amal Hospital.", "place: al-Amal Hospital"),
    ("A fire burned at the Isida maternity clinic.", "place: Isida maternity clinic"),
    ("Trains stopped at Kharkiv railway station.", "settlement: Kharkiv"),
    ("They left through the Astara crossing.", "place: Astara crossing"),
    ("Prisoners broke out of Munrezi jail.", "place: Munrezi jail"),
    ("A shell fell in Zamrin camp.", "place: Zamrin camp"),
    ("Troops hold the road to Kavumu airport.", "place: Kavumu airport"),
    ("Acting Kursk region Governor came.", "region: Kursk region"),
  ])
  func sites(text: String, expected: String) {
    #expect(names(in: text) == [expected])
  }

  @Test("a word for regions belongs to each name before it")
  func regions() {
    #expect(names(in: "Looters were held in Munrezi and Zamrin territories.") == ["region: Munrezi territory", "region: Zamrin territory"])
    #expect(!names(in: "Governor Tolm and Sundmark regions agreed.").contains("region: Tolm region"))
  }

  @Test("a company before a word for a plant is the company")
  func companyPlant() {
    #expect(names(in: "A drone hit a Lukoil refinery in Kstovo.") == ["organisation: Lukoil", "settlement: Kstovo"])
  }

  @Test("what stands beside “capital” is the town, whoever governs from it", arguments: [
    ("Iran mourned its consulate in Syria's capital, Damascus, on Monday.", "settlement: Damascus"),
    ("The army sent an envoy to Juba.", "settlement: Juba"), ("Half the people of Kyiv have fled.", "settlement: Kyiv"),
    ("The Lviv region lost power, and so did most of Lviv.", "settlement: Lviv"), ("They sent weapons to Kyiv.", "state: Ukraine"),
  ])
  func capitals(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("villages that no table has are found in a list before their region, after a seat and at a site", arguments: [
    ("The capture of Stupochky and Otradne in Donetsk Oblast was claimed.", ["settlement: Stupochky", "settlement: Otradne", "region: Donetsk region"]),
    ("They took Verkhnyaya Duvanka.", ["settlement: Verkhnyaya Duvanka"]),
    ("Robert Jenrick, an MP for Newark, came.", ["person: Robert Jenrick", "settlement: Newark"]),
    ("He died in a colony at Labytnangi.", ["settlement: Labytnangi"]),
    ("Refugees were housed in Catalonia.", ["region: Catalonia"]), ("Others went to Yorkshire.", ["region: Yorkshire"]),
    ("He died in the Yamal-Nenets district.", ["region: Yamalo-Nenets"]),
  ])
  func villages(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("the network X ends a sentence and begins nobody's name")
  func networkIsNoInitial() {
    #expect(names(in: "“We wait,” Zelenskyy wrote on X. He saw no sign.") == ["person: Volodymyr Zelenskyy"])
    #expect(names(in: "“We wait,” she said on X. Zelenskyy agreed.") == ["person: Volodymyr Zelenskyy"])
  }

  @Test("a Korean name is known by its form")
  func koreanName() {
    #expect(names(in: "A South Korean, Baek Won-soon, is being held.") == ["state: South Korea", "person: Baek Won-soon"])
  }

  @Test("a nickname in quotation marks is no part of the name", arguments: [
    ("The death of Lalzawmi \"Zomi\" Frankcom, 43, was mourned.", "person: Lalzawmi Frankcom"), ("Robert “Madyar” Brovdi said so.", "person: Robert Brovdi"),
  ])
  func nickname(text: String, expected: String) {
    #expect(names(in: text) == [expected])
  }

  @Test("a sentence that opens with a town says nothing of the town before it")
  func townsOfTwoSentences() {
    #expect(names(in: "A fire broke out in Engels. In Saratov an oil depot burned.") == ["settlement: Engels", "settlement: Saratov"])
  }

  @Test("a group of forces, an army and a park keep the whole of their names", arguments: [
    ("Pavlo Shamshyn of the Kharkiv Group of Forces said so.", "organisation: Kharkiv Group of Forces"), ("They fought the White Army.", "organisation: White Army"),
    ("Rockets fell on Shevchenko park.", "place: Shevchenko park"),
  ])
  func wholeNames(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("councils and assemblies are those of whoever is spoken of", arguments: [
    ("In New York the general assembly began its debate.", "organisation: UN General Assembly"),
    ("Vladimir Putin told his security council so.", "organisation: Security Council of Russia"),
    ("The Kosovo Liberation Army (KLA) attacked.", "organisation: Kosovo Liberation Army"),
  ])
  func councils(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("a military source is no army")
  func militarySource() {
    #expect(!names(in: "A Ukrainian military source said so.").contains { $0.hasPrefix("organisation:") })
  }
}
