/// Subjects further left, of verbs that share them, and where a clause begins.
extension SubjectFinder {
  /// The subject of the clause before a word, for verbs that share it: `X met Y and said`, `X refused, saying`.
  /// - Parameters:
  ///   - isFirstLink: take the nearest clause; else the one that no other governs.
  ///   - takesEmbedded: take the nearest one though another governs it.
  func ofClause(before end: Int, from floor: Int, isFirstLink: Bool = false, takesEmbedded: Bool = false) -> Subject? {
    var fallback: Subject?
    var at = end
    let lowest = max(floor, end - BriefScan.memory)
    while at > lowest {
      defer { at -= 1 }
      guard !quoted.contains(at - 1), mayEndPhrase(at - 1) else { continue }
      guard let last = reader.phrase(endingAt: at, from: lowest), isActing(last) else { continue }
      let phrase = listed(last, from: lowest)
      let first = phrase.tokens.lowerBound
      at = first + 1
      // "Leaders of the alliance condemned it and promised"
      if scan.isWord(first - 1, .of), first > lowest, scan.isWord(lowest, .leaders), let whole = bound(endingAt: phrase.tokens.upperBound, from: lowest), whole.tokens.lowerBound == lowest {
        return Subject(phrase: NounPhrase(tokens: whole.tokens, head: .people))
      }
      guard isClauseInitial(first, from: lowest) else { continue }
      if first > lowest, scan.joins(first), scan.tokens[first - 1].classes.contains(.preposition) { continue }
      // "whoever asked X to go was asking for it": X is an object.
      if scan.isAny(first - 1, [.asked, .told, .urged, .ordered, .warned]), scan.joins(first), scan.isWord(phrase.tokens.upperBound, .to) { continue }
      var subject = Subject(phrase: phrase, isEmbedded: isEmbedded(first, from: lowest))
      switch phrase.head {
      case .pronoun(let index) where scan.isWord(index, .who) || scan.isWord(index, .which):
        guard let whose = antecedent(of: index, from: lowest) else { continue }
        // "argued with X, who opposes it and said": no comma closes the relative clause.
        if isFirstLink, scan.isWord(index, .who), (index + 1...end).allSatisfy({ scan.joins($0) }) { return Subject(phrase: whose) }
        subject = Subject(phrase: whose, isEmbedded: true)
      // "X, the mayor, met Y and said"
      // "used his first speech as prime minister to promise": no subject.
      case .office where scan.isWord(first - 1, .as): continue
      case .office:
        if let name = named(before: first, from: lowest) {
          let start = name.tokens.lowerBound
          // "a plan by X, the president, and said": no subject.
          if start > lowest, scan.joins(start), scan.tokens[start - 1].classes.contains(.preposition) { continue }
          // "X received Y, the deputy head, and said": Y is an object.
          if !isClauseInitial(start, from: lowest) { continue }
          subject.phrase = name
        }
      // "He confirmed that his envoy, X, would travel": what X does is told by another.
      case .name where first > lowest && scan.tokens[first].gap.contains(.comma):
        if let office = reader.phrase(endingAt: first, from: lowest), office.head.isOffice, isEmbedded(office.tokens.lowerBound, from: lowest) { subject.isEmbedded = true }
      default: break
      }
      if !subject.isEmbedded || takesEmbedded { return subject }
      fallback = fallback ?? subject
    }
    return fallback
  }

  /// Cheap, before a phrase is read at all.
  private func mayEndPhrase(_ index: Int) -> Bool {
    scan.spanAt[index] >= 0 || reader.isPronoun(index) || reader.isWordOfOffice(index) || !scan.tokens[index].classes.isDisjoint(with: [.role, .unnamed])
  }

  /// Whether a clause may begin at a word: at a sentence's start, after a comma, a conjunction, a day, a verb of speech, `In Moscow`.
  func isClauseInitial(_ start: Int, from floor: Int) -> Bool {
    guard start > floor else { return true }
    let gap = scan.tokens[start].gap
    if quoted.contains(start - 1) { return true }
    if !gap.isDisjoint(with: [.comma, .dash, .colon, .semicolon, .newline, .closeBracket]) { return true }
    if gap.contains(.openBracket) { return false }
    let before = scan.tokens[start - 1]
    if let span = scan.span(at: start - 1) { return !before.isPossessive && isOpening(span.tokens.lowerBound, from: floor) }
    // "the 30 or so leaders"
    if before.word == .so, scan.isWord(start - 2, .or) { return false }
    if before.word == .and || before.word == .or {
      // Part of a list of names, or a clause of its own.
      guard start - 2 >= floor, !quoted.contains(start - 2) else { return true }
      return scan.tokens[start - 1].gap.contains(.comma) || scan.spanAt[start - 2] < 0
    }
    return before.classes.contains(.clauseWord) || scan.isTelling(start - 1) || reader.isTime(start - 1) || reader.isAdverb(start - 1)
  }

  /// Whether a name stands in the phrase of place that opens a sentence: `In Moscow`.
  private func isOpening(_ start: Int, from floor: Int) -> Bool {
    var first = start
    if first > floor, scan.isWord(first - 1, .the) { first -= 1 }
    return first > floor && first - floor <= 6 && scan.tokens[first - 1].classes.contains(.preposition)
  }

  /// Whether a clause that begins here is governed: `said [that] X`, `what X`.
  func isEmbedded(_ start: Int, from floor: Int) -> Bool {
    guard start > floor, scan.joins(start), !quoted.contains(start - 1) else { return false }
    switch scan.tokens[start - 1].word {
    case .that, .whether, .what, .which, .whom, .how, .why, .where: return true
    default: return scan.isTelling(start - 1)
    }
  }
}
