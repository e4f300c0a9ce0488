/// Words that a colon, a verdict or a tone gives to somebody, without a verb of speech.
extension SpeakerFinder {
  /// `(X: “…”)`, `X, the mayor of Drenn: “…”` where nothing else stands
  func nameBeforeColon(_ run: QuotedText.Run, in sentence: Range<Int>) -> Voice? {
    let start = run.tokens.lowerBound
    guard start > sentence.lowerBound, scan.tokens[start].gap.contains(.colon), let span = scan.span(at: start - 1), scan.cast.kind(span.character) == .person,
      span.tokens.upperBound == start, !scan.tokens[start - 1].isPossessive
    else { return nil }
    let first = span.tokens.lowerBound
    guard first == sentence.lowerBound || scan.tokens[first].gap.contains(.openBracket) else { return nil }
    return Voice(character: span.character, words: span.tokens)
  }

  /// `From X: “…”`, `From X, the envoy to Drenn: “…”`
  func sender(of run: QuotedText.Run, in sentence: Range<Int>) -> Voice? {
    let (first, start) = (sentence.lowerBound, run.tokens.lowerBound)
    guard scan.isWord(first, .from), start - first < 24, scan.tokens[start].gap.contains(.colon), let phrase = reader.phrase(from: first + 1, to: start),
      case .name(let character) = phrase.head, scan.cast.kind(character).isActor, !scan.tokens[phrase.tokens.upperBound - 1].isPossessive
    else { return nil }
    let next = phrase.tokens.upperBound
    let isOffice = next < start && scan.tokens[next].gap.contains(.comma) && (next..<start).contains { scan.classes($0).contains(.role) }
    return next == start || isOffice ? Voice(character: character, words: phrase.tokens) : nil
  }

  /// `“…” was the verdict of X`, `“…” was the explanation given by the spokesman, X`
  func verdict(after run: QuotedText.Run, in sentence: Range<Int>) -> Voice? {
    let next = run.tokens.upperBound
    guard next + 4 < sentence.upperBound, scan.isAny(next, [.was, .is]), scan.isWord(next + 1, .the) else { return nil }
    for noun in next + 2...next + 3 where scan.tokens[noun].classes.contains(.speechNoun) {
      var link = noun + 1
      if scan.isAny(link, [.given, .offered]) { link += 1 }
      // "the description of X by Y" is no word of X's.
      guard scan.isAny(link, [.by, .from]) || scan.isWord(link, .of) && scan.word(noun).isOfItsGiver, let phrase = reader.phrase(from: link + 1, to: sentence.upperBound),
        phrase.head.isSpeaking
      else { continue }
      return attributions.references.voice(phrase)
    }
    return nil
  }

  /// `The paper was terse: “…”`, `X, his colleague, was unmoved: “…”`: a word for how somebody speaks.
  func terseSubject(before run: QuotedText.Run, from floor: Int) -> NounPhrase? {
    let start = run.tokens.lowerBound
    guard scan.tokens[start].gap.contains(.colon), scan.word(start - 1).isTone,
      let verb = (max(floor, start - 4)..<start - 1).last(where: { scan.isAny($0, [.was, .is, .were, .are]) && !quoted.contains($0) }),
      let subject = subjects.subject(ofFinite: verb, from: floor), !subject.isEmbedded, subjects.isActing(subject.phrase)
    else { return nil }
    switch subject.phrase.head {
    case .pronoun(let index): return scan.isAny(index, [.it, .they]) ? nil : subject.phrase
    case .name(let character): return scan.cast.kind(character) == .state ? nil : subject.phrase
    default: return subject.phrase
    }
  }

  /// `The company is “looking into it”`, `The agency was “gravely concerned”`: what only the body that is told of can say.
  func isMinded(_ body: Int, _ end: Int, before run: QuotedText.Run) -> Bool {
    let start = run.tokens.lowerBound
    guard scan.cast.kind(body) == .organisation, start == end + 1, scan.isAny(end, [.was, .is, .were, .are]) else { return false }
    return scan.word(reader.isAdverb(start) ? start + 1 : start).isOfOneself
  }
}

extension Word {
  /// Of nouns for words, those that are of whoever gives them, and not of what they are about.
  fileprivate var isOfItsGiver: Bool {
    switch self {
    case .verdict, .answer, .reply, .response, .explanation, .comment, .view, .assessment, .message, .conclusion, .warning: true
    default: false
    }
  }

  /// How somebody speaks: `X was blunt`.
  var isTone: Bool {
    switch self {
    case .brief, .terse, .blunt, .unmoved, .unimpressed, .clear, .adamant, .defiant, .scathing, .dismissive, .firm, .categorical, .direct, .frank, .sceptical, .skeptical, .furious, .kinder,
      .milder, .curt, .laconic, .emphatic, .unequivocal, .succinct, .cautious, .unrepentant, .conciliatory:
      true
    default: false
    }
  }

  /// What somebody says of themselves: a body that is `looking into it` or `ready for talks`.
  fileprivate var isOfOneself: Bool {
    switch self {
    case .concerned, .alarmed, .ready, .prepared, .willing, .open, .confident, .committed, .aware, .determined, .shocked, .appalled, .grateful, .hopeful, .convinced,
      .investigating, .looking, .monitoring, .working, .reviewing, .examining, .assessing, .studying, .considering, .checking, .cooperating:
      true
    default: false
    }
  }
}
