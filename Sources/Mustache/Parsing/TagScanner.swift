/// Finds the tags of a text one after another, by the delimiters that are in force.
struct TagScanner {
  private let text: TemplateText
  private var offset = 0
  var delimiters = Delimiters.usual

  init(_ text: TemplateText) { self.text = text }

  enum Found {
    case tag(Tag)
    /// There is something wrong with the tag that opens here. The scanner goes on behind it.
    case problem(TemplateProblem, at: Int)
  }

  /// Nil at the end of the text.
  mutating func next() -> Found? {
    guard let start = firstOpening() else { return nil }
    var inside = start + delimiters.open.count
    while inside < text.bytes.count, text.bytes[inside].isWhiteSpace { inside += 1 }
    guard inside < text.bytes.count else { return unclosed(start, delimiters.close, resumingAt: text.bytes.count) }

    switch text.bytes[inside] {
    case UInt8(ascii: "#"): return tag(.section, from: start, inside + 1)
    case UInt8(ascii: "^"): return tag(.invertedSection, from: start, inside + 1)
    case UInt8(ascii: "/"): return tag(.sectionEnd, from: start, inside + 1)
    case UInt8(ascii: ">"): return tag(.partial, from: start, inside + 1)
    case UInt8(ascii: "&"): return tag(.rawVariable, from: start, inside + 1)
    case UInt8(ascii: "{"): return tag(.rawVariable, from: start, inside + 1, closedBy: [UInt8(ascii: "}")])
    case UInt8(ascii: "="): return tag(.delimiters, from: start, inside + 1, closedBy: [UInt8(ascii: "=")])
    case UInt8(ascii: "!"): return tag(.comment, from: start, inside + 1)
    case UInt8(ascii: "<"), UInt8(ascii: "$"):
      offset = inside + 1
      return .problem(.unsupported(text.string(inside..<inside + 1)), at: start)
    default: return tag(.variable, from: start, inside)
    }
  }
}

extension TagScanner {
  private func firstOpening() -> Int? {
    guard let first = delimiters.open.first else { return nil }
    var start = offset
    while start < text.bytes.count {
      if text.bytes[start] == first, text.starts(with: delimiters.open, at: start) { return start }
      start += 1
    }
    return nil
  }

  /// A tag ends at the first closing delimiter. Where another tag opens before that, this one was left open, unless it
  /// is a comment or sets delimiters, in which anything may stand.
  private mutating func tag(_ kind: Tag.Kind, from start: Int, _ inside: Int, closedBy sign: [UInt8] = []) -> Found {
    let closing = sign + delimiters.close
    let mayHoldTags = kind == .comment || kind == .delimiters
    var end = inside
    while end < text.bytes.count {
      if text.starts(with: closing, at: end) {
        offset = end + closing.count
        return .tag(Tag(kind: kind, range: start..<offset, content: text.trimmed(inside..<end)))
      }
      if !mayHoldTags, text.starts(with: delimiters.open, at: end) { return unclosed(start, closing, resumingAt: end) }
      end += 1
    }
    return unclosed(start, closing, resumingAt: end)
  }

  private mutating func unclosed(_ start: Int, _ closing: [UInt8], resumingAt end: Int) -> Found {
    offset = end
    return .problem(.unclosedTag(closing: String(decoding: closing, as: UTF8.self)), at: start)
  }
}
