/// The built-in tables of states, regions, places, people and bodies, ready to look names up in.
package struct Gazetteer: Sendable {
  package enum Table: UInt8, Sendable { case countries, regions, places, people, bodies, curated }

  /// A line of a table.
  package struct Row: Hashable, Sendable {
    package let table: Table
    /// From 1.
    package let line: Int32
  }

  /// What a table tells about a place, region or state beside its names.
  package struct Facts: Sendable, Hashable {
    /// Degrees north and east; nil where unknown.
    package var point: Point?
    /// The point is known to a few kilometres only.
    package var isApproximate: Bool
    /// ISO 3166-1 alpha-2.
    package var country: String?
    /// ISO 3166-2 of the first-level division it lies in; for a region its own code.
    package var region: String?
    /// What it is, in a word or two: `city`, `river`, `oblast`, `politician`, `ministry`.
    package var sort: String
    package var wikidata: String?
  }

  package struct Point: Sendable, Hashable {
    package var latitude: Double
    package var longitude: Double
  }
}

extension Gazetteer {
  /// What the tables tell of a row.
  package func facts(of row: Row) -> Facts { Facts(point: nil, isApproximate: false, sort: "") }
  /// The first-level division with an ISO 3166-2 code.
  package func region(code: String) -> Entity? { nil }
  /// The state with an ISO 3166-1 alpha-2 code.
  package func state(code: String) -> Entity? { nil }
  /// All spellings that a row is known by, the usual one first.
  package func spellings(of row: Row) -> [String] { [] }
}
