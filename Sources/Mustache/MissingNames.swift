/// What becomes of a variable, a section or a partial that nothing has the name of.
package enum MissingNames: Sendable {
  /// Each is a problem: a misspelled name never prints a hole.
  case areErrors
  /// A variable and a partial render as nothing, a section is false, as the Mustache specification has it.
  case renderEmpty
}
