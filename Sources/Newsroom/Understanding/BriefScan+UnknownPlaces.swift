extension BriefScan {
  /// Links capitalised words that no table has and that the words around make a place: `in Hroza`, `the village of Dalne`, `Belaya in the Irkutsk region`.
  mutating func findUnknownPlaces() {
    var names: [WordHash: Int] = [:]
    for index in words.capitals where spanAt[index] < 0 {
      let item = itemRange(of: index)
      var end = index + 1
      while end < min(item.upperBound, index + 3), joins(end), tokens[end].isCapital, spanAt[end] < 0, !tokens[end - 1].isPossessive,
        tokens[end].classes.isDisjoint(with: [.weekday, .month])
      { end += 1 }
      if let stop = articleEnd(end, in: item) { end = stop }
      let range = start(withArticleBefore: index, in: item)..<end
      guard isPlausiblePlace(range) || isNamedAsSettlement(range) || isQuarterOfLand(range) else { continue }
      if let site = siteRecord(range), !isTownOfTable(range), isPlaceContext(range) || isBeforeRegion(end, from: index) {
        add(NameSpan(tokens: range, character: cast.character(forRecord: site), rule: "the short name of a site in the table", record: site))
      } else if isQuarterOfLand(range) {
        add(NameSpan(tokens: range, character: cast.character(named: text(range), kind: .region), rule: "a part of a region", isUnsure: true))
      } else if longestMatch(at: index) == nil, isPartOfRegion(index), endsPhrase(end) {
        add(NameSpan(tokens: range, character: cast.character(named: text(range), kind: .region), rule: "a part of a region", isUnsure: true))
      } else if isPartOfState(range) {
        add(NameSpan(tokens: range, character: cast.character(named: text(range), kind: .place), rule: "a name after a state and a word for where", isUnsure: true))
      } else if isBeforeSites(range) {
        add(NameSpan(tokens: range, character: cast.character(named: text(range), kind: .place), rule: "names before a word for sites", isUnsure: true))
      } else if let rule = signOfPlace(range) {
        if let match = longestMatch(at: index), match.end == end, !isOfRegionBefore(range, otherThan: match.senses.filter({ record($0.record).sort == .settlement })),
          let known = bestPlace(match.senses.filter({ record($0.record).sort == .settlement }), range: range, hasSign: true, isListed: true)
        {
          add(NameSpan(tokens: range, character: cast.character(forRecord: known.record), rule: rule, record: known.record, isUnsure: known.isTie))
          continue
        }
        if let match = longestMatch(at: index), match.end == end, let region = match.senses.first(where: { record($0.record).sort == .region }),
          surroundings.hasNamed(stateWithCountry: record(region.record).country), !isCalledAfterTown(record(region.record))
        {
          add(NameSpan(tokens: range, character: cast.character(forRecord: region.record), rule: "the region of that name", record: region.record, isUnsure: true))
          continue
        }
        let number = cast.character(named: text(range), kind: .settlement)
        if end - index == 1 { names[tokens[index].hash] = number }
        add(NameSpan(tokens: range, character: number, rule: rule, isUnsure: true))
      }
    }
    guard !names.isEmpty else { return }
    for index in words.capitals where spanAt[index] < 0 {
      guard let number = names[tokens[index].hash], isPlausiblePlace(index..<index + 1) else { continue }
      add(NameSpan(tokens: index..<index + 1, character: number, rule: "a place named elsewhere in the brief", isUnsure: true))
    }
  }

  /// Takes in the `al` of `al-Tekeina`.
  private func start(withArticleBefore index: Int, in item: Range<Int>) -> Int {
    index > item.lowerBound && tokens[index].gap == .hyphen && classes(index - 1).contains(.particle) && spanAt[index - 1] < 0 ? index - 1 : index
  }

  /// Past `al-Ras` in `Maroun al-Ras`, `al Tarsi` in `Ain al Tarsi`, `ye Tarsin` in `Aban-ye Tarsin`.
  func articleEnd(_ end: Int, in item: Range<Int>) -> Int? {
    guard end + 1 < item.upperBound, joins(end), !tokens[end].isCapital, tokens[end + 1].isCapital, joins(end + 1), spanAt[end] < 0, spanAt[end + 1] < 0 else { return nil }
    let isTie = tokens[end].gap == .hyphen && tokens[end].range.count < 3 && isPersianTie(end)
    let isArticle = tokens[end].classes.contains(.particle) && (tokens[end + 1].gap == .hyphen || opensArabicName(end - 1) && tokens[end].gap == .space)
    return isTie || isArticle ? end + 2 : nil
  }

  /// The `e`, `ye` or `i` that ties two words of a Persian name.
  private func isPersianTie(_ index: Int) -> Bool {
    let word = brief.items[item(of: index)].text[tokens[index].range]
    return ["e", "ye", "i"].contains { word.elementsEqual($0.utf8) }
  }

  func isPlausiblePlace(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if first > 0, joins(first), tokens[first - 1].isCapital, spanAt[first - 1] < 0, !tokens[first - 1].flags.contains(.sentenceStart), !isAny(first - 1, [.kibbutz, .moshav]) {
      return false
    }
    let last = range.upperBound
    if isWithinItem(last), joins(last), isWord(last, .police) { return false }
    if isWord(first, .new), isWord(last - 1, .year) { return false }
    if last < tokens.count, joins(last),
      tokens[last].isNumber && !(isWord(first - 1, .in) && classes(last + 1).contains(.people))
        || !tokens[last].classes.isDisjoint(with: [.weapon, .unitNoun, .companyNoun, .measure]) && !isBeforeTown(last)
    {
      return false
    }
    return range.allSatisfy {
      let token = tokens[$0]
      if token.classes.contains(.particle), $0 > range.lowerBound ? !token.isCapital : range.count > 1 && tokens[$0 + 1].gap == .hyphen { return true }
      if $0 > range.lowerBound, token.gap == .hyphen, !token.isCapital, isPersianTie($0) { return true }
      // Al Tarsa, El Tarsa
      if $0 == range.lowerBound, range.count > 1, words.opensArabicPlace($0) { return true }
      return (token.range.count >= 3 || isSyllable($0, of: range)) && !token.flags.contains(.allCaps) && !token.isNumber
        && !isAny($0, [.kibbutz, .moshav]) && (range.count == 1 || !token.classes.contains(.people))
        && token.classes.isDisjoint(with: [.function, .weekday, .month, .properNoun, .role, .weapon, .numberWord, .rank, .bodyNoun, .pronoun, .speech])
        && longestEnd(at: $0, offices: true) == nil
        && (range.count == 1 || !(longestMatch(at: $0)?.senses.contains { record($0.record).sort != .settlement && record($0.record).sort != .place } ?? false))
    }
      && (range.count > 1 || longestEnd(at: first) == nil
        || longestMatch(at: first)?.senses.allSatisfy { record($0.record).sort == .settlement || record($0.record).sort == .region } == true)
  }

  /// The `Su` of `Kyi Su`, the `Um` of `Um Kadadah`: two letters that are part of a longer name.
  private func isSyllable(_ index: Int, of range: Range<Int>) -> Bool {
    range.count > 1 && tokens[index].range.count == 2 && tokens[index].gap.subtracting(.space).isEmpty && classes(index).isDisjoint(with: [.particle, .titleNoun])
      && classes(index).isDisjoint(with: [.function, .preposition, .auxiliary, .pronoun, .month, .measure]) && range.contains { $0 != index && isUnlisted($0) }
  }

  /// `the village of Let Pan Hla`, `at Let Pan Hla village`, `near Kyee Kan Pyin in`: whatever its words mean elsewhere.
  private func isNamedAsSettlement(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    let isAfterNoun = isWord(first - 1, .of) && isAny(first - 2, [.village, .villages, .town, .hamlet]) && endsPhrase(range.upperBound)
    let isOfStrangeWords = range.count == 3 && isAny(first - 1, [.at, .near, .outside]) && range.count(where: { isUnlisted($0) }) > 1 && endsPhrase(range.upperBound)
    return joins(first) && (isAfterNoun || isOfStrangeWords || range.count > 1 && isAny(first - 1, [.at, .in, .near, .on]) && isBeforeTown(range.upperBound))
      && range.allSatisfy { tokens[$0].isCapital && !tokens[$0].flags.contains(.allCaps) && tokens[$0].classes.isDisjoint(with: [.weekday, .month, .role, .rank]) }
  }

  private func signOfPlace(_ range: Range<Int>) -> StaticText? {
    let (first, next) = (range.lowerBound, range.upperBound)
    if let sign = signOfTownAsSubject(range) { return sign }
    guard !tokens[first].flags.contains(.sentenceStart) || isBeforeSettlementNoun(next) else { return nil }
    if isBeforeSettlementNoun(next) || opensListBeforeSettlements(range) || opensNeighbourhoods(range) { return "a name before a word for a settlement" }
    // "who died in Bat Yam, Nastia Buryk, was"
    let isOfSomebody = range.count == 2 && isWithinItem(next) && tokens[next].gap.contains(.comma) && isAny(next, [.was, .is, .had, .has])
    if !isOfSomebody, isInListOfPlaces(first) || opensListOfPlaces(range) || opensListInRegion(range) || isInOpenedList(first) { return "a name in a list of places" }
    if opensNextRegion(range) { return "a name in a list of places" }
    if hasFallen(range) { return "a name of what was taken" }
    guard first > 0, tokens[first].gap.joins, !tokens[first].gap.contains(.hyphen) else { return nil }
    // "At Blace, on the border", "in the areas of Peckham Farm"
    if isWord(first - 1, .at), tokens[first - 1].flags.contains(.sentenceStart), isWithinItem(next), tokens[next].gap.contains(.comma), tokens[first].classes.isDisjoint(with: .givenName) {
      return "a name after a word for where"
    }
    // "a centre at Douris, near Baalbek"
    if isWord(first - 1, .at), !classes(first - 2).isDisjoint(with: [.siteNoun, .bodyNoun]), isWithinItem(next), tokens[next].gap.contains(.comma), isAny(next, [.near, .outside]),
      (next + 1..<min(sentence(of: next).upperBound, next + 6)).contains(where: { span(at: $0) != nil })
    {
      return "a name after a word for where"
    }
    // "a shop at Tarsina, in Quarn district", "a village next to Tarsina"
    if isWord(first - 1, .at), isBeforeItsDistrict(next) { return "a name before its region" }
    if isWord(first - 1, .to), isWord(first - 2, .next), classes(first - 3).contains(.settlementNoun) { return "a name after a word for where" }
    if isGoalOfJourney(range) || isEndOfFlight(range) { return "a name after a word for where" }
    // "in the Jnah quarter of Beirut"
    if isWord(first - 1, .the), isWord(next, .quarter), joins(next), isAny(next + 1, [.of, .in]), isUnlisted(first) { return "a name before a word for a settlement" }
    if isEndOfFront(range) { return "a name after a word for where" }
    // "a tower was bulldozed at Marwahin"
    if isWord(first - 1, .at), first > 3, BriefScan.razed.contains(tokens[first - 2].hash), classes(first - 3).contains(.passive), endsPhrase(next), range.count == 1,
      tokens[first].classes.isDisjoint(with: .givenName)
    {
      return "a name after a word for where"
    }
    if isWord(first - 1, .of), isQuarters(first - 2) || isAny(first - 2, [.areas, .vicinity, .outskirts, .direction, .countryside, .centre, .center, .airport, .airfield, .airbase]) {
      return "a name after a word for where"
    }
    if classes(first - 1).contains(.settlementNoun), !tokens[first - 1].isCapital || isAny(first - 1, [.kibbutz, .moshav]) { return "a word for a settlement before a name" }
    if isWord(first - 1, .of), classes(first - 2).contains(.settlementNoun) { return "a word for a settlement before a name" }
    if isWord(first - 1, .of), isAny(first - 2, [.control, .capture, .liberation, .fall, .seizure, .siege, .loss, .occupation, .recapture]) { return "a name of what was taken" }
    if isWord(first - 1, .over), isWord(first - 2, .control) { return "a name of what was taken" }
    if isSeat(first), tokens[first].classes.isDisjoint(with: [.givenName]) { return "the seat of a member of parliament" }
    if range.count == 2, isTakenOrReached(first), isAdjectiveOfVillage(range) { return "an adjective of villages after a word for where" }
    let isOfOne = isAny(first - 2, [.man, .woman, .boy, .girl, .resident, .residents])
    if isWord(first - 1, .from), !classes(first - 2).isDisjoint(with: [.people, .role]) || isWord(first - 2, .family), range.count == 1 || isOfOne && range.count == 2,
      tokens[first].classes.isDisjoint(with: [.givenName]), endsPhrase(next)
    {
      return "where somebody is from"
    }
    if isKnownVillage(range), isTakenOrReached(first) { return "a village of the table after a word for where" }
    if isWord(first - 1, .at),
      isAny(
        first - 2,
        [
          .speaking, .rally, .crossed, .landed, .arrived, .stopped, .colony, .prison, .base, .camp, .airfield, .airbase, .gate, .gates, .depot, .refinery, .plant, .factory, .crossing,
          .checkpoint, .bridge,
          .station, .border, .market, .hospital, .school, .airport, .resort,
        ])
    {
      return "a name after a word for where"
    }
    if looksLikeVillage(range), isTakenOrReached(first) { return "a village's ending after a word for where" }
    // "the charity Hand in Hand", "Protection of Civilians in Armed Conflict"
    if isWord(first - 1, .in), first > 3, joins(first - 1), tokens[first - 2].isCapital,
      tokens[first - 2].hash == tokens[first].hash || isWord(first - 3, .of) && tokens[first - 4].isCapital && joins(first - 2)
    {
      return nil
    }
    if isAny(first - 1, [.in, .near, .outside, .around]), max(tokens[first].range.count, tokens[next - 1].range.count) >= 4 || range.count == 2 && range.allSatisfy({ isUnlisted($0) }) {
      return "a name after a word for where"
    }
    if isBeforeRegion(next, from: first), !tokens[first].classes.contains(.givenName) { return "a name before its region" }
    return isStruck(range) ? "a name of what was struck" : signOfUnlistedTown(range) ?? signOfLikelyTown(range)
  }

  /// What is done to buildings somewhere.
  private static let razed: Set<WordHash> = ["bulldozed", "demolished", "destroyed", "levelled", "leveled", "razed", "shelled", "bombed"]

  private func isTownOfTable(_ range: Range<Int>) -> Bool {
    guard let match = longestMatch(at: range.lowerBound), match.end == range.upperBound else { return false }
    return match.senses.contains { record($0.record).sort == .settlement && record($0.record).tier <= 2 }
  }

  /// After a verb of taking, a preposition, or a place's own owner: `captured X`, `towards X`, `Sumy's X`.
  private func isTakenOrReached(_ first: Int) -> Bool {
    classes(first - 1).contains(.placePreposition)
      || isAny(first - 1, [.captured, .seized, .entered, .reached, .struck, .hit, .shelled, .attacked, .left, .between, .taken, .took, .cleared])
      || classes(first - 1).contains(.strike)
  }

  /// `X, a village`, `X, the capital of`, `X, capital of`
  func isBeforeSettlementNoun(_ next: Int) -> Bool {
    guard isWithinItem(next), tokens[next].gap.contains(.comma) else { return false }
    if isWord(next, .capital), isWord(next + 1, .of) { return true }
    guard isAny(next, [.a, .the, .an, .his, .its, .her]) else { return false }
    var index = next + 1
    while index < min(tokens.count, next + 5), joins(index) {
      if tokens[index].classes.contains(.settlementNoun) { return true }
      index += 1
    }
    return false
  }

  /// Of `Belaya`, the record of `Belaya airbase`, if the table has just one such site.
  func siteRecord(_ range: Range<Int>) -> Int32? {
    var node: Int32 = 0
    for index in range {
      guard let child = gazetteer.trie.child(of: node, by: tokens[index].hash) else { return nil }
      node = child
    }
    for noun in [.airbase, .airfield, .airport, .port, .bridge, .dam] as [Word] {
      guard let child = gazetteer.trie.child(of: node, by: WordHash(stringLiteral: noun.rawValue)) else { continue }
      let sense = gazetteer.trie.firstSense(at: child)
      if sense >= 0, record(gazetteer.trie.senses[Int(sense)].record).sort == .place { return gazetteer.trie.senses[Int(sense)].record }
    }
    return nil
  }
}
