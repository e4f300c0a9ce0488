import Newsroom

/// The page of a region, settlement or other place.
struct RegionView: Viewed {
  let frame: FrameView
  let above: [PlaceAboveView]
  let summary: String
  let map: MapView?
  let head: SubjectHead
  let chart: MonthsChartView
  let entries: EntriesView
  let figures: [PlaceFigureView]
  let moreFigures: String?
  let company: [CompanyView]
  /// The page is about a whole region, not a place in it.
  let isWhole: Bool
  let within: [CountedNameView]

  static let view = View<RegionView>(
    .including { $0.frame },
    .list("above") { $0.above },
    .text("summary") { $0.summary },
    .record("map") { $0.map },
    .including { $0.head },
    .including { $0.chart },
    .including { $0.entries },
    .flag("hasFigures") { !$0.figures.isEmpty },
    .list("figures") { $0.figures },
    .text("moreFigures") { $0.moreFigures },
    .flag("hasCompany") { !$0.company.isEmpty },
    .list("company") { $0.company },
    .flag("isWhole") { $0.isWhole },
    .flag("hasWithin") { !$0.within.isEmpty },
    .list("within") { $0.within })

  private static let shownFigures = 60
  private static let shownCompany = 12

  init(of subject: Int, in edition: Edition) {
    let entity = edition.archive.subjects[subject].entity
    let address = Address.entity(entity)
    let permalink = edition.permalink(from: address)
    let appearances = edition.appearances[subject]
    let region = edition.geography.region(of: subject, in: edition.archive)
    let isOwnRegion = edition.geography.isOwnRegion(subject, in: edition.archive)
    let country = edition.geography.country(of: subject, in: edition.archive)
    above = [country, isOwnRegion ? nil : region].compactMap(\.self).map { PlaceAboveView($0, in: edition, permalink: permalink) }
    summary = edition.geography.summary(ofPlace: subject, in: edition.archive, words: edition.words)
    map = MapView(ofPlace: subject, in: edition, permalink: permalink)
    head = SubjectHead(of: subject, appearances, in: edition, permalink: permalink)
    chart = MonthsChartView(of: subject, on: appearances.days, in: edition, permalink: permalink)
    entries = EntriesView(of: subject, appearances, places: appearances.onMainPage, in: edition, permalink: permalink)
    let reported = edition.archive.listedFigures(at: subject)
    figures = PlaceFigureView.figures(reported.suffix(RegionView.shownFigures).reversed(), in: edition, permalink: permalink)
    moreFigures = reported.count > figures.count ? edition.words.number(reported.count - figures.count) : nil
    company = Company(of: subject, in: appearances.places, of: edition).subjects.prefix(RegionView.shownCompany).map { other, count in
      CompanyView(
        name: edition.subjects[other].linked(permalink), kind: edition.words.kind(edition.archive.subjects[other].entity.kind),
        count: edition.words.number(count))
    }
    isWhole = entity.kind == .region
    let whole = isWhole ? subject : region.flatMap(edition.geography.number(of:))
    within = (whole.map(edition.geography.places(in:)) ?? [])
      .filter { $0 != subject }
      .sorted { edition.subjects[$0].rank < edition.subjects[$1].rank }
      .map {
        CountedNameView(
          name: edition.subjects[$0].linked(permalink),
          count: edition.words.count(edition.briefCounts[$0], .brief))
      }
    var frame = FrameView(subject: subject, at: address, appearances, in: edition, section: .regions)
    frame.upPage = permalink.to(.regions)
    self.frame = frame
  }
}

/// A region or state that a place lies in; without a link where the archive does not name it.
struct PlaceAboveView: Viewed {
  let link: [UInt8]?
  let name: String

  static let view = View<PlaceAboveView>(
    .html("link") { $0.link },
    .text("name") { $0.name })

  init(_ entity: Entity, in edition: Edition, permalink: Permalink) {
    link = edition.geography.number(of: entity).map { permalink.to(edition.subjects[$0].address) }
    name = entity.name
  }
}

/// A name that stands in the same items.
struct CompanyView: Viewed {
  let name: Made<NameView>
  let kind: String
  let count: String

  static let view = View<CompanyView>(
    .including { $0.name },
    .text("kind") { $0.kind },
    .text("count") { $0.count })
}

/// A figure on the page of the place that it was reported from.
struct PlaceFigureView: Viewed {
  var figure: FigureView
  let link: [UInt8]
  let day: String?
  let shortDate: String

  static let view = View<PlaceFigureView>(
    .including { $0.figure },
    .html("link") { $0.link },
    .text("day") { $0.day },
    .text("shortDate") { $0.shortDate })

  /// Those of one day that differ stand side by side.
  static func figures(_ references: some Sequence<Reference>, in edition: Edition, permalink: Permalink) -> [Self] {
    var figures: [Self] = []
    var day: (number: Int32, figures: [FigureView], places: [Self]) = (-1, [], [])
    func close() {
      let arranged = day.figures.withDifferencesSideBySide
      for figure in arranged {
        guard var place = day.places.first(where: { $0.figure.number == figure.number }) else { continue }
        place.figure = figure
        figures.append(place)
      }
    }
    for (number, reference) in references.enumerated() {
      if reference.day != day.number {
        close()
        day = (reference.day, [], [])
      }
      var figure = Self(reference, in: edition, permalink: permalink)
      figure.figure.number = number
      day.figures.append(figure.figure)
      day.places.append(figure)
    }
    close()
    return figures
  }

  init(_ reference: Reference, in edition: Edition, permalink: Permalink) {
    let (day, item) = (Int(reference.day), Int(reference.item))
    let figure = edition.archive.days[day].readings[item].figures[Int(reference.index)]
    self.figure = FigureView(
      figure, of: item, onDay: day, in: edition, permalink: permalink, para: edition.para(item, onDay: day, from: permalink))
    link = edition.link(to: item, onDay: day, from: permalink)
    self.day = edition.briefs[day].day
    shortDate = edition.briefs[day].shortDate
  }
}
