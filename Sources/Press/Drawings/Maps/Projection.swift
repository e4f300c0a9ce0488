import Glibc
import Newsroom

/// How the round earth is laid on a flat map: without a change of areas, in kilometres.
enum Projection: Sendable, Hashable {
  /// Albers' conic projection for the theatre: parallels 46 and 54, centre 32 degrees east and 50 north.
  case theatre
  /// Lambert's azimuthal projection round a point.
  case around(Gazetteer.Point)

  /// Kilometres east and south of the centre.
  struct Place: Sendable, Hashable {
    var x: Double
    var y: Double
  }

  /// A function rather than a method: what depends on the centre alone is worked out once.
  var place: @Sendable (Gazetteer.Point) -> Place {
    switch self {
    case .theatre:
      let cone = AlbersCone(parallels: (46, 54), centre: Gazetteer.Point(latitude: 50, longitude: 32))
      return { cone.place($0) }
    case .around(let centre):
      let view = Azimuth(round: centre)
      return { view.place(Globe.Direction(of: $0)) }
    }
  }

  /// Whether what lies `x` and `y` from the centre is drawn well: the theatre's lines end at a box of degrees.
  func covers(_ place: Place) -> Bool {
    switch self {
    case .theatre:
      let point = AlbersCone(parallels: (46, 54), centre: Gazetteer.Point(latitude: 50, longitude: 32)).point(at: place)
      return point.isInTheatre
    case .around: return place.x * place.x + place.y * place.y < 8500 * 8500
    }
  }
}

extension Gazetteer.Point {
  /// Inside the box for which there are detailed lines, a little less than to its edge.
  var isInTheatre: Bool { (18.05...61.95).contains(longitude) && (41.05...62.95).contains(latitude) }
}

/// Snyder, Map Projections: A Working Manual (1987), pages 100 and 101, for a sphere.
private struct AlbersCone: Sendable {
  let n: Double
  let c: Double
  let rho: Double
  let longitude: Double

  private static let earthRadius = 6371.0

  init(parallels: (Double, Double), centre: Gazetteer.Point) {
    let (first, second) = (radians(parallels.0), radians(parallels.1))
    n = (sin(first) + sin(second)) / 2
    c = cos(first) * cos(first) + 2 * n * sin(first)
    rho = (c - 2 * n * sin(radians(centre.latitude))).squareRoot() / n
    longitude = centre.longitude
  }

  func place(_ point: Gazetteer.Point) -> Projection.Place {
    let distance = max(0, c - 2 * n * sin(radians(point.latitude))).squareRoot() / n
    let angle = n * radians(point.longitude - longitude)
    return Projection.Place(x: AlbersCone.earthRadius * distance * sin(angle), y: -AlbersCone.earthRadius * (rho - distance * cos(angle)))
  }

  func point(at place: Projection.Place) -> Gazetteer.Point {
    let (x, y) = (place.x / AlbersCone.earthRadius, rho + place.y / AlbersCone.earthRadius)
    let distance = (x * x + y * y).squareRoot()
    let sine = (c - distance * distance * n * n) / (2 * n)
    return Gazetteer.Point(
      latitude: asin(max(-1, min(1, sine))) * 180 / .pi, longitude: longitude + atan2(x, y) / n * 180 / .pi)
  }
}

private func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
