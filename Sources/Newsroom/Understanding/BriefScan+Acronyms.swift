/// What the acronyms of a brief shorten.
extension BriefScan {
  /// `the Karsund Relief Agency (KRA)`: what an acronym in brackets shortens.
  mutating func acronymsInBrackets() -> [WordHash: Int] {
    var acronyms: [WordHash: Int] = [:]
    for index in words.capitals where index > 0 && tokens[index].flags.contains(.allCaps) && tokens[index].gap.contains(.openBracket) {
      guard tokens[index].range.count >= 2, !tokens[index].flags.contains(.itemStart) else { continue }
      // "(IOM DTM)" is of two bodies
      if isWithinItem(index + 1), joins(index + 1), tokens[index + 1].flags.contains(.allCaps) { continue }
      if let named = span(at: index - 1) {
        if let other = bodyOfAcronym(index, unlike: named) {
          relink(Int(spanAt[index - 1]), to: other, rule: "the acronym in brackets behind it")
          acronyms[tokens[index].hash] = spans[Int(spanAt[index - 1])].character
          continue
        }
        if cast.kind(named.character) == .organisation || cast.kind(named.character) == .place { acronyms[tokens[index].hash] = named.character }
        continue
      }
      // Capitals before it, one for each of its letters at least in part.
      var start = index
      while start > 0, start > index - 8, tokens[start - 1].isCapital || isAny(start - 1, [.of, .for, .and, .the, .on]) || start < index && tokens[start - 1].classes.contains(.particle),
        start == index || joins(start), spanAt[start - 1] < 0 || tokens[start - 1].isCapital && !tokens[start - 1].isPossessive
      { start -= 1 }
      while start < index, !tokens[start].isCapital || tokens[start].classes.contains(.function) { start += 1 }
      // "Chancellor X's Social Democrats (SPD)": from the word that its first letter stands for.
      if let first = (start..<index).first(where: { tokens[$0].isCapital && !tokens[$0].isPossessive && initial(of: $0) == initial(of: index) }), index - first >= 2 { start = first }
      guard index - start >= 2, !isThing(index - 1) || (start..<index - 1).contains(where: { classes($0).contains(.bodyNoun) }) else { continue }
      let number = cast.character(named: text(start..<index), kind: .organisation)
      for inner in start..<index where spanAt[inner] >= 0 { spans[Int(spanAt[inner])].tokens = inner..<inner }
      add(NameSpan(tokens: start..<index, character: number, rule: "a name explained by an acronym"))
      acronyms[tokens[index].hash] = number
    }
    spans.removeAll { $0.tokens.isEmpty }
    spans.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    reindex()
    return acronyms
  }

  /// Of `Defence Intelligence (DIU)`, a name that several bodies bear, the one that the tables have by that acronym.
  private func bodyOfAcronym(_ index: Int, unlike named: NamedWords) -> Int32? {
    guard named.record >= 0, record(named.record).sort == .organisation, let match = longestMatch(at: index), match.end == index + 1 else { return nil }
    let bodies = match.senses.map(\.record).filter { record($0).sort == .organisation }
    guard bodies.count == 1, bodies[0] != named.record, !brief.items[item(of: index)].text[tokens[index].range].elementsEqual(initials(of: named.tokens)) else { return nil }
    return gazetteer.field(0, of: record(bodies[0])).contains(text(named.tokens)) ? bodies[0] : nil
  }

  private func initials(of words: Range<Int>) -> [UInt8] { words.filter { tokens[$0].isCapital }.map { brief.items[item(of: $0)].text[Int(tokens[$0].start)] } }

  /// RSF of Sudan, or of Paris: of bodies that share an acronym, the one that the brief names in full, else the one whose country it names most.
  func namesake(of span: NamedWords, at index: Int, known: inout [WordHash: Int32?]) -> Int32? {
    guard span.tokens.count == 1, span.record >= 0, record(span.record).sort == .organisation else { return nil }
    if let other = known[tokens[index].hash] { return other == span.record ? nil : other }
    var best: (record: Int32, score: Int)?
    let bodies = longestMatch(at: index)?.senses.map(\.record).filter { record($0).sort == .organisation } ?? []
    if bodies.count > 1 {
      for body in bodies {
        let isNamed = spans.contains { $0.record == body && $0.tokens.count > 1 }
        let country = record(body).country
        let score = isNamed ? Int.max : spans.reduce(0) { $0 + ($1.record >= 0 && !bodies.contains($1.record) && record($1.record).country == country ? 1 : 0) }
        if best.map({ score > $0.score }) ?? true { best = (body, score) }
      }
    }
    known[tokens[index].hash] = .some(best?.record)
    return best?.record == span.record ? nil : best?.record
  }

  /// The noun that ends the name of a weapon, paper or measure, and of no body: `Small Diameter [Bomb] (SDB)`, `Peace [Agreement] (PA)`.
  private func isThing(_ index: Int) -> Bool {
    if !classes(index).isDisjoint(with: [.weapon, .measure]), !isAny(index, [.nations, .states]) { return true }
    return isAny(
      index,
      [
        .system, .systems, .vehicle, .launcher, .howitzer, .radar, .agreement, .accord, .treaty, .act, .plan, .initiative, .zone, .line, .region, .corridor, .index, .product,
        .classification, .day, .war, .protocol, .convention, .resolution, .operation,
      ])
  }

  private func initial(of index: Int) -> UInt8 { brief.items[item(of: index)].text[Int(tokens[index].start)] }
}
