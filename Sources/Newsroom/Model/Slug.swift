/// Names as parts of addresses.
package enum Slug {
  /// Lower-case ASCII letters, digits and single hyphens, at most 80 bytes; `x` followed by a hash of the name where nothing of it is left.
  /// `con` becomes `con-x`, as Windows can have no folder of that name.
  package static func of(_ name: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(min(80, name.utf8.count))
    var pending = false
    func append(_ letter: UInt8) {
      if pending, !slug.isEmpty { slug.append(.hyphen) }
      pending = false
      slug.append(letter)
    }
    for scalar in name.unicodeScalars {
      if slug.count >= 80 { break }
      switch scalar {
      case "a"..."z", "0"..."9": append(UInt8(truncatingIfNeeded: scalar.value))
      case "A"..."Z": append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
      case "'", "’", "‘", "ʼ", ".": continue  // inside a word
      default: if let letters = folding.letters(for: scalar.value) { letters.forEach(append) } else { pending = true }
      }
    }
    guard slug.isEmpty else {
      let text = String(decoding: slug, as: UTF8.self)
      return slug.count <= 4 && devices.contains(text) ? text + "-x" : text
    }
    var hash = WordHash()
    for byte in name.utf8 { hash.add(byte) }
    return "x" + String(hash.value, radix: 36)
  }

  private static let folding = LetterFolding()

  /// What Windows keeps for devices.
  private static let devices: Set<String> = Set(["con", "prn", "aux", "nul"] + ["com", "lpt"].flatMap { device in (0...9).map { "\(device)\($0)" } })
}
