/// Finds whom pronouns, bodies by their noun alone and statements stand for, from what the item has told so far.
struct References {
  let reader: PhraseReader
  let holders: OfficeHolders
  /// Everybody who was said to speak so far.
  private var heard: Hearing

  var scan: BriefScan { reader.scan }
  var quoted: QuotedText { reader.quoted }

  init(_ reader: PhraseReader, holders: OfficeHolders) {
    self.reader = reader
    self.holders = holders
    heard = Hearing(reader.scan.brief.items.map(\.section), tokens: reader.scan.items)
  }

  mutating func note(_ voice: Voice, at token: Int) {
    let sentence = quoted.sentenceAt[token]
    guard let character = voice.character else {
      if let words = voice.words, isOfSomebodyNew(words.lowerBound + 1, from: words.lowerBound - 1) { heard.somebody(at: token, in: sentence) }
      return
    }
    let speaker = Hearing.Speaker(token: token, sentence: sentence, character: character)
    if scan.cast.kind(character) == .person {
      heard.people.append(speaker)
    } else {
      heard.bodies.append(speaker)
    }
  }

  /// The person last said to speak before a token, in its item or in one before it under the same heading.
  func lastPerson(before token: Int) -> Hearing.Speaker? { heard.person(before: token, in: scan.item(of: token)) }

  /// The body last said to speak before a token, in its item.
  func lastBody(before token: Int) -> Hearing.Speaker? { heard.body(before: token, in: scan.itemRange(of: token)) }

  // MARK: pronouns

  func character(for pronoun: Int) -> Int? {
    switch scan.tokens[pronoun].word {
    case .he, .his: person(before: pronoun, sex: .male) ?? person(before: pronoun, sex: .maleForAll)
    case .she, .her: person(before: pronoun, sex: .female)
    case .it, .its: body(before: pronoun)
    case .they, .their: bodyJustHeard(before: pronoun) ?? leadersBefore(pronoun)
    default: nil
    }
  }

  /// Whom `he` or `she` means: nobody, if somebody without a name has spoken since; who the same word means at the head of the sentence;
  /// the subject of its own sentence, else who spoke just before, else the subject of a sentence before, else an object of its own sentence,
  /// else the last person named, always of that sex as far as the given name tells.
  ///
  /// - Parameter isAside: of `…, he said`, whose sentence tells what is said; then whoever spoke before goes first.
  private func person(before index: Int, sex: Sex, isAside: Bool = false) -> Int? {
    let range = scan.itemRange(of: index)
    let number = quoted.sentenceAt[index]
    let own = max(quoted.sentence(of: index).lowerBound, index - BriefScan.memory)
    if let sentence = heard.somebody(before: index, in: range), number - sentence <= 1, isAside || sentence < number { return nil }
    let lastPerson = lastPerson(before: index)
    // "He said that his envoy, Y, would go, though he added": he all the time.
    if let first = opening(before: index) { return character(for: first) }
    if isAside, let subject = subjectBeforeColon(own..<index, sex: sex) { return subject }
    if isAside, let lastPerson, number - lastPerson.sentence <= 2, fits(lastPerson.character, sex), quoted.sentences[Int(lastPerson.sentence)].lowerBound >= range.lowerBound {
      for between in stride(from: Int(number) - 1, to: Int(lastPerson.sentence), by: -1) {
        let words = quoted.sentences[between].prefix(BriefScan.memory)
        if let holder = holderOpening(quoted.sentences[between], sex: sex) { return holder }
        // "He signed it beside X. “…,” he said": whoever that one is.
        if scan.word(words.startIndex) != scan.word(index), !opensWithCompany(quoted.sentences[between]), let subject = subject(in: words, sex: sex), !subject.isBound {
          return subject.character
        }
      }
      return contrast(to: lastPerson, sex: sex) ?? lastPerson.character
    }
    var inSentence = isAside && interrupts(index) ? nil : subjectBehindSemicolon(own..<index, sex: sex) ?? subject(in: own..<index, sex: sex)
    if let other = inSentence, isPressing(other.character, in: own..<index, sex: sex) || isToldOf(other.character, in: own..<index) || opensWithCompany(quoted.sentence(of: index)) {
      inSentence = nil
    }
    if lastPerson.map({ $0.sentence < number - 1 }) ?? true, inSentence == nil, isAboutSomebody(before: index, in: range) { return nil }
    if let inSentence, !inSentence.isBound { return inSentence.character }
    if let lastPerson, number - lastPerson.sentence <= 1, fits(lastPerson.character, sex), inSentence == nil || quoted.sentences[Int(lastPerson.sentence)].lowerBound >= range.lowerBound {
      return lastPerson.character
    }
    // "X came. Addressing the house with Y as guest, she said": X.
    if let inSentence {
      let before = number > 0 ? quoted.sentences[Int(number) - 1] : 0..<0
      if before.lowerBound >= range.lowerBound, let person = subject(in: before.prefix(BriefScan.memory), sex: sex), !person.isBound { return person.character }
      return inSentence.character
    }
    var sentence = Int(number) - 1
    while sentence >= max(0, Int(number) - 6), quoted.sentences[sentence].lowerBound >= range.lowerBound {
      // "He gave it to Y. “…,” he said": whoever that one is.
      let isSame = scan.word(quoted.sentences[sentence].lowerBound) == scan.word(index)
      if !isSame, !opensWithCompany(quoted.sentences[sentence]), let person = subject(in: quoted.sentences[sentence].prefix(BriefScan.memory), sex: sex) {
        return person.character
      }
      sentence -= 1
    }
    if let lastPerson, fits(lastPerson.character, sex), number - lastPerson.sentence <= 3 { return lastPerson.character }
    return nil
  }

