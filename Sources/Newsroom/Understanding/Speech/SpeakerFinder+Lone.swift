/// Speakers of words that no attribution governs.
extension SpeakerFinder {
  // MARK: words that stand alone

  /// Whether nothing else stands in the sentence, or only what a colon closes.
  func isAlone(_ run: QuotedText.Run, in sentence: Range<Int>) -> Bool {
    run.tokens.upperBound == sentence.upperBound && (run.tokens.lowerBound == sentence.lowerBound || scan.tokens[run.tokens.lowerBound].gap.contains(.colon))
      || run.tokens.lowerBound == sentence.lowerBound && isHandedOver(run)
  }

  /// `‘…’: X hails`, `“…” – X`
  func isHandedOver(_ run: QuotedText.Run) -> Bool {
    let next = run.tokens.upperBound
    return next < scan.tokens.count && !scan.tokens[next].gap.isDisjoint(with: [.colon, .dash])
  }

  func speakerOfLone(_ number: Int, in sentence: Range<Int>) -> Voice? {
    let run = quoted.runs[number]
    if run.tokens.lowerBound > sentence.lowerBound { return actor(before: run, in: sentence) }
    let next = run.tokens.upperBound
    if next < sentence.upperBound { return speakerAfterColon(next, in: sentence) }
    if let speaker = continuing(number, in: sentence) { return speaker }
    return speakerInNextSentence(run) ?? speakerInNextItem(run)
  }

  /// `“…”` alone in its paragraph, and in the next: `X, 79, of Drenn, on why she stays.`, `– X, a nurse`
  private func speakerInNextItem(_ run: QuotedText.Run) -> Voice? {
    let item = scan.item(of: run.tokens.lowerBound)
    guard run.tokens == scan.items[item], item + 1 < scan.items.count, scan.brief.items[item + 1].section == scan.brief.items[item].section else { return nil }
    let line = scan.items[item + 1]
    guard line.count < SpeakerFinder.longestSignature, let span = scan.span(at: line.lowerBound), span.tokens.lowerBound == line.lowerBound, scan.cast.kind(span.character) == .person,
      !scan.tokens[span.tokens.upperBound - 1].isPossessive, quoted.sentence(of: line.lowerBound).upperBound == line.upperBound
    else { return nil }
    let next = span.tokens.upperBound
    guard next < line.upperBound else { return Voice(character: span.character, words: span.tokens) }
    let subject = (next..<line.upperBound).first { scan.isWord($0, .on) && scan.tokens[$0].gap.contains(.comma) } ?? line.upperBound
    let isApposition =
      scan.tokens[next].gap.contains(.comma)
      && (next..<subject).allSatisfy {
        scan.spanAt[$0] >= 0 || scan.classes($0).isDisjoint(with: [.auxiliary, .clauseWord]) && (!scan.isTelling($0) || !scan.classes($0).isDisjoint(with: [.role, .bodyNoun]))
      }
    return isApposition ? Voice(character: span.character, words: span.tokens) : nil
  }

  /// In words: of a line that tells whose words stand above it.
  private static let longestSignature = 30

  /// `‘…’: X hails the ruling`, `“…” – X on the ruling`
  func speakerAfterColon(_ next: Int, in sentence: Range<Int>) -> Voice? {
    // "“…”: Ukraine’s foreign minister, X"
    if let phrase = reader.phrase(from: next, to: sentence.upperBound), case .name(let character) = phrase.head, scan.cast.kind(character) == .person {
      return Voice(character: character, words: phrase.tokens)
    }
    guard let span = scan.span(at: scan.rankEnd(from: next)), scan.cast.kind(span.character).isActor, !span.isAdjective, !scan.tokens[span.tokens.upperBound - 1].isPossessive else {
      return first(from: next).flatMap { $0.tokens.lowerBound == next ? $0.voice : nil }
    }
    if scan.cast.kind(span.character) == .person { return Voice(character: span.character, words: span.tokens) }
    let after = span.tokens.upperBound
    guard after < sentence.upperBound, scan.tokens[after].classes.contains(.speech) || scan.isWord(after, .on) else { return nil }
    return Voice(character: span.character, words: span.tokens)
  }

  /// Whoever spoke in the sentence before, where the words go on from there; or before a question, or a few words about nobody.
  func continuing(_ number: Int, in sentence: Range<Int>) -> Voice? {
    let item = scan.item(of: sentence.lowerBound)
    if number > 0, quoted.runs[number - 1].isOpen, scan.item(of: quoted.runs[number - 1].tokens.lowerBound) == item - 1 { return speakers[number - 1] }
    guard sentence.lowerBound > scan.items[item].lowerBound else { return nil }
    let before = quoted.sentence(of: sentence.lowerBound - 1)
    if let voice = spoken(in: before, before: number) { return voice }
    guard quoted.runs[number].tokens.count == sentence.count else { return nil }
    if let subject = personActing(in: before) { return subject }
    guard isAside(before), before.lowerBound > scan.items[item].lowerBound else { return nil }
    return spoken(in: quoted.sentence(of: before.lowerBound - 1), before: number)
  }

