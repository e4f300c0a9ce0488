/// The keys of one YAML mapping, asked for by name and type. What is wrong with them is gathered in `problems`.
struct YAMLKeys {
  private var values: [(name: String, value: YAMLValue)] = []
  private(set) var problems: [Diagnostic] = []
  /// It is no mapping: what it was meant to say is not known.
  private(set) var isUnreadable = false
  /// Where its first value stands.
  let place: SourcePlace

  /// - Parameters:
  ///   - known: every key that somebody may ask for; another is a problem.
  ///   - foreign: others that may stand there, and say nothing.
  init(_ mapping: YAMLValue, known: [String], foreign: Set<String> = []) {
    guard case .keys(let pairs) = mapping.content else {
      place = mapping.place
      guard !mapping.isNull else { return }
      problems.append(.noKeys(at: place))
      isUnreadable = true
      return
    }
    place = pairs.first?.value.place ?? mapping.place
    for (key, value) in pairs {
      guard case .text(let name) = key.content else {
        problems.append(.noKeys(at: key.place))
        continue
      }
      if known.contains(name) {
        values.append((name, value))
      } else if !foreign.contains(name) {
        problems.append(.unknownKey(name.clipped, nearest: NearestKey.to(name, among: known), known: known, at: key.place))
      }
    }
  }

  func has(_ key: String) -> Bool { value(key) != nil }

  func place(of key: String) -> SourcePlace { values.first { $0.name == key }?.value.place ?? place }

  /// Nil where the key is missing or has no value.
  private func value(_ key: String) -> YAMLValue? {
    guard let found = values.first(where: { $0.name == key })?.value, !found.isNull else { return nil }
    return found
  }

  mutating func add(_ problem: Diagnostic) { problems.append(problem) }
  mutating func add(problemsOf other: YAMLKeys) { problems += other.problems }
}

// MARK: values

extension YAMLKeys {
  mutating func text(_ key: String, as wanted: Diagnostic.Wanted = .text) -> String? {
    guard let value = value(key) else { return nil }
    if case .text(let text) = value.content { return text.isEmpty ? nil : text }
    problems.append(.wrongType(key, wanted: wanted, found: value.kind, at: value.place))
    return nil
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
  mutating func wholeNumber(_ key: String, as wanted: Diagnostic.Wanted = .wholeNumber, in range: ClosedRange<Int>? = nil) -> Int? {
    guard let text = text(key, as: wanted) else { return nil }
    let digits = text.utf8.filter { $0 != .comma && $0 != 0x5F }
    if let number = Int(String(decoding: digits, as: UTF8.self)), range?.contains(number) ?? true { return number }
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
    if text.isWebAddress { return text }
    problems.append(.wrongType(key, wanted: .address, found: "“\(text.clipped)”", at: place(of: key)))
    return nil
  }

  /// A tag URI, a URN or an address on the web, without a slash at its end.
  mutating func identifier(_ key: String) -> String? {
    guard let text = text(key, as: .identifier) else { return nil }
    let isURI = ["tag:", "urn:", "http://", "https://"].contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count }
    if isURI, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return text.hasSuffix("/") ? String(text.dropLast()) : text }
    problems.append(.wrongType(key, wanted: .identifier, found: "“\(text.clipped)”", at: place(of: key)))
    return nil
  }

  /// What a list of records holds: keys and values, or a bare text.
  enum Entry {
    case keys(YAMLKeys)
    case text(String, SourcePlace)
  }

  /// The entries of a list, or the one entry that stands in its place.
  mutating func entries(_ key: String, as wanted: Diagnostic.Wanted, known: [String]) -> [Entry] {
    guard let value = value(key) else { return [] }
    var values = [value]
    if case .list(let list) = value.content { values = list }
    var entries: [Entry] = []
    for value in values {
      switch value.content {
      case .null: break
      case .keys: entries.append(.keys(YAMLKeys(value, known: known)))
      case .text(let text): entries.append(.text(text, value.place))
      case .list: problems.append(.wrongType(key, wanted: wanted, found: value.kind, at: value.place))
      }
    }
    return entries
  }
}

extension String {
  /// Whether it is an http or https address with a host.
  package var isWebAddress: Bool {
    guard let scheme = ["http://", "https://"].first(where: lowercased().hasPrefix), !utf8.contains(where: { $0 <= .space }) else { return false }
    return dropFirst(scheme.count).first.map { $0.isLetter || $0.isNumber || $0 == "[" } ?? false
  }
}
