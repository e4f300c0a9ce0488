import Newsroom

/// Schema.org data for a page's head, as JSON that is safe inside a script element.
///
/// A claim that a brief reports is no fact check, so there is never a `ClaimReview`.
struct StructuredData {
  private(set) var json: [UInt8] = []

  /// The briefs of a date, each as a news article, and the way to their page.
  /// - Parameter number: of the date, among the archive's dates.
  init(articlesOn number: Int, in edition: Edition) {
    let date = edition.date(at: number)
    let month = Month(of: date)
    let links = edition.outwardLinks(from: .day(date))
    let steps = [
      (edition.words[.calendarTitle], Address.days), (String(month.year), .year(month.year)), (edition.words.month(month), .month(month)),
      (edition.words.date(date), .day(date)),
    ]
    graph(Array(edition.archive.dates[number]).map(Optional.some) + [nil]) { json, day in
      if let day { json.article(onDay: day, in: edition, links) } else { json.trail(steps, links) }
    }
  }

  /// A subject's own page, and the way to it.
  init(about subject: Int, in edition: Edition) {
    let entity = edition.archive.subjects[subject].entity
    let links = edition.outwardLinks(from: .entity(entity))
    let index: (String, Address) = entity.kind.isActor ? (edition.words[.actorsTitle], .actors) : (edition.words[.regionsTitle], .regions)
    let region = entity.kind.isActor ? nil : edition.geography.region(of: subject, in: edition.archive).flatMap(edition.geography.number(of:))
    let steps = [index] + [region].compactMap(\.self).map { (edition.archive.subjects[$0].entity.name, edition.subjects[$0].address) }
      + [(entity.name, .entity(entity))]
    graph([subject, nil]) { json, subject in
      if let subject { json.subject(subject, in: edition, links) } else { json.trail(steps, links) }
    }
  }

  /// The site, on its front page.
  init(siteOf edition: Edition) {
    let settings = edition.archive.settings
    var writer = JSONWriter(inMarkup: true)
    writer.object { json in
      json.member("@context", "https://schema.org")
      json.member("@type", "WebSite")
      json.member("name", settings.title)
      json.member("alternateName", settings.subtitle)
      json.member("description", settings.description)
      json.member("inLanguage", settings.language)
      json.link("url", edition.outwardLinks(from: .home).to(.home))
      json.member("license", settings.licenceURL)
    }
    json = writer.bytes
  }

  /// A subject named on the page of a day.
  static func mention(of entity: Entity, wikidata: String?, links: Permalink) -> [UInt8] {
    var json = JSONWriter(inMarkup: true)
    json.object { json in
      json.member("@type", type(of: entity.kind))
      json.member("name", entity.name)
      json.link("url", links.to(.entity(entity)))
      json.member("sameAs", wikidata.map(address))
    }
    return json.bytes
  }

  fileprivate static func address(wikidata: String) -> String { "https://www.wikidata.org/wiki/" + wikidata }

  fileprivate static func type(of kind: Entity.Kind) -> String {
    switch kind {
    case .person: "Person"
    case .state: "Country"
    case .organisation: "Organization"
    case .region: "AdministrativeArea"
    case .settlement, .place: "Place"
    }
  }

