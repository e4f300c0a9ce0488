/// The single words that rules ask for by name. `unlisted` is every other word.
///
/// A token knows its word as a number, so that asking costs one comparison.
enum Word: String, CaseIterable, Sendable {
  case unlisted, there
  case a, about, above, according, across, acting, added, additional, administration, administrators, aerospace
  case affairs, africa, after, again, against, age, aged, agency, ago, ahead, air, airbase, airborne, airfield
  case airport, airports, alive, all, already, also, ambassador, among, an, analysts, and, announced, another
  case appointed, approximately, armed, army, around, arrest, arrested, article, `as`, ash, assault, at, attack
  case attacked, attacks, authorities, baby, back, bank, barrage, base, bay, because, been, before, begins, behind
  case between, billion, black, bloody, bn, boats, bodies, bombardment, bombed, border, boy, bridge, brigade, bring
  case bringing, brings, brought, burned, but, by, called, came, camp, can, canal, cape, capital, captive, capture
  case captured, capturing, cent, center, central, centre, chairs, chancellor, chapter, charged, chief, child
  case church, circa, city, claimed, `class`, coast, combined, come, command, commanders, commands, committee
  case conference, confirmed, congress, constitutional, coordinates, corridor, could, council, counterintelligence
  case court, cruiser, dam, day, days, dead, death, deaths, defence, defense, delta, department, deploy, depot
  case deputy, destroyed, destroying, detained, detention, did, die, died, diplomats, direction, directorate
  case directs, dismissed, displaced, district, districts, domestic, down, downed, downing, downtown, dozen, due
  case duma, during, earlier, early, easter, elected, eliminated, emergencies, emergency, encircle, entered
  case estimated, european, evacuated, evacuation, every, exchange, exchanged, execution, executions, exiled
  case expected, experts, expires, f, factory, federal, ferry, few, fighters, finance, find, fine, fined, fired
  case flagship, flight, following, `for`, force, forces, foreign, former, fort, found, free, freed, frigate, from
  case front, further, gave, general, gets, girl, give, given, go, gone, good, got, governor, governors
  case governorship, governs, ground, group, `guard`, guards, gulf, had, hand, handed, has, have, he, headed, heads
  case health, held, her, hill, hills, his, hit, hitting, hold, holy, home, hospital, hostage, hotel, house, hundred
  case hurt, `if`, `in`, inaugurated, including, incursion, independence, injuries, inside, intelligence
  case intercepted, intercepting, interim, interior, into, investigative, investigators, involve, involved
  case involving, `is`, it, its, jail, jailed, jammed, jet, joint, judges, just, justice, kh, killed, killing
  case killings, king, kingdom, knocked, lake, land, largest, last, late, later, launched, leaders, leads, leave
  case leaves, leaving, led, left, like, local, main, man, many, maundy, may, mayor, meet, meets, member, metro, mid
  case mig, might, military, million, mine, minister, ministers, ministry, missile, missing, months, more, mount
  case murder, murders, museum, must, named, national, naval, navy, near, neighborhood, neighbourhood, neutralised
  case neutralized, next, no, nominated, not, number, oblast, oblasts, of, off, office, officer, officers, official
  case officials, on, once, one, only, or, order, orders, other, others, out, outgoing, outside, outskirts, over
  case oversees, palm, parliament, part, parts, penal, pensioner, people, per, percent, perished, planned, planning
  case plans, plant, plus, police, policy, port, power, premier, president, presidential, previous, prime, prison
  case prisoner, prosecutors, pulled, queen, raid, range, reach, reached, receive, received, red, refinery, region
  case regional, regulators, relatives, release, released, relocated, repatriated, repatriation, repelled, replaced
  case reported, republic, rescue, rescued, rescuers, rescuing, reservoir, resettled, residents, resigned
  case resolution, resources, retired, `return`, returned, revolutionary, river, road, roughly, route, runs, russia
  case said, salvo, saying, says, scheduled, school, sea, sector, security, seized, senate, senior, sentence, serve
  case served, service, services, serving, several, shall, she, shelled, ship, shoot, shooting, shot, should, since
  case situations, slain, so, soldiers, `some`, source, sources, spokesman, spokesperson, spokeswoman, square, staff
  case state, station, still, stopped, strait, street, streets, strike, strikes, striking, struck, su, submarine
  case suburb, suburbs, succeeded, summit, `super`, suppressed, supreme, surrendered, swapped, swarm, sworn, taken
  case takes, talks, tanker, targeted, teenager, tell, telling, term, terminal, than, that, the, their, them, then
  case they, those, thousand, through, thwarted, till, time, to, toddler, told, toll, tomorrow, took, total, toward
  case towards, treasury, treated, unaccounted, under, unit, university, until, upcoming, use, using, vessel, via
  case visit, visited, visiting, visits, volley, warned, was, wave, went, were, when, which, `while`, who, whom
  case whose, will, with, witnesses, woman, would, wrote, year, years, yesterday
  case almost, exceeding, fewer, greater, least, less, nearly, up
  case `internal`
  case `where`
  case `gazette`, `head`, `herald`, `journal`, `leader`, `magazine`, `news`, `observer`, `post`, `prosecutor`, `radio`, `telegraph`, `throughout`, `times`, `tribune`, `tv`
  case brussels
  // Asked for by the rules about figures.
  case abducted, able, abroad, admitted, ages, agree, agreed, agreeing, agreement, airbases, airbus, aircraft
  case airfields, alone, along, although, altogether, am, amid, amongst, apprehended, apprehending, are, arresting
  case arrests, arrived, asked, attacking, attention, await, awaiting, ballistic, barrages, bars, bases, be, began
  case beginning, being, believed, below, beyond, blast, blasts, blitz, body, boeing, bomber, bombers, bombing, both
  case broke, burns, burnt, call, calling, calls, cannot, captives, captivity, captures, care, carried, carries, carry
  case casualties, channel, children, civilian, claim, claiming, claims, close, collapse, collapsed, colony, combat
  case comes, comprising, concussion, concussions, consisting, cost, costing, costs, count, couple, crash, crossed
  case cruise, custody, daily, daughter, deadly, deal, debris, declared, defenders, degrees, delegates, demand
  case demanded, demanding, demands, deployed, deploying, deported, depots, deputies, despite, destroy, destroys
  case detain, detainee, detainees, detaining, detains, detentions, dies, different, disappearance, disappeared
  case discovered, discuss, discussed, discussing, downs, dragged, drop, dropped, dropping, drops, drowned, dug, dying
  case each, either, elderly, eliminating, employees, ended, enemy, escorted, evacuate, evacuates, evacuating
  case evacuees, even, exceeded, exceeds, excess, exchanges, exchanging, expect, expects, explosion, explosions, extra
  case face, faced, faces, facing, families, far, fatal, fatalities, fatality, fatally, father, fell, fire, fires
  case firing, first, fled, flew, flown, fractures, freeing, frees, get, getting, guests, half, handing, handover
  case hands, hangar, hangars, having, helicopter, helicopters, helped, helping, here, homecoming, hospitalisation
  case hospitalised, hospitalization, hospitalized, hospitals, hostages, hostile, hour, husband, imprison, imprisoned
  case imprisonment, imprisons, include, included, includes, inhabitants, injured, injury, instantly, intensive
  case intercept, intercepts, invasion, jailing, jails, jamming, jets, knock, knocking, known, labor, labour, launch
  case launcher, launchers, launches, launching, lay, level, lie, line, listed, lives, losses, lost, m, made, managed
  case massacre, maximum, members, met, migrants, minimum, month, monthly, most, mother, moved, nearby, nearing, need
  case needed, needing, negotiate, negotiated, negotiating, neither, neutralise, neutralising, neutralize
  case neutralizing, never, night, nightly, none, now, offensive, offer, offered, offering, old, onslaught, our
  case overnight, passed, passengers, passes, passing, past, pc, perish, perishes, perishing, phase, pilots, placed
  case plan, plane, planes, pm, possible, pow, pows, prepare, prepared, preparing, presumed, prisoners, promise
  case promised, proposal, propose, proposed, province, pull, pulling, pulls, punishable, raids, reaches, reaching
  case ready, receives, receiving, recovered, recovering, refugees, registered, releases, releasing, relocate
  case relocates, relocating, remain, remained, remaining, remains, remanded, repatriate, repatriates, repatriating
  case repelling, reporters, request, requested, requesting, required, requiring, rescues, retrieved, retrieving
  case returning, returns, reunited, rubble, ruins, rushed, safer, safety, same, saved, saves, saving, saw, scale
  case seek, seeking, seeks, send, sending, sends, sent, sentenced, sentences, sentencing, separate, separately
  case servicemembers, servicemen, settlement, shelling, shoots, son, sought, speaking, special, spending, spent
  case spoke, stage, stands, start, stayed, stood, stop, stopping, storage, students, successfully, succumb, succumbed
  case succumbing, succumbs, suffer, suffered, suffering, suffers, suppress, suppressing, surpassed, surpasses
  case surrender, suspected, sustain, sustained, sustaining, sustains, swap, swapping, swaps, take, taking, terms
  case themselves, these, this, though, thought, thus, thwarting, today, together, too, topped, tourists, town
  case transferred, trauma, travelled, treating, treatment, type, unleash, unleashed, unleashes, unleashing, unless
  case upwards, urge, urged, urges, urging, used, vanished, version, victims, village, villagers, walked, want, wanted
  case wants, war, warehouse, warehouses, warplane, warplanes, waves, we, week, weekly, well, whereas, wife, within
  case without, workers, wound, wounded, wounding, wounds, wreckage, young
  case afternoon, arrive, arrives, begin, christmas, closes, coming, convenes, country, countrywide, end, ends, eve
  case evening, falls, figure, flies, fly, gather, gathers, goes, holds, host, hosts, knew, marks, morning, nationwide
  case new, open, opens, orthodox, resume, resumes, set, shrove, starts, travel, travels, vote, votes, whit, won
  case medical, turned
  case family, crew, team, party, convoy, apiece, respectively, approaching, single
  case express, mirror
}
