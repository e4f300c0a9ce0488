import Newsroom

/// The quotes of a month, newest day first.
struct QuotesView: Viewed {
  let frame: FrameView
  let byMonth: ByMonthView
  let days: [Day]

  static let view = View<QuotesView>(
    .including { $0.frame },
    .including { $0.byMonth },
    .flag("hasDays") { !$0.days.isEmpty },
    .list("days") { $0.days })

  struct Day: Viewed {
    let link: [UInt8]
    let day: String?
    let fullDate: String
    let quotes: [QuoteView]

    static let view = View<Day>(
      .html("link") { $0.link },
      .text("day") { $0.day },
      .text("fullDate") { $0.fullDate },
      .list("quotes") { $0.quotes })
  }

  /// - Parameter month: its place among the timeline's; nil for the newest, in front.
  init(month: Int?, at address: Address, in edition: Edition) {
    let shown = month ?? edition.quoteCounts.lastIndex { $0 > 0 }
    let permalink = edition.permalink(from: address)
    byMonth = ByMonthView(
      shown, isFront: month == nil, counts: edition.quoteCounts, at: .quotes, address: Address.quotes, in: edition, permalink: permalink)
    let period = shown.map { edition.timeline.months[$0] }
    var days: [Day] = []
    for date in (period?.dates ?? 0..<0).reversed() {
      for day in edition.archive.dates[date] {
        let quotes = edition.archive.days[day].readings.indices.flatMap { item in
          let para = edition.para(item, onDay: day, from: permalink)
          return edition.quotes(of: item, onDay: day).map { QuoteView($0, of: item, onDay: day, in: edition, permalink: permalink, para: para) }
        }
        guard !quotes.isEmpty else { continue }
        days.append(
          Day(
            link: permalink.to(edition.briefs[day].address), day: edition.briefs[day].day,
            fullDate: edition.words.fullDate(edition.date(at: date)), quotes: quotes))
      }
    }
    self.days = days
    frame = FrameView(
      edition, at: address, title: edition.words.quotes(in: period?.month), description: edition.words[.quotesDescription],
      section: .quotes, marks: period?.dates.map { edition.date(at: $0) })
  }
}
