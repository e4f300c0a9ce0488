/// What stands between a number and its noun, and what ends the search for one.
extension CountReader {
  /// Behind an adjective: `1,351 Russian [dead]` has no noun, `11 Russian [and 19 Ukrainian sailors]` leaves it to the next count.
  func readShared(after end: Int, limit: Int, into phrase: inout CountedPhrase) {
    guard end < limit, scan.joins(end) else { return }
    switch scan.word(end) {
    case .dead, .killed, .wounded, .injured, .missing: phrase.end = end
    case .and, .or:
      let number = end + 1
      guard number + 1 < limit, scan.tokens[number].isNumber || scan.classes(number).contains(.numberWord), let next = scan.span(at: number + 1), next.isAdjective else { return }
      let rest = next.tokens.upperBound..<max(next.tokens.upperBound, min(limit, next.tokens.upperBound + 3))
      guard let noun = rest.first(where: { scan.classes($0).contains(.people) && isPlural($0) }), (rest.lowerBound...noun).allSatisfy({ scan.joins($0) }) else { return }
      (phrase.sort, phrase.head, phrase.end) = (.people, noun, end)
    default: return
    }
  }

  /// `two Coastal Rescue Service [(CRS)] medics`
  func isAcronymInBrackets(_ index: Int, limit: Int) -> Bool {
    guard index + 1 < limit, scan.tokens[index].flags.contains(.allCaps), scan.tokens[index].gap == [.space, .openBracket], scan.tokens[index + 1].gap == [.closeBracket, .space] else {
      return false
    }
    return scan.tokens[index - 1].isCapital && !scan.tokens[index + 1].isCapital
  }

  /// Words that may stand between a number and its noun though their class would end the phrase.
  func isModifier(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    switch token.word {
    case .attack, .strike, .air, .military, .combat, .young, .elderly, .armed, .enemy, .hostile, .suspected, .alleged, .foreign, .local, .civilian, .senior,
      .former, .cruise, .ballistic, .guided, .first, .separate, .different, .attacking, .kamikaze, .loitering, .defence, .defense, .emergency, .rescue, .ground, .special, .deported,
      .displaced, .naval, .aerial, .unmanned:
      return true
    default: break
    }
    // "12 wounded soldiers": a participle before the noun; not "12 taken hostage".
    guard token.word != .taken, !token.classes.isDisjoint(with: [.killed, .injured, .capture, .detain, .missing]), index + 1 < scan.tokens.count, scan.tokens[index + 1].gap == .space else {
      return false
    }
    return scan.tokens[index + 1].classes.contains(.people) || scan.span(at: index + 1)?.isAdjective == true
  }

  /// `11 ballistic [and] cruise missiles`, `30 attack [and] decoy drones`
  func isBetweenModifiers(_ index: Int, after start: Int) -> Bool {
    guard index > start, scan.word(index) == .and || scan.word(index) == .or, isModifier(index - 1), scan.joins(index), scan.joins(index + 1), index + 2 < scan.tokens.count,
      scan.joins(index + 2)
    else { return false }
    let next = scan.tokens[index + 1]
    guard !next.isNumber, !next.isCapital, next.classes.isDisjoint(with: [.numberWord, .people, .weapon]) || isModifier(index + 1) else { return false }
    return !scan.classes(index + 2).isDisjoint(with: [.people, .weapon]) && (isModifier(index + 1) || next.classes.isEmpty)
  }

  func stopsNoun(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    return !token.classes.isDisjoint(with: [
      .function, .auxiliary, .killed, .injured, .capture, .missing, .rescue, .evacuate, .detain, .comeBack, .speech, .launch, .down, .strike, .pronoun, .dead, .movement,
    ]) || token.word == .shot || token.word == .lost || token.word == .taken || token.word.isPreposition || token.word.isModal || token.word.isBe || token.word == .alive
  }

  func isAdverb(_ index: Int) -> Bool { scan.ends(index, in: .ly) || scan.ends(index, in: .ing) || scan.ends(index, in: .ed) }

  func isPlural(_ index: Int) -> Bool { scan.ends(index, in: .s) || scan.ends(index, in: .men) || scan.word(index) == .people || scan.word(index) == .children }
}
