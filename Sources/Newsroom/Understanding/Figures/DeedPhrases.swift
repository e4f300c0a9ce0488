/// Deeds told in two words or more: `let go`, `brought out`, `rounded up`, `gave themselves up`.
struct DeedPhrases {
  let scan: BriefScan

  /// Behind an auxiliary: `were [let go]`, `have been [rounded up]`.
  func passive(_ index: Int, isCaptive: Bool) -> Figure.Kind? {
    let word = scan.word(index)
    let next = scan.word(index + 1)
    if endsInDeath(index, at: index + 1) { return .killed }  // burned, beaten, frozen to death
    if word == .liquidated || word == .eliminated { return .killed }
    if word == .let, next == .go { return .returned }
    if word == .set, next == .free { return .returned }
    if word == .traded, isCaptive { return .returned }
    if word == .rounded, next == .up { return .detained }
    if word == .led, next == .away { return .detained }
    if next == .down, word.isGunning { return .killed }
    if next == .out, word.isLeadingOut { return isDetained(from: index + 2) ? .detained : isCaptive ? .returned : .evacuated }
    if word == .ferried || word == .shuttled || word == .bussed || word == .airlifted { return !isCaptive && isOutOfWar(index) ? .evacuated : nil }
    return nil
  }

  /// `were bussed from Drenn under a deal`, not `to the front`, `to hospital`, `to the rally`: a way out is spoken of, and nobody sent or hurt.
  private func isOutOfWar(_ verb: Int) -> Bool {
    let sentence = scan.sentence(of: verb)
    let words = sentence.prefix(BriefScan.memory)
    let hasWay = words.contains {
      scan.isAny($0, [.evacuation, .evacuated, .safety, .corridor, .corridors]) || scan.word($0) == .deal && (scan.word(verb + 1) == .from || scan.word(verb + 1) == .out)
    }
    return hasWay
      && !words.contains {
        !scan.classes($0).isDisjoint(with: [.injured]) || scan.isAny($0, [.hospital, .hospitals, .front, .soldiers, .troops, .officers, .conscripts, .generals, .police])
      }
  }

  /// `were led out of the courtroom [and detained]`
  private func isDetained(from start: Int) -> Bool {
    let limit = min(scan.sentence(of: start - 1).upperBound, start + 8)
    return (start..<max(start, limit)).contains { scan.word($0) == .and && $0 + 1 < limit && scan.word($0 + 1).isDetaining }
  }

  /// Verbs that need no object: `gave themselves up`, `went free`, `fell into enemy hands`.
  func active(_ index: Int) -> Figure.Kind? {
    let next = scan.word(index + 1)
    // starved, bled, froze to death
    if endsInDeath(index, at: index + 1), scan.classes(index).isDisjoint(with: [.auxiliary, .function]), scan.word(index) != .put { return .killed }
    switch scan.word(index) {
    case .went, .walked:
      if next == .free { return .returned }
      return scan.word(index) == .went && next == .to && scan.word(index + 2) == .hospital ? .injured : nil
    case .gave: return next == .themselves && scan.word(index + 2) == .up ? .captured : nil
    case .laid: return next == .down && (scan.word(index + 2) == .arms || scan.word(index + 3) == .arms) ? .captured : nil
    case .fell: return next == .into && (index + 2..<index + 6).contains { scan.word($0) == .hands } ? .captured : nil
    default: return nil
    }
  }

