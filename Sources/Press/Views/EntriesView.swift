import Newsroom

/// Items that name a subject, newest first, by month.
struct EntriesView: Viewed {
  let months: [MonthEntries]
  let older: [Older]

  static let view = View<EntriesView>(
    .list("months") { $0.months },
    .flag("hasOlder") { !$0.older.isEmpty },
    .list("older") { $0.older })

  /// A year that has a page of its own.
  struct Older: Viewed {
    let link: [UInt8]
    let year: Int
    let count: String

    static let view = View<Older>(
      .html("link") { $0.link },
      .text("year") { String($0.year) },
      .text("count") { $0.count })
  }

  /// - Parameter places: those of the subject's appearances that the page shows.
  init(of subject: Int, _ appearances: SubjectAppearances, places: Range<Int>, in edition: Edition, permalink: Permalink) {
    var months: [MonthEntries] = []
    var end = places.upperBound
    while end > places.lowerBound {
      let day = appearances.places[end - 1].day
      var start = end - 1
      while start > places.lowerBound, appearances.places[start - 1].day == day { start -= 1 }
      let month = edition.briefs[Int(day)].month
      if months.last?.month != month { months.append(MonthEntries(month: month, name: edition.words.month(month))) }
      let text = ItemText(edition: edition, day: Int(day), permalink: permalink)
      for place in appearances.places[start..<end] {
        months[months.count - 1].entries.append(EntryView(place, naming: subject, text))
      }
      end = start
    }
    self.months = months
    let entity = edition.archive.subjects[subject].entity
    older = places == appearances.onMainPage
      ? appearances.years.map {
        Older(
          link: permalink.to(.entity(entity, year: $0.year)), year: $0.year,
          count: edition.words.count($0.places.count, .item))
      } : []
  }
}

struct MonthEntries: Viewed {
  let month: Month
  let name: String
  var entries: [EntryView] = []

  static let view = View<MonthEntries>(
    .text("isoMonth") { $0.month.iso },
    .text("month") { $0.name },
    .list("entries") { $0.entries })
}

/// The sentence of an item that names the subject, and the way there.
struct EntryView: Viewed {
  let card: BriefCard
  let number: Int?
  let isTable: Bool
  let passage: Passage

  static let view = View<EntryView>(
    .markup("link") { $0.passage.writeLink(into: &$1) },
    .text("day") { $0.card.day },
    .text("foreign") { $0.card.foreign },
    .text("number") { $0.number.map(Decimals.text) },
    .flag("isTable") { $0.isTable },
    .text("iso") { $0.card.iso },
    .text("shortDate") { $0.card.shortDate },
    .markup("passage") { $0.passage.write(into: &$1) },
    .flag("isCutBefore") { $0.passage.isCutBefore },
    .flag("isCutAfter") { $0.passage.isCutAfter })

  init(_ place: SubjectAppearances.Place, naming subject: Int, _ text: ItemText) {
    let (items, item) = (text.edition.items, Int(place.item))
    card = text.edition.briefs[text.day]
    number = items.number(item, onDay: text.day)
    isTable = items.traits(item, onDay: text.day).contains(.table)
    passage = text.passage(of: item, naming: subject, at: Int(place.offset))
  }
}
