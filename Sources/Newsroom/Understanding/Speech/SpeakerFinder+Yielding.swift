/// Attributions before the words that leave them to somebody else.
extension SpeakerFinder {
  /// `X said it was over; Y, the minister, had it ready: “…”`: behind a semicolon somebody else acts, and a colon hands over to the words.
  func isTakenOver(_ attribution: Attribution, before run: QuotedText.Run) -> Bool {
    let start = run.tokens.lowerBound
    guard scan.tokens[start].gap.contains(.colon), attribution.tokens.upperBound < start,
      let clause = (attribution.tokens.upperBound..<start).last(where: { scan.tokens[$0].gap.contains(.semicolon) }), let phrase = reader.phrase(from: clause, to: start)
    else { return false }
    guard case .name(let character) = phrase.head, scan.cast.kind(character) == .person else { return false }
    return actor(before: run, in: quoted.sentence(of: start))?.character == character
  }

  /// Whether an attribution leaves the words to whoever the sentence has speaking before it.
  func yields(_ attribution: Attribution, before run: QuotedText.Run) -> Bool {
    let start = run.tokens.lowerBound
    switch attribution.kind {
    // "X wrote that, according to unofficial figures, “…”"
    case .according: return attribution.voice.character == nil && scan.isWord(attribution.verb - 1, .that)
    // "X conceded that statements from Y “have changed”": they are what X speaks of.
    case .noun: return attribution.tokens.upperBound == start && !scan.tokens[start].classes.isDisjoint(with: .auxiliary)
    // "X said that Y had been briefed by Z, and framed it as “…”"
    case .leading:
      guard attribution.tokens.lowerBound == attribution.verb, attribution.voice.words.map({ $0.lowerBound > attribution.verb }) ?? false else { return false }
      return (attribution.tokens.upperBound..<max(attribution.tokens.upperBound, start - 1)).contains {
        scan.isWord($0, .and) && scan.spanAt[$0 + 1] < 0 && (scan.isTelling($0 + 1) || isPastForm($0 + 1))
      }
    default: return false
    }
  }

  /// `called [Y's words]`, `called a first [statement from Y]`, `rejected [Y's claim] as`: the verb before, whose subject has an
  /// opinion of what somebody else has said.
  func judges(_ verb: Int, _ noun: Int) -> Bool {
    guard noun > verb, noun - verb <= 4, (verb + 1...noun).allSatisfy({ scan.joins($0) }), noun == verb + 1 || scan.isAny(verb, [.called, .calls, .calling]),
      (verb + 1..<noun).allSatisfy({
        reader.isDeterminer($0) || scan.classes($0).contains(.ordinalWord)
          || scan.spanAt[$0] < 0 && scan.classes($0).isDisjoint(with: [.function, .speech, .auxiliary, .preposition, .clauseWord])
      })
    else { return false }
    switch scan.tokens[verb].word {
    case .called, .calls, .calling, .described, .describes, .describing, .dismissed, .dismissing, .branded, .labelled, .denounced, .condemned, .rejected: return true
    default: return false
    }
  }
}
