/// Settlements and places beyond the theatre that briefs name: those of other wars, seats of talks, bases, seas. Columns and flags as in
/// `placesTable`; a town whose name is also one of people or another word, such as Gao, may be of tier 3, so that the brief has to name its
/// state or a word for where.
///
/// Points and populations: GeoNames (CC BY 4.0, changed: filtered, spelt as in English); places without a point, spellings and notes:
/// the project's own.
let furtherPlacesTable = #"""
Rafah		PS		31.2972	34.2436	126305	city	2	notable	
Khan Younis	Khan Yunis|Khan Yunus	PS		31.3402	34.3063	173183	city	2	notable	
Jabalia	Jabaliya|Jabalya	PS		31.5272	34.4835	168568	city	2	notable	
Beit Lahia	Beit Lahiya	PS		31.5464	34.4951	56919	city	2	notable	
Beit Hanoun	Beit Hanun	PS		31.5353	34.5358	37392	city	2	notable	
Deir al-Balah	Deir el-Balah	PS		31.4183	34.3493	59504	city	2	notable	
Nuseirat	Al-Nuseirat|Nuseirat refugee camp|Nuseirat camp	PS		31.4486	34.3925	36123	town	2	notable	
Al-Bureij	Bureij|Bureij refugee camp|Bureij camp	PS		31.4394	34.4031	34951	town	2	notable	
Maghazi	Al-Maghazi|Maghazi refugee camp|Maghazi camp	PS					town	2	notable	
Jabalia refugee camp	Jabalia camp|Jabaliya camp|Jabaliya refugee camp	PS					facility	2	notable	
Shati refugee camp	al-Shati camp|Shati camp|Beach camp	PS					facility	2	notable	
Al-Mawasi	Mawasi|al-Mawasi	PS					landform	2	notable	
Shujaiya	Shejaiya|Shuja'iyya|Shujayea	PS					town	2	notable|district	
Netzarim corridor	Netzarim	PS					landform	2	notable	
Philadelphi corridor	Philadelphi route	PS					landform	2	notable	
Rafah crossing	Rafah border crossing	PS					facility	2	notable	
Kerem Shalom	Kerem Shalom crossing	IL					facility	2	notable	
Erez crossing		IL					facility	2	notable	
Zeitoun	al-Zeitoun|Zaytoun|al-Zaytoun	PS					town	2	notable|district	
Tuffah	al-Tuffah	PS					town	2	notable|district	
Sabra	al-Sabra	PS					town	2	notable|district	
Rimal	al-Rimal|Remal	PS					town	2	notable|district	
Sheikh Radwan		PS					town	2	notable|district	
Tal al-Hawa	Tel al-Hawa	PS					town	2	notable|district	
Tal as-Sultan	Tel al-Sultan|Tal al-Sultan|Tel as-Sultan	PS					town	2	notable|district	
Bani Suheila	Bani Suhaila	PS					town	2	notable	
Abasan	Abasan al-Kabira	PS					town	2	notable	
Khuza'a	Khuzaa	PS					town	2	notable	
Al-Qarara	Qarara	PS					town	2	notable	
Balata refugee camp	Balata camp|Balata	PS					facility	2	notable	
Far'a refugee camp	Far'a camp|al-Far'a camp|al-Faraa camp	PS					facility	2	notable	
Tulkarem refugee camp	Tulkarem camp|Tulkarm camp|Tulkarm refugee camp	PS					facility	2	notable	
Turmus Aya	Turmus Ayya	PS					town	2	notable	
Beita		PS					town	2	notable	
Masafer Yatta		PS					landform	2	notable	
Beit Shemesh		IL					town	2	notable	
Zikim		IL					town	2	notable	
Zikim crossing		IL					facility	2	notable	
Blue Line		LB					landform	3	notable	
Marjayoun	Marjeyoun|Marjayun	LB					town	2	notable	
Aitaroun		LB					town	2	notable	
Aita al-Shaab	Ayta al-Shaab|Ayta ash-Shab|Ayta al-Sha'b|Aita ash-Shaab	LB					town	2	notable	
Maroun al-Ras	Maroun el-Ras	LB					town	2	notable	
Odaisseh	Adaisseh|Adaysseh|Adaisse|Odaisse|Al-Adaisseh	LB					town	2	notable	
Mays al-Jabal	Meiss el-Jabal|Meiss al-Jabal|Mais al-Jabal|Meis al-Jabal	LB					town	2	notable	
Yaroun		LB					town	2	notable	
Hermel	al-Hermel	LB					town	2	notable	
Chtaura		LB					town	2	notable	
Bodai	Boudai|Bouday	LB	LB-BH				town	3	notable	
Chmestar	Chmistar|Shmestar	LB	LB-BH				town	3	notable	
Younine	Younin	LB	LB-BH				town	3	notable	
Brital	Britel	LB	LB-BH				town	3	notable	
Ain al-Hilweh	Ein el-Hilweh|Ain el-Hilweh|Ain al-Hilweh refugee camp|Ein el-Hilweh refugee camp	LB					facility	2	notable	
Haret Hreik		LB					town	2	notable|district	
Choueifat		LB					town	2	notable	
Mezzeh	Mezze	SY					town	2	notable|district	
Tawila		SD					town	2	notable	
Um Rakuba camp	Um Rakuba|Um Rakouba|Um Rakoba|Um Raquba	SD	SD-GD				facility	2	notable	
Tunaydbah camp	Tunaydbah|Tunaydba	SD	SD-GD				facility	2	notable	
Al-Fashaga	Fashaga|Fashqa|Al-Fashqa	SD	SD-GD				landform	2	notable	
Hagere Selam	Hagere Selam town	ET	ET-TI				town	3	notable	
Samre		ET	ET-TI				town	3	notable	
Gijet	Gijet town	ET	ET-TI				town	3	notable	
Astaneh-ye Ashrafiyeh	Astaneh Ashrafiyeh	IR					town	2	notable	
Cape Chauda	Chauda	UA	UA-43				landform	2	notable	
Abu Shouk camp	Abu Shouk	SD					facility	2	notable	
Umm Dafuq		SD					town	2	notable	
Minova		CD					town	2	notable	
Walikale		CD					town	2	notable	
Masisi		CD					town	2	notable	
Kotli		PK					town	2	notable	
Poonch		IN					town	2	notable	
Jenin		PS		32.4594	35.3009	34730	city	2	notable	
Jenin refugee camp	Jenin camp	PS					facility	2	notable	
Nablus		PS					city	2	notable	
Hebron	Al-Khalil	PS		31.5294	35.0938	160470	city	2	notable	
Bethlehem		PS		31.7049	35.2038	29019	city	2	notable	
Tulkarm	Tulkarem	PS		32.3116	35.0269	44169	city	2	notable	
Nur Shams	Nur Shams refugee camp|Nur Shams camp	PS					facility	2	notable	
Qalqilya	Qalqiliya	PS		32.1897	34.9706	43212	city	2	notable	
Soroka Medical Center	Soroka hospital|Soroka Medical Centre|Soroka Hospital|Soroka medical center	IL					facility	2	notable	
Nasser Hospital	Nasser Medical Complex|Nasser hospital|Nasser medical complex	PS					facility	2	notable	
Salah al-Din Road	Salah al-Din road|Salah al-Din Street|Salah al-Din street	PS					facility	2	notable	
al-Shifa Hospital	Shifa Hospital|al-Shifa medical complex|Al-Shifa Medical Complex|Shifa medical complex	PS					facility	2	notable	
Kharp		RU	RU-YAN	66.8000	65.8000	6000	town	2	notable|approx	
Astara		AZ		38.4560	48.8750	16800	town	2	notable|approx	
Jericho		PS		31.8667	35.4500	19783	city	2	notable	
Tubas		PS		32.3209	35.3699	15591	city	2	notable	
Huwara	Hawara	PS		32.1522	35.2567	5633	town	2	notable	
Haifa		IL					city	2	notable	
Ashkelon		IL	IL-D	31.6693	34.5715	144073	city	2	notable	
Ashdod		IL	IL-D	31.7921	34.6497	226838	city	2	notable	
Beersheba	Be'er Sheva	IL	IL-D	31.2518	34.7913	186600	city	2	notable	
Sderot		IL	IL-D	31.5250	34.5969	27635	town	2	notable	
Eilat		IL	IL-D	29.5581	34.9482	52299	city	2	notable	
Netanya		IL					city	2	notable	
Nahariya		IL	IL-Z	33.0089	35.0981	58096	town	2	notable	
Kiryat Shmona		IL	IL-Z	33.2120	35.5704	22512	town	2	notable	
Metula		IL	IL-Z	33.2793	35.5787	1615	town	2	notable	
Safed	Tzfat	IL	IL-Z	32.9646	35.4960	36094	town	2	notable	
Tiberias		IL	IL-Z	32.7940	35.5315	44779	town	2	notable	
Rehovot		IL					city	2	notable	
Bat Yam		IL					city	2	notable	
Rishon LeZion		IL	IL-M	31.9710	34.7894	258535	city	2	notable	
Petah Tikva		IL	IL-M	32.0871	34.8875	253529	city	2	notable	
Dimona		IL	IL-D	31.0708	35.0327	36192	town	2	notable	
Majdal Shams		IL					town	2	notable	
Kfar Aza		IL					village	2	notable	
Be'eri	Kibbutz Be'eri	IL					village	2	notable	
Nir Oz	Kibbutz Nir Oz	IL					village	2	notable	
Re'im		IL					village	2	notable	
Nahal Oz		IL					village	2	notable	
Ben Gurion airport	Ben Gurion International Airport	IL					facility	2	notable	
Nevatim airbase	Nevatim air base	IL					facility	2	notable	
Tyre		LB	LB-JA	33.2733	35.1939	135204	city	2	notable	
Sidon	Saida	LB	LB-JA	33.5575	35.3715	163554	city	2	notable	
Nabatieh	Nabatiyeh|Nabatiyah	LB	LB-NA	33.3789	35.4839	120000	town	2	notable	
Baalbek		LB	LB-BH	34.0058	36.2181	30916	city	2	notable	
Bint Jbeil		LB	LB-NA	33.1186	35.4334		town	2	notable	
Zahle		LB	LB-BI	33.8468	35.9020	78145	town	2	notable	
Khiam	Al-Khiam	LB					town	2	notable	
Naqoura	Naqura	LB					town	2	notable	
Dahiyeh	Dahieh|Dahiya	LB					town	2	notable|district	
Litani river	Litani	LB					river	2	notable	
Idlib		SY	SY-ID	35.9306	36.6339	128840	city	2	notable|region	
Palmyra	Tadmur	SY	SY-HI	34.5624	38.2840	51015	city	2	notable	
Deir ez-Zor	Deir Ezzor|Deir al-Zor|Deir Az Zor|Deir Ezzor city|Deir al-Zour|Deir ez-Zour|Deir Ezzour	SY	SY-DY	35.3359	40.1408	271800	city	2	notable|region	
Daraa	Deraa	SY	SY-DR	32.6189	36.1021	97969	city	2	notable|region	
Sweida	Suwayda|As-Suwayda|al-Suwayda|Suweida|Al-Sweida	SY	SY-SU	32.7090	36.5695	59052	city	2	notable|region	
Qamishli	Qamishlo	SY	SY-HA	37.0521	41.2314	184231	city	2	notable	
Kobani	Kobane|Ayn al-Arab|Ain al-Arab	SY	SY-HL	36.8909	38.3535	50000	town	2	notable	
al-Bab	Al Bab|El Bab	SY	SY-HL	36.3704	37.5157	63069	city	2	notable	
Manbij		SY	SY-HL	36.5281	37.9549	99497	city	2	notable	
Afrin		SY	SY-HL	36.5119	36.8695	48693	city	2	notable	
Jableh		SY	SY-LA	35.3621	35.9276	65915	city	2	notable	
Douma		SY	SY-RD	33.5718	36.4027	111864	city	2	notable	
Khan Sheikhoun	Khan Shaykhun	SY	SY-ID	35.4421	36.6510	48975	town	2	notable	
Maarat al-Numan	Maaret al-Numan|Maarrat al-Numan|Maarat al-Nuaman	SY	SY-ID	35.6483	36.6769		town	2	notable	
Saraqib	Saraqeb	SY	SY-ID	35.8645	36.8059	34231	town	2	notable	
Quneitra	Al-Quneitra|Kuneitra	SY	SY-QU	33.1260	35.8246	36143	town	2	notable|region	
Hmeimim airbase	Khmeimim airbase|Hmeimim air base|Khmeimim air base|Hmeimim|Khmeimim	SY					facility	2	notable	
Eastern Ghouta	Ghouta	SY					landform	2	notable	
Sednaya prison	Saydnaya prison|Sednaya	SY					facility	2	notable	
Al-Tanf	Tanf	SY					facility	2	notable	
Mount Hermon	Mt Hermon	SY					landform	2	notable	
Fallujah	Falluja	IQ	IQ-AN	33.3491	43.7860	190159	city	2	notable	
Ramadi		IQ	IQ-AN	33.4206	43.3078	223500	city	2	notable	
Tikrit		IQ	IQ-SD	34.6158	43.6786	42477	city	2	notable	
Sinjar		IQ	IQ-NI	36.3209	41.8766	38294	town	2	notable	
Ain al-Asad airbase	Ain al-Asad|al-Asad airbase|Ain al-Asad air base	IQ					facility	2	notable	
Natanz		IR	IR-10	33.5112	51.9181	43977	town	2	notable	
Fordow	Fordo|Fordow enrichment plant|Fordow nuclear facility	IR					facility	2	notable	
Natanz nuclear facility	Natanz enrichment plant	IR					facility	2	notable	
Bushehr		IR	IR-18	28.9689	50.8366	165377	city	2	notable	
Bushehr nuclear power plant	Bushehr nuclear plant|Bushehr NPP	IR					facility	2	notable	
Parchin		IR					facility	2	notable	
Kharg Island	Kharg	IR					island	2	notable	
Chabahar		IR	IR-11	25.2919	60.6430	47287	city	2	notable	
Evin prison		IR					facility	2	notable	
Marib	Mareb	YE	YE-MA	15.4625	45.3258	16794	town	2	notable|region	
Saada	Sa'dah|Saadah	YE	YE-SD	16.9402	43.7639	51870	city	2	notable|region	
Ras Isa	Ras Isa port	YE					facility	2	notable	
Bab al-Mandab	Bab al-Mandeb|Bab el-Mandeb|Bab al-Mandab Strait|Bab el-Mandeb strait	YE					water	2	notable	
Socotra		YE					island	2	notable	
El Fasher	Al-Fashir|Al-Fasher|Fasher	SD	SD-DN	13.6279	25.3494	252609	city	2	notable	
El Geneina	Geneina|Al-Junaynah|al-Geneina|Al-Junaina|Al-Junayna	SD	SD-DW	13.4526	22.4473	162981	city	2	notable	
Zalingei		SD	SD-DC	12.9092	23.4706	35061	town	2	notable	
Zamzam camp	Zamzam	SD					facility	2	notable	
Babanusa	Babanousa|Babanusah	SD					town	2	notable	
Kadugli		SD	SD-KS	11.0111	29.7183	87666	city	2	notable	
El Fula	Al-Fula|Al-Fulah	SD					town	2	notable	
Merowe	Meroe	SD					town	2	notable	
Malakal		SS	SS-NU	9.5334	31.6605	160765	city	2	notable	
Bentiu		SS	SS-UY	9.2572	29.7983	7653	town	2	notable	
Axum	Aksum	ET	ET-TI	14.1211	38.7234	94500	town	2	notable	
Adigrat		ET	ET-TI	14.2770	39.4620	121800	town	2	notable	
Lalibela		ET	ET-AM	12.0322	39.0476	39100	town	2	notable	
Stepanakert	Khankendi|Xankəndi|Khankendy|Xankendi	AZ	AZ-XA	39.8177	46.7528	2100	city	2	notable	
Shusha	Shushi	AZ	AZ-SUS	39.7601	46.7499	19400	town	2	notable	
Lachin		AZ	AZ-LAC	39.6374	46.5498	2300	town	2	notable	
Lachin corridor		AZ					landform	2	notable	
Aghdam	Agdam	AZ					town	2	notable	
Fuzuli	Fizuli	AZ	AZ-FUZ	39.6009	47.1453	25100	town	2	notable	
Hadrut		AZ					town	2	notable	
Zangezur corridor		AM					landform	2	notable	
Goris		AM	AM-SU	39.5111	46.3417	17592	town	2	notable	
Kapan		AM	AM-SU	39.2076	46.4068	32900	town	2	notable	
Jermuk		AM	AM-VD	39.8395	45.6711	4095	town	2	notable	
Tskhinvali		GE	GE-SK	42.2276	43.9686	32180	town	2	notable	
Ochamchire		GE	GE-AB	42.7123	41.4686	5238	town	2	notable	
Roki tunnel		GE					facility	2	notable	
Pankisi Gorge	Pankisi	GE					landform	2	notable	
Lashio		MM	MM-17	22.9359	97.7498	131000	city	2	notable	
Myawaddy		MM	MM-13	16.6891	98.5089	45000	city	2	notable	
Myitkyina		MM	MM-11	25.3833	97.3964	90894	city	2	notable	
Sittwe		MM	MM-16	20.1462	92.8983	177743	city	2	notable	
Loikaw		MM	MM-12	19.6780	97.2097	17293	town	2	notable	
Laukkai	Laukkaing|Laukai|Laogai	MM					town	2	notable	
Kyaukphyu		MM					town	2	notable	
Cox's Bazar		BD	BD-B	21.4397	92.0096	253788	city	2	notable	
Srebrenica		BA	BA-SRP	44.1075	19.2967	2862	town	2	notable	
Gorazde		BA	BA-BIH	43.6679	18.9756	17650	town	2	notable	
Tuzla		BA	BA-BIH	44.5384	18.6671	142486	city	2	notable	
Mostar		BA	BA-BIH	43.3433	17.8081	104518	city	2	notable	
Bihac		BA	BA-BIH	44.8169	15.8708	75641	city	2	notable	
Banja Luka		BA	BA-SRP	44.7788	17.2063	221106	city	2	notable	
Zenica		BA	BA-BIH	44.2017	17.9040	164423	city	2	notable	
Prijedor		BA	BA-SRP	44.9799	16.7140	36347	city	2	notable	
Višegrad		BA	BA-SRP	43.7826	19.2926	6087	town	2	notable	
Foca		BA	BA-SRP	43.5065	18.7785	14615	town	2	notable	
Zepa		BA					village	2	notable	
Brcko		BA	BA-BRC	44.8716	18.8163	38968	city	2	notable	
Zvornik		BA	BA-SRP	44.3860	19.1025	8026	town	2	notable	
Bijeljina		BA	BA-SRP	44.7587	19.2144	37692	city	2	notable	
Travnik		BA	BA-BIH	44.2264	17.6658	31127	town	2	notable	
Ilidza		BA					town	2	notable|district	
Grbavica		BA					town	2	notable|district	
Mount Igman	Igman	BA					landform	2	notable	
Omarska		BA					village	2	notable	
Vukovar		HR	HR-16	45.3516	19.0023	22255	town	2	notable	
Dubrovnik		HR	HR-19	42.6412	18.1091	26922	town	2	notable	
Knin		HR	HR-15	44.0406	16.1966	8262	town	2	notable	
Osijek		HR	HR-14	45.5507	18.6942	75535	city	2	notable	
Zadar		HR	HR-13	44.1158	15.2251	67309	city	2	notable	
Mitrovica	North Mitrovica|Kosovska Mitrovica	XK		42.8833	20.8667	107045	city	2	notable	
Prizren		XK		42.2139	20.7397	171464	city	2	notable	
Gjakova	Djakovica	XK					town	2	notable	
Racak	Reçak	XK					village	2	notable	
Jarinje crossing	Jarinje	XK					facility	2	notable	
Preševo		RS		42.3092	21.6492		town	2	notable	
Goose Green		FK					village	2	notable	
Port San Carlos		FK					village	2	notable	
San Carlos Water		FK					water	2	notable	
Bluff Cove		FK					landform	2	notable	
Mount Longdon		FK					landform	2	notable	
Mount Tumbledown	Tumbledown	FK					landform	2	notable	
Comodoro Rivadavia		AR	AR-U	-45.8626	-67.4940	140850	city	2	notable	
Río Gallegos		AR	AR-Z	-51.6253	-69.2523	95796	city	2	notable	
Puerto Deseado		AR	AR-Z	-47.7513	-65.8967	16747	town	2	notable	
Ushuaia		AR	AR-V	-54.8108	-68.3159	56825	city	2	notable	
Lashkar Gah	Lashkargah	AF	AF-HEL	31.5938	64.3716	43934	city	2	notable	
Kunduz	Konduz	AF	AF-KDZ	36.7289	68.8570	161902	city	2	notable|region	
Ghazni		AF	AF-GHA	33.5539	68.4210	141000	city	2	notable|region	
Bagram airbase	Bagram airfield|Bagram air base|Bagram	AF					facility	2	notable	
Torkham	Torkham crossing|Torkham border crossing	AF					facility	2	notable	
Spin Boldak		AF	AF-KAN	31.0057	66.4000		town	2	notable	
Tobruk		LY	LY-BU	32.0896	23.9538	141499	city	2	notable	
Sirte		LY	LY-SR	31.2089	16.5887	106705	city	2	notable	
Derna		LY	LY-DR	32.7670	22.6367	102581	city	2	notable	
Timbuktu	Tombouctou|Timbuctoo	ML	ML-6	16.7735	-3.0074	84208	town	2	notable|region	
Kidal		ML	ML-8	18.4434	1.4092	40030	town	2	notable|region	
Ménaka		ML	ML-9	15.9199	2.3961	14085	town	2	notable|region	
Tinzaouaten	Tinzaouatène	ML					village	2	notable	
Agadez		NE	NE-1	16.9733	7.9911	149549	city	2	notable	
Mocimboa da Praia		MZ	MZ-P	-11.3517	40.3516	45313	town	2	notable	
Kismayo		SO	SO-JH	-0.3582	42.5454	234852	city	2	notable	
Baidoa		SO	SO-BY	3.1138	43.6498	129839	city	2	notable	
Cité Soleil		HT					town	2	notable|district	
Pahalgam		IN	IN-JK	34.0159	75.3190	9264	town	2	notable	
Doklam		BT					landform	2	notable	
Galwan valley		IN					landform	2	notable	
Davos		CH	CH-GR	46.8043	9.8372	10898	town	2	notable	
Bürgenstock	Buergenstock	CH					village	2	notable	
Lugano		CH	CH-TI	46.0101	8.9600	63185	town	2	notable	
Camp David		US					facility	2	notable	
Versailles		FR	FR-IDF	48.8036	2.1342	85416	town	2	notable	
Grafenwöhr	Grafenwoehr	DE	DE-BY	49.7173	11.9064	6790	town	2	notable	
Lubmin		DE					village	2	notable	
Oberammergau		DE	DE-BY	47.5981	11.0669	5344	village	2	notable	
Przewodow		PL					village	2	notable	
Jasionka		PL					village	2	notable	
Rzeszów-Jasionka airport	Rzeszów airport	PL					facility	2	notable	
Medyka		PL	PL-18	49.8053	22.9223	2800	village	2	notable	
Dorohusk		PL					village	2	notable	
Kuźnica		PL					village	2	notable	
Zahony		HU	HU-SZ	48.4091	22.1761	4807	town	2	notable	
Siret		RO	RO-SV	47.9500	26.0667	9246	town	2	notable	
Mihail Kogalniceanu airbase	Mihail Kogalniceanu air base|Mihail Kogălniceanu	RO					facility	2	notable	
Deveselu		RO					village	2	notable	
Sulina		RO	RO-TL	45.1556	29.6540	4443	town	2	notable	
Plauru		RO					village	2	notable	
Incirlik airbase	Incirlik air base|Incirlik	TR					facility	2	notable	
Akkuyu nuclear power plant	Akkuyu	TR					facility	2	notable	
Dolmabahçe palace		TR					facility	2	notable	
Svalbard		NO					island	2	notable	
Spitsbergen		NO					island	2	notable	
Kirkenes		NO		69.7271	30.0458	3529	town	2	notable	
Storskog	Storskog crossing	NO					facility	2	notable	
Narvik		NO	NO-18	68.4384	17.4272	14141	town	2	notable	
Gotland	Gotland island	SE					island	2	notable	
Vaalimaa	Vaalimaa crossing	FI					facility	2	notable	
Bornholm		DK					island	2	notable	
Ämari airbase	Ämari air base	EE					facility	2	notable	
Šiauliai airbase	Šiauliai air base	LT					facility	2	notable	
Visaginas		LT	LT-UT	55.5968	26.4398	18024	town	2	notable	
Faslane		GB					facility	2	notable	
Porton Down		GB					facility	2	notable	
Chequers		GB					facility	2	notable	
Lancaster House		GB					facility	2	notable	
RAF Fairford		GB					facility	2	notable	
Diego Garcia		IO					island	2	notable	
Pearl Harbor		US					facility	2	notable	
Norfolk naval base	Naval Station Norfolk	US					facility	2	notable	
Fort Bragg	Fort Liberty	US					facility	2	notable	
Guantánamo Bay		CU					facility	2	notable	
Joint Base Elmendorf-Richardson	Elmendorf-Richardson	US					facility	2	notable	
Joint Base Andrews	Andrews air force base	US					facility	2	notable	
Dover air force base		US					facility	2	notable	
Al-Udeid airbase	Al Udeid air base|al-Udeid air base|Al Udeid	QA					facility	2	notable	
Prince Sultan airbase	Prince Sultan air base	SA					facility	2	notable	
Camp Lemonnier		DJ					facility	2	notable	
Panmunjom		KR					village	2	notable	
Rason	Rajin	KP					town	2	notable	
Yongbyon		KP					facility	2	notable	
Punggye-ri		KP					facility	2	notable	
Sunan airport		KP					facility	2	notable	
Yellow Sea		XX					water	2	notable	
East China Sea		XX					water	2	notable	
Gulf of Oman		XX					water	2	notable	
Gulf of Mexico		XX					water	2	notable	
Gulf of Riga		XX					water	2	notable	
Gulf of Aqaba		XX					water	2	notable	
Sea of Galilee		XX					water	2	notable	
Bering Strait		XX					water	2	notable	
Strait of Gibraltar	Gibraltar Strait	XX					water	2	notable	
Strait of Malacca	Malacca Strait	XX					water	2	notable	
Panama Canal		XX					water	2	notable	
Jordan river	River Jordan	XX					river	2	notable	
Jordan valley		XX					landform	2	notable	
Yalu river	Yalu	XX					river	2	notable	
Tumen river	Tumen	XX					river	2	notable	
Amur river	River Amur	XX					river	2	notable	
Kuban river		XX					river	2	notable	
Terek river	Terek	XX					river	2	notable	
Dvina river	Western Dvina|Daugava	XX					river	2	notable	
Narva river		XX					river	2	notable	
Araks river	Aras river|Araxes	XX					river	2	notable	
Mekong	Mekong river	XX					river	2	notable	
Indus	Indus river	XX					river	2	notable	
Horn of Africa	the Horn of Africa	XX					landform	2	notable	
Middle East	the Middle East	XX					landform	2	notable	
Central Asia		XX					landform	2	notable	
East Asia		XX					landform	2	notable	
South-East Asia	Southeast Asia	XX					landform	2	notable	
South Asia		XX					landform	2	notable	
North Africa		XX					landform	2	notable	
West Africa		XX					landform	2	notable	
East Africa		XX					landform	2	notable	
Western Balkans		XX					landform	2	notable	
Balkans	Balkan Peninsula	XX					landform	2	notable	
South Caucasus	southern Caucasus	XX					landform	2	notable	
North Pole		XX					landform	2	notable	
Falkland Islands	the Falklands|Falklands|Islas Malvinas|Malvinas|Las Malvinas	FK					island	2	notable	
South Georgia		GS					island	2	notable	
Ascension Island		SH					island	2	notable	
Adré		TD					town	2	notable	
Kukës		AL					town	2	notable	
Aviano	Aviano air base|Aviano airbase	IT					town	2	notable	
Metema	Metemma	ET					town	2	notable	
New Belgrade	Novi Beograd	RS					town	2	notable	
Masnaa crossing	Masnaa border crossing|Masnaa	LB					facility	2	notable	
Okhmatdyt hospital	Okhmatdyt|Ohmatdyt hospital|Ohmatdyt|Okhmatdyt children's hospital|Okhmadet	UA					facility	2	notable	
Derzhprom		UA					facility	2	notable	
Kyiv Pechersk Lavra	Pechersk Lavra	UA					facility	2	notable	
Saint Sophia Cathedral	St Sophia Cathedral|St Sophia's Cathedral	UA					facility	2	notable	
Maidan Nezalezhnosti		UA					facility	2	notable	
Babyn Yar	Babi Yar	UA					facility	2	notable	
Sviatohirsk Lavra	Sviatohirsk monastery	UA					facility	2	notable	
Trypilska thermal power plant	Trypilska TPP|Trypillia thermal power plant|Trypilska power plant|Trypilska thermal power station	UA					facility	2	notable	
Zmiiv thermal power plant	Zmiivska thermal power plant|Zmiivska TPP	UA					facility	2	notable	
Burshtyn thermal power plant	Burshtynska TPP|Burshtyn TPP|Burshtyn power plant	UA					facility	2	notable	
Kurakhove thermal power plant	Kurakhivska TPP|Kurakhove power plant	UA					facility	2	notable	
Vuhlehirsk thermal power plant	Vuhlehirska TPP|Vuhlehirsk power plant|Vuhlehirsk power station	UA					facility	2	notable	
Sloviansk thermal power plant	Slovianska TPP	UA					facility	2	notable	
Zaporizhzhia thermal power plant	Zaporizka TPP	UA					facility	2	notable	
Ladyzhyn thermal power plant	Ladyzhynska TPP	UA					facility	2	notable	
Kaniv hydroelectric power plant	Kaniv dam|Kanivska HPP	UA					facility	2	notable	
Kyiv hydroelectric power plant	Kyiv dam|Kyiv HPP	UA					facility	2	notable	
Kyiv reservoir	Kyiv Sea	UA					water	2	notable	
Kremenchuk oil refinery	Kremenchuk refinery	UA					facility	2	notable	
Avdiivka coke plant	Avdiivka coke and chemical plant	UA					facility	2	notable	
Illich steelworks	Ilyich steelworks|Illich Steel and Iron Works|Illich plant	UA					facility	2	notable	
Donetsk airport		UA					facility	2	notable	
Luhansk airport		UA					facility	2	notable	
Olenivka prison	Olenivka colony|Olenivka penal colony	UA					facility	2	notable	
Berdiansk airport	Berdiansk airfield	UA					facility	2	notable	
Kirovske airfield	Kirovskoe airfield	UA					facility	2	notable	
Kacha airfield	Kacha airbase	UA					facility	2	notable	
Cape Fiolent		UA					landform	2	notable	
Cape Tarkhankut	Tarkhankut	UA					landform	2	notable	
Chonhar bridge	Chonhar bridges|Chongar bridge	UA					facility	2	notable	
Henichesk bridge		UA					facility	2	notable	
Perekop isthmus	Perekop|Isthmus of Perekop	UA					landform	2	notable	
Syvash lagoon	Sivash	UA					water	2	notable	
Arabat Spit		UA					landform	2	notable	
Dnipro estuary	Dnipro-Buh estuary|Dnipro-Bug estuary	UA					water	2	notable	
Kakhovka canal		UA					water	2	notable	
North Crimean Canal		UA					water	2	notable	
Krynka river	Krynka	UA					river	2	notable	
Ingul river	Inhul	UA					river	2	notable	
Kalmius river	Kalmius	UA					river	2	notable	
Mius river	Mius	UA					river	2	notable	
Zherebets river	Zherebets	UA					river	2	notable	
Vovcha river		UA					river	2	notable	
Konka river		UA					river	2	notable	
Irpin river		UA					river	2	notable	
Teteriv river	Teteriv	UA					river	2	notable	
Ros river		UA					river	2	notable	
Samara river		UA					river	2	notable	
Karlivka reservoir		UA					water	2	notable	
Pechenihy reservoir	Pechenihy dam	UA					water	2	notable	
Oskil reservoir	Oskil dam	UA					water	2	notable	
Velykyi Potomkin island	Great Potemkin Island|Velykyi Potomkin	UA					island	2	notable	
Khortytsia island		UA					island	2	notable	
Zatoka bridge		UA					facility	2	notable	
Mayaky bridge		UA					facility	2	notable	
Crocus City Hall		RU					facility	2	notable	
Novo-Ogaryovo	Novo-Ogarevo	RU					facility	2	notable	
Red Square		RU					facility	2	notable	
Lefortovo prison	Lefortovo detention centre|Lefortovo jail	RU					facility	2	notable	
Butyrka prison	Butyrka	RU					facility	2	notable	
Lubyanka		RU					facility	2	notable	
Polar Wolf	Polar Wolf penal colony|IK-3	RU					facility	2	notable	
Domodedovo airport		RU					facility	2	notable	
Sheremetyevo airport	Sheremetyevo	RU					facility	2	notable	
Vnukovo airport	Vnukovo	RU					facility	2	notable	
Zhukovsky airport	Zhukovsky international airport	RU					facility	2	notable	
Pulkovo airport	Pulkovo	RU					facility	2	notable	
Chkalovsky airfield	Chkalovsky airbase|Chkalovsky military airfield	RU					facility	2	notable	
Lipetsk-2 airfield	Lipetsk-2|Lipetsk-2 airbase|Lipetsk airfield|Lipetsk airbase	RU					facility	2	notable	
Sudzha metering station	Sudzha gas metering station|Sudzha gas station|Sudzha gas measuring station	RU					facility	2	notable	
Khalino airfield	Khalino airbase|Khalino	RU					facility	2	notable	
Borisoglebsk airfield	Borisoglebsk airbase|Borisoglebsk-2	RU					facility	2	notable	
Buturlinovka airfield	Buturlinovka airbase	RU					facility	2	notable	
Kushchyovskaya airfield	Kushchyovskaya airbase|Kushchevskaya airfield	RU					facility	2	notable	
Krymsk airfield	Krymsk airbase	RU					facility	2	notable	
Primorsko-Akhtarsk airfield	Primorsko-Akhtarsk airbase	RU					facility	2	notable	
Akhtubinsk airfield	Akhtubinsk airbase	RU					facility	2	notable	
Shagol airfield	Shagol airbase	RU					facility	2	notable	
Ostrov airfield	Ostrov airbase	RU					facility	2	notable	
Pskov airport	Kresty airfield	RU					facility	2	notable	
Severomorsk-3		RU					facility	2	notable	
Tikhoretsk oil pumping station		RU					facility	2	notable	
Afipsky oil refinery	Afipsky refinery	RU					facility	2	notable	
Ilsky oil refinery	Ilsky refinery	RU					facility	2	notable	
Slavyansk oil refinery	Slavyansk ECO refinery|Slavyansk-on-Kuban refinery|Slavyansk refinery	RU					facility	2	notable	
Tuapse oil refinery	Tuapse refinery	RU					facility	2	notable	
Novoshakhtinsk oil refinery	Novoshakhtinsk refinery	RU					facility	2	notable	
Volgograd oil refinery	Volgograd refinery	RU					facility	2	notable	
Saratov oil refinery	Saratov refinery	RU					facility	2	notable	
Ryazan oil refinery	Ryazan refinery	RU					facility	2	notable	
Syzran oil refinery	Syzran refinery	RU					facility	2	notable	
Novokuibyshevsk oil refinery	Novokuibyshevsk refinery	RU					facility	2	notable	
Kuibyshev oil refinery	Kuibyshev refinery	RU					facility	2	notable	
Kirishi oil refinery	Kirishi refinery|Kirishinefteorgsintez	RU					facility	2	notable	
Moscow oil refinery	Moscow refinery|Kapotnya refinery	RU					facility	2	notable	
Omsk oil refinery	Omsk refinery	RU					facility	2	notable	
Ukhta oil refinery	Ukhta refinery	RU					facility	2	notable	
Salavat petrochemical plant	Salavat refinery|Gazprom Neftekhim Salavat	RU					facility	2	notable	
Kstovo oil refinery	Kstovo refinery|Lukoil-Nizhegorodnefteorgsintez	RU					facility	2	notable	
Krasnodar oil refinery	Krasnodar refinery	RU					facility	2	notable	
Orsk oil refinery	Orsk refinery|Orsknefteorgsintez	RU					facility	2	notable	
Yaroslavl oil refinery	Yaroslavl refinery	RU					facility	2	notable	
Nizhnekamsk oil refinery	Taneco	RU					facility	2	notable	
Astrakhan gas processing plant		RU					facility	2	notable	
Orenburg gas processing plant	Orenburg gas plant	RU					facility	2	notable	
Druzhba pipeline	Druzhba oil pipeline	RU					facility	2	notable	
Estlink 2	EstLink 2|Estlink 2 power cable|EstLink 2 power cable	XX					facility	2	no
Estlink 1	EstLink 1	XX					facility	2	no
Balticconnector	Baltic Connector|Balticconnector pipeline	XX					facility	2	no
C-Lion1	C-Lion1 cable	XX					facility	2	no
NordBalt	NordBalt cable	XX					facility	2	no
Nord Stream	Nord Stream 2|Nord Stream 1|Nord Stream pipeline|Nord Stream pipelines|Nord Stream gas pipelines|Nord Stream gas pipeline	XX					facility	2	notable	
TurkStream	TurkStream pipeline|Turk Stream	XX					facility	2	notable	
Unecha pumping station		RU					facility	2	notable	
Kristall oil depot		RU					facility	2	notable	
Aleksin chemical plant		RU					facility	2	notable	
Votkinsk plant	Votkinsk factory	RU					facility	2	notable	
Smolensk nuclear power plant	Smolensk NPP	RU					facility	2	notable	
Novovoronezh nuclear power plant	Novovoronezh NPP	RU					facility	2	notable	
Rostov nuclear power plant	Rostov NPP	RU					facility	2	notable	
Leningrad nuclear power plant	Leningrad NPP	RU					facility	2	notable	
Novaya Zemlya		RU					island	2	notable	
Franz Josef Land		RU					island	2	notable	
Kola Peninsula		RU					landform	2	notable	
Kamchatka Peninsula		RU					landform	2	notable	
Kuril Islands	Kurils|the Kurils|Kuriles	RU					island	2	notable	
Gogland	Hogland	RU					island	2	notable	
Volga-Don Canal		RU					water	2	notable	
Kerch ferry	Kerch ferry crossing	UA					facility	2	notable	
Tuzla Island		UA					island	2	notable	
Zyabrovka airfield	Ziabrauka airfield|Zyabrovka	BY					facility	2	notable	
Machulishchy airbase	Machulishchy airfield|Machulishchy|Machulishchi	BY					facility	2	notable	
Baranavichy airfield	Baranovichi airbase|Baranovichi airfield	BY					facility	2	notable	
Luninets airfield		BY					facility	2	notable	
Belaveja	Belovezha forest|Białowieża forest	PL					landform	2	notable	
Fergana		UZ	UZ-FA	40.3842	71.7843	299200	city	3		
Boma		CD	CD-BC	-5.8510	13.0536	297009	city	3		
Mwene		CD	CD-LU	-9.8170	22.8702	295683	city	3		
Southend-on-Sea		GB	GB-ENG	51.5378	0.7143	295310	city	3	person	
Vigo		ES	ES-GA	42.2328	-8.7226	293642	city	3		
Al Hufuf		SA	SA-04	25.3647	49.5876	293179	city	3		
Kamoke		PK	PK-PB	31.9753	74.2230	292023	city	3		
Al Mubarraz		SA	SA-04	25.4077	49.5903	290802	city	3		
Sinuiju		KP	KP-03	40.1006	124.3981	288112	city	3		
Butembo		CD	CD-NK	0.1416	29.2912	286242	city	3		
Århus		DK	DK-82	56.1567	10.2108	285273	city	3		
Brighton		GB	GB-ENG	50.8284	-0.1395	283870	city	3	person	
Minya		EG	EG-MN	28.0919	30.7581	283605	city	3		
Bukhara		UZ	UZ-BU	39.7703	64.4307	280187	city	3		
Qarshi		UZ	UZ-QA	38.8606	65.7891	278300	city	3		
Khomeyni Shahr		IR	IR-10	32.6856	51.5361	277334	city	3		
Abbottabad		PK	PK-KP	34.1463	73.2117	275890	city	3		
Strasbourg		FR	FR-GES	48.5839	7.7455	274845	city	3		
Saddiqabad		PK	PK-PB	28.3091	70.1265	274210	city	3		
Isfara		TJ	TJ-SU	40.1265	70.6253	274000	city	3		
Istaravshan		TJ	TJ-SU	39.9142	69.0033	273500	city	3		
Bani Suwayf		EG	EG-BNS	29.0744	31.0979	273151	city	3		
Jalalabad		AF	AF-NAN	34.4265	70.4515	271900	city	3		
Gijón		ES	ES-AS	43.5357	-5.6615	271780	city	3		
Hafar Al-Batin		SA	SA-04	28.4328	45.9708	271642	city	3		
Derby		GB	GB-ENG	52.9228	-1.4766	270468	city	3	word	
Dessie		ET	ET-AM	11.1333	39.6333	270400	city	3		
Southampton		GB	GB-ENG	50.9040	-1.4043	269781	city	3	person	
Russeifa		JO	JO-AZ	32.0178	36.0464	268237	city	3		
Shibin al Kawm		EG	EG-MNF	30.5526	31.0090	267945	city	3		
Mirpur Khas		PK	PK-SD	25.5276	69.0126	267833	city	3		
Sohag		EG	EG-SHG	26.5570	31.6948	266944	city	3		
Eixample		ES	ES-CT	41.3890	2.1618	266477	city	3		
Bordeaux		FR	FR-NAQ	44.8412	-0.5805	265328	city	3		
Gent		BE	BE-VLG	51.0500	3.7167	265086	city	3	word	
El Daein	Ed Daein|Al-Daein|Ad-Du'ayn|Daein	SD	SD-DE	11.4619	26.1258	264734	city	3	notable	
Dezful		IR	IR-06	32.3811	48.4058	264709	city	3		
Wolverhampton		GB	GB-ENG	52.5855	-2.1230	263700	city	3	person	
Maragheh		IR	IR-03	37.3921	46.2391	262604	city	3		
Chilanzar		UZ	UZ-TK	41.2819	69.1811	260700	city	3		
Skardu		PK	PK-GB	35.2979	75.6337	260000	city	3		
Qoqon		UZ	UZ-FA	40.5286	70.9425	259700	city	3		
Stoke-on-Trent		GB	GB-ENG	53.0042	-2.1854	258366	city	3	person	
Verona		IT	IT-34	45.4385	10.9938	258031	city	3		
L'Hospitalet de Llobregat		ES	ES-CT	41.3597	2.1003	257038	city	3		
Latina		ES	ES-MD	40.3890	-3.7457	256644	city	3		
Milton Keynes		GB	GB-ENG	52.0417	-0.7558	256385	city	3		
Isiro		CD	CD-HU	2.7739	27.6160	255409	city	3		
Sari		IR	IR-02	36.5633	53.0601	255396	city	3	word	
Muridke		PK	PK-PB	31.8026	74.2577	254291	city	3		
Carabanchel		ES	ES-MD	40.3909	-3.7242	253678	city	3		
Margilon		UZ	UZ-FA	40.4724	71.7246	253500	city	3		
Qina		EG	EG-KN	26.1642	32.7267	252883	city	3		
Porto		PT	PT-13	41.1485	-8.6110	252687	city	3		
Borujerd		IR	IR-15	33.8973	48.7516	251958	city	3		
Qarchak		IR	IR-23	35.4287	51.5776	251834	city	3		
Hayy Khilda		JO	JO-AM	31.9920	35.8400	251000	city	3		
Jimma		ET	ET-OR	7.6734	36.8344	250900	city	3		
A Coruña		ES	ES-GA	43.3713	-8.3960	250438	city	3		
Kalar	Kelar	IQ	IQ-SU	34.6281	45.3185	250000	city	3	notable	
Singa	Sinja	SD	SD-SI	13.1483	33.9312	250000	city	3		
Thuqbah		SA	SA-04	26.2602	50.2049	248888	city	3		
Montpellier		FR	FR-OCC	43.6109	3.8763	248252	city	3		
Insein		MM	MM-06	16.8887	96.1026	247675	city	3		
City of Westminster		GB	GB-ENG	51.4975	-0.1357	247614	city	3		
Al Ashir min Ramadan		EG	EG-SHR	30.2964	31.7463	246148	city	3		
Northampton		GB	GB-ENG	52.2500	-0.8833	245899	city	3	person	
Gorgan		IR	IR-27	36.8427	54.4439	244937	city	3		
Shahkot		PK	PK-PB	31.5709	73.4853	244868	city	3		
Groningen		NL	NL-GR	53.2192	6.5667	244807	city	3		
Bago		MM	MM-02	17.3352	96.4814	244376	city	3		
Puente de Vallecas		ES	ES-MD	40.3935	-3.6620	244151	city	3		
Sabzevar		IR	IR-09	36.2126	57.6819	243700	city	3		
Berbera		SO	SO-WO	10.4396	45.0143	242344	city	3		
Bahawalnagar		PK	PK-PB	30.5508	73.3908	241873	city	3		
Golestan		IR	IR-23	35.5183	51.1819	240000	city	3		
Fuencarral		ES	ES-MD	40.5000	-3.6833	238765	city	3		
Lille		FR	FR-HDF	50.6339	3.0551	238695	city	3		
Amarapura		MM	MM-04	21.9071	96.0489	237618	city	3		
Amol		IR	IR-02	36.4696	52.3507	237528	city	3		
Jubail	Al Jubayl|Al-Jubail	SA	SA-04	27.0174	49.6225	237274	city	3		
Tokchon		KP	KP-02	39.7526	126.2580	237133	city	3		
Oldham		GB	GB-ENG	53.5405	-2.1183	237110	city	3	person	
Pathein		MM	MM-07	16.7792	94.7321	237089	city	3		
Kunri		PK	PK-SD	25.1787	69.5657	237063	city	3		
Pakdasht		IR	IR-23	35.4785	51.6834	236319	city	3		
Sant Martí		ES	ES-CT	41.4181	2.1993	235719	city	3		
Eindhoven		NL	NL-NB	51.4408	5.4778	235691	city	3		
Muzaffargarh		PK	PK-PB	30.0726	71.1938	235541	city	3		
Najafabad		IR	IR-10	32.6346	51.3653	235281	city	3		
Elche		ES	ES-VC	38.2622	-0.7011	234765	city	3		
Kindu		CD	CD-MA	-2.9437	25.9224	234651	city	3		
Digri		PK	PK-SD	25.1566	69.1110	234578	city	3		
Granada		ES	ES-AN	37.1882	-3.6067	233532	city	3		
Abadan		IR	IR-06	30.3392	48.3043	231476	city	3		
Turkmenabat		TM	TM-L	39.0733	63.5786	230861	city	3		
Merca	Marka|Merka|Marca	SO	SO-SH	1.7159	44.7717	230100	city	3	notable	
Halwan		EG	EG-C	29.8414	31.3008	230000	city	3		
Sabya		SA	SA-09	17.1495	42.6254	228375	city	3		
Ciudad Lineal		ES	ES-MD	40.4451	-3.6513	228171	city	3		
Bexley		GB	GB-ENG	51.4416	0.1487	228000	city	3	person	
Rennes		FR	FR-BRE	48.1111	-1.6743	227830	city	3		
Varamin		IR	IR-23	35.3242	51.6457	225628	city	3		
Luton		GB	GB-ENG	51.8797	-0.4175	225262	city	3	person	
Cork		IE	IE-M	51.8980	-8.4706	224004	city	3	word	
Haeju		KP	KP-05	38.0406	125.7147	222396	city	3		
Tilburg		NL	NL-NB	51.5555	5.0913	221947	city	3		
Neyshabur		IR	IR-09	36.2133	58.7957	220929	city	3		
Saveh		IR	IR-00	35.0213	50.3566	220762	city	3		
Fuencarral-El Pardo		ES	ES-MD	40.4984	-3.7314	220085	city	3		
Oviedo		ES	ES-AS	43.3603	-5.8448	220027	city	3		
Messina		IT	IT-82	38.1939	15.5526	219948	city	3		
Jacobabad		PK	PK-SD	28.2819	68.4376	219315	city	3		
Terrassa		ES	ES-CT	41.5667	2.0167	218535	city	3		
Barking		GB	GB-ENG	51.5333	0.0833	218534	city	3	word	
Khuzdar		PK	PK-BA	27.8119	66.6110	218112	city	3		
Koutiala		ML	ML-3	12.3872	-5.4651	218031	city	3		
Badalona		ES	ES-CT	41.4500	2.2474	217741	city	3		
Gilgit		PK	PK-GB	35.9187	74.3124	216760	city	3		
Archway		GB	GB-ENG	51.5673	-0.1341	215667	city	3	word	
Novi Sad		RS	RS-VO	45.2517	19.8369	215400	city	3		
Kulob		TJ	TJ-KT	37.9146	69.7845	214700	city	3		
Bnei Brak		IL	IL-TA	32.0807	34.8338	214444	city	3		
Gojra		PK	PK-PB	31.1493	72.6832	214000	city	3		
Nazarabad		IR	IR-30	35.9541	50.6061	213388	city	3		
Jerez de la Frontera		ES	ES-AN	36.6865	-6.1361	212879	city	3		
Mallawi		EG	EG-MN	27.7326	30.8413	212628	city	3		
Sabadell		ES	ES-CT	41.5433	2.1094	211734	city	3		
Santa Cruz de Tenerife		ES	ES-CN	28.4682	-16.2546	211359	city	3		
Konibodom		TJ	TJ-SU	40.2941	70.4312	211100	city	3		
Abha		SA	SA-14	18.2164	42.5053	210886	city	3		
Kanggye		KP	KP-04	40.9695	126.5852	209530	city	3		
Shashamane		ET	ET-OR	7.2000	38.6000	208400	city	3		
Pamplona		ES	ES-NC	42.8169	-1.6432	208243	city	3		
Portsmouth		GB	GB-ENG	50.7990	-1.0913	208100	city	3	person	
Gandajika		CD	CD-LO	-6.7450	23.9533	208051	city	3		
Bishoftu		ET	ET-OR	8.7523	38.9785	207400	city	3		
Changam-chon		KP	KP-08	40.6061	128.7819	207299	city	3		
Hurghada		EG	EG-BA	27.2574	33.8129	207132	city	3		
Móstoles		ES	ES-MD	40.3223	-3.8650	207095	city	3		
Ségou		ML	ML-4	13.4403	-6.2595	205787	city	3		
Qaem Shahr		IR	IR-02	36.4667	52.8676	204953	city	3		
Shikarpur		PK	PK-SD	27.9556	68.6382	204938	city	3		
Linz		AT	AT-4	48.3064	14.2861	204846	city	3		
Trieste		IT	IT-36	45.6495	13.7768	204338	city	3		
Sodo		ET		6.8600	37.7616	204100	city	3		
Zliten		LY	LY-MI	32.4674	14.5687	203790	city	3		
Padua		IT	IT-34	45.4080	11.8859	203725	city	3		
Bandundu Province		CD	CD-KL	-3.3169	17.3806	202904	city	3		
Babol		IR	IR-02	36.5510	52.6786	202796	city	3		
Khoms	Al Khums|Al-Khoms|Khums	LY	LY-MB	32.6486	14.2619	201943	city	3	notable	
Favoriten		AT	AT-9	48.1612	16.3823	201882	city	3		
Geneva		CH	CH-GE	46.2022	6.1457	201741	city	3		
Swindon		GB	GB-ENG	51.5580	-1.7812	201669	city	3	person	
Dasoguz		TM	TM-D	41.8362	59.9666	201142	city	3		
Dadu		PK	PK-SD	26.7303	67.7769	201017	city	3		
Arba Minch		ET		6.0333	37.5500	201000	city	3		
Brescia		IT	IT-25	45.5356	10.2147	200423	city	3		
Nasim Shahr		IR	IR-23	35.5650	51.1633	200393	city	3		
Nasimshahr		IR	IR-23	35.5653	51.1583	200393	city	3		
Kamina		CD	CD-HL	-8.7351	24.9980	200184	city	3		
Yanbu		SA	SA-03	24.0895	38.0618	200161	city	3		
Charleroi		BE	BE-WAL	50.4114	4.4445	200132	city	3		
Talhar		PK	PK-SD	24.8845	68.8144	200014	city	3		
Az Zawiyah		LY	LY-ZA	32.7571	12.7276	200000	city	3	notable	
Qadirpur Ran		PK	PK-PB	30.2918	71.6716	200000	city	3		
Dajal		PK	PK-PB	29.5577	70.3761	200000	city	3		
El Dibir		SO	SO-BR	11.7667	51.2167	200000	city	3		
Sirjan		IR	IR-08	29.4514	55.6809	199704	city	3		
Arish	El Arish|El-Arish|Al Arish|Al-Arish	EG	EG-SIN	31.1316	33.7984	199243	city	3		
Dudley		GB	GB-ENG	52.5000	-2.0833	199059	city	3	person	
Khuy		IR	IR-04	38.5503	44.9521	198845	city	3		
Aberdeen		GB	GB-SCT	57.1437	-2.0981	198590	city	3	person	
Taranto		IT	IT-75	40.4644	17.2471	198585	city	3		
Parma		IT	IT-45	44.7993	10.3262	198292	city	3		
Gemena		CD	CD-SU	3.2565	19.7723	197159	city	3		
Birjand		IR	IR-29	32.8663	59.2211	196982	city	3		
Almería		ES	ES-AN	36.8381	-2.4597	196851	city	3		
Reims		FR	FR-GES	49.2653	4.0285	196565	city	3		
Holon		IL	IL-TA	32.0103	34.7792	196282	city	3		
Durrës		AL	AL-02	41.3235	19.4547	195920	city	3		
Liège		BE	BE-WAL	50.6337	5.5675	195278	city	3		
Prato		IT	IT-52	43.8805	11.0970	195089	city	3		
Kayes		ML	ML-1	14.4478	-11.4439	194716	city	3		
Kafr ash Shaykh		EG	EG-KFS	31.1117	30.9399	194569	city	3		
Alcalá de Henares		ES	ES-MD	40.4821	-3.3600	193751	city	3		
Bukan		IR	IR-04	36.5210	46.2089	193501	city	3		
Braga		PT	PT-03	41.5514	-8.4231	193324	city	3		
Hyesan		KP	KP-10	41.4017	128.1778	192680	city	3		
Bojnurd		IR	IR-28	37.4747	57.3290	192041	city	3		
Angren		UZ	UZ-TO	41.0167	70.1436	191300	city	3		
Khujand		TJ	TJ-SU	40.2826	69.6222	191000	city	3		
Fuenlabrada		ES	ES-MD	40.2842	-3.7942	190496	city	3		
Mwene-Ditu		CD	CD-LO	-7.0091	23.4528	189177	city	3		
Leganés		ES	ES-MD	40.3272	-3.7635	188425	city	3		
Hosaina		ET		7.5498	37.8537	188200	city	3		
Yawnghwe		MM	MM-17	20.6597	96.9338	188083	city	3		
Sutton		GB	GB-ENG	51.3500	-0.2000	187600	city	3	person	
Getafe		ES	ES-MD	40.3057	-3.7330	187525	city	3		
Donaustadt		AT	AT-9	48.2333	16.4600	187007	city	3		
Mopti		ML	ML-5	14.4843	-4.1830	186187	city	3		
Khuraybat as Suq		JO	JO-AM	31.8791	35.9210	186158	city	3		
Zawiya		LY	LY-ZA	32.7522	12.7278	186123	city	3		
Damazin	Ad-Damazin|Ed Damazin|El Damazin|Al-Damazin	SD	SD-NB	11.7891	34.3592	186051	city	3	notable	
Le Havre		FR	FR-NOR	49.4935	0.1079	185972	city	3		
Bilbeis		EG	EG-SHR	30.4204	31.5622	185237	city	3		
Modena		IT	IT-45	44.6478	10.9254	184732	city	3		
Breda		NL	NL-NB	51.5866	4.7760	184126	city	3		
Cergy-Pontoise		FR	FR-IDF	49.0389	2.0781	183430	city	3		
Unaizah		SA	SA-05	26.1000	44.0000	183319	city	3		
St Helens		GB	GB-ENG	53.4500	-2.7333	183200	city	3		
Sants-Montjuïc		ES	ES-CT	41.3726	2.1546	183120	city	3		
Tirmiz		UZ	UZ-SU	37.2242	67.2783	182800	city	3		
Reggio Calabria		IT	IT-78	38.1105	15.6613	182455	city	3		
Banha		EG	EG-KB	30.4598	31.1842	182254	city	3		
Shatra	Ash Shatrah	IQ	IQ-DQ	31.4091	46.1727	182175	city	3	notable	
Quarto Oggiaro		IT	IT-25	45.5131	9.1434	182118	city	3		
Monywa		MM	MM-01	22.1086	95.1358	182011	city	3		
Wadi as Sir		JO	JO-AM	31.9545	35.8183	181212	city	3		
Fardis		IR	IR-23	35.7555	50.9967	181174	city	3		
Odense		DK	DK-83	55.3959	10.3883	180863	city	3		
Kyaukpyu		MM	MM-16	19.4279	93.5513	180000	city	3		
Jizzax		UZ	UZ-JI	40.1335	67.8296	179200	city	3		
Amadora		PT	PT-11	38.7538	-9.2308	178858	city	3		
Ipswich		GB	GB-ENG	52.0592	1.1555	178835	city	3	person	
Basel		CH	CH-BS	47.5584	7.5733	177595	city	3		
Meiktila		MM	MM-04	20.8778	95.8584	177442	city	3		
Nijmegen		NL	NL-GE	51.8425	5.8528	177359	city	3		
Idku		EG	EG-BH	31.3073	30.2981	177152	city	3		
Marsa Matruh		EG	EG-MT	31.3529	27.2372	176498	city	3		
Almere Stad		NL	NL-FL	52.3702	5.2141	176432	city	3		
Burgos		ES	ES-CL	42.3411	-3.7018	176418	city	3		
Saint-Étienne		FR	FR-ARA	45.4339	4.3900	176280	city	3		
Wigan		GB	GB-ENG	53.5430	-2.6371	175405	city	3	person	
Khanaqin		IQ	IQ-DI	34.3482	45.3907	175000	city	3		
Baiji	Bayji|Beiji|Baiji refinery	IQ	IQ-SD	34.9291	43.4888	173677	city	3	notable	
Santander		ES	ES-CB	43.4659	-3.8049	173635	city	3		
Shahin Shahr		IR	IR-10	32.8579	51.5529	173329	city	3		
Croydon		GB	GB-ENG	51.3833	-0.1000	173314	city	3	person	
Myeik		MM	MM-05	12.4395	98.6003	173298	city	3		
Albacete		ES	ES-CM	38.9942	-1.8564	173050	city	3		
Alcorcón		ES	ES-MD	40.3458	-3.8249	172384	city	3		
Warrington		GB	GB-ENG	53.3925	-2.5802	172330	city	3	person	
Walsall		GB	GB-ENG	52.5853	-1.9840	172141	city	3	person	
Mansfield		GB	GB-ENG	53.1333	-1.2000	171958	city	3	person	
Reggio nell'Emilia		IT	IT-45	44.6983	10.6312	171944	city	3		
Castelló de la Plana		ES	ES-VC	39.9857	-0.0493	171857	city	3		
Kengtung	Keng Tung|Kyaingtong	MM	MM-17	21.6309	99.9268	171620	city	3		
Ramat Gan		IL	IL-TA	32.0823	34.8107	170822	city	3		
Malayer		IR	IR-13	34.3016	48.8217	170237	city	3		
Sunderland		GB	GB-ENG	54.9046	-1.3822	170134	city	3	person	
Kipushi		CD	CD-HK	-11.7610	27.2513	169635	city	3		
Toulon		FR	FR-PAC	43.1244	5.9284	168701	city	3		
Piranshahr		IR	IR-04	36.7010	45.1413	168393	city	3		
Mahabad		IR	IR-04	36.7631	45.7222	168393	city	3		
Angers		FR	FR-PDL	47.4716	-0.5520	168279	city	3	word	
Ilford		GB	GB-ENG	51.5577	0.0728	168168	city	3	person	
Horta-Guinardó		ES	ES-CT	41.4185	2.1677	168092	city	3		
Pátra		GR	GR-G	38.2462	21.7351	168034	city	3		
Mary		TM	TM-M	37.5938	61.8303	167027	city	3	person	
Nou Barris		ES	ES-CT	41.4416	2.1773	166310	city	3		
Khobar		SA	SA-04	26.2794	50.2083	165799	city	3		
Saqqez		IR	IR-12	36.2499	46.2735	165258	city	3		
Muse	Mu-se	MM	MM-17	23.9974	97.9011	165022	city	3	word	
Shahrud		IR	IR-20	36.4182	54.9763	165000	city	3		
Slough		GB	GB-ENG	51.5095	-0.5954	164793	city	3	word	
Ḩawallī		KW	KW-HA	29.3328	48.0286	164212	city	3		
Piraeus		GR	GR-I	37.9420	23.6462	163688	city	3		
Bournemouth		GB	GB-ENG	50.7205	-1.8795	163600	city	3	person	
Ibri		OM	OM-ZA	23.2257	56.5157	163473	city	3		
Peterborough		GB	GB-ENG	52.5736	-0.2478	163379	city	3	person	
Salalah		OM	OM-ZU	17.0150	54.0924	163140	city	3		
Chirchiq		UZ	UZ-TO	41.4689	69.5822	162800	city	3		
Bandar-e Mahshahr		IR	IR-06	30.5566	49.1885	162797	city	3		
Floridsdorf		AT	AT-9	48.2500	16.4000	162779	city	3		
Haarlem		NL	NL-NH	52.3808	4.6368	162543	city	3		
Arnhem		NL	NL-GE	51.9800	5.9111	162424	city	3		
Oxford		GB	GB-ENG	51.7522	-1.2560	162100	city	3	word	
Al Matariyah		EG	EG-DK	31.1829	32.0311	162045	city	3		
Hortaleza		ES	ES-MD	40.4744	-3.6411	161661	city	3		
Newport		GB	GB-WLS	51.5877	-2.9983	161506	city	3	person	
Kalemie		CD	CD-TA	-5.9475	29.1947	160961	city	3		
's-Hertogenbosch		NL	NL-NB	51.6992	5.3042	160783	city	3		
Anderlecht		BE	BE-BRU	50.8362	4.3145	160553	city	3		
Taunggyi		MM	MM-17	20.7892	97.0378	160115	city	3		
Dhamar		YE	YE-DH	14.5427	44.4051	160114	city	3		
Shirqat	Ash Sharqat|Sharqat|Al-Shirqat|Al-Sharqat	IQ	IQ-SD	35.5172	43.2281	160000	city	3	notable	
Dijon		FR	FR-BFC	47.3134	5.0139	159941	city	3		
Paechon-up		KP	KP-05	37.9931	126.3014	159825	city	3		
Dilla	Dila	ET		6.4167	38.3167	158800	city	3	notable	
Grenoble		FR	FR-ARA	45.1787	5.7148	158552	city	3		
Samarra		IQ	IQ-SD	34.1959	43.8857	158508	city	3		
San Blas-Canillejas		ES	ES-MD	40.4389	-3.6154	157367	city	3		
Salzburg		AT	AT-5	47.7994	13.0440	157245	city	3		
Livorno		IT	IT-52	43.5443	10.3262	157017	city	3		
Harar	Harer	ET	ET-HA	9.3139	42.1181	157000	city	3	notable	
Enfield Town		GB	GB-ENG	51.6515	-0.0850	156858	city	3		
Qalyub		EG	EG-KB	30.1792	31.2056	156363	city	3		
Marbella		ES	ES-AN	36.5154	-4.8858	156295	city	3		
York		GB	GB-ENG	53.9576	-1.0827	156135	city	3	person	
Nekemte		ET	ET-OR	9.0833	36.5500	156000	city	3		
Muqdadiyah	Al Miqdadiyah|Muqdadiya|Miqdadiyah|Al-Muqdadiyah	IQ	IQ-DI	33.9786	44.9369	155968	city	3	notable	
Ramtha	Ar Ramtha|Al-Ramtha	JO	JO-IR	32.5587	36.0082	155693	city	3	notable	
Zemun		RS		44.8458	20.4012	155591	city	3		
Telford		GB	GB-ENG	52.6766	-2.4493	155570	city	3	person	
Al Hawamidiyah		EG	EG-GZ	29.9000	31.2500	155055	city	3		
Tetuán de las Victorias		ES	ES-MD	40.4597	-3.6975	155000	city	3		
Bumba		CD	CD-MO	2.1877	22.4683	154586	city	3		
Abu Kabir		EG	EG-SHR	30.7251	31.6715	154466	city	3		
Janzour	Janzur	LY	LY-JI	32.8187	13.0173	154389	city	3	notable	
Limassol		CY	CY-02	34.6841	33.0379	154000	city	3		
Mit Ghamr		EG	EG-DK	30.7152	31.2592	153754	city	3		
Enschede		NL	NL-OV	52.2183	6.8958	153655	city	3		
Samawah	As Samawah|Samawa|Al-Samawah|Al-Samawa	IQ	IQ-MU	31.3320	45.2944	152890	city	3	notable	
Sinpo		KP	KP-08	40.0397	128.1943	152759	city	3		
Baquba	Baqubah|Baqouba|Baaquba	IQ	IQ-DI	33.7540	44.6052	152550	city	3	notable	
Sumayl		IQ	IQ-DA	36.8582	42.8482	152512	city	3		
Simele		IQ	IQ-DA	36.8583	42.8501	152512	city	3		
Songnim-ni		KP	KP-06	38.7635	125.6410	152425	city	3		
Gonbad-e Kavus		IR	IR-27	37.2500	55.1672	151910	city	3		
Poole		GB	GB-ENG	50.7143	-1.9846	151500	city	3	person	
Akhmim		EG	EG-SHG	26.5622	31.7457	151430	city	3		
Girga		EG	EG-SHG	26.3372	31.8929	151256	city	3		
Logroño		ES	ES-RI	42.4661	-2.4512	151164	city	3		
Suwaylih		JO	JO-BA	32.0221	35.8439	151016	city	3		
La Laguna		ES	ES-CN	28.4853	-16.3201	150661	city	3		
Badajoz		ES	ES-EX	38.8779	-6.9706	150530	city	3		
Split		HR	HR-17	43.5089	16.4392	149830	city	3	word	
Madrid Centro		ES	ES-MD	40.4183	-3.7027	149718	city	3		
Burnley		GB	GB-ENG	53.8000	-2.2333	149422	city	3	person	
Sabha	Sebha	LY	LY-SB	27.0377	14.4283	149329	city	3	notable	
Cagliari		IT	IT-88	39.2305	9.1192	149257	city	3		
Harrow		GB	GB-ENG	51.5784	-0.3321	149246	city	3	word	
Huddersfield		GB	GB-ENG	53.6490	-1.7842	149017	city	3	person	
Arabi		ET	ET-SO	9.9628	42.4928	148933	city	3		
Marvdasht		IR	IR-07	29.8741	52.8026	148858	city	3		
Arganzuela		ES	ES-MD	40.4002	-3.6962	148797	city	3		
Ruqi		SO	SO-AW	9.9729	43.4276	148702	city	3		
Rimini		IT	IT-45	44.0575	12.5653	148688	city	3		
Arar		SA	SA-08	30.9753	41.0381	148540	city	3		
Kalaban Koro		ML	ML-2	12.5733	-8.0291	148247	city	3		
Nîmes		FR	FR-OCC	43.8366	4.3579	148236	city	3		
Dundee		GB	GB-SCT	56.4691	-2.9749	148210	city	3	person	
Sarrià-Sant Gervasi		ES	ES-CT	41.4010	2.1394	147912	city	3		
Clermont-Ferrand		FR	FR-ARA	45.7797	3.0868	147865	city	3		
Salamanca		ES	ES-MD	40.4297	-3.6797	147707	city	3		
Rafsanjan		IR	IR-08	30.4067	55.9939	147680	city	3		
Mestre		IT	IT-34	45.4917	12.2454	147662	city	3		
As Sālimīyah		KW	KW-HA	29.3339	48.0761	147649	city	3		
Kragujevac		RS		44.0167	20.9167	147473	city	3		
Lárisa		GR	GR-E	39.6285	22.4211	146926	city	3		
Debre Birhan		ET	ET-AM	9.6795	39.5326	146900	city	3		
Aix-en-Provence		FR	FR-PAC	43.5283	5.4497	146821	city	3		
Khasnahzan		IQ	IQ-AR	36.2009	44.1424	146639	city	3		
Saint-Quentin-en-Yvelines		FR	FR-IDF	48.7719	2.0189	146598	city	3		
Blackburn		GB	GB-ENG	53.7500	-2.4833	146521	city	3	person	
Chamberí		ES	ES-MD	40.4340	-3.7038	145934	city	3		
Cambridge		GB	GB-ENG	52.2000	0.1167	145674	city	3	person	
Blackpool		GB	GB-ENG	53.8167	-3.0500	145007	city	3	person	
Urganch		UZ	UZ-XO	41.5518	60.6314	145000	city	3		
Basildon		GB	GB-ENG	51.5684	0.4578	144859	city	3	person	
Le Mans		FR	FR-PDL	48.0021	0.2025	144515	city	3		
Huelva		ES	ES-AN	37.2664	-6.9400	144258	city	3		
Navoiy		UZ	UZ-NW	40.0844	65.3792	144158	city	3		
Norwich		GB	GB-ENG	52.6278	1.2983	143135	city	3	person	
Amiens		FR	FR-HDF	49.9000	2.3000	143086	city	3		
Aalborg		DK	DK-81	57.0480	9.9187	142937	city	3		
Middlesbrough		GB	GB-ENG	54.5762	-1.2348	142707	city	3	person	
Shahrisabz		UZ	UZ-QA	39.0578	66.8342	142700	city	3		
Chongdan-up		KP	KP-05	37.9703	125.9375	142607	city	3		
Sant Andreu		ES	ES-CT	41.4354	2.1898	142598	city	3		
Myingyan		MM	MM-04	21.4600	95.3884	141713	city	3		
Kamalshahr		IR	IR-30	35.8619	50.8742	141669	city	3		
Jahrom		IR	IR-07	28.5000	53.5605	141634	city	3		
Tours		FR	FR-CVL	47.3948	0.7040	141621	city	3	word	
Tarragona		ES	ES-CT	41.1191	1.2454	141542	city	3		
Sinchon-up		KP	KP-05	38.3532	125.4842	141407	city	3		
Circoiscrizione II		IT	IT-21	45.0501	7.6405	141344	city	3		
Bolton		GB	GB-ENG	53.5833	-2.4333	141331	city	3	person	
Usera		ES	ES-MD	40.3887	-3.7003	141189	city	3		
Limoges		FR	FR-NAQ	45.8336	1.2476	141176	city	3		
Ilam		IR	IR-16	33.6374	46.4227	140940	city	3		
Lleida		ES	ES-CT	41.6167	0.6222	140797	city	3		
Coimbra		PT	PT-06	40.2069	-8.4200	140796	city	3		
Debre Markos		ET	ET-AM	10.3500	37.7333	140700	city	3		
Qaladiza	Qeładize|Qaladze|Qala Diza	IQ	IQ-SU	36.1825	45.1302	140688	city	3	notable	
Zaanstad		NL	NL-NH	52.4531	4.8136	140085	city	3		
Chamartín		ES	ES-MD	40.4621	-3.6766	140000	city	3		
Saham		OM	OM-BS	24.1722	56.8886	140000	city	3		
Peristéri		GR	GR-I	38.0154	23.6919	139981	city	3		
Amersfoort		NL	NL-UT	52.1550	5.3875	139914	city	3		
Hindiya	Al Hindiyah	IQ	IQ-KA	32.5419	44.2247	139578	city	3	notable	
Asela		ET	ET-OR	7.9500	39.1333	139500	city	3		
Şabāḩ as Sālim		KW	KW-MU	29.2572	48.0572	139163	city	3		
Lausanne		CH	CH-VD	46.5160	6.6328	139111	city	3		
Stockport		GB	GB-ENG	53.4098	-2.1576	139052	city	3	person	
Irákleion		GR	GR-M	35.3279	25.1434	137154	city	3		
Foggia		IT	IT-75	41.4584	15.5519	137032	city	3		
Dawei		MM	MM-05	14.0823	98.1915	136783	city	3		
Apeldoorn		NL	NL-GE	52.2100	5.9694	136670	city	3		
Marivan		IR	IR-12	35.5183	46.1830	136654	city	3		
Mingaladon		MM	MM-06	16.9241	96.0977	136000	city	3		
Pyay		MM	MM-02	18.8200	95.2156	135308	city	3		
Rabak		SD	SD-NW	13.1809	32.7400	135281	city	3		
Andimeshk		IR	IR-06	32.4615	48.3537	135116	city	3		
Shahreza		IR	IR-10	32.0088	51.8641	134952	city	3		
Hinthada		MM	MM-07	17.6494	95.4570	134947	city	3		
Miandoab		IR	IR-04	36.9667	46.1096	134425	city	3		
Qurna	Al Qurnah|Al-Qurna	IQ	IQ-BA	31.0155	47.4336	134174	city	3	notable	
Circoiscrizione VIII		IT	IT-21	45.0379	7.6717	134028	city	3		
Olmaliq		UZ	UZ-TO	40.8447	69.5983	133400	city	3		
High Wycombe		GB	GB-ENG	51.6291	-0.7493	133204	city	3		
Kyauktan		MM	MM-06	16.6374	96.3251	132765	city	3		
Schaerbeek		BE	BE-BRU	50.8693	4.3774	132761	city	3		
Hoofddorp		NL	NL-NH	52.3025	4.6889	132734	city	3		
Mingala Tangnyunt		MM	MM-06	16.7886	96.1723	132494	city	3		
Innsbruck		AT	AT-7	47.2627	11.3945	132493	city	3		
Gloucester		GB	GB-ENG	51.8657	-2.2431	132416	city	3	person	
Kombolcha		ET	ET-AM	11.0816	39.7434	132100	city	3		
Ferrara		IT	IT-45	44.8380	11.6206	132009	city	3		
Ajdabiya	Ajdabiyah|Ajdabia	LY	LY-WA	30.7554	20.2263	131773	city	3	notable	
Kashmar		IR	IR-09	35.2383	58.4656	131517	city	3		
Villeurbanne		FR	FR-ARA	45.7660	4.8795	131445	city	3		
Iranshahr		IR	IR-11	27.2024	60.6848	131232	city	3		
Al-Bab		SY	SY-HL	36.3705	37.5157	130745	city	3	notable	
Exeter		GB	GB-ENG	50.7236	-3.5275	130709	city	3	person	
Circoiscrizione III		IT	IT-21	45.0628	7.6307	130709	city	3		
Al Ajaylat		LY	LY-NQ	32.7572	12.3763	130546	city	3		
Baharkah		IQ	IQ-AR	36.3156	44.0353	130518	city	3		
Jiroft		IR	IR-08	28.6781	57.7406	130429	city	3		
Kati		ML	ML-2	12.7441	-8.0726	130254	city	3		
Colchester		GB	GB-ENG	51.8892	0.9042	130245	city	3	person	
Sennar	Sinnar	SD	SD-SI	13.5691	33.5672	130122	city	3	notable|region	
Tottenham		GB	GB-ENG	51.6037	-0.0679	130000	city	3	person	
Aley		LB	LB-JL	33.8053	35.6000	130000	city	3		
Zwolle		NL	NL-OV	52.5125	6.0944	129840	city	3		
Salford		GB	GB-ENG	53.4877	-2.2904	129794	city	3	person	
Al Bayda		LY	LY-JA	32.7627	21.7551	129439	city	3		
Acilia-Castel Fusano-Ostia Antica		IT	IT-62	41.7634	12.3308	129362	city	3		
Shahr-e Kord		IR	IR-14	32.3261	50.8572	129153	city	3		
Sinah		IQ	IQ-DA	36.8085	43.0393	128776	city	3		
Leiria		PT	PT-10	39.7436	-8.8071	128640	city	3		
Besançon		FR	FR-BFC	47.2488	6.0182	128426	city	3		
Sakakah		SA	SA-12	29.9697	40.2064	128332	city	3		
Al-Managil	Managil|Al Manaqil|El Managil|Manaqil	SD	SD-GZ	14.2459	32.9891	128297	city	3	notable	
Newcastle under Lyme		GB	GB-ENG	53.0000	-2.2333	127727	city	3		
Mataró		ES	ES-CT	41.5421	2.4445	126988	city	3		
Pakokku		MM	MM-03	21.3349	95.0844	126938	city	3		
Villaverde		ES	ES-MD	40.3500	-3.7000	126802	city	3		
Circoiscrizione V		IT	IT-21	45.1015	7.6554	126666	city	3		
Solihull		GB	GB-ENG	52.4143	-1.7809	126577	city	3	person	
Al Jadid		LY	LY-SB	27.0500	14.4000	126386	city	3	notable	
Retiro		ES	ES-MD	40.4132	-3.6831	126058	city	3		
Paek'ak		KP	KP-02	39.4627	125.6059	125924	city	3		
Salerno		IT	IT-72	40.6754	14.7933	125797	city	3		
Watford		GB	GB-ENG	51.6553	-0.3960	125707	city	3	person	
Torbat-e Heydariyeh		IR	IR-09	35.2740	59.2195	125633	city	3		
Chaeryong-ni		KP	KP-02	38.7358	125.2308	125631	city	3		
Ajlun		JO	JO-AJ	32.3333	35.7528	125557	city	3		
Saint Peters		GB	GB-ENG	51.3667	1.4167	125370	city	3		
Debre Tabor		ET	ET-AM	11.8500	38.0167	125300	city	3		
Az Zulfi		SA	SA-01	26.2995	44.8154	125000	city	3		
Bet Shemesh		IL	IL-JM	31.7307	34.9929	124957	city	3		
Semnan		IR	IR-20	35.5769	53.3920	124826	city	3		
León		ES	ES-CL	42.6000	-5.5703	124772	city	3		
Leeuwarden		NL	NL-FR	53.2027	5.8097	124481	city	3		
Monza		IT	IT-25	45.5800	9.2725	124398	city	3		
Marand		IR	IR-03	38.4329	45.7749	124191	city	3		
Crawley		GB	GB-ENG	51.1130	-0.1831	124008	city	3	person	
Metz		FR	FR-GES	49.1191	6.1727	123914	city	3		
Thaton		MM	MM-15	16.9187	97.3700	123727	city	3		
Telde		ES	ES-CN	27.9924	-15.4192	123265	city	3		
Manas		KG	KG-J	40.9450	72.9931	123239	city	3		
Dos Hermanas		ES	ES-AN	37.2829	-5.9209	122943	city	3		
Zubair	Az Zubayr|Zubayr|Al-Zubair|Az Zubair	IQ	IQ-BA	30.3921	47.7017	122676	city	3		
Behbahan		IR	IR-06	30.5959	50.2417	122604	city	3		
Maastricht		NL	NL-LI	50.8483	5.6889	122378	city	3		
Shahr-e Sadra		IR	IR-07	29.7997	52.5022	122226	city	3		
Burton upon Trent		GB	GB-ENG	52.8073	-1.6426	122199	city	3		
Zabol		IR	IR-11	31.0306	61.4949	121989	city	3		
Dorud		IR	IR-15	33.4922	49.0616	121638	city	3		
Siracusa		IT	IT-82	37.0754	15.2866	121605	city	3		
Gràcia		ES	ES-CT	41.4024	2.1564	121502	city	3		
Algeciras		ES	ES-AN	36.1333	-5.4505	121414	city	3		
Bergamo		IT	IT-25	45.6960	9.6672	121200	city	3		
Tuz Khurmatu	Tuz Khormato|Tuz Khurmato	IQ	IQ-SD	34.8881	44.6326	120712	city	3	notable	
Trento		IT	IT-32	46.0679	11.1211	120709	city	3		
Perugia		IT	IT-55	43.1122	12.3888	120137	city	3		
Rustaq		OM	OM-BJ	23.3908	57.4244	120000	city	3		
Gereida		SD	SD-DS	11.2754	25.1403	120000	city	3		
Abudwak	Cabudwaaq|Abudwaq	SO	SO-GA	6.2458	46.2247	120000	city	3	notable	
Leiden		NL	NL-ZH	52.1583	4.4931	119713	city	3		
Pescara		IT	IT-65	42.4584	14.2028	119554	city	3		
Mohammad Shahr		IR	IR-30	35.7630	50.9171	119418	city	3		
Izeh		IR	IR-06	31.8303	49.8676	119399	city	3		
Dordrecht		NL	NL-ZH	51.8100	4.6736	119260	city	3		
Cheltenham		GB	GB-ENG	51.9001	-2.0797	118836	city	3	person	
Santa Coloma de Gramenet		ES	ES-CT	41.4515	2.2081	118821	city	3		
Bandar-e Anzali		IR	IR-01	37.4732	49.4579	118564	city	3		
Brugge		BE	BE-VLG	51.2089	3.2242	118509	city	3		
Setúbal		PT	PT-15	38.5244	-8.8882	118166	city	3		
Torrejón de Ardoz		ES	ES-MD	40.4554	-3.4697	118162	city	3		
Rotherham		GB	GB-ENG	53.4301	-1.3568	117618	city	3	person	
Pyin Oo Lwin	Pyin U Lwin|Maymyo	MM	MM-04	22.0350	96.4568	117303	city	3	notable	
Mong Yang		MM	MM-17	21.8478	99.6765	117108	city	3		
Čačak		RS		43.8914	20.3497	117072	city	3		
Cadiz		ES	ES-AN	36.5267	-6.2891	116979	city	3		
Manpo		KP	KP-04	41.1547	126.2894	116760	city	3		
Forlì		IT	IT-45	44.2218	12.0414	116696	city	3		
Moncloa-Aravaca		ES	ES-MD	40.4355	-3.7317	116531	city	3		
Orléans		FR	FR-CVL	47.9025	1.9041	116344	city	3		
Rouen		FR	FR-NOR	49.4431	1.0993	116331	city	3		
Shahre Jadide Andisheh		IR	IR-23	35.6803	51.0193	116062	city	3		
Andisheh		IR	IR-23	35.7471	51.2774	116062	city	3		
Alcobendas		ES	ES-MD	40.5475	-3.6420	116037	city	3		
Zoetermeer		NL	NL-ZH	52.0575	4.4931	115845	city	3		
Parla		ES	ES-MD	40.2360	-3.7675	115611	city	3		
Vlorë		AL	AL-12	40.4696	19.4838	115261	city	3		
Xiva		UZ	UZ-XO	41.3856	60.3641	115000	city	3		
Balkh		AF	AF-BAL	36.7563	66.8972	114883	city	3		
Pardis		IR	IR-23	35.7469	51.8122	114249	city	3		
Ranya	Ranyah	IQ	IQ-SU	36.2551	44.8824	114173	city	3	notable	
Worthing		GB	GB-ENG	50.8180	-0.3754	113866	city	3	person	
Doncaster		GB	GB-ENG	53.5228	-1.1312	113566	city	3	person	
Jaén		ES	ES-AN	37.7692	-3.7903	113457	city	3		
Chesterfield		GB	GB-ENG	53.2500	-1.4167	113057	city	3	person	
Kazerun		IR	IR-07	29.6192	51.6535	112360	city	3		
Atbara		SD	SD-NR	17.7022	33.9864	112021	city	3		
Vicenza		IT	IT-34	45.5467	11.5475	111980	city	3		
Winterthur		CH	CH-ZH	47.5056	8.7241	111840	city	3		
Quchan		IR	IR-09	37.1060	58.5095	111752	city	3		
Kyimyindine		MM	MM-06	16.8085	96.1242	111514	city	3		
Set Ka Lay		MM	MM-06	16.8144	96.1139	111514	city	3		
Chelmsford		GB	GB-ENG	51.7358	0.4696	111511	city	3	person	
Mulhouse		FR	FR-GES	47.7520	7.3287	111430	city	3		
Montreuil		FR	FR-IDF	48.8642	2.4432	111240	city	3		
Terni		IT	IT-55	42.5633	12.6433	111189	city	3		
Namur		BE	BE-WAL	50.4669	4.8675	110939	city	3		
Bokhtar	Qurghonteppa|Kurgan-Tyube	TJ	TJ-KT	37.8365	68.7776	110800	city	3		
Perpignan		FR	FR-OCC	42.6976	2.8954	110706	city	3		
Caen		FR	FR-NOR	49.1859	-0.3591	110624	city	3		
Borazjan		IR	IR-18	29.2699	51.2188	110567	city	3		
Yenangyaung		MM	MM-03	20.4650	94.8712	110553	city	3		
Delicias		ES	ES-AR	41.6493	-0.9076	110520	city	3		
Kfar Saba		IL	IL-M	32.1750	34.9069	110456	city	3		
Baneh		IR	IR-12	35.9975	45.8853	110218	city	3		
Mendip		GB	GB-ENG	51.2372	-2.6266	110000	city	3	person	
Qalat Sukkar		IQ	IQ-DQ	31.8632	46.0732	110000	city	3		
An Numaniyah		IQ	IQ-WA	32.5562	45.4129	110000	city	3		
Kufa		IQ	IQ-NA	32.0511	44.4402	110000	city	3		
Pisa		IT	IT-52	43.7085	10.4036	109960	city	3		
Sutton Coldfield		GB	GB-ENG	52.5667	-1.8167	109899	city	3		
Wakefield		GB	GB-ENG	53.6833	-1.4977	109766	city	3	person	
Walthamstow		GB	GB-ENG	51.5907	-0.0208	109424	city	3	person	
Boulogne-Billancourt		FR	FR-IDF	48.8355	2.2413	108782	city	3		
Baghlan		AF	AF-BGL	36.1307	68.7083	108449	city	3		
Dagenham		GB	GB-ENG	51.5500	0.1667	108368	city	3	person	
Sohar		OM	OM-BS	24.3474	56.7094	108274	city	3		
En Nahud	An Nahud|Al-Nahud|An Nuhud|Al-Nuhud|El Nahud|Ennahud|Nahud	SD	SD-GK	12.7000	28.4333	108008	city	3	notable	
Ullyul		KP	KP-05	38.5139	125.1897	107997	city	3		
Rijeka		HR	HR-08	45.3267	14.4424	107964	city	3		
Salt	As Salt	JO	JO-BA	32.0392	35.7272	107874	city	3	word	
Basingstoke		GB	GB-ENG	51.2625	-1.0871	107642	city	3	person	
Maidstone		GB	GB-ENG	51.2667	0.5167	107627	city	3	person	
Umm Qasr		IQ	IQ-BA	30.0362	47.9195	107620	city	3		
Chalus		IR	IR-02	36.6550	51.4204	107490	city	3		
Bolzano		IT	IT-32	46.4907	11.3398	107436	city	3		
Circoiscrizione VI		IT	IT-21	45.1022	7.7003	107369	city	3		
As Suwayq		OM	OM-BS	23.8494	57.4386	107143	city	3		
Taungoo	Toungoo	MM	MM-02	18.9429	96.4341	106945	city	3		
Bedford		GB	GB-ENG	52.1346	-0.4663	106940	city	3	person	
Kangnyong		KP	KP-05	37.9075	125.5100	106827	city	3		
Baharestan		IR	IR-10	32.4881	51.7731	106433	city	3		
Mianeh		IR	IR-03	37.4210	47.7150	106291	city	3		
Funchal		PT	PT-30	32.6657	-16.9255	105795	city	3		
Sergeli		UZ	UZ-TK	41.1983	69.2222	105700	city	3		
Akre	'Akra|Aqrah	IQ	IQ-NI	36.7336	43.8804	105370	city	3	notable	
Ourense		ES	ES-GA	42.3367	-7.8641	105233	city	3		
Jazan	Jizan	SA	SA-09	16.8892	42.5511	105198	city	3	notable	
Nancy		FR	FR-GES	48.6844	6.1850	105058	city	3	person	
Moratalaz		ES	ES-MD	40.4074	-3.6494	104923	city	3		
Ottakring		AT	AT-9	48.2167	16.3000	104627	city	3		
Faw	Al Faw|Fao|Al-Faw peninsula|Faw peninsula	IQ	IQ-BA	29.9742	48.4731	104569	city	3	notable	
Woldia	Weldiya|Weldia|Woldiya	ET	ET-AM	11.8277	39.5916	104000	city	3	notable	
Ed Damer	Ad-Damir|Al-Damer|El Damer	SD	SD-NR	17.5990	33.9721	103941	city	3	notable	
Woking		GB	GB-ENG	51.3190	-0.5589	103900	city	3	person	
Lincoln		GB	GB-ENG	53.2268	-0.5379	103813	city	3	person	
Piacenza		IT	IT-45	45.0524	9.6934	103607	city	3		
Gardez		AF	AF-PIA	33.5974	69.2259	103601	city	3		
Viseu		PT	PT-18	40.6617	-7.9090	103502	city	3		
Reus		ES	ES-CT	41.1561	1.1069	103477	city	3		
Queluz		PT	PT-11	38.7566	-9.2545	103399	city	3		
West Bromwich		GB	GB-ENG	52.5187	-1.9945	103112	city	3		
Parsabad		IR	IR-24	39.6482	47.9174	102996	city	3		
Qurayyat		SA	SA-12	31.3318	37.3428	102903	city	3		
Kangson		KP	KP-02	38.9364	125.5811	102436	city	3		
Ciutat Vella		ES	ES-CT	41.3802	2.1732	102347	city	3		
Sebeta		ET	ET-OR	8.9167	38.6167	102300	city	3		
Limerick		IE	IE-M	52.6647	-8.6231	102287	city	3	word	
Al Jumayl		LY	LY-NQ	32.8529	12.0612	102000	city	3		
Venlo		NL	NL-LI	51.3700	6.1681	101988	city	3		
Novara		IT	IT-21	45.4469	8.6212	101916	city	3		
Shushtar		IR	IR-06	32.0497	48.8484	101878	city	3		
Musayyib	Al-Musayab|Musayib|Al-Musayyib	IQ	IQ-BB	32.7787	44.2901	101873	city	3	notable	
Eastbourne		GB	GB-ENG	50.7687	0.2845	101689	city	3	person	
Worcester		GB	GB-ENG	52.1893	-2.2200	101659	city	3	person	
Bath		GB	GB-ENG	51.3751	-2.3617	101557	city	3	word	
Argenteuil		FR	FR-IDF	48.9479	2.2474	101475	city	3		
Simmering		AT	AT-9	48.1833	16.4333	101420	city	3	word	
Burayu		ET	ET-OR	9.0353	38.6608	101400	city	3		
Orihuela		ES	ES-VC	38.0848	-0.9440	101321	city	3		
Gillingham		GB	GB-ENG	51.3891	0.5486	101187	city	3	person	
Lahijan		IR	IR-01	37.2042	50.0092	101073	city	3		
Leuven		BE	BE-VLG	50.8796	4.7009	101032	city	3		
Elbasan		AL	AL-03	41.1114	20.0822	100903	city	3		
Arezzo		IT	IT-52	43.4628	11.8807	100734	city	3		
Kallithéa		GR	GR-I	37.9500	23.7000	100641	city	3		
Ahar		IR	IR-03	38.4774	47.0699	100641	city	3		
Iskandariyah	Nahiyat al Iskandariyah|Iskandariya|Al-Iskandariyah	IQ	IQ-BB	32.8873	44.3462	100600	city	3	notable	
Masjed Soleyman		IR	IR-06	31.9364	49.3039	100497	city	3		
Barakaldo		ES	ES-PV	43.2964	-2.9881	100435	city	3		
Klagenfurt am Wörthersee		AT	AT-2	46.6247	14.3053	100316	city	3		
Girona		ES	ES-CT	41.9831	2.8249	100266	city	3		
Chust		UZ	UZ-NG	41.0033	71.2379	100200	city	3		
Udine		IT	IT-36	46.0693	13.2371	100170	city	3		
Shire	Inda Silase|Inda Selassie|Shire Inda Selassie|Shire Indaselassie	ET	ET-TI	14.1031	38.2829	100100	city	3		
Qasr Bin Ghashir	Qasr Ben Ghashir	LY	LY-TB	32.6833	13.1833	100069	city	3	notable	
Becontree		GB	GB-ENG	51.5529	0.1290	100000	city	3	person	
Jaffa		IL	IL-TA	32.0504	34.7522	100000	city	3		
Shahrak-e Pardisan		IR	IR-25	34.5573	50.8020	100000	city	3		
Pyongsong		KP	KP-02	39.2464	125.8719	100000	city	3		
Tajoura	Tajura	LY	LY-TB	32.8817	13.3506	100000	city	3	notable	
Subotica		RS	RS-VO	46.1000	19.6667	100000	city	3		
Sabt Alalayah		SA	SA-14	19.5773	41.9636	100000	city	3		
Yarmouk camp	Yarmouk refugee camp|Yarmouk|Yarmuk camp|Al-Yarmuk	SY	SY-DI	33.4699	36.3018	99999	city	3	notable	
Jaramana		SY	SY-RD	33.4862	36.3461	99999	city	3		
Ambo	Hagere Hiywet	ET	ET-OR	8.9833	37.8500	99900	city	3	notable	
San Chaung		MM	MM-06	17.0953	96.0992	99619	city	3		
Acharnés		GR	GR-I	38.0833	23.7333	99346	city	3		
Burao		SO	SO-TO	9.5221	45.5336	99270	city	3		
Habbouch		LB	LB-NA	33.4075	35.4818	98433	city	3		
Landstraße		AT	AT-9	48.2019	16.3879	98389	city	3		
Thayetmyo		MM	MM-03	19.3208	95.1827	98185	city	3		
Penzing		AT	AT-9	48.2000	16.2667	98176	city	3		
Arsi Negele		ET	ET-OR	7.3547	38.6746	98100	city	3		
Meidling		AT	AT-9	48.1667	16.3333	97624	city	3		
Gambela	Gambella	ET	ET-GA	8.2500	34.5833	97600	city	3	notable	
Herzliya		IL	IL-TA	32.1663	34.8254	97470	city	3		
Pyinmana		MM	MM-18	19.7381	96.2074	97409	city	3		
Hadera		IL	IL-HA	32.4419	34.9039	97335	city	3		
Molenbeek-Saint-Jean		BE	BE-BRU	50.8499	4.3125	97037	city	3		
Magway		MM	MM-03	20.1496	94.9325	96954	city	3		
Jounieh		LB	LB-JL	33.9808	35.6178	96315	city	3		
Maribor		SI	SI-070	46.5558	15.6459	96209	city	3		
Khost	Khowst	AF	AF-KHO	33.3395	69.9204	96123	city	3	notable|region	
Shkodër		AL	AL-10	42.0683	19.5126	95553	city	3		
Mons		BE	BE-WAL	50.4541	3.9523	95299	city	3		
Zakho	Zaxo	IQ	IQ-DA	37.1487	42.6859	95052	city	3	notable	
Frederiksberg		DK	DK-84	55.6794	12.5346	95029	city	3		
Salamiyah	As Salamiyah|Salamiya|Salamiyeh	SY	SY-HM	35.0113	37.0532	94887	city	3	notable	
Leskovac		RS		42.9981	21.9461	94758	city	3		
Cacém		PT	PT-11	38.7670	-9.2979	93982	city	3		
Al-Qasim		IQ	IQ-BB	32.2980	44.6828	93546	city	3		
Modiin	Modiin Makkabbim Reut|Modiin-Maccabim-Reut	IL	IL-M	31.8939	35.0150	93277	city	3		
Heho		MM	MM-17	20.7232	96.8228	93041	city	3		
Kalaw		MM	MM-17	20.6346	96.5645	93032	city	3		
Al Harithah		IQ	IQ-BA	30.5848	47.7611	92395	city	3	notable	
Soran		IQ	IQ-AR	36.6556	44.5422	91589	city	3		
Kalamariá		GR	GR-B	40.5825	22.9503	91518	city	3		
Chauk		MM	MM-03	20.8992	94.8178	90870	city	3		
Amran		YE	YE-AM	15.6594	43.9438	90792	city	3		
Ziway		ET	ET-OR	7.9333	38.7167	90500	city	3		
Bougouni		ML	ML-3	11.4177	-7.4832	90234	city	3		
Mogok		MM	MM-04	22.9177	96.5098	89855	city	3		
Butajira		ET		8.1167	38.3667	89800	city	3		
Nyaunglebin		MM	MM-02	17.9536	96.7225	89626	city	3		
Sangyoung		MM	MM-06	16.8061	96.1335	89618	city	3		
Níkaia		GR	GR-I	37.9667	23.6500	89380	city	3		
Mudon		MM	MM-15	16.2562	97.7246	89123	city	3		
Shwebo		MM	MM-01	22.5693	95.6982	88914	city	3		
Taikkyi		MM	MM-06	17.3144	95.9629	88000	city	3		
Tabqa	Al-Tabqa|Tabqah|Al-Tabqah|Tabaqa|Al-Thawra	SY	SY-RA	35.8376	38.5483	87880	city	3	notable	
Glyfáda		GR	GR-I	37.8629	23.7580	87305	city	3		
Ed Dueim	Ad Douiem|Al-Dueim|Ad-Duwaym|El Dueim	SD	SD-NW	14.0012	32.3116	87068	city	3	notable	
Brigittenau		AT	AT-9	48.2428	16.3755	86967	city	3		
Ixelles		BE	BE-BRU	50.8333	4.3667	86671	city	3		
Volos		GR	GR-E	39.3692	22.9477	86048	city	3		
Novi Pazar		RS		43.1367	20.5122	85996	city	3		
Galway		IE	IE-C	53.2724	-9.0510	85910	city	3		
Adwa		ET	ET-TI	14.1635	38.8992	85600	city	3		
Lakang		MM	MM-11	24.6605	97.1892	85423	city	3		
Al Marj		LY	LY-MJ	32.4926	20.8291	85315	city	3		
Ílion		GR	GR-I	38.0333	23.7000	84793	city	3		
Gununo		ET		6.9247	37.6526	84510	city	3		
Areka		ET		7.0667	37.7000	84500	city	3		
Karakol		KG	KG-Y	42.4905	78.3920	84351	city	3		
Sabratha	Sabratah	LY	LY-ZA	32.7933	12.4885	83398	city	3	notable	
Uccle		BE	BE-BRU	50.8023	4.3394	82929	city	3		
Kraljevo		RS		43.7258	20.6894	82846	city	3		
Luzern		CH	CH-LU	47.0505	8.3064	81691	city	3		
Yirga Alem		ET	ET-SI	6.7500	38.4167	81600	city	3		
Al Hurshah		LY	LY-ZA	32.7647	12.6739	81119	city	3		
Tallaght		IE	IE-L	53.2859	-6.3734	81022	city	3		
Aveiro		PT	PT-01	40.6457	-8.6464	80880	city	3		
Hajiawa		IQ	IQ-SU	36.2358	44.7947	80000	city	3		
Zrenjanin		RS	RS-VO	45.3836	20.3819	79773	city	3		
Ras Kamboni	Kaambooni	SO	SO-JH	-1.6377	41.5866	79000	city	3	notable	
Sagaing		MM	MM-01	21.8787	95.9797	78739	city	3		
Thanhlyin		MM	MM-06	16.7819	96.2468	78667	city	3		
Waliso		ET	ET-OR	8.5342	37.9652	78600	city	3		
Al-Hayy		IQ	IQ-WA	32.1742	46.0434	78272	city	3		
Kuacjok		SS	SS-WR	8.3028	27.9800	78000	city	3		
Welkite		ET		8.2833	37.7833	77500	city	3		
Gebiley		SO	SO-WO	9.7003	43.6244	77320	city	3		
Suwayra	As Suwayrah|Al-Suwaira|Suwaira	IQ	IQ-WA	32.9256	44.7758	77200	city	3	notable	
Surman		LY	LY-ZA	32.7567	12.5716	77114	city	3		
Pančevo		RS	RS-VO	44.8718	20.6417	76654	city	3		
Modiin Ilit		IL	IL-JM	31.9322	35.0442	76374	city	3		
Ramla		IL	IL-M	31.9262	34.8635	76246	city	3		
Maimana	Maymana|Maimanah	AF	AF-FYB	35.9214	64.7836	75900	city	3	notable	
Sankt Gallen		CH	CH-SG	47.4239	9.3748	75833	city	3		
Ra'anana		IL	IL-M	32.1836	34.8739	75421	city	3		
Dawbon		MM	MM-07	16.5163	95.6029	75325	city	3		
Kruševac		RS		43.5800	21.3339	75256	city	3		
Meki		ET	ET-OR	8.1500	38.8167	75200	city	3		
Kumanovo		MK	MK-703	42.1328	21.7158	75051	city	3		
Keren		ER	ER-AN	15.7779	38.4511	74800	city	3		
Bosaso	Bossaso|Boosaaso	SO	SO-BR	11.2842	49.1816	74287	city	3	notable	
Al-Qaim	Qaim	IQ	IQ-AN	34.3925	40.9894	74100	city	3	notable	
Msalatah		LY	LY-MB	32.5834	14.0363	73907	city	3		
Prilep		MK	MK-508	41.3456	21.5537	73814	city	3		
Negele Borana	Negele	ET	ET-OR	5.3167	39.5833	73100	city	3	notable	
Beled Hawo	Beled Xawo|Belet Hawo|Bula Hawa|Beledhawo|Bulo Hawo	SO	SO-GE	3.9284	41.8800	73000	city	3	notable	
Rosh HaAyin		IL	IL-M	32.0956	34.9566	72881	city	3		
Suva Reka	Suhareka|Suhareke	XK		42.3586	20.8250	72229	city	3		
Kolito		ET		7.3167	38.0833	72200	city	3		
Larnaca		CY	CY-03	34.9221	33.6279	72000	city	3		
Esbjerg		DK	DK-83	55.4703	8.4519	71698	city	3		
Daraya	Darayya	SY	SY-RD	33.4584	36.2326	71596	city	3	notable	
Khanabad		AF	AF-KDZ	36.6830	69.1128	71531	city	3		
Tokmok		KG	KG-C	42.8419	75.3015	71443	city	3		
Dialakorodji		ML	ML-2	12.7035	-7.9646	70619	city	3		
Alamata		ET	ET-TI	12.4160	39.5597	70400	city	3		
Taungdwingyi		MM	MM-03	20.0065	95.5453	70094	city	3		
Khalis	Al-Khalis	IQ	IQ-DI	33.8081	44.5334	70046	city	3	notable	
Ciro		ET		7.8333	38.2333	69800	city	3		
Asosa	Assosa	ET	ET-BE	10.0667	34.5333	69700	city	3	notable	
Thanlyin		MM	MM-06	16.7689	96.2450	69448	city	3		
Sayyan		YE	YE-SN	15.1718	44.3244	69404	city	3		
Bitola		MK	MK-501	41.0323	21.3355	69287	city	3		
Bogale		MM	MM-07	16.2941	95.3974	68938	city	3		
Balanbale		SO	SO-GA	5.7690	45.7630	68000	city	3		
Stróvolos		CY	CY-01	35.1487	33.3338	67904	city	3		
Gode		ET	ET-SO	5.9506	43.5519	67900	city	3		
Tepi		ET		7.2000	35.4500	66700	city	3		
Goba		ET	ET-OR	7.0167	39.9833	66500	city	3		
Azaz	Izaz|Aazaz	SY	SY-HL	36.5866	37.0463	66138	city	3	notable	
Durame		ET		7.2333	37.8833	65900	city	3		
Buram		SD	SD-DS	10.8583	25.1592	65473	city	3		
Afgoye	Afgooye|Afgoi	SO	SO-SH	2.1381	45.1212	65461	city	3	notable	
Yakawlang	Bazar-e Yakawlang	AF	AF-BAM	34.7353	66.9738	65000	city	3	notable	
Bazarak		AF	AF-PAN	35.3129	69.5152	65000	city	3		
Khulm		AF	AF-BAL	36.6974	67.6983	64933	city	3		
Boditi		ET		6.9667	37.8667	64900	city	3		
Čair		MK		42.0153	21.4411	64773	city	3		
Gimbi		ET	ET-OR	9.1703	35.8349	64300	city	3		
Koulikoro		ML	ML-2	12.8627	-7.5598	64128	city	3		
Wukro	Wikro|Wuqro	ET	ET-TI	13.7952	39.6030	64000	city	3	notable	
Shendi		SD	SD-NR	16.6915	33.4341	63746	city	3		
Safira	As Safirah|Al-Safira|Safirah|Al-Safirah	SY	SY-HL	36.0770	37.3725	63708	city	3	notable	
Haramaya	Alemaya	ET	ET-OR	9.3933	42.0097	63700	city	3	notable	
New Halfa		SD	SD-KA	15.3302	35.5985	63589	city	3		
Užice		RS		43.8586	19.8488	63577	city	3		
Tetovo		MK	MK-609	42.0099	20.9714	63176	city	3		
Hod HaSharon		IL	IL-M	32.1593	34.8932	63175	city	3		
Lushnjë		AL	AL-04	40.9419	19.7050	63135	city	3		
Randers		DK	DK-82	56.4607	10.0364	62802	city	3		
Berat		AL	AL-01	40.7058	19.9522	62232	city	3		
Mizan Teferi		ET		6.9986	35.5888	62000	city	3		
Smederevo		RS		44.6644	20.9276	62000	city	3		
Bamyan	Bamiyan	AF	AF-BAM	34.8216	67.8273	61863	city	3	notable	
Kiryat Gat		IL	IL-D	31.6100	34.7642	61817	city	3		
Kolding		DK	DK-83	55.4904	9.4722	61638	city	3		
Mojo		ET	ET-OR	8.5868	39.1211	61300	city	3		
Galkayo	Gaalkacyo|Galkacyo|Galkaio	SO	SO-MU	6.7697	47.4308	61200	city	3	notable	
Dembi Dolo	Dembidolo	ET	ET-OR	8.5333	34.8000	61100	city	3	notable	
Horsens		DK	DK-82	55.8607	9.8503	61074	city	3		
Valjevo		RS		44.2751	19.8982	61035	city	3		
Felege Neway		ET		6.3000	36.8833	61000	city	3		
Fier-Çifçi		AL	AL-04	40.7167	19.5667	60995	city	3		
Givatayim		IL	IL-TA	32.0722	34.8125	60644	city	3		
Vejle		DK	DK-83	55.7093	9.5357	60231	city	3		
Hpakant	Hpakan|Phakant	MM	MM-11	25.6138	96.3148	60123	city	3		
Las Anod	Laascaanood|Lasanod|Las Anood|Las Canod	SO	SO-SO	8.4774	47.3597	60100	city	3	notable	
Waterford		IE	IE-M	52.2583	-7.1119	60079	city	3		
Yamethin		MM	MM-04	20.4319	96.1388	59867	city	3		
Metu		ET	ET-OR	8.3000	35.5833	59700	city	3		
Ferizaj	Urosevac	XK		42.3706	21.1553	59504	city	3		
Wendo		ET	ET-SI	6.6000	38.4167	59300	city	3		
Dilling	Dalang|Al-Dalanj|Al-Dilling|Ad-Dalanj	SD	SD-KS	12.0500	29.6500	59089	city	3	notable	
Kiryat Ata	Qiryat Ata	IL	IL-HA	32.8115	35.1132	59030	city	3		
Mota		ET	ET-AM	11.0833	37.8667	59000	city	3		
Roseires	Er Roseires|Al-Roseires|Roseires Dam	SD	SD-NB	11.8659	34.3869	58712	city	3	notable	
Shwegu		MM	MM-11	24.2267	96.7909	58696	city	3		
Glogovac	Drenas|Gllogoc	XK		42.6283	20.8939	58579	city	3		
Finote Selam		ET	ET-AM	10.7000	37.2667	58400	city	3		
Nikšić		ME	ME-12	42.7731	18.9445	58212	city	3		
Myaungmya		MM	MM-07	16.5987	94.9211	58205	city	3		
Kanbe		MM	MM-06	16.7073	96.0017	58146	city	3		
Kawthaung	Kawthoung	MM	MM-05	9.9824	98.5503	57949	city	3		
Hagere Maryam		ET	ET-OR	5.6342	38.2360	57700	city	3		
Ash Shamiyah		IQ	IQ-QA	31.9626	44.6007	57661	city	3		
Albu Kamal	Abu Kamal|Al-Bukamal|Al-Boukamal	SY	SY-DY	34.4523	40.9185	57572	city	3		
Myaydo		MM	MM-03	19.3684	95.2151	57395	city	3		
Minbu		MM	MM-03	20.1806	94.8760	57342	city	3		
Halabja		IQ		35.1778	45.9861	57333	city	3		
Garowe	Garoowe	SO	SO-NU	8.4021	48.4828	57300	city	3	notable	
Thanbyuzayat		MM	MM-15	15.9689	97.7275	57208	city	3		
Fiche		ET	ET-OR	9.8000	38.7333	57100	city	3	word	
As Sawani		LY	LY-JI	32.7167	13.0667	57069	city	3		
Umm Rawaba	Umm Ruwaba|Um Ruwaba|Um Rawaba	SD	SD-KN	12.9061	31.2158	56833	city	3	notable	
Fana		ML	ML-2	12.7787	-6.9564	56809	city	3		
Battir		PS		31.7000	35.1167	56746	city	3		
Pul-e-Khumri	Pul-i-Khumri|Pol-e Khomri	AF	AF-BGL	35.9446	68.7151	56369	city	3	notable	
Vranje		RS		42.5514	21.9003	56199	city	3		
Dongola		SD	SD-NO	19.1816	30.4769	56167	city	3		
Umm al-Fahm	Umm el Fahm	IL	IL-HA	32.5176	35.1540	56109	city	3		
Kobo		ET	ET-AM	10.0280	39.8528	56100	city	3		
Dangila		ET	ET-AM	11.2667	36.8333	56000	city	3		
Bonga		ET		7.2889	36.2417	56000	city	3		
Sheberghan	Shibirghan|Shibarghan	AF	AF-JOW	36.6676	65.7529	55641	city	3	notable	
Ardamata	Ardamatta	SD	SD-DW	13.4755	22.4853	55637	city	3	notable	
Al-Tal	At Tall|Al-Tall	SY	SY-RD	33.6103	36.3107	55561	city	3	notable	
Buthidaung	Buthidaung Town	MM	MM-16	20.8754	92.5300	55545	city	3		
Beledweyne	Beledweyn|Beletweyne|Baladweyne|Belet Weyne	SO	SO-HI	4.7358	45.2036	55410	city	3	notable	
Sesvete		HR	HR-21	45.8311	16.1164	55313	city	3		
Šabac		RS		44.7467	19.6900	55114	city	3		
Bhamo		MM	MM-11	24.2526	97.2336	54721	city	3		
Mayadin	Al Mayadin	SY	SY-DY	35.0198	40.4515	54534	city	3	notable	
Jinka		ET		5.6500	36.6500	54400	city	3		
Tharyarwady		MM	MM-02	17.6540	95.7881	54386	city	3		
Markala		ML	ML-4	13.6843	-6.0735	53738	city	3		
Charikar		AF	AF-PAR	35.0136	69.1714	53676	city	3		
Rastan	Ar Rastan|Al-Rastan	SY	SY-HI	34.9267	36.7324	53152	city	3	notable	
Agaro		ET	ET-OR	7.8500	36.6500	52800	city	3		
Zabid		YE	YE-HU	14.1951	43.3152	52590	city	3		
Niono		ML	ML-4	14.2505	-5.9868	52584	city	3		
Thongwa		MM	MM-06	16.7600	96.5250	52496	city	3		
Kyaiklat		MM	MM-07	16.4450	95.7237	52425	city	3		
Tarhuna		LY	LY-MB	32.4350	13.6332	52420	city	3		
Aziziya	Al Aziziyah|Al-Aziziya|Aziziyah	LY	LY-JI	32.5319	13.0175	52404	city	3	notable	
Chagni		ET		10.9563	36.5046	52300	city	3		
Pula		HR	HR-18	44.8683	13.8481	52220	city	3		
Sar-e Pul	Sar-e Pol|Sar-i-Pul|Sari Pul	AF	AF-SAR	36.2154	65.9325	52121	city	3	notable	
Nioro		ML	ML-1	15.2307	-9.5936	51933	city	3		
Gjilan	Gnjilane	XK		42.4605	21.4699	51912	city	3		
Qoryoley	Qoryooley|Koryoley	SO	SO-SH	1.7878	44.5300	51720	city	3	notable	
Tachilek	Tachileik	MM	MM-17	20.4475	99.8808	51553	city	3		
Acre		IL	IL-Z	32.9281	35.0765	51420	city	3	word	
Kabbasin		SY	SY-HL	36.4327	37.5686	51230	city	3		
Babila		SY	SY-RD	33.4710	36.3308	50880	city	3		
Manaung		MM	MM-16	18.8548	93.7291	50680	city	3		
Pèlèngana		ML	ML-4	13.4274	-6.2220	50552	city	3		
Deçan	Decani	XK		42.5402	20.2879	50500	city	3		
Kyaukse		MM	MM-04	21.6056	96.1351	50480	city	3		
Ness Ziona		IL	IL-M	31.9293	34.7987	50351	city	3		
Sekota	Soqota|Sokota	ET	ET-AM	12.6306	39.0347	50300	city	3	notable	
Mellit		SD	SD-DN	14.1333	25.5500	50165	city	3		
Qaraqosh	Al-Hamdaniya|Hamdaniya|Bakhdida|Qaraqush	IQ	IQ-NI	36.2709	43.3776	50000	city	3	notable	
Arsal	Aarsal|Ersal	LB	LB-BH	34.1794	36.4208	50000	city	3	notable	
Ghazieh		LB	LB-JA	33.5175	35.3689	50000	city	3		
Hpa-An	Pa-an	MM	MM-13	16.8895	97.6348	50000	city	3	notable	
Zaranj		AF	AF-NIM	30.9596	61.8604	49851	town	3		
Qasr al Qarabulli		LY	LY-TB	32.7451	13.7147	49610	town	3		
Nabk	An Nabk|Al-Nabk|Nabek	SY	SY-RD	34.0240	36.7285	49372	town	3	notable	
Paghman		AF	AF-KAB	34.5879	68.9509	49157	town	3		
Pajok		SS	SS-EE	3.8651	32.4821	49000	town	3		
Sh'iariah		SD	SD-DE	12.4388	25.5811	48966	town	3		
Peja	Pejë|Pec	XK		42.6591	20.2883	48962	town	3		
Kolokani		ML	ML-2	13.5739	-8.0327	48774	town	3		
Elad		IL	IL-M	32.0498	34.9538	48763	town	3		
Asadabad		AF	AF-KNR	34.8731	71.1470	48400	town	3		
Bajil	Bajel	YE	YE-HU	15.0590	43.2873	48218	town	3	notable	
Aibak		AF	AF-SAM	36.2647	68.0155	47823	town	3		
Yavne		IL	IL-M	31.8781	34.7398	47585	town	3		
Hasahisa	Al Hasaheisa|Al-Hasahisa|El Hasaheisa|Hasaheisa	SD	SD-GZ	14.7526	33.2984	47408	town	3	notable	
Ramat HaSharon		IL	IL-TA	32.1461	34.8394	47245	town	3		
Abu Jibeha		SD	SD-KS	11.4562	31.2285	47188	town	3		
Jowhar	Jawhar	SO	SO-SD	2.7809	45.5005	47086	town	3	notable	
Nawa		SY	SY-DR	32.8865	36.0391	47066	town	3		
Vitina		XK		42.3214	21.3583	46959	town	3		
Karmiel		IL	IL-Z	32.9095	35.2977	46252	town	3		
Humera	Himora	ER	ER-GB	14.3043	36.6060	46100	town	3	notable	
At Taj		LY	LY-KF	24.2049	23.2857	46050	town	3	notable	
Bani Walid	Beni Walid	LY	LY-MI	31.7455	13.9835	45734	town	3	notable	
Kafr Nabl	Kafranbel|Kafr Nabil|Kafrnabel	SY	SY-ID	35.6138	36.5645	45652	town	3	notable	
Slavonski Brod		HR	HR-12	45.1616	18.0163	45005	town	3		
Afula		IL	IL-Z	32.6091	35.2892	44930	town	3		
Pardes Hanna Karkur		IL	IL-HA	32.4741	34.9778	44840	town	3		
Gogrial		SS	SS-WR	8.5332	28.1004	44600	town	3		
Lukavac		BA	BA-BIH	44.5425	18.5262	44520	town	3		
Faizabad	Fayzabad|Feyzabad	AF	AF-BDS	37.1166	70.5800	44421	town	3	notable	
Tayibe	Et Taiyiba|Taibe	IL	IL-M	32.2662	35.0089	43957	town	3		
Kiryat Bialik	Qiryat Bialik	IL	IL-HA	32.8275	35.0858	43955	town	3		
Netivot		IL	IL-D	31.4230	34.5891	43732	town	3		
Jilib		SO	SO-JD	0.4883	42.7854	43694	town	3		
Gereshk	Girishk	AF	AF-HEL	31.8209	64.5700	43588	town	3	notable	
Farah		AF	AF-FRA	32.3745	62.1164	43561	town	3		
Nof HaGalil	Nazerat Illit|Nazareth Illit|Upper Nazareth	IL	IL-Z	32.7082	35.3247	43556	town	3		
Hajjah	Hajja	YE	YE-HJ	15.6943	43.6058	43549	town	3	notable	
Kiryat Motzkin	Qiryat Motsqin	IL	IL-HA	32.8371	35.0776	43303	town	3		
Khashm al Qirbah		SD	SD-GD	14.9667	35.9167	42900	town	3		
Famagusta		CY	CY-04	35.1249	33.9413	42526	town	3		
Irbin		SY	SY-RD	33.5372	36.3663	42474	town	3		
Suakin		SD	SD-RS	19.1059	37.3321	42456	town	3		
Kabkabiya	Kabkabiyah|Kebkabiya	SD	SD-DN	13.6500	24.0833	42376	town	3	notable	
Bourem		ML	ML-7	16.9550	-0.3486	42371	town	3		
Sangarébougou		ML	ML-2	12.7058	-7.9027	42314	town	3		
Jamaame	Jamame	SO	SO-JH	0.0697	42.7450	42270	town	3	notable	
Bardera	Baardheere|Bardhere|Bardheere	SO	SO-GE	2.3446	42.2764	42240	town	3	notable	
Shfaram	Shefaram|Shefa-Amr	IL	IL-Z	32.8058	35.1690	42137	town	3		
Al Jawf		LY	LY-KF	24.1989	23.2909	42079	town	3		
Karlovac		HR	HR-04	45.4917	15.5500	41869	town	3		
Tullus		SD	SD-DS	11.0904	24.5301	41807	town	3		
Yatta		PS		31.4459	35.0944	41425	town	3		
Istalif		AF	AF-KAB	34.8327	69.0776	41413	town	3		
Bugojno		BA	BA-BIH	44.0572	17.4508	41378	town	3		
Massiogo		ML	ML-3	10.3064	-6.1097	41317	town	3		
Qusayr	Al Qusayr|Qusair|Al-Qusair	SY	SY-HI	34.5078	36.5803	41062	town	3	notable	
Yabroud	Yabrud	SY	SY-RD	33.9692	36.6573	40502	town	3	notable	
Djenné		ML	ML-5	13.9061	-4.5533	40489	town	3		
Muglad	Al Mijlad|Al-Muglad|El Muglad|Al-Mujlad	SD	SD-GK	11.0333	27.7333	40418	town	3	notable	
Yambio		SS	SS-EW	4.5708	28.3942	40382	town	3		
Káto Lakatámeia		CY	CY-01	35.1176	33.3254	40000	town	3		
Istok	Istog	XK		42.7808	20.4875	40000	town	3		
Kiryat Ono		IL	IL-TA	32.0612	34.8562	39986	town	3		
Kiryat Yam	Qiryat Yam	IL	IL-HA	32.8497	35.0697	39897	town	3		
Jisr al-Shughour	Jisr ash Shughur|Jisr al-Shughur|Jisr al-Shoghour	SY	SY-ID	35.8142	36.3198	39311	town	3	notable	
Banias	Baniyas	SY	SY-TA	35.1819	35.9487	39066	town	3	notable	
Aweil		SS	SS-BN	8.7619	27.3919	38745	town	3		
Talbiseh	Tallbisah|Talbisa|Talbisah	SY	SY-HI	34.8407	36.7309	38491	town	3	notable	
Maale Adummim		PS		31.7774	35.2987	38193	town	3		
Al Birah		PS		31.9100	35.2165	38192	town	3		
Kadiolo		ML	ML-3	10.5500	-5.7667	38149	town	3		
Dhi al-Sufal	Dhi as Sufal	YE	YE-IB	13.8345	44.1147	37997	town	3	notable	
Andkhoy		AF	AF-FYB	36.9529	65.1238	37900	town	3		
Saray		AZ	AZ-ABS	40.5330	49.7168	37800	town	3		
Harasta		SY	SY-RD	33.5587	36.3651	37348	town	3		
Ataq		YE	YE-SH	14.5377	46.8319	37315	town	3		
Tokar		SD	SD-RS	18.4254	37.7290	37051	town	3		
Douentza		ML	ML-5	15.0061	-2.9517	37002	town	3		
Centar		HR	HR-21	45.8131	15.9775	37000	town	3		
Or Yehuda		IL	IL-TA	32.0292	34.8579	36813	town	3		
Salyan		AZ	AZ-SAL	39.5962	48.9848	36555	town	3		
Er Rahad	Ar Rahad|Al-Rahad|El Rahad	SD	SD-KN	12.7167	30.6500	36518	town	3	notable	
Hovsan		AZ	AZ-BA	40.3744	50.0853	36293	town	3		
Jalilabad		AZ	AZ-CAL	39.2096	48.4919	36259	town	3		
Varaždin		HR	HR-05	46.3044	16.3378	36187	town	3		
Gharyan	Garyan|Gharian	LY	LY-JG	32.1722	13.0203	36110	town	3	notable	
Old City		PS		31.7767	35.2342	36000	town	3		
Dhabad		SO	SO-GA	6.4317	46.4619	36000	town	3		
Paphos		CY	CY-05	34.7768	32.4245	35961	town	3		
Sinkat		SD	SD-RS	18.8405	36.8351	35617	town	3		
Shufat		PS		31.8165	35.2274	35000	town	3		
Shtime		XK		42.4331	21.0397	35000	town	3		
Podujevo	Podujeva|Besiana	XK		42.9106	21.1931	35000	town	3		
Dragash		XK		42.0265	20.6533	35000	town	3		
Kutum		SD	SD-DN	14.2000	24.6667	34694	town	3		
Tadif		SY	SY-HL	36.3481	37.5309	34670	town	3		
Ofakim	Ofaqim	IL	IL-D	31.3141	34.6202	34666	town	3		
Bayt al-Faqih	Beit al-Faqih	YE	YE-HU	14.5163	43.3245	34204	town	3	notable	
Imishli		AZ	AZ-IMI	39.8710	48.0600	34178	town	3		
Zuwara	Zuwarah|Zwara	LY	LY-NQ	32.9312	12.0820	33887	town	3	notable	
Erigavo	Ceerigaabo|Erigabo	SO	SO-SA	10.6162	47.3680	33853	town	3	notable	
Luuq	Luuk|Lugh	SO	SO-GE	3.8032	42.5442	33820	town	3	notable	
Ubari	Awbari|Obari	LY	LY-WD	26.5903	12.7751	33569	town	3	notable	
As Suki		SD	SD-SI	13.3167	33.8833	33524	town	3		
Trebinje		BA	BA-SRP	42.7120	18.3436	33178	town	3		
Yarim		YE	YE-IB	14.2980	44.3779	33050	town	3		
Zintan	Zentan|Az-Zintan|Al-Zintan	LY	LY-JG	31.9316	12.2529	33000	town	3	notable	
Moninnpébougou		ML	ML-4	14.1508	-5.5209	32899	town	3		
Al Abyar		LY	LY-MJ	32.1900	20.5965	32563	town	3		
Baharak		AF	AF-BDS	37.0025	70.9066	32551	town	3		
Jayrud		SY	SY-RD	33.8071	36.7386	32352	town	3		
Masyaf		SY	SY-HM	35.0653	36.3406	32262	town	3		
Zaqatala		AZ	AZ-ZAQ	41.6316	46.6448	32171	town	3		
Maarat Misrin	Maarratmisrin|Maarrat Misrin|Maaret Misrin	SY	SY-ID	36.0115	36.6718	32163	town	3	notable	
Rumbek		SS	SS-LK	6.8062	29.6774	32083	town	3		
Sahar		YE	YE-SN	15.3164	44.3088	31859	town	3		
Qaryatayn	Al Qaryatayn|Al-Qaryatain|Qaryatain	SY	SY-HI	34.2296	37.2407	31748	town	3	notable	
Sakhnin		IL	IL-Z	32.8651	35.2977	31702	town	3		
Salqin		SY	SY-ID	36.1386	36.4524	31608	town	3		
Sidi Bin Zinah		LY	LY-NQ	32.8872	11.9873	31607	town	3		
Zégoua		ML	ML-3	10.4880	-5.6494	31593	town	3		
Diré		ML	ML-6	16.2570	-3.4013	31348	town	3		
Tandalti		SD	SD-NW	13.0167	31.8667	31329	town	3		
Brega	Al Burayqah|Marsa Brega|Marsa el-Brega|Al-Brega|Burayqah	LY	LY-WA	30.4062	19.5739	31300	town	3	notable	
Bani Suhayla		PS		31.3434	34.3234	31272	town	3		
Tafas		SY	SY-DR	32.7371	36.0665	31249	town	3		
Šibenik		HR	HR-15	43.7343	15.8942	31115	town	3		
Jubayt		SD	SD-RS	18.9533	36.8336	30856	town	3		
Gedera		IL	IL-M	31.8146	34.7800	30798	town	3		
Suran		SY	SY-HM	35.2919	36.7485	30716	town	3		
Lokbatan		AZ	AZ-BA	40.3256	49.7338	30694	town	3		
Vushtrri	Vucitrn	XK		42.8231	20.9675	30651	town	3		
Sabirabad		AZ	AZ-SAB	40.0087	48.4770	30612	town	3		
Diéma		ML	ML-1	14.5400	-9.1921	30592	town	3		
Banamba		ML	ML-2	13.5477	-7.4481	30591	town	3		
Sahnaya		SY	SY-RD	33.4253	36.2255	30519	town	3		
Murzuq	Murzuk	LY	LY-MQ	25.9155	13.9184	30491	town	3	notable	
Binnish		SY	SY-ID	35.9566	36.7138	30354	town	3		
Jasim	Jassem	SY	SY-DR	32.9913	36.0609	30283	town	3	person	
Al Hawatah		SD	SD-GD	13.4167	34.6333	30184	town	3		
Bankass		ML	ML-5	14.0775	-3.5159	30159	town	3		
Nili		AF	AF-DAY	33.7218	66.1302	30058	town	3		
Velika Gorica		HR	HR-01	45.7125	16.0756	30036	town	3		
Ghormach		AF	AF-BDG	35.7306	63.7826	30000	town	3		
Chmistar		LB	LB-BH	33.9647	36.0175	30000	town	3		
Burj Islam		SY	SY-LA	35.6740	35.8026	30000	town	3		
Baqa el Gharbiya		IL	IL-HA	32.4181	35.0431	29950	town	3		
Haji Zeynalabdin		AZ	AZ-SM	40.6233	49.5586	29900	town	3		
Tallkalakh		SY	SY-HI	34.6684	36.2600	29754	town	3		
Zabadani	Az Zabadani|Al-Zabadani	SY	SY-RD	33.7249	36.1005	29549	town	3	notable	
Dail		SY	SY-DR	32.7535	36.1308	29408	town	3		
Yehud-Monosson		IL	IL-TA	32.0284	34.8796	29312	town	3		
Tayyibat al Imam		SY	SY-HM	35.2659	36.7122	29259	town	3		
Hajin		SY	SY-DY	34.6951	40.8314	29237	town	3		
Shahhat		LY	LY-JA	32.8043	21.8661	29206	town	3		
Inkhil		SY	SY-DR	33.0181	36.1283	29076	town	3		
Deir Hafer	Dayr Hafir|Deir Hafir	SY	SY-HL	36.1569	37.7078	28905	town	3	notable	
Maiurno		SD	SD-SI	13.4167	33.6667	28727	town	3		
Giv'at Shmuel		IL	IL-TA	32.0782	34.8486	28628	town	3		
Nalut		LY	LY-NL	31.8685	10.9812	28431	town	3		
Rufaa		SD	SD-GZ	14.7597	33.3675	28374	town	3		
Amirdzhan		AZ	AZ-BA	40.4264	49.9836	28203	town	3		
Vinkovci		HR	HR-16	45.2883	18.8047	28111	town	3		
Sisak		HR	HR-03	45.4661	16.3775	27859	town	3		
Tirat Karmel		IL	IL-HA	32.7602	34.9687	27822	town	3		
Safita		SY	SY-TA	34.8210	36.1177	27815	town	3		
Be'er Yaakov	Beer Yaaqov	IL	IL-M	31.9386	34.8375	27768	town	3		
Al-Asabaa	Al Asabiah|Asabaa|Al-Asabia	LY	LY-JG	32.0333	12.8667	27713	town	3	notable	
Dhahiriya	Az Zahiriyah|Al-Dhahiriya	PS		31.4097	34.9733	27616	town	3	notable	
Ismayilli		AZ	AZ-ISM	40.7848	48.1514	27500	town	3		
Doboj		BA	BA-SRP	44.7318	18.0870	27235	town	3		
Beit Hanina	Bayt Hanina	PS		31.8300	35.2254	27000	town	3	notable	
Al-Qutaynah		SD	SD-NW	14.7278	32.2693	26893	town	3		
Amouda	Amuda	SY	SY-HA	37.1042	40.9300	26821	town	3	notable	
New Athos	Stantsiya Novyy Afon|Novy Afon	GE	GE-AB	43.0806	40.8383	26636	town	3		
Tira	Et Tira	IL	IL-M	32.2341	34.9502	26552	town	3		
Marneuli		GE	GE-KK	41.4876	44.7985	26400	town	3		
Malikiyah	Al Malikiyah|Malikiya	SY	SY-HA	37.1770	42.1401	26311	town	3	notable	
Kinana		SD	SD-SI	14.0361	33.1712	26233	town	3		
Berber		SD	SD-NR	18.0216	33.9830	26203	town	3		
Sheikh Miskin	Shaykh Miskin|Sheikh Maskin|Shaykh Maskin	SY	SY-DR	32.8267	36.1605	25920	town	3	notable	
Tamra		IL	IL-Z	32.8530	35.1987	25917	town	3		
Siyazan		AZ	AZ-SIY	41.0781	49.1156	25900	town	3		
Sanamayn	As Sanamayn|Al-Sanamayn|Sanamein|Al-Sanamein	SY	SY-DR	33.0719	36.1832	25702	town	3	notable	
Az Zahra		LY	LY-JI	32.6789	12.8733	25684	town	3		
Migdal HaEmeq		IL	IL-Z	32.6779	35.2416	25675	town	3		
Tal Rifaat	Tall Rifat|Tel Rifaat|Tal Rifat|Tel Rifat	SY	SY-HL	36.4723	37.0947	25658	town	3	notable	
Yehud		IL	IL-M	32.0332	34.8909	25600	town	3		
Atarut		PS		31.8667	35.2167	25595	town	3		
Ad-Dindar		SD	SD-SI	13.3340	34.0927	25567	town	3		
Batabo		SY	SY-HL	36.1345	36.7398	25560	town	3		
Nubul	Nubl|Nubbul	SY	SY-HL	36.3787	36.9929	25546	town	3	notable	
Subaykhan		SY	SY-DY	34.8531	40.5999	25514	town	3		
Kiryat Malakhi	Qiryat Malakhi|Kiryat Malachi	IL	IL-D	31.7289	34.7463	25362	town	3		
Surif City		PS		31.6508	35.0644	25242	town	3		
Ganei Tikva		IL	IL-M	32.0597	34.8732	25093	town	3		
Qiryat HaYovel		IL	IL-JM	31.7667	35.1667	25000	town	3		
Daliyat al Karmel		IL	IL-HA	32.6938	35.0469	25000	town	3		
Jarablus	Jarabulus	SY	SY-HL	36.8175	38.0111	24997	town	3	notable	
Ara-Arara		IL	IL-HA	32.4956	35.0926	24904	town	3		
Ar Ram wa Dahiyat al Barid		PS		31.8495	35.2342	24838	town	3		
Buzovna		AZ	AZ-BA	40.5190	50.1144	24795	town	3		
Kfar Yona		IL	IL-M	32.3167	34.9351	24778	town	3		
Rehed al-Birdi	Rahad al Bardi|Rahad el Berdi|Rehaid al-Birdi	SD	SD-DS	11.3000	23.8833	24768	town	3	notable	
Al Qubbah		LY	LY-DR	32.7568	22.2411	24631	town	3		
Biny Selo		AZ	AZ-BA	40.4508	50.0869	24596	town	3		
Nesher		IL	IL-HA	32.7662	35.0442	24148	town	3		
Mevasseret Tsiyyon		IL	IL-JM	31.8019	35.1507	24052	town	3		
Khashuri		GE	GE-SK	41.9973	43.5990	23949	town	3		
Gan Yavne		IL	IL-M	31.7874	34.7066	23869	town	3		
Kafr Qasim		IL	IL-M	32.1141	34.9762	23823	town	3		
Yoqneam Illit		IL	IL-Z	32.6466	35.0920	23796	town	3		
Al-Hirak		SY	SY-DR	32.7495	36.3058	23784	town	3	notable	
Agdas		AZ	AZ-AGS	40.6470	47.4738	23528	town	3		
Al Kiswah	Kisweh|al-Kisweh	SY	SY-RD	33.3581	36.2419	23526	town	3		
Al Ghurayfah		LY	LY-WD	26.5216	13.0107	23449	town	3		
Halfaya	Helfaya	SY	SY-HM	35.2601	36.6058	23403	town	3	notable	
Lahj city	Lahij|Al-Houta|Houta	YE	YE-LA	13.0567	44.8819	23375	town	3	notable	
Abu Zabad		SD	SD-GK	12.3500	29.2500	23317	town	3		
Divichibazar		AZ	AZ-SBN	41.2012	48.9871	23248	town	3		
Zichron Yaakov	Zikhron Yaaqov|Zikhron Yaakov	IL	IL-HA	32.5688	34.9543	23206	town	3		
Haciqabul		AZ	AZ-HAC	40.0387	48.9429	23102	town	3		
Massawa		ER	ER-SK	15.6081	39.4746	23100	town	3		
Maghar		IL	IL-Z	32.8889	35.4083	22957	town	3		
Artashat		AM	AM-AR	39.9548	44.5487	22800	town	3		
Kafr Kanna		IL	IL-Z	32.7466	35.3424	22751	town	3		
Ghubaysh		SD	SD-GK	12.1500	27.3500	22733	town	3		
Yafran	Yefren	LY	LY-JG	32.0633	12.5286	22680	town	3	notable	
Kadima Zoran		IL	IL-M	32.2778	34.9194	22490	town	3		
Kafr Takharim		SY	SY-ID	36.1168	36.5152	22436	town	3		
Quba		AZ	AZ-QBA	41.3611	48.5134	22405	town	3		
Aghsu		AZ	AZ-AGU	40.5703	48.4009	22300	town	3		
El Hermel		LB	LB-BH	34.3942	36.3847	22250	town	3		
Charentsavan		AM	AM-KT	40.4029	44.6445	22071	town	3		
Orahovac	Rahovec	XK		42.3994	20.6547	22049	town	3		
Al-Dana	Ad Dana|Dana	SY	SY-ID	36.2125	36.7700	21987	town	3	person	
Kafr Zita	Kafr Zayta|Kafr Zeita|Kafrzita	SY	SY-HM	35.3743	36.6033	21845	town	3	notable	
Maalot-Tarshiha	Ma'alot	IL	IL-Z	33.0167	35.2667	21836	town	3		
Cazin		BA	BA-BIH	44.9669	15.9431	21741	town	3		
Al Jazeera Aba		SD	SD-NW	13.3193	32.6132	21683	town	3		
Hura		IL	IL-D	31.3008	34.9361	21558	town	3		
Darbasiyah	Ad Darbasiyah|Al-Darbasiyah|Darbasiya|Derbasiyeh	SY	SY-HA	37.0728	40.6520	21481	town	3	notable	
Zabrat		AZ	AZ-BA	40.4775	49.9417	21396	town	3		
Assab		ER	ER-DK	13.0092	42.7394	21300	town	3		
Ghayl Ba Wazir		YE	YE-HD	14.7761	49.3661	21259	town	3		
Judeida Makr		IL	IL-Z	32.9282	35.1570	21163	town	3		
Al-Fashaqah		SD	SD-GD	14.3973	35.8667	21106	town	3		
Kuseifa		IL	IL-D	31.2453	35.0931	21079	town	3		
Halhoul	Halhul	PS		31.5803	35.1018	21076	town	3	notable	
Az Zuwaytinah		LY	LY-WA	30.9522	20.1202	21015	town	3		
Sabuncu		AZ	AZ-BA	40.4425	49.9481	20996	town	3		
Dura		PS		31.5078	35.0293	20835	town	3		
Gazakh	Qazax|Qazakh	AZ	AZ-QAZ	41.0925	45.3656	20800	town	3	notable	
Byblos		LB	LB-JL	34.1211	35.6481	20784	town	3		
Shoham		IL	IL-M	31.9987	34.9456	20740	town	3		
Qarah		SY	SY-RD	34.1556	36.7428	20656	town	3		
Samtredia		GE	GE-IM	42.1537	42.3352	20633	town	3		
Ariel		IL		32.1065	35.1845	20540	town	3	person	
Mehdiabad		AZ	AZ-ABS	40.4969	49.8517	20500	town	3		
Umm Shawkah		SD	SD-SI	13.3167	33.7667	20302	town	3		
Saatli		AZ	AZ-SAT	39.9321	48.3689	20300	town	3		
Tel Sheva		IL	IL-D	31.2486	34.8601	20204	town	3		
Kafr Manda		IL	IL-Z	32.8109	35.2607	20188	town	3		
Zestaponi		GE	GE-IM	42.1075	43.0329	20183	town	3		
Torit		SS	SS-EE	4.4118	32.5705	20048	town	3		
Bsharri		LB	LB-AS	34.2508	36.0106	20000	town	3		
Abyei		SD	SD-GK	9.5953	28.4349	20000	town	3		
Telavi		GE	GE-KA	41.9196	45.4700	19875	town	3		
Llazicë		XK		42.5553	20.7633	19863	town	3		
Bani Naim		PS		31.5159	35.1642	19783	town	3	notable	
Sevan		AM	AM-GR	40.5480	44.9531	19652	town	3		
Ijevan		AM	AM-TV	40.8804	45.1478	19500	town	3		
Al Qararah		PS		31.3739	34.3409	19500	town	3		
As-Samu	Es Samu|As-Samou	PS		31.3967	35.0661	19355	town	3	notable	
Velika Kladuša		BA	BA-BIH	45.1850	15.8058	19330	town	3		
Qabatiya	Qabatiyah|Qabatia	PS		32.4104	35.2809	19127	town	3	notable	
Leposavic	Leposaviq	XK		43.1039	20.8028	19000	town	3		
Gavar		AM	AM-GR	40.3540	45.1239	18900	town	3		
Idhna		PS		31.5587	34.9744	18727	town	3		
Zakiyah		SY	SY-RD	33.3341	36.1588	18553	town	3		
Qatana		SY	SY-RD	33.4376	36.0789	18511	town	3		
Abasan al Kabirah		PS		31.3191	34.3400	18163	town	3		
Artik		AM	AM-SH	40.6192	43.9721	18145	town	3		
Visoko		BA	BA-BIH	43.9889	18.1781	17890	town	3		
Leer		SS	SS-UY	8.3031	30.1406	17827	town	3	word	
Sair		PS		31.5785	35.1402	17775	town	3		
Ashtarak		AM	AM-AG	40.2976	44.3615	17600	town	3		
Ararat		AM	AM-AR	39.8549	44.6947	17598	town	3		
Mhardeh	Maharda|Muhradah	SY	SY-HM	35.2479	36.5725	17578	town	3	notable	
Kobuleti		GE	GE-AJ	41.8328	41.7782	17538	town	3		
Al-Eizariya	Al Ayzariyah|Eizariya|Al-Azariya	PS		31.7708	35.2692	17455	town	3	notable	
Akhaltsikhe		GE	GE-SJ	41.6395	42.9860	17445	town	3		
Tonj		SS	SS-WR	7.2739	28.6775	17338	town	3		
Balatah		PS		32.2121	35.2856	17146	town	3		
Zvecan		XK		42.9075	20.8403	17000	town	3		
Al-Zawaida	Az Zuwaydah|Zawaida|Az-Zawayda|Al-Zuwayda|Zuwaida	PS		31.4395	34.3805	16688	town	3	notable	
Beit Jala	Bayt Jala	PS		31.7155	35.1879	16183	town	3	notable	
Al-Yamoun	Al Yamun|Yamoun	PS		32.4856	35.2301	16164	town	3	notable	
Kosovo Polje		XK		42.6639	21.0961	16154	town	3		
Al Qutayfah		SY	SY-RD	33.7385	36.6007	16118	town	3		
Kafia Kingi		SS	SS-BW	9.2735	24.4170	16000	town	3		
Konjic		BA	BA-BIH	43.6513	17.9608	15950	town	3		
Dilijan		AM	AM-TV	40.7404	44.8634	15914	town	3		
Gračanica		BA	BA-BIH	44.7031	18.3101	15758	town	3		
Gradačac		BA	BA-BIH	44.8785	18.4276	15659	town	3		
Bosanska Krupa		BA	BA-BIH	44.8825	16.1514	15193	town	3		
Sur Bahir		PS		31.7368	35.2334	15000	town	3		
Shokat as-Sufi		PS		31.2586	34.2824	15000	town	3		
Senaki		GE	GE-SZ	42.2708	42.0633	14991	town	3		
Beit Sahour	Bayt Sahur|Beit Sahur	PS		31.7009	35.2263	14921	town	3	notable	
Zubin Potok		XK		42.9144	20.6897	14900	town	3		
Shahba		SY	SY-SU	32.8524	36.6285	14784	town	3		
Mrkonjić Grad		BA	BA-SRP	44.4173	17.0829	14737	town	3		
Zavidovići		BA	BA-BIH	44.4458	18.1497	14380	town	3		
Morek	Murak	SY	SY-HM	35.3762	36.6897	14307	town	3	notable	
Maridi		SS	SS-EW	4.9167	29.4694	14224	town	3		
Tarqumya		PS		31.5755	35.0122	14202	town	3		
Kanakir		SY	SY-RD	33.2666	36.0962	13950	town	3		
Ozurgeti		GE	GE-GU	41.9234	42.0052	13935	town	3		
Izraa	Izra|Ezraa	SY	SY-DR	32.8671	36.2507	13882	town	3	notable	
Jinderes	Jindayris|Jandaris|Jindires|Jinderis	SY	SY-HL	36.3950	36.6889	13661	town	3	notable	
Živinice		BA	BA-BIH	44.4493	18.6498	13641	town	3		
Sanski Most		BA	BA-BIH	44.7667	16.6670	13551	town	3		
Ya'bad	Yaabad	PS		32.4457	35.1682	13477	town	3	notable	
Gradiška		BA	BA-SRP	45.1448	17.2545	13346	town	3		
Bileća		BA	BA-SRP	42.8764	18.4297	13257	town	3		
Wadi al-Joz		PS		31.7899	35.2366	13000	town	3		
Salakhid		SY	SY-SU	32.8715	36.5728	12842	town	3		
Baytunya		PS		31.8966	35.1705	12822	town	3		
Kafr Shams		SY	SY-DR	33.1181	36.1063	12435	town	3		
Kakanj		BA	BA-BIH	44.1331	18.1229	12406	town	3		
Gardabani		GE	GE-KK	41.4597	45.0899	12364	town	3		
Kaspi		GE	GE-SK	41.9278	44.4235	12319	town	3		
Beit Ummar	Bayt Ummar	PS		31.6233	35.1045	12238	town	3	notable	
Kafr Buhum		SY	SY-HM	35.0596	36.6990	12194	town	3		
Qabbasin		SY	SY-HL	36.3077	38.1560	12000	town	3		
Anata		PS		31.8092	35.2590	11946	town	3		
Chiatura		GE	GE-IM	42.2981	43.2989	11943	town	3		
Ad Duraykish		SY	SY-TA	34.8951	36.1430	11918	town	3		
Gagra		GE	GE-AB	43.2786	40.2712	11807	town	3		
Givat Zeev		PS		31.8615	35.1686	11764	town	3		
Abu Dis		PS		31.7621	35.2617	11753	town	3		
Livno		BA	BA-BIH	43.8269	17.0075	11748	town	3		
Yirol		SS	SS-LK	6.5525	30.4981	11650	town	3		
Odžak		BA	BA-BIH	45.0246	18.3211	11621	town	3		
Obilic	Obiliq	XK		42.6869	21.0703	11612	town	3		
Borjomi		GE	GE-SJ	41.8469	43.3971	11248	town	3		
Salfit		PS		32.0837	35.1808	11000	town	3		
Sarafand		LB	LB-JA	33.4495	35.2995	10965	town	3		
Batroun		LB	LB-AS	34.2553	35.6581	10852	town	3		
Stijena		BA	BA-BIH	44.9363	16.0222	10844	town	3		
Šipovo		BA	BA-SRP	44.2824	17.0860	10738	town	3		
Al Ubaydiyah		PS		31.7170	35.2901	10618	town	3		
Beit Fajjar	Bayt Fajjar	PS		31.6244	35.1546	10579	town	3	notable	
Shukat as Sufi		PS		31.2600	34.2826	10566	town	3		
Al Musayfirah		SY	SY-DR	32.6326	36.3398	10466	town	3		
Prozor		BA	BA-BIH	43.8222	17.6092	10349	town	3		
Kvareli		GE	GE-KA	41.9549	45.8172	10177	town	3		
Sagarejo		GE	GE-KA	41.7369	45.3260	10166	town	3		
Tammoun	Tammun|Tamun	PS		32.2835	35.3837	10119	town	3	notable	
Beit Furik	Bayt Furik	PS		32.1769	35.3354	10108	town	3	notable	
Attil		PS		32.3693	35.0719	10100	town	3		
Efrata		PS		31.6531	35.1501	10088	town	3		
Novi Travnik		BA	BA-BIH	44.1713	17.6582	10006	town	3		
Gudauri		GE	GE-MM	42.4780	44.4762	10000	town	3		
Qana		LB	LB-JA	33.2090	35.2993	10000	town	3		
Aajaltoun		LB	LB-JL	33.9653	35.6828	10000	town	3		
Ljubuški		BA	BA-BIH	43.1969	17.5450	9987	town	3		
Kozarska Dubica		BA	BA-SRP	45.1767	16.8094	9959	town	3		
Derventa		BA	BA-SRP	44.9784	17.9078	9773	town	3		
Jajce		BA	BA-BIH	44.3420	17.2706	9763	town	3		
Arrabah		PS		32.4052	35.2019	9703	town	3		
Ad Dawhah		PS		31.6995	35.1805	9631	town	3		
Todorovo		BA	BA-BIH	45.0883	15.9308	9560	town	3		
Silat al-Harithiya	Silat al Harithiyah	PS		32.5085	35.2275	9557	town	3	notable	
Tambura		SS	SS-EW	5.6000	27.4667	9500	town	3		
Taffuh		PS		31.5386	35.0497	9480	town	3		
Široki Brijeg		BA	BA-BIH	43.3829	17.5942	9370	town	3		
Brod		BA	BA-SRP	45.1375	17.9872	9249	town	3		
Dayr al Ghusun		PS		32.3524	35.0769	9187	town	3		
Bayt Ula		PS		31.5962	35.0296	9159	town	3		
Khuzaah		PS		31.3068	34.3611	9023	town	3		
Al Khadir		PS		31.6941	35.1668	9003	town	3		
Baabda		LB	LB-JL	33.8339	35.5442	9000	town	3		
Modriča		BA	BA-SRP	44.9578	18.3020	8996	town	3		
Oranit		PS		32.1317	34.9909	8955	town	3		
Novi Grad		BA	BA-SRP	45.0464	16.3778	8920	town	3		
Sokolac		BA	BA-SRP	43.9382	18.8008	8842	town	3		
Mionica		BA	BA-BIH	44.8665	18.4660	8701	town	3		
Bayta al Fawqa		PS		32.1426	35.2877	8535	town	3		
Žepče		BA	BA-BIH	44.4267	18.0378	8502	town	3		
Qaffin		PS		32.4327	35.0827	8489	town	3		
Kiseljak		BA	BA-BIH	43.9430	18.0813	8475	town	3		
Jaba		PS		32.3241	35.2213	8391	town	3		
Potoci		BA	BA-BIH	43.4095	17.8786	8312	town	3		
Fojnica		BA	BA-BIH	43.9595	17.9029	8244	town	3		
Milići		BA	BA-SRP	44.1702	19.0920	8210	town	3		
Kokhav Yaaqov		PS		31.8810	35.2438	8194	town	3		
Dhannabah		PS		32.3134	35.0414	8193	town	3		
Vogošća		BA	BA-BIH	43.9023	18.3444	8180	town	3		
Ash Shuyukh		PS		31.5700	35.1561	8151	town	3		
Vitez		BA	BA-BIH	44.1542	17.7901	8140	town	3		
Bidya		PS		32.1146	35.0803	8065	town	3		
Hrajel		LB	LB-JL	34.0172	35.7924	8000	town	3		
Boudai		LB	LB-BH	34.0611	36.0611	8000	town	3		
Alfei Menasheh		PS		32.1726	35.0118	8000	town	3		
Bayt Awwa		PS		31.5091	34.9494	7943	town	3		
Beit Liqya	Bayt Liqya	PS		31.8696	35.0654	7795	town	3	notable	
Azzun		PS		32.1750	35.0575	7727	town	3		
Qarne Shomeron		PS		32.1667	35.0833	7713	town	3		
Kodok		SS	SS-NU	9.8889	32.1094	7709	town	3		
Aqraba		PS		32.1249	35.3455	7707	town	3		
Asirah ash Shamaliyah		PS		32.2512	35.2672	7475	town	3		
Kafr Rai		PS		32.3740	35.1545	7276	town	3	notable	
Qatanah		PS		31.8337	35.1189	7274	town	3		
Anabta		PS		32.3079	35.1169	7106	town	3		
Qabalan		PS		32.1018	35.2894	7043	town	3		
Kapoeta		SS	SS-EE	4.7722	33.5914	7042	town	3		
Silwad		PS		31.9763	35.2613	7006	town	3	notable	
Kharas		PS		31.6148	35.0417	6885	town	3		
Maythalun		PS		32.3480	35.2745	6804	town	3		
Aaitanit		LB	LB-BI	33.5614	35.6703	6800	town	3		
Deir Dibwan	Dayr Dibwan	PS		31.9111	35.2666	6692	town	3	notable	
Illar		PS		32.3702	35.1071	6681	town	3		
Bala		PS		32.3339	35.1116	6545	town	3		
Al-Mughraqa	Al Mughraqah|Mughraqa	PS		31.4659	34.4121	6448	town	3	notable	
Birzeit	Bir Zayt|Bir Zeit	PS		31.9696	35.1941	6398	town	3	notable	
Chaat		LB	LB-BH	34.1422	36.2311	6322	town	3		
Nahhalin		PS		31.6856	35.1208	6215	town	3		
An Nasr		PS		31.2814	34.3025	6211	town	3		
Zatarah		PS		31.6736	35.2566	6210	town	3		
Biddu		PS		31.8348	35.1495	6180	town	3		
Jammain		PS		32.1316	35.2040	6158	town	3		
Dayr Samit		PS		31.5206	34.9744	6144	town	3		
Az Zaytuniyah		PS		31.9540	35.1624	6107	town	3	notable	
Silat az Zahr		PS		32.3193	35.1842	6079	town	3		
Beit El		PS		31.9415	35.2224	6042	town	3		
Abasan al Jadidah		PS		31.3416	34.3459	5984	town	3		
Deir el Ahmar		LB	LB-BH	34.1253	36.1311	5947	town	3		
Hablah		PS		32.1652	34.9775	5945	town	3		
Hizma		PS		31.8334	35.2632	5916	town	3		
Kfarkela	Kfar Kila|Kafr Kila|Kfar Kela|Kafr Kela	LB	LB-NA	33.2773	35.5520	5878	town	3	notable	
Bayt Lid		PS		32.2609	35.1317	5740	town	3		
Birqin		PS		32.4546	35.2608	5730	town	3		
Bayt Kahil		PS		31.5701	35.0650	5663	town	3		
Awarta		PS		32.1611	35.2839	5563	town	3		
Husan		PS		31.7093	35.1347	5535	town	3		
Geva Binyamin		PS		31.8503	35.2741	5525	town	3		
Dayr Abu Daif		PS		32.4560	35.3616	5506	town	3		
Al Fukhkhari		PS		31.2928	34.3306	5464	town	3		
Bani Zayd		PS		32.0392	35.1032	5441	town	3		
Sinjil		PS		32.0333	35.2655	5371	town	3		
Jannatah		PS		31.6696	35.2196	5348	town	3		
Kharbatha al Misbah		PS		31.8855	35.0718	5141	town	3		
Bet Arye		PS		32.0333	35.0500	5139	town	3		
Bani Zayd ash Sharqiyah		PS		32.0493	35.1659	5015	town	3		
Bhamdoun	Bhamdoun el Mhatta	LB	LB-JL	33.8086	35.6597	5000	town	3	notable	
Tibnin	Tebnine|Tebnin	LB	LB-NA	33.1940	35.4097	5000	town	3	notable	
Kalinin nuclear power plant	Kalinin nuclear plant|Kalinin NPP	RU	RU-TVE	57.9050	35.0600		facility	2	notable	
Balakovo nuclear power plant	Balakovo nuclear plant|Balakovo NPP	RU	RU-SAR	52.0910	47.9550		facility	2	notable	
Dnister hydroelectric power plant	Dniester hydroelectric power plant|Dnister hydroelectric station|Dnister HPP	UA					facility	2	notable	
Tuzla Spit	Tuzla Island|Tuzla spit	UA					island	2	notable	
Boyko Towers	Boiko Towers|Boyko towers|Boiko towers	UA					facility	2	notable	
Danube delta	Danube Delta	XX					landform	2	notable	
Lukianivska prison	Lukyanivska prison|Lukianivka prison|Lukianivska remand prison	UA					facility	2	notable	
Drobytskyi Yar	Drobytsky Yar	UA					landform	2	notable	
Dorogobuzh		RU	RU-SMO	54.9140	33.2970		town	3	approx	
Vremivka		UA	UA-14	47.8520	36.8360		village	4	approx	
Kotlyne		UA	UA-14				village	4		
Novopil		UA	UA-14				village	4		
Rozdolivka		UA	UA-14				village	4		
Stupochky		UA	UA-14				village	4		
Gornal		RU	RU-KRS				village	4		
Glotovo		RU	RU-BEL				village	4		
Gora-Podol		RU	RU-BEL				village	4		
Tavrovo		RU	RU-BEL				village	4		
Line of Control	LoC	XX					landform	2	notable	
Salisbury Plain		GB		51.1500	-1.8500		landform	2	notable|approx	
Al-Bayda	Bayda|Al-Baydha	YE		13.9852	45.5727	37821	town	2		
Zinjibar	Zinjubar	YE		13.1287	45.3807	19879	town	2	notable	
Mocha	Mokha|Al-Mokha|Al-Makha	YE	YE-TA	13.3181	43.2499	16794	town	3		
Dhale city	Al-Dhale city	YE		13.6957	44.7314	14760	town	2	notable	
Al-Ghaydah	Al-Ghaida|Ghaydah	YE		16.2079	52.1760	10948	town	2	notable	
Seiyun	Sayun|Seyoun|Seiyoun	YE					town	2	notable	
Hays		YE	YE-HU	13.9317	43.4831		town	3		
Haradh	Harad	YE	YE-HJ	16.4096	43.0588		town	2	notable	
Al-Khawkhah	Khokha|Al-Khokha|Khawkhah|Al-Khukhah	YE	YE-HU	13.8071	43.2493		town	2	notable	
Salif	As-Salif|Salif port|Al-Salif	YE	YE-HU	15.3076	42.6711		town	2	notable	
Perim Island	Perim|Mayun	YE					island	2	notable	
Al-Anad airbase	Al-Anad air base|Al-Anad	YE					facility	2	notable	
Sirwah	Serwah	YE	YE-MA	15.4493	45.0189		town	2	notable	
Radaa		YE		14.4151	44.8371		town	3		
Balad		IQ	IQ-SD	34.0149	44.1457	42088	town	3		
Balad airbase	Balad air base	IQ					facility	2	notable	
Hit	Heet	IQ	IQ-AN	33.6366	42.8277	31901	town	2	notable|word	
Haditha	Al-Haditha|Hadithah	IQ	IQ-AN	34.1366	42.3773	30925	town	2	notable	
Rutba	Al-Rutba|Rutbah|Ar-Rutbah	IQ	IQ-AN	33.0372	40.2859	22370	town	2	notable	
Tel Keppe	Tel Kaif|Tal Kayf|Tilkaif	IQ	IQ-NI	36.4912	43.1211	23524	town	2	notable	
Makhmour	Makhmur|Makhmur camp	IQ	IQ-AR	35.7762	43.5797		town	2	notable	
Hawija	Al-Hawija|Hawijah	IQ					town	2	notable	
Tal Afar	Tel Afar|Talafar|Telafar	IQ	IQ-NI	36.3791	42.4481		town	2	notable	
Amirli	Amerli	IQ					town	2	notable	
Qayyarah	Qayara|Qayyara	IQ	IQ-NI	35.7993	43.2945		town	2	notable	
Camp Speicher		IQ					facility	2	notable	
Camp Taji	Taji|Taji air base	IQ					facility	2	notable	
Jurf al-Sakhar	Jurf al-Nasr|Jurf as-Sakhar	IQ					town	2	notable	
Qandil Mountains	Qandil|Mount Qandil	IQ					landform	2	notable	
Mount Sinjar	Sinjar Mountain	IQ					landform	2	notable	
Khor Mor gas field	Khor Mor	IQ					facility	2	notable	
Maaloula	Maalula	SY	SY-RD	33.8453	36.5451	5000	town	2	notable	
Houla	Kafr Laha|Taldou|Al-Houla|Taldo	SY	SY-HI	34.8947	36.4958	21819	town	2	notable	
Baghuz	Baghouz|Al-Baghuz Fawqani|Al-Baghouz	SY					town	2	notable	
Khan al-Assal	Khan al-Asal	SY					town	2	notable	
Atmeh	Atma	SY					town	2	notable	
Sarmada		SY					town	2	notable	
Foua	Fuah|Al-Foua|Kefraya and Foua|Fua	SY					town	2	notable	
Kefraya	Kafraya	SY					town	2	notable	
Madaya		SY	SY-RD	33.6903	36.1035		town	2	notable	
Moadamiya	Muadamiyat al-Sham|Moadamiyeh|Moadamiyet al-Sham|Mouadamiya	SY					town	2	notable	
Ain Issa	Ayn Issa|Ein Issa|Ayn Isa	SY	SY-RA	36.3855	38.8623		town	2	notable	
Tal Abyad	Tel Abyad|Tal Abiad|Tell Abyad	SY	SY-RA	36.6965	38.9538		town	2	notable	
Ras al-Ain	Ras al-Ayn|Sere Kaniye|Serekaniye	SY	SY-HA	36.8503	40.0705		town	2	notable	
Tal Tamr	Tel Tamer|Tal Tamer|Tel Tamr	SY	SY-HA	36.6556	40.3708		town	2	notable	
Shaddadi	Al-Shaddadi|Shaddadeh|Al-Shaddadah	SY					town	2	notable	
Al-Hol camp	Al-Hol|al-Hawl camp|Al-Hawl|Hol camp	SY					facility	2	notable	
Rukban camp	Rukban|Al-Rukban camp	SY					facility	2	notable	
Tishreen Dam	Tishrin Dam	SY					facility	2	notable	
Tabqa Dam	Euphrates Dam	SY					facility	2	notable	
Shayrat airbase	Shayrat air base|Shayrat	SY					facility	2	notable	
T4 airbase	T4 air base|Tiyas airbase|Tiyas air base	SY					facility	2	notable	
Menagh airbase	Menagh air base|Mennagh air base	SY					facility	2	notable	
Abu al-Duhur airbase	Abu al-Duhur|Abu al-Dhuhur air base|Abu Duhur	SY					facility	2	notable	
Bab al-Hawa crossing	Bab al-Hawa	SY					facility	2	notable	
Bab al-Salam crossing	Bab al-Salama|Bab al-Salameh|Bab al-Salam	SY					facility	2	notable	
Nassib crossing	Nassib border crossing|Nasib crossing	SY					facility	2	notable	
Conoco gas field	Conoco field	SY					facility	2	notable	
Al-Omar oil field	Omar oil field|Al-Omar field	SY					facility	2	notable	
Busra al-Sham	Bosra|Bosra al-Sham	SY	SY-DR	32.5174	36.4816	1000	town	2	notable	
Tripoli	Trablous	LB	LB-AS	34.4335	35.8441	229398	city	2		
Kfarchouba	Kfar Shouba|Kafr Shuba|Kfar Chouba	LB	LB-NA	33.3277	35.6926	1000	town	2	notable	
Alma al-Shaab	Alma ash-Shaab|Alma al-Chaab	LB	LB-JA	33.1045	35.1820	1080	town	2	notable	
Ain Ebel	Ain Ibl	LB	LB-NA	33.1102	35.4025	2000	town	2	notable	
Markaba		LB					town	2	notable	
Rmeish	Rmaish	LB					town	2	notable	
Shebaa	Chebaa	LB					town	2	notable	
Shebaa Farms		LB					landform	2	notable	
Ghajar		LB					town	2	notable	
Deir Mimas		LB					town	2	notable	
Nahr al-Bared	Nahr al-Bared camp|Nahr al-Bared refugee camp	LB					facility	2	notable	
Burj al-Barajneh	Bourj el-Barajneh|Burj el-Barajneh|Bourj al-Barajneh	LB					town	2	notable|district	
Shatila camp	Shatila|Chatila|Shatila refugee camp	LB					facility	2	notable|district	
Nilin	Na'alin	PS		31.9475	35.0203	4512	town	2	notable	
Al-Mughayyir	Mughayyir|Al-Mughayer	PS		32.0192	35.3478	2328	town	2	notable	
Khan al-Ahmar		PS					town	2	notable	
Sheikh Jarrah		PS					town	2	notable|district	
Silwan		PS					town	2	notable|district	
Allenby crossing	Allenby Bridge|King Hussein Bridge|Allenby border crossing	PS					facility	2	notable	
Qalandia checkpoint	Qalandia|Qalandiya|Qalandia camp|Qalandiya checkpoint	PS					facility	2	notable	
Morag corridor	Morag axis	PS					landform	2	notable	
Al-Aqsa Martyrs Hospital	Al-Aqsa Hospital|Al-Aqsa Martyrs' Hospital	PS					facility	2	notable	
Indonesian Hospital		PS					facility	2	notable	
European Hospital	European Gaza Hospital	PS					facility	2	notable	
Kamal Adwan Hospital		PS					facility	2	notable	
Al-Ahli Hospital	Al-Ahli Arab Hospital|Al-Ahli Baptist Hospital	PS					facility	2	notable	
Dheisheh camp	Dheisheh|Dheisheh refugee camp|Deheishe camp	PS					facility	2	notable	
Al-Arroub camp	Arroub camp|Al-Arroub	PS					facility	2	notable	
Kiryat Arba		PS					town	2	notable	
Arad		IL	IL-D	31.2588	35.2128	27967	town	2	person	
Rahat		IL	IL-D	31.3955	34.7570	19586	town	3		
Beit She'an	Bet Shean	IL	IL-Z	32.4966	35.4965	16800	town	2	notable	
Kissufim	Kibbutz Kissufim|Kissufim crossing	IL					town	2	notable	
Nir Am	Kibbutz Nir Am	IL	IL-D	31.5196	34.5801	611	town	2	notable	
Netiv HaAsara		IL	IL-D	31.5720	34.5395	891	town	2	notable	
Yad Mordechai		IL					town	2	notable	
Shlomi		IL	IL-Z	33.0719	35.1453	6511	town	3		
Manara	Kibbutz Manara	IL					town	2	notable	
Misgav Am		IL					town	2	notable	
Mount Meron	Meron airbase	IL					landform	2	notable	
Palmachim airbase	Palmachim air base|Palmachim	IL					facility	2	notable	
Ramat David airbase	Ramat David	IL					facility	2	notable	
Sde Teiman		IL					facility	2	notable	
Aqaba		JO		29.5267	35.0078	95048	city	2	notable	
Mafraq		JO		32.3429	36.2080	57118	city	2	notable	
Maan		JO		30.1962	35.7341	50350	city	2	notable	
Zaatari camp	Zaatari|Zaatari refugee camp	JO					facility	2	notable	
Tower 22		JO					facility	2	notable	
Muwaffaq Salti airbase	Muwaffaq Salti Air Base	JO					facility	2	notable	
Al-Jahra	Jahra	KW		29.3375	47.6581	24281	town	2	notable	
Ali Al Salem airbase	Ali Al Salem Air Base	KW					facility	2	notable	
Camp Arifjan	Arifjan	KW					facility	2	notable	
Failaka Island	Failaka	KW					island	2	notable	
Khafji	Al-Khafji|Ras al-Khafji	SA	SA-04	28.4391	48.4913	54857	city	2	notable	
Abqaiq		SA	SA-04	25.9340	49.6688	29474	town	2	notable	
Ras Tanura		SA	SA-04	26.7074	50.0673	62314	city	2	notable	
Sangin		AF	AF-HEL	32.0727	64.8359	13579	town	2	notable	
Qalat	Kalat	AF		32.1058	66.9083	12191	town	2	notable	
Tarin Kowt	Tarin Kot|Tarinkot|Trinkot|Tirin Kot	AF		32.6300	65.8781	10000	town	2	notable	
Mehtarlam	Mihtarlam|Mehtar Lam	AF		34.6714	70.2094	17345	town	2	notable	
Pul-e-Alam	Pul-i-Alam|Pol-e Alam	AF		33.9953	69.0227	13247	town	2	notable	
Shindand	Shindand air base|Shindand airbase	AF	AF-HER	33.3029	62.1474	29264	town	2	notable	
Islam Qala	Islam Qala crossing|Eslam Qala	AF	AF-HER	34.6667	61.0667	18086	town	2	notable	
Taloqan	Taluqan	AF		36.7360	69.5345	64256	city	2	notable	
Qala-e-Naw	Qala-i-Naw|Qalai Naw	AF	AF-BDG	34.9873	63.1289	9000	town	2	notable	
Marjah	Marja	AF					town	2	notable	
Musa Qala		AF	AF-HEL	32.4457	64.7449		town	2	notable	
Nad Ali	Nad-e Ali|Nad-i-Ali	AF	AF-HEL	31.6429	64.2398		town	2	notable	
Kajaki	Kajaki Dam	AF					town	2	notable	
Tora Bora		AF					landform	2	notable	
Shah-i-Kot	Shahi Kot|Shah-i-Kot Valley|Shahikot	AF					landform	2	notable	
Panjwai	Panjwayi	AF					town	2	notable	
Camp Bastion		AF					facility	2	notable	
Camp Leatherneck		AF					facility	2	notable	
Qala-i-Jangi	Qala-e-Jangi|Qalai Jangi	AF					facility	2	notable	
Salang Pass	Salang tunnel	AF					landform	2	notable	
Hairatan		AF					town	2	notable	
Kabul airport	Hamid Karzai International Airport|Kabul international airport	AF					facility	2	notable	
Miranshah	Miram Shah	PK	PK-KP	33.0006	70.0712	4131	town	2	notable	
Mir Ali		PK					town	2	notable	
Wana		PK	PK-KP	32.2989	69.5725	2223	town	2	notable	
Parachinar		PK	PK-KP	33.8997	70.1001		town	2	notable	
Chaman	Chaman crossing	PK	PK-BA	30.9177	66.4526	130139	city	2	notable	
Turbat		PK	PK-BA	26.0012	63.0485	75694	city	2	notable	
Gwadar		PK	PK-BA	25.1216	62.3254	70852	city	2	notable	
Mastung		PK	PK-BA	29.7997	66.8455	29082	town	2	notable	
Landi Kotal		PK	PK-KP	34.0988	71.1411	2223	town	2	notable	
Khyber Pass		PK					landform	2	notable	
Balakot		PK					town	2	notable	
Nur Khan airbase	Nur Khan air base|Chaklala air base	PK					facility	2	notable	
Anantnag		IN		33.7307	75.1542	150592	city	2	notable	
Baramulla	Baramula	IN		34.2090	74.3428	77276	city	2	notable	
Kupwara		IN		34.5286	74.2640	21771	town	2	notable	
Pulwama		IN		33.8740	74.8996	20071	town	2	notable	
Uri		IN		34.0860	74.0320	9366	town	3		
Rajouri	Rajauri	IN		33.3753	74.3092	29486	town	2	notable	
Kargil		IN		34.5577	76.1262	16338	town	2	notable	
Leh		IN		34.1650	77.5840	37475	town	2	notable	
Pathankot		IN		32.2748	75.6529	174306	city	2	notable	
Wagah crossing	Attari-Wagah|Wagah border|Attari crossing|Wagah	IN					facility	2	notable	
Siachen Glacier	Siachen	IN					landform	2	notable	
Pangong Tso	Pangong lake	IN					water	2	notable	
Imphal		IN		24.8081	93.9442	277196	city	2	notable	
Churachandpur		IN		24.3335	93.6700	47774	town	2	notable	
Tovuz	Tavuz	AZ		40.9925	45.6284	12626	town	2	notable	
Julfa	Culfa	AZ	AZ-NX	38.9540	45.6296	13700	town	2	notable	
Terter		AZ	AZ-TAR	40.3420	46.9316	20400	town	2	notable	
Kalbajar	Kelbajar|Kalbacar|Karvachar	AZ		40.1098	46.0445	8400	town	2	notable	
Jabrayil	Jebrail|Jabrail|Cebrayil	AZ		39.3992	47.0284	9600	town	2	notable	
Zangilan	Zangelan|Zengilan	AZ		39.0837	46.6599	7483	town	2	notable	
Qubadli	Gubadli|Kubatly	AZ		39.3444	46.5818	6890	town	2	notable	
Khojaly	Khojali|Xocali	AZ		39.9136	46.7921	5810	town	2	notable	
Khojavend	Khocavend	AZ		39.7950	47.1117	3700	town	2	notable	
Martakert	Mardakert|Aghdara|Agdara	AZ					town	2	notable	
Askeran	Asgaran	AZ		39.9391	46.8316	1639	town	2	notable	
Murovdag	Mrav mountains	AZ					landform	2	notable	
Sisian		AM	AM-SU	39.5219	46.0270	13176	town	2	notable	
Vardenis		AM	AM-GR	40.1827	45.7316	12651	town	2	notable	
Meghri		AM	AM-SU	38.9012	46.2431	3770	town	2	notable	
Tegh		AM	AM-SU	39.5583	46.4805	2330	town	2	notable	
Kornidzor		AM	AM-SU	39.5476	46.5305	1095	town	2	notable	
Akhalgori	Leningor	GE	GE-MM	42.1243	44.4831	1420	town	2	notable	
Gali		GE	GE-AB	42.6270	41.7364	7452	town	3		
Kodori Gorge	Kodori	GE					landform	2	notable	
Enguri dam	Inguri dam|Enguri bridge	GE					facility	2	notable	
Gudauta		GE	GE-AB	43.1019	40.6225	8752	town	2	notable	
Debark		ET	ET-AM	13.1561	37.8981	46800	town	2	notable	
Kemise	Kemissie	ET	ET-AM	10.7167	39.8700	43800	town	2	notable	
Semera		ET	ET-AF	11.7934	41.0058	50000	city	2	notable	
Shewa Robit	Shoa Robit	ET	ET-AM	9.9946	39.8969	39600	town	2	notable	
Abiy Addi	Abi Addi|Abiy Adi	ET	ET-TI	13.5608	38.9739	34200	town	2	notable	
Badme		ET					town	2	notable	
Zalambessa	Zalambesa|Zalanbessa	ET					town	2	notable	
Mai Kadra	Maikadra	ET					town	2	notable	
Welkait	Wolkait|Wolqayt	ET					landform	2	notable	
Abala		ET	ET-TI	14.2333	37.0000	25300	town	2	notable	
Moyale		ET					town	2	notable	
Merawi		ET	ET-AM	11.4167	37.1667	42200	town	2	notable	
Grand Ethiopian Renaissance Dam	Renaissance Dam	ET					facility	2	notable	
Barentu		ER	ER-GB	15.1058	37.5907	15891	town	2	notable	
Senafe		ER					town	2	notable	
Bara	Barah	SD	SD-KN	13.7000	30.3667	16969	town	3		
Al-Dabbah	Ed Debba|Al-Dabba|Ad Dabbah|Addabbah	SD	SD-NO	18.0500	30.9500	11626	town	2	notable	
Al-Hilaliya	Hilaliya|Al-Hilaliyah	SD	SD-GZ	14.9398	33.2340	17345	town	2	notable	
Wad al-Noura	Wad an-Nora|Wad al-Nora	SD					town	2	notable	
Heglig	Heglig oil field|Panthou	SD					town	2	notable	
Kauda		SD					town	2	notable	
El Malha	Al-Malha|Malha|al-Maliha	SD					town	2	notable	
Um Baru	Umm Baru|Ambro|Umbro	SD					town	2	notable	
Karnoi	Kornoi|Karnoy	SD					town	2	notable	
Tine	Al-Tina|Al-Tine	SD					town	3		
Jebel Marra	Jebel Mara|Jabal Marra	SD					landform	2	notable	
Nuba Mountains		SD					landform	2	notable	
Jebel Moya	Jabal Moya	SD					landform	2	notable	
Jebel Aulia	Jabal Awliya|Jebel Awlia	SD					town	2	notable	
Wadi Seidna airbase	Wadi Seidna|Wadi Sayidna|Wadi Seidna airfield|Wadi Seidna air base	SD					facility	2	notable	
Garsila		SD					town	2	notable	
Kalma camp	Kalma	SD					facility	2	notable	
Al-Khiwai	El Khuwei|Al-Khuwei|Khiwai|Al-Khuwayy	SD					town	2	notable	
Halfaya Bridge		SD					facility	2	notable	
Yei		SS	SS-EC	4.0944	30.6764	260720	city	2	notable	
Wau		SS	SS-BW	7.7011	27.9897	127384	city	2	notable	
Bor	Bor Town	SS		6.2089	31.5586	26782	town	3		
Nasir		SS					town	3		
Renk		SS					town	3		
Nimule		SS					town	2	notable	
Pibor		SS					town	2	notable	
Fangak	Old Fangak|New Fangak	SS					town	2	notable	
Akobo		SS					town	2	notable	
Bulo Burde	Bulobarde|Buulobarde|Bulo Burti	SO	SO-HI	3.8537	45.5674	16928	town	2	notable	
Hobyo		SO	SO-MU	5.3505	48.5268	12564	town	2	notable	
Adado	Cadaado	SO	SO-GA	6.1360	46.6276		town	2	notable	
Dhusamareb	Dhusamareeb|Dhuusamarreeb|Dusamareb	SO	SO-GA	5.5360	46.3867	9000	town	2	notable	
Guriel	Guriceel	SO					town	2	notable	
El Adde	Ceel Cadde	SO					town	2	notable	
El Bur	Elbur|Ceelbuur	SO	SO-GA	4.6850	46.6176	9031	town	2	notable	
Adan Yabal	Aden Yabal|Adan Yabaal|Aadan Yabaal	SO					town	2	notable	
Harardhere	Haradhere|Xarardheere	SO	SO-MU	4.6544	47.8575	2018	town	2	notable	
Barawe	Baraawe|Brava|Barawa	SO					town	2	notable	
Dhobley	Dobley	SO	SO-JH	0.4100	41.0100	5000	town	2	notable	
Golis Mountains		SO					landform	2	notable	
Cal Miskaad	Cal Miskaat|Al Miskad	SO					landform	2	notable	
Baledogle airfield	Baledogle|Baledogle air base	SO					facility	2	notable	
Bin Jawad	Bin Jawwad|Ben Jawad	LY	LY-SR	30.8042	18.0772	15509	town	2	notable	
Brak	Brak al-Shati|Brak al-Shatti	LY		27.5496	14.2714	16200	town	3		
Kufra	Al-Kufra|Kufrah|Al-Kufrah	LY					town	2	notable	
Ras Lanuf	Ras Lanouf	LY					town	2	notable	
Es Sider	Sidra|Al-Sidra|Es Sidra	LY					town	2	notable	
Al-Jufra airbase	Jufra airbase|Jufra air base|al-Jufra air base	LY					facility	2	notable	
Al-Watiya airbase	Al-Watiya|al-Watiya air base|Watiya air base	LY					facility	2	notable	
Mitiga airport	Mitiga International Airport|Mitiga	LY					facility	2	notable	
Tawergha	Tawargha	LY					town	2	notable	
Abu Grein	Abu Qurayn|Abu Ghrein|Abugrein	LY					town	2	notable	
Sharara oil field	El Sharara|Sharara oilfield|El Sharara oilfield	LY					facility	2	notable	
Ras Ajdir	Ras Jedir|Ras Ajdir crossing	LY					facility	2	notable	
Gao		ML	ML-7	16.2717	-0.0447	133110	city	3		
Bandiagara		ML	ML-5	14.3500	-3.6104	26460	town	2	notable	
Koro		ML	ML-5	14.0640	-3.0754	24694	town	2	notable	
Anderamboukane	Anderamboukan	ML	ML-9	15.4275	3.0175	18688	town	2	notable	
Ansongo		ML	ML-7	15.6597	0.5022	3000	town	2	notable	
Aguelhok	Aguelhoc	ML	ML-8	19.4614	0.8589	8080	town	2	notable	
Tessalit		ML	ML-8	20.2013	1.0119		town	2	notable	
Boulikessi	Boulkessi	ML					town	2	notable	
Hombori		ML					town	2	notable	
Ogossagou	Ogossogou|Ogossagou-Peulh	ML					town	2	notable	
Moura		ML					town	3		
Konna		ML					town	2	notable	
Tessit		ML	ML-7	15.2167	-0.3000	13588	town	2	notable	
Farabougou		ML					town	2	notable	
Anefis		ML					town	2	notable	
Tahoua		NE		14.8888	5.2692	159468	city	2	notable	
Arlit		NE	NE-1	18.7369	7.3853	106448	city	2	notable	
Diffa		NE		13.3154	12.6113	54082	city	2	notable	
Birni-N'Konni	Konni	NE		13.7960	5.2503	85494	city	2	notable	
Tillabéri		NE		14.2071	1.4542	30822	town	2	notable	
N'Guigmi		NE		14.2495	13.1092	32035	town	2	notable	
Inates		NE					town	2	notable	
Chinagodrar	Chinegodar|Chinagodar	NE					town	2	notable	
Tongo Tongo		NE					town	2	notable	
Ouahigouya		BF		13.5769	-2.4179	124587	city	2	notable	
Kaya		BF		13.0883	-1.0837	121970	city	3		
Djibo		BF		14.0986	-1.6266	61462	city	2	notable	
Dori		BF		14.0333	-0.0333	46512	town	3		
Fada N'Gourma		BF		12.0616	0.3584	73200	city	2	notable	
Titao		BF		13.7667	-2.0667	48241	town	2	notable	
Arbinda	Aribinda	BF		14.2296	-0.8654	45818	town	2	notable	
Solenzo		BF		12.1742	-4.0848	24783	town	2	notable	
Solhan		BF					town	2	notable	
Barsalogho		BF					town	2	notable	
Seytenga		BF					town	2	notable	
Gorom-Gorom		BF		14.4429	-0.2347	9752	town	2	notable	
Sebba		BF		13.4364	0.5304	11298	town	2	notable	
Diapaga		BF		12.0729	1.7884	15515	town	2	notable	
Abéché		TD		13.8292	20.8324	139983	city	2	notable	
Faya-Largeau	Faya	TD		17.9257	19.1043	44011	town	2	notable	
Aouzou	Aozou	TD		21.8375	17.4275	1880	town	2	notable	
Am Djarass	Amdjarass	TD		16.0667	22.8354	29793	town	2	notable	
Farchana	Farchana camp	TD					town	2	notable	
Ouadi Doum	Wadi Doum	TD					town	2	notable	
Bambari		CF		5.7679	20.6757	83029	city	2	notable	
Bria		CF		6.5423	21.9863	47226	town	2	notable	
Bangassou		CF		4.7413	22.8184	54059	city	2	notable	
Bossangoa		CF		6.4926	17.4552	55353	city	2	notable	
Kaga-Bandoro		CF		6.9896	19.1874	55047	city	2	notable	
Berbérati		CF		4.2612	15.7922	103713	city	2	notable	
Paoua		CF		7.2427	16.4406	47703	town	2	notable	
Ndélé		CF		8.4109	20.6473	27071	town	2	notable	
Birao		CF		10.2849	22.7882	8457	town	2	notable	
Beni		CD	CD-NK	0.4911	29.4731	140731	city	3		
Rutshuru		CD	CD-NK	-1.1867	29.4467	82680	city	2	notable	
Kanyabayonga	Kayna	CD	CD-NK	-0.6093	29.1725	51103	city	2	notable	
Bunagana		CD					town	2	notable	
Rubaya		CD					town	2	notable	
Sake		CD	CD-NK	-1.5739	29.0434	17151	town	3		
Kitshanga	Kitchanga	CD					town	2	notable	
Kibumba		CD					town	2	notable	
Kiwanja		CD					town	2	notable	
Rumangabo		CD					town	2	notable	
Nyiragongo	Mount Nyiragongo	CD					landform	2	notable	
Kishishe		CD					town	2	notable	
Kavumu		CD					town	2	notable	
Kamanyola		CD					town	2	notable	
Fizi		CD					town	2	notable	
Minembwe		CD					town	2	notable	
Shabunda		CD					town	2	notable	
Djugu		CD	CD-IT	1.9193	30.5026	41409	town	2	notable	
Mambasa		CD					town	2	notable	
Komanda		CD					town	2	notable	
Oicha		CD	CD-NK	0.6978	29.5186	74502	city	2	notable	
Kasindi		CD					town	2	notable	
Mugunga camp	Mugunga	CD					facility	2	notable	
Virunga National Park	Virunga	CD					landform	2	notable	
Mpondwe		UG		0.0401	29.7248	58600	city	2	notable	
Gulu		UG		2.7746	32.2990	177400	city	2	notable	
Gisenyi	Rubavu	RW		-1.7028	29.2564	172357	city	2	notable	
Nyamata		RW		-2.2042	30.1449	21509	town	2	notable	
Kibeho		RW					town	2	notable	
Pemba		MZ	MZ-P	-12.9740	40.5177	232932	city	2	notable	
Palma		MZ					town	3		
Macomia		MZ	MZ-P	-12.2467	40.1208	23228	town	2	notable	
Mueda		MZ	MZ-P	-11.6628	39.5506	27274	town	2	notable	
Quissanga		MZ					town	2	notable	
Muidumbe		MZ					town	2	notable	
Afungi	Afungi peninsula	MZ					facility	2	notable	
Chibok		NG	NG-BO	10.8695	12.8466		town	2	notable	
Dapchi		NG		12.4954	11.4998	14077	town	2	notable	
Bama		NG	NG-BO	11.5213	13.6895	118121	city	2	notable	
Gwoza		NG	NG-BO	11.0831	13.6959	15176	town	2	notable	
Baga		NG					town	2	notable	
Konduga		NG	NG-BO	11.6533	13.4179	13400	town	2	notable	
Monguno		NG	NG-BO	12.6706	13.6122	20297	town	2	notable	
Damboa		NG	NG-BO	11.1553	12.7564	21571	town	2	notable	
Damaturu		NG		11.7470	11.9608	46000	town	2	notable	
Mubi		NG	NG-AD	10.2686	13.2670	225705	city	2	notable	
Sambisa Forest	Sambisa	NG					landform	2	notable	
Yelwata		NG					town	2	notable	
Kuriga		NG					town	2	notable	
Kousséri		CM	CM-EN	12.0769	15.0306	139024	city	2	notable	
Buea		CM		4.1534	9.2423	140533	city	2	notable	
Kumba		CM		4.6363	9.4469	225046	city	2	notable	
Kolofata		CM					town	2	notable	
Fotokol		CM					town	2	notable	
Ngarbuh		CM					town	2	notable	
Ann		MM	MM-16	19.7954	94.0479	119714	city	2	notable|person	
Hakha		MM		22.6445	93.6108	24926	town	2	notable	
Thantlang		MM					town	2	notable	
Mindat		MM					town	2	notable	
Paletwa		MM					town	2	notable	
Maungdaw		MM					town	2	notable	
Rathedaung		MM					town	2	notable	
Kyauktaw		MM	MM-16	20.8447	92.9753	19492	town	2	notable	
Mrauk U		MM	MM-16	20.5900	93.1906	36139	town	2	notable	
Minbya		MM					town	2	notable	
Thandwe		MM					town	2	notable	
Demoso		MM	MM-12	19.5498	97.1560	5621	town	2	notable	
Hsipaw	Thibaw	MM					town	2	notable	
Nawnghkio	Naungcho|Nawngkhio	MM					town	2	notable	
Kutkai		MM	MM-17	23.4579	97.9380	24963	town	2	notable	
Namkham	Namhkam|Nam Kham	MM	MM-17	23.8334	97.6798	33382	town	2	notable	
Kunlong		MM					town	2	notable	
Chinshwehaw	Chin Shwe Haw	MM					town	2	notable	
Laiza		MM					town	2	notable	
Kawlin		MM					town	2	notable	
Pazigyi		MM					town	2	notable	
Kawkareik		MM	MM-13	16.5554	98.2371	48468	town	2	notable	
Lay Kay Kaw	Lay Kay Kaw Myothit	MM					town	2	notable	
Shwe Kokko		MM	MM-13	16.8208	98.5309	9837	town	2	notable	
KK Park		MM					facility	2	notable	
Pauktaw		MM	MM-06	16.8834	96.0948	4876	town	2	notable	
Jaffna		LK		9.6684	80.0074	169102	city	2	notable	
Trincomalee		LK		8.5778	81.2289	108420	city	2	notable	
Batticaloa		LK		7.7102	81.6924	86742	city	2	notable	
Vavuniya		LK		8.7514	80.4971	60176	city	2	notable	
Negombo		LK	LK-1	7.2083	79.8358	137223	city	2	notable	
Kilinochchi		LK		9.3961	80.3982	13006	town	2	notable	
Mullaitivu	Mullaittivu	LK		9.2680	80.8150	28973	town	2	notable	
Mannar		LK		8.9894	79.8784	35817	town	2	notable	
Elephant Pass		LK					landform	2	notable	
Puthukkudiyiruppu	Puthukudiyiruppu	LK					town	2	notable	
Mullivaikkal	Mullivaikal|Vellamullivaikkal	LK					town	2	notable	
Nandikadal lagoon	Nanthikadal lagoon|Nandikadal	LK					water	2	notable	
Cap-Haïtien		HT		19.7594	-72.1981	134815	city	2	notable	
Gonaïves		HT		19.4475	-72.6893	84961	city	2	notable	
Croix-des-Bouquets		HT	HT-OU	18.5768	-72.2262	229127	city	2	notable	
Arcahaie		HT	HT-OU	18.7702	-72.5123	130306	city	2	notable	
Pont-Sonde		HT					town	2	notable	
Kenscoff		HT	HT-OU	18.4477	-72.2840	42175	town	2	notable	
Mirebalais		HT		18.8346	-72.1048	9082	town	2	notable	
Toussaint Louverture airport	Toussaint Louverture International Airport	HT					facility	2	notable	
Solino		HT					town	3	district	
Banjska	Banjske	XK					town	2	notable	
Meja		XK					town	2	notable	
Merdare crossing	Merdare	XK					facility	2	notable	
Brnjak crossing	Brnjak	XK					facility	2	notable	
Srbica	Skenderaj	XK		42.7467	20.7886	5089	town	2	notable	
Prekaz		XK					town	2	notable	
Potocari		BA					town	2	notable	
Kravica		BA					town	2	notable	
Bratunac		BA	BA-SRP	44.1846	19.3309	4717	town	2	notable	
Pale		BA	BA-SRP	43.8166	18.5695	7458	town	3		
Keraterm	Keraterm camp	BA					facility	2	notable	
Trnopolje	Trnopolje camp	BA					facility	2	notable	
Ahmici		BA					town	2	notable	
Markale market	Markale	BA					facility	2	notable	
Petrinja		HR	HR-03	45.4375	16.2900	12963	town	2	notable	
Pakrac		HR		45.4364	17.1889	4151	town	2	notable	
Borovo Selo		HR	HR-16	45.4053	18.9758	3555	town	2	notable	
Ovcara		HR					town	2	notable	
Gospic		HR		44.5461	15.3747	6362	town	2	notable	
Skabrnja		HR	HR-13	44.0914	15.4539	1320	town	2	notable	
Mae Sot		TH		16.7167	98.5667	44563	town	2	notable	
Kantharalak		TH		14.6406	104.6499	36621	town	2	notable	
Preah Vihear temple	Preah Vihear	TH					facility	2	notable	
Poipet		KH		13.6580	102.5636	98934	city	2	notable	
Siem Reap		KH		13.3618	103.8606	139458	city	2	notable	
Battambang		KH		13.1027	103.1982	119251	city	2	notable	
Samraong	Samrong	KH		14.1817	103.5176	18694	town	2	notable	
Anlong Veng		KH		14.2322	104.0811	56927	city	2	notable	
Ubon Ratchathani		TH		15.2384	104.8487	122533	city	2	notable	
Chiang Mai		TH		18.7904	98.9847	127240	city	2	notable	
Aranyaprathet		TH		13.6928	102.5013	20236	town	2	notable	
Ta Muen Thom temple	Ta Muen Thom|Prasat Ta Muen Thom|Ta Moan Thom	TH					facility	2	notable	
Fujairah		AE		25.1164	56.3414	118933	city	2	notable	
Jebel Ali	Jebel Ali port	AE	AE-DU	25.0025	55.1081	210000	city	2	notable	
Isa airbase	Isa air base|Sheikh Isa air base	BH					facility	2	notable	
Kinmen	Quemoy	TW					island	2	notable	
Matsu Islands	Matsu	TW					island	2	notable	
Penghu	Penghu islands	TW					island	2	notable	
Second Thomas Shoal	Ren'ai Jiao|Ayungin Shoal	PH					landform	2	notable	
Scarborough Shoal	Huangyan Dao	PH					landform	2	notable	
Marawi		PH	PH-14	8.0034	124.2840	259993	city	2	notable	
Jolo		PH	PH-14	6.0522	121.0022	101002	city	2	notable	
Tibú		CO	CO-NSA	8.6389	-72.7358	13565	town	2	notable	
San Vicente del Caguán		CO		2.1217	-74.7661		town	2	notable	
Bojayá		CO		6.5564	-76.8839	1396	town	2	notable	
Tumaco		CO	CO-NAR	1.7911	-78.7927	86713	city	2	notable	
Jamundí		CO	CO-VAC	3.2607	-76.5350	44833	town	2	notable	
Nazareth		IL	IL-Z	32.7009	35.2972	77445	city	2	notable	
Lesbos	Lesvos	GR		39.2000	26.3000		island	2	notable	
Chios	Khios	GR		38.4000	26.0300		island	3	notable	
Samos		GR		37.7500	26.8300		island	3	notable	
Lampedusa		IT		35.5100	12.6000		island	2	notable	
Nis	Nish	RS		43.3247	21.9033	183164	city	2	notable	
Orontes river	Orontes	XX					river	2	notable	
Oubangi river	Oubangi|Ubangi river|Ubangi	XX					river	2	notable	
Shabelle river	Shebelle river	XX					river	2	notable	
Awash river		XX					river	2	notable	
Tekeze river	Tekeze	XX					river	2	notable	
Setit river	Setit	XX					river	2	notable	
Salween river	Salween	XX					river	2	notable	
Irrawaddy river	Ayeyarwady river	XX					river	2	notable	
Chindwin river	Chindwin	XX					river	2	notable	
Moei river		XX					river	2	notable	
Naf river		XX					river	2	notable	
Neretva river	Neretva	XX					river	2	notable	
Una river		XX					river	2	notable	
Bosna river		XX					river	2	notable	
Vrbas river		XX					river	2	notable	
Miljacka river	Miljacka	XX					river	2	notable	
Ibar river	Ibar	XX					river	2	notable	
Amu Darya	Amu Darya river	XX					river	2	notable	
Panj river		XX					river	2	notable	
Kura river		XX					river	2	notable	
Khabur river	Khabour river	XX					river	2	notable	
Great Zab river	Great Zab	XX					river	2	notable	
Semliki river	Semuliki river	XX					river	2	notable	
Ruzizi river	Rusizi river	XX					river	2	notable	
Yarmouk river		XX					river	2	notable	
Atbara river		XX					river	2	notable	
Limpopo river		XX					river	2	notable	
Ruvuma river	Rovuma river	XX					river	2	notable	
Sunzha river		XX					river	2	notable	
Argun river		XX					river	2	notable	
Inguri river	Enguri river	XX					river	2	notable	
Jhelum river		XX					river	2	notable	
Neelum river		XX					river	2	notable	
Brahmaputra river	Brahmaputra	XX					river	2	notable	
Magdalena river		XX					river	2	notable	
Atrato river	Atrato	XX					river	2	notable	
Durand Line		XX					landform	2	notable	
Hindu Kush		XX					landform	2	notable	
Line of Actual Control		XX					landform	2	notable	
Three Pagodas Pass		XX					landform	2	notable	
"""#
