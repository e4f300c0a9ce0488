/// Which partials include which, and with what: enough to say whether that comes to an end whatever they are given.
///
/// The size-change principle (Lee, Jones, Ben-Amram 2001): follow every way in which a stretch can come back to itself.
/// If each time some context is something inside what it was, then it ends, since no value is endless.
struct Recursion {
  /// One stretch includes another. For each context of the callee, where in the caller it comes from.
  struct Call: Hashable {
    let caller: Int
    let callee: Int
    let origins: [Contexts.Origin]
  }

  private var calls: [Call] = []
  private var known: Set<Call> = []
  private static let wayLimit = 5_000

  enum Verdict: Equatable {
    case ends
    /// The number of the call, in the order in which they were added, after which it goes on for ever.
    case endless(call: Int)
    case tooInvolved(call: Int)
  }

  /// False if it is known already.
  mutating func add(_ call: Call) -> Bool {
    guard known.insert(call).inserted else { return false }
    calls.append(call)
    return true
  }

  var verdict: Verdict {
    let steps = circularCalls
    if let first = steps.first, steps.count > Self.wayLimit { return .tooInvolved(call: first) }
    var ways = steps.map { (call: calls[$0], first: $0) }
    var known = Set(ways.map(\.call))
    var next = 0
    while next < ways.count {
      let way = ways[next]
      next += 1
      if way.call.isEndless { return .endless(call: way.first) }
      if ways.count > Self.wayLimit { return .tooInvolved(call: way.first) }
      for step in steps where calls[step].caller == way.call.callee {
        let longer = way.call.followed(by: calls[step])
        if known.insert(longer).inserted { ways.append((longer, way.first)) }
      }
    }
    return .ends
  }

  /// Without those that no circle goes through, as far as can be seen from one end.
  private var circularCalls: [Int] {
    var circular = Array(calls.indices)
    while true {
      let callers = Set(circular.map { calls[$0].caller })
      let callees = Set(circular.map { calls[$0].callee })
      let fewer = circular.filter { callees.contains(calls[$0].caller) && callers.contains(calls[$0].callee) }
      if fewer.count == circular.count { return fewer }
      circular = fewer
    }
  }
}

extension Recursion.Call {
  fileprivate func followed(by next: Recursion.Call) -> Recursion.Call {
    let origins = next.origins.map { origin in
      let earlier = self.origins[origin.position]
      return Contexts.Origin(position: earlier.position, isInside: earlier.isInside || origin.isInside)
    }
    return Recursion.Call(caller: caller, callee: next.callee, origins: origins)
  }

  /// A circle that, gone round twice, is the same circle, and in which no context gets smaller.
  fileprivate var isEndless: Bool {
    guard caller == callee, followed(by: self) == self else { return false }
    return !origins.enumerated().contains { $1.position == $0 && $1.isInside }
  }
}
