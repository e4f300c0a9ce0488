/// Where the people of a surname are named in full, in the order of the brief.
struct Bearers {
  struct Mention {
    let character: Int
    let token: Int
    /// Where another of them was named most lately before.
    let other: Int?
  }

  private var mentions: [Mention] = []
  /// Where each is first named; a few of them, should there be many.
  private(set) var first: [(character: Int, token: Int)] = []

  var areSeveral: Bool { first.count > 1 }

  mutating func add(_ character: Int, at token: Int) {
    let other = mentions.last.flatMap { $0.character == character ? $0.other : $0.token }
    mentions.append(Mention(character: character, token: token, other: other))
    if first.count < 8, !first.contains(where: { $0.character == character }) { first.append((character, token)) }
  }

  /// The last before a token, else the first after it.
  func nearest(to token: Int) -> Mention {
    mentions[max(0, mentions.partition { $0.token < token } - 1)]
  }
}
