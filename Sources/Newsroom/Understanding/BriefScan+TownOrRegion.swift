/// Names that are a town and a region: Kursk, Kherson, Donetsk.
extension BriefScan {
  mutating func resolveRegion(_ number: Int, region: Int32) {
    let range = spans[number].tokens
    let (first, next) = (range.lowerBound, range.upperBound)
    if next < tokens.count, joins(next), isAny(next, [.city, .airport, .mayor]) || isBesideItsVillages(next) { return }
    if standsUnderRegion(first) { return relink(number, to: region, rule: "a column of regions") }
    if isWord(first - 1, .of), classes(first - 2).contains(.regionNoun) { return relink(number, to: region, rule: "the region of that name") }
    if isWord(first - 1, .of), isAny(first - 2, [.district, .raion]), let district = span(at: first - 2) {
      // "the Dniprovskyi district of Kherson": parts of towns have adjectives for names, those of regions the names of their towns.
      if ends(district.tokens.lowerBound, in: .skyi), !classes(next).contains(.regionNoun) { return }
      // "the Saltivka district of Kharkiv": no town of that name lies in the region.
      let isOfRegion =
        longestMatch(at: district.tokens.lowerBound)?.senses.contains {
          record($0.record).sort == .settlement && record($0.record).tier <= 3 && !record($0.record).traits.contains(.district)
        } ?? false
      if !isOfRegion { return }
      return relink(number, to: region, rule: "the region of the place beside it")
    }
    if classes(first - 1).contains(.settlementNoun) || (isWord(first - 1, .of) && (classes(first - 2).contains(.settlementNoun) || isWord(first - 2, .mayor))) { return }
    // "the mayor of occupied Kherson"
    if isAny(first - 1, [.occupied, .besieged, .liberated]), isWord(first - 2, .of), isAny(first - 3, [.mayor, .city, .town]) { return }
    // Governorates of Palestine are little more than their towns.
    let isOfPalestine = record(spans[number].record).country == 0x5053
    if !isOfPalestine, isWord(first - 1, .of), isAny(first - 2, [.governor, .governors, .governorship, .parts]) {
      return relink(number, to: region, rule: "the governor of a region")
    }
    if !isOfPalestine,
      isWord(first - 1, .governs) || (joins(next) && isAny(next, [.governor, .gov, .regional, .administration]))
        || (tokens[range.upperBound - 1].isPossessive && (isAny(next, [.governor, .regional]) || isAny(next, [.acting, .interim, .former, .new]) && isWord(next + 1, .governor)))
    {
      return relink(number, to: region, rule: "the governor of a region")
    }
    if isWord(first - 1, .of), isAny(first - 2, [.most, .all, .rest, .half, .whole, .part, .percent, .swathes, .portions, .slices, .scraps, .pockets, .corners]),
      !isAny(first - 3, [.populated, .residential, .historic]),
      !isToldFromItsRegion(range, region: region)
    {
      return relink(number, to: region, rule: "a part of a region")
    }
    if isAny(first - 1, [.neighbouring, .neighboring]), tokens[first].gap.joins { return relink(number, to: region, rule: "a region beside another") }
    if isAny(first - 1, [.across, .throughout]) { return relink(number, to: region, rule: "all over a region") }
    if isWord(first - 1, .of), isAny(first - 2, [.leader, .head]) { return relink(number, to: region, rule: "the head of a region") }
    if isWholeOfItsTown(range, region: region) { return relink(number, to: region, rule: "the region of the place beside it") }
    if isOfListedRegions(first) { return relink(number, to: region, rule: "in a list of regions") }
    if isCountedByRegion(first) { return relink(number, to: region, rule: "in a list of regions") }
    if isWord(first - 1, .and), let partner = span(at: first - 2), partner.record >= 0, record(partner.record).sort == .region,
      isAny(partner.tokens.lowerBound - 1, [.across, .throughout, .in, .`for`])
    {
      return relink(number, to: region, rule: "in a list of regions")
    }
    if isWord(first - 1, .`for`), isAny(first - 2, [.coordinator, .coordinators]) { return relink(number, to: region, rule: "what an office is for") }
    if isWord(first - 1, .over) { return relink(number, to: region, rule: "the sky over a region", isUnsure: true) }
    if followsRegion(range) { return relink(number, to: region, rule: "in a list of regions", isUnsure: true) }
    if isWithinItem(next), tokens[next].gap.joins, isAny(next, [.incursion, .oblasts, .operation, .salient, .border, .bridgehead, .front]), !tokens[range.upperBound - 1].isPossessive {
      return relink(number, to: region, rule: "fighting across a region")
    }
    if isListedWithRegions(range) { return relink(number, to: region, rule: "in a list of regions") }
    if isOneOfTheFour(region), isNamedWithTheOthers(range) { return relink(number, to: region, rule: "annexed regions named together", isUnsure: true) }
    // Named as a region before, outside Ukraine, whose regional capitals are the news themselves: still the region.
    let place = record(spans[number].record)
    // A standfirst tells beforehand what the items name in full.
    let isStandfirst = brief.items[item(of: first)].kind == .standfirst
    let wasRegion = place.country != 0x5541 && surroundings.hasNamed(region, before: isStandfirst ? .max : first)
    if wasRegion, !isCertainTown(range), !isWord(first - 1, .near) {
      return relink(number, to: region, rule: "a region named before", isUnsure: true)
    }
    // "rebel-held east Aleppo", "a district of west Mosul": a part of the town, where `eastern` would be of the region.
    if isAny(first - 1, [.east, .west]), tokens[first].gap.joins, isAny(first - 2, [.besieged, .held]) || isWord(first - 2, .of) && classes(first - 3).contains(.settlementNoun) { return }
    // "western Rafah" is a part of the town.
    if classes(first - 1).contains(.direction), tokens[first].gap.joins, !isWord(first - 1, .central), !isOfPalestine, !isHeldTown(first, of: region) {
      return relink(number, to: region, rule: "a part of a region")
    }
    if isFoughtOver(range), !isCertainTown(range) { return relink(number, to: region, rule: "fighting across a region", isUnsure: true) }
    if !isCertainTown(range), isFrontLineMonth, region == gazetteer.regionsByCode["ru-krs"], isAny(first - 1, [.in, .into, .to, .from]) {
      return relink(number, to: region, rule: "fighting across a region", isUnsure: true)
    }
  }

