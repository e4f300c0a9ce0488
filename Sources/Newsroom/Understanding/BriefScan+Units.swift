/// Units by their numbers, and outlets and railways by the word that ends their names.
extension BriefScan {
  /// `36th Combined Arms Army`, `72nd Mechanized Brigade`: an ordinal, capitals or words of a unit, and its noun.
  mutating func unitEnd(at start: Int) -> Int? {
    guard tokens[start].flags.contains(.ordinal) else { return plainUnitEnd(at: start) ?? unitBeforeNumberEnd(at: start) }
    var end = start + 1
    while end < start + 6, end < tokens.count, joins(end) || isQuotedName(end, after: start), !tokens[end - 1].isPossessive || isWord(end - 1, .people) {
      if tokens[end].classes.contains(.unitNoun), !isWord(end, .unit), !isWord(end, .group) {
        var stop = end + 1
        if end + 1 < tokens.count, joins(stop), tokens[stop].classes.contains(.unitNoun) { stop += 1 }
        return takeBody(start..<stop, rule: "a numbered unit")
      }
      if tokens[end].classes.contains(.function), !isWord(end, .people) { return nil }
      // "106th Airborne (VDV) Division", "1st Donetsk People's Republic (DNR) Army Corps": an acronym in brackets before the noun.
      if end + 2 < tokens.count, tokens[end].isCapital, tokens[end + 1].gap.contains(.openBracket), tokens[end + 1].flags.contains(.allCaps), tokens[end + 2].gap.contains(.closeBracket),
        tokens[end + 2].isCapital, tokens[end + 2].classes.contains(.unitNoun)
      {
        let stop = isWithinItem(end + 3) && joins(end + 3) && tokens[end + 3].classes.contains(.unitNoun) ? end + 4 : end + 3
        let number = cast.character(named: text(start..<end + 1) + " " + text(end + 2..<stop), kind: .organisation)
        add(NameSpan(tokens: start..<stop, character: number, rule: "a numbered unit"))
        return stop
      }
      end += 1
    }
    return nil
  }

  /// `Luhansk tactical group`, `Khortytsia operational-strategic group of troops`, `Dnipro group of forces`
  mutating func groupOfForcesEnd(at start: Int) -> Int? {
    var noun = start + 1
    guard tokens[start].isCapital, tokens[start].classes.isDisjoint(with: [.function, .direction, .weekday]), !tokens[start].isPossessive, isUnlisted(start) || isPlaceName(start) else {
      return nil
    }
    while noun < start + 4, isWithinItem(noun), joins(noun), isAny(noun, [.operational, .strategic, .tactical]) { noun += 1 }
    let isQuoted = noun == start + 1 && isInQuotes(start)
    guard isWithinItem(noun), joins(noun) || isQuoted, isAny(noun, [.group, .grouping]) else { return nil }
    let isOfForces = joins(noun + 1) && joins(noun + 2) && isWord(noun + 1, .of) && isAny(noun + 2, [.forces, .troops])
    guard noun > start + 1 || isOfForces, longestMatch(at: start).map({ $0.end <= noun }) ?? true else { return nil }
    let end = isOfForces ? noun + 3 : noun + 1
    guard isQuoted else { return takeBody(start..<end, rule: "a group of forces by its name") }
    let known = gazetteer.trie.senses(of: (start..<end).map { tokens[$0].hash }).first { record($0.record).sort == .organisation }
    let number = known.map { cast.character(forRecord: $0.record) } ?? cast.character(named: text(start..<noun) + " " + text(noun..<end), kind: .organisation)
    add(NameSpan(tokens: start..<end, character: number, rule: "a group of forces by its name", record: cast[number].record))
    return end
  }

  /// Whether a table has a place or region by that word, and no state.
  private func isPlaceName(_ index: Int) -> Bool {
    longestMatch(at: index).map { $0.end == index + 1 && $0.senses.allSatisfy { [.settlement, .region, .place].contains(record($0.record).sort) } } ?? false
  }

  /// In `the 1st "Slavic" Brigade`, the word in quotation marks and the one behind it.
  private func isQuotedName(_ index: Int, after start: Int) -> Bool {
    guard isWithinItem(index), tokens[index].isCapital, tokens[index].gap.subtracting([.space, .quote, .openQuote]).isEmpty else { return false }
    let opening = tokens[index].gap.contains(.openQuote) ? index : index - 1
    return opening > start && tokens[opening].gap.contains(.openQuote) && isWithinItem(opening + 1) && tokens[opening + 1].gap.contains(.quote)
      && tokens[opening + 1].gap.isDisjoint(with: [.comma, .stop, .openQuote])
  }

  /// The one word between two marks in `the "Dnepr" Grouping`.
  private func isInQuotes(_ name: Int) -> Bool {
    guard isWithinItem(name + 1), tokens[name].gap.contains(.openQuote), tokens[name + 1].isCapital else { return false }
    return tokens[name + 1].gap.contains(.quote) && tokens[name + 1].gap.subtracting([.space, .quote]).isEmpty
  }

