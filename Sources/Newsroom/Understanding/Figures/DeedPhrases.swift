/// Deeds told in two words or more: `let go`, `brought out`, `rounded up`, `gave themselves up`.
struct DeedPhrases {
  let scan: BriefScan

  /// Behind an auxiliary: `were [let go]`, `have been [rounded up]`.
  func passive(_ index: Int, isCaptive: Bool) -> Figure.Kind? {
    let word = scan.word(index)
    let next = scan.word(index + 1)
    if scan.word(index + 2) == .death, next == .to { return .killed }  // burned, beaten, frozen to death
    if word == .let, next == .go { return .returned }
    if word == .set, next == .free { return .returned }
    if word == .traded, isCaptive { return .returned }
    if word == .rounded, next == .up { return .detained }
    if word == .led, next == .away { return .detained }
    if next == .out, word.isLeadingOut { return isCaptive ? .returned : .evacuated }
    return nil
  }

  /// Verbs that need no object: `gave themselves up`, `went free`, `fell into enemy hands`.
  func active(_ index: Int) -> Figure.Kind? {
    let next = scan.word(index + 1)
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
    case .seized: return isCaptive ? nil : .detained
    case .cost: return after == .their && scan.word(end + 1) == .lives ? .killed : nil
    case .for: return isCaptive && isExchange(verb - 1) ? .returned : nil
    case .out: return objectOut(of: verb - 1, end: end, isCaptive: isCaptive)
    case .up: return scan.word(verb - 1) == .rounded ? .detained : nil
    case .away: return scan.word(verb - 1) == .led || scan.word(verb - 1) == .took ? .detained : nil
    default: break
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

  private func isBurning(_ end: Int) -> Bool {
    (end + 1..<end + 6).contains { scan.word($0) == .burning || scan.word($0).isRubble }
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
  fileprivate var isLeadingOut: Bool {
    switch self {
    case .brought, .bring, .bringing, .led, .moved, .taken, .took, .flown, .flew, .escorted: true
    default: false
    }
  }
}
