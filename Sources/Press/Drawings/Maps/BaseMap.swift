/// Land, borders and waters of one frame, as SVG paths.
struct BaseMap {
  private let atlas: Atlas
  private let sheet: Sheet
  /// The frame and a little round it, so that strokes along its edge do not show.
  private let reach: Box
  private var path: PathWriter
  private var clipping = Clipping()
  private var ring: [Spot] = []
  private(set) var bytes: [UInt8] = []

  /// Tenths of a unit.
  private static let overlap: Int32 = 60

  init(_ frame: MapFrame, from atlas: Atlas) {
    self.atlas = atlas
    sheet = atlas.sheet(at: frame.scale)
    reach = frame.box.grown(by: BaseMap.overlap)
    path = PathWriter(corner: Spot(x: frame.box.minX, y: frame.box.minY))
  }

  /// Areas under a class of the style sheet; those smaller than `least` units both ways are left out.
  mutating func fill(_ layer: Outlines.Layer, where isWanted: (Outlines.Feature) -> Bool = { _ in true }, class name: String, least: Int32) {
    path.removeAll()
    for feature in atlas[layer] where isWanted(feature) {
      for arcs in feature.rings { fill(arcs, least: least * 10) }
    }
    write(class: name)
  }

  /// Whether the rectangle round an area of a layer meets the frame.
  func mayShow(_ layer: Outlines.Layer) -> Bool { atlas[layer].contains { $0.rings.contains { sheet.box(of: $0).meets(reach) } } }

  mutating func stroke(_ layer: Outlines.Layer, where isWanted: (Outlines.Feature) -> Bool = { _ in true }, class name: String) {
    path.removeAll()
    for feature in atlas[layer] where isWanted(feature) {
      for arcs in feature.rings { for arc in arcs { stroke(arc) } }
    }
    write(class: name)
  }

  private mutating func fill(_ arcs: [Int32], least: Int32) {
    let box = sheet.box(of: arcs)
    guard box.meets(reach), box.maxX - box.minX >= least || box.maxY - box.minY >= least else { return }
    ring.removeAll(keepingCapacity: true)
    sheet.append(arcs, to: &ring)
    if !reach.contains(box) { clipping.clip(&ring, to: reach) }
    if ring.count > 2 { path.append(ring[...], isClosed: true) }
  }

  /// The runs of a line's segments that may be seen.
  private mutating func stroke(_ arc: Int32) {
    let box = sheet.box(ofArc: arc)
    guard box.meets(reach) else { return }
    let line = sheet.line(arc)
    if reach.contains(box) { return path.append(line, isClosed: false) }
    var start = line.startIndex
    for index in line.indices.dropLast() {
      var segment = Box.nothing
      segment.take(line[index])
      segment.take(line[index + 1])
      if segment.meets(reach) { continue }
      if index > start { path.append(line[start...index], isClosed: false) }
      start = index + 1
    }
    if line.endIndex - 1 > start { path.append(line[start...], isClosed: false) }
  }

  private mutating func write(class name: String) {
    guard !path.bytes.isEmpty else { return }
    bytes += "<path class=\"\(name)\" d=\"".utf8
    bytes += path.bytes
    bytes += "\"/>\n".utf8
  }
}
