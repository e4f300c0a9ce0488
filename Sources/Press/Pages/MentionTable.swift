import Newsroom

/// Every mention of the archive in flat arrays, an item's after the other: what pages look up most.
struct MentionTable: Sendable {
  struct Entry: Sendable {
    /// The bytes of the item's text that name it.
    let start: Int32
    let end: Int32
    /// The number of the subject in the archive.
    let subject: Int32

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  let entries: [Entry]
  /// For each day, the number of its first item among all.
  private let firstItems: [Int32]
  /// For each item, and one more, where its mentions begin.
  private let starts: [Int32]

  init(of archive: Archive) {
    var entries: [Entry] = []
    var firstItems: [Int32] = []
    var starts: [Int32] = []
    firstItems.reserveCapacity(archive.days.count)
    for day in archive.days.indices {
      firstItems.append(Int32(starts.count))
      for reading in archive.days[day].readings {
        starts.append(Int32(entries.count))
        for mention in reading.mentions {
          let subject = Int32(archive.subject(ofEntity: mention.entity, onDay: day))
          entries.append(Entry(start: Int32(mention.range.lowerBound), end: Int32(mention.range.upperBound), subject: subject))
        }
      }
    }
    starts.append(Int32(entries.count))
    (self.entries, self.firstItems, self.starts) = (entries, firstItems, starts)
  }

  /// The entries of an item, in the order of its text.
  func range(ofItem item: Int, onDay day: Int) -> Range<Int> {
    let number = Int(firstItems[day]) + item
    return Int(starts[number])..<Int(starts[number + 1])
  }

  /// The entries of all items of a day.
  func range(ofDay day: Int) -> Range<Int> {
    let end = day + 1 < firstItems.count ? Int(firstItems[day + 1]) : starts.count - 1
    return Int(starts[Int(firstItems[day])])..<Int(starts[end])
  }
}
