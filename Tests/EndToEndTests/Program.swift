import Foundation

/// The built program, run as people run it.
enum Program {
  struct Result: Sendable {
    let status: Int32
    /// Standard output.
    let said: String
    /// Standard error.
    let complained: String
  }

  /// `DAYBOOK` names a program to run instead of the one that was built with the tests.
  private static var path: String {
    if let path = ProcessInfo.processInfo.environment["DAYBOOK"] { return path }
    return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "daybook").path
  }

  /// - Parameters:
  ///   - prefix: a program that runs ours, such as `taskset`, with its own arguments.
  ///   - environment: what differs from the environment of the tests.
  static func run(
    _ arguments: [String], in folder: Folder, prefix: [String] = [], environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = prefix + [path] + arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    // Files, as two full pipes would wait for each other.
    let streams = try Folder()
    try streams.put("", at: "said")
    try streams.put("", at: "complained")
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: streams.path + "/said"))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: streams.path + "/complained"))
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, said: streams.text(of: "said") ?? "", complained: streams.text(of: "complained") ?? "")
  }
}