  /// `in occupied Donetsk`: the city, held since 2014 and better known than its region, while `occupied Zaporizhzhia` is what is held of the region.
  private func isHeldTown(_ first: Int, of region: Int32) -> Bool { isWord(first - 1, .occupied) && region == gazetteer.regionsByCode["ua-14"] }

  /// In a table, under a header such as `Region` or `Oblast`.
  private func standsUnderRegion(_ first: Int) -> Bool {
    guard case .table(let table) = brief.items[item(of: first)].kind else { return false }
    let at = Int(tokens[first].start)
    guard let column = table.rows.lazy.compactMap({ $0.firstIndex { $0.contains(at) } }).first, column < table.header.count else { return false }
    let header = table.header[column]
    return itemRange(of: first).contains { classes($0).contains(.regionNoun) && header.contains(Int(tokens[$0].start)) }
  }

  /// `the Kharkiv and Ternopil regions, and most of Lviv; the governor of the Lviv region`: the item has the noun where it means the region.
  private func isToldFromItsRegion(_ range: Range<Int>, region: Int32) -> Bool {
    sentence(of: range.lowerBound).prefix(BriefScan.memory).contains { index in
      guard let span = span(at: index), span.record == region, span.tokens.lowerBound != range.lowerBound else { return false }
      return classes(span.tokens.upperBound - 1).contains(.regionNoun)
    }
  }

  /// `gains in Sumy`, `the front line in Zaporizhzhia`
  private func isFoughtOver(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    guard isWord(first - 1, .in), tokens[first].gap.joins else { return false }
    return isAny(first - 2, [.gains, .advance, .advances, .front, .line, .offensive, .territory, .land, .positions])
  }

  /// From the crossing of the border in August 2024 until it ended in April 2025, fighting "in Kursk" is in the region.
  private var isFrontLineMonth: Bool {
    guard let first = CalendarDate(year: 2024, month: 8, day: 6), let last = CalendarDate(year: 2025, month: 4, day: 30) else { return false }
    return (first...last).contains(brief.date)
  }

