/// People of whom the text gives one name and no more, as those who tell reporters what they saw often wish it.
///
/// Their identifier carries the brief's date: nobody can tell whether the Hanna of another day is the same.
extension BriefScan {
  mutating func findWitnesses() {
    let namedInFull = Set(cast.characters.compactMap(\.givenName))
    for index in words.capitals where spanAt[index] < 0 {
      if takeNameSharingSurname(index) || takeHolderOfOneName(index) { continue }
      guard let rule = signOfWitness(index, besides: namedInFull) else { continue }
      let number = cast.character(calledOnly: text(index..<index + 1), on: brief.date)
      cast.give(number, surname: tokens[index].hash)
      add(NameSpan(tokens: index..<index + 1, character: number, rule: rule))
    }
  }

  /// `[Olena] and Serhii Vesk`: a given name that goes with the surname behind the other.
  private mutating func takeNameSharingSurname(_ index: Int) -> Bool {
    guard isGivenNameAlone(index), isWord(index + 1, .and), joins(index + 1), isWithinItem(index + 2), joins(index + 2), let other = span(at: index + 2),
      cast.kind(other.character) == .person,
      other.record < 0, other.tokens.count == 2, other.tokens.lowerBound == index + 2, classes(index + 2).contains(.givenName)
    else { return false }
    let surname = other.tokens.upperBound - 1
    let number = cast.character(named: text(index..<index + 1) + " " + text(surname..<surname + 1), kind: .person)
    if cast[number].surname == nil {
      cast.give(number, surname: tokens[surname].hash)
      cast[number].givenName = tokens[index].hash
    }
    add(NameSpan(tokens: index..<index + 1, character: number, rule: "a given name that shares the surname behind it", record: cast[number].record))
    return true
  }

  /// `[Banyar], the head of a rights group, said`: as many people of Myanmar and Indonesia are called, whoever hears of them.
  private mutating func takeHolderOfOneName(_ index: Int) -> Bool {
    let next = index + 1
    guard tokens[index].flags.contains(.sentenceStart) || isToldBy(index), isUnlisted(index), !tokens[index].isPossessive, !continuesName(next), !cast.hasSurname(tokens[index].hash),
      isWithinItem(next),
      tokens[next].gap.subtracting(.space) == .comma, isAny(next, [.the, .a, .an]), isToldBy(index) || tells(after: next)
    else { return false }
    guard
      let noun = (next + 1..<min(sentence(of: next).upperBound, next + 5)).first(where: {
        isAny($0, [.head, .leader, .director, .spokesperson, .spokesman, .spokeswoman, .commander, .president, .chairman, .mayor])
      }),
      (next + 1...noun).allSatisfy({ joins($0) }), isAny(noun + 1, [.of, .for])
    else { return false }
    let number = cast.character(named: text(index..<next), kind: .person)
    cast.give(number, surname: tokens[index].hash)
    add(NameSpan(tokens: index..<next, character: number, rule: "a name with an office beside it"))
    return true
  }

  /// Why a word is all that the text gives of somebody's name, if it tells.
  /// - Parameter givenNames: of those whom the brief names in full.
  private func signOfWitness(_ index: Int, besides givenNames: Set<WordHash>) -> StaticText? {
    if isCalled(index) { return "what somebody is called" }
    if isUnlisted(index), !tokens[index].flags.contains(.sentenceStart), !continuesName(index + 1), isAge(after: index + 1), isToldBy(index) {
      return "a name with an age, and a verb of speech"
    }
    // "said his sister, Liis": a name that no list has
    if isUnlisted(index), !tokens[index].isPossessive, !continuesName(index + 1), isOfKin(index) || isNameGiven(index) { return "a given name beside a word for kin" }
    guard isGivenNameAlone(index) else { return nil }
    if isAge(after: index + 1) { return "a given name with an age" }
    if isNameGiven(index) { return "the name that somebody gave" }
    if isOfKin(index) { return "a given name beside a word for kin" }
    if isBesideTrade(index) { return "a given name beside what somebody is" }
    // "Sergei, a driver" is not the minister, whom the brief names in full.
    let isOnlyVillage = longestMatch(at: index)?.senses.allSatisfy { record($0.record).sort == .settlement && record($0.record).tier > 3 } ?? true
    guard isOnlyVillage, isAny(index + 1, [.a, .an]) || !givenNames.contains(tokens[index].hash) else { return nil }
    guard isDescribed(after: index + 1) else { return nil }
    if isToldBy(index) || tells(after: index + 1) { return "a given name with what somebody is, and a verb of speech" }
    return tokens[index].flags.contains(.sentenceStart) && isTrade(after: index + 1) ? "a given name with what somebody is" : nil
  }

