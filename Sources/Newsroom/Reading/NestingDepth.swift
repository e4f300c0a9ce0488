/// How deep the quotes and lists nest that one line of Markdown opens.
///
/// Reading takes time and memory in line with a text's length, however deep it nests; what nests so deep is no brief.
enum NestingDepth {
  /// Nobody nests quotes and lists deeper by hand.
  static let deepest = 100

  /// The first line that opens more than that, by its number, and how many.
  static func excess(in text: Span<UInt8>, from start: Int, line: Int) -> (line: Int, depth: Int)? {
    var lines = LineReader(from: start, line: line)
    while let line = lines.next(in: text) {
      guard line.text.count > deepest else { continue }
      let depth = depth(in: text, line.text)
      if depth > deepest { return (line.number, depth) }
    }
    return nil
  }

  /// How many of `>`, `-`, `*`, `+` and `1.` a line begins with. A line of nothing but dashes or stars is a rule.
  private static func depth(in text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var depth = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let isBeforeSpace = at + 1 < range.upperBound && text[at + 1] == .space
      switch text[at] {
      case .space, UInt8(ascii: "\t"): break
      case UInt8(ascii: ">"): depth += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        guard isBeforeSpace else { return at + 1 == range.upperBound ? 0 : depth }
        depth += 1
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        guard isBeforeSpace else { return depth }
        depth += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      default: return depth
      }
      at += 1
    }
    return depth
  }
}
