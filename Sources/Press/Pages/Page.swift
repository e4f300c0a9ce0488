import Mustache
import Newsroom

/// A finished file of the site.
package struct Page: Sendable {
  /// Its path from the site's root, such as `days/2024-11-06/index.html`.
  package let address: String
  package let bytes: [UInt8]

  /// It cannot fail: what an edition offers it can print, and its templates were checked when they were loaded.
  package init(about subject: PageSubject, in edition: Edition) {
    address = subject.address(in: edition).file
    let templates = edition.templates
    bytes =
      switch subject {
      case .home: templates.home.page(HomeView(of: edition))
      case .day(let date): templates.day.page(DayView(date: date, in: edition))
      case .dayNumber(let number): templates.redirect.page(RedirectView(number, in: edition))
      case .formerAddress(let number): templates.moved.page(MovedView(edition.formerAddresses[number], in: edition))
      case .month(let index): templates.month.page(MonthView(index, in: edition))
      case .year(let year): templates.year.page(YearView(year, in: edition))
      case .days: templates.days.page(DaysView(of: edition))
      case .subject(let subject):
        if edition.archive.subjects[subject].entity.kind.isActor {
          templates.actor.page(ActorView(of: subject, in: edition))
        } else {
          templates.region.page(RegionView(of: subject, in: edition))
        }
      case .subjectYear(let subject, let year): templates.subjectYear.page(SubjectYearView(of: subject, year: year, in: edition))
      case .actors: templates.actors.page(ActorsView(of: edition))
      case .regions: templates.regions.page(RegionsView(of: edition))
      case .figures(let month):
        templates.figures.page(FiguresView(month: month, at: subject.address(in: edition), in: edition))
      case .quotes(let month):
        templates.quotes.page(QuotesView(month: month, at: subject.address(in: edition), in: edition))
      case .about: templates.about.page(AboutView(of: edition))
      case .sources: templates.sources.page(SourcesView(of: edition))
      case .sourcesYear(let year): templates.sourcesYear.page(SourcesYearView(year, in: edition))
      case .unsure: templates.unsure.page(UnsureView(of: edition))
      case .unsureYear(let year): templates.unsureYear.page(UnsureYearView(year, in: edition))
      case .corrections: templates.corrections.page(CorrectionsView(of: edition))
      case .search: templates.search.page(SearchView(of: edition))
      case .names: NamesFile(of: edition).bytes
      case .searchItems: ItemsFile(of: edition, NamesFile(of: edition)).bytes
      case .notFound: templates.notFound.page(NotFoundView(in: edition))
      case .feed(let feed, let format): Feed(of: feed, as: format, in: edition).bytes(as: format)
      case .robots: Page.robots(in: edition)
      case .data: templates.data.page(DataView(of: edition))
      case .dataFile(let file): file.content(in: edition).bytes
      case .dataDescription(let file): TableDescription(of: file, in: edition).bytes
      case .dataSchema(let subject): DataSchema(of: subject, in: edition).bytes
      case .dayData(let date): DayData(date: date, in: edition).bytes
      case .tally(let isPale): edition.tally.map { templates.tally.page($0.drawing(of: edition.timeline, isPale: isPale, archive: edition.archive)) } ?? []
      case .siteMap: Page.siteMap(in: edition)
      case .siteMapPart(let part): Page.siteMapPart(part, in: edition)
      }
  }

  private static func robots(in edition: Edition) -> [UInt8] {
    let map = edition.archive.settings.baseURL.map { "Sitemap: \($0)\(Address.siteMap.path)\n" }
    return Array(("User-agent: *\nAllow: /\n" + (map ?? "")).utf8)
  }

  /// All pages, or the parts that list them.
  private static func siteMap(in edition: Edition) -> [UInt8] {
    let base = edition.archive.settings.baseURL ?? ""
    let parts = edition.siteMapParts
    guard parts > 1 else { return siteMapPart(1, in: edition) }
    return edition.templates.siteMapIndex.page(
      SiteMapIndexView(base: base, parts: (1...parts).map { .init(address: Address.siteMap(part: $0).path) }))
  }

  private static func siteMapPart(_ part: Int, in edition: Edition) -> [UInt8] {
    let pages = edition.readerPages.dropFirst((part - 1) * SiteMapView.mostPages).prefix(SiteMapView.mostPages)
    return edition.templates.siteMap.page(SiteMapView(pages, in: edition, base: edition.archive.settings.baseURL ?? ""))
  }
}
