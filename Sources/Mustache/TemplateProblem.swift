/// What can be wrong with a template, before it has a place: the wording of each, in one voice.
struct TemplateProblem: Error {
  let message: String
  let hint: String
}

// MARK: - Tags

extension TemplateProblem {
  static func unclosedTag(closing: String) -> Self {
    Self(message: "this tag is not closed", hint: "end it with “\(closing)”")
  }

  static var nameless: Self {
    Self(message: "this tag has no name", hint: "write one, such as {{title}}, or remove the tag")
  }

  static func notAName(_ name: String) -> Self {
    Self(message: "“\(name.shown)” is not a name", hint: "a name is one word, or several with single dots between")
  }

  static var badDelimiters: Self {
    Self(
      message: "this tag sets no delimiters",
      hint: "write two, short and without “=”, with a space between, such as {{=<% %>=}}")
  }

  static func unsupported(_ sigil: String) -> Self {
    Self(
      message: "tags with “\(sigil)” are not supported",
      hint: "there are variables, sections (# ^ /), partials (>), comments (!) and delimiters (=)")
  }
}

// MARK: - Sections and partials

extension TemplateProblem {
  static func unclosedSection(_ name: String) -> Self {
    Self(message: "the section “\(name.shown)” is not closed", hint: "write {{/\(name.shown)}} where it ends")
  }

  static func wrongClosing(_ name: String, open: String, line: Int) -> Self {
    Self(
      message: "{{/\(name.shown)}} closes “\(open.shown)”, which opens in line \(line)",
      hint: "write {{/\(open.shown)}}, or open “\(name.shown)” inside it")
  }

  static func nothingToClose(_ name: String) -> Self {
    Self(
      message: "{{/\(name.shown)}} closes a section that is not open",
      hint: "open it with {{#\(name.shown)}} or remove this tag")
  }

  static func tooDeep(_ limit: Int) -> Self {
    Self(
      message: "sections and partials stand more than \(limit) deep in each other here", hint: "take some of them apart"
    )
  }

  static var endless: Self {
    Self(
      message: "this partial includes itself without end",
      hint: "include it in a section over a list or record of what it is given, so that each time there is less")
  }

  static var tooInvolved: Self {
    Self(
      message: "nobody can tell whether these partials ever end", hint: "have them include one another in fewer ways")
  }

  static var tooLong: Self {
    Self(
      message: "with all its partials this template is too long",
      hint: "look for partials that include others many times over")
  }
}

// MARK: - Names

extension TemplateProblem {
  static func unknownName(_ name: String, among names: [String]) -> Self {
    Self(message: "nothing here is called “\(name.shown)”", hint: hint(name, among: names, "the names here are"))
  }

  static func unknownPart(_ name: String, of owner: String, among names: [String]) -> Self {
    Self(message: "“\(owner.shown)” has no “\(name.shown)”", hint: hint(name, among: names, "its names are"))
  }

  static func noParts(_ name: String, of owner: String, _ kind: Shape.Kind) -> Self {
    let isList = if case .list = kind { true } else { false }
    let advice = isList ? "open a section over it: {{#\(owner.shown)}}" : "only a record has names in it"
    return Self(message: "“\(owner.shown)” is \(kind.noun), so it has no “\(name.shown)”", hint: advice)
  }

  static func unknownPartial(_ name: String, among names: [String]) -> Self {
    Self(message: "no partial is called “\(name.shown)”", hint: hint(name, among: names, "the partials are"))
  }

  static func unknownPhrase(_ name: String, among names: [String]) -> Self {
    Self(message: "no word is called “\(name.shown)”", hint: hint(name, among: names, "the words are"))
  }

  static func notASection(_ name: String) -> Self {
    Self(message: "“\(Phrases.owner).\(name.shown)” is text for pages, not a section", hint: "write it as a variable: {{\(Phrases.owner).\(name.shown)}}")
  }

  static func notText(_ name: String, _ kind: Shape.Kind) -> Self {
    Self(
      message: "“\(name.shown)” is \(kind.noun), not text", hint: "use a section: {{#\(name.shown)}}…{{/\(name.shown)}}"
    )
  }

  private static func hint(_ name: String, among names: [String], _ introduction: String) -> String {
    if names.isEmpty { return "there are none" }
    let question = nearest(to: name, among: names).map { "did you mean “\($0)”? " } ?? ""
    return "\(question)\(introduction): \(names.joined(separator: ", "))"
  }
}

extension String {
  /// Short enough for a sentence, whatever a template calls a name.
  fileprivate var shown: String { unicodeScalars.count <= 60 ? self : "\(String(unicodeScalars.prefix(60)))…" }
}
