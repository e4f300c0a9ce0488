/// A noun and what belongs to it, as far as telling speakers needs it.
struct NounPhrase {
  enum Head: Equatable {
    /// A name of the brief: the number of its character.
    case name(Int)
    /// he, she, it, they, who, which
    case pronoun(Int)
    /// An office, by its words.
    case office(Range<Int>)
    /// People without a name: officials, one resident, Ukrainians.
    case people
    /// A body by its noun alone: the agency.
    case body(Int)
    /// Words for words: the statement.
    case statement(Int)
    case thing
  }

  var tokens: Range<Int>
  var head: Head
}

/// Reads noun phrases backwards from their last word and forwards from their first, outside quotation marks.
///
/// A class, though it never changes: every finder of speech holds it, and a reference is all that each of them copies.
final class PhraseReader {
  let scan: BriefScan
  let quoted: QuotedText

  init(scan: BriefScan, quoted: QuotedText) {
    self.scan = scan
    self.quoted = quoted
  }

  // MARK: backwards

  /// The phrase whose last word stands right before `end`.
  func phrase(endingAt end: Int, from floor: Int) -> NounPhrase? {
    let last = end - 1
    guard last >= floor, !quoted.contains(last) else { return nil }
    var start = last
    var head = NounPhrase.Head.thing
    if let span = scan.span(at: last) {
      start = max(floor, span.tokens.lowerBound)
      if span.tokens.upperBound > end { return NounPhrase(tokens: start..<end, head: .thing) }
      head = span.isAdjective ? .people : .name(span.character)
    } else if isPronoun(last) {
      return NounPhrase(tokens: last..<end, head: .pronoun(last))
    } else {
      head = headOfCommonNoun(last)
      if case .office(let range) = head { start = range.lowerBound }
    }
    // "the Group of Seven nations"
    let isIndustrialised = last - 1 > floor && scan.joins(last) && scan.isAny(last - 1, [.industrialised, .industrialized])
    let allies = isIndustrialised ? last - 1 : last
    if head == .thing, scan.tokens[last].word.isOfAlliance, allies > floor, scan.joins(allies), let span = scan.span(at: allies - 1), !span.isAdjective,
      scan.cast.kind(span.character) == .organisation
    {
      head = .name(span.character)
      start = max(floor, span.tokens.lowerBound)
    }
    start = extended(start, from: floor, isName: head.isName)
    if head.isName { start = withAdjectives(start, from: floor) }
    if head.isName, start - 1 > floor, scan.isAny(start - 1, [.named, .called]), scan.joins(start), scan.joins(start - 1), let noun = phrase(endingAt: start - 1, from: floor),
      noun.head == .people || noun.head.isOffice
    {
      start = noun.tokens.lowerBound  // a local resident named X
    }
    if head == .thing, (start..<end).contains(where: { scan.tokens[$0].classes.contains(.unnamed) && scan.spanAt[$0] < 0 }) { head = .people }
    return NounPhrase(tokens: start..<end, head: head)
  }

  private func headOfCommonNoun(_ last: Int) -> NounPhrase.Head {
    let classes = scan.tokens[last].classes
    if classes.contains(.role), let start = scan.officeStart(endingAt: last + 1), scan.isOffice(start, last + 1) { return .office(start..<last + 1) }
    if scan.isWord(last, .executive), scan.isWord(last - 1, .chief), scan.joins(last) { return .office(last - 1..<last + 1) }
    if isWordOfOffice(last), let match = scan.longestMatch(at: last - 2, offices: true), match.end == last + 1 { return .office(last - 2..<last + 1) }
    if classes.contains(.unnamed) || scan.isWord(last, .one) || scan.isWord(last, .two) || classes.contains(.numberWord) && scan.isWord(last - 1, .the) { return .people }
    if !classes.isDisjoint(with: [.bodyNoun, .unitNoun]) || scan.tokens[last].word.isSpeakingSite || isEpithet(last) || isAge(last) { return .body(last) }
    if classes.contains(.speechNoun) { return .statement(last) }
    return .thing
  }

  /// The `state` of `secretary of state`.
  func isWordOfOffice(_ last: Int) -> Bool { scan.isAny(last, [.state, .staff]) && last > 1 && scan.isWord(last - 1, .of) && scan.joins(last) && scan.classes(last - 2).contains(.role) }

  /// What stands for somebody who has been named: `the billionaire`, `the retired general`.
  func isEpithet(_ index: Int) -> Bool {
    switch scan.tokens[index].word {
    case .billionaire, .republican, .democrat, .politician, .diplomat, .lawmaker, .tycoon, .oligarch, .businessman, .businesswoman, .veteran, .pontiff, .conservative, .comedian, .strongman,
      .cleric, .statesman, .actor, .legislator, .populist, .nationalist, .hardliner, .centrist, .liberal, .general, .admiral, .colonel, .latter:
      true
    default: false
    }
  }

