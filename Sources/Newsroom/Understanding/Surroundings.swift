/// Which regions and states a brief has spoken of, to tell namesakes apart.
struct Surroundings {
  private var regions: [Int32: Int] = [:]
  private var regionsHere: [Int32: Int] = [:]
  private var states: [UInt16: Int] = [:]
  private var neighbours: [Int32: Int] = [:]
  private var neighboursHere: [Int32: Int] = [:]
  private var firstMention: [Int32: Int] = [:]
  private var currentItem = -1

  mutating func add(_ record: NameRecord, number: Int32, at token: Int, inItem item: Int) {
    if item != currentItem {
      currentItem = item
      regionsHere.removeAll(keepingCapacity: true)
      neighboursHere.removeAll(keepingCapacity: true)
    }
    switch record.sort {
    case .region:
      regions[number, default: 0] += 1
      regionsHere[number, default: 0] += 1
      firstMention[number] = min(firstMention[number] ?? token, token)
    case .settlement, .place:
      guard record.region >= 0 else { return }
      neighbours[record.region, default: 0] += 1
      neighboursHere[record.region, default: 0] += 1
    case .state: states[record.country, default: 0] += 1
    default: break
    }
  }

  /// How much of the brief, and of the item above all, lies about a place; 0 to 70.
  func nearness(of place: NameRecord) -> Int {
    var score = min(states[place.country] ?? 0, 5)
    if place.region >= 0 {
      score += 8 * (regions[place.region] ?? 0) + 22 * (regionsHere[place.region] ?? 0)
      score += 4 * (neighbours[place.region] ?? 0) + 11 * (neighboursHere[place.region] ?? 0)
    }
    return min(score, 70)
  }

  /// Whether a region was named before a token.
  func hasNamed(_ region: Int32, before token: Int) -> Bool { firstMention[region].map { $0 < token } ?? false }

  func hasNamed(stateWithCountry country: UInt16) -> Bool { states[country] != nil }
}
