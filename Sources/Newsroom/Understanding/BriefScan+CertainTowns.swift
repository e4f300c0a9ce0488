/// What rules about towns, regions and governments lean on.
extension BriefScan {
  mutating func relink(_ number: Int, to record: Int32, rule: StaticText, isUnsure: Bool = false) {
    spans[number].record = record
    spans[number].character = cast.character(forRecord: record)
    spans[number].rule = rule
    spans[number].isUnsure = isUnsure
  }

  func bodyRecord(named name: String, of sort: NameRecord.Sort = .organisation) -> Int32? {
    gazetteer.trie.senses(of: gazetteer.words(of: name)).first { record($0.record).sort == sort }?.record
  }

  func isPlacePreposition(_ index: Int) -> Bool {
    isAny(index, [.in, .at, .near, .around, .outside, .inside, .into, .over, .across, .on, .above, .towards, .toward, .through, .via, .off])
  }

  /// Signs that the town itself is meant: visited, struck, `the city of`, its mayor.
  func isCertainTown(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    // "KYIV – Rescuers searched on": what opens an item in capitals is where it happened.
    if tokens[first].flags.contains(.itemStart), isWithinItem(next) {
      // "Khartoum. The army said"
      if tokens[next].flags.contains(.sentenceStart), tokens[next].gap.contains(.stop) { return true }
      if range.allSatisfy({ tokens[$0].flags.contains(.allCaps) }), !tokens[next].gap.isDisjoint(with: [.stop, .colon, .dash]) { return true }
    }
    // "BANGKOK/PHNOM PENH, July 25 – Guns"
    if isWithinItem(next), first > itemRange(of: first).lowerBound, first - itemRange(of: first).lowerBound < 5, !tokens[next].gap.isDisjoint(with: [.comma, .dash]),
      (itemRange(of: first).lowerBound..<next).allSatisfy({ tokens[$0].flags.contains(.allCaps) }), tokens[first].gap.contains(.slash)
    {
      return true
    }
    if first > 0, tokens[first].gap.joins, tokens[first].flags.isDisjoint(with: .itemStart) {
      if classes(first - 1).contains(.settlementNoun) { return true }
      if isWord(first - 1, .of), isPartOfTown(first - 2) { return true }
      // "a dormitory in Kursk"
      if isWord(first - 1, .in), isAny(first - 2, [.dormitory, .hospital, .hotel, .school, .apartment, .flat, .church, .hostel]) { return true }
      if isAny(first - 1, [.from, .outside]), classes(first - 2).contains(.measure) { return true }
      if isWord(first - 1, .from), isAny(first - 2, [.evening, .morning, .afternoon, .night]), isWord(first - 3, .good) { return true }
      if isAny(first - 1, BriefScan.deedsToTowns) { return true }
      if classes(first - 1).contains(.strike), !tokens[first - 1].isCapital { return true }
    }
    // "Syria's capital, Damascus, on Monday"
    if first > 0, tokens[first].gap.subtracting(.space) == .comma, isAny(first - 1, [.capital, .city, .port, .town]), !tokens[first - 1].isCapital, !tokens[first].flags.contains(.itemStart),
      endsApposition(next)
    {
      return true
    }
    guard isWithinItem(next), tokens[next].gap.joins else { return false }
    if isAny(next, BriefScan.whatTownsHave) { return true }
    if isBesideItsVillages(next) || isWord(next, .itself) && isWithinItem(next + 1) && isAny(next + 1, [.is, .was, .came, .remains, .has, .saw]) { return true }
    if tokens[range.upperBound - 1].isPossessive {
      // "Moscow's business district"
      if isWithinItem(next + 1), tokens[next + 1].gap == .space, !tokens[next].isCapital, tokens[next].classes.isDisjoint(with: [.auxiliary, .speech]),
        isAny(next + 1, [.district, .districts, .neighbourhood, .neighborhood, .suburb, .suburbs, .airport, .airports, .metro, .station, .streets, .stadium, .theatre, .cathedral])
      {
        return true
      }
      return isAny(next, [.districts, .airports, .outskirts, .suburbs, .streets, .centre, .center, .main, .largest, .independence, .red, .central, .northern, .southern, .eastern, .western])
    }
    if isAny(next, [.came, .come, .comes, .coming]), isWord(next + 1, .under) { return true }
    // "Kyiv was the main target", "Kyiv bore the brunt"
    if isAny(next, [.was, .were, .`is`, .remained, .became]), (next + 1..<min(tokens.count, next + 4)).contains(where: { isWord($0, .target) && !tokens[$0].gap.endsClause }) { return true }
    if isWord(next, .bore), isWord(next + 2, .brunt) { return true }
    if isAny(next, [.was, .were, .`is`]), !classes(next + 1).isDisjoint(with: [.strike]) || isAny(next + 1, [.under, .plunged, .rocked, .shaken, .targeted, .without, .quiet, .calm]) {
      return true
    }
    return false
  }

  /// `flooded parts of Kherson [and nearby settlements]`
  func isBesideItsVillages(_ next: Int) -> Bool {
    isWord(next, .and) && isAny(next + 1, [.nearby, .surrounding, .neighbouring, .neighboring]) && isAny(next + 2, [.settlements, .villages, .towns, .communities])
  }

  /// Whether a comma or the end of the sentence closes what stands beside a noun.
  private func endsApposition(_ next: Int) -> Bool {
    !isWithinItem(next) || tokens[next].gap.endsClause
  }

  /// Before `of`: `the outskirts`, `the mayor`, `half`, `north-west`.
  private func isPartOfTown(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    if isAny(
      index,
      [
        .mayor, .outskirts, .centre, .center, .out, .percent, .streets, .skies, .suburbs, .residents, .people, .inhabitants, .defenders, .battle, .siege, .heart, .bombardment, .shelling,
        .size,
      ])
      || tokens[index].flags.contains(.percent)
    {
      return true
    }
    return !classes(index).isDisjoint(with: [.settlementNoun, .direction])
  }

  private static let deedsToTowns: [Word] = [
    .visited, .visiting, .visits, .visit, .left, .leave, .leaving, .reached, .reach, .struck, .hit, .attacked, .bombed, .shelled, .central, .downtown, .leaves,
    .entered, .hitting, .striking, .encircle, .shook, .rocked, .rocks, .filled, .pounded, .hammered, .targeted, .targeting, .besieged, .surrounded, .toured,
    .approaching, .approached, .nearing, .encircling, .encircled, .entering, .reaching, .storm, .stormed, .fleeing, .fled, .shelling, .bombing,
    .flooded, .battered, .protect, .protecting, .captured, .capture, .seize, .seized,
  ]

  private static let whatTownsHave: [Word] = [
    .mayor, .region, .oblast, .city, .district, .suburb, .airport, .airports, .metro, .residents, .resident, .time, .conference, .summit, .court, .courts, .courtroom, .hospital, .hospitals,
    .street, .streets, .suburbs, .theatre, .prison, .jail, .university, .school, .hotel, .restaurant, .apartment, .apartments, .station, .skies, .talks, .agreements, .accords, .skyline,
    .neighbourhood, .neighborhood, .cathedral, .church, .museum, .meeting, .tower, .skyscraper, .buildings, .police,
  ]
}
