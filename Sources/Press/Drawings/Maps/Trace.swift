/// Lines on the grid, one behind the other, with the steps from spot to spot spelt as paths spell them: a map that shows a
/// stretch of a line copies its bytes.
struct Trace: Sendable {
  let spots: [Spot]
  private let steps: [UInt8]
  /// For each spot, where in `steps` the one that leads to it ends; the first spot of a line has none. The largest number where
  /// the line is not spelt.
  private let ends: [UInt32]
  /// Round each block of spots and the one after it.
  private let boxes: [Box]

  private static let blockLength = 32

  /// - Parameter lines: the runs of spots that are worth spelling, in their order; others are spelt when they are drawn.
  init(_ spots: [Spot], lines: [Range<Int>]) {
    var steps: [UInt8] = []
    var ends = [UInt32](repeating: .max, count: spots.count)
    steps.reserveCapacity(spots.count * 8)
    for line in lines {
      let start = steps.count
      steps.append(addingCapacity: line.count * 2 * PathNumbers.longest) { output in
        var numbers = PathNumbers()
        for index in line {
          if index > line.lowerBound, spots[index] != spots[index - 1] {
            numbers.write(spots[index].x - spots[index - 1].x, isFirst: false, to: &output)
            numbers.write(spots[index].y - spots[index - 1].y, isFirst: false, to: &output)
          }
          ends[index] = UInt32(truncatingIfNeeded: start + output.count)
        }
      }
    }
    self.spots = spots
    self.steps = steps
    self.ends = ends
    boxes = stride(from: 0, to: spots.count, by: Trace.blockLength).map { start in
      var box = Box.nothing
      for index in start..<min(start + Trace.blockLength + 1, spots.count) { box.take(spots[index]) }
      return box
    }
  }
}

extension Trace {
  /// The steps to each spot of a run, which is not to begin where a line does; nil where they are not spelt.
  func steps(to run: Range<Int>) -> Range<Int>? {
    let end = ends[run.upperBound - 1]
    return end == .max ? nil : Int(ends[run.lowerBound - 1])..<Int(end)
  }

  /// Their bytes.
  func append(_ range: Range<Int>, to bytes: inout [UInt8]) { bytes.append(copying: steps.span.extracting(range)) }

  /// Where the block ends that a spot is in.
  func endOfBlock(_ index: Int) -> Int { (index / Trace.blockLength + 1) * Trace.blockLength }

  /// Holds all spots of the block that one is in, and the steps between them and to the next.
  func box(ofBlock index: Int) -> Box { boxes[index / Trace.blockLength] }
}
