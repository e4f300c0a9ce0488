import Markdown

/// Keeps the names that editors withhold out of everything: out of briefs, before anybody reads them, and out of finished files.
package struct Redaction: Sendable {
  private let names: [WithheldName]
  private let forms: WithheldForms
  private let gazetteer: Gazetteer

  /// Nil where nobody is withheld.
  package init?(_ curation: Curation, gazetteer: Gazetteer) {
    guard !curation.withheld.isEmpty else { return nil }
    names = curation.withheld
    forms = WithheldForms(curation.withheld)
    self.gazetteer = gazetteer
  }

  /// A brief that no longer has the names, in no part of it.
  package func redacted(_ brief: Brief) -> Brief {
    let texts = brief.items.map { words(of: $0.text) }
    let surnames = SurnameRuling(names, forms, texts: texts, items: brief.items, gazetteer: gazetteer)
    var writer = RedactionWriter(forms: surnames.forms, substitutes: names.map(\.substitute))
    var brief = brief
    for index in brief.items.indices {
      brief.items[index].content = writer.redacted(brief.items[index].content, words: texts[index])
      brief.items[index].section = brief.items[index].section.map { writer.redacted($0) }
      if case .table(let table) = brief.items[index].kind { brief.items[index].kind = .table(writer.moved(table)) }
    }
    brief.title = brief.title.map { writer.redacted($0) }
    brief.series = writer.redacted(brief.series)
    brief.war = brief.war.map { writer.redacted($0) }
    brief.sources = brief.sources.compactMap { source in
      var source = source
      source.title = source.title.map { writer.redacted($0) }
      source.publisher = source.publisher.map { writer.redacted($0) }
      if let url = source.url, writer.hasName(url) { source.url = nil }
      return source.title == nil && source.url == nil && source.publisher == nil ? nil : source
    }
    for index in brief.corrections.indices { brief.corrections[index].text = writer.redacted(brief.corrections[index].text) }
    for index in brief.cuts.indices { brief.cuts[index].text = writer.redacted(brief.cuts[index].text) }
    brief.warnings = brief.warnings.map { warning in
      Diagnostic(warning.severity, at: warning.place, writer.redacted(warning.message), hint: warning.hint.map { writer.redacted($0) })
    }
    for left in surnames.left {
      brief.warnings.append(.surnameLeft(at: brief.items[left.item].place, entry: names[left.name].name.place))
    }
    brief.withheld = writer.found.sorted()
    return brief
  }

  private func words(of text: [UInt8]) -> [FoldedWord] {
    var words: [FoldedWord] = []
    FoldedWords().forEach(in: text) {
      words.append($0)
      return true
    }
    return words
  }

  // MARK: finished files

  /// The first withheld name in a finished file, whatever markup or escapes it hides behind: its bytes, and where the editors withheld it.
  package func leak(in bytes: [UInt8]) -> Leak? {
    var recent: (text: [FoldedWord], tag: [FoldedWord]) = ([], [])
    var leak: Leak?
    FoldedWords().forEach(in: bytes, as: .file) { word in
      let found = word.isInTag ? look(at: word, after: &recent.tag) : look(at: word, after: &recent.text)
      leak = found
      return found == nil
    }
    return leak
  }

  private func look(at word: FoldedWord, after recent: inout [FoldedWord]) -> Leak? {
    if recent.count > 64 { recent.removeFirst(recent.count - forms.reach) }
    recent.append(word)
    guard let match = forms.match(endingAt: recent.count - 1, in: recent) else { return nil }
    let range = recent[match.words.lowerBound].range.lowerBound..<word.range.upperBound
    return Leak(range: range, entry: names[match.name].name.place)
  }

  package struct Leak: Sendable, Hashable {
    /// In bytes.
    package let range: Range<Int>
    /// Where `actors.yaml` withholds the name.
    package let entry: SourcePlace

    package func diagnostic(in file: String) -> Diagnostic {
      Diagnostic(
        at: SourcePlace(file: file), "\(file) would print a name that \(entry) withholds, at byte \(range.lowerBound)",
        hint: "look for it in notes, names and settings, which are printed as they are written")
    }
  }

  // MARK: warnings

  /// Names that no brief had.
  package func unused(in briefs: some Sequence<Brief>) -> [Diagnostic] {
    var used: Set<Int> = []
    for brief in briefs { used.formUnion(brief.withheld) }
    return names.indices.filter { !used.contains($0) }.map { .unusedEntity(names[$0].name) }
  }
}
