/// Finds who said a quote: by a verb of speech beside it, by `according to`, or as the one who spoke just before.
struct SpeakerFinder {
  private let scan: BriefScan
  private let roles: [RoleFinder.Found]
  /// For each token, whether it stands inside a quote.
  private var isQuoted: [Bool]
  private var lastSpeaker: Int?
  private var lastSpokenSentence: Int32 = -2

  init(_ scan: BriefScan, roles: [RoleFinder.Found]) {
    self.scan = scan
    self.roles = roles
    isQuoted = [Bool](repeating: false, count: scan.tokens.count)
  }

  /// The speakers of an item's quotes, in their order; nil where the text does not tell.
  mutating func speakers(of quotes: [QuoteFinder.Found], inItem number: Int) -> [Int?] {
    let item = scan.items[number]
    let runs = quotes.map { tokenRun(of: $0.range, in: item) }
    for run in runs { for index in run { isQuoted[index] = true } }
    lastSpeaker = nil
    lastSpokenSentence = -2
    return zip(quotes, runs).map { quote, run in
      guard !run.isEmpty else { return nil }
      let (speaker, isKnown) = speaker(of: run, in: item)
      if quote.isQuote || speaker != nil, isKnown {
        lastSpeaker = speaker
        lastSpokenSentence = scan.tokens[run.upperBound - 1].sentence
      }
      return speaker
    }
  }

