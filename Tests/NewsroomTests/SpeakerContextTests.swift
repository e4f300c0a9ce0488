import Testing

@testable import Newsroom

@Suite("Who speaks, told by what stands around the words")
struct SpeakerContextTests {
  @Test("an answer, a verdict or an explanation is told behind the words, before a colon, or by a sentence of its own", arguments: [
    ("“A gift to the enemy,” was the verdict of Ivan Petrenko, a former minister.", "Ivan Petrenko"),
    ("It belongs to “whoever is quicker”, was the explanation given by the spokesman, Ivan Petrenko, on Sunday.", "Ivan Petrenko"),
    ("Ivan Petrenko’s assessment was blunt: “He will do as he is told.”", "Ivan Petrenko"),
    ("Asked by CNN about the wounds, Ivan Petrenko was brief: “I will leave that unanswered.”", "Ivan Petrenko"),
    ("Olena Kravchenko, his colleague, was unmoved: “You can send complaints to Moscow.”", "Olena Kravchenko"),
    ("Reuters reported it. The paper’s owner, Gazprom, was terse: “We know nothing of it.”", "Gazprom"),
    ("A strike wrecked the school (Ivan Petrenko: “There are victims, their number is not known”).", "Ivan Petrenko"),
    ("From Olena Kravchenko, the envoy to Paris: “While they play games, people will suffer.”", "Olena Kravchenko"),
    ("“Fifty kilometres in three days.” That is how deep they have gone, Brigadier General Ivan Petrenko told a briefing.", "Ivan Petrenko"),
    ("“This is an outrage, planned and prepared,” charged caretaker Information Minister Ivan Petrenko.", "Ivan Petrenko"),
  ])
  func answers(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("behind a semicolon somebody else acts, an agent does not speak on, and figures without a source are whose they are told by", arguments: [
    ("Olena Kravchenko said it was over; Ivan Petrenko, the minister, had it ready: “new approaches and new ways”.", "Ivan Petrenko"),
    ("Ivan Petrenko said that Putin had been briefed by the FSB, and framed the raid as an attempt to “divert attention from the town”.", "Ivan Petrenko"),
    ("Ivan Petrenko wrote that, according to unofficial figures, his neighbours had “burned a large number of tyres”.", "Ivan Petrenko"),
    ("Ivan Petrenko conceded that statements from Turkey “have changed and become harder”.", "Ivan Petrenko"),
    ("Olena Kravchenko confirmed it; the prime minister, Ivan Petrenko, hoped that the answer “comes quickly this time”.", "Ivan Petrenko"),
    ("The European Court of Human Rights found on Wednesday that it was “unlawful conduct on a massive scale”.", "European Court of Human Rights"),
    ("Gazprom is “investigating the situation” at its plant.", "Gazprom"),
    ("The ship, Olena Kravchenko was quoted by Tass as saying on Saturday, “never left the port”.", "Olena Kravchenko"),
    ("They would be running “colossal risks for themselves” if they did, Deputy Minister Ivan Petrenko was quoted by Tass as saying on Saturday.", "Ivan Petrenko"),
    ("The Group of Seven industrialised powers pledged to support Kyiv “for as long as it takes”.", "G7"),
  ])
  func clauses(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("he is not whom somebody pressed him for, whom the words tell of, or whom a later item names", arguments: [
    (["Ivan Petrenko gave an interview. When Stepan Bondar pressed him to free the man, he answered that “many gestures of goodwill” had been made."], "Ivan Petrenko"),
    (["Ivan Petrenko went further. Supreme Leader Ali Khamenei “cannot continue to exist,” he said in Holon."], "Ivan Petrenko"),
    (["Stepan Bondar is sick of it. Even Ivan Petrenko, his rival, is against a vote now: it would, he said, be “a gift to the enemy”."], "Ivan Petrenko"),
    (["One of them is 84. Asked why, he pointed at the grave: “She would be angry if I left.”", "Stepan Bondar said he would go."], "–"),
    (["Ivan Petrenko spoke on Tuesday. A gunner resting in a cellar thought it had been a quiet day. “At night it is worse,” he told AFP."], "–"),
    (["Olena Kravchenko was there. “It was hard,” an official who worked with both men told us."], "–"),
    (["In Ankara Turkish Foreign Minister Mevlüt Çavuşoğlu repeated that they would come “if Azerbaijan asks for it”."], "Mevlüt Çavuşoğlu"),
    (["Prime Minister Benjamin Netanyahu’s office said there was no point. “A change will allow the talks to advance,” it said."], "Israeli prime minister's office"),
    (["Ivan Petrenko has announced it. He signed it beside three leaders: Stepan Bondar, Denys Koval and Taras Melnyk. “They have chosen,” he told them."], "Ivan Petrenko"),
    (["Ivan Petrenko had his answer ready. Flanked by his deputy, Stepan Bondar, in a courtyard, he signed. They would talk, he said, “but with another president”."], "Ivan Petrenko"),
    (["Ivan Petrenko came. With the mayor of Sumy, Stepan Bondar, at his side, he admitted a shortage – “that is no secret,” he said – and left."], "Ivan Petrenko"),
    (["Ivan Petrenko said Boris Johnson had then come to Kyiv and told them: “Let’s just fight.”"], "Boris Johnson"),
    (["The building was hit, Ivan Petrenko said. “Only better systems could do it,” said air force spokesman Yuriy Ihnat."], "Yurii Ihnat"),
    (["Olena Kravchenko accused them; the ambassador, Ivan Petrenko, rejected what he called “attempts to present them so”."], "Ivan Petrenko"),
    (["“It will be a determining factor,” von der Leyen told reporters."], "Ursula von der Leyen"),
    (["“I did not believe it then,” said Serhii, a 26-year-old marine."], "Serhii"),
    (["The Russian foreign ministry restated its “categorical rejection of any such scenario”."], "Russian foreign ministry"),
  ])
  func pronouns(items: [String], speaker: String) {
    let brief = brief(items, on: "2024-02-15")
    let day = Day(understanding: brief, with: builtInGazetteer)
    #expect(day.readings.flatMap(\.quotes).map { $0.speaker.map { day.entities[$0].name } ?? "–" } == [speaker])
  }

  @Test("words that stand alone go on behind a question and a few words about nobody, and are those of who acts before them", arguments: [
    ("“We have no interest in it,” Ivan Petrenko said. Would he send troops? “Only if we are attacked.”", ["Ivan Petrenko", "Ivan Petrenko"]),
    ("Olena Kravchenko, a paramedic, is on the phone. She turns round with a smile. “He will not leave his cow.” The smile does not last. “They will have to carry him.”", ["Olena Kravchenko", "Olena Kravchenko"]),
    ("The nurse, Daria, rolls her eyes. “He says it to everybody,” she tells a reporter.", ["Daria"]),
    ("Ivan Petrenko, the commander, was dismissed by Olena Kravchenko. The general agreed that “the tasks are different now”.", ["Ivan Petrenko"]),
  ])
  func alone(text: String, speakers: [String]) {
    #expect(voices(in: text) == speakers)
  }

  @Test("a general staff is named in full, however its state stands in its name")
  func generalStaff() {
    #expect(voices(in: "“They have done it,” the General Staff of Ukraine’s Armed Forces said in a statement.") == ["General Staff of the Armed Forces of Ukraine"])
  }

  @Test("whom a relative clause speaks of by the way does not speak next", arguments: [
    ("Volodymyr Zelenskyy turned down the short truce that Vladimir Putin has announced for May. “We are ready right now for it,” he said.", "Volodymyr Zelenskyy"),
    ("Volodymyr Zelenskyy was away. The truce was what Vladimir Putin announced. “We are ready right now for it,” he said.", "Vladimir Putin"),
  ])
  func relatives(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("whoever the clause behind “whereas” is about speaks next")
  func contrast() {
    #expect(
      voices(in: "Ivan Petrenko told reporters that it could be done, whereas the minister, Oleh Bondar, rules it out. “Every day adds to the bill,” he wrote.") == ["Oleh Bondar"])
  }

  @Test("what somebody may do is nothing they have said")
  func allowed() {
    #expect(
      voices(
        in: "A court sentenced Mykola Bondar. His mother, Olha Bondar, said that in two years he had been allowed to call her once.",
        "“They gave him one minute of it,” she said.") == ["Olha Bondar"])
  }

  @Test("the Norwegian is the person last heard", arguments: [
    ("Jan Egeland told reporters that it was late. Food was “down to nothing at all”, added the Norwegian.", "Jan Egeland"),
    ("Jan Egeland told reporters that it was late. Food was “down to nothing at all”, added the Norwegian minister.", "–"),
  ])
  func nationals(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("words alone in a paragraph are those of whom the next one names and nothing more", arguments: [
    ("Olha Bondar, 79, of Siversk, on why she stays.", "Olha Bondar"),
    ("Olha Bondar, a nurse from Siversk", "Olha Bondar"),
    ("Olha Bondar, a nurse from Siversk, was hurt on Monday.", "–"),
    ("Rain fell on Siversk all day.", "–"),
  ])
  func signatures(line: String, speaker: String) {
    #expect(voices(in: "“The cellar is damp, but never dull at all.”", line) == [speaker])
  }

  @Test("the brigade is one that is printed so")
  func brigades() {
    #expect(
      voices(in: "Marines of the 36th Brigade hold out there beside the Azov Regiment. “We fight with what we have,” the brigade wrote on Facebook.") == ["36th Brigade"])
  }

  @Test("words behind a colon are not those of whoever speaks in the next sentence", arguments: [
    "Tomas Varnik wrote on Truth Social: “What does Russia want? Here we go!” Pavlo Osolin, his counterpart, spoke with him later.",
    "Tomas Varnik reacted at once: “What does Russia want? Here we go!” Pavlo Osolin said he was away.",
    "Tomas Varnik asked: “What does Russia want? Here we go!” Pavlo Osolin replied that he was away.",
  ])
  func colons(text: String) {
    #expect(voices(in: text) == ["Tomas Varnik"])
  }

  @Test("nor are those of somebody without a name")
  func unnamed() {
    #expect(voices(in: "A soldier of the brigade wrote: “What does Russia want? Here we go!” Pavlo Osolin said he was away.") == ["–"])
  }

  @Test("but who speaks next has said them where the colon stands behind no person")
  func scenes() {
    #expect(voices(in: "The street was still full of smoke: “Where is my son now?” Pavlo Osolin asked.") == ["Pavlo Osolin"])
  }
}
