import Newsroom

/// The number and the anchor of every item: how a page and its lists point at it.
///
/// An anchor is made of the item's first five words, so that it survives edits elsewhere in the brief; twins on one page
/// get `-2`, `-3`. Tables have no number, and stand under the anchor of their section if it opens with them.
struct ItemPlaces: Sendable {
  /// For each day, where its items begin in the arrays below.
  private let starts: [Int32]
  /// From 1; 0 for a standfirst or a table.
  private let numbers: [Int32]
  private let anchors: [[UInt8]]
  /// For each day, the anchors of its sections, in order.
  private let sections: [[[UInt8]]]

  init(of archive: Archive) {
    var starts: [Int32] = []
    var numbers: [Int32] = []
    var anchors: [[UInt8]] = []
    var sections: [[[UInt8]]] = []
    starts.reserveCapacity(archive.days.count)
    sections.reserveCapacity(archive.days.count)
    for date in archive.dates {
      var taken = TakenAnchors()
      var number: Int32 = 0
      for day in date {
        let items = archive.days[day].brief.items
        if date.count > 1 { _ = taken.take(ItemPlaces.anchor(ofSeries: archive.days[day].brief.series)) }
        starts.append(Int32(numbers.count))
        var section: String?
        var opened: [[UInt8]] = []
        var follows = false
        for item in items {
          if item.section != section {
            section = item.section
            if let section {
              opened.append(taken.take(Anchor.of(Array(section.utf8), words: .max)))
              follows = true
            }
          }
          switch item.kind {
          case .standfirst:
            numbers.append(0)
            anchors.append([])
          case .table:
            numbers.append(0)
            anchors.append(follows ? opened[opened.count - 1] : taken.take(Array("table".utf8)))
          case .paragraph, .bullet, .quote, .code:
            number += 1
            numbers.append(number)
            anchors.append(taken.take(Anchor.of(item.text, words: 5)))
          }
          follows = false
        }
        sections.append(opened)
      }
    }
    (self.starts, self.numbers, self.anchors, self.sections) = (starts, numbers, anchors, sections)
  }

  /// From 1, counted over a page; nil for a standfirst or a table.
  func number(_ item: Int, onDay day: Int) -> Int? {
    let number = numbers[Int(starts[day]) + item]
    return number == 0 ? nil : Int(number)
  }

  /// Empty for a standfirst: it stands at the top of its page.
  func anchor(_ item: Int, onDay day: Int) -> [UInt8] { anchors[Int(starts[day]) + item] }

  /// Where several series share a page.
  static func anchor(ofSeries name: String) -> [UInt8] { Array(("series-" + Slug.of(name)).utf8) }

  func sectionAnchors(onDay day: Int) -> [[UInt8]] { sections[day] }
}

/// Anchors of one page, none of them given twice.
private struct TakenAnchors {
  private var counts: [[UInt8]: Int] = [:]

  /// Anchors that the page's own furniture has.
  private static let reserved: [[UInt8]: Int] = Dictionary(
    uniqueKeysWithValues: ["main", "sources", "cite", "jump", "jump-to", "jump-h", "map-t", "map-d"].map { (Array($0.utf8), 1) })

  init() { counts = TakenAnchors.reserved }

  mutating func take(_ anchor: [UInt8]) -> [UInt8] {
    guard let count = counts[anchor] else {
      counts[anchor] = 1
      return anchor
    }
    counts[anchor] = count + 1
    return take(anchor + Array("-\(count + 1)".utf8))
  }
}

/// Turns words into an anchor.
enum Anchor {
  /// The first words of a text in lower case, with hyphens between them.
  static func of(_ text: [UInt8], words: Int) -> [UInt8] {
    var anchor: [UInt8] = []
    var count = 0
    var isInside = false
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte.isASCIILetter || byte.isASCIIDigit {
        if !isInside {
          if count == words || anchor.count > 80 { return anchor }
          if count > 0 { anchor.append(UInt8(ascii: "-")) }
          count += 1
          isInside = true
        }
        anchor.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        at += 1
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".") {
        at += 1
      } else if byte < 0x80 {
        isInside = false
        at += 1
      } else if byte == 0xE2, at + 2 < text.count, text[at + 1] == 0x80 {
        if !(0x98...0x99).contains(text[at + 2]) { isInside = false }
        at += 3
      } else {
        return ofAnyLetters(text, words: words)
      }
    }
    return anchor.isEmpty ? Array("item".utf8) : anchor
  }

  /// For texts with letters beyond ASCII: the same words, each with its accents folded away.
  private static func ofAnyLetters(_ text: [UInt8], words: Int) -> [UInt8] {
    let slug = Array(Slug.of(String(decoding: text.prefix(400), as: UTF8.self)).utf8)
    return Array(slug.split(separator: UInt8(ascii: "-")).prefix(words).joined(separator: [UInt8(ascii: "-")]))
  }
}
