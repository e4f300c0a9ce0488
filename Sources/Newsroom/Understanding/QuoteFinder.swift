/// Finds words inside quotation marks, three or more, in one item's text.
///
/// Curly, straight and single marks; a mark inside other marks is part of the words; a quote that is never closed ends with
/// its item.
struct QuoteFinder {
  struct Found {
    /// Inside the marks, trimmed of white space.
    var range: Range<Int>
    /// Three words or more: somebody's words, not a word held at arm's length.
    var isQuote: Bool
  }

  private enum Mark { case curlyDouble, curlySingle, straightDouble, straightSingle }

  /// Longest stretch in which a single mark looks for its partner, so that an apostrophe cannot cost a walk over the whole text.
  private static let longestSingle = 600

  static func quotes(in text: [UInt8]) -> [Found] {
    var found: [Found] = []
    var at = 0
    while at < text.count {
      guard let (mark, inner) = opening(at, in: text) else {
        at += 1
        continue
      }
      let end = closing(of: mark, from: inner, in: text)
      if let end {
        append(inner..<end.inner, of: text, to: &found)
        at = end.after
      } else if mark == .curlyDouble || mark == .straightDouble {
        append(inner..<text.count, of: text, to: &found)
        at = text.count
      } else {
        at = inner
      }
    }
    return found
  }

  private static func opening(_ at: Int, in text: [UInt8]) -> (Mark, inner: Int)? {
    switch text[at] {
    case 0xE2 where at + 2 < text.count && text[at + 1] == 0x80:
      switch text[at + 2] {
      case 0x9C: return (.curlyDouble, at + 3)
      case 0x98 where startsWord(at, in: text): return (.curlySingle, at + 3)
      default: return nil
      }
    case .quotationMark: return startsWord(at, in: text) || at + 1 < text.count ? (.straightDouble, at + 1) : nil
    case .apostrophe where startsWord(at, in: text) && at + 1 < text.count && text[at + 1].isLetter: return (.straightSingle, at + 1)
    default: return nil
    }
  }

  /// Whether what stands before is no letter or digit.
  private static func startsWord(_ at: Int, in text: [UInt8]) -> Bool {
    at == 0 || !(text[at - 1].isLetter || text[at - 1].isDigit || (0x80...0xBF).contains(text[at - 1]) && !isPunctuation(before: at, in: text))
  }

  private static func isPunctuation(before at: Int, in text: [UInt8]) -> Bool {
    (at >= 3 && text[at - 3] == 0xE2 && text[at - 2] == 0x80) || (at >= 2 && text[at - 2] == 0xC2)
  }

  private static func closing(of mark: Mark, from start: Int, in text: [UInt8]) -> (inner: Int, after: Int)? {
    var at = start
    var depth = 0
    let isSingle = mark == .curlySingle || mark == .straightSingle
    let limit = isSingle ? min(text.count, start + longestSingle) : text.count
    while at < limit {
      let byte = text[at]
      if byte == 0xE2, at + 2 < text.count, text[at + 1] == 0x80 {
        switch (mark, text[at + 2]) {
        case (.curlyDouble, 0x9C): depth += 1
        case (.curlyDouble, 0x9D):
          if depth == 0 { return (at, at + 3) }
          depth -= 1
        case (.curlySingle, 0x99) where !(at + 3 < text.count && (text[at + 3].isLetter || text[at + 3].isDigit)): return (at, at + 3)
        default: break
        }
        at += 3
      } else {
        if mark == .straightDouble, byte == .quotationMark { return (at, at + 1) }
        if mark == .straightSingle, byte == .apostrophe, !(at + 1 < text.count && (text[at + 1].isLetter || text[at + 1].isDigit)) { return (at, at + 1) }
        at += 1
      }
    }
    return nil
  }

  private static func append(_ range: Range<Int>, of text: [UInt8], to found: inout [Found]) {
    var range = range
    while !range.isEmpty, text[range.lowerBound] == .space { range = range.lowerBound + 1..<range.upperBound }
    while !range.isEmpty, text[range.upperBound - 1] == .space || text[range.upperBound - 1] == .comma { range = range.lowerBound..<range.upperBound - 1 }
    guard !range.isEmpty else { return }
    var words = 0
    var isInWord = false
    for at in range {
      let isSpace = text[at] == .space || text[at] == .newline
      if !isSpace, !isInWord, text[at].isLetter || text[at].isDigit || text[at] >= 0xC3 { words += 1 }
      isInWord = !isSpace
    }
    found.append(Found(range: range, isQuote: words >= 3))
  }
}
