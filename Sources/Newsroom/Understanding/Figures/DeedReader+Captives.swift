/// Who comes home, and whether from captivity.
extension DeedReader {
  func isCaptive(_ subject: CountedPhrase) -> Bool { subject.head.map { scan.word($0).isCaptive } ?? false }

  func isReturnable(_ subject: CountedPhrase) -> Bool {
    switch subject.sort {
    case .bodies, .others, .unnamed: true
    case .people: subject.head.map { !scan.word($0).isTraveller } ?? true
    default: false
    }
  }

  /// Whether the sentence before tells of an exchange of prisoners.
  private func isAfterExchange(_ subject: CountedPhrase) -> Bool {
    let sentence = scan.sentence(of: subject.start)
    guard subject.sort == .people, sentence.lowerBound > scan.itemRange(of: subject.start).lowerBound else { return false }
    let before = scan.sentence(of: sentence.lowerBound - 1).prefix(60)
    return before.contains { [.exchange, .exchanged, .swap, .swapped].contains(scan.word($0)) } && before.contains { scan.word($0).isCaptive }
  }

  /// `four people [taken to Crimea]`, `who had been taken to occupied Luhansk`, not `taken to hospital`: others brought them where they were.
  private func isTakenAway(_ subject: CountedPhrase) -> Bool {
    var verb = subject.end
    if scan.isAny(verb, [.who, .that]) { verb += 1 }
    while scan.word(verb).isBe || scan.word(verb).isHave || scan.ends(verb, in: .ly) { verb += 1 }
    guard scan.isWithinItem(verb), scan.tokens[verb].gap.joins else { return false }
    if scan.word(verb) == .kidnapped { return true }
    guard scan.isAny(verb, [.taken, .removed, .transferred]), scan.isWord(verb + 1, .to) else { return false }
    let place = (verb + 2..<verb + 5).first { scan.spanAt.indices.contains($0) && scan.spanAt[$0] >= 0 }
    return place.map { (verb + 2..<$0).allSatisfy { !scan.word($0).isPreposition } } ?? false
  }

  /// Numbers of nobody said who, with no captive or exchange in their sentence or the one before.
  func isOwnWayBack(_ subject: CountedPhrase) -> Bool {
    !surroundings(of: subject, wordsBefore: BriefScan.memory).contains {
      scan.word($0).isCaptive || scan.word($0).isReturning || scan.isAny($0, [.captivity, .exchange, .swap, .home, .freed, .bodies])
    }
  }

  /// People who come back of their own accord: no exchange or captor is spoken of.
  func isOwnWayHome(_ subject: CountedPhrase) -> Bool {
    if subject.isPart || isAfterExchange(subject) { return false }
    guard isReturnable(subject) else { return true }
    if isTakenAway(subject) { return false }
    if let head = subject.head {
      switch scan.word(head) {
      case .prisoners, .prisoner, .pows, .captives, .hostages, .detainees, .servicemen, .defenders, .children, .soldiers, .servicemembers: return false
      default: break
      }
    }
    return !surroundings(of: subject, wordsBefore: 30).contains { scan.word($0).isCaptive || scan.word($0) == .captured }
  }

  /// The words around a number, in its sentence and the one before, which may tell of the exchange.
  private func surroundings(of subject: CountedPhrase, wordsBefore: Int) -> Range<Int> {
    let sentence = scan.sentence(of: subject.start)
    let first = sentence.lowerBound > scan.itemRange(of: subject.start).lowerBound ? scan.sentence(of: sentence.lowerBound - 1).lowerBound : sentence.lowerBound
    return max(first, subject.start - wordsBefore)..<min(sentence.upperBound, subject.end + 30)
  }
}
