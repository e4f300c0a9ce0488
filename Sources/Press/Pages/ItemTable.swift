import Newsroom

/// Every item of the archive with what pages look up most, side by side in flat arrays: its number and anchor, its mentions
/// and dates.
///
/// A class, for the same reason as the edition that has it.
final class ItemTable: Sendable {
  struct Mention: Sendable {
    /// The bytes of the item's text that name the subject.
    let start: Int32
    let end: Int32
    /// The number of the subject in the archive.
    let subject: Int32
    /// The likelier of two readings was taken.
    let isUnsure: Bool
  }

  struct DateMention: Sendable {
    let start: Int32
    let end: Int32
    let date: CalendarDate
  }

  /// Where an item's parts begin in the arrays; they end where the next item's begin.
  private struct Row: Sendable {
    var anchor: Int32
    var mentions: Int32
    var dates: Int32
    /// From 1, counted over a page; 0 for a standfirst or a table.
    var number: Int32 = 0
    var traits: Traits = []
  }

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    static let standfirst = Traits(rawValue: 1)
    static let table = Traits(rawValue: 1 << 1)
    /// The text has markup of its own.
    static let marked = Traits(rawValue: 1 << 2)
  }

  private let rows: [Row]
  /// For each day, and one more, the number of its first item among all.
  private let firstItems: [Int32]
  private let anchors: [UInt8]
  let mentions: [Mention]
  let dates: [DateMention]
  /// For each day, the anchors of its sections, in order.
  private let sections: [[[UInt8]]]
  /// For each day, where its entities begin in `subjects`.
  private let firstEntities: [Int32]
  /// The subject of every entity of every day.
  private let subjects: [Int32]

  init(of archive: Archive) {
    var rows: [Row] = []
    var firstItems: [Int32] = []
    var anchors: [UInt8] = []
    var mentions: [Mention] = []
    var dates: [DateMention] = []
    var sections: [[[UInt8]]] = []
    var firstEntities: [Int32] = []
    var subjects: [Int32] = []
    // Growing as they are filled, the long ones would be copied a dozen times.
    rows.reserveCapacity(archive.days.reduce(1) { $0 + $1.readings.count })
    mentions.reserveCapacity(archive.days.reduce(0) { $0 + $1.readings.reduce(0) { $0 + $1.mentions.count } })
    func row() -> Row {
      Row(anchor: Int32(anchors.count), mentions: Int32(mentions.count), dates: Int32(dates.count))
    }
    for date in archive.dates {
      var places = PagePlaces(isShared: date.count > 1)
      for day in date {
        firstItems.append(Int32(rows.count))
        firstEntities.append(Int32(subjects.count))
        for entity in archive.days[day].entities.indices { subjects.append(Int32(archive.subject(ofEntity: entity, onDay: day))) }
        places.begin(series: archive.days[day].brief.series)
        for (item, reading) in zip(archive.days[day].brief.items, archive.days[day].readings) {
          var row = row()
          (row.number, row.traits) = places.add(item, anchor: &anchors)
          rows.append(row)
          for mention in reading.mentions {
            let subject = subjects[Int(firstEntities[day]) + mention.entity]
            mentions.append(
              Mention(
                start: Int32(mention.range.lowerBound), end: Int32(mention.range.upperBound), subject: subject, isUnsure: mention.isUnsure))
          }
          for date in reading.dates {
            dates.append(
              DateMention(start: Int32(date.range.lowerBound), end: Int32(date.range.upperBound), date: date.date))
          }
        }
        sections.append(places.sections)
      }
    }
    firstItems.append(Int32(rows.count))
    rows.append(row())
    (self.rows, self.firstItems, self.anchors) = (rows, firstItems, anchors)
    (self.mentions, self.dates, self.sections) = (mentions, dates, sections)
    (self.firstEntities, self.subjects) = (firstEntities, subjects)
  }
}

extension ItemTable {
  private func row(_ item: Int, _ day: Int) -> Int { Int(firstItems[day]) + item }

  /// From 1, counted over a page; nil for a standfirst or a table.
  func number(_ item: Int, onDay day: Int) -> Int? {
    let number = rows[row(item, day)].number
    return number == 0 ? nil : Int(number)
  }

  /// Empty for a standfirst: it stands at the top of its page.
  func anchor(_ item: Int, onDay day: Int) -> ArraySlice<UInt8> {
    let row = row(item, day)
    return anchors[Int(rows[row].anchor)..<Int(rows[row + 1].anchor)]
  }

  func traits(_ item: Int, onDay day: Int) -> Traits { rows[row(item, day)].traits }

  /// The number in the archive of a subject that a day's reading points at.
  func subject(ofEntity entity: Int, onDay day: Int) -> Int { Int(subjects[Int(firstEntities[day]) + entity]) }

  func sectionAnchors(onDay day: Int) -> [[UInt8]] { sections[day] }

  /// Its `mentions`, in the order of its text.
  func mentions(_ item: Int, onDay day: Int) -> Range<Int> {
    let row = row(item, day)
    return Int(rows[row].mentions)..<Int(rows[row + 1].mentions)
  }

  /// Its `dates`, in the order of its text.
  func dates(_ item: Int, onDay day: Int) -> Range<Int> {
    let row = row(item, day)
    return Int(rows[row].dates)..<Int(rows[row + 1].dates)
  }

  /// The `mentions` of all items of a day.
  func mentions(ofDay day: Int) -> Range<Int> {
    Int(rows[Int(firstItems[day])].mentions)..<Int(rows[Int(firstItems[day + 1])].mentions)
  }
}
