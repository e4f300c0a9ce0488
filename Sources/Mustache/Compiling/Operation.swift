/// One step of rendering. A body is the operations just after the one that has it; there are `count` of them.
enum Operation: Sendable {
  case literal(from: Int, to: Int)
  case escaped(Address)
  case raw(Address)
  /// What every line of an indented partial begins with.
  case indentation
  case whenTrue(Address, count: Int)
  case unless(Address, count: Int)
  /// The body once, with the value in a register, if there is one and it is not empty.
  case within(Address, register: Int, count: Int)
  /// The body for each of a list, with the item in a register.
  case each(Address, register: Int, count: Int)
  /// Another stretch of operations, which shares the registers.
  case call(Int)
  /// The same, with each line indented by a run of the literals, `further` or from the margin.
  case indentedCall(Int, from: Int, to: Int, further: Bool)
}

/// Where a value stands: in a register, in a slot of the record there, or deeper.
struct Address: Sendable {
  let register: Int
  /// A negative number means the value in the register itself.
  let slot: Int
  /// Which of the program's paths leads on from that slot. A negative number means none.
  let path: Int
}

/// A compiled template.
struct Program: Sendable {
  var operations: [Operation] = []
  /// The stretches of operations: first the template itself, then the partials as they were compiled for their places.
  var stretches: [Range<Int>] = []
  /// The bytes of all texts, which literals point into.
  var literals: [UInt8] = []
  /// Slots of records within records.
  var paths: [[Int]] = []
  var registerCount = 1
}
