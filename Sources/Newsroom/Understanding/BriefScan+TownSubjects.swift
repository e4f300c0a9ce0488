/// Towns that no table has, where the sentence is about them: `[X] came under fire`, `[X] has been without power`.
extension BriefScan {
  /// Of a name that may open a sentence or clause.
  func signOfTownAsSubject(_ range: Range<Int>) -> StaticText? {
    let first = range.lowerBound
    guard isUnlistedTown(range), tokens[first].flags.contains(.sentenceStart) || isAny(first - 1, [.since, .when, .after, .before, .that, .and, .but, .say, .says, .said, .only]) else {
      return nil
    }
    if isSubjectOfFire(range) { return "a name of what came under fire" }
    let next = range.upperBound
    guard isWithinItem(next + 1) else { return nil }
    // "Tarsina's only hospital is out of fuel"
    if tokens[next - 1].isPossessive {
      return joins(next) && isAny(next, [.only, .last, .main, .largest, .biggest, .central]) && joins(next + 1) && isAny(next + 1, BriefScan.sightsOfTowns)
        ? "a name and what towns have" : nil
    }
    if let sign = signOfTownsState(next) { return sign }
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

  /// What towns are, right behind the name: `[X] residents`, `[X] was quiet`, `[X] will fall within days`.
  private func signOfTownsState(_ next: Int) -> StaticText? {
    if joins(next), isAny(next, [.residents, .inhabitants, .villagers]) { return "a name and who lives there" }
    // "Tarsina was quiet on Tuesday"
    if isAny(next, [.is, .was, .remains, .remained]), joins(next), !ends(next - 1, in: .surname), isAny(next + 1, [.quiet, .calm, .tense, .deserted]),
      endsPhrase(next + 2) || classes(next + 2).contains(.weekday)
    {
      return "a name of what is quiet"
    }
    // "say that Tarsina is surrounded", "Tarsina had been shelled for a week", "Tarsina lies 40 km from the border"
    if isWord(next, .lies), joins(next), isWithinItem(next + 1), tokens[next + 1].isNumber || isAny(next + 1, [.on, .in, .at, .about, .just, .near, .between, .some]) {
      return "a name before how it lies"
    }
    if isAny(next, [.is, .was, .has, .had, .remains]), joins(next), case let state = isWord(next + 1, .been) ? next + 2 : next + 1,
      isAny(state, [.surrounded, .encircled, .besieged, .shelled, .bombed, .retaken, .recaptured, .overrun])
    {
      return "a name of what came under fire"
    }
    // "only Tarsina and two villages are left"
    if isWord(next, .and), joins(next),
      (next + 1..<next + 4).contains(where: { isWithinItem($0) && joins($0) && isAny($0, [.villages, .towns, .hamlets]) && tokens[$0 - 1].classes.contains(.numberWord) })
    {
      return "a name in a list of places"
    }
    // "they say that Tarsina will fall within days"
    if isAny(next, [.will, .would, .may, .could, .might]), joins(next), isWord(next + 1, .fall), isAny(next + 2, [.within, .to, .soon, .in]) { return "a name of what was taken" }
    return nil
  }

  private static let sightsOfTowns: [Word] = [.hospital, .market, .bridge, .school, .bakery, .airport, .mosque, .church, .square, .street, .road, .clinic, .hotel, .station, .bazaar]

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
}
