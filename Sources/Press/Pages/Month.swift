import Newsroom

/// A month of a year.
package struct Month: Hashable, Comparable, Sendable {
  package let year: Int
  /// From 1.
  package let month: Int

  init(of date: CalendarDate) { (year, month, _) = date.civil }

  private init(index: Int) {
    year = index / 12
    month = index % 12 + 1
  }

  /// Months since the year 0.
  var index: Int { year * 12 + month - 1 }
  func adding(_ months: Int) -> Month { Month(index: index + months) }

  var dayCount: Int { CalendarDate.days(inMonth: month, of: year) }
  /// Nil for a day that the month does not have.
  func date(_ day: Int) -> CalendarDate? { CalendarDate(year: year, month: month, day: day) }

  package static func < (a: Month, b: Month) -> Bool { a.index < b.index }

  /// `2024/11/`
  var path: String { "\(Month.padded(year, 4))/\(Month.padded(month, 2))/" }
  /// `2024-11`
  var iso: String { "\(Month.padded(year, 4))-\(Month.padded(month, 2))" }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
