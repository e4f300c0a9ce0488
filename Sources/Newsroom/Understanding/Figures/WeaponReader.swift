/// Reads what a sentence says of the weapons it counts: launched, or shot down.
struct WeaponReader {
  let scan: BriefScan
  let governors: GovernorReader

  init(_ scan: BriefScan) {
    self.scan = scan
    governors = GovernorReader(scan)
  }

  /// - Returns: one kind, or both for `all 15 drones that Russia launched were shot down`.
  func kinds(of phrase: CountedPhrase, before later: ArraySlice<CountedPhrase>, in sentence: Range<Int>) -> (Figure.Kind?, Figure.Kind?) {
    if phrase.isWhole {
      let isOtherwise = scan.word(phrase.end) == .that && !isLaunchedAfter(phrase, in: sentence)
      return (isAircraft(phrase) || isOtherwise ? nil : .launched, nil)
    }
    let before = kindBefore(phrase, in: sentence)
    if before == .launched { return (.launched, isDownedAfter(phrase, in: sentence) ? .downed : nil) }
    if before == .downed { return (.downed, !phrase.isPart && isLaunchedAfter(phrase, in: sentence) || phrase.isPart && isAllLaunched(phrase, in: sentence) ? .launched : nil) }
    if phrase.isPart, isDownedAfter(phrase, in: sentence) || isShotDownAfter(phrase, in: sentence) { return (.downed, nil) }
    if isLaunchedAfter(phrase, in: sentence) { return (.launched, isDownedAfter(phrase, in: sentence) ? .downed : nil) }
    return (kindAfter(phrase, before: later, in: sentence), nil)
  }

  private func isAircraft(_ phrase: CountedPhrase) -> Bool { phrase.head.map { scan.word($0).isAircraft } ?? false }

  // MARK: before the count

  private func kindBefore(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    guard let governor = governors.governor(of: phrase, in: sentence) else { return nil }
    if let kind = object(of: governor, phrase, in: sentence) { return kind }
    guard !isAircraft(phrase) else { return nil }
    if scan.word(governor) == .for, scan.word(governor - 1) == .accounted { return .downed }
    switch scan.word(governor) {
    case .with where scan.word(governor - 1) == .along || scan.word(governor - 1) == .together: return nil
    case .with, .using, .involving, .comprising: return hasAttack(before: governor, in: sentence) ? .launched : nil
    case .by: return hasAttackNoun(before: governor, in: sentence, reach: 4) || scan.word(governor - 1) == .attacked || scan.word(governor - 1) == .targeted ? .launched : nil
    case .of: return scan.word(governor - 1).isAttackNoun || scan.word(governor - 1) == .consisting || scan.word(governor - 1) == .consisted ? .launched : nil
    case .barrage, .salvo, .swarm, .wave, .volley: return .launched
    case .from: return hasAttackNoun(before: governor, in: sentence, reach: 3) ? .launched : nil
    default: return nil
    }
  }

  /// What a verb at `verb` did with its object.
  func object(of verb: Int, _ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    let word = scan.word(verb)
    if isDown(verb, phrase, in: sentence) { return governors.isHypothetical(verb, in: sentence) ? nil : .downed }
    if word.isCountingWeapons, !isAircraft(phrase), phrase.head.map({ !scan.isWord($0, .airstrikes) }) ?? false, !isDownParticiple(phrase.end, limit: sentence.upperBound) { return .launched }
    let isAimed = word == .aimed || word == .hurled
    guard !isAircraft(phrase), word.isLaunching || word.isSending || isAimed, !governors.isHypothetical(verb, in: sentence) else { return nil }
    if word.isLaunching { return .launched }
    return isSentAgainst(phrase, verb: verb, in: sentence) ? .launched : nil
  }

  private func isDown(_ verb: Int, _ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    let word = scan.word(verb)
    if word == .down { return scan.word(verb - 1).isShooting || scan.word(verb - 2).isShooting && scan.word(verb - 1) != .was }
    if word.isShooting, scan.word(phrase.end) == .down { return true }
    if word == .shot || word == .knocked, scan.word(phrase.end) == .out { return true }
    guard word.isDowning else { return false }
    return !word.isDestroying || !isAircraft(phrase) && !isOnGround(phrase, in: sentence)
  }

