extension BriefScan {
  /// Reads a person's full name at a token.
  /// - Returns: the token after it; nil where none begins.
  mutating func personEnd(at start: Int, match: PhraseMatch?, in item: Range<Int>) -> Int? {
    // "the patrol ship Sergei Kotov", "the frigate Admiral Kasatonov"
    guard tokens[start].isCapital, !isNamedVessel(start) else { return nil }
    if let match, match.end - start > 1, let known = match.senses.first(where: { record($0.record).sort == .person }) {
      // Mahmoud Abbas, not Mahmoud; but Sergei Kirienko-Smith is somebody else.
      if !(continuesName(match.end)) || tokens[match.end].gap != .hyphen {
        return takePerson(start..<match.end, record: known.record, rule: "a full name in the table of people")
      }
    }
    if let end = nicknamedEnd(at: start, in: item) { return end }
    guard let end = personalNameEnd(at: start, match: match), hasTwoNames(start..<end) else { return nil }
    // "Khaled bin al-Tarsi School"
    if match.map({ $0.end <= end }) ?? true, (start..<end).contains(where: { !tokens[$0].isCapital }), tokens[start].classes.contains(.givenName), isWithinItem(end), joins(end),
      tokens[end].isCapital, !tokens[end - 1].isPossessive,
      isAny(end, [.school, .hospital, .university, .airport, .mosque, .bridge, .street, .square, .park])
    {
      return takePlace(named: start..<end + 1, kind: .place, rule: "a name before a word for a place")
    }
    guard let rule = evidenceOfPerson(start..<end, match: match) else { return nil }
    return takePerson(start..<end, record: nil, rule: rule)
  }

  /// `Robert "Madyar" Brovdi`: a nickname in quotation marks between a given name and a surname, which is no part of the name.
  private mutating func nicknamedEnd(at start: Int, in item: Range<Int>) -> Int? {
    let (nick, last) = (start + 1, start + 2)
    guard last < item.upperBound, tokens[nick].isCapital, tokens[last].isCapital, tokens[nick].gap.contains(.openQuote), tokens[nick].gap.subtracting([.space, .quote, .openQuote]).isEmpty,
      tokens[last].gap.contains(.quote), tokens[last].gap.subtracting([.space, .quote]).isEmpty, !tokens[start].isPossessive,
      tokens[start].classes.isDisjoint(with: [.function, .role, .rank, .weekday, .month, .bodyNoun]), tokens[last].classes.isDisjoint(with: [.function, .bodyNoun, .siteNoun, .unitNoun]),
      tokens[start].classes.contains(.givenName) || isAge(after: last + 1) || isOfficeInApposition(after: last + 1)
    else { return nil }
    let given = gazetteer.trie.child(of: 0, by: tokens[start].hash).flatMap { gazetteer.trie.child(of: $0, by: tokens[last].hash) }
    let sense = given.map { gazetteer.trie.firstSense(at: $0) } ?? -1
    let known = sense >= 0 ? gazetteer.trie.senses[Int(sense)].record : -1
    let isKnown = known >= 0 && record(known).sort == .person
    let number = isKnown ? cast.character(forRecord: known) : cast.character(named: text(start..<nick) + " " + text(last..<last + 1), kind: .person)
    if cast[number].surname == nil {
      cast.give(number, surname: tokens[last].hash)
      cast[number].givenName = tokens[start].hash
    }
    add(NameSpan(tokens: start..<last + 1, character: number, rule: "a nickname between a given name and a surname", record: isKnown ? known : -1))
    return last + 1
  }

  mutating func takePerson(_ range: Range<Int>, record: Int32?, rule: StaticText) -> Int {
    let number = record.map { cast.character(forRecord: $0) } ?? cast.character(named: text(range), kind: .person)
    if cast[number].surname == nil {
      cast.give(number, surname: record.map { putsSurnameFirst($0, range) } ?? false ? tokens[range.lowerBound].hash : surname(of: range))
      cast[number].givenName = tokens[range.lowerBound].hash
    }
    add(NameSpan(tokens: range, character: number, rule: rule, record: record ?? -1))
    return range.upperBound
  }

