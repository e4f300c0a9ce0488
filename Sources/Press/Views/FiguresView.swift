import Newsroom

/// The figures of a month, newest day first.
struct FiguresView: Viewed {
  let frame: FrameView
  let byMonth: ByMonthView
  let chart: FiguresChartView?
  let days: [Day]

  static let view = View<FiguresView>(
    .including { $0.frame },
    .including { $0.byMonth },
    .record("chart") { $0.chart },
    .flag("hasDays") { !$0.days.isEmpty },
    .list("days") { $0.days })

  struct Day: Viewed {
    let link: [UInt8]
    let day: String?
    let fullDate: String
    let figures: [FigureView]

    static let view = View<Day>(
      .html("link") { $0.link },
      .text("day") { $0.day },
      .text("fullDate") { $0.fullDate },
      .list("figures") { $0.figures })
  }

  /// - Parameter month: its place among the timeline's; nil for the newest, in front.
  init(month: Int?, at address: Address, in edition: Edition) {
    let shown = month ?? edition.figureCounts.lastIndex { $0 > 0 }
    let permalink = edition.permalink(from: address)
    byMonth = ByMonthView(
      shown, isFront: month == nil, counts: edition.figureCounts, at: .figures, address: Address.figures, in: edition, permalink: permalink)
    let period = shown.map { edition.timeline.months[$0] }
    var days: [Day] = []
    for date in (period?.dates ?? 0..<0).reversed() {
      for day in edition.archive.dates[date] {
        let figures = edition.archive.days[day].readings.indices.flatMap { item in
          let para = edition.para(item, onDay: day, from: permalink)
          return edition.figures(of: item, onDay: day).map { FigureView($0, of: item, onDay: day, in: edition, permalink: permalink, para: para) }
        }
        guard !figures.isEmpty else { continue }
        days.append(
          Day(
            link: permalink.to(edition.briefs[day].address), day: edition.briefs[day].day,
            fullDate: edition.words.fullDate(edition.date(at: date)), figures: figures.withDifferencesSideBySide))
      }
    }
    self.days = days
    chart = period.flatMap { FiguresChartView($0.month, dates: $0.dates, in: edition) }
    let title = edition.words.figures(in: period?.month)
    frame = FrameView(
      edition, at: address, title: title, description: edition.words[.figuresDescription], section: .figures,
      marks: period?.dates.map { edition.date(at: $0) })
  }
}

/// How many figures each day of a month reports.
struct FiguresChartView: Viewed {
  let month: String
  let description: String
  let length: Int
  let bars: [UInt8]
  let days: [Day]

  static let view = View<FiguresChartView>(
    .text("month") { $0.month },
    .text("description") { $0.description },
    .text("length") { String($0.length) },
    .html("bars") { $0.bars },
    .list("days") { $0.days })

  struct Day: Viewed {
    let day: Int
    let at: Int
    let top: Int
    /// Nil for a day without a brief.
    let count: Int?
    /// Its label goes where the screen is narrow.
    let isMinor: Bool

    static let view = View<Day>(
      .text("day") { String($0.day) },
      .text("at") { Decimals.hundredths($0.at) },
      .text("top") { String($0.top) },
      .text("count") { $0.count.map(String.init) },
      .flag("isMinor") { $0.isMinor })
  }

  private static let height = 70

  init?(_ month: Month, dates: Range<Int>, in edition: Edition) {
    var counts = [Int?](repeating: nil, count: month.dayCount)
    for date in dates {
      for day in edition.archive.dates[date] {
        let place = edition.date(at: date).day - 1
        counts[place] = (counts[place] ?? 0) + edition.archive.days[day].figureCount
      }
    }
    guard let most = counts.compactMap(\.self).max(), most > 0 else { return nil }
    let length = month.dayCount
    self.length = length
    self.month = edition.words.month(month)
    var bars: [UInt8] = []
    for (place, count) in counts.enumerated() {
      guard let count, count > 0 else { continue }
      let tenths = count * FiguresChartView.height * 10 / most
      bars += "M\(place).12 \(Decimals.tenths(FiguresChartView.height * 10 - tenths))h.76v\(Decimals.tenths(tenths))h-.76z".utf8
    }
    self.bars = bars
    days = counts.enumerated().map { place, count in
      Day(
        day: place + 1, at: (place * 10_000 + 5_000) / length, top: 10 + FiguresChartView.height - (count ?? 0) * FiguresChartView.height / most,
        count: count, isMinor: place % 5 != 0)
    }
    description = counts.enumerated().compactMap { place, count in
      count.map { "\(edition.words.dayOfMonth(place + 1, month)): \($0)" }
    }.joined(separator: "; ") + "."
  }
}
