extension BriefScan {
  /// The word at a token; `unlisted` outside the text.
  func word(_ index: Int) -> Word { tokens.indices.contains(index) ? tokens[index].word : .unlisted }

  /// False outside the text.
  func ends(_ index: Int, in ending: WordEnding) -> Bool { tokens.indices.contains(index) && ending.ends(tokens[index].tail) }

  /// Whether a token exists and is not the first of its item.
  func isWithinItem(_ index: Int) -> Bool { index < tokens.count && !tokens[index].flags.contains(.itemStart) }
}
