import Newsroom

/// Who and what the briefs of one date name, taken apart for the margin: people as they come, the rest by name.
struct DayNames {
  private(set) var subjects: [Int] = []
  private(set) var places: [PlaceView] = []
  private(set) var people: [PersonView] = []
  private(set) var bodies: [DayNameView] = []
  private(set) var states: [DayNameView] = []
  /// In alphabetical order.
  private(set) var links: [LinkReasonsView] = []
  private(set) var figures: [FigureView] = []
  private(set) var quotes: [QuoteView] = []

  init(of days: Range<Int>, in edition: Edition, permalink: Permalink) {
    /// In the order of first mention, with pointers to the items that name it.
    var named: [Named] = []
    var roles: [(subject: Int, text: String)] = []
    for day in days {
      for item in edition.archive.days[day].readings.indices {
        let para = edition.para(item, onDay: day, from: nil)
        let mentions = edition.items.mentions(item, onDay: day)
        for mention in mentions {
          let subject = Int(edition.items.mentions[mention].subject)
          let place = named.firstIndex { $0.subject == subject } ?? named.count
          if place == named.count { named.append(Named(subject: subject)) }
          named[place].note(mention - mentions.lowerBound, of: item, onDay: day, in: edition, para: para)
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
    for name in named where edition.subjects[name.subject].kind == .person {
      people.append(
        PersonView(
          name: DayNameView(name: edition.subjects[name.subject].linked(permalink), isUnsure: name.isUnsure),
          role: DayNames.role(of: name.subject, in: roles)))
    }
    named.sort { edition.subjects[$0.subject].rank < edition.subjects[$1.subject].rank }
    for named in named {
      let name = DayNameView(name: edition.subjects[named.subject].linked(permalink), isUnsure: named.isUnsure)
      links.append(LinkReasonsView(name: name, reasons: named.reasons))
      switch edition.subjects[named.subject].kind {
      case .person: break
      case .state: states.append(name)
      case .organisation: bodies.append(name)
      case .region, .settlement, .place: places.append(PlaceView(name: name, paras: named.paras))
      }
    }
  }

  /// A name of the day while its mentions are gone through.
  private struct Named {
    let subject: Int
    var lastItem = -1
    var paras: [Made<ParaView>] = []
    /// No mention is sure.
    var isUnsure = true
    var reasons: [LinkReasonView] = []
    private var rules: [StaticText] = []

    init(subject: Int) { self.subject = subject }

    /// Each rule is told once, with the first words that it found.
    mutating func note(_ mention: Int, of item: Int, onDay day: Int, in edition: Edition, para: Made<ParaView>) {
      let mention = edition.archive.days[day].readings[item].mentions[mention]
      if !mention.isUnsure { isUnsure = false }
      guard !rules.contains(mention.evidence.rule) else { return }
      rules.append(mention.evidence.rule)
      let text = edition.archive.text(ofItem: item, onDay: day)
      var printed: [UInt8] = []
      Markup.append(text.span.extracting(mention.range), to: &printed)
      reasons.append(
        LinkReasonView(
          printed: printed, foreign: edition.briefs[day].foreign, rule: edition.words.rule(mention.evidence.rule), isUnsure: mention.isUnsure, para: para))
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
  let name: DayNameView
  let paras: [Made<ParaView>]

  static let view = View<PlaceView>(
    .including { $0.name },
    .list("paras") { $0.paras })
}

/// Somebody whom the day names, with the role it gave.
struct PersonView: Viewed {
  let name: DayNameView
  let role: String?

  static let view = View<PersonView>(
    .including { $0.name },
    .text("role") { $0.role })
}
