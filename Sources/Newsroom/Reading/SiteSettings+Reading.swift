extension SiteSettings {
  /// Reads `site.yaml`. What it does not say stays as it is by default.
  package init(reading file: SeedFile) throws(Problems) {
    self.init()
    let text: SeedText
    do throws(Problems) {
      text = try SeedText(file)
    } catch {
      guard error.diagnostics == [.emptyFile(at: SourcePlace(file: file.path))] else { throw error }
      return
    }
    let document = try YAMLDocument(text.bytes[text.start...], in: file.path, firstLine: 1)
    var keys = YAMLKeys(document.root, known: SiteSettings.keys)
    title = keys.text("title") ?? title
    subtitle = keys.text("subtitle")
    description = keys.text("description") ?? description
    baseURL = (keys.address("base_url") ?? keys.address("baseURL")).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    identifier = keys.identifier("id")
    hasDayData = keys.flag("day_data") ?? hasDayData
    language = keys.language("language") ?? keys.language("lang") ?? language
    for key in ["licence", "license"] { readLicence(key, from: &keys) }
    readSeries(from: &keys)
    guard keys.problems.isEmpty else { throw Problems(keys.problems) }
  }

  private static let keys = [
    "title", "subtitle", "description", "base_url", "baseURL", "id", "day_data", "language", "lang", "licence", "license", "series",
  ]

  /// A name alone, or a name and an address.
  private mutating func readLicence(_ key: String, from keys: inout YAMLKeys) {
    for entry in keys.entries(key, as: .record, known: ["name", "url"]) {
      switch entry {
      case .text(let name, _): licenceName = name
      case .keys(var licence):
        licenceName = licence.text("name") ?? licenceName
        licenceURL = licence.address("url") ?? licenceURL
        keys.add(problemsOf: licence)
      }
    }
  }

  /// One series, or a list with the usual one first.
  private mutating func readSeries(from keys: inout YAMLKeys) {
    let entries = keys.entries("series", as: .series, known: ["name", "publisher", "day_one", "offset"])
    for (index, entry) in entries.enumerated() {
      var read = Series()
      switch entry {
      case .text(let name, _): read.name = name
      case .keys(var record):
        read.name = record.text("name") ?? read.name
        read.publisher = record.text("publisher")
        read.dayOne = record.date("day_one") ?? read.dayOne
        read.offset = record.wholeNumber("offset", in: -1000...1000) ?? 0
        keys.add(problemsOf: record)
      }
      if index == 0 {
        series = read
      } else {
        otherSeries.append(read)
      }
    }
  }
}
