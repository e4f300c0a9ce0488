import Testing

@testable import Newsroom

/// The brief is of Wednesday 6 November 2024.
@Suite("Days ahead and days past, by the verbs around them")
struct TenseTests {
  @Test("a day that opens a clause goes by the verb behind it", arguments: [
    ("He is on his way to Kyiv; on Friday he will visit the plant.", ["2024-11-08"]),
    ("He arrived on Monday and on Friday he will visit the plant.", ["2024-11-04", "2024-11-08"]),
    ("The envoy is in Rome: on Friday he will meet the pope.", ["2024-11-08"]),
    ("He will visit Rome on Friday and on Monday met the pope.", ["2024-11-08", "2024-11-04"]),
    ("It will open soon, and on Monday the minister said so.", ["2024-11-04"]),
    ("It will open soon; on Monday the mayor left.", ["2024-11-04"]),
    ("He flew to Oslo, where on Friday he will meet the king.", ["2024-11-08"]),
    ("The envoy, who on Monday met the king, will be back soon.", ["2024-11-04"]),
    ("She left for Oslo – on Friday the ministers of three states will meet there.", ["2024-11-08"]),
    ("The council will meet on Thursday and Friday.", ["2024-11-07", "2024-11-08"]),
    ("The council met on Monday and Tuesday.", ["2024-11-04", "2024-11-05"]),
  ])
  func openings(text: String, expected: [String]) {
    #expect(dates(in: text) == expected)
  }

  @Test("what is imposed or announced from a day lies ahead", arguments: [
    ("The mayor imposed a curfew from Friday night to Sunday morning.", ["2024-11-08", "2024-11-10"]),
    ("The mayor imposed a curfew from Sunday night to Wednesday morning.", ["2024-11-10", "2024-11-13"]),
    ("The two sides announced a truce from Friday to Sunday.", ["2024-11-08", "2024-11-10"]),
    ("The junta declared a ceasefire from Monday.", ["2024-11-11"]),
  ])
  func proclaimed(text: String, expected: [String]) {
    #expect(dates(in: text) == expected)
  }

  @Test("what was imposed on a day, has held or had been announced is past", arguments: [
    ("A curfew imposed on Sunday was lifted.", ["2024-11-03"]),
    ("A truce has held since Friday.", ["2024-11-01"]),
    ("The ceasefire from Friday has held.", ["2024-11-01"]),
    ("They had imposed a curfew from Friday to Sunday.", ["2024-11-01", "2024-11-03"]),
    ("The junta declared a ceasefire from Tuesday.", ["2024-11-05"]),
  ])
  func overByNow(text: String, expected: [String]) {
    #expect(dates(in: text) == expected)
  }

  @Test("words of others turn no tense but their own", arguments: [
    (#""It began with Crimea and must end with Crimea" - the president, in his address on Tuesday."#, ["2024-11-05"]),
    ("“It will never end” was his message on Monday.", ["2024-11-04"]),
    ("The minister, who said “enough”, will speak on Friday.", ["2024-11-08"]),
    ("“We will meet on Friday,” she said.", ["2024-11-08"]),
  ])
  func quotes(text: String, expected: [String]) {
    #expect(dates(in: text) == expected)
  }

  @Test("what is expected or promised lies ahead", arguments: [
    ("He met them today, so I’d expect news to come in on Friday.", ["2024-11-06", "2024-11-08"]),
    ("The envoy had promised him an answer by this Friday.", ["2024-11-08"]),
    ("The envoy promised an answer by Friday.", ["2024-11-08"]),
    ("By Monday the town was empty.", ["2024-11-04"]),
  ])
  func promised(text: String, expected: [String]) {
    #expect(dates(in: text) == expected)
  }
}

@Suite("Days of what was to be, is banned from or is put off to")
struct TenseAheadTests {
  // The brief is of Wednesday 6 November 2024.
  @Test(
    "lie ahead",
    arguments: [
      ("He has called off a march that was to go through Warsaw on Friday.", "2024-11-08"), ("The governor banned all marches from Friday.", "2024-11-08"),
      ("The exchange was postponed to Friday.", "2024-11-08"), ("It passed a bill, clearing the way for a final vote on Friday.", "2024-11-08"), ("Kyiv buries its dead on Friday.", "2024-11-08"),
    ])
  func ahead(text: String, expected: String) {
    #expect(dates(in: text) == [expected])
  }

  @Test(
    "and behind where nothing says so",
    arguments: [("They were killed on Friday.", "2024-11-01"), ("He returned from Warsaw on Friday.", "2024-11-01"), ("On Friday it was to him that they turned.", "2024-11-01")])
  func behind(text: String, expected: String) {
    #expect(dates(in: text) == [expected])
  }
}
