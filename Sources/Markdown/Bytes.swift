import Glibc

/// The bytes that scanning speaks of by name.
extension UInt8 {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamationMark: UInt8 = 0x21
  static let quotationMark: UInt8 = 0x22
  static let numberSign: UInt8 = 0x23
  static let ampersand: UInt8 = 0x26
  static let semicolon: UInt8 = 0x3B
  static let closingParenthesis: UInt8 = 0x29
  static let asterisk: UInt8 = 0x2A
  static let plus: UInt8 = 0x2B
  static let hyphen: UInt8 = 0x2D
  static let fullStop: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let colon: UInt8 = 0x3A
  static let lessThan: UInt8 = 0x3C
  static let equals: UInt8 = 0x3D
  static let greaterThan: UInt8 = 0x3E
  static let questionMark: UInt8 = 0x3F
  static let openingBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let underscore: UInt8 = 0x5F
  static let backtick: UInt8 = 0x60
  static let bar: UInt8 = 0x7C
  static let tilde: UInt8 = 0x7E
  static let delete: UInt8 = 0x7F

  /// Space, tab, and the bytes that end a line or page. A no-break space is text.
  var isWhiteSpace: Bool { self == .space || (.tab ... .carriageReturn).contains(self) }
  var isSpaceOrTab: Bool { self == .space || self == .tab }
  var isLineEnd: Bool { self == .newline || self == .carriageReturn }
  var isDigit: Bool { (.zero ... .nine).contains(self) }
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  /// 1 or 0, for `Span.end(from:before:)`.
  func equals(_ other: UInt8) -> UInt8 { self == other ? 1 : 0 }
  func isAtMost(_ other: UInt8) -> UInt8 { self <= other ? 1 : 0 }
}

extension Span<UInt8> {
  /// The first byte from `start` on that is wanted; the end if there is none.
  /// - Parameter isWanted: 0 for the bytes to skip. It is to be made of comparisons joined by `|`, of which the compiler
  ///   makes vector instructions: without a branch, many bytes are looked at together.
  @inline(__always)
  func end(from start: Int, before isWanted: (UInt8) -> UInt8) -> Int {
    var offset = start
    while count >= 32, offset < count {
      // The last ones are looked at together with some that have been seen.
      let first = Swift.min(offset, count - 32)
      let part = extracting(first..<(first + 32))
      var found: UInt8 = 0
      for index in 0..<32 { found |= isWanted(part[index]) }
      if found != 0 { break }
      offset = first + 32
    }
    while offset < count, isWanted(self[offset]) == 0 { offset += 1 }
    return offset
  }

  /// The first of some bytes from `start` on; the end if there is none.
  package func firstIndex(ofAny a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, from start: Int) -> Int {
    end(from: start) { $0.equals(a) | $0.equals(b) | $0.equals(c) | $0.equals(d) }
  }

  /// The first byte from `start` on that is a control character of ASCII, or one of some others; the end if there is none.
  package func firstIndex(ofControlOr a: UInt8, _ b: UInt8, _ c: UInt8, from start: Int) -> Int {
    end(from: start) { $0.isAtMost(0x1F) | $0.equals(a) | $0.equals(b) | $0.equals(c) }
  }

  /// The first of a byte from `start` on; the end if there is none.
  package func firstIndex(orEnd wanted: UInt8, from start: Int) -> Int {
    guard start < count else { return count }
    return unsafe extracting(droppingFirst: start).withUnsafeBytes { rest in
      guard let first = rest.baseAddress, let found = unsafe memchr(first, Int32(wanted), rest.count) else { return count }
      return unsafe start + first.distance(to: UnsafeRawPointer(found))
    }
  }

  /// The first byte from `start` on that is part of no ASCII character; the end if there is none.
  package func firstNonASCII(from start: Int) -> Int { end(from: start) { $0 >> 7 } }

  func firstIndex(of wanted: UInt8, from start: Int) -> Int? {
    var offset = start
    while offset < count {
      if self[offset] == wanted { return offset }
      offset += 1
    }
    return nil
  }

  /// 3 if the text begins with the mark that some editors put before it, else 0.
  var byteOrderMarkLength: Int { count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF ? 3 : 0 }
}

extension [UInt8] {
  /// Copies without counting references, so that threads that share the bytes do not wait for each other.
  package mutating func append(copying bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// Appends part of a text that is only borrowed.
  mutating func append(_ range: Range<Int>, of text: borrowing Span<UInt8>) { append(copying: text.extracting(range)) }
}
