import Mustache

/// What a template sees of one kind of thing: names, and how the value of each is made.
///
/// One list gives both the shape that templates are checked against and the records that fill them, so the two cannot
/// drift apart.
final class View<Source>: Sendable {
  /// One name, or the names of another view taken in.
  struct Field: Sendable {
    fileprivate let names: [Shape.Field]
    fileprivate let maker: Maker
  }

  /// Apart by kind, so that those without a context of their own cost no more than a call.
  fileprivate enum Maker: Sendable {
    case text(@Sendable (Source) -> String?)
    case html(@Sendable (Source) -> [UInt8]?)
    case flag(@Sendable (Source) -> Bool)
    case value(@Sendable (Source) -> Value)
    case values(@Sendable (Source, inout [Value]) -> Void)
  }

  let shape: Shape
  fileprivate let names: [Shape.Field]
  private let makers: [Maker]

  init(_ fields: Field...) {
    names = fields.flatMap(\.names)
    makers = fields.map(\.maker)
    shape = Shape(names)
  }

  func values(of source: Source) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(names.count)
    append(source, to: &values)
    return values
  }

  fileprivate func append(_ source: Source, to values: inout [Value]) {
    for place in makers.indices {
      switch makers[place] {
      case .text(let make): values.append(make(source).map(Value.text) ?? .none)
      case .html(let make): values.append(make(source).map(Value.html) ?? .none)
      case .flag(let make): values.append(.flag(make(source)))
      case .value(let make): values.append(make(source))
      case .values(let append): append(source, &values)
      }
    }
  }
}

/// Something that templates can show.
protocol Viewed: Sendable {
  static var view: View<Self> { get }
}

extension Viewed {
  var value: Value { .record(Self.view.values(of: self)) }
}

/// A record of a view that is made once and stands in many places.
struct Made<Part: Viewed>: Sendable {
  let values: [Value]

  init(_ part: Part) { values = Part.view.values(of: part) }
}

extension View.Field {
  private init(_ name: Shape.Field, _ maker: View.Maker) {
    names = [name]
    self.maker = maker
  }

  /// Text that is escaped when it is shown; nil counts as absent.
  static func text(_ name: String, _ make: @escaping @Sendable (Source) -> String?) -> Self {
    Self(.text(name), .text(make))
  }

  /// Markup that is shown as it is; nil counts as absent.
  static func html(_ name: String, _ make: @escaping @Sendable (Source) -> [UInt8]?) -> Self {
    Self(.html(name), .html(make))
  }

  static func flag(_ name: String, _ make: @escaping @Sendable (Source) -> Bool) -> Self {
    Self(.flag(name), .flag(make))
  }

  static func record<Part: Viewed>(_ name: String, _ make: @escaping @Sendable (Source) -> Part?) -> Self {
    Self(.record(name, Part.view.shape), .value { make($0)?.value ?? .none })
  }

  static func record<Part: Viewed>(_ name: String, _ make: @escaping @Sendable (Source) -> Made<Part>?) -> Self {
    Self(.record(name, Part.view.shape), .value { make($0).map { .record($0.values) } ?? .none })
  }

  static func list<Part: Viewed>(_ name: String, _ make: @escaping @Sendable (Source) -> [Part]) -> Self {
    Self(.list(name, Part.view.shape), .value { .list(make($0).map(\.value)) })
  }

  static func list<Part: Viewed>(_ name: String, _ make: @escaping @Sendable (Source) -> [Made<Part>]) -> Self {
    Self(.list(name, Part.view.shape), .value { .list(make($0).map { .record($0.values) }) })
  }

  /// All names of another view, beside the view's own.
  static func including<Part: Viewed>(_ make: @escaping @Sendable (Source) -> Part) -> Self {
    Self(names: Part.view.names, maker: .values { source, values in Part.view.append(make(source), to: &values) })
  }

  static func including<Part: Viewed>(_ make: @escaping @Sendable (Source) -> Made<Part>) -> Self {
    Self(names: Part.view.names, maker: .values { source, values in values += make(source).values })
  }
}
