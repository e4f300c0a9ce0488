/// Reads the numbers of a run of tokens that could count people or weapons: no money, percentages, ages, dates or names.
struct NumberReader {
  let scan: BriefScan

  func numbers(in item: Range<Int>) -> [ReadNumber] {
    var found: [ReadNumber] = []
    var index = item.lowerBound
    var endOfAge = -1
    while index < item.upperBound {
      guard beginsNumber(index), var number = range(at: index, in: item) else {
        index += 1
        continue
      }
      index = number.tokens.upperBound
      if isAge(number, endOfAge: endOfAge, in: item) {
        endOfAge = index
      } else if isCount(number, in: item) {
        qualify(&number, in: item)
        found.append(number)
      }
    }
    return found
  }

  private func beginsNumber(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard !token.isNumber, !token.classes.contains(.numberWord) else { return true }
    return token.openings.contains(.number) && (token.word == .half || token.word == .a && isCollective(scan.word(index + 1)) || isAnotherOne(index))
  }

  /// `killed two and wounded [another]`: one more, whom no noun names.
  private func isAnotherOne(_ index: Int) -> Bool {
    guard scan.word(index) == .another, index > 0, index + 1 < scan.tokens.count else { return false }
    // "one person was killed and another was injured"
    if scan.joins(index + 1), scan.word(index + 1) == .was, index + 2 < scan.tokens.count, !scan.classes(index + 2).isDisjoint(with: [.killed, .injured]) { return true }
    // "one person was killed and another injured"
    if scan.joins(index), scan.joins(index + 1), scan.word(index - 1) == .and, scan.word(index + 1) == .injured || scan.word(index + 1) == .wounded || scan.word(index + 1) == .killed,
      index + 2 >= scan.tokens.count || scan.tokens[index + 2].gap.endsClause || scan.word(index + 2).isPreposition
    {
      return true
    }
    guard scan.joins(index), !scan.classes(index - 1).isDisjoint(with: [.killed, .injured]) else { return false }
    let next = index + 1
    return next >= scan.tokens.count || scan.tokens[next].gap.endsClause || scan.tokens[next].flags.contains(.itemStart) || scan.word(next).isPreposition && scan.word(next) != .of
  }

  /// `a dozen` is a number, `a drone` is none.
  private func isCollective(_ word: Word) -> Bool {
    switch word {
    case .dozen, .hundred, .thousand, .million, .score: true
    default: false
    }
  }

  // MARK: ranges

  /// A number, or the range it opens: `20-30`, `20 to 30`, `between 20 and 30`.
  private func range(at start: Int, in item: Range<Int>) -> ReadNumber? {
    guard var low = number(at: start, in: item) else { return nil }
    let next = low.tokens.upperBound
    guard next < item.upperBound, !low.hasHalf, !scan.tokens[next].flags.contains(.sentenceStart) else { return low }
    let gap = scan.tokens[next].gap
    var second = next
    if gap == .space {
      let isBetween = start > item.lowerBound && scan.word(start - 1) == .between && scan.word(next) == .and
      let isOpen = (scan.word(next) == .to || scan.word(next) == .or) && scan.word(start - 1) != .from && scan.word(start - 1) != .by
      guard isBetween || isOpen, next + 1 < item.upperBound, scan.tokens[next + 1].gap == .space else { return low }
      second = next + 1
      // "between five and almost 11 years"
      if isBetween, second + 1 < item.upperBound, scan.word(second) == .almost || scan.word(second) == .nearly || scan.word(second) == .about || scan.word(second) == .around { second += 1 }
    } else if gap != .hyphen && gap != .dash {
      return low
    }
    guard beginsNumber(second), scan.tokens[second].word != .a, let high = number(at: second, in: item), high.value > low.value else { return low }
    // "bringing the total since September 27 to 480"
    if high.value > 31, scan.classes(start - 1).contains(.month) { return low }
    // "two to 15 others": what follows must be counted by both.
    low.upper = high.value
    low.tokens = low.tokens.lowerBound..<high.tokens.upperBound
    return low
  }

  // MARK: single numbers

  private func number(at start: Int, in item: Range<Int>) -> ReadNumber? {
    let token = scan.tokens[start]
    if token.isNumber { return digits(at: start, in: item) }
    if token.classes.contains(.numberWord) { return withHalf(words(at: start, in: item), in: item) }
    return collective(at: start, in: item)
  }

