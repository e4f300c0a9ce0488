/// Reads JSON (RFC 8259) from bytes, value by value, as it is asked for them: nothing is kept but what the asker makes of it.
///
/// The bytes must be UTF-8.
struct JSONReader {
  private let bytes: [UInt8]
  private let end: Int
  /// The byte that is read next.
  private(set) var offset: Int

  /// - Parameter range: what of the bytes is one JSON text; offsets of faults count from the bytes' first.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    (offset, end) = (range.lowerBound, range.upperBound)
  }

  /// Reads an object; `member` is called with each name and has to read the value.
  mutating func object(_ member: (inout JSONReader, String) throws(JSONFault) -> Void) throws(JSONFault) {
    try nest(.openBrace, .closeBrace, "an object") { json throws(JSONFault) in
      let start = json.start
      let name = try json.text()
      guard json.take(.colon) else { throw json.missing("a colon") }
      do throws(JSONFault) { try member(&json, name) } catch {
        // A member that nobody asked for is told where its name stands.
        throw error.offset == JSONReader.unplaced ? JSONFault(at: start, error.message, hint: error.hint) : error
      }
    }
  }

  /// Reads an array; `element` has to read each of its values.
  mutating func array<Element>(_ element: (inout JSONReader) throws(JSONFault) -> Element) throws(JSONFault) -> [Element] {
    var elements: [Element] = []
    try nest(.openBracket, .closeBracket, "an array") { json throws(JSONFault) in elements.append(try element(&json)) }
    return elements
  }

  mutating func text() throws(JSONFault) -> String {
    if let range = try plainText() { return String(decoding: bytes[range], as: UTF8.self) }
    return String(decoding: try escapedText(), as: UTF8.self)
  }

  /// A text's UTF-8.
  mutating func textBytes() throws(JSONFault) -> [UInt8] {
    if let range = try plainText() { return Array(bytes[range]) }
    return try escapedText()
  }

  mutating func number() throws(JSONFault) -> Int {
    let start = start
    let isNegative = take(UInt8(ascii: "-"))
    let first = offset
    var value = 0
    while offset < end, let digit = bytes[offset].digit {
      let (tens, isTooLong) = value.multipliedReportingOverflow(by: 10)
      let (sum, isTooLarge) = tens.addingReportingOverflow(digit)
      guard !isTooLong, !isTooLarge else { throw JSONFault(at: start, "this number is too large") }
      value = sum
      offset += 1
    }
    guard offset > first else { throw missing("a whole number") }
    if offset < end, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[offset]) {
      throw JSONFault(at: start, "this is no whole number")
    }
    return isNegative ? -value : value
  }

  mutating func flag() throws(JSONFault) -> Bool {
    if takeWord("true") { return true }
    if takeWord("false") { return false }
    throw missing("true or false")
  }

  /// Steps over a value, whatever it is. What is wrong within it shows when it is read.
  mutating func skip() throws(JSONFault) {
    var depth = 0
    repeat {
      _ = start
      guard offset < end else { throw brokenOff }
      switch bytes[offset] {
      case .quotation: if try plainText() == nil { _ = try escapedText() }
      case .openBrace, .openBracket:
        depth += 1
        offset += 1
      case .closeBrace, .closeBracket:
        depth -= 1
        offset += 1
      default: offset += 1
      }
    } while depth > 0 || (offset < end && bytes[offset].isInWord)
  }

  /// Goes back to a value that was stepped over.
  mutating func goBack(to offset: Int) { self.offset = offset }

  /// What has been read from an offset on, as it is written.
  func written(from first: Int) -> String { String(decoding: bytes[first..<offset], as: UTF8.self) }

  /// Where the next value begins.
  var start: Int {
    mutating get {
      while offset < end, bytes[offset] == 0x20 || (0x09...0x0D).contains(bytes[offset]) { offset += 1 }
      return offset
    }
  }

  /// - Throws: what stands behind the last value.
  mutating func finish() throws(JSONFault) {
    if start < end { throw JSONFault(at: offset, "something stands behind the end of the object", hint: "put every reading on a line of its own") }
  }
}

// MARK: - Faults

extension JSONReader {
  private static let unplaced = -1

