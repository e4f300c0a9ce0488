/// Reads what a sentence says happened to people it counts, before the count: `killed six`, `the deaths of 12`, `the toll rose to 34`.
struct GovernorReader {
  let scan: BriefScan
  let deeds: DeedReader
  let deedPhrases: DeedPhrases

  init(_ scan: BriefScan) {
    self.scan = scan
    deeds = DeedReader(scan: scan)
    deedPhrases = DeedPhrases(scan: scan)
  }

  func kind(of phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    guard let governor = governor(of: phrase, in: sentence) else { return nil }
    if let kind = object(of: governor, phrase, in: sentence) { return kind }
    // "a prisoner swap, the largest since May and involving almost 300 people"
    if scan.word(governor) == .involving, phrase.sort == .people, (max(sentence.lowerBound, governor - 14)..<governor).contains(where: { [.swap, .exchange].contains(scan.word($0)) }) {
      return .returned
    }
    if scan.word(governor) == .for, isSearchedFor(phrase, before: governor, in: sentence) { return .missing }
    if scan.word(governor) == .for, areGivenInReturn(phrase, before: governor, in: sentence) { return .returned }
    if let kind = deedPhrases.passengers(phrase, in: sentence) { return kind }
    if scan.word(governor) == .of, let kind = complement(of: governor - 1, phrase, in: sentence) { return kind }
    return total(governor, phrase, in: sentence)
  }

  /// `searching for three people under the rubble`, not `for two suspects`
  private func isSearchedFor(_ phrase: CountedPhrase, before governor: Int, in sentence: Range<Int>) -> Bool {
    guard phrase.sort.mayBePeople,
      (max(sentence.lowerBound, governor - 4)..<governor).contains(where: {
        scan.word($0) == .search || scan.word($0) == .searching || scan.word($0) == .searched || scan.word($0) == .looking
      })
    else { return false }
    // "recovered nine bodies and are looking for three more people"
    if (max(sentence.lowerBound, governor - 20)..<governor).contains(where: { scan.word($0).isRubble || scan.word($0) == .bodies }) { return true }
    return (phrase.end..<min(sentence.upperBound, phrase.end + 12)).contains { scan.word($0).isRubble || scan.word($0) == .missing || scan.word($0) == .trapped || scan.word($0) == .buried }
  }

  /// `brought home 215 people in return for [55 Russians]`
  private func areGivenInReturn(_ phrase: CountedPhrase, before governor: Int, in sentence: Range<Int>) -> Bool {
    guard phrase.sort == .people, scan.word(governor - 1) == .return || scan.word(governor - 1) == .exchange, scan.word(governor - 2) == .in else { return false }
    let before = max(sentence.lowerBound, governor - 30)..<max(sentence.lowerBound, governor - 2)
    return before.contains { scan.word($0).isReturning && !isHypothetical($0, in: sentence) || scan.word($0).isBringing && scan.word($0 + 1) == .home }
  }

  /// The token that governs a phrase: the one before it, articles and adverbs aside.
  func governor(of phrase: CountedPhrase, in sentence: Range<Int>) -> Int? {
    var index = phrase.start
    while index > sentence.lowerBound, !scan.tokens[index].gap.endsClause, !scan.tokens[index].gap.contains(.quote) || isQuotedObject(index), !scan.isBehindBar(index) {
      index -= 1
      let word = scan.word(index)
      if word.isBeforeNumber || scan.ends(index, in: .ly) { continue }
      if word == .of, scan.word(index - 1) == .total {
        index -= 1
        continue
      }
      if word == .total { continue }
      // "shot down all of the 29 drones"
      if word == .of, scan.word(index - 1) == .all {
        index -= 1
        continue
      }
      return index
    }
    return nil
  }

  /// `killed “[more] than 200 servicemen of the reserve”`, `put the number of dead at “[more] than 150”`: the verb or preposition stands outside, and what it counts
  /// inside the marks.
  private func isQuotedObject(_ index: Int) -> Bool {
    guard scan.tokens[index].gap == [.space, .quote, .openQuote] else { return false }
    return scan.isAny(index - 1, [.at, .to]) || !scan.classes(index - 1).isDisjoint(with: [.killed, .injured]) && scan.ends(index - 1, in: .ed)
  }

  // MARK: the deaths of 12

  private func complement(of noun: Int, _ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    guard noun >= sentence.lowerBound, phrase.sort.mayBePeople || phrase.sort == .unknown else { return nil }
    let word = scan.word(noun)
    if word.isDeathNoun || word == .massacre || word == .toll || word == .shooting && isOfCaptives(phrase, in: sentence) { return .killed }
    if word == .lives { return (max(sentence.lowerBound, noun - 4)..<noun).contains { scan.word($0).isCostingLives } || isLost(phrase.end, in: sentence) ? .killed : nil }
    if word == .wounding { return .injured }
    // "with the loss of eleven rebels"
    if word == .loss, let head = phrase.head, scan.isAny(head, [.rebels, .soldiers, .men, .fighters, .troops, .policemen, .officers, .sailors, .insurgents, .militants]) { return .killed }
    guard phrase.sort.mayBePeople else { return nil }
    if word == .fate || word == .whereabouts { return isUnknown(phrase.end, in: sentence) ? .missing : nil }
    if word == .capture || word == .surrender { return .captured }
    if word == .disappearance { return .missing }
    if word == .arrest || word == .arrests || word == .detention || word == .detentions { return .detained }
    if isWished(noun, in: sentence) || isPlanned(phrase.end, in: sentence) { return nil }
    if word.isReturnNoun { return deeds.isReturnable(phrase) ? .returned : nil }
    if word == .evacuation { return .evacuated }
    if word == .rescue { return .rescued }
    return nil
  }

  /// `the fate of another 34 [remains unknown]`
  private func isUnknown(_ start: Int, in sentence: Range<Int>) -> Bool {
    for index in start..<max(start, min(sentence.upperBound, start + 12)) {
      if [.unknown, .unclear, .uncertain].contains(scan.word(index)) { return true }
      if scan.tokens[index].gap.endsClause { return false }
    }
    return false
  }

  /// `the shooting of four soldiers who had surrendered`
  private func isOfCaptives(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard phrase.sort == .people, let head = phrase.head else { return false }
    return scan.word(head).isCaptive || (phrase.end..<min(sentence.upperBound, phrase.end + 5)).contains { [.surrendered, .captured, .captive].contains(scan.word($0)) }
  }

  private func isLost(_ start: Int, in sentence: Range<Int>) -> Bool {
    (start..<max(start, min(sentence.upperBound, start + 6))).contains { scan.word($0) == .lost || scan.word($0) == .claimed }
  }

  /// `wants 12 people freed`
  func isWished(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    governor(of: phrase, in: sentence).map { scan.word($0).isWish } ?? false
  }

  private func isWished(_ noun: Int, in sentence: Range<Int>) -> Bool {
    var index = noun - 1
    while index >= max(sentence.lowerBound, noun - 10), !scan.tokens[index + 1].gap.contains(.comma) {
      let word = scan.word(index)
      if word.isWish || word.isModal || word == .for { return true }
      index -= 1
    }
    return false
  }

  /// `the exchange of 1,000 prisoners, agreed in …`
  private func isPlanned(_ end: Int, in sentence: Range<Int>) -> Bool {
    for index in end..<max(end, min(sentence.upperBound, end + 8)) {
      switch scan.word(index) {
      case .agreed, .planned, .proposed, .would, .will: return true
      default: break
      }
    }
    return false
  }
}
