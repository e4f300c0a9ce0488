/// Finds whose a verb is: the noun phrase before it that no preposition or other verb binds elsewhere, past adverbs, days,
/// appositions, relative clauses and brackets.
struct SubjectFinder {
  let reader: PhraseReader
  var scan: BriefScan { reader.scan }
  var quoted: QuotedText { reader.quoted }

  init(_ reader: PhraseReader) { self.reader = reader }

  struct Subject {
    var phrase: NounPhrase
    /// Lies in what somebody else is said to say, or in a relative clause.
    var isEmbedded = false
  }

  /// The subject of a finite verb.
  func subject(ofFinite verb: Int, from floor: Int) -> Subject? {
    var end = verb
    while end > floor, !scan.tokens[end].gap.endsClause || isAbbreviatedMonth(end), !quoted.contains(end - 1), isVerbGroup(end - 1, before: end) { end -= 1 }
    guard end > floor, !quoted.contains(end - 1) else { return nil }
    let gap = scan.tokens[end].gap
    if gap.contains(.closeBracket), gap.isDisjoint(with: [.comma, .dash]) {
      guard let open = opening(before: end, from: floor) else { return nil }
      return adjacent(endingAt: open, from: floor)
    }
    if !gap.isDisjoint(with: [.comma, .dash]) { return acrossParenthesis(endingAt: end, from: floor) }
    if gap.endsClause { return nil }
    switch scan.tokens[end - 1].word {
    case .and, .but, .or, .then:
      // "X said Y had come and told them": Y.
      let isToOthers = scan.isWord(verb, .told) && scan.isAny(verb + 1, [.them, .him, .her, .us])
      return ofClause(before: end - 1, from: floor, isFirstLink: true, takesEmbedded: isToOthers)
    default: return adjacent(endingAt: end, from: floor)
    }
  }

  private func isAbbreviatedMonth(_ end: Int) -> Bool {
    scan.tokens[end].gap.subtracting([.space, .stop]).isEmpty && scan.tokens[end - 1].classes.contains(.abbreviation)
  }

  /// Auxiliaries, adverbs, negations and times between subject and verb.
  private func isVerbGroup(_ index: Int, before end: Int) -> Bool {
    let token = scan.tokens[index]
    guard scan.spanAt[index] < 0 else { return false }
    if !token.classes.isDisjoint(with: [.auxiliary, .negation]) || reader.isAdverb(index) || reader.isTime(index) { return true }
    switch token.word {
    case .on, .in, .at, .of, .the: return end < scan.tokens.count && reader.isTime(end)
    case .himself, .herself, .itself: return true
    default: return false
    }
  }

  /// The bracket's first word.
  func opening(before end: Int, from floor: Int) -> Int? {
    var index = end - 1
    while index > max(floor, end - 30) {
      if scan.tokens[index].gap.contains(.openBracket) { return index }
      index -= 1
    }
    return nil
  }

  // MARK: right before the verb

  /// The phrase that ends right before a verb, or what that hangs on: `officials in Kyiv`, `the governor of X`.
  private func adjacent(endingAt end: Int, from floor: Int) -> Subject? {
    guard let phrase = bound(endingAt: end, from: floor) else { return nil }
    if case .pronoun(let index) = phrase.head, scan.isWord(index, .who) || scan.isWord(index, .which) {
      guard let whose = antecedent(of: index, from: floor) else { return nil }
      return Subject(phrase: whose, isEmbedded: true)
    }
    if isObjectOfAnybody(phrase) { return nil }
    return Subject(phrase: phrase, isEmbedded: isEmbedded(phrase.tokens.lowerBound, from: floor))
  }

  /// `whoever pressed [X to go] was asking for`, `those who urged [X] to stay`: the verb is anybody's.
  private func isObjectOfAnybody(_ phrase: NounPhrase) -> Bool {
    let verb = phrase.tokens.lowerBound - 1
    guard phrase.head.isName, verb > 1, scan.joins(verb + 1), scan.spanAt[verb] < 0, scan.ends(verb, in: .ed) || scan.isTelling(verb) else { return false }
    return scan.isWord(verb - 1, .whoever) || scan.isWord(verb - 1, .who) && scan.isAny(verb - 2, [.those, .everyone, .people, .all])
  }

