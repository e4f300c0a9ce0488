extension YAMLKeys {
  /// A text and where it stands.
  mutating func placed(_ key: String) -> CuratedText? {
    text(key).map { CuratedText(text: $0, place: place(of: key)) }
  }

  /// A text that must be there.
  mutating func required(_ key: String, of what: String) -> CuratedText? {
    if let text = placed(key) { return text }
    if !has(key) { add(.missingKey(key, of: what, at: place)) }
    return nil
  }

  /// A list of texts, or one text.
  mutating func texts(_ key: String) -> [CuratedText] {
    var texts: [CuratedText] = []
    for entry in entries(key, as: .names, known: []) {
      switch entry {
      case .text(let text, let place): if !text.isEmpty { texts.append(CuratedText(text: text, place: place)) }
      case .keys(let keys): add(.wrongType(key, wanted: .names, found: "keys and values", at: keys.place))
      }
    }
    return texts
  }

  /// A list of records, each of keys and values.
  mutating func records(_ key: String, example: String, known: [String]) -> [YAMLKeys] {
    var records: [YAMLKeys] = []
    for entry in recordsOrTexts(key, known: known) {
      switch entry {
      case .keys(let keys): records.append(keys)
      case .text(let text, let place): add(.textForRecord(text, section: key, example: example, at: place))
      }
    }
    return records
  }

  mutating func recordsOrTexts(_ key: String, known: [String]) -> [Entry] { entries(key, as: .record, known: known) }

  /// Degrees with a decimal point.
  mutating func degrees(_ key: String, in range: ClosedRange<Float>) -> Float? {
    guard let text = text(key, as: .degrees) else { return nil }
    guard let number = Float(text), number.isFinite else {
      add(.wrongType(key, wanted: .degrees, found: "“\(text.clipped)”", at: place(of: key)))
      return nil
    }
    if range.contains(number) { return number }
    add(.degreesOutOfRange(key, text, range: range, at: place(of: key)))
    return nil
  }

  /// Offices, each alone or with its time.
  mutating func roles() -> [CuratedRole] {
    var roles: [CuratedRole] = []
    for entry in entries("roles", as: .names, known: ["role", "from", "until"]) {
      switch entry {
      case .text(let text, let place): roles.append(CuratedRole(role: CuratedText(text: text, place: place)))
      case .keys(var keys):
        let (from, until) = (keys.term("from"), keys.term("until"))
        if let role = keys.required("role", of: "an office") { roles.append(CuratedRole(role: role, from: from, until: until)) }
        if !from.isEmpty, !until.isEmpty, until < from.prefix(until.utf8.count) { keys.add(.endsBeforeItBegins(at: keys.place(of: "until"))) }
        add(problemsOf: keys)
      }
    }
    for role in roles where role.role.text.utf8.contains(where: { $0 == .bar || $0 == 0x40 }) { add(.notAName(role.role)) }
    return roles
  }

  /// A year, a month or a day: `2031`, `2031-05`, `2031-05-17`; nothing where it is none.
  private mutating func term(_ key: String) -> String {
    guard let text = text(key, as: .date) else { return "" }
    let missing = ["", "-01", "-01-01"].first { CalendarDate(iso: text + $0) != nil }
    if missing == nil { add(.wrongType(key, wanted: .date, found: "“\(text.clipped)”", at: place(of: key))) }
    return missing == nil ? "" : text
  }
}
