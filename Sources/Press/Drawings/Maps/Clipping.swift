/// Cuts areas to a rectangle, an edge at a time, after Sutherland and Hodgman (1974).
struct Clipping {
  /// What is left of the ring that was clipped last.
  private(set) var ring: [Spot] = []
  private var other: [Spot] = []

  /// - Parameter whole: open, that is, its first vertex does not stand at its end again.
  mutating func clip(_ whole: Span<Spot>, to box: Box) {
    var (first, second) = (ring, other)
    (ring, other) = ([], [])
    Clipping.cut(whole, into: &first, keeping: { $0.x >= box.minX }, at: { Clipping.crossing($0, $1, x: box.minX) })
    Clipping.cut(first.span, into: &second, keeping: { $0.x <= box.maxX }, at: { Clipping.crossing($0, $1, x: box.maxX) })
    Clipping.cut(second.span, into: &first, keeping: { $0.y >= box.minY }, at: { Clipping.crossing($0, $1, y: box.minY) })
    Clipping.cut(first.span, into: &second, keeping: { $0.y <= box.maxY }, at: { Clipping.crossing($0, $1, y: box.maxY) })
    (ring, other) = (second, first)
  }

  @inline(__always)
  private static func cut(_ ring: Span<Spot>, into kept: inout [Spot], keeping isInside: (Spot) -> Bool, at crossing: (Spot, Spot) -> Spot) {
    kept.removeAll(keepingCapacity: true)
    guard !ring.isEmpty else { return }
    var last = ring[ring.count - 1]
    var wasInside = isInside(last)
    for index in ring.indices {
      let spot = ring[index]
      let isNowInside = isInside(spot)
      if isNowInside != wasInside { kept.append(crossing(last, spot)) }
      if isNowInside { kept.append(spot) }
      (last, wasInside) = (spot, isNowInside)
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
