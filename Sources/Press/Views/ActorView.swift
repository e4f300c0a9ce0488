import Newsroom

/// The page of a person, state or body.
struct ActorView: Viewed {
  let frame: FrameView
  let group: IndexGroupView
  let summary: String?
  let head: SubjectHead
  let chart: MonthsChartView
  let entries: EntriesView
  let roles: [RoleView]
  let company: [NameGroupView]

  static let view = View<ActorView>(
    .including { $0.frame },
    .record("group") { $0.group },
    .text("summary") { $0.summary },
    .including { $0.head },
    .including { $0.chart },
    .including { $0.entries },
    .flag("hasRoles") { !$0.roles.isEmpty },
    .list("roles") { $0.roles },
    .flag("hasCompany") { !$0.company.isEmpty },
    .list("company") { $0.company })

  init(of subject: Int, in edition: Edition) {
    let entity = edition.archive.subjects[subject].entity
    let address = Address.entity(entity)
    let permalink = edition.permalink(from: address)
    let appearances = edition.appearances[subject]
    group = IndexGroupView(entity.kind, in: edition, permalink: permalink)
    head = SubjectHead(of: subject, appearances, in: edition, permalink: permalink)
    chart = MonthsChartView(of: subject, on: appearances.days, in: edition, permalink: permalink)
    entries = EntriesView(of: subject, appearances, places: appearances.onMainPage, in: edition, permalink: permalink)
    roles = RoleView.roles(of: subject, in: edition, permalink: permalink)
    summary = roles.first?.role.text.capitalizedFirst
    let company = Company(of: subject, onDays: appearances.days, in: edition).subjects
    let counts = Dictionary(company.map { ($0.subject, $0.count) }, uniquingKeysWith: { first, _ in first })
    self.company = edition.groups(company.map(\.subject), most: 8, permalink: permalink) { counts[$0] ?? 0 }
    frame = FrameView(subject: subject, at: address, appearances, in: edition, section: .actors)
  }
}

extension FrameView {
  /// Around the main page of a subject.
  init(subject: Int, at address: Address, _ appearances: SubjectAppearances, in edition: Edition, section: Section) {
    let entity = edition.archive.subjects[subject].entity
    let named = edition.words.count(appearances.days.count, .brief)
    self.init(
      edition, at: address, title: entity.name, description: "\(entity.name): \(named)", section: section,
      marks: appearances.days.map { edition.archive.days[Int($0)].brief.date })
    feed = FrameFeedView(title: entity.name)
    structured = StructuredData(about: subject, in: edition).json
  }
}

/// The part of an index that a subject stands in.
struct IndexGroupView: Viewed {
  let link: [UInt8]
  let name: String

  static let view = View<IndexGroupView>(
    .html("link") { $0.link },
    .text("name") { $0.name })

  init(_ kind: Entity.Kind, in edition: Edition, permalink: Permalink) {
    let group = NameGroup(kind)
    name = edition.words.heading(kind.isActor ? group : .regions)
    link =
      switch group {
      case .people: permalink.to(.actors, at: "people".utf8)
      case .states: permalink.to(.actors, at: "states".utf8)
      case .bodies: permalink.to(.actors, at: "bodies".utf8)
      case .regions, .settlements, .places: permalink.to(.regions)
      }
  }
}

/// A role in the words of the briefs, from the first day that gives it to the last.
struct RoleView: Viewed {
  let role: RoleSpan
  let edition: Edition
  let permalink: Permalink

  private var first: BriefCard { edition.briefs[role.firstDay] }
  private var last: BriefCard { edition.briefs[role.lastDay] }

  static let view = View<RoleView>(
    .text("text") { $0.role.text },
    .text("foreign") { $0.first.foreign },
    .flag("isOnce") { $0.role.firstDay == $0.role.lastDay },
    .text("first") { $0.first.shortDate },
    .text("firstISO") { $0.first.iso },
    .html("firstLink") { $0.permalink.to($0.first.address) },
    .text("last") { $0.last.shortDate },
    .text("lastISO") { $0.last.iso },
    .html("lastLink") { $0.permalink.to($0.last.address) })

  private static let shown = 12

  static func roles(of subject: Int, in edition: Edition, permalink: Permalink) -> [RoleView] {
    RoleSpan.all(of: subject, in: edition).prefix(shown).map { RoleView(role: $0, edition: edition, permalink: permalink) }
  }
}
