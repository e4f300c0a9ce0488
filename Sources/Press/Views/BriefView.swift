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
    .markup("link") { $0.permalink.append($0.card.address, to: &$1) },
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
    .markup("deck") { $0.writeDeck($0.card.headline.deck, into: &$1) },
    .markup("label") { $0.writeDeck($0.card.headline.label, into: &$1) },
    .text("level") { String($0.level) },
    .list("sections") { $0.sections },
    .text("publication") { $0.isNamed ? $0.card.series : $0.edition.archive.settings.title },
    .html("bibtex") { BibTeX(of: $0.card, in: $0.edition).markup },
    .html("csl") { CSLJSON(of: $0.card, language: $0.edition.archive.days[$0.day].brief.language, in: $0.edition).markup },
    .text("seed") { $0.card.seed })

  /// A part of the standfirst, with its links.
  private func writeDeck(_ range: Range<Int>?, into markup: inout [UInt8]) {
    if let range { ItemText(edition: edition, day: day, permalink: permalink).write(0, part: range, into: &markup) }
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
    let kind = edition.archive.days[day].brief.items[item].kind
    if case .table(let table) = kind {
      let anchor = Array(edition.items.anchor(item, onDay: day))
      let opensSection = edition.items.sectionAnchors(onDay: day).contains(anchor)
      return .table(TableView(table, of: item, text, anchor: opensSection ? nil : anchor))
    }
    var isDeep = false
    if case .bullet(let depth) = kind { isDeep = depth > 1 }
    let view = ItemView(text: text, item: item, isAtHome: isAtHome, isDeep: isDeep)
    return switch kind {
    case .bullet: .bullet(view)
    case .quote: .quote(view)
    case .code: .code(view)
    case .standfirst, .paragraph, .table: .paragraph(view)
    }
  }
}
