/// The name that somebody who wrote `wanted` most likely meant, if one is near enough.
///
/// Near is up to a third of its length in letters added, lost, changed or swapped. Of two equally near, the first.
package func nearest(to wanted: String, among names: [String]) -> String? {
  let wanted = Array(wanted.unicodeScalars)
  guard wanted.count <= 60 else { return nil }
  var best: (name: String, distance: Int)?
  for name in names {
    let other = Array(name.unicodeScalars)
    let allowed = min(wanted.count < 2 ? 0 : max(1, wanted.count / 3), (best?.distance ?? .max) - 1)
    guard abs(other.count - wanted.count) <= allowed else { continue }
    let distance = distance(from: wanted, to: other)
    if distance <= allowed { best = (name, distance) }
  }
  return best?.name
}

/// Letters to add, drop, change or swap with their neighbour; a change of case alone is free.
private func distance(from a: [Unicode.Scalar], to b: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      let changed = last[j] + (a[i].properties.lowercaseMapping == b[j].properties.lowercaseMapping ? 0 : 1)
      var cost = min(changed, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
