import Testing

@testable import Newsroom

/// Sentences that come close to a rule, and that it must leave alone.
@Suite("What rules leave alone")
struct RestraintTests {
  @Test("nobody confesses what others charge them with, and who speaks is not who is spoken of", arguments: [
    ("Nato chief Jens Stoltenberg spoke in Riga. Russia is “preparing for a long war”.", "Jens Stoltenberg"),
    ("From Russia there was silence: “They do not talk to us,” Umerov said.", "Rustem Umerov"),
    ("From Germany came a gift: “For the brave soldiers” was painted on it.", "–"),
    ("Putin called it a success. The people of the town disagree. “They took it all away.”", "–"),
    ("“Slow and too late again” was the criticism of Scholz by the press.", "–"),
    ("Joined by Scholz, Macron arrived. “We must arm now,” he said.", "Emmanuel Macron"),
    ("With Biden out, Zelenskyy met Scholz. “We must arm now,” he said.", "Volodymyr Zelenskyy"),
    ("After Navalny learned that they had poisoned him, he said “this is the time”.", "Alexei Navalny"),
    ("Zelenskyy arrived. A soldier gave him a flag. “This is our victory,” he said.", "Volodymyr Zelenskyy"),
    ("Russia is guilty: “They shot down the plane”.", "–"),
    ("Putin’s threat is real: “We will all burn”, a Kyiv shopkeeper wrote.", "–"),
    ("A mob cried “death to the tsar”, attacked deputy minister Anna Vesk and ran.", "–"),
    ("Trump said Zelenskyy’s reaction was “not very nice at all”.", "Donald Trump"),
  ])
  func speakers(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("the general is the one who was called so last")
  func general() {
    let text = "“We will hold,” said Syrskyi. A retired US general, Ben Hodges, disagreed. “They will lose,” the general said."
    #expect(voices(in: text) == ["Oleksandr Syrskyi", "Ben Hodges"])
  }

  @Test("nothing is counted that is held, told or registered otherwise", arguments: [
    "Some 48 monks were at prayer, the abbot was asleep and was killed.", "Fifty guests were in the hall and the mayor was outside and was wounded.",
    "Two meetings were held in Istanbul, and five were held in Ankara.", "Ukraine has 15 reactors. Six are held by Russia.",
    "Brent and WTI stopped at 82 and 78 respectively.", "Parliament, days after Vesk was convicted, raised the retirement age to 65 years.",
    "About 300 drones were registered by their owners.", "North Korea threatened the launch of five missiles.", "Two children are in the custody of their aunt.",
    "Twelve soldiers are back in hospital.", "A monument to 6,000 fallen soldiers of the first world war was damaged.",
  ])
  func figures(text: String) {
    #expect(NewsroomTests.figures(in: text) == [])
  }

  @Test("who speaks stays who speaks", arguments: [
    ("“She hid in the cellar for days,” said the mother of the victim, 15-year-old Anna Vesk.", "–"),
    ("“It was cold down there,” said one of those rescued, Anna Vesk.", "Anna Vesk"),
    ("Prigozhin dies in a crash: “He was a man with a hard fate.”", "–"),
    ("Ukraine handed the tape to the Russian side, which said “it was a dark day for us”.", "Russia"),
    ("Grossi said he had met Zelensky. The Ukrainian president was worried. “We must keep the plant safe,” he said.", "Rafael Grossi"),
    ("“The end is very near for him” – President Putin, according to Budanov.", "Kyrylo Budanov"),
    ("Ursula von der Leyen flew to Kyiv. “We are with you now,” the head of state said.", "–"),
    ("Putin spoke to Xi Jinping. The head of state told Putin: “We are with you now.”", "–"),
    ("Zelensky described a new message from Trump: “You are doing a great job.”", "Donald Trump"),
    ("Putin’s statement 12 hours later was “we will win it”.", "Vladimir Putin"),
    ("Russia’s defence ministry briefing: “Six drones were downed here.”", "Russian defence ministry"),
  ])
  func speakersStay(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("words go on with nobody who is not said to speak again", arguments: [
    "and the crowd: “Glory to all heroes!”", "later, a sign at the rally: “Glory to all heroes!”", "and from hardliners: “Glory to all heroes!”",
  ])
  func otherVoices(clause: String) {
    #expect(voices(in: "“We will win this war,” said Zelensky; \(clause)").last == "–")
  }

  @Test("fates, ages and losses are of those of whom they are told", arguments: [
    ("Thirty residents who left their homes to fetch water were killed.", ["killed 30"]),
    ("Three men who were detained said a friend had been killed.", ["detained 3"]),
    ("Two men who had been injured were feared dead.", ["injured 2"]),
    ("The army lost 12 soldiers to desertion.", []),
    ("The enemy lost 60 soldiers killed and wounded.", []),
    ("Ukraine shot down 14 drones. Denmark added ten more drones in its next package.", ["downed 14"]),
    ("The fire killed 12 in Drenn, doctors said, and 300 in the camp sleep outdoors.", ["killed 12 at Drenn"]),
    ("Five crew members and 20 passengers, all 25, died in Riga.", ["killed 5 at Riga", "killed 20 at Riga", "killed 25 at Riga"]),
    ("Six suspects, two of them women, captured on CCTV, are sought.", []),
    ("Officials put the wounded in a hospital at 12 Main Street.", []),
  ])
  func fates(text: String, expected: [String]) {
    #expect(NewsroomTests.figures(in: text) == expected)
  }

  @Test("weapons behind a semicolon share a launch, though not a downing")
  func semicolon() {
    #expect(NewsroomTests.figures(in: "Russia fired 20 missiles; 12 drones hit Kyiv.") == ["launched 20", "launched 12 at Kyiv"])
  }

  @Test("a president who plans, what came to nothing, and numbers of a version", arguments: [
    ("The newly elected president plans a trip to Kyiv on Friday.", ["2024-11-08"]),
    ("The minister was to attend the funeral on Monday but fell ill.", ["2024-11-04"]),
    ("Version 10.12.24 of the software was released.", []),
    ("The EU will decide on Thursday and on Friday a ban agreed by ministers takes effect.", ["2024-11-07", "2024-11-08"]),
    ("Russia announced 12 breaches of the ceasefire from Friday to Sunday.", ["2024-11-01", "2024-11-03"]),
  ])
  func days(text: String, expected: [String]) {
    #expect(dates(in: text) == expected)
  }

  @Test("bodies end where they end, towns stay towns, and states speak through their people", arguments: [
    ("The Kharkiv Regional Council on Facebook wrote that five were hurt.", "organisation: Kharkiv Regional Council"),
    ("The Hesk Foundation for Human Rights and Amnesty International said so.", "organisation: Hesk Foundation for Human Rights"),
    ("In Israel Red Cross officials met them.", "organisation: International Committee of the Red Cross"),
    ("The Saraya Hotel was hit.", "place: Saraya Hotel"),
    ("Guterres told the Security Council that Medvedev’s words were reckless.", "organisation: UN Security Council"),
    ("A soldier shot down a Shahed in Drenn on Monday.", "settlement: Drenn"),
    ("On Monday in Zaporizhzhia nuclear power plants were discussed.", "settlement: Zaporizhzhia"),
    ("A spokesman from Moscow said no.", "state: Russia"),
    ("Lebanon blamed the raid on Beirut on Israel.", "settlement: Beirut"),
    ("A plane took the French ambassador to Paris on Friday.", "settlement: Paris"),
    ("Ministers said floods in Guatemala killed 20 people.", "state: Guatemala"),
    ("Hezbollah and the South Lebanon Army fought.", "organisation: South Lebanon Army"),
    ("The US-led coalition of the willing met.", "organisation: Coalition of the Willing"),
  ])
  func names(text: String, expected: String) {
    #expect(NewsroomTests.names(in: text).contains(expected))
  }

  @Test("a given name before another state’s leader is nobody’s brother")
  func brothers() {
    #expect(!NewsroomTests.names(in: "Emmanuel and Olaf Scholz met him.").contains { $0.hasPrefix("person: Emmanuel") })
  }

  @Test("words cut off behind a trigger are read to their end", arguments: [
    "The vote was led by Anna Kovalenko, the liberal who", "From Anna Vesk:", "When Anna Vesk pressed him", "“…” was the verdict", "Four citizens –", "Liwa al", "Olena and",
    "all of whom", "The South Ukraine and", "was to", "from 24.02.", "the general",
  ])
  func cutOff(text: String) {
    #expect(voices(in: text, text).allSatisfy { !$0.isEmpty })
    #expect(NewsroomTests.figures(in: text).isEmpty)
  }
}
