/// How a counted phrase stands to others and to its verb.
extension FigureFinder {
  /// `one of five people killed`, `nine children were among the 20 killed`: the whole is what counts.
  func isPartOfNext(_ phrase: CountedPhrase, _ next: CountedPhrase?, in sentence: Range<Int>) -> Bool {
    guard let next, !next.isIncluded, phrase.sort.mayBePeople, next.start - phrase.end <= 5 else { return false }
    if phrase.isPart, next.isWhole { return predicates.kindOfWhole(next, in: sentence) != nil }
    return (max(phrase.end, next.start - 3)..<max(phrase.end, next.start)).contains {
      (scan.word($0) == .among || scan.word($0) == .amongst) && scan.word($0 + 1) != .them && scan.word($0 + 1) != .whom
    }
  }

  /// `three volunteers, a Briton and [two Canadians], were killed`, `two more, [one] an American, were`
  func isApposition(_ phrase: CountedPhrase, to previous: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard phrase.sort.mayBePeople, previous.sort.mayBePeople, phrase.number.value < previous.number.value,
      phrase.start > previous.end || phrase.start == previous.end && scan.tokens[phrase.start].gap.contains(.comma), phrase.start - previous.end <= 12, previous.end < sentence.upperBound
    else { return false }
    if phrase.start == previous.end, phrase.number.value == 1, phrase.end + 1 < sentence.upperBound, scan.tokens[phrase.start].gap == [.comma, .space],
      scan.word(phrase.end) == .a || scan.word(phrase.end) == .an || scan.word(phrase.end) == .from
    {
      return true
    }
    guard phrase.start > previous.end, phrase.end < sentence.upperBound, scan.tokens[phrase.end].gap.contains(.comma), scan.tokens[previous.end].gap.contains(.comma) else { return false }
    return (previous.end..<phrase.start).allSatisfy { scan.tokens[$0].classes.isDisjoint(with: [.auxiliary, .killed, .injured, .capture, .detain, .rescue, .evacuate]) }
  }

  /// `Two children were among the dead`, `five journalists among them`; not `eight were hurt, among them a medic`.
  func isAmong(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    if case .event = phrase.sort { return false }  // 21 deaths among its troops
    return (phrase.end..<min(sentence.upperBound, phrase.end + 4)).contains {
      guard scan.word($0) == .among || scan.word($0) == .amongst else { return false }
      return !scan.tokens[$0].gap.contains(.comma) || scan.word($0 + 1) != .them && scan.word($0 + 1) != .whom
    }
  }

  /// `18 missiles, six Kinzhals among them`; not `24 missiles, among them six Kinzhals`
  func isAmongThem(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    phrase.end + 1 < sentence.upperBound && scan.word(phrase.end) == .among && scan.word(phrase.end + 1) == .them && scan.joins(phrase.end)
  }

  /// `six died in Drenn, where a school was hit, [five] in Karsund and one in …`: places part a list that goes on behind what is told of one of them.
  func goesOnBehindClause(_ phrase: CountedPhrase, after last: CountedPhrase, in sentence: Range<Int>) -> Bool {
    let place = phrase.end + 1
    guard phrase.sort != .weapon, place < sentence.upperBound, [.in, .near, .at].contains(scan.word(phrase.end)), scan.tokens[place].isCapital, scan.joins(place),
      scan.tokens[phrase.start].gap == [.comma, .space] || scan.word(phrase.start - 1) == .and && scan.tokens[phrase.start - 1].gap == [.comma, .space]
    else { return false }
    guard let opening = (last.end..<phrase.start).first(where: { scan.word($0) == .where && scan.tokens[$0].gap.contains(.comma) }), scan.spanAt[opening - 1] >= 0 else { return false }
    let end = scan.span(at: place).map(\.tokens.upperBound) ?? place + 1
    guard end >= sentence.upperBound || scan.tokens[end].gap.endsClause || scan.word(end) == .and else { return false }
    return (opening..<phrase.start).allSatisfy {
      scan.tokens[$0].gap.isDisjoint(with: [.semicolon, .colon, .dash, .quote]) && scan.classes($0).isDisjoint(with: [.killed, .injured, .speech])
    }
  }

  /// `together with six others`
  func isInCompany(_ phrase: CountedPhrase) -> Bool {
    phrase.sort != .weapon && scan.word(phrase.start - 1) == .with && (scan.word(phrase.start - 2) == .together || scan.word(phrase.start - 2) == .along)
  }

