/// What a view offers a template: which names there are, in which order, and what each is.
///
/// Declared once a view, by hand:
///
///     static let shape = Shape(
///       .text("title"), .html("body"), .flag("hasMap"), .record("previous", DayLink.shape),
///       .list("items", ItemView.shape), .list("names"))
package struct Shape: Sendable, Hashable {
  let kind: Kind

  indirect enum Kind: Sendable, Hashable {
    case nothing, flag, text, html, record(RecordShape), list(Kind)
    /// The record whose field this is, at any depth of lists.
    case itself
  }

  /// A record. No two fields may share a name, and a name has neither a dot nor white space in it.
  package init(_ fields: Field...) { self.init(fields) }

  package init(_ fields: [Field]) { kind = .record(RecordShape(fields)) }

  private init(kind: Kind) { self.kind = kind }

  package static let flag = Shape(kind: .flag)
  package static let text = Shape(kind: .text)
  package static let html = Shape(kind: .html)
  /// What is never there: it renders as nothing, and a section over it, or over a list of it, is never entered.
  package static let nothing = Shape(kind: .nothing)
  /// Inside a record's declaration, that record: `Shape(.text("name"), .list("parts", .itself))` is a tree.
  package static let itself = Shape(kind: .itself)
  package static func list(of items: Shape) -> Shape { Shape(kind: .list(items.kind)) }
}

extension Shape {
  /// One name of a record and what stands under it.
  package struct Field: Sendable {
    let name: String
    let kind: Kind

    package init(_ name: String, _ shape: Shape) {
      self.name = name
      kind = shape.kind
    }

    package static func flag(_ name: String) -> Field { Field(name, .flag) }
    package static func text(_ name: String) -> Field { Field(name, .text) }
    package static func html(_ name: String) -> Field { Field(name, .html) }
    package static func record(_ name: String, _ shape: Shape) -> Field { Field(name, shape) }
    /// A list of text if no shape is given: its section writes each with `{{.}}`.
    package static func list(_ name: String, _ items: Shape = .text) -> Field { Field(name, .list(of: items)) }
  }
}
