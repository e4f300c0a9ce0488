/// Tells whether a day lies ahead, from the verbs of its sentence.
struct TenseReader {
  let scan: BriefScan

  /// Whether the sentence speaks of what is to come: the nearest sign before the day, else after it.
  func isAhead(_ index: Int, in item: Range<Int>) -> Bool {
    let sentence = scan.sentence(of: index)
    switch scan.word(index - 1) {
    // "were embargoed until Thursday": over by now
    case .until where scan.word(index - 2) == .embargoed || isOverNow(index, in: sentence): return false
    case .next, .until, .till, .coming: return true
    case .last, .since: return false
    // "would rise to 42 million, unchanged from Friday"
    case .from where scan.word(index - 2) == .unchanged || scan.word(index - 2) == .up || scan.word(index - 2) == .down: return false
    // "says on Tuesday that it will"
    case .on where scan.word(index - 2) == .says || scan.word(index - 2) == .say: return false
    // "told the host on Monday that he would": what is to come follows.
    case .on where scan.word(index + 1) == .that && scan.joins(index + 1): return false
    // "promised him an answer by [this] Tuesday"
    case .by where isPromised(by: index - 1, in: sentence): return !scan.tokens[index].isPossessive
    case .this where scan.word(index - 2) == .by && isPromised(by: index - 2, in: sentence): return !scan.tokens[index].isPossessive
    // "banned all marches from Wednesday"
    case .from where isForbidden(from: index - 1, in: sentence): return true
    // "was postponed to Friday"
    case .to where scan.isAny(index - 2, [.postponed, .delayed, .rescheduled, .moved, .pushed]): return true
    // "announced a strike for Tuesday"
    case .for where !scan.tokens[index].isPossessive: return true
    default: break
    }
    // "may vote as early as Tuesday"
    if scan.word(index - 1) == .as, scan.word(index - 2) == .early, scan.word(index - 3) == .as, (max(sentence.lowerBound, index - 20)..<index).contains(where: { scan.word($0).isModal }) {
      return true
    }
    // "declared Tuesday a day off", "made Tuesday a day of mourning"
    if scan.isAny(index + 1, [.a, .an]), scan.word(index - 1) == .declared || scan.word(index + 2) == .day && scan.word(index + 3) == .of { return true }
    // "Tuesday has been declared a day of mourning"
    if (index + 2..<index + 5).contains(where: { scan.word($0) == .declared && scan.word($0 + 1) == .a && scan.word($0 + 2) == .day }) { return true }
    // "how to respond to Sunday's drone attack": it has come.
    if scan.tokens[index].isPossessive,
      (index + 1...index + 2).contains(where: { sentence.contains($0) && scan.isAny($0, [.attack, .attacks, .strike, .strikes, .raid, .raids, .explosion, .killing, .ambush]) })
    {
      return false
    }
    if isWhatWasToBe(index, in: sentence) || isBeforeSomething(index, in: sentence) || isWhenItWill(index, in: sentence) || isOfWhatWillBe(index, in: sentence) { return true }
    if isProclaimed(index, in: sentence) { return true }
    if let answer = signOfClause(openedBy: index, in: sentence) { return answer }
    var at = startOfAside(before: index, in: sentence) ?? index - 1
    while at >= sentence.lowerBound, at > index - 26 {
      if let start = startOfQuote(endingBefore: at + 1, in: item) {
        at = start - 1
        continue
      }
      if let answer = sign(at, in: sentence) { return answer }
      // The verb stands behind the day: "he is in Rome; on Friday he will visit the plant".
      if scan.tokens[at].gap.contains(.semicolon) { break }
      // "little is known: on Friday ministers meet": a clause of its own begins with the day.
      if at >= index - 1, scan.tokens[at].gap == [.colon, .space] { break }
      at -= 1
    }
    let hasPast = hasPastBefore(index, in: sentence)
    at = index + 1
    while at < min(sentence.upperBound, index + 12) {
      if scan.tokens[at].gap.contains(.semicolon) { return false }
      // "approved it on Wednesday and ministers are due to adopt it": a clause of its own.
      if hasPast, scan.word(at) == .and || scan.word(at) == .but { return false }
      if let answer = sign(at, in: sentence) { return answer }
      at += 1
    }
    return false
  }

