/// The files of a site that are ours: nothing else is ever replaced or removed.
struct Manifest: Sendable {
  static let file = ".daybook-files"
  private static let head = "Files that Daybook made here. It replaces and removes them, and no others."

  let files: Set<String>

  init(_ files: some Sequence<String>) { self.files = Set(files) }

  /// Reads what `bytes` wrote. A line that would lead out of the folder is none of ours.
  init(reading bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n")).dropFirst()
    self.init(lines.map { String(decoding: $0, as: UTF8.self) }.filter { !$0.hasPrefix("/") && !$0.split(separator: "/").contains("..") })
  }

  /// A line a file, in the order of their bytes.
  var bytes: [UInt8] {
    var bytes = Array(Manifest.head.utf8)
    for file in files.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      bytes.append(UInt8(ascii: "\n"))
      bytes += file.utf8
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}
