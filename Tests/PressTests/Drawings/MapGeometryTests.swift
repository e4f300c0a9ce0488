import Newsroom
import Testing

@testable import Press

@Suite("The geometry of maps")
struct MapGeometryTests {
  private let square = Box(minX: 0, minY: 0, maxX: 100, maxY: 100)

  private func clipped(_ ring: [(Int32, Int32)]) -> [Spot] { clipped(ring.map { Spot(x: $0.0, y: $0.1) }, to: square) }

  private func clipped(_ ring: [Spot], to box: Box) -> [Spot] {
    let trace = Trace(ring, lines: [ring.indices])
    var clipping = Clipping()
    clipping.clip(ring.indices, of: trace, to: box)
    return clipping.ring.flatMap { $0.run.isEmpty ? [$0.first] : Array(trace.spots[$0.run]) }
  }

  /// Twice the area; a ring with two equal ends counts once.
  private func area(_ ring: [Spot]) -> Int {
    zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) { $0 + Int($1.0.x) * Int($1.1.y) - Int($1.1.x) * Int($1.0.y) }
  }

  @Test("an area keeps what lies in the frame")
  func clipping() {
    #expect(area(clipped([(10, 10), (90, 10), (90, 90), (10, 90)])) == 2 * 80 * 80)
    #expect(area(clipped([(50, 50), (150, 50), (150, 150), (50, 150)])) == 2 * 50 * 50)
    #expect(clipped([(110, 110), (150, 110), (150, 150)]).isEmpty)
  }

  @Test("an area round the frame fills it")
  func around() {
    #expect(area(clipped([(-500, -500), (500, -500), (500, 500), (-500, 500)])) == 2 * 100 * 100)
  }

  @Test("a corner that a long edge cuts off stays cut off")
  func corners() {
    #expect(area(clipped([(-50, 150), (-50, 50), (50, -50), (150, -50), (150, 150)])) == 2 * 100 * 100)
    #expect(area(clipped([(-20, 150), (-20, 70), (70, -20), (150, -20), (150, 150)])) == 2 * 100 * 100 - 50 * 50)
  }

  /// A coast that winds its way round the middle of the frame, in and out of it: of `count` spots, as wild as `seed` makes it.
  private func coast(_ count: Int, seed: Int) -> [Spot] {
    (0..<count).map { step in
      let along = 360 * Double(step) / Double(count)
      let out = 700 + 600 * sine(along * Double(seed % 5 + 2)) + Double((step * 7919 + seed * 104_729) % 97)
      return Spot(x: Int32(out * sine(along + 90)), y: Int32(out * sine(along)))
    }
  }

  @Test("a long coast is cut as if it were gone along spot by spot", arguments: 0..<12)
  func coasts(seed: Int) {
    let box = Box(minX: -900, minY: -500, maxX: 700, maxY: 800)
    var ring = coast(1200, seed: seed)
    let found = clipped(ring, to: box)
    func cut(_ isInside: (Spot) -> Bool, _ edge: (x: Int32?, y: Int32?)) {
      var kept: [Spot] = []
      for (last, spot) in zip(ring.suffix(1) + ring, ring) {
        if isInside(last) != isInside(spot) {
          let (dx, dy) = (Double(spot.x - last.x), Double(spot.y - last.y))
          kept.append(
            Spot(
              x: edge.x ?? last.x + Int32((dx * Double((edge.y ?? 0) - last.y) / dy).rounded()),
              y: edge.y ?? last.y + Int32((dy * Double((edge.x ?? 0) - last.x) / dx).rounded())))
        }
        if isInside(spot) { kept.append(spot) }
      }
      ring = kept
    }
    cut({ $0.x >= box.minX }, (box.minX, nil))
    cut({ $0.x <= box.maxX }, (box.maxX, nil))
    cut({ $0.y >= box.minY }, (nil, box.minY))
    cut({ $0.y <= box.maxY }, (nil, box.maxY))
    #expect(found == ring)
    #expect(found.count > 100, "some of it lies in the frame")
  }

  @Test("what is left of a coast is written whole, step by step", arguments: 0..<12, [true, false])
  func copies(seed: Int, isSpelt: Bool) {
    let box = Box(minX: -900, minY: -500, maxX: 700, maxY: 800)
    let ring = coast(1200, seed: seed)
    let trace = Trace(ring, lines: isSpelt ? [ring.indices] : [])
    var clipping = Clipping()
    clipping.clip(ring.indices, of: trace, to: box)
    var path = PathWriter(corner: Spot(x: 3, y: -7))
    path.append(clipping.ring, of: trace)
    var expected: [Spot] = []
    for spot in clipped(ring, to: box) where spot != expected.last { expected.append(spot) }
    #expect(spots(of: path.bytes, from: Spot(x: 3, y: -7)) == expected)
  }

  /// Reads a ring back: a number ends where a sign, a space or its second point comes.
  private func spots(of path: [UInt8], from corner: Spot) -> [Spot] {
    var numbers: [Int32] = []
    var text = ""
    for letter in String(decoding: path, as: UTF8.self) {
      if "Ml z-".contains(letter) || letter == "." && text.contains(".") {
        if let number = Double(text) { numbers.append(Int32((number * 10).rounded())) }
        text = ""
      }
      if letter.isNumber || "-.".contains(letter) { text.append(letter) }
    }
    var spot = corner
    return stride(from: 0, to: numbers.count - 1, by: 2).map {
      spot = Spot(x: spot.x + numbers[$0], y: spot.y + numbers[$0 + 1])
      return spot
    }
  }

  @Test("on the globe a line is straight along a great circle")
  func greatCircles() {
    func direction(_ latitude: Double, _ longitude: Double) -> Globe.Direction {
      Globe.Direction(of: Gazetteer.Point(latitude: latitude, longitude: longitude))
    }
    let equator = Globe.Direction.chord(direction(0, 10), direction(0, 60))
    #expect(direction(0, 35).square(to: equator) < 0.01)
    #expect(abs(direction(1, 35).square(to: equator).squareRoot() - 6371 * .pi / 180) < 0.1)
    let parallel = Globe.Direction.chord(direction(60, 10), direction(60, 50))
    #expect(direction(60, 30).square(to: parallel).squareRoot() > 100, "a parallel is none")
  }

  @Test("what is left of a line is never farther from it than the tolerance")
  func simplification() {
    let places = (0..<200).map { Projection.Place(x: Double($0), y: 9 * Double(($0 * 7919) % 101) / 101) }
    var weights = [Double](repeating: 0, count: places.count)
    Simplification.weigh(0..<200, of: places, least: 0, into: &weights)
    #expect(weights.first == .infinity && weights.last == .infinity)
    for tolerance in [0.5, 3, 6] {
      let kept = places.indices.filter { weights[$0] >= tolerance * tolerance }
      for (start, end) in zip(kept, kept.dropFirst()) {
        let (a, b) = (places[start], places[end])
        let length = ((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)).squareRoot()
        for place in places[start...end] {
          #expect(abs((b.x - a.x) * (place.y - a.y) - (b.y - a.y) * (place.x - a.x)) / length <= tolerance + 1e-9)
        }
      }
    }
    #expect(weights.count { $0 >= 36 } < weights.count { $0 >= 0.25 }, "a coarser line has fewer vertices")
  }

  @Test(
    "a path is written in relative steps, with a space only where one is needed",
    arguments: [
      ([(0, 0), (10, 0), (15, -5)], "M0 0l1 0 .5-.5"),
      ([(-5, 123), (0, 124), (0, 124), (1004, 0)], "M-.5 12.3l.5.1 100.4-12.4"),
      ([(7, 7), (7, 7)], ""),
    ])
  func paths(spots: [(Int, Int)], expected: String) {
    var path = PathWriter(corner: Spot(x: 0, y: 0))
    let line = spots.map { Spot(x: Int32($0.0), y: Int32($0.1)) }
    path.append(line.indices, of: Trace(line, lines: [line.indices]), isClosed: false)
    #expect(String(decoding: path.bytes, as: UTF8.self) == expected)
  }

  @Test("the conic projection keeps areas: a degree square at 46 north and one at 60 are as large as on the globe")
  func areas() {
    let place = Projection.theatre.place
    for latitude in [42.0, 50, 60] {
      let corners = [(latitude, 35.0), (latitude, 36), (latitude + 1, 36), (latitude + 1, 35)].map {
        place(Gazetteer.Point(latitude: $0.0, longitude: $0.1))
      }
      let flat = zip(corners, corners.dropFirst() + corners.prefix(1)).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y } / 2
      let globe = 6371.0 * 6371 * .pi / 180 * (sine(latitude + 1) - sine(latitude))
      #expect(abs(abs(flat) / globe - 1) < 0.001)
    }
  }

  private func sine(_ degrees: Double) -> Double {
    // By its series: the test has no other need of a library of functions.
    let x = degrees.remainder(dividingBy: 360) * .pi / 180
    var (term, sum, n) = (x, x, 1.0)
    while abs(term) > 1e-16 {
      term *= -x * x / ((n + 1) * (n + 2))
      sum += term
      n += 2
    }
    return sum
  }

  @Test("neighbours share their lines: every arc of Ukraine's regions inside it belongs to two of them")
  func topology() throws {
    let outlines = Outlines()
    let home = Set(try #require(outlines[.home].first).rings.flatMap { $0 }.map { $0 < 0 ? ~$0 : $0 })
    var uses: [Int32: Int] = [:]
    for region in outlines[.region] where region.code.hasPrefix("UA-") {
      for arc in region.rings.flatMap({ $0 }) { uses[arc < 0 ? ~arc : arc, default: 0] += 1 }
    }
    #expect(uses.allSatisfy { arc, count in count == (home.contains(arc) ? 1 : 2) })
    #expect(home.isSubset(of: uses.keys), "the regions together are the country, Crimea with them")
  }
}
