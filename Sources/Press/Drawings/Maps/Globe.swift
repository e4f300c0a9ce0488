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
  /// For each layer, round each of its rings.
  private let caps: [Outlines.Layer: [Cap]]

  /// - Parameter least: the finest tolerance that will be asked for, in kilometres.
  init(of outlines: Outlines, least: Double) {
    let lines = WeightedLines(of: outlines, isWorld: true, least: least, point: Direction.init(of:))
    let layers = Outlines.Layer.allCases.filter(\.isWorld)
    caps = Dictionary(uniqueKeysWithValues: layers.map { layer in (layer, outlines[layer].flatMap(\.rings).map { Cap(round: lines.points(ofRing: $0)) }) })
    (self.outlines, self.lines) = (outlines, lines)
  }

  /// - Parameters:
  ///   - tolerance: the largest distance of a line from what it was, in kilometres.
  ///   - reach: how far from the view's centre anything is wanted, in kilometres of the map; nil for the whole world.
  func sheet(in view: Azimuth, at scale: MapScale, tolerance: Double, within reach: Double?) -> Sheet {
    let wanted = reach.map { reach in
      let disc = view.disc(within: reach)
      return caps.mapValues { $0.map(disc.meets) }
    }
    let arcs = wanted.map { wanted in outlines.arcs(ofRings: wanted) }
    let simplified = lines.simplified(to: tolerance, of: arcs) { scale.spot(view.place($0)) }
    return Sheet(of: outlines, isWorld: true, simplified, of: wanted, scale: scale)
  }
}

/// All of a globe that lies within an angle of a point.
struct Cap: Sendable {
  fileprivate let middle: Globe.Direction
  /// In radians; what is as wide as a hemisphere counts as the whole globe.
  fileprivate let radius: Double

  fileprivate init(middle: Globe.Direction, radius: Double) {
    (self.middle, self.radius) = (middle, radius < .pi / 2 ? radius : .pi)
  }

  /// Holds some points, and the lines and areas between them.
  init(round points: [Globe.Direction]) {
    let sum = points.reduce(Globe.Direction(x: 0, y: 0, z: 0)) { Globe.Direction(x: $0.x + $1.x, y: $0.y + $1.y, z: $0.z + $1.z) }
    let length = sum.along(sum).squareRoot()
    let middle = length > 1e-9 ? Globe.Direction(x: sum.x / length, y: sum.y / length, z: sum.z / length) : Globe.Direction(x: 0, y: 0, z: 1)
    let farthest = points.reduce(1) { min($0, middle.along($1)) }
    self.init(middle: middle, radius: length > 1e-9 ? acos(max(-1, farthest)) : .pi)
  }

  func meets(_ other: Cap) -> Bool { acos(max(-1, min(1, middle.along(other.middle)))) <= radius + other.radius }
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

  /// - Parameter reach: from the centre, in kilometres of the map.
  func disc(within reach: Double) -> Cap { Cap(middle: up, radius: 2 * asin(min(1, reach / (2 * Globe.radius)))) }
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
