import Newsroom

/// A role that briefs give somebody, from the first day to the last.
struct RoleSpan: Sendable {
  /// As printed.
  let text: String
  /// By the number of the day in the archive.
  let firstDay: Int
  private(set) var lastDay: Int
  private(set) var count = 1

  /// The most frequent first; `the president` and `President` are one.
  static func all(of subject: Int, in edition: Edition) -> [RoleSpan] {
    var roles: [RoleSpan] = []
    var places: [String: Int] = [:]
    for reference in edition.archive.roles(of: subject) {
      let day = Int(reference.day)
      let text = edition.archive.days[day].readings[Int(reference.item)].roles[Int(reference.index)].text
      let bare = text.lowercased()
      let key = bare.hasPrefix("the ") ? String(bare.dropFirst(4)) : bare
      if let place = places[key] {
        roles[place].lastDay = day
        roles[place].count += 1
      } else {
        places[key] = roles.count
        roles.append(RoleSpan(text: text, firstDay: day, lastDay: day))
      }
    }
    let order = roles.indices.sorted { (roles[$1].count, $0) < (roles[$0].count, $1) }
    return order.map { roles[$0] }
  }
}
