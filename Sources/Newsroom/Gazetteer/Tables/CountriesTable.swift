/// States: code, name, other names, adjectives and peoples, capital, words that stand for the government, latitude, longitude,
/// Wikidata item, blocs (as of 2026). Tabs between columns, bars between values.
///
/// Names and points: Natural Earth (public domain) and GeoNames (CC BY 4.0, changed); adjectives, metonyms and blocs: the project's own.
let countriesTable = #"""
AD	Andorra		Andorran|Andorrans	Andorra la Vella		42.55	1.54	Q228	
AE	United Arab Emirates	UAE|U.A.E.|the Emirates|Emirates	Emirati|Emiratis	Abu Dhabi	Abu Dhabi	23.47	54.55	Q878	BRICS
AF	Afghanistan		Afghan|Afghans	Kabul	Kabul	34.16	66.50	Q889	
AG	Antigua and Barbuda		Antiguan|Barbudan	St. John's		17.35	-61.79	Q781	
AI	Anguilla			The Valley		18.24	-63.03	Q25228	
AL	Albania		Albanian|Albanians	Tirana	Tirana	40.65	20.11	Q222	NATO
AM	Armenia		Armenian|Armenians	Yerevan	Yerevan	40.46	44.80	Q399	CIS|CSTO|EAEU
AO	Angola		Angolan|Angolans	Luanda	Luanda	-12.18	17.98	Q916	
AQ	Antarctica					-79.84	35.89	Q51	
AR	Argentina		Argentine|Argentinian|Argentines|Argentinians	Buenos Aires	Buenos Aires	-33.50	-64.17	Q414	G20
AS	American Samoa			Pago Pago		-14.33	-170.75	Q16641	
AT	Austria		Austrian|Austrians	Vienna	Vienna	47.52	14.13	Q40	EU
AU	Australia		Australian|Australians	Canberra	Canberra	-12.43	123.59	Q133888	G20|FiveEyes|AUKUS|Quad|IP4
AW	Aruba			Oranjestad		12.52	-69.97	Q21203	
AX	Aland Islands	Åland		Mariehamn		60.16	19.87	Q5689	
AZ	Azerbaijan		Azerbaijani|Azerbaijanis|Azeri|Azeris	Baku	Baku	40.40	47.21	Q227	CIS
BA	Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina|Bosnia & Herzegovina	Bosnian|Bosnians|Herzegovinian	Sarajevo	Sarajevo	44.09	18.07	Q225	
BB	Barbados		Barbadian|Barbadians	Bridgetown		13.16	-59.57	Q244	
BD	Bangladesh		Bangladeshi|Bangladeshis	Dhaka	Dhaka	24.21	89.68	Q902	
BE	Belgium		Belgian|Belgians	Brussels		50.79	4.80	Q31	NATO|EU
BF	Burkina Faso		Burkinabe|Burkinabé	Ouagadougou	Ouagadougou	12.67	-1.36	Q965	
BG	Bulgaria		Bulgarian|Bulgarians	Sofia	Sofia	42.51	25.16	Q219	NATO|EU
BH	Bahrain		Bahraini|Bahrainis	Manama	Manama	26.06	50.55	Q398	
BI	Burundi		Burundian|Burundians	Gitega		-3.33	29.92	Q967	
BJ	Benin		Beninese	Porto-Novo		10.32	2.35	Q962	
BL	Saint Barthelemy	St-Barthélemy		Gustavia		17.90	-62.83	Q25362	
BM	Bermuda			Hamilton		32.30	-64.76	Q23635	
BN	Brunei	Brunei Darussalam	Bruneian|Bruneians	Bandar Seri Begawan		4.45	114.55	Q921	
BO	Bolivia		Bolivian|Bolivians	Sucre		-16.67	-64.59	Q750	
BQ	Bonaire, Saint Eustatius and Saba 	Bonaire, Saint Eustatius and Saba							
BR	Brazil	Brazilian Island	Brazilian|Brazilians	Brasilia	Brasília|Brasilia	-30.19	-57.62	Q2093778	G20|BRICS
BS	Bahamas	the Bahamas|The Bahamas	Bahamian|Bahamians	Nassau		26.40	-77.15	Q778	
BT	Bhutan		Bhutanese	Thimphu		27.54	90.04	Q917	
BV	Bouvet Island								
BW	Botswana		Batswana|Motswana|Botswanan	Gaborone		-22.10	24.18	Q963	
BY	Belarus	Byelorussia|Belorussia	Belarusian|Belarusians|Belarussian|Belarussians|Byelorussian	Minsk	Minsk	53.82	28.42	Q184	CIS|CSTO|EAEU|SCO
BZ	Belize		Belizean|Belizeans	Belmopan		17.20	-88.71	Q242	
CA	Canada		Canadian|Canadians	Ottawa	Ottawa	60.32	-101.91	Q16	G7|G20|NATO|FiveEyes
CC	Cocos Islands			West Island					
CD	Democratic Republic of the Congo	DRC|DR Congo|Congo-Kinshasa|Democratic Republic of Congo	Congolese	Kinshasa	Kinshasa	-1.86	23.46	Q974	
CF	Central African Republic	CAR	Central African|Central Africans	Bangui	Bangui	6.99	20.91	Q929	
CG	Republic of the Congo	Congo-Brazzaville|Congo Republic	Congolese	Brazzaville	Brazzaville	0.14	15.90	Q971	
CH	Switzerland	Swiss Confederation	Swiss	Bern	Bern|Berne	46.72	7.46	Q39	
CI	Ivory Coast	Côte d'Ivoire|Cote d'Ivoire	Ivorian|Ivorians	Yamoussoukro		7.49	-5.57	Q1008	
CK	Cook Islands			Avarua		-21.22	-159.79	Q26988	
CL	Chile		Chilean|Chileans	Santiago		-38.15	-72.32	Q298	
CM	Cameroon		Cameroonian|Cameroonians	Yaounde		4.59	12.47	Q1009	
CN	China	People's Republic of China|PRC|mainland China	Chinese	Beijing	Beijing|Peking	32.50	106.34	Q148	G20|UNSC-P5|BRICS|SCO
CO	Colombia		Colombian|Colombians	Bogota	Bogotá|Bogota	3.37	-73.17	Q739	
CR	Costa Rica		Costa Rican|Costa Ricans	San Jose		10.07	-84.08	Q800	
CU	Cuba		Cuban|Cubans	Havana	Havana	21.33	-77.98	Q241	
CV	Cape Verde	Cabo Verde	Cape Verdean|Cape Verdeans	Praia		15.07	-23.64	Q1011	
CW	Curacao	Curaçao		 Willemstad		12.15	-68.92	Q25279	
CX	Christmas Island			Flying Fish Cove					
CY	Cyprus	Republic of Cyprus	Cypriot|Cypriots|Greek Cypriot	Nicosia	Nicosia	34.91	33.08	Q229	EU
CZ	Czech Republic	Czechia	Czech|Czechs	Prague	Prague	49.88	15.38	Q213	NATO|EU|V4
DE	Germany	Federal Republic of Germany	German|Germans	Berlin	Berlin|Bundestag|Bundeswehr	50.96	9.68	Q183	G7|G20|NATO|EU
DJ	Djibouti		Djiboutian|Djiboutians	Djibouti		11.98	42.50	Q977	
DK	Denmark		Danish|Dane|Danes	Copenhagen	Copenhagen	55.97	9.02	Q35	NATO|EU|JEF|NB8
DM	Dominica		Dominican	Roseau		15.46	-61.34	Q784	
DO	Dominican Republic		Dominican|Dominicans	Santo Domingo		19.10	-70.65	Q786	
DZ	Algeria		Algerian|Algerians	Algiers	Algiers	27.40	2.81	Q262	
EC	Ecuador		Ecuadorian|Ecuadorians|Ecuadorean	Quito	Quito	-1.26	-78.19	Q736	
EE	Estonia		Estonian|Estonians	Tallinn	Tallinn	58.72	25.87	Q191	NATO|EU|JEF|NB8|Baltics
EG	Egypt		Egyptian|Egyptians	Cairo	Cairo	26.19	29.45	Q79	BRICS
EH	Western Sahara		Sahrawi|Sahrawis	El-Aaiun		23.97	-12.63	Q6250	
ER	Eritrea		Eritrean|Eritreans	Asmara	Asmara	15.79	38.29	Q986	
ES	Spain		Spanish|Spaniard|Spaniards	Madrid	Madrid	40.09	-3.46	Q29	NATO|EU
ET	Ethiopia		Ethiopian|Ethiopians	Addis Ababa	Addis Ababa	8.03	39.09	Q115	BRICS
FI	Finland		Finnish|Finn|Finns	Helsinki	Helsinki	63.25	27.28	Q33	NATO|EU|JEF|NB8
FJ	Fiji		Fijian|Fijians	Suva		-17.83	177.98	Q712	
FM	Micronesia	Federated States of Micronesia	Micronesian|Micronesians	Palikir		6.89	158.23	Q702	
FO	Faroe Islands	Faroes|Faeroe Islands	Faroese	Torshavn		62.19	-7.06	Q4628	
FR	France		French|Frenchman|Frenchmen|Frenchwoman	Paris	Paris|Élysée|Elysée|Elysee	10.30	-109.22	Q161258	G7|G20|NATO|EU|UNSC-P5
GA	Gabon		Gabonese	Libreville		-0.44	11.84	Q1000	
GB	United Kingdom	UK|U.K.|Britain|Great Britain	British|Briton|Britons|Brit|Brits|English|Scottish|Welsh	London	London|Downing Street|Whitehall|Westminster|No 10	54.40	-2.12	Q145	G7|G20|NATO|UNSC-P5|JEF|FiveEyes|AUKUS
GD	Grenada		Grenadian|Grenadians	St. George's		12.11	-61.68	Q769	
GE	Georgia	Republic of Georgia	Georgian|Georgians	Tbilisi	Tbilisi	41.87	43.74	Q230	
GF	French Guiana			Cayenne					
GG	Guernsey			St Peter Port		49.46	-2.56	Q25230	
GH	Ghana		Ghanaian|Ghanaians	Accra	Accra	7.72	-1.04	Q117	
GI	Gibraltar			Gibraltar		36.13	-5.35	Q1410	
GL	Greenland		Greenlandic|Greenlander|Greenlanders	Nuuk	Nuuk	74.32	-39.34	Q223	
GM	Gambia	The Gambia|the Gambia	Gambian|Gambians	Banjul		13.64	-15.00	Q1005	
GN	Guinea		Guinean|Guineans	Conakry		10.62	-10.02	Q1006	
GP	Guadeloupe			Basse-Terre					
GQ	Equatorial Guinea		Equatoguinean|Equatorial Guinean	Ciudad de la Paz		2.33	8.99	Q983	
GR	Greece		Greek|Greeks	Athens	Athens	39.49	21.73	Q41	NATO|EU
GT	Guatemala		Guatemalan|Guatemalans	Guatemala City		14.98	-90.50	Q774	
GU	Guam			Hagatna		13.35	144.70	Q16635	
GW	Guinea-Bissau	Guinea Bissau	Bissau-Guinean	Bissau		12.16	-14.52	Q1007	
GY	Guyana		Guyanese	Georgetown		5.12	-58.94	Q734	
HK	Hong Kong		Hongkonger|Hongkongers|Hong Konger	Hong Kong		22.45	114.10	Q8646	
HM	Heard Island and McDonald Islands					-53.10	73.51	Q131198	
HN	Honduras		Honduran|Hondurans	Tegucigalpa		14.79	-86.89	Q783	
HR	Croatia		Croatian|Croatians|Croat|Croats	Zagreb	Zagreb	45.81	16.37	Q224	NATO|EU
HT	Haiti		Haitian|Haitians	Port-au-Prince		19.26	-72.22	Q790	
HU	Hungary		Hungarian|Hungarians	Budapest	Budapest	47.09	19.45	Q28	NATO|EU|V4
ID	Indonesia		Indonesian|Indonesians	Jakarta	Jakarta	-0.95	101.89	Q252	G20|BRICS
IE	Ireland	Republic of Ireland|Irish Republic	Irish|Irishman|Irishmen	Dublin	Dublin	53.08	-7.80	Q27	EU
IL	Israel		Israeli|Israelis	Jerusalem	Jerusalem|Tel Aviv	30.91	34.85	Q801	
IM	Isle of Man			Douglas		54.22	-4.53	Q9676	
IN	India		Indian|Indians	New Delhi	New Delhi|Delhi	22.69	79.36	Q668	G20|BRICS|SCO|Quad
IO	British Indian Ocean Territory			Diego Garcia		-6.19	71.35	Q43448	
IQ	Iraq		Iraqi|Iraqis	Baghdad	Baghdad	33.09	43.26	Q796	
IR	Iran	Islamic Republic of Iran|Persia	Iranian|Iranians	Tehran	Tehran|Teheran	32.17	54.93	Q794	BRICS|SCO
IS	Iceland		Icelandic|Icelander|Icelanders	Reykjavik	Reykjavík|Reykjavik	64.78	-18.67	Q189	NATO|JEF|NB8
IT	Italy		Italian|Italians	Rome	Rome	44.73	11.08	Q38	G7|G20|NATO|EU
JE	Jersey			Saint Helier		49.22	-2.09	Q785	
JM	Jamaica		Jamaican|Jamaicans	Kingston		18.14	-77.32	Q766	
JO	Jordan		Jordanian|Jordanians	Amman	Amman	30.81	36.38	Q810	
JP	Japan		Japanese	Tokyo	Tokyo	36.14	138.44	Q17	G7|G20|Quad|IP4
KE	Kenya		Kenyan|Kenyans	Nairobi	Nairobi	0.55	37.91	Q114	
KG	Kyrgyzstan	Kirghizia	Kyrgyz|Kyrgyzstani|Kirghiz	Bishkek	Bishkek	41.67	74.53	Q813	CIS|CSTO|EAEU|SCO
KH	Cambodia		Cambodian|Cambodians|Khmer	Phnom Penh	Phnom Penh	12.65	104.50	Q424	
KI	Kiribati		I-Kiribati	Tarawa		1.82	-157.38	Q710	
KM	Comoros	the Comoros	Comorian|Comorians	Moroni		-11.73	43.32	Q970	
KN	Saint Kitts and Nevis	St Kitts and Nevis	Kittitian|Nevisian	Basseterre		17.34	-62.76	Q763	
KP	North Korea	DPRK|D.P.R.K.|Democratic People's Republic of Korea	North Korean|North Koreans	Pyongyang	Pyongyang	39.89	126.44	Q423	
KR	South Korea	Republic of Korea|ROK	South Korean|South Koreans	Seoul	Seoul	36.38	128.13	Q884	G20|IP4
KW	Kuwait		Kuwaiti|Kuwaitis	Kuwait City		29.41	47.31	Q817	
KY	Cayman Islands			George Town		19.32	-81.24	Q5785	
KZ	Kazakhstan		Kazakh|Kazakhs|Kazakhstani|Kazakhstanis	Astana	Astana|Nur-Sultan	49.05	68.69	Q232	CIS|CSTO|EAEU|SCO
LA	Laos		Lao|Laotian|Laotians	Vientiane		19.43	102.53	Q819	
LB	Lebanon		Lebanese	Beirut	Beirut	34.13	35.99	Q822	
LC	Saint Lucia	St Lucia	Saint Lucian|St Lucian	Castries		13.89	-60.98	Q760	
LI	Liechtenstein		Liechtensteiner|Liechtensteiners	Vaduz		47.11	9.56	Q347	
LK	Sri Lanka		Sri Lankan|Sri Lankans	Colombo	Colombo	7.58	80.70	Q854	
LR	Liberia		Liberian|Liberians	Monrovia		6.45	-9.46	Q1014	
LS	Lesotho		Basotho|Mosotho	Maseru		-29.48	28.25	Q1013	
LT	Lithuania		Lithuanian|Lithuanians	Vilnius	Vilnius	55.10	24.09	Q37	NATO|EU|JEF|NB8|Baltics
LU	Luxembourg		Luxembourgish|Luxembourger|Luxembourgers	Luxembourg		49.73	6.08	Q32	NATO|EU
LV	Latvia		Latvian|Latvians	Riga	Riga	57.07	25.46	Q211	NATO|EU|JEF|NB8|Baltics
LY	Libya		Libyan|Libyans	Tripoli	Tripoli	26.64	18.01	Q1016	
MA	Morocco		Moroccan|Moroccans	Rabat	Rabat	31.65	-7.19	Q1028	
MC	Monaco		Monegasque|Monégasque|Monacan	Monaco		43.74	7.40	Q235	
MD	Moldova	Republic of Moldova|Moldavia	Moldovan|Moldovans|Moldavian	Chișinău	Chișinău|Chisinau|Kishinev	47.43	28.49	Q217	CIS
ME	Montenegro		Montenegrin|Montenegrins	Podgorica	Podgorica	42.80	19.14	Q236	NATO
MF	Saint Martin	Saint-Martin		Marigot		18.08	-63.05	Q126125	
MG	Madagascar		Malagasy	Antananarivo		-18.63	46.70	Q1019	
MH	Marshall Islands		Marshallese	Majuro		7.08	171.19	Q709	
MK	North Macedonia	Macedonia	Macedonian|Macedonians|North Macedonian	Skopje	Skopje	41.56	21.56	Q221	NATO
ML	Mali		Malian|Malians	Bamako	Bamako	18.69	-2.04	Q912	
MM	Myanmar	Burma	Myanmar|Burmese	Nay Pyi Taw	Naypyidaw	21.57	95.80	Q836	
MN	Mongolia		Mongolian|Mongolians|Mongol	Ulaanbaatar	Ulaanbaatar	46.00	104.15	Q711	
MO	Macao			Macao		22.13	113.56	Q14773	
MP	Northern Mariana Islands			Saipan		15.19	145.73	Q16644	
MQ	Martinique			Fort-de-France					
MR	Mauritania		Mauritanian|Mauritanians	Nouakchott		19.59	-9.74	Q1025	
MS	Montserrat			Plymouth		16.74	-62.19	Q13353	
MT	Malta		Maltese	Valletta	Valletta	35.89	14.43	Q233	EU
MU	Mauritius		Mauritian|Mauritians	Port Louis		-20.30	57.57	Q1027	
MV	Maldives	the Maldives	Maldivian|Maldivians	Male		4.17	73.51	Q826	
MW	Malawi		Malawian|Malawians	Lilongwe		-13.39	33.61	Q1020	
MX	Mexico		Mexican|Mexicans	Mexico City	Mexico City	23.92	-102.29	Q96	G20
MY	Malaysia		Malaysian|Malaysians	Kuala Lumpur	Kuala Lumpur	2.53	113.84	Q833	
MZ	Mozambique		Mozambican|Mozambicans	Maputo		-13.94	37.84	Q1029	
NA	Namibia		Namibian|Namibians	Windhoek		-20.58	17.11	Q1030	
NC	New Caledonia			Noumea		-21.06	165.08	Q33788	
NE	Niger		Nigerien|Nigeriens	Niamey	Niamey	17.45	9.50	Q1032	
NF	Norfolk Island			Kingston		-29.03	167.95	Q31057	
NG	Nigeria		Nigerian|Nigerians	Abuja	Abuja	9.44	7.50	Q1033	
NI	Nicaragua		Nicaraguan|Nicaraguans	Managua	Managua	12.67	-85.07	Q811	
NL	Netherlands	the Netherlands|Holland|The Netherlands	Dutch|Dutchman|Dutchmen|Netherlander	Amsterdam	The Hague	52.42	5.61	Q55	NATO|EU|JEF
NO	Norway		Norwegian|Norwegians	Oslo	Oslo	61.36	9.68	Q20	NATO|JEF|NB8
NP	Nepal		Nepali|Nepalese|Nepalis	Kathmandu	Kathmandu	28.30	83.64	Q837	
NR	Nauru		Nauruan|Nauruans	Yaren		-0.52	166.93	Q697	
NU	Niue			Alofi		-19.05	-169.86	Q34020	
NZ	New Zealand	Aotearoa	New Zealander|New Zealanders|Kiwi|Kiwis	Wellington	Wellington	-39.76	172.79	Q664	FiveEyes|IP4
OM	Oman		Omani|Omanis	Muscat	Muscat	22.12	57.34	Q842	
PA	Panama		Panamanian|Panamanians	Panama City		8.72	-80.35	Q804	
PE	Peru		Peruvian|Peruvians	Lima	Lima	-12.98	-72.90	Q419	
PF	French Polynesia			Papeete		-17.63	-149.46	Q30971	
PG	Papua New Guinea	PNG	Papua New Guinean	Port Moresby		-5.70	143.91	Q691	
PH	Philippines	the Philippines	Philippine|Filipino|Filipinos	Manila	Manila	11.20	122.47	Q928	
PK	Pakistan		Pakistani|Pakistanis	Islamabad	Islamabad	29.33	68.55	Q843	SCO
PL	Poland		Polish|Pole|Poles	Warsaw	Warsaw	51.99	19.49	Q36	NATO|EU|V4
PM	Saint Pierre and Miquelon			Saint-Pierre		47.04	-56.33	Q34617	
PN	Pitcairn			Adamstown		-24.36	-128.32	Q35672	
PR	Puerto Rico			San Juan		18.23	-66.48	Q1183	
PS	Palestine	Palestinian territories|Palestinian Territories|West Bank and Gaza|Palestinian Territory	Palestinian|Palestinians	Ramallah	Ramallah	32.05	35.29	Q23792	
PT	Portugal		Portuguese	Lisbon	Lisbon	39.61	-8.27	Q45	NATO|EU
PW	Palau		Palauan|Palauans	Melekeok		7.52	134.58	Q695	
PY	Paraguay		Paraguayan|Paraguayans	Asuncion		-21.67	-60.15	Q733	
QA	Qatar		Qatari|Qataris	Doha	Doha	25.24	51.14	Q846	
RE	Reunion			Saint-Denis					
RO	Romania	Rumania	Romanian|Romanians	Bucharest	Bucharest	45.73	24.97	Q218	NATO|EU
RS	Serbia		Serbian|Serbians|Serb|Serbs	Belgrade	Belgrade	44.19	20.79	Q403	
RU	Russia	Russian Federation|the Russian Federation	Russian|Russians	Moscow	Moscow|Kremlin|the Kremlin	58.25	44.69	Q159	G20|UNSC-P5|BRICS|CIS|CSTO|EAEU|SCO
RW	Rwanda		Rwandan|Rwandans	Kigali	Kigali	-1.90	30.10	Q1037	
SA	Saudi Arabia	Kingdom of Saudi Arabia|KSA	Saudi|Saudis|Saudi Arabian	Riyadh	Riyadh	23.81	44.70	Q851	G20
SB	Solomon Islands		Solomon Islander	Honiara		-8.03	159.17	Q685	
SC	Seychelles		Seychellois	Victoria		-4.68	55.48	Q1042	
SD	Sudan		Sudanese	Khartoum	Khartoum	16.33	29.26	Q1049	
SE	Sweden		Swedish|Swede|Swedes	Stockholm	Stockholm	65.86	19.02	Q34	NATO|EU|JEF|NB8
SG	Singapore		Singaporean|Singaporeans	Singapore		1.37	103.82	Q334	
SH	Saint Helena			Jamestown		-15.95	-5.71	Q34497	
SI	Slovenia		Slovenian|Slovenians|Slovene|Slovenes	Ljubljana	Ljubljana	46.06	14.92	Q215	NATO|EU
SJ	Svalbard and Jan Mayen			Longyearbyen					
SK	Slovakia	Slovak Republic	Slovak|Slovaks|Slovakian	Bratislava	Bratislava	48.73	19.05	Q214	NATO|EU|V4
SL	Sierra Leone		Sierra Leonean|Sierra Leoneans	Freetown		8.62	-11.76	Q1044	
SM	San Marino		Sammarinese	San Marino		43.93	12.44	Q238	
SN	Senegal		Senegalese	Dakar	Dakar	15.14	-14.78	Q1041	
SO	Somalia		Somali|Somalis	Mogadishu	Mogadishu	3.57	45.19	Q1045	
SR	Suriname		Surinamese	Paramaribo		4.14	-55.91	Q730	
SS	South Sudan		South Sudanese	Juba	Juba	7.23	30.39	Q958	
ST	São Tomé and Príncipe	Sao Tome and Principe	São Toméan	Sao Tome		0.97	7.02	Q1039	
SV	El Salvador		Salvadoran|Salvadorans|Salvadorean	San Salvador		13.69	-88.89	Q792	
SX	Sint Maarten			Philipsburg		18.04	-63.07	Q26273	
SY	Syria	Syrian Arab Republic	Syrian|Syrians	Damascus	Damascus	35.01	38.28	Q858	
SZ	Eswatini	Swaziland|eSwatini	Swazi|Swazis	Mbabane		-26.53	31.47	Q1050	
TC	Turks and Caicos Islands			Cockburn Town		21.82	-71.75	Q18221	
TD	Chad		Chadian|Chadians	N'Djamena		15.14	18.65	Q657	
TF	French Southern Territories			Port-aux-Francais		-49.30	69.12	Q129003	
TG	Togo		Togolese	Lome		8.81	1.06	Q945	
TH	Thailand		Thai|Thais	Bangkok	Bangkok	15.46	101.07	Q869	
TJ	Tajikistan		Tajik|Tajiks|Tajikistani	Dushanbe	Dushanbe	38.20	72.59	Q863	CIS|CSTO|SCO
TK	Tokelau								
TL	Timor-Leste	East Timor|Timor Leste	Timorese	Dili		-8.80	125.85	Q574	
TM	Turkmenistan		Turkmen|Turkmens	Ashgabat	Ashgabat	39.86	58.68	Q874	
TN	Tunisia		Tunisian|Tunisians	Tunis	Tunis	33.69	9.01	Q948	
TO	Tonga		Tongan|Tongans	Nuku'alofa		-21.21	-175.16	Q678	
TR	Turkey	Türkiye|Turkiye	Turkish|Turk|Turks	Ankara	Ankara	39.35	34.51	Q43	G20|NATO
TT	Trinidad and Tobago		Trinidadian|Tobagonian	Port of Spain		11.00	-60.92	Q754	
TV	Tuvalu		Tuvaluan|Tuvaluans	Funafuti		-8.51	179.21	Q672	
TW	Taiwan	Republic of China	Taiwanese	Taipei	Taipei	23.65	120.87	Q865	
TZ	Tanzania		Tanzanian|Tanzanians	Dodoma		-6.05	34.96	Q924	
UA	Ukraine	the Ukraine	Ukrainian|Ukrainians	Kyiv	Kyiv|Kiev|Bankova|Verkhovna Rada	49.72	32.14	Q212	
UG	Uganda		Ugandan|Ugandans	Kampala		1.97	32.95	Q1036	
UM	United States Minor Outlying Islands					19.29	166.64	Q16645	
US	United States	US|U.S.|USA|U.S.A.|America|United States of America|the States	American|Americans	Washington	Washington|Washington DC|White House|Pentagon|Capitol Hill|State Department	39.54	-97.48	Q30	G7|G20|NATO|UNSC-P5|FiveEyes|AUKUS|Quad
UY	Uruguay		Uruguayan|Uruguayans	Montevideo		-32.96	-55.97	Q77	
UZ	Uzbekistan		Uzbek|Uzbeks|Uzbekistani	Tashkent	Tashkent	41.69	64.01	Q265	CIS|SCO
VA	Vatican	Holy See|Vatican City|the Vatican		Vatican City	Vatican|Holy See	41.90	12.45	Q237	
VC	Saint Vincent and the Grenadines	St Vincent and the Grenadines	Vincentian	Kingstown		13.09	-61.34	Q757	
VE	Venezuela		Venezuelan|Venezuelans	Caracas	Caracas	7.18	-64.60	Q717	
VG	British Virgin Islands			Road Town		18.43	-64.64	Q25305	
VI	U.S. Virgin Islands			Charlotte Amalie		17.75	-64.78	Q11703	
VN	Vietnam	Viet Nam	Vietnamese	Hanoi	Hanoi	21.72	105.39	Q881	
VU	Vanuatu		Ni-Vanuatu|Vanuatuan	Port Vila		-15.37	166.91	Q686	
WF	Wallis and Futuna	Wallis and Futuna Islands		Mata Utu		-14.29	-178.14	Q35555	
WS	Samoa		Samoan|Samoans	Apia		-13.64	-172.44	Q683	
XK	Kosovo		Kosovar|Kosovars|Kosovan|Kosovo Albanian	Pristina	Pristina	42.59	20.86	Q1246	
YE	Yemen		Yemeni|Yemenis	Sanaa	Sanaa|Sana'a	15.33	45.87	Q805	
YT	Mayotte			Mamoudzou					
ZA	South Africa		South African|South Africans	Pretoria	Pretoria	-29.71	23.67	Q258	G20|BRICS
ZM	Zambia		Zambian|Zambians	Lusaka		-14.66	26.40	Q953	
ZW	Zimbabwe		Zimbabwean|Zimbabweans	Harare	Harare	-18.91	29.93	Q954	
YU	Yugoslavia	Federal Republic of Yugoslavia|former Yugoslavia|FR Yugoslavia	Yugoslav|Yugoslavs			44.00	20.90	Q83286	
"""#
