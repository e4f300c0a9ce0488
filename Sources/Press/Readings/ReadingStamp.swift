import Newsroom

/// What a reading was made with, as far as it shows in one: two readings fit into one site if they agree in this.
struct ReadingStamp: Hashable, Sendable {
  /// The program's version.
  let program: String
  /// A hash of the tables of names as editors have changed them: rows are numbered by them.
  let tables: String
  /// A hash of what else a brief is read with: the site's language and series, and the editors' files, byte for byte.
  let settings: String

  init(_ settings: SiteSettings, gazetteer: Gazetteer, editorsFiles: [SeedFile?]) {
    program = ProgramVersion.text
    tables = String(gazetteer.mark, radix: 36)
    var hash = AddressHash()
    func add(_ text: some Sequence<UInt8>) {
      hash.add(text)
      hash.add(0)
    }
    add(settings.language.utf8)
    for series in [settings.series] + settings.otherSeries { add("\(series.name)\n\(series.dayOne)\n\(series.offset)".utf8) }
    for file in editorsFiles { add(file?.bytes ?? []) }
    self.settings = String(hash.value, radix: 36)
  }
}

/// Which program this is.
package enum ProgramVersion {
  package static let text = "0.1.0"
}
