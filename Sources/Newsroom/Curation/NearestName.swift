/// The name that somebody who wrote another one most likely meant.
enum NearestName {
  /// Nil where none is near enough: more than a third of the letters added, lost, changed or swapped.
  static func to(_ wanted: String, among names: some Sequence<String>) -> String? {
    let letters = Array(wanted.utf8)
    guard letters.count > 1 else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let limit = min(max(1, letters.count / 3), best.map { $0.distance - 1 } ?? .max)
      if let distance = EditDistance.between(letters[...], Array(name.utf8)[...], atMost: limit) { best = (name, distance) }
    }
    return best?.name
  }

  /// The kind that another word for it means: `city` is a settlement.
  static func kind(_ wanted: String) -> Entity.Kind? {
    switch wanted.lowercased() {
    case "country", "nation", "land": .state
    case "body", "organization", "org", "company", "unit", "agency", "ministry": .organisation
    case "city", "town", "village", "capital", "district": .settlement
    case "province", "oblast", "county", "area", "krai": .region
    case "river", "sea", "bridge", "island", "plant", "site", "water", "facility", "landform": .place
    case "man", "woman", "politician", "people": .person
    default: to(wanted.lowercased(), among: Entity.Kind.allCases.map(\.rawValue)).flatMap(Entity.Kind.init)
    }
  }
}

/// How many letters must be added, dropped, changed or swapped with their neighbour to make one word of another.
enum EditDistance {
  /// Nil above a limit.
  static func between(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>, atMost limit: Int) -> Int? {
    guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
    if a.elementsEqual(b) { return 0 }
    let (a, b) = (Array(a), Array(b))
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = last
    for i in a.indices {
      row[0] = i + 1
      var least = row[0]
      for j in b.indices {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row[j + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
