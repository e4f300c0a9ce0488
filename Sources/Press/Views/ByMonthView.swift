import Newsroom

/// What the pages of figures and of quotes share: the month they show, and the way to the others.
struct ByMonthView: Viewed {
  let indexLink: [UInt8]
  let month: String?
  /// All of them, on the page in front.
  let months: [Link]
  let previous: Link?
  let next: Link?

  static let view = View<ByMonthView>(
    .html("indexLink") { $0.indexLink },
    .text("month") { $0.month },
    .flag("hasMonths") { !$0.months.isEmpty },
    .list("months") { $0.months },
    .flag("hasTurns") { $0.previous != nil || $0.next != nil },
    .record("previous") { $0.previous },
    .record("next") { $0.next })

  struct Link: Viewed {
    let link: [UInt8]
    let month: String
    let count: String

    static let view = View<Link>(
      .html("link") { $0.link },
      .text("month") { $0.month },
      .text("count") { $0.count })
  }

  /// - Parameters:
  ///   - counts: how much stands in each of the timeline's months; months with nothing have no page.
  ///   - isFront: the page shows the newest month, and leads to all.
  init(
    _ shown: Int?, isFront: Bool, counts: [Int], at index: Address, address: (Month) -> Address, in edition: Edition,
    permalink: Permalink
  ) {
    func link(_ place: Int?) -> Link? {
      place.map { place in
        let month = edition.timeline.months[place].month
        return Link(
          link: permalink.to(address(month)), month: edition.words.month(month), count: edition.words.number(counts[place]))
      }
    }
    indexLink = permalink.to(index)
    month = shown.map { edition.words.month(edition.timeline.months[$0].month) }
    months = isFront ? counts.indices.reversed().filter { counts[$0] > 0 }.compactMap(link) : []
    previous = link(shown.flatMap { counts[..<$0].lastIndex { $0 > 0 } })
    next = link(shown.flatMap { counts[($0 + 1)...].firstIndex { $0 > 0 } })
  }
}

extension Timeline {
  /// How much of a sort stands in each month.
  func counts(in archive: Archive, of count: (Day) -> Int) -> [Int] {
    months.map { _, dates in
      dates.reduce(0) { sum, date in archive.dates[date].reduce(sum) { $0 + count(archive.days[$1]) } }
    }
  }
}
