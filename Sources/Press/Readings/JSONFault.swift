/// What is wrong in a line of JSON, and at which byte of it.
struct JSONFault: Error, Hashable, Sendable {
  let offset: Int
  /// A sentence without a full stop, in lower case.
  let message: String
  let hint: String?

  init(at offset: Int, _ message: String, hint: String? = nil) {
    self.offset = offset
    self.message = message
    self.hint = hint
  }
}