  /// How many parentheses, one before the other, a subject may stand before.
  private static let mostParentheses = 1

  /// Follows prepositions to the left: of `the head of the agency`, the head.
  func bound(endingAt end: Int, from floor: Int, depth: Int = 0) -> NounPhrase? {
    var at = end
    for _ in 0..<6 {
      if scan.tokens.indices.contains(at), at < end, scan.tokens[at].gap.contains(.closeBracket), let open = opening(before: at, from: floor) { at = open }
      guard at > floor, var phrase = reader.phrase(endingAt: at, from: floor) else { return nil }
      phrase = listed(phrase, from: floor)
      let first = phrase.tokens.lowerBound
      // "ministers from the G7 and three allies"
      if phrase.head == .people, first - 1 > floor, scan.isWord(first - 1, .and), scan.joins(first), let whole = bound(endingAt: first - 1, from: floor, depth: depth),
        whole.tokens.count > 1,
        whole.head == .people || whole.head.isOffice,
        whole.tokens.contains(where: { scan.isWord($0, .from) || scan.isWord($0, .of) })
      {
        return NounPhrase(tokens: whole.tokens.lowerBound..<end, head: whole.head)
      }
      guard first > floor, scan.joins(first), !quoted.contains(first - 1), isBinding(first - 1, phrase.head) else {
        return NounPhrase(tokens: first..<end, head: phrase.head)
      }
      if let start = officeStart(behindOpeningOf: phrase) { return NounPhrase(tokens: start..<end, head: phrase.head) }
      if let start = officeStart(ofBodyBefore: phrase, from: floor) { return NounPhrase(tokens: start..<end, head: phrase.head) }
      // "a source close to the Kremlin"
      at = first - 1
      guard at > floor, !scan.tokens[at].gap.endsClause else {
        return at > floor && depth < SubjectFinder.mostParentheses ? acrossParenthesis(endingAt: at, from: floor, depth: depth)?.phrase : nil
      }
    }
    return nil
  }

  /// `In a short clip Prime Minister X vowed`: nothing stands before the preposition that the name could belong to.
  private func officeStart(behindOpeningOf phrase: NounPhrase) -> Int? {
    let first = phrase.tokens.lowerBound
    guard case .name(let character) = phrase.head, scan.cast.kind(character) == .person, scan.tokens[first - 1].flags.contains(.sentenceStart), reader.isDeterminer(first),
      let office = phrase.tokens.first(where: { scan.tokens[$0].isCapital }), office > first + 1, scan.spanAt[office] < 0
    else { return nil }
    return office
  }

  /// `deputy chairman of the Security Council X`: the name belongs to the office, right behind the body that this is of.
  private func officeStart(ofBodyBefore phrase: NounPhrase, from floor: Int) -> Int? {
    guard case .name(let character) = phrase.head, scan.cast.kind(character) == .person, let name = scan.span(at: phrase.tokens.upperBound - 1) else { return nil }
    var body = name.tokens.lowerBound - 1
    while let rank = scan.rankStart(endingAt: body + 1), rank > floor { body = rank - 1 }
    if scan.isDivision(body), scan.joins(body + 1), let start = scan.officeStart(beforeComplementEndingAt: body + 1), start >= floor { return start }
    guard body > floor, scan.joins(body + 1), let span = scan.span(at: body), span.character != character, !span.isAdjective, !scan.tokens[body].isPossessive,
      scan.cast.kind(span.character) != .person
    else { return nil }
    guard let start = scan.officeStart(beforeComplementEndingAt: body + 1), start >= floor else { return nil }
    // "IDF chief of the General Staff X"
    guard start > floor, scan.joins(start), let owner = scan.span(at: start - 1), scan.cast.kind(owner.character) != .person, owner.tokens.lowerBound >= floor else { return start }
    return owner.tokens.lowerBound
  }

