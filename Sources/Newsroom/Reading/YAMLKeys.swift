import Yams

/// The keys of one YAML mapping, asked for by name and type. What is wrong with them is gathered in `problems`.
struct YAMLKeys {
  private let document: YAMLDocument
  private var values: [String: Node] = [:]
  private(set) var problems: [Diagnostic] = []
  /// It is no mapping: what it was meant to say is not known.
  private(set) var isUnreadable = false

  /// - Parameter known: every key that somebody may ask for; another is a problem.
  init(of document: YAMLDocument, known: [String]) {
    self.init(document.root, in: document, known: known)
  }

  private init(_ node: Node?, in document: YAMLDocument, known: [String]) {
    self.document = document
    guard let node, !YAMLKeys.isNull(node) else { return }
    guard case .mapping(let mapping) = node else {
      problems.append(.noKeys(at: document.place(node.mark)))
      isUnreadable = true
      return
    }
    for (key, value) in mapping {
      guard case .scalar(let name) = key else {
        problems.append(.noKeys(at: document.place(key.mark)))
        continue
      }
      if known.contains(name.string) {
        values[name.string] = value
      } else {
        let nearest = NearestKey.to(name.string, among: known)
        problems.append(.unknownKey(name.string.clipped, nearest: nearest, known: known, at: document.place(name.mark)))
      }
    }
  }

  func has(_ key: String) -> Bool { value(key) != nil }

  func place(of key: String) -> SourcePlace { document.place(values[key]?.mark) }

  /// Nil where the key is missing or has no value.
  private func value(_ key: String) -> Node? { values[key].flatMap { YAMLKeys.isNull($0) ? nil : $0 } }

  private static func isNull(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }
}

// MARK: values

extension YAMLKeys {
  mutating func text(_ key: String, as wanted: Diagnostic.Wanted = .text) -> String? {
    guard let node = value(key) else { return nil }
    guard case .scalar(let scalar) = node else {
      problems.append(.wrongType(key, wanted: wanted, found: YAMLKeys.kind(node), at: document.place(node.mark)))
      return nil
    }
    let text = scalar.string.onOneLine
    return text.isEmpty ? nil : text
  }

  /// Any of the ways in which a date is printed with its year, in quotation marks or not.
  mutating func date(_ key: String) -> CalendarDate? {
    guard let text = text(key, as: .date) else { return nil }
    switch PrintedDate.only(in: text) {
    case .date(let date): return date
    case .impossible: problems.append(.noSuchDate(text.clipped, at: place(of: key)))
    case .none: problems.append(.wrongType(key, wanted: .date, found: "“\(text.clipped)”", at: place(of: key)))
    }
    return nil
  }

  /// Digits, with a sign and with thousands commas or without.
  mutating func wholeNumber(_ key: String, as wanted: Diagnostic.Wanted = .wholeNumber) -> Int? {
    guard let text = text(key, as: wanted) else { return nil }
    let digits = text.utf8.filter { $0 != .comma && $0 != 0x5F }
    if let number = Int(String(decoding: digits, as: UTF8.self)) { return number }
    problems.append(.wrongType(key, wanted: wanted, found: "“\(text.clipped)”", at: place(of: key)))
    return nil
  }

  mutating func dayNumber(_ key: String) -> DayNumber? {
    guard let number = wholeNumber(key, as: .dayNumber) else { return nil }
    if let day = DayNumber(number) { return day }
    problems.append(
      number < 1
        ? .dayBelowOne(String(number), at: place(of: key))
        : .wrongType(key, wanted: .dayNumber, found: String(number), at: place(of: key)))
    return nil
  }

  mutating func flag(_ key: String) -> Bool? {
    guard let text = text(key, as: .yesOrNo) else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      problems.append(.wrongType(key, wanted: .yesOrNo, found: "“\(text.clipped)”", at: place(of: key)))
      return nil
    }
  }

  /// BCP 47: letters and digits in parts of at most eight, the first of two or three letters.
  mutating func language(_ key: String) -> String? {
    guard let text = text(key, as: .language) else { return nil }
    let parts = text.utf8.split(separator: .hyphen, omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { $0.isLetter || $0.isDigit } }
    if isTag, let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isLetter) { return text }
    problems.append(.wrongType(key, wanted: .language, found: "“\(text.clipped)”", at: place(of: key)))
    return nil
  }

  mutating func address(_ key: String) -> String? {
    guard let text = text(key, as: .address) else { return nil }
    let isAddress = ["http://", "https://"].contains { text.lowercased().hasPrefix($0) && text.utf8.count > $0.utf8.count }
    if isAddress, !text.utf8.contains(where: { $0 <= .space }) { return text }
    problems.append(.wrongType(key, wanted: .address, found: "“\(text.clipped)”", at: place(of: key)))
    return nil
  }

  private static func kind(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): "“\(scalar.string.onOneLine.clipped)”"
    case .mapping: "keys and values"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }
}

// MARK: records

extension YAMLKeys {
  /// What a list of records holds: keys and values, or a bare text.
  enum Entry {
    case keys(YAMLKeys)
    case text(String, SourcePlace)
  }

  /// The entries of a list, or the one entry that stands in its place.
  mutating func entries(_ key: String, as wanted: Diagnostic.Wanted, known: [String]) -> [Entry] {
    guard let node = value(key) else { return [] }
    var nodes = [node]
    if case .sequence(let sequence) = node { nodes = Array(sequence) }
    var entries: [Entry] = []
    for node in nodes where !YAMLKeys.isNull(node) {
      switch node {
      case .mapping: entries.append(.keys(YAMLKeys(node, in: document, known: known)))
      case .scalar(let scalar): entries.append(.text(scalar.string.onOneLine, document.place(node.mark)))
      default: problems.append(.wrongType(key, wanted: wanted, found: YAMLKeys.kind(node), at: document.place(node.mark)))
      }
    }
    return entries
  }

  /// Where its first key stands.
  var place: SourcePlace {
    values.values.map { document.place($0.mark) }.min { ($0.line, $0.column) < ($1.line, $1.column) } ?? document.place(document.root?.mark)
  }

  mutating func add(_ problem: Diagnostic) { problems.append(problem) }
  mutating func add(problemsOf other: YAMLKeys) { problems += other.problems }
}

extension String {
  /// With every run of white space made one space, and none at the ends.
  fileprivate var onOneLine: String {
    let words = utf8.split { $0 <= .space }
    return String(decoding: Array(words.joined(separator: CollectionOfOne(.space))), as: UTF8.self)
  }

  /// Short enough for a message.
  var clipped: String { utf8.count <= 80 ? self : String(prefix(60)) + "…" }
}
