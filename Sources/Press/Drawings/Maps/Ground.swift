import Newsroom
import Synchronization

/// What all maps of one frame have in common: land, borders and waters, as SVG paths.
struct Ground: Sendable {
  /// What lies under a tint.
  let below: [UInt8]
  /// What lies over it: the waters.
  let above: [UInt8]

  /// - Parameter date: lakes that were drained before it are land.
  init(of setting: Cartography.Setting, on date: CalendarDate) {
    var map = BaseMap(setting.frame, from: setting.atlas)
    guard setting.isTheatre else {
      // Without Ukraine in it, all land has the stronger grey, and coasts a line.
      let hasHome = map.mayShow(.worldHome)
      map.fill(.worldLand, class: hasHome ? "land" : "home", least: 2)
      map.stroke(.worldBorder, class: "border")
      if hasHome { map.fill(.worldHome, class: "home", least: 2) }
      (below, above) = (map.takeBytes(), [])
      return
    }
    map.fill(.land, class: "land", least: 3)
    map.stroke(.border, class: "border")
    map.fill(.home, class: "home", least: 3)
    let isWide = setting.frame.scale.unitsPerKilometre < Ground.leastScaleOfAllDivisions
    map.stroke(.division, where: { !isWide || $0 == "UA" }, class: "adm")
    below = map.takeBytes()
    map.fill(.lake, where: { code in Ground.draining(ofLake: code).map { $0 > date } ?? true }, class: "lake", least: 6)
    map.stroke(.river, where: Ground.rivers.contains, class: "river")
    above = map.takeBytes()
  }

  /// Divisions that a map tints.
  /// - Parameters:
  ///   - codes: of the divisions.
  ///   - outlined: codes of those whose edge is drawn, too.
  static func tint(_ codes: [String], outlined: [String], in setting: Cartography.Setting) -> [UInt8] {
    guard !codes.isEmpty || !outlined.isEmpty else { return [] }
    var map = BaseMap(setting.frame, from: setting.atlas)
    let regions = setting.isTheatre ? Outlines.Layer.region : .worldRegion
    let plain = codes.filter { !outlined.contains($0) }
    if !plain.isEmpty { map.fill(regions, where: plain.contains, class: "named", least: 1) }
    if !outlined.isEmpty { map.fill(regions, where: outlined.contains, class: "named outline", least: 1) }
    return map.takeBytes()
  }

  /// When a lake was drained: one whose code is a month, in that month.
  static func draining(ofLake code: String) -> CalendarDate? { code.isEmpty ? nil : CalendarDate(iso: code + "-06") }

  /// In units a kilometre; on smaller scales only Ukraine's regions have their lines.
  private static let leastScaleOfAllDivisions = 0.3

  /// Rivers by which readers find the way.
  private static let rivers: Set<String> = [
    "Dnipro", "Siverskyi Donets", "Don", "Oskil", "Desna", "Southern Bug", "Dniester", "Danube", "Volga", "Seim",
  ]
}

/// Grounds that were drawn lately: maps of neighbouring days often share theirs.
final class Grounds: Sendable {
  private struct Key: Hashable, Sendable {
    let frame: MapFrame
    /// Of the lakes there are, as some were drained.
    let drainedLakeCount: Int
  }

  private let drawn = Mutex<[Key: Ground]>([:])

  /// About 16 KB each.
  private static let most = 2_000

  /// - Parameter drainedLakeCount: how many lakes there are that were drained before the date.
  func ground(of setting: Cartography.Setting, on date: CalendarDate, drainedLakeCount: Int) -> Ground {
    let key = Key(frame: setting.frame, drainedLakeCount: drainedLakeCount)
    if let ground = drawn.withLock({ $0[key] }) { return ground }
    let ground = Ground(of: setting, on: date)
    drawn.withLock { drawn in
      if drawn.count >= Grounds.most { drawn.removeAll(keepingCapacity: true) }
      drawn[key] = ground
    }
    return ground
  }
}
