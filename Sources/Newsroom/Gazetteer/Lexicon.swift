/// What is known of single words, by their hash, in one flat table.
struct Lexicon: Sendable {
  struct Entry: Sendable {
    var classes: WordClass
    /// The value of a number word, weekday (Monday 0) or month (January 1).
    var value: Int32
    var word: Word = .unlisted
  }

  private var keys: [UInt64]
  private var entries: [Entry]
  private let mask: Int

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    entries = [Entry](repeating: Entry(classes: [], value: 0), count: size)
    mask = size - 1
  }

  subscript(hash: WordHash) -> Entry? {
    var slot = Int(truncatingIfNeeded: hash.mixed) & mask
    while keys[slot] != 0 {
      if keys[slot] == hash.value { return entries[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Gives a word the name that rules ask for it by.
  mutating func name(_ hash: WordHash, _ word: Word) {
    add(hash, [])
    var slot = Int(truncatingIfNeeded: hash.mixed) & mask
    while keys[slot] != hash.value { slot = (slot + 1) & mask }
    entries[slot].word = word
  }

  /// Adds to what is known of a word.
  mutating func add(_ hash: WordHash, _ classes: WordClass, value: Int32 = 0) {
    var slot = Int(truncatingIfNeeded: hash.mixed) & mask
    while keys[slot] != 0, keys[slot] != hash.value { slot = (slot + 1) & mask }
    keys[slot] = hash.value
    entries[slot].classes.formUnion(classes)
    if value != 0 { entries[slot].value = value }
  }
}
