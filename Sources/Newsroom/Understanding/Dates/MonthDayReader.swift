/// Resolves days of a month.
struct MonthDayReader {
  let scan: BriefScan
  let tense: TenseReader

  /// Most days that one month's name can stand for: `on 1, 2 and 4 November`.
  private static let mostDays = 6

  // MARK: October 9

  /// `October 9, 2024` · `November 17 and 18` · `Nov. 5-6` · `November 5th`
  func monthFirst(at index: Int, in item: Range<Int>) -> DateFinder.Found? {
    let month = Int(scan.tokens[index].value)
    let first = index + 1
    guard month > 0, first < item.upperBound, scan.tokens[first].isNumber, scan.tokens[first].gap == .space || scan.tokens[first].gap == [.space, .stop], let day = day(at: first, in: item),
      !isCounted(first, in: item)
    else { return nil }
    var days = [day]
    var end = first + 1
    while days.count < MonthDayReader.mostDays, end < item.upperBound {
      let at = scan.word(end) == .and || scan.word(end) == .or || scan.word(end) == .to ? end + 1 : end
      guard at < item.upperBound, scan.tokens[at].isNumber, let more = self.day(at: at, in: item), !isCounted(at, in: item) else { break }
      let gap = scan.tokens[at].gap
      // "the March 15-17 election": what a hyphen ties to a day is one.
      guard gap == .hyphen || gap == .dash || isBareDay(at, in: item) else { break }
      guard at > end ? gap == .space : gap == .hyphen || gap == .dash || gap == [.comma, .space] && isListed(at, in: item) else { break }
      days.append(more)
      end = at + 1
    }
    return found(days, month: month, from: index, end: end, in: item)
  }

  /// `in May 12 people were killed`: the number counts; in `on May 12 Karsunders voted` it does not.
  private func isCounted(_ index: Int, in item: Range<Int>) -> Bool {
    // "the January 14 missile strike"
    guard index + 1 < item.upperBound, !scan.isAny(index - 2, [.on, .the, .its, .their, .his]), scan.tokens[index + 1].gap == .space else { return false }
    return !scan.tokens[index + 1].classes.isDisjoint(with: [.people, .weapon]) && scan.tokens[index + 1].classes.isDisjoint(with: .strike)
  }

  /// A number after `and` is a day only if nothing is counted by it.
  private func isBareDay(_ index: Int, in item: Range<Int>) -> Bool {
    guard index + 1 < item.upperBound else { return true }
    let next = scan.tokens[index + 1]
    return next.gap.endsClause || next.gap == .hyphen || next.classes.contains(.function) || next.classes.contains(.auxiliary) || next.flags.contains(.sentenceStart)
  }

  /// `2, 3 and 4`: another day or `and` follows.
  private func isListed(_ index: Int, in item: Range<Int>) -> Bool {
    index + 1 < item.upperBound && (scan.word(index + 1) == .and || scan.tokens[index + 1].isNumber && scan.tokens[index + 1].value <= 31)
  }

  // MARK: 9 October

  /// `9 October 2024` · `17 and 18 November` · `from 3 to 5 May` · `the thirtieth of April`
  func dayFirst(at index: Int, in item: Range<Int>) -> DateFinder.Found? {
    guard let day = day(at: index, in: item) else { return nil }
    var days = [day]
    var next = index + 1
    while days.count < MonthDayReader.mostDays, next < item.upperBound {
      let at = scan.word(next) == .and || scan.word(next) == .or || scan.word(next) == .to ? next + 1 : next
      guard at < item.upperBound, scan.tokens[at].isNumber || at > next, let more = self.day(at: at, in: item) else { break }
      let gap = scan.tokens[at].gap
      guard at > next ? gap == .space : gap == .hyphen || gap == .dash || gap == [.comma, .space] else { break }
      days.append(more)
      next = at + 1
    }
    if scan.word(next) == .of { next += 1 }
    guard next < item.upperBound, scan.tokens[next].classes.contains(.month), scan.tokens[next].isCapital, scan.tokens[next].gap == .space else { return nil }
    return found(days, month: Int(scan.tokens[next].value), from: index, end: next + 1, in: item)
  }

