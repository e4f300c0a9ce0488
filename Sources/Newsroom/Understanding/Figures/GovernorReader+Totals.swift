/// Numbers that are told of what was counted before: `the toll rose to 34`, `put the number at 265`.
extension GovernorReader {
  /// `put the number at more than 1,000`: of what was counted before.
  func isSameCount(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard phrase.sort == .unnamed, let governor = governor(of: phrase, in: sentence) else { return false }
    // "Norvalia says the true number is nearly 19,000"
    if scan.isAny(governor, [.is, .was]), scan.isAny(governor - 1, [.number, .figure, .count]), scan.isAny(governor - 2, [.true, .real, .actual]) {
      return phrase.end >= sentence.upperBound || scan.tokens[phrase.end].gap.endsClause
    }
    guard scan.word(governor) == .at || scan.word(governor) == .to || scan.word(governor) == .of else {
      return false
    }
    // "Kyiv has spoken of about 400"
    if scan.word(governor) == .of, scan.word(governor - 1) == .spoken || scan.word(governor - 1) == .spoke {
      return phrase.end >= sentence.upperBound || scan.tokens[phrase.end].gap.endsClause
    }
    // "injured nine, an agency said. The governor put it at twelve"
    if scan.word(governor) == .at, scan.word(governor - 1) == .it, scan.isAny(governor - 2, [.put, .puts]) {
      return phrase.end >= sentence.upperBound || !scan.tokens[phrase.end].isCapital && scan.classes(phrase.end).isDisjoint(with: .measure)
    }
    // "bringing its losses to 223"
    if scan.word(governor) == .to, countsLosses(before: governor, in: sentence) { return true }
    let noun = countSince(before: governor, in: sentence) ?? (scan.word(governor - 1) == .later ? governor - 2 : governor - 1)
    guard noun >= sentence.lowerBound, scan.word(noun) == .number || scan.word(noun) == .figure || scan.word(noun) == .total || scan.word(noun) == .count else { return false }
    return scan.word(noun - 1) == .the || scan.word(noun - 1) == .that || scan.word(noun - 1) == .a || scan.word(noun - 1) == .this
  }

  /// `its losses [to]`, `taking its losses in the ground operation [to]`
  private func countsLosses(before governor: Int, in sentence: Range<Int>) -> Bool {
    var at = governor - 1
    while at > sentence.lowerBound, at > governor - 12, !scan.tokens[at + 1].gap.endsClause {
      if scan.word(at) == .losses { return scan.word(at - 1) == .its || scan.word(at - 1) == .their || at > 0 && scan.tokens[at - 1].isPossessive && !scan.tokens[at - 1].isCapital }
      at -= 1
    }
    return false
  }

  /// Of `the total since 27 September [to]`, where `total` stands.
  private func countSince(before governor: Int, in sentence: Range<Int>) -> Int? {
    var at = governor - 1
    while at > sentence.lowerBound, at > governor - 8, !scan.tokens[at + 1].gap.endsClause {
      if scan.word(at) == .since || scan.word(at) == .so && scan.word(at + 1) == .far { return at - 1 }
      at -= 1
    }
    return nil
  }

  /// `bringing to nine the number of people killed`
  func kindOfNumber(_ noun: Int, in sentence: Range<Int>) -> Figure.Kind? {
    guard scan.word(noun) == .number || scan.word(noun) == .count || scan.word(noun) == .total else { return nil }
    for index in noun + 1..<max(noun + 1, min(sentence.upperBound, noun + 7)) where !scan.tokens[index].gap.endsClause {
      let classes = scan.tokens[index].classes
      if classes.contains(.killed) || scan.word(index).isDeathNoun { return .killed }
      if classes.contains(.injured) { return .injured }
      if classes.contains(.missing) { return .missing }
      if classes.contains(.detain) { return .detained }
      if scan.word(index) == .evacuated { return .evacuated }
      if scan.word(index) == .rescued { return .rescued }
      if scan.isAny(index, [.returned, .repatriated]) { return .returned }
    }
    return nil
  }

