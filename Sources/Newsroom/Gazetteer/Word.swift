/// The single words that rules ask for by name. `unlisted` is every other word.
///
/// A token knows its word as a number, so that asking costs one comparison.
enum Word: String, CaseIterable, Sendable {
  case unlisted
  case a, about, above, according, across, acting, added, additional, administration, administrators, admiral
  case aerospace, affairs, africa, after, again, against, age, aged, agency, ago, ahead, air, airbase, airborne
  case airfield, airport, airports, alive, all, almost, already, also, ambassador, among, an, analysts, and
  case announced, another, appointed, approximately, are, armed, army, around, arrest, arrested, article, `as`, ash
  case assault, at, attack, attacked, attacks, authorities, baby, back, bank, barrage, base, bay, because, been
  case before, begins, behind, between, billion, black, bloody, bn, boat, boats, bodies, bombardment, bombed, border
  case boy, bridge, briefing, brigade, brigadier, bring, bringing, brings, brought, brussels, burned, but, by
  case called, came, camp, can, canal, cape, capital, captain, captive, capture, captured, capturing, cent, center
  case central, centre, chairs, chancellor, chapter, charged, chief, child, church, circa, city, claimed, `class`
  case coast, colonel, combined, come, command, commanders, commands, committee, conference, confirmed, congress
  case constitutional, coordinates, corridor, could, council, counterintelligence, court, cruiser, daily, dam, day
  case days, dead, death, deaths, defence, defense, delta, department, deploy, depot, deputy, destroyed, destroying
  case detained, detention, did, die, died, diplomats, direction, directorate, directs, dismissed, displaced
  case district, districts, domestic, down, downed, downing, downtown, dozen, due, duma, during, earlier, early
  case easter, elected, eliminated, emergencies, emergency, encircle, entered, estimated, european, evacuated
  case evacuation, events, every, exceeding, exchange, exchanged, execution, executions, exiled, expected, experts
  case expires, f, factory, federal, ferry, few, fewer, fighters, finance, find, fine, fined, fired, flagship
  case flight, following, `for`, force, forces, foreign, former, fort, found, free, freed, frigate, from, front
  case further, gave, gazette, general, gets, girl, give, given, glance, go, gone, good, got, government, governor
  case governors, governorship, governs, greater, ground, group, `guard`, guards, gulf, had, hand, handed, happened
  case has, have, he, head, headed, heads, health, held, her, herald, here, heres, hill, hills, his, hit, hitting
  case hold, holy, home, hospital, hostage, hotel, house, hundred, hurt, `if`, `in`, inaugurated, including
  case incursion, independence, injuries, inside, intelligence, intercepted, intercepting, interim, interior
  case `internal`, into, investigative, investigators, involve, involved, involving, `is`, it, its, jail, jailed
  case jammed, jet, joint, journal, judges, just, justice, key, kh, killed, killing, killings, king, kingdom
  case knocked, know, lake, land, largest, last, late, later, latest, launched, leader, leaders, leads, least, leave
  case leaves, leaving, led, left, less, lieutenant, like, local, look, magazine, main, man, many, market, maundy
  case may, mayor, meet, meets, member, metro, mid, mig, might, military, million, mine, minister, ministers
  case ministry, missile, missing, months, more, mount, murder, murders, museum, must, named, national, naval, navy
  case near, nearly, need, neighborhood, neighbourhood, neutralised, neutralized, news, next, no, nominated, not
  case number, oblast, oblasts, observer, of, off, office, officer, officers, official, officials, on, once, one
  case only, or, order, orders, other, others, out, outgoing, outside, outskirts, over, oversees, palm, parliament
  case part, parts, penal, pensioner, people, per, percent, perished, planned, planning, plans, plant, plus, police
  case policy, port, post, power, premier, president, presidential, previous, prime, prison, prisoner, prosecutor
  case prosecutors, pulled, queen, radio, raid, range, reach, reached, receive, received, red, refinery, region
  case regional, regulators, relatives, release, released, relocated, repatriated, repatriation, repelled, replaced
  case reported, republic, rescue, rescued, rescuers, rescuing, reservoir, resettled, residents, resigned
  case resolution, resources, retired, `return`, returned, revolutionary, river, road, roughly, route, runs, russia
  case said, saint, salvo, saying, says, scheduled, school, sea, sector, security, seized, senate, senior, sentence
  case sergeant, serve, served, service, services, serving, several, shall, she, shelled, ship, shoot, shooting
  case shot, should, since, situations, slain, so, soldiers, `some`, source, sources, spokesman, spokesperson
  case spokeswoman, square, staff, state, station, still, stopped, strait, street, streets, strike, strikes
  case striking, struck, su, submarine, suburb, suburbs, succeeded, summary, summit, `super`, suppressed, supreme
  case surrendered, swapped, swarm, sworn, take, takeaways, taken, takes, talks, tanker, targeted, teenager
  case telegraph, tell, telling, term, terminal, than, that, the, their, them, then, there, these, they, this, those
  case thousand, through, throughout, thwarted, till, time, timeline, times, to, toddler, told, toll, tomorrow, took
  case toplines, total, toward, towards, treasury, treated, tribune, tv, unaccounted, under, unit, university, until
  case up, upcoming, use, using, vessel, via, visit, visited, visiting, visits, volley, war, warned, was, wave, we
  case went, were, what, when, `where`, which, `while`, who, whom, whose, will, with, witnesses, woman, would, wrote
  case yacht, year, years, yesterday
}
