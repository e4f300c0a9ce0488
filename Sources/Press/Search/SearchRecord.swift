import Newsroom

/// One item, as the index has it: its address and its words.
struct SearchRecord: Sendable {
  /// From the site's root, without a slash in front: `days/2024-11-06/#russia-said`.
  let link: String
  let text: [UInt8]

  /// An item by its day and its place in the brief.
  struct Place: Sendable {
    let day: Int
    let item: Int
  }

  /// Every item of the archive, oldest first.
  static func places(in edition: Edition) -> [Place] {
    edition.archive.days.indices.flatMap { day in
      edition.archive.days[day].brief.items.indices.map { Place(day: day, item: $0) }
    }
  }

  /// A brief's own title, which is no item, stands before its first.
  init(_ place: Place, in edition: Edition) {
    let brief = edition.archive.days[place.day].brief
    let anchor = edition.items.anchor(place.item, onDay: place.day)
    let page = edition.briefs[place.day].address.path
    link = anchor.isEmpty ? page : page + "#" + String(decoding: anchor, as: UTF8.self)
    let title = place.item == 0 ? brief.title : nil
    text = title.map { Array("\($0). ".utf8) + brief.items[place.item].text } ?? brief.items[place.item].text
  }
}
