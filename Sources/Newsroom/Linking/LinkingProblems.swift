extension Diagnostic {
  /// Two seeds of one series claim the same day. The place is the later one's.
  static func dayToldTwice(_ brief: Brief, first: Brief) -> Self {
    Diagnostic(
      at: SourcePlace(file: brief.path), "\(brief.date) is already told in \(first.path)",
      hint: "merge the two files, correct one of the dates, or give one of them another `series:`")
  }
}
