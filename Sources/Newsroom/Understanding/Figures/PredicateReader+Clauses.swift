/// Verbs behind a relative clause, behind another verb, and of all who were counted.
extension PredicateReader {
  /// Whether people are counted by what became of them then: who was wounded has died, who was captured is back. Detained or injured, they stay so when let go.
  func isFate(_ then: Figure.Kind, after kind: Figure.Kind) -> Bool { then == .killed || kind == .missing || kind == .captured && then == .returned }

  /// Past `had been holed`, `have tried`: the verb of a relative clause.
  func endOfPerfect(_ auxiliary: Int, limit: Int) -> Int {
    var index = auxiliary + 1
    while index < limit, scan.joins(index), scan.word(index).isBe || scan.word(index).isHave || scan.ends(index, in: .ly) { index += 1 }
    return index < limit && scan.joins(index) && scan.ends(index, in: .ed) ? index + 1 : index
  }

  /// `48 children were in the shelter and [were evacuated]`: another verb of the same subject, with nothing between the two but where and when.
  func coordinated(after auxiliary: Int, of subject: CountedPhrase, limit: Int) -> Figure.Kind? {
    var index = auxiliary + 1
    while index + 1 < limit {
      let token = scan.tokens[index]
      if token.gap.endsClause || token.word.beginsClause && token.word != .before || token.word.isModal || token.word == .not || token.word == .who { return nil }
      if token.word == .and {
        if scan.word(index + 1).isBe || scan.word(index + 1).isHave { return deeds.afterAuxiliary(index + 1, of: subject, limit: limit) }
        return scan.word(index + 1) == .remanded && subject.sort.mayBePeople ? .detained : nil
      }
      index += 1
    }
    return nil
  }

  /// Past `could not be evacuated`, where another verb follows right behind.
  func endOfVerb(_ modal: Int, limit: Int) -> Int? {
    var index = modal + 1
    while index < limit, scan.word(index) == .not || scan.word(index).isBe || scan.ends(index, in: .ly) { index += 1 }
    guard index + 1 < limit, scan.ends(index, in: .ed), scan.joins(index), scan.joins(index + 1), scan.word(index + 1).isBe || scan.word(index + 1).isHave else { return nil }
    return index + 1
  }

  /// `a crew of five, all of whom died`
  func kindOfAllOfWhom(_ phrase: CountedPhrase, limit: Int) -> Figure.Kind? {
    let verb = phrase.end + 3
    guard phrase.sort.mayBePeople, !phrase.isPart, verb < limit, scan.tokens[phrase.end].gap.subtracting(.space) == .comma, scan.word(phrase.end) == .all || scan.word(phrase.end) == .both,
      scan.word(phrase.end + 1) == .of, scan.word(phrase.end + 2) == .whom
    else { return nil }
    if scan.word(verb).isBe || scan.word(verb).isHave { return deeds.afterAuxiliary(verb, of: phrase, limit: limit) }
    return deeds.active(verb, of: phrase, limit: limit)
  }

  /// What happened then: `103 soldiers captured in the spring were handed over`.
  func afterwards(from start: Int, of subject: CountedPhrase, limit: Int) -> Figure.Kind? {
    for index in start..<max(start, min(limit, start + 8)) {
      let token = scan.tokens[index]
      if token.gap.endsClause || token.isNumber || token.classes.contains(.numberWord) || token.word.beginsClause || token.word == .and || token.word == .who || token.word == .that {
        return nil
      }
      if token.word.isBe || token.word.isHave { return deeds.afterAuxiliary(index, of: subject, limit: limit) }
    }
    return nil
  }

  /// Whether those who get out of a town are its soldiers, who retreat.
  func isFighting(_ subject: CountedPhrase) -> Bool {
    subject.head.map { scan.isAny($0, [.soldiers, .troops, .fighters, .servicemen, .defenders, .marines, .militants, .gunmen]) } ?? false
  }

  /// `held since [May]`, `held since [2022]`: a time, no clause.
  func isDayOrYear(_ index: Int) -> Bool {
    scan.isWithinItem(index) && (scan.tokens[index].isNumber || !scan.classes(index).isDisjoint(with: [.month, .weekday]) || scan.isAny(index, [.last, .early, .late]))
  }

  /// What became of those of whom a relative clause told: `two men who had been missing since 6 January [were killed]`.
  func afterRelative(from start: Int, of subject: CountedPhrase, limit: Int) -> Figure.Kind? {
    var index = start
    while index < limit, scan.word(index).isBe || scan.word(index).isAfterAuxiliary { index += 1 }
    while index < limit {
      let token = scan.tokens[index]
      let isOfDate = token.isNumber && (scan.classes(index - 1).contains(.month) || scan.classes(index + 1).contains(.month))
      // "who were held said a friend had been killed", "who had been hurt were feared dead"
      if scan.isTelling(index) || token.word.isModal && !token.isCapital || token.word == .that { return nil }
      if token.gap.endsClause || token.isNumber && !isOfDate || token.word.beginsClause && token.word != .since || token.word == .and || token.word == .who { return nil }
      if token.word.isBe || token.word.isHave { return scan.word(index + 1) == .feared ? nil : deeds.afterAuxiliary(index, of: subject, limit: limit) }
      index += 1
    }
    return nil
  }
}
