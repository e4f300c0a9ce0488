import Newsroom

/// What pages are made of, told without making them: two pages of one address and one mark have the same bytes.
///
/// A mark covers all that a view of its sort reaches. The frame stands for everything but the archive, for the line under the
/// masthead and for where maps have their middle; a date's mark for all that its briefs say and for every name in them, as the
/// archive has it; a name's mark for its card. What cannot be told so, such as a page that counts over the whole archive, has no
/// mark and is always printed.
struct PageMarks: Sendable {
  private let frame: ContentHash
  /// By the number of the date, and of the subject.
  private let dates: [ContentHash]
  private let subjects: [ContentHash]
  /// Where subjects are named: by the number of the subject, item by item.
  private let places: [ContentHash]
  /// The number of its date, by the number of the day.
  private let dateOfDay: [Int32]
  private let edition: Edition

  /// - Parameters:
  ///   - stationery: the mark of everything that the site is made of beside its briefs.
  ///   - readings: a hash of everything that each brief says and that was found in it, by the brief's path. Nil if one is missing.
  init?(of edition: Edition, stationery: ContentHash, readings: [String: ContentHash]) {
    let archive = edition.archive
    let hashes = archive.days.compactMap { readings[$0.brief.path] }
    guard hashes.count == archive.days.count else { return nil }
    self.edition = edition
    var frame = ContentHasher()
    frame.add(stationery)
    frame.add(edition.isSearchable ? 1 : 0)
    for number in edition.tally?.measures ?? [] { frame.add(number) }
    frame.add(edition.cartography.map { $0.middle.map { "\($0.latitude) \($0.longitude)" } ?? "in the theatre" } ?? "nowhere")
    self.frame = frame.hash

    subjects = archive.subjects.indices.map { subject in
      var packed = PackedWriter()
      packed.write(archive.subjects[subject].entity)
      packed.write(edition.cartography?.sites[subject] != nil)
      return ContentHash(of: packed.bytes)
    }
    let (cards, all) = (subjects, archive.dates)
    var dateOfDay = [Int32](repeating: 0, count: archive.days.count)
    dates = all.indices.map { date in
      var hasher = ContentHasher()
      for day in all[date] {
        dateOfDay[day] = Int32(date)
        hasher.add(hashes[day])
        for entity in archive.days[day].entities.indices { hasher.add(cards[archive.subject(ofEntity: entity, onDay: day)]) }
      }
      return hasher.hash
    }
    self.dateOfDay = dateOfDay
    let (dates, numbers) = (dates, dateOfDay)
    places = edition.appearances.map { PageMarks.mark(of: $0.places[...], dates, numbers) }
  }

  private static func mark(of places: ArraySlice<SubjectAppearances.Place>, _ dates: [ContentHash], _ dateOfDay: [Int32]) -> ContentHash {
    var hasher = ContentHasher()
    for place in places {
      hasher.add(dates[Int(dateOfDay[Int(place.day)])])
      // Which of the date's days, by how many of them come before it.
      hasher.add(Int(place.day) - (dateOfDay[..<Int(place.day)].lastIndex { $0 != dateOfDay[Int(place.day)] } ?? -1))
      hasher.add(Int(place.item))
      hasher.add(Int(place.offset))
    }
    return hasher.hash
  }

  /// Nil for what is always printed.
  func mark(of page: PageSubject) -> ContentHash? {
    var hasher = ContentHasher()
    hasher.add(frame)
    switch page {
    case .day(let date):
      for date in date - 1...date + 1 { hasher.add(dates.indices.contains(date) ? dates[date] : .nothing) }
    case .dayData(let date): hasher.add(dates[date])
    case .dayNumber(let number):
      hasher.add(number.value)
      for date in edition.dayNumbers.dates(of: number) { hasher.add(dates[date]) }
    case .subjectYear(let subject, let year):
      let appearances = edition.appearances[subject]
      hasher.add(subjects[subject])
      hasher.add(year)
      for other in appearances.years { hasher.add(other.year) }
      let places = appearances.years.first { $0.year == year }?.places ?? 0..<0
      hasher.add(PageMarks.mark(of: appearances.places[places], dates, dateOfDay))
    case .feed(.subject(let subject), _):
      hasher.add(subjects[subject])
      hasher.add(places[subject])
    default: return nil
    }
    return hasher.hash
  }
}
