/// People of whom no table has the given name: what stands around two words that nobody knows.
extension BriefScan {
  /// Why two or three words that no table has are somebody's name, if the text tells.
  func circumstanceOfPerson(_ range: Range<Int>) -> StaticText? {
    guard isUnlistedName(range) else { return nil }
    if isAfterDepartment(range.lowerBound) { return "a name after a title or office" }
    if isNamedBeforeComma(range) { return "a name set beside an office" }
    if isCloseToPeople(range) { return "a name set beside a people" }
    if isOfState(range) { return "a name that the possessive of a state or body introduces" }
    if speaksOfBody(range) || speaksAfterAside(range) { return "a name whose aside a verb of speech follows" }
    if isUnderQuote(range.lowerBound) { return "a name under a quote" }
    if isSubject(range) { return "two names before a verb" }
    if isIdentified(range.lowerBound) { return "a name by which somebody is identified" }
    if closesListOfPeople(range.lowerBound) { return "a name at the end of a list of people" }
    if isOneOfPeopleListed(range.lowerBound) { return "one of the people that a list names" }
    if isMet(range.lowerBound) { return "whom somebody met, called or named" }
    return nil
  }

  /// Two or three capitalised words, with particles between them, that neither the lexicon nor the tables have.
  func isUnlistedName(_ range: Range<Int>) -> Bool {
    let names = range.filter { tokens[$0].isCapital }
    guard names.first == range.lowerBound, (2...3).contains(names.count), !tokens[range.upperBound - 1].isPossessive, !endsAsSite(range.upperBound) else { return false }
    return range.allSatisfy { index in
      guard tokens[index].isCapital else { return tokens[index].classes.contains(.particle) }
      // A given name may be a surname: Hunar Ahmed.
      return isUnlisted(index) || isAny(index, [.abu, .umm, .ibn]) || index == range.lowerBound + 1 && range.count == 2 && tokens[index].classes.contains(.givenName)
    }
  }

  func isUnlisted(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.range.count >= 3, !token.flags.contains(.allCaps), !token.isNumber, gazetteer.lexicon[token.hash] == nil else { return false }
    return gazetteer.trie.child(of: 0, by: token.hash).map { gazetteer.trie.firstSense(at: $0) < 0 } ?? true
  }

  /// `Enver Krosh, Murat Mustaf and [X] got 13 years each`
  private func closesListOfPeople(_ first: Int) -> Bool {
    guard isWord(first - 1, .and), joins(first), let last = span(at: first - 2), cast.kind(last.character) == .person, case let start = last.tokens.lowerBound, start > 0,
      tokens[start].gap.subtracting(.space) == .comma, let before = span(at: start - 1)
    else { return false }
    return cast.kind(before.character) == .person
  }

  /// `Four citizens – X, [Y] and [Z] – were charged`: a dash, colon or bracket behind a word for people opens the list.
  private func isOneOfPeopleListed(_ first: Int) -> Bool {
    var start = first
    let lowest = max(itemRange(of: first).lowerBound, first - 32)
    while start > lowest + 1 {
      if !tokens[start].gap.isDisjoint(with: [.dash, .colon, .openBracket]) {
        let noun = start - 1
        return classes(noun).contains(.people) && !tokens[noun].isCapital && (ends(noun, in: .s) || ends(noun, in: .men))
      }
      let isLinked = isWord(start - 1, .and) && joins(start)
      guard isLinked || tokens[start].gap.subtracting(.space) == .comma else { return false }
      var end = isLinked ? start - 1 : start
      if isWord(end - 1, .and) { end -= 1 }
      var before = end
      while before > lowest, tokens[before - 1].isCapital, !tokens[before - 1].isPossessive, before == end || joins(before) { before -= 1 }
      guard end - before >= 2 else { return false }
      start = before
    }
    return false
  }

  /// `Secretary of State [X]`: an office that ends with what it is of.
  private func isAfterDepartment(_ first: Int) -> Bool {
    guard first > 2, joins(first), tokens[first - 1].isCapital, isWord(first - 2, .of) || isWord(first - 2, .for) else { return false }
    return isAny(first - 3, [.secretary, .minister]) && longestEnd(at: first - 1) == nil
  }

