import Testing

@testable import Newsroom

@Suite("Roles")
struct RoleTests {
  @Test("an office beside a name is the person's, as printed", arguments: [
    ("The governor of Sundmark, Ilmar Vesk, said so.", ["Ilmar Vesk: governor of Sundmark"]),
    ("Ilmar Vesk, the acting mayor of Kherson, said so.", ["Ilmar Vesk: acting mayor of Kherson"]),
    ("The director of the Federal Security Service (FSB), Ilmar Vesk, said so.", ["Ilmar Vesk: director of the Federal Security Service"]),
    ("Head of the Federal Security Service (FSB) Ilmar Vesk said so.", ["Ilmar Vesk: Head of the Federal Security Service"]),
    ("Ilmar Vesk, whom Zelenskyy has picked as his envoy for trade, came.", ["Ilmar Vesk: envoy for trade"]),
    ("Ilmar Vesk, the agency’s project coordinator for Kherson, came.", ["Ilmar Vesk: agency’s project coordinator for Kherson"]),
    ("Her captain, Ilmar Vesk, gave the order.", ["Ilmar Vesk: captain"]),
    ("His assistant, Olena Kravchenko, was there too.", ["Olena Kravchenko: assistant"]),
    ("Ukraine’s top general, Olena Kravchenko, said so.", ["Olena Kravchenko: Ukraine’s top general"]),
    ("Olena Kravchenko, once a spy chief and now head of the presidential office, spoke.", ["Olena Kravchenko: spy chief", "Olena Kravchenko: head of the presidential office"]),
    ("Olena Kravchenko, the secretary of Ukraine’s National Security and Defence Council, spoke.", ["Olena Kravchenko: secretary of Ukraine’s National Security and Defence Council"]),
    ("Olena Kravchenko, head of Russia’s nuclear, biological and chemical defence troops, was hurt.", ["Olena Kravchenko: head of Russia’s nuclear, biological and chemical defence troops"]),
    ("Olena Kravchenko, the mayor installed by Moscow in Nova Kakhovka, spoke.", ["Olena Kravchenko: mayor installed by Moscow in Nova Kakhovka"]),
    ("Ukraine’s Deputy Prime Minister and Minister of Digital Growth Olena Kravchenko spoke.", ["Olena Kravchenko: Ukraine’s Deputy Prime Minister and Minister of Digital Growth"]),
    ("The head of the Presidential Office’s press desk, Olena Kravchenko, spoke.", ["Olena Kravchenko: head of the Presidential Office’s press desk"]),
    ("A Norwegian opposition leader, Olena Kravchenko, spoke.", ["Olena Kravchenko: Norwegian opposition leader"]),
    ("Olena Kravchenko – a former Nato general – spoke.", ["Olena Kravchenko: former Nato general"]),
    ("Gov. Olena Kravchenko spoke.", ["Olena Kravchenko: Gov."]),
    ("The council replaced Ilmar Vesk with Olena Kravchenko as defence minister.", ["Olena Kravchenko: defence minister"]),
    ("The council replaced Ilmar Vesk as defence minister.", ["Ilmar Vesk: defence minister"]),
    ("Ilmar Vesk, who heads Olena Kravchenko’s office, spoke.", ["Ilmar Vesk: heads Olena Kravchenko’s office"]),
    ("Russia’s ombudsperson, Olena Kravchenko, spoke.", ["Olena Kravchenko: Russia’s ombudsperson"]),
  ])
  func beside(text: String, expected: [String]) {
    #expect(roles(in: text) == expected)
  }

  @Test("a verb tells an office, whichever way round", arguments: [
    ("Olena Kravchenko, who speaks for Ukraine’s navy, denied it.", ["Olena Kravchenko: speaks for Ukraine’s navy"]),
    ("Poland’s foreign ministry, led by Olena Kravchenko, denied it.", ["Olena Kravchenko: leads Poland’s foreign ministry"]),
    ("The World Food Programme, which is headed by Olena Kravchenko, stopped.", ["Olena Kravchenko: heads World Food Programme"]),
    ("Moscow, whose envoy is Olena Kravchenko, objected.", ["Olena Kravchenko: Moscow’s envoy"]),
    ("Olena Kravchenko heads Nato.", ["Olena Kravchenko: heads Nato"]),
  ])
  func verbs(text: String, expected: [String]) {
    #expect(roles(in: text) == expected)
  }

