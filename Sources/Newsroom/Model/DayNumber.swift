/// How many days a war has lasted, its first day being day 1.
///
/// A label that a series prints, never a key: series disagree about it by up to two days.
package struct DayNumber: Hashable, Comparable, Sendable {
  package let value: Int

  /// Nil below 1, and above a hundred thousand days, which no war has lasted.
  package init?(_ value: Int) {
    guard (1...100_000).contains(value) else { return nil }
    self.value = value
  }

  /// Nil for a date before the first day.
  package init?(on date: CalendarDate, ofWarBegunOn dayOne: CalendarDate) {
    self.init(date.daysSince1970 - dayOne.daysSince1970 + 1)
  }

  package func date(inWarBegunOn dayOne: CalendarDate) -> CalendarDate { dayOne.adding(days: value - 1) }

  package static func < (a: DayNumber, b: DayNumber) -> Bool { a.value < b.value }
}
