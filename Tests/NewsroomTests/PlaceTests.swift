import Testing

@testable import Newsroom

@Suite("Towns, regions and governments")
struct PlaceTests {
  @Test("a region is one when the words say so, else the name is the town's", arguments: [
    ("Fires broke out in the Kharkiv region.", ["region: Kharkiv region"]),
    ("Two men died in Kharkiv oblast.", ["region: Kharkiv region"]),
    ("In the western Smolensk region a man was jailed.", ["region: Smolensk region"]),
    ("Oleh Syniehubov, the governor of Kharkiv, said so.", ["person: Oleh Syniehubov", "region: Kharkiv region"]),
    ("Two died, Kharkiv Gov. Oleh Syniehubov said.", ["region: Kharkiv region", "person: Oleh Syniehubov"]),
    ("A bomb fell on the city of Kharkiv.", ["settlement: Kharkiv"]),
    ("Shells hit a market in the centre of Kherson City.", ["settlement: Kherson"]),
    ("Drones flew over Sumy, Poltava and Kharkiv regions.", ["region: Sumy region", "region: Poltava region", "region: Kharkiv region"]),
    ("Enerhodar, Zaporizhzhia, lost its power.", ["settlement: Enerhodar", "region: Zaporizhzhia region"]),
    ("Russian gains in Sumy went on.", ["state: Russia", "region: Sumy region"]),
    ("Fighting went on across Donetsk and Luhansk.", ["region: Donetsk region", "region: Luhansk region"]),
    ("Drones came down over Bryansk, Lipetsk and Oryol.", ["region: Bryansk region", "region: Lipetsk region", "region: Oryol region"]),
    ("They hit the regions of Sumy, Donetsk and Chernihiv.", ["region: Sumy region", "region: Donetsk region", "region: Chernihiv region"]),
    ("A bus burned in Toretsk, in Donetsk.", ["settlement: Toretsk", "region: Donetsk region"]),
    ("Shells fell on Luhansk's Kreminna.", ["region: Luhansk region", "settlement: Kreminna"]),
    ("A bus burned in Kharkiv's Saltivka.", ["settlement: Kharkiv", "settlement: Saltivka"]),
    ("A house burned in a village in Sumy.", ["region: Sumy region"]),
    ("They hold most of Kherson.", ["region: Kherson region"]),
    ("The Kherson authorities gave no details.", ["settlement: Kherson"]),
  ])
  func townOrRegion(text: String, expected: [String]) {
    #expect(names(in: text, on: "2023-05-30") == expected)
  }

