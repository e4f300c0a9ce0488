import Foundation
import Newsroom
import Testing

@testable import Press

@Suite("Data files")
struct DataTests {
  private static let briefs = [
    SmallBrief(date: "2024-10-31", title: "Of October", text: "Sumy is far.", names: ["Sumy": .town("Sumy")]),
    SmallBrief(
      date: "2024-11-06", standfirst: "“=1+1,” one says.", text: "At least 18 died in Sumy, said “Ivan” Fedorov, the mayor.\n\n“So be it,” he said.",
      names: ["Sumy": .town("Sumy"), "Fedorov": .person("Ivan Fedorov")],
      figures: [("At least 18", .killed, 18, .atLeast, "Sumy", nil, "=cmd, \"officials\"")], quotes: [("=1+1,", nil), ("So be it,", "Ivan Fedorov")],
      dates: [("said", "2024-11-05")], roles: [("the mayor", "Ivan Fedorov")],
      sources: [Source(title: "A report", publisher: nil, url: "https://example.org/a b"), Source(title: "x", publisher: nil, url: "javascript:x")],
      corrections: [Correction(date: CalendarDate(daysSince1970: 20_040), text: "A name.")]),
  ]
  private static let base = "https://example.org/archive/"

  private func json(_ file: String, of edition: Edition) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(edition.page(file).utf8)) as? [String: Any])
  }

  @Test("a table has a row a report, with who said it, where, how limited, and the item that tells it")
  func figures() throws {
    let table = try Edition.of(DataTests.briefs, baseURL: DataTests.base).page("data/figures.csv")
    #expect(table == """
      date,day,series,kind,qualifier,count,unit,words,place,place_id,said_by,said_by_id,item,sources\r
      2024-11-06,987,The Daybook,killed,at_least,18,,At least 18,Sumy,sumy,"'=cmd, ""officials""\",,\
      https://example.org/archive/days/2024-11-06/#at-least-18-died-in,https://example.org/a%20b\r

      """)
  }

  @Test("a cell that a spreadsheet might run has an apostrophe in front")
  func formulas() throws {
    let table = try Edition.of(DataTests.briefs).page("data/quotes.csv")
    #expect(table.contains("\r\n2024-11-06,987,The Daybook,\"'=1+1,\",,,days/2024-11-06/,"))
    for text in ["+1", "-1", "@x", "\tx", "\rx", "=x"] {
      var csv = CSVWriter()
      csv.cell(text)
      #expect(String(decoding: csv.bytes, as: UTF8.self).drop { $0 == "\"" }.hasPrefix("'"), "\(text)")
    }
    var csv = CSVWriter()
    csv.cell("a-b")
    csv.cell("x\ny")
    csv.cell(nil as String?)
    csv.endRow()
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "a-b,\"x\ny\",\r\n")
  }

  @Test("no file sums up what was reported")
  func sums() throws {
    var briefs = DataTests.briefs
    briefs[0].figures = [("far", .killed, 24, .exactly, "Sumy", nil, nil)]
    let edition = try Edition.of(briefs)
    for file in edition.files where file.hasPrefix("data/") { #expect(!(try edition.page(file)).contains("42"), "\(file)") }
  }

  @Test("a day's data count places in Unicode scalars, and every place is where the words are")
  func places() throws {
    let edition = try Edition.of(DataTests.briefs, baseURL: DataTests.base)
    let day = try json("days/2024-11-06/day.json", of: edition)
    #expect(day["url"] as? String == "https://example.org/archive/days/2024-11-06/")
    let brief = try #require((day["briefs"] as? [[String: Any]])?.first)
    let items = try #require(brief["items"] as? [[String: Any]])
    #expect(items.map { $0["kind"] as? String } == ["standfirst", "paragraph", "paragraph"])
    func words(_ findings: String, _ item: Int) throws -> [String] {
      let text = try #require(items[item]["text"] as? String).unicodeScalars.map { String($0) }
      return (items[item][findings] as? [[String: Any]] ?? []).compactMap { finding in
        guard let start = finding["start"] as? Int, let end = finding["end"] as? Int else { return nil }
        return text[start..<end].joined()
      }
    }
    #expect(try words("mentions", 1) == ["Sumy", "Fedorov"])
    #expect(try words("figures", 1) == ["At least 18"])
    #expect(try words("roles", 1) == ["the mayor"])
    #expect(try words("quotes", 2) == ["So be it,"])
    #expect(try words("dates", 1) == ["said"])
    let mention = try #require((items[1]["mentions"] as? [[String: Any]])?.first)
    #expect(mention["id"] as? String == "sumy" && mention["rule"] as? String == "told by the test")
  }

  @Test("the page of a day leads to its data, unless the site has none")
  func switchedOff() throws {
    let edition = try Edition.of(DataTests.briefs)
    let page = try edition.page("days/2024-11-06/index.html")
    #expect(page.contains(#"<link rel="alternate" type="application/json" href="../../days/2024-11-06/day.json">"#))
    var settings = SiteSettings()
    settings.hasDayData = false
    let without = try Edition.of(DataTests.briefs, settings: settings)
    #expect(!without.files.contains { $0.hasSuffix("day.json") || $0.hasSuffix("day.schema.json") })
    #expect(try !without.page("days/2024-11-06/index.html").contains("day.json"))
    #expect(try !without.page("data/index.html").contains("day.json"))
    #expect(try !without.page("data/days.json").contains("day.json"))
  }

  @Test("places are points of GeoJSON, longitude first, or none")
  func regions() throws {
    let gazetteer = Gazetteer()
    let kherson = try #require(gazetteer.region(code: "UA-65"))
    let edition = try Edition.of([
      SmallBrief(date: "2024-11-06", text: "Kherson and Sumy.", names: ["Kherson": kherson, "Sumy": .town("Sumy")])
    ])
    let features = try #require(try json("data/regions.geojson", of: edition)["features"] as? [[String: Any]])
    #expect(features.map { $0["id"] as? String } == ["sumy", "ua-65-kherson"])
    #expect(features[0]["geometry"] is NSNull)
    let point = try #require(features[1]["geometry"] as? [String: Any])
    #expect(point["coordinates"] as? [Double] == [33.827, 46.838])
    let properties = try #require(features[1]["properties"] as? [String: Any])
    #expect(properties["region"] as? String == "UA-65" && properties["country"] as? String == "UA")
  }

  @Test("the data page describes every column of every file")
  func page() throws {
    let edition = try Edition.of(DataTests.briefs)
    #expect(DataView.view.shape.misfit(of: DataView(of: edition).content) == nil)
    let page = try edition.page("data/index.html")
    for file in DataFile.allCases {
      #expect(page.contains("<h2><code>\(file.name)</code></h2>"))
      for column in file.shape.members where column.field != nil { #expect(page.contains("<dt><code>\(column.name)</code>"), "\(column.name)") }
    }
    for field in DataField.allCases { #expect(!edition.words.meaning(of: field).isEmpty, "\(field)") }
  }

  @Test("a long file is the same in pieces as in one")
  func pieces() throws {
    let first = try #require(CalendarDate(iso: "2024-01-01"))
    let briefs = (0..<300).map { SmallBrief(date: first.adding(days: $0).description, text: "Sumy \($0).", names: ["Sumy": .town("Sumy")]) }
    let edition = try Edition.of(briefs)
    let file = DataFile.days.content(in: edition)
    #expect(file.pieceCount == 4)
    let days = try #require(try json("data/days.json", of: edition)["days"] as? [[String: Any]])
    #expect(days.count == 300)
    let empty = try #require(try json("data/days.json", of: Edition.of([]))["days"] as? [[String: Any]])
    #expect(empty.isEmpty)
  }
}
