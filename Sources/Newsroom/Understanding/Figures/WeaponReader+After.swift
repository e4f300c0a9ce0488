/// What is told of weapons behind their count: `… launched by Russia`, `… were shot down`, `all of which it destroyed`.
extension WeaponReader {
  /// `… launched by Russia`, `… that Russia fired at Kyiv`
  func isLaunchedAfter(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    guard !isAircraft(phrase) else { return false }
    var index = phrase.end
    let limit = min(sentence.upperBound, phrase.end + 7)
    var isRelative = false
    while index < limit, !scan.tokens[index].gap.endsClause {
      let word = scan.word(index)
      if word == .launched || word == .fired { return index == phrase.end || isRelative }
      if isRelative, word == .sent, scan.word(index + 1) != .to { return true }
      if word == .that || word == .which {
        isRelative = true
      } else if !isRelative || word == .and || scan.classes(index).contains(.speech) {
        return false
      }
      index += 1
    }
    return false
  }

  /// `two missiles, launched from a submarine, [had been shot down]`
  func kindBehindLaunch(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    let start = phrase.end
    guard start < sentence.upperBound, scan.tokens[start].gap == [.comma, .space], scan.word(start) == .launched || scan.word(start) == .fired, !isAircraft(phrase), !phrase.isPart,
      let close = (start + 1..<max(start + 1, min(sentence.upperBound, start + 14))).first(where: { scan.tokens[$0].gap.contains(.comma) }),
      scan.word(close).isBe || scan.word(close).isHave
    else { return nil }
    return passive(close + 1, phrase, limit: sentence.upperBound)
  }

  /// `151 aerial targets – [88 missiles] and 63 drones –`, `524 weapons: [476 drones]`: what is said of the targets.
  func kindOfTargets(before phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    let noun = phrase.start - 1
    guard noun > sentence.lowerBound + 1, scan.isAny(noun, [.targets, .weapons]), !scan.tokens[phrase.start].gap.isDisjoint(with: [.dash, .colon]), !isAircraft(phrase) else { return nil }
    guard let number = (max(sentence.lowerBound, noun - 3)..<noun).last(where: { scan.tokens[$0].isNumber || scan.classes($0).contains(.numberWord) }) else { return nil }
    var targets = phrase
    (targets.start, targets.end) = (number, phrase.start)
    let (kind, _) = kinds(of: targets, before: [], in: sentence)
    return kind
  }

  /// `all 89 of the drones that Russia launched`
  func isAllLaunched(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    (phrase.start - 1 >= sentence.lowerBound && scan.word(phrase.start - 1) == .all) && isLaunchedAfter(phrase, in: sentence)
  }

  /// `20 drones were launched; all were shot down`, `…, all of which it destroyed`, in the same sentence or the next.
  func areAllDowned(_ phrase: CountedPhrase) -> Bool {
    let item = scan.itemRange(of: phrase.start)
    let last = scan.tokens[phrase.start].sentence + 1
    var index = phrase.end
    while index < min(item.upperBound, phrase.end + 40), scan.tokens[index].sentence <= last {
      if scan.word(index) == .all { return !isAllOfOthers(index, than: phrase) && (isDownVerb(before: index) || isDownedBehind(all: index, limit: item.upperBound)) }
      if scan.word(index).isLaunching, !scan.word(index - 1).isBe { return false }
      index += 1
    }
    return false
  }

  /// `99 missiles and 35 drones … [all the drones] had been shot down`, seen from the missiles.
  private func isAllOfOthers(_ all: Int, than phrase: CountedPhrase) -> Bool {
    var noun = all + 1
    while scan.word(noun) == .of || scan.word(noun) == .the { noun += 1 }
    guard noun < scan.tokens.count, scan.classes(noun).contains(.weapon), let head = phrase.head else { return false }
    return isMissile(noun) != isMissile(head)
  }

  private func isMissile(_ noun: Int) -> Bool { scan.word(noun) == .missile || scan.word(noun) == .missiles }

  /// `shot down all of them`
  private func isDownVerb(before all: Int) -> Bool {
    guard scan.word(all + 1) == .of, scan.word(all + 2) == .them || scan.word(all + 2) == .these else { return false }
    return scan.word(all - 1) == .down && scan.word(all - 2).isShooting || scan.word(all - 1).isDowning && scan.ends(all - 1, in: .ed)
  }

