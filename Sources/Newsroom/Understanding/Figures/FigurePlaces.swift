/// Finds the place that a sentence ties a figure to: the nearest one spoken of as where, a town rather than its region.
struct FigurePlaces {
  let scan: BriefScan
  private let anchors: PlaceAnchors

  init(scan: BriefScan) {
    self.scan = scan
    anchors = PlaceAnchors(scan: scan)
  }

  /// A place found earlier in the item, and the sentence that named it.
  struct Earlier {
    var place: Int
    var sentence: Int32
  }

  /// How many words to either side may stand between a figure and its place.
  private static let reach = 60

  func place(of phrase: CountedPhrase, kind: Figure.Kind, in sentence: Range<Int>, after earlier: Earlier?) -> Int? {
    var best = Candidate()
    lookRight(from: phrase.end, kind, in: sentence, best: &best)
    lookLeft(from: phrase.start, kind, in: sentence, best: &best)
    // "tanks for the war in Ukraine": no court sits in a whole country.
    if kind == .sentencedYears, let span = best.span, scan.cast.kind(span.character) == .state { return nil }
    if let span = best.span { return (mainPlace(before: span, in: sentence) ?? span).character }
    if best.cost < Int.max { return best.place }
    guard kind.isOfPeople, !isTotal(phrase, in: sentence) else { return nil }
    return placeBefore(sentence, earlier) ?? best.office ?? officeAfter(sentence)
  }

  private struct Candidate {
    var span: NamedWords?
    /// What `there` or `the city` stands for.
    var place: Int?
    var cost = Int.max
    /// The place that an office belongs to: `the governor of Kherson`.
    var office: Int?

    mutating func take(_ span: NamedWords, _ cost: Int) {
      guard cost < self.cost else { return }
      self = Candidate(span: span, place: nil, cost: cost, office: office)
    }

    /// - Parameter place: nil for `across the country`: no place that figures are tied to.
    mutating func take(_ place: Int?, _ cost: Int) {
      guard cost < self.cost else { return }
      self = Candidate(span: nil, place: place, cost: cost, office: office)
    }
  }

  // MARK: in the sentence

  private func lookRight(from start: Int, _ kind: Figure.Kind, in sentence: Range<Int>, best: inout Candidate) {
    var barrier = 0
    var index = start
    while index < min(sentence.upperBound, start + FigurePlaces.reach) {
      let gap = scan.tokens[index].gap
      if gap.contains(.semicolon) || gap.contains(.newline) { return }
      if opensParts(index, in: sentence) || kind == .launched && launchesMore(index) { return }
      barrier += self.barrier(at: index)
      consider(index, cost: index - start + barrier, kind, in: sentence, best: &best)
      index = max(index + 1, scan.span(at: index)?.tokens.upperBound ?? 0)
    }
  }

  private func lookLeft(from start: Int, _ kind: Figure.Kind, in sentence: Range<Int>, best: inout Candidate) {
    var barrier = 0
    var index = start - 1
    while index >= max(sentence.lowerBound, start - FigurePlaces.reach) {
      let gap = scan.tokens[index + 1].gap
      if gap.contains(.newline) || gap.contains(.semicolon) && !kind.isOfPeople { return }
      if gap.contains(.semicolon) { barrier += 12 }
      if kind == .downed, gap.contains(.comma) && index > sentence.lowerBound + 6 || scan.word(index) == .and || scan.word(index) == .that { return }
      if !gap.isDisjoint(with: [.comma, .dash, .colon]) { barrier += 1 }
      if let span = scan.span(at: index), span.tokens.upperBound == index + 1 {
        consider(span.tokens.lowerBound, cost: (start - span.tokens.upperBound) * 5 / 4 + barrier + 1, kind, in: sentence, best: &best)
        index = span.tokens.lowerBound - 1
        continue
      }
      if scan.span(at: index) == nil { consider(index, cost: (start - index) * 5 / 4 + barrier, kind, in: sentence, best: &best) }
      barrier += wordBarrier(at: index)
      index -= 1
    }
  }

  /// `112 drones, including [36 over Kursk]`, `47 drones: [20 over Rostov]`: the places of parts are not that of the whole.
  private func opensParts(_ index: Int, in sentence: Range<Int>) -> Bool {
    func isNumber(_ at: Int) -> Bool { sentence.contains(at) && (scan.tokens[at].isNumber || scan.tokens[at].classes.contains(.numberWord)) && scan.spanAt[at] < 0 }
    if scan.tokens[index].gap.contains(.colon), isNumber(index), isWherePreposition(index + 1) || isWherePreposition(index + 2) { return true }
    return scan.word(index) == .including && isNumber(index + 1) && (isWherePreposition(index + 2) || isWherePreposition(index + 3))
  }

  /// `launched 83 drones and [fired] a missile at Kharkiv`: the place is the missile's.
  private func launchesMore(_ index: Int) -> Bool {
    scan.word(index).isLaunching && (scan.word(index - 1) == .and || scan.word(index - 2) == .and && scan.word(index - 1) == .also)
  }

  private func isWherePreposition(_ index: Int) -> Bool { scan.word(index) == .over || scan.word(index) == .in || scan.word(index) == .at || scan.word(index) == .near }

  private func barrier(at index: Int) -> Int {
    let gap = scan.tokens[index].gap
    return wordBarrier(at: index) + (gap.isDisjoint(with: [.dash, .colon, .openBracket]) ? gap.contains(.comma) ? 1 : 0 : 3)
  }

