/// The single words that rules ask for by name. `unlisted` is every other word.
///
/// A token knows its word as a number, so that asking costs one comparison.
enum Word: String, CaseIterable, Sendable {
  case unlisted
  case a, abducted, able, about, above, abroad, accord, according, accords, across, act, acting, added, adding
  case additional, adds, administration, administrators, admiral, admitted, aerospace, affairs, africa, after
  case afternoon, again, against, age, aged, agency, ages, ago, agree, agreed, agreeing, agreement, ahead, air
  case airbase, airbases, airborne, airbus, aircraft, airfield, airfields, airport, airports, alive, all, almost
  case alone, along, already, also, although, altogether, am, ambassador, amid, among, amongst, an, analysts, and
  case announced, another, `any`, apiece, appointed, apprehended, apprehending, approaching, approximately, are
  case armed, army, around, arrest, arrested, arresting, arrests, arrive, arrived, arrives, article, `as`, ash
  case asked, assault, at, attack, attacked, attacking, attacks, attention, authorities, await, awaiting, baby, back
  case ballistic, bank, barrage, barrages, bars, base, bases, bay, be, because, been, before, began, begin
  case beginning, begins, behind, being, believed, below, best, between, beyond, billion, black, blast, blasts
  case blitz, bloody, bn, boat, boats, bodies, body, boeing, bombardment, bombed, bomber, bombers, bombing, border
  case both, boy, bridge, briefing, brigade, brigadier, bring, bringing, brings, broke, brought, brussels, burned
  case burns, burnt, but, by, call, called, calling, calls, came, camp, can, canal, cannot, cape, capital, captain
  case captive, captives, captivity, capture, captured, captures, capturing, care, carried, carries, carry
  case casualties, caught, cent, center, central, centre, chairs, chancellor, channel, chapter, charged, chief
  case child, children, christmas, church, circa, cited, citing, city, civilian, claim, claimed, claiming, claims
  case `class`, close, closes, coast, collapse, collapsed, colonel, colony, combat, combined, come, comes, coming
  case command, commanders, commands, committee, company, comprising, concussion, concussions, conference, confirmed
  case congress, consisting, constitutional, contrast, convenes, convention, convoy, coordinates, corridor, cost
  case costing, costs, could, council, count, counterintelligence, country, countrywide, couple, court, crash, crew
  case crossed, cruise, cruiser, custody, daily, dam, daughter, day, days, dead, deadly, deal, death, deaths, debris
  case declared, defence, defenders, defense, degrees, delegates, delegation, delta, demand, demanded, demanding
  case demands, department, deploy, deployed, deploying, deported, depot, depots, deputies, deputy, despite, destroy
  case destroyed, destroying, destroys, detain, detained, detainee, detainees, detaining, detains, detention
  case detentions, did, die, died, dies, different, diplomats, direction, directorate, directs, disappearance
  case disappeared, discovered, discuss, discussed, discussing, dismissed, displaced, district, districts, does
  case domestic, down, downed, downing, downs, downtown, dozen, dragged, drop, dropped, dropping, drops, drowned
  case due, dug, duma, during, dying, each, earlier, early, easter, either, elderly, elected, eliminated
  case eliminating, embassy, emergencies, emergency, employees, encircle, end, ended, ends, enemy, entered, escorted
  case estimated, european, evacuate, evacuated, evacuates, evacuating, evacuation, evacuees, eve, even, evening
  case events, ever, every, everybody, everyone, exceeded, exceeding, exceeds, excess, exchange, exchanged
  case exchanges, exchanging, execution, executions, exiled, expect, expected, expects, experts, expires, explosion
  case explosions, express, extra, f, face, faced, faces, facing, factory, falls, families, family, far, fatal
  case fatalities, fatality, fatally, father, federal, fell, ferry, few, fewer, fighters, figure, finance, find
  case finds, fine, fined, fire, fired, fires, firing, first, flagship, fled, flew, flies, flight, flown, fly
  case following, `for`, force, forces, foreign, former, fort, forum, found, fractures, free, freed, freeing, frees
  case frigate, from, front, further, gather, gathers, gave, gazette, general, get, gets, getting, girl, give, given
  case glance, go, goes, gone, good, got, government, governor, governors, governorship, governs, greater, ground
  case group, `guard`, guards, guests, gulf, had, half, hand, handed, handing, handover, hands, hangar, hangars
  case happened, has, have, having, he, head, headed, heads, health, held, helicopter, helicopters, helped, helping
  case her, herald, here, heres, herself, hill, hills, himself, his, hit, hitting, hold, holds, holy, home
  case homecoming, hospital, hospitalisation, hospitalised, hospitalization, hospitalized, hospitals, host, hostage
  case hostages, hostile, hosts, hotel, hour, house, how, hundred, hurt, husband, i, `if`, imprison, imprisoned
  case imprisonment, imprisons, `in`, inaugurated, include, included, includes, including, incursion, independence
  case inhabitants, injured, injuries, injury, inside, instantly, intelligence, intensive, intercept, intercepted
  case intercepting, intercepts, interim, interior, `internal`, into, invasion, investigative, investigators
  case involve, involved, involving, `is`, it, its, itself, jail, jailed, jailing, jails, jammed, jamming, jet, jets
  case joint, journal, judges, just, justice, key, kh, killed, killing, killings, king, kingdom, knew, knock
  case knocked, knocking, know, known, labor, labour, lake, land, largest, last, late, later, latest, launch
  case launched, launcher, launchers, launches, launching, lay, leader, leaders, leads, least, leave, leaves
  case leaving, led, left, less, `let`, level, lie, lieutenant, like, line, listed, lives, local, look, losses, lost
  case m, made, magazine, main, man, managed, many, market, marks, massacre, maundy, maximum, may, mayor, medical
  case meet, meets, member, members, met, metro, mid, mig, might, migrants, military, million, mine, minimum
  case minister, ministers, ministry, mirror, missile, missing, mission, month, monthly, months, more, morning, most
  case mother, mount, moved, much, murder, murders, museum, must, named, national, nationwide, naval, navy, near
  case nearby, nearing, nearly, need, needed, needing, negotiate, negotiated, negotiating, neighborhood
  case neighbourhood, neither, neutralise, neutralised, neutralising, neutralize, neutralized, neutralizing, never
  case new, news, next, night, nightly, no, nobody, nominated, none, not, now, number, oblast, oblasts, observer, of
  case off, offensive, offer, offered, offering, office, officer, officers, official, officials, old, on, once, one
  case only, onslaught, `open`, opens, or, order, orders, orthodox, other, others, our, out, outgoing, outside
  case outskirts, over, overnight, oversees, palm, parliament, part, parts, party, passed, passengers, passes
  case passing, past, pc, penal, pensioner, people, per, percent, perish, perished, perishes, perishing, phase
  case phrase, pilots, pipeline, placed, plan, plane, planes, planned, planning, plans, plant, plus, pm, police
  case policy, port, possible, post, pow, power, pows, premier, prepare, prepared, preparing, president
  case presidential, presumed, previous, previously, prime, prison, prisoner, prisoners, prize, promise, promised
  case proposal, propose, proposed, prosecutor, prosecutors, `protocol`, province, pull, pulled, pulling, pulls
  case punishable, put, puts, queen, quote, quoted, quotes, quoting, radio, raid, raids, range, reach, reached
  case reaches, reaching, read, reads, ready, receive, received, receives, receiving, recovered, recovering, red
  case refinery, refugees, region, regional, registered, regulators, relatives, release, released, releases
  case releasing, relocate, relocated, relocates, relocating, remain, remained, remaining, remains, remanded
  case repatriate, repatriated, repatriates, repatriating, repatriation, repelled, repelling, replaced, reported
  case reporters, reporting, republic, request, requested, requesting, required, requiring, rescue, rescued
  case rescuers, rescues, rescuing, reservoir, resettled, residents, resigned, resolution, resources, respectively
  case resume, resumes, retired, retrieved, retrieving, `return`, returned, returning, returns, reunited
  case revolutionary, river, road, roughly, route, rubble, ruins, runs, rushed, russia, safer, safety, said, saint
  case salvo, same, saved, saves, saving, saw, say, saying, says, scale, scheduled, school, sea, sector, security
  case seek, seeking, seeks, sees, seized, senate, send, sending, sends, senior, sent, sentence, sentenced
  case sentences, sentencing, separate, separately, sergeant, serve, served, service, servicemembers, servicemen
  case services, serving, set, settlement, several, shall, she, shelled, shelling, ship, shoot, shooting, shoots
  case shot, should, shrove, since, single, situations, slain, so, soldiers, `some`, somebody, someone, son, soon
  case sought, source, sources, speaking, special, spending, spent, spoke, spoken, spokesman, spokespeople
  case spokesperson, spokeswoman, square, staff, stage, stands, start, starts, state, statement, station, stayed
  case still, stood, stop, stopped, stopping, storage, strait, street, streets, strike, strikes, striking, struck
  case students, su, submarine, suburb, suburbs, succeeded, successfully, succumb, succumbed, succumbing, succumbs
  case such, suffer, suffered, suffering, suffers, summary, summit, `super`, suppress, suppressed, suppressing
  case supreme, surpassed, surpasses, surrender, surrendered, suspected, sustain, sustained, sustaining, sustains
  case swap, swapped, swapping, swaps, swarm, swore, sworn, take, takeaways, taken, takes, taking, talks, tanker
  case taoiseach, targeted, team, teenager, telegraph, tell, telling, tells, term, terminal, terms, than, that, the
  case their, them, themselves, then, there, these, they, this, those, though, thought, thousand, through
  case throughout, thus, thwarted, thwarting, till, time, timeline, times, to, today, toddler, together, told, toll
  case tomorrow, too, took, toplines, topped, total, tourists, toward, towards, town, transferred, trauma, travel
  case travelled, travels, treasury, treated, treating, treatment, treaty, tribune, turned, tv, two, type
  case unaccounted, under, unit, united, university, unleash, unleashed, unleashes, unleashing, unless, until, up
  case upcoming, upwards, urge, urged, urges, urging, us, use, used, using, vanished, version, vessel, via, vice
  case victims, village, villagers, visit, visited, visiting, visits, volley, vote, votes, walked, want, wanted
  case wants, war, warehouse, warehouses, warned, warplane, warplanes, was, wave, waves, we, week, weekly, well
  case went, were, what, when, `where`, whereas, whether, which, `while`, whit, who, whom, whose, why, wife, will
  case with, within, without, witnesses, woman, won, words, workers, would, wound, wounded, wounding, wounds
  case wreckage, writing, wrote, yacht, year, years, yesterday, you, young
}