  /// Jean-Pierre is one name and no more.
  private func hasTwoNames(_ range: Range<Int>) -> Bool {
    // "Dr Al Tarsini", of whom the brief has the whole name
    if range.count == 2, isAny(range.lowerBound, [.al, .el]), cast.hasSurname(tokens[range.lowerBound + 1].hash) { return false }
    return range.dropFirst().contains { tokens[$0].gap != .hyphen }
  }

  /// `Kim Jong Un`, `Wang Yi`, `Lai Ching-te`: people of China, both Koreas and Vietnam put the surname first, those of Taiwan where they have no
  /// name from the West before it.
  private func putsSurnameFirst(_ person: Int32, _ name: Range<Int>) -> Bool {
    if record(person).country == 0x5457 { return name.contains { tokens[$0].gap == .hyphen } }
    return [0x434E, 0x4B50, 0x4B52, 0x564E].contains(record(person).country) && (name.count > 2 || !tokens[name.lowerBound].classes.contains(.givenName))
  }

  /// The last word of a name, with what hyphens tie to it but for an article: who is `al-Tarsini` is `Tarsini` to others.
  func surname(of range: Range<Int>) -> WordHash {
    var first = range.upperBound - 1
    while first > range.lowerBound + 1, tokens[first].gap == .hyphen, !isArticleOfSurname(first - 1) { first -= 1 }
    return key(of: first..<range.upperBound)
  }

  /// The `al` of `al-Tarsini`
  func isArticleOfSurname(_ index: Int) -> Bool { isAny(index, [.al, .el]) || tokens[index].classes.contains(.particle) && !tokens[index].isCapital && tokens[index].range.count == 2 }

  /// One hash for a run of words.
  func key(of range: Range<Int>) -> WordHash {
    guard range.count > 1 else { return tokens[range.lowerBound].hash }
    var hash = WordHash()
    for index in range {
      for shift in stride(from: 0, to: 64, by: 8) { hash.add(UInt8(truncatingIfNeeded: tokens[index].hash.value >> UInt64(shift))) }
    }
    return hash
  }

  /// Whether the word may belong to a personal name that has begun.
  func continuesName(_ index: Int) -> Bool {
    guard index < tokens.count, joins(index), !tokens[index - 1].isPossessive else { return false }
    let token = tokens[index]
    if !token.isCapital {
      // Maria do Valle
      if token.hash == "do", token.gap == .space, tokens[index - 1].classes.contains(.givenName), index + 1 < tokens.count, tokens[index + 1].isCapital, joins(index + 1) { return true }
      // Shin Won-sik
      if token.gap == .hyphen, tokens[index - 1].isCapital, !token.isNumber, token.classes.isDisjoint(with: [.function, .direction]), token.range.count <= 4, !isWord(index, .led),
        !isWord(index, .held)
      {
        return true
      }
      if token.gap == .hyphen, isKoreanGivenName(endingAt: index) { return true }
      if token.gap == .hyphen, tokens[index - 1].isCapital, token.word == .unlisted, token.classes.isEmpty, token.range.count <= 6, ends(index, in: .ng) { return true }  // Ching-kuang
      guard token.classes.contains(.particle), token.gap == .space || token.gap == .hyphen, index + 1 < tokens.count else { return false }
      return (tokens[index + 1].isCapital && joins(index + 1)) || (classes(index + 1).contains(.particle) && continuesName(index + 1))
    }
    if token.isNumber || (token.flags.contains(.allCaps) && token.range.count > 3) { return false }
    // "To Mr Orlov I say"
    if token.word == .i, index + 1 < tokens.count, joins(index + 1), !tokens[index + 1].isCapital { return false }
    if !token.classes.isDisjoint(with: [.weekday, .siteNoun, .bodyNoun, .unitNoun, .regionNoun]) && token.gap != .hyphen && !token.classes.contains(.givenName) { return false }
    return true
  }

  /// `Lee Seong-kweun`: the second half of a given name after a Korean surname.
  func isKoreanGivenName(endingAt index: Int) -> Bool {
    guard index > 1, tokens[index - 1].isCapital, joins(index - 1), tokens[index - 1].gap == .space, !tokens[index].isNumber, tokens[index].range.count <= 6,
      !isAny(index, [.led, .held, .backed, .run]), tokens[index].classes.isDisjoint(with: [.direction, .preposition, .weapon, .people])
    else { return false }
    return BriefScan.koreanSurnames.contains(tokens[index - 2].hash)
  }

