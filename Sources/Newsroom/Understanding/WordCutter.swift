/// Cuts a text into words and numbers, by its bytes alone.
struct WordCutter {
  let folding: LetterFolding

  /// How many words a text of so many bytes may have at most: a number may stand before a word with nothing between, a word not.
  static func most(in byteCount: Int) -> Int { byteCount * 2 / 3 + 2 }

  /// - Parameter tokens: with room for `most` of them.
  func cut(_ text: Span<UInt8>, into tokens: inout OutputSpan<Token>) {
    var at = 0
    var gap: Token.Gap = []
    var money = false
    var isInSingleMarks = false
    while at < text.count {
      let byte = text[at]
      if byte == .space {
        gap.insert(.space)
        at += 1
        continue
      }
      if isAnd(at, after: gap, in: text) {
        var and = Token(start: Int32(truncatingIfNeeded: at), gap: gap)
        (and.hash, and.end, and.fullEnd) = ("and", and.start + 1, and.start + 1)
        tokens.append(and)
        gap = []
        at += 1
        continue
      }
      guard byte.isLetter || byte.isDigit || beginsForeignWord(at, in: text) else {
        if let next = apostrophe(at, in: text) { isInSingleMarks = opensSingleMarks(at, next, after: gap, in: text) }
        at = skip(at, in: text, into: &gap, money: &money)
        continue
      }
      var token = Token(start: Int32(truncatingIfNeeded: at), gap: gap)
      if byte.isDigit {
        read(number: &token, in: text, money: money)
      } else {
        read(word: &token, in: text)
        if !isInSingleMarks { readBarePossessive(&token, in: text) }
      }
      at = Int(token.fullEnd)
      tokens.append(token)
      gap = []
      money = false
    }
  }

  /// Whether a letter that is not ASCII stands at a byte, or an apostrophe of two bytes with a letter behind it.
  private func beginsForeignWord(_ at: Int, in text: Span<UInt8>) -> Bool {
    let byte = text[at]
    guard byte >= 0xC3, byte != 0xE2, byte != 0xEF else { return false }
    guard byte == 0xCA, let next = apostrophe(at, in: text) else { return true }
    return continues(after: next, in: text)
  }

  /// The sign in `Event & Data`: the word, as whoever reads it aloud says.
  private func isAnd(_ at: Int, after gap: Token.Gap, in text: Span<UInt8>) -> Bool { text[at] == 0x26 && gap == .space && at + 1 < text.count && text[at + 1] == .space }

  // MARK: words

  /// Reads a word from where a token starts.
  private func read(word token: inout Token, in text: Span<UInt8>) {
    let start = Int(token.start)
    var hash = WordHash()
    var at = start
    var capitals = 0
    // Most words are ASCII letters and no more.
    while at < text.count {
      let byte = text[at]
      guard byte.isLetter else { break }
      capitals &+= Int(~byte >> 5 & 1)
      hash.add(byte | 0x20)
      at &+= 1
    }
    if at > start, at == text.count || text[at] == .space || text[at] == .comma {
      token.fullEnd = Int32(truncatingIfNeeded: at)
      return finish(&token, at, hash, letters: at - start, capitals: capitals, isCapital: text[start] & 0x20 == 0, in: text)
    }
    read(rest: &token, from: at, hash, letters: at - start, capitals: capitals, in: text)
  }

  /// Goes on with a word of which some ASCII letters are read: with accents, apostrophes or full stops, or a possessive.
  private func read(rest token: inout Token, from at: Int, _ hash: WordHash, letters: Int, capitals: Int, in text: Span<UInt8>) {
    let start = Int(token.start)
    var (hash, at, letters, capitals) = (hash, at, letters, capitals)
    word: while at < text.count, text[at] != .space {
      let byte = text[at]
      if byte.isLetter {
        letters += 1
        if byte.isCapitalLetter { capitals += 1 }
        hash.add(byte | 0x20)
        at += 1
      } else if byte.isDigit {
        hash.add(byte)
        at += 1
      } else if byte >= 0xC3 && byte < 0xE0 {
        guard at + 1 < text.count else { at += 1; break }
        if let apostrophe = apostrophe(at, in: text) {
          guard continues(after: apostrophe, in: text) else { break word }
          at = apostrophe
          continue
        }
        letters += 1
        if LetterFolding.isCapital(byte, text[at + 1]) { capitals += 1 }
        folding.fold(byte, text[at + 1], into: &hash)
        at += 2
      } else if byte == 0xE2 || byte == .apostrophe {
        guard let next = apostrophe(at, in: text), continues(after: next, in: text) else { break word }
        at = next
      } else if byte >= 0xE0 && byte != 0xEF {
        let end = min(text.count, at + (byte < 0xF0 ? 3 : 4))
        letters += 1
        while at < end {
          hash.add(text[at])
          at += 1
        }
      } else if byte == .fullStop, letters == capitals, letters * 2 - 1 == at - start,
        at + 2 < text.count, text[at + 1].isCapitalLetter, text[at + 2] == .fullStop
      {
        at += 1  // U.S. and the like: letters and full stops in turn
      } else {
        break
      }
    }
    token.fullEnd = Int32(truncatingIfNeeded: at)
    if at < text.count, text[at] != .space, let next = apostrophe(at, in: text), next < text.count, text[next] | 0x20 == 0x73,
      !continuesWord(next + 1, in: text)
    {
      token.flags.insert(.possessive)
      token.fullEnd = Int32(truncatingIfNeeded: next + 1)
    }
    finish(&token, at, hash, letters: letters, capitals: capitals, isCapital: isCapital(start, in: text), in: text)
  }

