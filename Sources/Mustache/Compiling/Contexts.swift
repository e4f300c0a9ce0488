/// The contexts a name is looked up in, innermost first, as they are known when a template is compiled.
///
/// Only those that can still be seen are kept: one whose every name is covered by inner ones is let go. So there are
/// never more of them than there are names, however deep a partial includes itself.
struct Contexts {
  /// A value that a section is over, and the register it is in.
  struct Context: Hashable {
    let kind: Shape.Kind
    let register: Int
  }

  /// Where a context comes from, seen from the start of the stretch that is being compiled: the context that was then in
  /// `position`, or something inside that one.
  struct Origin: Hashable {
    let position: Int
    let isInside: Bool
  }

  private(set) var contexts: [Context]
  private(set) var origins: [Origin]

  /// At the start of a stretch.
  init(_ contexts: [Context]) {
    self.contexts = contexts
    origins = contexts.indices.map { Origin(position: $0, isInside: false) }
  }

  /// What `.` is.
  var innermost: Context { contexts[0] }

  /// Every name that can be seen, innermost first, each once.
  var names: [String] {
    var seen: Set<String> = []
    return contexts.flatMap { $0.kind.names }.filter { seen.insert($0).inserted }
  }

  /// Inside a section over what was found: its value goes into the lowest register that no visible context needs.
  func entering(_ found: Found, as kind: Shape.Kind) -> Contexts {
    var inner = Contexts([Context(kind: kind, register: 0)])
    let outer = origins[found.position]
    let isInside = outer.isInside || !found.slots.isEmpty || kind != found.kind
    inner.origins = [Origin(position: outer.position, isInside: isInside)]
    for (context, origin) in zip(contexts, origins) where !inner.hides(context) {
      inner.contexts.append(context)
      inner.origins.append(origin)
    }
    let taken = inner.contexts.dropFirst().map(\.register)
    let register = (0...taken.count).first { !taken.contains($0) } ?? taken.count
    inner.contexts[0] = Context(kind: kind, register: register)
    return inner
  }

  private func hides(_ outer: Context) -> Bool {
    outer.kind.names.allSatisfy { name in contexts.contains { $0.kind.hasName(name) } }
  }
}

// MARK: - Looking up

extension Contexts {
  struct Found {
    let kind: Shape.Kind
    /// Which context it was found in, the innermost being 0.
    let position: Int
    let register: Int
    /// None for `.`, which is the context itself.
    let slots: [Int]
  }

  /// The innermost context that has the first part decides; the other parts must be in what stands there. What is inside
  /// nothing is nothing.
  /// - Throws: which part there is not, and which names there are instead.
  func find(_ name: Name) throws(TemplateProblem) -> Found {
    let parts = name.parts
    let position = parts.first.map { first in contexts.firstIndex { $0.kind.hasName(first) } } ?? 0
    guard let position else { throw .unknownName(parts[0], among: names) }
    let context = contexts[position]
    var kind = context.kind
    var slots: [Int] = []
    for (index, part) in parts.enumerated() where kind != .nothing {
      func owner() -> String { parts[..<index].joined(separator: ".") }
      guard case .record(let record) = kind else { throw .noParts(part, of: owner(), kind) }
      guard let slot = record.slot(of: part) else { throw .unknownPart(part, of: owner(), among: record.names) }
      slots.append(slot)
      kind = record.kind(at: slot)
    }
    return Found(kind: kind, position: position, register: context.register, slots: slots)
  }
}

extension Shape.Kind {
  fileprivate var names: [String] {
    if case .record(let record) = self { record.names } else { [] }
  }

  fileprivate func hasName(_ name: String) -> Bool {
    if case .record(let record) = self { record.slot(of: name) != nil } else { false }
  }
}
