/// Resolves names of weekdays.
struct WeekdayReader {
  let scan: BriefScan
  let tense: TenseReader
  let monthDays: MonthDayReader

  func day(at index: Int, in item: Range<Int>) -> DateFinder.Found? {
    if index > item.lowerBound, isFeast(index) { return nil }
    let next = index + 1
    // "Saturday, 12 April": the date tells.
    if next < item.upperBound, scan.tokens[next].gap.isDisjoint(with: [.stop, .semicolon, .newline]), let explicit = explicit(at: next, in: item) { return explicit }
    return DateFinder.Found(first: resolved(index, in: item), end: next)
  }

  /// `Palm Sunday`, `Black Friday`, `every Monday`, a newspaper
  private func isFeast(_ index: Int) -> Bool {
    // The Sunday Telegraph
    switch scan.word(index + 1) {
    case .telegraph, .mirror, .express, .times, .herald: if scan.tokens[index + 1].isCapital { return true }
    default: break
    }
    guard scan.joins(index) else { return false }
    switch scan.word(index - 1) {
    case .palm, .good, .easter, .bloody, .black, .ash, .holy, .maundy, .every, .super, .shrove, .each, .whit: return true
    default: return false
    }
  }

  private func explicit(at index: Int, in item: Range<Int>) -> DateFinder.Found? {
    let index = scan.word(index) == .the ? index + 1 : index
    guard index < item.upperBound else { return nil }
    if scan.tokens[index].classes.contains(.month), scan.tokens[index].isCapital { return monthDays.monthFirst(at: index, in: item) }
    return scan.tokens[index].isNumber ? monthDays.dayFirst(at: index, in: item) : nil
  }

  private func resolved(_ index: Int, in item: Range<Int>) -> CalendarDate {
    let today = scan.brief.date
    let behind = ((today.weekday.rawValue - Int(scan.tokens[index].value)) % 7 + 7) % 7
    if behind == 0 {
      if scan.word(index - 1) == .last || scan.word(index - 1) == .previous { return today.adding(days: -7) }
      if scan.word(index - 1) == .next { return today.adding(days: 7) }
    }
    if isOfWeek(index, .last, in: item) {
      // The week before the brief's, from Monday on.
      return today.adding(days: Int(scan.tokens[index].value) - today.weekday.rawValue - 7)
    }
    if isOfWeek(index, .next, in: item) { return today.adding(days: Int(scan.tokens[index].value) - today.weekday.rawValue + 7) }
    if behind == 0 { return today }
    // Of two days that may be meant, the nearer.
    let isAhead = tense.isAhead(index, in: item) || behind > 4 && tense.isOfEventAfter(index, in: item)
    return today.adding(days: isAhead ? 7 - behind : -behind)
  }

  /// `on Monday last week`, `Tuesday of last week`, `last week’s Friday`
  private func isOfWeek(_ index: Int, _ which: Word, in item: Range<Int>) -> Bool {
    if scan.word(index - 1) == .week, scan.word(index - 2) == which, index - 2 >= item.lowerBound { return true }
    let next = scan.word(index + 1) == .of ? index + 2 : index + 1
    return next + 1 < item.upperBound && scan.tokens[next].gap == .space && scan.word(next) == which && scan.word(next + 1) == .week
  }
}
