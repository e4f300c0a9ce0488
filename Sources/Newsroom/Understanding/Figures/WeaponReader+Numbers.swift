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
