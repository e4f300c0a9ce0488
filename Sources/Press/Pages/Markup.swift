import Newsroom

/// Text as it stands in markup.
enum Markup {
  static func escaped(_ text: String) -> [UInt8] {
    var markup: [UInt8] = []
    append(text.utf8.span, to: &markup)
    return markup
  }

  static func append(_ text: Span<UInt8>, to markup: inout [UInt8]) {
    var start = 0
    for at in text.indices {
      let escape: String
      switch text[at] {
      case UInt8(ascii: "&"): escape = "&amp;"
      case UInt8(ascii: "<"): escape = "&lt;"
      case UInt8(ascii: ">"): escape = "&gt;"
      case UInt8(ascii: "\""): escape = "&quot;"
      default: continue
      }
      markup.append(copying: text.extracting(start..<at))
      markup.append(literal: escape)
      start = at + 1
    }
    markup.append(copying: text.extracting(start..<text.count))
  }
}

extension CalendarDate {
  /// `2024-11-06`
  func appendISO(to markup: inout [UInt8]) {
    let (year, month, day) = civil
    for digits in [year / 100, year % 100] { Self.append(twoDigits: digits, to: &markup) }
    markup.append(UInt8(ascii: "-"))
    Self.append(twoDigits: month, to: &markup)
    markup.append(UInt8(ascii: "-"))
    Self.append(twoDigits: day, to: &markup)
  }

  private static func append(twoDigits number: Int, to markup: inout [UInt8]) {
    markup.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
    markup.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}

extension [UInt8] {
  /// Copies without counting references, so that threads that share the bytes do not wait for each other.
  mutating func append(copying bytes: Span<UInt8>) {
    append(addingCapacity: bytes.count) { output in
      for index in bytes.indices { output.append(bytes[index]) }
    }
  }

  /// Text that stands in the program, and needs no escape.
  mutating func append(literal text: String) { append(copying: text.utf8.span) }
}
