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
    // "destroyed 38 drones, with 21 of them brought down over the coast": counted already
    if phrase.isPart, scan.word(phrase.start - 1) == .with, isDownParticiple(phrase.end, limit: sentence.upperBound) { return (nil, nil) }
    let before = kindBefore(phrase, in: sentence)
    if before == .launched { return (.launched, isDownedAfter(phrase, in: sentence) ? .downed : nil) }
    if before == .downed { return (.downed, !phrase.isPart && isLaunchedAfter(phrase, in: sentence) || phrase.isPart && isAllLaunched(phrase, in: sentence) ? .launched : nil) }
    if phrase.isPart, isDownedAfter(phrase, in: sentence) || isShotDownAfter(phrase, in: sentence) { return (.downed, nil) }
    if let then = kindBehindLaunch(phrase, in: sentence) { return (.launched, then) }
    if isLaunchedAfter(phrase, in: sentence) { return (.launched, isDownedAfter(phrase, in: sentence) ? .downed : nil) }
    return (kindAfter(phrase, before: later, in: sentence), nil)
  }

  func isAircraft(_ phrase: CountedPhrase) -> Bool { phrase.head.map { scan.word($0).isAircraft } ?? false }

  // MARK: before the count

  private func kindBefore(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    guard let governor = governors.governor(of: phrase, in: sentence) else { return nil }
    if let kind = object(of: governor, phrase, in: sentence) { return kind }
    guard !isAircraft(phrase) else { return nil }
    if scan.word(governor) == .for, scan.word(governor - 1) == .accounted { return .downed }
    switch scan.word(governor) {
    case .with where scan.word(governor - 1) == .along || scan.word(governor - 1) == .together: return nil
    case .with, .using, .involving, .comprising: return hasAttack(before: governor, in: sentence) ? .launched : nil
    case .by: return hasAttackNoun(before: governor, in: sentence, reach: 4) || [.attacked, .targeted, .hit, .struck].contains(scan.word(governor - 1)) ? .launched : nil
    case .of:
      return scan.word(governor - 1).isAttackNoun || isOfLaunch(governor)
        || scan.word(governor - 1) == .consisting || scan.word(governor - 1) == .consisted ? .launched : nil
    case .barrage, .salvo, .swarm, .wave, .volley: return .launched
    case .from: return hasAttackNoun(before: governor, in: sentence, reach: 3) ? .launched : nil
    default: return nil
    }
  }

  /// `a response to the firing [of] 200 missiles`, not `threatened the launch of`
  private func isOfLaunch(_ of: Int) -> Bool {
    [.firing, .launch, .launching].contains(scan.word(of - 1)) && scan.word(of - 2) == .the && scan.word(of - 3).isPreposition
  }

  /// What a verb at `verb` did with its object.
  func object(of verb: Int, _ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    let word = scan.word(verb)
    if isDown(verb, phrase, in: sentence) { return governors.isHypothetical(verb, in: sentence) ? nil : .downed }
    // "Air force counts 479 drones", not "the brigade counts 40 drones in its stock"
    let isForce = word == .counts && scan.word(verb - 1) == .force
    if word.isCountingWeapons || isForce, !isAircraft(phrase), phrase.head != nil, !isDownParticiple(endOfList(phrase, in: sentence), limit: sentence.upperBound) {
      return .launched
    }
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
    // "Two F-35s intercepted three Russian planes": they were seen off.
    if [.intercepted, .intercept, .intercepting].contains(word), isAircraft(phrase), !isUnmanned(phrase) { return false }
    return !word.isDestroying || !isAircraft(phrase) && !isOnGround(phrase, in: sentence) && !isMannedBoat(phrase)
  }

  /// `destroyed 16 patrol boats`, not `three drone boats`
  private func isMannedBoat(_ phrase: CountedPhrase) -> Bool {
    guard let head = phrase.head, scan.word(head) == .boats || scan.word(head) == .boat else { return false }
    return !isUnmanned(phrase)
  }

  private func isUnmanned(_ phrase: CountedPhrase) -> Bool {
    (phrase.start..<phrase.end).contains { [.drone, .drones, .unmanned, .uncrewed, .sea, .kamikaze].contains(scan.word($0)) }
  }

  /// `destroyed three helicopters at an airfield`
  private func isOnGround(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    (phrase.end..<max(phrase.end, min(sentence.upperBound, phrase.end + 10))).contains { scan.word($0).isGround }
  }

  /// Sent or used in an attack, not to an ally.
  private func isSentAgainst(_ phrase: CountedPhrase, verb: Int, in sentence: Range<Int>) -> Bool {
    let end = endOfList(phrase, in: sentence)
    switch scan.word(end) {
    case .at, .against, .towards, .toward, .into, .over, .across, .overnight: return true
    case _ where scan.word(verb) == .aimed || scan.word(verb) == .hurled: return false
    case .from where [.deployed, .used].contains(scan.word(verb)) && isEnemy(before: verb, in: sentence): return true
    case .to: return scan.word(end + 1) == .attack || scan.word(end + 1) == .strike || scan.word(end + 1) == .hit
    default: break
    }
    if isEnemy(before: verb, in: sentence), [.deployed, .used, .using].contains(scan.word(verb)) { return true }
    if isSentByNight(verb, end, in: sentence) { return true }
    if scan.word(verb) == .sent || scan.word(verb) == .send || scan.word(verb) == .sends || scan.word(verb) == .sending { return false }
    if (end..<max(end, min(sentence.upperBound, end + 20))).contains(where: { scan.word($0) == .against || scan.word($0) == .down || scan.word($0).isDowning }) { return true }
    return hasAttack(before: verb, in: sentence) || hasAttack(before: min(sentence.upperBound, end + 8), in: end..<sentence.upperBound)
  }

  /// `On Saturday night Norvalia had sent 472 drones, the most so far`: what is sent in a night, to nobody.
  private func isSentByNight(_ verb: Int, _ end: Int, in sentence: Range<Int>) -> Bool {
    guard scan.word(verb) == .sent, end >= sentence.upperBound || scan.tokens[end].gap.endsClause || scan.isAny(end, [.during, .in, .on]) else { return false }
    var subject = verb - 1
    while subject > sentence.lowerBound, scan.word(subject).isHave || scan.word(subject) == .also { subject -= 1 }
    guard let sender = scan.span(at: subject), scan.cast.kind(sender.character) == .state else { return false }
    return sentence.prefix(BriefScan.memory).contains { scan.isAny($0, [.night, .overnight, .wave, .waves]) }
  }

  /// `the enemy used`, `the invaders deployed`: an enemy does so in an attack.
  private func isEnemy(before verb: Int, in sentence: Range<Int>) -> Bool {
    guard verb - 1 >= sentence.lowerBound, scan.joins(verb) else { return false }
    var subject = verb - 1
    while subject > sentence.lowerBound, scan.word(subject).isHave || scan.word(subject) == .also { subject -= 1 }
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
    (max(sentence.lowerBound, index - reach)..<index).contains { scan.word($0).isAttackNoun || scan.word($0) == .struck }
  }
}
