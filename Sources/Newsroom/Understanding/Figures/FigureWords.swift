/// What single words mean to the rules about figures. A `switch` over words costs one look into a table.
extension Word {
  /// Between a verb and the number it governs: `killed [at least another] six`.
  var isBeforeNumber: Bool {
    switch self {
    case .a, .an, .the, .another, .further, .additional, .extra, .also, .other, .its, .their, .his, .her, .our, .all, .both, .those,
      .these, .only, .just, .even, .record, .altogether, .overnight, .combined, .together, .nearby, .today, .yesterday:
      true
    default: false
    }
  }

  var isModal: Bool {
    switch self {
    case .can, .could, .may, .might, .must, .shall, .should, .will, .would, .cannot, .couldnt, .cant, .wouldnt, .wont, .shouldnt, .mightnt: true
    default: false
    }
  }

  var isBe: Bool {
    switch self {
    case .is, .are, .was, .were, .be, .been, .being, .remain, .remained, .remains, .remaining, .stayed, .lay, .lie, .got: true
    default: false
    }
  }

  var isHave: Bool {
    switch self {
    case .has, .have, .had, .having: true
    default: false
    }
  }

  /// Between an auxiliary and what happened: `have [so far been confirmed] killed`.
  var isAfterAuxiliary: Bool {
    switch self {
    case .also, .feared, .considered, .deemed, .assumed, .all, .both, .either, .reported, .confirmed, .believed, .presumed, .thought, .known, .said, .to, .later, .then, .still,
      .already, .now, .again, .each, .since, .earlier, .so, .far, .too, .themselves, .found, .listed, .registered, .declared, .as, .left,
      .overnight, .instantly, .thus, .once, .just, .only:
      true
    default: self.isBe || self.isHave
    }
  }

  /// Words that begin a clause of its own.
  var beginsClause: Bool {
    switch self {
    case .when, .after, .while, .because, .since, .but, .before, .until, .where, .if, .although, .though, .than, .so, .whereas, .as,
      .despite, .unless, .whose, .he, .she, .it, .they, .we:
      true
    default: false
    }
  }

  var isPreposition: Bool {
    switch self {
    case .in, .on, .at, .by, .from, .near, .over, .with, .across, .to, .outside, .inside, .around, .during, .of, .for, .between, .among,
      .under, .into, .through, .against, .within, .since, .after, .before, .following, .amid, .along, .behind, .beyond, .above, .below,
      .towards, .toward, .about:
      true
    default: false
    }
  }

  /// After a bare participle that is a passive (`12 killed [in] …`), not an active past (`12 soldiers captured [a] village`).
  var followsParticiple: Bool {
    switch self {
    case .and, .or, .as, .when, .while, .overnight, .so, .yesterday, .today, .dead, .alive, .earlier, .later, .last, .this, .early,
      .late, .there, .here, .elsewhere, .but, .still, .already, .now, .again, .separately, .abroad, .alone, .each, .home, .including, .nationwide, .countrywide, .incl:
      true
    default: isPreposition || isBe || isHave
    }
  }

  // MARK: what happened, in words that no class tells apart

  /// A killing in a noun, an adjective or a verb without an object: never before those it killed.
  var isDying: Bool {
    switch self {
    case .dead, .death, .deaths, .fatality, .fatalities, .fatal, .fatally, .deadly, .die, .dies, .died, .dying, .perish, .perishes,
      .perished, .perishing, .succumb, .succumbs, .succumbed, .succumbing:
      true
    default: false
    }
  }

  var isCapturing: Bool {
    switch self {
    case .capture, .captures, .captured, .capturing: true
    default: false
    }
  }

  var isTaking: Bool {
    switch self {
    case .take, .takes, .took, .taken, .taking: true
    default: false
    }
  }

  var isDetaining: Bool {
    switch self {
    case .detain, .detains, .detained, .detaining, .arrest, .arrests, .arrested, .arresting, .apprehended, .apprehending: true
    default: false
    }
  }

  var isEvacuating: Bool {
    switch self {
    case .evacuate, .evacuates, .evacuated, .evacuating, .relocate, .relocates, .relocated, .relocating: true
    default: false
    }
  }

  var isPulling: Bool {
    switch self {
    case .fished, .pull, .pulls, .pulled, .pulling, .plucked, .dug, .dragged, .recovered, .recovering, .retrieved, .retrieving, .found, .discovered: true
    default: false
    }
  }

  var isReturning: Bool {
    switch self {
    case .return, .returns, .returned, .returning, .release, .releases, .released, .releasing, .free, .frees, .freed, .freeing,
      .exchange, .exchanges, .exchanged, .exchanging, .swap, .swaps, .swapped, .swapping, .repatriate, .repatriates, .repatriated,
      .repatriating, .reunited:
      true
    default: false
    }
  }

  /// `brought home`, `flown back`
  var isBringing: Bool {
    switch self {
    case .bring, .brings, .brought, .bringing, .sent, .flown, .taken, .led, .moved, .escorted, .rushed, .carried, .transferred, .got,
      .get, .getting, .gets:
      true
    default: false
    }
  }

  var isComing: Bool {
    switch self {
    case .came, .come, .comes, .coming, .went, .go, .gone, .arrived, .flew, .walked, .travelled, .crossed: true
    default: false
    }
  }

  var isGiving: Bool { self == .gave || self == .give || self == .given || self == .gives || self == .giving }

  var isHandingOver: Bool {
    switch self {
    case .hand, .hands, .handed, .handing: true
    default: false
    }
  }

  /// `suffered injuries`
  var isSuffering: Bool {
    switch self {
    case .suffer, .suffers, .suffered, .suffering, .sustain, .sustains, .sustained, .sustaining, .received, .receive, .receiving: true
    default: false
    }
  }

  var isHurt: Bool {
    switch self {
    case .injury, .injuries, .wound, .wounds, .burns, .concussion, .concussions, .trauma, .fractures: true
    default: false
    }
  }

  var isNeeding: Bool {
    switch self {
    case .needed, .need, .needing, .required, .requiring, .sought, .receiving, .received, .receive: true
    default: false
    }
  }

  var isCare: Bool {
    switch self {
    case .treatment, .attention, .care, .medical, .hospitalisation, .hospitalization: true
    default: false
    }
  }

  var isCostingLives: Bool {
    switch self {
    case .claim, .claimed, .claims, .claiming, .cost, .costs, .costing, .took, .take, .takes, .taking, .taken, .lost, .ended: true
    default: false
    }
  }

  var isLeaving: Bool {
    switch self {
    case .leave, .leaves, .leaving, .left: true
    default: false
    }
  }
}
