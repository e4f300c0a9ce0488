import Testing

@testable import Press

@Suite("Maps of places")
struct LocatorMapTests {
  private static let theatre = """
    - Russian drones struck Kharkiv and the city of Sumy overnight, officials said.

    - Shells fell on the Kursk region, its governor said.

    - Ministers met in Vienna.
    """

  private func day(_ text: String, date: String = "2024-11-06") throws -> String {
    try Edition.reading([(date, text)]).page("days/\(date)/index.html")
  }

  @Test("a settlement is a dot that links to its page and says in how many items it is named")
  func dots() throws {
    let page = try day(LocatorMapTests.theatre)
    #expect(page.contains("<title id=\"map-t\">Places named on day 987</title>"))
    let sumy = try #require(page.line(with: "<title>Sumy: 1 item</title>"))
    #expect(sumy.hasPrefix("<a href=\"../../regions/sumy/\"><title>Sumy: 1 item</title><circle class=\"dot\""))
  }

  @Test("a region that is named is tinted, and its name on the map is a link")
  func tints() throws {
    let page = try day(LocatorMapTests.theatre)
    #expect(page.contains("<path class=\"named\" d=\"M"))
    let kursk = try #require(page.line(with: "<title>Kursk region: 1 item</title>"))
    #expect(kursk.contains("<text class=\"area\"") && kursk.contains(">Kursk</text></a>"))
    #expect(!(try day("- Russian drones struck Kharkiv overnight.")).contains("class=\"named\""))
  }

  @Test("a place outside the frame is a line at the edge, and no dot")
  func outside() throws {
    let page = try day(LocatorMapTests.theatre)
    let vienna = try #require(page.line(with: "<title>Vienna: 1 item</title>"))
    #expect(vienna.contains("<text class=\"off\" x=\"5\"") && vienna.contains(">← Vienna</text></a>"))
    #expect(!vienna.contains("<circle"))
    #expect(page.contains("Outside the frame: Vienna (west)."))
  }

  @Test("an actor may have the identifier of a place: each has its page, and the place its dot")
  func sharedIdentifier() throws {
    let text = "- Drones struck Kharkiv and Sumy, the Sumy Watch said."
    let edition = try Edition.reading([("2024-11-06", text)], actors: "add:\n  - {name: Sumy Watch, id: sumy, kind: organisation}\n")
    #expect(try edition.page("actors/sumy/index.html").contains("<h1>Sumy Watch</h1>"))
    #expect(try edition.page("days/2024-11-06/index.html").contains("<title>Sumy: 1 item</title><circle class=\"dot\""))
  }

  @Test("a point that is known to some kilometres only is a ring")
  func rings() throws {
    let page = try day("- Shells fell on the village of Rivnopil in the Donetsk region.")
    #expect(page.contains("point uncertain</title><circle class=\"hollow\""))
  }

  @Test("one of several places of a name draws no point, neither on the day nor on its own page")
  func ties() throws {
    let text = "- Drones struck Sumy and the village of Novoselivka in the Donetsk region."
    let edition = try Edition.reading([("2024-11-06", text)])
    let day = try edition.page("days/2024-11-06/index.html")
    #expect(day.contains("<title>Sumy: 1 item</title><circle"))
    #expect(!day.contains("<title>Novoselivka"))
    #expect(day.contains(">Novoselivka</a>"), "the list has it")
    let file = try #require(edition.files.first { $0.hasPrefix("regions/novoselivka") })
    #expect(!(try edition.page(file)).contains("class=\"map\""))
  }

  @Test("the Kakhovka reservoir is water before it was drained, and not after")
  func reservoir() throws {
    let text = "- Shells fell on Nikopol and Enerhodar."
    let (before, after) = (try day(text, date: "2023-06-05"), try day(text, date: "2023-06-07"))
    let lakes = { (page: String) in page.line(with: "class=\"lake\"")?.utf8.count ?? 0 }
    #expect(lakes(before) > lakes(after))
  }

  @Test("days about the same parts show them on the same ground, so that their maps can be compared")
  func sharedGround() throws {
    let edition = try Edition.reading([
      ("2024-11-06", "- Shells fell on Nikopol and on Marhanets."), ("2024-11-07", "- Drones struck Zaporizhzhia, and Nikopol was shelled."),
      ("2024-11-08", "- Drones struck Lviv."),
    ])
    let land = try ["2024-11-06", "2024-11-07", "2024-11-08"].map { try edition.page("days/\($0)/index.html").line(with: "<path class=\"land\"") }
    #expect(land[0] != nil && land[0] == land[1])
    #expect(land[2] != nil && land[2] != land[0])
  }

