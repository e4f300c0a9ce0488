/// A line of the brief that may tell its day.
struct DayClue {
  /// What kind of line it is, the most telling first.
  enum Origin: Int, Comparable {
    case situationLine, dateline, title, standfirst, opening

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  let origin: Origin
  let words: PrintedWords
  /// In the seed.
  let line: Int
  /// The date that is the brief's own, if any is.
  let date: PrintedDate?
  private let plainestDay: PrintedDay?

  init(_ words: PrintedWords, origin: Origin, line: Int) {
    self.origin = origin
    self.words = words
    self.line = line
    date = DayClue.date(in: words, origin)
    // An opening is an item, and looked at only for want of better.
    plainestDay = origin == .opening ? nil : PrintedDay.all(in: words).max { $0.strength < $1.strength }
  }

  /// The day number that speaks most plainly of the brief.
  var day: PrintedDay? {
    origin == .opening ? PrintedDay.all(in: words).first { $0.strength == .ofTheWar } : plainestDay
  }

  /// Whether the line is there to tell the date, so that a date which no calendar has is a mistake in it.
  var isMadeToTell: Bool { origin == .situationLine || origin == .dateline }

  /// Whether a date with its year stands beside the day number, as only the brief's own does: `day 7 of the war (23 January 1991)`.
  var hasDateBesideDay: Bool {
    guard let date, date.year != nil, let day else { return false }
    var end = day.words.upperBound
    while words.follows(end, by: .space), words.isAny(end, .of, .the) || words.isAny(end, of: .war) { end += 1 }
    if date.words.lowerBound == end { return true }
    // Not "the worst day since 9 May 1945: day 23".
    let first = date.words.lowerBound
    return date.words.upperBound == day.words.lowerBound && (first == 0 || words.gap(first).endsClause)
  }

  /// `Live updates, Saturday, 10 October 2020. All times are local`: a date with its year at the head of the line, which a clause of its own tells.
  var opensWithDate: Bool {
    guard let date, date.year != nil, date.words.lowerBound <= 3 else { return false }
    return date.words.upperBound == words.tokens.count || words.gap(date.words.upperBound).endsClause
  }

  /// A line made to tell the day has it last; a title or standfirst may speak of others, so there it must stand alone.
  private static func date(in words: PrintedWords, _ origin: Origin) -> PrintedDate? {
    if origin == .opening, !words.tokens.contains(where: { $0.word == .of || $0.classes.contains(.issuing) }) { return nil }
    let dates = PrintedDate.all(in: words)
    switch origin {
    case .situationLine: return dates.last
    case .dateline: return dates.first
    case .title, .standfirst:
      // "Saturday, 5 April 2025. Covers reports received between 4 and 5 April."
      if let first = dates.first, first.year != nil, first.words.lowerBound == 0, words.gap(first.words.upperBound).contains(.stop) { return first }
      guard let last = dates.last, dates.count > 1 else { return dates.first }
      let gap = words.gap(last.words.lowerBound)
      let follows = dates[0].words.upperBound == last.words.lowerBound && !gap.isDisjoint(with: [.dash, .hyphen])
      return dates.count == 2 && follows ? last : nil
    case .opening: return dates.first { words.saysAsOf($0) } ?? dates.last { words.saysIssued($0) }
    }
  }
}

extension PrintedWords {
  /// `as of 6 pm on 9 October`
  fileprivate func saysAsOf(_ date: PrintedDate) -> Bool {
    let first = date.words.lowerBound
    return (1...6).contains { isWord(first - $0, .of) && isWord(first - $0 - 1, .as) && follows(first - $0, by: .space) }
  }

  /// `Issued in Kyiv on 12 January 2026`
  fileprivate func saysIssued(_ date: PrintedDate) -> Bool {
    let first = date.words.lowerBound
    guard date.year != nil, let verb = (1...5).first(where: { isAny(first - $0, of: .issuing) }).map({ first - $0 }) else { return false }
    let end = date.words.upperBound
    guard end == tokens.count || gap(end).contains(.stop) || tokens[end].flags.contains(.sentenceStart) else { return false }
    return tokens[verb].isCapital && (verb + 1...first).allSatisfy { !gap($0).contains(.stop) }
  }
}
