/// Names word by word: which phrases begin with the words read so far, and what each names.
///
/// A trie whose nodes lie in the order of adding and are found in one open hash table, small enough to stay near the processor: a step
/// that leads nowhere seldom leaves it.
struct PhraseTrie: Sendable {
  /// One reading of a phrase.
  struct Sense: Sendable {
    /// The number of the name's record in the gazetteer.
    fileprivate(set) var record: Int32
    fileprivate(set) var form: Form
    /// The next sense of the same phrase, or -1.
    fileprivate(set) var next: Int32
  }

  /// How a phrase stands for its record, and how it must be written.
  struct Form: OptionSet, Sendable {
    let rawValue: UInt16
    /// Must be written in capitals throughout: US, WHO.
    static let allCaps = Form(rawValue: 1)
    /// Each word must begin with a capital: names of people and places.
    static let eachCapital = Form(rawValue: 1 << 1)
    /// The first word must begin with a capital: bodies, states.
    static let firstCapital = Form(rawValue: 1 << 2)
    /// An adjective or a people: Russian, Ukrainians.
    static let demonym = Form(rawValue: 1 << 3)
    /// A capital or seat that may speak for the state.
    static let metonym = Form(rawValue: 1 << 4)
    /// A region's name that needs `region`, `oblast` or the like beside it.
    static let base = Form(rawValue: 1 << 5)
    /// A surname that may stand alone at first mention.
    static let alone = Form(rawValue: 1 << 6)
    /// The name's usual spelling, not another one.
    static let main = Form(rawValue: 1 << 7)
    /// Also an English word, a name of people or of something else: needs other evidence.
    static let doubtful = Form(rawValue: 1 << 8)
    static let plural = Form(rawValue: 1 << 9)
    /// An office, which may be written small.
    static let office = Form(rawValue: 1 << 10)
    /// An office that is a rank: it must begin with a capital.
    static let rank = Form(rawValue: 1 << 11)
    /// Editors have said when the phrase means what.
    static let ruled = Form(rawValue: 1 << 15)

    /// Whether the first word may be written small.
    var beginsSmall: Bool { isDisjoint(with: [.firstCapital, .allCaps, .rank]) }
  }

  /// What the words read so far have led to.
  struct Node: Sendable {
    fileprivate(set) var number: Int32 = 0
    /// The first reading of the phrase that ends here, or -1.
    fileprivate(set) var firstSense: Int32 = -1
  }

  /// A node, by the node before it and the word between.
  private struct Entry {
    let key: UInt64
    var firstSense: Int32 = -1
  }

  /// A node's number, 0 where nothing lies, and above it eight bits of its key.
  private var slots: [UInt32]
  private var mask: Int
  /// The first is the root.
  private var entries = [Entry(key: 0)]
  /// For each node, a bit that tells whether phrases go on.
  private var goesOn: [UInt64] = [0]
  private(set) var senses: [Sense] = []
  /// The words that phrases begin with.
  private var beginnings = WordFilter(bits: 18)
  /// Those of them that may be written small: a few hundred, so that most words of a text are told from them at once.
  private var smallBeginnings = WordFilter(bits: 15)