  /// To be thrown where a member has a name that nobody knows.
  static func unknown(_ name: String) -> JSONFault { JSONFault(at: unplaced, "no member is called “\(name)”") }

  private var brokenOff: JSONFault {
    JSONFault(at: end, "the line breaks off here", hint: "the file was cut short, or is still being written: make its readings again")
  }

  private mutating func missing(_ what: String) -> JSONFault {
    start == end ? brokenOff : JSONFault(at: offset, "\(what) should stand here", hint: "this is no JSON that `daybook read --whole` has written")
  }
}

// MARK: - Pieces

extension JSONReader {
  private mutating func nest(
    _ open: UInt8, _ close: UInt8, _ name: String, _ content: (inout JSONReader) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    guard take(open) else { throw missing(name) }
    if take(close) { return }
    while true {
      try content(&self)
      if take(close) { return }
      guard take(.comma) else { throw missing("a comma or the end of \(name)") }
    }
  }

  /// Whether a byte comes next; it is then read.
  private mutating func take(_ byte: UInt8) -> Bool {
    guard start < end, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard bytes[start..<end].starts(with: word.utf8) else { return false }
    offset += word.utf8.count
    return true
  }

  /// The range of a text that has no escapes; nil for one that has some, which then is still to be read.
  private mutating func plainText() throws(JSONFault) -> Range<Int>? {
    guard take(.quotation) else { throw missing("a text in quotation marks") }
    let first = offset
    while offset < end {
      let byte = bytes[offset]
      if byte == .quotation {
        offset += 1
        return first..<offset - 1
      }
      if byte == .backslash {
        offset = first
        return nil
      }
      guard byte >= 0x20 else { throw JSONFault(at: offset, "a control character stands in a text") }
      offset += 1
    }
    throw brokenOff
  }

  /// The rest of a text after its opening mark.
  private mutating func escapedText() throws(JSONFault) -> [UInt8] {
    var text: [UInt8] = []
    var first = offset
    while offset < end {
      let byte = bytes[offset]
      guard byte >= 0x20 else { throw JSONFault(at: offset, "a control character stands in a text") }
      if byte == .quotation || byte == .backslash { text += bytes[first..<offset] }
      offset += 1
      if byte == .quotation { return text }
      if byte == .backslash {
        try readEscape(into: &text)
        first = offset
      }
    }
    throw brokenOff
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(JSONFault) {
    guard offset < end else { throw brokenOff }
    let letter = bytes[offset]
    offset += 1
    switch letter {
    case .quotation, .backslash, UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += String(try escapedScalar()).utf8
    default: throw JSONFault(at: offset - 1, "no escape is written so")
    }
  }

  /// `00e9`, or the two halves of a scalar beyond the first 65,536.
  private mutating func escapedScalar() throws(JSONFault) -> Unicode.Scalar {
    let place = offset
    let unit = try hexNumber()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if unit < 0xDC00, offset + 1 < end, bytes[offset] == .backslash, bytes[offset + 1] == UInt8(ascii: "u") {
      offset += 2
      let low = try hexNumber()
      if (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) { return scalar }
    }
    throw JSONFault(at: place, "half of a surrogate pair stands here")
  }

  private mutating func hexNumber() throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard offset < end else { throw brokenOff }
      guard let digit = bytes[offset].hexDigit else { throw JSONFault(at: offset, "four hexadecimal digits should stand here") }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}

extension UInt8 {
  fileprivate static let quotation = UInt8(ascii: "\"")
  fileprivate static let backslash = UInt8(ascii: "\\")
  fileprivate static let openBrace = UInt8(ascii: "{")
  fileprivate static let closeBrace = UInt8(ascii: "}")
  fileprivate static let openBracket = UInt8(ascii: "[")
  fileprivate static let closeBracket = UInt8(ascii: "]")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let colon = UInt8(ascii: ":")

  fileprivate var digit: Int? { (0x30...0x39).contains(self) ? Int(self - 0x30) : nil }

  fileprivate var hexDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }

  /// Of a number, or of `true` and the like.
  fileprivate var isInWord: Bool { (0x30...0x39).contains(self) || (0x61...0x7A).contains(self) || [0x2B, 0x2D, 0x2E, 0x45].contains(self) }
}
