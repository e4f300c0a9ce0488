extension WordCutter {
  /// Steps over a mark or white space, and notes it.
  /// - Returns: the byte after it.
  func skip(_ at: Int, in text: Span<UInt8>, into gap: inout Token.Gap, money: inout Bool) -> Int {
    switch text[at] {
    case .space, .tab: gap.insert(.space)
    case .newline: gap.formUnion([.newline, .space])
    case .hyphen:
      // "BASRA - A convoy": a space on either side makes it a dash, unless numbers follow: "6 - 8 people", "Killed - 5".
      let isSpaced = gap == .space && at + 2 < text.count && text[at + 1] == .space && !text[at + 2].isDigit
      let isDash = isSpaced || at + 1 < text.count && text[at + 1] == .hyphen
      gap.insert(isDash ? .dash : .hyphen)
    case .comma: gap.insert(.comma)
    case .fullStop, 0x21, 0x3F: gap.insert(.stop)
    case 0x3A: gap.insert(.colon)
    case 0x3B: gap.insert(.semicolon)
    case 0x28, 0x5B: gap.insert(.openBracket)
    case 0x29, 0x5D: gap.insert(.closeBracket)
    case .quotationMark, .apostrophe:
      // A straight mark opens after a space, bracket or dash, and at the start.
      gap.formUnion(at > 0 && gap.isDisjoint(with: [.space, .openBracket, .dash]) ? .quote : [.quote, .openQuote])
    case 0x2F: gap.insert(.slash)
    case 0x24: money = true
    case 0xC2 where at + 1 < text.count:
      switch text[at + 1] {
      case 0xA0: gap.insert(.space)
      case 0xA3, 0xA5: money = true
      case 0xAB, 0xBB: gap.insert(.quote)
      default: gap.insert(.other)
      }
      return at + 2
    case 0xE2 where at + 2 < text.count:
      switch (text[at + 1], text[at + 2]) {
      case (0x80, 0x93), (0x80, 0x94): gap.insert(.dash)
      case (0x80, 0x90), (0x80, 0x91): gap.insert(.hyphen)
      case (0x80, 0x98), (0x80, 0x9C): gap.formUnion([.quote, .openQuote])
      case (0x80, 0x99...0x9F): gap.insert(.quote)
      case (0x80, 0xA6): gap.insert(.stop)
      case (0x80, 0x80...0x8B), (0x80, 0xAF): gap.insert(.space)
      case (0x82, 0xA0...0xBF): money = true
      default: gap.insert(.other)
      }
      return at + 3
    default: gap.insert(.other)
    }
    return at + 1
  }
}
