import Newsroom

/// Writes what stands on the land: symbols with their links, names, the scale.
struct MapPen {
  let edition: Edition
  let permalink: Permalink
  var desk: LabelDesk
  let style: LocatorMap.Style
  /// Links, each with its title.
  private(set) var symbols: [UInt8] = []
  /// What only eyes need.
  private(set) var labels: [UInt8] = []
  private(set) var references = 0
  /// The type of what is not among the names of places; large maps have one size for all, which grows on a phone.
  private var edge: Int32 { style.isLarge ? 12 : 10 }

  init(edition: Edition, permalink: Permalink, desk: LabelDesk, style: LocatorMap.Style) {
    (self.edition, self.permalink, self.desk, self.style) = (edition, permalink, desk, style)
  }

  mutating func draw(_ symbol: MapSymbol, radius: Int32) {
    desk.take(symbolAt: symbol.spot, radius: radius)
    open(symbol.subject, items: symbol.items, isUncertain: symbol.shape == .ring, isOwn: symbol.isOwn)
    symbols.append(literal: symbol.shape == .ring ? "<circle class=\"hollow\" cx=\"" : "<circle class=\"dot\" cx=\"")
    symbols.append(tenths: symbol.spot.x)
    symbols.append(literal: "\" cy=\"")
    symbols.append(tenths: symbol.spot.y)
    symbols.append(literal: "\" r=\"")
    symbols.append(tenths: radius)
    symbols.append(literal: "\"/>")
    close(isOwn: symbol.isOwn)
  }

  mutating func name(_ symbol: MapSymbol, radius: Int32, isLarge: Bool) {
    let size: Int32 = isLarge ? 21 : style.isLarge ? 12 : 11
    let name = edition.archive.subjects[symbol.subject].entity.name
    guard let label = desk.label(name, besideSymbolAt: symbol.spot, radius: radius, size: size) else { return }
    text(edition.subjects[symbol.subject].name, at: label, class: style.isLarge && !isLarge ? "minor" : nil, to: &labels)
    labels.append(UInt8(ascii: "\n"))
  }

  /// The name of a tinted region, which is its link.
  mutating func name(areaOf mark: LocatorMap.Mark, at spot: Spot, isOwn: Bool) {
    let name = edition.archive.subjects[mark.subject].entity.name
    let short = Words.shortRegion(name)
    guard let label = desk.label(short, inAreaAt: spot, size: style.isLarge ? 12 : 11) else { return }
    open(mark.subject, items: mark.items, isUncertain: false, isOwn: isOwn)
    text(Markup.escaped(short), at: label, class: "area", to: &symbols)
    close(isOwn: isOwn)
  }

  /// A line at the edge for what lies beyond it.
  mutating func draw(_ outside: LocatorMap.Outside, ground: Box) {
    let (mark, side, spot) = (outside.mark, outside.side, outside.spot)
    let name = edition.archive.subjects[mark.subject].entity.name
    let card = edition.subjects[mark.subject].name
    let half = LabelDesk.width(of: "↑ " + name, size: edge) / 2 + 60
    // Where the line from the middle of the map to the place crosses the edge.
    let (middleX, middleY) = (Int64(ground.maxX / 2), Int64(ground.maxY / 2))
    let (x, y) = (Int64(spot.x) - middleX, Int64(spot.y) - middleY)
    let across = y * middleX / max(1, Int64(x.magnitude)) + middleY
    let along = x * middleY / max(1, Int64(y.magnitude)) + middleX
    let level = Int32(max(120, min(Int64(ground.maxY) - 60, across)))
    let place = Int32(max(Int64(half), min(Int64(ground.maxX - half), along)))
    let shifts: [Int32] = [0, 130, -130, 260, -260, 390, -390, 520, -520]
    // Along the edge as far as it goes, and only then away from it.
    let slides = shifts.map { max(half, min(ground.maxX - half, place + 3 * $0)) }
    let steps = shifts.filter { $0 > 0 }
    let (shown, anchor, places): (String, LabelDesk.Anchor, [Spot]) =
      switch side {
      case .left: ("← " + name, .start, shifts.map { Spot(x: 50, y: level + $0) })
      case .right: (name + " →", .end, shifts.map { Spot(x: ground.maxX - 50, y: level + $0) })
      case .top: ("↑ " + name, .middle, slides.map { Spot(x: $0, y: 120) } + steps.map { Spot(x: place, y: 120 + $0) })
      case .bottom: ("↓ " + name, .middle, slides.map { Spot(x: $0, y: ground.maxY - 60) } + steps.map { Spot(x: place, y: ground.maxY - 60 - $0) })
      }
    guard let label = desk.place(shown, at: places.map { ($0, anchor) }, size: edge, except: nil) else { return }
    open(mark.subject, items: mark.items, isUncertain: false, isOwn: false)
    let (before, after) =
      switch side {
      case .left: ("← ", "")
      case .right: ("", " →")
      case .top: ("↑ ", "")
      case .bottom: ("↓ ", "")
      }
    text(Array(before.utf8) + card + Array(after.utf8), at: label, class: style.isLarge ? "off minor" : "off", to: &symbols)
    close(isOwn: false)
  }

