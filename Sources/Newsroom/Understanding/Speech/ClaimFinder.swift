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

  private func isClaim(_ attribution: Attribution) -> Bool {
    guard attribution.isSaying, !attribution.isEmbedded else { return false }
    switch attribution.kind {
    case .noun, .passive: return false
    case .leading, .closing, .according: return attribution.voice.character != nil || attribution.voice.words != nil
    }
  }
}
