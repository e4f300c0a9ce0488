import Mustache

/// What a template sees of one kind of thing: names, and how what stands under each is made.
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
    case markup(@Sendable (Source, inout [UInt8]) -> Void)
    case flag(@Sendable (Source) -> Bool)
    /// Puts parts of their own under one name or several.
    case parts(@Sendable (Source, _ place: Int, inout Content) -> Void, nameCount: Int)
  }

  let shape: Shape
  fileprivate let names: [Shape.Field]
  private let makers: [Maker]

  init(_ fields: Field...) {
    names = fields.flatMap(\.names)
    makers = fields.map(\.maker)
    shape = Shape(names)
  }

  /// Puts everything under the names that begin at a place.
  func fill(_ content: inout Content, at first: Int, with source: Source) {
    var place = first
    for number in makers.indices {
      switch makers[number] {
      case .text(let make): if let text = make(source) { content.put(text: text, at: place) }
      case .html(let make): if let html = make(source) { content.put(html: html, at: place) }
      case .markup(let write): content.put(at: place) { write(source, &$0) }
      case .flag(let make): content.put(flag: make(source), at: place)
      case .parts(let put, let nameCount):
        put(source, place, &content)
        place += nameCount - 1
      }
      place += 1
    }
  }
}

/// Something that templates can show.
protocol Viewed: Sendable {
  static var view: View<Self> { get }
}

extension Viewed {
  /// By itself.
  var content: Content {
    var content = Content()
    content.reserve(cells: 1 + Self.view.names.count, bytes: 96)
    fill(&content, at: Content.root)
    return content
  }

  func fill(_ content: inout Content, at place: Int) {
    let view = Self.view
    view.fill(&content, at: content.putRecord(ofNames: view.names.count, at: place), with: self)
  }
}

/// A record of a view that is made once and stands in many places.
struct Made<Part: Viewed>: Sendable {
  private let content: Content

  init(_ part: Part) { content = part.content }

  fileprivate func fill(_ content: inout Content, at place: Int) {
    putNames(in: &content, at: content.putRecord(ofNames: Part.view.names.count, at: place))
  }

  fileprivate func putNames(in content: inout Content, at first: Int) { content.put(namesOf: self.content, at: first) }
}

extension View.Field {
  private init(_ name: Shape.Field, _ maker: View.Maker) {
    names = [name]
    self.maker = maker
  }

  private init(_ name: Shape.Field, put: @escaping @Sendable (Source, _ place: Int, inout Content) -> Void) {
    self.init(name, .parts(put, nameCount: 1))
  }

  /// Text that is escaped when it is shown; nil counts as absent.
  static func text(_ name: String, _ make: @escaping @Sendable (Source) -> String?) -> Self {
    Self(.text(name), .text(make))
  }

  /// Markup that is shown as it is; nil counts as absent.
  static func html(_ name: String, _ make: @escaping @Sendable (Source) -> [UInt8]?) -> Self {
    Self(.html(name), .html(make))
  }

  /// Markup that is written where it will be read, with nothing made of it before; nothing written counts as absent.
  static func markup(_ name: String, _ write: @escaping @Sendable (Source, inout [UInt8]) -> Void) -> Self {
    Self(.html(name), .markup(write))
  }

  static func flag(_ name: String, _ make: @escaping @Sendable (Source) -> Bool) -> Self {
    Self(.flag(name), .flag(make))
  }

  static func record<Part: Viewed>(_ name: String, _ make: @escaping @Sendable (Source) -> Part?) -> Self {
    Self(.record(name, Part.view.shape)) { source, place, content in make(source)?.fill(&content, at: place) }
  }

  static func record<Part: Viewed>(_ name: String, _ make: @escaping @Sendable (Source) -> Made<Part>?) -> Self {
    Self(.record(name, Part.view.shape)) { source, place, content in make(source)?.fill(&content, at: place) }
  }

  static func list<Part: Viewed>(_ name: String, _ make: @escaping @Sendable (Source) -> [Part]) -> Self {
    Self(.list(name, Part.view.shape)) { source, place, content in
      let parts = make(source)
      let first = content.putList(ofItems: parts.count, at: place)
      let span = parts.span
      for number in span.indices { span[number].fill(&content, at: first + number) }
    }
  }

  static func list<Part: Viewed>(_ name: String, _ make: @escaping @Sendable (Source) -> [Made<Part>]) -> Self {
    Self(.list(name, Part.view.shape)) { source, place, content in
      let parts = make(source)
      let first = content.putList(ofItems: parts.count, at: place)
      let span = parts.span
      for number in span.indices { span[number].fill(&content, at: first + number) }
    }
  }

  /// All names of another view, beside the view's own.
  static func including<Part: Viewed>(_ make: @escaping @Sendable (Source) -> Part) -> Self {
    let view = Part.view
    return Self(names: view.names, maker: .parts({ source, place, content in view.fill(&content, at: place, with: make(source)) }, nameCount: view.names.count))
  }

  static func including<Part: Viewed>(_ make: @escaping @Sendable (Source) -> Made<Part>) -> Self {
    let names = Part.view.names
    return Self(names: names, maker: .parts({ source, place, content in make(source).putNames(in: &content, at: place) }, nameCount: names.count))
  }
}
