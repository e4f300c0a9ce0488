import Newsroom

/// Which of the places that the archive names lies in which, and the facts that the tables have of each name.
struct Geography: Sendable {
  /// By the number of the subject; nil for a name that no table has.
  let facts: [Gazetteer.Facts?]
  /// Settlements and other places by the number of the region they lie in, by name.
  private let within: [Int: [Int]]
  private let numbers: [Key: Int]

  /// An actor and a place may have one identifier.
  private struct Key: Hashable {
    let id: String
    let isActor: Bool

    init(_ entity: Entity) { (id, isActor) = (entity.id, entity.kind.isActor) }
  }

  init(of archive: Archive) {
    let facts = archive.subjects.map { $0.entity.row.map(archive.gazetteer.facts(of:)) }
    let numbers = Dictionary(archive.subjects.enumerated().map { (Key($1.entity), $0) }, uniquingKeysWith: { first, _ in first })
    var within: [Int: [Int]] = [:]
    for (number, subject) in archive.subjects.enumerated() where subject.entity.kind == .settlement || subject.entity.kind == .place {
      guard let code = facts[number]?.region, let region = archive.gazetteer.region(code: code), let above = numbers[Key(region)]
      else { continue }
      within[above, default: []].append(number)
    }
    (self.facts, self.within, self.numbers) = (facts, within, numbers)
  }

  /// The number of an entity among the archive's subjects, if it is named there.
  func number(of entity: Entity) -> Int? { numbers[Key(entity)] }

  /// Places in a region that the archive names, in the order of their identifiers.
  func places(in region: Int) -> [Int] { within[region] ?? [] }

  /// The first-level division that a settlement or place lies in.
  func region(of subject: Int, in archive: Archive) -> Entity? {
    guard archive.subjects[subject].entity.kind != .region else { return nil }
    return facts[subject]?.region.flatMap { archive.gazetteer.region(code: $0) }
  }

  func country(of subject: Int, in archive: Archive) -> Entity? {
    facts[subject]?.country.flatMap { archive.gazetteer.state(code: $0) }
  }

  /// What a place is, and where: `City in Zaporizhzhia region, Ukraine`.
  func summary(ofPlace subject: Int, in archive: Archive, words: Words) -> String {
    let region = isOwnRegion(subject, in: archive) ? nil : region(of: subject, in: archive)?.name
    return words.place(
      archive.subjects[subject].entity.kind, sort: facts[subject]?.sort, region: region, country: country(of: subject, in: archive)?.name)
  }

  /// The region that a city lies in is the city itself, as Kyiv's is.
  func isOwnRegion(_ subject: Int, in archive: Archive) -> Bool {
    region(of: subject, in: archive).flatMap(\.row).map { archive.gazetteer.facts(of: $0).sort == "city" } ?? false
  }
}
