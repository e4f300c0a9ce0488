/// An ending of words of more than three letters, to tell forms apart that no list has.
enum WordEnding {
  case ed, ing, ly, ng, s, men, skyi, surname

  /// Whether a word has it.
  /// - Parameter tail: of the word.
  func ends(_ tail: UInt32) -> Bool {
    switch self {
    case .s: tail & 0xFF == 0x73
    case .ed: tail & 0xFFFF == 0x6564
    case .ly: tail & 0xFFFF == 0x6C79
    case .ng: tail & 0xFFFF == 0x6E67
    case .ing: tail & 0xFF_FFFF == 0x69_6E67
    case .men: tail & 0xFF_FFFF == 0x6D_656E
    // -skyi -skyy -skiy -sky
    // -ov -ev, -enko -chuk -vich -dze -shvili -yan: of people, and of few towns that no list has
    case .surname: [0x6F76, 0x6576].contains(tail & 0xFFFF) || [0x6E_6B6F, 0x68_756B, 0x69_6368, 0x64_7A65, 0x69_6C69, 0x79_616E].contains(tail & 0xFF_FFFF) || WordEnding.skyi.ends(tail)
    case .skyi: [0x6B_7969, 0x6B_7979, 0x6B_6979, 0x73_6B79].contains(tail & 0xFF_FFFF)
    }
  }

  /// The last three bytes of a word as small letters, the last one lowest; 0 of a word that is no longer.
  ///
  /// Every word of a text has one and few are asked about it, so that it is made without a decision.
  static func tail(of word: Range<Int>, in text: Span<UInt8>) -> UInt32 {
    let end = word.upperBound
    let tail = UInt32(text[max(0, end - 3)]) << 16 | UInt32(text[max(0, end - 2)]) << 8 | UInt32(text[end - 1])
    return word.count > 3 ? tail | 0x20_2020 : 0
  }
}
