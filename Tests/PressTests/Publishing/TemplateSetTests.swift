import Newsroom
import Testing

@testable import Press

@Suite("Templates of the site")
struct TemplateSetTests {
  /// The project's templates with one changed or taken away.
  private func problems(changing path: String, to text: String?) throws -> [String] {
    var files = builtInTemplates.filter { $0.path != path }
    if let text { files.append((path, text)) }
    let words = try #require(try WordsFile("en", in: [], shownIn: "Templates"))
    do throws(Problems) {
      _ = try TemplateSet(files: files, wordsFile: words)
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test("those of the project fit the views")
  func fit() throws { #expect(try problems(changing: "none", to: nil) == []) }

  @Test("a misspelled name is a problem with its place and what was meant")
  func misspelling() throws {
    let told = try problems(changing: "corrections.mustache", to: "{{>top}}\n{{titel}}")
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("corrections.mustache:2:1: nothing here is called “titel”\n  hint: did you mean “title”?") == true)
  }

  @Test("every problem of every template is told, and one in a partial that many include is told once")
  func all() throws {
    let told = try problems(changing: "partials/bottom.mustache", to: "{{x}}\n{{/y}}")
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("partials/bottom.mustache:2:1: ") == true)
  }

  @Test("a template that is missing is a problem")
  func missing() throws {
    #expect(try problems(changing: "day.mustache", to: nil).first?.hasPrefix("day.mustache:1:1: this template is missing") == true)
  }
}
