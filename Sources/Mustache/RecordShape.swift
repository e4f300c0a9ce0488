/// The names of a record, and the slot of its values under which each stands.
///
/// A class, because one declaration is one thing: two are equal only if they are the same, which costs nothing to
/// find out, and a shape that speaks of itself ends in a name instead of going on for ever.
final class RecordShape: Sendable {
  let names: [String]
  private let kinds: [Shape.Kind]
  private let slots: [String: Int]

  init(_ fields: [Shape.Field]) {
    names = fields.map(\.name)
    kinds = fields.map(\.kind)
    var slots: [String: Int] = [:]
    for (slot, name) in names.enumerated() {
      if slots.updateValue(slot, forKey: name) != nil { preconditionFailure("a shape has the name \(name) twice") }
    }
    self.slots = slots
  }

  func slot(of name: String) -> Int? { slots[name] }

  /// What stands in a slot, with `itself` already made out to be this record.
  func kind(at slot: Int) -> Shape.Kind { kinds[slot].with(self) }
}

extension RecordShape: Hashable {
  static func == (a: RecordShape, b: RecordShape) -> Bool { a === b }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension Shape.Kind {
  fileprivate func with(_ record: RecordShape) -> Shape.Kind {
    switch self {
    case .itself: .record(record)
    case .list(let items): .list(items.with(record))
    default: self
    }
  }
}
