import Newsroom

extension LongFile {
  /// Every brief, oldest first, and whom and what it names.
  static func days(of edition: Edition, _ links: Permalink) -> LongFile {
    LongFile(listing: "days", after: { $0.siteMembers(of: edition) }, count: edition.archive.days.count) { day, json in
      let (card, brief) = (edition.briefs[day], edition.archive.days[day].brief)
      let named = edition.roster[day].sorted()
      json.object { json in
        json.name("date")
        json.date(card.date)
        json.member("day", card.number?.value)
        json.member("series", card.series)
        json.member("headline", card.headline.text)
        if let standfirst = brief.standfirst {
          json.name("standfirst")
          json.text(standfirst.text)
        }
        json.name("url")
        json.text(links.to(card.address))
        if edition.archive.settings.hasDayData {
          json.name("data")
          json.text(links.to(.dayData(card.date)))
        }
        json.name("updated")
        json.date(card.lastChange)
        json.name("items")
        json.number(card.itemCount)
        json.name("figures")
        json.number(edition.archive.days[day].figureCount)
        json.name("quotes")
        json.number(edition.archive.days[day].quoteCount)
        for (name, isActor) in [("actors", true), ("places", false)] {
          json.name(name)
          json.array(named.lazy.map { edition.archive.subjects[Int($0)].entity }.filter { $0.kind.isActor == isActor }) { json, entity in
            json.text(entity.id)
          }
        }
        json.sources(of: brief)
        json.corrections(of: brief)
      }
    }
  }
}

extension JSONWriter {
  mutating func siteMembers(of edition: Edition) {
    let settings = edition.archive.settings
    member("title", settings.title)
    member("url", settings.baseURL)
    member("licence", settings.licenceURL ?? settings.licenceName)
  }

  mutating func sources(of brief: Brief) {
    guard !brief.sources.isEmpty else { return }
    name("sources")
    array(brief.sources) { json, source in
      json.object { json in
        json.member("title", source.title)
        json.member("publisher", source.publisher)
        json.member("url", source.webAddress)
      }
    }
  }

  mutating func corrections(of brief: Brief) {
    guard !brief.corrections.isEmpty else { return }
    name("corrections")
    array(brief.corrections) { json, correction in
      json.object { json in
        json.name("date")
        json.date(correction.date)
        json.member("text", correction.text)
      }
    }
  }

  /// Left out where there is none.
  mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    self.name(name)
    self.text(text)
  }

  /// Left out where there is none.
  mutating func member(_ name: String, _ number: Int?) {
    guard let number else { return }
    self.name(name)
    self.number(number)
  }
}
