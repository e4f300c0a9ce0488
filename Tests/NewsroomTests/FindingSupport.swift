import Markdown

@testable import Newsroom

/// What a reader understands of paragraphs, item by item.
private func day(_ items: [String], on date: String) -> Day {
  Day(understanding: brief(items, on: date), with: builtInGazetteer)
}

/// Figures as `killed 6 at Sumy`, `downed about 12`, in the order of the text.
func figures(in items: String..., on date: String = "2024-11-06") -> [String] {
  let day = day(items, on: date)
  return day.readings.flatMap(\.figures).map { figure in
    let qualifier = figure.qualifier == .exactly ? "" : "\(figure.qualifier.rawValue.replacing("_", with: " ")) "
    return "\(figure.kind.rawValue) \(qualifier)\(figure.count)" + (figure.place.map { " at \(day.entities[$0].name)" } ?? "")
  }
}

/// Who said each quote, or a dash.
func voices(in items: String..., on date: String = "2024-11-06") -> [String] {
  let day = day(items, on: date)
  return day.readings.flatMap { $0.quotes.map { quote in quote.speaker.map { day.entities[$0].name } ?? "–" } }
}

/// Quotes as `speaker: words`; a dash where nobody is told.
func quotes(in items: String..., on date: String = "2024-11-06") -> [String] {
  let day = day(items, on: date)
  return zip(day.brief.items, day.readings).flatMap { item, reading in
    reading.quotes.map { quote in
      "\(quote.speaker.map { day.entities[$0].name } ?? "–"): \(String(decoding: item.text[quote.range], as: UTF8.self))"
    }
  }
}

/// Days in ISO form, in the order of the text.
func dates(in items: String..., on date: String = "2024-11-06") -> [String] {
  day(items, on: date).readings.flatMap(\.dates).map { "\($0.date)" }
}

/// To whom each sentence is ascribed: a name, or the words for it.
func claims(in items: String..., on date: String = "2024-11-06") -> [String] {
  let day = day(items, on: date)
  return day.readings.flatMap(\.claims).map { $0.speaker.map { day.entities[$0].name } ?? $0.speakerText ?? "–" }
}

/// The roles of a one-item brief, each as `person: role`.
func roles(in text: String) -> [String] {
  let day = Day(understanding: brief([text], on: "2024-11-06"), with: builtInGazetteer)
  return day.readings.flatMap { $0.roles.map { "\(day.entities[$0.person].name): \($0.text)" } }
}
