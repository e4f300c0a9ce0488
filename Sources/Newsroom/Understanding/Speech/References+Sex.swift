/// Whether a person is a woman or a man, as far as a name tells.
extension References {
  enum Sex {
    case female, male
    /// A man, even where only the name's last letter speaks for a woman: Ilkka, Nikola.
    case maleForAll
  }

  func fits(_ character: Int, _ sex: Sex?) -> Bool {
    guard let sex, let (own, isSure) = self.sex(of: character) else { return true }
    return own == sex || sex == .maleForAll && (own == .male || !isSure)
  }

  /// By the given name, where the lists have it; else a name in -a is a woman's, though not surely.
  func sex(of character: Int) -> (sex: Sex, isSure: Bool)? {
    let name = scan.cast[character].entity.name.utf8
    var hash = WordHash()
    var last: UInt8 = 0
    var lead: UInt8 = 0
    for byte in name {
      if byte == .space {
        let classes = scan.gazetteer.lexicon[hash]?.classes ?? []
        if classes.contains(.female) { return (.female, true) }
        if classes.contains(.male) { return (.male, true) }
        return last == 0x61 ? (.female, false) : nil
      }
      if byte.isLetter {
        hash.add(byte.lowercased)
      } else if (0xC3..<0xE0).contains(byte) {
        lead = byte
      } else if lead != 0 {
        scan.gazetteer.folding.fold(lead, byte, into: &hash)
        lead = 0
      }
      last = byte
    }
    return nil
  }
}