  /// `a march that was to go through the city on Thursday`, `clearing the way for a final vote on Thursday`
  private func isWhatWasToBe(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return false }
    for at in (max(sentence.lowerBound + 1, index - 9)..<index).reversed() {
      if scan.tokens[at + 1].gap.endsClause { return false }
      // not "was to attend it on Thursday but fell ill"
      if scan.word(at) == .to, scan.isAny(at - 1, [.was, .were]), scan.joins(at) { return scan.word(index + 1) != .but }
      if scan.word(at) == .for, scan.word(at - 1) == .way, scan.word(index - 1) == .on { return true }
    }
    return false
  }

  /// `was home to thousands until Sunday; it is now empty`
  private func isOverNow(_ index: Int, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 12)..<index).contains { scan.isAny($0, [.was, .were]) }
      && (index + 1..<min(sentence.upperBound, index + 8)).contains { scan.word($0) == .now }
  }

  /// `visited the region, where two borders meet, on Wednesday`: the word before a relative clause by the way, which says nothing of the day behind it.
  private func startOfAside(before index: Int, in sentence: Range<Int>) -> Int? {
    guard scan.word(index - 1) == .on, scan.tokens[index - 1].gap.contains(.comma) else { return nil }
    let opening = (max(sentence.lowerBound, index - 24)..<index - 1).last { scan.tokens[$0].gap.contains(.comma) }
    guard let opening, opening > sentence.lowerBound, scan.isAny(opening, [.where, .which, .who, .whose]) else { return nil }
    return opening - 1
  }

  /// Whether a word like `approved` stands before a day, in its own clause.
  private func hasPastBefore(_ index: Int, in sentence: Range<Int>) -> Bool {
    var at = index - 1
    while at > sentence.lowerBound, at > index - 8, !scan.tokens[at + 1].gap.endsClause {
      if scan.spanAt[at] < 0, !scan.tokens[at].isCapital, scan.ends(at, in: .ed) { return true }
      at -= 1
    }
    return false
  }

  /// `ahead of Friday's summit`, `before a vote on Sunday`
  private func isBeforeSomething(_ index: Int, in sentence: Range<Int>) -> Bool {
    if scan.tokens[index].isPossessive, scan.word(index - 1) == .before { return true }
    return behindPreposition(index, in: sentence) { scan.word($0) == .ahead && scan.word($0 + 1) == .of }
  }

  /// `said before a meeting of ministers in Bucharest on Tuesday`: the day of what was to come, or of the words.
  func isOfEventAfter(_ index: Int, in item: Range<Int>) -> Bool {
    behindPreposition(index, in: scan.sentence(of: index)) { before in
      scan.word(before) == .before && (before + 1..<min(index, before + 6)).contains { scan.word($0).isEvent }
    }
  }

  /// Whether a word stands before an index, in its clause.
  private func behindPreposition(_ index: Int, in sentence: Range<Int>, _ isIt: (Int) -> Bool) -> Bool {
    var at = index - 1
    while at >= sentence.lowerBound, at > index - 12, !scan.tokens[at + 1].gap.endsClause {
      if isIt(at) { return true }
      at -= 1
    }
    return false
  }

  /// `Saturday's funeral for his predecessor would be held`: its own verb tells, whatever stands before it.
  private func isOfWhatWillBe(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard scan.tokens[index].isPossessive, scan.word(index + 1).isEvent || scan.word(index + 1) == .funeral else { return false }
    for at in index + 1..<min(sentence.upperBound, index + 26) {
      if scan.word(at) == .will || scan.word(at) == .would { return scan.word(at + 1) != .have }
      if scan.tokens[at].gap.contains(.semicolon) || isPast(at) || scan.word(at).isIrregularPast || scan.tokens[at].classes.contains(.auxiliary) { return false }
    }
    return false
  }

  /// `have already [come]`
  private func isPerfect(_ at: Int) -> Bool { scan.word(at - 1).isHave || scan.word(at - 2).isHave }

  func hadBeen(before index: Int) -> Bool { scan.word(index - 1) == .been && scan.word(index - 2) == .had }

  /// `fixed it for Tuesday, when he will speak`
  private func isWhenItWill(_ index: Int, in sentence: Range<Int>) -> Bool {
    let next = index + 1
    guard next < sentence.upperBound, scan.word(next) == .when || scan.word(next) == .where else { return false }
    for at in next + 1..<min(sentence.upperBound, next + 8) {
      if scan.word(at) == .will || scan.isAny(at, [.is, .are]) && scan.word(at + 1) == .to { return true }
      if isPast(at) || scan.word(at).isIrregularPast || scan.word(at) == .was || scan.word(at) == .were { return false }
    }
    return false
  }

  /// What a word tells: true of what is to come, false of what was, nil of neither.
  private func sign(_ at: Int, in sentence: Range<Int>) -> Bool? {
    let token = scan.tokens[at]
    if token.isCapital, !token.flags.contains(.sentenceStart) { return nil }
    // "the president named X", not "a village named X" or "the newly appointed envoy"
    if token.word == .named || token.word == .appointed, at > sentence.lowerBound, at + 1 < sentence.upperBound, scan.tokens[at + 1].isCapital, isHolder(at - 1) { return false }
    if isShortWill(at) { return true }
    switch token.word {
    case .plans where isObject(at, in: sentence): return nil
    // "had been due to meet": nothing came of it
    case .due, .scheduled, .planned, .expected: return !hadBeen(before: at)
    // "I’d expect news on Friday", not "did not expect an attack on Friday"
    case .expect where scan.word(at - 1) == .would || isShortWould(at - 1): return true
    // "opened what it says will be the largest works": of what was opened.
    case .will where scan.isTelling(at - 1) && (max(sentence.lowerBound, at - 4)..<at).contains { scan.word($0) == .what }: return nil
    // "before sanctions come into force on Friday"
    case .come where scan.word(at + 1) == .into && !isPerfect(at), .comes where scan.word(at + 1) == .into: return true
    // "will have little time": what is to come
    case .have where scan.word(at - 1) == .will: return nil
    // "Come to us on Friday"
    case .come where token.flags.contains(.sentenceStart): return true
    // "that he was to have chaired on Saturday"
    case .have where scan.word(at - 1) == .to && (scan.word(at - 2) == .was || scan.word(at - 2) == .were): return true
    case .will, .would, .shall, .plans, .planning, .upcoming, .tomorrow, .ahead, .fixed: return true
    case .set: return scan.word(at + 1) == .to || scan.word(at + 1) == .for ? true : nil
    case .meeting, .visiting, .travelling, .traveling, .hosting, .holding, .gathering, .arriving, .voting, .heading, .choosing:
      return scan.word(at - 1) == .is || scan.word(at - 1) == .are ? true : nil
    case .to where at > sentence.lowerBound:
      let before = scan.tokens[at - 1]
      if before.word == .is || before.word == .are || before.word == .due || before.word == .set { return !hadBeen(before: at - 1) }
      return isArranged(at, in: sentence) || isIntended(at, in: sentence) ? true : nil
    // "it was to leave": the verb tells.
    case .was where scan.word(at + 1) == .to && isArranged(at + 1, in: sentence), .were where scan.word(at + 1) == .to && isArranged(at + 1, in: sentence): return true
    case .as where isOfComparison(at): return nil
    case .was, .were, .had, .has, .have, .who, .which, .after, .did, .been, .when, .as: return false
    default: break
    }
    if token.word.isPresentEvent, isFinite(at, in: sentence) { return true }
    if token.word.isIrregularPast || isPast(at) { return scan.word(at - 1) == .be ? nil : false }
    return nil
  }

  private func isHolder(_ index: Int) -> Bool { scan.classes(index).contains(.role) || scan.span(at: index).map { scan.cast.kind($0.character) == .person } ?? false }

  /// `as little electricity as possible`
  private func isOfComparison(_ at: Int) -> Bool {
    scan.word(at + 1) == .possible || (at + 1..<at + 5).contains { scan.word($0) == .as && scan.word($0 + 1) == .possible }
  }

  /// A verb in the present, not a noun: `leaders meet`, `the summit opens`, not `the meets`.
  private func isFinite(_ at: Int, in sentence: Range<Int>) -> Bool {
    guard at > sentence.lowerBound else { return false }
    let before = scan.word(at - 1)
    // "did not open fire"
    if before == .did || before == .not && scan.word(at - 2) == .did { return false }
    // "named a television host, X,"
    if scan.word(at) == .host, at + 1 >= sentence.upperBound || scan.tokens[at + 1].gap.endsClause { return false }
    // "X, 45, goes on trial"
    if scan.tokens[at].gap.contains(.comma) { return true }
    guard !scan.tokens[at - 1].isNumber, scan.tokens[at - 1].classes.isDisjoint(with: .numberWord) else { return false }
    // "on a surprise visit", "ended a four-day visit": one alone visits, meets.
    if !scan.ends(at, in: .s), (2...4).contains(where: { at - $0 >= sentence.lowerBound && scan.isAny(at - $0, [.a, .an]) && (at - $0 + 1..<at).allSatisfy(isAdjectival) }) { return false }
    return !before.isPreposition && before != .the && before != .a && before != .an && before != .its && before != .his && before != .their && !scan.tokens[at - 1].isPossessive
  }

  /// A word that may stand between an article and its noun.
  private func isAdjectival(_ index: Int) -> Bool {
    scan.tokens[index].gap.isDisjoint(with: [.comma, .semicolon]) && scan.tokens[index].classes.isDisjoint(with: [.auxiliary, .preposition, .speech, .clauseWord])
  }

  /// `we’ll`, `they'll`: will, on its pronoun.
  private func isShortWill(_ index: Int) -> Bool { scan.tokens[index].tail & 0xFFFF == 0x6C6C && isShortened(index, to: 2) }

  /// `I’d`, `they'd`
  private func isShortWould(_ index: Int) -> Bool { index >= 0 && scan.tokens[index].tail & 0xFF == 0x64 && isShortened(index, to: 1) }

  /// Whether an apostrophe stands before a word's last letters.
  private func isShortened(_ index: Int, to letters: Int) -> Bool {
    let range = scan.tokens[index].range
    guard range.count > letters + 1 else { return false }
    let mark = scan.brief.items[scan.item(of: index)].text[range.upperBound - letters - 1]
    return mark == .apostrophe || mark == 0x99
  }

  /// A past tense by its ending, of a verb that a list has, or right behind a name.
  func isPast(_ at: Int) -> Bool {
    let classes = scan.tokens[at].classes
    if scan.spanAt[at] < 0, scan.span(at: at - 1).map({ !$0.isAdjective }) == true, scan.tokens[at].gap == .space, !scan.tokens[at - 1].isPossessive, scan.ends(at, in: .ed) { return true }
    guard !classes.isDisjoint(with: [.speech, .killed, .injured, .strike, .launch, .capture, .detain, .comeBack, .policy, .movement, .rescue, .evacuate, .sentence, .down]) else {
      return false
    }
    return scan.ends(at, in: .ed)
  }
}
