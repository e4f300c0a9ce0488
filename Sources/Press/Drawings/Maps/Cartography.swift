import Newsroom

/// What the maps of an edition share: the lines laid flat, and where everything that is named lies.
struct Cartography: Sendable {
  /// Where a subject lies.
  struct Site: Sendable {
    let point: Gazetteer.Point
    /// In the projection of the theatre.
    let place: Projection.Place
    let isInTheatre: Bool
    /// The point is known to a few kilometres, or stands for something wide, such as a sea.
    let isUncertain: Bool
    /// A sea, whose surroundings begin far from its point.
    let isWide: Bool
    /// The first-level divisions that a region is made of; empty for what is no region.
    let divisions: [String]
    /// The first-level division that a place lies in.
    let region: String?
  }

  /// By the number of the subject; nil for what the tables give no point for, and for what was never more than the likelier of
  /// several places of one name.
  let sites: [Site?]
  let landmarks: [Landmark]
  /// With the place of each room in the projection of the theatre.
  let seas: [(sea: Sea, places: [Projection.Place])]
  let lines: MapLines
  private let grounds = Grounds()
  /// The middle of the archive's places, where that is not in the theatre.
  let middle: Gazetteer.Point?
  /// Round it.
  private let elsewhere: Atlas?

  struct Landmark: Sendable {
    let name: String
    /// Its number in the archive, where it is named there.
    let subject: Int?
    /// In the projection of the theatre; nil outside it.
    let inTheatre: Projection.Place?
    /// In the projection round the middle of an archive about elsewhere.
    let elsewhere: Projection.Place?
    let point: Gazetteer.Point
  }

  /// Nil where nothing in the archive has a point.
  init?(of archive: Archive, _ geography: Geography, _ lines: MapLines) {
    let place = Projection.theatre.place
    sites = archive.subjects.indices.map { subject in
      guard !archive.subjects[subject].entity.kind.isActor, archive.isSure(of: subject), let facts = geography.facts[subject], let point = facts.point else { return nil }
      let divisions = archive.subjects[subject].entity.row.map(archive.gazetteer.divisions) ?? []
      return Site(
        point: point, place: place(point), isInTheatre: point.isInTheatre,
        isUncertain: facts.isApproximate || ["water", "river", "landform"].contains(facts.sort), isWide: facts.sort == "water", divisions: divisions, region: facts.region)
    }
    let known = sites.compactMap(\.self)
    guard !known.isEmpty else { return nil }
    self.lines = lines
    if known.count(where: \.isInTheatre) * 2 < known.count {
      let middle = Cartography.middle(of: known.map(\.point))
      self.middle = middle
      elsewhere = Atlas(of: lines.globe, round: middle, scales: MapLines.worldScales)
    } else {
      middle = nil
      elsewhere = nil
    }
    let away = elsewhere?.projection.place
    // An actor may have the identifier of a place.
    let places = archive.subjects.indices.filter { !archive.subjects[$0].entity.kind.isActor }
    let numbers = Dictionary(places.map { (archive.subjects[$0].entity.id, $0) }, uniquingKeysWith: { first, _ in first })
    landmarks = archive.gazetteer.landmarks.map {
      Landmark(
        name: $0.entity.name, subject: numbers[$0.entity.id], inTheatre: $0.point.isInTheatre ? place($0.point) : nil,
        elsewhere: away?($0.point), point: $0.point)
    }
    seas = Sea.all.map { (sea: $0, places: $0.rooms.map { place($0.point) }) }
  }

