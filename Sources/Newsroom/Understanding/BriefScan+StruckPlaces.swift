/// Places that are told by what is dropped or fired on them.
extension BriefScan {
  /// `strikes on al-Shorra`, `bombs dropped by jets on al-Shorra`: an article that is part of the name, behind a word for an attack.
  func isStruck(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if isBombed(range) { return true }
    guard range.count > 1, tokens[first].classes.contains(.particle), tokens[first + 1].gap == .hyphen, isAny(first - 1, [.on, .of]) else { return false }
    let item = itemRange(of: first)
    return (max(item.lowerBound, first - 7)..<first - 1).contains { !classes($0).isDisjoint(with: [.strike, .weapon]) } && gazetteer.surnames[key(of: range)] == nil
  }

  /// `an airstrike on Tarsina killed four`, `air raids on Tarsina and Urskol`: what is bombed from the air, where nobody and no ship of that name is known.
  private func isBombed(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    // "shelling of Tarsina and of Urskol"
    let isOf = isWord(first - 1, .of) && (isAny(first - 2, [.shelling, .bombing, .bombardment]) || opensArabicName(first) && range.count > 1)
    guard isWord(first - 1, .on) || isOf, joins(first), joins(first - 1), tokens[first].classes.isDisjoint(with: .givenName), !tokens[next - 1].isPossessive else { return false }
    let isRaid =
      isAny(first - 2, [.raid, .raids]) && (isWord(first - 3, .air) || ends(first - 2, in: .s)) || isAny(first - 2, [.strike, .strikes]) && !isAny(first - 3, [.hunger, .rail, .labour])
    guard isRaid || isOf || isAny(first - 2, [.airstrike, .airstrikes, .bombing, .bombings, .bombardment, .bombardments, .shelling]) else { return false }
    let last = key(of: next - 1..<next)
    guard gazetteer.surnames[last] == nil, gazetteer.surnames[key(of: range)] == nil, !cast.hasSurname(last) else { return false }
    return endsPhrase(next) || !classes(next).isDisjoint(with: [.killed, .injured, .weekday, .timeWord]) || ends(next, in: .ed) || isAny(next, [.went, .goes, .began, .left])
  }

  /// A name at the head of a list that comes under fire: `[A], B and C came under fire`.
  func isSubjectOfFire(_ range: Range<Int>) -> Bool {
    var index = range.upperBound
    while isWithinItem(index), index < range.upperBound + 16 {
      // "came under fire", "came under rocket fire"
      if isWord(index, .came), isWord(index + 1, .under), (index + 2...index + 4).contains(where: { isAny($0, [.fire, .attack, .shelling, .bombardment]) && joins($0) }) { return true }
      if isAny(index, [.was, .were]), isAny(index + 1, [.shelled, .bombed, .retaken, .recaptured, .liberated, .overrun, .encircled, .besieged]) { return true }
      if isWord(index, .changed), isWord(index + 1, .hands) { return true }
      if isAny(index, [.has, .had]), isWord(index + 1, .fallen), !isWord(index + 2, .to) || isAny(index + 3, [.the, .rebels]) { return true }
      let isLinked = isAny(index, [.and, .or]) || tokens[index].gap.subtracting(.space) == .comma && tokens[index].isCapital || joins(index) && tokens[index].isCapital
      guard isLinked else { return false }
      index += 1
    }
    return false
  }

  /// `struck [X]`, `fired rockets at [X]`, `bombs that were dropped on [X]`
  func isTargetOfFire(_ first: Int) -> Bool {
    // "bombs struck Tarsina, near Urskol"
    if isAny(first - 1, [.struck, .hit]), isWithinItem(first + 2), tokens[first + 1].gap.subtracting(.space) == .comma, isAny(first + 1, [.near, .outside]), tokens[first + 2].isCapital {
      return true
    }
    if isAny(first - 1, [.struck, .hit, .hitting, .pounded]) {
      return isListed(after: first + 1) || !isWithinItem(first + 1) || isAny(first + 1, [.on, .in, .overnight, .at, .with])
        || isWord(first + 1, .for) && isAny(first - 2, [.fire, .shells, .rockets, .missiles, .strikes, .drones, .bombs])
    }
    guard isAny(first - 1, [.at, .on]) else { return false }
    return (max(itemRange(of: first).lowerBound, first - 7)..<first - 1).contains {
      isAny($0, [.strike, .strikes, .airstrike, .airstrikes, .shelling, .bombardment, .rocket, .rockets, .missile, .missiles, .bomb, .bombs, .shells, .drones])
    }
  }
}
