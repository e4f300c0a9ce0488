/// Where something stands in a file that an editor wrote.
package struct SourcePlace: Hashable, Sendable {
  /// The path as the editor knows it, such as `seeds/day-0987.md`.
  package let file: String
  /// From 1.
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int

  package init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourcePlace: CustomStringConvertible {
  package var description: String { "\(file):\(line):\(column)" }
}
