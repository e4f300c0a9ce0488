/// Bodies and states that pronouns and nouns stand for.
extension References {
  /// Whom `they` means: the ministers of an alliance, or a ministry, that spoke in the sentence before and no person since.
  func bodyJustHeard(before index: Int) -> Int? {
    guard let lastBody = lastBody(before: index), quoted.sentenceAt[index] - lastBody.sentence == 1 else { return nil }
    if let lastPerson = lastPerson(before: index), lastPerson.sentence >= lastBody.sentence { return nil }
    return lastBody.character
  }

  /// `Leaders of the alliance met in Riga. “…,” [they] said`
  func leadersBefore(_ index: Int) -> Int? {
    let number = Int(quoted.sentenceAt[index])
    guard number > 0, lastPerson(before: index).map({ Int($0.sentence) < number - 1 }) ?? true, case let before = quoted.sentences[number - 1],
      before.lowerBound >= scan.itemRange(of: index).lowerBound
    else { return nil }
    let first = scan.isWord(before.lowerBound, .the) ? before.lowerBound + 1 : before.lowerBound
    guard scan.isAny(first, [.leaders, .ministers]), scan.isWord(first + 1, .of) else { return nil }
    let name = scan.isWord(first + 2, .the) ? first + 3 : first + 2
    guard name < before.upperBound, let span = scan.span(at: name), holders.isAlliance(span) else { return nil }
    return span.character
  }

  /// What `it` means: the body or state that spoke just before, else the nearest one that is no object, else the nearest.
  func body(before index: Int) -> Int? {
    let range = scan.itemRange(of: index)
    if let lastBody = lastBody(before: index), quoted.sentenceAt[index] - lastBody.sentence <= 1 { return lastBody.character }
    var other: Int?
    var at = index - 1
    while at >= max(range.lowerBound, index - BriefScan.memory) {
      if !quoted.contains(at), let span = scan.span(at: at) {
        let kind = scan.cast.kind(span.character)
        if kind == .organisation || (kind == .state && !span.isAdjective), !scan.tokens[span.tokens.upperBound - 1].isPossessive {
          if !isBound(span.tokens.lowerBound, from: range.lowerBound), !isOfThings(span.tokens) { return span.character }
          other = other ?? span.character
        }
        at = min(at, span.tokens.lowerBound)
      }
      at -= 1
    }
    return other
  }

  /// `shot down five [Hezbollah] drones`: whose things or people they are, and not who acts.
  private func isOfThings(_ name: Range<Int>) -> Bool {
    let next = name.upperBound
    return next < scan.tokens.count && scan.joins(next) && !scan.tokens[next].isCapital && !scan.tokens[next].classes.isDisjoint(with: [.weapon, .people])
  }
}