  /// `the death toll rose to 34`, `the number of wounded is 12`, `put the number of dead at 51`
  func total(_ governor: Int, _ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    guard phrase.sort.mayBePeople else { return nil }
    if scan.word(governor) == .to, scan.word(phrase.end) == .the, let kind = kindOfNumber(phrase.end + 1, in: sentence) { return kind }
    switch scan.word(governor) {
    case .to, .at, .is, .was, .reached, .reaching, .reaches, .hit, .past, .passed, .passes, .passing, .exceeds, .exceeded, .exceeding, .topped, .stands,
      .stood, .now, .surpassed, .surpasses, .nearing, .numbered:
      break
    case .number where scan.word(governor - 1) == .now: break
    default: return nil
    }
    var counted: Figure.Kind?
    var index = governor - 1
    while index >= max(sentence.lowerBound, governor - 24) {
      let token = scan.tokens[index]
      if scan.word(governor) == .numbered || scan.word(governor) == .number, let counted { return counted }
      // "the number of killed or wounded passed 500,000"
      if scan.isAny(index, [.dead, .killed]) && isMixed(index, with: .injured) || scan.isAny(index, [.injured, .wounded]) && isMixed(index, with: .killed) { return nil }
      switch token.word {
      case .toll: return scan.word(index - 1) == .injury ? .injured : .killed
      case .dead, .killed, .slain, .deaths, .fatalities, .victims, .died: counted = counted ?? .killed
      case .injured, .wounded, .injuries, .hospitalised, .hospitalized: counted = counted ?? .injured
      case .missing: counted = counted ?? .missing
      case .detained, .arrests, .arrested, .detainees, .detentions: counted = counted ?? .detained
      case .evacuated, .evacuees: counted = counted ?? .evacuated
      case .rescued: counted = counted ?? .rescued
      case .held where index + 1 == governor && scan.word(governor) == .at && scan.classes(index - 1).contains(.people) && scan.word(index - 1) != .bodies: counted = counted ?? .detained
      case .surrendered where scan.word(index - 1).isHave || scan.word(index - 1) == .who: counted = counted ?? .captured
      case .recovered where scan.word(index - 1) == .bodies: counted = counted ?? .killed
      case .number, .count, .total, .figure: if let counted { return counted }
      case .put, .puts: if isOfVictims(index, governor) { return counted }
      default: break
      }
      if token.gap.contains(.semicolon) { return nil }
      index -= 1
    }
    return isEstimateOfMissing(governor, in: sentence) ? .missing : nil
  }

  /// `put [the dead] at 51 [and the wounded] at 90`, not `put the dead and wounded at 51`
  private func isOfVictims(_ put: Int, _ governor: Int) -> Bool {
    guard scan.word(governor) == .at else { return false }
    // "puts its own dead at 51"
    if scan.isAny(put + 1, [.its, .their]), scan.isWord(put + 2, .own), governor == put + 4, scan.isAny(put + 3, [.dead, .killed, .wounded, .injured]) { return true }
    if areVictims(governor - 2), scan.word(governor - 3) == .and { return (put + 3..<max(put + 3, governor - 3)).contains { scan.word($0) == .at } }
    // "put the wounded in a hospital at 12 Main Street", "put the dead to rest at 12"
    if scan.isWithinItem(governor + 2), scan.joins(governor + 2), scan.tokens[governor + 2].isCapital { return false }
    return areVictims(put + 1) && !(put + 3..<max(put + 3, governor)).contains { scan.isAny($0, [.and, .or, .to]) || scan.tokens[$0].gap.endsClause }
  }

  /// `the dead`, `its wounded`
  private func areVictims(_ article: Int) -> Bool {
    scan.isAny(article, [.the, .its, .their]) && scan.isAny(article + 1, [.dead, .killed, .deaths, .fatalities, .injured, .wounded, .missing])
  }

  /// `the missing, whom the agency estimates [at] 10,000`
  private func isEstimateOfMissing(_ governor: Int, in sentence: Range<Int>) -> Bool {
    guard scan.word(governor) == .at, [.estimates, .estimated, .puts].contains(scan.word(governor - 1)) else { return false }
    return (max(sentence.lowerBound, governor - 9)..<governor).contains { scan.word($0) == .missing && scan.word($0 + 1) == .whom }
  }
}
