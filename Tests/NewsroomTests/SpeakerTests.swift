import Testing

@testable import Newsroom

@Suite("Who said a quote")
struct SpeakerTests {
  @Test("an office before a name takes its small words along", arguments: [
    "“We lost an aircraft over the sea”, air force spokesman Yurii Ihnat told a broadcaster.",
    "“We lost an aircraft over the sea,” the air force’s spokesman, Yurii Ihnat, told a broadcaster.",
  ])
  func office(text: String) {
    #expect(quotes(in: text).map { $0.prefix(11) } == ["Yurii Ihnat"])
  }

  @Test("for whom something was what the words say, with an office or without")
  func viewer() {
    #expect(quotes(in: "For Kremlin spokesman Dmitry Peskov, this was “certainly not something that can be borne”.") == ["Dmitry Peskov: certainly not something that can be borne"])
    #expect(quotes(in: "For Dmitry Peskov it was “certainly not something that can be borne”.") == ["Dmitry Peskov: certainly not something that can be borne"])
  }

  @Test("an opening phrase binds no name behind it")
  func opening() {
    #expect(quotes(in: "In a short clip Prime Minister Tjork Wiebel vowed to bring them back “securely to their homes”.") == ["Tjork Wiebel: securely to their homes"])
    #expect(roles(in: "In a clip of ten seconds Prime Minister Tjork Wiebel vowed to bring them back.") == ["Tjork Wiebel: Prime Minister"])
  }

  @Test("a verb after a name between commas is the name’s, whatever preposition follows")
  func warned() {
    #expect(quotes(in: "The Polish prime minister, Donald Tusk, warned of a “long and bitter winter”.") == ["Donald Tusk: long and bitter winter"])
  }

  @Test("who opens the sentence speaks, past an office, and not whom they warn or speak of", arguments: [
    ("Tjork Wiebel, head of the programme, warned the UN Security Council in New York of “a flood upon a flood”.", "Tjork Wiebel: a flood upon a flood"),
    ("Tjork Wiebel, the foreign minister, said the ambassador, Anna Vesk, had been called in. “The killing must stop now,” he wrote.", "Tjork Wiebel: The killing must stop now"),
    ("Tjork Wiebel said that ministers had agreed Russia’s demand to be paid in gold was “a clear breach of contract”.", "Tjork Wiebel: a clear breach of contract"),
    ("“We are at war on all fronts,” Hezbollah’s leader, Tjork Wiebel, said by video link at the funeral of Anna Vesk.", "Tjork Wiebel: We are at war on all fronts"),
    ("The envoys are on their way, Volodymyr Zelenskyy said in his address. They are to meet Tjork Wiebel and Pavlo Hrom on Saturday. “We want peace at last,” he insisted.", "Volodymyr Zelenskyy: We want peace at last"),
    ("He will not come, South Africa’s presidency said, ending talk of a warrant of the International Criminal Court’s. A minister will come “by mutual agreement”, it said.", "South African presidency: by mutual agreement"),
    ("Anna Vesk spoke. Tjork Wiebel, whose agency, the HUR, prepared it, thanked them “for their humane position”.", "Tjork Wiebel: for their humane position"),
    ("Thousands come each day, said the UN refugee agency’s Tjork Wiebel. “They have seen too much,” he said.", "Tjork Wiebel: They have seen too much"),
  ])
  func opening(text: String, expected: String) {
    #expect(quotes(in: text) == [expected])
  }

  @Test("who is told of does not tell, whatever an aside says of them", arguments: [
    "Ilmar Vesk, the mayor, died in the raid, said Anna Hrom, a nurse. “He was calm to the end,” she added.",
    "Ilmar Vesk, the mayor, went home on Monday, wrote Anna Hrom. “He was calm to the end,” she added.",
  ])
  func toldOf(text: String) {
    #expect(quotes(in: text) == ["Anna Hrom: He was calm to the end"])
  }

  @Test("a time of day belongs to no name")
  func evening() {
    #expect(quotes(in: "In the evening Ukraine’s parliament said the field was “clear of mines again”.") == ["Verkhovna Rada: clear of mines again"])
  }

  @Test("a statement speaks for whoever gave it out")
  func statement() {
    #expect(quotes(in: "“The aims were all reached,” said a statement by HUR, Kyiv’s military intelligence agency.") == ["Defence Intelligence of Ukraine: The aims were all reached"])
  }

