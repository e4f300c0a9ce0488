import Newsroom

/// A month: its line of the calendar, its days, who and what it names.
struct MonthView: Viewed {
  let frame: FrameView
  let month: Month
  let edition: Edition
  let permalink: Permalink
  let heading: PeriodHeading
  let days: [Entry]
  let kinds: [NameGroupView]
  let onlyOnce: Int
  let previous: PeriodTurnView?
  let next: PeriodTurnView?

  static let view = View<MonthView>(
    .including { $0.frame },
    .html("yearLink") { $0.permalink.to(.year($0.month.year)) },
    .text("year") { String($0.month.year) },
    .text("monthName") { $0.edition.words.months[$0.month.month - 1] },
    .text("month") { $0.edition.words.month($0.month) },
    .including { $0.heading },
    .record("row") { CalendarRowView($0.month, in: $0.edition, permalink: $0.permalink, hasHeadlines: true) },
    .list("days") { $0.days },
    .flag("hasNames") { !$0.kinds.isEmpty },
    .list("kinds") { $0.kinds },
    .text("onlyOnce") { $0.onlyOnce > 0 ? $0.edition.words.number($0.onlyOnce) : nil },
    .flag("hasTurns") { $0.previous != nil || $0.next != nil },
    .record("previous") { $0.previous },
    .record("next") { $0.next })

  /// A day of the month, or the gap in front of the next.
  struct Entry: Viewed {
    var listed: ListedDayView?
    var gap: String?
    var gapDates: String?

    static let view = View<Entry>(
      .record("listed") { $0.listed },
      .text("gap") { $0.gap },
      .text("gapDates") { $0.gapDates })
  }

  /// - Parameter index: of the month, among those with a brief.
  init(_ index: Int, in edition: Edition) {
    let (month, dates) = edition.timeline.months[index]
    let address = Address.month(month)
    let permalink = edition.permalink(from: address)
    self.month = month
    self.edition = edition
    self.permalink = permalink
    heading = PeriodHeading(month.span, in: edition)
    days = MonthView.entries(of: month, dates, in: edition, permalink: permalink)
    let range = edition.archive.dates[dates.lowerBound].lowerBound..<edition.archive.dates[dates.upperBound - 1].upperBound
    let counts = NameCounts(of: range, in: edition)
    kinds = edition.groups(counts.subjects(atLeast: 2, in: edition), most: 36, permalink: permalink) { counts[$0] }
    onlyOnce = counts.number(ofNamed: 1)
    let months = edition.timeline.months
    func turn(_ other: Int) -> PeriodTurnView? {
      guard months.indices.contains(other) else { return nil }
      return PeriodTurnView(
        link: permalink.to(.month(months[other].month)), name: edition.words.month(months[other].month),
        isGap: abs(months[other].month.index - month.index) > 1, heading: PeriodHeading(months[other].month.span, in: edition))
    }
    previous = turn(index - 1)
    next = turn(index + 1)
    let named = edition.words.month(month)
    var frame = FrameView(
      edition, at: address, title: named, description: "\(named): \(heading.daysWithBrief) / \(heading.allDays)", section: .days,
      marks: dates.map { edition.date(at: $0) })
    frame.previousPage = previous?.link
    frame.nextPage = next?.link
    frame.upPage = permalink.to(.year(month.year))
    self.frame = frame
  }

  private static func entries(of month: Month, _ dates: Range<Int>, in edition: Edition, permalink: Permalink) -> [Entry] {
    guard let span = edition.timeline.span else { return [] }
    var entries: [Entry] = []
    var expected = max(month.span.lowerBound, span.lowerBound)
    func addGap(to end: CalendarDate) {
      guard expected <= end else { return }
      let gap = expected...end
      entries.append(Entry(gap: edition.words.count(gap.dayCount, .day), gapDates: edition.words.dates(gap)))
    }
    for number in dates {
      let date = edition.date(at: number)
      addGap(to: date.adding(days: -1))
      for day in edition.archive.dates[number] {
        entries.append(Entry(listed: ListedDayView(edition: edition, day: day, permalink: permalink)))
      }
      expected = date.adding(days: 1)
    }
    addGap(to: min(month.span.upperBound, span.upperBound))
    return entries
  }
}

/// How much of a month or year the archive has.
struct PeriodHeading: Viewed {
  /// Numbers of the first and last day of the war in it; nil before the war.
  let dayRange: String?
  let daysWithBrief: String
  let allDays: String

  static let view = View<PeriodHeading>(
    .text("dayRange") { $0.dayRange },
    .text("daysWithBrief") { $0.daysWithBrief },
    .text("allDays") { $0.allDays })

  /// Days before the war's first do not count.
  init(_ period: ClosedRange<CalendarDate>, in edition: Edition) {
    let dayOne = edition.archive.settings.series.dayOne
    let first = max(period.lowerBound, edition.timeline.span?.lowerBound ?? period.lowerBound)
    let counted = min(first, period.upperBound)...period.upperBound
    if let start = DayNumber(on: max(first, dayOne), ofWarBegunOn: dayOne), dayOne <= period.upperBound,
      let end = DayNumber(on: period.upperBound, ofWarBegunOn: dayOne)
    {
      dayRange = edition.words.range(start, end)
    } else {
      dayRange = nil
    }
    daysWithBrief = edition.words.number(edition.timeline.count(in: counted))
    allDays = edition.words.count(counted.dayCount, .day)
  }
}

/// The way to the month or year before or after.
struct PeriodTurnView: Viewed {
  let link: [UInt8]
  let name: String
  /// Others without a brief lie between.
  let isGap: Bool
  let heading: PeriodHeading

  static let view = View<PeriodTurnView>(
    .html("link") { $0.link },
    .text("name") { $0.name },
    .flag("isGap") { $0.isGap },
    .including { $0.heading })
}

extension Month {
  /// From its first day to its last.
  var span: ClosedRange<CalendarDate> {
    guard let first = date(1) else { preconditionFailure("a month has a first day") }
    return first...first.adding(days: dayCount - 1)
  }
}
