/// The key that somebody who wrote another one most likely meant.
enum NearestKey {
  /// Nil where none is near enough: a third of its letters added, lost, changed or swapped, or another word for it.
  static func to(_ wanted: String, among keys: [String]) -> String? {
    let letters = plain(wanted)
    guard (2...40).contains(letters.count) else { return nil }
    if let key = otherWords[String(decoding: letters, as: UTF8.self)]?.first(where: keys.contains) { return key }
    var best: (key: String, distance: Int)?
    for key in keys {
      let distance = distance(letters, plain(key))
      if distance <= max(1, letters.count / 3), distance < best?.distance ?? .max { best = (key, distance) }
    }
    return best?.key
  }

  /// What other generators call our keys.
  private static let otherWords = [
    "language": ["lang"], "number": ["day"], "daynumber": ["day"], "modified": ["updated"], "lastmod": ["updated"], "published": ["date"],
    "publishdate": ["date"], "pubdate": ["date"], "firstday": ["day_one"], "start": ["day_one"], "startdate": ["day_one"], "headline": ["title"],
    "link": ["url", "source"], "href": ["url", "source"], "address": ["url", "source"], "name": ["title"], "site": ["publisher", "source"],
    "publisher": ["source"], "errata": ["corrections"], "correction": ["corrections"], "note": ["text"], "conflict": ["war"], "copyright": ["licence"],
    "url": ["base_url", "source"], "tagline": ["subtitle"], "summary": ["description"], "lag": ["offset"],
  ]

  /// Without case, hyphens and underscores.
  private static func plain(_ key: String) -> [UInt8] { key.utf8.map(\.lowercased).filter { $0 != 0x5F && $0 != .hyphen } }

  /// Letters to add, drop, change or swap with their neighbour.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
