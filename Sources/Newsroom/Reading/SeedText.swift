import Markdown

/// A seed that is known to be text: of a sane size, UTF-8, and not empty.
struct SeedText {
  let path: String
  let bytes: [UInt8]
  /// Where the text begins: after a byte order mark, if there is one.
  let start: Int

  static let largestSize = 5_000_000

  init(_ seed: SeedFile) throws(Problems) {
    path = seed.path
    bytes = seed.bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let problem { throw Problems([problem]) }
  }

  private var problem: Diagnostic? {
    let top = SourcePlace(file: path)
    guard bytes.count <= SeedText.largestSize else { return .fileTooLarge(bytes.count, at: top) }
    if let kind = kindOfFile { return .noText(kind, at: top) }
    guard !isUTF16 else { return .fileInUTF16(at: top) }
    if let offset = firstFault { return .notUTF8(bytes[offset], byteOffset: offset, at: place(at: offset)) }
    return bytes.span.isBlank(from: start) ? .emptyFile(at: top) : nil
  }

  /// Where the bytes are no UTF-8. Between those of ASCII, of which there are most, each run is whole characters or none.
  private var firstFault: Int? {
    let text = bytes.span
    var at = text.firstNonASCII(from: 0)
    while at < text.count {
      var end = at + 1
      while end < text.count, text[end] >= 0x80 { end += 1 }
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: text.extracting(at..<end))
      } catch {
        return at + error.byteOffsets.lowerBound
      }
      at = text.firstNonASCII(from: end)
    }
    return nil
  }

  /// What a file is that only has the name of a text, told by its first bytes.
  private var kindOfFile: String? { SeedText.kinds.first { bytes.starts(with: $0.beginning) }?.kind }

  private static let kinds: [(beginning: [UInt8], kind: String)] = [
    (Array("%PDF-".utf8), "a PDF"), (Array("{\\rtf".utf8), "in Rich Text Format"), ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive, as word processors save"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old word processor's document"), ([0x89, 0x50, 0x4E, 0x47], "a picture"), ([0xFF, 0xD8, 0xFF], "a picture"),
    ([0x1F, 0x8B], "packed by gzip"),
  ]

  /// Told by its mark, or by a zero in every second byte of the beginning.
  private var isUTF16: Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    guard bytes.count >= 4 else { return false }
    let beginning = bytes.prefix(64).count / 2 * 2
    return [0, 1].contains { first in stride(from: first, to: beginning, by: 2).allSatisfy { bytes[$0] == 0 } }
      && bytes.prefix(beginning).contains { $0 != 0 }
  }

  // MARK: places

  func place(at offset: Int) -> SourcePlace {
    var line = 1
    var lineStart = start
    for index in start..<max(start, min(offset, bytes.count)) where bytes[index] == .newline {
      line += 1
      lineStart = index + 1
    }
    let before = bytes[lineStart..<max(lineStart, min(offset, bytes.count))]
    return SourcePlace(file: path, line: line, column: 1 + before.count { !$0.isContinuation })
  }

  func place(line: Int) -> SourcePlace { SourcePlace(file: path, line: max(1, line)) }

  /// Where some words stand at or soon after a line; the line itself where markup hides them.
  func place(of words: some Collection<UInt8>, nearLine line: Int) -> SourcePlace {
    let words = Array(words)
    var at = start
    var current = 1
    while current < line, at < bytes.count {
      if bytes[at] == .newline { current += 1 }
      at += 1
    }
    let end = min(bytes.count, at + 4000)
    guard !words.isEmpty, at + words.count <= end else { return place(line: line) }
    for offset in at...(end - words.count) where bytes[offset] == words[0] {
      if bytes[offset..<offset + words.count].elementsEqual(words) { return place(at: offset) }
    }
    return place(line: line)
  }
}

extension UInt8 {
  /// Not the first byte of a scalar.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}
