/// Cuts a brief's items into words, numbers and sentences, and looks up what is known of each word.
struct Tokenizer {
  private let lexicon: Lexicon
  private let cutter: WordCutter
  private(set) var tokens: [Token] = []
  /// For each item, its run of tokens.
  private(set) var items: [Range<Int>] = []
  /// For each sentence, its run of tokens.
  private(set) var sentences: [Range<Int>] = []

  /// - Parameters:
  ///   - byteCount: how much text there is in all.
  ///   - longest: how much of it the longest item has.
  init(lexicon: Lexicon, folding: LetterFolding, byteCount: Int, longest: Int) {
    self.lexicon = lexicon
    cutter = WordCutter(folding: folding)
    tokens.reserveCapacity(byteCount / 5 + WordCutter.most(in: longest))
  }

  /// Adds an item's words.
  mutating func add(_ text: Span<UInt8>) {
    let first = tokens.count
    let cutter = cutter
    tokens.append(addingCapacity: WordCutter.most(in: text.count)) { cutter.cut(text, into: &$0) }
    lookUpWords(from: first)
    for index in first..<tokens.count { place(index, startsItem: index == first) }
    items.append(first..<tokens.count)
    closeSentence(before: tokens.count)
  }

  /// Asks the lexicon about words one right after the other: a processor fetches the answers to several at a time.
  private mutating func lookUpWords(from first: Int) {
    for index in first..<tokens.count where !tokens[index].isNumber {
      guard let entry = lexicon[tokens[index].hash] else { continue }
      tokens[index].classes = entry.classes
      tokens[index].word = entry.word
      tokens[index].value = entry.value
      tokens[index].openings = entry.openings
    }
  }

  /// Begins a sentence at a token, where one begins.
  private mutating func place(_ index: Int, startsItem: Bool) {
    if tokens[index].gap.contains(.closeBracket), !startsItem { openBracketedCount(before: index) }
    let gap = tokens[index].gap
    if startsItem {
      tokens[index].flags.formUnion([.itemStart, .sentenceStart])
    } else {
      if !gap.isDisjoint(with: [.newline, .stop, .closeBracket]), begins(index) {
        tokens[index].flags.insert(.sentenceStart)
        closeSentence(before: index)
      }
      if gap.joins || joinsAbbreviation(index) {
        tokens[index].flags.insert(.joined)
        // "the U.N. envoy", "Lt. Gen. X": the stop is the abbreviation's, and no clause ends there.
        if tokens[index - 1].range.count > 1, gap.contains(.space) { tokens[index].gap.remove(.stop) }
      } else if gap == [.stop, .comma, .space], tokens[index - 1].flags.contains(.initial) || tokens[index - 1].classes.contains(.abbreviation) {
        tokens[index].gap.remove(.stop)
      }
    }
    tokens[index].sentence = Int32(truncatingIfNeeded: sentences.count)
  }

  /// Takes the brackets off `a total of (459) people`, as monitors mark their counts.
  private mutating func openBracketedCount(before index: Int) {
    let number = index - 1
    guard tokens[number].isNumber, tokens[number].gap.subtracting([.space, .stop, .semicolon]) == .openBracket, tokens[index].gap == [.closeBracket, .space], !tokens[index].isCapital else {
      return
    }
    guard
      tokens[number].flags.contains(.sentenceStart) || tokens[number].gap.contains(.semicolon)
        || !tokens[number - 1].classes.isDisjoint(with: [.function, .preposition, .killed, .injured, .detain])
    else { return }
    tokens[number].gap.remove(.openBracket)
    tokens[index].gap.remove(.closeBracket)
    if tokens[number].gap.joins, !tokens[number].flags.contains(.sentenceStart) { tokens[number].flags.insert(.joined) }
  }

  /// Whether no more than a full stop that ends no sentence parts a token from the one before.
  private func joinsAbbreviation(_ index: Int) -> Bool {
    let (before, token) = (tokens[index - 1], tokens[index])
    guard !token.flags.contains(.sentenceStart) else { return false }
    return token.gap.subtracting([.space, .hyphen, .stop]).isEmpty && before.flags.contains(.initial)
      || token.gap.subtracting([.space, .stop]).isEmpty && before.classes.contains(.abbreviation)
  }

  private mutating func closeSentence(before end: Int) {
    let start = sentences.last?.upperBound ?? 0
    if start < end { sentences.append(start..<end) }
  }

  /// Whether a sentence begins with a token that is not the first.
  private func begins(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.gap.contains(.newline) { return true }
    // "… said on Monday.[15] The ministry": behind the number of a note.
    let note = tokens[index - 1]
    if token.gap == [.closeBracket, .space], token.isCapital, note.isNumber,
      note.gap == [.stop, .openBracket] || note.gap == [.stop, .quote, .openBracket] || note.gap == [.closeBracket, .openBracket]
    {
      return true
    }
    guard token.gap.contains(.stop), token.gap.contains(.space), token.isCapital || token.isNumber || token.gap.contains(.openQuote)
    else { return false }
    let before = tokens[index - 1]
    if token.gap.contains(.quote) || token.gap.contains(.closeBracket) { return true }
    if before.classes.contains(.abbreviation) { return false }
    if before.flags.contains(.initial) {
      // "minus 20C. The": a unit behind its number.
      if index > 1, before.gap.isEmpty, !before.flags.contains(.itemStart), tokens[index - 2].isNumber { return true }
      // "wrote on X. He": the network is no initial.
      if before.hash == "x", index > 1, !tokens[index - 2].isCapital, tokens[index - 2].classes.contains(.function) { return true }
      return token.classes.contains(.function) && before.range.count > 1
    }
    return true
  }
}
