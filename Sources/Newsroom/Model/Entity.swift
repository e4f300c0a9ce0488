/// What names name: a person, a state, a place.
package struct Entity: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case person, state, organisation, region, settlement, place

    /// People, states and bodies act; the rest is where they do.
    package var isActor: Bool { self == .person || self == .state || self == .organisation }
  }

  /// The stable key, also the last part of the page's address: `rustem-umerov`, `ua-23-zaporizhzhia`.
  package let id: String
  package let kind: Kind
  /// As the site prints it.
  package let name: String
  /// Its row in the gazetteer; nil for a name that a rule found and no table has.
  package let row: Gazetteer.Row?

  package init(id: String, kind: Kind, name: String, row: Gazetteer.Row?) {
    self.id = id
    self.kind = kind
    self.name = name
    self.row = row
  }
}
