/// Finds to whom each sentence ascribes what it tells: `Ukraine's air force said`, `according to the regional governor`.
struct ClaimFinder {
  private let scan: BriefScan
  private let quoted: QuotedText
  private let attributions: Attributions
  private let speakers: [Voice?]

  struct Found {
    /// The sentence, as tokens.
    var sentence: Range<Int>
    var speaker: Int?
    /// The words for who said so, where they name no entity: `officials`.
    var words: Range<Int>?
    var rule: StaticText
  }

  init(_ scan: BriefScan, quoted: QuotedText, attributions: Attributions, speakers: [Voice?]) {
    self.scan = scan
    self.quoted = quoted
    self.attributions = attributions
    self.speakers = speakers
  }

  func claims(inItem number: Int) -> [Found] {
    let item = scan.items[number]
    guard !item.isEmpty else { return [] }
    var found: [Found] = []
    var sentence = Int(quoted.sentenceAt[item.lowerBound])
    while sentence < quoted.sentences.count, quoted.sentences[sentence].lowerBound < item.upperBound {
      if let (voice, rule) = voice(ofSentence: sentence), voice.character != nil || voice.words != nil {
        found.append(Found(sentence: quoted.sentences[sentence], speaker: voice.character, words: voice.character == nil ? voice.words : nil, rule: rule))
      }
      sentence += 1
    }
    return found
  }

  /// What closes the sentence governs the whole of it, `according to X` too; else the first verb that tells.
  private func voice(ofSentence number: Int) -> (Voice, rule: StaticText)? {
    let range = quoted.sentences[number]
    let run = Int(quoted.runAt[range.lowerBound])
    if run >= 0, quoted.runs[run].tokens.upperBound >= range.upperBound { return speakers[run].map { ($0, "the sentence is a quote") } }
    let numbers = attributions.numbers(inSentence: number)
    var medium: Voice?
    for isClosing in [true, false] {
      // "UN counts 12,000 killed as the Kremlin accuses Biden": what opens the sentence goes before a verb further on.
      if !isClosing, let voice = counter(inSentence: range) { return (voice, "a body that keeps count") }
      for index in numbers {
        let attribution = attributions.all[index]
        guard isClosing == (attribution.kind == .closing || attribution.kind == .according), isClaim(attribution) else { continue }
        if attribution.isMedium {
          medium = medium ?? attribution.voice
        } else {
          return (attribution.voice, isClosing ? "who tells it at the end, or according to whom it is" : "who tells it before")
        }
      }
    }
    return medium.map { ($0, "an outlet that reports it") }
  }

  /// `declined to comment`, `did not say`, `has not confirmed`: nothing is told.
  private func isUnsaid(_ attribution: Attribution) -> Bool {
    guard attribution.kind == .leading || attribution.kind == .closing else { return false }
    for index in stride(from: attribution.verb - 1, through: max(0, attribution.verb - 4), by: -1) where scan.joins(index + 1) {
      switch scan.word(index) {
      case .not, .never, .declined, .declines, .refused, .refuses: return true
      case .to, .yet, .immediately: continue
      default: if !scan.tokens[index].classes.contains(.auxiliary) { return false }
      }
    }
    return false
  }

  /// The second half of a headline, `Kyiv says 12 killed as Moscow denies strike`: `as X said` closes a sentence only where no object follows.
  private func isAnotherTale(_ attribution: Attribution) -> Bool {
    let (first, next) = (attribution.tokens.lowerBound, attribution.verb + 1)
    guard attribution.kind == .closing, first > 0, scan.word(first - 1) == .as || scan.word(first) == .as, next < scan.tokens.count, scan.item(of: next) == scan.item(of: first) else {
      return false
    }
    return attribution.verb >= first && next >= attribution.tokens.upperBound && scan.joins(next) && !scan.word(next).isPreposition && !scan.tokens[next].classes.contains(.weekday)
      && !scan.tokens[next].flags.contains(.sentenceStart) && !scan.ends(next, in: .ly)
  }

  /// `UN counts more than 12,000 killed`, `The mission verified 200 deaths`: a body that opens the sentence and keeps count.
  private func counter(inSentence range: Range<Int>) -> Voice? {
    let first = scan.word(range.lowerBound) == .the ? range.lowerBound + 1 : range.lowerBound
    guard range.contains(first), let span = scan.span(at: first), span.tokens.lowerBound == first, scan.cast.kind(span.character) == .organisation else { return nil }
    var verb = span.tokens.upperBound
    while range.contains(verb), scan.joins(verb), scan.word(verb).isHave || scan.word(verb) == .now { verb += 1 }
    guard range.contains(verb), scan.joins(verb), scan.word(verb).isCounting else { return nil }
    let isOfNumber = (verb + 1..<min(range.upperBound, verb + 6)).contains { scan.tokens[$0].isNumber || scan.tokens[$0].classes.contains(.numberWord) }
    return isOfNumber ? Voice(character: span.character, words: span.tokens) : nil
  }

  private func isClaim(_ attribution: Attribution) -> Bool {
    guard attribution.isSaying, !attribution.isEmbedded, !isUnsaid(attribution), !isAnotherTale(attribution) else { return false }
    switch attribution.kind {
    case .noun, .passive: return false
    case .leading, .closing, .according: return attribution.voice.character != nil || attribution.voice.words != nil
    }
  }
}

extension Word {
  fileprivate var isCounting: Bool {
    switch self {
    case .counts, .counted, .records, .recorded, .verified, .verifies, .documented, .documents: true
    default: false
    }
  }
}
