import Mustache
import Newsroom

/// The words of one language: those of a theme, and where it has none of its own, those that the program was built with.
struct WordsFile: Sendable {
  /// As the file is called: `uk`.
  let language: String
  /// By the names that lead to them, with dots between.
  private(set) var entries: [String: YAMLTexts.Entry] = [:]
  /// Of the file that a translator writes in.
  let place: SourcePlace

  static let folder = "words/"
  private static let ending = ".yaml"
  private static let phrases = Phrases.owner + "."
  static let unitsStart = "units."
  static let rulesStart = "rules."

  /// - Parameters:
  ///   - wanted: the site's language, BCP 47. `words/pt-BR.yaml` goes before `words/pt.yaml`.
  ///   - files: those of a theme, by their paths from its folder.
  ///   - shownIn: the path of that folder.
  /// - Throws: files that are no YAML, and names that no word has.
  /// - Returns: nil where nobody speaks the language.
  init?(_ wanted: String, in files: [(path: String, bytes: [UInt8])], shownIn folder: String) throws(Problems) {
    let own = WordsFile.file(wanted, in: files.map(\.path))
    let usual = WordsFile.file(wanted, in: builtInTemplates.map(\.path))
    guard let path = own ?? usual else { return nil }
    language = String(path.dropFirst(WordsFile.folder.count).dropLast(WordsFile.ending.count))
    place = SourcePlace(file: "\(folder)/\(path)")
    let ownBytes = own.flatMap { own in files.first { $0.path == own }?.bytes }
    // A theme's file is mostly the built-in one as it is: then there is nothing to read beside it.
    if let usual, let text = builtInTemplates.first(where: { $0.path == usual })?.text, own != usual || ownBytes?.elementsEqual(text.utf8) != true {
      try add(SeedFile(path: "\(folder)/\(usual)", bytes: Array(text.utf8)))
    }
    if let own, let ownBytes { try add(SeedFile(path: "\(folder)/\(own)", bytes: ownBytes)) }
  }

  private mutating func add(_ file: SeedFile) throws(Problems) {
    let known = WordsFile.known(in: language)
    let knownKeys = Set(known)
    var problems: [Diagnostic] = []
    for entry in try YAMLTexts(reading: file).entries {
      let isOpen = [WordsFile.phrases, WordsFile.unitsStart, WordsFile.rulesStart].contains { entry.key.hasPrefix($0) }
      if isOpen || knownKeys.contains(entry.key) {
        entries[entry.key] = entry
      } else {
        problems.append(.unknownWord(entry.key, nearest: nearest(to: entry.key, among: known), among: known, at: entry.place))
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
  }

  /// The names of a language's words, apart from phrases and units.
  static func known(in language: String) -> [String] {
    WordList.allCases.flatMap { list in (1...list.count).map { "\(list.rawValue).\($0)" } }
      + Noun.allCases.flatMap { noun in PluralRule(of: language).forms.map { "counts.\(noun.rawValue).\($0.rawValue)" } }
      + Word.allCases.map(\.rawValue) + DataField.allCases.map(\.key)
  }

  /// The file that speaks a language, if one does.
  private static func file(_ language: String, in paths: [String]) -> String? {
    let general = language.split(separator: "-").first.map(String.init) ?? language
    return [language, general].map { folder + $0 + ending }.first(where: paths.contains)
  }

  /// Those that there are words in.
  static func languages(in paths: [String]) -> [String] {
    Set((paths + builtInTemplates.map(\.path)).filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) })
      .map { String($0.dropFirst(folder.count).dropLast(ending.count)) }.sorted()
  }
}

extension WordsFile {
  /// What templates ask for by `{{words.name}}`, by name.
  var phrases: [(name: String, entry: YAMLTexts.Entry)] {
    entries.values.filter { $0.key.hasPrefix(WordsFile.phrases) }
      .map { (String($0.key.dropFirst(WordsFile.phrases.count)), $0) }.sorted { $0.name < $1.name }
  }

  /// Texts whose names are no names of ours: units as briefs have them, rules as the program tells them.
  func texts(under start: String) -> [String: String] {
    Dictionary(
      entries.values.filter { $0.key.hasPrefix(start) }.map { (String($0.key.dropFirst(start.count)), $0.text) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Phrases that no template asks for and that the program's own words do not have either: slips of the pen.
  func unused(besides asked: Set<String>) -> [Diagnostic] {
    phrases.filter { !asked.contains($0.name) && !WordsFile.usualPhraseNames.contains($0.name) }.map {
      .unusedWord($0.name, nearest: nearest(to: $0.name, among: asked.sorted()), at: $0.entry.place)
    }
  }

  /// Those of the English words that the program was built with.
  private static let usualPhraseNames: Set<String> = {
    let english = try? WordsFile("en", in: [], shownIn: "")
    return Set((english ?? nil)?.phrases.map(\.name) ?? [])
  }()
}
