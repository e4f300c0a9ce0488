/// What a day needs beside what everybody reads of it, so that it can be kept outside the program and taken up again.
extension Day {
  /// The identities of surnames that may be somebody's whom only other briefs name in full.
  package var strangerNumbers: [UInt64] { strangers.map(\.value) }

  /// A day that was kept.
  /// - Parameter strangers: as `strangerNumbers` told them.
  package convenience init(kept brief: Brief, entities: [Entity], readings: [ItemReading], strangers: [UInt64], merged: Set<String>) {
    self.init(brief: brief, entities: entities, readings: readings, strangers: strangers.map(WordHash.init(value:)), merged: merged)
  }
}

extension Gazetteer.Row {
  /// Its number among all rows of the tables as editors have changed them.
  package var number: Int { Int(record) }
}

extension Gazetteer {
  /// Nil for a number that no row has.
  package func row(numbered number: Int) -> Row? { records.indices.contains(number) ? records[number].row : nil }

  /// A hash of all tables: two gazetteers with the same one number their rows alike.
  package var mark: UInt64 {
    var hash = WordHash()
    for table in tables { for byte in table.bytes { hash.add(byte) } }
    return hash.value
  }
}
