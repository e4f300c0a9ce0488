/// All areas and lines at one scale, simplified, on the grid, and each in one piece.
struct Sheet: Sendable {
  /// Rings of areas, the first vertex not again at the end, or lines: what there is of a layer, in columns.
  struct Shapes: Sendable {
    fileprivate(set) var boxes: [Box] = []
    /// Of the trace's spots.
    fileprivate(set) var runs: [Range<Int>] = []
    /// Of the area or group of lines, as the outlines have it.
    fileprivate(set) var codes: [String] = []

    static let none = Shapes()
  }

  let scale: MapScale
  let trace: Trace
  private let shapes: [Outlines.Layer: Shapes]

  /// - Parameter wanted: for each layer, which of its rings are; nil for all of them.
  init(of outlines: Outlines, isWorld: Bool, _ arcs: SimplifiedArcs, of wanted: [Outlines.Layer: [Bool]]? = nil, scale: MapScale) {
    var spots: [Spot] = []
    var lines: [Range<Int>] = []
    spots.reserveCapacity(arcs.spotCount * 2)
    var shapes: [Outlines.Layer: Shapes] = [:]
    for layer in Outlines.Layer.allCases where layer.isWorld == isWorld {
      var own = Shapes()
      let (codes, wanted) = (outlines.codes(ofRings: layer), wanted?[layer])
      for (number, ring) in outlines[layer].lazy.flatMap(\.rings).enumerated() where wanted?[number] ?? true {
        let start = spots.count
        if layer.isOfLines {
          for arc in ring { arcs.append(arc, to: &spots) }
        } else {
          for arc in ring { arcs.append(openArc: arc, to: &spots) }
        }
        var box = Box.nothing
        for index in start..<spots.count { box.take(spots[index]) }
        own.codes.append(codes[number])
        own.boxes.append(box)
        own.runs.append(start..<spots.count)
        // Few maps show a region, and one of the world is the only one of its sheet.
        if !isWorld, layer != .region { lines.append(start..<spots.count) }
      }
      shapes[layer] = own
    }
    (self.scale, self.shapes, trace) = (scale, shapes, Trace(spots, lines: lines))
  }

  subscript(layer: Outlines.Layer) -> Shapes { shapes[layer] ?? .none }
}

extension Outlines.Layer {
  fileprivate var isOfLines: Bool {
    switch self {
    case .border, .division, .river, .worldBorder: true
    case .land, .home, .region, .lake, .worldLand, .worldHome, .worldRegion: false
    }
  }
}

/// The arcs of an outline with the vertices that matter at one scale.
struct SimplifiedArcs {
  private var spots: [Spot] = []
  private var arcs: [Range<Int>] = []
  private let firstArc: Int

  /// - Parameters:
  ///   - runs: the vertices of each arc, from the one with the number `firstArc` on.
  ///   - spot: of a vertex, by its number; nil for one that does not matter.
  @inline(__always)
  init(_ runs: [Range<Int>], firstArc: Int, spot: (Int) -> Spot?) {
    self.firstArc = firstArc
    arcs.reserveCapacity(runs.count)
    for run in runs {
      let start = spots.count
      for index in run {
        guard let spot = spot(index) else { continue }
        if spots.count > start, spots[spots.count - 1] == spot { continue }
        spots.append(spot)
      }
      arcs.append(start..<spots.count)
    }
  }

  var spotCount: Int { spots.count }

  /// - Parameter arc: by its number; `~number` for one taken backwards.
  func append(_ arc: Int32, to line: inout [Spot]) { append(run(of: arc), backwards: arc < 0, to: &line) }

  /// Without its last vertex, which the next arc of a ring begins with.
  func append(openArc arc: Int32, to ring: inout [Spot]) {
    let run = run(of: arc)
    guard !run.isEmpty else { return }
    append(arc < 0 ? run.lowerBound + 1..<run.upperBound : run.lowerBound..<run.upperBound - 1, backwards: arc < 0, to: &ring)
  }

  private func run(of arc: Int32) -> Range<Int> { arcs[Int(arc < 0 ? ~arc : arc) - firstArc] }

  private func append(_ run: Range<Int>, backwards isBackwards: Bool, to line: inout [Spot]) {
    for index in run { line.append(spots[isBackwards ? run.upperBound - 1 - (index - run.lowerBound) : index]) }
  }
}
