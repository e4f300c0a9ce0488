import Newsroom

/// A map that shows where things are: land and borders, a symbol for each place, names where there is room.
struct LocatorMap {
  /// Something to show, and in how many items it is named.
  struct Mark {
    let subject: Int
    let items: Int
  }

  /// How a kind of map looks.
  struct Style {
    var size: MapFrame.Size
    /// Of symbols, in tenths of a unit.
    var unit = 40.0
    var largest = 70.0
    var least = 26.0
    var names = 8
    /// Names that stay on a phone, where a large map is drawn small.
    var largeNames = 0
    var isLarge = false

    static let day = Style(size: MapFrame.Size(width: 328, heights: 220...400, leastSpan: 420, mostSpan: 1300, isShared: true))
    static let place = Style(
      size: MapFrame.Size(width: 328, heights: 260...320, padding: 20, leastSpan: 300, mostSpan: 6000), unit: 28, largest: 70)
    static let sea = Style(
      size: MapFrame.Size(width: 328, heights: 260...320, padding: 20, leastSpan: 1200, mostSpan: 6000), unit: 28, largest: 70)
    static let recent = Style(
      size: MapFrame.Size(width: 328, heights: 220...320, padding: 24, leastSpan: 420, mostSpan: 1300), unit: 16, largest: 60)
    static let all = Style(
      size: MapFrame.Size(width: 760, heights: 420...640, padding: 44, leastSpan: 800, mostSpan: 1300), unit: 26, largest: 112,
      names: 18, largeNames: 5, isLarge: true)
  }

  let frame: MapFrame
  let ground: Ground
  /// What is tinted, as SVG paths.
  let tint: [UInt8]
  private(set) var symbols: [UInt8] = []
  private(set) var labels: [UInt8] = []
  /// Subjects with a symbol or tint, those named most first.
  private(set) var shown: [Mark] = []
  private(set) var tinted: [Mark] = []
  let hasTint: Bool
  private(set) var outside: [Outside] = []
  private(set) var hasRings = false
  private(set) var hasDots = false
  private(set) var hasReferences = false

  /// The edge that is nearest to something outside the frame.
  enum Side: CaseIterable { case left, right, top, bottom }

  /// What lies beyond the frame.
  struct Outside {
    let mark: Mark
    let spot: Spot
    let side: Side
  }

  /// Nil where nothing that is to be shown has a point.
  /// - Parameters:
  ///   - marks: those named most first.
  ///   - focus: what the frame is laid round; the marks themselves if nil.
  ///   - corners: further points that have to be in the frame.
  ///   - own: whose page it is.
  ///   - date: what is true on it is drawn.
  init?(
    of marks: [Mark], focus: [Mark]? = nil, corners: [Gazetteer.Point] = [], own: Int? = nil, on date: CalendarDate,
    style: Style, in edition: Edition, permalink: Permalink
  ) {
    guard let cartography = edition.cartography else { return nil }
    let sited = marks.compactMap { mark in cartography.sites[mark.subject].map { (mark: mark, site: $0) } }
    let focused = (focus ?? marks).compactMap { mark in cartography.sites[mark.subject].map { (site: $0, weight: mark.items) } }
    guard !sited.isEmpty, !focused.isEmpty else { return nil }
    let setting = cartography.setting(for: focused, size: style.size, corners: corners)
    let frame = setting.frame
    self.frame = frame
    let sheet = Box(minX: 0, minY: 0, maxX: frame.width * 10, maxY: frame.height * 10)
    let place = setting.atlas.projection.place
    let drawn = setting.isTheatre ? cartography.lines.regions : cartography.lines.worldRegions

    var points: [MapSymbol] = []
    var areas: [(mark: Mark, spot: Spot)] = []
    var tinted: [String] = []
    for (mark, site) in sited {
      let spot = frame.spot(setting.isTheatre ? site.place : place(site.point))
      let hasOutline = site.divisions.contains(where: drawn.contains)
      if !sheet.grown(by: -20).contains(spot), mark.subject != own {
        // What is near a place, but not near enough, is no news on its page.
        if own == nil { outside.append(Outside(mark: mark, spot: spot, side: LocatorMap.side(of: spot, sheet))) }
      } else if hasOutline {
        areas.append((mark, spot))
        tinted += site.divisions
      } else {
        points.append(
          MapSymbol(
            subject: mark.subject, spot: spot, items: mark.items, shape: site.isUncertain || !site.divisions.isEmpty ? .ring : .dot,
            isOwn: mark.subject == own))
      }
    }
    self.tinted = areas.map(\.mark)
    let ownSite = own.flatMap { cartography.sites[$0] }
    if let region = ownSite?.region, drawn.contains(region) { tinted.append(region) }
    hasTint = !tinted.isEmpty
    ground = cartography.ground(of: setting, on: date)
    tint = Ground.tint(tinted, outlined: ownSite?.divisions ?? [], in: setting)

    var pen = MapPen(edition: edition, permalink: permalink, desk: LabelDesk(width: frame.width, height: frame.height), style: style)
    let most = points.map(\.items).max() ?? 1
    let sizes = points.map { MapSymbol.radius(items: $0.items, most: most, unit: style.unit, largest: style.largest, least: style.least) }
    for (point, radius) in zip(points, sizes) { pen.draw(point, radius: radius) }
    pen.drawScale(frame)
    for beyond in outside { pen.draw(beyond, ground: sheet) }
    for (mark, spot) in areas { pen.name(areaOf: mark, at: spot, isOwn: mark.subject == own) }
    for (number, (point, radius)) in zip(points, sizes).prefix(style.names).enumerated() {
      pen.name(point, radius: radius, isLarge: number < style.largeNames)
    }
    let inner = sheet.grown(by: -200)
    for number in cartography.landmarks.indices where pen.references < 2 {
      guard let spot = cartography.place(ofLandmark: number, on: setting, place).map({ frame.spot($0) }), inner.contains(spot) else { continue }
      let landmark = cartography.landmarks[number]
      if marks.contains(where: { $0.subject == landmark.subject }) { continue }
      pen.drawReference(landmark.name, at: spot)
    }
    for (sea, places) in cartography.seas {
      let rooms = sea.rooms.indices.map { (spot: frame.spot(setting.isTheatre ? places[$0] : place(sea.rooms[$0].point)), kilometres: sea.rooms[$0].kilometres) }
      pen.drawSea(sea, rooms: rooms.filter { sheet.contains($0.spot) }, frame) { name in
        points.contains { edition.archive.subjects[$0.subject].entity.name == name }
      }
    }
    symbols = pen.symbols
    labels = pen.labels
    shown = points.map { Mark(subject: $0.subject, items: $0.items) }
    hasRings = points.contains { $0.shape == .ring }
    hasDots = points.contains { $0.shape == .dot }
    hasReferences = pen.references > 0
  }

  /// Ground and tint, as SVG paths.
  func writeBase(into markup: inout [UInt8]) {
    markup.append(copying: ground.below.span)
    markup.append(copying: tint.span)
    markup.append(copying: ground.above.span)
  }

  private static func side(of spot: Spot, _ ground: Box) -> Side {
    let (x, y) = (Double(spot.x - ground.maxX / 2) / Double(ground.maxX), Double(spot.y - ground.maxY / 2) / Double(ground.maxY))
    return x.magnitude >= y.magnitude ? (x < 0 ? .left : .right) : (y < 0 ? .top : .bottom)
  }
}
