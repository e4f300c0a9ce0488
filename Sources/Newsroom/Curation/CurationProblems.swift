/// What can be wrong in `actors.yaml` and `regions.yaml`.
extension Diagnostic {
  // MARK: in a file by itself

  static func withheldInRegions(at place: SourcePlace) -> Self {
    Diagnostic(at: place, "`do-not-name` stands in actors.yaml", hint: "move it there")
  }

  static func textForRecord(_ text: String, section: String, example: String, at place: SourcePlace) -> Self {
    Diagnostic(at: place, "an entry of `\(section)` should be keys and values, not “\(text.clipped)”", hint: "write it like `- \(example)`")
  }

  static func missingKey(_ key: String, of what: String, at place: SourcePlace) -> Self {
    Diagnostic(at: place, "\(what) lacks its `\(key)`", hint: "add `\(key): …`")
  }

  static func unknownKind(_ word: CuratedText, nearest: Entity.Kind?, kinds: [Entity.Kind]) -> Self {
    Diagnostic(
      at: word.place, "no kind is called “\(word.text.clipped)”",
      hint: nearest.map { "did you mean `\($0.rawValue)`?" } ?? "the kinds are \(kinds.map(\.rawValue).joined(separator: " "))")
  }

  static func kindOfOtherFile(_ kind: Entity.Kind, file: CurationFile, at place: SourcePlace) -> Self {
    let other = file == .actors ? CurationFile.regions : .actors
    return Diagnostic(at: place, "\(kind.withArticle) does not belong into \(file.name)", hint: "move the entry to \(other.name)")
  }

  static func keyOfOtherKind(_ key: String, kind: Entity.Kind, kinds: [Entity.Kind], at place: SourcePlace) -> Self {
    Diagnostic(
      at: place, "\(kind.withArticle) has no `\(key)`",
      hint: "only \(kinds.map(\.withArticle).joined(separator: ", ")) can have one: delete it here")
  }

  static func unknownSort(_ sort: CuratedText, kind: Entity.Kind, nearest: String?, known: [String]) -> Self {
    Diagnostic(
      at: sort.place, "no sort of \(kind.rawValue) is called “\(sort.text.clipped)”",
      hint: nearest.map { "did you mean `\($0)`?" } ?? "the sorts are \(known.joined(separator: " "))")
  }

  static func degreesOutOfRange(_ key: String, _ found: String, range: ClosedRange<Float>, at place: SourcePlace) -> Self {
    Diagnostic(
      at: place, "`\(key)` should lie between \(Int(range.lowerBound)) and \(Int(range.upperBound)), not at \(found)",
      hint: "write degrees with a decimal point, north and east above zero")
  }

  static func halfAPoint(at place: SourcePlace) -> Self {
    Diagnostic(at: place, "a point on the map needs both `lat` and `lon`", hint: "add the other, or delete this one")
  }

  static func importanceOutOfRange(_ number: Int, at place: SourcePlace) -> Self {
    Diagnostic(
      at: place, "`importance` should be 1 to 4, not \(number)",
      hint: "1 is a capital or large city, 2 a town, 3 a small town, 4 a village that links only beside other signs")
  }

  static func notWikidata(_ found: CuratedText) -> Self {
    Diagnostic(at: found.place, "“\(found.text.clipped)” is no item of Wikidata", hint: "write it like `wikidata: Q212`")
  }

  static func notAnIdentifier(_ found: CuratedText) -> Self {
    Diagnostic(
      at: found.place, "“\(found.text.clipped)” cannot be part of an address",
      hint: "write it in small letters, digits and single hyphens: \(Slug.of(found.text))")
  }

  static func notAName(_ found: CuratedText) -> Self {
    Diagnostic(at: found.place, "“\(found.text.clipped)” is no name that a text can have", hint: "write letters, and no | or @")
  }

  static func nameTooLong(_ found: CuratedText) -> Self {
    Diagnostic(
      at: found.place, "a name has \(found.text.utf8.count) bytes, and none may have more than \(CuratedText.longestName)",
      hint: "write it as texts have it, and put what it explains into `note`")
  }

  static func endsBeforeItBegins(at place: SourcePlace) -> Self {
    Diagnostic(at: place, "this ends before it begins", hint: "correct one of the two dates")
  }

  // MARK: against the tables

  static func unknownIdentifier(_ id: CuratedText, nearest: String?) -> Self {
    Diagnostic(
      at: id.place, "nobody and nothing has the identifier “\(id.text.clipped)”",
      hint: nearest.map { "did you mean `\($0)`?" } ?? "take it from the address of the page, or add the entity under `add`")
  }

