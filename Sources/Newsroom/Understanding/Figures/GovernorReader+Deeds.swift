/// What a verb did to the people it counts: `killed six`, `pulled four alive`.
extension GovernorReader {
  /// What a verb at `verb` did to its object.
  func object(of verb: Int, _ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    guard let kind = deed(of: verb, phrase, in: sentence), !isHypothetical(verb, in: sentence) else { return nil }
    return kind
  }

  private func deed(of verb: Int, _ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    let token = scan.tokens[verb]
    let word = token.word
    // "We kill two, and three more come"
    if word == .kill, scan.isAny(verb - 1, [.we, .they, .you, .i]) { return nil }
    if phrase.sort == .lives { return word.isCostingLives ? .killed : nil }
    if phrase.sort == .bodies { return givenBack(verb, phrase, in: sentence) }
    if token.classes.contains(.killed), !word.isDying, !word.isDeathNoun || word == .killing { return isMixed(verb, with: .injured) || isPassive(verb, phrase) ? nil : .killed }
    if word == .dead { return scan.word(verb - 1) == .shot || scan.word(verb - 1) == .shooting ? .killed : nil }
    if word == .shot || word == .shooting, let head = phrase.head, scan.word(head).isCaptive { return .killed }
    if phrase.sort == .people, deedPhrases.isDeadly(verb, before: phrase.end) { return isPassive(verb, phrase) ? nil : .killed }
    if token.classes.contains(.injured), word != .injury && word != .injuries, !isPassive(verb, phrase) { return isMixed(verb, with: .killed) ? nil : .injured }
    if word == .treated || word == .treating, phrase.sort == .people { return .injured }
    if word == .admitted, phrase.sort == .people, hasHospital(max(sentence.lowerBound, verb - 6)..<verb) { return .injured }
    if word == .missing, phrase.sort == .unnamed, standsAlone(phrase, in: sentence) { return .missing }
    // "pulled two mechanics out alive": whoever they are
    if word.isPulling, isAlive(phrase.end), phrase.head.map({ !GovernorReader.animals.contains(scan.tokens[$0].hash) }) ?? true { return .rescued }
    // "evacuated about 20 wounded to a hospital"
    if word.isEvacuating, phrase.sort == .unnamed, scan.word(phrase.end) == .wounded || scan.word(phrase.end) == .injured, !isPassive(verb, phrase) { return .evacuated }
    guard phrase.sort == .people || phrase.sort == .others || phrase.sort == .unnamed && standsAlone(phrase, in: sentence) else { return nil }
    return moved(verb, phrase, in: sentence)
  }

