/// Finds the calendar days that an item's sentences tie events to, resolved from the brief's own date.
struct DateFinder {
  private let scan: BriefScan

  init(_ scan: BriefScan) { self.scan = scan }

  func dates(inItem number: Int) -> [DateMention] {
    let item = scan.items[number]
    var found: [DateMention] = []
    var index = item.lowerBound
    while index < item.upperBound {
      if let (dates, end) = date(at: index, in: item, anchor: found.last?.date) {
        let start = dates.first.map { _ in index } ?? index
        for date in dates { found.append(DateMention(range: scan.bytes(start..<end), date: date, rule: scan.ruleOfDate(date, start..<end))) }
        index = max(index + 1, end)
      } else {
        index += 1
      }
    }
    return found
  }

  private func date(at index: Int, in item: Range<Int>, anchor: CalendarDate?) -> ([CalendarDate], end: Int)? {
    let token = scan.tokens[index]
    if token.classes.contains(.weekday), token.isCapital { return weekday(at: index, in: item) }
    if token.classes.contains(.month), token.isCapital { return monthFirst(at: index, in: item) }
    if token.isNumber || token.classes.contains(.numberWord) || token.classes.contains(.ordinalWord) { return dayFirst(at: index, in: item) ?? relative(at: index, anchor: anchor) }
    return relative(at: index, anchor: anchor)
  }

  // MARK: weekdays

  private static let feasts: [Word] = [.palm, .good, .easter, .bloody, .black, .ash, .holy, .maundy, .every, .super]

  private func weekday(at index: Int, in item: Range<Int>) -> ([CalendarDate], end: Int)? {
    if index > item.lowerBound, scan.joins(index), DateFinder.feasts.contains(where: { scan.isWord(index - 1, $0) }) { return nil }
    // "Saturday, 12 April": the date tells.
    let next = index + 1
    if next < item.upperBound, scan.tokens[next].gap.subtracting([.space, .comma]).isEmpty {
      if let explicit = monthOrDay(at: next, in: item) { return (explicit.0, explicit.end) }
    }
    let today = scan.brief.date
    let behind = ((today.weekday.rawValue - Int(scan.tokens[index].value)) % 7 + 7) % 7
    if behind == 0 {
      if scan.isWord(index - 1, .last) { return ([today.adding(days: -7)], next) }
      if scan.isWord(index - 1, .next) { return ([today.adding(days: 7)], next) }
      return ([today], next)
    }
    return ([today.adding(days: isFuture(index, in: item) ? 7 - behind : -behind)], next)
  }

  private func monthOrDay(at index: Int, in item: Range<Int>) -> ([CalendarDate], end: Int)? {
    if scan.tokens[index].classes.contains(.month) { return monthFirst(at: index, in: item) }
    if scan.tokens[index].isNumber { return dayFirst(at: index, in: item) }
    return nil
  }

  /// Whether the sentence speaks of what is to come: the nearest sign before the day, else after it.
  private func isFuture(_ index: Int, in item: Range<Int>) -> Bool {
    let sentence = scan.sentence(of: index)
    if scan.isWord(index - 1, .next) || scan.isWord(index - 1, .until) || scan.isWord(index - 1, .till) { return true }
    if scan.isWord(index - 1, .last) || scan.isWord(index - 1, .since) { return false }
    var at = index - 1
    while at >= max(sentence.lowerBound, item.lowerBound), at > index - 18 {
      let token = scan.tokens[at]
      if DateFinder.future.contains(token.word) { return true }
      if scan.isWord(at, .to), at > 0, !scan.tokens[at - 1].classes.isDisjoint(with: .auxiliary), !scan.isWord(at - 1, .had), !scan.isWord(at - 1, .was), !scan.isWord(at - 1, .were) { return true }
      if DateFinder.past.contains(token.word) || token.gap.contains(.semicolon) && at < index - 1 { return false }
      if token.classes.contains(.speech), isPastForm(at) { return false }
      at -= 1
    }
    at = index + 1
    while at < min(sentence.upperBound, index + 10) {
      let token = scan.tokens[at]
      if token.gap.contains(.semicolon) { return false }
      if DateFinder.future.contains(token.word) { return true }
      if DateFinder.past.contains(token.word) || token.classes.contains(.speech) && isPastForm(at) { return false }
      at += 1
    }
    return false
  }

