/// What shows that a run of capitals is somebody's name.
extension BriefScan {
  /// The sign by which a run of capitals is somebody's name; nil where it is none.
  func evidenceOfPerson(_ range: Range<Int>, match: PhraseMatch?) -> StaticText? {
    let first = tokens[range.lowerBound]
    let next = range.upperBound
    if isClub(range) || isWeapon(after: next) || isPlaceByApposition(range) { return nil }
    if isAbstract(next - 1), !first.classes.contains(.givenName) { return nil }
    // A state, body or long place name of the tables is no first name, unless it is one.
    if let match, match.end > range.lowerBound {
      if match.end - range.lowerBound > 1 { return nil }
      let isName = first.classes.contains(.givenName)
      let isPlaceName = match.senses.contains { record($0.record).sort != .person }
      // "Florence Ardley, 41", "its mayor, Paris Ardley": the name of a place may be a given name where all else says so.
      // "Wafa Hamdan, a nurse": an agency's name, too
      if isPlaceName, !isName, match.senses.allSatisfy({ record($0.record).sort == .organisation }), range.count == 2, isOfficeInApposition(after: next) || isAge(after: next) {
        return "a name with an office beside it"
      }
      if isPlaceName, !isName { return isNamedLikePlace(range) ? "a name that begins like a place's" : nil }
      if isPlaceName, match.senses.contains(where: { $0.form.contains(.demonym) }) { return nil }
    }
    if isAny(range.lowerBound - 1, [.the, .a, .an]), joins(range.lowerBound) { return nil }
    // "in the district of J&K. Five others"
    if first.flags.contains(.initial), classes(range.lowerBound + 1).contains(.numberWord) { return nil }
    if isAny(
      next - 1,
      [
        .day, .war, .treaty, .act, .summit, .conference, .agreement, .convention, .forum, .prize, .accord, .accords, .protocol, .plan, .front, .troops, .forces, .team, .unit, .agencies,
        .media, .news,
      ])
    {
      return nil
    }
    // "the Counter-Terrorism Law"
    if first.gap == .hyphen, range.lowerBound > 0, tokens[range.lowerBound - 1].isCapital, isAny(next - 1, [.law, .code, .act]) { return nil }
    if isWord(range.lowerBound - 1, .near), joins(range.lowerBound), !tokens[next - 1].isPossessive { return nil }
    // "the area of Dar Tarsin", "the municipality of Sug al-Tarsin"
    if isWord(range.lowerBound - 1, .of), joins(range.lowerBound), isAny(range.lowerBound - 2, [.area, .areas, .outskirts, .vicinity, .municipality, .village, .town, .hamlet]) {
      return nil
    }
    if isSecondEnd(range.lowerBound) || isWhereTownsAre(range) || isListedAsPlace(range) { return nil }
    // "Border gates at Kyin San Kyawt"
    if isWord(range.lowerBound - 1, .at), joins(range.lowerBound), isAny(range.lowerBound - 2, [.gate, .gates, .crossing, .checkpoint, .station, .port]) { return nil }
    // "Sheikh Tarsud, which is held by the rebels"
    if isWithinItem(next), tokens[next].gap.contains(.comma), isWord(next, .which), isWord(range.lowerBound - 1, .sheikh) || !first.classes.contains(.givenName) { return nil }
    if isGroup(after: next) { return nil }
    if endsAsSite(next) || isShipNumber(next) { return nil }
    // "Minister of Health Olena Kravchenko": the name begins with the given name.
    if !first.classes.contains(.givenName), isInPortfolio(range.lowerBound) { return circumstanceOfPerson(range) }
    // The T of IRIS-T SLM is no initial.
    if first.flags.contains(.initial), first.gap == .hyphen || lastByte(of: range.lowerBound).isDigit { return nil }  // nor are the M1 and the F16
    if first.classes.contains(.givenName) || first.flags.contains(.initial) { return "a given name and a surname" }
    if hasCommonSecondName(range) { return "a given name and a surname" }
    // Abu Abdelrahman Nur
    if isAny(range.lowerBound, [.abu, .umm]), range.count > 2, classes(range.lowerBound + 1).contains(.givenName) { return "a given name and a surname" }
    if isAfterTitle(range.lowerBound) { return "a name after a title or office" }
    if isAge(after: next) { return "a name with an age" }
    if isWord(range.lowerBound - 1, .old), joins(range.lowerBound), isWord(range.lowerBound - 2, .year), tokens[range.lowerBound - 1].gap == .hyphen { return "a name with an age" }
    if isWord(range.lowerBound - 1, .as), isWord(range.lowerBound - 2, .known), !classes(range.lowerBound - 3).isDisjoint(with: [.people, .role]) { return "what somebody is known as" }
    if range.count == 3, !tokens[next - 1].isCapital, tokens[next - 1].gap == .hyphen, isKoreanGivenName(endingAt: next - 1) { return "a Korean surname and given name" }
    if isOneOfTheBiggest(after: next) { return nil }
    if isOfficeInApposition(after: next) && !isPlaceBefore(range) || isCloseToProfession(range) { return "a name with an office beside it" }
    // "The rights group Open Door said": the noun before it tells what speaks.
    if isSortOfBody(range.lowerBound - 1), !isWord(range.lowerBound - 1, .operator), joins(range.lowerBound), first.gap == .space { return nil }
    if isSpeaker(range) || isAfterSpeech(range.lowerBound) { return "a name beside a verb of speech" }
    if isAny(next, [.who, .whose, .whom]), isWithinItem(next), tokens[next].gap.contains(.comma) { return "a name before “who”" }
    // "gates at Kyin San Kyawt": the capital before belongs to it.
    let isTail = range.lowerBound > 0 && joins(range.lowerBound) && first.gap == .space && tokens[range.lowerBound - 1].isCapital && isUnlisted(range.lowerBound - 1)
    if isOnlyNames(range), !first.flags.contains(.sentenceStart), !isTail {
      if tokens[next - 1].isPossessive { return "two names and a possessive" }
      if isWithinItem(next), joins(next), !tokens[next].isCapital, !tokens[next].classes.isDisjoint(with: [.auxiliary, .speech, .policy, .movement]) || looksLikeVerb(next) {
        return "two names before a verb"
      }
    }
    return circumstanceOfPerson(range)
  }

