/// The lines between `---` and `---` at the top of a seed, before anybody has read what they say.
struct FrontMatterBlock {
  /// Bytes of the YAML, without the lines of dashes.
  let yaml: Range<Int>
  let firstLine: Int
  /// Where the brief itself begins.
  let bodyStart: Int
  let bodyFirstLine: Int

  enum Finding {
    case none
    case found(FrontMatterBlock)
    /// The line of dashes that opens it has no other to close it.
    case unclosed(line: Int)
    /// Front matter in TOML, as other generators have it.
    case toml(line: Int)
  }

  static func find(in text: Span<UInt8>, from start: Int, format: SeedFile.Format) -> Finding {
    var lines = LineReader(from: start)
    var first = lines.next(in: text)
    while let line = first, line.text.isEmpty { first = lines.next(in: text) }
    guard let opening = first else { return .none }
    if format == .markdown, text.equals(opening.text, "+++") { return .toml(line: opening.number) }
    guard text.equals(opening.text, "---") else { return .none }
    let yamlStart = lines.at
    // In a plain text a line of dashes may be just that.
    if format != .markdown, !text.beginsWithKey(at: yamlStart) { return .none }
    while let line = lines.next(in: text) {
      if text.equals(line.text, "---") || text.equals(line.text, "...") {
        return .found(
          FrontMatterBlock(
            yaml: yamlStart..<line.start, firstLine: opening.number + 1, bodyStart: lines.at, bodyFirstLine: line.number + 1))
      }
    }
    return format == .markdown ? .unclosed(line: opening.number) : .none
  }
}

extension Span<UInt8> {
  /// Whether a line begins like `title:`.
  fileprivate func beginsWithKey(at start: Int) -> Bool {
    var end = start
    while end < count, self[end].isLetter || self[end] == 0x5F || self[end] == .hyphen { end += 1 }
    return end > start && end < count && self[end] == 0x3A
  }
}
