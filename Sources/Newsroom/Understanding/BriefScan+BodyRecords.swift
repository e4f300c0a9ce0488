/// The rows and the names of bodies that are found by their noun.
extension BriefScan {
  /// A state's body: the table's, under any of its names, else one named for this brief.
  mutating func body(_ phrase: Range<Int>, of state: Int32) -> Int {
    let words = normalHashes(phrase)
    var owners = gazetteer.demonyms[state] ?? []
    owners.append(nameWords(of: state))
    for owner in owners {
      if let record = bodyRecord(owner + words) { return cast.character(forRecord: record) }
    }
    if let record = bodyRecord(words + ["of"] + nameWords(of: state)) { return cast.character(forRecord: record) }
    let adjective = adjective(of: state)
    return cast.character(named: adjective + " " + normalText(phrase), kind: .organisation)
  }

  mutating func primeMinistersOffice(of state: Int32) -> Int {
    for owner in gazetteer.demonyms[state] ?? [] {
      if let record = bodyRecord(owner + ["prime", "minister", "office"]) { return cast.character(forRecord: record) }
    }
    return cast.character(named: adjective(of: state) + " prime minister's office", kind: .organisation)
  }

  func isInvented(_ span: NamedWords) -> Bool { span.record < 0 && cast.kind(span.character) == .state }

  mutating func body(_ phrase: Range<Int>, ofInvented owner: NamedWords) -> Int {
    cast.character(named: (owner.isAdjective ? text(owner.tokens) : cast[owner.character].entity.name) + " " + normalText(phrase), kind: .organisation)
  }

  func bodyRecord(_ words: [WordHash]) -> Int32? {
    guard let record = gazetteer.trie.firstSense(of: words)?.record else { return nil }
    return self.record(record).sort == .organisation ? record : nil
  }

  func nameWords(of state: Int32) -> [WordHash] { gazetteer.words(of: gazetteer.field(1, of: record(state))) }

  /// `Danish` of Denmark; the state's name where the table has no adjective.
  private func adjective(of state: Int32) -> String {
    let demonyms = gazetteer.field(3, of: record(state))
    let first = demonyms.prefix { $0 != "|" }
    return first.isEmpty ? gazetteer.field(1, of: record(state)) : state == gazetteer.statesByCode[0x5553] ? "US" : String(first)
  }

  private func normalHashes(_ phrase: Range<Int>) -> [WordHash] { normalWords(phrase) { tokens[$0].hash } }

  private func normalText(_ phrase: Range<Int>) -> String {
    normalWords(phrase) { text($0..<$0 + 1).lowercased() + (tokens[$0].isPossessive && $0 + 1 < phrase.upperBound ? "'s" : "") }.joined(separator: " ")
  }

  /// `Ministry of Defense` as `defence ministry`, word by word.
  private func normalWords<Spelling: ExpressibleByStringLiteral>(_ phrase: Range<Int>, spelling: (Int) -> Spelling) -> [Spelling] {
    var words = phrase.map { isWord($0, .defense) ? "defence" : spelling($0) }
    if words.count > 2, isWord(phrase.lowerBound, .ministry), isWord(phrase.lowerBound + 1, .of) {
      words.removeFirst(2)
      switch tokens[phrase.lowerBound + 2].word {
      case .foreign: words = ["foreign"]
      case .internal: words = ["interior"]
      case .emergency: words = ["emergencies"]
      default: break
      }
      words.append("ministry")
    }
    return words
  }
}
