extension Compiler {
  /// Appends what some tokens of a text mean to the stretch they are compiled into.
  mutating func compile(_ tokens: Range<Int>, at here: Surroundings) {
    stretches[here.stretch].reaches(depth: here.depth)
    var here = here
    var next = tokens.lowerBound
    while next < tokens.upperBound, !errors.isFull, !isTooLong {
      let token = here.source.parsed.tokens[next]
      next += 1
      tokenCount += 1
      switch token {
      case .literal(let range):
        let start = here.source.literalStart + range.lowerBound
        stretches[here.stretch].append(literal: start..<start + range.count)
      case .lineStart:
        if here.isIndented { stretches[here.stretch].append(.indentation) }
      case .variable(let name, let isRaw):
        here.offset = name.offset
        variable(name, isRaw: isRaw, at: here)
      case .section(let name, let end):
        here.offset = name.offset
        section(name, next..<end, at: here)
        next = end
      case .invertedSection(let name, let end):
        here.offset = name.offset
        invertedSection(name, next..<end, at: here)
        next = end
      case .partial(let name, let indentation):
        here.offset = name.offset
        partial(name, indentation: indentation, at: here)
      }
      if tokenCount > Self.tokenLimit || stretches[here.stretch].cost > Self.costLimit { tooLong(at: here) }
    }
  }
}

// MARK: - Variables and sections

extension Compiler {
  /// Nil if there is no such name, which is reported if that is a problem.
  private mutating func find(_ name: Name, at here: Surroundings) -> Contexts.Found? {
    do {
      return try here.contexts.find(name)
    } catch {
      if missing == .areErrors { report(error, at: here) }
      return nil
    }
  }

  private mutating func variable(_ name: Name, isRaw: Bool, at here: Surroundings) {
    if let word = name.phrase { return phrase(word, at: here) }
    guard let found = find(name, at: here) else { return }
    switch found.kind {
    case .nothing: break
    case .text, .html:
      let address = address(of: found)
      stretches[here.stretch].append(isRaw ? .raw(address) : .escaped(address))
    case .flag, .record, .list, .itself: report(.notText(name.text, found.kind), at: here)
    }
  }

  private mutating func section(_ name: Name, _ body: Range<Int>, at here: Surroundings) {
    if let word = name.phrase { return report(.notASection(word), at: here) }
    guard let found = find(name, at: here) else { return }
    switch found.kind {
    case .nothing, .list(.nothing), .itself: break
    case .flag:
      let address = address(of: found)
      compile(body, at: here) { .whenTrue(address, count: $0) }
    case .text, .html, .record:
      enter(found, as: found.kind, body, at: here) { .within($0, register: $1, count: $2) }
    case .list(let item):
      enter(found, as: item, body, at: here) { .each($0, register: $1, count: $2) }
    }
  }

  private mutating func invertedSection(_ name: Name, _ body: Range<Int>, at here: Surroundings) {
    if let word = name.phrase { return report(.notASection(word), at: here) }
    guard let found = find(name, at: here), found.kind != .nothing, found.kind != .list(.nothing) else {
      return compile(body, inside: here)
    }
    let address = address(of: found)
    compile(body, at: here) { .unless(address, count: $0) }
  }

  private mutating func enter(
    _ found: Contexts.Found, as kind: Shape.Kind, _ body: Range<Int>, at here: Surroundings,
    under operation: (_ address: Address, _ register: Int, _ count: Int) -> Operation
  ) {
    let address = address(of: found)
    var inner = here
    inner.contexts = here.contexts.entering(found, as: kind)
    let register = inner.contexts.innermost.register
    program.registerCount = max(program.registerCount, register + 1)
    compile(body, at: inner) { operation(address, register, $0) }
  }

  /// An operation that knows how many operations its body has, and the body.
  private mutating func compile(_ body: Range<Int>, at here: Surroundings, under operation: (_ count: Int) -> Operation)
  {
    let start = stretches[here.stretch].operations.count
    stretches[here.stretch].append(operation(0))
    compile(body, inside: here)
    stretches[here.stretch].close(from: start, with: operation)
  }

  private mutating func compile(_ body: Range<Int>, inside here: Surroundings) {
    guard here.depth < Self.nestingLimit else { return report(.tooDeep(Self.nestingLimit), at: here) }
    var inner = here
    inner.depth += 1
    compile(body, at: inner)
  }

  private mutating func address(of found: Contexts.Found) -> Address {
    guard let slot = found.slots.first else { return Address(register: found.register, slot: -1, path: -1) }
    if found.slots.count == 1 { return Address(register: found.register, slot: slot, path: -1) }
    program.paths.append(Array(found.slots.dropFirst()))
    return Address(register: found.register, slot: slot, path: program.paths.count - 1)
  }
}

// MARK: - Phrases and partials

extension Compiler {
  /// A phrase becomes part of the stretch that asks for it.
  private mutating func phrase(_ name: String, at here: Surroundings) {
    guard let source = phrase(named: name) else {
      if missing == .areErrors { report(.unknownPhrase(name, among: phrases.names), at: here) }
      return
    }
    guard here.depth < Self.nestingLimit else { return report(.tooDeep(Self.nestingLimit), at: here) }
    var inner = here
    inner.source = source
    inner.isIndented = false
    inner.inclusion = here.place
    inner.depth += 1
    compile(source.parsed.tokens.indices, at: inner)
  }
}

extension Compiler {
  private mutating func partial(_ name: Name, indentation: Range<Int>?, at here: Surroundings) {
    guard let source = partial(named: name.text) else {
      if missing == .areErrors { report(.unknownPartial(name.text, among: partials.names), at: here) }
      return
    }
    guard here.depth < Self.nestingLimit else { return report(.tooDeep(Self.nestingLimit), at: here) }
    // A partial within a line writes its own lines from the margin, even if the line is indented.
    let isAlone = indentation.map { here.isIndented || !$0.isEmpty } ?? false
    let key = Stretch.Key(partial: name.text, isIndented: isAlone, contexts: here.contexts.contexts)
    let callee = stretch(key, of: source, depth: here.depth + 1, inclusion: here.place)
    note(Recursion.Call(caller: here.stretch, callee: callee, origins: here.contexts.origins), at: here)

    let deepest = here.depth + 1 + stretches[callee].height
    guard deepest <= Self.nestingLimit else { return report(.tooDeep(Self.nestingLimit), at: here) }
    stretches[here.stretch].reaches(depth: deepest)
    // How often a partial comes back to itself, the values decide.
    if !openPartials.contains(name.text) { stretches[here.stretch].cost += stretches[callee].cost }
    if let indentation, isAlone {
      let start = here.source.literalStart + indentation.lowerBound
      stretches[here.stretch].append(
        .indentedCall(callee, from: start, to: start + indentation.count, further: here.isIndented))
    } else {
      stretches[here.stretch].append(.call(callee))
    }
  }
}