  private func isDownedBehind(all: Int, limit: Int) -> Bool {
    var index = all + 1
    while index < min(limit, all + 9), index == all + 1 || !scan.tokens[index].gap.endsClause {
      if isDownParticiple(index, limit: limit) { return true }
      let word = scan.word(index)
      let isLink = word == .of || word == .the || word == .them || word == .which || word.isBe || word.isHave || word.isAfterAuxiliary || scan.tokens[index].classes.contains(.weapon)
      guard isLink else { return false }
      index += 1
    }
    return false
  }

  /// A second verb for drones that were launched: `120 drones launched overnight were shot down`.
  func isDownedAfter(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    var index = phrase.end
    let limit = min(sentence.upperBound, phrase.end + 20)
    while index < limit {
      let token = scan.tokens[index]
      // "launched from A and the B region"
      let isOfPlaces = token.word == .and && scan.spanAt[index - 1] >= 0 && scan.span(at: scan.word(index + 1) == .the ? index + 2 : index + 1) != nil
      if token.gap.endsClause || token.isNumber || token.word == .and && !isOfPlaces || token.word == .but { return false }
      if token.word.isBe { return isDownParticiple(index + 1, limit: limit) }
      index += 1
    }
    return false
  }

  /// `three of which air defence shot down`
  func isShotDownAfter(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    let start = scan.word(phrase.end) == .of ? phrase.end + 2 : phrase.end
    guard scan.word(start - 1) == .which || scan.word(start - 1) == .them else { return false }
    for index in start..<max(start, min(sentence.upperBound, start + 7)) {
      let token = scan.tokens[index]
      if token.gap.endsClause || token.isNumber || token.word.beginsClause { return false }
      if isDownParticiple(index, limit: sentence.upperBound) { return true }
    }
    return false
  }

  func kindAfter(_ phrase: CountedPhrase, before later: ArraySlice<CountedPhrase>, in sentence: Range<Int>) -> Figure.Kind? {
    var end = phrase.end
    var later = later.prefix(PredicateReader.longestList)
    var index = end
    var limit = min(sentence.upperBound, end + 14)
    while index < limit {
      let token = scan.tokens[index]
      let word = token.word
      if !token.gap.isDisjoint(with: [.semicolon, .newline]) || token.gap.contains(.colon) && token.gap != .colon { return nil }
      // "48 missiles in the attack and that air defence had shot down": told of others.
      if word == .and, scan.word(index + 1) == .that { return nil }
      let isButFew = isButFew(index, later.first, of: phrase)
      if word.isModal || !isButFew && word.beginsClause && word != .as && !(word == .it && scan.word(index - 1).isPreposition) { return nil }
      // "seven drones had hit the station"
      if word == .had, index == end, !isAircraft(phrase), isHitting(index + 1, phrase, limit: limit) { return .launched }
      if word.isBe || word.isHave { return passive(index + 1, phrase, limit: limit) }
      if index == end, !token.gap.endsClause {
        if isDownParticiple(index, limit: limit) { return isPassive(index, limit: limit) ? .downed : nil }
        if word == .attacked || word == .targeted || word == .fired || word == .launched || isHitting(index, phrase, limit: limit) { return isAircraft(phrase) ? nil : .launched }
      }
      if word == .and || word == .plus || isButFew || token.gap == [.comma, .space], let next = later.first, !next.isIncluded, !next.isPart || phrase.isPart,
        isButFew || next.start == index || next.start == index + 1, next.sort == phrase.sort
      {
        end = next.end
        later = later.dropFirst()
        index = end
        limit = min(sentence.upperBound, end + 14)
        continue
      }
      // "72 missiles, including ten Kinzhals, and all the drones were shot down", "three drones, and perhaps a fourth, had been downed"
      let isAside = word == .including || word == .among || word == .and && [.perhaps, .possibly, .maybe, .probably].contains(scan.word(index + 1))
      if index == end, token.gap == [.comma, .space], isAside, let close = closingComma(after: index, limit: limit),
        scan.word(close) == .and || scan.word(close).isBe || scan.word(close).isHave
      {
        later = later.drop { $0.start < close }
        index = scan.word(close) == .and ? close + 1 : close
        continue
      }
      if token.gap.endsClause { return nil }
      if token.classes.contains(.speech) || isDowning(index) { return nil }
      index += 1
    }
    return nil
  }

  /// `86 of the drones [but only] two of the missiles had been stopped`
  private func isButFew(_ but: Int, _ next: CountedPhrase?, of phrase: CountedPhrase) -> Bool {
    guard scan.word(but) == .but, phrase.isPart, let next, next.isPart, !next.isIncluded, next.sort == phrase.sort else { return false }
    return next.start == but + 1 || next.start == but + 2 && scan.isAny(but + 1, [.only, .just])
  }

