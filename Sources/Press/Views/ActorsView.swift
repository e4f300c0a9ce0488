import Newsroom

/// The index of people, states and bodies.
struct ActorsView: Viewed {
  let frame: FrameView
  let letters: [Letter]
  let states: [IndexEntryView]
  let bodies: [IndexEntryView]
  let peopleCount: String
  let stateCount: String
  let bodyCount: String

  static let view = View<ActorsView>(
    .including { $0.frame },
    .text("peopleCount") { $0.peopleCount },
    .text("stateCount") { $0.stateCount },
    .text("bodyCount") { $0.bodyCount },
    .list("letters") { $0.letters },
    .list("states") { $0.states },
    .list("bodies") { $0.bodies })

  /// People whose surnames begin alike.
  struct Letter: Viewed {
    let id: String
    let letter: String
    var names: [IndexEntryView] = []

    static let view = View<Letter>(
      .text("id") { $0.id },
      .text("letter") { $0.letter },
      .flag("isLong") { $0.names.count > 6 },
      .list("names") { $0.names })
  }

  init(of edition: Edition) {
    let permalink = edition.permalink(from: .actors)
    let subjects = edition.archive.subjects.indices.sorted { edition.subjects[$0].rank < edition.subjects[$1].rank }
    func entries(_ kind: Entity.Kind) -> [IndexEntryView] {
      subjects.filter { edition.archive.subjects[$0].entity.kind == kind }.map {
        IndexEntryView($0, named: edition.archive.subjects[$0].entity.name, in: edition, permalink: permalink)
      }
    }
    let people = subjects.filter { edition.archive.subjects[$0].entity.kind == .person }
      .map { (subject: $0, name: IndexName(edition.archive.subjects[$0].entity.name, country: edition.geography.facts[$0]?.country)) }
      .sorted { ($0.name.key, $0.subject) < ($1.name.key, $1.subject) }
    var letters: [Letter] = []
    for (subject, name) in people {
      let id = String(name.key.prefix(1))
      if letters.last?.id != id { letters.append(Letter(id: id, letter: id.uppercased())) }
      letters[letters.count - 1].names.append(
        IndexEntryView(subject, named: name.text, in: edition, permalink: permalink))
    }
    self.letters = letters
    states = entries(.state)
    bodies = entries(.organisation)
    peopleCount = edition.words.count(people.count, .person)
    stateCount = edition.words.count(states.count, .state)
    bodyCount = edition.words.count(bodies.count, .body)
    frame = FrameView(
      edition, at: .actors, title: edition.words[.actorsTitle], description: "\(peopleCount), \(stateCount), \(bodyCount)",
      section: .actors)
  }
}

/// A person's name as an index has it, the surname first.
struct IndexName {
  let text: String
  /// What it is sorted by.
  let key: String

  /// States whose names put the surname first as they are.
  private static let surnameFirst: Set<String> = ["CN", "HK", "KP", "KR", "TW", "VN"]

  init(_ name: String, country: String?) {
    let words = name.split(separator: " ")
    if words.count > 1, let last = words.last, !(country.map(IndexName.surnameFirst.contains) ?? false) {
      text = last + ", " + words.dropLast().joined(separator: " ")
    } else {
      text = name
    }
    key = Slug.of(text)
  }
}

/// A name in an index, with the days that have it; where they are many, how many and from when to when.
struct IndexEntryView: Viewed {
  let name: CountedNameView
  let days: [DayLabel]
  let dayRange: String

  static let view = View<IndexEntryView>(
    .including { $0.name.name },
    .list("days") { $0.days },
    .text("count") { $0.days.isEmpty ? $0.name.count : nil },
    .text("dayRange") { $0.dayRange })

  struct DayLabel: Viewed {
    let link: [UInt8]
    let label: String

    static let view = View<DayLabel>(
      .html("link") { $0.link },
      .text("label") { $0.label })
  }

  private static let mostDays = 5

  init(_ subject: Int, named text: String, in edition: Edition, permalink: Permalink) {
    func label(_ day: Int32) -> String { edition.briefs[Int(day)].day ?? edition.briefs[Int(day)].shortDate }
    let days = edition.appearances[subject].days
    let link = permalink.to(edition.subjects[subject].address)
    name = CountedNameView(
      name: Made(NameView(link: link, name: Markup.escaped(text))), count: edition.words.count(days.count, .brief))
    self.days = days.count > IndexEntryView.mostDays ? [] : days.map {
      DayLabel(link: permalink.to(edition.briefs[Int($0)].address), label: label($0))
    }
    dayRange = days.first.flatMap { first in days.last.map { "\(label(first))–\(label($0))" } } ?? ""
  }
}
