/// Bodies and states that pronouns and nouns stand for.
extension References {
  /// The body that `the agency`, `the ministry` or `the German embassy` means.
  func body(_ phrase: NounPhrase, noun: Int) -> Int? {
    if reader.isEpithet(noun), scan.isWord(phrase.tokens.lowerBound, .the) { return person(calledBy: phrase, noun: noun) }
    if noun > phrase.tokens.lowerBound, scan.joins(noun), let span = scan.span(at: noun - 1), scan.cast.kind(span.character) == .state {
      switch scan.tokens[noun].word {
      case .embassy, .government, .delegation, .mission, .administration: return span.character
      default: return nil
      }
    }
    if reader.isAge(noun) { return person(ofAge: noun - 2) }
    guard scan.isWord(phrase.tokens.lowerBound, .the) || scan.isWord(phrase.tokens.lowerBound, .its) else { return nil }
    // "the brigade": one that is printed so, rather than a regiment that the table calls a brigade.
    for isPrinted in [true, false] {
      if let named = bodyCalled(by: noun, before: phrase.tokens.lowerBound, isPrinted: isPrinted) { return named }
    }
    if scan.isWord(noun, .alliance), let span = scan.spans.last(where: { $0.tokens.upperBound <= noun && holders.isAlliance($0.named) }) { return span.character }
    // The thinktank, the watchdog: whichever body has just spoken.
    guard let lastBody = lastBody(before: noun), quoted.sentenceAt[noun] - lastBody.sentence <= 1, scan.cast.kind(lastBody.character) == .organisation else { return nil }
    // An air force is no group.
    if scan.isWord(noun, .group), case let record = scan.cast[lastBody.character].record, record >= 0, isOfSort(record, ["military", "ministry", "government"]) { return nil }
    return lastBody.character
  }

  /// The last body before a noun, in its item, that is called by it.
  private func bodyCalled(by noun: Int, before start: Int, isPrinted: Bool) -> Int? {
    var at = start - 1
    while at >= max(scan.itemRange(of: noun).lowerBound, noun - BriefScan.memory) {
      if let span = scan.span(at: at) {
        if scan.cast.kind(span.character) == .organisation || scan.tokens[noun].word.isSpeakingSite && scan.cast.kind(span.character) == .place,
          isPrinted ? isPrintedAs(span, noun: noun) : isOf(span, noun: noun)
        {
          return span.character
        }
        at = min(at, span.tokens.lowerBound)
      }
      at -= 1
    }
    return nil
  }

  private func isPrintedAs(_ span: NamedWords, noun: Int) -> Bool {
    let hash = scan.tokens[noun].hash
    var plural = hash
    plural.add(0x73)  // the airline: Azerbaijan Airlines
    return span.tokens.contains { scan.tokens[$0].hash == hash || scan.tokens[$0].hash == plural }
  }

  /// Whether a body that its printed name does not tell of is called by a noun: in its name or by its sort in the table.
  private func isOf(_ span: NamedWords, noun: Int) -> Bool {
    let hash = scan.tokens[noun].hash
    guard span.record >= 0 else { return false }
    if scan.record(span.record).traits.contains(.media), scan.tokens[noun].word.isOutlet { return true }
    // Hezbollah, the group
    if scan.isWord(noun, .group) || scan.isWord(noun, .party), isOfSort(span.record, ["other"]) { return true }
    if scan.isWord(noun, .group), isOfSort(span.record, ["unit"]), scan.isWord(span.tokens.upperBound - 1, .forces) || scan.tokens[span.tokens.lowerBound].flags.contains(.allCaps) {
      return true
    }
    for column in [0, 1, 2] where scan.gazetteer.hasWord(hash, in: scan.gazetteer.fieldBytes(column, of: scan.record(span.record))) { return true }
    return false
  }

  private func isOfSort(_ record: Int32, _ sorts: [String]) -> Bool {
    let sort = scan.gazetteer.fieldBytes(2, of: scan.record(record))
    return sorts.contains { sort.elementsEqual($0.utf8) }
  }

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

extension Word {
  /// Whatever publishes or broadcasts.
  fileprivate var isOutlet: Bool {
    switch self {
    case .network, .broadcaster, .channel, .outlet, .newspaper, .paper, .agency, .magazine, .website, .station: true
    default: false
    }
  }
}
