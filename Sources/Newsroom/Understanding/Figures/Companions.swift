/// Somebody who shares a counted fate without a number: `two women and a boy were killed`, `a mother and her two daughters died`.
struct Companions {
  let scan: BriefScan

  /// A count of people with whoever stands beside it without a number of their own: all the words, and how many they are together.
  func company(of phrase: CountedPhrase, _ kind: Figure.Kind, in sentence: Range<Int>) -> (tokens: Range<Int>, count: Int)? {
    guard kind == .killed || kind == .injured, phrase.sort == .people, phrase.head != nil, !phrase.isPart, !phrase.isIncluded, phrase.number.value < 10 else { return nil }
    let (start, end) = (start(before: phrase, in: sentence), end(after: phrase, in: sentence))
    guard start != nil || end != nil else { return nil }
    let others = (start == nil ? 0 : 1) + (end == nil ? 0 : 1)
    return ((start ?? phrase.number.start)..<(end ?? phrase.end), phrase.number.value + others)
  }

  /// Behind `two women [and a nine-year-old boy] were`.
  private func end(after phrase: CountedPhrase, in sentence: Range<Int>) -> Int? {
    let and = phrase.end
    guard and + 2 < sentence.upperBound, scan.word(and) == .and, scan.tokens[and].gap == .space, scan.joins(and + 1), isArticle(and + 1) else { return nil }
    guard let person = person(from: and + 2, in: sentence) else { return nil }
    return mayEnd(before: person + 1, in: sentence) ? person + 1 : nil
  }

  /// Whether what follows tells of all of them, and does not go on to name others.
  private func mayEnd(before next: Int, in sentence: Range<Int>) -> Bool {
    guard next < sentence.upperBound else { return true }
    // "three women and a man, 45, were": an age may follow, but no list that goes on.
    if scan.tokens[next].gap.contains(.comma), next + 1 < sentence.upperBound, scan.tokens[next].classes.contains(.numberWord) || isArticle(next) || scan.word(next) == .and { return false }
    if scan.word(next) == .and { return next + 1 < sentence.upperBound && !scan.classes(next + 1).isDisjoint(with: [.killed, .injured]) }
    if !scan.tokens[next].gap.isDisjoint(with: [.comma, .stop]) || !scan.classes(next).isDisjoint(with: [.killed, .injured]) { return true }
    return scan.word(next).isBe || scan.word(next).isHave || scan.word(next).isPreposition || scan.word(next) == .died
  }

  /// Where `[a mother and her] two daughters` begins.
  private func start(before phrase: CountedPhrase, in sentence: Range<Int>) -> Int? {
    let own = phrase.start - 1
    guard own - 3 >= sentence.lowerBound, scan.joins(phrase.start), scan.joins(own), scan.joins(own - 1), scan.word(own - 1) == .and else { return nil }
    switch scan.word(own) {
    case .her, .his, .their: break
    default: return nil
    }
    let person = own - 2
    guard isOne(person) else { return nil }
    var at = person - 1
    while at >= max(sentence.lowerBound, person - 4), scan.joins(at + 1) {
      if isArticle(at) { return at }
      guard !scan.classes(at).contains(.function) else { return nil }
      at -= 1
    }
    return nil
  }

  private func isArticle(_ index: Int) -> Bool { scan.word(index) == .a || scan.word(index) == .an }

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
    scan.classes(index).contains(.people) && !scan.ends(index, in: .s) && !scan.ends(index, in: .men) && scan.word(index) != .people && scan.word(index) != .children
      && scan.word(index) != .family
  }
}
