import Newsroom

/// The archive as lines for other programs, a record each: what the data files of a site have, and every item.
package struct Export: Sendable {
  /// What there is a line for.
  package enum Subject: String, CaseIterable, Sendable { case days, items, figures, quotes, actors, regions }

  /// One JSON object a line, or a table with a head.
  package enum Format: String, CaseIterable, Sendable { case jsonl, csv }

  private let edition: Edition

  /// Seeds or readings, linked.
  /// - Throws: every problem that a build would find before it prints, and warnings where they are to fail.
  package init(_ plan: BuildPlan) async throws(Problems) {
    let archive = try await link(plan)
    try plan.wishes.refuse(archive.warnings)
    edition = Edition(of: archive, with: plan.stationery.templates, isOffline: plan.wishes.isOffline)
  }

  /// What a build would warn of.
  package var warnings: [Diagnostic] { edition.archive.warnings }

  /// - Parameter write: is given whole lines, a few at a time.
  package func write(_ subject: Subject, as format: Format, to write: ([UInt8]) -> Void) {
    let links = edition.outwardLinks(from: .home)
    switch subject {
    case .figures: send(linesOf: .figures(of: edition, links, as: format.ofRows), write)
    case .quotes: send(linesOf: .quotes(of: edition, links, as: format.ofRows), write)
    case .days: send(linesOf: .days(of: edition, links), .daysFile, as: format, write)
    case .actors: send(linesOf: .actors(of: edition, links), .actorsFile, as: format, write)
    case .regions: send(linesOf: .regions(of: edition, links), .regionsFile, as: format, write)
    case .items: sendItems(links, as: format, write)
    }
  }

  private func send(linesOf file: LongFile, _ write: ([UInt8]) -> Void) {
    for piece in 0..<file.pieceCount { write(file.piece(piece)) }
  }

  /// - Parameter shape: of the file, whose last member lists the records.
  private func send(linesOf file: LongFile, _ shape: DataShape, as format: Format, _ write: ([UInt8]) -> Void) {
    let record = shape.members.last.map(\.shape.element) ?? shape
    if format == .csv { write(FlatTable.head(of: record)) }
    for number in 0..<file.recordCount { write(line(file.record(number), record, as: format)) }
  }

  private func sendItems(_ links: Permalink, as format: Format, _ write: ([UInt8]) -> Void) {
    if format == .csv { write(FlatTable.head(of: .itemRow)) }
    for day in edition.archive.days.indices {
      var lines: [UInt8] = []
      for item in edition.archive.days[day].brief.items.indices {
        var json = JSONWriter()
        json.write(item: item, ofDay: day, in: edition) { json in
          json.name("date")
          json.date(edition.briefs[day].date)
          json.member("day", edition.briefs[day].number?.value)
          json.member("series", edition.briefs[day].series)
          json.name("url")
          json.text(edition.link(to: item, onDay: day, from: links))
        }
        lines += line(json.bytes, .itemRow, as: format)
      }
      write(lines)
    }
  }

  private func line(_ record: [UInt8], _ shape: DataShape, as format: Format) -> [UInt8] {
    format == .csv ? FlatTable.row(of: record, shape) : record + [UInt8(ascii: "\n")]
  }
}

extension Export.Format {
  fileprivate var ofRows: RowWriter.Form { self == .csv ? .csv : .objects }
}

extension DataShape {
  /// Of a list.
  fileprivate var element: DataShape {
    if case .list(let element) = self { element } else { self }
  }
}