  /// Captured, rescued, evacuated, detained, returned.
  private func moved(_ verb: Int, _ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    let word = scan.word(verb)
    let end = scan.word(phrase.end)
    let isNamed = phrase.sort == .people
    // "killing ten soldiers and capturing eight"
    let isOfPeople = isNamed || phrase.sort == .unnamed && (max(sentence.lowerBound, verb - 16)..<verb).contains { !scan.classes($0).isDisjoint(with: [.killed, .injured]) }
    // "attackers were thrown back, and his side captured 14 of them"
    if word.isCapturing, phrase.isPart, scan.word(phrase.end - 1) == .them, !isPassive(verb, phrase), isOfFighters(before: verb, in: sentence) { return .captured }
    // "gunmen killed three people and abducted 36"
    if scan.isAny(verb, [.abducted, .abducting, .kidnapped, .kidnapping]), isDoneByGunmen(verb, in: sentence), !isPassive(verb, phrase) { return .captured }
    if word.isCapturing { return isOfPeople && !isPassive(verb, phrase) ? .captured : nil }
    if word.isTaking, end == .prisoner || end == .captive || end == .hostage { return .captured }
    if word.isTaking, let head = phrase.head,
      scan.word(head) == .prisoners || scan.word(head) == .prisoner && phrase.number.value > 1 || scan.word(head) == .pows || scan.word(head) == .captives || scan.word(head) == .hostages
    {
      return .captured
    }
    if isPassive(verb, phrase) { return nil }
    if word.isBringing, end == .out, scan.word(phrase.end + 1) == .alive || phrase.head.map({ scan.word($0) == .survivors }) ?? false { return .rescued }
    // "pulled out 39 survivors", "pulled out 11 people alive"
    if word == .out, scan.word(verb - 1).isPulling, isAlive(phrase.end) || phrase.head.map({ scan.word($0) == .survivors }) ?? false { return .rescued }
    // "they were evacuated; volunteers brought out 64"
    if !isNamed, word == .out, scan.isAny(verb - 1, [.brought, .bring, .bringing]), deedPhrases.hasTransport(around: verb) { return .evacuated }
    // "killed a woman and left six others in hospital"
    if word == .left, end == .in, scan.isAny(phrase.end + 1, [.hospital, .hospitals]) { return .injured }
    if isNamed, let kind = deedPhrases.object(of: verb, before: phrase.end, isCaptive: deeds.isCaptive(phrase)) { return kind }
    if word == .rescue || word == .rescued || word == .rescuing || word == .rescues { return .rescued }
    if word == .saved || word == .saving || word == .saves { return isNamed ? .rescued : nil }
    if word.isPulling, deeds.isOutOfRubble(from: phrase.end, verb: verb, limit: sentence.upperBound) { return .rescued }
    if word == .freed || word == .freeing, deeds.isOutOfRubble(from: phrase.end, verb: verb, limit: min(sentence.upperBound, phrase.end + 5)) { return .rescued }
    if word == .freed, isDoneByRescuers(verb, in: sentence) || isFreedByTroops(verb, phrase, in: sentence) { return .rescued }
    if word.isEvacuating { return .evacuated }
    if word.isBringing || word.isTaking, isToSafety(phrase.end, in: sentence) { return .evacuated }
    if word.isDetaining { return .detained }
    guard deeds.isReturnable(phrase) else { return nil }
    if word.isReturning { return isNamed || word != .return ? .returned : nil }
    if word == .home || word == .back, scan.word(verb - 1).isBringing || scan.word(verb - 1) == .got || scan.word(verb - 1) == .took { return .returned }
    if word.isBringing || word == .received, end == .home || end == .back { return .returned }
    // "175 prisoners from each side went home. Kyiv also received 22 wounded soldiers"
    if word == .received, isNamed, let head = phrase.head,
      [.soldiers, .servicemen, .servicemembers, .defenders].contains(scan.word(head)) || scan.span(at: head)?.isAdjective == true, hasExchange(around: verb, in: sentence)
    {
      return .returned
    }
    if word == .received, phrase.sort == .unnamed, hasExchange(around: verb, in: sentence) { return .returned }
    if word == .got || word == .gets, (phrase.end..<min(sentence.upperBound, phrase.end + 6)).contains(where: { scan.word($0) == .back }) { return .returned }
    // "the two sides handed each other 1,000 people"
    if word == .each, scan.word(verb + 1) == .other, scan.word(verb - 1).isHandingOver || scan.word(verb - 1).isReturning || scan.word(verb - 1).isGiving { return .returned }
    if word == .over || word == .back, scan.word(verb - 1).isHandingOver || scan.word(verb - 1).isGiving { return .returned }
    // "returned 1,000 bodies and received 19 in exchange"
    if word == .received || word == .given || word == .got, end == .in, scan.word(phrase.end + 1) == .exchange || scan.word(phrase.end + 1) == .return { return .returned }
    return nil
  }

  /// Whether the last noun for many in the clause before a verb's own is one for people, and not for villages or rifles.
  private func isOfFighters(before verb: Int, in sentence: Range<Int>) -> Bool {
    guard let clause = (max(sentence.lowerBound, verb - 12)..<verb).last(where: { !scan.tokens[$0].gap.isDisjoint(with: [.comma, .semicolon]) }) else { return false }
    for index in (max(sentence.lowerBound, verb - 24)..<clause).reversed() where scan.spanAt[index] < 0 && scan.ends(index, in: .s) {
      return scan.classes(index).contains(.people) || scan.isAny(index, [.attackers, .fighters, .rebels, .militants])
    }
    return false
  }

  /// Whom nobody counts among the rescued or the dead.
  static let animals: Set<WordHash> = ["dog", "dogs", "cat", "cats", "cow", "cows", "horse", "horses", "goats", "sheep", "puppies", "kittens", "pets", "animals", "birds"]

  /// `pulled two mechanics [out alive]`
  private func isAlive(_ end: Int) -> Bool { scan.word(end) == .alive || scan.word(end) == .out && scan.word(end + 1) == .alive }

  /// `rescuers have freed`
  private func isDoneByRescuers(_ verb: Int, in sentence: Range<Int>) -> Bool {
    var subject = verb - 1
    while subject > sentence.lowerBound, scan.word(subject).isHave { subject -= 1 }
    return subject >= sentence.lowerBound && (scan.word(subject) == .rescuers || scan.word(subject) == .firefighters)
  }

