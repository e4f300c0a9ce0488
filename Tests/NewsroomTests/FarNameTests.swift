import Testing

@testable import Newsroom

@Suite("People, bodies, figures and words as briefs of other wars have them")
struct FarNameTests {
  @Test("ships are nobody", arguments: ["The destroyer USS Carney fired missiles.", "Two frigates, the Admiral Makarov and the Admiral Vyrlom, sailed."])
  func ships(text: String) {
    #expect(!names(in: text).contains { $0.hasPrefix("person") })
  }

  @Test(
    "an Arabic article is no part of the surname that comes back",
    arguments: [
      "Tarsini said so.", "Al-Tarsini said so.", "“It is over now,” Tarsini said.", "“It is over now,” al-Tarsini said.",
    ])
  func articles(text: String) {
    let all = mentions(in: ["Governor Haider al-Tarsini arrived on Friday. " + text], on: "2024-11-06")
    #expect(all.count == 2)
    #expect(all.allSatisfy { $0.description == "person: Haider al-Tarsini" })
    #expect(text.contains(all[1].text) && (all[1].text == "Tarsini" || all[1].text.lowercased() == "al-tarsini"))
  }

  @Test(
    "names of three words, of one word, and of people called after saints",
    arguments: [
      ("The president met Vyrla Mohammad Tarbil on Friday.", "person: Vyrla Mohammad Tarbil"),
      ("Vyrlar, the head of the Tarbil Human Rights Group, said so.", "person: Vyrlar"),
      ("It held 23 people, among them the lawmaker Christian Vyrlom.", "person: Christian Vyrlom"),
      ("They came to rescue Hind Vyrlom, a six-year-old girl.", "person: Hind Vyrlom"), ("One of them died, said Vyrlar, the president of the village council.", "person: Vyrlar"),
      ("The coordinator for Libya, Maria do Valle Vyrlom, has repeated it.", "person: Maria do Valle Vyrlom"),
      ("According to our correspondent in the south, Vyrla Tarbil, it was quiet.", "person: Vyrla Tarbil"),
    ])
  func people(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test(
    "fronts, units and rifles in capitals are bodies, and so are services with two tasks",
    arguments: [
      ("He leads the National Front for Liberation.", "organisation: National Front for Liberation"),
      ("The Vyrlom Plain Protection Units fought on.", "organisation: Vyrlom Plain Protection Units"),
      ("The Vyrlom Rifles brought them back.", "organisation: Vyrlom Rifles"),
      ("The head of the National Intelligence and Security Service spoke.", "organisation: National Intelligence and Security Service"),
      ("A spokesman told state-run XRTV that it was over.", "organisation: XRTV"), ("They burned the offices of the ruling XPRD party.", "organisation: XPRD"),
      ("Observers of the opposition Vyrla party were chased away.", "organisation: Vyrla"), ("Drones struck troops of Brigade 132.", "organisation: Brigade 132"),
      ("Vyrlom told the National Defense and Security Council so.", "organisation: National Defense and Security Council"),
      ("According to the Sudanese Doctors Union, nobody was hurt.", "organisation: Sudanese Doctors Union"), ("Sarajevo radio said so.", "organisation: Sarajevo radio"),
      ("Croatian radio in Zagreb said so.", "organisation: Croatian radio"), ("He fought for al Qaeda in Syria.", "organisation: al-Qaida"),
      ("She told the Guardian so.", "organisation: Guardian"),
      ("The journalist works for Vyrlom Media Center.", "organisation: Vyrlom Media Center"),
    ])
  func bodies(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("a digest of many states means the ministry of the one that the paragraph begins with")
  func digest() {
    let all = names(in: "In Niger, police were attacked by men who had come from Burkina Faso. Eight were killed, according to the defence ministry.")
    #expect(all.contains("organisation: Nigerien defence ministry"))
  }

  @Test("a ministry without its state is of the one in which the brief’s places lie")
  func land() {
    let all = names(in: "Fighting went on in Sweida, Shahba, Damascus and Aleppo.", "The Ministry of Interior said its men would leave.")
    #expect(all.contains("organisation: Syrian interior ministry"))
  }

  @Test("a ministry named twice is the one named last before")
  func likes() {
    let all = mentions(in: ["Poland’s foreign ministry said no.", "Norway’s foreign ministry said yes.", "On Monday, the foreign ministry said more."], on: "2024-11-06")
    #expect(all.last?.entity.name == "Norwegian foreign ministry")
  }

  @Test(
    "bodies that a region, an adjective or what they are for is part of",
    arguments: [
      ("The Coalition for Tigray Resistance said no.", "organisation: Coalition for Tigray Resistance"),
      ("They accused the Union of Darfur Farmers.", "organisation: Union of Darfur Farmers"),
      ("A spokesman for the Idlib Observatory for Human Rights said no.", "organisation: Idlib Observatory for Human Rights"),
      ("The Lake Chad Basin Commission said no.", "organisation: Lake Chad Basin Commission"), ("The Hodeidah Relief Authority closed it.", "organisation: Hodeidah Relief Authority"),
      ("He joined the Congolese Association for Justice.", "organisation: Congolese Association for Justice"),
      ("The Oromo Federalist Congress said no.", "organisation: Oromo Federalist Congress"),
      ("He led the Ituri Popular Front.", "organisation: Ituri Popular Front"), ("The Government of National Stability fled.", "organisation: Government of National Stability"),
      ("According to the Independent Commission for Human Rights, nobody was hurt.", "organisation: Independent Commission for Human Rights"),
    ])
  func parts(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test(
    "the government of a state and the Congress of the United States stay what they are",
    arguments: [
      ("The Government of Norway said no.", "state: Norway"), ("Joe Biden asked Congress for money.", "organisation: US Congress"),
    ])
  func known(text: String, expected: String) {
    #expect(names(in: text).contains(expected))
  }

  @Test("no service of Ukraine is found inside another's name")
  func inner() {
    #expect(!names(in: "The head of the National Intelligence and Security Service spoke.").contains("organisation: Security Service of Ukraine"))
  }

  @Test(
    "counts of their own soldiers are no part of those before; animals and car bombs are not counted",
    arguments: [
      ("Thailand says 13 civilians and seven of its soldiers have died.", ["killed 13", "killed 7"]),
      ("The group says 19,993 are in detention.", ["detained 19993"]), ("All 300 animals were dead.", []), ("Killed - 5. Wounded - 7.", ["killed 5", "injured 7"]),
      ("Between 6 - 8 people were killed.", ["killed 6", "killed 8"]), ("The rebels attacked at dawn with five car bombs.", []),
      ("The rebels attacked at dawn with five glide bombs.", ["launched 5"]), ("About 100 bodies that Israel handed over were buried.", ["returned about 100"]),
      ("Two posts near the town were captured.", []), ("More than 60 regime forces were killed.", ["killed more than 60"]),
    ])
  func counts(text: String, expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test("words on a thing are nobody's; a spokesman passes on what his principal urged")
  func voicesOfThings() {
    #expect(voices(in: "The words “For the children” were painted on it, Olena Kravchenko said.") == ["–"])
    #expect(voices(in: "António Guterres urged all sides “not to escalate even more”, his spokesperson Stéphane Dujarric said.") == ["António Guterres"])
    #expect(voices(in: "“It is not the time to escalate,” his spokesperson Stéphane Dujarric said.") == ["Stéphane Dujarric"])
  }

  @Test(
    "what did not happen is past, and so is a visit whose region is told of by the way",
    arguments: [
      ("They did not open fire on Tuesday.", ["2024-11-05"]), ("The camp was home to thousands until Sunday; it is now empty.", ["2024-11-03"]),
      ("The president visited the region, where two borders meet, on Tuesday.", ["2024-11-05"]), ("Two ministers meet on Thursday.", ["2024-11-07"]),
      ("He has decided how to respond to Sunday’s drone attack.", ["2024-11-03"]),
    ])
  func days(text: String, expected: [String]) {
    #expect(dates(in: text) == expected)
  }

  @Test("the head of an office of a president is no president")
  func office() {
    #expect(roles(in: "Head of the Office of the President Andriy Yermak said so.") == ["Andrii Yermak: Head of the Office of the President"])
  }
}