  /// The speaker of the words that stand last in a sentence, else whoever is said to speak there.
  private func spoken(in sentence: Range<Int>, before number: Int) -> Voice? {
    let numbers = attributions.numbers(inSentence: Int(quoted.sentenceAt[sentence.lowerBound]))
    if number > 0, quoted.sentenceAt[quoted.runs[number - 1].tokens.lowerBound] == quoted.sentenceAt[sentence.lowerBound], let last = speakers[number - 1] { return last }
    for index in numbers.reversed() {
      let attribution = attributions.all[index]
      if !attribution.isEmbedded, !attribution.isMedium, attribution.kind == .leading || attribution.kind == .closing, attribution.voice.character != nil || attribution.voice.words != nil {
        return attribution.voice
      }
    }
    return nil
  }

  /// The person who does something in a sentence: `X looked up. “…”`, `She turns round. “…”`
  private func personActing(in sentence: Range<Int>) -> Voice? {
    guard let subject = subjects.ofClause(before: sentence.upperBound, from: sentence.lowerBound) else { return nil }
    switch subject.phrase.head {
    case .name(let character): return scan.cast.kind(character) == .person ? Voice(character: character, words: subject.phrase.tokens) : nil
    case .pronoun(let index) where index == sentence.lowerBound && scan.isAny(index, [.he, .she]): return attributions.references.voice(subject.phrase)
    default: return nil
    }
  }

  /// A question, or a few words that name nobody: `Would he send troops?`, `The smile does not last.`
  private func isAside(_ sentence: Range<Int>) -> Bool {
    let last = scan.tokens[sentence.upperBound - 1]
    let text = scan.brief.items[scan.item(of: sentence.lowerBound)].text
    if text[Int(last.fullEnd)...].first(where: { $0 != .space }) == 0x3F { return true }
    return sentence.count <= 8
      && sentence.allSatisfy {
        !quoted.contains($0) && scan.spanAt[$0] < 0 && !scan.isAny($0, [.he, .she, .they]) && scan.classes($0).isDisjoint(with: [.unnamed, .people, .role])
      }
  }

  /// Whether the next sentence speaks of the words: `The words are those of X`.
  func isTold(after run: QuotedText.Run, in sentence: Range<Int>) -> Bool {
    let next = run.tokens.upperBound
    return next == sentence.upperBound && scan.isWord(next, .the) && (scan.isWord(next + 1, .words) || scan.isWord(next + 1, .phrase) || scan.isWord(next + 1, .remark))
  }

  /// `“…” Those were the words of X`, `“…” X looked up.`
  func speakerInNextSentence(_ run: QuotedText.Run) -> Voice? {
    let next = run.tokens.upperBound
    guard next < scan.tokens.count, scan.item(of: next) == scan.item(of: run.tokens.lowerBound), !quoted.contains(next) else { return nil }
    let sentence = quoted.sentence(of: next)
    switch scan.tokens[next].word {
    case .the where scan.classes(next + 1).isDisjoint(with: .speechNoun): return nil
    // "“…” That is how deep they are, X told a briefing."
    case .that where scan.isAny(next + 1, [.is, .was]) && scan.isAny(next + 2, [.how, .what, .where, .why]):
      return attributions.numbers(inSentence: Int(quoted.sentenceAt[next])).lazy.map { attributions.all[$0] }.first { $0.kind == .leading || $0.kind == .closing }?.voice
    case .those, .these, .that, .this, .so, .with, .thus, .the:
      var index = next
      while index < min(sentence.upperBound, next + 12), !quoted.contains(index) {
        if let span = scan.span(at: index), scan.cast.kind(span.character) == .person { return Voice(character: span.character, words: span.tokens) }
        index += 1
      }
      return nil
    default:
      guard let span = scan.span(at: scan.rankEnd(from: next)), scan.cast.kind(span.character) == .person, !scan.tokens[span.tokens.upperBound - 1].isPossessive else { return nil }
      return Voice(character: span.character, words: span.tokens)
    }
  }

  // MARK: without a verb of speech

  /// The person, or the state or body that wants, fears or plans, in whose predicate the words stand.
  func actor(before run: QuotedText.Run, in sentence: Range<Int>) -> Voice? {
    let start = run.tokens.lowerBound
    guard start > sentence.lowerBound, !isTitled(run, from: sentence.lowerBound) else { return nil }
    let lowest = max(sentence.lowerBound, start - BriefScan.memory)
    if let terse = terseSubject(before: run, from: lowest) { return attributions.references.voice(terse) }
    guard let subject = subjects.ofClause(before: start, from: lowest), !subject.isEmbedded else { return nil }
    let end = subject.phrase.tokens.upperBound
    for index in end..<start where !quoted.contains(index) {
      let classes = scan.tokens[index].classes
      if !classes.isDisjoint(with: [.sentence, .detain, .capture, .killed]), !scan.isWord(index, .kill) { return nil }
      if classes.contains(.passive), index + 1 < start, isPastForm(index + 1) { return nil }
    }
    switch subject.phrase.head {
    case .name(let character):
      guard scan.cast.kind(character) == .person || acts(end, before: start) || isMinded(character, end, before: run) else { return nil }
      return attributions.references.voice(subject.phrase)
    case .pronoun(let index):
      // "It was “…”" tells of a thing.
      guard !scan.isWord(index, .it) || acts(end, before: start) else { return nil }
      return attributions.references.voice(subject.phrase)
    case .office: return attributions.references.voice(subject.phrase)
    default: return nil
    }
  }

