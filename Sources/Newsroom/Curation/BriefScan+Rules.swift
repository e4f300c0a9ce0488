extension BriefScan {
  /// Follows what editors say of single phrases, after every name has been read: splits and forbidden links.
  mutating func applyRules() {
    guard !gazetteer.curated.rules.isEmpty else { return }
    for number in spans.indices {
      let span = spans[number].named
      guard let rules = gazetteer.curated.rules[.phrase(tokens[span.tokens].map(\.hash))] else { continue }
      for rule in rules where rule.scope.covers(brief) {
        switch rule.sense {
        case .split(let to, let from):
          // An editor who confirms what is unsure makes it sure.
          if span.record == to { spans[number].isUnsure = false }
          guard span.record != to, isHeld(span, by: from) else { continue }
          spans[number].record = to
          spans[number].character = cast.character(forRecord: to)
          spans[number].rule = "a spelling that editors gave to this entity"
          spans[number].isUnsure = false
        case .never(let holder):
          if isHeld(spans[number].named, by: holder) { spans[number].tokens = span.tokens.lowerBound..<span.tokens.lowerBound }
        }
      }
    }
    spans.removeAll { $0.tokens.isEmpty }
  }

  /// Whether a span links to an entity; to any, where none is named.
  private func isHeld(_ span: NamedWords, by holder: CuratedNames.Holder?) -> Bool {
    guard let holder else { return true }
    let entity = cast[span.character]
    return entity.record >= 0 ? entity.record == holder.record : entity.entity.id == holder.id
  }
}
