import Glibc
import Subprocess

/// The program that makes the index: Pagefind, which a web page then searches by itself.
///
/// It is spoken to as a service: a message a record on its standard input, a message each back on its standard output.
struct SearchProgram: Sendable {
  static let name = "pagefind"

  private let path: String

  /// - Parameter wish: where the person who runs us says it is.
  /// - Returns: nil where it is neither in the working folder's `.venv`, as pip leaves it, nor on the path.
  init?(at wish: String?) {
    guard let path = wish ?? SearchProgram.places.first(where: Folder.isProgram) else { return nil }
    self.path = path
  }

  /// Tells one version of the program from another.
  var mark: String { String(Folder.size(ofFile: path) ?? 0) }

  private static var places: [String] {
    let path = unsafe getenv("PATH").flatMap { unsafe String(validatingCString: $0) } ?? ""
    return [".venv/bin/\(name)"] + Folder.folders(in: ".venv/lib").map { ".venv/lib/\($0)/site-packages/pagefind_bin/\(name)" }
      + path.split(separator: ":").map { "\($0)/\(name)" }
  }

  /// Makes the index of records in a folder, with a page of its own for each.
  /// - Parameter language: ISO 639-1.
  /// - Throws: why there is none. The folder may then hold anything.
  func index(_ records: [SearchRecord], language: String, into folder: String) async throws(Failure) {
    let messages = Conversation(records, language: language, folder: folder)
    // Writing to a program that has ended is an error like others, and does not end this one.
    signal(SIGPIPE, SIG_IGN)
    do {
      let ended = try await run(.path(.init(path)), arguments: ["--service"], input: .inputWriter, output: .sequence, error: .discarded) { service in
        async let answers = messages.answers(in: service.standardOutput)
        // A program that ends early closes its end; what it said until then tells why.
        for message in messages.parts where (try? await service.standardInputWriter.write(message)) == nil { break }
        // The end of its input would end the program before it has written the index, and it answers while it still writes.
        let heard = try await answers
        if heard.isDone, heard.complaint == nil { try await SearchProgram.waitUntilWritten(folder) }
        try await service.standardInputWriter.finish()
        return heard
      }
      if let complaint = ended.closureResult.complaint { throw Failure(reason: complaint) }
      guard ended.closureResult.isDone else { throw Failure(reason: "it ended early") }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(reason: "\(path) cannot be run")
    }
  }

  /// Returns when no file in a folder is empty or grows any more: the program puts each in place first, and fills it later.
  private static func waitUntilWritten(_ folder: String) async throws {
    guard let written = try? Folder(folder) else { return }
    var last: [Int?] = []
    for _ in 0..<500 {
      let sizes = try written.files().map { written.stamp(of: $0)?.byteCount }
      if sizes == last, !sizes.contains(0) { return }
      last = sizes
      try await Task.sleep(for: .milliseconds(20))
    }
    throw Failure(reason: "it left a file empty")
  }

  struct Failure: Error {
    let reason: String
  }
}
