/// Tells which counts are parts or wholes of others, which are only included in one, and which tell what usually happens.
struct CountParts {
  let scan: BriefScan

  /// `36 of [the] 43`, `36 out of 43`
  func isWhole(_ number: ReadNumber, after previous: CountedPhrase) -> Bool {
    // "23 drones out of 30"
    let out = previous.end
    if scan.word(out) == .out, scan.word(out + 1) == .of, number.start == out + 2 || number.start == out + 3 && scan.word(out + 2) == .the { return true }
    if isOfTotal(number.tokens.lowerBound), scan.word(out) == .out, number.tokens.lowerBound == out + 5 { return true }
    // "out of a total of 19 missiles and 22 drones"
    if previous.isWhole, isOfTotal(previous.number.tokens.lowerBound), scan.word(out) == .and, number.start == out + 1 { return true }
    guard previous.isPart else { return false }
    let end = previous.number.tokens.upperBound
    guard number.start - end <= 4, number.start > end, scan.word(end) == .of || scan.word(end) == .out else { return false }
    return (end..<number.start).allSatisfy { scan.word($0) == .of || scan.word($0) == .out || scan.word($0) == .the || scan.word($0) == .a || scan.word($0) == .total }
  }

  /// `out of a total of 19`
  private func isOfTotal(_ first: Int) -> Bool {
    scan.word(first - 1) == .of && scan.word(first - 2) == .total && scan.word(first - 4) == .of && scan.word(first - 5) == .out
  }

  /// `Of the 128 drones …, 79 were shot down`
  func opensClause(_ number: ReadNumber, in sentence: Range<Int>) -> Bool {
    let of = scan.word(number.start - 1) == .of ? number.start - 1 : number.start - 2
    guard of >= sentence.lowerBound else { return false }
    if of > sentence.lowerBound, scan.word(of - 1) == .out { return of - 1 == sentence.lowerBound || scan.tokens[of - 1].gap.endsClause }
    return of == sentence.lowerBound || scan.tokens[of].gap.endsClause || scan.word(of - 1) == .and || scan.word(of - 1) == .that
  }

  func isIncluded(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    var before = phrase.start - 1
    if scan.word(before) == .a || scan.word(before) == .another || scan.word(before) == .the { before -= 1 }
    if isBreakdown(phrase, in: sentence) { return true }
    guard before >= sentence.lowerBound, !scan.tokens[before + 1].gap.endsClause else { return false }
    switch scan.word(before) {
    // "heavy losses, including 1,216 soldiers killed": no people have been counted of whom these would be some.
    case .including where scan.tokens.indices.contains(phrase.end) && !scan.classes(phrase.end).isDisjoint(with: [.killed, .injured]): return hasPeople(before: before, in: sentence)
    case .including, .included, .includes, .include: return true
    case .of where scan.word(before - 1) == .those: return scan.word(before - 2) == .them || scan.word(before - 2) == .including
    case .them, .whom, .which, .these, .those: return scan.word(before - 1) == .among || scan.word(before - 1) == .amongst
    default: return isListedAmong(before, phrase, in: sentence)
    }
  }

