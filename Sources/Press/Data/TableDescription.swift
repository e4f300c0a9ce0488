import Newsroom

/// What a table's columns mean, as CSV on the Web has it.
struct TableDescription {
  private(set) var bytes: [UInt8] = []

  init(of file: DataFile, in edition: Edition) {
    let (settings, words) = (edition.archive.settings, edition.words)
    var json = JSONWriter()
    json.object { json in
      json.name("@context")
      json.array([0, 1]) { json, part in
        if part == 0 {
          json.text("http://www.w3.org/ns/csvw")
        } else {
          json.object { $0.member("@language", words.language) }
        }
      }
      json.member("url", file.name)
      json.member("dc:title", "\(settings.title): \(file.name)")
      json.member("dc:description", "\(words.meaning(of: file.field)) \(words.meaning(of: .formulaNote))")
      json.member("dc:license", settings.licenceURL ?? settings.licenceName)
      json.name("tableSchema")
      json.object { json in
        json.name("columns")
        json.array(file.shape.members) { json, column in
          json.object { json in
            json.member("name", column.name)
            json.member("titles", column.name)
            if let field = column.field { json.member("dc:description", words.meaning(of: field)) }
            json.datatype(of: column.shape)
            json.name("required")
            json.flag(!column.mayBeMissing)
          }
        }
      }
    }
    json.lineBreak()
    bytes = json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func datatype(of shape: DataShape) {
    switch shape {
    case .date: member("datatype", "date")
    case .whole: member("datatype", "integer")
    case .number: member("datatype", "decimal")
    case .flag: member("datatype", "boolean")
    case .address: member("datatype", "anyURI")
    case .choice(let choices):
      name("datatype")
      object { json in
        json.member("base", "string")
        json.member("format", choices.joined(separator: "|"))
      }
    case .list(let element):
      member("separator", " ")
      datatype(of: element)
    case .text, .constant, .position, .orNull, .record: member("datatype", "string")
    }
  }
}
