import Newsroom

package struct TemplateSet: Sendable { package init(files: [(path: String, text: String)]) throws(Problems) {} }
package struct Edition: Sendable {
  package let archive: Archive
  package init(of archive: Archive, with templates: TemplateSet, isOffline: Bool = false) { self.archive = archive }
  package var pageSubjects: [PageSubject] { [.home] + archive.dates.indices.map(PageSubject.day) }
}
package struct Address: Hashable, Sendable {
  package let path: String
  package init(_ path: String) { self.path = path }
  package var file: String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }
}
package enum PageSubject: Hashable, Sendable {
  case home, days
  case day(Int)
  case dayNumber(DayNumber)
  case subject(Int)
  case subjectYear(Int, year: Int)
}
extension PageSubject {
  func address(in edition: Edition) -> Address {
    switch self {
    case .day(let date): Address("days/\(edition.archive.date(at: date))/")
    default: Address("")
    }
  }
}
package struct Page: Sendable {
  package let address: String
  package let bytes: [UInt8]
  package init(about subject: PageSubject, in edition: Edition) {
    address = subject.address(in: edition).file
    var text = "<h1 id=\"top\">\(address)</h1>\n"
    switch subject {
    case .day(let date):
      text += "<a href=\"../../\">home</a>\n"
      for (number, item) in edition.archive.days[edition.archive.dates[date].lowerBound].brief.items.enumerated() {
        text += "<p id=\"i\(number)\">" + String(decoding: item.text, as: UTF8.self).split(separator: "<").joined(separator: "&lt;") + "\n"
      }
    default: for date in edition.archive.dates.indices { text += "<a href=\"days/\(edition.archive.date(at: date))/#top\">\(date)</a>\n" }
    }
    bytes = Array(text.utf8)
  }
}
extension Brief { package var isDraft: Bool { false } }
extension SiteSettings { package init(reading seed: SeedFile) throws(Problems) { self.init() } }
extension Brief {
  package init(reading seed: SeedFile, settings: SiteSettings) throws(Problems) {
    let text = String(decoding: seed.bytes, as: UTF8.self)
    let digits = seed.name.filter(\.isNumber)
    guard let number = Int(digits), let day = DayNumber(number) else {
      throw Problems([Diagnostic(at: SourcePlace(file: seed.path), "nothing tells the day", hint: "put it in the front matter")])
    }
    self.init(
      path: seed.path, format: .text, series: "Daybook", date: day.date(inWarBegunOn: settings.series.dayOne), day: day, dayByDate: nil,
      dayOne: settings.series.dayOne, war: nil, title: nil, language: "en-GB",
      items: text.split(separator: "\n").map {
        Item(kind: .paragraph, section: nil, content: .init(text: Array($0.utf8)), place: SourcePlace(file: seed.path))
      }, sources: [], corrections: [], updated: nil, cuts: [], warnings: [])
  }
}
