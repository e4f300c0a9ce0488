import Markdown
import Newsroom
import Testing

@testable import Press

/// A brief in a few words. Names are linked wherever they stand; figures, quotes and dates are told by the words they stand on.
struct SmallBrief {
  var date: String
  var series = "The Daybook"
  var day: Int?
  /// What the date gives, where `day` is another number.
  var dayByDate: Int?
  var title: String?
  var standfirst: String?
  /// Markdown: an item a paragraph or bullet, tables with pipes, headings over sections.
  var text = ""
  var names: [String: Entity] = [:]
  /// Spellings among those of which the reading is not sure.
  var unsure: Set<String> = []
  var figures: [(words: String, kind: Figure.Kind, count: Int, qualifier: Figure.Qualifier, place: String?, speaker: String?, said: String?)] = []
  var quotes: [(words: String, speaker: String?)] = []
  var dates: [(words: String, date: String)] = []
  var roles: [(words: String, person: String)] = []
  var sources: [Source] = []
  var corrections: [Correction] = []
}

extension Entity {
  static func person(_ name: String) -> Entity { Entity(id: Slug.of(name), kind: .person, name: name, row: nil) }
  static func state(_ name: String) -> Entity { Entity(id: Slug.of(name), kind: .state, name: name, row: nil) }
  static func body(_ name: String) -> Entity { Entity(id: Slug.of(name), kind: .organisation, name: name, row: nil) }
  static func town(_ name: String) -> Entity { Entity(id: Slug.of(name), kind: .settlement, name: name, row: nil) }
}

extension Edition {
  private static let gazetteer = Gazetteer()

  /// The edition of a few briefs, with the project's own templates.
  static func of(_ briefs: [SmallBrief], baseURL: String? = nil, isOffline: Bool = false, language: String = "en-GB") throws -> Edition {
    var settings = SiteSettings()
    settings.series.name = "The Daybook"
    settings.baseURL = baseURL
    settings.language = language
    return try of(briefs, settings: settings, isOffline: isOffline)
  }

  static func of(_ briefs: [SmallBrief], settings: SiteSettings, isOffline: Bool = false) throws -> Edition {
    let archive = try Archive(linking: try briefs.map { try $0.understood }, settings: settings, gazetteer: gazetteer)
    return Edition(of: archive, with: try Stationery.usual(in: settings.language).templates, isOffline: isOffline)
  }

  /// The text of a page by its file.
  func page(_ file: String) throws -> String {
    let subject = try #require(pageSubjects.first { $0.address(in: self).file == file }, "no page is at \(file)")
    return String(decoding: Page(about: subject, in: self).bytes, as: UTF8.self)
  }

  var files: [String] { pageSubjects.map { $0.address(in: self).file } }
}

extension SmallBrief {
  var understood: Day {
    get throws {
      let date = try #require(CalendarDate(iso: self.date))
      var items: [Item] = []
      let place = SourcePlace(file: "seeds/\(self.date).md")
      if let standfirst { items.append(Item(kind: .standfirst, section: nil, content: RichText(text: Array(standfirst.utf8)), place: place)) }
      items += SmallBrief.items(Array(text.utf8), place: place)
      let dayOne = SiteSettings.Series().dayOne
      let brief = Brief(
        path: "seeds/\(self.date).md", format: .markdown, series: series, date: date,
        day: day.flatMap { DayNumber($0) } ?? DayNumber(on: date, ofWarBegunOn: dayOne), dayByDate: dayByDate.flatMap { DayNumber($0) },
        dayOne: dayOne, war: nil, title: title, language: "en-GB", items: items, sources: sources, corrections: corrections,
        updated: nil, cuts: [], warnings: [])
      let spellings = names.keys.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
      let readings = try items.map { try reading(of: $0, spellings) }
      return Day(brief: brief, entities: spellings.compactMap { names[$0] }, readings: readings)
    }
  }

  private static func items(_ text: [UInt8], place: SourcePlace) -> [Item] {
    var section: String?
    return Document(parsing: text.span).blocks().compactMap { block in
      let kind: Item.Kind
      switch block.kind {
      case .heading:
        section = String(decoding: block.content.text, as: UTF8.self)
        return nil
      case .paragraph: kind = .paragraph
      case .bullet(let depth), .numbered(let depth, _): kind = .bullet(depth: depth)
      case .quote: kind = .quote
      case .code: kind = .code
      case .table(let table): kind = .table(table)
      }
      return Item(kind: kind, section: section, content: block.content, place: place)
    }
  }

  private func reading(of item: Item, _ spellings: [String]) throws -> ItemReading {
    let text = String(decoding: item.text, as: UTF8.self)
    func entity(_ name: String?) -> Int? { name.flatMap { name in spellings.firstIndex { names[$0]?.name == name } } }
    var reading = ItemReading()
    for (number, spelling) in spellings.enumerated() {
      for range in text.byteRanges(of: spelling) {
        if reading.mentions.contains(where: { $0.range.overlaps(range) }) { continue }
        reading.mentions.append(Mention(range: range, entity: number, evidence: Evidence("told by the test"), isUnsure: unsure.contains(spelling)))
      }
    }
    reading.mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
    for figure in figures {
      guard let range = text.byteRanges(of: figure.words).first else { continue }
      reading.figures.append(
        Figure(
          kind: figure.kind, count: figure.count, qualifier: figure.qualifier, range: range, place: entity(figure.place),
          speaker: entity(figure.speaker), speakerText: figure.said))
    }
    for quote in quotes {
      guard let range = text.byteRanges(of: quote.words).first else { continue }
      reading.quotes.append(Quote(range: range, speaker: entity(quote.speaker)))
    }
    for date in dates {
      guard let range = text.byteRanges(of: date.words).first else { continue }
      reading.dates.append(DateMention(range: range, date: try #require(CalendarDate(iso: date.date))))
    }
    for role in roles {
      guard let range = text.byteRanges(of: role.words).first, let person = entity(role.person) else { continue }
      reading.roles.append(Role(person: person, text: role.words, range: range))
    }
    return reading
  }
}

extension String {
  func byteRanges(of part: String) -> [Range<Int>] {
    let (text, part) = (Array(utf8), Array(part.utf8))
    guard !part.isEmpty, text.count >= part.count else { return [] }
    return (0...text.count - part.count).filter { text[$0..<$0 + part.count].elementsEqual(part) }.map { $0..<$0 + part.count }
  }
}
