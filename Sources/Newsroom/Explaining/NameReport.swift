/// What an editor may want to tell the program about the names of an archive, as lines to paste into `actors.yaml` and
/// `regions.yaml`, the most frequent first.
package struct NameReport: Sendable {
  /// Two documents of YAML, one after the other, with comments; without a line break at the end.
  package let text: String

  package init(of archive: Archive) {
    var writer = NameReportWriter(archive)
    writer.readNames()
    text = writer.text
  }
}

private struct NameReportWriter {
  private let names: DoubtfulNames
  private let gazetteer: Gazetteer
  private let known: KnownSpellings
  private var lines: [Section: [Line]] = [:]

  private struct Section: Hashable {
    var file: CurationFile
    var name: String
  }

  private struct Line {
    var count: Int
    var name: String
    var text: String
  }

  init(_ archive: Archive) {
    names = DoubtfulNames(archive)
    gazetteer = archive.gazetteer
    known = KnownSpellings(archive.gazetteer)
  }

  mutating func readNames() {
    for name in names.unknown.values {
      let kind = name.kinds.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
      if addNear(name, isActor: kind?.isActor) { continue }
      add(name, as: kind, because: kind == nil ? "nothing tells what it is" : "unknown")
    }
    for name in names.guessed.values {
      guard let kind = name.entity?.kind else { continue }
      if addNear(name, isActor: kind.isActor) { continue }
      add(name, as: kind, because: "unsure: \(name.rule?.description ?? "")")
    }
    for name in names.unlisted.values { _ = addNear(name, isActor: name.entity?.kind.isActor) }
    for name in names.unsure.values { addUnsure(name) }
  }

  // MARK: lines

  private mutating func append(_ text: String, _ name: DoubtfulNames.Name, to section: String, of file: CurationFile) {
    lines[Section(file: file, name: section), default: []].append(Line(count: name.count, name: name.text, text: text))
  }

  private func seen(_ name: DoubtfulNames.Name) -> String {
    "\(name.count) time\(name.count == 1 ? "" : "s"), first \(name.first.file):\(name.first.line)"
  }

  private mutating func add(_ name: DoubtfulNames.Name, as kind: Entity.Kind?, because reason: String) {
    let kind = kind ?? .person
    append("- {name: \(YAMLText.flow(name.text)), kind: \(kind.rawValue)}  # \(seen(name)); \(reason)", name, to: "add", of: kind.isActor ? .actors : .regions)
  }

  /// A spelling of something known, in all likelihood.
  private mutating func addNear(_ name: DoubtfulNames.Name, isActor: Bool?) -> Bool {
    if addKnown(name) { return true }
    guard let near = known.nearest(to: name.text, isActor: isActor) else { return false }
    let entity = gazetteer.entity(near.record)
    append(
      "- {id: \(entity.id), spellings: [\(YAMLText.flow(name.text))]}  # \(seen(name)); near “\(near.spelling)”", name, to: "change",
      of: entity.kind.isActor ? .actors : .regions)
    return true
  }

  /// A name that the tables have, but that does not link without a sign beside it; small places can be made to.
  private mutating func addKnown(_ name: DoubtfulNames.Name) -> Bool {
    let senses = gazetteer.trie.senses(of: gazetteer.words(of: name.text)).filter { gazetteer.records[Int($0.record)].sort != .office }
    guard let first = senses.first else { return false }
    let record = gazetteer.records[Int(first.record)]
    if name.entity == nil, record.kind == .settlement || record.kind == .place, senses.allSatisfy({ gazetteer.records[Int($0.record)].tier > 2 }) {
      append("- {id: \(gazetteer.entity(first.record).id), importance: 2}  # “\(name.text)” \(seen(name)), not linked", name, to: "change", of: .regions)
    }
    return true
  }

  private mutating func addUnsure(_ name: DoubtfulNames.Name) {
    guard let entity = name.entity else { return }
    let file: CurationFile = entity.kind.isActor ? .actors : .regions
    var others: [String] = []
    for sense in gazetteer.trie.senses(of: gazetteer.words(of: name.text)) where gazetteer.records[Int(sense.record)].sort != .office {
      let other = gazetteer.entity(sense.record)
      if other.id != entity.id || other.kind != entity.kind, !others.contains(other.id) { others.append(other.id) }
    }
    let listed = others.prefix(6).joined(separator: ", ") + (others.count > 6 ? " and \(others.count - 6) more" : "")
    let comment = "\(seen(name)), unsure: \(name.rule?.description ?? "")" + (others.isEmpty ? "" : "; or \(listed)")
    // Where the same words mean something else as well, no rule can be right for all of them.
    let isMixed = others.isEmpty || names.isSureOfOther(name)
    append(
      isMixed ? "# “\(name.text)” is taken for \(entity.id)  # \(comment)" : "- {spelling: \(YAMLText.flow(name.text)), to: \(entity.id)}  # \(comment)",
      name, to: "split", of: file)
  }

  // MARK: the report

  private static let sections = [
    ("change", "Near misses of known spellings"), ("add", "Unknown names"), ("split", "Names that were linked, but not for certain"),
  ]

  var text: String {
    var report: [String] = []
    for file in [CurationFile.actors, .regions] {
      var document: [String] = []
      for (section, title) in NameReportWriter.sections {
        guard let found = lines[Section(file: file, name: section)] else { continue }
        let sorted = found.sorted { ($1.count, $0.name, $0.text) < ($0.count, $1.name, $1.text) }
        document.append("# \(title)")
        document.append("\(section):")
        document += sorted.map { "  " + $0.text }
      }
      if !document.isEmpty { report += (report.isEmpty ? [] : ["---"]) + ["# \(file.name)"] + document }
    }
    return report.isEmpty ? "# Every name is known, and for certain." : report.joined(separator: "\n")
  }
}

/// Text as YAML has it within braces.
enum YAMLText {
  static func flow(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || " -.'’".unicodeScalars.contains($0) || ("0"..."9").contains($0) }
    let isWord = ["true", "false", "yes", "no", "on", "off", "null"].contains(text.lowercased())
    let startsPlain = text.unicodeScalars.first.map { $0.properties.isAlphabetic } ?? false
    if isPlain, startsPlain, !isWord { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars where scalar.value >= 0x20 {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
