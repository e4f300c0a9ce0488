/// A 128-bit hash of bytes, to tell whether what was read is what was read before. No two texts meet by chance; a person
/// who tries could make two that do, and would be given the older one's pages.
struct ContentHash: Hashable, Sendable {
  let first: UInt64
  let second: UInt64

  /// Of what is not compared with anything.
  static let nothing = ContentHash(first: 0, second: 0)

  init(first: UInt64, second: UInt64) { (self.first, self.second) = (first, second) }

  init(of bytes: [UInt8]) { self.init(of: bytes, in: bytes.indices) }

  init(of bytes: [UInt8], in range: Range<Int>) {
    var hasher = ContentHasher()
    hasher.add(bytes, in: range)
    self = hasher.hash
  }
}

/// Hashes what is added, piece by piece; where one piece ends and the next begins counts, too.
struct ContentHasher: Sendable {
  private var first: UInt64 = 0x6A09_E667_F3BC_C908
  private var second: UInt64 = 0xBB67_AE85_84CA_A73B

  var hash: ContentHash { ContentHash(first: mixed(first, 0x3C6E_F372_FE94_F82B), second: mixed(second, 0xA54F_F53A_5F1D_36F1)) }

  mutating func add(_ bytes: [UInt8]) { add(bytes, in: bytes.indices) }

  mutating func add(_ bytes: [UInt8], in range: Range<Int>) { add(bytes.span.extracting(range)) }

  private mutating func add(_ text: Span<UInt8>) {
    // Cut short from the front, so that the compiler needs no check of bounds and loads eight bytes at once.
    var rest = text
    while rest.count >= 16 {
      add(rest.word(at: 0), rest.word(at: 8))
      rest = rest.extracting(droppingFirst: 16)
    }
    // What is left over, with the length behind it: the bits that a shorter text lacks are nought.
    var (low, high): (UInt64, UInt64) = (0, 0)
    for index in rest.indices {
      let bits = UInt64(rest[index]) << UInt64(index % 8 * 8)
      if index < 8 { low |= bits } else { high |= bits }
    }
    add(low, high)
    add(UInt64(text.count), 0)
  }

  mutating func add(_ text: String) { add(text.utf8.span) }

  mutating func add(_ hash: ContentHash) { add(hash.first, hash.second) }

  mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number)), 1) }

  private mutating func add(_ a: UInt64, _ b: UInt64) {
    first = mixed(first ^ a, b ^ 0x510E_527F_ADE6_82D1) &+ (first << 23 | first >> 41)
    second = mixed(second ^ b, a ^ 0x9B05_688C_2B3E_6C1F) &+ (second << 29 | second >> 35)
  }

  /// Both halves of the product, one laid over the other.
  private func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }
}

extension Span<UInt8> {
  /// The eight bytes from an offset, the first in the lowest bits.
  @inline(__always)
  fileprivate func word(at offset: Int) -> UInt64 {
    let low = UInt64(self[offset]) | UInt64(self[offset + 1]) << 8 | UInt64(self[offset + 2]) << 16 | UInt64(self[offset + 3]) << 24
    let high = UInt64(self[offset + 4]) | UInt64(self[offset + 5]) << 8 | UInt64(self[offset + 6]) << 16 | UInt64(self[offset + 7]) << 24
    return low | high << 32
  }
}