  /// Whether a preposition makes the phrase after it part of something else; `after X said` does not.
  private func isBinding(_ index: Int, _ head: NounPhrase.Head) -> Bool {
    let classes = scan.tokens[index].classes
    guard classes.contains(.preposition) else { return false }
    return !classes.contains(.clauseWord) || head == .thing
  }

  /// Of `X, Y and Z`, the first.
  func listed(_ phrase: NounPhrase, from floor: Int) -> NounPhrase {
    guard case .name(let character) = phrase.head else { return phrase }
    let isPerson = scan.cast.kind(character) == .person
    var list = phrase
    var start = phrase.tokens.lowerBound
    var isJoined = start - 2 >= floor && scan.isWord(start - 1, .and) && scan.joins(start) && !quoted.contains(start - 2)
    while isJoined || (list.tokens.lowerBound < phrase.tokens.lowerBound && start - 1 > floor && scan.tokens[start].gap.contains(.comma) && !quoted.contains(start - 1)) {
      guard let before = reader.phrase(endingAt: isJoined ? start - 1 : start, from: floor), case .name(let other) = before.head, (scan.cast.kind(other) == .person) == isPerson,
        !scan.tokens[before.tokens.upperBound - 1].isPossessive
      else { break }
      // "X met Y and Z said": Y is an object, and Z a subject of its own.
      let first = before.tokens.lowerBound
      if first > floor, scan.joins(first), scan.tokens[first - 1].classes.isDisjoint(with: [.preposition]), !isClauseInitial(first, from: floor), isJoined { break }
      list = NounPhrase(tokens: first..<phrase.tokens.upperBound, head: before.head)
      start = first
      isJoined = false
    }
    return list
  }

  /// Whom `who` or `which` takes up.
  func antecedent(of pronoun: Int, from floor: Int) -> NounPhrase? {
    var end = withoutAge(pronoun, from: floor)
    if scan.tokens[end].gap.contains(.closeBracket), let open = opening(before: end, from: floor) { end = open }
    guard end > floor, let phrase = reader.phrase(endingAt: end, from: floor) else { return nil }
    let isPerson = scan.isWord(pronoun, .who)
    switch phrase.head {
    case .name(let character): if !isPerson || scan.cast.kind(character) == .person { return phrase }
    case .office, .people:
      // "X, the governor, who said"
      if let name = named(before: phrase.tokens.lowerBound, from: floor) { return name }
      return phrase
    case .body: return phrase
    case .statement where !isPerson: return phrase
    default: break
    }
    // "X, the governor of Y, who said": the last person, or the phrase that the name hangs on.
    var index = end - 1
    while index >= max(floor, end - 14) {
      if !quoted.contains(index), let span = scan.span(at: index) {
        let isOne = scan.cast.kind(span.character) == .person
        if isOne == isPerson, scan.cast.kind(span.character).isActor, !scan.tokens[span.tokens.upperBound - 1].isPossessive {
          return NounPhrase(tokens: span.tokens, head: .name(span.character))
        }
        index = min(index, span.tokens.lowerBound)
      }
      index -= 1
    }
    return bound(endingAt: end, from: floor)
  }

  /// The person before an apposition.
  func named(before start: Int, from floor: Int) -> NounPhrase? {
    guard start > floor, scan.tokens[start].gap.contains(.comma), let phrase = reader.phrase(endingAt: withoutAge(start, from: floor), from: floor), case .name(let character) = phrase.head,
      scan.cast.kind(character) == .person
    else { return nil }
    return phrase
  }

  /// Steps back over `, 45` after a name.
  func withoutAge(_ end: Int, from floor: Int) -> Int {
    end - 1 > floor && scan.tokens[end - 1].isNumber && scan.tokens[end - 1].gap.contains(.comma) ? end - 1 : end
  }
}
