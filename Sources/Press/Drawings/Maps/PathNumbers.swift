/// Writes the numbers of a path's data, one decimal each, with no more before a number than keeps it apart.
struct PathNumbers {
  /// The number before has a decimal, so that one that begins with its point needs no space.
  var hasDecimal = false

  /// Of a number with its sign and space.
  static let longest = 13

  /// - Parameter isFirst: a letter stands before it, so it needs no space.
  @inline(__always)
  mutating func write(_ tenths: Int32, isFirst: Bool, to output: inout OutputSpan<UInt8>) {
    let (whole, decimal) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    if tenths < 0 {
      output.append(UInt8(ascii: "-"))
    } else if !isFirst, whole > 0 || decimal == 0 || !hasDecimal {
      output.append(UInt8(ascii: " "))
    }
    if whole > 0 || decimal == 0 { PathNumbers.write(digits: whole, to: &output) }
    hasDecimal = decimal > 0
    if decimal > 0 {
      output.append(UInt8(ascii: "."))
      output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: decimal))
    }
  }

  fileprivate static func write(digits number: UInt32, to output: inout OutputSpan<UInt8>) {
    if number >= 100 { write(digits: number / 100, to: &output) }
    if number >= 10 { output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10 % 10)) }
    output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}

extension [UInt8] {
  /// A length in tenths of a unit, as an attribute has it: `12.5`, `-3`.
  mutating func append(tenths: Int32) {
    append(addingCapacity: PathNumbers.longest) { output in
      let (whole, decimal) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
      if tenths < 0 { output.append(UInt8(ascii: "-")) }
      PathNumbers.write(digits: whole, to: &output)
      if decimal > 0 {
        output.append(UInt8(ascii: "."))
        output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: decimal))
      }
    }
  }
}
