import Markdown

/// Furniture inside an item: what stands before its first sentence or after its last.
extension Furniture {
  /// What was cut off, as printed.
  struct Offcut {
    var reason: Cut.Reason
    var text: [UInt8]
  }

  /// Cuts `read more`, a story code and the like off the end.
  static func trimEnd(_ content: inout RichText, into offcuts: inout [Offcut]) {
    let text = content.text
    var end = text.count
    while offcuts.count < 8, let (start, reason) = tail(of: content, upTo: end), start < end {
      offcuts.append(Offcut(reason: reason, text: Array(text[text.span.trimmed(start..<end)])))
      end = text.span.trimmed(0..<start).upperBound
    }
    if end < text.count { content = content.part(0..<end) }
  }

  private static func tail(of content: RichText, upTo limit: Int) -> (start: Int, Cut.Reason)? {
    let text = content.text[..<limit]
    guard let last = text.last else { return nil }
    if last == 0x5D {
      guard let open = text.suffix(24).lastIndex(of: 0x5B), text[open...].starts(with: "[+".utf8), text.ends(with: " chars]") else { return nil }
      return (open, .truncation)
    }
    var end = limit
    while end > 0, text[end - 1] == .fullStop { end -= 1 }
    if end >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80, text[end - 1] == 0xA6 { end -= 3 }
    guard end > 0, text[end - 1].isLetter || text[end - 1].isDigit else { return nil }
    if text[end - 1].isCapitalLetter || text[end - 1].isDigit {
      guard let space = text[..<end].suffix(12).lastIndex(of: .space), isStoryCode(text[(space + 1)..<end]) else { return nil }
      return (space, .storyCode)
    }
    for phrase in tails where text[..<end].ends(with: phrase) {
      let start = end - phrase.utf8.count
      let isLink = content.marks.contains { mark in
        if case .link = mark.style { mark.range.lowerBound == start } else { false }
      }
      if start == 0 || isLink || text[start - 1] <= .space && text[..<start].endsSentence { return (start, .continueReading) }
    }
    return nil
  }

  private static let tails = [
    "continue reading", "read more", "read full story", "read the full story", "read full article", "read the full article",
  ]

  // MARK: datelines

  /// Where the text begins behind a dateline: `March 30 (Reuters) - ` · `LONDON, Nov 5 (AP) — `. Nil without one.
  static func endOfDateline(_ text: [UInt8]) -> Int? {
    guard let open = text.prefix(80).firstIndex(of: 0x28), let close = text[open...].prefix(30).firstIndex(of: 0x29), close > open + 1,
      text[open + 1].isCapitalLetter, text[open..<close].allSatisfy({ $0.isLetter || $0 == 0x28 || $0 == .space || $0 == 0x2F })
    else { return nil }
    // Before the agency: places and dates only.
    let words = text[..<open].split { $0 <= .space || $0 == .comma || $0 == 0x2F }
    guard words.count <= 8, words.allSatisfy({ word in word.first.map { $0.isCapitalLetter || $0.isDigit || $0 >= 0xC3 } ?? true }) else { return nil }
    var at = close + 1
    while at < text.count, text[at] == .space { at += 1 }
    if at < text.count, text[at] == .hyphen {
      at += 1
    } else if at + 2 < text.count, text[at] == 0xE2, text[at + 1] == 0x80, text[at + 2] == 0x93 || text[at + 2] == 0x94 {
      at += 3
    } else {
      return nil
    }
    guard at < text.count, text[at] == .space else { return nil }
    return at + 1
  }
}
