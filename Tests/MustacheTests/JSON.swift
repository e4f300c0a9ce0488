import Foundation
import Mustache

/// Data as the specification's cases give it.
indirect enum JSON: Decodable, Sendable {
  case null, flag(Bool), text(String), list([JSON]), record([String: JSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let whole = try? container.decode(Int.self) {
      self = .text("\(whole)")
    } else if let number = try? container.decode(Double.self) {
      self = .text("\(number)")
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSON].self) {
      self = .list(list)
    } else {
      self = .record(try container.decode([String: JSON].self))
    }
  }

  init(parsing source: String) throws {
    self = try JSONDecoder().decode(JSON.self, from: Data(source.utf8))
  }
}

/// What several pieces of data have in common, so that one shape fits them all: of records, all names that any has.
indirect enum Pattern {
  case nothing, flag, text, list(Pattern), record([(name: String, pattern: Pattern)])

  init(of data: [JSON]) {
    var lists: [JSON] = []
    var records: [String: [JSON]] = [:]
    var found = Pattern.nothing
    for piece in data {
      switch piece {
      case .null: break
      case .flag: found = .flag
      case .text: found = .text
      case .list(let items):
        lists += items
        found = .list(.nothing)
      case .record(let members):
        for (name, member) in members { records[name, default: []].append(member) }
        found = .record([])
      }
    }
    self =
      switch found {
      case .list: .list(Pattern(of: lists))
      case .record: .record(records.sorted { $0.key < $1.key }.map { (name: $0.key, pattern: Pattern(of: $0.value)) })
      default: found
      }
  }

  var shape: Shape {
    switch self {
    case .nothing: .nothing
    case .flag: .flag
    case .text: .text
    case .list(let items): .list(of: items.shape)
    case .record(let fields): Shape(fields.map { Shape.Field($0.name, $0.pattern.shape) })
    }
  }

  func value(_ data: JSON) -> Value {
    switch (self, data) {
    case (_, .flag(let flag)): .flag(flag)
    case (_, .text(let text)): .text(text)
    case (.list(let pattern), .list(let items)): .list(items.map(pattern.value))
    case (.record(let fields), .record(let members)): .record(fields.map { $0.pattern.value(members[$0.name] ?? .null) })
    default: .none
    }
  }
}

/// Renders with a shape that was made for the data, so that tests can give data alone.
func rendered(_ template: String, json: String, partials: [String: String] = [:]) throws -> String {
  let data = try JSON(parsing: json)
  let pattern = Pattern(of: [data])
  return try rendered(template, pattern.shape, pattern.value(data), partials: partials)
}
