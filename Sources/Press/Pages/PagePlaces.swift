import Newsroom

/// Gives the items of one page their numbers and anchors.
///
/// An anchor is made of the item's first five words, so that it survives edits elsewhere in the brief; twins on one page
/// get `-2`, `-3`. Tables have no number, and stand under the anchor of their section if it opens with them.
struct PagePlaces {
  /// The anchors of the sections of the brief that was begun last.
  private(set) var sections: [[UInt8]] = []
  private let isShared: Bool
  private var section: String?
  /// The item to come is the first under its heading.
  private var opensSection = false
  private var number: Int32 = 0
  private var taken: [[UInt8]: Int]

  /// Anchors that the page's own furniture has.
  private static let reserved: [[UInt8]: Int] = Dictionary(
    uniqueKeysWithValues: ["main", "sources", "cite", "corrections", "jump", "jump-to", "jump-h", "jump-list", "jump-note", "map-t", "map-d"].map { (Array($0.utf8), 1) })

  /// - Parameter isShared: several series have a brief on the page.
  init(isShared: Bool) {
    self.isShared = isShared
    taken = PagePlaces.reserved
  }

  static func anchor(ofSeries name: String) -> [UInt8] { Array(("series-" + Slug.of(name)).utf8) }

  mutating func begin(series: String) {
    if isShared { _ = take(PagePlaces.anchor(ofSeries: series)) }
    sections = []
    section = nil
    opensSection = false
  }

  /// The number and traits of the next item; its anchor goes behind the others.
  mutating func add(_ item: Item, anchor anchors: inout [UInt8]) -> (number: Int32, traits: ItemTable.Traits) {
    if item.section != section {
      section = item.section
      if let section {
        sections.append(take(Anchor.of(Array(section.utf8), words: .max)))
        opensSection = true
      }
    }
    defer { opensSection = false }
    var traits: ItemTable.Traits = item.content.marks.isEmpty ? [] : .marked
    switch item.kind {
    case .standfirst: traits.insert(.standfirst)
    case .table:
      traits.insert(.table)
      anchors += opensSection ? sections[sections.count - 1] : take(Array("table".utf8))
    case .paragraph, .bullet, .quote, .code:
      number += 1
      anchors += take(Anchor.of(item.content.text, words: 5))
      return (number, traits)
    }
    return (0, traits)
  }

  private mutating func take(_ anchor: [UInt8]) -> [UInt8] {
    guard let count = taken[anchor] else {
      taken[anchor] = 1
      return anchor
    }
    taken[anchor] = count + 1
    return take(anchor + Array("-\(count + 1)".utf8))
  }
}
