import Newsroom

/// The page of a day's number: it leads on to the date, or to each date that goes by the number.
struct RedirectView: Viewed {
  let edition: Edition
  let permalink: Permalink
  let number: DayNumber
  let choices: [Choice]

  static let view = View<RedirectView>(
    .text("language") { $0.edition.language },
    .html("root") { $0.permalink.toRoot },
    .text("site") { $0.edition.archive.settings.title },
    .html("style") { $0.permalink.to(.style) },
    .text("number") { $0.edition.words.number($0.number.value) },
    .record("target") { $0.choices.count == 1 ? $0.choices.first : nil },
    .list("choices") { $0.choices })

  struct Choice: Viewed {
    let link: [UInt8]
    let canonical: [UInt8]
    let date: String
    let headline: String
    let foreign: String?

    static let view = View<Choice>(
      .html("link") { $0.link },
      .html("canonical") { $0.canonical },
      .text("date") { $0.date },
      .text("headline") { $0.headline },
      .text("foreign") { $0.foreign })
  }

  init(_ number: DayNumber, in edition: Edition) {
    self.edition = edition
    self.number = number
    let permalink = edition.permalink(from: .dayNumber(number))
    self.permalink = permalink
    choices = edition.dayNumbers.dates(of: number).map { date in
      let card = edition.briefs[edition.day(at: date)]
      let link = permalink.to(card.address)
      return Choice(
        link: link, canonical: edition.archive.settings.baseURL.map { Markup.escaped($0 + card.address.path) } ?? link,
        date: edition.words.date(edition.date(at: date)), headline: card.headline.text,
        foreign: card.foreign)
    }
  }
}
