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

  /// There are more values than there is room for.
  struct Explosion: Error {}

  /// - Parameter room: how many values there may be yet.
  init(_ node: Node, in file: String, firstLine: Int, room: inout Int) throws(Explosion) {
    place = SourcePlace(file: file, line: firstLine + max(node.mark?.line ?? 1, 1) - 1, column: max(node.mark?.column ?? 1, 1))
    room -= 1
    guard room >= 0 else { throw Explosion() }
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && YAMLValue.nulls.contains(scalar.string)
      content = isNull ? .null : .text(scalar.string.onOneLine)
    case .sequence(let sequence):
      var values: [YAMLValue] = []
      for node in sequence { values.append(try YAMLValue(node, in: file, firstLine: firstLine, room: &room)) }
      content = .list(values)
    case .mapping(let mapping):
      var pairs: [(YAMLValue, YAMLValue)] = []
      for pair in mapping {
        let key = try YAMLValue(pair.key, in: file, firstLine: firstLine, room: &room)
        pairs.append((key, try YAMLValue(pair.value, in: file, firstLine: firstLine, room: &room)))
      }
      content = .keys(pairs)
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
