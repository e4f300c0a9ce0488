import Newsroom

extension JSONFault {
  private static let makeAgain = "make it again: `daybook read --whole`, with this program and the same `--source`"

  static func missing(_ member: String, at offset: Int) -> Self { JSONFault(at: offset, "the member “\(member)” is missing") }

  static func otherVersion(_ version: Int, at offset: Int) -> Self {
    JSONFault(
      at: offset, "this reading has the form \(version), and this program knows the form \(ReadingLine.version)",
      hint: version > ReadingLine.version ? "a newer program made it: build with that one" : makeAgain)
  }

  static func otherProgram(_ program: String, at offset: Int) -> Self {
    JSONFault(at: offset, "this reading was made by daybook \(program), and this is daybook \(ProgramVersion.text)", hint: makeAgain)
  }

  static func otherTables(at offset: Int) -> Self {
    JSONFault(at: offset, "this reading was made with other tables of names, or another actors.yaml or regions.yaml", hint: makeAgain)
  }

  static func otherSettings(at offset: Int) -> Self {
    JSONFault(
      at: offset, "this reading was made with another actors.yaml or regions.yaml, or another language or series in site.yaml", hint: makeAgain)
  }
}

extension Diagnostic {
  /// - Parameter more: how many further lines of the file have the same fault.
  init(_ fault: JSONFault, at place: SourcePlace, more: Int = 0) {
    let also = more == 0 ? "" : "; so \(more == 1 ? "was 1 more line" : "were \(more) more lines") of this file"
    self.init(at: place, fault.message + also, hint: fault.hint)
  }

  /// One seed has two readings.
  static func readTwice(_ seed: String, first: SourcePlace, at place: SourcePlace) -> Self {
    Diagnostic(at: place, "\(seed) has a reading already in \(first)", hint: "leave one of the two files out, or make both again")
  }

  static func noReadings(in file: String) -> Self {
    Diagnostic(at: SourcePlace(file: file), "no reading stands in these files", hint: "`daybook read --whole` writes readings")
  }

  static func longLine(at place: SourcePlace) -> Self {
    Diagnostic(at: place, "this line is too long for a reading", hint: "put every reading on a line of its own")
  }
}
