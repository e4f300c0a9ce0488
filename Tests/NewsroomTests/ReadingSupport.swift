import Markdown

@testable import Newsroom

/// Reads a seed text. The name tells the format, and perhaps the day.
func reading(_ text: String, as name: String = "brief.txt", settings: SiteSettings = SiteSettings()) throws(Problems) -> Brief {
  try Brief(reading: SeedFile(path: "seeds/\(name)", bytes: Array(text.utf8)), settings: settings)
}

/// What is wrong with a seed text, as an editor sees it: errors, or else warnings and notes.
func problems(_ text: String, as name: String = "brief.txt", settings: SiteSettings = SiteSettings()) -> [String] {
  problems(Array(text.utf8), as: name, settings: settings)
}

func problems(_ bytes: [UInt8], as name: String = "brief.txt", settings: SiteSettings = SiteSettings()) -> [String] {
  do throws(Problems) {
    return try Brief(reading: SeedFile(path: "seeds/\(name)", bytes: bytes), settings: settings).warnings.map(\.description)
  } catch {
    return error.diagnostics.map(\.description)
  }
}

extension Brief {
  /// Date and day number, such as `2024-11-06, day 987`, and what the date gives where another number is printed.
  var told: String {
    "\(date)" + (day.map { ", day \($0.value)" } ?? "") + (dayByDate.map { " (by date \($0.value))" } ?? "")
  }

  /// Title, items with their sections, and cuts, a line each.
  var outline: [String] {
    var lines: [String] = []
    if let title { lines.append("# \(title)") }
    for item in items {
      let section = item.section.map { "[\($0)] " } ?? ""
      lines.append(section + item.kind.sign + String(decoding: item.text, as: UTF8.self))
    }
    return lines + cuts.map { "cut, \($0.reason.rawValue): \($0.text)" }
  }
}

extension Item.Kind {
  fileprivate var sign: String {
    switch self {
    case .standfirst: "standfirst: "
    case .paragraph: ""
    case .bullet(let depth): String(repeating: "•", count: depth) + " "
    case .quote: "> "
    case .code: "code: "
    case .table: "table: "
    }
  }
}

/// Two sentences that no rule looks at, to follow what is tested.
let filler = "The bridge at Lorne was open to traffic again by evening. Engineers had worked through the night."