  /// The same pronoun where it opens the sentence.
  private func opening(before index: Int) -> Int? {
    var first = quoted.sentence(of: index).lowerBound
    if scan.isAny(first, [.but, .and]) { first += 1 }
    return first < index && !quoted.contains(first) && scan.word(first) == scan.word(index) && scan.isAny(first, [.he, .she]) ? first : nil
  }

  /// Whether an aside stands right behind somebody's name: `X, [he] told reporters, was “…”` is told of X by another.
  func interrupts(_ aside: Int) -> Bool {
    guard aside > 0, scan.tokens[aside].gap.contains(.comma), let name = scan.span(at: aside - 1), name.tokens.upperBound == aside else { return false }
    return scan.cast.kind(name.character) == .person && !scan.tokens[aside - 1].isPossessive
  }

  /// The first person of a stretch who is no object or owner, else the first one named.
  func subject(in range: Range<Int>, sex: Sex?) -> (character: Int, isBound: Bool)? {
    var other: Int?
    var boundEnd = -1
    var index = range.lowerBound
    while index < range.upperBound {
      guard !quoted.contains(index), let span = scan.span(at: index), scan.cast.kind(span.character) == .person, span.tokens.upperBound <= range.upperBound else {
        index += 1
        continue
      }
      if fits(span.character, sex) {
        // "to meet X and Y": both.
        let isSecond = scan.isWord(boundEnd, .and) && span.tokens.lowerBound == boundEnd + 1
        if !scan.tokens[span.tokens.upperBound - 1].isPossessive, !isSecond, !isBound(span.tokens.lowerBound, from: range.lowerBound) { return (span.character, false) }
        boundEnd = span.tokens.upperBound
        other = other ?? span.character
      }
      index = max(index + 1, span.tokens.upperBound)
    }
    return other.map { ($0, true) }
  }

  /// Whether a preposition stands before a name and its titles, or `to` and a verb whose object it is: `are to meet X`.
  func isBound(_ start: Int, from floor: Int) -> Bool {
    // "the body of an aid worker, X"
    if start > floor, scan.tokens[start].gap.subtracting(.space) == .comma, let phrase = reader.phrase(endingAt: start, from: floor), scan.isAny(phrase.tokens.lowerBound, [.a, .an]) {
      return phrase.tokens.lowerBound > floor && scan.isWord(phrase.tokens.lowerBound - 1, .of)
    }
    guard start > floor, scan.joins(start), let phrase = reader.phrase(endingAt: scan.span(at: start)?.tokens.upperBound ?? start + 1, from: floor) else { return false }
    let first = phrase.tokens.lowerBound
    guard first > floor, scan.joins(first) else { return false }
    return scan.tokens[first - 1].classes.contains(.preposition) || first - 1 > floor && scan.isWord(first - 2, .to) && scan.joins(first - 1) && !scan.isTelling(first - 1)
  }

  /// Of a pronoun in `…, he said`.
  func speaker(aside pronoun: Int) -> Int? {
    switch scan.tokens[pronoun].word {
    case .he: person(before: pronoun, sex: .male, isAside: true) ?? person(before: pronoun, sex: .maleForAll, isAside: true)
    case .she: person(before: pronoun, sex: .female, isAside: true)
    default: character(for: pronoun)
    }
  }

  // MARK: bodies and statements