  /// `three airbases: Nur Tarsin in Hesk`, `districts, including Hesk and Sayed Tarsin`, `the hospital in Bajram Tarsin`
  private func isListedAsPlace(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    guard first > 1, !tokens[first].flags.contains(.sentenceStart), range.count == 2 else { return false }
    if isWord(first - 1, .in), joins(first), classes(first - 2).contains(.siteNoun), !tokens[first - 2].isCapital { return true }
    if tokens[first].gap.contains(.colon) {
      return classes(first - 1).contains(.siteNoun) && ends(first - 1, in: .s) || isAny(first - 1, [.airbases, .bases, .villages, .towns, .districts])
    }
    // Back over one name to the word that opens the list.
    guard isWord(first - 1, .and), joins(first), tokens[first - 2].isCapital else { return false }
    let start = span(at: first - 2)?.tokens.lowerBound ?? first - 2
    guard isWord(start - 1, .including), joins(start) else { return false }
    return (max(itemRange(of: first).lowerBound, start - 4)..<start - 1).contains { isAny($0, [.districts, .villages, .towns, .settlements, .areas, .neighbourhoods, .suburbs, .cities]) }
  }

  /// `around Auk Tarsin`, `the siege of Kyi Tarsin`, `in Al Tarsin`: what else would be of two words that no list has as names of people.
  private func isWhereTownsAre(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    guard joins(first), !tokens[first].flags.contains(.sentenceStart) else { return false }
    let opensPlace = words.opensArabicPlace(first)
    if isWord(first - 1, .of), opensPlace || !tokens[first].classes.contains(.givenName),
      isWhatTownsHave(first - 2) || classes(first - 2).contains(.settlementNoun) || isAny(first - 2, [.siege, .fall, .control, .capture, .outskirts])
    {
      return true
    }
    if ends(range.upperBound - 1, in: .surname) || isAny(first - 2, [.trust, .faith, .confidence, .interest, .group, .people]) { return false }
    if isAny(first - 1, [.around, .outside, .inside, .bombed, .shelled]) || isWord(first - 1, .at) && isAny(first - 2, [.garrison, .bridge]) {
      return opensPlace || !tokens[first].classes.contains(.givenName)
    }
    // "Police in Hammam Tarsin arrested", "the road from Wein Tarsin", "the battle for Hmaw Tarsin"
    let isThere = isWord(first - 1, .in) || isAny(first - 1, [.from, .to]) && isAny(first - 2, [.road, .route, .highway]) || isWord(first - 1, .for) && isWord(first - 2, .battle)
    if isThere { return opensPlace || range.allSatisfy { tokens[$0].classes.isDisjoint(with: .givenName) } }
    return opensPlace && isAny(first - 1, [.in, .at, .near, .from, .to, .towards])
  }