  /// A small square beside a large town that the text does not name.
  mutating func drawReference(_ name: String, at spot: Spot) {
    guard let label = desk.label(name, besideFreeSpotAt: spot, radius: 20, size: edge) else { return }
    labels += "<rect class=\"\(style.isLarge ? "ref minor" : "ref")\" x=\"".utf8
    labels.append(tenths: spot.x - 20)
    labels += "\" y=\"".utf8
    labels.append(tenths: spot.y - 20)
    labels += "\" width=\"4\" height=\"4\"/>".utf8
    text(Markup.escaped(name), at: label, class: style.isLarge ? "dim minor" : "dim", to: &labels)
    labels.append(UInt8(ascii: "\n"))
    references += 1
  }

  /// A bar of a round length, at the foot of the map.
  mutating func drawScale(_ frame: MapFrame) {
    let units = frame.scale.unitsPerKilometre
    let lengths = [10, 20, 50, 100, 200, 500, 1000, 2000]
    let most = style.isLarge ? 150.0 : 90.0
    guard let kilometres = lengths.last(where: { Double($0) * units <= most }) else { return }
    let length = Int32((Double(kilometres) * units * 10).rounded())
    let (x, y) = (Int32(100), frame.height * 10 - 100)
    labels += "<path class=\"scale\" d=\"M10 ".utf8
    labels.append(tenths: y - 40)
    labels += "v4h".utf8
    labels.append(tenths: length)
    labels += "v-4\"/>".utf8
    let words = edition.words.kilometres(kilometres)
    let label = LabelDesk.Label(x: x + length + 50, y: y + 10, anchor: .start)
    text(Markup.escaped(words), at: label, class: "dim", to: &labels)
    labels.append(UInt8(ascii: "\n"))
    desk.take(Box(minX: x - 20, minY: y - 90, maxX: x + length + 60 + LabelDesk.width(of: words, size: style.isLarge ? 21 : 10), maxY: y + 40))
  }

  /// The name of a sea, where the frame shows enough of the water.
  /// - Parameters:
  ///   - rooms: those in the frame.
  ///   - isNamed: whether a name stands on the map already.
  mutating func drawSea(_ sea: Sea, rooms: [(spot: Spot, kilometres: Double)], _ frame: MapFrame, unless isNamed: (String) -> Bool) {
    guard !rooms.isEmpty else { return }
    let name = edition.words[sea.word]
    let width = Double(LabelDesk.width(of: name, size: edge)) / 10 / frame.scale.unitsPerKilometre
    let places = rooms.filter { $0.kilometres >= width }.map { (spot: $0.spot, anchor: LabelDesk.Anchor.middle) }
    guard !places.isEmpty, !isNamed(name), let label = desk.place(name, at: places, size: edge, except: nil) else { return }
    text(Markup.escaped(name), at: label, class: style.isLarge ? "sea minor" : "sea", to: &labels)
    labels.append(UInt8(ascii: "\n"))
  }

  private mutating func open(_ subject: Int, items: Int, isUncertain: Bool, isOwn: Bool) {
    if isOwn {
      symbols.append(literal: "<g>")
    } else {
      symbols.append(literal: "<a href=\"")
      symbols += permalink.to(edition.subjects[subject].address)
      symbols.append(literal: "\">")
    }
    symbols.append(literal: "<title>")
    let name = edition.archive.subjects[subject].entity.name
    Markup.append(edition.words.mapSymbol(name, items: items, isUncertain: isUncertain).utf8.span, to: &symbols)
    symbols.append(literal: "</title>")
  }

  private mutating func close(isOwn: Bool) { symbols.append(literal: isOwn ? "</g>\n" : "</a>\n") }

  private func text(_ markup: [UInt8], at label: LabelDesk.Label, class name: String?, to bytes: inout [UInt8]) {
    bytes.append(literal: "<text")
    if let name {
      bytes.append(literal: " class=\"")
      bytes.append(literal: name)
      bytes.append(literal: "\"")
    }
    bytes.append(literal: " x=\"")
    bytes.append(tenths: label.x)
    bytes.append(literal: "\" y=\"")
    bytes.append(tenths: label.y)
    bytes.append(literal: label.anchor == .start ? "\">" : label.anchor == .middle ? "\" text-anchor=\"middle\">" : "\" text-anchor=\"end\">")
    bytes += markup
    bytes.append(literal: "</text>")
  }
}
