/// A day number of a war as it is printed: `day 1,316`, `157th day`, `day eight`, `559 days since`.
struct PrintedDay {
  /// How plainly the words speak of the brief's own day.
  enum Strength: Int, Comparable {
    /// `day 41`
    case bare
    /// `the 41st day of the war`
    case ofTheWar
    /// `What we know on day 41` · `List of key events, day 41`
    case told

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  var words: Range<Int>
  /// Perhaps 0: it is as printed.
  var number: Int
  var strength: Strength
  /// Counts the days that are over, so that it is one less than the number of the day.
  var isElapsed = false

  /// Every day number of a line. A day of something else, such as `the 13th day of talks`, is none.
  static func all(in words: PrintedWords) -> [PrintedDay] {
    var days: [PrintedDay] = []
    var index = 0
    while index < words.tokens.count {
      if words.isWord(index, .day) {
        let found = numberAfterDay(index, words)
        if let found { days.append(found) }
        index = found?.words.upperBound ?? index + 1
      } else if let number = PrintedNumber(at: index, words) {
        if let found = dayAfterNumber(number, words) { days.append(found) }
        index = number.words.upperBound
      } else {
        index += 1
      }
    }
    return days
  }

  /// `day 987` · `Day One hundred` · `day no 5`
  private static func numberAfterDay(_ index: Int, _ words: PrintedWords) -> PrintedDay? {
    var first = index + 1
    if words.isAny(first, .no, .number) { first += 1 }
    guard words.follows(first, by: [.space, .hyphen, .other, .stop]), !words.gap(first).isEmpty,
      !words.gap(first).contains(.stop) || first > index + 1,
      let number = PrintedNumber(at: first, words), !number.isOrdinal
    else { return nil }
    let end = number.words.upperBound
    var strength = isTold(index, words) ? Strength.told : .bare
    // "From day one" is no day, nor is "day 3 of the talks".
    if strength == .bare, words.isAny(index - 1, .from, .since, .until, .by) { return nil }
    if words.isWord(end, .of), words.follows(end, by: .space) {
      guard isOfTheWar(end, words) else { return nil }
      strength = max(strength, .ofTheWar)
    }
    return PrintedDay(words: index..<end, number: number.value, strength: strength)
  }

  /// `157th day` · `one thousand and second day` · `559 days since`
  private static func dayAfterNumber(_ number: PrintedNumber, _ words: PrintedWords) -> PrintedDay? {
    let noun = number.words.upperBound
    guard words.follows(noun), !words.gap(noun).isEmpty else { return nil }
    let range = number.words.lowerBound..<noun + 1
    if words.isWord(noun, .days), !number.isOrdinal, words.isAny(noun + 1, .since, .after), isOfTheWar(noun + 1, words) {
      return PrintedDay(words: range.lowerBound..<noun + 2, number: number.value + 1, strength: .ofTheWar, isElapsed: true)
    }
    guard words.isWord(noun, .day), number.isOrdinal else { return nil }
    let before = number.words.lowerBound - 1
    if words.isWord(noun + 1, .of) {
      guard isOfTheWar(noun + 1, words) else { return nil }
    } else {
      guard words.isAny(before, .its, .their, .whose), mentionsWar(0..<before, words) else { return nil }
    }
    return PrintedDay(words: range, number: number.value, strength: .ofTheWar)
  }

  /// `what we know on` · `events,` · `the situation on` stands before the day.
  private static func isTold(_ index: Int, _ words: PrintedWords) -> Bool {
    for back in 1...4 {
      if words.isAny(index - back, of: .teller) { return true }
      if !words.follows(index - back + 1, by: [.space, .comma, .colon, .dash, .hyphen]) { return false }
    }
    return false
  }

  /// Whether `of the …` goes on to speak of a war, in the same sentence and soon.
  private static func isOfTheWar(_ index: Int, _ words: PrintedWords) -> Bool {
    var end = index + 1
    while end < min(words.tokens.count, index + 11), !words.gap(end).contains(.stop) { end += 1 }
    return mentionsWar(index + 1..<end, words)
  }

  private static func mentionsWar(_ range: Range<Int>, _ words: PrintedWords) -> Bool {
    range.contains { words.isAny($0, of: .war) }
  }
}

/// A whole number in digits or words, as days are numbered.
struct PrintedNumber {
  var words: Range<Int>
  var value: Int
  var isOrdinal: Bool

  init?(at index: Int, _ words: PrintedWords) {
    guard index >= 0, index < words.tokens.count else { return nil }
    let token = words.tokens[index]
    guard token.isNumber || token.classes.contains(.numberWord) || token.word == .a else { return nil }
    if token.isNumber {
      self.init(inDigitsAt: index, words)
    } else {
      self.init(inWordsAt: index, words)
    }
  }

  private init?(inDigitsAt index: Int, _ words: PrintedWords) {
    let token = words.tokens[index]
    guard token.flags.isDisjoint(with: [.money, .percent]) else { return nil }
    value = Int(token.value)
    self.words = index..<index + 1
    isOrdinal = token.flags.contains(.ordinal)
    if token.flags.contains(.decimal) {
      // 1.316, as thousands are parted in other languages
      let parts = words.text[token.range].split(separator: .fullStop)
      guard parts.count == 2, parts[0].count <= 3, parts[1].count == 3 else { return nil }
      value = parts.joined().reduce(0) { $0 * 10 + Int($1 &- .zero) }
    } else if words.digits(index + 1) == 3, words.digits(index) <= 3, !isOrdinal,
      PrintedNumber.narrowSpaces.contains(Array(words.text[token.range.upperBound..<words.tokens[index + 1].range.lowerBound]))
    {
      value = value * 1000 + Int(words.tokens[index + 1].value)
      self.words = index..<index + 2
      isOrdinal = words.tokens[index + 1].flags.contains(.ordinal)
    }
  }

  /// U+202F and U+2009: spaces that part thousands.
  private static let narrowSpaces: [[UInt8]] = [[0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x89]]

  /// `eight` · `a hundred and two` · `one thousand one hundred and second`
  private init?(inWordsAt start: Int, _ words: PrintedWords) {
    var index = start
    var total = 0
    var current = 0
    isOrdinal = false
    if words.isWord(index, .a), words.isAny(index + 1, of: .numberWord), words.tokens[index + 1].value >= 100 { index += 1 }
    let first = index
    while index < words.tokens.count, !isOrdinal, words.tokens[index].classes.contains(.numberWord), index == first || words.follows(index) {
      let value = Int(words.tokens[index].value)
      if value == 1000 {
        guard total == 0 else { break }
        total = max(current, 1) * 1000
        current = 0
      } else if value == 100 {
        guard current < 100 else { break }
        current = max(current, 1) * 100
      } else {
        let isTensAndUnits = (20...90).contains(current % 100) && current % 10 == 0 && value < 10
        guard current % 100 == 0 || isTensAndUnits else { break }
        current += value
      }
      isOrdinal = words.tokens[index].classes.contains(.ordinalWord)
      index += 1
      if words.isWord(index, .and), total + current >= 100, words.follows(index), words.follows(index + 1),
        words.tokens[index + 1].classes.contains(.numberWord), words.tokens[index + 1].value < 100
      {
        index += 1
      }
    }
    guard index > first else { return nil }
    value = total + current
    self.words = start..<index
  }
}
