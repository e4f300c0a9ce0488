import Newsroom

extension LongFile {
  /// Every figure that a brief reports, a row a report: rows are never to be added up.
  static func figures(of edition: Edition, _ links: Permalink, as form: RowWriter.Form = .csv) -> LongFile {
    table(.figures, of: edition, links, as: form) { day, item, csv, foot in
      let (entities, text) = (edition.archive.days[day].entities, edition.archive.days[day].brief.items[item].text)
      func name(_ entity: Int?) -> Entity? { entity.map { entities[$0] } }
      for figure in edition.figures(of: item, onDay: day) {
        csv.rowHead(of: day, in: edition)
        csv.cell(figure.kind.rawValue)
        csv.cell(figure.qualifier.rawValue)
        csv.cell(figure.count, hasHalf: figure.hasHalf)
        csv.cell(figure.unit)
        csv.cell(text[figure.range])
        csv.cell(name(figure.place)?.name)
        csv.cell(name(figure.place)?.id)
        csv.cell(name(figure.speaker)?.name ?? figure.speakerText)
        csv.cell(name(figure.speaker)?.id)
        csv.rowFoot(foot)
      }
    }
  }

  /// Everybody's words, a row a quote.
  static func quotes(of edition: Edition, _ links: Permalink, as form: RowWriter.Form = .csv) -> LongFile {
    table(.quotes, of: edition, links, as: form) { day, item, csv, foot in
      let (entities, text) = (edition.archive.days[day].entities, edition.archive.days[day].brief.items[item].text)
      for quote in edition.quotes(of: item, onDay: day) {
        let speaker = quote.speaker.map { entities[$0] }
        csv.rowHead(of: day, in: edition)
        csv.cell(text[quote.range])
        csv.cell(speaker?.name)
        csv.cell(speaker?.id)
        csv.rowFoot(foot)
      }
    }
  }

  /// The item's address and the brief's sources, made once for all rows of an item.
  fileprivate typealias RowFoot = (item: [UInt8], sources: [UInt8])

  private static func table(
    _ file: DataFile, of edition: Edition, _ links: Permalink, as form: RowWriter.Form,
    rows: @escaping @Sendable (_ day: Int, _ item: Int, inout RowWriter, RowFoot) -> Void
  ) -> LongFile {
    let columns = file.shape.members
    return LongFile(head: RowWriter.head(of: columns, as: form), foot: [], recordCount: edition.archive.days.count) { day, bytes in
      var csv = RowWriter(of: columns, as: form, after: bytes)
      bytes = []
      let sources = edition.archive.days[day].brief.sourceAddresses
      for item in edition.archive.days[day].brief.items.indices where edition.archive.days[day].readings[item].isTabled {
        rows(day, item, &csv, (edition.link(to: item, onDay: day, from: links), sources))
      }
      bytes = csv.bytes
    }
  }
}

extension RowWriter {
  fileprivate mutating func rowHead(of day: Int, in edition: Edition) {
    cell(edition.briefs[day].date)
    cell(edition.briefs[day].number?.value)
    cell(edition.briefs[day].series)
  }

  fileprivate mutating func rowFoot(_ foot: LongFile.RowFoot) {
    cell(foot.item)
    cell(foot.sources)
    endRow()
  }
}

extension ItemReading {
  /// It has something for one of the tables.
  fileprivate var isTabled: Bool { !figures.isEmpty || !quotes.isEmpty }
}

extension Brief {
  /// The addresses of its sources with a space between; a space in one is written as addresses have it.
  fileprivate var sourceAddresses: [UInt8] {
    Array(sources.compactMap(\.webAddress).map { Array($0.utf8.map { $0 == 0x20 ? Array("%20".utf8) : [$0] }.joined()) }
      .joined(separator: [0x20]))
  }
}
