/// Nouns and wishes that tell what happens to people who are counted.
extension Word {
  // MARK: nouns

  var isDeathNoun: Bool {
    switch self {
    case .death, .deaths, .fatality, .fatalities, .killing, .killings, .murder, .murders, .execution, .executions: true
    default: false
    }
  }

  var isReturnNoun: Bool {
    switch self {
    case .return, .release, .repatriation, .exchange, .swap, .handover, .homecoming: true
    default: false
    }
  }

  /// Whoever a prisoner exchange or a release brings home.
  var isCaptive: Bool {
    switch self {
    case .prisoner, .prisoners, .pow, .pows, .captive, .captives, .hostage, .hostages, .detainee, .detainees, .captivity, .exchange, .swap,
      .custody, .abducted, .deported, .exchanges, .swaps:
      true
    default: false
    }
  }

  /// Who comes back though no captor let them go.
  var isTraveller: Bool {
    switch self {
    case .refugees, .migrants, .residents, .tourists, .workers, .students, .deputies, .staff, .employees, .passengers, .evacuees,
      .inhabitants, .villagers, .families, .pilots, .guests, .delegates:
      true
    default: false
    }
  }

  var isRubble: Bool {
    switch self {
    case .rubble, .debris, .ruins, .wreckage: true
    default: false
    }
  }

  /// What is wished for has not happened yet: `demanded the release of …`.
  var isWish: Bool {
    switch self {
    case .ordered, .orders, .ordering, .demand, .demands, .demanded, .demanding, .call, .calls, .called, .calling, .urge, .urged, .urges, .urging, .seek, .seeks, .seeking,
      .sought, .want, .wants, .wanted, .discuss, .discussed, .discussing, .agree, .agreed, .agreeing, .propose, .proposed, .negotiate,
      .negotiated, .negotiating, .request, .requested, .requesting, .await, .awaiting, .offer, .offered, .offering, .promise, .promised,
      .plan, .planned, .plans, .planning, .prepare, .preparing, .prepared, .ready, .expect, .expected, .expects, .ahead, .possible,
      .proposal, .agreement, .deal, .talks:
      true
    default: false
    }
  }
}
