/// The bytes of an HTML text, such that libxml2 reads all of them.
struct HTMLSource {
  private(set) var bytes: [UInt8] = []

  init(_ text: borrowing Span<UInt8>) {
    bytes.append(text.byteOrderMarkLength..<text.count, of: text)
    if (try? UTF8Span(validating: bytes.span)) == nil {
      bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
    if bytes.contains(0) {
      bytes = bytes.flatMap { $0 == 0 ? Array("\u{FFFD}".utf8) : [$0] }
    }
    blankSectionMarks()
    bytes = withNumberedEntities()
  }

  /// The marks of CDATA sections, with which feeds wrap HTML, become white space. Conditions that word processors write,
  /// `<![if !supportLists]>`, are comments to browsers and words to the parser: they become comments.
  private mutating func blankSectionMarks() {
    let opening = Array("<![CDATA[".utf8)
    let closing = Array("]]>".utf8)
    let condition = Array("<![".utf8)
    let lastTagEnd = bytes.lastIndex(of: .greaterThan) ?? 0
    var isOpen = false
    var offset = 0
    while offset < bytes.count {
      let mark = isOpen ? closing : opening
      guard bytes[offset] == mark[0] else {
        offset += 1
        continue
      }
      if bytes[offset...].starts(with: mark) {
        for index in offset..<(offset + mark.count) { bytes[index] = .space }
        isOpen.toggle()
        offset += mark.count
      } else if !isOpen, offset < lastTagEnd, bytes[offset...].starts(with: condition), let end = bytes.span.firstIndex(of: .greaterThan, from: offset) {
        for index in offset...end where bytes[index] != .newline { bytes[index] = .space }
        if end - offset >= 6 {
          bytes.replaceSubrange(offset..<offset + 4, with: "<!--".utf8)
          bytes.replaceSubrange(end - 2...end, with: "-->".utf8)
        }
        offset = end + 1
      } else {
        offset += 1
      }
    }
  }

  /// Whether a tag has so many attributes that the parser, which compares each with all before it, would take minutes.
  var hasEndlessTag: Bool {
    var offset = 0
    while let start = bytes.span.firstIndex(of: .lessThan, from: offset) {
      offset = start + 1
      guard offset < bytes.count, bytes[offset].isLetter else { continue }
      var attributes = 0
      while offset < bytes.count, bytes[offset] != .greaterThan {
        if bytes[offset].isWhiteSpace { attributes += 1 }
        if attributes > 4_000 { return true }
        offset += 1
      }
    }
    return false
  }
}

// MARK: - Flat

extension HTMLSource {
  /// The text with no element in another, for a parser that stops where they nest deep. Elements that have lines of their
  /// own become paragraphs; scripts and styles stay, so that they are dropped as ever; all other tags go.
  func flattened() -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var offset = 0
    while let start = bytes.span.firstIndex(of: .lessThan, from: offset) {
      output.append(contentsOf: bytes[offset..<start])
      offset = end(ofTagAt: start)
      let name = name(ofTagAt: start)
      switch HTMLTag(name) {
      case .dropped(.script), .dropped(.style):
        offset = end(ofElement: name, from: offset)
        output.append(contentsOf: bytes[start..<offset])
        continue
      case .lineBreak: output.append(contentsOf: "<br>".utf8)
      case let tag where tag.isBlock: output.append(contentsOf: "<p>".utf8)
      case _ where offset == start + 1: output.append(contentsOf: "&lt;".utf8)
      default: break
      }
      // So that lines are counted as they were.
      for byte in bytes[start..<offset] where byte == .newline { output.append(byte) }
    }
    output.append(contentsOf: bytes[offset...])
    return output
  }

  /// In small letters; empty for a comment, and for a sign that is no tag.
  private func name(ofTagAt start: Int) -> String {
    var offset = start + 1
    if offset < bytes.count, bytes[offset] == .slash { offset += 1 }
    let name = bytes[min(offset, bytes.count)...].prefix { $0.isLetter || $0.isDigit }
    return String(decoding: name.map(\.lowercased), as: UTF8.self)
  }

  /// The byte after a tag or comment, or after the sign if it starts neither.
  private func end(ofTagAt start: Int) -> Int {
    let next = start + 1 < bytes.count ? bytes[start + 1] : .space
    if bytes[start...].starts(with: "<!--".utf8) {
      var offset = start + 4
      while let end = bytes.span.firstIndex(of: .greaterThan, from: offset) {
        if bytes[(end - 2)..<end].elementsEqual("--".utf8) { return end + 1 }
        offset = end + 1
      }
      return bytes.count
    }
    guard next.isLetter || next == .slash || next == .exclamationMark || next == .questionMark else { return start + 1 }
    return bytes.span.firstIndex(of: .greaterThan, from: start).map { $0 + 1 } ?? bytes.count
  }

  /// The byte after the tag that ends a script or style.
  private func end(ofElement name: String, from start: Int) -> Int {
    var offset = start
    while let sign = bytes.span.firstIndex(of: .lessThan, from: offset) {
      if sign + 1 < bytes.count, bytes[sign + 1] == .slash, self.name(ofTagAt: sign) == name { return end(ofTagAt: sign) }
      offset = sign + 1
    }
    return bytes.count
  }
}
