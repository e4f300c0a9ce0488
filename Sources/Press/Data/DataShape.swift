import Newsroom

/// How a value of a data file is built: what its schema and its description on the data page are made from.
indirect enum DataShape: Sendable {
  case text, date, whole, number, flag
  /// An address on the web; where the site does not know its own, one that counts from the site's root.
  case address
  case choice([String])
  case constant(String)
  /// Degrees east, then north.
  case position
  /// An object, or null.
  case orNull(DataShape)
  case list(DataShape)
  case record([Member])

  struct Member: Sendable {
    let name: String
    /// Nil for what a standard that the file follows explains.
    let field: DataField?
    let shape: DataShape
    /// What may be missing is left out where it is not known; a cell of a table is then empty.
    let mayBeMissing: Bool

    init(_ name: String, _ field: DataField?, _ shape: DataShape, mayBeMissing: Bool = false) {
      self.name = name
      self.field = field
      self.shape = shape
      self.mayBeMissing = mayBeMissing
    }
  }

  /// The members of a record, or of the records in a list.
  var members: [Member] {
    switch self {
    case .record(let members): members
    case .list(let shape), .orNull(let shape): shape.members
    default: []
    }
  }

  /// `string`, `list of strings`: as a programmer calls it.
  var typeName: String {
    switch self {
    case .text, .choice, .constant: "string"
    case .date: "date"
    case .whole: "integer"
    case .number: "number"
    case .flag: "boolean"
    case .address: "address"
    case .position: "longitude, latitude"
    case .orNull(let shape): shape.typeName
    case .list(let shape): "\(shape.typeName)[]"
    case .record: "object"
    }
  }
}

extension DataShape {
  private static let kinds = Entity.Kind.allCases
  private static func kind(actors isActor: Bool) -> DataShape { .choice(kinds.filter { $0.isActor == isActor }.map(\.rawValue)) }

  private static let sourceList = DataShape.list(.record([
    Member("title", .sourceTitle, .text, mayBeMissing: true), Member("publisher", .publisher, .text, mayBeMissing: true),
    Member("url", .url, .address, mayBeMissing: true),
  ]))
  private static let correctionList = DataShape.list(.record([
    Member("date", .correctionDate, .date), Member("text", .correctionText, .text),
  ]))
  private static let siteMembers = [
    Member("title", .siteTitle, .text), Member("url", .siteAddress, .address, mayBeMissing: true),
    Member("licence", .licence, .text, mayBeMissing: true),
  ]

  static let daysFile = DataShape.record(siteMembers + [
    Member("days", nil, .list(.record([
      Member("date", .date, .date), Member("day", .day, .whole, mayBeMissing: true), Member("series", .series, .text),
      Member("headline", .headline, .text), Member("standfirst", .standfirst, .text, mayBeMissing: true),
      Member("url", .address, .address), Member("data", .dayData, .address, mayBeMissing: true), Member("updated", .updated, .date),
      Member("items", .itemCount, .whole), Member("figures", .figureCount, .whole), Member("quotes", .quoteCount, .whole),
      Member("actors", .actorIDs, .list(.text)), Member("places", .placeIDs, .list(.text)),
      Member("sources", .sources, sourceList, mayBeMissing: true), Member("corrections", .corrections, correctionList, mayBeMissing: true),
    ])))
  ])

  private static let appearance = [
    Member("url", .address, .address), Member("briefs", .briefCount, .whole), Member("first", .first, .date), Member("last", .last, .date),
  ]

  static let actorsFile = DataShape.record(siteMembers + [
    Member("actors", nil, .list(.record([
      Member("id", .id, .text), Member("kind", .kind, kind(actors: true)), Member("name", .name, .text),
      Member("spellings", .spellings, .list(.text)), Member("sort", .sort, .text, mayBeMissing: true),
      Member("country", .country, .text, mayBeMissing: true), Member("wikidata", .wikidata, .address, mayBeMissing: true),
    ] + appearance + [
      Member("roles", .roles, .list(.record([
        Member("text", .roleText, .text), Member("first", .first, .date), Member("last", .last, .date), Member("briefs", .briefCount, .whole),
      ])), mayBeMissing: true)
    ])))
  ])

