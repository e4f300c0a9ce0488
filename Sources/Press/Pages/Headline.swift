import Markdown
import Newsroom

/// A brief's headline and what its standfirst says beside it, cut so that nothing stands twice.
struct Headline: Sendable {
  let text: String
  /// The part of the standfirst that is left for under the headline; nil where nothing is.
  let deck: Range<Int>?
  /// The sentence of the standfirst that only tells the day: “What we know on day 987”.
  let label: Range<Int>?

  /// The brief's title, else the first sentence of its standfirst up to a semicolon, else its day.
  init(of brief: Brief, words: Words) {
    guard let text = brief.standfirst?.text else {
      self.text = brief.title ?? words.day(brief.day, on: brief.date).capitalizedFirst
      (deck, label) = (nil, nil)
      return
    }
    label = Headline.label(in: text.span, day: brief.day)
    let end = label?.lowerBound ?? text.count
    if let title = brief.title {
      self.text = title
      deck = Headline.trimmed((text.starts(with: title.utf8) ? title.utf8.count : 0)..<end, of: text.span)
    } else {
      let sentence = min(end, Sentence.firstEnd(in: text.span))
      let cut = text[..<sentence].firstIndex(of: UInt8(ascii: ";")) ?? sentence
      var last = cut
      while last > 1, text[last - 1].isWhitespace || text[last - 1] == UInt8(ascii: ".") { last -= 1 }
      self.text = String(decoding: text[..<last], as: UTF8.self)
      deck = Headline.trimmed((cut < sentence ? cut + 1 : cut)..<end, of: text.span)
    }
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
