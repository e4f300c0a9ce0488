/// Finds who said each quote of a brief.
///
/// In this order: an attribution right after the words, the one that governs them from before, one that closes the sentence, whose words
/// they are by a possessive; for words that stand alone, a colon, whoever spoke just before, or whom the next sentence names.
struct SpeakerFinder {
  let reader: PhraseReader
  let attributions: Attributions
  let subjects: SubjectFinder
  /// The speaker of each run of quoted words, and whether the text tells anything about it.
  private(set) var speakers: [Voice?]
  /// For each run, what told its speaker.
  private(set) var rules: [StaticText]

  var scan: BriefScan { reader.scan }
  var quoted: QuotedText { reader.quoted }

  init(_ reader: PhraseReader, attributions: Attributions) {
    self.reader = reader
    self.attributions = attributions
    subjects = SubjectFinder(reader)
    (speakers, rules) = ([], [])
    speakers.reserveCapacity(quoted.runs.count)
    rules.reserveCapacity(quoted.runs.count)
    for number in quoted.runs.indices {
      let (voice, rule) = speaker(of: number)
      speakers.append(voice)
      rules.append(voice?.character == nil ? "the text names nobody who said it" : rule)
    }
    takeSpeakersOfSameWords()
  }

  /// Words that a title prints without a speaker of their own are those of whoever says them further on.
  private mutating func takeSpeakersOfSameWords() {
    let untold = quoted.runs.indices.filter { quoted.runs[$0].isQuote && (speakers[$0]?.character == nil || isOfOtherClause($0)) }
    guard !untold.isEmpty else { return }
    var firstWords = WordFilter(bits: 10)
    for number in untold { firstWords.insert(scan.tokens[quoted.runs[number].tokens.lowerBound].hash) }
    var told: [WordHash: [Int]] = [:]
    for number in quoted.runs.indices where speakers[number]?.character != nil && quoted.runs[number].isQuote && !isInStandfirst(number) {
      for token in scan.tokens[quoted.runs[number].tokens].prefix(SpeakerFinder.mostWordsApart) where firstWords.mayHold(token.hash) {
        told[token.hash, default: []].append(number)
      }
    }
    for number in untold {
      let tokens = quoted.runs[number].tokens
      guard let candidates = told[scan.tokens[tokens.lowerBound].hash] else { continue }
      for other in candidates.prefix(SpeakerFinder.mostWordsApart) where hasWords(of: tokens, quoted.runs[other].tokens) {
        speakers[number] = speakers[other]
        rules[number] = "who says the same words elsewhere"
        break
      }
    }
  }

  /// `X promises “all of it”; an envoy will not give “a single one”`: in a standfirst semicolons part what has nothing to do with each other.
  private func isOfOtherClause(_ number: Int) -> Bool {
    guard isInStandfirst(number), let words = speakers[number]?.words, case let start = quoted.runs[number].tokens.lowerBound else { return false }
    return words.upperBound <= start && (words.upperBound..<start + 1).contains { scan.tokens[$0].gap.contains(.semicolon) }
  }

  private func isInStandfirst(_ number: Int) -> Bool { scan.brief.items[scan.item(of: quoted.runs[number].tokens.lowerBound)].kind == .standfirst }

  /// How far into longer words a title's may begin.
  private static let mostWordsApart = 40

  /// Whether one run of words stands in another.
  private func hasWords(of part: Range<Int>, _ whole: Range<Int>) -> Bool {
    guard part.count >= 3, part.count <= whole.count else { return false }
    return whole.prefix(whole.count - part.count + 1).prefix(SpeakerFinder.mostWordsApart).contains { start in
      (0..<part.count).allSatisfy { scan.tokens[start + $0].hash == scan.tokens[part.lowerBound + $0].hash }
    }
  }

