/// A table's lines and columns, as byte ranges.
struct TableLines {
  let bytes: [UInt8]

  /// Calls `body` with each line's number (from 1), its range, and the ranges of its columns.
  func forEach(columns: Int, _ body: (_ line: Int32, _ range: Range<Int>, _ fields: [Range<Int>]) -> Void) {
    let bytes = bytes.span
    var fields = [Range<Int>](repeating: 0..<0, count: columns)
    var start = 0
    var line: Int32 = 1
    while start < bytes.count {
      let end = start + TableLines.cut(bytes.extracting(droppingFirst: start), at: start, into: fields.mutableSpan)
      body(line, start..<end, fields)
      line += 1
      start = end + 1
    }
  }

  /// Finds the columns of the line that a text begins with, which lies at `start` in the table.
  /// - Returns: how long the line is.
  private static func cut(_ text: Span<UInt8>, at start: Int, into fields: consuming MutableSpan<Range<Int>>) -> Int {
    var at = 0
    var column = 0
    var fieldStart = start
    while at < text.count {
      let byte = text[at]
      if byte <= .newline {
        if byte == .newline { break }
        if byte == .tab {
          if column < fields.count { fields[column] = fieldStart..<start + at }
          column += 1
          fieldStart = start + at + 1
        }
      }
      at += 1
    }
    if column < fields.count { fields[column] = fieldStart..<start + at }
    column += 1
    while column < fields.count {
      fields[column] = start + at..<start + at
      column += 1
    }
    return at
  }

  /// Calls `body` with each value of a field that has bars between them.
  func forEachValue(in field: Range<Int>, _ body: (Range<Int>) -> Void) {
    let text = bytes.span.extracting(field)
    var start = 0
    for at in text.indices where text[at] == .bar {
      if at > start { body(field.lowerBound + start..<field.lowerBound + at) }
      start = at + 1
    }
    if text.count > start { body(field.lowerBound + start..<field.upperBound) }
  }

  /// A column of a line, counted from 0.
  func field(_ column: Int, ofLine line: Range<Int32>) -> Range<Int> {
    var start = Int(line.lowerBound)
    let end = Int(line.upperBound)
    for _ in 0..<column {
      while start < end, bytes[start] != .tab { start += 1 }
      start = min(start + 1, end)
    }
    var stop = start
    while stop < end, bytes[stop] != .tab { stop += 1 }
    return start..<stop
  }

  /// A whole number, 0 for an empty field.
  func number(_ field: Range<Int>) -> Int32 {
    let text = bytes.span.extracting(field)
    var value: Int32 = 0
    for at in text.indices where text[at].isDigit { value = value &* 10 &+ Int32(text[at] &- .zero) }
    return value
  }

  /// Degrees with a decimal point; not a number for an empty field.
  func degrees(_ field: Range<Int>) -> Float {
    guard !field.isEmpty else { return .nan }
    let text = bytes.span.extracting(field)
    var value: Int32 = 0
    var scale: Int32 = 0
    for at in text.indices {
      if text[at].isDigit {
        value = value &* 10 &+ Int32(text[at] &- .zero)
        scale = scale &* 10
      } else if text[at] == .fullStop {
        scale = 1
      }
    }
    let degrees = scale > 0 ? Float(value) / Float(scale) : Float(value)
    return text[0] == .hyphen ? -degrees : degrees
  }

  /// Whether a field holds a word and no more.
  func holds(_ word: String, in field: Range<Int>) -> Bool { bytes.span.equals(field, word) }

  /// Whether some letters stand anywhere in a field.
  func has(_ letters: String, in field: Range<Int>) -> Bool {
    let text = bytes.span
    guard let first = letters.utf8.first, field.count >= letters.utf8.count else { return false }
    return (field.lowerBound...field.upperBound - letters.utf8.count).contains { text[$0] == first && text.equals($0..<$0 + letters.utf8.count, letters) }
  }

  /// The words of a name as the tokenizer would cut and fold them.
  func words(_ range: Range<Int>, folding: LetterFolding) -> [WordHash] {
    var words: [WordHash] = []
    append(wordsOf: range, folding: folding, to: &words)
    return words
  }

  /// The word of a name that is one word.
  /// - Parameter words: room to read in, which thousands of names share.
  func word(_ range: Range<Int>, folding: LetterFolding, in words: inout [WordHash]) -> WordHash? {
    words.removeAll(keepingCapacity: true)
    append(wordsOf: range, folding: folding, to: &words)
    return words.count == 1 ? words[0] : nil
  }

  /// Appends the words of a name as the tokenizer would cut and fold them.
  func append(wordsOf range: Range<Int>, folding: LetterFolding, to words: inout [WordHash]) {
    let text = bytes.span.extracting(range)
    var hash = WordHash()
    var isOpen = false
    var isNumber = false
    var at = 0
    while at < text.count {
      // Most of a name is ASCII letters.
      while !isNumber, at < text.count, case let byte = text[at], byte.isLetter {
        hash.add(byte | 0x20)
        isOpen = true
        at &+= 1
      }
      guard at < text.count else { break }
      let byte = text[at]
      if byte.isLetter {
        if isNumber {  // the ending of 36th
          at += 2
          continue
        }
        isOpen = true
        hash.add(byte | 0x20)
      } else if byte.isDigit {
        if !isOpen { isNumber = true }
        hash.add(byte)
        isOpen = true
      } else if byte == .apostrophe || (byte == 0xE2 && at + 2 < text.count && text[at + 1] == 0x80) {
        let next = byte == .apostrophe ? at + 1 : at + 3
        let isPossessive = next < text.count && text[next] == 0x73 && !text.isLetter(at: next + 1)
        at = isPossessive ? next + 1 : next
        continue
      } else if byte >= 0xC3, byte < 0xE0, at + 1 < text.count {
        folding.fold(byte, text[at + 1], into: &hash)
        isOpen = true
        at += 1
      } else if byte >= 0xE0 {
        hash.add(byte)
        isOpen = true
      } else if byte != .fullStop || !text.isLetter(at: at + 1) {
        if isOpen { words.append(hash) }
        hash = WordHash()
        isOpen = false
        isNumber = false
      }
      at += 1
    }
    if isOpen { words.append(hash) }
  }
}

extension Span<UInt8> {
  fileprivate func isLetter(at index: Int) -> Bool { index < count && (self[index].isLetter || self[index] >= 0xC3) }
}
