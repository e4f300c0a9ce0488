extension BriefScan {
  /// States that no table has, as in an invented war or one long past: `X's prime minister`, `the president of X`, `the capital of X`.
  ///
  /// Once a state is known, words that begin like it and stand before a noun are its adjective: Norvalia, Norvalian.
  mutating func inferStates() {
    var stems: [(stem: [UInt8], character: Int)] = []
    let owners = words.capitals.filter { isOwnerOfState($0) && isUnknown($0) && !isEndOfKnownName($0) }
    guard !owners.isEmpty else { return }
    let surnames = surnamesBehindGivenNames()
    for index in owners where stems.count < 40 && !surnames.contains(tokens[index].hash) {
      let stem = Array(bytesOf(index).prefix(max(4, bytesOf(index).count - 2)))
      if !stems.contains(where: { $0.stem == stem }) { stems.append((stem, cast.character(named: text(index..<index + 1), kind: .state))) }
    }
    guard !stems.isEmpty else { return }
    for index in words.capitals where spanAt[index] < 0 {
      let word = bytesOf(index)
      guard let state = stems.first(where: { word.starts(with: $0.stem) && word.count <= $0.stem.count + 5 }), isUnknown(index) else { continue }
      var span = NameSpan(tokens: index..<index + 1, character: state.character, rule: "a state, by the offices that it has")
      span.isAdjective = text(index..<index + 1) != cast[state.character].entity.name
      if isHyphenated(index + 1) { span.isAdjective = true }
      add(span)
    }
  }

  /// The `Korea` of `Republic of Korea`.
  private func isEndOfKnownName(_ index: Int) -> Bool { index > 1 && (longestEnd(at: index - 2) ?? 0) > index }

  /// Words that a given name or initial stands before somewhere: `Shapovalov’s ministry` is no state’s.
  private func surnamesBehindGivenNames() -> Set<WordHash> {
    Set(
      words.capitals.lazy.filter { [self] in
        $0 > 0 && joins($0) && tokens[$0 - 1].isCapital && (tokens[$0 - 1].classes.contains(.givenName) || tokens[$0 - 1].flags.contains(.initial))
      }.map { [self] in tokens[$0].hash })
  }

  private func bytesOf(_ index: Int) -> ArraySlice<UInt8> { brief.items[item(of: index)].text[tokens[index].range] }

  private func isUnknown(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.range.count >= 4, token.classes.isDisjoint(with: [.function, .givenName, .weekday, .month, .role]), !token.flags.contains(.allCaps) else { return false }
    if continuesBefore(index) || (index + 1 < tokens.count && joins(index + 1) && tokens[index + 1].isCapital && !token.isPossessive && longestEnd(at: index + 1, offices: true) == nil) {
      return false
    }
    return gazetteer.trie.child(of: 0, by: token.hash) == nil
  }

  private func continuesBefore(_ index: Int) -> Bool {
    index > 0 && joins(index) && tokens[index - 1].isCapital && tokens[index - 1].classes.isDisjoint(with: [.function]) && !tokens[index - 1].isPossessive
  }

  private static let offices: [Word] = [.president, .premier, .chancellor, .parliament, .army, .navy, .king, .queen, .ambassador, .capital, .ministry, .government]
  private static let ministries: [Word] = [.foreign, .defence, .defense, .prime, .interior, .finance, .health]

  private func isOwnerOfState(_ index: Int) -> Bool {
    if tokens[index].isPossessive, index + 1 < tokens.count, joins(index + 1) {
      if BriefScan.offices.contains(tokens[index + 1].word) { return true }
      if BriefScan.ministries.contains(tokens[index + 1].word), isWord(index + 2, .minister) || isWord(index + 2, .ministry) { return true }
    }
    guard isWord(index - 1, .of), joins(index) else { return false }
    if isWord(index - 2, .president) || isWord(index - 2, .capital) || isWord(index - 2, .king) || isWord(index - 2, .republic) || isWord(index - 2, .kingdom) { return true }
    return isWord(index - 2, .minister) && (isWord(index - 3, .prime) || isWord(index - 3, .foreign) || isWord(index - 3, .defence))
  }

  func isKnownState(_ state: PhraseTrie.Sense, over places: [PhraseTrie.Sense]) -> Bool {
    !places.contains { record($0.record).traits.contains(.notable) && record($0.record).tier <= 1 }
  }

  /// Georgia, beside other American states or Atlanta, is the American one.
  func prefersUSState(_ range: Range<Int>) -> Bool {
    let item = itemRange(of: range.lowerBound)
    let near = max(item.lowerBound, range.lowerBound - BriefScan.memory)..<min(item.upperBound, range.upperBound + BriefScan.memory)
    if isWord(range.lowerBound - 1, .of), isWord(range.lowerBound - 2, .state) { return true }
    return near.contains { index in
      guard index != range.lowerBound, let span = span(at: index), span.record >= 0 else { return false }
      let record = record(span.record)
      return record.sort == .region && record.country == 0x5553
    }
  }
}