  /// What was done to somebody, by the participle of a passive.
  func passiveDeed(_ verb: Int) -> Figure.Kind? {
    if scan.classes(verb).contains(.killed) { return .killed }
    if scan.classes(verb).contains(.injured) { return .injured }
    if scan.word(verb).isCapturing { return .captured }
    return scan.word(verb).isDetaining ? .detained : nil
  }

  func isDying(_ phrase: CountedPhrase) -> Bool {
    (phrase.end..<min(scan.tokens.count, phrase.end + 6)).contains { scan.word($0) == .died }
  }

  /// `some 700 people, of [12,000] before the war`
  func isWholeOfPeople(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    phrase.isWhole && (max(sentence.lowerBound, phrase.start - 3)..<phrase.start).contains { scan.classes($0).contains(.people) && scan.classes($0).isDisjoint(with: .weapon) }
  }

  /// `12 lives were lost`
  func areLost(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    (phrase.end..<min(sentence.upperBound, phrase.end + 4)).contains { scan.word($0) == .lost || scan.word($0) == .claimed }
      && !(phrase.end..<min(sentence.upperBound, phrase.end + 3)).contains { scan.word($0).isModal }
  }

  /// `sentenced him to 20 years, and his sister to [12]`, `gave one brother 17 years and the other, Danylo, [19] for`
  func isAnotherTerm(_ phrase: CountedPhrase, after last: (phrase: CountedPhrase, kind: Figure.Kind)?, in sentence: Range<Int>) -> Bool {
    guard let last, last.kind == .sentencedYears, sentence.contains(last.phrase.start), phrase.start - last.phrase.end < 12, (1...40).contains(phrase.number.value) else {
      return false
    }
    if scan.word(phrase.start - 1) == .to {
      let person = phrase.start - 2
      guard scan.span(at: person).map({ scan.cast.kind($0.character) == .person }) ?? [.his, .her, .their, .another].contains(scan.word(person - 1)) else { return false }
      return phrase.end >= sentence.upperBound || scan.tokens[phrase.end].gap.endsClause || scan.word(phrase.end) == .for
    }
    return scan.tokens[phrase.start].gap.contains(.comma) && phrase.end < sentence.upperBound && scan.word(phrase.end) == .for && scan.joins(phrase.end)
  }

  /// `one man [of 34] was killed`
  func isAge(_ of: Int, in sentence: Range<Int>) -> Bool {
    guard of + 1 < sentence.upperBound, scan.word(of) == .of, scan.tokens[of + 1].isNumber, scan.joins(of + 1), (5...105).contains(scan.tokens[of + 1].value) else { return false }
    return of + 2 >= sentence.upperBound || scan.tokens[of + 2].gap.endsClause || scan.classes(of + 2).isDisjoint(with: [.people, .weapon, .numberWord]) && !scan.word(of + 2).isPreposition
  }

  /// `The driver of a bread van, [38], was killed`
  func isAgeBetweenCommas(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    let number = phrase.number.tokens
    guard phrase.sort == .unnamed, number.count == 1, phrase.number.start == number.lowerBound, scan.tokens[number.lowerBound].isNumber, (15...105).contains(phrase.number.value),
      number.upperBound < sentence.upperBound, scan.tokens[number.lowerBound].gap == [.comma, .space], scan.tokens[number.upperBound].gap == [.comma, .space],
      number.lowerBound > sentence.lowerBound
    else { return false }
    return scan.isAny(number.upperBound, [.was, .is, .had, .has, .died])
      && !(sentence.lowerBound..<number.lowerBound).contains {
        scan.tokens[$0].isNumber || scan.classes($0).contains(.numberWord) || scan.isAny($0, [.group, .number, .toll, .total, .dead, .wounded, .most])
      }
  }

  /// `two drones were shot down, [one] near Drenn and the other in Hesk`
  func isOneOfBoth(_ phrase: CountedPhrase, after last: (phrase: CountedPhrase, kind: Figure.Kind)?, in sentence: Range<Int>) -> Bool {
    guard phrase.number.value == 1, phrase.sort == .unnamed, let last, last.phrase.sort == .weapon, last.phrase.number.value == 2, sentence.contains(last.phrase.start),
      scan.word(phrase.end).isPreposition, scan.tokens[phrase.start].gap.contains(.comma)
    else {
      return false
    }
    return (phrase.end..<min(sentence.upperBound, phrase.end + 12)).contains { scan.word($0) == .and && scan.word($0 + 1) == .the && scan.word($0 + 2) == .other }
  }

