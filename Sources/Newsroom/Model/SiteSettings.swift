/// What `site.yaml` says; every key is optional.
package struct SiteSettings: Sendable {
  package var title = "The Daybook"
  /// What stands beside the title: what the archive is about.
  package var subtitle: String?
  package var description = "Daily summaries, cross-linked."
  /// Such as `https://example.org/archive/`, ending in a slash; nil where the site does not know its address.
  package var baseURL: String?
  /// What identifiers in feeds begin with, a URI without a slash at its end; they stay the same when the site moves.
  package var identifier: String?
  /// BCP 47.
  package var language = "en-GB"
  /// Each day has a `day.json` beside its page, with all that was found in its briefs.
  package var hasDayData = true
  /// The licence of the texts: its name and address.
  package var licenceName: String?
  package var licenceURL: String?
  /// The series that briefs belong to unless their front matter names another.
  package var series = Series()
  /// Further series, for the briefs whose front matter names one.
  package var otherSeries: [Series] = []
  package init() {}

  /// What is known of a series; nil where `site.yaml` does not have it.
  package func series(named name: String) -> Series? {
    name == series.name ? series : otherSeries.first { $0.name == name }
  }

  /// Briefs that one publisher numbers in one way.
  package struct Series: Sendable {
    package var name = "Daybook"
    package var publisher: String?
    /// The day that it counts as day 1.
    package var dayOne = CalendarDate(daysSince1970: 19_047)  // 24 February 2022
    /// What its printed day numbers are known to be ahead of the date by; negative where they lag behind.
    package var offset = 0
    package init() {}
  }
}
