/// Clauses that a day opens, times that somebody proclaims, and words of others.
extension TenseReader {
  /// `arrived on Monday and [on Friday he will speak]`: where a day opens its clause, the verb behind it tells; nil where none stands there.
  func signOfClause(openedBy day: Int, in sentence: Range<Int>) -> Bool? {
    let first = scan.isAny(day - 1, [.on, .by, .from]) ? day - 1 : day
    guard first > sentence.lowerBound + 1 else { return nil }
    guard scan.isAny(first - 1, [.and, .but, .where, .while, .who, .which, .that]) || !scan.tokens[first].gap.isDisjoint(with: [.semicolon, .colon, .dash]) else { return nil }
    for at in day + 1..<max(day + 1, min(sentence.upperBound, day + 9)) {
      if at > day + 1, scan.tokens[at].gap.endsClause || scan.tokens[at].gap.contains(.quote) { return nil }
      if scan.isAny(at, [.will, .would]) || scan.isAny(at, [.is, .are]) && scan.word(at + 1) == .to { return true }
      if scan.isAny(at, [.who, .which, .that]) { return nil }
      // "a delegation led by X flies"
      if scan.isAny(at, [.was, .were, .had]) || scan.word(at).isIrregularPast && !scan.isWord(at + 1, .by) { return false }
    }
    return nil
  }

  /// `imposed a curfew [from Sunday] night [to Tuesday] morning`: what is proclaimed is still to begin, unless it began yesterday.
  func isProclaimed(_ day: Int, in sentence: Range<Int>) -> Bool {
    guard let from = startOfTime(with: day, in: sentence), from + 1 < day || !isYesterday(day) else { return false }
    var at = from - 1
    var noun: Int?
    while at >= sentence.lowerBound, at > from - 12, scan.tokens[at + 1].gap.joins {
      if scan.word(at).isProclaimable {
        noun = at
      } else if let noun, scan.word(at).isProclaiming {
        return scan.word(at - 1) != .had && noun - at < 6 && (at + 1..<noun).allSatisfy(mayStandBeforeObject)
      }
      at -= 1
    }
    return false
  }

  /// A word that may stand between a verb and its object: `a`, `full`, `30-day`, not `breaches of the`.
  private func mayStandBeforeObject(_ word: Int) -> Bool {
    scan.isAny(word, [.a, .an, .the, .its, .another, .new])
      || scan.spanAt[word] < 0 && scan.classes(word).isDisjoint(with: [.function, .preposition, .auxiliary, .pronoun, .people, .clauseWord])
  }

  /// The `from` before a day, or before the day at which a time begins that ends with it.
  private func startOfTime(with day: Int, in sentence: Range<Int>) -> Int? {
    var first = day
    if scan.word(day - 1) == .to {
      first = scan.classes(day - 2).contains(.weekday) ? day - 2 : day - 3
      guard scan.classes(first).contains(.weekday) else { return nil }
    }
    return first > sentence.lowerBound && scan.word(first - 1) == .from ? first - 1 : nil
  }

  private func isYesterday(_ day: Int) -> Bool { (scan.brief.date.weekday.rawValue - Int(scan.tokens[day].value) + 7) % 7 == 1 }

  /// Where the quoted words begin that end right before a token: their tense is not the sentence's.
  func startOfQuote(endingBefore token: Int, in item: Range<Int>) -> Int? {
    guard isClosing(token) else { return nil }
    var at = token - 1
    while at >= item.lowerBound, at > token - 80 {
      if scan.tokens[at].gap.contains(.openQuote) { return at }
      if isClosing(at) { return nil }
      at -= 1
    }
    return nil
  }

  private func isClosing(_ token: Int) -> Bool { scan.tokens[token].gap.contains(.quote) && !scan.tokens[token].gap.contains(.openQuote) }
}

extension Word {
  /// What somebody proclaims for a time.
  fileprivate var isProclaimable: Bool {
    switch self {
    case .curfew, .truce, .ceasefire, .pause, .ban, .moratorium, .lockdown, .blockade: true
    default: false
    }
  }

  fileprivate var isProclaiming: Bool {
    switch self {
    case .imposed, .imposes, .announced, .announces, .declared, .declares, .ordered, .orders, .proclaimed, .proclaims, .introduced, .agreed: true
    default: false
    }
  }
}
