/// Words that tell of weapons, and of sentences of courts.
extension Word {
  // MARK: weapons

  var isAircraft: Bool {
    switch self {
    case .jet, .jets, .aircraft, .helicopter, .helicopters, .plane, .planes, .warplane, .warplanes, .fighters, .bomber, .bombers, .mig, .su: true
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

  /// `counted [270 drones]`, as an air force tells what was sent against it.
  var isCountingWeapons: Bool {
    switch self {
    case .counted, .recorded, .registered, .detected, .tracked: true
    default: false
    }
  }

  var isAttackNoun: Bool {
    switch self {
    case .attack, .attacks, .strike, .strikes, .raid, .raids, .bombardment, .assault, .barrage, .barrages, .salvo, .salvos, .salvoes, .volleys, .wave, .waves, .swarm,
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