  /// Another number, clause or speaker parts a figure from a place.
  private func wordBarrier(at index: Int) -> Int {
    let token = scan.tokens[index]
    if token.isNumber || token.classes.contains(.numberWord) { return scan.spanAt[index] < 0 && !isAside(index) ? 5 : 0 }
    switch token.word {
    case .while, .but, .whereas: return 8
    case .and: return 1
    default: return token.classes.contains(.speech) && !token.classes.contains(.function) && scan.spanAt[index] < 0 ? 4 : 0
    }
  }

  /// A number that counts nobody: an age between commas, `24 hours`, a date.
  private func isAside(_ index: Int) -> Bool {
    guard index + 1 < scan.tokens.count else { return false }
    let next = scan.tokens[index + 1]
    if !next.classes.isDisjoint(with: [.measure, .month]), next.classes.isDisjoint(with: .people) { return true }
    let isListed = next.gap.endsClause || next.word == .and
    return isListed && (scan.tokens[index].gap.contains(.comma) || scan.word(index - 1) == .and || scan.word(index - 1) == .aged || scan.word(index - 1) == .of)
  }

  private func consider(_ index: Int, cost: Int, _ kind: Figure.Kind, in sentence: Range<Int>, best: inout Candidate) {
    guard let span = scan.span(at: index) else {
      guard kind.isOfPeople else { return }
      if anchors.isWholeCountry(index) { return best.take(nil, cost - 2) }
      if let place = anchors.place(of: index, in: sentence) { best.take(place, cost - 2) }
      return
    }
    guard span.tokens.lowerBound == index, !span.isAdjective else { return }
    let sort = scan.cast.kind(span.character)
    guard sort == .state || !sort.isActor else { return }
    switch anchors.relation(of: span, in: sentence) {
    case .office:
      if sort != .state, best.office == nil { best.office = span.character }
    case .speaker: break
    case .where: best.take(span, cost - 4 + penalty(sort))
    case .target: if sort != .state || kind == .launched { best.take(span, cost - 3 + penalty(sort)) }
    case .from: if kind.isMovement, sort != .state { best.take(span, cost - 2 + penalty(sort)) }
    case .to: if kind.isMovement || kind == .launched, sort != .state { best.take(span, cost - 2 + penalty(sort)) }
    case .none: if sort != .state, kind != .downed { best.take(span, cost + 2 + penalty(sort)) }
    }
  }

  private func penalty(_ kind: Entity.Kind) -> Int {
    switch kind {
    case .region: 4
    case .state: 14
    default: 0
    }
  }

  /// Of `Brovary, near Kyiv` and `Hroza, in the Kharkiv region`, the first.
  private func mainPlace(before span: NamedWords, in sentence: Range<Int>) -> NamedWords? {
    var index = span.tokens.lowerBound - 1
    var hasComma = scan.tokens[span.tokens.lowerBound].gap.contains(.comma)
    while index >= max(sentence.lowerBound, span.tokens.lowerBound - 6) {
      if let first = scan.span(at: index) {
        if first.isAdjective || scan.tokens[index].isPossessive {
          index = first.tokens.lowerBound
        } else {
          let kind = scan.cast.kind(first.character)
          return hasComma && (kind == .settlement || kind == .place) && anchors.isSetOff(scan.word(index + 1)) ? first : nil
        }
      } else {
        let token = scan.tokens[index]
        guard
          token.word.isPreposition || token.word == .the || token.word == .a || token.classes.contains(.direction) || token.classes.contains(.settlementNoun)
            || token.classes.contains(.regionNoun)
        else { return nil }
      }
      if scan.tokens[index].gap.contains(.comma) { hasComma = true }
      if scan.tokens[index].gap.contains(.semicolon) { return nil }
      index -= 1
    }
    return nil
  }

  // MARK: in the sentences before

  /// A figure of a whole war or year belongs to no place that was just spoken of.
  private func isTotal(_ phrase: CountedPhrase, in sentence: Range<Int>) -> Bool {
    for index in sentence.prefix(FigurePlaces.reach) {
      switch scan.word(index) {
      case .since: return true
      case .start, .beginning, .invasion, .war: if scan.word(index - 1) == .the || scan.word(index - 1) == .scale { return true }
      default: break
      }
    }
    return false
  }

  /// “Seventeen people were injured. …,” the mayor of Kyiv said.
  private func officeAfter(_ sentence: Range<Int>) -> Int? {
    let item = scan.itemRange(of: sentence.lowerBound)
    guard sentence.upperBound < item.upperBound else { return nil }
    let next = scan.sentence(of: sentence.upperBound)
    guard next.contains(where: { scan.tokens[$0].classes.contains(.speech) }) else { return nil }
    var best = Candidate()
    lookRight(from: next.lowerBound, .killed, in: next, best: &best)
    return best.span == nil ? best.office : nil
  }

  private func placeBefore(_ sentence: Range<Int>, _ earlier: Earlier?) -> Int? {
    let item = scan.itemRange(of: sentence.lowerBound)
    var number = scan.tokens[sentence.lowerBound].sentence - 1
    var steps = 0
    while number >= 0, steps < 3, scan.sentences[Int(number)].lowerBound >= item.lowerBound {
      let before = scan.sentences[Int(number)]
      if let earlier, earlier.sentence == number { return earlier.place }
      if anchors.tellsEvent(before) {
        var best = Candidate()
        lookLeft(from: before.upperBound, .killed, in: before, best: &best)
        if let span = best.span { return (mainPlace(before: span, in: before) ?? span).character }
      }
      number -= 1
      steps += 1
    }
    return nil
  }
}

extension Figure.Kind {
  /// Happens to people in one place, which the next sentence need not name again.
  var isOfPeople: Bool {
    switch self {
    case .killed, .injured, .missing, .rescued, .evacuated, .captured, .detained: true
    default: false
    }
  }

  /// Takes people from one place to another.
  var isMovement: Bool { self == .evacuated || self == .rescued || self == .returned }
}
