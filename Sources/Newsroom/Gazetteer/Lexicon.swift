/// What is known of single words, by their hash, in one flat table.
struct Lexicon: Sendable {
  struct Entry: Sendable {
    var classes: WordClass
    /// The value of a number word, weekday (Monday 0) or month (January 1).
    var value: Int32
    var word: Word = .unlisted
    var openings: WordOpening = []
  }

  private struct Known {
    var key: UInt64
    var entry: Entry
  }

  /// In the order of adding: common words lie together.
  private var known: [Known] = []
  /// One more than numbers of known words by their hashes, 0 where nothing lies.
  private var slots: [UInt16]
  private var mask: Int

  /// - Parameter capacity: how many words are coming, 60,000 at most.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [UInt16](repeating: 0, count: size)
    mask = size - 1
    known.reserveCapacity(capacity)
  }

  subscript(hash: WordHash) -> Entry? {
    let number = Int(slots[slot(of: hash)])
    return number == 0 ? nil : known[number - 1].entry
  }

  /// Gives a word the name that rules ask for it by.
  mutating func name(_ hash: WordHash, _ word: Word) { known[place(of: hash)].entry.word = word }

  /// Tells what may begin with a word.
  mutating func open(_ hash: WordHash, _ openings: WordOpening) { known[place(of: hash)].entry.openings.formUnion(openings) }

  /// Adds to what is known of a word.
  mutating func add(_ hash: WordHash, _ classes: WordClass, value: Int32 = 0) {
    let place = place(of: hash)
    known[place].entry.classes.formUnion(classes)
    if value != 0 { known[place].entry.value = value }
  }

  /// Where a word's entry lies; makes one for a word that has none.
  private mutating func place(of hash: WordHash) -> Int {
    let slot = slot(of: hash)
    guard slots[slot] == 0 else { return Int(slots[slot]) - 1 }
    known.append(Known(key: hash.value, entry: Entry(classes: [], value: 0)))
    slots[slot] = UInt16(known.count)
    if known.count * 2 > slots.count { grow() }
    return known.count - 1
  }

  /// Doubles the slots: half of them stay empty, so that a word that is not known is seldom compared with one that is.
  private mutating func grow() {
    slots = [UInt16](repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for number in known.indices { slots[slot(of: WordHash(value: known[number].key))] = UInt16(number + 1) }
  }

  /// Where a word's number lies, or would.
  private func slot(of hash: WordHash) -> Int {
    var slot = Int(truncatingIfNeeded: hash.mixed) & mask
    while slots[slot] != 0, known[Int(slots[slot]) - 1].key != hash.value { slot = (slot + 1) & mask }
    return slot
  }
}
