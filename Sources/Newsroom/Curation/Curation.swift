/// What editors say about names, in `seeds/actors.yaml` and `seeds/regions.yaml`: read, but not yet compared with the tables.
package struct Curation: Sendable {
  var additions: [CuratedEntry] = []
  var changes: [CuratedEntry] = []
  var merges: [CuratedMerge] = []
  var rules: [CuratedRule] = []
  /// Names that no page may print.
  package internal(set) var withheld: [WithheldName] = []
  /// What is wrong in the files by themselves. `Gazetteer(curatedBy:)` throws them together with what it finds.
  var problems: [Diagnostic] = []

  package init() {}

  /// Whether the tables stay as they are.
  var changesNoTable: Bool { additions.isEmpty && changes.isEmpty && merges.isEmpty && rules.isEmpty }
}

/// Which of the two files something stands in: they name entities of their own kinds.
enum CurationFile: Sendable, Hashable {
  case actors, regions

  var kinds: [Entity.Kind] { Entity.Kind.allCases.filter { $0.isActor == (self == .actors) } }
  var name: String { self == .actors ? "actors.yaml" : "regions.yaml" }
}

/// Some words of a file, and where they stand.
struct CuratedText: Sendable, Hashable {
  var text: String
  var place: SourcePlace

  /// In bytes.
  static let longestName = 300

  /// Two are alike wherever they stand.
  static func == (a: Self, b: Self) -> Bool { a.text == b.text }
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// An entity to add, or what to change of a known one; what is nil or empty is not told.
struct CuratedEntry: Sendable {
  var file: CurationFile
  var place: SourcePlace
  var kind: Entity.Kind?
  var id: CuratedText?
  var name: CuratedText?
  var spellings: [CuratedText] = []
  /// Of a state: its adjectives and peoples.
  var adjectives: [CuratedText] = []
  var capital: CuratedText?
  var code: CuratedText?
  var country: CuratedText?
  var region: CuratedText?
  /// What it is, in a word or two: `river`, `ministry`.
  var sort: CuratedText?
  var roles: [CuratedRole] = []
  var latitude: Float?
  var longitude: Float?
  /// 1, a capital or large city, to 4, a village.
  var importance: Int?
  /// The name is also a common word, or a name of something else: it needs a sign beside it.
  var isDoubtful: Bool?
  var note: CuratedText?
  var wikidata: CuratedText?
  /// Identifiers that it had before.
  var aliases: [CuratedText] = []
}

/// An office held, and when; dates may be a year, a month or a day.
struct CuratedRole: Sendable {
  var role: CuratedText
  var from = ""
  var until = ""
}

/// Two entities are one.
struct CuratedMerge: Sendable {
  var file: CurationFile
  var old: CuratedText
  var new: CuratedText
}

/// What a phrase links to, or does not, perhaps in some briefs only.
struct CuratedRule: Sendable {
  enum Sense: Sendable {
    /// A spelling goes to another entity; from one alone, where that is named.
    case split(to: CuratedText, from: CuratedText?)
    /// A spelling never links to an entity; to none at all, where nobody is named.
    case never(CuratedText?)
  }

  var file: CurationFile
  var spelling: CuratedText
  var sense: Sense
  var scope: CuratedScope
}

/// The briefs that a rule is about: all, unless it says otherwise.
struct CuratedScope: Sendable {
  var since: CalendarDate?
  var until: CalendarDate?
  /// Names of files, with or without their folder and ending.
  var briefs: [CuratedText] = []

  func covers(_ brief: Brief) -> Bool {
    if let since, brief.date < since { return false }
    if let until, brief.date > until { return false }
    return briefs.isEmpty || briefs.contains { CuratedScope.isName($0.text, of: brief.path) }
  }

  /// Whether `day-0041`, `day-0041.md` or `seeds/day-0041.md` is the file at a path.
  static func isName(_ name: String, of path: String) -> Bool {
    if name == path || path.hasSuffix("/" + name) { return true }
    guard let dot = path.lastIndex(of: ".") else { return false }
    let bare = path[..<dot]
    return bare == name || bare.hasSuffix("/" + name)
  }
}

/// A name that no page may print, and what stands in its place.
package struct WithheldName: Sendable {
  var name: CuratedText
  var spellings: [CuratedText] = []
  var substitute = WithheldName.usualSubstitute

  static let usualSubstitute = "a person"
}