  /// `, a nurse, had`: an office, trade or relation and nothing else between commas.
  private func isTrade(after next: Int) -> Bool {
    guard isAny(next, [.a, .an]) else { return false }
    let end = min(sentence(of: next).upperBound, next + 6)
    guard let comma = (next + 1..<max(next + 1, end)).first(where: { tokens[$0].gap.contains(.comma) }), comma > next + 1 else { return false }
    return officeStart(endingAt: comma).map { isOffice($0, comma) } ?? false
  }

  /// `a woman called [Aye]`
  private func isCalled(_ index: Int) -> Bool {
    guard index > 1, joins(index), joins(index - 1), isAny(index - 1, [.called, .named]), isUnlisted(index) || isGivenNameAlone(index), !continuesName(index + 1) else { return false }
    return isAny(index - 2, [.man, .woman, .boy, .girl, .soldier, .resident])
  }

  private func isGivenNameAlone(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.classes.contains(.givenName), !token.isPossessive, !token.flags.contains(.allCaps), token.range.count >= 3, !continuesName(index + 1), !cast.hasSurname(token.hash) else {
      return false
    }
    guard index > 0, joins(index), !token.flags.contains(.sentenceStart) else { return true }
    return !tokens[index - 1].isCapital && tokens[index - 1].classes.isDisjoint(with: [.particle, .role, .rank])
  }

  /// `who gave only her first name, [Hanna]`, `who gave his name as [Danylo]`
  private func isNameGiven(_ index: Int) -> Bool {
    // "who asked to be identified only as [Maksym]"
    if isWord(index - 1, .`as`), let verb = (max(0, index - 4)..<index).first(where: { isWord($0, .identified) }) {
      return (max(0, verb - 5)..<verb).contains { isAny($0, [.asked, .wanted]) }
    }
    // "who gave her name only as Fatima"
    let isAs = isWord(index - 1, .`as`) && (isWord(index - 2, .name) || isWord(index - 2, .only) && isWord(index - 3, .name))
    guard isAs || isWord(index - 1, .name) && tokens[index].gap.subtracting(.space) == .comma else { return false }
    // A ship or a storm has a name, too.
    return (max(0, index - 5)..<index).contains { isAny($0, [.his, .her, .their, .first]) }
  }

  private static let kin: [Word] = [
    .son, .daughter, .husband, .wife, .mother, .father, .sister, .brother, .cousin, .grandmother, .grandfather, .grandson, .granddaughter, .aunt, .uncle,
    .neighbour, .neighbor,
  ]

  /// `her seven-year-old son, [Danylo], died`
  private func isOfKin(_ index: Int) -> Bool {
    guard index > 0, isAny(index - 1, BriefScan.kin) else { return false }
    // "whose son [Danylo] was captured"
    if joins(index), tokens[index].gap == .space {
      return isAny(index - 2, [.his, .her, .their, .whose]) && isWithinItem(index + 1) && joins(index + 1) && classes(index + 1).contains(.auxiliary)
    }
    guard tokens[index].gap.subtracting(.space) == .comma, !isWithinItem(index + 1) || !tokens[index + 1].gap.isDisjoint(with: [.comma, .stop]) else { return false }
    return (max(0, index - 5)..<index - 1).contains { isAny($0, [.his, .her, .their]) }
  }

  /// `The nurse, [Daria], rolls her eyes`
  private func isBesideTrade(_ index: Int) -> Bool {
    guard index > 1, tokens[index].gap.subtracting(.space) == .comma, isWithinItem(index + 1), tokens[index + 1].gap.contains(.comma), !isAny(index + 1, [.and, .or]),
      classes(index - 1).contains(.role), let start = officeStart(endingAt: index), start > 0, joins(start), isAny(start - 1, [.the, .a, .an, .his, .her])
    else { return false }
    return longestMatch(at: index - 1, offices: true)?.senses.contains { record($0.record).traits.contains(.profession) } ?? false
  }

  /// `, a lorry driver`, `, who`
  private func isDescribed(after next: Int) -> Bool { isWithinItem(next) && tokens[next].gap.subtracting(.space) == .comma && isAny(next, [.a, .an, .who]) }

  /// `said [Hanna], a teacher`, `“…” – [Hanna], a teacher`
  private func isToldBy(_ index: Int) -> Bool {
    guard index > 0, isWithinItem(index) else { return false }
    if tokens[index].gap.contains(.quote), !tokens[index].gap.isDisjoint(with: [.dash, .hyphen]) { return true }
    return joins(index) && isTelling(index - 1) && spanAt[index - 1] < 0
  }

  /// `[Hanna], a teacher from the town, said`
  private func tells(after next: Int) -> Bool {
    let end = min(sentence(of: next).upperBound, next + 16)
    for index in next + 1..<max(next + 1, end) where tokens[index].gap.contains(.comma) { return isTelling(index) && spanAt[index] < 0 }
    return false
  }
}
