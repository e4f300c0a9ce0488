/// The bytes that scanning speaks of by name.
extension UInt8 {
  static let newline: UInt8 = 0x0A
  static let tab: UInt8 = 0x09
  static let space: UInt8 = 0x20
  static let quotationMark: UInt8 = 0x22
  static let apostrophe: UInt8 = 0x27
  static let hyphen: UInt8 = 0x2D
  static let comma: UInt8 = 0x2C
  static let fullStop: UInt8 = 0x2E
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let asterisk: UInt8 = 0x2A
  static let bar: UInt8 = 0x7C

  var isDigit: Bool { (UInt8.zero...UInt8.nine).contains(self) }
  var isCapitalLetter: Bool { (0x41...0x5A).contains(self) }
  var isSmallLetter: Bool { (0x61...0x7A).contains(self) }
  var isLetter: Bool { (self | 0x20).isSmallLetter }
  var lowercased: UInt8 { isCapitalLetter ? self | 0x20 : self }
}
