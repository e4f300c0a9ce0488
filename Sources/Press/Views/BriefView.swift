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

  private var card: BriefCard { edition.briefs[day] }

  static let view = View<BriefView>(
    .html("link") { $0.permalink.to($0.card.address) },
    .text("foreign") { $0.card.foreign },
    .text("series") { $0.isNamed ? $0.card.series : nil },
    .html("anchor") { $0.isNamed ? PagePlaces.anchor(ofSeries: $0.card.series) : nil },
    .text("day") { $0.card.day },
    .text("dayByDate") { $0.card.dayByDate },
    .text("dayOne") { $0.card.dayByDate == nil ? nil : $0.edition.words.date($0.card.dayOne) },
    .text("iso") { $0.card.iso },
    .text("date") { $0.card.longDate },
    .text("fullDate") { $0.edition.words.fullDate($0.card.date) },
    .text("headline") { $0.card.headline.text },
    .flag("hasDeck") { $0.card.headline.deck != nil || $0.card.headline.label != nil },
    .html("deck") { $0.deck($0.card.headline.deck) },
    .html("label") { $0.deck($0.card.headline.label) },
    .text("level") { String($0.level) },
    .list("sections") { $0.sections },
    .text("publication") { $0.isNamed ? $0.card.series : $0.edition.archive.settings.title },
    .html("bibtex") { BibTeX(of: $0.card, in: $0.edition).markup },
    .html("csl") { CSLJSON(of: $0.card, language: $0.edition.archive.days[$0.day].brief.language, in: $0.edition).markup },
    .text("seed") { $0.card.seed })

  /// A part of the standfirst, with its links.
  private func deck(_ range: Range<Int>?) -> [UInt8]? {
    guard let range else { return nil }
    return ItemText(edition: edition, day: day, permalink: permalink).markup(of: 0, part: range)
  }

  private var sections: [BriefSection] {
    let text = ItemText(edition: edition, day: day, permalink: permalink)
    var anchors = edition.items.sectionAnchors(onDay: day)[...]
    var sections: [BriefSection] = []
    var title: String?
    for item in edition.archive.days[day].brief.items.indices where !edition.items.traits(item, onDay: day).contains(.standfirst) {
      let section = edition.archive.days[day].brief.items[item].section
      if section != title || sections.isEmpty {
        title = section
        sections.append(BriefSection(heading: title.map { BriefSection.Heading(title: $0, anchor: anchors.popFirst() ?? []) }))
      }
      sections[sections.count - 1].add(part(item, text))
    }
    return sections
  }

  private func part(_ item: Int, _ text: ItemText) -> BriefPart {
    let anchor = Array(edition.items.anchor(item, onDay: day))
    let kind = edition.archive.days[day].brief.items[item].kind
    if case .table(let table) = kind {
      let opensSection = edition.items.sectionAnchors(onDay: day).contains(anchor)
      return .table(TableView(table, of: item, text, anchor: opensSection ? nil : anchor))
    }
    var isDeep = false
    if case .bullet(let depth) = kind { isDeep = depth > 1 }
    let view = ItemView(
      link: edition.link(to: item, onDay: day, from: isAtHome ? nil : permalink), anchor: anchor,
      number: edition.items.number(item, onDay: day) ?? 0, text: text.markup(of: item), isDeep: isDeep)
    return switch kind {
    case .bullet: .bullet(view)
    case .quote: .quote(view)
    case .code: .code(view)
    case .standfirst, .paragraph, .table: .paragraph(view)
    }
  }
}
