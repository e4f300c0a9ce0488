import Newsroom

@testable import Press

extension Edition {
  private static let gazetteer = Gazetteer()

  /// The edition of seeds as the program reads them, names and all.
  /// - Parameters:
  ///   - seeds: by date, in Markdown.
  ///   - actors: what `actors.yaml` says.
  static func reading(_ seeds: [(date: String, text: String)], dayOne: String = "2022-02-24", actors: String? = nil) throws -> Edition {
    let file = actors.map { SeedFile(path: "seeds/actors.yaml", bytes: Array($0.utf8)) }
    let gazetteer = try NameDesk(actors: file, regions: nil, tables: gazetteer).gazetteer
    var settings = SiteSettings()
    settings.series.dayOne = CalendarDate(iso: dayOne) ?? settings.series.dayOne
    let days = try seeds.map { date, text in
      let seed = SeedFile(path: "seeds/\(date).md", bytes: Array("---\ndate: \(date)\n---\n\n\(text)\n".utf8))
      return Day(understanding: try Brief(reading: seed, settings: settings), with: gazetteer)
    }
    let archive = try Archive(linking: days, settings: settings, gazetteer: gazetteer)
    return Edition(of: archive, with: try Stationery.usual().templates)
  }
}
