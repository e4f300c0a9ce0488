/// The lines that maps are drawn from, as the table has them: arcs, and the areas that they enclose.
struct Outlines: Sendable {
  /// Thousandths of a degree.
  struct Vertex: Sendable, Hashable {
    var longitude: Int32
    var latitude: Int32
  }

  /// An area, or a group of lines.
  struct Feature: Sendable {
    let code: String
    /// Rings of arcs, by number; `~number` is an arc taken backwards. Of a group of lines each arc is a ring of its own.
    let rings: [[Int32]]
  }

  enum Layer: String, CaseIterable, Sendable {
    case land, home, region, border, division, river, lake
    case worldLand = "world-land"
    case worldHome = "world-home"
    case worldRegion = "world-region"
    case worldBorder = "world-border"

    var isWorld: Bool { rawValue.hasPrefix("world") }
  }

  /// All arcs, one behind the other.
  let vertices: [Vertex]
  /// Each arc's run of vertices.
  let arcs: [Range<Int>]
  private let features: [Layer: [Feature]]
  /// For each layer, the code of each ring's area or group.
  private let codes: [Layer: [String]]

  /// - Parameter table: see `outlinesTable`.
  init(table: String = outlinesTable) {
    let table = Array(table.utf8)
    let bytes = table.span
    var vertices: [Vertex] = []
    var arcs: [Range<Int>] = []
    var features: [Layer: [Feature]] = [:]
    var at = 0
    while at < bytes.count, bytes[at] != .newline {
      let start = vertices.count
      Outlines.appendArc(bytes, &at, to: &vertices)
      arcs.append(start..<vertices.count)
    }
    at += 1
    while at < bytes.count {
      let (layer, feature) = Outlines.feature(bytes, &at)
      if let layer = Layer(rawValue: layer) { features[layer, default: []].append(feature) }
    }
    (self.vertices, self.arcs, self.features) = (vertices, arcs, features)
    codes = features.mapValues { $0.flatMap { Array(repeating: $0.code, count: $0.rings.count) } }
  }

  subscript(layer: Layer) -> [Feature] { features[layer] ?? [] }

  /// One for each ring, in the order of the areas and groups.
  func codes(ofRings layer: Layer) -> [String] { codes[layer] ?? [] }
}

extension Outlines {
  /// Reads an encoded polyline up to the end of its line: numbers of five bits a byte, less the one before them.
  private static func appendArc(_ bytes: Span<UInt8>, _ at: inout Int, to vertices: inout [Vertex]) {
    var last = Vertex(longitude: 0, latitude: 0)
    func number() -> Int32 {
      var (value, shift) = (Int32(0), Int32(0))
      while at < bytes.count {
        let five = Int32(bytes[at]) - 63
        at += 1
        value |= (five & 31) << shift
        shift += 5
        if five < 32 { break }
      }
      return value & 1 == 0 ? value >> 1 : ~(value >> 1)
    }
    while at < bytes.count, bytes[at] != .newline {
      last.longitude += number()
      last.latitude += number()
      vertices.append(last)
    }
    at += 1
  }

  /// Reads a line of layer, code and rings.
  private static func feature(_ bytes: Span<UInt8>, _ at: inout Int) -> (layer: String, Feature) {
    func field() -> String {
      var text: [UInt8] = []
      while at < bytes.count, bytes[at] != .tab, bytes[at] != .newline {
        text.append(bytes[at])
        at += 1
      }
      at += 1
      return String(decoding: text, as: UTF8.self)
    }
    let (layer, code) = (field(), field())
    var rings: [[Int32]] = []
    var ring: [Int32] = []
    var (number, isNegative) = (Int32(0), false)
    while true {
      let byte = at < bytes.count ? bytes[at] : .newline
      at += 1
      switch byte {
      case .minus: isNegative = true
      case .zero ... .nine: number = number * 10 + Int32(byte - .zero)
      default:
        ring.append(isNegative ? -number : number)
        (number, isNegative) = (0, false)
        if byte == .comma { continue }
        rings.append(ring)
        ring = []
        if byte == .newline { return (layer, Feature(code: code, rings: rings)) }
      }
    }
  }
}

extension UInt8 {
  fileprivate static var newline: UInt8 { 10 }
  fileprivate static var tab: UInt8 { 9 }
  fileprivate static var minus: UInt8 { UInt8(ascii: "-") }
  fileprivate static var comma: UInt8 { UInt8(ascii: ",") }
  fileprivate static var zero: UInt8 { UInt8(ascii: "0") }
  fileprivate static var nine: UInt8 { UInt8(ascii: "9") }
}