  /// A verb before what is counted, with the words behind it: `let 12 prisoners [go]`, `brought 40 people [out]`.
  func object(of verb: Int, before end: Int, isCaptive: Bool) -> Figure.Kind? {
    let word = scan.word(verb)
    let after = scan.word(end)
    switch word {
    case .let: return after == .go ? .returned : nil
    case .set: return after == .free ? .returned : nil
    case .saw: return isCaptive || after != .return ? nil : .returned
    case .traded, .trade: return isCaptive ? .returned : nil
    case .ferried, .shuttled, .bussed, .airlifted: return .evacuated
    case .transported: return !isCaptive && after == .from ? .evacuated : nil
    case .lost: return isOwnMen(before: end) || isFewMen(verb, before: end) ? .killed : nil
    case .left: return scan.isAny(end, [.hospitalised, .hospitalized]) ? .injured : nil
    case .held: return hasPolice(before: verb) && !isCaptive ? .detained : nil
    case .seized: return isCaptive ? nil : .detained
    case .cost: return after == .their && scan.word(end + 1) == .lives ? .killed : nil
    case .for where isReleased(before: verb): return .returned
    case .for: return isCaptive && isExchange(verb - 1) || scan.word(verb - 1) == .exchanged || scan.word(verb - 1) == .swapped ? .returned : nil
    case .down: return scan.word(verb - 1).isGunning ? .killed : nil
    case .out: return objectOut(of: verb - 1, end: end, isCaptive: isCaptive)
    case .up: return scan.word(verb - 1) == .rounded ? .detained : nil
    case .away: return scan.word(verb - 1) == .led || scan.word(verb - 1) == .took ? .detained : nil
    default: break
    }
    if word.isBringing || word == .taking || word == .took, after == .to || after == .from || after == .out, !isCaptive, scan.word(end - 1).isBroughtOut, hasTransport(around: verb) {
      return .evacuated
    }
    if word.isTaking, after == .into, (end + 1..<end + 4).contains(where: { scan.word($0) == .custody }) { return .detained }
    if after == .out, word.isLeadingOut || word == .got {
      if isBurning(end) { return .rescued }
      return word == .got ? nil : isCaptive ? .returned : .evacuated
    }
    return nil
  }

  /// `dug out nine people`, `flew out 40`
  private func objectOut(of verb: Int, end: Int, isCaptive: Bool) -> Figure.Kind? {
    if scan.word(verb) == .dug { return .rescued }
    guard scan.word(verb).isLeadingOut else { return nil }
    return isBurning(end - 1) ? .rescued : isCaptive ? .returned : .evacuated
  }

  /// `beat two men [to death]`, `burned six people [alive]`
  func isDeadly(_ verb: Int, before end: Int) -> Bool {
    switch scan.word(verb) {
    case .burned, .burnt, .burning: scan.word(end) == .alive || endsInDeath(verb, at: end)
    case .put, .beat, .beaten, .stabbed, .stabbing, .hacked, .crushed, .trampled, .tortured, .starved: endsInDeath(verb, at: end)
    default: false
    }
  }

  /// `burned [to death]`, not `sentenced to death` or `moved to death row`
  private func endsInDeath(_ verb: Int, at to: Int) -> Bool {
    scan.word(to) == .to && scan.word(to + 1) == .death && scan.word(to + 2) != .row && !scan.classes(verb).contains(.sentence) && scan.word(verb) != .condemned
  }

  // MARK: told by what stands around

  /// `lost [seven of its men]`: those who count their own. Losses of `troops` may be wounded as well.
  private func isOwnMen(before end: Int) -> Bool {
    switch scan.word(end - 2) {
    case .its, .their, .his, .her, .our: scan.classes(end - 1).contains(.people) && scan.word(end - 1) != .deputies && scan.word(end - 1) != .members
    default: false
    }
  }

  /// `lost [three men]`: of thousands of soldiers lost, many are wounded or captured.
  private func isFewMen(_ verb: Int, before end: Int) -> Bool {
    guard scan.isAny(end - 1, [.men, .soldiers, .servicemen, .sailors, .marines, .peacekeepers, .pilots, .defenders, .fighters, .policemen, .guerrillas]),
      !scan.isAny(end, [.to, .who, .as]), scan.word(end) != .and || scan.word(end + 1).isHave,
      !(end..<max(end, min(endOfClause(end, in: scan.sentence(of: verb)), end + 6))).contains(where: {
        !scan.classes($0).isDisjoint(with: [.killed, .injured, .capture]) || scan.isAny($0, [.who, .taken, .prisoner, .prisoners, .fled])
      }),
      let number = (verb + 1..<max(verb + 1, end - 1)).last(where: { scan.tokens[$0].isNumber || scan.classes($0).contains(.numberWord) })
    else { return false }
    return (1..<100).contains(Int(scan.tokens[number].value))
  }

