import Newsroom

/// The files of a site that are ours: nothing else is ever replaced or removed.
struct Manifest: Sendable {
  static let file = ".daybook-files"
  private static let head = "Files that Daybook made here. It replaces and removes them, and no others."

  /// Each once, in the order of their bytes.
  let files: [String]
  /// What was built there, in words: a whole site, or a shard of one.
  let shard: String

  /// - Parameter files: in any order.
  init(_ files: [String], of shard: Shard = .whole) {
    self.init(files, shard: Manifest.name(of: shard))
  }

  private init(_ files: [String], shard: String) {
    var sorted: [String] = []
    sorted.reserveCapacity(files.count)
    for file in files.sorted(by: { $0.hasBytes(before: $1) }) where file != sorted.last { sorted.append(file) }
    self.files = sorted
    self.shard = shard
  }

  /// As the first line tells it: nothing for a whole site.
  private static func name(of shard: Shard) -> String { shard.isWhole ? "" : " Shard \(shard)." }

  func isOf(_ shard: Shard) -> Bool { self.shard == Manifest.name(of: shard) }

  /// Reads what `bytes` wrote. A line that would lead out of the folder is none of ours.
  init(reading bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    self.init(
      lines.dropFirst().filter { !Manifest.leadsOut($0) }.map { String(decoding: $0, as: UTF8.self) },
      shard: String(String(decoding: lines.first ?? [], as: UTF8.self).dropFirst(Manifest.head.count)))
  }

  private static func leadsOut(_ line: ArraySlice<UInt8>) -> Bool {
    let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
    guard line.first != slash else { return true }
    // Few lines need a closer look.
    guard zip(line, line.dropFirst()).contains(where: { $0 == dot && $1 == dot }) else { return false }
    return line.split(separator: slash).contains { $0.elementsEqual("..".utf8) }
  }

  /// A line a file.
  var bytes: [UInt8] {
    var bytes = Array((Manifest.head + shard).utf8)
    bytes.reserveCapacity(bytes.count + 1 + files.reduce(0) { $0 + $1.utf8.count + 1 })
    for file in files {
      bytes.append(UInt8(ascii: "\n"))
      bytes += file.utf8
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}

extension Manifest {
  func contains(_ file: String) -> Bool {
    let place = files.partition { $0.hasBytes(before: file) }
    return place < files.count && files[place] == file
  }

  /// Files that another one lacks, in order.
  func files(notIn other: Manifest) -> [String] {
    var next = other.files[...]
    return files.filter { file in
      next = next.drop { $0.hasBytes(before: file) }
      return next.first != file
    }
  }
}

extension String {
  /// Whether it comes first in the order of bytes.
  func hasBytes(before other: String) -> Bool {
    let (own, others) = (utf8.span, other.utf8.span)
    for index in 0..<min(own.count, others.count) where own[index] != others[index] { return own[index] < others[index] }
    return own.count < others.count
  }
}
