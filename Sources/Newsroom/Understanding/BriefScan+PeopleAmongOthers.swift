/// People of whom no table has the given name: what the rest of the brief tells of their surnames.
extension BriefScan {
  /// Takes two words that nobody knows for a person’s name where they stand among people’s, or where the second stands alone elsewhere.
  mutating func findUnlistedPeople() {
    let lone = loneSurnames()
    for index in words.capitals {
      guard let range = candidate(at: index), range.count == 2, lone.contains(tokens[index + 1].hash), !isUnderArticle(index), !isAfterWhere(index) else { continue }
      _ = takePerson(range, record: nil, rule: "a name whose last word stands alone elsewhere")
    }
    findWitnesses()
    guard spans.contains(where: { cast.kind($0.character) == .person }) else { return }
    // Once forwards and once backwards: each name found may be the neighbour of another.
    for index in words.capitals { takeListedPerson(at: index) }
    for index in words.capitals.reversed() { takeListedPerson(at: index) }
  }

  private mutating func takeListedPerson(at index: Int) {
    guard let range = candidate(at: index), isInListOfPeople(range) else { return }
    _ = takePerson(range, record: nil, rule: "a name among people’s")
  }

  /// The name that may begin at a word.
  private func candidate(at index: Int) -> Range<Int>? {
    spanAt[index] < 0 && isUnlisted(index) ? unlistedName(from: index) : nil
  }

  /// Words that nobody knows and that stand alone as surnames do: `[Y] said`, `Y’s`, after neither an article nor a word for where.
  private func loneSurnames() -> Set<WordHash> {
    var found: Set<WordHash> = []
    for index in words.capitals where spanAt[index] < 0 && isUnlisted(index) {
      guard !(joins(index) && (tokens[index - 1].isCapital || classes(index - 1).contains(.particle))), !isAfterWhere(index), !(joins(index) && isAny(index - 1, [.of, .to])),
        !isUnderArticle(index), !continuesName(index + 1)
      else { continue }
      let next = index + 1
      if tokens[index].isPossessive || isWithinItem(next) && joins(next) && !tokens[next].classes.isDisjoint(with: [.speech, .auxiliary, .policy, .movement]) {
        found.insert(tokens[index].hash)
      }
    }
    return found
  }

  private func isAfterWhere(_ index: Int) -> Bool {
    joins(index) && isAny(index - 1, [.in, .at, .near, .from, .on, .around, .through, .towards])
  }

  /// `the Merciful Dawn`
  private func isUnderArticle(_ index: Int) -> Bool { joins(index) && (isAny(index - 1, [.the, .a, .an]) || classes(index - 1).contains(.weapon)) }

  private func unlistedName(from start: Int) -> Range<Int>? {
    if start > 0, joins(start), tokens[start - 1].isCapital || classes(start - 1).contains(.particle) { return nil }
    var end = start + 1
    while end < start + 4, continuesName(end), spanAt[end] < 0 { end += 1 }
    return isUnlistedName(start..<end) && !continuesName(end) ? start..<end : nil
  }

  private func isInListOfPeople(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    // "X’s Y" and "Y of Norvalia" are still of the list; "Y bridge" is not.
    if isWithinItem(next), joins(next), !isAny(next, [.and, .of, .or, .among, .who]) { return false }
    // "the High Commissioner for Human Rights"
    if first > 1, joins(first), isAny(first - 1, [.for, .of]), tokens[first - 2].isCapital || classes(first - 2).contains(.role) { return false }
    return isPerson(endingBefore: first) || isPerson(beginningAt: next)
  }

  /// Whether a person's name ends right before a comma or `and`.
  private func isPerson(endingBefore first: Int) -> Bool {
    guard first > 1, !tokens[first].flags.contains(.itemStart) else { return false }
    let isAnd = isWord(first - 1, .and) && joins(first)
    guard isAnd || tokens[first].gap.subtracting(.space) == .comma else { return false }
    let last = isAnd ? first - 2 : first - 1
    guard let name = span(at: last), name.tokens.upperBound == last + 1, cast.kind(name.character) == .person, name.tokens.count > 1, !tokens[last].isPossessive else { return false }
    return !isAnd || joins(first - 1) || tokens[first - 1].gap.contains(.comma)
  }

  private func isPerson(beginningAt next: Int) -> Bool {
    guard isWithinItem(next + 1) else { return false }
    let isAnd = isWord(next, .and)
    guard isAnd || tokens[next].gap.subtracting(.space) == .comma else { return false }
    let first = isAnd ? next + 1 : next
    guard let name = span(at: first), name.tokens.lowerBound == first, name.tokens.count > 1 else { return false }
    return cast.kind(name.character) == .person
  }
}
