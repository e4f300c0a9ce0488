/// A pointer to an item: ¶ and its number.
struct ParaView: Viewed {
  let link: [UInt8]
  /// Nil for a standfirst and for a table.
  let number: Int?
  let isTable: Bool

  static let view = View<ParaView>(
    .html("link") { $0.link },
    .text("number") { $0.number.map(Decimals.text) },
    .flag("isTable") { $0.isTable })
}

extension Edition {
  /// Points at an item, from its own page or another.
  func para(_ item: Int, onDay day: Int, from permalink: Permalink?) -> Made<ParaView> {
    Made(
      ParaView(
        link: link(to: item, onDay: day, from: permalink), number: items.number(item, onDay: day),
        isTable: items.traits(item, onDay: day).contains(.table)))
  }

  /// - Parameter permalink: nil on the item's own page.
  func link(to item: Int, onDay day: Int, from permalink: Permalink?) -> [UInt8] {
    var link: [UInt8] = []
    link.reserveCapacity(96)
    appendLink(to: item, onDay: day, from: permalink, into: &link)
    return link
  }

  /// - Parameter permalink: nil on the item's own page.
  func appendLink(to item: Int, onDay day: Int, from permalink: Permalink?, into markup: inout [UInt8]) {
    let anchor = items.anchor(item, onDay: day)
    if let permalink {
      let address = briefs[day].address
      if anchor.isEmpty { permalink.append(address, to: &markup) } else { permalink.append(address, at: anchor, to: &markup) }
    } else {
      markup.append(UInt8(ascii: "#"))
      markup.append(contentsOf: anchor)
      if anchor.isEmpty { markup.append(literal: "main") }
    }
  }
}
