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

  @Test("a body of the tables may be written small throughout where they say so", arguments: [
    ("Prosecutors of the international criminal court went to Oslo.", ["organisation: International Criminal Court", "settlement: Oslo"]),
    ("A white house on the hill was hit.", []), ("Houthi shelling hit Taiz.", ["organisation: Houthis", "settlement: Taiz"]),
  ])
  func small(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("it is the body that acts, and not whose drones were shot down")
  func acts() throws {
    let text = "The US military shot down five Hezbollah drones over the Red Sea, it said."
    let day = Day(understanding: try reading("What we know on day 987\n\n- \(text)\n", as: "day-0987.md"), with: builtInGazetteer)
    let figure = try #require(day.readings.flatMap(\.figures).first)
    #expect(figure.speaker.map { day.entities[$0].name } == "US military")
  }

  @Test("a ministry or parliament later on is the one named before")
  func later() {
    let found = mentions(in: ["Romania’s defence ministry said no. The ministry would look again."], on: "2024-11-06")
    #expect(found.last?.text == "ministry")
    #expect(found.last?.entity.name == "Romanian defence ministry")
  }

  @Test("his ministry is the one that he heads, or nobody's")
  func minister() {
    #expect(names(in: "Emmanuel Macron met Annalena Baerbock. Her ministry said nothing.").contains("organisation: German foreign ministry"))
    #expect(!names(in: "The Ukrainian president met Emmanuel Macron. His ministry said nothing.").contains { $0.hasPrefix("organisation") })
  }

  @Test("an acronym in brackets stands for the name before it")
  func acronyms() {
    let found = mentions(in: ["Will Tarrow runs the Karsund Relief Agency (KRA). The KRA sent a ship."], on: "2024-11-06")
    #expect(found.filter { $0.text == "KRA" }.map(\.entity.name) == ["Karsund Relief Agency", "Karsund Relief Agency"])
  }

  @Test("a numbered unit is a body", arguments: [
    ("The 36th Combined Arms Army attacked.", "36th Combined Arms Army"), ("It fought beside the 72nd Mechanised Brigade.", "72nd Mechanised Brigade"),
    ("Parts of the 11th and 44th Army Corps came.", "11th Army Corps"), ("Parts of the 11th and 44th Army Corps came.", "44th Army Corps"),
    ("The 3,000 soldiers of 5 Infantry Brigade sailed.", "5th Infantry Brigade"), ("It was the work of the Kholodny Brigade.", "Kholodny Brigade"),
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

  @Test("a word for a body beside a name makes it one", arguments: [
    ("She told the broadcaster Zarnica that it was over.", "Zarnica"),
    ("A missile hit the store of an Indian drug company, Kusanto, in Kyiv.", "Kusanto"),
    ("Police held 200 people, said Open Window, a rights group.", "Open Window"),
    ("The refinery of the Bazaro group was hit.", "Bazaro"),
    ("“No,” she told The Pamphlet.", "The Pamphlet"),
    ("Three people were hurt, according to Zarnica.", "Zarnica"),
  ])
  func toldBodies(text: String, expected: String) {
    #expect(names(in: text).contains("organisation: \(expected)"))
  }

  @Test("whoever is quoted by surname is a person")
  func quotedSurname() {
    #expect(!names(in: "The bombs fell at night, according to Fedorov. Ivan Zorvath, the governor, agreed, according to Zorvath.").contains { $0.hasPrefix("organisation:") })
  }

  @Test("who works for a body is none")
  func worksFor() {
    #expect(names(in: "Sahar Zorvath, a presenter of the state broadcaster, was on air.") == ["person: Sahar Zorvath"])
  }

  @Test("courts, prosecutors and administrations are known by their place", arguments: [
    ("The Hroza district court jailed him.", "Hroza district court"),
    ("A Kharkiv prosecutor’s office spokesman spoke.", "Kharkiv Regional Prosecutor's Office"),
    ("The Sumy regional prosecutor’s office opened a case.", "Sumy regional prosecutor’s office"),
  ])
  func localBodies(text: String, expected: String) {
    #expect(names(in: text) == ["organisation: \(expected)"])
  }

  @Test("a ministry of the capitals before or after it is not a magazine", arguments: [
    ("Russia’s Ministry of Foreign Affairs protested.", "organisation: Russian foreign ministry"),
    ("Ukraine stopped exports, the energy ministry said.", "organisation: Ukrainian energy ministry"),
    ("Six drones were launched at southern Ukraine, its air force said.", "organisation: Ukrainian air force"),
    ("Germany will give Ukraine six helicopters from its navy’s stock.", "organisation: German navy"),
  ])
  func ministries(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("a ministry without its owner is of the country whose people alone the item names")
  func ministryOfPeople() {
    #expect(names(in: "Vladimir Putin signed a decree. The defence ministry repeated it.").contains("organisation: Russian defence ministry"))
    #expect(names(in: "The defence ministry repeated it.").contains("organisation: Ukrainian defence ministry"))
  }

  @Test("a council's name begins with its town")
  func councils() {
    #expect(names(in: "They asked the Kherson City Council for help.").contains("organisation: Kherson City Council"))
  }

  @Test("the security council is the United Nations' beside them")
  func securityCouncil() {
    #expect(names(in: "Volker Perthes, the UN envoy, told the Security Council so.").contains("organisation: UN Security Council"))
  }

  @Test("part of a longer name is not the table's body", arguments: [
    ("The Social Democratic Party voted against.", "Democratic party"), ("The independent news outlet reported it.", "Independent"), ("An Embraer 190 crashed.", "Embraer"),
  ])
  func partsOfNames(text: String, wrong: String) {
    #expect(!names(in: text).contains("organisation: \(wrong)"))
  }

  @Test("letters in brackets mean what the brief says, whatever the tables have")
  func explainedAcronym() {
    let found = names(in: "The paramilitary Rapid Support Forces (RSF) denied it. The RSF left.", "The RSF was gone.")
    #expect(found == ["organisation: Rapid Support Forces"])
  }

  @Test("leaders and bodies of other wars are known", arguments: [
    ("Hemedti and Burhan will not talk.", ["person: Mohamed Hamdan Dagalo", "person: Abdel Fattah al-Burhan"]),
    ("Netanyahu and Naim Qassem spoke.", ["person: Benjamin Netanyahu", "person: Naim Qassem"]),
    ("Unrwa and Unifil sent lorries.", ["organisation: Unrwa", "organisation: Unifil"]),
    ("Hans Grundberg met the Houthis.", ["person: Hans Grundberg", "organisation: Houthis"]),
  ])
  func otherWars(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("the head of a company keeps it")
  func headOf() {
    #expect(names(in: "The head of Naftogaz, Oleksii Chernyshov, was there.") == ["organisation: Naftogaz", "person: Oleksii Chernyshov"])
    #expect(!names(in: "The Ministry of Labour gave a figure.").contains { $0.contains("Labour party") })
  }

  @Test("a unit named after a town is meant beside a word for its men")
  func fighters() {
    #expect(names(in: "He was a former Azov fighter.").contains("organisation: Azov brigade"))
    #expect(names(in: "The ship left Azov.").contains("settlement: Azov"))
  }

  @Test("what a ministry is accused of is no part of its name, and what it is for is", arguments: [
    ("They accused Armenia's Foreign Ministry of spreading lies.", "Armenian foreign ministry"),
    ("They accused Norway's defence ministry of negligence.", "Norwegian defence ministry"),
    ("Norway's ministry of planning denied it.", "Norwegian planning ministry"),
    ("Norway's Ministry of Culture denied it.", "Norwegian culture ministry"),
  ])
  func accusedMinistries(text: String, expected: String) {
    #expect(names(in: text).contains("organisation: \(expected)"))
  }

  @Test("a council of a town is its own, not that of a state or of the United Nations", arguments: [
    ("The city's Defence Council met.", "organisation: Defence Council"), ("Karsund's Security Council met.", "organisation: Security Council"),
    ("The Security Council met.", "organisation: UN Security Council"),
  ])
  func councils(text: String, expected: String) {
    #expect(names(in: text) == [expected])
  }

  @Test("a prosecutor's office in capitals is a body without its region, too")
  func prosecutors() {
    #expect(names(in: "Two men died, the Prosecutor's Office specified.") == ["organisation: Prosecutor's Office"])
    #expect(names(in: "Two men died, a prosecutor's office specified.") == [])
  }

  @Test("military aid is no army")
  func militaryAid() {
    #expect(names(in: "Norway doubled its military aid.") == ["state: Norway"])
  }

  @Test("fighters are a body by the noun behind their name, articles and all", arguments: [
    ("They met the Nasr al-Tarsi al-Kolmi group.", ["organisation: Nasr al-Tarsi al-Kolmi"]), ("The al-Dolmek militia has left.", ["organisation: al-Dolmek"]),
    ("Men of the Liwa al-Tarsi brigade were hurt.", ["organisation: Liwa al-Tarsi brigade"]), ("The Karsund Liberation Front has left.", ["organisation: Karsund Liberation Front"]),
    ("On the Tarsin front little changed.", []), ("At the front, Tarsiners dug in.", []),
  ])
  func fighters(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("an acronym in brackets counts the people of a state into a body’s name", arguments: [
    ("The Ethiopian Rail Safety Commission (ERSC) met.", "organisation: Ethiopian Rail Safety Commission"),
    ("The Ethiopian Rail Safety Commission (RSC) met.", "organisation: Rail Safety Commission"),
  ])
  func peoples(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("units by nicknames in quotation marks, and with an article", arguments: [
    ("The 1st \"Slavic\" Brigade withdrew.", "organisation: 1st \"Slavic\" Brigade"), ("The al-Tarsi Division withdrew.", "organisation: al-Tarsi Division"),
    ("The Polish army’s southern command withdrew.", "organisation: Polish southern command"),
  ])
  func nicknames(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("papers, agencies and firms by the words before or behind them", arguments: [
    ("The Swiss weekly Die Lampe printed it.", "organisation: Die Lampe"), ("She ran a photo agency called Northern Images.", "organisation: Northern Images"),
    ("It belonged to Tarsi Druk, one of the biggest publishers of the north.", "organisation: Tarsi Druk"), ("The Rescue and Relief Committee met.", "organisation: Rescue and Relief Committee"),
    ("He led the New Ukraine Party.", "organisation: New Ukraine Party"),
  ])
  func told(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("a daily count is no paper, and the dollar no state", arguments: ["The daily Tarsi patrol went out.", "It costs US$ 426 million and US$12m."])
  func noPaper(text: String) {
    #expect(names(in: text) == [])
  }

  @Test("an acronym in brackets makes no body of a weapon or paper", arguments: [
    "The Long Range Glide Bomb (LRGB) was used.", "They signed the Northern Peace Agreement (NPA).", "The Coastal Fire Control System (CFCS) came.",
  ])
  func things(text: String) {
    #expect(names(in: text).allSatisfy { !$0.hasPrefix("organisation") })
  }

  @Test("a state opens a body’s name where its acronym says so, and part of an acronym is no body of its own")
  func partsOfAcronyms() {
    #expect(names(in: "The Myanmar Northern Alliance Army (MNAA) withdrew.").contains("organisation: Myanmar Northern Alliance Army"))
    #expect(names(in: "The Government of Northern Accord (GNA) met.").contains("organisation: Government of Northern Accord"))
    #expect(names(in: "A spokesman for the rebels (CSP-DPA) said so.") == [])
    #expect(names(in: "WHO IS LEAVING? Crowds are.") == [])
  }

  @Test("the army is of the state that the title opens with")
  func titles() throws {
    let day = Day(understanding: try reading("---\ntitle: \"Mali: attack on the capital\"\ndate: 2024-09-19\n---\n\n- Crowds met in Bamako. The army said the camp was quiet again.\n", as: "2024-09-19.md"), with: builtInGazetteer)
    #expect(day.entities.map(\.name) == ["Bamako", "Malian army"])
  }

  @Test("units with a republic in their name, and armies beside others of their state", arguments: [
    ("He thanked the 1st Donetsk People’s Republic (DNR) Army Corps.", "1st Donetsk People’s Republic Army Corps"),
    ("The Polish army looked for it, the command of the armed forces said.", "Polish armed forces"),
    ("Governor Roman Starovoit denied a breakthrough in Kursk region. The military claimed it.", "Russian armed forces"),
    ("Russia’s prosecutor has asked the Supreme Court for a ban.", "Supreme Court of Russia"),
    ("A court closed the Moscow Helsinki Group.", "Moscow Helsinki Group"),
  ])
  func besides(text: String, expected: String) {
    #expect(names(in: text).contains("organisation: \(expected)"))
  }

  @Test("an administration with the word for a region in its name names the region")
  func oblast() {
    #expect(Set(names(in: "Two died, Donetsk Oblast Military Administration Head Vadym Filashkin reported.")).isSuperset(of: ["organisation: Donetsk Regional Military Administration", "region: Donetsk region"]))
    #expect(!names(in: "Two died, the Kharkiv Regional Military Administration said.").contains { $0.hasPrefix("region") })
  }

  @Test("a ministry that nobody has named is none, and help of a military is not the military", arguments: [
    "Russia fired at dawn. The ministry says so.", "It brings to $15bn the US military assistance so far.",
  ])
  func unnamed(text: String) {
    #expect(!names(in: text).contains { $0.hasPrefix("organisation") })
  }
}
