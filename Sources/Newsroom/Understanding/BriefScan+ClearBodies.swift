/// Whether a name that several things bear is that of a body.
extension BriefScan {
  /// Names that are also common words or names of something else need another sign.
  func isClearBody(_ sense: PhraseTrie.Sense, range: Range<Int>, hasOther: Bool) -> Bool {
    let first = range.lowerBound
    if first > 0, joins(first), isAfterAnotherState(record(sense.record), range) { return false }
    if isWord(range.upperBound, .of), isOfAnotherState(record(sense.record), at: range.upperBound + 1) { return false }
    // "the Ministry of Foreign Affairs" is not the magazine; an "Embraer 190" is an aircraft.
    if isWord(first - 1, .of), range.count == 1 || record(sense.record).traits.contains(.media), joins(first),
      classes(first - 2).contains(.ministry) || isAny(first - 2, [.minister, .ministers, .secretary])
    {
      return false
    }
    if range.count == 1, record(sense.record).traits.isDisjoint(with: [.media, .government]), isModelNumber(range.upperBound) { return false }
    if record(sense.record).traits.contains(.platform) { return isSpeaker(range) || tokens[range.upperBound - 1].isPossessive }
    // the SLM of "IRIS-T SLM air defence system"
    if range.count == 1, tokens[first].flags.contains(.allCaps), isWeaponModel(range.upperBound) { return false }
    // "Liberation Army" is not Libération.
    if record(sense.record).traits.contains(.media), range.count == 1 || range.count == 2 && isWord(first, .the), isWithinItem(range.upperBound), joins(range.upperBound),
      tokens[range.upperBound].isCapital,
      !tokens[first].isPossessive, !classes(range.upperBound).isDisjoint(with: [.bodyNoun, .unitNoun]) || isAny(range.upperBound, [.front, .movement])
    {
      return false
    }
    if range.count == 2, isWord(range.upperBound - 1, .military), isWithinItem(range.upperBound), joins(range.upperBound), isMatterOfMilitary(range.upperBound) { return false }
    if record(sense.record).traits.contains(.media), range.count == 2, isWord(first, .the), !tokens[first + 1].isCapital { return false }
    if isTailOfLongerBody(range) || isTailOfUnreadName(range) { return false }
    // "said Wafa Hamdan, a nurse": a given name that an agency has, too.
    if range.count == 1, isWithinItem(first + 1), joins(first + 1), isUnlisted(first + 1) || classes(first + 1).contains(.givenName), tokens[first + 1].isCapital,
      !tokens[first].isPossessive,
      isOfficeInApposition(after: first + 2) || isAge(after: first + 2)
    {
      return false
    }
    if sense.form.contains(.doubtful) {
      // "WHO IS LEAVING?"
      if range.count == 1, tokens[first].flags.contains(.allCaps), isWithinItem(first + 1), joins(first + 1), tokens[first + 1].flags.contains(.allCaps), spanAt[first + 1] < 0,
        longestEnd(at: first + 1) == nil
      {
        return false
      }
      let record = record(sense.record)
      // A medium is quoted or told; a unit or company is spoken of with its noun.
      if record.traits.contains(.government) { return true }
      if !record.traits.contains(.media), joins(range.upperBound),
        classes(range.upperBound).contains(.unitNoun) || isAny(range.upperBound, [.fighter, .fighters, .soldier, .soldiers, .commander, .commanders, .defenders, .troops])
      {
        return true
      }
      // "Independent estimates are higher"
      let next = range.upperBound
      let isOfWords = joins(next) && joins(next + 1) && ends(next, in: .s) && !isWord(next, .says) && classes(next + 1).contains(.auxiliary)
      if record.traits.contains(.media), joins(next), isAny(next, [.news, .channel, .network, .newspaper, .broadcaster, .agency, .website, .outlet]) { return true }
      if record.traits.contains(.media), tokens[next - 1].isPossessive, joins(next), isAny(next, [.editor, .correspondent]) { return true }
      if record.traits.contains(.media) || hasOther { return isSpeaker(range) && !isOfWords || isTold(range) }
      if classes(range.upperBound).contains(.unitNoun) || classes(range.upperBound).contains(.companyNoun) { return true }
      if isSortInApposition(after: next) { return true }
      return !tokens[first].flags.contains(.sentenceStart) || range.count > 1 || tokens[first].isPossessive
        || (joins(range.upperBound) && !classes(range.upperBound).isDisjoint(with: [.speech, .auxiliary, .role, .policy, .people]))
    }
    if range.count == 1, !tokens[first].isCapital { return false }
    return true
  }

  /// `the [Tarsian Federalist] Congress` is not the table's of the United States.
  private func isTailOfUnreadName(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    guard range.count == 1, tokens[first].isCapital, classes(first).contains(.bodyNoun), first > 1, joins(first), tokens[first].gap == .space, spanAt[first - 1] < 0 else { return false }
    return tokens[first - 1].isCapital && isUnlisted(first - 1) && !tokens[first - 1].flags.contains(.sentenceStart)
  }

  /// `[Social] Democratic Party` is another than the table's.
  private func isTailOfLongerBody(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    guard range.count > 1, range.count < 4, classes(range.upperBound - 1).contains(.bodyNoun), tokens[range.upperBound - 1].isCapital, first > 0, joins(first),
      !tokens[first].flags.contains(.sentenceStart)
    else { return false }
    let before = tokens[first - 1]
    return before.isCapital && !before.isPossessive && spanAt[first - 1] < 0 && before.classes.isDisjoint(with: [.function, .role, .weekday]) && !before.flags.contains(.allCaps)
      && !before.flags.contains(.sentenceStart)
      && longestEnd(at: first - 1, offices: true) == nil
  }

  /// `[South Korea's] National Security Council` is not the table's of the United States.
  private func isAfterAnotherState(_ body: NameRecord, _ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    guard body.country != 0, gazetteer.statesByCode[body.country] != nil, let span = span(at: first - 1), span.tokens.upperBound == first else { return false }
    guard let state = stateRecord(of: span) else { return span.record < 0 && cast.kind(span.character) == .state }
    return record(state).country != body.country && (span.isAdjective || tokens[first - 1].isPossessive) && (first + 1..<range.upperBound + 1).contains { classes($0).contains(.bodyNoun) }
  }

  /// `the Investigative Committee [of Belarus]` is not the table's of Russia.
  private func isOfAnotherState(_ body: NameRecord, at next: Int) -> Bool {
    guard next < tokens.count, tokens[next].isCapital, body.country != 0, let match = longestMatch(at: next),
      let state = match.senses.first(where: { record($0.record).sort == .state && !$0.form.contains(.metonym) })
    else { return false }
    return record(state.record).country != body.country && gazetteer.statesByCode[body.country] != nil
  }
}
