import Newsroom

/// Readings of briefs in files of JSON Lines, one a line, in any order.
struct ReadingFiles {
  let paths: [String]
  let gazetteer: Gazetteer
  let stamp: ReadingStamp

  /// How much of a file is in the memory at once, in bytes, beside the days that were made of it.
  private static let pieceSize = 4_000_000
  private static let longestLine = 200_000_000
  /// Lines that share their rules in the memory.
  private static let linesAGroup = 32

  /// All days, in the order in which a folder of their seeds would be read.
  /// - Throws: all that is wrong in any line; two readings of one seed; files without any.
  func days() async throws(Problems) -> [Day] {
    var readings: [Reading] = []
    var problems: [Diagnostic] = []
    for (number, path) in paths.enumerated() {
      do throws(Problems) { try await read(path, number: number, into: &readings, &problems) } catch { problems += error.diagnostics }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    guard !readings.isEmpty else { throw Problems([.noReadings(in: paths.first ?? "")]) }
    readings.sort { ($0.day.brief.path.sortKey, $0.file, $0.line) < ($1.day.brief.path.sortKey, $1.file, $1.line) }
    let twice = zip(readings, readings.dropFirst()).filter { $0.day.brief.path == $1.day.brief.path }
    guard twice.isEmpty else {
      throw Problems(twice.map { .readTwice($1.day.brief.path, first: place(of: $0), at: place(of: $1)) })
    }
    return readings.map(\.day)
  }

  private struct Reading: Sendable {
    let day: Day
    let file: Int
    let line: Int
  }

  private func place(of reading: Reading) -> SourcePlace { SourcePlace(file: paths[reading.file], line: reading.line) }

  /// Reads a file a piece at a time, and the lines of each piece on all cores.
  private func read(_ path: String, number: Int, into readings: inout [Reading], _ problems: inout [Diagnostic]) async throws(Problems) {
    let file = try FileStream.opened(path)
    var foreign = ForeignLines()
    var bytes: [UInt8] = []
    var line = 1
    var isAtEnd = false
    while !isAtEnd {
      isAtEnd = try file.isAtEnd(afterReading: ReadingFiles.pieceSize, into: &bytes)
      if bytes.count > ReadingFiles.longestLine, !bytes.contains(.newline) {
        problems.append(.longLine(at: SourcePlace(file: path, line: line)))
        return
      }
      let piece = Lines(of: bytes, from: line, isLast: isAtEnd)
      for group in try await decoded(piece) {
        for decoded in group {
          switch decoded {
          case .day(let day, let line): readings.append(Reading(day: day, file: number, line: line))
          case .broken(let fault, let place): problems.append(Diagnostic(fault, at: place.in(path)))
          case .foreign(let fault, let place): foreign.add(fault, at: place.in(path))
          }
        }
      }
      line = piece.nextLine
      bytes = Array(bytes[piece.end...])
    }
    problems += foreign.diagnostics
  }

  private func decoded(_ piece: Lines) async throws(Problems) -> [[DecodedLine]] {
    let starts = Array(stride(from: 0, to: piece.ranges.count, by: ReadingFiles.linesAGroup))
    let (gazetteer, stamp) = (gazetteer, stamp)
    return try await inParallel(starts) { start throws(Problems) -> [DecodedLine] in
      var decoder = ReadingDecoder(gazetteer, stamp: stamp)
      return piece.ranges[start..<min(start + ReadingFiles.linesAGroup, piece.ranges.count)].map { range, line in
        do throws(ReadingDecoder.Fault) {
          return .day(try decoder.day(in: piece.bytes, line: range), line: line)
        } catch {
          switch error {
          case .broken(let fault): return .broken(fault, piece.place(of: fault, range, line))
          case .foreign(let fault): return .foreign(fault, piece.place(of: fault, range, line))
          }
        }
      }
    }
  }
}

extension FileStream {
  fileprivate static func opened(_ path: String) throws(Problems) -> FileStream {
    do throws(DiskError) { return try FileStream(path) } catch { throw Problems(error) }
  }

  fileprivate func isAtEnd(afterReading count: Int, into bytes: inout [UInt8]) throws(Problems) -> Bool {
    do throws(DiskError) { return try read(upTo: count, into: &bytes) == 0 } catch { throw Problems(error) }
  }
}

/// What a line turned out to be.
private enum DecodedLine: Sendable {
  case day(Day, line: Int)
  case broken(JSONFault, LinePlace)
  case foreign(JSONFault, LinePlace)
}

/// From 1; columns count Unicode scalars.
private struct LinePlace: Sendable {
  let line: Int
  let column: Int

  func `in`(_ file: String) -> SourcePlace { SourcePlace(file: file, line: line, column: column) }
}

/// The whole lines of a piece of a file; blank ones are left out.
private struct Lines: Sendable {
  let bytes: [UInt8]
  /// Where each stands in the bytes, without its end, and its number in the file.
  private(set) var ranges: [(Range<Int>, line: Int)] = []
  /// Of the first line that is not whole.
  private(set) var nextLine: Int
  /// Where that line begins.
  private(set) var end = 0

  /// - Parameter isLast: nothing comes after it, so that a last line needs no end.
  init(of bytes: [UInt8], from line: Int, isLast: Bool) {
    self.bytes = bytes
    nextLine = line
    while let newline = bytes[end...].firstIndex(of: .newline) { add(upTo: newline, next: newline + 1) }
    if isLast, end < bytes.count { add(upTo: bytes.count, next: bytes.count) }
  }

  private mutating func add(upTo stop: Int, next: Int) {
    if bytes[end..<stop].contains(where: { $0 > 0x20 }) { ranges.append((end..<stop, nextLine)) }
    end = next
    nextLine += 1
  }

  func place(of fault: JSONFault, _ range: Range<Int>, _ line: Int) -> LinePlace {
    let before = bytes[range.lowerBound..<min(max(range.lowerBound, fault.offset), range.upperBound)]
    return LinePlace(line: line, column: 1 + before.count { $0 & 0xC0 != 0x80 })
  }
}

/// Lines that other programs or settings made. A file has one fault for all its lines, as a rule, which is told once.
private struct ForeignLines {
  private var kinds: [String: (fault: JSONFault, place: SourcePlace, more: Int)] = [:]

  mutating func add(_ fault: JSONFault, at place: SourcePlace) {
    if kinds[fault.message] == nil { kinds[fault.message] = (fault, place, 0) } else { kinds[fault.message]?.more += 1 }
  }

  var diagnostics: [Diagnostic] { kinds.values.map { Diagnostic($0.fault, at: $0.place, more: $0.more) } }
}

extension UInt8 {
  fileprivate static let newline = UInt8(ascii: "\n")
}

extension String {
  /// Orders paths as a walk through their folders does, by the bytes of each name.
  fileprivate var sortKey: PathKey { PathKey(path: self) }
}

private struct PathKey: Comparable {
  let path: String

  static func < (a: Self, b: Self) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }

  private var bytes: some Sequence<UInt8> { path.utf8.lazy.map { $0 == UInt8(ascii: "/") ? 0 : $0 } }
}