  /// `The EU’s ambassador in Kyiv, [X], said`, `its spokeswoman in Geneva, [X],`: an office with what it is of or where, and the name between commas.
  private func isNamedBeforeComma(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    guard first > 1, tokens[first].gap.subtracting([.space, .closeBracket]) == .comma, !tokens[first].flags.contains(.itemStart) else { return false }
    let isClosed = !isWithinItem(next) || tokens[next].gap.contains(.comma) || tokens[next].gap.contains(.stop)
    if isClosed, isWithinItem(next), classes(next).contains(.speech) || isAny(next, [.has, .had]) && classes(next + 1).contains(.speech) { return true }
    guard isClosed else { return false }
    // "a seven-year-old girl, X, had been killed"
    if isAny(first - 1, [.girl, .boy, .man, .woman, .resident, .student]), isWithinItem(next), tokens[next].gap.contains(.comma), isOfOne(first - 1) { return true }
    var index = first - 1
    while index > max(itemRange(of: first).lowerBound, first - 14) {
      let token = tokens[index]
      if spanAt[index] < 0, !token.classes.isDisjoint(with: [.auxiliary, .speech, .clauseWord]) { return false }
      if token.classes.contains(.role) || isHolder(index), joins(index), let start = officeStart(endingAt: index + 1) ?? (isHolder(index) ? index : nil) { return isOfOne(start) }
      if !joins(index), tokens[index].gap.isDisjoint(with: .openBracket) { return false }
      index -= 1
    }
    return false
  }

  private func isHolder(_ index: Int) -> Bool { isAny(index, [.head, .representative, .coordinator, .colonel, .captain, .general, .admiral, .number]) }

  /// `the`, `its`, `a`, `X’s` before an office, over its adjectives.
  private func isOfOne(_ start: Int) -> Bool {
    var index = start - 1
    while index >= max(0, start - 5) {
      if isAny(index, [.the, .its, .his, .her, .their, .our, .a, .an]) || tokens[index].isPossessive { return true }
      guard joins(index + 1), spanAt[index] >= 0 || tokens[index].classes.isDisjoint(with: [.auxiliary, .speech, .preposition]) else { return false }
      index -= 1
    }
    return false
  }

  /// `Turkey’s [X], in Moscow,`, `said the agency’s [X].`
  private func isOfState(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    guard first > 0, joins(first), tokens[first - 1].isPossessive, let owner = span(at: first - 1), range.count == 2 else { return false }
    if cast.kind(owner.character) == .organisation {
      let before = isWord(owner.tokens.lowerBound - 1, .the) ? owner.tokens.lowerBound - 2 : owner.tokens.lowerBound - 1
      return before >= 0 && isAny(before, [.said, .says, .told, .wrote, .added]) && (!isWithinItem(next) || !joins(next) || tokens[next].classes.contains(.function))
    }
    guard cast.kind(owner.character) == .state, !isPartOfState(range) else { return false }
    guard isWithinItem(next), joins(next) else { return true }
    return isAny(next, [.and, .with, .at, .on, .for, .to]) || isHumanVerb(next)
  }

  /// `[X] will host`, `[X] rang`: a sentence about somebody.
  private func isSubject(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard isWithinItem(next), joins(next), tokens[next - 1].range.count > 2 else { return false }
    if isHumanVerb(next) { return true }
    return tokens[range.lowerBound].flags.contains(.sentenceStart) && !tokens[next].isCapital && !tokens[next].classes.isDisjoint(with: [.speech, .policy])
  }

