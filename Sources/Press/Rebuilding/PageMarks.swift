import Newsroom

/// What pages are made of, told without making them: two pages of one address and one mark have the same bytes.
///
/// A mark covers all that a view of its sort reaches. The frame stands for everything but the archive, for the line under the
/// masthead and for the middle and the lakes of maps; a date's mark for all that its briefs say and for every name in them, as the
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
    frame.add(edition.cartography?.drainedLakeCount(on: edition.lastDate) ?? 0)
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
    case .subject(let subject): add(mainPageOf: subject, to: &hasher)
    case .feed(.subject(let subject), _):
      hasher.add(subjects[subject])
      hasher.add(places[subject])
    case .month(let index): add(month: index, to: &hasher)
    case .year(let year): add(year: year, to: &hasher)
    case .figures(let month?): add(month: month, amongThoseWith: edition.figureCounts, to: &hasher)
    case .quotes(let month?): add(month: month, amongThoseWith: edition.quoteCounts, to: &hasher)
    case .unsureYear(let year), .sourcesYear(let year): add(dates: edition.timeline.dates(in: year), to: &hasher)
    default: return nil
    }
    return hasher.hash
  }
}

// MARK: - Main pages of names

extension PageMarks {
  private func add(mainPageOf subject: Int, to hasher: inout ContentHasher) {
    let archive = edition.archive
    hasher.add(subjects[subject])
    hasher.add(places[subject])
    hasher.add(archive.subjects[subject].spellings.count)
    for spelling in archive.subjects[subject].spellings { hasher.add(spelling) }
    for references in [archive.quotes(by: subject), archive.figures(at: subject), archive.roles(of: subject)] {
      hasher.add(references.count)
      for reference in references { add(reference, to: &hasher) }
    }
    addBars(of: subject, to: &hasher)
    if !archive.subjects[subject].entity.kind.isActor { addSurroundings(of: subject, to: &hasher) }
  }

  private func add(_ reference: Reference, to hasher: inout ContentHasher) {
    let date = Int(dateOfDay[Int(reference.day)])
    hasher.add(dates[date])
    for number in [Int(reference.day) - edition.archive.dates[date].lowerBound, Int(reference.item), Int(reference.index)] { hasher.add(number) }
  }

  /// How full the months are that name it.
  private func addBars(of subject: Int, to hasher: inout ContentHasher) {
    let bars = edition.monthBars
    for number in [bars.length, bars.most, bars.month(0).index] { hasher.add(number) }
    for (month, count) in bars.counts(of: edition.appearances[subject].days, edition.briefs).enumerated() where count > 0 {
      hasher.add(month)
      hasher.add(bars.counts[month])
    }
  }

  /// Above a place, near it on its map, and in its region.
  private func addSurroundings(of place: Int, to hasher: inout ContentHasher) {
    let (archive, geography) = (edition.archive, edition.geography)
    let region = geography.region(of: place, in: archive).flatMap(geography.number)
    for above in [region, geography.country(of: place, in: archive).flatMap(geography.number)] { hasher.add(above == nil ? 0 : 1) }
    let near = edition.marks(near: place)
    hasher.add(near.count)
    for mark in near {
      hasher.add(subjects[mark.subject])
      hasher.add(mark.items)
    }
    for other in geography.places(in: archive.subjects[place].entity.kind == .region ? place : region ?? -1) {
      hasher.add(subjects[other])
      hasher.add(edition.briefCounts[other])
    }
  }
}

// MARK: - Pages about a run of dates

extension PageMarks {
  private func add(dates run: Range<Int>, to hasher: inout ContentHasher) {
    for date in run { hasher.add(dates[date]) }
  }

  /// A month's page tells how full the months are that it leads to.
  private func add(month index: Int, to hasher: inout ContentHasher) {
    let months = edition.timeline.months
    add(dates: months[index].dates, to: &hasher)
    for near in index - 1...index + 1 {
      hasher.add(months.indices.contains(near) ? months[near].month.index : -1)
      hasher.add(months.indices.contains(near) ? months[near].dates.count : 0)
    }
    addSpan(within: months[index].month.span, to: &hasher)
  }

  /// So does a year's, which may also lead to the day of its number.
  private func add(year: Int, to hasher: inout ContentHasher) {
    let (timeline, years) = (edition.timeline, edition.timeline.years)
    add(dates: timeline.dates(in: year), to: &hasher)
    for near in [years.last { $0 < year }, year, years.first { $0 > year }] {
      hasher.add(near ?? -1)
      hasher.add(near.map { timeline.dates(in: $0).count } ?? 0)
    }
    for date in DayNumber(year).map(edition.dayNumbers.dates) ?? [] { hasher.add(dates[date]) }
    addSpan(within: CalendarYear.span(year), to: &hasher)
  }

  /// Days before the first brief and after the last are no gaps.
  private func addSpan(within period: ClosedRange<CalendarDate>, to hasher: inout ContentHasher) {
    guard let span = edition.timeline.span else { return }
    hasher.add(span.lowerBound.daysSince1970)
    hasher.add(min(span.upperBound, period.upperBound).daysSince1970)
  }

  /// A page of figures or quotes leads to the months before and after that have some.
  private func add(month index: Int, amongThoseWith counts: [Int], to hasher: inout ContentHasher) {
    let months = edition.timeline.months
    add(dates: months[index].dates, to: &hasher)
    for near in [counts[..<index].lastIndex { $0 > 0 }, counts[(index + 1)...].firstIndex { $0 > 0 }] {
      hasher.add(near.map { months[$0].month.index } ?? -1)
      hasher.add(near.map { counts[$0] } ?? 0)
    }
  }
}

extension Timeline {
  /// The run of dates that have a brief in a year.
  fileprivate func dates(in year: Int) -> Range<Int> {
    let own = months.filter { $0.month.year == year }
    return (own.first?.dates.lowerBound ?? 0)..<(own.last?.dates.upperBound ?? 0)
  }
}