  private func isDoneByGunmen(_ verb: Int, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, verb - 40)..<verb).contains { scan.isAny($0, [.gunmen, .militants, .bandits, .jihadists, .rebels, .fighters, .insurgents, .attackers, .extremists]) }
  }

  /// `the army said it had freed 11 hostages`: taken from those who held them, in no exchange.
  private func isFreedByTroops(_ verb: Int, _ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard let head = phrase.head, scan.isAny(head, [.hostage, .hostages, .captives, .captive]) else { return false }
    guard !sentence.prefix(BriefScan.memory).contains(where: { scan.isAny($0, [.exchange, .swap, .deal, .rebels, .militants]) }) else { return false }
    return (max(sentence.lowerBound, verb - 16)..<verb).contains { scan.isAny($0, [.army, .troops, .soldiers, .police, .commandos, .military, .forces]) }
  }

  /// Whether an exchange is spoken of, in the sentence or shortly before it.
  private func hasExchange(around verb: Int, in sentence: Range<Int>) -> Bool {
    (max(scan.itemRange(of: verb).lowerBound, verb - 36)..<min(sentence.upperBound, verb + 16)).contains {
      // "exchanged 25 prisoners", not "exchanged fire"
      scan.word($0).isCaptive || scan.word($0) == .got && scan.word($0 + 1) == .back || [.exchange, .exchanges, .swap, .swapped].contains(scan.word($0))
        || scan.word($0) == .exchanged && ($0 + 1..<$0 + 4).contains { $0 < scan.tokens.count && (scan.tokens[$0].isNumber || scan.classes($0).contains(.numberWord)) }
    }
  }

  private func hasHospital(_ range: Range<Int>) -> Bool {
    range.contains { scan.word($0) == .hospital || scan.word($0) == .hospitals || scan.word($0) == .morgue || scan.word($0) == .morgues }
  }

  private func givenBack(_ verb: Int, _ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    let word = scan.word(verb)
    // "Hospitals received 51 bodies"
    if word == .received || word == .reported || word == .receives,
      hasHospital(max(sentence.lowerBound, verb - 8)..<verb) || hasHospital(phrase.end..<min(sentence.upperBound, phrase.end + 6))
    {
      return .killed
    }
    if word.isReturning || word == .received || word == .receiving || word == .receives || word == .transferred { return .returned }
    if word == .over || word == .back || word == .home, scan.word(verb - 1).isHandingOver || scan.word(verb - 1).isGiving || scan.word(verb - 1).isBringing { return .returned }
    if word.isHandingOver || word.isBringing || word == .gave,
      scan.word(phrase.end) == .over || scan.word(phrase.end) == .back || scan.word(phrase.end) == .home || scan.word(phrase.end) == .to
    {
      return .returned
    }
    // "counted 62 bodies", not "counted 13 bodies returned", "six advisory bodies", "12 bodies of water"
    if word == .counted, phrase.head == phrase.number.tokens.upperBound, phrase.end >= sentence.upperBound || !scan.joins(phrase.end) || scan.isAny(phrase.end, [.in, .at, .on, .near]) {
      return .killed
    }
    // "retrieved the bodies of seven hostages"
    if scan.isAny(verb, [.retrieved, .recovered]), let head = phrase.head, scan.word(head).isCaptive { return .returned }
    return word.isPulling ? .killed : nil
  }

  /// Nothing follows that the number might count instead: `arrested 12 in …`, not `arrested 12 …`.
  private func standsAlone(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard phrase.end < sentence.upperBound else { return true }
    let token = scan.tokens[phrase.end]
    return token.gap.endsClause || token.word.isPreposition || token.word == .and || token.word == .alive || token.word == .back || token.word == .out || token.word == .prisoner
      || token.word == .captive
  }

  private func isToSafety(_ start: Int, in sentence: Range<Int>) -> Bool {
    guard scan.word(start) == .to else { return false }
    return (start + 1..<max(start + 1, min(sentence.upperBound, start + 4))).contains {
      scan.word($0) == .safety || scan.word($0) == .safer || scan.word($0) == .shelter || scan.word($0) == .shelters
    }
  }

  /// `were killed 12 …`: the verb has its subject before it.
  private func isPassive(_ verb: Int, _ phrase: CountedPhrase) -> Bool {
    guard verb > 0, scan.joins(verb) else { return false }
    return scan.tokens[verb - 1].classes.contains(.passive) && (scan.ends(verb, in: .ed) || scan.word(verb) == .hurt)
  }

  func isMixed(_ verb: Int, with other: WordClass) -> Bool {
    guard verb > 1, scan.tokens[verb].gap == .space else { return false }
    return (scan.word(verb - 1) == .and || scan.word(verb - 1) == .or) && scan.classes(verb - 2).contains(other)
  }

  /// `could kill`, `did not kill`, `agreed to exchange`: it has not happened.
  func isHypothetical(_ verb: Int, in sentence: Range<Int>) -> Bool {
    var index = verb - 1
    var isPerfect = false
    while index >= sentence.lowerBound, index >= verb - 5, !scan.tokens[index + 1].gap.endsClause {
      let word = scan.word(index)
      // "on 5 May injured 25"
      if word == .may, scan.tokens[index].isCapital { return false }
      if word.isModal || word == .not || word == .never || word == .without { return true }
      if word == .to {
        if isPerfect || scan.ends(verb, in: .ed) || scan.ends(verb, in: .ing) { return false }
        let before = scan.word(index - 1)
        return before != .managed && before != .able && before != .began && before != .helped && before != .helping
      }
      if word.isHave { isPerfect = true }
      guard word.isHave || word.isBeforeNumber || scan.ends(index, in: .ly) || word == .been || word == .them || scan.spanAt[index] >= 0 && word == .unlisted && index == verb - 1 else {
        return false
      }
      index -= 1
    }
    return false
  }
}
