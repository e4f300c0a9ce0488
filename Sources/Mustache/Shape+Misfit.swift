extension Shape {
  /// Where some content is not what this shape promises, such as `items[3].title is a list, not text`. Nil where it fits.
  ///
  /// Rendering does not ask: what is of the wrong kind renders as nothing there. This is for tests of a view.
  package func misfit(of content: Content) -> String? { kind.misfit(of: Content.root, in: content, at: "") }
}

extension Shape.Kind {
  fileprivate func misfit(of cell: Int, in content: Content, at place: String) -> String? {
    switch (self, content.cells[cell]) {
    case (_, .none), (.flag, .flag), (.text, .text), (.html, .html): return nil
    case (.list(let items), .list(let run)):
      for (index, cell) in run.range.enumerated() {
        if let misfit = items.misfit(of: cell, in: content, at: "\(place)[\(index)]") { return misfit }
      }
      return nil
    case (.record(let record), .record(let run)):
      if record.names.count != run.range.count {
        return "\(place.isEmpty ? "it" : place) is a record of \(run.range.count), not of \(record.names.count)"
      }
      for (slot, name) in record.names.enumerated() {
        let place = place.isEmpty ? name : "\(place).\(name)"
        if let misfit = record.kind(at: slot).misfit(of: run.range.lowerBound + slot, in: content, at: place) { return misfit }
      }
      return nil
    default:
      return "\(place.isEmpty ? "it" : place) is \(content.cells[cell].noun), not \(noun)"
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

extension Content.Cell {
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
