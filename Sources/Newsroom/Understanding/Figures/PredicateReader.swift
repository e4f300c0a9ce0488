/// Reads what a sentence says happened to people it counts, behind the count: `were killed`, `wounded`, `came home`.
struct PredicateReader {
  let scan: BriefScan
  let deeds: DeedReader

  init(_ scan: BriefScan) {
    self.scan = scan
    deeds = DeedReader(scan: scan)
  }

  /// How far behind its subject a predicate may stand.
  private static let reach = 30

  /// How many counts one verb may follow: `two women, a man and three children were killed`.
  static let longestList = 6

  /// - Parameter later: the phrases of the same sentence after this one.
  func kind(of phrase: CountedPhrase, before later: ArraySlice<CountedPhrase>, in sentence: Range<Int>) -> Figure.Kind? {
    var subject = phrase
    var later = later.prefix(PredicateReader.longestList)
    var index = phrase.end
    var limit = min(sentence.upperBound, index + PredicateReader.reach)
    var isInRelative = false
    // Of a noun that no list has, only what stands right behind it is believed.
    if phrase.sort == .unknown { limit = min(limit, index + 5) }
    if let kind = object(ofRelative: phrase, limit: limit) ?? kindOfAllOfWhom(phrase, limit: limit) { return kind }
    // Behind a preposition a count is no subject: `a mother of two was killed`.
    if isInsidePhrase(phrase, in: sentence) {
      // "with 230 of them and 248 others going home"
      let second = later.first.flatMap { $0.start == phrase.end + 1 && scan.word(phrase.end) == .and && isAlike($0, phrase) ? $0 : nil }
      return adjacent(phrase, limit: limit) ?? second.flatMap { adjacent($0, limit: limit) }
    }
    while index < limit {
      let token = scan.tokens[index]
      if token.gap.contains(.semicolon) || token.gap.contains(.newline) || token.gap.contains(.colon) && token.gap != .colon { return nil }
      let isSetOff = !token.gap.isDisjoint(with: [.comma, .dash, .openBracket, .closeBracket])
      let isOfSome = phrase.isPart && !opensPredicate(index, isFirst: index == subject.end) && !opensParts(index)
      if isSetOff, index == subject.end && isOfSome || closesInsertion(index, around: phrase, in: sentence) { return nil }
      if isSetOff, !opensPredicate(index, isFirst: index == subject.end), !opensListItem(index) {
        guard let next = endOfInsertion(from: index, limit: limit) else { return nil }
        index = next
        continue
      }
      let word = token.word
      // "six men who couldn't be evacuated were found dead"
      if word.isModal, isInRelative, let next = endOfVerb(index, limit: limit) {
        (index, isInRelative) = (next, false)
        continue
      }
      if word.isModal || phrase.sort == .unknown && index > phrase.end { return nil }
      if word == .got, scan.word(index - 1) != .who, deeds.phrases.isOutOfDanger(index + 1), !isFighting(subject), let kind = deeds.active(index, of: subject, limit: limit) { return kind }
      if word.isBe || word.isHave {
        if let kind = deeds.afterAuxiliary(index, of: subject, limit: limit) {
          return isInRelative ? afterRelative(from: index + 1, of: subject, limit: limit).flatMap { isFate($0, after: kind) ? $0 : nil } ?? kind : kind
        }
        guard isInRelative else { return coordinated(after: index, of: subject, limit: limit) }
        isInRelative = false
        index = endOfPerfect(index, limit: limit)
        continue
      }
      if let next = later.first, next.isIncluded, next.start == index {
        later = later.dropFirst()
        index = next.end
        continue
      }
      // Somebody else is counted: what follows is said of them.
      if index > subject.end, let next = later.first, next.start == index, next.sort.mayBePeople, !scan.word(index - 1).isPreposition { return nil }
      if isAdjacent(index, to: subject.end) || isSetOff && index > subject.end {
        if let kind = deeds.bare(index, of: subject, limit: limit) { return afterwards(from: index + 1, of: subject, limit: limit) ?? kind }
      }
      if let kind = deeds.active(index, of: subject, limit: limit) { return kind }
      // "whom they had tried to draft"
      if isInRelative, scan.word(index - 1) == .whom, [.they, .he, .she, .it].contains(word) {
        index += 1
        continue
      }
      if word == .who || word == .that || word == .which || word == .whom {
        isInRelative = true
      } else if word == .and || word == .or {
        // "took 20 sailors off and three are missing": two clauses.
        let closesClause = [.off, .away, .out, .aboard, .ashore].contains(scan.word(index - 1))
        if !isSetOff, !closesClause, let next = later.first, !next.isPart || isOfOwn(next), isNextItem(next, after: index), isAlike(next, subject) {
          subject = next
          later = later.dropFirst()
          index = next.end
          limit = min(sentence.upperBound, index + PredicateReader.reach)
          continue
        }
        if isVerb(index + 1) { return nil }
      } else if word.beginsClause, !(word == .since && isDayOrYear(index + 1)) {
        return nil
      } else if isOtherVerb(index), !(index == subject.end && isReporting(index)) {
        // "five men who escorted a convoy died": the verb of the relative clause.
        guard isInRelative else { return nil }
        isInRelative = false
      }
      index += 1
    }
    return nil
  }

