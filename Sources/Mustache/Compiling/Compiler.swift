/// Turns a text and the partials it includes into a program, each partial once for every set of contexts it stands in.
struct Compiler {
  /// How deep sections and partials may stand in each other.
  static let nestingLimit = 64
  /// How many tokens may be compiled.
  static let tokenLimit = 1 << 17
  /// How many operations and bytes it may take to enter every section once.
  static let costLimit = 1 << 26

  let partials: Partials
  let phrases: Phrases
  let missing: MissingNames
  var program = Program()
  var stretches: [Stretch] = []
  private var numbers: [Stretch.Key: Int] = [:]
  private var usedPartials: [String: Source] = [:]
  private var usedPhrases: [String: Source] = [:]
  /// The partials that are being compiled, outermost first.
  private(set) var openPartials: [String?] = []
  var tokenCount = 0
  private(set) var isTooLong = false
  private var recursion = Recursion()
  /// Where each call that `recursion` knows stands.
  private var calls: [Surroundings] = []
  private(set) var errors = ErrorList()

  init(partials: Partials, phrases: Phrases, missing: MissingNames) {
    self.partials = partials
    self.phrases = phrases
    self.missing = missing
  }

  /// - Throws: every problem in the texts that are reached, in reading order.
  mutating func program(for text: TemplateText, shape: Shape) throws(TemplateErrors) -> Program {
    let root = [Contexts.Context(kind: shape.kind, register: 0)]
    _ = stretch(Stretch.Key(partial: nil, isIndented: false, contexts: root), of: use(ParsedText(text)), depth: 0, inclusion: nil)
    if !isTooLong {
      switch recursion.verdict {
      case .ends: break
      case .endless(let call): report(.endless, at: calls[call])
      case .tooInvolved(let call): report(.tooInvolved, at: calls[call])
      }
    }
    try errors.throwIfAny()
    for stretch in stretches {
      program.stretches.append(program.operations.count..<program.operations.count + stretch.operations.count)
      program.operations += stretch.operations
    }
    return program
  }
}

// MARK: - Texts

extension Compiler {
  /// Makes a text part of the program: what is wrong with it is told, its bytes are among the literals.
  private mutating func use(_ parsed: ParsedText) -> Source {
    for (problem, offset) in parsed.problems { errors.add(problem, at: TextPlace(text: parsed.text, offset: offset)) }
    let literalStart = program.literals.count
    program.literals += parsed.text.bytes
    return Source(parsed: parsed, literalStart: literalStart)
  }

  mutating func partial(named name: String) -> Source? {
    if let source = usedPartials[name] { return source }
    guard let text = partials.text(named: name) else { return nil }
    let source = use(text)
    usedPartials[name] = source
    return source
  }

  mutating func phrase(named name: String) -> Source? {
    if let source = usedPhrases[name] { return source }
    guard let text = phrases.text(named: name) else { return nil }
    let source = use(text)
    usedPhrases[name] = source
    return source
  }

  /// Of the phrases that were asked for.
  var phraseNames: Set<String> { Set(usedPhrases.keys) }

  /// The number of the stretch for a place, which is compiled if no place before had the same contexts.
  mutating func stretch(_ key: Stretch.Key, of source: Source, depth: Int, inclusion: TextPlace?) -> Int {
    if let number = numbers[key] { return number }
    let number = stretches.count
    numbers[key] = number
    stretches.append(Stretch(depth: depth))
    openPartials.append(key.partial)
    defer { openPartials.removeLast() }
    compile(
      source.parsed.tokens.indices,
      at: Surroundings(
        source: source, stretch: number, isIndented: key.isIndented, inclusion: inclusion,
        contexts: Contexts(key.contexts), depth: depth))
    stretches[number].finish()
    return number
  }

  mutating func note(_ call: Recursion.Call, at here: Surroundings) {
    if recursion.add(call) { calls.append(here) }
  }
}

// MARK: - Problems

extension Compiler {
  mutating func report(_ problem: TemplateProblem, at here: Surroundings) {
    errors.add(problem, at: here.place, inclusion: here.inclusion)
  }

  mutating func tooLong(at here: Surroundings) {
    if !isTooLong { report(.tooLong, at: here) }
    isTooLong = true
  }
}
