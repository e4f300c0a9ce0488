import Newsroom

/// An address that a name's page had before; it leads on to the page.
struct FormerAddress: Sendable {
  let address: Address
  /// The number of the subject in the archive.
  let subject: Int

  /// Those of names that the archive has. An address that another page has by now is no former one.
  static func all(of archive: Archive) -> [FormerAddress] {
    let former = archive.gazetteer.formerIdentifiers
    guard !former.isEmpty else { return [] }
    var taken = Set(archive.subjects.map { Address.entity($0.entity) })
    return former.compactMap { former in
      let (kind, id) = (former.entity.kind, former.entity.id)
      guard let subject = archive.subjects.firstIndex(where: { $0.entity.id == id && $0.entity.kind.isActor == kind.isActor }) else { return nil }
      let address = Address.entity(Entity(id: former.id, kind: kind, name: former.entity.name, row: nil))
      return taken.insert(address).inserted ? FormerAddress(address: address, subject: subject) : nil
    }
  }
}
