/// How a word of more than three letters ends, to tell forms apart that no list has.
enum WordEnding: UInt8, Sendable {
  case other, ed, ing, ly, s, men

  init(of word: Range<Int>, in text: Span<UInt8>) {
    self = .other
    guard word.count > 3 else { return }
    let end = word.upperBound
    switch text[end - 1] | 0x20 {
    case 0x73: self = .s
    case 0x64: if text[end - 2] | 0x20 == 0x65 { self = .ed }
    case 0x79: if text[end - 2] | 0x20 == 0x6C { self = .ly }
    case 0x67: if text[end - 2] | 0x20 == 0x6E, text[end - 3] | 0x20 == 0x69 { self = .ing }
    case 0x6E: if text[end - 2] | 0x20 == 0x65, text[end - 3] | 0x20 == 0x6D { self = .men }
    default: break
    }
  }
}