  /// `half a dozen` · `a dozen` · `a hundred`
  private func collective(at start: Int, in item: Range<Int>) -> ReadNumber? {
    var index = start
    if scan.word(start) == .another { return ReadNumber(1, start..<start + 1) }
    let isHalf = scan.word(index) == .half
    if isHalf { index += 1 }
    guard scan.word(index) == .a, index + 1 < item.upperBound, scan.tokens[index + 1].gap.joins else { return nil }
    let unit = scan.word(index + 1)
    // "a score of patients"
    let isScore = unit == .score && scan.word(index + 2) == .of
    guard isCollective(unit), unit != .score || isScore else { return nil }
    if isScore { return ReadNumber(20, start..<index + 2) }
    let value = Int(scan.tokens[index + 1].value)
    return ReadNumber(isHalf ? value / 2 : value, start..<index + 2)
  }

  private func digits(at start: Int, in item: Range<Int>) -> ReadNumber? {
    let token = scan.tokens[start]
    guard !token.flags.contains(.ordinal) else { return nil }
    var value = Int(token.value)
    var end = start + 1
    let isDecimal = token.flags.contains(.decimal)
    if end < item.upperBound, scan.tokens[end].gap == .space, let scale = scale(end) {
      return ReadNumber(isDecimal ? decimal(start, times: scale) : value * scale, start..<end + 1)
    }
    // 1.2m people
    if end + 1 < item.upperBound, scan.tokens[end].gap.isEmpty, scan.word(end) == .m, scan.classes(end + 1).contains(.people) {
      return ReadNumber(isDecimal ? decimal(start, times: 1_000_000) : value * 1_000_000, start..<end + 1)
    }
    if isDecimal {
      guard hasFive(start) else { return nil }
      var number = ReadNumber(value, start..<end)
      number.hasHalf = true
      return number
    }
    // 12 000
    if value < 1000, end < item.upperBound, scan.tokens[end].isNumber, scan.tokens[end].gap == .space, scan.tokens[end].range.count == 3,
      scan.tokens[end].flags.isDisjoint(with: [.ordinal, .decimal])
    {
      value = value * 1000 + Int(scan.tokens[end].value)
      end += 1
    }
    return withHalf(ReadNumber(value, start..<end), in: item)
  }

  private func words(at start: Int, in item: Range<Int>) -> ReadNumber {
    var total = 0
    var current = 0
    var end = start
    words: while end < item.upperBound, scan.tokens[end].classes.contains(.numberWord), end == start || scan.joins(end) {
      let value = Int(scan.tokens[end].value)
      switch value {
      case 12 where scan.word(end) == .dozen: current = max(current, 1) * 12
      case 100: current = max(current, 1) * 100
      case 1000, 1_000_000:
        total += max(current, 1) * value
        current = 0
      default:
        if end > start, !(current % 100 >= 20 && value < 10 || current % 100 == 0 && current > 0) { break words }
        current += value
      }
      end += 1
      if scan.word(end) == .and, current >= 100, end + 1 < item.upperBound, scan.tokens[end + 1].classes.contains(.numberWord),
        scan.tokens[end + 1].value < 100
      {
        end += 1
      }
      if total > 1_000_000_000 || current > 1_000_000_000 { break }
    }
    return ReadNumber(total + current, start..<end)
  }

  /// `six and a half`, `six-and-a-half`
  private func withHalf(_ number: ReadNumber, in item: Range<Int>) -> ReadNumber {
    let next = number.tokens.upperBound
    guard next + 2 < item.upperBound, scan.word(next) == .and, scan.word(next + 1) == .a, scan.word(next + 2) == .half,
      (next...next + 2).allSatisfy({ scan.tokens[$0].gap.joins })
    else { return number }
    var number = number
    number.hasHalf = true
    number.tokens = number.tokens.lowerBound..<next + 3
    return number
  }

  private func scale(_ index: Int) -> Int? {
    switch scan.word(index) {
    case .million: 1_000_000
    case .thousand: 1000
    case .hundred: 100
    case .dozen: 12
    default: nil
    }
  }

  /// 6.8 million
  private func decimal(_ index: Int, times scale: Int) -> Int {
    let text = scan.brief.items[scan.item(of: index)].text
    var value = 0
    var divisor = 1
    var isFraction = false
    for byte in text[scan.tokens[index].range] {
      if byte == .fullStop { isFraction = true }
      guard byte.isDigit, value < 1_000_000 else { continue }
      value = value * 10 + Int(byte - .zero)
      if isFraction { divisor *= 10 }
    }
    return value * scale / divisor
  }

  /// 8.5
  private func hasFive(_ index: Int) -> Bool {
    let text = scan.brief.items[scan.item(of: index)].text
    let end = Int(scan.tokens[index].end)
    return end >= 2 && text[end - 1] == .zero + 5 && text[end - 2] == .fullStop
  }
}
