/// Tells a court's sentence from other spans of years.
struct PrisonTermReader {
  let scan: BriefScan

  /// How far before a number a sentence may be spoken of.
  private static let reach = 16

  func isTerm(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard phrase.sort == .years, !isPast(phrase.end), !isThreat(phrase, in: sentence) else { return false }
    return isImprisonment(phrase.end, in: sentence) || isSentenced(phrase, in: sentence)
  }

  /// Whole years of a term, and whether half a year goes with them; nil for months that make none.
  func years(of phrase: CountedPhrase, in sentence: Range<Int>) -> (Int, hasHalf: Bool)? {
    if let head = phrase.head, scan.word(head) == .months {
      guard phrase.number.value >= 12, phrase.number.value % 6 == 0 else { return nil }
      return (phrase.number.value / 12, phrase.number.value % 12 == 6)
    }
    // "three years and six months"
    let end = phrase.end
    if scan.word(end) == .and, end + 2 < sentence.upperBound, scan.tokens[end + 1].value == 6, scan.word(end + 2) == .months { return (phrase.number.value, true) }
    return (phrase.number.value, phrase.number.hasHalf)
  }

  /// `12 years ago`, `15 years old`
  private func isPast(_ end: Int) -> Bool {
    switch scan.word(end) {
    case .ago, .earlier, .later, .old, .after, .before, .since: true
    case .of: scan.word(end + 1) == .age || scan.word(end + 1) == .war
    default: false
    }
  }

  /// `in prison`, `in a penal colony`, `behind bars`, `of hard labour`; of a 25-year term the noun itself
  private func isImprisonment(_ end: Int, in sentence: Range<Int>) -> Bool {
    var index = end
    while index < min(sentence.upperBound, end + 7), !(scan.tokens[index].gap.endsClause && index > end) {
      let word = scan.word(index)
      if word.isPrison || word == .labour || word == .labor || word.isSentencing && index < end + 3 { return true }
      if word.isBe || word.isHave || word == .and { return false }
      index += 1
    }
    return false
  }

  private func isSentenced(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, phrase.start - 2 * PrisonTermReader.reach)..<phrase.start
    // "sentenced X, 29, a marine captured in May, to life and Y [to 24 years]", "convicted them: [12 years for him]"
    if scan.word(phrase.start - 1) == .to, before.contains(where: { scan.word($0).isSentencing }) { return true }
    if scan.word(phrase.end) == .for, scan.isAny(phrase.end + 1, [.him, .her, .them]), before.contains(where: { scan.word($0).isSentencing || scan.word($0) == .convicted }) { return true }
    var index = phrase.start - 1
    let limit = max(sentence.lowerBound, phrase.start - PrisonTermReader.reach)
    while index >= limit {
      let token = scan.tokens[index]
      if token.word.isSentencing { return true }
      if index >= phrase.start - 4 {
        switch token.word {
        // "gave Pavlo Hrom 17 years"
        case .gave where scan.span(at: index + 1).map({ scan.cast.kind($0.character) == .person && $0.tokens.upperBound == phrase.start }) ?? false: return true
        case .gave: if scan.word(index + 1) == .him || scan.word(index + 1) == .her || scan.word(index + 1) == .them { return true }
        case .for: if scan.word(index - 1).isPrison || scan.word(index - 1) == .away && scan.word(index - 3) == .put { return true }
        case .given, .got, .gets, .handed, .received, .receive, .serving: return true
        default: break
        }
      }
      if token.gap.contains(.semicolon) { return false }
      index -= 1
    }
    return false
  }

  /// `faces up to 20 years`, `had asked for 15 years`, `after serving six years`
  private func isThreat(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    var index = phrase.start - 1
    if scan.word(index) == .after { return true }
    // "cut his sentence from nine years"
    if scan.word(index) == .from, (max(sentence.lowerBound, index - 6)..<index).contains(where: { scan.word($0) == .cut || scan.word($0) == .reduced }) { return true }
    let limit = max(sentence.lowerBound, phrase.start - 10)
    while index >= limit {
      let token = scan.tokens[index]
      if token.word.isThreatOfTerm { return true }
      if token.word == .after, scan.word(index + 1) == .serving { return true }
      if token.word == .sentenced || token.word == .jailed {
        return (max(sentence.lowerBound, index - 3)..<index).contains { scan.word($0).isModal || scan.word($0) == .face || scan.word($0) == .faces }
      }
      if token.gap.endsClause { return false }
      index -= 1
    }
    return false
  }
}
