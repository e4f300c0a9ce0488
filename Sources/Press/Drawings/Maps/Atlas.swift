import Newsroom

/// Outlines laid flat in one projection, with a sheet for each scale that maps may have.
struct Atlas: Sendable {
  let projection: Projection
  private let outlines: Outlines
  private let sheets: [Sheet]
  private let firstStep: Int

  /// The largest distance, in units, of a simplified line from what it was.
  private static let tolerance = 0.8

  /// - Parameter isWorld: with the coarse lines of the whole world, not those of the theatre.
  init(of outlines: Outlines, isWorld: Bool, in projection: Projection, scales: ArraySlice<MapScale>) {
    self.projection = projection
    self.outlines = outlines
    firstStep = scales.first?.step ?? 0
    let arcs = outlines.arcs(ofWorld: isWorld)
    let place = projection.place
    let start = arcs.first.map { outlines.arcs[$0].lowerBound } ?? 0
    let end = arcs.last.map { outlines.arcs[$0].upperBound } ?? 0
    let places = (start..<end).map { place(outlines.vertices[$0].point) }
    var weights = [Double](repeating: 0, count: places.count)
    let least = Atlas.tolerance / (scales.last?.unitsPerKilometre ?? 1)
    let lines = arcs.map { outlines.arcs[$0].lowerBound - start..<outlines.arcs[$0].upperBound - start }
    for line in lines { Simplification.weigh(line, of: places, least: least * least, into: &weights) }
    sheets = scales.map { scale in
      Sheet(lines: lines, firstArc: arcs.lowerBound, places: places, weights: weights, scale: scale, tolerance: Atlas.tolerance)
    }
  }

  var scales: [MapScale] { sheets.map(\.scale) }

  func sheet(at scale: MapScale) -> Sheet { sheets[max(0, min(sheets.count - 1, scale.step - firstStep))] }

  subscript(layer: Outlines.Layer) -> [Outlines.Feature] { outlines[layer] }
}

extension Outlines {
  /// The arcs that the layers of the theatre, or of the world, are made of.
  fileprivate func arcs(ofWorld isWorld: Bool) -> Range<Int> {
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

/// All lines at one scale, simplified and on the grid.
struct Sheet: Sendable {
  let scale: MapScale
  private let spots: [Spot]
  private let arcs: [Range<Int>]
  private let boxes: [Box]
  private let firstArc: Int

  fileprivate init(
    lines: [Range<Int>], firstArc: Int, places: [Projection.Place], weights: [Double], scale: MapScale, tolerance: Double
  ) {
    self.scale = scale
    self.firstArc = firstArc
    var spots: [Spot] = []
    var arcs: [Range<Int>] = []
    var boxes: [Box] = []
    arcs.reserveCapacity(lines.count)
    boxes.reserveCapacity(lines.count)
    let least = tolerance / scale.unitsPerKilometre * (tolerance / scale.unitsPerKilometre)
    for line in lines {
      let start = spots.count
      var box = Box.nothing
      for index in line where weights[index] >= least {
        let spot = scale.spot(places[index])
        if spots.count > start, spots[spots.count - 1] == spot { continue }
        spots.append(spot)
        box.take(spot)
      }
      arcs.append(start..<spots.count)
      boxes.append(box)
    }
    (self.spots, self.arcs, self.boxes) = (spots, arcs, boxes)
  }

  /// The rectangle round a ring of arcs.
  func box(of ring: [Int32]) -> Box {
    var box = Box.nothing
    for arc in ring { box.take(boxes[place(of: arc)]) }
    return box
  }

  /// The vertices of a ring, the first not again at its end.
  func append(_ ring: [Int32], to spots: inout [Spot]) {
    for arc in ring {
      let run = arcs[place(of: arc)]
      if arc >= 0 {
        spots += self.spots[run].dropLast()
      } else {
        spots += self.spots[run].dropFirst().reversed()
      }
    }
  }

  /// The vertices of an arc that is a line.
  func line(_ arc: Int32) -> ArraySlice<Spot> { spots[arcs[place(of: arc)]] }

  func box(ofArc arc: Int32) -> Box { boxes[place(of: arc)] }

  private func place(of arc: Int32) -> Int { Int(arc < 0 ? ~arc : arc) - firstArc }
}


extension Outlines.Vertex {
  var point: Gazetteer.Point { Gazetteer.Point(latitude: Double(latitude) / 1000, longitude: Double(longitude) / 1000) }
}