  private func tokenRun(of range: Range<Int>, in item: Range<Int>) -> Range<Int> {
    var low = item.lowerBound
    var high = item.upperBound
    while low < high {  // the first token at or after the quote's start
      let middle = (low + high) / 2
      if Int(scan.tokens[middle].start) < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < item.upperBound, Int(scan.tokens[end].start) < range.upperBound { end += 1 }
    return low..<end
  }

  /// - Returns: the speaker, and whether the text tells anything about who it is.
  private func speaker(of run: Range<Int>, in item: Range<Int>) -> (Int?, isKnown: Bool) {
    if let after = speakerAfter(run, in: item) { return after }
    if let before = speakerBefore(run, in: item) { return before }
    if let later = speakerAfter(run, in: item, reach: 14) { return later }
    let sentence = scan.tokens[run.lowerBound].sentence
    if lastSpeaker != nil, sentence - lastSpokenSentence <= 1 { return (lastSpeaker, true) }
    if let subject = subjectOfSentence(run, in: item) { return (subject, true) }
    return (nil, false)
  }

  // MARK: for claims

  func isVerbOfSpeech(_ index: Int) -> Bool { !isQuoted[index] && isSpeech(index) }

  func isPersonWord(_ index: Int) -> Bool { isPersonNoun(index) || (scan.tokens[index].classes.contains(.role) && scan.spanAt[index] < 0) }

  /// The entity that speaks with a verb, before it or, after a comma or at the end of a quote, behind it.
  func subject(ofVerbOfSpeech verb: Int, in sentence: Range<Int>, item: Range<Int>) -> Int? {
    let isInverted = verb > sentence.lowerBound && (scan.tokens[verb].gap.contains(.comma) || scan.tokens[verb].gap.contains(.quote)) || verb == sentence.lowerBound
    if isInverted, let after = nounPhrase(from: verb + 1, in: item) { return after.0 }
    return subject(ofVerb: verb, from: sentence.lowerBound, in: item)?.0
  }

  func named(after start: Int, in item: Range<Int>) -> Int? { nounPhrase(from: start, in: item)?.0 }

  // MARK: “…,” said X · “…,” X said

  private func speakerAfter(_ run: Range<Int>, in item: Range<Int>, reach: Int = 6) -> (Int?, isKnown: Bool)? {
    let next = run.upperBound
    guard next < item.upperBound, !isQuoted[next] else { return nil }
    let first = scan.tokens[next]
    // A sentence that begins after the quote speaks of something else, unless the quote ended in ! or ? and a verb follows soon.
    if first.flags.contains(.sentenceStart), !scan.tokens[run.lowerBound].flags.contains(.sentenceStart) { return nil }
    if first.flags.contains(.sentenceStart), endsWithFullStop(run) { return nil }
    let isSetOff = first.gap.contains(.comma) || first.gap.contains(.stop) || endsWithPunctuation(run)
    if first.flags.contains(.sentenceStart), !first.gap.contains(.quote) { return nil }
    var index = next
    let last = min(item.upperBound, next + (isSetOff ? reach : min(reach, 2)))
    while index < last, !isQuoted[index] {
      if index > next, scan.tokens[index].flags.contains(.sentenceStart) || scan.tokens[index].gap.contains(.semicolon) { return nil }
      if isSpeech(index) {
        if index == next || allAdverbs(next..<index) {
          guard isSetOff || index == next else { return nil }
          if let subject = nounPhrase(from: index + 1, in: item) { return subject }
          return nil
        }
        if let subject = subject(ofVerb: index, from: next, in: item) { return subject }
        return nil
      }
      index += 1
    }
    return nil
  }

  private func endsWithPunctuation(_ run: Range<Int>) -> Bool {
    let text = scan.brief.items[scan.item(of: run.lowerBound)].text
    var at = Int(scan.tokens[run.upperBound - 1].fullEnd)
    while at < text.count, at < Int(scan.tokens[run.upperBound - 1].fullEnd) + 4 {
      if text[at] == .comma || text[at] == .fullStop || text[at] == 0x21 || text[at] == 0x3F { return true }
      at += 1
    }
    return false
  }

  private func endsWithFullStop(_ run: Range<Int>) -> Bool {
    let text = scan.brief.items[scan.item(of: run.lowerBound)].text
    let at = Int(scan.tokens[run.upperBound - 1].fullEnd)
    return at < text.count && text[at] == .fullStop
  }

  private func allAdverbs(_ range: Range<Int>) -> Bool { range.allSatisfy { !scan.tokens[$0].isCapital && scan.spanAt[$0] < 0 && scan.tokens[$0].classes.isDisjoint(with: [.pronoun, .role, .people]) && scan.isWord($0, .later) } }

  private func isSpeech(_ index: Int) -> Bool {
    guard scan.tokens[index].classes.contains(.speech) || scan.isWord(index, .called) || scan.isWord(index, .saying) else { return false }
    // "claims", "reports", "calls" may be nouns after an article or adjective.
    if scan.isWord(index - 1, .the) || scan.isWord(index - 1, .a) || scan.isWord(index - 1, .of) || scan.isWord(index - 1, .his) || scan.isWord(index - 1, .to) && scan.isWord(index, .talks) { return false }
    // "had been told", "should say"
    if index > 0, scan.joins(index), scan.tokens[index - 1].classes.contains(.passive), !scan.isWord(index, .saying) { return false }
    if scan.isAny(index - 1, [.should, .could, .must, .might, .can, .may, .not]) { return false }
    if scan.isWord(index, .according) || scan.isWord(index, .orders) || scan.isWord(index, .talks) { return false }
    return true
  }

  // MARK: X said “…”

  private func speakerBefore(_ run: Range<Int>, in item: Range<Int>) -> (Int?, isKnown: Bool)? {
    let start = max(item.lowerBound, scan.sentence(of: run.lowerBound).lowerBound, run.lowerBound - BriefScan.memory)
    guard run.lowerBound > start else { return nil }
    var index = run.lowerBound - 1
    while index >= start {
      if !isQuoted[index] {
        if isSpeech(index), let found = subject(ofVerb: index, from: start, in: item) { return found }
        if scan.isWord(index, .to), scan.isWord(index - 1, .according) { return nounPhrase(from: index + 1, in: item) }
      }
      index -= 1
    }
    // "For Volodymyr Zelenskyy, … “…”"
    if scan.isWord(start, .for), let found = nounPhrase(from: start + 1, in: item), found.0 != nil { return found }
    return nil
  }

  /// The subject of a verb: the nearest name before it that no preposition or possessive binds elsewhere.
  private func subject(ofVerb verb: Int, from start: Int, in item: Range<Int>) -> (Int?, isKnown: Bool)? {
    var index = verb - 1
    let start = max(start, verb - BriefScan.memory)
    // Auxiliaries and adverbs between subject and verb.
    while index >= start, !scan.tokens[index].classes.isDisjoint(with: [.auxiliary, .negation]) || scan.isAny(index, [.also, .later, .then, .earlier, .again, .once, .only, .just, .already, .has, .had, .still]), scan.spanAt[index] < 0 { index -= 1 }
    guard index >= start else { return nil }
    if let found = bareSubject(at: index, verb: verb, in: item) { return found }
    while index >= start {
      defer { index -= 1 }
      if isQuoted[index] { continue }
      if let span = scan.span(at: index) {
        let first = span.tokens.lowerBound
        if isSubject(span, start: start) { return (span.character, true) }
        index = max(first, start)
        continue
      }
      if let found = pronoun(at: index, in: item), index == verb - 1 || scan.tokens[index + 1].gap.joins, isClauseStart(index, start) { return found }
      if isPersonNoun(index), index == verb - 1 { return (nil, true) }
    }
    return nil
  }

  private func isClauseStart(_ index: Int, _ start: Int) -> Bool {
    index == start || scan.tokens[index].gap.endsClause || scan.isAny(index - 1, [.and, .but, .that, .when, .while, .as, .because, .if]) || scan.tokens[index].gap.contains(.quote)
  }

  /// A pronoun, office or common noun right before the verb.
  private func bareSubject(at index: Int, verb: Int, in item: Range<Int>) -> (Int?, isKnown: Bool)? {
    guard scan.spanAt[index] < 0 else { return nil }
    if scan.tokens[index + 1].gap.endsClause { return nil }
    if let found = pronoun(at: index, in: item) { return found }
    if scan.tokens[index].classes.contains(.role), let start = scan.officeStart(endingAt: index + 1) { return (holder(of: start..<index + 1, in: item), true) }
    if isPersonNoun(index) { return (nil, true) }
    return nil
  }

  private func isPersonNoun(_ index: Int) -> Bool {
    scan.isAny(index, [.officials, .authorities, .official, .ministers, .leaders, .prosecutors, .police, .experts, .analysts, .residents, .sources, .investigators, .rescuers, .witnesses, .judges, .diplomats, .relatives, .officers, .soldiers, .commanders, .regulators, .administrators, .spokesman, .spokesperson, .spokeswoman, .source, .officer])
  }

  private func isSubject(_ span: NameSpan, start: Int) -> Bool {
    let kind = scan.cast.kind(span.character)
    guard kind == .person || kind == .state || kind == .organisation, !span.isAdjective else { return false }
    guard !scan.tokens[span.tokens.upperBound - 1].isPossessive else { return false }
    let first = span.tokens.lowerBound
    guard first > start else { return true }
    var before = first - 1
    if scan.isWord(before, .the) { before -= 1 }
    guard before >= start, scan.tokens[first].gap.joins else { return true }
    return !scan.isAny(before, [.of, .to, .with, .by, .from, .for, .in, .against, .on, .about, .between, .at, .after, .before, .into, .over, .near, .towards, .toward, .like, .than, .told, .among, .including, .via, .outside, .inside, .under, .behind])
  }

  // MARK: words that stand for a name

  /// The name, pronoun or office that begins after a verb: `said X`, `said the mayor, X`.
  private func nounPhrase(from start: Int, in item: Range<Int>) -> (Int?, isKnown: Bool)? {
    var index = start
    while index < min(item.upperBound, start + 10), !isQuoted[index] {
      if index > start, scan.tokens[index].flags.contains(.sentenceStart) { break }
      if let found = pronoun(at: index, in: item), index == start { return found }
      if let span = scan.span(at: index) {
        let isOwner = span.isAdjective || scan.tokens[span.tokens.upperBound - 1].isPossessive
        let kind = scan.cast.kind(span.character)
        if !isOwner, kind == .person || kind == .organisation || kind == .state { return (span.character, true) }
        index = max(index + 1, span.tokens.upperBound)
        continue
      }
      if let match = scan.longestMatch(at: index, offices: true) {
        // "said the mayor": the holder, unless the name follows.
        if let name = nameSoon(after: match.end, in: item) { return (name, true) }
        return (holder(of: index..<match.end, in: item), true)
      }
      if isPersonNoun(index) { return (nil, true) }
      if scan.tokens[index].gap.endsClause, index > start { break }
      if !scan.tokens[index].classes.isDisjoint(with: [.auxiliary, .speech]) { break }
      index += 1
    }
    return nil
  }

  private func nameSoon(after end: Int, in item: Range<Int>) -> Int? {
    for index in end..<min(item.upperBound, end + 8) {
      if isQuoted[index] || scan.tokens[index].flags.contains(.sentenceStart) { return nil }
      if let span = scan.span(at: index), scan.cast.kind(span.character) == .person, !scan.tokens[span.tokens.upperBound - 1].isPossessive { return span.character }
      if !scan.tokens[index].classes.isDisjoint(with: [.auxiliary, .speech]) { return nil }
    }
    return nil
  }

  /// `he`, `she`, `it`, `they`, the ministry.
  private func pronoun(at index: Int, in item: Range<Int>) -> (Int?, isKnown: Bool)? {
    if scan.isAny(index, [.he, .she]) { return (personBefore(index, in: item), true) }
    if scan.isWord(index, .it) { return (bodyBefore(index, in: item), true) }
    if scan.isWord(index, .they) || scan.isWord(index, .who) { return scan.isWord(index, .they) ? (nil, true) : personOfRelative(index, in: item) }
    return nil
  }

  /// `X, who said`
  private func personOfRelative(_ index: Int, in item: Range<Int>) -> (Int?, isKnown: Bool)? {
    guard index > item.lowerBound, let span = scan.span(at: index - 1) ?? lastPersonSpan(before: index, in: item) else { return nil }
    return scan.cast.kind(span.character) == .person ? (span.character, true) : nil
  }

  private func lastPersonSpan(before index: Int, in item: Range<Int>) -> NameSpan? {
    var at = index - 1
    while at >= max(item.lowerBound, index - BriefScan.memory) {
      if let span = scan.span(at: at), scan.cast.kind(span.character) == .person { return span }
      at -= 1
    }
    return nil
  }

  /// Whom `he` or `she` means: who spoke last, else the subject of the sentence before, else the last person named.
  private func personBefore(_ index: Int, in item: Range<Int>) -> Int? {
    let sentence = scan.tokens[index].sentence
    // A person earlier in the same sentence, as its subject.
    let own = scan.sentence(of: index)
    if let person = firstSubject(in: max(own.lowerBound, item.lowerBound, index - BriefScan.memory)..<index) { return person }
    if let lastSpeaker, sentence - lastSpokenSentence <= 1, scan.cast.kind(lastSpeaker) == .person { return lastSpeaker }
    var number = Int(sentence) - 1
    while number >= max(0, Int(sentence) - 6), scan.sentences[number].lowerBound >= item.lowerBound {
      if let person = firstSubject(in: scan.sentences[number].prefix(BriefScan.memory)) { return person }
      number -= 1
    }
    return lastPersonSpan(before: index, in: item)?.character
  }

  private func firstSubject(in range: Range<Int>) -> Int? {
    var fallback: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      if !isQuoted[index], let span = scan.span(at: index), scan.cast.kind(span.character) == .person {
        if isSubject(span, start: range.lowerBound) { return span.character }
        fallback = fallback ?? span.character
        index = max(index + 1, span.tokens.upperBound)
        continue
      }
      index += 1
    }
    return fallback
  }

