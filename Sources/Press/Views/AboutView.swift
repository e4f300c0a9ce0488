import Newsroom

/// How the site is made, and what it holds.
struct AboutView: Viewed {
  let frame: FrameView
  let edition: Edition

  static let view = View<AboutView>(
    .including { $0.frame },
    .text("about") { $0.edition.archive.settings.description },
    .record("span") { Span($0.edition) },
    .text("dayOne") { $0.edition.words.date($0.edition.archive.settings.series.dayOne) },
    .record("numbers") { Numbers($0.edition) })

  init(of edition: Edition) {
    self.edition = edition
    frame = FrameView(
      edition, at: .about, title: edition.words.about(edition.archive.settings.title),
      description: edition.archive.settings.description)
  }

  /// From the first brief to the last.
  struct Span: Viewed {
    let briefCount: String
    let first: String
    let last: String

    static let view = View<Span>(
      .text("briefCount") { $0.briefCount },
      .text("first") { $0.first },
      .text("last") { $0.last })

    init?(_ edition: Edition) {
      guard !edition.archive.dates.isEmpty else { return nil }
      briefCount = edition.words.count(edition.archive.days.count, .brief)
      first = edition.words.date(edition.date(at: 0))
      last = edition.words.date(edition.date(at: edition.archive.dates.count - 1))
    }
  }

  struct Numbers: Viewed {
    let edition: Edition

    static let view = View<Numbers>(
      .text("briefs") { $0.number($0.edition.archive.days.count) },
      .text("items") { $0.number($0.edition.timeline.itemCounts.reduce(0, +)) },
      .text("people") { $0.count(.person) },
      .text("states") { $0.count(.state) },
      .text("bodies") { $0.count(.organisation) },
      .text("regions") { $0.count(.region) },
      .text("settlements") { $0.count(.settlement) },
      .text("figures") { $0.number($0.edition.figureCounts.reduce(0, +)) },
      .text("quotes") { $0.number($0.edition.quoteCounts.reduce(0, +)) })

    init(_ edition: Edition) { self.edition = edition }

    private func number(_ value: Int) -> String { edition.words.number(value) }
    private func count(_ kind: Entity.Kind) -> String {
      number(edition.archive.subjects.reduce(0) { $1.entity.kind == kind ? $0 + 1 : $0 })
    }
  }
}

/// For addresses that do not exist.
struct NotFoundView: Viewed {
  let frame: FrameView

  static let view = View<NotFoundView>(.including { $0.frame })

  init(in edition: Edition) { frame = FrameView(notFoundIn: edition) }
}
