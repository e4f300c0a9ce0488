/// Resolves days that are told from another day: `yesterday`, `a day earlier`, `three days later`, `New Year's Eve`.
struct RelativeDayReader {
  let scan: BriefScan

  /// - Parameter anchors: the days that others are told from.
  func day(at index: Int, in item: Range<Int>, isQuoted: Bool, from anchors: Anchors) -> DateFinder.Found? {
    let today = scan.brief.date
    switch scan.word(index) {
    case .yesterday: return isQuoted ? nil : DateFinder.Found(first: today.adding(days: -1), end: index + 1)
    case .tomorrow: return isQuoted ? nil : DateFinder.Found(first: today.adding(days: 1), end: index + 1)
    case .today: return isQuoted || isNowadays(index) ? nil : DateFinder.Found(first: today, end: index + 1)
    case .tonight: return isQuoted ? nil : DateFinder.Found(first: today, end: index + 1)
    case .morning, .afternoon, .evening: return !isQuoted && scan.word(index - 1) == .this ? DateFinder.Found(first: today, end: index + 1) : nil
    case .night: return !isQuoted && scan.word(index - 1) == .last ? DateFinder.Found(first: today.adding(days: -1), end: index + 1) : nil
    case .day: return isQuoted ? nil : dayWord(at: index, in: item, from: anchors)
    case .days: return isQuoted ? nil : daysWord(at: index, in: item, from: anchors)
    case .eve: return feast(at: index, isEve: true)
    default: return nil
    }
  }

  /// Days that were told before.
  struct Anchors {
    /// The last in this item, else the first in the item before.
    var last: CalendarDate?
    /// Whether this item told it.
    var isOfItem = false
    /// The last in the same sentence.
    var ofSentence: CalendarDate?
  }

  /// `today's Russia`, `Ukraine of today`
  private func isNowadays(_ index: Int) -> Bool {
    // the Today programme
    if scan.tokens[index].isCapital, !scan.tokens[index].flags.contains(.sentenceStart), scan.joins(index) { return true }
    return scan.word(index - 1) == .of || scan.tokens[index].isPossessive && scan.span(at: index + 1) != nil
  }

  /// `a day earlier` · `the day before` · `the previous day` · `the following day` · `on Monday, a day after …`
  private func dayWord(at index: Int, in item: Range<Int>, from anchors: Anchors) -> DateFinder.Found? {
    if let feast = feast(at: index, isEve: false) { return feast }
    let base = anchors.last ?? scan.brief.date
    let end = index + 2
    let next = index + 1 < item.upperBound && scan.tokens[index + 1].gap == .space ? scan.word(index + 1) : .unlisted
    let before = index > item.lowerBound ? scan.word(index - 1) : .unlisted
    // "quieter than the day before"
    if scan.word(index - 2) == .than { return nil }
    if before == .a || before == .one {
      if next == .earlier { return DateFinder.Found(first: base.adding(days: -1), end: end) }
      if next == .later { return anchors.last.map { DateFinder.Found(first: $0.adding(days: 1), end: end) } }
      // "a day before sanctions come into force"
      if next == .before, isCompared(end), anchors.ofSentence == nil, !isComing(before: index - 1) { return nil }
      if next == .before || next == .after { return beside(1, next, end: end, from: anchors) }
    }
    if before == .previous, scan.word(index - 2) == .the { return DateFinder.Found(first: base.adding(days: -1), end: index + 1) }
    if before == .the, next == .before || next == .after { return beside(1, next, end: end, from: anchors) }
    if before == .next || before == .following, scan.word(index - 2) == .the, let anchor = anchors.last { return DateFinder.Found(first: anchor.adding(days: 1), end: index + 1) }
    // "the same day", where only the item before has told which
    if before == .same, !anchors.isOfItem, let anchor = anchors.last { return DateFinder.Found(first: anchor, end: index + 1) }
    return nil
  }

