/// How a text begins and ends, without regard to case.
extension ArraySlice<UInt8> {
  /// Whether a mark that ends a sentence stands at the end; quotation marks, brackets and numbers of notes aside.
  var endsSentence: Bool {
    var end = endIndex
    while end > startIndex {
      let byte = self[end - 1]
      if byte == 0x5D, let note = self[..<end].suffix(6).lastIndex(of: 0x5B), self[(note + 1)..<(end - 1)].allSatisfy(\.isDigit) {
        end = note
      } else if byte <= .space || byte == .quotationMark || byte == .apostrophe || byte == 0x29 || byte == 0x5D {
        end -= 1
      } else if end >= startIndex + 3, self[end - 3] == 0xE2, self[end - 2] == 0x80, (0x98...0x9F).contains(byte) {
        end -= 3
      } else if end >= startIndex + 2, self[end - 2] == 0xC2, byte == 0xBB || byte == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    guard end > startIndex else { return false }
    if end >= startIndex + 3, self[end - 3] == 0xE2, self[end - 2] == 0x80, self[end - 1] == 0xA6 { return true }
    return self[end - 1] == .fullStop || self[end - 1] == 0x21 || self[end - 1] == 0x3F
  }

  /// Whether it begins with a text in lower-case ASCII, in whatever case.
  func begins(with opening: String) -> Bool {
    var at = startIndex
    for byte in opening.utf8 {
      guard at < endIndex, self[at].lowercased == byte else { return false }
      at += 1
    }
    return true
  }

  /// Whether it ends with a text in lower-case ASCII, in whatever case.
  func ends(with ending: String) -> Bool {
    let length = ending.utf8.count
    return count >= length && self[(endIndex - length)...].begins(with: ending)
  }

  /// Whether a text in lower-case ASCII stands anywhere in it, in whatever case.
  func contains(words: String) -> Bool {
    guard let first = words.utf8.first else { return true }
    return indices.contains { self[$0].lowercased == first && self[$0...].begins(with: words) }
  }
}

extension UInt8 {
  /// A full stop or another mark that ends a sentence. The last byte of … counts too.
  var endsSentence: Bool { self == .fullStop || self == 0x21 || self == 0x3F || self == 0xA6 }
}
