import Testing

@testable import Newsroom

@Suite("The shapes in which briefs come")
struct ReadingShapeTests {
  @Test("a standfirst that ends with the day, paragraphs, and a link to read on")
  func standfirstAndParagraphs() throws {
    let brief = try reading(
      """
      Ferry reaches Hallvik; talks stall in the capital. What we know on day 1,211

      \(filler)

      The mayor spoke of “a good day”.

      Continue reading...
      """)
    #expect(brief.told == "2025-06-18, day 1211")
    #expect(brief.dateOrigin == .dayNumber)
    #expect(
      brief.outline == [
        "standfirst: Ferry reaches Hallvik; talks stall in the capital. What we know on day 1,211", filler, "The mayor spoke of “a good day”.",
        "cut, a link to read on: Continue reading...",
      ])
  }

  @Test("the title names the series and the day", arguments: [
    "Norvalia war: what we know on day 59 of the invasion", "Norvalia war latest: what we know on day 59 of the invasion",
    "Norvalia war at a glance: what we know on day 59", "Norvalia war: List of key events, day 59", "Norvalia war, Day 59",
    "Norvalia war: List of key events from day fifty-nine",
  ])
  func titles(title: String) throws {
    let brief = try reading("\(title)\n\n\(filler)\n")
    #expect(brief.outline == ["# \(title)", filler])
    #expect(brief.told == "2022-04-23, day 59")
  }

  @Test("a title without a day, and the day in the standfirst")
  func briefing() throws {
    let brief = try reading(
      "Norvalia war briefing: Ferry reaches Hallvik after a month\n\nThe harbour opens; bread is handed out. What we know on day 59\n\n\(filler)")
    #expect(
      brief.outline == [
        "# Norvalia war briefing: Ferry reaches Hallvik after a month",
        "standfirst: The harbour opens; bread is handed out. What we know on day 59", filler,
      ])
  }

  @Test("a standfirst of clauses joined by semicolons has no full stop")
  func clauses() throws {
    let brief = try reading("The harbour opens; bread is handed out; talks go on\n\n\(filler)", as: "day-0059.txt")
    #expect(brief.outline == ["standfirst: The harbour opens; bread is handed out; talks go on", filler])
  }

  @Test("a list of key events: the line that tells the situation, topics, bullets right under them")
  func keyEvents() throws {
    let brief = try reading(
      """
      Norvalia war: List of key events, day 958

      Here is the situation on Wednesday, October 9, 2024.

      Fighting
      • \(filler)
      • A second bullet.

      Politics and diplomacy

      - A bullet of another kind.
      A loose paragraph that has lost its bullet.
      """, settings: .counting(ahead: 0))
    #expect(brief.told == "2024-10-09, day 958 (by date 959)")
    #expect(brief.dateOrigin == .text)
    #expect(
      brief.outline == [
        "# Norvalia war: List of key events, day 958", "[Fighting] • \(filler)", "[Fighting] • A second bullet.",
        "[Politics and diplomacy] • A bullet of another kind.", "[Politics and diplomacy] A loose paragraph that has lost its bullet.",
        "cut, the line that tells the day: Here is the situation on Wednesday, October 9, 2024.",
      ])
  }

  @Test("the line that tells the situation, in many words", arguments: [
    "Here is how things stand on Sunday, November 9:", "Here’s where things stand on Sunday, 9 November 2025:",
    "As the war reaches its 1,355th day, here is the situation on Sunday, November 9, 2025.",
    "These are the key events on day 1,355 of the war.", "This is the situation on Sunday, November 9, 2025:",
    "As the war enters its 1,355th day, we take a look at the main developments.",
    "It’s 9pm in Hallvik. Here’s where we stand on Sunday 9 November:", "HERE IS THE SITUATION ON SUNDAY, NOVEMBER 9, 2025.",
  ])
  func situationLines(line: String) throws {
    let brief = try reading("\(line)\n\n* \(filler)\n* More.\n")
    #expect(brief.told == "2025-11-09, day 1355")
    #expect(brief.outline == ["• \(filler)", "• More.", "cut, the line that tells the day: \(line)"])
  }

  @Test("a paragraph that ends with the situation is kept, and its date counts")
  func situationAtTheEnd() throws {
    let text = "The ferry came in at noon and left again at dusk with four hundred people. Here is the situation on Sunday, November 9, 2025."
    let brief = try reading("\(text)\n\n- \(filler)")
    #expect(brief.date == CalendarDate(iso: "2025-11-09"))
    #expect(brief.outline == [text, "• \(filler)"])
  }

  @Test("numbered headings over paragraphs are headings, numbered paragraphs are items")
  func numbers() throws {
    let headings = try reading("List of key events from day eight\n\n1. Fighting\n\n\(filler)\n\n2. Diplomacy\n\nEnvoys met.\n\nThey left.\n")
    #expect(
      headings.outline == ["# List of key events from day eight", "[Fighting] \(filler)", "[Diplomacy] Envoys met.", "[Diplomacy] They left."])
    #expect(headings.told == "2022-03-03, day 8")
    let items = try reading("Key takeaways: October 2, 2024 (day 952)\n\n1. \(filler)\n\n2. More.\n")
    #expect(items.outline == ["# Key takeaways: October 2, 2024 (day 952)", "• \(filler)", "• More."])
    let list = try reading("What we know on day 8\n\nThe ship carried three things.\n\n1. Flour\n2. Salt\n3. Oil\n\nIt left.", as: "a.txt")
    #expect(list.outline.prefix(5) == ["The ship carried three things.", "• Flour", "• Salt", "• Oil", "It left."])
  }

  @Test("an agency's summary: dateline, topics in capitals, starred bullets, read more, story code")
  func agency() throws {
    let brief = try reading(
      """
      Norvalia and Tessmark: What you need to know right now

      March 30 (Reuters) - Tessmark said it would leave the harbour. read more

      DIPLOMACY AND ECONOMY
      * \(filler) Read full story
      * The bank closed. L2N2VG02C
      FIGHTING
      One bullet had lost its star, and was a paragraph.
      """, as: "day-0035.txt")
    #expect(brief.told == "2022-03-30, day 35")
    #expect(
      brief.outline == [
        "# Norvalia and Tessmark: What you need to know right now", "Tessmark said it would leave the harbour.",
        "[DIPLOMACY AND ECONOMY] • \(filler)", "[DIPLOMACY AND ECONOMY] • The bank closed.",
        "[FIGHTING] One bullet had lost its star, and was a paragraph.", "cut, a link to read on: read more",
        "cut, the line that tells place and date: March 30 (Reuters) -", "cut, a link to read on: Read full story",
        "cut, an agency's story code: L2N2VG02C",
      ])
  }

  @Test("a date in brackets behind a title takes its year from the weekday, the number or the name")
  func bracketedDate() throws {
    #expect(try reading("Norvalia war: What happened today (April 9)\n\n\(filler)", as: "2023-04-10-item.txt").told == "2023-04-09, day 410")
  }

  @Test("an assessment: authors, a line with date and hour, headings, numbered axes, takeaways")
  func assessment() throws {
    let brief = try reading(
      """
      # Campaign Assessment

      Authors: Ada Lind, Bo Marsh, and Cy R. Vale

      November 11, 6pm ET

      ## Toplines

      \(filler) [1]

      ## Key Takeaways

      - One.
      - Two.

      ### 1. The Lorne axis

      Troops moved on November 10.
      """, as: "2022-11-11.md")
    #expect(brief.told == "2022-11-11, day 261")
    #expect(brief.dateOrigin == .text)
    #expect(
      brief.outline == [
        "# Campaign Assessment", "[Toplines] \(filler) [1]", "[Key Takeaways] • One.", "[Key Takeaways] • Two.",
        "[1. The Lorne axis] Troops moved on November 10.", "cut, a by-line: Authors: Ada Lind, Bo Marsh, and Cy R. Vale",
        "cut, the line that tells place and date: November 11, 6pm ET",
      ])
  }

  @Test("authors without a label, and a ministry's update with a full stop")
  func namesAndUpdates() throws {
    let text = "Norvalian Conflict Update 41\n\nAda Lind, Bo Marsh, and Cy R. Vale\n\nNovember 11, 6pm ET\n\n\(filler)"
    #expect(try reading(text, as: "2022-11-12.txt").cuts.map(\.reason) == [.byline, .dateline])
    let update = "Latest update on the situation in Norvalia - 9 October 2024."
    #expect(try reading("\(update)\n\n1. \(filler)\n2. More.").outline == ["# \(update)", "• \(filler)", "• More."])
    #expect(try reading("\(update)\n\n\(filler)").told == "2024-10-09, day 959")
  }

  @Test("a long first line without a full stop is a standfirst")
  func longFirstLine() throws {
    let line = "Norvalia claims the Lorne bridge as the relief ship reaches Hallvik and talks on prisoners open in Oskarov, on the 41st day of the war"
    #expect(try reading("\(line)\n\n\(filler)").outline == ["standfirst: \(line)", filler])
    #expect(try reading("\(line)\n\n\(filler)").told == "2022-04-05, day 41")
  }

  @Test("a general staff's bullets end with semicolons and are grouped by direction")
  func generalStaff() throws {
    let brief = try reading("Evening summary as of 6 pm on 9 October 2024\n\nLorne direction:\n● two attacks;\n● one bridge;\n\nHallvik direction:\n● none.")
    #expect(brief.told == "2024-10-09, day 959")
    #expect(
      brief.outline == [
        "# Evening summary as of 6 pm on 9 October 2024", "[Lorne direction] • two attacks;", "[Lorne direction] • one bridge;",
        "[Hallvik direction] • none.",
      ])
  }

  @Test("who wrote it and when, in a line each, are no items, though nobody can tell which number is the month")
  func deskAndDate() throws {
    let brief = try reading("Bridge opens at Lorne after a week of work\n\nBy the Gull Media newsroom\nPublished on 09/01/2026 - 18:40 GMT+1\n\n\(filler)\n\nTwo boats left.", as: "2026-01-09.txt")
    #expect(brief.outline.prefix(3) == ["# Bridge opens at Lorne after a week of work", filler, "Two boats left."])
  }

  @Test("bullets of every kind", arguments: ["•", "-", "*", "–", "●", "--", "▪", "·", "‣"])
  func bullets(sign: String) throws {
    let brief = try reading("What we know on day 8\n\n\(sign) \(filler)\n\(sign)\t\u{A0}Second.", as: "a.txt")
    #expect(brief.outline == ["• \(filler)", "• Second.", "cut, the line that tells the day: What we know on day 8"])
  }

  @Test("a bullet without a space is one where nothing else begins so", arguments: [
    ("•Ships left.", "• Ships left."), ("●Ships left.", "• Ships left."), ("-5 degrees were measured.", "-5 degrees were measured."),
    ("*Ships* left.", "*Ships* left."), ("–5 degrees.", "–5 degrees."),
  ])
  func tightBullets(line: String, expected: String) throws {
    #expect(try reading("\(line)\n", as: "day-8.txt").outline == [expected])
  }

  @Test("bullets nest by indentation, or by stars")
  func nesting() throws {
    let indented = try reading("- One.\n  - Two.\n    - Three.\n  - Four.\n- Five.\n", as: "day-8.txt")
    #expect(indented.outline == ["• One.", "•• Two.", "••• Three.", "•• Four.", "• Five."])
    #expect(try reading("* One.\n** Two.\n* Three.\n", as: "day-8.txt").outline == ["• One.", "•• Two.", "• Three."])
  }

  @Test("headings with signs around or under them")
  func drawnHeadings() throws {
    let brief = try reading("== Fighting ==\nOne.\n\nDiplomacy\n---------\nTwo.\n", as: "day-8.txt")
    #expect(brief.outline == ["[Fighting] One.", "[Diplomacy] Two."])
  }

  @Test("an editor's day, a sister series, another war: the first day is the series' own")
  func otherWar() throws {
    let brief = try reading(
      "---\nwar: Norvalia-Tessmark war\nday_one: 2031-03-14\n---\nRelief ship reaches Hallvik. What we know on Day 41\n\n\(filler)", as: "a.md")
    #expect(brief.told == "2031-04-23, day 41")
    #expect(brief.war == "Norvalia-Tessmark war")
    #expect(try reading("What we know on Day 31 of Norvalia and Tessmark’s war with the Isles\n\n\(filler)", settings: .dayOne("2031-03-14")).told == "2031-04-13, day 31")
  }
}

extension SiteSettings {
  static func counting(ahead offset: Int) -> SiteSettings {
    var settings = SiteSettings()
    settings.series.offset = offset
    return settings
  }

  static func dayOne(_ iso: String) -> SiteSettings {
    var settings = SiteSettings()
    settings.series.dayOne = CalendarDate(iso: iso) ?? settings.series.dayOne
    return settings
  }

  @Test("a line of key figures is an item and no heading", arguments: ["Killed: 26 | Injured: 51", "3 dead / 12 wounded", "Killed: 26"])
  func keyFigures(line: String) throws {
    let filler = "A depot burned down in the night, and the road was closed until noon."
    let brief = try reading("List of key events, day 987\n\n\(filler)\n\n\(line)\n\n\(filler)\n", as: "day-0987.txt")
    #expect(brief.outline.contains { $0.hasSuffix(line) })
  }

  @Test("a short line between dashes is a heading, and a bullet is none")
  func dashes() throws {
    let brief = try reading("Day 41\n\n\(filler)\n\n- Ferries stand still -\n\n\(filler)\n\n- Two boats sank.", as: "day-41.txt")
    #expect(brief.items.map(\.section) == [nil, "Ferries stand still", "Ferries stand still"])
  }
}
