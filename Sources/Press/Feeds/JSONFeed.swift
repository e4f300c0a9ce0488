import Newsroom

extension Feed {
  /// As JSON Feed 1.1, which knows no relative links: a site that does not know its address tells only the path of each
  /// entry, under `_daybook`.
  var json: [UInt8] {
    let settings = edition.archive.settings
    let links = settings.baseURL.map { _ in edition.outwardLinks(from: address) }
    var json = JSONWriter()
    json.object { json in
      json.name("version")
      json.text("https://jsonfeed.org/version/1.1")
      json.name("title")
      json.text(title)
      if let links {
        json.name("home_page_url")
        json.text(links.to(page))
        json.name("feed_url")
        json.text(links.to(address))
      }
      if id == "feed" {
        json.name("description")
        json.text(settings.description)
      }
      json.name("language")
      json.text(settings.language)
      json.name("authors")
      json.array([settings.title]) { json, name in
        json.object { json in
          json.name("name")
          json.text(name)
        }
      }
      json.name("items")
      json.array(entries) { json, entry in
        json.lineBreak()
        json.write(entry, id: edition.tag(entry.id), links: links)
      }
    }
    json.lineBreak()
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ entry: FeedEntry, id: String, links: Permalink?) {
    let path = Permalink(fromAnywhereBelow: "", isOffline: false)
    func link(_ links: Permalink) -> [UInt8] {
      entry.anchor.isEmpty ? links.to(entry.address) : links.to(entry.address, at: entry.anchor)
    }
    object { json in
      json.name("id")
      json.text(id)
      if let links {
        json.name("url")
        json.text(link(links))
      }
      json.name("title")
      json.text(entry.title)
      json.name("summary")
      json.text(entry.summary)
      json.name("content_text")
      json.text(entry.text, separator: "\n\n")
      json.name("date_published")
      json.text(entry.published.midnight)
      json.name("date_modified")
      json.text(entry.updated.midnight)
      json.name("_daybook")
      json.object { json in
        json.name("path")
        json.text(link(path))
      }
    }
  }
}
