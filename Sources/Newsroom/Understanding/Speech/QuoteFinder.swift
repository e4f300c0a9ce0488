import Markdown

/// Finds words inside quotation marks in one item's text.
///
/// Curly, straight, single, low and angle marks; a mark inside other marks is part of the words; a quote that is never closed ends
/// with its item. One walk over the bytes: what lies ahead is looked up once and remembered.
struct QuoteFinder {
  struct Found {
    /// Inside the marks, trimmed of white space and of a comma at the end.
    var range: Range<Int>
    /// Three words or more: somebody's words, not a word held at arm's length.
    var isQuote: Bool
    /// Its end is the item's, for want of a mark.
    var isOpen = false
  }

  private enum Mark { case curly, low, angle, straight, curlySingle, straightSingle }

  /// Longest stretch in which a single mark looks for its partner: farther away stands an apostrophe.
  private static let longestSingle = 1000

  private let text: [UInt8]
  private var found: [Found] = []
  /// The first mark at or after a place that may close single ones, where it was last looked for.
  private var nextSingle = -1
  private var searchedFrom = 0
  private var nextSingleIsStrong = false

  private init(_ text: [UInt8]) { self.text = text }

  static func quotes(in text: [UInt8]) -> [Found] {
    var finder = QuoteFinder(text)
    finder.find()
    return finder.found
  }

  private mutating func find() {
    var at = 0
    while true {
      at = nextMark(from: at)
      guard at < text.count else { return }
      guard let (mark, inner) = opening(at) else {
        at += 1
        continue
      }
      if let end = closing(of: mark, from: inner) {
        append(inner..<end.inner)
        at = end.after
      } else if mark != .curlySingle, mark != .straightSingle {
        append(inner..<text.count, isOpen: true)
        at = text.count
      } else {
        at = inner
      }
    }
  }

  /// The next byte that a mark may begin with.
  private func nextMark(from start: Int) -> Int {
    text.span.firstIndex(ofAny: .quotationMark, .apostrophe, 0xE2, 0xC2, from: start)
  }

  private func opening(_ at: Int) -> (Mark, inner: Int)? {
    switch text[at] {
    case 0xE2 where at + 2 < text.count && text[at + 1] == 0x80:
      switch text[at + 2] {
      case 0x9C: return (.curly, at + 3)
      case 0x9E: return (.low, at + 3)
      case 0x98 where startsWord(at): return (.curlySingle, at + 3)
      default: return nil
      }
    case 0xC2: return at + 1 < text.count && text[at + 1] == 0xAB ? (.angle, at + 2) : nil
    case .quotationMark: return at + 1 < text.count && !isAfterDigit(at) ? (.straight, at + 1) : nil
    case .apostrophe where startsWord(at) && at + 1 < text.count && (text[at + 1].isLetter || text[at + 1] == 0x5B || text[at + 1] == .quotationMark):
      return (.straightSingle, at + 1)
    default: return nil
    }
  }

  /// The sign for inches.
  private func isAfterDigit(_ at: Int) -> Bool {
    at > 0 && text[at - 1].isDigit && at + 1 < text.count && text[at + 1] == .space
  }

  /// Whether what stands before is no letter or digit.
  private func startsWord(_ at: Int) -> Bool {
    guard at > 0 else { return true }
    let before = text[at - 1]
    return !(before.isLetter || before.isDigit || (0x80...0xBF).contains(before) && !endsPunctuation(at))
  }

  private func endsPunctuation(_ at: Int) -> Bool {
    (at >= 3 && text[at - 3] == 0xE2 && text[at - 2] == 0x80) || (at >= 2 && text[at - 2] == 0xC2)
  }

  // MARK: the partner

