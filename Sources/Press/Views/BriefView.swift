import Markdown
import Newsroom

/// A brief in full: its head and its items.
struct BriefView: Viewed {
  let edition: Edition
  /// The number of the day in the archive.
  let day: Int
  let permalink: Permalink
  /// The brief stands on its own page, so its items are linked by their anchors alone.
  let isAtHome: Bool
  /// The level of the headings over its sections.
  let level: Int
  /// Several series share the page, so each bears its name.
  let isNamed: Bool

  private var brief: Brief { edition.archive.days[day].brief }
  private var card: BriefCard { edition.briefs[day] }

  static let view = View<BriefView>(
    .html("link") { $0.permalink.to($0.card.address) },
    .text("series") { $0.isNamed ? $0.brief.series : nil },
    .html("anchor") { $0.isNamed ? ItemPlaces.anchor(ofSeries: $0.brief.series) : nil },
    .text("day") { $0.card.day },
    .text("dayByDate") { view in view.brief.dayByDate.map { view.edition.words.number($0.value) } },
    .text("dayOne") { $0.edition.words.date($0.brief.dayOne) },
    .text("iso") { $0.card.iso },
    .text("date") { $0.edition.words.date($0.brief.date) },
    .text("fullDate") { $0.edition.words.fullDate($0.brief.date) },
    .text("headline") { $0.card.headline.text },
    .flag("hasDeck") { $0.card.headline.deck != nil || $0.card.headline.label != nil },
    .html("deck") { $0.deck($0.card.headline.deck) },
    .html("label") { $0.deck($0.card.headline.label) },
    .text("level") { String($0.level) },
    .list("sections") { $0.sections },
    .text("publication") { $0.isNamed ? $0.brief.series : $0.edition.archive.settings.title },
    .html("bibtex") { BibTeX(of: $0.edition.archive.days[$0.day].brief, $0.card, in: $0.edition).markup },
    .text("seed") { $0.brief.seedName })

  /// A part of the standfirst, with its links.
  private func deck(_ range: Range<Int>?) -> [UInt8]? {
    guard let range else { return nil }
    return ItemText(edition: edition, day: day, permalink: permalink).markup(of: 0, part: range)
  }

  private var sections: [BriefSection] {
    let text = ItemText(edition: edition, day: day, permalink: permalink)
    let items = brief.items
    var anchors = edition.items.sectionAnchors(onDay: day)[...]
    var sections: [BriefSection] = []
    var title: String?
    for (number, item) in items.enumerated() where item.kind != .standfirst {
      if item.section != title || sections.isEmpty {
        title = item.section
        sections.append(BriefSection(heading: title.map { BriefSection.Heading(title: $0, anchor: anchors.popFirst() ?? []) }))
      }
      sections[sections.count - 1].add(view(of: number, text))
    }
    return sections
  }

  private func view(of item: Int, _ text: ItemText) -> BriefPart {
    let source = brief.items[item]
    let link = edition.link(to: item, onDay: day, from: isAtHome ? nil : permalink)
    let anchor = edition.items.anchor(item, onDay: day)
    switch source.kind {
    case .table(let table):
      let follows = edition.items.sectionAnchors(onDay: day).contains(anchor)
      return .table(TableView(table, of: item, text, anchor: follows ? nil : anchor))
    case .standfirst, .paragraph, .bullet, .quote, .code:
      var isDeep = false
      if case .bullet(let depth) = source.kind { isDeep = depth > 1 }
      let view = ItemView(
        link: link, anchor: anchor, number: edition.items.number(item, onDay: day) ?? 0, text: text.markup(of: item), isDeep: isDeep)
      switch source.kind {
      case .bullet: return .bullet(view)
      case .quote: return .quote(view)
      case .code: return .code(view)
      case .standfirst, .paragraph, .table: return .paragraph(view)
      }
    }
  }
}

extension Brief {
  /// `day-0987.md`
  var seedName: String { String(path.split(separator: "/").last ?? "") }
}
