import Newsroom

/// A date's page: every brief of that date, and what they name.
struct DayView: Viewed {
  let frame: FrameView
  let fullDate: String
  let briefCount: String
  let briefs: [BriefView]
  let map: MapView?
  let places: [PlaceView]
  let people: [PersonView]
  let bodies: [DayNameView]
  let states: [DayNameView]
  let links: [LinkReasonsView]
  let figures: [FigureView]
  let quotes: [QuoteView]
  let sources: [SourceView]
  let corrections: [CorrectionView]
  let previous: TurnView?
  let next: TurnView?

  static let view = View<DayView>(
    .including { $0.frame },
    .flag("isShared") { $0.briefs.count > 1 },
    .text("fullDate") { $0.fullDate },
    .text("briefCount") { $0.briefCount },
    .list("briefs") { $0.briefs },
    .flag("hasPlaces") { !$0.places.isEmpty },
    .record("map") { $0.map },
    .list("places") { $0.places },
    .flag("hasActors") { !$0.people.isEmpty || !$0.bodies.isEmpty || !$0.states.isEmpty },
    .flag("hasPeople") { !$0.people.isEmpty },
    .list("people") { $0.people },
    .flag("hasBodies") { !$0.bodies.isEmpty },
    .list("bodies") { $0.bodies },
    .flag("hasStates") { !$0.states.isEmpty },
    .flag("hasOthers") { !$0.people.isEmpty || !$0.bodies.isEmpty },
    .list("states") { $0.states },
    .flag("hasLinks") { !$0.links.isEmpty },
    .list("links") { $0.links },
    .flag("hasFigures") { !$0.figures.isEmpty },
    .list("figures") { $0.figures },
    .flag("hasQuotes") { !$0.quotes.isEmpty },
    .list("quotes") { $0.quotes },
    .flag("hasSources") { !$0.sources.isEmpty },
    .list("sources") { $0.sources },
    .flag("hasCorrections") { !$0.corrections.isEmpty },
    .list("corrections") { $0.corrections },
    .flag("hasTurns") { $0.previous != nil || $0.next != nil },
    .record("previous") { $0.previous },
    .record("next") { $0.next })

  /// - Parameter number: of the date, among the archive's dates.
  init(date number: Int, in edition: Edition) {
    let date = edition.date(at: number)
    let days = edition.archive.dates[number]
    let address = Address.day(date)
    let permalink = edition.permalink(from: address)
    let named = DayNames(of: days, in: edition, permalink: permalink)

    briefs = days.map {
      BriefView(
        edition: edition, day: $0, permalink: permalink, isAtHome: true, level: days.count > 1 ? 3 : 2, isNamed: days.count > 1)
    }
    fullDate = days.count > 1 ? edition.words.fullDate(date) : ""
    briefCount = days.count > 1 ? edition.words.count(days.count, .brief).capitalizedFirst : ""
    map = MapView(ofDays: days, in: edition, permalink: permalink)
    places = named.places
    people = named.people
    bodies = named.bodies
    states = named.states
    links = named.links
    figures = named.figures.withDifferencesSideBySide
    quotes = named.quotes
    sources = days.flatMap { edition.archive.days[$0].brief.sources.map(SourceView.init) }
    corrections = days.flatMap { day in
      edition.archive.days[day].brief.corrections.map { CorrectionView($0, onDay: day, in: edition, permalink: permalink) }
    }
    previous = number > 0 ? TurnView(to: number - 1, from: number, in: edition, permalink: permalink) : nil
    next = number + 1 < edition.archive.dates.count ? TurnView(to: number + 1, from: number, in: edition, permalink: permalink) : nil

    let card = edition.briefs[days.lowerBound]
    let label = card.day.map(edition.words.dayLabel)
    let day = edition.words.day(card.number, on: date).capitalizedFirst
    var frame = FrameView(
      edition, at: address, title: days.count > 1 ? BriefCard.title(card.longDate, label: label) : card.title,
      description: card.headline.text == day ? "\(day)." : "\(card.headline.text). \(day).",
      section: .days, marker: (date, label ?? card.shortDate))
    frame.article = ArticleTimesView(of: edition.briefs[days], on: date)
    if edition.archive.settings.hasDayData { frame.dayData = permalink.to(.dayData(date)) }
    frame.previousPage = previous?.link
    frame.nextPage = next?.link
    frame.upPage = permalink.to(.month(Month(of: date)))
    frame.structured = StructuredData(articlesOn: number, in: edition).json
    self.frame = frame
  }
}

/// The way to the day before or after, and how many days without a brief lie between.
struct TurnView: Viewed {
  let link: [UInt8]
  let day: String?
  let date: String
  let headline: String
  let foreign: String?
  let gap: String?
  let gapDates: String?

  static let view = View<TurnView>(
    .html("link") { $0.link },
    .text("day") { $0.day },
    .text("date") { $0.date },
    .text("headline") { $0.headline },
    .text("foreign") { $0.foreign },
    .text("gap") { $0.gap },
    .text("gapDates") { $0.gapDates })

  init(to number: Int, from other: Int, in edition: Edition, permalink: Permalink) {
    let card = edition.briefs[edition.day(at: number)]
    let (date, here) = (card.date, edition.date(at: other))
    link = permalink.to(card.address)
    foreign = card.foreign
    day = card.day
    self.date = card.longDate
    headline = card.headline.text
    let (first, last) = (min(date, here).adding(days: 1), max(date, here).adding(days: -1))
    gap = first <= last ? edition.words.count((first...last).dayCount, .day) : nil
    gapDates = first <= last ? edition.words.dates(first...last) : nil
  }
}

/// What was put right in a brief.
struct CorrectionView: Viewed {
  let link: [UInt8]
  let day: String?
  let briefDate: String
  let correction: Correction
  let words: Words

  static let view = View<CorrectionView>(
    .html("link") { $0.link },
    .text("day") { $0.day },
    .text("briefDate") { $0.briefDate },
    .text("iso") { $0.correction.date.description },
    .text("date") { $0.words.date($0.correction.date) },
    .text("shortDate") { $0.words.shortDate($0.correction.date) },
    .text("text") { $0.correction.text })

  init(_ correction: Correction, onDay day: Int, in edition: Edition, permalink: Permalink) {
    let card = edition.briefs[day]
    link = permalink.to(card.address)
    self.day = card.day
    briefDate = card.longDate
    self.correction = correction
    words = edition.words
  }
}