  /// `[X] of Doctors Abroad said`, `[X] of the interior ministry, who`
  private func speaksOfBody(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard isWithinItem(next + 1), joins(next), isWord(next, .of) else { return false }
    var index = next + 1
    let limit = next + 10
    while isWithinItem(index), index < limit, joins(index) {
      let isName = tokens[index].isCapital || spanAt[index] >= 0
      if !isName, tokens[index].classes.contains(.speech) { return index > next + 1 }
      guard isName || isWord(index, .the) || tokens[index].classes.contains(.bodyNoun) || tokens[index].classes.isDisjoint(with: [.function, .auxiliary, .preposition]) else { return false }
      index += 1
    }
    return isWithinItem(index) && index < limit && tokens[index].gap.contains(.comma) && isAny(index, [.who, .whose])
  }

  /// `[X], sitting next to her, said`, `[X], on his way home, told`
  private func speaksAfterAside(_ range: Range<Int>) -> Bool {
    var index = range.upperBound
    guard isWithinItem(index), tokens[index].gap.subtracting(.space) == .comma, !tokens[index].isCapital, spanAt[index] < 0 else { return false }
    let end = min(sentence(of: range.lowerBound).upperBound, index + 16)
    index += 1
    while index < end {
      if tokens[index].gap.contains(.comma) { return tokens[index].classes.contains(.speech) && !tokens[index].isCapital && tokens[index].classes.isDisjoint(with: .preposition) }
      if !joins(index) { return false }
      index += 1
    }
    return false
  }

  /// `“…” – [X], to a joint session`
  private func isUnderQuote(_ first: Int) -> Bool {
    first > 0 && !tokens[first].flags.contains(.itemStart) && tokens[first].gap.contains(.quote) && (tokens[first].gap.contains(.dash) || tokens[first].gap.contains(.hyphen))
  }

  /// What people do, and weapons, towns or firms seldom.
  private func isHumanVerb(_ index: Int) -> Bool {
    guard isWithinItem(index), joins(index), !tokens[index].isCapital else { return false }
    guard isAny(index, [.will, .would, .has, .had, .was, .could, .should]) else { return isHumanWord(index) }
    let verb = isAny(index + 1, [.not, .also, .be]) ? index + 2 : index + 1
    return isWithinItem(verb) && !tokens[verb].classes.isDisjoint(with: [.speech, .policy]) || isHumanWord(verb)
  }

  private func isHumanWord(_ index: Int) -> Bool {
    switch word(index) {
    case .met, .meet, .meets, .wants, .wanted, .flew, .fly, .flies, .spoke, .speaks, .speak, .wrote, .writes, .sat, .travelled, .resigned, .telephoned, .phoned, .hosted, .host, .hosts,
      .thinks, .thought:
      true
    default: false
    }
  }

  /// `a man identified as [X]`, `a man named [X]`
  private func isIdentified(_ first: Int) -> Bool {
    guard first > 1, joins(first) else { return false }
    if isWord(first - 1, .as) { return isAny(first - 2, [.identified, .named]) }
    return isAny(first - 1, [.named, .called]) && !isWord(first - 2, .also) && !classes(first - 2).isDisjoint(with: [.people, .role, .unnamed])
  }

  /// `spoke by telephone with [X]`, `met [X]`, `a warrant for [X]`
  private func isMet(_ first: Int) -> Bool {
    guard first > 1, joins(first) else { return false }
    if isAny(first - 1, [.met, .meet, .meeting, .telephoned, .phoned, .invited, .thanked, .succeeded, .replaced, .congratulated, .pardoned, .hosted]) { return true }
    if spanAt[first - 1] < 0, !tokens[first - 1].isCapital, classes(first - 1).contains(.speech), classes(first - 1).isDisjoint(with: [.preposition, .speechNoun]) { return true }
    if isWord(first - 1, .by) { return isAny(first - 2, [.led, .headed, .founded, .commanded, .hosted, .signed, .chaired]) }
    guard isAny(first - 1, [.with, .to, .for]) else { return false }
    var index = first - 1
    while index > max(0, first - 7), joins(index) {
      index -= 1
      if isAny(index, [.spoke, .speak, .speaking, .spoken, .met, .meet, .meeting, .talks, .call, .warrant, .talked]) { return true }
      if spanAt[index] < 0, tokens[index].classes.contains(.auxiliary) { return false }
    }
    return false
  }
}
