import Newsroom

/// What an actor's and a place's page both tell: when it is named, what it is, what it said.
struct SubjectHead: Viewed {
  let edition: Edition
  let subject: Int
  let appearances: SubjectAppearances
  let permalink: Permalink
  /// What the subject is quoted with, oldest first.
  let quoted: [Reference]

  private var entity: Entity { edition.archive.subjects[subject].entity }
  private var words: Words { edition.words }

  static let view = View<SubjectHead>(
    .text("onlyOnce") { $0.appearances.days.count == 1 ? "1" : nil },
    .html("firstLink") { $0.link($0.appearances.days.first) },
    .text("firstDay") { $0.day($0.appearances.days.first) },
    .html("lastLink") { $0.link($0.appearances.days.last) },
    .text("lastDay") { $0.day($0.appearances.days.last) },
    .text("kind") { $0.words.kind($0.entity.kind, sort: $0.edition.geography.facts[$0.subject]?.sort) },
    .text("spellings") { $0.spellings },
    .record("wikidata") { $0.edition.geography.facts[$0.subject]?.wikidata.map(Wikidata.init) },
    .flag("hasQuotes") { !$0.quoted.isEmpty },
    .list("quotes") { $0.quotes },
    .text("moreQuotes") { $0.quoted.count > SubjectHead.shownQuotes ? $0.words.number($0.quoted.count - SubjectHead.shownQuotes) : nil })

  private static let shownQuotes = 6
  private static let shownSpellings = 8

  init(of subject: Int, _ appearances: SubjectAppearances, in edition: Edition, permalink: Permalink) {
    self.edition = edition
    self.subject = subject
    self.appearances = appearances
    self.permalink = permalink
    quoted = edition.archive.listedQuotes(by: subject)
  }

  private var quotes: [Said] {
    quoted.suffix(SubjectHead.shownQuotes).reversed().map { reference in
      let (day, item) = (Int(reference.day), Int(reference.item))
      let quote = edition.archive.days[day].readings[item].quotes[Int(reference.index)]
      return Said(
        text: edition.markup(of: quote, in: item, onDay: day),
        link: edition.link(to: item, onDay: day, from: permalink), day: edition.briefs[day].day, shortDate: edition.briefs[day].shortDate,
        foreign: edition.briefs[day].foreign)
    }
  }

  /// Spellings in the texts that differ from the name.
  private var spellings: String? {
    let others = edition.archive.subjects[subject].spellings.filter { $0 != entity.name }
    return others.isEmpty ? nil : others.prefix(SubjectHead.shownSpellings).joined(separator: ", ")
  }

  private func link(_ day: Int32?) -> [UInt8]? { day.map { permalink.to(edition.briefs[Int($0)].address) } }

  private func day(_ day: Int32?) -> String? {
    day.map { words.day(edition.archive.days[Int($0)].brief.day, on: edition.archive.days[Int($0)].brief.date) }
  }

  struct Wikidata: Viewed {
    let id: String

    static let view = View<Wikidata>(
      .text("id") { $0.id },
      .text("url") { "https://www.wikidata.org/wiki/" + $0.id })
  }

  /// Words of the subject, and the day they stand on.
  struct Said: Viewed {
    let text: [UInt8]
    let link: [UInt8]
    let day: String?
    let shortDate: String
    let foreign: String?

    static let view = View<Said>(
      .html("text") { $0.text },
      .html("link") { $0.link },
      .text("day") { $0.day },
      .text("shortDate") { $0.shortDate },
      .text("foreign") { $0.foreign })
  }
}
