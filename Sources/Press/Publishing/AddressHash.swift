/// The 64-bit FNV-1a hash of a file's address, or of a place in it: what links and anchors are compared by.
///
/// Two of a million addresses share one with a probability of one to thirty million, and then a dangling link might be missed.
struct AddressHash: Hashable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  /// One that was stored.
  init(value: UInt64) { self.value = value }

  init(of address: String) { add(address.utf8) }

  /// Of a file by its address. The page that a folder opens with has the folder's, as links mostly have it.
  init(ofFile address: String) {
    let folder = address.utf8.dropLast(AddressHash.index.count)
    let isIndex = address.utf8.suffix(AddressHash.index.count).elementsEqual(AddressHash.index)
    add(isIndex && (folder.isEmpty || folder.last == UInt8(ascii: "/")) ? folder : address.utf8[...])
  }

  /// The page that a folder opens with.
  static let index = Array("index.html".utf8)

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  /// Of a place in the file that this is the hash of.
  func anchor(_ text: Span<UInt8>, _ range: Range<Int>) -> AddressHash {
    var hash = self
    hash.add(UInt8(ascii: "#"))
    for index in range { hash.add(text[index]) }
    return hash
  }
}

/// A set of addresses in one flat array, without anything to follow but the next slot.
struct AddressHashSet: Sendable {
  private var slots: [UInt64]
  private let mask: Int

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
  }

  /// False for one that is there already. No more than the capacity may be put in.
  @discardableResult
  mutating func insert(_ hash: AddressHash) -> Bool {
    var slot = place(of: hash)
    while slots[slot] != 0 {
      if slots[slot] == hash.value { return false }
      slot = (slot + 1) & mask
    }
    slots[slot] = hash.value
    return true
  }

  func contains(_ hash: AddressHash) -> Bool {
    var slot = place(of: hash)
    while slots[slot] != 0 {
      if slots[slot] == hash.value { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  private func place(of hash: AddressHash) -> Int { Int(truncatingIfNeeded: hash.value ^ (hash.value >> 32)) & mask }
}
