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

  /// - Parameters:
  ///   - quotes: where somebody else speaks, whose `today` is not the brief's.
  ///   - earlier: the day that the item before told first.
  func dates(inItem number: Int, quotes: [Range<Int>], after earlier: CalendarDate?) -> [DateMention] {
    let item = scan.items[number]
    var found: [DateMention] = []
    var quote = 0
    var index = endOfDateline(in: item)
    var sentenceOfLast: Int32 = -1
    /// Of the day found last.
    var words: Range<Int>?
    let earlier = earlier.flatMap { $0.daysSince1970 <= scan.brief.date.daysSince1970 && isRecent($0) ? $0 : nil }
    while index < item.upperBound {
      guard mayTell(index) else {
        index += 1
        continue
      }
      let start = Int(scan.tokens[index].start)
      while quote < quotes.count, quotes[quote].upperBound <= start { quote += 1 }
      let isQuoted = quote < quotes.count && quotes[quote].lowerBound <= start
      let sentence = scan.tokens[index].sentence
      let ofSentence = sentence == sentenceOfLast ? found.last?.date : nil
      let last = ofSentence ?? found.last.flatMap { isRecent($0.date) ? $0.date : nil }
      let anchors = RelativeDayReader.Anchors(last: last ?? earlier, isOfItem: last != nil, ofSentence: ofSentence)
      guard var dates = date(at: index, in: item, isQuoted: isQuoted, from: anchors), scan.brief.isDated || hasYear(dates.first.year, in: index..<max(index + 1, dates.end)) else {
        index += 1
        continue
      }
      let end = max(index + 1, dates.end)
      if let last = words, sentence == sentenceOfLast, let time = time(from: last, found[found.count - 1].date, until: dates.first, index..<end) {
        found[found.count - 1] = DateMention(range: found[found.count - 1].range, date: time.first, rule: scan.ruleOfDate(time.first, last))
        dates.first = time.last
      }
      words = index..<end
      let range = scan.bytes(index..<end)
      found.append(DateMention(range: range, date: dates.first, rule: scan.ruleOfDate(dates.first, index..<end)))
      for date in dates.more { found.append(DateMention(range: range, date: date, rule: scan.ruleOfDate(date, index..<end))) }
      sentenceOfLast = sentence
      index = end
    }
    return found
  }

  /// Whether words tell a day by its month, and not by its name or from another.
  private func hasMonth(_ words: Range<Int>) -> Bool { words.contains { scan.classes($0).contains(.month) } }

  /// `between 1 November and 20 August`, `from Friday to Sunday`, where each day by itself would have the time end before it begins: of two
  /// days of months the one nearer to the brief keeps its year.
  private func time(from words: Range<Int>, _ first: CalendarDate, until last: CalendarDate, _ wordsOfLast: Range<Int>) -> (first: CalendarDate, last: CalendarDate)? {
    let link = wordsOfLast.lowerBound - 1
    // "from Sunday night to Tuesday morning"
    let end = isPartOfDay(words.upperBound) ? words.upperBound + 1 : words.upperBound
    guard first > last, end == link, scan.isAny(link, [.and, .to, .until]), scan.isAny(words.lowerBound - 1, [.between, .from]) else { return nil }
    if scan.classes(link + 1).contains(.weekday) {
      if scan.isWord(words.lowerBound - 1, .from) { return (first, last.adding(days: 7)) }
      return scan.classes(words.lowerBound).contains(.weekday) ? (first.adding(days: -7), last) : nil
    }
    guard hasMonth(words), hasMonth(wordsOfLast), !hasYear(first.year, in: words) else { return nil }
    let today = scan.brief.date.daysSince1970
    if abs(first.daysSince1970 - today) < abs(last.daysSince1970 - today) {
      let year = (last.month, last.day) > (first.month, first.day) ? first.year : first.year + 1
      return CalendarDate(year: year, month: last.month, day: last.day).map { (first, $0) }
    }
    return CalendarDate(year: last.year - (first.month > last.month ? 1 : 0), month: first.month, day: first.day).map { ($0, last) }
  }

  private func isPartOfDay(_ index: Int) -> Bool { scan.isAny(index, [.night, .morning, .evening, .afternoon, .midnight, .noon, .midday, .dawn, .dusk]) && scan.joins(index) }

  /// Whether the words of a day have its year, so that it does not hang on the brief's date.
  private func hasYear(_ year: Int, in words: Range<Int>) -> Bool { words.contains { scan.tokens[$0].isNumber && Int(scan.tokens[$0].value) == year } }

  /// Whether a day is within a week or so of the brief's: `the day before` in a later sentence is not told from one of long ago.
  private func isRecent(_ date: CalendarDate) -> Bool { abs(scan.brief.date.daysSince1970 - date.daysSince1970) <= 8 }

  /// The token after `KYIV, Feb. 6, 2026 —`, which tells where and when a dispatch was filed; the item's first, where it has none.
  private func endOfDateline(in item: Range<Int>) -> Int {
    guard let first = item.first, scan.tokens[first].flags.contains(.allCaps), scan.tokens[first].range.count > 3 else { return item.lowerBound }
    for index in item.prefix(12).dropFirst() {
      if scan.tokens[index].gap.contains(.dash) { return index }
      guard scan.tokens[index].isCapital || scan.tokens[index].isNumber else { break }
    }
    return item.lowerBound
  }

  private func mayTell(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    return token.isNumber || token.openings.contains(.day) || !token.classes.isDisjoint(with: [.weekday, .month, .numberWord, .ordinalWord])
  }

  private func date(at index: Int, in item: Range<Int>, isQuoted: Bool, from anchors: RelativeDayReader.Anchors) -> Found? {
    let token = scan.tokens[index]
    if token.classes.contains(.weekday), token.isCapital { return isPartOfName(index) ? nil : weekdays.day(at: index, in: item) }
    if token.classes.contains(.month), token.isCapital { return isPartOfName(index) ? nil : monthDays.monthFirst(at: index, in: item) }
    if token.isNumber || !token.classes.isDisjoint(with: [.numberWord, .ordinalWord]) {
      if isPartOfName(index) { return nil }
      if let found = monthDays.dayFirst(at: index, in: item) ?? monthDays.international(at: index, in: item) ?? monthDays.european(at: index, in: item)
        ?? monthDays.dayAlone(at: index, in: item)
      {
        return found
      }
    }
    return relatives.day(at: index, in: item, isQuoted: isQuoted, from: anchors)
  }

  /// The `Sunday` of the Sunday Times, the `May` of a street.
  private func isPartOfName(_ index: Int) -> Bool { scan.spanAt[index] >= 0 }
}
