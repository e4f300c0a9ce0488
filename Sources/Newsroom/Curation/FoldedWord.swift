/// A word of any bytes, as letters without accents and case: enough to find a name wherever it stands.
struct FoldedWord {
  var hash = WordHash()
  /// Where it stands, in bytes.
  var range = 0..<0
  /// How many letters and digits it has.
  var length = 0
  var isCapital = false
  /// What stands between it and the word before.
  var gap = Gap.hard
  /// It stands between `<` and `>`, in an attribute perhaps. The word before it is one there, too.
  var isInTag = false

  enum Gap: Int, Comparable {
    /// White space, hyphens, tags that do not end a line.
    case soft
    case comma
    /// A full stop and the like.
    case stop
    /// The beginning, and what parts paragraphs.
    case hard

    static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
  }
}

/// Cuts bytes into folded words.
struct FoldedWords {
  enum Form {
    /// What an editor wrote.
    case text
    /// A finished file: HTML, XML, JSON, CSV, addresses, with their ways to write letters.
    case file
  }

  private let folding = LetterFolding()

  /// Calls `body` with each word until it returns false.
  func forEach(in bytes: [UInt8], as form: Form = .text, _ body: (FoldedWord) -> Bool) {
    var gaps: (text: FoldedWord.Gap, tag: FoldedWord.Gap) = (.hard, .hard)
    var tag: TagState?
    var at = 0
    while at < bytes.count {
      let first = letter(at, in: bytes, form)
      switch first.kind {
      case .letter:
        var word = FoldedWord()
        at = readWord(from: at, in: bytes, form, into: &word)
        word.isInTag = tag != nil
        word.gap = tag == nil ? gaps.text : gaps.tag
        if tag == nil { gaps.text = .soft } else { gaps.tag = .soft }
        if !body(word) { return }
        continue
      case .mark(let gap):
        if form == .file {
          if tag == nil, bytes[at] == 0x3C, let opened = TagState(at: at, in: bytes) {
            gaps.text = max(gaps.text, opened.isInline ? .soft : .hard)
            gaps.tag = .hard
            tag = opened
          } else if tag != nil {
            if bytes[at] == .quotationMark || bytes[at] == .apostrophe { tag?.quote(bytes[at]) }
            if bytes[at] == 0x3E, tag?.openQuote == nil { tag = nil }
          }
        }
        // In an address such as `jan.orrest@example.org` it ends nothing.
        let isInWord = bytes[at] == .fullStop && at > 0 && bytes[at - 1].isWordByte && at + 1 < bytes.count && bytes[at + 1].isWordByte
        let parting = isInWord ? .soft : gap
        if tag == nil { gaps.text = max(gaps.text, parting) } else { gaps.tag = max(gaps.tag, parting) }
      case .nothing: break
      }
      at = first.next
    }
  }

  /// Reads letters and digits up to what parts words; an apostrophe inside a word is left out, and ends it before a possessive s.
  private func readWord(from start: Int, in bytes: [UInt8], _ form: Form, into word: inout FoldedWord) -> Int {
    var at = start
    var end = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte.isLetter || byte.isDigit {
        if word.length == 0 { word.isCapital = byte.isCapitalLetter }
        word.hash.add(byte.lowercased)
        word.length += 1
        at += 1
        end = at
        continue
      }
      let next = letter(at, in: bytes, form)
      switch next.kind {
      case .letter(let scalar):
        if word.length == 0 { word.isCapital = FoldedWords.isCapital(scalar) }
        fold(scalar, into: &word.hash)
        word.length += 1
        at = next.next
        end = at
      case .nothing:
        at = next.next
      case .mark:
        guard isApostrophe(at, in: bytes, form), continues(after: next.next, in: bytes, form) else {
          word.range = start..<end
          return end
        }
        at = next.next
      }
    }
    word.range = start..<end
    return end
  }

  private func isApostrophe(_ at: Int, in bytes: [UInt8], _ form: Form) -> Bool {
    let scalar = Scalar(at, in: bytes, decoding: form == .file).value
    return scalar == 0x27 || scalar == 0x2019 || scalar == 0x2018 || scalar == 0x2BC
  }

  private func continues(after at: Int, in bytes: [UInt8], _ form: Form) -> Bool {
    guard at < bytes.count, case .letter = letter(at, in: bytes, form).kind else { return false }
    guard bytes[at] | 0x20 == 0x73 else { return true }
    guard at + 1 < bytes.count, case .letter = letter(at + 1, in: bytes, form).kind else { return false }
    return true
  }

  // MARK: scalars

  private enum Kind {
    case letter(UInt32)
    case mark(FoldedWord.Gap)
    /// What no reader sees: accents that stand by themselves, soft hyphens, joiners.
    case nothing
  }

  private func letter(_ at: Int, in bytes: [UInt8], _ form: Form) -> (kind: Kind, next: Int) {
    let scalar = Scalar(at, in: bytes, decoding: form == .file)
    return (FoldedWords.kind(of: scalar.value), scalar.next)
  }

  private static func kind(of scalar: UInt32) -> Kind {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter(scalar)
    case 0x2C, 0x3B, 0x3A: .mark(.comma)
    case 0x2E, 0x21, 0x3F, 0x2026: .mark(.stop)
    case 0..<0xAD: .mark(.soft)
    case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x2060, 0xFEFF: .nothing
    case 0xC0...0x24F: scalar == 0xD7 || scalar == 0xF7 ? .mark(.soft) : .letter(scalar)
    case 0x250..<0x370: scalar == 0x2BC ? .mark(.soft) : .letter(scalar)
    case 0x370..<0x2000: .letter(scalar)
    case 0x2000..<0x2C00: .mark(.soft)
    case 0x3000...0x303F, 0xFE00...0xFE6F, 0xFFFC...0xFFFF: .mark(.soft)
    default: Unicode.Scalar(scalar)?.properties.isAlphabetic == true ? .letter(scalar) : .mark(.soft)
    }
  }

  private func fold(_ scalar: UInt32, into hash: inout WordHash) {
    switch scalar {
    case 0..<0x80: hash.add(UInt8(truncatingIfNeeded: scalar).lowercased)
    default:
      if let letters = folding.letters(for: scalar) {
        for letter in letters { hash.add(letter) }
        return
      }
      let small = FoldedWords.small(scalar)
      hash.add(UInt8(truncatingIfNeeded: small >> 8))
      hash.add(UInt8(truncatingIfNeeded: small) | 0x80)
    }
  }

  /// Greek and Cyrillic capitals as small letters.
  private static func small(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x460...0x481, 0x48A...0x4FF: scalar | 1
    default: scalar
    }
  }

  private static func isCapital(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? UInt8(scalar).isCapitalLetter : Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool { isLetter || isDigit }
}

