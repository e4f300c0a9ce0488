/// Named bodies: name, other names, sort, state or bloc, note (which names are also common words).
///
/// The project's own, from general knowledge, CC0.
let bodiesTable = #"""
Nato	North Atlantic Treaty Organization|North Atlantic Treaty Organisation	alliance	INT	
European Union	EU|E.U.	alliance	INT	
United Nations	UN|U.N.|United Nations Organization	international	INT	
UN Security Council	United Nations Security Council|UNSC|U.N. Security Council	international	INT	
UN General Assembly	United Nations General Assembly|UNGA|U.N. General Assembly	international	INT	
UN Human Rights Council	United Nations Human Rights Council|UNHRC	international	INT	
UN human rights office	United Nations human rights office|OHCHR|UN rights office|U.N. rights office|U.N. human rights office|UN rights agency|Office of the UN High Commissioner for Human Rights|Office of the United Nations High Commissioner for Human Rights|UN human rights agency	agency	INT	
UN Human Rights Monitoring Mission in Ukraine	HRMMU|Human Rights Monitoring Mission in Ukraine|UN human rights monitoring mission	monitor	INT	
UN Commission of Inquiry on Ukraine	Independent International Commission of Inquiry on Ukraine|UN commission of inquiry	monitor	INT	
UNHCR	UN refugee agency|United Nations High Commissioner for Refugees|UN High Commissioner for Refugees	agency	INT	
Unicef	UNICEF|United Nations Children's Fund|UN children's agency|UN children's fund	agency	INT	
World Health Organization	WHO|World Health Organisation|UN health agency	agency	INT	also a common word, name or place: WHO
World Food Programme	WFP|UN World Food Programme|World Food Program	agency	INT	
Unesco	UNESCO|United Nations Educational, Scientific and Cultural Organization|UN cultural agency	agency	INT	
OCHA	UN Office for the Coordination of Humanitarian Affairs|United Nations Office for the Coordination of Humanitarian Affairs|Office for the Coordination of Humanitarian Affairs|UNOCHA|UN humanitarian office	agency	INT	
UN Development Programme	UNDP|United Nations Development Programme	agency	INT	
International Organization for Migration	IOM|UN migration agency|International Organisation for Migration	agency	INT	
Food and Agriculture Organization	FAO|UN Food and Agriculture Organization|Food and Agriculture Organisation	agency	INT	
UN Secretariat		agency	INT	
Unctad	UNCTAD|UN Trade and Development|United Nations Conference on Trade and Development	agency	INT	
UN Women		agency	INT	
UNFPA	UN Population Fund|United Nations Population Fund	agency	INT	
International Telecommunication Union	ITU	agency	INT	
International Civil Aviation Organization	ICAO|UN aviation agency|UN aviation council	agency	INT	
International Maritime Organization	IMO	agency	INT	
International Labour Organization	ILO	agency	INT	
International Atomic Energy Agency	IAEA|UN nuclear watchdog|UN atomic watchdog|UN nuclear agency|UN atomic agency	agency	INT	
International Criminal Court	ICC|international criminal court	court	INT	
International Court of Justice	ICJ|UN's top court|World Court|international court of justice	court	INT	
European Court of Human Rights	ECHR|ECtHR	court	INT	
Permanent Court of Arbitration	PCA	court	INT	
Special Tribunal for the Crime of Aggression against Ukraine	special tribunal for the crime of aggression	court	INT	
International Centre for the Prosecution of the Crime of Aggression	ICPA	court	INT	
Organization for Security and Co-operation in Europe	OSCE|Organisation for Security and Cooperation in Europe|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe	international	INT	
OSCE Parliamentary Assembly	OSCE PA	international	INT	
Office for Democratic Institutions and Human Rights	ODIHR	international	INT	
Council of Europe		international	INT	
Parliamentary Assembly of the Council of Europe	PACE	international	INT	
Venice Commission		international	INT	
G7	Group of Seven|G-7|Group of 7	alliance	INT	
G20	Group of 20|G-20|Group of Twenty	alliance	INT	
G77	Group of 77|G-77	alliance	INT	
Brics	BRICS	alliance	INT	
Shanghai Cooperation Organisation	SCO|Shanghai Cooperation Organization	alliance	INT	
Collective Security Treaty Organization	CSTO|Collective Security Treaty Organisation	alliance	INT	
Commonwealth of Independent States	CIS	alliance	INT	
Eurasian Economic Union	EAEU|EEU	alliance	INT	
Opec	OPEC|Organization of the Petroleum Exporting Countries	alliance	INT	
Opec+	OPEC+	alliance	INT	
African Union		alliance	INT	
Arab League	League of Arab States	alliance	INT	
Gulf Cooperation Council	GCC	alliance	INT	
Asean	ASEAN|Association of Southeast Asian Nations	alliance	INT	
Apec	APEC|Asia-Pacific Economic Cooperation	alliance	INT	
Organization of American States	OAS	alliance	INT	
Organisation of Islamic Cooperation	OIC|Organization of Islamic Cooperation	alliance	INT	
Commonwealth	Commonwealth of Nations	alliance	INT	also a common word, name or place: Commonwealth
European Political Community	EPC	alliance	INT	
Joint Expeditionary Force	JEF	alliance	INT	
Visegrad Group	Visegrad Four|V4	alliance	INT	
Weimar Triangle	Weimar+	alliance	INT	
Bucharest Nine	B9	alliance	INT	
Nordic-Baltic Eight	NB8	alliance	INT	
Crimea Platform		alliance	INT	
Coalition of the Willing	coalition of the willing|US-led coalition of the willing	alliance	INT	
Ukraine Defense Contact Group	UDCG|Ukraine Defence Contact Group|Ramstein group|Ramstein contact group|Ramstein format	alliance	INT	
Nato-Ukraine Council	NATO-Ukraine Council	alliance	INT	
North Atlantic Council		alliance	INT	
Nato Parliamentary Assembly	NATO Parliamentary Assembly	alliance	INT	
Allied Command Operations		military	INT	
Nato Military Committee	NATO Military Committee	military	INT	
Nato Security Assistance and Training for Ukraine	NSATU|NATO Security Assistance and Training for Ukraine	military	INT	
NSPA	NATO Support and Procurement Agency|Nato Support and Procurement Agency	agency	INT	
Nato Allied Maritime Command	MARCOM|NATO Allied Maritime Command	military	INT	
Five Eyes		alliance	INT	
Aukus	AUKUS	alliance	INT	
International Monetary Fund	IMF	international	INT	
World Bank	World Bank Group	international	INT	
World Trade Organization	WTO|World Trade Organisation	international	INT	
Organisation for Economic Co-operation and Development	OECD|Organization for Economic Cooperation and Development	international	INT	
European Bank for Reconstruction and Development	EBRD	international	INT	
International Energy Agency	IEA	international	INT	
Financial Action Task Force	FATF	international	INT	
Organisation for the Prohibition of Chemical Weapons	OPCW|Organization for the Prohibition of Chemical Weapons	international	INT	
Comprehensive Nuclear-Test-Ban Treaty Organization	CTBTO	international	INT	
Interpol	INTERPOL	international	INT	
International Committee of the Red Cross	ICRC|Red Cross	aid	INT	also a common word, name or place: Red Cross
International Federation of Red Cross and Red Crescent Societies	IFRC	aid	INT	
Red Crescent		aid	INT	
International Olympic Committee	IOC	other	INT	
Integrated Food Security Phase Classification	IPC	monitor	INT	
International Paralympic Committee	IPC	other	INT	
Fifa	FIFA	other	INT	
Uefa	UEFA	other	INT	
Black Sea Grain Initiative	Black Sea grain deal	other	INT	
Joint Coordination Centre	JCC|Joint Coordination Center	other	INT	
Register of Damage for Ukraine		other	INT	
Swift	SWIFT	company	INT	also a common word, name or place: Swift
World Economic Forum	WEF	other	INT	
Munich Security Conference	MSC	other	INT	
International Fund for Ukraine		aid	INT	
Three Seas Initiative		alliance	INT	
European Commission	EU Commission|EC	government	EU	
European Council		government	EU	
Council of the European Union	EU Council|Council of the EU	government	EU	
European Parliament	EU Parliament	parliament	EU	
European External Action Service	EEAS|EU diplomatic service	agency	EU	
European Central Bank	ECB	agency	EU	
European Investment Bank	EIB	agency	EU	
European Court of Justice	ECJ|Court of Justice of the European Union|CJEU	court	EU	
EU General Court	European General Court	court	EU	
Europol		agency	EU	
Eurojust		agency	EU	
Frontex		agency	EU	
European Defence Agency	EDA	agency	EU	
EU Foreign Affairs Council	Foreign Affairs Council	government	EU	
European Union Military Assistance Mission	EUMAM|EU Military Assistance Mission	military	EU	
European Peace Facility	EPF	other	EU	
Security Action for Europe		other	EU	
Eurostat		agency	EU	
European Union Advisory Mission Ukraine	EUAM	agency	EU	
European People's Party	EPP	party	EU	
Patriots for Europe		party	EU	
Euroclear		company	EU	
Office of the President of Ukraine	Bankova|Ukrainian presidential office|Presidential Office of Ukraine|Ukraine's presidential office|Ukrainian president's office|Zelenskyy's office|Zelenskiy's office|Zelensky's office	government	UA	seat of power, stands for the body; also a common word, name or place: Bankova
Ukrainian government	Cabinet of Ministers of Ukraine|Ukraine's cabinet|Ukrainian cabinet	government	UA	
Verkhovna Rada	Rada|Ukrainian parliament|Ukraine's parliament|Parliament of Ukraine|Supreme Council of Ukraine	parliament	UA	seat of power, stands for the body
Ukrainian defence ministry	Ministry of Defence of Ukraine|Ukraine's Ministry of Defense	ministry	UA	
Ukrainian foreign ministry	Ministry of Foreign Affairs of Ukraine	ministry	UA	
Ukrainian interior ministry	Ministry of Internal Affairs of Ukraine	ministry	UA	
Ukrainian energy ministry	Ministry of Energy of Ukraine	ministry	UA	
Ukrainian justice ministry	Ministry of Justice of Ukraine	ministry	UA	
Ukrainian finance ministry	Ministry of Finance of Ukraine	ministry	UA	
Ukrainian economy ministry	Ministry of Economy of Ukraine	ministry	UA	
Ukrainian health ministry	Ministry of Health of Ukraine	ministry	UA	
Ukrainian education ministry	Ministry of Education and Science of Ukraine	ministry	UA	
Ukrainian culture ministry	Ministry of Culture of Ukraine	ministry	UA	
Ukrainian digital transformation ministry	Ministry of Digital Transformation of Ukraine|Ministry of Digital Transformation	ministry	UA	
Ukrainian infrastructure ministry	Ministry of Infrastructure of Ukraine|Ministry for Restoration of Ukraine	ministry	UA	
Ukrainian agriculture ministry	Ministry of Agrarian Policy and Food of Ukraine	ministry	UA	
Ukrainian environment ministry	Ministry of Environmental Protection of Ukraine	ministry	UA	
Ukrainian reintegration ministry	Ministry of Reintegration of Ukraine|Ministry of Reintegration of the Temporarily Occupied Territories	ministry	UA	
Ukrainian ministry for strategic industries	Ministry of Strategic Industries of Ukraine	ministry	UA	
Ukrainian veterans ministry	Ministry of Veterans Affairs of Ukraine	ministry	UA	
National Security and Defence Council of Ukraine	Ukraine's security council|Ukrainian security council|Ukraine's national security council|Ukraine's National Security and Defence Council|Ukraine's National Security and Defense Council|NSDC|National Security and Defense Council|National Security and Defence Council|RNBO	agency	UA	
Centre for Countering Disinformation	Center for Countering Disinformation|centre for countering disinformation|center for countering disinformation|CCD|Ukraine's Centre for Countering Disinformation	agency	UA	
Armed Forces of Ukraine	AFU|ZSU|Ukrainian armed forces|Ukraine's armed forces|Ukrainian military|Ukraine's military|Ukrainian army|Ukraine's army	military	UA	
General Staff of the Armed Forces of Ukraine	Ukrainian general staff|Ukraine's general staff|General Staff of Ukraine|General Staff of Ukraine's Armed Forces|General Staff of the Ukrainian Armed Forces	military	UA	
Ukrainian air force	Air Force of Ukraine|Ukraine's air force|Ukrainian Air Force Command|PSZSU	military	UA	
Ukrainian navy	Naval Forces of Ukraine|Ukraine's navy|Ukrainian naval forces	military	UA	
Ukrainian ground forces	Ukrainian land forces|Land Forces of Ukraine|Ukraine's ground forces|Ukraine's land forces	military	UA	
Ukrainian air assault forces	Air Assault Forces of Ukraine|Ukraine's air assault forces|Ukrainian airborne assault forces	military	UA	
Ukrainian marine corps	Marine Corps of Ukraine|Ukrainian marines|Ukraine's marine corps	military	UA	
Unmanned Systems Forces	Ukraine's unmanned systems forces|Ukrainian unmanned systems forces|USF	military	UA	
Special Operations Forces of Ukraine	SSO|Ukrainian special operations forces|Ukraine's special operations forces|Ukrainian special forces	military	UA	
Territorial Defence Forces	Territorial Defense Forces|Ukraine's territorial defence forces|Ukrainian territorial defence	military	UA	
International Legion	International Legion for the Defence of Ukraine|International Legion of Territorial Defence of Ukraine|Ukraine's International Legion|Ukrainian foreign legion	unit	UA	
National Guard of Ukraine	Ukraine's National Guard|Ukrainian National Guard	military	UA	
Joint Forces of the Armed Forces of Ukraine	Ukraine's joint forces|Joint Forces Command of Ukraine	military	UA	
Operational Command South	Southern Operational Command|Ukrainian Southern Operational Command|Ukraine's southern military command|Ukraine's southern command|Ukrainian southern command	military	UA	
Operational Command East	Eastern Operational Command|Operational Command Skhid	military	UA	
Eastern Group of Forces	eastern group of forces	military	UA	
Operational Command North	Northern Operational Command|Operational Command Pivnich	military	UA	
Defence Forces of Southern Ukraine	Southern Defence Forces|Southern Defense Forces|Ukraine's southern defence forces|Southern Defense Forces of Ukraine	military	UA	
Khortytsia group of forces	Khortytsia|Khortytsia operational-strategic group|Khortytsia operational strategic group|Khortytsia group of troops|Khortytsia grouping	military	UA	also a common word, name or place: Khortytsia; Khortytsia is also an island
Tavria group of forces	Tavriisk Group of Forces|Tavria Group of Forces|Tavriia Group of Forces|Tavria|Tavriia|Tavria operational-strategic group|Tavriia operational-strategic group|Tavriia group	military	UA	also a common word, name or place: Tavria, Tavriia
Siversk operational-tactical group	Siversk group	military	UA	
Dnipro group of forces	Dnipro operational-strategic group	military	UA	
Odesa operational-strategic group	Odesa group of forces|Odesa Group of Forces	military	UA	
Luhansk operational-tactical group		military	UA	
Kharkiv operational-tactical group		military	UA	
Air Command East	Ukraine's eastern air command|Eastern Air Command	military	UA	
Air Command West	Western Air Command	military	UA	
Air Command South	Southern Air Command	military	UA	
Air Command Center	Air Command Centre|Central Air Command	military	UA	
Azov brigade	Azov regiment|Azov battalion|Azov|12th Special Forces Brigade Azov|12th Azov Brigade|Azov special forces brigade	unit	UA	also a common word, name or place: Azov
3rd Assault Brigade	Third Assault Brigade|3rd Separate Assault Brigade|Third Separate Assault Brigade	unit	UA	
Third Army Corps	3rd Army Corps|Third Corps	unit	UA	
Khartiia brigade	Khartia brigade|13th Khartiia Brigade|Charter brigade|Khartiia Corps|Khartiya brigade	unit	UA	
Aidar battalion	Aidar|24th Separate Assault Battalion Aidar	unit	UA	also a common word, name or place: Aidar
Kraken	Kraken regiment|Kraken unit|Kraken special unit	unit	UA	also a common word, name or place: Kraken
Right Sector	Pravyi Sektor	party	UA	also a common word, name or place: Right Sector
Da Vinci Wolves	Da Vinci Wolves battalion	unit	UA	also a common word, name or place: Da Vinci Wolves
Magyar's Birds	Madyar's Birds|Magyar Birds|414th Brigade|414th Unmanned Strike Aviation Brigade	unit	UA	
Achilles	Achilles regiment|Achilles drone regiment|429th Achilles regiment	unit	UA	also a common word, name or place: Achilles
Rubizh brigade	4th Rapid Reaction Brigade|Rubizh	unit	UA	also a common word, name or place: Rubizh
Spartan brigade		unit	UA	
Offensive Guard		unit	UA	also a common word, name or place: Offensive Guard
Freedom of Russia Legion	Legion of Free Russia|Freedom of Russia|Liberty of Russia Legion|Free Russia Legion	unit	UA	
Russian Volunteer Corps	RVC|RDK	unit	UA	
Siberian Battalion	Sibir Battalion	unit	UA	
Kastus Kalinouski Regiment	Kalinouski Regiment|Pahonia regiment	unit	UA	
Georgian Legion	Georgian National Legion	unit	UA	
Sheikh Mansur Battalion		unit	UA	
Dzhokhar Dudayev Battalion		unit	UA	
Atesh	ATESH	other	UA	
Alpha group	SBU Alpha|Special Operations Centre A|Special Operations Center A|Alpha special operations centre	unit	UA	also a common word, name or place: Alpha group
Artan	Artan special unit	unit	UA	also a common word, name or place: Artan
Shaman battalion		unit	UA	
Tymur special unit	Timur special unit	unit	UA	
Lasar's Group		unit	UA	
Phoenix	Phoenix drone unit	unit	UA	also a common word, name or place: Phoenix
92nd Assault Brigade	92nd Mechanised Brigade|92nd Mechanized Brigade|92nd Separate Assault Brigade	unit	UA	
93rd Mechanised Brigade	93rd Mechanized Brigade|Kholodnyi Yar brigade|93rd Brigade	unit	UA	
72nd Mechanised Brigade	72nd Mechanized Brigade|72nd Brigade	unit	UA	
47th Mechanised Brigade	47th Mechanized Brigade|Magura brigade|47th Brigade	unit	UA	
110th Mechanised Brigade	110th Mechanized Brigade|110th Brigade	unit	UA	
36th Marine Brigade	36th Separate Marine Brigade|36th marine brigade of Ukraine	unit	UA	
35th Marine Brigade		unit	UA	
37th Marine Brigade		unit	UA	
38th Marine Brigade		unit	UA	
155th Mechanised Brigade	155th Mechanized Brigade|Anne of Kyiv brigade|155th Brigade	unit	UA	
24th Mechanised Brigade	24th Mechanized Brigade|King Danylo brigade	unit	UA	
28th Mechanised Brigade	28th Mechanized Brigade	unit	UA	
30th Mechanised Brigade	30th Mechanized Brigade	unit	UA	
53rd Mechanised Brigade	53rd Mechanized Brigade	unit	UA	
54th Mechanised Brigade	54th Mechanized Brigade	unit	UA	
57th Motorised Brigade	57th Motorized Brigade	unit	UA	
59th Assault Brigade	59th Motorised Brigade|59th Motorized Brigade	unit	UA	
68th Jaeger Brigade	68th Jager Brigade	unit	UA	
71st Jaeger Brigade	71st Jager Brigade	unit	UA	
79th Air Assault Brigade		unit	UA	
80th Air Assault Brigade		unit	UA	
82nd Air Assault Brigade		unit	UA	
95th Air Assault Brigade		unit	UA	
46th Airmobile Brigade		unit	UA	
25th Airborne Brigade		unit	UA	
128th Mountain Assault Brigade		unit	UA	
10th Mountain Assault Brigade		unit	UA	
65th Mechanised Brigade	65th Mechanized Brigade	unit	UA	
118th Mechanised Brigade	118th Mechanized Brigade	unit	UA	
225th Assault Regiment	225th Assault Battalion	unit	UA	
1st Assault Regiment		unit	UA	
425th Assault Regiment	Skala regiment|Skelya regiment|Skala battalion|425th Skelia regiment	unit	UA	
427th Brigade	Rarog regiment	unit	UA	
43rd Artillery Brigade		unit	UA	
Security Service of Ukraine	SBU|SSU|Ukrainian security service|Ukraine's security service|Ukraine's SBU	service	UA	
Defence Intelligence of Ukraine	Ukraine's Main Military Intelligence Directorate|Main Military Intelligence Directorate|HUR|GUR|Main Directorate of Intelligence|Main Intelligence Directorate of Ukraine|Ukrainian military intelligence|Ukraine's military intelligence|DIU|Defense Intelligence of Ukraine|Ukraine's defence intelligence|Ukraine's military intelligence agency	service	UA	HUR in Ukrainian usage, GUR in others; the Russian GRU is another body
Foreign Intelligence Service of Ukraine	SZRU|Ukraine's foreign intelligence service|Ukrainian foreign intelligence	service	UA	
State Border Guard Service of Ukraine	State Border Guard Service|State Border Service of Ukraine|DPSU|Ukraine's border guard service|Ukrainian border guard service|Ukrainian border service	service	UA	
State Emergency Service of Ukraine	State Emergency Service|DSNS|Ukraine's emergency service|Ukrainian emergency service|Ukraine's emergency services|Ukraine's state emergency service|Ukrainian state emergency service	service	UA	
National Police of Ukraine	Ukraine's national police|Ukrainian national police|Ukrainian police|National Police	service	UA	also a common word, name or place: National Police
State Bureau of Investigation	DBR|Ukraine's State Bureau of Investigation|SBI	service	UA	
National Anti-Corruption Bureau of Ukraine	Nabu|NABU|National Anti-Corruption Bureau|National Anticorruption Bureau	service	UA	
Specialised Anti-Corruption Prosecutor's Office	Sapo|SAPO|SAP|Specialized Anti-Corruption Prosecutor's Office|Specialised Anti-Corruption Prosecution	service	UA	
High Anti-Corruption Court	HACC|Ukraine's High Anti-Corruption Court	court	UA	
Prosecutor General's Office of Ukraine	Office of the Prosecutor General of Ukraine|Office of the Prosecutor General|Ukrainian prosecutor general's office|Ukraine's prosecutor general's office|Ukrainian prosecutor's office|Ukraine's general prosecutor's office	agency	UA	
Supreme Court of Ukraine	Ukraine's supreme court	court	UA	
Constitutional Court of Ukraine		court	UA	
National Bank of Ukraine	NBU|Ukraine's central bank|Ukrainian central bank	agency	UA	
State Special Communications Service of Ukraine	SSSCIP|Derzhspetszviazok|State Service of Special Communications	agency	UA	
CERT-UA	Computer Emergency Response Team of Ukraine	agency	UA	
Coordination Headquarters for the Treatment of Prisoners of War	coordination headquarters for the treatment of prisoners of war|Coordination Headquarters|Ukraine's coordination headquarters for prisoners of war	agency	UA	also a common word, name or place: Coordination Headquarters
State Nuclear Regulatory Inspectorate of Ukraine	SNRIU	agency	UA	
State Customs Service of Ukraine		agency	UA	
State Statistics Service of Ukraine	Ukrstat	agency	UA	
Central Election Commission of Ukraine		agency	UA	
Defence Procurement Agency	Defense Procurement Agency	agency	UA	
State Agency for Restoration	Agency for Restoration	agency	UA	
Ukrainian Institute of National Memory		agency	UA	
Ukrhydrometcenter	Ukrainian Hydrometeorological Center	agency	UA	
Kyiv City Military Administration	KCMA|KMVA|Kyiv's military administration|Kyiv military administration	government	UA	
Kharkiv Regional Military Administration	Kharkiv regional administration	government	UA	
Kherson Regional Military Administration	Kherson regional administration|Kherson military administration	government	UA	
Donetsk Regional Military Administration	Donetsk regional administration	government	UA	
Zaporizhzhia Regional Military Administration		government	UA	
Dnipropetrovsk Regional Military Administration		government	UA	
Sumy Regional Military Administration	Sumy military administration	government	UA	
Odesa Regional Military Administration		government	UA	
Mykolaiv Regional Military Administration		government	UA	
Chernihiv Regional Military Administration		government	UA	
Luhansk Regional Military Administration		government	UA	
Kyiv Regional Military Administration		government	UA	
Lviv Regional Military Administration		government	UA	
Poltava Regional Military Administration		government	UA	
Kyiv City Council		government	UA	
Mariupol city council	Mariupol City Council	government	UA	
Mejlis	Mejlis of the Crimean Tatar People	other	UA	
Kharkiv Regional Prosecutor's Office		agency	UA	
Servant of the People	Servant of the People party	party	UA	
European Solidarity	European Solidarity party	party	UA	
Batkivshchyna	Fatherland party	party	UA	
Holos	Holos party	party	UA	also a common word, name or place: Holos
Opposition Platform for Life	Opposition Platform — For Life	party	UA	
Orthodox Church of Ukraine	OCU	church	UA	
Ukrainian Orthodox Church	UOC|Ukrainian Orthodox Church of the Moscow Patriarchate|UOC-MP	church	UA	
Ukrainian Greek Catholic Church	UGCC	church	UA	
Epicentr	Epicentr K|Epitsentr	company	UA	
Faktor-Druk	Factor Druk|Faktor Druk|Factor-Druk	company	UA	
Energoatom		energy	UA	
Ukrenergo		energy	UA	
Naftogaz	Naftohaz	energy	UA	
DTEK		energy	UA	
Yasno	YASNO	energy	UA	
Ukrnafta		energy	UA	
Ukrtransgaz		energy	UA	
Ukrhydroenergo		energy	UA	
Centrenergo		energy	UA	
Ukrgazvydobuvannya	Ukrgasvydobuvannya	energy	UA	
Gas Transmission System Operator of Ukraine	GTSOU|OGTSU|Ukraine's gas transmission system operator	energy	UA	
Kharkivoblenergo		energy	UA	
Ukrtransnafta		energy	UA	
Chornomornaftogaz		energy	UA	
Ukrzaliznytsia	Ukrainian Railways|Ukrzaliznytsya|UZ|Ukrainian railway company	company	UA	
Ukrposhta		company	UA	
Nova Poshta	Nova Post	company	UA	
Ukrainian Sea Ports Authority	USPA	agency	UA	
Kyivstar		company	UA	
PrivatBank		company	UA	
Monobank		company	UA	
Metinvest		company	UA	
ArcelorMittal Kryvyi Rih		company	UA	
System Capital Management	SCM	company	UA	
Ukroboronprom	Ukrainian Defense Industry|Ukrainian Defence Industry|JSC Ukrainian Defense Industry	company	UA	
Antonov	Antonov company	company	UA	also a common word, name or place: Antonov
Motor Sich		company	UA	
Fire Point		company	UA	
Ukrspecsystems		company	UA	
Brave1		other	UA	
United24	UNITED24	aid	UA	
Come Back Alive		aid	UA	
Serhiy Prytula Charity Foundation	Prytula foundation	aid	UA	
Center for Civil Liberties	Centre for Civil Liberties	monitor	UA	
Ukrainian Red Cross	Red Cross of Ukraine|Ukrainian Red Cross Society	aid	UA	
Save Ukraine		aid	UA	also a common word, name or place: Save Ukraine
Bring Kids Back UA		aid	UA	
Media Initiative for Human Rights	MIHR	monitor	UA	
ZMINA	Zmina Human Rights Center	monitor	UA	
Crimean Tatar Resource Center		monitor	UA	
DeepState	DeepStateUA|DeepStateMap|Deep State|DeepState project	monitor	UA	
InformNapalm		monitor	UA	
Truth Hounds		monitor	UA	
Kyiv School of Economics	KSE|KSE Institute	monitor	UA	
Kyiv International Institute of Sociology	KIIS	monitor	UA	
Razumkov Centre	Razumkov Center	monitor	UA	
Institute of Mass Information	IMI	monitor	UA	
Texty	Texty.org.ua	media	UA	
Suspilne	Ukrainian public broadcaster|Suspilne public broadcaster|UA:PBC	media	UA	
Ukrinform		media	UA	
Ukrainska Pravda	Ukrayinska Pravda|Ukrainian Pravda	media	UA	
Kyiv Independent	The Kyiv Independent	media	UA	
Kyiv Post		media	UA	
Interfax-Ukraine	Interfax Ukraine	media	UA	
UNIAN	Unian	media	UA	
Hromadske		media	UA	
Babel		media	UA	also a common word, name or place: Babel
Liga.net	LIGA.net	media	UA	
Zerkalo Nedeli	Dzerkalo Tyzhnia|ZN.ua	media	UA	
RBC-Ukraine	RBC Ukraine	media	UA	
Espreso	Espreso TV	media	UA	
Censor.net	Censor.NET	media	UA	
Militarnyi	Militarny	media	UA	
Defense Express		media	UA	
NV	New Voice of Ukraine|Novoye Vremya	media	UA	
Euromaidan Press		media	UA	
Detector Media		media	UA	
Forbes Ukraine		media	UA	
United News	Telemarathon	media	UA	also a common word, name or place: United News
Kremlin	the Kremlin	government	RU	seat of power, stands for the body; also a common word, name or place: Kremlin
Russian government	Government of the Russian Federation	government	RU	
Russian presidential administration	Presidential Administration of Russia	government	RU	
Russian defence ministry	Ministry of Defence of the Russian Federation|Ministry of Defence of Russia|Russian MoD|Russia's MoD	ministry	RU	
Russian foreign ministry	Ministry of Foreign Affairs of Russia|Ministry of Foreign Affairs of the Russian Federation	ministry	RU	
Russian interior ministry	Ministry of Internal Affairs of Russia|MVD	ministry	RU	
Russian justice ministry	Ministry of Justice of Russia	ministry	RU	
Russian finance ministry	Ministry of Finance of Russia	ministry	RU	
Russian energy ministry	Ministry of Energy of Russia	ministry	RU	
Russian emergencies ministry	Russian emergency ministry|Emercom|EMERCOM|MChS|Russian ministry of emergency situations|Russian emergency situations ministry	ministry	RU	
Russian transport ministry		ministry	RU	
Russian economy ministry	Russian economic development ministry	ministry	RU	
Russian health ministry		ministry	RU	
Russian trade and industry ministry	Russian industry and trade ministry	ministry	RU	
Russian armed forces	Armed Forces of the Russian Federation|Russia's armed forces|Russian military|Russia's military|Russian army|Russia's army	military	RU	
Russian General Staff	General Staff of the Armed Forces of Russia|General Staff of the Russian Armed Forces|Russia's general staff	military	RU	
Russian air force	Russia's air force|Russian Aerospace Forces|Russian aerospace forces|Russia's aerospace forces|Aerospace Forces|VKS	military	RU	
Russian navy	Russia's navy	military	RU	
Russian ground forces	Russian land forces	military	RU	
Russian airborne forces	VDV|Russian paratroopers|Russian airborne troops	military	RU	
Russian strategic missile forces	Strategic Missile Forces	military	RU	
Black Sea Fleet	Russian Black Sea Fleet|Russia's Black Sea Fleet	military	RU	
Northern Fleet	Russian Northern Fleet|Russia's Northern Fleet	military	RU	
Baltic Fleet	Russian Baltic Fleet|Russia's Baltic Fleet	military	RU	
Pacific Fleet	Russian Pacific Fleet|Russia's Pacific Fleet	military	RU	
Caspian Flotilla		military	RU	
Southern Military District	Russian Southern Military District|Russia's Southern Military District	military	RU	
Western Military District	Russian Western Military District|Russia's Western Military District	military	RU	
Central Military District	Russian Central Military District|Russia's Central Military District	military	RU	
Eastern Military District	Russian Eastern Military District|Russia's Eastern Military District	military	RU	
Moscow Military District	Russian Moscow Military District	military	RU	
Leningrad Military District	Russian Leningrad Military District	military	RU	
North group of forces	Northern Group of Forces|Sever group of forces|Battlegroup North|Sever Grouping of Forces|Northern Grouping of Forces|Sever grouping|Sever battlegroup|North battlegroup	military	RU	
South group of forces	Southern Group of Forces|Battlegroup South|Southern Grouping of Forces|Yug group of forces|Yug grouping|Yug battlegroup|South battlegroup	military	RU	
West group of forces	Western Group of Forces|Battlegroup West|Western Grouping of Forces|Zapad group of forces|Zapad grouping|Zapad battlegroup|West battlegroup	military	RU	
East group of forces	Battlegroup East|Eastern Grouping of Forces|Vostok group of forces|Vostok grouping|Vostok battlegroup|East battlegroup	military	RU	
Centre group of forces	Center group of forces|Battlegroup Center|Battlegroup Centre|Central Grouping of Forces|Tsentr group of forces|Tsentr grouping|Tsentr battlegroup|Center battlegroup|Centre battlegroup	military	RU	
Dnepr group of forces	Battlegroup Dnepr|Dnepr Grouping of Forces|Dnepr grouping|Dnepr battlegroup	military	RU	
Wagner	Wagner group|Wagner Group|PMC Wagner|Wagner PMC|Wagner mercenary group|Wagner private military company	unit	RU	also a common word, name or place: Wagner
Akhmat	Akhmat special forces|Akhmat battalion|Akhmat unit|Akhmat regiment|Akhmat Spetsnaz	unit	RU	also a common word, name or place: Akhmat
Vostok battalion	Vostok Battalion|Vostok-Akhmat	unit	RU	
Sparta battalion	Sparta Battalion	unit	RU	
Somalia battalion	Somalia Battalion	unit	RU	
Rusich	Rusich group|Rusich sabotage group	unit	RU	also a common word, name or place: Rusich
Redut	Redut PMC|PMC Redut	unit	RU	also a common word, name or place: Redut
Convoy	PMC Convoy|Convoy PMC	unit	RU	also a common word, name or place: Convoy
Storm-Z	Storm Z|Shtorm-Z	unit	RU	
Storm-V		unit	RU	
Africa Corps	Russian Africa Corps	unit	RU	
Espanola	Española|Espanola brigade|Espanola	unit	RU	
Pyatnashka brigade	Pyatnashka|Pyatnashka international brigade	unit	RU	
Veterany	Veterany assault brigade	unit	RU	
Rubikon	Rubicon|Rubikon centre|Rubikon Center for Advanced Unmanned Technologies|Rubicon centre|Rubikon drone unit	unit	RU	also a common word, name or place: Rubikon, Rubicon
Sudoplatov battalion	Sudoplatov volunteer battalion	unit	RU	
BARS	Combat Army Reserve	unit	RU	
Donbas People's Militia	DPR People's Militia|DNR people's militia	unit	RU	
1st Army Corps	1st Donetsk Army Corps|1st DNR Army Corps	unit	RU	
2nd Army Corps	2nd Luhansk Army Corps|2nd LNR Army Corps	unit	RU	
58th Combined Arms Army	58th CAA|58th Army	unit	RU	
36th Combined Arms Army	36th CAA|Russian 36th Combined Arms Army	unit	RU	
8th Combined Arms Army	8th CAA	unit	RU	
20th Combined Arms Army	20th CAA	unit	RU	
41st Combined Arms Army	41st CAA	unit	RU	
2nd Combined Arms Army	2nd CAA|2nd Guards Combined Arms Army	unit	RU	
5th Combined Arms Army	5th CAA	unit	RU	
29th Combined Arms Army	29th CAA	unit	RU	
35th Combined Arms Army	35th CAA	unit	RU	
49th Combined Arms Army	49th CAA	unit	RU	
51st Combined Arms Army	51st CAA	unit	RU	
3rd Combined Arms Army	3rd CAA	unit	RU	
1st Guards Tank Army	1st GTA	unit	RU	
11th Army Corps		unit	RU	
14th Army Corps		unit	RU	
44th Army Corps		unit	RU	
3rd Army Corps of Russia	Russian 3rd Army Corps	unit	RU	
76th Guards Air Assault Division	76th Air Assault Division|76th Airborne Division|76th VDV Division	unit	RU	
7th Guards Air Assault Division	7th Air Assault Division|7th Guards Mountain Air Assault Division|7th VDV Division	unit	RU	
98th Guards Airborne Division	98th Airborne Division|98th VDV Division	unit	RU	
106th Guards Airborne Division	106th Airborne Division|106th VDV Division	unit	RU	
104th Guards Air Assault Division	104th VDV Division	unit	RU	
90th Tank Division	90th Guards Tank Division|Russian 90th Tank Division	unit	RU	
47th Tank Division		unit	RU	
4th Guards Tank Division	4th Tank Division|Kantemirovskaya Division	unit	RU	
150th Motorised Rifle Division	150th Motorized Rifle Division	unit	RU	
20th Motorised Rifle Division	20th Motorized Rifle Division	unit	RU	
144th Motorised Rifle Division	144th Motorized Rifle Division	unit	RU	
18th Motorised Rifle Division	18th Motorized Rifle Division	unit	RU	
40th Naval Infantry Brigade	40th Guards Naval Infantry Brigade|40th Marine Brigade	unit	RU	
155th Naval Infantry Brigade	155th Guards Naval Infantry Brigade|155th Marine Brigade|Russian 155th Naval Infantry Brigade	unit	RU	
810th Naval Infantry Brigade	810th Guards Naval Infantry Brigade|810th Marine Brigade	unit	RU	
61st Naval Infantry Brigade		unit	RU	
336th Naval Infantry Brigade	336th Guards Naval Infantry Brigade	unit	RU	
11th Air Assault Brigade	11th Guards Air Assault Brigade|11th Airborne Brigade	unit	RU	
83rd Air Assault Brigade	83rd Guards Air Assault Brigade|83rd Airborne Brigade	unit	RU	
31st Air Assault Brigade	31st Guards Air Assault Brigade|31st Airborne Brigade	unit	RU	
64th Motorised Rifle Brigade	64th Separate Motorised Rifle Brigade|64th Motorized Rifle Brigade|64th Separate Guards Motor Rifle Brigade	unit	RU	
72nd Motorised Rifle Brigade	72nd Motorized Rifle Brigade|72nd Separate Motorised Rifle Brigade	unit	RU	
200th Motorised Rifle Brigade	200th Motorized Rifle Brigade|200th Arctic Brigade	unit	RU	
FSB	Federal Security Service|Federal Security Service of Russia|Federal Security Service of the Russian Federation|Russian security service|Russia's security service|Russian FSB	service	RU	
GRU	Main Directorate of the General Staff of Russia|Russian military intelligence|Russia's military intelligence|Russian GRU	service	RU	the Ukrainian HUR/GUR is another body
SVR	Foreign Intelligence Service of Russia|Russian foreign intelligence service|Russia's foreign intelligence service|Russian Foreign Intelligence Service	service	RU	
KGB	Soviet KGB	service	RU	
Rosgvardia	Rosgvardiya|National Guard of Russia|Russian National Guard|Russia's National Guard|Russian national guard	service	RU	
FSO	Federal Protective Service	service	RU	
Federal Penitentiary Service	FSIN|Federal Penitentiary Service of Russia|Russian prison service|Russia's prison service	service	RU	
Investigative Committee of Russia	Investigative Committee|Russian Investigative Committee|Russia's Investigative Committee|Investigative Committee of the Russian Federation	agency	RU	
Prosecutor General's Office of Russia	Russian prosecutor general's office|Russia's prosecutor general's office	agency	RU	
Security Council of Russia	Russian security council|Russia's security council|Security Council of the Russian Federation	agency	RU	
State Duma	Duma|Russian State Duma|Russian lower house|Russia's lower house of parliament	parliament	RU	
Federation Council	Federation Council of Russia|Russian upper house|Russia's upper house of parliament	parliament	RU	
Federal Assembly of Russia	Russian parliament|Russia's parliament	parliament	RU	
Supreme Court of Russia	Russian supreme court|Russia's supreme court	court	RU	
Constitutional Court of Russia	Russian constitutional court	court	RU	
Moscow City Court		court	RU	
Basmanny district court	Basmanny court|Moscow's Basmanny court	court	RU	
Second Western District Military Court	2nd Western District Military Court	court	RU	
Southern District Military Court		court	RU	
Bank of Russia	Russian central bank|Russia's central bank|Central Bank of Russia	agency	RU	
Rosaviatsia	Rosaviatsiya|Federal Air Transport Agency|Russian aviation agency|Russia's civil aviation authority|Russia's aviation watchdog	agency	RU	
Roskomnadzor	Russian communications regulator|Russia's media regulator|Russia's communications watchdog	agency	RU	
Rosfinmonitoring		agency	RU	
Rosstat		agency	RU	
Rostekhnadzor	Rostechnadzor	agency	RU	
Roscosmos	Roskosmos	agency	RU	
Central Election Commission of Russia	Russian central election commission	agency	RU	
Rosreserv	Rosrezerv	agency	RU	
Rosselkhoznadzor		agency	RU	
Rosmorrechflot		agency	RU	
Federal Customs Service of Russia		agency	RU	
Russian Direct Investment Fund	RDIF	agency	RU	
Kremlin Human Rights Council		agency	RU	
United Russia	United Russia party	party	RU	
Communist Party of the Russian Federation	CPRF|KPRF|Communist Party of Russia|Russian Communist party	party	RU	
Liberal Democratic Party of Russia	LDPR	party	RU	
A Just Russia	Just Russia	party	RU	
Yabloko	Yabloko party	party	RU	
New People	New People party	party	RU	also a common word, name or place: New People
Russian Orthodox Church	Moscow Patriarchate|ROC|Russian Orthodox church	church	RU	
Gazprom		energy	RU	
Gazprom Neft		energy	RU	
Rosneft		energy	RU	
Lukoil	LUKOIL	energy	RU	
Surgutneftegas	Surgutneftegaz	energy	RU	
Tatneft		energy	RU	
Bashneft		energy	RU	
Slavneft		energy	RU	
Novatek	NOVATEK	energy	RU	
Sibur	SIBUR	energy	RU	
Rosatom		energy	RU	
Rosenergoatom		energy	RU	
Transneft		energy	RU	
Rosseti		energy	RU	
Nord Stream AG		energy	RU	
Nord Stream 2 AG		energy	RU	
Caspian Pipeline Consortium	CPC	energy	RU	
Russian Railways	RZD|RZhD	company	RU	
Aeroflot		company	RU	
Sberbank	Sber	company	RU	
VTB	VTB Bank	company	RU	
Gazprombank		company	RU	
Alfa-Bank	Alfa Bank	company	RU	
Rosselkhozbank	Russian Agricultural Bank	company	RU	
Promsvyazbank	PSB	company	RU	
Rostec	Rostekh	company	RU	
Uralvagonzavod	UVZ	company	RU	
Almaz-Antey	Almaz-Antei	company	RU	
Tactical Missiles Corporation	KTRV	company	RU	
Kalashnikov	Kalashnikov Concern	company	RU	also a common word, name or place: Kalashnikov
United Aircraft Corporation	UAC	company	RU	
United Shipbuilding Corporation	USC	company	RU	
United Engine Corporation		company	RU	
Kronshtadt	Kronstadt company	company	RU	also a common word, name or place: Kronshtadt
Sukhoi		company	RU	
Tupolev		company	RU	
Alabuga	Alabuga special economic zone	company	RU	also a common word, name or place: Alabuga
Votkinsk plant	Votkinsk Machine Building Plant|Votkinsk Plant	company	RU	
Izhevsk Electromechanical Plant Kupol	Kupol|Kupol plant	company	RU	also a common word, name or place: Kupol
VNIIR-Progress		company	RU	
Kremniy El	Kremny El|Kremniy EL|Silicon El	company	RU	
Novolipetsk Steel	NLMK	company	RU	
Severstal		company	RU	
Nornickel	Norilsk Nickel	company	RU	
Rusal	RUSAL	company	RU	
Sovcomflot		company	RU	
Yandex		company	RU	
Kaspersky	Kaspersky Lab	company	RU	
VKontakte	VK	company	RU	platform
Telegram		company	RU	also a common word, name or place: Telegram; platform: "on Telegram" names a channel, not a speaker
Max	MAX messenger	company	RU	also a common word, name or place: Max; platform
Avtovaz	AvtoVAZ	company	RU	
Tass	TASS|Itar-Tass	media	RU	
RIA Novosti	RIA|Ria Novosti|RIA news agency	media	RU	
Interfax	Interfax news agency	media	RU	also a common word, name or place: Interfax
RT	Russia Today	media	RU	also a common word, name or place: RT
Sputnik	Sputnik news	media	RU	also a common word, name or place: Sputnik
Rossiya Segodnya		media	RU	
Kommersant		media	RU	
Vedomosti		media	RU	
RBC	RBK	media	RU	also a common word, name or place: RBC
Izvestia	Izvestiya	media	RU	
Rossiyskaya Gazeta	Rossiiskaya Gazeta	media	RU	
Komsomolskaya Pravda		media	RU	
Channel One	Channel One Russia|Pervyi Kanal	media	RU	also a common word, name or place: Channel One
Rossiya 1	Russia-1|Rossiya-1|Russia 1|Rossia 1|Rossia-1|Rossiya One|Rossiya 1 TV	media	RU	
Rossiya 24	Rossiya-24|Russia-24|Russia 24|Rossia 24|Rossia-24	media	RU	
NTV		media	RU	
VGTRK		media	RU	
Zvezda	Zvezda TV	media	RU	
Meduza		media	RU	
Mediazona		media	RU	
Novaya Gazeta		media	RU	
TV Rain	Dozhd	media	RU	
The Insider		media	RU	also a common word, name or place: The Insider
The Moscow Times	Moscow Times	media	RU	
iStories	IStories|Important Stories	media	RU	
Verstka		media	RU	also a common word, name or place: Verstka
Agentstvo		media	RU	
Echo of Moscow	Ekho Moskvy	media	RU	
Astra	ASTRA|Astra Telegram channel	media	RU	also a common word, name or place: Astra
Baza		media	RU	also a common word, name or place: Baza
Mash		media	RU	also a common word, name or place: Mash
Shot	SHOT	media	RU	also a common word, name or place: Shot
Rybar		media	RU	
Fighterbomber		media	RU	
WarGonzo		media	RU	
Readovka		media	RU	
Two Majors	Dva Mayora	media	RU	also a common word, name or place: Two Majors
Grey Zone		media	RU	also a common word, name or place: Grey Zone
VChK-OGPU		media	RU	
Memorial	Memorial human rights centre	monitor	RU	also a common word, name or place: Memorial
Moscow Helsinki Group		monitor	RU	
Palestinian Prisoners' Society	Palestinian Prisoners Society|Palestinian Prisoners' Club|Palestinian Prisoners Club|Palestinian Prisoner's Society|Palestinian Prisoner Society	monitor	PS	
OVD-Info	OVD-info	monitor	RU	
Anti-Corruption Foundation	FBK	monitor	RU	
Gulagu.net	Gulagu	monitor	RU	
Levada Centre	Levada Center|Levada	monitor	RU	also a common word, name or place: Levada
VTsIOM	VCIOM	monitor	RU	
Conflict Intelligence Team	CIT	monitor	RU	
Dossier Center	Dossier Centre	monitor	RU	
Internet Research Agency		other	RU	
Concord	Concord Group	company	RU	
Valdai Discussion Club	Valdai club|Valdai|Valdai forum	other	RU	also a common word, name or place: Valdai
Yunarmia	Young Army	other	RU	also a common word, name or place: Young Army
Belarusian defence ministry		ministry	BY	
Belarusian foreign ministry		ministry	BY	
KGB of Belarus	Belarusian KGB|Belarus's KGB	service	BY	
Belarusian armed forces	Belarusian army|Belarusian military	military	BY	
Belta	BelTA	media	BY	
Belaruski Hajun	Belarusian Hajun|Hajun project	monitor	BY	
Viasna	Viasna human rights centre	monitor	BY	
Belaruskali		company	BY	
Naftan	Naftan refinery	energy	BY	
White House	the White House	government	US	seat of power, stands for the body
Pentagon	the Pentagon|US defence department|US defense department|US Department of Defense|US Department of Defence|Department of Defense|US Department of War|Department of War|US war department	ministry	US	seat of power, stands for the body; also a common word, name or place: Pentagon; renamed Department of War by executive order in September 2025
US state department	State Department|US Department of State|Department of State	ministry	US	seat of power, stands for the body
US Treasury	US Treasury Department|US Department of the Treasury|Treasury Department|Department of the Treasury	ministry	US	
US justice department	US Department of Justice|Justice Department|Department of Justice|DoJ|DOJ	ministry	US	
US commerce department	US Department of Commerce|Commerce Department	ministry	US	
US energy department	US Department of Energy|Department of Energy	ministry	US	
US Department of Homeland Security	Department of Homeland Security|DHS	ministry	US	
US National Security Council	White House National Security Council|NSC|National Security Council|White House's National Security Council	agency	US	
US Congress	Congress|United States Congress	parliament	US	seat of power, stands for the body; also a common word, name or place: Congress
US House of Representatives	House of Representatives|US House|United States House of Representatives	parliament	US	also a common word, name or place: House of Representatives
US Senate	Senate|United States Senate	parliament	US	also a common word, name or place: Senate
House foreign affairs committee	US House foreign affairs committee	parliament	US	
Senate foreign relations committee	US Senate foreign relations committee	parliament	US	
Senate armed services committee	US Senate armed services committee	parliament	US	
US Supreme Court	United States Supreme Court	court	US	
CIA	Central Intelligence Agency|US Central Intelligence Agency	service	US	
FBI	Federal Bureau of Investigation	service	US	
NSA	National Security Agency|US National Security Agency	service	US	
Office of the Director of National Intelligence	ODNI	service	US	
Defense Intelligence Agency	DIA|US Defense Intelligence Agency	service	US	
US military	US armed forces|United States armed forces|American military	military	US	
US army	United States Army	military	US	
US air force	United States Air Force|USAF	military	US	
US navy	United States Navy	military	US	
US marine corps	US marines|United States Marine Corps	military	US	
US European Command	Eucom|EUCOM|United States European Command	military	US	
US Central Command	Centcom|CENTCOM|Central Command	military	US	
Norad	NORAD|North American Aerospace Defense Command	military	US	
Joint Chiefs of Staff	US Joint Chiefs of Staff|US joint chiefs	military	US	
US Federal Reserve	Federal Reserve	agency	US	
Office of Foreign Assets Control	OFAC|Ofac	agency	US	
USAid	USAID|US Agency for International Development	agency	US	
Department of Government Efficiency	Doge|DOGE	agency	US	
US embassy in Kyiv	US embassy in Ukraine|American embassy in Kyiv	agency	US	
US embassy in Moscow		agency	US	
Nasa	NASA|National Aeronautics and Space Administration	agency	US	
US Agency for Global Media	USAGM	agency	US	
US International Development Finance Corporation	DFC|International Development Finance Corporation	agency	US	
US Department of Agriculture	USDA	ministry	US	
Republican party	GOP|US Republican party	party	US	
Democratic party	US Democratic party	party	US	
SpaceX		company	US	
Starlink		company	US	SpaceX service
Lockheed Martin		company	US	
Raytheon	RTX	company	US	
Boeing		company	US	
Northrop Grumman		company	US	
General Dynamics		company	US	
Anduril	Anduril Industries	company	US	
Palantir		company	US	
AeroVironment		company	US	
Westinghouse		company	US	
Maxar	Maxar Technologies	company	US	
Planet Labs	Planet Labs PBC	company	US	
Microsoft		company	US	
Google		company	US	also a common word, name or place: Google
Apple		company	US	also a common word, name or place: Apple
Amazon		company	US	also a common word, name or place: Amazon
Meta	Meta Platforms	company	US	also a common word, name or place: Meta
Facebook		company	US	platform
Twitter		company	US	platform
YouTube		company	US	platform
Visa		company	US	also a common word, name or place: Visa
Mastercard		company	US	
McDonald's		company	US	
ExxonMobil	Exxon	energy	US	
Chevron		energy	US	
Institute for the Study of War	ISW	monitor	US	
Critical Threats Project		monitor	US	
Atlantic Council		monitor	US	
Carnegie Endowment for International Peace	Carnegie Endowment|Carnegie Russia Eurasia Center	monitor	US	
Center for Strategic and International Studies	CSIS|Centre for Strategic and International Studies	monitor	US	
Rand Corporation	RAND|Rand	monitor	US	also a common word, name or place: Rand
Yale Humanitarian Research Lab	Yale School of Public Health Humanitarian Research Lab|Yale HRL	monitor	US	
Conflict Observatory		monitor	US	
Human Rights Watch	HRW	monitor	US	
Committee to Protect Journalists	CPJ	monitor	US	
Freedom House		monitor	US	
Brookings Institution	Brookings	monitor	US	
Associated Press	AP|The Associated Press	media	US	
New York Times	NYT|The New York Times	media	US	
Washington Post	The Washington Post|WaPo	media	US	
Wall Street Journal	WSJ|The Wall Street Journal	media	US	
CNN	Cable News Network	media	US	
Fox News		media	US	
CBS	CBS News	media	US	
NBC	NBC News	media	US	
ABC News	ABC	media	US	
Bloomberg	Bloomberg News	media	US	
Axios		media	US	also a common word, name or place: Axios
Politico	Politico Europe	media	US	also a common word, name or place: Politico
Newsweek		media	US	
Time	TIME	media	US	also a common word, name or place: Time
Forbes		media	US	
NPR	National Public Radio	media	US	
PBS	PBS NewsHour	media	US	
CNBC		media	US	
USA Today		media	US	
The Atlantic	Atlantic magazine	media	US	also a common word, name or place: The Atlantic
New Yorker	The New Yorker	media	US	
Foreign Affairs	Foreign Affairs magazine	media	US	also a common word, name or place: Foreign Affairs
Foreign Policy	Foreign Policy magazine	media	US	also a common word, name or place: Foreign Policy
Voice of America	VOA	media	US	
Radio Free Europe/Radio Liberty	RFE/RL|Radio Free Europe|Radio Liberty|Radio Svoboda|RFERL	media	US	
Defense News		media	US	
The War Zone		media	US	
Truth Social		company	US	platform
Vice News		media	US	
Downing Street	No 10|10 Downing Street|No. 10|Number 10	government	GB	seat of power, stands for the body
UK Foreign Office	Foreign Office|British Foreign Office|FCDO|Foreign, Commonwealth and Development Office|British foreign ministry	ministry	GB	seat of power, stands for the body
UK Ministry of Defence	British Ministry of Defence|UK defence ministry|British defence ministry|Britain's Ministry of Defence|UK MoD|Ministry of Defence of the United Kingdom|British MoD	ministry	GB	
UK Defence Intelligence	British defence intelligence|British military intelligence|UK military intelligence|Defence Intelligence	service	GB	
UK Treasury	British Treasury|HM Treasury	ministry	GB	
Home Office	UK Home Office|British Home Office	ministry	GB	also a common word, name or place: Home Office
MI6	Secret Intelligence Service|SIS	service	GB	
MI5	UK Security Service	service	GB	
GCHQ	Government Communications Headquarters	service	GB	
National Cyber Security Centre	NCSC	agency	GB	
National Crime Agency	NCA	agency	GB	
Royal Air Force	RAF|British air force	military	GB	
Royal Navy	British navy|UK Royal Navy	military	GB	
British army	British Army	military	GB	
British armed forces	UK armed forces|UK military|British military	military	GB	
UK parliament	British parliament|UK Parliament|Parliament of the United Kingdom	parliament	GB	
House of Commons	UK House of Commons|Commons|British House of Commons	parliament	GB	also a common word, name or place: Commons
House of Lords		parliament	GB	
Bank of England		agency	GB	
Buckingham Palace		government	GB	seat of power, stands for the body
Metropolitan police	Metropolitan Police|Met police|Scotland Yard	service	GB	
Conservative party	Tory party|Conservative Party|Tories	party	GB	
Labour party	Labour|Labour Party	party	GB	also a common word, name or place: Labour
Liberal Democrats	Lib Dems	party	GB	
Reform UK		party	GB	
BAE Systems	BAE	company	GB	
BP	British Petroleum	energy	GB	
Shell	Royal Dutch Shell	energy	GB	also a common word, name or place: Shell
Ambrey		company	GB	
United Kingdom Maritime Trade Operations	UKMTO	agency	GB	
Lloyd's of London	Lloyd's	company	GB	
HSBC		company	GB	
Royal United Services Institute	Rusi|RUSI	monitor	GB	
International Institute for Strategic Studies	IISS	monitor	GB	
Chatham House		monitor	GB	
Amnesty International	Amnesty	monitor	GB	also a common word, name or place: Amnesty
Airwars		monitor	GB	
Action on Armed Violence	AOAV	monitor	GB	
Halo Trust	HALO Trust	aid	GB	
Minsk Group	OSCE Minsk Group	international	INT	
Local Coordination Committees		other	SY	
Relief International		aid	INT	
Islamic Relief	Islamic Relief Worldwide	aid	INT	
World Vision	World Vision International	aid	INT	
Plan International		aid	INT	
CARE International		aid	INT	
Action Against Hunger		aid	INT	
Solidarités International	Solidarites International	aid	INT	
Handicap International	Humanity & Inclusion|Humanity and Inclusion	aid	INT	
Physicians for Human Rights		aid	INT	
Medical Aid for Palestinians		aid	GB	
ActionAid	Action Aid	aid	INT	
Concern Worldwide		aid	IE	
Christian Aid		aid	GB	
Catholic Relief Services		aid	US	
Samaritan's Purse		aid	US	
Syrian Network for Human Rights	SNHR	monitor	SY	
Yemen Data Project		monitor	YE	
Mwatana	Mwatana for Human Rights	monitor	YE	
Emergency Lawyers		monitor	SD	
Janjaweed		unit	SD	
Inter-Services Public Relations	ISPR	military	PK	
Border Security Force	BSF	military	IN	
Nusra Front	al-Nusra Front|Jabhat al-Nusra	unit	SY	
Ahrar al-Sham		unit	SY	
Ahrar al-Sharqiya	Ahrar al-Sharqiyah|Ahrar al-Sharqiyya	unit	SY	
Sultan Murad Division	Sultan Murad	unit	SY	
Hamza Division	al-Hamza Division|Hamzat Division	unit	SY	
Syrian army	Syrian Arab Army	military	SY	
Syrian National Army		unit	SY	
Hawar News Agency	ANHA	media	SY	
Rudaw	Rudaw Media Network	media	IQ	
The Irrawaddy	Irrawaddy news	media	MM	
Myanmar Now		media	MM	
Mizzima		media	MM	
Radio Dabanga	Dabanga	media	SD	
Sudan Tribune		media	SD	
Armenpress		media	AM	
Home Front Command		military	IL	
Save the Children		aid	GB	
Oxfam		aid	GB	
Chelsea Football Club	Chelsea FC	other	GB	
Manchester City	Manchester City FC	other	GB	
BBC	British Broadcasting Corporation|BBC News|BBC Russian|BBC Russian Service|BBC Verify|BBC Ukrainian	media	GB	
Reuters	Reuters news agency|Thomson Reuters	media	GB	
Guardian	The Guardian	media	GB	also a common word, name or place: Guardian, The Guardian
Observer	The Observer	media	GB	also a common word, name or place: Observer
Financial Times	FT|The Financial Times	media	GB	
The Times	Times of London|Times	media	GB	also a common word, name or place: The Times, Times
Sunday Times	The Sunday Times	media	GB	
Daily Telegraph	The Telegraph	media	GB	
The Economist	Economist	media	GB	also a common word, name or place: Economist
Independent	The Independent	media	GB	also a common word, name or place: Independent
Sky News		media	GB	
ITV	ITV News	media	GB	
Daily Mail	MailOnline	media	GB	
The Sun		media	GB	also a common word, name or place: The Sun
Channel 4 News		media	GB	
PA Media	Press Association|PA news agency	media	GB	
Lloyd's List		media	GB	
Bellingcat		monitor	GB	
Mirror	Daily Mirror	media	GB	also a common word, name or place: Mirror
Élysée	Elysee|Élysée Palace|Elysee Palace|French presidency	government	FR	seat of power, stands for the body
Quai d'Orsay	French foreign ministry	ministry	FR	seat of power, stands for the body
French defence ministry	French armed forces ministry|French ministry of armed forces	ministry	FR	
French parliament		parliament	FR	
National Assembly	French National Assembly	parliament	FR	
French navy		military	FR	
French armed forces	French army|French military	military	FR	
DGSE		service	FR	
National Rally	Rassemblement National	party	FR	
France Unbowed	La France Insoumise	party	FR	
TotalEnergies	Total Energies	energy	FR	
EDF	Électricité de France|Electricite de France	energy	FR	
Dassault	Dassault Aviation	company	FR	
Thales		company	FR	also a common word, name or place: Thales
KNDS		company	FR	
Renault		company	FR	
Danone		company	FR	
Société Générale	Societe Generale	company	FR	
Agence France-Presse	AFP	media	FR	
Le Monde		media	FR	
Le Figaro		media	FR	
France 24	France24	media	FR	
RFI	Radio France Internationale	media	FR	
BFMTV	BFM TV|BFM	media	FR	
TF1		media	FR	
LCI		media	FR	
Libération	Liberation	media	FR	
Euronews		media	FR	
Médecins Sans Frontières	MSF|Doctors Without Borders|Medecins Sans Frontieres	aid	FR	
Reporters Without Borders	RSF|Reporters sans frontières|Reporters sans frontieres	monitor	FR	
International Federation for Human Rights	FIDH	monitor	FR	
German defence ministry		ministry	DE	
German foreign ministry	German Foreign Office|Federal Foreign Office	ministry	DE	
German chancellery	Chancellery|German chancellor's office	government	DE	seat of power, stands for the body; also a common word, name or place: Chancellery
German government		government	DE	
Bundestag	German parliament|German Bundestag	parliament	DE	
Bundesrat		parliament	DE	
Bundeswehr	German armed forces|German military|German army	military	DE	
Luftwaffe	German air force	military	DE	
German navy		military	DE	
BND	Bundesnachrichtendienst|Federal Intelligence Service|German foreign intelligence	service	DE	
BfV	Federal Office for the Protection of the Constitution|German domestic intelligence	service	DE	
German federal prosecutor's office	Germany's federal prosecutor's office|Germany's federal prosecutors|German federal prosecutors|German federal public prosecutor	agency	DE	
Bundesnetzagentur	Federal Network Agency|Germany's federal network agency	agency	DE	
Bundesbank		agency	DE	
Christian Democratic Union	CDU	party	DE	
Christian Social Union	CSU	party	DE	
Social Democratic Party of Germany	SPD	party	DE	
Alternative for Germany	AfD|Alternative für Deutschland|Alternative fur Deutschland	party	DE	
Free Democratic Party	FDP|Free Democrats	party	DE	
Sahra Wagenknecht Alliance	BSW	party	DE	
Die Linke		party	DE	
Rheinmetall		company	DE	
Hensoldt		company	DE	
Diehl Defence	Diehl	company	DE	
Quantum Systems		company	DE	
Helsing		company	DE	
ThyssenKrupp Marine Systems	TKMS	company	DE	
Krauss-Maffei Wegmann	KMW	company	DE	
Uniper		energy	DE	
RWE		energy	DE	
Siemens	Siemens Energy	company	DE	
Wintershall Dea	Wintershall	energy	DE	
BASF		company	DE	
Volkswagen		company	DE	
Lufthansa		company	DE	
Air France		company	FR	
British Airways		company	GB	
Ryanair		company	IE	
KLM		company	NL	
Commerzbank		company	DE	
Deutsche Bank		company	DE	
Kiel Institute	Kiel Institute for the World Economy|IfW Kiel	monitor	DE	
German Council on Foreign Relations	DGAP	monitor	DE	
Transparency International		monitor	DE	
Bild		media	DE	
Der Spiegel	Spiegel	media	DE	
Deutsche Welle	DW	media	DE	also a common word, name or place: DW
DPA	dpa|Deutsche Presse-Agentur|German Press Agency	media	DE	
Die Zeit		media	DE	
Die Welt		media	DE	
Süddeutsche Zeitung	Suddeutsche Zeitung	media	DE	
Frankfurter Allgemeine Zeitung	FAZ	media	DE	
ARD		media	DE	
ZDF		media	DE	
Der Tagesspiegel	Tagesspiegel	media	DE	
General Directorate of General Security	Lebanese General Security|General Security Directorate	agency	LB	
Die Weltwoche	Weltwoche	media	CH	
Tages-Anzeiger		media	CH	
Ouest-France		media	FR	
Sud Ouest		media	FR	
Polish defence ministry		ministry	PL	
Polish foreign ministry		ministry	PL	
Polish interior ministry		ministry	PL	
Polish government		government	PL	
Sejm	Polish parliament|Polish Sejm	parliament	PL	
Polish Senate		parliament	PL	
Polish armed forces	Polish army|Polish military	military	PL	
Polish air force		military	PL	
Operational Command of the Polish Armed Forces	Polish armed forces operational command|Operational Command of the Branches of the Armed Forces|Poland's Operational Command	military	PL	
Internal Security Agency	ABW|Poland's internal security agency|Polish internal security agency	service	PL	
Polish border guard	Poland's border guard|Polish Border Guard	service	PL	
National Security Bureau	BBN|Polish National Security Bureau	agency	PL	
Law and Justice	PiS|Law and Justice party	party	PL	
Civic Coalition	Civic Platform	party	PL	
Confederation	Konfederacja	party	PL	also a common word, name or place: Confederation
Polish Press Agency	PAP	media	PL	also a common word, name or place: PAP
Gazeta Wyborcza		media	PL	
Rzeczpospolita		media	PL	
TVN24	TVN	media	PL	
RMF FM	RMF	media	PL	
TVP		media	PL	
Onet		media	PL	also a common word, name or place: Onet
Orlen	PKN Orlen	energy	PL	
PGNiG		energy	PL	
WB Group	WB Electronics	company	PL	
Centre for Eastern Studies	OSW|Center for Eastern Studies	monitor	PL	
Polish Institute of International Affairs	PISM	monitor	PL	
Estonian defence ministry		ministry	EE	
Estonian foreign ministry		ministry	EE	
Estonian defence forces		military	EE	
Estonian Foreign Intelligence Service	Estonian foreign intelligence|Välisluureamet|Valisluureamet	service	EE	
Estonian Internal Security Service	KAPO	service	EE	
Riigikogu	Estonian parliament	parliament	EE	
ERR		media	EE	
Latvian defence ministry		ministry	LV	
Latvian foreign ministry		ministry	LV	
Saeima	Latvian parliament	parliament	LV	
Latvian armed forces		military	LV	
Latvian State Security Service		service	LV	
LSM		media	LV	
Delfi		media	LV	also a common word, name or place: Delfi
Lithuanian defence ministry		ministry	LT	
Lithuanian foreign ministry		ministry	LT	
Seimas	Lithuanian parliament	parliament	LT	
Lithuanian armed forces	Lithuanian military|Lithuanian army	military	LT	
State Security Department of Lithuania		service	LT	
LRT		media	LT	
BNS	Baltic News Service	media	LT	
Finnish defence ministry		ministry	FI	
Finnish foreign ministry		ministry	FI	
Finnish parliament	Eduskunta	parliament	FI	
Finnish border guard		service	FI	
Finnish defence forces		military	FI	
Supo	Finnish Security and Intelligence Service|SUPO	service	FI	
Fortum		energy	FI	
Yle	YLE	media	FI	
Helsingin Sanomat		media	FI	
Nokia		company	FI	
Black Bird Group		monitor	FI	
Swedish defence ministry		ministry	SE	
Swedish foreign ministry		ministry	SE	
Riksdag	Swedish parliament	parliament	SE	
Swedish armed forces	Swedish military	military	SE	
Saab		company	SE	
SVT		media	SE	
Sipri	SIPRI|Stockholm International Peace Research Institute	monitor	SE	
Sweden Democrats		party	SE	
Ikea	IKEA	company	SE	
Norwegian defence ministry		ministry	NO	
Norwegian foreign ministry		ministry	NO	
Storting	Norwegian parliament	parliament	NO	
Norwegian armed forces	Norwegian military	military	NO	
Norwegian Police Security Service	PST	service	NO	
Norwegian Nobel Committee	Nobel committee	other	NO	
Norwegian Refugee Council	NRC	aid	NO	
Equinor		energy	NO	
Kongsberg	Kongsberg Gruppen	company	NO	
NRK		media	NO	
Barents Observer	Independent Barents Observer	media	NO	
Rystad Energy		company	NO	
Danish defence ministry		ministry	DK	
Danish foreign ministry		ministry	DK	
Folketing	Danish parliament	parliament	DK	
Danish navy	Royal Danish Navy	military	DK	
Danish Defence Intelligence Service	DDIS|Danish military intelligence	service	DK	
Danish armed forces	Danish military	military	DK	
Maersk	Møller-Maersk|A.P. Moller-Maersk|Moller-Maersk	company	DK	
Carlsberg		company	DK	
Danish Refugee Council		aid	DK	
Italian defence ministry		ministry	IT	
Italian foreign ministry		ministry	IT	
Italian parliament		parliament	IT	
Palazzo Chigi		government	IT	seat of power, stands for the body
Brothers of Italy		party	IT	
Forza Italia		party	IT	
Lega	League party	party	IT	
Five Star Movement		party	IT	
Eni	ENI	energy	IT	
Leonardo		company	IT	also a common word, name or place: Leonardo
UniCredit		company	IT	
Corriere della Sera		media	IT	
La Repubblica	Repubblica	media	IT	
La Stampa		media	IT	
Ansa	ANSA	media	IT	
Spanish defence ministry		ministry	ES	
Spanish foreign ministry		ministry	ES	
El País	El Pais	media	ES	
Dutch defence ministry		ministry	NL	
Dutch foreign ministry		ministry	NL	
Dutch parliament	Tweede Kamer	parliament	NL	
MIVD	Dutch military intelligence	service	NL	
AIVD		service	NL	
Joint Investigation Team	JIT|MH17 joint investigation team	other	NL	
Party for Freedom	PVV	party	NL	
ING		company	NL	also a common word, name or place: ING
Oryx	Oryx blog|Oryxspioenkop	monitor	NL	
Belgian defence ministry		ministry	BE	
Belgian foreign ministry		ministry	BE	
International Crisis Group	Crisis Group	monitor	BE	
VRT		media	BE	
Austrian foreign ministry		ministry	AT	
Freedom Party of Austria	FPÖ|FPO	party	AT	
Raiffeisen Bank International	Raiffeisen|RBI	company	AT	also a common word, name or place: Raiffeisen
OMV		energy	AT	
Swiss foreign ministry		ministry	CH	
Swiss parliament		parliament	CH	
Glencore		company	CH	
Nestlé	Nestle	company	CH	
Geneva Academy		monitor	CH	
Neue Zürcher Zeitung	NZZ|Neue Zurcher Zeitung	media	CH	
Czech defence ministry		ministry	CZ	
Czech foreign ministry		ministry	CZ	
Czech parliament	Czech chamber of deputies	parliament	CZ	
ANO	ANO party	party	CZ	
Czechoslovak Group	CSG	company	CZ	
ČEZ	CEZ	energy	CZ	
Slovak defence ministry		ministry	SK	
Slovak foreign ministry		ministry	SK	
Slovak parliament		parliament	SK	
Smer	Smer-SD|Direction – Social Democracy|Smer-SSD	party	SK	also a common word, name or place: Smer
Progressive Slovakia		party	SK	
SPP	Slovenský plynárenský priemysel|Slovensky plynarensky priemysel	energy	SK	
Slovnaft		energy	SK	
Denník N	Dennik N	media	SK	
GLOBSEC	Globsec	monitor	SK	
Hungarian foreign ministry		ministry	HU	
Hungarian defence ministry		ministry	HU	
Hungarian parliament		parliament	HU	
Fidesz	Fidesz party	party	HU	
Tisza	Tisza party|Respect and Freedom party	party	HU	also a common word, name or place: Tisza
MOL	MOL Group	energy	HU	
Romanian defence ministry		ministry	RO	
Romanian foreign ministry		ministry	RO	
Romanian parliament		parliament	RO	
Romanian air force		military	RO	
Romanian Intelligence Service	SRI	service	RO	
Alliance for the Union of Romanians	AUR	party	RO	
Transgaz		energy	RO	
Constitutional Court of Romania	Romanian constitutional court	court	RO	
Bulgarian defence ministry		ministry	BG	
Bulgarian foreign ministry		ministry	BG	
Bulgarian parliament		parliament	BG	
GERB	Gerb	party	BG	
Bulgartransgaz		energy	BG	
Moldovan foreign ministry		ministry	MD	
Moldovan defence ministry		ministry	MD	
Moldovan parliament		parliament	MD	
Party of Action and Solidarity	PAS|Action and Solidarity Party	party	MD	
Security and Intelligence Service of Moldova	Moldovan security service|Moldova's intelligence service	service	MD	
Moldovagaz		energy	MD	
Moldelectrica		energy	MD	
Energocom		energy	MD	
Tiraspoltransgaz		energy	MD	
Victory bloc	Victory electoral bloc|Pobeda bloc	party	MD	
Georgian Dream	Georgian Dream party	party	GE	
Georgian parliament	Parliament of Georgia	parliament	GE	
Georgian foreign ministry		ministry	GE	
United National Movement		party	GE	
Formula TV		media	GE	
Turkish defence ministry		ministry	TR	
Turkish foreign ministry		ministry	TR	
Turkish parliament	Grand National Assembly of Turkey|Turkey's parliament	parliament	TR	
National Intelligence Organization	MIT|National Intelligence Organisation|Turkish National Intelligence Organization|Turkish intelligence|Turkey's National Intelligence Organization	service	TR	
Justice and Development party	AK party|AKP	party	TR	
Republican People's party	CHP	party	TR	
Baykar	Baykar Makina	company	TR	
Anadolu	Anadolu Agency|AA	media	TR	also a common word, name or place: AA
TRT	TRT World	media	TR	
Hurriyet	Hürriyet|Hurriyet	media	TR	
Chinese foreign ministry	China's Ministry of Foreign Affairs	ministry	CN	
Chinese defence ministry	China's Ministry of National Defence	ministry	CN	
Chinese commerce ministry		ministry	CN	
Chinese Communist party	CCP|Communist Party of China|Chinese Communist Party	party	CN	
People's Liberation Army	PLA|Chinese military|Chinese army	military	CN	
Xinhua	Xinhua news agency	media	CN	
Global Times		media	CN	
CCTV		media	CN	
CGTN		media	CN	
South China Morning Post	SCMP	media	CN	
China National Petroleum Corporation	CNPC	energy	CN	
Sinopec		energy	CN	
Cnooc	CNOOC	energy	CN	
DJI		company	CN	
Huawei		company	CN	
Bank of China		company	CN	
Norinco		company	CN	
Taiwanese defence ministry		ministry	TW	
Taiwanese foreign ministry		ministry	TW	
Korean Central News Agency	KCNA	media	KP	
Korean People's Army	KPA|North Korean army|North Korean military	military	KP	
Workers' Party of Korea		party	KP	
North Korean foreign ministry		ministry	KP	
North Korean defence ministry		ministry	KP	
Rodong Sinmun		media	KP	
Reconnaissance General Bureau		service	KP	
South Korean defence ministry	South Korea's Ministry of National Defense	ministry	KR	
South Korean foreign ministry		ministry	KR	
National Intelligence Service	NIS|South Korea's spy agency|South Korean National Intelligence Service|South Korea's National Intelligence Service	service	KR	
South Korean joint chiefs of staff	South Korea's Joint Chiefs of Staff	military	KR	
South Korean unification ministry		ministry	KR	
South Korean National Assembly	South Korean parliament	parliament	KR	
South Korean presidential office	South Korea's presidential office	government	KR	
Yonhap	Yonhap news agency	media	KR	
Hanwha	Hanwha Aerospace	company	KR	
Hyundai Rotem		company	KR	
Japanese foreign ministry		ministry	JP	
Japanese defence ministry		ministry	JP	
Kyodo	Kyodo News	media	JP	
NHK		media	JP	
Nikkei	Nikkei Asia|Nihon Keizai Shimbun	media	JP	
Mitsubishi		company	JP	
Mitsui		company	JP	
Indian foreign ministry	Indian external affairs ministry|Ministry of External Affairs|India's external affairs ministry	ministry	IN	
Indian defence ministry		ministry	IN	
Indian Oil Corporation	Indian Oil	energy	IN	
Reliance Industries	Reliance	energy	IN	also a common word, name or place: Reliance
Nayara Energy	Nayara	energy	IN	
Central Bureau of Investigation	CBI|India's Central Bureau of Investigation	service	IN	
ANI	Asian News International	media	IN	
The Hindu		media	IN	
Times of India		media	IN	
Iranian foreign ministry		ministry	IR	
Iranian defence ministry		ministry	IR	
Islamic Revolutionary Guard Corps	IRGC|Revolutionary Guards|Iran's Revolutionary Guards|Iranian Revolutionary Guards|Revolutionary Guard	military	IR	
IRNA	Irna	media	IR	
Tasnim	Tasnim news agency	media	IR	
Fars	Fars news agency	media	IR	also a common word, name or place: Fars
Mehr	Mehr news agency	media	IR	also a common word, name or place: Mehr
Press TV		media	IR	
Israel Defense Forces	IDF|Israeli military|Israeli army|Israel Defence Forces	military	IL	
Israeli foreign ministry		ministry	IL	
Knesset	Israeli parliament	parliament	IL	
Mossad		service	IL	
Yad Vashem		other	IL	
Haaretz		media	IL	
Hamas	Islamic Resistance Movement|Hamas movement	other	PS	
Hezbollah	Hizbollah|Hizbullah|Hezbullah	other	LB	
Houthis	Houthi|Houthi movement|Houthi group|Ansar Allah|Ansarallah|Houthi rebels|Houthi forces	other	YE	
Saudi foreign ministry		ministry	SA	
Saudi Press Agency	SPA	media	SA	
Saudi Aramco	Aramco	energy	SA	
Al Arabiya	Al-Arabiya	media	SA	
Emirati foreign ministry	UAE foreign ministry|UAE Ministry of Foreign Affairs|UAE's foreign ministry	ministry	AE	
WAM	Emirates News Agency	media	AE	
Qatari foreign ministry		ministry	QA	
Al Jazeera	Al-Jazeera	media	QA	
QatarEnergy		energy	QA	
Egyptian foreign ministry		ministry	EG	
Brazilian foreign ministry	Itamaraty	ministry	BR	
Embraer		company	BR	
South African foreign ministry	South African international relations department|Department of International Relations and Cooperation	ministry	ZA	
African National Congress	ANC	party	ZA	
Kazakh foreign ministry		ministry	KZ	
KazTransOil		energy	KZ	
Azerbaijani defence ministry	Azerbaijan's defence ministry|Azerbaijan's Defense Ministry|Azerbaijani Defense Ministry	ministry	AZ	
Azerbaijani foreign ministry		ministry	AZ	
Azerbaijan Airlines	AZAL	company	AZ	
Socar	SOCAR	energy	AZ	
Armenian foreign ministry		ministry	AM	
Serbian foreign ministry		ministry	RS	
Greek foreign ministry		ministry	GR	
Greek coastguard		service	GR	
Holy See press office	Vatican press office	government	VA	
Roman Catholic Church	Catholic church|Catholic Church	church	VA	
Vatican News		media	VA	
Ecumenical Patriarchate of Constantinople	Ecumenical Patriarchate	church	CY	
Canadian foreign ministry	Global Affairs Canada|Canadian Department of Foreign Affairs	ministry	CA	
Canadian defence ministry	Department of National Defence	ministry	CA	
Canadian parliament		parliament	CA	
CBC	CBC News	media	CA	
Globe and Mail	The Globe and Mail	media	CA	
Australian defence ministry	Australian Department of Defence	ministry	AU	
Australian foreign ministry	Department of Foreign Affairs and Trade|DFAT	ministry	AU	
Australian Broadcasting Corporation	ABC Australia	media	AU	
ACLED	Acled|Armed Conflict Location and Event Data|Armed Conflict Location & Event Data|Armed Conflict Location and Event Data Project|Armed Conflict Location & Event Data Project	monitor	INT	
Frontelligence Insight		monitor	INT	
Global Rights Compliance		monitor	INT	
Centre for Information Resilience	Center for Information Resilience|CIR	monitor	INT	also a common word, name or place: CIR
Centre for Research on Energy and Clean Air	CREA	monitor	INT	
NetBlocks	Netblocks	monitor	INT	
Flightradar24	FlightRadar24|Flightradar	monitor	INT	
TankerTrackers	TankerTrackers.com	monitor	INT	
Kpler		company	INT	
Organized Crime and Corruption Reporting Project	OCCRP	monitor	INT	
International Rescue Committee	IRC	aid	INT	
International Commission on Missing Persons	ICMP	monitor	INT	
Caritas	Caritas Ukraine	aid	INT	
World Central Kitchen	WCK	aid	INT	
Mercy Corps		aid	INT	
Greenpeace		monitor	INT	
ICAN	International Campaign to Abolish Nuclear Weapons	monitor	INT	also a common word, name or place: ICAN
Islamic State	Isis|ISIS|Islamic State group	other	INT	
Taliban		other	INT	
Anonymous		other	INT	also a common word, name or place: Anonymous
Killnet	KillNet	other	INT	
Sandworm		other	INT	
Fancy Bear	APT28	other	INT	
Lazarus Group		other	INT	
Naftna Industrija Srbije	Serbian oil company NIS	energy	RS	majority-owned by Gazprom Neft until sanctions
Novaya Gazeta Europe		media	INT	
Welt am Sonntag		media	DE	
1st Azov Corps	Azov Corps|First Azov Corps	unit	UA	
Swedish Security Service		service	SE	called Säpo; that spelling folds to the alias Sapo of a Ukrainian body and is left out
Palestinian Authority	Palestinian National Authority	government	PS	also a common word, name or place: PA
Palestine Liberation Organization	PLO|Palestine Liberation Organisation	party	PS	
Fatah	Fatah movement	party	PS	
Palestinian Islamic Jihad	PIJ|Islamic Jihad	other	PS	
Qassam Brigades	Izz al-Din al-Qassam Brigades|Ezzedine al-Qassam Brigades|al-Qassam Brigades|Al-Qassam Brigades	unit	PS	
Al-Quds Brigades	al-Quds Brigades	unit	PS	
Gaza health ministry	Gaza's health ministry|Gaza's Ministry of Health|Gaza Ministry of Health|Ministry of Health in Gaza|Hamas-run health ministry|Gaza's Health Ministry|Gaza Health Ministry|health ministry in Gaza|Palestinian health ministry in Gaza	ministry	PS	
Gaza civil defence	Gaza's civil defence|Palestinian Civil Defence|Palestinian Civil Defense|Gaza Civil Defense|Gaza's Civil Defense|civil defence agency in Gaza	service	PS	
Palestine Red Crescent Society	PRCS|Palestinian Red Crescent|Palestinian Red Crescent Society|Palestine Red Crescent	aid	PS	
Wafa	WAFA	media	PS	
Popular Front for the Liberation of Palestine	PFLP	party	PS	
Unrwa	UNRWA|UN Relief and Works Agency|UN agency for Palestinian refugees|UN Palestinian refugee agency|United Nations Relief and Works Agency	agency	INT	
Unifil	UNIFIL|United Nations Interim Force in Lebanon|UN Interim Force in Lebanon	unit	INT	
Kosovo Liberation Army	KLA|UCK|UÇK	military	XK	also a common word, name or place: KLA, UCK, UÇK
Unitams	UNITAMS	agency	INT	
UN Disengagement Observer Force	UNDOF	unit	INT	
UN Truce Supervision Organization	UNTSO	unit	INT	
Monusco	MONUSCO	unit	INT	
Minusma	MINUSMA	unit	INT	
United Nations Protection Force	Unprofor|UNPROFOR|UN Protection Force	unit	INT	
Shin Bet	Israel Security Agency|Shin Beth	service	IL	
Cogat	COGAT|Coordinator of Government Activities in the Territories	agency	IL	
Israeli air force	Israel's air force|Israel Air Force|Israeli Air Force	military	IL	
Israeli navy	Israel's navy|Israeli Navy	military	IL	
Israeli defence ministry	Israel's defence ministry|Israel's defense ministry|Israeli Defense Ministry|Israel's Defense Ministry	ministry	IL	
Likud	Likud party	party	IL	
Otzma Yehudit	Otzma Yehudit party|Jewish Power party	party	IL	
Religious Zionism	Religious Zionist party|Religious Zionist Party|Religious Zionism party	party	IL	
Yesh Atid		party	IL	
Magen David Adom		aid	IL	
Israeli supreme court	Israel's supreme court|Israel's high court|Supreme Court of Israel|Israel's Supreme Court	court	IL	
B'Tselem		monitor	IL	
Breaking the Silence		monitor	IL	
Peace Now		monitor	IL	
Hostages and Missing Families Forum	Hostages Families Forum	other	IL	
Times of Israel	The Times of Israel	media	IL	
Jerusalem Post	The Jerusalem Post	media	IL	
Ynet	ynet|Yedioth Ahronoth|Yediot Ahronot	media	IL	
Channel 12	Israel's Channel 12	media	IL	
Gaza Humanitarian Foundation	GHF	aid	INT	
Board of Peace		international	INT	
Lebanese army	Lebanese Armed Forces|Lebanon's army|Lebanese Army|Lebanon's military|Lebanese military	military	LB	
Lebanese health ministry	Lebanon's health ministry|Lebanon's Health Ministry|Lebanese Health Ministry|Lebanon's public health ministry|Lebanon's Ministry of Public Health	ministry	LB	
National News Agency	Lebanon's National News Agency	media	LB	
Al-Manar	al-Manar	media	LB	
Quds Force	IRGC Quds Force|al-Quds Force	unit	IR	
Basij	Basij militia|Basij force	unit	IR	
Supreme National Security Council	SNSC|Iran's Supreme National Security Council	government	IR	
Atomic Energy Organization of Iran	AEOI|Iran's Atomic Energy Organization|Atomic Energy Organisation of Iran	agency	IR	
Guardian Council	Iran's Guardian Council	government	IR	
Khatam al-Anbiya Central Headquarters	Khatam al-Anbiya headquarters|Khatam al-Anbiya	military	IR	
Islamic Republic of Iran Broadcasting	IRIB	media	IR	
Nournews	Nour News	media	IR	
Tehran Times		media	IR	
Iran International		media	GB	
Human Rights Activists News Agency	HRANA	monitor	IR	
Human Rights Activists in Iran		monitor	IR	
Iran Human Rights	Iran Human Rights NGO	monitor	NO	
Iranian army	Iran's army|Artesh	military	IR	
Syrian Observatory for Human Rights	SOHR	monitor	SY	
Syrian Democratic Forces	SDF	unit	SY	
Hayat Tahrir al-Sham	HTS|Hay'at Tahrir al-Sham	other	SY	
White Helmets	Syria Civil Defence|Syrian Civil Defence|Syrian Civil Defense	aid	SY	
Sana	SANA|Syrian Arab News Agency	media	SY	also a common word, name or place: Sana
Syrian defence ministry	Syria's defence ministry|Syrian Defense Ministry|Syria's Defense Ministry	ministry	SY	
Free Syrian Army	FSA	unit	SY	
Southern Transitional Council	STC	government	YE	
Presidential Leadership Council		government	YE	
Al-Masirah	al-Masirah|Al Masirah|Al-Masirah TV	media	YE	
Rapid Support Forces	RSF	unit	SD	
Sudanese army	Sudanese armed forces|Sudan's army|Sudanese Armed Forces|Sudanese military|Sudan's military|Sudan's armed forces	military	SD	
Sudanese sovereign council	Sudan's sovereign council|Transitional Sovereignty Council|Sovereign Council	government	SD	
Sudanese foreign ministry	Sudan's foreign ministry	ministry	SD	
Sudanese health ministry	Sudan's health ministry	ministry	SD	
Sudan Doctors Union	Sudan Doctors' Union|Sudan Doctors Syndicate|Sudan Doctors' Syndicate|doctors' union of Sudan|Central Committee of Sudan Doctors	other	SD	
Sudan Doctors' Trade Union	Sudan Doctors Trade Union	other	SD	
UNITAMS	UN Integrated Transition Assistance Mission in Sudan|United Nations Integrated Transition Assistance Mission in Sudan	monitor	INT	
Sudan Doctors Network	Sudan Doctors' Network	other	SD	
Emergency Response Rooms		aid	SD	
Sudan Liberation Movement	SLM	other	SD	
Sudan People's Liberation Movement-North	SPLM-N	other	SD	
Justice and Equality Movement	JEM	other	SD	
Forces of Freedom and Change	Forces for Freedom and Change	party	SD	
National Congress Party		party	SD	
Intergovernmental Authority on Development	IGAD|Igad	alliance	INT	
African Union Commission	AU Commission	alliance	INT	
Ecowas	ECOWAS|Economic Community of West African States	alliance	INT	
East African Community		alliance	INT	
Southern African Development Community	SADC	alliance	INT	
European Community	European Communities|European Economic Community|EEC	alliance	EU	
Western European Union	WEU	alliance	EU	
Warsaw Pact		alliance	INT	
League of Nations		international	INT	
Non-Aligned Movement		alliance	INT	
Alliance of Sahel States		alliance	INT	
al-Qaida	al-Qaeda|Al-Qaeda|Al-Qaida|al Qaeda	other	INT	
al-Shabaab	Al-Shabaab|al-Shabab|Al-Shabab	other	SO	
Boko Haram		other	NG	
M23	March 23 Movement	other	CD	
Congo River Alliance	Alliance Fleuve Congo	other	CD	
SAMIDRC	SADC Mission in the Democratic Republic of the Congo|SADC Mission in the Democratic Republic of Congo	unit	INT	
Tigray People's Liberation Front	TPLF	party	ET	
Ethiopian National Defence Force	ENDF|Ethiopian army	military	ET	
Lord's Resistance Army		other	UG	
Libyan National Army	LNA	military	LY	
Kurdistan Workers' party	PKK|Kurdistan Workers' Party	party	TR	
People's Protection Units	YPG	unit	SY	
Popular Mobilisation Forces	Popular Mobilization Forces|PMF|Hashd al-Shaabi	unit	IQ	
Kataib Hezbollah	Kata'ib Hezbollah	unit	IQ	
Islamic Resistance in Iraq		other	IQ	
Peshmerga		military	IQ	
Egyptian state television	Al-Qahera News|Al Qahera News	media	EG	
Jordanian foreign ministry	Jordan's foreign ministry	ministry	JO	
Jordanian army	Jordan's army|Jordan's military|Jordanian military	military	JO	
Pakistani army	Pakistan's army|Pakistani military|Pakistan's military|Pakistan Army	military	PK	
Pakistani foreign ministry	Pakistan's foreign ministry|Pakistani foreign office|Pakistan's foreign office	ministry	PK	
Indian army	India's army|Indian Army	military	IN	
Inter-Services Intelligence	ISI	service	PK	
Lashkar-e-Taiba		other	PK	
Jaish-e-Mohammed		other	PK	
Armenian defence ministry	Armenia's defence ministry|Armenia's Defense Ministry|Armenian Defense Ministry	ministry	AM	
Bosnian Serb army	Army of Republika Srpska|Army of the Republika Srpska|VRS	military	BA	
Arakan Army		unit	MM	
People's Defence Force	People's Defense Force|People's Defence Forces|People's Defense Forces	unit	MM	
SAS	Special Air Service	unit	GB	
SBS	Special Boat Service	unit	GB	
Royal Marines		unit	GB	
France 2		media	FR	
France Info	Franceinfo	media	FR	
Gazprom Germania		company	DE	
Venture Global		company	US	
Radiation, Chemical and Biological Defence Troops	RKhBZ	military	RU	
Supreme Headquarters Allied Powers Europe	SHAPE	military	INT	also a common word, name or place: SHAPE
Nato Allied Air Command	Allied Air Command|NATO Allied Air Command|Nato Air Command|NATO Air Command	military	INT	
UN Office for Disarmament Affairs	UNODA|United Nations Office for Disarmament Affairs	agency	INT	
UN Environment Programme	UNEP|United Nations Environment Programme	agency	INT	
Unosat	UNOSAT|UN Satellite Centre|United Nations Satellite Centre	agency	INT	
Unama	UNAMA|UN Assistance Mission in Afghanistan|United Nations Assistance Mission in Afghanistan	agency	INT	
Unmiss	UNMISS|UN Mission in South Sudan|United Nations Mission in South Sudan	agency	INT	
Unisfa	UNISFA|UN Interim Security Force for Abyei|United Nations Interim Security Force for Abyei	agency	INT	
International Law Commission		international	INT	
International Claims Commission for Ukraine		court	INT	
Mines Advisory Group		aid	INT	
Euro-Med Human Rights Monitor	Euro-Med Monitor|Euro-Mediterranean Human Rights Monitor	monitor	INT	
Rosoboronexport		company	RU	
US Africa Command	Africom|AFRICOM|U.S. Africa Command	military	US	
EFE	EFE news agency	media	ES	
El Mundo		media	ES	
La Vanguardia		media	ES	
European Pravda	Yevropeiska Pravda|Evropeiska Pravda	media	UA	
Slidstvo.Info		media	UA	
Bihus.Info		media	UA	
Moskovsky Komsomolets		media	RU	
Gazeta.ru	Gazeta.Ru	media	RU	
Lenta.ru	Lenta.Ru	media	RU	
REN TV	Ren TV	media	RU	
SOTAvision	Sotavision|Sota Vision	media	RU	
RusNews		media	RU	
Crimean Wind	Krymsky Veter	media	UA	
Evening Standard	London Evening Standard	media	GB	
Newsmax		media	US	
Semafor		media	US	
Los Angeles Times	LA Times|L.A. Times	media	US	
Drop Site News	Drop Site	media	US	
Handelsblatt		media	DE	
Les Echos	Les Échos	media	FR	
L'Express		media	FR	
Polsat News	Polsat	media	PL	
Postimees		media	EE	
Iltalehti		media	FI	
Ilta-Sanomat		media	FI	
Dagens Nyheter		media	SE	
Aftonbladet		media	SE	
Expressen		media	SE	
Svenska Dagbladet		media	SE	
Berlingske		media	DK	
Jyllands-Posten		media	DK	
De Telegraaf		media	NL	
RTBF		media	BE	
Le Soir		media	BE	
De Standaard		media	BE	
ORF		media	AT	
Der Standard		media	AT	
HVG		media	HU	
Magyar Nemzet		media	HU	
ČTK	CTK|Czech News Agency	media	CZ	
Czech Television	Czech TV	media	CZ	
Digi24	Digi 24	media	RO	
G4Media		media	RO	
Ziarul de Gardă	Ziarul de Garda	media	MD	
NewsMaker		media	MD	
Kathimerini		media	GR	
Al Mayadeen	Al-Mayadeen	media	LB	
Asharq Al-Awsat	Asharq al-Awsat	media	SA	
Hindustan Times		media	IN	
NDTV		media	IN	
Press Trust of India	PTI	media	IN	
Geo News		media	PK	
People's Daily		media	CN	
Asahi Shimbun	the Asahi Shimbun	media	JP	
Yomiuri Shimbun	Yomiuri	media	JP	
Chosun Ilbo		media	KR	
JoongAng Ilbo	JoongAng Daily|JoongAng	media	KR	
KBS		media	KR	
Straits Times		media	SG	
Sydney Morning Herald		media	AU	
CTV News	CTV	media	CA	
Folha de S.Paulo	Folha de São Paulo|Folha de S. Paulo	media	BR	
O Globo		media	BR	
Clarín	Clarin	media	AR	
Middle East Eye		media	GB	
Nasha Niva		media	BY	
Belsat		media	BY	
Charter 97	Charter97	media	BY	
OC Media		media	GE	
Civil Georgia	Civil.ge	media	GE	
Citibank	Citi	company	US	also a common word, name or place: Citi
Tanjug	Tanjug news agency	media	RS	
Indian Premier League	IPL	other	IN	
Sudanese Red Crescent	Sudanese Red Crescent Society|Sudan Red Crescent	aid	SD	
Turkish Red Crescent	Kizilay|Kızılay	aid	TR	
Iranian Red Crescent	Iranian Red Crescent Society|Iran's Red Crescent	aid	IR	
Syrian Arab Red Crescent	Syrian Red Crescent	aid	SY	
Egyptian Red Crescent	Egyptian Red Crescent Society	aid	EG	
Lebanese Red Cross		aid	LB	
Russian Red Cross	Russian Red Cross Society	aid	RU	
Argumenty i Fakty		media	RU	
Nezavisimaya Gazeta		media	RU	
Fontanka	Fontanka.ru	media	RU	also a common word, name or place: Fontanka
Regnum	Regnum news agency	media	RU	
Tsargrad	Tsargrad TV	media	RU	also a common word, name or place: Tsargrad
Ostorozhno, Novosti	Ostorozhno Novosti	media	RU	
Solovyov Live		media	RU	
Amaq	Amaq News Agency|Amaq agency|Amaq news agency	media	INT	
TV4		media	SE	
Real America's Voice		media	US	
Chicago Board of Trade	CBOT	other	US	
RT Arabic	Rusiya Al-Yaum	media	RU	
Ruptly		media	RU	
African Initiative	African Initiative news agency	media	RU	also a common word, name or place: African Initiative
Pravda		media	RU	also a common word, name or place: Pravda
Current Time	Current Time TV|Nastoyashchee Vremya	media	US	also a common word, name or place: Current Time
Krym.Realii	Krym Realii|Crimea.Realities|Crimea Realities	media	US	
Radio Farda		media	US	
Radio Free Asia		media	US	
New York Post		media	US	
Daily Beast		media	US	
HuffPost	Huffington Post	media	US	
Business Insider		media	US	
MSNBC	MS NOW	media	US	also a common word, name or place: MS NOW
ProPublica		media	US	
Washington Times		media	US	
Breaking Defense		media	US	
Defense One		media	US	
Naval News		media	US	also a common word, name or place: Naval News
War on the Rocks		media	US	
Punchbowl News		media	US	
United Press International	UPI	media	US	
Fox Business		media	US	
Al-Monitor	Al Monitor	media	US	
TSN	TSN.ua	media	UA	
Obozrevatel		media	UA	
Ekonomichna Pravda	Economichna Pravda|Economic Pravda	media	UA	
Skhemy	Schemes|Skhemy project	media	UA	also a common word, name or place: Schemes
Ukraine Crisis Media Center	Ukraine Crisis Media Centre|UCMC	media	UA	
LB.ua		media	UA	
United24 Media	UNITED24 Media	media	UA	
ArmyInform	Army Inform|ArmiiaInform	media	UA	
Exilenova+	Exilenova Plus	media	UA	
Nexta	NEXTA|Nexta Live	media	BY	
i Paper	i newspaper	media	GB	also a common word, name or place: i Paper
Sunday Telegraph		media	GB	
Al-Araby Al-Jadeed	Al-Araby al-Jadid|Al Araby Al Jadeed	media	GB	
New Arab		media	GB	also a common word, name or place: New Arab
Al-Quds Al-Arabi	Al Quds Al Arabi	media	GB	
GB News		media	GB	
Times Radio		media	GB	also a common word, name or place: Times Radio
BBC World Service	BBC Arabic|BBC Persian|BBC Monitoring	media	GB	
Channel 4		media	GB	also a common word, name or place: Channel 4
Lancet medical journal	Lancet journal	media	GB	
Le Parisien		media	FR	
Le Point		media	FR	
Mediapart		media	FR	
France Inter		media	FR	
France Télévisions		media	FR	
TV5 Monde	TV5Monde	media	FR	
Stern	Stern magazine	media	DE	also a common word, name or place: Stern
Focus Online		media	DE	
T-Online	t-online	media	DE	
Bild am Sonntag		media	DE	
RedaktionsNetzwerk Deutschland	RND	media	DE	
Norddeutscher Rundfunk	NDR	media	DE	
Westdeutscher Rundfunk	WDR	media	DE	
Deutschlandfunk		media	DE	
Tagesschau	Tagesschau.de	media	DE	
Blick		media	CH	also a common word, name or place: Blick
SRF	Schweizer Radio und Fernsehen	media	CH	also a common word, name or place: SRF
Wirtualna Polska		media	PL	
Radio Zet		media	PL	
Vot Tak		media	PL	
Seznam Zprávy		media	CZ	
Czech Radio	Český rozhlas	media	CZ	
Telex	Telex.hu	media	HU	also a common word, name or place: Telex
Agerpres		media	RO	
HotNews	HotNews.ro	media	RO	
Moldova 1		media	MD	
Bulgarian News Agency	Bulgarian Telegraph Agency|BTA	media	BG	
N1	N1 television	media	RS	also a common word, name or place: N1
Radio Television of Serbia	RTS	media	RS	
Balkan Insight	BIRN|Balkan Investigative Reporting Network	media	RS	
Koha Ditore	Koha	media	XK	also a common word, name or place: Koha
Il Messaggero		media	IT	
Il Sole 24 Ore		media	IT	
Rai	RAI|RaiNews|Rai News 24|RaiNews24|Rai News	media	IT	also a common word, name or place: Rai, RAI
Adnkronos		media	IT	
L'Osservatore Romano		media	VA	
El Confidencial		media	ES	
RTVE		media	ES	
Lusa	Lusa news agency	media	PT	
NOS	NOS broadcaster	media	NL	also a common word, name or place: NOS
De Volkskrant		media	NL	
Euractiv		media	BE	
Danmarks Radio	Danish Broadcasting Corporation	media	DK	
Verdens Gang	VG	media	NO	also a common word, name or place: VG
Aftenposten		media	NO	
NTB	Norwegian News Agency	media	NO	
Sveriges Radio	Swedish Radio	media	SE	
TT news agency	Tidningarnas Telegrambyrå	media	SE	
LETA		media	LV	also a common word, name or place: LETA
RTÉ	RTE	media	IE	also a common word, name or place: RTÉ, RTE
Interpressnews	InterPressNews	media	GE	
Echo of the Caucasus	Ekho Kavkaza	media	GE	
Caliber.az		media	AZ	
Trend news agency		media	AZ	
Daily Sabah		media	TR	
CNN Türk		media	TR	
Central News Agency	Focus Taiwan	media	TW	also a common word, name or place: Central News Agency
Jiji Press	Jiji	media	JP	
NK News		media	KR	
Indian Express		media	IN	
WION		media	IN	
India Today		media	IN	
Dawn newspaper	Dawn.com	media	PK	
TOLOnews	Tolo News	media	AF	
Toronto Star		media	CA	
Radio Tamazuj		media	SS	
Sudan News Agency	SUNA	media	SD	
Darfur24	Darfur 24	media	SD	
Ayin Network		media	SD	
Sudan War Monitor		media	SD	
Al Hadath	Al-Hadath	media	SA	
Asharq News		media	SA	
Arab News		media	SA	also a common word, name or place: Arab News
Sky News Arabia		media	AE	
Kuwait News Agency	KUNA	media	KW	
Qatar News Agency		media	QA	
Petra news agency	Jordan News Agency	media	JO	
Shafaq News		media	IQ	
Iraqi News Agency		media	IQ	
Al-Akhbar	Al Akhbar	media	LB	
LBCI		media	LB	
L'Orient-Le Jour		media	LB	
Al Jadeed	Al-Jadeed	media	LB	
Enab Baladi		media	SY	
North Press Agency	North Press	media	SY	
Syria TV		media	SY	also a common word, name or place: Syria TV
Saba news agency		media	YE	
Ma'an News Agency	Maan News Agency	media	PS	
ISNA	Iranian Students' News Agency|Iranian Students News Agency	media	IR	
Kayhan		media	IR	also a common word, name or place: Kayhan
Mizan	Mizan news agency	media	IR	also a common word, name or place: Mizan
Young Journalists Club		media	IR	
Defa Press	Defapress	media	IR	
Al-Alam	Al-Alam TV|Al Alam	media	IR	
Maariv		media	IL	
Israel Hayom		media	IL	
Channel 13	Israel's Channel 13	media	IL	also a common word, name or place: Channel 13
Channel 14	Israel's Channel 14	media	IL	also a common word, name or place: Channel 14
Kan	Kan public broadcaster|Kan News|Kan 11	media	IL	also a common word, name or place: Kan
Israeli Army Radio	Israel's Army Radio|Army Radio|Galei Tzahal	media	IL	also a common word, name or place: Army Radio
i24News	i24NEWS|i24	media	IL	
Walla	Walla News	media	IL	also a common word, name or place: Walla
+972 Magazine	972 Magazine	media	IL	
King's College London		monitor	GB	
Oxford University	University of Oxford	monitor	GB	
Cambridge University	University of Cambridge	monitor	GB	
Global Witness		monitor	GB	
Janes	Jane's|Jane's Defence Weekly	monitor	GB	also a common word, name or place: Jane's, Janes
European Council on Foreign Relations	ECFR	monitor	INT	
GeoConfirmed		monitor	INT	
Famine Early Warning Systems Network	FEWS NET	monitor	INT	
Council on Foreign Relations	CFR	monitor	US	also a common word, name or place: CFR
Foundation for Defense of Democracies		monitor	US	
Hudson Institute		monitor	US	
Heritage Foundation		monitor	US	
Jamestown Foundation		monitor	US	
Foreign Policy Research Institute		monitor	US	
Washington Institute for Near East Policy		monitor	US	
Middle East Institute		monitor	US	
Center for European Policy Analysis	CEPA	monitor	US	
Pew Research Center		monitor	US	
Gallup		monitor	US	also a common word, name or place: Gallup
Eurasia Group		monitor	US	
Harvard University		monitor	US	
Yale University		monitor	US	
German Institute for International and Security Affairs	Stiftung Wissenschaft und Politik	monitor	DE	
French Institute of International Relations	IFRI	monitor	FR	
Hind Rajab Foundation		monitor	BE	
Norwegian Institute of International Affairs		monitor	NO	
Peace Research Institute Oslo		monitor	NO	
Hengaw	Hengaw Organization for Human Rights	monitor	NO	
International Centre for Defence and Security		monitor	EE	
American University of Beirut		monitor	LB	
Institute for National Security Studies		monitor	IL	
Physicians for Human Rights Israel		monitor	IL	
Al-Haq		monitor	PS	
Al Mezan	Al Mezan Center for Human Rights|Al-Mezan	monitor	PS	
Palestinian Centre for Human Rights	Palestinian Center for Human Rights	monitor	PS	
Centre for Defence Strategies	Center for Defense Strategies	monitor	UA	
Kharkiv Human Rights Protection Group		monitor	UA	
Regional Center for Human Rights		monitor	UA	
Anti-Corruption Action Center	AntAC|Anticorruption Action Center	monitor	UA	
KiberBoroshno	CyberBoroshno	monitor	UA	
Dnipro Osint	Dnipro OSINT	monitor	UA	
SOVA Center	SOVA Centre	monitor	RU	
First Department	Pervy Otdel	monitor	RU	also a common word, name or place: First Department
Idite Lesom	Get Lost organization	monitor	RU	
Soldiers' Mothers Committee	Committee of Soldiers' Mothers|Union of Committees of Soldiers' Mothers	monitor	RU	
Caritas-Spes	Caritas-Spes Ukraine	aid	UA	
Proliska		aid	UA	
Right to Protection		aid	UA	also a common word, name or place: Right to Protection
Vostok SOS	East SOS	aid	UA	
Hospitallers	Hospitallers medical battalion	aid	UA	also a common word, name or place: Hospitallers
Razom for Ukraine		aid	US	
American Red Cross		aid	US	
International Medical Corps		aid	US	
Anera	American Near East Refugee Aid	aid	US	
British Red Cross		aid	GB	
German Red Cross		aid	DE	
Médecins du Monde	Doctors of the World	aid	FR	
Polish Red Cross		aid	PL	
People in Need		aid	CZ	also a common word, name or place: People in Need
Norwegian People's Aid		aid	NO	
Freedom Flotilla Coalition	Freedom Flotilla	aid	INT	
Global Sumud Flotilla	Sumud Flotilla	aid	INT	
Palestine Children's Relief Fund		aid	PS	
Iraqi Red Crescent	Iraqi Red Crescent Society	aid	IQ	
Qatar Red Crescent	Qatar Red Crescent Society	aid	QA	
KSrelief	King Salman Humanitarian Aid and Relief Centre|King Salman Humanitarian Aid and Relief Center	aid	SA	
Yemen Red Crescent	Yemen Red Crescent Society|Yemeni Red Crescent	aid	YE	
Islamic Health Authority	Islamic Health Committee|Islamic Health Association	aid	LB	
Sudanese American Physicians Association		aid	SD	
Gazprom Export		energy	RU	
Sakhalin Energy		energy	RU	
Inter RAO		energy	RU	
RusHydro		energy	RU	
Arctic LNG 2		energy	RU	
Gunvor		energy	CH	also a common word, name or place: Gunvor
Vitol		energy	CH	
Trafigura		energy	CH	
SEFE	Securing Energy for Europe	energy	DE	
Rosneft Deutschland		energy	DE	
Ørsted		energy	DK	
Elering		energy	EE	
Litgrid		energy	LT	
Eustream		energy	SK	
Transpetrol		energy	SK	
OMV Petrom		energy	RO	
Srbijagas		energy	RS	
Botaş		energy	TR	
Bharat Petroleum	BPCL	energy	IN	
Hindustan Petroleum	HPCL	energy	IN	
HPCL-Mittal Energy	HMEL	energy	IN	
ONGC	ONGC Videsh	energy	IN	
PetroChina		energy	CN	
ADNOC	Abu Dhabi National Oil Company	energy	AE	
Bapco	Bapco Energies	energy	BH	
National Iranian Oil Company	NIOC	energy	IR	
National Iranian Tanker Company		energy	IR	
KazMunayGas	KazMunaiGas|KazMunayGaz	energy	KZ	
ENTSO-E	European Network of Transmission System Operators for Electricity	energy	EU	
Khersonoblenergo		energy	UA	
Zaporizhzhiaoblenergo	Zaporizhiaoblenergo	energy	UA	
Chernihivoblenergo		energy	UA	
Rosbank		company	RU	
T-Bank	Tinkoff Bank|Tinkoff	company	RU	
MOEX		company	RU	
Garantex		company	RU	
Ozon		company	RU	also a common word, name or place: Ozon
Sevmash		company	RU	
Zaliv shipyard		company	RU	
Zala Aero	ZALA Aero	company	RU	
Ya.M. Sverdlov plant	Yakov Sverdlov plant|Sverdlov plant	company	RU	
Nevinnomyssk Azot	Nevinnomyssky Azot	company	RU	
Novomoskovsk Azot		company	RU	
Togliattiazot	TogliattiAzot	company	RU	
Evraz		company	RU	
Social Design Agency		company	RU	
Luch Design Bureau		company	UA	
Wild Hornets		company	UA	also a common word, name or place: Wild Hornets
SkyFall	Skyfall	company	UA	also a common word, name or place: SkyFall, Skyfall
Oschadbank		company	UA	
MHP agroholding	Myronivsky Hliboproduct	company	UA	
Roshen		company	UA	
Airbus		company	FR	also a common word, name or place: Airbus
MBDA		company	FR	
Auchan		company	FR	
Eutelsat	Eutelsat OneWeb	company	FR	
Rolls-Royce		company	GB	
S&P Global	S&P Global Platts|S&P Global Ratings	company	GB	
Argus Media		company	GB	
Vortexa		company	GB	
JPMorgan	JP Morgan|JPMorgan Chase|J.P. Morgan	company	US	
L3Harris		company	US	
General Atomics		company	US	
Safe Reach Solutions		company	US	
UG Solutions		company	US	
Texas Instruments		company	US	
Intel		company	US	also a common word, name or place: Intel
OpenAI		company	US	
WhatsApp		company	US	platform
Polymarket		company	US	
TikTok	ByteDance	company	CN	platform
Destinus		company	NL	
Fincantieri		company	IT	
PGZ	Polska Grupa Zbrojeniowa|Polish Armaments Group	company	PL	
Wizz Air		company	HU	
Iceye	ICEYE	company	FI	
Belavia		company	BY	
Aselsan		company	TR	
Roketsan		company	TR	
Turkish Aerospace Industries	Turkish Aerospace	company	TR	
Turkish Airlines		company	TR	
Rafael	Rafael Advanced Defense Systems|Rafael Advanced Defence Systems	company	IL	also a common word, name or place: Rafael
Elbit Systems	Elbit	company	IL	
Israel Aerospace Industries	IAI	company	IL	
NSO Group		company	IL	
DP World		company	AE	
Al-Qard al-Hassan	Al-Qard Al-Hasan|al-Qard al-Hasan|Al Qard Al Hassan	company	LB	
Mahan Air		company	IR	
National Corps		party	UA	also a common word, name or place: National Corps
Rassvet party		party	RU	
Alliance 90/The Greens	German Greens|Bündnis 90/Die Grünen|German Green party	party	DE	
Our Homeland Movement	Our Homeland|Mi Hazánk	party	HU	also a common word, name or place: Our Homeland
Jobbik		party	HU	
Civic Democratic Party	Civic Democrats	party	CZ	
Freedom and Direct Democracy		party	CZ	
Hlas	Hlas-SD|Hlas – Social Democracy	party	SK	
Social Democratic Party of Romania	PSD	party	RO	also a common word, name or place: PSD
Party of Socialists of the Republic of Moldova	Party of Socialists|PSRM	party	MD	also a common word, name or place: Party of Socialists
Shor party	Șor party	party	MD	
Patriotic Electoral Bloc	Patriotic Bloc	party	MD	also a common word, name or place: Patriotic Bloc
Revival party	Vazrazhdane	party	BG	
New Democracy		party	GR	also a common word, name or place: New Democracy
Renaissance party		party	FR	
Les Républicains		party	FR	
New Popular Front	Nouveau Front Populaire	party	FR	
Partito Democratico	Italian Democratic party	party	IT	
PSOE	Spanish Socialist Workers' Party	party	ES	
Vox party		party	ES	
Finns Party	True Finns	party	FI	
Serbian Progressive Party		party	RS	
Vetëvendosje	Self-Determination Movement	party	XK	
Serb List	Srpska Lista	party	XK	
Alliance of Independent Social Democrats	SNSD	party	BA	
Coalition for Change		party	GE	also a common word, name or place: Coalition for Change
Civil Contract party	Civil Contract	party	AM	also a common word, name or place: Civil Contract
DEM party	Peoples' Equality and Democracy Party	party	TR	
Scottish National party	SNP	party	GB	
Sinn Féin		party	GB	
Conservative Party of Canada		party	CA	
Republican National Committee		party	US	
House Freedom Caucus	Freedom Caucus	party	US	
Blue and White	Blue and White party	party	IL	also a common word, name or place: Blue and White
Yisrael Beiteinu	Yisrael Beytenu|Israel Our Home	party	IL	
Shas	Shas party	party	IL	
United Torah Judaism		party	IL	
Ra'am	United Arab List	party	IL	
Democratic Front for the Liberation of Palestine		party	PS	
Amal movement	Amal	party	LB	also a common word, name or place: Amal
Lebanese Forces		party	LB	also a common word, name or place: Lebanese Forces
Kataeb	Kataeb Party|Phalange party	party	LB	
Baath party	Ba'ath Party|Ba'ath|Baath	party	SY	
Muslim Brotherhood		party	EG	
National Umma Party	Umma Party	party	SD	
Bharatiya Janata Party	BJP	party	IN	
Pakistan Tehreek-e-Insaf		party	PK	
Democratic Party of Korea		party	KR	
Progressive Alliance of Socialists and Democrats	Socialists & Democrats|Socialists and Democrats	party	EU	
Renew Europe		party	EU	
European Conservatives and Reformists		party	EU	
Iranian parliament	Iran's parliament|Majlis|Islamic Consultative Assembly	parliament	IR	also a common word, name or place: Majlis
National People's Congress	China's National People's Congress	parliament	CN	
Palestinian Legislative Council		parliament	PS	
Palestinian Central Council		parliament	PS	
National Assembly of Republika Srpska	Republika Srpska National Assembly	parliament	BA	
House intelligence committee		parliament	US	
Senate intelligence committee		parliament	US	
House armed services committee		parliament	US	
Oireachtas	Dáil	parliament	IE	also a common word, name or place: Dáil
Assembly of Experts	Iran's Assembly of Experts	government	IR	
Expediency Council	Expediency Discernment Council	government	IR	
Kurdistan Regional Government		government	IQ	
Government of National Unity	Libyan Government of National Unity	government	LY	also a common word, name or place: Government of National Unity
Autonomous Administration of North and East Syria	Democratic Autonomous Administration of North and East Syria	government	SY	
Tasis	Ta'sis|Tasis alliance|Sudan Founding Alliance	government	SD	also a common word, name or place: Tasis
Tsikhanouskaya's office	Office of Sviatlana Tsikhanouskaya	government	BY	
Israeli security cabinet	Israel's security cabinet	government	IL	
Gaza government media office	Gaza media office|Gaza's media office|Gaza Government Media Office|Gaza's government media office	government	PS	
National Committee for the Administration of Gaza		government	PS	
National Resistance Center	National Resistance Centre|Ukraine's National Resistance Center|Ukrainian National Resistance Center|National Resistance Center of Ukraine|Ukraine's National Resistance Centre	agency	UA	
Center for Strategic Communications and Information Security	Centre for Strategic Communications and Information Security|SPRAVDI|Ukraine's Centre for Strategic Communications	agency	UA	
National Agency on Corruption Prevention	NACP|NAZK|National Agency for Corruption Prevention	agency	UA	
Economic Security Bureau of Ukraine	Bureau of Economic Security of Ukraine	agency	UA	
I Want to Live project	I Want to Live|Hochu Zhit|Khochu Zhit	other	UA	also a common word, name or place: I Want to Live
Yellow Ribbon	Yellow Ribbon movement|Zhovta Strichka	other	UA	also a common word, name or place: Yellow Ribbon
Zla Mavka		other	UA	
IT Army of Ukraine		other	UA	
National Union of Journalists of Ukraine	NUJU	other	UA	
Anti-War Committee of Russia	Russian Anti-War Committee	other	RU	
Put Domoi	Put Domoy|Way Home movement	other	RU	
NoName057(16)	NoName057	other	RU	
Cozy Bear	APT29|Midnight Blizzard	other	RU	
Turla		other	RU	
Unit 29155	GRU Unit 29155	other	RU	
Russian Community	Russkaya Obshchina	other	RU	also a common word, name or place: Russian Community
Kadyrovites	Kadyrovtsy	other	RU	
NAFO	North Atlantic Fella Organization	other	INT	
International Chamber of Commerce		other	INT	
International Air Transport Association	IATA	other	INT	
World Athletics		other	INT	
Fide	FIDE	other	INT	also a common word, name or place: Fide
World Anti-Doping Agency	WADA	other	INT	
European Broadcasting Union	EBU	other	INT	
World Jewish Congress		other	INT	
Ukrainian World Congress		other	INT	
Prioritised Ukraine Requirements List	Prioritized Ukraine Requirements List|PURL	other	INT	
Ukraine Recovery Conference		other	INT	
Predatory Sparrow	Gonjeshke Darande	other	INT	
AFL-CIO		other	US	
American Israel Public Affairs Committee	AIPAC|Aipac	other	US	
British Council		other	GB	also a common word, name or place: British Council
Sumoud	Sumoud alliance|Somoud	other	SD	
Taqaddum	Taqadum|Tagadum	other	SD	
Sudan Liberation Movement-Minnawi	SLM-MM|SLM-Minnawi|Sudan Liberation Army-Minnawi|SLA-MM|Sudan Liberation Movement-Minni Minnawi	other	SD	
Sudan Liberation Movement-Abdul Wahid	SLM-AW|SLM-Abdul Wahid|Sudan Liberation Movement-Abdelwahid al-Nur|Sudan Liberation Army-Abdul Wahid|SLA-AW	other	SD	
Sudan Liberation Movement-Transitional Council	SLM-TC	other	SD	
El Fasher Resistance Committees	El Fasher Resistance Coordination|Resistance Committees in El Fasher|El Fasher resistance committee|El-Fasher Resistance Committees	other	SD	
General Coordination for Displaced Persons and Refugees		other	SD	
Palestinian Journalists Syndicate	Palestinian Journalists' Syndicate	other	PS	
Mujahedin-e Khalq	Mojahedin-e-Khalq|People's Mojahedin Organization of Iran|People's Mujahedin of Iran	other	IR	
National Council of Resistance of Iran	NCRI	other	IR	
Jaish al-Adl	Jaysh al-Adl|Jaish ul-Adl	other	IR	
Kurdistan Free Life Party	PJAK	other	IR	
JNIM	Jama'at Nusrat al-Islam wal-Muslimin|Jamaat Nusrat al-Islam wal-Muslimin	other	ML	
Azawad Liberation Front		other	ML	
Islamic State West Africa Province	ISWAP	other	NG	
FDLR	Democratic Forces for the Liberation of Rwanda	other	CD	
AQAP	Al-Qaeda in the Arabian Peninsula|al-Qaida in the Arabian Peninsula	other	YE	
Pakistani Taliban	Tehreek-e-Taliban Pakistan|Tehrik-e-Taliban Pakistan|TTP	other	PK	
Balochistan Liberation Army	Baloch Liberation Army|BLA	other	PK	
World Council of Churches		church	INT	
Serbian Orthodox Church		church	RS	
Estonian Orthodox Church	Estonian Christian Orthodox Church|Estonian Orthodox Church of the Moscow Patriarchate	church	EE	
Church of England		church	GB	
Latin Patriarchate of Jerusalem	Latin Patriarchate	church	PS	
Community of Sant'Egidio	Sant'Egidio	church	IT	
Asian Development Bank		international	INT	
Energy Community	Energy Community Secretariat	international	INT	also a common word, name or place: Energy Community
E3	E3 group	alliance	INT	also a common word, name or place: E3
P5+1		alliance	INT	
Organization of Turkic States	Organisation of Turkic States	alliance	INT	
Union State	Union State of Russia and Belarus	alliance	INT	also a common word, name or place: Union State
International Coalition for the Return of Ukrainian Children		alliance	INT	
Axis of Resistance	axis of resistance	alliance	INT	also a common word, name or place: Axis of Resistance, axis of resistance
UN Mine Action Service	UNMAS|United Nations Mine Action Service	agency	INT	
UN Office on Drugs and Crime	UNODC|United Nations Office on Drugs and Crime	agency	INT	
Unops	UNOPS|UN Office for Project Services	agency	INT	
Independent International Commission of Inquiry on the Occupied Palestinian Territory	UN Commission of Inquiry on the Occupied Palestinian Territory	monitor	INT	
Independent International Fact-Finding Mission for Sudan	UN fact-finding mission for Sudan|UN fact-finding mission on Sudan|UN Fact-Finding Mission for the Sudan	monitor	INT	
OSCE Special Monitoring Mission to Ukraine	OSCE Special Monitoring Mission|OSCE SMM	monitor	INT	
Famine Review Committee		monitor	INT	
International Criminal Tribunal for the former Yugoslavia	ICTY|Yugoslav war crimes tribunal|UN war crimes tribunal for the former Yugoslavia	court	INT	
Kosovo Specialist Chambers		court	INT	
Court of Arbitration for Sport		court	INT	
US Court of International Trade	Court of International Trade	court	US	
Federal Constitutional Court	Bundesverfassungsgericht|German constitutional court	court	DE	
European Public Prosecutor's Office	EPPO	agency	EU	
European Union Aviation Safety Agency	EASA|European Aviation Safety Agency	agency	EU	
Eurocontrol		agency	EU	
EULEX	Eulex	agency	EU	
Operation Aspides	EUNAVFOR Aspides|Eunavfor Aspides|Aspides	unit	EU	
Eufor	EUFOR|Eufor Althea|EUFOR Althea	unit	EU	
KFOR	Kfor|Kosovo Force	unit	INT	
Multinational Force Ukraine	Multinational Force-Ukraine	unit	INT	
Civil-Military Coordination Center	Civil-Military Coordination Centre|CMCC	military	INT	
OMON	Omon	service	RU	
SOBR		service	RU	
Rossotrudnichestvo		agency	RU	
Federal Antimonopoly Service		agency	RU	
National Wealth Fund		agency	RU	also a common word, name or place: National Wealth Fund
Russian long-range aviation	Russia's long-range aviation|Long-Range Aviation	military	RU	also a common word, name or place: Long-Range Aviation
Main Directorate of Deep-Sea Research	GUGI	military	RU	
Russian Unmanned Systems Forces	Russian unmanned systems troops	military	RU	
MOIS	VAJA|Ministry of Intelligence of Iran|Iranian Ministry of Intelligence and Security	service	IR	
Law Enforcement Command	FARAJA	service	IR	
IRGC Aerospace Force		military	IR	
IRGC Navy		military	IR	
Central Bank of Iran	Iran's central bank|Iranian central bank	agency	IR	
Fatemiyoun Brigade	Fatemiyoun Division|Fatemiyoun|Liwa Fatemiyoun	unit	IR	
Harakat Hezbollah al-Nujaba	Harakat al-Nujaba|Nujaba movement|al-Nujaba	unit	IQ	
Asaib Ahl al-Haq	Asa'ib Ahl al-Haq	unit	IQ	
Kataib Sayyid al-Shuhada	Kata'ib Sayyid al-Shuhada	unit	IQ	
Radwan Force	Radwan Unit|Radwan forces|Redwan Force|Radwan	unit	LB	also a common word, name or place: Radwan
Lebanese civil defence	Lebanon's civil defence|Lebanese Civil Defense|Lebanon's civil defense	service	LB	
Internal Security Forces	Lebanese Internal Security Forces|Lebanon's Internal Security Forces	service	LB	also a common word, name or place: Internal Security Forces
Banque du Liban	Lebanon's central bank	agency	LB	
Jenin Brigade	Jenin Battalion|Jenin Brigades	unit	PS	
Lions' Den	Lion's Den	unit	PS	also a common word, name or place: Lions' Den, Lion's Den
Al-Aqsa Martyrs' Brigades	Al-Aqsa Martyrs Brigades|al-Aqsa Martyrs' Brigades	unit	PS	
Nukhba	Nukhba force|Nukhba unit	unit	PS	
Popular Forces	Abu Shabab militia|Abu Shabab group	unit	PS	also a common word, name or place: Popular Forces
Golani Brigade	Golani	unit	IL	also a common word, name or place: Golani
Givati Brigade	Givati	unit	IL	also a common word, name or place: Givati
Netzah Yehuda Battalion	Netzah Yehuda	unit	IL	
Unit 8200		unit	IL	
IDF Southern Command	Israel's Southern Command	military	IL	
IDF Northern Command	Israel's Northern Command	military	IL	
Israeli police	Israel Police	service	IL	
Israel Border Police	Israeli Border Police|Israel's Border Police	service	IL	
Israeli Prison Service	Israel Prison Service|Israel Prisons Service	service	IL	
Israeli military intelligence	Israeli Military Intelligence Directorate	service	IL	
Bank of Israel		agency	IL	
Egyptian General Intelligence Service	Egyptian General Intelligence|Egyptian intelligence	service	EG	
Suez Canal Authority		agency	EG	
Al-Azhar		other	EG	also a common word, name or place: Al-Azhar
Joint Force of Armed Struggle Movements	Darfur Joint Force|Darfur Joint Forces|Joint Forces of Darfur|Joint Force in Darfur|Joint Forces of Armed Struggle Movements	unit	SD	
Sudan Shield Forces	Sudan Shield	unit	SD	
Al-Baraa ibn Malik Brigade	Al-Baraa bin Malik Brigade|al-Bara' ibn Malik Brigade|Al-Baraa ibn Malik Battalion|al-Baraa Ibn Malik Corps	unit	SD	
Humanitarian Aid Commission		agency	SD	
South Sudan People's Defence Forces	South Sudan People's Defense Forces|SSPDF	military	SS	
Congolese army	FARDC|Armed Forces of the Democratic Republic of Congo|Congolese armed forces	military	CD	
Rwanda Defence Force	Rwandan army|Rwanda Defense Force	military	RW	
Myanmar military	Tatmadaw|Myanmar's military	military	MM	
Women's Protection Units	YPJ	unit	SY	
Saraya Ansar al-Sunna	Saraya Ansar al-Sunnah	other	SY	
Giants Brigades	Giants Brigade	unit	YE	
Indian air force	India's air force|Indian Air Force	military	IN	
Pakistan Air Force	Pakistani air force|Pakistan's air force	military	PK	
Central Military Commission	China's Central Military Commission	military	CN	also a common word, name or place: Central Military Commission
Ministry of State Security	China's Ministry of State Security	service	CN	also a common word, name or place: Ministry of State Security
People's Bank of China		agency	CN	
Japan Self-Defense Forces	Japanese Self-Defense Forces|Japan Self-Defence Forces	military	JP	
Storm Corps		unit	KP	
US Coast Guard	US coastguard|United States Coast Guard	military	US	
US Indo-Pacific Command	Indopacom|INDOPACOM	military	US	
US Southern Command	Southcom	military	US	
US Fifth Fleet	US 5th Fleet|Fifth Fleet	military	US	
US Sixth Fleet	US 6th Fleet|Sixth Fleet	military	US	
Defense Security Cooperation Agency	US Defense Security Cooperation Agency|DSCA	agency	US	
Energy Information Administration	US Energy Information Administration	agency	US	
US Trade Representative	Office of the US Trade Representative|USTR	agency	US	
Cybersecurity and Infrastructure Security Agency	CISA	agency	US	
National Endowment for Democracy		agency	US	
Secret Service	US Secret Service	service	US	also a common word, name or place: Secret Service
US Immigration and Customs Enforcement	Immigration and Customs Enforcement	service	US	
Ofcom		agency	GB	
Office of Financial Sanctions Implementation	OFSI	agency	GB	
DGSI		service	FR	
French gendarmerie	Gendarmerie nationale	service	FR	
Bundeskriminalamt	Federal Criminal Police Office|BKA	service	DE	
German federal police	Bundespolizei	service	DE	
KfW		agency	DE	
Carabinieri		service	IT	
Guardia di Finanza		service	IT	
Riksbank		agency	SE	
Swedish coastguard	Swedish Coast Guard	service	SE	
Swedish Prosecution Authority		service	SE	
Norwegian Intelligence Service		service	NO	
Finnish customs		agency	FI	
Finnish National Bureau of Investigation	Finland's National Bureau of Investigation	service	FI	
Estonian Police and Border Guard Board	Police and Border Guard Board	service	EE	
Lithuanian State Border Guard Service	Lithuanian border guard	service	LT	
Polish Territorial Defence Force	Territorial Defence Forces of Poland	military	PL	
Security Information Service	Czech Security Information Service|Czech counterintelligence|BIS	service	CZ	
Supreme Council of National Defence	Supreme Council of National Defense|CSAT	government	RO	
State Agency for National Security	DANS	service	BG	also a common word, name or place: DANS
Kosovo police		service	XK	
Office of the High Representative	Office of the High Representative in Bosnia	international	BA	
Royal Canadian Mounted Police	RCMP	service	CA	
Canadian Armed Forces	Canadian military	military	CA	
Bureviy brigade	1st Bureviy Brigade|Bureviy	unit	UA	
Chervona Kalyna brigade	14th Chervona Kalyna Brigade|Chervona Kalyna	unit	UA	also a common word, name or place: Chervona Kalyna
Kara-Dag brigade	15th Kara-Dag Brigade	unit	UA	
Lyut brigade	Liut brigade|Liut assault brigade|Lyut assault brigade	unit	UA	
Steel Border brigade	Stalevyi Kordon|Stalevyi Kordon brigade	unit	UA	
Hart brigade	Hart border brigade|Hart border guard brigade	unit	UA	
Khyzhak brigade	Predator brigade|Khyzhak	unit	UA	
Pomsta brigade	Pomsta border brigade	unit	UA	
Omega special forces	Omega special unit	unit	UA	
Donbas battalion		unit	UA	
Dnipro-1	Dnipro-1 battalion|Dnipro-1 regiment	unit	UA	
Svoboda battalion		unit	UA	
Carpathian Sich	Carpathian Sich battalion	unit	UA	
K-2 brigade	20th K-2 Brigade|K-2 regiment|K-2 battalion|K2 brigade	unit	UA	
Nemesis regiment	Nemesis brigade|412th Nemesis Brigade|412th Nemesis Regiment	unit	UA	
RAID regiment	413th RAID regiment|413th Raid Battalion	unit	UA	
Code 9.2	Code 9.2 regiment|475th Code 9.2 Assault Regiment	unit	UA	
Typhoon drone unit	Typhoon unit	unit	UA	
Ronin battalion	Ronin unit	unit	UA	
Ivan Franko Group		unit	UA	
Black Forest brigade	15th Black Forest Brigade|Chornyi Lis brigade	unit	UA	
Prymary	Prymary unit|Ghosts unit|Prymary special unit	unit	UA	also a common word, name or place: Prymary
Group 13	Group 13 special unit	unit	UA	also a common word, name or place: Group 13
Chosen Company		unit	UA	also a common word, name or place: Chosen Company
Belarusian Volunteer Corps		unit	UA	
White Angels	White Angel|White Angels police unit	unit	UA	also a common word, name or place: White Angels, White Angel
73rd Naval Special Operations Center	73rd Naval Special Operations Centre|73rd Naval Center	unit	UA	
Ukrainian assault forces	Ukraine's assault forces|Assault Forces of Ukraine|Ukraine's assault troops	unit	UA	also a common word, name or place: Ukrainian assault forces
1st Slavyansk Motorised Rifle Brigade	1st Slavyansk Motorized Rifle Brigade|1st Slavyansk Brigade	unit	RU	
Sever-Akhmat	Sever-Akhmat regiment|North-Akhmat	unit	RU	
Maxim Krivonos battalion	Maksim Krivonos battalion|Maksym Kryvonos battalion	unit	RU	
Prizrak	Prizrak brigade|Prizrak battalion	unit	RU	also a common word, name or place: Prizrak
FSB Alfa Group	FSB Alpha Group|Alfa Group	unit	RU	also a common word, name or place: Alfa Group
Kaskad	Kaskad combat tactical group	unit	RU	also a common word, name or place: Kaskad
Viginum		agency	FR	
Frankfurter Allgemeine Sonntagszeitung		media	DE	
Neue Osnabrücker Zeitung	NOZ	media	DE	
Público	Publico	media	PT	also a common word, name or place: Público, Publico
Politiken		media	DK	
Cumhuriyet		media	TR	
An-Nahar	Annahar	media	LB	
Al-Ahram	Al Ahram	media	EG	
Kurdistan 24	Kurdistan24	media	IQ	
Al-Iraqiya	Al Iraqiya	media	IQ	
Al Sharqiya	Al-Sharqiya	media	IQ	
Addis Standard		media	ET	
Fana Broadcasting Corporate	Fana	media	ET	also a common word, name or place: Fana
Ethiopian News Agency		media	ET	
Daily Nation		media	KE	
Daily Monitor		media	UG	
New Vision		media	UG	also a common word, name or place: New Vision
Radio Okapi		media	CD	
Actualité.cd	Actualite.cd	media	CD	
Jeune Afrique		media	FR	
Premium Times		media	NG	
Mail & Guardian		media	ZA	
SABC	South African Broadcasting Corporation	media	ZA	
Express Tribune		media	PK	
ARY News		media	PK	
The News International		media	PK	
Frontier Myanmar		media	MM	
Mainichi Shimbun	Mainichi	media	JP	
Japan Times		media	JP	
China Daily		media	CN	
Caixin		media	CN	
Taipei Times		media	TW	
Channel NewsAsia	CNA	media	SG	also a common word, name or place: CNA
RNZ	Radio New Zealand	media	NZ	
New Zealand Herald		media	NZ	
Stars and Stripes		media	US	also a common word, name or place: Stars and Stripes
London Review of Books	LRB	media	GB	
New Statesman		media	GB	
Irish Times		media	IE	
EUobserver		media	BE	
Proekt		media	RU	also a common word, name or place: Proekt
7x7	7x7 - Horizontal Russia	media	RU	
Sota	SOTA	media	RU	also a common word, name or place: Sota
Mozhem Obyasnit		media	RU	
Zaborona		media	UA	
Graty		media	UA	
CNAS	Center for a New American Security	monitor	US	
German Marshall Fund	GMF	monitor	US	
Rochan Consulting		monitor	PL	
Crew Against Torture		monitor	RU	
Golos	Golos movement	monitor	RU	also a common word, name or place: Golos
Free Buryatia Foundation		monitor	RU	
Crimean Process		monitor	UA	
Crimean Human Rights Group		monitor	UA	
Crimea SOS	CrimeaSOS	monitor	UA	
Serhiy Prytula Foundation		aid	UA	
UNAMI	United Nations Assistance Mission for Iraq	international	INT	
UNMHA	UN Mission to support the Hudaydah Agreement	international	INT	
US-led coalition	US-led international coalition	alliance	INT	
College of Europe		other	BE	
Nammo		company	NO	
ArcelorMittal		company	LU	
Donbasenergo		energy	UA	
Malaysia Airlines		company	MY	
Heineken		company	NL	
PepsiCo		company	US	
Unilever		company	GB	
Rospotrebnadzor		agency	RU	
Jaysh al-Islam	Jaish al-Islam	military	SY	
Kurdistan Democratic Party	KDP	party	IQ	
Patriotic Union of Kurdistan	PUK	party	IQ	
Myanmar National Democratic Alliance Army	MNDAA	unit	MM	
Ta'ang National Liberation Army	TNLA	unit	MM	
Assistance Association for Political Prisoners	AAPP	monitor	MM	
Levant Front	Shamiya Front	unit	SY	
Middle East Airlines		company	LB	
National Coalition Party		party	FI	
IAEA Board of Governors	IAEA board of governors|IAEA's board of governors|IAEA's Board of Governors|Board of Governors of the IAEA	international	INT	
EKRE	Conservative People's Party of Estonia	party	EE	
Kachin Independence Army	KIA	military	MM	also a common word, name or place: KIA
Karen National Union	KNU	other	MM	
National Unity Government	National Unity Government of Myanmar	government	MM	also a common word, name or place: National Unity Government
Tigray Defence Forces	Tigray Defense Forces	military	ET	
Oromo Liberation Army	OLA	military	ET	also a common word, name or place: OLA
Fano	Fano militia	military	ET	also a common word, name or place: Fano
Islamic State Khorasan	ISIS-K|IS-K|ISKP|Islamic State Khorasan Province|ISIS-Khorasan	other	INT	
NewsGuard		monitor	US	
MarineTraffic		company	GR	
YouGov		company	GB	
Ipsos		company	FR	
Oxford Economics		company	GB	
L'Orient Today		media	LB	
Hizb ut-Tahrir	Hizb-ut-Tahrir	party	INT	
Crimean Solidarity		monitor	UA	
Ethiopian Airlines		company	ET	
House of Peoples' Representatives	House of People's Representatives	legislature	ET	
Volunteers for the Defence of the Homeland	Volunteers for the Defense of the Homeland|VDP	unit	BF	
al Qaeda in Iraq	Al-Qaeda in Iraq|al-Qaeda in Iraq|al-Qaida in Iraq|AQI	other	IQ	
Armed Forces of the Philippines	Philippine armed forces|Philippine Armed Forces	military	PH	
Sudan People's Liberation Army	SPLA	other	SS	
Sudan People's Liberation Army-in-Opposition	SPLA-IO|SPLM-IO|SPLM/A-IO	other	SS	
Unita	UNITA	party	AO	
MPLA	People's Movement for the Liberation of Angola	party	AO	
Liberation Tigers of Tamil Eelam	LTTE|Tamil Tigers|Tamil Tiger rebels	other	LK	
Sea Tigers	Black Sea Tigers	unit	LK	
Farc	FARC|Revolutionary Armed Forces of Colombia	other	CO	
National Liberation Army (ELN)	ELN	other	CO	
United Self-Defence Forces of Colombia	AUC|United Self-Defense Forces of Colombia	other	CO	also a common word, name or place: AUC
Clan del Golfo	Gulf Clan|Gaitanista Army	other	CO	
Allied Democratic Forces	ADF	other	CD	also a common word, name or place: ADF
Codeco	CODECO|Cooperative for the Development of the Congo	other	CD	
Ecomog	ECOMOG	international	INT	
Atmis	ATMIS|African Union Transition Mission in Somalia	international	INT	
Amisom	AMISOM|African Union Mission in Somalia	international	INT	
AUSSOM	African Union Support and Stabilization Mission in Somalia	international	INT	
Abu Sayyaf	Abu Sayyaf Group	other	PH	
Maute group	Maute Group|Maute terrorists|Maute fighters	other	PH	
Moro Islamic Liberation Front	MILF	other	PH	
Moro National Liberation Front	MNLF	other	PH	
Bangsamoro Islamic Freedom Fighters	BIFF	other	PH	
New People's Army		other	PH	
Algeria Press Service	APS	media	DZ	also a common word, name or place: APS
National Forces of Liberation	FNL|Forces for National Liberation	other	BI	also a common word, name or place: FNL
Red Tabara	Red-Tabara|RED-Tabara	other	BI	
Dutchbat		unit	NL	
SFOR	Stabilisation Force in Bosnia|Stabilization Force in Bosnia	international	INT	
IFOR	Implementation Force in Bosnia	international	INT	
Rwandan Patriotic Front	RPF	party	RW	
FMLN	Farabundo Marti National Liberation Front	party	SV	
Ansar Dine	Ansar al-Dine|Ansar Eddine|Ansar ed-Dine	other	ML	
Seleka	Séléka	other	CF	also a common word, name or place: Seleka
Anti-balaka		other	CF	
Indigenous People of Biafra	IPOB	other	NG	
Renamo	RENAMO	party	MZ	
Frelimo	FRELIMO	party	MZ	
SAMIM	SADC Mission in Mozambique	international	INT	
Tehreek-e-Labbaik Pakistan	TLP	party	PK	also a common word, name or place: TLP
Hizbul Mujahideen	Hizb-ul-Mujahideen	other	IN	
Jaish-e-Mohammad	Jaish-e-Muhammad	other	PK	
Karen National Liberation Army	KNLA	other	MM	
Chin National Front	CNF	other	MM	also a common word, name or place: CNF
Karenni Nationalities Defence Force	KNDF|Karenni Nationalities Defense Force	other	MM	
Shan State Progress Party	SSPP	party	MM	
United Wa State Army	UWSA	other	MM	
Uganda People's Defence Forces	UPDF|Ugandan People's Defence Forces|Uganda People's Defence Force	military	UG	
Kenya Defence Forces	KDF|Kenyan Defence Forces	military	KE	
MINUSCA	Minusca	international	INT	
UNAMID	Unamid	international	INT	
MINUSTAH	Minustah	international	INT	
National Front for Liberation		other	SY	
Peoples' Democratic Party	HDP	party	TR	
Irish Republican Army	IRA|Provisional IRA	other	GB	also a common word, name or place: IRA
Eta	ETA|Basque separatist group Eta	other	ES	also a common word, name or place: Eta, ETA
Shining Path	Sendero Luminoso	other	PE	
Tupac Amaru Revolutionary Movement	Túpac Amaru Revolutionary Movement|MRTA	other	PE	
Communist Party of Nepal (Maoist)	Nepal's Maoists|Nepali Maoists	party	NP	
Royal Nepal Army	Royal Nepalese Army	military	NP	
Revolutionary United Front	RUF	other	SL	also a common word, name or place: RUF
National Patriotic Front of Liberia	NPFL	other	LR	
LURD	Liberians United for Reconciliation and Democracy	other	LR	
Movement for Democratic Change	MDC	party	ZW	also a common word, name or place: MDC
Khit Thit	Khit Thit Media	media	MM	
Operation Barkhane	Barkhane|Barkhane force	military	FR	also a common word, name or place: Barkhane
Operation Serval		military	FR	
G5 Sahel	G5 Sahel force	alliance	INT	
Viv Ansanm		other	HT	
G9	G9 gang|G9 Family and Allies	other	HT	also a common word, name or place: G9
Gran Grif	Gran Grif gang|Gran Grif de Savien	other	HT	
Kosovo Verification Mission	KVM	international	INT	also a common word, name or place: KVM
Tawhid wal-Jihad	Jama'at al-Tawhid wal-Jihad	other	IQ	
Mahdi Army	Mehdi Army|Jaish al-Mahdi	other	IQ	
South Lebanon Army	SLA militia	other	LB	also a common word, name or place: SLA militia
Voice of Europe		media	CZ	
Conflict Armament Research	CAR monitor	monitor	GB	
Kavkaz.Realii	Kavkaz Realii	media	RU	
Caucasus Emirate	Caucasian Emirate	other	RU	
"""#
