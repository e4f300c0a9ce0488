import Newsroom

/// Schema.org data for a page's head, as JSON that is safe inside a script element.
struct StructuredData {
  private(set) var json: [UInt8] = []

  /// A brief as a news article.
  init(articleOn day: Int, naming subjects: [Int], in edition: Edition) {
    let card = edition.briefs[day]
    json.reserveCapacity(512 + subjects.count * 56)
    json += #"{"@context":"https://schema.org","@type":"NewsArticle","headline":"#.utf8
    append(card.headline.text)
    json += #","datePublished":""#.utf8
    json += card.iso.utf8
    if card.lastChange > card.date {
      json += #"","dateModified":""#.utf8
      json += card.lastChange.description.utf8
    }
    json += #"","inLanguage":"#.utf8
    append(edition.archive.days[day].brief.language)
    json += #","isPartOf":{"@type":"Periodical","name":"#.utf8
    append(edition.archive.settings.title)
    json += "}".utf8
    appendList("isBasedOn", of: edition.archive.days[day].brief.sources.compactMap(\.webAddress)) { data, url in data.append(url) }
    appendList("correction", of: edition.archive.days[day].brief.corrections) { data, correction in data.append(correction.text) }
    appendList("mentions", of: subjects) { data, subject in data.json += edition.subjects[subject].structured }
    json += "}".utf8
  }

  /// A subject's own page.
  init(about entity: Entity, otherNames: [String], wikidata: String?) {
    json += #"{"@context":"https://schema.org","@type":""#.utf8
    json += StructuredData.type(of: entity.kind).utf8
    json += #"","name":"#.utf8
    append(entity.name)
    appendList("alternateName", of: otherNames) { data, name in data.append(name) }
    if let wikidata {
      json += #","sameAs":"#.utf8
      append("https://www.wikidata.org/wiki/" + wikidata)
    }
    json += "}".utf8
  }

  /// A subject named on somebody else's page.
  static func mention(of entity: Entity) -> [UInt8] {
    var data = StructuredData()
    data.json += #"{"@type":""#.utf8
    data.json += type(of: entity.kind).utf8
    data.json += #"","name":"#.utf8
    data.append(entity.name)
    data.json += "}".utf8
    return data.json
  }

  private init() {}

  private static func type(of kind: Entity.Kind) -> String {
    switch kind {
    case .person: "Person"
    case .state: "Country"
    case .organisation: "Organization"
    case .region: "AdministrativeArea"
    case .settlement, .place: "Place"
    }
  }

  private mutating func appendList<Element>(
    _ name: String, of elements: [Element], append: (inout StructuredData, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    json += ",\"".utf8
    json += name.utf8
    json += "\":[".utf8
    for (place, element) in elements.enumerated() {
      if place > 0 { json.append(UInt8(ascii: ",")) }
      append(&self, element)
    }
    json.append(UInt8(ascii: "]"))
  }

  /// A JSON string. `<` is escaped, so that no text can end the script element.
  private mutating func append(_ text: String) {
    json.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): json += "\\\"".utf8
      case UInt8(ascii: "\\"): json += "\\\\".utf8
      case UInt8(ascii: "<"): json += "\\u003c".utf8
      case 0x0A: json += "\\n".utf8
      case 0..<0x20: json += " ".utf8
      default: json.append(byte)
      }
    }
    json.append(UInt8(ascii: "\""))
  }
}
