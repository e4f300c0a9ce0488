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
  case announced, another, `any`, appointed, apprehended, apprehending, approximately, are, armed, army, around
  case arrest, arrested, arresting, arrests, arrive, arrived, arrives, article, `as`, ash, asked, assault, at
  case attack, attacked, attacking, attacks, attention, authorities, await, awaiting, baby, back, ballistic, bank
  case barrage, barrages, bars, base, bases, bay, be, because, been, before, began, begin, beginning, begins, behind
  case being, believed, below, best, between, beyond, billion, black, blast, blasts, blitz, bloody, bn, boat, boats
  case bodies, body, boeing, bombardment, bombed, bomber, bombers, bombing, border, both, boy, bridge, briefing
  case brigade, brigadier, bring, bringing, brings, broke, brought, brussels, burned, burns, burnt, but, by, call
  case called, calling, calls, came, camp, can, canal, cannot, cape, capital, captain, captive, captives, captivity
  case capture, captured, captures, capturing, care, carried, carries, carry, casualties, caught, cent, center
  case central, centre, chairs, chancellor, channel, chapter, charged, chief, child, children, christmas, church
  case circa, cited, citing, city, civilian, claim, claimed, claiming, claims, `class`, close, closes, coast
  case collapse, collapsed, colonel, colony, combat, combined, come, comes, coming, command, commanders, commands
  case committee, company, comprising, concussion, concussions, conference, confirmed, congress, consisting
  case constitutional, contrast, convenes, convention, coordinates, corridor, cost, costing, costs, could, council
  case count, counterintelligence, country, countrywide, couple, court, crash, crossed, cruise, cruiser, custody
  case daily, dam, daughter, day, days, dead, deadly, deal, death, deaths, debris, declared, defence, defenders
  case defense, degrees, delegates, delegation, delta, demand, demanded, demanding, demands, department, deploy
  case deployed, deploying, deported, depot, depots, deputies, deputy, despite, destroy, destroyed, destroying
  case destroys, detain, detained, detainee, detainees, detaining, detains, detention, detentions, did, die, died
  case dies, different, diplomats, direction, directorate, directs, disappearance, disappeared, discovered, discuss
  case discussed, discussing, dismissed, displaced, district, districts, does, domestic, down, downed, downing
  case downs, downtown, dozen, dragged, drop, dropped, dropping, drops, drowned, due, dug, duma, during, dying, each
  case earlier, early, easter, either, elderly, elected, eliminated, eliminating, embassy, emergencies, emergency
  case employees, encircle, end, ended, ends, enemy, entered, escorted, estimated, european, evacuate, evacuated
  case evacuates, evacuating, evacuation, evacuees, eve, even, evening, events, ever, every, everybody, everyone
  case exceeded, exceeding, exceeds, excess, exchange, exchanged, exchanges, exchanging, execution, executions
  case exiled, expect, expected, expects, experts, expires, explosion, explosions, extra, f, face, faced, faces
  case facing, factory, falls, families, far, fatal, fatalities, fatality, fatally, father, federal, fell, ferry
  case few, fewer, fighters, figure, finance, find, finds, fine, fined, fire, fired, fires, firing, first, flagship
  case fled, flew, flies, flight, flown, fly, following, `for`, force, forces, foreign, former, fort, forum, found
  case fractures, free, freed, freeing, frees, frigate, from, front, further, gather, gathers, gave, gazette
  case general, get, gets, getting, girl, give, given, glance, go, goes, gone, good, got, government, governor
  case governors, governorship, governs, greater, ground, group, `guard`, guards, guests, gulf, had, half, hand
  case handed, handing, handover, hands, hangar, hangars, happened, has, have, having, he, head, headed, heads
  case health, held, helicopter, helicopters, helped, helping, her, herald, here, heres, herself, hill, hills
  case himself, his, hit, hitting, hold, holds, holy, home, homecoming, hospital, hospitalisation, hospitalised
  case hospitalization, hospitalized, hospitals, host, hostage, hostages, hostile, hosts, hotel, hour, house, how
  case hundred, hurt, husband, i, `if`, imprison, imprisoned, imprisonment, imprisons, `in`, inaugurated, include
  case included, includes, including, incursion, independence, inhabitants, injured, injuries, injury, inside
  case instantly, intelligence, intensive, intercept, intercepted, intercepting, intercepts, interim, interior
  case `internal`, into, invasion, investigative, investigators, involve, involved, involving, `is`, it, its, itself
  case jail, jailed, jailing, jails, jammed, jamming, jet, jets, joint, journal, judges, just, justice, key, kh
  case killed, killing, killings, king, kingdom, knew, knock, knocked, knocking, know, known, labor, labour, lake
  case land, largest, last, late, later, latest, launch, launched, launcher, launchers, launches, launching, lay
  case leader, leaders, leads, least, leave, leaves, leaving, led, left, less, `let`, level, lie, lieutenant, like
  case line, listed, lives, local, look, losses, lost, m, made, magazine, main, man, managed, many, market, marks
  case massacre, maundy, maximum, may, mayor, medical, meet, meets, member, members, met, metro, mid, mig, might
  case migrants, military, million, mine, minimum, minister, ministers, ministry, missile, missing, mission, month
  case monthly, months, more, morning, most, mother, mount, moved, much, murder, murders, museum, must, named
  case national, nationwide, naval, navy, near, nearby, nearing, nearly, need, needed, needing, negotiate
  case negotiated, negotiating, neighborhood, neighbourhood, neither, neutralise, neutralised, neutralising
  case neutralize, neutralized, neutralizing, never, new, news, next, night, nightly, no, nobody, nominated, none
  case not, now, number, oblast, oblasts, observer, of, off, offensive, offer, offered, offering, office, officer
  case officers, official, officials, old, on, once, one, only, onslaught, `open`, opens, or, order, orders
  case orthodox, other, others, our, out, outgoing, outside, outskirts, over, overnight, oversees, palm, parliament
  case part, parts, passed, passengers, passes, passing, past, pc, penal, pensioner, people, per, percent, perish
  case perished, perishes, perishing, phase, phrase, pilots, pipeline, placed, plan, plane, planes, planned
  case planning, plans, plant, plus, pm, police, policy, port, possible, post, pow, power, pows, premier, prepare
  case prepared, preparing, president, presidential, presumed, previous, previously, prime, prison, prisoner
  case prisoners, prize, promise, promised, proposal, propose, proposed, prosecutor, prosecutors, `protocol`
  case province, pull, pulled, pulling, pulls, punishable, put, puts, queen, quote, quoted, quotes, quoting, radio
  case raid, raids, range, reach, reached, reaches, reaching, read, reads, ready, receive, received, receives
  case receiving, recovered, recovering, red, refinery, refugees, region, regional, registered, regulators
  case relatives, release, released, releases, releasing, relocate, relocated, relocates, relocating, remain
  case remained, remaining, remains, remanded, repatriate, repatriated, repatriates, repatriating, repatriation
  case repelled, repelling, replaced, reported, reporters, reporting, republic, request, requested, requesting
  case required, requiring, rescue, rescued, rescuers, rescues, rescuing, reservoir, resettled, residents, resigned
  case resolution, resources, resume, resumes, retired, retrieved, retrieving, `return`, returned, returning
  case returns, reunited, revolutionary, river, road, roughly, route, rubble, ruins, runs, rushed, russia, safer
  case safety, said, saint, salvo, same, saved, saves, saving, saw, say, saying, says, scale, scheduled, school, sea
  case sector, security, seek, seeking, seeks, sees, seized, senate, send, sending, sends, senior, sent, sentence
  case sentenced, sentences, sentencing, separate, separately, sergeant, serve, served, service, servicemembers
  case servicemen, services, serving, set, settlement, several, shall, she, shelled, shelling, ship, shoot, shooting
  case shoots, shot, should, shrove, since, situations, slain, so, soldiers, `some`, somebody, someone, son, soon
  case sought, source, sources, speaking, special, spending, spent, spoke, spoken, spokesman, spokespeople
  case spokesperson, spokeswoman, square, staff, stage, stands, start, starts, state, statement, station, stayed
  case still, stood, stop, stopped, stopping, storage, strait, street, streets, strike, strikes, striking, struck
  case students, su, submarine, suburb, suburbs, succeeded, successfully, succumb, succumbed, succumbing, succumbs
  case such, suffer, suffered, suffering, suffers, summary, summit, `super`, suppress, suppressed, suppressing
  case supreme, surpassed, surpasses, surrender, surrendered, suspected, sustain, sustained, sustaining, sustains
  case swap, swapped, swapping, swaps, swarm, swore, sworn, take, takeaways, taken, takes, taking, talks, tanker
  case taoiseach, targeted, teenager, telegraph, tell, telling, tells, term, terminal, terms, than, that, the, their
  case them, themselves, then, there, these, they, this, those, though, thought, thousand, through, throughout, thus
  case thwarted, thwarting, till, time, timeline, times, to, today, toddler, together, told, toll, tomorrow, too
  case took, toplines, topped, total, tourists, toward, towards, town, transferred, trauma, travel, travelled
  case travels, treasury, treated, treating, treatment, treaty, tribune, turned, tv, two, type, unaccounted, under
  case unit, united, university, unleash, unleashed, unleashes, unleashing, unless, until, up, upcoming, upwards
  case urge, urged, urges, urging, us, use, used, using, vanished, version, vessel, via, vice, victims, village
  case villagers, visit, visited, visiting, visits, volley, vote, votes, walked, want, wanted, wants, war, warehouse
  case warehouses, warned, warplane, warplanes, was, wave, waves, we, week, weekly, well, went, were, what, when
  case `where`, whereas, whether, which, `while`, whit, who, whom, whose, why, wife, will, with, within, without
  case witnesses, woman, won, words, workers, would, wound, wounded, wounding, wounds, wreckage, writing, wrote
  case yacht, year, years, yesterday, you, young
}