  /// Whether people are counted shortly before: `12 soldiers`, `injured 12`.
  private func hasPeople(before end: Int, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, end - BriefScan.memory)..<end).contains { number in
      guard scan.tokens[number].isNumber || scan.classes(number).contains(.numberWord) else { return false }
      return (number - 1..<number + 4).contains { !scan.classes($0).isDisjoint(with: [.people, .killed, .injured, .missing, .detain]) }
    }
  }

  /// `52 people (28 women, [23 men] and a boy)`: who they were, with nothing told of what happened to them.
  private func isBreakdown(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard phrase.sort == .people else { return false }
    var open = phrase.start
    while !scan.tokens[open].gap.contains(.openBracket) {
      guard open > sentence.lowerBound, phrase.start - open < 14, !scan.tokens[open].gap.contains(.closeBracket) else { return false }
      open -= 1
    }
    guard open > sentence.lowerBound, scan.classes(open - 1).contains(.people) else { return false }
    var index = open
    while index < min(sentence.upperBound, phrase.end + 14), index == open || !scan.tokens[index].gap.contains(.closeBracket) {
      if !scan.tokens[index].classes.isDisjoint(with: [.killed, .injured, .missing, .auxiliary, .detain]) { return false }
      index += 1
    }
    return true
  }

  /// `including a paramedic and [two firefighters]`: somebody who is not counted stands first.
  private func isListedAmong(_ end: Int, _ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    let isOwned = scan.word(phrase.start - 1) == .her || scan.word(phrase.start - 1) == .his || scan.word(phrase.start - 1) == .their  // a mother and her two daughters
    let and = isOwned ? phrase.start - 2 : phrase.start - 1
    guard phrase.sort == .people, scan.word(and) == .and, scan.tokens[and].gap == .space else { return false }
    if phrase.end < sentence.upperBound, !scan.tokens[phrase.end].classes.isDisjoint(with: [.auxiliary, .killed, .injured]) { return false }
    var index = end - 1
    while index >= max(sentence.lowerBound, end - 8), scan.tokens[index].classes.isDisjoint(with: [.auxiliary, .killed, .injured, .numberWord]) {
      switch scan.word(index) {
      case .including, .included: return true
      case .them, .whom, .which: return scan.word(index - 1) == .among || scan.word(index - 1) == .amongst
      default: if !scan.tokens[index + 1].gap.subtracting([.space, .hyphen, .comma]).isEmpty { return false }
      }
      index -= 1
    }
    return false
  }

  /// `including four in Kherson and [three] in Kupiansk`
  func continuesInclusion(_ phrase: CountedPhrase, after previous: CountedPhrase, in sentence: Range<Int>) -> Bool {
    if isRestOfParts(phrase, after: previous, in: sentence) { return true }
    guard previous.isIncluded, sentence.contains(previous.start), phrase.start >= previous.end, phrase.start - previous.end <= 8 else { return false }
    guard scan.word(phrase.start - 1) == .and || scan.tokens[phrase.start].gap == [.comma, .space] else { return false }
    for index in previous.end..<phrase.start where !scan.tokens[index].classes.isDisjoint(with: [.auxiliary, .killed, .injured, .down, .launch]) { return false }
    guard phrase.end < sentence.upperBound else { return true }
    return scan.tokens[phrase.end].classes.isDisjoint(with: [.auxiliary, .killed, .injured])
  }

  /// `90 people, 69 of them women and [21 teenage boys], from a prison`
  private func isRestOfParts(_ phrase: CountedPhrase, after previous: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard previous.isPart, phrase.sort == .people, sentence.contains(previous.start), scan.word(previous.end - 1) == .them || scan.word(previous.end - 1) == .whom,
      scan.word(phrase.start - 1) == .and, phrase.start - previous.end <= 4, phrase.start > previous.end + 1
    else { return false }
    guard (previous.end..<phrase.start).allSatisfy({ scan.tokens[$0].classes.isDisjoint(with: [.auxiliary, .killed, .injured, .down, .launch, .detain, .rescue]) && scan.joins($0) }) else {
      return false
    }
    return phrase.end >= sentence.upperBound || scan.tokens[phrase.end].gap.endsClause
  }

  /// `six US-[made] missiles`
  func isOfMaker(_ index: Int) -> Bool { scan.tokens[index].gap.contains(.hyphen) && [.made, .built, .supplied].contains(scan.word(index)) }

  /// `a day`, `per night`, `every week`, `daily`: what usually happens, not what did.
  func isRate(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    var at = phrase.end
    // "500 drones and missiles a night"
    if scan.word(at) == .and, scan.classes(at + 1).contains(.weapon) || scan.classes(at + 1).contains(.people) { at += 2 }
    guard at < sentence.upperBound, !scan.tokens[at].gap.endsClause else { return false }
    switch scan.word(at) {
    case .for: return scan.word(at + 1) == .every
    // "nine in ten of them", not "nine in 24 hours"
    case .in where phrase.sort == .unnamed && at + 1 < sentence.upperBound && (scan.tokens[at + 1].isNumber || scan.classes(at + 1).contains(.numberWord)):
      return at + 2 >= sentence.upperBound || scan.tokens[at + 2].gap.endsClause || scan.word(at + 2) == .of
    case .a, .per, .each, .every:
      switch scan.word(at + 1) {
      case .day, .night, .week, .month, .year, .hour: return true
      default: return false
      }
    case .daily, .nightly, .weekly, .monthly: return true
    default: return false
    }
  }
}
