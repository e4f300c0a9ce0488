/// How a word ends, to tell forms apart that no list has.
enum WordEnding { case ed, ing, ly, s, men }

extension BriefScan {
  /// The word at a token; `unlisted` outside the text.
  func word(_ index: Int) -> Word { tokens.indices.contains(index) ? tokens[index].word : .unlisted }

  func ends(_ index: Int, in ending: WordEnding) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    let start = Int(token.start)
    let end = Int(token.end)
    guard end - start > 3 else { return false }
    let text = brief.items[item(of: index)].text
    let last = text[end - 1] | 0x20
    switch ending {
    case .ed: return last == 0x64 && text[end - 2] | 0x20 == 0x65
    case .ing: return last == 0x67 && text[end - 2] | 0x20 == 0x6E && text[end - 3] | 0x20 == 0x69
    case .ly: return last == 0x79 && text[end - 2] | 0x20 == 0x6C
    case .s: return last == 0x73
    case .men: return last == 0x6E && text[end - 2] | 0x20 == 0x65 && text[end - 3] | 0x20 == 0x6D
    }
  }

  /// Whether a token exists and is not the first of its item.
  func isWithinItem(_ index: Int) -> Bool { index < tokens.count && !tokens[index].flags.contains(.itemStart) }
}
