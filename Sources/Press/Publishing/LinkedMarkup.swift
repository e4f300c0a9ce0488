import Markdown

/// Markup as the link check reads it: tags with attributes that link, or that can be linked to.
struct LinkedMarkup {
  enum Attribute: Sendable { case link, anchor }

  /// Calls `visit` with each attribute's value, in the order of the text. Text between tags, comments, scripts and
  /// styles are stepped over.
  static func forEachAttribute(in text: Span<UInt8>, visit: (Attribute, Range<Int>) -> Void) {
    var index = 0
    while let tag = text.position(of: .less, from: index) {
      index = tag + 1
      guard index < text.count else { return }
      switch text[index] {
      case .lowerA ... .lowerZ, .upperA ... .upperZ:
        let name = index
        index = readTag(in: text, from: index, visit: visit)
        guard text[name] | 0x20 == UInt8(ascii: "s") else { continue }
        for raw in rawElements where text.hasWord(raw, at: name) { index = text.position(ofClosing: raw, from: index) }
      case .exclamation where text.hasWord("!--", at: index):
        while let end = text.position(of: .greater, from: index) {
          index = end + 1
          if text[end - 1] == .hyphen, text[end - 2] == .hyphen { break }
        }
      default: break
      }
    }
  }

  /// What stands in them is no markup.
  private static let rawElements = ["script", "style"]

  /// Reads attributes up to the end of the tag, and returns where that is.
  private static func readTag(in text: Span<UInt8>, from start: Int, visit: (Attribute, Range<Int>) -> Void) -> Int {
    var index = start
    while index < text.count {
      switch text[index] {
      case .greater: return index + 1
      case .equals:
        let attribute = attribute(endingAt: index, in: text)
        let value = value(in: text, from: index + 1)
        if let attribute { visit(attribute, value) }
        index = value.upperBound
        if index < text.count, text[index] != .greater { index += 1 }
      default: index += 1
      }
    }
    return index
  }

  private static func attribute(endingAt equals: Int, in text: Span<UInt8>) -> Attribute? {
    var start = equals
    while start > 0, text[start - 1].isMarkupSpace { start -= 1 }
    guard start > 0, MarkupName.mayEnd(with: text[start - 1]) else { return nil }
    var name = MarkupName()
    while start > 0, !name.isFull, !text[start - 1].isMarkupSpace, text[start - 1] != .colon, text[start - 1] != .slash {
      start -= 1
      name.add(text[start])
    }
    return name.attribute
  }

  private static func value(in text: Span<UInt8>, from start: Int) -> Range<Int> {
    var index = start
    while index < text.count, text[index].isMarkupSpace { index += 1 }
    guard index < text.count else { return index..<index }
    let quote = text[index]
    if quote == .quotation || quote == .apostrophe {
      return index + 1..<(text.position(of: quote, from: index + 1) ?? text.count)
    }
    var end = index
    while end < text.count, text[end] != .greater, !text[end].isMarkupSpace { end += 1 }
    return index..<end
  }
}

/// The name of an attribute by its last letters, of either case, as they are met from behind.
private struct MarkupName: Equatable {
  private var letters: UInt64 = 0

  init() {}

  private init(_ name: String) {
    for letter in name.utf8.reversed() { add(letter) }
  }

  mutating func add(_ letter: UInt8) { letters = letters << 8 | UInt64(letter | 0x20) }

  /// Whether any that is looked for ends so.
  static func mayEnd(with letter: UInt8) -> Bool {
    switch letter | 0x20 {
    case UInt8(ascii: "f"), UInt8(ascii: "c"), UInt8(ascii: "n"), UInt8(ascii: "d"): true
    default: false
    }
  }

  /// It is longer than any that is looked for.
  var isFull: Bool { letters >> 48 != 0 }

  private static let href = MarkupName("href")
  private static let source = MarkupName("src")
  private static let action = MarkupName("action")
  private static let identifier = MarkupName("id")

  /// Nil for one that neither links nor can be linked to.
  var attribute: LinkedMarkup.Attribute? {
    switch self {
    case .href, .source, .action: .link
    case .identifier: .anchor
    default: nil
    }
  }
}

extension Span<UInt8> {
  func position(of byte: UInt8, from start: Int) -> Int? {
    let index = firstIndex(orEnd: byte, from: start)
    return index < count ? index : nil
  }

  /// Where the end tag of an element begins whose text is no markup; the end of the text if there is none.
  fileprivate func position(ofClosing name: String, from start: Int) -> Int {
    var index = start
    while let tag = position(of: .less, from: index) {
      if tag + 1 < count, self[tag + 1] == .slash, hasWord(name, at: tag + 2) { return tag }
      index = tag + 1
    }
    return count
  }

  /// Compares with a word in lower case.
  fileprivate func hasWord(_ word: String, at start: Int) -> Bool {
    var index = start
    for letter in word.utf8 {
      guard index < count, self[index] == letter || self[index] | 0x20 == letter && self[index] >= .upperA else { return false }
      index += 1
    }
    return true
  }
}

extension UInt8 {
  fileprivate static let less = UInt8(ascii: "<")
  fileprivate static let greater = UInt8(ascii: ">")
  fileprivate static let equals = UInt8(ascii: "=")
  fileprivate static let quotation = UInt8(ascii: "\"")
  fileprivate static let apostrophe = UInt8(ascii: "'")
  fileprivate static let exclamation = UInt8(ascii: "!")
  fileprivate static let hyphen = UInt8(ascii: "-")
  fileprivate static let colon = UInt8(ascii: ":")
  fileprivate static let slash = UInt8(ascii: "/")
  fileprivate static let lowerA = UInt8(ascii: "a")
  fileprivate static let lowerZ = UInt8(ascii: "z")
  fileprivate static let upperA = UInt8(ascii: "A")
  fileprivate static let upperZ = UInt8(ascii: "Z")

  /// White space as HTML and XML know it.
  fileprivate var isMarkupSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
