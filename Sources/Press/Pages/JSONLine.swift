import Newsroom

/// What a build tells tools: one JSON object a line, told apart by `type`.
package enum JSONLine {
  package static func text(of diagnostic: Diagnostic) -> String {
    line(ofType: "diagnostic") { json in
      json.name("severity")
      json.text(diagnostic.severity.rawValue)
      json.name("file")
      json.text(diagnostic.place.file)
      json.name("line")
      json.number(diagnostic.place.line)
      json.name("column")
      json.number(diagnostic.place.column)
      json.name("message")
      json.text(diagnostic.message)
      json.name("hint")
      json.text(diagnostic.hint)
    }
  }

  package static func text(of report: BuildReport, milliseconds: Int) -> String {
    let counts: [(String, Int)] = [
      ("briefs", report.briefs), ("items", report.items), ("actors", report.actors), ("places", report.places),
      ("files", report.files.total), ("new", report.files.new), ("changed", report.files.changed),
      ("removed", report.files.removed), ("unchecked_links", report.files.uncheckedLinks), ("milliseconds", milliseconds),
    ]
    return line(ofType: "report") { json in
      for (name, count) in counts {
        json.name(name)
        json.number(count)
      }
      json.name("search")
      json.text(report.search.rawValue)
    }
  }

  private static func line(ofType type: String, _ members: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    json.object { json in
      json.name("type")
      json.text(type)
      members(&json)
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
