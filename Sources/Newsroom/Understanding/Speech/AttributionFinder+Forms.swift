/// Attributions whose subject stands elsewhere than before a finite verb: `said X`, `was called “…” by X`, `saying`, `quoted X as saying`.
extension AttributionFinder {
  // MARK: said X

  /// `…, said X`, `so said X`
  func inverted(_ verb: Int, floor: Int, in sentence: Range<Int>) -> Attribution? {
    let next = verb + 1
    guard next < sentence.upperBound, scan.joins(next), !quoted.contains(next), scan.tokens[verb].word != .told else { return nil }
    let isAfterQuote = verb > sentence.lowerBound && quoted.contains(verb - 1)
    let isAfterComma = verb > sentence.lowerBound && !scan.tokens[verb].gap.isDisjoint(with: [.comma, .dash])
    let isAfterLink = scan.isWord(verb - 1, .so) || scan.isWord(verb - 1, .as)
    guard isAfterQuote || isAfterComma || isAfterLink || verb == sentence.lowerBound else { return nil }
    if isAfterComma, !isAfterQuote,
      !invertsAfterComma(verb) || subjects.isRightAfterName(verb, from: floor) && !isLastClause(next, in: sentence) || subjects.isAfterRelative(verb, from: floor)
    {
      return nil
    }
    if isAfterComma, !isAfterQuote, subjects.isAfterWholeSubject(verb, from: floor) { return nil }
    guard let phrase = reader.phrase(from: next, to: sentence.upperBound).map({ withIssuer($0, in: sentence) }), phrase.head.isSpeaking else { return nil }
    var isPronoun = false
    if case .pronoun(let index) = phrase.head {
      guard scan.isWord(index, .he) || scan.isWord(index, .she) else { return nil }
      isPronoun = true
    }
    // "called “…”, said he was ready": what follows is said.
    guard isAfterQuote && !isPronoun || endsAttribution(phrase.tokens.upperBound, in: sentence) else { return nil }
    let voice = references.voice(phrase)
    return Attribution(kind: .closing, verb: verb, tokens: verb..<phrase.tokens.upperBound, voice: voice, isSaying: isSaying(verb), isMedium: isMedium(voice))
  }

  /// `said a statement [by X]`
  private func withIssuer(_ phrase: NounPhrase, in sentence: Range<Int>) -> NounPhrase {
    let link = phrase.tokens.upperBound
    guard case .statement = phrase.head, link + 1 < sentence.upperBound, scan.joins(link), scan.isWord(link, .by) || scan.isWord(link, .from),
      let issuer = reader.phrase(from: link + 1, to: sentence.upperBound)
    else { return phrase }
    return NounPhrase(tokens: phrase.tokens.lowerBound..<issuer.tokens.upperBound, head: phrase.head)
  }

  /// `along with the body of a Dane, X, said [Y, head of the office].`: a person's name, and no verb behind it that would be told of them.
  private func isLastClause(_ start: Int, in sentence: Range<Int>) -> Bool {
    guard let phrase = reader.phrase(from: start, to: sentence.upperBound), case .name(let character) = phrase.head, scan.cast.kind(character) == .person, sentence.upperBound - start < 24
    else { return false }
    let end = phrase.tokens.upperBound
    guard end >= sentence.upperBound || scan.tokens[end].gap.contains(.comma) else { return false }
    return (end..<sentence.upperBound).allSatisfy { scan.spanAt[$0] >= 0 || scan.classes($0).isDisjoint(with: [.auxiliary, .speech]) && !scan.ends($0, in: .ed) }
  }

  func invertsAfterComma(_ verb: Int) -> Bool {
    switch scan.tokens[verb].word {
    case .said, .says, .say, .wrote, .added, .adds, .warned, .announced, .confirmed, .reported, .claimed, .argued, .argues, .insisted, .declared, .explained, .complained, .conceded,
      .acknowledged, .cautioned, .writes, .reports, .notes, .warns:
      true
    default: false
    }
  }

  /// Whether nothing after a phrase makes it the subject of what is said: `said Russia had` against `said X on Tuesday`.
  func endsAttribution(_ next: Int, in sentence: Range<Int>) -> Bool {
    guard next < sentence.upperBound, !scan.tokens[next].gap.endsClause else { return true }
    // "X, a negotiator, said the fighters “do not deserve to live”": they are whom the words tell of.
    if quoted.contains(next) { return false }
    if scan.tokens[next - 1].isPossessive { return false }
    if reader.isTime(next) { return true }
    switch scan.tokens[next].word {
    case .and: return !isSubject(from: next + 1, in: sentence)
    case .who, .`as`, .`when`, .after, .during, .on, .`in`, .at, .from, .to, .`while`, .before, .but: return true
    default: return scan.ends(next, in: .ing)
    }
  }

