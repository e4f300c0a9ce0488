import Foundation
import Mustache
import Testing

/// The Mustache specification's own cases. `MUSTACHE_SPEC` names a folder that has its files: `comments.json` and so on.
@Suite("The Mustache specification")
struct SpecificationTests {
  struct Module: Decodable { let tests: [Case] }

  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let data: JSON
    let template: String
    let expected: String
    let partials: [String: String]?

    var testDescription: String { name }
  }

  static let folder = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"]

  static func cases(of module: String) throws -> [Case] {
    let file = URL(filePath: folder ?? "").appending(path: "\(module).json")
    return try JSONDecoder().decode(Module.self, from: Data(contentsOf: file)).tests
  }

  @Test(
    "every case renders as the specification has it", .enabled(if: folder != nil),
    arguments: ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"])
  func specification(module: String) throws {
    let cases = try Self.cases(of: module)
    #expect(!cases.isEmpty)
    for test in cases {
      let pattern = Pattern(of: [test.data])
      let output = try rendered(
        test.template, pattern.shape, pattern.value(test.data), partials: test.partials ?? [:], missing: .renderEmpty)
      #expect(output == test.expected, "\(module): \(test.name)")
    }
  }
}
