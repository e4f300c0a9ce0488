/// Lines with what each of their vertices is worth, so that they can be simplified for any scale.
struct WeightedLines: Sendable {
  /// Each line's run of places.
  private let runs: [Range<Int>]
  private let places: [Projection.Place]
  /// Of each place; see `Simplification`.
  private let weights: [Double]
  /// The number of the first line among all arcs.
  private let firstArc: Int

  /// - Parameter least: the finest tolerance that will be asked for, in kilometres.
  init(_ runs: [Range<Int>], firstArc: Int, of places: [Projection.Place], least: Double) {
    var weights = [Double](repeating: 0, count: places.count)
    for run in runs { Simplification.weigh(run, of: places, least: least * least, into: &weights) }
    (self.runs, self.places, self.weights, self.firstArc) = (runs, places, weights, firstArc)
  }

  /// - Parameter tolerance: the largest distance of a line from what it was, in kilometres.
  func simplified(at scale: MapScale, tolerance: Double) -> SimplifiedArcs {
    let square = tolerance * tolerance
    return SimplifiedArcs(runs, firstArc: firstArc) { weights[$0] >= square ? scale.spot(places[$0]) : nil }
  }
}
