import Testing

@testable import Newsroom

@Suite("What is counted, and how many")
struct FigureTests {
  @Test("parts of two wholes in one list", arguments: [
    ("Ukraine shot down 12 of the 20 drones and three of the missiles.", ["downed 12", "launched 20", "downed 3"]),
    ("The air force downed two cruise missiles and 37 of 90 drones.", ["downed 2", "downed 37", "launched 90"]),
    ("It intercepted five of ten missiles and 60 of the 81 drones fired from the south.", ["downed 5", "launched 10", "downed 60", "launched 81"]),
    ("It shot down all of the missiles and 31 of the drones.", ["downed 31"]),
  ])
  func parts(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("parts of what was just counted are not counted again")
  func partsOfThem() {
    #expect(figures(in: "Air defences destroyed 50 drones overnight, 26 of them over the sea.") == ["downed 50"])
  }

  @Test("a list of missiles and drones sent against somebody", arguments: ["Russia sends 40 missiles and 90 drones against Ukraine.", "Russia sent 40 missiles and 90 drones at Ukraine."])
  func sent(text: String) {
    #expect(figures(in: text) == ["launched 40 at Ukraine", "launched 90 at Ukraine"])
  }

  @Test("weapons sent to a friend are not launched")
  func delivered() {
    #expect(figures(in: "Berlin sent 40 missiles and 90 drones to Kyiv.") == [])
  }

  @Test("all that were launched were shot down")
  func all() {
    #expect(figures(in: "Ukraine launched 33 drones, the ministry said; all had been brought down.") == ["launched 33", "downed 33"])
    #expect(figures(in: "Russia launched 33 drones. All of them were intercepted.") == ["launched 33", "downed 33"])
    #expect(figures(in: "Russia launched 33 drones. All schools were closed.") == ["launched 33"])
  }

  @Test("a number of its own before shot down")
  func counted() {
    #expect(figures(in: "Russia launched 80 drones. The air force counted 44 shot down and 25 lost.") == ["launched 80", "downed 44"])
  }

  @Test("a bomb that destroys is not destroyed")
  func destroys() {
    #expect(figures(in: "One bomb destroyed part of a school and two drones destroyed the roof.") == [])
  }

  @Test("the dead who are found, and those who are given back")
  func bodies() {
    #expect(figures(in: "Eleven bodies have been recovered.") == ["killed 11"])
    #expect(figures(in: "Russia gave back the bodies of five airmen.") == ["returned 5"])
  }

  @Test("another number for what was counted")
  func spokenOf() {
    #expect(figures(in: "Moscow counts 89 dead; Kyiv has spoken of about 400.") == ["killed 89", "killed about 400"])
    #expect(figures(in: "Five people were killed. The mayor spoke of 20 injured.") == ["killed 5", "injured 20"])
  }

  @Test("a list goes on from day to day")
  func days() {
    #expect(figures(in: "They swapped 390 prisoners on Friday and 307 the following day.") == ["returned 390", "returned 307"])
  }

  @Test("a score, and people flown out")
  func evacuated() {
    #expect(figures(in: "A score of patients were evacuated. France has flown out 538 people.") == ["evacuated 20", "evacuated 538"])
  }

  @Test("no court sits in the country a war is fought in")
  func court() {
    #expect(figures(in: "A man who built tanks for the war in Ukraine was jailed for 16 years.") == ["sentenced_years 16"])
  }

  @Test("deeds told in two words or more", arguments: [
    ("Two hundred prisoners were let go.", "returned 200"), ("Ten hostages walked free.", "returned 10"), ("Each side traded 84 prisoners.", "returned 84"), ("Some 22 badly wounded soldiers came home.", "returned about 22"),
    ("Buses brought 1,200 people out of the city.", "evacuated 1200"), ("Forty marines fell into enemy hands.", "captured 40"),
    ("Forty soldiers gave themselves up.", "captured 40"), ("Eighty protesters were rounded up.", "detained 80"), ("Six people were burned to death.", "killed 6"),
    ("Fourteen sailors have not been found.", "missing 14"), ("Police took 12 people into custody.", "detained 12"), ("Twelve lives were lost.", "killed 12"),
    ("Firefighters got nine people out of the burning house.", "rescued 9"), ("The wounded numbered 30.", "injured 30"),
    ("Another man died, bringing to nine the number of people killed.", "killed 9"), ("They recovered 10 more bodies overnight.", "killed 10"),
  ])
  func phrases(text: String, expected: String) {
    #expect(figures(in: text) == [expected])
  }

  @Test("what happened last to people counts, not how they are described")
  func afterwards() {
    #expect(figures(in: "Some 103 soldiers captured in the spring were handed over.") == ["returned about 103"])
  }

  @Test("a person’s age does not swallow the people after it")
  func age() {
    #expect(figures(in: "A man, 45, and two women, aged 60 and 72, were killed.") == ["killed 2"])
  }

  @Test("terms that share their years, and courts that give them", arguments: [
    ("Two men were sentenced to four and five years in prison.", ["sentenced_years 4", "sentenced_years 5"]), ("The judge gave him eight years.", ["sentenced_years 8"]),
    ("Five fighters got from 18 to 24 years.", ["sentenced_years 18", "sentenced_years 24"]), ("An appeal court cut his sentence from nine years to eight.", []),
  ])
  func terms(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("weapons aimed at somebody, and knocked out of the sky", arguments: [
    ("Sixteen missiles were aimed at Kharkiv.", ["launched 16 at Kharkiv"]), ("Gunners knocked 12 drones out of the sky.", ["downed 12"]),
    ("They launched 83 drones and fired two missiles at Kharkiv.", ["launched 83", "launched 2 at Kharkiv"]),
    ("The barrage consisted of 55 drones.", ["launched 55"]), ("An attack with 64 drones and 13 missiles hit Odesa.", ["launched 64 at Odesa", "launched 13 at Odesa"]),
  ])
  func weapons(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("a number counts all the nouns that share it, and none with a number or a verb of its own", arguments: [
    ("They shot down 144 missiles and drones.", "missiles and drones"), ("Of 43 missiles or attack drones 36 were shot down.", "missiles or drones"),
    ("The army launched 210 missiles, Iranian-made attack drones, and bombs.", "missiles, drones and bombs"),
    ("The army launched 30 missiles and drones hit the port.", "missiles"), ("The army launched 30 missiles and then drones.", "missiles"),
    ("Some 14 civilians and rescuers were injured.", "civilians and rescuers"),
    ("Four soldiers and two civilians were killed.", "soldiers"), ("Four soldiers, civilians said, were killed.", "soldiers"),
  ])
  func sharedNouns(text: String, expected: String) throws {
    let day = Day(understanding: try reading("What we know on day 987\n\n- \(text)\n", as: "day-0987.md"), with: builtInGazetteer)
    #expect(day.readings.flatMap(\.figures).first?.unit == expected)
  }

  @Test("a noun that tells what happened is nobody who is counted", arguments: [
    ("The mission verified 208 civilian deaths.", "civilians"), ("The mission verified 40 child deaths.", "children"), ("There were 12 deaths in Kharkiv.", nil),
    ("Twelve lives were lost.", nil), ("The bodies of 12 soldiers were found.", "soldiers"),
  ] as [(String, String?)])
  func nounsOfEvents(text: String, expected: String?) throws {
    let day = Day(understanding: try reading("What we know on day 987\n\n- \(text)\n", as: "day-0987.md"), with: builtInGazetteer)
    let figure = try #require(day.readings.flatMap(\.figures).first)
    #expect(figure.kind == .killed && figure.unit == expected)
  }

  // MARK: tables

  @Test("columns headed by what they count, rows by where")
  func columns() throws {
    #expect(
      try tableFigures(
        """
        | Region | Killed | Injured |
        | --- | --- | --- |
        | Donetsk region | 4 | at least 12 |
        | Kharkiv region | – | 5 |
        """) == ["killed 4 at Donetsk region", "injured at least 12 at Donetsk region", "injured 5 at Kharkiv region"])
  }

  @Test("rows that tell what they count, and who says so")
  func rows() throws {
    #expect(
      try tableFigures(
        """
        | What | Number | Who says so |
        | --- | --- | --- |
        | Drones launched overnight | 145 | Russian defence ministry |
        | Missiles and drones shot down | 90 | Russian defence ministry |
        | Civilian deaths | 7 | Unicef |
        | Children killed | 3 | Unicef |
        | Killed in Sumy | about 11 | Unicef |
        | Soldiers killed or wounded | 700 | Nato |
        | People without power | 40,000 | Nato |
        | Tanks captured | 12 | Nato |
        """) == ["launched 145 drones, says Russian defence ministry", "downed 90 missiles and drones, says Russian defence ministry", "killed 7 civilians, says Unicef", "killed 3 children, says Unicef", "killed about 11 at Sumy, says Unicef"])
  }

  private func tableFigures(_ table: String) throws -> [String] {
    let day = Day(understanding: try reading("# What we know on day 987\n\n\(filler)\n\n\(table)\n", as: "day-0987.md"), with: builtInGazetteer)
    return day.readings.flatMap(\.figures).map { figure in
      let qualifier = figure.qualifier == .exactly ? "" : "\(figure.qualifier.rawValue.replacing("_", with: " ")) "
      return "\(figure.kind.rawValue) \(qualifier)\(figure.count)" + (figure.unit.map { " \($0)" } ?? "") + (figure.place.map { " at \(day.entities[$0].name)" } ?? "") + (figure.speaker.map { ", says \(day.entities[$0].name)" } ?? "")
    }
  }

  @Test("a verb in a clause with who does not hide what happened", arguments: [
    ("Five guards who escorted a convoy died in the strike.", ["killed 5"]),
    ("Over the past day three people were killed.", ["killed 3"]),
    ("On day three people were killed.", []),
    ("Russia launched a record 188 drones.", ["launched 188"]),
    ("The centre has received over 9,000 evacuees.", ["evacuated more than 9000"]),
  ])
  func plain(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("who is taken hostage or prisoner is captured, and parts in brackets or behind others are no counts", arguments: [
    ("Some 1,200 people were killed that day and 251 taken hostage.", ["killed about 1200", "captured 251"]), ("Two trucks were destroyed and 26 prisoners taken.", ["captured 26"]),
    ("By evening 52 people (28 women, 23 men and a boy) had been confirmed dead.", ["killed 52"]), ("They buried two soldiers (three wounded).", ["injured 3"]),
    ("Israel freed 90 Palestinians, 69 of them women and 21 teenage boys, from a prison.", ["returned 90"]),
  ])
  func hostages(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("of one of several who were arrested, the several are counted", arguments: [
    ("Anna Vesk was one of 17 demonstrators arrested in Oslo.", ["detained 17 at Oslo"]), ("One of the four women was killed.", ["killed 1"]),
    ("Two of 14 people detained in Oslo were released.", ["returned 2 at Oslo"]),
  ])
  func oneOf(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("what stands between a deed and its people does not hide it", arguments: [
    ("Rescuers pulled nine people, including a girl, from under the rubble.", ["rescued 9"]),
    ("Attacks injured 29 people. In Lorne eight people were hurt, among them a medic.", ["injured 29", "injured 8 at Lorne"]),
    ("They killed 20 people, five journalists among them.", ["killed 20"]),
    ("It came after the exchange, which freed 50 persons on each side.", ["returned 50"]), ("Ukraine transferred 27 bodies.", ["returned 27"]),
    ("Firefighters evacuated 16 tenants.", ["evacuated 16"]),
  ])
  func between(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("what became of them stands in front", arguments: [
    ("Captured in the fighting were nine soldiers.", ["captured 9"]), ("Killed in the attack were three teachers.", ["killed 3"]),
    ("Angry in the attack were three teachers.", []), ("Killed, he said, were the hopes of three teachers.", []),
  ])
  func inFront(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("drones sent overnight were launched, and soldiers received in an exchange have returned", arguments: [
    ("Russia had sent 145 drones overnight.", ["launched 145"]), ("Berlin sent 145 drones on Monday.", []),
    ("The sides exchanged prisoners. Kyiv also received 22 badly wounded soldiers.", ["returned 22"]), ("Kyiv also received 22 soldiers from abroad.", []),
  ])
  func sentOvernight(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("the age of both or all is no count", arguments: [
    ("Officials reported two teenagers, both 18, killed by a drone.", ["killed 2"]),
    ("Three conscripts from the town, all 19, were killed.", ["killed 3"]),
    ("Her two sons, both 3, were hurt.", ["injured 2"]),
    ("The crew, all nine, were killed.", ["killed 9"]),
  ])
  func agesOfAll(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }
}
