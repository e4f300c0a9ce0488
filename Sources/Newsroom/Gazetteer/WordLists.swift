extension Lexicon {
  /// The words of English that reading leans on, by what they tell.
  init(folding: LetterFolding) {
    self.init(capacity: 8_000)
    WordLists.add(to: &self, folding: folding)
  }
}

/// The lists that the words come from.
enum WordLists {
  fileprivate static func add(to lexicon: inout Lexicon, folding: LetterFolding) {
    func add(_ text: String, _ classes: WordClass, value: Int32 = 0) {
      let lines = TableLines(bytes: Array(text.utf8))
      for word in lines.words(0..<lines.bytes.count, folding: folding) { lexicon.add(word, classes, value: value) }
    }
    for (classes, text) in byClass { add(text, classes) }
    for (classes, text) in aboutSpeech { add(text, classes) }
    add(femaleNames, [.givenName, .female])
    add(maleNames, [.givenName, .male])
    for (index, name) in weekdays.enumerated() { add(name, .weekday, value: Int32(index)) }
    for (index, names) in months.enumerated() { add(names, .month, value: Int32(index + 1)) }
    for (value, name) in numbers { add(name, .numberWord, value: value) }
    for word in Word.allCases where word != .unlisted { lexicon.name(WordHash(stringLiteral: word.rawValue), word) }
    for (openings, text) in WordOpening.words {
      for word in text.utf8.split(whereSeparator: { $0 == .space || $0 == .newline }) { lexicon.open(WordHash(stringLiteral: String(decoding: word, as: UTF8.self)), openings) }
    }
    for (day, name) in ordinals { add(name, .ordinalWord, value: day) }
    addVerbs(to: &lexicon, folding: folding)
    let names = TableLines(bytes: Array(givenNamesTable.utf8))
    var words: [WordHash] = []
    names.forEach(columns: 1) { _, range, _ in
      if let name = names.word(range, folding: folding, in: &words) { lexicon.add(name, .givenName) }
    }
  }

  private static func addVerbs(to lexicon: inout Lexicon, folding: LetterFolding) {
    let lines = TableLines(bytes: Array(verbsTable.utf8))
    var words: [WordHash] = []
    lines.forEach(columns: 2) { _, _, fields in
      guard let classes = verbClasses[String(decoding: lines.bytes[fields[1]], as: UTF8.self)] else { return }
      lines.forEachValue(in: fields[0]) { form in
        if let verb = lines.word(form, folding: folding, in: &words) { lexicon.add(verb, classes) }
      }
    }
  }

  private static let verbClasses: [String: WordClass] = [
    "speech": [.speech, .saying], "speech-act": .speech, "casualty-killed": .killed, "casualty-injured": .injured, "capture": .capture,
    "missing": .missing, "rescue": .rescue, "evacuate": .evacuate, "detain": .detain, "sentence": .sentence,
    "launch": .launch, "down": .down, "return": .comeBack, "strike": .strike,
  ]

  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  private static let months = [
    "January Jan", "February Feb", "March", "April Apr", "May", "June", "July", "August Aug", "September Sept Sep",
    "October Oct", "November Nov", "December Dec",
  ]

