/// Which vertices of a line matter at which scale, by Douglas and Peucker (1973), worked out for all scales at once.
enum Simplification {
  /// For each vertex of a run the square of the tolerance up to which it stays; the ends stay for ever.
  ///
  /// A vertex never outlives the one that it was split off from, so the line for a tolerance is a filter.
  /// - Parameter least: the square of a tolerance below which nobody asks: vertices under it get 0.
  static func weigh(_ line: Range<Int>, of places: [Projection.Place], least: Double, into weights: inout [Double]) {
    guard let first = line.first, let last = line.last else { return }
    weights[first] = .infinity
    weights[last] = .infinity
    var open = [(first, last, Double.infinity)]
    while let (start, end, limit) = open.popLast() {
      guard end - start > 1 else { continue }
      let (a, b) = (places[start], places[end])
      let (dx, dy) = (b.x - a.x, b.y - a.y)
      let length = dx * dx + dy * dy
      var (farthest, most) = (0, -1.0)
      for index in start + 1..<end {
        let (px, py) = (places[index].x - a.x, places[index].y - a.y)
        let across = dx * py - dy * px
        // A ring begins where it ends: there the distance from that point counts.
        let square = length > 1e-9 ? across * across / length : px * px + py * py
        if square > most { (farthest, most) = (index, square) }
      }
      guard most >= least else { continue }
      let weight = min(most, limit)
      weights[farthest] = weight
      open.append((start, farthest, weight))
      open.append((farthest, end, weight))
    }
  }
}
