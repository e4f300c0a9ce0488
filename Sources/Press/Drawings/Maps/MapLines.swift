import Newsroom

/// What maps are drawn from, whatever an archive is about: the outlines, those of the theatre laid flat.
struct MapLines: Sendable {
  let outlines: Outlines
  let theatre: Atlas
  let globe: Globe
  /// Codes of the divisions with an outline in the theatre, and on the coarse lines.
  let regions: Set<String>
  let worldRegions: Set<String>
  /// When lakes that maps show were drained.
  let drainings: [CalendarDate]

  static let theatreScales = MapScale.all[12...24]
  static let worldScales = MapScale.all[1...18]

  init() {
    outlines = Outlines()
    theatre = Atlas(of: outlines, scales: MapLines.theatreScales)
    globe = Globe(of: outlines, least: Atlas.tolerance(at: MapLines.worldScales.last))
    regions = Set(outlines[.region].map(\.code))
    worldRegions = Set(outlines[.worldRegion].map(\.code))
    drainings = outlines[.lake].compactMap { Ground.draining(ofLake: $0.code) }
  }
}