  /// `13 civilians and [seven of its soldiers] have died`: no part of those before.
  func isOfOwn(_ phrase: CountedPhrase) -> Bool {
    let next = phrase.number.tokens.upperBound
    return scan.word(next) == .of && scan.isAny(next + 1, [.its, .their]) && phrase.head.map { $0 > next + 1 } ?? false
  }

  /// `100 bodies that Norvalia handed over`
  func isHandedOver(_ phrase: CountedPhrase, limit: Int) -> Bool {
    guard scan.isAny(phrase.end, [.that, .which]) else { return false }
    return (phrase.end + 1..<max(phrase.end + 1, min(limit, phrase.end + 6))).contains {
      scan.word($0) == .handed && scan.word($0 + 1) == .over || scan.isAny($0, [.returned, .repatriated])
    }
  }

  /// Whether a word tells right behind a number what happened: `13,300 [killed]`.
  func isDeed(_ index: Int, in sentence: Range<Int>) -> Bool { index < sentence.upperBound && scan.joins(index) && deeds.isParticiple(index) }

  /// `two soldiers whom the army captured in May`
  private func object(ofRelative phrase: CountedPhrase, limit: Int) -> Figure.Kind? {
    guard phrase.sort == .people, scan.word(phrase.end) == .whom, !phrase.isPart else { return nil }
    for index in phrase.end + 2..<max(phrase.end + 2, min(limit, phrase.end + 8)) {
      if scan.tokens[index].gap.endsClause { return nil }
      guard scan.ends(index, in: .ed), scan.spanAt[index] < 0 else { continue }
      if scan.word(index).isCapturing { return .captured }
      if scan.word(index).isDetaining { return .detained }
      return scan.classes(index).contains(.killed) ? .killed : scan.classes(index).contains(.injured) ? .injured : nil
    }
    return nil
  }

  /// `Nine miners were below. All were killed`, `All of them died`, `None survived`: told of all in the sentence behind.
  func kindOfAll(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    let first = sentence.upperBound
    guard phrase.sort == .people, phrase.number.value > 1, !phrase.isPart, !phrase.isIncluded, first < scan.itemRange(of: phrase.start).upperBound else { return nil }
    let end = scan.sentence(of: first).upperBound
    var verb = first + 1
    switch scan.word(first) {
    case .all:
      if scan.word(verb) == .of { verb += 2 }
      while verb < min(end, first + 4), scan.tokens[verb].isNumber || scan.classes(verb).contains(.numberWord) { verb += 1 }
    case .none:
      if scan.word(verb) == .of { verb += 2 }
      return scan.word(verb) == .survived ? .killed : nil
    default: return nil
    }
    guard verb < end else { return nil }
    if scan.word(verb).isBe || scan.word(verb).isHave { return deeds.afterAuxiliary(verb, of: phrase, limit: end) }
    return deeds.active(verb, of: phrase, limit: end)
  }

  private func adjacent(_ phrase: CountedPhrase, limit: Int) -> Figure.Kind? {
    guard phrase.end < limit, !scan.tokens[phrase.end].gap.endsClause else { return nil }
    // "funerals of some of the 24 pensioners who died"
    if scan.word(phrase.end) == .who, phrase.sort == .people, phrase.end + 1 < limit {
      let verb = phrase.end + 1
      if scan.word(verb).isBe || scan.word(verb).isHave { return deeds.afterAuxiliary(verb, of: phrase, limit: limit) }
      return deeds.active(verb, of: phrase, limit: limit)
    }
    if scan.word(phrase.end) == .going || scan.word(phrase.end) == .coming { return deeds.active(phrase.end, of: phrase, limit: limit) }
    for index in phrase.end..<min(limit, phrase.end + 3) where isAdjacent(index, to: phrase.end) {
      if let kind = deeds.bare(index, of: phrase, limit: limit) { return kind }
    }
    return nil
  }

  /// `with 12 people aboard`, `of two`, but `a family of four`.
  private func isInsidePhrase(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard phrase.start > sentence.lowerBound, phrase.sort != .bodies, !phrase.isPart, !scan.tokens[phrase.start].gap.endsClause else { return false }
    var before = phrase.start - 1
    if scan.word(before) == .the, before > sentence.lowerBound { before -= 1 }
    switch scan.word(before) {
    case .with, .to, .for, .on, .from, .near, .against, .at: return true
    case .of:
      switch scan.word(before - 1) {
      case .family, .crew, .group, .team, .total, .number, .party, .convoy: return false
      default: return true
      }
    default: return false
    }
  }

