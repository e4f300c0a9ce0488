extension RoleFinder {
  /// The office before a name: `Ukraine's president X`, `the mayor of Y, X`.
  func before(_ span: NamedWords) -> Range<Int>? {
    guard let role = wholeOffice(before: span).flatMap(behindOtherName) else { return nil }
    // "Doctor X": how somebody is addressed
    if role.count == 1, role.upperBound == span.tokens.lowerBound, scan.isWord(role.lowerBound, .doctor), scan.tokens[role.lowerBound].isCapital {
      return nil
    }
    // "who heads X's office": a verb.
    return scan.tokens[span.tokens.upperBound - 1].isPossessive && scan.isWord(role.upperBound - 1, .heads) ? nil : role
  }

  /// Of `President of Sundmark X, Parliament President Y`, what stands behind the name of another; nil if that is no office.
  private func behindOtherName(_ role: Range<Int>) -> Range<Int>? {
    guard let last = role.last(where: { index in scan.span(at: index).map { scan.cast.kind($0.character) == .person && $0.tokens.upperBound == index + 1 } ?? false }),
      !scan.tokens[last].isPossessive, last + 1 < role.upperBound
    else { return role }
    let isAnd = scan.isWord(last + 1, .and)
    guard isAnd || scan.tokens[last + 1].gap.contains(.comma) else { return role }
    let next = isAnd ? last + 2 : last + 1
    return next < role.upperBound && scan.office(in: next..<role.upperBound) != nil ? next..<role.upperBound : nil
  }

  private func wholeOffice(before span: NamedWords) -> Range<Int>? {
    let name = span.tokens.lowerBound
    let item = scan.itemRange(of: name)
    // An age, ranks and courtesy titles may stand between office and name.
    var end = name
    if let age = scan.ageStart(endingAt: end), age > item.lowerBound, scan.tokens[age].gap.subtracting(.space) == .comma { end = age }
    while let rank = scan.rankStart(endingAt: end), !isOfBody(rank, end) { end = rank }
    guard end > item.lowerBound else { return nil }
    if let office = officeBefore(named: end, upTo: span.tokens.upperBound, item: item) { return office }
    let gap = scan.tokens[end].gap.subtracting([.space, .closeBracket])
    let isJoined = scan.joins(end)
    if gap == .dash || gap == .colon {
      // "The presidents of Norvalia and Karsund – X and Y – agreed"
      let role = officeStart(endingAt: end).map { extended($0, item: item)..<end } ?? officeWithComplement(endingAt: end, at: end, item: item)
      return role.flatMap { role in scan.office(in: role).flatMap { scan.isPlural($0) && scan.isWord($0.upperBound, .of) ? role : nil } }
    }
    guard isJoined || gap == .comma || gap.isEmpty && scan.tokens[end].gap.contains(.closeBracket) else { return nil }
    // "The director of the Federal Security Service (FSB), X": without the acronym.
    if !isJoined, scan.tokens[end].gap.contains(.closeBracket) {
      guard scan.tokens[end - 1].gap.contains(.openBracket), end - 1 > item.lowerBound else { return nil }
      return officeWithComplement(endingAt: end - 1, at: end - 1, item: item)
    }
    // "Her captain, X": a rank that somebody has.
    if !isJoined, scan.isRankWord(end - 1), !scan.tokens[end - 1].isCapital, isOwned(end - 1) { return end - 1..<end }
    // "The Moscow-installed leader there, X"
    if !isJoined, scan.isAny(end - 1, [.there, .here]), scan.joins(end - 1), let start = officeStart(endingAt: end - 1) {
      let first = extended(start, item: item)
      // "A doctor there, X, said", not "A soldier there, X said, had died"
      let isClosed = !scan.isWithinItem(span.tokens.upperBound) || scan.tokens[span.tokens.upperBound].gap.endsClause
      let isTrade =
        !scan.isAny(end - 2, [.resident, .neighbour, .neighbor])
        && scan.longestMatch(at: start, offices: true)?.senses.contains { scan.record($0.record).traits.contains(.profession) } ?? false
      return isDefinite(first) || isClosed && isTrade && scan.isAny(first - 1, [.a, .an]) ? first..<end - 1 : nil
    }
    if let start = officeStart(endingAt: end) {
      let isOwnTitle = isJoined && scan.tokens[start].isCapital && scan.isAny(start - 1, [.to, .of, .for, .with]) && scan.spanAt[start - 1] < 0  // an adviser to President X
      if !isOwnTitle, let whole = officeWithComplement(endingAt: end, at: start, item: item) { return whole }
      let first = extended(start, item: item)
      // "The two foreign ministers, X of Norvalia and Y of Karsund"
      let isCounted = scan.classes(first - 1).contains(.numberWord) && scan.isWord(first - 2, .the)
      // "First Deputy Prime Minister and Energy Minister X", "his vice chancellor and finance minister, X"
      if let pair = startOfPair(first, item: item), isJoined ? scan.tokens[first].isCapital && scan.tokens[first - 2].isCapital : isDefinite(pair) { return pair..<end }
      if !isJoined, !isDefinite(first), !isCounted, !isAfterAnother(first), !scan.isWord(first - 1, .a), !scan.isWord(first - 1, .an) { return nil }
      return first..<end
    }
    if isJoined, let office = portfolio(endingAt: end, item: item) { return office }
    return officeWithComplement(endingAt: end, at: end, item: item, isJoined: isJoined)
  }

  /// `a volunteer named X`, `a battalion commander, named as X`; not `a spokesman named X as the gunman`, `a minister called X a liar`
  private func officeBefore(named name: Int, upTo next: Int, item: Range<Int>) -> Range<Int>? {
    let isAs = scan.isWord(name - 1, .`as`) && scan.joins(name - 1)
    let verb = isAs ? name - 2 : name - 1
    guard verb > item.lowerBound, scan.joins(name), scan.isAny(verb, isAs ? [.named, .identified] : [.named, .called]),
      scan.joins(verb) || scan.tokens[verb].gap.subtracting(.space) == .comma, let start = officeStart(endingAt: verb)
    else { return nil }
    guard isAs || !scan.isWithinItem(next) || scan.tokens[next].gap.endsClause || scan.tokens[next].classes.contains(.auxiliary) else { return nil }
    let first = extended(start, item: item)
    return scan.isAny(first - 1, [.a, .an]) ? first..<verb : nil
  }

  /// Of `Frontier Group Commander X`, the commander: an office, where a body's name stands right before it.
  private func isOfBody(_ start: Int, _ end: Int) -> Bool {
    guard end == start + 1, scan.isWord(start, .commander), let body = scan.span(at: start - 1), body.tokens.upperBound == start, scan.joins(start) else { return false }
    return scan.cast.kind(body.character) == .organisation && !scan.tokens[start - 1].isPossessive
  }

  /// `The prime minister, X, [and defence secretary], Y`: an office that shares its article or owner with the one before.
  private func isAfterAnother(_ first: Int) -> Bool {
    guard scan.isWord(first - 1, .and), scan.joins(first), first - 2 > 0, scan.tokens[first - 1].gap.subtracting(.space) == .comma, let name = scan.span(at: first - 2) else { return false }
    return scan.cast.kind(name.character) == .person && scan.tokens[name.tokens.lowerBound].gap.contains(.comma)
  }

  /// Where `army commander [and head of the council]` begins: the office that `and` ties to one.
  private func startOfPair(_ first: Int, item: Range<Int>) -> Int? {
    guard scan.isWord(first - 1, .and), scan.joins(first), scan.joins(first - 1), let other = officeStart(endingAt: first - 1) else { return nil }
    return extended(other, item: item)
  }

  private func isOwned(_ index: Int) -> Bool {
    guard index > 0, scan.joins(index) else { return false }
    switch scan.tokens[index - 1].word {
    case .its, .his, .her, .their, .whose: return true
    default: return scan.tokens[index - 1].isPossessive
    }
  }

  func officeStart(endingAt end: Int) -> Int? {
    guard end > 0 else { return nil }
    // "in an interview with the Economist, X"
    if let body = scan.span(at: end - 1), body.tokens == end - 1..<end, scan.cast.kind(body.character) == .organisation { return nil }
    if let start = scan.officeStart(endingAt: end) { return scan.isOffice(start, end) ? start : nil }
    // "The head of the presidential office's press desk": an office that also opens a longer one.
    return scan.isWord(end - 1, .head) ? end - 1 : nil
  }

  /// `Minister of Digital Transformation X`, `Deputy Prime Minister and Minister for Europe X`
  private func portfolio(endingAt end: Int, item: Range<Int>) -> Range<Int>? {
    var index = end - 1
    while index > max(item.lowerBound, end - 6), scan.joins(index), scan.tokens[index].isCapital || scan.isWord(index, .and) { index -= 1 }
    guard index > item.lowerBound, index < end - 1, scan.isWord(index, .of) || scan.isWord(index, .`for`), scan.joins(index), scan.joins(index + 1),
      scan.isAny(index - 1, [.minister, .secretary, .general, .commissioner, .representative, .coordinator]), scan.tokens[index - 1].isCapital, let start = officeStart(endingAt: index)
    else { return nil }
    let first = extended(start, item: item)
    guard let pair = startOfPair(first, item: item), scan.tokens[first - 2].isCapital else { return first..<end }
    return pair..<end
  }

  /// `The spokesperson for Ukraine's defence ministry, X`, `the chair of the joint chiefs of staff, X`
  private func officeWithComplement(endingAt end: Int, at last: Int, item: Range<Int>, isJoined: Bool = false) -> Range<Int>? {
    // Right before a name only a name may end it: `UN coordinator for Ukraine X`.
    if isJoined, !scan.isDivision(end - 1),
      scan.spanAt[end - 1] < 0 || scan.span(at: end - 1).map({ $0.isAdjective || scan.cast.kind($0.character) == .person || scan.tokens[end - 1].isPossessive }) ?? true
    {
      return nil
    }
    var index = last - 1
    while index > max(item.lowerBound, end - 14) {
      let isList = scan.spanAt[index] >= 0 && scan.isWithinItem(index + 1) && scan.spanAt[index + 1] >= 0 && scan.tokens[index + 1].gap.subtracting(.space) == .comma
      guard scan.joins(index + 1) || index + 1 == end || isList || scan.tokens[index + 1].gap.subtracting([.space, .quote]).isEmpty else { return nil }
      // "on her way to a teacher with her mother, X"
      if scan.isWord(index, .with), scan.isAny(index + 1, [.his, .her, .their]) { return nil }
      // "the mayor installed by Moscow, X"
      let isInstalled = scan.isWord(index, .by) && (scan.isWord(index - 1, .installed) || scan.isWord(index - 1, .appointed) || scan.isWord(index - 1, .backed))
      if isInstalled || isComplement(index), scan.joins(index), let start = officeStart(endingAt: isInstalled ? index - 1 : index) {
        let first = extended(start, item: item)
        let opensClause = scan.tokens[first].flags.contains(.sentenceStart) || scan.tokens[first].gap.contains(.comma)
        if isDefinite(first) || isJoined && (scan.tokens[first].isCapital || opensClause || scan.isDivision(end - 1)) { return first..<end }
        // "The army commander and head of the council, X": one article for both
        if let pair = startOfPair(first, item: item), isDefinite(pair) { return pair..<end }
        // "two senior officials of the programme, X and Y"
        if !isJoined, scan.classes(first - 1).contains(.numberWord), scan.hasPlural(first..<index) { return first..<end }
        return scan.isWord(first - 1, .a) || scan.isWord(first - 1, .an) ? first..<end : nil
      }
      if scan.spanAt[index] < 0,
        !scan.tokens[index].classes.isDisjoint(with: [.auxiliary, .weekday]) || scan.isTelling(index) && scan.tokens[index].classes.isDisjoint(with: [.role, .bodyNoun])
      {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// Takes in what stands before an office: whose it is, `former`, `acting`.
  func extended(_ start: Int, item: Range<Int>) -> Int {
    var first = start
    var hasOwner = false
    if let span = scan.span(at: start), span.tokens.lowerBound < start {  // Chinese foreign ministry spokeswoman
      first = span.tokens.lowerBound
      hasOwner = true
    }
    while first > item.lowerBound, first > start - 9 {
      if !scan.joins(first) {
        guard isBracketed(before: first), first - 2 > item.lowerBound else { break }
        first -= 1  // Ministry of Foreign Affairs (MFA) Spokesperson
        guard let span = scan.span(at: first - 1), scan.cast.kind(span.character) == .organisation || scan.cast.kind(span.character) == .region else { return start }
        first = span.tokens.lowerBound
        hasOwner = true
        continue
      }
      let token = scan.tokens[first - 1]
      if hasOwner, !isQualifier(first - 1), !token.isPossessive {
        if scan.tokens[first].gap == .hyphen, scan.spanAt[first - 1] < 0 { first -= 1 }  // pro-Kremlin activist
        break
      }
      if let span = scan.span(at: first - 1), span.tokens.upperBound == first, scan.cast.kind(span.character) != .person || token.isPossessive {
        first = span.tokens.lowerBound
        if token.isPossessive, scan.cast.kind(span.character) == .person { break }
        hasOwner = true
        continue
      }
      let isName = token.isCapital && !token.flags.contains(.sentenceStart) && token.classes.isDisjoint(with: [.weekday, .month])
      guard
        token.isCapital && token.classes.contains(.bodyNoun) || isName && token.word == .military
          || token.classes.isDisjoint(with: [.function, .speech, .auxiliary, .weekday, .month, .numberWord, .movement]) || token.word == .former || token.word == .chief
          || token.word == .air && scan.isAny(first, [.force, .defence, .defense])
          || token.word == .military && scan.isAny(first, [.administration, .intelligence, .police, .council, .government]), !token.isNumber
      else { break }
      if token.gap.contains(.openQuote), !token.isCapital { break }  // they would “hold President X to account”
      if token.classes.contains(.measure), !token.isCapital { break }  // in a clip of ten seconds President X
      if isVerbOfPast(first - 1, item: item) || scan.isAny(first - 1, [.names, .appoints, .picks, .sacks, .nominates]) { break }  // the headline "X names economist Y"
      if token.flags.contains(.sentenceStart), token.isCapital, !token.isPossessive, !isQualifier(first - 1), token.classes.isDisjoint(with: [.properNoun, .bodyNoun]),
        !opensOffice(first - 1)
      {
        break
      }
      first -= 1
    }
    return first
  }

  /// `have [charged] former minister X`, `Kyiv [sacked] deputy minister X`, `Y, their chief of staff, [met] foreign secretary X`: a participle behind an
  /// auxiliary or name is no part of an office, and an irregular past none anywhere.
  private func isVerbOfPast(_ index: Int, item: Range<Int>) -> Bool {
    if index > item.lowerBound, scan.tokens[index].word.isIrregularPast, scan.word(index) != .left, !scan.tokens[index].gap.contains(.hyphen), !scan.tokens[index].isCapital { return true }
    guard index > item.lowerBound, scan.joins(index), scan.tokens[index].gap == .space, !scan.tokens[index].isCapital, scan.ends(index, in: .ed), scan.spanAt[index] < 0 else { return false }
    if scan.tokens[index - 1].classes.contains(.auxiliary) { return true }
    guard let name = scan.span(at: index - 1) else { return false }
    return !name.isAdjective && !scan.tokens[index - 1].isPossessive
  }

  /// Whether nothing but one word in brackets stands before.
  private func isBracketed(before index: Int) -> Bool {
    index > 1 && !scan.tokens[index].flags.contains(.sentenceStart) && scan.tokens[index].gap.contains(.closeBracket) && scan.tokens[index - 1].gap.contains(.openBracket)
      && scan.tokens[index].gap.isDisjoint(with: [.comma, .stop])
  }

  /// A capital that begins a sentence and an office at once: `Opposition politician X`.
  private func opensOffice(_ index: Int) -> Bool {
    scan.tokens[index].classes.isDisjoint(with: [.givenName, .movement, .policy, .strike, .function])
      && scan.longestMatch(at: index, offices: true).map { scan.isOffice(index, $0.end) } ?? false
  }
}
