extension BriefScan {
  /// The word at a token; `unlisted` outside the text.
  func word(_ index: Int) -> Word { tokens.indices.contains(index) ? tokens[index].word : .unlisted }

  /// False outside the text.
  func ends(_ index: Int, in ending: WordEnding) -> Bool { tokens.indices.contains(index) && ending.ends(tokens[index].tail) }

  /// Whether a bar or a slash between spaces parts a token from the one before: `3 killed | 12 injured`.
  func isBehindBar(_ index: Int) -> Bool {
    guard index > 0, index < tokens.count, !tokens[index].flags.contains(.itemStart), tokens[index].gap == [.space, .other] || tokens[index].gap == [.space, .slash] else { return false }
    let text = brief.items[item(of: index)].text
    return text[Int(tokens[index - 1].fullEnd)] == .space && text[Int(tokens[index].start) - 1] == .space
  }

  /// Whether a token exists and is not the first of its item.
  func isWithinItem(_ index: Int) -> Bool { index < tokens.count && !tokens[index].flags.contains(.itemStart) }
}
