/// Towns that no table has, by what happens there: who was killed at them, who took or holds them, what lies beside them in a list.
extension BriefScan {
  /// Why a name is a town's, by what happens there, whatever stands behind it.
  func signOfScene(_ range: Range<Int>) -> StaticText? {
    let first = range.lowerBound
    if isWord(first - 1, .over), isAny(first - 2, [.rose, .flew, .seen, .circled, .flies, .raised, .hoisted, .flag]), isNobodyKnown(range) { return "a name after a word for where" }
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
    return isNobodyKnown(range) && !tokens[range.upperBound - 1].isPossessive ? signByVerbOrPreposition(range) : nil
  }

  /// What only towns and lands are in a brief of war, where nobody is called by a surname before the full name: `reached [X]`, `above [X]`, `at [X]`.
  private func signByVerbOrPreposition(_ range: Range<Int>) -> StaticText? {
    let (first, next) = (range.lowerBound, range.upperBound)
    guard isUnlisted(next - 1),
      !isWithinItem(next) || !joins(next) || classes(next).isDisjoint(with: [.companyNoun, .bodyNoun, .unitNoun, .weapon, .people, .role]) && !tokens[next].isCapital,
      !isAny(next, [.who, .whose, .which])
    else { return nil }
    switch word(first - 1) {
    case .above: return "a name after a word for where"
    case .nearby: return endsPhrase(next) || isListed(after: next) || !classes(next).isDisjoint(with: [.killed, .injured, .weekday]) ? "a name after a word for where" : nil
    case .visited, .toured: return endsPhrase(next) || isListed(after: next) || classes(next).contains(.weekday) ? "a name after a word for a way" : nil
    case .left where isSaidOfConvoy(before: first - 1): return endsPhrase(next) || isAny(next, [.at, .before]) ? "a name after a word for a way" : nil
    case .with where isWord(first - 2, .contact) && isAny(first - 3, [.lost, .no]): return endsPhrase(next) ? "a name after a word for where" : nil
    case .attacked, .raided, .torched, .looted: return endsPhrase(next) || isListed(after: next) ? "a name of what was struck" : nil
    case .over where isAny(first - 2, [.downed, .intercepted, .down]): return "a name after a word for where"
    case .occupy, .occupies, .occupied, .abandoned, .encircled, .encircle, .overran, .retake, .recapture, .bombarded, .besieged: return "a name of what was taken"
    case .leave, .reach, .fled, .flee, .fleeing, .quit, .defend, .into, .through: return isSaidOfPeople(before: first - 1) ? "a name after a word for a way" : nil
    case .on where isAny(first - 2, [.rained, .fell, .dropped, .advancing, .advanced, .marching, .marched]) || isWord(first - 2, .in) && isWord(first - 3, .closing):
      return "a name of what was struck"
    case .from where isAny(first - 2, [.elders, .came]) && isSaidOfPeople(before: first - 1): return "where somebody is from"
    case .of where isWord(first - 2, .out): return isSaidOfPeople(before: first - 2) && hasMovement(before: first - 2) ? "a name after a word for a way" : nil
    case .of:
      return classes(first - 2).contains(.siteNoun) && !isAny(first - 2, BriefScan.homes) || isAny(first - 2, [.tower, .roads, .fields]) ? "a name after a word for what towns have" : nil
    case .at: return isAtPlace(range) ? "a name after a word for where" : nil
    default: return nil
    }
  }

  /// What people own as well as towns.
  private static let homes: [Word] = [.house, .villa, .palace, .hotel, .bank, .office, .castle, .theatre, .theater, .market, .plant, .factory, .mine, .terminal, .museum]

  /// `Trucks crossed the river at [X]`, not `an analyst at [X]`, `worked at [X]`.
  private func isAtPlace(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    guard endsPhrase(range.upperBound) || !classes(range.upperBound).isDisjoint(with: [.timeWord, .weekday]) || isWord(range.upperBound, .overnight) else { return false }
    return (max(sentence(of: first).lowerBound, first - 5)..<first - 1).allSatisfy {
      classes($0).isDisjoint(with: [.role, .speech]) && (span(at: $0).map { cast.kind($0.character) == .place } ?? true) && !BriefScan.employment.contains(tokens[$0].hash)
    }
  }

  /// What a firm or a university has, too, and what somebody is looked or shouted at for.
  private static let employment: Set<WordHash> = [
    "work", "works", "worked", "working", "employed", "studied", "studies", "taught", "teaches", "analyst", "analysts", "researcher", "researchers", "fellow", "expert", "experts",
    "economist", "economists", "strategist", "engineer", "engineers", "professor", "lecturer", "student", "students", "staff", "colleagues", "colleague", "editor", "desk", "shares",
    "trading", "prices", "sales", "products", "jobs", "launch", "conference", "summit", "spokesman", "spokeswoman",
    "looked", "look", "looking", "laughed", "angry", "shouted", "aimed", "pointed", "anger",
  ]

