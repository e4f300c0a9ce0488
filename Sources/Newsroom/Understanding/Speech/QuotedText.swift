/// Which words of a brief stand inside quotation marks.
struct QuotedText {
  struct Run {
    /// Inside the marks, in the item's bytes.
    var bytes: Range<Int>
    var tokens: Range<Int>
    /// Three words or more.
    var isQuote: Bool
    var isOpen: Bool
  }

  /// Of the whole brief, in its order; none without a word.
  private(set) var runs: [Run] = []
  /// For each item, its part of `runs`.
  private(set) var runsOfItem: [Range<Int>] = []
  /// For each token, the number of its run, or -1.
  private(set) var runAt: [Int32]
  /// The brief's sentences, with those joined that lie in one quote: `“One. Two,” she said` is one.
  private(set) var sentences: [Range<Int>] = []
  /// For each token, the number of its sentence.
  private(set) var sentenceAt: [Int32]

  init(_ scan: BriefScan) {
    runAt = [Int32](repeating: -1, count: scan.tokens.count)
    sentenceAt = [Int32](repeating: 0, count: scan.tokens.count)
    for (number, item) in scan.items.enumerated() {
      let first = runs.count
      var next = item.lowerBound
      for quote in QuoteFinder.quotes(in: scan.brief.items[number].text) {
        while next < item.upperBound, Int(scan.tokens[next].start) < quote.range.lowerBound { next += 1 }
        let start = next
        while next < item.upperBound, Int(scan.tokens[next].start) < quote.range.upperBound {
          runAt[next] = Int32(runs.count)
          next += 1
        }
        if next > start { runs.append(Run(bytes: quote.range, tokens: start..<next, isQuote: quote.isQuote, isOpen: quote.isOpen)) }
      }
      runsOfItem.append(first..<runs.count)
    }
    for sentence in scan.sentences {
      if let last = sentences.last, runAt[sentence.lowerBound] >= 0, runAt[sentence.lowerBound] == runAt[sentence.lowerBound - 1] {
        sentences[sentences.count - 1] = last.lowerBound..<sentence.upperBound
      } else {
        sentences.append(sentence)
      }
      for index in sentence { sentenceAt[index] = Int32(sentences.count - 1) }
    }
  }

  func contains(_ token: Int) -> Bool { runAt[token] >= 0 }

  func sentence(of token: Int) -> Range<Int> { sentences[Int(sentenceAt[token])] }
}
