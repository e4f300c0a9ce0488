/// Land, borders and waters of one frame, as SVG paths.
struct BaseMap {
  private let sheet: Sheet
  /// The frame and a little round it, so that strokes along its edge do not show.
  private let reach: Box
  private var path: PathWriter
  private var clipping = Clipping()
  private var bytes: [UInt8] = []

  /// How far beyond the frame lines are drawn, in tenths of a unit.
  static let overlap: Int32 = 60

  init(_ frame: MapFrame, from atlas: Atlas) {
    sheet = atlas.sheet(at: frame.scale)
    reach = frame.box.grown(by: BaseMap.overlap)
    path = PathWriter(corner: Spot(x: frame.box.minX, y: frame.box.minY))
  }

  /// Areas under a class of the style sheet; those smaller than `least` units both ways are left out.
  /// - Parameter isWanted: asked by code.
  mutating func fill(_ layer: Outlines.Layer, where isWanted: (String) -> Bool = { _ in true }, class name: String, least: Int32) {
    path.removeAll()
    let (shapes, least) = (sheet[layer], least * 10)
    for shape in shapes.boxes.indices {
      let box = shapes.boxes[shape]
      guard box.meets(reach), box.maxX - box.minX >= least || box.maxY - box.minY >= least, isWanted(shapes.codes[shape]) else { continue }
      let run = shapes.runs[shape]
      if reach.contains(box) {
        if run.count > 2 { path.append(run, of: sheet.trace, isClosed: true) }
      } else {
        clipping.clip(run, of: sheet.trace, to: reach)
        if clipping.spotCount > 2 { path.append(clipping.ring, of: sheet.trace) }
      }
    }
    write(class: name)
  }

  /// The paths drawn since this was asked last.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Whether the rectangle round an area of a layer meets the frame.
  func mayShow(_ layer: Outlines.Layer) -> Bool { sheet[layer].boxes.contains { $0.meets(reach) } }

  /// - Parameter isWanted: asked by code.
  mutating func stroke(_ layer: Outlines.Layer, where isWanted: (String) -> Bool = { _ in true }, class name: String) {
    path.removeAll()
    let shapes = sheet[layer]
    for shape in shapes.boxes.indices where shapes.boxes[shape].meets(reach) && isWanted(shapes.codes[shape]) {
      let run = shapes.runs[shape]
      if reach.contains(shapes.boxes[shape]) {
        if run.count > 1 { path.append(run, of: sheet.trace, isClosed: false) }
      } else {
        stroke(run)
      }
    }
    write(class: name)
  }

  /// The runs of a line's steps that may be seen.
  private mutating func stroke(_ line: Range<Int>) {
    var (start, index) = (line.lowerBound, line.lowerBound)
    let last = line.upperBound - 1
    while index < last {
      let end = min(sheet.trace.endOfBlock(index), last)
      let block = sheet.trace.box(ofBlock: index)
      let isSeen = block.meets(reach)
      if isSeen, reach.contains(block) {
        index = end
        continue
      }
      while index < end {
        if isSeen, segment(index).meets(reach) {
          index += 1
          continue
        }
        if index > start { path.append(start..<index + 1, of: sheet.trace, isClosed: false) }
        index = isSeen ? index + 1 : end
        start = index
      }
    }
    if last > start { path.append(start..<line.upperBound, of: sheet.trace, isClosed: false) }
  }

  /// The rectangle round a step.
  private func segment(_ index: Int) -> Box {
    var box = Box.nothing
    box.take(sheet.trace.spots[index])
    box.take(sheet.trace.spots[index + 1])
    return box
  }

  private mutating func write(class name: String) {
    guard !path.bytes.isEmpty else { return }
    bytes.append(literal: "<path class=\"")
    bytes.append(literal: name)
    bytes.append(literal: "\" d=\"")
    bytes += path.bytes
    bytes.append(literal: "\"/>\n")
  }
}
