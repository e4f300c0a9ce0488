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
  let link: [UInt8]
  let anchor: [UInt8]
  let number: Int
  let text: [UInt8]
  /// A bullet under a bullet.
  let isDeep: Bool

  static let view = View<ItemView>(
    .html("link") { $0.link },
    .html("anchor") { $0.anchor },
    .text("number") { Decimals.text($0.number) },
    .html("text") { $0.text },
    .flag("isDeep") { $0.isDeep })
}
