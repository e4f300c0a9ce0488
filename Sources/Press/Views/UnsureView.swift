import Newsroom

/// What the build was not sure of: how much of it there is, and the way to the days of each year.
struct UnsureView: Viewed {
  let frame: FrameView
  let years: [Year]

  static let view = View<UnsureView>(
    .including { $0.frame },
    .flag("hasYears") { !$0.years.isEmpty },
    .list("years") { $0.years })

  struct Year: Viewed {
    let link: [UInt8]
    let year: Int
    let links: String
    let quotes: String

    static let view = View<Year>(
      .html("link") { $0.link },
      .text("year") { String($0.year) },
      .text("linkCount") { $0.links },
      .text("quoteCount") { $0.quotes })
  }

  init(of edition: Edition) {
    let permalink = edition.permalink(from: .unsure)
    years = edition.timeline.years.reversed().map { year in
      let days = edition.days(in: CalendarYear.span(year))
      let (links, quotes) = edition.unsureCounts(on: days)
      return Year(link: permalink.to(.unsure(year)), year: year, links: edition.words.count(links, .link), quotes: edition.words.count(quotes, .quote))
    }
    var frame = FrameView(edition, at: .unsure, title: edition.words[.unsureTitle], description: edition.words[.unsureDescription])
    frame.upPage = permalink.to(.about)
    self.frame = frame
  }
}

/// What the build was not sure of in the briefs of a year, day by day.
struct UnsureYearView: Viewed {
  let frame: FrameView
  let year: Int
  let days: [Day]

  static let view = View<UnsureYearView>(
    .including { $0.frame },
    .html("unsureLink") { $0.frame.upPage },
    .text("year") { String($0.year) },
    .flag("hasDays") { !$0.days.isEmpty },
    .list("days") { $0.days })

  struct Day: Viewed {
    let link: [UInt8]
    let day: String?
    let date: String
    let foreign: String?
    let links: [UnsureLinkView]
    let strays: [StrayNameView]
    let quotes: [QuoteView]

    static let view = View<Day>(
      .html("link") { $0.link },
      .text("day") { $0.day },
      .text("date") { $0.date },
      .flag("hasLinks") { !$0.links.isEmpty },
      .list("links") { $0.links },
      .flag("hasStrays") { !$0.strays.isEmpty },
      .text("foreign") { $0.foreign },
      .list("strays") { $0.strays },
      .flag("hasQuotes") { !$0.quotes.isEmpty },
      .list("quotes") { $0.quotes })
  }

  init(_ year: Int, in edition: Edition) {
    let address = Address.unsure(year)
    let permalink = edition.permalink(from: address)
    self.year = year
    days = edition.days(in: CalendarYear.span(year)).reversed().compactMap { Day($0, in: edition, permalink: permalink) }
    var frame = FrameView(
      edition, at: address, title: "\(edition.words[.unsureTitle]), \(year)", description: edition.words[.unsureDescription])
    frame.upPage = permalink.to(.unsure)
    self.frame = frame
  }
}

extension UnsureYearView.Day {
  /// Nil where all is sure.
  init?(_ day: Int, in edition: Edition, permalink: Permalink) {
    let card = edition.briefs[day]
    var links: [UnsureLinkView] = []
    var told: Set<String> = []
    for item in edition.archive.days[day].readings.indices {
      for mention in edition.archive.days[day].readings[item].mentions where mention.isUnsure {
        let printed = String(decoding: edition.archive.days[day].brief.items[item].text[mention.range], as: UTF8.self)
        guard told.insert("\(printed)\n\(mention.entity)").inserted else { continue }
        links.append(
          UnsureLinkView(
            printed: printed, name: edition.subjects[edition.items.subject(ofEntity: mention.entity, onDay: day)].linked(permalink),
            rule: edition.words.rule(mention.evidence.rule), para: edition.para(item, onDay: day, from: permalink)))
      }
    }
    told = []
    let strays = edition.archive.gazetteer.strayNames(in: edition.archive.days[day]).compactMap { stray in
      told.insert(stray.text).inserted ? StrayNameView(text: stray.text, para: edition.para(stray.item, onDay: day, from: permalink)) : nil
    }
    let quotes = edition.archive.days[day].readings.indices.flatMap { item in
      edition.quotes(of: item, onDay: day).filter { $0.speaker == nil }.map {
        QuoteView($0, of: item, onDay: day, in: edition, permalink: permalink, para: edition.para(item, onDay: day, from: permalink))
      }
    }
    guard !links.isEmpty || !strays.isEmpty || !quotes.isEmpty else { return nil }
    self.init(
      link: permalink.to(card.address), day: card.day, date: card.longDate, foreign: card.foreign, links: links, strays: strays, quotes: quotes)
  }
}

/// A link that may be wrong: the words of the brief, what they were taken for, and why.
struct UnsureLinkView: Viewed {
  let printed: String
  let name: Made<NameView>
  let rule: String
  let para: Made<ParaView>

  static let view = View<UnsureLinkView>(
    .text("printed") { $0.printed },
    .including { $0.name },
    .text("rule") { $0.rule },
    .record("para") { $0.para })
}

/// What looks like a name and links to nothing.
struct StrayNameView: Viewed {
  let text: String
  let para: Made<ParaView>

  static let view = View<StrayNameView>(
    .text("text") { $0.text },
    .record("para") { $0.para })
}

extension Edition {
  /// How many links are unsure and how many quotes have no speaker, in a run of days.
  func unsureCounts(on days: Range<Int>) -> (links: Int, quotes: Int) {
    var (links, quotes) = (0, 0)
    for day in days {
      for item in archive.days[day].readings.indices {
        links += archive.days[day].readings[item].mentions.reduce(0) { $1.isUnsure ? $0 + 1 : $0 }
        quotes += self.quotes(of: item, onDay: day).reduce(0) { $1.speaker == nil ? $0 + 1 : $0 }
      }
    }
    return (links, quotes)
  }
}
