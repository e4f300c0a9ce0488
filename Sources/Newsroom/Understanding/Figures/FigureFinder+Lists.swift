/// Counts that share the verb of a list: `killed two people in Kherson and [one] in Nikopol`.
extension FigureFinder {
  /// `killed two people in Kherson and [one] in Nikopol`: a list shares its verb.
  func inherited(_ phrase: CountedPhrase, in sentence: Range<Int>, _ memory: Memory) -> Figure.Kind? {
    if isInverted(phrase), let last = memory.last, sentence.contains(last.phrase.start), phrase.sort == .people || phrase.sort == .others { return last.kind }
    guard let last = memory.last, sentence.contains(last.phrase.start), (last.phrase.sort == .weapon) == (phrase.sort == .weapon), last.kind != .sentencedYears else { return nil }
    guard phrase.sort != .unknown, !phrase.isPart || phrase.sort == .weapon && (phrase.head != nil || last.phrase.isPart), isListItem(phrase, in: sentence),
      endsListItem(phrase, in: sentence)
        || last.kind == .launched && phrase.end < sentence.upperBound && (scan.tokens[phrase.end].classes.contains(.strike) || phrase.sort == .weapon && scan.word(phrase.end).isBe)
    else { return nil }
    let end = last.phrase.end
    guard phrase.start >= end, phrase.start - end <= 22, last.kind != .downed || !actsBehindSemicolon(phrase, in: sentence) else { return nil }
    if goesOnBehindClause(phrase, after: last.phrase, in: sentence) { return last.kind }
    let aside = attribution(after: end, before: phrase, in: sentence)
    for index in end..<phrase.start
    where !aside.contains(index) && !opensListItem(index, of: phrase) && !isSaidAside(index)
      && (scan.tokens[index].gap.contains(.dash) || isStop(index) || isOtherDeed(index, than: last.kind))
    { return nil }
    // "received six bodies and 15 injured people"
    if last.kind == .killed, let head = phrase.head, (phrase.start..<head).contains(where: { scan.classes($0).contains(.injured) }) { return .injured }
    return last.kind
  }

  /// `killed a woman and [two children]`: the verb stands before somebody who is not counted.
  func listed(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    guard phrase.sort != .unknown, !phrase.isPart || phrase.sort == .weapon, phrase.head != nil || phrase.sort == .others, isListItem(phrase, in: sentence),
      endsListItem(phrase, in: sentence)
    else { return nil }
    var index = phrase.start - 1
    let limit = max(sentence.lowerBound, phrase.start - 14)
    while index >= limit {
      if isOfWeapons(index) {
        index -= 1
        continue
      }
      // "was killed along with an adviser and five civilians"
      if scan.classes(index).contains(.killed), scan.word(index + 1) == .along || scan.word(index + 1) == .together, scan.word(index + 2) == .with { return .killed }
      // "had been captured near the river together with six other soldiers"
      if isInCompany(phrase), scan.classes(index - 1).contains(.passive), let kind = passiveDeed(index) { return kind }
      if isDeed(index) || scan.tokens[index].classes.contains(.launch) {
        guard phrase.sort == .weapon else { return governors.object(of: index, phrase, in: sentence) }
        return weapons.object(of: index, phrase, in: sentence).flatMap { $0 == .downed && actsBehindSemicolon(phrase, in: sentence) ? nil : $0 }
      }
      if isStop(index) || scan.tokens[index].gap.contains(.dash) { return nil }
      index -= 1
    }
    return nil
  }

  /// The words between commas that tell who says so: `killed two in Drenn[, said the mayor, Ivan Tolm,] and three in Karsund`.
  private func attribution(after end: Int, before phrase: CountedPhrase, in sentence: Range<Int>) -> Range<Int> {
    let none = end..<end
    let close = phrase.start - 1
    guard phrase.sort != .weapon, close > end, scan.word(close) == .and, scan.tokens[close].gap == [.comma, .space], scan.word(phrase.end).isPreposition,
      let open = (end..<close).first(where: { isOpeningAttribution($0, before: close) })
    else { return none }
    // "…, said the mayor, and three in the crowd agreed": those speak or act themselves. Nothing but where they were may follow.
    for index in phrase.end..<sentence.upperBound {
      if index > phrase.end, scan.tokens[index].gap.endsClause { break }
      guard
        scan.spanAt[index] >= 0 || scan.word(index).isPreposition || scan.tokens[index].isCapital || scan.isAny(index, [.the, .a, .an, .its])
          || !scan.classes(index).isDisjoint(with: [.settlementNoun, .siteNoun, .regionNoun, .direction, .timeWord])
      else { return none }
    }
    return open..<close
  }