  /// `the 72-year-[old]`
  func isAge(_ index: Int) -> Bool {
    guard index > 2, scan.isWord(index, .old), scan.isWord(index - 1, .year), scan.tokens[index].gap == .hyphen, scan.tokens[index - 1].gap == .hyphen else { return false }
    return scan.tokens[index - 2].isNumber && scan.isWord(index - 3, .the)
  }

  func isPronoun(_ index: Int) -> Bool {
    guard scan.spanAt[index] < 0 else { return false }
    switch scan.tokens[index].word {
    case .he, .she, .it, .they, .who, .which: return true
    default: return false
    }
  }

  /// Takes in the words that belong to a noun or name and stand before it, with its article.
  private func extended(_ first: Int, from floor: Int, isName: Bool) -> Int {
    var start = first
    var hasOffice = !isName
    var hasOwner = false
    if isName, start > floor, scan.joins(start), scan.spanAt[start - 1] < 0, !quoted.contains(start - 1), let office = scan.officeStart(endingAt: start) {
      start = max(floor, office)
      hasOffice = true
    }
    while start > floor, start > first - 8, scan.joins(start), !quoted.contains(start - 1) {
      let before = scan.tokens[start - 1]
      if let span = scan.span(at: start - 1) {
        let isPerson = scan.cast.kind(span.character) == .person
        if isPerson, !before.isPossessive { break }
        // "In Washington Bill Clinton said": a town that no office ties to the name.
        // "In Ankara Turkish Foreign Minister X said": the office has its owner.
        if isName, !hasOffice || hasOwner, !before.isPossessive, !scan.cast.kind(span.character).isActor { break }
        start = max(floor, span.tokens.lowerBound)
        hasOffice = true
        hasOwner = true
        continue
      }
      if isDeterminer(start - 1) { return start - 1 }
      if before.classes.contains(.role) || (before.isCapital && before.classes.contains(.abbreviation)) || isWordOfOffice(start - 1), !before.isPossessive {
        start = max(floor, scan.officeStart(endingAt: start) ?? start - 1)
        hasOffice = true
        continue
      }
      guard hasOffice || (before.isCapital && !before.flags.contains(.sentenceStart)) else { break }
      guard
        before.classes.isDisjoint(with: [.function, .auxiliary, .weekday, .month, .preposition, .clauseWord, .strike]) && !scan.isTelling(start - 1) || before.classes.contains(.bodyNoun)
          || before.word.isOfOffices
      else { break }
      start -= 1
    }
    return start
  }

  /// `a smiling X`, `the late X`: up to two small words, where an article stands before them.
  private func withAdjectives(_ start: Int, from floor: Int) -> Int {
    // "the Oslo-based group X"
    if start > floor, scan.joins(start), scan.isSortOfBody(start - 1) {
      var at = start - 1
      while at > max(floor, start - 6), scan.joins(at), !quoted.contains(at - 1), !scan.classes(at - 1).contains(.preposition) {
        at -= 1
        if isDeterminer(at) { return at }
      }
    }
    var index = start - 1
    while index >= max(floor, start - 3), scan.joins(index + 1), !quoted.contains(index), scan.spanAt[index] < 0 {
      switch scan.tokens[index].word {
      case .a, .an, .the: return index
      default: break
      }
      guard !scan.tokens[index].isCapital, scan.tokens[index].classes.isDisjoint(with: [.function, .speech, .auxiliary, .preposition, .clauseWord, .timeWord]) else { break }
      index -= 1
    }
    return start
  }

  func isDeterminer(_ index: Int) -> Bool {
    switch scan.tokens[index].word {
    case .the, .a, .an, .his, .her, .its, .their, .one, .two, .another, .these, .those, .this, .some, .many, .several, .no, .each, .other: true
    default: scan.tokens[index].isNumber || scan.tokens[index].classes.contains(.numberWord)
    }
  }
}

extension NounPhrase.Head {
  var isName: Bool { if case .name = self { true } else { false } }
  var isOffice: Bool { if case .office = self { true } else { false } }
}

extension Word {
  /// Whoever makes up an alliance speaks as it.
  fileprivate var isOfAlliance: Bool {
    switch self {
    case .nations, .countries, .members, .powers, .economies, .states: true
    default: false
    }
  }

  /// Small words that stand within an office: the `air` of an air force spokesman.
  var isOfOffices: Bool {
    switch self {
    case .former, .air, .energy, .peace, .war, .aid, .military: true
    default: false
    }
  }
}
