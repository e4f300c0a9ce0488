import Markdown

@testable import Newsroom

/// The built-in gazetteer, loaded once for all tests.
let builtInGazetteer = Gazetteer()

/// The names that a reader finds in items of plain text, each as `kind: name`, in the order of the text, each once.
func names(in items: String..., on date: String = "2024-11-06") -> [String] {
  var seen: Set<String> = []
  return mentions(in: items, on: date).map(\.description).filter { seen.insert($0).inserted }
}

struct FoundName: CustomStringConvertible {
  var text: String
  var entity: Entity
  var isUnsure: Bool

  var description: String { "\(entity.kind.rawValue): \(entity.name)" }
}

func mentions(in items: [String], on date: String) -> [FoundName] {
  let day = Day(understanding: brief(items, on: date), with: builtInGazetteer)
  return zip(day.brief.items, day.readings).flatMap { item, reading in
    reading.mentions.map {
      FoundName(text: String(decoding: item.text[$0.range], as: UTF8.self), entity: day.entities[$0.entity], isUnsure: $0.isUnsure)
    }
  }
}

/// A brief of the war that began on 24 February 2022, of plain paragraphs.
func brief(_ items: [String], on iso: String) -> Brief {
  let dayOne = CalendarDate(daysSince1970: 19_047)
  let date = CalendarDate(iso: iso) ?? dayOne
  return Brief(
    path: "seeds/test.txt", format: .text, series: "Test", date: date, day: DayNumber(on: date, ofWarBegunOn: dayOne), dayByDate: nil,
    dayOne: dayOne, war: nil, title: nil, language: "en-GB",
    items: items.map { Item(kind: .paragraph, section: nil, content: RichText(text: Array($0.utf8)), place: SourcePlace(file: "seeds/test.txt")) },
    sources: [], corrections: [], updated: nil, cuts: [], warnings: [])
}
