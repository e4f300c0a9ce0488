/// The line that opens a block of code in Markdown, such as three backticks and a language.
struct CodeFence {
  private let mark: UInt8
  private let length: Int

  /// Nil for a line that opens none.
  /// - Parameter line: without its indent.
  init?(opening line: Range<Int>, in bytes: Span<UInt8>) {
    guard let first = line.first, bytes[first] == 0x60 || bytes[first] == 0x7E else { return nil }
    mark = bytes[first]
    length = CodeFence.length(of: mark, line, bytes)
    // "```x``` is a command."
    guard length >= 3, mark != 0x60 || !line.dropFirst(length).contains(where: { bytes[$0] == 0x60 }) else { return nil }
  }

  func isClosed(by line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    !line.isEmpty && CodeFence.length(of: mark, line, bytes) == line.count && line.count >= length
  }

  private static func length(of mark: UInt8, _ line: Range<Int>, _ bytes: Span<UInt8>) -> Int { line.prefix { bytes[$0] == mark }.count }
}
