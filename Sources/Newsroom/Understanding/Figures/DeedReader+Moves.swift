/// Who or what is moved from one place to another: out of danger, home, out of the rubble.
extension DeedReader {
  /// Captured, rescued, evacuated, returned.
  func moved(_ index: Int, of subject: CountedPhrase, isPassive: Bool, limit: Int) -> Figure.Kind? {
    let word = scan.word(index)
    let next = scan.word(index + 1)
    if word == .captured || word == .captive { return .captured }
    if word.isTaking, next == .prisoner || next == .captive || next == .hostage { return .captured }
    // "26 prisoners taken"
    if word == .taken, !isPassive || next != .to && next != .from, let head = subject.head, [.prisoners, .pows, .captives].contains(scan.word(head)),
      index + 1 >= limit || scan.tokens[index + 1].gap.endsClause || scan.tokens[index + 1].flags.contains(.sentenceStart)
    {
      return .captured
    }
    if word == .seized, isPassive, subject.sort == .people, !isCaptive(subject) { return .detained }
    if word == .held, isPassive, next == .captive || next == .hostage { return .captured }
    if word == .held, isPassive, subject.sort == .people, !isCaptive(subject), next == .since || next == .for || next == .by || next == .in || next == .at || index + 1 >= limit {
      return .detained
    }
    if word == .rescued { return .rescued }
    // "were picked up by rescuers"
    if isPassive, word == .picked, next == .up, (index + 2..<max(index + 2, min(limit, index + 8))).contains(where: { scan.isAny($0, [.rescuers, .coastguard, .ship, .lifeboat, .crew]) }) {
      return .rescued
    }
    if isPassive, word == .saved { return .rescued }
    if word.isPulling || word.isBringing || word == .freed, isOutOfRubble(from: index + 1, verb: index, limit: limit) { return .rescued }
    if word == .evacuated { return .evacuated }
    if isPassive, word == .relocated || word == .moved && scan.word(index + 1) == .away { return .evacuated }
    if isPassive, word == .moved, let head = subject.head, scan.word(head).isEvacuee, phrases.isToLodgings(index + 1, limit: limit) || phrases.isToTown(index + 1, head: head) {
      return .evacuated
    }
    if word.isBringing || word.isTaking, find(.safety, after: index, reach: 3, limit: limit) || find(.safer, after: index, reach: 3, limit: limit) { return .evacuated }
    if word == .exchanged || word == .freed || word == .released || word == .swapped || word == .repatriated || word == .reunited { return isReturnable(subject) ? .returned : nil }
    if isPassive, word == .returned { return isReturnable(subject) ? .returned : nil }
    if isPassive, word == .home, index + 1 >= limit || scan.tokens[index + 1].gap.endsClause || scan.isAny(index + 1, [.and, .after]) {
      return isReturnable(subject) && !isOwnWayHome(subject) ? .returned : nil
    }
    if word.isHandingOver, isPassive, next == .over || next == .back || next == .to { return isReturnable(subject) ? .returned : nil }
    if word.isBringing || word.isTaking || word == .came, next == .home || next == .back { return isReturnable(subject) ? .returned : nil }
    return nil
  }

  /// What is done with the dead: given back, or found under a house.
  func body(_ index: Int, isPassive: Bool, limit: Int) -> Figure.Kind? {
    let word = scan.word(index)
    if word.isBringing || word == .taken || word == .arrived, [.hospital, .hospitals, .morgue, .morgues].contains(where: { find($0, after: index, reach: 5, limit: limit) }) {
      return .killed
    }
    // "20 bodies had been brought in since Monday"
    if isPassive, word.isBringing, scan.word(index + 1) == .in,
      index + 2 >= limit || scan.tokens[index + 2].gap.endsClause || scan.isAny(index + 2, [.between, .since, .on, .overnight, .after])
    {
      return .killed
    }
    if word.isReturning || word == .received || word.isHandingOver || isPassive && (word == .given || word == .transferred) { return .returned }
    if word.isBringing, scan.word(index + 1) == .home || scan.word(index + 1) == .back { return .returned }
    return isPassive && (word.isPulling || word.isTaking && isOutOfRubble(from: index + 1, verb: index, limit: limit)) ? .killed : nil
  }

  /// `from the rubble`, `alive`, of those pulled also `out` and `from …`
  func isOutOfRubble(from start: Int, verb: Int, limit: Int) -> Bool {
    // "pulled nine people, including a girl, from under the rubble"
    let aside =
      scan.word(start) == .including || scan.word(start) == .among && scan.word(start + 1) == .them
      ? (start + 1..<max(start + 1, min(limit, start + 10))).first { scan.tokens[$0].gap.contains(.comma) } : nil
    let first = aside ?? start
    var at = first
    while at < min(limit, first + 8), !(scan.tokens[at].gap.endsClause && at > first) {
      if scan.word(at).isRubble { return true }
      at += 1
    }
    switch scan.word(first) {
    case .alive: return true
    case .out, .from: return scan.word(verb) == .pulled || scan.word(verb) == .pulling || scan.word(verb) == .dug || scan.word(verb) == .fished
    default: return false
    }
  }
}