  /// `Toretsk, in Donetsk`, `a village in Kharkiv`, `Luhansk's Bilohorivka`: what lies in it is no part of the town.
  private func isWholeOfItsTown(_ range: Range<Int>, region: Int32) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    let town = record(linkedRecord(at: first) ?? region)
    if tokens[next - 1].isPossessive, let inner = span(at: next), inner.tokens.lowerBound == next, liesIn(inner, region), isFar(inner, from: town) { return true }
    // "Enerhodar, Zaporizhzhia, was shelled"
    if first > 0, tokens[first].gap.subtracting(.space) == .comma, isWithinItem(next), tokens[next].gap.contains(.comma), !isAny(next, [.and, .or]), let inner = span(at: first - 1),
      liesIn(inner, region), inner.record >= 0, !tokens[inner.tokens.lowerBound].gap.contains(.comma), span(at: next) == nil, isFar(inner, from: town)
    {
      return true
    }
    guard isWord(first - 1, .in), first >= 2, !tokens[first - 1].flags.contains(.sentenceStart) else { return false }
    let before = isAny(first - 2, [.all, .both, .also]) ? first - 3 : first - 2
    if before > 0, let inner = span(at: before), inner.tokens.upperBound == before + 1, item(of: before) == item(of: first) { return liesIn(inner, region) }
    return tokens[first - 1].gap.joins && classes(first - 2).contains(.settlementNoun) && !isAny(first - 2, [.capital, .city])
  }

  /// The table's row of the outermost name at a token; nil inside the name of a body that no table has.
  private func linkedRecord(at index: Int) -> Int32? { span(at: index).flatMap { $0.record >= 0 ? $0.record : nil } }

  /// A settlement of the region, other than its capital and the capital's districts.
  private func liesIn(_ span: NamedWords, _ region: Int32) -> Bool {
    guard cast.kind(span.character) == .settlement else { return false }
    guard span.record >= 0 else {
      guard isAny(span.tokens.upperBound - 1, [.district, .raion]) else { return true }
      return longestMatch(at: span.tokens.lowerBound)?.senses.contains {
        record($0.record).sort == .settlement && record($0.record).region == region && record($0.record).traits.isDisjoint(with: [.sharesRegionName, .district])
      } ?? false
    }
    // Of several villages of one name, the one that lies there is meant.
    let places = longestMatch(at: span.tokens.lowerBound).map { $0.senses.map(\.record).filter { record($0).sort == .settlement } } ?? []
    return ([span.record] + places).contains { record($0).region == region && record($0).traits.isDisjoint(with: [.sharesRegionName, .district]) }
  }

  /// Further off than a part of the town would be: about 15 km.
  private func isFar(_ span: NamedWords, from town: NameRecord) -> Bool {
    guard span.record >= 0 else { return isAny(span.tokens.upperBound - 1, [.district, .raion]) }
    guard let place = gazetteer.point(of: record(span.record)), let centre = gazetteer.point(of: town) else { return false }
    return abs(Float(place.latitude) - Float(centre.latitude)) > 0.13 || abs(Float(place.longitude) - Float(centre.longitude)) > 0.2
  }

  /// `over four regions: 13 in Belgorod, six in Kursk`
  private func isCountedByRegion(_ first: Int) -> Bool {
    guard isWord(first - 1, .in), first >= 2, tokens[first].gap.joins, isCount(first - 2) || isWord(first - 2, .each) && isCount(first - 3) else { return false }
    let before = sentence(of: first).lowerBound..<first
    return before.suffix(BriefScan.memory).contains { classes($0).contains(.regionNoun) && ends($0, in: .s) && !tokens[$0].isCapital }
  }

  private func isCount(_ index: Int) -> Bool { tokens.indices.contains(index) && (tokens[index].isNumber || classes(index).contains(.numberWord)) }

  /// `the regions of Sumy, Donetsk and Chernihiv`
  private func isOfListedRegions(_ first: Int) -> Bool {
    var at = first
    var steps = 0
    while at > 1, steps < 8, !tokens[at].flags.contains(.itemStart) {
      steps += 1
      if isWord(at - 1, .of) { return steps > 1 && classes(at - 2).contains(.regionNoun) }
      // "five regions – A, B and C", "regions, including A"
      let noun = isWord(at - 1, .including) ? at - 2 : at - 1
      if classes(noun).contains(.regionNoun), ends(noun, in: .s), noun < at - 1 || !tokens[at].gap.isDisjoint(with: [.dash, .colon, .openBracket]) { return true }
      let before = isAny(at - 1, [.and, .or]) ? at - 2 : tokens[at].gap.subtracting(.space) == .comma ? at - 1 : -1
      guard before >= 0, let span = span(at: before), cast.kind(span.character) != .person else { return false }
      at = span.tokens.lowerBound
    }
    return false
  }

  /// `over Bryansk, Lipetsk and Oryol`: the name before it in the list turned out to be a region, though it has no noun.
  private func followsRegion(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    guard first > 1, !tokens[first].flags.contains(.itemStart) else { return false }
    let before = isAny(first - 1, [.and, .or]) ? first - 2 : tokens[first].gap.subtracting(.space) == .comma ? first - 1 : -1
    guard before >= 0, item(of: before) == item(of: first), let partner = span(at: before), partner.record >= 0, partner.tokens.count == 1, !tokens[before].isPossessive else { return false }
    let region = record(partner.record)
    guard region.sort == .region, region.country == record(linkedRecord(at: first) ?? partner.record).country else { return false }
    return isWord(partner.tokens.lowerBound - 1, .over) || isAny(partner.tokens.lowerBound - 1, [.and, .or]) || tokens[partner.tokens.lowerBound].gap.contains(.comma)
  }

  private func isListedWithRegions(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    let neighbours = [isWord(next, .and) || isWord(next, .or) ? next + 1 : (next < tokens.count && tokens[next].gap.contains(.comma) ? next : -1)]
    return neighbours.contains { index in
      guard index >= 0, let span = span(at: index), span.record >= 0 else { return false }
      return record(span.record).sort == .region && record(span.record).traits.contains(.theatre) && itemRange(of: index) == itemRange(of: range.lowerBound)
    }
  }

  /// Donetsk, Luhansk, Kherson and Zaporizhzhia, which Russia declared its own in September 2022.
  private func isOneOfTheFour(_ region: Int32) -> Bool {
    ["ua-14", "ua-09", "ua-65", "ua-23"].contains { gazetteer.regionsByCode[$0] == region }
  }

  /// Three of the four in one list, or Donetsk beside Luhansk, are the regions.
  private func isNamedWithTheOthers(_ range: Range<Int>) -> Bool {
    let sentence = self.sentence(of: range.lowerBound)
    let near = max(sentence.lowerBound, range.lowerBound - 9)..<min(sentence.upperBound, range.upperBound + 9)
    var named: Set<Int32> = []
    for index in near {
      guard let span = span(at: index), span.record >= 0, span.tokens.count == 1 else { continue }
      let place = record(span.record)
      let region = place.sort == .region ? span.record : place.traits.contains(.sharesRegionName) ? place.region : -1
      if isOneOfTheFour(region) { named.insert(region) }
    }
    if named.count >= 3 { return true }
    let pair = ["ua-14", "ua-09"].compactMap { gazetteer.regionsByCode[$0] }
    return named.count == 2 && pair.allSatisfy(named.contains) && !isCertainTown(range) && near.contains { !classes($0).isDisjoint(with: [.strike]) } == false
  }

  // MARK: regions without their noun

  /// `in Andalusia`, `across northern Catalonia`: for a region whose name is long enough to be no other word.
  private func isInside(_ range: Range<Int>) -> Bool {
    let before = classes(range.lowerBound - 1).contains(.direction) ? range.lowerBound - 2 : range.lowerBound - 1
    guard joins(range.lowerBound) else { return false }
    // "students from Karnataka"
    if isWord(before, .from), classes(before - 1).contains(.people), joins(before) { return tokens[range.lowerBound].range.count >= 6 }
    return isAny(before, [.in, .across, .throughout]) && tokens[range.lowerBound].range.count >= 4
  }

  /// `the Northern Province`, `Eastern Province` with its noun in capitals, of a state that the brief names or has named places of.
  func isProvinceOfNamedState(_ sense: PhraseTrie.Sense, _ range: Range<Int>) -> Bool {
    let noun = range.upperBound
    guard isAny(noun, [.province, .region]), joins(noun), tokens[noun].isCapital, range.allSatisfy({ tokens[$0].isCapital && tokens[$0].classes.contains(.direction) }) else { return false }
    let country = record(sense.record).country
    return surroundings.hasNamed(stateWithCountry: country) || spans.prefix(400).contains { $0.record >= 0 && record($0.record).country == country && record($0.record).sort == .settlement }
  }

  func isRegionContext(_ range: Range<Int>) -> Bool { regionNounEnd(after: range.upperBound) != nil || followsRegionNoun(range.lowerBound) || isBeforeState(range.upperBound) }

  /// `[X] state`, one of many in a federation; `[X] state media` are a state's.
  private func isBeforeState(_ next: Int) -> Bool {
    guard isWithinItem(next), joins(next), isWord(next, .state) else { return false }
    return !isWithinItem(next + 1) || !joins(next + 1) || classes(next + 1).isDisjoint(with: [.bodyNoun, .companyNoun]) && !isAny(next + 1, [.media, .television, .tv, .radio, .news, .run])
  }

  /// A province whose name no town of the tables bears, after a word for where: `In [Tarsakhshan], two towns fell`, of a state that the brief names.
  func isProvinceWithoutTown(_ base: PhraseTrie.Sense, _ range: Range<Int>) -> Bool {
    let region = record(base.record)
    guard tokens[range.lowerBound].range.count > 3, tokens[range.lowerBound].classes.isEmpty, surroundings.hasNamed(stateWithCountry: region.country),
      !isCalledAfterTown(region)
    else { return false }
    if isWord(range.lowerBound - 1, .of), isAny(range.lowerBound - 2, [.district, .districts, .capital]) { return joins(range.lowerBound) }
    return !isAny(range.lowerBound - 1, [.near, .outside]) && (isPlaceContext(range) || isInside(range))
  }

  /// A district bears the name of a town, which the tables may lack.
  func isCalledAfterTown(_ region: NameRecord) -> Bool { gazetteer.field(2, of: region) == "district" }

  /// `the border province of [X]`, `the governor of [X]`, `the governorates of X, Y and [Z]`
  func followsRegionNoun(_ first: Int) -> Bool {
    var at = first
    var names = 0
    while at > 1, names < 8, !tokens[at].flags.contains(.itemStart) {
      if isWord(at - 1, .of), joins(at) {
        let noun = at - 2
        if isAny(noun, [.governor, .governorship]) || isWord(noun, .state) && isWord(noun - 1, .the) { return names == 0 && joins(at - 1) }
        return classes(noun).contains(.regionNoun) && !tokens[noun].isCapital && joins(at - 1) && (names == 0 || ends(noun, in: .s))
      }
      let before = isAny(at - 1, [.and, .or]) ? at - 2 : tokens[at].gap.subtracting(.space) == .comma ? at - 1 : -1
      guard before > 0, tokens[before].isCapital, !tokens[before].isPossessive, tokens[before].classes.isDisjoint(with: [.weekday, .month, .role]) else { return false }
      at = span(at: before)?.tokens.lowerBound ?? before
      names += 1
    }
    return false
  }

  /// Regions far from any theatre need capitals of their own, and no second meaning.
  func isUsableRegion(_ sense: PhraseTrie.Sense, _ range: Range<Int>) -> Bool {
    let region = record(sense.record)
    if region.traits.contains(.theatre) || region.country == 0x5553 || region.country == 0x4445 || region.country == 0x4341 { return true }
    if isProvinceOfNamedState(sense, range) || isBeforeState(range.upperBound) { return true }
    if range.allSatisfy({ !tokens[$0].classes.isDisjoint(with: [.direction, .function, .settlementNoun, .siteNoun]) }) { return false }
    if range.count > 1 { return true }
    guard isRegionContext(range) || isInside(range) else { return false }
    let first = tokens[range.lowerBound]
    // "in Kent": after a word for where, a given name is a county of Britain, or of a state that the brief names.
    if isInside(range), first.classes.subtracting([.givenName, .male, .female]).isEmpty, region.country == 0x4742 || surroundings.hasNamed(stateWithCountry: region.country) { return true }
    guard first.classes.isDisjoint(with: [.givenName, .function, .siteNoun, .settlementNoun, .direction, .month, .properNoun]) else { return false }
    return isInside(range) && first.classes.isEmpty || (isPlaceContext(range) || followsRegionNoun(range.lowerBound)) && surroundings.hasNamed(stateWithCountry: region.country)
  }
}
