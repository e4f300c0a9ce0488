/// Who is named some way behind the words, without a verb of speech right after them.
extension SpeakerFinder {
  /// `“…” that would be answered, X said`
  func laterClosing(_ run: QuotedText.Run, in sentence: Range<Int>) -> Attribution? {
    let numbers = numbers(in: sentence)
    for number in numbers {
      let attribution = attributions.all[number]
      guard attribution.verb >= run.tokens.upperBound else { continue }
      if attribution.verb - run.tokens.upperBound > BriefScan.memory || hasSemicolon(from: run.tokens.upperBound, to: attribution.verb) { return nil }
      if attribution.kind == .closing || attribution.kind == .according { return attribution }
    }
    return nil
  }

  /// `X, who offered a toast to “…”, said`: what X has done is told in X's words.
  func subjectAround(_ run: QuotedText.Run, in sentence: Range<Int>) -> Voice? {
    guard run.tokens.upperBound < sentence.upperBound, let attribution = first(from: run.tokens.upperBound), attribution.kind == .leading || attribution.kind == .closing,
      attribution.tokens.lowerBound < run.tokens.lowerBound, let words = attribution.voice.words, let character = attribution.voice.character, scan.cast.kind(character) == .person
    else { return nil }
    let who = words.upperBound
    guard who + 1 < run.tokens.lowerBound, scan.isWord(who, .who), scan.tokens[who].gap.contains(.comma), !scan.classes(who + 1).contains(.auxiliary), !isTitled(run, from: who),
      !(who + 1..<run.tokens.lowerBound).contains(where: { scan.tokens[$0].gap.contains(.comma) || scan.isWord($0, .by) })
    else { return nil }
    return attribution.voice
  }

  private func hasSemicolon(from start: Int, to end: Int) -> Bool { (start..<end).contains { scan.tokens[$0].gap.contains(.semicolon) } }

  /// `… “…” – X`, `“…” - President X, in a speech`
  func nameAfterDash(_ run: QuotedText.Run, in sentence: Range<Int>) -> Voice? {
    let next = run.tokens.upperBound
    guard next < sentence.upperBound, scan.tokens[next].gap.contains(.dash) || scan.tokens[next].gap.contains(.hyphen) && scan.tokens[next].gap.contains(.space),
      let name = name(from: scan.rankEnd(from: next), to: sentence.upperBound), scan.cast.kind(name.character) == .person
    else { return nil }
    let end = name.words.upperBound
    guard end < sentence.upperBound else { return Voice(character: name.character, words: name.words) }
    // "“A thug” – President X, as Y calls him"
    let isOthers = name.words.lowerBound == next && scan.spanAt[next] < 0 && !(scan.isWord(end, .in) && reader.isDeterminer(end + 1))
    return scan.tokens[end].gap.contains(.comma) && !isOthers ? Voice(character: name.character, words: name.words) : nil
  }

  /// The name that begins at a word, with the office before it.
  private func name(from start: Int, to limit: Int) -> (character: Int, words: Range<Int>)? {
    if let span = scan.span(at: start) { return (span.character, span.tokens) }
    guard let phrase = reader.phrase(from: start, to: limit), case .name(let character) = phrase.head else { return nil }
    return (character, phrase.tokens)
  }

  /// `“…,” X sighed`, `“…,” sighed X`: a verb that no list has.
  func nameAfterComma(_ run: QuotedText.Run, in sentence: Range<Int>) -> Voice? {
    let next = run.tokens.upperBound
    guard next < sentence.upperBound, !quoted.contains(next), scan.tokens[next].gap.contains(.comma) || endsInComma(run) else { return nil }
    let isVerb = scan.spanAt[next] < 0 && !scan.tokens[next].isCapital && isPastForm(next)
    let first = isVerb ? next + 1 : next
    guard first < sentence.upperBound else { return nil }
    if let span = scan.span(at: scan.rankEnd(from: first)), scan.cast.kind(span.character) == .person, !scan.tokens[span.tokens.upperBound - 1].isPossessive {
      return Voice(character: span.character, words: span.tokens)
    }
    // "“…,” charged caretaker minister X"
    guard isVerb, let phrase = reader.phrase(from: first, to: sentence.upperBound), case .name(let character) = phrase.head, scan.cast.kind(character) == .person,
      phrase.tokens.upperBound == sentence.upperBound || scan.tokens[phrase.tokens.upperBound].gap.endsClause
    else { return nil }
    return Voice(character: character, words: phrase.tokens)
  }

  func endsInComma(_ run: QuotedText.Run) -> Bool {
    let text = scan.brief.items[scan.item(of: run.tokens.lowerBound)].text
    var at = Int(scan.tokens[run.tokens.upperBound - 1].fullEnd)
    while at < text.count, text[at] == .space { at += 1 }
    return at < text.count && text[at] == .comma
  }
}
