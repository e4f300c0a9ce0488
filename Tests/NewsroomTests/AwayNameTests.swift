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
      ("Parts of Kherson and nearby settlements were flooded.", "settlement: Kherson"), ("A bomb hit the Saltivka district of Kharkiv.", "settlement: Kharkiv"),
      ("They drove along the T0504 road by night.", "place: T0504 road"), ("They trained at the Vyrlom training ground.", "place: Vyrlom training ground"),
      ("It hit Maternity Hospital No. 3 in the town.", "place: Maternity Hospital No. 3"), ("They crossed at the Novi Yarylovychi checkpoint.", "place: Novi Yarylovychi checkpoint"),
      ("He has toured Kyiv, Moscow and Oslo without result.", "settlement: Oslo"), ("The lawyer said so by telephone from Dakar.", "settlement: Dakar"),
      ("They live in fear beside the Neretva.", "place: Neretva river"), ("Guards fired across the Durand Line.", "place: Durand Line"),
      ("Fighting has reached Vyrlomsk, capital of the north.", "settlement: Vyrlomsk"), ("Kursk’s acting governor said so.", "region: Kursk region"), ("They handed over the Vyrlom forward operating base.", "place: Vyrlom forward operating base"),
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
      ("Romania’s coastguard said so.", "organisation: Romanian coastguard"), ("It was not intercepted, air force spokesman Yurii Ihnat said.", "organisation: Ukrainian air force"),
      ("The Tsentr grouping said so.", "organisation: Centre group of forces"), ("Fighters of UNITA and the LTTE said so.", "organisation: Liberation Tigers of Tamil Eelam"),
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
      ("Gunmen raided two churches, killing three people and abducting 36.", ["killed 3", "captured 36"]), ("The state has abducted 36 children since May.", []),
      ("He said that his side had lost 12 men and had taken three prisoners.", ["killed 12", "captured 3"]), ("The unit lost 12 men who were taken prisoner.", ["captured 12"]),
      ("Four soldiers had been killed, taking the country’s losses to 13.", ["killed 4", "killed 13"]), ("Some 20 bodies had been brought in since Monday.", ["killed about 20"]),
      ("Three women and 90 prisoners are home and the guns are silent.", ["returned 3", "returned 90"]), ("An estimated 300 fighters were killed or captured.", []),
      ("It killed a woman and left six others in hospital.", ["injured 6"]), ("It destroyed 38 drones overnight, with 21 of them brought down over the sea.", ["downed 38"]),
      ("Five alleged members of a ring were detained.", ["detained 5"]), ("Three sailors had been fished out of the water alive.", ["rescued 3"]),
      ("They laid flowers for the 23 victims of the attack.", ["killed 23"]), ("In all, 22 infantrymen gave themselves up.", ["captured 22"]),
      ("They sank two boats with the loss of eleven rebels.", ["killed 11"]),
      ("He put the number of slain terrorists at 202.", ["killed 202"]), ("Around 350 soldiers are still held captive.", ["captured about 350"]),
      ("On Friday 21 soldiers fell in an ambush near the border.", ["killed 21"]),
      ("Eight soldiers embraced martyrdom.", ["killed 8"]), ("More than 330 people did not survive the siege.", ["killed more than 330"]),
      ("“We kill two, and three more come,” he said.", []),
      ("It injured nine, the agency said. The governor put it at twelve.", ["injured 9", "injured 12"]),
    ])
  func figuresToldElsewise(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }
}