  /// `destroyed three helicopters at an airfield`
  private func isOnGround(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    (phrase.end..<max(phrase.end, min(sentence.upperBound, phrase.end + 10))).contains { scan.word($0).isGround }
  }

  /// Sent or used in an attack, not to an ally.
  private func isSentAgainst(_ phrase: CountedPhrase, verb: Int, in sentence: Range<Int>) -> Bool {
    let end = endOfList(phrase, in: sentence)
    switch scan.word(end) {
    case .at, .against, .towards, .toward, .into, .over, .across: return true
    case _ where scan.word(verb) == .aimed || scan.word(verb) == .hurled: return false
    case .from where [.deployed, .used].contains(scan.word(verb)) && isEnemy(before: verb, in: sentence): return true
    case .to: return scan.word(end + 1) == .attack || scan.word(end + 1) == .strike || scan.word(end + 1) == .hit
    default: break
    }
    if isEnemy(before: verb, in: sentence), [.deployed, .used, .using].contains(scan.word(verb)) { return true }
    if scan.word(verb) == .sent || scan.word(verb) == .send || scan.word(verb) == .sends || scan.word(verb) == .sending { return false }
    if (end..<max(end, min(sentence.upperBound, end + 20))).contains(where: { scan.word($0) == .against || scan.word($0) == .down || scan.word($0).isDowning }) { return true }
    return hasAttack(before: verb, in: sentence) || hasAttack(before: min(sentence.upperBound, end + 8), in: end..<sentence.upperBound)
  }

  /// `the enemy used`, `the invaders deployed`: an enemy does so in an attack.
  private func isEnemy(before verb: Int, in sentence: Range<Int>) -> Bool {
    guard verb - 1 >= sentence.lowerBound, scan.joins(verb) else { return false }
    let subject = scan.word(verb - 1).isHave ? verb - 2 : verb - 1
    switch scan.word(subject) {
    case .enemy, .aggressor, .occupiers, .invaders, .adversary: return true
    default: return false
    }
  }

