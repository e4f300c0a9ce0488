import Newsroom

/// The front page: the latest day in full, the week before it, who and what was named most of late.
struct HomeView: Viewed {
  let frame: FrameView
  let latest: BriefView?
  let week: Week?
  let map: MapView?
  let most: [Most]
  let recentBriefs: String
  let earlierBriefs: String
  let daysWithBrief: String
  let allDays: String

  static let view = View<HomeView>(
    .including { $0.frame },
    .record("latest") { $0.latest },
    .record("week") { $0.week },
    .record("map") { $0.map },
    .flag("hasMost") { !$0.most.isEmpty },
    .list("most") { $0.most },
    .text("recentBriefs") { $0.recentBriefs },
    .text("earlierBriefs") { $0.earlierBriefs },
    .text("daysWithBrief") { $0.daysWithBrief },
    .text("allDays") { $0.allDays })

  /// The seven days before the latest, or, where they have no brief, the last that do.
  struct Week: Viewed {
    let days: [ListedDayView]
    let isWeek: Bool
    let gap: String?
    let month: String
    let monthLink: [UInt8]

    static let view = View<Week>(
      .list("days") { $0.days },
      .flag("isWeek") { $0.isWeek },
      .text("gap") { $0.gap },
      .text("month") { $0.month },
      .html("monthLink") { $0.monthLink })
  }

  /// Names of one kind, with the counts of two spans of days.
  struct Most: Viewed {
    let kind: String
    let names: [Name]

    static let view = View<Most>(
      .text("kind") { $0.kind },
      .list("names") { $0.names })

    struct Name: Viewed {
      let name: Made<NameView>
      let recent: String
      let earlier: String

      static let view = View<Name>(
        .including { $0.name },
        .text("recent") { $0.recent },
        .text("earlier") { $0.earlier })
    }
  }

  init(of edition: Edition) {
    let (archive, words) = (edition.archive, edition.words)
    let permalink = edition.permalink(from: .home)
    let settings = archive.settings
    var frame = FrameView(
      edition, at: .home, title: [settings.title, settings.subtitle].compactMap(\.self).joined(separator: " "),
      description: settings.description)
    frame.isFront = true
    frame.structured = StructuredData(siteOf: edition).json
    self.frame = frame
    daysWithBrief = words.number(archive.dates.count)
    allDays = words.count(edition.timeline.span?.dayCount ?? 0, .day)
    guard let days = archive.dates.last, let last = edition.timeline.span?.upperBound else {
      (latest, week, map, most) = (nil, nil, nil, [])
      (recentBriefs, earlierBriefs) = (words.count(0, .brief), words.number(0))
      return
    }
    latest = BriefView(
      edition: edition, day: days.lowerBound, permalink: permalink, isAtHome: false, level: 3, isNamed: days.count > 1)
    week = Week(before: last, in: edition, permalink: permalink)
    let recent = edition.days(in: last.adding(days: -29)...last)
    let earlier = edition.days(in: last.adding(days: -59)...last.adding(days: -30))
    map = MapView(ofRecent: recent, in: edition, permalink: permalink)
    recentBriefs = words.count(recent.count, .brief)
    earlierBriefs = words.number(earlier.count)
    most = Most.groups(recent, earlier, in: edition, permalink: permalink)
  }
}

extension HomeView.Week {
  private static let length = 7

  /// Nil where the latest day is the only one.
  init?(before latest: CalendarDate, in edition: Edition, permalink: Permalink) {
    let older = edition.archive.dates.dropLast()
    guard let last = older.indices.last.map(edition.date(at:)) else { return nil }
    let dates = latest.adding(days: -Self.length)...latest.adding(days: -1)
    let inWeek = edition.days(in: dates)
    isWeek = !inWeek.isEmpty
    let shown = isWeek ? inWeek : (older.suffix(Self.length).first?.lowerBound ?? 0)..<(older.last?.upperBound ?? 0)
    days = shown.reversed().map { ListedDayView(edition: edition, day: $0, permalink: permalink) }
    let missing = isWeek ? dates.dayCount - edition.timeline.count(in: dates) : latest.daysSince1970 - last.daysSince1970 - 1
    gap = missing > 0 ? edition.words.count(missing, .day).capitalizedFirst : nil
    month = edition.words.month(Month(of: isWeek ? latest : last))
    monthLink = permalink.to(.month(Month(of: isWeek ? latest : last)))
  }
}

extension HomeView.Most {
  private static let shown: [NameGroup] = [.people, .settlements, .regions]

  static func groups(_ recent: Range<Int>, _ earlier: Range<Int>, in edition: Edition, permalink: Permalink) -> [Self] {
    let (counts, before) = (NameCounts(of: recent, in: edition), NameCounts(of: earlier, in: edition))
    let subjects = counts.subjects(atLeast: 1, in: edition)
    return shown.compactMap { group in
      let names = subjects.lazy.filter { NameGroup(edition.archive.subjects[$0].entity.kind) == group }.prefix(8).map { subject in
        Name(
          name: edition.subjects[subject].linked(permalink), recent: edition.words.number(counts[subject]),
          earlier: before[subject] == 0 ? "–" : edition.words.number(before[subject]))
      }
      return names.isEmpty ? nil : Self(kind: edition.words.heading(group), names: Array(names))
    }
  }
}

extension Edition {
  /// The days of the archive whose dates lie in a range.
  func days(in range: ClosedRange<CalendarDate>) -> Range<Int> {
    let first = archive.days.partition { $0.brief.date < range.lowerBound }
    return first..<max(first, archive.days.partition { $0.brief.date <= range.upperBound })
  }
}
