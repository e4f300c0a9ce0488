/// Bodies of one word that no table has: what is said of them, who leads them, who fights for them.
extension BriefScan {
  /// Finds `[X], the state railway`, `the chairman of [X]`, `[X] fighters`, `the [X] news agency`.
  mutating func findUnlistedBodies() {
    for index in words.capitals where spanAt[index] < 0 && isUnlistedBody(index) {
      guard let rule = signOfBody(index), !cast.hasSurname(tokens[index].hash) else { continue }
      add(NameSpan(tokens: index..<index + 1, character: cast.character(named: text(index..<index + 1), kind: .organisation), rule: rule, isUnsure: true))
    }
  }

  /// `Interior Minister Igor Taro ([Eesti 200])`: the party of somebody in an office that parties fill.
  mutating func findParties() {
    for holder in spans where cast.kind(holder.character) == .person {
      let first = holder.tokens.upperBound
      guard isAny(holder.tokens.lowerBound - 1, [.minister, .mp, .premier, .mayor, .chair, .chairman, .deputy]), isWithinItem(first + 1), tokens[first].gap == [.space, .openBracket],
        tokens[first].isCapital, tokens[first].range.count > 2
      else { continue }
      var end = first
      while isWithinItem(end), end < first + 4, end == first || joins(end), spanAt[end] < 0, tokens[end].isCapital || tokens[end].isNumber && end > first, isPartOfParty(end) { end += 1 }
      guard end > first, isWithinItem(end), tokens[end].gap.contains(.closeBracket) else { continue }
      add(NameSpan(tokens: first..<end, character: cast.character(named: text(first..<end), kind: .organisation), rule: "a party in brackets behind a name", isUnsure: true))
    }
  }

  /// `the [Tarsin Liberation Front]`, `the [Tarsa Plain Protection Units]`, `the [Tarsa Rifles]`: nouns of the front line that are bodies in capitals, by the words before them.
  mutating func findFronts() {
    for index in words.capitals where isAny(index, [.front, .units, .rifles]) && spanAt[index] < 0 && tokens[index].gap == .space && !tokens[index].isPossessive {
      let item = itemRange(of: index)
      guard !(isWithinItem(index + 1) && joins(index + 1) && tokens[index + 1].isCapital) else { continue }
      if isWord(index, .rifles) {
        guard index > item.lowerBound, tokens[index - 1].isCapital, !tokens[index - 1].isPossessive, let start = isUnlisted(index - 1) ? index - 1 : span(at: index - 1)?.tokens.lowerBound
        else { continue }
        // "the Royal Gurkha Rifles"
        let isRoyal = start > item.lowerBound && joins(start) && tokens[start - 1].isCapital && spanAt[start - 1] < 0 && isWord(start - 2, .the)
        takeOver((isRoyal ? start - 1 : start)..<index + 1, rule: "capitals that end in a word for a body")
        continue
      }
      var start = index
      while start > item.lowerBound, index - start < 5, joins(start), isPartOfBodyName(start - 1) { start -= 1 }
      guard (start..<index).contains(where: { BriefScan.causes.contains(tokens[$0].hash) }), index - start > 1 || isWord(index, .front) else { continue }
      // "the Tarsa Popular Front"
      if let opening = opening(before: start, in: item), isTown(opening), isWord(opening.tokens.lowerBound - 1, .the) { start = opening.tokens.lowerBound }
      let end = endOfFront(index)
      drop(index + 1..<end)
      takeOver(start..<end, rule: "capitals that end in a word for a body")
    }
  }

  /// Past `for the Liberation of Tarsa` in `Popular Front for the Liberation of Tarsa`.
  private func endOfFront(_ noun: Int) -> Int {
    var end = noun + 1
    guard isWord(noun, .front), isWithinItem(end), isWord(end, .for), joins(end) else { return end }
    var next = isWord(end + 1, .the) ? end + 2 : end + 1
    while isWithinItem(next), joins(next), next < noun + 8, tokens[next].isCapital || isAny(next, [.of, .the, .and]) {
      next += 1
      if tokens[next - 1].isCapital { end = next }
    }
    return end
  }

  /// What fronts and armed units call themselves after.
  private static let causes: Set<WordHash> = [
    "liberation", "national", "patriotic", "popular", "democratic", "islamic", "revolutionary", "resistance", "salvation", "united", "peoples", "protection", "mobilisation",
    "mobilization", "defence", "defense",
  ]

  private func isPartOfParty(_ index: Int) -> Bool {
    tokens[index].classes.isDisjoint(with: [.weekday, .month, .role, .rank, .pronoun, .settlementNoun, .regionNoun])
      && longestMatch(at: index).map { match in
        match.senses.allSatisfy { record($0.record).sort == .organisation }
      } ?? true
  }

  /// `[Liwa al-Tarsi]`, `[Jaysh al-Tarsin] brigade`: words for a brigade, army or front that open the name of an armed group.
  mutating func findArmedGroups() {
    for index in words.capitals where tokens[index].word.opensArmedGroup && spanAt[index] < 0 && isWithinItem(index + 1) && joins(index + 1) {
      let isArticle = classes(index + 1).contains(.particle) && !tokens[index + 1].isCapital
      let name = isArticle ? index + 2 : index + 1
      guard isWithinItem(name), joins(name), tokens[name].isCapital, !classes(name).contains(.siteNoun), !endsAsSite(name + 1), (index...name).allSatisfy({ spanAt[$0] < 0 }),
        (longestEnd(at: index) ?? index) <= name
      else { continue }
      let hasNoun = isWithinItem(name + 1) && joins(name + 1) && classes(name + 1).contains(.unitNoun)
      let range = index..<(hasNoun ? name + 2 : name + 1)
      add(NameSpan(tokens: range, character: cast.character(named: text(range), kind: .organisation), rule: "a word for an armed group before a name"))
    }
  }