  private func isAdjacent(_ index: Int, to end: Int) -> Bool {
    index == end
      || index <= end + 2 && (end..<index).allSatisfy { scan.ends($0, in: .ly) || [.still, .already, .also, .now, .reported, .confirmed, .feared].contains(scan.word($0)) }
  }

  /// `five [reported] killed`, as headlines have it.
  private func isReporting(_ index: Int) -> Bool {
    index + 1 < scan.tokens.count && [.reported, .confirmed, .feared].contains(scan.word(index)) && deeds.isParticiple(index + 1)
  }

  private func isNextItem(_ next: CountedPhrase, after index: Int) -> Bool {
    next.start == index + 1 || next.start == index + 2 && scan.word(index + 1).isBeforeNumber
  }

  private func isAlike(_ a: CountedPhrase, _ b: CountedPhrase) -> Bool { a.sort.mayBePeople == b.sort.mayBePeople && (a.sort.mayBePeople || a.sort == b.sort) }

  private func isVerb(_ index: Int) -> Bool {
    scan.word(index).isBe || scan.word(index).isHave || scan.word(index).isModal
  }

  // MARK: commas

  /// `, were killed` · `– died` · after an insertion also `, injured`
  private func opensPredicate(_ index: Int, isFirst: Bool) -> Bool {
    let word = scan.word(index)
    if word.isBe || word.isHave || word.isModal { return true }
    if word == .died || word == .perished { return true }
    if word == .lost { return (index + 1...index + 2).contains { scan.word($0) == .lives || scan.word($0) == .life } }
    // "five foreigners, three of them sailors, captured at Mariupol", not "captured a village"
    if word == .captured, !isFirst { return scan.isAny(index + 1, [.at, .near, .by]) || scan.isWord(index + 1, .in) && scan.span(at: index + 2) != nil }
    return !isFirst && (deeds.isParticiple(index) || word.isSuffering || word == .came || word == .returned || word == .drowned || word == .suffocated || word == .surrendered)
  }

  /// `seven of its members, [among them a general], were killed`
  private func opensParts(_ index: Int) -> Bool {
    scan.word(index) == .including || (scan.word(index) == .among || scan.word(index) == .amongst) && scan.word(index + 1) == .them
  }

  /// `, a nurse and three patients were killed`: a list goes on after a comma.
  private func opensListItem(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard token.gap == [.comma, .space] else { return false }
    return token.word == .a || token.word == .an || token.word == .and || token.word == .plus
  }

  /// The token after an insertion that begins at a comma, dash or bracket: `, including two children, [were]`.
  private func endOfInsertion(from start: Int, limit: Int) -> Int? {
    let opening = scan.tokens[start].gap
    var index = start + 1
    while index < limit {
      let gap = scan.tokens[index].gap
      if gap.contains(.semicolon) || gap.contains(.newline) { return nil }
      if opening.contains(.openBracket) {
        if gap.contains(.closeBracket) { return index }
      } else if opening.contains(.dash) {
        if gap.contains(.dash) { return index }
      } else if !gap.isDisjoint(with: [.comma, .dash, .closeBracket]) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The second dash of `four relatives – a mother and two boys – died`, seen from the boys; the closing bracket likewise.
  private func closesInsertion(_ index: Int, around phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    let gap = scan.tokens[index].gap
    guard !gap.isDisjoint(with: [.dash, .closeBracket]) else { return false }
    if gap.contains(.closeBracket) { return !(phrase.end..<index).contains { scan.tokens[$0].gap.contains(.openBracket) } }
    var at = phrase.start
    while at > sentence.lowerBound, at > phrase.start - 20 {
      if scan.tokens[at].gap.contains(.dash) { return !(phrase.end..<index).contains { scan.tokens[$0].gap.contains(.dash) } }
      at -= 1
    }
    return false
  }

  // MARK: other verbs

  /// A past tense that says something else of the subject; a participle before a preposition only describes it (`people trapped in …`).
  private func isOtherVerb(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard !token.isCapital, scan.spanAt[index] < 0, !token.classes.contains(.function) || token.word == .said, token.word != .aged else { return false }
    let isPast = scan.ends(index, in: .ed) || isIrregularPast(token.word)
    guard isPast else { return false }
    if index > 0, scan.word(index - 1).isPreposition || scan.word(index - 1) == .the || scan.word(index - 1) == .a || scan.classes(index - 1).contains(.auxiliary) { return false }
    return !(scan.word(index + 1).isPreposition && token.classes.isDisjoint(with: [.speech, .policy]))
  }

  private func isIrregularPast(_ word: Word) -> Bool {
    switch word {
    case .said, .told, .hit, .struck, .saw, .met, .left, .sent, .took, .gave, .fled, .wrote, .led, .held, .did, .fell, .broke, .spoke, .made, .began: true
    default: false
    }
  }
}
