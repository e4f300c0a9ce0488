import Testing

@testable import Newsroom

@Suite("Who speaks, where clauses and offices stand between")
struct SpeakerClauseTests {
  @Test("words go on behind a semicolon with whoever spoke, where the clause names nobody else", arguments: [
    ("“So that is their truce,” wrote Ivan Petrenko, the mayor, after the raid; then, an hour later: “Nobody is hurt, we count windows.”", ["Ivan Petrenko", "Ivan Petrenko"]),
    ("Ivan Petrenko, an expert, said from Geneva that he was “more than alarmed here”; the deaths, if confirmed, “would be beyond despicable”.", ["Ivan Petrenko", "Ivan Petrenko"]),
    ("“So that is their truce,” wrote Ivan Petrenko; then Stepan Bondar: “Nobody is hurt at all.”", ["Ivan Petrenko", "Stepan Bondar"]),
    ("“So that is their truce,” wrote Ivan Petrenko; a neighbour was curt: “Nobody is hurt at all.”", ["Ivan Petrenko", "–"]),
  ])
  func semicolons(text: String, speakers: [String]) {
    #expect(voices(in: text) == speakers)
  }

  @Test("what somebody is does not stand between them and their words", arguments: [
    ("Ivan Petrenko, chief executive of the grid operator, Ukrenergo, told Reuters the raids were “aimed at splitting the land”.", "Ivan Petrenko"),
    ("Ivan Petrenko, head of the grid operator, Ukrenergo, said the raids were “aimed at splitting the land”.", "Ivan Petrenko"),
    ("Olena Kravchenko, the government’s spokesperson, dismissed as “ridiculous and offensive talk” the charge that it was about ore.", "Olena Kravchenko"),
    ("The grid operator, Ukrenergo, told Reuters the raids were “aimed at splitting the land”.", "Ukrenergo"),
    ("The plan, dismissed as “ridiculous and offensive talk” by Olena Kravchenko, failed.", "Olena Kravchenko"),
  ])
  func appositions(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("a name behind a dash has the words, with an office before it and a place behind it", arguments: [
    ("\"This began with the island and must end with it\" - President Volodymyr Zelenskiy, in an address.", "Volodymyr Zelenskyy"),
    ("“This began with the island and must end with it” – Olena Kravchenko, the mayor", "Olena Kravchenko"),
    ("They heard “songs of the island and sea” – Olena Kravchenko sang them in Lviv.", "–"),
  ])
  func dashes(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("who judges a statement has the words, not who gave it", arguments: [
    ("Antony Blinken called a first statement from Hamas “a hopeful sign at last”.", "Antony Blinken"),
    ("Antony Blinken read the statement from Hamas, which spoke of “a hopeful sign at last”.", "Hamas"),
  ])
  func judges(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("a statement in which somebody said a thing speaks with their voice, and a people is no speaker because its adjective stands near", arguments: [
    ("Hezbollah gave it to Egyptian envoys, Hamas said in a statement, which spoke of “readiness for a deal”.", "Hamas"),
    ("It was handed to Egyptian envoys in a statement, which spoke of “readiness for a deal”.", "–"),
  ])
  func statements(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("one of them has a name behind an age", arguments: [
    ("Pupils lit candles. “She marked our homework even there,” says one of them, 15-year-old Danylo Vovk.", "Danylo Vovk"),
    ("Pupils lit candles. “She marked our homework even there,” says one of them.", "–"),
  ])
  func oneOfThem(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("the president, the head of state and the group are who was called so, or spoke, last", arguments: [
    ("“We will not lose,” wrote Andriy Yermak, who heads Volodymyr Zelenskiy’s office. The president himself, on a stage in Kyiv, wondered why. “Explain the sky to me,” he said.", "Volodymyr Zelenskyy"),
    ("Volodymyr Zelenskyy thanked Denmark for it. “The fighting is tough now,” the head of state said.", "Volodymyr Zelenskyy"),
    ("The air force was silent. Minni Minnawi claimed that three RSF drones had been shot down in Sudan; the group called this “a very bad poem”.", "Rapid Support Forces"),
    ("The Ukrainian air force said nothing of it. The group called this “a very bad poem”.", "–"),
    ("Volodymyr Zelenskyy came to Riga. “The fighting is tough now,” the head of the state railway said.", "–"),
  ])
  func offices(text: String, speaker: String) {
    #expect(voices(in: text).last == speaker)
  }

  @Test("of two presidents the one who has just spoken goes on, and company is nobody’s office")
  func presidents() {
    let text = """
      Volodymyr Zelenskyy left on Monday. The Ukrainian president was silent. Donald Trump replied: “We’ll see about that.” Two days later, with Argentina’s Javier Milei at his side, \
      he sounded cool. “You can’t give what you haven’t got,” the president said.
      """
    #expect(voices(in: text, on: "2025-10-16") == ["Donald Trump", "Donald Trump"])
    #expect(!roles(in: text).contains { $0.hasPrefix("Javier Milei") })
  }

  @Test("a people’s president is not one’s wife", arguments: [
    ("First lady Jill Biden was in Lviv. President Biden gave more aid. “They have earned it all,” Biden said.", "Joe Biden"),
    ("First lady Jill Biden was in Lviv. “They have earned it all,” Biden said.", "Jill Biden"),
  ])
  func surnames(text: String, speaker: String) {
    #expect(voices(in: text, on: "2022-05-09") == [speaker])
  }

  @Test("the title of a series is nobody’s word, and a part of a treaty is none", arguments: [
    (["Ukraine war briefing: ‘Nobody asks to lose here’ as talks fail", "“Nobody asks to lose here,” wrote Andriy Yermak."], ["Andrii Yermak", "Andrii Yermak"]),
    (["Olena Kravchenko said the commitment to Nato’s article 5 was “as firm as ever before”."], ["Olena Kravchenko"]),
  ])
  func titles(items: [String], speakers: [String]) {
    let day = Day(understanding: brief(items, on: "2024-09-14"), with: builtInGazetteer)
    #expect(day.readings.flatMap { $0.quotes.map { $0.speaker.map { day.entities[$0].name } ?? "–" } } == speakers)
  }

  @Test("who expects, or pushes back before a colon, has the words", arguments: [
    ("Volodymyr Zelenskyy, at his side, expected the 30 or so leaders to come up with “names, numbers and dates”.", "Volodymyr Zelenskyy"),
    ("Jen Psaki pushed back at a report that the service had helped to kill generals: “Nobody here hands out a list.”", "Jen Psaki"),
    ("Jen Psaki was killed on Monday: “Nobody here hands out a list” was on her wall.", "–"),
  ])
  func clauses(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("what hangs on a noun, or tells of anybody, gives nobody the words", arguments: [
    ("Ivan Petrenko told reporters that the “safe belt” President Vladimir Putin spoke of in May would be cut “whether they agree or not”.", ["Ivan Petrenko"]),
    ("Ivan Petrenko said that whoever pressed Poland to leave was asking for “a gift for the strongest of all”.", ["Ivan Petrenko"]),
    ("Ivan Petrenko said that those who urged Poland to leave were asking for “a gift for the strongest of all”.", ["Ivan Petrenko"]),
    ("Vladimir Putin spoke of “a belt of twenty miles” in May.", ["Vladimir Putin"]),
    ("Ivan Petrenko told reporters that the two had spoken “as old friends would”.", ["Ivan Petrenko"]),
  ])
  func nouns(text: String, speakers: [String]) {
    #expect(voices(in: text).suffix(1) == speakers[...])
  }

  @Test("who is punished for words has said them", arguments: [
    ("A court in Pskov sentenced Oleh Bondar, a 44-year-old deputy, to seven years for saying at a meeting that children were “dying there every day”.", "Oleh Bondar"),
    ("Oleh Bondar was fined for openly saying that children were “dying there every day”.", "Oleh Bondar"),
    ("The court, Ivan Petrenko said, was right in “all of its findings”.", "Ivan Petrenko"),
  ])
  func punished(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("in somebody’s estimate, view or opinion is as they say", arguments: [
    ("Ivan Petrenko expects no peace. In his estimate the army moves “at the pace of oxen” there.", "Ivan Petrenko"),
    ("In Ivan Petrenko’s view the army moves “at the pace of oxen” there.", "Ivan Petrenko"),
  ])
  func estimates(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("an office of a part of a country stands right before the name", arguments: [
    "“It was early in the morning,” said acting head of the oblast Oleh Bondar.",
    "“It was early in the morning,” acting head of the oblast Oleh Bondar said.",
  ])
  func divisions(text: String) {
    #expect(voices(in: text) == ["Oleh Bondar"])
  }

  @Test("a deputy is not whom they stand in for, and a chair may be a president", arguments: [
    ("Vivian Kalder, deputy to the head of the mission, Bintu Kalder, told reporters that it fell “in the first five days”.", "Vivian Kalder"),
    ("“Talking is no sign of weakness,” said the bloc’s chair, Kenyan President William Ruto, while others left.", "William Ruto"),
    ("“We treated them on the floor,” said Wafa Hamdan, a nurse.", "Wafa Hamdan"),
  ])
  func deputies(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }
}
