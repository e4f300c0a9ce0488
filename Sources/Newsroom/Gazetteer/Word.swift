/// The single words that rules ask for by name. `unlisted` is every other word.
///
/// A token knows its word as a number, so that asking costs one comparison.
enum Word: String, CaseIterable, Sendable {
  case unlisted
  case a, abducted, able, about, above, abroad, accord, according, accords, across, act, acting, added, adding
  case additional, adds, administration, administrators, admiral, admitted, aerospace, affairs, africa, after, again
  case against, age, aged, agency, ages, ago, agree, agreed, agreeing, agreement, ahead, air, airbase, airbases
  case airborne, airbus, aircraft, airfield, airfields, airport, airports, alive, all, almost, alone, along, already
  case also, although, altogether, am, ambassador, amid, among, amongst, an, analysts, and, announced, another
  case `any`, appointed, apprehended, apprehending, approximately, are, armed, army, around, arrest, arrested
  case arresting, arrests, arrived, article, `as`, ash, asked, assault, at, attack, attacked, attacking, attacks
  case attention, authorities, await, awaiting, baby, back, ballistic, bank, barrage, barrages, bars, base, bases
  case bay, be, because, been, before, began, beginning, begins, behind, being, believed, below, best, between
  case beyond, billion, black, blast, blasts, blitz, bloody, bn, boat, boats, bodies, body, boeing, bombardment
  case bombed, bomber, bombers, bombing, border, both, boy, bridge, briefing, brigade, brigadier, bring, bringing
  case brings, broke, brought, brussels, burned, burns, burnt, but, by, call, called, calling, calls, came, camp
  case can, canal, cannot, cape, capital, captain, captive, captives, captivity, capture, captured, captures
  case capturing, care, carried, carries, carry, casualties, caught, cent, center, central, centre, chairs
  case chancellor, channel, chapter, charged, chief, child, children, church, circa, cited, citing, city, civilian
  case claim, claimed, claiming, claims, `class`, close, coast, collapse, collapsed, colonel, colony, combat
  case combined, come, comes, command, commanders, commands, committee, company, comprising, concussion, concussions
  case conference, confirmed, congress, consisting, constitutional, contrast, convention, coordinates, corridor
  case cost, costing, costs, could, council, count, counterintelligence, couple, court, crash, crossed, cruise
  case cruiser, custody, daily, dam, daughter, day, days, dead, deadly, deal, death, deaths, debris, declared
  case defence, defenders, defense, degrees, delegates, delegation, delta, demand, demanded, demanding, demands
  case department, deploy, deployed, deploying, deported, depot, depots, deputies, deputy, despite, destroy
  case destroyed, destroying, destroys, detain, detained, detainee, detainees, detaining, detains, detention
  case detentions, did, die, died, dies, different, diplomats, direction, directorate, directs, disappearance
  case disappeared, discovered, discuss, discussed, discussing, dismissed, displaced, district, districts, does
  case domestic, down, downed, downing, downs, downtown, dozen, dragged, drop, dropped, dropping, drops, drowned
  case due, dug, duma, during, dying, each, earlier, early, easter, either, elderly, elected, eliminated
  case eliminating, embassy, emergencies, emergency, employees, encircle, ended, enemy, entered, escorted, estimated
  case european, evacuate, evacuated, evacuates, evacuating, evacuation, evacuees, even, events, ever, every
  case everybody, everyone, exceeded, exceeding, exceeds, excess, exchange, exchanged, exchanges, exchanging
  case execution, executions, exiled, expect, expected, expects, experts, expires, explosion, explosions, extra, f
  case face, faced, faces, facing, factory, families, far, fatal, fatalities, fatality, fatally, father, federal
  case fell, ferry, few, fewer, fighters, finance, find, fine, fined, fire, fired, fires, firing, first, flagship
  case fled, flew, flight, flown, following, `for`, force, forces, foreign, former, fort, forum, found, fractures
  case free, freed, freeing, frees, frigate, from, front, further, gave, gazette, general, get, gets, getting, girl
  case give, given, glance, go, gone, good, got, government, governor, governors, governorship, governs, greater
  case ground, group, `guard`, guards, guests, gulf, had, half, hand, handed, handing, handover, hands, hangar
  case hangars, happened, has, have, having, he, head, headed, heads, health, held, helicopter, helicopters, helped
  case helping, her, herald, here, heres, herself, hill, hills, himself, his, hit, hitting, hold, holy, home
  case homecoming, hospital, hospitalisation, hospitalised, hospitalization, hospitalized, hospitals, hostage
  case hostages, hostile, hotel, hour, house, how, hundred, hurt, husband, i, `if`, imprison, imprisoned
  case imprisonment, imprisons, `in`, inaugurated, include, included, includes, including, incursion, independence
  case inhabitants, injured, injuries, injury, inside, instantly, intelligence, intensive, intercept, intercepted
  case intercepting, intercepts, interim, interior, `internal`, into, invasion, investigative, investigators
  case involve, involved, involving, `is`, it, its, itself, jail, jailed, jailing, jails, jammed, jamming, jet, jets
  case joint, journal, judges, just, justice, key, kh, killed, killing, killings, king, kingdom, knock, knocked
  case knocking, know, known, labor, labour, lake, land, largest, last, late, later, latest, launch, launched
  case launcher, launchers, launches, launching, lay, leader, leaders, leads, least, leave, leaves, leaving, led
  case left, less, level, lie, lieutenant, like, line, listed, lives, local, look, losses, lost, m, made, magazine
  case main, man, managed, many, market, massacre, maundy, maximum, may, mayor, meet, meets, member, members, met
  case metro, mid, mig, might, migrants, military, million, mine, minimum, minister, ministers, ministry, missile
  case missing, mission, month, monthly, months, more, most, mother, mount, moved, much, murder, murders, museum
  case must, named, national, naval, navy, near, nearby, nearing, nearly, need, needed, needing, negotiate
  case negotiated, negotiating, neighborhood, neighbourhood, neither, neutralise, neutralised, neutralising
  case neutralize, neutralized, neutralizing, never, news, next, night, nightly, no, nobody, nominated, none, not
  case now, number, oblast, oblasts, observer, of, off, offensive, offer, offered, offering, office, officer
  case officers, official, officials, old, on, once, one, only, onslaught, or, order, orders, other, others, our
  case out, outgoing, outside, outskirts, over, overnight, oversees, palm, parliament, part, parts, passed
  case passengers, passes, passing, past, pc, penal, pensioner, people, per, percent, perish, perished, perishes
  case perishing, phase, phrase, pilots, pipeline, placed, plan, plane, planes, planned, planning, plans, plant
  case plus, pm, police, policy, port, possible, post, pow, power, pows, premier, prepare, prepared, preparing
  case president, presidential, presumed, previous, previously, prime, prison, prisoner, prisoners, prize, promise
  case promised, proposal, propose, proposed, prosecutor, prosecutors, `protocol`, province, pull, pulled, pulling
  case pulls, punishable, put, puts, queen, quote, quoted, quotes, quoting, radio, raid, raids, range, reach
  case reached, reaches, reaching, read, reads, ready, receive, received, receives, receiving, recovered, recovering
  case red, refinery, refugees, region, regional, registered, regulators, relatives, release, released, releases
  case releasing, relocate, relocated, relocates, relocating, remain, remained, remaining, remains, remanded
  case repatriate, repatriated, repatriates, repatriating, repatriation, repelled, repelling, replaced, reported
  case reporters, reporting, republic, request, requested, requesting, required, requiring, rescue, rescued
  case rescuers, rescues, rescuing, reservoir, resettled, residents, resigned, resolution, resources, retired
  case retrieved, retrieving, `return`, returned, returning, returns, reunited, revolutionary, river, road, roughly
  case route, rubble, ruins, runs, rushed, russia, safer, safety, said, saint, salvo, same, saved, saves, saving
  case saw, say, saying, says, scale, scheduled, school, sea, sector, security, seek, seeking, seeks, sees, seized
  case senate, send, sending, sends, senior, sent, sentence, sentenced, sentences, sentencing, separate, separately
  case sergeant, serve, served, service, servicemembers, servicemen, services, serving, settlement, several, shall
  case she, shelled, shelling, ship, shoot, shooting, shoots, shot, should, since, situations, slain, so, soldiers
  case `some`, somebody, someone, son, soon, sought, source, sources, speaking, special, spending, spent, spoke
  case spoken, spokesman, spokespeople, spokesperson, spokeswoman, square, staff, stage, stands, start, state
  case statement, station, stayed, still, stood, stop, stopped, stopping, storage, strait, street, streets, strike
  case strikes, striking, struck, students, su, submarine, suburb, suburbs, succeeded, successfully, succumb
  case succumbed, succumbing, succumbs, such, suffer, suffered, suffering, suffers, summary, summit, `super`
  case suppress, suppressed, suppressing, supreme, surpassed, surpasses, surrender, surrendered, suspected, sustain
  case sustained, sustaining, sustains, swap, swapped, swapping, swaps, swarm, swore, sworn, take, takeaways, taken
  case takes, taking, talks, tanker, taoiseach, targeted, teenager, telegraph, tell, telling, tells, term, terminal
  case terms, than, that, the, their, them, themselves, then, there, these, they, this, those, though, thought
  case thousand, through, throughout, thus, thwarted, thwarting, till, time, timeline, times, to, today, toddler
  case together, told, toll, tomorrow, too, took, toplines, topped, total, tourists, toward, towards, town
  case transferred, trauma, travelled, treasury, treated, treating, treatment, treaty, tribune, tv, two, type
  case unaccounted, under, unit, united, university, unleash, unleashed, unleashes, unleashing, unless, until, up
  case upcoming, upwards, urge, urged, urges, urging, us, use, used, using, vanished, version, vessel, via, vice
  case victims, village, villagers, visit, visited, visiting, visits, volley, walked, want, wanted, wants, war
  case warehouse, warehouses, warned, warplane, warplanes, was, wave, waves, we, week, weekly, well, went, were
  case what, when, `where`, whereas, whether, which, `while`, who, whom, whose, why, wife, will, with, within
  case without, witnesses, woman, words, workers, would, wound, wounded, wounding, wounds, wreckage, writing, wrote
  case yacht, year, years, yesterday, you, young
}
