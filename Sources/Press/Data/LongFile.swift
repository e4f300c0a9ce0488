/// A file of many records that is written a piece at a time, as a long archive's may be too long for the memory.
package struct LongFile: Sendable {
  /// What stands before the first record, and after the last.
  let head: [UInt8]
  let foot: [UInt8]
  let recordCount: Int
  /// Writes a record, by its number, behind what is there: nothing, or one or more rows of a table.
  let append: @Sendable (Int, inout [UInt8]) -> Void

  private static let recordsAPiece = 128

  /// One for the file's beginning, and one more for every so many records.
  var pieceCount: Int { 1 + (recordCount + LongFile.recordsAPiece - 1) / LongFile.recordsAPiece }

  /// It ends where a record does.
  func piece(_ number: Int) -> [UInt8] {
    var bytes = number == 0 ? head : []
    if number > 0 {
      bytes.reserveCapacity(LongFile.recordsAPiece * 1024)
      for record in (number - 1) * LongFile.recordsAPiece..<min(number * LongFile.recordsAPiece, recordCount) { append(record, &bytes) }
    }
    if number == pieceCount - 1 { bytes += foot }
    return bytes
  }

  /// A record of a list of objects by itself, without what parts it from the one before.
  func record(_ number: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    append(number, &bytes)
    return Array(bytes.drop { $0 != UInt8(ascii: "{") })
  }

  /// All of it.
  var bytes: [UInt8] { (0..<pieceCount).flatMap(piece) }
}

extension LongFile {
  /// An object whose last member is a list, a line a record.
  /// - Parameters:
  ///   - members: those before the list.
  ///   - list: the name of the list.
  init(
    listing list: String, after members: (inout JSONWriter) -> Void, count: Int,
    record: @escaping @Sendable (Int, inout JSONWriter) -> Void
  ) {
    var json = JSONWriter()
    json.object { json in
      members(&json)
      json.name(list)
    }
    head = json.bytes.dropLast() + [UInt8(ascii: "[")]
    foot = Array("\n]}\n".utf8)
    recordCount = count
    append = { number, bytes in
      bytes += (number == 0 ? "\n" : ",\n").utf8
      var json = JSONWriter()
      record(number, &json)
      bytes += json.bytes
    }
  }
}