  @Test("an office that belongs to somebody else is not taken", arguments: [
    ("There are 200 Norwegian soldiers in the Sumy region, Olena Kravchenko, the president, said.", ["Olena Kravchenko: president"]),
    ("With them were Ivan Petrenko, Ukraine’s foreign minister Olena Kravchenko and others.", ["Olena Kravchenko: Ukraine’s foreign minister"]),
    ("Ivan Petrenko, the president’s son-in-law, was there.", []),
    ("It was the first time for soldiers in Kursk region – Ivan Petrenko was among them.", []),
    ("Ivan Petrenko, President Donald Trump’s special envoy, was there.", ["Ivan Petrenko: President Donald Trump’s special envoy", "Donald Trump: President"]),
  ])
  func others(text: String, expected: [String]) {
    #expect(roles(in: text) == expected)
  }

  @Test("“whose” takes the owner that the office has, “its” too where the tables know the holder to be of that country", arguments: [
    ("They came to Lviv region, whose governor, Olena Kravchenko, met them.", "Olena Kravchenko: Lviv region’s governor"),
    ("Russia said a depot burned in Belgorod region, its governor, Vyacheslav Gladkov, reported.", "Vyacheslav Gladkov: Belgorod region’s governor"),
    ("Fires broke out in Kyiv. Its mayor, Vitali Klitschko, asked for patience.", "Vitali Klitschko: Kyiv’s mayor"),
    ("Ukraine’s land forces are ready, their commander, Oleksandr Syrskyi, said.", "Oleksandr Syrskyi: Ukraine’s land forces’ commander"),
    ("Sudan’s foreign ministry objected. The programme and its deputy head, Olena Kravchenko, left.", "Olena Kravchenko: deputy head"),
    ("The United Arab Emirates denied it. Its foreign secretary, Yvette Cooper, spoke.", "Yvette Cooper: foreign secretary"),
  ])
  func owners(text: String, expected: String) {
    #expect(roles(in: text).contains(expected))
  }

  @Test("an office in a sentence of its own", arguments: [
    ("General Olena Kravchenko will serve as acting commander.", "Olena Kravchenko: acting commander"),
    ("Kyiv named Ivan Petrenko, the head of its air force, as the overall commander of its troops.", "Ivan Petrenko: overall commander of its troops"),
    ("Olena Kravchenko, the former president who is now deputy chair of the council, spoke.", "Olena Kravchenko: deputy chair of the council"),
    ("Olena Kravchenko, who advises Zelenskyy, said so.", "Olena Kravchenko: advises Zelenskyy"),
    ("The Moscow-installed leader there, Olena Kravchenko, said so.", "Olena Kravchenko: Moscow-installed leader"),
    ("A ship came near, John Healey said. The defence secretary told reporters that it had left.", "John Healey: defence secretary"),
    ("It burned on February 17.[15] Ukrainian Ground Forces Command Spokesperson Olena Kravchenko denied it.", "Olena Kravchenko: Ukrainian Ground Forces Command Spokesperson"),
  ])
  func apart(text: String, expected: String) {
    #expect(roles(in: text).contains(expected))
  }

  @Test("several states share an office among as many names")
  func shared() {
    let found = roles(in: "The presidents of Norway, Kenya and Chad – Olena Kravchenko, William Petrenko and Ivan Marchenko – will meet.")
    #expect(found == ["Olena Kravchenko: Norway’s president", "William Petrenko: Kenya’s president", "Ivan Marchenko: Chad’s president"])
  }

  /// Each role found, as `person: role`.
  @Test("what somebody works as is a role, and a body’s acronym may stand before an office")
  func service() {
    #expect(roles(in: "Ilmar Vesk, a former soldier who worked as a safety adviser for Reuters, died.") == ["Ilmar Vesk: former soldier", "Ilmar Vesk: safety adviser for Reuters"])
    #expect(roles(in: "Donetsk People's Republic (DNR) Head Ilmar Vesk said so.") == ["Ilmar Vesk: Donetsk People's Republic (DNR) Head"])
  }

