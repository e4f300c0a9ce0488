/// Lines on their way from the finest scale to the coarsest, with fewer vertices at each.
struct WeightedLines {
  /// Each line's run of places.
  private(set) var runs: [Range<Int>]
  private(set) var places: [Projection.Place]
  /// Of each place; see `Simplification`.
  private var weights: [Double]

  /// - Parameter least: the square of the finest tolerance.
  init(_ runs: [Range<Int>], of places: [Projection.Place], least: Double) {
    var weights = [Double](repeating: 0, count: places.count)
    for run in runs { Simplification.weigh(run, of: places, least: least, into: &weights) }
    (self.runs, self.places, self.weights) = (runs, places, weights)
  }

  /// Drops the vertices that no longer matter. A coarser tolerance has to follow a finer one.
  /// - Parameter square: of the tolerance.
  mutating func simplify(to square: Double) {
    var kept = 0
    for line in runs.indices {
      let start = kept
      for index in runs[line] where weights[index] >= square {
        places[kept] = places[index]
        weights[kept] = weights[index]
        kept += 1
      }
      runs[line] = start..<kept
    }
    places.removeLast(places.count - kept)
    weights.removeLast(weights.count - kept)
  }
}
