import Newsroom

/// Outlines laid flat in one projection, with a sheet for each scale that maps may have.
struct Atlas: Sendable {
  let projection: Projection
  private let sheets: [Sheet]
  private let firstStep: Int

  /// The largest distance, in units, of a simplified line from what it was.
  private static let tolerance = 0.8

  /// The detailed lines of the theatre.
  init(of outlines: Outlines, scales: ArraySlice<MapScale>) {
    projection = .theatre
    firstStep = scales.first?.step ?? 0
    let arcs = outlines.arcs(ofWorld: false)
    let place = projection.place
    let start = arcs.first.map { outlines.arcs[$0].lowerBound } ?? 0
    let end = arcs.last.map { outlines.arcs[$0].upperBound } ?? 0
    let places = (start..<end).map { place(outlines.vertices[$0].point) }
    let finest = Atlas.tolerance(at: scales.last)
    var lines = WeightedLines(
      arcs.map { outlines.arcs[$0].lowerBound - start..<outlines.arcs[$0].upperBound - start }, of: places, least: finest * finest)
    var sheets: [Sheet] = []
    for scale in scales.reversed() {
      let tolerance = Atlas.tolerance(at: scale)
      lines.simplify(to: tolerance * tolerance)
      let simple = SimplifiedArcs(lines.runs, firstArc: arcs.lowerBound) { scale.spot(lines.places[$0]) }
      sheets.append(Sheet(of: outlines, isWorld: false, simple, scale: scale))
    }
    self.sheets = sheets.reversed()
  }

  /// The coarse lines of the world round a point.
  init(of globe: Globe, round centre: Gazetteer.Point, scales: ArraySlice<MapScale>) {
    projection = .around(centre)
    firstStep = scales.first?.step ?? 0
    let view = Azimuth(round: centre)
    sheets = scales.map { globe.sheet(in: view, at: $0, tolerance: Atlas.tolerance(at: $0)) }
  }

  var scales: [MapScale] { sheets.map(\.scale) }

  func sheet(at scale: MapScale) -> Sheet { sheets[max(0, min(sheets.count - 1, scale.step - firstStep))] }

  /// In kilometres.
  static func tolerance(at scale: MapScale?) -> Double { tolerance / (scale?.unitsPerKilometre ?? 1) }
}

extension Outlines {
  /// The arcs that the layers of the theatre, or of the world, are made of.
  func arcs(ofWorld isWorld: Bool) -> Range<Int> {
    var (first, last) = (Int.max, -1)
    for layer in Layer.allCases where layer.isWorld == isWorld {
      for ring in self[layer].lazy.flatMap(\.rings) {
        for arc in ring {
          let number = Int(arc < 0 ? ~arc : arc)
          (first, last) = (min(first, number), max(last, number))
        }
      }
    }
    return last < 0 ? 0..<0 : first..<last + 1
  }
}

extension Outlines.Vertex {
  var point: Gazetteer.Point { Gazetteer.Point(latitude: Double(latitude) / 1000, longitude: Double(longitude) / 1000) }
}
