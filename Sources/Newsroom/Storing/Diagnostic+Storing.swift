extension PackedWriter {
  package mutating func write(_ diagnostic: Diagnostic) {
    write(diagnostic.severity.rawValue)
    write(diagnostic.place)
    write(diagnostic.message)
    write(diagnostic.hint)
  }

  package mutating func write(_ place: SourcePlace) {
    write(place.file)
    write(place.line)
    write(place.column)
  }

  package mutating func write(_ cut: Cut) {
    write(cut.reason.rawValue)
    write(cut.text)
    write(cut.place)
  }
}

extension PackedReader {
  package mutating func diagnostic() throws(Malformed) -> Diagnostic {
    Diagnostic(try choice(), at: try place(), try text(), hint: try optionalText())
  }

  package mutating func place() throws(Malformed) -> SourcePlace {
    SourcePlace(file: try text(), line: try number(), column: try number())
  }

  package mutating func cut() throws(Malformed) -> Cut { Cut(reason: try choice(), text: try text(), place: try place()) }
}
