/// Reads what a `PackedWriter` wrote. Bytes that it did not write are refused, and never more is made of them than they have.
package struct PackedReader {
  /// These bytes are not what was written.
  package struct Malformed: Error {
    package init() {}
  }

  private let bytes: [UInt8]
  package private(set) var offset: Int
  private let end: Int

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = 0
    end = bytes.count
  }

  package var isAtEnd: Bool { offset == end }

  package mutating func byte() throws(Malformed) -> UInt8 {
    guard offset < end else { throw Malformed() }
    defer { offset += 1 }
    return bytes[offset]
  }

  package mutating func number() throws(Malformed) -> Int {
    var rest: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 64 else { throw Malformed() }
      rest |= UInt64(next & 0x7F) << shift
      if next < 0x80 { break }
      shift += 7
    }
    return Int(truncatingIfNeeded: rest >> 1) ^ -Int(truncatingIfNeeded: rest & 1)
  }

  package mutating func bits() throws(Malformed) -> UInt64 {
    guard end - offset >= 8 else { throw Malformed() }
    defer { offset += 8 }
    let eight = bytes.span.extracting(offset..<offset + 8)
    var bits: UInt64 = 0
    for index in 0..<8 { bits |= UInt64(eight[index]) << UInt64(index * 8) }
    return bits
  }

  package mutating func flag() throws(Malformed) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw Malformed()
    }
  }

  /// Of whatever takes a byte or more each.
  package mutating func count() throws(Malformed) -> Int {
    let count = try number()
    guard count >= 0, count <= end - offset else { throw Malformed() }
    return count
  }

  /// Where bytes stand that were written as a text.
  package mutating func span() throws(Malformed) -> Range<Int> {
    let count = try count()
    defer { offset += count }
    return offset..<offset + count
  }

  package mutating func text() throws(Malformed) -> String { String(decoding: bytes[try span()], as: UTF8.self) }

  package mutating func byteText() throws(Malformed) -> [UInt8] { Array(bytes[try span()]) }

  package mutating func range() throws(Malformed) -> Range<Int> {
    let (start, count) = (try number(), try number())
    guard start >= 0, count >= 0, count <= Int.max - start else { throw Malformed() }
    return start..<start + count
  }

  package mutating func optional<Value>(_ read: (inout Self) throws(Malformed) -> Value) throws(Malformed) -> Value? {
    try flag() ? try read(&self) : nil
  }

  package mutating func optionalText() throws(Malformed) -> String? { try flag() ? try text() : nil }
  package mutating func optionalNumber() throws(Malformed) -> Int? { try flag() ? try number() : nil }

  package mutating func list<Value>(_ read: (inout Self) throws(Malformed) -> Value) throws(Malformed) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  /// One of the values that the program knows by a word.
  package mutating func choice<Value: RawRepresentable<String>>() throws(Malformed) -> Value {
    guard let value = Value(rawValue: try text()) else { throw Malformed() }
    return value
  }
}
