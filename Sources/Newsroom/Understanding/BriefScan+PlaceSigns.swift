/// What makes a town of a word that no table has: how far it lies from another, who has reached, taken or shelled it, who lives there.
extension BriefScan {
  /// `Orikhovo-Vasylivka`: a word that no table has, tied to a town's name, is another town.
  mutating func compoundTownEnd(at start: Int) -> Int? {
    let tail = start + 1
    guard isWithinItem(tail), tokens[tail].gap == .hyphen, tokens[tail].isCapital, tokens[start].word == .unlisted, tokens[start].classes.isEmpty, tokens[start].range.count > 4,
      lastByte(of: start) == UInt8(ascii: "o"), let match = longestMatch(at: tail), match.end == tail + 1,
      match.senses.allSatisfy({ [.settlement, .region].contains(record($0.record).sort) && !record($0.record).traits.contains(.capital) })
    else { return nil }
    return takePlace(named: start..<tail + 1, kind: .settlement, rule: "a name tied to a town's")
  }

  /// Why a name is a town's, by the words around it. For a name that no other rule has linked.
  func signOfUnlistedTown(_ range: Range<Int>) -> StaticText? {
    guard isUnlistedTown(range), !tokens[range.upperBound - 1].isPossessive || isWord(range.lowerBound - 1, .of) else { return nil }
    let first = range.lowerBound
    if isBeforeSector(range) { return "a name before a word for a part of the front" }
    guard joins(first) else { return nil }
    if isBeforeTown(range.upperBound), !isSortOfTown(after: first - 1) { return "a name before a word for a settlement" }
    // "torched trees at Burin, south of Nablus"
    let isReached =
      isAny(first - 1, [.from, .to]) && (max(0, first - 6)..<first - 1).contains { classes($0).contains(.movement) || isAny($0, [.bussed, .ferried, .taken, .brought, .moved]) }
    if isReached || isAny(first - 1, [.at, .in, .near]), isWithinItem(range.upperBound), isWithinItem(range.upperBound + 1), tokens[range.upperBound].gap.subtracting(.space) == .comma,
      classes(range.upperBound).contains(.direction), isWord(range.upperBound + 1, .of)
    {
      return "a name before how it lies"
    }
    if isAmongSites(first) { return "a name in a list of places" }
    // "government-held Bustan al-Tarsin"
    if isWord(first - 1, .held), first > 1, tokens[first - 1].gap == .hyphen, tokens[first].gap == .space { return "a name after a word for where" }
    if isWord(first - 1, .off) || isWord(first - 1, .at) && isListed(after: range.upperBound) { return "a name after a word for where" }
    if isMeasuredFrom(first) { return "a name after a direction or distance" }
    if isWord(first - 1, .of), isWhatTownsHave(first - 2), endsPhrase(range.upperBound) || !isWord(first - 2, .market) { return "a name after a word for what towns have" }
    if let sign = signOfScene(range) { return sign }
    guard
      endsPhrase(range.upperBound) || isListed(after: range.upperBound) || classes(range.upperBound).contains(.weekday) || isAny(range.upperBound, [.overnight, .again, .yesterday, .today])
        || classes(range.upperBound).contains(.injured) || classes(range.upperBound).contains(.killed)
    else { return nil }
    if isAny(first - 1, [.liberated, .besieged]), isAny(first - 2, [.in, .near, .from]) { return "a name after a word for where" }
    if isWay(first) { return "a name after a word for a way" }
    if isTakenFromEnemy(first - 1) || isTakenByTroops(range) { return "a name of what was taken" }
    if isTargetOfFire(first) { return "a name of what was struck" }
    if isSeizedOnAxis(range) || isCalledTownLater(range) { return "a name of what was taken" }
    return nil
  }

  /// `[X] township`, `[X] village`, `[X] and Y villages`, `X and [Y] villages`
  func isBeforeTown(_ next: Int) -> Bool {
    isWithinItem(next) && joins(next) && (isAny(next, [.town, .village, .township, .hamlet]) || isWord(next, .villages) && isWord(next - 2, .and))
  }

  /// `bombed [Thar Yar Kone] village`: several words that may be somebody's names elsewhere.
  mutating func villageEnd(at start: Int) -> Int? {
    guard tokens[start].isCapital, start > 0, joins(start), !isSortOfTown(after: start - 1), classes(start - 1).isDisjoint(with: [.role, .rank, .titleNoun]) else { return nil }
    var end = start
    while end < start + 5, isWithinItem(end), end == start || joins(end), tokens[end].isCapital, spanAt[end] < 0, !tokens[end].isPossessive, !tokens[end].flags.contains(.allCaps),
      !isAny(end, [.village, .town, .township, .hamlet]),
      tokens[end].classes.isDisjoint(with: [.weekday, .month, .role, .rank, .people, .direction, .properNoun, .bodyNoun, .regionNoun, .titleNoun])
    { end += 1 }
    guard end > start + 1, isBeforeTown(end), (start..<end).contains(where: { isUnlisted($0) }) else { return nil }
    if let match = longestMatch(at: start), match.end >= end || !match.senses.allSatisfy({ record($0.record).sort == .settlement }) { return nil }
    return takePlace(named: start..<end, kind: .settlement, rule: "a name before a word for a settlement")
  }

