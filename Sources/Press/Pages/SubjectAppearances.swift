import Newsroom

/// Where a subject is named, an item at a time, and on which of its pages that stands.
///
/// The newest months stay on the main page until they make a good length; what is older has pages by year. A year that has
/// a page keeps it, however the archive grows.
struct SubjectAppearances: Sendable {
  /// An item that names the subject.
  struct Place: Sendable {
    /// The number of the day in the archive.
    let day: Int32
    let item: Int32
    /// Where in the item's text it is named first.
    let offset: Int32
  }

  /// Oldest first. A standfirst counts only where no other item of its brief names the subject.
  let places: [Place]
  /// Days of the archive that name the subject, oldest first.
  let days: [Int32]
  /// Those of `places` that the main page shows.
  let onMainPage: Range<Int>
  /// Years with a page of their own, newest first, and their run of `places`.
  let years: [(year: Int, places: Range<Int>)]

  private static let mostOnMainPage = 90
  private static let enoughOnMainPage = 60

  /// By the number of the subject in the archive.
  static func all(of archive: Archive) -> [SubjectAppearances] {
    let months = archive.days.map { Month(of: $0.brief.date) }
    return archive.subjects.indices.map { SubjectAppearances(of: $0, in: archive, months: months) }
  }

  /// - Parameter months: of each day of the archive.
  private init(of subject: Int, in archive: Archive, months: [Month]) {
    let references = archive.appearances(of: subject)
    var places: [Place] = []
    var days: [Int32] = []
    places.reserveCapacity(references.count)
    for reference in references {
      if let last = places.last, last.day == reference.day {
        if last.item == reference.item { continue }
        if last.item == 0, archive.days[Int(last.day)].brief.items[0].kind == .standfirst { places.removeLast() }
      }
      if days.last != reference.day { days.append(reference.day) }
      let offset = archive.days[Int(reference.day)].readings[Int(reference.item)].mentions[Int(reference.index)].range.lowerBound
      places.append(Place(day: reference.day, item: reference.item, offset: Int32(offset)))
    }
    self.places = places
    self.days = days
    guard places.count > SubjectAppearances.mostOnMainPage else {
      onMainPage = places.indices
      years = []
      return
    }
    var first = places.count - SubjectAppearances.enoughOnMainPage
    while first > 0, months[Int(places[first - 1].day)] == months[Int(places[first].day)] { first -= 1 }
    onMainPage = first..<places.count
    var years: [(year: Int, places: Range<Int>)] = []
    for index in places.indices {
      let year = months[Int(places[index].day)].year
      if let last = years.last, last.year == year {
        years[years.count - 1].places = last.places.lowerBound..<index + 1
      } else {
        years.append((year, index..<index + 1))
      }
    }
    self.years = years.filter { $0.places.lowerBound < first }.reversed()
  }
}
