/// All areas and lines at one scale, simplified, on the grid, and each in one piece.
struct Sheet: Sendable {
  /// Rings of areas, the first vertex not again at the end, or lines: what there is of a layer, in columns.
  struct Shapes: Sendable {
    fileprivate(set) var boxes: [Box] = []
    /// Of the sheet's spots.
    fileprivate(set) var runs: [Range<Int>] = []
    /// Of the area or group of lines, as the outlines have it.
    fileprivate(set) var codes: [String] = []

    static let none = Shapes()
  }

  let scale: MapScale
  let spots: [Spot]
  private let shapes: [Outlines.Layer: Shapes]

  init(of outlines: Outlines, isWorld: Bool, _ arcs: SimplifiedArcs, scale: MapScale) {
    var spots: [Spot] = []
    var shapes: [Outlines.Layer: Shapes] = [:]
    for layer in Outlines.Layer.allCases where layer.isWorld == isWorld {
      var own = Shapes()
      for feature in outlines[layer] {
        for ring in feature.rings {
          let start = spots.count
          if layer.isOfLines {
            for arc in ring { spots += arcs[arc] }
          } else {
            for arc in ring { arcs.append(openArc: arc, to: &spots) }
          }
          var box = Box.nothing
          for index in start..<spots.count { box.take(spots[index]) }
          own.boxes.append(box)
          own.runs.append(start..<spots.count)
          own.codes.append(feature.code)
        }
      }
      shapes[layer] = own
    }
    (self.scale, self.spots, self.shapes) = (scale, spots, shapes)
  }

  subscript(layer: Outlines.Layer) -> Shapes { shapes[layer] ?? .none }
}

extension Outlines.Layer {
  fileprivate var isOfLines: Bool {
    switch self {
    case .border, .division, .river, .worldBorder: true
    case .land, .home, .region, .lake, .worldLand, .worldHome, .worldRegion: false
    }
  }
}

/// The arcs of an outline with the vertices that matter at one scale.
struct SimplifiedArcs {
  private var spots: [Spot] = []
  private var arcs: [Range<Int>] = []
  private let firstArc: Int

  init(_ lines: WeightedLines, scale: MapScale, firstArc: Int) {
    self.firstArc = firstArc
    arcs.reserveCapacity(lines.runs.count)
    spots.reserveCapacity(lines.places.count)
    for line in lines.runs {
      let start = spots.count
      for index in line {
        let spot = scale.spot(lines.places[index])
        if spots.count > start, spots[spots.count - 1] == spot { continue }
        spots.append(spot)
      }
      arcs.append(start..<spots.count)
    }
  }

  /// - Parameter arc: by its number; `~number` for the vertices in the same order.
  subscript(arc: Int32) -> ArraySlice<Spot> { spots[arcs[Int(arc < 0 ? ~arc : arc) - firstArc]] }

  /// Without its last vertex, which the next arc of a ring begins with; `~number` for an arc taken backwards.
  func append(openArc arc: Int32, to ring: inout [Spot]) {
    if arc >= 0 {
      ring += self[arc].dropLast()
    } else {
      ring += self[arc].dropFirst().reversed()
    }
  }
}
