import Glibc
import Newsroom

/// The coarse lines of the whole world, as they lie on the globe: simplified once, and laid flat round any point without ado.
struct Globe: Sendable {
  /// From the middle of the earth, one earth's radius long.
  struct Direction: Sendable {
    let x: Double
    let y: Double
    let z: Double
  }

  private let outlines: Outlines
  private let lines: WeightedLines<Direction>

  /// - Parameter least: the finest tolerance that will be asked for, in kilometres.
  init(of outlines: Outlines, least: Double) {
    self.outlines = outlines
    lines = WeightedLines(of: outlines, isWorld: true, least: least, point: Direction.init(of:))
  }

  /// - Parameter tolerance: the largest distance of a line from what it was, in kilometres.
  func sheet(in view: Azimuth, at scale: MapScale, tolerance: Double) -> Sheet {
    Sheet(of: outlines, isWorld: true, lines.simplified(to: tolerance) { scale.spot(view.place($0)) }, scale: scale)
  }
}

/// Lambert's azimuthal projection round a point, which keeps areas.
struct Azimuth: Sendable {
  private let up: Globe.Direction
  private let east: Globe.Direction
  private let north: Globe.Direction

  init(round centre: Gazetteer.Point) {
    let (latitude, longitude) = (centre.latitude * .pi / 180, centre.longitude * .pi / 180)
    up = Globe.Direction(of: centre)
    east = Globe.Direction(x: -sin(longitude), y: cos(longitude), z: 0)
    north = Globe.Direction(x: -sin(latitude) * cos(longitude), y: -sin(latitude) * sin(longitude), z: cos(latitude))
  }

  func place(_ direction: Globe.Direction) -> Projection.Place {
    // At the centre's antipode the place is undefined; anything far will do.
    let stretch = (2 / max(1e-9, 1 + up.along(direction))).squareRoot() * Globe.radius
    return Projection.Place(x: stretch * east.along(direction), y: -stretch * north.along(direction))
  }
}

extension Globe {
  /// In kilometres.
  fileprivate static let radius = 6371.0
}

extension Globe.Direction: Vertex {
  init(of point: Gazetteer.Point) {
    let (latitude, longitude) = (point.latitude * .pi / 180, point.longitude * .pi / 180)
    self.init(x: cos(latitude) * cos(longitude), y: cos(latitude) * sin(longitude), z: sin(latitude))
  }

  /// How far the other reaches in this direction.
  fileprivate func along(_ other: Self) -> Double { x * other.x + y * other.y + z * other.z }

  /// The great circle through two points, by the direction of its axis.
  struct Chord {
    fileprivate let start: Globe.Direction
    /// Nil where the points are one.
    fileprivate let axis: Globe.Direction?
  }

  static func chord(_ a: Self, _ b: Self) -> Chord {
    let (x, y, z) = (a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
    let length = (x * x + y * y + z * z).squareRoot()
    return Chord(start: a, axis: length > 1e-9 ? Self(x: x / length, y: y / length, z: z / length) : nil)
  }

  func square(to chord: Chord) -> Double {
    if let axis = chord.axis {
      let across = axis.along(self) * Globe.radius
      return across * across
    }
    let (dx, dy, dz) = (x - chord.start.x, y - chord.start.y, z - chord.start.z)
    return (dx * dx + dy * dy + dz * dz) * Globe.radius * Globe.radius
  }
}
