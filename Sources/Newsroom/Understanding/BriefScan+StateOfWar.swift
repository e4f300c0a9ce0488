/// The country in which the war is fought that a brief tells of.
extension BriefScan {
  /// The country in which the war is fought, where the tables know the war.
  var homeState: Int32? {
    guard let first = CalendarDate(year: 2022, month: 2, day: 24), brief.dayOne == first, brief.date >= first, !tellsOfElsewhere, landElsewhere == nil else { return nil }
    return gazetteer.statesByCode[0x5541]
  }

  /// Whether the brief names states or places and none of them is of Ukraine, though no front matter tells its war.
  private var tellsOfElsewhere: Bool {
    var isElsewhere = false
    for character in cast.characters where character.record >= 0 {
      let row = record(character.record)
      guard row.country != 0x5541 else { return false }
      if row.sort == .settlement || row.sort == .region || row.sort == .state { isElsewhere = true }
    }
    return isElsewhere
  }

  /// The state beyond the theatre in which three places of four lie that the brief names, and four at least.
  var landElsewhere: Int32? {
    var counts: [UInt16: Int] = [:]
    var count = 0
    for character in cast.characters.prefix(400) where character.record >= 0 {
      let place = record(character.record)
      guard place.sort == .settlement || place.sort == .region, place.country != 0 else { continue }
      counts[place.country, default: 0] += 1
      count += 1
    }
    guard count > 3, let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), most.value * 4 >= count * 3, !BriefScan.leftToOthers.contains(most.key) else { return nil }
    return gazetteer.statesByCode[most.key]
  }

  /// Ukraine, Russia and Belarus, which other rules tell apart, and Palestine, whose army nobody means.
  private static let leftToOthers: Set<UInt16> = [0x5541, 0x5255, 0x4259, 0x5053]

  /// The one state in the name of a war that the front matter tells, or a title that speaks of the war: `Sudan war`. The state of any
  /// other headline may be whoever strikes, and nobody's army is told from it.
  var stateOfWar: Int32? {
    guard homeState == nil, let war = brief.war ?? brief.title else { return nil }
    let words = gazetteer.words(of: war)
    guard brief.war != nil || words.contains("war") || words.contains("conflict") else { return stateOpeningTitle }
    var found: Int32?
    for word in words {
      guard let node = gazetteer.trie.child(of: 0, by: word), case let first = gazetteer.trie.firstSense(at: node), first >= 0 else { continue }
      let number = gazetteer.trie.senses[Int(first)].record
      guard record(number).sort == .state, number != found else { continue }
      if found != nil { return nil }
      found = number
    }
    return found
  }

  /// `Mali: attack on the capital`: the state that a title names before a colon.
  private var stateOpeningTitle: Int32? {
    guard let title = brief.title, let colon = title.firstIndex(of: ":"), colon != title.startIndex else { return nil }
    return gazetteer.trie.senses(of: gazetteer.words(of: String(title[..<colon]))).first { record($0.record).sort == .state && !$0.form.contains(.metonym) }?.record
  }
}
