import Newsroom

/// Writes rows of comma-separated values (RFC 4180) straight into bytes.
///
/// A spreadsheet takes a cell for a formula that begins with `=`, `+`, `-`, `@` or a tab, and might run it. Such a text gets an
/// apostrophe in front, which the table's description tells.
struct CSVWriter {
  private(set) var bytes: [UInt8]
  private var isFirst = true

  /// - Parameter bytes: what is there already.
  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  mutating func cell(_ text: String?) {
    separate()
    if let text { write(text.utf8.span) }
  }

  mutating func cell(_ text: ArraySlice<UInt8>) {
    separate()
    write(text.span)
  }

  mutating func cell(_ text: [UInt8]) { cell(text[...]) }

  mutating func cell(_ date: CalendarDate) {
    separate()
    date.appendISO(to: &bytes)
  }

  mutating func cell(_ number: Int?, hasHalf: Bool = false) {
    separate()
    guard let number else { return }
    bytes += String(number).utf8
    if hasHalf { bytes += ".5".utf8 }
  }

  mutating func endRow() {
    bytes += "\r\n".utf8
    isFirst = true
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  private mutating func write(_ text: Span<UInt8>) {
    guard !text.isEmpty else { return }
    var needsQuotes = false
    for at in text.indices {
      let byte = text[at]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte < 0x20 { needsQuotes = true }
    }
    if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    if CSVWriter.formulaStarts.contains(text[0]) { bytes.append(UInt8(ascii: "'")) }
    bytes.append(addingCapacity: text.count) { output in
      guard !needsQuotes else { return }
      for at in text.indices { output.append(text[at]) }
    }
    if needsQuotes {
      for at in text.indices {
        if text[at] == UInt8(ascii: "\"") { bytes.append(UInt8(ascii: "\"")) }
        bytes.append(text[at])
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private static let formulaStarts: [UInt8] = [UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D]
}
