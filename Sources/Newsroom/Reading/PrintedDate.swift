/// A calendar date as it is printed, perhaps without its year.
struct PrintedDate {
  /// Its words, with the weekday.
  var words: Range<Int>
  var weekday: Weekday?
  var year: Int?
  /// Perhaps more than twelve: it is as printed.
  var month: Int
  var day: Int
  /// The last day of several, as in `16–20 May`.
  var endsRange = false

  /// Nil without a year, and for what no calendar has.
  var date: CalendarDate? { year.flatMap(date(inYear:)) }

  func date(inYear year: Int) -> CalendarDate? { CalendarDate(year: year, month: month, day: day) }

  /// Whether no year has such a day.
  var isImpossible: Bool {
    if let year { return date(inYear: year) == nil }
    return date(inYear: 2000) == nil
  }

  /// The one date with a year of a text that may have nothing else but a time.
  static func only(in text: String) -> Finding {
    let time = text.utf8.dropFirst(10).first
    if time == nil || time == .space || time == 0x54 || time == 0x74, let date = CalendarDate(iso: text.prefix(10)) { return .date(date) }
    if text.utf8.count == 8, text.utf8.allSatisfy(\.isDigit), let number = Int(text) {
      return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100).map(Finding.date) ?? .impossible
    }
    let words = PrintedWords(Array(text.utf8))
    let dates = all(in: words)
    guard dates.count == 1, let printed = dates.first, printed.year != nil, printed.words.lowerBound == 0 else { return .none }
    for token in words.tokens[printed.words.upperBound...] where !token.isNumber && !isTime(token) { return .none }
    return printed.date.map(Finding.date) ?? .impossible
  }

  enum Finding {
    case date(CalendarDate), impossible, none
  }

  static func isTime(_ token: Token) -> Bool { token.isNumber || token.classes.contains(.time) }
}

// MARK: finding

extension PrintedDate {
  /// Every date of a line, in its order.
  /// - Parameter anyCase: names of files have no capitals, sentences have: `they may 5 times`.
  static func all(in words: PrintedWords, anyCase: Bool = false) -> [PrintedDate] {
    var dates: [PrintedDate] = []
    var index = 0
    while index < words.tokens.count {
      let token = words.tokens[index]
      var found: PrintedDate?
      if token.isNumber {
        found = inDigits(at: index, words) ?? dayFirst(at: index, words, anyCase)
      } else if token.classes.contains(.month), anyCase || token.isCapital {
        found = monthFirst(at: index, words)
      }
      if var date = found {
        addWeekday(to: &date, words)
        index = date.words.upperBound
        dates.append(date)
      } else {
        index += 1
      }
    }
    return dates
  }

  /// `2024-11-06` · `2024/11/6` · `06.11.2024` · `23/01/2024`, `23-01-2024` and `01/23/2024`, where no more than one of the two can be a month
  private static func inDigits(at index: Int, _ words: PrintedWords) -> PrintedDate? {
    let value = { Int(words.tokens[$0].value) }
    let length = words.digits(index)
    if length == 4, (1...2).contains(words.digits(index + 1)), (1...2).contains(words.digits(index + 2)),
      words.gap(index + 1) == words.gap(index + 2), words.gap(index + 1) == .hyphen || words.gap(index + 1) == .slash
    {
      return PrintedDate(words: index..<index + 3, year: value(index), month: value(index + 1), day: value(index + 2))
    }
    if (1...2).contains(length), (1...2).contains(words.digits(index + 1)), words.digits(index + 2) == 4, words.gap(index + 1) == words.gap(index + 2),
      words.gap(index + 1) == .slash || words.gap(index + 1) == .hyphen
    {
      let (first, second) = (value(index), value(index + 1))
      guard first > 12 || second > 12 || first == second else { return nil }
      return PrintedDate(words: index..<index + 3, year: value(index + 2), month: min(first, second), day: max(first, second))
    }
    let token = words.tokens[index]
    guard token.flags.contains(.decimal), words.digits(index + 1) == 4, words.gap(index + 1) == .stop else { return nil }
    let parts = words.text[token.range].split(separator: .fullStop).map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    guard parts.count == 2, token.range.count <= 5, token.range.count >= 3 else { return nil }
    return PrintedDate(words: index..<index + 2, year: value(index + 1), month: parts[1], day: parts[0])
  }

  /// `9 October 2024` · `the 9th of October` · `16–20 May`
  private static func dayFirst(at index: Int, _ words: PrintedWords, _ anyCase: Bool) -> PrintedDate? {
    guard let day = day(at: index, words) else { return nil }
    var month = index + 1
    if words.isWord(month, .of), words.follows(month, by: .space) { month += 1 }
    guard words.follows(month, by: [.space, .hyphen, .stop]), words.tokens[month].classes.contains(.month),
      anyCase || words.tokens[month].isCapital
    else { return nil }
    let (year, end) = year(at: month + 1, words)
    var date = PrintedDate(words: index..<end, year: year, month: Int(words.tokens[month].value), day: day)
    let gap = words.gap(index)
    if self.day(at: index - 1, words) != nil, gap.contains(.dash) || gap == .hyphen || gap.contains(.slash) { date.endsRange = true }
    return date
  }

  /// `October 9, 2024` · `Oct. 9th` · `May 16-20`
  private static func monthFirst(at index: Int, _ words: PrintedWords) -> PrintedDate? {
    guard words.follows(index + 1, by: [.space, .hyphen, .stop]), var day = day(at: index + 1, words) else { return nil }
    var last = index + 1
    var endsRange = false
    let gap = words.gap(last + 1)
    if gap.contains(.dash) || gap == .hyphen, let until = self.day(at: last + 1, words), until > day {
      (day, last, endsRange) = (until, last + 1, true)
    }
    let (year, end) = year(at: last + 1, words)
    return PrintedDate(
      words: index..<end, year: year, month: Int(words.tokens[index].value), day: day, endsRange: endsRange)
  }

  /// One or two digits that count nothing else.
  private static func day(at index: Int, _ words: PrintedWords) -> Int? {
    guard (1...2).contains(words.digits(index)) else { return nil }
    let token = words.tokens[index]
    guard token.flags.isDisjoint(with: [.money, .percent]), (0...99).contains(token.value) else { return nil }
    return Int(token.value)
  }

  private static func year(at index: Int, _ words: PrintedWords) -> (Int?, end: Int) {
    guard words.digits(index) == 4, words.follows(index, by: [.space, .comma, .hyphen]), words.tokens[index].value >= 1000,
      !words.tokens[index].flags.contains(.ordinal)
    else { return (nil, index) }
    return (Int(words.tokens[index].value), index + 1)
  }

  /// The weekday before a date, or after it in brackets or behind a comma.
  private static func addWeekday(to date: inout PrintedDate, _ words: PrintedWords) {
    var before = date.words.lowerBound - 1
    if words.isWord(before, .the) { before -= 1 }
    if before >= 0, words.tokens[before].classes.contains(.weekday), words.follows(date.words.lowerBound, by: [.space, .comma, .hyphen]) {
      date.weekday = Weekday(rawValue: Int(words.tokens[before].value))
      date.words = before..<date.words.upperBound
      return
    }
    let after = date.words.upperBound
    if after < words.tokens.count, words.tokens[after].classes.contains(.weekday), words.tokens[after].gap.contains(.openBracket) {
      date.weekday = Weekday(rawValue: Int(words.tokens[after].value))
      date.words = date.words.lowerBound..<after + 1
    }
  }
}
