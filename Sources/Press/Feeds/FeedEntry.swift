import Newsroom

/// Something to tell subscribers.
struct FeedEntry {
  /// Without the identifier's beginning.
  let id: String
  let title: String
  let address: Address
  /// The item's, where the entry leads to one; else empty.
  let anchor: ArraySlice<UInt8>
  let published: CalendarDate
  let updated: CalendarDate
  let summary: [UInt8]
  /// Paragraphs of plain text; the summary where it is all there is.
  let text: [[UInt8]]
}

extension FeedEntry {
  /// A brief in full.
  init(brief day: Int, in edition: Edition) {
    let (card, brief) = (edition.briefs[day], edition.archive.days[day].brief)
    id = card.address.path + edition.seriesPart(ofDay: day)
    title = card.title
    address = card.address
    anchor = []
    published = card.date
    updated = card.lastChange
    text = brief.items.map(\.text)
    if let standfirst = brief.standfirst, let deck = card.headline.deck {
      summary = Array(standfirst.text[deck])
    } else {
      summary = brief.items.first { $0.kind != .standfirst }?.text ?? Array(card.headline.text.utf8)
    }
  }

  /// The newest briefs that name a subject, each with the sentences that do.
  static func entries(naming subject: Int, most: Int, in edition: Edition) -> [FeedEntry] {
    let places = edition.appearances[subject].places
    var entries: [FeedEntry] = []
    var end = places.endIndex
    while end > 0, entries.count < most {
      let day = Int(places[end - 1].day)
      var start = end - 1
      while start > 0, Int(places[start - 1].day) == day { start -= 1 }
      entries.append(FeedEntry(naming: subject, at: places[start..<end], onDay: day, in: edition))
      end = start
    }
    return entries
  }

  private init(naming subject: Int, at places: ArraySlice<SubjectAppearances.Place>, onDay day: Int, in edition: Edition) {
    let card = edition.briefs[day]
    let passages = places.map { ItemText.words(of: Int($0.item), onDay: day, around: Int($0.offset), in: edition) }
    id = edition.subjects[subject].address.path + card.iso + edition.seriesPart(ofDay: day, separator: "/")
    title = card.title
    address = card.address
    anchor = places.first.map { edition.items.anchor(Int($0.item), onDay: day) } ?? []
    published = card.date
    updated = card.lastChange
    text = passages
    summary = FeedEntry.line(of: passages)
  }

  private static func line(of passages: [[UInt8]]) -> [UInt8] {
    guard var line = passages.first else { return [] }
    for passage in passages.dropFirst() {
      line.append(literal: " … ")
      line += passage
    }
    return line
  }

  /// What was put right, newest first. Two corrections of one brief on one day are told apart by their order.
  static func corrections(most: Int, in edition: Edition) -> [FeedEntry] {
    edition.corrections.prefix(most).map { day, number in
      let (card, brief) = (edition.briefs[day], edition.archive.days[day].brief)
      let correction = brief.corrections[number]
      let twins = brief.corrections[..<number].count { $0.date == correction.date }
      return FeedEntry(
        id: "corrections/\(card.iso)/\(edition.seriesPart(ofDay: day))\(correction.date)" + (twins > 0 ? "-\(twins + 1)" : ""),
        title: edition.words.day(card.number, on: card.date).capitalizedFirst, address: card.address, anchor: [],
        published: correction.date, updated: correction.date, summary: Array(correction.text.utf8), text: [Array(correction.text.utf8)])
    }
  }
}

extension Edition {
  /// What tells a brief of another series than the site's own from the one of the same date; else empty.
  fileprivate func seriesPart(ofDay day: Int, separator: String = "") -> String {
    let series = briefs[day].series
    return series == archive.settings.series.name ? "" : separator + Slug.of(series) + (separator.isEmpty ? "/" : "")
  }

  /// What was put right in all briefs, newest first: the number of the day, and of the correction in its brief.
  var corrections: [(day: Int, number: Int)] {
    let all = archive.days.indices.reversed().flatMap { day in
      archive.days[day].brief.corrections.indices.map { (day: day, number: $0) }
    }
    func date(_ place: Int) -> CalendarDate { archive.days[all[place].day].brief.corrections[all[place].number].date }
    return all.indices.sorted { (date($1), $0) < (date($0), $1) }.map { all[$0] }
  }
}
