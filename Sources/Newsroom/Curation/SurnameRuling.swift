/// Decides, for one brief, which withheld people are meant where a surname stands alone.
struct SurnameRuling {
  /// Names in full, and surnames that mean nobody else.
  private(set) var forms: WithheldForms
  /// Surnames that were left because they may mean another.
  private(set) var left: [(name: Int, item: Int)] = []

  private let texts: [[FoldedWord]]
  private let gazetteer: Gazetteer

  init(_ names: [WithheldName], _ forms: WithheldForms, texts: [[FoldedWord]], items: [Item], gazetteer: Gazetteer) {
    self.forms = forms
    self.texts = texts
    self.gazetteer = gazetteer
    let full = texts.map { words in forms.matches(in: words) }
    for (number, name) in names.enumerated() {
      let words = forms.hashes(of: name.name.text)
      guard words.count > 1, let surname = words.last, !isWord(surname) else { continue }
      let isNamed = full.contains { $0.contains { $0.name == number } }
      let uses = self.uses(of: surname, besides: full)
      guard !uses.isEmpty else { continue }
      let isTown = uses.contains { isAfterPlaceWord($0) }
      if isClear(surname, name.name.text, isNamed: isNamed, isTown: isTown), !uses.contains(where: { isPartOfOther($0, given: words[0]) }) {
        self.forms.addSurname(surname, number)
      } else if isNamed {
        left.append((number, uses[0].item))
      }
    }
  }

  private struct Use {
    var item: Int
    var word: Int
  }

  /// Where a surname stands with a capital and is not part of a withheld name.
  private func uses(of surname: WordHash, besides full: [[WithheldForms.Match]]) -> [Use] {
    var uses: [Use] = []
    for (item, words) in texts.enumerated() {
      for (index, word) in words.enumerated() where word.hash == surname && word.isCapital {
        if !full[item].contains(where: { $0.words.contains(index) }) { uses.append(Use(item: item, word: index)) }
      }
    }
    return uses
  }

  /// Whether neither the tables nor the brief know another meaning of the surname.
  /// - Parameters:
  ///   - isNamed: the brief has the name in full.
  ///   - isTown: somewhere in the brief the surname stands as places do: in Lund.
  private func isClear(_ surname: WordHash, _ name: String, isNamed: Bool, isTown: Bool) -> Bool {
    let words = gazetteer.words(of: name)
    for sense in gazetteer.trie.senses(of: words.suffix(1)) {
      let record = gazetteer.records[Int(sense.record)]
      switch record.sort {
      case .person: if !isNamed { return false }
      case .settlement where record.tier > 2 || !isTown: if !isNamed { return false }
      default: return false
      }
    }
    if isNamed { return true }
    if let last = words.last, !(gazetteer.surnames[last] ?? []).isEmpty { return false }
    // A word that the brief also has in small letters is no surname at the start of a sentence.
    return !texts.contains { $0.contains { $0.hash == surname && !$0.isCapital } }
  }

  private func isAfterPlaceWord(_ use: Use) -> Bool {
    guard use.word > 0 else { return false }
    let classes = gazetteer.lexicon[texts[use.item][use.word - 1].hash]?.classes ?? []
    return !classes.isDisjoint(with: [.placePreposition, .settlementNoun, .direction])
  }

  /// Whether the language knows it as something else than a given name.
  private func isWord(_ word: WordHash) -> Bool {
    guard let classes = gazetteer.lexicon[word]?.classes else { return false }
    return !classes.isEmpty && !classes.contains(.givenName)
  }

  /// Whether capitals beside it make a surname part of another name: Anna Orrest, Orrest Street.
  private func isPartOfOther(_ use: Use, given: WordHash) -> Bool {
    let words = texts[use.item]
    let word = words[use.word]
    if word.gap == .soft, use.word > 0 {
      let before = words[use.word - 1]
      // Unknown to the language, it is most likely a given name.
      let isTitle = gazetteer.trie.senses(of: [before.hash]).contains { gazetteer.records[Int($0.record)].sort == .office }
      if before.isCapital, before.length > 1, before.hash != given, !isWord(before.hash), !isTitle { return true }
    }
    guard use.word + 1 < words.count else { return false }
    let next = words[use.word + 1]
    let classes = gazetteer.lexicon[next.hash]?.classes ?? []
    return next.isCapital && next.gap == .soft && next.length > 1 && classes.isDisjoint(with: [.weekday, .month, .function, .role, .rank])
  }
}
