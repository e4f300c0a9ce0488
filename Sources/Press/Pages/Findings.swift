import Newsroom

/// What lists show of a day's figures and quotes: all but those of the standfirst that an item says again.
extension Day {
  func isRepeated(_ figure: Figure, in item: Int) -> Bool {
    guard brief.items[item].kind == .standfirst else { return false }
    return readings.dropFirst(item + 1).contains { reading in
      reading.figures.contains { $0.kind == figure.kind && $0.count == figure.count }
    }
  }

  func isRepeated(_ quote: Quote, in item: Int) -> Bool {
    guard brief.items[item].kind == .standfirst else { return false }
    let words = brief.items[item].text[quote.range]
    return brief.items.indices.dropFirst(item + 1).contains { other in
      readings[other].quotes.contains { brief.items[other].text[$0.range].contains(words) }
    }
  }

  func figures(in item: Int) -> [Figure] { readings[item].figures.filter { !isRepeated($0, in: item) } }
  var figureCount: Int { readings.indices.reduce(0) { $0 + figures(in: $1).count } }
  var quoteCount: Int { readings.indices.reduce(0) { $0 + quotes(in: $1).count } }
  func quotes(in item: Int) -> [Quote] { readings[item].quotes.filter { !isRepeated($0, in: item) } }
}

extension Edition {
  /// What lists show of an item's figures and quotes.
  func figures(of item: Int, onDay day: Int) -> [Figure] {
    items.traits(item, onDay: day).contains(.standfirst)
      ? archive.days[day].figures(in: item) : archive.days[day].readings[item].figures
  }

  func quotes(of item: Int, onDay day: Int) -> [Quote] {
    items.traits(item, onDay: day).contains(.standfirst)
      ? archive.days[day].quotes(in: item) : archive.days[day].readings[item].quotes
  }
}

extension Archive {
  /// Asked before a day is handed to a function, which would copy all its parts.
  private func isStandfirst(_ item: Int, onDay day: Int) -> Bool { days[day].brief.items[item].kind == .standfirst }

  /// Figures of a place that lists show, oldest first.
  func listedFigures(at subject: Int) -> [Reference] {
    figures(at: subject).filter { reference in
      let (day, item) = (Int(reference.day), Int(reference.item))
      return !isStandfirst(item, onDay: day) || !days[day].isRepeated(days[day].readings[item].figures[Int(reference.index)], in: item)
    }
  }

  /// Quotes of a speaker that lists show, oldest first.
  func listedQuotes(by subject: Int) -> [Reference] {
    quotes(by: subject).filter { reference in
      let (day, item) = (Int(reference.day), Int(reference.item))
      return !isStandfirst(item, onDay: day) || !days[day].isRepeated(days[day].readings[item].quotes[Int(reference.index)], in: item)
    }
  }
}