  private func daysWord(at index: Int, in item: Range<Int>, from anchors: Anchors) -> DateFinder.Found? {
    guard index > item.lowerBound else { return nil }
    let number = scan.tokens[index - 1]
    let count = Int(number.value)
    guard (2...60).contains(count), number.isNumber || number.classes.contains(.numberWord), !isVague(index - 1, in: item) else { return nil }
    let base = anchors.isOfItem ? anchors.last ?? scan.brief.date : scan.brief.date
    let end = index + 2
    switch scan.word(index + 1) {
    case .earlier: return DateFinder.Found(first: base.adding(days: -count), end: end)
    // "on 7 March; three days before the attack": another clause
    case .before where number.gap.contains(.semicolon) && isCompared(end): return nil
    case .before: return beside(count, .before, end: end, from: anchors)
    case .after: return isCompared(end) ? beside(count, .after, end: end, from: anchors) : nil
    case .ago: return DateFinder.Found(first: scan.brief.date.adding(days: -count), end: end)
    case .later: return anchors.last.map { DateFinder.Found(first: $0.adding(days: count), end: end) }
    default: return nil
    }
  }

  /// `two died; the day before, five had`, and `on Monday, a day after Mali had done so`, where the day is what follows.
  private func beside(_ count: Int, _ word: Word, end: Int, from anchors: Anchors) -> DateFinder.Found? {
    let step = word == .before ? -count : count
    // "The statement came two days after the talks had ended": told from the brief's day, or the item's.
    if isCompared(end), isComing(before: end - 3), anchors.ofSentence == nil || scan.isWord(end - 4, .and) {
      let base = anchors.isOfItem && anchors.ofSentence == nil ? anchors.last : nil
      return DateFinder.Found(first: (base ?? scan.brief.date).adding(days: -step), end: end)
    }
    if isCompared(end), anchors.ofSentence != nil || word == .after || count > 1 || scan.word(end) == .the {
      return anchors.ofSentence.map { DateFinder.Found(first: $0.adding(days: -step), end: end) }
    }
    guard let base = anchors.last ?? (word == .before ? scan.brief.date : nil) else { return nil }
    return DateFinder.Found(first: base.adding(days: step), end: end)
  }

  /// `The attack [came] a day after`, `The attack came a day after …, and two days before`
  private func isComing(before number: Int) -> Bool {
    if scan.isAny(number - 1, [.came, .comes]) { return true }
    guard scan.isWord(number - 1, .and), scan.tokens[number - 1].gap.contains(.comma) else { return false }
    let start = scan.sentence(of: number).lowerBound
    return (start..<min(number, start + 4)).contains {
      scan.isAny($0, [.came, .comes]) && (scan.tokens[$0 + 1].isNumber || scan.classes($0 + 1).contains(.numberWord) || scan.isWord($0 + 1, .a))
    }
  }

  /// `some ten days ago`, `more than 40 days earlier`
  private func isVague(_ index: Int, in item: Range<Int>) -> Bool {
    guard index > item.lowerBound else { return false }
    switch scan.word(index - 1) {
    case .about, .around, .some, .than, .nearly, .almost, .least, .over, .roughly, .to, .or: return true
    default: return false
    }
  }

  /// `the day before the summit`: the day hangs on what follows.
  private func isCompared(_ index: Int) -> Bool {
    guard index < scan.tokens.count, !scan.tokens[index].flags.contains(.sentenceStart), scan.tokens[index].gap == .space else { return false }
    let token = scan.tokens[index]
    // "a strike the day before killed seven": the verb is of what was before
    if !token.classes.isDisjoint(with: [.killed, .injured, .strike]), scan.lastByte(of: index) == 0x64 { return false }
    return !token.word.isPreposition && !token.classes.contains(.weekday) && token.word != .and && token.word != .but && token.word != .that
  }

  // MARK: feasts of one day

  /// `New Year's Eve`, `on Christmas Day`, near enough to the brief to be the last or the next; the Orthodox Christmas has two days.
  private func feast(at index: Int, isEve: Bool) -> DateFinder.Found? {
    guard scan.tokens[index].isCapital, index > 0, scan.joins(index) else { return nil }
    let month: Int
    let day: Int
    if scan.word(index - 1) == .year, scan.word(index - 2) == .new {
      (month, day) = isEve ? (12, 31) : (1, 1)
    } else if scan.word(index - 1) == .christmas, scan.word(index - 2) != .orthodox {
      (month, day) = (12, isEve ? 24 : 25)
    } else {
      return nil
    }
    let today = scan.brief.date
    for year in today.year - 1...today.year + 1 {
      if let date = CalendarDate(year: year, month: month, day: day), abs(date.daysSince1970 - today.daysSince1970) <= 21 { return DateFinder.Found(first: date, end: index + 1) }
    }
    return nil
  }
}