  /// `The ministry summoned the ambassador, X, for “…”`: the words of who calls in, if they are anybody's.
  func summons(before run: QuotedText.Run, in sentence: Range<Int>) -> Voice? {
    let start = run.tokens.lowerBound
    let lowest = max(sentence.lowerBound, start - 12)
    guard lowest < start, let verb = (lowest..<start).last(where: { scan.isAny($0, [.summoned, .summoning]) && !quoted.contains($0) }),
      !(verb + 1..<start).contains(where: { scan.isTelling($0) })
    else { return nil }
    return subjects.subject(ofFinite: verb, from: sentence.lowerBound).map { attributions.references.voice($0.phrase) } ?? .untold
  }

  /// `For X it was “…”`, `For the minister, X, this was “…”`
  func viewer(in sentence: Range<Int>, before run: QuotedText.Run) -> Voice? {
    let first = sentence.lowerBound
    guard scan.isWord(first, .for), first + 1 < run.tokens.lowerBound, let phrase = reader.phrase(from: first + 1, to: run.tokens.lowerBound), phrase.head.isName,
      let span = scan.span(at: phrase.tokens.upperBound - 1), scan.cast.kind(span.character) == .person
    else { return nil }
    let end = span.tokens.upperBound
    guard end < run.tokens.lowerBound, !scan.tokens[end - 1].isPossessive,
      scan.isWord(end, .it) || scan.isWord(end, .this) || scan.isWord(end, .that) || scan.tokens[end].gap.contains(.comma)
    else { return nil }
    return Voice(character: span.character, words: span.tokens)
  }

  /// `X has evidence of “…”`, `X, which sees “…”, …`: what a body or person has found or sees is told in its own words.
  func seer(before run: QuotedText.Run, in sentence: Range<Int>) -> Voice? {
    let start = run.tokens.lowerBound
    for verb in stride(from: start - 1, through: max(sentence.lowerBound + 1, start - 5), by: -1) where !quoted.contains(verb) {
      if !scan.tokens[verb + 1].gap.isDisjoint(with: [.comma, .semicolon, .dash, .colon]) { return nil }
      if scan.word(verb).isHave, (verb + 1..<start).contains(where: { scan.word($0) == .evidence || scan.word($0) == .proof }) {
        guard let subject = subjects.subject(ofFinite: verb, from: sentence.lowerBound) ?? subjects.ofClause(before: verb, from: sentence.lowerBound), subjects.isActing(subject.phrase)
        else { return nil }
        return attributions.references.voice(subject.phrase)
      }
      if scan.word(verb - 1) == .which || scan.word(verb - 1) == .who, scan.tokens[verb].classes.contains(.policy), scan.tokens[verb - 1].gap.contains(.comma) {
        guard let subject = subjects.subject(ofFinite: verb, from: sentence.lowerBound), subjects.isActing(subject.phrase) else { return nil }
        return attributions.references.voice(subject.phrase)
      }
    }
    return nil
  }

  func acts(_ end: Int, before start: Int) -> Bool {
    var index = end
    while index < start, !scan.tokens[index].classes.isDisjoint(with: [.auxiliary, .negation]) { index += 1 }
    return index < start && scan.tokens[index].classes.contains(.policy)
  }

  func isPastForm(_ index: Int) -> Bool {
    guard scan.spanAt[index] < 0 else { return false }
    let text = scan.brief.items[scan.item(of: index)].text
    let end = Int(scan.tokens[index].end)
    return scan.tokens[index].range.count > 3 && (text[end - 1] == 0x64 || text[end - 1] == 0x6E) && text[end - 2] == 0x65
  }

  /// Whether the words are a name or title: `the film “…”`, `known as “…”`, `a law on “…”`, `a sign: “…”`.
  func isTitled(_ run: QuotedText.Run, from floor: Int) -> Bool {
    var index = run.tokens.lowerBound - 1
    var steps = 0
    while index >= floor, steps < 4, scan.joins(index + 1) || scan.tokens[index + 1].gap.contains(.quote) {
      if scan.tokens[index].classes.contains(.title) { return true }
      index -= 1
      steps += 1
    }
    return false
  }

  // MARK: X's “…”

  func owner(of run: QuotedText.Run, in sentence: Range<Int>) -> Voice? {
    let before = run.tokens.lowerBound - 1
    guard before >= sentence.lowerBound, !quoted.contains(before) else { return nil }
    if scan.tokens[before].isPossessive, let span = scan.span(at: before), scan.cast.kind(span.character).isActor { return Voice(character: span.character, words: span.tokens) }
    switch scan.tokens[before].word {
    case .his, .her, .its: return Voice(character: attributions.references.character(for: before), words: nil)
    default: return nil
    }
  }
}
