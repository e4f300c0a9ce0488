import Newsroom

/// A brief as an entry of a bibliography, escaped for markup.
struct BibTeX {
  private(set) var markup: [UInt8] = []

  init(of card: BriefCard, in edition: Edition) {
    markup.reserveCapacity(320)
    markup += "@misc{\(edition.slug)-\(card.iso),\n  title = {".utf8
    append(card.headline.text)
    markup += "},\n  journal = {".utf8
    append(edition.archive.settings.title)
    if let day = card.number { markup += "},\n  note = {Day \(day.value)".utf8 }
    if let base = edition.archive.settings.baseURL {
      markup += "},\n  url = {".utf8
      markup += base.utf8
      markup += card.address.path.utf8
    }
    markup += "},\n  date = {\(card.iso)}\n}".utf8
  }

  /// Characters that mean something to TeX stand behind a backslash; those that it has no escape for are left out.
  private mutating func append(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): markup += "\\&amp;".utf8
      case UInt8(ascii: "<"): markup += "&lt;".utf8
      case UInt8(ascii: ">"): markup += "&gt;".utf8
      case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "_"):
        markup.append(UInt8(ascii: "\\"))
        markup.append(byte)
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"), UInt8(ascii: "~"), UInt8(ascii: "^"): continue
      default: markup.append(byte)
      }
    }
  }
}
