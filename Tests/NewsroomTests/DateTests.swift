import Testing

@testable import Newsroom

/// The brief is of Wednesday 6 November 2024.
@Suite("The days that a brief tells of")
struct DateTests {
  @Test("what is agreed, ordered or hoped lies ahead", arguments: [
    "The two presidents are meeting in Rome on Friday.", "He hoped to speak to the chancellor on Friday.", "She ordered the guns to fall silent on Friday.",
    "The truce was prolonged by a month, to start on Friday.", "Americans choose on Friday.", "The president speaks on Friday.",
    "The president will meet the newly appointed envoy on Friday.", "The pope will visit a village named Welm on Friday.", "It was fixed for Friday, when the envoy will speak.",
  ])
  func ahead(text: String) {
    #expect(dates(in: text) == ["2024-11-08"])
  }

  @Test("what is to be, or was to have been, lies ahead, whatever was said of it before", arguments: [
    "The minister said that Friday’s funeral would be held in the square.", "It put in doubt a summit that he was to have chaired on Friday.", "“Come to us on Friday,” he replied.",
  ])
  func toBe(text: String) {
    #expect(dates(in: text) == ["2024-11-08"])
  }

  @Test("what was done is past, though it tells of what will be", arguments: [
    "The firm opened what it says will be the largest works at Welm on Friday.", "On Friday the president named Tjork Wiebel, a television host, as his envoy.",
    "The secretary said Friday’s decision would strike a blow at the poor.",
  ])
  func done(text: String) {
    #expect(dates(in: text) == ["2024-11-01"])
  }

  @Test("a day of the year that comes soon, of this month or before a noun", arguments: [
    ("before he leaves office on 20 January", ["2025-01-20"]),
    ("to extend the ban beyond February 25", ["2025-02-25"]),
    ("The raid came on November 3 and 12 young men were hurt in it.", ["2024-11-03"]),
    ("It was shut on 20 March.", ["2024-03-20"]),
    ("He could face a vote next week over his trip on Dec 22.", ["2023-12-22"]),
    ("none since the 4th of this month", ["2024-11-04"]),
    ("none since the 4th of last month", ["2024-10-04"]),
    ("the toll from the November 3 missile strike", ["2024-11-03"]),
    ("what he had failed to get the previous Wednesday", ["2024-10-30"]),
  ])
  func year(text: String, expected: [String]) {
    #expect(dates(in: text, on: text.contains("Dec 22") ? "2024-01-16" : "2024-11-06") == expected)
  }

  @Test("votes that are counted, and what is set off, are past", arguments: [
    "The House approved the bill on Friday by 311 votes to 112.", "Drones set off explosions before dawn on Friday.", "The assembly rejected it by 107 votes on Friday.",
    "He had been due to meet the envoys on Friday.", "The minister says on Friday that the road is open.",
  ])
  func past(text: String) {
    #expect(dates(in: text) == ["2024-11-01"])
  }

  @Test("a day after something, told from the day of the sentence")
  func after() {
    #expect(dates(in: "Niger broke off relations on Tuesday, two days after Mali had done so.") == ["2024-11-05", "2024-11-03"])
    #expect(dates(in: "He arrived on Monday, a day after the attack.") == ["2024-11-04", "2024-11-03"])
    #expect(dates(in: "A day after his return he rested.") == [])
  }

  @Test("a day told from the item before")
  func items() {
    #expect(dates(in: "A tanker was hit on Friday.", "A day later a mooring was hit.") == ["2024-11-01", "2024-11-02"])
    #expect(dates(in: "A tanker was hit on Friday.", "The pilot died the same day.") == ["2024-11-01", "2024-11-01"])
    #expect(dates(in: "A day later a mooring was hit.") == [])
  }

  @Test("a dateline tells when a dispatch was filed, not what happened")
  func dateline() {
    #expect(dates(in: "KYIV, Ukraine, Nov. 6, 2024 — Two towns were hit on Tuesday.") == ["2024-11-05"])
  }