  /// `the road between Kyiv and [Adi Tarsin]`
  private func isSecondEnd(_ first: Int) -> Bool {
    guard isWord(first - 1, .and), joins(first), let town = span(at: first - 2), cast.kind(town.character) == .settlement, case let between = town.tokens.lowerBound - 1 else { return false }
    return isWord(between, .between) && isAny(between - 1, [.road, .highway, .route, .railway, .line, .axis])
  }

  /// Given names that stand second in many a name of three words.
  private static let commonNames: Set<WordHash> = [
    "mohammad", "mohammed", "mohamed", "muhammad", "muhammed", "ahmad", "ahmed", "ali", "hassan", "hussein", "hussain", "mahmoud", "mahmud", "ibrahim", "ismail", "omar", "khalid",
  ]

  /// `met Atta Mohammad Tarsin`: a word that no table has before one of the names that millions bear, and a surname.
  private func hasCommonSecondName(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    guard range.count == 3, isUnlisted(first), BriefScan.commonNames.contains(tokens[first + 1].hash), tokens[first + 1].gap == .space, tokens[first + 2].gap == .space else { return false }
    return tokens[first + 2].classes.isDisjoint(with: [.siteNoun, .bodyNoun, .unitNoun, .companyNoun, .role])
  }

  /// Whether a name whose first word is a place is somebody's: an age or office stands beside it, and a surname follows.
  private func isNamedLikePlace(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    guard range.count == 2 || classes(first + 1).contains(.particle), tokens[first + 1].gap == .space,
      tokens[first + 1].classes.isDisjoint(with: [.properNoun, .bodyNoun, .companyNoun, .unitNoun, .siteNoun, .people, .weapon]), !endsAsSite(next)
    else { return false }
    if isAny(first - 1, [.`in`, .at, .near, .from, .around, .outside]), joins(first) { return false }
    // "President Florence Ardley", "its mayor, Paris Ardley,"
    if first > 0, isAfterTitle(first), !tokens[first].flags.contains(.itemStart) {
      if joins(first) { return tokens[first - 1].isCapital }
      return next >= tokens.count || !joins(next) || isSpeaker(range)
    }
    // "In Kyiv Klitschko, the mayor": a surname of the table after a town, or a given name.
    if classes(first + 1).contains(.givenName) || gazetteer.surnames[tokens[next - 1].hash] != nil
      || longestMatch(at: first + 1).map({ $0.senses.contains { record($0.record).sort == .person } }) ?? false
    {
      return false
    }
    return isAge(after: next) || isOfficeInApposition(after: next)
  }

  /// `runs`, `rejected`: a word that is no noun we know and ends as verbs do.
  private func looksLikeVerb(_ index: Int) -> Bool {
    let text = brief.items[item(of: index)].text
    let end = Int(tokens[index].end)
    guard tokens[index].range.count > 3, tokens[index].classes.isDisjoint(with: [.siteNoun, .bodyNoun, .unitNoun, .companyNoun, .weapon, .measure, .people, .settlementNoun, .regionNoun])
    else { return false }
    return text[end - 1] == 0x73 || (text[end - 2] == 0x65 && text[end - 1] == 0x64)
  }

  /// Words that no table has and that are no common nouns in capitals.
  private func isOnlyNames(_ range: Range<Int>) -> Bool { range.allSatisfy(isUnlisted) }

  private func isAfterSpeech(_ index: Int) -> Bool {
    guard index > 0, joins(index), classes(index - 1).contains(.speech) else { return false }
    return isAny(index - 1, [.said, .says, .wrote, .added, .warned, .told, .reported, .claimed])
  }
}