  @Test("a ground that was drawn for one day is not taken for one that differs from it")
  func ownGround() throws {
    let days = [
      ("2023-06-05", "- Shells fell on Nikopol and Enerhodar."), ("2023-06-07", "- Shells fell on Nikopol and Enerhodar."),
      ("2023-06-08", "- Drones struck Lviv."), ("2023-06-09", "- Shells fell on Nikopol and Enerhodar."),
    ]
    let edition = try Edition.reading(days)
    for (date, text) in days {
      let ground = ["land", "lake", "river"].map { name in { (page: String) in page.line(with: "<path class=\"\(name)\"") } }
      let (page, alone) = (try edition.page("days/\(date)/index.html"), try day(text, date: date))
      for path in ground { #expect(path(page) == path(alone), "\(date)") }
    }
  }

  @Test("an archive about elsewhere is drawn with the coarse lines of the world")
  func elsewhere() throws {
    let edition = try Edition.reading(
      [("2024-11-06", "- Strikes hit Gaza, Khan Younis and Beirut.\n\n- Talks were held in Tehran and in Kyiv.")], dayOne: "2023-10-07")
    let page = try edition.page("days/2024-11-06/index.html")
    #expect(page.contains("<title>Beirut: 1 item</title><circle"))
    #expect(page.contains("class=\"border\""))
    #expect(!page.contains("class=\"adm\""))
  }

  @Test("a map names no place twice and its names keep apart")
  func apart() throws {
    let page = try day("- Fighting went on near Pokrovsk, Kurakhove, Toretsk, Chasiv Yar, Kramatorsk, Bakhmut, Avdiivka, Vuhledar and Kupiansk.")
    let boxes = page.nameBoxes
    #expect(boxes.count >= 4)
    for (number, box) in boxes.enumerated() {
      for other in boxes[..<number] { #expect(!box.box.meets(other.box), "\(box.name) lies on \(other.name)") }
    }
    #expect(Set(boxes.map(\.name)).count == boxes.count)
  }

  @Test("the page of a region outlines it, and the page of a town tints what it lies in")
  func ownPages() throws {
    let edition = try Edition.reading([("2024-11-06", LocatorMapTests.theatre)])
    let region = try edition.page("regions/ru-krs-kursk/index.html")
    #expect(region.contains("<title id=\"map-t\">Where Kursk region lies</title>"))
    #expect(region.contains("<path class=\"named outline\" d=\"M"))
    let town = try edition.page("regions/sumy/index.html")
    #expect(town.contains("<path class=\"named\" d=\"M"))
    #expect(town.contains("<g><title>Sumy: 1 item</title><circle"), "the page's own place is no link")
  }

  @Test("near the end of the detailed lines the frame moves inwards, rather than showing where they end")
  func edgeOfTheatre() throws {
    let page = try day("- Drones struck Makhachkala in Dagestan and Rostov-on-Don, officials said.")
    #expect(page.contains("class=\"adm\"") || page.contains("class=\"lake\""))
    #expect(page.contains("<title>Makhachkala: 1 item</title><circle"))
    #expect(page.contains("<title>Rostov-on-Don: 1 item</title><circle"))
  }

  @Test("a day that names no place has no map")
  func nowhere() throws {
    #expect(!(try day("- Nothing happened that anybody told of.")).contains("class=\"map\""))
  }

  @Test("the map of all settlements keeps its largest names on a phone, and home shows the last 30 days only")
  func largeAndRecent() throws {
    let edition = try Edition.reading([
      ("2024-08-01", "- Drones struck Odesa, Mykolaiv and Kherson."),
      ("2024-11-06", "- Drones struck Kharkiv, Sumy, Poltava and Dnipro."), ("2024-11-07", "- Drones struck Kharkiv."),
    ])
    let all = try edition.page("regions/index.html")
    #expect(all.contains("<svg class=\"map large\" viewBox=\"0 0 760 "))
    #expect(all.contains("<title>Kharkiv: 2 items</title><circle") && all.contains("<title>Odesa: 1 item</title><circle"))
    #expect(try #require(all.line(with: ">Kharkiv</text>")).contains("minor") == false)
    let home = try edition.page("index.html")
    #expect(home.contains("<title>Sumy: 1 item</title><circle"))
    #expect(!home.contains("<title>Odesa"))
    #expect(home.contains("<summary>The places on this map</summary>"))
  }

  @Test("nothing on a map has a style of its own or runs a script")
  func policy() throws {
    let page = try day(LocatorMapTests.theatre)
    let start = try #require(page.range(of: "<svg class=\"map\""))
    let map = page[start.lowerBound..<(try #require(page[start.upperBound...].range(of: "</figure>"))).lowerBound]
    for banned in [" style=", "<style", "<script", " onclick", "javascript:"] { #expect(!map.contains(banned)) }
    #expect(map.contains("<g role=\"img\" aria-labelledby=\"map-t map-d\"><title id=\"map-t\">"))
  }

  @Test("the same seeds draw the same bytes")
  func same() throws {
    #expect(try day(LocatorMapTests.theatre) == day(LocatorMapTests.theatre))
  }
}

extension String {
  fileprivate func line(with words: String) -> Substring? {
    split(separator: "\n").first { $0.contains(words) }
  }

  /// The names on a map that stand beside dots, and about where.
  fileprivate var nameBoxes: [(name: Substring, box: Box)] {
    split(separator: "\n").compactMap { line in
      guard line.hasPrefix("<text x=\""), let end = line.range(of: "</text>")?.lowerBound, let start = line[..<end].lastIndex(of: ">")
      else { return nil }
      let name = line[line.index(after: start)..<end]
      let numbers = line.split(separator: "\"")
      guard numbers.count > 3, let x = Double(numbers[1]), let y = Double(numbers[3]) else { return nil }
      let width = Double(name.utf8.count) * 5
      let left = line.contains("\"end\"") ? x - width : line.contains("\"middle\"") ? x - width / 2 : x
      return (name, Box(minX: Int32(left * 10), minY: Int32(y * 10) - 80, maxX: Int32((left + width) * 10), maxY: Int32(y * 10) + 10))
    }
  }
}
