import Mustache

/// What a template sees of one kind of thing: names, and how the value of each is made.
///
/// One list gives both the shape that templates are checked against and the records that fill them, so the two cannot
/// drift apart.
struct View<Source>: Sendable {
  /// One name, or the names of another view taken in.
  struct Field: Sendable {
    let names: [Shape.Field]
    let append: @Sendable (Source, inout [Value]) -> Void
  }

  let shape: Shape
  fileprivate let names: [Shape.Field]
  private let fields: [Field]
  private let width: Int

  init(_ fields: Field...) {
    self.fields = fields
    names = fields.flatMap(\.names)
    width = names.count
    shape = Shape(names)
  }

  func values(of source: Source) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(width)
    for field in fields { field.append(source, &values) }
    return values
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
  private init(_ name: Shape.Field, _ make: @escaping @Sendable (Source) -> Value) {
    names = [name]
    append = { source, values in values.append(make(source)) }
  }

  /// Text that is escaped when it is shown; nil counts as absent.
  static func text(_ name: String, _ make: @escaping @Sendable (Source) -> String?) -> Self {
    Self(.text(name)) { make($0).map(Value.text) ?? .none }
  }

  /// Markup that is shown as it is; nil counts as absent.
  static func html(_ name: String, _ make: @escaping @Sendable (Source) -> [UInt8]?) -> Self {
    Self(.html(name)) { make($0).map(Value.html) ?? .none }
  }

  static func flag(_ name: String, _ make: @escaping @Sendable (Source) -> Bool) -> Self {
    Self(.flag(name)) { .flag(make($0)) }
  }

  static func record<Part: Viewed>(_ name: String, _ make: @escaping @Sendable (Source) -> Part?) -> Self {
    Self(.record(name, Part.view.shape)) { make($0)?.value ?? .none }
  }

  static func record<Part: Viewed>(_ name: String, _ make: @escaping @Sendable (Source) -> Made<Part>?) -> Self {
    Self(.record(name, Part.view.shape)) { make($0).map { .record($0.values) } ?? .none }
  }

  static func list<Part: Viewed>(_ name: String, _ make: @escaping @Sendable (Source) -> [Part]) -> Self {
    Self(.list(name, Part.view.shape)) { .list(make($0).map(\.value)) }
  }

  static func list<Part: Viewed>(_ name: String, _ make: @escaping @Sendable (Source) -> [Made<Part>]) -> Self {
    Self(.list(name, Part.view.shape)) { .list(make($0).map { .record($0.values) }) }
  }

  /// All names of another view, beside the view's own.
  static func including<Part: Viewed>(_ make: @escaping @Sendable (Source) -> Part) -> Self {
    Self(names: Part.view.names) { source, values in values += Part.view.values(of: make(source)) }
  }

  static func including<Part: Viewed>(_ make: @escaping @Sendable (Source) -> Made<Part>) -> Self {
    Self(names: Part.view.names) { source, values in values += make(source).values }
  }
}
