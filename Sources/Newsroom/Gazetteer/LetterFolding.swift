/// Letters without accents and case, so that `Nausėda` and `Nauseda`, `Odesa` and `ODESA` meet.
struct LetterFolding: Sendable {
  /// One or two lower-case ASCII letters for each scalar that has a row.
  private let latin: [[UInt8]]

  init() {
    latin = LetterFolding.latinTable.utf8.split(whereSeparator: { $0 == .space || $0 == .newline }).map(Array.init)
  }

  /// Adds the folded bytes of the two-byte letter `lead`, `trail` to a word's hash.
  func fold(_ lead: UInt8, _ trail: UInt8, into hash: inout WordHash) {
    let scalar = Int(lead & 0x1F) << 6 | Int(trail & 0x3F)
    if let row = LetterFolding.row(of: scalar) {
      for byte in latin[row] { hash.add(byte) }
    } else {
      hash.add(lead)
      hash.add(trail)
    }
  }

  /// The folded letters of a Latin scalar beyond ASCII; nil for any other.
  func letters(for scalar: UInt32) -> [UInt8]? { LetterFolding.row(of: Int(scalar)).map { latin[$0] } }

  /// Where a scalar stands in the table.
  private static func row(of scalar: Int) -> Int? {
    switch scalar {
    case 0xC0..<0x180: scalar - 0xC0
    // The `ș` and `ț` that Romanian writes with a comma: `Galați`.
    case 0x218...0x21B: scalar - 0x218 + 0x180 - 0xC0
    default: nil
    }
  }

  /// Whether the two-byte letter is a capital: Latin with accents, Greek and Cyrillic.
  static func isCapital(_ lead: UInt8, _ trail: UInt8) -> Bool {
    let scalar = Int(lead & 0x1F) << 6 | Int(trail & 0x3F)
    return switch scalar {
    case 0xC0...0xDE: scalar != 0xD7
    case 0x100...0x137, 0x14A...0x177: scalar % 2 == 0
    case 0x139...0x148, 0x179...0x17E: scalar % 2 == 1
    case 0x178, 0x218, 0x21A, 0x391...0x3A9, 0x400...0x42F: true
    default: false
    }
  }

  private static let latinTable = """
    a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss
    a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g
    g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l
    l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s
    s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
    s s t t
    """
}