  func speaker(of number: Int) -> (Voice?, rule: StaticText) {
    let run = quoted.runs[number]
    let sentence = quoted.sentence(of: run.tokens.lowerBound)
    if let name = nameBeforeColon(run, in: sentence) { return (name, "a name and a colon before the words") }
    if isWrittenOnThings(run) { return (nil, "words that something bears") }
    if let verdict = verdict(after: run, in: sentence) { return (verdict, "whose answer or verdict the words are said to be") }
    let leading = leading(run, in: sentence)
    if let closing = closing(run, in: sentence), !isOfNextSentence(closing, run, leading, in: sentence) {
      return isReported(leading, by: closing, run) ? (leading?.voice, "who speaks before the words, as others report") : (closing.voice, "who speaks right after the words")
    }
    if let sender = sender(of: run, in: sentence) { return (sender, "from whom the words are said to come") }
    if leading?.voice.character == nil, let subject = subjectAround(run, in: sentence) { return (subject, "who speaks, told of in a relative clause") }
    if let leading { return (leading.voice, "who speaks before the words") }
    if let name = nameAfterDash(run, in: sentence) ?? nameAfterComma(run, in: sentence) { return (name, "a name set after the words") }
    if let later = laterClosing(run, in: sentence) { return (later.voice, "who speaks at the end of the sentence") }
    if let owner = owner(of: run, in: sentence) { return (owner, "whose words they are") }
    if let voice = labelled(run) { return (voice, "whose words the line says they are") }
    if isAlone(run, in: sentence) { return (speakerOfLone(number, in: sentence), "words that stand alone: who spoke before, or is named after") }
    if let summons = summons(before: run, in: sentence) { return (summons, "whom the clause is about") }
    if let subject = viewer(in: sentence, before: run) ?? seer(before: run, in: sentence) ?? actor(before: run, in: sentence) { return (subject, "whom the clause is about") }
    if let last = continuing(number, in: sentence) { return (last, "who spoke just before") }
    return (isTold(after: run, in: sentence) ? speakerInNextSentence(run) : nil, "whom the next sentence names")
  }

  /// `the words “…” were painted on it`
  private func isWrittenOnThings(_ run: QuotedText.Run) -> Bool {
    let (first, next) = (run.tokens.lowerBound, run.tokens.upperBound)
    guard scan.isAny(first - 1, [.words, .phrase, .slogan, .inscription]), scan.isAny(next, [.was, .were, .had, .is, .are]), next + 1 < scan.tokens.count else { return false }
    return (next + 1...next + 2).contains { scan.isAny($0, [.painted, .written, .scrawled, .inscribed, .daubed, .printed, .sprayed]) }
  }

  // MARK: “…,” said X

  func numbers(in sentence: Range<Int>) -> Range<Int> { attributions.numbers(inSentence: Int(quoted.sentenceAt[sentence.lowerBound])) }

  /// The attribution that stands right after the words.
  func closing(_ run: QuotedText.Run, in sentence: Range<Int>) -> Attribution? {
    let next = run.tokens.upperBound
    guard next < scan.tokens.count, scan.item(of: next) == scan.item(of: run.tokens.lowerBound), !quoted.contains(next) else { return nil }
    let isNewSentence = next >= sentence.upperBound
    if scan.tokens[next].gap.contains(.semicolon) { return nil }
    if isNewSentence, !endsOpenly(run) { return nil }
    guard let attribution = first(from: next), leadsIn(next, to: attribution, isNewSentence: isNewSentence) else { return nil }
    guard attribution.kind != .noun, attribution.kind != .passive else { return nil }
    if attribution.verb == next || attribution.kind == .according { return attribution }
    guard isSetOff(run) || scan.tokens[run.tokens.lowerBound].flags.contains(.sentenceStart) else { return nil }
    if isNewSentence { return attribution.kind == .closing ? attribution : nil }
    return attribution
  }

  /// `X wrote: “Here we go!” Y spoke with him later`: the colon gives the words to whoever speaks or acts before it.
  private func isOfNextSentence(_ closing: Attribution, _ run: QuotedText.Run, _ leading: Attribution?, in sentence: Range<Int>) -> Bool {
    guard closing.verb >= sentence.upperBound, run.tokens.lowerBound > sentence.lowerBound, scan.tokens[run.tokens.lowerBound].gap.contains(.colon) else { return false }
    return leading != nil || actor(before: run, in: sentence) != nil
  }

