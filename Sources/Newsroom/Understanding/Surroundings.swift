/// Which regions and states a brief has spoken of, to tell namesakes apart.
///
/// A class, so that the scan that has it stays small: see `BriefScan`.
final class Surroundings {
  private var regions: [Int32: Region] = [:]
  /// How often each state was named, by its country.
  private var states: [UInt16: Int] = [:]
  private var currentItem = -1
  /// How often reading has gone from one item to another.
  private var visit = 0

  /// How often a region and places in it were named.
  private struct Region {
    var names = 0
    var places = 0
    /// The visit to an item that named it or a place in it last, and how often.
    var visit = -1
    var namesHere = 0
    var placesHere = 0
    /// The first token that named it.
    var firstMention = Int.max

    mutating func enter(_ visit: Int) {
      guard self.visit != visit else { return }
      self.visit = visit
      namesHere = 0
      placesHere = 0
    }

    mutating func addName(at token: Int, on visit: Int) {
      enter(visit)
      names += 1
      namesHere += 1
      firstMention = min(firstMention, token)
    }

    mutating func addPlace(on visit: Int) {
      enter(visit)
      places += 1
      placesHere += 1
    }
  }

  func add(_ record: NameRecord, number: Int32, at token: Int, inItem item: Int) {
    if item != currentItem {
      currentItem = item
      visit += 1
    }
    switch record.sort {
    case .region: regions[number, default: Region()].addName(at: token, on: visit)
    case .settlement, .place: if record.region >= 0 { regions[record.region, default: Region()].addPlace(on: visit) }
    case .state: states[record.country, default: 0] += 1
    default: break
    }
  }

  /// How much of the brief, and of the item above all, lies about a place; 0 to 70.
  func nearness(of place: NameRecord) -> Int {
    var score = min(states[place.country] ?? 0, 5)
    if place.region >= 0, let region = regions[place.region] {
      score += 8 * region.names + 4 * region.places
      if region.visit == visit { score += 22 * region.namesHere + 11 * region.placesHere }
    }
    return min(score, 70)
  }

  /// Whether a region was named before a token.
  func hasNamed(_ region: Int32, before token: Int) -> Bool { regions[region].map { $0.firstMention < token } ?? false }

  func hasNamed(stateWithCountry country: UInt16) -> Bool { states[country] != nil }
}
