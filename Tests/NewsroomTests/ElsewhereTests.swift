import Testing

@testable import Newsroom

/// Sentences with the words of a rule in which they mean something else.
@Suite("Words that mean something else elsewhere")
struct ElsewhereTests {
  @Test("who is taken to hospital, to the front or to a rally is not evacuated, and who is bussed to a camp has not returned", arguments: [
    ("Five wounded were airlifted to Rambam hospital.", "evacuated"),
    ("Two injured men were airlifted to a hospital in Haifa.", "evacuated"),
    ("About 600 Kenyan police officers were airlifted to Haiti.", "evacuated"),
    ("About 3,000 North Korean soldiers were ferried to Vladivostok by ship.", "evacuated"),
    ("Some 1,700 Azovstal prisoners were bussed to Olenivka.", "returned"),
    ("Some 5,000 people were bussed to the capital for the rally.", "evacuated"),
    ("At least 30 protesters were bussed to police stations.", "evacuated"),
  ])
  func rides(text: String, unwanted: String) {
    #expect(!figures(in: text).contains { $0.hasPrefix(unwanted) })
  }

  @Test("relatives, portraits and coffins count no dead, nor does what is counted besides them", arguments: [
    "Relatives of 300 dead soldiers gathered on the square.",
    "The monument lists 900 dead soldiers from the second world war.",
    "Israel wants the return of four dead hostages.",
    "The UN counted six advisory bodies.",
    "The monitor counted 12 bodies of water that were polluted.",
    "Air defence shot down 30 drones, yet rescuers spoke of five in hospital.",
    "Russia launched 100 drones and 12 missiles; officials spoke of six.",
  ])
  func otherCounts(text: String) {
    #expect(!figures(in: text).contains { $0.hasPrefix("killed") || $0.hasSuffix(" 5") || $0.hasSuffix(" 6") })
  }

  @Test("who goes to the front, comes forward or is still to come has not returned", arguments: [
    "Ukraine got back 103 soldiers. Another 200 are coming in the next days.",
    "Kyiv got back 65 soldiers. More than 100 have returned to the front since.",
    "Ninety prisoners were returned; 60 have come forward to testify.",
    "Ukraine returned 90 prisoners. Some 700 had come to the square to greet them.",
  ])
  func othersOnTheWay(text: String) {
    #expect(figures(in: text).filter { $0.hasPrefix("returned") }.count == 1)
  }

  @Test("a promise before a clause of its own, and an expectation that failed, put no day ahead", arguments: [
    ("The UN promised aid, but by Sunday none had arrived.", ["2024-11-03"]),
    ("Russia vowed revenge, and by Tuesday it had fired 100 missiles.", ["2024-11-05"]),
    ("Zelenskyy, who promised to return, was killed by Friday’s blast.", ["2024-11-01"]),
    ("Residents did not expect to be shelled on Saturday.", ["2024-11-02"]),
    ("Officials expect the toll from Friday’s strike to rise.", ["2024-11-01"]),
  ])
  func brokenPromises(text: String, expected: [String]) {
    #expect(dates(in: text) == expected)
  }