/// A tag that has begun.
private struct TagState {
  let isInline: Bool
  private(set) var openQuote: UInt8?

  init?(at start: Int, in bytes: [UInt8]) {
    var at = start + 1
    if at < bytes.count, bytes[at] == 0x2F { at += 1 }
    guard at < bytes.count, bytes[at].isLetter || bytes[at] == 0x21 || bytes[at] == 0x3F else { return nil }
    var name: [UInt8] = []
    while at < bytes.count, bytes[at].isLetter || bytes[at].isDigit, name.count < 12 {
      name.append(bytes[at].lowercased)
      at += 1
    }
    isInline = TagState.inline.contains(name)
  }

  mutating func quote(_ mark: UInt8) {
    if openQuote == nil { openQuote = mark } else if openQuote == mark { openQuote = nil }
  }

  /// Tags that may stand inside a name, cells of a table among them.
  private static let inline: Set<[UInt8]> = Set(
    "a abbr b bdi bdo br cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup td th time tspan u var wbr"
      .utf8.split(separator: .space).map(Array.init))
}

/// A scalar as bytes spell it: UTF-8, or with escapes of HTML, JSON and addresses.
private struct Scalar {
  var value: UInt32
  var next: Int

  init(_ at: Int, in bytes: [UInt8], decoding: Bool) {
    (value, next) = (UInt32(bytes[at]), at + 1)
    if value < 0x80 {
      guard decoding else { return }
      switch bytes[at] {
      case 0x26: readEntity(at, bytes)
      case 0x5C: readBackslash(at, bytes)
      case 0x25: readPercent(at, bytes)
      default: break
      }
    } else {
      decode(at, count: bytes.count) { index in index < bytes.count ? (bytes[index], index + 1) : nil }
    }
  }

  /// UTF-8; a byte that cannot begin or go on is a mark by itself.
  private mutating func decode(_ at: Int, count: Int, _ byte: (Int) -> (UInt8, next: Int)?) {
    guard let (first, afterFirst) = byte(at) else { return }
    let (length, bits): (Int, UInt32) =
      switch first {
      case 0xC2...0xDF: (1, UInt32(first & 0x1F))
      case 0xE0...0xEF: (2, UInt32(first & 0x0F))
      case 0xF0...0xF4: (3, UInt32(first & 0x07))
      default: (0, first < 0x80 ? UInt32(first) : 0xFFFD)
      }
    (value, next) = (bits, afterFirst)
    for _ in 0..<length {
      guard let (following, after) = byte(next), following & 0xC0 == 0x80 else {
        value = 0xFFFD
        return
      }
      value = value << 6 | UInt32(following & 0x3F)
      next = after
    }
  }

  /// `&#233;` `&#xE9;` `&nbsp;`; any other name is a mark.
  private mutating func readEntity(_ at: Int, _ bytes: [UInt8]) {
    guard let end = bytes[at..<min(bytes.count, at + 12)].firstIndex(of: 0x3B) else { return }
    let name = bytes[(at + 1)..<end]
    guard name.allSatisfy({ $0.isLetter || $0.isDigit || $0 == 0x23 }), !name.isEmpty else { return }
    next = end + 1
    value = 0x26
    if name.first == 0x23 {
      let digits = name.dropFirst()
      let isHex = digits.first.map { $0 | 0x20 == 0x78 } ?? false
      value = UInt32(String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self), radix: isHex ? 16 : 10) ?? 0x26
    } else if name.elementsEqual("shy".utf8) {
      value = 0xAD
    }
  }

  /// `\u00E9` `\n`
  private mutating func readBackslash(_ at: Int, _ bytes: [UInt8]) {
    guard at + 1 < bytes.count else { return }
    switch bytes[at + 1] {
    case 0x75 where at + 5 < bytes.count:
      guard let code = UInt32(String(decoding: bytes[(at + 2)...(at + 5)], as: UTF8.self), radix: 16) else { return }
      (value, next) = (code, at + 6)
    case 0x6E, 0x74, 0x72, 0x62, 0x66: next = at + 2  // n t r b f
    default: break
    }
  }

  /// `%C3%A9`
  private mutating func readPercent(_ at: Int, _ bytes: [UInt8]) {
    func hex(_ index: Int) -> (UInt8, next: Int)? {
      guard index + 2 < bytes.count, bytes[index] == 0x25 else { return nil }
      return UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16).map { ($0, index + 3) }
    }
    decode(at, count: bytes.count, hex)
  }
}