  @Test("tonight is the brief’s own day")
  func tonight() {
    #expect(dates(in: "The council meets tonight.") == ["2024-11-06"])
  }

  @Test("what is past in one clause is not made future by the next")
  func clauses() {
    #expect(dates(in: "Envoys approved it on Friday and ministers are due to adopt it on Monday.") == ["2024-11-01", "2024-11-11"])
    #expect(dates(in: "Friday has been declared a day of mourning.") == ["2024-11-08"])
  }

  @Test("since looks back, however near the day is")
  func since() {
    #expect(dates(in: "It was the worst raid since the invasion began on February 24.", on: "2023-01-15") == ["2022-02-24"])
    #expect(dates(in: "The treaty expires on February 24.", on: "2023-01-15") == ["2023-02-24"])
  }

  @Test("the day before hangs on no day of long ago")
  func longAgo() {
    #expect(dates(in: "The town fell on 2 March 2022. It was quiet there the day before.") == ["2022-03-02", "2024-11-05"])
    #expect(dates(in: "The town fell on 2 November. It was quiet there the day before.") == ["2024-11-02", "2024-11-01"])
  }

  @Test("of two days that an event to come may be on, it is on the nearer", arguments: [
    ("She spoke before a meeting of ministers in Rome on Thursday.", "2024-11-07"), ("She spoke before a meeting of ministers in Rome on Monday.", "2024-11-04"),
    ("She spoke before breakfast on Thursday.", "2024-10-31"), ("She came ahead of a long-awaited round of talks between envoys on Monday.", "2024-11-11"),
    ("She declared Monday a day off.", "2024-11-11"),
  ])
  func events(text: String, expected: String) {
    #expect(dates(in: text) == [expected])
  }

  @Test("a number after “on” and a month is its day, whoever follows")
  func daysBeforePeople() {
    #expect(dates(in: "On November 4 people voted.") == ["2024-11-04"])
    #expect(dates(in: "In May 12 people were killed.") == [])
  }

  @Test("the day before is another day’s where a verb follows that tells what it did")
  func dayBeforeThatKilled() {
    #expect(dates(in: "They were mourned on 5 November after a strike the day before killed seven people.") == ["2024-11-05", "2024-11-04"])
    #expect(dates(in: "They were mourned on 5 November, the day before the summit.") == ["2024-11-05", "2024-11-06"])
  }

