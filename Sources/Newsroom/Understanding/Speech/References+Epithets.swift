/// Words that stand for somebody who has been named.
extension References {
  /// Whom `the billionaire`, `the official` or `the former prime minister` means: the subject of the last sentences that have one, unless
  /// somebody without a name was called so before, or the words tell of another state.
  func person(calledBy phrase: NounPhrase, noun: Int) -> Int? {
    guard scan.isWord(phrase.tokens.lowerBound, .the) else { return nil }
    let range = scan.itemRange(of: noun)
    let number = Int(quoted.sentenceAt[noun])
    if scan.isWord(noun, .latter) { return lastPerson(before: phrase.tokens.lowerBound, in: range) }
    if scan.isAny(noun, [.general, .admiral, .colonel]), let soldier = soldier(calledBy: noun, before: phrase.tokens.lowerBound, in: range) { return soldier }
    for sentence in stride(from: number - 1, through: max(0, number - 3), by: -1) where quoted.sentences[sentence].lowerBound >= range.lowerBound {
      let words = quoted.sentences[sentence].prefix(BriefScan.memory)
      if words.contains(where: { scan.tokens[$0].hash == scan.tokens[noun].hash && !quoted.contains($0) && isOfSomebodyNew($0, from: words.startIndex) }) { return nil }
      guard let person = subject(in: words, sex: nil), !person.isBound else { continue }
      return isOfSameState(person.character, phrase.tokens) ? person.character : nil
    }
    return nil
  }

  /// Whom `the head of state` means: a president of a state, by the table, who opens the sentence before or its main clause, where nothing is
  /// said to them.
  func headOfState(_ office: Range<Int>, in phrase: Range<Int>) -> Int? {
    let (start, number) = (phrase.lowerBound, Int(quoted.sentenceAt[phrase.lowerBound]))
    guard office.count == 3, phrase.count == 4, scan.isWord(start, .the), scan.isWord(office.lowerBound, .head), scan.isWord(office.lowerBound + 2, .state), number > 0,
      case let before = quoted.sentences[number - 1], before.lowerBound >= scan.itemRange(of: start).lowerBound, let character = personOpening(before),
      case let record = scan.cast[character].record, record >= 0, let state = scan.gazetteer.statesByCode[scan.record(record).country],
      scan.gazetteer.presides(record, over: state, on: scan.brief.date)
    else { return nil }
    return quoted.sentences[number].contains { !quoted.contains($0) && scan.span(at: $0)?.character == character } ? nil : character
  }

  /// The person named first in a sentence, where nothing stands before them but their office, or a phrase that a comma closes.
  private func personOpening(_ sentence: Range<Int>) -> Int? {
    let names = sentence.prefix(BriefScan.memory).lazy.filter { !quoted.contains($0) }.compactMap { scan.span(at: $0) }
    guard let name = names.first(where: { scan.cast.kind($0.character) == .person }), let phrase = reader.phrase(endingAt: name.tokens.upperBound, from: sentence.lowerBound),
      case let first = phrase.tokens.lowerBound, first == sentence.lowerBound || scan.tokens[first].gap.subtracting(.space) == .comma
    else { return nil }
    return name.character
  }

  /// `X, asked if he would go, replied. Two days later, with Y at his side, he sounded cooler. “…,” [the president] said`: of several presidents
  /// of an item the one who has just spoken, where no other is the subject of anything since.
  func holderJustHeard(_ office: Range<Int>, in phrase: Range<Int>) -> Int? {
    let start = phrase.lowerBound
    let item = scan.itemRange(of: start)
    guard scan.isWord(start, .the), phrase.count == office.count + 1, let last = lastPerson(before: start), last.token >= item.lowerBound, quoted.sentenceAt[start] - last.sentence <= 2,
      holds(last.character, office)
    else { return nil }
    let others = (last.token..<start).lazy.filter { !quoted.contains($0) }.compactMap { scan.span(at: $0) }
      .filter { $0.character != last.character && scan.cast.kind($0.character) == .person && holds($0.character, office) }
    return others.allSatisfy(scan.isCompany) ? last.character : nil
  }

  private func holds(_ person: Int, _ office: Range<Int>) -> Bool {
    let record = scan.cast[person].record
    return record >= 0 && scan.gazetteer.holds(record, office: office, in: scan)
  }

