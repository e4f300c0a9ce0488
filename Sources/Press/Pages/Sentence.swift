/// Where sentences begin and end in an item's text, by its bytes.
enum Sentence {
  /// The sentence around an offset, without the space after it.
  static func range(around offset: Int, in text: Span<UInt8>) -> Range<Int> {
    start(before: offset, in: text)..<(end(from: offset, in: text) ?? text.count)
  }

  /// The end of the text's first sentence.
  static func firstEnd(in text: Span<UInt8>) -> Int { end(from: 0, in: text) ?? text.count }

  /// Where the text's last sentence begins.
  static func lastStart(in text: Span<UInt8>) -> Int { start(before: text.count, in: text) }

  private static func start(before offset: Int, in text: Span<UInt8>) -> Int {
    var at = offset
    while at > 0 {
      at -= 1
      guard mayEnd(text[at]), let end = end(at: at, in: text), end <= offset else { continue }
      var start = end
      while start < offset, text[start].isWhitespace { start += 1 }
      return start
    }
    return 0
  }

  /// The first byte after the sentence that goes on at an offset, or nil where the text ends with it.
  private static func end(from offset: Int, in text: Span<UInt8>) -> Int? {
    for at in offset..<text.count where mayEnd(text[at]) {
      if let end = end(at: at, in: text) { return end }
    }
    return nil
  }

  private static func mayEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "\n")
  }

  /// The first byte after a sentence that ends with a stop at `stop`, and the quotation marks that close there; nil
  /// where the sentence goes on, or nothing follows.
  private static func end(at stop: Int, in text: Span<UInt8>) -> Int? {
    if text[stop] == UInt8(ascii: "\n") { return stop }
    let end = skipClosers(stop + 1, in: text)
    guard end < text.count, text[end].isWhitespace else { return nil }
    var next = end
    while next < text.count, text[next].isWhitespace { next += 1 }
    guard next < text.count, mayBegin(text[next]) else { return nil }
    return text[stop] == UInt8(ascii: ".") && isAbbreviation(endingAt: stop, in: text) ? nil : end
  }

  private static func skipClosers(_ start: Int, in text: Span<UInt8>) -> Int {
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
  private static func mayBegin(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || byte.isASCIIDigit || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }

  /// Whether the word before a full stop is an initial or a title.
  private static func isAbbreviation(endingAt stop: Int, in text: Span<UInt8>) -> Bool {
    var start = stop
    while start > 0, text[start - 1].isASCIILetter { start -= 1 }
    guard start < stop, (0x41...0x5A).contains(text[start]) else { return false }
    let word = text.extracting(start..<stop)
    return word.count == 1 || titles.contains { title in
      word.count == title.count && word.indices.allSatisfy { word[$0] == title[$0] }
    }
  }

  private static let titles: [[UInt8]] = ["Mr", "Mrs", "Ms", "Dr", "Gen", "Lt", "Col", "Maj", "Brig", "Sgt", "Prof", "St", "No"]
    .map { Array($0.utf8) }
}

extension UInt8 {
  var isWhitespace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
