/// Noun phrases that are read from their first word on, behind a verb: `said X`, `said the mayor, X`, `a spokesperson for X`.
extension PhraseReader {
  /// The phrase that begins at a word: `X`, `the mayor, X`, `a spokesperson for X`.
  func phrase(from start: Int, to limit: Int) -> NounPhrase? {
    let end = min(limit, start + 24)
    guard start < end, !quoted.contains(start) else { return nil }
    if isPronoun(start) { return NounPhrase(tokens: start..<start + 1, head: .pronoun(start)) }
    var head: NounPhrase.Head?
    var headEnd = start
    var index = start
    var behindAcronym = -1
    while index < end, !quoted.contains(index) {
      if index > start, index != behindAcronym, !scan.joins(index) {
        // "said its skipper, X": a trade that no list has.
        if head != nil || isDeterminer(start) && index > start + 1, let name = nameInApposition(at: index, behind: start, to: end) {
          return NounPhrase(tokens: start..<name.tokens.upperBound, head: .name(name.character))
        }
        break
      }
      let token = scan.tokens[index]
      if let span = scan.span(at: index) {
        var next = span.tokens.upperBound
        if let behind = endOfAcronym(at: next, to: end) {
          next = behind
          behindAcronym = behind
        }
        if scan.cast.kind(span.character) == .person {
          if !scan.tokens[next - 1].isPossessive { return NounPhrase(tokens: start..<next, head: .name(span.character)) }
        } else if head != nil {
          break
        } else if !span.isAdjective, !scan.tokens[next - 1].isPossessive, next != behindAcronym, !belongsToNoun(next, to: end) {
          return NounPhrase(tokens: start..<next, head: .name(span.character))
        } else if span.isAdjective, next >= end || !scan.joins(next) {
          return NounPhrase(tokens: start..<next, head: .people)
        }
        index = max(index + 1, next)
        continue
      }
      if !isDeterminer(index), token.classes.isDisjoint(with: [.preposition, .clauseWord]), let match = scan.longestMatch(at: index, offices: true) {
        if !match.senses.allSatisfy({ scan.record($0.record).traits.contains(.rank) }) { head = .office(index..<match.end) }
        index = complementEnd(after: match.end, to: end)
        headEnd = index
        // "said acting head of the oblast X"
        if index > match.end, scan.joins(index), let span = scan.span(at: index), span.tokens.lowerBound == index, scan.cast.kind(span.character) == .person, scan.isWord(match.end, .of),
          !scan.tokens[span.tokens.upperBound - 1].isPossessive
        {
          return NounPhrase(tokens: start..<span.tokens.upperBound, head: .name(span.character))
        }
        continue
      }
      if head != nil {
        guard scan.isWord(index, .named) || scan.isWord(index, .called) else { break }
        index += 1
        continue
      }
      if token.classes.contains(.unnamed) || isQuantity(index, to: end) {
        head = .people
      } else if token.classes.contains(.bodyNoun) {
        // "the town's military administration chief"
        if index + 1 < end, scan.joins(index + 1), scan.spanAt[index + 1] < 0, scan.classes(index + 1).contains(.bodyNoun) || scan.longestEnd(at: index + 1, offices: true) != nil {
          index += 1
          continue
        }
        head = .body(index)
      } else if token.classes.contains(.speechNoun) {
        head = .statement(index)
      } else if isDeterminer(index) || token.word.isOfOffices || token.classes.isDisjoint(with: [.function, .speech, .auxiliary, .preposition, .clauseWord, .pronoun]) {
        index += 1
        continue
      } else {
        break
      }
      index = complementEnd(after: index + 1, to: end)
      headEnd = index
    }
    return head.map { NounPhrase(tokens: start..<headEnd, head: $0) }
  }

  /// `one of the envoys`
  private func isQuantity(_ index: Int, to end: Int) -> Bool {
    guard index + 1 < end, scan.isWord(index + 1, .of) else { return false }
    return isDeterminer(index) && !scan.isWord(index, .the)
  }