  @Test("whoever spoke goes on, whatever others do meanwhile", arguments: [
    ("Peskov said Russia was open to talks, while Zelenskyy refused to meet. “We will finish the job here,” he said.", "Dmitry Peskov"),
    ("The judge who sentenced Alexei Navalny was detained for saying that “the law is the law”.", "–"),
  ])
  func goingOn(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("an army that strikes a capital is not the army of that capital’s state", arguments: [
    ("Israel said the air force’s strike in Damascus killed two officers.", "Syrian"),
    ("The IDF said the army’s strike in Beirut killed a commander.", "Lebanese"),
    ("Germany said the foreign ministry’s staff in Kabul had left.", "Afghan"),
    ("Kharkiv City Military Administration said three were hurt.", "Regional"),
  ])
  func armiesAbroad(text: String, unwanted: String) {
    #expect(!names(in: text).contains { $0.hasPrefix("organisation: ") && $0.contains(unwanted) })
  }

  @Test("provinces, prisoners, faiths and shares are no towns", arguments: [
    ("Rebels advanced in north Aleppo on Monday, seizing several villages.", "settlement: Aleppo"),
    ("Israel has held Barghouti since 2002.", "settlement: Barghouti"),
    ("According to Mashovets, north of Chasiv Yar fighting goes on.", "settlement: Mashovets"),
    ("Clashes broke out in the Shia and Sunni neighbourhoods of Baghdad.", "settlement: Shia"),
    ("Three quarters of Gazans have been displaced.", "settlement: Gazans"),
    ("Their main partner, Vyrla, said deliveries would be delayed.", "person: Vyrla"),
    ("The nurse wrote to her brother and got an answer from Moscow two weeks later.", "state: Russia"),
  ])
  func noTowns(text: String, unwanted: String) {
    #expect(!names(in: text).contains(unwanted))
  }

  @Test("a surname may be a common word, and a trade stays a trade", arguments: [
    ("Professor Philip Law said that the court had no choice.", "person: Philip Law"),
    ("The missile killed Simone Haddad and her two sons.", "person: Simone Haddad"),
  ])
  func people(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("what somebody leads beside their trade is no office, nor is a place that somebody visits", arguments: [
    ("Olha Petrova, a teacher who leads her class to the shelter every day, was hurt.", ["Olha Petrova: teacher"]),
    ("Oleh Kravets, a pilot who commands respect, was hurt.", ["Oleh Kravets: pilot"]),
    ("A soldier there, Volodymyr Zelenskyy said, had died.", []),
    ("The mayor of the city Vladimir Putin was born in said so.", []),
  ])
  func trades(text: String, expected: [String]) {
    #expect(roles(in: text) == expected)
  }

  @Test("a standfirst’s own speaker stays, though others say the same words further on")
  func standfirst() throws {
    let brief = try reading(
      """
      Volodymyr Zelenskyy says Russia wants ‘to erase our nation’ as strikes go on; talks stall. What we know on day 987

      Vladimir Putin said that nobody wants “to erase our nation” at all.
      """)
    let day = Day(understanding: brief, with: builtInGazetteer)
    let speakers = day.readings.flatMap(\.quotes).map { $0.speaker.map { day.entities[$0].name } }
    #expect(speakers == ["Volodymyr Zelenskyy", "Vladimir Putin"])
  }

  @Test("a line between dashes that tells what happened is an item")
  func items() throws {
    let brief = try reading("Day 41\n\n- Russian drones killed six people in Odesa on Monday -\n\n- 12 killed in Kharkiv -\n", as: "day-41.txt")
    #expect(brief.items.count == 2)
  }

  @Test("peoples that clash, captives, feasts and firms are no towns", arguments: [
    "Clashes between Dinka and Nuer killed 40.", "A thin line between Netanyahu and Gallant has become a rift.", "Hamas fighters have held Goldin since 2014.",
    "The truce was declared at Eid.", "He was employed at Uralmash.", "The Bedouin and Druze neighbourhoods were shelled.",
  ])
  func noPlaces(text: String) {
    #expect(!names(in: text).contains { $0.hasPrefix("settlement") })
  }

  @Test("call signs, pages and faiths in brackets are no parties, and a surname is no body", arguments: [
    "Denys Prokopenko (Redis) was freed.", "Yahya Sinwar (Abu Ibrahim) was killed.", "Lindsey Graham (Republican) called for more.", "Dmitry Kuleba said its claims were false.",
  ])
  func noParties(text: String) {
    #expect(!names(in: text).contains { $0.hasPrefix("organisation") })
  }

  @Test("one of two who fares otherwise is counted, and posts and rifles are no prisoners", arguments: [
    ("Two boys were injured in the attack, one died in hospital and the other is in a coma.", ["injured 2", "killed 1"]),
    ("Two men were captured, one was killed and the other escaped.", ["captured 2", "killed 1"]),
    ("Russian troops stormed the dugouts and captured three of them.", []),
    ("Rebels attacked the post and captured five of them.", []),
    ("The UN put the number of villages held by the rebels at 40.", []),
    ("The guards took one prisoner outside.", []),
    ("The brigade counts 40 drones and 12 tanks in its stock.", []),
    ("Firefighters pulled two cows out alive after the strike.", []),
    ("The largest group, 45, was killed in the mosque.", ["killed 45"]),
    ("Two hundred Syrians were ferried to Libya under a deal with Turkey.", []),
    ("Some 900 fighters were bussed from the plant to the camp.", []),
  ])
  func oneOfTwo(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("who lives or fled somewhere has no office there")
  func residents() {
    #expect(roles(in: "A resident there, Oleh Petrenko, said planes came at dawn.") == [])
  }
}
