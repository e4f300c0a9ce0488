/// A stand-in until the real rooms land: paragraphs, headings and bullets, no inline markup but bold paragraphs.
package struct Block: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case heading(level: Int)
    case paragraph
    case bullet(depth: Int)
    case numbered(depth: Int, number: Int)
    case quote
    case code
    case table(Table)
  }
  package var kind: Kind
  package var content: RichText
  package var line: Int
  package init(kind: Kind, content: RichText, line: Int) {
    self.kind = kind
    self.content = content
    self.line = line
  }
}

package struct Document: ~Copyable {
  private var found: [Block] = []
  package init(parsing text: Span<UInt8>) {
    var line = 0
    var at = 0
    while at < text.count {
      var end = at
      while end < text.count, text[end] != 0x0A { end += 1 }
      line += 1
      var bytes: [UInt8] = []
      var i = at
      while i < end {
        if text[i] == 0x5C, i + 1 < end { i += 1 }
        if text[i] != 0x0D { bytes.append(text[i]) }
        i += 1
      }
      at = end + 1
      while bytes.last == 0x20 { bytes.removeLast() }
      guard !bytes.isEmpty else { continue }
      var kind = Block.Kind.paragraph
      if bytes.starts(with: Array("- ".utf8)) {
        kind = .bullet(depth: 1)
        bytes.removeFirst(2)
      }
      var level = 0
      while level < bytes.count, bytes[level] == 0x23 { level += 1 }
      if level > 0 {
        kind = .heading(level: level)
        bytes.removeFirst(level + 1)
      }
      var marks: [RichText.Mark] = []
      if bytes.starts(with: Array("**".utf8)), bytes.suffix(2).elementsEqual(Array("**".utf8)) {
        bytes.removeFirst(2)
        bytes.removeLast(2)
        marks = [RichText.Mark(range: 0..<bytes.count, style: .strong)]
      }
      found.append(Block(kind: kind, content: RichText(text: bytes, marks: marks), line: line))
    }
  }
  package func blocks() -> [Block] { found }
}

package func escapingPlainText(_ text: Span<UInt8>) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(text.count + text.count / 16)
  for i in text.indices {
    let byte = text[i]
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: out.append(0x5C)
    default: break
    }
    out.append(byte)
  }
  return out
}

package struct HTMLDocument {
  package struct Dropped: Sendable, Equatable {
    package var text: String
    package var line: Int
  }
  private var found: [Block] = []
  package var dropped: [Dropped] = []
  package init(parsing text: Span<UInt8>) {
    var bytes: [UInt8] = []
    var inTag = false
    var tag: [UInt8] = []
    var link = false
    func flush(_ found: inout [Block]) {
      while let last = bytes.last, last == 0x20 || last == 0x0A { bytes.removeLast() }
      while let first = bytes.first, first == 0x20 || first == 0x0A { bytes.removeFirst() }
      if !bytes.isEmpty { found.append(Block(kind: .paragraph, content: RichText(text: bytes), line: 1)) }
      bytes = []
    }
    for i in text.indices {
      let byte = text[i]
      if byte == 0x3C {
        inTag = true
        tag = []
      } else if byte == 0x3E, inTag {
        inTag = false
        let name = String(decoding: tag, as: UTF8.self)
        if name == "p" || name == "/p" || name == "li" || name == "/li" || name.hasPrefix("a ") && bytes.isEmpty || name == "/ul" { flush(&found) }
        link = name.hasPrefix("a ")
      } else if inTag {
        tag.append(byte)
      } else {
        bytes.append(byte == 0x0A ? 0x20 : byte)
      }
    }
    _ = link
    flush(&found)
  }
  package func blocks() -> [Block] { found }
}
