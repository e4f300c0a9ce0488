import Glibc
import Newsroom
import Synchronization

/// Makes a product of each piece on all cores, and returns them in the order of the pieces.
/// - Throws: every problem that any piece has; none where the task was cancelled before the end.
package func inParallel<Piece: Sendable, Product: Sendable>(
  _ pieces: [Piece], make: @escaping @Sendable (Piece) throws(Problems) -> Product
) async throws(Problems) -> [Product] {
  let (products, problems) = try await inParallelPastProblems(pieces, make: make)
  guard problems.isEmpty else { throw Problems(problems) }
  return products
}

/// The same, where a piece that has problems keeps no other from being made: the products of all others, and every problem.
/// - Throws: nothing but that the task was cancelled before the end.
func inParallelPastProblems<Piece: Sendable, Product: Sendable>(
  _ pieces: [Piece], make: @escaping @Sendable (Piece) throws(Problems) -> Product
) async throws(Problems) -> (products: [Product], problems: [Diagnostic]) {
  let chunks = await inChunks(pieces) { chunk in
    var products: [Product] = []
    products.reserveCapacity(chunk.count)
    var problems: [Diagnostic] = []
    for piece in chunk where !Task.isCancelled {
      do throws(Problems) { products.append(try make(piece)) } catch { problems += error.diagnostics }
    }
    return (products, problems)
  }
  guard !Task.isCancelled else { throw Problems([]) }
  return (chunks.flatMap(\.0), chunks.flatMap(\.1))
}

/// Makes a product of each piece on all cores, up to the first piece that fails: for what would fail again with every
/// other piece, such as a full disk.
/// - Throws: what went wrong with the earliest piece of those that were begun.
package func inParallel<Piece: Sendable, Product: Sendable, Failure: Error>(
  _ pieces: [Piece], upToFailure make: @escaping @Sendable (Piece) throws(Failure) -> Product
) async throws(Failure) -> [Product] {
  try await inParallel(pieces, with: {}, upToFailure: { piece, _ throws(Failure) in try make(piece) })
}

/// The same, with tools that one core uses for a piece after another: as many are made as are used at a time.
func inParallel<Piece: Sendable, Product: Sendable, Tools: Sendable, Failure: Error>(
  _ pieces: [Piece], with tools: @escaping @Sendable () -> Tools, upToFailure make: @escaping @Sendable (Piece, inout Tools) throws(Failure) -> Product
) async throws(Failure) -> [Product] {
  let shelf = ToolShelf<Tools>()
  let chunks = await inChunks(pieces) { chunk in
    Result { () throws(Failure) in
      var tools = shelf.take() ?? tools()
      defer { shelf.put(tools) }
      return try chunk.map { piece throws(Failure) in try make(piece, &tools) }
    }
  } isLast: { if case .failure = $0 { true } else { false } }
  var products: [Product] = []
  products.reserveCapacity(pieces.count)
  for chunk in chunks { products += try chunk.get() }
  return products
}

/// Makes a product of each piece on all cores, whoever would have it stopped: for what a stop must not leave half done.
func inParallelToTheEnd<Piece: Sendable, Product: Sendable>(_ pieces: [Piece], make: @escaping @Sendable (Piece) -> Product) async -> [Product] {
  await inChunks(pieces) { $0.map(make) }.flatMap(\.self)
}

/// Tools that nobody uses at the moment.
private final class ToolShelf<Tools: Sendable>: Sendable {
  private let tools = Mutex<[Tools]>([])

  func take() -> Tools? { tools.withLock { $0.popLast() } }

  func put(_ used: Tools) { tools.withLock { $0.append(used) } }
}

/// Begins to make something on another core; who asks for its `value` waits for it.
package func inBackground<Product: Sendable>(_ make: @escaping @Sendable () async -> Product) -> Task<Product, Never> {
  Task.detached { await make() }
}

/// Lets another core give back the memory of what nobody needs any more.
func giveBack<Value: Sendable>(_ value: consuming Value) {
  let last = value
  Task.detached { _ = last }
}

/// Cuts pieces into chunks and gives each core another as soon as it is done with one, so that none waits while a few
/// pieces take long. The first chunks have a piece each: what is long stands in front. What is made is all that is kept of a chunk.
/// - Parameter isLast: tells, of what a chunk gave, that no further chunk is to be begun.
private func inChunks<Piece: Sendable, Product: Sendable>(
  _ pieces: [Piece], work: @escaping @Sendable (ArraySlice<Piece>) -> Product,
  isLast: (Product) -> Bool = { _ in false }
) async -> [Product] {
  let workers = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  let size = max(1, min(64, pieces.count / (workers * 8)))
  let firsts = pieces.indices.prefix(size)
  let starts = Array(firsts) + stride(from: firsts.endIndex, to: pieces.count, by: size)
  return await withTaskGroup(of: (Int, Product).self) { group in
    var products = [Product?](repeating: nil, count: starts.count)
    var next = 0
    func begin() {
      guard next < starts.count else { return }
      let number = next
      let end = number + 1 < starts.count ? starts[number + 1] : pieces.count
      let chunk = pieces[starts[number]..<end]
      group.addTask { (number, work(chunk)) }
      next += 1
    }
    for _ in 0..<workers { begin() }
    while let (number, product) = await group.next() {
      if isLast(product) { next = starts.count }
      products[number] = product
      begin()
    }
    return products.compactMap(\.self)
  }
}