  private mutating func closing(of mark: Mark, from start: Int) -> (inner: Int, after: Int)? {
    switch mark {
    case .curlySingle, .straightSingle: return closingSingle(from: start)
    case .straight:
      guard let end = text[start...].firstIndex(of: .quotationMark) else { return nil }
      return (end, end + 1)
    case .angle: return closingAngle(from: start)
    case .curly, .low: break
    }
    var at = start
    var depth = 0
    while at + 2 < text.count {
      guard text[at] == 0xE2, text[at + 1] == 0x80 else {
        at += 1
        continue
      }
      switch text[at + 2] {
      case 0x9C where mark == .low && depth == 0: return (at, at + 3)
      case 0x9C, 0x9E: depth += 1
      case 0x9D:
        if depth == 0 { return (at, at + 3) }
        depth -= 1
      default: break
      }
      at += 3
    }
    return nil
  }

  private func closingAngle(from start: Int) -> (inner: Int, after: Int)? {
    var at = start
    var depth = 0
    while at + 1 < text.count {
      if text[at] == 0xC2, text[at + 1] == 0xAB { depth += 1 }
      if text[at] == 0xC2, text[at + 1] == 0xBB {
        if depth == 0 { return (at, at + 2) }
        depth -= 1
      }
      at += 1
    }
    return nil
  }

  /// The end of words in single marks: the next mark at the end of a word, unless it is the apostrophe of a plural (`the ministers’ own`)
  /// and a better one follows before anything else opens.
  private mutating func closingSingle(from start: Int) -> (inner: Int, after: Int)? {
    guard let first = nextClosing(from: start), first.at - start <= QuoteFinder.longestSingle else { return nil }
    var end = first
    if !first.isStrong {
      let limit = min(text.count, start + QuoteFinder.longestSingle)
      var next = nextClosing(from: end.at + 1)
      while let candidate = next, candidate.at < limit, !opens(between: end.at + 1, and: candidate.at) {
        end = candidate
        if candidate.isStrong { break }
        next = nextClosing(from: candidate.at + 1)
      }
      if !end.isStrong { end = first }
    }
    return (end.at, end.at + (text[end.at] == .apostrophe ? 1 : 3))
  }

  private func opens(between start: Int, and end: Int) -> Bool {
    var at = start
    while at < end {
      if text[at] == .apostrophe || text[at] == 0xE2, opening(at) != nil { return true }
      at += 1
    }
    return false
  }

  /// The next single mark at the end of a word; weak where it may be a plural's apostrophe.
  private mutating func nextClosing(from start: Int) -> (at: Int, isStrong: Bool)? {
    if nextSingle < start || start < searchedFrom {
      var at = start
      while at < text.count, !closesSingle(at) { at += 1 }
      nextSingle = at
      searchedFrom = start
      nextSingleIsStrong = at < text.count && isStrong(at)
    }
    return nextSingle < text.count ? (nextSingle, nextSingleIsStrong) : nil
  }

  private func closesSingle(_ at: Int) -> Bool {
    let length: Int
    switch text[at] {
    case .apostrophe: length = 1
    case 0xE2 where at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] == 0x99: length = 3
    default: return false
    }
    guard at > 0, text[at - 1] != .space else { return false }
    return !(at + length < text.count && (text[at + length].isLetter || text[at + length].isDigit))
  }

  private func isStrong(_ at: Int) -> Bool {
    guard text[at - 1] | 0x20 == 0x73 else { return true }
    let after = at + (text[at] == .apostrophe ? 1 : 3)
    return !(after + 1 < text.count && text[after] == .space && text[after + 1].isLetter)
  }

  // MARK: the words

  private mutating func append(_ whole: Range<Int>, isOpen: Bool = false) {
    var range = whole
    while !range.isEmpty, text[range.lowerBound] == .space { range = range.lowerBound + 1..<range.upperBound }
    while !range.isEmpty, text[range.upperBound - 1] == .space || text[range.upperBound - 1] == .comma { range = range.lowerBound..<range.upperBound - 1 }
    guard !range.isEmpty else { return }
    var words = 0
    var isInWord = false
    for at in range where words < 3 {
      let isSpace = text[at] == .space || text[at] == .newline
      if !isInWord, text[at].isLetter || text[at].isDigit || (text[at] >= 0xC3 && text[at] != 0xE2) {
        words += 1
        isInWord = true
      }
      if isSpace { isInWord = false }
    }
    found.append(Found(range: range, isQuote: words >= 3, isOpen: isOpen))
  }
}