  @Test("each of several ministers has the office of the state behind the name", arguments: [
    "The foreign ministers of the two countries, Anna Tarsk of Norway and Olena Vesk of Sweden, met.", "The two foreign ministers, Anna Tarsk of Norway and Olena Vesk of Sweden, met.",
    "The foreign ministers Anna Tarsk of Norway and Olena Vesk of Sweden met.",
  ])
  func each(text: String) {
    #expect(roles(in: text) == ["Anna Tarsk: Norway’s foreign minister", "Olena Vesk: Sweden’s foreign minister"])
  }

  @Test("names of the Caucasus and Central Asia are people's by their given name", arguments: ["Vahagn Tarsk", "Jeyhun Tarsk", "Levan Tarsk", "Yerlan Tarsk"])
  func givenNames(name: String) {
    #expect(names(in: "A paper by \(name) told more.") == ["person: \(name)"])
  }

  @Test("who somebody is may be told by a people and a verb, and what is to come is no office", arguments: [
    ("Anna Tarsk, the American who commands the fleet, spoke.", ["Anna Tarsk: commands the fleet"]), ("He rang his U.S. counterpart, Anna Tarsk.", ["Anna Tarsk: U.S. counterpart"]),
    ("Anna Tarsk is to chair the meeting.", []), ("Anna Tarsk is chair of the meeting.", ["Anna Tarsk: chair of the meeting"]),
  ])
  func told(text: String, expected: [String]) {
    #expect(roles(in: text) == expected)
  }

  @Test("an office by a name that somebody is given, by what they lead now, and of the next name", arguments: [
    ("One of the dead, a volunteer named Ilmar Vesk, had stayed.", ["Ilmar Vesk: volunteer"]),
    ("A battalion commander, identified as Ilmar Vesk, was tried.", ["Ilmar Vesk: battalion commander"]),
    ("Ilmar Vesk, who now heads the harbour council, agreed.", ["Ilmar Vesk: heads the harbour council"]),
    ("In Kolm, where Ilmar Vesk heads the military administration, it was calm.", ["Ilmar Vesk: heads the military administration"]),
    ("The occupation administration, headed by Ilmar Vesk, said so.", ["Ilmar Vesk: heads occupation administration"]),
    ("Parliament approved Ilmar Vesk, 34, as the country’s defence minister.", ["Ilmar Vesk: country’s defence minister"]),
    ("Ilmar Vesk, who stepped down last week as head of the harbour, left.", ["Ilmar Vesk: head of the harbour"]),
    ("The plan was signed by Ilmar Vesk, the French president, Emmanuel Macron, and others.", ["Emmanuel Macron: French president"]),
    ("David Cameron used his first trip as foreign secretary to promise Ilmar Vesk aid.", ["David Cameron: foreign secretary"]),
    ("Her Danish counterpart, Ilmar Vesk, agreed.", ["Ilmar Vesk: Danish counterpart"]),
    ("Ilmar Vesk, a 71-year-old poet named by local media, was held.", ["Ilmar Vesk: poet"]),
    ("In an interview with the Economist, Ilmar Vesk said so.", []),
    ("The newly appointed defence minister, Ilmar Vesk, agreed.", ["Ilmar Vesk: newly appointed defence minister"]),
    ("A prosecutor named Hanna Vesk as the gunman.", []),
    ("A minister called Ilmar Vesk a liar.", []),
    ("They protested against the city council. Led by Ilmar Vesk, the crowd marched on.", []),
  ])
  func waysToTell(text: String, expected: [String]) {
    #expect(roles(in: text) == expected)
  }

  @Test("what the holder of an office did is no office")
  func deeds() {
    #expect(roles(in: "The prosecutor of the tribunal, Ilmar Vesk, sent 42 investigators and other staff.") == ["Ilmar Vesk: prosecutor of the tribunal"])
  }

  @Test("a given name of two parts is nobody's surname")
  func doubleGivenName() {
    #expect(names(in: "A paper by Jean-Pierre Tarsk told more.") == ["person: Jean-Pierre Tarsk"])
    #expect(names(in: "Karine Jean-Pierre spoke. Jean-Pierre left.") == ["person: Karine Jean-Pierre"])
  }

