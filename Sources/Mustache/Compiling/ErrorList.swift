/// The problems found so far: each once, though a partial is compiled for many places, and not more than are wanted.
struct ErrorList {
  private var errors: [TemplateError] = []
  private var seen: Set<Finding> = []

  private struct Finding: Hashable {
    let file: String
    let offset: Int
    let message: String
  }

  var isFull: Bool { errors.count >= TemplateErrors.limit }

  /// - Parameter inclusion: The tag that a partial was read for, if what is wrong depends on that.
  mutating func add(_ problem: TemplateProblem, at place: TextPlace, inclusion: TextPlace? = nil) {
    let finding = Finding(file: place.text.file, offset: place.offset, message: problem.message)
    guard !isFull, seen.insert(finding).inserted else { return }
    let (line, column) = place.lineAndColumn
    let hint = inclusion.map { "\(problem.hint) (as included at \($0))" } ?? problem.hint
    errors.append(
      TemplateError(file: place.text.file, line: line, column: column, message: problem.message, hint: hint))
  }

  func throwIfAny() throws(TemplateErrors) {
    if errors.isEmpty { return }
    throw TemplateErrors(
      errors: errors.sorted { a, b in
        (a.file, a.line, a.column, a.message) < (b.file, b.line, b.column, b.message)
      })
  }
}
