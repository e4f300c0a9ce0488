/// Tells whether a day lies ahead, from the verbs of its sentence.
struct TenseReader {
  let scan: BriefScan

  /// Whether the sentence speaks of what is to come: the nearest sign before the day, else after it.
  func isAhead(_ index: Int, in item: Range<Int>) -> Bool {
    let sentence = scan.sentence(of: index)
    switch scan.word(index - 1) {
    case .next, .until, .till, .coming: return true
    case .last, .since: return false
    default: break
    }
    if isBeforeSomething(index, in: sentence) { return true }
    var at = index - 1
    while at >= sentence.lowerBound, at > index - 18 {
      if let answer = sign(at, in: sentence) { return answer }
      if scan.tokens[at].gap.contains(.semicolon) { return false }
      at -= 1
    }
    at = index + 1
    while at < min(sentence.upperBound, index + 12) {
      if scan.tokens[at].gap.contains(.semicolon) { return false }
      if let answer = sign(at, in: sentence) { return answer }
      at += 1
    }
    return false
  }

  /// `ahead of Friday's summit`, `before a vote on Sunday`
  private func isBeforeSomething(_ index: Int, in sentence: Range<Int>) -> Bool {
    if scan.tokens[index].isPossessive, scan.word(index - 1) == .before { return true }
    for at in max(sentence.lowerBound, index - 6)..<index where scan.word(at) == .ahead && scan.word(at + 1) == .of { return true }
    return false
  }

  /// What a word tells: true of what is to come, false of what was, nil of neither.
  private func sign(_ at: Int, in sentence: Range<Int>) -> Bool? {
    let token = scan.tokens[at]
    if token.isCapital, !token.flags.contains(.sentenceStart) { return nil }
    switch token.word {
    case .will, .would, .shall, .due, .scheduled, .planned, .plans, .planning, .expected, .upcoming, .tomorrow, .ahead, .set: return true
    case .to where at > sentence.lowerBound:
      let before = scan.tokens[at - 1]
      return before.word == .is || before.word == .are || before.word == .due || before.word == .set ? true : nil
    case .was, .were, .had, .has, .have, .who, .which, .after, .did, .been, .when, .as: return false
    default: break
    }
    if token.word.isPresentEvent, isFinite(at, in: sentence) { return true }
    if token.word.isIrregularPast || isPast(at) { return scan.word(at - 1) == .be ? nil : false }
    return nil
  }

  /// A verb in the present, not a noun: `leaders meet`, `the summit opens`, not `the meets`.
  private func isFinite(_ at: Int, in sentence: Range<Int>) -> Bool {
    guard at > sentence.lowerBound else { return false }
    let before = scan.word(at - 1)
    return !before.isPreposition && before != .the && before != .a && before != .an && before != .its && before != .his && before != .their && !scan.tokens[at - 1].isPossessive
  }

  /// A past tense by its ending, of a verb that a list has.
  private func isPast(_ at: Int) -> Bool {
    let classes = scan.tokens[at].classes
    guard !classes.isDisjoint(with: [.speech, .killed, .injured, .strike, .launch, .capture, .detain, .comeBack, .policy, .movement, .rescue, .evacuate, .sentence, .down]) else { return false }
    return scan.ends(at, in: .ed)
  }
}

extension Word {
  /// Verbs whose present tense tells of a date in the diary.
  var isPresentEvent: Bool {
    switch self {
    case .meet, .meets, .begins, .begin, .expires, .takes, .opens, .open, .starts, .start, .gather, .gathers, .hosts, .host, .visits, .visit, .travels,
      .travel, .arrives, .arrive, .votes, .vote, .convenes, .holds, .ends, .end, .resumes, .resume, .marks, .flies, .fly, .goes, .returns, .closes, .falls, .runs:
      true
    default: false
    }
  }

  var isIrregularPast: Bool {
    switch self {
    case .said, .told, .struck, .hit, .came, .went, .wrote, .took, .met, .held, .left, .gave, .saw, .spoke, .fell, .began, .made, .led, .fled, .broke,
      .sent, .shot, .got, .flew, .won, .knew, .thought:
      true
    default: false
    }
  }
}
