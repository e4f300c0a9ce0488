/// Lines of a text, ended by LF, CR LF or CR, counted from 1.
struct LineReader {
  struct Line {
    var number: Int
    /// Where it begins, white space and all.
    var start: Int
    /// Without white space at either end.
    var text: Range<Int>
  }

  /// Where the next line begins.
  private(set) var at: Int
  private var number: Int

  init(from start: Int, line: Int = 1) {
    at = start
    number = line
  }

  mutating func next(in bytes: Span<UInt8>) -> Line? {
    guard at < bytes.count else { return nil }
    let start = at
    var end = at
    while end < bytes.count, bytes[end] != .newline, bytes[end] != .carriageReturn { end += 1 }
    at = end
    if at < bytes.count {
      at += bytes[at] == .carriageReturn && at + 1 < bytes.count && bytes[at + 1] == .newline ? 2 : 1
    }
    number += 1
    return Line(number: number - 1, start: start, text: bytes.trimmed(start..<end))
  }
}

extension UInt8 {
  static let carriageReturn: UInt8 = 0x0D
}

extension Span<UInt8> {
  /// How many bytes of white space stand at an offset: none, one, or two or three for a space that does not break.
  func space(at offset: Int) -> Int {
    switch self[offset] {
    case 0x09...0x0D, .space: 1
    case 0xC2 where offset + 1 < count && self[offset + 1] == 0xA0: 2
    case 0xE2 where offset + 2 < count && self[offset + 1] == 0x80 && (self[offset + 2] == 0xAF || self[offset + 2] == 0x89): 3
    default: 0
    }
  }

  func isBlank(from start: Int) -> Bool {
    var at = start
    while at < count {
      let space = space(at: at)
      if space == 0 { return false }
      at += space
    }
    return true
  }

  /// Without white space at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let space = space(at: start)
      if space == 0 { break }
      start = Swift.min(end, start + space)
    }
    while start < end {
      if self[end - 1] < 0x80 {
        guard space(at: end - 1) == 1 else { break }
        end -= 1
      } else if end - 2 >= start, self[end - 1] == 0xA0, self[end - 2] == 0xC2 {
        end -= 2
      } else if end - 3 >= start, self[end - 3] == 0xE2, space(at: end - 3) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  func equals(_ range: Range<Int>, _ text: String) -> Bool {
    guard range.count == text.utf8.count else { return false }
    var at = range.lowerBound
    for byte in text.utf8 {
      if self[at] != byte { return false }
      at += 1
    }
    return true
  }
}
