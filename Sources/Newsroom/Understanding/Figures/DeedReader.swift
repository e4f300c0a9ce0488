/// Tells from single words and short phrases what happened to people: `killed`, `taken to hospital`, `among the dead`.
struct DeedReader {
  let scan: BriefScan
  let phrases: DeedPhrases

  init(scan: BriefScan) {
    self.scan = scan
    phrases = DeedPhrases(scan: scan)
  }

  // MARK: were killed, had been confirmed dead

  /// What follows an auxiliary at `start`; nil where it is nothing that figures tell, or has not happened.
  func afterAuxiliary(_ start: Int, of subject: CountedPhrase, limit: Int) -> Figure.Kind? {
    var index = start + 1
    let limit = min(limit, start + 12)
    var isPassive = scan.word(start).isBe
    while index < limit {
      let token = scan.tokens[index]
      if token.gap.endsClause {
        // "were, officials said, killed"
        guard token.gap == [.comma, .space], index == start + 1, let close = (index + 1..<limit).first(where: { scan.tokens[$0].gap.contains(.comma) }) else { return nil }
        index = close
        if let kind = participle(index, of: subject, isPassive: isPassive, limit: limit) { return kind }
        return nil
      }
      let word = token.word
      // "have not been found"
      if word == .not, subject.sort.mayBePeople, (index + 1..<min(limit, index + 4)).contains(where: { scan.word($0) == .found }) { return .missing }
      if word == .not || word == .never || word == .no || word.isModal { return nil }
      if word == .among || word == .amongst { return among(index, limit: limit) }
      if word == .behind, scan.word(index + 1) == .bars, scan.word(index + 2) != .on, subject.sort.mayBePeople { return .detained }
      if word == .in, subject.sort.mayBePeople, let kind = custody(index, limit: limit) { return kind }
      // "are back from the other bank"
      if word == .back, isPassive, scan.word(index + 1) == .from || scan.word(index + 1) == .home || scan.word(index + 1) == .in && scan.span(at: index + 2) != nil {
        return isReturnable(subject) && !isOwnWayHome(subject) ? .returned : nil
      }
      // "are thought to be under the rubble"
      if word == .under || word == .beneath, subject.sort.mayBePeople, (index + 1..<min(limit, index + 5)).contains(where: { scan.word($0).isRubble }) { return .missing }
      if let kind = participle(index, of: subject, isPassive: isPassive, limit: limit) ?? active(index, of: subject, limit: limit) { return kind }
      if word.isBe { isPassive = true }
      if word == .on, scan.classes(index + 1).contains(.weekday) {
        index += 2
        continue
      }
      // "had left or been evacuated"
      if word == .left, scan.word(index + 1) == .or || scan.word(index + 1) == .and, scan.word(index + 2) == .been {
        isPassive = true
        index += 3
        continue
      }
      guard word.isAfterAuxiliary || scan.ends(index, in: .ly) else { return nil }
      index += 1
    }
    return nil
  }

  /// `in custody`, `in detention`, `in Russian captivity`
  private func custody(_ start: Int, limit: Int) -> Figure.Kind? {
    for index in start + 1..<max(start + 1, min(limit, start + 4)) where scan.joins(index) {
      // not "in the custody of their aunt", "in custody hearings"
      let next = index + 1
      guard next >= limit || scan.tokens[next].gap.endsClause || scan.tokens[next].flags.contains(.sentenceStart) || scan.word(next) != .of && scan.word(next).followsParticiple else {
        continue
      }
      if scan.word(index) == .custody || scan.word(index) == .detention { return .detained }
      if scan.word(index) == .captivity { return .captured }
    }
    return nil
  }

  /// `among the dead`, `among those wounded`
  private func among(_ start: Int, limit: Int) -> Figure.Kind? {
    var index = start + 1
    while index < min(limit, start + 5) {
      let token = scan.tokens[index]
      if token.gap.endsClause, index > start + 1 { return nil }
      if token.word == .dead || token.word == .killed || token.word == .victims { return .killed }
      if token.word == .injured || token.word == .wounded { return .injured }
      if token.word == .missing { return .missing }
      if token.word == .detained || token.word == .arrested { return .detained }
      index += 1
    }
    return nil
  }

  // MARK: participles

  func isParticiple(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    if token.word == .dead || token.word == .missing || token.word == .unaccounted { return true }
    return !token.classes.isDisjoint(with: [.killed, .injured, .detain, .rescue]) && isPastParticiple(index)
  }

  private func isPastParticiple(_ index: Int) -> Bool {
    let word = scan.word(index)
    return scan.ends(index, in: .ed) || word == .hurt || word == .slain
  }

