/// Weapons that are counted without their noun right behind the number.
extension WeaponReader {
  /// `put the number of missiles at 83`, `the number of drones shot down rose to 43`
  func kindOfNumber(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    guard let governor = governors.governor(of: phrase, in: sentence) else { return nil }
    switch scan.word(governor) {
    case .at, .to, .was, .reached, .as: break
    default: return nil
    }
    var kind: Figure.Kind?
    var hasWeapon = false
    var isOfAircraft = false
    for index in stride(from: governor - 1, through: max(sentence.lowerBound, governor - 14), by: -1) {
      if !scan.tokens[index + 1].gap.isDisjoint(with: [.comma, .semicolon, .colon, .dash]) { return nil }
      if scan.tokens[index].classes.contains(.weapon) { hasWeapon = true }
      if isDownParticiple(index, limit: governor) { kind = .downed }
      if scan.word(index).isAircraft { isOfAircraft = true }
      if scan.word(index) == .needed || scan.word(index) == .required { return nil }
      if scan.word(index) == .number, scan.word(index + 1) == .of { return hasWeapon ? kind ?? (isOfAircraft ? nil : .launched) : nil }
    }
    return nil
  }

  /// `653 drones and 52 missiles, of which [592] and [31], respectively, were intercepted`, `it stopped [230] and [six] of them respectively`
  func areDownedRespectively(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    let reach = max(sentence.lowerBound, phrase.start - 8)..<min(sentence.upperBound, phrase.end + 8)
    guard phrase.sort == .unnamed, scan.word(phrase.end) == .and || scan.word(phrase.start - 1) == .and, let order = reach.first(where: { scan.word($0) == .respectively }),
      !(reach.lowerBound..<order).contains(where: { scan.tokens[$0].gap.contains(.semicolon) })
    else { return false }
    let isOfThose = (reach.lowerBound..<order).contains { scan.word($0) == .of && (scan.word($0 + 1) == .which || scan.word($0 + 1) == .them) }
    return isOfThose && (reach.lowerBound..<min(sentence.upperBound, order + 5)).contains { scan.word($0).isDowning || [.stopped, .shot].contains(scan.word($0)) }
  }

  /// `30 of them were downed`: the noun stands in an item before.
  func areShotDown(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard phrase.end < sentence.upperBound, scan.word(phrase.end).isBe else { return false }
    var index = phrase.end + 1
    while index < min(sentence.upperBound, phrase.end + 4), scan.word(index).isAfterAuxiliary || scan.ends(index, in: .ly) { index += 1 }
    guard isDownParticiple(index, limit: sentence.upperBound) else { return false }
    switch scan.word(index) {
    case .downed, .intercepted, .shot: return true
    default: return false
    }
  }
}
