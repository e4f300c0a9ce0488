import Testing

@testable import Newsroom

@Suite("Villages, sites, units and bodies that no table has")
struct AwayNameTests {
  @Test(
    "villages of several words, and towns by nearby, attacked and what lies around",
    arguments: [
      ("Jets bombed Vyr Khal Kone village in Myanmar.", "settlement: Vyr Khal Kone"), ("They took an outpost near Vyree Kan Pyin in Myanmar.", "settlement: Vyree Kan Pyin"),
      ("A column was ambushed near Vyri Su in Myanmar.", "settlement: Vyri Su"), ("Monitors left nearby Vyrlomsk on Tuesday.", "settlement: Vyrlomsk"),
      ("A strike on nearby Vyrlomsk killed four.", "settlement: Vyrlomsk"), ("Gunmen attacked Vyrlomsk, on the road to the coast.", "settlement: Vyrlomsk"),
      ("Jets hit a bridge over the Lim River at Vyrlomsk on Monday.", "settlement: Vyrlomsk"), ("Some 700 people were let in at Vyrlomsk overnight.", "settlement: Vyrlomsk"),
      ("They fled mainly from al-Vyrla, Tarbila and Kharkiv.", "settlement: al-Vyrla"), ("Units had cleared Vyrlomsk, Kupiansk and Lyman.", "settlement: Vyrlomsk"),
      ("Smaller groups have reached Vyrlom and Tarbil localities.", "settlement: Vyrlom"), ("He leads groups in the Vyrla-Nord chiefdom.", "settlement: Vyrla-Nord chiefdom"),
      ("They were trained in the Vyrl Kel Pyin displacement camp.", "place: Vyrl Kel Pyin displacement camp"),
      ("Crowds stood outside the Vyrlom military prison.", "place: Vyrlom military prison"),
      ("A grave lies beside the Church of St Andrew.", "place: Church of St Andrew"), ("The Kuwaiti Specialized Hospital has closed.", "place: Kuwaiti Specialized Hospital"),
      ("On the next day the Indonesian field hospital was emptied.", "place: Indonesian field hospital"),
      ("In Luxembourg, where ministers met on Monday, he called for more.", "settlement: Luxembourg"),
      ("She stood in a Moscow courtroom on Tuesday.", "settlement: Moscow"),
    ])
  func places(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test(
    "not so what a village, agency or shop is called after",
    arguments: ["They lived in an Olympic village near the coast.", "It was a Potemkin village for the cameras.", "He ran to a nearby Vyrlom store.", "A nearby Vyrlom depot burned."])
  func noPlaces(text: String) {
    #expect(!names(in: text).contains { $0.hasPrefix("settlement") })
  }

  @Test(
    "bodies by what they are for, by their number, by whose they are, and by who speaks for them",
    arguments: [
      ("Georgia’s National Security Council secretary says so.", "organisation: Georgian national security council"),
      ("Rebels seized the headquarters of Infantry Battalion 275 on Monday.", "organisation: Infantry Battalion 275"),
      ("They attacked the Military Operations Command 15 in the north.", "organisation: Military Operations Command 15"),
      ("The General Security agency counted them.", "organisation: General Security agency"),
      ("He is a spokesman for the National Vyrlom, a force of the coast.", "organisation: National Vyrlom"),
      ("Only 18 were open, according to the Health Cluster.", "organisation: Health Cluster"), ("The Anbar provincial council dropped it.", "organisation: Anbar provincial council"),
      ("Trucks left the Anbar operations command.", "organisation: Anbar operations command"), ("The judges of the Court of Cassation meet.", "organisation: Court of Cassation"),
      ("Electricité du Vyrlom (EDV) has no fuel.", "organisation: Electricité du Vyrlom"), ("The NATO-Ukraine Commission meets on Thursday.", "organisation: NATO-Ukraine Commission"),
      ("It accused Vyrlom Tarbil Satellite Technology of it.", "organisation: Vyrlom Tarbil Satellite Technology"),
    ])
  func bodies(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("a doctor with an article in capitals is whom the brief has named in full")
  func doctor() {
    let all = names(in: "The director, Dr. Suhaib Al Vyrlom, announced it. “It is over for us,” Dr. Al Vyrlom said.").filter { $0.hasPrefix("person") }
    #expect(Set(all) == ["person: Suhaib Al Vyrlom"])
  }

  @Test(
    "two given names are a town’s in a list of places or behind a site",
    arguments: [
      ("They struck three airbases: Nur Vyrlom in Rawalpindi and two more.", "person: Nur Vyrlom"),
      ("Several districts, including Zurmat and Sayed Karam, are theirs.", "person: Sayed Karam"),
      ("They were brought to the hospital in Bajram Vyrl on Friday.", "person: Bajram Vyrl"),
    ])
  func townsLikePeople(text: String, unexpected: String) {
    #expect(!names(in: text).contains(unexpected))
  }

  @Test(
    "figures of those lost, freed, moved, smuggled and found",
    arguments: [
      ("The group lost two fighters.", ["killed 2"]), ("Iran’s ministry puts its own dead at 610.", ["killed 610"]),
      ("It spoke of 1,351 soldiers killed. Ukraine says the true number is nearly 19,000.", ["killed 1351", "killed nearly 19000"]),
      ("The army said it had freed 11 hostages.", ["rescued 11"]), ("The rebels freed 11 hostages on Monday.", ["returned 11"]),
      ("The army retrieved the bodies of seven hostages.", ["returned 7"]), ("She said 94 children had been moved to other clinics.", ["evacuated 94"]),
      ("He said that 117 drones had been smuggled into Russia and launched by remote control.", ["launched 117 at Russia"]),
      ("On Saturday night Russia had sent 472 drones, the largest number so far.", ["launched 472"]), ("Germany has sent 40 drones, a spokesman said.", []),
      ("Three soldiers captured March 31 have not been seen.", ["captured 3"]), ("Rescuers found the body of one person in the rubble.", ["killed 1"]),
      ("One member of the security forces was killed.", ["killed 1"]), ("Three guerrillas died in the fighting.", ["killed 3"]),
    ])
  func figuresToldElsewise(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }
}