  /// - Parameter capacity: how many nodes and readings are coming.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
    entries.reserveCapacity(capacity)
    senses.reserveCapacity(capacity)
  }

  private static func key(_ node: Int32, _ word: WordHash) -> UInt64 {
    var x = word.value ^ (UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15)
    x = (x ^ (x >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return x ^ (x >> 32)
  }

  /// The node after `word`, or nil where no phrase goes on so. The root is 0.
  func child(of node: Int32, by word: WordHash) -> Int32? { step(from: node, by: word)?.number }

  /// The node after `word` with its first sense, or nil where no phrase goes on so.
  func step(from node: Int32, by word: WordHash) -> Node? {
    let number = find(PhraseTrie.key(node, word)).number
    return number == 0 ? nil : Node(number: number, firstSense: entries[Int(number)].firstSense)
  }

  /// Where a key lies, or would, and the number of its node, or 0.
  private func find(_ key: UInt64) -> (slot: Int, number: Int32) {
    var slot = Int(truncatingIfNeeded: key) & mask
    let mark = UInt32(truncatingIfNeeded: key >> 56) << 24
    while true {
      let held = slots[slot]
      guard held != 0 else { return (slot, 0) }
      if held & 0xFF00_0000 == mark, case let number = held & 0x00FF_FFFF, entries[Int(number)].key == key { return (slot, Int32(number)) }
      slot = (slot + 1) & mask
    }
  }

  func firstSense(at node: Int32) -> Int32 { entries[Int(node)].firstSense }

  /// Every reading of a phrase, in any form.
  func senses(of words: [WordHash]) -> [Sense] {
    var found: [Sense] = []
    var sense = firstSense(of: words)
    while let reading = sense {
      found.append(reading)
      sense = reading.next < 0 ? nil : senses[Int(reading.next)]
    }
    return found
  }

  /// The likeliest reading of a phrase, in any form.
  func firstSense(of words: [WordHash]) -> Sense? {
    var node: Int32 = 0
    for word in words {
      guard let child = child(of: node, by: word) else { return nil }
      node = child
    }
    let first = firstSense(at: node)
    return first < 0 ? nil : senses[Int(first)]
  }

  mutating func add(_ words: [WordHash], record: Int32, form: Form) { add(words.span, record: record, form: form) }

  mutating func add(_ words: Span<WordHash>, record: Int32, form: Form) {
    guard !words.isEmpty else { return }
    if form.beginsSmall { smallBeginnings.insert(words[0]) }
    var node = 0
    for place in words.indices { node = grow(Int32(node), words[place]) }
    let sense = Int32(senses.count)
    senses.append(Sense(record: record, form: form, next: -1))
    // Kept in the order of adding: tables list the likelier reading first.
    guard entries[node].firstSense >= 0 else {
      entries[node].firstSense = sense
      return
    }
    var last = Int(entries[node].firstSense)
    while senses[last].next >= 0 { last = Int(senses[last].next) }
    senses[last].next = sense
  }

  /// Gives the phrases of some records to others. A reading that a phrase has twice then is kept once.
  mutating func relink(_ moves: [Int32: Int32]) {
    let kinds: Form = [.base, .metonym, .demonym]
    for first in entries.map(\.firstSense) where first >= 0 {
      var chain: [Int] = []
      var isMoved = false
      var next = first
      while next >= 0 {
        let sense = Int(next)
        next = senses[sense].next
        if let record = moves[senses[sense].record] {
          senses[sense].record = record
          isMoved = true
        }
        let isTwin = chain.contains { senses[$0].record == senses[sense].record && senses[$0].form.intersection(kinds) == senses[sense].form.intersection(kinds) }
        if !isTwin { chain.append(sense) }
      }
      guard isMoved else { continue }
      for (place, sense) in chain.enumerated() { senses[sense].next = place + 1 < chain.count ? Int32(chain[place + 1]) : -1 }
    }
  }

  /// Marks every reading of a phrase as one that editors have rules for.
  mutating func markRuled(_ words: [WordHash]) {
    var node: Int32 = 0
    for word in words {
      guard let child = child(of: node, by: word) else { return }
      node = child
    }
    var sense = firstSense(at: node)
    while sense >= 0 {
      senses[Int(sense)].form.insert(.ruled)
      sense = senses[Int(sense)].next
    }
  }

  /// Whether a phrase may begin with a word. Seldom true where none does.
  /// - Parameter isSmall: the word has neither capitals nor digits.
  func mayBegin(with word: WordHash, isSmall: Bool) -> Bool { isSmall ? smallBeginnings.mayHold(word) : beginnings.mayHold(word) }

  /// Whether a word by itself is a phrase with a reading of some form.
  func hasSense(_ form: Form, of word: WordHash) -> Bool {
    guard beginnings.mayHold(word), let node = step(from: 0, by: word) else { return false }
    var next = node.firstSense
    while next >= 0 {
      let sense = senses[Int(next)]
      if sense.form.isSuperset(of: form) { return true }
      next = sense.next
    }
    return false
  }

  /// Whether phrases go on after a node. Asked before a step, it saves many a look-up in vain.
  func goesOn(from node: Int32) -> Bool { goesOn[Int(node) >> 6] & 1 << UInt64(node & 63) != 0 }

  /// Makes the node after a word, where there is none.
  /// - Returns: its number.
  private mutating func grow(_ node: Int32, _ word: WordHash) -> Int {
    if entries.count * 2 > slots.count { rehash() }
    let key = PhraseTrie.key(node, word)
    let (slot, number) = find(key)
    guard number == 0 else { return Int(number) }
    if node == 0 { beginnings.insert(word) }
    goesOn[Int(node) >> 6] |= 1 << UInt64(node & 63)
    entries.append(Entry(key: key))
    if entries.count > goesOn.count * 64 { goesOn.append(0) }
    slots[slot] = PhraseTrie.slot(key, entries.count - 1)
    return entries.count - 1
  }

  private static func slot(_ key: UInt64, _ number: Int) -> UInt32 {
    precondition(number < 1 << 24, "16 million phrases are all that a trie holds")
    return UInt32(truncatingIfNeeded: key >> 56) << 24 | UInt32(number)
  }

  private mutating func rehash() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for number in entries.indices.dropFirst() {
      let key = entries[number].key
      slots[find(key).slot] = PhraseTrie.slot(key, number)
    }
  }
}
