/// What a template sees, laid flat: a cell for each name of a record and for each item of a list, and behind one another the bytes
/// of all texts.
///
/// It follows the template's `Shape`: the cells of a record stand in the order of its names. No part of it is an object of its own,
/// so that neither filling nor reading it counts references, or asks for memory but where two arrays grow.
package struct Content: Sendable {
  enum Cell: Sendable {
    /// Renders as nothing and is false as a section. May stand anywhere, whatever the shape promises there.
    case none
    case flag(Bool)
    /// Bytes.
    case text(Run), html(Run)
    /// Cells.
    case record(Run), list(Run)
  }

  /// A run of bytes, or of cells.
  struct Run: Sendable {
    let start: Int32
    let end: Int32

    init(_ range: Range<Int>) { (start, end) = (Int32(range.lowerBound), Int32(range.upperBound)) }

    var range: Range<Int> { Int(start)..<Int(end) }
    var isEmpty: Bool { start == end }
  }

  /// The place of the whole, which is to be filled like any other.
  package static let root = 0

  private(set) var cells: [Cell] = [.none]
  private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func reserve(cells cellCount: Int, bytes byteCount: Int) {
    cells.reserveCapacity(cellCount)
    bytes.reserveCapacity(byteCount)
  }

  /// Nothing is left but the memory that it had.
  package mutating func removeAll() {
    cells.removeAll(keepingCapacity: true)
    cells.append(.none)
    bytes.removeAll(keepingCapacity: true)
  }
}

// MARK: - Filling

extension Content {
  /// What chooses between a section and its inverse; it has no text of its own.
  package mutating func put(flag: Bool, at place: Int) { cells[place] = .flag(flag) }

  /// Escaped by `{{name}}`, as it is by `{{{name}}}`. True as a section when not empty.
  package mutating func put(text: String, at place: Int) {
    let start = bytes.count
    bytes.append(copying: text.utf8.span)
    cells[place] = .text(Run(start..<bytes.count))
  }

  /// Finished HTML in UTF-8, never escaped. True as a section when not empty.
  package mutating func put(html: [UInt8], at place: Int) {
    put(at: place) { $0.append(copying: html.span) }
  }

  /// The same, as it is written.
  package mutating func put(at place: Int, html write: (inout [UInt8]) -> Void) {
    let start = bytes.count
    write(&bytes)
    cells[place] = .html(Run(start..<bytes.count))
  }

  /// A record, which is true as a section.
  /// - Returns: the place of its first name; those of the others follow. Until they are filled there is nothing under them.
  package mutating func putRecord(ofNames count: Int, at place: Int) -> Int {
    let run = room(for: count)
    cells[place] = .record(run)
    return Int(run.start)
  }

  /// A list, which as a section is true when not empty, and then repeats for each.
  /// - Returns: the place of its first item; those of the others follow.
  package mutating func putList(ofItems count: Int, at place: Int) -> Int {
    let run = room(for: count)
    cells[place] = .list(run)
    return Int(run.start)
  }

  private mutating func room(for count: Int) -> Run {
    let start = cells.count
    cells.append(contentsOf: repeatElement(.none, count: count))
    return Run(start..<start + count)
  }

  /// Puts what stands under the names of a record that was filled elsewhere under the names that begin at a place.
  package mutating func put(namesOf other: Content, at first: Int) {
    guard case .record(let names) = other.cells[Content.root] else { return }
    let shift = (cells: Int32(cells.count) - names.end, bytes: Int32(bytes.count))
    for (offset, place) in names.range.enumerated() { cells[first + offset] = other.cells[place].moved(by: shift) }
    for place in Int(names.end)..<other.cells.count { cells.append(other.cells[place].moved(by: shift)) }
    bytes.append(copying: other.bytes.span)
  }
}

extension Content.Cell {
  fileprivate func moved(by shift: (cells: Int32, bytes: Int32)) -> Self {
    switch self {
    case .none, .flag: self
    case .text(let run): .text(run.moved(by: shift.bytes))
    case .html(let run): .html(run.moved(by: shift.bytes))
    case .record(let run): .record(run.moved(by: shift.cells))
    case .list(let run): .list(run.moved(by: shift.cells))
    }
  }

  /// Whether a section over it is entered.
  var isTrue: Bool {
    switch self {
    case .none: false
    case .flag(let isTrue): isTrue
    case .record: true
    case .text(let run), .html(let run), .list(let run): !run.isEmpty
    }
  }
}

extension Content.Run {
  fileprivate func moved(by shift: Int32) -> Self { Self(Int(start + shift)..<Int(end + shift)) }
}
