import Yams

/// A piece of YAML, and where it stands.
struct YAMLValue {
  enum Content {
    case null
    case text(String)
    case list([YAMLValue])
    case keys([(key: YAMLValue, value: YAMLValue)])
  }

  let content: Content
  let place: SourcePlace

  /// Nothing at all.
  init(place: SourcePlace) {
    content = .null
    self.place = place
  }

  init(_ node: Node, in file: String, firstLine: Int) {
    place = SourcePlace(file: file, line: firstLine + max(node.mark?.line ?? 1, 1) - 1, column: max(node.mark?.column ?? 1, 1))
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && YAMLValue.nulls.contains(scalar.string)
      content = isNull ? .null : .text(scalar.string.onOneLine)
    case .sequence(let sequence):
      content = .list(sequence.map { YAMLValue($0, in: file, firstLine: firstLine) })
    case .mapping(let mapping):
      content = .keys(
        mapping.map { (YAMLValue($0.key, in: file, firstLine: firstLine), YAMLValue($0.value, in: file, firstLine: firstLine)) })
    case .alias:
      content = .null
    }
  }

  private static let nulls = ["", "~", "null", "Null", "NULL"]

  var isNull: Bool {
    if case .null = content { true } else { false }
  }

  /// For a message.
  var kind: String {
    switch content {
    case .null: "nothing"
    case .text(let text): "“\(text.clipped)”"
    case .list: "a list"
    case .keys: "keys and values"
    }
  }
}

extension String {
  /// With every run of white space made one space, and none at the ends.
  fileprivate var onOneLine: String {
    var before = UInt8.space
    var isTidy = true
    for byte in utf8 {
      if byte < .space || byte == .space && before == .space {
        isTidy = false
        break
      }
      before = byte
    }
    if isTidy, before != .space || isEmpty { return self }
    let words = utf8.split { $0 <= .space }
    return String(decoding: Array(words.joined(separator: CollectionOfOne(.space))), as: UTF8.self)
  }

  /// Short enough for a message.
  var clipped: String { utf8.count <= 80 ? self : String(prefix(60)) + "…" }
}
