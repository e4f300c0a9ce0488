/// Subjects that stand across commas, dashes or brackets from their verb.
extension SubjectFinder {
  /// `X, the mayor, said`, `the mayor, X, said`, `X, who was there, said`, `X – 45 – said`
  ///
  /// - Parameter depth: by how many parentheses the search has gone further left. Each might lead to as many again.
  func acrossParenthesis(endingAt end: Int, from floor: Int, depth: Int = 0) -> Subject? {
    var last = withoutAge(end, from: floor)
    if scan.isWord(last - 1, .too) { last -= 1 }
    if scan.tokens[last].gap.contains(.closeBracket), let open = opening(before: last, from: floor) { last = open }
    if let exact = exact(endingAt: last, from: floor) { return Subject(phrase: withOffice(exact, from: floor, depth: depth + 1)) }
    var at = last - 1
    while at > max(floor, end - 60) {
      defer { at -= 1 }
      guard !scan.tokens[at].gap.isDisjoint(with: [.comma, .dash, .openBracket]), !quoted.contains(at - 1) else { continue }
      if scan.tokens[at].gap.contains(.semicolon) { return nil }
      guard let phrase = bound(endingAt: withoutAge(at, from: floor), from: floor, depth: depth + 1) else { continue }
      let first = phrase.tokens.lowerBound
      // "X, whose agency, the HUR, prepared it, thanked": X.
      if (max(floor, first - 5)..<max(floor, first)).contains(where: { scan.isWord($0, .whose) && scan.tokens[$0].gap.contains(.comma) }) { continue }
      if phrase.head.isOffice || phrase.head == .people, let name = named(before: first, from: floor) {
        if isClauseInitial(name.tokens.lowerBound, from: floor) { return Subject(phrase: name, isEmbedded: isEmbedded(name.tokens.lowerBound, from: floor)) }
        continue
      }
      guard isActing(phrase), isClauseInitial(first, from: floor) || isTakenUp(phrase, by: at, from: floor) else { continue }
      if case .pronoun(let index) = phrase.head, scan.isWord(index, .who) || scan.isWord(index, .which) { continue }
      return Subject(phrase: phrase, isEmbedded: isEmbedded(first, from: floor))
    }
    return nil
  }

  /// `on the same stage X, who heads the service, said`: a person whom `who` takes up, and whom no preposition binds.
  private func isTakenUp(_ phrase: NounPhrase, by next: Int, from floor: Int) -> Bool {
    guard case .name(let character) = phrase.head, scan.cast.kind(character) == .person, scan.isWord(next, .who), scan.tokens[next].gap.contains(.comma) else { return false }
    let before = scan.tokens[phrase.tokens.lowerBound - 1]
    return before.classes.isDisjoint(with: [.preposition, .speech, .auxiliary])
  }

  /// A name that stands by itself between commas: `the mayor, X, said`, `the security service, the SBU, said`.
  private func exact(endingAt end: Int, from floor: Int) -> NounPhrase? {
    guard let phrase = reader.phrase(endingAt: end, from: floor), case .name(let character) = phrase.head, scan.cast.kind(character).isActor else { return nil }
    let first = phrase.tokens.lowerBound
    guard first == floor || !scan.tokens[first].gap.isDisjoint(with: [.comma, .dash, .quote]) else { return nil }
    if isStateOfPlace(character, at: first, from: floor) { return nil }
    // "X, deputy to the head of the mission, Y, said": X.
    if scan.cast.kind(character) == .person, first > floor, isOfOffice(first, from: floor) { return nil }
    return scan.cast.kind(character) == .person || first == floor || !hasPerson(before: first, from: floor) && !isOfOffice(first, from: floor) ? phrase : nil
  }

