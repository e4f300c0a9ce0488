import Testing

@testable import Newsroom

@Suite("What is counted, told by the words around it")
struct FigureContextTests {
  @Test("a label before a colon tells what the list behind it counts", arguments: [
    ("Downed: 3 Kinzhals, 7 Kalibrs.", ["downed 3", "downed 7"]),
    ("Shot down: 12 Shaheds, two Kh-59s and one Iskander.", ["downed 12", "downed 2", "downed 1"]),
    ("Killed: two in Kherson, one in Nikopol.", ["killed 2 at Kherson", "killed 1 at Nikopol"]),
    ("Injured: 14, two of them children.", ["injured 14"]),
    ("Killed and wounded: 40.", []),
  ])
  func labels(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("counts in brackets, bare ones after people were hurt, and those who came home from an exchange", arguments: [
    ("(459) people are now confirmed killed. (13) were killed today; (23) were killed before.", ["killed 459", "killed 13", "killed 23"]),
    ("As of Sunday, a total of (2559) people have been arrested.", ["detained 2559"]),
    ("The town (12) was quiet. Hrom (32) was killed.", []),
    ("They overran a camp, killing ten soldiers and capturing eight.", ["killed 10", "captured 8"]),
    ("They captured eight.", []),
    ("The sides carried out an exchange. Twelve guards and 14 civilians returned home.", ["returned 12", "returned 14"]),
    ("After the holidays 14 civilians returned home.", []),
    ("All ten people on board the Embraer Legacy 600 were killed.", ["killed 10"]),
  ])
  func bareCounts(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("the former and the latter are parts of what was counted")
  func latter() {
    #expect(figures(in: "Russia fired 70 missiles and 145 drones, and it shot down 48 of the former and 64 of the latter.") == ["launched 70", "launched 145", "downed 48", "downed 64"])
  }

  @Test("part of the drones launched was shot down")
  func partOfLaunched() {
    #expect(figures(in: "21 of 49 drones launched overnight had been shot down.") == ["downed 21", "launched 49"])
    #expect(figures(in: "More than 30 of them were downed over the Voronezh region.") == ["downed more than 30 at Voronezh region"])
    #expect(figures(in: "The minister put the number of missiles at 83, of which more than 43 had been shot down.") == ["launched 83", "downed more than 43"])
    #expect(figures(in: "Air defences accounted for 18 of the 24 missiles.") == ["downed 18", "launched 24"])
  }

  @Test("people got out of danger are evacuated", arguments: [
    ("About 100,000 people have got out of Sumy in two days.", ["evacuated about 100000 at Sumy"]),
    ("More than 5,000 people left Mariupol through humanitarian corridors.", ["evacuated more than 5000 at Mariupol"]),
    ("The army ended its flights from Khartoum. It had brought more than 700 people to Jordan.", ["evacuated more than 700"]),
    ("A ship with 1,687 civilians from many countries on board reached Jeddah.", ["evacuated 1687 at Jeddah"]),
    ("A rally brought 700 people to the square.", []),
    ("The train brought 300 soldiers to the front.", []),
    ("A ship with 40 sailors on board left Odesa.", []),
  ])
  func escape(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("those under the rubble are missing")
  func rubble() {
    #expect(figures(in: "A search went on for three people under the debris in Zaporizhzhia.") == ["missing 3 at Zaporizhzhia"])
    #expect(figures(in: "Four people are thought to be under the rubble.") == ["missing 4"])
    #expect(figures(in: "Police were searching for two suspects.") == [])
  }

  @Test("who loses some of its own has them dead")
  func own() {
    #expect(figures(in: "The corps lost seven of its men.") == ["killed 7"])
    #expect(figures(in: "Russia lost 1,200 troops over the past day.") == [])
    #expect(figures(in: "The party lost 12 of its deputies in the vote.") == [])
  }

  @Test("an age is no count, though its noun is left out", arguments: [
    "A boy of 14 was killed and another of nine critically injured.", "A man under 30 was brought out of the house.",
  ])
  func ages(text: String) {
    #expect(figures(in: text) == [])
  }

  @Test("somebody who is not counted opens a list of those included")
  func among() {
    #expect(figures(in: "Six were wounded, among them a paramedic and two firefighters.") == ["injured 6"])
    #expect(figures(in: "Six were wounded, among them a paramedic, and two firefighters were killed.") == ["injured 6", "killed 2"])
  }

  @Test("a place of which something else is told is not where it happened", arguments: [
    ("UN counts more than 12,000 civilians killed as Odesa mourns its dead", "killed more than 12000"),
    ("Russia returned 1,000 bodies under the Istanbul agreements.", "returned 1000"),
    ("Ukraine brought home 95 prisoners, some of whom had been held since Mariupol fell.", "returned 95"),
    ("Three people were killed as Kharkiv came under fire.", "killed 3 at Kharkiv"),
    ("In southern Lebanon three observers and their translator were wounded by a blast near Rmeish.", "injured 3 at Rmeish"),
  ])
  func elsewhere(text: String, expected: String) {
    #expect(figures(in: text) == [expected])
  }

  @Test("the places of parts are not that of the whole", arguments: [
    ("Air defences intercepted 47 drones overnight: 20 over Rostov, 15 over Bryansk and 12 over Crimea.", "downed 47"),
    ("The ministry said 112 drones were destroyed, including 36 over Belgorod region.", "downed 112"),
  ])
  func partsElsewhere(text: String, expected: String) {
    #expect(figures(in: text).first == expected)
  }

  @Test("hospitals admit the hurt and receive the dead")
  func hospitals() {
    #expect(figures(in: "Hospitals in Kherson admitted 17 people with shrapnel wounds.") == ["injured 17 at Kherson"])
    #expect(figures(in: "Hospitals received 51 bodies in 24 hours.") == ["killed 51"])
    #expect(figures(in: "Ukraine received the bodies of 757 fallen soldiers.") == ["returned 757"])
  }

  @Test("in a column headed Region a name that is a town as well is the region")
  func column() throws {
    let table = "| Oblast | Killed |\n| --- | --- |\n| Sumy | 4 |\n| Kharkiv | 2 |"
    let day = Day(understanding: try reading("# What we know on day 987\n\n\(filler)\n\n\(table)\n", as: "day-0987.md"), with: builtInGazetteer)
    #expect(day.readings.flatMap(\.figures).map { $0.place.map { day.entities[$0].kind } } == [.region, .region])
  }

  @Test("two qualities share a noun", arguments: [
    ("Tarsia launched 11 ballistic and cruise missiles at Hesk.", ["launched 11"]), ("Tarsia launched 30 attack and decoy drones.", ["launched 30"]),
    ("The blast killed three civilian and military engineers.", ["killed 3"]), ("Tarsia launched 11 missiles and 12 cruise missiles.", ["launched 11", "launched 12"]),
  ])
  func sharedNouns(text: String, expected: [String]) {
    #expect(figures(in: text).map { $0.replacing(" at Hesk", with: "") } == expected)
  }

  @Test("who is feared dead, hanged, or the whole of a staff counts", arguments: [
    ("More than 100 villagers are feared killed.", "killed more than 100"), ("At least 30 people were feared dead.", "killed at least 30"), ("One man was hanged for spying.", "killed 1"),
    ("All nine of its staff who were there, among them two drivers, were killed.", "killed 9"),
  ])
  func fates(text: String, expected: String) {
    #expect(figures(in: text) == [expected])
  }

  @Test("one without a number shares the fate of those beside", arguments: [
    ("Two women and a boy were killed.", ["killed 3"]), ("Two women and a nine-year-old girl died in Hesk.", ["killed 3"]), ("A mother and her two daughters died.", ["killed 3"]),
    ("Two women were killed and a boy was hurt.", ["killed 2"]), ("Two women and a bridge were hit, and two men died.", ["killed 2"]),
  ])
  func companions(text: String, expected: [String]) {
    #expect(figures(in: text).map { $0.replacing(" at Hesk", with: "") } == expected)
  }

  @Test("a figure of those who share a fate is all their words, and of no one noun", arguments: [
    ("Two soldiers and a civilian were killed.", "Two soldiers and a civilian"), ("A mother and her two daughters died.", "A mother and her two daughters"),
  ])
  func wordsOfCompanions(text: String, expected: String) throws {
    let day = Day(understanding: try reading("What we know on day 987\n\n- \(text)\n", as: "day-0987.md"), with: builtInGazetteer)
    let figure = try #require(day.readings.flatMap(\.figures).first)
    #expect(figure.count == 3 && figure.unit == nil && text.utf8.prefix(figure.range.upperBound).dropFirst(figure.range.lowerBound).elementsEqual(expected.utf8))
  }

  @Test("whoever else is meant by another, by a life lost, by losses", arguments: [
    ("Mines killed three officers and wounded another, the chief said.", ["killed 3", "injured 1"]), ("Mines killed three officers and wounded another village chief.", ["killed 3"]),
    ("One woman lost her life.", ["killed 1"]), ("One person was killed and another was injured.", ["killed 1", "injured 1"]),
    ("Four were killed. The ministry reported another 21 deaths among its troops, bringing its losses to 223.", ["killed 4", "killed 21", "killed 223"]),
    ("The bombs killed nine, among them a mother and her two daughters.", ["killed 9"]),
  ])
  func others(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("bodies that reach home are returned")
  func bodies() {
    #expect(figures(in: "The bodies of 40 soldiers reached Norway.").first?.hasPrefix("returned 40") == true)
  }

  @Test("a total since some day is of what was counted before it", arguments: [
    ("The army reported 51 more deaths, bringing the total since September 27 to 480.", ["killed 51", "killed 480"]),
    ("Ten more people died, taking the number so far to 480.", ["killed 10", "killed 480"]),
  ])
  func totals(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("weapons that hit or fell were launched, unless they are among those counted before", arguments: [
    ("Seven rockets hit Kharkiv.", ["launched 7 at Kharkiv"]), ("Four bombs fell on Kharkiv.", ["launched 4 at Kharkiv"]),
    ("They fired 38 missiles. Two missiles hit Kharkiv.", ["launched 38"]), ("Debris of two drones fell on Kharkiv.", []), ("Three missiles hit by gunners burned.", []),
  ])
  func hits(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("who only helped is not where it was")
  func helpers() {
    #expect(figures(in: "They exchanged 45 prisoners in a swap arranged with the help of Norway.") == ["returned 45"])
  }

  @Test("the number of a model counts nothing")
  func models() {
    #expect(figures(in: "A French Mirage 2000 was shot down.") == [])
    #expect(figures(in: "An Airbus 320 was shot down.") == [])
  }

  @Test("the last label before a number tells what it counts, whatever parts the labels", arguments: [
    ("Killed: 26 | Injured: 51", ["killed 26", "injured 51"]), ("Dead: 3 / Wounded: 12 / Missing: 4", ["killed 3", "injured 12", "missing 4"]),
    ("Killed: 26 civilians; injured: 51.", ["killed 26", "injured 51"]), ("3 killed | 12 injured", ["killed 3", "injured 12"]),
    ("Killed 5, injured 12, missing 3.", ["killed 5", "injured 12", "missing 3"]),
  ])
  func bars(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("an acronym in brackets parts no count from its noun", arguments: [
    ("Two Coastal Rescue Service (CRS) medics were killed and three injured in Rafah.", ["killed 2 at Rafah", "injured 3 at Rafah"]),
    ("Three United Nations (UN) peacekeepers were wounded near Naqoura.", ["injured 3 at Naqoura"]),
  ])
  func acronyms(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("who was massacred, slaughtered or gunned down is dead", arguments: [
    "It is reported that 108 people were massacred.", "The militia slaughtered 108 villagers.", "Some 108 worshippers were gunned down.", "Gunmen mowed down 108 people.",
  ])
  func massacres(text: String) {
    #expect(figures(in: text).map { $0.replacing("about ", with: "") } == ["killed 108"])
  }

  @Test("what is said of all of them in the next sentence is said of the count", arguments: [
    ("There were 40 people in the bus. All were killed.", ["killed 40"]), ("Nine miners were below when the roof fell. None survived.", ["killed 9"]),
    ("Fourteen soldiers sat on the truck. All of them were wounded.", ["injured 14"]), ("Fourteen soldiers sat on the truck. Most were wounded.", []),
    ("A list of 77 names was read out. All of them were killed.", []),
  ])
  func all(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("models of aircraft are counted by their own noun or number", arguments: [
    ("The army shot down two Su-34 fighter-bombers and one Su-35 fighter aircraft.", ["downed 2", "downed 1"]),
    ("The army shot down two Su-34s and one Su-25 jet.", ["downed 2", "downed 1"]),
  ])
  func models(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("what an enemy deploys or uses is launched, what an ally uses is not", arguments: [
    ("The enemy deployed 440 Shahed UAVs and decoy drones from Kursk, as well as 32 missiles.", ["launched 440", "launched 32"]),
    ("The invaders used 18 kamikaze drones.", ["launched 18"]), ("The US used 20 drones in an exercise.", []),
  ])
  func enemies(text: String, expected: [String]) {
    #expect(figures(in: text).map { $0.replacing(" at Kursk", with: "") } == expected)
  }

  @Test("the time of an entry counts nobody")
  func timeStamps() {
    #expect(figures(in: "2055 Officials met.", "0915 Two people were killed near Gori.") == ["killed 2 at Gori"])
    #expect(figures(in: "1200 Russians were killed near Gori.") == ["killed 1200 at Gori"])
  }

  @Test("one among them who is told of beside the count is no count, and books are not hurt", arguments: [
    ("Two more, one an American, were wounded.", ["injured 2"]), ("Some 50,000 books were burned.", []),
    ("It counted the death of 104 soldiers and 76 fighters of other factions, as well as eight guards.", ["killed 104", "killed 76", "killed 8"]),
    ("Two Israeli airstrikes hit Tyre.", []),
  ])
  func apposed(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("aircraft that are wanted are not launched, and who is moved to shelter is evacuated")
  func wanted() {
    #expect(figures(in: "He put the number of jets needed at 24.") == [])
    #expect(figures(in: "Officials moved 1,047 residents to temporary shelter.") == ["evacuated 1047"])
  }

  @Test("what became of the missing, who was given in return, and numbers behind a rise", arguments: [
    ("Two drivers who had been missing in Soledar since January 6 were killed.", ["killed 2 at Soledar"]),
    ("Two drivers who had been missing in Soledar came home on foot.", ["missing 2 at Soledar"]),
    ("Ukraine brought home 215 people in return for 55 Russians.", ["returned 215", "returned 55"]),
    ("Ukraine asked for 40 tanks in return for 55 helmets.", []),
    ("The office confirmed 726 deaths, including 52 children, and 1,174 injured up to midnight.", ["killed 726", "injured 1174"]),
    ("He said the number of those killed in the attack had gone up to 25.", ["killed 25"]),
    ("He said 230 Ukrainians had come home, among them police officers captured in Mariupol.", ["returned 230 at Mariupol"]),
    ("Officers detained four organisers of a scheme.", ["detained 4"]),
    ("Another 84 Ukrainians, including civilians jailed since 2014, came home in a swap.", ["returned 84"]),
    ("Rescuers have recovered nine bodies and are looking for three more people.", ["killed 9", "missing 3"]),
    ("Police are looking for three people who fled.", []),
  ])
  func became(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("of weapons the sort that is said to be down is, with those named along with it, and none twice", arguments: [
    ("Russia launched 99 missiles of various types and 35 Shahed kamikaze drones. He said 72 missiles, including ten Kinzhals, and all the drones had been shot down.",
      ["launched 99", "launched 35", "downed 35", "downed 72"]),
    ("It shot down 12 of the 18 drones, along with one missile fired from Crimea.", ["downed 12", "launched 18", "downed 1", "launched 1"]),
    ("Four missiles had been launched, three of which air defence shot down.", ["launched 4", "downed 3"]),
    ("It had destroyed all 18 missiles fired from three directions, six Kinzhals among them.", ["downed 18", "launched 18"]),
    ("His unit had been firing one shell for every ten Russian ones.", []),
    ("A submarine fired 24 Tomahawks at Isfahan.", ["launched 24 at Isfahan"]),
  ])
  func downed(text: String, expected: [String]) {
    #expect(figures(in: text).map { $0.replacing(" at Crimea", with: "") } == expected)
  }

  @Test("what an air force counts was launched, who is taken prisoner captured, and what comes in exchange returned", arguments: [
    ("Ukraine’s air force counted 270 drones and ten missiles, the biggest salvo so far.", ["launched 270", "launched 10"]),
    ("The air force counted 44 drones shot down.", ["downed 44"]),
    ("The air force counted 386 drones and 27 missiles shot down.", ["downed 386", "downed 27"]),
    ("The air force counted 386 drones and 27 missiles launched at the south.", ["launched 386", "launched 27"]),
    ("Monday’s barrage of 127 missiles and 109 drones was the largest so far.", ["launched 127", "launched 109"]),
    ("His forces had taken 594 Russian soldiers prisoner there.", ["captured 594"]),
    ("Seven of its members, among them a general, Ivan Petrenko, and his deputy, Olena Kravchenko, were killed.", ["killed 7"]),
    ("Russia returned the bodies of 1,000 soldiers and received 19 in exchange.", ["returned 1000", "returned 19"]),
  ])
  func counted(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("parts between semicolons, behind asides and hyphens, and who is told of beside a count", arguments: [
    ("It launched 270 drones from Kursk, Millerovo, and Crimea; five Iskander-M missiles; and seven Kh-101 missiles.", ["launched 270", "launched 5", "launched 7"]),
    ("They downed 230 drones, two Iskander-Ms, and four Kh-101s.", ["downed 230", "downed 2", "downed 4"]),
    ("Three drones, and perhaps a fourth, had been downed.", ["downed 3"]),
    ("It was a wave of 415 drones and 43 missiles aimed at the coast.", ["launched 415", "launched 43"]),
    ("All 140 drones aimed at it were shot down.", ["downed 140"]),
    ("One person was killed and another injured in the region.", ["killed 1", "injured 1"]),
    ("The figure for the wounded was five.", ["injured 5"]),
    ("Funerals began for some of the 24 pensioners who died when a bomb fell.", ["killed 24"]),
    ("Russia returned 1,000 bodies, among them those of five soldiers who had died in captivity.", ["returned 1000"]),
    ("Five reported killed in a market.", ["killed 5"]),
    ("Five reported", []),
    ("Drones injured 46 people, two of them girls of nine and 12, in the city.", ["injured 46"]),
  ])
  func parted(text: String, expected: [String]) {
    #expect(figures(in: text).map { String($0.split(separator: " at ")[0]) } == expected)
  }

  @Test("weapons that were counted give their deed to further numbers", arguments: [
    ("Air defences had brought down eight drones over the sea, while the ministry spoke of 11 over the bay and a further four over the coast.", ["downed 8", "downed 11", "downed 4"]),
    ("Russia attacked with two Iskander-M ballistic missiles and 93 Shahed-type and decoy drones, launched from the east.", ["launched 2", "launched 93"]),
    ("The enemy also used 9 Shahed-136 drones.", ["launched 9"]),
    ("The town took six glide bombs. He says that some 700 people, of 12,000 before the war, refuse to go.", []),
  ])
  func furtherWeapons(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("types that a list of drones names, and a force that counts them", arguments: [
    ("The force launched 34 missiles and 339 Shahed-type, Gerbera-type and other drones.", ["launched 34", "launched 339"]),
    ("The air force counts 479 drones and 20 missiles in one night.", ["launched 479", "launched 20"]),
  ])
  func types(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }
}
