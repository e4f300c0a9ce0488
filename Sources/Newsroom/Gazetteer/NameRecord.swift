/// One entity of the tables, without its texts: those stay in the tables until somebody asks.
struct NameRecord: Sendable {
  enum Sort: UInt8, Sendable { case state, region, settlement, place, person, organisation, office }

  var sort: Sort
  var row: Gazetteer.Row
  /// Two letters of ISO 3166-1, `EU`, `INT` and the like; 0 where unknown.
  var country: UInt16 = 0
  /// The record of the region that a place lies in, or -1.
  var region: Int32 = -1
  /// 1 (a capital or large city) to 4 (a village); 2 for what is no settlement.
  var tier: UInt8 = 2
  var population: Int32 = 0
  var traits: Traits = []
  /// The line in its table, as a byte range.
  var line: Range<Int32>

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt32
    static let notable = Traits(rawValue: 1)
    static let approximate = Traits(rawValue: 1 << 1)
    static let sharesRegionName = Traits(rawValue: 1 << 2)
    static let alsoPerson = Traits(rawValue: 1 << 3)
    static let alsoWord = Traits(rawValue: 1 << 4)
    static let shared = Traits(rawValue: 1 << 5)
    static let capital = Traits(rawValue: 1 << 6)
    /// An office that is a rank or courtesy title: never a role.
    static let rank = Traits(rawValue: 1 << 7)
    static let profession = Traits(rawValue: 1 << 8)
    static let relation = Traits(rawValue: 1 << 9)
    /// A body that others quote: an outlet or agency.
    static let media = Traits(rawValue: 1 << 10)
    static let district = Traits(rawValue: 1 << 11)
    static let theatre = Traits(rawValue: 1 << 12)
    static let village = Traits(rawValue: 1 << 13)
    static let water = Traits(rawValue: 1 << 14)
    /// Where people post: "on Telegram" names no speaker.
    static let platform = Traits(rawValue: 1 << 16)
    static let government = Traits(rawValue: 1 << 15)
  }

  /// Packs `UA` into a number.
  static func country(_ code: ArraySlice<UInt8>) -> UInt16 {
    guard code.count == 2 else { return 0 }
    return UInt16(code[code.startIndex]) << 8 | UInt16(code[code.startIndex + 1])
  }
}