  /// A word that nobody knows, or an acronym, with no other capitals beside it.
  private func isUnlistedBody(_ index: Int) -> Bool {
    let isAcronym = tokens[index].flags.contains(.allCaps) && tokens[index].range.count > 2 && longestEnd(at: index) == nil && gazetteer.lexicon[tokens[index].hash] == nil
    guard isAcronym || isUnlisted(index), !tokens[index].isPossessive else { return false }
    if joins(index), tokens[index - 1].isCapital, !tokens[index - 1].classes.contains(.function),
      spanAt[index - 1] < 0 || !tokens[index - 1].isPossessive && span(at: index - 1)?.isAdjective != true
    {
      return false
    }
    return !(isWithinItem(index + 1) && joins(index + 1) && tokens[index + 1].isCapital)
  }

  private func signOfBody(_ index: Int) -> StaticText? {
    let next = index + 1
    if isSortInApposition(after: next) { return "a name and what sort of body it is" }
    if isLed(index) { return "a name after an office that bodies have" }
    if isOfTheState(index) { return "a name after a word for an outlet" }
    guard isWithinItem(next), joins(next) else { return nil }
    if isWord(next, .party), joins(index), isAny(index - 1, [.ruling, .opposition]) || tokens[index].flags.contains(.allCaps) && isAny(index - 1, [.the, .main]) {
      return "a name before a word for a body"
    }
    if isAny(next, [.fighters, .militants, .mercenaries, .terrorists, .operatives, .gunmen]) { return "a name before its fighters" }
    if isAny(next, [.chief, .boss]), isWithinItem(next + 1), joins(next + 1), tokens[next + 1].isCapital { return "a name before who leads it" }
    if isWord(next, .news), isAny(next + 1, [.agency, .channel, .outlet, .site, .website]) { return "a name before a word for a body" }
    if isWord(next, .agency), isWithinItem(next + 1), classes(next + 1).contains(.speech) { return "a name before a word for a body" }
    return nil
  }

  /// `told state-run [XTV] that`: what a state runs and people speak to.
  private func isOfTheState(_ index: Int) -> Bool {
    guard tokens[index].flags.contains(.allCaps), joins(index) else { return false }
    if isAny(index - 1, [.run, .owned, .controlled]), tokens[index - 1].gap == .hyphen, isWord(index - 2, .state) { return true }
    return isAny(index - 1, [.television, .broadcaster])
  }

  /// `, the state grid operator,`, `, Norway’s largest bank.`
  func isSortInApposition(after next: Int) -> Bool {
    guard isWithinItem(next), tokens[next].gap.subtracting(.space) == .comma, isWord(next, .the) || span(at: next).map({ cast.kind($0.character) == .state }) ?? false else { return false }
    var index = next
    while isWithinItem(index), index < next + 7, index == next || joins(index) {
      let ends = !isWithinItem(index + 1) || !joins(index + 1) || isAny(index + 1, [.that, .which, .of, .in])
      if index > next, tokens[index].classes.contains(.bodyNoun) || tokens[index].classes.contains(.companyNoun) || isAny(index, [.railway, .bank, .network, .regulator]) {
        return ends && tokens[index].classes.isDisjoint(with: [.role])
      }
      guard index == next || spanAt[index] >= 0 || isWord(index, .state) || tokens[index].classes.isDisjoint(with: [.auxiliary, .speech, .preposition, .role, .people]) else { return false }
      index += 1
    }
    return false
  }

  /// `the chairman of [X]`, `employees of [X]`
  private func isLed(_ index: Int) -> Bool {
    guard joins(index), isWord(index - 1, .of), isWithinItem(index + 1) ? !joins(index + 1) || endsPhrase(index + 1) : true else { return false }
    if tokens[index].flags.contains(.allCaps), isAny(index - 2, [.leader, .head, .chair, .members, .member, .leaders]) { return true }
    return isAny(index - 2, [.chairman, .owner, .founder, .executive, .boss, .employees, .spokesman, .spokesperson, .spokeswoman, .subsidiary])
  }

  /// `the Norvalian [Red Cross] (Society)`: not the committee in Geneva.
  func nationalSociety(_ range: Range<Int>) -> Range<Int>? {
    guard range.count == 2, isWord(range.lowerBound, .red), joins(range.lowerBound), let people = span(at: range.lowerBound - 1),
      people.isAdjective || cast.kind(people.character) == .state && !tokens[range.lowerBound - 1].isPossessive && isWord(people.tokens.lowerBound - 1, .the)
    else { return nil }
    let next = range.upperBound
    return people.tokens.lowerBound..<(isWithinItem(next) && joins(next) && isWord(next, .society) ? next + 1 : next)
  }
}

extension Word {
  fileprivate var opensArmedGroup: Bool {
    switch self {
    case .liwa, .jaysh, .jaish, .jabhat, .ahrar, .harakat, .kataib, .katibat, .saraya, .faylaq, .asaib: true
    default: false
    }
  }
}