  /// `X, head of the grid operator, [Ukrenergo], told`: the body whose office X holds, or the person whose deputy X is.
  private func isOfOffice(_ first: Int, from floor: Int) -> Bool {
    guard scan.tokens[first].gap.contains(.comma), let office = bound(endingAt: first, from: floor, depth: 1), office.head.isOffice,
      office.tokens.contains(where: { scan.isAny($0, [.of, .at, .for]) })
    else { return false }
    return named(before: office.tokens.lowerBound, from: floor) != nil
  }

  /// `X, at a meeting in Riga, [Latvia], said`: the state tells where a town lies.
  private func isStateOfPlace(_ character: Int, at first: Int, from floor: Int) -> Bool {
    guard scan.cast.kind(character) == .state, first > floor, scan.tokens[first].gap.contains(.comma), let place = scan.span(at: first - 1) else { return false }
    return !scan.cast.kind(place.character).isActor
  }

  /// Takes in `the mayor,` before a name between commas.
  private func withOffice(_ name: NounPhrase, from floor: Int, depth: Int) -> NounPhrase {
    let first = name.tokens.lowerBound
    guard first > floor, scan.tokens[first].gap.contains(.comma), let before = bound(endingAt: first, from: floor, depth: depth) else { return name }
    switch before.head {
    case .office, .people, .body:
      return isClauseInitial(before.tokens.lowerBound, from: floor) ? NounPhrase(tokens: before.tokens.lowerBound..<name.tokens.upperBound, head: name.head) : name
    default: return name
    }
  }

  /// Whether a person's name between commas stands right before a verb.
  func isRightAfterName(_ verb: Int, from floor: Int) -> Bool {
    guard let phrase = exact(endingAt: withoutAge(verb, from: floor), from: floor), case .name(let character) = phrase.head else { return false }
    return scan.cast.kind(character) == .person && phrase.tokens.lowerBound > floor
  }

  /// `X, who hosted a meeting in Paris, said Y and its partners`: the verb is X's, who opens the sentence.
  func isAfterRelative(_ verb: Int, from floor: Int) -> Bool {
    guard scan.tokens[verb].gap.contains(.comma), let subject = acrossParenthesis(endingAt: verb, from: floor), case .name(let character) = subject.phrase.head else { return false }
    let next = subject.phrase.tokens.upperBound
    return scan.cast.kind(character) == .person && next < verb && scan.isWord(next, .who) && isClauseInitial(subject.phrase.tokens.lowerBound, from: floor)
  }

  /// `X, head of the programme, warned the council`: X opens the sentence, and nothing but what X is, between two commas, stands before the verb.
  func isAfterWholeSubject(_ verb: Int, from start: Int) -> Bool {
    guard let subject = acrossParenthesis(endingAt: verb, from: start), case .name(let character) = subject.phrase.head, scan.cast.kind(character) == .person else { return false }
    let next = subject.phrase.tokens.upperBound
    guard subject.phrase.tokens.lowerBound == start, next < verb, scan.tokens[next].gap.contains(.comma), !scan.isAny(next, [.who, .whose, .whom]) else { return false }
    let first = scan.tokens[next].isNumber ? next + 2 : next + 1
    return !(first..<max(first, verb)).contains { scan.tokens[$0].gap.contains(.comma) || scan.spanAt[$0] < 0 && !scan.tokens[$0].classes.isDisjoint(with: [.auxiliary, .speech]) }
  }

  private func hasPerson(before start: Int, from floor: Int) -> Bool {
    guard let phrase = reader.phrase(endingAt: start, from: floor), case .name(let character) = phrase.head else { return false }
    return scan.cast.kind(character) == .person
  }

  /// Whether a phrase may speak at all.
  func isActing(_ phrase: NounPhrase) -> Bool {
    switch phrase.head {
    case .name(let character): scan.cast.kind(character).isActor && !scan.tokens[phrase.tokens.upperBound - 1].isPossessive
    case .office, .people, .body, .statement, .pronoun: !scan.tokens[phrase.tokens.upperBound - 1].isPossessive
    case .thing: false
    }
  }
}