  /// `a convoy left`, `the last troops left`: who leaves a town, and no employer.
  private func isSaidOfConvoy(before verb: Int) -> Bool {
    (max(sentence(of: verb).lowerBound, verb - 4)..<verb).contains { isAny($0, [.convoy, .trucks, .buses, .bus, .train, .trains, .column, .troops, .forces, .soldiers, .fighters, .rebels]) }
  }

  /// Whether the subject of a verb is people or those who come to them.
  private func isSaidOfPeople(before verb: Int) -> Bool {
    (max(sentence(of: verb).lowerBound, verb - 6)..<verb).contains {
      isTroops($0)
        || isAny(
          $0, [.people, .families, .residents, .civilians, .villagers, .refugees, .agencies, .workers, .convoy, .trucks, .rescuers, .medics, .men, .doctors, .elders, .attackers, .smugglers])
    }
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
      if isTaking(start - 1) { break }
      let before = isWord(start - 1, .and) ? start - 2 : tokens[start].gap.subtracting(.space) == .comma ? start - 1 : -1
      guard before >= 0, tokens[before].isCapital else { return false }
      start = span(at: before).map { cast.kind($0.character) == .settlement ? $0.tokens.lowerBound : -1 } ?? before
      if start < 0 { return false }
    }
    guard isTaking(start - 1), !classes(start - 2).contains(.passive) else { return false }
    var names = 0
    var index = start
    while index < start + 16, isName(index) || span(at: index).map({ cast.kind($0.character) == .settlement }) ?? false {
      names += 1
      index = span(at: index)?.tokens.upperBound ?? index + 1
      if isWithinItem(index), isWord(index, .and) { index += 1 } else if !(isWithinItem(index) && tokens[index].gap.subtracting(.space) == .comma) { break }
    }
    return names > 2
  }

  private func isTaking(_ index: Int) -> Bool { isAny(index, [.captured, .seized, .recaptured, .retook, .took, .overran, .shelled, .bombed]) }

  /// `crossed into Norvalia at [X]`
  private func isCrossedAt(_ first: Int) -> Bool {
    guard let land = span(at: first - 2), cast.kind(land.character) == .state, case let into = land.tokens.lowerBound - 1, isAny(into, [.into, .to, .from]) else { return false }
    return isAny(into - 1, [.crossed, .crossing, .came, .returned, .fled, .entered]) || classes(into - 1).contains(.movement)
  }

  /// `displacement sites, including [X], Y and [Z],`, `camps at X, Y and [Z]`
  func isAmongSites(_ first: Int) -> Bool {
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
  func isSeizedOnAxis(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard isAny(range.lowerBound - 1, [.captured, .seized, .took, .taken, .cleared, .entered]), isWord(next, .in), isWord(next + 1, .the) else { return false }
    return (next + 2..<min(itemRange(of: next).upperBound, next + 6)).contains { isAny($0, [.direction, .sector, .axis]) && joins($0) }
  }

  /// `repelled an attack on [X]; the rebels say that they hold the town`: what the sentence calls a town behind the name.
  func isCalledTownLater(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    let isGoal = isWord(first - 1, .on) && isAny(first - 2, [.attack, .attacks, .assault, .offensive, .advance, .march])
    guard isGoal || isAny(first - 1, [.captured, .seized, .took, .held, .lost, .entered]), !isAny(range.upperBound, [.who, .whose]) else { return false }
    let rest = range.upperBound..<min(sentence(of: first).upperBound, range.upperBound + 16)
    return rest.contains { isWord($0, .the) && isAny($0 + 1, [.town, .village, .city, .hamlet]) && rest.contains($0 + 1) && endsPhrase($0 + 2) && !isWord($0 + 2, .of) }
  }

  /// `retook [X]`, `liberated [X]`, unlike `captured [X]`, of places alone.
  func isTakenFromEnemy(_ index: Int) -> Bool {
    isAny(index, [.recaptured, .retook, .retaken, .liberated, .besieged, .shelled, .bombed, .stormed, .raided])
  }

  /// `the army said it had taken [X]`, of nobody whose surname is known.
  func isTakenByTroops(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    guard isNobodyKnown(range) else { return false }
    let before = max(sentence(of: first).lowerBound, first - 8)..<max(first - 1, 0)
    // "families have left Tarsina", "people leaving Tarsina"
    if isAny(first - 1, [.left, .leaving]) {
      // "People left Orvidex, the company said"
      let isOfTime = isWord(first - 1, .leaving) || isAny(range.upperBound, [.since, .for, .after, .before])
      return before.contains { joins($0 + 1) && (isAny($0, [.families, .residents, .civilians, .villagers]) || isWord($0, .people) && isOfTime) }
    }
    if isAny(first - 1, [.hold, .holds, .control, .controls, .patrol, .patrolled]) { return (max(0, first - 3)..<first - 1).contains { isTroops($0) && joins($0 + 1) } }
    guard isAny(first - 1, [.captured, .seized, .taken, .took, .entered]), !classes(first - 2).contains(.passive) else { return false }
    return before.contains { isTroops($0) }
  }

  func isTroops(_ index: Int) -> Bool {
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
}
