import Foundation
import Testing

@Suite("Export")
struct ExportTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.replace("seeds", by: .fixtures.folder("small/seeds"))
  }

  private func export(_ arguments: String...) throws -> [String] {
    let result = try Program.run(["export"] + arguments, in: folder)
    #expect(result.status == 0, "\(result.complained)")
    #expect(result.said.isEmpty || result.said.hasSuffix("\n"))
    return result.said.split(separator: "\n").map(String.init)
  }

  private func objects(_ lines: [String]) throws -> [[String: Any]] {
    try lines.map { try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any], "\($0)") }
  }

  /// Tables of the site, whose rows end as the standard has it.
  private func table(_ name: String) throws -> String { try #require(folder.text(of: "site/data/\(name)")) }

  @Test("a line of days, actors and regions is a record of the site's data file")
  func records() throws {
    #expect(try Program.run(["build", "--no-search"], in: folder).status == 0)
    for (subject, file, list) in [("days", "days.json", "days"), ("actors", "actors.json", "actors"), ("regions", "regions.geojson", "features")] {
      let whole = try #require(JSONSerialization.jsonObject(with: Data(table(file).utf8)) as? [String: Any])
      let records = try #require(whole[list] as? [[String: Any]])
      let lines = try objects(export(subject))
      #expect(!records.isEmpty && NSArray(array: lines).isEqual(to: records), "\(subject)")
    }
    #expect(try export() == export("days"))
  }

  @Test("figures and quotes are the site's tables, or an object a row")
  func tables() throws {
    #expect(try Program.run(["build", "--no-search"], in: folder).status == 0)
    for subject in ["figures", "quotes"] {
      let csv = try Program.run(["export", "--format", "csv", subject], in: folder).said
      #expect(csv == (try table("\(subject).csv")))
      let rows = try objects(export(subject))
      #expect(rows.count == csv.components(separatedBy: "\r\n").count - 2)
      #expect(rows.allSatisfy { $0["date"] is String && $0["item"] is String && ($0["sources"] == nil || $0["sources"] is [String]) })
    }
    #expect(try objects(export("figures")).allSatisfy { $0["count"] is NSNumber })
  }

  @Test("every item is a line, with its address and what was found in it")
  func items() throws {
    let items = try objects(export("items"))
    let check = try Program.run(["check"], in: folder).said
    #expect(check.contains(", \(items.count) items, "))
    #expect(items.allSatisfy { $0["date"] is String && $0["text"] is String && ($0["url"] as? String)?.contains("days/2024-11-") == true })
    #expect(items.contains { ($0["mentions"] as? [[String: Any]])?.first?["id"] is String })
  }

  @Test("as a table, an object within becomes columns and a list a cell", arguments: [
    ("days", "date,day,series,headline,standfirst,url,data,updated,items,figures,quotes,actors,places,sources,corrections"),
    ("actors", "id,kind,name,spellings,sort,country,wikidata,url,briefs,first,last,roles"),
    ("regions", "id,longitude,latitude,kind,name,spellings,sort,country,region,approximate,wikidata,url,briefs,first,last"),
    ("items", "date,day,series,url,kind,section,anchor,text,mentions,figures,quotes,dates,roles"),
  ])
  func flat(subject: String, head: String) throws {
    let csv = try Program.run(["export", "--format", "csv", subject], in: folder)
    #expect(csv.status == 0)
    #expect(csv.said.hasPrefix(head + "\r\n"))
    #expect(try csv.said.components(separatedBy: "\r\n").count == export(subject).count + 2)
  }

  @Test("readings give the same lines as seeds, and a site's address stands in them")
  func readings() throws {
    let lines = try export("items", "--base-url", "https://example.org/a/")
    #expect(lines.first?.contains(#""url":"https://example.org/a/days/"#) == true)
    try folder.put(Program.run(["read", "--whole"], in: folder).said, at: "r")
    #expect(try export("items", "--readings", "r", "--base-url", "https://example.org/a/") == lines)
  }

  @Test("what is not there to be printed ends with status 2", arguments: [["pages"], ["--format", "xml"], ["days", "items"]])
  func usage(arguments: [String]) throws {
    let result = try Program.run(["export"] + arguments, in: folder)
    #expect(result.status == 2)
    #expect(result.said.isEmpty && result.complained.hasPrefix("Error: "))
  }
}
