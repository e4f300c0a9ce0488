import Newsroom

/// A year of a subject that is named too often for one page.
struct SubjectYearView: Viewed {
  let frame: FrameView
  let group: IndexGroupView
  let subjectLink: [UInt8]
  let name: String
  let year: Int
  let briefCount: String
  let itemCount: String
  let entries: EntriesView
  let previous: Turn?
  let next: Turn?

  static let view = View<SubjectYearView>(
    .including { $0.frame },
    .record("group") { $0.group },
    .html("subjectLink") { $0.subjectLink },
    .text("name") { $0.name },
    .text("year") { String($0.year) },
    .text("briefCount") { $0.briefCount },
    .text("itemCount") { $0.itemCount },
    .including { $0.entries },
    .record("previous") { $0.previous },
    .record("next") { $0.next })

  struct Turn: Viewed {
    let link: [UInt8]
    /// Nil for the main page, which has the newest.
    let year: Int?

    static let view = View<Turn>(
      .html("link") { $0.link },
      .text("year") { $0.year.map(String.init) })
  }

  init(of subject: Int, year: Int, in edition: Edition) {
    let entity = edition.archive.subjects[subject].entity
    let address = Address.entity(entity, year: year)
    let permalink = edition.permalink(from: address)
    let appearances = edition.appearances[subject]
    let places = appearances.years.first { $0.year == year }?.places ?? 0..<0
    group = IndexGroupView(entity.kind, in: edition, permalink: permalink)
    subjectLink = permalink.to(.entity(entity))
    name = entity.name
    self.year = year
    var days: [Int32] = []
    for place in appearances.places[places] where days.last != place.day { days.append(place.day) }
    briefCount = edition.words.count(days.count, .brief)
    itemCount = edition.words.count(places.count, .item)
    entries = EntriesView(of: subject, appearances, places: places, in: edition, permalink: permalink)
    previous = appearances.years.first { $0.year < year }.map { Turn(link: permalink.to(.entity(entity, year: $0.year)), year: $0.year) }
    next = appearances.years.last { $0.year > year }.map { Turn(link: permalink.to(.entity(entity, year: $0.year)), year: $0.year) }
      ?? Turn(link: permalink.to(.entity(entity)), year: nil)
    var frame = FrameView(
      edition, at: address, title: "\(entity.name), \(year)", description: "\(entity.name), \(year): \(briefCount)",
      section: entity.kind.isActor ? .actors : .regions, marks: days.map { edition.archive.days[Int($0)].brief.date })
    frame.previousPage = previous?.link
    frame.nextPage = next?.link
    frame.upPage = permalink.to(.entity(entity))
    self.frame = frame
  }
}
