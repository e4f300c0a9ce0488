extension RandomAccessCollection {
  /// Where a condition ends that holds for the first elements of an ordered collection and for none behind them, found by halving.
  /// - Returns: the first element for which it does not hold, `endIndex` if it holds for all.
  @inlinable package func partition(_ holds: (Element) -> Bool) -> Index {
    var rest = self[...]
    while !rest.isEmpty {
      let middle = rest.index(rest.startIndex, offsetBy: rest.count / 2)
      rest = holds(rest[middle]) ? rest[rest.index(after: middle)...] : rest[..<middle]
    }
    return rest.startIndex
  }
}