  @Test("an office that somebody speaks or comes as", arguments: [
    ("In his inaugural speech as prime minister, Ilmar Vesk promised aid.", ["Ilmar Vesk: prime minister"]),
    ("On her first visit as foreign minister, Olena Kravchenko went to Oslo.", ["Olena Kravchenko: foreign minister"]),
    ("Ilmar Vesk, in his first address as president, called for talks.", ["Ilmar Vesk: president"]),
    ("As defence minister, Ilmar Vesk had promised aid.", ["Ilmar Vesk: defence minister"]),
    ("He spoke as prime minister, Ilmar Vesk said.", []),
  ])
  func speaksAs(text: String, expected: [String]) {
    #expect(roles(in: text) == expected)
  }

  @Test("in a list each office is the next name’s", arguments: [
    "The Swiss president, Ilmar Vesk, the Danish prime minister, Olena Kravchenko, and the mayor of Oslo, Ivan Petrenko, came."
  ])
  func listed(text: String) {
    #expect(roles(in: text) == ["Ilmar Vesk: Swiss president", "Olena Kravchenko: Danish prime minister", "Ivan Petrenko: mayor of Oslo"])
  }

  @Test("offices of administrations, of groups of forces and of deputies", arguments: [
    ("The town’s military administration chief, Ilmar Vesk, said so.", ["Ilmar Vesk: town’s military administration chief"]),
    ("Khortytsia Group of Forces Commander Brigadier General Ilmar Vesk said so.", ["Ilmar Vesk: Khortytsia Group of Forces Commander"]),
    ("Two were hurt, Head of Odesa Oblast Military Administration Ilmar Vesk said.", ["Ilmar Vesk: Head of Odesa Oblast Military Administration"]),
    ("“It is bad,” said Ilmar Vesk, WHO’s Deputy Incident Manager in Lebanon.", ["Ilmar Vesk: WHO’s Deputy Incident Manager in Lebanon"]),
    ("Meteorologist Ilmar Vesk promised rain.", ["Ilmar Vesk: Meteorologist"]),
  ])
  func longOffices(text: String, expected: [String]) {
    #expect(roles(in: text) == expected)
  }

  @Test("a verb before an office is no part of it, and a list shares its owner", arguments: [
    ("They have charged former deputy minister Ilmar Vesk with theft.", ["Ilmar Vesk: former deputy minister"]),
    ("Olena Kravchenko, her chief of staff, met Foreign Secretary Ilmar Vesk.", ["Olena Kravchenko: chief of staff", "Ilmar Vesk: Foreign Secretary"]),
    ("Chechen president Ilmar Vesk said so.", ["Ilmar Vesk: Chechen president"]),
    ("Russia jailed former deputy minister Ilmar Vesk.", ["Ilmar Vesk: former deputy minister"]),
    ("Britain’s prime minister, Ilmar Vesk, and defence secretary, Olena Kravchenko, met.", ["Ilmar Vesk: Britain’s prime minister", "Olena Kravchenko: defence secretary"]),
    ("The deputy commander of the contingent, Captain 1st Rank Ilmar Vesk, was there.", ["Ilmar Vesk: deputy commander of the contingent"]),
  ])
  func verbsBefore(text: String, expected: [String]) {
    #expect(roles(in: text) == expected)
  }

