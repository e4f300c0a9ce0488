import Newsroom

/// The items under one heading, or before the first.
struct BriefSection: Viewed {
  let heading: Heading?
  private(set) var parts: [PartView] = []

  struct Heading: Viewed {
    let title: String
    let anchor: [UInt8]

    static let view = View<Heading>(
      .text("title") { $0.title },
      .html("anchor") { $0.anchor })
  }

  static let view = View<BriefSection>(
    .record("heading") { $0.heading },
    .list("parts") { $0.parts })

  init(heading: Heading?) { self.heading = heading }

  /// Bullets that follow each other stand in one list.
  mutating func add(_ part: BriefPart) {
    if case .bullet(let item) = part {
      if parts.last?.bullets == nil {
        parts.append(PartView(part))
      } else {
        parts[parts.count - 1].bullets?.items.append(item)
      }
    } else {
      parts.append(PartView(part))
    }
  }
}

/// An item in the form that its kind is shown in.
enum BriefPart {
  case paragraph(ItemView)
  case quote(ItemView)
  case code(ItemView)
  case bullet(ItemView)
  case table(TableView)
}

/// One of a section's parts: the name that has a value tells which it is.
struct PartView: Viewed {
  private var paragraph: ItemView?
  private var quote: ItemView?
  private var code: ItemView?
  var bullets: Bullets?
  private var table: TableView?

  struct Bullets: Viewed {
    var items: [ItemView]

    static let view = View<Bullets>(.list("items") { $0.items })
  }

  static let view = View<PartView>(
    .record("paragraph") { $0.paragraph },
    .record("quote") { $0.quote },
    .record("code") { $0.code },
    .record("bullets") { $0.bullets },
    .record("table") { $0.table })

  init(_ part: BriefPart) {
    switch part {
    case .paragraph(let item): paragraph = item
    case .quote(let item): quote = item
    case .code(let item): code = item
    case .bullet(let item): bullets = Bullets(items: [item])
    case .table(let view): table = view
    }
  }
}

/// One item with its number and links.
struct ItemView: Viewed {
  let text: ItemText
  let item: Int
  /// The brief stands on its own page.
  let isAtHome: Bool
  /// A bullet under a bullet.
  let isDeep: Bool

  private var edition: Edition { text.edition }

  static let view = View<ItemView>(
    .markup("link") { $0.edition.appendLink(to: $0.item, onDay: $0.text.day, from: $0.isAtHome ? nil : $0.text.permalink, into: &$1) },
    .markup("anchor") { $1 += $0.edition.items.anchor($0.item, onDay: $0.text.day) },
    .text("number") { Decimals.text($0.edition.items.number($0.item, onDay: $0.text.day) ?? 0) },
    .markup("text") { $0.text.write($0.item, into: &$1) },
    .flag("isDeep") { $0.isDeep })
}
