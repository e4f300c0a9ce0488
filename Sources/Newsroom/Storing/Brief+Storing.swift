import Markdown

extension PackedWriter {
  mutating func write(_ brief: Brief) {
    write(brief.path)
    write(brief.format.rawValue)
    write(brief.series)
    write(brief.date.daysSince1970)
    write(brief.dateOrigin.rawValue)
    write(brief.day?.value)
    write(brief.dayByDate?.value)
    write(brief.dayOne.daysSince1970)
    write(brief.war)
    write(brief.title)
    write(brief.language)
    write(brief.items) { $0.write($1, of: brief) }
    write(brief.sources) { packed, source in
      packed.write(source.title)
      packed.write(source.publisher)
      packed.write(source.url)
    }
    write(brief.corrections) { packed, correction in
      packed.write(correction.date.daysSince1970)
      packed.write(correction.text)
    }
    write(brief.updated?.daysSince1970)
    write(brief.isDraft)
    write(brief.cuts) { $0.write($1) }
    write(brief.warnings) { $0.write($1) }
    write(brief.withheld) { $0.write($1) }
  }

  private mutating func write(_ item: Item, of brief: Brief) {
    switch item.kind {
    case .standfirst: write(0)
    case .paragraph: write(1)
    case .bullet(let depth):
      write(2)
      write(depth)
    case .quote: write(3)
    case .code: write(4)
    case .table(let table):
      write(5)
      write(table)
    }
    write(item.section)
    write(item.content)
    write(item.place.file == brief.path ? nil : item.place.file)
    write(item.place.line)
    write(item.place.column)
  }

  private mutating func write(_ table: Table) {
    write(table.alignments) { packed, alignment in
      switch alignment {
      case .natural: packed.write(0)
      case .left: packed.write(1)
      case .centre: packed.write(2)
      case .right: packed.write(3)
      }
    }
    write(table.header) { $0.write($1) }
    write(table.rows) { packed, row in packed.write(row) { $0.write($1) } }
  }

  private mutating func write(_ content: RichText) {
    write(content.text)
    write(content.marks) { packed, mark in
      packed.write(mark.range)
      switch mark.style {
      case .strong: packed.write(0)
      case .emphasis: packed.write(1)
      case .code: packed.write(2)
      case .link(let url, let title):
        packed.write(3)
        packed.write(url)
        packed.write(title)
      case .lineBreak: packed.write(4)
      }
    }
  }
}

extension PackedReader {
  mutating func brief() throws(Malformed) -> Brief {
    let path = try text()
    let format: SeedFile.Format = try choice()
    let series = try text()
    let date = try date()
    let dateOrigin: DateOrigin = try choice()
    let (day, dayByDate) = (try dayNumber(), try dayNumber())
    var brief = Brief(
      path: path, format: format, series: series, date: date, day: day, dayByDate: dayByDate, dayOne: try self.date(), war: try optionalText(),
      title: try optionalText(), language: try text(), items: try list { packed throws(Malformed) in try packed.item(in: path) },
      sources: try list { packed throws(Malformed) in
        Source(title: try packed.optionalText(), publisher: try packed.optionalText(), url: try packed.optionalText())
      },
      corrections: try list { packed throws(Malformed) in Correction(date: try packed.date(), text: try packed.text()) },
      updated: try optional { packed throws(Malformed) in try packed.date() }, cuts: [], warnings: [], isDraft: try flag(), dateOrigin: dateOrigin)
    brief.cuts = try list { packed throws(Malformed) in try packed.cut() }
    brief.warnings = try list { packed throws(Malformed) in try packed.diagnostic() }
    brief.withheld = try list { packed throws(Malformed) in try packed.number() }
    return brief
  }

  private mutating func date() throws(Malformed) -> CalendarDate { CalendarDate(daysSince1970: try number()) }

  private mutating func dayNumber() throws(Malformed) -> DayNumber? {
    guard let value = try optionalNumber() else { return nil }
    guard let day = DayNumber(value) else { throw Malformed() }
    return day
  }

  private mutating func item(in path: String) throws(Malformed) -> Item {
    let kind: Item.Kind =
      switch try number() {
      case 0: .standfirst
      case 1: .paragraph
      case 2: .bullet(depth: try number())
      case 3: .quote
      case 4: .code
      case 5: .table(try table())
      default: throw Malformed()
      }
    return Item(
      kind: kind, section: try optionalText(), content: try content(),
      place: SourcePlace(file: try optionalText() ?? path, line: try number(), column: try number()))
  }

  private mutating func table() throws(Malformed) -> Table {
    Table(
      alignments: try list { packed throws(Malformed) in
        switch try packed.number() {
        case 0: .natural
        case 1: .left
        case 2: .centre
        case 3: .right
        default: throw Malformed()
        }
      },
      header: try list { packed throws(Malformed) in try packed.range() },
      rows: try list { packed throws(Malformed) in try packed.list { packed throws(Malformed) in try packed.range() } })
  }

  private mutating func content() throws(Malformed) -> RichText {
    RichText(
      text: try byteText(),
      marks: try list { packed throws(Malformed) in
        let range = try packed.range()
        let style: RichText.Style =
          switch try packed.number() {
          case 0: .strong
          case 1: .emphasis
          case 2: .code
          case 3: .link(url: try packed.text(), title: try packed.text())
          case 4: .lineBreak
          default: throw Malformed()
          }
        return RichText.Mark(range: range, style: style)
      })
  }
}