  private func bodyBefore(_ index: Int, in item: Range<Int>) -> Int? {
    var at = index - 1
    while at >= max(item.lowerBound, index - BriefScan.memory) {
      if let span = scan.span(at: at), !isQuoted[at] {
        let kind = scan.cast.kind(span.character)
        if kind == .organisation || (kind == .state && !span.isAdjective) { return span.character }
      }
      at -= 1
    }
    return nil
  }

  /// Who holds an office that stands without a name: `the German chancellor`, `the governor`.
  private func holder(of office: Range<Int>, in item: Range<Int>) -> Int? {
    guard let head = office.last.map({ scan.tokens[$0].hash }) else { return nil }
    if scan.isWord(office.lowerBound - 1, .a) || scan.isWord(office.lowerBound - 1, .an) { return nil }
    let holders = roles.prefix(400).filter { role in role.tokens.contains { scan.tokens[$0].hash == head } }
    let adjective = office.lowerBound > 0 ? scan.span(at: office.lowerBound - 1) : nil
    func isHere(_ role: RoleFinder.Found) -> Bool { item.contains(role.tokens.lowerBound) && role.tokens.lowerBound < office.lowerBound }
    if let adjective, adjective.isAdjective || scan.tokens[office.lowerBound - 1].isPossessive {
      if let same = holders.first(where: { role in role.tokens.contains { scan.span(at: $0)?.character == adjective.character } }) { return same.character }
      return knownHolder(of: head, country: adjective) ?? holders.last(where: isHere)?.character
    }
    return (holders.last(where: isHere) ?? holders.last { $0.tokens.lowerBound < office.lowerBound })?.character
  }