  static let regionsFile = DataShape.record([
    Member("type", nil, .constant("FeatureCollection")),
    Member("features", nil, .list(.record([
      Member("type", nil, .constant("Feature")), Member("id", .id, .text),
      Member("geometry", .point, .orNull(.record([Member("type", nil, .constant("Point")), Member("coordinates", .point, .position)]))),
      Member("properties", nil, .record([
        Member("kind", .kind, kind(actors: false)), Member("name", .name, .text), Member("spellings", .spellings, .list(.text)),
        Member("sort", .sort, .text, mayBeMissing: true), Member("country", .country, .text, mayBeMissing: true),
        Member("region", .region, .text, mayBeMissing: true), Member("approximate", .isApproximate, .flag, mayBeMissing: true),
        Member("wikidata", .wikidata, .address, mayBeMissing: true),
      ] + appearance)),
    ]))),
  ])

  private static let figureKinds = DataShape.choice(Figure.Kind.allCases.map(\.rawValue))
  private static let qualifiers = DataShape.choice(["exactly", "at_least", "more_than", "about", "nearly", "up_to"])
  private static let rowHead = [
    Member("date", .date, .date), Member("day", .day, .whole, mayBeMissing: true), Member("series", .series, .text),
  ]
  private static let rowFoot = [Member("item", .item, .address), Member("sources", .sourceURLs, .list(.address), mayBeMissing: true)]

  static let figureRow = DataShape.record(rowHead + [
    Member("kind", .figureKind, figureKinds), Member("qualifier", .qualifier, qualifiers), Member("count", .count, .number),
    Member("unit", .unit, .text, mayBeMissing: true), Member("words", .words, .text),
    Member("place", .placeName, .text, mayBeMissing: true), Member("place_id", .placeID, .text, mayBeMissing: true),
    Member("said_by", .saidBy, .text, mayBeMissing: true), Member("said_by_id", .saidByID, .text, mayBeMissing: true),
  ] + rowFoot)

  static let quoteRow = DataShape.record(rowHead + [
    Member("quote", .quote, .text), Member("speaker", .speaker, .text, mayBeMissing: true),
    Member("speaker_id", .speakerID, .text, mayBeMissing: true),
  ] + rowFoot)

  private static let span = [Member("start", .start, .whole), Member("end", .end, .whole)]
  private static let rule = [Member("rule", .rule, .text)]

  static let dayFile = DataShape.record([
    Member("date", .date, .date), Member("url", .address, .address),
    Member("briefs", .briefs, .list(.record([
      Member("series", .series, .text), Member("day", .day, .whole, mayBeMissing: true),
      Member("day_by_date", .dayByDate, .whole, mayBeMissing: true), Member("headline", .headline, .text),
      Member("language", .language, .text), Member("seed", .seed, .text), Member("date_origin", .dateOrigin, .text),
      Member("updated", .updated, .date), Member("sources", .sources, sourceList, mayBeMissing: true),
      Member("corrections", .corrections, correctionList, mayBeMissing: true),
      Member("entities", .entities, .list(.record([
        Member("id", .id, .text), Member("kind", .kind, .choice(kinds.map(\.rawValue))), Member("name", .name, .text),
        Member("url", .address, .address), Member("row", .row, .text, mayBeMissing: true),
      ]))),
      Member("items", .items, .list(.record(itemMembers))),
    ]))),
  ])

  private static let itemMembers = [
    Member("kind", .itemKind, .choice(["standfirst", "paragraph", "bullet", "quote", "code", "table"])),
    Member("section", .section, .text, mayBeMissing: true), Member("anchor", .anchor, .text, mayBeMissing: true),
    Member("text", .text, .text),
    Member("mentions", .mentions, .list(.record(span + [Member("id", .entityID, .text)] + rule + [
      Member("row", .row, .text, mayBeMissing: true), Member("unsure", .unsure, .flag, mayBeMissing: true),
    ])), mayBeMissing: true),
    Member("figures", .figures, .list(.record(span + [
      Member("kind", .figureKind, figureKinds), Member("count", .count, .number), Member("qualifier", .qualifier, qualifiers),
      Member("unit", .unit, .text, mayBeMissing: true), Member("place", .placeID, .text, mayBeMissing: true),
      Member("said_by", .saidBy, .text, mayBeMissing: true), Member("said_by_id", .saidByID, .text, mayBeMissing: true),
    ] + rule)), mayBeMissing: true),
    Member("quotes", .quotes, .list(.record(span + [Member("speaker", .speakerID, .text, mayBeMissing: true)] + rule)), mayBeMissing: true),
    Member("dates", .dates, .list(.record(span + [Member("date", .meantDate, .date)] + rule)), mayBeMissing: true),
    Member("roles", .roles, .list(.record(span + [Member("person", .person, .text)] + rule)), mayBeMissing: true),
  ]

  /// An item by itself, as `export` prints it.
  static let itemRow = DataShape.record(rowHead + [Member("url", .address, .address)] + itemMembers)
}