  /// The token behind a list of weapons that a count begins: `120 missiles and 90 drones [against]`.
  private func endOfList(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Int {
    var index = phrase.end
    while index < min(sentence.upperBound, phrase.end + 12) {
      let token = scan.tokens[index]
      guard token.gap.joins || token.gap == [.comma, .space] else { break }
      let isListed =
        token.word == .and || token.word == .plus || token.word == .a || token.word == .an || token.isNumber || token.isCapital
        || !token.classes.isDisjoint(with: [.weapon, .numberWord]) || token.word == .cruise || token.word == .ballistic || token.word == .attack || token.word == .decoy
        || token.word == .kamikaze || token.word == .strike || token.word == .loitering
      guard isListed else { break }
      index += 1
    }
    return index
  }

  private func hasAttack(before index: Int, in sentence: Range<Int>) -> Bool {
    for at in max(sentence.lowerBound, index - 12)..<max(index, sentence.lowerBound) {
      if scan.tokens[at].classes.contains(.strike) || scan.word(at).isAttackNoun || scan.word(at) == .fired && scan.word(at + 1) == .on { return true }
    }
    return false
  }

  private func hasAttackNoun(before index: Int, in sentence: Range<Int>, reach: Int) -> Bool {
    (max(sentence.lowerBound, index - reach)..<index).contains { scan.word($0).isAttackNoun || scan.word($0) == .struck || scan.word($0) == .hit && false }
  }

  // MARK: behind the count

  /// `… launched by Russia`, `… that Russia fired at Kyiv`
  private func isLaunchedAfter(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard !isAircraft(phrase) else { return false }
    var index = phrase.end
    let limit = min(sentence.upperBound, phrase.end + 7)
    var isRelative = false
    while index < limit, !scan.tokens[index].gap.endsClause {
      let word = scan.word(index)
      if word == .launched || word == .fired { return index == phrase.end || isRelative }
      if isRelative, word == .sent, scan.word(index + 1) != .to { return true }
      if word == .that || word == .which {
        isRelative = true
      } else if !isRelative || word == .and || scan.classes(index).contains(.speech) {
        return false
      }
      index += 1
    }
    return false
  }

  /// `all 89 of the drones that Russia launched`
  private func isAllLaunched(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    (phrase.start - 1 >= sentence.lowerBound && scan.word(phrase.start - 1) == .all) && isLaunchedAfter(phrase, in: sentence)
  }

  /// `20 drones were launched; all were shot down`, `…, all of which it destroyed`, in the same sentence or the next.
  func areAllDowned(_ phrase: CountedPhrase) -> Bool {
    let item = scan.itemRange(of: phrase.start)
    let last = scan.tokens[phrase.start].sentence + 1
    var index = phrase.end
    while index < min(item.upperBound, phrase.end + 40), scan.tokens[index].sentence <= last {
      if scan.word(index) == .all { return !isAllOfOthers(index, than: phrase) && (isDownVerb(before: index) || isDownedBehind(all: index, limit: item.upperBound)) }
      if scan.word(index).isLaunching { return false }
      index += 1
    }
    return false
  }

  /// `99 missiles and 35 drones … [all the drones] had been shot down`, seen from the missiles.
  private func isAllOfOthers(_ all: Int, than phrase: CountedPhrase) -> Bool {
    var noun = all + 1
    while scan.word(noun) == .of || scan.word(noun) == .the { noun += 1 }
    guard noun < scan.tokens.count, scan.classes(noun).contains(.weapon), let head = phrase.head else { return false }
    let isMissile = [scan.word(noun), scan.word(head)].map { $0 == .missile || $0 == .missiles }
    return isMissile[0] != isMissile[1]
  }

  /// `shot down all of them`
  private func isDownVerb(before all: Int) -> Bool {
    guard scan.word(all + 1) == .of, scan.word(all + 2) == .them || scan.word(all + 2) == .these else { return false }
    return scan.word(all - 1) == .down && scan.word(all - 2).isShooting || scan.word(all - 1).isDowning && scan.ends(all - 1, in: .ed)
  }

  private func isDownedBehind(all: Int, limit: Int) -> Bool {
    var index = all + 1
    while index < min(limit, all + 9), index == all + 1 || !scan.tokens[index].gap.endsClause {
      if isDownParticiple(index, limit: limit) { return true }
      let word = scan.word(index)
      let isLink = word == .of || word == .the || word == .them || word == .which || word.isBe || word.isHave || word.isAfterAuxiliary || scan.tokens[index].classes.contains(.weapon)
      guard isLink else { return false }
      index += 1
    }
    return false
  }

  /// A second verb for drones that were launched: `120 drones launched overnight were shot down`.
  private func isDownedAfter(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    var index = phrase.end
    let limit = min(sentence.upperBound, phrase.end + 14)
    while index < limit {
      let token = scan.tokens[index]
      if token.gap.endsClause || token.isNumber || token.word == .and || token.word == .but { return false }
      if token.word.isBe { return isDownParticiple(index + 1, limit: limit) }
      index += 1
    }
    return false
  }

  /// `three of which air defence shot down`
  private func isShotDownAfter(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    let start = scan.word(phrase.end) == .of ? phrase.end + 2 : phrase.end
    guard scan.word(start - 1) == .which || scan.word(start - 1) == .them else { return false }
    for index in start..<max(start, min(sentence.upperBound, start + 7)) {
      let token = scan.tokens[index]
      if token.gap.endsClause || token.isNumber || token.word.beginsClause { return false }
      if isDownParticiple(index, limit: sentence.upperBound) { return true }
    }
    return false
  }

  private func kindAfter(_ phrase: CountedPhrase, before later: ArraySlice<CountedPhrase>, in sentence: Range<Int>) -> Figure.Kind? {
    var end = phrase.end
    var later = later.prefix(PredicateReader.longestList)
    var index = end
    var limit = min(sentence.upperBound, end + 14)
    while index < limit {
      let token = scan.tokens[index]
      let word = token.word
      if !token.gap.isDisjoint(with: [.semicolon, .newline]) || token.gap.contains(.colon) && token.gap != .colon { return nil }
      if word.isModal || word.beginsClause && word != .as { return nil }
      if word.isBe || word.isHave { return passive(index + 1, phrase, limit: limit) }
      if index == end, !token.gap.endsClause {
        if isDownParticiple(index, limit: limit) { return isPassive(index, limit: limit) ? .downed : nil }
        if word == .attacked || word == .targeted || word == .fired || word == .launched || isHitting(index, phrase, limit: limit) { return isAircraft(phrase) ? nil : .launched }
      }
      if word == .and || word == .plus || token.gap == [.comma, .space], let next = later.first, !next.isIncluded, next.start == index || next.start == index + 1, next.sort == phrase.sort {
        end = next.end
        later = later.dropFirst()
        index = end
        limit = min(sentence.upperBound, end + 14)
        continue
      }
      // "72 missiles, including ten Kinzhals, and all the drones were shot down"
      if index == end, token.gap == [.comma, .space], word == .including || word == .among, let close = closingComma(after: index, limit: limit), scan.word(close) == .and || scan.word(close).isBe {
        later = later.drop { $0.start < close }
        index = scan.word(close) == .and ? close + 1 : close
        continue
      }
      if token.gap.endsClause { return nil }
      if token.classes.contains(.speech) || isDowning(index) { return nil }
      index += 1
    }
    return nil
  }

  private func closingComma(after index: Int, limit: Int) -> Int? {
    (index + 1..<max(index + 1, min(limit, index + 9))).first { scan.tokens[$0].gap == [.comma, .space] }
  }

  /// `seven rockets hit Karsund`, `six bombs fell on the town`, not `debris of two drones fell on it`
  private func isHitting(_ verb: Int, _ phrase: CountedPhrase, limit: Int) -> Bool {
    let next = verb + 1
    guard next < limit, !phrase.isPart, phrase.number.value > 1, phrase.head.map({ !scan.isWord($0, .airstrikes) }) ?? true, !isAfterLaunch(phrase), scan.tokens[next].gap == .space,
      phrase.start == 0 || !scan.tokens[phrase.start - 1].classes.contains(.preposition)
    else { return false }
    switch scan.word(verb) {
    case .hit, .struck: return scan.spanAt[next] >= 0 || scan.word(next) == .the || scan.word(next) == .a || scan.word(next) == .an
    case .fell, .landed: return scan.word(next) == .on || scan.word(next) == .in || scan.word(next) == .near
    default: return false
    }
  }

  /// `fired 38 missiles … Two missiles hit Karsund`: those that hit are among what has been counted.
  private func isAfterLaunch(_ phrase: CountedPhrase) -> Bool {
    (max(scan.itemRange(of: phrase.start).lowerBound, phrase.start - BriefScan.memory)..<phrase.start).contains { scan.word($0).isLaunching || scan.word($0).isDowning }
  }

  /// `12 drones destroyed overnight`, not `a bomb destroyed part of a house`
  private func isPassive(_ verb: Int, limit: Int) -> Bool {
    let next = scan.word(verb + 1) == .down || scan.word(verb + 1) == .out ? verb + 2 : verb + 1
    guard next < limit else { return true }
    let after = scan.tokens[next]
    return after.gap.endsClause || after.gap.contains(.quote) || after.word.followsParticiple || after.classes.contains(.weekday) || scan.ends(next, in: .ly)
  }

  private func isDowning(_ index: Int) -> Bool { scan.word(index).isDowning && scan.ends(index, in: .ing) }

  /// `were shot down`, `have been launched`
  private func passive(_ start: Int, _ phrase: CountedPhrase, limit: Int) -> Figure.Kind? {
    var index = start
    while index < min(limit, start + 7) {
      let word = scan.word(index)
      if scan.tokens[index].gap.endsClause || word == .not { return nil }
      if isDownParticiple(index, limit: limit) { return isAircraft(phrase) && word.isDestroying ? nil : .downed }
      if word == .launched || word == .fired || word == .unleashed || word == .dropped { return isAircraft(phrase) ? nil : .launched }
      if word == .aimed || word == .sent || word == .hurled, !isAircraft(phrase) {
        switch scan.word(index + 1) {
        case .at, .against, .towards, .toward: return .launched
        default: return nil
        }
      }
      if word == .used, isAircraft(phrase) == false { return .launched }
      guard word.isAfterAuxiliary || scan.ends(index, in: .ly) || word == .successfully else { return nil }
      index += 1
    }
    return nil
  }

  func isDownParticiple(_ index: Int, limit: Int) -> Bool {
    let word = scan.word(index)
    if word == .shot || word == .brought || word == .taken || word == .knocked { return scan.word(index + 1) == .down || word == .shot && scan.word(index + 1) == .out }
    return word.isDowning && scan.ends(index, in: .ed)
  }
}