  static func identifierTaken(_ id: String, by name: String, at place: SourcePlace) -> Self {
    Diagnostic(
      at: place, "\(name) has the identifier “\(id)” already",
      hint: "if this is the same, write it under `change`; if not, give it an `id` of its own")
  }

  static func spellingTaken(_ spelling: CuratedText, by name: String, id: String) -> Self {
    Diagnostic(
      at: spelling.place, "“\(spelling.text.clipped)” is a spelling of \(name) already",
      hint: "delete it here or there, merge the two, or say under `split` when it means which (the other is `\(id)`)")
  }

  static func spellingTwice(_ spelling: CuratedText, of name: String) -> Self {
    Diagnostic(.warning, at: spelling.place, "“\(spelling.text.clipped)” is known as a spelling of \(name) without this", hint: "delete it")
  }

  static func unknownState(_ country: CuratedText, nearest: String?) -> Self {
    Diagnostic(
      at: country.place, "no state is called “\(country.text.clipped)”",
      hint: nearest.map { "did you mean “\($0)”?" } ?? "add it to actors.yaml as a state, or write its code of two letters")
  }

  static func unknownRegion(_ region: CuratedText, nearest: String?) -> Self {
    Diagnostic(
      at: region.place, "no region is called “\(region.text.clipped)”",
      hint: nearest.map { "did you mean “\($0)”?" } ?? "add it to regions.yaml as a region")
  }

  static func unknownCapital(_ capital: CuratedText) -> Self {
    Diagnostic(
      at: capital.place, "no settlement is called “\(capital.text.clipped)”",
      hint: "add it to regions.yaml: `- {name: \(capital.text.clipped), kind: settlement, sort: capital}`")
  }

  static func codeTaken(_ code: CuratedText, by name: String) -> Self {
    Diagnostic(at: code.place, "“\(code.text.clipped)” is the code of \(name)", hint: "leave `code` out, or choose another")
  }

  static func notACode(_ code: CuratedText, example: String) -> Self {
    Diagnostic(at: code.place, "“\(code.text.clipped)” is no code", hint: "write it like `code: \(example)`, or leave it out")
  }

  static func tooManyStates(at place: SourcePlace) -> Self {
    Diagnostic(at: place, "no code is left for this state", hint: "give it a `code` of two capital letters")
  }

  static func mergedTwice(_ id: CuratedText) -> Self {
    Diagnostic(at: id.place, "“\(id.text.clipped)” is merged twice", hint: "keep one of the two")
  }

  static func mergedIntoItself(_ id: CuratedText) -> Self {
    Diagnostic(at: id.place, "merging ends where it began, at “\(id.text.clipped)”", hint: "merge one of the two into the other, not both")
  }

  static func mergedAcrossFiles(_ id: CuratedText, into other: String) -> Self {
    Diagnostic(at: id.place, "\(other) is of another kind: a place and an actor cannot be one", hint: "split a spelling instead")
  }

  static func withheldAndAdded(_ name: CuratedText) -> Self {
    Diagnostic(at: name.place, "“\(name.text.clipped)” must not be named, by `do-not-name`, and is added all the same", hint: "delete one of the two")
  }

  static func substituteNames(_ name: CuratedText, _ substitute: String) -> Self {
    Diagnostic(at: name.place, "“\(substitute.clipped)” names whom it should keep from being named", hint: "choose other words for `say`")
  }

  // MARK: against the archive

  static func unusedEntity(_ name: CuratedText) -> Self {
    Diagnostic(.warning, at: name.place, "no brief names “\(name.text.clipped)”", hint: "correct the name, or delete the entry")
  }

  static func surnameLeft(at place: SourcePlace, entry: SourcePlace) -> Self {
    Diagnostic(
      .warning, at: place, "a surname stands here that may be the one withheld at \(entry), or somebody else's",
      hint: "to keep it out wherever it stands, add it to the `spellings` there")
  }

  static func unusedSpelling(_ spelling: CuratedText) -> Self {
    Diagnostic(.warning, at: spelling.place, "no brief has the spelling “\(spelling.text.clipped)”", hint: "correct it, or delete it")
  }

  static func unusedMerge(_ id: CuratedText, nearest: String?) -> Self {
    Diagnostic(
      .warning, at: id.place, "nothing in the archive has the identifier “\(id.text.clipped)”",
      hint: nearest.map { "did you mean `\($0)`?" } ?? "correct it, or delete the entry")
  }

  static func unknownBrief(_ name: CuratedText) -> Self {
    Diagnostic(.warning, at: name.place, "no brief is called “\(name.text.clipped)”", hint: "write the name of its file")
  }
}

extension Entity.Kind {
  /// `a person`, `an organisation`
  var withArticle: String { (self == .organisation ? "an " : "a ") + rawValue }
}