  @Test("a time ends after it begins", arguments: [
    ("It counted 1,850 dead between 1 December and 20 October.", ["2023-12-01", "2024-10-20"]),
    ("It counted 1,850 dead from 1 December 2024 to 20 October.", ["2024-12-01", "2024-10-20"]),
    ("It counted 1,850 dead between 1 May and 20 October.", ["2024-05-01", "2024-10-20"]),
    ("From today to Monday the crossing is closed.", ["2024-11-06", "2024-11-11"]),
    ("There is a truce from Wednesday to Friday.", ["2024-11-06", "2024-11-08"]),
    ("He was in Berlin between Wednesday and Friday.", ["2024-10-30", "2024-11-01"]),
    ("Men will be called up between 10 November and 31 May.", ["2024-11-10", "2025-05-31"]),
  ])
  func times(text: String, expected: [String]) { #expect(dates(in: text) == expected) }

  @Test("what was calmer than the day before tells of no event then")
  func comparison() {
    #expect(dates(in: "It was quieter than the day before.") == [])
    #expect(dates(in: "Two died; the day before, five had.") == ["2024-11-05"])
  }

  @Test("a trial that begins and a summit that somebody is invited to lie ahead", arguments: [
    "Ilmar Vesk, 21, goes on trial in Rome on Thursday.", "She invited both of them to an online summit of the bloc on Thursday.",
  ])
  func diary(text: String) {
    #expect(dates(in: text) == ["2024-11-07"])
  }

  @Test("who was invited on a day was invited in the past")
  func invited() {
    #expect(dates(in: "She invited both of them on Thursday.") == ["2024-10-31"])
  }

  @Test("what may come as early as a day lies ahead, what came as early as that is past")
  func early() {
    #expect(dates(in: "The assembly may vote as early as Friday.") == ["2024-11-08"])
    #expect(dates(in: "It was known as early as Friday.") == ["2024-11-01"])
  }

  @Test("a comparison does not turn what will be into what was; what lapses lies ahead, and what is unchanged looks back", arguments: [
    ("Households will be asked to use as little power as possible from Friday.", "2024-11-08"), ("The pact lapses on Friday unless it is prolonged.", "2024-11-08"),
    ("She will sign treaties on the annexation of four regions, of towns and of rivers in the hall of the old palace by the sea on Friday.", "2024-11-08"),
    ("It would carry 42 million cubic metres, unchanged from Friday.", "2024-11-01"),
  ])
  func signs(text: String, expected: String) {
    #expect(dates(in: text) == [expected])
  }

  @Test("what comes into force, what follows a colon, and what a day only leads up to", arguments: [
    ("Bids were made, a day before sanctions on the company come into force on Friday.", ["2024-11-08"]),
    ("Whoever it is will have little time: on Friday Lloyd Austin, the US defence secretary, hosts allies.", ["2024-11-08"]),
    ("A successor will be announced on Tuesday, that is, before the meeting.", ["2024-11-12"]),
    ("They had been warned on 2 November; three days before the attack, the mayor waved it away.", ["2024-11-02"]),
  ])
  func leadingUp(text: String, expected: [String]) {
    #expect(dates(in: text) == expected)
  }

  @Test("what came days after or before something, visits, and what is over", arguments: [
    ("The incident came three days after an attack hit the town, and two days before they are to begin exercises.", ["2024-11-03", "2024-11-08"]),
    ("The statement came a day after delegations wrapped up their talks.", ["2024-11-05"]),
    ("The president, on a surprise visit on Monday to the recaptured town, said so.", ["2024-11-04"]),
    ("The remarks were embargoed until Tuesday morning.", ["2024-11-05"]),
    ("Flights were suspended until Friday.", ["2024-11-08"]),
    ("The attack came on Monday, two days after the talks had ended.", ["2024-11-04", "2024-11-02"]),
    ("The ban had come into force on Monday.", ["2024-11-04"]),
    ("Will Friday bring a ceasefire?", ["2024-11-08"]),
    ("It congratulated the group on its November 2 missile attack.", ["2024-11-02"]),
  ])
  func coming(text: String, expected: [String]) {
    #expect(dates(in: text) == expected)
  }

  @Test("short forms of will, what was arranged, nouns that look like verbs, and dates in figures", arguments: [
    ("We’ll be back on Friday.", ["2024-11-08"]),
    ("They approved attack plans on Monday but held off.", ["2024-11-04"]),
    ("Nobody ruled out strikes before Friday, when the assembly is to meet.", ["2024-11-08"]),
    ("The team was to leave for Beirut early on Saturday.", ["2024-11-09"]),
    ("It wanted to hand over a note about the missile that spent 39 seconds over the village on Sunday.", ["2024-11-03"]),
    ("The mayor declared Friday an official day of mourning.", ["2024-11-08"]),
    ("Friday’s meeting between the president and his counterpart from abroad, in the city of Anchorage, would be a listening exercise.", ["2024-11-08"]),
    ("It has lasted since 24 February.", ["2022-02-24"]),
    ("She ended a four-day visit to the capital on Monday.", ["2024-11-04"]),
    ("Losses from 24.02.22 to 05.11.2024 were heavy.", ["2022-02-24", "2024-11-05"]),
  ])
  func signsOfTime(text: String, expected: [String]) {
    #expect(dates(in: text) == expected)
  }
}
