/// Finds every place where a brief tells who says something, in the order of the text.
struct AttributionFinder {
  let reader: PhraseReader
  let subjects: SubjectFinder
  var references: References
  var found: [Attribution] = []
  /// For each sentence, the number of its first attribution.
  var firstOfSentence: [Int] = []

  var scan: BriefScan { reader.scan }
  var quoted: QuotedText { reader.quoted }

  init(_ reader: PhraseReader, references: References) {
    self.reader = reader
    subjects = SubjectFinder(reader)
    self.references = references
  }

  static func attributions(_ reader: PhraseReader, references: References) -> Attributions {
    var finder = AttributionFinder(reader, references: references)
    finder.find()
    return Attributions(all: finder.found, firstOfSentence: finder.firstOfSentence, references: finder.references)
  }

  mutating func find() {
    for sentence in quoted.sentences {
      firstOfSentence.append(found.count)
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        if mayTell(index), !quoted.contains(index), let attribution = attribution(at: index, in: sentence) {
          found.append(attribution)
          if !attribution.isMedium, !isByTheWay(attribution), !isAllowed(attribution), !isToldByAnother(attribution) { references.note(attribution.voice, at: index) }
          // `said X, who`: what lies in the phrase is read already, save a verb after it.
          index = attribution.kind == .closing ? max(index, attribution.tokens.upperBound - 1) : index
        }
        index += 1
      }
    }
    firstOfSentence.append(found.count)
  }

  /// `X said that [Y had rejected] it. “…,” he said`: it is still X who speaks.
  private func isToldByAnother(_ attribution: Attribution) -> Bool {
    guard attribution.kind == .leading, let first = firstOfSentence.last, let teller = found[first...].first(where: { $0.kind == .leading || $0.kind == .according }),
      let voice = teller.voice.character, teller.isSaying, !teller.isEmbedded, !teller.isMedium, voice != attribution.voice.character, scan.cast.kind(voice) == .person, isSaying(teller.verb)
    else { return false }
    if attribution.isEmbedded { return true }
    // "X said that his friend, Y, had rejected it"
    let between = teller.verb + 1..<max(teller.verb + 1, attribution.tokens.lowerBound)
    return between.contains { scan.isWord($0, .that) } && !between.contains { scan.isAny($0, [.but, .while, .and, .whereas]) || scan.tokens[$0].gap.contains(.semicolon) }
  }

  func mayTell(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    if !token.classes.isDisjoint(with: [.speech, .speechNoun]) { return true }
    guard token.openings.contains(.attribution) else { return false }
    switch token.word {
    case .according, .put, .puts: return true
    case .charged: return scan.isWord(index + 1, .that) && scan.joins(index + 1)
    case .read, .reads: return isReading(index)
    case .back: return isShotBack(index)
    case .went, .goes: return isGoingOn(index)
    case .found, .finds: return isFindingThat(index)
    default: return false
    }
  }

  /// `the court found [on Tuesday] that`, `found it “…”`
  private func isFindingThat(_ index: Int) -> Bool {
    var next = index + 1
    while next < min(scan.tokens.count, index + 4), scan.joins(next), reader.isTime(next) || scan.isWord(next, .on) { next += 1 }
    return next < scan.tokens.count && (scan.isWord(next, .that) || quoted.contains(next))
  }

  /// `“…,” she went on`, `their allies, he went on, “…”`
  private func isGoingOn(_ index: Int) -> Bool {
    let next = index + 2
    guard index > 0, scan.isWord(index + 1, .on) || scan.isWord(index + 1, .further), scan.joins(index + 1) else { return false }
    return !scan.isWithinItem(next) || !scan.tokens[next].gap.isDisjoint(with: [.comma, .colon, .quote]) || scan.tokens[next].flags.contains(.sentenceStart)
  }

  /// `shot back that …`, `hit back: “…”`
  private func isShotBack(_ index: Int) -> Bool {
    guard index > 0, index + 1 < scan.tokens.count, scan.isWord(index + 1, .that) || quoted.contains(index + 1) else { return false }
    return scan.isWord(index - 1, .shot) || scan.isWord(index - 1, .hit) || scan.isWord(index - 1, .fired)
  }

  /// `the statement read: “…”`, `“…,” read a statement`
  private func isReading(_ index: Int) -> Bool {
    if scan.classes(index - 1).contains(.speechNoun) { return true }
    return index > 0 && quoted.contains(index - 1) && (index + 1..<min(scan.tokens.count, index + 4)).contains { scan.tokens[$0].classes.contains(.speechNoun) }
  }

  /// `put the number of those who “…” at 265`, `puts the toll at`
  private func isPuttingNumber(_ index: Int) -> Bool {
    guard scan.isWord(index + 1, .the) || scan.isWord(index + 1, .its) || scan.isWord(index + 1, .their), scan.joins(index + 1) else { return false }
    return [.number, .toll, .figure, .total, .count, .losses].contains(scan.word(index + 2)) || scan.word(index + 2) == .death && scan.word(index + 3) == .toll
  }

  /// `put its success down to “…”`
  private func isPuttingDown(_ index: Int, in sentence: Range<Int>) -> Bool {
    (index + 2..<max(index + 2, min(sentence.upperBound - 2, index + 8))).contains { scan.isWord($0, .down) && scan.isWord($0 + 1, .to) && quoted.contains($0 + 2) }
  }

  func isVerb(_ index: Int) -> Bool {
    switch scan.tokens[index].word {
    case .charged, .put, .puts, .found, .finds, .read, .reads, .went, .goes: true
    default: scan.tokens[index].classes.contains(.speech)
    }
  }

  mutating func attribution(at index: Int, in sentence: Range<Int>) -> Attribution? {
    let floor = max(sentence.lowerBound, index - BriefScan.memory)
    switch scan.tokens[index].word {
    case .according: return scan.isWord(index + 1, .to) ? accordingTo(index, in: sentence) : nil
    case .words, .phrase: if let attribution = inTheWords(index, floor: floor, in: sentence) { return attribution }
    case .estimate, .view, .opinion, .assessment, .account, .judgement:
      // "In his estimate the army advances “…”"
      if !scan.isWithinItem(index + 1) || !isContent(index + 1), let attribution = inOwn(index, floor: floor) { return attribution }
    case .put, .puts: guard scan.isWord(index + 1, .it) || isPuttingNumber(index) || isPuttingDown(index, in: sentence) else { return nil }
    case .blame where scan.isWord(index - 1, .to) && scan.word(index - 2).isBe: return nil
    case .back: return subjects.subject(ofFinite: index - 1, from: floor).map { led(index, by: $0) }
    default: break
    }
    if isVerb(index), let form = reader.form(of: index, from: floor) {
      if let attribution = attribution(ofVerb: index, form, floor: floor, in: sentence) { return attribution }
    }
    guard scan.tokens[index].classes.contains(.speechNoun) else { return nil }
    return attribution(ofNoun: index, floor: floor, in: sentence)
  }

  // MARK: verbs

  mutating func attribution(ofVerb verb: Int, _ form: VerbForm, floor: Int, in sentence: Range<Int>) -> Attribution? {
    switch scan.tokens[verb].word {
    case .quoted, .quoting, .quotes, .quote, .cited, .citing: return quotation(verb, form, floor: floor, in: sentence)
    default: break
    }
    switch form {
    // "was brief": an adjective
    case .passive: return scan.isWord(verb, .brief) ? nil : passive(verb, in: sentence)
    // "Norvalia war briefing: “…”"
    case .gerund where scan.isWord(verb, .briefing) && scan.isWord(verb - 1, .war) && scan.isWithinItem(verb + 1) && scan.tokens[verb + 1].gap.endsClause: return nil
    case .gerund: return gerund(verb, floor: floor, in: sentence)
    case .infinitive:
      if let moved = movedTo(verb, floor: floor) { return led(verb, by: SubjectFinder.Subject(phrase: moved)) }
      guard let subject = subjects.ofClause(before: verb - 1, from: floor) else { return nil }
      return led(verb, by: subject)
    case .finite:
      if isCondition(verb) { return nil }
      if let inverted = inverted(verb, floor: floor, in: sentence) { return inverted }
      if isParticiple(verb, floor: floor) { return passive(verb, in: sentence) }
      guard let subject = subjects.subject(ofFinite: verb, from: floor), !hangsOnNoun(subject.phrase.tokens.lowerBound, verb, in: sentence) else { return nil }
      if subject.phrase.head == .people, let somebody = somebodyOpening(sentence, before: verb), somebody.tokens.upperBound - 1 > subject.phrase.tokens.lowerBound,
        !subject.phrase.tokens.overlaps(somebody.voice.words ?? 0..<0)
      {
        return somebody
      }
      if subject.phrase.head == .thing { return somebodyOpening(sentence, before: verb) ?? (scan.tokens[verb].classes.contains(.speechNoun) ? nil : passive(verb, in: sentence)) }
      let isClosing = stands(apart: subject.phrase.tokens.lowerBound, from: sentence.lowerBound) && !subject.isEmbedded && !hasComplement(verb, in: sentence)
      return led(verb, by: subject, isClosing: isClosing)
    }
  }

  /// `the killings, if confirmed, “…”`
  private func isCondition(_ verb: Int) -> Bool {
    verb > 0 && scan.isAny(verb - 1, [.if, .when, .once, .unless]) && scan.joins(verb) && scan.ends(verb, in: .ed) && scan.isWithinItem(verb + 1)
      && scan.tokens[verb + 1].gap.contains(.comma) && !scan.tokens[verb - 1].gap.isDisjoint(with: [.comma, .dash])
  }

  /// `the “zone” [X spoke of in March] would be made`, `the deal [X spoke about] is off`: what hangs on a noun tells nothing.
  private func hangsOnNoun(_ start: Int, _ verb: Int, in sentence: Range<Int>) -> Bool {
    guard start - 1 > sentence.lowerBound, scan.isAny(verb + 1, [.of, .about, .to]), scan.joins(verb + 1), scan.tokens[start].gap.isDisjoint(with: [.comma, .dash, .semicolon, .colon]),
      quoted.contains(start - 1) || scan.spanAt[start - 1] < 0 && reader.isDeterminer(start - 2)
    else { return false }
    var next = verb + 2
    while next < sentence.upperBound, scan.joins(next), reader.isTime(next) || scan.isAny(next, [.`in`, .on, .at, .last]) { next += 1 }
    return next < sentence.upperBound && scan.joins(next) && scan.spanAt[next] < 0 && (scan.classes(next).contains(.auxiliary) || scan.word(next).isModal)
  }

  /// `rejected the truce [that X has announced]`: what X said is told by the way, and whoever speaks next is another.
  private func isByTheWay(_ attribution: Attribution) -> Bool {
    let link = attribution.tokens.lowerBound - 1
    guard attribution.isEmbedded, link > 1, scan.isAny(link, [.that, .which]), scan.joins(link), scan.spanAt[link - 1] < 0 else { return false }
    var first = link - 1
    while first > link - 5, first > 0, scan.joins(first), scan.spanAt[first - 1] < 0,
      scan.tokens[first - 1].classes.isDisjoint(with: [.speech, .auxiliary, .preposition, .clauseWord]), !reader.isDeterminer(first)
    {
      first -= 1
    }
    return reader.isDeterminer(first) && first < link - 1 && scan.tokens[link - 1].classes.isDisjoint(with: [.speechNoun, .unnamed, .people])
  }

  /// `he had been allowed [to call her]`: he has not.
  private func isAllowed(_ attribution: Attribution) -> Bool {
    attribution.voice.words == nil && scan.isWord(attribution.verb - 1, .to) && scan.isAny(attribution.verb - 2, [.allowed, .able, .ordered, .forced, .invited, .asked])
  }

  /// `A pilot who served with the wing complained`: somebody without a name opens the sentence, and a relative clause parts them from the verb.
  private func somebodyOpening(_ sentence: Range<Int>, before verb: Int) -> Attribution? {
    // "“…,” an official who worked with both men told us": behind the words.
    let first = (max(sentence.lowerBound, verb - BriefScan.memory)..<verb).last { quoted.contains($0) }.map { $0 + 1 } ?? sentence.lowerBound
    guard scan.isAny(first, [.a, .an]), let noun = (first + 1..<min(verb, first + 6)).first(where: { scan.classes($0).contains(.unnamed) && scan.spanAt[$0] < 0 }), noun + 1 < verb,
      scan.isWord(noun + 1, .who), (first + 1...noun).allSatisfy({ scan.joins($0) }),
      (noun + 1..<verb).allSatisfy({ scan.tokens[$0].gap.isDisjoint(with: [.semicolon, .colon]) && !quoted.contains($0) })
    else { return nil }
    let words = first + 1..<noun + 1
    return Attribution(kind: .leading, verb: verb, tokens: words.lowerBound..<verb + 1, voice: Voice(character: nil, words: words), isSaying: isSaying(verb))
  }

  func led(_ verb: Int, by subject: SubjectFinder.Subject, isClosing: Bool = false) -> Attribution {
    var voice = references.voice(subject.phrase)
    if case .pronoun(let index) = subject.phrase.head, isClosing || isAfterQuote(subject.phrase.tokens.lowerBound) || references.interrupts(index) {
      voice.character = references.speaker(aside: index)
    }
    return Attribution(
      kind: isClosing ? .closing : .leading, verb: verb, tokens: subject.phrase.tokens.lowerBound..<verb + 1, voice: voice,
      isSaying: isSaying(verb), isEmbedded: subject.isEmbedded, isMedium: isMedium(voice))
  }

  func named(_ kind: Attribution.Kind, _ verb: Int, _ tokens: Range<Int>, _ phrase: NounPhrase) -> Attribution {
    let voice = references.voice(phrase)
    return Attribution(kind: kind, verb: verb, tokens: tokens, voice: voice, isSaying: true, isMedium: isMedium(voice))
  }

  func isSaying(_ verb: Int) -> Bool { scan.tokens[verb].classes.contains(.saying) || !scan.tokens[verb].classes.contains(.speech) }

  func isMedium(_ voice: Voice) -> Bool {
    guard let character = voice.character else { return false }
    let record = scan.cast[character].record
    return record >= 0 && scan.record(record).traits.contains(.media)
  }

  /// Whether a subject stands after a comma, dash or quotation mark, and so apart from what goes before.
  func stands(apart start: Int, from lowest: Int) -> Bool {
    guard start > lowest else { return scan.tokens[start].gap.contains(.quote) }
    return quoted.contains(start - 1) || !scan.tokens[start].gap.isDisjoint(with: [.comma, .dash]) || scan.isWord(start - 1, .as)
  }

  private func isAfterQuote(_ start: Int) -> Bool {
    start > 0 && quoted.contains(start - 1) && scan.item(of: start) == scan.item(of: start - 1) && !scan.tokens[start].flags.contains(.sentenceStart)
  }

  /// Whether what is said follows the verb: `said that`, `said he`, `said: “`.
  func hasComplement(_ verb: Int, in sentence: Range<Int>) -> Bool {
    var index = scan.isWord(verb, .put) || scan.isWord(verb, .puts) ? verb + 2 : verb + 1
    while index < min(sentence.upperBound, verb + 16) {
      if quoted.contains(index) { return true }
      let token = scan.tokens[index]
      if token.gap.contains(.colon) { return true }
      if token.gap.endsClause { return false }
      switch token.word {
      case .that: if index + 1 >= sentence.upperBound || !reader.isTime(index + 1) { return true }
      case .whether, .he, .she, .it, .they: return !isPast(index, verb)
      default: break
      }
      if token.classes.contains(.auxiliary), scan.spanAt[index] < 0 { return !isPast(index, verb) }
      index += 1
    }
    return false
  }

  /// Whether a clause of its own has begun since the verb: `X said as she stood there`.
  func isPast(_ index: Int, _ verb: Int) -> Bool {
    (verb + 1..<index).contains { at in
      switch scan.tokens[at].word {
      case .as, .after, .when, .before, .while, .who, .which, .where: true
      default: false
      }
    }
  }
}

extension NounPhrase.Head {
  /// Somebody or something that can say a thing.
  var isSpeaking: Bool {
    switch self {
    case .thing: false
    default: true
    }
  }
}
