/// A YAML file that holds nothing but texts, flat: each under the names that lead to it, with dots between.
///
/// `dates: {full: a}` is `dates.full`, and the second text of a list `months` is `months.2`.
package struct YAMLTexts {
  package struct Entry: Sendable {
    package let key: String
    package let text: String
    package let place: SourcePlace
  }

  /// In the order of the file. Keys without a value are left out.
  package private(set) var entries: [Entry] = []

  package init(reading file: SeedFile) throws(Problems) {
    let text = try SeedText(file)
    add(try YAMLDocument(text.bytes[text.start...], in: file.path, firstLine: 1).root, at: "")
  }

  private mutating func add(_ value: YAMLValue, at key: String) {
    let start = key.isEmpty ? "" : key + "."
    switch value.content {
    case .null: break
    case .text(let text): entries.append(Entry(key: key, text: text, place: value.place))
    case .list(let values):
      for (index, value) in values.enumerated() { add(value, at: start + String(index + 1)) }
    case .keys(let pairs):
      for case (let name, let value) in pairs {
        guard case .text(let name) = name.content else { continue }
        add(value, at: start + name)
      }
    }
  }
}
