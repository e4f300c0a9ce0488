/// The single words that rules ask for by name. `unlisted` is every other word.
///
/// A token knows its word as a number, so that asking costs one comparison.
enum Word: String, CaseIterable, Sendable {
  case unlisted
  case a, abducted, able, about, above, abroad, accord, according, accords, across, act, acting, added, additional
  case administration, administrators, admiral, admitted, aerospace, affairs, africa, after, again, against, age
  case aged, agency, ages, ago, agree, agreed, agreeing, agreement, ahead, air, airbase, airbases, airborne, airbus
  case aircraft, airfield, airfields, airport, airports, alive, all, almost, alone, along, already, also, although
  case altogether, am, ambassador, amid, among, amongst, an, analysts, and, announced, another, appointed
  case apprehended, apprehending, approximately, are, armed, army, around, arrest, arrested, arresting, arrests
  case arrived, article, `as`, ash, asked, assault, at, attack, attacked, attacking, attacks, attention, authorities
  case await, awaiting, baby, back, ballistic, bank, barrage, barrages, bars, base, bases, bay, be, because, been
  case before, began, beginning, begins, behind, being, believed, below, between, beyond, billion, black, blast
  case blasts, blitz, bloody, bn, boat, boats, bodies, body, boeing, bombardment, bombed, bomber, bombers, bombing
  case border, both, boy, bridge, briefing, brigade, brigadier, bring, bringing, brings, broke, brought, brussels
  case burned, burns, burnt, but, by, call, called, calling, calls, came, camp, can, canal, cannot, cape, capital
  case captain, captive, captives, captivity, capture, captured, captures, capturing, care, carried, carries, carry
  case casualties, cent, center, central, centre, chairs, chancellor, channel, chapter, charged, chief, child
  case children, church, circa, city, civilian, claim, claimed, claiming, claims, `class`, close, coast, collapse
  case collapsed, colonel, colony, combat, combined, come, comes, command, commanders, commands, committee
  case comprising, concussion, concussions, conference, confirmed, congress, consisting, constitutional, convention
  case coordinates, corridor, cost, costing, costs, could, council, count, counterintelligence, couple, court, crash
  case crossed, cruise, cruiser, custody, daily, dam, daughter, day, days, dead, deadly, deal, death, deaths, debris
  case declared, defence, defenders, defense, degrees, delegates, delta, demand, demanded, demanding, demands
  case department, deploy, deployed, deploying, deported, depot, depots, deputies, deputy, despite, destroy
  case destroyed, destroying, destroys, detain, detained, detainee, detainees, detaining, detains, detention
  case detentions, did, die, died, dies, different, diplomats, direction, directorate, directs, disappearance
  case disappeared, discovered, discuss, discussed, discussing, dismissed, displaced, district, districts, domestic
  case down, downed, downing, downs, downtown, dozen, dragged, drop, dropped, dropping, drops, drowned, due, dug
  case duma, during, dying, each, earlier, early, easter, either, elderly, elected, eliminated, eliminating
  case emergencies, emergency, employees, encircle, ended, enemy, entered, escorted, estimated, european, evacuate
  case evacuated, evacuates, evacuating, evacuation, evacuees, even, events, every, exceeded, exceeding, exceeds
  case excess, exchange, exchanged, exchanges, exchanging, execution, executions, exiled, expect, expected, expects
  case experts, expires, explosion, explosions, extra, f, face, faced, faces, facing, factory, families, far, fatal
  case fatalities, fatality, fatally, father, federal, fell, ferry, few, fewer, fighters, finance, find, fine, fined
  case fire, fired, fires, firing, first, flagship, fled, flew, flight, flown, following, `for`, force, forces
  case foreign, former, fort, forum, found, fractures, free, freed, freeing, frees, frigate, from, front, further
  case gave, gazette, general, get, gets, getting, girl, give, given, glance, go, gone, good, got, government
  case governor, governors, governorship, governs, greater, ground, group, `guard`, guards, guests, gulf, had, half
  case hand, handed, handing, handover, hands, hangar, hangars, happened, has, have, having, he, head, headed, heads
  case health, held, helicopter, helicopters, helped, helping, her, herald, here, heres, hill, hills, his, hit
  case hitting, hold, holy, home, homecoming, hospital, hospitalisation, hospitalised, hospitalization, hospitalized
  case hospitals, hostage, hostages, hostile, hotel, hour, house, hundred, hurt, husband, `if`, imprison, imprisoned
  case imprisonment, imprisons, `in`, inaugurated, include, included, includes, including, incursion, independence
  case inhabitants, injured, injuries, injury, inside, instantly, intelligence, intensive, intercept, intercepted
  case intercepting, intercepts, interim, interior, `internal`, into, invasion, investigative, investigators
  case involve, involved, involving, `is`, it, its, jail, jailed, jailing, jails, jammed, jamming, jet, jets, joint
  case journal, judges, just, justice, key, kh, killed, killing, killings, king, kingdom, knock, knocked, knocking
  case know, known, labor, labour, lake, land, largest, last, late, later, latest, launch, launched, launcher
  case launchers, launches, launching, lay, leader, leaders, leads, least, leave, leaves, leaving, led, left, less
  case level, lie, lieutenant, like, line, listed, lives, local, look, losses, lost, m, made, magazine, main, man
  case managed, many, market, massacre, maundy, maximum, may, mayor, meet, meets, member, members, met, metro, mid
  case mig, might, migrants, military, million, mine, minimum, minister, ministers, ministry, missile, missing
  case month, monthly, months, more, most, mother, mount, moved, murder, murders, museum, must, named, national
  case naval, navy, near, nearby, nearing, nearly, need, needed, needing, negotiate, negotiated, negotiating
  case neighborhood, neighbourhood, neither, neutralise, neutralised, neutralising, neutralize, neutralized
  case neutralizing, never, news, next, night, nightly, no, nominated, none, not, now, number, oblast, oblasts
  case observer, of, off, offensive, offer, offered, offering, office, officer, officers, official, officials, old
  case on, once, one, only, onslaught, or, order, orders, other, others, our, out, outgoing, outside, outskirts
  case over, overnight, oversees, palm, parliament, part, parts, passed, passengers, passes, passing, past, pc
  case penal, pensioner, people, per, percent, perish, perished, perishes, perishing, phase, pilots, pipeline
  case placed, plan, plane, planes, planned, planning, plans, plant, plus, pm, police, policy, port, possible, post
  case pow, power, pows, premier, prepare, prepared, preparing, president, presidential, presumed, previous, prime
  case prison, prisoner, prisoners, prize, promise, promised, proposal, propose, proposed, prosecutor, prosecutors
  case `protocol`, province, pull, pulled, pulling, pulls, punishable, queen, radio, raid, raids, range, reach
  case reached, reaches, reaching, ready, receive, received, receives, receiving, recovered, recovering, red
  case refinery, refugees, region, regional, registered, regulators, relatives, release, released, releases
  case releasing, relocate, relocated, relocates, relocating, remain, remained, remaining, remains, remanded
  case repatriate, repatriated, repatriates, repatriating, repatriation, repelled, repelling, replaced, reported
  case reporters, republic, request, requested, requesting, required, requiring, rescue, rescued, rescuers, rescues
  case rescuing, reservoir, resettled, residents, resigned, resolution, resources, retired, retrieved, retrieving
  case `return`, returned, returning, returns, reunited, revolutionary, river, road, roughly, route, rubble, ruins
  case runs, rushed, russia, safer, safety, said, saint, salvo, same, saved, saves, saving, saw, saying, says, scale
  case scheduled, school, sea, sector, security, seek, seeking, seeks, seized, senate, send, sending, sends, senior
  case sent, sentence, sentenced, sentences, sentencing, separate, separately, sergeant, serve, served, service
  case servicemembers, servicemen, services, serving, settlement, several, shall, she, shelled, shelling, ship
  case shoot, shooting, shoots, shot, should, since, situations, slain, so, soldiers, `some`, son, sought, source
  case sources, speaking, special, spending, spent, spoke, spokesman, spokesperson, spokeswoman, square, staff
  case stage, stands, start, state, station, stayed, still, stood, stop, stopped, stopping, storage, strait, street
  case streets, strike, strikes, striking, struck, students, su, submarine, suburb, suburbs, succeeded, successfully
  case succumb, succumbed, succumbing, succumbs, suffer, suffered, suffering, suffers, summary, summit, `super`
  case suppress, suppressed, suppressing, supreme, surpassed, surpasses, surrender, surrendered, suspected, sustain
  case sustained, sustaining, sustains, swap, swapped, swapping, swaps, swarm, sworn, take, takeaways, taken, takes
  case taking, talks, tanker, targeted, teenager, telegraph, tell, telling, term, terminal, terms, than, that, the
  case their, them, themselves, then, there, these, they, this, those, though, thought, thousand, through
  case throughout, thus, thwarted, thwarting, till, time, timeline, times, to, today, toddler, together, told, toll
  case tomorrow, too, took, toplines, topped, total, tourists, toward, towards, town, transferred, trauma, travelled
  case treasury, treated, treating, treatment, treaty, tribune, tv, type, unaccounted, under, unit, university
  case unleash, unleashed, unleashes, unleashing, unless, until, up, upcoming, upwards, urge, urged, urges, urging
  case use, used, using, vanished, version, vessel, via, victims, village, villagers, visit, visited, visiting
  case visits, volley, walked, want, wanted, wants, war, warehouse, warehouses, warned, warplane, warplanes, was
  case wave, waves, we, week, weekly, well, went, were, what, when, `where`, whereas, which, `while`, who, whom
  case whose, wife, will, with, within, without, witnesses, woman, workers, would, wound, wounded, wounding, wounds
  case wreckage, wrote, yacht, year, years, yesterday, young
}
