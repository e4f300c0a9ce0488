/// One of several equal parts of a work, such as `3/16`.
package struct Shard: Hashable, Sendable, LosslessStringConvertible {
  /// From 1.
  package let number: Int
  package let count: Int

  private static let most = 1_000_000

  /// All of the work.
  package static let whole = Shard(number: 1, count: 1)

  private init(number: Int, count: Int) { (self.number, self.count) = (number, count) }

  /// Nil for anything but two numbers with a slash between, the first of which is at least 1 and no greater than the second, at most a million.
  package init?(_ description: String) {
    let parts = description.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(parts[0]), let count = Int(parts[1]),
      (1...Shard.most).contains(count), (1...count).contains(number)
    else { return nil }
    self.init(number: number, count: count)
  }

  package var description: String { "\(number)/\(count)" }

  var isWhole: Bool { count == 1 }
  /// The last shard also makes what there is one of and nobody can part, such as the search index.
  var isLast: Bool { number == count }

  /// The part that a page belongs to depends on its address alone: it stays where it is when other pages come and go.
  func has(page address: String) -> Bool {
    isWhole || Int(AddressHash(of: address).mixed % UInt64(count)) == number - 1
  }

  /// The run of a list's elements that belongs to this part.
  func run(of total: Int) -> Range<Int> { total * (number - 1) / count..<total * number / count }
}

extension AddressHash {
  /// The low bits of FNV are weak.
  fileprivate var mixed: UInt64 {
    let x = (value ^ (value >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return x ^ (x >> 32)
  }
}
