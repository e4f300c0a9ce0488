/// The single words that rules ask for by name. `unlisted` is every other word.
///
/// A token knows its word as a number, so that asking costs one comparison.
enum Word: String, CaseIterable, Sendable {
  case unlisted
  // Of places and what is done to them.
  case advance, advances, agreements, america, ammunition, apartment, apartments, avenue, based, battalions
  case battered, battle, besieged, bilyi, born, boulevard, bound, bridgehead, brigades, calm, carrier, cathedral
  case chemical, chervonyi, control, conventions, corners, corvette, courts, declaration, destroyer, eastern, fall
  case fighting, filled, flooded, freighter, fuel, gains, gas, hammered, highway, hms, hromada, hydroelectric
  case imposed, influence, international, island, isle, landed, latin, leaned, leverage, liberation, loss, lower
  case mala, malyi, memorandum, metallurgical, metering, middle, minesweeper, north, northern, nova, nove, novyi
  case nuclear, nyzhnia, nyzhnie, occupation, oil, operation, pact, peninsula, petrochemical, place, plunged
  case pockets, portions, positions, pounded, pressure, protect, protecting, pumping, quiet, raion, recapture
  case relied, relies, rely, resident, rest, restaurant, rfa, rocked, rocks, salient, sanctions, scraps, seize
  case seizure, shaken, shook, siege, skies, skyline, slices, sound, south, southern, stara, stare, staryi, steel
  case straits, surrounded, swathes, targeting, tariffs, territory, theatre, thermal, toured, trawler, upper, uss
  case velyka, velyke, velykyi, venue, verkhnia, verkhnie, western, whole, zelenyi, zolotyi
  // Of all else.
  case a, abducted, able, aboard, about, above, abroad, accord, according, accords, accounted, across, act, acting
  case added, adding, additional, adds, administration, administrators, admiral, admitted, aerospace, affairs
  case africa, after, afternoon, again, against, age, aged, agency, ages, ago, agree, agreed, agreeing, agreement
  case ahead, aid, aimed, air, airbase, airbases, airborne, airbus, aircraft, airfield, airfields, airlifted
  case airline, airport, airports, alive, all, alliance, almost, alone, along, already, also, although, altogether
  case am, ambassador, amid, among, amongst, an, analysts, and, announced, another, `any`, apiece, appointed
  case apprehended, apprehending, approaching, approximately, are, armed, arms, army, around, arrest, arrested
  case arresting, arrests, arrive, arrived, arrives, arriving, article, `as`, ash, asked, assault, at, attack
  case attacked, attacking, attacks, attention, authorities, average, await, awaiting, away, baby, back, backed
  case ballistic, bank, barrage, barrages, bars, base, bases, battalion, bay, be, became, because, becomes, been
  case before, began, begin, beginning, begins, behind, being, believed, below, beneath, best, between, beyond
  case billion, black, blast, blasts, blitz, bloc, bloody, bn, boat, boats, bodies, body, boeing, bombardment
  case bombed, bomber, bombers, bombing, border, boss, both, boy, bridge, briefing, brigade, brigadier, bring
  case bringing, brings, broadcaster, broke, brought, brussels, buried, burned, burning, burns, burnt, bus, buses
  case bussed, but, by, call, called, calling, calls, came, camp, can, canal, cannot, cape, capital, captain
  case captive, captives, captivity, capture, captured, captures, capturing, care, carried, carries, carry
  case carrying, casualties, caught, cent, center, central, centre, chaired, chairs, chancellor, channel, chapter
  case charged, charity, chief, child, children, choose, chooses, choosing, christmas, church, circa, cited
  case citing, citizens, city, civil, civilian, civilians, claim, claimed, claiming, claims, `class`, close
  case closes, coast, collapse, collapsed, colonel, colony, combat, combined, come, comes, coming, command
  case commanded, commander, commanders, commands, committee, company, comprised, comprising, concussion
  case concussions, conference, confirmed, conglomerate, congress, consisted, consisting, constitutional
  case consultancy, contrast, convenes, convention, convoy, convoys, coordinates, corporation, corps, corridor
  case corridors, cost, costing, costs, could, council, count, counterintelligence, counterpart, countries
  case country, countrywide, couple, court, crash, crew, crossed, cruise, cruiser, custody, cut, daily, dam, dame
  case daughter, day, days, dead, deadly, deal, death, deaths, debris, decided, declared, defence, defenders
  case defense, degrees, delegates, delegation, delta, demand, demanded, demanding, demands, departed, department
  case deploy, deployed, deploying, deported, depot, depots, deputies, deputy, despite, destroy, destroyed
  case destroying, destroys, detain, detained, detainee, detainees, detaining, detains, detention, detentions, did
  case die, died, dies, different, diplomats, direction, director, directorate, directs, disappearance
  case disappeared, discovered, discuss, discussed, discussing, dismissed, displaced, district, districts
  case division, docked, does, domestic, down, downed, downing, downs, downtown, dozen, dragged, drop, dropped
  case dropping, drops, drowned, due, dug, duma, during, dying, each, earlier, early, easter, either, elderly
  case elected, eliminated, eliminating, embassy, emergencies, emergency, employees, encircle, end, ended, ends
  case enemy, energy, entered, escaped, escorted, estimated, european, evacuate, evacuated, evacuates, evacuating
  case evacuation, evacuees, eve, even, evening, events, ever, every, everybody, everyone, evidence, exceeded
  case exceeding, exceeds, excess, exchange, exchanged, exchanges, exchanging, execution, executions, exiled
  case expect, expected, expects, experts, expires, explosion, explosions, express, extra, f, face, faced, faces
  case facing, factory, falls, families, family, far, fatal, fatalities, fatality, fatally, father, federal, fell
  case ferried, ferries, ferry, few, fewer, fighter, fighters, figure, finance, find, finds, fine, fined, fire
  case fired, fires, firing, firm, first, fixed, flagship, fled, flew, flies, flight, flights, flown, fly
  case following, `for`, force, forces, foreign, foreigners, former, formerly, fort, forum, found, foundation
  case fractures, free, freed, freeing, frees, frigate, from, front, further, garrison, gather, gathering, gathers
  case gave, gazette, general, get, gets, getting, girl, give, given, gives, giving, glance, go, goes, gone, good
  case got, government, governor, governors, governorship, governs, greater, ground, group, `guard`, guards
  case guests, gulf, had, half, hand, handed, handing, handover, hands, hangar, hangars, happened, has, have
  case having, he, head, headed, heading, heads, health, held, helicopter, helicopters, helped, helping, her
  case herald, here, heres, herself, hill, hills, him, himself, his, hit, hitting, hold, holding, holds, holy
  case home, homecoming, hope, hoped, hopes, hospital, hospitalisation, hospitalised, hospitalization
  case hospitalized, hospitals, host, hostage, hostages, hostile, hosting, hosts, hotel, hour, hours, house, how
  case hundred, hurled, hurt, husband, i, `if`, imprison, imprisoned, imprisonment, imprisons, `in`, inaugurated
  case include, included, includes, including, incursion, independence, inhabitants, injured, injuries, injury
  case inside, installed, instantly, intelligence, intends, intensive, intercept, intercepted, intercepting
  case intercepts, interim, interior, `internal`, into, invasion, investigative, investigators, invited, involve
  case involved, involving, `is`, it, its, itself, jail, jailed, jailing, jails, jammed, jamming, jet, jets, joint
  case journal, judges, just, justice, key, kh, killed, killing, killings, king, kingdom, knew, knock, knocked
  case knocking, know, known, labor, labour, laid, lake, land, largest, last, late, later, latest, latter, launch
  case launched, launcher, launchers, launches, launching, lay, leader, leaders, leads, least, leave, leaves
  case leaving, led, left, less, `let`, level, lie, lieutenant, like, line, listed, lives, local, look, looking
  case losses, lost, m, made, magazine, main, man, managed, manufacturer, many, market, marks, massacre, maundy
  case maximum, may, mayor, medical, meet, meeting, meets, member, members, met, metro, mid, mig, might, migrants
  case military, militia, million, mine, minimum, minister, ministers, ministry, mirror, missile, missing, mission
  case month, monthly, months, more, morning, most, mother, mount, moved, moving, much, municipal, murder, murders
  case museum, must, named, national, nationals, nations, nationwide, naval, navy, near, nearby, nearing, nearly
  case need, needed, needing, negotiate, negotiated, negotiating, neighborhood, neighbourhood, neither, network
  case neutralise, neutralised, neutralising, neutralize, neutralized, neutralizing, never, new, news, newspaper
  case next, ngo, night, nightly, no, nobody, nominated, none, not, now, number, numbered, oblast, oblasts
  case observer, of, off, offensive, offer, offered, offering, office, officer, officers, official, officials, old
  case on, once, one, only, onslaught, `open`, opens, `operator`, or, order, ordered, orders, organisation
  case organization, orthodox, other, others, our, ousted, out, outgoing, outlet, outside, outskirts, over
  case overnight, oversaw, oversees, palm, paper, parliament, part, parts, party, passed, passengers, passes
  case passing, past, pc, peace, penal, pensioner, people, per, percent, perish, perished, perishes, perishing
  case phase, phrase, pilots, pipeline, placed, plan, plane, planes, planned, planning, plans, plant, pledged
  case plus, pm, police, policy, port, possible, post, pow, power, pows, premier, prepare, prepared, preparing
  case president, presidential, presumed, previous, previously, prime, prince, princess, prison, prisoner
  case prisoners, prize, promise, promised, proof, proposal, propose, proposed, prosecutor, prosecutors
  case `protocol`, province, published, pull, pulled, pulling, pulls, punishable, put, puts, queen, quote, quoted
  case quotes, quoting, radio, raid, raids, range, reach, reached, reaches, reaching, read, reads, ready, receive
  case received, receives, receiving, recently, recovered, recovering, red, reduced, refinery, refugees, regiment
  case region, regional, registered, regulators, relatives, release, released, releases, releasing, relocate
  case relocated, relocates, relocating, remain, remained, remaining, remains, remanded, remark, removed
  case repatriate, repatriated, repatriates, repatriating, repatriation, repelled, repelling, replaced, reported
  case reporters, reporting, republic, request, requested, requesting, required, requiring, rescue, rescued
  case rescuers, rescues, rescuing, reservoir, resettled, residents, resigned, resolution, resources, respectively
  case resume, resumes, retailer, retired, retrieved, retrieving, `return`, returned, returning, returns, reunited
  case revolutionary, river, road, roughly, rounded, route, rubble, ruins, run, runs, rushed, russia, sacked
  case safer, safety, said, sailed, saint, salvo, same, saved, saves, saving, saw, say, saying, says, scale
  case scheduled, school, score, sea, search, searched, searching, secretary, sector, security, seek, seeking
  case seeks, sees, seized, senate, send, sending, sends, senior, sent, sentence, sentenced, sentences, sentencing
  case separate, separately, sergeant, serve, served, service, servicemembers, servicemen, services, serving, set
  case settlement, several, shall, she, shelled, shelling, ship, ships, shoot, shooting, shoots, shot, should
  case shrove, shuttled, since, single, sir, site, situations, slain, so, soldier, soldiers, `some`, somebody
  case someone, son, soon, sought, source, sources, speaking, speaks, special, spending, spent, spoke, spoken
  case spokesman, spokespeople, spokesperson, spokeswoman, square, staff, stage, stands, start, starts, startup
  case state, statement, station, stayed, still, stood, stop, stopped, stopping, storage, strait, street, streets
  case strike, strikes, striking, struck, students, su, submarine, suburb, suburbs, succeeded, successfully
  case succumb, succumbed, succumbing, succumbs, such, suffer, suffered, suffering, suffers, summary, summit
  case `super`, suppress, suppressed, suppressing, supreme, surpassed, surpasses, surrender, surrendered
  case suspected, sustain, sustained, sustaining, sustains, swap, swapped, swapping, swaps, swarm, swore, sworn
  case take, takeaways, taken, takes, taking, talks, tanker, taoiseach, targeted, team, teenager, telegram
  case telegraph, television, tell, telling, tells, term, terminal, terms, than, that, the, their, them
  case themselves, then, there, these, they, thinktank, this, those, though, thought, thousand, threatened
  case through, throughout, thus, thwarted, thwarting, till, time, timeline, times, to, today, toddler, together
  case told, toll, tomorrow, tonight, too, took, toplines, topped, total, tourists, toward, towards, town, trade
  case traded, train, trains, transferred, trapped, trauma, travel, traveling, travelled, travelling, travels
  case treasury, treated, treating, treatment, treaty, tribune, troops, turned, tv, two, type, unaccounted, under
  case unit, united, university, unleash, unleashed, unleashes, unleashing, unless, until, up, upcoming, upwards
  case urge, urged, urges, urging, us, use, used, using, vanished, version, vessel, via, vice, victims, village
  case villagers, visit, visited, visiting, visits, volley, vote, votes, voting, vowed, walked, want, wanted
  case wants, war, warehouse, warehouses, warned, warplane, warplanes, was, watchdog, wave, waves, we, website
  case week, weekly, well, went, were, what, when, `where`, whereas, whether, which, `while`, whit, who, whom
  case whose, why, wife, will, willing, with, within, without, witnesses, woman, won, words, workers, would, wound
  case wounded, wounding, wounds, wreckage, writing, wrote, yacht, year, years, yesterday, you, young
}