  /// A participle right behind its noun, with no auxiliary: `12 dead`, `six wounded in …`, not `two soldiers captured a …`.
  func bare(_ index: Int, of subject: CountedPhrase, limit: Int) -> Figure.Kind? {
    let word = scan.word(index)
    if word == .death || word == .deaths || word == .fatalities { return .killed }
    guard let kind = participle(index, of: subject, isPassive: false, limit: limit) else { return nil }
    if word == .dead || word == .missing || word == .hurt { return kind }
    // "251 taken hostage"
    let next = word.isTaking && kind == .captured && scan.word(index + 1) != .in && !isCaptive(subject) ? index + 2 : index + 1
    guard next < limit else { return kind }
    let after = scan.tokens[next]
    if after.gap.endsClause || after.gap.contains(.quote) || scan.isBehindBar(next) || after.flags.contains(.sentenceStart) { return kind }
    let isUpTo = after.word == .up && scan.word(next + 1) == .to && scan.classes(next + 2).isDisjoint(with: .numberWord) && !(next + 2 < limit && scan.tokens[next + 2].isNumber)
    let isThen = after.word == .that && scan.isAny(next + 1, [.day, .night, .morning, .evening, .week])  // injured that night
    let isArriving = subject.sort == .unnamed && kind == .injured && [.arrived, .came, .lay, .remain, .remained].contains(after.word)  // 50 wounded arrived
    return isArriving || after.word.followsParticiple || isThen || isUpTo || scan.ends(next, in: .ly) || after.classes.contains(.weekday) || after.classes.contains(.month) && after.isCapital
      ? kind : nil
  }

  /// - Parameter isPassive: an auxiliary stands before.
  private func participle(_ index: Int, of subject: CountedPhrase, isPassive: Bool, limit: Int) -> Figure.Kind? {
    let token = scan.tokens[index]
    let word = token.word
    // "2,000 bodies have been buried", not "the bodies of 12 soldiers were buried", who were counted when they fell
    if isPassive, word == .buried, let head = subject.head, scan.isAny(head, [.bodies, .body]), !scan.word(subject.end).isReturning { return .killed }
    if subject.sort == .bodies { return body(index, isPassive: isPassive, limit: limit) }
    if word == .dead || word.isPulling && scan.word(index + 1) == .dead { return .killed }
    // "were burned alive": who is, is not rescued
    if word == .burned || word == .burnt, scan.word(index + 1) == .alive { return .killed }
    if isPassive, let kind = phrases.passive(index, isCaptive: isCaptive(subject)), kind == .killed || subject.sort.mayBePeople, !isOutOfRubble(from: index + 1, verb: index, limit: limit) {
      return kind
    }
    if word == .found { return scan.word(index + 1) == .dead ? .killed : scan.word(index + 1) == .alive ? .rescued : nil }
    if token.classes.contains(.killed), isPastParticiple(index), !word.isDying { return isMixed(index, with: .injured) ? nil : .killed }
    if token.classes.contains(.injured), isPastParticiple(index) { return isMixed(index, with: .killed) ? nil : .injured }
    if word == .shot { return shot(index) }
    if isPassive, subject.sort.mayBePeople, word == .burned || word == .burnt { return .injured }
    if word == .missing || word == .unaccounted { return subject.sort.mayBePeople || subject.sort == .unknown ? .missing : nil }
    if isToHospital(index, limit: limit) { return .injured }
    if word.isDetaining, scan.ends(index, in: .ed) { return .detained }
    if (word.isTaking || word == .remanded || word == .placed), isPassive, find(.custody, after: index, reach: 3, limit: limit) { return .detained }
    guard subject.sort.mayBePeople else { return nil }
    return moved(index, of: subject, isPassive: isPassive, limit: limit)
  }

  /// `killed or wounded`: nobody can tell how many of each.
  private func isMixed(_ index: Int, with other: WordClass) -> Bool {
    if scan.word(index + 1) == .or, scan.isAny(index + 2, [.captured, .missing, .detained, .arrested]) { return true }
    func isJoined(_ between: Int, _ beyond: Int) -> Bool {
      guard scan.tokens.indices.contains(between), scan.tokens.indices.contains(beyond) else { return false }
      return (scan.word(between) == .or || scan.word(between) == .and) && scan.tokens[beyond].classes.contains(other)
    }
    if isJoined(index + 1, index + 2) || isJoined(index - 1, index - 2) { return true }
    return index + 1 < scan.tokens.count && scan.tokens[index + 1].gap == .slash && scan.tokens[index + 1].classes.contains(other)
  }