  /// `2024-11-05`
  func international(at index: Int, in item: Range<Int>) -> DateFinder.Found? {
    guard index + 2 < item.upperBound, scan.tokens[index].range.count == 4 else { return nil }
    for part in index...index + 2 where !scan.tokens[part].isNumber || part > index && (scan.tokens[part].gap != .hyphen || scan.tokens[part].range.count != 2) { return nil }
    guard let date = CalendarDate(year: Int(scan.tokens[index].value), month: Int(scan.tokens[index + 1].value), day: Int(scan.tokens[index + 2].value)) else { return nil }
    return DateFinder.Found(first: date, end: index + 3)
  }

  /// `24.02.22`, `11.02.2023`
  func european(at index: Int, in item: Range<Int>) -> DateFinder.Found? {
    let next = index + 1
    guard next < item.upperBound, index == item.lowerBound || scan.word(index - 1).isPreposition || scan.word(index - 1) == .and, scan.tokens[index].flags.contains(.decimal),
      scan.tokens[index].flags.isDisjoint(with: [.money, .percent]), scan.tokens[next].isNumber,
      scan.tokens[next].gap == .stop, scan.tokens[next].range.count == 2 || scan.tokens[next].range.count == 4, !scan.tokens[next].flags.contains(.decimal)
    else { return nil }
    let parts = scan.brief.items[scan.item(of: index)].text[scan.tokens[index].range].split(separator: .fullStop)
    guard parts.count == 2, parts.allSatisfy({ $0.count <= 2 }), let day = Int(String(decoding: parts[0], as: UTF8.self)), let month = Int(String(decoding: parts[1], as: UTF8.self)) else {
      return nil
    }
    let year = Int(scan.tokens[next].value)
    return CalendarDate(year: scan.tokens[next].range.count == 2 ? 2000 + year : year, month: month, day: day).map { DateFinder.Found(first: $0, end: next + 1) }
  }

  /// `on the 12th`: the last such day, or the next where the words look ahead.
  func dayAlone(at index: Int, in item: Range<Int>) -> DateFinder.Found? {
    guard scan.tokens[index].flags.contains(.ordinal), let day = day(at: index, in: item), index - 2 >= item.lowerBound, scan.word(index - 1) == .the else { return nil }
    switch scan.word(index - 2) {
    case .on, .since, .until, .by, .and, .from, .to, .for, .before, .after: break
    default: return nil
    }
    let today = scan.brief.date
    var (year, month, dayNow) = today.civil
    let step = monthNamed(after: index, in: item)
    guard step != nil || isBareDay(index, in: item) && scan.word(index + 1) != .of else { return nil }
    if let step {
      month += step
    } else if tense.isAhead(index, in: item) {
      if day < dayNow { month += 1 }
    } else if day > dayNow {
      month -= 1
    }
    if month == 0 { (year, month) = (year - 1, 12) }
    if month == 13 { (year, month) = (year + 1, 1) }
    return CalendarDate(year: year, month: month, day: day).map { DateFinder.Found(first: $0, end: step == nil ? index + 1 : index + 4) }
  }

  /// `of this month`, `of last month`: how many months on.
  private func monthNamed(after index: Int, in item: Range<Int>) -> Int? {
    guard index + 3 < item.upperBound, scan.word(index + 1) == .of, scan.word(index + 3) == .month else { return nil }
    switch scan.word(index + 2) {
    case .this: return 0
    case .last: return -1
    case .next: return 1
    default: return nil
    }
  }

  // MARK: days and years

  private func day(at index: Int, in item: Range<Int>) -> Int? {
    guard index < item.upperBound else { return nil }
    let token = scan.tokens[index]
    if token.classes.contains(.ordinalWord) { return Int(token.value) }
    guard token.isNumber, token.flags.isDisjoint(with: [.money, .percent, .decimal]), (1...31).contains(token.value), token.range.count <= 4 else { return nil }
    return Int(token.value)
  }

