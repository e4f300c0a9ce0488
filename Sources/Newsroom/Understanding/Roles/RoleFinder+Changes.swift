/// Offices that change hands, or are yet to be taken.
extension RoleFinder {
  private static let changesOfOffice: [Word] = [
    .nomination, .nominations, .appointment, .appointments, .reappointment, .resignation, .dismissal, .removal, .election, .confirmation, .candidacy,
  ]

  /// `the nominations of X as foreign minister and [Y as director of Z]`, `X, whose resignation as governor was accepted`
  func nominated(as link: Int) -> Found? {
    guard scan.joins(link), link > 1 else { return nil }
    let sentence = scan.sentence(of: link)
    let holder: Int
    if scan.isAny(link - 1, RoleFinder.changesOfOffice) {
      guard scan.isWord(link - 2, .whose), scan.tokens[link - 2].gap.subtracting(.space) == .comma, let span = scan.span(at: link - 3), scan.cast.kind(span.character) == .person else {
        return nil
      }
      holder = span.character
    } else {
      guard let span = scan.span(at: link - 1), span.tokens.upperBound == link, scan.cast.kind(span.character) == .person, !scan.tokens[link - 1].isPossessive,
        isOfChange(scan.rankStart(endingAt: span.tokens.lowerBound) ?? span.tokens.lowerBound, in: sentence)
      else { return nil }
      holder = span.character
    }
    let first = scan.isAny(link + 1, [.the, .a, .an, .its, .his, .her]) ? link + 2 : link + 1
    guard scan.isWithinItem(first), scan.joins(link + 1), let office = officePhrase(from: first, to: sentence.upperBound), !scan.hasPlural(office) else { return nil }
    return Found(character: holder, tokens: office)
  }

  /// Whether `the nomination of`, `the nominations, along with those of` stands before a name, or another name with its own office between them.
  private func isOfChange(_ name: Int, in sentence: Range<Int>) -> Bool {
    let lowest = max(sentence.lowerBound, name - 20)
    guard name - 1 > lowest else { return false }
    var of = name - 1
    if scan.isWord(of, .and) {
      guard let link = (lowest + 2..<max(lowest + 2, of)).last(where: { scan.isWord($0, .`as`) }), let other = scan.span(at: link - 1), scan.cast.kind(other.character) == .person else {
        return false
      }
      of = (scan.rankStart(endingAt: other.tokens.lowerBound) ?? other.tokens.lowerBound) - 1
    }
    guard of > lowest, scan.isWord(of, .of) else { return false }
    if scan.isAny(of - 1, RoleFinder.changesOfOffice) { return true }
    return scan.isWord(of - 1, .those) && (lowest..<of - 1).contains { scan.isAny($0, RoleFinder.changesOfOffice) }
  }

  /// `X, who will become secretary of the council`, `X, he said, would remain chief of staff`
  func holderToBe(_ verb: Int) -> Found? {
    let modal = verb - 1
    guard modal > 1, scan.joins(verb), scan.isAny(modal, [.will, .would]), !scan.sentence(of: verb).contains(where: { scan.isWord($0, .`if`) }), let office = officeAfterCopula(verb) else {
      return nil
    }
    var last = modal - 1
    if scan.isWord(last, .who), scan.joins(modal), scan.tokens[last].gap.subtracting(.space) == .comma {
      last -= 1
    } else if scan.tokens[modal].gap.contains(.comma), scan.classes(last).contains(.speech), scan.isAny(last - 1, [.he, .she, .they]), scan.tokens[last - 1].gap.contains(.comma) {
      last -= 2
    } else if !scan.joins(modal) {
      return nil
    }
    guard last >= 0, let span = scan.span(at: last), scan.cast.kind(span.character) == .person, span.tokens.upperBound == last + 1, !scan.tokens[last].isPossessive else { return nil }
    if last == modal - 1, isBound(span.tokens.lowerBound) { return nil }
    return Found(character: span.character, tokens: office)
  }

  /// `X, whom Y dismissed as minister`: X.
  func whom(before verb: Int, in sentence: Range<Int>) -> Int? {
    guard let link = (max(sentence.lowerBound + 1, verb - 7)..<max(sentence.lowerBound + 1, verb)).last(where: { scan.isWord($0, .whom) }),
      scan.tokens[link].gap.subtracting(.space) == .comma,
      let span = scan.span(at: link - 1), scan.cast.kind(span.character) == .person, !scan.tokens[link - 1].isPossessive
    else { return nil }
    return span.character
  }
}
