import Newsroom

/// Addresses for crawlers.
struct SiteMapView: Viewed {
  let base: String
  let pages: [Entry]

  static let view = View<SiteMapView>(
    .text("base") { $0.base },
    .list("pages") { $0.pages })

  struct Entry: Viewed {
    let address: String
    let changed: String?

    static let view = View<Entry>(
      .text("address") { $0.address },
      .text("changed") { $0.changed })
  }

  /// A map may hold no more.
  static let mostPages = 50_000

  init(_ subjects: ArraySlice<PageSubject>, in edition: Edition, base: String) {
    self.base = base
    pages = subjects.map { subject in
      var changed: CalendarDate?
      if case .day(let date) = subject { changed = edition.archive.dates[date].map { edition.briefs[$0].lastChange }.max() }
      return Entry(address: subject.address(in: edition).path, changed: changed?.description)
    }
  }
}

/// The parts of a map that is too long for one.
struct SiteMapIndexView: Viewed {
  let base: String
  let parts: [Part]

  static let view = View<SiteMapIndexView>(
    .text("base") { $0.base },
    .list("parts") { $0.parts })

  struct Part: Viewed {
    let address: String

    static let view = View<Part>(.text("address") { $0.address })
  }
}
