/// The single words that rules ask for by name. `unlisted` is every other word.
///
/// A token knows its word as a number, so that asking costs one comparison.
enum Word: String, CaseIterable, Sendable {
  case unlisted
  // Of what is forbidden, put off, said, lost and left, and of small places.
  case mt, banned, bans, suspended, suspends, barred, forbade, postponed, delayed, rescheduled, buries, argued, argues, insisted, explained, complained, conceded
  case acknowledged, cautioned, reports, notes, warns, alleged, effort, efforts, charge, protest, jr, sr, fished, simply, proving, grounds, forward, operating
  case barracks, survive, embraced, martyrdom, abducting, kidnapping, bandits, jihadists, extremists, communities, ride, rode, pass, swept, approach, enter, razed
  case surround, surrounding, retaking, defending, lies, hamlets, contact, hoisted, flag, advancing, advanced, marching, marched, tense, deserted, bakery, bazaar
  case provincial, operations, specialized, specialised, teaching, surgical, field, dialogue, own, `true`, real, actual, policemen, guerrillas, clinics, commandos
  case cassation, appeal, appeals, arbitration, audit, auditors, chiefdom, chiefdoms, triangle, displacement, transit, localities, municipalities, communes
  case townships, courtroom, torched, looted, saints, sts
  // Of places and what is done to them.
  case regions, provinces, voivodeships, governorates, prefectures, territories, counties, way, gathered, lean, leaning, blame, blamed, blaming, kill
  case tower, skyscraper, buildings
  case assembly, envoy, envoys, negotiators, ambassadors, park, crossing, checkpoint, railway, laboratory, x, arena, stadium, clinic, maternity
  case psychiatric, mp, mps, complex
  case railways, eu, plants, neighbouring, neighboring, union, courier, chronicle, institute, st, towns, villages, association
  case areas, vicinity, states, commission, castle, icebreaker, gunboat
  case vehicles, equipment, nevertheless, nonetheless, meanwhile, however, therefore, instead, motorway, motorways, sheikh, faction, movement, cities
  case salvoes, salvos, volleys, built, supplied, drone, unmanned, uncrewed, weapons
  case couldnt, cant, wouldnt, wont, shouldnt, mightnt, mostly, incl, elsewhere, embargoed, june, august, april, language
  case names, appoints, picks, sacks, nominates, become, commissioner, invitation, invite, ordering, survivors, suffocated, plucked
  case seas, channels, crossings, checkpoints
  case beat, beaten, stabbed, stabbing, hacked, crushed, trampled, tortured, starved, row, kidnapped, sailors, marines, peacekeepers
  case aerial
  case tunnels, cellars, bunkers, steelworks, hostels, hotels, dormitories, homes
  case curfew, truce, ceasefire, pause, ban, moratorium, lockdown, blockade, proclaimed, proclaims, imposes, announces, declares, introduced
  case midnight, noon, dawn, dusk, midday
  case aggressor, occupiers, invaders, adversary, gunned, mowed, decoy, kamikaze, loitering, survived, countryside, airstrike, airstrikes
  case bombardments, bombings, ras, deir, dayr
  case umm, um, tall, tal, kafr, kfar, ain, ayn, ein, khirbet, khirbat, wadi, jabal, jebel, maarat, burj, nahr, bir, beit, bayt, bani, tabloid
  case aviation, tank, cement, munitions, explosives, gunpowder, al, coalition, enclave, strip, overran, target, bore, brunt, approached, encircling
  case encircled, entering, storm, fleeing, anti, howitzers, ii, iii, shelter, shelters, vehicle, howitzer, radar, initiative, zone, index, product
  case classification, essay, column, op, ed, interview, editorial, system, systems, conversation, letter, meetings, publishers, producers, makers
  case manufacturers, exporters, retailers, suppliers, banks, operators, companies, brands, rally, dubbed, el
  case hunger, rail, housing, mining, engineering, training, farming, fishing, shipping, broadcasting
  // Of towns, and what happens to them.
  case heart, populated, residential, historic, area, edge, raided, stormed, liberated, occupied, recaptured, retook, retaken, bomb, bombs
  case drones, missiles, rocket, rockets, shells
  case media, agencies, ward, wards, township, hamlet, society, founded, signed
  // Of bodies, and who fights for or leads them.
  case assistance, support, supplies, hardware, package, veterans, budget, transport, observers, personnel, expert, analyst, blogger, bloggers
  case exercises, drills, action, targets, facilities, facility, installations, sites, logistics, presence, production, industry, intervention
  case help, cooperation, leadership, delegations, representatives, teams, presidency, operational, strategic, tactical, grouping, tribunal
  case editor, editors, correspondent, correspondents, stepped, approved
  case militants, mercenaries, terrorists, operatives, gunmen, regulator, chairman, owner, founder, executive, subsidiary
  // How somebody speaks, and what they may say of themselves.
  case terse, blunt, unmoved, unimpressed, clear, adamant, defiant, scathing, dismissive, categorical, direct, frank, sceptical, skeptical, furious
  case kinder, milder, curt, laconic, emphatic, unequivocal, succinct, cautious, unrepentant, conciliatory, verdict, answer, reply, response
  case explanation, comment, view, assessment, message, conclusion, warning, investigating, monitoring, working, reviewing, examining, assessing
  case studying, considering, checking, cooperating
  case concerned, alarmed, confident, committed, aware, determined, shocked, appalled, grateful, hopeful, convinced
  case picked, coastguard, lifeboat
  case liwa, jaysh, jaish, jabhat, ahrar, harakat, kataib, katibat, saraya, faylaq, asaib
  // Of what happens to many, of bodies, places, offices and seasons.
  case organises, organizes, manages, edits, cell, student, spring, summer, autumn, winter, alongside, flanked, accompanied, joined, brief, npps
  case rights, campaign, fund, commissioners, theater, car, bought, sold, paid, kept, felt, heard, drove, rose, sank, attend, address, depart
  case expelled, estimate, opinion, account, judgement, whoever, allowed, forced, board, law, code, chair, speaker, drew, provoked, quarter
  case arrivals, departures, clashes, attackers, doctor, resistance, rebels, conscripts, generals, quarters, neighbourhoods, neighborhoods
  case ambush, ambushed, midway, halfway, somewhere, contacts, relations, ties, fought, stationed, camps, posts, cleared, spread, spilled, shifted, march
  case livestock, plain, locality, bab, kibbutz, moshav, resort, zones, commune, rifles, pushed, driven, owned, controlled, ruling, opposition, pro, monastery
  case bombarded, quit, defend, rained, closing, elders, roads, fields, doctors, smugglers, occupy, occupies, abandoned, retake, flee, villa
  case palace, trucks, medics, observatory, trust, faith, confidence, interest, overrun, changed, resumed, erupted, raged, stampede
  case controls, patrol, patrolled, militias, insurgents, seen, circled, biggest, started, lasted, exploded, battles, fight, settlements
  case cemetery, withdrew, withdrawn, heating, electricity, water, food
  case slogan, inscription, painted, written, scrawled, inscribed, daubed, printed, sprayed, units, bureau, citadel, junction, municipality
  case gate, gates, east, west, harbor, harbour, reaction, rebuke, pair, promises
  case neighbour, neighbor, friend, cousin, grandmother, grandfather, grandson, granddaughter, aunt, uncle, partner, colleague
  case estimates, transported, convicted, dormitory, flat, hostel, journalist, delegate, liquidated, fallen, guided, powers, economies, industrialised
  case industrialized
  // Of people, by what they are, and what becomes of them.
  case prompting, prompted, leading, forcing, driving, nomination, nominations, appointment, appointments, reappointment, resignation, dismissal
  case removal, election, confirmation, candidacy
  case abu, ibn, sister, brother, mosque
  case fate, whereabouts, unknown, unclear, uncertain, considered, deemed, assumed
  case raised, name, funeral, going, ashore, exhumed
  case boys, girls, men, women, choice, pick, nominee, overall, advises
  case billionaire, republican, democrat, politician, diplomat, lawmaker, tycoon, oligarch, businessman, veteran, pontiff, conservative, comedian
  case speak, writes, sat, telephoned, phoned, hosted, thinks, identified, congratulated, pardoned, thanked, warrant, talked, representative
  case serves, coordinator, coordinators, acted, acts, worked, works, refugee, record, size, pope, directions, sectors, fronts, axis
  case strongman, cleric, statesman, businesswoman, actor, legislator, populist, nationalist, hardliner, centrist, liberal
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
  case summoned, summoning, phone, telephone, video, described, describing, describes, dismissing, branded, labelled, denounced, condemned, rejected
  case perhaps, possibly, maybe, probably, detected, tracked
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
  case bringing, brings, broadcaster, broadcasters, broke, brought, brussels, buried, burned, burning, burns, burnt, bus, buses, business
  case bussed, but, by, call, called, calling, calls, came, camp, can, canal, cannot, cape, capital, captain
  case captive, captives, captivity, capture, captured, captures, capturing, care, carried, carries, carry
  case carrying, casualties, caught, cent, center, central, centre, chaired, chairs, chancellor, channel, chapter
  case charged, charities, charity, chief, child, children, choose, chooses, choosing, christmas, church, circa, cited
  case citing, citizens, city, civil, civilian, civilians, claim, claimed, claiming, claims, `class`, close
  case closes, coast, collapse, collapsed, colonel, colony, combat, combined, come, comes, coming, command
  case commanded, commander, commanders, commands, committee, company, comprised, comprising, concussion
  case concussions, conference, confirmed, conglomerate, congress, consisted, consisting, constitutional
  case consultancy, contrast, convenes, convention, convoy, convoys, coordinates, corporation, corps, corridor
  case corridors, cost, costing, costs, could, council, count, counted, counterintelligence, counterpart
  case countries, country, countrywide, counts, couple, court, crash, crew, crossed, cruise, cruiser, custody, cut
  case daily, dam, dame, daughter, day, days, dead, deadly, deal, death, deaths, debris, decided, declared
  case declined, declines, defence, defenders, defense, degrees, delegates, delegation, delta, demand, demanded
  case demanding, demands, departed, department, deploy, deployed, deploying, deported, depot, depots, deputies
  case deputy, despite, destroy, destroyed, destroying, destroys, detain, detained, detainee, detainees, detaining
  case detains, detention, detentions, did, die, died, dies, different, diplomats, direction, director
  case directorate, directs, disappearance, disappeared, discovered, discuss, discussed, discussing, dismissed
  case displaced, district, districts, division, docked, documented, documents, does, domestic, down, downed
  case downing, downs, downtown, dozen, dragged, drop, dropped, dropping, drops, drowned, due, dug, duma, during
  case dying, each, earlier, early, easter, either, elderly, elected, eliminated, eliminating, embassy
  case emergencies, emergency, employees, encircle, end, ended, ends, enemy, energy, entered, escaped, escorted
  case estimated, european, evacuate, evacuated, evacuates, evacuating, evacuation, evacuees, eve, even, evening
  case events, ever, every, everybody, everyone, evidence, exceeded, exceeding, exceeds, excess, exchange
  case exchanged, exchanges, exchanging, execution, executions, exiled, expect, expected, expects, experts
  case expire, expires, explosion, explosions, express, extra, f, face, faced, faces, facing, factory, falls, families
  case family, far, feared, fatal, fatalities, fatality, fatally, father, federal, fell, ferried, ferries, ferry, few
  case fewer, fighter, fighters, figure, finance, find, finds, fine, fined, fire, fired, firefighters, fires, firing, firm, firms
  case first, fixed, flagship, fled, flew, flies, flight, flights, flown, fly, following, `for`, force, forces
  case foreign, foreigners, former, formerly, fort, forum, found, foundation, fractures, free, freed, freeing
  case frees, frigate, from, front, further, garrison, gather, gathering, gathers, gave, gazette, general, get
  case gets, getting, girl, give, given, gives, giving, glance, go, goes, gone, good, got, gov, government, governor
  case governors, governorship, governs, greater, ground, group, `guard`, guards, guests, gulf, had, half, hand
  case handed, handing, handover, hands, hangar, hangars, happened, has, have, having, he, head, headed, heading
  case heads, health, held, helicopter, helicopters, helped, helping, her, herald, here, heres, herself, hill
  case hills, him, himself, his, hit, hitting, hold, holding, holds, holy, home, homecoming, hope, hoped, hopes
  case hospital, hospitalisation, hospitalised, hospitalization, hospitalized, hospitals, host, hostage, hostages
  case hostile, hosting, hosts, hotel, hour, hours, house, how, hundred, hurled, hurt, husband, i, `if`
  case immediately, imprison, imprisoned, imprisonment, imprisons, `in`, inaugurated, include, included, includes
  case including, incursion, independence, inhabitants, injured, injuries, injury, inside, installed, instantly
  case intelligence, intends, intensive, intercept, intercepted, intercepting, intercepts, interim, interior
  case `internal`, into, invasion, investigative, investigators, invited, involve, involved, involving, `is`, it
  case its, itself, jail, jailed, jailing, jails, jammed, jamming, jet, jets, joint, journal, judges, just
  case justice, key, kh, killed, killing, killings, king, kingdom, knew, knock, knocked, knocking, know, known
  case labor, labour, laid, lake, land, lapses, largest, last, late, later, latest, latter, launch, launched, launcher
  case launchers, launches, launching, lay, leader, leaders, leads, least, leave, leaves, leaving, led, left, less
  case `let`, level, lie, life, lieutenant, like, line, listed, lives, local, look, looking, losses, lost, m, made
  case magazine, magazines, main, man, managed, manufacturer, many, market, marks, massacre, maundy, maximum, may, mayor
  case medical, meet, meeting, meets, member, members, met, metro, mid, mig, might, migrants, military, militia
  case million, mine, minimum, minister, ministers, ministry, mirror, missile, missing, mission, month, monthly
  case months, more, morgue, morgues, morning, most, mother, mount, moved, moving, much, municipal, murder
  case murders, museum, must, named, national, nationals, nations, nationwide, naval, navy, near, nearby, nearing
  case nearly, need, needed, needing, negotiate, negotiated, negotiating, neighborhood, neighbourhood, neither
  case network, neutralise, neutralised, neutralising, neutralize, neutralized, neutralizing, never, new, news
  case newspaper, newspapers, next, ngo, ngos, night, nightly, no, nobody, nominated, none, not, now, number, numbered, oblast
  case oblasts, observer, of, off, offensive, offer, offered, offering, office, officer, officers, official
  case officials, old, on, once, one, only, onslaught, `open`, opens, `operator`, or, order, ordered, orders
  case organisation, organisations, organization, organizations, orthodox, other, others, our, ousted, out, outgoing, outlet, outlets, outside, outskirts
  case over, overnight, oversaw, oversees, palm, paper, parliament, part, parts, party, passed, passengers, passes
  case passing, past, pc, peace, penal, pensioner, people, per, percent, perish, perished, perishes, perishing
  case phase, phrase, pilots, pipeline, placed, plan, plane, planes, planned, planning, plans, plant, pledged
  case plus, pm, police, policy, port, possible, post, pow, power, pows, premier, prepare, prepared, preparing
  case president, presidential, presumed, previous, previously, prime, prince, princess, prison, prisoner
  case prisoners, prize, promise, promised, proof, proposal, propose, proposed, prosecutor, prosecutors
  case `protocol`, province, published, pull, pulled, pulling, pulls, punishable, put, puts, queen, quote, quoted
  case quotes, quoting, radio, raid, raids, range, reach, reached, reaches, reaching, read, reads, ready, receive
  case received, receives, receiving, recently, recorded, records, recovered, recovering, red, reduced, refinery
  case refugees, refused, refuses, regiment, region, regional, registered, regulators, relatives, release
  case released, releases, releasing, relocate, relocated, relocates, relocating, remain, remained, remaining
  case remains, remanded, remark, removed, repatriate, repatriated, repatriates, repatriating, repatriation
  case repelled, repelling, replaced, reported, reporters, reporting, republic, request, requested, requesting
  case required, requiring, rescue, rescued, rescuers, rescues, rescuing, reservoir, resettled, residents
  case resigned, resolution, resources, respectively, resume, resumes, retailer, retired, retrieved, retrieving
  case `return`, returned, returning, returns, reunited, revolutionary, river, road, roughly, rounded, route
  case rubble, ruins, run, runs, rushed, russia, sacked, safer, safety, said, sailed, saint, salvo, same, saved
  case saves, saving, saw, say, saying, says, scale, scheduled, school, score, sea, search, searched, searching
  case secretary, sector, security, seek, seeking, seeks, sees, seized, senate, send, sending, sends, senior, sent
  case sentence, sentenced, sentences, sentencing, separate, separately, sergeant, serve, served, service
  case servicemembers, servicemen, services, serving, set, settlement, several, shall, she, shelled, shelling
  case ship, ships, shoot, shooting, shoots, shot, should, shrove, shuttled, since, single, sir, site, situations
  case slain, so, soldier, soldiers, `some`, somebody, someone, son, soon, sought, source, sources, speaking
  case speaks, special, spending, spent, spoke, spoken, spokesman, spokespeople, spokesperson, spokeswoman, square
  case staff, stage, stands, start, starts, startup, state, statement, station, stayed, still, stood, stop
  case stopped, stopping, storage, strait, street, streets, strike, strikes, striking, struck, students, su
  case submarine, suburb, suburbs, succeeded, successfully, succumb, succumbed, succumbing, succumbs, such, suffer
  case suffered, suffering, suffers, summary, summit, `super`, suppress, suppressed, suppressing, supreme
  case surpassed, surpasses, surrender, surrendered, suspected, sustain, sustained, sustaining, sustains, swap
  case swapped, swapping, swaps, swarm, swore, sworn, take, takeaways, taken, takes, taking, talks, tanker
  case taoiseach, targeted, team, teenager, telegram, telegraph, television, tell, telling, tells, term, terminal
  case terms, than, that, the, their, them, themselves, then, there, these, they, thinktank, this, those, though
  case thought, thousand, threatened, through, throughout, thus, thwarted, thwarting, till, time, timeline, times
  case to, today, toddler, together, told, toll, tomorrow, tonight, too, took, toplines, topped, total, tourists
  case toward, towards, town, trade, traded, train, trains, transferred, trapped, trauma, travel, traveling
  case travelled, travelling, travels, treasury, treated, treating, treatment, treaty, tribune, troops, turned, tv
  case two, type, unaccounted, unchanged, under, unit, united, university, unleash, unleashed, unleashes, unleashing, unless
  case until, up, upcoming, upwards, urge, urged, urges, urging, us, use, used, using, vanished, verified
  case verifies, version, vessel, via, vice, victims, village, villagers, visit, visited, visiting, visits, volley
  case vote, votes, voting, vowed, walked, want, wanted, wants, war, warehouse, warehouses, warned, warplane
  case warplanes, was, watchdog, wave, waves, we, website, week, weekly, well, went, were, what, when, `where`
  case whereas, whether, which, `while`, whit, who, whom, whose, why, wife, will, willing, with, within, without
  case witnesses, woman, won, words, workers, would, wound, wounded, wounding, wounds, wreckage, writing, wrote
  case yacht, year, years, yesterday, yet, you, young
}
