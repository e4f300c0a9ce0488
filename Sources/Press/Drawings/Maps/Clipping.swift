/// Cuts areas to a rectangle, an edge at a time, after Sutherland and Hodgman (1974).
struct Clipping {
  private var other: [Spot] = []

  /// - Parameter ring: open, that is, its first vertex does not stand at its end again.
  mutating func clip(_ ring: inout [Spot], to box: Box) {
    cut(&ring, keeping: { $0.x >= box.minX }, at: { Clipping.crossing($0, $1, x: box.minX) })
    cut(&ring, keeping: { $0.x <= box.maxX }, at: { Clipping.crossing($0, $1, x: box.maxX) })
    cut(&ring, keeping: { $0.y >= box.minY }, at: { Clipping.crossing($0, $1, y: box.minY) })
    cut(&ring, keeping: { $0.y <= box.maxY }, at: { Clipping.crossing($0, $1, y: box.maxY) })
  }

  @inline(__always)
  private mutating func cut(_ ring: inout [Spot], keeping isInside: (Spot) -> Bool, at crossing: (Spot, Spot) -> Spot) {
    guard var last = ring.last else { return }
    other.removeAll(keepingCapacity: true)
    var wasInside = isInside(last)
    for spot in ring {
      let isNowInside = isInside(spot)
      if isNowInside != wasInside { other.append(crossing(last, spot)) }
      if isNowInside { other.append(spot) }
      (last, wasInside) = (spot, isNowInside)
    }
    swap(&ring, &other)
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
