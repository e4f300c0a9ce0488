import Newsroom

/// The line under the masthead: a stroke for each day with a brief, from the war's first day to the end of the last year.
///
/// It ends with a year, so that a new day does not move the strokes of every page. The strokes of all days stand in a
/// drawing of their own that pages share; a page adds its own marks.
struct Tally: Sendable {
  /// The drawing's width, a unit for each slot.
  let length: Int
  private let first: CalendarDate
  private let dayCount: Int
  /// More than one where the archive has more days than a screen has dots.
  private let daysInSlot: Int
  private let years: [(year: Int, offset: Int)]

  private static let mostSlots = 1500

  /// Nil while there is no brief.
  init?(of timeline: Timeline) {
    guard let span = timeline.span, let end = CalendarDate(year: span.upperBound.year, month: 12, day: 31) else { return nil }
    first = span.lowerBound
    dayCount = (first...end).dayCount
    daysInSlot = (dayCount + Tally.mostSlots - 1) / Tally.mostSlots
    length = (dayCount + daysInSlot - 1) / daysInSlot
    let (first, dayCount) = (first, dayCount)
    let all = (span.lowerBound.year...span.upperBound.year).compactMap { year -> (Int, Int)? in
      let start = max(CalendarDate(year: year, month: 1, day: 1) ?? first, first)
      return (year, start.daysSince1970 - first.daysSince1970)
    }
    let step = (all.count + 7) / 8
    years = all.enumerated().compactMap { $0.offset % step == 0 ? $0.element : nil }.filter { $0.1 < dayCount }
  }

  /// All that a page's line is drawn by, beside the page's own dates.
  var measures: [Int] { [length, first.daysSince1970, dayCount, daysInSlot] + years.flatMap { [$0.year, $0.offset] } }

  private func slot(of date: CalendarDate) -> Int { (date.daysSince1970 - first.daysSince1970) / daysInSlot }

  private func percent(_ offset: Int) -> Int { offset * 10_000 / dayCount }

  /// Strokes for a run of dates, oldest first; neighbours melt into one box.
  func marks(_ dates: some Sequence<CalendarDate>) -> [UInt8] {
    var path: [UInt8] = []
    var run: Range<Int>?
    func close() {
      guard let run else { return }
      if run.count == 1 {
        path += "M\(run.lowerBound).5 0v14".utf8
      } else {
        path += "M\(run.lowerBound).5 0h\(run.count - 1)v14h-\(run.count - 1)z".utf8
      }
    }
    for date in dates {
      let slot = slot(of: date)
      if let current = run, slot <= current.upperBound {
        run = current.lowerBound..<max(slot + 1, current.upperBound)
      } else {
        close()
        run = slot..<slot + 1
      }
    }
    close()
    return path
  }

  /// What a page shows on the line: its own day, or the days that it is about.
  func view(marker: (date: CalendarDate, label: String)?, marks: [UInt8]?, permalink: Permalink) -> TallyView {
    let place = marker.map { percent($0.date.daysSince1970 - first.daysSince1970) }
    return TallyView(
      drawing: permalink.to(.tally(pale: marks != nil)), length: length, marks: marks,
      years: years.map { year, offset in
        let at = percent(offset)
        return TallyView.Year(
          at: at, year: place.map { TallyView.Marker.covers(at, at: $0, width: 700) } ?? false ? nil : year,
          isNear: place.map { TallyView.Marker.covers(at, at: $0, width: 1900) } ?? false)
      },
      marker: marker.map { TallyView.Marker(at: place ?? 0, label: $0.label) })
  }

  /// The drawing that all pages share.
  func drawing(of timeline: Timeline, isPale: Bool, archive: Archive) -> TallyDrawingView {
    var fullest = [Int](repeating: 0, count: length)
    for (number, items) in timeline.itemCounts.enumerated() {
      let slot = slot(of: archive.date(at: number))
      fullest[slot] = max(fullest[slot], Timeline.weight(items: items))
    }
    func strokes(_ weight: Int) -> [UInt8] {
      var path: [UInt8] = []
      for (slot, value) in fullest.enumerated() where value == weight { path += "M\(slot).5 0v14".utf8 }
      return path
    }
    let filled = timeline.span.map { slot(of: $0.upperBound) + 1 } ?? 0
    return TallyDrawingView(
      length: length, filled: filled, isPale: isPale, light: strokes(1), middle: strokes(2), dark: strokes(3))
  }
}

/// The line as a page shows it.
struct TallyView: Viewed {
  let drawing: [UInt8]
  let length: Int
  let marks: [UInt8]?
  let years: [Year]
  let marker: Marker?

  /// Positions are hundredths of a per cent of the line.
  struct Year: Viewed {
    let at: Int
    /// Nil where the marker's label stands in its place.
    let year: Int?
    /// The marker's label stands in its place on a narrow screen.
    let isNear: Bool

    static let view = View<Year>(
      .text("at") { Decimals.hundredths($0.at) },
      .text("year") { $0.year.map(String.init) },
      .flag("isNear") { $0.isNear })
  }

  struct Marker: Viewed {
    let at: Int
    let label: String

    static let view = View<Marker>(
      .text("at") { Decimals.hundredths($0.at) },
      .text("label") { $0.label },
      .flag("isLate") { isLate($0.at) })

    /// In the line's right half the label stands left of its mark.
    private static func isLate(_ at: Int) -> Bool { at > 5000 }

    /// Whether the label of a mark leaves no room for a year's: it is so wide, and the year's half as wide at most.
    static func covers(_ year: Int, at mark: Int, width: Int) -> Bool {
      let label = isLate(mark) ? mark - width..<mark : mark..<mark + width
      return label.overlaps(year..<year + width / 2)
    }
  }

  static let view = View<TallyView>(
    .html("drawing") { $0.drawing },
    .text("length") { String($0.length) },
    .html("marks") { $0.marks },
    .list("years") { $0.years },
    .record("marker") { $0.marker })
}

/// The drawing with the strokes of all days.
struct TallyDrawingView: Viewed {
  let length: Int
  let filled: Int
  let isPale: Bool
  let light: [UInt8]
  let middle: [UInt8]
  let dark: [UInt8]

  static let view = View<TallyDrawingView>(
    .text("length") { String($0.length) },
    .text("filled") { String($0.filled) },
    .flag("isPale") { $0.isPale },
    .html("light") { $0.light },
    .html("middle") { $0.middle },
    .html("dark") { $0.dark })
}

/// Numbers as text, without the help of a locale.
enum Decimals {
  private static let small = (0..<100).map(String.init)

  static func text(_ value: Int) -> String { small.indices.contains(value) ? small[value] : String(value) }

  /// `8255` as `82.55`
  static func hundredths(_ value: Int) -> String {
    let rest = value % 100
    return "\(value / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// `568` as `56.8`
  static func tenths(_ value: Int) -> String {
    value % 10 == 0 ? text(value / 10) : text(value / 10) + "." + text(value % 10)
  }
}