  /// Past the `(WHO)` of `the World Health Organization (WHO) representative`.
  private func endOfAcronym(at index: Int, to end: Int) -> Int? {
    guard index + 1 < end, scan.tokens[index].gap == [.space, .openBracket], scan.tokens[index].flags.contains(.allCaps), scan.tokens[index + 1].gap == [.closeBracket, .space],
      belongsToNoun(index + 1, to: end, isBehindAcronym: true)
    else { return nil }
    return index + 1
  }

  /// Whether an office, rank, noun or person follows a name that belongs to it: `Kremlin spokesman`, `US senator X`.
  private func belongsToNoun(_ next: Int, to end: Int, isBehindAcronym: Bool = false) -> Bool {
    guard next < end, scan.joins(next) || isBehindAcronym, !quoted.contains(next) else { return false }
    if let span = scan.span(at: next) { return span.tokens.lowerBound == next && scan.cast.kind(span.character) == .person }
    let classes = scan.tokens[next].classes
    if !classes.isDisjoint(with: [.role, .rank, .unnamed, .bodyNoun]), classes.isDisjoint(with: [.speech, .auxiliary]) { return true }
    return classes.isDisjoint(with: [.function, .speech, .auxiliary, .preposition]) && scan.longestEnd(at: next, offices: true) != nil
  }

  /// The end of `of Brennhaven`, `for the Tessmark general staff`, `at the Institute`, after a noun.
  func complementEnd(after end: Int, to limit: Int) -> Int {
    var index = end
    while index + 1 < limit, scan.joins(index), isComplementWord(index), !quoted.contains(index) {
      var at = index + 1
      while at < min(limit, index + 8), scan.joins(at), !quoted.contains(at) {
        if let span = scan.span(at: at) {
          if scan.cast.kind(span.character) == .person, at > index + 1, !scan.tokens[at - 1].isPossessive,
            scan.isWord(index, .of) == false || scan.tokens[at - 1].classes.contains(.role) || scan.isDivision(at - 1)
          {
            break
          }
          at = max(at + 1, span.tokens.upperBound)
          continue
        }
        let classes = scan.tokens[at].classes
        if scan.isWord(at, .them), scan.isWord(index, .of), scan.isWord(index - 1, .one) { return at + 1 }
        guard isDeterminer(at) || classes.contains(.bodyNoun) || classes.isDisjoint(with: [.function, .speech, .auxiliary, .preposition, .clauseWord, .weekday, .month, .pronoun]) else {
          break
        }
        at += 1
      }
      guard at > index + 1 else { break }
      index = at
    }
    return index
  }

  func isComplementWord(_ index: Int) -> Bool {
    switch scan.tokens[index].word {
    case .of, .for, .at, .to, .in, .from, .with, .on: true
    default: false
    }
  }

  /// The person whose name begins after a comma, past an age, ranks and titles.
  private func nameInApposition(at index: Int, behind start: Int, to end: Int) -> NamedWords? {
    guard scan.tokens[index].gap.contains(.comma) else { return nil }
    // "one of them, 15-year-old X", where "the victim's mother, 15-year-old X" are two
    let hasAge = scan.isWord(start, .one) && scan.isWord(start + 2, .them) && scan.ageStart(endingAt: index + 3) == index
    let at = scan.rankEnd(from: hasAge ? index + 3 : index)
    // "said the bloc's chair, Karsund's president X"
    if at < end, let owner = scan.span(at: at), owner.isAdjective || scan.tokens[owner.tokens.upperBound - 1].isPossessive, scan.cast.kind(owner.character) == .state,
      let inner = phrase(from: at, to: end), case .name(let character) = inner.head, scan.cast.kind(character) == .person, let name = scan.span(at: inner.tokens.upperBound - 1),
      name.character == character, !scan.tokens[inner.tokens.upperBound - 1].isPossessive
    {
      return name
    }
    guard at < end, let span = scan.span(at: at), span.tokens.lowerBound == at, scan.cast.kind(span.character) == .person, !scan.tokens[span.tokens.upperBound - 1].isPossessive else {
      return nil
    }
    return span
  }
}