  private static let future: [Word] = [
    .will, .would, .shall, .due, .scheduled, .planned, .plans, .planning, .expected, .upcoming, .meet, .meets, .tomorrow,
    .begins, .expires, .takes, .ahead,
  ]
  private static let past: [Word] = [
    .said, .was, .were, .had, .has, .who, .which, .after, .announced, .told, .did, .been, .killed, .when, .struck, .hit,
  ]

  private func isPastForm(_ index: Int) -> Bool {
    let text = scan.brief.items[scan.item(of: index)].text
    let end = Int(scan.tokens[index].end)
    return end >= 2 && text[end - 2] | 0x20 == 0x65 && text[end - 1] | 0x20 == 0x64 || scan.isWord(index, .wrote) || scan.isWord(index, .said)
  }

  // MARK: days of a month

  private func day(at index: Int, in item: Range<Int>) -> Int? {
    guard index < item.upperBound else { return nil }
    let token = scan.tokens[index]
    if token.classes.contains(.ordinalWord) { return Int(token.value) }
    guard token.isNumber, token.flags.isDisjoint(with: [.money, .percent, .decimal]), (1...31).contains(token.value) else { return nil }
    return Int(token.value)
  }

  /// `October 9, 2024` · `November 17 and 18` · `April 12`
  private func monthFirst(at index: Int, in item: Range<Int>) -> ([CalendarDate], end: Int)? {
    let month = Int(scan.tokens[index].value)
    let first = index + 1
    guard month > 0, scan.isWithinItem(first), scan.tokens[first].gap == .space, let day = day(at: first, in: item), scan.tokens[first].isNumber else { return nil }
    var days = [day]
    var end = first + 1
    while end + 1 < item.upperBound, scan.isWord(end, .and) || scan.isWord(end, .or), let more = self.day(at: end + 1, in: item), scan.tokens[end + 1].isNumber, isBareDay(end + 1, in: item) {
      days.append(more)
      end += 2
    }
    var year: Int?
    if end < item.upperBound, scan.tokens[end].isNumber, scan.tokens[end].gap.subtracting([.space, .comma]).isEmpty, (1900...2999).contains(scan.tokens[end].value), days.count == 1 {
      year = Int(scan.tokens[end].value)
      end += 1
    }
    let dates = days.compactMap { resolve(day: $0, month: month, year: year, at: index, in: item) }
    return dates.isEmpty ? nil : (dates, end)
  }

  /// A number after `and` is a day only if nothing is counted by it.
  private func isBareDay(_ index: Int, in item: Range<Int>) -> Bool {
    guard index + 1 < item.upperBound else { return true }
    let next = scan.tokens[index + 1]
    return next.gap.endsClause || next.classes.contains(.function) || next.flags.contains(.sentenceStart)
  }

  /// `9 October 2024` · `17 and 18 November` · `the thirtieth of April`
  private func dayFirst(at index: Int, in item: Range<Int>) -> ([CalendarDate], end: Int)? {
    guard let day = day(at: index, in: item) else { return nil }
    var days = [day]
    var next = index + 1
    if scan.isWord(next, .and) || scan.isWord(next, .or) || scan.isWord(next, .to), let more = self.day(at: next + 1, in: item), next + 2 < item.upperBound, scan.tokens[next + 2].classes.contains(.month) {
      days.append(more)
      next += 2
    } else if next < item.upperBound, scan.tokens[next].gap == .dash || scan.tokens[next].gap == .hyphen, let more = self.day(at: next, in: item), next + 1 < item.upperBound, scan.tokens[next + 1].classes.contains(.month) {
      days.append(more)
      next += 1
    }
    if scan.isWord(next, .of) { next += 1 }
    guard next < item.upperBound, scan.tokens[next].classes.contains(.month), scan.tokens[next].isCapital, scan.tokens[next].gap == .space else { return nil }
    // "In 9 May cases": a word of more than a day, yet never met; but "16 March 2022" takes its year.
    let month = Int(scan.tokens[next].value)
    var end = next + 1
    var year: Int?
    if end < item.upperBound, scan.tokens[end].isNumber, scan.tokens[end].gap.subtracting([.space, .comma]).isEmpty, (1900...2999).contains(scan.tokens[end].value) {
      year = Int(scan.tokens[end].value)
      end += 1
    }
    let dates = days.compactMap { resolve(day: $0, month: month, year: year, at: index, in: item) }
    return dates.isEmpty ? nil : (dates, end)
  }

