/// Writes XML straight into bytes, a line an element.
struct XMLWriter {
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

  mutating func open(_ name: String, _ attributes: [(name: String, value: String)] = []) {
    tag(name, attributes)
    bytes.append(literal: ">\n")
  }

  mutating func close(_ name: String) {
    end(name)
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func empty(_ name: String, _ attributes: [(name: String, value: String)]) {
    tag(name, attributes)
    bytes.append(literal: "/>\n")
  }

  mutating func element(_ name: String, _ text: String) { element(name, text.utf8.span) }
  mutating func element(_ name: String, _ text: [UInt8]) { element(name, text.span) }

  private mutating func element(_ name: String, _ text: Span<UInt8>) {
    tag(name, [])
    bytes.append(UInt8(ascii: ">"))
    escape(text)
    close(name)
  }

  private mutating func tag(_ name: String, _ attributes: [(name: String, value: String)]) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(copying: name.utf8.span)
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.append(copying: attribute.name.utf8.span)
      bytes.append(literal: "=\"")
      escape(attribute.value.utf8.span)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func end(_ name: String) {
    bytes.append(literal: "</")
    bytes.append(copying: name.utf8.span)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Characters that XML has no way to write become U+FFFD: controls but tab and line breaks, U+FFFE and U+FFFF.
  private mutating func escape(_ text: Span<UInt8>) {
    var start = 0
    var at = 0
    while at < text.count {
      var length = 1
      let escape: String?
      switch text[at] {
      case UInt8(ascii: "&"): escape = "&amp;"
      case UInt8(ascii: "<"): escape = "&lt;"
      case UInt8(ascii: ">"): escape = "&gt;"
      case UInt8(ascii: "\""): escape = "&quot;"
      case 0x09, 0x0A: escape = nil
      case 0x0D: escape = "&#13;"
      case 0..<0x20: escape = "\u{FFFD}"
      case 0xEF where at + 2 < text.count && text[at + 1] == 0xBF && text[at + 2] >= 0xBE:
        escape = "\u{FFFD}"
        length = 3
      default: escape = nil
      }
      if let escape {
        bytes.append(copying: text.extracting(start..<at))
        bytes.append(literal: escape)
        start = at + length
      }
      at += length
    }
    bytes.append(copying: text.extracting(start..<text.count))
  }
}
