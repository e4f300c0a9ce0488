import Markdown

/// Reads the figures of a table: columns headed `Killed` and `Injured`, or rows that begin `Killed in Sumy`.
struct TableFigures {
  let scan: BriefScan
  private let numbers: NumberReader

  init(scan: BriefScan) {
    self.scan = scan
    numbers = NumberReader(scan: scan)
  }

  /// Longer cells are sentences, read as other text is.
  private static let longestLabel = 14

  /// Nil where no column or row counts anything.
  func figures(inItem number: Int) -> [Figure]? {
    guard case .table(let table) = scan.brief.items[number].kind else { return nil }
    let rows = cells(of: table.rows, in: scan.items[number])
    let header = cells(of: [table.header], in: scan.items[number]).first ?? []
    let kinds = header.map(kind)
    var found: [Figure] = []
    for row in rows {
      guard let label = row.first else { continue }
      if kinds.dropFirst().contains(where: { $0 != nil }) {
        for (column, cell) in zip(header.indices, row).dropFirst() {
          guard let kind = kinds[column] else { continue }
          if let figure = figure(kind, unit: unit(header[column]) ?? unit(label), in: cell, of: label, from: row, header) { found.append(figure) }
        }
      } else if let kind = kind(label), let cell = row.dropFirst().first(where: { count(in: $0) != nil }),
        let figure = figure(kind, unit: unit(label), in: cell, of: label, from: row, header)
      {
        found.append(figure)
      }
    }
    return found.isEmpty ? nil : found
  }

  /// For each row, the tokens of its cells.
  private func cells(of rows: [[Range<Int>]], in item: Range<Int>) -> [[Range<Int>]] {
    var next = item.lowerBound
    return rows.map { row in
      row.map { cell in
        while next < item.upperBound, Int(scan.tokens[next].start) < cell.lowerBound { next += 1 }
        let start = next
        while next < item.upperBound, Int(scan.tokens[next].start) < cell.upperBound { next += 1 }
        return start..<next
      }
    }
  }

  // MARK: what a row or column counts

  /// The one thing that a label tells; nil of `killed or wounded`, `killed a day`.
  private func kind(_ label: Range<Int>) -> Figure.Kind? {
    guard !label.isEmpty, label.count <= TableFigures.longestLabel else { return nil }
    let hasWeapon = label.contains { scan.classes($0).contains(.weapon) }
    let hasOther = label.contains { scan.classes($0).contains(.measure) && scan.classes($0).isDisjoint(with: [.weapon, .people]) && !scan.word($0).isDayOrNight }
    var kinds: Set<Figure.Kind> = []
    for index in label where scan.spanAt[index] < 0 {
      let word = scan.word(index)
      let classes = scan.tokens[index].classes
      if word == .per || word == .average || word == .lost || word == .not { return nil }
      if classes.contains(.killed) || word.isDeathNoun || word == .dead { kinds.insert(.killed) }
      if classes.contains(.injured) || word == .injuries { kinds.insert(.injured) }
      if word == .missing { kinds.insert(.missing) }
      if word == .rescued { kinds.insert(.rescued) }
      if word == .evacuated { kinds.insert(.evacuated) }
      if word == .detained || word == .arrested || word == .detentions || word == .arrests { kinds.insert(.detained) }
      if word == .captured, !hasOther { kinds.insert(.captured) }
      if word.isReturning || word == .exchanged, !hasWeapon { kinds.insert(.returned) }
      if word == .launched || word == .fired { kinds.insert(.launched) }
      if word == .down && scan.word(index - 1) == .shot || word == .downed || word == .intercepted || word == .destroyed && hasWeapon { kinds.insert(.downed) }
    }
    // "Drones launched and shot down" heads no single number.
    guard kinds.count == 1, let kind = kinds.first, !hasOther || kind == .killed || kind == .injured else { return nil }
    return kind
  }

  /// Whom or what a label counts: `Civilians killed`, `Missiles and drones shot down`; nil of `Killed in Sumy`, and where it names two apart.
  private func unit(_ label: Range<Int>) -> String? {
    let nouns = label.filter { scan.spanAt[$0] < 0 && !scan.classes($0).isDisjoint(with: [.people, .weapon]) && scan.classes($0).isDisjoint(with: [.killed, .injured, .speech]) }
    guard let noun = nouns.first else { return nil }
    let shared = SharedNouns(scan: scan)
    if noun + 1 < label.upperBound, scan.word(noun + 1).isDeathNoun, let people = shared.described(by: noun) { return people }
    let text = shared.text(from: noun).lowercased()
    return nouns.allSatisfy { text.contains(scan.text($0..<$0 + 1).lowercased()) } ? text : nil
  }

  // MARK: how many, where and who says so

  /// The number of a cell that holds nothing else.
  private func count(in cell: Range<Int>) -> ReadNumber? {
    guard !cell.isEmpty, cell.count <= 6 else { return nil }
    let found = numbers.numbers(in: cell)
    guard found.count == 1, let number = found.first, !number.hasHalf, number.start == cell.lowerBound else { return nil }
    let rest = number.tokens.upperBound..<cell.upperBound
    return rest.allSatisfy { !scan.tokens[$0].isNumber && scan.classes($0).isDisjoint(with: .measure) } ? number : nil
  }

  private func figure(_ kind: Figure.Kind, unit: String?, in cell: Range<Int>, of label: Range<Int>, from row: [Range<Int>], _ header: [Range<Int>]) -> Figure? {
    guard let number = count(in: cell), number.value > 0 else { return nil }
    var figure = Figure(
      kind: kind, count: number.value, qualifier: number.qualifier, range: scan.bytes(number.start..<number.tokens.upperBound), unit: unit, place: place(in: label),
      rule: "a number in a table")
    if let source = zip(header, row).first(where: { isSource($0.0) && !$0.1.isEmpty })?.1 {
      figure.speaker = source.lazy.compactMap { scan.span(at: $0) }.first { scan.cast.kind($0.character).isActor }?.character
      if figure.speaker == nil { figure.speakerText = scan.text(source) }
    }
    return figure
  }

  /// A town rather than its region.
  private func place(in label: Range<Int>) -> Int? {
    let places = label.compactMap { scan.span(at: $0) }.filter { !$0.isAdjective && !scan.cast.kind($0.character).isActor }
    return (places.first { scan.cast.kind($0.character) == .settlement } ?? places.first)?.character
  }

  /// `Who says so`, `Source`, `According to`
  private func isSource(_ header: Range<Int>) -> Bool {
    header.contains { scan.word($0) == .source || scan.word($0) == .sources || scan.word($0) == .who || scan.word($0) == .according }
  }
}

extension Word {
  fileprivate var isDayOrNight: Bool { self == .day || self == .days || self == .hours || self == .year || self == .month || self == .week }
}
