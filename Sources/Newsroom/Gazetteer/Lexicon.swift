/// What is known of single words, by their hash, in one flat table.
struct Lexicon: Sendable {
  struct Entry: Sendable {
    var classes: WordClass
    /// The value of a number word, weekday (Monday 0) or month (January 1).
    var value: Int32
    var word: Word = .unlisted
  }

  private struct Slot {
    /// 0 where nothing lies.
    var key: UInt64 = 0
    var entry = Entry(classes: [], value: 0)
  }

  private var slots: [Slot]
  private let mask: Int

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    mask = size - 1
  }

  subscript(hash: WordHash) -> Entry? {
    let slot = slot(of: hash)
    return slots[slot].key == 0 ? nil : slots[slot].entry
  }

  /// Gives a word the name that rules ask for it by.
  mutating func name(_ hash: WordHash, _ word: Word) {
    add(hash, [])
    slots[slot(of: hash)].entry.word = word
  }

  /// Adds to what is known of a word.
  mutating func add(_ hash: WordHash, _ classes: WordClass, value: Int32 = 0) {
    let slot = slot(of: hash)
    slots[slot].key = hash.value
    slots[slot].entry.classes.formUnion(classes)
    if value != 0 { slots[slot].entry.value = value }
  }

  /// Where a word lies, or would.
  private func slot(of hash: WordHash) -> Int {
    var slot = Int(truncatingIfNeeded: hash.mixed) & mask
    while slots[slot].key != 0, slots[slot].key != hash.value { slot = (slot + 1) & mask }
    return slot
  }
}