  private func closingComma(after index: Int, limit: Int) -> Int? {
    (index + 1..<max(index + 1, min(limit, index + 9))).first { scan.tokens[$0].gap == [.comma, .space] }
  }

  /// `seven rockets hit Karsund`, `six bombs fell on the town`, not `debris of two drones fell on it`
  private func isHitting(_ verb: Int, _ phrase: CountedPhrase, limit: Int) -> Bool {
    let next = verb + 1
    guard next < limit, !phrase.isPart, phrase.number.value > 1, !isAfterLaunch(phrase), scan.tokens[next].gap == .space,
      phrase.start == 0 || !scan.tokens[phrase.start - 1].classes.contains(.preposition)
    else { return false }
    switch scan.word(verb) {
    case .crossed: return scan.word(next) == .the && scan.word(next + 1) == .border || scan.word(next) == .into || scan.word(next) == .from
    case .hit, .struck: return scan.spanAt[next] >= 0 || scan.word(next) == .the || scan.word(next) == .a || scan.word(next) == .an
    case .fell, .landed: return scan.word(next) == .on || scan.word(next) == .in || scan.word(next) == .near
    default: return false
    }
  }

  /// `fired 38 missiles … Two missiles hit Karsund`: those that hit are among what has been counted.
  private func isAfterLaunch(_ phrase: CountedPhrase) -> Bool {
    (max(scan.itemRange(of: phrase.start).lowerBound, phrase.start - BriefScan.memory)..<phrase.start).contains { scan.word($0).isLaunching || scan.word($0).isDowning }
  }

  /// `12 drones destroyed overnight`, not `a bomb destroyed part of a house`
  func isPassive(_ verb: Int, limit: Int) -> Bool {
    let next = scan.word(verb + 1) == .down || scan.word(verb + 1) == .out ? verb + 2 : verb + 1
    guard next < limit else { return true }
    let after = scan.tokens[next]
    return after.gap.endsClause || after.gap.contains(.quote) || after.word.followsParticiple || after.classes.contains(.weekday) || scan.ends(next, in: .ly)
  }

  func isDowning(_ index: Int) -> Bool { scan.word(index).isDowning && scan.ends(index, in: .ing) }

  /// `were shot down`, `have been launched`
  func passive(_ start: Int, _ phrase: CountedPhrase, limit: Int) -> Figure.Kind? {
    var index = start
    while index < min(limit, start + 7) {
      let word = scan.word(index)
      if scan.tokens[index].gap.endsClause || word == .not { return nil }
      if isDownParticiple(index, limit: limit) { return isAircraft(phrase) && word.isDestroying ? nil : .downed }
      if word == .launched || word == .fired || word == .unleashed || word == .dropped { return isAircraft(phrase) ? nil : .launched }
      if word == .aimed || word == .sent || word == .hurled, !isAircraft(phrase) {
        switch scan.word(index + 1) {
        case .at, .against, .towards, .toward: return .launched
        default: return nil
        }
      }
      if word == .used, !isAircraft(phrase) { return .launched }
      // "on the night when 479 drones were recorded"
      if word == .recorded, !isAircraft(phrase), index + 1 >= limit || scan.tokens[index + 1].gap.endsClause { return .launched }
      // "had been smuggled into the country and launched from lorries"
      if scan.ends(index, in: .ed), scan.tokens[index].classes.isEmpty, !isAircraft(phrase) { return isThenLaunched(index, limit: limit) ? .launched : nil }
      guard word.isAfterAuxiliary || scan.ends(index, in: .ly) || word == .successfully else { return nil }
      index += 1
    }
    return nil
  }

  private func isThenLaunched(_ participle: Int, limit: Int) -> Bool {
    for index in participle + 1..<max(participle + 1, min(limit, participle + 20)) {
      if scan.tokens[index].gap.endsClause || scan.word(index).isBe || scan.word(index).isHave { return false }
      if scan.word(index) == .and, scan.isAny(index + 1, [.launched, .fired]) { return true }
    }
    return false
  }

  func isDownParticiple(_ index: Int, limit: Int) -> Bool {
    let word = scan.word(index)
    if word == .shot || word == .brought || word == .taken || word == .knocked { return scan.word(index + 1) == .down || word == .shot && scan.word(index + 1) == .out }
    return word.isDowning && scan.ends(index, in: .ed)
  }
}