  /// `said Norway and [Sweden must]`, `said Norway and [its allies will]`
  private func isSubject(from start: Int, in sentence: Range<Int>) -> Bool {
    var index = start
    while index < min(sentence.upperBound, start + 5), !quoted.contains(index), index == start || scan.joins(index) {
      if index > start, scan.classes(index).contains(.auxiliary), scan.spanAt[index] < 0 { return true }
      if scan.isTelling(index) { return false }
      index += 1
    }
    return false
  }

  /// `prompting [X], the minister, to complain of`, `leading Y to say`
  func movedTo(_ verb: Int, floor: Int) -> NounPhrase? {
    guard scan.isWord(verb - 1, .to) else { return nil }
    let lowest = max(floor, verb - 16)
    guard let mover = (lowest..<max(lowest, verb - 1)).last(where: { scan.isAny($0, [.prompting, .prompted, .leading, .forcing, .driving]) && scan.spanAt[$0] < 0 }), !quoted.contains(mover),
      let phrase = reader.phrase(from: mover + 1, to: verb - 1), phrase.head.isSpeaking
    else { return nil }
    let end = phrase.tokens.upperBound
    return end == verb - 1 || scan.tokens[end].gap.contains(.comma) && scan.tokens[verb - 1].gap.contains(.comma) ? phrase : nil
  }

  // MARK: was told, called “…”

  /// A participle that hangs on a noun: `an operation called “…”`, `a plan, described as “…”`.
  func isParticiple(_ verb: Int, floor: Int) -> Bool {
    guard verb > floor, verb + 1 < scan.tokens.count, scan.lastByte(of: verb) == 0x64, !quoted.contains(verb - 1) else { return false }
    switch scan.tokens[verb + 1].word {
    // "X, its leader, said by video link"
    case .by: return !(isAlwaysFinite(verb) && subjects.isRightAfterName(verb, from: floor))
    case .on, .`in`, .at: return isNounOfWords(verb - 1) && !isAlwaysFinite(verb)
    case .as, .of:
      return !scan.tokens[verb].gap.isDisjoint(with: .comma) && !subjects.isRightAfterName(verb, from: floor) && !subjects.isAfterWholeSubject(verb, from: floor)
    default: return false
    }
  }

  /// The `interview` of `in an interview published on Sunday`.
  private func isNounOfWords(_ index: Int) -> Bool { scan.spanAt[index] < 0 && scan.tokens[index].classes.contains(.speechNoun) && scan.joins(index + 1) }

  private func isAlwaysFinite(_ verb: Int) -> Bool {
    switch scan.tokens[verb].word {
    case .said, .told, .added, .warned, .claimed, .announced: true
    default: false
    }
  }

  /// A passive tells nobody, unless `by X` follows.
  func passive(_ verb: Int, in sentence: Range<Int>) -> Attribution? {
    var index = isPastForm(verb) ? verb + 1 : sentence.upperBound
    while index < min(sentence.upperBound, verb + 24) {
      if quoted.contains(index) {
        index += 1
        continue
      }
      // "Asked by X about it, Y was brief": X asks, and Y tells.
      if scan.isWord(index, .by), scan.isWord(verb, .asked) { return nil }
      if scan.isWord(index, .by), let phrase = reader.phrase(from: index + 1, to: sentence.upperBound), phrase.head.isSpeaking {
        return named(.leading, verb, verb..<phrase.tokens.upperBound, phrase)
      }
      if scan.tokens[index].gap.endsClause || scan.tokens[index].classes.contains(.clauseWord) && !scan.isWord(index, .as) { break }
      index += 1
    }
    return Attribution(kind: .passive, verb: verb, tokens: verb..<verb + 1, voice: .untold, isSaying: isSaying(verb))
  }

  /// said, written, put: not `state` in `state treason by …`
  private func isPastForm(_ verb: Int) -> Bool {
    switch scan.tokens[verb].word {
    case .put: return true
    default:
      let last = scan.lastByte(of: verb)
      return last == 0x64 || last == 0x6E
    }
  }

  // MARK: saying

  func gerund(_ verb: Int, floor: Int, in sentence: Range<Int>) -> Attribution? {
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
    if before >= floor, scan.joins(verb), let phrase = reader.phrase(endingAt: verb, from: floor), phrase.head.isSpeaking, phrase.tokens.lowerBound > floor,
      scan.isWord(phrase.tokens.lowerBound - 1, .with)
    {
      return led(verb, by: SubjectFinder.Subject(phrase: phrase))
    }
    // "criticised X for calling"
    if scan.isWord(before, .for), let phrase = subjects.bound(endingAt: before, from: floor), phrase.head.isSpeaking {
      return led(verb, by: SubjectFinder.Subject(phrase: phrase))
    }
    if let phrase = punished(for: verb, floor: floor) { return led(verb, by: SubjectFinder.Subject(phrase: phrase)) }
    guard let voice = governing(verb, floor: floor) else { return nil }
    return Attribution(kind: .leading, verb: verb, tokens: verb..<verb + 1, voice: voice, isSaying: isSaying(verb))
  }