  /// A day without a year is the last one not after the brief, unless the words look ahead.
  private func resolve(day: Int, month: Int, year: Int?, at index: Int, in item: Range<Int>) -> CalendarDate? {
    let today = scan.brief.date
    if let year { return CalendarDate(year: year, month: month, day: day) }
    guard let thisYear = CalendarDate(year: today.year, month: month, day: day) else { return nil }
    if thisYear <= today {
      if isFuture(index, in: item), today.daysSince1970 - thisYear.daysSince1970 > 120 { return CalendarDate(year: today.year + 1, month: month, day: day) }
      return thisYear
    }
    let ahead = thisYear.daysSince1970 - today.daysSince1970
    let looksAhead = isFuture(index, in: item) || [.to, .until, .by, .before].contains { scan.isWord(index - 1, $0) || scan.isWord(index - 2, $0) && scan.isWord(index - 1, .the) }
    if looksAhead || ahead <= 2 { return thisYear }
    return CalendarDate(year: today.year - 1, month: month, day: day)
  }

  // MARK: relative days

  /// `a day earlier` · `the day before` · `three days later` · `yesterday`
  private func relative(at index: Int, anchor: CalendarDate?) -> ([CalendarDate], end: Int)? {
    let today = scan.brief.date
    let base = anchor ?? today
    if scan.isWord(index, .yesterday) { return ([today.adding(days: -1)], index + 1) }
    if scan.isWord(index, .tomorrow) { return ([today.adding(days: 1)], index + 1) }
    if scan.isWord(index, .day) {
      let end = index + 2
      if scan.isWord(index - 1, .a) || scan.isWord(index - 1, .one) {
        if scan.isWord(index + 1, .earlier) || scan.isWord(index + 1, .before) { return ([base.adding(days: -1)], end) }
        if scan.isWord(index + 1, .later) { return ([base.adding(days: 1)], end) }
        if scan.isWord(index + 1, .after), let anchor { return isCompared(end) ? nil : ([anchor.adding(days: 1)], end) }
      }
      if scan.isWord(index - 1, .previous) && scan.isWord(index - 2, .the) { return ([base.adding(days: -1)], index + 1) }
      if scan.isWord(index - 1, .the), scan.isWord(index + 1, .before), !isCompared(end) { return ([base.adding(days: -1)], end) }
      if scan.isWord(index - 1, .next) || scan.isWord(index - 1, .following), scan.isWord(index - 2, .the), let anchor { return ([anchor.adding(days: 1)], index + 1) }
    }
    if scan.isWord(index, .days), index > 0 {
      let count = Int(scan.tokens[index - 1].value)
      guard (2...60).contains(count), scan.tokens[index - 1].isNumber || scan.classes(index - 1).contains(.numberWord) else { return nil }
      if scan.isWord(index + 1, .earlier) || scan.isWord(index + 1, .before) && !isCompared(index + 2) { return ([base.adding(days: -count)], index + 2) }
      if scan.isWord(index + 1, .ago) { return ([today.adding(days: -count)], index + 2) }
      if scan.isWord(index + 1, .later), let anchor { return ([anchor.adding(days: count)], index + 2) }
    }
    return nil
  }

  /// `the day before the summit`: the day hangs on what follows.
  private func isCompared(_ index: Int) -> Bool {
    guard scan.isWithinItem(index), index < scan.tokens.count else { return false }
    return scan.tokens[index].gap == .space && !scan.tokens[index].flags.contains(.sentenceStart) && (scan.isWord(index, .the) || scan.isWord(index, .a) || scan.tokens[index].isCapital || scan.isWord(index, .his) || scan.isWord(index, .russia))
  }
}

extension BriefScan {
  /// Whether a token exists and is not the first of its item.
  func isWithinItem(_ index: Int) -> Bool { index < tokens.count && !tokens[index].flags.contains(.itemStart) }
}
