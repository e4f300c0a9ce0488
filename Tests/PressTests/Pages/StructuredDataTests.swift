import Foundation
import Newsroom
import Testing

@testable import Press

@Suite("Structured data of pages")
struct StructuredDataTests {
  private func data(_ file: String, of edition: Edition) throws -> (text: String, nodes: [[String: Any]]) {
    let page = try edition.page(file)
    let start = try #require(page.range(of: #"<script type="application/ld+json">"#)).upperBound
    let text = String(page[start..<(try #require(page.range(of: "</script>", range: start..<page.endIndex))).lowerBound])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    return (text, object["@graph"] as? [[String: Any]] ?? [object])
  }

  @Test("no name and no title can end the script that they stand in")
  func hostile() throws {
    let edition = try Edition.of([
      SmallBrief(
        date: "2024-11-06", title: "</script><script>alert(1)</script><!--", text: "Sumy \\</script\\> \"x\" and Eve.",
        names: ["Sumy": Entity(id: "sumy", kind: .settlement, name: "Su</script>my\u{1}\\", row: nil), "Eve": .person("Eve")])
    ])
    for file in ["days/2024-11-06/index.html", "regions/sumy/index.html"] {
      let (text, nodes) = try data(file, of: edition)
      #expect(!text.contains("<") && nodes.count == 2, "\(file)")
    }
    let article = try data("days/2024-11-06/index.html", of: edition).nodes[0]
    #expect(article["headline"] as? String == "</script><script>alert(1)</script><!--")
    #expect((article["mentions"] as? [[String: Any]])?.first?["name"] as? String == "Su</script>my\u{1}\\")
  }

  @Test("a day is an article about whom its standfirst names, that mentions the others")
  func article() throws {
    let edition = try Edition.of(
      [
        SmallBrief(
          date: "2024-11-06", standfirst: "Sumy burns.", text: "Sumy burned, said Russia.", names: ["Sumy": .town("Sumy"), "Russia": .state("Russia")],
          sources: [Source(title: "x", publisher: nil, url: "https://example.org/report")],
          corrections: [Correction(date: CalendarDate(daysSince1970: 20_100), text: "A name.")])
      ], baseURL: "https://example.org/archive/")
    let nodes = try data("days/2024-11-06/index.html", of: edition).nodes
    let article = nodes[0]
    #expect(article["@type"] as? String == "NewsArticle")
    #expect(article["datePublished"] as? String == "2024-11-06" && article["dateModified"] as? String == "2025-01-12")
    #expect(article["isBasedOn"] as? [String] == ["https://example.org/report"])
    #expect(article["correction"] as? [String] == ["A name."])
    #expect((article["about"] as? [[String: String]]) == [["@type": "Place", "name": "Sumy", "url": "https://example.org/archive/regions/sumy/"]])
    #expect((article["mentions"] as? [[String: String]])?.map { $0["name"] } == ["Russia"])
    let steps = try #require(nodes[1]["itemListElement"] as? [[String: Any]])
    #expect(steps.map { $0["item"] as? String } == ["days/", "days/2024/", "days/2024/11/", "days/2024-11-06/"].map { "https://example.org/archive/" + $0 })
  }

  @Test("every series of a date is an article of its own")
  func series() throws {
    let edition = try Edition.of([
      SmallBrief(date: "2024-11-06", title: "One", text: "x"), SmallBrief(date: "2024-11-06", series: "Other paper", title: "Two", text: "y"),
    ])
    let nodes = try data("days/2024-11-06/index.html", of: edition).nodes
    #expect(nodes.compactMap { $0["headline"] as? String } == ["Two", "One"])
    let page = try edition.page("days/2024-11-06/index.html")
    #expect(page.contains("<article>") && page.components(separatedBy: "h-entry").count == 3)
  }

  @Test("a place tells its point, its code and where it lies; without an address of the site, links count from the page")
  func place() throws {
    let gazetteer = Gazetteer()
    let kherson = try #require(gazetteer.region(code: "UA-65"))
    let edition = try Edition.of([SmallBrief(date: "2024-11-06", text: "Kherson.", names: ["Kherson": kherson])])
    let place = try data("regions/ua-65-kherson/index.html", of: edition).nodes[0]
    #expect(place["@type"] as? String == "AdministrativeArea" && place["identifier"] as? String == "UA-65")
    #expect((place["geo"] as? [String: Any])?["latitude"] as? Double == 46.838)
    #expect((place["containedInPlace"] as? [String: Any])?["name"] as? String == "Ukraine")
    #expect(place["url"] as? String == "../../regions/ua-65-kherson/")
  }

  @Test("the front page is the site's own")
  func site() throws {
    let site = try data("index.html", of: Edition.of([])).nodes[0]
    #expect(site["@type"] as? String == "WebSite" && site["name"] as? String == "The Daybook" && site["url"] as? String == "./")
  }
}