  /// `5 Infantry Brigade`, as some armies write it.
  private mutating func plainUnitEnd(at start: Int) -> Int? {
    guard tokens[start].isNumber, tokens[start].flags.isDisjoint(with: [.decimal, .money, .percent]), (1..<1000).contains(tokens[start].value) else { return nil }
    var end = start + 1
    while end < min(tokens.count, start + 5), joins(end), tokens[end].gap == .space, tokens[end].isCapital, !tokens[end - 1].isPossessive {
      if isAny(end, [.brigade, .regiment, .battalion, .division, .corps]) {
        guard end > start + 1 else { return nil }
        let value = Int(tokens[start].value)
        let ending = (11...13).contains(value % 100) ? "th" : [1: "st", 2: "nd", 3: "rd"][value % 10] ?? "th"
        let number = cast.character(named: "\(value)\(ending) " + text(start + 1..<end + 1), kind: .organisation)
        add(NameSpan(tokens: start..<end + 1, character: number, rule: "a numbered unit"))
        return end + 1
      }
      end += 1
    }
    return nil
  }

  /// `Brigade 132`, `Infantry Battalion 539`, `Military Operations Command 15`
  private mutating func unitBeforeNumberEnd(at start: Int) -> Int? {
    var number = start + 1
    while number < start + 4, !isAny(number - 1, BriefScan.numberedUnits), continues(number), spanAt[number] < 0, tokens[number].classes.isDisjoint(with: [.role, .rank]) { number += 1 }
    guard isAny(number - 1, BriefScan.numberedUnits), number == start + 1 || tokens[start].classes.isDisjoint(with: [.role, .rank, .weekday, .month]), tokens[start].isCapital,
      !tokens[number - 1].isPossessive, isWithinItem(number), joins(number), tokens[number].isNumber,
      tokens[number].flags.isDisjoint(with: [.ordinal, .decimal, .money, .percent]), (1..<1000).contains(tokens[number].value), !(start > 0 && joins(start) && tokens[start - 1].isCapital)
    else { return nil }
    return takeBody(start..<number + 1, rule: "a numbered unit")
  }

  private static let numberedUnits: [Word] = [.brigade, .battalion, .regiment, .division, .command]

  /// `Polsat News`, `Kharkiv Today`: capitals that end in a word for an outlet.
  mutating func outletEnd(at start: Int, match: PhraseMatch?, in item: Range<Int>) -> Int? {
    guard tokens[start].isCapital, tokens[start].classes.isDisjoint(with: [.function, .weekday]), match.map({ $0.end - start < 2 }) ?? true else { return nil }
    // "on KLM radio", "told KLM television"
    if match == nil, tokens[start].flags.contains(.allCaps), (3...5).contains(tokens[start].range.count), isWithinItem(start + 1), tokens[start + 1].gap == .space,
      isAny(start + 1, [.radio, .television, .tv]), !tokens[start + 1].isCapital, tokens[start].hash != "vhf", tokens[start].hash != "uhf"
    {
      return takeBody(start..<start + 1, rule: "a name before a word for an outlet")
    }
    // "State TV said": an outlet without its name.
    if isWord(start, .state), isAny(start + 1, [.tv, .news, .radio]), !continues(start + 2) { return nil }
    // "Sarajevo radio said", "Croatian radio in Zagreb said"
    if let match, isWord(match.end, .radio), joins(match.end), !tokens[match.end].isCapital, !tokens[match.end - 1].isPossessive, case let next = match.end + 1, isWithinItem(next),
      joins(next),
      match.senses.contains(where: { record($0.record).sort == .settlement || $0.form.contains(.demonym) }),
      isTelling(next) || isWord(next, .in) && isWithinItem(next + 2) && isTelling(next + 2)
    {
      return takeBody(start..<next, rule: "a name before a word for an outlet")
    }
    if isWord(start, .radio), match == nil, continues(start + 1), !continues(start + 2), !isAny(start + 1, [.free]) {
      return takeBody(start..<start + 2, rule: "a word for an outlet before a name")
    }
    var end = start + 1
    while end < start + 4, continues(end) {
      if isAny(end, [.news, .media, .times, .post, .journal, .herald, .tribune, .tv, .radio, .telegraph, .observer, .gazette, .magazine, .courier, .chronicle]) {
        let hasNoun = continues(end + 1) && isAny(end + 1, [.center, .centre, .group, .network, .agency, .house])
        return takeBody(start..<(hasNoun ? end + 2 : end + 1), rule: "a name that ends in a word for an outlet")
      }
      // "Moscow Railway": who runs the trains; the Trans-Siberian Railway is a line.
      if isAny(end, [.railway, .railways]), !continues(end + 1), (start + 1...end).allSatisfy({ !tokens[$0].gap.contains(.hyphen) }) {
        return takeBody(start..<end + 1, rule: "a name that ends in a word for a railway")
      }
      end += 1
    }
    return nil
  }

  mutating func takeBody(_ range: Range<Int>, rule: StaticText) -> Int {
    add(NameSpan(tokens: range, character: cast.character(named: text(range), kind: .organisation), rule: rule))
    return range.upperBound
  }
}
