import Newsroom

/// Where a page stands: its path from the site's root, without a slash in front. A path that ends in a slash, or is
/// empty, is a folder with an `index.html`.
package struct Address: Hashable, Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// The file that holds the page.
  package var file: String { isFolder ? path + "index.html" : path }
  var isFolder: Bool { path.isEmpty || path.utf8.last == UInt8(ascii: "/") }
  /// How many folders lie between the root and the file.
  var depth: Int { path.utf8.reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 } }
}

extension Address {
  static let home = Address("")
  static let days = Address("days/")
  static let actors = Address("actors/")
  static let regions = Address("regions/")
  static let figures = Address("figures/")
  static let quotes = Address("quotes/")
  static let about = Address("about/")
  static let unsure = Address("about/unsure/")
  static let sources = Address("sources/")
  static let search = Address("search/")
  static let names = Address("search/names.js")
  static let searchItems = Address("search/items.json")
  static let searchIndex = Address("search/index/")
  static let searchScript = Address("assets/search.js")
  static let corrections = Address("corrections/")
  static let siteMap = Address("sitemap.xml")
  static let robots = Address("robots.txt")
  static let notFound = Address("404.html")
  static let style = Address("assets/site.css")
  static let script = Address("assets/site.js")

  static func day(_ date: CalendarDate) -> Address { Address("days/\(date)/") }
  static func dayNumber(_ day: DayNumber) -> Address { Address("days/\(day.value)/") }
  static func month(_ month: Month) -> Address { Address("days/\(month.path)") }
  static func year(_ year: Int) -> Address { Address("days/\(Month.padded(year, 4))/") }
  static func figures(_ month: Month) -> Address { Address("figures/\(month.path)") }
  static func quotes(_ month: Month) -> Address { Address("quotes/\(month.path)") }
  static func sources(_ year: Int) -> Address { Address("sources/\(Month.padded(year, 4))/") }
  static func unsure(_ year: Int) -> Address { Address("about/unsure/\(Month.padded(year, 4))/") }
  static func siteMap(part: Int) -> Address { Address("sitemaps/\(part).xml") }
  static let monthBars = Address("assets/months.svg")
  static func tally(pale: Bool) -> Address { Address(pale ? "assets/days-pale.svg" : "assets/days.svg") }

  static func entity(_ entity: Entity) -> Address {
    Address((entity.kind.isActor ? "actors/" : "regions/") + entity.id + "/")
  }
  static func entity(_ entity: Entity, year: Int) -> Address {
    Address(self.entity(entity).path + Month.padded(year, 4) + "/")
  }
}
