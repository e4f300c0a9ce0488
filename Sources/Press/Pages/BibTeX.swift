import Newsroom

/// A brief as an entry of a bibliography.
struct BibTeX {
  let text: String

  init(of brief: Brief, titled title: String, in edition: Edition) {
    let settings = edition.archive.settings
    var lines = [
      "@misc{\(Slug.of(settings.title))-\(brief.date),",
      "  title = {\(BibTeX.escaped(title))},",
      "  journal = {\(BibTeX.escaped(settings.title))},",
    ]
    if let day = brief.day { lines.append("  note = {Day \(day.value)},") }
    if let base = settings.baseURL { lines.append("  url = {\(base)\(Address.day(brief.date).path)},") }
    lines.append("  date = {\(brief.date)}")
    lines.append("}")
    text = lines.joined(separator: "\n")
  }

  /// Characters that mean something to TeX stand behind a backslash; those that it has no escape for are left out.
  private static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "_"):
        escaped += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"), UInt8(ascii: "~"), UInt8(ascii: "^"): continue
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
