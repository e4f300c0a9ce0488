/// Towns that no table has, where the sentence is about them: `[X] came under fire`, `[X] has been without power`.
extension BriefScan {
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
}
