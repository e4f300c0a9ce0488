import Newsroom

/// The lines of an outline with what each of their vertices is worth, so that they can be simplified for any scale.
struct WeightedLines<Point: Vertex & Sendable>: Sendable {
  /// Each line's run of points.
  private let runs: [Range<Int>]
  private let points: [Point]
  /// Of each point; see `Simplification`.
  private let weights: [Double]
  /// The number of the first line among all arcs.
  private let firstArc: Int

  /// - Parameters:
  ///   - isWorld: the coarse lines of the world, not those of the theatre.
  ///   - least: the finest tolerance that will be asked for, in kilometres.
  ///   - point: of a place on the earth.
  init(of outlines: Outlines, isWorld: Bool, least: Double, point: (Gazetteer.Point) -> Point) {
    let arcs = outlines.arcs(ofWorld: isWorld)
    let start = arcs.first.map { outlines.arcs[$0].lowerBound } ?? 0
    let end = arcs.last.map { outlines.arcs[$0].upperBound } ?? 0
    let points = (start..<end).map { point(outlines.vertices[$0].point) }
    let runs = arcs.map { outlines.arcs[$0].lowerBound - start..<outlines.arcs[$0].upperBound - start }
    var weights = [Double](repeating: 0, count: points.count)
    for run in runs { Simplification.weigh(run, of: points, least: least * least, into: &weights) }
    (self.runs, self.points, self.weights, firstArc) = (runs, points, weights, arcs.lowerBound)
  }

  /// - Parameters:
  ///   - tolerance: the largest distance of a line from what it was, in kilometres.
  ///   - wanted: tells of each arc whether it is; nil for all of them. Others are left without a point.
  ///   - spot: of a point, on the sheet.
  @inline(__always)
  func simplified(to tolerance: Double, of wanted: [Bool]? = nil, spot: (Point) -> Spot) -> SimplifiedArcs {
    let square = tolerance * tolerance
    let runs = wanted.map { wanted in self.runs.enumerated().map { wanted[firstArc + $0] ? $1 : $1.lowerBound..<$1.lowerBound } } ?? self.runs
    return SimplifiedArcs(runs, firstArc: firstArc) { weights[$0] >= square ? spot(points[$0]) : nil }
  }

  /// - Parameter ring: arcs by number; `~number` for one taken backwards.
  func points(ofRing ring: [Int32]) -> [Point] { ring.flatMap { points[runs[Int($0 < 0 ? ~$0 : $0) - firstArc]] } }
}
