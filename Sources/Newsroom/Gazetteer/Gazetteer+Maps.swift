/// What maps ask of the tables beside the facts of a name.
extension Gazetteer {
  /// A large town by which a reader finds the way on a map.
  package struct Landmark: Sendable {
    package let entity: Entity
    package let point: Point
  }

  /// Capitals and the towns of half a million and more, the largest first.
  package var landmarks: [Landmark] {
    let records = records
    return records.indices
      .filter { records[$0].sort == .settlement && (records[$0].traits.contains(.capital) || records[$0].population >= 500_000) }
      .sorted { (-records[$0].population, $0) < (-records[$1].population, $1) }
      .compactMap { number in
        guard let point = facts(of: records[number].row).point else { return nil }
        return Landmark(entity: entity(Int32(number)), point: point)
      }
  }

  /// The codes of the first-level divisions that a region is made of: its own, or, for an informal area, those it spans.
  package func divisions(of row: Row) -> [String] {
    let record = records[Int(row.record)]
    guard record.sort == .region else { return [] }
    let spanned = field(7, of: record).split(separator: "|").map(String.init)
    return spanned.isEmpty ? [field(0, of: record)] : spanned
  }
}
