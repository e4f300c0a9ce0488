extension Shape {
  /// Where a value is not what this shape promises, such as `items[3].title is a list, not text`. Nil where it fits.
  ///
  /// Rendering does not ask: a value of the wrong kind renders as nothing there. This is for tests of a view.
  package func misfit(of value: Value) -> String? {
    kind.misfit(of: value, at: "")
  }
}

extension Shape.Kind {
  fileprivate func misfit(of value: Value, at place: String) -> String? {
    switch (self, value) {
    case (_, .none), (.flag, .flag), (.text, .text), (.html, .html): return nil
    case (.list(let items), .list(let values)):
      for (index, value) in values.enumerated() {
        if let misfit = items.misfit(of: value, at: "\(place)[\(index)]") { return misfit }
      }
      return nil
    case (.record(let record), .record(let values)):
      if record.names.count != values.count {
        return "\(place.isEmpty ? "it" : place) is a record of \(values.count), not of \(record.names.count)"
      }
      for (slot, name) in record.names.enumerated() {
        let place = place.isEmpty ? name : "\(place).\(name)"
        if let misfit = record.kind(at: slot).misfit(of: values[slot], at: place) { return misfit }
      }
      return nil
    default:
      return "\(place.isEmpty ? "it" : place) is \(value.noun), not \(noun)"
    }
  }

  /// As it stands in a sentence: `is a list`.
  var noun: String {
    switch self {
    case .nothing: "nothing"
    case .flag: "a flag"
    case .text: "text"
    case .html: "HTML"
    case .record, .itself: "a record"
    case .list: "a list"
    }
  }
}

extension Value {
  fileprivate var noun: String {
    switch self {
    case .none: "nothing"
    case .flag: "a flag"
    case .text: "text"
    case .html: "HTML"
    case .record: "a record"
    case .list: "a list"
    }
  }
}
