import Newsroom
import Testing

@testable import Press

@Suite("The page of a name")
struct SubjectPageTests {
  @Test("the sentence that names it stands there, marked and newest first, with the others linked")
  func passages() throws {
    let edition = try Edition.of([
      SmallBrief(date: "2024-10-31", text: "Sumy is far.", names: ["Sumy": .town("Sumy")]),
      SmallBrief(
        date: "2024-11-06", text: "It rained. In Sumy it burned, said Russia. Nobody came.",
        names: ["Sumy": .town("Sumy"), "Russia": .state("Russia")]),
    ])
    let page = try edition.page("regions/sumy/index.html")
    #expect(page.contains(
      #"<p>… In <mark>Sumy</mark> it burned, said <a class="n st" href="../../actors/russia/">Russia</a>. …</p>"#))
    #expect(page.contains(##"<a class="q" href="../../days/2024-11-06/#it-rained-in-sumy-it" aria-label="Day 987, item 1">Day 987 ¶ 1</a>"##))
    let (newer, older) = (try #require(page.range(of: "November 2024</h3>")), try #require(page.range(of: "October 2024</h3>")))
    #expect(newer.lowerBound < older.lowerBound)
    #expect(page.contains("Named in 2 briefs, first on"))
  }

  @Test("a name inside a longer one is marked, and the longer one is no link then")
  func nested() throws {
    let edition = try Edition.of([
      SmallBrief(date: "2024-11-06", text: "Russia and the Russian army spoke.", names: ["Russian army": .body("Russian army"), "Russia": .state("Russia")])
    ])
    #expect(try edition.page("actors/russia/index.html").contains(
      #"<mark>Russia</mark> and the <a class="n" href="../../actors/russian-army/">Russian army</a> spoke."#))
  }

  @Test("a standfirst counts only where no item names the subject")
  func standfirsts() throws {
    let edition = try Edition.of([
      SmallBrief(date: "2024-11-06", standfirst: "Sumy burns.", text: "Sumy burned.", names: ["Sumy": .town("Sumy")]),
      SmallBrief(date: "2024-11-07", standfirst: "Sumy rests.", text: "All is quiet.", names: ["Sumy": .town("Sumy")]),
    ])
    let page = try edition.page("regions/sumy/index.html")
    #expect(!page.contains("<mark>Sumy</mark> burns"))
    #expect(page.contains("<mark>Sumy</mark> burned."))
    #expect(page.contains(#"<a class="q" href="../../days/2024-11-07/" aria-label="Day 988">Day 988</a>"#))
  }

  @Test("years that grow too long get pages of their own, and the newest months stay in front")
  func years() throws {
    let first = try #require(CalendarDate(iso: "2022-12-01"))
    let briefs = (0..<120).map { SmallBrief(date: first.adding(days: $0).description, text: "Sumy.", names: ["Sumy": .town("Sumy")]) }
    let edition = try Edition.of(briefs)
    #expect(edition.files.filter { $0.hasPrefix("regions/sumy/") && $0.hasSuffix(".html") } == ["regions/sumy/index.html", "regions/sumy/2022/index.html"])
    let front = try edition.page("regions/sumy/index.html")
    #expect(front.contains(#"id="m2023-03""#) && front.contains(#"id="m2023-01""#) && !front.contains(#"id="m2022-12""#))
    #expect(front.contains(#"<a href="../../regions/sumy/2022/">2022</a> <small>31 items</small>"#))
    let year = try edition.page("regions/sumy/2022/index.html")
    #expect(year.contains(#"href="../../../days/2022-12-31/#sumy""#))
    #expect(year.contains("Named in 31 briefs of this year, in 31 items."))
  }

  @Test("figures of a place stand one by one, and no sum of them stands anywhere")
  func figures() throws {
    let edition = try Edition.of([
      SmallBrief(
        date: "2024-11-06", text: "In Sumy 31 died.", names: ["Sumy": .town("Sumy")],
        figures: [("31 died", .killed, 31, .exactly, "Sumy", nil, nil)]),
      SmallBrief(
        date: "2024-11-07", text: "In Sumy 42 died.", names: ["Sumy": .town("Sumy")],
        figures: [("42 died", .killed, 42, .exactly, "Sumy", nil, nil)]),
    ])
    for file in ["regions/sumy/index.html", "figures/index.html", "figures/2024/11/index.html"] {
      let page = try edition.page(file)
      #expect(page.contains(#"<td class="num">31</td>"#) && page.contains(#"<td class="num">42</td>"#))
      #expect(!page.contains("73"))
    }
  }

  @Test("a role stands with its first and last day")
  func roles() throws {
    let edition = try Edition.of(["2024-11-06", "2024-11-08"].map {
      SmallBrief(
        date: $0, text: "Ivan Fedorov, the governor, spoke.", names: ["Ivan Fedorov": .person("Ivan Fedorov")],
        roles: [("the governor", "Ivan Fedorov")])
    })
    let page = try edition.page("actors/ivan-fedorov/index.html")
    #expect(page.contains("<dt>the governor</dt>"))
    #expect(page.contains(#"<time datetime="2024-11-06">6 Nov 2024</time></a> – <a class="n" href="../../days/2024-11-08/"><time datetime="2024-11-08">"#))
  }

  @Test("the index has surnames first, and the days that name somebody")
  func index() throws {
    let edition = try Edition.of([
      SmallBrief(date: "2024-11-06", text: "Recep Tayyip Erdoğan came.", names: ["Recep Tayyip Erdoğan": .person("Recep Tayyip Erdoğan")])
    ])
    #expect(try edition.page("actors/index.html").contains(
      #"<li><a class="q" href="../actors/recep-tayyip-erdogan/">Erdoğan, Recep Tayyip</a> <span><a class="n" href="../days/2024-11-06/">987</a> </span></li>"#))
  }
}
