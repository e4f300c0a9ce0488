import Newsroom

/// An archive about to be printed: what its pages share, made once.
///
/// It never changes. It is a class because thousands of views hold it, each by one reference.
package final class Edition: Sendable {
  package let archive: Archive
  let templates: TemplateSet
  let words: Words
  /// Of the words around the briefs, BCP 47: the site's own where its words are in it.
  let language: String
  let isOffline: Bool
  /// An index lies beside the search page.
  let isSearchable: Bool
  /// The site's name in keys of bibliographies.
  let slug: String
  /// What identifiers in feeds begin with.
  let tagStart: String
  /// By the number of the day in the archive.
  let briefs: [BriefCard]
  /// By the number of the subject in the archive.
  let subjects: [SubjectCard]
  /// By the number of the subject.
  let appearances: [SubjectAppearances]
  let roster: Roster
  /// In how many briefs each subject stands.
  let briefCounts: NameCounts
  let items: ItemTable
  let timeline: Timeline
  /// Nil while there is no brief.
  let tally: Tally?
  let geography: Geography
  /// Nil where nothing has a point on a map.
  let cartography: Cartography?
  let monthBars: MonthBars
  let dayNumbers: DayNumbers
  let formerAddresses: [FormerAddress]
  /// How many figures and quotes stand in each of the timeline's months.
  let figureCounts: [Int]
  let quoteCounts: [Int]
  /// By the number of folders that a page lies in.
  let surroundings: [Made<SurroundingsView>]

  /// - Parameter isOffline: links spell out `index.html`, for an edition that opens from a file manager.
  package convenience init(of archive: Archive, with templates: TemplateSet, isOffline: Bool = false, isSearchable: Bool = false) {
    self.init(
      of: archive, with: templates, isOffline: isOffline, isSearchable: isSearchable, lists: Lists(of: archive, words: templates.words, isOffline: isOffline),
      items: ItemTable(of: archive), appearances: SubjectAppearances.all(of: archive), maps: Maps(of: archive, MapLines()))
  }

  /// The same, made on all cores.
  static func made(of archive: Archive, with templates: TemplateSet, _ lines: Task<MapLines, Never>, isOffline: Bool, isSearchable: Bool) async -> Edition {
    let items = inBackground { ItemTable(of: archive) }
    let appearances = inBackground { SubjectAppearances.all(of: archive) }
    let maps = inBackground { Maps(of: archive, await lines.value) }
    let lists = Lists(of: archive, words: templates.words, isOffline: isOffline)
    return Edition(
      of: archive, with: templates, isOffline: isOffline, isSearchable: isSearchable, lists: lists, items: await items.value,
      appearances: await appearances.value, maps: await maps.value)
  }

  /// What is told of briefs and names one by one, and counted by month.
  private struct Lists: Sendable {
    let briefs: [BriefCard]
    let subjects: [SubjectCard]
    let timeline: Timeline
    let monthBars: MonthBars
    let dayNumbers: DayNumbers
    let formerAddresses: [FormerAddress]
    let figureCounts: [Int]
    let quoteCounts: [Int]

    init(of archive: Archive, words: Words, isOffline: Bool) {
      briefs = BriefCard.cards(of: archive, words: words)
      subjects = SubjectCard.cards(of: archive, isOffline: isOffline)
      timeline = Timeline(of: archive, briefs)
      monthBars = MonthBars(of: archive, timeline)
      dayNumbers = DayNumbers(of: archive)
      formerAddresses = FormerAddress.all(of: archive)
      figureCounts = timeline.counts(in: archive) { $0.figureCount }
      quoteCounts = timeline.counts(in: archive) { $0.quoteCount }
    }
  }

  /// Where everything lies.
  private struct Maps: Sendable {
    let geography: Geography
    let cartography: Cartography?

    init(of archive: Archive, _ lines: MapLines) {
      geography = Geography(of: archive)
      cartography = Cartography(of: archive, geography, lines)
    }
  }

  private init(
    of archive: Archive, with templates: TemplateSet, isOffline: Bool, isSearchable: Bool, lists: Lists, items: ItemTable,
    appearances: [SubjectAppearances], maps: Maps
  ) {
    let words = templates.words
    self.archive = archive
    self.templates = templates
    self.words = words
    let language = words.language(ofSite: archive.settings.language)
    self.language = language
    self.isOffline = isOffline
    self.isSearchable = isSearchable
    slug = Slug.of(archive.settings.title)
    tagStart = archive.settings.tagStart(slug: slug)
    (briefs, subjects, timeline) = (lists.briefs, lists.subjects, lists.timeline)
    self.items = items
    roster = Roster(of: items, dayCount: archive.days.count, subjectCount: archive.subjects.count)
    self.appearances = appearances
    briefCounts = NameCounts(of: archive.days.indices, roster, subjectCount: archive.subjects.count)
    tally = Tally(of: timeline)
    (geography, cartography) = (maps.geography, maps.cartography)
    (monthBars, dayNumbers, formerAddresses) = (lists.monthBars, lists.dayNumbers, lists.formerAddresses)
    (figureCounts, quoteCounts) = (lists.figureCounts, lists.quoteCounts)
    let settings = archive.settings
    surroundings = (0...4).map { depth in
      let page = Address(String(repeating: "x/", count: depth))
      return Made(SurroundingsView(settings, language: language, permalink: Permalink(from: page, isOffline: isOffline)))
    }
  }

  func permalink(from address: Address) -> Permalink { Permalink(from: address, isOffline: isOffline) }

  /// The first brief of a date, by the number of the date.
  func day(at date: Int) -> Int { archive.dates[date].lowerBound }

  func date(at number: Int) -> CalendarDate { briefs[day(at: number)].date }

  /// Somebody whom a reading points at, with the link to their page.
  func name(ofEntity entity: Int?, onDay day: Int, permalink: Permalink) -> Made<NameView>? {
    entity.map { subjects[items.subject(ofEntity: $0, onDay: day)].linked(permalink) }
  }
}