  private static let koreanSurnames: Set<WordHash> = [
    "kim", "lee", "park", "pak", "choi", "choe", "jung", "jong", "shin", "sin", "cho", "jo", "yoon", "yun", "jang", "chang", "lim", "rim", "han", "oh",
    "seo", "kwon", "hwang", "ahn", "an", "song", "ryu", "hong", "ri", "kang", "kwak", "moon", "bae", "baek", "nam", "ko", "noh", "no", "hyon", "thae", "wi", "cha",
  ]

  /// The end of a run of capitalised words that could be one person's name.
  private func personalNameEnd(at start: Int, match: PhraseMatch?) -> Int? {
    let token = tokens[start]
    guard !token.isPossessive, token.classes.isDisjoint(with: [.weekday, .rank]) else { return nil }
    if token.classes.contains(.function), !token.classes.contains(.givenName), !isAny(start, [.will, .may, .an, .so, .no, .he]) { return nil }
    if token.flags.contains(.allCaps), token.range.count > 2, !token.flags.contains(.initial) { return nil }
    if token.classes.contains(.properNoun) && !isChristian(start) || token.classes.contains(.month) && !token.classes.contains(.givenName) && !isAny(start, [.may, .april, .june, .august]) {
      return nil
    }
    // "chairman of the Security Council Dmitry Orlov": the body ends where the name begins.
    if token.classes.contains(.bodyNoun), !token.classes.contains(.givenName), start > 0, joins(start), tokens[start - 1].isCapital { return nil }
    if isAny(start, [.port, .lake, .mount, .fort, .cape, .radio, .tv]), !token.classes.contains(.givenName) { return nil }
    if longestEnd(at: start, offices: true) != nil, !token.classes.contains(.givenName) { return nil }
    var end = start + 1
    var limit = start + 5
    while end < limit, continuesName(end), !isAny(end, [.tv, .radio]) {
      // A line of names and the line of the date: "Samuel Oakes / November 20".
      if tokens[end].classes.contains(.month), isWithinItem(end + 1), tokens[end + 1].isNumber { break }
      if tokens[end].classes.contains(.particle), !tokens[end].isCapital, limit < start + 8 { limit += 1 }
      if tokens[end].gap != .hyphen, tokens[end].isCapital {
        // "Kyiv Mayor", "Ukrainian President": an office or a state begins here.
        // Robin Cook is no cook.
        let isSurname = end == start + 1 && token.classes.contains(.givenName) && isProfession(end) && !continuesName(end + 1)
        // Ismet Sheikh Tarsi
        let isSheikh = end == start + 1 && isWord(end, .sheikh) && token.classes.contains(.givenName) && continuesName(end + 1)
        if longestEnd(at: end, offices: true) != nil, !tokens[end].classes.contains(.givenName), !isSurname, !isSheikh { break }
        if let inner = longestMatch(at: end), inner.senses.contains(where: { record($0.record).sort == .state && $0.form.contains(.demonym) }) { break }
      }
      end += 1
    }
    return end
  }

  /// `the lawmaker [Christian] Tarsin`, where a Christian lawmaker has no name behind it.
  private func isChristian(_ start: Int) -> Bool {
    (tokens[start].hash == "christian" || tokens[start].hash == "muslim") && isAfterTitle(start) && joins(start) && isWithinItem(start + 1) && joins(start + 1) && tokens[start + 1].isCapital
      && isUnlisted(start + 1)
  }

  private func isProfession(_ index: Int) -> Bool {
    guard let match = longestMatch(at: index, offices: true), match.end == index + 1 else { return false }
    // Robin Cook, Amy Pope
    return isWord(index, .pope) || isWord(index, .king) || match.senses.allSatisfy { record($0.record).traits.contains(.profession) }
  }

