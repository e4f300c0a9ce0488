extension RichText {
  /// Appends the text as HTML with things put in.
  ///
  /// Insertions are sorted and do not overlap. One that crosses a mark is written whole, and the mark is closed and
  /// opened again around its edge, so that the HTML nests. A link that touches a link of the text is left out.
  package func html(inserting insertions: [Insertion], into output: inout [UInt8]) {
    html(0..<text.count, inserting: insertions, into: &output)
  }

  /// As above, for part of the text, such as a sentence or the cell of a table. Marks and insertions are cut at its ends.
  ///
  /// For many parts of a long text, `HTMLWriter` saves looking for the start of each.
  package func html(_ range: Range<Int>, inserting insertions: [Insertion], into output: inout [UInt8]) {
    var writer = HTMLWriter(self, inserting: insertions)
    writer.write(range, into: &output)
  }
}

extension [UInt8] {
  /// Appends text for where HTML has text, or a quoted attribute.
  mutating func append(escapingForHTML range: Range<Int>, of text: [UInt8]) {
    let bytes = text.span.extracting(..<range.upperBound)
    var start = range.lowerBound
    while start < bytes.count {
      let end = bytes.end(from: start) {
        $0.equals(.ampersand) | $0.equals(.lessThan) | $0.equals(.greaterThan) | $0.equals(.quotationMark)
      }
      append(contentsOf: text[start..<end])
      guard end < bytes.count else { return }
      switch bytes[end] {
      case .ampersand: append(contentsOf: "&amp;".utf8)
      case .lessThan: append(contentsOf: "&lt;".utf8)
      case .greaterThan: append(contentsOf: "&gt;".utf8)
      default: append(contentsOf: "&quot;".utf8)
      }
      start = end + 1
    }
  }

  mutating func append(escapingForHTML text: String) {
    let bytes = Array(text.utf8)
    append(escapingForHTML: 0..<bytes.count, of: bytes)
  }
}
