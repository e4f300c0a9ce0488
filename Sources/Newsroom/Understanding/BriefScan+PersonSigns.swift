/// What tells that capitals are nobody’s name.
extension BriefScan {
  /// `, one of the biggest publishers of the north`: what is said of a firm.
  func isOneOfTheBiggest(after next: Int) -> Bool {
    guard isWithinItem(next), tokens[next].gap.contains(.comma), isWord(next, .one), isWord(next + 1, .of) else { return false }
    return (next + 2..<min(tokens.count, next + 8)).contains { isAny($0, [.publishers, .producers, .makers, .manufacturers, .exporters, .retailers, .suppliers, .banks, .operators, .companies, .brands]) }
  }

  /// `General Security`, `Public Security`, `Civil Affairs`: what a body is for, and nobody's surname.
  func isAbstract(_ index: Int) -> Bool { isAny(index, [.security, .intelligence, .affairs, .defence, .defense, .health, .finance, .justice, .energy]) }
}