  /// The atlas and frame for a map round some subjects, and where they lie on it.
  ///
  /// The theatre's lines serve wherever most of the map is in the theatre, else coarse ones of the world.
  /// - Parameter focus: subjects that have a site, and how much each counts; not empty.
  func setting(for focus: [(site: Site, weight: Int)], size: MapFrame.Size, corners: [Gazetteer.Point] = []) -> Setting {
    let inside = focus.filter(\.site.isInTheatre)
    if inside.reduce(0, { $0 + $1.weight }) * 2 >= focus.reduce(0, { $0 + $1.weight }), !inside.isEmpty, corners.allSatisfy(\.isInTheatre) {
      let places = inside.map { ($0.site.place, $0.weight) } + corners.map { (lines.theatre.projection.place($0), 1) }
      for share in [1, 0.8, 0.65] {
        var size = size
        size.mostSpan *= share
        let frame = MapFrame(round: places, size: size, scales: lines.theatre.scales, in: .theatre)
        if frame.isCovered(by: .theatre) { return Setting(atlas: lines.theatre, frame: frame, isTheatre: true, isElsewhere: false) }
      }
    }
    var size = size
    size.leastSpan = max(size.leastSpan, 1100)
    size.mostSpan = max(size.mostSpan, 2400)
    if let elsewhere {
      let place = elsewhere.projection.place
      let places = focus.map { (place($0.site.point), $0.weight) } + corners.map { (place($0), 1) }
      let frame = MapFrame(round: places, size: size, scales: elsewhere.scales, in: elsewhere.projection)
      if frame.isCovered(by: elsewhere.projection) { return Setting(atlas: elsewhere, frame: frame, isTheatre: false, isElsewhere: true) }
    }
    let centre = Cartography.middle(of: focus.map(\.site.point) + corners)
    let projection = Projection.around(centre)
    let place = projection.place
    let places = focus.map { (place($0.site.point), $0.weight) } + corners.map { (place($0), 1) }
    let frame = MapFrame(round: places, size: size, scales: Array(MapLines.worldScales), in: projection)
    let atlas = Atlas(of: lines.globe, round: centre, for: frame)
    return Setting(atlas: atlas, frame: frame, isTheatre: false, isElsewhere: false)
  }

  /// Corners of the rectangle of degrees round divisions; empty where none has an outline.
  func corners(of divisions: [String]) -> [Gazetteer.Point] {
    let outlines = lines.outlines
    for layer in [Outlines.Layer.worldRegion, .region] {
      let features = outlines[layer].filter { divisions.contains($0.code) }
      guard !features.isEmpty else { continue }
      var vertices: [Outlines.Vertex] = []
      for ring in features.lazy.flatMap(\.rings) {
        for arc in ring { vertices += outlines.vertices[outlines.arcs[Int(arc < 0 ? ~arc : arc)]] }
      }
      // Chukotka lies on both sides of the date line.
      let longitudes = vertices.map { $0.longitude < -160_000 ? $0.longitude + 360_000 : $0.longitude }
      guard let west = longitudes.min(), let east = longitudes.max(), let south = vertices.map(\.latitude).min(),
        let north = vertices.map(\.latitude).max()
      else { continue }
      return [(west, south), (west, north), (east, south), (east, north), ((west + east) / 2, north), ((west + east) / 2, south)].map {
        Outlines.Vertex(longitude: $0, latitude: $1).point
      }
    }
    return []
  }

  /// How many lakes that maps would show were drained before a date.
  func drainedLakeCount(on date: CalendarDate) -> Int { lines.drainings.count { $0 <= date } }

  /// What a map has under its tint and over it.
  func ground(of setting: Setting, on date: CalendarDate) -> Ground {
    // The coarse lines of the world are drawn quickly, and those round a middle of its own serve one map only.
    guard setting.isTheatre else { return Ground(of: setting, on: date) }
    return grounds.ground(of: setting, on: date, drainedLakeCount: drainedLakeCount(on: date))
  }

  /// The median of the latitudes and of the longitudes, to a degree.
  private static func middle(of points: [Gazetteer.Point]) -> Gazetteer.Point {
    let latitudes = points.map(\.latitude).sorted()
    let longitudes = points.map(\.longitude).sorted()
    return Gazetteer.Point(
      latitude: latitudes[latitudes.count / 2].rounded(), longitude: longitudes[longitudes.count / 2].rounded())
  }

  /// Where a landmark lies on a map; nil where the map's projection does not reach it.
  func place(ofLandmark number: Int, on setting: Setting, _ place: (Gazetteer.Point) -> Projection.Place) -> Projection.Place? {
    if setting.isTheatre { return landmarks[number].inTheatre }
    return setting.isElsewhere ? landmarks[number].elsewhere : place(landmarks[number].point)
  }

  /// A frame, and the lines to fill it with.
  struct Setting: Sendable {
    let atlas: Atlas
    let frame: MapFrame
    let isTheatre: Bool
    /// In the projection round the middle of an archive about elsewhere.
    let isElsewhere: Bool
  }
}

extension Archive {
  /// Whether some mention is about nothing else of the same name.
  fileprivate func isSure(of subject: Int) -> Bool {
    appearances(of: subject).contains { !days[Int($0.day)].readings[Int($0.item)].mentions[Int($0.index)].isUnsure }
  }
}
