/// Which record has which identifier. Made only for archives whose editors speak of identifiers.
struct IdentifierIndex {
  private var actors: [String: Int32] = [:]
  private var regions: [String: Int32] = [:]

  init(_ gazetteer: Gazetteer) {
    actors.reserveCapacity(gazetteer.records.count / 4)
    regions.reserveCapacity(gazetteer.records.count)
    for number in gazetteer.records.indices where gazetteer.records[number].sort != .office {
      let entity = gazetteer.entity(Int32(number))
      if self[entity.id, entity.kind.isActor] == nil { self[entity.id, entity.kind.isActor] = Int32(number) }
    }
  }

  subscript(id: String, isActor: Bool) -> Int32? {
    get { isActor ? actors[id] : regions[id] }
    set {
      if isActor { actors[id] = newValue } else { regions[id] = newValue }
    }
  }

  /// The one that an editor meant who wrote another; those that are told first are preferred.
  func nearest(to id: String, isActor: Bool) -> String? {
    NearestName.to(id, among: (isActor ? actors : regions).keys.sorted())
  }
}
