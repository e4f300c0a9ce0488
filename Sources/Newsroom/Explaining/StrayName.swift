/// Capitals inside a sentence that neither tables nor rules know.
package struct StrayName: Sendable {
  /// As printed.
  package let text: String
  /// The number of the item.
  package let item: Int
}

extension Gazetteer {
  /// What looks like a name and links to nothing, in the order of the text. The first word of a sentence does not count:
  /// any word has a capital there.
  package func strayNames(in day: Day) -> [StrayName] {
    UnknownNames(day, with: self).names().filter { !$0.isAtStart }.map { StrayName(text: $0.text, item: $0.item) }
  }
}
