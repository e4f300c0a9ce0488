/// Base64 by RFC 4648, with `=` at the end.
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func append(_ bytes: [UInt8], to text: inout [UInt8]) {
    text.reserveCapacity(text.count + (bytes.count + 2) / 3 * 4)
    var at = 0
    while at < bytes.count {
      let rest = min(3, bytes.count - at)
      let group = Int(bytes[at]) << 16 | (rest > 1 ? Int(bytes[at + 1]) << 8 : 0) | (rest > 2 ? Int(bytes[at + 2]) : 0)
      for place in 0..<4 {
        text.append(place <= rest ? letters[group >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
      at += 3
    }
  }

  /// What is no letter of the alphabet counts as the end.
  static func decoded(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var (group, bits) = (0, 0)
    for letter in text {
      guard let value = value(of: letter) else { break }
      group = (group << 6 | value) & 0xFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: group >> bits))
      }
    }
    return bytes
  }

  private static func value(of letter: UInt8) -> Int? {
    switch letter {
    case 0x41...0x5A: Int(letter) - 0x41
    case 0x61...0x7A: Int(letter) - 0x61 + 26
    case 0x30...0x39: Int(letter) - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
