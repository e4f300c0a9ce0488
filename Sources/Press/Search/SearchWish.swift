/// Whether a site is to have search.
package enum SearchWish: Sendable {
  case unwanted
  /// By the program at a path, else where it is usually found.
  case wanted(program: String?)
}

/// What came of it.
package enum SearchOutcome: String, Sendable {
  case made, kept
  /// Nobody asked, or a page that opens from a file manager could not read it.
  case none
  /// The program that makes the index is not there.
  case missing
}
