/// Entities of the tables, as they were made for briefs before: briefs name the same ones again and again, and a name and its
/// slug are best cut out of a table once.
///
/// A class, for it fills while briefs are understood one after the other. Briefs that are understood at the same time have
/// one each.
package final class EntityShelf {
  let gazetteer: Gazetteer
  private var entities: [Int32: Entity] = [:]

  package init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  func entity(_ record: Int32) -> Entity {
    if let entity = entities[record] { return entity }
    let entity = gazetteer.entity(record)
    entities[record] = entity
    return entity
  }
}
