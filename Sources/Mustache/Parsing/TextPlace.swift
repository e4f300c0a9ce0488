/// A byte in a text. Only a problem needs its line, so only then is it counted.
struct TextPlace {
  let text: TemplateText
  let offset: Int

  /// Line and column, both from 1; the column counts Unicode scalars.
  var lineAndColumn: (line: Int, column: Int) {
    var (line, column) = text.start
    for byte in text.bytes[..<offset] {
      if byte == .newline {
        line += 1
        column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
    }
    return (line, column)
  }
}

extension TextPlace: CustomStringConvertible {
  var description: String {
    let (line, column) = lineAndColumn
    return "\(text.file):\(line):\(column)"
  }
}
