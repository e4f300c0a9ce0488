/// Offices that follow a name which tells none.
extension RoleFinder {
  /// `X thanked the crews. “…,” the Norvalian president said.`: an office that nobody else in the brief holds is that of the person with whom
  /// the sentence before begins, where neither the tables nor the brief give that person another. `…, Y said. The defence secretary told
  /// reporters`: so is one that the tables give somebody whom that sentence names.
  func presumed(besides known: [Found]) -> [Found] {
    var isOpen = scan.cast.characters.indices.map { scan.cast.kind($0) == .person }
    guard isOpen.contains(true) else { return [] }
    for role in known { isOpen[role.character] = false }
    var isTaken = [Bool](repeating: false, count: scan.tokens.count)
    for role in known { for index in role.tokens { isTaken[index] = true } }
    var all = known
    for head in scan.tokens.indices where scan.tokens[head].classes.contains(.role) && !isTaken[head] {
      guard let office = definiteOffice(endingAt: head + 1), isSubject(office.phrase) else { continue }
      if let holder = holder(of: office.words, namedBefore: office.phrase.lowerBound) {
        guard isOpen[holder], office.phrase == office.words else { continue }
        isOpen[holder] = false
        all.append(Found(character: holder, tokens: office.phrase, isPresumed: true))
        continue
      }
      guard let name = name(openingSentenceBefore: office.phrase.lowerBound), isOpen[name.character], hasNoOffice(name.character) else { continue }
      guard scan.tokens[head].word.isOfState || speaks(name), OfficeHolders(scan: scan, roles: all).holder(of: office.words, in: office.phrase) == nil else { continue }
      isOpen[name.character] = false
      all.append(Found(character: name.character, tokens: office.phrase, isPresumed: true))
    }
    return Array(all.dropFirst(known.count))
  }

  private func hasNoOffice(_ character: Int) -> Bool {
    guard scan.cast.kind(character) == .person else { return false }
    let record = scan.cast[character].record
    return record < 0 || scan.gazetteer.fieldBytes(4, of: scan.record(record)).isEmpty
  }

  /// Whom the sentence before names and the tables give an office, if that is one person.
  private func holder(of office: Range<Int>, namedBefore index: Int) -> Int? {
    let item = scan.itemRange(of: index)
    let first = scan.sentence(of: index).lowerBound
    guard first > item.lowerBound else { return nil }
    var holder: Int?
    for at in scan.sentence(of: first - 1).prefix(BriefScan.memory) {
      guard let span = scan.span(at: at), span.tokens.lowerBound == at, span.character != holder, scan.cast.kind(span.character) == .person, scan.cast[span.character].record >= 0,
        scan.gazetteer.holds(scan.cast[span.character].record, office: office, in: scan), !scan.isCompany(span)
      else { continue }
      guard holder == nil else { return nil }
      holder = span.character
    }
    return holder
  }

  /// `the Norvalian [president]`, `Norvalia’s president`, `the president`: the words without their article, and the office in them.
  private func definiteOffice(endingAt end: Int) -> (phrase: Range<Int>, words: Range<Int>)? {
    guard let start = officeStart(endingAt: end), !scan.isPlural(start..<end) else { return nil }
    var first = start
    if scan.joins(start), let owner = scan.span(at: start - 1), scan.cast.kind(owner.character) == .state || scan.cast.kind(owner.character) == .organisation {
      first = owner.tokens.lowerBound
    }
    let isOwned = first < start && scan.tokens[start - 1].isPossessive
    guard isOwned || scan.isWord(first - 1, .the) && scan.joins(first) else { return nil }
    // "The president, X" and "the head of the mission" tell more than the office.
    if scan.isWithinItem(end), scan.span(at: end) != nil || isComplement(end) || scan.tokens[end].gap.contains(.comma) && scan.span(at: scan.rankEnd(from: end)) != nil { return nil }
    return (first..<end, start..<end)
  }

  /// Whether a verb of speech stands beside an office, or the clause begins with it.
  private func isSubject(_ phrase: Range<Int>) -> Bool {
    let first = scan.isWord(phrase.lowerBound - 1, .the) ? phrase.lowerBound - 1 : phrase.lowerBound
    if scan.isWithinItem(phrase.upperBound) && scan.isTelling(phrase.upperBound) || first > 0 && scan.isTelling(first - 1) { return true }
    return scan.tokens[first].flags.contains(.sentenceStart) || scan.tokens[first].gap.contains(.comma)
  }

  /// The name with which one of the three sentences before begins, if nobody else is named in between.
  private func name(openingSentenceBefore index: Int) -> NamedWords? {
    let item = scan.itemRange(of: index)
    var first = scan.sentence(of: index).lowerBound
    for _ in 0..<3 where first > item.lowerBound {
      let sentence = scan.sentence(of: first - 1)
      first = max(sentence.lowerBound, item.lowerBound)
      let people = sentence.prefix(BriefScan.memory).lazy.compactMap { scan.span(at: $0) }.filter { scan.cast.kind($0.character) == .person }
      guard let name = people.first else { continue }
      return scan.rankEnd(from: first) == name.tokens.lowerBound && acts(name) ? name : nil
    }
    return nil
  }

  /// Neither `X’s`, nor `X, 32,`, nor whoever was killed or held.
  private func acts(_ name: NamedWords) -> Bool {
    let next = name.tokens.upperBound
    guard !scan.tokens[next - 1].isPossessive, scan.isWithinItem(next), !(scan.tokens[next].gap.contains(.comma) && scan.tokens[next].isNumber) else { return false }
    return !(next..<min(next + 4, scan.sentence(of: next).upperBound)).contains { !scan.tokens[$0].classes.isDisjoint(with: [.killed, .injured, .capture, .detain, .missing]) }
  }

  private func speaks(_ name: NamedWords) -> Bool { scan.isTelling(name.tokens.upperBound) }
}

extension Word {
  /// An office at the head of a state, of its foreign or armed service, or of a body of states.
  fileprivate var isOfState: Bool {
    switch self {
    case .president, .chancellor, .premier, .leader, .king, .queen, .minister, .secretary, .chief, .pope, .taoiseach: true
    default: false
    }
  }
}

extension BriefScan {
  /// `with Norvalia's X [at his side]`
  func isCompany(_ name: NamedWords) -> Bool {
    let (first, next) = (name.tokens.lowerBound, name.tokens.upperBound)
    guard isWord(next, .at), isAny(next + 1, [.his, .her]) else { return false }
    let owner = joins(first) ? span(at: first - 1) : nil
    return isWord((owner?.tokens.lowerBound ?? first) - 1, .with)
  }
}
