import Newsroom

/// What a JSON file may hold, as JSON Schema 2020-12.
package struct DataSchema {
  let bytes: [UInt8]

  /// `data/days.schema.json`
  static func address(_ name: String) -> Address { Address("\(Address.data.path)\(name).schema.json") }

  /// The files that have one: those of the archive that are JSON, and the one beside each day.
  package enum Subject: Hashable, Sendable, CaseIterable {
    case days, actors, regions, day

    var name: String {
      switch self {
      case .days: DataFile.days.rawValue
      case .actors: DataFile.actors.rawValue
      case .regions: DataFile.regions.rawValue
      case .day: "day"
      }
    }

    var shape: DataShape {
      switch self {
      case .days: .daysFile
      case .actors: .actorsFile
      case .regions: .regionsFile
      case .day: .dayFile
      }
    }

    var field: DataField {
      switch self {
      case .days: .daysFile
      case .actors: .actorsFile
      case .regions: .regionsFile
      case .day: .dayFile
      }
    }

    var address: Address { DataSchema.address(name) }
  }

  init(of subject: Subject, in edition: Edition) {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      if let base = edition.archive.settings.baseURL { json.member("$id", base + subject.address.path) }
      json.member("description", edition.words.meaning(of: subject.field))
      json.schemaMembers(of: subject.shape, words: edition.words)
    }
    json.lineBreak()
    bytes = json.bytes
  }
}

extension JSONWriter {
  mutating func member(_ name: String, _ text: String) {
    self.name(name)
    self.text(text)
  }

  fileprivate mutating func schemaMembers(of shape: DataShape, words: Words) {
    switch shape {
    case .text: member("type", "string")
    case .date:
      member("type", "string")
      member("format", "date")
    case .address:
      member("type", "string")
      member("format", "uri-reference")
    case .whole: member("type", "integer")
    case .number: member("type", "number")
    case .flag: member("type", "boolean")
    case .choice(let choices):
      name("enum")
      array(choices) { json, choice in json.text(choice) }
    case .constant(let text): member("const", text)
    case .position:
      member("type", "array")
      name("prefixItems")
      array([180, 90]) { json, limit in
        json.object { json in
          json.member("type", "number")
          json.name("minimum")
          json.number(-limit)
          json.name("maximum")
          json.number(limit)
        }
      }
      name("minItems")
      number(2)
      name("maxItems")
      number(2)
    case .orNull(let shape):
      name("anyOf")
      array([shape, nil]) { json, shape in
        json.object { json in
          if let shape { json.schemaMembers(of: shape, words: words) } else { json.member("type", "null") }
        }
      }
    case .list(let shape):
      member("type", "array")
      name("items")
      object { json in json.schemaMembers(of: shape, words: words) }
    case .record(let members):
      member("type", "object")
      name("properties")
      object { json in
        for member in members {
          json.name(member.name)
          json.object { json in
            if let field = member.field { json.member("description", words.meaning(of: field)) }
            json.schemaMembers(of: member.shape, words: words)
          }
        }
      }
      name("required")
      array(members.filter { !$0.mayBeMissing }) { json, member in json.text(member.name) }
      name("additionalProperties")
      flag(false)
    }
  }
}
