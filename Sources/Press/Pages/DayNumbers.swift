import Newsroom

/// Which dates go by which number of the war.
struct DayNumbers: Sendable {
  /// Numbers in order, each with the archive's dates whose briefs print it.
  let all: [(number: DayNumber, dates: [Int])]

  init(of archive: Archive) {
    var pairs: [(number: DayNumber, date: Int)] = []
    for (date, days) in archive.dates.enumerated() {
      for day in days {
        guard let number = archive.days[day].brief.day else { continue }
        pairs.append((number, date))
      }
    }
    pairs.sort { ($0.number, $0.date) < ($1.number, $1.date) }
    var all: [(number: DayNumber, dates: [Int])] = []
    for (number, date) in pairs {
      if all.last?.number != number {
        all.append((number, [date]))
      } else if all[all.count - 1].dates.last != date {
        all[all.count - 1].dates.append(date)
      }
    }
    self.all = all
  }

  /// More than one where series disagree.
  func dates(of number: DayNumber) -> [Int] {
    let index = all.partition { $0.number < number }
    return index < all.count && all[index].number == number ? all[index].dates : []
  }
}
