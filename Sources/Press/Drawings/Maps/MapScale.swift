/// The scales that maps have: a stair of them, so that lines can be simplified once for each.
struct MapScale: Sendable, Hashable, Comparable {
  /// From the smallest scale, 0.
  let step: Int
  /// Of a drawing's units.
  let unitsPerKilometre: Double

  /// Four steps double a scale.
  static let all: [MapScale] = {
    var scales: [MapScale] = []
    var units = 1.0 / 64
    for step in 0...28 {
      scales.append(MapScale(step: step, unitsPerKilometre: units))
      units *= 1.189207115002721
    }
    return scales
  }()

  private init(step: Int, unitsPerKilometre: Double) {
    (self.step, self.unitsPerKilometre) = (step, unitsPerKilometre)
  }

  /// The largest scale with at most so many units for a kilometre.
  init(atMost units: Double) { self = MapScale.all.last { $0.unitsPerKilometre <= units } ?? MapScale.all[0] }

  /// Every second one: maps that are to share their frames have fewer to choose from.
  var isShared: Bool { step.isMultiple(of: 2) }

  func place(_ spot: Spot) -> Projection.Place {
    Projection.Place(x: Double(spot.x) / 10 / unitsPerKilometre, y: Double(spot.y) / 10 / unitsPerKilometre)
  }

  static func < (a: MapScale, b: MapScale) -> Bool { a.step < b.step }

  /// The place in tenths of a unit from the projection's centre. From here on a map counts in whole numbers, so that its
  /// bytes do not depend on how a machine rounds.
  func spot(_ place: Projection.Place) -> Spot {
    Spot(x: MapScale.whole(place.x * unitsPerKilometre * 10), y: MapScale.whole(place.y * unitsPerKilometre * 10))
  }

  /// The nearest whole number. `rounded` calls a function of the C library where the processor may have no instruction for it.
  private static func whole(_ value: Double) -> Int32 { Int32(value + (value < 0 ? -0.5 : 0.5)) }
}

/// A point of a drawing, in tenths of its unit, to the right and down.
struct Spot: Sendable, Hashable {
  var x: Int32
  var y: Int32
}

/// A rectangle of a drawing, edges included.
struct Box: Sendable, Hashable {
  var minX: Int32
  var minY: Int32
  var maxX: Int32
  var maxY: Int32

  static let nothing = Box(minX: .max, minY: .max, maxX: .min, maxY: .min)

  mutating func take(_ spot: Spot) {
    minX = min(minX, spot.x)
    minY = min(minY, spot.y)
    maxX = max(maxX, spot.x)
    maxY = max(maxY, spot.y)
  }

  mutating func take(_ other: Box) {
    minX = min(minX, other.minX)
    minY = min(minY, other.minY)
    maxX = max(maxX, other.maxX)
    maxY = max(maxY, other.maxY)
  }

  func meets(_ other: Box) -> Bool { minX <= other.maxX && maxX >= other.minX && minY <= other.maxY && maxY >= other.minY }

  func contains(_ spot: Spot) -> Bool { spot.x >= minX && spot.x <= maxX && spot.y >= minY && spot.y <= maxY }

  func contains(_ other: Box) -> Bool {
    other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY
  }

  /// Larger by so many tenths on every side.
  func grown(by tenths: Int32) -> Box { Box(minX: minX - tenths, minY: minY - tenths, maxX: maxX + tenths, maxY: maxY + tenths) }
}