  /// The first attribution whose verb stands after a token, looking a few words ahead.
  func first(from next: Int) -> Attribution? {
    let numbers = attributions.numbers(inSentence: Int(quoted.sentenceAt[next]))
    let number = numbers.partition { attributions.all[$0].verb < next }
    return number < numbers.upperBound ? attributions.all[number] : nil
  }

  /// Whether nothing but a link stands between the words and their attribution: `“…”, as X put it`, `“…” was how X put it`.
  func leadsIn(_ next: Int, to attribution: Attribution, isNewSentence: Bool) -> Bool {
    let start = attribution.tokens.lowerBound
    if start > next, attribution.voice.character != nil, isRestOfOffice(next..<start) { return true }
    guard start >= next, start - next <= 4 else { return false }
    for index in next..<start {
      switch scan.tokens[index].word {
      case .`as`, .was, .`is`, .how, .that, .so, .the, .later, .then: continue
      default:
        guard scan.tokens[index].classes.contains(.weekday) || scan.tokens[index].classes.contains(.timeWord) else { return false }
      }
    }
    return true
  }

  /// `“…,” the UN's resident and humanitarian coordinator, X, said`: words of an office that were not taken into it.
  private func isRestOfOffice(_ range: Range<Int>) -> Bool {
    range.count <= 8
      && range.allSatisfy { index in
        (index == range.lowerBound || scan.joins(index)) && !quoted.contains(index)
          && (scan.spanAt[index] >= 0 || scan.tokens[index].classes.isDisjoint(with: [.auxiliary, .speech, .clauseWord]) || scan.isWord(index, .and))
      } && scan.joins(range.upperBound) && (scan.isWord(range.lowerBound, .the) || scan.spanAt[range.lowerBound] >= 0)
  }

  /// Ends in a question or exclamation mark, so that a capital after it opens no sentence.
  func endsOpenly(_ run: QuotedText.Run) -> Bool {
    let text = scan.brief.items[scan.item(of: run.tokens.lowerBound)].text
    let last = text[run.bytes.upperBound - 1]
    return last == 0x21 || last == 0x3F || last == .hyphen || text[..<run.bytes.upperBound].suffix(3).elementsEqual([0xE2, 0x80, 0xA6])
  }

  /// Ends in a comma, stop or dash, or is followed by one.
  func isSetOff(_ run: QuotedText.Run) -> Bool {
    let next = run.tokens.upperBound
    guard next < scan.tokens.count else { return true }
    return scan.tokens[next].gap.endsClause
  }

  // MARK: X said “…”

  /// The attribution that governs the words from before.
  func leading(_ run: QuotedText.Run, in sentence: Range<Int>) -> Attribution? {
    let start = run.tokens.lowerBound
    let lowest = max(sentence.lowerBound, start - BriefScan.memory)
    let numbers = numbers(in: sentence)
    var number = numbers.partition { attributions.all[$0].verb < start } - 1
    while number >= numbers.lowerBound, attributions.all[number].verb >= lowest {
      defer { number -= 1 }
      let attribution = attributions.all[number]
      guard governs(attribution, run), !isTakenOver(attribution, before: run) else { continue }
      if attribution.kind == .passive {
        guard let outer = outer(than: number, from: numbers.lowerBound), !hasBreak(from: outer.verb, to: attribution.verb) else { return attribution }
        return outer
      }
      // What X wants or thanks for, in Y's account, is in Y's words.
      if !attribution.isSaying, attribution.isEmbedded, attribution.kind != .noun, let outer = outer(than: number, from: numbers.lowerBound) { return outer }
      // "X told reporters that Y believed a deal was “near”": X speaks of what Y thinks.
      if attribution.isEmbedded, scan.tokens[attribution.verb].word == .believed || scan.tokens[attribution.verb].word == .thought, let outer = outer(than: number, from: numbers.lowerBound)
      {
        return outer
      }
      // "X said their release was “…”", "X called Y's words “…”"
      if attribution.kind == .noun, let outer = outer(than: number, from: numbers.lowerBound), attribution.voice.character == nil || judges(outer.verb, attribution.tokens.lowerBound) {
        return outer
      }
      // "X said that Y's demand to be paid in gold was “…”": what X thinks of it.
      if attribution.kind == .noun, run.tokens.lowerBound - attribution.verb > 4, scan.word(run.tokens.lowerBound - 1).isBe, let outer = outer(than: number, from: numbers.lowerBound) {
        return outer
      }
      if yields(attribution, before: run), let outer = outer(than: number, from: numbers.lowerBound) { return outer }
      if isUntoldThing(attribution), let outer = outer(than: number, from: numbers.lowerBound) { return outer }
      if attribution.isEmbedded, attribution.voice.character == nil, isOwn(attribution.voice), let outer = outer(than: number, from: numbers.lowerBound) { return outer }
      if attribution.isMedium, attribution.kind == .according, let outer = outer(than: number, from: numbers.lowerBound) { return outer }
      if attribution.isMedium, let cited = cited(in: numbers, not: number) { return cited }
      return attribution
    }
    return nil
  }

