/// The identity of a word: a 64-bit hash of its folded letters (FNV-1a).
///
/// Two words that meet by chance cost a wrong link, nothing more.
struct WordHash: Hashable, Sendable, ExpressibleByStringLiteral {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  /// One that was kept.
  init(value: UInt64) { self.value = value }

  /// Of a word in lower-case ASCII letters.
  init(stringLiteral word: String) {
    for byte in word.utf8 { add(byte) }
  }

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  /// FNV's low bits are weak: tables take their slots from here.
  var mixed: UInt64 {
    var x = value
    x = (x ^ (x >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return x ^ (x >> 32)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
