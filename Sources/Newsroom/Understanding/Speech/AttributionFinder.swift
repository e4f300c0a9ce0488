/// Finds every place where a brief tells who says something, in the order of the text.
struct AttributionFinder {
  private let reader: PhraseReader
  private let scan: BriefScan
  private let quoted: QuotedText
  private let subjects: SubjectFinder
  private var references: References
  private var found: [Attribution] = []
  /// For each sentence, the number of its first attribution.
  private var firstOfSentence: [Int] = []

  init(_ reader: PhraseReader, references: References) {
    self.reader = reader
    scan = reader.scan
    quoted = reader.quoted
    subjects = SubjectFinder(reader)
    self.references = references
  }

  static func attributions(_ reader: PhraseReader, references: References) -> Attributions {
    var finder = AttributionFinder(reader, references: references)
    finder.find()
    return Attributions(all: finder.found, firstOfSentence: finder.firstOfSentence, references: finder.references)
  }

  private mutating func find() {
    for sentence in quoted.sentences {
      firstOfSentence.append(found.count)
      references.begin(at: sentence.lowerBound)
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        if !quoted.contains(index), mayTell(index), let attribution = attribution(at: index, in: sentence) {
          found.append(attribution)
          if !attribution.isMedium { references.note(attribution.voice, at: index) }
          // `said X, who`: what lies in the phrase is read already, save a verb after it.
          index = attribution.kind == .closing ? max(index, attribution.tokens.upperBound - 1) : index
        }
        index += 1
      }
    }
    firstOfSentence.append(found.count)
  }

  private func mayTell(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    if !token.classes.isDisjoint(with: [.speech, .speechNoun]) { return true }
    switch token.word {
    case .according, .put, .puts: return true
    case .found, .finds: return index + 1 < scan.tokens.count && (scan.isWord(index + 1, .that) || quoted.contains(index + 1))
    default: return false
    }
  }

  private func isVerb(_ index: Int) -> Bool {
    switch scan.tokens[index].word {
    case .put, .puts, .found, .finds: true
    default: scan.tokens[index].classes.contains(.speech)
    }
  }

  private mutating func attribution(at index: Int, in sentence: Range<Int>) -> Attribution? {
    let floor = max(sentence.lowerBound, index - BriefScan.memory)
    switch scan.tokens[index].word {
    case .according: return scan.isWord(index + 1, .to) ? accordingTo(index, in: sentence) : nil
    case .words, .phrase: if let attribution = inTheWords(index, floor: floor, in: sentence) { return attribution }
    case .put, .puts: guard scan.isWord(index + 1, .it) else { return nil }
    default: break
    }
    if isVerb(index), let form = reader.form(of: index, from: floor) {
      if let attribution = attribution(ofVerb: index, form, floor: floor, in: sentence) { return attribution }
    }
    guard scan.tokens[index].classes.contains(.speechNoun) else { return nil }
    return attribution(ofNoun: index, floor: floor, in: sentence)
  }

  // MARK: according to X, in X's words

  private mutating func accordingTo(_ index: Int, in sentence: Range<Int>) -> Attribution? {
    let first = index + 2
    guard first < sentence.upperBound, !quoted.contains(first) else { return nil }
    if let phrase = reader.phrase(from: first, to: sentence.upperBound) {
      return named(.according, index, index..<phrase.tokens.upperBound, phrase)
    }
    var end = first
    while end < min(sentence.upperBound, first + 8), !quoted.contains(end), end == first || !scan.tokens[end].gap.endsClause { end += 1 }
    return Attribution(kind: .according, verb: index, tokens: index..<end, voice: Voice(character: nil, words: first..<end), isSaying: true)
  }

  /// `in the words of X`, `in X's words`
  private mutating func inTheWords(_ index: Int, floor: Int, in sentence: Range<Int>) -> Attribution? {
    if scan.isWord(index - 1, .the), scan.isWord(index - 2, .in), scan.isWord(index + 1, .of), let phrase = reader.phrase(from: index + 2, to: sentence.upperBound) {
      return named(.according, index, index - 2..<phrase.tokens.upperBound, phrase)
    }
    guard index > floor, let owner = owner(before: index, floor: floor), scan.isWord(owner.start - 1, .in) else { return nil }
    return Attribution(kind: .according, verb: index, tokens: owner.start - 1..<index + 1, voice: owner.voice, isSaying: true)
  }

  // MARK: nouns

  /// `X's claim that`, `his remark that`, `the claim by X that`
  private mutating func attribution(ofNoun index: Int, floor: Int, in sentence: Range<Int>) -> Attribution? {
    let next = index + 1
    guard next < sentence.upperBound else { return nil }
    if scan.isWord(next, .by) || scan.isWord(next, .from), let phrase = reader.phrase(from: next + 1, to: sentence.upperBound), phrase.tokens.upperBound < sentence.upperBound, isContent(phrase.tokens.upperBound) {
      return named(.noun, index, index..<phrase.tokens.upperBound, phrase)
    }
    guard isContent(next), let owner = owner(before: index, floor: floor) else { return nil }
    return Attribution(kind: .noun, verb: index, tokens: owner.start..<next, voice: owner.voice, isSaying: true, isEmbedded: true)
  }

  private func isContent(_ next: Int) -> Bool {
    if quoted.contains(next) || scan.tokens[next].gap.contains(.colon) { return true }
    switch scan.tokens[next].word {
    case .that, .of, .to, .for, .about, .on: return scan.joins(next)
    default: return false
    }
  }

  /// Who stands in the possessive before a noun, past up to three adjectives.
  private func owner(before noun: Int, floor: Int) -> (voice: Voice, start: Int)? {
    var index = noun - 1
    while index >= max(floor, noun - 4), scan.joins(index + 1), !quoted.contains(index) {
      if let span = scan.span(at: index), scan.cast.kind(span.character).isActor, scan.tokens[span.tokens.upperBound - 1].isPossessive {
        return (Voice(character: span.character, words: span.tokens), span.tokens.lowerBound)
      }
      switch scan.tokens[index].word {
      case .his, .her, .its: return (Voice(character: references.character(for: index), words: nil), index)
      case .their: return (.untold, index)
      default: break
      }
      if scan.tokens[index].isPossessive {
        guard let phrase = reader.phrase(endingAt: index + 1, from: floor) else { return nil }
        return (references.voice(phrase), phrase.tokens.lowerBound)
      }
      guard scan.tokens[index].classes.isDisjoint(with: [.function, .speech, .preposition, .clauseWord, .auxiliary]) else { return nil }
      index -= 1
    }
    return nil
  }

  // MARK: verbs

  private mutating func attribution(ofVerb verb: Int, _ form: VerbForm, floor: Int, in sentence: Range<Int>) -> Attribution? {
    switch scan.tokens[verb].word {
    case .quoted, .quoting, .quotes, .quote, .cited, .citing: return quotation(verb, form, floor: floor, in: sentence)
    default: break
    }
    switch form {
    case .passive: return passive(verb, in: sentence)
    case .gerund: return gerund(verb, floor: floor, in: sentence)
    case .infinitive:
      guard let subject = subjects.ofClause(before: verb - 1, from: floor) else { return nil }
      return led(verb, by: subject)
    case .finite:
      if let inverted = inverted(verb, floor: floor, in: sentence) { return inverted }
      if isParticiple(verb, floor: floor) { return passive(verb, in: sentence) }
      guard let subject = subjects.subject(ofFinite: verb, from: floor) else { return nil }
      if subject.phrase.head == .thing { return scan.tokens[verb].classes.contains(.speechNoun) ? nil : passive(verb, in: sentence) }
      let isClosing = stands(apart: subject.phrase.tokens.lowerBound, from: sentence.lowerBound) && !subject.isEmbedded && !hasComplement(verb, in: sentence)
      return led(verb, by: subject, isClosing: isClosing)
    }
  }

  private func led(_ verb: Int, by subject: SubjectFinder.Subject, isClosing: Bool = false) -> Attribution {
    let voice = references.voice(subject.phrase)
    return Attribution(
      kind: isClosing ? .closing : .leading, verb: verb, tokens: subject.phrase.tokens.lowerBound..<verb + 1, voice: voice,
      isSaying: isSaying(verb), isEmbedded: subject.isEmbedded, isMedium: isMedium(voice))
  }

  private func named(_ kind: Attribution.Kind, _ verb: Int, _ tokens: Range<Int>, _ phrase: NounPhrase) -> Attribution {
    let voice = references.voice(phrase)
    return Attribution(kind: kind, verb: verb, tokens: tokens, voice: voice, isSaying: true, isMedium: isMedium(voice))
  }

  private func isSaying(_ verb: Int) -> Bool { scan.tokens[verb].classes.contains(.saying) || !scan.tokens[verb].classes.contains(.speech) }

  private func isMedium(_ voice: Voice) -> Bool {
    guard let character = voice.character else { return false }
    let record = scan.cast[character].record
    return record >= 0 && scan.record(record).traits.contains(.media)
  }

  /// Whether a subject stands after a comma, dash or quotation mark, and so apart from what goes before.
  private func stands(apart start: Int, from lowest: Int) -> Bool {
    guard start > lowest else { return scan.tokens[start].gap.contains(.quote) }
    return quoted.contains(start - 1) || !scan.tokens[start].gap.isDisjoint(with: [.comma, .dash]) || scan.isWord(start - 1, .as)
  }

  /// Whether what is said follows the verb: `said that`, `said he`, `said: “`.
  private func hasComplement(_ verb: Int, in sentence: Range<Int>) -> Bool {
    var index = scan.isWord(verb, .put) || scan.isWord(verb, .puts) ? verb + 2 : verb + 1
    while index < min(sentence.upperBound, verb + 16) {
      if quoted.contains(index) { return true }
      let token = scan.tokens[index]
      if token.gap.contains(.colon) { return true }
      if token.gap.endsClause { return false }
      switch token.word {
      case .that: if !reader.isTime(index + 1) || index + 1 >= sentence.upperBound { return true }
      case .whether, .he, .she, .it, .they: return !isPast(index, verb)
      default: break
      }
      if token.classes.contains(.auxiliary), scan.spanAt[index] < 0 { return !isPast(index, verb) }
      index += 1
    }
    return false
  }

  /// Whether a clause of its own has begun since the verb: `X said as she stood there`.
  private func isPast(_ index: Int, _ verb: Int) -> Bool {
    (verb + 1..<index).contains { at in
      switch scan.tokens[at].word {
      case .as, .after, .when, .before, .while, .who, .which, .where: true
      default: false
      }
    }
  }

  // MARK: said X

  /// `…, said X`, `so said X`
  private func inverted(_ verb: Int, floor: Int, in sentence: Range<Int>) -> Attribution? {
    let next = verb + 1
    guard next < sentence.upperBound, scan.joins(next), !quoted.contains(next), scan.tokens[verb].word != .told else { return nil }
    let isAfterQuote = verb > sentence.lowerBound && quoted.contains(verb - 1)
    let isAfterComma = verb > sentence.lowerBound && !scan.tokens[verb].gap.isDisjoint(with: [.comma, .dash])
    let isAfterLink = scan.isWord(verb - 1, .so) || scan.isWord(verb - 1, .as)
    guard isAfterQuote || isAfterComma || isAfterLink || verb == sentence.lowerBound else { return nil }
    if isAfterComma, !isAfterQuote, !invertsAfterComma(verb) || subjects.isRightAfterName(verb, from: floor) { return nil }
    guard let phrase = reader.phrase(from: next, to: sentence.upperBound), phrase.head.isSpeaking else { return nil }
    if case .pronoun(let index) = phrase.head, !scan.isWord(index, .he), !scan.isWord(index, .she) { return nil }
    guard isAfterQuote || endsAttribution(phrase.tokens.upperBound, in: sentence) else { return nil }
    let voice = references.voice(phrase)
    return Attribution(kind: .closing, verb: verb, tokens: verb..<phrase.tokens.upperBound, voice: voice, isSaying: isSaying(verb), isMedium: isMedium(voice))
  }

  private func invertsAfterComma(_ verb: Int) -> Bool {
    switch scan.tokens[verb].word {
    case .said, .says, .say, .wrote, .added, .adds, .warned, .announced, .confirmed, .reported, .claimed: true
    default: false
    }
  }

  /// Whether nothing after a phrase makes it the subject of what is said: `said Russia had` against `said X on Tuesday`.
  private func endsAttribution(_ next: Int, in sentence: Range<Int>) -> Bool {
    guard next < sentence.upperBound, !quoted.contains(next), !scan.tokens[next].gap.endsClause else { return true }
    if scan.tokens[next - 1].isPossessive { return false }
    if reader.isTime(next) { return true }
    switch scan.tokens[next].word {
    case .who, .`as`, .and, .`when`, .after, .during, .on, .`in`, .at, .from, .to, .`while`, .before, .but: return true
    default: return reader.isInING(next)
    }
  }

  // MARK: was told, called “…”

  /// A participle that hangs on a noun: `an operation called “…”`, `a plan, described as “…”`.
  private func isParticiple(_ verb: Int, floor: Int) -> Bool {
    guard verb > floor, verb + 1 < scan.tokens.count, reader.ending(verb).2 == 0x64, !quoted.contains(verb - 1) else { return false }
    switch scan.tokens[verb + 1].word {
    case .by: return true
    case .as, .of: return !scan.tokens[verb].gap.isDisjoint(with: .comma)
    default: return false
    }
  }

  /// A passive tells nobody, unless `by X` follows.
  private func passive(_ verb: Int, in sentence: Range<Int>) -> Attribution? {
    var index = verb + 1
    while index < min(sentence.upperBound, verb + 24) {
      if quoted.contains(index) {
        index += 1
        continue
      }
      if scan.isWord(index, .by), let phrase = reader.phrase(from: index + 1, to: sentence.upperBound), phrase.head.isSpeaking {
        return named(.leading, verb, verb..<phrase.tokens.upperBound, phrase)
      }
      if scan.tokens[index].gap.endsClause || scan.tokens[index].classes.contains(.clauseWord) && !scan.isWord(index, .as) { break }
      index += 1
    }
    return Attribution(kind: .passive, verb: verb, tokens: verb..<verb + 1, voice: .untold, isSaying: isSaying(verb))
  }

  // MARK: saying

  private func gerund(_ verb: Int, floor: Int, in sentence: Range<Int>) -> Attribution? {
    let before = verb - 1
    // "quoted X as saying"
    if scan.isWord(before, .as), let last = found.last, last.verb >= floor, isQuoting(last.verb) {
      return Attribution(kind: .leading, verb: verb, tokens: before..<verb + 1, voice: last.voice, isSaying: true, isEmbedded: last.isEmbedded)
    }
    if verb == sentence.lowerBound || (before >= floor && scan.joins(verb) && scan.tokens[before].classes.contains(.preposition) && before == sentence.lowerBound) {
      guard let main = mainSubject(after: verb, in: sentence) else { return nil }
      return Attribution(kind: .leading, verb: verb, tokens: verb..<verb + 1, voice: references.voice(main), isSaying: isSaying(verb))
    }
    // "with X saying"
    if before >= floor, scan.joins(verb), let phrase = reader.phrase(endingAt: verb, from: floor), phrase.head.isSpeaking, phrase.tokens.lowerBound > floor, scan.isWord(phrase.tokens.lowerBound - 1, .with) {
      return led(verb, by: SubjectFinder.Subject(phrase: phrase))
    }
    // "criticised X for calling"
    if scan.isWord(before, .for), let phrase = subjects.bound(endingAt: before, from: floor), phrase.head.isSpeaking {
      return led(verb, by: SubjectFinder.Subject(phrase: phrase))
    }
    guard let voice = governing(verb, floor: floor) else { return nil }
    return Attribution(kind: .leading, verb: verb, tokens: verb..<verb + 1, voice: voice, isSaying: isSaying(verb))
  }

  /// Whoever acts in the main clause before a participle: who spoke last in this sentence, else the subject.
  private func governing(_ verb: Int, floor: Int) -> Voice? {
    var number = found.count - 1
    while number >= 0, found[number].verb >= floor {
      let attribution = found[number]
      if !attribution.isEmbedded, !attribution.isMedium, attribution.kind == .leading || attribution.kind == .closing { return attribution.voice }
      number -= 1
    }
    return subjects.ofClause(before: verb, from: floor).map { references.voice($0.phrase) }
  }

  /// `Saying that …, X left`
  private func mainSubject(after verb: Int, in sentence: Range<Int>) -> NounPhrase? {
    var index = verb + 1
    while index < min(sentence.upperBound, verb + 40) {
      if !quoted.contains(index), scan.tokens[index].gap.contains(.comma), let phrase = reader.phrase(from: index, to: sentence.upperBound), phrase.head.isSpeaking { return phrase }
      index += 1
    }
    return nil
  }

  // MARK: quoted, citing

  /// `Tass quoted X as saying`, `Tass reported, citing X`, `X was quoted as saying`
  private func quotation(_ verb: Int, _ form: VerbForm, floor: Int, in sentence: Range<Int>) -> Attribution? {
    if form == .passive || scan.isWord(verb + 1, .by) || (scan.isWord(verb + 1, .as) && form == .finite) {
      guard let subject = subjects.subject(ofFinite: verb, from: floor) else { return nil }
      let voice = references.voice(subject.phrase)
      return Attribution(kind: .leading, verb: verb, tokens: subject.phrase.tokens.lowerBound..<verb + 1, voice: voice, isSaying: true, isEmbedded: subject.isEmbedded)
    }
    guard let phrase = reader.phrase(from: verb + 1, to: sentence.upperBound), phrase.head.isSpeaking else { return nil }
    // "X, quoting Y, said" is X's own word; a medium passes on Y's.
    let isAside = form == .gerund && !scan.isWord(verb - 1, .`as`) && scan.tokens[verb].gap.contains(.comma) && !(subjects.ofClause(before: verb, from: floor).map { isMedium(references.voice($0.phrase)) } ?? true)
    let start = form == .finite ? subjects.subject(ofFinite: verb, from: floor)?.phrase.tokens.lowerBound ?? verb : verb
    var attribution = named(.leading, verb, start..<phrase.tokens.upperBound, phrase)
    attribution.isEmbedded = isAside
    return attribution
  }

  private func isQuoting(_ verb: Int) -> Bool {
    switch scan.tokens[verb].word {
    case .quoted, .quoting, .quotes, .quote, .cited, .citing: true
    default: false
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
