extension BriefScan {
  /// Finds who and what is named: first what says so by itself, then surnames and other short forms.
  mutating func findNames() {
    inferStates()
    findArmedGroups()
    for item in items {
      var index = item.lowerBound
      while index < item.upperBound {
        index = max(index + 1, nameEnd(at: index, in: item))
      }
    }
    findUnlistedPeople()
    findBodiesByNoun()
    findCapitalisedBodies()
    findCivilDefence()
    findCommission()
    findToldBodies()
    findUnlistedBodies()
    findFronts()
    findParties()
    findShortForms()
    findUnknownPlaces()
    resolveTowns()
    findMinistriesAndPlants()
    applyRules()
    spans.sort { ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count) }
    reindex()
  }

  mutating func reindex() {
    for index in spanAt.indices { spanAt[index] = -1 }
    for number in spans.indices {
      for index in spans[number].tokens where spanAt[index] < 0 { spanAt[index] = Int32(number) }
    }
  }

  /// Reads a name at a token, if one begins there.
  /// - Returns: the token after it, or `index` where there is none.
  private mutating func nameEnd(at index: Int, in item: Range<Int>) -> Int {
    let token = tokens[index]
    guard token.isCapital || token.isNumber || isArticleOfTown(index), spanAt[index] < 0, !isCurrency(index) else { return smallBodyEnd(at: index) }
    let match = longestMatch(at: index)
    if let end = groupOfForcesEnd(at: index) ?? villageEnd(at: index) { return end }
    if let end = personEnd(at: index, match: match, in: item) { return end }
    if match == nil, let end = unitEnd(at: index) ?? membersEnd(at: index, in: item) { return end }
    if let end = outletEnd(at: index, match: match, in: item) { return end }
    if let end = siteEnd(at: index, match: match, in: item) ?? (match == nil ? compoundTownEnd(at: index) : nil) { return end }
    if let match, let end = takeMatch(match, at: index, in: item) { return end }
    // Words of an office are not the start of a name.
    if token.isCapital, let end = longestEnd(at: index, offices: true) { return end }
    return index
  }

  /// `the international criminal court`, `the news agency dpa`: a body that many write without a capital.
  private mutating func smallBodyEnd(at index: Int) -> Int {
    if isWord(index - 1, .agency), joins(index), !tokens[index].isCapital, tokens[index].range.count < 5, spanAt[index] < 0,
      let agency = longestMatch(at: index)?.senses.first(where: { record($0.record).traits.contains(.media) })
    {
      addBody(agency.record, index..<index + 1)
      return index + 1
    }
    guard let end = longestEnd(at: index), end > index + 1, (index..<end).allSatisfy({ !tokens[$0].isCapital && spanAt[$0] < 0 }) else { return index }
    guard let body = longestMatch(at: index)?.senses.first(where: { record($0.record).sort == .organisation }) else { return index }
    addBody(body.record, index..<end)
    return end
  }

  /// Where `al-Qaim` or `al Qaeda` begins, if a table has that town, region or body under its article.
  private func isArticleOfTown(_ index: Int) -> Bool {
    guard tokens[index].classes.contains(.particle), let match = longestMatch(at: index), match.end > index + 1 else { return false }
    // "al Qaeda", without a hyphen too
    if isAny(index, [.al, .el]), tokens[index + 1].isCapital, match.senses.contains(where: { record($0.record).sort == .organisation }) { return true }
    return words.isArticleOfName(index) && match.senses.contains { [.settlement, .place, .region].contains(record($0.record).sort) }
  }

  /// The `US` of `US$3.1 billion`, `US$ 426 million`
  private func isCurrency(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].flags.contains(.money), !tokens[index + 1].flags.contains(.itemStart) else { return false }
    let text = brief.items[item(of: index)].text
    let end = Int(tokens[index].fullEnd)
    return end < text.count && text[end] != .space
  }

  /// Links a phrase of the tables where it is certain by itself; doubtful ones wait for `findShortForms`.
  private mutating func takeMatch(_ match: PhraseMatch, at start: Int, in item: Range<Int>) -> Int? {
    let range = start..<match.end
    let isSingle = range.count == 1
    var state: PhraseTrie.Sense?
    var body: PhraseTrie.Sense?
    var region: PhraseTrie.Sense?
    var base: PhraseTrie.Sense?
    var places: [PhraseTrie.Sense] = []
    for sense in match.senses {
      switch record(sense.record).sort {
      case .state where !sense.form.contains(.metonym): state = state ?? sense
      case .organisation: body = body ?? sense
      case .region where sense.form.contains(.base): base = base ?? sense
      case .region where isProvinceOfNamedState(sense, range): region = sense
      case .region: if region.map({ rank(ofRegion: sense) > rank(ofRegion: $0) }) ?? true { region = sense }
      case .settlement, .place: places.append(sense)
      default: break
      }
    }
    if isPartOfAcronym(range) { return nil }
    // "the El Riyadh district" of Khartoum
    if isSingle, isWord(start - 1, .el), joins(start), tokens[start - 1].isCapital, tokens[start].gap == .space { return nil }
    if let body, isClearBody(body, range: range, hasOther: state != nil || !places.isEmpty || region != nil) {
      addBody(body.record, range)
      return match.end
    }
    // "Russian military bloggers"
    if range.count == 2, isWord(range.upperBound - 1, .military), let owner = stateOpening(range) {
      add(NameSpan(tokens: owner.tokens, character: cast.character(forRecord: owner.record), rule: "an adjective or people of a state", record: owner.record, isAdjective: true))
      return owner.tokens.upperBound
    }
    if isPartOfContinent(range) || isNumbered(match.end) { return nil }
    // "the Baltic island of Bornholm", "the Baltic states"
    if isSingle, isWithinItem(match.end), joins(match.end), !tokens[match.end].isCapital, isAny(match.end, [.island, .states, .nations, .countries]), !places.isEmpty,
      places.allSatisfy({ record($0.record).traits.contains(.water) })
    {
      return nil
    }
    if isSingle, isWord(start - 1, .new), joins(start), tokens[start - 1].isCapital, !tokens[start - 1].flags.contains(.sentenceStart),
      places.contains(where: { record($0.record).tier <= 2 })
    {
      return takeNewTown(start - 1..<match.end)
    }
    // "UN rights chief Volker Türk spoke. “…,” Türk said": a surname of somebody named in full.
    if isSingle, let state, state.form.contains(.demonym), cast.hasSurname(tokens[start].hash),
      isTelling(match.end) || start > 0 && isTelling(start - 1) && tokens[start - 1].gap.contains(.quote) || tokens[start].isPossessive,
      !isAny(start - 1, [.the, .a, .an])
    {
      return nil
    }
    if let state, places.isEmpty || !isPlaceContext(range) || !state.form.contains(.main) || isKnownState(state, over: places) {
      if region != nil, !state.form.contains(.demonym), prefersUSState(range) { return takeRegion(region ?? state, range) }
      if state.form.contains(.demonym), isLanguage(range) { return match.end }
      let number = cast.character(forRecord: state.record)
      var span = NameSpan(tokens: range, character: number, rule: state.form.contains(.demonym) ? "an adjective or people of a state" : "named in the table of states", record: state.record)
      span.isAdjective = state.form.contains(.demonym) || isHyphenated(match.end)
      add(span)
      return match.end
    }
    if let base = base, let end = regionNounEnd(after: match.end) {
      return takeRegion(base, start..<end)
    }
    if let base, isListedRegion(range, in: item) || followsRegionNoun(start) { return takeRegion(base, range) }
    let isVillage = classes(start - 1).contains(.settlementNoun) || (isWord(start - 1, .of) && classes(start - 2).contains(.settlementNoun))
    let isCity = isVillage || places.contains { record($0.record).tier == 1 }
    if let region,
      places.isEmpty || isRegionContext(range) || record(region.record).traits.contains(.theatre)
        || (isAmerican(region) ? !isCity : !isSingle && !isCity && !places.contains { record($0.record).traits.contains(.notable) || record($0.record).sort == .place })
    {
      if isUsableRegion(region, range), !isNamedVessel(start), !isShipOfRepublic(region, range) {
        let end = regionNounEnd(after: match.end) ?? match.end
        return takeRegion(region, start..<end)
      }
    }
    if isVillage, places.count > 1 { places.removeAll { record($0.record).country == 0x5553 } }
    if let base, places.isEmpty, isProvinceWithoutTown(base, range) { return takeRegion(base, range) }
    if !places.isEmpty { return takePlace(places, base: base, range: range, match: match, in: item) }
    return nil  // a surname alone is left to the short forms: the brief may name another of the same name
  }

  /// New Belgrade is not Belgrade.
  private mutating func takeNewTown(_ range: Range<Int>) -> Int {
    add(NameSpan(tokens: range, character: cast.character(named: text(range), kind: .settlement), rule: "a town named after another"))
    return range.upperBound
  }

  /// `the Tatarstan and the Dagestan`: no article stands before a republic.
  private func isShipOfRepublic(_ sense: PhraseTrie.Sense, _ range: Range<Int>) -> Bool {
    range.count == 1 && record(sense.record).country == 0x5255 && isShip(range) && !gazetteer.field(0, of: record(sense.record)).hasPrefix("X-")
  }

  private func rank(ofRegion sense: PhraseTrie.Sense) -> Int { record(sense.record).traits.contains(.theatre) ? 2 : isAmerican(sense) ? 1 : 0 }

  private func isAmerican(_ sense: PhraseTrie.Sense) -> Bool { record(sense.record).country == 0x5553 }

  /// A body of the table; the state that its name begins with is named too.
  private mutating func addBody(_ number: Int32, _ range: Range<Int>) {
    if let society = nationalSociety(range) { return takeOver(society, rule: "a national society of the Red Cross") }
    var span = NameSpan(tokens: range, character: cast.character(forRecord: number), rule: "named in the table of bodies", record: number)
    // "France 2" is a channel by its number.
    if range.count > 1, !(range.count == 2 && tokens[range.lowerBound + 1].isNumber), let owner = stateOpening(range) ?? stateClosing(range),
      record(owner.record).country == record(number).country
    {
      let state = cast.character(forRecord: owner.record)
      span.owner = (owner.tokens, state, owner.record)
      cast[span.character].state = state
      add(span)
      spans.append(NameSpan(tokens: owner.tokens, character: state, rule: "the state that a body belongs to", record: owner.record, isAdjective: true))
    } else {
      add(span)
    }
  }

  /// `… of Ukraine`
  private func stateClosing(_ range: Range<Int>) -> (tokens: Range<Int>, record: Int32)? {
    let last = range.upperBound - 1
    guard isWord(last - 1, .of), let match = longestMatch(at: last), match.end == last + 1 else { return nil }
    return match.senses.first { record($0.record).sort == .state }.map { (last..<last + 1, $0.record) }
  }

  /// The state whose name or adjective opens a longer name.
  private func stateOpening(_ range: Range<Int>) -> (tokens: Range<Int>, record: Int32)? {
    var node: Int32 = 0
    var found: (tokens: Range<Int>, record: Int32)?
    for index in range.dropLast() {
      guard let child = gazetteer.trie.child(of: node, by: tokens[index].hash) else { break }
      node = child
      var sense = gazetteer.trie.firstSense(at: node)
      while sense >= 0 {
        let next = gazetteer.trie.senses[Int(sense)]
        if record(next.record).sort == .state, !next.form.contains(.metonym) { found = (range.lowerBound..<index + 1, next.record) }
        sense = next.next
      }
    }
    return found
  }

  /// `he said in English`, `an English-language channel`: what is spoken, and no state.
  private func isLanguage(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    if isWithinItem(next), tokens[next].gap == .hyphen { return isWord(next, .language) }
    guard isWord(first - 1, .in), joins(first), range.count == 1 else { return false }
    if !isWithinItem(next) || tokens[next].gap.endsClause || tokens[next].flags.contains(.sentenceStart) { return true }
    return isAny(next, [.that, .to, .on, .at, .after, .as]) && !tokens[next].isCapital
  }

  mutating func takeRegion(_ sense: PhraseTrie.Sense, _ range: Range<Int>) -> Int {
    var span = NameSpan(tokens: range, character: cast.character(forRecord: sense.record), rule: "a region's name with its noun", record: sense.record)
    span.isAdjective = isHyphenated(range.upperBound)
    add(span)
    return range.upperBound
  }

  /// Whether `-installed`, `-backed` or the like is written onto a name.
  func isHyphenated(_ end: Int) -> Bool {
    end < tokens.count && tokens[end].gap == .hyphen && !tokens[end].isCapital && !tokens[end].flags.contains(.itemStart)
  }
}