  /// `Among them are 14 soldiers`
  func startsAmong(_ sentence: Range<Int>) -> Bool {
    let first = scan.word(sentence.lowerBound)
    return (first == .among || first == .amongst) && [.them, .these, .those].contains(scan.word(sentence.lowerBound + 1))
  }

  /// `several hundred`, `one of the largest`, `none of the 12`
  func isVague(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    let before = phrase.start - 1
    guard before >= sentence.lowerBound else { return false }
    switch scan.word(before) {
    case .several, .few, .many, .couple, .no: return true
    case .not: return phrase.number.value == 1
    default: break
    }
    var at = before
    while at >= sentence.lowerBound, scan.word(at).isBeforeNumber { at -= 1 }
    guard at > sentence.lowerBound, scan.word(at) == .of || scan.word(at) == .the && scan.word(at - 1) == .of else { return false }
    let quantity = scan.word(at) == .of ? at - 1 : at - 2
    // "It was not clear how many of the 20 drones had been shot down"
    if scan.word(quantity) == .many, scan.word(quantity - 1) == .how { return true }
    return scan.word(at) == .of && [.none, .neither, .couple].contains(scan.word(quantity))
  }

  /// `missiles [fired] towards the base`: which missiles they are.
  func isOfWeapons(_ index: Int) -> Bool {
    (scan.word(index) == .fired || scan.word(index) == .launched) && scan.joins(index) && scan.classes(index - 1).contains(.weapon) && scan.word(index + 1).isPreposition
  }

  /// What ends a list: another clause or verb.
  func isStop(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    if token.word == .as, scan.word(index + 1) == .well || scan.word(index - 1) == .well { return false }
    if token.word == .with, scan.word(index - 1) == .along || scan.word(index - 1) == .together { return false }
    if !token.gap.isDisjoint(with: [.semicolon, .colon, .newline, .quote]) { return true }
    if token.word.beginsClause || token.word == .who || token.word == .that || token.word == .which || token.word == .with || token.word.isModal { return true }
    if token.word.isBe || token.word.isHave { return !isElliptic(index) }
    return token.classes.contains(.speech) && !token.classes.contains(.function) && scan.spanAt[index] < 0
  }

  /// `As many as 600 [wounded] people remain`: who opens a clause and is somewhere.
  func areWounded(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard let head = phrase.head, head > phrase.number.tokens.upperBound, scan.classes(head - 1).contains(.injured), scan.ends(head - 1, in: .ed),
      phrase.number.start == sentence.lowerBound || scan.tokens[phrase.number.start].gap.endsClause
    else { return false }
    return (phrase.end..<max(phrase.end, min(sentence.upperBound, phrase.end + 12))).contains { [.remain, .remained, .are, .were, .lie, .lay].contains(scan.word($0)) }
  }

  /// `later added [ten more drones]` to those shot down, not `to its fleet`
  func isAddition(_ phrase: CountedPhrase, to last: (phrase: CountedPhrase, kind: Figure.Kind)?, in sentence: Range<Int>) -> Bool {
    guard let last, last.kind == .downed, last.phrase.sort == .weapon, scan.tokens[phrase.start].sentence - scan.tokens[last.phrase.start].sentence <= 1,
      let governor = governors.governor(of: phrase, in: sentence), scan.word(governor) == .added, scan.isAny(governor - 1, [.it, .later, .also, .force, .defence, .defense, .command]),
      !weapons.isAircraft(phrase), scan.word(phrase.end) != .to
    else { return false }
    return (governor..<phrase.end).contains { scan.isAny($0, [.more, .another, .further]) }
  }

  /// `spoke of [40 dead soldiers]`, not `relatives of 300 dead soldiers`, `the return of four dead hostages`
  func isCountOfDead(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard let governor = governors.governor(of: phrase, in: sentence) else { return false }
    return scan.isAny(governor, [.counted, .found, .reported, .claimed]) || isSpeakingOf(governor)
  }

  /// `spoke [of] 40`
  private func isSpeakingOf(_ governor: Int) -> Bool { scan.word(governor) == .of && scan.isAny(governor - 1, [.spoke, .spoken]) }

  /// `brought down eight drones, while the ministry spoke of [11] over the sea`: of weapons, too, that were counted in the same sentence.
  func isSpokenOf(_ phrase: CountedPhrase, after last: (phrase: CountedPhrase, kind: Figure.Kind)?, in sentence: Range<Int>) -> Bool {
    guard let last, last.kind == .downed, last.phrase.sort == .weapon, sentence.contains(last.phrase.start), phrase.head == nil, scan.word(phrase.end) == .over,
      let governor = governors.governor(of: phrase, in: sentence)
    else { return false }
    return isSpeakingOf(governor)
  }

