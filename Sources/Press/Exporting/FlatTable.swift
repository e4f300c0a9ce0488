/// Records of objects within objects as rows of CSV. Members of an object within the record become columns of their own; texts of a
/// list stand in one cell with `; ` between them; other lists are JSON in a cell.
enum FlatTable {
  static func head(of record: DataShape) -> [UInt8] {
    var csv = CSVWriter()
    for column in columns(of: record) { csv.cell(column) }
    csv.endRow()
    return csv.bytes
  }

  /// - Parameter record: an object of that shape, as JSON that this program wrote.
  static func row(of record: [UInt8], _ shape: DataShape) -> [UInt8] {
    var cells: [String: String] = [:]
    var json = JSONReader(record, in: record.indices)
    do throws(JSONFault) { try read(&json, shape, as: "", into: &cells) } catch { preconditionFailure("a record is no JSON: \(error)") }
    var csv = CSVWriter()
    for column in columns(of: shape) { csv.cell(cells[column]) }
    csv.endRow()
    return csv.bytes
  }

  private static func columns(of shape: DataShape) -> [String] { shape.members.flatMap { columns(of: $0.shape, named: $0.name) } }

  private static func columns(of shape: DataShape, named name: String) -> [String] {
    switch shape {
    case .record(let members): members.flatMap { columns(of: $0.shape, named: $0.name) }
    case .orNull(let shape): columns(of: shape, named: name)
    case .position: ["longitude", "latitude"]
    case .constant: []
    default: [name]
    }
  }

  private static func read(_ json: inout JSONReader, _ shape: DataShape, as name: String, into cells: inout [String: String]) throws(JSONFault) {
    switch shape {
    case .record(let members):
      try json.object { json, name throws(JSONFault) in
        guard let member = members.first(where: { $0.name == name }) else { throw JSONReader.unknown(name) }
        try read(&json, member.shape, as: name, into: &cells)
      }
    case .orNull(let shape): if try !json.isNull() { try read(&json, shape, as: name, into: &cells) }
    case .position:
      let degrees = try json.array { json throws(JSONFault) in try json.source() }
      (cells["longitude"], cells["latitude"]) = (degrees.first, degrees.last)
    case .list(.text), .list(.address): cells[name] = try json.array { json throws(JSONFault) in try json.text() }.joined(separator: "; ")
    case .text, .date, .address, .choice, .constant: cells[name] = try json.text()
    case .whole, .number, .flag, .list: cells[name] = try json.source()
    }
  }
}

extension JSONReader {
  /// A value as it is written.
  fileprivate mutating func source() throws(JSONFault) -> String {
    let first = start
    try skip()
    return written(from: first)
  }

  fileprivate mutating func isNull() throws(JSONFault) -> Bool {
    let first = start
    try skip()
    if written(from: first) == "null" { return true }
    goBack(to: first)
    return false
  }
}
