/// Which day a brief is about, by everything that tells it: front matter, words in the text, day number, the file's name, the head of an
/// HTML page, an address.
struct Dating {
  private(set) var date: CalendarDate?
  private(set) var origin = DateOrigin.frontMatter
  /// As printed, else what the date gives.
  private(set) var day: DayNumber?
  /// What the date gives, where another number is printed.
  private(set) var dayByDate: DayNumber?
  private(set) var dayOne: CalendarDate
  private(set) var problems: [Diagnostic] = []

  private let frontMatter: FrontMatter
  private let fileName: FileNameClue
  private let pageDate: CalendarDate?
  private let clues: [DayClue]
  private let text: SeedText
  private let isMarkdown: Bool
  /// What printed numbers are ahead of the date by.
  private let offset: Int
  /// A date was printed whose year nothing tells.
  private var yearless: (printed: PrintedDate, problem: Diagnostic)?

  /// - Parameters:
  ///   - pageDate: when an HTML page or a mail says that it was published.
  ///   - addresses: of its source, which may have the date in them.
  init(
    _ frontMatter: FrontMatter, _ clues: [DayClue], _ fileName: FileNameClue, pageDate: CalendarDate?, addresses: [String],
    series: SiteSettings.Series, in text: SeedText, isMarkdown: Bool
  ) {
    self.frontMatter = frontMatter
    self.fileName = fileName
    self.pageDate = pageDate
    self.clues = clues.enumerated().sorted { ($0.element.origin, $0.offset) < ($1.element.origin, $1.offset) }.map(\.element)
    self.text = text
    self.isMarkdown = isMarkdown
    dayOne = frontMatter.dayOne ?? series.dayOne
    offset = frontMatter.dayOne == nil ? series.offset : 0
    guard !frontMatter.hasUnreadableDate else { return }
    tell { addresses.lazy.compactMap(AddressDate.date).first }
  }

  private mutating func tell(addressDate: () -> CalendarDate?) {
    let told = plainestDay()
    if let told, told.day.number < 1 { return problems.append(.dayBelowOne("0", at: place(told))) }
    let number = frontMatter.day?.value ?? told?.day.number ?? fileName.day ?? openingDay()?.day.number
    let byNumber = number.flatMap { DayNumber($0) }.map { $0.date(inWarBegunOn: dayOne).adding(days: -offset) }.flatMap { isOfAnotherWar($0) ? nil : $0 }
    let near = byNumber ?? frontMatter.date ?? fileName.date ?? pageDate ?? addressDate() ?? frontMatter.updated
    let printed = printedDate(known: byNumber ?? frontMatter.date ?? fileName.date, near: near)

    if let known = frontMatter.date {
      (date, origin) = (known, .frontMatter)
    } else if let printed {
      (date, origin) = (printed.date, .text)
    } else if !problems.isEmpty {
      return
    } else if let byNumber {
      (date, origin) = (byNumber, .dayNumber)
    } else if let known = fileName.date {
      (date, origin) = (known, .fileName)
    } else if let pageDate {
      (date, origin) = (pageDate, .pageHead)
    } else if let known = addressDate() {
      (date, origin) = (known, .address)
      problems.append(.dateFromAddress(known, at: SourcePlace(file: text.path)))
    }
    guard let date else { return problems.append(yearless?.problem ?? .noDate(isMarkdown: isMarkdown, at: SourcePlace(file: text.path))) }
    compare(date, with: printed)
    tellNumber(on: date, told: told ?? openingDay())
  }

  /// Whether a day by its number lies years from the date in the file's name, the head of the page or the line that tells the date, so
  /// that the number counts from another war's first day.
  private func isOfAnotherWar(_ byNumber: CalendarDate) -> Bool {
    guard frontMatter.dayOne == nil, frontMatter.day == nil, let named = fileName.date ?? pageDate ?? clues.first(where: { $0.origin == .dateline || $0.opensWithDate })?.date?.date else {
      return false
    }
    return abs(named.daysSince1970 - byNumber.daysSince1970) > 366
  }

  // MARK: day numbers

  private typealias DayTold = (day: PrintedDay, clue: DayClue)

  /// The number that speaks most plainly of the brief.
  private func plainestDay() -> DayTold? {
    var best: DayTold?
    for clue in clues where clue.origin != .opening {
      if let day = clue.day, best.map({ day.strength > $0.day.strength }) ?? true { best = (day, clue) }
    }
    return best
  }

  /// An item may open with `On the 41st day of the war`: good for want of better.
  private func openingDay() -> DayTold? {
    for clue in clues where clue.origin == .opening {
      if let day = clue.day { return (day, clue) }
    }
    return nil
  }

  private func place(_ told: DayTold) -> SourcePlace {
    text.place(of: told.clue.words.bytes(told.day.words), nearLine: told.clue.line)
  }

