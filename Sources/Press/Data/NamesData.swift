import Newsroom

extension LongFile {
  /// People, states and bodies, by identifier.
  static func actors(of edition: Edition, _ links: Permalink) -> LongFile {
    let actors = edition.archive.subjects.indices.filter { edition.archive.subjects[$0].entity.kind.isActor }
    return LongFile(listing: "actors", after: { $0.siteMembers(of: edition) }, count: actors.count) { number, json in
      let subject = actors[number]
      json.object { json in
        json.member("id", edition.archive.subjects[subject].entity.id)
        json.nameMembers(of: subject, in: edition)
        json.appearance(of: subject, in: edition, links)
        json.roles(of: subject, in: edition)
      }
    }
  }

  /// Regions, settlements and other places as GeoJSON (RFC 7946), by identifier: a point each, or none where none is known.
  static func regions(of edition: Edition, _ links: Permalink) -> LongFile {
    let places = edition.archive.subjects.indices.filter { !edition.archive.subjects[$0].entity.kind.isActor }
    return LongFile(listing: "features", after: { $0.member("type", "FeatureCollection") }, count: places.count) { number, json in
      let subject = places[number]
      let facts = edition.geography.facts[subject]
      json.object { json in
        json.member("type", "Feature")
        json.member("id", edition.archive.subjects[subject].entity.id)
        json.name("geometry")
        json.point(facts?.point)
        json.name("properties")
        json.object { json in
          json.nameMembers(of: subject, in: edition)
          if facts?.isApproximate == true {
            json.name("approximate")
            json.flag(true)
          }
          json.appearance(of: subject, in: edition, links)
        }
      }
    }
  }
}

extension JSONWriter {
  /// What a name is, but its identifier.
  fileprivate mutating func nameMembers(of subject: Int, in edition: Edition) {
    let (entity, facts) = (edition.archive.subjects[subject].entity, edition.geography.facts[subject])
    member("kind", entity.kind.rawValue)
    member("name", entity.name)
    name("spellings")
    array(edition.archive.subjects[subject].spellings.filter { $0 != entity.name }) { json, spelling in json.text(spelling) }
    if let sort = facts?.sort, !sort.isEmpty { member("sort", sort) }
    // Of bodies that belong to no state, the table tells the bloc.
    if let country = facts?.country, !Gazetteer.isPrivate(stateCode: country), edition.archive.gazetteer.state(code: country) != nil { member("country", country) }
    if !entity.kind.isActor, let region = facts?.region, !region.hasPrefix("X-") { member("region", region) }
    member("wikidata", facts?.wikidata.map { "https://www.wikidata.org/wiki/\($0)" })
  }

  fileprivate mutating func appearance(of subject: Int, in edition: Edition, _ links: Permalink) {
    let days = edition.appearances[subject].days
    name("url")
    text(links.to(edition.subjects[subject].address))
    name("briefs")
    number(days.count)
    for (name, day) in [("first", days.first), ("last", days.last)] {
      guard let day else { continue }
      self.name(name)
      date(edition.briefs[Int(day)].date)
    }
  }

  fileprivate mutating func roles(of subject: Int, in edition: Edition) {
    let roles = RoleSpan.all(of: subject, in: edition)
    guard !roles.isEmpty else { return }
    name("roles")
    array(roles) { json, role in
      json.object { json in
        json.member("text", role.text)
        json.name("first")
        json.date(edition.briefs[role.firstDay].date)
        json.name("last")
        json.date(edition.briefs[role.lastDay].date)
        json.name("briefs")
        json.number(role.count)
      }
    }
  }

  fileprivate mutating func point(_ point: Gazetteer.Point?) {
    guard let point else { return null() }
    object { json in
      json.member("type", "Point")
      json.name("coordinates")
      json.array([point.longitude, point.latitude]) { json, degrees in json.degrees(degrees) }
    }
  }

  /// To four places, some ten metres: the tables know no more.
  mutating func degrees(_ degrees: Double) {
    let tenThousandths = Int((degrees * 10_000).rounded())
    let fraction = String(tenThousandths.magnitude % 10_000 + 10_000).dropFirst()
    json(Array("\(tenThousandths < 0 ? "-" : "")\(tenThousandths.magnitude / 10_000).\(fraction)".utf8))
  }
}
