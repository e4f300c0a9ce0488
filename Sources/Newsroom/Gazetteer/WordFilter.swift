/// Tells most words that are not in a set from those that are: a bit for each word, by its hash.
///
/// Small enough to stay near the processor, where the set itself does not.
struct WordFilter: Sendable {
  private var bits: [UInt64]
  private let mask: Int

  /// - Parameter bits: how many bits of a hash tell words apart: 6 at least.
  init(bits: Int) {
    self.bits = [UInt64](repeating: 0, count: 1 << (bits - 6))
    mask = 1 << (bits - 6) - 1
  }

  /// Seldom true of a word that is not in the set, never false of one that is.
  func mayHold(_ word: WordHash) -> Bool {
    let bit = Int(truncatingIfNeeded: word.mixed)
    return bits[bit >> 6 & mask] & 1 << UInt64(bit & 63) != 0
  }

  mutating func insert(_ word: WordHash) {
    let bit = Int(truncatingIfNeeded: word.mixed)
    bits[bit >> 6 & mask] |= 1 << UInt64(bit & 63)
  }
}
