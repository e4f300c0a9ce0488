/// What single words mean to the rules about figures. A `switch` over words costs one look into a table.
extension Word {
  /// Between a verb and the number it governs: `killed [at least another] six`.
  var isBeforeNumber: Bool {
    switch self {
    case .a, .an, .the, .another, .further, .additional, .extra, .also, .other, .its, .their, .his, .her, .our, .all, .both, .those,
      .these, .only, .just, .even, .altogether, .overnight, .combined, .together, .nearby, .today, .yesterday:
      true
    default: false
    }
  }

  var isModal: Bool {
    switch self {
    case .can, .could, .may, .might, .must, .shall, .should, .will, .would, .cannot: true
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
    case .also, .all, .both, .either, .reported, .confirmed, .believed, .presumed, .thought, .known, .said, .to, .later, .then, .still,
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
      .late, .there, .here, .but, .still, .already, .now, .again, .separately, .abroad, .alone, .each, .home, .including:
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
    case .pull, .pulls, .pulled, .pulling, .dug, .dragged, .recovered, .recovering, .retrieved, .retrieving, .found, .discovered: true
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
    case .came, .come, .comes, .went, .go, .gone, .arrived, .flew, .walked, .travelled, .crossed: true
    default: false
    }
  }

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
    case .refugees, .migrants, .residents, .tourists, .workers, .students, .deputies, .members, .staff, .employees, .passengers, .evacuees,
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
    case .demand, .demands, .demanded, .demanding, .call, .calls, .called, .calling, .urge, .urged, .urges, .urging, .seek, .seeks, .seeking,
      .sought, .want, .wants, .wanted, .discuss, .discussed, .discussing, .agree, .agreed, .agreeing, .propose, .proposed, .negotiate,
      .negotiated, .negotiating, .request, .requested, .requesting, .await, .awaiting, .offer, .offered, .offering, .promise, .promised,
      .plan, .planned, .plans, .planning, .prepare, .preparing, .prepared, .ready, .expect, .expected, .expects, .ahead, .possible,
      .proposal, .agreement, .deal, .talks:
      true
    default: false
    }
  }

  // MARK: weapons

  var isAircraft: Bool {
    switch self {
    case .jet, .jets, .aircraft, .helicopter, .helicopters, .plane, .planes, .warplane, .warplanes, .fighters, .bomber, .bombers: true
    default: false
    }
  }

  /// Whatever this does to a drone in the air brings it down.
  var isDowning: Bool {
    switch self {
    case .stop, .stopped, .stopping, .eliminated, .eliminating, .intercept, .intercepts, .intercepted, .intercepting, .neutralise,
      .neutralised, .neutralising, .neutralize, .neutralized, .neutralizing, .destroy, .destroys, .destroyed, .destroying, .downs, .downed,
      .downing, .suppress, .suppressed, .suppressing, .repelled, .repelling, .thwarted, .thwarting, .jammed, .jamming:
      true
    default: false
    }
  }

  /// What destroys a machine wherever it stands.
  var isDestroying: Bool {
    switch self {
    case .destroy, .destroys, .destroyed, .destroying, .eliminated, .eliminating, .stop, .stopped, .neutralised, .neutralized: true
    default: false
    }
  }

  var isShooting: Bool {
    switch self {
    case .shot, .shoot, .shoots, .shooting, .bring, .brings, .brought, .bringing, .take, .took, .taken, .taking, .knock, .knocked, .knocking:
      true
    default: false
    }
  }

  var isLaunching: Bool {
    switch self {
    case .launch, .launches, .launched, .launching, .fire, .fires, .fired, .firing, .unleash, .unleashes, .unleashed, .unleashing, .drop,
      .drops, .dropped, .dropping:
      true
    default: false
    }
  }

  /// A launch where the sentence tells of an attack, else a delivery.
  var isSending: Bool {
    switch self {
    case .send, .sends, .sent, .sending, .use, .used, .using, .deploy, .deployed, .deploying, .involve, .involved, .involving: true
    default: false
    }
  }

  var isAttackNoun: Bool {
    switch self {
    case .attack, .attacks, .strike, .strikes, .raid, .raids, .bombardment, .assault, .barrage, .barrages, .salvo, .wave, .waves, .swarm,
      .volley, .onslaught, .shelling, .bombing, .offensive, .blitz:
      true
    default: false
    }
  }

  /// Where machines are destroyed on the ground.
  var isGround: Bool {
    switch self {
    case .airfield, .airbase, .base, .depot, .depots, .warehouse, .warehouses, .factory, .hangar, .hangars, .ground, .launcher,
      .launchers, .airfields, .airbases, .bases, .storage:
      true
    default: false
    }
  }

  // MARK: sentences of courts

  var isPrison: Bool {
    switch self {
    case .prison, .jail, .imprisonment, .penal, .colony, .bars, .custody, .camp: true
    default: false
    }
  }

  var isSentencing: Bool {
    switch self {
    case .sentence, .sentences, .sentenced, .sentencing, .jail, .jails, .jailed, .jailing, .imprison, .imprisoned, .imprisons, .term, .terms: true
    default: false
    }
  }

  /// A term that nobody has been given, or that is over.
  var isThreatOfTerm: Bool {
    switch self {
    case .face, .faces, .facing, .faced, .could, .may, .might, .would, .punishable, .carries, .carry, .maximum, .seek, .seeks, .sought,
      .seeking, .asked, .requested, .demanded, .demand, .wants, .wanted, .served, .spent, .spending:
      true
    default: false
    }
  }
}