  /// Whom `the general` means: the soldier named last, or one without a name, who is nobody.
  private func soldier(calledBy noun: Int, before start: Int, in item: Range<Int>) -> Int? {
    var at = start - 1
    while at >= max(item.lowerBound, start - BriefScan.memory) {
      defer { at -= 1 }
      guard !quoted.contains(at) else { continue }
      if scan.tokens[at].hash == scan.tokens[noun].hash, scan.spanAt[at] < 0, isOfSomebodyNew(at, from: max(item.lowerBound, at - 4)) {
        // "a retired general, X, disagreed"
        guard at + 1 < start, scan.tokens[at + 1].gap.contains(.comma), let name = scan.span(at: at + 1), scan.cast.kind(name.character) == .person else { return nil }
        return name.character
      }
      if let span = scan.span(at: at), scan.cast.kind(span.character) == .person, isSoldier(span) { return span.character }
    }
    return nil
  }

  /// Whether a rank stands before a name, or the table has a commander.
  private func isSoldier(_ name: NamedWords) -> Bool {
    if let rank = scan.rankStart(endingAt: name.tokens.lowerBound), rank < name.tokens.lowerBound { return true }
    guard name.record >= 0 else { return false }
    return ["commander", "general", "army", "staff"].contains { scan.gazetteer.holdsOffice(name.record, word: $0, on: scan.brief.date) }
  }

  /// Whom `the latter` means.
  private func lastPerson(before index: Int, in item: Range<Int>) -> Int? {
    var at = index - 1
    while at >= max(item.lowerBound, index - BriefScan.memory) {
      if !quoted.contains(at), let span = scan.span(at: at), scan.cast.kind(span.character) == .person { return span.character }
      at -= 1
    }
    return nil
  }

  /// Whom `the 72-year-old` means: the person whose age the item has told, else the subject of the sentence before.
  func person(ofAge age: Int) -> Int? {
    let range = scan.itemRange(of: age)
    var index = age - 2
    while index > max(range.lowerBound, age - 2 * BriefScan.memory) {
      defer { index -= 1 }
      guard scan.tokens[index].isNumber, scan.tokens[index].value == scan.tokens[age].value, !quoted.contains(index) else { continue }
      if let span = scan.span(at: index - 1), scan.cast.kind(span.character) == .person, scan.tokens[index].gap.contains(.comma) { return span.character }
      guard scan.isWord(index + 1, .year) else { continue }
      let sentence = scan.sentence(of: index)
      for at in max(sentence.lowerBound, index - 8)..<min(sentence.upperBound, index + 12) {
        if let span = scan.span(at: at), scan.cast.kind(span.character) == .person, !quoted.contains(at) { return span.character }
      }
    }
    let number = Int(quoted.sentenceAt[age])
    guard number > 0, quoted.sentences[number - 1].lowerBound >= range.lowerBound, let person = subject(in: quoted.sentences[number - 1].prefix(BriefScan.memory), sex: nil), !person.isBound
    else { return nil }
    return person.character
  }

  /// `a senior US official`
  func isOfSomebodyNew(_ noun: Int, from start: Int) -> Bool {
    (max(start, noun - 4)..<noun).contains { scan.isAny($0, [.a, .an, .one, .another]) }
  }

  private func isOfSameState(_ person: Int, _ words: Range<Int>) -> Bool {
    let record = scan.cast[person].record
    guard record >= 0, let state = words.lazy.compactMap({ scan.span(at: $0) }).first(where: { scan.cast.kind($0.character) == .state && $0.record >= 0 }) else { return true }
    // Who holds an office of the world's is of no country in the table.
    return scan.record(record).country == scan.record(state.record).country || scan.gazetteer.statesByCode[scan.record(record).country] == nil
  }

  /// `the former Dutch prime minister`, `the billionaire`: no office that somebody else may hold.
  func isCalledSo(_ office: Range<Int>, in phrase: Range<Int>) -> Bool {
    let head = office.upperBound - 1
    return reader.isEpithet(head) || scan.isWord(head, .official) || (phrase.lowerBound..<office.upperBound).contains { scan.isWord($0, .former) || scan.isWord($0, .retired) }
  }
}
