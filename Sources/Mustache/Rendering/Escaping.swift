extension [UInt8] {
  /// Copies without counting references, so that threads that share a template do not wait for each other.
  mutating func append(copying bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// Appends text with the five characters that mean something in HTML spelt out.
  mutating func append(escaping text: Span<UInt8>) {
    var start = 0
    for index in text.indices {
      let entity: String
      switch text[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      case UInt8(ascii: "'"): entity = "&#39;"
      default: continue
      }
      append(copying: text.extracting(start..<index))
      append(copying: entity.utf8.span)
      start = index + 1
    }
    append(copying: text.extracting(start...))
  }
}
