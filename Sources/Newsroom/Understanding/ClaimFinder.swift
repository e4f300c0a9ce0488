/// Finds to whom each sentence ascribes what it tells: `Ukraine's air force said`, `according to the regional governor`.
struct ClaimFinder {
  private let scan: BriefScan
  private let speakers: SpeakerFinder

  struct Found {
    /// The sentence, as tokens.
    var sentence: Range<Int>
    var speaker: Int?
    /// The words for who said so, where they name no entity: `officials`.
    var words: Range<Int>?
  }

  init(_ scan: BriefScan, speakers: SpeakerFinder) {
    self.scan = scan
    self.speakers = speakers
  }

  func claims(inItem number: Int) -> [Found] {
    let item = scan.items[number]
    guard !item.isEmpty else { return [] }
    var found: [Found] = []
    var sentence = Int(scan.tokens[item.lowerBound].sentence)
    while sentence < scan.sentences.count, scan.sentences[sentence].lowerBound < item.upperBound {
      if let claim = claim(in: scan.sentences[sentence], item: item) { found.append(claim) }
      sentence += 1
    }
    return found
  }

  /// `according to X` first, then the last verb of speech, which governs the whole where it closes the sentence, then the first.
  private func claim(in sentence: Range<Int>, item: Range<Int>) -> Found? {
    for index in sentence.dropFirst() where scan.isWord(index, .to) && scan.isWord(index - 1, .according) {
      if let named = speakers.named(after: index + 1, in: item) { return Found(sentence: sentence, speaker: named, words: nil) }
      return Found(sentence: sentence, speaker: nil, words: phrase(from: index + 1, in: sentence))
    }
    let verbs = sentence.filter { speakers.isVerbOfSpeech($0) }
    guard let last = verbs.last else { return nil }
    let closes = last >= sentence.upperBound - 6
    for verb in closes ? [last] + verbs.dropLast() : verbs {
      if let subject = speakers.subject(ofVerbOfSpeech: verb, in: sentence, item: item) {
        return Found(sentence: sentence, speaker: subject, words: nil)
      }
      if let words = commonNoun(before: verb, in: sentence) { return Found(sentence: sentence, speaker: nil, words: words) }
    }
    return nil
  }

  /// The words after `according to`, up to the end of the clause.
  private func phrase(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = start
    while end < min(sentence.upperBound, start + 8), end == start || !scan.tokens[end].gap.endsClause { end += 1 }
    return end > start ? start..<end : nil
  }

  /// `Ukrainian officials`, `the authorities there`: the words right before a verb, back to a comma or a function word.
  private func commonNoun(before verb: Int, in sentence: Range<Int>) -> Range<Int>? {
    var start = verb
    while start > sentence.lowerBound, verb - start < 5, start == verb || !scan.tokens[start].gap.endsClause {
      let word = scan.tokens[start - 1]
      if start == verb, word.classes.contains(.auxiliary) || word.gap.contains(.quote) { return nil }
      if !word.classes.isDisjoint(with: [.speech, .pronoun]) || (word.classes.contains(.function) && !speakers.isPersonWord(start - 1) && !scan.isAny(start - 1, [.there, .the])) { break }
      start -= 1
    }
    guard start < verb, (start..<verb).contains(where: { speakers.isPersonWord($0) || scan.tokens[$0].classes.contains(.bodyNoun) }) else { return nil }
    return start..<verb
  }
}
