/// Where sentences end in an item's text, by its bytes.
enum Sentence {
  /// The sentence around an offset, without the space after it.
  static func range(around offset: Int, in text: [UInt8]) -> Range<Int> {
    var start = 0
    while let end = end(from: start, in: text) {
      if offset < end { return start..<end }
      start = end
      while start < text.count, text[start].isWhitespace { start += 1 }
      if offset < start { return offset..<start }
    }
    return start..<text.count
  }

  /// The first byte after the sentence that begins at `start`, or nil where the text ends without another.
  static func end(from start: Int, in text: [UInt8]) -> Int? {
    var at = start
    while at < text.count {
      let byte = text[at]
      at += 1
      if byte == UInt8(ascii: "\n") { return at - 1 }
      guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") else { continue }
      let stop = at - 1
      at = skipClosers(at, in: text)
      guard at < text.count, text[at].isWhitespace else { continue }
      var next = at
      while next < text.count, text[next].isWhitespace { next += 1 }
      guard next < text.count else { return nil }
      if startsSentence(next, in: text), byte != UInt8(ascii: ".") || !isAbbreviation(endingAt: stop, in: text) { return at }
    }
    return nil
  }

  /// Past closing quotation marks and brackets.
  private static func skipClosers(_ start: Int, in text: [UInt8]) -> Int {
    var at = start
    while at < text.count {
      if text[at] == UInt8(ascii: "\"") || text[at] == UInt8(ascii: "'") || text[at] == UInt8(ascii: ")") {
        at += 1
      } else if at + 2 < text.count, text[at] == 0xE2, text[at + 1] == 0x80, text[at + 2] == 0x99 || text[at + 2] == 0x9D {
        at += 3
      } else {
        break
      }
    }
    return at
  }

  /// A capital, a digit, an opening quotation mark or bracket, or a letter that is not ASCII.
  private static func startsSentence(_ at: Int, in text: [UInt8]) -> Bool {
    let byte = text[at]
    return (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
      || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }

  /// Whether the word before a full stop is an initial or a title.
  private static func isAbbreviation(endingAt stop: Int, in text: [UInt8]) -> Bool {
    var start = stop
    while start > 0, text[start - 1].isASCIILetter { start -= 1 }
    let word = text[start..<stop]
    if word.count == 1 { return (0x41...0x5A).contains(word[start]) }
    return titles.contains { $0.elementsEqual(word) }
  }

  private static let titles: [[UInt8]] = ["Mr", "Mrs", "Ms", "Dr", "Gen", "Lt", "Col", "Maj", "Brig", "Sgt", "Prof", "St", "No"]
    .map { Array($0.utf8) }
}

extension UInt8 {
  var isWhitespace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