  /// `Queen Elizabeth [2]`
  func isShipNumber(_ next: Int) -> Bool {
    guard isWithinItem(next), joins(next), tokens[next].isNumber, tokens[next].flags.isDisjoint(with: [.ordinal, .money, .percent]), tokens[next].value < 10 else { return false }
    return !(isWithinItem(next + 1) && joins(next + 1) && !classes(next + 1).isDisjoint(with: [.people, .measure, .weapon]))
  }

  /// Whether a word for a site, body or place follows, so that the name is that thing's: Lorne bridge, Kusum factory.
  func endsAsSite(_ next: Int) -> Bool {
    guard next < tokens.count, joins(next), !tokens[next - 1].isPossessive else { return false }
    return !tokens[next].classes.isDisjoint(with: [.siteNoun, .unitNoun, .regionNoun])
  }

  /// Whether a rank, courtesy title or office stands right before a name.
  func isAfterTitle(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].flags.contains(.itemStart) else { return false }
    let gap = tokens[index].gap.subtracting([.space, .stop])
    // "The director of the Federal Security Service (FSB), X"
    if gap == [.closeBracket, .comma], tokens[index - 1].gap.contains(.openBracket), index > 1 { return officeStart(beforeComplementEndingAt: index - 1) != nil }
    guard gap.isEmpty || gap == .comma else { return false }
    // "Her captain, X"
    if gap == .comma, isRankWord(index - 1), joins(index - 1), isAny(index - 2, [.his, .her, .its, .their, .whose]) { return true }
    if gap.isEmpty, tokens[index].gap.contains(.stop), !classes(index - 1).contains(.abbreviation) { return false }
    // "head of the oblast X"
    if gap.isEmpty, isDivision(index - 1), officeStart(beforeComplementEndingAt: index) != nil { return true }
    guard let start = officeStart(endingAt: index) else {
      // "The head of the Karsund Relief Agency, Will Tarrow, said"
      guard gap == .comma, let start = officeStart(beforeComplementEndingAt: index) else { return false }
      return isWord(start - 1, .the) || isWord(start - 1, .a) || isWord(start - 1, .an) || tokens[start].isCapital
    }
    if gap == .comma {
      // "The Slovak prime minister, Eduard Heger, said": the office must be a definite one.
      return !tokens[index - 1].isPossessive && !isWord(start - 1, .a) && !isWord(start - 1, .an)
    }
    return true
  }

  /// `, 32,`
  func isAge(after next: Int) -> Bool {
    // ", a six-year-old girl"
    if isWithinItem(next + 3), tokens[next].gap.subtracting(.space) == .comma, isAny(next, [.a, .an]), tokens[next + 1].isNumber || tokens[next + 1].classes.contains(.numberWord),
      isWord(next + 2, .year), tokens[next + 2].gap == .hyphen, isWord(next + 3, .old), isAny(next + 4, [.girl, .boy, .man, .woman])
    {
      return true
    }
    guard next < tokens.count, tokens[next].isNumber, tokens[next].gap.contains(.comma), (10...110).contains(tokens[next].value) else { return false }
    return next + 1 >= tokens.count || !tokens[next + 1].gap.isDisjoint(with: [.comma, .stop, .dash, .semicolon, .closeBracket]) || isWord(next + 1, .and) && joins(next + 1)
  }

  /// `, the spokesperson for …`, `, Poland's president`, `, a retired general`
  func isOfficeInApposition(after next: Int) -> Bool {
    guard next < tokens.count, tokens[next].gap.contains(.comma), !tokens[next].flags.contains(.itemStart) else { return false }
    var index = next
    while index < min(tokens.count, next + 8) {
      if index > next, tokens[index].gap.endsClause { return false }
      // "…, Norwegian broadcaster NRK reported": the office is another's.
      if let match = longestMatch(at: index, offices: true), match.end < tokens.count, joins(match.end), tokens[match.end].isCapital, !isAny(match.end, [.of]) { return false }
      if longestEnd(at: index, offices: true) != nil || isAny(index, [.colonel, .brigadier, .captain, .sergeant, .lieutenant, .admiral]) { return true }
      if !tokens[index].classes.isDisjoint(with: [.speech, .auxiliary, .killed]) || isAny(index, [.according, .where, .when, .after]) { return false }
      index += 1
    }
    return false
  }
}
