import Newsroom

extension Feed {
  /// As Atom (RFC 4287).
  var atom: [UInt8] {
    let settings = edition.archive.settings
    let links = edition.outwardLinks(from: address)
    var xml = XMLWriter()
    xml.open("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", settings.language)])
    xml.element("id", edition.tag(id))
    xml.element("title", title)
    if id == "feed", let subtitle = settings.subtitle { xml.element("subtitle", subtitle) }
    xml.element("updated", midnight: updated)
    xml.open("author")
    xml.element("name", settings.title)
    xml.close("author")
    xml.link("self", FeedFormat.atom.mediaType, to: links.to(address))
    xml.link("alternate", "text/html", to: links.to(page))
    if let licence = settings.licenceName { xml.element("rights", licence) }
    for entry in entries {
      xml.open("entry")
      xml.element("id", edition.tag(entry.id))
      xml.element("title", entry.title)
      xml.link("alternate", "text/html", to: entry.anchor.isEmpty ? links.to(entry.address) : links.to(entry.address, at: entry.anchor))
      xml.element("published", midnight: entry.published)
      xml.element("updated", midnight: entry.updated)
      xml.element("summary", entry.summary)
      xml.close("entry")
    }
    xml.close("feed")
    return xml.bytes
  }
}

extension XMLWriter {
  fileprivate mutating func link(_ relation: String, _ mediaType: String, to link: [UInt8]) {
    empty("link", [("rel", relation), ("type", mediaType), ("href", String(decoding: link, as: UTF8.self))])
  }

  fileprivate mutating func element(_ name: String, midnight date: CalendarDate) { element(name, date.midnight) }
}

extension CalendarDate {
  /// The day's first moment, as RFC 3339 has it.
  var midnight: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(20)
    appendISO(to: &text)
    text.append(literal: "T00:00:00Z")
    return text
  }
}