  /// `Belarus’ army`: a name that ends in s, and no mark before it that this one would close.
  private func readBarePossessive(_ token: inout Token, in text: Span<UInt8>) {
    let end = Int(token.fullEnd)
    guard end + 2 < text.count, text[end] != .space, token.isCapital, !token.isPossessive, text[end - 1] == 0x73, let next = apostrophe(end, in: text), next + 1 < text.count,
      text[next] == .space, text[next + 1].isLetter
    else { return }
    token.flags.insert(.possessive)
    token.fullEnd = Int32(truncatingIfNeeded: next)
  }

  /// Whether a single mark between words opens a quotation: a curly one by its form, a straight one by what stands before it.
  private func opensSingleMarks(_ at: Int, _ next: Int, after gap: Token.Gap, in text: Span<UInt8>) -> Bool {
    next - at == 3 ? text[at + 2] == 0x98 : at == 0 || !gap.isDisjoint(with: [.space, .openBracket, .dash, .openQuote])
  }

  /// - Parameter end: of the word, without a possessive ending.
  private func finish(_ token: inout Token, _ end: Int, _ hash: WordHash, letters: Int, capitals: Int, isCapital: Bool, in text: Span<UInt8>) {
    let range = Int(token.start)..<end
    token.end = Int32(truncatingIfNeeded: end)
    token.hash = hash
    token.tail = WordEnding.tail(of: range, in: text)
    if isCapital { token.flags.insert(.capital) }
    if letters == capitals {
      if letters > 1 { token.flags.insert(.allCaps) }
      if letters == 1 || range.count > letters { token.flags.insert(.initial) }
    }
  }

  /// The byte after an apostrophe (' ’ ‘ ʼ) at `at`, or nil.
  private func apostrophe(_ at: Int, in text: Span<UInt8>) -> Int? {
    switch text[at] {
    case .apostrophe: at + 1
    case 0xE2 where at + 2 < text.count && text[at + 1] == 0x80 && (text[at + 2] == 0x99 || text[at + 2] == 0x98): at + 3
    case 0xCA where at + 1 < text.count && text[at + 1] == 0xBC: at + 2
    default: nil
    }
  }

  /// Whether the word goes on after an apostrophe: a letter follows, and not just the s of a possessive.
  private func continues(after next: Int, in text: Span<UInt8>) -> Bool {
    guard continuesWord(next, in: text) else { return false }
    return text[next] | 0x20 != 0x73 || continuesWord(next + 1, in: text)
  }

  private func continuesWord(_ at: Int, in text: Span<UInt8>) -> Bool {
    at < text.count && (text[at].isLetter || (text[at] >= 0xC3 && text[at] < 0xE0))
  }

  private func isCapital(_ at: Int, in text: Span<UInt8>) -> Bool {
    text[at].isCapitalLetter
      || (text[at] >= 0xC3 && text[at] < 0xE0 && at + 1 < text.count && LetterFolding.isCapital(text[at], text[at + 1]))
  }

  // MARK: numbers

  /// Digits with thousands commas or a decimal point. A unit written on, such as `60km`, is a word of its own.
  private func read(number token: inout Token, in text: Span<UInt8>, money: Bool) {
    token.flags = money ? [.number, .money] : .number
    var value = 0
    var at = Int(token.start)
    while at < text.count {
      let byte = text[at]
      if byte.isDigit {
        token.hash.add(byte)
        if !token.flags.contains(.decimal) { value = min(value * 10 + Int(byte - .zero), Int(Int32.max)) }
        at += 1
      } else if byte == .comma, hasThreeDigits(at + 1, in: text) {
        at += 1
      } else if byte == 0xC2, at + 1 < text.count, text[at + 1] == 0xA0, hasThreeDigits(at + 2, in: text) {
        at += 2  // 212 030 with a space that does not break
      } else if byte == .fullStop, at + 1 < text.count, text[at + 1].isDigit, !token.flags.contains(.decimal) {
        token.flags.insert(.decimal)
        token.hash.add(byte)
        at += 1
      } else {
        break
      }
    }
    token.value = Int32(value)
    token.end = Int32(at)
    token.fullEnd = token.end
    if at + 1 < text.count, !continuesWord(at + 2, in: text) {
      switch (text[at], text[at + 1]) {
      case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68):  // st nd rd th
        token.flags.insert(.ordinal)
        token.end += 2
        token.fullEnd += 2
        at += 2
      default: break
      }
    }
    if at < text.count, text[at] == 0x25 { token.flags.insert(.percent) }
  }

  private func hasThreeDigits(_ at: Int, in text: Span<UInt8>) -> Bool {
    at + 2 < text.count && text[at].isDigit && text[at + 1].isDigit && text[at + 2].isDigit
      && !(at + 3 < text.count && text[at + 3].isDigit)
  }
}