  /// `returned 1,000 bodies; the envoy said that [38] had come back the other way`
  func areBackToo(_ phrase: CountedPhrase, after last: (phrase: CountedPhrase, kind: Figure.Kind)?, in sentence: Range<Int>) -> Bool {
    guard let last, last.kind == .returned, phrase.sort == .unnamed, !phrase.isPart, scan.tokens[phrase.start].sentence - scan.tokens[last.phrase.start].sentence <= 1 else { return false }
    var verb = phrase.end
    while scan.word(verb).isHave || scan.isAny(verb, [.was, .were, .been]) { verb += 1 }
    guard verb > phrase.end, verb < sentence.upperBound, scan.joins(verb) else { return false }
    if scan.word(verb).isComing { return scan.isAny(verb + 1, [.back, .home]) || scan.word(verb + 1) == .the && scan.word(verb + 2) == .other }
    return scan.isAny(verb - 1, [.was, .were, .been]) && (scan.word(verb).isHandingOver || scan.word(verb).isReturning)
  }

  /// `2,000 bodies were buried and [900] lie in the morgues`
  func liesInMorgue(_ phrase: CountedPhrase, after last: (phrase: CountedPhrase, kind: Figure.Kind)?) -> Bool {
    guard phrase.sort == .bodies || phrase.sort == .unnamed && last?.kind == .killed, !phrase.isPart, scan.isAny(phrase.end, [.lie, .lay, .remain]) else { return false }
    var place = scan.isAny(phrase.end + 2, [.a, .the]) ? phrase.end + 3 : phrase.end + 2
    if scan.word(place) == .hospital { place += 1 }
    return scan.word(phrase.end + 1) == .in && scan.isAny(place, [.morgue, .morgues])
  }

  /// `six [missing] people`, `1,700 [captive] civilians`, `had taken in 112 [wounded] children`
  func kindByAdjective(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    guard let head = phrase.head, head > phrase.number.tokens.upperBound else { return nil }
    let governor = governors.governor(of: phrase, in: sentence)
    if scan.classes(head - 1).contains(.missing) {
      return governor.map { scan.isAny($0, [.found, .find, .rescued, .freed, .identified]) } ?? false ? nil : .missing
    }
    if scan.word(head - 1) == .captive { return .captured }
    guard scan.classes(head - 1).contains(.injured), scan.ends(head - 1, in: .ed), let governor else { return nil }
    let isTakenIn = scan.word(governor) == .in && scan.isAny(governor - 1, [.taken, .took, .taking])
    return isTakenIn || scan.isAny(governor, [.treated, .treating, .admitted, .received]) ? .injured : nil
  }

  /// `14 drones over Drenn, [it said], plus four missiles`
  func isSaidAside(_ index: Int) -> Bool {
    guard scan.tokens.indices.contains(index + 1), scan.classes(index + 1).contains(.speech) || scan.classes(index).contains(.speech) else { return false }
    let pronoun = scan.classes(index).contains(.speech) ? index - 1 : index
    return pronoun > 0 && [.it, .he, .she, .they].contains(scan.word(pronoun)) && scan.tokens[pronoun].gap.contains(.comma) && scan.tokens.indices.contains(pronoun + 2)
      && scan.tokens[pronoun + 2].gap.contains(.comma)
  }

  /// The auxiliary of `were killed`, right before the verb that a list shares.
  func isElliptic(_ index: Int) -> Bool {
    for at in index + 1..<min(scan.tokens.count, index + 4) where isDeed(at) || scan.word(at).isHandingOver || scan.word(at).isReturning { return true }
    return false
  }

  /// The 2 of a `“Tarsina 2” missile`: capitals and a number between two marks.
  func isModelInQuotes(_ number: Range<Int>) -> Bool {
    let (name, next) = (number.lowerBound - 1, number.upperBound)
    guard name >= 0, number.count == 1, next < scan.tokens.count, scan.joins(number.lowerBound), scan.tokens[name].isCapital, scan.tokens[name].gap.contains(.openQuote),
      !scan.word(name).isBeforeNumber
    else { return false }
    return scan.tokens[next].gap.contains(.quote) && !scan.tokens[next].gap.contains(.openQuote)
  }
}