  /// `[, said] the mayor, and`, `[, the mayor] said, and`
  private func isOpeningAttribution(_ open: Int, before close: Int) -> Bool {
    guard scan.tokens[open].gap.contains(.comma), scan.classes(open).contains(.speech) || scan.classes(close - 1).contains(.speech) else { return false }
    return (open..<close).allSatisfy {
      scan.tokens[$0].gap.isDisjoint(with: [.semicolon, .colon, .dash, .quote]) && !scan.tokens[$0].isNumber
        && scan.classes($0).isDisjoint(with: [.auxiliary, .killed, .injured, .numberWord])
    }
  }

  private func isListItem(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard phrase.start > sentence.lowerBound else { return false }
    if scan.tokens[phrase.start].gap == [.comma, .space] || opensListItem(phrase.start, of: phrase) { return true }
    var before = phrase.start - 1
    while before > sentence.lowerBound, scan.word(before).isBeforeNumber { before -= 1 }
    switch scan.word(before) {
    case .and, .plus: return true
    case .with: return scan.word(before - 1) == .along || scan.word(before - 1) == .together
    case .as: return scan.word(before - 1) == .well
    default: return scan.tokens[before + 1].gap == [.comma, .space]
    }
  }

  /// `270 drones; five missiles; [and] six others`: semicolons part the weapons of a list, with nothing said of each.
  private func opensListItem(_ index: Int, of phrase: CountedPhrase) -> Bool {
    phrase.sort == .weapon && scan.tokens[index].gap == [.semicolon, .space] && (index == phrase.start || index == phrase.start - 1 && scan.word(index) == .and)
  }

  /// `shot down 288 drones; [five missiles] and 21 drones hit 12 sites`: the weapons have a verb of their own.
  private func actsBehindSemicolon(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard scan.tokens[phrase.start].gap.contains(.semicolon) else { return false }
    for index in phrase.end..<max(phrase.end, min(sentence.upperBound, phrase.end + 8)) {
      if !scan.tokens[index].gap.isDisjoint(with: [.comma, .semicolon, .colon]) { return false }
      if scan.isAny(index, [.hit, .struck, .reached, .fell, .got, .landed]) { return true }
    }
    return false
  }

  /// `12 soldiers were killed, as were [three] Malawians and [one] Uruguayan`
  private func isInverted(_ phrase: CountedPhrase) -> Bool { scan.word(phrase.start - 1).isBe && scan.isAny(phrase.start - 2, [.as, .so]) }

  /// Whether nothing follows that says something of its own of the phrase.
  private func endsListItem(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard phrase.end < sentence.upperBound else { return true }
    let token = scan.tokens[phrase.end]
    if token.gap.endsClause || token.gap.contains(.quote) { return true }
    return token.word.isPreposition && (token.word != .of || phrase.sort == .weapon || phrase.sort == .people && phrase.head != nil) || token.word == .and || token.word == .overnight
      || token.word == .apiece || token.word == .respectively || token.word == .that || token.word == .which || token.word == .each || token.classes.contains(.weekday)
      || token.word == .out && scan.word(phrase.end + 1) == .of || token.word == .when || token.word == .while || token.word == .earlier || token.word == .early || token.word == .late
      || token.word == .there
      || phrase.sort == .weapon && (token.word == .fired || token.word == .launched || token.word == .aimed || token.word == .heading)
      || token.word == .the && (scan.word(phrase.end + 1) == .following || scan.word(phrase.end + 1) == .next || scan.word(phrase.end + 1) == .day)
  }

  func isDeed(_ index: Int) -> Bool {
    !scan.tokens[index].classes.isDisjoint(with: [.killed, .injured, .rescue, .down]) || scan.word(index).isCapturing || scan.word(index).isDetaining
      || scan.word(index) == .down || scan.word(index).isEvacuating || scan.word(index).isDowning
  }

  /// A verb that tells of something else than the figure before.
  private func isOtherDeed(_ index: Int, than kind: Figure.Kind) -> Bool {
    let classes = scan.tokens[index].classes
    if classes.contains(.killed) { return kind != .killed }
    if classes.contains(.injured) { return kind != .injured }
    if scan.word(index).isLaunching { return kind != .launched && !(kind == .downed && isOfWeapons(index)) }
    return isDeed(index) && scan.word(index).isDowning && kind != .downed
  }
}
