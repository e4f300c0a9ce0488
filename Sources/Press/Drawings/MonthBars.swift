import Newsroom

/// A bar for each month of the war: how many briefs the archive has, and how many of them name somebody.
///
/// The bars of all briefs stand in a drawing of their own that pages share, so that a new day changes that and not every page.
struct MonthBars: Sendable {
  /// Months from the war's first to the last with a brief.
  let length: Int
  /// Briefs of each month.
  let counts: [Int]
  let years: [Made<YearTickView>]
  private let first: Month
  /// Briefs of the fullest month.
  let most: Int

  /// The height of the tallest bar, in the drawing's units.
  private static let height = 60

  init(of archive: Archive, _ timeline: Timeline) {
    guard let span = timeline.span else {
      (length, counts, years, most) = (0, [], [], 1)
      first = Month(of: archive.settings.series.dayOne)
      return
    }
    let (first, last) = (Month(of: span.lowerBound), Month(of: span.upperBound))
    let length = last.index - first.index + 1
    var counts = [Int](repeating: 0, count: length)
    for day in archive.days { counts[Month(of: day.brief.date).index - first.index] += 1 }
    let most = max(1, counts.max() ?? 1)
    self.first = first
    self.length = length
    self.counts = counts
    self.most = most
    let all = Array(first.year...last.year)
    let step = (all.count + 7) / 8
    years = stride(from: 0, to: all.count, by: step).map { place in
      let offset = max(0, all[place] * 12 - first.index)
      return Made(YearTickView(at: offset * 10_000 / length, year: all[place]))
    }
  }

  /// How many of each month's briefs are among some days of the archive.
  func counts(of days: [Int32], _ briefs: [BriefCard]) -> [Int] {
    var counts = [Int](repeating: 0, count: length)
    for day in days { counts[briefs[Int(day)].month.index - first.index] += 1 }
    return counts
  }

  func bars(_ counts: [Int]) -> [UInt8] { MonthBars.path(counts, most: most) }

  /// The drawing that pages share.
  var drawing: MonthBarsDrawingView { MonthBarsDrawingView(length: length, bars: bars(counts)) }

  func month(_ place: Int) -> Month { first.adding(place) }

  /// The label of the month with the most, over its bar.
  func peak(_ named: [Int]) -> (place: Int, at: Int, top: Int, anchor: String)? {
    guard let highest = named.max(), highest > 0, let place = named.firstIndex(of: highest) else { return nil }
    let at = (place * 10_000 + 5_000) / length
    return (place, at, 10 + MonthBars.height - counts[place] * MonthBars.height / most, at < 800 ? "start" : at > 9_200 ? "end" : "middle")
  }

  private static func path(_ counts: [Int], most: Int) -> [UInt8] {
    var path: [UInt8] = []
    for (place, count) in counts.enumerated() where count > 0 {
      let tenths = max(6, count * height * 10 / most)
      path += "M".utf8
      path += Decimals.text(place).utf8
      path += ".1 ".utf8
      path += Decimals.tenths(height * 10 - tenths).utf8
      path += "h.8v".utf8
      path += Decimals.tenths(tenths).utf8
      path += "h-.8z".utf8
    }
    return path
  }
}

/// Where a year begins on an axis.
struct YearTickView: Viewed {
  /// Hundredths of a per cent.
  let at: Int
  let year: Int

  static let view = View<YearTickView>(
    .text("at") { Decimals.hundredths($0.at) },
    .text("year") { String($0.year) })
}

/// The drawing with the bars of all briefs.
struct MonthBarsDrawingView: Viewed {
  let length: Int
  let bars: [UInt8]

  static let view = View<MonthBarsDrawingView>(
    .text("length") { String($0.length) },
    .html("bars") { $0.bars })
}

/// The bars with their labels and the table behind them.
struct MonthsChartView: Viewed {
  let name: String
  let briefCount: String
  let bars: MonthBars
  /// The link to the bars of all briefs.
  let drawing: [UInt8]
  let namedBars: [UInt8]
  let peak: Peak?
  let months: [Row]

  static let view = View<MonthsChartView>(
    .text("name") { $0.name },
    .text("briefCount") { $0.briefCount },
    .text("length") { String($0.bars.length) },
    .html("drawing") { $0.drawing },
    .html("namedBars") { $0.namedBars },
    .list("years") { $0.bars.years },
    .record("peak") { $0.peak },
    .list("rows") { $0.months })

  struct Peak: Viewed {
    let at: Int
    let top: Int
    let anchor: String
    let month: String
    let named: String
    let all: String

    static let view = View<Peak>(
      .text("at") { Decimals.hundredths($0.at) },
      .text("top") { String($0.top) },
      .text("anchor") { $0.anchor },
      .text("month") { $0.month },
      .text("named") { $0.named },
      .text("all") { $0.all })
  }

  /// A month that names the subject.
  struct Row: Viewed {
    let link: [UInt8]
    let month: String
    let named: String
    let all: String

    static let view = View<Row>(
      .html("link") { $0.link },
      .text("month") { $0.month },
      .text("named") { $0.named },
      .text("all") { $0.all })
  }

  init(of subject: Int, on days: [Int32], in edition: Edition, permalink: Permalink) {
    let (bars, words) = (edition.monthBars, edition.words)
    let named = bars.counts(of: days, edition.briefs)
    name = edition.archive.subjects[subject].entity.name
    briefCount = words.count(days.count, .brief)
    self.bars = bars
    drawing = permalink.to(.monthBars)
    namedBars = bars.bars(named)
    peak = bars.peak(named).map { peak in
      Peak(
        at: peak.at, top: peak.top, anchor: peak.anchor, month: words.month(bars.month(peak.place)),
        named: words.number(named[peak.place]), all: words.number(bars.counts[peak.place]))
    }
    months = named.indices.reversed().filter { named[$0] > 0 }.map { place in
      let month = bars.month(place)
      return Row(
        link: permalink.to(.month(month)), month: words.month(month), named: words.number(named[place]),
        all: words.number(bars.counts[place]))
    }
  }
}
