import Newsroom

/// A file of the archive's data, beside its schema.
package enum DataFile: String, CaseIterable, Hashable, Sendable {
  case days, actors, regions, figures, quotes

  private var ending: String {
    switch self {
    case .days, .actors: "json"
    case .regions: "geojson"
    case .figures, .quotes: "csv"
    }
  }

  /// `figures.csv`
  var name: String { "\(rawValue).\(ending)" }
  var address: Address { Address(Address.data.path + name) }

  /// The file that describes it: for CSV by CSV on the Web, else by JSON Schema.
  var description: Address { isTable ? Address("\(address.path)-metadata.json") : DataSchema.address(rawValue) }

  var isTable: Bool { ending == "csv" }

  /// What a reader asks of it in a word or two.
  var mediaType: String {
    switch ending {
    case "json": "application/json"
    case "geojson": "application/geo+json"
    default: "text/csv"
    }
  }

  var field: DataField {
    switch self {
    case .days: .daysFile
    case .actors: .actorsFile
    case .regions: .regionsFile
    case .figures: .figuresFile
    case .quotes: .quotesFile
    }
  }

  /// What stands in it.
  var shape: DataShape {
    switch self {
    case .days: .daysFile
    case .actors: .actorsFile
    case .regions: .regionsFile
    case .figures: .figureRow
    case .quotes: .quoteRow
    }
  }

  func content(in edition: Edition) -> LongFile {
    let links = edition.outwardLinks(from: .home)
    return switch self {
    case .days: .days(of: edition, links)
    case .actors: .actors(of: edition, links)
    case .regions: .regions(of: edition, links)
    case .figures: .figures(of: edition, links)
    case .quotes: .quotes(of: edition, links)
    }
  }
}

extension Address {
  static let data = Address("data/")
  static func dayData(_ date: CalendarDate) -> Address { Address(day(date).path + "day.json") }
}
