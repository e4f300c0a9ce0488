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

  /// People who come back of their own accord: no exchange or captor is spoken of.
  func isOwnWayHome(_ subject: CountedPhrase) -> Bool {
    if subject.isPart || isAfterExchange(subject) { return false }
    guard isReturnable(subject) else { return true }
    if let head = subject.head {
      switch scan.word(head) {
      case .prisoners, .prisoner, .pows, .captives, .hostages, .detainees, .servicemen, .defenders, .children, .soldiers, .servicemembers: return false
      default: break
      }
    }
    let sentence = scan.sentence(of: subject.start)
    // The sentence before may tell of the exchange.
    let first = sentence.lowerBound > scan.itemRange(of: subject.start).lowerBound ? scan.sentence(of: sentence.lowerBound - 1).lowerBound : sentence.lowerBound
    return !(max(first, subject.start - 30)..<min(sentence.upperBound, subject.end + 30)).contains { scan.word($0).isCaptive || scan.word($0) == .captured }
  }
}