  /// Where another verb of the same subject begins: `lost 12 men [and had taken three]`.
  private func endOfClause(_ start: Int, in sentence: Range<Int>) -> Int {
    (start..<max(start, sentence.upperBound - 1)).first { scan.word($0) == .and && scan.word($0 + 1).isHave } ?? sentence.upperBound
  }

  /// `Police held 60 people`, not `the party held 60 …`
  private func hasPolice(before verb: Int) -> Bool {
    let sentence = scan.sentence(of: verb)
    return (max(sentence.lowerBound, verb - 4)..<verb).contains { scan.word($0) == .police || scan.word($0) == .security || scan.word($0) == .authorities || scan.word($0) == .officers }
  }

  /// Whether the item speaks of getting people away, in this sentence or the one before.
  func hasTransport(around index: Int) -> Bool {
    let sentence = scan.tokens[index].sentence
    let item = scan.itemRange(of: index)
    let first = sentence > 0 ? max(item.lowerBound, scan.sentences[Int(sentence) - 1].lowerBound) : item.lowerBound
    return (max(first, index - BriefScan.memory)..<min(item.upperBound, scan.sentence(of: index).upperBound)).prefix(2 * BriefScan.memory).contains {
      scan.word($0).isTransport || scan.word($0).isEvacuating || scan.word($0) == .evacuation
    }
  }

  /// `with [1,687 civilians] on board reached`: who sails from a war is brought out of it.
  func passengers(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    guard let head = phrase.head, scan.word(head).isBroughtOut || scan.classes(head).contains(.people) && hasTransport(around: head) && scan.word(head).isTraveller else { return nil }
    guard scan.word(phrase.start - 1) == .with || scan.word(phrase.start - 1) == .carrying else { return nil }
    if isEvacuation(from: sentence.lowerBound, before: phrase) { return .evacuated }
    guard (max(sentence.lowerBound, phrase.start - 6)..<phrase.start).contains(where: { scan.word($0).isTransport }) else { return nil }
    for index in phrase.end..<min(sentence.upperBound, phrase.end + 14) {
      switch scan.word(index) {
      case .reached, .arrived, .left, .docked, .sailed, .departed, .landed, .leaves, .arrives, .reaches, .leaving, .arriving: return .evacuated
      case .than: continue
      default: if scan.word(index).beginsClause || scan.word(index).isBe || scan.word(index).isModal || scan.tokens[index].gap.contains(.semicolon) { return nil }
      }
    }
    return nil
  }

  /// `The evacuation bus left Drenn with [19 people] on board`
  private func isEvacuation(from first: Int, before phrase: CountedPhrase) -> Bool {
    guard scan.isWord(phrase.end, .aboard) || scan.isWord(phrase.end, .on) && scan.isWord(phrase.end + 1, .board) else { return false }
    let before = max(first, phrase.start - 24)..<phrase.start
    guard let vehicle = before.first(where: { scan.word($0).isTransport && scan.word($0 - 1) == .evacuation }) else { return false }
    return (vehicle..<phrase.start).contains { [.left, .leaves, .departed, .arrived, .reached, .set].contains(scan.word($0)) }
  }

  /// `[5,000 people] left Mariupol through corridors`, `have got out`: a way out of danger is spoken of.
  func escape(_ index: Int) -> Bool {
    let sentence = scan.sentence(of: index)
    let word = scan.word(index)
    if word == .got, scan.word(index + 1) == .out { return true }
    // "11,000 residents left their homes"
    if word == .left, scan.word(index + 1) == .their, scan.word(index + 2) == .homes, !scan.isAny(index - 1, [.who, .never, .had, .that]), !scan.isAny(index + 3, [.for, .to]),
      (max(sentence.lowerBound, index - 8)..<index).contains(where: { scan.word($0).isTownsfolk })
    {
      return true
    }
    guard word == .left || word == .escaped || word == .leave else { return false }
    return sentence.prefix(BriefScan.memory).contains {
      scan.word($0) == .corridors || scan.word($0) == .corridor || scan.word($0) == .evacuation || scan.word($0) == .evacuated || $0 > index && scan.word($0).isTransport
    }
  }

