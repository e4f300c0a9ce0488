/// A number in running text, in digits or words.
struct ReadNumber {
  var value: Int
  /// Its tokens, without a qualifier before them.
  var tokens: Range<Int>
  var qualifier: Figure.Qualifier
  /// The first token of the qualifier, else of the number.
  var start: Int
}

/// Reads the numbers of a run of tokens that could count people or weapons: no money, percentages, ages, dates or names.
struct NumberReader {
  let scan: BriefScan

  func numbers(in item: Range<Int>) -> [ReadNumber] {
    var found: [ReadNumber] = []
    var index = item.lowerBound
    while index < item.upperBound {
      if var number = number(at: index, in: item) {
        let end = number.tokens.upperBound
        if isCount(number, in: item) {
          (number.qualifier, number.start) = qualifier(before: index, in: item)
          found.append(number)
        }
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private func number(at start: Int, in item: Range<Int>) -> ReadNumber? {
    let token = scan.tokens[start]
    if token.isNumber {
      guard !token.flags.contains(.ordinal) else { return nil }
      var value = Int(token.value)
      var end = start + 1
      if end < item.upperBound, scan.tokens[end].gap == .space, let scale = scale(end) {
        value = token.flags.contains(.decimal) ? decimal(start, times: scale) : value * scale
        end += 1
      } else if token.flags.contains(.decimal) {
        return nil
      }
      return ReadNumber(value: value, tokens: start..<end, qualifier: .exactly, start: start)
    }
    guard token.classes.contains(.numberWord) else {
      // "a dozen", "a hundred"
      guard scan.isWord(start, .a), start + 1 < item.upperBound, scan.tokens[start + 1].gap == .space, scan.isWord(start + 1, .dozen) || scan.isWord(start + 1, .hundred) || scan.isWord(start + 1, .thousand) else { return nil }
      return ReadNumber(value: Int(scan.tokens[start + 1].value), tokens: start..<start + 2, qualifier: .exactly, start: start)
    }
    var total = 0
    var current = 0
    var end = start
    words: while end < item.upperBound, scan.tokens[end].classes.contains(.numberWord), end == start || scan.joins(end) {
      let value = Int(scan.tokens[end].value)
      switch value {
      case 12 where scan.isWord(end, .dozen): current = max(current, 1) * 12
      case 100: current = max(current, 1) * 100
      case 1000, 1_000_000:
        total += max(current, 1) * value
        current = 0
      default:
        if end > start, !(current % 100 >= 20 && value < 10 || current % 100 == 0 && current > 0) { break words }
        current += value
      }
      end += 1
      if scan.isWord(end, .and), current >= 100, end + 1 < item.upperBound, scan.tokens[end + 1].classes.contains(.numberWord), scan.tokens[end + 1].value < 100 { end += 1 }
      if total > 1_000_000_000 || current > 1_000_000_000 { return nil }
    }
    return ReadNumber(value: total + current, tokens: start..<end, qualifier: .exactly, start: start)
  }

  private func scale(_ index: Int) -> Int? {
    if scan.isWord(index, .million) { return 1_000_000 }
    if scan.isWord(index, .thousand) { return 1000 }
    if scan.isWord(index, .hundred) { return 100 }
    return nil
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

  private func isCount(_ number: ReadNumber, in item: Range<Int>) -> Bool {
    let first = number.tokens.lowerBound
    let next = number.tokens.upperBound
    let token = scan.tokens[first]
    if !token.flags.isDisjoint(with: [.money, .percent]) { return false }
    if first > item.lowerBound {
      // Kh-101, day 987, article 5, October 9
      if token.gap == .hyphen, !scan.classes(first - 1).contains(.numberWord) { return false }
      if token.gap == .space, scan.classes(first - 1).contains(.month), number.value <= 31 { return false }
      if scan.isAny(first - 1, [.day, .article, .resolution, .number, .no, .aged, .age, .flight, .unit, .brigade, .at, .class, .su, .mig, .kh, .route, .chapter, .order]) && token.gap == .space && !(scan.isWord(first - 1, .at)) { return false }
      if token.isNumber, scan.isAge(after: first), scan.tokens[first - 1].isCapital { return false }
    }
    guard next < item.upperBound else { return true }
    let after = scan.tokens[next]
    if after.gap.isEmpty { return false }  // 60km, 5am
    if after.gap == .space, after.classes.contains(.month), after.isCapital { return false }
    if after.gap == .hyphen { return scan.isWord(next, .year) && scan.isWord(next + 1, .sentence) || scan.isWord(next, .year) && scan.isWord(next + 1, .prison) || scan.isWord(next, .year) && scan.isWord(next + 1, .term) || scan.isWord(next, .year) && scan.isWord(next + 1, .jail) }
    if (1900...2100).contains(number.value), token.isNumber, token.range.count == 4, scan.isAny(first - 1, [.in, .since, .of, .from, .until, .by, .and, .early, .late, .mid, .before, .after, .during]), after.gap.endsClause || after.classes.contains(.function) || after.classes.contains(.auxiliary) { return false }
    if scan.isWord(next, .billion) || scan.isWord(next, .percent) || scan.isWord(next, .bn) || (scan.isWord(next, .per) && scan.isWord(next + 1, .cent)) { return false }
    return true
  }

  private func qualifier(before start: Int, in item: Range<Int>) -> (Figure.Qualifier, Int) {
    func word(_ back: Int, _ word: Word) -> Bool { start - back >= item.lowerBound && scan.isWord(start - back, word) }
    if word(2, .at), word(1, .least) { return (.atLeast, start - 2) }
    if word(3, .no), word(2, .fewer) || word(2, .less), word(1, .than) { return (.atLeast, start - 3) }
    if word(2, .not), word(1, .under) { return (.atLeast, start - 2) }
    if word(2, .more), word(1, .than) { return (.moreThan, start - 2) }
    if word(2, .greater), word(1, .than) { return (.moreThan, start - 2) }
    if word(1, .over) || word(1, .exceeding) { return (.moreThan, start - 1) }
    if word(2, .up), word(1, .to) { return (.upTo, start - 2) }
    if word(3, .as), word(2, .many), word(1, .as) { return (.upTo, start - 3) }
    if word(1, .nearly) || word(1, .almost) { return (.nearly, start - 1) }
    if [.about, .around, .some, .roughly, .approximately, .estimated, .circa].contains(where: { word(1, $0) }) { return (.about, start - 1) }
    return (.exactly, start)
  }
}
