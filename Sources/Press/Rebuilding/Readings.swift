import Newsroom

/// The readings that the last build kept: understanding again what has not changed would find the same.
///
/// A reading depends on the text, the program, settings and editors' names; these are compared. A brief that mentions people
/// whom only other briefs name in full is read a second time, and that reading depends on what the archive answered to each
/// surname that it asked about, too; the answers are compared as well.
struct Readings: Sendable {
  /// A reading among the pieces that were kept.
  private struct Stored: Sendable {
    let hash: ContentHash
    let range: Range<Int>
  }

  private struct Entry: Sendable {
    let text: ContentHash
    let first: Stored
    /// With the answers to what it asked, where the brief was read a second time.
    let second: (answers: ContentHash, reading: Stored)?
  }

  /// Which brief's readings lie where.
  private static let index = "readings"
  /// The readings. New ones go behind the others, so that a build writes no more than it read, until more than half of
  /// what lies there is of no use.
  private static let pieces = "readings-found"

  private let cache: BuildCache?
  /// Of everything that readings depend on beside the briefs.
  private let mark: ContentHash?
  private let stored: PieceFile?
  /// By the brief's path from the folder of seeds.
  private let entries: [String: Entry]

  static let none = Readings(keptIn: nil, mark: nil)

  /// - Parameter mark: of everything that readings depend on beside the briefs.
  init(keptIn cache: BuildCache?, mark: ContentHash?) {
    (self.cache, self.mark) = (cache, mark)
    guard let mark, let index = cache?.notes(of: Readings.index), let stored = cache?.pieces(of: Readings.pieces),
      let entries = try? Readings.entries(in: index, mark: mark)
    else {
      (stored, entries) = (nil, [:])
      return
    }
    (self.stored, self.entries) = (stored, entries)
  }

  private static func entries(in index: PackedReader, mark: ContentHash) throws(PackedReader.Malformed) -> [String: Entry]? {
    var packed = index
    guard try packed.hash() == mark else { return nil }
    let list = try packed.list { packed throws(PackedReader.Malformed) in
      let (name, text, first) = (try packed.text(), try packed.hash(), Stored(hash: try packed.hash(), range: try packed.range()))
      guard try packed.flag() else { return (name, Entry(text: text, first: first, second: nil)) }
      return (name, Entry(text: text, first: first, second: (try packed.hash(), Stored(hash: try packed.hash(), range: try packed.range()))))
    }
    return Dictionary(list, uniquingKeysWith: { first, _ in first })
  }
}

// MARK: - What is known

extension Readings {
  /// The reading of a brief by itself; nil where it must be read.
  func first(of name: String, text: ContentHash) -> Day? { entry(name, text).flatMap { day($0.first) } }

  /// The reading of a brief that knows whom others name in full; nil where it must be read.
  func second(of name: String, text: ContentHash, knowing acquaintances: Acquaintances) -> Day? {
    guard let second = entry(name, text)?.second, let day = day(second.reading) else { return nil }
    return acquaintances.answersHash(toStrangersOf: day) == second.answers ? day : nil
  }

  private func entry(_ name: String, _ text: ContentHash) -> Entry? { entries[name].flatMap { $0.text == text ? $0 : nil } }

  private func day(_ stored: Stored) -> Day? {
    guard let bytes = self.stored?.bytes(in: stored.range), ContentHash(of: bytes) == stored.hash else { return nil }
    var packed = PackedReader(bytes)
    return try? packed.day()
  }
}

extension Acquaintances {
  fileprivate func answersHash(toStrangersOf day: Day) -> ContentHash { ContentHash(of: answers(toStrangersOf: day).bytes) }
}

// MARK: - What the next build may know

/// A brief with the reading of it by itself and, where it was read a second time, that one, too.
struct ReadDay: Sendable {
  let name: String
  let text: ContentHash
  let first: Day
  /// It was known before this build.
  var isFirstKnown = false
  var second: Day?
  var isSecondKnown = false

  var day: Day { second ?? first }
}

extension Readings {
  /// Of so many briefs the readings are in the memory as bytes, too, on their way to the disk.
  private static let briefsAtATime = 1024

