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
    /// Frames lie on a coarse grid, so that maps of the same parts show them alike.
    var isShared = false

    /// Heights are whole multiples of it between the least and the most.
    fileprivate var heightStep: Int32 { isShared ? 90 : 10 }
  }

  /// The frame round places, without those that lie so far out that the rest would be a heap.
  /// - Parameters:
  ///   - places: with how much each counts; not empty.
  ///   - projection: the frame is moved to where its lines are known, as far as the places stay inside.
  init(round places: [(place: Projection.Place, weight: Int)], size: Size, scales: [MapScale], in projection: Projection) {
    let kept = MapFrame.core(of: places, mostSpan: size.mostSpan)
    let (x, y) = (kept.map(\.x), kept.map(\.y))
    let (minX, maxX, minY, maxY) = (x.min() ?? 0, x.max() ?? 0, y.min() ?? 0, y.max() ?? 0)
    let (width, height) = (Double(size.width), Double(size.heights.upperBound))
    let padding = Double(2 * size.padding)
    let fitting = min(
      (width - padding) / max(maxX - minX, size.leastSpan * (width - padding) / width),
      (height - padding) / max(maxY - minY, 1))
    let largest = MapScale(atMost: max(scales.first?.unitsPerKilometre ?? 0, min(scales.last?.unitsPerKilometre ?? 1, fitting)))
    let scale = size.isShared ? scales.last { $0 <= largest && $0.isShared } ?? largest : largest
    let needed = Int32(((maxY - minY) * scale.unitsPerKilometre + padding).rounded(.up))
    let tall = min(size.heights.upperBound, max(size.heights.lowerBound, (needed + size.heightStep - 1) / size.heightStep * size.heightStep))
    let centre = scale.spot(Projection.Place(x: (minX + maxX) / 2, y: (minY + maxY) / 2))
    let corner = Spot(x: centre.x - size.width * 5, y: centre.y - tall * 5)
    self.scale = scale
    var inner = Box.nothing
    for place in kept { inner.take(scale.spot(place)) }
    let exact = Box(minX: corner.x, minY: corner.y, maxX: corner.x + size.width * 10, maxY: corner.y + tall * 10)
    box = (size.isShared ? exact.onGrid(keeping: inner.grown(by: size.padding * 10)) : exact)
      .moved(into: { projection.covers(scale.place($0)) }, keeping: inner.grown(by: MapFrame.leastPadding))
  }

  /// What a frame that was moved still leaves between a place and its edge, in tenths.
  private static let leastPadding: Int32 = 120

  var width: Int32 { (box.maxX - box.minX) / 10 }
  var height: Int32 { (box.maxY - box.minY) / 10 }

  /// A place in tenths of a unit from the frame's corner.
  func spot(_ place: Projection.Place) -> Spot {
    let spot = scale.spot(place)
    return Spot(x: spot.x - box.minX, y: spot.y - box.minY)
  }

  /// How far its farthest corner, and a little more, is from the projection's centre, in kilometres.
  var reach: Double {
    box.grown(by: BaseMap.overlap).rim.reduce(0) { reach, spot in
      let place = scale.place(spot)
      return max(reach, (place.x * place.x + place.y * place.y).squareRoot())
    }
  }

  /// Whether lines are known for all of it.
  func isCovered(by projection: Projection) -> Bool {
    box.rim.allSatisfy { projection.covers(scale.place($0)) }
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

extension Box {
  /// Corners and the middles of the edges.
  fileprivate var rim: [Spot] {
    let (x, y) = (minX + (maxX - minX) / 2, minY + (maxY - minY) / 2)
    return [
      Spot(x: minX, y: minY), Spot(x: x, y: minY), Spot(x: maxX, y: minY), Spot(x: minX, y: y), Spot(x: maxX, y: y), Spot(x: minX, y: maxY),
      Spot(x: x, y: maxY), Spot(x: maxX, y: maxY),
    ]
  }

  /// The rectangle, moved to the nearest line of the coarsest grid that leaves what it is about inside.
  fileprivate func onGrid(keeping inner: Box) -> Box {
    for step: Int32 in [1280, 640, 320, 160, 80] {
      let (x, y) = ((minX + step / 2).flooredDivision(by: step) * step, (minY + step / 2).flooredDivision(by: step) * step)
      let box = Box(minX: x, minY: y, maxX: x + maxX - minX, maxY: y + maxY - minY)
      if box.contains(inner) { return box }
    }
    return self
  }

  /// The rectangle, moved away from those of its sides that are not covered, a bit at a time.
  fileprivate func moved(into isCovered: (Spot) -> Bool, keeping inner: Box) -> Box {
    let step: Int32 = 60
    var box = self
    for _ in 0..<24 {
      let (centre, rim) = (Spot(x: box.minX + (box.maxX - box.minX) / 2, y: box.minY + (box.maxY - box.minY) / 2), box.rim)
      let bare = rim.filter { !isCovered($0) }
      if bare.isEmpty { break }
      var (x, y) = (Int32(0), Int32(0))
      for spot in bare {
        x -= (spot.x - centre.x).signum() * step
        y -= (spot.y - centre.y).signum() * step
      }
      x = max(inner.maxX - box.maxX, min(inner.minX - box.minX, max(-step, min(step, x))))
      y = max(inner.maxY - box.maxY, min(inner.minY - box.minY, max(-step, min(step, y))))
      if x == 0, y == 0 { break }
      box = Box(minX: box.minX + x, minY: box.minY + y, maxX: box.maxX + x, maxY: box.maxY + y)
    }
    return box
  }
}

extension Int32 {
  /// The quotient, rounded down.
  fileprivate func flooredDivision(by divisor: Int32) -> Int32 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