  func governs(_ attribution: Attribution, _ run: QuotedText.Run) -> Bool {
    if attribution.kind == .closing, attribution.tokens.upperBound < run.tokens.lowerBound {
      // "…, said X; “…” is somebody else's."
      let between = attribution.tokens.upperBound...run.tokens.lowerBound
      if let clause = between.last(where: { scan.tokens[$0].gap.contains(.semicolon) }), !goesOn(clause, to: run) { return false }
    }
    // Within a title or name, as after `a film called`.
    return attribution.kind != .noun || run.tokens.lowerBound - attribution.verb <= 12
  }

  /// `“…,” wrote X; then, an hour later: “…”`: a clause that tells when, and no more.
  private func goesOn(_ clause: Int, to run: QuotedText.Run) -> Bool {
    let start = run.tokens.lowerBound
    return clause < start && scan.tokens[start].gap.contains(.colon)
      && (clause..<start).allSatisfy {
        scan.isAny($0, [.then, .later, .and, .a, .an, .after, .hour, .hours, .days, .again, .few]) || reader.isTime($0) || scan.tokens[$0].isNumber || scan.classes($0).contains(.numberWord)
      }
  }

  /// `his experts`, `its staff`: they speak for whoever speaks of them.
  func isOwn(_ voice: Voice) -> Bool {
    guard let words = voice.words else { return false }
    switch scan.tokens[words.lowerBound].word {
    case .his, .her, .its, .their: return true
    // "X told reporters that the two had spoken “frankly”"
    case .two, .pair, .both: return words.count == 1
    default: return false
    }
  }

  /// `X said it added “fuel to the fire”`: `it` speaks for nobody.
  private func isUntoldThing(_ attribution: Attribution) -> Bool {
    attribution.kind == .leading && attribution.isEmbedded && attribution.voice.words == nil && scan.isWord(attribution.tokens.lowerBound, .it)
  }

  /// Whether another clause has begun: `X said …, while Y`.
  func hasBreak(from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    for index in start + 1..<end {
      switch scan.tokens[index].word {
      case .`while`, .but: return true
      default: if scan.tokens[index].gap.contains(.semicolon) { return true }
      }
    }
    return false
  }

  func outer(than number: Int, from first: Int) -> Attribution? {
    var index = number - 1
    while index >= first {
      let attribution = attributions.all[index]
      if attribution.isSaying, attribution.kind == .leading || attribution.kind == .closing, !attribution.isMedium { return attribution }
      index -= 1
    }
    return nil
  }

  /// Whom an outlet cites in the same sentence.
  func cited(in numbers: Range<Int>, not number: Int) -> Attribution? {
    numbers.lazy.filter { $0 != number }.map { attributions.all[$0] }.first { attribution in
      switch scan.tokens[attribution.verb].word {
      case .citing, .quoting, .cited, .quoted: true
      default: false
      }
    }
  }
}
