import Markdown
import Testing

@testable import Newsroom

@Suite("Plain text, Markdown and HTML become items")
struct ReadingTextTests {
  // MARK: plain text

  @Test("plain text is itself, whatever Markdown would make of it", arguments: [
    "16. Mukhametov came sixteenth.", "    Four spaces open it.", "Stars * and _lines_ and `ticks` and <b>tags</b>.", "A [link](https://example.org).",
    "&amp; stays &amp;.", "# 5 is a number sign.", "> An arrow points right.", "A backslash \\ and a bar | here.", "1986. A great many years ago.",
  ])
  func plain(text: String) throws {
    let brief = try reading("What we know on day 8\n\n\(text)\n\n\(filler)", as: "a.txt")
    let expected = String(text.drop { $0 == " " })
    #expect(brief.items.first.map { String(decoding: $0.text, as: UTF8.self) } == expected)
    #expect(brief.items.first?.content.marks.isEmpty == true)
  }

  @Test("a paragraph broken at a margin is one item")
  func margin() throws {
    let brief = try reading(
      """
      The ferry came in at noon and left again at dusk with four
      hundred people on board, more than it had carried in a year.
      The mayor saw it off.

      Second paragraph.
      """, as: "day-8.txt")
    #expect(
      brief.outline == [
        "The ferry came in at noon and left again at dusk with four hundred people on board, more than it had carried in a year. The mayor saw it off.",
        "Second paragraph.",
      ])
  }

  @Test("a bullet broken at a margin is one item")
  func brokenBullet() throws {
    let brief = try reading("- The ferry came in at noon and left\n  Hallvik again at dusk.\n- Second.\n", as: "day-8.txt")
    #expect(brief.outline == ["• The ferry came in at noon and left Hallvik again at dusk.", "• Second."])
  }

  @Test("short lines, and lines that each end a sentence, are paragraphs each")
  func lines() throws {
    #expect(try reading("The power was cut to 40,000 homes.\nA ship was hit, too.\n", as: "day-8.txt").items.count == 2)
    #expect(try reading("\(filler)\nA ship was hit, too.\n\(filler)", as: "day-8.txt").items.count == 3)
  }

  @Test("long lines without blank lines between them are paragraphs each")
  func longLines() throws {
    let brief = try reading("\(filler) \(filler)\nSecond \(filler) \(filler)\nThird.", as: "day-8.txt")
    #expect(brief.items.count == 3)
  }

  @Test("line ends, spaces and marks of every origin", arguments: [
    "\u{FEFF}Ferry leaves. What we know on day 8\r\n\r\nOne…\r\n\r\n•\tTwo.  \r\n\r\nContinue reading…",
    "Ferry leaves. What we know on day 8\r\rOne…\r\r•\tTwo.\r\rContinue reading...",
    "\n\n  Ferry leaves. What we know on day\u{A0}8  \n \u{A0}\t\nOne…\u{A0}\n\n\u{A0}• Two.\n\nContinue reading…\n\n\n",
  ])
  func lineEnds(text: String) throws {
    let brief = try reading(text)
    #expect(brief.told == "2022-03-03, day 8")
    #expect(brief.outline.dropFirst().prefix(2) == ["One…", "• Two."])
    #expect(brief.cuts.map(\.reason) == [.continueReading])
  }

  @Test("a heading over another, or at the end, is told in the cuts")
  func emptyHeadings() throws {
    let brief = try reading("## Fighting\n\n### North\n\n\(filler)\n\n## Weather\n", as: "day-8.md")
    #expect(
      brief.outline == [
        "[North] \(filler)", "cut, a heading with nothing under it: Fighting", "cut, a heading with nothing under it: Weather",
      ])
  }

  // MARK: Markdown

  @Test("headings, bold lines, bullets, numbers, quotes, tables and code keep what they are")
  func markdown() throws {
    let brief = try reading(
      """
      ---
      title: A day
      date: 2024-11-06
      ---
      # A day

      **Ferry leaves Hallvik.** It was *late*. [Read the log](https://example.org/log).

      **Fighting**

      - One.
        - Two.
      - Three.

      > Four.

      | What | Number |
      | --- | ---: |
      | Boats | 4 |

      1. Five.
      2. Six.

      ```
      seven
      ```
      """, as: "a.md")
    #expect(
      brief.outline == [
        "# A day", "Ferry leaves Hallvik. It was late. Read the log.", "[Fighting] • One.", "[Fighting] •• Two.", "[Fighting] • Three.",
        "[Fighting] > Four.", "[Fighting] table: What | Number\nBoats | 4", "[Fighting] • Five.", "[Fighting] • Six.", "[Fighting] code: seven",
      ])
    #expect(brief.items.first?.content.marks.map(\.style) == [.strong, .emphasis, .link(url: "https://example.org/log", title: "")])
    #expect(brief.items.map(\.place.line) == [7, 11, 12, 13, 15, 17, 21, 22, 24])
  }

  @Test("a first heading is the title; another than the front matter's is told in the cuts")
  func titles() throws {
    #expect(try reading("# Ferry leaves\n\n\(filler)", as: "day-8.md").outline == ["# Ferry leaves", filler])
    #expect(try reading("---\ntitle: Ferry leaves\n---\n# Ferry leaves\n\n\(filler)", as: "day-8.md").outline == ["# Ferry leaves", filler])
    #expect(
      try reading("---\ntitle: Ferry leaves\n---\n# Other\n\n\(filler)", as: "day-8.md").outline == ["# Ferry leaves", filler, "cut, a second title: Other"])
    #expect(try reading("## Norvalia war: List of key events, day 8\n\n\(filler)", as: "a.md").outline == ["# Norvalia war: List of key events, day 8", filler])
    #expect(try reading("## Fighting\n\n\(filler)", as: "day-8.md").outline == ["[Fighting] \(filler)"])
  }

  @Test("a first paragraph in bold or italics is the standfirst")
  func emphasised() throws {
    #expect(try reading("*Ferry leaves Hallvik for good.*\n\n\(filler)", as: "day-8.md").standfirst != nil)
    #expect(try reading("**Ferry** leaves Hallvik for good.\n\n\(filler)", as: "day-8.md").standfirst == nil)
  }

  @Test("front matter may also stand above plain text, but dashes there may be just that")
  func plainFrontMatter() throws {
    #expect(try reading("---\ndate: 2024-11-06\n---\n\(filler)").outline == [filler])
    #expect(try reading("---\n\(filler)\n---\nMore.", as: "day-8.txt").outline == [filler, "More."])
  }

  @Test("a short line under a title is a standfirst if it says something, a heading if it names something")
  func subtitle() throws {
    #expect(try reading("---\ntitle: A\n---\nFerry reaches Hallvik after a month\n\n\(filler)", as: "day-8.md").standfirst != nil)
    #expect(try reading("---\ntitle: A\n---\nPolitics and diplomacy\n\n\(filler)", as: "day-8.md").items.map(\.section) == ["Politics and diplomacy"])
  }

  // MARK: HTML

  @Test("headings of a page may be links")
  func linkedHeadings() throws {
    #expect(try reading("<h2><a href=\"https://example.org/f\">Fighting</a></h2><p>\(filler)</p>", as: "day-8.html").outline == ["[Fighting] \(filler)"])
  }

  @Test("an item of a feed: standfirst, related stories, paragraphs, a link to read on")
  func feedItem() throws {
    let brief = try reading(
      """
      <p>Ferry leaves Hallvik &amp; bread is handed out. What we know on day 1,146</p>
      <ul><li><a href="https://example.org/1">Live: the ferry leaves</a></li><li><a href="https://example.org/2">Explainer: the Karsund</a></li></ul>
      <p>\(filler) <a href="https://example.org/3">The log is here</a>.</p>
      <p><b>Fighting</b></p><ul><li>One&#8217;s bullet.</li></ul>
      <img src="x.jpg" alt="A ferry"><script>track()</script>
      <a href="https://example.org/news/2025/apr/14/ferry">Continue reading...</a>
      """, as: "item.html")
    #expect(brief.told == "2025-04-14, day 1146")
    #expect(
      Set(brief.outline) == [
        "standfirst: Ferry leaves Hallvik & bread is handed out. What we know on day 1,146", "\(filler) The log is here.", "[Fighting] • One’s bullet.",
        "cut, what describes a picture: A ferry", "cut, script or style: track()", "cut, a link to another story: Live: the ferry leaves",
        "cut, a link to another story: Explainer: the Karsund", "cut, a link to read on: Continue reading...",
      ])
  }

  @Test("the address of the story dates it, if nothing else does")
  func addressOfStory() throws {
    let text = "<p>\(filler)</p><p><a href=\"https://example.org/news/2024/nov/06/ferry\">Continue reading...</a></p>"
    #expect(try reading(text, as: "item.html").dateOrigin == .address)
    #expect(problems(text, as: "item.html") == [
      """
      seeds/item.html:1:1: note: only the address of its source dates this brief: 2024-11-06
        hint: add the date if that is wrong
      """
    ])
  }

  @Test("a page's head gives the title where the page has none")
  func pageTitle() throws {
    let head = "<html><head><title>Key events, day 8</title></head><body>"
    #expect(try reading("\(head)<p>\(filler)</p>", as: "a.html").outline == ["# Key events, day 8", filler])
    #expect(try reading("\(head)<p>\(filler)</p>", as: "a.html").told == "2022-03-03, day 8")
    #expect(try reading("\(head)<h1>Day 8: ferry</h1><p>\(filler)</p>", as: "a.html").title == "Day 8: ferry")
  }

  // MARK: furniture

  @Test("furniture is cut, with the reason", arguments: [
    ("Continue reading...", Cut.Reason.continueReading), ("Read full story", .continueReading), ("ADVERTISEMENT", .advertisement),
    ("Advertisement", .advertisement), ("Story continues below advertisement", .advertisement), ("By Ada Lind", .byline),
    ("By Ada Lind in Hallvik and Bo Marsh", .byline), ("By Ada Lind and Bo Marsh November 20, 2023 at 1:52 a.m. EST", .byline), ("Authors: Ada Lind and Bo Marsh", .byline),
    ("Ada Lind (now) and Bo Marsh (earlier)", .byline), ("Reporting by Ada Lind; Editing by Bo Marsh", .byline),
    ("A ferry leaves Hallvik. Photograph: Ada Lind/AFP/Getty Images", .caption), ("A ferry leaves Hallvik [Ada Lind/Reuters]", .caption),
    ("Photograph: Ada Lind/Reuters", .caption), ("A ferry (Ada Lind/AP)", .caption), ("A ferry leaves Hallvik. [File: Ada Lind/AFP]", .caption),
    ("With Reuters and Agence France-Presse", .byline), ("Reuters contributed to this report.", .byline), ("ab/cde (AP, Reuters)", .byline), ("(TARSK 24 with AFP, AP and Reuters)", .byline),
    ("With reporting by Reuters, AP, and AFP", .byline), ("Recommended Stories", .related), ("list of 4 items", .related), ("list 1 of 4", .related), ("list 2 of 4Ferry sunk", .related), ("end of list", .related),
    ("L2N2VG02C", .storyCode), ("nL2N2VG02C", .storyCode),
  ])
  func furniture(line: String, reason: Cut.Reason) throws {
    let brief = try reading("Ferry leaves. What we know on day 8\n\n\(filler)\n\n\(line)\n\nMore of it.")
    #expect(brief.items.count == 3)
    #expect(brief.cuts.map(\.reason) == [reason])
    #expect(brief.cuts.map(\.text) == [line])
    #expect(brief.cuts.map(\.place) == [SourcePlace(file: "seeds/brief.txt", line: 5)])
  }

  @Test("what only looks like furniture stays", arguments: [
    "By Friday the bridge was open.", "People should read more.", "Continue reading was his advice.", "“The state’s [North Korea] support” grew there [North Korea].",
    "He asked for three things: flour/oil and salt.", "By the river (it is wide) they stood.", "They said so on air. Photography: it is banned.",
    "The Reuters office was closed (for now).", "A list of 4 items was found.", "By Lorne Bridge they met again.", "By Monday November 20 the bridge was open.",
    "(They had it from Reuters and the harbour.)", "Written by hand, the letter named nobody.", "Reporting by the paper showed two ships; editing by the censor hid one.",
  ])
  func noFurniture(line: String) throws {
    let brief = try reading("Ferry leaves. What we know on day 8\n\n\(filler)\n\n\(line)\n\nMore.")
    #expect(brief.cuts.isEmpty)
    #expect(brief.items.map { String(decoding: $0.text, as: UTF8.self) }.contains(line))
  }

  @Test("what a picture shows in words goes with its caption")
  func captions() throws {
    let caption = "A ferry leaves the harbour of Hallvik at dusk. Photograph: Ada Lind/AFP"
    let text = "Ferry leaves. What we know on day 8\n\nA ferry leaves the harbour of Hallvik at dusk.\n\n\(caption)\n\nA ferry leaves the harbour of Hallvik at dusk\n\n\(filler)"
    #expect(try reading(text).items.count == 2)
    #expect(try reading(text).cuts.map(\.reason) == [.caption, .caption, .caption])
  }

  @Test("furniture at the end of an item is cut off", arguments: [
    ("The ferry left. read more", "The ferry left."), ("The ferry left. Read full story L2N2VG02C", "The ferry left."),
    ("The ferry left, he sa… [+7896 chars]", "The ferry left, he sa…"), ("“The ferry left.” Continue reading...", "“The ferry left.”"),
  ])
  func trailing(item: String, expected: String) throws {
    #expect(try reading("- \(item)\n- \(filler)", as: "day-8.txt").items.first?.text == Array(expected.utf8))
  }

  @Test("a link to read on behind a sentence is cut off with its mark")
  func trailingLink() throws {
    let item = try reading("- The **ferry** left [Read more](https://example.org)\n", as: "day-8.md").items.first
    #expect(item?.text == Array("The ferry left".utf8))
    #expect(item?.content.marks == [RichText.Mark(range: 4..<9, style: .strong)])
  }

  @Test("datelines are cut off the first item", arguments: [
    "March 30 (Reuters) - ", "KYIV, March 30 (Reuters) — ", "LONDON/KYIV (AP) – ", "Hallvik, Norvalia (AFP) - ", "(Reuters) - ",
  ])
  func datelines(dateline: String) throws {
    let brief = try reading("\(dateline)\(filler)", as: "day-35.txt")
    #expect(brief.outline.first == filler)
    #expect(brief.cuts.map(\.reason) == [.dateline])
  }

  @Test("a draft is read, and says so")
  func draft() throws {
    #expect(try reading("---\ndraft: true\ndate: 2024-11-06\n---\n\(filler)", as: "a.md").isDraft)
    #expect(try !reading("---\ndate: 2024-11-06\n---\n\(filler)", as: "a.md").isDraft)
  }

  @Test("a paragraph that begins with a year keeps it")
  func year() throws {
    let brief = try reading("# What we know on day 987\n\n\(filler)\n\n1986. That was the year of the **fire**.\n", as: "day-0987.md")
    #expect(brief.items.map { String(decoding: $0.text, as: UTF8.self) }.last == "1986. That was the year of the fire.")
  }
}
