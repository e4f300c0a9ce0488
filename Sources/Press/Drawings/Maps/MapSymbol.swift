/// A mark on a map: where, how large, and what it stands for.
struct MapSymbol {
  enum Shape {
    case dot
    /// A ring: the point is uncertain.
    case ring
  }

  let subject: Int
  let spot: Spot
  let items: Int
  let shape: Shape
  /// The page is its own.
  let isOwn: Bool

  /// Tenths of a unit. The area of a symbol grows with the number of items, down to a least size that can be hit.
  /// - Parameters:
  ///   - most: the items of the largest symbol.
  ///   - unit: the radius of a symbol of one item where there is room, in tenths.
  static func radius(items: Int, most: Int, unit: Double, largest: Double, least: Double = 26) -> Int32 {
    let full = min(largest, unit * Double(max(1, most)).squareRoot())
    return Int32(max(least, full * (Double(items) / Double(max(1, most))).squareRoot()).rounded())
  }
}
