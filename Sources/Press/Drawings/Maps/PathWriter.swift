/// Writes the data of SVG paths: relative steps with one decimal, and no byte too many.
struct PathWriter {
  private(set) var bytes: [UInt8] = []
  /// What the drawing's corner is on the grid that spots count on.
  private let corner: Spot

  /// Of a number with its sign and space.
  private static let longestNumber = 13

  init(corner: Spot) {
    self.corner = corner
    bytes.reserveCapacity(16_384)
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// A line through spots, or, closed, a ring round an area. Nothing where all spots are one.
  mutating func append(_ spots: Span<Spot>, isClosed: Bool) {
    guard spots.count > 1 else { return }
    let (before, corner) = (bytes.count, corner)
    var isEmpty = true
    bytes.append(addingCapacity: (spots.count + 1) * 2 * PathWriter.longestNumber + 4) { output in
      var pen = Pen()
      output.append(UInt8(ascii: "M"))
      var last = spots[0]
      pen.write(last.x - corner.x, isFirst: true, to: &output)
      pen.write(last.y - corner.y, isFirst: false, to: &output)
      for index in 1..<spots.count {
        let spot = spots[index]
        if spot.x == last.x, spot.y == last.y { continue }
        if isEmpty { output.append(UInt8(ascii: "l")) }
        pen.write(spot.x - last.x, isFirst: isEmpty, to: &output)
        pen.write(spot.y - last.y, isFirst: false, to: &output)
        isEmpty = false
        last = spot
      }
      if isClosed { output.append(UInt8(ascii: "z")) }
    }
    if isEmpty { bytes.removeSubrange(before...) }
  }

  private struct Pen {
    /// The number before has a decimal, so that one that begins with its point needs no space.
    private var hasDecimal = false

    /// - Parameter isFirst: a letter stands before it, so it needs no space.
    @inline(__always)
    mutating func write(_ tenths: Int32, isFirst: Bool, to output: inout OutputSpan<UInt8>) {
      let (whole, decimal) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
      if tenths < 0 {
        output.append(UInt8(ascii: "-"))
      } else if !isFirst, whole > 0 || decimal == 0 || !hasDecimal {
        output.append(UInt8(ascii: " "))
      }
      if whole > 0 || decimal == 0 { Pen.write(digits: whole, to: &output) }
      hasDecimal = decimal > 0
      if decimal > 0 {
        output.append(UInt8(ascii: "."))
        output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: decimal))
      }
    }

    private static func write(digits number: UInt32, to output: inout OutputSpan<UInt8>) {
      if number >= 100 { write(digits: number / 100, to: &output) }
      if number >= 10 { output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10 % 10)) }
      output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }
  }
}

extension [UInt8] {
  /// A length in tenths of a unit, as an attribute has it: `12.5`, `-3`.
  mutating func append(tenths: Int32) {
    if tenths < 0 { append(UInt8(ascii: "-")) }
    append(contentsOf: Decimals.tenths(Int(tenths.magnitude)).utf8)
  }
}
