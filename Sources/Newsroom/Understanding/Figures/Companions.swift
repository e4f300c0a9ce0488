/// Somebody who shares a counted fate without a number: `two women and a boy were killed`, `a mother and her two daughters died`.
struct Companions {
  let scan: BriefScan

  /// How many stand beside a count of people without a number of their own: none, or one on either side.
  func count(beside phrase: CountedPhrase, _ kind: Figure.Kind, in sentence: Range<Int>) -> Int {
    guard kind == .killed || kind == .injured, phrase.sort == .people, phrase.head != nil, !phrase.isPart, !phrase.isIncluded, phrase.number.value < 10 else { return 0 }
    return (isFollowed(phrase, in: sentence) ? 1 : 0) + (isLed(phrase, in: sentence) ? 1 : 0)
  }

  /// `two women [and a nine-year-old boy] were`
  private func isFollowed(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    let and = phrase.end
    guard and + 2 < sentence.upperBound, scan.word(and) == .and, scan.tokens[and].gap == .space, scan.joins(and + 1), scan.word(and + 1) == .a || scan.word(and + 1) == .an, let person = person(from: and + 2, in: sentence) else { return false }
    let next = person + 1
    guard next < sentence.upperBound else { return true }
    // "three women and a man, 45, were": an age may follow, but no list that goes on.
    if scan.tokens[next].gap.contains(.comma), next + 1 < sentence.upperBound, scan.tokens[next].classes.contains(.numberWord) || scan.word(next) == .a || scan.word(next) == .an || scan.word(next) == .and { return false }
    if scan.word(next) == .and { return next + 1 < sentence.upperBound && !scan.classes(next + 1).isDisjoint(with: [.killed, .injured]) }
    return !scan.tokens[next].gap.isDisjoint(with: [.comma, .stop]) || scan.word(next).isBe || scan.word(next).isHave || scan.word(next).isPreposition || scan.word(next) == .died || !scan.classes(next).isDisjoint(with: [.killed, .injured])
  }

  /// `[a mother and her] two daughters`
  private func isLed(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    let own = phrase.start - 1
    guard own - 3 >= sentence.lowerBound, scan.joins(phrase.start), scan.joins(own), scan.joins(own - 1), scan.word(own - 1) == .and else { return false }
    switch scan.word(own) {
    case .her, .his, .their: break
    default: return false
    }
    let person = own - 2
    guard isOne(person) else { return false }
    var at = person - 1
    while at >= max(sentence.lowerBound, person - 4), scan.joins(at + 1) {
      if scan.word(at) == .a || scan.word(at) == .an { return true }
      guard !scan.classes(at).contains(.function) else { return false }
      at -= 1
    }
    return false
  }

  /// The noun of one person, after an age or an adjective.
  private func person(from start: Int, in sentence: Range<Int>) -> Int? {
    var at = start
    while at < min(sentence.upperBound, start + 5), at == start || scan.joins(at) || scan.tokens[at].gap == .hyphen {
      if isOne(at) { return at }
      guard scan.tokens[at].classes.isDisjoint(with: [.function, .auxiliary, .speech]) || scan.tokens[at].gap == .hyphen || scan.tokens[at].classes.contains(.numberWord) else { return nil }
      at += 1
    }
    return nil
  }

  private func isOne(_ index: Int) -> Bool {
    scan.classes(index).contains(.people) && !scan.ends(index, in: .s) && !scan.ends(index, in: .men) && scan.word(index) != .people && scan.word(index) != .children && scan.word(index) != .family
  }
}
