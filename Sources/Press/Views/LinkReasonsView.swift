/// A name of the day, and whether anything tells for certain that it is meant.
struct DayNameView: Viewed {
  let name: Made<NameView>
  let isUnsure: Bool

  static let view = View<DayNameView>(
    .including { $0.name },
    .flag("isUnsure") { $0.isUnsure })
}

/// Why a name of the day links to what it does: each rule that found it, once.
struct LinkReasonsView: Viewed {
  let name: DayNameView
  let reasons: [LinkReasonView]

  static let view = View<LinkReasonsView>(
    .including { $0.name },
    .list("reasons") { $0.reasons })
}

/// Words of a brief, and the rule that made a link of them.
struct LinkReasonView: Viewed {
  /// Escaped for markup.
  let printed: [UInt8]
  let foreign: String?
  let rule: String
  let isUnsure: Bool
  let para: Made<ParaView>

  static let view = View<LinkReasonView>(
    .html("printed") { $0.printed },
    .text("foreign") { $0.foreign },
    .text("rule") { $0.rule },
    .flag("isUnsure") { $0.isUnsure },
    .record("para") { $0.para })
}
