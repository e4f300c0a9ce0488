/// Finds the calendar days that an item's sentences tie events to, resolved from the brief's own date.
struct DateFinder {
  private let scan: BriefScan
  private let weekdays: WeekdayReader
  private let monthDays: MonthDayReader
  private let relatives: RelativeDayReader

  init(_ scan: BriefScan) {
    self.scan = scan
    let tense = TenseReader(scan: scan)
    monthDays = MonthDayReader(scan: scan, tense: tense)
    weekdays = WeekdayReader(scan: scan, tense: tense, monthDays: monthDays)
    relatives = RelativeDayReader(scan: scan)
  }

  /// Days found at one place in the text.
  struct Found {
    var first: CalendarDate
    /// `17 and 18 November`, `from 3 to 5 May`
    var more: [CalendarDate] = []
    /// The token after the words.
    var end: Int
  }

  /// - Parameter quotes: where somebody else speaks, whose `today` is not the brief's.
  func dates(inItem number: Int, quotes: [Range<Int>]) -> [DateMention] {
    let item = scan.items[number]
    var found: [DateMention] = []
    var quote = 0
    var index = item.lowerBound
    while index < item.upperBound {
      let start = Int(scan.tokens[index].start)
      while quote < quotes.count, quotes[quote].upperBound <= start { quote += 1 }
      let isQuoted = quote < quotes.count && quotes[quote].lowerBound <= start
      guard let dates = date(at: index, in: item, isQuoted: isQuoted, anchor: found.last?.date) else {
        index += 1
        continue
      }
      let end = max(index + 1, dates.end)
      let range = scan.bytes(index..<end)
      found.append(DateMention(range: range, date: dates.first, rule: scan.ruleOfDate(dates.first, index..<end)))
      for date in dates.more { found.append(DateMention(range: range, date: date, rule: scan.ruleOfDate(date, index..<end))) }
      index = end
    }
    return found
  }

  private func date(at index: Int, in item: Range<Int>, isQuoted: Bool, anchor: CalendarDate?) -> Found? {
    let token = scan.tokens[index]
    if token.classes.contains(.weekday), token.isCapital { return isPartOfName(index) ? nil : weekdays.day(at: index, in: item) }
    if token.classes.contains(.month), token.isCapital { return isPartOfName(index) ? nil : monthDays.monthFirst(at: index, in: item) }
    if token.isNumber || !token.classes.isDisjoint(with: [.numberWord, .ordinalWord]) {
      if isPartOfName(index) { return nil }
      if let found = monthDays.dayFirst(at: index, in: item) ?? monthDays.international(at: index, in: item) ?? monthDays.dayAlone(at: index, in: item) { return found }
    }
    return relatives.day(at: index, in: item, isQuoted: isQuoted, anchor: anchor)
  }

  /// The `Sunday` of the Sunday Times, the `May` of a street.
  private func isPartOfName(_ index: Int) -> Bool { scan.spanAt[index] >= 0 }
}
