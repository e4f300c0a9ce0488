/// Finds room for names on a map: the first of eight places round a symbol where a name meets nothing, else none.
///
/// All lengths are tenths of a unit from the frame's corner.
struct LabelDesk {
  /// Where a name stands.
  struct Label {
    let x: Int32
    /// Of the base line.
    let y: Int32
    let anchor: Anchor
  }

  enum Anchor: String { case start, middle, end }

  private let frame: Box
  private var taken: [Box] = []

  /// Between a name and the frame.
  private static let margin: Int32 = 30

  init(width: Int32, height: Int32) {
    frame = Box(minX: 0, minY: 0, maxX: width * 10, maxY: height * 10)
  }

  /// Names keep off it.
  mutating func take(_ box: Box) { taken.append(box) }

  mutating func take(symbolAt spot: Spot, radius: Int32) { taken.append(LabelDesk.box(spot, radius)) }

  private static func box(_ spot: Spot, _ radius: Int32) -> Box {
    Box(minX: spot.x - radius - 10, minY: spot.y - radius - 10, maxX: spot.x + radius + 10, maxY: spot.y + radius + 10)
  }

  /// A symbol with its name, where there is room for both.
  mutating func label(_ name: String, besideFreeSpotAt spot: Spot, radius: Int32, size: Int32) -> Label? {
    let own = LabelDesk.box(spot, radius)
    guard !taken.contains(where: own.meets), let label = label(name, besideSymbolAt: spot, radius: radius, size: size) else { return nil }
    taken.append(own)
    return label
  }

  /// The name of a symbol that is taken already.
  mutating func label(_ name: String, besideSymbolAt spot: Spot, radius: Int32, size: Int32) -> Label? {
    let own = LabelDesk.box(spot, radius)
    let (near, up, down) = (radius + 30, radius + 40, radius + size * 10)
    let offsets: [(x: Int32, y: Int32, anchor: Anchor)] = [
      (near, size * 7 / 2, .start), (-near, size * 7 / 2, .end), (0, -up, .middle), (0, down, .middle),
      (radius + 20, -radius - 10, .start), (radius + 20, radius + size * 8, .start), (-radius - 20, -radius - 10, .end),
      (-radius - 20, radius + size * 8, .end),
    ]
    return place(name, at: offsets.map { (Spot(x: spot.x + $0.x, y: spot.y + $0.y), $0.anchor) }, size: size, except: own)
  }

  /// The name of an area, as near its middle as may be.
  mutating func label(_ name: String, inAreaAt spot: Spot, size: Int32) -> Label? {
    let offsets: [(x: Int32, y: Int32)] = [
      (0, 0), (0, -130), (0, 130), (0, -260), (0, 260), (-250, 0), (250, 0), (-250, -130), (250, 130), (-250, 130), (250, -130),
    ]
    return place(
      name, at: offsets.map { (Spot(x: spot.x + $0.x, y: spot.y + size * 7 / 2 + $0.y), .middle) }, size: size, except: nil)
  }

  /// The first of some places where a name meets nothing.
  mutating func place(_ name: String, at places: [(spot: Spot, anchor: Anchor)], size: Int32, except own: Box?) -> Label? {
    let width = LabelDesk.width(of: name, size: size)
    for (spot, anchor) in places {
      let left =
        switch anchor {
        case .start: spot.x
        case .middle: spot.x - width / 2
        case .end: spot.x - width
        }
      let box = Box(minX: left - 10, minY: spot.y - size * 8, maxX: left + width + 10, maxY: spot.y + size * 5 / 2)
      guard box.minX >= LabelDesk.margin, box.maxX <= frame.maxX - LabelDesk.margin, box.minY >= LabelDesk.margin,
        box.maxY <= frame.maxY - LabelDesk.margin, !taken.contains(where: { $0 != own && $0.meets(box) })
      else { continue }
      taken.append(box)
      return Label(x: spot.x, y: spot.y, anchor: anchor)
    }
    return nil
  }

  /// How wide a name is about, in any sans serif: rather too wide than too narrow.
  static func width(of name: String, size: Int32) -> Int32 {
    var hundredths: Int32 = 0
    for scalar in name.unicodeScalars {
      switch scalar {
      case "i", "j", "l", "t", "f", "r", ".", ",", "’", "'", " ", "I", "і", "-": hundredths += 34
      case "M", "W", "m", "w", "Ш", "Щ", "Ж", "М", "ш", "щ", "ж", "ю": hundredths += 86
      case "A"..."Z", "А"..."Я": hundredths += 66
      default: hundredths += 56
      }
    }
    return hundredths * size / 10
  }
}
