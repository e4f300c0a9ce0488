import Newsroom

/// The readings that the last build kept: understanding again what has not changed would find the same.
///
/// A reading depends on the text, the program, settings and editors' names; these are compared. A brief that mentions people
/// whom only other briefs name in full is read a second time, and that reading depends on what the archive answered to each
/// surname that it asked about, too; the answers are compared as well.
struct Readings: Sendable {
  /// A reading in the body of the notes.
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

  private static let name = "readings"

  private let cache: BuildCache?
  /// Of everything that readings depend on beside the briefs.
  private let mark: ContentHash?
  private let notes: BuildCache.Notes?
  /// By the brief's path from the folder of seeds.
  private let entries: [String: Entry]

  static let none = Readings(keptIn: nil, mark: nil)

  /// - Parameter mark: of everything that readings depend on beside the briefs.
  init(keptIn cache: BuildCache?, mark: ContentHash?) {
    (self.cache, self.mark) = (cache, mark)
    guard let mark, let notes = cache?.notes(of: Readings.name), let entries = try? Readings.entries(in: notes, mark: mark) else {
      (notes, entries) = (nil, [:])
      return
    }
    (self.notes, self.entries) = (notes, entries)
  }

  private static func entries(in notes: BuildCache.Notes, mark: ContentHash) throws(PackedReader.Malformed) -> [String: Entry]? {
    var packed = notes.head
    guard try packed.hash() == mark else { return nil }
    let list = try packed.list { packed throws(PackedReader.Malformed) in
      func stored() throws(PackedReader.Malformed) -> Stored {
        let stored = Stored(hash: try packed.hash(), range: try packed.range())
        guard stored.range.upperBound <= notes.bodyCount else { throw PackedReader.Malformed() }
        return stored
      }
      let (name, text, first) = (try packed.text(), try packed.hash(), try stored())
      return (name, Entry(text: text, first: first, second: try packed.flag() ? (try packed.hash(), try stored()) : nil))
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
    guard let bytes = notes?.body(stored.range), ContentHash(of: bytes) == stored.hash else { return nil }
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
    let packed = await inParallelToTheEnd(days) { day in
      let entry = entry(day.name, day.text)
      func bytes(of reading: Day, known stored: Stored?) -> (bytes: [UInt8], hash: ContentHash) {
        if let stored, let bytes = notes?.body(stored.range) { return (bytes, stored.hash) }
        var packed = PackedWriter()
        packed.reserve(6144)
        packed.write(reading)
        return (packed.bytes, ContentHash(of: packed.bytes))
      }
      let first = bytes(of: day.first, known: day.isFirstKnown ? entry?.first : nil)
      let second = day.second.map { second in
        (answers: acquaintances.answersHash(toStrangersOf: second), reading: bytes(of: second, known: day.isSecondKnown ? entry?.second?.reading : nil))
      }
      return (first: first, second: second)
    }
    if entries.count != days.count || days.contains(where: { !$0.isFirstKnown || ($0.second != nil && !$0.isSecondKnown) }) {
      var head = PackedWriter()
      head.reserve(days.count * 96)
      head.write(mark)
      var offset = 0
      var body: [[UInt8]] = []
      func add(_ reading: (bytes: [UInt8], hash: ContentHash)) {
        head.write(reading.hash)
        head.write(offset..<offset + reading.bytes.count)
        offset += reading.bytes.count
        body.append(reading.bytes)
      }
      head.write(days.count)
      for (day, packed) in zip(days, packed) {
        head.write(day.name)
        head.write(day.text)
        add(packed.first)
        head.write(packed.second != nil)
        if let second = packed.second {
          head.write(second.answers)
          add(second.reading)
        }
      }
      cache.keep(head, body: body, as: Readings.name)
    }
    let hashes = zip(days, packed).map { day, packed in (day.first.brief.path, packed.second?.reading.hash ?? packed.first.hash) }
    return Dictionary(hashes, uniquingKeysWith: { first, _ in first })
  }
}
