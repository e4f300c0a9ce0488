/// Values as bytes that only the same program reads again, for a cache. `PackedReader` reads them in the same order.
package struct PackedWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func reserve(_ byteCount: Int) { bytes.reserveCapacity(byteCount) }

  /// Small numbers take one byte, seven bits each; negative ones alternate with positive ones.
  package mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64((number << 1) ^ (number >> 63)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// All 64 bits, as hashes need them.
  package mutating func write(bits: UInt64) {
    bytes.append(addingCapacity: 8) { room in
      for shift in 0..<8 { room.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift * 8))) }
    }
  }

  package mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func write(_ text: [UInt8]) {
    write(text.count)
    bytes.append(contentsOf: text)
  }

  package mutating func write(_ range: Range<Int>) {
    write(range.lowerBound)
    write(range.count)
  }

  /// What others have written.
  package mutating func append(_ other: PackedWriter) { bytes += other.bytes }

  package mutating func write<Value>(_ value: Value?, _ write: (inout Self, Value) -> Void) {
    self.write(value != nil)
    if let value { write(&self, value) }
  }

  package mutating func write(_ text: String?) { write(text) { $0.write($1) } }
  package mutating func write(_ number: Int?) { write(number) { $0.write($1) } }

  package mutating func write<Values: Collection>(_ values: Values, _ write: (inout Self, Values.Element) -> Void) {
    self.write(values.count)
    for value in values { write(&self, value) }
  }
}
