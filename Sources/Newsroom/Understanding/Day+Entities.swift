extension Day {
  /// With its entities in the order in which findings speak of them, and without those that none does: readings that were given up.
  func keepingFoundEntities() -> Day {
    var numbers = [Int](repeating: -1, count: entities.count)
    var kept: [Entity] = []
    func keep(_ entity: Int) -> Int {
      if numbers[entity] < 0 {
        numbers[entity] = kept.count
        kept.append(entities[entity])
      }
      return numbers[entity]
    }
    var readings = readings
    for item in readings.indices {
      for index in readings[item].mentions.indices { readings[item].mentions[index].entity = keep(readings[item].mentions[index].entity) }
    }
    for item in readings.indices {
      for index in readings[item].figures.indices {
        readings[item].figures[index].place = readings[item].figures[index].place.map(keep)
        readings[item].figures[index].speaker = readings[item].figures[index].speaker.map(keep)
      }
      for index in readings[item].quotes.indices { readings[item].quotes[index].speaker = readings[item].quotes[index].speaker.map(keep) }
      for index in readings[item].claims.indices { readings[item].claims[index].speaker = readings[item].claims[index].speaker.map(keep) }
      for index in readings[item].roles.indices { readings[item].roles[index].person = keep(readings[item].roles[index].person) }
    }
    return Day(brief: brief, entities: kept, readings: readings)
  }
}
