/// How a word for speaking stands in its sentence.
enum VerbForm {
  /// says, said, has said, is saying
  case finite
  /// saying, adding
  case gerund
  /// to say
  case infinitive
  /// was told, is reported
  case passive
}

extension PhraseReader {
  /// The form of a verb of speech; nil where the word is no verb: `talks`, `the claims`, `Russian claims`.
  func form(of verb: Int, from floor: Int) -> VerbForm? {
    let token = scan.tokens[verb]
    guard scan.spanAt[verb] < 0, !token.isCapital || token.flags.contains(.sentenceStart), !token.isPossessive, !token.gap.contains(.hyphen) else { return nil }
    let isGerund = scan.ends(verb, in: .ing)
    guard verb > floor, scan.joins(verb), !quoted.contains(verb - 1) else { return isGerund ? .gerund : .finite }
    let before = scan.tokens[verb - 1]
    if let span = scan.span(at: verb - 1) {
      if before.isPossessive || (span.isAdjective && scan.lastByte(of: verb - 1) != 0x73) { return nil }
      // "Kyiv reports", but not "Kyiv report", "Reuters interview".
      return isGerund ? .gerund : scan.isFiniteOfOne(verb) ? .finite : nil
    }
    if before.isPossessive { return nil }
    // "in a phone call that"
    if scan.isAny(verb, [.call, .calls]), scan.isAny(verb - 1, [.phone, .telephone, .video, .conference]) { return nil }
    switch before.word {
    case .to: return isGerund ? .gerund : .infinitive
    case .the, .a, .an, .his, .her, .its, .their, .this, .these, .those, .no, .any, .such, .our: return isGerund && !token.classes.contains(.speechNoun) ? .gerund : nil
    default: break
    }
    if before.classes.contains(.preposition), !isTime(verb - 1) { return isGerund ? .gerund : before.classes.contains(.clauseWord) ? .finite : nil }
    var index = verb - 1
    while index > floor, isAdverb(index) || scan.tokens[index].classes.contains(.negation), scan.joins(index) { index -= 1 }
    if scan.tokens[index].classes.contains(.passive), scan.spanAt[index] < 0 { return isGerund ? .finite : .passive }
    if isGerund { return .gerund }
    switch scan.tokens[index].word {
    // "would only say that", "would say only that": and no more
    case .would where scan.isWord(verb, .say) && (scan.isWord(verb - 1, .only) || scan.isWord(verb + 1, .only)): return .finite
    case .should, .could, .must, .might, .can, .may, .let, .would: return nil  // nobody has said it yet
    default: break
    }
    // "to have said": leans on a subject further left.
    if scan.isWord(index, .have), scan.isWord(index - 1, .to) { return .infinitive }
    return .finite
  }

  /// also, later, repeatedly
  func isAdverb(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard scan.spanAt[index] < 0, !token.isNumber else { return false }
    switch token.word {
    case .also, .later, .then, .earlier, .again, .once, .only, .just, .already, .still, .too, .now, .even, .previously, .never, .ever, .since, .soon, .nevertheless, .nonetheless, .meanwhile,
      .however, .therefore, .instead:
      return true
    default:
      return !token.isCapital && token.range.count > 4 && scan.ends(index, in: .ly) && token.classes.isDisjoint(with: [.role, .speech, .speechNoun, .bodyNoun, .unnamed, .people, .month])
    }
  }

  /// on Tuesday, earlier this week, in May
  func isTime(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard scan.spanAt[index] < 0 else { return false }
    if !token.classes.isDisjoint(with: [.weekday, .month, .timeWord]) { return true }
    return token.isNumber && ((index > 0 && scan.tokens[index - 1].classes.contains(.month)) || (index + 1 < scan.tokens.count && scan.tokens[index + 1].classes.contains(.month)))
  }
}

extension BriefScan {
  /// says, said, wrote: not the bare form, which takes a plural or an auxiliary.
  func isFiniteOfOne(_ verb: Int) -> Bool {
    switch tokens[verb].word {
    case .wrote, .spoke, .thought, .swore, .put: return true
    default:
      let last = lastByte(of: verb)
      return last == 0x73 || last == 0x64
    }
  }

  /// Whether a word looks like a verb of speech that a clause hangs on: said, says, say; not `state` before `media`.
  func isTelling(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].classes.contains(.speech), spanAt[index] < 0 else { return false }
    return isWord(index, .say) || isFiniteOfOne(index) || ends(index, in: .ing)
  }

  /// As a small letter.
  func lastByte(of index: Int) -> UInt8 { brief.items[item(of: index)].text[Int(tokens[index].end) - 1].lowercased }
}
