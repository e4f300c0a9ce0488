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
  let dates: [PrintedDate]
  let days: [PrintedDay]

  init(_ words: PrintedWords, origin: Origin, line: Int) {
    self.origin = origin
    self.words = words
    self.line = line
    dates = PrintedDate.all(in: words)
    days = PrintedDay.all(in: words)
  }

  /// The date that is the brief's own, if any is.
  ///
  /// A line made to tell the day has it last; a title or standfirst may speak of others, so there it must stand alone.
  var date: PrintedDate? {
    switch origin {
    case .situationLine: return dates.last
    case .dateline: return dates.first
    case .title, .standfirst:
      guard let last = dates.last else { return nil }
      if dates.count == 1 { return last }
      let isPeriod = dates.count == 2 && words.gap(last.words.lowerBound).contains(.dash)
      return isPeriod ? last : nil
    case .opening: return nil
    }
  }

  /// Whether the line is there to tell the date, so that a date which no calendar has is a mistake in it.
  var isMadeToTell: Bool { origin == .situationLine || origin == .dateline }

  /// The day number that speaks most plainly of the brief.
  var day: PrintedDay? {
    let days = origin == .opening ? days.filter { $0.strength == .ofTheWar } : days
    return days.max { $0.strength < $1.strength }
  }
}
