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
    pages = subjects.map { Entry(address: $0.address(in: edition).path, changed: $0.lastChange(in: edition)?.description) }
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

extension PageSubject {
  /// The last day on which one of the briefs that a page shows was written or changed; nil where it shows none.
  fileprivate func lastChange(in edition: Edition) -> CalendarDate? {
    func newest(_ days: some Sequence<Int>) -> CalendarDate? { days.lazy.map { edition.briefs[$0].lastChange }.max() }
    func newest(ofDates dates: Range<Int>) -> CalendarDate? { newest(dates.flatMap { edition.archive.dates[$0] }) }
    func newest(inMonth month: Int?, of counts: [Int]) -> CalendarDate? {
      (month ?? counts.lastIndex { $0 > 0 }).flatMap { newest(ofDates: edition.timeline.months[$0].dates) }
    }
    let days = edition.archive.days.indices
    return switch self {
    case .day(let date): newest(edition.archive.dates[date])
    case .month(let index): newest(ofDates: edition.timeline.months[index].dates)
    case .year(let year), .sourcesYear(let year), .unsureYear(let year): newest(days.filter { edition.briefs[$0].month.year == year })
    case .subject(let subject): newest(edition.appearances[subject].days.map(Int.init))
    case .subjectYear(let subject, let year):
      newest(edition.appearances[subject].days.map(Int.init).filter { edition.briefs[$0].month.year == year })
    case .figures(let month): newest(inMonth: month, of: edition.figureCounts)
    case .quotes(let month): newest(inMonth: month, of: edition.quoteCounts)
    case .corrections: edition.corrections.first.map { edition.archive.days[$0.day].brief.corrections[$0.number].date }
    case .home, .days, .actors, .regions, .sources, .about, .unsure, .data: newest(days)
    case .search, .names, .searchItems, .dayNumber, .formerAddress, .notFound, .robots, .feed, .dataFile, .dataDescription, .dataSchema, .dayData, .tally, .monthBars,
      .siteMap, .siteMapPart:
      nil
    }
  }
}
