/// The sentence by which some series tell the day: `Here is the situation on Wednesday, October 9, 2024.`
enum SituationLine {
  /// It is all that the paragraph says.
  case whole
  /// It stands in a paragraph that says more.
  case part

  static func find(in words: PrintedWords) -> SituationLine? {
    guard let sentence = words.sentences.first(where: { tellsDay($0, words) }) else { return nil }
    // "It’s 9pm in Kyiv. Here’s where we stand:"
    let others = words.sentences.reduce(0) { $0 + ($1 == sentence ? 0 : $1.count) }
    return others <= 8 ? .whole : .part
  }

  private static func tellsDay(_ sentence: Range<Int>, _ words: PrintedWords) -> Bool {
    guard sentence.count <= 45, let opener = sentence.first(where: { opens($0, words) }) else { return false }
    let rest = opener..<sentence.upperBound
    let hasTopic = rest.contains { words.isAny($0, of: .topic) }
    let hasDay = rest.contains { words.tokens[$0].classes.contains(.month) || words.isWord($0, .day) && PrintedNumber(at: $0 + 1, words) != nil }
    if hasTopic, hasDay || endsWithColon(sentence, words) { return true }
    if words.isWord(opener, .this) { return false }
    return hasTopic && rest.count <= 14 || hasDay && PrintedDate.all(in: words).contains { $0.words.upperBound == sentence.upperBound }
  }

  /// `here is` · `here’s` · `these are` · `this is` · `we look at`
  private static func opens(_ index: Int, _ words: PrintedWords) -> Bool {
    guard !words.gap(index).contains(.quote) else { return false }
    switch words.tokens[index].word {
    case .here: return words.tokens[index].isPossessive || words.isAny(index + 1, .is, .are)
    case .heres: return true
    case .these: return words.isWord(index + 1, .are)
    case .this: return words.isWord(index + 1, .is)
    case .we: return words.isWord(index + 1, .look) || words.isWord(index + 1, .take) && words.isWord(index + 3, .look)
    default: return false
    }
  }

  private static func endsWithColon(_ sentence: Range<Int>, _ words: PrintedWords) -> Bool {
    guard sentence.upperBound == words.tokens.count, let last = words.tokens.last else { return false }
    return words.text[Int(last.fullEnd)...].contains(0x3A)
  }
}
