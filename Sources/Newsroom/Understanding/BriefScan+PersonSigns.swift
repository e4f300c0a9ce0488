/// What tells that capitals are nobody’s name.
extension BriefScan {
  /// `Spartak Moscow`: a capital of the theatre, which is nobody's surname, behind a given name.
  func isClub(_ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    guard range.count == 2, tokens[last].gap == .space, let match = longestMatch(at: last), match.end == last + 1 else { return false }
    return match.senses.contains { record($0.record).sort == .settlement && record($0.record).traits.contains(.capital) && [0x5541, 0x5255].contains(record($0.record).country) }
  }

  /// `Carl Gustaf [anti-tank weapons]`, `Carl Gustaf [launchers]`
  func isWeapon(after next: Int) -> Bool {
    guard isWithinItem(next), joins(next), !tokens[next - 1].isPossessive, !tokens[next].isCapital, spanAt[next] < 0 else { return false }
    return isWord(next, .anti) || ends(next, in: .s) && classes(next).contains(.weapon) || isAny(next, [.launchers, .launcher, .howitzers, .howitzer])
  }

  /// `, one of the biggest publishers of the north`: what is said of a firm.
  func isOneOfTheBiggest(after next: Int) -> Bool {
    guard isWithinItem(next), tokens[next].gap.contains(.comma), isWord(next, .one), isWord(next + 1, .of) else { return false }
    return (next + 2..<min(tokens.count, next + 8)).contains { isAny($0, [.publishers, .producers, .makers, .manufacturers, .exporters, .retailers, .suppliers, .banks, .operators, .companies, .brands]) }
  }

  /// `General Security`, `Public Security`, `Civil Affairs`: what a body is for, and nobody's surname.
  func isAbstract(_ index: Int) -> Bool { isAny(index, [.security, .intelligence, .affairs, .defence, .defense, .health, .finance, .justice, .energy]) }
}
