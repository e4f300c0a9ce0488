import Newsroom

/// The search page: a form that a script answers, and the lists that serve without one.
struct SearchView: Viewed {
  let frame: FrameView
  let edition: Edition

  static let view = View<SearchView>(
    .including { $0.frame },
    .flag("hasIndex") { $0.edition.isSearchable },
    .html("index") { $0.edition.isSearchable ? $0.edition.permalink(from: .search).to(.searchIndex) : nil },
    .html("items") { $0.edition.isSearchable ? $0.edition.permalink(from: .search).to(.searchItems) : nil },
    .text("itemForms") { SearchView.forms(of: .item, in: $0.edition.words) },
    .text("briefForms") { SearchView.forms(of: .brief, in: $0.edition.words) })

  init(of edition: Edition) {
    self.edition = edition
    var frame = FrameView(
      edition, at: .search, title: edition.words[.searchTitle], description: edition.words[.searchDescription], section: .search)
    frame.canSearch = edition.isSearchable
    self.frame = frame
  }

  /// For a script that counts: `{"one":"# item","other":"# items"}`.
  private static func forms(of noun: Noun, in words: Words) -> String {
    var json = JSONWriter()
    json.object { json in
      for (form, text) in words.forms(of: noun) {
        json.name(form)
        json.text(text)
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
