/// Whom the words around a pronoun rule out, or tell of: those who stand beside, whom others speak of, somebody without a name.
extension References {
  /// `X said it was possible, whereas [Y] rules it out. “…,” he said`: whoever the clause behind is about.
  func contrast(to speaker: Hearing.Speaker, sex: Sex) -> Int? {
    let sentence = quoted.sentences[Int(speaker.sentence)]
    guard
      let link = (speaker.token..<max(speaker.token, sentence.upperBound)).last(where: {
        scan.isWord($0, .whereas) && scan.tokens[$0].gap.contains(.comma) && !quoted.contains($0)
      }),
      let person = subject(in: link + 1..<sentence.upperBound, sex: sex), !person.isBound
    else { return nil }
    return person.character
  }

  /// `Even X is against it: it would, [he] said, be “…”`
  func subjectBeforeColon(_ range: Range<Int>, sex: Sex) -> Int? {
    guard let colon = range.dropFirst().last(where: { scan.tokens[$0].gap.contains(.colon) }), let person = subject(in: range.lowerBound..<colon, sex: sex), !person.isBound else {
      return nil
    }
    return person.character
  }

  /// `X accused them; the ambassador, Y, rejected what [he] called “…”`: the subject of the clause behind the semicolon.
  func subjectBehindSemicolon(_ range: Range<Int>, sex: Sex) -> (character: Int, isBound: Bool)? {
    guard let clause = range.dropFirst().last(where: { scan.tokens[$0].gap.contains(.semicolon) && !quoted.contains($0) }), let person = subject(in: clause..<range.upperBound, sex: sex),
      !person.isBound
    else { return nil }
    return person
  }

  /// `When X pressed him to go, [he] answered`: somebody else than X.
  func isPressing(_ character: Int, in range: Range<Int>, sex: Sex) -> Bool {
    guard scan.isAny(range.lowerBound, [.when, .after, .as, .once]), let name = range.first(where: { scan.span(at: $0)?.character == character }) else { return false }
    let end = scan.span(at: name)?.tokens.upperBound ?? name + 1
    return (end..<max(end, min(range.upperBound, end + 3))).contains { scan.isWord($0, sex == .female ? .her : .him) && scan.joins($0) }
  }

  /// `Flanked by X, the minister, he signed it`, `With X at his side he said`: they are beside whom the sentence is about.
  func opensWithCompany(_ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    guard scan.isAny(first, [.with, .alongside]) || scan.isAny(first, [.flanked, .accompanied, .joined]) && scan.isWord(first + 1, .by) else { return false }
    // "Joined by X, Y arrived": Y.
    return sentence.prefix(BriefScan.memory).contains { scan.isAny($0, [.he, .she]) && scan.tokens[$0].gap.contains(.comma) }
  }

  /// `X “must not exist”, [he] said`: of X somebody else speaks.
  func isToldOf(_ character: Int, in range: Range<Int>) -> Bool {
    guard let name = range.first(where: { scan.span(at: $0)?.character == character }), case let end = scan.span(at: name)?.tokens.upperBound ?? range.upperBound, range.contains(end) else {
      return false
    }
    return quoted.contains(end) && (scan.tokens[end].classes.contains(.auxiliary) || scan.word(end).isModal)
  }

  /// `The president himself wondered why. “…,” [he] said`: who holds the office that opens a sentence.
  func holderOpening(_ sentence: Range<Int>, sex: Sex) -> Int? {
    guard scan.isWord(sentence.lowerBound, .the), let phrase = reader.phrase(from: sentence.lowerBound, to: sentence.upperBound), case .office(let office) = phrase.head,
      scan.isAny(phrase.tokens.upperBound, [.himself, .herself]), let holder = holders.holder(of: office, in: phrase.tokens), fits(holder, sex)
    else { return nil }
    return holder
  }

  /// How many sentences of words that stand alone may lie between a pronoun and the sentence that it takes up.
  private static let mostWordsAlone = 3

  /// `A gunner in a cellar thought it a quiet day. “…,” [he] said`: the sentence before is about somebody without a name.
  func isAboutSomebody(before index: Int, in item: Range<Int>) -> Bool {
    var sentence = quoted.sentence(of: index)
    for _ in 0..<References.mostWordsAlone where sentence.lowerBound > item.lowerBound {
      let before = quoted.sentence(of: sentence.lowerBound - 1)
      guard quoted.contains(before.lowerBound) else { break }
      sentence = before
    }
    guard sentence.lowerBound > item.lowerBound else { return false }
    let about = quoted.sentence(of: sentence.lowerBound - 1).prefix(BriefScan.memory)
    let first = about.startIndex
    guard scan.isAny(first, [.a, .an, .one]) else { return false }
    // "A baker, Tarvo Mellin, had opened" has a name, and "A soldier gave him a flag" is about another.
    if about.contains(where: { scan.isAny($0, [.him, .his, .her]) || scan.span(at: $0).map { scan.cast.kind($0.character) == .person } ?? false }) { return false }
    for noun in first + 1..<min(scan.tokens.count, first + 5) where scan.spanAt[noun] < 0 {
      let classes = scan.classes(noun)
      if !classes.isDisjoint(with: [.preposition, .auxiliary, .speech, .clauseWord]) { return scan.isWord(first, .one) && scan.isWord(noun, .of) }
      if !classes.isDisjoint(with: [.unnamed, .role]) { return true }
    }
    return false
  }
}
