import Markdown
import Newsroom

/// Writes JSON straight into bytes, in the order in which it is told.
struct JSONWriter {
  private(set) var bytes: [UInt8]
  private var needsComma = false
  /// It goes into a script element, which no text may end.
  private let isInMarkup: Bool

  /// - Parameter paper: what there is already.
  init(on paper: consuming [UInt8] = [], inMarkup isInMarkup: Bool = false) {
    bytes = paper
    self.isInMarkup = isInMarkup
  }

  mutating func reserve(_ byteCount: Int) { bytes.reserveCapacity(byteCount) }

  mutating func object(_ members: (inout JSONWriter) -> Void) { nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members) }

  mutating func array<Element>(_ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]")) { json in
      for element in elements { write(&json, element) }
    }
  }

  /// The name of a member, of letters that need no escape; its value comes next.
  mutating func name(_ name: String) {
    let letters = name.utf8.span
    let needsComma = needsComma
    bytes.append(addingCapacity: letters.count + 4) { output in
      if needsComma { output.append(UInt8(ascii: ",")) }
      output.append(UInt8(ascii: "\""))
      for at in letters.indices { output.append(letters[at]) }
      output.append(UInt8(ascii: "\""))
      output.append(UInt8(ascii: ":"))
    }
    self.needsComma = false
  }

  mutating func text(_ text: [UInt8]) { quoted { $0.escape(text.span) } }
  mutating func text(_ text: ArraySlice<UInt8>) { quoted { $0.escape(text.span) } }
  mutating func text(_ text: Span<UInt8>) { quoted { $0.escape(text) } }
  mutating func text(_ text: String) { quoted { $0.escape(text.utf8.span) } }

  /// Null where there is none.
  mutating func text(_ text: String?) {
    if let text { self.text(text) } else { null() }
  }

  /// A string of parts, one after the other.
  mutating func text(_ parts: [[UInt8]], separator: StaticString) {
    quoted { json in
      for (place, part) in parts.enumerated() {
        if place > 0 { json.escape(separator.description.utf8.span) }
        json.escape(part.span)
      }
    }
  }

  mutating func number(_ number: Int) { value(String(number)) }
  mutating func number(_ number: Int?) { value(number.map(String.init) ?? "null") }

  /// A number of halves: 13 is `6.5`.
  mutating func number(halves: Int) { value(String(halves / 2) + (halves % 2 == 0 ? "" : ".5")) }

  mutating func flag(_ flag: Bool) { value(flag ? "true" : "false") }

  mutating func null() { value("null") }

  /// A value that is JSON already.
  mutating func json(_ value: [UInt8]) {
    separate()
    bytes += value
  }

  mutating func date(_ date: CalendarDate) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    date.appendISO(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func lineBreak() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func value(_ value: String) {
    separate()
    bytes.append(copying: value.utf8.span)
  }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    content(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}

extension JSONWriter {
  private mutating func quoted(_ content: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    content(&self)
    bytes.append(UInt8(ascii: "\""))
  }

  /// What lies between two bytes that need an escape is copied at one stroke.
  private mutating func escape(_ text: Span<UInt8>) {
    var start = 0
    while true {
      let at = text.firstIndex(ofControlOr: UInt8(ascii: "\""), UInt8(ascii: "\\"), isInMarkup ? UInt8(ascii: "<") : UInt8(ascii: "\""), from: start)
      bytes.append(copying: text.extracting(start..<at))
      guard at < text.count else { return }
      let byte = text[at]
      start = at + 1
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      default: bytes += [0x5C, 0x75, 0x30, 0x30, 0x30 + byte >> 4, JSONWriter.hexDigit(byte & 0xF)]
      }
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
