/// Attributions without a verb: `according to X`, `in X’s words`, `X’s claim that`.
extension AttributionFinder {
  // MARK: according to X, in X's words

  mutating func accordingTo(_ index: Int, in sentence: Range<Int>) -> Attribution? {
    let first = index + 2
    guard first < sentence.upperBound, !quoted.contains(first) else { return nil }
    if let phrase = reader.phrase(from: first, to: sentence.upperBound) {
      return named(.according, index, index..<phrase.tokens.upperBound, phrase)
    }
    var end = first
    while end < min(sentence.upperBound, first + 8), !quoted.contains(end), end == first || !scan.tokens[end].gap.endsClause { end += 1 }
    return Attribution(kind: .according, verb: index, tokens: index..<end, voice: Voice(character: nil, words: first..<end), isSaying: true)
  }

  /// `in the words of X`, `in X's words`
  mutating func inTheWords(_ index: Int, floor: Int, in sentence: Range<Int>) -> Attribution? {
    if scan.isWord(index - 1, .the), scan.isWord(index - 2, .in), scan.isWord(index + 1, .of), let phrase = reader.phrase(from: index + 2, to: sentence.upperBound) {
      return named(.according, index, index - 2..<phrase.tokens.upperBound, phrase)
    }
    return inOwn(index, floor: floor)
  }

  /// `in X's words`, `in his estimate`
  func inOwn(_ noun: Int, floor: Int) -> Attribution? {
    guard noun > floor, let owner = owner(before: noun, floor: floor), scan.isWord(owner.start - 1, .in) else { return nil }
    return Attribution(kind: .according, verb: noun, tokens: owner.start - 1..<noun + 1, voice: owner.voice, isSaying: true)
  }

  // MARK: nouns

  /// `X's claim that`, `his remark that`, `the claim by X that`
  mutating func attribution(ofNoun index: Int, floor: Int, in sentence: Range<Int>) -> Attribution? {
    let next = index + 1
    guard next < sentence.upperBound else { return nil }
    // "Nato's article 5 is “…”": a part of a treaty
    if scan.isWord(index, .article), scan.tokens[next].isNumber, scan.joins(next) { return nil }
    if scan.isWord(next, .by) || scan.isWord(next, .from), let phrase = reader.phrase(from: next + 1, to: sentence.upperBound), phrase.tokens.upperBound < sentence.upperBound,
      isContent(phrase.tokens.upperBound)
    {
      return named(.noun, index, index..<phrase.tokens.upperBound, phrase)
    }
    guard isContent(next) || isEquation(from: next, in: sentence), let owner = owner(before: index, floor: floor) else { return nil }
    return Attribution(kind: .noun, verb: index, tokens: owner.start..<next, voice: owner.voice, isSaying: true, isEmbedded: true)
  }

  /// `X’s answer, on Tuesday, was that …`, `X’s verdict was blunt: “…”`
  private func isEquation(from next: Int, in sentence: Range<Int>) -> Bool {
    for index in next..<min(sentence.upperBound, next + 7) where !quoted.contains(index) {
      switch scan.tokens[index].word {
      case .was, .`is`:
        return index + 1 < sentence.upperBound
          && (scan.isWord(index + 1, .that) || quoted.contains(index + 1)
            || (index + 2..<min(sentence.upperBound, index + 5)).contains { scan.tokens[$0].gap.contains(.colon) && scan.word($0 - 1).isTone })
      default: if scan.tokens[index].classes.contains(.auxiliary) || scan.isTelling(index) { return false }
      }
    }
    return false
  }

  func isContent(_ next: Int) -> Bool {
    if quoted.contains(next) || scan.tokens[next].gap.contains(.colon) { return true }
    switch scan.tokens[next].word {
    case .that, .of, .to, .for, .about, .on: return scan.joins(next)
    default: return false
    }
  }

  /// Who stands in the possessive before a noun, past up to three adjectives.
  func owner(before noun: Int, floor: Int) -> (voice: Voice, start: Int)? {
    var index = noun - 1
    while index >= max(floor, noun - 4), scan.joins(index + 1), !quoted.contains(index) {
      if let span = scan.span(at: index), scan.cast.kind(span.character).isActor, scan.tokens[span.tokens.upperBound - 1].isPossessive {
        return (Voice(character: span.character, words: span.tokens), span.tokens.lowerBound)
      }
      switch scan.tokens[index].word {
      case .his, .her, .its: return (Voice(character: references.character(for: index), words: nil), index)
      case .their: return (.untold, index)
      default: break
      }
      if scan.tokens[index].isPossessive {
        guard let phrase = reader.phrase(endingAt: index + 1, from: floor) else { return nil }
        return (references.voice(phrase), phrase.tokens.lowerBound)
      }
      guard scan.tokens[index].classes.isDisjoint(with: [.function, .speech, .preposition, .clauseWord, .auxiliary]) else { return nil }
      index -= 1
    }
    return nil
  }
}
