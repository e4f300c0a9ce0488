import Testing

@testable import Newsroom

@Suite("Which day a brief is about")
struct ReadingDayTests {
  @Test("day numbers in digits and words, in a heading", arguments: [
    ("day 987", 987), ("Day 1,316", 1316), ("day 1.316", 1316), ("day 1\u{A0}316", 1316), ("day 1\u{202F}316", 1316), ("Day #987", 987),
    ("day no 7", 7), ("day eight", 8), ("Day One", 1), ("day twenty-one", 21), ("Day One hundred", 100), ("day a hundred and two", 102),
    ("day nine hundred and ninety-nine", 999), ("Day one thousand, one", 1000), ("day one thousand and one", 1001),
    ("day one thousand nine hundred and ninety-nine", 1999), ("DAY 400", 400), ("day\u{A0}400", 400), ("day-400", 400),
  ])
  func numbers(words: String, expected: Int) throws {
    #expect(try reading("# The war: \(words)\n\n\(filler)", as: "a.md").day?.value == expected)
  }

  @Test("the day in order, where it is the war's", arguments: [
    ("As the war enters its 157th day, here is the situation.", 157), ("On the 1,000th day of the war, here is the situation:", 1000),
    ("Here is the situation on the hundredth day of the invasion.", 100),
    ("Here is the situation on the one thousand and second day of the war.", 1002), ("Here are the key events of the 21st day of the war:", 21),
  ])
  func ordinals(line: String, expected: Int) throws {
    #expect(try reading("\(line)\n\n\(filler)").day?.value == expected)
  }

  @Test("a day of something else, and of an item, is not the brief's", arguments: [
    "Envoys met on the 13th day of talks in Hallvik.", "It was the third day of the visit.", "It was wrong from day one, he said.",
    "On day 3 of the strike the trams stood still.", "They met on the eve of the 1,000th day.", "Fires burned for a second day.",
  ])
  func otherDays(item: String) throws {
    let brief = try reading("\(item)\n\n\(item)\n\n\(filler)", as: "2024-11-06.txt")
    #expect(brief.told == "2024-11-06, day 987")
    #expect(brief.warnings.isEmpty)
  }

  @Test("the line of who wrote it tells the day, where it has a date")
  func byline() throws {
    let brief = try reading("# The war today\n\nBy Ada Lind and Bo Marsh\nNovember 20, 2023 at 1:52 a.m. EST\n\n\(filler)", as: "a.md")
    #expect(brief.told == "2023-11-20, day 635" && brief.cuts.map(\.reason) == [.byline])
    #expect(try !reading("# The war today\n\nBy Hallvik at 40\n\n\(filler)", as: "2024-11-06.md").cuts.contains { $0.reason == .byline })
  }

  @Test("the head of an HTML page tells its day where nothing else does", arguments: [
    "<meta property=\"article:published_time\" content=\"2024-11-06T07:40:00Z\">", "<meta name=DC.date content=2024-11-06>",
    "<meta itemprop='datePublished' content='2024-11-06T23:59:00+02:00'>",
  ])
  func pageHead(meta: String) throws {
    let page = "<html><head><title>What we know</title>\(meta)</head><body><p>\(filler)</p><p>\(filler)</p></body></html>"
    let brief = try reading(page, as: "strike.html")
    #expect(brief.told == "2024-11-06, day 987")
    #expect(brief.warnings.isEmpty)
    #expect(brief.dateOrigin == .pageHead)
    #expect(try reading(page.replacing("What we know<", with: "What we know on day 985<"), as: "strike.html").told == "2024-11-04, day 985")
    #expect(try reading(page, as: "2024-11-05.html").told == "2024-11-05, day 986")
  }

  @Test("other words in a page's head tell no day", arguments: [
    "<meta name=viewport content=2024-11-06>", "<meta name=date content=yesterday>", "<meta name=date>", "<meta name=date content='2024-13-45'>",
  ])
  func otherHead(meta: String) {
    let page = "<html><head>\(meta)</head><body><p>\(filler)</p><p>\(filler)</p></body></html>"
    #expect(problems(page, as: "strike.html").contains { $0.contains("nothing tells which day") })
  }

