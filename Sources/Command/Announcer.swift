import ArgumentParser
import Newsroom
import Press

/// Tells people and tools what happened: results on standard output, problems on standard error; as JSON all of it on
/// standard output, a line each.
struct Announcer {
  private let isJSON: Bool
  private let isQuiet: Bool
  private let isVerbose: Bool

  init(_ options: TellingOptions) {
    isJSON = options.format == .json
    isQuiet = options.quiet
    isVerbose = options.verbose
  }

  /// Builds, and tells how it went.
  /// - Parameter result: the lines to print at the end, given what was made and in what time.
  func run(_ wishes: BuildWishes, result: (BuildReport, _ time: String) -> String) async throws {
    let clock = ContinuousClock()
    let start = clock.now
    do throws(Problems) {
      let report = try await build(wishes)
      let time = clock.now - start
      if isVerbose { for cut in report.cuts { tell(Diagnostic(cut: cut)) } }
      if !isQuiet { for warning in report.warnings { tell(warning) } }
      if isJSON {
        StandardStream.output.write(line: JSONLine.text(of: report, milliseconds: time.milliseconds))
      } else if !isQuiet {
        if isVerbose { for lap in report.laps { StandardStream.output.write(line: lap.line) } }
        StandardStream.output.write(line: result(report, "\(time.milliseconds.grouped) ms"))
      }
    } catch {
      throw failure(Task.isCancelled ? Problems([.stopped]) : error)
    }
  }

  /// Tells every problem.
  /// - Returns: what to throw, so that the program ends with the status for problems.
  func failure(_ problems: Problems) -> ExitCode {
    for problem in problems.diagnostics { tell(problem) }
    return ExitCode(1)
  }

  private func tell(_ diagnostic: Diagnostic) {
    if isJSON {
      StandardStream.output.write(line: JSONLine.text(of: diagnostic))
    } else {
      StandardStream.problems.write(line: diagnostic.description)
    }
  }
}

extension Announcer {
  /// Text, neither more nor less of it.
  static let plain = Announcer(isJSON: false, isQuiet: false, isVerbose: false)

  private init(isJSON: Bool, isQuiet: Bool, isVerbose: Bool) {
    (self.isJSON, self.isQuiet, self.isVerbose) = (isJSON, isQuiet, isVerbose)
  }
}

extension Diagnostic {
  fileprivate static let stopped = Diagnostic(
    at: SourcePlace(file: "daybook"), "the build was stopped", hint: "build again to finish it: what stands there is whole")

  fileprivate init(cut: Cut) {
    self.init(.note, at: cut.place, "left out as \(cut.reason.rawValue): “\(cut.text)”")
  }
}

extension Stopwatch.Lap {
  /// `understand: 1,024 ms of processor time in 530 ms`
  fileprivate var line: String { "\(stage): \(processor.milliseconds.grouped) ms of processor time in \(wall.milliseconds.grouped) ms" }
}

extension Duration {
  fileprivate var milliseconds: Int { Int(self / .milliseconds(1)) }
}

extension Int {
  /// With commas between thousands.
  var grouped: String {
    let digits = String(self)
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// `1 brief`, `2,000 briefs`.
  func counted(_ noun: String) -> String { "\(grouped) \(noun)\(self == 1 ? "" : "s")" }
}
