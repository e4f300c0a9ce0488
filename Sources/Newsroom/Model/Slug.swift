/// Names as parts of addresses.
package enum Slug {
  /// Lower-case ASCII letters, digits and single hyphens, at most 80 bytes; `x` followed by a hash of the name where nothing of it is left.
  package static func of(_ name: String) -> String {
    var slug: [UInt8] = []
    var pending = false
    var scalars = name.unicodeScalars.makeIterator()
    while let scalar = scalars.next(), slug.count < 80 {
      let folded = fold(scalar)
      if folded == [0] { continue }
      guard !folded.isEmpty else {
        pending = true
        continue
      }
      if pending, !slug.isEmpty { slug.append(.hyphen) }
      pending = false
      slug += folded
    }
    guard slug.isEmpty else { return String(decoding: slug, as: UTF8.self) }
    var hash = WordHash()
    for byte in name.utf8 { hash.add(byte) }
    return "x" + String(hash.value, radix: 36)
  }

  /// Nothing for what separates words, one zero for what vanishes inside them.
  private static func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar {
    case "a"..."z", "0"..."9": return [UInt8(scalar.value)]
    case "A"..."Z": return [UInt8(scalar.value | 0x20)]
    case "'", "’", "‘", "ʼ", ".": return [0]
    case "\u{C0}"..."\u{17F}": return LatinLetters.folded(scalar)
    default: return []
    }
  }
}

private enum LatinLetters {
  static let folding = LetterFolding()

  static func folded(_ scalar: Unicode.Scalar) -> [UInt8] { folding.letters(for: scalar) }
}
