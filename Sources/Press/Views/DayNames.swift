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
    let archive = edition.archive
    /// Subjects in the order of first mention, with pointers to the items that name them.
    var paras: [(subject: Int, paras: [Made<ParaView>])] = []
    var roles: [(subject: Int, text: String)] = []
    for day in days {
      for (item, reading) in archive.days[day].readings.enumerated() {
        let para = edition.para(item, onDay: day, from: nil)
        var seen: [Int] = []
        for mention in reading.mentions {
          let subject = archive.subject(ofEntity: mention.entity, onDay: day)
          guard !seen.contains(subject) else { continue }
          seen.append(subject)
          if let place = paras.firstIndex(where: { $0.subject == subject }) {
            paras[place].paras.append(para)
          } else {
            paras.append((subject, [para]))
          }
        }
        for figure in archive.days[day].figures(in: item) {
          figures.append(FigureView(figure, of: item, onDay: day, in: edition, permalink: permalink, para: para))
        }
        for quote in archive.days[day].quotes(in: item) {
          quotes.append(QuoteView(quote, of: item, onDay: day, in: edition, permalink: permalink, para: para))
        }
        for role in reading.roles {
          roles.append((archive.subject(ofEntity: role.person, onDay: day), role.text))
        }
      }
    }
    subjects = paras.map(\.subject)
    for (subject, _) in paras where archive.subjects[subject].entity.kind == .person {
      people.append(PersonView(name: edition.subjects[subject].linked(permalink), role: DayNames.role(of: subject, in: roles)))
    }
    paras.sort { edition.subjects[$0.subject].rank < edition.subjects[$1.subject].rank }
    for (subject, paras) in paras {
      let name = edition.subjects[subject].linked(permalink)
      switch archive.subjects[subject].entity.kind {
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
