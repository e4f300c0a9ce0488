import Newsroom

/// The index of places: a tree of states, regions and what lies in them.
struct RegionsView: Viewed {
  let frame: FrameView
  let map: MapView?
  let countries: [Country]

  static let view = View<RegionsView>(
    .including { $0.frame },
    .record("map") { $0.map },
    .list("countries") { $0.countries })

  struct Country: Viewed {
    let name: String
    var regions: [Region]

    static let view = View<Country>(
      .text("name") { $0.name },
      .flag("isLong") { $0.regions.reduce(0) { $0 + 1 + $1.places.count } > 12 },
      .list("regions") { $0.regions })
  }

  /// A region, or, without a link, the heading over places whose region is not named.
  struct Region: Viewed {
    let link: [UInt8]?
    let name: [UInt8]
    let count: String?
    var places: [CountedNameView] = []

    static let view = View<Region>(
      .html("link") { $0.link },
      .html("name") { $0.name },
      .text("count") { $0.count },
      .flag("hasPlaces") { !$0.places.isEmpty },
      .list("places") { $0.places })
  }

  init(of edition: Edition) {
    let permalink = edition.permalink(from: .regions)
    let tree = PlaceTree(of: edition)
    map = MapView(ofAll: edition, permalink: permalink)
    func count(_ subject: Int) -> String { edition.words.count(edition.briefCounts[subject], .brief) }
    func counted(_ subject: Int) -> CountedNameView {
      CountedNameView(name: edition.subjects[subject].linked(permalink), count: count(subject))
    }
    countries = tree.countries.map { country in
      var regions = country.regions.map { region in
        Region(
          link: permalink.to(edition.subjects[region.subject].address), name: edition.subjects[region.subject].name,
          count: count(region.subject), places: region.places.map(counted))
      }
      if !country.rest.isEmpty {
        if country.regions.isEmpty {
          regions = country.rest.map {
            Region(link: permalink.to(edition.subjects[$0].address), name: edition.subjects[$0].name, count: count($0))
          }
        } else {
          regions.append(
            Region(link: nil, name: Markup.escaped(edition.words[.withoutRegion]), count: nil, places: country.rest.map(counted)))
        }
      }
      return Country(name: country.name ?? edition.words[.elsewhere], regions: regions)
    }
    let places = tree.countries.reduce(0) { $0 + $1.count }
    frame = FrameView(
      edition, at: .regions, title: edition.words[.regionsTitle], description: "\(edition.words[.regionsTitle]): \(edition.words.number(places))",
      section: .regions)
  }
}

/// The archive's places by state and region, each by name; the states with most places first.
struct PlaceTree {
  struct Country {
    /// Nil for what lies in no one state.
    let name: String?
    var regions: [(subject: Int, places: [Int])] = []
    /// Places whose region is not named.
    var rest: [Int] = []
    var count: Int { regions.reduce(rest.count) { $0 + 1 + $1.places.count } }
  }

  let countries: [Country]

  init(of edition: Edition) {
    let subjects = edition.archive.subjects.indices.filter { !edition.archive.subjects[$0].entity.kind.isActor }
      .sorted { edition.subjects[$0].rank < edition.subjects[$1].rank }
    var countries: [Country] = []
    var places: [String: Int] = [:]
    func country(of subject: Int) -> Int {
      let name = edition.geography.country(of: subject, in: edition.archive)?.name
      if let place = places[name ?? ""] { return place }
      places[name ?? ""] = countries.count
      countries.append(Country(name: name))
      return countries.count - 1
    }
    for subject in subjects where edition.archive.subjects[subject].entity.kind == .region {
      let within = edition.geography.places(in: subject).sorted { edition.subjects[$0].rank < edition.subjects[$1].rank }
      countries[country(of: subject)].regions.append((subject, within))
    }
    for subject in subjects where edition.archive.subjects[subject].entity.kind != .region {
      let region = edition.geography.region(of: subject, in: edition.archive)
      if region.flatMap(edition.geography.number(of:)) == nil { countries[country(of: subject)].rest.append(subject) }
    }
    self.countries = countries.sorted { a, b in
      if (a.name == nil) != (b.name == nil) { return b.name == nil }
      return a.count != b.count ? a.count > b.count : (a.name ?? "") < (b.name ?? "")
    }
  }
}
