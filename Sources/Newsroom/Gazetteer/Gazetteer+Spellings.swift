extension Gazetteer {
  /// The other names and spellings that the tables and editors have for a row's entity, in their order.
  package func otherSpellings(of row: Row) -> [String] { spellings(of: row, in: \.columnsOfOtherNames, withCurated: true) }

  /// A state's adjectives, and the names of its people.
  package func adjectives(of row: Row) -> [String] { spellings(of: row, in: \.columnsOfAdjectives, withCurated: false) }

  private func spellings(of row: Row, in columns: KeyPath<NameRecord.Sort, [Int]>, withCurated: Bool) -> [String] {
    let record = records[Int(row.record)]
    var spellings: [String] = []
    func add(_ text: some Sequence<UInt8>) {
      let spelling = String(decoding: Array(text), as: UTF8.self)
      if !spelling.isEmpty, !spellings.contains(spelling) { spellings.append(spelling) }
    }
    for column in record.sort[keyPath: columns] {
      for value in fieldBytes(column, of: record).split(separator: .bar) {
        // An asterisk marks what may stand alone.
        add(value.last == .asterisk ? value.dropLast() : value)
      }
    }
    guard withCurated else { return spellings }
    for origin in curated.origins where origin.part == .spelling && origin.record == row.record { add(origin.text.text.utf8) }
    return spellings
  }
}

extension NameRecord.Sort {
  fileprivate var columnsOfAdjectives: [Int] { self == .state ? [3] : [] }

  fileprivate var columnsOfOtherNames: [Int] {
    switch self {
    case .state: [2]
    case .region: [4, 5, 6]
    case .settlement, .place, .person, .organisation: [1]
    case .office: []
    }
  }
}
