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
    let label = Headline.label(in: text, day: brief.day)
    let body = 0..<(label?.lowerBound ?? text.count)
    if let title = brief.title {
      self.text = title
      let repeated = text.starts(with: title.utf8) ? title.utf8.count : 0
      deck = Headline.trimmed(repeated..<body.upperBound, of: text)
      self.label = label
    } else {
      let sentence = Sentence.range(around: 0, in: Array(text[body]))
      let cut = text[sentence].firstIndex(of: UInt8(ascii: ";")) ?? sentence.upperBound
      var end = cut
      while end > 1, text[end - 1].isWhitespace || text[end - 1] == UInt8(ascii: ".") { end -= 1 }
      self.text = String(decoding: text[0..<end], as: UTF8.self)
      deck = Headline.trimmed((cut < sentence.upperBound ? cut + 1 : cut)..<body.upperBound, of: text)
      self.label = label
    }
  }

  /// The last sentence, where it is short, names the brief's number and is not the only one.
  private static func label(in text: [UInt8], day: DayNumber?) -> Range<Int>? {
    guard let day else { return nil }
    var start = 0
    while let end = Sentence.end(from: start, in: text) {
      start = end
      while start < text.count, text[start].isWhitespace { start += 1 }
    }
    guard start > 0, text.count - start <= 80 else { return nil }
    let sentence = String(decoding: text[start...], as: UTF8.self).lowercased()
    let names = ["day \(day.value)", "day \(Words.english.number(day.value))"]
    guard names.contains(where: { sentence.contains($0) }) else { return nil }
    return trimmed(start..<text.count, of: text)
  }

  private static func trimmed(_ range: Range<Int>, of text: [UInt8]) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start].isWhitespace { start += 1 }
    while start < end, text[end - 1].isWhitespace { end -= 1 }
    return start < end ? start..<end : nil
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