  /// `moved [to a student hostel]`: where people stay who cannot stay at home.
  func isToLodgings(_ to: Int, limit: Int) -> Bool {
    guard scan.word(to) == .to else { return false }
    for index in to + 1..<max(to + 1, min(limit, to + 6)) {
      if scan.tokens[index].gap.endsClause || scan.word(index).isPreposition { return false }
      if scan.isAny(index, [.hospitals, .clinics, .hospital]), scan.isAny(index - 1, [.other, .another]) { return true }
      if scan.isAny(index, [.hostel, .hostels, .hotel, .hotels, .dormitory, .dormitories, .shelter, .shelters]) { return true }
    }
    return false
  }

  /// `residents were moved [to Drenn]`: of people who live elsewhere.
  func isToTown(_ to: Int, head: Int) -> Bool {
    guard scan.word(head).isTownsfolk, scan.word(to) == .to, let span = scan.span(at: to + 1) else { return false }
    return scan.cast.kind(span.character) == .settlement
  }

  /// `got [out of the tunnels]`, not `got out of the car`: a place under fire.
  func isOutOfDanger(_ out: Int) -> Bool {
    guard scan.word(out) == .out, scan.word(out + 1) == .of else { return false }
    let place = scan.word(out + 2) == .the ? out + 3 : out + 2
    return scan.isAny(place, [.tunnels, .cellars, .bunkers, .steelworks, .enclave])
  }

  private func isBurning(_ end: Int) -> Bool {
    (end + 1..<end + 6).contains { scan.word($0) == .burning || scan.word($0).isRubble }
  }

  /// `the release of 215 captives for [55 Russians]`
  private func isReleased(before verb: Int) -> Bool {
    let first = max(scan.sentence(of: verb).lowerBound, verb - 6)
    guard scan.classes(verb - 1).contains(.people), scan.word(verb - 1).isCaptive || (first..<verb).contains(where: { scan.word($0).isCaptive }) else { return false }
    return (first..<verb - 1).contains { [.release, .exchange, .swap, .return].contains(scan.word($0)) && scan.word($0 + 1) == .of }
  }

  /// `in exchange for 90`, `handed over for 103`
  private func isExchange(_ index: Int) -> Bool {
    switch scan.word(index) {
    case .exchange, .swap, .exchanged, .swapped, .traded: true
    case .over: scan.word(index - 1).isHandingOver
    case .return: scan.word(index - 1) == .in
    default: false
    }
  }
}

extension Word {
  /// `gunned down`, `mowed down`
  fileprivate var isGunning: Bool { self == .gunned || self == .mowed }

  /// What carries people away.
  fileprivate var isTransport: Bool {
    switch self {
    case .ship, .ships, .ferry, .ferries, .flight, .flights, .bus, .buses, .train, .trains, .convoy, .convoys, .plane, .planes, .corridor, .corridors, .vessel: true
    default: false
    }
  }

  /// Who is brought to safety where nothing else is told of them: no suspects, envoys or wounded.
  var isEvacuee: Bool {
    switch self {
    case .residents, .inhabitants, .villagers, .people, .families, .children, .women: true
    default: false
    }
  }

  /// Whoever lives in a place.
  fileprivate var isTownsfolk: Bool { self == .residents || self == .inhabitants || self == .villagers }

  /// Whom a ship or train takes out of a war; its crew, soldiers and prisoners it does not.
  fileprivate var isBroughtOut: Bool {
    switch self {
    case .people, .civilians, .residents, .evacuees, .refugees, .nationals, .citizens, .children, .families, .foreigners: true
    default: false
    }
  }

  fileprivate var isLeadingOut: Bool {
    switch self {
    case .brought, .bring, .bringing, .led, .moved, .taken, .took, .flown, .flew, .escorted: true
    default: false
    }
  }
}
