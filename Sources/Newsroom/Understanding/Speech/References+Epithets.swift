/// Words that stand for somebody who has been named.
extension References {
  /// Whom `the billionaire`, `the official` or `the former prime minister` means: the subject of the last sentences that have one, unless
  /// somebody without a name was called so before, or the words tell of another state.
  func person(calledBy phrase: NounPhrase, noun: Int) -> Int? {
    guard scan.isWord(phrase.tokens.lowerBound, .the) else { return nil }
    let range = scan.itemRange(of: noun)
    let number = Int(quoted.sentenceAt[noun])
    for sentence in stride(from: number - 1, through: max(0, number - 3), by: -1) where quoted.sentences[sentence].lowerBound >= range.lowerBound {
      let words = quoted.sentences[sentence].prefix(BriefScan.memory)
      if words.contains(where: { scan.tokens[$0].hash == scan.tokens[noun].hash && !quoted.contains($0) && isOfSomebodyNew($0, from: words.startIndex) }) { return nil }
      guard let person = subject(in: words, sex: nil), !person.isBound else { continue }
      return isOfSameState(person.character, phrase.tokens) ? person.character : nil
    }
    return nil
  }

  /// `a senior US official`
  private func isOfSomebodyNew(_ noun: Int, from start: Int) -> Bool {
    (max(start, noun - 4)..<noun).contains { scan.isAny($0, [.a, .an, .one, .another]) }
  }

  private func isOfSameState(_ person: Int, _ words: Range<Int>) -> Bool {
    let record = scan.cast[person].record
    guard record >= 0, let state = words.lazy.compactMap({ scan.span(at: $0) }).first(where: { scan.cast.kind($0.character) == .state && $0.record >= 0 }) else { return true }
    return scan.record(record).country == scan.record(state.record).country
  }

  /// `the former Dutch prime minister`, `the billionaire`: no office that somebody else may hold.
  func isCalledSo(_ office: Range<Int>, in phrase: Range<Int>) -> Bool {
    let head = office.upperBound - 1
    return reader.isEpithet(head) || scan.isWord(head, .official) || (phrase.lowerBound..<office.upperBound).contains { scan.isWord($0, .former) || scan.isWord($0, .retired) }
  }
}
