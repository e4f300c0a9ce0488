import Newsroom
import Testing

@testable import Press

@Suite("A site in Ukrainian")
struct UkrainianTests {
  private static func edition() throws -> Edition {
    try .of(
      [
        SmallBrief(
          date: "2024-11-06", title: "A day", text: "At least 2 people were killed in Kharkiv, the governor said.\n\nSecond.\n\nThird.\n\nFourth.\n\nFifth.",
          names: ["Kharkiv": .town("Kharkiv")],
          figures: [("At least 2", .killed, 2, .atLeast, "Kharkiv", nil, "the governor")], quotes: [("Second", nil)]),
        SmallBrief(date: "2024-11-08", title: "Another day", text: "One item alone names Kharkiv.", names: ["Kharkiv": .town("Kharkiv")]),
      ], baseURL: "https://example.org/", language: "uk")
  }

  @Test("the page says that it is in Ukrainian, and the brief that it is not")
  func languages() throws {
    let page = try UkrainianTests.edition().page("days/2024-11-06/index.html")
    #expect(page.contains("<html lang=\"uk\""))
    #expect(page.contains("<h1 class=\"p-name\" lang=\"en-GB\">A day</h1>"))
    #expect(page.contains("<div class=\"brief e-content\" lang=\"en-GB\">"))
    let english = try Edition.of([SmallBrief(date: "2024-11-06", title: "A day", text: "x")]).page("days/2024-11-06/index.html")
    #expect(english.contains("<h1 class=\"p-name\">A day</h1>"))
  }

  @Test("dates, counts, kinds and qualifiers are in its forms")
  func forms() throws {
    let edition = try UkrainianTests.edition()
    let day = try edition.page("days/2024-11-06/index.html")
    #expect(day.contains("<b>День 987</b>"))
    #expect(day.contains("Середа, 6 листопада 2024"))
    #expect(day.contains("<i>щонайменше</i> 2</td><td>загинуло"))
    #expect(day.contains("1 день без зведення після цього: 7 листопада 2024"))
    let month = try edition.page("days/2024/11/index.html")
    #expect(month.contains("<h1>Листопад 2024</h1>"))
    #expect(month.contains(">5 пунктів<") && month.contains(">1 пункт<"))
    #expect(try edition.page("regions/kharkiv/index.html").contains("Згадки: 2 зведення, уперше – "))
  }

  @Test("no page says anything in English but what is the briefs' own, and names")
  func nothingEnglish() throws {
    let edition = try UkrainianTests.edition()
    /// Of the briefs, of the site, of licences, places and machines.
    let allowed: Set<String> = [
      "day", "another", "at", "least", "people", "were", "killed", "in", "kharkiv", "the", "governor", "said", "second", "third", "fourth", "fifth",
      "one", "item", "alone", "names", "daybook", "daily", "summaries", "cross", "linked", "natural", "earth", "geonames", "cc", "by", "unicode", "cldr",
      "javascript", "misc", "title", "journal", "note", "url", "date", "https", "example", "org", "days", "md", "of", "no", "region", "told", "test",
      "json", "utf", "geojson", "rfc", "atom", "feed", "csv", "on", "web", "schema", "iso", "wgs", "bcp", "null",
      "bibtex", "csl", "id", "type", "article", "newspaper", "container", "issued", "parts", "language", "en", "gb",
    ]
    for file in edition.files where file.hasSuffix(".html") {
      let words = Speech.words(in: try edition.page(file)).filter { $0.allSatisfy(\.isASCII) && !allowed.contains($0.lowercased()) }
      #expect(words == [], "\(file)")
    }
  }

  @Test("the feed speaks Ukrainian, too")
  func feed() throws {
    let feed = try UkrainianTests.edition().page("feed.xml")
    #expect(feed.contains("xml:lang=\"uk\""))
    #expect(feed.contains("<title>День 989: Another day</title>"))
  }
}
