/// Words of one that another passes on: an outlet, or who speaks for them.
extension SpeakerFinder {
  /// Whether an attribution after the words only passes on what one before them tells: `X called it “a gift”, Reuters reported`.
  func isReported(_ leading: Attribution?, by closing: Attribution, _ run: QuotedText.Run) -> Bool {
    guard let leading, leading.kind != .passive else { return false }
    if isOwnSpokesperson(closing, of: run), leading.kind == .leading, let character = leading.voice.character, character != closing.voice.character,
      !scan.tokens[run.tokens.lowerBound].isCapital
    {
      return true
    }
    if closing.isMedium || closing.voice.character == nil { return leading.voice.character != nil }
    let isPartial = !scan.tokens[run.tokens.lowerBound].isCapital
    if isPartial, leading.kind == .noun, closing.kind == .leading { return true }
    guard leading.isSaying, !leading.isEmbedded, leading.kind == .leading, leading.voice.character != nil, leading.voice.character != closing.voice.character else { return false }
    guard isPartial, !isPronoun(closing), !speaksFor(closing.voice.character, leading.voice.character) else { return false }
    for index in leading.verb + 1..<run.tokens.lowerBound {
      if !scan.tokens[index].gap.isDisjoint(with: [.semicolon, .dash]) { return false }
      switch scan.tokens[index].word {
      case .but, .and, .`while`, .that: return false
      default: break
      }
    }
    return true
  }

  /// `X urged them “…”, his spokesperson Y said`: Y passes on what X said.
  private func isOwnSpokesperson(_ closing: Attribution, of run: QuotedText.Run) -> Bool {
    let next = run.tokens.upperBound
    return scan.isAny(next, [.his, .her]) && closing.tokens.upperBound > next && scan.isAny(next + 1, [.spokesperson, .spokesman, .spokeswoman])
  }

  /// Whether a person and a state or body have one country: the person speaks for it.
  private func speaksFor(_ person: Int?, _ body: Int?) -> Bool {
    guard let person, let body, scan.cast.kind(person) == .person, scan.cast.kind(body) != .person else { return false }
    let (first, second) = (scan.cast[person].record, scan.cast[body].record)
    guard first >= 0 else { return true }
    return second >= 0 && scan.record(first).country != 0 && scan.record(first).country == scan.record(second).country
  }

  func isPronoun(_ attribution: Attribution) -> Bool { attribution.voice.words == nil }
}
