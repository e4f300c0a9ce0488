import Markdown
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
    while true {
      let at = text.firstIndex(ofAny: UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), from: start)
      markup.append(copying: text.extracting(start..<at))
      guard at < text.count else { return }
      switch text[at] {
      case UInt8(ascii: "&"): markup.append(literal: "&amp;")
      case UInt8(ascii: "<"): markup.append(literal: "&lt;")
      case UInt8(ascii: ">"): markup.append(literal: "&gt;")
      default: markup.append(literal: "&quot;")
      }
      start = at + 1
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

extension [UInt8] {
  /// Text that stands in the program, and needs no escape.
  mutating func append(literal text: String) { append(copying: text.utf8.span) }
}
