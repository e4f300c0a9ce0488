import Markdown
import Newsroom

/// A brief's headline and what its standfirst says beside it, cut so that nothing stands twice.
struct Headline: Sendable {
  let text: String
  /// The part of the standfirst that is left for under the headline; nil where nothing is.
  let deck: Range<Int>?
  /// The sentence of the standfirst that only tells the day: “What we know on day 987”.
  let label: Range<Int>?

  /// The longest sentence of an item, in bytes, that can be a headline.
  private static let longest = 160

  /// The brief's title, else the first sentence of its standfirst up to a semicolon, else that of its first paragraph if it is
  /// short, else its day.
  init(of brief: Brief, words: Words) {
    guard let text = brief.standfirst?.text else {
      self.text = brief.title ?? Headline.opening(of: brief) ?? words.day(brief.day, on: brief.date).capitalizedFirst
      (deck, label) = (nil, nil)
      return
    }
    label = Headline.label(in: text.span, day: brief.day)
    let end = label?.lowerBound ?? text.count
    if let title = brief.title {
      self.text = title
      deck = Headline.trimmed(min(Headline.end(of: title, opening: text), end)..<end, of: text.span)
    } else {
      let first = Headline.firstClause(of: text, before: end)
      self.text = first.text
      deck = Headline.trimmed(first.end..<end, of: text.span)
    }
  }

  /// Where a list opens the brief its first entry is not what the day is about.
  private static func opening(of brief: Brief) -> String? {
    guard let first = brief.items.first, first.kind == .paragraph else { return nil }
    let clause = firstClause(of: first.text, before: first.text.count).text
    return !clause.isEmpty && clause.utf8.count <= longest ? clause : nil
  }

  /// The first sentence up to a semicolon, without its full stop, and where the next words begin.
  private static func firstClause(of text: [UInt8], before end: Int) -> (text: String, end: Int) {
    let sentence = min(end, Sentence.firstEnd(in: text.span))
    let cut = text[..<sentence].firstIndex(of: UInt8(ascii: ";")) ?? sentence
    var last = cut
    while last > 1, text[last - 1].isWhitespace || text[last - 1] == UInt8(ascii: ".") { last -= 1 }
    return (String(decoding: text[..<last], as: UTF8.self), cut < sentence ? cut + 1 : cut)
  }

  /// Where a standfirst goes on that says the title first; 0 where it does not, or the title is only the beginning of what it says.
  private static func end(of title: String, opening text: [UInt8]) -> Int {
    let end = title.utf8.count
    guard text.starts(with: title.utf8) else { return 0 }
    if end < text.count, ".!?;:".utf8.contains(text[end]) { return end + 1 }
    return end == text.count || Sentence.firstEnd(in: text.span) == end ? end : 0
  }

  /// The last sentence, where it is short, names the brief's number and is not the only one.
  private static func label(in text: Span<UInt8>, day: DayNumber?) -> Range<Int>? {
    guard let day else { return nil }
    let start = Sentence.lastStart(in: text)
    guard start > 0, text.count - start <= 80 else { return nil }
    for at in start..<text.count where text[at].isASCIIDigit && (at == start || !text[at - 1].isASCIIDigit) {
      let number = text.extracting(at..<text.count)
      if number.begins(with: String(day.value)) || number.begins(with: Words.number(day.value, separator: ",", groupedFrom: 4)) {
        return trimmed(start..<text.count, of: text)
      }
    }
    return nil
  }

  private static func trimmed(_ range: Range<Int>, of text: Span<UInt8>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start].isWhitespace { start += 1 }
    while start < end, text[end - 1].isWhitespace { end -= 1 }
    return start < end ? start..<end : nil
  }
}

extension Span<UInt8> {
  /// Whether a number stands at the beginning, and not just a longer one's first digits.
  fileprivate func begins(with number: String) -> Bool {
    var at = 0
    for byte in number.utf8 {
      guard at < count, self[at] == byte else { return false }
      at += 1
    }
    return at == count || !self[at].isASCIIDigit
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
