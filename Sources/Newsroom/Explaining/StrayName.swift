/// Capitals inside a sentence that neither tables nor rules know.
package struct StrayName: Sendable {
  /// As printed.
  package let text: String
  /// The number of the item.
  package let item: Int
}

extension Gazetteer {
  /// What looks like a name and links to nothing, in the order of the text. The first word of a sentence does not count:
  /// any word has a capital there. Understanding has found it; of a day that was read by another program, the brief is cut into words once more.
  package func strayNames(in day: Day) -> [StrayName] { day.strays ?? UnknownNames(day, with: self).strays() }
}
