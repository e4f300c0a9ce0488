import Yams

/// Front matter, or the whole of `site.yaml`: one YAML mapping, its places counted in the file around it.
struct YAMLDocument {
  let root: YAMLValue

  static let largestSize = 100_000

  init(_ text: ArraySlice<UInt8>, in file: String, firstLine: Int, largestSize: Int = YAMLDocument.largestSize) throws(Problems) {
    let top = SourcePlace(file: file, line: firstLine)
    guard text.count <= largestSize else { throw Problems([.frontMatterTooLarge(at: top)]) }
    guard !YAMLDocument.couldExplode(text) else { throw Problems([.tooManyAliases(at: top)]) }
    do {
      // The basic resolver has no regular expressions: what a value means is for the key to say.
      let node = try Parser(yaml: String(decoding: text, as: UTF8.self) + "\n", resolver: .basic, encoding: .utf8).singleRoot()
      // Whatever stands in the text takes a byte of it; only what aliases stand for is counted anew each time.
      var room = text.count + 1
      root = try node.map { try YAMLValue($0, in: file, firstLine: firstLine, room: &room) } ?? YAMLValue(place: top)
    } catch is YAMLValue.Explosion {
      throw Problems([.aliasesExplode(at: top)])
    } catch {
      throw Problems([YAMLDocument.diagnostic(for: error, in: file, firstLine: firstLine)])
    }
  }

  /// A few hundred bytes of aliases to aliases can stand for gigabytes. What sixteen stand for is looked at.
  private static func couldExplode(_ text: ArraySlice<UInt8>) -> Bool {
    var anchors = 0
    var aliases = 0
    var before = UInt8.newline
    for byte in text {
      let opens = before <= .space || before == 0x5B || before == 0x7B || before == .comma || before == 0x3A
      if opens, byte == .asterisk { aliases += 1 }
      if opens, byte == 0x26 { anchors += 1 }
      before = byte
    }
    return anchors > 0 && aliases > 16
  }

  // MARK: what went wrong

  private static func diagnostic(for error: any Error, in file: String, firstLine: Int) -> Diagnostic {
    var problem = "it cannot be read"
    var place = SourcePlace(file: file, line: firstLine)
    func found(_ text: String, _ mark: Mark) {
      problem = text
      place = SourcePlace(file: file, line: firstLine + max(mark.line, 1) - 1, column: max(mark.column, 1))
    }
    switch error as? YamlError {
    case .scanner(let context?, let text, let mark, _):
      // What was never closed is found at the end of the file; it began where the scanning did.
      found("\(context.text), \(text)", context.text.contains("key") ? mark : context.mark)
    case .parser(let context?, let text, let mark, _): found("\(context.text), \(text)", mark)
    case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _): found(text, mark)
    case .composer(_, let text, let mark, _): found(text, mark)
    case .reader(let text, _, _, _): problem = text
    case .duplicatedKeysInMapping(let keys, let context):
      found("", context.mark)
      return .keyTwice(keys.first ?? "", at: place)
    default: break
    }
    return .brokenYAML(problem, hint: hint(for: problem), at: place)
  }

  private static func hint(for problem: String) -> String {
    let hints = [
      ("mapping values are not allowed", "put a text that has a colon in it between quotation marks"),
      ("cannot start any token", "indent with spaces, not tabs, and put a text that begins with %, @ or ` between quotation marks"),
      ("unexpected end of stream", "close the quotation mark or bracket"),
      ("alias", "put a text that begins with * between quotation marks"),
      ("anchor", "put a text that begins with & between quotation marks"),
      ("could not find expected ':'", "put a colon and a space after the key, and a text of several lines between quotation marks"),
      ("control characters", "delete the invisible character"),
      ("another document", "keep one line of --- above the keys and one below"),
    ]
    return hints.first { problem.contains($0.0) }?.1 ?? "put the value between quotation marks, and indent keys of one list alike"
  }
}
