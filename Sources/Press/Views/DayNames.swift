import Newsroom

/// Who and what the briefs of one date name, taken apart for the margin: people as they come, the rest by name.
struct DayNames {
  private(set) var subjects: [Int] = []
  private(set) var places: [PlaceView] = []
  private(set) var people: [PersonView] = []
  private(set) var bodies: [Made<NameView>] = []
  private(set) var states: [Made<NameView>] = []
  private(set) var figures: [FigureView] = []
  private(set) var quotes: [QuoteView] = []

  init(of days: Range<Int>, in edition: Edition, permalink: Permalink) {
    /// In the order of first mention, with pointers to the items that name it.
    var named: [(subject: Int, lastItem: Int, paras: [Made<ParaView>])] = []
    var roles: [(subject: Int, text: String)] = []
    for day in days {
      for item in edition.archive.days[day].readings.indices {
        let para = edition.para(item, onDay: day, from: nil)
        for mention in edition.items.mentions(item, onDay: day) {
          let subject = Int(edition.items.mentions[mention].subject)
          let place = named.firstIndex { $0.subject == subject } ?? named.count
          if place == named.count { named.append((subject, -1, [])) }
          if named[place].lastItem == item { continue }
          named[place].lastItem = item
          if !edition.subjects[subject].kind.isActor { named[place].paras.append(para) }
        }
        for figure in edition.figures(of: item, onDay: day) {
          figures.append(FigureView(figure, of: item, onDay: day, in: edition, permalink: permalink, para: para))
        }
        for quote in edition.quotes(of: item, onDay: day) {
          quotes.append(QuoteView(quote, of: item, onDay: day, in: edition, permalink: permalink, para: para))
        }
        for role in edition.archive.days[day].readings[item].roles {
          roles.append((edition.items.subject(ofEntity: role.person, onDay: day), role.text))
        }
      }
      for place in named.indices { named[place].lastItem = -1 }
    }
    subjects = named.map(\.subject)
    for subject in subjects where edition.subjects[subject].kind == .person {
      people.append(PersonView(name: edition.subjects[subject].linked(permalink), role: DayNames.role(of: subject, in: roles)))
    }
    named.sort { edition.subjects[$0.subject].rank < edition.subjects[$1.subject].rank }
    for (subject, _, paras) in named {
      let name = edition.subjects[subject].linked(permalink)
      switch edition.subjects[subject].kind {
      case .person: break
      case .state: states.append(name)
      case .organisation: bodies.append(name)
      case .region, .settlement, .place: places.append(PlaceView(name: name, paras: paras))
      }
    }
  }

  /// The roles that the briefs of the day give somebody, each once.
  private static func role(of subject: Int, in roles: [(subject: Int, text: String)]) -> String? {
    var texts: [String] = []
    for role in roles where role.subject == subject && !texts.contains(role.text) { texts.append(role.text) }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }
}

/// A place of the day, and the items that name it.
struct PlaceView: Viewed {
  let name: Made<NameView>
  let paras: [Made<ParaView>]

  static let view = View<PlaceView>(
    .including { $0.name },
    .list("paras") { $0.paras })
}

/// Somebody whom the day names, with the role it gave.
struct PersonView: Viewed {
  let name: Made<NameView>
  let role: String?

  static let view = View<PersonView>(
    .including { $0.name },
    .text("role") { $0.role })
}
