import Markdown

@testable import Newsroom

/// The editors' two files, by their text.
func curation(actors: String? = nil, regions: String? = nil) -> Curation {
  Curation(
    actors: actors.map { SeedFile(path: "seeds/actors.yaml", bytes: Array($0.utf8)) },
    regions: regions.map { SeedFile(path: "seeds/regions.yaml", bytes: Array($0.utf8)) })
}

/// What the editor of two files sees when the build stops over them, one problem after the other.
func complaints(actors: String? = nil, regions: String? = nil) -> String {
  do throws(Problems) {
    _ = try Gazetteer(curatedBy: curation(actors: actors, regions: regions), tables: builtInGazetteer)
    return ""
  } catch {
    return error.diagnostics.map(\.description).joined(separator: "\n")
  }
}

/// A brief of an invented war that began on 1 April 2031.
func inventedBrief(_ items: [String], on iso: String = "2031-05-17", path: String = "seeds/day-0047.md") -> Brief {
  let dayOne = CalendarDate(year: 2031, month: 4, day: 1) ?? CalendarDate(daysSince1970: 0)
  let date = CalendarDate(iso: iso) ?? dayOne
  return Brief(
    path: path, format: .markdown, series: "Test", date: date, day: DayNumber(on: date, ofWarBegunOn: dayOne), dayByDate: nil,
    dayOne: dayOne, war: nil, title: nil, language: "en-GB",
    items: items.enumerated().map { line, text in
      Item(kind: .paragraph, section: nil, content: RichText(text: Array(text.utf8)), place: SourcePlace(file: path, line: 2 * line + 5))
    },
    sources: [], corrections: [], updated: nil, cuts: [], warnings: [])
}

/// Each name that a reader finds with two files at hand, as `text → kind id`, in the order of the text.
func links(
  _ items: String..., actors: String? = nil, regions: String? = nil, on iso: String = "2031-05-17", path: String = "seeds/day-0047.md"
) throws -> [String] {
  let gazetteer = try Gazetteer(curatedBy: curation(actors: actors, regions: regions), tables: builtInGazetteer)
  let day = Day(understanding: inventedBrief(items, on: iso, path: path), with: gazetteer)
  return zip(day.brief.items, day.readings).flatMap { item, reading in
    reading.mentions.map { mention in
      let entity = day.entities[mention.entity]
      return "\(String(decoding: item.text[mention.range], as: UTF8.self)) → \(entity.kind.rawValue) \(entity.id)" + (mention.isUnsure ? "?" : "")
    }
  }
}
