import Newsroom

/// What stands around every page: its head, masthead and foot.
struct FrameView: Viewed {
  /// The part of the site that a page belongs to, as the masthead shows it.
  enum Section { case days, actors, regions, figures, quotes, search }

  let surroundings: Made<SurroundingsView>
  let title: String
  let description: String
  var section: Section?
  var isFront = false
  /// A script of the page's own reads the index.
  var canSearch = false
  /// Of a page that is an article.
  var article: ArticleTimesView?
  let canonical: String?
  var previousPage: [UInt8]?
  var nextPage: [UInt8]?
  var upPage: [UInt8]?
  var structured: [UInt8]?
  /// What one can subscribe to about the page alone.
  var feed: FrameFeedView?
  /// The link to what the page tells, as data.
  var dayData: [UInt8]?
  let tally: TallyView?

  static let view = View<FrameView>(
    .including { $0.surroundings },
    .text("title") { $0.title },
    .text("description") { $0.description },
    .flag("inDays") { $0.section == .days },
    .flag("inActors") { $0.section == .actors },
    .flag("inRegions") { $0.section == .regions },
    .flag("inFigures") { $0.section == .figures },
    .flag("inQuotes") { $0.section == .quotes },
    .flag("inSearch") { $0.section == .search },
    .flag("canSearch") { $0.canSearch },
    .flag("isFront") { $0.isFront },
    .record("article") { $0.article },
    .text("canonical") { $0.canonical },
    .html("previousPage") { $0.previousPage },
    .html("nextPage") { $0.nextPage },
    .html("upPage") { $0.upPage },
    .html("structured") { $0.structured },
    .record("feed") { $0.feed },
    .html("dayData") { $0.dayData },
    .record("tally") { $0.tally })

  /// - Parameter marks: the dates that a page is about, oldest first, for the line under the masthead.
  init(
    _ edition: Edition, at address: Address, title: String, description: String, section: Section? = nil,
    marker: (date: CalendarDate, label: String)? = nil, marks: [CalendarDate]? = nil
  ) {
    let permalink = edition.permalink(from: address)
    surroundings = edition.surroundings[min(address.depth, edition.surroundings.count - 1)]
    self.title = title
    self.description = description
    self.section = section
    canonical = edition.archive.settings.baseURL.map { $0 + address.path }
    tally = edition.tally?.view(marker: marker, marks: marks.flatMap { edition.tally?.marks($0) }, permalink: permalink)
  }

  /// For the page that answers for addresses that do not exist: it is served at any depth.
  init(notFoundIn edition: Edition) {
    let settings = edition.archive.settings
    let permalink = Permalink(fromAnywhereBelow: settings.basePath, isOffline: edition.isOffline)
    surroundings = Made(SurroundingsView(settings, language: edition.language, permalink: permalink))
    title = edition.words[.noPage]
    description = edition.words[.noPage]
    canonical = nil
    tally = edition.tally?.view(marker: nil, marks: nil, permalink: permalink)
  }
}

extension SiteSettings {
  /// The path of the site's root on its server: `/archive/` of `https://example.org/archive/`.
  var basePath: String {
    guard let baseURL, let scheme = baseURL.firstIndex(of: ":") else { return "/" }
    let host = baseURL[scheme...].drop { $0 == ":" || $0 == "/" }
    return host.firstIndex(of: "/").map { String(host[$0...]) } ?? "/"
  }

  /// The host of the site's address: `example.org`.
  var host: String? {
    guard let baseURL, let scheme = baseURL.firstIndex(of: ":") else { return nil }
    let host = baseURL[scheme...].drop { $0 == ":" || $0 == "/" }.prefix { $0 != "/" && $0 != ":" }
    return host.isEmpty ? nil : String(host)
  }
}

/// When an article appeared, and when it last changed, where that is later.
struct ArticleTimesView: Viewed {
  let published: String
  let modified: String?

  /// - Parameter briefs: all of a date.
  init(of briefs: some Sequence<BriefCard>, on date: CalendarDate) {
    let last = briefs.map(\.lastChange).max() ?? date
    published = date.description
    modified = last > date ? last.description : nil
  }

  static let view = View<ArticleTimesView>(
    .text("published") { $0.published },
    .text("modified") { $0.modified })
}

/// The feeds that stand beside a page.
struct FrameFeedView: Viewed {
  let title: String

  static let view = View<FrameFeedView>(
    .text("title") { $0.title },
    .text("atom") { _ in FeedFormat.atom.file },
    .text("json") { _ in FeedFormat.json.file })
}

/// What all pages at one depth have around them.
struct SurroundingsView: Viewed {
  let settings: SiteSettings
  /// Of the words around the briefs.
  let language: String
  let permalink: Permalink

  init(_ settings: SiteSettings, language: String, permalink: Permalink) {
    self.settings = settings
    self.language = language
    self.permalink = permalink
  }

  static let view = View<SurroundingsView>(
    .text("language") { $0.language },
    .html("root") { $0.permalink.toRoot },
    .record("toFill") { _ in ToFillView() },
    .text("indexFile") { $0.permalink.isOffline ? "index.html" : nil },
    .text("site") { $0.settings.title },
    .text("subtitle") { $0.settings.subtitle },
    .record("to") { NavigationView(permalink: $0.permalink) },
    .record("licence") { view in
      view.settings.licenceName.map { LicenceView(name: $0, url: view.settings.licenceURL) }
    })
}

/// Links to the site's main pages.
struct NavigationView: Viewed {
  let permalink: Permalink

  static let view = View<NavigationView>(
    .html("home") { $0.permalink.to(.home) },
    .html("days") { $0.permalink.to(.days) },
    .html("actors") { $0.permalink.to(.actors) },
    .html("regions") { $0.permalink.to(.regions) },
    .html("figures") { $0.permalink.to(.figures) },
    .html("quotes") { $0.permalink.to(.quotes) },
    .html("search") { $0.permalink.to(.search) },
    .html("about") { $0.permalink.to(.about) },
    .html("unsure") { $0.permalink.to(.unsure) },
    .html("sources") { $0.permalink.to(.sources) },
    .html("data") { $0.permalink.to(.data) },
    .html("corrections") { $0.permalink.to(.corrections) },
    .html("feed") { $0.permalink.to(FeedFormat.atom.address(beside: .home)) },
    .html("jsonFeed") { $0.permalink.to(FeedFormat.json.address(beside: .home)) },
    .html("style") { $0.permalink.to(.style) },
    .html("script") { $0.permalink.to(.script) },
    .html("searchScript") { $0.permalink.to(.searchScript) },
    .html("names") { $0.permalink.to(.names) })
}

struct LicenceView: Viewed {
  let name: String
  let url: String?

  static let view = View<LicenceView>(
    .text("name") { $0.name },
    .text("url") { $0.url })
}

/// Stands in words that a script fills in: each name is a mark that the script replaces.
struct ToFillView: Viewed {
  static let view = View<ToFillView>(
    .text("day") { _ in "#" },
    .text("items") { _ in "#items" },
    .text("briefs") { _ in "#briefs" })
}
