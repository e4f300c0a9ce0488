import ArgumentParser
import Dispatch
import Glibc
import Synchronization

/// Does some work as a task, which the first SIGINT (Ctrl-C) or SIGTERM cancels. A second one ends the program at once.
/// - Throws: what the work throws; where that is because it was cancelled, the status that shells expect, 130 or 143.
func untilStopped(_ work: @escaping @Sendable () async throws -> Void) async throws {
  let stop = Stop()
  let task = Task { try await work() }
  let sources = [SIGINT, SIGTERM].map { number in
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number)
    source.setEventHandler {
      stop.signal.store(number, ordering: .relaxed)
      task.cancel()
      signal(number, SIG_DFL)
    }
    source.resume()
    return source
  }
  defer { for source in sources { source.cancel() } }
  do {
    try await task.value
  } catch {
    let number = stop.signal.load(ordering: .relaxed)
    throw number == 0 ? error : ExitCode(128 + number)
  }
}

/// What stopped the work; 0 where nothing did.
private final class Stop: Sendable {
  let signal = Atomic<CInt>(0)
}
