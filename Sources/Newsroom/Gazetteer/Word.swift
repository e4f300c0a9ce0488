/// The single words that rules ask for by name. `unlisted` is every other word.
///
/// A token knows its word as a number, so that asking costs one comparison.
enum Word: String, CaseIterable, Sendable {
  case unlisted, there
  // Of the lines that tell a brief's day.
  case are, briefing, events, glance, happened, here, heres, key, know, latest, look, need, summary, takeaways, take
  case these, this, timeline, toplines, war, we, what, daily
  // Of items.
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
}