  @Test("a region of another war is one before its noun, in the spelling of the press", arguments: [
    ("Two men died in Marib governorate.", ["region: Marib governorate"]), ("Two men died in Marib.", ["settlement: Marib"]),
    ("Two men died in Hudaydah province.", ["region: Hodeidah governorate"]), ("Talks went on in Anbar.", ["region: Anbar"]),
    ("Two men died in al-Hasakah governorate.", ["region: Hasakah province"]), ("Gains in Kirkuk went on.", ["region: Kirkuk province"]),
    ("Two men died in Kaduna state.", ["region: Kaduna state"]), ("Two men died in Al-Jazirah State.", ["region: Gezira"]),
    ("Borno, Kano and Sokoto states were flooded.", ["region: Borno", "region: Kano state", "region: Sokoto state"]),
    ("A road to the Lachin district was shut.", ["region: Lachin district"]), ("A bus burned in Rafah governorate.", ["region: Rafah governorate"]),
    ("Schools shut in Sistan-Baluchestan province.", ["region: Sistan and Baluchestan"]),
    ("Schools shut in the Benishangul-Gumuz regional state.", ["region: Benishangul-Gumuz"]),
    ("The Niger state television broke off.", ["state: Niger"]), ("The Somali region voted.", ["region: Somali region (Ethiopia)"]),
  ])
  func regionsOfOtherWars(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("a town of another war is found in each spelling, under its small article too", arguments: [
    ("Shells fell on al-Qaim.", ["settlement: Al-Qaim"]),
    ("A convoy left Mek'ele.", ["settlement: Mekelle"]), ("A convoy left Zakho.", ["settlement: Zakho"]),
    ("The mayor of Khoms said so.", ["settlement: Khoms"]), ("The market of Homs burned.", ["settlement: Homs"]),
    ("Guards fled Kibbutz Kissufim.", ["settlement: Kissufim"]), ("A clinic in al-Hol camp shut.", ["place: Al-Hol camp"]),
  ])
  func townsOfOtherWars(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("a town with the name of people or of another thing wants its state or a word for where", arguments: [
    ("Two men died in Gao.", true), ("Gao Lin said so.", false),
    ("In Yemen, a boat left Mocha.", true), ("Mocha prices rose.", false), ("In the DR Congo, rebels took Sake.", true), ("Sake prices rose.", false),
  ])
  func townsOfCommonNames(text: String, isTown: Bool) {
    #expect(names(in: text).contains { $0.hasPrefix("settlement") } == isTown)
  }

  @Test("a capital that speaks or wants is its government, one that is struck or visited is the town", arguments: [
    ("Kyiv denied the report.", "state: Ukraine"), ("Moscow has accused its neighbour.", "state: Russia"),
    ("A Kyiv official said so.", "state: Ukraine"), ("He passed secrets to Kyiv.", "state: Ukraine"),
    ("Beijing wants a ceasefire.", "state: China"), ("They flew to Kyiv on Monday.", "settlement: Kyiv"),
    ("A missile struck Kyiv.", "settlement: Kyiv"), ("The mayor of Kyiv said so.", "settlement: Kyiv"),
    ("Ministers met in Warsaw.", "settlement: Warsaw"), ("A train bound for Moscow stopped.", "settlement: Moscow"),
    ("Brussels said it would pay.", "organisation: European Union"), ("Brussels is preparing sanctions.", "organisation: European Union"),
    ("Ministers gathered in Brussels.", "settlement: Brussels"), ("A London-based institute counted them.", "settlement: London"),
    ("The town lies north-west of Kyiv.", "settlement: Kyiv"), ("They turned round 200km from Moscow.", "settlement: Moscow"),
    ("Explosions followed in Kharkiv, Odesa, Kyiv and other cities.", "settlement: Kyiv"), ("Kyiv: debris set a flat on fire.", "settlement: Kyiv"),
    ("He called on Pyongyang to withdraw.", "state: North Korea"), ("Kyiv came under attack again.", "settlement: Kyiv"),
    ("A Moscow court jailed him.", "settlement: Moscow"), ("Thousands marched in Berlin, Paris and London.", "settlement: Paris"),
    ("Chisinau complained.", "state: Moldova"), ("Drones came down over Moscow region and Moscow.", "settlement: Moscow"), ("Protesters filled Tbilisi.", "settlement: Tbilisi"),
    ("She proposed Budapest as the place for a summit.", "settlement: Budapest"),
  ])
  func capitals(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("one name of two places is the one that the sentence is about", arguments: [
    ("Georgia would not join sanctions, its president said.", "state: Georgia"),
    ("The village of New York in the Donetsk region fell.", "settlement: Niu-York"),
    ("The Moskva, the flagship, sank.", nil),
    ("Svobody Square was full.", "place: Svobody Square"),
    ("He spoke to voters in Atlanta and in other towns of Georgia.", "region: Georgia"),
    ("A factory in Lebanon, Pennsylvania, makes shells.", "settlement: Lebanon"),
    ("The corvette Ivanovo burned.", nil), ("HMS Sheffield burned.", nil), ("Two ships, the Tatarstan and the Dagestan, burned.", nil),
    ("The Budapest Memorandum was signed then.", nil), ("The Kharkiv battalion withdrew.", nil),
  ] as [(String, String?)])
  func namesakes(text: String, expected: String?) {
    if let expected {
      #expect(names(in: text).contains(expected))
    } else {
      #expect(names(in: text).isEmpty)
    }
  }

  @Test("places that no table has are found by their words", arguments: [
    ("It was in Vellumgrad, a village of 300 people.", "settlement: Vellumgrad"),
    ("The village of Stanovoye burned.", "settlement: Stanovoye"),
    ("They crossed the Lorne bridge.", "place: Lorne bridge"),
    ("The ship passed Cape Evens.", "place: Cape Evens"),
    ("Sundmark province was calm.", "region: Sundmark province"),
    ("They had captured Kreminna Balka, a village in the east.", "settlement: Kreminna Balka"),
    ("They lost control of Novosilka Druha.", "settlement: Novosilka Druha"), ("Troops moved towards Malyivka.", "settlement: Malyivka"),
    ("Six villages, Hruzke and Zolotyi Kolodiaz among them, were cleared.", "settlement: Zolotyi Kolodiaz"),
    ("A blast at the Elastik plant killed ten.", "place: Elastik plant"), ("The Voronezh thermal power plant stopped.", "place: Voronezh thermal power plant"),
    ("It went down in the Gulf of Quarn.", "place: Gulf of Quarn"), ("They landed on the island of Greater Merrin.", "place: Greater Merrin"),
    ("A barn burned in the county of Eastmarch.", "region: Eastmarch"), ("Ice covered the river Vorona.", "place: Vorona"),
    ("He comes from Marlton, Pennsylvania.", "settlement: Marlton"), ("A bomb lay on Ryazansky Prospekt.", "place: Ryazansky Prospekt"),
    ("Homes burned in the Shostka raion.", "settlement: Shostka raion"),
    ("Debris fell in the Podilskyi, Holosiivskyi and Darnytskyi districts.", "settlement: Holosiivskyi district"),
  ])
  func unlisted(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("with an article the Dnipro is the river, without one the city", arguments: [
    ("Boats crossed the Dnipro.", "place: Dnipro river"), ("Villages on the lower Dnipro were flooded.", "place: Dnipro river"),
    ("The Dnipro’s banks gave way.", "place: Dnipro river"), ("Rockets hit Dnipro.", "settlement: Dnipro"), ("The Dnipro mayor spoke.", "settlement: Dnipro"),
  ])
  func rivers(text: String, expected: String) {
    #expect(names(in: text) == [expected])
  }

  @Test("every village of a long list is found, whichever the tables have")
  func longList() {
    let found = names(in: "Attacks were repelled near Volodymyrivka, Nove Shakhove, Zatyshok, Novoekonomichne, Myroliubivka, Lysivka and Kotlyne.")
    #expect(
      found == ["Volodymyrivka", "Nove Shakhove", "Zatyshok", "Novoekonomichne", "Myroliubivka", "Lysivka", "Kotlyne"].map { "settlement: " + $0 })
  }

  @Test("no person, people or channel is taken for a village", arguments: [
    "Fighters captured Smirnov.", "They beat Crimean Tatars and others.", "A Telegram channel reported it.",
  ])
  func noVillages(text: String) {
    #expect(!names(in: text).contains { $0.hasPrefix("settlement") || $0.hasPrefix("place") })
  }

  @Test("a place of the war keeps one page under all its spellings", arguments: [
    ("Odessa", "Odesa"), ("Kharkov", "Kharkiv"), ("Zaporizhia", "Zaporizhzhia"), ("Kiev", "Kyiv"),
  ])
  func spellings(spelling: String, name: String) {
    #expect(names(in: "Rockets hit a house in \(spelling) on Monday.") == ["settlement: \(name)"])
  }
}

@Suite("Places of other theatres")
struct FurtherPlaceTests {
  @Test("towns, territories, crossings and camps of other wars are known", arguments: [
    ("Shells fell in Khan Younis, in the Gaza Strip.", ["settlement: Khan Younis", "region: Gaza"]),
    ("Aid lorries waited at the Rafah crossing.", ["place: Rafah crossing"]),
    ("Soldiers entered Jenin in the West Bank.", ["settlement: Jenin", "region: West Bank"]),
    ("A hospital in El Fasher, in North Darfur, was hit.", ["settlement: El Fasher", "region: North Darfur"]),
    ("Ships passed the Red Sea and the Strait of Hormuz.", ["place: Red Sea", "place: Strait of Hormuz"]),
    ("People crossed into Kukës, in northern Albania.", ["settlement: Kukës", "state: Albania"]),
    ("Shells fell in Maroun al-Ras.", ["settlement: Maroun al-Ras"]), ("A bomb hit a house in New Belgrade.", ["settlement: New Belgrade"]),
    ("Fighting spread from Khartoum to Darfur.", ["settlement: Khartoum", "region: Darfur"]),
    ("Convoys left Gorazde for Tuzla.", ["settlement: Gorazde", "settlement: Tuzla"]),
    ("Families fled Stepanakert in Nagorno-Karabakh.", ["settlement: Stepanakert", "region: Nagorno-Karabakh"]),
  ])
  func otherTheatres(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("a country's name inside a continent's is not the country's")
  func continents() {
    #expect(names(in: "Investors from North America came.").isEmpty)
  }

  @Test("sectors, camps, quarters and villages with an article are places", arguments: [
    ("They fought in the Kupiansk and Lyman directions.", ["settlement: Kupiansk", "settlement: Lyman"]),
    ("Troops raided the Hasna refugee camp.", ["place: Hasna refugee camp"]),
    ("Shells fell on the Shujayea neighbourhood.", ["settlement: Shujaiya"]),
    ("He met villagers in Al-Tamira.", ["settlement: Al-Tamira"]),
    ("He met villagers in al-Tamira.", ["settlement: al-Tamira"]),
    ("A city the size of London has been displaced.", ["settlement: London"]),
    ("The plan asks for US$3.1 billion.", []),
  ])
  func plain(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("regions by the words before them", arguments: ["In the western region of Khmelnytskyi, a fire broke out.", "Olena Karpenko, coordinator for Donetsk and Khmelnytskyi, was there."])
  func regionsOf(text: String) {
    #expect(names(in: text).contains("region: Khmelnytskyi region"))
  }

  @Test("what a sentence begins with, behind in, is a place though an office follows; human is no town")
  func opening() {
    #expect(names(in: "In Bab al-Nuriz, an ambulance driver was hurt.").allSatisfy { !$0.hasPrefix("person") })
    #expect(names(in: "Human rights came first.") == [])
  }

  @Test("a name with its article is a place behind a word for an attack", arguments: ["Strikes on al-Shorra killed four.", "Bombs dropped by jets on al-Shorra killed nine."])
  func struck(text: String) {
    #expect(names(in: text).contains("settlement: al-Shorra"))
  }

  @Test("names are places where words for settlements open their list", arguments: [
    "They shelled four neighbourhoods, among them Tarsina, al-Dolmek and Urskol.", "They shelled villages of the north such as Tarsina, al-Dolmek and Urskol.",
    "They hold three towns: Tarsina, al-Dolmek and Urskol.",
  ])
  func openedLists(text: String) {
    #expect(names(in: text) == ["settlement: Tarsina", "settlement: al-Dolmek", "settlement: Urskol"])
  }

  @Test("what lists without settlements name is no place")
  func otherLists() {
    #expect(names(in: "They met four poets, among them Tarsina and Urskol.") == [])
  }

  @Test("what fell, was captured or shelled is a place, and a ship with its article is none", arguments: [
    ("People of Tarsina, which fell on Monday, fled.", ["settlement: Tarsina"]), ("People of Tarsina, which had been shelled, fled.", ["settlement: Tarsina"]),
    ("The crew of the Tarsina, which was captured, fled.", []), ("Shares of Tarsina, which fell by a tenth, were sold.", []),
  ])
  func fallen(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("a sheikh's name after “in” is a quarter, else somebody")
  func sheikhs() {
    #expect(names(in: "Two houses burned in Sheikh Tarsi.") == ["settlement: Sheikh Tarsi"])
    #expect(names(in: "Two houses of Sheikh Tarsi burned.") == ["person: Tarsi"])
  }

  @Test("a road is a place by its letter and number", arguments: ["M-4 highway", "E 40 motorway", "M03 highway"])
  func roads(name: String) {
    #expect(names(in: "Two cars burned on the \(name).") == ["place: \(name)"])
  }

  @Test("a town in capitals that opens an item is the town", arguments: [
    ("ODESA. A depot burned down.", ["settlement: Odesa"]), ("DNIPRO – Four people were hurt.", ["settlement: Dnipro"]), ("CHERNIHIV: a drone hit a house.", ["settlement: Chernihiv"]),
    ("WEATHER. It rains.", []), ("NICE. It rains.", []),
  ])
  func headings(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("names that Arabic and Persian make of several words", arguments: [
    ("Shells fell on Labun and Ras Naqoura.", "settlement: Ras Naqoura"), ("Clashes went on in Ain al Tarsi and Manbij.", "settlement: Ain al Tarsi"),
    ("A fire broke out in Aban-ye Tarsin.", "settlement: Aban-ye Tarsin"), ("A man was shot near Al Tarsina.", "settlement: Al Tarsina"),
    ("They shelled the outskirts of Umm Tarsin.", "settlement: Umm Tarsin"),
  ])
  func compounds(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("what is bombed from the air is a place, unless somebody has that name", arguments: [
    ("An airstrike on Tarsina killed four.", ["settlement: Tarsina"]), ("Air raids on Tarsina and Urskol wounded six.", ["settlement: Tarsina", "settlement: Urskol"]),
    ("He heard guns from the direction of Tarsina.", ["settlement: Tarsina"]), ("They took the airport of Tarsina.", ["settlement: Tarsina"]),
    ("They hit the landing ship Northern Gornyak.", []), ("They took the centre of Tarsina.", ["settlement: Tarsina"]),
    ("A hunger strike on Tarsina began.", []), ("An attack on Petrenko failed.", []),
  ])
  func bombed(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("a province named by its direction is of the state that is spoken of")
  func provinces() {
    #expect(names(in: "The army took Kilinochchi, in the Northern Province.").contains("region: Northern"))
    #expect(names(in: "They went to the Northern Province.") == [])
  }

  @Test("a capital is the town where it is a target, reached, or greeted from", arguments: [
    "Kyiv was the main target.", "A convoy is approaching Kyiv.", "Good evening from Kyiv.", "KYIV – Rescuers searched on.",
  ])
  func capitals(text: String) {
    #expect(names(in: text).contains("settlement: Kyiv"))
  }

  @Test("regions of Ukraine by their adjectives, and what only bears a place’s name", arguments: [
    ("Shelling went on in Kharkivska and Sumska oblasts.", ["region: Kharkiv region", "region: Sumy region"]), ("A bakery in Makariv (Kyivska oblast) was hit.", ["settlement: Makariv", "region: Kyiv region"]),
    ("Gas comes from Sakhalin-II.", []), ("Crowds met in Yerevan’s Republic Square.", ["settlement: Yerevan", "place: Republic Square"]),
  ])
  func adjectives(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test("a capital that is a sentence of its own is the town, and who takes one town takes the next")
  func sentences() {
    #expect(names(in: "Khartoum. Crowds met at dawn.") == ["settlement: Khartoum"])
    #expect(names(in: "BANGKOK/PHNOM PENH, July 25 – Guns fell silent.") == ["settlement: Phnom Penh"])
    #expect(names(in: "The army retook Bakori and Tarsina.").contains("settlement: Tarsina"))
  }

  @Test("airports, compounds and lists of towns, and towns of another state's region", arguments: [
    ("The Vnukovo and Domodedovo airports closed.", ["place: Vnukovo airport", "place: Domodedovo airport"]),
    ("Orikhovo-Vasylivka came under fire.", ["settlement: Orikhovo-Vasylivka"]),
    ("Geneva, Istanbul and Budapest have been named.", ["settlement: Geneva", "settlement: Istanbul", "settlement: Budapest"]),
    ("Bombs fell on the village of Petropavlovka in Voronezh region.", ["settlement: Petropavlovka", "region: Voronezh region"]),
    ("A court in occupied Donetsk sat.", ["settlement: Donetsk"]),
    ("A tower in Moscow’s business district was hit.", ["settlement: Moscow"]),
    ("A ship was tracked north of Scotland.", ["region: Scotland"]),
    ("The blasts wrecked Nord Stream.", ["place: Nord Stream"]),
  ])
  func together(text: String, expected: [String]) {
    #expect(names(in: text) == expected)
  }
}
