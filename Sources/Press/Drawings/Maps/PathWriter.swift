/// Writes the data of SVG paths: relative steps with one decimal, and no byte too many.
struct PathWriter {
  private(set) var bytes: [UInt8] = []
  /// What the drawing's corner is on the grid that spots count on.
  private let corner: Spot
  /// The number before has a decimal, so that one that begins with its point needs no space.
  private var hasDecimal = false

  init(corner: Spot) { self.corner = corner }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// A line through spots, or, closed, a ring round an area. Nothing where all spots are one.
  mutating func append(_ spots: ArraySlice<Spot>, isClosed: Bool) {
    guard let first = spots.first else { return }
    let before = bytes.count
    bytes.append(UInt8(ascii: "M"))
    append(first.x - corner.x, isFirst: true)
    append(first.y - corner.y, isFirst: false)
    var last = first
    var isFirst = true
    for spot in spots.dropFirst() where spot != last {
      if isFirst { bytes.append(UInt8(ascii: "l")) }
      append(spot.x - last.x, isFirst: isFirst)
      append(spot.y - last.y, isFirst: false)
      isFirst = false
      last = spot
    }
    if isFirst { return bytes.removeSubrange(before...) }
    if isClosed { bytes.append(UInt8(ascii: "z")) }
  }

  /// - Parameter isFirst: a letter stands before it, so it needs no space.
  private mutating func append(_ tenths: Int32, isFirst: Bool) {
    let (whole, decimal) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    if tenths < 0 {
      bytes.append(UInt8(ascii: "-"))
    } else if !isFirst, whole > 0 || decimal == 0 || !hasDecimal {
      bytes.append(UInt8(ascii: " "))
    }
    if whole > 0 || decimal == 0 { bytes.append(number: whole) }
    hasDecimal = decimal > 0
    if decimal > 0 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: decimal))
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(number: UInt32) {
    if number >= 10 { append(number: number / 10) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// A length in tenths of a unit, as an attribute has it: `12.5`, `-3`.
  mutating func append(tenths: Int32) {
    if tenths < 0 { append(UInt8(ascii: "-")) }
    append(number: tenths.magnitude / 10)
    guard tenths % 10 != 0 else { return }
    append(UInt8(ascii: "."))
    append(number: tenths.magnitude % 10)
  }
}
