/// A line of a plain text that is not blank, and the mark it begins with.
struct PlainLine {
  enum Marker: Equatable {
    case none
    case bullet(stars: Int)
    case number(Int)
    /// `== Fighting ==`
    case heading(level: Int)
    /// Nothing but dashes or the like.
    case rule
  }

  /// Counted in the seed from 1.
  var number: Int
  /// Without white space at either end.
  var whole: Range<Int>
  /// Without the marker, too.
  var content: Range<Int>
  /// In bytes, a tab being four.
  var indent = 0
  var marker = Marker.none

  init(_ line: LineReader.Line, in bytes: Span<UInt8>) {
    number = line.number
    whole = line.text
    content = line.text
    for index in line.start..<line.text.lowerBound { indent += bytes[index] == .tab ? 4 : 1 }
    // Most lines begin with a letter.
    let first = bytes[whole.lowerBound]
    guard !first.isLetter else { return }
    if first.isDigit {
      readNumber(bytes)
    } else if first == 0x3D {
      readHeading(bytes)
    } else {
      readBullet(bytes)
    }
  }

  /// `3. ` · `3) `
  private mutating func readNumber(_ bytes: Span<UInt8>) {
    var at = whole.lowerBound
    var number = 0
    while at < whole.upperBound, bytes[at].isDigit, at - whole.lowerBound < 4 {
      number = number * 10 + Int(bytes[at] - .zero)
      at += 1
    }
    guard at + 1 < whole.upperBound, at - whole.lowerBound < 4, bytes[at] == .fullStop || bytes[at] == 0x29, bytes.space(at: at + 1) > 0
    else { return }
    marker = .number(number)
    content = bytes.trimmed(at + 1..<whole.upperBound)
  }

  private mutating func readHeading(_ bytes: Span<UInt8>) {
    guard !isRule(bytes) else { return marker = .rule }
    var level = 0
    while level * 2 < whole.count, bytes[whole.lowerBound + level] == 0x3D, bytes[whole.upperBound - 1 - level] == 0x3D { level += 1 }
    guard level >= 2 else { return }
    marker = .heading(level: level)
    content = bytes.trimmed(whole.lowerBound + level..<max(whole.lowerBound + level, whole.upperBound - level))
  }

  private mutating func readBullet(_ bytes: Span<UInt8>) {
    let first = bytes[whole.lowerBound]
    if first == .asterisk || first == .hyphen {
      guard !isRule(bytes) else { return marker = .rule }
      var end = whole.lowerBound
      while end < whole.upperBound, bytes[end] == first { end += 1 }
      let count = end - whole.lowerBound
      guard count <= (first == .asterisk ? 4 : 2), end == whole.upperBound || bytes.space(at: end) > 0 else { return }
      if isBetweenDashes(bytes, from: end) {
        marker = .heading(level: 2)
        content = bytes.trimmed(end..<whole.upperBound - 1)
        return
      }
      marker = .bullet(stars: first == .asterisk ? count : 1)
      content = bytes.trimmed(end..<whole.upperBound)
    } else if let length = PlainLine.bulletLength(in: bytes, whole) {
      marker = .bullet(stars: 1)
      content = bytes.trimmed(whole.lowerBound + length..<whole.upperBound)
    } else if first == 0x5F || first == 0x7E, isRule(bytes) {
      marker = .rule
    }
  }

  /// `- Rebels unite -`, as agencies set a heading in plain text.
  private func isBetweenDashes(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    let last = whole.upperBound - 1
    guard bytes[whole.lowerBound] == .hyphen, start == whole.lowerBound + 1, last > start + 2, bytes[last] == .hyphen, bytes[last - 1] == .space else { return false }
    var words = 0
    for index in start..<last {
      if bytes[index].isDigit { return false }
      if bytes[index] == .space { words += 1 }
    }
    return words - 1 <= PlainLine.longestHeading
  }

  /// In words: what is longer, or has a number, tells what happened.
  private static let longestHeading = 5

  /// The bytes of a bullet beyond ASCII at the head of a line without its indent; a dash needs a space behind it to be one.
  static func bulletLength(in bytes: Span<UInt8>, _ whole: Range<Int>) -> Int? {
    let at = whole.lowerBound
    switch bytes[at] {
    case 0xC2 where bytes[at + 1] == 0xB7: return 2  // ·
    case 0xEF where bytes[at + 1] == 0x82 && bytes[at + 2] == 0xB7: return 3  // as word processors paste it
    case 0xE2:
      switch (bytes[at + 1], bytes[at + 2]) {
      case (0x80, 0xA2), (0x80, 0xA3), (0x81, 0x83), (0x97, 0x8F), (0x97, 0x8B), (0x97, 0xA6), (0x96, 0xAA), (0x96, 0xA0): return 3  // • ‣ ⁃ ● ○ ◦ ▪ ■
      case (0x80, 0x93), (0x80, 0x94): return at + 3 < whole.upperBound && bytes.space(at: at + 3) > 0 ? 3 : nil  // – —
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether a bullet beyond ASCII is a dash.
  static func isDash(_ text: Span<UInt8>, _ at: Int) -> Bool { text[at] == 0xE2 && text[at + 1] == 0x80 && (text[at + 2] == 0x93 || text[at + 2] == 0x94) }

  /// Three marks or more and nothing else.
  private func isRule(_ bytes: Span<UInt8>) -> Bool {
    var marks = 0
    for index in whole {
      switch bytes[index] {
      case .hyphen, .asterisk, 0x3D, 0x5F, 0x7E: marks += 1
      case .space, .tab: break
      default: return false
      }
    }
    return marks >= 3
  }
}