  private static let numbers: [(Int32, String)] = [
    (1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"), (8, "eight"), (9, "nine"),
    (10, "ten"), (11, "eleven"), (12, "twelve dozen"), (13, "thirteen"), (14, "fourteen"), (15, "fifteen"), (16, "sixteen"),
    (17, "seventeen"), (18, "eighteen"), (19, "nineteen"), (20, "twenty"), (30, "thirty"), (40, "forty"), (50, "fifty"),
    (60, "sixty"), (70, "seventy"), (80, "eighty"), (90, "ninety"), (100, "hundred"), (1000, "thousand"),
    (1_000_000, "million"),
  ]

  private static let ordinals: [(Int32, String)] = [
    (1, "first"), (2, "second"), (3, "third"), (4, "fourth"), (5, "fifth"), (6, "sixth"), (7, "seventh"), (8, "eighth"), (9, "ninth"),
    (10, "tenth"), (11, "eleventh"), (12, "twelfth"), (13, "thirteenth"), (14, "fourteenth"), (15, "fifteenth"), (16, "sixteenth"),
    (17, "seventeenth"), (18, "eighteenth"), (19, "nineteenth"), (20, "twentieth"), (30, "thirtieth"),
  ]

  private static let byClass: [(WordClass, String)] = [
    (
      .function,
      """
      a an the this that these those his her hers its their theirs our your my mine in on at by for from to of with without within into
      onto over under above below after before during since until till between among amid against about around across along
      near outside inside behind beyond despite as than like and or but nor so yet if when while where which who whom whose what why
      how because although though unless whereas also not no only just even still again already soon later earlier meanwhile
      however therefore moreover elsewhere here there then now once all both each every either neither some any many much more
      most several few fewer another other others such same own he she it they we you i him them us me himself herself itself
      themselves is are was were be been being am has have had having do does did doing will would can could may might must shall should
      according asked speaking following separately overnight yesterday today tomorrow tonight early late last next thus
      instead overall earlier recently nearly almost about roughly approximately around least per via up down out off back away
      through throughout toward towards upon amidst versus nobody nothing none everyone everything someone something anyone
      fighting attacks attack strikes strike officials authorities experts analysts residents rescuers police prosecutors investigators
      diplomats soldiers troops forces drones missiles explosions air weapons talks people civilians children women men
      five six seven eight nine ten one two three four twenty thirty dozens hundreds thousands millions
      military politics diplomacy sanctions aid energy war peace well oh yes please let perhaps maybe never always often
      sometimes usually further further furthermore finally first second third fourth fifth thank thanks it’s there’s that’s let’s don’t
      """
    ),
    (.pronoun, "he she they it his her their its him them we i you who"),
    (.auxiliary, "is are was were be been being has have had do does did will would can could may might must shall should"),
    (.passive, "was were been be being is are"),
    (.negation, "not no never nobody none without denied deny denies denying"),
    (
      .policy,
      """
      want wants wanted fear fears feared plan plans planned hope hopes hoped need needs needed seek seeks sought refuse refuses refused
      insist insists consider considers considered accept accepts accepted reject rejects oppose opposes opposed support supports supported
      control controls controlled agree agrees agreed expect expects expected intend intends intended decide decides decided
      sign signs signed impose imposes imposed ban bans banned expel expels summon summons summoned backed backs favours favors
      depend depends relies rely try tries tried pursue pursues pursued press pressed pressured pledged pledges pays paid
      regards regarded sees saw views viewed cut severed recalled ready willing unwilling reluctant determined keen hosts
      offered offers offer gives gave provides provided supplies supplied sends sent delivers delivered commented comment
      appeared appears threatened threatens protested protests
      """
    ),
    (
      .movement,
      """
      go goes went gone going fly flies flew flown flying travel travels travelled traveled travelling come comes came coming return returns
      returned arrive arrives arrived arriving visit visits visited visiting drive drove driven march marched marching advance
      advanced head headed heading train trip journey visit flight road way tour toured bound convoy arrival route
      mission missions delegation envoys convoy convoys flights trips visits tours journeys invited invite moved move fled flee evacuated transferred ran rushed travelling retreated sailed sail
      """
    ),
    (
      .people,
      """
      people person persons civilians civilian soldiers soldier troops servicemen serviceman servicewomen servicepeople companions children child boy boys girl girls man men woman women
      residents resident tenants workers worker prisoners prisoner pows fighters fighter medics medic officers officer policemen police
      firefighters firefighter rescuers rescuer journalists journalist teenagers teenager pensioners passengers sailors marines
      defenders ukrainians russians pilots crew patients victims others individuals personnel members employees staff teachers
      students elderly adults adult infants infant baby babies newborn toddler newborns guards guard conscripts mercenaries deputies
      hostages detainees militants gunmen villagers families koreans recruits cadets volunteers inhabitants bodies nurses doctors dead
      paramedics paramedic pedestrians shoppers worshippers mourners engineers builders electricians farmers drivers driver
      crewmen seafarers miners relatives protesters protestors demonstrators suspects suspect captives servicemembers
      servicemembers troopers commandos invaders occupiers reporters staffers athletes foreigners brothers sisters parents couples spouses siblings
      grandchildren schoolchildren pupils minors youths youngsters adolescents males females retirees priests monks nuns politicians lawmakers
      agents saboteurs collaborators spies hackers activists dissidents lawyers generals colonels lieutenants snipers gunners airmen
      paratroopers seamen instructors sappers deminers scientists academics parishioners fans musicians actors artists customers
      holidaymakers motorists cyclists orphans inmates convicts draftees reservists veterans militiamen legionnaires contractors
      operators correspondents cameramen photographers americans britons koreans georgians belarusians indians germans italians
      convict inmate agent spy activist veteran contractor operator pedestrian passenger tourist pensioner teenager mother father husband wife
      son daughter brother sister parent pupil youth politician lawmaker sailor guest victim hostage detainee migrant refugee
      employee teacher student engineer builder electrician farmer miner protester evacuee insurgent rebel mercenary conscript recruit
      cadet volunteer inhabitant nurse commander commanders officials attackers attacker assailants perpetrators bystanders
      organisers organizers organiser organizer smugglers smuggler recruiters accomplices accomplice arsonists arsonist bombers informants informant
      onlookers dockers beekeepers gunman serviceperson responders trainees crewmembers
      observers observer monitors translators translator interpreters interpreter editors editor bloggers blogger chaplains chaplain rabbis imams
      fishermen fisherman lifeguards cooks chefs bakers carers campaigners pilgrims settlers herders loggers plumbers welders technicians technician
      psychologists surgeons surgeon midwives pharmacists janitors cleaners postmen couriers vendors traders shopkeepers businessmen
      infantrymen artillerymen riflemen infiltrators infiltrator jihadists jihadist bandits bandit extremists extremist terrorists terrorist schoolboys schoolgirls
      businesswomen guerrilla guerrillas member ministers mayors judges councillors diplomats servants toddlers twins grandmothers grandfathers grandmother grandfather
      mothers fathers husbands wives sons daughters widows widow teens octogenarians servicewoman policewoman policewomen policeman
      countrymen citizens citizen nationals evacuees survivors survivor commuters guests tourists migrants refugees peacekeepers insurgents rebels
      """
    ),
    (.killedNoun, "deaths death fatalities fatality dead killings killing murder murders bodies toll"),
    (.injuredNoun, "injuries wounded injured casualties"),
    (.dead, "dead"),
    (
      .weapon,
      """
      drones drone missiles missile rockets rocket uavs uav shaheds shahed bombs bomb shells shell jets jet aircraft helicopters helicopter
      planes plane warplanes warplane fighters geran gerans shadows projectiles iskanders iskander kinzhals kinzhal kalibrs kalibr decoys
      munitions glide quadcopters bombers bomber targets warheads mortars grenades torpedoes
      interceptors scuds katyushas salvoes barrages storm atacms himars weapons boats tomahawks tomahawk busters lancets kabs zircons gerberas
      """
    ),
    (
      .measure,
      """
      percent per cent year years month months week weeks day days hour hours minute minutes second seconds km kilometres kilometers
      kilometre kilometer miles mile metres meters metre meter sq square hectares tonnes tons tonne ton litres barrels barrel euros euro dollars dollar
      pounds rubles roubles hryvnia billion bn m trillion mw megawatts gigawatts gw kg degrees votes seats settlements villages towns cities
      regions oblasts times locations sites buildings houses homes flats apartments vehicles tanks ships clashes battles attacks
      strikes explosions countries states nations members points floors storeys stories districts cars trucks artillery
      engagements assaults districts schools hospitals facilities substations combat armoured rounds pages articles items families
      """
    ),
    (.particle, "van von der den de di da del della al el az ash bin ibn ben la le du dos das ul ur abu af ter ten"),
    (.titleNoun, "mr mrs ms dr sir dame lord lady king queen prince princess pope patriarch saint st"),
    (
      .regionNoun,
      "oblast oblasts region regions province provinces krai kray republic territory territories voivodeship voblast governorate governorates okrug prefecture prefectures county wilayat wilaya"
    ),
    (.settlementNoun, "city cities town towns village villages settlement settlements hamlet hamlets suburb suburbs district districts capital port ports township municipality ward wards neighbourhood neighborhood neighbourhoods neighborhoods kibbutz moshav resort outpost stronghold hub"),
    (
      .siteNoun,
      """
      pipeline airbase airfield airport airstrip airbases airfields bridge dam reservoir plant refinery port station substation base factory arsenal depot
      prospekt boulevard causeway quay tunnel viaduct canal lake river sea strait bay gulf ocean island islands spit peninsula forest park square hospital university stadium prison jail
      cathedral church monastery theatre theater mine crossing checkpoint cape sound channel hill hills mountain mountains valley palace
      market shipyard arena street avenue road highway terminal cosmodrome range ground shipyard steelworks embankment marsh delta coast house villa hotel museum corridor
      camp gate plain citadel junction gorge laboratory clinic castle fortress abbey mosque synagogue shrine cemetery
      """
    ),
    (.waterNoun, "river sea lake strait bay gulf ocean reservoir canal sound channel"),
    (
      .bodyNoun,
      """
      ministry ministries agency agencies army navy military force forces staff service services parliament senate congress council
      committee commission court office directorate department bureau bank treasury cabinet government police guard guards coastguard
      command intelligence administration authority assembly duma rada embassy party union alliance association federation observatory
      institute organisation organization foundation fund centre center group company corporation university academy institute
      school newspaper television channel network presidency secretariat tribunal inspectorate board headquarters fleet
      coalition delegation mission corps legion movement league lab orchestra philharmonic choir
      """
    ),
    (.unitNoun, "brigade brigades regiment battalion division corps army legion company squadron fleet group unit detachment"),
    (.companyNoun, "company firm bank group plant factory refinery works corporation holding concern conglomerate manufacturer operator airline carrier club society"),
    (.ministry, "ministry"),
    (
      .direction,
      "north south east west northern southern eastern western north-east south-east north-west south-west northeast southeast northwest southwest northeastern southeastern northwestern southwestern central occupied annexed"
    ),
    (.placePreposition, "in at near around outside inside from towards toward into over across on of to beyond through"),
    (.abbreviation, "gen lt col maj mr mrs ms dr st no sgt capt cmdr adm brig prof rev sen rep gov vs sept jan feb aug oct nov dec cpl pvt hon jr sr messrs approx spc pfc mt ft corp inc ltd"),
    (
      .properNoun,
      """
      orthodox catholic christian muslim jewish easter christmas ramadan patriot patriots shahed shaheds iskander kalibr kinzhal oreshnik
      himars atacms tomahawk leopard abrams bradley gepard challenger taurus scalp neptune stinger javelin bayraktar starlink
      republican republicans democrat democrats democratic nazi nazis soviet western west east north south european europeans
      asian african american? god english internet storm shadow tuesday wednesday thursday friday saturday sunday monday
      europe asia africa arctic antarctic pacific atlantic balkans caucasus scandinavia kurdish kurd kurds arab arabs tamil tamils chechen chechens tatar tatars eurasia mideast oceania latin
      mig sukhoi geran lancet orlan tochka grad smerch uragan burevestnik sarmat poseidon zircon rubezh palm
      """
    ),
    (.role, """
      president minister spokesperson spokesman spokeswoman governor mayor leader chief head commander ambassador secretary chancellor
      premier director adviser advisor aide envoy official deputy senator congressman congresswoman prosecutor general ombudsman
      ombudswoman commissioner chair chairman chairwoman chairperson negotiator analyst expert journalist lawyer activist veteran
      volunteer engineer doctor nurse teacher student resident soldier officer pilot king prince princess queen pope
      patriarch speaker lawmaker mp diplomat representative coordinator founder editor correspondent reporter boss
      historian politician writer singer businessman tycoon billionaire oligarch professor academic economist judge
      """),
  ]
}
