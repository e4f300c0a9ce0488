/// Reads labels in running text: `Downed: 3 Kinzhals, 7 Kalibrs`, `Killed: two in Kherson, one in Nikopol`, `Killed: 26 | Injured: 51`.
struct FigureLabels {
  let scan: BriefScan

  /// How many words a label may have, `Shot down overnight`, and how many may follow before its last number.
  private static let (longest, reach) = (4, 60)

  /// What the last label before a phrase says, where only numbers and names of the same list stand between.
  func kind(of phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    let first = sentence.lowerBound
    guard phrase.start > first, let colon = (max(first + 1, phrase.start - FigureLabels.reach)...phrase.start).last(where: { scan.tokens[$0].gap.contains(.colon) }),
      let label = label(before: colon, from: first), let kind = kind(ofLabel: label, isOfWeapons: phrase.sort == .weapon), isListed(phrase, from: colon, in: sentence)
    else { return nil }
    return kind
  }

  /// `[Captured] in the fighting were nine soldiers`: what became of them stands first.
  func kindInFront(of phrase: CountedPhrase, in sentence: Range<Int>) -> Figure.Kind? {
    let (first, verb) = (sentence.lowerBound, phrase.start - 1)
    guard phrase.sort == .people, verb > first + 1, verb - first < 16, scan.word(verb) == .were || scan.word(verb) == .was, scan.word(first + 1).isPreposition else { return nil }
    guard (first + 1..<verb).allSatisfy({ scan.joins($0) && scan.tokens[$0].classes.isDisjoint(with: [.auxiliary, .killed, .injured, .numberWord]) }) else { return nil }
    return scan.word(first) == .captured ? .captured : kind(ofLabel: first..<first + 1, isOfWeapons: false)
  }

  /// The words that end at a colon, if they begin the sentence or stand behind a bar, comma or the like.
  private func label(before colon: Int, from first: Int) -> Range<Int>? {
    var start = colon - 1
    while start > first, scan.tokens[start].gap.joins { start -= 1 }
    return colon - start <= FigureLabels.longest ? start..<colon : nil
  }

  private func kind(ofLabel label: Range<Int>, isOfWeapons: Bool) -> Figure.Kind? {
    guard !label.contains(where: { scan.spanAt[$0] >= 0 || scan.tokens[$0].isNumber }) else { return nil }
    var kind: Figure.Kind?
    for index in label {
      let word = scan.word(index)
      let found: Figure.Kind? =
        switch word {
        case .killed, .dead, .deaths, .fatalities: isOfWeapons ? nil : .killed
        case .injured, .wounded, .injuries, .hurt: isOfWeapons ? nil : .injured
        case .missing: isOfWeapons ? nil : .missing
        case .rescued: isOfWeapons ? nil : .rescued
        case .evacuated: isOfWeapons ? nil : .evacuated
        case .detained, .arrested, .arrests, .detentions: isOfWeapons ? nil : .detained
        case .downed, .intercepted: isOfWeapons ? .downed : nil
        case .destroyed: isOfWeapons && label.count == 1 ? .downed : nil
        case .down where scan.word(index - 1).isShooting: isOfWeapons ? .downed : nil
        case .launched, .fired: isOfWeapons ? .launched : nil
        default: nil
        }
      guard let found else { continue }
      // "Killed and wounded: 40" tells neither.
      if kind != nil { return nil }
      kind = found
    }
    return kind
  }

  /// Whether no verb, clause or other label has come between.
  private func isListed(_ phrase: CountedPhrase, from colon: Int, in sentence: Range<Int>) -> Bool {
    if phrase.isIncluded || phrase.isPart, phrase.sort != .weapon { return false }
    for index in colon..<min(sentence.upperBound, phrase.end + 1) {
      let token = scan.tokens[index]
      if index > colon, !token.gap.isDisjoint(with: [.colon, .semicolon, .newline, .other, .slash]), index < phrase.start || !token.gap.isDisjoint(with: [.colon]) { return false }
      guard index < phrase.start || index == phrase.end, index < phrase.start || !scan.isBehindBar(index) else { continue }
      if !token.classes.isDisjoint(with: [.auxiliary, .killed, .injured, .down, .launch, .detain, .pronoun]), !token.gap.endsClause || index < phrase.start { return false }
    }
    return true
  }
}
