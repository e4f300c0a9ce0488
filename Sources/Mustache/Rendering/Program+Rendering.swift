extension Program {
  /// Appends what the template makes of a value.
  func render(_ value: Value, into output: inout [UInt8]) {
    var state = RenderingState(root: value, registerCount: registerCount)
    run(stretches[0], &state, into: &output)
  }

  private func run(_ range: Range<Int>, _ state: inout RenderingState, into output: inout [UInt8]) {
    var next = range.lowerBound
    while next < range.upperBound {
      let operation = operations[next]
      next += 1
      switch operation {
      case .literal(let from, let to): output.append(copying: literals.span.extracting(from..<to))
      case .escaped(let address): output.append(value(at: address, state.registers), isEscaped: true)
      case .raw(let address): output.append(value(at: address, state.registers), isEscaped: false)
      case .indentation: output.append(copying: state.indentation.span.extracting(state.margin...))
      case .whenTrue(let address, let count):
        if !value(at: address, state.registers).isTrue { next += count }
      case .unless(let address, let count):
        if value(at: address, state.registers).isTrue { next += count }
      case .within(let address, let register, let count):
        let value = value(at: address, state.registers)
        if value.isTrue {
          let outer = state.registers[register]
          state.registers[register] = value
          run(next..<next + count, &state, into: &output)
          state.registers[register] = outer
        }
        next += count
      case .each(let address, let register, let count):
        if case .list(let items) = value(at: address, state.registers), !items.isEmpty {
          let outer = state.registers[register]
          for item in items {
            state.registers[register] = item
            run(next..<next + count, &state, into: &output)
          }
          state.registers[register] = outer
        }
        next += count
      case .call(let stretch): run(stretches[stretch], &state, into: &output)
      case .indentedCall(let stretch, let from, let to, let further):
        let (margin, end) = (state.margin, state.indentation.count)
        if !further { state.margin = end }
        state.indentation.append(copying: literals.span.extracting(from..<to))
        run(stretches[stretch], &state, into: &output)
        state.indentation.removeSubrange(end...)
        state.margin = margin
      }
    }
  }

  private func value(at address: Address, _ registers: [Value]) -> Value {
    if address.slot < 0 { return registers[address.register] }
    guard case .record(let values) = registers[address.register] else { return .none }
    if address.path < 0 { return values[address.slot] }
    var value = values[address.slot]
    for slot in paths[address.path] {
      guard case .record(let values) = value else { return .none }
      value = values[slot]
    }
    return value
  }
}

/// What changes while a template is rendered.
private struct RenderingState {
  /// The contexts that are open, each where the compiler put it.
  var registers: [Value]
  /// Of the indented partials that are open, one after another.
  var indentation: [UInt8] = []
  /// Where in `indentation` that of the current line begins.
  var margin = 0

  init(root: Value, registerCount: Int) {
    registers = Array(repeating: .none, count: registerCount)
    registers[0] = root
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ value: borrowing Value, isEscaped: Bool) {
    switch value {
    case .text(let text):
      if isEscaped { append(escaping: text.utf8.span) } else { append(copying: text.utf8.span) }
    case .html(let bytes):
      // A long run is worth counting a reference.
      if bytes.count > 256 { append(contentsOf: bytes) } else { append(copying: bytes.span) }
    default: break
    }
  }
}

extension Value {
  /// Whether a section over it is entered.
  fileprivate var isTrue: Bool {
    switch self {
    case .none: false
    case .flag(let isTrue): isTrue
    case .text(let text): !text.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .record: true
    case .list(let items): !items.isEmpty
    }
  }
}
