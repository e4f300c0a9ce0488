extension BriefScan {
  /// Of `his` or `her`, whoever was named last before it in the item, where a table has them.
  func personBefore(_ index: Int, in item: Range<Int>) -> Int32? {
    var at = index - 1
    while at >= max(item.lowerBound, index - BriefScan.memory) {
      if let span = span(at: at), cast.kind(span.character) == .person {
        let person = cast[span.character].record
        return person >= 0 && record(person).sort == .person ? person : nil
      }
      at -= 1
    }
    return nil
  }

  /// The ministry that a person of the table headed on the brief's day, by the words of the office: Shoigu's is that of defence.
  func ministry(headedBy person: Int32) -> Int32? {
    guard let state = gazetteer.statesByCode[record(person).country], gazetteer.holdsOffice(person, word: "minister", on: brief.date) else { return nil }
    let subjects: [WordHash] = ["defence", "foreign", "interior", "emergencies", "health", "energy", "justice", "finance", "economy"]
    for subject in subjects where gazetteer.holdsOffice(person, word: subject, on: brief.date) {
      for owner in (gazetteer.demonyms[state] ?? []) + [nameWords(of: state)] {
        if let body = bodyRecord(owner + [subject, "ministry"]) { return body }
      }
    }
    return nil
  }
}