  /// Whether a word before `Olympic village` makes of its capitals what sort of village it is: `an Olympic village`.
  func isSortOfTown(after index: Int) -> Bool {
    guard index >= 0 else { return true }
    return tokens[index].isCapital && !tokens[index].flags.contains(.sentenceStart) || tokens[index].isNumber || tokens[index].isPossessive
      || isAny(index, [.the, .a, .an, .this, .that, .one, .another, .every, .each, .any, .his, .her, .their, .its])
  }

  /// Words that no table has, with articles and particles between them.
  func isUnlistedWithArticles(_ range: Range<Int>) -> Bool { range.allSatisfy { isUnlisted($0) || tokens[$0].classes.contains(.particle) } }

  func isUnlistedTown(_ range: Range<Int>) -> Bool {
    range.allSatisfy { isUnlisted($0) || tokens[$0].classes.contains(.particle) || $0 == range.lowerBound && range.count > 1 && words.opensArabicPlace($0) } || isKnownVillage(range)
  }

  /// `the [X] sector`, `the [X] and Y directions`
  private func isBeforeSector(_ range: Range<Int>) -> Bool {
    var next = range.upperBound
    guard isWord(range.lowerBound - 1, .the) || isAny(range.lowerBound - 1, [.and, .or]), isWithinItem(next) else { return false }
    if isAny(next, [.and, .or]), isWithinItem(next + 2), tokens[next + 1].isCapital { next += 2 }
    return joins(next) && isAny(next, [.area, .areas, .sector, .sectors, .direction, .directions, .axis])
  }

  /// `south of [X]`, `12 km from [X]`
  private func isMeasuredFrom(_ first: Int) -> Bool {
    if isWord(first - 1, .of) { return classes(first - 2).contains(.direction) && !tokens[first - 2].isCapital }
    return isWord(first - 1, .from) && classes(first - 2).contains(.measure) && first > 2 && tokens[first - 3].isNumber
  }

  func isWhatTownsHave(_ index: Int) -> Bool {
    switch word(index) {
    case .mayor, .resident, .residents, .defenders, .streets, .edge, .ruins, .parts, .centre, .center, .suburbs, .shelling, .bombardment, .defence, .defense, .part, .harbor, .harbour, .dead,
      .cemetery, .garrison, .evacuation:
      true
    case .market: isWord(index - 1, .the)
    default: false
    }
  }

  /// Whether a list goes on after a name: `, B and C`, `and B`.
  func isListed(after next: Int) -> Bool {
    guard isWithinItem(next) else { return false }
    if isWord(next, .and) { return isWithinItem(next + 1) && tokens[next + 1].isCapital }
    return tokens[next].gap.subtracting(.space) == .comma && tokens[next].isCapital
  }

  /// A settlement of the tables whose name is no other word's and nobody's.
  func isKnownVillage(_ range: Range<Int>) -> Bool {
    guard let match = longestMatch(at: range.lowerBound), match.end == range.upperBound else { return false }
    return match.senses.allSatisfy { record($0.record).sort == .settlement && !$0.form.contains(.doubtful) && record($0.record).country != 0x5553 }
  }

  /// Endings that Ukrainian and Russian give to villages, and to few surnames: -ivka, -ovka, -ske, -ove, -ne, -hrad, -pil.
  func looksLikeVillage(_ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    guard range.count == 1, tokens[last].range.count >= 6, tokens[last].classes.isDisjoint(with: .givenName) else { return false }
    let word = brief.items[item(of: last)].text[tokens[last].range]
    return BriefScan.endingsOfVillages.contains { word.suffix($0.count).elementsEqual($0) }
  }

  static let endingsOfVillages: [[UInt8]] = ["ivka", "avka", "ovka", "evka", "ske", "sk", "skoye", "ove", "ovo", "evo", "hrad", "grad", "pil", "yne"].map { Array($0.utf8) }

  /// `Tarsina, which fell on Monday`, `Tarsina, which had been shelled`
  func hasFallen(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard isWithinItem(next), isWord(next, .which), tokens[next].gap.subtracting(.space) == .comma, !isWord(range.lowerBound - 1, .the) else { return false }
    if isWord(next + 1, .fell) { return isAny(next + 2, [.on, .to, .in, .last, .after, .this, .during]) }
    guard isAny(next + 1, [.was, .were, .had]) else { return false }
    return isAny(isWord(next + 2, .been) ? next + 3 : next + 2, [.captured, .seized, .shelled, .bombed, .besieged])
  }
}