  @Test("whom somebody advises keeps his own office, and several officials share theirs")
  func advised() {
    #expect(roles(in: "Olena Kravchenko, the adviser to President Ivan Petrenko for Africa, spoke.").contains("Ivan Petrenko: President"))
    #expect(roles(in: "Two senior officials of the World Food Programme, Olena Kravchenko and Ivan Petrenko, left.") == [
      "Olena Kravchenko: senior official of the World Food Programme", "Ivan Petrenko: senior official of the World Food Programme",
    ])
  }

  @Test("offices that somebody is chosen for, with of inside, and of hosts; whose opens none", arguments: [
    ("Olena Kravchenko, the president’s choice as envoy for Ukraine, came.", ["Olena Kravchenko: envoy for Ukraine"]),
    ("He told the radio host Olena Kravchenko so.", ["Olena Kravchenko: radio host"]),
    ("Nato’s head, Olena Kravchenko, whose ambassadors met, spoke.", ["Olena Kravchenko: Nato’s head"]),
  ])
  func chosen(text: String, expected: [String]) {
    #expect(roles(in: text) == expected)
  }

  @Test("the secretary of state told of later is the one of that state")
  func secretary() {
    #expect(roles(in: "Antony Blinken said so. “They receive it,” the US secretary of state said.").contains("Antony Blinken: US secretary of state"))
  }

  @Test("an age, another’s name, a second office and a change of office beside a name", arguments: [
    ("The trolleybus driver, 62-year-old Viktor Wiebel, died on the dam.", ["Viktor Wiebel: trolleybus driver"]),
    (
      "President of Moldova Maia Sandu, European Parliament President Roberta Metsola and Sweden’s Prime Minister Ulf Kristersson spoke.",
      ["Maia Sandu: President of Moldova", "Roberta Metsola: European Parliament President", "Ulf Kristersson: Sweden’s Prime Minister"]
    ),
    ("The army commander and head of the council, General Ivan Petrenko, vowed to go on.", ["Ivan Petrenko: army commander and head of the council"]),
    (
      "The nominations, along with those of Ivan Petrenko as foreign minister and Olena Kravchenko as director of the archive, must wait.",
      ["Ivan Petrenko: foreign minister", "Olena Kravchenko: director of the archive"]
    ),
    ("A villager died, according to Ivan Petrenko, whose resignation as governor was made known.", ["Ivan Petrenko: governor"]),
    ("Olena Kravchenko and Ivan Petrenko were named by the press as candidates to succeed her.", []),
    ("Hanna Wiebel was on her way to a speech therapist with her mother, Olena Kravchenko.", []),
  ])
  func links(text: String, expected: [String]) {
    #expect(roles(in: text) == expected)
  }

  @Test("offices to come, lost, of two titles, and before a name without an article", arguments: [
    ("Roman Wiebel, whom Ivan Petrenko dismissed as transport minister, was found.", ["Roman Wiebel: transport minister"]),
    ("He praised Sergei Wiebel, who will become secretary of the council.", ["Sergei Wiebel: secretary of the council"]),
    ("First Deputy Prime Minister and Energy Minister Olena Kravchenko said so.", ["Olena Kravchenko: First Deputy Prime Minister and Energy Minister"]),
    ("Under-Secretary-General for Political and Peacebuilding Affairs Olena Kravchenko will attend.", ["Olena Kravchenko: Under-Secretary-General for Political and Peacebuilding Affairs"]),
    ("It was hit, governor of Dnipropetrovsk Oblast Ivan Petrenko says.", ["Ivan Petrenko: governor of Dnipropetrovsk Oblast"]),
    ("They took Ivan Petrenko, the deputy director general for human resources at the Zaporizhzhia plant.", ["Ivan Petrenko: deputy director general for human resources at the Zaporizhzhia plant"]),
    ("His vice chancellor and finance minister, Ivan Petrenko of the Greens, said no.", ["Ivan Petrenko: vice chancellor and finance minister"]),
    ("High Commissioner for Human Rights Olena Kravchenko and Ivan Petrenko met.", ["Olena Kravchenko: High Commissioner for Human Rights"]),
    ("Ahead of the election critics described Ivan Petrenko as leader of the opposition.", []),
    ("If she wins, Olena Kravchenko would become president.", []),
    ("They would “hold President Ivan Petrenko to account”.", ["Ivan Petrenko: President"]),
    ("The ruler names economist Ivan Petrenko.", ["Ivan Petrenko: economist"]),
  ])
  func titles(text: String, expected: [String]) {
    #expect(roles(in: text) == expected)
  }

  @Test("what stands between an office and a name, or tells it, is read over", arguments: [
    ("Ilmar Vesk, official spokesperson for the RSF, said so.", ["Ilmar Vesk: official spokesperson for the RSF"]),
    ("A doctor there, Ilmar Vesk, said so.", ["Ilmar Vesk: doctor"]),
    ("“So it is here,” said acting head of the oblast Ilmar Vesk.", ["Ilmar Vesk: acting head of the oblast"]),
    ("Ilmar Vesk, the retired general who chairs its defence committee, said so.", ["Ilmar Vesk: chairs its defence committee"]),
    ("His defence counsel, Ilmar Vesk, said so.", ["Ilmar Vesk: defence counsel"]),
  ])
  func between(text: String, expected: [String]) {
    #expect(roles(in: text) == expected)
  }
}
