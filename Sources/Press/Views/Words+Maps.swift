import Newsroom

/// What stands on maps and beside them.
extension Words {
  /// `Kursk` of `Kursk region`
  func shortRegion(_ name: String) -> String {
    let ending = " region"
    return name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
  }

  func kilometres(_ value: Int) -> String { "\(number(value)) km" }

  var pointUncertain: String { "point uncertain" }

  func mapTitle(day: String?, date: String) -> String { "Places named on " + (day.map(dayInText) ?? date) }
  func mapTitle(place: String) -> String { "Where \(place) lies" }
  var mapTitleOfRecent: String { "Settlements named in the last 30 days" }
  var mapTitleOfAll: String { "Settlements the archive names" }

  /// A sentence for each kind of thing on a map.
  func mapDescription(symbols: [String], tinted: [String], outside: [(name: String, side: LocatorMap.Side)]) -> String {
    var sentences: [String] = []
    if !symbols.isEmpty { sentences.append(list(symbols) + ".") }
    if !tinted.isEmpty { sentences.append("Tinted: \(list(tinted)).") }
    if !outside.isEmpty { sentences.append("Outside the frame: \(list(outside.map { "\($0.name) (\(side($0.side)))" })).") }
    return sentences.joined(separator: " ")
  }

  private func side(_ side: LocatorMap.Side) -> String {
    switch side {
    case .left: "west"
    case .right: "east"
    case .top: "north"
    case .bottom: "south"
    }
  }

  /// `Kyiv, Odesa and Sumy`
  private func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Seas, each with points where its name may stand, the best first.
  var seas: [(name: String, points: [Gazetteer.Point])] {
    [
      ("Black Sea", [(43.4, 34.0), (44.3, 31.2), (45.5, 31.4), (45.9, 31.0), (44.4, 36.6)]),
      ("Sea of Azov", [(46.1, 36.6), (46.5, 36.2), (45.7, 36.8)]),
      ("Baltic Sea", [(57.5, 19.8), (55.6, 19.0)]),
      ("Caspian Sea", [(42.0, 50.5), (44.5, 50.2), (38.5, 51.6)]),
      ("Mediterranean Sea", [(33.6, 31.0), (34.6, 27.0), (33.0, 33.2), (35.0, 18.0)]),
      ("Red Sea", [(22.0, 37.6), (18.5, 39.8)]),
      ("Persian Gulf", [(27.2, 51.2), (28.6, 49.8)]),
    ].map { name, points in (name, points.map { Gazetteer.Point(latitude: $0.0, longitude: $0.1) }) }
  }
}
