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
  private var parsedPartials: [String: ParsedText] = [:]
  private var parsedPhrases: [String: ParsedText] = [:]
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
    _ = stretch(Stretch.Key(partial: nil, isIndented: false, contexts: root), of: parse(text), depth: 0, inclusion: nil)
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
  private mutating func parse(_ text: TemplateText) -> ParsedText {
    let parser = TemplateParser(text)
    for (problem, offset) in parser.problems { errors.add(problem, at: TextPlace(text: text, offset: offset)) }
    let literalStart = program.literals.count
    program.literals += text.bytes
    // Where nobody can tell which section a name is in, every name would be a problem.
    return ParsedText(text: text, tokens: parser.isBalanced ? parser.tokens : [], literalStart: literalStart)
  }

  mutating func parsedPartial(_ name: String) -> ParsedText? {
    if let parsed = parsedPartials[name] { return parsed }
    guard let text = partials.text(named: name) else { return nil }
    let parsed = parse(text)
    parsedPartials[name] = parsed
    return parsed
  }

  mutating func parsedPhrase(_ name: String) -> ParsedText? {
    if let parsed = parsedPhrases[name] { return parsed }
    guard let text = phrases.text(named: name) else { return nil }
    let parsed = parse(text)
    parsedPhrases[name] = parsed
    return parsed
  }

  /// Of the phrases that were asked for.
  var phraseNames: Set<String> { Set(parsedPhrases.keys) }

  /// The number of the stretch for a place, which is compiled if no place before had the same contexts.
  mutating func stretch(_ key: Stretch.Key, of parsed: ParsedText, depth: Int, inclusion: TextPlace?) -> Int {
    if let number = numbers[key] { return number }
    let number = stretches.count
    numbers[key] = number
    stretches.append(Stretch(depth: depth))
    openPartials.append(key.partial)
    defer { openPartials.removeLast() }
    compile(
      parsed.tokens.indices,
      at: Surroundings(
        parsed: parsed, stretch: number, isIndented: key.isIndented, inclusion: inclusion,
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
