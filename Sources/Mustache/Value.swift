/// What a template sees, as a tree for whoever has it so: it is laid flat to be rendered.
package enum Value: Sendable, Equatable {
  case none
  case flag(Bool)
  case text(String)
  /// Finished HTML in UTF-8.
  case html([UInt8])
  /// The values in the order of the names.
  case record([Value])
  case list([Value])
}

extension Content {
  package init(_ value: Value) {
    self.init()
    put(value, at: Content.root)
  }

  private mutating func put(_ value: Value, at place: Int) {
    switch value {
    case .none: break
    case .flag(let flag): put(flag: flag, at: place)
    case .text(let text): put(text: text, at: place)
    case .html(let html): put(html: html, at: place)
    case .record(let values):
      let first = putRecord(ofNames: values.count, at: place)
      for (offset, value) in values.enumerated() { put(value, at: first + offset) }
    case .list(let items):
      let first = putList(ofItems: items.count, at: place)
      for (offset, item) in items.enumerated() { put(item, at: first + offset) }
    }
  }
}
