import Newsroom

/// Text as it stands in markup.
enum Markup {
  static func escaped(_ text: String) -> [UInt8] {
    var markup: [UInt8] = []
    append(Array(text.utf8).span, to: &markup)
    return markup
  }

  static func append(_ text: Span<UInt8>, to markup: inout [UInt8]) {
    var start = 0
    for at in text.indices {
      let escape: StaticString
      switch text[at] {
      case UInt8(ascii: "&"): escape = "&amp;"
      case UInt8(ascii: "<"): escape = "&lt;"
      case UInt8(ascii: ">"): escape = "&gt;"
      case UInt8(ascii: "\""): escape = "&quot;"
      default: continue
      }
      copy(text.extracting(start..<at), to: &markup)
      markup += escape.description.utf8
      start = at + 1
    }
    copy(text.extracting(start..<text.count), to: &markup)
  }

  private static func copy(_ bytes: Span<UInt8>, to markup: inout [UInt8]) {
    markup.append(addingCapacity: bytes.count) { output in
      for at in bytes.indices { output.append(bytes[at]) }
    }
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