  /// Who put a statement out: `X’s statement`, `a statement by X`, `its statement`, `the statement`.
  func issuer(of phrase: NounPhrase, noun: Int) -> Int? {
    for index in phrase.tokens.lowerBound..<noun {
      if let span = scan.span(at: index), scan.cast.kind(span.character).isActor { return span.character }
      if let owner = character(for: index) { return owner }
    }
    var isFromPlace = false
    for index in noun..<phrase.tokens.upperBound where scan.isWord(index, .by) || scan.isWord(index, .from) || (scan.isWord(index, .of) && index == noun + 1) {
      guard let named = reader.phrase(from: index + 1, to: phrase.tokens.upperBound) else { continue }
      if case .name(let character) = named.head, !scan.isWord(named.tokens.upperBound, .and) {
        if scan.cast.kind(character).isActor { return character }
        isFromPlace = true
      }
    }
    let first = phrase.tokens.lowerBound
    // "X said in a statement, which spoke of"
    let isSaid = first > 1 && scan.isWord(first - 1, .in) && scan.joins(first - 1) && scan.isTelling(first - 2)
    guard isFromPlace || isSaid || scan.isWord(first, .the), let latest = lastSpeaker(before: noun) else { return nil }
    return quoted.sentenceAt[noun] - latest.sentence <= (isSaid ? 0 : 1) ? latest.character : nil
  }

  /// The person or body last said to speak before a token, in its item.
  private func lastSpeaker(before token: Int) -> Hearing.Speaker? {
    let body = lastBody(before: token)
    guard let person = lastPerson(before: token), person.token >= scan.itemRange(of: token).lowerBound else { return body }
    guard let body else { return person }
    return person.sentence > body.sentence ? person : body
  }

  // MARK: all together

  /// The voice that a noun phrase names.
  func voice(_ phrase: NounPhrase) -> Voice {
    switch phrase.head {
    case .name(let character):
      if let person = national(phrase) { return Voice(character: person, words: phrase.tokens) }
      return scan.cast.kind(character).isActor || isSpeakingSite(character, in: phrase.tokens) ? Voice(character: character, words: phrase.tokens) : .untold
    case .pronoun(let index):
      return Voice(character: character(for: index), words: nil)
    case .office(let office):
      let holder =
        headOfState(office, in: phrase.tokens) ?? holderJustHeard(office, in: phrase.tokens) ?? holders.holder(of: office, in: phrase.tokens)
        ?? (isCalledSo(office, in: phrase.tokens) ? person(calledBy: phrase, noun: office.upperBound - 1) : nil)
      return Voice(character: holder, words: withoutArticle(phrase.tokens))
    case .people:
      if let person = national(phrase) { return Voice(character: person, words: phrase.tokens) }
      let last = phrase.tokens.upperBound - 1
      let speaker = holders.alliance(speakingAs: phrase.tokens) ?? (scan.isWord(last, .official) ? person(calledBy: phrase, noun: last) : nil) ?? nameGiven(after: phrase.tokens.upperBound)
      return Voice(character: speaker, words: withoutArticle(phrase.tokens))
    case .body(let noun):
      return Voice(character: body(phrase, noun: noun), words: withoutArticle(phrase.tokens))
    case .statement(let noun):
      return Voice(character: issuer(of: phrase, noun: noun), words: nil)
    case .thing:
      return .untold
    }
  }

  /// `a woman who gave only her first name, X`, `a man who gave his name as X`
  private func nameGiven(after next: Int) -> Int? {
    guard scan.tokens.indices.contains(next), scan.isWord(next, .who) else { return nil }
    let range = next + 1..<min(scan.itemRange(of: next).upperBound, next + 10)
    guard let name = range.first(where: { scan.word($0) == .name }) else { return nil }
    let link = scan.isAny(name + 1, [.only, .just, .simply]) ? name + 2 : name + 1
    let at = scan.isWord(link, .as) ? link + 1 : link
    guard let span = scan.span(at: at), span.tokens.lowerBound == at, scan.cast.kind(span.character) == .person else { return nil }
    return span.character
  }

  /// `the Norwegian`: the person last heard, so called for a change.
  private func national(_ phrase: NounPhrase) -> Int? {
    let first = phrase.tokens.lowerBound
    guard phrase.tokens.count == 2, scan.isWord(first, .the), let span = scan.span(at: first + 1), span.isAdjective, span.tokens.upperBound == phrase.tokens.upperBound,
      scan.cast.kind(span.character) == .state, !scan.ends(first + 1, in: .s), let last = lastPerson(before: first), quoted.sentenceAt[first] - last.sentence <= 2
    else { return nil }
    return last.character
  }

  /// `Al-Awda Hospital`: a place whose people speak in its name.
  private func isSpeakingSite(_ character: Int, in phrase: Range<Int>) -> Bool {
    scan.cast.kind(character) == .place && phrase.contains { scan.tokens[$0].word.isSpeakingSite && scan.span(at: $0)?.character == character }
  }

  private func withoutArticle(_ range: Range<Int>) -> Range<Int> {
    switch scan.tokens[range.lowerBound].word {
    case .the, .a, .an: range.count > 1 ? range.dropFirst() : range
    default: range
    }
  }
}

extension Word {
  /// A place that speaks as a body does.
  var isSpeakingSite: Bool {
    switch self {
    case .hospital, .clinic, .university, .airport, .medical: true
    default: false
    }
  }
}