  private func found(_ days: [Int], month: Int, from index: Int, end: Int, in item: Range<Int>) -> DateFinder.Found? {
    var end = end
    let year = year(at: &end, in: item)
    var found: DateFinder.Found?
    for day in days {
      guard let date = resolve(day: day, month: month, year: year, at: index, end: end, in: item) else { continue }
      if found == nil { found = DateFinder.Found(first: date, end: end) } else { found?.more.append(date) }
    }
    return found
  }

  /// `, 2024` · `last year` · `this year`
  private func year(at end: inout Int, in item: Range<Int>) -> Int? {
    guard end < item.upperBound else { return nil }
    let token = scan.tokens[end]
    if token.isNumber, token.gap == .space || token.gap == [.comma, .space], (1900...2999).contains(token.value), token.range.count == 4 {
      end += 1
      return Int(token.value)
    }
    let first = scan.word(end) == .of ? end + 1 : end
    guard first + 1 < item.upperBound, scan.word(first + 1) == .year, scan.tokens[first].gap == .space else { return nil }
    let step: Int
    switch scan.word(first) {
    case .last: step = -1
    case .this: step = 0
    case .next: step = 1
    default: return nil
    }
    end = first + 2
    return scan.brief.date.year + step
  }

  /// A day without a year is the last one not after the brief, unless it would be long past and its next return is near, or the words look ahead.
  private func resolve(day: Int, month: Int, year: Int?, at index: Int, end: Int, in item: Range<Int>) -> CalendarDate? {
    if let year { return CalendarDate(year: year, month: month, day: day) }
    let today = scan.brief.date
    guard let thisYear = CalendarDate(year: today.year, month: month, day: day) else { return nil }
    let distance = thisYear.daysSince1970 - today.daysSince1970
    if let first = firstDayOfWar(thisYear, farFrom: today) { return first }
    if distance <= 0 {
      guard distance < -120, let later = CalendarDate(year: today.year + 1, month: month, day: day) else { return thisYear }
      let wait = later.daysSince1970 - today.daysSince1970
      if scan.word(index - 1) == .since || scan.word(index - 1) == .last { return thisYear }
      return wait <= MonthDayReader.soon || tense.isAhead(index, in: item) || isLimit(index) ? later : thisYear
    }
    // "could face a vote over the trip on Dec 22", told in January: so far ahead a year is given.
    let looksAhead = distance <= MonthDayReader.soon || distance <= 240 && tense.isAhead(index, in: item) || isLimit(index)
    let isPast = scan.word(index - 1) == .last || isSince(index, in: item)
    return looksAhead && !isPast ? thisYear : CalendarDate(year: today.year - 1, month: month, day: day)
  }

  /// `the attack of October 7`, long after: the day on which the war began, of which nobody tells the year.
  private func firstDayOfWar(_ day: CalendarDate, farFrom today: CalendarDate) -> CalendarDate? {
    let first = scan.brief.dayOne
    guard day.month == first.month, day.day == first.day, first < today, abs(day.daysSince1970 - today.daysSince1970) > MonthDayReader.soon else { return nil }
    return first
  }

  /// `since 24 February`, `since the invasion began on 24 February`
  private func isSince(_ index: Int, in item: Range<Int>) -> Bool {
    var at = index - 1
    while at >= item.lowerBound, at > index - 8, !scan.tokens[at + 1].gap.endsClause {
      if scan.word(at) == .since { return true }
      if scan.word(at).isModal { return false }
      at -= 1
    }
    return false
  }

  /// Days within which a date without a year is rather ahead than ten months past.
  private static let soon = 75

  /// `until 1 July`, `by the 5th of May`
  private func isLimit(_ index: Int) -> Bool {
    let word = scan.word(index - 1) == .the ? scan.word(index - 2) : scan.word(index - 1)
    return word == .to || word == .until || word == .by || word == .before || word == .beyond
  }
}
