extension Program {
  /// Appends what the template makes of some content.
  func render(_ content: Content, into output: inout [UInt8]) {
    var state = RenderingState(root: content.cells[Content.root], registerCount: registerCount)
    run(stretches[0], content, &state, into: &output)
  }

  private func run(_ range: Range<Int>, _ content: Content, _ state: inout RenderingState, into output: inout [UInt8]) {
    var next = range.lowerBound
    while next < range.upperBound {
      let operation = operations[next]
      next += 1
      switch operation {
      case .literal(let from, let to): output.append(copying: literals.span.extracting(from..<to))
      case .escaped(let address):
        switch cell(at: address, content, state.registers) {
        case .text(let run): output.append(escaping: content.bytes.span.extracting(run.range))
        case .html(let run): output.append(copying: content.bytes.span.extracting(run.range))
        default: break
        }
      case .raw(let address):
        switch cell(at: address, content, state.registers) {
        case .text(let run), .html(let run): output.append(copying: content.bytes.span.extracting(run.range))
        default: break
        }
      case .indentation: output.append(copying: state.indentation.span.extracting(state.margin...))
      case .whenTrue(let address, let count):
        if !cell(at: address, content, state.registers).isTrue { next += count }
      case .unless(let address, let count):
        if cell(at: address, content, state.registers).isTrue { next += count }
      case .within(let address, let register, let count):
        let cell = cell(at: address, content, state.registers)
        if cell.isTrue {
          let outer = state.registers[register]
          state.registers[register] = cell
          run(next..<next + count, content, &state, into: &output)
          state.registers[register] = outer
        }
        next += count
      case .each(let address, let register, let count):
        if case .list(let items) = cell(at: address, content, state.registers), !items.isEmpty {
          let outer = state.registers[register]
          for item in items.range {
            state.registers[register] = content.cells[item]
            run(next..<next + count, content, &state, into: &output)
          }
          state.registers[register] = outer
        }
        next += count
      case .call(let stretch): run(stretches[stretch], content, &state, into: &output)
      case .indentedCall(let stretch, let from, let to, let further):
        let (margin, end) = (state.margin, state.indentation.count)
        if !further { state.margin = end }
        state.indentation.append(copying: literals.span.extracting(from..<to))
        run(stretches[stretch], content, &state, into: &output)
        state.indentation.removeSubrange(end...)
        state.margin = margin
      }
    }
  }

  private func cell(at address: Address, _ content: Content, _ registers: [Content.Cell]) -> Content.Cell {
    if address.slot < 0 { return registers[address.register] }
    guard case .record(let names) = registers[address.register] else { return .none }
    let cell = content.cells[names.place(ofSlot: address.slot)]
    return address.path < 0 ? cell : self.cell(along: paths[address.path], from: cell, content)
  }

  private func cell(along path: [Int], from start: Content.Cell, _ content: Content) -> Content.Cell {
    var cell = start
    for slot in path {
      guard case .record(let names) = cell else { return .none }
      cell = content.cells[names.place(ofSlot: slot)]
    }
    return cell
  }
}

extension Content.Run {
  fileprivate func place(ofSlot slot: Int) -> Int {
    precondition(slot < end - start, "a record has a value for each of its names")
    return Int(start) + slot
  }
}

/// What changes while a template is rendered.
private struct RenderingState {
  /// The contexts that are open, each where the compiler put it.
  var registers: [Content.Cell]
  /// Of the indented partials that are open, one after another.
  var indentation: [UInt8] = []
  /// Where in `indentation` that of the current line begins.
  var margin = 0

  init(root: Content.Cell, registerCount: Int) {
    registers = Array(repeating: .none, count: registerCount)
    registers[0] = root
  }
}
