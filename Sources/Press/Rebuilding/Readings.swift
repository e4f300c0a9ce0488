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
  /// Keeps the readings for the next build.
  /// - Returns: of each, by the path of its brief, a hash of all that is in it; empty where nothing is to be kept.
  func keep(_ days: [ReadDay], knowing acquaintances: Acquaintances) async -> [String: ContentHash] {
    guard let mark, let cache else { return [:] }
    let kept = await inParallelToTheEnd(days) { day in
      let entry = entry(day.name, day.text)
      return Kept(
        first: KeptReading(of: day.first, known: day.isFirstKnown ? entry?.first : nil),
        second: day.second.map { second in
          (acquaintances.answersHash(toStrangersOf: second), KeptReading(of: second, known: day.isSecondKnown ? entry?.second?.reading : nil))
        })
    }
    if entries.count != days.count || kept.contains(where: \.isNew) { keep(kept, of: days, mark: mark, in: cache) }
    let hashes = zip(days, kept).map { day, kept in (day.first.brief.path, kept.last.hash) }
    return Dictionary(hashes, uniquingKeysWith: { first, _ in first })
  }

  private func keep(_ kept: [Kept], of days: [ReadDay], mark: ContentHash, in cache: BuildCache) {
    let readings = kept.flatMap(\.readings)
    let isAppended = stored.map { 2 * readings.reduce(0) { $0 + $1.byteCount } >= $0.byteCount } ?? false
    let pieces = readings.compactMap { isAppended ? $0.newBytes : $0.newBytes ?? stored?.bytes(in: $0.range) }
    guard var offset = cache.keep(pieces, as: Readings.pieces, isAppended: isAppended) else { return }
    var index = PackedWriter()
    index.reserve(days.count * 96)
    index.write(mark)
    func add(_ reading: KeptReading) {
      let isThere = isAppended && reading.newBytes == nil
      index.write(reading.hash)
      index.write(isThere ? reading.range : offset..<offset + reading.byteCount)
      if !isThere { offset += reading.byteCount }
    }
    index.write(days.count)
    for (day, kept) in zip(days, kept) {
      index.write(day.name)
      index.write(day.text)
      add(kept.first)
      index.write(kept.second != nil)
      if let second = kept.second {
        index.write(second.answers)
        add(second.reading)
      }
    }
    cache.keep(index, as: Readings.index)
  }

  /// The readings of a brief, as the next build is to find them.
  private struct Kept: Sendable {
    let first: KeptReading
    let second: (answers: ContentHash, reading: KeptReading)?

    var last: KeptReading { second?.reading ?? first }
    var readings: [KeptReading] { second.map { [first, $0.reading] } ?? [first] }
    var isNew: Bool { readings.contains { $0.newBytes != nil } }
  }

  /// A reading that lies there already, or is to be laid down.
  private struct KeptReading: Sendable {
    let hash: ContentHash
    /// Nil where it lies there.
    let newBytes: [UInt8]?
    /// Where it lies; of what is new, only its length tells anything.
    let range: Range<Int>

    var byteCount: Int { range.count }

    init(of reading: Day, known stored: Stored?) {
      if let stored {
        (hash, newBytes, range) = (stored.hash, nil, stored.range)
        return
      }
      var packed = PackedWriter()
      packed.reserve(6144)
      packed.write(reading)
      (hash, newBytes, range) = (ContentHash(of: packed.bytes), packed.bytes, packed.bytes.indices)
    }
  }
}
