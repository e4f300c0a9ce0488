/// Numbers by 64-bit keys, in one flat table without anything to follow but the next slot.
///
/// Keys are hashes already: a table takes its slots from them as they are, where a `Dictionary` would hash them once more.
struct NumberTable: Sendable {
  private var keys: [UInt64] = []
  private var numbers: [Int32] = []
  private(set) var count = 0

  /// Where nothing lies; no hash is this but by a chance of one to 2⁶⁴.
  private static let free: UInt64 = 0

  init() {}

  /// - Parameter capacity: how many keys are coming.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: NumberTable.free, count: size)
    numbers = [Int32](repeating: 0, count: size)
  }

  subscript(key: UInt64) -> Int32? {
    guard !keys.isEmpty else { return nil }
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & (keys.count - 1)
    while keys[slot] != NumberTable.free {
      if keys[slot] == key { return numbers[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Keeps the number that a key has already.
  mutating func insert(_ number: Int32, for key: UInt64) {
    if count * 2 >= keys.count { grow() }
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & (keys.count - 1)
    while keys[slot] != NumberTable.free {
      if keys[slot] == key { return }
      slot = (slot + 1) & (keys.count - 1)
    }
    keys[slot] = key
    numbers[slot] = number
    count += 1
  }

  private mutating func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    let size = max(64, keys.count * 2)
    keys = [UInt64](repeating: NumberTable.free, count: size)
    numbers = [Int32](repeating: 0, count: size)
    count = 0
    for (key, number) in zip(oldKeys, oldNumbers) where key != NumberTable.free { insert(number, for: key) }
  }
}
