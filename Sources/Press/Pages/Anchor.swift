import Newsroom

/// Turns words into an anchor.
enum Anchor {
  /// The first words of a text in lower case, with hyphens between them.
  static func of(_ text: [UInt8], words: Int) -> [UInt8] {
    var anchor: [UInt8] = []
    var count = 0
    var isInside = false
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte.isASCIILetter || byte.isASCIIDigit {
        if !isInside {
          if count == words || anchor.count > 80 { return anchor }
          if count > 0 { anchor.append(UInt8(ascii: "-")) }
          count += 1
          isInside = true
        }
        anchor.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        at += 1
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".") {
        at += 1
      } else if byte < 0x80 {
        isInside = false
        at += 1
      } else if byte == 0xE2, at + 2 < text.count, text[at + 1] == 0x80 {
        if !(0x98...0x99).contains(text[at + 2]) { isInside = false }
        at += 3
      } else {
        return ofAnyLetters(text, words: words)
      }
    }
    return anchor.isEmpty ? Array("item".utf8) : anchor
  }

  /// For texts with letters beyond ASCII: the same words, each with its accents folded away.
  private static func ofAnyLetters(_ text: [UInt8], words: Int) -> [UInt8] {
    let slug = Array(Slug.of(String(decoding: text.prefix(400), as: UTF8.self)).utf8)
    return Array(slug.split(separator: UInt8(ascii: "-")).prefix(words).joined(separator: [UInt8(ascii: "-")]))
  }
}
