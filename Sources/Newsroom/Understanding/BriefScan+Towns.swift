extension BriefScan {
  /// Links a settlement or other place of the tables, if the words around allow it.
  mutating func takePlace(_ senses: [PhraseTrie.Sense], base: PhraseTrie.Sense?, range: Range<Int>, match: PhraseMatch, in item: Range<Int>) -> Int? {
    let isSingle = range.count == 1
    if let end = regionNounEnd(after: match.end), let base { return takeRegion(base, range.lowerBound..<end) }
    // A surname of somebody in this brief, or a word of an unknown longer name.
    let isDoubtful = senses.allSatisfy { $0.form.contains(.doubtful) }
    let hasSign = isPlaceContext(range)
    if isSingle, tokens[range.lowerBound].classes.contains(.givenName), !hasSign { return nil }
    if isDoubtful, !hasSign { return nil }
    if isSingle, tokens[range.lowerBound].flags.contains(.sentenceStart), isCommonWord(range.lowerBound) { return nil }
    if isSingle, tokens[range.lowerBound].flags.contains(.allCaps) { return nil }
    // The Moskva is a ship.
    if isSingle, isWord(range.lowerBound - 1, .the), joins(range.lowerBound), senses.allSatisfy({ record($0.record).sort == .settlement }), match.end >= tokens.count || (!joins(match.end) && !(tokens[match.end].gap.contains(.comma) && tokens[match.end].isCapital)) || !tokens[match.end].classes.isDisjoint(with: [.auxiliary, .function, .speech]) { return nil }
    if isSingle, isAny(range.lowerBound - 1, [.cruiser, .ship, .vessel, .tanker, .frigate, .flagship, .submarine, .ferry]) { return nil }
    // Kreminna Balka is another village than Kreminna.
    if isSingle, match.end < item.upperBound, joins(match.end), tokens[match.end].isCapital, !tokens[range.lowerBound].isPossessive, isVillageName(range.lowerBound..<match.end + 1) {
      add(NameSpan(tokens: range.lowerBound..<match.end + 1, character: cast.character(named: text(range.lowerBound..<match.end + 1), kind: .settlement), rule: "a name before a word for a settlement"))
      return match.end + 1
    }
    guard let chosen = bestPlace(senses, range: range, hasSign: hasSign) else { return nil }
    add(NameSpan(tokens: range, character: cast.character(forRecord: chosen.record), rule: chosen.isTie ? "one of several places of that name" : "named in the table of places", record: chosen.record, isUnsure: chosen.isTie))
    return match.end
  }

  private func isVillageName(_ range: Range<Int>) -> Bool {
    guard tokens[range.upperBound - 1].classes.isDisjoint(with: [.role, .rank, .weekday, .month, .siteNoun, .bodyNoun, .unitNoun, .regionNoun, .givenName]), longestMatch(at: range.upperBound - 1, offices: true) == nil else { return false }
    return isBeforeSettlementNoun(range.upperBound) || classes(range.lowerBound - 1).contains(.settlementNoun) || (isWord(range.lowerBound - 1, .of) && classes(range.lowerBound - 2).contains(.settlementNoun))
  }

  private func isCommonWord(_ index: Int) -> Bool { !tokens[index].classes.isDisjoint(with: [.function, .speech, .strike, .people]) }

  /// Whether the words around say that a place is meant: a preposition, `village of`, a list of places, `, a village`.
  func isPlaceContext(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    let next = range.upperBound
    if next < tokens.count, joins(next), !tokens[next].classes.isDisjoint(with: [.regionNoun]) { return true }
    if isWord(next, .district) || isWord(next, .direction) || isWord(next, .sector) || isWord(next, .front) { return true }
    if next < tokens.count, tokens[next].gap.contains(.comma), isWord(next, .a) || isWord(next, .the) || isWord(next, .an),
      (next + 1..<min(next + 5, tokens.count)).contains(where: { tokens[$0].classes.contains(.settlementNoun) })
    {
      return true
    }
    guard first > 0, !tokens[first].flags.contains(.itemStart) else { return false }
    let before = tokens[first - 1]
    if tokens[first].gap.joins {
      if before.classes.contains(.settlementNoun) { return true }
      if before.classes.contains(.placePreposition), !isWord(first - 1, .of) || classes(first - 2).contains(.settlementNoun) || classes(first - 2).contains(.direction) || isWord(first - 2, .outskirts) || isWord(first - 2, .centre) || isWord(first - 2, .part) || isWord(first - 2, .out) { return true }
      if before.classes.contains(.direction) { return true }
    }
    // In a list: the neighbour before is a place.
    let isAfterLink = isWord(first - 1, .and) || isWord(first - 1, .or)
    let neighbour = isAfterLink ? first - 2 : tokens[first].gap.contains(.comma) ? first - 1 : -1
    if neighbour >= 0, let span = span(at: neighbour), !cast.kind(span.character).isActor, itemRange(of: neighbour) == itemRange(of: first) { return true }
    return false
  }

  /// The likeliest of several places of one name: near what else is named, else the one better known.
  func bestPlace(_ senses: [PhraseTrie.Sense], range: Range<Int>, hasSign: Bool, isListed: Bool = false) -> (record: Int32, isTie: Bool)? {
    var best: (record: Int32, score: Int)?
    var second = Int.min
    for sense in senses {
      let place = record(sense.record)
      var score = 0
      if place.traits.contains(.notable) { score += 40 }
      score += place.sort == .place ? 30 : (4 - Int(place.tier)) * 12
      // Another spelling that is also the name of a larger place: New York the village.
      score += sense.form.contains(.main) ? 4 : senses.count > 1 && place.tier > 1 ? -75 : 0
      score += Int(min(place.population / 20_000, 11))
      let nearby = surroundings.nearness(of: place)
      score += nearby
      var need = Int(place.tier)
      if place.sort == .place || place.traits.contains(.notable) { need = min(need, 2) }
      if sense.form.contains(.doubtful) { need += 1 }
      if !isListed, !isAllowed(place, need: need, nearby: nearby, hasSign: hasSign) { continue }
      if let leader = best {
        if score > leader.score {
          second = leader.score
          best = (sense.record, score)
        } else {
          second = max(second, score)
        }
      } else {
        best = (sense.record, score)
      }
    }
    guard let best else { return nil }
    return (best.record, best.score == second)
  }

  /// Villages need a sign that a place is meant, and something near them in the brief.
  private func isAllowed(_ place: NameRecord, need: Int, nearby: Int, hasSign: Bool) -> Bool {
    switch need {
    case ...2: true
    case 3: hasSign || nearby >= 20
    default: hasSign && nearby > 0
    }
  }

  // MARK: town, region or government

  /// Decides, for names that are a town and a region or a capital and its government, which is meant.
  mutating func resolveTowns() {
    for number in spans.indices {
      let span = spans[number]
      guard span.record >= 0, span.tokens.count <= 2 else { continue }
      let place = record(span.record)
      guard place.sort == .settlement, let match = longestMatch(at: span.tokens.lowerBound) else { continue }
      if isWord(span.tokens.lowerBound, .brussels) {
        resolveBrussels(number)
      } else if let metonym = match.senses.first(where: { $0.form.contains(.metonym) && record($0.record).sort == .state }), place.country == record(metonym.record).country {
        resolveCapital(number, state: metonym.record)
      } else if let base = match.senses.first(where: { $0.form.contains(.base) || ($0.form.contains(.firstCapital) && record($0.record).sort == .region && record($0.record).traits.contains(.theatre)) }) {
        resolveRegion(number, region: base.record)
      }
    }
  }

  /// Brussels speaks for the European Union.
  private mutating func resolveBrussels(_ number: Int) {
    let range = spans[number].tokens
    guard let union = bodyRecord(named: "European Union"), !isPlacePreposition(range.lowerBound - 1), tokens[range.upperBound - 1].isPossessive || speaks(after: range.upperBound) else { return }
    relink(number, to: union, rule: "Brussels for the European Union")
  }

  /// Whether a verb of speech or policy follows, past auxiliaries and adverbs.
  private func speaks(after next: Int) -> Bool {
    let speaks: WordClass = [.speech, .policy]
    var verb = next
    while verb < min(next + 4, tokens.count), joins(verb), !tokens[verb].classes.isDisjoint(with: [.auxiliary, .negation, .function]), tokens[verb].classes.isDisjoint(with: speaks) { verb += 1 }
    return verb < tokens.count && joins(verb) && !tokens[next - 1].isPossessive && !tokens[verb].classes.isDisjoint(with: speaks)
  }

  private mutating func relink(_ number: Int, to record: Int32, rule: StaticText, isUnsure: Bool = false) {
    spans[number].record = record
    spans[number].character = cast.character(forRecord: record)
    spans[number].rule = rule
    spans[number].isUnsure = isUnsure
  }

  private mutating func resolveCapital(_ number: Int, state: Int32) {
    let range = spans[number].tokens
    let (first, next) = (range.lowerBound, range.upperBound)
    if isHyphenated(next) {
      relink(number, to: state, rule: "a capital for its government, in a compound")
      spans[number].isAdjective = true
      return
    }
    if isCertainTown(range) { return }
    // "Kyiv said", "Moscow has denied"
    if speaks(after: next), !isPlacePreposition(first - 1) {
      return relink(number, to: state, rule: "a capital that speaks is its government")
    }
    if isWord(first - 1, .for) || isWord(first - 1, .of) {
      // "bound for Moscow", "the airport of Ankara"
      let before = max(itemRange(of: first).lowerBound, first - 3)..<first
      if before.contains(where: { tokens[$0].classes.contains(.movement) || (tokens[$0].classes.contains(.siteNoun) && isWord(first - 1, .of)) }) { return }
    }
    if isWord(first - 1, .and) || isWord(first - 1, .or), let partner = span(at: first - 2), cast.kind(partner.character) == .settlement { return }
    if tokens[range.upperBound - 1].isPossessive, let site = span(at: next), !cast.kind(site.character).isActor { return }
    if tokens[range.upperBound - 1].isPossessive || isWord(first - 1, .between) || isWord(first - 1, .with) || isWord(first - 1, .against) || isWord(first - 1, .by) || isWord(first - 1, .for) || isWord(first - 1, .of) {
      relink(number, to: state, rule: "a capital for its government")
      return
    }
    if isWord(first - 1, .to) || isWord(first - 1, .from) {
      let before = max(itemRange(of: first).lowerBound, first - 7)..<first
      if !before.contains(where: { tokens[$0].classes.contains(.movement) }) { relink(number, to: state, rule: "a capital for its government") }
      return
    }
    if isPlacePreposition(first - 1) || isWord(first - 1, .after), tokens[first].gap.joins { return }
    if next < tokens.count, isWord(next, .and) || isWord(next, .or), let partner = span(at: next + 1), cast.kind(partner.character) == .state {
      relink(number, to: state, rule: "a capital beside a state")
      return
    }
    relink(number, to: state, rule: "a capital, likelier its government than the town", isUnsure: true)
  }

  func bodyRecord(named name: String) -> Int32? {
    var words: [WordHash] = []
    let lines = TableLines(bytes: Array(name.utf8))
    lines.words(0..<lines.bytes.count, folding: gazetteer.folding, into: &words)
    var node: Int32 = 0
    for word in words {
      guard let child = gazetteer.trie.child(of: node, by: word) else { return nil }
      node = child
    }
    var sense = gazetteer.trie.firstSense(at: node)
    while sense >= 0 {
      let next = gazetteer.trie.senses[Int(sense)]
      if record(next.record).sort == .organisation { return next.record }
      sense = next.next
    }
    return nil
  }

  private func isPlacePreposition(_ index: Int) -> Bool {
    isAny(index, [.in, .at, .near, .around, .outside, .inside, .into, .over, .across, .on, .above, .towards, .toward, .through, .via, .off])
  }

  /// Signs that the town itself is meant: visited, struck, `the city of`, its mayor.
  private func isCertainTown(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    if first > 0, tokens[first].gap.joins, tokens[first].flags.isDisjoint(with: .itemStart) {
      if classes(first - 1).contains(.settlementNoun) { return true }
      if isWord(first - 1, .of), classes(first - 2).contains(.settlementNoun) || isWord(first - 2, .mayor) || isWord(first - 2, .outskirts) || isWord(first - 2, .centre) || isWord(first - 2, .center) || isWord(first - 2, .out) || isWord(first - 2, .percent) || tokens[max(0, first - 2)].flags.contains(.percent) { return true }
      if isAny(first - 1, [.visited, .visiting, .visits, .visit, .left, .leave, .leaving, .reached, .reach, .struck, .hit, .attacked, .bombed, .shelled, .central, .downtown, .leaves, .entered, .hitting, .striking, .encircle]) { return true }
      if classes(first - 1).contains(.strike), !tokens[first - 1].isCapital { return true }
    }
    if isAny(next, [.mayor, .region, .oblast, .city, .district, .suburb, .airport, .metro, .residents, .time, .conference, .summit]) { return true }
    if tokens[range.upperBound - 1].isPossessive, isAny(next, [.mayor, .districts, .airport, .airports, .outskirts, .suburbs, .streets, .centre, .hospital, .metro, .main, .largest, .independence, .red]) { return true }
    if next < tokens.count, tokens[next].gap.joins, isAny(next, [.was, .were]), classes(next + 1).contains(.strike) { return true }
    return false
  }

  private mutating func resolveRegion(_ number: Int, region: Int32) {
    let range = spans[number].tokens
    let (first, next) = (range.lowerBound, range.upperBound)
    if next < tokens.count, joins(next), isAny(next, [.city, .airport, .mayor]) { return }
    if classes(first - 1).contains(.settlementNoun) || (isWord(first - 1, .of) && (classes(first - 2).contains(.settlementNoun) || isWord(first - 2, .mayor))) { return }
    if isWord(first - 1, .of), classes(first - 2).contains(.regionNoun) { return relink(number, to: region, rule: "the region of that name") }
    if isWord(first - 1, .of), isWord(first - 2, .governor) || isWord(first - 2, .governors) || isWord(first - 2, .parts) || isWord(first - 2, .governorship) {
      return relink(number, to: region, rule: "the governor of a region")
    }
    if isWord(first - 1, .governs) || (joins(next) && isWord(next, .governor)) || (tokens[range.upperBound - 1].isPossessive && isWord(next, .governor)) {
      return relink(number, to: region, rule: "the governor of a region")
    }
    if isAny(first - 1, [.across, .throughout]) { return relink(number, to: region, rule: "all over a region") }
    if isWord(first - 1, .of), isAny(first - 2, [.leader, .head]) { return relink(number, to: region, rule: "the head of a region") }
    if isWord(first - 1, .and), let partner = span(at: first - 2), partner.record >= 0, record(partner.record).sort == .region, isAny(partner.tokens.lowerBound - 1, [.across, .throughout, .in]) {
      return relink(number, to: region, rule: "in a list of regions")
    }
    if isWord(first - 1, .over) { return relink(number, to: region, rule: "the sky over a region", isUnsure: true) }
    if isWord(next, .incursion) || isWord(next, .oblasts) { return relink(number, to: region, rule: "fighting across a region") }
    if isListedWithRegions(range) { return relink(number, to: region, rule: "in a list of regions") }
    // Named as a region before, outside Ukraine, whose regional capitals are the news themselves: still the region.
    let place = record(spans[number].record)
    let wasRegion = place.country != 0x5541 && surroundings.hasNamed(region, before: first)
    if wasRegion, !isCertainTown(range), !isWord(first - 1, .near) {
      return relink(number, to: region, rule: "a region named before", isUnsure: true)
    }
    if classes(first - 1).contains(.direction), tokens[first].gap.joins { return relink(number, to: region, rule: "a part of a region") }
    if !isCertainTown(range), isFrontLineMonth, region == gazetteer.regionsByCode["ru-krs"], isAny(first - 1, [.in, .into, .to, .from]) {
      return relink(number, to: region, rule: "fighting across a region", isUnsure: true)
    }
  }

  /// From the crossing of the border in August 2024 until it ended in April 2025, fighting "in Kursk" is in the region.
  private var isFrontLineMonth: Bool {
    guard let first = CalendarDate(year: 2024, month: 8, day: 6), let last = CalendarDate(year: 2025, month: 4, day: 30) else { return false }
    return (first...last).contains(brief.date)
  }

  private func isListedWithRegions(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    let neighbours = [isWord(next, .and) || isWord(next, .or) ? next + 1 : (next < tokens.count && tokens[next].gap.contains(.comma) ? next : -1)]
    return neighbours.contains { index in
      guard index >= 0, let span = span(at: index), span.record >= 0 else { return false }
      return record(span.record).sort == .region && record(span.record).traits.contains(.theatre) && itemRange(of: index) == itemRange(of: range.lowerBound)
    }
  }

  // MARK: regions without their noun

  func isRegionContext(_ range: Range<Int>) -> Bool { regionNounEnd(after: range.upperBound) != nil }

  /// Regions far from any theatre need capitals of their own, and no second meaning.
  func isUsableRegion(_ sense: PhraseTrie.Sense, _ range: Range<Int>) -> Bool {
    let region = record(sense.record)
    if region.traits.contains(.theatre) || region.country == 0x5553 || region.country == 0x4445 { return true }
    if range.allSatisfy({ !tokens[$0].classes.isDisjoint(with: [.direction, .function, .settlementNoun, .siteNoun]) }) { return false }
    if range.count > 1 { return true }
    guard regionNounEnd(after: range.upperBound) != nil else { return false }
    let first = tokens[range.lowerBound]
    guard first.classes.isDisjoint(with: [.givenName, .function, .siteNoun, .settlementNoun, .direction, .month, .properNoun]) else { return false }
    return isPlaceContext(range) && surroundings.hasNamed(stateWithCountry: region.country)
  }
}
