import Newsroom

extension Diagnostic {
  static func unknownWord(_ key: String, nearest: String?, among keys: [String], at place: SourcePlace) -> Self {
    let group = key.split(separator: ".").first.map { $0 + "." } ?? ""
    let near = keys.filter { $0.hasPrefix(group) }
    let names = near.isEmpty ? Array(Set(keys.compactMap { $0.split(separator: ".").first.map(String.init) })).sorted() : near
    return Diagnostic(
      at: place, "no word is called “\(key)”",
      hint: (nearest.map { "did you mean “\($0)”? " } ?? "") + "the words here are: " + names.joined(separator: ", "))
  }

  /// Some of many may be missing; they are told together.
  static func missingWords(_ keys: [String], at place: SourcePlace) -> Self {
    Diagnostic(
      at: place, keys.count == 1 ? "the word “\(keys[0])” is missing" : "\(keys.count) words are missing: \(keys.joined(separator: ", "))",
      hint: "take them from words/en.yaml and translate them")
  }

  /// A phrase that no template asks for, and the program's own templates do not either.
  static func unusedWord(_ name: String, nearest: String?, at place: SourcePlace) -> Self {
    Diagnostic(
      at: place, "no template asks for the word “\(name)”",
      hint: nearest.map { "did you mean “\($0)”?" } ?? "delete it, or write {{words.\(name)}} where it should stand")
  }

  static func unknownHole(_ hole: String, in key: String, among holes: [String], at place: SourcePlace) -> Self {
    Diagnostic(
      at: place, "nothing that goes into “\(key)” is called “\(hole)”",
      hint: holes.isEmpty ? "it is a plain text, without {{ }}" : "what may stand here: " + holes.map { "{{\($0)}}" }.joined(separator: " "))
  }

  static func unclosedHole(in key: String, at place: SourcePlace) -> Self {
    Diagnostic(at: place, "a {{ in “\(key)” is not closed", hint: "end it with }}")
  }

  static func noNumber(_ key: String, at place: SourcePlace) -> Self {
    Diagnostic(at: place, "“\(key)” should be a whole number", hint: "from how many digits on thousands are set apart, such as 4")
  }

  /// A warning: the interface speaks English then.
  static func noWords(in language: String, but languages: [String], folder: String) -> Self {
    Diagnostic(
      .warning, at: SourcePlace(file: "\(folder)/words"), "there are no words in “\(language)”, so the pages around the briefs speak English",
      hint: "there are \(languages.joined(separator: ", ")); copy en.yaml to \(language.split(separator: "-").first ?? "").yaml and translate it")
  }
}