  /// A person of the brief who holds the office for that state by the table of people.
  private func knownHolder(of head: WordHash, country adjective: NameSpan) -> Int? {
    guard adjective.record >= 0 else { return nil }
    let country = scan.record(adjective.record).country
    return scan.cast.characters.indices.prefix(400).first { number in
      let record = scan.cast[number].record
      guard record >= 0, scan.record(record).sort == .person, scan.record(record).country == country else { return false }
      return scan.gazetteer.hasOffice(record, word: head)
    }
  }

  /// Without any verb of speech: `X saw an “escalation …”`, where a person is the sentence's first name.
  private func subjectOfSentence(_ run: Range<Int>, in item: Range<Int>) -> Int? {
    let start = max(item.lowerBound, scan.sentence(of: run.lowerBound).lowerBound)
    guard let index = (start..<run.lowerBound).prefix(5).first(where: { scan.spanAt[$0] >= 0 }), let span = scan.span(at: index) else { return nil }
    return scan.cast.kind(span.character) == .person && isSubject(span, start: start) ? span.character : nil
  }
}

extension Gazetteer {
  /// Whether a person of the table held an office with this word in its name on a day; `former` offices and open terms count as told.
  func holdsOffice(_ person: Int32, word: WordHash, on date: CalendarDate) -> Bool {
    let bytes = Array(fieldBytes(4, of: records[Int(person)]))
    let lines = TableLines(bytes: bytes)
    var words: [WordHash] = []
    var holds = false
    lines.forEachValue(in: 0..<bytes.count) { office in
      let at = bytes[office].firstIndex(of: 0x40) ?? office.upperBound
      lines.words(office.lowerBound..<at, folding: folding, into: &words)
      guard words.contains(word), at < office.upperBound else { return }
      let term = String(decoding: bytes[(at + 1)..<office.upperBound], as: UTF8.self)
      let today = date.description
      let parts = term.split(separator: ".", omittingEmptySubsequences: false)
      let from = parts.first.map(String.init) ?? ""
      let to = parts.last.map(String.init) ?? ""
      if from.isEmpty || from <= today, to.isEmpty || to >= String(today.prefix(to.count)) { holds = true }
    }
    return holds
  }

  /// Whether a person of the table has held an office with this word in its name.
  func hasOffice(_ person: Int32, word: WordHash) -> Bool {
    var words: [WordHash] = []
    let lines = TableLines(bytes: Array(fieldBytes(4, of: records[Int(person)])))
    lines.words(0..<lines.bytes.count, folding: folding, into: &words)
    return words.contains(word)
  }
}
