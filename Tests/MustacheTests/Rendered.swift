import Mustache

/// What a designer would see: a template, compiled for a shape, filled with a value.
func rendered(
  _ template: String, _ shape: Shape = Shape(), _ value: Value = .record([]), partials: [String: String] = [:],
  missing: MissingNames = .areErrors
) throws(TemplateErrors) -> String {
  let template = try Template(template, file: "page.mustache", shape: shape, partials: Partials(partials), missing: missing)
  return String(decoding: template.render(value), as: UTF8.self)
}

/// What a designer would read when a template is refused; empty if it is not.
func problems(_ template: String, _ shape: Shape = Shape(), partials: [String: String] = [:], missing: MissingNames = .areErrors) -> String {
  do {
    _ = try Template(template, file: "page.mustache", shape: shape, partials: Partials(partials), missing: missing)
    return ""
  } catch {
    return "\(error)"
  }
}
