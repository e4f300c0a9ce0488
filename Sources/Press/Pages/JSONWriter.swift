/// Writes JSON straight into bytes, in the order in which it is told.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ members: (inout JSONWriter) -> Void) { nest("{", "}", members) }

  mutating func array<Element>(_ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void) {
    nest("[", "]") { json in
      for element in elements { write(&json, element) }
    }
  }

  /// The name of a member; its value comes next.
  mutating func name(_ name: StaticString) {
    text("\(name)".utf8)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func text(_ text: some Sequence<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case 0..<0x20: bytes += [0x5C, 0x75, 0x30, 0x30, 0x30 + byte >> 4, JSONWriter.hexDigit(byte & 0xF)]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Null where there is none.
  mutating func text(_ text: String?) {
    if let text { self.text(text.utf8) } else { value("null") }
  }

  mutating func number(_ number: Int?) { value(number.map(String.init) ?? "null") }

  mutating func flag(_ flag: Bool) { value(flag ? "true" : "false") }

  mutating func lineBreak() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func value(_ value: String) {
    separate()
    bytes += value.utf8
  }

  private mutating func nest(_ open: Character, _ close: Character, _ content: (inout JSONWriter) -> Void) {
    separate()
    bytes += String(open).utf8
    needsComma = false
    content(&self)
    bytes += String(close).utf8
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