  /// Several objects: what the page is about, and the way to it.
  private mutating func graph<Node>(_ nodes: some Sequence<Node>, write: (inout JSONWriter, Node) -> Void) {
    var writer = JSONWriter(inMarkup: true)
    writer.object { json in
      json.member("@context", "https://schema.org")
      json.name("@graph")
      json.array(nodes, write)
    }
    json = writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func link(_ name: String, _ link: [UInt8]) {
    self.name(name)
    text(link)
  }

  fileprivate mutating func article(onDay day: Int, in edition: Edition, _ links: Permalink) {
    let (card, brief) = (edition.briefs[day], edition.archive.days[day].brief)
    let settings = edition.archive.settings
    let opening = brief.standfirst == nil ? [] : edition.items.subjects(ofItem: 0, onDay: day)
    let others = edition.roster[day].filter { !opening.contains($0) }
    object { json in
      json.member("@type", "NewsArticle")
      json.member("headline", card.headline.text)
      json.member("datePublished", card.iso)
      if card.lastChange > card.date { json.member("dateModified", card.lastChange.description) }
      json.member("inLanguage", brief.language)
      json.link("url", links.to(card.address))
      json.name("isPartOf")
      json.object { json in
        json.member("@type", "Periodical")
        json.member("name", card.series == settings.series.name ? settings.title : card.series)
      }
      json.name("publisher")
      json.object { json in
        json.member("@type", "Organization")
        json.member("name", settings.series(named: card.series)?.publisher ?? settings.title)
      }
      json.member("license", settings.licenceURL)
      let sources = brief.sources.compactMap(\.webAddress)
      if !sources.isEmpty {
        json.name("isBasedOn")
        json.array(sources) { json, source in json.text(source) }
      }
      if !brief.corrections.isEmpty {
        json.name("correction")
        json.array(brief.corrections) { json, correction in json.text(correction.text) }
      }
      for (name, subjects) in [("about", opening), ("mentions", others)] where !subjects.isEmpty {
        json.name(name)
        json.array(subjects) { json, subject in json.json(edition.subjects[Int(subject)].structured) }
      }
    }
  }

  fileprivate mutating func subject(_ subject: Int, in edition: Edition, _ links: Permalink) {
    let (entity, facts) = (edition.archive.subjects[subject].entity, edition.geography.facts[subject])
    object { json in
      json.member("@type", StructuredData.type(of: entity.kind))
      json.member("name", entity.name)
      let others = edition.archive.subjects[subject].spellings.filter { $0 != entity.name }
      if !others.isEmpty {
        json.name("alternateName")
        json.array(others) { json, name in json.text(name) }
      }
      json.link("url", links.to(.entity(entity)))
      json.member("sameAs", facts?.wikidata.map(StructuredData.address))
      if !entity.kind.isActor, let facts { json.place(subject, facts, in: edition) }
    }
  }

  private mutating func place(_ subject: Int, _ facts: Gazetteer.Facts, in edition: Edition) {
    if edition.archive.subjects[subject].entity.kind == .region, let code = facts.region, !code.hasPrefix("X-") { member("identifier", code) }
    if let point = facts.point {
      name("geo")
      object { json in
        json.member("@type", "GeoCoordinates")
        json.name("latitude")
        json.degrees(point.latitude)
        json.name("longitude")
        json.degrees(point.longitude)
      }
    }
    let above = edition.geography.region(of: subject, in: edition.archive) ?? edition.geography.country(of: subject, in: edition.archive)
    guard let above, above.id != edition.archive.subjects[subject].entity.id else { return }
    name("containedInPlace")
    object { json in
      json.member("@type", StructuredData.type(of: above.kind))
      json.member("name", above.name)
    }
  }

  fileprivate mutating func trail(_ steps: [(name: String, address: Address)], _ links: Permalink) {
    object { json in
      json.member("@type", "BreadcrumbList")
      json.name("itemListElement")
      json.array(steps.enumerated()) { json, step in
        json.object { json in
          json.member("@type", "ListItem")
          json.name("position")
          json.number(step.offset + 1)
          json.member("name", step.element.name)
          json.link("item", links.to(step.element.address))
        }
      }
    }
  }
}

extension ItemTable {
  /// Whom and what an item names, each once, in its order.
  fileprivate func subjects(ofItem item: Int, onDay day: Int) -> [Int32] {
    mentions(item, onDay: day).reduce(into: []) { subjects, mention in
      if !subjects.contains(mentions[mention].subject) { subjects.append(mentions[mention].subject) }
    }
  }
}
