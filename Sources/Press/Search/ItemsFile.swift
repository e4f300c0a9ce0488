import Newsroom

/// What the search page narrows and sorts results by: of every item its day, its number and whom and what it names.
///
/// Items stand in the order of the records in the index.
struct ItemsFile {
  let bytes: [UInt8]

  init(of edition: Edition, _ names: NamesFile) {
    let records = SearchRecord.places(in: edition)
    var sections: [String: Int] = [:]
    var titles: [String] = []
    for place in records {
      guard let title = place.section(in: edition), sections[title] == nil else { continue }
      sections[title] = titles.count
      titles.append(title)
    }
    var counts = [Int](repeating: 0, count: edition.archive.days.count)
    for place in records { counts[place.day] += 1 }

    var json = JSONWriter()
    json.object { json in
      json.name("stamp")
      json.text(names.stamp)
      json.name("sections")
      json.array(titles) { $0.text($1) }
      json.name("days")
      json.array(edition.briefs.indices) { json, day in
        json.lineBreak()
        json.array([edition.briefs[day].date.daysSince1970, edition.briefs[day].number?.value ?? 0, counts[day]]) { $0.number($1) }
      }
      json.name("items")
      json.array(records) { json, place in
        json.lineBreak()
        json.array(
          [place.number(in: edition), place.section(in: edition).flatMap { sections[$0] } ?? -1, place.traits(in: edition)]
            + place.subjects(in: edition).map { names.places[$0] }.sorted()
        ) { $0.number($1) }
      }
    }
    json.lineBreak()
    bytes = json.bytes
  }
}

extension SearchRecord.Place {
  /// From 1, counted over a page; 0 for what has no number.
  fileprivate func number(in edition: Edition) -> Int { edition.items.number(item, onDay: day) ?? 0 }

  fileprivate func section(in edition: Edition) -> String? { edition.archive.days[day].brief.items[item].section }

  /// 1 for an item with figures, 2 for one with quotes, 3 for both.
  fileprivate func traits(in edition: Edition) -> Int {
    let reading = edition.archive.days[day].readings[item]
    return (reading.figures.isEmpty ? 0 : 1) + (reading.quotes.isEmpty ? 0 : 2)
  }

  fileprivate func subjects(in edition: Edition) -> Set<Int> {
    Set(edition.items.mentions(item, onDay: day).map { Int(edition.items.mentions[$0].subject) })
  }
}