  /// Keeps the readings for the next build.
  /// - Returns: of each, by the path of its brief, a hash of all that is in it; empty where nothing is to be kept.
  func keep(_ days: [ReadDay], knowing acquaintances: Acquaintances) async -> [String: ContentHash] {
    guard let mark, let cache else { return [:] }
    let isAppended = isMostlyUsed(by: days)
    var isChanged = !isAppended || entries.count != days.count
    var hashes: [String: ContentHash] = [:]
    hashes.reserveCapacity(days.count)
    var index = PackedWriter()
    index.reserve(days.count * 96)
    index.write(mark)
    index.write(days.count)
    // Nil where the disk would not have them.
    var pieces = try? cache.newPieces(of: Readings.pieces, behindThoseThere: isAppended)
    for start in stride(from: 0, to: days.count, by: Readings.briefsAtATime) {
      let some = Array(days[start..<min(start + Readings.briefsAtATime, days.count)])
      let kept = await inParallelToTheEnd(some) { self.kept($0, knowing: acquaintances) }
      for (day, kept) in zip(some, kept) {
        let path = day.first.brief.path
        if hashes[path] == nil { hashes[path] = kept.last.hash }
        if kept.isNew { isChanged = true }
        do throws(DiskError) { try write(kept, of: day, to: &pieces, isAppended: isAppended, &index) } catch { pieces = nil }
      }
    }
    if isChanged, (try? pieces?.finish()) != nil { cache.keep(index, as: Readings.index) }
    return hashes
  }

  /// Whether at least half of what lies there is of use still, so that what is new goes behind it.
  private func isMostlyUsed(by days: [ReadDay]) -> Bool {
    guard let stored else { return false }
    var byteCount = 0
    for day in days {
      let entry = entry(day.name, day.text)
      if day.isFirstKnown { byteCount += entry?.first.range.count ?? 0 }
      if day.isSecondKnown { byteCount += entry?.second?.reading.range.count ?? 0 }
    }
    return 2 * byteCount >= stored.byteCount
  }

  private func kept(_ day: ReadDay, knowing acquaintances: Acquaintances) -> Kept {
    let entry = entry(day.name, day.text)
    return Kept(
      first: KeptReading(of: day.first, known: day.isFirstKnown ? entry?.first : nil),
      second: day.second.map { second in
        (acquaintances.answersHash(toStrangersOf: second), KeptReading(of: second, known: day.isSecondKnown ? entry?.second?.reading : nil))
      })
  }

  /// Lays down the readings of a brief that do not lie there yet, and notes in the index where they are.
  private func write(_ kept: Kept, of day: ReadDay, to pieces: inout PieceWriter?, isAppended: Bool, _ index: inout PackedWriter) throws(DiskError) {
    func write(_ reading: KeptReading) throws(DiskError) {
      index.write(reading.hash)
      let bytes: [UInt8]
      switch reading.place {
      case .there(let range) where isAppended: return index.write(range)
      case .there(let range): bytes = stored?.bytes(in: range) ?? []
      case .new(let packed): bytes = packed
      }
      let start = pieces?.end ?? 0
      try pieces?.add(bytes)
      index.write(start..<start + bytes.count)
    }
    index.write(day.name)
    index.write(day.text)
    try write(kept.first)
    index.write(kept.second != nil)
    if let second = kept.second {
      index.write(second.answers)
      try write(second.reading)
    }
  }

  /// The readings of a brief, as the next build is to find them.
  private struct Kept: Sendable {
    let first: KeptReading
    let second: (answers: ContentHash, reading: KeptReading)?

    var last: KeptReading { second?.reading ?? first }
    var isNew: Bool { first.isNew || second?.reading.isNew ?? false }
  }

  private struct KeptReading: Sendable {
    enum Place: Sendable {
      case there(Range<Int>)
      /// Packed, to be laid down.
      case new([UInt8])
    }

    let hash: ContentHash
    let place: Place

    var isNew: Bool { if case .new = place { true } else { false } }

    init(of reading: Day, known stored: Stored?) {
      if let stored {
        (hash, place) = (stored.hash, .there(stored.range))
        return
      }
      var packed = PackedWriter()
      packed.reserve(6144)
      packed.write(reading)
      (hash, place) = (ContentHash(of: packed.bytes), .new(packed.bytes))
    }
  }
}
