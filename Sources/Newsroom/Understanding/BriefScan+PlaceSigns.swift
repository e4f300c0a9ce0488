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
    if classes(first - 1).contains(.preposition) || isAny(first - 1, [.and, .or, .nearby, .shelled, .bombed, .attacked, .entered]), isBeforeTown(range.upperBound) {
      return "a name before a word for a settlement"
    }
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
    if isWord(first - 1, .over), isAny(first - 2, [.rose, .flew, .seen, .circled]), isNobodyKnown(range) { return "a name after a word for where" }
    // "taken from Tarsina to the coast", "kidnapped two priests from Tarsina"
    if isWord(first - 1, .from), isNobodyKnown(range),
      isWord(range.upperBound, .to) && isWord(range.upperBound + 1, .the) && isAny(range.upperBound + 2, [.coast, .capital, .border, .hospital, .city])
        || (max(0, first - 6)..<first - 1).contains(where: { isAny($0, [.abducted, .kidnapped]) })
    {
      return "a name after a word for where"
    }
    if isBesideOtherTowns(range.upperBound) { return "a name in a list of places" }
    if isWord(first - 1, .for), isAny(first - 2, [.battle, .battles, .fight]), isNobodyKnown(range) { return "a name of what was taken" }
    if isWord(first - 1, .on), isAny(first - 2, [.attack, .attacks, .assault, .offensive]), isAny(range.upperBound, [.began, .started, .left, .lasted, .killed]),
      isNobodyKnown(range)
    {
      return "a name of what was struck"
    }
    if isWord(first - 1, .at), isCrossedAt(first) || isWhereItHappened(first) { return "a name after a word for where" }
    if isOneOfThreeTaken(first) { return "a name of what was taken" }
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

  /// `turned back at [X]`, `the troops at [X]`; whoever is at a firm or a university has another word before it.
  private func isWhereItHappened(_ first: Int) -> Bool {
    isWord(first - 1, .at)
      && isAny(
        first - 2,
        [
          .troops, .soldiers, .fighters, .positions, .clashes, .fighting, .ambush, .back, .dead, .killed, .wounded, .ambushed, .fought, .stationed, .camps, .bases, .posts, .battle,
          .garrison, .off, .exploded, .explosion, .blast, .resumed, .erupted, .raged, .crash, .massacre, .stampede,
          .intercepted, .front,
        ])
  }

  /// `The factions captured [X], [Y] and [Z]`: a list of three names of one word each is one of places.
  private func isOneOfThreeTaken(_ first: Int) -> Bool {
    let item = itemRange(of: first)
    func isName(_ index: Int) -> Bool { item.contains(index) && tokens[index].isCapital && (isUnlisted(index) || isKnownVillage(index..<index + 1)) }
    // Back to the verb.
    var start = first
    while start > item.lowerBound + 1, start > first - 16 {
      if isAny(start - 1, [.captured, .seized, .recaptured, .retook, .took, .overran, .shelled, .bombed]) { break }
      let before = isWord(start - 1, .and) ? start - 2 : tokens[start].gap.subtracting(.space) == .comma ? start - 1 : -1
      guard before >= 0, tokens[before].isCapital else { return false }
      start = span(at: before).map { cast.kind($0.character) == .settlement ? $0.tokens.lowerBound : -1 } ?? before
      if start < 0 { return false }
    }
    guard isAny(start - 1, [.captured, .seized, .recaptured, .retook, .took, .overran, .shelled, .bombed]), !classes(start - 2).contains(.passive) else { return false }
    var names = 0
    var index = start
    while index < start + 16, isName(index) || span(at: index).map({ cast.kind($0.character) == .settlement }) ?? false {
      names += 1
      index = span(at: index)?.tokens.upperBound ?? index + 1
      if isWithinItem(index), isWord(index, .and) { index += 1 } else if !(isWithinItem(index) && tokens[index].gap.subtracting(.space) == .comma) { break }
    }
    return names > 2
  }

  /// `crossed into Norvalia at [X]`
  private func isCrossedAt(_ first: Int) -> Bool {
    guard let land = span(at: first - 2), cast.kind(land.character) == .state, case let into = land.tokens.lowerBound - 1, isAny(into, [.into, .to, .from]) else { return false }
    return isAny(into - 1, [.crossed, .crossing, .came, .returned, .fled, .entered]) || classes(into - 1).contains(.movement)
  }

  /// `displacement sites, including [X], Y and [Z],`, `camps at X, Y and [Z]`
  private func isAmongSites(_ first: Int) -> Bool {
    var at = first
    for _ in 0..<6 where at > 1 && !tokens[at].flags.contains(.itemStart) {
      if isAny(at - 1, [.including, .among, .at]) || isWord(at - 1, .them) && isWord(at - 2, .among) {
        return (max(sentence(of: first).lowerBound, at - 12)..<at - 1).contains { isAny($0, [.sites, .camps, .shelters]) }
      }
      let before = isAny(at - 1, [.and, .or]) ? at - 2 : tokens[at].gap.subtracting(.space) == .comma ? at - 1 : -1
      guard before > 0, tokens[before].isCapital, span(at: before).map({ cast.kind($0.character) }) != .person else { return false }
      at = span(at: before)?.tokens.lowerBound ?? before
    }
    return false
  }

  /// `seized [X] in the Tarsa direction`
  private func isSeizedOnAxis(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard isAny(range.lowerBound - 1, [.captured, .seized, .took, .taken, .cleared, .entered]), isWord(next, .in), isWord(next + 1, .the) else { return false }
    return (next + 2..<min(itemRange(of: next).upperBound, next + 6)).contains { isAny($0, [.direction, .sector, .axis]) && joins($0) }
  }

  /// `repelled an attack on [X]; the rebels say that they hold the town`: what the sentence calls a town behind the name.
  private func isCalledTownLater(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    let isGoal = isWord(first - 1, .on) && isAny(first - 2, [.attack, .attacks, .assault, .offensive, .advance, .march])
    guard isGoal || isAny(first - 1, [.captured, .seized, .took, .held, .lost, .entered]), !isAny(range.upperBound, [.who, .whose]) else { return false }
    let rest = range.upperBound..<min(sentence(of: first).upperBound, range.upperBound + 16)
    return rest.contains { isWord($0, .the) && isAny($0 + 1, [.town, .village, .city, .hamlet]) && rest.contains($0 + 1) && endsPhrase($0 + 2) && !isWord($0 + 2, .of) }
  }

  /// `[X] township`, `[X] village`, `[X] and Y villages`, `X and [Y] villages`
  func isBeforeTown(_ next: Int) -> Bool {
    isWithinItem(next) && joins(next) && (isAny(next, [.town, .village, .township, .hamlet]) || isWord(next, .villages) && isWord(next - 2, .and))
  }

  private func isUnlistedTown(_ range: Range<Int>) -> Bool {
    range.allSatisfy { isUnlisted($0) || tokens[$0].classes.contains(.particle) || $0 == range.lowerBound && range.count > 1 && words.opensArabicPlace($0) } || isKnownVillage(range)
  }

  /// Of a name that may open a sentence or clause.
  func signOfTownAsSubject(_ range: Range<Int>) -> StaticText? {
    let first = range.lowerBound
    guard isUnlistedTown(range), tokens[first].flags.contains(.sentenceStart) || isAny(first - 1, [.since, .when, .after, .before, .that, .and, .but]) else { return nil }
    if isSubjectOfFire(range) { return "a name of what came under fire" }
    let next = range.upperBound
    guard isWithinItem(next + 1) else { return nil }
    // "Masiutivka and Kyslivka in Kharkiv oblast came under fire"
    if isKnownVillage(range), isWord(next, .and) && joins(next) || tokens[next].gap.subtracting(.space) == .comma, case let second = isWord(next, .and) ? next + 1 : next,
      let town = span(at: second),
      cast.kind(town.character) == .settlement, !tokens[town.tokens.upperBound - 1].isPossessive
    {
      return "a name in a list of places"
    }
    if tokens[next].gap.subtracting(.space) == .comma, classes(next).contains(.direction), isWord(next + 1, .of) { return "a name before how it lies" }
    if isByRiver(next) { return "a name before how it lies" }
    // "Tarsina is the last town that they hold"
    if isAny(next, [.is, .was, .remains]), joins(next), isWord(next + 1, .the), isAny(next + 2, [.last, .only, .largest, .biggest, .main]), classes(next + 3).contains(.settlementNoun) {
      return "a name and a word for a settlement"
    }
    // "Tarsina has been without power for a week"
    if isAny(next, [.has, .have]), joins(next), isWord(next + 1, .been), isWord(next + 2, .without), isAny(next + 3, [.power, .water, .electricity, .food, .heating, .gas]) {
      return "a name of what towns lack"
    }
    if isToldInRegion(next, from: first) { return "a name before its region" }
    if isWord(next, .fell), joins(next), !tokens[first].flags.contains(.sentenceStart) || !isWord(next + 1, .to), isAny(next + 1, [.to, .on, .last, .in, .after, .this]) {
      return "a name of what was taken"
    }
    return nil
  }

  /// `[X], on the Tarsa river,`
  private func isByRiver(_ next: Int) -> Bool {
    guard isWithinItem(next + 3), tokens[next].gap.subtracting(.space) == .comma, isAny(next, [.on, .along]), isWord(next + 1, .the), tokens[next + 2].isCapital else { return false }
    return (next + 3..<min(itemRange(of: next).upperBound, next + 5)).contains { joins($0) && (classes($0).contains(.waterNoun) || isAny($0, [.border, .coast])) }
  }

  /// `[X] in Tarsa Region has been quiet`
  private func isToldInRegion(_ next: Int, from first: Int) -> Bool {
    guard tokens[first].flags.contains(.sentenceStart), isWord(next, .in), joins(next), isBeforeRegion(next, from: first) else { return false }
    guard let region = span(at: isWord(next + 1, .the) ? next + 2 : next + 1), cast.kind(region.character) == .region, case let verb = region.tokens.upperBound, isWithinItem(verb) else {
      return false
    }
    return joins(verb) && isAny(verb, [.has, .was, .is, .had, .remains, .remained, .came, .saw])
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

  /// `travelling from [X] to Moscow`, `reached [X]`, `fled to [X]`, `bound for [X]`, `out towards [X]`
  private func isWay(_ first: Int) -> Bool {
    switch word(first - 1) {
    case .into, .towards, .toward: return hasMovement(before: first - 1)
    case .for: return isWord(first - 2, .bound)
    case .from, .to:
      if isWord(first - 1, .to), ends(first, in: .surname) { return false }
      if isWord(first - 1, .from), classes(first - 2).contains(.people), ends(first - 2, in: .s), !isAny(first - 2, [.soldiers, .officers, .members, .officials]) { return true }  // settlers from X
      return hasMovement(before: first - 1) || isPairedTown(first) || isAny(first - 2, [.corridors, .corridor])
    case .reached, .entered, .fled: return !isAny(first - 2, [.has, .have, .had]) || classes(first - 3).contains(.people)
    default: return false
    }
  }

  private func hasMovement(before index: Int) -> Bool {
    for at in (max(itemRange(of: index).lowerBound, index - 8)..<index).reversed() {
      if tokens[at + 1].gap.endsClause { return false }
      if classes(at).contains(.movement)
        || isAny(
          at,
          [
            .convoy, .train, .trains, .route, .road, .bus, .column, .evacuated, .fled, .travelling, .flew, .flies, .spread, .spilled, .shifted, .pushed, .driven, .withdrew, .withdrawn,
            .pulled, .brought, .transferred, .walked,
          ])
      {
        return true
      }
    }
    return false
  }

  /// `from [X] to Moscow`, `from Moscow to [X]`
  private func isPairedTown(_ first: Int) -> Bool {
    if isWord(first - 1, .from), isWord(first + 1, .to), let other = span(at: first + 2) { return cast.kind(other.character) == .settlement && !classes(first - 2).contains(.speech) }
    guard isWord(first - 1, .to), let other = span(at: first - 2), cast.kind(other.character) == .settlement else { return false }
    return isWord(other.tokens.lowerBound - 1, .from)
  }

  /// `retook [X]`, `liberated [X]`, unlike `captured [X]`, of places alone.
  private func isTakenFromEnemy(_ index: Int) -> Bool {
    isAny(index, [.recaptured, .retook, .retaken, .liberated, .besieged, .shelled, .bombed, .stormed, .raided])
  }

  /// `the army said it had taken [X]`, of nobody whose surname is known.
  private func isTakenByTroops(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    guard isNobodyKnown(range) else { return false }
    let before = max(sentence(of: first).lowerBound, first - 8)..<max(first - 1, 0)
    // "families have left Tarsina", "people leaving Tarsina"
    if isAny(first - 1, [.left, .leaving]) { return before.contains { isAny($0, [.people, .families, .residents, .civilians, .villagers]) && joins($0 + 1) } }
    if isAny(first - 1, [.hold, .holds, .control, .controls, .patrol, .patrolled]) { return (max(0, first - 3)..<first - 1).contains { isTroops($0) && joins($0 + 1) } }
    guard isAny(first - 1, [.captured, .seized, .taken, .took, .entered]), !classes(first - 2).contains(.passive) else { return false }
    return before.contains { isTroops($0) }
  }

  private func isTroops(_ index: Int) -> Bool {
    isAny(index, [.army, .troops, .forces, .fighters, .rebels, .militants, .soldiers, .militia, .militias, .group, .insurgents, .gunmen, .peacekeepers, .military])
  }

  /// No given name, and no surname that the tables or the brief have.
  func isNobodyKnown(_ range: Range<Int>) -> Bool {
    let surname = key(of: range.upperBound - 1..<range.upperBound)
    return range.allSatisfy { tokens[$0].classes.isDisjoint(with: .givenName) } && gazetteer.surnames[surname] == nil && !cast.hasSurname(surname)
      && !ends(range.upperBound - 1, in: .surname)
  }

  /// `[X] and two other towns`
  private func isBesideOtherTowns(_ next: Int) -> Bool {
    guard isWithinItem(next), isWord(next, .and), joins(next) else { return false }
    guard let other = (next + 1..<min(itemRange(of: next).upperBound, next + 4)).first(where: { isWord($0, .other) }), isWithinItem(other + 1), joins(other + 1) else { return false }
    return isAny(other + 1, [.town, .towns, .village, .villages, .cities, .settlements])
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
