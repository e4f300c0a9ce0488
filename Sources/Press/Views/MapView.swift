import Newsroom

/// A map with what it says in words.
struct MapView: Viewed {
  let map: LocatorMap
  let isLarge: Bool
  let title: String
  let description: String
  /// The same places as a list, where the page has no other.
  let places: [CountedNameView]
  /// It tints the region that a page is about, or that its place lies in.
  let isOfPlace: Bool

  static let view = View<MapView>(
    .flag("isLarge") { $0.isLarge },
    .text("width") { String($0.map.frame.width) },
    .text("height") { String($0.map.frame.height) },
    .text("mapTitle") { $0.title },
    .text("mapDescription") { $0.description },
    .markup("base") { $0.map.writeBase(into: &$1) },
    .html("symbols") { $0.map.symbols },
    .html("labels") { $0.map.labels },
    .flag("hasTint") { $0.map.hasTint && !$0.isOfPlace },
    .flag("hasOwnTint") { $0.map.hasTint && $0.isOfPlace },
    .flag("hasDots") { $0.map.hasDots },
    .flag("hasRings") { $0.map.hasRings },
    .flag("hasReferences") { $0.map.hasReferences },
    .flag("hasOutside") { !$0.map.outside.isEmpty },
    .flag("hasList") { !$0.places.isEmpty },
    .list("listed") { $0.places })

  private static let described = 12

  init(_ map: LocatorMap, title: String, isLarge: Bool = false, isOfPlace: Bool = false, list: Bool = false, in edition: Edition, permalink: Permalink) {
    self.map = map
    self.title = title
    self.isLarge = isLarge
    self.isOfPlace = isOfPlace
    func names(_ marks: [LocatorMap.Mark]) -> [String] {
      marks.prefix(MapView.described).map { edition.archive.subjects[$0.subject].entity.name }
    }
    description = edition.words.mapDescription(
      symbols: names(map.shown), tinted: names(map.tinted), outside: map.outside.prefix(MapView.described).map {
        (edition.archive.subjects[$0.mark.subject].entity.name, $0.side)
      })
    places = !list ? [] : (map.shown + map.tinted + map.outside.map(\.mark)).sorted { ($1.items, edition.subjects[$0.subject].rank) < ($0.items, edition.subjects[$1.subject].rank) }.map {
      CountedNameView(name: edition.subjects[$0.subject].linked(permalink), count: edition.words.count($0.items, .item))
    }
  }
}

extension MapView {
  /// The places that the briefs of a date name.
  init?(ofDays days: Range<Int>, in edition: Edition, permalink: Permalink) {
    let date = edition.briefs[days.lowerBound].date
    let marks = edition.marks(on: days)
    guard let map = LocatorMap(of: marks, on: date, style: .day, in: edition, permalink: permalink) else { return nil }
    let card = edition.briefs[days.lowerBound]
    self.init(map, title: edition.words.map(ofDay: card.day, date: card.longDate), in: edition, permalink: permalink)
  }

  /// Where a place lies, and what else the archive names near it.
  init?(ofPlace subject: Int, in edition: Edition, permalink: Permalink) {
    guard let cartography = edition.cartography, let site = cartography.sites[subject] else { return nil }
    let own = LocatorMap.Mark(subject: subject, items: edition.appearances[subject].places.count)
    let corners = cartography.corners(of: site.divisions)
    let map = LocatorMap(
      of: [own] + edition.marks(near: subject), focus: [own], corners: corners, own: subject, on: edition.lastDate,
      style: site.isWide ? .sea : .place, in: edition, permalink: permalink)
    guard let map else { return nil }
    self.init(
      map, title: edition.words.map(ofPlace: edition.archive.subjects[subject].entity.name), isOfPlace: true, list: true, in: edition, permalink: permalink)
  }

  private static let fewSettlements = 8

  /// The settlements that a run of days names; where they are few, its other places too.
  init?(ofRecent days: Range<Int>, in edition: Edition, permalink: Permalink) {
    let all = edition.marks(on: days)
    let settlements = edition.settlements(all, most: 24)
    let marks = settlements.count < MapView.fewSettlements ? Array(all.prefix(24)) : settlements
    guard let map = LocatorMap(of: marks, on: edition.lastDate, style: .recent, in: edition, permalink: permalink) else { return nil }
    self.init(map, title: edition.words[.mapOfRecent], list: true, in: edition, permalink: permalink)
  }

  /// The settlements that the archive names most.
  init?(ofAll edition: Edition, permalink: Permalink) {
    let all = edition.appearances.indices.filter { !edition.subjects[$0].kind.isActor }.map {
      LocatorMap.Mark(subject: $0, items: edition.appearances[$0].places.count)
    }
    let marks = edition.settlements(edition.ordered(all), most: 60)
    guard let map = LocatorMap(of: marks, on: edition.lastDate, style: .all, in: edition, permalink: permalink) else { return nil }
    self.init(map, title: edition.words[.mapOfAll], isLarge: true, in: edition, permalink: permalink)
  }
}

extension Edition {
  /// The last day of the archive: maps that are about no one day show what was so then.
  var lastDate: CalendarDate { briefs.last?.date ?? archive.settings.series.dayOne }

  fileprivate func ordered(_ marks: [LocatorMap.Mark]) -> [LocatorMap.Mark] {
    marks.sorted { $0.items != $1.items ? $0.items > $1.items : subjects[$0.subject].rank < subjects[$1.subject].rank }
  }

  /// The places that days name, and in how many items. One of several places of a name is no point on a map.
  fileprivate func marks(on days: Range<Int>) -> [LocatorMap.Mark] {
    var counts: [Int: Int] = [:]
    for day in days {
      let readings = archive.days[day].readings
      for item in readings.indices {
        var seen: [Int] = []
        for mention in readings[item].mentions {
          let subject = items.subject(ofEntity: mention.entity, onDay: day)
          guard !subjects[subject].kind.isActor, !mention.isUnsure || subjects[subject].kind == .region, !seen.contains(subject) else { continue }
          seen.append(subject)
          counts[subject, default: 0] += 1
        }
      }
    }
    return ordered(counts.map { LocatorMap.Mark(subject: $0, items: $1) })
  }

  fileprivate func settlements(_ marks: [LocatorMap.Mark], most: Int) -> [LocatorMap.Mark] {
    Array(marks.lazy.filter { self.subjects[$0.subject].kind == .settlement }.prefix(most))
  }

  /// The places of the archive that lie within a day's drive of a place, or in its region.
  func marks(near subject: Int) -> [LocatorMap.Mark] {
    guard let cartography, let site = cartography.sites[subject] else { return [] }
    let near = cartography.sites.indices.filter { other in
      guard other != subject, let place = cartography.sites[other], place.divisions.isEmpty else { return false }
      if let region = place.region, site.divisions.contains(region) { return true }
      let (x, y) = (place.place.x - site.place.x, place.place.y - site.place.y)
      return x * x + y * y < 160 * 160
    }
    return Array(ordered(near.map { LocatorMap.Mark(subject: $0, items: appearances[$0].places.count) }).prefix(24))
  }
}