  private func shot(_ index: Int) -> Figure.Kind? {
    if scan.word(index + 1) == .dead { return .killed }
    guard scan.word(index + 1) == .and else { return nil }
    if scan.word(index + 2) == .killed { return .killed }
    return scan.classes(index + 2).contains(.injured) ? .injured : nil
  }

  // MARK: verbs without an object

  /// `died`, `suffered injuries`, `went missing`, `came home`, `surrendered`
  func active(_ index: Int, of subject: CountedPhrase, limit: Int) -> Figure.Kind? {
    let token = scan.tokens[index]
    let word = token.word
    if subject.sort == .people, isFalling(index, subject) { return .killed }
    if word.isDying, token.classes.contains(.killed), word != .dead, word != .death, word != .deaths, word != .fatalities, word != .fatal, word != .fatally, word != .deadly {
      return .killed
    }
    if word == .drowned || word == .suffocated { return .killed }
    if word == .ended, scan.word(index + 1) == .up, find(.hospital, after: index + 1, reach: 2, limit: limit) { return .injured }
    if word == .lost, find(.lives, after: index, reach: 2, limit: limit) || scan.word(index + 2) == .life && index + 2 < limit { return .killed }
    if word.isSuffering, hasHurt(after: index, limit: limit) { return .injured }
    if word.isNeeding, hasCare(after: index, limit: limit) { return .injured }
    if subject.sort == .bodies, word == .reached { return .returned }
    guard subject.sort.mayBePeople else { return nil }
    if let kind = phrases.active(index) { return kind }
    if phrases.escape(index), subject.sort == .people, !isCaptive(subject) { return .evacuated }
    if word == .went || word == .gone || word == .go, scan.word(index + 1) == .missing { return .missing }
    if word == .disappeared || word == .vanished { return .missing }
    if word == .surrendered { return .captured }
    if word == .went || word == .going, scan.word(index + 1) == .home, !isOwnWayHome(subject) { return .returned }
    // "they send fifteen, three come back": of no captives
    if subject.sort == .unnamed, !subject.isPart, word.isComing, isOwnWayBack(subject) { return nil }
    if word == .returned || word.isComing && (scan.word(index + 1) == .home || scan.word(index + 1) == .back || scan.word(index + 1) == .free), !isOwnWayHome(subject) { return .returned }
    return nil
  }

  /// `21 soldiers fell in an ambush`, `eight soldiers embraced martyrdom`, `330 people did not survive`
  private func isFalling(_ verb: Int, _ subject: CountedPhrase) -> Bool {
    switch scan.word(verb) {
    case .did: return scan.word(verb + 1) == .not && scan.word(verb + 2) == .survive
    case .embraced: return scan.word(verb + 1) == .martyrdom
    case .fell:
      guard scan.isAny(verb + 1, [.in, .near, .during]), let head = subject.head else { return false }
      return scan.isAny(head, [.soldiers, .officers, .troops, .servicemen, .policemen, .fighters, .defenders, .commandos, .marines])
    default: return false
    }
  }

  private func hasHurt(after index: Int, limit: Int) -> Bool {
    for at in index + 1..<max(index + 1, min(limit, index + 7)) {
      if scan.tokens[at].gap.endsClause, at > index + 1 { return false }
      if scan.word(at).isHurt { return true }
    }
    return false
  }

  private func hasCare(after index: Int, limit: Int) -> Bool {
    for at in index + 1..<max(index + 1, min(limit, index + 6)) {
      if scan.tokens[at].gap.endsClause, at > index + 1 { return false }
      if scan.word(at).isCare { return true }
    }
    return false
  }

  /// `taken to hospital`, `admitted to the city's hospitals`, `in hospital`, `treated for burns`
  private func isToHospital(_ index: Int, limit: Int) -> Bool {
    switch scan.word(index) {
    case .taken, .rushed, .brought, .admitted, .transferred, .sent, .moved:
      return find(.hospital, after: index, reach: 5, limit: limit) || find(.hospitals, after: index, reach: 5, limit: limit)
    case .in where scan.isAny(index + 2, [.morgue, .morgues]): return false
    case .in: return scan.word(index + 1) == .hospital || scan.word(index + 1) == .hospitals || scan.word(index + 1) == .intensive
    case .treated: return true
    default: return false
    }
  }

  func find(_ word: Word, after index: Int, reach: Int, limit: Int) -> Bool {
    var at = index + 1
    while at < min(limit, index + 1 + reach), !(scan.tokens[at].gap.endsClause && at > index + 1) {
      if scan.word(at) == word { return true }
      at += 1
    }
    return false
  }
}
