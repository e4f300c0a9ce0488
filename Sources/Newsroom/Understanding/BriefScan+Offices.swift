extension BriefScan {
  /// Whether words are an office or profession, and not only a rank, a courtesy title or a relation.
  func isOffice(_ start: Int, _ end: Int) -> Bool {
    guard let match = longestMatch(at: start, offices: true), match.end == end else { return false }
    return match.senses.contains { record($0.record).traits.isDisjoint(with: [.rank, .relation]) }
  }

  /// Where a rank or courtesy title that ends right before a word begins: `Lt Gen`, `Sir`.
  func rankStart(endingAt end: Int) -> Int? {
    guard end > 0, tokens[end - 1].isCapital, joins(end), let start = officeStart(endingAt: end), let match = longestMatch(at: start, offices: true), isRank(match) else { return nil }
    return start
  }

  /// The word after the ranks and courtesy titles that begin here.
  func rankEnd(from start: Int) -> Int {
    var index = start
    while index < tokens.count, tokens[index].isCapital, spanAt[index] < 0, index == start || joins(index), let match = longestMatch(at: index, offices: true), isRank(match) {
      index = match.end
    }
    return index
  }

  private func isRank(_ match: PhraseMatch) -> Bool { match.senses.contains { record($0.record).traits.contains(.rank) } }

  /// Whether an office is told of several people: ministers.
  func isPlural(_ office: Range<Int>) -> Bool {
    longestMatch(at: office.lowerBound, offices: true)?.senses.contains { $0.form.contains(.plural) } ?? false
  }

  /// Where an office begins whose complement ends right before a word: `the head of the Karsund Relief Agency`, X.
  func officeStart(beforeComplementEndingAt end: Int) -> Int? {
    let first = itemRange(of: end - 1).lowerBound
    var index = end - 1
    while index > max(first, end - 12), joins(index) || index == end - 1 {
      switch tokens[index].word {
      case .of, .for, .at, .to, .`in`, .on, .with:
        if classes(index - 1).contains(.role) || tokens[index - 1].isCapital, let start = officeStart(endingAt: index), isOffice(start, index) { return start }
        if isWord(index, .of), isWord(index - 1, .chief) { return index - 1 }  // chief of the general staff
      default:
        if !tokens[index].classes.isDisjoint(with: [.auxiliary, .speech, .weekday]), spanAt[index] < 0 { return nil }
      }
      index -= 1
    }
    return nil
  }

  /// `acting head of the [oblast] X`: a part of a country, or of a parliament, without its name.
  func isDivision(_ index: Int) -> Bool {
    isAny(index, [.oblast, .region, .province, .district, .city, .town, .village, .state, .republic, .faction, .delegation]) && !tokens[index].isCapital && isWord(index - 1, .the)
      && isWord(index - 2, .of) && isHolder(behind: index + 1)
  }

  /// `X said`, `X.`, not `the mayor of the city [X] visited`
  private func isHolder(behind start: Int) -> Bool {
    guard isWithinItem(start), joins(start), tokens[start].isCapital else { return true }
    var end = start
    while isWithinItem(end), end == start || joins(end), tokens[end].isCapital, !tokens[end].flags.contains(.sentenceStart) || end == start { end += 1 }
    return !isWithinItem(end) || tokens[end].gap.endsClause || tokens[end].flags.contains(.sentenceStart) || isTelling(end)
  }
}
