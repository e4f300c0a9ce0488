/// Text as it stands in markup.
enum Markup {
  static func escaped(_ text: String) -> [UInt8] {
    var markup: [UInt8] = []
    append(text.utf8, to: &markup)
    return markup
  }

  static func append(_ text: some Sequence<UInt8>, to markup: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): markup += "&amp;".utf8
      case UInt8(ascii: "<"): markup += "&lt;".utf8
      case UInt8(ascii: ">"): markup += "&gt;".utf8
      case UInt8(ascii: "\""): markup += "&quot;".utf8
      default: markup.append(byte)
      }
    }
  }
}
