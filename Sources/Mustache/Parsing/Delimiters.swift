/// What opens and closes a tag: `{{` and `}}` until a tag says otherwise.
struct Delimiters {
  let open: [UInt8]
  let close: [UInt8]

  static let usual = Delimiters(open: Array("{{".utf8), close: Array("}}".utf8))
}

extension Delimiters {
  /// Longer ones are refused, since they are looked for at every byte.
  private static let longest = 32

  /// From what stands between `{{=` and `=}}`: two words without an equals sign. Nil if it is anything else.
  init?(in content: Range<Int>, of text: TemplateText) {
    let words = text.bytes[content].split(whereSeparator: \.isWhiteSpace)
    guard words.count == 2, words.allSatisfy({ $0.count <= Self.longest && !$0.contains(UInt8(ascii: "=")) }) else {
      return nil
    }
    self.init(open: Array(words[0]), close: Array(words[1]))
  }
}
