/// Regions and towns by the state, region or district that a name stands beside: `on Norvalia's [X]`, `in West [X] zone`, `[X] in Tarsa region`.
extension BriefScan {
  /// `on Norvalia's Tarsa Branca`, `along Norvalia's Tarsa Branca`: a stretch of land, where `in` may be said of somebody's house.
  func isPartOfState(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    guard first > 0, joins(first), tokens[first - 1].isPossessive, endsPhrase(next), let owner = span(at: first - 1), cast.kind(owner.character) == .state else { return false }
    return isAny(owner.tokens.lowerBound - 1, [.on, .along, .off]) && joins(owner.tokens.lowerBound) && !classes(owner.tokens.lowerBound - 2).contains(.speech)
      && range.allSatisfy { isUnlisted($0) }
  }

  /// `in West Tarsim zone`, `across East Tarsim, North Tarsim`: a quarter of the compass in capitals before a name that no table has.
  func isQuarterOfLand(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    guard range.count == 2, isAny(first, [.north, .south, .east, .west]), isUnlisted(first + 1), tokens[first + 1].gap == .space, !tokens[next - 1].isPossessive else { return false }
    if isWithinItem(next), joins(next), isAny(next, [.zone, .zones]) { return true }
    guard endsPhrase(next) || isListed(after: next) else { return false }
    if isAny(first - 1, [.in, .across, .throughout]), joins(first) { return true }
    let before = isWord(first - 1, .and) && joins(first) ? first - 2 : tokens[first].gap.subtracting(.space) == .comma ? first - 1 : -1
    return before >= 0 && span(at: before).map { cast.kind($0.character) } == .region
  }

  /// `in occupied Ostermark`, `across northern Sund`
  func isPartOfRegion(_ first: Int) -> Bool {
    first > 1 && classes(first - 1).contains(.direction) && !tokens[first - 1].isCapital && joins(first) && isAny(first - 2, [.in, .across, .throughout, .from, .into])
      && tokens[first].classes.isDisjoint(with: .givenName) && !looksLikeVillage(first..<first + 1)
  }

  /// `X in the Irkutsk region`, `X, in Zaporizhzhia region`
  func isBeforeRegion(_ next: Int, from first: Int) -> Bool {
    guard isWithinItem(next) else { return false }
    if tokens[next].gap.subtracting(.space) == .comma, let region = span(at: next), region.record >= 0, record(region.record).sort == .region, region.tokens.lowerBound == next {
      // "Scranton, Pennsylvania"; other regions also follow a person: "Ivanov, Kursk region's governor"
      let end = region.tokens.upperBound
      let isOwner = tokens[end - 1].isPossessive || (isWithinItem(end) && joins(end) && !classes(end).isDisjoint(with: [.role, .titleNoun, .bodyNoun]))
      return !isOwner && record(region.record).country == 0x5553
    }
    // "the Alpine Security Forum in Colorado" meets there.
    guard isWord(next, .in), classes(next - 1).isDisjoint(with: [.bodyNoun, .companyNoun]), !isAny(next - 1, [.forum, .conference, .summit]) else { return false }
    let after = isWord(next + 1, .the) ? next + 2 : next + 1
    guard let span = span(at: after) ?? span(at: after + 1) else { return false }
    let kind = cast.kind(span.character)
    // "into Kukës, in northern Albania", "others reached Blace in Macedonia"
    if kind == .state, !span.isAdjective, classes(after).contains(.direction) || classes(first - 1).contains(.placePreposition) || isAny(first - 1, [.reached, .entered, .left]) {
      return span.tokens.lowerBound <= after + 1
    }
    return kind == .region && span.tokens.lowerBound <= after + 1 || kind == .state && !span.isAdjective && tokens[next].gap.contains(.comma) && span.tokens.lowerBound == after
  }

  /// `[X], in Quarn district`
  func isBeforeItsDistrict(_ next: Int) -> Bool {
    guard isWithinItem(next + 2), tokens[next].gap.subtracting(.space) == .comma, isWord(next, .in), tokens[next + 1].isCapital || isWord(next + 1, .the) else { return false }
    return (next + 2..<min(itemRange(of: next).upperBound, next + 6)).contains {
      (classes($0).contains(.regionNoun) || isAny($0, [.district, .commune, .township])) && (next + 2...$0).allSatisfy { joins($0) }
    }
  }
}
