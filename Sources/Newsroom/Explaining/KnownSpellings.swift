/// Every spelling that the tables have, to find those that a misspelled name is near to.
struct KnownSpellings {
  struct Near {
    var record: Int32
    /// As the table has it.
    var spelling: String
    /// 0 where only the way of transliterating differs.
    var distance: Int
  }

  private struct Spelling {
    var record: Int32
    var words: [[UInt8]]
    var text: Range<Int>
  }

  private var texts: [UInt8] = []
  private var spellings: [Spelling] = []
  /// By the number of words and the first letter of the first one, as transliteration leaves it.
  private var buckets: [Int: [Int]] = [:]
  private let gazetteer: Gazetteer

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    for (number, record) in gazetteer.records.enumerated() where record.sort != .office {
      for column in KnownSpellings.columns(of: record.sort) {
        for value in gazetteer.fieldBytes(column, of: record).split(separator: .bar) { add(value.last == .asterisk ? value.dropLast() : value, of: Int32(number)) }
      }
    }
    for origin in gazetteer.curated.origins where origin.part == .spelling { add(Array(origin.text.text.utf8)[...], of: origin.record) }
  }

  private static func columns(of sort: NameRecord.Sort) -> [Int] {
    switch sort {
    case .state: [1, 2, 3]
    case .region: [1, 4, 5, 6]
    case .settlement, .place, .person, .organisation: [0, 1]
    case .office: []
    }
  }

  private mutating func add(_ text: ArraySlice<UInt8>, of record: Int32) {
    let words = Transliteration.words(of: text, folding: gazetteer.folding)
    guard let key = KnownSpellings.key(of: words) else { return }
    let start = texts.count
    texts += text
    buckets[key, default: []].append(spellings.count)
    spellings.append(Spelling(record: record, words: words, text: start..<texts.count))
  }

  private static func key(of words: [[UInt8]]) -> Int? {
    guard let first = words.first, let letter = Transliteration.plain(first).first else { return nil }
    return words.count << 8 | Int(letter)
  }

  /// The spelling that a name is nearest to, if one is near enough: each word but for a letter or two, or but for its transliteration.
  func nearest(to name: String, isActor: Bool?) -> Near? {
    let words = Transliteration.words(of: Array(name.utf8)[...], folding: gazetteer.folding)
    guard let key = KnownSpellings.key(of: words), words.contains(where: { $0.count >= 4 }) else { return nil }
    var best: (index: Int, cost: Int, rank: Int)?
    for index in buckets[key] ?? [] {
      let spelling = spellings[index]
      let record = gazetteer.records[Int(spelling.record)]
      if let isActor, record.kind.isActor != isActor { continue }
      let limit = record.tier > 2 ? 1 : 2
      guard let cost = distance(words, spelling.words, atMost: min(limit, best?.cost ?? limit)) else { continue }
      let rank = (record.traits.contains(.notable) ? 0 : 4) + Int(record.tier)
      if best.map({ (cost, rank) < ($0.cost, $0.rank) }) ?? true { best = (index, cost, rank) }
    }
    return best.map { Near(record: spellings[$0.index].record, spelling: String(decoding: texts[spellings[$0.index].text], as: UTF8.self), distance: $0.cost) }
  }

  /// Of names with as many words each, what all their words differ by; nil above a limit.
  private func distance(_ a: [[UInt8]], _ b: [[UInt8]], atMost limit: Int) -> Int? {
    var total = 0
    for (word, other) in zip(a, b) {
      if word == other || Transliteration.plain(word) == Transliteration.plain(other) { continue }
      let most = min(limit - total, word.count < 5 ? 0 : word.count < 9 ? 1 : 2)
      guard let cost = EditDistance.between(word[...], other[...], atMost: most) else { return nil }
      total += cost
    }
    return total
  }
}

/// Letters that one language writes for another's: Luhansk and Lugansk, Zelenskyi and Zelensky.
enum Transliteration {
  /// The words of a name in folded letters.
  static func words(of name: ArraySlice<UInt8>, folding: LetterFolding) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for scalar in String(decoding: name, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": word.append(UInt8(scalar.value).lowercased)
      case "'", "’", "ʼ", "`": continue
      default:
        if let letters = folding.letters(for: scalar.value) {
          word += letters
          continue
        }
        if !word.isEmpty { words.append(word) }
        word = []
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// One spelling for all that transliterations of a word differ in.
  static func plain(_ word: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var at = 0
    while at < word.count {
      let pair = at + 1 < word.count ? String(decoding: word[at...at + 1], as: UTF8.self) : ""
      var letters = Array((pairs[pair] ?? "").utf8)
      if letters.isEmpty {
        letters = [single(word[at])]
        at += 1
      } else {
        at += 2
      }
      for letter in letters where plain.last != letter { plain.append(letter) }
    }
    // -yi, -iy and -i at the end.
    while plain.count > 3, plain.last == 0x69 { plain.removeLast() }
    return plain
  }

  private static func single(_ letter: UInt8) -> UInt8 {
    switch letter {
    case 0x79, 0x6A: 0x69  // y, j as i
    case 0x67: 0x68  // g as h
    case 0x77: 0x76  // w as v
    default: letter
    }
  }

  private static let pairs = [
    "kh": "h", "zh": "z", "ts": "c", "tz": "c", "ch": "c", "cz": "c", "sh": "s", "sz": "s", "ph": "f", "ck": "k", "ou": "u", "oo": "u",
    "ie": "e", "ye": "e", "je": "e", "ks": "x", "th": "t", "dz": "z",
  ]
}
