/// A template or partial, compiled for the contexts of one place. Places with the same contexts share it.
struct Stretch {
  /// What makes a place the same as another.
  struct Key: Hashable {
    /// Nil for the template itself.
    let partial: String?
    let isIndented: Bool
    let contexts: [Contexts.Context]
  }

  private(set) var operations: [Operation] = []
  /// Operations and bytes it takes to enter every section once.
  var cost = 0
  /// How deep sections and partials go in it. Zero until it is finished: where a partial includes itself, the values
  /// set the limit.
  private(set) var height = 0
  private let depth: Int
  private var deepest: Int

  /// - Parameter depth: How many sections and partials are around it, where it is compiled.
  init(depth: Int) {
    self.depth = depth
    deepest = depth
  }
}

extension Stretch {
  mutating func reaches(depth: Int) { deepest = max(deepest, depth) }

  mutating func append(_ operation: Operation) {
    operations.append(operation)
    cost += 1
  }

  /// One operation for bytes that follow each other.
  mutating func append(literal range: Range<Int>) {
    cost += range.count
    if case .literal(let from, range.lowerBound)? = operations.last {
      operations[operations.count - 1] = .literal(from: from, to: range.upperBound)
    } else {
      append(.literal(from: range.lowerBound, to: range.upperBound))
    }
  }

  mutating func finish() { height = deepest - depth }

  /// Puts an operation over everything appended since there were `start` operations and a place left for it.
  mutating func close(from start: Int, with operation: (_ count: Int) -> Operation) {
    operations[start] = operation(operations.count - start - 1)
  }
}
