/// The single words that rules ask for by name. `unlisted` is every other word.
///
/// A token knows its word as a number, so that asking costs one comparison.
enum Word: String, CaseIterable, Sendable {
  case unlisted
  // Of places and what is done to them.
  case america, latin, north, south, battalions, brigades, memorandum, pact, conventions, agreements, declaration, based, born, bound, leverage, influence, sanctions
  case pressure, rely, relies, relied, leaned, imposed, tariffs, venue, place, skies, shook, rocked, rocks
  case filled, pounded, hammered, targeting, besieged, surrounded, toured, flooded, battered, protect, protecting
  case seize, courts, resident, theatre, restaurant, apartment, apartments, skyline, cathedral, northern, southern
  case eastern, western, plunged, shaken, quiet, calm, rest, whole, operation, salient, bridgehead, raion, hromada
  case control, loss, fall, siege, battle, liberation, occupation, seizure, recapture, destroyer, corvette
  case minesweeper, trawler, freighter, hms, uss, rfa, carrier, steel, oil, gas, thermal, nuclear, chemical
  case hydroelectric, international, metallurgical, ammunition, pumping, metering, fuel, petrochemical, island, isle
  case avenue, highway, boulevard, gains, advance, advances, territory, positions, swathes, portions, slices, scraps, pockets, corners, fighting
  case landed
  case nove, nova, novyi, stare, stara, staryi, velyke, velyka, velykyi, mala, malyi, verkhnia, verkhnie, nyzhnia, nyzhnie, zolotyi, zelenyi, chervonyi, bilyi
  case lower, upper, middle, straits, peninsula, sound
  // Of all else.
  case a, abducted, able, about, above, abroad, accord, according, accords, across, act, acting, added, adding
  case additional, adds, administration, administrators, admiral, admitted, aerospace, affairs, africa, after
  case afternoon, again, against, age, aged, agency, ages, ago, agree, agreed, agreeing, agreement, ahead, air
  case airbase, airbases, airborne, airbus, aircraft, airfield, airfields, airport, airports, alive, all, almost
  case alone, along, already, also, although, altogether, am, ambassador, amid, among, amongst, an, analysts, and
  case announced, another, `any`, apiece, appointed, apprehended, apprehending, approaching, approximately, are
  case armed, army, around, arrest, arrested, arresting, arrests, arrive, arrived, arrives, article, `as`, ash
  case asked, assault, at, attack, attacked, attacking, attacks, attention, authorities, await, awaiting, baby, back
  case ballistic, bank, barrage, barrages, bars, base, bases, bay, be, became, because, becomes, been, before, began
  case begin, beginning, begins, behind, being, believed, below, best, between, beyond, billion, black, blast
  case blasts, blitz, bloody, bn, boat, boats, bodies, body, boeing, bombardment, bombed, bomber, bombers, bombing
  case border, both, boy, bridge, briefing, brigade, brigadier, bring, bringing, brings, broke, brought, brussels
  case burned, burns, burnt, but, by, call, called, calling, calls, came, camp, can, canal, cannot, cape, capital
  case captain, captive, captives, captivity, capture, captured, captures, capturing, care, carried, carries, carry
  case casualties, caught, cent, center, central, centre, chairs, chancellor, channel, chapter, charged, chief
  case child, children, christmas, church, circa, cited, citing, city, civilian, claim, claimed, claiming, claims
  case `class`, close, closes, coast, collapse, collapsed, colonel, colony, combat, combined, come, comes, coming
  case command, commanders, commands, committee, company, comprising, concussion, concussions, conference, confirmed
  case congress, consisting, constitutional, contrast, convenes, convention, convoy, coordinates, corridor, cost
  case costing, costs, could, council, count, counterintelligence, counterpart, country, countrywide, couple, court
  case crash, crew, crossed, cruise, cruiser, custody, daily, dam, daughter, day, days, dead, deadly, deal, death
  case deaths, debris, declared, defence, defenders, defense, degrees, delegates, delegation, delta, demand
  case demanded, demanding, demands, department, deploy, deployed, deploying, deported, depot, depots, deputies
  case deputy, despite, destroy, destroyed, destroying, destroys, detain, detained, detainee, detainees, detaining
  case detains, detention, detentions, did, die, died, dies, different, diplomats, direction, directorate, directs
  case disappearance, disappeared, discovered, discuss, discussed, discussing, dismissed, displaced, district
  case districts, does, domestic, down, downed, downing, downs, downtown, dozen, dragged, drop, dropped, dropping
  case drops, drowned, due, dug, duma, during, dying, each, earlier, early, easter, either, elderly, elected
  case eliminated, eliminating, embassy, emergencies, emergency, employees, encircle, end, ended, ends, enemy
  case entered, escorted, estimated, european, evacuate, evacuated, evacuates, evacuating, evacuation, evacuees, eve
  case even, evening, events, ever, every, everybody, everyone, exceeded, exceeding, exceeds, excess, exchange
  case exchanged, exchanges, exchanging, execution, executions, exiled, expect, expected, expects, experts, expires
  case explosion, explosions, express, extra, f, face, faced, faces, facing, factory, falls, families, family, far
  case fatal, fatalities, fatality, fatally, father, federal, fell, ferry, few, fewer, fighters, figure, finance
  case find, finds, fine, fined, fire, fired, fires, firing, first, flagship, fled, flew, flies, flight, flown, fly
  case following, `for`, force, forces, foreign, former, formerly, fort, forum, found, fractures, free, freed
  case freeing, frees, frigate, from, front, further, gather, gathers, gave, gazette, general, get, gets, getting
  case girl, give, given, glance, go, goes, gone, good, got, government, governor, governors, governorship, governs
  case greater, ground, group, `guard`, guards, guests, gulf, had, half, hand, handed, handing, handover, hands
  case hangar, hangars, happened, has, have, having, he, head, headed, heads, health, held, helicopter, helicopters
  case helped, helping, her, herald, here, heres, herself, hill, hills, himself, his, hit, hitting, hold, holds
  case holy, home, homecoming, hospital, hospitalisation, hospitalised, hospitalization, hospitalized, hospitals
  case host, hostage, hostages, hostile, hosts, hotel, hour, house, how, hundred, hurt, husband, i, `if`, imprison
  case imprisoned, imprisonment, imprisons, `in`, inaugurated, include, included, includes, including, incursion
  case independence, inhabitants, injured, injuries, injury, inside, instantly, intelligence, intensive, intercept
  case intercepted, intercepting, intercepts, interim, interior, `internal`, into, invasion, investigative
  case investigators, involve, involved, involving, `is`, it, its, itself, jail, jailed, jailing, jails, jammed
  case jamming, jet, jets, joint, journal, judges, just, justice, key, kh, killed, killing, killings, king, kingdom
  case knew, knock, knocked, knocking, know, known, labor, labour, lake, land, largest, last, late, later, latest
  case launch, launched, launcher, launchers, launches, launching, lay, leader, leaders, leads, least, leave, leaves
  case leaving, led, left, less, `let`, level, lie, lieutenant, like, line, listed, lives, local, look, losses, lost
  case m, made, magazine, main, man, managed, many, market, marks, massacre, maundy, maximum, may, mayor, medical
  case meet, meets, member, members, met, metro, mid, mig, might, migrants, military, million, mine, minimum
  case minister, ministers, ministry, mirror, missile, missing, mission, month, monthly, months, more, morning, most
  case mother, mount, moved, much, murder, murders, museum, must, named, national, nationwide, naval, navy, near
  case nearby, nearing, nearly, need, needed, needing, negotiate, negotiated, negotiating, neighborhood
  case neighbourhood, neither, neutralise, neutralised, neutralising, neutralize, neutralized, neutralizing, never
  case new, news, next, night, nightly, no, nobody, nominated, none, not, now, number, oblast, oblasts, observer, of
  case off, offensive, offer, offered, offering, office, officer, officers, official, officials, old, on, once, one
  case only, onslaught, `open`, opens, or, order, orders, orthodox, other, others, our, ousted, out, outgoing
  case outside, outskirts, over, overnight, oversees, palm, parliament, part, parts, party, passed, passengers
  case passes, passing, past, pc, penal, pensioner, people, per, percent, perish, perished, perishes, perishing
  case phase, phrase, pilots, pipeline, placed, plan, plane, planes, planned, planning, plans, plant, plus, pm
  case police, policy, port, possible, post, pow, power, pows, premier, prepare, prepared, preparing, president
  case presidential, presumed, previous, previously, prime, prison, prisoner, prisoners, prize, promise, promised
  case proposal, propose, proposed, prosecutor, prosecutors, `protocol`, province, pull, pulled, pulling, pulls
  case punishable, put, puts, queen, quote, quoted, quotes, quoting, radio, raid, raids, range, reach, reached
  case reaches, reaching, read, reads, ready, receive, received, receives, receiving, recently, recovered
  case recovering, red, refinery, refugees, region, regional, registered, regulators, relatives, release, released
  case releases, releasing, relocate, relocated, relocates, relocating, remain, remained, remaining, remains
  case remanded, removed, repatriate, repatriated, repatriates, repatriating, repatriation, repelled, repelling
  case replaced, reported, reporters, reporting, republic, request, requested, requesting, required, requiring
  case rescue, rescued, rescuers, rescues, rescuing, reservoir, resettled, residents, resigned, resolution
  case resources, respectively, resume, resumes, retired, retrieved, retrieving, `return`, returned, returning
  case returns, reunited, revolutionary, river, road, roughly, route, rubble, ruins, runs, rushed, russia, sacked
  case safer, safety, said, saint, salvo, same, saved, saves, saving, saw, say, saying, says, scale, scheduled
  case school, sea, sector, security, seek, seeking, seeks, sees, seized, senate, send, sending, sends, senior, sent
  case sentence, sentenced, sentences, sentencing, separate, separately, sergeant, serve, served, service
  case servicemembers, servicemen, services, serving, set, settlement, several, shall, she, shelled, shelling, ship
  case shoot, shooting, shoots, shot, should, shrove, since, single, situations, slain, so, soldiers, `some`
  case somebody, someone, son, soon, sought, source, sources, speaking, special, spending, spent, spoke, spoken
  case spokesman, spokespeople, spokesperson, spokeswoman, square, staff, stage, stands, start, starts, state
  case statement, station, stayed, still, stood, stop, stopped, stopping, storage, strait, street, streets, strike
  case strikes, striking, struck, students, su, submarine, suburb, suburbs, succeeded, successfully, succumb
  case succumbed, succumbing, succumbs, such, suffer, suffered, suffering, suffers, summary, summit, `super`
  case suppress, suppressed, suppressing, supreme, surpassed, surpasses, surrender, surrendered, suspected, sustain
  case sustained, sustaining, sustains, swap, swapped, swapping, swaps, swarm, swore, sworn, take, takeaways, taken
  case takes, taking, talks, tanker, taoiseach, targeted, team, teenager, telegraph, tell, telling, tells, term
  case terminal, terms, than, that, the, their, them, themselves, then, there, these, they, this, those, though
  case thought, thousand, through, throughout, thus, thwarted, thwarting, till, time, timeline, times, to, today
  case toddler, together, told, toll, tomorrow, too, took, toplines, topped, total, tourists, toward, towards, town
  case transferred, trauma, travel, travelled, travels, treasury, treated, treating, treatment, treaty, tribune
  case turned, tv, two, type, unaccounted, under, unit, united, university, unleash, unleashed, unleashes
  case unleashing, unless, until, up, upcoming, upwards, urge, urged, urges, urging, us, use, used, using, vanished
  case version, vessel, via, vice, victims, village, villagers, visit, visited, visiting, visits, volley, vote
  case votes, walked, want, wanted, wants, war, warehouse, warehouses, warned, warplane, warplanes, was, wave, waves
  case we, week, weekly, well, went, were, what, when, `where`, whereas, whether, which, `while`, whit, who, whom
  case whose, why, wife, will, with, within, without, witnesses, woman, won, words, workers, would, wound, wounded
  case firm, newspaper, broadcaster, charity, ngo, thinktank, organisation, organization, airline, `operator`, manufacturer, outlet, website, militia, watchdog, foundation, conglomerate, corporation, startup, retailer, consultancy, site, television, telegram, garrison, municipal, civil, energy
  case troops, fighter, soldier, commander, regiment, battalion, division, corps, sir, dame, prince, princess
  case speaks, installed, backed, run, commanded, chaired
  case wounding, wounds, wreckage, writing, wrote, yacht, year, years, yesterday, you, young
  case aid, peace, director, secretary, boss, alliance, meeting, travelling, traveling, hosting, holding
  case gathering, arriving, voting, tonight, choose, chooses, choosing, fixed, nations, ordered, hoped, hopes, hope
  case vowed, pledged, decided, invited, intends, threatened, willing, score, gives, giving, bloc, remark, heading
  case airlifted, ferried, published, countries
  case traded, trade, rounded, away, laid, arms, shuttled, bussed, burning, aimed, hurled, numbered, consisted
  case comprised, cut, reduced
  case him
  case average
  case hours
}
