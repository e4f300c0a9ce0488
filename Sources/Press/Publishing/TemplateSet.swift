import Mustache
import Newsroom

/// Every template of the site, compiled once and checked against the views that fill them.
package final class TemplateSet: Sendable {
  /// Those of the language that the templates were compiled in.
  let words: Words
  let home: PageTemplate<HomeView>
  let day: PageTemplate<DayView>
  let month: PageTemplate<MonthView>
  let year: PageTemplate<YearView>
  let days: PageTemplate<DaysView>
  let actor: PageTemplate<ActorView>
  let region: PageTemplate<RegionView>
  let subjectYear: PageTemplate<SubjectYearView>
  let actors: PageTemplate<ActorsView>
  let regions: PageTemplate<RegionsView>
  let figures: PageTemplate<FiguresView>
  let quotes: PageTemplate<QuotesView>
  let search: PageTemplate<SearchView>
  let about: PageTemplate<AboutView>
  let sources: PageTemplate<SourcesView>
  let sourcesYear: PageTemplate<SourcesYearView>
  let corrections: PageTemplate<CorrectionsView>
  let unsure: PageTemplate<UnsureView>
  let unsureYear: PageTemplate<UnsureYearView>
  let data: PageTemplate<DataView>
  let notFound: PageTemplate<NotFoundView>
  let redirect: PageTemplate<RedirectView>
  let moved: PageTemplate<MovedView>
  let siteMap: PageTemplate<SiteMapView>
  let siteMapIndex: PageTemplate<SiteMapIndexView>
  let tally: PageTemplate<TallyDrawingView>
  let months: PageTemplate<MonthBarsDrawingView>

  /// - Parameters:
  ///   - files: templates, and under `partials/` what they include; the paths are shown with problems.
  ///   - wordsFile: what they ask for by `{{words.name}}`, and what views say.
  /// - Throws: every problem in every template, each once.
  init(files: [(path: String, text: String)], wordsFile: WordsFile) throws(Problems) {
    words = try Words(wordsFile)
    var desk = TemplateDesk(files, wordsFile)
    let home: PageTemplate<HomeView>? = desk.compile("home")
    let day: PageTemplate<DayView>? = desk.compile("day")
    let month: PageTemplate<MonthView>? = desk.compile("month")
    let year: PageTemplate<YearView>? = desk.compile("year")
    let days: PageTemplate<DaysView>? = desk.compile("days")
    let actor: PageTemplate<ActorView>? = desk.compile("actor")
    let region: PageTemplate<RegionView>? = desk.compile("region")
    let subjectYear: PageTemplate<SubjectYearView>? = desk.compile("subject-year")
    let actors: PageTemplate<ActorsView>? = desk.compile("actors")
    let regions: PageTemplate<RegionsView>? = desk.compile("regions")
    let figures: PageTemplate<FiguresView>? = desk.compile("figures")
    let quotes: PageTemplate<QuotesView>? = desk.compile("quotes")
    let search: PageTemplate<SearchView>? = desk.compile("search")
    let about: PageTemplate<AboutView>? = desk.compile("about")
    let sources: PageTemplate<SourcesView>? = desk.compile("sources")
    let sourcesYear: PageTemplate<SourcesYearView>? = desk.compile("sources-year")
    let corrections: PageTemplate<CorrectionsView>? = desk.compile("corrections")
    let unsure: PageTemplate<UnsureView>? = desk.compile("unsure")
    let unsureYear: PageTemplate<UnsureYearView>? = desk.compile("unsure-year")
    let data: PageTemplate<DataView>? = desk.compile("data")
    let notFound: PageTemplate<NotFoundView>? = desk.compile("not-found")
    let redirect: PageTemplate<RedirectView>? = desk.compile("redirect")
    let moved: PageTemplate<MovedView>? = desk.compile("moved")
    let siteMap: PageTemplate<SiteMapView>? = desk.compile("sitemap")
    let siteMapIndex: PageTemplate<SiteMapIndexView>? = desk.compile("sitemap-index")
    let tally: PageTemplate<TallyDrawingView>? = desk.compile("tally")
    let months: PageTemplate<MonthBarsDrawingView>? = desk.compile("months")
    guard let home, let day, let month, let year, let days, let actor, let region, let subjectYear, let actors, let regions,
      let figures, let quotes, let search, let about, let sources, let sourcesYear, let corrections, let unsure, let unsureYear,
      let data, let notFound, let redirect, let moved,
      let siteMap, let siteMapIndex, let tally, let months
    else { throw Problems(desk.problems) }
    let unused = wordsFile.unused(besides: desk.phraseNames)
    guard unused.isEmpty else { throw Problems(unused) }
    self.home = home
    self.day = day
    self.month = month
    self.year = year
    self.days = days
    self.actor = actor
    self.region = region
    self.subjectYear = subjectYear
    self.actors = actors
    self.regions = regions
    self.figures = figures
    self.quotes = quotes
    self.search = search
    self.about = about
    self.sources = sources
    self.sourcesYear = sourcesYear
    self.corrections = corrections
    self.unsure = unsure
    self.unsureYear = unsureYear
    self.data = data
    self.notFound = notFound
    self.redirect = redirect
    self.moved = moved
    self.siteMap = siteMap
    self.siteMapIndex = siteMapIndex
    self.tally = tally
    self.months = months
  }
}

/// A template that one view fills.
struct PageTemplate<Shown: Viewed>: Sendable {
  let template: Template
}

/// Compiles templates by name, and keeps what is wrong with them.
private struct TemplateDesk {
  private(set) var problems: [Diagnostic] = []
  private let templates: [String: (path: String, text: String)]
  private let partials: Partials
  private let phrases: Phrases
  /// Of the phrases that templates ask for.
  private(set) var phraseNames: Set<String> = []

  private static let ending = ".mustache"

  init(_ files: [(path: String, text: String)], _ words: WordsFile) {
    var templates: [String: (path: String, text: String)] = [:]
    var partials: [(name: String, file: String, source: String)] = []
    for file in files where file.path.hasSuffix(TemplateDesk.ending) {
      let parts = file.path.split(separator: "/")
      let name = String((parts.last ?? "").dropLast(TemplateDesk.ending.count))
      if parts.dropLast().last == "partials" {
        partials.append((name, file.path, file.text))
      } else {
        templates[name] = file
      }
    }
    self.templates = templates
    self.partials = Partials(partials)
    phrases = Phrases(
      words.phrases.map { (name: $0.name, text: $0.entry.text, file: $0.entry.place.file, line: $0.entry.place.line, column: $0.entry.place.column) })
  }

  mutating func compile<Shown: Viewed>(_ name: String) -> PageTemplate<Shown>? {
    guard let (path, text) = templates[name] else {
      problems.append(.missingTemplate(name + TemplateDesk.ending))
      return nil
    }
    do {
      let template = try Template(text, file: path, shape: Shown.view.shape, phrases: phrases, partials: partials)
      phraseNames.formUnion(template.phraseNames)
      return PageTemplate(template: template)
    } catch {
      for error in error.errors {
        let problem = Diagnostic(template: error)
        if !problems.contains(problem) { problems.append(problem) }
      }
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate init(template error: TemplateError) {
    self.init(at: SourcePlace(file: error.file, line: error.line, column: error.column), error.message, hint: error.hint)
  }

  fileprivate static func missingTemplate(_ file: String) -> Self {
    Diagnostic(at: SourcePlace(file: file), "this template is missing", hint: "the site needs it; take the one that comes with the program")
  }
}
