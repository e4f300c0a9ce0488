/// Days that somebody has in mind: promised, planned, forbidden from then on.
extension TenseReader {
  /// `banned all marches [from] Wednesday`, not `had imposed a curfew from Friday`
  func isForbidden(from link: Int, in sentence: Range<Int>) -> Bool {
    guard link > sentence.lowerBound, !scan.tokens[link + 1].isPossessive else { return false }
    return (max(sentence.lowerBound, link - 6)..<link).contains {
      scan.isAny($0, [.banned, .bans, .ban, .suspended, .suspends, .barred, .forbade, .imposed, .imposes, .introduced]) && scan.word($0 - 1) != .had
    }
  }

  /// `agreed to meet`, `ordered his troops to hold fire`, `prolonged, to start`: what is intended lies ahead.
  func isIntended(_ to: Int, in sentence: Range<Int>) -> Bool {
    let verb = to + 1
    if isInvitation(to, in: sentence) { return true }
    guard verb < sentence.upperBound, scan.spanAt[verb] < 0, !scan.tokens[verb].isCapital, !scan.tokens[verb].isNumber, scan.tokens[verb].classes.isDisjoint(with: .numberWord) else {
      return false
    }
    switch scan.word(verb) {
    case .the, .a, .an, .his, .her, .its, .their, .this, .that, .have, .be: return false
    default: break
    }
    if scan.tokens[to].gap.contains(.comma) { return scan.word(verb).isPresentEvent }
    var at = to - 1
    while at >= sentence.lowerBound, at > to - 6, !scan.tokens[at + 1].gap.endsClause {
      if scan.word(at).isIntending { return !scan.word(at - 1).isBe || scan.word(at) == .expected }
      at -= 1
    }
    return false
  }

  /// `invited both of them to an online summit`
  private func isInvitation(_ to: Int, in sentence: Range<Int>) -> Bool {
    guard (to + 1..<min(sentence.upperBound, to + 5)).contains(where: { scan.word($0).isEvent }) else { return false }
    return (max(sentence.lowerBound, to - 8)..<to).contains { scan.word($0) == .invited && !hadBeen(before: $0) }
  }

  /// Whether somebody promises something in the clause that leads to a `by`.
  func isPromised(by link: Int, in sentence: Range<Int>) -> Bool {
    var at = link - 1
    while at >= sentence.lowerBound, at > link - 12 {
      if scan.isAny(at, [.promised, .promises, .pledged, .vowed]) { return true }
      if scan.tokens[at + 1].gap.endsClause || scan.isAny(at, [.and, .but]) { return false }
      at -= 1
    }
    return false
  }

  /// `approved attack [plans]`: what was approved.
  func isObject(_ index: Int, in sentence: Range<Int>) -> Bool {
    scan.word(index + 1) != .to && !scan.classes(index - 1).contains(.role) && scan.span(at: index - 1) == nil
      && (max(sentence.lowerBound, index - 3)..<index).contains {
        scan.spanAt[$0] < 0 && scan.ends($0, in: .ed) && !scan.word($0 + 1).isPreposition && !scan.classes($0).contains(.speech)
      }
  }

  /// `it was [to leave]`: what lay ahead of what is told, unless it came to nothing.
  func isArranged(_ to: Int, in sentence: Range<Int>) -> Bool {
    guard scan.isAny(to - 1, [.was, .were]), scan.word(to + 1).isPresentEvent || scan.isAny(to + 1, [.leave, .return, .attend, .address, .depart]) else { return false }
    return !(to..<min(sentence.upperBound, to + 16)).contains { scan.word($0) == .but }
  }
}
