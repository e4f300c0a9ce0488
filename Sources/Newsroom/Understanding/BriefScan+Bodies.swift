extension BriefScan {
  /// Finds bodies by their noun: `Romania's defence ministry`, `the Danish navy`, `the ministry` later on.
  mutating func findBodiesByNoun() {
    for item in items {
      var lastMinistry: Int?
      for index in item where tokens[index].classes.contains(.bodyNoun) {
        if let covering = span(at: index) {
          if tokens[index].classes.contains(.ministry), cast.kind(covering.character) == .organisation { lastMinistry = covering.character }
          continue
        }
        guard let phrase = bodyPhrase(endingAt: index, in: item), phrase.allSatisfy({ spanAt[$0] < 0 }), isWholeName(phrase, in: item), !isTailOfName(phrase, in: item),
          !isBeforeItsName(phrase, in: item)
        else { continue }
        if phrase.count == 1, tokens[index].classes.contains(.ministry), isWord(index - 1, .the), let lastMinistry {
          add(NameSpan(tokens: phrase, character: lastMinistry, rule: "a ministry named before"))
          continue
        }
        guard let owner = owner(of: phrase, in: item) else { continue }
        if let council = owner.council {
          add(NameSpan(tokens: phrase, character: cast.character(forRecord: council), rule: owner.rule, record: council, isUnsure: true))
          continue
        }
        if let same = owner.same {
          if tokens[index].classes.contains(.ministry) { lastMinistry = same }
          add(NameSpan(tokens: phrase, character: same, rule: owner.rule, record: cast[same].record))
          continue
        }
        if owner.isOfPeople, let range = owner.range {
          takeOver(range.lowerBound..<phrase.upperBound, rule: owner.rule)
          continue
        }
        let number = owner.invented.map { body(phrase, ofInvented: $0) } ?? body(phrase, of: owner.state)
        if tokens[index].classes.contains(.ministry) { lastMinistry = number }
        let state = owner.invented?.character ?? cast.character(forRecord: owner.state)
        cast[number].state = state
        var span = NameSpan(tokens: owner.range.map { $0.lowerBound..<phrase.upperBound } ?? phrase, character: number, rule: owner.rule, isUnsure: owner.isGuess)
        span.record = cast[number].record
        if let range = owner.range { span.owner = (range, state, owner.state) }
        replaceOwner(of: span)
      }
    }
  }

  /// Two adjectives of peoples in a row: `Bosnian Serb`.
  func compoundPeople(before first: Int, in item: Range<Int>) -> Range<Int>? {
    guard first >= item.lowerBound + 2, joins(first), joins(first - 1), let second = span(at: first - 1), let one = span(at: first - 2),
      second.isAdjective, one.isAdjective, second.character != one.character, second.tokens.upperBound == first, one.tokens.upperBound == second.tokens.lowerBound,
      tokens[second.tokens.lowerBound].gap == .space
    else { return nil }
    return one.tokens.lowerBound..<first
  }

  /// A name that has others inside it; those stay.
  mutating func takeOver(_ range: Range<Int>, rule: StaticText) {
    spans.append(NameSpan(tokens: range, character: cast.character(named: text(range), kind: .organisation), rule: rule))
    let number = Int32(spans.count - 1)
    for index in range { spanAt[index] = number }
  }

  /// Bodies that no table has, by the capitals of their name: `Federal Network Agency`, `OTP Bank`, `Bar Association of Hesk`.
  mutating func findCapitalisedBodies() {
    for item in items {
      for index in item
      where tokens[index].isCapital && spanAt[index] < 0
        && (!tokens[index].classes.isDisjoint(with: [.bodyNoun, .companyNoun, .unitNoun]) || BriefScan.nounsInCapitals.contains(tokens[index].hash))
      {
        if let pair = pairedOwners(before: index, in: item) {
          takeOver(pair..<index + 1, rule: "capitals that end in a word for a body")
          continue
        }
        var start = index
        while start > item.lowerBound, index - start < 5, joins(start), isPartOfBodyName(start - 1) { start -= 1 }
        // "Hesk Oblast Military Administration" is left to the bodies of places.
        if isWord(index, .administration), start > item.lowerBound, joins(start), let place = span(at: start - 1),
          classes(start - 1).contains(.regionNoun) || isTown(place) && isAny(index - 1, [.military, .civil, .state])
        {
          continue
        }
        start = startPastOwners(start, noun: index, in: item)
        if start == index, let end = endOfInstitute(index, in: item) {
          // "the Norvalian Association for Justice", "the Tarsa Institute for Security Studies"
          if let opening = opening(before: start, in: item), isWord(opening.tokens.lowerBound - 1, .the), opening.isAdjective || isTown(opening) { start = opening.tokens.lowerBound }
          takeOver(start..<end, rule: "an institute and what it is for")
          continue
        }
        start = startPastLinks(start, noun: index, in: item)
        guard start < index, tokens[start].gap != .hyphen, !isWord(start - 1, .of) || !joins(start) else { continue }
        if let generic = bodyPhrase(endingAt: index, in: item), generic.lowerBound <= start, !isOfTown(start), generic.count < 4 || !tokens[generic.lowerBound].isCapital { continue }
        var end = index + 1
        if let subject = endOfSubject(index, in: item) {
          end = subject
        } else if isWord(end, .of), joins(end), end + 1 < item.upperBound, tokens[end + 1].isCapital, joins(end + 1), !tokens[index].isPossessive {
          end = span(at: end + 1)?.tokens.upperBound ?? end + 2
        } else if classes(index).contains(.unitNoun), end < item.upperBound, joins(end), isNumberOfUnit(end) {
          end += 1  // Border Guard Police Battalion 5
        } else if end < item.upperBound, joins(end), tokens[end].isCapital, !tokens[index].isPossessive, !isOfficeOfCommittee(end, noun: index, from: start) {
          continue
        }
        if let joined = endOfSecondNoun(index, end, in: item) {
          drop(end..<joined)
          end = joined
        }
        if isWord(index, .court), isWord(index - 1, .district) { dropDistricts(start..<index) }
        takeOver(start..<end, rule: "capitals that end in a word for a body")
      }
    }
  }

  /// Of `the Nato-Norvalia Council`, where its first owner begins.
  private func pairedOwners(before noun: Int, in item: Range<Int>) -> Int? {
    guard isAny(noun, [.council, .commission, .committee, .forum, .dialogue]), noun - 2 >= item.lowerBound, joins(noun), tokens[noun - 1].gap == .hyphen, tokens[noun - 1].isCapital,
      !tokens[noun - 1].isPossessive, let second = span(at: noun - 1), let first = span(at: noun - 2), second.tokens == noun - 1..<noun, first.tokens.upperBound == noun - 1
    else { return nil }
    return [.state, .organisation].contains(cast.kind(first.character)) && [.state, .organisation].contains(cast.kind(second.character)) ? first.tokens.lowerBound : nil
  }

  /// Bodies only where they are in capitals behind others: `the Health Cluster`, `Tarsim Satellite Technology`.
  private static let nounsInCapitals: Set<WordHash> = ["cluster", "technology", "technologies", "industries", "electronics", "aerospace", "airlines"]

  /// `National Intelligence [and Security Service]`: one body with two tasks.
  private func endOfSecondNoun(_ noun: Int, _ end: Int, in item: Range<Int>) -> Int? {
    guard isWord(noun, .intelligence), end == noun + 1, isWord(end, .and), joins(end) else { return nil }
    var index = end + 1
    while index < min(item.upperBound, end + 4), joins(index), tokens[index].isCapital {
      if isAny(index, [.service, .agency, .directorate, .committee, .bureau]) { return index + 1 }
      index += 1
    }
    return nil
  }

  /// Names that turn out to be part of another's.
  mutating func drop(_ range: Range<Int>) {
    for index in range where spanAt[index] >= 0 { dropName(at: index) }
  }

  private mutating func dropName(at index: Int) {
    spans[Int(spanAt[index])].tokens = index..<index
    spanAt[index] = -1
  }

  private func isNumberOfUnit(_ index: Int) -> Bool {
    tokens[index].isNumber && tokens[index].flags.isDisjoint(with: [.ordinal, .money, .percent, .decimal]) && tokens[index].value < 1000
      && !(isWithinItem(index + 1) && joins(index + 1) && !classes(index + 1).isDisjoint(with: [.people, .measure, .weapon]))
  }

  /// `Duma Defense Committee [Chairperson] X`
  private func isOfficeOfCommittee(_ index: Int, noun: Int, from start: Int) -> Bool {
    // "Air [Force Command] Spokesperson", "Foreign Affairs and [Defense Committee] Chairman": not the whole of it.
    if start > 0, joins(start), tokens[start - 1].isCapital && spanAt[start - 1] < 0 || isWord(start - 1, .and) { return false }
    return (isWord(noun, .committee) || isAny(index, [.spokesperson, .spokesman, .spokeswoman])) && classes(index).contains(.role) && isWithinItem(index + 1) && joins(index + 1)
      && tokens[index + 1].isCapital
  }

  /// The `Kyivskyi` of `Kyivskyi District Court`: what the court is called after is told of by nobody.
  private mutating func dropDistricts(_ range: Range<Int>) {
    for index in range where spanAt[index] >= 0 {
      let span = spans[Int(spanAt[index])]
      guard span.record >= 0, range.contains(span.tokens.lowerBound), record(span.record).traits.contains(.district) || ends(span.tokens.upperBound - 1, in: .skyi) else { continue }
      dropName(at: index)
    }
  }

  /// What has been read right before a body's name and owns nothing of it, so that it may be its first word: `[Tarsa] Relief Committee`.
  func opening(before start: Int, in item: Range<Int>) -> NamedWords? {
    guard start > item.lowerBound, joins(start), !tokens[start - 1].isPossessive, let opening = span(at: start - 1), opening.tokens.upperBound == start else { return nil }
    return opening
  }

  /// Where a body's name begins that a state, a town or another body opens, or a state stands within.
  private func startPastOwners(_ first: Int, noun index: Int, in item: Range<Int>) -> Int {
    var start = first
    // "the New Tarsia Party": a state within the name.
    if start < index || isWord(index, .party), start - 3 >= item.lowerBound, joins(start), joins(start - 1), joins(start - 2), let state = span(at: start - 1), state.tokens.count == 1,
      !state.isAdjective, !tokens[start - 1].isPossessive, cast.kind(state.character) == .state, isPartOfBodyName(start - 2), isWord(start - 3, .the),
      isAny(index, [.party, .movement, .union, .front, .coalition, .bloc, .alliance])
    {
      start -= 2
    }
    // United Nations Protection Force: a body or state that has been read opens the name.
    if let opening = opening(before: start, in: item),
      cast.kind(opening.character) == .organisation || (isAny(index, [.council, .court]) || isWord(index + 1, .of) && isAny(index + 2, [.forces, .troops])) && isTown(opening)
        || (start < index || endOfSubject(index, in: item) != nil) && isTown(opening) && isAny(opening.tokens.lowerBound - 1, [.the, .called])
        || isStateInName(opening, before: start, noun: index) || isAdjectiveInName(opening, before: start, noun: index)
        || isTown(opening) && tokens[opening.tokens.lowerBound].gap.contains(.openQuote)
    {
      start = opening.tokens.lowerBound
    }
    return start
  }

  /// Where it begins past what ties its first words, or what an acronym behind it counts in.
  private func startPastLinks(_ first: Int, noun index: Int, in item: Range<Int>) -> Int {
    guard first < index else { return first }
    var start = first
    // "the Rescue and Relief Committee"
    if start - 3 >= item.lowerBound, isWord(start - 1, .and), joins(start), joins(start - 1), joins(start - 2), isPartOfBodyName(start - 2),
      tokens[start - 2].classes.isDisjoint(with: .givenName)
    {
      var opening = start - 2
      while opening > item.lowerBound + 1, joins(opening), isPartOfBodyName(opening - 1) { opening -= 1 }
      if isWord(opening - 1, .the) {
        start = opening
      } else if let opening = span(at: start - 3), cast.kind(opening.character) == .organisation, !tokens[start - 3].isPossessive {
        start = opening.tokens.lowerBound  // IAEA Support and Assistance Mission
      }
    }
    // "the al-Tarsi Division"
    if start > item.lowerBound, words.isArticleOfName(start - 1), spanAt[start - 1] < 0 { start -= 1 }
    // "the 235th Garrison Military Court"
    if start > item.lowerBound, joins(start), tokens[start - 1].flags.contains(.ordinal), spanAt[start - 1] < 0 { start -= 1 }
    // "the Tarsian Human Rights Commission (THRC)": the acronym counts the people in.
    if let people = peopleInAcronym(before: start, noun: index) { start = people }
    return start
  }

  /// Where the adjective of a people begins that stands before a body's name, if an acronym in brackets behind it has a letter for each of all these words.
  private func peopleInAcronym(before start: Int, noun: Int) -> Int? {
    let acronym = noun + 1
    guard isWithinItem(acronym), tokens[acronym].gap == [.space, .openBracket], tokens[acronym].isCapital, start > 0, joins(start), let people = span(at: start - 1),
      people.isAdjective || cast.kind(people.character) == .state, !tokens[start - 1].isPossessive, people.tokens == start - 1..<start
    else { return nil }
    let text = brief.items[item(of: noun)].text
    let letters = text[tokens[acronym].range].filter { (0x41...0x5A).contains($0) }
    let initials = (start - 1...noun).filter { tokens[$0].isCapital }.map { text[Int(tokens[$0].start)] }
    return letters.count > 2 && letters.elementsEqual(initials) ? start - 1 : nil
  }

  /// Of `Kosovo Liberation Army`, the state: its noun, not its adjective, before more words than the body's own.
  private func isStateInName(_ span: NamedWords, before start: Int, noun: Int) -> Bool {
    start < noun && span.tokens.count == 1 && !span.isAdjective && cast.kind(span.character) == .state && record(span.record).sort == .state
      && classes(start).isDisjoint(with: [.function, .role]) && bodyPhrase(endingAt: noun, in: itemRange(of: noun)) == nil
  }

  /// What authorities are for: with such a word behind it, a people's adjective is part of their name.
  private static let mattersOfState: Set<WordHash> = [
    "immigration", "migration", "border", "tax", "customs", "prison", "fire", "rescue", "police", "public", "national", "federal", "state", "health", "transport", "maritime", "civil",
    "meteorological", "geological", "statistical", "electoral", "election", "human", "refugee", "forest", "food", "energy", "nuclear", "space", "aviation", "railway",
  ]

  /// Of `the Finnish Immigration Service`, the adjective: of a name all in capitals behind `the`.
  private func isAdjectiveInName(_ span: NamedWords, before start: Int, noun: Int) -> Bool {
    start < noun && (BriefScan.mattersOfState.contains(tokens[start].hash) || isAny(noun, [.union, .association])) && span.isAdjective && span.tokens.count == 1
      && cast.kind(span.character) == .state
      && isWord(span.tokens.lowerBound - 1, .the) && joins(span.tokens.lowerBound)
      && bodyPhrase(endingAt: noun, in: itemRange(of: noun)) == nil && !(isWithinItem(noun + 1) && tokens[noun + 1].gap.contains(.openBracket))
  }

  /// Of `Kherson City Council`, the town.
  func isTown(_ span: NamedWords) -> Bool { !span.isAdjective && (cast.kind(span.character) == .settlement || cast.kind(span.character) == .region) }

  func isPartOfBodyName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapital, !token.isPossessive || BriefScan.membersOfBodies.contains(token.hash), !token.isNumber, spanAt[index] < 0 else { return false }
    return token.classes.isDisjoint(with: [.weekday, .month, .role, .rank]) && (!token.classes.contains(.function) || !token.flags.contains(.sentenceStart))
  }

  /// Whose body it is, with an apostrophe in its name: `Karsund Women’s Organisation`.
  private static let membersOfBodies: Set<WordHash> = ["women", "children", "people", "workers", "soldiers", "farmers", "lawyers", "teachers", "veterans"]

  /// The owner's own span gives way to the body's, which has it inside.
  private mutating func replaceOwner(of span: NameSpan) {
    if let owner = span.owner, spanAt[owner.tokens.lowerBound] >= 0 {
      spans[Int(spanAt[owner.tokens.lowerBound])] = span
      for index in span.tokens { spanAt[index] = spanAt[owner.tokens.lowerBound] }
      spans.append(NameSpan(tokens: owner.tokens, character: owner.character, rule: "the state that a body belongs to", record: owner.record, isAdjective: true))
    } else {
      add(span)
    }
  }
}
