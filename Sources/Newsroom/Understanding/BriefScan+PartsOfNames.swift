/// What stands within or beside a name and makes it one of something else.
extension BriefScan {
  /// `Sakhalin-II`, `Dnepr-1`: a venture or thing called after a place.
  func isNumbered(_ next: Int) -> Bool {
    guard isWithinItem(next), tokens[next].gap == .hyphen else { return false }
    return tokens[next].isNumber && tokens[next].value < 10 || tokens[next].flags.contains(.allCaps) && isAny(next, [.ii, .iii])
  }

  /// `CSP-[DPA]`: letters tied to letters are one acronym.
  func isPartOfAcronym(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    return range.count == 1 && first > 0 && tokens[first].gap == .hyphen && tokens[first].flags.contains(.allCaps) && tokens[first - 1].flags.contains(.allCaps) && spanAt[first - 1] < 0
      && joins(first)
  }

  /// North America is not the state that goes by America.
  func isPartOfContinent(_ range: Range<Int>) -> Bool {
    guard range.count == 1, isWord(range.lowerBound, .america), joins(range.lowerBound), range.lowerBound > 0 else { return false }
    return tokens[range.lowerBound - 1].isCapital && isAny(range.lowerBound - 1, [.north, .south, .central, .latin])
  }

  /// `SLM [air defence system]`, `IRIS-T [missiles]`
  func isWeaponModel(_ next: Int) -> Bool {
    guard isWithinItem(next), joins(next), !tokens[next - 1].isPossessive, !tokens[next].isCapital else { return false }
    if isAny(next, [.air, .missile]), isAny(next + 1, [.defence, .defense, .system, .systems]) { return true }
    return isAny(next, [.system, .systems])
  }

  /// `Boeing [737]`
  func isModelNumber(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].isNumber, tokens[index].gap == .space, !tokens[index].flags.contains(.itemStart),
      tokens[index].flags.isDisjoint(with: [.money, .percent, .ordinal]), (100..<1000).contains(tokens[index].value)
    else { return false }
    return classes(index + 1).isDisjoint(with: [.people, .measure, .weapon])
  }
}
