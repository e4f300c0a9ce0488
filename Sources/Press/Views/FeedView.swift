import Newsroom

/// The newest briefs as an Atom feed. Its identifiers never change, and its times come from the briefs alone.
struct FeedView: Viewed {
  let edition: Edition
  let entries: [Entry]

  static let view = View<FeedView>(
    .text("language") { $0.edition.language },
    .text("id") { $0.edition.tag("feed") },
    .text("site") { $0.edition.archive.settings.title },
    .text("subtitle") { $0.edition.archive.settings.subtitle },
    .text("updated") { $0.entries.map(\.updated).max() ?? FeedView.midnight($0.edition.archive.settings.series.dayOne) },
    .text("self") { $0.edition.absolute(.feed) },
    .text("home") { $0.edition.absolute(.home) },
    .text("licence") { $0.edition.archive.settings.licenceName },
    .list("entries") { $0.entries })

  private static let mostEntries = 20

  init(of edition: Edition) {
    self.edition = edition
    entries = edition.archive.days.indices.suffix(FeedView.mostEntries).reversed().map { Entry($0, in: edition) }
  }

  static func midnight(_ date: CalendarDate) -> String { "\(date)T00:00:00Z" }

  struct Entry: Viewed {
    let edition: Edition
    let day: Int
    let updated: String

    private var brief: Brief { edition.archive.days[day].brief }
    private var card: BriefCard { edition.briefs[day] }

    static let view = View<Entry>(
      .text("id") { $0.edition.tag($0.isSecondary ? $0.card.address.path + Slug.of($0.card.series) : $0.card.address.path) },
      .text("day") { $0.card.day },
      .text("headline") { $0.card.headline.text },
      .text("link") { $0.edition.absolute($0.card.address) },
      .text("published") { midnight($0.card.date) },
      .text("updated") { $0.updated },
      .text("summary") { $0.summary })

    init(_ day: Int, in edition: Edition) {
      self.edition = edition
      self.day = day
      updated = midnight(edition.briefs[day].lastChange)
    }

    /// A brief of another series than the site's own.
    private var isSecondary: Bool { card.series != edition.archive.settings.series.name }

    /// What the standfirst says beside the headline, else the first item.
    private var summary: String {
      if let standfirst = brief.standfirst, let deck = card.headline.deck {
        return String(decoding: standfirst.text[deck], as: UTF8.self)
      }
      let first = brief.items.first { $0.kind != .standfirst }
      return first.map { String(decoding: $0.text, as: UTF8.self) } ?? card.headline.text
    }
  }
}

extension Edition {
  /// An identifier for feeds: a tag URI in the name of the site's host.
  func tag(_ name: String) -> String {
    "tag:\(archive.settings.host ?? "daybook.invalid"),\(archive.settings.series.dayOne):\(name)"
  }

  /// An address for readers outside the site; relative where the site does not know its own.
  func absolute(_ address: Address) -> String { (archive.settings.baseURL ?? "") + address.path }
}
