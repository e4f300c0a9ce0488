/// A file in `seeds/`, as it lies on disk.
package struct SeedFile: Sendable {
  package enum Format: String, Sendable { case text, markdown, html }

  /// The path as the editor knows it, for messages, such as `seeds/day-0987.md`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// `day-0987.md` of `seeds/day-0987.md`.
  package var name: String { String(path[(path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex)...]) }

  /// Nil for an ending that no brief has.
  package var format: Format? {
    switch path.utf8.lastIndex(of: UInt8(ascii: ".")).map({ path[$0...].lowercased() }) {
    case ".txt": .text
    case ".md", ".markdown": .markdown
    case ".html", ".htm": .html
    default: nil
    }
  }
}
