import Newsroom

/// Everything that gets a page.
package enum PageSubject: Hashable, Sendable {
  case home
  /// A date, by its number among the archive's dates.
  case day(Int)
  case dayNumber(DayNumber)
  /// An address that a name had before, by its number.
  case formerAddress(Int)
  /// A month, by its number among those with a brief.
  case month(Int)
  case year(Int)
  case days
  /// An actor or place, by its number in the archive.
  case subject(Int)
  case subjectYear(Int, year: Int)
  case actors, regions
  /// Months by their number; nil for the newest, which stands in front.
  case figures(month: Int?)
  case quotes(month: Int?)
  case about, sources, corrections
  case sourcesYear(Int)
  case unsure
  case unsureYear(Int)
  case search, names, searchItems
  case notFound, robots
  case feed(FeedSubject, FeedFormat)
  /// What data there is, and what it means.
  case data
  case dataFile(DataFile)
  case dataDescription(DataFile)
  case dataSchema(DataSchema.Subject)
  /// Beside the page of a date, by its number among the archive's dates.
  case dayData(Int)
  case tally(pale: Bool)
  case monthBars
  case siteMap
  case siteMapPart(Int)
}

extension Edition {
  /// Everything that this edition has a page about, in an order that never changes for one archive.
  ///
  /// The longest files come first, so that no core is left alone with them at the end.
  package var pageSubjects: [PageSubject] { DataFile.allCases.map(PageSubject.dataFile) + readerPages + machinePages }

  /// Pages that a site map lists.
  var readerPages: [PageSubject] {
    var pages: [PageSubject] = [
      .home, .days, .actors, .regions, .figures(month: nil), .quotes(month: nil), .search, .about, .unsure, .sources, .corrections, .data,
    ]
    pages += archive.dates.indices.map(PageSubject.day)
    pages += timeline.months.indices.map(PageSubject.month)
    pages += timeline.years.map(PageSubject.year)
    pages += timeline.years.map(PageSubject.unsureYear)
    for subject in archive.subjects.indices {
      pages.append(.subject(subject))
      pages += appearances[subject].years.map { .subjectYear(subject, year: $0.year) }
    }
    pages += timeline.months.indices.filter { figureCounts[$0] > 0 }.map { .figures(month: $0) }
    pages += timeline.months.indices.filter { quoteCounts[$0] > 0 }.map { .quotes(month: $0) }
    var year: Int?
    for day in archive.days where !day.brief.sources.isEmpty && day.brief.date.year != year {
      year = day.brief.date.year
      pages.append(.sourcesYear(day.brief.date.year))
    }
    return pages
  }

  private var machinePages: [PageSubject] {
    var pages: [PageSubject] = [.names, .robots, .notFound]
    if isSearchable { pages.append(.searchItems) }
    pages += DataSchema.Subject.allCases.filter { $0 != .day || archive.settings.hasDayData }.map(PageSubject.dataSchema)
    pages += DataFile.allCases.filter(\.isTable).map(PageSubject.dataDescription)
    if archive.settings.hasDayData { pages += archive.dates.indices.map(PageSubject.dayData) }
    for format in FeedFormat.allCases {
      pages += [.feed(.site, format), .feed(.corrections, format)]
      pages += archive.subjects.indices.map { .feed(.subject($0), format) }
    }
    if tally != nil { pages += [.tally(pale: false), .tally(pale: true), .monthBars] }
    let years = Set(timeline.years)
    pages += dayNumbers.all.map(\.number).filter { !years.contains($0.value) }.map(PageSubject.dayNumber)
    pages += formerAddresses.indices.map(PageSubject.formerAddress)
    if archive.settings.baseURL != nil { pages += siteMapPages }
    return pages
  }

  private var siteMapPages: [PageSubject] {
    let parts = siteMapParts
    return [.siteMap] + (parts > 1 ? (1...parts).map(PageSubject.siteMapPart) : [])
  }

  var siteMapParts: Int { (readerPages.count + SiteMapView.mostPages - 1) / SiteMapView.mostPages }
}

extension PageSubject {
  func address(in edition: Edition) -> Address {
    return switch self {
    case .home: .home
    case .day(let date): .day(edition.date(at: date))
    case .dayNumber(let number): .dayNumber(number)
    case .formerAddress(let number): edition.formerAddresses[number].address
    case .month(let index): .month(edition.timeline.months[index].month)
    case .year(let year): .year(year)
    case .days: .days
    case .subject(let subject): edition.subjects[subject].address
    case .subjectYear(let subject, let year): .entity(edition.archive.subjects[subject].entity, year: year)
    case .actors: .actors
    case .regions: .regions
    case .figures(let month): month.map { .figures(edition.timeline.months[$0].month) } ?? .figures
    case .quotes(let month): month.map { .quotes(edition.timeline.months[$0].month) } ?? .quotes
    case .about: .about
    case .sources: .sources
    case .sourcesYear(let year): .sources(year)
    case .corrections: .corrections
    case .unsure: .unsure
    case .unsureYear(let year): .unsure(year)
    case .search: .search
    case .names: .names
    case .searchItems: .searchItems
    case .notFound: .notFound
    case .feed(let feed, let format): format.address(beside: feed.page(in: edition))
    case .robots: .robots
    case .data: .data
    case .dataFile(let file): file.address
    case .dataDescription(let file): file.description
    case .dataSchema(let subject): subject.address
    case .dayData(let date): .dayData(edition.date(at: date))
    case .tally(let isPale): .tally(pale: isPale)
    case .monthBars: .monthBars
    case .siteMap: .siteMap
    case .siteMapPart(let part): .siteMap(part: part)
    }
  }
}
