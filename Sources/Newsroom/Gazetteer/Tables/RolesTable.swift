/// Words for offices, professions, relations and ranks: term, plural, sort.
///
/// The project's own, CC0.
let rolesTable = #"""
PM	PMs	office
FM	FMs	office
president	presidents	office
vice-president	vice-presidents	office
vice president	vice presidents	office
deputy president	deputy presidents	office
acting president	acting presidents	office
interim president	interim presidents	office
president-elect	presidents-elect	office
former president	former presidents	office
prime minister	prime ministers	office
acting prime minister	acting prime ministers	office
deputy prime minister	deputy prime ministers	office
first deputy prime minister	first deputy prime ministers	office
former prime minister	former prime ministers	office
premier	premiers	office
vice-premier	vice-premiers	office
chancellor	chancellors	office
vice-chancellor	vice-chancellors	office
chancellor-in-waiting	chancellors-in-waiting	office
taoiseach	taoisigh	office
tánaiste	tánaistí	office
first minister	first ministers	office
foreign minister	foreign ministers	office
deputy foreign minister	deputy foreign ministers	office
first deputy foreign minister	first deputy foreign ministers	office
minister of foreign affairs	ministers of foreign affairs	office
external affairs minister	external affairs ministers	office
foreign secretary	foreign secretaries	office
defence minister	defence ministers	office
defense minister	defense ministers	office
deputy defence minister	deputy defence ministers	office
deputy defense minister	deputy defense ministers	office
minister of defence	ministers of defence	office
minister of defense	ministers of defense	office
defence secretary	defence secretaries	office
defense secretary	defense secretaries	office
secretary of defense	secretaries of defense	office
secretary of war	secretaries of war	office
war secretary	war secretaries	office
armed forces minister	armed forces ministers	office
interior minister	interior ministers	office
deputy interior minister	deputy interior ministers	office
home secretary	home secretaries	office
internal affairs minister	internal affairs ministers	office
justice minister	justice ministers	office
finance minister	finance ministers	office
treasury secretary	treasury secretaries	office
economy minister	economy ministers	office
energy minister	energy ministers	office
deputy energy minister	deputy energy ministers	office
energy secretary	energy secretaries	office
health minister	health ministers	office
education minister	education ministers	office
culture minister	culture ministers	office
agriculture minister	agriculture ministers	office
environment minister	environment ministers	office
climate minister	climate ministers	office
infrastructure minister	infrastructure ministers	office
transport minister	transport ministers	office
digital transformation minister	digital transformation ministers	office
digital minister	digital ministers	office
trade minister	trade ministers	office
industry minister	industry ministers	office
development minister	development ministers	office
emergencies minister	emergencies ministers	office
reintegration minister	reintegration ministers	office
social policy minister	social policy ministers	office
sports minister	sports ministers	office
veterans minister	veterans ministers	office
Europe minister	Europe ministers	office
minister for Europe	ministers for Europe	office
commerce secretary	commerce secretaries	office
health secretary	health secretaries	office
homeland security secretary	homeland security secretaries	office
army secretary	army secretaries	office
minister	ministers	office
deputy minister	deputy ministers	office
cabinet minister	cabinet ministers	office
minister without portfolio	ministers without portfolio	office
junior minister	junior ministers	office
secretary of state	secretaries of state	office
deputy secretary of state	deputy secretaries of state	office
under secretary of state	under secretaries of state	office
assistant secretary of state	assistant secretaries of state	office
assistant secretary of defense	assistant secretaries of defense	office
state secretary	state secretaries	office
chief cabinet secretary	chief cabinet secretaries	office
cabinet secretary	cabinet secretaries	office
attorney general	attorneys general	office
prosecutor general	prosecutors general	office
general prosecutor	general prosecutors	office
deputy prosecutor general	deputy prosecutors general	office
chief prosecutor	chief prosecutors	office
prosecutor	prosecutors	office
federal prosecutor	federal prosecutors	office
regional prosecutor	regional prosecutors	office
special prosecutor	special prosecutors	office
judge	judges	office
chief justice	chief justices	office
supreme leader	supreme leaders	office
leader	leaders	office
head of state	heads of state	office
head of government	heads of government	office
king	kings	office
queen	queens	office
crown prince	crown princes	office
prince	princes	office
princess	princesses	office
emir	emirs	office
sultan	sultans	office
first lady	first ladies	office
governor	governors	office
deputy governor	deputy governors	office
acting governor	acting governors	office
regional governor	regional governors	office
governor general	governors general	office
lieutenant governor	lieutenant governors	office
head of the regional military administration	heads of regional military administrations	office
head of the regional administration	heads of regional administrations	office
head of the military administration	heads of military administrations	office
head of the city military administration	heads of city military administrations	office
regional head	regional heads	office
regional leader	regional leaders	office
oblast head	oblast heads	office
head of the region	heads of regions	office
head of the republic	heads of republics	office
Russian-installed governor	Russian-installed governors	office
Russian-installed leader	Russian-installed leaders	office
Russian-installed head	Russian-installed heads	office
Russian-appointed governor	Russian-appointed governors	office
Russian-appointed head	Russian-appointed heads	office
Russian-installed official	Russian-installed officials	office
Moscow-installed governor	Moscow-installed governors	office
Moscow-appointed governor	Moscow-appointed governors	office
Moscow-backed leader	Moscow-backed leaders	office
separatist leader	separatist leaders	office
mayor	mayors	office
deputy mayor	deputy mayors	office
acting mayor	acting mayors	office
exiled mayor	exiled mayors	office
city council secretary	city council secretaries	office
council head	council heads	office
regional council head	regional council heads	office
councillor	councillors	office
speaker	speakers	office
parliament speaker	parliament speakers	office
house speaker	house speakers	office
deputy speaker	deputy speakers	office
parliamentary speaker	parliamentary speakers	office
majority leader	majority leaders	office
minority leader	minority leaders	office
whip	whips	office
MP	MPs	office
MK	MKs	office
lawmaker	lawmakers	office
MEP	MEPs	office
member of parliament	members of parliament	office
parliamentarian	parliamentarians	office
deputy	deputies	office
senator	senators	office
congressman	congressmen	office
congresswoman	congresswomen	office
representative	representatives	office
opposition leader	opposition leaders	office
party leader	party leaders	office
faction leader	faction leaders	office
committee chair	committee chairs	office
chair of the foreign affairs committee	chairs of the foreign affairs committee	office
chair	chairs	office
chairman	chairmen	office
chairwoman	chairwomen	office
chairperson	chairpersons	office
deputy chair	deputy chairs	office
deputy chairman	deputy chairmen	office
vice-chair	vice-chairs	office
co-chair	co-chairs	office
secretary general	secretaries general	office
secretary-general	secretaries-general	office
deputy secretary general	deputy secretaries general	office
under secretary general	under secretaries general	office
assistant secretary general	assistant secretaries general	office
director general	directors general	office
high commissioner	high commissioners	office
commissioner	commissioners	office
European commissioner	European commissioners	office
EU commissioner	EU commissioners	office
energy commissioner	energy commissioners	office
trade commissioner	trade commissioners	office
economy commissioner	economy commissioners	office
defence commissioner	defence commissioners	office
defense commissioner	defense commissioners	office
enlargement commissioner	enlargement commissioners	office
budget commissioner	budget commissioners	office
justice commissioner	justice commissioners	office
internal market commissioner	internal market commissioners	office
home affairs commissioner	home affairs commissioners	office
agriculture commissioner	agriculture commissioners	office
climate commissioner	climate commissioners	office
transport commissioner	transport commissioners	office
competition commissioner	competition commissioners	office
health commissioner	health commissioners	office
foreign policy chief	foreign policy chiefs	office
high representative	high representatives	office
special representative	special representatives	office
special envoy	special envoys	office
special rapporteur	special rapporteurs	office
presidential envoy	presidential envoys	office
peace envoy	peace envoys	office
envoy	envoys	office
ambassador	ambassadors	office
deputy ambassador	deputy ambassadors	office
permanent representative	permanent representatives	office
ambassador-at-large	ambassadors-at-large	office
chargé d'affaires	chargés d'affaires	office
consul	consuls	office
consul general	consuls general	office
diplomat	diplomats	office
humanitarian coordinator	humanitarian coordinators	office
humanitarian chief	humanitarian chiefs	office
refugee chief	refugee chiefs	office
rights chief	rights chiefs	office
ombudsman	ombudsmen	office
ombudswoman	ombudswomen	office
ombudsperson	ombudspersons	office
human rights ombudsman	human rights ombudsmen	office
rights commissioner	rights commissioners	office
children's rights commissioner	children's rights commissioners	office
human rights commissioner	human rights commissioners	office
chief of staff	chiefs of staff	office
deputy chief of staff	deputy chiefs of staff	office
head of the president's office	heads of the president's office	office
head of the presidential office	heads of the presidential office	office
head of the Office of the President	heads of the Office of the President	office
deputy head of the Office of the President	deputy heads of the Office of the President	office
deputy head of the presidential office	deputy heads of the presidential office	office
head of the presidential administration	heads of the presidential administration	office
presidential chief of staff	presidential chiefs of staff	office
presidential aide	presidential aides	office
presidential adviser	presidential advisers	office
presidential advisor	presidential advisors	office
presidential spokesperson	presidential spokespeople	office
Kremlin aide	Kremlin aides	office
aide	aides	office
adviser	advisers	office
advisor	advisors	office
senior adviser	senior advisers	office
national security adviser	national security advisers	office
national security advisor	national security advisors	office
foreign policy adviser	foreign policy advisers	office
foreign policy aide	foreign policy aides	office
economic adviser	economic advisers	office
negotiator	negotiators	office
chief negotiator	chief negotiators	office
lead negotiator	lead negotiators	office
head of the delegation	heads of delegations	office
press secretary	press secretaries	office
deputy press secretary	deputy press secretaries	office
spokesperson	spokespeople	office
spokesman	spokesmen	office
spokeswoman	spokeswomen	office
deputy spokesperson	deputy spokespeople	office
government spokesperson	government spokespeople	office
Kremlin spokesperson	Kremlin spokespeople	office
Kremlin spokesman	Kremlin spokesmen	office
military spokesperson	military spokespeople	office
military spokesman	military spokesmen	office
foreign ministry spokesperson	foreign ministry spokespeople	office
foreign ministry spokeswoman	foreign ministry spokeswomen	office
foreign ministry spokesman	foreign ministry spokesmen	office
communications director	communications directors	office
commander-in-chief	commanders-in-chief	office
commander in chief	commanders in chief	office
deputy commander-in-chief	deputy commanders-in-chief	office
commander	commanders	office
deputy commander	deputy commanders	office
top commander	top commanders	office
army chief	army chiefs	office
military chief	military chiefs	office
armed forces chief	armed forces chiefs	office
navy chief	navy chiefs	office
air force commander	air force commanders	office
air force chief	air force chiefs	office
land forces commander	land forces commanders	office
ground forces commander	ground forces commanders	office
drone forces commander	drone forces commanders	office
battalion commander	battalion commanders	office
brigade commander	brigade commanders	office
company commander	company commanders	office
chief of the general staff	chiefs of the general staff	office
chief of general staff	chiefs of general staff	office
chief of defence	chiefs of defence	office
chief of the defence staff	chiefs of the defence staff	office
chief of defence staff	chiefs of defence staff	office
chair of the joint chiefs of staff	chairs of the joint chiefs of staff	office
chairman of the joint chiefs of staff	chairmen of the joint chiefs of staff	office
supreme allied commander Europe	supreme allied commanders Europe	office
supreme allied commander in Europe	supreme allied commanders in Europe	office
chief minister	chief ministers	office
peace laureate	peace laureates	profession
Nobel peace laureate	Nobel peace laureates	profession
laureate	laureates	profession
supreme allied commander	supreme allied commanders	office
supreme commander	supreme commanders	office
inspector general	inspectors general	office
head of the military committee	heads of the military committee	office
spy chief	spy chiefs	office
intelligence chief	intelligence chiefs	office
military intelligence chief	military intelligence chiefs	office
head of military intelligence	heads of military intelligence	office
deputy head of military intelligence	deputy heads of military intelligence	office
security chief	security chiefs	office
security council secretary	security council secretaries	office
secretary of the security council	secretaries of the security council	office
police chief	police chiefs	office
head of police	heads of police	office
head of the national police	heads of the national police	office
CIA director	CIA directors	office
director of national intelligence	directors of national intelligence	office
director	directors	office
deputy director	deputy directors	office
deputy director general	deputy directors general|deputy director-general	office
executive director	executive directors	office
managing director	managing directors	office
head	heads	office
deputy head	deputy heads	office
acting head	acting heads	office
chief	chiefs	office
boss	bosses	office
official	officials	office
senior official	senior officials	office
defence official	defence officials	office
intelligence official	intelligence officials	office
central bank governor	central bank governors	office
central bank chief	central bank chiefs	office
central bank head	central bank heads	office
president of the European Commission	presidents of the European Commission	office
European Commission president	European Commission presidents	office
president of the European Council	presidents of the European Council	office
European Council president	European Council presidents	office
European Parliament president	European Parliament presidents	office
Nato secretary general	Nato secretaries general	office
Nato chief	Nato chiefs	office
UN secretary general	UN secretaries general	office
UN chief	UN chiefs	office
IAEA chief	IAEA chiefs	office
IAEA director general	IAEA directors general	office
Chechen leader	Chechen leaders	office
presidential candidate	presidential candidates	office
candidate	candidates	office
nominee	nominees	office
kingmaker	kingmakers	office
secretary	secretaries	office
assistant	assistants	office
incumbent	incumbents	office
deputy chief	deputy chiefs	office
first deputy chief	first deputy chiefs	office
first deputy head	first deputy heads	office
first deputy minister	first deputy ministers	office
deputy secretary	deputy secretaries	office
top general	top generals	office
top diplomat	top diplomats	office
top prosecutor	top prosecutors	office
top negotiator	top negotiators	office
top envoy	top envoys	office
civil servant	civil servants	office
prime minister-designate	prime ministers-designate	office
prime minister-elect	prime ministers-elect	office
vice-president-elect	vice-presidents-elect	office
chancellor-designate	chancellors-designate	office
caretaker prime minister	caretaker prime ministers	office
caretaker minister	caretaker ministers	office
interim prime minister	interim prime ministers	office
interim leader	interim leaders	office
deputy leader	deputy leaders	office
co-leader	co-leaders	office
field commander	field commanders	office
rebel leader	rebel leaders	office
militia leader	militia leaders	office
militant leader	militant leaders	office
political leader	political leaders	office
military leader	military leaders	office
religious leader	religious leaders	office
tribal leader	tribal leaders	office
general secretary	general secretaries	office
relief chief	relief chiefs	office
aid chief	aid chiefs	office
rescue chief	rescue chiefs	office
fire chief	fire chiefs	office
health chief	health chiefs	office
human rights chief	human rights chiefs	office
chief spokesperson	chief spokespersons	office
chief spokesman	chief spokesmen	office
chief spokeswoman	chief spokeswomen	office
chief military spokesman	chief military spokesmen	office
army spokesman	army spokesmen	office
army spokesperson	army spokespersons	office
army spokeswoman	army spokeswomen	office
army commander	army commanders	office
navy commander	navy commanders	office
front commander	front commanders	office
theatre commander	theatre commanders	office
fleet commander	fleet commanders	office
commissioner-general	commissioners-general	office
vice chairman	vice chairmen	office
vice-chairman	vice-chairmen	office
vice chair	vice chairs	office
deputy secretary of defense	deputy secretaries of defense	office
undersecretary of state	undersecretaries of state	office
undersecretary of defense	undersecretaries of defense	office
under secretary of defense	under secretaries of defense	office
undersecretary-general	undersecretaries-general	office
under-secretary-general	under-secretaries-general	office
assistant secretary-general	assistant secretaries-general	office
deputy secretary-general	deputy secretaries-general	office
director-general	directors-general	office
special coordinator	special coordinators	office
special adviser	special advisers	office
resident coordinator	resident coordinators	office
resident and humanitarian coordinator	resident and humanitarian coordinators	office
resident co-ordinator	resident co-ordinators	office
humanitarian and resident coordinator	humanitarian and resident coordinators	office
deputy humanitarian coordinator	deputy humanitarian coordinators	office
field coordinator	field coordinators	office
emergency coordinator	emergency coordinators	office
relief coordinator	relief coordinators	office
country director	country directors	office
regional director	regional directors	office
medical director	medical directors	office
executive secretary	executive secretaries	office
police commissioner	police commissioners	office
chief of police	chiefs of police	office
chief of intelligence	chiefs of intelligence	office
chief of defense	chiefs of defense	office
chief of the army staff	chiefs of the army staff	office
chief of army staff	chiefs of army staff	office
security minister	security ministers	office
national security minister	national security ministers	office
war minister	war ministers	office
minister of war	ministers of war	office
displaced persons minister	displaced persons ministers	office
strategic affairs minister	strategic affairs ministers	office
information minister	information ministers	office
communications minister	communications ministers	office
labour minister	labour ministers	office
oil minister	oil ministers	office
petroleum minister	petroleum ministers	office
religious affairs minister	religious affairs ministers	office
strategic industries minister	strategic industries ministers	office
food minister	food ministers	office
housing minister	housing ministers	office
migration minister	migration ministers	office
social affairs minister	social affairs ministers	office
foreign affairs minister	foreign affairs ministers	office
vice minister	vice ministers	office
vice-minister	vice-ministers	office
vice foreign minister	vice foreign ministers	office
press officer	press officers	office
press attaché	press attachés	office
military attaché	military attachés	office
ambassador-designate	ambassadors-designate	office
prosecutor-general	prosecutors-general	office
deputy prosecutor	deputy prosecutors	office
military prosecutor	military prosecutors	office
state prosecutor	state prosecutors	office
investigator	investigators	office
spymaster	spymasters	office
plenipotentiary	plenipotentiaries	office
governor-general	governors-general	office
regional minister	regional ministers	office
assemblyman	assemblymen	office
councilwoman	councilwomen	office
councilman	councilmen	office
state governor	state governors	office
state senator	state senators	office
president-designate	presidents-designate	office
Gov.	Govs.	office
Sen.	Sens.	office
Rep.	Reps.	office
MSP	MSPs	office
peer	peers	office
undersecretary	undersecretaries	office
Republican	Republicans	office
Democrat	Democrats	office
backbencher	backbenchers	office
appointee	appointees	office
opposition lawmaker	opposition lawmakers	office
sanctions commissioner	sanctions commissioners	office
sanctions envoy	sanctions envoys	office
army chief of staff	army chiefs of staff	office
military governor	military governors	office
military commander	military commanders	office
military administrator	military administrators	office
administrator	administrators	office
high commissioner for refugees	high commissioner for refugeeses	office
high commissioner for human rights	high commissioner for human rightses	office
analyst	analysts	profession
skipper	skippers	profession
military analyst	military analysts	profession
defence analyst	defence analysts	profession
political analyst	political analysts	profession
political scientist	political scientists	profession
military expert	military experts	profession
expert	experts	profession
historian	historians	profession
economist	economists	profession
professor	professors	profession
academic	academics	profession
retired officer	retired officers	profession
air force officer	air force officers	profession
army officer	army officers	profession
navy officer	navy officers	profession
naval officer	naval officers	profession
military officer	military officers	profession
former officer	former officers	profession
researcher	researchers	profession
senior fellow	senior fellows	profession
scientist	scientists	profession
sociologist	sociologists	profession
journalist	journalists	profession
correspondent	correspondents	profession
war correspondent	war correspondents	profession
reporter	reporters	profession
editor	editors	profession
editor-in-chief	editors-in-chief	profession
presenter	presenters	profession
TV presenter	TV presenters	profession
broadcaster	broadcasters	profession
commentator	commentators	profession
columnist	columnists	profession
propagandist	propagandists	profession
photographer	photographers	profession
photojournalist	photojournalists	profession
film-maker	film-makers	profession
filmmaker	filmmakers	profession
blogger	bloggers	profession
military blogger	military bloggers	profession
milblogger	milbloggers	profession
war blogger	war bloggers	profession
Telegram channel owner	Telegram channel owners	profession
activist	activists	profession
human rights activist	human rights activists	profession
campaigner	campaigners	profession
anti-war activist	anti-war activists	profession
opposition politician	opposition politicians	profession
opposition figure	opposition figures	profession
politician	politicians	profession
dissident	dissidents	profession
lawyer	lawyers	profession
defence counsel	defence counsels	profession
defense counsel	defense counsels	profession
human rights lawyer	human rights lawyers	profession
barrister	barristers	profession
businessman	businessmen	profession
businesswoman	businesswomen	profession
oligarch	oligarchs	profession
tycoon	tycoons	profession
billionaire	billionaires	profession
entrepreneur	entrepreneurs	profession
chief executive	chief executives	profession
CEO	CEOs	profession
chief executive officer	chief executive officers	profession
founder	founders	profession
co-founder	co-founders	profession
owner	owners	profession
banker	bankers	profession
engineer	engineers	profession
doctor	doctors	profession
surgeon	surgeons	profession
nurse	nurses	profession
medic	medics	profession
paramedic	paramedics	profession
rescuer	rescuers	profession
rescue worker	rescue workers	profession
firefighter	firefighters	profession
volunteer	volunteers	profession
aid worker	aid workers	profession
teacher	teachers	profession
student	students	profession
farmer	farmers	profession
driver	drivers	profession
pilot	pilots	profession
co-pilot	co-pilots	profession
flight attendant	flight attendants	profession
fighter pilot	fighter pilots	profession
soldier	soldiers	profession
serviceman	servicemen	profession
servicewoman	servicewomen	profession
marine	marines	profession
sniper	snipers	profession
drone operator	drone operators	profession
drone pilot	drone pilots	profession
mercenary	mercenaries	profession
mercenary leader	mercenary leaders	profession
warlord	warlords	profession
veteran	veterans	profession
prisoner of war	prisoners of war	profession
hacker	hackers	profession
arms dealer	arms dealers	profession
athlete	athletes	profession
boxer	boxers	profession
tennis player	tennis players	profession
footballer	footballers	profession
coach	coaches	profession
singer	singers	profession
musician	musicians	profession
conductor	conductors	profession
actor	actors	profession
actress	actresses	profession
artist	artists	profession
writer	writers	profession
novelist	novelists	profession
poet	poets	profession
playwright	playwrights	profession
theatre director	theatre directors	profession
priest	priests	profession
pope	popes	profession
pontiff	pontiffs	profession
patriarch	patriarchs	profession
cardinal	cardinals	profession
archbishop	archbishops	profession
bishop	bishops	profession
metropolitan	metropolitans	profession
abbot	abbots	profession
rabbi	rabbis	profession
imam	imams	profession
mufti	muftis	profession
Nobel peace prize laureate	Nobel peace prize laureates	profession
Nobel laureate	Nobel laureates	profession
resident	residents	profession
local resident	local residents	profession
eyewitness	eyewitnesses	profession
witness	witnesses	profession
survivor	survivors	profession
pensioner	pensioners	profession
refugee	refugees	profession
baker	bakers	profession
chef	chefs	profession
cook	cooks	profession
beekeeper	beekeepers	profession
mechanic	mechanics	profession
miner	miners	profession
electrician	electricians	profession
train driver	train drivers	profession
bus driver	bus drivers	profession
taxi driver	taxi drivers	profession
truck driver	truck drivers	profession
lorry driver	lorry drivers	profession
shopkeeper	shopkeepers	profession
librarian	librarians	profession
museum director	museum directors	profession
archaeologist	archaeologists	profession
ecologist	ecologists	profession
physicist	physicists	profession
psychologist	psychologists	profession
lecturer	lecturers	profession
publisher	publishers	profession
producer	producers	profession
head teacher	head teachers	profession
headteacher	headteachers	profession
principal	principals	profession
curator	curators	profession
carpenter	carpenters	profession
welder	welders	profession
fisherman	fishermen	profession
sailor	sailors	profession
midwife	midwifes	profession
pharmacist	pharmacists	profession
paediatrician	paediatricians	profession
pediatrician	pediatricians	profession
chief surgeon	chief surgeons	profession
chief doctor	chief doctors	profession
chief engineer	chief engineers	profession
anaesthetist	anaesthetists	profession
psychiatrist	psychiatrists	profession
choreographer	choreographers	profession
comedian	comedians	profession
ballet dancer	ballet dancers	profession
ballerina	ballerinas	profession
dancer	dancers	profession
composer	composers	profession
translator	translators	profession
interpreter	interpreters	profession
designer	designers	profession
architect	architects	profession
video blogger	video bloggers	profession
radio presenter	radio presenters	profession
newsreader	newsreaders	profession
anchor	anchors	profession
anchorwoman	anchorwomen	profession
anchorman	anchormen	profession
publicist	publicists	profession
media manager	media managers	profession
press photographer	press photographers	profession
cameraman	cameramen	profession
camerawoman	camerawomen	profession
printer	printers	profession
tailor	tailors	profession
hairdresser	hairdressers	profession
gardener	gardeners	profession
postman	postmen	profession
postwoman	postwomen	profession
cleaner	cleaners	profession
cashier	cashiers	profession
security guard	security guards	profession
stretcher-bearer	stretcher-bearers	profession
deminer	deminers	profession
sapper	sappers	profession
combat medic	combat medics	profession
army medic	army medics	profession
gunner	gunners	profession
tank commander	tank commanders	profession
squad leader	squad leaders	profession
platoon commander	platoon commanders	profession
regiment commander	regiment commanders	profession
division commander	division commanders	profession
chess grandmaster	chess grandmasters	profession
gymnast	gymnasts	profession
swimmer	swimmers	profession
fencer	fencers	profession
biathlete	biathletes	profession
figure skater	figure skaters	profession
wrestler	wrestlers	profession
weightlifter	weightlifters	profession
tech entrepreneur	tech entrepreneurs	profession
investor	investors	profession
financier	financiers	profession
mediator	mediators	profession
monk	monks	profession
nun	nuns	profession
pastor	pastors	profession
preacher	preachers	profession
cleric	clerics	profession
chaplain	chaplains	profession
deacon	deacons	profession
bureau chief	bureau chiefs	profession
deputy editor	deputy editors	profession
defence editor	defence editors	profession
diplomatic editor	diplomatic editors	profession
managing editor	managing editors	profession
open-source analyst	open-source analysts	profession
intelligence analyst	intelligence analysts	profession
defence expert	defence experts	profession
arms expert	arms experts	profession
sanctions expert	sanctions experts	profession
war monitor	war monitors	profession
weapons inspector	weapons inspectors	profession
election observer	election observers	profession
human rights defender	human rights defenders	profession
trade unionist	trade unionists	profession
union leader	union leaders	profession
community leader	community leaders	profession
student leader	student leaders	profession
protest leader	protest leaders	profession
wife	wives	relation
husband	husbands	relation
widow	widows	relation
widower	widowers	relation
mother	mothers	relation
father	fathers	relation
son	sons	relation
daughter	daughters	relation
brother	brothers	relation
sister	sisters	relation
grandmother	grandmothers	relation
grandfather	grandfathers	relation
grandson	grandsons	relation
granddaughter	granddaughters	relation
son-in-law	sons-in-law	relation
daughter-in-law	daughters-in-law	relation
father-in-law	fathers-in-law	relation
nephew	nephews	relation
niece	nieces	relation
uncle	uncles	relation
aunt	aunts	relation
cousin	cousins	relation
business partner	business partners	profession
radio host	radio hosts	profession
TV host	TV hosts	profession
television host	television hosts	profession
talkshow host	talkshow hosts	profession
podcast host	podcast hosts	profession
right-hand man	right-hand men	profession
partner	partners	relation
ally	allies	relation
close ally	close allies	relation
associate	associates	relation
confidant	confidants	relation
confidante	confidantes	relation
predecessor	predecessors	relation
successor	successors	relation
counterpart	counterparts	relation
colleague	colleagues	relation
friend	friends	relation
rival	rivals	relation
opponent	opponents	relation
critic	critics	relation
Kremlin critic	Kremlin critics	relation
supporter	supporters	relation
running mate	running mates	relation
godfather	godfathers	relation
neighbour	neighbours	relation
neighbor	neighbors	relation
Mrs Justice	Mrs Justices	rank
Mr Justice	Mr Justices	rank
Ms Justice	Ms Justices	rank
Lord Justice	Lords Justices	rank
Lady Justice	Ladies Justices	rank
General	Generals	rank
Gen	Gens	rank
Gen.	Gens.	rank
Army General	Army Generals	rank
Gen of the Army	Gens of the Army	rank
Colonel General	Colonel Generals	rank
Col Gen	Col Gens	rank
Col. Gen.	Col. Gens.	rank
Colonel-General	Colonel-Generals	rank
Lieutenant General	Lieutenant Generals	rank
Lieutenant-General	Lieutenant-Generals	rank
Lt Gen	Lt Gens	rank
Lt. Gen.	Lt. Gens.	rank
Lt-Gen	Lt-Gens	rank
Major General	Major Generals	rank
Major-General	Major-Generals	rank
Maj Gen	Maj Gens	rank
Maj. Gen.	Maj. Gens.	rank
Maj-Gen	Maj-Gens	rank
Brigadier General	Brigadier Generals	rank
Brigadier-General	Brigadier-Generals	rank
Brig Gen	Brig Gens	rank
Brig. Gen.	Brig. Gens.	rank
Brigadier	Brigadiers	rank
Brig	Brigs	rank
Brig.	Brigs.	rank
Colonel	Colonels	rank
Col	Cols	rank
Col.	Cols.	rank
Lieutenant Colonel	Lieutenant Colonels	rank
Lieutenant-Colonel	Lieutenant-Colonels	rank
Lt Col	Lt Cols	rank
Lt. Col.	Lt. Cols.	rank
Major	Majors	rank
Maj	Majs	rank
Maj.	Majs.	rank
Captain	Captains	rank
Capt	Capts	rank
Capt.	Capts.	rank
Lieutenant	Lieutenants	rank
Senior Lieutenant	Senior Lieutenants	rank
Junior Lieutenant	Junior Lieutenants	rank
Lt	Lts	rank
Lt.	Lts.	rank
Sergeant	Sergeants	rank
Sgt	Sgts	rank
Sgt.	Sgts.	rank
Senior Sergeant	Senior Sergeants	rank
Junior Sergeant	Junior Sergeants	rank
Master Sergeant	Master Sergeants	rank
Staff Sergeant	Staff Sergeants	rank
Corporal	Corporals	rank
Cpl	Cpls	rank
Private	Privates	rank
Pvt	Pvts	rank
Admiral	Admirals	rank
Adm	Adms	rank
Adm.	Adms.	rank
Vice Admiral	Vice Admirals	rank
Vice-Admiral	Vice-Admirals	rank
Vice Adm.	Vice Adms.	rank
Rear Admiral	Rear Admirals	rank
Rear-Admiral	Rear-Admirals	rank
Rear Adm	Rear Adms	rank
Rear Adm.	Rear Adms.	rank
Commodore	Commodores	rank
Air Marshal	Air Marshals	rank
Air Chief Marshal	Air Chief Marshals	rank
Air Vice-Marshal	Air Vice-Marshals	rank
Marshal	Marshals	rank
Field Marshal	Field Marshals	rank
Commander	Commanders	rank
Cmdr	Cmdrs	rank
Lieutenant Commander	Lieutenant Commanders	rank
Warrant Officer	Warrant Officers	rank
Ensign	Ensigns	rank
Justice Colonel	Justice Colonels	rank
Mr	Messrs	rank
Mrs	Mrs	rank
Ms	Ms	rank
Dr	Drs	rank
Sir	Sirs	rank
Dame	Dames	rank
Lord	Lords	rank
Lady	Ladies	rank
Baroness	Baronesses	rank
Prof	Profs	rank
Rev	Revs	rank
Father	Fathers	rank
Metropolitan	Metropolitans	rank
Patriarch	Patriarchs	rank
Pope	Popes	rank
Cardinal	Cardinals	rank
Archbishop	Archbishops	rank
Bishop	Bishops	rank
Sheikh	Sheikhs	rank
Ayatollah	Ayatollahs	rank
Prince	Princes	rank
Princess	Princesses	rank
King	Kings	rank
Queen	Queens	rank
Captain 1st Rank	Captain 1st Ranks	rank
Captain 2nd Rank	Captain 2nd Ranks	rank
Captain 3rd Rank	Captain 3rd Ranks	rank
Captain First Rank	Captains First Rank	rank
Captain Second Rank	Captains Second Rank	rank
Captain Third Rank	Captains Third Rank	rank
Crown Prince	Crown Princes	office
coordinator	coordinators	office
emergency relief coordinator	emergency relief coordinators	office
chargé d'affaires	chargés d'affaires	office
vice-governor	vice-governors	office
rector	rectors	office
research fellow	research fellows	profession
grand mufti	grand muftis	office
chief rabbi	chief rabbis	office
chief economist	chief economists	office
trade envoy	trade envoys	office
defence chief	defence chiefs	office
defense chief	defense chiefs	office
first deputy chairman	first deputy chairmen	office
deputy chairwoman	deputy chairwomen	office
deputy spokesman	deputy spokesmen	office
deputy spokeswoman	deputy spokeswomen	office
rapporteur	rapporteurs	office
chief inspector	chief inspectors	office
superintendent	superintendents	rank
chief superintendent	chief superintendents	rank
senior superintendent	senior superintendents	rank
minister of state	ministers of state	office
chairman-in-office	chairmen-in-office	office
chairperson-in-office	chairpersons-in-office	office
undersecretary general	undersecretaries general	office
headmaster	headmasters	office
occupation official	occupation officials	office
meteorologist	meteorologists	profession
seismologist	seismologists	profession
climatologist	climatologists	profession
hydrologist	hydrologists	profession
biologist	biologists	profession
geologist	geologists	profession
virologist	virologists	profession
epidemiologist	epidemiologists	profession
anthropologist	anthropologists	profession
philosopher	philosophers	profession
theologian	theologians	profession
criminologist	criminologists	profession
demographer	demographers	profession
statistician	statisticians	profession
videographer	videographers	profession
influencer	influencers	profession
satirist	satirists	profession
cartoonist	cartoonists	profession
screenwriter	screenwriters	profession
essayist	essayists	profession
linguist	linguists	profession
schoolteacher	schoolteachers	profession
missionary	missionaries	profession
trader	traders	profession
bricklayer	bricklayers	profession
plumber	plumbers	profession
technician	technicians	profession
programmer	programmers	profession
painter	painters	profession
sculptor	sculptors	profession
pianist	pianists	profession
violinist	violinists	profession
rapper	rappers	profession
goalkeeper	goalkeepers	profession
cyclist	cyclists	profession
accountant	accountants	profession
auditor	auditors	profession
attorney	attorneys	profession
magistrate	magistrates	profession
detective	detectives	profession
physician	physicians	profession
cardiologist	cardiologists	profession
oncologist	oncologists	profession
dentist	dentists	profession
veterinarian	veterinarians	profession
waiter	waiters	profession
retiree	retirees	profession
schoolgirl	schoolgirls	profession
schoolboy	schoolboys	profession
whistleblower	whistleblowers	profession
defector	defectors	profession
manager	managers	profession
rights defender	rights defenders	profession
relief worker	relief workers	profession
humanitarian worker	humanitarian workers	profession
tribal elder	tribal elders	profession
village elder	village elders	profession
team leader	team leaders	profession
programme officer	programme officers	office
protection officer	protection officers	office
communications officer	communications officers	office
advocacy officer	advocacy officers	office
information officer	information officers	office
plant manager	plant managers	office
station manager	station managers	office
project manager	project managers	office
programme manager	programme managers	office
incident manager	incident managers	office
operations manager	operations managers	office
country manager	country managers	office
country representative	country representatives	office
emergency director	emergency directors	office
regional emergency director	regional emergency directors	office
operations director	operations directors	office
policeman	policemen	office
head of office	heads of office	office
head of delegation	heads of delegation	office
head of sub-delegation	heads of sub-delegation	office
village head	village heads	office
chief of mission	chiefs of mission	office
head of mission	heads of mission	office
mukhtar	mukhtars	office
starosta	starostas	office
accounts manager	accounts managers	profession
aid coordinator	aid coordinators	profession
air traffic controller	air traffic controllers	profession
ambulance driver	ambulance drivers	profession
ambulance worker	ambulance workers	profession
astronaut	astronauts	profession
barista	baristas	profession
basketball player	basketball players	profession
basketball star	basketball stars	profession
bodyguard	bodyguards	profession
bookseller	booksellers	profession
builder	builders	profession
bus conductor	bus conductors	profession
chess player	chess players	profession
chess champion	chess champions	profession
coal miner	coal miners	profession
computer scientist	computer scientists	profession
consultant	consultants	profession
crane operator	crane operators	profession
cultural worker	cultural workers	profession
customs officer	customs officers	profession
data analyst	data analysts	profession
diver	divers	profession
documentary maker	documentary makers	profession
double agent	double agents	profession
drama teacher	drama teachers	profession
drone maker	drone makers	profession
drone engineer	drone engineers	profession
environmentalist	environmentalists	profession
executive producer	executive producers	profession
factory worker	factory workers	profession
farm worker	farm workers	profession
fashion designer	fashion designers	profession
film director	film directors	profession
film producer	film producers	profession
football coach	football coaches	profession
forensic expert	forensic experts	profession
former soldier	former soldiers	profession
fundraiser	fundraisers	profession
geographer	geographers	profession
guitarist	guitarists	profession
hockey player	hockey players	profession
housewife	housewives	profession
ideologue	ideologues	profession
IT specialist	IT specialists	profession
IT worker	IT workers	profession
janitor	janitors	profession
jeweller	jewellers	profession
kindergarten teacher	kindergarten teachers	profession
law professor	law professors	profession
machinist	machinists	profession
maths teacher	maths teachers	profession
metalworker	metalworkers	profession
military historian	military historians	profession
military observer	military observers	profession
neurologist	neurologists	profession
news anchor	news anchors	profession
news presenter	news presenters	profession
newscaster	newscasters	profession
nutritionist	nutritionists	profession
obstetrician	obstetricians	profession
opera singer	opera singers	profession
paralympian	paralympians	profession
paratrooper	paratroopers	profession
pathologist	pathologists	profession
physiotherapist	physiotherapists	profession
podcaster	podcasters	profession
police officer	police officers	profession
political commentator	political commentators	profession
political prisoner	political prisoners	profession
pollster	pollsters	profession
postal worker	postal workers	profession
post office worker	post office workers	profession
private investigator	private investigators	profession
pundit	pundits	profession
puppeteer	puppeteers	profession
radio specialist	radio specialists	profession
railway worker	railway workers	profession
railwayman	railwaymen	profession
receptionist	receptionists	profession
record producer	record producers	profession
referee	referees	profession
resistance fighter	resistance fighters	profession
restaurateur	restaurateurs	profession
retired colonel	retired colonels	profession
retired general	retired generals	profession
retired teacher	retired teachers	profession
rower	rowers	profession
saleswoman	saleswomen	profession
salesman	salesmen	profession
scholar	scholars	profession
school director	school directors	profession
school principal	school principals	profession
seamstress	seamstresses	profession
shop assistant	shop assistants	profession
shop owner	shop owners	profession
skier	skiers	profession
social worker	social workers	profession
software developer	software developers	profession
software engineer	software engineers	profession
speech therapist	speech therapists	profession
sports journalist	sports journalists	profession
stage director	stage directors	profession
stonemason	stonemasons	profession
strategist	strategists	profession
street cleaner	street cleaners	profession
talk show host	talk show hosts	profession
tanker driver	tanker drivers	profession
television presenter	television presenters	profession
therapist	therapists	profession
tour guide	tour guides	profession
tractor driver	tractor drivers	profession
traumatologist	traumatologists	profession
undertaker	undertakers	profession
urologist	urologists	profession
vicar	vicars	profession
video editor	video editors	profession
visiting fellow	visiting fellows	profession
waitress	waitresses	profession
winemaker	winemakers	profession
youth activist	youth activists	profession
associate professor	associate professors	profession
assistant professor	assistant professors	profession
senior lecturer	senior lecturers	profession
think tank fellow	think tank fellows	profession
specialist	specialists	profession
factory manager	factory managers	profession
shift supervisor	shift supervisors	profession
night watchman	night watchmen	profession
crossing guard	crossing guards	profession
school bus driver	school bus drivers	profession
human rights campaigner	human rights campaigners	profession
peace activist	peace activists	profession
climate activist	climate activists	profession
rights campaigner	rights campaigners	profession
community organiser	community organisers	profession
community organizer	community organizers	profession
volunteer medic	volunteer medics	profession
trainee	trainees	profession
apprentice	apprentices	profession
schoolmaster	schoolmasters	profession
headmistress	headmistresses	profession
sacristan	sacristans	profession
grain trader	grain traders	profession
oil trader	oil traders	profession
commodities trader	commodities traders	profession
bank clerk	bank clerks	profession
civil engineer	civil engineers	profession
power engineer	power engineers	profession
sound engineer	sound engineers	profession
cabin crew member	cabin crew members	profession
deckhand	deckhands	profession
shipowner	shipowners	profession
harbour pilot	harbour pilots	profession
lighthouse keeper	lighthouse keepers	profession
forest ranger	forest rangers	profession
gamekeeper	gamekeepers	profession
zookeeper	zookeepers	profession
fellow	fellows	profession
postdoctoral fellow	postdoctoral fellows	profession
bookkeeper	bookkeepers	profession
retired bookkeeper	retired bookkeepers	profession
"""#
