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
      let end = TableLines.cut(bytes, from: start, into: fields.mutableSpan)
      body(line, start..<end, fields)
      line += 1
      start = end + 1
    }
  }

  /// Finds the columns of a line that begins at `start`.
  /// - Returns: its end.
  private static func cut(_ bytes: Span<UInt8>, from start: Int, into fields: consuming MutableSpan<Range<Int>>) -> Int {
    var at = start
    var column = 0
    var fieldStart = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte <= .newline {
        if byte == .newline { break }
        if byte == .tab {
          if column < fields.count { fields[column] = fieldStart..<at }
          column += 1
          fieldStart = at + 1
        }
      }
      at += 1
    }
    if column < fields.count { fields[column] = fieldStart..<at }
    column += 1
    while column < fields.count {
      fields[column] = at..<at
      column += 1
    }
    return at
  }

  /// Calls `body` with each value of a field that has bars between them.
  func forEachValue(in field: Range<Int>, _ body: (Range<Int>) -> Void) {
    var start = field.lowerBound
    for at in field where bytes[at] == .bar {
      if at > start { body(start..<at) }
      start = at + 1
    }
    if field.upperBound > start { body(start..<field.upperBound) }
  }

  /// A whole number, 0 for an empty field.
  func number(_ field: Range<Int>) -> Int32 {
    var value: Int32 = 0
    for at in field where bytes[at].isDigit { value = value &* 10 &+ Int32(bytes[at] - .zero) }
    return value
  }

  /// Degrees with a decimal point; not a number for an empty field.
  func degrees(_ field: Range<Int>) -> Float {
    guard !field.isEmpty else { return .nan }
    var value: Int32 = 0
    var scale: Int32 = 0
    for at in field {
      if bytes[at] == .fullStop {
        scale = 1
      } else if bytes[at].isDigit {
        value = value &* 10 &+ Int32(bytes[at] - .zero)
        scale = scale &* 10
      }
    }
    let degrees = scale > 0 ? Float(value) / Float(scale) : Float(value)
    return bytes[field.lowerBound] == .hyphen ? -degrees : degrees
  }

  /// Whether a field holds a word and no more.
  func holds(_ word: String, in field: Range<Int>) -> Bool { bytes.span.equals(field, word) }

  /// The words of a name as the tokenizer would cut and fold them.
  func words(_ range: Range<Int>, folding: LetterFolding, into words: inout [WordHash]) {
    while words.popLast() != nil {}
    let bytes = bytes.span
    var hash = WordHash()
    var isOpen = false
    var isNumber = false
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte.isLetter {
        if isNumber {  // the ending of 36th
          at += 2
          continue
        }
        isOpen = true
        repeat {
          hash.add(bytes[at] | 0x20)
          at += 1
        } while at < range.upperBound && bytes[at].isLetter
        continue
      } else if byte.isDigit {
        if !isOpen { isNumber = true }
        hash.add(byte)
        isOpen = true
      } else if byte == .apostrophe || (byte == 0xE2 && at + 2 < range.upperBound && bytes[at + 1] == 0x80) {
        let next = byte == .apostrophe ? at + 1 : at + 3
        let isPossessive = next < range.upperBound && bytes[next] == 0x73 && !bytes.isLetter(at: next + 1, before: range.upperBound)
        at = isPossessive ? next + 1 : next
        continue
      } else if byte >= 0xC3, byte < 0xE0, at + 1 < range.upperBound {
        folding.fold(byte, bytes[at + 1], into: &hash)
        isOpen = true
        at += 1
      } else if byte >= 0xE0 {
        hash.add(byte)
        isOpen = true
      } else if byte != .fullStop || !bytes.isLetter(at: at + 1, before: range.upperBound) {
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
  fileprivate func isLetter(at index: Int, before end: Int) -> Bool { index < end && (self[index].isLetter || self[index] >= 0xC3) }
}
