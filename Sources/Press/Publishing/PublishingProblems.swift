import Newsroom

extension Diagnostic {
  static func addressTakenTwice(_ address: String) -> Self {
    Diagnostic(
      at: SourcePlace(file: address), "two pages of the site have this address",
      hint: "give one of the two names another spelling")
  }

  /// A link inside the site that leads to no page, or to a place that its page does not have.
  static func dangling(at byteOffset: Int, on page: Page) -> Self {
    var line = 1
    var column = 1
    for byte in page.bytes[..<byteOffset] {
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    let link = page.bytes[byteOffset...].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") && $0 > 0x20 }
    return Diagnostic(
      at: SourcePlace(file: page.address, line: line, column: column),
      "the link “\(String(decoding: link, as: UTF8.self))” on this page leads nowhere",
      hint: "correct it in the seed or the template that has it")
  }
}
