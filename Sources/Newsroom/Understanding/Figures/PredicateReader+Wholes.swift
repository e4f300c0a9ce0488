/// What is said of a whole, of bodies, of some of the dead, and as an estimate.
extension PredicateReader {
  /// Of `12 of the 36 wounded`, only what stands right behind the whole tells anything of it.
  func kindOfWhole(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    guard phrase.end < sentence.upperBound, !scan.tokens[phrase.end].gap.endsClause else { return nil }
    switch scan.word(phrase.end) {
    case .dead, .killed: return .killed
    case .wounded, .injured: return .injured
    case .missing: return .missing
    // "of the 50 who were injured, 12 are children"
    case .who where scan.word(phrase.end + 1).isBe && phrase.end + 3 < sentence.upperBound && scan.tokens[phrase.end + 3].gap.contains(.comma):
      return deeds.afterAuxiliary(phrase.end + 1, of: phrase, limit: phrase.end + 3)
    // "one of 17 demonstrators arrested in Tel Aviv", not "two of the 14 people detained were freed"
    case let word where word.isDetaining && scan.ends(phrase.end, in: .ed):
      let rest = phrase.end + 1..<max(phrase.end + 1, min(sentence.upperBound, phrase.end + 14))
      return rest.allSatisfy { scan.classes($0).isDisjoint(with: .auxiliary) } ? .detained : nil
    default: return nil
    }
  }

  /// `The bodies of seven civilians who had been shot [were dug up]`: what is done with bodies, past what is told of the people.
  func kindOfBodies(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    guard phrase.sort == .bodies, scan.word(phrase.end) == .who || scan.word(phrase.end) == .that else { return nil }
    if isHandedOver(phrase, limit: sentence.upperBound) { return .returned }
    for index in phrase.end + 1..<max(phrase.end + 1, min(sentence.upperBound, phrase.end + 18)) {
      if scan.tokens[index].gap.contains(.semicolon) { return nil }
      guard scan.word(index).isBe, !scan.word(index - 1).isHave, index > phrase.end + 2 else { continue }
      if [.found, .dug, .recovered, .discovered, .exhumed, .pulled, .retrieved].contains(scan.word(index + 1)) { return .killed }
      return deeds.afterAuxiliary(index, of: phrase, limit: sentence.upperBound)
    }
    return nil
  }

  /// `Five of the dead were in the village`
  func kindOfDead(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    guard phrase.sort == .unnamed || phrase.sort == .unknown, phrase.isPart, scan.tokens[phrase.start].flags.contains(.sentenceStart) else { return nil }
    let of = phrase.number.tokens.upperBound
    guard of + 2 < sentence.upperBound, scan.word(of) == .of, scan.word(of + 1) == .the else { return nil }
    return [.dead, .victims].contains(scan.word(of + 2)) ? .killed : nil
  }

  /// `up to 140,000 … and as many as 325,000 … may have died`: a number that is an upper limit anyway.
  func estimate(_ phrase: CountedPhrase, before later: ArraySlice<CountedPhrase>, in sentence: Range<Int>) -> Figure.Kind? {
    guard phrase.sort == .people, phrase.number.qualifier == .upTo else { return nil }
    var end = phrase.end
    if let next = later.first, next.sort == .people, next.number.qualifier == .upTo, scan.word(end) == .and { end = next.end }
    guard end + 2 < sentence.upperBound, [.may, .might, .could].contains(scan.word(end)), scan.joins(end), scan.word(end + 1) == .have else { return nil }
    return deeds.afterAuxiliary(end + 1, of: phrase, limit: sentence.upperBound)
  }
}
