/// Writes the data of SVG paths: relative steps with one decimal, and no byte too many.
struct PathWriter {
  private(set) var bytes: [UInt8] = []
  /// What the drawing's corner is on the grid that spots count on.
  private let corner: Spot

  init(corner: Spot) {
    self.corner = corner
    bytes.reserveCapacity(16_384)
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// A stretch of a line, or, closed, all of a ring round an area. Nothing where all spots are one.
  mutating func append(_ run: Range<Int>, of trace: borrowing Trace, isClosed: Bool) {
    let before = bytes.count
    var pen = begin(at: trace.spots[run.lowerBound])
    draw(run, of: trace, with: &pen)
    end(pen, isClosed: isClosed, since: before)
  }

  /// A ring round an area.
  mutating func append(_ ring: [Clipping.Stretch], of trace: borrowing Trace) {
    guard let first = ring.first?.first else { return }
    let before = bytes.count
    var pen = begin(at: first)
    var index = 0
    while index < ring.count {
      var run = ring[index].run
      index += 1
      if run.isEmpty {
        draw(to: ring[index - 1].first, with: &pen)
      } else {
        while index < ring.count, ring[index].run.lowerBound == run.upperBound, !ring[index].run.isEmpty {
          run = run.lowerBound..<ring[index].run.upperBound
          index += 1
        }
        draw(run, of: trace, with: &pen)
      }
    }
    end(pen, isClosed: true, since: before)
  }
}

extension PathWriter {
  private struct Pen {
    var last: Spot
    var isAtStart = true
    var numbers = PathNumbers()
  }

  private mutating func begin(at spot: Spot) -> Pen {
    var pen = Pen(last: spot)
    let corner = corner
    bytes.append(addingCapacity: 2 * PathNumbers.longest + 1) { output in
      output.append(UInt8(ascii: "M"))
      pen.numbers.write(spot.x - corner.x, isFirst: true, to: &output)
      pen.numbers.write(spot.y - corner.y, isFirst: false, to: &output)
    }
    return pen
  }

  /// Takes back a path that went nowhere.
  private mutating func end(_ pen: Pen, isClosed: Bool, since before: Int) {
    if pen.isAtStart { bytes.removeSubrange(before...) } else if isClosed { bytes.append(UInt8(ascii: "z")) }
  }

  private mutating func draw(to spot: Spot, with pen: inout Pen) {
    guard spot != pen.last else { return }
    bytes.append(addingCapacity: 2 * PathNumbers.longest + 1) { output in
      if pen.isAtStart { output.append(UInt8(ascii: "l")) }
      pen.numbers.write(spot.x - pen.last.x, isFirst: pen.isAtStart, to: &output)
      pen.numbers.write(spot.y - pen.last.y, isFirst: false, to: &output)
    }
    pen.isAtStart = false
    pen.last = spot
  }

  /// Goes to the first spot of a run and along it. What the trace spells out hangs on the step before it, so the first steps
  /// are written anew.
  private mutating func draw(_ run: Range<Int>, of trace: borrowing Trace, with pen: inout Pen) {
    draw(to: trace.spots[run.lowerBound], with: &pen)
    var index = run.lowerBound + 1
    while index < run.upperBound {
      let isStep = trace.spots[index] != pen.last
      draw(to: trace.spots[index], with: &pen)
      index += 1
      if isStep { break }
    }
    guard index < run.upperBound else { return }
    guard let steps = trace.steps(to: index..<run.upperBound) else {
      for index in index..<run.upperBound { draw(to: trace.spots[index], with: &pen) }
      return
    }
    trace.append(steps, to: &bytes)
    pen.last = trace.spots[run.upperBound - 1]
    pen.numbers.hasDecimal = bytes[bytes.count - 2] == UInt8(ascii: ".")
  }
}