  @Test("who is spoken of between speaker and verb does not speak")
  func object() {
    #expect(
      quotes(in: "Dmitry Peskov said he knew of no plan by Vladimir Putin, the Russian president, to travel, and told reporters that it was “a matter for later”.")
        == ["Dmitry Peskov: a matter for later"])
  }

  @Test("it that adds to a thing is nobody’s voice")
  func it() {
    #expect(quotes(in: "Kaja Kallas left for Riga, where Dmitry Peskov said it added “oil to the flames”.") == ["Dmitry Peskov: oil to the flames"])
    #expect(
      quotes(in: "The plan “will not hold a week”, said Mark Rutte in Paris. It was “thin as paper” and late besides.")
        == ["Mark Rutte: will not hold a week", "Mark Rutte: thin as paper"])
  }

  @Test("in an aside, he is whoever spoke before, not whom the sentence is about")
  func aside() {
    #expect(
      quotes(in: "“The sea is ours again,” Donald Trump wrote. Ali Khamenei was “a man without friends”, he added.")
        == ["Donald Trump: The sea is ours again", "Donald Trump: a man without friends"])
    #expect(
      quotes(in: "Dmitry Peskov spoke on Monday. The government of Joe Biden, he said, wanted “to pour oil on it”.")
        == ["Dmitry Peskov: to pour oil on it"])
  }

  @Test("said he, with more to follow, opens what is said")
  func saidHe() {
    #expect(
      quotes(in: "Zelenskyy, whom Donald Trump has called “a salesman without wares”, said he was ready.")
        == ["Donald Trump: a salesman without wares"])
  }

  @Test("a person whom who takes up may stand anywhere")
  func takenUp() {
    #expect(
      quotes(in: "William Burns spoke first. On the same stage Richard Moore, who heads a service of his own, said the army was “short of breath by now”.")
        == ["Richard Moore: short of breath by now"])
  }

  @Test("where and when words were published is nobody’s voice")
  func published() {
    #expect(
      quotes(in: "Kyrylo Budanov told CNN in an interview published on Sunday that “the bridge will not last”.")
        == ["Kyrylo Budanov: the bridge will not last"])
  }

  @Test("what somebody would say has not been said")
  func would() {
    #expect(
      quotes(in: "Donald Trump told reporters he hoped Vladimir Putin would agree, because “there is no other table”.")
        == ["Donald Trump: there is no other table"])
  }

  @Test("leaders and ministers of an alliance speak as it", arguments: [
    "The leaders of the G7 called it “the last chance for a just peace”.",
    "The G7 foreign ministers met in Rome. “It is the last chance for a just peace,” the ministers said.",
    "The G7 nations called it “the last chance for a just peace”.",
  ])
  func alliance(text: String) {
    #expect(quotes(in: text).map { $0.prefix(3) } == ["G7:"])
  }

  @Test("ministers of no alliance stay unnamed")
  func ministers() {
    #expect(quotes(in: "Ministers from four states met. “It is the last chance for a just peace,” the ministers said.").map { $0.prefix(2) } == ["–:"])
  }

  @Test("a body’s chief is its director")
  func chief() {
    #expect(quotes(in: "Rafael Grossi went to the plant. The IAEA chief found it “in a sorry state”.") == ["Rafael Grossi: in a sorry state"])
  }

  @Test("words and a name after a colon", arguments: ["“We are nearly there”: Ukraine’s foreign minister, Andrii Sybiha.", "“We are nearly there”: Andrii Sybiha"])
  func colon(text: String) {
    #expect(quotes(in: text) == ["Andrii Sybiha: We are nearly there"])
  }

  @Test("a title’s words are those of whoever says them further on")
  func title() {
    #expect(
      quotes(in: "‘No bridge too long’: engineers reach the far bank.", "“For us there is no bridge too long,” Rustem Umerov said.")
        == ["Rustem Umerov: No bridge too long", "Rustem Umerov: For us there is no bridge too long"])
  }

  @Test("an answer that was, and words that are somebody’s")
  func equation() {
    #expect(quotes(in: "John Nott’s answer, on Tuesday, was that the fleet “sails where it must”.") == ["John Nott: sails where it must"])
    #expect(quotes(in: "Kyiv: a claim “without any ground whatever”. The words are those of Andrii Yusov.") == ["Andrii Yusov: without any ground whatever"])
  }

  @Test("what a body has evidence of, or sees, is told in its words", arguments: [
    "The International Atomic Energy Agency, which on Monday had seen no sign of it, now has evidence of “direct impacts on the halls” at Natanz.",
    "The ministry in Moscow claimed it. The International Atomic Energy Agency, which sees “direct impacts on the halls”, has lost contact.",
  ])
  func evidence(text: String) {
    #expect(quotes(in: text) == ["International Atomic Energy Agency: direct impacts on the halls"])
  }

  @Test("an alliance by the number in its name, an outlet by its noun")
  func byNoun() {
    #expect(quotes(in: "Leaders of the Group of Seven met. On Monday the seven had declared that “such attacks are a crime”.") == ["G7: such attacks are a crime"])
    #expect(quotes(in: "Israel closed the bureau of Al Jazeera; the network called this “a dangerous ludicrous lie”.") == ["Al Jazeera: a dangerous ludicrous lie"])
  }

  @Test("who does something else behind a semicolon did not say the words before it")
  func semicolon() {
    #expect(quotes(in: "It was called “paper against paper”; the court was wrong, Emmanuel Macron said.") == ["–: paper against paper"])
  }

  @Test("who says nothing claims nothing", arguments: [
    "Russia’s defence ministry declined to comment on the report.", "The Kremlin has not commented on it.", "Nato did not immediately confirm the strike.",
  ])
  func unsaid(text: String) {
    #expect(claims(in: text) == [])
  }

  @Test("a headline is told by whoever opens it, not by whoever denies it at its end")
  func headline() {
    #expect(claims(in: "Kyiv says 12 killed in Dnipro as Moscow denies strike") == ["Ukraine"])
    #expect(claims(in: "UN counts more than 12,000 civilians killed as Odesa mourns its dead and the Kremlin accuses Biden") == ["United Nations"])
    #expect(claims(in: "UN counts more than 12,000 civilians killed and the Kremlin accuses Joe Biden of adding ‘fuel to the fire’.") == ["United Nations"])
    #expect(claims(in: "The bridge is closed, as Moscow said on Tuesday.") == ["Russia"])
  }

  @Test("a noun that only looks like a verb is no claim")
  func treason() {
    #expect(claims(in: "An engineer was jailed after committing state treason by passing military secrets to Kyiv.") == [])
  }

  @Test("the latter is whoever was named last, and an office after “as” is no subject", arguments: [
    ("Ilmar Vesk met Anna Tarsk. The latter said: “We will not give in.”", "Anna Tarsk: We will not give in."),
    ("Anna Tarsk was to use her first speech as prime minister, at a dinner in Rome, to promise that Norway would “never give in”.", "Anna Tarsk: never give in"),
  ])
  func latter(text: String, expected: String) {
    #expect(quotes(in: text) == [expected])
  }

  @Test("who speaks, past adverbs, ranks and what is said of others", arguments: [
    ("Anna Tarsk nevertheless told CNN that they would “never give in”.", "Anna Tarsk: never give in"),
    ("The head of the UN Security Council General Anna Tarsk stated that they would “never give in”.", "Anna Tarsk: never give in"),
    ("Anna Tarsk, speaking in Rome, said Norway and Europe must “never give in”.", "Anna Tarsk: never give in"),
    ("A UN inquiry concluded that they would “never give in”.", "United Nations: never give in"),
  ])
  func speakers(text: String, expected: String) {
    #expect(quotes(in: text) == [expected])
  }

  @Test("whom somebody received does not speak, though an office stands beside the name")
  func received() {
    #expect(quotes(in: "Donald Tusk received Ilmar Vesk, deputy head of the council, and said there was a “risk of a long winter”.") == ["Donald Tusk: risk of a long winter"])
  }

  @Test("whose words they are where somebody else's are spoken of", arguments: [
    ("Dmitry Peskov called Biden’s words about Putin “unacceptable and unforgivable rhetoric”.", "Dmitry Peskov"),
    ("Liz Truss said their release was “hugely welcome news”.", "Liz Truss"),
    ("Joe Biden had told Volodymyr Zelenskyy in a phone call that it was forced by “dwindling supplies of shells”.", "Joe Biden"),
    ("Poland’s foreign ministry summoned the ambassador, Sergei Andreev, for “immediate detailed explanations”.", "Polish foreign ministry"),
    ("The UAE’s foreign ministry credited the “strong friendly relations” that it has with both.", "Emirati foreign ministry"),
  ])
  func opinion(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("he who speaks in an aside is not whom the sentence is about, nor whom his own sentence names last", arguments: [
    ("Mr Macron was less sanguine. Mr Putin, he told a broadcaster, was “an ogre at our gates”.", "Emmanuel Macron"),
    ("Mr Zelensky thanked his host. He handed over a letter to Mr Putin. “It is to your wife,” he told his host.", "Volodymyr Zelenskyy"),
    ("Hanno Pevkur said every case was weighed. His counterpart, Dovilė Šakalienė, was less patient: “Some food for thought here,” she posted.", "Dovilė Šakalienė"),
    ("Russia’s defence ministry put the number who had “laid down their arms” at 265.", "Russian defence ministry"),
  ])
  func aside(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("who would say only so much, who breaks in behind a name, who is moved to speak, and who speaks of a group", arguments: [
    ("Friedrich Merz told reporters that they would meet, while Yuri Ushakov, an aide, would say only that “raising the level of envoys” was discussed.", "Yuri Ushakov"),
    ("Donald Trump told reporters he was tired. French President Emmanuel Macron, he complained online, “always gets it wrong”.", "Donald Trump"),
    ("The strike hit a station, prompting Péter Szijjártó, the Hungarian foreign minister, to complain of an attack on “our country’s energy security”.", "Péter Szijjártó"),
    ("His trial was not “held in accordance with basic standards,” Mahmood Wiebel of the Oslo-based group Iran Human Rights said.", "Mahmood Wiebel"),
    ("The strike targeted the commander of Hezbollah’s southern front; the group said in a statement that he was “in full health and at work”.", "Hezbollah"),
    ("Russian officials accused Kyiv of the attack. The Defense Ministry said that Ukraine had used two missiles. “This crime will not go unpunished,” it said.", "Russian defence ministry"),
  ])
  func moved(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("somebody without a name speaks, and nobody who was named before", arguments: [
    "Ivan Petrenko spoke. A doctor who asked not to be named told a paper that it was full. “We were told to keep quiet,” he said.",
    "Ivan Petrenko spoke. A Russian milblogger who served with a battalion complained. “They are being burned up there,” he wrote.",
  ])
  func unnamed(text: String) {
    #expect(quotes(in: text).allSatisfy { !$0.hasPrefix("Ivan") })
  }

  @Test("he and she across sentences, relative clauses and objects", arguments: [
    ("Ursula von der Leyen came to Kyiv. A day earlier, with the First Lady Olena Zelenska as her guest, she said sanctions were “here to stay”.", "Ursula von der Leyen"),
    ("Donald Trump spoke. He confirmed that his envoy, Steve Witkoff, would travel on, though he added: “I don’t know that it bothers him.”", "Donald Trump"),
    ("They were freed, along with the body of an Israeli citizen, Ivan Petrenko, said Andriy Yermak, head of the office. “Among them are officers,” he wrote.", "Andrii Yermak"),
    ("Volodymyr Zelenskyy argued with President Rumen Radev, who opposes it and said that the conflict “has no military solution”.", "Rumen Radev"),
    ("Emmanuel Macron, who raised a glass to “new victories of great men”, said he was glad.", "Emmanuel Macron"),
    ("Matteo Salvini demanded that he resign; Giorgia Meloni was milder, saying only that she did not know “why he said such a thing”.", "Giorgia Meloni"),
    ("Leaders of the Group of Seven (G7) met on Tuesday. “Attacks on civilians constitute a war crime,” they said.", "G7"),
    ("Leaders of the Group of Seven condemned it and promised to stand with Kyiv “for as long as it takes”.", "G7"),
    ("The Israeli military said it had killed a man of Hezbollah's force; the party confirmed his death, calling him “a martyr on the road”.", "Hezbollah"),
    ("Rafael Grossi spoke. “We are witnessing a dramatic conflict,” the Argentine diplomat said.", "Rafael Grossi"),
    ("Kaja Kallas spoke. European countries, she went on, “must dig deeper into their stocks”.", "Kaja Kallas"),
  ])
  func across(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }

  @Test("offices that end in “of state” or stand behind an acronym, and who puts what down to what", arguments: [
    ("Antony Blinken came. Asked about it, the US secretary of state told reporters: “We have not encouraged strikes.”", "Antony Blinken"),
    ("“There are two doctors,” said the World Health Organization (WHO) Representative, Rik Wiebel, on his return.", "Rik Wiebel"),
    ("António Guterres went to Bucha. “I imagine my family there,” the former Portuguese prime minister told reporters.", "António Guterres"),
    ("The Iranian foreign ministry put its success down to “patience and careful diplomacy”.", "Iranian foreign ministry"),
    ("Israel spoke. IDF Chief of the General Staff Lieutenant General Herzi Halevi noted that the IDF has “many capabilities not yet used”.", "Herzi Halevi"),
  ])
  func offices(text: String, speaker: String) {
    #expect(voices(in: text) == [speaker])
  }
}
