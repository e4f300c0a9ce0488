/// The piece of a projection that a map shows.
struct MapFrame: Sendable, Hashable {
  let scale: MapScale
  /// On the grid of the scale's spots.
  let box: Box

  /// How large a map may be. Lengths are units, spans kilometres.
  struct Size: Sendable {
    var width: Int32
    var heights: ClosedRange<Int32>
    /// Between the outermost places and the edge.
    var padding: Int32 = 30
    /// What a map shows at least from side to side.
    var leastSpan: Double
    /// What it shows at most, unless half of what it is about would lie outside.
    var mostSpan: Double
  }

  /// The frame round places, without those that lie so far out that the rest would be a heap.
  /// - Parameter places: with how much each counts; not empty.
  init(round places: [(place: Projection.Place, weight: Int)], size: Size, scales: [MapScale]) {
    let kept = MapFrame.core(of: places, mostSpan: size.mostSpan)
    let (x, y) = (kept.map(\.x), kept.map(\.y))
    let (minX, maxX, minY, maxY) = (x.min() ?? 0, x.max() ?? 0, y.min() ?? 0, y.max() ?? 0)
    let (width, height) = (Double(size.width), Double(size.heights.upperBound))
    let padding = Double(2 * size.padding)
    let fitting = min(
      (width - padding) / max(maxX - minX, size.leastSpan * (width - padding) / width),
      (height - padding) / max(maxY - minY, 1))
    let scale = MapScale(atMost: max(scales.first?.unitsPerKilometre ?? 0, min(scales.last?.unitsPerKilometre ?? 1, fitting)))
    let needed = Int32(((maxY - minY) * scale.unitsPerKilometre + padding).rounded(.up))
    let tall = min(size.heights.upperBound, max(size.heights.lowerBound, (needed + 9) / 10 * 10))
    let centre = scale.spot(Projection.Place(x: (minX + maxX) / 2, y: (minY + maxY) / 2))
    let corner = Spot(x: centre.x - size.width * 5, y: centre.y - tall * 5)
    self.scale = scale
    box = Box(minX: corner.x, minY: corner.y, maxX: corner.x + size.width * 10, maxY: corner.y + tall * 10)
  }

  var width: Int32 { (box.maxX - box.minX) / 10 }
  var height: Int32 { (box.maxY - box.minY) / 10 }

  /// A place in tenths of a unit from the frame's corner.
  func spot(_ place: Projection.Place) -> Spot {
    let spot = scale.spot(place)
    return Spot(x: spot.x - box.minX, y: spot.y - box.minY)
  }

  /// Whether lines are known for all of it.
  func isCovered(by projection: Projection) -> Bool {
    let (left, top) = (Double(box.minX) / 10 / scale.unitsPerKilometre, Double(box.minY) / 10 / scale.unitsPerKilometre)
    let (right, bottom) = (Double(box.maxX) / 10 / scale.unitsPerKilometre, Double(box.maxY) / 10 / scale.unitsPerKilometre)
    return [left, (left + right) / 2, right].allSatisfy { x in
      [top, (top + bottom) / 2, bottom].allSatisfy { projection.covers(Projection.Place(x: x, y: $0)) }
    }
  }

  /// The places without the farthest, one by one, as long as they span too much and most of them stay.
  private static func core(of places: [(place: Projection.Place, weight: Int)], mostSpan: Double) -> [Projection.Place] {
    let middle = Projection.Place(x: median(places.map { ($0.place.x, $0.weight) }), y: median(places.map { ($0.place.y, $0.weight) }))
    func distance(_ place: Projection.Place) -> Double {
      let (x, y) = (place.x - middle.x, place.y - middle.y)
      return x * x + y * y
    }
    var kept = places.sorted { distance($0.place) < distance($1.place) }
    let half = places.reduce(0) { $0 + $1.weight } / 2
    var weight = places.reduce(0) { $0 + $1.weight }
    while let last = kept.last, kept.count > 1, weight - last.weight >= half {
      let (x, y) = (kept.map(\.place.x), kept.map(\.place.y))
      guard let minX = x.min(), let maxX = x.max(), let minY = y.min(), let maxY = y.max() else { break }
      if max(maxX - minX, maxY - minY) <= mostSpan { break }
      kept.removeLast()
      weight -= last.weight
    }
    return kept.map(\.place)
  }

  private static func median(_ values: [(value: Double, weight: Int)]) -> Double {
    let sorted = values.sorted { $0.value < $1.value }
    let half = sorted.reduce(0) { $0 + $1.weight } / 2
    var weight = 0
    for (value, own) in sorted {
      weight += own
      if weight > half { return value }
    }
    return sorted.last?.value ?? 0
  }
}
