import Newsroom

/// The calendar of the whole war, and what it lacks.
struct DaysView: Viewed {
  let frame: FrameView
  let edition: Edition
  let permalink: Permalink

  static let view = View<DaysView>(
    .including { $0.frame },
    .record("span") { Span(of: $0.edition) },
    .list("years") { view in
      view.allYears.map { Year($0, in: view.edition, permalink: view.permalink) }
    },
    .record("gaps") { Gaps(in: $0.edition, permalink: $0.permalink) })

  init(of edition: Edition) {
    self.edition = edition
    permalink = edition.permalink(from: .days)
    frame = FrameView(
      edition, at: .days, title: edition.words[.calendarTitle], description: edition.archive.settings.description, section: .days)
  }

  /// Every year of the war, with or without a brief.
  private var allYears: ClosedRange<Int>.SubSequence {
    guard let span = edition.timeline.span else { return (0...0).prefix(0) }
    return (span.lowerBound.year...span.upperBound.year)[...]
  }

  struct Span: Viewed {
    let first: String
    let firstDay: String?
    let last: String
    let lastDay: String?
    let daysWithBrief: String
    let without: String?

    static let view = View<Span>(
      .text("first") { $0.first },
      .text("firstDay") { $0.firstDay },
      .text("last") { $0.last },
      .text("lastDay") { $0.lastDay },
      .text("daysWithBrief") { $0.daysWithBrief },
      .text("without") { $0.without })

    init?(of edition: Edition) {
      guard let span = edition.timeline.span else { return nil }
      let words = edition.words
      let dayOne = edition.archive.settings.series.dayOne
      first = words.date(span.lowerBound)
      firstDay = DayNumber(on: span.lowerBound, ofWarBegunOn: dayOne).map { words.number($0.value) }
      last = words.date(span.upperBound)
      lastDay = edition.briefs[edition.day(at: edition.archive.dates.count - 1)].day
      let count = edition.archive.dates.count
      daysWithBrief = words.count(count, .day)
      without = span.dayCount > count ? words.number(span.dayCount - count) : nil
    }
  }

  struct Year: Viewed {
    let year: Int
    let link: [UInt8]?
    let heading: PeriodHeading
    let rows: [CalendarRowView]

    static let view = View<Year>(
      .text("year") { String($0.year) },
      .html("link") { $0.link },
      .including { $0.heading },
      .list("rows") { $0.rows })

    init(_ year: Int, in edition: Edition, permalink: Permalink) {
      self.year = year
      link = edition.timeline.years.contains(year) ? permalink.to(.year(year)) : nil
      heading = PeriodHeading(CalendarYear.span(year), in: edition)
      rows = CalendarYear(year, in: edition, permalink: permalink, hasHeadlines: false).rows
    }
  }

  /// Runs of days without a brief.
  struct Gaps: Viewed {
    let count: String
    let days: String
    let list: [Gap]

    static let view = View<Gaps>(
      .text("count") { $0.count },
      .text("days") { $0.days },
      .list("list") { $0.list })

    init?(in edition: Edition, permalink: Permalink) {
      var list: [Gap] = []
      var days = 0
      for number in edition.archive.dates.indices.dropFirst() {
        let (before, after) = (edition.date(at: number - 1), edition.date(at: number))
        guard before.adding(days: 1) < after else { continue }
        let gap = before.adding(days: 1)...after.adding(days: -1)
        days += gap.dayCount
        list.append(Gap(gap, between: number - 1, and: number, in: edition, permalink: permalink))
      }
      guard !list.isEmpty else { return nil }
      self.list = list
      count = edition.words.count(list.count, .gap)
      self.days = edition.words.count(days, .day)
    }
  }

  struct Gap: Viewed {
    let length: String
    let dates: String
    let before: String
    let beforeLink: [UInt8]
    let after: String
    let afterLink: [UInt8]

    static let view = View<Gap>(
      .text("length") { $0.length },
      .text("dates") { $0.dates },
      .text("before") { $0.before },
      .html("beforeLink") { $0.beforeLink },
      .text("after") { $0.after },
      .html("afterLink") { $0.afterLink })

    init(_ gap: ClosedRange<CalendarDate>, between first: Int, and second: Int, in edition: Edition, permalink: Permalink) {
      let (before, after) = (edition.briefs[edition.day(at: first)], edition.briefs[edition.day(at: second)])
      length = edition.words.number(gap.dayCount)
      dates = edition.words.dates(gap)
      self.before = before.day.map(edition.words.dayInText) ?? before.shortDate
      beforeLink = permalink.to(before.address)
      self.after = after.day.map(edition.words.dayInText) ?? after.shortDate
      afterLink = permalink.to(after.address)
    }
  }
}
