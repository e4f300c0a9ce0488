/// Whether the noun of a body is all of its name, and no part of another.
extension BriefScan {
  /// Whether the words after a body's noun leave it whole: not `military facilities`, `Air Force One`.
  func isWholeName(_ phrase: Range<Int>, in item: Range<Int>) -> Bool {
    let next = phrase.upperBound
    guard next < item.upperBound, joins(next), !tokens[next - 1].isPossessive else { return true }
    let after = tokens[next]
    if tokens[phrase.upperBound - 1].isCapital, after.isCapital { return longestEnd(at: next, offices: true) != nil || spanAt[next] >= 0 }
    if after.gap == .hyphen { return false }
    if isWord(next - 1, .military), isMatterOfMilitary(next) { return false }
    guard isAny(next - 1, [.military, .army, .navy, .parliament, .congress, .senate, .treasury, .intelligence, .police, .bank]) else { return true }
    // "the army secretary"
    if isWord(next, .secretary), joins(next) { return false }
    if isWord(next, .and) {
      return !(next + 2 < item.upperBound && joins(next + 2) && !tokens[next + 1].isCapital && tokens[next + 1].classes.isDisjoint(with: [.function, .auxiliary, .speech]))
    }
    return !after.classes.isDisjoint(with: [.function, .auxiliary, .speech, .policy, .strike, .launch, .down, .role, .movement, .capture])
      || after.range.count > 3 && endsInVerbForm(next)
  }

  /// `military [aid]`, `a military [source]`: the word before tells of what sort it is, and is no body.
  func isMatterOfMilitary(_ noun: Int) -> Bool {
    // "military and industrial sites"
    if isWord(noun, .and), joins(noun), isWithinItem(noun + 2), joins(noun + 1), joins(noun + 2), !tokens[noun + 1].isCapital, !tokens[noun + 2].isCapital,
      classes(noun + 1).isDisjoint(with: [.function, .auxiliary, .speech, .role]), classes(noun + 2).contains(.siteNoun) || isAny(noun + 2, [.targets, .sites, .facilities])
    {
      return true
    }
    return isAny(
      noun,
      [
        .source, .sources, .official, .officials, .experts, .analysts, .aid, .assistance, .support, .supplies, .hardware, .package, .sanctions, .talks, .aircraft, .helicopters,
        .vehicles, .equipment, .bases, .veterans, .budget, .transport, .observer, .observers, .trains, .forces, .personnel, .expert, .analyst, .blogger, .bloggers, .leadership,
        .exercises, .drills, .action, .targets, .facilities, .facility, .installations, .sites, .depots, .logistics, .presence, .production, .industry, .intervention, .help,
        .cooperation, .airfield, .airfields, .command, .court, .courts, .tribunal, .positions, .losses, .spending, .training,
      ])
  }

  /// `the Hesk [emergency service] Red Star`: the noun only tells what sort of body the name is.
  func isBeforeItsName(_ phrase: Range<Int>, in item: Range<Int>) -> Bool {
    let next = phrase.upperBound
    if isAny(next - 1, [.service, .agency, .directorate]), isBesideItsName(next, in: item) { return true }
    guard isAny(next - 1, [.service, .agency]), next < item.upperBound, joins(next), tokens[next].gap == .space, !tokens[next - 1].isPossessive, !tokens[next - 1].isCapital,
      let named = span(at: next)
    else { return false }
    return named.tokens.lowerBound == next && cast.kind(named.character) == .organisation && !named.isAdjective
  }

  /// `Norvalia's domestic security agency, the NSD, said`: its name between two commas.
  private func isBesideItsName(_ comma: Int, in item: Range<Int>) -> Bool {
    guard comma + 1 < item.upperBound, tokens[comma].gap == [.comma, .space], !tokens[comma - 1].isCapital else { return false }
    let first = isWord(comma, .the) ? comma + 1 : comma
    guard let named = span(at: first), named.tokens.lowerBound == first, cast.kind(named.character) == .organisation, tokens[first].flags.contains(.allCaps), named.record >= 0 else {
      return false
    }
    let end = named.tokens.upperBound
    return end >= item.upperBound || tokens[end].gap.contains(.comma) || tokens[end].gap.contains(.stop)
  }

  /// `the [White] Army`: a capital before it that nobody has read is part of its name.
  func isTailOfName(_ phrase: Range<Int>, in item: Range<Int>) -> Bool {
    let first = phrase.lowerBound
    guard tokens[first].isCapital, first - 1 > item.lowerBound, joins(first), tokens[first].gap == .space, !tokens[first - 1].isPossessive else { return false }
    // "the “Tessmark Army”"
    if let town = span(at: first - 1), !town.isAdjective, [.settlement, .region].contains(cast.kind(town.character)), tokens[town.tokens.lowerBound].gap.contains(.openQuote) { return true }
    var start = first
    while start > item.lowerBound, joins(start), isUnreadPartOfName(start - 1) { start -= 1 }
    // "the Tessmark National Liberation Army": two capitals or more are a name by themselves, though one of them may be a paper's.
    return first - start > 1 || first - start == 1 && isWord(start - 1, .the) && longestEnd(at: start) == nil
  }

  private func isUnreadPartOfName(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isCapital && spanAt[index] < 0 && !token.flags.contains(.sentenceStart) && !token.flags.contains(.allCaps) && !token.isPossessive
      && token.classes.isDisjoint(with: [.function, .role, .rank, .properNoun, .weekday, .month]) && longestEnd(at: index, offices: true) == nil
  }

  private func endsInVerbForm(_ index: Int) -> Bool {
    let text = brief.items[item(of: index)].text
    let end = Int(tokens[index].end)
    return text[end - 2] == 0x65 && text[end - 1] == 0x64
  }
}
