/// Speakers of words under a label, as reports have them that are cut into parts.
extension SpeakerFinder {
  /// `Quote from X: “…”`; `Quote: “…”` of a report whose `Source:` names one first.
  func labelled(_ run: QuotedText.Run) -> Voice? {
    let item = scan.item(of: run.tokens.lowerBound)
    let label = scan.items[item].lowerBound
    guard scan.isWord(label, .quote), label < run.tokens.lowerBound, (label + 1...min(label + 8, run.tokens.lowerBound)).contains(where: { scan.tokens[$0].gap.contains(.colon) }) else {
      return nil
    }
    if scan.isWord(label + 1, .from) {
      return reader.phrase(from: label + 2, to: run.tokens.lowerBound).map { attributions.references.voice($0) }
    }
    return scan.tokens[label + 1].gap.contains(.colon) ? source(ofItem: item) : nil
  }

  /// The first who is named in the `Source:` of the same report.
  private func source(ofItem number: Int) -> Voice? {
    for before in (max(0, number - 4)..<number).reversed() where scan.brief.items[before].section == scan.brief.items[number].section {
      let tokens = scan.items[before]
      guard let first = tokens.first, scan.isWord(first, .source) || scan.isWord(first, .sources) else { continue }
      let end = tokens.dropFirst().first { scan.tokens[$0].gap.contains(.semicolon) } ?? tokens.upperBound
      let names = tokens[..<end].compactMap { scan.span(at: $0) }.filter { scan.cast.kind($0.character).isActor && !$0.isAdjective && !scan.tokens[$0.tokens.upperBound - 1].isPossessive }
      let name = names.first { scan.cast.kind($0.character) == .person } ?? names.first
      return name.map { Voice(character: $0.character, words: $0.tokens) }
    }
    return nil
  }
}
