import Newsroom
import Synchronization

/// Outlines laid flat in one projection, with a sheet for each scale that maps may have.
struct Atlas: Sendable {
  let projection: Projection
  let scales: [MapScale]
  private let lines: Lines
  /// One for each scale.
  private let sheets: [LateSheet]

  /// What sheets are made of.
  private enum Lines: Sendable {
    case theatre(WeightedLines<Projection.Place>, of: Outlines)
    /// Within so many kilometres of the centre; all of it if nil.
    case world(Globe, in: Azimuth, within: Double?)
  }

  /// The largest distance, in units, of a simplified line from what it was.
  private static let tolerance = 0.8

  /// The detailed lines of the theatre.
  init(of outlines: Outlines, scales: ArraySlice<MapScale>) {
    let lines = WeightedLines(of: outlines, isWorld: false, least: Atlas.tolerance(at: scales.last), point: Projection.theatre.place)
    self.init(.theatre, .theatre(lines, of: outlines), scales: scales)
  }

  /// The coarse lines of the world round a point.
  init(of globe: Globe, round centre: Gazetteer.Point, scales: ArraySlice<MapScale>) {
    self.init(.around(centre), .world(globe, in: Azimuth(round: centre), within: nil), scales: scales)
  }

  /// As much of the coarse lines of the world round a point as a frame shows.
  init(of globe: Globe, round centre: Gazetteer.Point, for frame: MapFrame) {
    self.init(.around(centre), .world(globe, in: Azimuth(round: centre), within: frame.reach), scales: [frame.scale])
  }

  private init(_ projection: Projection, _ lines: Lines, scales: ArraySlice<MapScale>) {
    (self.projection, self.lines, self.scales) = (projection, lines, Array(scales))
    sheets = scales.map { _ in LateSheet() }
  }

  func sheet(at scale: MapScale) -> Sheet {
    let number = max(0, min(scales.count - 1, scale.step - (scales.first?.step ?? 0)))
    return sheets[number].sheet {
      let (scale, tolerance) = (scales[number], Atlas.tolerance(at: scales[number]))
      return switch lines {
      case .theatre(let lines, let outlines): Sheet(of: outlines, isWorld: false, lines.simplified(to: tolerance, spot: scale.spot), scale: scale)
      case .world(let globe, let view, let reach): globe.sheet(in: view, at: scale, tolerance: tolerance, within: reach)
      }
    }
  }

  /// In kilometres.
  static func tolerance(at scale: MapScale?) -> Double { tolerance / (scale?.unitsPerKilometre ?? 1) }
}

/// A sheet that is made when the first map asks for it: few archives have maps of all scales.
private final class LateSheet: Sendable {
  private let made = Mutex<Sheet?>(nil)

  /// Another core that asks for it meanwhile waits.
  func sheet(_ make: () -> Sheet) -> Sheet {
    made.withLock { made in
      if let made { return made }
      let sheet = make()
      made = sheet
      return sheet
    }
  }
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

  /// For each arc, whether a ring that is wanted is made of it.
  func arcs(ofRings wanted: [Layer: [Bool]]) -> [Bool] {
    var isWanted = [Bool](repeating: false, count: arcs.count)
    for (layer, wanted) in wanted {
      for (ring, _) in zip(self[layer].lazy.flatMap(\.rings), wanted).lazy.filter(\.1) {
        for arc in ring { isWanted[Int(arc < 0 ? ~arc : arc)] = true }
      }
    }
    return isWanted
  }
}

extension Outlines.Vertex {
  var point: Gazetteer.Point { Gazetteer.Point(latitude: Double(latitude) / 1000, longitude: Double(longitude) / 1000) }
}
