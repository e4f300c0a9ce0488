/// A point of lines that can be simplified.
protocol Vertex {
  associatedtype Chord
  /// The straight line between two.
  static func chord(_ a: Self, _ b: Self) -> Chord
  /// The square of the distance, in kilometres.
  func square(to chord: Chord) -> Double
}

/// Which vertices of a line matter at which scale, by Douglas and Peucker (1973), worked out for all scales at once.
enum Simplification {
  /// For each vertex of a run the square of the tolerance up to which it stays; the ends stay for ever.
  ///
  /// A vertex never outlives the one that it was split off from, so the line for a tolerance is a filter.
  /// - Parameter least: the square of a tolerance below which nobody asks: vertices under it get 0.
  static func weigh<Point: Vertex>(_ line: Range<Int>, of points: [Point], least: Double, into weights: inout [Double]) {
    guard let first = line.first, let last = line.last else { return }
    weights[first] = .infinity
    weights[last] = .infinity
    var open = [(first, last, Double.infinity)]
    while let (start, end, limit) = open.popLast() {
      guard end - start > 1 else { continue }
      let chord = Point.chord(points[start], points[end])
      var (farthest, most) = (0, -1.0)
      for index in start + 1..<end {
        let square = points[index].square(to: chord)
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

extension Projection.Place: Vertex {
  struct Chord {
    fileprivate let a: Projection.Place
    fileprivate let dx: Double
    fileprivate let dy: Double
    fileprivate let length: Double
  }

  static func chord(_ a: Self, _ b: Self) -> Chord {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    return Chord(a: a, dx: dx, dy: dy, length: dx * dx + dy * dy)
  }

  func square(to chord: Chord) -> Double {
    let (px, py) = (x - chord.a.x, y - chord.a.y)
    let across = chord.dx * py - chord.dy * px
    // A ring begins where it ends: there the distance from that point counts.
    return chord.length > 1e-9 ? across * across / chord.length : px * px + py * py
  }
}
