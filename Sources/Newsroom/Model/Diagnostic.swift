/// Something an editor should know: where, what, and what to do about it.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable { case error, warning, note }

  package let severity: Severity
  package let place: SourcePlace
  /// A sentence without a full stop, in lower case.
  package let message: String
  package let hint: String?

  package init(_ severity: Severity = .error, at place: SourcePlace, _ message: String, hint: String? = nil) {
    self.severity = severity
    self.place = place
    self.message = message
    self.hint = hint
  }
}

extension Diagnostic: CustomStringConvertible {
  package var description: String {
    let label = severity == .error ? "" : "\(severity.rawValue): "
    return "\(place): \(label)\(message)" + (hint.map { "\n  hint: \($0)" } ?? "")
  }
}

/// Every problem that a stage found, in the order of files and lines.
package struct Problems: Error, Sendable {
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics.inReadingOrder }
}

extension [Diagnostic] {
  package var inReadingOrder: [Diagnostic] {
    sorted { a, b in
      (a.place.file, a.place.line, a.place.column, a.message) < (b.place.file, b.place.line, b.place.column, b.message)
    }
  }
}
