/// The single words that rules ask for by name. `unlisted` is every other word.
///
/// A token knows its word as a number, so that asking costs one comparison.
enum Word: String, CaseIterable, Sendable {
  case unlisted
  case a, about, above, according, across, acting, added, additional, administration, administrators, aerospace
  case affairs, africa, after, again, against, age, aged, agency, ago, ahead, air, airbase, airborne, airfield
  case airport, airports, alive, all, almost, already, also, ambassador, among, an, analysts, and, announced
  case another, appointed, approximately, are, armed, army, around, arrest, arrested, article, `as`, ash, assault
  case at, attack, attacked, attacks, authorities, baby, back, bank, barrage, base, bay, because, been, before
  case begins, behind, between, billion, black, bloody, bn, boats, bodies, bombardment, bombed, border, boy, bridge
  case briefing, brigade, bring, bringing, brings, brought, brussels, burned, but, by, called, came, camp, can
  case canal, cape, capital, captive, capture, captured, capturing, cent, center, central, centre, chairs
  case chancellor, chapter, charged, chief, child, church, circa, city, claimed, `class`, coast, combined, come
  case command, commanders, commands, committee, conference, confirmed, congress, constitutional, coordinates
  case corridor, could, council, counterintelligence, court, cruiser, daily, dam, day, days, dead, death, deaths
  case defence, defense, delta, department, deploy, depot, deputy, destroyed, destroying, detained, detention, did
  case die, died, diplomats, direction, directorate, directs, dismissed, displaced, district, districts, domestic
  case down, downed, downing, downtown, dozen, due, duma, during, earlier, early, easter, elected, eliminated
  case emergencies, emergency, encircle, entered, estimated, european, evacuated, evacuation, events, every
  case exceeding, exchange, exchanged, execution, executions, exiled, expected, experts, expires, f, factory
  case federal, ferry, few, fewer, fighters, finance, find, fine, fined, fired, flagship, flight, following, `for`
  case force, forces, foreign, former, fort, found, free, freed, frigate, from, front, further, gave, gazette
  case general, gets, girl, give, given, glance, go, gone, good, got, governor, governors, governorship, governs
  case greater, ground, group, `guard`, guards, gulf, had, hand, handed, happened, has, have, he, head, headed
  case heads, health, held, her, herald, here, heres, hill, hills, his, hit, hitting, hold, holy, home, hospital
  case hostage, hotel, house, hundred, hurt, `if`, `in`, inaugurated, including, incursion, independence, injuries
  case inside, intelligence, intercepted, intercepting, interim, interior, `internal`, into, investigative
  case investigators, involve, involved, involving, `is`, it, its, jail, jailed, jammed, jet, joint, journal, judges
  case just, justice, key, kh, killed, killing, killings, king, kingdom, knocked, know, lake, land, largest, last
  case late, later, latest, launched, leader, leaders, leads, least, leave, leaves, leaving, led, left, less, like
  case local, look, magazine, main, man, many, maundy, may, mayor, meet, meets, member, metro, mid, mig, might
  case military, million, mine, minister, ministers, ministry, missile, missing, months, more, mount, murder
  case murders, museum, must, named, national, naval, navy, near, nearly, need, neighborhood, neighbourhood
  case neutralised, neutralized, news, next, no, nominated, not, number, oblast, oblasts, observer, of, off, office
  case officer, officers, official, officials, on, once, one, only, or, order, orders, other, others, out, outgoing
  case outside, outskirts, over, oversees, palm, parliament, part, parts, penal, pensioner, people, per, percent
  case perished, planned, planning, plans, plant, plus, police, policy, port, post, power, premier, president
  case presidential, previous, prime, prison, prisoner, prosecutor, prosecutors, pulled, queen, radio, raid, range
  case reach, reached, receive, received, red, refinery, region, regional, regulators, relatives, release, released
  case relocated, repatriated, repatriation, repelled, replaced, reported, republic, rescue, rescued, rescuers
  case rescuing, reservoir, resettled, residents, resigned, resolution, resources, retired, `return`, returned
  case revolutionary, river, road, roughly, route, runs, russia, said, salvo, saying, says, scheduled, school, sea
  case sector, security, seized, senate, senior, sentence, serve, served, service, services, serving, several, shall
  case she, shelled, ship, shoot, shooting, shot, should, since, situations, slain, so, soldiers, `some`, source
  case sources, spokesman, spokesperson, spokeswoman, square, staff, state, station, still, stopped, strait, street
  case streets, strike, strikes, striking, struck, su, submarine, suburb, suburbs, succeeded, summary, summit
  case `super`, suppressed, supreme, surrendered, swapped, swarm, sworn, take, takeaways, taken, takes, talks
  case tanker, targeted, teenager, telegraph, tell, telling, term, terminal, than, that, the, their, them, then
  case there, these, they, this, those, thousand, through, throughout, thwarted, till, time, timeline, times, to
  case toddler, told, toll, tomorrow, took, toplines, total, toward, towards, treasury, treated, tribune, tv
  case unaccounted, under, unit, university, until, up, upcoming, use, using, vessel, via, visit, visited, visiting
  case visits, volley, war, warned, was, wave, we, went, were, what, when, `where`, which, `while`, who, whom, whose
  case will, with, witnesses, woman, would, wrote, year, years, yesterday
}
