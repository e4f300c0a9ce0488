extension HTMLNode {
  /// Whether a `meta` has the day of publication, by the names that newsrooms and libraries give it.
  var tellsPublication: Bool {
    ["property", "name", "itemprop"].contains { HTMLNode.namesOfPublication.contains(string($0).lowercased()) }
  }

  private static let namesOfPublication: Set<String> = [
    "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created",
    "dcterms.issued", "parsely-pub-date", "sailthru.date", "article.published",
  ]
}
