/// One text of a template or partial, with the path that problems in it are told under.
struct TemplateText: Sendable {
  let file: String
  let bytes: [UInt8]
  /// Where its first letter stands in the file, both from 1.
  let start: (line: Int, column: Int)

  init(_ source: String, file: String, start: (line: Int, column: Int) = (1, 1)) {
    self.file = file
    self.start = start
    bytes = Array(source.utf8)
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// True at the first byte and just after a newline.
  func isLineStart(_ offset: Int) -> Bool { offset == 0 || bytes[offset - 1] == .newline }

  func starts(with word: [UInt8], at offset: Int) -> Bool {
    guard offset + word.count <= bytes.count else { return false }
    for index in word.indices where bytes[offset + index] != word[index] { return false }
    return true
  }

  /// The range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, bytes[first].isWhiteSpace { range.removeFirst() }
    while let last = range.last, bytes[last].isWhiteSpace { range.removeLast() }
    return range
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// What may stand beside a tag that has its line to itself.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  var isWhiteSpace: Bool { isBlank || self == .newline || self == .carriageReturn }
}
