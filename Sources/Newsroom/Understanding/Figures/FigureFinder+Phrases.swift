/// How a counted phrase stands to others and to its verb.
extension FigureFinder {
  /// `one of five people killed`, `nine children were among the 20 killed`: the whole is what counts.
  func isPartOfNext(_ phrase: CountedPhrase, _ next: CountedPhrase?, in sentence: Range<Int>) -> Bool {
    guard let next, !next.isIncluded, phrase.sort.mayBePeople, next.start - phrase.end <= 5 else { return false }
    if phrase.isPart, next.isWhole { return predicates.kindOfWhole(next, in: sentence) != nil }
    return (max(phrase.end, next.start - 3)..<max(phrase.end, next.start)).contains {
      (scan.word($0) == .among || scan.word($0) == .amongst) && scan.word($0 + 1) != .them && scan.word($0 + 1) != .whom
    }
  }

  /// `three volunteers, a Briton and [two Canadians], were killed`, `two more, [one] an American, were`
  func isApposition(_ phrase: CountedPhrase, to previous: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard phrase.sort.mayBePeople, previous.sort.mayBePeople, phrase.number.value < previous.number.value,
      phrase.start > previous.end || phrase.start == previous.end && scan.tokens[phrase.start].gap.contains(.comma), phrase.start - previous.end <= 12, previous.end < sentence.upperBound
    else { return false }
    if phrase.start == previous.end, phrase.number.value == 1, phrase.end + 1 < sentence.upperBound, scan.tokens[phrase.start].gap == [.comma, .space],
      scan.word(phrase.end) == .a || scan.word(phrase.end) == .an || scan.word(phrase.end) == .from
    {
      return true
    }
    guard phrase.start > previous.end, phrase.end < sentence.upperBound, scan.tokens[phrase.end].gap.contains(.comma), scan.tokens[previous.end].gap.contains(.comma) else { return false }
    return (previous.end..<phrase.start).allSatisfy { scan.tokens[$0].classes.isDisjoint(with: [.auxiliary, .killed, .injured]) }
  }

  /// `Two children were among the dead`, `five journalists among them`; not `eight were hurt, among them a medic`.
  func isAmong(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    if case .event = phrase.sort { return false }  // 21 deaths among its troops
    return (phrase.end..<min(sentence.upperBound, phrase.end + 4)).contains {
      guard scan.word($0) == .among || scan.word($0) == .amongst else { return false }
      return !scan.tokens[$0].gap.contains(.comma) || scan.word($0 + 1) != .them && scan.word($0 + 1) != .whom
    }
  }

  /// `18 missiles, six Kinzhals among them`; not `24 missiles, among them six Kinzhals`
  func isAmongThem(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    phrase.end + 1 < sentence.upperBound && scan.word(phrase.end) == .among && scan.word(phrase.end + 1) == .them && scan.joins(phrase.end)
  }

  func isDying(_ phrase: CountedPhrase) -> Bool {
    (phrase.end..<min(scan.tokens.count, phrase.end + 6)).contains { scan.word($0) == .died }
  }

  /// `12 lives were lost`
  func areLost(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    (phrase.end..<min(sentence.upperBound, phrase.end + 4)).contains { scan.word($0) == .lost || scan.word($0) == .claimed }
      && !(phrase.end..<min(sentence.upperBound, phrase.end + 3)).contains { scan.word($0).isModal }
  }
}
