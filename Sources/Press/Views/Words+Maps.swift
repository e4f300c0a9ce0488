/// What stands on maps and beside them.
extension Words {
  /// `Kursk` of `Kursk region`, which is how the tables of names print them.
  static func shortRegion(_ name: String) -> String {
    let ending = " region"
    return name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
  }

  func kilometres(_ value: Int) -> String { pattern(.kilometres).filled(number(value)) }

  /// `Kyiv: 20 items`
  func mapSymbol(_ place: String, items: Int, isUncertain: Bool) -> String {
    pattern(isUncertain ? .mapUncertainSymbol : .mapSymbol).filled(place, count(items, .item))
  }

  /// - Parameter day: its number as printed, if it has one.
  func map(ofDay day: String?, date: String) -> String { pattern(.mapOfDay).filled(day.map(dayInText) ?? date) }

  func map(ofPlace place: String) -> String { pattern(.mapOfPlace).filled(place) }

  /// A sentence for each kind of thing on a map.
  func mapDescription(symbols: [String], tinted: [String], outside: [(name: String, side: LocatorMap.Side)]) -> String {
    let beyond = outside.map { pattern(.mapAtSide).filled($0.name, side($0.side)) }
    return [(Word.mapNames, symbols), (.mapTinted, tinted), (.mapOutside, beyond)].compactMap { word, names in
      list(names).map { pattern(word).filled($0) }
    }.joined(separator: " ")
  }

  private func side(_ side: LocatorMap.Side) -> String {
    switch side {
    case .left: self[.west]
    case .right: self[.east]
    case .top: self[.north]
    case .bottom: self[.south]
    }
  }

  /// `Kyiv, Odesa and Sumy`; nil for none.
  func list(_ names: [String]) -> String? {
    guard let last = names.last else { return nil }
    return names.count == 1 ? last : pattern(.mapAnd).filled(names.dropLast().joined(separator: ", "), last)
  }
}
