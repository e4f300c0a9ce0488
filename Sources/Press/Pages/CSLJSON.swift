import Newsroom

/// A brief as an entry for reference managers, in CSL-JSON, escaped for markup.
struct CSLJSON {
  private(set) var markup: [UInt8] = []

  init(of card: BriefCard, language: String, in edition: Edition) {
    let (year, month, day) = card.date.civil
    markup.reserveCapacity(400)
    markup += "[{\n  \"id\": \"\(edition.slug)-\(card.iso)\",\n  \"type\": \"article-newspaper\",\n  \"title\": ".utf8
    append(card.headline.text)
    markup += ",\n  \"container-title\": ".utf8
    append(edition.archive.settings.title)
    markup += ",\n  \"issued\": {\"date-parts\": [[\(year), \(month), \(day)]]},\n  \"language\": ".utf8
    append(language)
    if let number = card.day {
      markup += ",\n  \"note\": ".utf8
      append(edition.words.dayLabel(number))
    }
    if let base = edition.archive.settings.baseURL {
      markup += ",\n  \"URL\": ".utf8
      append(base + card.address.path)
    }
    markup += "\n}]".utf8
  }

  /// A JSON string. Its own quotation marks are no markup inside an element.
  private mutating func append(_ text: String) {
    markup.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): markup += "\\\"".utf8
      case UInt8(ascii: "\\"): markup += "\\\\".utf8
      case UInt8(ascii: "&"): markup += "&amp;".utf8
      case UInt8(ascii: "<"): markup += "&lt;".utf8
      case UInt8(ascii: ">"): markup += "&gt;".utf8
      case 0..<0x20: markup.append(UInt8(ascii: " "))
      default: markup.append(byte)
      }
    }
    markup.append(UInt8(ascii: "\""))
  }
}
