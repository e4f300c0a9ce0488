/// Why something was found, in words that an editor can follow up.
package struct Provenance: Sendable, Hashable {
  package let rule: String
  /// The row that knew the name: `Places, line 41` or `seeds/actors.yaml, line 7`; nil where the rule needed none.
  package let row: String?
  package let isUnsure: Bool
}

extension Provenance: CustomStringConvertible {
  package var description: String { rule + (row.map { " (\($0))" } ?? "") }
}

extension Gazetteer {
  /// Editors have added names or spellings.
  package var isCurated: Bool { !curated.origins.isEmpty }

  /// Why a mention links to what it does.
  /// - Parameter text: of the item that it stands in.
  package func provenance(of mention: Mention, in text: [UInt8]) -> Provenance {
    let row = mention.evidence.row.map { row in
      let entity = citation(of: row)
      guard let place = spellingPlace(of: text[mention.range], for: row) else { return entity }
      let spelling = "\(place.file), line \(place.line)"
      return spelling == entity ? entity : "\(entity); spelling from \(spelling)"
    }
    return Provenance(rule: mention.evidence.rule.description, row: row, isUnsure: mention.isUnsure)
  }

  /// Where a row stands: in a table of the program, or in a file of the editors.
  package func citation(of row: Row) -> String {
    if row.table == .curated, let origin = curated.origins.first(where: { $0.record == row.record }) {
      return "\(origin.text.place.file), line \(origin.text.place.line)"
    }
    return "\(row.table.name), line \(row.line)"
  }

  /// Where editors gave an entity a spelling.
  private func spellingPlace(of name: ArraySlice<UInt8>, for row: Row) -> SourcePlace? {
    guard !curated.origins.isEmpty else { return nil }
    let phrase = WordHash.phrase(words(of: String(decoding: name, as: UTF8.self)))
    return curated.origins.first { $0.record == row.record && $0.part == .spelling && $0.phrase == phrase }?.text.place
  }
}

extension Gazetteer.Table {
  /// As evidence calls it.
  package var name: String {
    switch self {
    case .countries: "Countries"
    case .regions: "Regions"
    case .places: "Places"
    case .furtherPlaces: "Further places"
    case .towns: "Towns"
    case .people: "People"
    case .bodies: "Bodies"
    case .roles: "Roles"
    case .curated: "Curated"
    }
  }
}
