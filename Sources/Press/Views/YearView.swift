import Newsroom

/// A year: its calendar, and the headlines of its days by month.
struct YearView: Viewed {
  let frame: FrameView
  let year: Int
  let edition: Edition
  let permalink: Permalink
  let heading: PeriodHeading
  let months: [HeadlinesView]
  let sameNumber: SameNumber?
  let previous: PeriodTurnView?
  let next: PeriodTurnView?

  static let view = View<YearView>(
    .including { $0.frame },
    .text("year") { String($0.year) },
    .including { $0.heading },
    .record("sameNumber") { $0.sameNumber },
    .list("rows") { CalendarYear($0.year, in: $0.edition, permalink: $0.permalink, hasHeadlines: true).rows },
    .list("months") { $0.months },
    .flag("hasTurns") { $0.previous != nil || $0.next != nil },
    .record("previous") { $0.previous },
    .record("next") { $0.next })

  /// The day whose number looks like this year, and has no page of its own for that.
  struct SameNumber: Viewed {
    let number: String
    let link: [UInt8]
    let date: String

    static let view = View<SameNumber>(
      .text("number") { $0.number },
      .html("link") { $0.link },
      .text("date") { $0.date })
  }

  init(_ year: Int, in edition: Edition) {
    let address = Address.year(year)
    let permalink = edition.permalink(from: address)
    self.year = year
    self.edition = edition
    self.permalink = permalink
    heading = PeriodHeading(CalendarYear.span(year), in: edition)
    months = edition.timeline.months.filter { $0.month.year == year }.map {
      HeadlinesView($0.month, $0.dates, in: edition, permalink: permalink)
    }
    sameNumber = DayNumber(year).flatMap { number in
      edition.dayNumbers.dates(of: number).first.map { date in
        SameNumber(
          number: edition.words.number(number.value), link: permalink.to(.day(edition.date(at: date))),
          date: edition.words.date(edition.date(at: date)))
      }
    }
    let years = edition.timeline.years
    func turn(_ other: Int?) -> PeriodTurnView? {
      other.map {
        PeriodTurnView(
          link: permalink.to(.year($0)), name: String($0), isGap: abs($0 - year) > 1,
          heading: PeriodHeading(CalendarYear.span($0), in: edition))
      }
    }
    previous = turn(years.last { $0 < year })
    next = turn(years.first { $0 > year })
    var frame = FrameView(
      edition, at: address, title: String(year), description: "\(year): \(heading.daysWithBrief) / \(heading.allDays)", section: .days,
      marks: edition.timeline.months.filter { $0.month.year == year }.flatMap { $0.dates }.map { edition.date(at: $0) })
    frame.previousPage = previous?.link
    frame.nextPage = next?.link
    frame.upPage = permalink.to(.days)
    self.frame = frame
  }
}

/// A month's briefs by their headlines.
struct HeadlinesView: Viewed {
  let isoMonth: String
  let month: String
  let link: [UInt8]
  let days: [ListedDayView]

  static let view = View<HeadlinesView>(
    .text("isoMonth") { $0.isoMonth },
    .text("month") { $0.month },
    .html("link") { $0.link },
    .list("days") { $0.days })

  init(_ month: Month, _ dates: Range<Int>, in edition: Edition, permalink: Permalink) {
    isoMonth = month.iso
    self.month = edition.words.month(month)
    link = permalink.to(.month(month))
    days = dates.flatMap { edition.archive.dates[$0] }.map { ListedDayView(edition: edition, day: $0, permalink: permalink) }
  }
}

/// A year as a table: months down, days across.
struct CalendarYear {
  let rows: [CalendarRowView]

  /// Months outside the war are left out.
  init(_ year: Int, in edition: Edition, permalink: Permalink, hasHeadlines: Bool) {
    guard let span = edition.timeline.span else {
      rows = []
      return
    }
    let all = Month(of: CalendarYear.span(year).lowerBound)
    rows = (0..<12).map(all.adding).filter { $0.span.overlaps(span) }.map {
      CalendarRowView($0, in: edition, permalink: permalink, hasHeadlines: hasHeadlines)
    }
  }

  static func span(_ year: Int) -> ClosedRange<CalendarDate> {
    guard let first = CalendarDate(year: year, month: 1, day: 1), let last = CalendarDate(year: year, month: 12, day: 31) else {
      preconditionFailure("a year has a first and a last day")
    }
    return first...last
  }
}

extension Timeline {
  /// Years that have a brief, oldest first.
  var years: [Int] {
    months.reduce(into: []) { years, month in
      if years.last != month.month.year { years.append(month.month.year) }
    }
  }
}
