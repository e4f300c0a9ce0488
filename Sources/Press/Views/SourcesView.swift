import Newsroom

/// What the briefs are based on: publishers, and the way to the reports of each year.
struct SourcesView: Viewed {
  let frame: FrameView
  let reportCount: String
  let publisherCount: String
  let publishers: [Publisher]
  let years: [Year]

  static let view = View<SourcesView>(
    .including { $0.frame },
    .text("reportCount") { $0.reportCount },
    .text("publisherCount") { $0.publisherCount },
    .flag("hasPublishers") { !$0.years.isEmpty },
    .list("publishers") { $0.publishers },
    .list("years") { $0.years })

  struct Publisher: Viewed {
    let name: String
    let count: String

    static let view = View<Publisher>(
      .text("name") { $0.name },
      .text("count") { $0.count })
  }

  struct Year: Viewed {
    let link: [UInt8]
    let year: Int
    let count: String

    static let view = View<Year>(
      .html("link") { $0.link },
      .text("year") { String($0.year) },
      .text("count") { $0.count })
  }

  init(of edition: Edition) {
    let words = edition.words
    let permalink = edition.permalink(from: .sources)
    var counts: [String: Int] = [:]
    var years: [(year: Int, count: Int)] = []
    for day in edition.archive.days where !day.brief.sources.isEmpty {
      for source in day.brief.sources {
        if let publisher = source.publisher { counts[publisher, default: 0] += 1 }
      }
      let year = day.brief.date.year
      if years.last?.year != year { years.append((year, 0)) }
      years[years.count - 1].count += day.brief.sources.count
    }
    publishers = counts.map { (key: Slug.of($0.key), name: $0.key, count: $0.value) }
      .sorted { ($0.key, $0.name) < ($1.key, $1.name) }
      .map { Publisher(name: $0.name, count: words.count($0.count, .report)) }
    self.years = years.reversed().map { Year(link: permalink.to(.sources($0.year)), year: $0.year, count: words.number($0.count)) }
    reportCount = words.count(years.reduce(0) { $0 + $1.count }, .report)
    publisherCount = words.count(publishers.count, .publisher)
    frame = FrameView(edition, at: .sources, title: words[.sourcesTitle], description: "\(reportCount), \(publisherCount)")
  }
}

/// The reports that a year's briefs are based on, by day.
struct SourcesYearView: Viewed {
  let frame: FrameView
  let year: Int
  let reportCount: String
  let days: [Day]

  static let view = View<SourcesYearView>(
    .including { $0.frame },
    .text("year") { String($0.year) },
    .text("reportCount") { $0.reportCount },
    .list("days") { $0.days })

  struct Day: Viewed {
    let link: [UInt8]
    let day: String?
    let date: String
    let sources: [SourceView]

    static let view = View<Day>(
      .html("link") { $0.link },
      .text("day") { $0.day },
      .text("date") { $0.date },
      .list("sources") { $0.sources })
  }

  init(_ year: Int, in edition: Edition) {
    let address = Address.sources(year)
    let permalink = edition.permalink(from: address)
    self.year = year
    let days = edition.days(in: CalendarYear.span(year)).reversed().compactMap { day -> Day? in
      let brief = edition.archive.days[day].brief
      guard !brief.sources.isEmpty else { return nil }
      return Day(
        link: permalink.to(edition.briefs[day].address), day: edition.briefs[day].day, date: edition.words.date(brief.date),
        sources: brief.sources.map(SourceView.init))
    }
    self.days = days
    reportCount = edition.words.count(days.reduce(0) { $0 + $1.sources.count }, .report)
    var frame = FrameView(
      edition, at: address, title: "\(edition.words[.sourcesTitle]), \(year)", description: "\(year): \(reportCount)")
    frame.upPage = permalink.to(.sources)
    self.frame = frame
  }
}
