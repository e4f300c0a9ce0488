import Newsroom

/// The days that the archive spans, and which of them have a brief.
struct Timeline: Sendable {
  /// From the war's first day, or the first brief if that is older, to the last brief; nil while there is none.
  let span: ClosedRange<CalendarDate>?
  /// Of each date with a brief, oldest first.
  let itemCounts: [Int]
  /// Each month that has a brief, oldest first, and its run of dates.
  let months: [(month: Month, dates: Range<Int>)]
  /// For each day of the span the number of its date, or -1.
  private let numbers: [Int32]

  init(of archive: Archive, _ briefs: [BriefCard]) {
    guard !archive.dates.isEmpty else {
      (span, itemCounts, months, numbers) = (nil, [], [], [])
      return
    }
    let last = archive.date(at: archive.dates.count - 1)
    let first = min(archive.date(at: 0), archive.settings.series.dayOne)
    var numbers = [Int32](repeating: -1, count: last.daysSince1970 - first.daysSince1970 + 1)
    var months: [(month: Month, dates: Range<Int>)] = []
    for index in archive.dates.indices {
      let date = archive.date(at: index)
      numbers[date.daysSince1970 - first.daysSince1970] = Int32(index)
      let month = Month(of: date)
      if let latest = months.last, latest.month == month {
        months[months.count - 1].dates = latest.dates.lowerBound..<index + 1
      } else {
        months.append((month, index..<index + 1))
      }
    }
    span = first...last
    itemCounts = archive.dates.map { $0.reduce(0) { $0 + briefs[$1].itemCount } }
    self.months = months
    self.numbers = numbers
  }

  /// The number of a date among those that have a brief.
  func number(of date: CalendarDate) -> Int? {
    guard let span, span.contains(date) else { return nil }
    let number = numbers[date.daysSince1970 - span.lowerBound.daysSince1970]
    return number < 0 ? nil : Int(number)
  }

  /// How many days of a range have a brief.
  func count(in range: ClosedRange<CalendarDate>) -> Int {
    guard let span, range.overlaps(span) else { return 0 }
    let shared = range.clamped(to: span)
    let first = shared.lowerBound.daysSince1970 - span.lowerBound.daysSince1970
    return numbers[first..<first + shared.dayCount].reduce(0) { $1 < 0 ? $0 : $0 + 1 }
  }

  /// How full a day is, for the calendar: 1 up to five items, 2 for six or seven, 3 for more.
  static func weight(items: Int) -> Int { items <= 5 ? 1 : items <= 7 ? 2 : 3 }
}

extension ClosedRange<CalendarDate> {
  var dayCount: Int { upperBound.daysSince1970 - lowerBound.daysSince1970 + 1 }
}