  private mutating func tellNumber(on date: CalendarDate, told: DayTold?) {
    let byDate = DayNumber(on: date, ofWarBegunOn: dayOne)
    let usual = byDate.map { $0.value + offset }
    func agrees(_ number: Int) -> Bool { number == byDate?.value || number == usual }
    func disagreement(_ number: Int, at place: SourcePlace) -> Diagnostic {
      .dayDisagrees(number, date: date, byDate: byDate?.value, dayOne: dayOne, at: place)
    }

    day = byDate
    if let number = fileName.day {
      if number == usual { day = DayNumber(number) }
      if !agrees(number), number != told?.day.number, number != frontMatter.day?.value {
        problems.append(
          .fileNameDisagrees("day \(number)", byDate.map { "day \($0.value)" } ?? "\(date)", at: SourcePlace(file: text.path)))
      }
    }
    if let told {
      let number = told.day.number
      if told.day.isElapsed {
        if origin == .dayNumber, frontMatter.day == nil {
          problems.append(.dayCountedAsElapsed(number - 1, day: number, at: place(told)))
        } else if !agrees(number), !agrees(number - 1) {
          problems.append(disagreement(number, at: place(told)))
        }
      } else {
        day = DayNumber(number) ?? day
        if !agrees(number) { problems.append(disagreement(number, at: place(told))) }
      }
    }
    for clue in clues where clue.origin != .opening {
      guard let other = clue.day, other.strength == .told, other.number != told?.day.number, !agrees(other.number) else { continue }
      problems.append(disagreement(other.number, at: place((other, clue))))
    }
    if let given = frontMatter.day {
      day = given
      if !agrees(given.value) { problems.append(disagreement(given.value, at: frontMatter.dayPlace ?? SourcePlace(file: text.path))) }
    }
    dayByDate = day == byDate ? nil : byDate
  }
}

// MARK: printed dates

extension Dating {
  private typealias DateTold = (date: CalendarDate, printed: PrintedDate, clue: DayClue)

  /// A date in a title that lies further from what else is known than any series miscounts is another day's.
  private static let widestMiscount = 3

  /// The first date that the lines which tell the day have.
  private mutating func printedDate(known: CalendarDate?, near: CalendarDate?) -> DateTold? {
    for clue in clues {
      guard let printed = clue.date else { continue }
      if printed.isImpossible {
        if clue.isMadeToTell { problems.append(.noSuchDate(clue.words.string(printed.words), at: place(printed, clue))) }
      } else if let date = printed.date ?? inferringYear(of: printed, near: near) {
        let miscount = known.map { abs(date.daysSince1970 - $0.daysSince1970) } ?? 0
        if clue.isMadeToTell || clue.hasDateBesideDay || miscount <= Dating.widestMiscount { return (date, printed, clue) }
      } else if yearless == nil {
        yearless = (printed, .dateWithoutYear(clue.words.string(printed.words), isMarkdown: isMarkdown, at: place(printed, clue)))
      }
    }
    return nil
  }

  private func place(_ printed: PrintedDate, _ clue: DayClue) -> SourcePlace {
    text.place(of: clue.words.bytes(printed.words), nearLine: clue.line)
  }

  /// The year that brings a date nearest to what else is known, or makes its weekday right for the first time in the war.
  private func inferringYear(of printed: PrintedDate, near: CalendarDate?) -> CalendarDate? {
    if let near {
      return [near.year, near.year - 1, near.year + 1].compactMap { printed.date(inYear: $0) }
        .min { abs($0.daysSince1970 - near.daysSince1970) < abs($1.daysSince1970 - near.daysSince1970) }
    }
    guard let weekday = printed.weekday else { return nil }
    return (dayOne.year...dayOne.year + 28).lazy.compactMap { printed.date(inYear: $0) }.first { $0 >= dayOne && $0.weekday == weekday }
  }

  /// Makes do where nothing tells the day: with a date that is printed without a year, in the year in which the brief's weekdays fit, or with none.
  mutating func makeDo(with items: [Item]) {
    guard date == nil else { return }
    if let guess = guess(from: items) {
      (date, origin, day) = (guess, .text, DayNumber(on: guess, ofWarBegunOn: dayOne))
    } else {
      (date, origin) = (dayOne, .nothing)
    }
  }

  /// Briefs name their own weekday and the one before most often.
  /// - Returns: nil where weekdays do not decide.
  private func guess(from items: [Item]) -> CalendarDate? {
    guard let printed = yearless?.printed else { return nil }
    var counts: [Weekday: Int] = [:]
    for item in items {
      let words = PrintedWords(item.text)
      for token in words.tokens where token.classes.contains(.weekday) && token.isCapital { counts[Weekday.allCases[Int(token.value)], default: 0] += 1 }
    }
    func weight(_ date: CalendarDate) -> Int { counts[date.weekday, default: 0] + counts[date.adding(days: -1).weekday, default: 0] }
    let days = (dayOne.year..<dayOne.year + Dating.yearsOfGuess).compactMap(printed.date(inYear:)).filter { $0 >= dayOne }
    guard let best = days.map(weight).max(), best > 0 else { return nil }
    let likeliest = days.filter { weight($0) == best }
    return likeliest.count == 1 ? likeliest[0] : nil
  }

  /// Weekdays come round after six years at most.
  private static let yearsOfGuess = 5

  private mutating func compare(_ date: CalendarDate, with told: DateTold?) {
    if let told {
      let place = place(told.printed, told.clue)
      if told.date != date { problems.append(.datesDisagree(date, told.date, at: place)) }
      if let weekday = told.printed.weekday, weekday != told.date.weekday {
        problems.append(.weekdayDisagrees(weekday, date: told.date, at: place))
      }
    }
    if let named = fileName.date, abs(named.daysSince1970 - date.daysSince1970) > 1 {
      problems.append(.fileNameDisagrees("\(named)", "\(date)", at: SourcePlace(file: text.path)))
    }
  }

}
