/// A day's reading, finding by finding, each with what made it: plain text for a terminal.
package struct Explanation: Sendable {
  /// Without a line break at the end.
  package let text: String

  /// - Parameter isColoured: with the codes that terminals turn into colours.
  package init(of day: Day, with gazetteer: Gazetteer, isColoured: Bool = false) {
    let writer = ExplanationWriter(day: day, gazetteer: gazetteer, ink: Ink(isOn: isColoured))
    text = writer.lines().joined(separator: "\n")
  }
}

private struct ExplanationWriter {
  let day: Day
  let gazetteer: Gazetteer
  let ink: Ink

  private static let width = 100

  func lines() -> [String] {
    let brief = day.brief
    let number = brief.day.map { ", day \($0.value)" } ?? ""
    let date = brief.isDated ? "\(brief.date)\(number)" : "no date"
    let origin = brief.isDated ? " (the date is from \(brief.dateOrigin.rawValue))" : ""
    var lines = [ink.strong("\(brief.path): \(date)") + origin]
    for (index, (item, reading)) in zip(brief.items, day.readings).enumerated() {
      lines += ["", heading(index, item)]
      lines += Explanation.wrapped(Explanation.printable(item.text[...]), to: ExplanationWriter.width - 2).map { "  " + $0 }
      lines += rows(item, reading)
    }
    return lines
  }

  private func heading(_ index: Int, _ item: Item) -> String {
    let section = item.kind == .standfirst ? "standfirst, " : item.section.map { "“\($0)”, " } ?? ""
    return ink.strong("Item \(index + 1)") + ", \(section)line \(item.place.line)"
  }

  // MARK: findings

  private struct Row {
    var start: Int
    var label: String
    var finding: String
    var rule: String
    var isUnsure = false
  }

  /// Findings in the order of the text; those that begin together in the order of kinds.
  private func rows(_ item: Item, _ reading: ItemReading) -> [String] {
    var rows = reading.claims.map { row($0, item) }
    rows += reading.mentions.map { row($0, item) }
    rows += reading.roles.map { row($0, item) }
    rows += reading.figures.map { row($0, item) }
    rows += reading.quotes.map { row($0, item) }
    rows += reading.dates.map { row($0, item) }
    let order = rows.indices.sorted { (rows[$0].start, $0) < (rows[$1].start, $1) }
    return order.map { line(rows[$0]) }
  }

  private func line(_ row: Row) -> String {
    let label = row.label + String(repeating: " ", count: max(0, 8 - row.label.count))
    return "    " + ink.strong(label) + row.finding + (row.isUnsure ? ink.alarm(" – unsure") : "") + ink.faint(" – \(row.rule)")
  }

  private func row(_ mention: Mention, _ item: Item) -> Row {
    let entity = day.entities[mention.entity]
    let provenance = gazetteer.provenance(of: mention, in: item.text)
    return Row(
      start: mention.range.lowerBound, label: "name", finding: "\(quoted(mention.range, item)) is the \(entity.kind.rawValue) \(entity.name) [\(entity.id)]",
      rule: provenance.description, isUnsure: provenance.isUnsure)
  }

  private func row(_ figure: Figure, _ item: Item) -> Row {
    var finding = "\(quoted(figure.range, item)) is \(figure.qualifier.words)\(figure.count)\(figure.hasHalf ? "½" : "") \(figure.kind.words)"
    if let unit = figure.unit { finding += ", of \(unit)" }
    if let place = figure.place { finding += ", at \(day.entities[place].name)" }
    if let speaker = name(figure.speaker) ?? figure.speakerText { finding += ", says \(speaker)" }
    return Row(start: figure.range.lowerBound, label: "figure", finding: finding, rule: figure.rule.description)
  }

  private func row(_ quote: Quote, _ item: Item) -> Row {
    Row(
      start: quote.range.lowerBound, label: "quote", finding: "\(quoted(quote.range, item)) is by \(name(quote.speaker) ?? "nobody who is named")",
      rule: quote.rule.description)
  }

  private func row(_ date: DateMention, _ item: Item) -> Row {
    Row(start: date.range.lowerBound, label: "date", finding: "\(quoted(date.range, item)) is \(date.date)", rule: date.rule.description)
  }

  private func row(_ role: Role, _ item: Item) -> Row {
    Row(
      start: role.range.lowerBound, label: "role", finding: "“\(role.text)” is an office of \(day.entities[role.person].name)",
      rule: role.rule.description)
  }

  private func row(_ claim: Claim, _ item: Item) -> Row {
    Row(
      start: claim.range.lowerBound, label: "claim", finding: "\(quoted(claim.range, item)) is told by \(name(claim.speaker) ?? claim.speakerText ?? "nobody who is named")",
      rule: claim.rule.description)
  }

  private func name(_ entity: Int?) -> String? { entity.map { day.entities[$0].name } }

  /// The words of the text, the middle of long ones left out.
  private func quoted(_ range: Range<Int>, _ item: Item) -> String {
    let text = Explanation.printable(item.text[range]).split(whereSeparator: \.isNewline).joined(separator: " ")
    return text.count <= 60 ? "“\(text)”" : "“\(text.prefix(36))…\(text.suffix(20))”"
  }
}

/// Colours for a terminal, or none.
private struct Ink {
  let isOn: Bool

  func strong(_ text: String) -> String { isOn ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  func faint(_ text: String) -> String { isOn ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
  func alarm(_ text: String) -> String { isOn ? "\u{1B}[33m\(text)\u{1B}[0m" : text }
}

extension Explanation {
  /// Text that can do nothing to a terminal: without control characters but line breaks.
  static func printable(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      text.unicodeScalars.append(scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value) ? "\u{FFFD}" : scalar)
    }
    return text
  }

  /// Lines of at most a width, broken at spaces.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(whereSeparator: \.isNewline) {
      var line = ""
      var length = 0
      for word in paragraph.split(separator: " ") {
        let count = word.unicodeScalars.count
        if length > 0, length + 1 + count > width {
          lines.append(line)
          (line, length) = ("", 0)
        }
        line += length > 0 ? " " + word : String(word)
        length += count + (length > 0 ? 1 : 0)
      }
      lines.append(line)
    }
    return lines
  }
}

extension Figure.Qualifier {
  fileprivate var words: String {
    switch self {
    case .exactly: ""
    case .atLeast: "at least "
    case .moreThan: "more than "
    case .about: "about "
    case .nearly: "nearly "
    case .upTo: "up to "
    }
  }
}

extension Figure.Kind {
  fileprivate var words: String { self == .sentencedYears ? "years of prison" : rawValue }
}
