import Mustache
import Newsroom

/// A finished file of the site.
package struct Page: Sendable {
  /// Its path from the site's root, such as `days/2024-11-06/index.html`.
  package let address: String
  package let bytes: [UInt8]

  /// Printed on a desk of its own.
  package init(about subject: PageSubject, in edition: Edition) {
    var desk = PrintingDesk()
    self.init(about: subject, in: edition, on: &desk)
  }

  /// It cannot fail: what an edition offers it can print, and its templates were checked when they were loaded.
  init(about subject: PageSubject, in edition: Edition, on desk: inout PrintingDesk) {
    address = subject.address(in: edition).file
    let templates = edition.templates
    bytes =
      switch subject {
      case .home: desk.print(HomeView(of: edition), with: templates.home)
      case .day(let date): desk.print(DayView(date: date, in: edition), with: templates.day)
      case .dayNumber(let number): desk.print(RedirectView(number, in: edition), with: templates.redirect)
      case .formerAddress(let number): desk.print(MovedView(edition.formerAddresses[number], in: edition), with: templates.moved)
      case .month(let index): desk.print(MonthView(index, in: edition), with: templates.month)
      case .year(let year): desk.print(YearView(year, in: edition), with: templates.year)
      case .days: desk.print(DaysView(of: edition), with: templates.days)
      case .subject(let subject):
        if edition.archive.subjects[subject].entity.kind.isActor {
          desk.print(ActorView(of: subject, in: edition), with: templates.actor)
        } else {
          desk.print(RegionView(of: subject, in: edition), with: templates.region)
        }
      case .subjectYear(let subject, let year): desk.print(SubjectYearView(of: subject, year: year, in: edition), with: templates.subjectYear)
      case .actors: desk.print(ActorsView(of: edition), with: templates.actors)
      case .regions: desk.print(RegionsView(of: edition), with: templates.regions)
      case .figures(let month): desk.print(FiguresView(month: month, at: subject.address(in: edition), in: edition), with: templates.figures)
      case .quotes(let month): desk.print(QuotesView(month: month, at: subject.address(in: edition), in: edition), with: templates.quotes)
      case .about: desk.print(AboutView(of: edition), with: templates.about)
      case .sources: desk.print(SourcesView(of: edition), with: templates.sources)
      case .sourcesYear(let year): desk.print(SourcesYearView(year, in: edition), with: templates.sourcesYear)
      case .unsure: desk.print(UnsureView(of: edition), with: templates.unsure)
      case .unsureYear(let year): desk.print(UnsureYearView(year, in: edition), with: templates.unsureYear)
      case .corrections: desk.print(CorrectionsView(of: edition), with: templates.corrections)
      case .search: desk.print(SearchView(of: edition), with: templates.search)
      case .names: NamesFile(of: edition).bytes
      case .searchItems: ItemsFile(of: edition, NamesFile(of: edition)).bytes
      case .notFound: desk.print(NotFoundView(in: edition), with: templates.notFound)
      case .feed(let feed, let format): Feed(of: feed, as: format, in: edition).bytes(as: format)
      case .robots: Page.robots(in: edition)
      case .data: desk.print(DataView(of: edition), with: templates.data)
      case .dataFile(let file): file.content(in: edition).bytes
      case .dataDescription(let file): TableDescription(of: file, in: edition).bytes
      case .dataSchema(let subject): DataSchema(of: subject, in: edition).bytes
      case .dayData(let date): DayData(date: date, in: edition, on: desk.blankPaper()).bytes
      case .tally(let isPale):
        edition.tally.map { $0.drawing(of: edition.timeline, isPale: isPale, archive: edition.archive) }.map { desk.print($0, with: templates.tally) } ?? []
      case .monthBars: desk.print(edition.monthBars.drawing, with: templates.months)
      case .siteMap: Page.siteMap(in: edition, on: &desk)
      case .siteMapPart(let part): Page.siteMapPart(part, in: edition, on: &desk)
      }
  }

  private static func robots(in edition: Edition) -> [UInt8] {
    let map = edition.archive.settings.baseURL.map { "Sitemap: \($0)\(Address.siteMap.path)\n" }
    return Array(("User-agent: *\nAllow: /\n" + (map ?? "")).utf8)
  }

  /// All pages, or the parts that list them.
  private static func siteMap(in edition: Edition, on desk: inout PrintingDesk) -> [UInt8] {
    let base = edition.archive.settings.baseURL ?? ""
    let parts = edition.siteMapParts
    guard parts > 1 else { return siteMapPart(1, in: edition, on: &desk) }
    return desk.print(
      SiteMapIndexView(base: base, parts: (1...parts).map { .init(address: Address.siteMap(part: $0).path) }), with: edition.templates.siteMapIndex)
  }

  private static func siteMapPart(_ part: Int, in edition: Edition, on desk: inout PrintingDesk) -> [UInt8] {
    let pages = edition.readerPages.dropFirst((part - 1) * SiteMapView.mostPages).prefix(SiteMapView.mostPages)
    return desk.print(SiteMapView(pages, in: edition, base: edition.archive.settings.baseURL ?? ""), with: edition.templates.siteMap)
  }
}
