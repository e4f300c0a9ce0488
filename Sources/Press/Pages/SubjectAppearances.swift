import Newsroom

/// Where a subject is named, an item at a time, and on which of its pages that stands.
///
/// The newest months stay on the main page until they make a good length; what is older has pages by year. A year that has
/// a page keeps it, however the archive grows.
struct SubjectAppearances {
  /// An item that names the subject.
  struct Place {
    /// The number of the day in the archive.
    let day: Int
    let item: Int
    /// Where in the item's text it is named first.
    let offset: Int
  }

  /// Oldest first. A standfirst counts only where no other item of its brief names the subject.
  let places: [Place]
  /// Days of the archive that name the subject, oldest first.
  let days: [Int]
  /// Those of `places` that the main page shows.
  let onMainPage: Range<Int>
  /// Years with a page of their own, newest first, and their run of `places`.
  let years: [(year: Int, places: Range<Int>)]

  private static let mostOnMainPage = 90
  private static let enoughOnMainPage = 60

  init(of subject: Int, in archive: Archive) {
    var places: [Place] = []
    var days: [Int] = []
    for reference in archive.appearances(of: subject) {
      let (day, item) = (Int(reference.day), Int(reference.item))
      if let last = places.last, last.day == day {
        if last.item == item { continue }
        if last.item == 0, archive.days[day].brief.items[0].kind == .standfirst { places.removeLast() }
      }
      if days.last != day { days.append(day) }
      let mention = archive.days[day].readings[item].mentions[Int(reference.index)]
      places.append(Place(day: day, item: item, offset: mention.range.lowerBound))
    }
    self.places = places
    self.days = days
    guard places.count > SubjectAppearances.mostOnMainPage else {
      onMainPage = places.indices
      years = []
      return
    }
    var first = places.count
    while first > 0 {
      let isNewMonth = first == places.count || Month(of: archive.days[places[first - 1].day].brief.date) != Month(of: archive.days[places[first].day].brief.date)
      if isNewMonth, places.count - first >= SubjectAppearances.enoughOnMainPage { break }
      first -= 1
    }
    onMainPage = first..<places.count
    var years: [(year: Int, places: Range<Int>)] = []
    for index in places.indices {
      let year = archive.days[places[index].day].brief.date.year
      if let last = years.last, last.year == year {
        years[years.count - 1].places = last.places.lowerBound..<index + 1
      } else {
        years.append((year, index..<index + 1))
      }
    }
    self.years = years.filter { $0.places.lowerBound < first }.reversed()
  }

  /// Years of a subject that have a page of their own.
  static func years(of subject: Int, in archive: Archive) -> [Int] {
    guard archive.appearances(of: subject).count > mostOnMainPage else { return [] }
    return SubjectAppearances(of: subject, in: archive).years.map(\.year)
  }
}
