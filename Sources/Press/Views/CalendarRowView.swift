import Newsroom

/// A month as a line of the calendar, a cell for each day.
struct CalendarRowView: Viewed {
  let link: [UInt8]?
  let month: String
  let shortMonth: String
  let cells: [Cell]

  static let view = View<CalendarRowView>(
    .html("link") { $0.link },
    .text("month") { $0.month },
    .text("shortMonth") { $0.shortMonth },
    .flag("isEmpty") { $0.cells.isEmpty },
    .list("cells") { $0.cells })

  /// - Parameter hasHeadlines: cells tell their headline when pointed at.
  init(_ month: Month, in edition: Edition, permalink: Permalink, hasHeadlines: Bool) {
    self.month = edition.words.month(month)
    shortMonth = edition.words.shortMonths[month.month - 1]
    let days = (1...31).map { month.date($0) }
    let numbers = days.map { $0.flatMap(edition.timeline.number(of:)) }
    guard numbers.contains(where: { $0 != nil }) else {
      (link, cells) = (nil, [])
      return
    }
    link = permalink.to(.month(month))
    cells = zip(days, numbers).map { date, number in
      Cell(
        isGap: number == nil && date.map { edition.timeline.span?.contains($0) ?? false } ?? false,
        brief: number.map { Cell.Brief(number: $0, in: edition, permalink: permalink, hasHeadlines: hasHeadlines) })
    }
  }

  /// One day, or the room of a day that the month does not have.
  struct Cell: Viewed {
    /// A day of the war without a brief.
    let isGap: Bool
    let brief: Brief?

    static let view = View<Cell>(
      .flag("isGap") { $0.isGap },
      .record("brief") { $0.brief })

    struct Brief: Viewed {
      let link: [UInt8]
      let number: Int
      let weight: Int
      let day: String?
      let date: String
      let itemCount: String
      let headline: String?

      static let view = View<Brief>(
        .html("link") { $0.link },
        .text("number") { Decimals.text($0.number) },
        .text("weight") { Decimals.text($0.weight) },
        .text("day") { $0.day },
        .text("date") { $0.date },
        .text("itemCount") { $0.itemCount },
        .text("headline") { $0.headline })

      init(number: Int, in edition: Edition, permalink: Permalink, hasHeadlines: Bool) {
        let card = edition.briefs[edition.day(at: number)]
        let items = edition.timeline.itemCounts[number]
        link = permalink.to(card.address)
        self.number = edition.date(at: number).day
        weight = Timeline.weight(items: items)
        day = card.day
        date = card.shortDate
        itemCount = edition.words.count(items, .item)
        headline = hasHeadlines ? card.headline.text : nil
      }
    }
  }
}