  /// `sentenced [X], a deputy, to seven years for saying`, `[X] was fined for having called`: whose words the punishment is for.
  private func punished(for verb: Int, floor: Int) -> NounPhrase? {
    var link = verb - 1
    while link > floor, scan.joins(link + 1), reader.isAdverb(link) || scan.isWord(link, .having) { link -= 1 }
    guard link > floor, scan.isWord(link, .for),
      let act = (floor..<link).last(where: {
        !quoted.contains($0) && scan.spanAt[$0] < 0 && (!scan.classes($0).isDisjoint(with: [.sentence, .detain]) || scan.isAny($0, [.fined, .sacked, .dismissed, .expelled]))
      }),
      isPastForm(act), !(floor..<act).contains(where: { scan.isWord($0, .who) })
    else { return nil }
    if reader.form(of: act, from: floor) == .passive { return subjects.subject(ofFinite: act, from: floor)?.phrase }
    return reader.phrase(from: act + 1, to: link).flatMap { $0.head.isSpeaking && $0.head != .people ? $0 : nil }
  }

  /// Whoever acts in the main clause before a participle: who spoke last in this sentence, else the subject.
  func governing(_ verb: Int, floor: Int) -> Voice? {
    var number = found.count - 1
    while number >= 0, found[number].verb >= floor {
      let attribution = found[number]
      if (attribution.verb..<verb).contains(where: { scan.tokens[$0].gap.contains(.semicolon) }) { break }
      if !attribution.isEmbedded, !attribution.isMedium, attribution.kind == .leading || attribution.kind == .closing { return attribution.voice }
      number -= 1
    }
    return subjects.ofClause(before: verb, from: floor).map { references.voice($0.phrase) }
  }

  /// `Saying that …, X left`
  func mainSubject(after verb: Int, in sentence: Range<Int>) -> NounPhrase? {
    var index = verb + 1
    while index < min(sentence.upperBound, verb + 40) {
      if !quoted.contains(index), scan.tokens[index].gap.contains(.comma), let phrase = reader.phrase(from: index, to: sentence.upperBound), phrase.head.isSpeaking { return phrase }
      index += 1
    }
    return nil
  }

  // MARK: quoted, citing

  /// `Tass quoted X as saying`, `Tass reported, citing X`, `X was quoted as saying`
  func quotation(_ verb: Int, _ form: VerbForm, floor: Int, in sentence: Range<Int>) -> Attribution? {
    if form == .passive || scan.isWord(verb + 1, .by) || (scan.isWord(verb + 1, .as) && form == .finite) {
      guard let subject = subjects.subject(ofFinite: verb, from: floor) else { return nil }
      let voice = references.voice(subject.phrase)
      // "…, X was quoted by Tass as saying on Saturday"
      let saying = (verb + 1..<min(sentence.upperBound, verb + 8)).first { scan.isWord($0, .saying) }
      let isClosing = !subject.isEmbedded && stands(apart: subject.phrase.tokens.lowerBound, from: sentence.lowerBound) && saying.map { !hasComplement($0, in: sentence) } ?? false
      return Attribution(
        kind: isClosing ? .closing : .leading, verb: verb, tokens: subject.phrase.tokens.lowerBound..<verb + 1, voice: voice, isSaying: true, isEmbedded: subject.isEmbedded)
    }
    guard let phrase = reader.phrase(from: verb + 1, to: sentence.upperBound), phrase.head.isSpeaking else { return nil }
    // "X, quoting Y, said" is X's own word; a medium passes on Y's.
    let isAside =
      form == .gerund && !scan.isWord(verb - 1, .`as`) && scan.tokens[verb].gap.contains(.comma)
      && !(subjects.ofClause(before: verb, from: floor).map { isMedium(references.voice($0.phrase)) } ?? true)
    let start = form == .finite ? subjects.subject(ofFinite: verb, from: floor)?.phrase.tokens.lowerBound ?? verb : verb
    var attribution = named(.leading, verb, start..<phrase.tokens.upperBound, phrase)
    attribution.isEmbedded = isAside
    return attribution
  }

  func isQuoting(_ verb: Int) -> Bool {
    switch scan.tokens[verb].word {
    case .quoted, .quoting, .quotes, .quote, .cited, .citing: true
    default: false
    }
  }
}
