import Foundation
import FoundationXML
import Newsroom
import Testing

@testable import Press

@Suite("Feeds")
struct FeedTests {
  private static let briefs = [
    SmallBrief(date: "2024-10-31", title: "Of October", text: "Sumy is far.", names: ["Sumy": .town("Sumy")]),
    SmallBrief(
      date: "2024-11-06", standfirst: "Sumy burns; nobody came.", text: "It rained. Sumy burned. It ended.\n\nA & B left Sumy &lt;at dawn&gt;.",
      names: ["Sumy": .town("Sumy")]),
  ]
  private static let base = "https://example.org/archive/"

  @Test("identifiers come from the date, times from the briefs, and links are whole")
  func site() throws {
    let feed = try Edition.of(FeedTests.briefs, baseURL: FeedTests.base).page("feed.xml")
    #expect(feed.contains("<id>tag:example.org,2026:archive/days/2024-11-06/</id>"))
    #expect(feed.contains("<title>Day 987: Sumy burns</title>"))
    #expect(feed.contains(#"<link rel="alternate" type="text/html" href="https://example.org/archive/days/2024-11-06/"/>"#))
    #expect(feed.contains("<updated>2024-11-06T00:00:00Z</updated>\n<author>"))
  }

  @Test("a name has a feed of the sentences that name it, newest first, led to their items")
  func name() throws {
    let feed = try Edition.of(FeedTests.briefs, baseURL: FeedTests.base).page("regions/sumy/feed.xml")
    #expect(feed.contains("<title>Sumy – The Daybook</title>"))
    #expect(feed.contains("<id>tag:example.org,2026:archive/regions/sumy/2024-11-06</id>"))
    #expect(feed.contains("<summary>Sumy burned. … A &amp; B left Sumy &lt;at dawn&gt;.</summary>"))
    #expect(feed.contains(##"href="https://example.org/archive/days/2024-11-06/#it-rained-sumy-burned-it"/>"##))
    #expect(feed.components(separatedBy: "<entry>").count == 3)
  }

  @Test("a name's feed has the twenty newest briefs")
  func length() throws {
    let first = try #require(CalendarDate(iso: "2024-01-01"))
    let briefs = (0..<30).map { SmallBrief(date: first.adding(days: $0).description, text: "Sumy.", names: ["Sumy": .town("Sumy")]) }
    let edition = try Edition.of(briefs)
    for file in ["regions/sumy/feed.xml", "feed.xml"] {
      let feed = try edition.page(file)
      #expect(feed.components(separatedBy: "<entry>").count == 21)
      #expect(feed.contains("2024-01-30") && feed.contains("2024-01-11") && !feed.contains("2024-01-10"))
    }
  }

  @Test("without an address of its own, a site has links from the feed's file in Atom, and none in JSON Feed")
  func relative() throws {
    let edition = try Edition.of(FeedTests.briefs)
    #expect(try edition.page("regions/sumy/feed.xml").contains(#"href="../../days/2024-10-31/#sumy-is-far"/>"#))
    #expect(try edition.page("feed.xml").contains(#"<link rel="self" type="application/atom+xml" href="feed.xml"/>"#))
    let json = try edition.page("regions/sumy/feed.json")
    #expect(!json.contains(#"_url""#) && !json.contains(#""url""#))
    #expect(json.contains(##""_daybook":{"path":"days/2024-10-31/#sumy-is-far"}"##))
  }

  @Test("an offline edition's feeds spell out the file of every folder")
  func offline() throws {
    let feed = try Edition.of(FeedTests.briefs, isOffline: true).page("regions/sumy/feed.xml")
    #expect(feed.contains(#"href="../../days/2024-10-31/index.html#sumy-is-far"/>"#))
    #expect(feed.contains(#"type="text/html" href="../../regions/sumy/index.html"/>"#))
  }

  @Test("JSON Feed has the whole brief, and whole links")
  func json() throws {
    let feed = try Edition.of(FeedTests.briefs, baseURL: FeedTests.base).page("feed.json")
    let decoded = try #require(try JSONSerialization.jsonObject(with: Data(feed.utf8)) as? [String: Any])
    #expect(decoded["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(decoded["feed_url"] as? String == "https://example.org/archive/feed.json")
    let items = try #require(decoded["items"] as? [[String: Any]])
    #expect(items.map { $0["url"] as? String } == ["\(FeedTests.base)days/2024-11-06/", "\(FeedTests.base)days/2024-10-31/"])
    #expect(items[0]["content_text"] as? String == "Sumy burns; nobody came.\n\nIt rained. Sumy burned. It ended.\n\nA & B left Sumy <at dawn>.")
  }

  @Test("corrections have a feed, dated by the correction; two of one day are told apart")
  func corrections() throws {
    let (first, second) = (try #require(CalendarDate(iso: "2024-11-09")), try #require(CalendarDate(iso: "2024-11-12")))
    let edition = try Edition.of(
      [
        SmallBrief(
          date: "2024-11-06", text: "x",
          corrections: [
            Correction(date: first, text: "A name."), Correction(date: second, text: "A date."), Correction(date: second, text: "A place."),
          ])
      ], baseURL: FeedTests.base)
    let feed = try edition.page("corrections/feed.xml")
    let ids = feed.components(separatedBy: "<id>").dropFirst(2).map { $0.prefix { $0 != "<" } }
    #expect(ids == ["2024-11-12", "2024-11-12-2", "2024-11-09"].map { "tag:example.org,2026:archive/corrections/2024-11-06/\($0)" })
    #expect(feed.contains("<updated>2024-11-12T00:00:00Z</updated>"))
    #expect(try edition.page("feed.xml").contains("<published>2024-11-06T00:00:00Z</published>\n<updated>2024-11-12T00:00:00Z</updated>"))
  }

  @Test("every page tells of the site's feeds, and a name's page of its own")
  func discovery() throws {
    let page = try Edition.of(FeedTests.briefs).page("regions/sumy/index.html")
    #expect(page.contains(#"<link rel="alternate" type="application/atom+xml" title="All days" href="../../feed.xml">"#))
    #expect(page.contains(#"<link rel="alternate" type="application/feed+json" title="Sumy" href="feed.json">"#))
  }

  @Test("characters that XML cannot write do not break a feed")
  func controls() throws {
    let feed = try Edition.of([SmallBrief(date: "2024-11-06", title: "a\u{1}b\u{FFFF}c]]>", text: "x")]).page("feed.xml")
    #expect(feed.contains("a\u{FFFD}b\u{FFFD}c]]&gt;</title>"))
    #expect(XMLParser(data: Data(feed.utf8)).parse())
  }

  @Test("a site map tells when what a page shows was last changed, never when it was built")
  func siteMap() throws {
    let date = try #require(CalendarDate(iso: "2024-11-09"))
    let edition = try Edition.of(
      [
        SmallBrief(date: "2024-10-31", text: "Sumy.", names: ["Sumy": .town("Sumy")], corrections: [Correction(date: date, text: "x")]),
        SmallBrief(date: "2024-11-06", text: "x"),
      ], baseURL: "https://example.org/")
    let map = try edition.page("sitemap.xml")
    for (page, changed) in [
      ("", "2024-11-09"), ("regions/sumy/", "2024-11-09"), ("days/2024/11/", "2024-11-06"), ("days/2024/10/", "2024-11-09"),
      ("corrections/", "2024-11-09"), ("days/2024-11-06/", "2024-11-06"),
    ] {
      #expect(map.contains("<loc>https://example.org/\(page)</loc><lastmod>\(changed)</lastmod>"), "\(page)")
    }
  }
}
