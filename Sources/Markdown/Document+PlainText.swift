extension Document {
  /// Parses plain text: each character is just itself. Only a blank line means something, it parts paragraphs.
  package init(parsingPlainText text: Span<UInt8>) {
    if text.endOfUnmarkedLines == text.count {
      self.init(parsing: text)
    } else {
      self.init(parsing: Document.escapingPlainText(text).span)
    }
  }

  /// Plain text, written so that CommonMark reads each character as itself.
  ///
  /// White space around lines goes, as it would open code blocks and force line breaks. A backslash goes before what would
  /// be markup wherever it stands, and at the start of a line before what would open a block there.
  package static func escapingPlainText(_ text: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count + text.count / 16 + 16)
    var offset = text.endOfUnmarkedLines
    output.append(0..<offset, of: text)
    var startsLine = true
    while offset < text.count {
      if startsLine {
        offset = text.copyStartOfLine(from: offset, to: &output)
        startsLine = false
      }
      let end = text.endOfUnmarkedText(from: offset)
      output.append(offset..<end, of: text)
      guard end < text.count else { break }
      if text[end].isLineEnd {
        while let last = output.last, last.isSpaceOrTab { output.removeLast() }
        startsLine = true
      } else {
        output.append(.backslash)
      }
      output.append(text[end])
      offset = end + 1
    }
    return output
  }
}

extension Span<UInt8> {
  /// Where the first line starts that has to change; the end if there is none.
  fileprivate var endOfUnmarkedLines: Int {
    var line = byteOrderMarkLength
    while line < count {
      if self[line].isSpaceOrTab || self[line].opensBlock || self[line].isDigit { return line }
      let end = endOfUnmarkedText(from: line)
      guard end == count || self[end].isLineEnd, end == line || !self[end - 1].isSpaceOrTab else { return line }
      line = end + 1
    }
    return count
  }

  /// Copies what needs a backslash only where a line starts, and gives the byte after it.
  fileprivate func copyStartOfLine(from start: Int, to output: inout [UInt8]) -> Int {
    var offset = start
    while offset < count, self[offset].isSpaceOrTab { offset += 1 }
    guard offset < count else { return offset }
    if self[offset].opensBlock {
      output.append(.backslash)
      output.append(self[offset])
      return offset + 1
    }
    // A number with what would make it the number of an item.
    let digits = offset
    while offset < count, self[offset].isDigit { offset += 1 }
    output.append(digits..<offset, of: self)
    guard offset > digits, offset < count, self[offset] == .fullStop || self[offset] == .closingParenthesis else {
      return offset
    }
    output.append(.backslash)
    output.append(self[offset])
    return offset + 1
  }

  /// The end of the longest text from `start` on that has no line end and nothing that could be markup in a line.
  fileprivate func endOfUnmarkedText(from start: Int) -> Int {
    var offset = start
    while true {
      offset = end(from: offset) {
        $0.isAtMost(.carriageReturn) | $0.equals(.ampersand) | $0.equals(.asterisk) | $0.equals(.lessThan)
          | ($0 &- .openingBracket).isAtMost(.backtick - .openingBracket)
      }
      guard offset < count else { return offset }
      switch self[offset] {
      case .newline, .carriageReturn, .ampersand, .asterisk, .lessThan, .openingBracket, .backslash, .underscore, .backtick:
        return offset
      // Others that lie between those.
      default: offset += 1
      }
    }
  }
}

extension UInt8 {
  /// Whether it opens a heading, a quote, an item, the underline of a heading, a fence around code, or a row of a table,
  /// where a line starts.
  fileprivate var opensBlock: Bool {
    switch self {
    case .numberSign, .greaterThan, .hyphen, .plus, .equals, .tilde, .colon, .bar: true
    default: false
    }
  }
}
