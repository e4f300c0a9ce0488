/// Cuts areas to a rectangle, an edge at a time, after Sutherland and Hodgman (1974).
///
/// What lies far inside goes through whole, and of what lies far outside only the ends: long coasts are mostly the one or the other.
struct Clipping {
  /// Spots that follow each other on a trace and stay together, or one where an edge was cut.
  struct Stretch {
    let first: Spot
    fileprivate(set) var last: Spot
    /// Of the trace's spots; empty for a cut.
    fileprivate(set) var run: Range<Int>

    fileprivate init(_ run: Range<Int>, of trace: borrowing Trace) {
      self.run = run
      (first, last) = (trace.spots[run.lowerBound], trace.spots[run.upperBound - 1])
    }

    fileprivate init(cut spot: Spot) {
      run = 0..<0
      (first, last) = (spot, spot)
    }

    fileprivate var spotCount: Int { max(1, run.count) }
  }

  /// What is left of the ring that was clipped last.
  private(set) var ring: [Stretch] = []
  private var other: [Stretch] = []

  var spotCount: Int { ring.reduce(0) { $0 + $1.spotCount } }

  /// - Parameter whole: open, that is, its first vertex does not stand at its end again.
  mutating func clip(_ whole: Range<Int>, of trace: borrowing Trace, to box: Box) {
    var (first, second) = (ring, other)
    (ring, other) = ([], [])
    Clipping.take(whole, of: trace, near: box, into: &second)
    Clipping.cut(second, into: &first, keeping: { $0.x >= box.minX }, at: { Clipping.crossing($0, $1, x: box.minX) })
    Clipping.cut(first, into: &second, keeping: { $0.x <= box.maxX }, at: { Clipping.crossing($0, $1, x: box.maxX) })
    Clipping.cut(second, into: &first, keeping: { $0.y >= box.minY }, at: { Clipping.crossing($0, $1, y: box.minY) })
    Clipping.cut(first, into: &second, keeping: { $0.y <= box.maxY }, at: { Clipping.crossing($0, $1, y: box.maxY) })
    (ring, other) = (second, first)
  }

  /// A ring in stretches: blocks inside the rectangle; of those beyond one of its edges the first and last spot, as what lies
  /// between them never comes back; all else spot by spot.
  private static func take(_ whole: Range<Int>, of trace: borrowing Trace, near box: Box, into stretches: inout [Stretch]) {
    stretches.removeAll(keepingCapacity: true)
    var index = whole.lowerBound
    while index < whole.upperBound {
      let end = min(trace.endOfBlock(index), whole.upperBound)
      let block = trace.box(ofBlock: index)
      if box.contains(block) {
        stretches.append(Stretch(index..<end, of: trace))
      } else if !block.meets(box) {
        stretches.append(Stretch(index..<index + 1, of: trace))
        if end - 1 > index { stretches.append(Stretch(end - 1..<end, of: trace)) }
      } else {
        for index in index..<end { stretches.append(Stretch(index..<index + 1, of: trace)) }
      }
      index = end
    }
  }

  /// A stretch of more than one spot is inside.
  @inline(__always)
  private static func cut(
    _ ring: [Stretch], into kept: inout [Stretch], keeping isInside: (Spot) -> Bool, at crossing: (Spot, Spot) -> Spot
  ) {
    kept.removeAll(keepingCapacity: true)
    guard var last = ring.last?.last else { return }
    var wasInside = isInside(last)
    for stretch in ring {
      let isNowInside = isInside(stretch.first)
      if isNowInside != wasInside { kept.append(Stretch(cut: crossing(last, stretch.first))) }
      if isNowInside { kept.append(stretch) }
      (last, wasInside) = (stretch.last, isNowInside)
    }
  }

  private static func crossing(_ a: Spot, _ b: Spot, x: Int32) -> Spot {
    Spot(x: x, y: a.y + part(of: b.y - a.y, x - a.x, b.x - a.x))
  }

  private static func crossing(_ a: Spot, _ b: Spot, y: Int32) -> Spot {
    Spot(x: a.x + part(of: b.x - a.x, y - a.y, b.y - a.y), y: y)
  }

  /// `length * share / whole`, rounded to the nearest whole number.
  private static func part(of length: Int32, _ share: Int32, _ whole: Int32) -> Int32 {
    let (product, whole) = (Int64(length) * Int64(share), Int64(whole))
    let quotient = Int32((product.magnitude + whole.magnitude / 2) / whole.magnitude)
    return (product < 0) != (whole < 0) ? -quotient : quotient
  }
}
