/// Regions that share one noun: `Sumy, Poltava and Kharkiv regions`, `regions from A to B`.
extension BriefScan {
  /// The token after a region's noun: `Kursk [oblast]`, `Donetsk [People's Republic]` is the table's.
  func regionNounEnd(after end: Int) -> Int? {
    guard end < tokens.count, joins(end), classes(end).contains(.regionNoun), !(tokens[end - 1].isPossessive && tokens[end].isCapital && continues(end + 1)) else { return nil }
    return end + 1
  }

  /// In `Sumy, Poltava and Kharkiv regions` or `Kassala and Sennar states` the noun belongs to each name.
  func isListedRegion(_ range: Range<Int>, in item: Range<Int>) -> Bool {
    if opensRunOfRegions(range) || closesRunOfRegions(range) { return true }
    if isStates(range.upperBound), isAny(range.lowerBound - 1, [.and, .or]), let before = span(at: range.lowerBound - 2), cast.kind(before.character) == .region { return true }
    var index = range.upperBound
    var names = 1
    while index < min(item.upperBound, range.upperBound + 24) {
      let token = tokens[index]
      if token.classes.contains(.regionNoun) || isStates(index), names > 1, token.word != .region, joins(index) { return true }
      let isLink = isWord(index, .and) || isWord(index, .or)
      if isLink || isWord(index, .the) {
        index += 1
        continue
      }
      guard token.isCapital, token.gap.contains(.comma) || isWord(index - 1, .and) || isWord(index - 1, .or) || isWord(index - 1, .the) else { return false }
      let match = longestMatch(at: index)
      // A name that no table has may stand among them.
      guard match.map({ $0.senses.contains { record($0.record).sort == .region || record($0.record).sort == .settlement } }) ?? token.classes.isEmpty else { return false }
      names += 1
      index = match?.end ?? index + 1
    }
    return false
  }

  /// `regions from [A] to B`
  private func opensRunOfRegions(_ range: Range<Int>) -> Bool {
    isWord(range.lowerBound - 1, .from) && joins(range.lowerBound) && isPluralOfRegion(range.lowerBound - 2) && isWord(range.upperBound, .to)
  }

  /// `regions from A to [B]`
  private func closesRunOfRegions(_ range: Range<Int>) -> Bool {
    guard isWord(range.lowerBound - 1, .to), joins(range.lowerBound), let from = (max(0, range.lowerBound - 5)..<range.lowerBound - 1).last(where: { isWord($0, .from) }) else {
      return false
    }
    return isPluralOfRegion(from - 1) && (from...range.lowerBound).allSatisfy { joins($0) }
  }

  private func isPluralOfRegion(_ index: Int) -> Bool { classes(index).contains(.regionNoun) && ends(index, in: .s) && !tokens[index].isCapital }

  /// The word for states of one country, written small.
  private func isStates(_ index: Int) -> Bool { isWord(index, .states) && !tokens[index].isCapital && joins(index) }
}
