/// Land, borders and waters of one frame, as SVG paths.
struct BaseMap {
  private let sheet: Sheet
  /// The frame and a little round it, so that strokes along its edge do not show.
  private let reach: Box
  private var path: PathWriter
  private var clipping = Clipping()
  private(set) var bytes: [UInt8] = []

  /// Tenths of a unit.
  private static let overlap: Int32 = 60

  init(_ frame: MapFrame, from atlas: Atlas) {
    sheet = atlas.sheet(at: frame.scale)
    reach = frame.box.grown(by: BaseMap.overlap)
    path = PathWriter(corner: Spot(x: frame.box.minX, y: frame.box.minY))
    bytes.reserveCapacity(16_384)
  }

  /// Areas under a class of the style sheet; those smaller than `least` units both ways are left out.
  /// - Parameter isWanted: asked by code.
  mutating func fill(_ layer: Outlines.Layer, where isWanted: (String) -> Bool = { _ in true }, class name: String, least: Int32) {
    path.removeAll()
    let (sheet, least) = (sheet, least * 10)
    let shapes = sheet[layer]
    for (shape, box) in shapes.boxes.enumerated() where box.meets(reach) {
      guard box.maxX - box.minX >= least || box.maxY - box.minY >= least, isWanted(shapes.codes[shape]) else { continue }
      let run = shapes.runs[shape]
      if reach.contains(box) {
        if run.count > 2 { path.append(sheet.spots.span.extracting(run), isClosed: true) }
      } else {
        clipping.clip(sheet.spots.span.extracting(run), to: reach)
        let ring = clipping.ring
        if ring.count > 2 { path.append(ring.span, isClosed: true) }
      }
    }
    write(class: name)
  }

  /// Whether the rectangle round an area of a layer meets the frame.
  func mayShow(_ layer: Outlines.Layer) -> Bool { sheet[layer].boxes.contains { $0.meets(reach) } }

  /// - Parameter isWanted: asked by code.
  mutating func stroke(_ layer: Outlines.Layer, where isWanted: (String) -> Bool = { _ in true }, class name: String) {
    path.removeAll()
    let sheet = sheet
    let shapes = sheet[layer]
    for (shape, box) in shapes.boxes.enumerated() where box.meets(reach) && isWanted(shapes.codes[shape]) {
      let run = shapes.runs[shape]
      if reach.contains(box) {
        path.append(sheet.spots.span.extracting(run), isClosed: false)
      } else {
        stroke(run)
      }
    }
    write(class: name)
  }

  /// The runs of a line's segments that may be seen.
  private mutating func stroke(_ line: Range<Int>) {
    let sheet = sheet
    let spots = sheet.spots.span
    var start = line.lowerBound
    for index in line.dropLast() {
      var segment = Box.nothing
      segment.take(spots[index])
      segment.take(spots[index + 1])
      if segment.meets(reach) { continue }
      if index > start { path.append(spots.extracting(start..<index + 1), isClosed: false) }
      start = index + 1
    }
    if line.upperBound - 1 > start { path.append(spots.extracting(start..<line.upperBound), isClosed: false) }
  }

  private mutating func write(class name: String) {
    guard !path.bytes.isEmpty else { return }
    bytes += "<path class=\"\(name)\" d=\"".utf8
    bytes += path.bytes
    bytes += "\"/>\n".utf8
  }
}