  @Test("days that have passed are one fewer than the day's number")
  func elapsed() throws {
    let text = "Norvalia war: 559 days since the invasion began\n\n\(filler)"
    #expect(try reading(text).told == "2023-09-06, day 560")
    #expect(problems(text) == [
      """
      seeds/brief.txt:1:15: note: “559 days since” the first day is taken to mean day 560
        hint: print the date or the day number if that is wrong
      """
    ])
    #expect(problems(text, as: "2023-09-05.txt").count == 1)
    #expect(problems("---\ndate: 2023-09-05\n---\n# \(text)", as: "a.md") == [])
    #expect(try reading("---\ndate: 2023-09-05\n---\n# \(text)", as: "a.md").told == "2023-09-05, day 559")
  }

  @Test("dates as they are printed", arguments: [
    "Wednesday, October 9, 2024", "Wednesday 9 October 2024", "9 October 2024", "October 9 2024", "Oct. 9, 2024", "9th of October, 2024",
    "Wednesday, the 9th of October 2024", "2024-10-09", "2024/10/9", "09.10.2024", "9 Oct 2024 (Wednesday)",
    "Wednesday,\u{A0}October\u{A0}9,\u{A0}2024", "WEDNESDAY, OCTOBER 9, 2024",
  ])
  func dates(words: String) throws {
    #expect(try reading("Here is the situation on \(words).\n\n\(filler)").date == CalendarDate(iso: "2024-10-09"))
    #expect(try reading("# Daily summary, \(words)\n\n\(filler)", as: "a.md").date == CalendarDate(iso: "2024-10-09"))
    #expect(problems("Here is the situation on \(words).\n\n\(filler)") == [])
  }

  @Test("a date with slashes is read where one of its numbers can be no month")
  func slashes() throws {
    for words in ["01/20/2023", "20/01/2023", "20/1/2023"] { #expect(try reading("Ferries at rest\n\n\(words)\n\n\(filler)").date == CalendarDate(iso: "2023-01-20")) }
    #expect(throws: Problems.self) { try reading("Ferries at rest\n\n10/09/2024\n\n\(filler)") }
    #expect(try reading("Ferries at rest\n\n09/09/2024\n\n\(filler)").date == CalendarDate(iso: "2024-09-09"))
  }

  @Test("a date without its year takes it from the day number, the file's name, the source's address, or the weekday")
  func years() throws {
    let line = "Here is how things stand on Sunday, November 9:\n\n\(filler)"
    #expect(try reading(line).told == "2025-11-09, day 1355")
    #expect(try reading("Key events, day 1,355\n\nHere is how things stand on November 9:\n\n\(filler)").told == "2025-11-09, day 1355")
    #expect(try reading("Here is the situation on January 1:\n\n\(filler)", as: "2024-12-31.txt").told == "2025-01-01, day 1043")
    let source = "---\nsource: https://example.org/news/2024/nov/09/ferry\n---\nHere is the situation on November 9:\n\n\(filler)"
    #expect(try reading(source, as: "a.md").told == "2024-11-09, day 990")
  }

  @Test("a date with its year beside the day number is the brief's, of whichever war", arguments: [
    ("# Gulf war: day 7, 23 January 1991", "1991-01-23"), ("# What we know on day 7 of the war (23 January 1991)", "1991-01-23"),
    ("# Wednesday, January 23, 1991 – Day 7", "1991-01-23"), ("# The worst day since 9 May 1945: day 23", "2022-03-18"),
    ("# Day 23: a vow of 9 May 1945", "2022-03-18"),
  ])
  func dateBesideDay(title: String, expected: String) throws {
    #expect(try reading("\(title)\n\n\(filler)", as: "a.md").date == CalendarDate(iso: expected))
  }

  @Test("what tells the day, the surest first")
  func order() throws {
    let text = "Here is the situation on November 8, 2024:\n\n\(filler)"
    #expect(try reading("---\ndate: 2024-11-09\n---\n\(text)", as: "day-0987.md").dateOrigin == .frontMatter)
    #expect(try reading(text, as: "day-0987.txt").dateOrigin == .text)
    #expect(try reading("\(filler) What we know on day 987\n\nMore.", as: "2024-11-05.txt").dateOrigin == .dayNumber)
    #expect(try reading(filler, as: "2024-11-05-bridge.txt").dateOrigin == .fileName)
    let source = "---\nsource: https://example.org/news/2024/11/6/ferry\n---\n\(filler)"
    #expect(try reading(source, as: "a.md").dateOrigin == .address)
    #expect(try reading(source, as: "a.md").told == "2024-11-06, day 987")
  }

  @Test("the names of files", arguments: [
    ("day-0316.txt", "2023-01-05, day 316"), ("day_316.txt", "2023-01-05, day 316"), ("Day316.txt", "2023-01-05, day 316"),
    ("list-of-key-events-day-316.txt", "2023-01-05, day 316"), ("2024-04-21-aid-vote.txt", "2024-04-21, day 788"),
    ("assessment-2024-10-02.txt", "2024-10-02, day 952"), ("20241106.txt", "2024-11-06, day 987"),
    ("20241106T0104Z-item.txt", "2024-11-06, day 987"), ("202411060104.txt", "2024-11-06, day 987"), ("2024_11_06.txt", "2024-11-06, day 987"),
    ("6-november-2024.txt", "2024-11-06, day 987"), ("brief-nov-6-2024.txt", "2024-11-06, day 987"),
  ])
  func fileNames(name: String, expected: String) throws {
    #expect(try reading(filler, as: name).told == expected)
  }

  @Test("a day number of another war gives way to a date in the file's name, which gives the year to a dateline")
  func anotherWar() throws {
    let body = "FACTBOX-Day 28 of the war\n\nHESK, Aug 8 (Reuters) - Two villages were hit on Tuesday.\n\n" + filler
    let told = try reading(body, as: "wire-2006-08-08.txt").told
    #expect(told.hasPrefix("2006-08-08"))
  }

  @Test("a line at the head of a brief tells its day, behind others of its kind and whatever else it tells", arguments: [
    ("TARSIA\nFighting in Tarsin State\nFlash Update No. 03\nAs of 2 July 2024, 18:00\n\n", "2024-07-02, day 860"),
    ("Fighting in Tarsin State\nSituation report no. 5 – 2 July 2024 (covering the north)\n\n", "2024-07-02, day 860"),
    ("# Harm monitor: log no. 1137\n\n**Saturday, 6 July 2024. Covers reports received between 5 and 6 July.**\n\n", "2024-07-06, day 864"),
  ])
  func headLines(head: String, expected: String) throws {
    #expect(try reading(head + filler, as: "a.md").told == expected)
  }

  @Test("a whole date at the head of a brief tells that its day number is another war's")
  func anotherWarByDate() throws {
    let brief = try reading("Day 14 | Truce takes effect\n\nLive updates, Saturday, 10 October 2020. All times are local\n\n\(filler)", as: "karst.txt")
    #expect(brief.date == CalendarDate(iso: "2020-10-10"))
  }

  @Test("names that tell no day", arguments: ["item-1146.txt", "000_75d38eaa726265cf.txt", "12345678901.txt", "today.txt", "2024-13-45.txt", "a20241106b.txt"])
  func silentNames(name: String) {
    #expect(problems(filler, as: name).first?.contains("nothing tells which day") == true)
  }

  @Test("a body full of other dates does not mislead")
  func otherDates() throws {
    let body = """
      On October 2, 2019, the bridge was closed. On Tuesday, 3 May 2022, it was blown up.

      Troops came on 1 January 2020 and left on 5 May 2021.

      - March 3, 2023: a bullet.
      """
    #expect(problems(body).first?.contains("nothing tells which day") == true)
    #expect(try reading("The bridge of 12 April 2021 is open. What we know on day 987\n\n\(body)").told == "2024-11-06, day 987")
    #expect(try reading("Norvalia war: what we know on day 987 about the fire of 3 May 2022\n\n\(body)").told == "2024-11-06, day 987")
  }

  @Test("what is so as of a date and an hour is so on the brief's day")
  func asOf() throws {
    #expect(try reading("As of 6 pm on 9 October 2024 there were 120 clashes.\n\n\(filler)").told == "2024-10-09, day 959")
    #expect(try reading("As of 1 October 2024 there were 120 clashes.\n\n\(filler)", as: "day-959.txt").told == "2024-10-09, day 959")
  }

  @Test("dates of other days in a title or standfirst are no contradiction")
  func titleOfAnotherDay() {
    #expect(problems("---\ntitle: The bridge of 12 April 2021\ndate: 2024-11-06\n---\n\(filler)", as: "a.md") == [])
    #expect(problems("---\ntitle: Notes of 7 November 2024\ndate: 2024-11-06\n---\n\(filler)", as: "a.md").count == 1)
  }

  @Test("a title for several days tells of the last")
  func periods() throws {
    #expect(try reading("Timeline: May 16th - May 20th, 2022\n\n\(filler)").told == "2022-05-20, day 86")
    #expect(try reading("Timeline: 16–20 May 2022\n\n\(filler)").told == "2022-05-20, day 86")
  }

  // MARK: contradictions

  @Test("a number that contradicts the date is shown, and both are kept")
  func contradiction() throws {
    let text = "Norvalia war: List of key events, day 987\n\nHere is the situation on Friday, November 8, 2024:\n\n- \(filler)"
    #expect(try reading(text).told == "2024-11-08, day 987 (by date 989)")
    #expect(problems(text) == [
      """
      seeds/brief.txt:1:35: warning: day 987 is printed, but 2024-11-08 is day 989
        hint: correct one of them; where the series counts otherwise, set its `offset` in site.yaml
      """
    ])
  }

  @Test("a series that is known to count otherwise is not in contradiction")
  func offset() throws {
    let text = "Norvalia war: List of key events, day 987\n\nHere is the situation on Friday, November 8:\n\n- \(filler)"
    #expect(problems(text, settings: .counting(ahead: -2)) == [])
    #expect(try reading(text, settings: .counting(ahead: -2)).told == "2024-11-08, day 987 (by date 989)")
    #expect(try reading("Key events, day 987\n\n\(filler)", settings: .counting(ahead: -2)).told == "2024-11-08, day 987 (by date 989)")
    #expect(try reading(filler, as: "day-0987.txt", settings: .counting(ahead: -2)).told == "2024-11-08, day 987 (by date 989)")
  }

  @Test("a weekday that contradicts the date")
  func weekday() {
    #expect(problems("Here is the situation on Tuesday, October 9, 2024.\n\n\(filler)") == [
      """
      seeds/brief.txt:1:26: warning: 2024-10-09 is a Wednesday, not a Tuesday
        hint: correct the weekday, or the date
      """
    ])
  }

  @Test("front matter and text that tell two days")
  func twoDays() {
    #expect(problems("---\ndate: 2024-11-06\nday: 986\n---\nHere is the situation on 7 November 2024:\n\n\(filler)", as: "a.md") == [
      """
      seeds/a.md:3:6: warning: day 986 is printed, but 2024-11-06 is day 987
        hint: correct one of them; where the series counts otherwise, set its `offset` in site.yaml
      """,
      """
      seeds/a.md:5:26: warning: this says 2024-11-07, but the brief is taken to be of 2024-11-06
        hint: correct one of the two dates
      """,
    ])
  }

  @Test("a file whose name tells another day")
  func nameDisagrees() {
    #expect(problems("Ferry leaves. What we know on day 987\n\n\(filler)", as: "day-0986.txt") == [
      """
      seeds/day-0986.txt:1:1: warning: the file's name says day 986, the brief day 987
        hint: rename the file, or correct the brief
      """
    ])
    #expect(problems("Ferry leaves. What we know on day 987\n\n\(filler)", as: "2024-10-06.txt") == [
      """
      seeds/2024-10-06.txt:1:1: warning: the file's name says 2024-10-06, the brief 2024-11-06
        hint: rename the file, or correct the brief
      """
    ])
    #expect(problems("Ferry leaves. What we know on day 987\n\n\(filler)", as: "20241107T0104Z.txt") == [])
  }

  @Test("a date before the war has no number")
  func beforeTheWar() throws {
    let text = "Key events, day 1,306\n\nHere is the situation on Saturday, September 22, 2018:\n\n\(filler)"
    #expect(try reading(text).told == "2018-09-22, day 1306")
    #expect(problems(text) == [
      """
      seeds/brief.txt:1:13: warning: day 1306 is printed, but 2018-09-22 is before the war's first day, 2022-02-24
        hint: correct the date, or set `day_one` in the front matter
      """
    ])
  }

  @Test("a date that no calendar has, day 0, a date without a year")
  func impossible() {
    #expect(problems("Here is the situation on February 30, 2024.\n\n\(filler)", as: "day-8.txt") == [
      """
      seeds/day-8.txt:1:26: no calendar has “February 30, 2024”
        hint: correct the day, or the month
      """
    ])
    #expect(problems("Ferry leaves. What we know on day 0\n\n\(filler)") == [
      """
      seeds/brief.txt:1:31: there is no day 0
        hint: the war's first day is day 1
      """
    ])
    #expect(problems("Here is the situation on November 9.\n\n\(filler)") == [
      """
      seeds/brief.txt:1:26: nothing tells the year of “November 9”
        hint: add the year, or call the file 2024-11-06.txt
      """
    ])
  }

  @Test("nothing tells the day")
  func noDate() {
    #expect(problems(filler) == [
      """
      seeds/brief.txt:1:1: nothing tells which day this brief is about
        hint: end the first paragraph with “What we know on day 987”, or call the file 2024-11-06.txt
      """
    ])
    #expect(problems(filler, as: "a.md") == [
      """
      seeds/a.md:1:1: nothing tells which day this brief is about
        hint: add `date: 2024-11-06` to the front matter
      """
    ])
  }

  @Test("a line under the title that names the paper or digest and ends in the date tells it", arguments: [
    "War digest, 22 May 2024", "The Hallvik Courier, May 22, 2024", "Daily digest – Wednesday, 22 May 2024", "Morning note: 22 May 2024",
  ])
  func nameAndDate(line: String) throws {
    let brief = try reading("HALLVIK WIRE\n\(line)\n\n\(filler)")
    #expect("\(brief.date)" == "2024-05-22")
    #expect(brief.outline == ["# HALLVIK WIRE", filler, "cut, the line that tells place and date: \(line)"])
  }

  @Test("a day’s number counts from another war’s first day where that line is years away")
  func otherWar() throws {
    let brief = try reading("The islands: what happened on day 26\nThe Hallvik Courier, October 22, 2020\n\n\(filler)")
    #expect("\(brief.date)" == "2020-10-22")
  }
}
