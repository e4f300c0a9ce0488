import ArgumentParser
import Glibc
import Press

/// Runs the command that the arguments ask for, and ends with one of three statuses: 0 done, 1 problems in content or
/// with the disk, 2 a command that cannot be understood.
@main
enum Program {
  static func main() async {
    Memory.keepAll()
    do {
      var command = try Daybook.parseAsRoot()
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
    } catch {
      let status = Daybook.exitCode(for: error)
      let message = Daybook.fullMessage(for: error)
      if !message.isEmpty { (status.isSuccess ? StandardStream.output : .problems).write(line: message) }
      exit(status == .validationFailure ? 2 : status.rawValue)
    }
  }
}
