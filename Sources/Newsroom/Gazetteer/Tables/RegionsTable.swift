/// First-level divisions and informal areas: ISO 3166-2 code (`X-` for an informal one), name, sort, state, bases (spellings that
/// stand before `oblast`, `region`, `province`, `krai`), bare names that mean the region by themselves, whole phrases, members, latitude, longitude.
///
/// Names outside Ukraine, Russia and Belarus: Unicode CLDR (Unicode-DFS-2016, © 1991–2022 Unicode, Inc.); points: Natural Earth
/// (public domain) and GeoNames (CC BY 4.0, changed).
let regionsTable = #"""
UA-05	Vinnytsia oblast	oblast	UA	Vinnytsia|Vinnytsya|Vinnitsa|Vinnytska		Vinnychchyna		48.920	28.660
UA-07	Volyn oblast	oblast	UA	Volyn|Volhynia|Volynska	Volyn|Volhynia			51.181	24.823
UA-09	Luhansk oblast	oblast	UA	Luhansk|Lugansk|Luhanska		Luhanshchyna|LPR|LNR|Luhansk People's Republic|Lugansk People's Republic		49.046	38.967
UA-12	Dnipropetrovsk oblast	oblast	UA	Dnipropetrovsk|Dnepropetrovsk|Dnipro|Dnipropetrovska	Dnipropetrovsk|Dnepropetrovsk	Dnipropetrovshchyna|Sicheslav oblast		48.115	34.185
UA-14	Donetsk oblast	oblast	UA	Donetsk|Donetska		Donechchyna|Donetsk People's Republic|DPR|DNR		48.073	37.655
UA-18	Zhytomyr oblast	oblast	UA	Zhytomyr|Zhitomir|Zhytomyrska		Zhytomyrshchyna		50.658	28.344
UA-21	Zakarpattia oblast	oblast	UA	Zakarpattia|Transcarpathia|Transcarpathian|Zakarpattya|Zakarpatska	Zakarpattia|Transcarpathia|Zakarpattya			48.452	22.956
UA-23	Zaporizhzhia oblast	oblast	UA	Zaporizhzhia|Zaporizhia|Zaporizhzhya|Zaporozhye|Zaporozhzhia|Zaporizka|Zaporizhka				47.310	35.593
UA-26	Ivano-Frankivsk oblast	oblast	UA	Ivano-Frankivsk|Ivano-Frankovsk|Ivano-Frankivska	Prykarpattia			48.683	24.656
UA-30	Kyiv city	city	UA					50.424	30.599
UA-32	Kyiv oblast	oblast	UA	Kyiv|Kiev|Kyivska		Kyivshchyna		49.796	30.167
UA-35	Kirovohrad oblast	oblast	UA	Kirovohrad|Kirovograd|Kropyvnytskyi|Kirovohradska	Kirovohrad|Kirovograd	Kirovohradshchyna		48.407	32.319
UA-40	Sevastopol	city	UA					44.627	33.626
UA-43	Crimea	autonomous_republic	UA	Crimea|Crimean	Crimea|Krym	Crimea peninsula|Crimean peninsula|Autonomous Republic of Crimea|Republic of Crimea|occupied Crimea|annexed Crimea		45.333	34.203
UA-46	Lviv oblast	oblast	UA	Lviv|Lvov|Lvivska		Lvivshchyna		49.704	23.797
UA-48	Mykolaiv oblast	oblast	UA	Mykolaiv|Mykolayiv|Nikolaev|Nikolayev|Mykolaivska		Mykolaivshchyna		47.319	32.314
UA-51	Odesa oblast	oblast	UA	Odesa|Odessa|Odeska		Odeshchyna		47.008	30.431
UA-53	Poltava oblast	oblast	UA	Poltava|Poltavska		Poltavshchyna		49.699	33.826
UA-56	Rivne oblast	oblast	UA	Rivne|Rovno|Rivnenska		Rivnenshchyna		51.218	26.632
UA-59	Sumy oblast	oblast	UA	Sumy|Sumska		Sumshchyna		51.277	33.671
UA-61	Ternopil oblast	oblast	UA	Ternopil|Ternopol|Ternopilska		Ternopilshchyna		49.388	25.543
UA-63	Kharkiv oblast	oblast	UA	Kharkiv|Kharkov|Kharkivska		Kharkivshchyna		49.480	36.459
UA-65	Kherson oblast	oblast	UA	Kherson|Khersonska		Khersonshchyna		46.838	33.827
UA-68	Khmelnytskyi oblast	oblast	UA	Khmelnytskyi|Khmelnytsky|Khmelnitsky|Khmelnitskiy|Khmelnytska		Khmelnychchyna		49.520	26.942
UA-71	Cherkasy oblast	oblast	UA	Cherkasy|Cherkassy|Cherkaska		Cherkashchyna		49.403	31.886
UA-74	Chernihiv oblast	oblast	UA	Chernihiv|Chernigov|Chernihivska		Chernihivshchyna		51.288	32.207
UA-77	Chernivtsi oblast	oblast	UA	Chernivtsi|Chernovtsy|Chernivetska	Bukovyna|Bukovina			48.277	25.975
RU-AD	Adygea	republic	RU	Adygea|Adygeya	Adygea|Adygeya	Republic of Adygea		44.502	40.121
RU-AL	Altai Republic	republic	RU		Gorno-Altai	Republic of Altai		50.938	86.873
RU-ALT	Altai Krai	krai	RU	Altai				52.506	83.562
RU-AMU	Amur oblast	oblast	RU	Amur	Amur			52.226	128.985
RU-ARK	Arkhangelsk oblast	oblast	RU	Arkhangelsk|Archangel				63.448	42.862
RU-AST	Astrakhan oblast	oblast	RU	Astrakhan				47.068	47.821
RU-BA	Bashkortostan	republic	RU	Bashkortostan	Bashkortostan|Bashkiria|Bashkiriya	Republic of Bashkortostan		54.712	55.517
RU-BEL	Belgorod oblast	oblast	RU	Belgorod|Bilhorod				50.765	37.915
RU-BRY	Bryansk oblast	oblast	RU	Bryansk|Briansk				53.135	33.694
RU-BU	Buryatia	republic	RU		Buryatia|Buryatiya	Republic of Buryatia		54.497	111.390
RU-CE	Chechnya	republic	RU	Chechen|Chechnya	Chechnya|Ichkeria			43.327	45.740
RU-CHE	Chelyabinsk oblast	oblast	RU	Chelyabinsk				55.102	60.952
RU-CHU	Chukotka	autonomous_okrug	RU	Chukotka	Chukotka	Chukotka district|Chukotka autonomous district|Chukotka autonomous area|Chukotka okrug|Chukotka Autonomous Okrug		65.935	171.678
RU-CU	Chuvashia	republic	RU		Chuvashia|Chuvashiya	Chuvash Republic		55.542	47.069
RU-DA	Dagestan	republic	RU	Dagestan	Dagestan	Republic of Dagestan		42.472	47.060
RU-IN	Ingushetia	republic	RU	Ingushetia	Ingushetia|Ingushetiya	Republic of Ingushetia		43.399	44.804
RU-IRK	Irkutsk oblast	oblast	RU	Irkutsk				55.208	104.206
RU-IVA	Ivanovo oblast	oblast	RU	Ivanovo				57.025	42.337
RU-KAM	Kamchatka Krai	krai	RU	Kamchatka	Kamchatka			55.256	158.045
RU-KB	Kabardino-Balkaria	republic	RU		Kabardino-Balkaria	Kabardino-Balkarian Republic		43.376	43.336
RU-KC	Karachay-Cherkessia	republic	RU		Karachay-Cherkessia|Karachayevo-Cherkessia			43.682	41.967
RU-KDA	Krasnodar Krai	krai	RU	Krasnodar	Kuban	Kuban region		45.951	39.536
RU-KEM	Kemerovo oblast	oblast	RU	Kemerovo	Kuzbass			55.110	86.986
RU-KGD	Kaliningrad oblast	oblast	RU	Kaliningrad		Kaliningrad exclave		54.766	21.583
RU-KGN	Kurgan oblast	oblast	RU	Kurgan				55.396	63.984
RU-KHA	Khabarovsk Krai	krai	RU	Khabarovsk				50.843	136.855
RU-KHM	Khanty-Mansi	autonomous_okrug	RU	Khanty-Mansi|Khanty-Mansiysk	Khanty-Mansi|Yugra	Khanty-Mansi district|Khanty-Mansi autonomous district|Khanty-Mansi autonomous area|Khanty-Mansi okrug|Khanty-Mansiysk okrug|Khanty-Mansi Autonomous Okrug		61.605	66.356
RU-KIR	Kirov oblast	oblast	RU	Kirov				58.135	50.220
RU-KK	Khakassia	republic	RU		Khakassia			53.478	90.262
RU-KL	Kalmykia	republic	RU	Kalmykia	Kalmykia			46.548	45.378
RU-KLU	Kaluga oblast	oblast	RU	Kaluga				54.090	35.175
RU-KO	Komi Republic	republic	RU	Komi	Komi	Republic of Komi		63.982	54.364
RU-KOS	Kostroma oblast	oblast	RU	Kostroma				58.342	43.881
RU-KR	Karelia	republic	RU	Karelia	Karelia	Republic of Karelia		65.066	35.665
RU-KRS	Kursk oblast	oblast	RU	Kursk				51.694	35.534
RU-KYA	Krasnoyarsk Krai	krai	RU	Krasnoyarsk				66.626	95.017
RU-LEN	Leningrad oblast	oblast	RU	Leningrad				60.161	34.222
RU-LIP	Lipetsk oblast	oblast	RU	Lipetsk				52.734	39.212
RU-MAG	Magadan oblast	oblast	RU	Magadan				61.847	152.596
RU-ME	Mari El	republic	RU	Mari El	Mari El			56.578	48.499
RU-MO	Mordovia	republic	RU	Mordovia	Mordovia	Republic of Mordovia		54.438	45.620
RU-MOS	Moscow oblast	oblast	RU	Moscow				55.319	38.437
RU-MOW	Moscow city	city	RU					55.271	37.198
RU-MUR	Murmansk oblast	oblast	RU	Murmansk				64.573	32.543
RU-NEN	Nenets	autonomous_okrug	RU	Nenets		Nenets okrug|Nenets Autonomous Okrug|Nenets autonomous district|Nenets autonomous area		68.537	62.157
RU-NGR	Novgorod oblast	oblast	RU	Novgorod				58.202	31.974
RU-NIZ	Nizhny Novgorod oblast	oblast	RU	Nizhny Novgorod|Nizhniy Novgorod|Nizhegorod				56.021	44.469
RU-NVS	Novosibirsk oblast	oblast	RU	Novosibirsk				55.367	78.451
RU-OMS	Omsk oblast	oblast	RU	Omsk				55.937	73.301
RU-ORE	Orenburg oblast	oblast	RU	Orenburg				52.701	53.177
RU-ORL	Oryol oblast	oblast	RU	Oryol|Orel|Orlov				52.942	35.967
RU-PER	Perm Krai	krai	RU	Perm				58.835	56.162
RU-PNZ	Penza oblast	oblast	RU	Penza				53.147	45.207
RU-PRI	Primorsky Krai	krai	RU	Primorsky|Primorye|Primorskiy	Primorye	Maritime territory		45.505	135.106
RU-PSK	Pskov oblast	oblast	RU	Pskov				57.134	29.054
RU-ROS	Rostov oblast	oblast	RU	Rostov				47.582	40.949
RU-RYA	Ryazan oblast	oblast	RU	Ryazan|Riazan				54.373	40.402
RU-SA	Sakha	republic	RU		Sakha|Yakutia	Sakha Republic|Republic of Sakha		64.369	125.155
RU-SAK	Sakhalin oblast	oblast	RU	Sakhalin	Sakhalin			50.264	142.965
RU-SAM	Samara oblast	oblast	RU	Samara				53.088	50.566
RU-SAR	Saratov oblast	oblast	RU	Saratov				51.505	47.875
RU-SE	North Ossetia	republic	RU	North Ossetia	North Ossetia|North Ossetia-Alania			43.046	44.307
RU-SMO	Smolensk oblast	oblast	RU	Smolensk				54.695	32.627
RU-SPE	Saint Petersburg city	city	RU					59.857	30.351
RU-STA	Stavropol Krai	krai	RU	Stavropol				44.970	43.333
RU-SVE	Sverdlovsk oblast	oblast	RU	Sverdlovsk				58.642	61.673
RU-TA	Tatarstan	republic	RU	Tatarstan	Tatarstan	Republic of Tatarstan		55.511	50.140
RU-TAM	Tambov oblast	oblast	RU	Tambov				52.686	41.723
RU-TOM	Tomsk oblast	oblast	RU	Tomsk				58.454	81.984
RU-TUL	Tula oblast	oblast	RU	Tula				53.975	37.816
RU-TVE	Tver oblast	oblast	RU	Tver				57.044	34.591
RU-TY	Tuva	republic	RU	Tuva	Tuva|Tyva			51.707	96.231
RU-TYU	Tyumen oblast	oblast	RU	Tyumen|Tiumen				57.480	68.629
RU-UD	Udmurtia	republic	RU	Udmurtia|Udmurt	Udmurtia|Udmurtiya			57.475	53.065
RU-ULY	Ulyanovsk oblast	oblast	RU	Ulyanovsk|Ulianovsk				53.831	47.431
RU-VGG	Volgograd oblast	oblast	RU	Volgograd				49.663	43.932
RU-VLA	Vladimir oblast	oblast	RU	Vladimir				55.840	41.422
RU-VLG	Vologda oblast	oblast	RU	Vologda				60.187	37.003
RU-VOR	Voronezh oblast	oblast	RU	Voronezh				50.911	40.121
RU-YAN	Yamalo-Nenets	autonomous_okrug	RU	Yamalo-Nenets|Yamal	Yamal|Yamalo-Nenets	Yamalo-Nenets okrug|Yamal okrug|Yamalo-Nenets Autonomous Okrug|Yamal-Nenets|Yamalo-Nenets district|Yamal-Nenets district|Yamalo-Nenets autonomous district|Yamal-Nenets autonomous district|Yamalo-Nenets autonomous area		65.068	78.361
RU-YAR	Yaroslavl oblast	oblast	RU	Yaroslavl				57.925	39.316
RU-YEV	Jewish Autonomous Oblast	autonomous_oblast	RU		Birobidzhan region	Jewish Autonomous Region		48.504	131.853
RU-ZAB	Zabaykalsky Krai	krai	RU	Zabaykalsky|Zabaikalsky|Transbaikal	Transbaikal			52.221	117.436
BY-BR	Brest region	oblast	BY	Brest				52.524	25.868
BY-HM	Minsk city	city	BY					53.901	27.575
BY-HO	Gomel region	oblast	BY	Gomel|Homel|Homyel				52.259	30.046
BY-HR	Grodno region	oblast	BY	Grodno|Hrodna				53.491	25.059
BY-MA	Mogilev region	oblast	BY	Mogilev|Mahilyow|Mahileu|Mogilyov				53.838	30.820
BY-MI	Minsk region	oblast	BY	Minsk				53.174	27.490
BY-VI	Vitebsk region	oblast	BY	Vitebsk|Vitsebsk|Viciebsk				55.093	30.064
MD-SN	Transnistria	breakaway	MD	Transnistria|Transnistrian	Transnistria|Pridnestrovie|Transdniestria	Pridnestrovian Moldavian Republic		47.282	29.214
MD-GA	Gagauzia	autonomy	MD	Gagauz	Gagauzia	Autonomous Territorial Unit of Gagauzia		46.232	28.668
GE-AB	Abkhazia	breakaway	GE	Abkhazia	Abkhazia			43.035	40.870
X-SOSS	South Ossetia	breakaway			South Ossetia	Tskhinvali region		42.350	44.000
X-DONBAS	Donbas	informal			Donbas|Donbass|the Donbas|the Donbass		UA-14|UA-09	48.559	38.311
X-NOVOROSSIYA	Novorossiya	informal			Novorossiya|Novorossia				
X-KUBAN	Kuban	informal			Kuban		RU-KDA	45.951	39.536
X-NCAUC	North Caucasus	informal			North Caucasus		RU-CE|RU-DA|RU-IN|RU-KB|RU-KC|RU-SE|RU-STA	43.467	44.364
X-POLISSIA	Polissia	informal			Polissia|Polissya|Polesia|Polesie		UA-07|UA-56|UA-18|UA-32	50.713	27.492
X-SIVER	Sivershchyna	informal			Sivershchyna|Siverschyna|Severia		UA-74|UA-59	51.282	32.939
X-SLOBOZH	Sloboda Ukraine	informal			Slobozhanshchyna|Sloboda Ukraine		UA-63|UA-59	50.379	35.065
X-GALICIA	Galicia (eastern Europe)	informal			Halychyna		UA-46|UA-61|UA-26	49.258	24.665
X-GAZA	Gaza	territory	PS	Gaza	Gaza	Gaza Strip|the Gaza Strip		31.400	34.350
X-WESTBANK	West Bank	territory	PS			West Bank|the West Bank|occupied West Bank|Occupied West Bank		32.000	35.250
X-GOLAN	Golan Heights	informal	SY		Golan	Golan Heights|the Golan Heights		33.000	35.750
X-GALILEE	Galilee	informal	IL		Galilee	Upper Galilee|Western Galilee		32.800	35.400
X-NEGEV	Negev	informal	IL			Negev desert|the Negev|Negev		30.800	34.800
X-SINAI	Sinai	informal	EG		Sinai	Sinai Peninsula|Sinai peninsula		29.500	34.000
X-BEKAA	Bekaa Valley	informal	LB		Bekaa|Beqaa	Bekaa Valley|Beqaa Valley|Bekaa valley|Beqaa valley		33.850	36.000
X-KURDISTAN	Iraqi Kurdistan	autonomy	IQ	Kurdistan		Iraqi Kurdistan|Kurdistan Region of Iraq		36.200	44.000
X-DARFUR	Darfur	informal	SD	Darfur	Darfur		SD-DN|SD-DS|SD-DW|SD-DC|SD-DE	13.000	25.000
X-KORDOFAN	Kordofan	informal	SD	Kordofan|Kurdufan	Kordofan|Kurdufan		SD-KN|SD-KS|SD-GK	12.500	29.800
X-KARABAKH	Nagorno-Karabakh	breakaway	AZ	Nagorno-Karabakh|Nagorno Karabakh|Nagorny Karabakh|Karabakh	Nagorno-Karabakh|Nagorno Karabakh|Nagorny Karabakh|Karabakh|Artsakh	Republic of Artsakh		39.830	46.750
X-KASHMIR	Kashmir	informal		Kashmir	Kashmir	Indian-administered Kashmir|Indian-controlled Kashmir|Indian Kashmir|Kashmir Valley		34.300	74.800
X-KRAJINA	Krajina	informal	HR		Krajina	Serbian Krajina|Republic of Serbian Krajina			
X-SANDZAK	Sandžak	informal	RS		Sandžak|Sandzak			43.200	20.000
X-KIVU	Kivu	informal	CD	Kivu			CD-NK|CD-SK		
X-AZAWAD	Azawad	informal	ML		Azawad				
X-PUNTLAND	Puntland	autonomy	SO	Puntland	Puntland	Puntland state		8.400	48.500
X-SAHEL	Sahel	informal			Sahel	the Sahel|Sahel region			
X-ANATOLIA	Anatolia	informal	TR		Anatolia			39.000	34.000
X-YORKSHIRE	Yorkshire	informal	GB		Yorkshire			54.000	-1.500
X-BALTICS	Baltic states	informal			the Baltics|Baltic states|Baltic countries		EE|LV|LT		
X-SEASTU	South-eastern Ukraine	informal			south-eastern Ukraine|southeastern Ukraine		UA-23|UA-14|UA-12	47.833	35.811
X-URALS	Urals	informal			the Urals|Ural region|Urals region|Urals		RU-SVE|RU-CHE|RU-PER|RU-KGN|RU-ORE|RU-BA|RU-UD	56.123	57.790
X-SIBERIA	Siberia	informal			Siberia		RU-NVS|RU-OMS|RU-TOM|RU-KEM|RU-KYA|RU-IRK|RU-ALT|RU-AL|RU-KK|RU-TY	55.533	87.687
X-RUFE	Russian Far East	informal			Russian Far East|Russia's Far East|Russia's far east		RU-PRI|RU-KHA|RU-AMU|RU-SAK|RU-KAM|RU-MAG|RU-CHU|RU-SA|RU-YEV|RU-ZAB|RU-BU	54.679	137.460
AD-02	Canillo	admin1	AD					42.579	1.651
AD-03	Encamp	admin1	AD					42.532	1.645
AD-04	La Massana	admin1	AD					42.557	1.489
AD-05	Ordino	admin1	AD					42.604	1.526
AD-06	Sant Julià de Lòria	admin1	AD					42.470	1.495
AD-07	Andorra la Vella	admin1	AD					42.513	1.509
AD-08	Escaldes-Engordany	admin1	AD					42.495	1.582
AE-AJ	Ajman	admin1	AE					25.410	55.547
AE-AZ	Abu Dhabi	admin1	AE					23.797	53.683
AE-DU	Dubai	admin1	AE					24.952	55.329
AE-FU	Fujairah	admin1	AE					25.441	56.238
AE-RK	Ras al-Khaimah	admin1	AE					25.701	55.974
AE-SH	Sharjah	admin1	AE					25.108	55.803
AE-UQ	Umm al-Quwain	admin1	AE					25.463	55.728
AF-BAL	Balkh province	province	AF	Balkh				36.527	67.031
AF-BAM	Bamyan province	province	AF	Bamyan|Bamiyan				34.699	67.374
AF-BDG	Badghis	province	AF	Badghis	Badghis			35.284	63.611
AF-BDS	Badakhshan province	province	AF	Badakhshan				36.953	73.281
AF-BGL	Baghlan	province	AF	Baghlan	Baghlan			35.763	69.074
AF-DAY	Daykundi	province	AF	Daykundi|Daikundi|Dai Kundi|Daykondi	Daykundi|Daikundi			33.719	66.125
AF-FRA	Farah province	province	AF	Farah				32.492	62.378
AF-FYB	Faryab	province	AF	Faryab	Faryab			36.228	64.788
AF-GHA	Ghazni province	province	AF	Ghazni				33.163	67.756
AF-GHO	Ghor province	province	AF	Ghor|Ghowr				34.143	64.457
AF-HEL	Helmand	province	AF	Helmand	Helmand			31.346	64.032
AF-HER	Herat province	province	AF	Herat				34.175	61.986
AF-JOW	Jowzjan	province	AF	Jowzjan|Jawzjan|Jozjan	Jowzjan|Jawzjan|Jozjan			36.749	65.934
AF-KAB	Kabul province	province	AF	Kabul				34.511	69.338
AF-KAN	Kandahar province	province	AF	Kandahar				31.030	65.653
AF-KAP	Kapisa	province	AF	Kapisa	Kapisa			34.911	69.734
AF-KDZ	Kunduz province	province	AF	Kunduz				36.819	68.663
AF-KHO	Khost province	province	AF	Khost				33.367	69.897
AF-KNR	Kunar	province	AF	Kunar	Kunar			35.001	71.042
AF-LAG	Laghman	province	AF	Laghman	Laghman			34.827	70.262
AF-LOG	Logar	province	AF	Logar	Logar			33.984	69.173
AF-NAN	Nangarhar	province	AF	Nangarhar	Nangarhar			34.373	70.375
AF-NIM	Nimroz	province	AF	Nimroz|Nimruz	Nimroz|Nimruz			30.810	62.460
AF-NUR	Nuristan	province	AF	Nuristan|Nurestan	Nuristan			35.471	71.114
AF-PAN	Panjshir	province	AF	Panjshir	Panjshir			35.314	69.518
AF-PAR	Parwan	province	AF	Parwan|Parvan	Parwan			35.482	69.865
AF-PIA	Paktia	province	AF	Paktia	Paktia			32.521	68.654
AF-PKA	Paktika	province	AF	Paktika	Paktika			33.627	69.420
AF-SAM	Samangan	province	AF	Samangan	Samangan			36.023	67.744
AF-SAR	Sar-e Pul province	province	AF	Sar-e Pul|Sar-e Pol|Sar-i-Pul|Sari Pul|Saripul				35.686	66.069
AF-TAK	Takhar	province	AF	Takhar	Takhar			36.669	69.618
AF-URU	Uruzgan	province	AF	Uruzgan|Urozgan|Oruzgan	Uruzgan|Urozgan|Oruzgan			32.786	65.982
AF-WAR	Maidan Wardak	province	AF	Wardak|Maidan Wardak|Wardag	Maidan Wardak			34.236	68.201
AF-ZAB	Zabul	province	AF	Zabul	Zabul			32.291	67.024
AG-03	Saint George	admin1	AG					17.120	-61.782
AG-04	Saint John	admin1	AG					17.106	-61.842
AG-05	Saint Mary	admin1	AG					17.054	-61.858
AG-06	Saint Paul	admin1	AG					17.030	-61.772
AG-07	Saint Peter	admin1	AG					17.104	-61.743
AG-08	Saint Philip	admin1	AG					17.064	-61.706
AG-10	Barbuda	admin1	AG					17.638	-61.782
AG-11	Redonda	admin1	AG					16.936	-62.345
AL-01	Berat County	admin1	AL					40.618	20.089
AL-02	Durrës County	admin1	AL					41.419	19.533
AL-03	Elbasan County	admin1	AL					41.053	20.136
AL-04	Fier County	admin1	AL					40.750	19.563
AL-05	Gjirokastër County	admin1	AL					40.155	20.210
AL-06	Korçë County	admin1	AL					40.583	20.726
AL-07	Kukës County	admin1	AL					42.184	20.378
AL-08	Lezhë County	admin1	AL					41.794	19.880
AL-09	Dibër County	admin1	AL					41.610	20.175
AL-10	Shkodër County	admin1	AL					42.242	19.576
AL-11	Tirana County	admin1	AL					41.260	19.842
AL-12	Vlorë County	admin1	AL					40.146	19.758
AM-AG	Aragatsotn	admin1	AM					40.464	44.304
AM-AR	Ararat province	province	AM	Ararat				39.936	44.803
AM-AV	Armavir	admin1	AM					40.147	44.051
AM-ER	Yerevan	admin1	AM					40.143	44.524
AM-GR	Gegharkunik	province	AM	Gegharkunik|Gegharkounik	Gegharkunik			40.348	45.320
AM-KT	Kotayk	admin1	AM					40.391	44.715
AM-LO	Lori	admin1	AM					40.945	44.499
AM-SH	Shirak	admin1	AM					40.788	43.871
AM-SU	Syunik	province	AM	Syunik|Siunik	Syunik			39.357	46.090
AM-TV	Tavush	province	AM	Tavush	Tavush			40.965	45.109
AM-VD	Vayots Dzor	province	AM	Vayots Dzor	Vayots Dzor			39.740	45.400
AO-BGO	Bengo	admin1	AO					-9.032	13.816
AO-BGU	Benguela	admin1	AO					-12.787	13.895
AO-BIE	Bié	admin1	AO					-12.448	17.412
AO-CAB	Cabinda	admin1	AO					-5.078	12.274
AO-CCU	Cuando Cubango	admin1	AO					-15.779	19.431
AO-CNN	Cunene	admin1	AO					-16.276	15.600
AO-CNO	Cuanza Norte	admin1	AO					-8.852	14.952
AO-CUS	Cuanza Sul	admin1	AO					-10.890	15.046
AO-HUA	Huambo	admin1	AO					-12.643	15.602
AO-HUI	Huíla	admin1	AO					-14.881	14.985
AO-LNO	Lunda Norte	admin1	AO					-8.701	19.243
AO-LSU	Lunda Sul	admin1	AO					-9.902	20.925
AO-LUA	Luanda	admin1	AO					-8.950	13.315
AO-MAL	Malanje	admin1	AO					-9.515	16.267
AO-MOX	Moxico	admin1	AO					-13.375	19.971
AO-NAM	Namibe	admin1	AO					-15.381	12.733
AO-UIG	Uíge	admin1	AO					-7.153	15.414
AO-ZAI	Zaire	admin1	AO					-6.856	13.429
AR-A	Salta	admin1	AR					-24.187	-63.256
AR-B	Buenos Aires Province	admin1	AR					-37.170	-60.128
AR-C	Buenos Aires	admin1	AR					-34.613	-58.449
AR-D	San Luis	admin1	AR					-33.929	-65.957
AR-E	Entre Ríos	admin1	AR					-32.111	-59.429
AR-F	La Rioja	admin1	AR					-29.768	-66.919
AR-G	Santiago del Estero	admin1	AR					-27.840	-63.381
AR-H	Chaco	admin1	AR					-26.073	-60.691
AR-J	San Juan	admin1	AR					-30.370	-68.765
AR-K	Catamarca	admin1	AR					-27.647	-67.511
AR-L	La Pampa	admin1	AR					-36.917	-65.820
AR-M	Mendoza	admin1	AR					-34.772	-68.469
AR-N	Misiones	admin1	AR					-26.839	-54.411
AR-P	Formosa	admin1	AR					-24.696	-60.052
AR-Q	Neuquén	admin1	AR					-38.604	-69.555
AR-R	Río Negro	admin1	AR					-39.770	-66.414
AR-S	Santa Fe	admin1	AR					-31.089	-60.939
AR-T	Tucumán	admin1	AR					-27.125	-65.420
AR-U	Chubut	admin1	AR					-44.001	-68.475
AR-V	Tierra del Fuego	admin1	AR					-53.853	-68.104
AR-W	Corrientes	admin1	AR					-28.987	-57.799
AR-X	Córdoba	admin1	AR					-32.191	-63.688
AR-Y	Jujuy	admin1	AR					-23.142	-66.045
AR-Z	Santa Cruz	admin1	AR					-49.214	-70.416
AT-1	Burgenland	admin1	AT					47.478	16.466
AT-2	Carinthia	admin1	AT					46.758	13.983
AT-3	Lower Austria	admin1	AT					48.226	15.580
AT-4	Upper Austria	admin1	AT					48.119	13.612
AT-5	Salzburg	admin1	AT					47.494	13.301
AT-6	Styria	admin1	AT					47.217	14.970
AT-7	Tyrol	admin1	AT					47.252	11.141
AT-8	Vorarlberg	admin1	AT					47.216	9.874
AT-9	Vienna	admin1	AT					48.235	16.370
AU-ACT	Australian Capital Territory	admin1	AU					-35.298	149.102
AU-NSW	New South Wales	admin1	AU					-33.419	150.925
AU-NT	Northern Territory	admin1	AU					-14.757	131.921
AU-QLD	Queensland	admin1	AU					-25.453	151.490
AU-SA	South Australia	admin1	AU					-34.817	138.606
AU-TAS	Tasmania	admin1	AU					-42.116	147.010
AU-VIC	Victoria	admin1	AU					-37.700	144.937
AU-WA	Western Australia	admin1	AU					-31.332	116.328
AZ-ABS	Absheron	admin1	AZ					40.297	49.186
AZ-AGA	Agstafa	admin1	AZ					41.196	45.540
AZ-AGC	Aghjabadi	admin1	AZ					39.978	47.378
AZ-AGM	Aghdam district	district	AZ	Aghdam|Agdam		Agdam district		40.012	46.904
AZ-AGS	Agdash	admin1	AZ					40.546	47.408
AZ-AGU	Agsu	admin1	AZ					40.536	48.310
AZ-AST	Astara	admin1	AZ					38.505	48.713
AZ-BA	Baku	admin1	AZ					40.118	49.425
AZ-BAB	Babek	admin1	AZ					39.282	45.343
AZ-BAL	Balakan	admin1	AZ					41.723	46.399
AZ-BAR	Barda	admin1	AZ					40.355	47.215
AZ-BEY	Beylagan	admin1	AZ					39.863	47.624
AZ-BIL	Bilasuvar	admin1	AZ					39.528	48.463
AZ-CAB	Jabrayil district	district	AZ	Jabrayil|Jebrail|Jabrail|Dzhebrail		Jebrail district|Jabrail district|Dzhebrail district		39.316	46.928
AZ-CAL	Jalilabad	admin1	AZ					39.195	48.439
AZ-CUL	Julfa	admin1	AZ					39.148	45.664
AZ-DAS	Dashkasan	admin1	AZ					40.465	45.996
AZ-FUZ	Fuzuli district	district	AZ	Fuzuli|Fizuli		Fizuli district		39.552	47.345
AZ-GA	Ganja	admin1	AZ					40.680	46.358
AZ-GAD	Gadabay district	district	AZ	Gadabay				40.562	45.678
AZ-GOR	Goranboy district	district	AZ	Goranboy				40.602	46.693
AZ-GOY	Goychay	admin1	AZ					40.556	47.807
AZ-GYG	Goygol	admin1	AZ					40.552	46.343
AZ-HAC	Hajigabul	admin1	AZ					40.082	48.934
AZ-IMI	Imishli	admin1	AZ					39.853	47.986
AZ-ISM	Ismailli	admin1	AZ					40.783	48.157
AZ-KAL	Kalbajar district	district	AZ	Kalbajar|Kelbajar		Kelbajar district		40.058	46.318
AZ-KAN	Kangarli	admin1	AZ					39.449	45.168
AZ-KUR	Kurdamir	admin1	AZ					40.289	48.178
AZ-LA	Lankaran	admin1	AZ					38.741	48.741
AZ-LAC	Lachin district	district	AZ	Lachin				39.637	46.550
AZ-LAN	Lankaran District	admin1	AZ					39.701	46.296
AZ-LER	Lerik	admin1	AZ					38.706	48.457
AZ-MAS	Masally	admin1	AZ					38.991	48.699
AZ-MI	Mingachevir	admin1	AZ					40.757	46.988
AZ-NA	Naftalan	admin1	AZ					40.509	46.827
AZ-NEF	Neftchala	admin1	AZ					39.340	48.998
AZ-NX	Nakhchivan	autonomy	AZ	Nakhchivan	Nakhchivan			39.214	45.417
AZ-OGU	Oghuz	admin1	AZ					41.035	47.460
AZ-ORD	Ordubad	admin1	AZ					39.073	45.882
AZ-QAB	Qabala	admin1	AZ					40.926	47.787
AZ-QAX	Qakh	admin1	AZ					41.244	46.751
AZ-QAZ	Qazakh	admin1	AZ					41.172	45.272
AZ-QBA	Quba	admin1	AZ					41.198	48.346
AZ-QBI	Qubadli district	district	AZ	Qubadli|Gubadli|Kubatly		Gubadli district|Kubatly district		39.302	46.622
AZ-QOB	Gobustan	admin1	AZ					40.525	48.968
AZ-QUS	Qusar	admin1	AZ					41.439	48.242
AZ-SA	Shaki	admin1	AZ					41.119	47.076
AZ-SAB	Sabirabad	admin1	AZ					39.863	48.813
AZ-SAD	Sadarak	admin1	AZ					39.680	44.826
AZ-SAH	Shahbuz	admin1	AZ					39.429	45.581
AZ-SAK	Shaki District	admin1	AZ					41.154	47.127
AZ-SAL	Salyan	admin1	AZ					39.638	49.116
AZ-SAR	Sharur	admin1	AZ					39.580	45.023
AZ-SAT	Saatly	admin1	AZ					39.811	48.455
AZ-SBN	Shabran	admin1	AZ					41.116	48.793
AZ-SIY	Siazan	admin1	AZ					41.027	49.048
AZ-SKR	Shamkir	admin1	AZ					40.843	45.997
AZ-SM	Sumqayit	admin1	AZ					40.600	49.613
AZ-SMI	Shamakhi	admin1	AZ					40.603	48.569
AZ-SMX	Samukh	admin1	AZ					40.951	46.514
AZ-SR	Shirvan	admin1	AZ					39.945	48.915
AZ-SUS	Shusha district	district	AZ	Shusha|Shushi		Shushi district		39.681	46.669
AZ-TAR	Tartar district	district	AZ	Tartar|Terter		Terter district		40.252	46.788
AZ-TOV	Tovuz district	district	AZ	Tovuz				40.920	45.651
AZ-UCA	Ujar	admin1	AZ					40.407	47.750
AZ-XA	Stepanakert	admin1	AZ					39.834	46.767
AZ-XAC	Khachmaz	admin1	AZ					41.595	48.702
AZ-XCI	Khojaly district	district	AZ	Khojaly				39.822	46.632
AZ-XIZ	Khizi	admin1	AZ					40.739	49.202
AZ-XVD	Khojavend district	district	AZ	Khojavend				39.632	46.945
AZ-YAR	Yardymli	admin1	AZ					38.871	48.203
AZ-YE	Yevlakh	admin1	AZ					40.618	47.150
AZ-YEV	Yevlakh District	admin1	AZ					40.696	47.022
AZ-ZAN	Zangilan district	district	AZ	Zangilan|Zangelan		Zangelan district		39.062	46.626
AZ-ZAQ	Zaqatala	admin1	AZ					41.597	46.739
AZ-ZAR	Zardab	admin1	AZ					40.245	47.713
BA-BIH	Federation of Bosnia and Herzegovina	admin1	BA					43.229	17.846
BA-BRC	Brčko District	admin1	BA					44.820	18.843
BA-SRP	Republika Srpska	admin1	BA					44.969	18.681
BB-01	Christ Church	admin1	BB					13.090	-59.534
BB-02	Saint Andrew	admin1	BB					13.263	-59.581
BB-03	Saint George	admin1	BB					13.138	-59.545
BB-04	Saint James	admin1	BB					13.190	-59.634
BB-05	Saint John	admin1	BB					13.177	-59.505
BB-06	Saint Joseph	admin1	BB					13.213	-59.552
BB-07	Saint Lucy	admin1	BB					13.308	-59.615
BB-08	Saint Michael	admin1	BB					13.126	-59.606
BB-09	Saint Peter	admin1	BB					13.259	-59.629
BB-10	Saint Philip	admin1	BB					13.138	-59.470
BB-11	Saint Thomas	admin1	BB					13.184	-59.591
BD-A	Barisal	admin1	BD					22.439	90.285
BD-B	Chittagong Division	admin1	BD					22.504	92.105
BD-C	Dhaka Division	admin1	BD					24.137	90.420
BD-D	Khulna Division	admin1	BD					22.907	89.375
BD-E	Rajshahi Division	admin1	BD					24.556	88.926
BD-F	Rangpur Division	admin1	BD					25.886	88.947
BD-G	Sylhet Division	admin1	BD					24.600	91.681
BD-H	Mymensingh Division	admin1	BD					24.817	90.226
BE-BRU	Brussels	admin1	BE					50.846	4.375
BE-VAN	Antwerp	admin1	BE					51.233	4.762
BE-VBR	Flemish Brabant	admin1	BE					50.872	4.787
BE-VLG	Flanders	admin1	BE					51.010	4.236
BE-VLI	Limburg	admin1	BE					50.993	5.429
BE-VOV	East Flanders	admin1	BE					51.047	3.816
BE-VWV	West Flanders	admin1	BE					51.030	2.988
BE-WAL	Wallonia	admin1	BE					50.453	4.823
BE-WBR	Walloon Brabant	admin1	BE					50.678	4.546
BE-WHT	Hainaut	admin1	BE					50.354	4.118
BE-WLG	Liège	admin1	BE					50.461	5.773
BE-WLX	Luxembourg	admin1	BE					49.963	5.449
BE-WNA	Namur	admin1	BE					50.213	4.809
BF-01	Boucle du Mouhoun	region	BF	Boucle du Mouhoun	Boucle du Mouhoun			12.396	-3.510
BF-02	Cascades	admin1	BF					10.451	-4.791
BF-03	Centre	admin1	BF					12.355	-1.514
BF-04	Centre-Est	admin1	BF					11.742	-0.386
BF-05	Centre-Nord (Burkina Faso)	region	BF			Centre-Nord region|Centre North region|Center-North region|North Central region		13.144	-1.145
BF-06	Centre-Ouest	admin1	BF					11.980	-2.171
BF-07	Centre-Sud	admin1	BF					11.597	-1.105
BF-08	Est (Burkina Faso)	region	BF			Est region		12.092	0.603
BF-09	Hauts-Bassins	admin1	BF					11.221	-4.248
BF-10	Nord	admin1	BF					13.423	-2.310
BF-11	Plateau-Central	admin1	BF					12.454	-1.102
BF-12	Sahel region (Burkina Faso)	region	BF			Burkina Faso's Sahel region|Burkina's Sahel region		14.075	-0.635
BF-13	Sud-Ouest	admin1	BF					10.589	-3.115
BF-BAL	Balé	admin1	BF					11.664	-3.060
BF-BAM	Bam	admin1	BF					13.439	-1.593
BF-BAN	Banwa	admin1	BF					12.217	-4.191
BF-BAZ	Bazèga	admin1	BF					11.890	-1.455
BF-BGR	Bougouriba	admin1	BF					10.898	-3.410
BF-BLG	Boulgou	admin1	BF					11.463	-0.338
BF-BLK	Boulkiemdé	admin1	BF					12.305	-2.236
BF-COM	Comoé	admin1	BF					10.232	-4.431
BF-GAN	Ganzourgou	admin1	BF					12.258	-0.794
BF-GNA	Gnagna province	province	BF	Gnagna				12.905	-0.025
BF-GOU	Gourma province	province	BF	Gourma				12.222	0.563
BF-HOU	Houet	admin1	BF					11.383	-4.318
BF-IOB	Ioba	admin1	BF					11.017	-2.932
BF-KAD	Kadiogo	admin1	BF					12.360	-1.530
BF-KEN	Kénédougou	admin1	BF					11.428	-4.953
BF-KMD	Komondjari	province	BF	Komondjari	Komondjari			12.707	0.721
BF-KMP	Kompienga	admin1	BF					11.424	0.977
BF-KOP	Koulpélogo	admin1	BF					11.410	0.206
BF-KOS	Kossi province	province	BF	Kossi				12.935	-3.848
BF-KOT	Kouritenga	admin1	BF					12.178	-0.237
BF-KOW	Kourwéogo	admin1	BF					12.584	-1.732
BF-LER	Léraba	admin1	BF					10.665	-5.214
BF-LOR	Loroum province	province	BF	Loroum				13.907	-2.065
BF-MOU	Mouhoun	admin1	BF					12.234	-3.336
BF-NAM	Namentenga	province	BF	Namentenga	Namentenga			13.196	-0.481
BF-NAO	Nahouri	admin1	BF					11.245	-1.265
BF-NAY	Nayala	admin1	BF					12.673	-2.970
BF-NOU	Noumbiel	admin1	BF					9.749	-2.944
BF-OUB	Oubritenga	admin1	BF					12.593	-1.254
BF-OUD	Oudalan	province	BF	Oudalan	Oudalan			14.629	-0.335
BF-PAS	Passoré	admin1	BF					12.885	-2.249
BF-PON	Poni	admin1	BF					10.296	-3.283
BF-SEN	Séno province	province	BF	Séno				13.965	-0.103
BF-SIS	Sissili	admin1	BF					11.444	-2.360
BF-SMT	Sanmatenga	province	BF	Sanmatenga	Sanmatenga			13.242	-0.972
BF-SNG	Sanguié	admin1	BF					12.205	-2.621
BF-SOM	Soum province	province	BF	Soum				14.272	-1.324
BF-SOR	Sourou province	province	BF	Sourou				13.245	-2.948
BF-TAP	Tapoa province	province	BF	Tapoa				12.124	1.767
BF-TUI	Tuy	admin1	BF					11.407	-3.361
BF-YAG	Yagha province	province	BF	Yagha				13.417	0.619
BF-YAT	Yatenga	province	BF	Yatenga	Yatenga			13.578	-2.504
BF-ZIR	Ziro	admin1	BF					11.642	-1.894
BF-ZON	Zondoma	admin1	BF					13.179	-2.294
BF-ZOU	Zoundwéogo	admin1	BF					11.555	-1.071
BG-01	Blagoevgrad	admin1	BG					41.750	23.482
BG-02	Burgas	admin1	BG					42.659	27.188
BG-03	Varna	admin1	BG					43.197	27.583
BG-04	Veliko Tarnovo	admin1	BG					43.121	25.794
BG-05	Vidin	admin1	BG					43.728	22.675
BG-06	Vratsa	admin1	BG					43.522	23.863
BG-07	Gabrovo	admin1	BG					42.942	25.129
BG-08	Dobrich	admin1	BG					43.717	27.770
BG-09	Kardzhali	admin1	BG					41.555	25.382
BG-10	Kyustendil	admin1	BG					42.247	22.715
BG-11	Lovech	admin1	BG					43.000	24.356
BG-12	Montana	admin1	BG					43.641	23.264
BG-13	Pazardzhik	admin1	BG					42.070	24.169
BG-14	Pernik	admin1	BG					42.576	22.905
BG-15	Pleven	admin1	BG					43.523	24.514
BG-16	Plovdiv	admin1	BG					42.355	24.782
BG-17	Razgrad	admin1	BG					43.648	26.587
BG-18	Ruse	admin1	BG					43.600	25.901
BG-19	Silistra	admin1	BG					43.922	27.096
BG-20	Sliven	admin1	BG					42.736	26.265
BG-21	Smolyan	admin1	BG					41.663	24.779
BG-22	Sofia	admin1	BG					42.651	23.331
BG-23	Sofia District	admin1	BG					42.802	23.877
BG-24	Stara Zagora	admin1	BG					42.476	25.497
BG-25	Targovishte	admin1	BG					43.222	26.285
BG-26	Haskovo	admin1	BG					41.878	25.882
BG-27	Shumen	admin1	BG					43.386	27.013
BG-28	Yambol	admin1	BG					42.283	26.613
BH-13	Capital	admin1	BH					26.221	50.552
BH-14	Southern	admin1	BH					25.961	50.542
BH-15	Muharraq	admin1	BH					26.246	50.634
BH-16	Central	admin1	BH					26.140	50.581
BH-17	Northern	admin1	BH					26.139	50.490
BI-BB	Bubanza	admin1	BI					-3.111	29.395
BI-BL	Bujumbura Rural	admin1	BI					-3.496	29.488
BI-BM	Bujumbura	admin1	BI					-3.437	29.303
BI-BR	Bururi	admin1	BI					-3.864	29.564
BI-CA	Cankuzo	admin1	BI					-3.143	30.588
BI-CI	Cibitoke	admin1	BI					-2.843	29.260
BI-GI	Gitega	admin1	BI					-3.447	29.977
BI-KI	Kirundo	admin1	BI					-2.547	30.166
BI-KR	Karuzi	admin1	BI					-3.136	30.085
BI-KY	Kayanza	admin1	BI					-2.994	29.688
BI-MA	Makamba	admin1	BI					-4.202	29.705
BI-MU	Muramvya	admin1	BI					-3.250	29.687
BI-MW	Mwaro	admin1	BI					-3.534	29.688
BI-MY	Muyinga	admin1	BI					-2.725	30.312
BI-NG	Ngozi	admin1	BI					-2.866	29.852
BI-RM	Rumonge	admin1	BI					-3.974	29.439
BI-RT	Rutana	admin1	BI					-3.883	30.086
BI-RY	Ruyigi	admin1	BI					-3.435	30.352
BJ-AK	Atacora	department	BJ	Atacora|Atakora	Atacora	Atacora department|Atakora department		10.710	1.526
BJ-AL	Alibori	department	BJ	Alibori	Alibori	Alibori department		11.469	2.765
BJ-AQ	Atlantique	admin1	BJ					6.605	2.215
BJ-BO	Borgou	admin1	BJ					9.696	2.739
BJ-CO	Collines	admin1	BJ					8.090	2.164
BJ-DO	Donga	admin1	BJ					9.246	1.717
BJ-KO	Kouffo	admin1	BJ					7.114	1.750
BJ-LI	Littoral	admin1	BJ					6.366	2.427
BJ-MO	Mono	admin1	BJ					6.479	1.844
BJ-OU	Ouémé	admin1	BJ					6.713	2.511
BJ-PL	Plateau	admin1	BJ					7.078	2.646
BJ-ZO	Zou	admin1	BJ					7.267	2.129
BN-BE	Belait	admin1	BN					4.354	114.514
BN-BM	Brunei-Muara	admin1	BN					4.894	114.873
BN-TE	Temburong	admin1	BN					4.604	115.159
BN-TU	Tutong	admin1	BN					4.601	114.664
BO-B	Beni	admin1	BO					-13.429	-64.650
BO-C	Cochabamba	admin1	BO					-17.233	-65.604
BO-H	Chuquisaca	admin1	BO					-19.916	-64.342
BO-L	La Paz	admin1	BO					-14.975	-68.396
BO-N	Pando	admin1	BO					-11.091	-67.371
BO-O	Oruro	admin1	BO					-18.620	-67.819
BO-P	Potosí	admin1	BO					-20.393	-67.047
BO-S	Santa Cruz	admin1	BO					-16.947	-61.572
BO-T	Tarija	admin1	BO					-21.899	-63.893
BQ-BO	Bonaire	admin1	BQ					12.160	-68.276
BQ-SA	Saba	admin1	BQ					17.638	-63.233
BQ-SE	Sint Eustatius	admin1	BQ					17.487	-62.984
BR-AC	Acre	admin1	BR					-9.360	-69.530
BR-AL	Alagoas	admin1	BR					-9.563	-36.428
BR-AM	Amazonas	admin1	BR					-3.892	-62.644
BR-AP	Amapá	admin1	BR					0.498	-51.299
BR-BA	Bahia	admin1	BR					-12.866	-40.298
BR-CE	Ceará	admin1	BR					-4.813	-39.426
BR-DF	Federal District	admin1	BR					-15.814	-47.955
BR-ES	Espírito Santo	admin1	BR					-19.942	-40.687
BR-GO	Goiás	admin1	BR					-16.320	-49.331
BR-MA	Maranhão	admin1	BR					-4.184	-44.860
BR-MG	Minas Gerais	admin1	BR					-19.596	-44.258
BR-MS	Mato Grosso do Sul	admin1	BR					-21.109	-54.545
BR-MT	Mato Grosso	admin1	BR					-13.795	-55.703
BR-PA	Pará	admin1	BR					-2.895	-49.817
BR-PB	Paraíba	admin1	BR					-7.063	-36.418
BR-PE	Pernambuco	admin1	BR					-8.229	-36.469
BR-PI	Piauí	admin1	BR					-6.413	-42.412
BR-PR	Paraná	admin1	BR					-24.535	-51.584
BR-RJ	Rio de Janeiro	admin1	BR					-22.517	-42.971
BR-RN	Rio Grande do Norte	admin1	BR					-5.900	-36.362
BR-RO	Rondônia	admin1	BR					-10.931	-62.504
BR-RR	Roraima	admin1	BR					2.641	-60.605
BR-RS	Rio Grande do Sul	admin1	BR					-29.271	-52.444
BR-SC	Santa Catarina	admin1	BR					-27.300	-50.124
BR-SE	Sergipe	admin1	BR					-10.698	-37.309
BR-SP	São Paulo	admin1	BR					-22.748	-47.671
BR-TO	Tocantins	admin1	BR					-9.213	-48.244
BS-AK	Acklins	admin1	BS					22.450	-73.945
BS-BI	Bimini	admin1	BS					25.734	-79.264
BS-BP	Black Point	admin1	BS					24.035	-76.356
BS-BY	Berry Islands	admin1	BS					25.759	-77.859
BS-CE	Central Eleuthera	admin1	BS					25.141	-76.152
BS-CI	Cat Island	admin1	BS					24.403	-75.519
BS-CK	Crooked Island	admin1	BS					22.753	-74.235
BS-CO	Central Abaco	admin1	BS					26.490	-77.115
BS-CS	Central Andros	admin1	BS					24.466	-77.939
BS-EG	East Grand Bahama	admin1	BS					26.684	-78.181
BS-EX	Exuma	admin1	BS					23.552	-75.863
BS-FP	Freeport	admin1	BS					26.523	-78.634
BS-HI	Harbour Island	admin1	BS					25.547	-76.767
BS-IN	Inagua	admin1	BS					21.126	-73.314
BS-LI	Long Island	admin1	BS					23.273	-75.101
BS-MC	Mangrove Cay	admin1	BS					24.143	-77.830
BS-MG	Mayaguana	admin1	BS					22.372	-72.984
BS-MI	Moore’s Island	admin1	BS					26.302	-77.556
BS-NE	North Eleuthera	admin1	BS					25.425	-76.586
BS-NO	North Abaco	admin1	BS					26.789	-77.443
BS-NP	New Providence	admin1	BS					25.056	-77.359
BS-NS	North Andros	admin1	BS					24.832	-78.055
BS-RC	Rum Cay	admin1	BS					23.689	-74.863
BS-RI	Ragged Island	admin1	BS					22.201	-75.742
BS-SA	South Andros	admin1	BS					23.975	-77.676
BS-SE	South Eleuthera	admin1	BS					24.817	-76.300
BS-SO	South Abaco	admin1	BS					26.122	-77.225
BS-SS	San Salvador	admin1	BS					24.050	-74.480
BS-SW	Spanish Wells	admin1	BS					25.520	-76.841
BS-WG	West Grand Bahama	admin1	BS					26.656	-78.522
BT-11	Paro	admin1	BT					27.467	89.363
BT-12	Chukha	admin1	BT					27.010	89.548
BT-13	Haa	admin1	BT					27.343	89.169
BT-14	Samtse	admin1	BT					27.046	89.081
BT-15	Thimphu	admin1	BT					27.563	89.572
BT-21	Tsirang	admin1	BT					26.994	90.148
BT-22	Dagana	admin1	BT					27.037	89.873
BT-23	Punakha	admin1	BT					27.688	89.796
BT-24	Wangdue Phodrang	admin1	BT					27.584	90.133
BT-31	Sarpang	admin1	BT					26.951	90.442
BT-32	Trongsa	admin1	BT					27.459	90.404
BT-33	Bumthang	admin1	BT					27.699	90.727
BT-34	Zhemgang	admin1	BT					27.077	90.789
BT-41	Trashigang	admin1	BT					27.241	91.653
BT-42	Mongar	admin1	BT					27.256	91.194
BT-43	Pemagatshel	admin1	BT					27.003	91.333
BT-44	Lhuntse	admin1	BT					27.737	91.092
BT-45	Samdrup Jongkhar	admin1	BT					27.008	91.759
BT-GA	Gasa	admin1	BT					28.042	89.930
BT-TY	Trashiyangtse	admin1	BT					27.691	91.456
BW-CE	Central	admin1	BW					-21.486	25.900
BW-CH	Chobe	admin1	BW					-17.918	24.934
BW-FR	Francistown	admin1	BW					-21.162	27.500
BW-GA	Gaborone	admin1	BW					-24.602	25.936
BW-GH	Ghanzi	admin1	BW					-22.162	22.394
BW-JW	Jwaneng	admin1	BW					-24.582	24.728
BW-KG	Kgalagadi	admin1	BW					-25.077	22.314
BW-KL	Kgatleng	admin1	BW					-24.032	26.432
BW-KW	Kweneng	admin1	BW					-23.821	24.523
BW-LO	Lobatse	admin1	BW					-25.206	25.684
BW-NE	North East	admin1	BW					-21.027	27.480
BW-NW	North West	admin1	BW					-19.438	22.984
BW-SE	South East	admin1	BW					-25.010	25.745
BW-SO	Southern	admin1	BW					-24.943	24.898
BW-SP	Selibe Phikwe	admin1	BW					-21.959	27.861
BW-ST	Sowa Town	admin1	BW					-20.574	26.194
BZ-BZ	Belize	admin1	BZ					17.543	-88.434
BZ-CY	Cayo	admin1	BZ					16.928	-88.902
BZ-CZL	Corozal	admin1	BZ					18.232	-88.329
BZ-OW	Orange Walk	admin1	BZ					17.784	-88.865
BZ-SC	Stann Creek	admin1	BZ					16.818	-88.461
BZ-TOL	Toledo	admin1	BZ					16.286	-88.925
CA-AB	Alberta	admin1	CA					52.385	-113.820
CA-BC	British Columbia	admin1	CA					49.514	-122.591
CA-MB	Manitoba	admin1	CA					50.396	-97.787
CA-NB	New Brunswick	admin1	CA					46.274	-65.834
CA-NL	Newfoundland and Labrador	admin1	CA					48.393	-54.675
CA-NS	Nova Scotia	admin1	CA					45.010	-63.160
CA-NT	Northwest Territories	admin1	CA					63.739	-121.486
CA-NU	Nunavut	admin1	CA					66.063	-84.933
CA-ON	Ontario	admin1	CA					44.177	-79.787
CA-PE	Prince Edward Island	admin1	CA					46.291	-63.169
CA-QC	Quebec	admin1	CA					46.303	-72.864
CA-SK	Saskatchewan	admin1	CA					51.619	-105.847
CA-YT	Yukon	admin1	CA					61.250	-134.667
CD-BC	Bas-Congo	admin1	CD					-5.299	14.382
CD-BN	Bandundu	admin1	CD					-4.444	18.305
CD-BU	Bas-Uélé	admin1	CD					2.975	24.168
CD-EQ	Équateur province	province	CD	Équateur				1.259	20.329
CD-HK	Haut-Katanga	province	CD	Haut-Katanga	Haut-Katanga			-11.299	27.325
CD-HL	Haut-Lomami	admin1	CD					-8.339	25.713
CD-HU	Haut-Uélé	province	CD	Haut-Uélé	Haut-Uélé			3.118	27.955
CD-IT	Ituri	province	CD	Ituri	Ituri			1.903	30.356
CD-KA	Katanga	province	CD	Katanga	Katanga			-9.165	25.178
CD-KC	Kasaï-Central province	province	CD	Kasaï-Central|Kasai Central	Kasai-Central			-5.849	22.399
CD-KE	Kasaï-Oriental	admin1	CD					-4.838	23.986
CD-KG	Kwango	admin1	CD					-6.478	16.817
CD-KL	Kwilu	admin1	CD					-4.444	18.715
CD-KN	Kinshasa	admin1	CD					-4.465	15.845
CD-KS	Kasaï province	province	CD	Kasaï|Kasai		Kasai provinces|Greater Kasai		-5.486	21.023
CD-KW	Kasaï-Occidental	admin1	CD					-5.071	21.608
CD-LO	Lomami	admin1	CD					-6.557	24.132
CD-LU	Lualaba	admin1	CD					-10.491	24.430
CD-MA	Maniema	province	CD	Maniema	Maniema			-2.553	25.964
CD-MN	Mai-Ndombe	province	CD	Mai-Ndombe	Mai-Ndombe			-2.669	17.686
CD-MO	Mongala	admin1	CD					2.189	21.542
CD-NK	North Kivu	province	CD	North Kivu	North Kivu			-0.509	28.722
CD-NU	Nord-Ubangi	admin1	CD					3.924	20.740
CD-OR	Orientale	admin1	CD					1.600	26.593
CD-SA	Sankuru	admin1	CD					-4.059	23.636
CD-SK	South Kivu	province	CD	South Kivu	South Kivu			-3.308	28.167
CD-SU	Sud-Ubangi	admin1	CD					3.625	19.213
CD-TA	Tanganyika province	province	CD	Tanganyika				-6.410	28.445
CD-TO	Tshopo	province	CD	Tshopo	Tshopo			0.604	25.208
CD-TU	Tshuapa	admin1	CD					-0.282	20.881
CF-AC	Ouham	prefecture	CF	Ouham	Ouham			7.097	17.743
CF-BB	Bamingui-Bangoran	admin1	CF					8.368	20.588
CF-BGF	Bangui	admin1	CF					4.380	18.546
CF-BK	Basse-Kotto	prefecture	CF	Basse-Kotto	Basse-Kotto			4.979	21.364
CF-HK	Haute-Kotto	prefecture	CF	Haute-Kotto	Haute-Kotto			7.398	22.988
CF-HM	Haut-Mbomou	prefecture	CF	Haut-Mbomou	Haut-Mbomou			6.558	25.391
CF-HS	Mambéré-Kadéï	admin1	CF					4.530	15.865
CF-KB	Nana-Grébizi	admin1	CF					7.529	19.239
CF-KG	Kémo	admin1	CF					5.737	19.148
CF-LB	Lobaye	admin1	CF					4.273	17.535
CF-MB	Mbomou prefecture	prefecture	CF	Mbomou				5.443	23.433
CF-MP	Ombella-M’Poko	admin1	CF					4.883	18.188
CF-NM	Nana-Mambéré	admin1	CF					5.847	15.281
CF-OP	Ouham-Pendé	prefecture	CF	Ouham-Pendé	Ouham-Pendé			6.710	15.965
CF-SE	Sangha-Mbaéré	admin1	CF					3.324	16.057
CF-UK	Ouaka prefecture	prefecture	CF	Ouaka				6.088	20.815
CF-VK	Vakaga prefecture	prefecture	CF	Vakaga				9.812	22.386
CG-11	Bouenza	admin1	CG					-4.171	13.486
CG-12	Pool	admin1	CG					-3.856	15.023
CG-13	Sangha	admin1	CG					1.626	15.615
CG-14	Plateaux	admin1	CG					-2.115	15.438
CG-15	Cuvette-Ouest	admin1	CG					-0.495	14.670
CG-2	Lékoumou	admin1	CG					-3.392	13.420
CG-5	Kouilou	admin1	CG					-4.585	12.125
CG-7	Likouala	admin1	CG					2.339	18.173
CG-8	Cuvette	admin1	CG					-0.645	15.986
CG-9	Niari	admin1	CG					-3.564	12.652
CG-BZV	Brazzaville	admin1	CG					-4.265	15.283
CH-AG	Aargau	admin1	CH					47.381	8.200
CH-AI	Appenzell Innerrhoden	admin1	CH					47.315	9.390
CH-AR	Appenzell Ausserrhoden	admin1	CH					47.359	9.263
CH-BE	Bern	admin1	CH					46.831	7.610
CH-BL	Basel-Landschaft	admin1	CH					47.451	7.824
CH-BS	Basel-Stadt	admin1	CH					47.562	7.570
CH-FR	Fribourg	admin1	CH					46.724	7.117
CH-GE	Geneva	admin1	CH					46.231	6.139
CH-GL	Glarus	admin1	CH					46.987	9.084
CH-GR	Graubünden	admin1	CH					46.619	9.557
CH-JU	Jura	admin1	CH					47.326	7.283
CH-LU	Lucerne	admin1	CH					47.030	8.192
CH-NE	Neuchâtel	admin1	CH					46.999	6.824
CH-NW	Nidwalden	admin1	CH					46.892	8.400
CH-OW	Obwalden	admin1	CH					46.861	8.193
CH-SG	St. Gallen	admin1	CH					47.207	9.220
CH-SH	Schaffhausen	admin1	CH					47.720	8.568
CH-SO	Solothurn	admin1	CH					47.285	7.577
CH-SZ	Schwyz	admin1	CH					47.055	8.686
CH-TG	Thurgau	admin1	CH					47.531	9.096
CH-TI	Ticino	admin1	CH					46.227	8.767
CH-UR	Uri	admin1	CH					46.759	8.626
CH-VD	Vaud	admin1	CH					46.564	6.515
CH-VS	Valais	admin1	CH					46.266	7.630
CH-ZG	Zug	admin1	CH					47.169	8.522
CH-ZH	Zürich	admin1	CH					47.428	8.646
CI-01	Lagunes	admin1	CI					5.755	-3.670
CI-02	Haut-Sassandra	admin1	CI					7.032	-6.609
CI-03	Savanes²	admin1	CI					9.628	-5.590
CI-04	Vallée du Bandama	admin1	CI					8.307	-4.687
CI-05	Moyen-Comoé	admin1	CI					6.563	-3.459
CI-06	Dix-Huit Montagnes	admin1	CI					7.376	-7.737
CI-07	Lacs	admin1	CI					6.893	-5.169
CI-08	Zanzan	admin1	CI					8.500	-3.257
CI-09	Bas-Sassandra	admin1	CI					5.461	-6.616
CI-10	Denguélé	admin1	CI					9.494	-7.444
CI-11	N’zi-Comoé	admin1	CI					7.107	-4.184
CI-12	Marahoué	admin1	CI					7.115	-5.769
CI-13	Sud-Comoé	admin1	CI					5.676	-3.204
CI-14	Worodougou	admin1	CI					8.418	-6.378
CI-15	Sud-Bandama	admin1	CI					5.631	-5.506
CI-16	Agnéby	admin1	CI					6.138	-3.952
CI-17	Bafing	admin1	CI					8.458	-7.427
CI-18	Fromager	admin1	CI					6.159	-6.068
CI-19	Moyen-Cavally	admin1	CI					6.299	-7.566
CI-AB	Abidjan	admin1	CI					5.379	-4.019
CI-BS	Bas-Sassandra²	admin1	CI					5.409	-6.633
CI-CM	Comoé	admin1	CI					6.167	-3.559
CI-DN	Denguélé²	admin1	CI					9.695	-7.380
CI-GD	Gôh-Djiboua	admin1	CI					6.045	-5.691
CI-LC	Lacs²	admin1	CI					7.099	-4.557
CI-LG	Lagunes²	admin1	CI					5.796	-4.331
CI-MG	Montagnes	admin1	CI					7.057	-7.740
CI-SM	Sassandra-Marahoué	admin1	CI					6.971	-6.309
CI-SV	Savanes	admin1	CI					9.671	-5.771
CI-VB	Vallée du Bandama²	admin1	CI					8.000	-5.048
CI-WR	Woroba	admin1	CI					8.303	-6.613
CI-YM	Yamoussoukro	admin1	CI					6.870	-5.293
CI-ZZ	Zanzan²	admin1	CI					8.130	-3.266
CL-AI	Aysén	admin1	CL					-46.456	-72.723
CL-AN	Antofagasta	admin1	CL					-23.490	-68.814
CL-AP	Arica y Parinacota	admin1	CL					-18.392	-69.707
CL-AR	Araucanía	admin1	CL					-38.689	-72.153
CL-AT	Atacama	admin1	CL					-27.557	-69.977
CL-BI	Bío Bío	admin1	CL					-37.407	-72.397
CL-CO	Coquimbo	admin1	CL					-30.727	-70.985
CL-LI	Libertador General Bernardo O’Higgins	admin1	CL					-34.543	-71.110
CL-LL	Los Lagos	admin1	CL					-42.162	-72.241
CL-LR	Los Ríos	admin1	CL					-40.031	-72.674
CL-MA	Magallanes Region	admin1	CL					-51.301	-73.012
CL-ML	Maule	admin1	CL					-35.669	-71.504
CL-NB	Ñuble	admin1	CL					-36.544	-71.921
CL-RM	Santiago Metropolitan	admin1	CL					-33.642	-70.626
CL-TA	Tarapacá	admin1	CL					-20.240	-69.426
CL-VS	Valparaíso	admin1	CL					-32.967	-70.408
CM-AD	Adamawa	admin1	CM					7.094	13.213
CM-CE	Centre	admin1	CM					4.690	11.861
CM-EN	Far North region (Cameroon)	region	CM			Far North region|Cameroon's Far North		11.500	14.858
CM-ES	East	admin1	CM					3.885	13.800
CM-LT	Littoral	admin1	CM					4.315	10.240
CM-NO	North	admin1	CM					8.634	13.836
CM-NW	Northwest region (Cameroon)	region	CM			Cameroon's Northwest region|Cameroon's North-West region		6.426	10.479
CM-OU	West	admin1	CM					5.593	10.596
CM-SU	South	admin1	CM					2.913	11.355
CM-SW	Southwest region (Cameroon)	region	CM			Cameroon's Southwest region|Cameroon's South-West region		5.221	9.291
CN-AH	Anhui	admin1	CN					32.057	117.304
CN-BJ	Beijing	admin1	CN					39.920	116.362
CN-CQ	Chongqing	admin1	CN					29.946	107.451
CN-FJ	Fujian	admin1	CN					25.740	118.646
CN-GD	Guangdong	admin1	CN					22.885	113.813
CN-GS	Gansu	admin1	CN					34.771	104.591
CN-GX	Guangxi	admin1	CN					23.026	109.251
CN-GZ	Guizhou	admin1	CN					26.653	107.140
CN-HA	Henan	admin1	CN					34.286	113.712
CN-HB	Hubei	admin1	CN					30.887	113.046
CN-HE	Hebei	admin1	CN					38.689	116.017
CN-HI	Hainan	admin1	CN					19.422	109.834
CN-HL	Heilongjiang	admin1	CN					46.838	127.453
CN-HN	Hunan	admin1	CN					27.727	111.756
CN-JL	Jilin	admin1	CN					43.480	126.175
CN-JS	Jiangsu	admin1	CN					33.208	118.790
CN-JX	Jiangxi	admin1	CN					28.032	115.874
CN-LN	Liaoning	admin1	CN					40.941	122.536
CN-NM	Inner Mongolia	admin1	CN					43.029	113.853
CN-NX	Ningxia	admin1	CN					38.157	106.189
CN-QH	Qinghai	admin1	CN					36.505	100.354
CN-SC	Sichuan	admin1	CN					30.143	104.834
CN-SD	Shandong	admin1	CN					36.357	118.755
CN-SH	Shanghai	admin1	CN					31.212	121.405
CN-SN	Shaanxi	admin1	CN					34.206	108.647
CN-SX	Shanxi	admin1	CN					37.321	112.266
CN-TJ	Tianjin	admin1	CN					39.306	117.338
CN-XJ	Xinjiang	admin1	CN					41.384	82.297
CN-XZ	Tibet	admin1	CN					29.846	91.089
CN-YN	Yunnan	admin1	CN					24.903	100.834
CN-ZJ	Zhejiang	admin1	CN					29.570	120.566
CO-AMA	Amazonas	admin1	CO					-2.016	-71.342
CO-ANT	Antioquia department	department	CO	Antioquia		Antioquia department		7.156	-75.449
CO-ARA	Arauca department	department	CO	Arauca		Arauca department		6.617	-70.978
CO-ATL	Atlántico	admin1	CO					10.692	-74.992
CO-BOL	Bolívar	admin1	CO					8.865	-74.213
CO-BOY	Boyacá	admin1	CO					5.851	-72.900
CO-CAL	Caldas	admin1	CO					5.286	-75.342
CO-CAQ	Caquetá department	department	CO	Caquetá		Caquetá department		1.135	-74.780
CO-CAS	Casanare	admin1	CO					5.330	-71.657
CO-CAU	Cauca department	department	CO	Cauca		Cauca department		2.149	-76.861
CO-CES	Cesar	admin1	CO					9.275	-73.635
CO-CHO	Chocó department	department	CO	Chocó		Chocó department		6.326	-77.086
CO-COR	Córdoba	admin1	CO					8.406	-75.705
CO-CUN	Cundinamarca	admin1	CO					4.299	-74.168
CO-DC	Capital District	admin1	CO					4.612	-74.098
CO-GUA	Guainía	admin1	CO					2.602	-69.173
CO-GUV	Guaviare department	department	CO	Guaviare		Guaviare department		1.805	-72.362
CO-HUI	Huila	admin1	CO					2.654	-75.395
CO-LAG	La Guajira	admin1	CO					11.394	-72.653
CO-MAG	Magdalena	admin1	CO					10.110	-74.478
CO-MET	Meta department	department	CO			Meta province		3.373	-72.848
CO-NAR	Nariño department	department	CO			Nariño department|Nariño province		1.497	-77.890
CO-NSA	Norte de Santander	department	CO	Norte de Santander	Norte de Santander	Norte de Santander department|Catatumbo|Catatumbo region		8.106	-72.868
CO-PUT	Putumayo department	department	CO	Putumayo		Putumayo department		0.436	-75.631
CO-QUI	Quindío	admin1	CO					4.411	-75.717
CO-RIS	Risaralda	admin1	CO					5.150	-75.959
CO-SAN	Santander	admin1	CO					6.951	-73.263
CO-SAP	San Andrés & Providencia	admin1	CO					12.543	-81.706
CO-SUC	Sucre	admin1	CO					9.207	-75.180
CO-TOL	Tolima	admin1	CO					4.106	-75.119
CO-VAC	Valle del Cauca	department	CO	Valle del Cauca	Valle del Cauca	Valle del Cauca department		4.065	-76.163
CO-VAU	Vaupés	admin1	CO					0.452	-70.973
CO-VID	Vichada	admin1	CO					4.549	-69.463
CR-A	Alajuela	admin1	CR					10.464	-84.468
CR-C	Cartago	admin1	CR					9.797	-83.708
CR-G	Guanacaste	admin1	CR					10.475	-85.286
CR-H	Heredia	admin1	CR					10.372	-84.012
CR-L	Limón	admin1	CR					10.004	-83.369
CR-P	Puntarenas	admin1	CR					9.183	-83.269
CR-SJ	San José	admin1	CR					9.632	-84.060
CU-01	Pinar del Río	admin1	CU					22.400	-83.734
CU-03	Havana	admin1	CU					23.071	-82.351
CU-04	Matanzas	admin1	CU					22.630	-81.084
CU-05	Villa Clara	admin1	CU					22.505	-79.852
CU-06	Cienfuegos	admin1	CU					22.203	-80.493
CU-07	Sancti Spíritus	admin1	CU					22.018	-79.358
CU-08	Ciego de Ávila	admin1	CU					21.964	-78.596
CU-09	Camagüey	admin1	CU					21.396	-77.839
CU-10	Las Tunas	admin1	CU					21.068	-76.853
CU-11	Holguín	admin1	CU					20.823	-76.236
CU-12	Granma	admin1	CU					20.304	-76.778
CU-13	Santiago de Cuba	admin1	CU					20.227	-75.951
CU-14	Guantánamo	admin1	CU					20.214	-74.806
CU-15	Artemisa	admin1	CU					22.845	-82.686
CU-16	Mayabeque	admin1	CU					22.880	-82.065
CU-99	Isla de la Juventud	admin1	CU					21.694	-82.823
CV-BR	Brava	admin1	CV					14.854	-24.719
CV-BV	Boa Vista	admin1	CV					16.113	-22.804
CV-CA	Santa Catarina	admin1	CV					15.075	-23.717
CV-CF	Santa Catarina do Fogo	admin1	CV					14.913	-24.340
CV-CR	Santa Cruz	admin1	CV					15.109	-23.564
CV-MA	Maio	admin1	CV					15.227	-23.180
CV-MO	Mosteiros	admin1	CV					15.002	-24.365
CV-PA	Paul	admin1	CV					17.110	-25.014
CV-PN	Porto Novo	admin1	CV					17.027	-25.190
CV-PR	Praia	admin1	CV					14.954	-23.519
CV-RB	Ribeira Brava	admin1	CV					16.584	-24.103
CV-RG	Ribeira Grande	admin1	CV					17.142	-25.133
CV-RS	Ribeira Grande de Santiago	admin1	CV					14.977	-23.644
CV-SD	São Domingos	admin1	CV					15.012	-23.521
CV-SF	São Filipe	admin1	CV					14.916	-24.453
CV-SL	Sal	admin1	CV					16.729	-22.943
CV-SM	São Miguel	admin1	CV					15.177	-23.642
CV-SO	São Lourenço dos Órgãos	admin1	CV					15.048	-23.574
CV-SS	São Salvador do Mundo	admin1	CV					15.068	-23.614
CV-SV	São Vicente	admin1	CV					16.856	-24.981
CV-TA	Tarrafal	admin1	CV					15.260	-23.724
CV-TS	Tarrafal de São Nicolau	admin1	CV					16.580	-24.342
CY-01	Nicosia	admin1	CY					35.042	33.046
CY-02	Limassol	admin1	CY					34.795	32.984
CY-03	Larnaca	admin1	CY					34.890	33.446
CY-04	Famagusta	admin1	CY					35.014	33.944
CY-05	Paphos	admin1	CY					34.918	32.493
CY-06	Kyrenia	admin1	CY					35.337	33.273
CZ-10	Prague, Hlavní mešto	admin1	CZ					50.076	14.451
CZ-20	Středočeský	admin1	CZ					50.049	14.532
CZ-31	Jihočeský	admin1	CZ					49.097	14.460
CZ-32	Plzeňský	admin1	CZ					49.620	13.287
CZ-41	Karlovarský	admin1	CZ					50.181	12.693
CZ-42	Ústecký	admin1	CZ					50.564	13.898
CZ-51	Liberecký	admin1	CZ					50.707	15.048
CZ-52	Královéhradecký	admin1	CZ					50.372	15.885
CZ-53	Pardubický	admin1	CZ					49.921	16.160
CZ-63	Vysočina	admin1	CZ					49.424	15.698
CZ-64	Jihomoravský	admin1	CZ					49.104	16.695
CZ-71	Olomoucký	admin1	CZ					49.696	17.180
CZ-72	Zlínský	admin1	CZ					49.217	17.721
CZ-80	Moravskoslezský	admin1	CZ					49.790	18.160
DE-BB	Brandenburg	admin1	DE					52.446	12.681
DE-BE	Berlin	admin1	DE					52.503	13.392
DE-BW	Baden-Württemberg	admin1	DE					48.664	9.069
DE-BY	Bavaria	admin1	DE					48.916	12.043
DE-HB	Bremen	admin1	DE					53.125	8.802
DE-HE	Hesse	admin1	DE					50.525	9.031
DE-HH	Hamburg	admin1	DE					53.568	9.981
DE-MV	Mecklenburg-Vorpommern	admin1	DE					53.799	12.351
DE-NI	Lower Saxony	admin1	DE					52.592	8.828
DE-NW	North Rhine-Westphalia	admin1	DE					51.424	7.556
DE-RP	Rhineland-Palatinate	admin1	DE					49.947	7.262
DE-SH	Schleswig-Holstein	admin1	DE					54.133	9.958
DE-SL	Saarland	admin1	DE					49.366	6.978
DE-SN	Saxony	admin1	DE					50.914	13.508
DE-ST	Saxony-Anhalt	admin1	DE					51.988	11.554
DE-TH	Thuringia	admin1	DE					50.923	11.301
DJ-AR	Arta	admin1	DJ					11.458	42.680
DJ-AS	Ali Sabieh	admin1	DJ					11.243	42.874
DJ-DI	Dikhil	admin1	DJ					11.394	42.103
DJ-DJ	Djibouti	admin1	DJ					11.560	43.045
DJ-OB	Obock	admin1	DJ					12.272	43.039
DJ-TA	Tadjourah	admin1	DJ					12.033	42.509
DK-81	Northern Denmark	admin1	DK					57.152	9.881
DK-82	Central Denmark	admin1	DK					56.244	9.239
DK-83	Southern Denmark	admin1	DK					55.370	9.123
DK-84	Capital Region	admin1	DK					55.861	12.308
DK-85	Zealand	admin1	DK					55.282	11.845
DM-02	Saint Andrew	admin1	DM					15.540	-61.354
DM-03	Saint David	admin1	DM					15.422	-61.293
DM-04	Saint George	admin1	DM					15.302	-61.351
DM-05	Saint John	admin1	DM					15.570	-61.441
DM-06	Saint Joseph	admin1	DM					15.441	-61.383
DM-07	Saint Luke	admin1	DM					15.249	-61.365
DM-08	Saint Mark	admin1	DM					15.224	-61.362
DM-09	Saint Patrick	admin1	DM					15.264	-61.309
DM-10	Saint Paul	admin1	DM					15.366	-61.367
DM-11	Saint Peter	admin1	DM					15.499	-61.441
DO-01	Distrito Nacional	admin1	DO					18.483	-69.934
DO-02	Azua	admin1	DO					18.625	-70.899
DO-03	Baoruco	admin1	DO					18.489	-71.325
DO-04	Barahona	admin1	DO					18.200	-71.217
DO-05	Dajabón	admin1	DO					19.433	-71.577
DO-06	Duarte	admin1	DO					19.282	-70.190
DO-07	Elías Piña	admin1	DO					18.970	-71.733
DO-08	El Seibo	admin1	DO					18.781	-69.031
DO-09	Espaillat	admin1	DO					19.507	-70.493
DO-10	Independencia	admin1	DO					18.410	-71.642
DO-11	La Altagracia	admin1	DO					18.587	-68.610
DO-12	La Romana	admin1	DO					18.539	-68.963
DO-13	La Vega	admin1	DO					19.018	-70.715
DO-14	María Trinidad Sánchez	admin1	DO					19.433	-70.004
DO-15	Monte Cristi	admin1	DO					19.720	-71.436
DO-16	Pedernales	admin1	DO					17.942	-71.518
DO-17	Peravia	admin1	DO					18.359	-70.374
DO-18	Puerto Plata	admin1	DO					19.733	-70.737
DO-19	Hermanas Mirabal	admin1	DO					19.388	-70.386
DO-20	Samaná	admin1	DO					19.186	-69.651
DO-21	San Cristóbal	admin1	DO					18.523	-70.239
DO-22	San Juan	admin1	DO					18.896	-71.300
DO-23	San Pedro de Macorís	admin1	DO					18.607	-69.488
DO-24	Sánchez Ramírez	admin1	DO					19.012	-70.148
DO-25	Santiago	admin1	DO					19.338	-70.965
DO-26	Santiago Rodríguez	admin1	DO					19.368	-71.333
DO-27	Valverde	admin1	DO					19.599	-71.026
DO-28	Monseñor Nouel	admin1	DO					18.910	-70.427
DO-29	Monte Plata	admin1	DO					18.829	-69.841
DO-30	Hato Mayor	admin1	DO					18.814	-69.351
DO-31	San José de Ocoa	admin1	DO					18.587	-70.514
DO-32	Santo Domingo	admin1	DO					18.567	-69.863
DZ-01	Adrar	admin1	DZ					27.253	0.291
DZ-02	Chlef	admin1	DZ					36.234	1.263
DZ-03	Laghouat	admin1	DZ					33.942	2.518
DZ-04	Oum El Bouaghi	admin1	DZ					35.877	7.062
DZ-05	Batna	admin1	DZ					35.493	5.944
DZ-06	Béjaïa	admin1	DZ					36.616	4.825
DZ-07	Biskra	admin1	DZ					34.770	5.787
DZ-08	Béchar	admin1	DZ					31.484	-2.330
DZ-09	Blida	admin1	DZ					36.521	2.905
DZ-10	Bouira	admin1	DZ					36.350	3.814
DZ-11	Tamanghasset	admin1	DZ					22.785	5.523
DZ-12	Tébessa	admin1	DZ					35.405	8.004
DZ-13	Tlemcen	admin1	DZ					34.926	-1.401
DZ-14	Tiaret	admin1	DZ					35.194	1.510
DZ-15	Tizi Ouzou	admin1	DZ					36.674	4.095
DZ-16	Algiers	admin1	DZ					36.731	3.119
DZ-17	Djelfa	admin1	DZ					34.776	3.180
DZ-18	Jijel	admin1	DZ					36.775	5.882
DZ-19	Sétif	admin1	DZ					36.122	5.425
DZ-20	Saïda	admin1	DZ					34.814	0.150
DZ-21	Skikda	admin1	DZ					36.844	6.803
DZ-22	Sidi Bel Abbès	admin1	DZ					35.230	-0.525
DZ-23	Annaba	admin1	DZ					36.854	7.699
DZ-24	Guelma	admin1	DZ					36.435	7.385
DZ-25	Constantine	admin1	DZ					36.345	6.643
DZ-26	Médéa	admin1	DZ					36.052	2.864
DZ-27	Mostaganem	admin1	DZ					35.931	0.089
DZ-28	M’Sila	admin1	DZ					35.544	4.160
DZ-29	Mascara	admin1	DZ					35.456	0.132
DZ-30	Ouargla	admin1	DZ					32.011	5.508
DZ-31	Oran	admin1	DZ					35.711	-0.573
DZ-32	El Bayadh	admin1	DZ					33.306	0.924
DZ-33	Illizi	admin1	DZ					26.483	8.467
DZ-34	Bordj Bou Arréridj	admin1	DZ					36.051	4.759
DZ-35	Boumerdès	admin1	DZ					36.719	3.534
DZ-36	El Tarf	admin1	DZ					36.755	8.006
DZ-37	Tindouf	admin1	DZ					27.671	-8.147
DZ-38	Tissemsilt	admin1	DZ					35.722	1.795
DZ-39	El Oued	admin1	DZ					33.423	6.850
DZ-40	Khenchela	admin1	DZ					35.456	7.067
DZ-41	Souk Ahras	admin1	DZ					36.194	7.808
DZ-42	Tipasa	admin1	DZ					36.602	2.527
DZ-43	Mila	admin1	DZ					36.339	6.166
DZ-44	Aïn Defla	admin1	DZ					36.256	2.080
DZ-45	Naama	admin1	DZ					33.197	-0.399
DZ-46	Aïn Témouchent	admin1	DZ					35.348	-1.133
DZ-47	Ghardaïa	admin1	DZ					32.578	3.883
DZ-48	Relizane	admin1	DZ					35.860	0.802
EC-A	Azuay	admin1	EC					-3.078	-79.202
EC-B	Bolívar	admin1	EC					-1.700	-79.080
EC-C	Carchi	admin1	EC					0.762	-77.958
EC-D	Orellana	admin1	EC					-0.810	-76.234
EC-E	Esmeraldas	admin1	EC					0.720	-79.297
EC-F	Cañar	admin1	EC					-2.513	-78.940
EC-G	Guayas	admin1	EC					-1.951	-79.919
EC-H	Chimborazo	admin1	EC					-1.886	-78.719
EC-I	Imbabura	admin1	EC					0.487	-78.315
EC-L	Loja	admin1	EC					-4.048	-79.822
EC-M	Manabí	admin1	EC					-0.787	-80.060
EC-N	Napo	admin1	EC					-1.272	-78.506
EC-O	El Oro	admin1	EC					-3.467	-79.853
EC-P	Pichincha	admin1	EC					-0.177	-78.467
EC-R	Los Ríos	admin1	EC					-1.347	-79.561
EC-S	Morona-Santiago	admin1	EC					-2.518	-77.733
EC-SD	Santo Domingo de los Tsáchilas	admin1	EC					-0.321	-79.157
EC-SE	Santa Elena	admin1	EC					-2.073	-80.492
EC-T	Tungurahua	admin1	EC					-0.627	-77.927
EC-U	Sucumbíos	admin1	EC					-0.004	-76.646
EC-W	Galápagos	admin1	EC					-0.453	-91.086
EC-X	Cotopaxi	admin1	EC					-0.735	-78.778
EC-Y	Pastaza	admin1	EC					-1.790	-76.835
EC-Z	Zamora-Chinchipe	admin1	EC					-4.172	-78.870
EE-37	Harju	admin1	EE					59.293	25.215
EE-39	Hiiu	admin1	EE					58.890	22.689
EE-44	Ida-Viru	admin1	EE					59.138	27.282
EE-45	Ida-Virumaa	admin1	EE					59.373	27.586
EE-49	Jõgeva	admin1	EE					58.747	26.624
EE-50	Jõgevamaa	admin1	EE					58.737	26.384
EE-51	Järva	admin1	EE					58.953	25.683
EE-52	Järvamaa	admin1	EE					58.907	25.614
EE-56	Läänemaa	admin1	EE					58.938	23.652
EE-57	Lääne	admin1	EE					58.974	23.822
EE-59	Lääne-Viru	admin1	EE					59.259	26.332
EE-60	Lääne-Virumaa	admin1	EE					59.318	26.335
EE-64	Põlvamaa	admin1	EE					58.079	27.119
EE-65	Põlva	admin1	EE					58.019	27.426
EE-67	Pärnu	admin1	EE					58.492	24.733
EE-68	Pärnumaa	admin1	EE					58.413	24.557
EE-70	Rapla	admin1	EE					58.968	24.793
EE-71	Raplamaa	admin1	EE					58.969	24.704
EE-74	Saare	admin1	EE					58.415	22.442
EE-78	Tartu	admin1	EE					58.462	27.223
EE-79	Tartumaa	admin1	EE					58.348	26.692
EE-81	Valgamaa	admin1	EE					57.915	26.133
EE-82	Valga	admin1	EE					57.901	26.171
EE-84	Viljandi	admin1	EE					58.320	25.560
EE-86	Võru	admin1	EE					57.755	26.681
EE-87	Võrumaa	admin1	EE					57.840	27.013
EG-ALX	Alexandria	admin1	EG					30.839	29.765
EG-ASN	Aswan	admin1	EG					23.641	32.822
EG-AST	Asyut	admin1	EG					27.246	31.103
EG-BA	Red Sea governorate	governorate	EG	Red Sea				25.647	33.668
EG-BH	Beheira	admin1	EG					30.696	30.402
EG-BNS	Beni Suef	admin1	EG					29.050	30.899
EG-C	Cairo	admin1	EG					30.061	31.570
EG-DK	Dakahlia	admin1	EG					31.049	31.497
EG-DT	Damietta	admin1	EG					31.339	31.679
EG-FYM	Faiyum	admin1	EG					29.260	30.503
EG-GH	Gharbia	admin1	EG					30.845	31.005
EG-GZ	Giza	admin1	EG					29.017	29.412
EG-IS	Ismailia	admin1	EG					30.618	32.338
EG-JS	South Sinai	admin1	EG					28.804	33.913
EG-KB	Qalyubia	admin1	EG					30.346	31.219
EG-KFS	Kafr el-Sheikh	admin1	EG					31.309	30.900
EG-KN	Qena	admin1	EG					25.704	32.734
EG-LX	Luxor	admin1	EG					25.704	32.648
EG-MN	Minya	admin1	EG					28.192	30.110
EG-MNF	Monufia	admin1	EG					30.431	30.990
EG-MT	Matrouh	admin1	EG					29.697	27.394
EG-PTS	Port Said	admin1	EG					31.166	32.372
EG-SHG	Sohag	admin1	EG					26.544	31.750
EG-SHR	Al Sharqia	admin1	EG					30.659	31.722
EG-SIN	North Sinai	admin1	EG					30.391	33.640
EG-SUZ	Suez	admin1	EG					29.640	32.135
EG-WAD	New Valley	admin1	EG					24.781	28.933
ER-AN	Anseba	admin1	ER					15.418	38.916
ER-DK	Southern Red Sea	admin1	ER					13.659	41.633
ER-DU	Debub	admin1	ER					16.176	38.874
ER-GB	Gash-Barka	admin1	ER					15.321	37.669
ER-MA	Maekel	admin1	ER					14.798	38.882
ER-SK	Northern Red Sea	admin1	ER					16.535	37.610
ES-AN	Andalusia	admin1	ES					37.230	-4.620
ES-AR	Aragon	admin1	ES					41.506	-0.783
ES-AS	Asturias	admin1	ES					43.398	-5.875
ES-CB	Cantabria	admin1	ES					43.341	-3.855
ES-CE	Ceuta	admin1	ES					35.889	-5.332
ES-CL	Castile and León	admin1	ES					41.660	-4.904
ES-CM	Castile-La Mancha	admin1	ES					39.675	-3.154
ES-CN	Canary Islands	admin1	ES					28.323	-15.799
ES-CT	Catalonia	admin1	ES					41.538	2.006
ES-EX	Extremadura	admin1	ES					39.210	-6.187
ES-GA	Galicia	admin1	ES					42.762	-8.233
ES-IB	Balearic Islands	admin1	ES					39.571	2.829
ES-MC	Murcia Region	admin1	ES					37.892	-1.223
ES-MD	Madrid Autonomous Community	admin1	ES					40.430	-3.698
ES-ML	Melilla	admin1	ES					35.294	-2.938
ES-NC	Navarra Chartered Community	admin1	ES					42.627	-1.740
ES-PV	Basque Country	admin1	ES					43.205	-2.582
ES-RI	La Rioja	admin1	ES					42.364	-2.491
ES-VC	Valencian Community	admin1	ES					39.156	-0.426
ET-AA	Addis Ababa	admin1	ET					9.025	38.747
ET-AF	Afar	region	ET	Afar	Afar	Afar regional state		11.583	40.673
ET-AM	Amhara	province	ET	Amhara	Amhara	Amhara regional state		11.365	38.276
ET-BE	Benishangul-Gumuz	region	ET	Benishangul-Gumuz|Benishangul Gumuz|Benishangul-Gumz	Benishangul-Gumuz|Benishangul Gumuz	Benishangul-Gumuz regional state		10.373	35.275
ET-DD	Dire Dawa	admin1	ET					9.593	41.866
ET-GA	Gambela region	region	ET	Gambela|Gambella		Gambella regional state|Gambela regional state		8.250	34.583
ET-HA	Harari region	region	ET	Harari		Harari regional state		9.314	42.118
ET-OR	Oromia	province	ET	Oromia|Oromiya	Oromia|Oromiya	Oromia regional state		8.225	38.671
ET-SI	Sidama region	region	ET	Sidama		Sidama regional state		6.830	38.436
ET-SO	Somali region (Ethiopia)	region	ET	Ogaden	Ogaden	Somali region|Ethiopia's Somali region|Somali regional state|Somali Regional State|Ethiopian Somali region		7.606	44.472
ET-TI	Tigray	province	ET	Tigray	Tigray	Tigray regional state		13.745	38.892
FI-01	Åland Islands	admin1	FI					60.228	19.935
FI-02	South Karelia	admin1	FI					61.284	28.265
FI-03	Southern Ostrobothnia	admin1	FI					62.749	23.104
FI-04	Southern Savonia	admin1	FI					61.904	27.991
FI-05	Kainuu	admin1	FI					64.593	28.316
FI-06	Tavastia Proper	admin1	FI					60.941	24.239
FI-07	Central Ostrobothnia	admin1	FI					63.650	24.141
FI-08	Central Finland	admin1	FI					62.543	25.517
FI-09	Kymenlaakso	admin1	FI					60.842	26.760
FI-10	Lapland	admin1	FI					67.844	26.553
FI-11	Pirkanmaa	admin1	FI					61.720	23.809
FI-12	Ostrobothnia	admin1	FI					62.875	21.891
FI-13	North Karelia	admin1	FI					62.807	30.228
FI-14	Northern Ostrobothnia	admin1	FI					64.958	26.409
FI-15	Northern Savonia	admin1	FI					63.106	27.515
FI-16	Päijänne Tavastia	admin1	FI					61.247	25.772
FI-17	Satakunta	admin1	FI					61.597	22.142
FI-18	Uusimaa	admin1	FI					60.322	24.627
FI-19	Southwest Finland	admin1	FI					60.591	22.874
FJ-C	Central	admin1	FJ					-17.895	178.298
FJ-E	Eastern	admin1	FJ					-19.031	178.367
FJ-N	Northern	admin1	FJ					-16.572	179.219
FJ-R	Rotuma	admin1	FJ					-12.503	177.077
FJ-W	Western	admin1	FJ					-17.792	177.694
FM-KSA	Kosrae	admin1	FM					5.327	163.012
FM-PNI	Pohnpei	admin1	FM					6.802	158.084
FM-TRK	Chuuk	admin1	FM					6.946	152.218
FM-YAP	Yap	admin1	FM					8.789	140.904
FR-20R	Corse	admin1	FR					42.243	9.173
FR-ARA	Auvergne-Rhône-Alpes	admin1	FR					45.630	4.850
FR-BFC	Burgundy-Franche-Comté	admin1	FR					47.209	5.075
FR-BRE	Brittany	admin1	FR					48.188	-2.852
FR-CVL	Centre-Val de Loire	admin1	FR					47.613	1.580
FR-GES	Grand-Est	admin1	FR					48.687	6.287
FR-HDF	Hauts-de-France	admin1	FR					50.177	2.788
FR-IDF	Île-de-France²	admin1	FR					48.814	2.372
FR-NAQ	Nouvelle-Aquitaine	admin1	FR					45.169	-0.038
FR-NOR	Normandie	admin1	FR					49.231	0.163
FR-OCC	Occitanie	admin1	FR					43.617	2.447
FR-PAC	Provence-Alpes-Côte-d’Azur	admin1	FR					43.580	5.871
FR-PDL	Pays-de-la-Loire	admin1	FR					47.396	-0.934
GA-1	Estuaire	admin1	GA					0.242	10.233
GA-2	Haut-Ogooué	admin1	GA					-1.232	13.818
GA-3	Moyen-Ogooué	admin1	GA					-0.525	10.516
GA-4	Ngounié	admin1	GA					-1.690	10.986
GA-5	Nyanga	admin1	GA					-3.113	11.058
GA-6	Ogooué-Ivindo	admin1	GA					0.342	12.710
GA-7	Ogooué-Lolo	admin1	GA					-0.821	12.518
GA-8	Ogooué-Maritime	admin1	GA					-1.509	9.730
GA-9	Woleu-Ntem	admin1	GA					1.278	12.257
GB-ABD	Aberdeenshire	admin1	GB					57.224	-2.764
GB-ABE	Aberdeen	admin1	GB					57.159	-2.171
GB-AGB	Argyll and Bute	admin1	GB					55.980	-5.227
GB-AGY	Anglesey	admin1	GB					53.287	-4.314
GB-ANS	Angus	admin1	GB					56.732	-2.889
GB-ANT	Antrim	admin1	GB					54.683	-6.258
GB-ARD	Ards	admin1	GB					54.509	-5.739
GB-ARM	Armagh	admin1	GB					54.310	-6.620
GB-BAS	Bath and North East Somerset	admin1	GB					51.345	-2.490
GB-BBD	Blackburn with Darwen	admin1	GB					53.701	-2.452
GB-BDF	Bedford	admin1	GB					52.186	-0.465
GB-BDG	Barking and Dagenham	admin1	GB					51.547	0.144
GB-BEN	Brent	admin1	GB					51.558	-0.268
GB-BEX	Bexley	admin1	GB					51.451	0.147
GB-BFS	Belfast	admin1	GB					54.599	-5.926
GB-BGE	Bridgend	admin1	GB					51.529	-3.576
GB-BGW	Blaenau Gwent	admin1	GB					51.752	-3.176
GB-BIR	Birmingham	admin1	GB					52.488	-1.872
GB-BKM	Buckinghamshire	admin1	GB					51.776	-0.885
GB-BLA	Ballymena	admin1	GB					54.902	-6.269
GB-BLY	Ballymoney	admin1	GB					55.030	-6.391
GB-BMH	Bournemouth	admin1	GB					50.733	-1.868
GB-BNB	Banbridge	admin1	GB					54.354	-6.169
GB-BNE	Barnet	admin1	GB					51.614	-0.203
GB-BNH	Brighton and Hove	admin1	GB					50.843	-0.136
GB-BNS	Barnsley	admin1	GB					53.506	-1.496
GB-BOL	Bolton	admin1	GB					53.578	-2.446
GB-BPL	Blackpool	admin1	GB					53.828	-3.001
GB-BRC	Bracknell Forest	admin1	GB					51.401	-0.751
GB-BRD	Bradford	admin1	GB					53.838	-1.809
GB-BRY	Bromley	admin1	GB					51.362	0.072
GB-BST	Bristol	admin1	GB					51.458	-2.588
GB-BUR	Bury	admin1	GB					53.582	-2.305
GB-CAM	Cambridgeshire	admin1	GB					52.361	-0.035
GB-CAY	Caerphilly	admin1	GB					51.668	-3.174
GB-CBF	Central Bedfordshire	admin1	GB					52.000	-0.433
GB-CGN	Ceredigion	admin1	GB					52.293	-3.949
GB-CGV	Craigavon	admin1	GB					54.498	-6.407
GB-CHE	Cheshire East	admin1	GB					53.158	-2.312
GB-CHW	Cheshire West and Chester	admin1	GB					53.159	-2.711
GB-CKF	Carrickfergus	admin1	GB					54.736	-5.807
GB-CKT	Cookstown	admin1	GB					54.646	-6.699
GB-CLD	Calderdale	admin1	GB					53.747	-1.949
GB-CLK	Clackmannanshire	admin1	GB					56.142	-3.745
GB-CLR	Coleraine	admin1	GB					55.056	-6.702
GB-CMA	Cumbria	admin1	GB					54.608	-2.936
GB-CMD	Camden	admin1	GB					51.541	-0.156
GB-CMN	Carmarthenshire	admin1	GB					51.893	-4.215
GB-CON	Cornwall	admin1	GB					50.440	-4.634
GB-COV	Coventry	admin1	GB					52.406	-1.531
GB-CRF	Cardiff	admin1	GB					51.504	-3.185
GB-CRY	Croydon	admin1	GB					51.359	-0.062
GB-CSR	Castlereagh	admin1	GB					54.551	-5.868
GB-CWY	Conwy	admin1	GB					53.122	-3.759
GB-DAL	Darlington	admin1	GB					54.518	-1.528
GB-DBY	Derbyshire	admin1	GB					53.104	-1.543
GB-DEN	Denbighshire	admin1	GB					53.113	-3.354
GB-DER	Derby	admin1	GB					52.884	-1.472
GB-DEV	Devon	admin1	GB					50.730	-3.659
GB-DGN	Dungannon and South Tyrone	admin1	GB					54.449	-6.960
GB-DGY	Dumfries and Galloway	admin1	GB					55.047	-3.848
GB-DNC	Doncaster	admin1	GB					53.524	-1.119
GB-DND	Dundee	admin1	GB					56.488	-2.949
GB-DOR	Dorset	admin1	GB					50.804	-2.348
GB-DOW	Down	admin1	GB					54.334	-5.756
GB-DRY	Derry	admin1	GB					54.939	-7.245
GB-DUD	Dudley	admin1	GB					52.495	-2.129
GB-DUR	Durham	admin1	GB					54.670	-1.818
GB-EAL	Ealing	admin1	GB					51.512	-0.307
GB-EAY	East Ayrshire	admin1	GB					55.450	-4.244
GB-EDH	Edinburgh	admin1	GB					55.910	-3.263
GB-EDU	East Dunbartonshire	admin1	GB					55.958	-4.202
GB-ELN	East Lothian	admin1	GB					55.940	-2.715
GB-ENF	Enfield	admin1	GB					51.637	-0.074
GB-ENG	England	region	GB					52.329	-1.171
GB-ERW	East Renfrewshire	admin1	GB					55.755	-4.378
GB-ERY	East Riding of Yorkshire	admin1	GB					53.864	-0.526
GB-ESS	Essex	admin1	GB					51.798	0.543
GB-ESX	East Sussex	admin1	GB					50.947	0.361
GB-FAL	Falkirk	admin1	GB					55.977	-3.780
GB-FER	Fermanagh	admin1	GB					54.361	-7.648
GB-FIF	Fife	admin1	GB					56.243	-2.992
GB-FLN	Flintshire	admin1	GB					53.204	-3.132
GB-GAT	Gateshead	admin1	GB					54.947	-1.669
GB-GLG	Glasgow	admin1	GB					55.848	-4.217
GB-GLS	Gloucestershire	admin1	GB					51.841	-2.140
GB-GRE	Greenwich	admin1	GB					51.454	0.054
GB-GWN	Gwynedd	admin1	GB					52.902	-3.781
GB-HAL	Halton	admin1	GB					53.340	-2.675
GB-HAM	Hampshire	admin1	GB					51.044	-1.238
GB-HAV	Havering	admin1	GB					51.559	0.256
GB-HCK	Hackney	admin1	GB					51.544	-0.041
GB-HEF	Herefordshire	admin1	GB					52.104	-2.730
GB-HIL	Hillingdon	admin1	GB					51.540	-0.430
GB-HLD	Highland	admin1	GB					57.587	-5.070
GB-HMF	Hammersmith and Fulham	admin1	GB					51.500	-0.222
GB-HNS	Hounslow	admin1	GB					51.455	-0.378
GB-HPL	Hartlepool	admin1	GB					54.667	-1.253
GB-HRT	Hertfordshire	admin1	GB					51.836	-0.090
GB-HRW	Harrow	admin1	GB					51.592	-0.332
GB-HRY	Haringey	admin1	GB					51.582	-0.099
GB-IOS	Isles of Scilly	admin1	GB					49.918	-6.298
GB-IOW	Isle of Wight	admin1	GB					50.677	-1.322
GB-ISL	Islington	admin1	GB					51.550	-0.100
GB-IVC	Inverclyde	admin1	GB					55.906	-4.751
GB-KEC	Kensington and Chelsea	admin1	GB					51.500	-0.189
GB-KEN	Kent	admin1	GB					51.197	0.730
GB-KHL	Kingston upon Hull	admin1	GB					53.757	-0.372
GB-KIR	Kirklees	admin1	GB					53.644	-1.806
GB-KTT	Kingston upon Thames	admin1	GB					51.377	-0.271
GB-KWL	Knowsley	admin1	GB					53.426	-2.847
GB-LAN	Lancashire	admin1	GB					53.876	-2.520
GB-LBH	Lambeth	admin1	GB					51.452	-0.113
GB-LCE	Leicester	admin1	GB					52.609	-1.117
GB-LDS	Leeds	admin1	GB					53.807	-1.491
GB-LEC	Leicestershire	admin1	GB					52.670	-1.185
GB-LEW	Lewisham	admin1	GB					51.446	-0.011
GB-LIN	Lincolnshire	admin1	GB					53.132	-0.178
GB-LIV	Liverpool	admin1	GB					53.413	-2.947
GB-LMV	Limavady	admin1	GB					55.004	-6.975
GB-LND	London	admin1	GB					51.520	-0.089
GB-LRN	Larne	admin1	GB					54.903	-5.946
GB-LSB	Lisburn	admin1	GB					54.493	-6.064
GB-LUT	Luton	admin1	GB					51.874	-0.411
GB-MAN	Manchester	admin1	GB					53.439	-2.270
GB-MDB	Middlesbrough	admin1	GB					54.534	-1.248
GB-MDW	Medway	admin1	GB					51.397	0.538
GB-MFT	Magherafelt	admin1	GB					54.822	-6.690
GB-MIK	Milton Keynes	admin1	GB					52.068	-0.722
GB-MLN	Midlothian	admin1	GB					55.852	-3.077
GB-MON	Monmouthshire	admin1	GB					51.778	-2.862
GB-MRT	Merton	admin1	GB					51.409	-0.185
GB-MRY	Moray	admin1	GB					57.403	-3.199
GB-MTY	Merthyr Tydfil	admin1	GB					51.716	-3.342
GB-MYL	Moyle	admin1	GB					55.116	-6.134
GB-NAY	North Ayrshire	admin1	GB					55.725	-4.721
GB-NBL	Northumberland	admin1	GB					55.295	-2.071
GB-NDN	North Down	admin1	GB					54.639	-5.729
GB-NEL	North East Lincolnshire	admin1	GB					53.530	-0.091
GB-NET	Newcastle upon Tyne	admin1	GB					55.015	-1.650
GB-NFK	Norfolk	admin1	GB					52.666	0.953
GB-NGM	Nottingham	admin1	GB					52.930	-1.166
GB-NIR	Northern Ireland	autonomy	GB					54.641	-6.359
GB-NLK	North Lanarkshire	admin1	GB					55.880	-3.972
GB-NLN	North Lincolnshire	admin1	GB					53.591	-0.575
GB-NSM	North Somerset	admin1	GB					51.391	-2.798
GB-NTA	Newtownabbey	admin1	GB					54.720	-5.975
GB-NTH	Northamptonshire	admin1	GB					52.306	-0.851
GB-NTL	Neath Port Talbot	admin1	GB					51.657	-3.707
GB-NTT	Nottinghamshire	admin1	GB					53.124	-1.008
GB-NTY	North Tyneside	admin1	GB					55.023	-1.502
GB-NWM	Newham	admin1	GB					51.525	0.043
GB-NWP	Newport	admin1	GB					51.574	-2.961
GB-NYK	North Yorkshire	admin1	GB					54.091	-1.496
GB-NYM	Newry and Mourne	admin1	GB					54.161	-6.256
GB-OLD	Oldham	admin1	GB					53.550	-2.042
GB-OMH	Omagh	admin1	GB					54.590	-7.320
GB-ORK	Orkney Islands	admin1	GB					59.014	-3.304
GB-OXF	Oxfordshire	admin1	GB					51.805	-1.396
GB-PEM	Pembrokeshire	admin1	GB					51.851	-4.924
GB-PKN	Perth and Kinross	admin1	GB					56.536	-3.749
GB-PLY	Plymouth	admin1	GB					50.389	-4.107
GB-POL	Poole	admin1	GB					50.733	-1.974
GB-POR	Portsmouth	admin1	GB					50.813	-1.064
GB-POW	Powys	admin1	GB					52.310	-3.360
GB-PTE	Peter	admin1	GB					52.583	-0.284
GB-RCC	Redcar and Cleveland	admin1	GB					54.582	-1.063
GB-RCH	Rochdale	admin1	GB					53.590	-2.163
GB-RCT	Rhondda Cynon Taf	admin1	GB					51.663	-3.440
GB-RDB	Redbridge	admin1	GB					51.577	0.078
GB-RDG	Reading	admin1	GB					51.444	-1.027
GB-RFW	Renfrewshire	admin1	GB					55.847	-4.477
GB-RIC	Richmond upon Thames	admin1	GB					51.434	-0.301
GB-ROT	Rotherham	admin1	GB					53.389	-1.275
GB-RUT	Rutland	admin1	GB					52.630	-0.654
GB-SAW	Sandwell	admin1	GB					52.506	-2.016
GB-SAY	South Ayrshire	admin1	GB					55.297	-4.649
GB-SCB	Scottish Borders	admin1	GB					55.532	-2.862
GB-SCT	Scotland	autonomy	GB					56.218	-3.713
GB-SFK	Suffolk	admin1	GB					52.247	0.997
GB-SFT	Sefton	admin1	GB					53.604	-3.038
GB-SGC	South Gloucestershire	admin1	GB					51.539	-2.464
GB-SHF	Sheffield	admin1	GB					53.396	-1.548
GB-SHN	Saint Helens	admin1	GB					53.450	-2.694
GB-SHR	Shropshire	admin1	GB					52.643	-2.778
GB-SKP	Stockport	admin1	GB					53.386	-2.121
GB-SLF	Salford	admin1	GB					53.488	-2.398
GB-SLG	Slough	admin1	GB					51.482	-0.550
GB-SLK	South Lanarkshire	admin1	GB					55.565	-3.741
GB-SND	Sunderland	admin1	GB					54.859	-1.472
GB-SOL	Solihull	admin1	GB					52.415	-1.708
GB-SOM	Somerset	admin1	GB					51.074	-2.994
GB-SOS	Southend-on-Sea	admin1	GB					51.556	0.706
GB-SRY	Surrey	admin1	GB					51.279	-0.335
GB-STB	Strabane	admin1	GB					54.772	-7.283
GB-STE	Stoke-on-Trent	admin1	GB					53.020	-2.172
GB-STG	Stirling	admin1	GB					56.259	-4.325
GB-STH	Southampton	admin1	GB					50.902	-1.364
GB-STN	Sutton	admin1	GB					51.354	-0.165
GB-STS	Staffordshire	admin1	GB					52.817	-1.992
GB-STT	Stockton-on-Tees	admin1	GB					54.545	-1.360
GB-STY	South Tyneside	admin1	GB					54.959	-1.445
GB-SWA	Swansea	admin1	GB					51.654	-3.969
GB-SWD	Swindon	admin1	GB					51.571	-1.744
GB-SWK	Southwark	admin1	GB					51.471	-0.065
GB-TAM	Tameside	admin1	GB					53.451	-2.103
GB-TFW	Telford and Wrekin	admin1	GB					52.669	-2.465
GB-THR	Thurrock	admin1	GB					51.502	0.348
GB-TOB	Torbay	admin1	GB					50.440	-3.600
GB-TOF	Torfaen	admin1	GB					51.696	-3.044
GB-TRF	Trafford	admin1	GB					53.413	-2.379
GB-TWH	Tower Hamlets	admin1	GB					51.511	-0.030
GB-VGL	Vale of Glamorgan	admin1	GB					51.449	-3.350
GB-WAR	Warwickshire	admin1	GB					52.315	-1.547
GB-WBK	West Berkshire	admin1	GB					51.443	-1.304
GB-WDU	West Dunbartonshire	admin1	GB					55.959	-4.479
GB-WFT	Waltham Forest	admin1	GB					51.587	-0.008
GB-WGN	Wigan	admin1	GB					53.521	-2.619
GB-WIL	Wiltshire	admin1	GB					51.321	-1.899
GB-WKF	Wakefield	admin1	GB					53.655	-1.425
GB-WLL	Walsall	admin1	GB					52.610	-1.967
GB-WLN	West Lothian	admin1	GB					55.887	-3.604
GB-WLS	Wales	region	GB					52.109	-3.622
GB-WLV	Wolverhampton	admin1	GB					52.593	-2.113
GB-WND	Wandsworth	admin1	GB					51.450	-0.191
GB-WNM	Windsor and Maidenhead	admin1	GB					51.461	-0.674
GB-WOK	Wokingham	admin1	GB					51.446	-0.893
GB-WOR	Worcestershire	admin1	GB					52.185	-2.166
GB-WRL	Wirral	admin1	GB					53.351	-3.064
GB-WRT	Warrington	admin1	GB					53.384	-2.556
GB-WRX	Wrexham	admin1	GB					52.958	-2.920
GB-WSM	Westminster	admin1	GB					51.511	-0.155
GB-WSX	West Sussex	admin1	GB					50.947	-0.513
GB-YOR	York	admin1	GB					53.957	-1.079
GD-01	Saint Andrew	admin1	GD					12.124	-61.648
GD-02	Saint David	admin1	GD					12.056	-61.661
GD-03	Saint George	admin1	GD					12.055	-61.722
GD-04	Saint John	admin1	GD					12.142	-61.703
GD-05	Saint Mark	admin1	GD					12.192	-61.683
GD-06	Saint Patrick	admin1	GD					12.207	-61.637
GD-10	Carriacou and Petite Martinique	admin1	GD					12.487	-61.442
GE-AJ	Adjara	autonomy	GE	Adjara|Ajaria|Ajara	Adjara|Ajaria			41.684	41.807
GE-GU	Guria	admin1	GE					41.968	42.006
GE-IM	Imereti	admin1	GE					42.219	42.814
GE-KA	Kakheti	admin1	GE					41.817	45.687
GE-KK	Kvemo Kartli	region	GE	Kvemo Kartli	Kvemo Kartli			41.532	44.744
GE-MM	Mtskheta-Mtianeti	admin1	GE					42.144	44.674
GE-RL	Racha-Lechkhumi and Kvemo Svaneti	admin1	GE					42.621	43.079
GE-SJ	Samtskhe-Javakheti	admin1	GE					41.566	43.332
GE-SK	Shida Kartli	region	GE	Shida Kartli	Shida Kartli			42.049	43.978
GE-SZ	Samegrelo	region	GE	Samegrelo|Samegrelo-Zemo Svaneti|Mingrelia	Samegrelo|Mingrelia|Samegrelo-Zemo Svaneti			42.404	41.958
GE-TB	Tbilisi	admin1	GE					41.698	44.835
GH-AA	Greater Accra	admin1	GH					5.749	-0.034
GH-AF	Ahafo	admin1	GH					6.979	-2.333
GH-AH	Ashanti	admin1	GH					6.738	-1.619
GH-BA	Brong-Ahafo	admin1	GH					7.584	-2.179
GH-BE	Bono East	admin1	GH					7.820	-1.479
GH-BO	Bono	admin1	GH					7.435	-2.514
GH-CP	Central	admin1	GH					5.656	-1.147
GH-EP	Eastern	admin1	GH					6.462	-0.421
GH-NE	North East	admin1	GH					10.527	-0.370
GH-NP	Northern	admin1	GH					9.337	-1.089
GH-OT	Oti	admin1	GH					7.954	0.085
GH-SV	Savannah	admin1	GH					8.966	-1.521
GH-TV	Volta	admin1	GH					7.267	0.434
GH-UE	Upper East	admin1	GH					10.730	-0.824
GH-UW	Upper West	admin1	GH					10.333	-2.205
GH-WN	Western North	admin1	GH					6.451	-2.317
GH-WP	Western	admin1	GH					5.894	-2.439
GL-AV	Avannaata Kommunia	admin1	GL					71.576	-55.205
GL-KU	Kujalleq	admin1	GL					61.372	-44.734
GL-QA	Qaasuitsup	admin1	GL					74.368	-50.211
GL-QE	Qeqqata	admin1	GL					66.176	-48.507
GL-QT	Kommune Qeqertalik	admin1	GL					68.874	-52.560
GL-SM	Sermersooq	admin1	GL					66.041	-41.001
GM-B	Banjul	admin1	GM					13.420	-16.683
GM-L	Lower River Division	admin1	GM					13.409	-15.706
GM-M	Central River Division	admin1	GM					13.569	-14.800
GM-N	North Bank Division	admin1	GM					13.489	-16.133
GM-U	Upper River Division	admin1	GM					13.416	-14.160
GM-W	West Coast Division	admin1	GM					13.234	-16.109
GN-B	Boké Region	admin1	GN					11.146	-13.900
GN-BE	Beyla	admin1	GN					8.723	-8.371
GN-BF	Boffa	admin1	GN					10.284	-14.143
GN-BK	Boké	admin1	GN					11.069	-14.361
GN-C	Conakry	admin1	GN					9.535	-13.678
GN-CO	Coyah	admin1	GN					9.757	-13.355
GN-D	Kindia Region	admin1	GN					9.952	-13.194
GN-DB	Dabola	admin1	GN					10.562	-11.313
GN-DI	Dinguiraye	admin1	GN					11.601	-10.617
GN-DL	Dalaba	admin1	GN					10.898	-12.091
GN-DU	Dubréka	admin1	GN					9.952	-13.566
GN-F	Faranah Region	admin1	GN					10.235	-10.689
GN-FA	Faranah	admin1	GN					9.855	-10.738
GN-FO	Forécariah	admin1	GN					9.368	-13.100
GN-FR	Fria	admin1	GN					10.484	-13.476
GN-GA	Gaoual	admin1	GN					11.720	-13.267
GN-GU	Guéckédou	admin1	GN					8.711	-10.213
GN-K	Kankan Region	admin1	GN					10.026	-9.033
GN-KB	Koubia	admin1	GN					11.708	-11.581
GN-KD	Kindia	admin1	GN					10.091	-12.664
GN-KE	Kérouané	admin1	GN					9.321	-8.889
GN-KN	Koundara	admin1	GN					12.345	-13.142
GN-KO	Kouroussa	admin1	GN					10.531	-9.941
GN-KS	Kissidougou	admin1	GN					9.278	-9.824
GN-L	Labé Region	admin1	GN					11.531	-12.152
GN-LA	Labé	admin1	GN					11.451	-12.320
GN-LE	Lélouma	admin1	GN					11.344	-12.735
GN-LO	Lola	admin1	GN					7.877	-8.340
GN-M	Mamou Region	admin1	GN					10.635	-12.144
GN-MC	Macenta	admin1	GN					8.417	-9.270
GN-MD	Mandiana	admin1	GN					10.808	-8.849
GN-ML	Mali	admin1	GN					12.024	-12.154
GN-MM	Mamou	admin1	GN					10.614	-11.871
GN-N	Nzérékoré Region	admin1	GN					8.185	-9.118
GN-NZ	Nzérékoré	admin1	GN					7.980	-8.765
GN-PI	Pita	admin1	GN					10.894	-12.676
GN-SI	Siguiri	admin1	GN					11.677	-9.471
GN-TE	Télimélé	admin1	GN					10.882	-13.415
GN-TO	Tougué	admin1	GN					11.521	-11.404
GN-YO	Yomou	admin1	GN					7.618	-9.044
GQ-AN	Annobón	admin1	GQ					-1.450	5.634
GQ-BN	Bioko Norte	admin1	GQ					3.646	8.793
GQ-BS	Bioko Sur	admin1	GQ					3.418	8.629
GQ-CS	Centro Sur	admin1	GQ					1.582	10.253
GQ-DJ	Djibloho	admin1	GQ					1.593	10.824
GQ-KN	Kié-Ntem	admin1	GQ					1.947	11.145
GQ-LI	Litoral	admin1	GQ					1.629	9.804
GQ-WN	Wele-Nzas	admin1	GQ					1.502	11.113
GR-69	Mount Athos	admin1	GR					40.282	24.211
GR-A	East Macedonia and Thrace	admin1	GR					41.234	25.018
GR-A1	Attica Department	admin1	GR					37.996	23.802
GR-B	Central Macedonia	admin1	GR					40.656	22.789
GR-C	West Macedonia	admin1	GR					40.358	21.428
GR-D	Epirus	admin1	GR					39.639	20.656
GR-E	Thessaly	admin1	GR					39.568	22.061
GR-F	Ionian Islands	admin1	GR					38.270	20.537
GR-G	West Greece	admin1	GR					37.858	21.481
GR-H	Central Greece	admin1	GR					38.684	22.531
GR-I	Attica	admin1	GR					37.987	23.739
GR-J	Peloponnese	admin1	GR					37.279	22.263
GR-K	North Aegean	admin1	GR					39.174	26.002
GR-L	South Aegean	admin1	GR					36.171	27.906
GR-M	Crete	admin1	GR					35.309	24.467
GT-01	Guatemala	admin1	GT					14.603	-90.540
GT-02	El Progreso	admin1	GT					14.850	-90.086
GT-03	Sacatepéquez	admin1	GT					14.571	-90.728
GT-04	Chimaltenango	admin1	GT					14.662	-90.905
GT-05	Escuintla	admin1	GT					14.248	-90.904
GT-06	Santa Rosa	admin1	GT					14.254	-90.328
GT-07	Sololá	admin1	GT					14.730	-91.231
GT-08	Totonicapán	admin1	GT					14.963	-91.402
GT-09	Quetzaltenango	admin1	GT					14.820	-91.616
GT-10	Suchitepéquez	admin1	GT					14.521	-91.402
GT-11	Retalhuleu	admin1	GT					14.554	-91.679
GT-12	San Marcos	admin1	GT					14.952	-91.901
GT-13	Huehuetenango	admin1	GT					15.559	-91.563
GT-14	Quiché	admin1	GT					15.145	-91.039
GT-15	Baja Verapaz	admin1	GT					15.091	-90.395
GT-16	Alta Verapaz	admin1	GT					15.473	-90.150
GT-17	Petén	admin1	GT					16.733	-89.748
GT-18	Izabal	admin1	GT					15.630	-88.836
GT-19	Zacapa	admin1	GT					14.992	-89.569
GT-20	Chiquimula	admin1	GT					14.717	-89.477
GT-21	Jalapa	admin1	GT					14.604	-89.924
GT-22	Jutiapa	admin1	GT					14.238	-89.877
GT-AV	Alta Verapaz	admin1	GT					15.616	-90.129
GT-BV	Baja Verapaz	admin1	GT					15.089	-90.453
GT-CM	Chimaltenango	admin1	GT					14.662	-90.934
GT-CQ	Chiquimula	admin1	GT					14.678	-89.409
GT-ES	Escuintla	admin1	GT					14.196	-90.989
GT-GU	Guatemala	admin1	GT					14.587	-90.453
GT-HU	Huehuetenango	admin1	GT					15.613	-91.656
GT-IZ	Izabal	admin1	GT					15.516	-89.046
GT-JA	Jalapa	admin1	GT					14.663	-89.943
GT-JU	Jutiapa	admin1	GT					14.154	-89.879
GT-PE	Petén	admin1	GT					16.831	-90.036
GT-PR	El Progreso	admin1	GT					14.924	-90.029
GT-QC	Quiché	admin1	GT					15.445	-91.000
GT-QZ	Quetzaltenango	admin1	GT					14.876	-91.607
GT-RE	Retalhuleu	admin1	GT					14.439	-91.850
GT-SA	Sacatepéquez	admin1	GT					14.593	-90.735
GT-SM	San Marcos	admin1	GT					14.975	-91.922
GT-SO	Sololá	admin1	GT					14.711	-91.265
GT-SR	Santa Rosa	admin1	GT					14.154	-90.316
GT-SU	Suchitepéquez	admin1	GT					14.401	-91.363
GT-TO	Totonicapán	admin1	GT					15.040	-91.424
GT-ZA	Zacapa	admin1	GT					15.036	-89.485
GW-BA	Bafatá	admin1	GW					12.047	-14.730
GW-BL	Bolama	admin1	GW					11.436	-15.648
GW-BM	Biombo	admin1	GW					11.881	-15.762
GW-BS	Bissau	admin1	GW					11.867	-15.604
GW-CA	Cacheu	admin1	GW					12.264	-16.006
GW-GA	Gabú	admin1	GW					12.227	-14.200
GW-OI	Oio	admin1	GW					12.197	-15.349
GW-QU	Quinara	admin1	GW					11.647	-15.050
GW-TO	Tombali	admin1	GW					11.276	-15.093
GY-BA	Barima-Waini	admin1	GY					7.751	-59.710
GY-CU	Cuyuni-Mazaruni	admin1	GY					7.180	-58.811
GY-DE	Demerara-Mahaica	admin1	GY					6.511	-58.425
GY-EB	East Berbice-Corentyne	admin1	GY					6.455	-58.118
GY-ES	Essequibo Islands-West Demerara	admin1	GY					6.276	-57.820
GY-MA	Mahaica-Berbice	admin1	GY					3.896	-58.129
GY-PM	Pomeroon-Supenaam	admin1	GY					6.177	-59.871
GY-PT	Potaro-Siparuni	admin1	GY					4.862	-59.415
GY-UD	Upper Demerara-Berbice	admin1	GY					2.815	-58.987
GY-UT	Upper Takutu-Upper Essequibo	admin1	GY					5.520	-58.157
HN-AT	Atlántida	admin1	HN					15.680	-87.055
HN-CH	Choluteca	admin1	HN					13.370	-87.058
HN-CL	Colón	admin1	HN					15.553	-85.321
HN-CM	Comayagua	admin1	HN					14.559	-87.686
HN-CP	Copán	admin1	HN					14.906	-88.918
HN-CR	Cortés	admin1	HN					15.362	-87.995
HN-EP	El Paraíso	admin1	HN					13.965	-86.564
HN-FM	Francisco Morazán	admin1	HN					14.354	-87.106
HN-GD	Gracias a Dios	admin1	HN					15.304	-84.473
HN-IB	Bay Islands	admin1	HN					16.342	-86.511
HN-IN	Intibucá	admin1	HN					14.257	-88.217
HN-LE	Lempira	admin1	HN					14.455	-88.620
HN-LP	La Paz	admin1	HN					14.133	-87.965
HN-OC	Ocotepeque	admin1	HN					14.469	-89.047
HN-OL	Olancho	admin1	HN					14.815	-85.954
HN-SB	Santa Bárbara	admin1	HN					15.094	-88.364
HN-VA	Valle	admin1	HN					13.607	-87.594
HN-YO	Yoro	admin1	HN					15.311	-87.281
HR-01	Zagreb County	admin1	HR					45.767	15.608
HR-02	Krapina-Zagorje	admin1	HR					46.084	15.933
HR-03	Sisak-Moslavina	admin1	HR					45.414	16.443
HR-04	Karlovac	admin1	HR					45.288	15.320
HR-05	Varaždin	admin1	HR					46.203	16.404
HR-06	Koprivnica-Križevci	admin1	HR					46.117	16.777
HR-07	Bjelovar-Bilogora	admin1	HR					45.775	16.900
HR-08	Primorje-Gorski Kotar	admin1	HR					45.353	14.765
HR-09	Lika-Senj	admin1	HR					44.727	15.183
HR-10	Virovitica-Podravina	admin1	HR					45.729	17.653
HR-11	Požega-Slavonia	admin1	HR					45.376	17.621
HR-12	Brod-Posavina	admin1	HR					45.221	17.399
HR-13	Zadar	admin1	HR					44.409	15.897
HR-14	Osijek-Baranja	admin1	HR					45.561	18.558
HR-15	Šibenik-Knin	admin1	HR					43.769	16.024
HR-16	Vukovar-Syrmia	admin1	HR					45.170	18.823
HR-17	Split-Dalmatia	admin1	HR					43.526	16.756
HR-18	Istria	admin1	HR					45.143	13.958
HR-19	Dubrovnik-Neretva	admin1	HR					42.735	17.977
HR-20	Međimurje	admin1	HR					46.421	16.476
HR-21	Zagreb	admin1	HR					45.797	15.978
HT-AR	Artibonite	department	HT	Artibonite	Artibonite	Artibonite department|Artibonite Valley		19.346	-72.497
HT-CE	Centre	admin1	HT					19.007	-72.006
HT-GA	Grand’Anse	admin1	HT					18.518	-74.098
HT-ND	Nord	admin1	HT					19.570	-72.225
HT-NE	Nord-Est	admin1	HT					19.500	-71.894
HT-NI	Nippes	admin1	HT					18.401	-73.318
HT-NO	Nord-Ouest	admin1	HT					19.782	-73.094
HT-OU	Ouest (Haiti)	department	HT			Ouest department		18.615	-72.160
HT-SD	Sud	admin1	HT					18.229	-73.886
HT-SE	Sud-Est	admin1	HT					18.220	-72.784
HU-BA	Baranya	admin1	HU					46.079	17.896
HU-BC	Békéscsaba	admin1	HU					46.753	21.087
HU-BE	Békés	admin1	HU					46.730	20.788
HU-BK	Bács-Kiskun	admin1	HU					46.523	19.366
HU-BU	Budapest	admin1	HU					47.467	19.139
HU-BZ	Borsod-Abaúj-Zemplén	admin1	HU					48.121	21.151
HU-CS	Csongrád	admin1	HU					46.466	20.036
HU-DE	Debrecen	admin1	HU					47.561	21.641
HU-DU	Dunaújváros	admin1	HU					46.929	18.898
HU-EG	Eger	admin1	HU					47.925	20.384
HU-FE	Fejér	admin1	HU					47.126	18.724
HU-GS	Győr-Moson-Sopron	admin1	HU					47.711	17.325
HU-GY	Győr	admin1	HU					47.656	17.673
HU-HB	Hajdú-Bihar	admin1	HU					47.449	21.262
HU-HE	Heves	admin1	HU					47.774	20.089
HU-HV	Hódmezővásárhely	admin1	HU					46.398	20.400
HU-JN	Jász-Nagykun-Szolnok	admin1	HU					47.224	20.627
HU-KE	Komárom-Esztergom	admin1	HU					47.590	18.146
HU-KM	Kecskemét	admin1	HU					46.887	19.672
HU-KV	Kaposvár	admin1	HU					46.345	17.796
HU-MI	Miskolc	admin1	HU					48.107	20.678
HU-NK	Nagykanizsa	admin1	HU					46.475	16.978
HU-NO	Nógrád	admin1	HU					47.962	19.453
HU-NY	Nyíregyháza	admin1	HU					47.944	21.763
HU-PE	Pest	admin1	HU					47.500	19.531
HU-PS	Pécs	admin1	HU					46.076	18.250
HU-SD	Szeged	admin1	HU					46.246	20.171
HU-SF	Székesfehérvár	admin1	HU					47.184	18.460
HU-SH	Szombathely	admin1	HU					47.226	16.619
HU-SK	Szolnok	admin1	HU					47.228	20.168
HU-SN	Sopron	admin1	HU					47.694	16.597
HU-SO	Somogy	admin1	HU					46.414	17.392
HU-SS	Szekszárd	admin1	HU					46.358	18.712
HU-ST	Salgótarján	admin1	HU					48.110	19.807
HU-SZ	Szabolcs-Szatmár-Bereg	admin1	HU					48.001	22.364
HU-TB	Tatabánya	admin1	HU					47.566	18.450
HU-TO	Tolna	admin1	HU					46.472	18.489
HU-VA	Vas	admin1	HU					47.075	16.838
HU-VE	Veszprém County	admin1	HU					47.082	17.526
HU-VM	Veszprém	admin1	HU					47.108	17.918
HU-ZA	Zala	admin1	HU					46.675	16.775
HU-ZE	Zalaegerszeg	admin1	HU					46.858	16.837
ID-AC	Aceh	admin1	ID					4.496	96.711
ID-BA	Bali	admin1	ID					-8.490	115.187
ID-BB	Bangka–Belitung Islands	admin1	ID					-2.295	106.627
ID-BE	Bengkulu	admin1	ID					-3.717	102.332
ID-BT	Banten	admin1	ID					-6.234	106.375
ID-GO	Gorontalo	admin1	ID					0.539	123.053
ID-JA	Jambi	admin1	ID					-1.502	103.153
ID-JB	West Java	admin1	ID					-6.694	107.467
ID-JI	East Java	admin1	ID					-7.661	112.819
ID-JK	Jakarta	admin1	ID					-6.212	106.851
ID-JT	Central Java	admin1	ID					-7.176	110.205
ID-KB	West Kalimantan	admin1	ID					0.381	109.531
ID-KI	East Kalimantan	admin1	ID					-0.646	117.091
ID-KR	Riau Islands	admin1	ID					1.279	104.757
ID-KS	South Kalimantan	admin1	ID					-3.099	114.914
ID-KT	Central Kalimantan	admin1	ID					-2.309	113.420
ID-KU	North Kalimantan	admin1	ID					3.421	117.409
ID-LA	Lampung	admin1	ID					-5.228	105.221
ID-MA	Maluku	admin1	ID					-4.483	129.619
ID-MU	North Maluku	admin1	ID					0.428	127.503
ID-NB	West Nusa Tenggara	admin1	ID					-8.571	117.077
ID-NT	East Nusa Tenggara	admin1	ID					-9.213	122.426
ID-PA	Papua	admin1	ID					-2.279	138.867
ID-PB	West Papua	admin1	ID					-1.338	133.930
ID-RI	Riau	admin1	ID					0.980	102.387
ID-SA	North Sulawesi	admin1	ID					1.552	124.910
ID-SB	West Sumatra	admin1	ID					-0.687	100.421
ID-SG	Southeast Sulawesi	admin1	ID					-4.656	122.602
ID-SN	South Sulawesi	admin1	ID					-4.401	119.790
ID-SR	West Sulawesi	admin1	ID					-3.329	119.102
ID-SS	South Sumatra	admin1	ID					-3.383	104.102
ID-ST	Central Sulawesi	admin1	ID					-0.567	120.827
ID-SU	North Sumatra	admin1	ID					2.953	98.816
ID-YO	Yogyakarta	admin1	ID					-7.838	110.361
IE-C	Connacht	admin1	IE					53.722	-8.792
IE-L	Leinster	admin1	IE					53.275	-6.535
IE-M	Munster	admin1	IE					52.272	-8.544
IE-U	Ulster	admin1	IE					54.573	-7.502
IL-D	Southern District	district	IL			Southern district|Israel's Southern District		30.685	34.855
IL-HA	Haifa District	district	IL	Haifa		Haifa district		32.637	34.979
IL-JM	Jerusalem District	district	IL					31.744	35.066
IL-M	Central District	district	IL					32.088	34.914
IL-TA	Tel Aviv District	admin1	IL					32.098	34.807
IL-Z	Northern District	district	IL			Israel's Northern District		32.894	35.463
IN-AN	Andaman and Nicobar Islands	admin1	IN					11.945	92.891
IN-AP	Andhra Pradesh	admin1	IN					15.989	80.535
IN-AR	Arunachal Pradesh	admin1	IN					27.669	94.544
IN-AS	Assam	state	IN	Assam	Assam	Assam state		26.303	92.686
IN-BR	Bihar	admin1	IN					25.665	85.556
IN-CH	Chandigarh	admin1	IN					30.728	76.796
IN-DH	Dādra and Nagar Haveli and Damān and Diu	admin1	IN					20.375	72.796
IN-DL	Delhi	admin1	IN					28.658	77.156
IN-GA	Goa	admin1	IN					15.430	73.907
IN-GJ	Gujarat	state	IN	Gujarat	Gujarat	Gujarat state		22.230	72.084
IN-HP	Himachal Pradesh	admin1	IN					31.546	76.782
IN-HR	Haryana	admin1	IN					29.234	76.600
IN-JH	Jharkhand	state	IN	Jharkhand	Jharkhand	Jharkhand state		23.644	85.914
IN-JK	Jammu and Kashmir	province	IN	Jammu and Kashmir	Jammu and Kashmir	Jammu & Kashmir|Jammu and Kashmir state		33.539	74.830
IN-KA	Karnataka	admin1	IN					14.351	76.142
IN-KL	Kerala	admin1	IN					10.487	76.141
IN-LD	Lakshadweep	admin1	IN					10.558	72.940
IN-MH	Maharashtra	admin1	IN					19.387	75.345
IN-ML	Meghalaya	admin1	IN					25.533	91.390
IN-MN	Manipur	state	IN	Manipur	Manipur	Manipur state		24.704	93.919
IN-MP	Madhya Pradesh	admin1	IN					23.616	78.047
IN-MZ	Mizoram	admin1	IN					23.341	92.802
IN-NL	Nagaland	state	IN	Nagaland	Nagaland	Nagaland state		26.054	94.272
IN-PB	Punjab	admin1	IN			Indian Punjab|Punjab state|India's Punjab|Indian state of Punjab		30.951	75.603
IN-PY	Puducherry	admin1	IN					11.794	79.268
IN-RJ	Rajasthan	state	IN	Rajasthan	Rajasthan	Rajasthan state		26.531	74.931
IN-SK	Sikkim	admin1	IN					27.250	88.488
IN-TN	Tamil Nadu	admin1	IN					10.996	78.378
IN-TR	Tripura	admin1	IN					23.825	91.544
IN-UP	Uttar Pradesh	admin1	IN					27.347	79.902
IN-WB	West Bengal	admin1	IN					23.487	88.149
IQ-AN	Anbar	province	IQ	Anbar|Al-Anbar	Anbar|Al-Anbar			33.784	42.504
IQ-AR	Erbil province	province	IQ	Erbil|Arbil|Irbil				36.329	44.194
IQ-BA	Basra province	province	IQ	Basra|Basrah				30.502	47.771
IQ-BB	Babil province	province	IQ	Babil|Babylon				32.598	44.413
IQ-BG	Baghdad province	province	IQ	Baghdad				33.313	44.370
IQ-DA	Dohuk province	province	IQ	Dohuk|Duhok|Dahuk				36.947	43.000
IQ-DI	Diyala	province	IQ	Diyala	Diyala			34.036	44.972
IQ-DQ	Dhi Qar	province	IQ	Dhi Qar	Dhi Qar			31.302	46.240
IQ-KA	Karbala province	province	IQ	Karbala|Kerbala				32.597	44.075
IQ-KI	Kirkuk province	province	IQ	Kirkuk				35.447	44.382
IQ-MA	Maysan province	province	IQ	Maysan|Missan				31.865	47.107
IQ-MU	Muthanna province	province	IQ	Muthanna|Al-Muthanna				31.401	45.261
IQ-NA	Najaf province	province	IQ	Najaf				32.004	44.391
IQ-NI	Nineveh	province	IQ	Nineveh|Ninawa|Ninevah	Nineveh	Nineveh Plains|Nineveh plain		36.392	43.171
IQ-QA	Qadisiyah province	province	IQ	Qadisiyah|Al-Qadisiyah|Qadisiya|Diwaniyah|Diwaniya				31.917	44.840
IQ-SD	Salahaddin	province	IQ	Salahaddin|Salahuddin|Salah al-Din|Salah ad-Din|Salah al-Deen|Saladin	Salahaddin|Salahuddin			34.734	43.800
IQ-SU	Sulaymaniyah province	province	IQ	Sulaymaniyah|Sulaimaniyah|Sulaimaniya|Sulaymaniya|Sulaimani				35.629	45.208
IQ-WA	Wasit province	province	IQ	Wasit				32.584	45.505
IR-00	Markazī	admin1	IR					34.382	49.897
IR-01	East Azerbaijan	province	IR	East Azerbaijan|East Azarbaijan|Eastern Azerbaijan	East Azerbaijan			37.908	46.545
IR-02	West Azerbaijan	province	IR	West Azerbaijan|West Azarbaijan|Western Azerbaijan	West Azerbaijan			37.868	44.782
IR-03	Ardabil province	province	IR	Ardabil				38.389	47.937
IR-04	Isfahan province	province	IR	Isfahan|Esfahan				32.664	51.478
IR-05	Ilam province	province	IR	Ilam				33.073	46.817
IR-06	Bushehr province	province	IR	Bushehr				28.768	51.490
IR-07	Tehran province	province	IR	Tehran				35.482	51.354
IR-08	Chaharmahal and Bakhtiari	admin1	IR					31.875	50.710
IR-09	Khorāsān-e Raẕavī	admin1	IR					36.000	59.146
IR-10	Khuzestan	province	IR	Khuzestan|Khuzistan	Khuzestan|Khuzistan			31.508	48.995
IR-11	Zanjan province	province	IR	Zanjan				36.389	48.577
IR-12	Semnan province	province	IR	Semnan				35.844	55.007
IR-13	Sistan and Baluchestan	province	IR	Sistan and Baluchestan|Sistan-Baluchestan|Sistan and Baluchistan|Sistan-Baluchistan|Sistan-o-Baluchestan	Sistan and Baluchestan|Sistan-Baluchestan|Sistan and Baluchistan|Sistan-Baluchistan			28.252	60.785
IR-14	Fars province	province	IR					29.421	53.137
IR-15	Kerman province	province	IR	Kerman				29.021	57.209
IR-16	Kurdistan	admin1	IR					35.608	46.910
IR-17	Kermanshah province	province	IR	Kermanshah				34.456	46.720
IR-18	Kohgiluyeh and Boyer-Ahmad	admin1	IR					30.820	50.881
IR-19	Gilan province	province	IR	Gilan				37.538	48.992
IR-20	Lorestan	province	IR	Lorestan|Luristan	Lorestan			33.485	48.451
IR-21	Mazandaran	province	IR	Mazandaran	Mazandaran			36.393	52.321
IR-22	Markazi province	province	IR	Markazi				34.593	49.484
IR-23	Hormozgan	province	IR	Hormozgan	Hormozgan			27.167	55.036
IR-24	Hamadan province	province	IR	Hamadan|Hamedan				34.857	48.464
IR-25	Yazd province	province	IR	Yazd				32.429	55.534
IR-26	Qom province	province	IR	Qom				34.648	50.982
IR-27	Golestan province	province	IR	Golestan				37.284	54.857
IR-28	Qazvin province	province	IR	Qazvin				36.137	50.007
IR-29	South Khorasan	admin1	IR					32.301	59.513
IR-30	Razavi Khorasan	admin1	IR					35.348	59.037
IR-31	North Khorasan	admin1	IR					37.464	57.078
IS-0	Reykjavík	admin1	IS					64.140	-21.710
IS-1	Capital	admin1	IS					64.201	-21.508
IS-2	Southern Peninsula	admin1	IS					63.951	-22.194
IS-3	Western	admin1	IS					64.900	-21.717
IS-4	Westfjords	admin1	IS					65.721	-22.602
IS-5	Northwestern	admin1	IS					65.455	-19.873
IS-6	Northeastern	admin1	IS					65.503	-17.398
IS-7	Eastern	admin1	IS					64.883	-15.215
IS-8	Southern	admin1	IS					64.125	-19.355
IT-21	Piedmont	admin1	IT					45.273	7.807
IT-23	Aosta Valley	admin1	IT					45.728	7.355
IT-25	Lombardy	admin1	IT					45.659	9.684
IT-32	Trentino-South Tyrol	admin1	IT					46.378	11.232
IT-34	Veneto	admin1	IT					45.736	12.101
IT-36	Friuli–Venezia Giulia	admin1	IT					46.116	13.049
IT-42	Liguria	admin1	IT					44.233	9.677
IT-45	Emilia-Romagna	admin1	IT					44.437	11.149
IT-52	Tuscany	admin1	IT					43.451	11.225
IT-55	Umbria	admin1	IT					42.985	12.429
IT-57	Marche	admin1	IT					43.349	13.242
IT-62	Lazio	admin1	IT					42.031	12.483
IT-65	Abruzzo	admin1	IT					42.295	13.846
IT-67	Molise	admin1	IT					41.726	14.606
IT-72	Campania	admin1	IT					40.753	14.903
IT-75	Apulia	admin1	IT					40.876	16.814
IT-77	Basilicata	admin1	IT					40.515	16.126
IT-78	Calabria	admin1	IT					39.017	16.653
IT-82	Sicily	admin1	IT					37.459	14.155
IT-88	Sardinia	admin1	IT					40.071	9.099
JM-01	Kingston	admin1	JM					17.994	-76.796
JM-02	Saint Andrew	admin1	JM					18.014	-76.774
JM-03	Saint Thomas	admin1	JM					17.915	-76.433
JM-04	Portland	admin1	JM					18.158	-76.473
JM-05	Saint Mary	admin1	JM					18.326	-76.896
JM-06	Saint Ann	admin1	JM					18.409	-77.236
JM-07	Trelawny	admin1	JM					18.412	-77.597
JM-08	Saint James	admin1	JM					18.448	-77.881
JM-09	Hanover	admin1	JM					18.432	-78.145
JM-10	Westmoreland	admin1	JM					18.244	-78.128
JM-11	Saint Elizabeth	admin1	JM					18.037	-77.698
JM-12	Manchester	admin1	JM					18.050	-77.492
JM-13	Clarendon	admin1	JM					17.949	-77.266
JM-14	Saint Catherine	admin1	JM					18.034	-76.996
JO-AJ	Ajloun	admin1	JO					32.274	35.720
JO-AM	Amman	admin1	JO					31.637	36.327
JO-AQ	Aqaba	admin1	JO					29.975	35.199
JO-AT	Tafilah	admin1	JO					30.802	35.640
JO-AZ	Zarqa	admin1	JO					31.853	36.859
JO-BA	Balqa	admin1	JO					31.934	35.652
JO-IR	Irbid	admin1	JO					32.466	35.828
JO-JA	Jerash	admin1	JO					32.227	35.891
JO-KA	Karak	admin1	JO					31.099	35.813
JO-MA	Mafraq	admin1	JO					32.541	38.131
JO-MD	Madaba	admin1	JO					31.588	35.658
JO-MN	Ma’an	admin1	JO					30.218	36.483
JP-01	Hokkaidō	admin1	JP					43.466	143.335
JP-02	Aomori	admin1	JP					40.878	140.488
JP-03	Iwate	admin1	JP					39.598	141.409
JP-04	Miyagi	admin1	JP					38.376	140.866
JP-05	Akita	admin1	JP					39.682	140.430
JP-06	Yamagata	admin1	JP					38.420	140.136
JP-07	Fukushima	admin1	JP					37.398	140.118
JP-08	Ibaraki	admin1	JP					36.323	140.247
JP-09	Tochigi	admin1	JP					36.661	139.767
JP-10	Gunma	admin1	JP					36.502	138.905
JP-11	Saitama	admin1	JP					35.995	139.265
JP-12	Chiba	admin1	JP					35.520	140.256
JP-13	Tokyo	admin1	JP					35.675	139.479
JP-14	Kanagawa	admin1	JP					35.391	139.272
JP-15	Niigata	admin1	JP					37.722	139.219
JP-16	Toyama	admin1	JP					36.670	137.253
JP-17	Ishikawa	admin1	JP					36.795	136.768
JP-18	Fukui	admin1	JP					35.817	136.420
JP-19	Yamanashi	admin1	JP					35.590	138.661
JP-20	Nagano	admin1	JP					36.074	138.086
JP-21	Gifu	admin1	JP					35.796	137.052
JP-22	Shizuoka	admin1	JP					35.107	138.184
JP-23	Aichi	admin1	JP					34.979	137.253
JP-24	Mie	admin1	JP					34.463	136.530
JP-25	Shiga	admin1	JP					35.182	136.116
JP-26	Kyōto	admin1	JP					35.240	135.489
JP-27	Ōsaka	admin1	JP					34.606	135.524
JP-28	Hyōgo	admin1	JP					35.155	134.818
JP-29	Nara	admin1	JP					34.306	135.885
JP-30	Wakayama	admin1	JP					33.924	135.344
JP-31	Tottori	admin1	JP					35.371	133.896
JP-32	Shimane	admin1	JP					34.985	132.470
JP-33	Okayama	admin1	JP					34.856	133.790
JP-34	Hiroshima	admin1	JP					34.641	132.764
JP-35	Yamaguchi	admin1	JP					34.219	131.544
JP-36	Tokushima	admin1	JP					33.896	134.163
JP-37	Kagawa	admin1	JP					34.188	134.026
JP-38	Ehime	admin1	JP					33.505	132.676
JP-39	Kōchi	admin1	JP					33.278	133.051
JP-40	Fukuoka	admin1	JP					33.482	130.505
JP-41	Saga	admin1	JP					33.251	130.094
JP-42	Nagasaki	admin1	JP					32.985	129.734
JP-43	Kumamoto	admin1	JP					32.635	130.887
JP-44	Ōita	admin1	JP					33.207	131.349
JP-45	Miyazaki	admin1	JP					32.103	131.174
JP-46	Kagoshima	admin1	JP					31.573	130.970
JP-47	Okinawa	admin1	JP					26.501	127.939
KE-01	Baringo	admin1	KE					0.248	35.835
KE-02	Bomet	admin1	KE					-0.794	35.296
KE-03	Bungoma	admin1	KE					0.692	34.630
KE-04	Busia	admin1	KE					0.405	34.171
KE-05	Elgeyo-Marakwet	admin1	KE					0.768	35.524
KE-06	Embu	admin1	KE					-0.525	37.508
KE-07	Garissa	admin1	KE					-0.444	39.816
KE-08	Homa Bay	admin1	KE					-0.532	34.417
KE-09	Isiolo	admin1	KE					0.506	38.069
KE-10	Kajiado	admin1	KE					-1.764	36.902
KE-11	Kakamega	admin1	KE					0.273	34.688
KE-12	Kericho	admin1	KE					-0.382	35.275
KE-13	Kiambu	admin1	KE					-1.146	36.806
KE-14	Kilifi	admin1	KE					-3.550	39.874
KE-15	Kirinyaga	admin1	KE					-0.598	37.301
KE-16	Kisii	admin1	KE					-0.751	34.750
KE-17	Kisumu	admin1	KE					-0.125	34.848
KE-18	Kitui	admin1	KE					-1.188	38.015
KE-19	Kwale	admin1	KE					-4.230	39.474
KE-20	Laikipia	admin1	KE					0.090	36.651
KE-22	Machakos	admin1	KE					-1.397	37.239
KE-23	Makueni	admin1	KE					-2.061	37.660
KE-24	Mandera	admin1	KE					3.533	41.124
KE-25	Marsabit	admin1	KE					2.829	38.090
KE-26	Meru	admin1	KE					0.093	37.686
KE-27	Migori	admin1	KE					-1.020	34.466
KE-28	Mombasa	admin1	KE					-4.036	39.649
KE-29	Murang’a	admin1	KE					-0.776	37.114
KE-30	Nairobi County	admin1	KE					-1.259	36.849
KE-31	Nakuru	admin1	KE					-0.455	36.134
KE-33	Narok	admin1	KE					-1.075	35.608
KE-34	Nyamira	admin1	KE					-0.667	34.975
KE-35	Nyandarua	admin1	KE					-0.261	36.396
KE-36	Nyeri	admin1	KE					-0.413	36.975
KE-37	Samburu	admin1	KE					1.080	36.964
KE-38	Siaya	admin1	KE					0.058	34.278
KE-39	Taita-Taveta	admin1	KE					-3.430	38.319
KE-40	Tana River	admin1	KE					-1.715	40.105
KE-41	Tharaka-Nithi	admin1	KE					-0.270	37.701
KE-42	Trans Nzoia	admin1	KE					0.991	35.019
KE-43	Turkana	admin1	KE					3.102	35.270
KE-44	Uasin Gishu	admin1	KE					0.569	35.242
KE-45	Vihiga	admin1	KE					0.072	34.713
KE-46	Wajir	admin1	KE					1.925	39.745
KE-47	West Pokot	admin1	KE					1.273	35.141
KG-B	Batken region	region	KG	Batken				39.853	71.592
KG-C	Chuy	admin1	KG					42.563	74.612
KG-GB	Bishkek	admin1	KG					42.854	74.588
KG-J	Jalal-Abad	admin1	KG					41.510	73.207
KG-N	Naryn	admin1	KG					41.375	76.022
KG-O	Osh Region	admin1	KG					40.167	73.352
KG-T	Talas	admin1	KG					42.444	72.129
KG-Y	Issyk-Kul	admin1	KG					42.045	78.139
KH-1	Banteay Meanchey	admin1	KH					13.821	103.070
KH-10	Kratié	admin1	KH					12.657	106.052
KH-11	Mondulkiri	admin1	KH					12.742	106.990
KH-12	Phnom Penh	admin1	KH					11.555	104.870
KH-13	Preah Vihear	admin1	KH					13.779	104.970
KH-14	Prey Veng	admin1	KH					11.363	105.458
KH-15	Pursat province	province	KH	Pursat				12.524	103.781
KH-16	Ratanakiri	admin1	KH					13.941	107.039
KH-17	Siem Reap	admin1	KH					13.577	103.980
KH-18	Sihanoukville	admin1	KH					10.742	103.820
KH-19	Stung Treng	admin1	KH					13.853	106.144
KH-2	Battambang province	province	KH	Battambang				12.943	103.221
KH-20	Svay Rieng	admin1	KH					11.171	105.801
KH-21	Takéo	admin1	KH					10.934	104.792
KH-22	Oddar Meanchey	province	KH	Oddar Meanchey|Otdar Meanchey	Oddar Meanchey|Otdar Meanchey			14.160	103.495
KH-23	Kep	admin1	KH					10.516	104.348
KH-24	Pailin	admin1	KH					12.894	102.617
KH-25	Tbong Khmum	admin1	KH					11.893	105.901
KH-3	Kampong Cham	admin1	KH					12.074	105.482
KH-4	Kampong Chhnang	admin1	KH					12.156	104.539
KH-5	Kampong Speu	admin1	KH					11.598	104.282
KH-6	Kampong Thom	admin1	KH					12.818	104.962
KH-7	Kampot	admin1	KH					10.782	104.336
KH-8	Kandal	admin1	KH					11.398	105.030
KH-9	Koh Kong	admin1	KH					11.443	103.616
KI-G	Gilbert Islands	admin1	KI					1.011	173.436
KI-L	Line Islands	admin1	KI					2.148	-157.597
KM-A	Anjouan	admin1	KM					-12.226	44.419
KM-G	Grande Comore	admin1	KM					-11.649	43.315
KM-M	Mohéli	admin1	KM					-12.304	43.711
KN-01	Christ Church Nichola Town	admin1	KN					17.381	-62.755
KN-02	Saint Anne Sandy Point	admin1	KN					17.359	-62.849
KN-03	Saint George Basseterre	admin1	KN					17.296	-62.725
KN-04	Saint George Gingerland	admin1	KN					17.132	-62.573
KN-05	Saint James Windward	admin1	KN					17.200	-62.583
KN-06	Saint John Capisterre	admin1	KN					17.409	-62.802
KN-07	Saint John Figtree	admin1	KN					17.126	-62.603
KN-08	Saint Mary Cayon	admin1	KN					17.350	-62.733
KN-09	Saint Paul Capisterre	admin1	KN					17.406	-62.836
KN-10	Saint Paul Charlestown	admin1	KN					17.133	-62.617
KN-11	Saint Peter Basseterre	admin1	KN					17.323	-62.729
KN-12	Saint Thomas Lowland	admin1	KN					17.167	-62.617
KN-13	Saint Thomas Middle Island	admin1	KN					17.324	-62.807
KN-15	Trinity Palmetto Point	admin1	KN					17.299	-62.774
KP-01	Pyongyang	admin1	KP					39.031	125.766
KP-02	South Pyongan	admin1	KP					39.404	125.798
KP-03	North Pyongan	admin1	KP					40.003	124.941
KP-04	Chagang	admin1	KP					40.910	126.410
KP-05	South Hwanghae	admin1	KP					38.197	125.588
KP-06	North Hwanghae	admin1	KP					38.624	125.813
KP-07	Kangwon	admin1	KP					39.020	127.525
KP-08	South Hamgyong	admin1	KP					40.021	127.920
KP-09	North Hamgyong	admin1	KP					41.829	129.689
KP-10	Ryanggang	admin1	KP					41.408	128.273
KP-13	Rason	admin1	KP					42.314	130.363
KP-14	Nampho	admin1	KP					38.755	125.410
KR-11	Seoul	admin1	KR					37.555	126.956
KR-26	Busan	admin1	KR					35.159	129.090
KR-27	Daegu	admin1	KR					35.891	128.636
KR-28	Incheon	admin1	KR					37.461	126.687
KR-29	Gwangju City	admin1	KR					35.214	126.916
KR-30	Daejeon	admin1	KR					36.356	127.385
KR-31	Ulsan	admin1	KR					35.500	129.188
KR-41	Gyeonggi	admin1	KR					37.545	127.467
KR-42	Gangwon	admin1	KR					37.617	128.307
KR-43	North Chungcheong	admin1	KR					36.602	127.538
KR-44	South Chungcheong	admin1	KR					36.523	126.796
KR-45	North Jeolla	admin1	KR					35.703	127.134
KR-46	South Jeolla	admin1	KR					34.877	127.048
KR-47	North Gyeongsang	admin1	KR					36.315	128.622
KR-48	South Gyeongsang	admin1	KR					35.359	128.436
KR-49	Jeju	admin1	KR					33.384	126.557
KR-50	Sejong	admin1	KR					36.581	127.152
KW-AH	Al Ahmadi	admin1	KW					28.899	47.880
KW-FA	Al Farwaniyah	admin1	KW					29.257	47.939
KW-HA	Hawalli	admin1	KW					29.337	48.043
KW-JA	Al Jahra	admin1	KW					29.535	47.407
KW-KU	Al Asimah	admin1	KW					29.430	48.339
KW-MU	Mubarak Al-Kabeer	admin1	KW					29.261	48.060
KZ-AKM	Akmola	admin1	KZ					51.860	69.888
KZ-AKT	Aktobe	admin1	KZ					48.314	59.320
KZ-ALA	Almaty	admin1	KZ					44.761	77.389
KZ-AST	Astana	admin1	KZ					51.096	71.453
KZ-ATY	Atyrau	admin1	KZ					47.546	51.690
KZ-KAR	Karagandy	admin1	KZ					48.592	70.907
KZ-KUS	Kostanay	admin1	KZ					51.454	63.433
KZ-KZY	Kyzylorda	admin1	KZ					44.727	63.956
KZ-MAN	Mangystau	admin1	KZ					43.784	53.515
KZ-PAV	Pavlodar	admin1	KZ					52.187	76.454
KZ-SEV	North Kazakhstan	admin1	KZ					53.820	69.752
KZ-VOS	East Kazakhstan	admin1	KZ					48.663	82.030
KZ-YUZ	South Kazakhstan	admin1	KZ					43.293	68.759
KZ-ZAP	West Kazakhstan	admin1	KZ					49.843	51.495
KZ-ZHA	Jambyl	admin1	KZ					44.133	72.586
LA-AT	Attapeu	admin1	LA					14.796	107.095
LA-BK	Bokeo	admin1	LA					20.309	100.740
LA-BL	Bolikhamsai	admin1	LA					18.475	103.961
LA-CH	Champasak	admin1	LA					14.678	105.874
LA-HO	Houaphanh	admin1	LA					20.282	103.936
LA-KH	Khammouane	admin1	LA					17.580	105.231
LA-LM	Luang Namtha	admin1	LA					20.923	101.070
LA-LP	Luang Prabang	admin1	LA					20.096	102.660
LA-OU	Oudomxay	admin1	LA					20.526	101.877
LA-PH	Phongsaly	admin1	LA					21.682	102.196
LA-SL	Salavan	admin1	LA					15.904	106.334
LA-SV	Savannakhet	admin1	LA					16.504	105.709
LA-VI	Vientiane Province	admin1	LA					18.122	102.622
LA-VT	Vientiane	admin1	LA					17.967	102.600
LA-XA	Sainyabuli	admin1	LA					18.697	101.525
LA-XE	Sekong	admin1	LA					15.613	106.983
LA-XI	Xiangkhouang	admin1	LA					19.419	103.359
LB-AK	Akkar	governorate	LB	Akkar	Akkar			34.543	36.080
LB-AS	North Lebanon	governorate	LB	North Lebanon	North Lebanon	North governorate		34.419	36.016
LB-BA	Beirut	admin1	LB					33.889	35.510
LB-BH	Baalbek-Hermel	governorate	LB	Baalbek-Hermel|Baalbek-El Hermel|Baalbek-el-Hermel	Baalbek-Hermel|Baalbek-El Hermel|Baalbek-El-Hermel			34.116	36.222
LB-BI	Beqaa	governorate	LB	Beqaa|Bekaa	Beqaa|Bekaa	Beqaa Valley|Bekaa Valley|Bekaa valley		33.961	36.114
LB-JA	South Lebanon governorate	governorate	LB	South Lebanon		South governorate		33.340	35.289
LB-JL	Mount Lebanon	governorate	LB	Mount Lebanon	Mount Lebanon			33.863	35.671
LB-NA	Nabatieh governorate	governorate	LB	Nabatieh|Nabatiyeh|Nabatiyah|Nabatiye				33.279	35.484
LC-01	Anse la Raye	admin1	LC					13.928	-61.021
LC-02	Castries	admin1	LC					13.960	-60.965
LC-03	Choiseul	admin1	LC					13.799	-61.028
LC-05	Dennery	admin1	LC					13.941	-60.918
LC-06	Gros Islet	admin1	LC					14.066	-60.943
LC-07	Laborie	admin1	LC					13.783	-60.986
LC-08	Micoud	admin1	LC					13.813	-60.925
LC-10	Soufrière	admin1	LC					13.848	-61.017
LC-11	Vieux Fort	admin1	LC					13.782	-60.945
LI-01	Balzers	admin1	LI					47.076	9.502
LI-02	Eschen	admin1	LI					47.208	9.533
LI-03	Gamprin	admin1	LI					47.212	9.499
LI-04	Mauren	admin1	LI					47.223	9.532
LI-05	Planken	admin1	LI					47.188	9.545
LI-06	Ruggell	admin1	LI					47.244	9.517
LI-07	Schaan	admin1	LI					47.172	9.519
LI-08	Schellenberg	admin1	LI					47.241	9.537
LI-09	Triesen	admin1	LI					47.092	9.533
LI-10	Triesenberg	admin1	LI					47.124	9.553
LI-11	Vaduz	admin1	LI					47.149	9.522
LK-1	Western	admin1	LK					6.911	79.909
LK-11	Colombo	admin1	LK					6.846	80.023
LK-12	Gampaha	admin1	LK					7.117	80.017
LK-13	Kalutara	admin1	LK					6.579	80.130
LK-2	Central	admin1	LK					7.334	80.644
LK-21	Kandy	admin1	LK					7.211	80.643
LK-22	Matale	admin1	LK					7.699	80.659
LK-23	Nuwara Eliya	admin1	LK					7.012	80.758
LK-3	Southern	admin1	LK					6.079	80.522
LK-31	Galle	admin1	LK					6.202	80.230
LK-32	Matara	admin1	LK					6.161	80.523
LK-33	Hambantota	admin1	LK					6.276	81.182
LK-4	Northern	admin1	LK			Sri Lanka's Northern Province		9.445	80.262
LK-41	Jaffna district	district	LK	Jaffna		Jaffna peninsula		9.709	80.103
LK-42	Kilinochchi district	district	LK	Kilinochchi				9.402	80.325
LK-43	Mannar district	district	LK	Mannar				8.866	80.163
LK-44	Vavuniya district	district	LK	Vavuniya				8.834	80.490
LK-45	Mullaitivu district	district	LK	Mullaitivu|Mullaittivu		Mullaittivu district		9.187	80.529
LK-5	Eastern	admin1	LK					7.709	81.613
LK-51	Batticaloa district	district	LK	Batticaloa				7.834	81.418
LK-52	Ampara district	district	LK	Ampara				7.120	81.696
LK-53	Trincomalee district	district	LK	Trincomalee				8.564	81.070
LK-6	North Western	admin1	LK					7.695	79.995
LK-61	Kurunegala	admin1	LK					7.728	80.264
LK-62	Puttalam	admin1	LK					7.925	79.922
LK-7	North Central	admin1	LK					8.219	80.588
LK-71	Anuradhapura	admin1	LK					8.360	80.447
LK-72	Polonnaruwa	admin1	LK					7.996	81.047
LK-8	Uva	admin1	LK					6.798	81.181
LK-81	Badulla	admin1	LK					7.081	81.093
LK-82	Moneragala	admin1	LK					6.878	81.376
LK-9	Sabaragamuwa	admin1	LK					6.901	80.381
LK-91	Ratnapura	admin1	LK					6.582	80.589
LK-92	Kegalle	admin1	LK					7.117	80.329
LR-BG	Bong	admin1	LR					6.929	-9.803
LR-BM	Bomi	admin1	LR					6.700	-10.807
LR-CM	Grand Cape Mount	admin1	LR					7.068	-11.131
LR-GB	Grand Bassa	admin1	LR					6.119	-9.932
LR-GG	Grand Gedeh	admin1	LR					5.975	-8.360
LR-GK	Grand Kru	admin1	LR					4.801	-8.310
LR-GP	Gbarpolu	admin1	LR					7.067	-10.488
LR-LO	Lofa	admin1	LR					7.881	-9.803
LR-MG	Margibi	admin1	LR					6.457	-10.306
LR-MO	Montserrado	admin1	LR					6.529	-10.581
LR-MY	Maryland	admin1	LR					4.737	-7.731
LR-NI	Nimba	admin1	LR					6.763	-8.739
LR-RG	River Gee	admin1	LR					5.205	-7.764
LR-RI	Rivercess	admin1	LR					5.815	-9.403
LR-SI	Sinoe	admin1	LR					5.348	-8.893
LS-A	Maseru	admin1	LS					-29.599	27.775
LS-B	Butha-Buthe	admin1	LS					-28.825	28.590
LS-C	Leribe	admin1	LS					-29.023	28.295
LS-D	Berea	admin1	LS					-29.161	27.919
LS-E	Mafeteng	admin1	LS					-29.779	27.389
LS-F	Mohale’s Hoek	admin1	LS					-30.092	27.602
LS-G	Quthing	admin1	LS					-30.332	27.986
LS-H	Qacha’s Nek	admin1	LS					-29.953	28.771
LS-J	Mokhotlong	admin1	LS					-29.169	28.977
LS-K	Thaba-Tseka	admin1	LS					-29.500	28.513
LT-AL	Alytus County	admin1	LT					54.250	24.193
LT-KL	Klaipėda County	admin1	LT					55.494	21.545
LT-KU	Kaunas County	admin1	LT					54.985	24.093
LT-MR	Marijampolė County	admin1	LT					54.665	23.192
LT-PN	Panevėžys County	admin1	LT					56.049	24.783
LT-SA	Šiauliai County	admin1	LT					55.971	23.296
LT-TA	Tauragė County	admin1	LT					55.398	22.360
LT-TE	Telšiai County	admin1	LT					55.973	22.146
LT-UT	Utena County	admin1	LT					55.594	26.021
LT-VL	Vilnius County	admin1	LT					54.660	25.289
LU-CA	Capellen	admin1	LU					49.632	5.964
LU-CL	Clervaux	admin1	LU					50.076	6.039
LU-DI	Diekirch	admin1	LU					49.855	6.132
LU-EC	Echternach	admin1	LU					49.802	6.383
LU-ES	Esch-sur-Alzette	admin1	LU					49.519	6.003
LU-GR	Grevenmacher	admin1	LU					49.683	6.363
LU-LU	Luxembourg	admin1	LU					49.616	6.146
LU-ME	Mersch	admin1	LU					49.744	6.111
LU-RD	Redange	admin1	LU					49.787	5.906
LU-RM	Remich	admin1	LU					49.533	6.327
LU-VD	Vianden	admin1	LU					49.920	6.189
LU-WI	Wiltz	admin1	LU					49.934	5.918
LV-002	Aizkraukle	admin1	LV					56.577	25.326
LV-007	Alūksne	admin1	LV					57.422	27.047
LV-011	Ādaži	admin1	LV					57.073	24.292
LV-015	Balvi	admin1	LV					57.148	27.392
LV-016	Bauska	admin1	LV					56.498	24.232
LV-022	Cēsis	admin1	LV					57.269	25.310
LV-026	Dobele	admin1	LV					56.542	23.221
LV-033	Gulbene	admin1	LV					57.178	26.753
LV-041	Jelgava Municipality	admin1	LV					56.701	23.644
LV-042	Jēkabpils Municipality	admin1	LV					56.430	25.804
LV-047	Krāslava	admin1	LV					55.963	27.293
LV-050	Kuldīga	admin1	LV					56.921	21.869
LV-052	Ķekava	admin1	LV					56.823	24.235
LV-054	Limbaži	admin1	LV					57.707	24.645
LV-056	Līvāni	admin1	LV					56.354	26.176
LV-058	Ludza	admin1	LV					56.591	27.796
LV-059	Madona	admin1	LV					56.904	26.248
LV-062	Mārupe	admin1	LV					56.906	23.995
LV-067	Ogre	admin1	LV					56.778	24.679
LV-068	Olaine	admin1	LV					56.796	23.937
LV-073	Preiļi	admin1	LV					56.238	26.834
LV-077	Rēzekne Municipality	admin1	LV					56.553	26.924
LV-080	Ropaži	admin1	LV					56.997	24.420
LV-087	Salaspils	admin1	LV					56.860	24.365
LV-088	Saldus	admin1	LV					56.669	22.517
LV-089	Saulkrasti	admin1	LV					57.262	24.415
LV-091	Sigulda	admin1	LV					57.139	24.812
LV-094	Smiltene	admin1	LV					57.455	26.119
LV-097	Talsi	admin1	LV					57.301	22.648
LV-099	Tukums	admin1	LV					56.984	23.132
LV-101	Valka	admin1	LV					57.775	26.010
LV-102	Varakļāni	admin1	LV					56.608	26.754
LV-106	Ventspils Municipality	admin1	LV					57.290	21.873
LV-111	Augšdaugavas novads	admin1	LV					55.919	26.342
LV-112	Dienvidkurzemes Novads	admin1	LV					56.552	21.343
LV-113	Valmieras Novads	admin1	LV					57.658	25.432
LV-DGV	Daugavpils	admin1	LV					55.883	26.533
LV-JEL	Jelgava	admin1	LV					56.650	23.713
LV-JUR	Jūrmala	admin1	LV					56.968	23.770
LV-LPX	Liepāja	admin1	LV					56.516	21.011
LV-REZ	Rēzekne	admin1	LV					56.510	27.340
LV-RIX	Riga	admin1	LV					56.968	24.132
LV-VEN	Ventspils	admin1	LV					57.395	21.561
LY-BA	Benghazi	admin1	LY					31.843	20.167
LY-BU	Butnan	admin1	LY					30.153	23.876
LY-DR	Derna	admin1	LY					32.672	22.594
LY-GT	Ghat	admin1	LY					26.027	10.401
LY-JA	Jabal al-Akhdar	district	LY		Jabal al-Akhdar|Jebel Akhdar			32.025	21.801
LY-JG	Nafusa mountains	district	LY		Jabal al-Gharbi	Nafusa Mountains|Western Mountains|Nefusa Mountains|Nafusa mountains|Jebel Nafusa		31.992	12.606
LY-JI	Jafara	admin1	LY					32.528	13.033
LY-JU	Jufra district	district	LY	Jufra|Al-Jufra		Jufra district|Al-Jufra district		27.870	17.508
LY-KF	Kufra district	district	LY	Kufra				24.439	22.079
LY-MB	Murqub	admin1	LY					32.364	14.028
LY-MI	Misrata	admin1	LY					30.877	15.154
LY-MJ	Marj	admin1	LY					31.918	21.008
LY-MQ	Murzuq district	district	LY	Murzuq|Murzuk		Murzuk district		24.528	15.321
LY-NL	Nalut	admin1	LY					31.434	10.803
LY-NQ	Nuqat al Khams	admin1	LY					32.728	11.990
LY-SB	Sabha district	district	LY	Sabha|Sebha		Sebha district		27.031	15.069
LY-SR	Sirte	admin1	LY					29.877	17.597
LY-TB	Tripoli	admin1	LY					32.808	13.314
LY-WA	Al Wahat	admin1	LY					30.295	20.281
LY-WD	Wadi al Hayaa	admin1	LY					26.405	12.816
LY-WS	Wadi al Shatii	admin1	LY					27.931	12.891
LY-ZA	Zawiya	admin1	LY					32.566	12.656
MA-01	Tangier-Tétouan	admin1	MA					35.351	-5.523
MA-02	Gharb-Chrarda-Béni Hssen	admin1	MA					34.505	-5.903
MA-03	Taza-Al Hoceima-Taounate	admin1	MA					34.386	-4.332
MA-04	Oriental	admin1	MA					33.600	-2.407
MA-05	Fès-Boulemane	admin1	MA					33.486	-4.061
MA-06	Meknès-Tafilalet	admin1	MA					32.254	-4.607
MA-07	Rabat-Salé-Zemmour-Zaer	admin1	MA					33.669	-6.384
MA-08	Grand Casablanca	admin1	MA					33.555	-7.590
MA-09	Chaouia-Ouardigha	admin1	MA					33.126	-7.191
MA-10	Doukkala-Abda	admin1	MA					32.633	-8.632
MA-11	Marrakesh-Tensift-El Haouz	admin1	MA					31.855	-7.720
MA-12	Tadla-Azilal	admin1	MA					32.084	-6.467
MA-13	Souss-Massa-Drâa	admin1	MA					30.520	-7.457
MA-14	Guelmim-Es Semara	admin1	MA					28.268	-10.158
MA-15	Laâyoune-Boujdour-Sakia El Hamra	admin1	MA					26.284	-13.433
MA-16	Oued Ed-Dahab-Lagouira	admin1	MA					23.035	-15.137
MD-AN	Anenii Noi	admin1	MD					46.948	29.121
MD-BA	Bălţi	admin1	MD					47.760	27.954
MD-BD	Bender	admin1	MD					46.758	29.749
MD-BR	Briceni	admin1	MD					48.261	27.020
MD-BS	Basarabeasca	admin1	MD					46.357	28.840
MD-CA	Cahul	admin1	MD					45.788	28.228
MD-CL	Călărași	admin1	MD					47.298	28.309
MD-CM	Cimișlia	admin1	MD					46.616	28.865
MD-CR	Criuleni	admin1	MD					47.153	28.951
MD-CS	Căușeni	admin1	MD					46.602	29.295
MD-CT	Cantemir	admin1	MD					46.254	28.315
MD-CU	Chișinău	admin1	MD					47.048	28.852
MD-DO	Dondușeni	admin1	MD					48.219	27.749
MD-DR	Drochia	admin1	MD					48.035	27.867
MD-DU	Dubăsari	admin1	MD					47.280	29.121
MD-ED	Edineț	admin1	MD					48.129	27.305
MD-FA	Fălești	admin1	MD					47.565	27.694
MD-FL	Florești	admin1	MD					47.851	28.280
MD-GL	Glodeni	admin1	MD					47.722	27.524
MD-HI	Hîncești	admin1	MD					46.829	28.429
MD-IA	Ialoveni	admin1	MD					46.923	28.780
MD-LE	Leova	admin1	MD					46.555	28.406
MD-NI	Nisporeni	admin1	MD					47.078	28.186
MD-OC	Ocniţa	admin1	MD					48.362	27.552
MD-OR	Orhei	admin1	MD					47.399	28.772
MD-RE	Rezina	admin1	MD					47.727	28.932
MD-RI	Rîșcani	admin1	MD					47.933	27.450
MD-SD	Șoldănești	admin1	MD					47.854	28.810
MD-SI	Sîngerei	admin1	MD					47.666	28.206
MD-SO	Soroca	admin1	MD					48.153	28.182
MD-ST	Strășeni	admin1	MD					47.172	28.573
MD-SV	Ştefan Vodă	admin1	MD					46.536	29.664
MD-TA	Taraclia	admin1	MD					45.973	28.528
MD-TE	Telenești	admin1	MD					47.586	28.537
MD-UN	Ungheni	admin1	MD					47.241	27.897
ME-01	Andrijevica	admin1	ME					42.709	19.776
ME-02	Bar	admin1	ME					42.166	19.133
ME-03	Berane	admin1	ME					42.847	19.869
ME-04	Bijelo Polje	admin1	ME					43.060	19.728
ME-05	Budva	admin1	ME					42.273	18.916
ME-06	Cetinje	admin1	ME					42.499	18.861
ME-07	Danilovgrad	admin1	ME					42.629	19.125
ME-08	Herceg Novi	admin1	ME					42.503	18.532
ME-09	Kolašin	admin1	ME					42.798	19.422
ME-10	Kotor	admin1	ME					42.446	18.746
ME-11	Mojkovac	admin1	ME					42.966	19.501
ME-12	Nikšić	admin1	ME					42.873	18.794
ME-13	Plav	admin1	ME					42.583	19.912
ME-14	Pljevlja	admin1	ME					43.295	19.247
ME-15	Plužine	admin1	ME					43.147	18.814
ME-16	Podgorica	admin1	ME					42.465	19.267
ME-17	Rožaje	admin1	ME					42.861	20.215
ME-18	Šavnik	admin1	ME					42.966	19.161
ME-19	Tivat	admin1	ME					42.417	18.719
ME-20	Ulcinj	admin1	ME					41.981	19.256
ME-21	Žabljak	admin1	ME					43.142	19.141
ME-22	Gusinje	admin1	ME					42.562	19.834
ME-23	Petnjica	admin1	ME					42.910	19.964
ME-24	Tuzi	admin1	ME					42.353	19.319
MG-A	Toamasina	admin1	MG					-16.352	49.495
MG-D	Antsiranana	admin1	MG					-13.099	49.140
MG-F	Fianarantsoa	admin1	MG					-21.402	47.871
MG-M	Mahajanga	admin1	MG					-16.249	46.122
MG-T	Antananarivo	admin1	MG					-18.658	47.502
MG-U	Toliara	admin1	MG					-23.929	46.031
MH-ALK	Ailuk Atoll	admin1	MH					10.220	169.980
MH-ALL	Ailinglaplap Atoll	admin1	MH					7.277	168.820
MH-ARN	Arno	admin1	MH					7.067	171.554
MH-AUR	Aur Atoll	admin1	MH					8.150	171.169
MH-EBO	Ebon Atoll	admin1	MH					4.582	168.696
MH-ENI	Enewetak Atoll	admin1	MH					11.347	162.337
MH-JAB	Jabat Island	admin1	MH					7.750	168.975
MH-JAL	Jaluit Atoll	admin1	MH					5.921	169.643
MH-KIL	Kili Island	admin1	MH					5.644	169.121
MH-KWA	Kwajalein	admin1	MH					8.775	167.739
MH-L	Ralik Chain	admin1	MH					5.908	169.650
MH-LAE	Lae Atoll	admin1	MH					8.922	166.263
MH-LIB	Lib Island	admin1	MH					8.312	167.377
MH-LIK	Likiep Atoll	admin1	MH					9.825	169.311
MH-MAJ	Majuro	admin1	MH					7.095	171.339
MH-MAL	Maloelap Atoll	admin1	MH					8.706	171.227
MH-MEJ	Mejit Island	admin1	MH					10.275	170.865
MH-MIL	Mili Atoll	admin1	MH					6.082	171.735
MH-NMK	Namdrik Atoll	admin1	MH					5.599	168.103
MH-NMU	Namu Atoll	admin1	MH					7.760	168.231
MH-RON	Rongelap Atoll	admin1	MH					11.164	166.894
MH-T	Ratak Chain	admin1	MH					7.123	171.099
MH-UJA	Ujae Atoll	admin1	MH					8.932	165.764
MH-UTI	Utirik Atoll	admin1	MH					11.228	169.847
MH-WTH	Wotho Atoll	admin1	MH					10.166	166.010
MH-WTJ	Wotje Atoll	admin1	MH					9.454	170.237
MK-01	Aerodrom	admin1	MK					41.950	21.497
MK-02	Aračinovo	admin1	MK					42.029	21.585
MK-03	Berovo	admin1	MK					41.664	22.804
MK-04	Bitola	admin1	MK					41.040	21.257
MK-05	Bogdanci	admin1	MK					41.188	22.594
MK-06	Bogovinje	admin1	MK					41.930	20.858
MK-07	Bosilovo	admin1	MK					41.480	22.764
MK-08	Brvenica	admin1	MK					41.871	21.010
MK-09	Butel	admin1	MK					42.073	21.456
MK-10	Valandovo	admin1	MK					41.331	22.485
MK-101	Veles	admin1	MK					41.727	21.762
MK-102	Gradsko	admin1	MK					41.585	21.929
MK-103	Demir Kapija	admin1	MK					41.406	22.243
MK-104	Kavadarci	admin1	MK					41.429	21.993
MK-105	Lozovo	admin1	MK					41.774	21.894
MK-106	Negotino	admin1	MK					41.485	22.091
MK-107	Rosoman	admin1	MK					41.513	21.929
MK-108	Sveti Nikole	admin1	MK					41.863	21.944
MK-109	Čaška	admin1	MK					41.629	21.559
MK-11	Vasilevo	admin1	MK					41.546	22.669
MK-12	Vevčani	admin1	MK					41.233	20.562
MK-13	Veles	admin1	MK					41.756	21.723
MK-14	Vinica	admin1	MK					41.856	22.569
MK-15	Vraneštica	admin1	MK					41.497	21.049
MK-16	Vrapčište	admin1	MK					41.863	20.834
MK-17	Gazi Baba	admin1	MK					42.007	21.504
MK-18	Gevgelija	admin1	MK					41.246	22.381
MK-19	Gostivar	admin1	MK					41.746	20.930
MK-20	Gradsko	admin1	MK					41.603	21.876
MK-201	Berovo	admin1	MK					41.700	22.834
MK-202	Vinica	admin1	MK					41.871	22.523
MK-203	Delčevo	admin1	MK					41.967	22.769
MK-204	Zrnovci	admin1	MK					41.855	22.445
MK-205	Karbinci	admin1	MK					41.818	22.233
MK-206	Kočani	admin1	MK					41.916	22.413
MK-207	Makedonska Kamenica	admin1	MK					42.021	22.590
MK-208	Pehčevo	admin1	MK					41.763	22.890
MK-209	Probištip	admin1	MK					41.998	22.198
MK-21	Debar	admin1	MK					41.504	20.495
MK-210	Češinovo-Obleševo	admin1	MK					41.878	22.316
MK-211	Štip	admin1	MK					41.749	22.197
MK-22	Debarca	admin1	MK					41.243	20.979
MK-23	Delčevo	admin1	MK					41.932	22.736
MK-24	Demir Kapija	admin1	MK					41.385	22.233
MK-25	Demir Hisar	admin1	MK					41.255	21.155
MK-26	Dojran	admin1	MK					41.216	22.690
MK-27	Dolneni	admin1	MK					41.471	21.402
MK-28	Drugovo	admin1	MK					41.471	20.839
MK-29	Gjorče Petrov	admin1	MK					42.039	21.327
MK-30	Želino	admin1	MK					41.915	21.119
MK-301	Vevčani	admin1	MK					41.240	20.593
MK-303	Debar	admin1	MK					41.523	20.522
MK-304	Debrca	admin1	MK					41.272	20.803
MK-307	Kičevo	admin1	MK					41.548	20.974
MK-308	Makedonski Brod	admin1	MK					41.570	21.193
MK-31	Zajas	admin1	MK					41.597	20.908
MK-310	Ohrid	admin1	MK					41.126	20.807
MK-311	Plasnica	admin1	MK					41.466	21.104
MK-312	Struga	admin1	MK					41.224	20.656
MK-313	Centar Župa	admin1	MK					41.478	20.559
MK-32	Zelenikovo	admin1	MK					41.818	21.566
MK-33	Zrnovci	admin1	MK					41.831	22.403
MK-34	Ilinden	admin1	MK					41.979	21.607
MK-35	Jegunovce	admin1	MK					42.089	21.170
MK-36	Kavadarci	admin1	MK					41.305	21.986
MK-37	Karbinci	admin1	MK					41.785	22.292
MK-38	Karpoš	admin1	MK					41.989	21.393
MK-39	Kisela Voda	admin1	MK					41.934	21.481
MK-40	Kičevo	admin1	MK					41.512	20.952
MK-401	Bogdanci	admin1	MK					41.188	22.576
MK-402	Bosilovo	admin1	MK					41.443	22.757
MK-403	Valandovo	admin1	MK					41.319	22.550
MK-404	Vasilevo	admin1	MK					41.474	22.645
MK-405	Gevgelija	admin1	MK					41.186	22.484
MK-406	Dojran	admin1	MK					41.187	22.719
MK-407	Konče	admin1	MK					41.495	22.385
MK-408	Novo Selo	admin1	MK					41.404	22.890
MK-409	Radoviš	admin1	MK					41.626	22.499
MK-41	Konče	admin1	MK					41.512	22.389
MK-410	Strumica	admin1	MK					41.427	22.661
MK-42	Kočani	admin1	MK					41.973	22.401
MK-43	Kratovo	admin1	MK					42.074	22.144
MK-44	Kriva Palanka	admin1	MK					42.242	22.303
MK-45	Krivogaštani	admin1	MK					41.316	21.377
MK-46	Kruševo	admin1	MK					41.343	21.263
MK-47	Kumanovo	admin1	MK					42.100	21.789
MK-48	Lipkovo	admin1	MK					42.143	21.578
MK-49	Lozovo	admin1	MK					41.743	21.909
MK-50	Mavrovo and Rostuša	admin1	MK					41.637	20.668
MK-501	Bitola	admin1	MK					41.052	21.311
MK-502	Demir Hisar	admin1	MK					41.245	21.180
MK-503	Dolneni	admin1	MK					41.446	21.400
MK-504	Krivogaštani	admin1	MK					41.303	21.347
MK-505	Kruševo	admin1	MK					41.329	21.283
MK-506	Mogila	admin1	MK					41.168	21.396
MK-507	Novaci	admin1	MK					41.033	21.543
MK-508	Prilep	admin1	MK					41.318	21.519
MK-509	Resen	admin1	MK					41.008	21.063
MK-51	Makedonska Kamenica	admin1	MK					42.043	22.545
MK-52	Makedonski Brod	admin1	MK					41.634	21.221
MK-53	Mogila	admin1	MK					41.170	21.431
MK-54	Negotino	admin1	MK					41.500	22.169
MK-55	Novaci	admin1	MK					41.016	21.645
MK-56	Novo Selo	admin1	MK					41.429	22.877
MK-57	Oslomej	admin1	MK					41.576	21.041
MK-58	Ohrid	admin1	MK					41.078	20.787
MK-60	Pehčevo	admin1	MK					41.773	22.853
MK-601	Bogovinje	admin1	MK					41.940	20.923
MK-602	Brvenica	admin1	MK					41.934	21.010
MK-603	Vrapčište	admin1	MK					41.867	20.889
MK-604	Gostivar	admin1	MK					41.791	20.928
MK-605	Želino	admin1	MK					41.958	21.096
MK-606	Jegunovce	admin1	MK					42.102	21.121
MK-607	Mavrovo i Rostuše	admin1	MK					41.632	20.638
MK-608	Tearce	admin1	MK					42.081	21.060
MK-609	Tetovo	admin1	MK					42.014	20.973
MK-61	Plasnica	admin1	MK					41.443	21.116
MK-62	Prilep	admin1	MK					41.269	21.621
MK-63	Probištip	admin1	MK					41.947	22.142
MK-64	Radoviš	admin1	MK					41.639	22.465
MK-65	Rankovce	admin1	MK					42.207	22.111
MK-66	Resen	admin1	MK					41.030	20.991
MK-67	Rosoman	admin1	MK					41.493	21.900
MK-68	Saraj	admin1	MK					41.992	21.233
MK-69	Sveti Nikole	admin1	MK					41.862	21.959
MK-70	Sopište	admin1	MK					41.840	21.299
MK-701	Kratovo	admin1	MK					42.079	22.182
MK-702	Kriva Palanka	admin1	MK					42.202	22.334
MK-703	Kumanovo	admin1	MK					42.128	21.719
MK-704	Lipkovo	admin1	MK					42.170	21.608
MK-705	Rankovce	admin1	MK					42.170	22.116
MK-706	Staro Nagoričane	admin1	MK					42.198	21.829
MK-71	Staro Nagoričane	admin1	MK					42.216	21.899
MK-72	Struga	admin1	MK					41.252	20.674
MK-73	Strumica	admin1	MK					41.402	22.632
MK-74	Studeničani	admin1	MK					41.797	21.400
MK-75	Tearce	admin1	MK					42.089	21.046
MK-76	Tetovo	admin1	MK					42.027	20.880
MK-77	Centar	admin1	MK					41.970	21.421
MK-78	Centar Župa	admin1	MK					41.462	20.571
MK-79	Čair	admin1	MK					41.994	21.437
MK-80	Čaška	admin1	MK					41.585	21.593
MK-802	Aračinovo	admin1	MK					42.027	21.563
MK-806	Zelenikovo	admin1	MK					41.880	21.594
MK-807	Ilinden	admin1	MK					41.986	21.596
MK-81	Češinovo-Obleševo	admin1	MK					41.868	22.268
MK-810	Petrovec	admin1	MK					41.934	21.654
MK-812	Sopište	admin1	MK					41.930	21.395
MK-813	Studeničani	admin1	MK					41.899	21.492
MK-816	Čučer-Sandevo	admin1	MK					42.104	21.382
MK-82	Čučer-Sandevo	admin1	MK					42.132	21.379
MK-83	Štip	admin1	MK					41.707	22.169
MK-84	Šuto Orizari	admin1	MK					42.030	21.405
MK-85	Skopje	admin1	MK					41.893	21.688
ML-1	Kayes region	region	ML	Kayes				13.804	-10.221
ML-10	Taoudenni region	region	ML	Taoudenni|Taoudenit|Taoudénit				20.655	-3.737
ML-2	Koulikoro region	region	ML	Koulikoro				13.479	-7.608
ML-3	Sikasso region	region	ML	Sikasso				11.486	-6.869
ML-4	Ségou region	region	ML	Ségou				14.103	-6.019
ML-5	Mopti region	region	ML	Mopti				14.514	-3.652
ML-6	Timbuktu region	region	ML	Timbuktu|Tombouctou				20.099	-3.851
ML-7	Gao region	region	ML	Gao				16.947	1.724
ML-8	Kidal region	region	ML	Kidal				19.674	0.732
ML-9	Ménaka region	region	ML	Ménaka				15.737	2.839
ML-BKO	Bamako	admin1	ML					12.620	-7.999
MM-01	Sagaing region	region	MM	Sagaing				24.487	95.296
MM-02	Bago region	region	MM	Bago				18.176	96.288
MM-03	Magway region	region	MM	Magway|Magwe				20.557	94.520
MM-04	Mandalay region	region	MM	Mandalay				21.516	95.833
MM-05	Tanintharyi	region	MM	Tanintharyi|Tenasserim	Tanintharyi			12.545	99.018
MM-06	Yangon region	region	MM	Yangon				17.072	96.107
MM-07	Ayeyarwady region	region	MM	Ayeyarwady|Irrawaddy		Irrawaddy Delta|Ayeyarwady Delta		17.089	95.143
MM-11	Kachin	province	MM	Kachin	Kachin	Kachin state		26.064	97.359
MM-12	Kayah	province	MM	Kayah|Karenni	Kayah|Karenni	Kayah state|Karenni state		19.234	97.318
MM-13	Kayin	province	MM	Kayin	Kayin	Kayin state|Karen state		17.343	97.793
MM-14	Chin state	state	MM	Chin				22.344	93.602
MM-15	Mon state	state	MM	Mon				15.714	97.805
MM-16	Rakhine	province	MM	Rakhine|Arakan	Rakhine	Rakhine state|Arakan state		19.419	94.219
MM-17	Shan state	state	MM	Shan				21.719	98.355
MM-18	Naypyidaw	admin1	MM					19.730	96.144
MN-035	Orkhon	admin1	MN					49.019	104.278
MN-037	Darkhan-Uul	admin1	MN					49.451	106.345
MN-039	Khentii	admin1	MN					47.761	110.489
MN-041	Khövsgöl	admin1	MN					50.235	100.306
MN-043	Khovd	admin1	MN					47.008	92.779
MN-046	Uvs	admin1	MN					49.688	92.846
MN-047	Töv	admin1	MN					47.781	105.612
MN-049	Selenge	admin1	MN					49.498	107.527
MN-051	Sükhbaatar	admin1	MN					46.279	113.899
MN-053	Ömnögovi	admin1	MN					43.526	103.746
MN-055	Övörkhangai	admin1	MN					45.758	102.689
MN-057	Zavkhan	admin1	MN					48.302	96.223
MN-059	Dundgovi	admin1	MN					45.507	106.081
MN-061	Dornod	admin1	MN					48.302	114.167
MN-063	Dornogovi	admin1	MN					44.750	109.713
MN-064	Govisümber	admin1	MN					47.741	108.344
MN-065	Govi-Altai	admin1	MN					45.263	95.762
MN-067	Bulgan	admin1	MN					48.830	103.198
MN-069	Bayankhongor	admin1	MN					45.236	99.773
MN-071	Bayan-Ölgii	admin1	MN					48.254	89.694
MN-073	Arkhangai	admin1	MN					48.041	100.503
MN-1	Ulaanbaatar	admin1	MN					47.951	106.954
MR-01	Hodh Ech Chargui	admin1	MR					18.423	-7.219
MR-02	Hodh El Gharbi	admin1	MR					16.554	-9.738
MR-03	Assaba	admin1	MR					16.711	-11.858
MR-04	Gorgol	admin1	MR					16.019	-12.697
MR-05	Brakna	admin1	MR					17.384	-13.270
MR-06	Trarza	admin1	MR					17.433	-15.099
MR-07	Adrar	admin1	MR					21.436	-9.379
MR-08	Dakhlet Nouadhibou	admin1	MR					20.363	-16.050
MR-09	Tagant	admin1	MR					18.434	-10.594
MR-10	Guidimaka	admin1	MR					15.403	-12.206
MR-11	Tiris Zemmour	admin1	MR					24.635	-9.284
MR-12	Inchiri	admin1	MR					20.116	-15.062
MR-13	Nouakchott Ouest	admin1	MR					18.099	-15.972
MR-14	Nouakchott Nord	admin1	MR					18.108	-15.927
MR-15	Nouakchott Sud	admin1	MR					18.046	-15.972
MT-01	Attard	admin1	MT					35.889	14.433
MT-02	Balzan	admin1	MT					35.895	14.452
MT-03	Birgu	admin1	MT					35.888	14.524
MT-04	Birkirkara	admin1	MT					35.893	14.467
MT-05	Birżebbuġa	admin1	MT					35.820	14.522
MT-06	Cospicua	admin1	MT					35.881	14.522
MT-07	Dingli	admin1	MT					35.854	14.384
MT-08	Fgura	admin1	MT					35.867	14.520
MT-09	Floriana	admin1	MT					35.887	14.503
MT-10	Fontana	admin1	MT					36.033	14.240
MT-11	Gudja	admin1	MT					35.844	14.501
MT-12	Gżira	admin1	MT					35.901	14.497
MT-13	Għajnsielem	admin1	MT					36.024	14.287
MT-14	Għarb	admin1	MT					36.061	14.203
MT-15	Għargħur	admin1	MT					35.918	14.454
MT-16	Għasri	admin1	MT					36.060	14.224
MT-17	Għaxaq	admin1	MT					35.842	14.515
MT-18	Ħamrun	admin1	MT					35.882	14.486
MT-19	Iklin	admin1	MT					35.908	14.456
MT-20	Senglea	admin1	MT					35.886	14.515
MT-21	Kalkara	admin1	MT					35.890	14.537
MT-22	Kerċem	admin1	MT					36.037	14.219
MT-23	Kirkop	admin1	MT					35.841	14.484
MT-24	Lija	admin1	MT					35.898	14.441
MT-25	Luqa	admin1	MT					35.850	14.479
MT-26	Marsa	admin1	MT					35.874	14.491
MT-27	Marsaskala	admin1	MT					35.858	14.555
MT-28	Marsaxlokk	admin1	MT					35.837	14.549
MT-29	Mdina	admin1	MT					35.882	14.407
MT-30	Mellieħa	admin1	MT					35.959	14.368
MT-31	Mġarr	admin1	MT					35.914	14.367
MT-32	Mosta	admin1	MT					35.911	14.420
MT-33	Mqabba	admin1	MT					35.843	14.466
MT-34	Msida	admin1	MT					35.893	14.482
MT-35	Imtarfa	admin1	MT					35.886	14.404
MT-36	Munxar	admin1	MT					36.025	14.226
MT-37	Nadur	admin1	MT					36.049	14.302
MT-38	Naxxar	admin1	MT					35.932	14.442
MT-39	Paola	admin1	MT					35.871	14.505
MT-40	Pembroke	admin1	MT					35.933	14.478
MT-41	Pietà	admin1	MT					35.890	14.493
MT-42	Qala	admin1	MT					36.037	14.320
MT-43	Qormi	admin1	MT					35.875	14.467
MT-44	Qrendi	admin1	MT					35.827	14.447
MT-45	Victoria	admin1	MT					36.041	14.245
MT-46	Rabat	admin1	MT					35.882	14.371
MT-47	Safi	admin1	MT					35.832	14.491
MT-48	St. Julian’s	admin1	MT					35.917	14.492
MT-49	San Ġwann	admin1	MT					35.906	14.475
MT-50	Saint Lawrence	admin1	MT					36.046	14.198
MT-51	St. Paul’s Bay	admin1	MT					35.937	14.397
MT-52	Sannat	admin1	MT					36.020	14.251
MT-53	Santa Luċija	admin1	MT					35.855	14.502
MT-54	Santa Venera	admin1	MT					35.887	14.478
MT-55	Siġġiewi	admin1	MT					35.845	14.422
MT-56	Sliema	admin1	MT					35.913	14.505
MT-57	Swieqi	admin1	MT					35.920	14.467
MT-58	Ta’ Xbiex	admin1	MT					35.894	14.495
MT-59	Tarxien	admin1	MT					35.862	14.509
MT-60	Valletta	admin1	MT					35.895	14.511
MT-61	Xagħra	admin1	MT					36.053	14.270
MT-62	Xewkija	admin1	MT					36.029	14.260
MT-63	Xgħajra	admin1	MT					35.884	14.546
MT-64	Żabbar	admin1	MT					35.872	14.544
MT-65	Żebbuġ Gozo	admin1	MT					36.061	14.249
MT-66	Żebbuġ	admin1	MT					35.870	14.438
MT-67	Żejtun	admin1	MT					35.854	14.532
MT-68	Żurrieq	admin1	MT					35.823	14.485
MU-AG	Agaléga	admin1	MU					-10.367	56.548
MU-BL	Rivière Noire	admin1	MU					-20.334	57.418
MU-BR	Beau-Bassin Rose-Hill	admin1	MU					-20.231	57.473
MU-CC	Cargados Carajos	admin1	MU					-16.603	59.659
MU-CU	Curepipe	admin1	MU					-20.318	57.521
MU-FL	Flacq	admin1	MU					-20.217	57.724
MU-GP	Grand Port	admin1	MU					-20.394	57.634
MU-MO	Moka	admin1	MU					-20.264	57.591
MU-PA	Pamplemousses	admin1	MU					-20.096	57.564
MU-PL	Port Louis District	admin1	MU					-20.145	57.504
MU-PW	Plaines Wilhems	admin1	MU					-20.306	57.555
MU-QB	Quatre Bornes	admin1	MU					-20.266	57.481
MU-RO	Rodrigues	admin1	MU					-19.720	63.403
MU-RR	Rivière du Rempart	admin1	MU					-20.071	57.659
MU-SA	Savanne	admin1	MU					-20.456	57.508
MU-VP	Vacoas-Phoenix	admin1	MU					-20.301	57.491
MV-00	Alif Dhaal	admin1	MV					3.545	72.916
MV-01	Addu	admin1	MV					-0.612	73.103
MV-02	Alif Alif	admin1	MV					4.427	72.951
MV-03	Lhaviyani	admin1	MV					5.399	73.633
MV-04	Vaavu	admin1	MV					3.450	73.749
MV-05	Laamu	admin1	MV					2.101	73.567
MV-07	Haa Alif	admin1	MV					6.898	73.206
MV-08	Thaa	admin1	MV					2.405	73.363
MV-12	Meemu	admin1	MV					2.954	73.579
MV-13	Raa	admin1	MV					5.960	72.929
MV-14	Faafu	admin1	MV					3.249	73.032
MV-17	Dhaalu	admin1	MV					2.688	72.870
MV-20	Baa	admin1	MV					4.886	72.971
MV-23	Haa Dhaalu	admin1	MV					6.759	73.152
MV-24	Shaviyani	admin1	MV					6.235	73.241
MV-25	Noonu	admin1	MV					5.963	73.389
MV-26	Kaafu	admin1	MV					4.098	73.506
MV-27	Gaafu Alif	admin1	MV					0.383	73.509
MV-28	Gaafu Dhaalu	admin1	MV					0.222	73.100
MV-29	Gnaviyani	admin1	MV					-0.296	73.440
MW-BA	Balaka	admin1	MW					-15.017	35.085
MW-BL	Blantyre	admin1	MW					-15.691	34.937
MW-C	Central	admin1	MW					-13.792	33.901
MW-CK	Chikwawa	admin1	MW					-16.225	34.725
MW-CR	Chiradzulu	admin1	MW					-15.758	35.219
MW-CT	Chitipa	admin1	MW					-10.036	34.061
MW-DE	Dedza	admin1	MW					-14.240	34.348
MW-DO	Dowa	admin1	MW					-13.535	33.785
MW-KS	Kasungu	admin1	MW					-12.997	33.463
MW-LI	Lilongwe	admin1	MW					-14.022	33.743
MW-LK	Likoma	admin1	MW					-12.059	34.710
MW-MC	Mchinji	admin1	MW					-13.784	33.023
MW-MG	Mangochi	admin1	MW					-14.199	35.117
MW-MH	Machinga	admin1	MW					-14.920	35.600
MW-MU	Mulanje	admin1	MW					-15.910	35.460
MW-MW	Mwanza	admin1	MW					-15.691	34.563
MW-MZ	Mzimba	admin1	MW					-11.840	33.558
MW-N	Northern	admin1	MW					-11.083	33.967
MW-NB	Nkhata Bay	admin1	MW					-11.585	34.207
MW-NE	Neno	admin1	MW					-15.407	34.693
MW-NI	Ntchisi	admin1	MW					-13.272	33.867
MW-NK	Nkhotakota	admin1	MW					-12.810	34.165
MW-NS	Nsanje	admin1	MW					-16.737	35.091
MW-NU	Ntcheu	admin1	MW					-14.815	34.769
MW-PH	Phalombe	admin1	MW					-15.725	35.668
MW-RU	Rumphi	admin1	MW					-10.776	34.074
MW-S	Southern	admin1	MW					-15.565	35.113
MW-SA	Salima	admin1	MW					-13.760	34.552
MW-TH	Thyolo	admin1	MW					-16.130	35.138
MW-ZO	Zomba	admin1	MW					-15.436	35.457
MX-AGU	Aguascalientes	admin1	MX					22.070	-102.326
MX-BCN	Baja California	admin1	MX					30.353	-115.249
MX-BCS	Baja California Sur	admin1	MX					25.368	-111.530
MX-CAM	Campeche	admin1	MX					19.316	-89.916
MX-CHH	Chihuahua	admin1	MX					28.675	-106.074
MX-CHP	Chiapas	admin1	MX					16.273	-92.242
MX-CMX	Ciudad de Mexico	admin1	MX					19.374	-99.132
MX-COA	Coahuila	admin1	MX					27.264	-102.255
MX-COL	Colima	admin1	MX					19.107	-103.940
MX-DIF	Mexico City	admin1	MX					19.306	-99.148
MX-DUR	Durango	admin1	MX					24.593	-104.590
MX-GRO	Guerrero	admin1	MX					17.584	-99.924
MX-GUA	Guanajuato	admin1	MX					20.887	-101.269
MX-HID	Hidalgo	admin1	MX					20.490	-99.195
MX-JAL	Jalisco	admin1	MX					20.867	-103.158
MX-MEX	Mexico State	admin1	MX					19.342	-99.806
MX-MIC	Michoacán	admin1	MX					19.138	-101.661
MX-MOR	Morelos	admin1	MX					18.746	-99.090
MX-NAY	Nayarit	admin1	MX					21.870	-104.884
MX-NLE	Nuevo León	admin1	MX					25.488	-99.614
MX-OAX	Oaxaca	admin1	MX					17.183	-96.260
MX-PUE	Puebla	admin1	MX					19.347	-97.423
MX-QUE	Querétaro	admin1	MX					20.787	-100.025
MX-ROO	Quintana Roo	admin1	MX					19.734	-88.503
MX-SIN	Sinaloa	admin1	MX					24.772	-107.410
MX-SLP	San Luis Potosí	admin1	MX					22.838	-101.099
MX-SON	Sonora	admin1	MX					29.447	-110.498
MX-TAB	Tabasco	admin1	MX					17.942	-92.067
MX-TAM	Tamaulipas	admin1	MX					24.912	-98.352
MX-TLA	Tlaxcala	admin1	MX					19.409	-98.088
MX-VER	Veracruz	admin1	MX					19.809	-96.873
MX-YUC	Yucatán	admin1	MX					20.583	-89.075
MX-ZAC	Zacatecas	admin1	MX					23.109	-103.211
MY-01	Johor	admin1	MY					2.069	103.289
MY-02	Kedah	admin1	MY					5.808	100.672
MY-03	Kelantan	admin1	MY					5.398	102.084
MY-04	Malacca	admin1	MY					2.288	102.307
MY-05	Negeri Sembilan	admin1	MY					2.789	102.227
MY-06	Pahang	admin1	MY					3.611	102.602
MY-07	Penang	admin1	MY					5.340	100.472
MY-08	Perak	admin1	MY					4.783	101.013
MY-09	Perlis	admin1	MY					6.491	100.254
MY-10	Selangor	admin1	MY					3.223	101.482
MY-11	Terengganu	admin1	MY					4.876	103.008
MY-12	Sabah	admin1	MY					5.597	117.220
MY-13	Sarawak	admin1	MY					2.899	113.590
MY-14	Kuala Lumpur	admin1	MY					3.135	101.688
MY-15	Labuan	admin1	MY					5.318	115.218
MY-16	Putrajaya	admin1	MY					2.902	101.690
MZ-A	Niassa	province	MZ	Niassa	Niassa			-13.363	36.328
MZ-B	Manica province	province	MZ	Manica				-18.989	33.352
MZ-G	Gaza	admin1	MZ					-23.333	32.711
MZ-I	Inhambane	admin1	MZ					-22.902	34.578
MZ-L	Maputo Province	admin1	MZ					-25.512	32.448
MZ-MPM	Maputo	admin1	MZ					-25.965	32.583
MZ-N	Nampula province	province	MZ	Nampula				-15.163	39.046
MZ-P	Cabo Delgado	province	MZ	Cabo Delgado	Cabo Delgado			-12.331	39.346
MZ-Q	Zambezia province	province	MZ	Zambezia				-16.950	37.197
MZ-S	Sofala province	province	MZ	Sofala				-19.061	34.880
MZ-T	Tete province	province	MZ	Tete				-15.842	32.320
NA-CA	Zambezi	admin1	NA					-17.979	22.954
NA-ER	Erongo	admin1	NA					-22.171	15.367
NA-HA	Hardap	admin1	NA					-24.504	17.294
NA-KA	Karas	admin1	NA					-26.988	17.607
NA-KE	Kavango East	admin1	NA					-17.969	20.189
NA-KH	Khomas	admin1	NA					-22.879	17.111
NA-KU	Kunene	admin1	NA					-19.048	13.444
NA-KW	Kavango West	admin1	NA					-17.642	18.620
NA-OD	Otjozondjupa	admin1	NA					-20.573	17.262
NA-OH	Omaheke	admin1	NA					-22.062	19.022
NA-ON	Oshana	admin1	NA					-18.526	15.759
NA-OS	Omusati	admin1	NA					-18.387	14.914
NA-OT	Oshikoto	admin1	NA					-18.601	17.008
NA-OW	Ohangwena	admin1	NA					-17.647	16.824
NE-1	Agadez region	region	NE	Agadez				19.296	10.347
NE-2	Diffa region	region	NE	Diffa				15.385	13.050
NE-3	Dosso region	region	NE	Dosso				13.168	3.303
NE-4	Maradi region	region	NE	Maradi				14.255	7.439
NE-5	Tahoua region	region	NE	Tahoua				16.139	5.310
NE-6	Tillabéri region	region	NE	Tillabéri|Tillabery				13.817	2.019
NE-7	Zinder region	region	NE	Zinder				15.185	9.703
NE-8	Niamey	admin1	NE					13.510	2.125
NG-AB	Abia	admin1	NG					5.421	7.489
NG-AD	Adamawa	state	NG	Adamawa	Adamawa	Adamawa state		9.230	12.349
NG-AK	Akwa Ibom	admin1	NG					5.018	7.788
NG-AN	Anambra	state	NG	Anambra	Anambra	Anambra state		6.234	6.936
NG-BA	Bauchi state	state	NG	Bauchi				11.004	9.308
NG-BE	Benue	state	NG	Benue	Benue	Benue state		7.283	8.857
NG-BO	Borno	state	NG	Borno	Borno	Borno state		11.907	13.457
NG-BY	Bayelsa	admin1	NG					4.837	5.946
NG-CR	Cross River	admin1	NG					5.801	8.385
NG-DE	Delta state	state	NG					5.786	5.519
NG-EB	Ebonyi	admin1	NG					6.242	8.045
NG-ED	Edo	admin1	NG					6.635	5.866
NG-EK	Ekiti	admin1	NG					7.672	5.294
NG-EN	Enugu	admin1	NG					6.509	7.377
NG-FC	Federal Capital Territory	admin1	NG					8.860	7.147
NG-GO	Gombe state	state	NG	Gombe				10.476	11.230
NG-IM	Imo state	state	NG					5.584	7.024
NG-JI	Jigawa	admin1	NG					11.958	9.613
NG-KD	Kaduna state	state	NG	Kaduna				10.249	7.899
NG-KE	Kebbi	state	NG	Kebbi	Kebbi	Kebbi state		11.661	4.051
NG-KN	Kano state	state	NG	Kano				11.559	8.529
NG-KO	Kogi	admin1	NG					7.623	6.869
NG-KT	Katsina state	state	NG	Katsina				12.244	7.487
NG-KW	Kwara	state	NG	Kwara	Kwara	Kwara state		9.059	4.588
NG-LA	Lagos	admin1	NG					6.538	3.967
NG-NA	Nasarawa	state	NG	Nasarawa	Nasarawa	Nasarawa state		8.569	8.177
NG-NI	Niger	admin1	NG					9.761	5.788
NG-OG	Ogun	admin1	NG					7.120	3.253
NG-ON	Ondo	admin1	NG					6.809	4.828
NG-OS	Osun	admin1	NG					7.516	4.539
NG-OY	Oyo	admin1	NG					8.103	3.601
NG-PL	Plateau state	state	NG					9.386	9.611
NG-RI	Rivers state	state	NG					5.042	6.826
NG-SO	Sokoto state	state	NG	Sokoto				12.702	5.264
NG-TA	Taraba	state	NG	Taraba	Taraba	Taraba state		8.005	10.361
NG-YO	Yobe	state	NG	Yobe	Yobe	Yobe state		12.052	11.559
NG-ZA	Zamfara	state	NG	Zamfara	Zamfara	Zamfara state		11.996	6.098
NI-AN	Atlántico Norte	admin1	NI					14.028	-84.126
NI-AS	Atlántico Sur	admin1	NI					12.114	-84.237
NI-BO	Boaco	admin1	NI					12.420	-85.549
NI-CA	Carazo	admin1	NI					11.737	-86.281
NI-CI	Chinandega	admin1	NI					12.883	-87.158
NI-CO	Chontales	admin1	NI					12.097	-85.200
NI-ES	Estelí	admin1	NI					13.136	-86.467
NI-GR	Granada	admin1	NI					11.908	-85.827
NI-JI	Jinotega	admin1	NI					13.804	-85.392
NI-LE	León	admin1	NI					12.562	-86.652
NI-MD	Madriz	admin1	NI					13.430	-86.625
NI-MN	Managua	admin1	NI					12.201	-86.207
NI-MS	Masaya	admin1	NI					12.011	-86.082
NI-MT	Matagalpa	admin1	NI					12.952	-85.456
NI-NS	Nueva Segovia	admin1	NI					13.770	-86.051
NI-RI	Rivas	admin1	NI					11.260	-85.584
NI-SJ	Río San Juan	admin1	NI					11.288	-84.806
NL-DR	Drenthe	admin1	NL					52.908	6.638
NL-FL	Flevoland	admin1	NL					52.550	5.482
NL-FR	Friesland	admin1	NL					53.103	5.832
NL-GE	Gelderland	admin1	NL					52.130	6.087
NL-GR	Groningen	admin1	NL					53.150	6.881
NL-LI	Limburg	admin1	NL					51.266	5.865
NL-NB	North Brabant	admin1	NL					51.529	5.042
NL-NH	North Holland	admin1	NL					52.615	4.900
NL-OV	Overijssel	admin1	NL					52.482	6.383
NL-UT	Utrecht	admin1	NL					52.113	5.150
NL-ZE	Zeeland	admin1	NL					51.304	3.766
NL-ZH	South Holland	admin1	NL					51.984	4.425
NO-01	Østfold	admin1	NO					59.345	11.217
NO-02	Akershus	admin1	NO					60.028	11.363
NO-03	Oslo	admin1	NO					59.949	10.649
NO-04	Hedmark	admin1	NO					61.315	11.850
NO-05	Oppland	admin1	NO					61.256	9.447
NO-06	Buskerud	admin1	NO					60.239	9.005
NO-07	Vestfold	admin1	NO					59.326	10.149
NO-08	Telemark	admin1	NO					59.467	8.609
NO-09	Aust-Agder	admin1	NO					58.929	7.789
NO-10	Vest-Agder	admin1	NO					58.606	7.101
NO-11	Rogaland	admin1	NO					59.060	6.323
NO-12	Hordaland	admin1	NO					60.289	7.108
NO-14	Sogn og Fjordane	admin1	NO					61.463	6.652
NO-15	Møre og Romsdal	admin1	NO					62.589	8.340
NO-16	Sør-Trøndelag	admin1	NO					62.977	10.843
NO-17	Nord-Trøndelag	admin1	NO					64.165	12.479
NO-18	Nordland	admin1	NO					66.786	14.715
NO-19	Troms	admin1	NO					69.289	20.648
NO-20	Finnmark	admin1	NO					69.843	24.503
NO-21	Svalbard	admin1	NO					69.942	7.715
NO-34	Innlandet	admin1	NO					61.006	10.711
NO-42	Agder	admin1	NO					58.313	7.924
NO-46	Vestland	admin1	NO					60.604	5.746
NO-50	Trøndelag	admin1	NO					63.612	10.750
NP-BA	Bagmati	admin1	NP					27.846	85.394
NP-BH	Bheri	admin1	NP					28.486	81.568
NP-DH	Dhawalagiri	admin1	NP					28.645	83.465
NP-GA	Gandaki	admin1	NP					28.347	84.402
NP-JA	Janakpur	admin1	NP					27.360	85.967
NP-KA	Karnali	admin1	NP					29.563	82.516
NP-KO	Kosi	admin1	NP					27.146	87.308
NP-LU	Lumbini	admin1	NP					27.793	83.561
NP-MA	Mahakali	admin1	NP					29.387	80.534
NP-ME	Mechi	admin1	NP					27.132	87.820
NP-NA	Narayani	admin1	NP					27.312	85.024
NP-P1	Province 1	admin1	NP					26.809	87.245
NP-P2	Province 2	admin1	NP					26.773	85.796
NP-P3	Province 3	admin1	NP					27.658	85.284
NP-P4	Gandaki²	admin1	NP					28.229	83.876
NP-P5	Province 5	admin1	NP					27.893	82.583
NP-P6	Karnali²	admin1	NP					28.827	81.993
NP-P7	Province 7	admin1	NP					28.970	80.624
NP-RA	Rapti	admin1	NP					28.334	82.511
NP-SA	Sagarmatha	admin1	NP					27.259	86.568
NP-SE	Seti	admin1	NP					29.232	81.097
NR-01	Aiwo	admin1	NR					-0.532	166.914
NR-02	Anabar	admin1	NR					-0.494	166.943
NR-03	Anetan	admin1	NR					-0.499	166.937
NR-04	Anibare	admin1	NR					-0.519	166.947
NR-05	Baiti	admin1	NR					-0.504	166.929
NR-06	Boe	admin1	NR					-0.544	166.916
NR-07	Buada	admin1	NR					-0.529	166.926
NR-08	Denigomodu	admin1	NR					-0.516	166.912
NR-09	Ewa	admin1	NR					-0.500	166.932
NR-10	Ijuw	admin1	NR					-0.506	166.950
NR-11	Meneng	admin1	NR					-0.545	166.938
NR-12	Nibok	admin1	NR					-0.516	166.924
NR-13	Uaboe	admin1	NR					-0.508	166.926
NR-14	Yaren	admin1	NR					-0.544	166.923
NZ-AUK	Auckland	admin1	NZ					-36.712	174.568
NZ-BOP	Bay of Plenty	admin1	NZ					-38.191	176.867
NZ-CAN	Canterbury	admin1	NZ					-43.491	171.577
NZ-CIT	Chatham Islands	admin1	NZ					-43.910	-176.500
NZ-GIS	Gisborne	admin1	NZ					-38.245	177.906
NZ-HKB	Hawke’s Bay	admin1	NZ					-39.546	176.553
NZ-MBH	Marl	admin1	NZ					-41.642	173.620
NZ-MWT	Manawatu-Wanganui	admin1	NZ					-39.627	175.581
NZ-NSN	Nelson	admin1	NZ					-41.229	173.393
NZ-NTL	Northland	admin1	NZ					-35.415	173.995
NZ-OTA	Otago	admin1	NZ					-45.308	169.995
NZ-STL	Southland	admin1	NZ					-45.458	168.175
NZ-TAS	Tasman	admin1	NZ					-41.419	172.880
NZ-TKI	Taranaki	admin1	NZ					-39.255	174.293
NZ-WGN	Wellington	admin1	NZ					-41.164	175.369
NZ-WKO	Waikato	admin1	NZ					-37.919	175.372
NZ-WTC	West Coast	admin1	NZ					-42.624	171.552
OM-BJ	Janub al Batinah	admin1	OM					23.522	57.664
OM-BS	Shamal al Batinah	admin1	OM					24.227	56.902
OM-BU	Al Buraimi	admin1	OM					24.254	56.028
OM-DA	Ad Dakhiliyah	admin1	OM					22.388	57.224
OM-MA	Muscat	admin1	OM					23.254	58.772
OM-MU	Musandam	admin1	OM					26.000	56.299
OM-SJ	Janub ash Sharqiyah	admin1	OM					22.567	59.529
OM-SS	Shamal ash Sharqiyah	admin1	OM					22.397	58.659
OM-WU	Al Wusta	admin1	OM					20.476	56.907
OM-ZA	Ad Dhahirah	admin1	OM					23.010	55.976
OM-ZU	Dhofar	admin1	OM					18.848	54.528
PA-1	Bocas del Toro	admin1	PA					9.205	-82.644
PA-10	West Panamá	admin1	PA					8.822	-79.811
PA-2	Coclé	admin1	PA					8.568	-80.435
PA-3	Colón	admin1	PA					9.121	-80.210
PA-4	Chiriquí	admin1	PA					8.460	-82.516
PA-5	Darién	admin1	PA					8.156	-78.017
PA-6	Herrera	admin1	PA					7.835	-80.749
PA-7	Los Santos	admin1	PA					7.610	-80.343
PA-8	Panamá	admin1	PA					8.918	-78.527
PA-9	Veraguas	admin1	PA					8.047	-81.239
PA-EM	Emberá	admin1	PA					8.432	-77.609
PA-KY	Guna Yala	admin1	PA					9.056	-77.925
PA-NB	Ngöbe-Buglé	admin1	PA					8.731	-81.682
PE-AMA	Amazonas	admin1	PE					-4.973	-78.171
PE-ANC	Ancash	admin1	PE					-9.398	-77.659
PE-APU	Apurímac	admin1	PE					-14.056	-72.851
PE-ARE	Arequipa	admin1	PE					-15.974	-72.439
PE-AYA	Ayacucho	admin1	PE					-13.926	-74.203
PE-CAJ	Cajamarca	admin1	PE					-6.187	-78.851
PE-CAL	El Callao	admin1	PE					-12.045	-77.138
PE-CUS	Cusco	admin1	PE					-13.296	-71.867
PE-HUC	Huánuco	admin1	PE					-9.411	-75.799
PE-HUV	Huancavelica	admin1	PE					-13.079	-75.053
PE-ICA	Ica	admin1	PE					-14.206	-75.634
PE-JUN	Junín	admin1	PE					-11.675	-74.913
PE-LAL	La Libertad	admin1	PE					-7.975	-78.324
PE-LAM	Lambayeque	admin1	PE					-6.362	-80.037
PE-LIM	Lima Region	admin1	PE					-11.794	-76.549
PE-LMA	Lima	admin1	PE					-12.043	-77.028
PE-LOR	Loreto	admin1	PE					-4.329	-74.250
PE-MDD	Madre de Dios	admin1	PE					-11.574	-70.748
PE-MOQ	Moquegua	admin1	PE					-16.904	-70.957
PE-PAS	Pasco	admin1	PE					-10.371	-75.084
PE-PIU	Piura	admin1	PE					-5.254	-80.269
PE-PUN	Puno	admin1	PE					-15.162	-70.109
PE-SAM	San Martín	admin1	PE					-7.066	-76.899
PE-TAC	Tacna	admin1	PE					-17.582	-70.253
PE-TUM	Tumbes	admin1	PE					-3.779	-80.525
PE-UCA	Ucayali	admin1	PE					-9.374	-73.952
PG-CPK	Chimbu	admin1	PG					-6.330	144.936
PG-CPM	Central	admin1	PG					-9.070	147.335
PG-EBR	East New Britain	admin1	PG					-5.114	151.651
PG-EHG	Eastern Highlands	admin1	PG					-6.535	145.550
PG-EPW	Enga	admin1	PG					-5.468	143.425
PG-ESW	East Sepik	admin1	PG					-4.177	143.033
PG-GPK	Gulf	admin1	PG					-7.658	145.662
PG-HLA	Hela	admin1	PG					-5.845	142.947
PG-JWK	Jiwaka	admin1	PG					-5.881	144.661
PG-MBA	Milne Bay	admin1	PG					-10.154	149.971
PG-MPL	Morobe	admin1	PG					-6.919	146.467
PG-MPM	Madang	admin1	PG					-5.002	144.887
PG-MRL	Manus	admin1	PG					-2.093	146.948
PG-NCD	Port Moresby	admin1	PG					-9.468	147.205
PG-NIK	New Ireland	admin1	PG					-3.719	152.461
PG-NPP	Oro	admin1	PG					-8.984	148.079
PG-NSB	Bougainville	admin1	PG					-6.154	155.216
PG-SAN	Sandaun	admin1	PG					-3.979	141.760
PG-SHM	Southern Highlands	admin1	PG					-5.897	142.995
PG-WBK	West New Britain	admin1	PG					-5.612	149.662
PG-WHM	Western Highlands	admin1	PG					-5.820	144.337
PG-WPD	Western	admin1	PG					-7.467	142.201
PH-00	Metro Manila	admin1	PH					14.572	121.046
PH-01	Ilocos	admin1	PH					17.131	120.612
PH-02	Cagayan Valley	admin1	PH					17.183	121.996
PH-03	Central Luzon	admin1	PH					15.464	120.693
PH-05	Bicol	admin1	PH					13.430	123.444
PH-06	Western Visayas	admin1	PH					11.208	122.589
PH-07	Central Visayas	admin1	PH					9.793	123.022
PH-08	Eastern Visayas	admin1	PH					11.810	125.167
PH-09	Zamboanga Peninsula	admin1	PH					7.808	122.793
PH-10	Northern Mindanao	admin1	PH					8.246	124.792
PH-11	Davao	admin1	PH					6.784	125.275
PH-12	Soccsksargen	admin1	PH					6.596	124.617
PH-13	Caraga	admin1	PH					8.873	125.825
PH-14	Muslim Mindanao	admin1	PH					7.424	124.329
PH-15	Cordillera Administrative	admin1	PH					17.342	121.067
PH-40	Calabarzon	admin1	PH					14.192	121.163
PH-41	Mimaropa	admin1	PH					9.838	118.671
PK-BA	Balochistan	province	PK	Balochistan|Baluchistan	Balochistan|Baluchistan			28.470	65.349
PK-GB	Gilgit-Baltistan	territory	PK	Gilgit-Baltistan	Gilgit-Baltistan			35.768	74.844
PK-IS	Islamabad	admin1	PK					33.648	73.055
PK-JK	Azad Kashmir territory	territory	PK	Azad Kashmir		Azad Kashmir|Azad Jammu and Kashmir|Pakistan-administered Kashmir|Pakistan-controlled Kashmir|Pakistani Kashmir		33.978	73.902
PK-KP	Khyber Pakhtunkhwa	province	PK	Khyber Pakhtunkhwa|North-West Frontier|North West Frontier	Khyber Pakhtunkhwa	North-West Frontier Province|Northwest Frontier Province|NWFP|Khyber-Pakhtunkhwa		34.060	72.443
PK-PB	Punjab	province	PK	Punjab		Pakistan's Punjab|Pakistani Punjab		30.856	72.268
PK-SD	Sindh	province	PK	Sindh|Sind	Sindh			26.164	68.762
PK-TA	Tribal areas (Pakistan)	territory	PK			Federally Administered Tribal Areas|FATA|tribal areas of Pakistan		33.008	69.986
PL-02	Lower Silesia	admin1	PL					51.047	16.635
PL-04	Kuyavia-Pomerania	admin1	PL					53.053	18.489
PL-06	Lublin	admin1	PL					51.193	22.800
PL-08	Lubusz	admin1	PL					52.129	15.362
PL-10	Łódź	admin1	PL					51.631	19.411
PL-12	Lesser Poland	admin1	PL					49.906	20.049
PL-14	Mazovia	admin1	PL					52.235	21.034
PL-16	Opole	admin1	PL					50.591	17.902
PL-18	Subcarpathia	admin1	PL					50.006	22.095
PL-20	Podlachia	admin1	PL					53.229	22.880
PL-22	Pomerania	admin1	PL					54.287	18.342
PL-24	Silesia	admin1	PL					50.154	18.919
PL-26	Holy Cross	admin1	PL					50.809	20.837
PL-28	Warmia-Masuria	admin1	PL					53.858	20.695
PL-30	Greater Poland	admin1	PL					52.251	17.271
PL-32	West Pomerania	admin1	PL					53.620	15.320
PT-01	Aveiro	admin1	PT					40.684	-8.479
PT-02	Beja	admin1	PT					37.833	-7.936
PT-03	Braga	admin1	PT					41.554	-8.318
PT-04	Bragança	admin1	PT					41.524	-6.754
PT-05	Castelo Branco	admin1	PT					39.976	-7.450
PT-06	Coimbra	admin1	PT					40.216	-8.343
PT-07	Évora	admin1	PT					38.603	-7.962
PT-08	Faro	admin1	PT					37.257	-8.153
PT-09	Guarda	admin1	PT					40.700	-7.193
PT-10	Leiria	admin1	PT					39.660	-8.872
PT-11	Lisbon	admin1	PT					38.980	-9.206
PT-12	Portalegre	admin1	PT					39.213	-7.735
PT-13	Porto	admin1	PT					41.203	-8.298
PT-14	Santarém	admin1	PT					39.287	-8.547
PT-15	Setúbal	admin1	PT					38.276	-8.466
PT-16	Viana do Castelo	admin1	PT					41.886	-8.525
PT-17	Vila Real	admin1	PT					41.547	-7.543
PT-18	Viseu	admin1	PT					40.774	-7.939
PT-20	Azores	admin1	PT					37.801	-14.467
PT-30	Madeira	admin1	PT					34.767	-10.974
PW-002	Aimeliik	admin1	PW					7.435	134.531
PW-004	Airai	admin1	PW					7.395	134.556
PW-010	Angaur	admin1	PW					6.914	134.158
PW-050	Hatohobei	admin1	PW					3.040	131.162
PW-100	Kayangel	admin1	PW					8.068	134.707
PW-150	Koror	admin1	PW					7.269	134.444
PW-212	Melekeok	admin1	PW					7.518	134.613
PW-214	Ngaraard	admin1	PW					7.634	134.650
PW-218	Ngarchelong	admin1	PW					7.708	134.640
PW-222	Ngardmau	admin1	PW					7.595	134.588
PW-224	Ngatpang	admin1	PW					7.476	134.535
PW-226	Ngchesar	admin1	PW					7.458	134.593
PW-227	Ngeremlengui	admin1	PW					7.531	134.559
PW-228	Ngiwal	admin1	PW					7.565	134.633
PW-350	Peleliu	admin1	PW					7.027	134.261
PW-370	Sonsorol	admin1	PW					5.298	132.221
PY-1	Concepción	admin1	PY					-22.792	-57.264
PY-10	Alto Paraná	admin1	PY					-25.352	-54.947
PY-11	Central	admin1	PY					-25.556	-57.431
PY-12	Ñeembucú	admin1	PY					-26.619	-57.929
PY-13	Amambay	admin1	PY					-22.967	-55.900
PY-14	Canindeyú	admin1	PY					-24.155	-55.243
PY-15	Presidente Hayes	admin1	PY					-23.691	-59.043
PY-16	Alto Paraguay	admin1	PY					-20.856	-58.847
PY-19	Boquerón	admin1	PY					-21.954	-61.254
PY-2	San Pedro	admin1	PY					-24.167	-56.674
PY-3	Cordillera	admin1	PY					-25.294	-56.922
PY-4	Guairá	admin1	PY					-25.877	-56.306
PY-5	Caaguazú	admin1	PY					-25.095	-55.824
PY-6	Caazapá	admin1	PY					-26.143	-55.913
PY-7	Itapúa	admin1	PY					-26.834	-55.827
PY-8	Misiones	admin1	PY					-26.984	-57.011
PY-9	Paraguarí	admin1	PY					-26.024	-57.083
PY-ASU	Asunción	admin1	PY					-25.339	-57.597
QA-DA	Doha	admin1	QA					25.303	51.499
QA-KH	Al Khor	admin1	QA					25.754	51.328
QA-MS	Madinat ash Shamal	admin1	QA					25.996	51.199
QA-RA	Al Rayyan	admin1	QA					25.183	51.100
QA-SH	Ash Shīḩānīyah	admin1	QA					25.509	51.085
QA-US	Umm Salal	admin1	QA					25.456	51.350
QA-WA	Al Wakrah	admin1	QA					24.917	51.389
QA-ZA	Al Daayen	admin1	QA					25.504	51.442
RO-AB	Alba	admin1	RO					46.149	23.489
RO-AG	Argeș	admin1	RO					45.033	24.848
RO-AR	Arad	admin1	RO					46.308	21.762
RO-B	Bucharest	admin1	RO					44.448	26.082
RO-BC	Bacău	admin1	RO					46.408	26.752
RO-BH	Bihor	admin1	RO					47.024	22.159
RO-BN	Bistriţa-Năsăud	admin1	RO					47.218	24.459
RO-BR	Brăila	admin1	RO					45.124	27.675
RO-BT	Botoşani	admin1	RO					47.892	26.725
RO-BV	Braşov	admin1	RO					45.846	25.216
RO-BZ	Buzău	admin1	RO					45.217	26.756
RO-CJ	Cluj	admin1	RO					46.842	23.772
RO-CL	Călărași	admin1	RO					44.341	26.688
RO-CS	Caraș-Severin	admin1	RO					45.108	21.918
RO-CT	Constanța	admin1	RO					44.096	28.283
RO-CV	Covasna	admin1	RO					45.896	26.128
RO-DB	Dâmbovița	admin1	RO					44.814	25.468
RO-DJ	Dolj	admin1	RO					44.222	23.640
RO-GJ	Gorj	admin1	RO					44.971	23.423
RO-GL	Galați	admin1	RO					45.792	27.823
RO-GR	Giurgiu	admin1	RO					44.082	25.917
RO-HD	Hunedoara	admin1	RO					45.690	22.997
RO-HR	Harghita	admin1	RO					46.556	25.563
RO-IF	Ilfov	admin1	RO					44.513	26.300
RO-IL	Ialomița	admin1	RO					44.639	27.736
RO-IS	Iași	admin1	RO					47.246	27.355
RO-MH	Mehedinți	admin1	RO					44.415	22.944
RO-MM	Maramureş	admin1	RO					47.623	23.838
RO-MS	Mureş	admin1	RO					46.563	24.690
RO-NT	Neamţ	admin1	RO					46.988	26.333
RO-OT	Olt	admin1	RO					44.352	24.505
RO-PH	Prahova	admin1	RO					45.180	25.962
RO-SB	Sibiu	admin1	RO					45.880	24.360
RO-SJ	Sălaj	admin1	RO					47.165	23.266
RO-SM	Satu Mare	admin1	RO					47.615	22.807
RO-SV	Suceava	admin1	RO					47.540	25.511
RO-TL	Tulcea	admin1	RO					45.146	29.352
RO-TM	Timiș	admin1	RO					45.645	21.195
RO-TR	Teleorman	admin1	RO					44.055	25.285
RO-VL	Vâlcea	admin1	RO					45.138	24.158
RO-VN	Vrancea	admin1	RO					45.799	26.887
RO-VS	Vaslui	admin1	RO					46.487	27.823
RS-00	Beograd	admin1	RS					44.651	20.389
RS-01	North Bačka	admin1	RS					45.898	19.559
RS-02	Central Banat	admin1	RS					45.431	20.537
RS-03	North Banat	admin1	RS					45.884	20.179
RS-04	South Banat	admin1	RS					44.991	20.900
RS-05	West Bačka	admin1	RS					45.732	19.237
RS-06	South Bačka	admin1	RS					45.457	19.791
RS-07	Srem	admin1	RS					44.916	20.008
RS-08	Mačva	admin1	RS					44.516	19.493
RS-09	Kolubara	admin1	RS					44.309	19.827
RS-10	Podunavlje	admin1	RS					44.454	20.991
RS-11	Braničevo	admin1	RS					44.447	21.545
RS-12	Šumadija	admin1	RS					44.095	20.839
RS-13	Pomoravlje	admin1	RS					43.988	21.415
RS-14	Bor	admin1	RS					44.304	22.247
RS-15	Zaječar	admin1	RS					43.747	22.035
RS-16	Zlatibor	admin1	RS					43.584	19.742
RS-17	Moravica	admin1	RS					43.751	20.326
RS-18	Raška	admin1	RS					43.344	20.624
RS-19	Rasina	admin1	RS					43.491	21.162
RS-20	Nišava	admin1	RS					43.429	21.958
RS-21	Toplica	admin1	RS					43.115	21.386
RS-22	Pirot	admin1	RS					43.136	22.623
RS-23	Jablanica	admin1	RS					42.918	21.919
RS-24	Pčinja	admin1	RS					42.527	22.098
RS-VO	Vojvodina	province	RS	Vojvodina	Vojvodina			45.359	20.170
RW-01	Kigali	admin1	RW					-1.926	30.130
RW-02	Eastern	admin1	RW					-1.746	30.544
RW-03	Northern	admin1	RW					-1.614	29.913
RW-04	Western	admin1	RW					-2.115	29.384
RW-05	Southern	admin1	RW					-2.278	29.686
SA-01	Riyadh	admin1	SA					23.470	45.221
SA-02	Makkah	admin1	SA					21.020	41.447
SA-03	Al Madinah	admin1	SA					24.919	39.947
SA-04	Eastern	admin1	SA					23.297	50.253
SA-05	Al-Qassim	admin1	SA					25.958	43.407
SA-06	Ha’il	admin1	SA					27.100	41.751
SA-07	Tabuk	admin1	SA					26.774	39.412
SA-08	Northern Borders	admin1	SA					29.691	42.641
SA-09	Jizan	admin1	SA					17.385	42.774
SA-10	Najran	admin1	SA					18.242	45.622
SA-11	Al Bahah	admin1	SA					20.057	41.312
SA-12	Al Jawf	admin1	SA					29.909	39.338
SA-14	Asir	admin1	SA					19.200	42.965
SB-CE	Central	admin1	SB					-9.061	160.202
SB-CH	Choiseul	admin1	SB					-8.289	157.683
SB-CT	Honiara	admin1	SB					-9.442	159.993
SB-GU	Guadalcanal	admin1	SB					-9.589	160.148
SB-IS	Isabel	admin1	SB					-8.046	159.215
SB-MK	Makira-Ulawa	admin1	SB					-10.516	161.854
SB-ML	Malaita	admin1	SB					-8.960	160.965
SB-RB	Rennell and Bellona	admin1	SB					-11.654	160.335
SB-TE	Temotu	admin1	SB					-10.758	165.913
SB-WE	Western	admin1	SB					-8.204	157.082
SC-01	Anse aux Pins	admin1	SC					-4.685	55.521
SC-02	Anse Boileau	admin1	SC					-4.710	55.492
SC-03	Anse Etoile	admin1	SC					-4.592	55.451
SC-04	Au Cap	admin1	SC					-4.711	55.514
SC-05	Anse Royale	admin1	SC					-4.747	55.511
SC-06	Baie Lazare	admin1	SC					-4.751	55.485
SC-07	Baie Sainte Anne	admin1	SC					-4.320	55.739
SC-08	Beau Vallon	admin1	SC					-4.606	55.429
SC-09	Bel Air	admin1	SC					-4.642	55.452
SC-10	Bel Ombre	admin1	SC					-4.626	55.405
SC-11	Cascade	admin1	SC					-4.664	55.498
SC-12	Glacis	admin1	SC					-4.573	55.448
SC-13	Grand’Anse Mahé	admin1	SC					-4.683	55.473
SC-14	Grand’Anse Praslin	admin1	SC					-4.327	55.718
SC-15	La Digue	admin1	SC					-4.472	55.244
SC-16	La Rivière Anglaise	admin1	SC					-4.610	55.453
SC-17	Mont Buxton	admin1	SC					-4.611	55.442
SC-18	Mont Fleuri	admin1	SC					-4.606	55.505
SC-19	Plaisance	admin1	SC					-4.654	55.468
SC-20	Pointe La Rue	admin1	SC					-4.673	55.515
SC-21	Port Glaud	admin1	SC					-4.652	55.423
SC-22	Saint Louis	admin1	SC					-4.622	55.439
SC-23	Takamaka	admin1	SC					-4.787	55.515
SC-24	Les Mamelles	admin1	SC					-4.657	55.481
SC-25	Roche Caiman	admin1	SC					-4.649	55.483
SD-DC	Central Darfur	province	SD	Central Darfur	Central Darfur	Central Darfur state		12.909	23.471
SD-DE	East Darfur	province	SD	East Darfur	East Darfur	East Darfur state		12.174	23.315
SD-DN	North Darfur	province	SD	North Darfur	North Darfur	North Darfur state		16.185	25.478
SD-DS	South Darfur	province	SD	South Darfur	South Darfur	South Darfur state		10.897	24.430
SD-DW	West Darfur	province	SD	West Darfur	West Darfur	West Darfur state		13.912	22.908
SD-GD	Gedaref state	state	SD	Gedaref|Al Qadarif|Gadaref|El Gedaref		Gadaref state|Al-Qadarif state|El Gedaref state|Al Qadarif state		14.213	35.223
SD-GK	West Kordofan	state	SD	West Kordofan	West Kordofan|West Kurdufan	West Kordofan state|West Kurdufan state		11.673	28.259
SD-GZ	Gezira	state	SD	Gezira|El Gezira|Al-Gezira|Al-Jazira|Al-Jazirah|Jazira|Aj Jazirah|Al Jazirah	Gezira|El Gezira|Al-Gezira|Aj Jazirah	Gezira state|Aj Jazirah state|Al Jazirah state|El Gezira state|Al-Gezira state|Al-Jazira state|Al-Jazirah state|Jazira state		14.470	33.298
SD-KA	Kassala state	state	SD	Kassala				15.899	35.503
SD-KH	Khartoum state	state	SD	Khartoum				15.931	32.784
SD-KN	North Kordofan	state	SD	North Kordofan	North Kordofan|North Kurdufan	North Kordofan state|North Kurdufan state		14.104	29.498
SD-KS	South Kordofan	state	SD	South Kordofan	South Kordofan|South Kurdufan	South Kordofan state|South Kurdufan state		11.025	29.842
SD-NB	Blue Nile state	state	SD	Blue Nile				11.070	34.051
SD-NO	Northern state (Sudan)	state	SD			Northern state		19.457	29.857
SD-NR	River Nile state	state	SD	River Nile				19.190	32.984
SD-NW	White Nile state	state	SD	White Nile				13.589	32.271
SD-RS	Red Sea state	state	SD	Red Sea				19.528	35.462
SD-SI	Sennar state	state	SD	Sennar|Sinnar		Sinnar state		12.940	34.053
SE-AB	Stockholm	admin1	SE					59.492	17.971
SE-AC	Västerbotten	admin1	SE					64.889	18.039
SE-BD	Norrbotten	admin1	SE					67.035	20.038
SE-C	Uppsala	admin1	SE					60.027	17.838
SE-D	Södermanland	admin1	SE					59.069	16.513
SE-E	Östergötland	admin1	SE					58.362	15.634
SE-F	Jönköping	admin1	SE					57.544	14.649
SE-G	Kronoberg	admin1	SE					56.791	14.396
SE-H	Kalmar	admin1	SE					57.220	16.007
SE-I	Gotland	admin1	SE					57.424	18.527
SE-K	Blekinge	admin1	SE					56.291	15.245
SE-M	Skåne	admin1	SE					55.935	13.563
SE-N	Halland	admin1	SE					56.968	13.021
SE-O	Västra Götaland	admin1	SE					58.205	13.142
SE-S	Värmland	admin1	SE					59.900	13.288
SE-T	Örebro	admin1	SE					59.391	15.011
SE-U	Västmanland	admin1	SE					59.715	16.216
SE-W	Dalarna	admin1	SE					61.069	14.259
SE-X	Gävleborg	admin1	SE					61.282	16.366
SE-Y	Västernorrland	admin1	SE					63.095	17.650
SE-Z	Jämtland	admin1	SE					63.333	14.160
SG-01	Central Singapore	admin1	SG					1.347	103.849
SG-02	North East	admin1	SG					1.385	103.931
SG-03	North West	admin1	SG					1.388	103.800
SG-04	South East	admin1	SG					1.348	103.930
SG-05	South West	admin1	SG					1.349	103.718
SH-AC	Ascension Island	admin1	SH					-7.929	-14.412
SH-HL	Saint Helena	admin1	SH					-15.939	-5.713
SH-TA	Tristan da Cunha	admin1	SH					-37.068	-12.312
SI-001	Ajdovščina	admin1	SI					45.913	13.874
SI-002	Beltinci	admin1	SI					46.602	16.236
SI-003	Bled	admin1	SI					46.369	14.006
SI-004	Bohinj	admin1	SI					46.306	13.912
SI-005	Borovnica	admin1	SI					45.916	14.378
SI-006	Bovec	admin1	SI					46.370	13.655
SI-007	Brda	admin1	SI					46.022	13.540
SI-008	Brezovica	admin1	SI					45.950	14.415
SI-009	Brežice	admin1	SI					45.932	15.624
SI-010	Tišina	admin1	SI					46.654	16.087
SI-011	Celje	admin1	SI					46.254	15.289
SI-012	Cerklje na Gorenjskem	admin1	SI					46.256	14.506
SI-013	Cerknica	admin1	SI					45.798	14.351
SI-014	Cerkno	admin1	SI					46.130	13.969
SI-015	Črenšovci	admin1	SI					46.566	16.300
SI-016	Črna na Koroškem	admin1	SI					46.466	14.821
SI-017	Črnomelj	admin1	SI					45.522	15.184
SI-018	Destrnik	admin1	SI					46.476	15.893
SI-019	Divača	admin1	SI					45.683	14.006
SI-020	Dobrepolje	admin1	SI					45.817	14.735
SI-021	Dobrova–Polhov Gradec	admin1	SI					46.060	14.321
SI-022	Dol pri Ljubljani	admin1	SI					46.097	14.679
SI-023	Domžale	admin1	SI					46.152	14.630
SI-024	Dornava	admin1	SI					46.455	16.015
SI-025	Dravograd	admin1	SI					46.593	15.039
SI-026	Duplek	admin1	SI					46.507	15.770
SI-027	Gorenja Vas–Poljane	admin1	SI					46.107	14.116
SI-028	Gorišnica	admin1	SI					46.363	16.006
SI-029	Gornja Radgona	admin1	SI					46.640	15.970
SI-030	Gornji Grad	admin1	SI					46.295	14.794
SI-031	Gornji Petrovci	admin1	SI					46.800	16.223
SI-032	Grosuplje	admin1	SI					45.943	14.663
SI-033	Šalovci	admin1	SI					46.820	16.279
SI-034	Hrastnik	admin1	SI					46.133	15.122
SI-035	Hrpelje–Kozina	admin1	SI					45.556	14.003
SI-036	Idrija	admin1	SI					45.982	13.998
SI-037	Ig	admin1	SI					45.929	14.510
SI-038	Ilirska Bistrica	admin1	SI					45.572	14.290
SI-039	Ivančna Gorica	admin1	SI					45.901	14.812
SI-040	Izola	admin1	SI					45.518	13.645
SI-041	Jesenice	admin1	SI					46.444	14.065
SI-042	Juršinci	admin1	SI					46.484	15.981
SI-043	Kamnik	admin1	SI					46.283	14.629
SI-044	Kanal	admin1	SI					46.092	13.661
SI-045	Kidričevo	admin1	SI					46.395	15.758
SI-046	Kobarid	admin1	SI					46.247	13.539
SI-047	Kobilje	admin1	SI					46.680	16.384
SI-048	Kočevje	admin1	SI					45.617	14.882
SI-049	Komen	admin1	SI					45.815	13.738
SI-050	Koper	admin1	SI					45.513	13.819
SI-051	Kozje	admin1	SI					46.063	15.558
SI-052	Kranj	admin1	SI					46.256	14.265
SI-053	Kranjska Gora	admin1	SI					46.449	13.843
SI-054	Krško	admin1	SI					45.923	15.463
SI-055	Kungota	admin1	SI					46.633	15.601
SI-056	Kuzma	admin1	SI					46.838	16.089
SI-057	Laško	admin1	SI					46.123	15.280
SI-058	Lenart	admin1	SI					46.571	15.841
SI-059	Lendava	admin1	SI					46.567	16.421
SI-060	Litija	admin1	SI					46.051	14.985
SI-061	Ljubljana	admin1	SI					46.059	14.585
SI-062	Ljubno	admin1	SI					46.370	14.844
SI-063	Ljutomer	admin1	SI					46.529	16.219
SI-064	Logatec	admin1	SI					45.942	14.176
SI-065	Loška Dolina	admin1	SI					45.663	14.495
SI-066	Loški Potok	admin1	SI					45.654	14.664
SI-067	Luče	admin1	SI					46.352	14.715
SI-068	Lukovica	admin1	SI					46.175	14.754
SI-069	Majšperk	admin1	SI					46.316	15.758
SI-070	Maribor	admin1	SI					46.576	15.627
SI-071	Medvode	admin1	SI					46.139	14.405
SI-072	Mengeš	admin1	SI					46.168	14.561
SI-073	Metlika	admin1	SI					45.642	15.327
SI-074	Mežica	admin1	SI					46.527	14.844
SI-075	Miren–Kostanjevica	admin1	SI					45.867	13.633
SI-076	Mislinja	admin1	SI					46.448	15.218
SI-077	Moravče	admin1	SI					46.135	14.753
SI-078	Moravske Toplice	admin1	SI					46.707	16.267
SI-079	Mozirje	admin1	SI					46.351	14.941
SI-080	Murska Sobota	admin1	SI					46.652	16.178
SI-081	Muta	admin1	SI					46.622	15.140
SI-082	Naklo	admin1	SI					46.291	14.292
SI-083	Nazarje	admin1	SI					46.283	14.909
SI-084	Nova Gorica	admin1	SI					45.975	13.721
SI-085	Novo Mesto	admin1	SI					45.794	15.191
SI-086	Odranci	admin1	SI					46.586	16.278
SI-087	Ormož	admin1	SI					46.443	16.141
SI-088	Osilnica	admin1	SI					45.529	14.698
SI-089	Pesnica	admin1	SI					46.625	15.710
SI-090	Piran	admin1	SI					45.499	13.612
SI-091	Pivka	admin1	SI					45.688	14.229
SI-092	Podčetrtek	admin1	SI					46.054	15.645
SI-093	Podvelka	admin1	SI					46.579	15.321
SI-094	Postojna	admin1	SI					45.784	14.157
SI-095	Preddvor	admin1	SI					46.328	14.472
SI-096	Ptuj	admin1	SI					46.441	15.893
SI-097	Puconci	admin1	SI					46.760	16.127
SI-098	Rače–Fram	admin1	SI					46.445	15.669
SI-099	Radeče	admin1	SI					46.063	15.136
SI-100	Radenci	admin1	SI					46.628	16.054
SI-101	Radlje ob Dravi	admin1	SI					46.587	15.242
SI-102	Radovljica	admin1	SI					46.350	14.201
SI-103	Ravne na Koroškem	admin1	SI					46.554	14.979
SI-104	Ribnica	admin1	SI					45.735	14.740
SI-105	Rogašovci	admin1	SI					46.794	16.014
SI-106	Rogaška Slatina	admin1	SI					46.240	15.640
SI-107	Rogatec	admin1	SI					46.240	15.741
SI-108	Ruše	admin1	SI					46.525	15.498
SI-109	Semič	admin1	SI					45.647	15.162
SI-110	Sevnica	admin1	SI					46.002	15.275
SI-111	Sežana	admin1	SI					45.718	13.881
SI-112	Slovenj Gradec	admin1	SI					46.497	15.089
SI-113	Slovenska Bistrica	admin1	SI					46.384	15.589
SI-114	Slovenske Konjice	admin1	SI					46.323	15.458
SI-115	Starše	admin1	SI					46.463	15.765
SI-116	Sveti Jurij	admin1	SI					46.555	16.032
SI-117	Šenčur	admin1	SI					46.248	14.419
SI-118	Šentilj	admin1	SI					46.676	15.759
SI-119	Šentjernej	admin1	SI					45.815	15.343
SI-120	Šentjur	admin1	SI					46.190	15.415
SI-121	Škocjan	admin1	SI					45.912	15.307
SI-122	Škofja Loka	admin1	SI					46.166	14.305
SI-123	Škofljica	admin1	SI					45.958	14.577
SI-124	Šmarje pri Jelšah	admin1	SI					46.217	15.529
SI-125	Šmartno ob Paki	admin1	SI					46.344	15.034
SI-126	Šoštanj	admin1	SI					46.409	14.995
SI-127	Štore	admin1	SI					46.197	15.336
SI-128	Tolmin	admin1	SI					46.147	13.788
SI-129	Trbovlje	admin1	SI					46.126	15.051
SI-130	Trebnje	admin1	SI					45.917	15.055
SI-131	Tržič	admin1	SI					46.380	14.333
SI-132	Turnišče	admin1	SI					46.617	16.322
SI-133	Velenje	admin1	SI					46.379	15.135
SI-134	Velike Lašče	admin1	SI					45.851	14.568
SI-135	Videm	admin1	SI					46.335	15.944
SI-136	Vipava	admin1	SI					45.819	13.974
SI-137	Vitanje	admin1	SI					46.409	15.297
SI-138	Vodice	admin1	SI					46.168	14.501
SI-139	Vojnik	admin1	SI					46.313	15.315
SI-140	Vrhnika	admin1	SI					45.950	14.281
SI-141	Vuzenica	admin1	SI					46.565	15.147
SI-142	Zagorje ob Savi	admin1	SI					46.138	14.977
SI-143	Zavrč	admin1	SI					46.353	16.047
SI-144	Zreče	admin1	SI					46.410	15.378
SI-146	Železniki	admin1	SI					46.223	14.119
SI-147	Žiri	admin1	SI					46.044	14.125
SI-148	Benedikt	admin1	SI					46.615	15.889
SI-149	Bistrica ob Sotli	admin1	SI					46.135	15.564
SI-150	Bloke	admin1	SI					45.785	14.505
SI-151	Braslovče	admin1	SI					46.271	15.037
SI-152	Cankova	admin1	SI					46.700	16.045
SI-153	Cerkvenjak	admin1	SI					46.556	15.951
SI-154	Dobje	admin1	SI					46.130	15.406
SI-155	Dobrna	admin1	SI					46.355	15.233
SI-156	Dobrovnik	admin1	SI					46.649	16.345
SI-157	Dolenjske Toplice	admin1	SI					45.709	15.048
SI-158	Grad	admin1	SI					46.802	16.092
SI-159	Hajdina	admin1	SI					46.423	15.830
SI-160	Hoče–Slivnica	admin1	SI					46.490	15.620
SI-161	Hodoš	admin1	SI					46.820	16.313
SI-162	Horjul	admin1	SI					46.020	14.294
SI-163	Jezersko	admin1	SI					46.385	14.474
SI-164	Komenda	admin1	SI					46.209	14.541
SI-165	Kostel	admin1	SI					45.528	14.730
SI-166	Križevci	admin1	SI					46.574	16.123
SI-167	Lovrenc na Pohorju	admin1	SI					46.528	15.390
SI-168	Markovci	admin1	SI					46.390	15.954
SI-169	Miklavž na Dravskem Polju	admin1	SI					46.484	15.713
SI-170	Mirna Peč	admin1	SI					45.855	15.088
SI-171	Oplotnica	admin1	SI					46.391	15.457
SI-172	Podlehnik	admin1	SI					46.305	15.873
SI-173	Polzela	admin1	SI					46.300	15.090
SI-174	Prebold	admin1	SI					46.217	15.093
SI-175	Prevalje	admin1	SI					46.555	14.882
SI-176	Razkrižje	admin1	SI					46.522	16.274
SI-177	Ribnica na Pohorju	admin1	SI					46.533	15.262
SI-178	Selnica ob Dravi	admin1	SI					46.583	15.498
SI-179	Sodražica	admin1	SI					45.743	14.623
SI-180	Solčava	admin1	SI					46.413	14.660
SI-181	Sveta Ana	admin1	SI					46.651	15.843
SI-182	Sveti Andraž v Slovenskih Goricah	admin1	SI					46.516	15.955
SI-183	Šempeter–Vrtojba	admin1	SI					45.919	13.645
SI-184	Tabor	admin1	SI					46.222	15.015
SI-185	Trnovska Vas	admin1	SI					46.524	15.897
SI-186	Trzin	admin1	SI					46.128	14.549
SI-187	Velika Polana	admin1	SI					46.581	16.363
SI-188	Veržej	admin1	SI					46.581	16.183
SI-189	Vransko	admin1	SI					46.230	14.946
SI-190	Žalec	admin1	SI					46.258	15.163
SI-191	Žetale	admin1	SI					46.285	15.811
SI-192	Žirovnica	admin1	SI					46.405	14.164
SI-193	Žužemberk	admin1	SI					45.807	14.970
SI-194	Šmartno pri Litiji	admin1	SI					46.013	14.844
SI-195	Apače	admin1	SI					46.690	15.893
SI-196	Cirkulane	admin1	SI					46.344	15.995
SI-197	Kostanjevica na Krki	admin1	SI					45.846	15.420
SI-198	Makole	admin1	SI					46.316	15.666
SI-199	Mokronog–Trebelno	admin1	SI					45.939	15.139
SI-200	Poljčane	admin1	SI					46.310	15.583
SI-201	Renče–Vogrsko	admin1	SI					45.900	13.678
SI-202	Središče ob Dravi	admin1	SI					46.397	16.253
SI-203	Straža	admin1	SI					45.781	15.076
SI-204	Sveta Trojica v Slovenskih Goricah	admin1	SI					46.577	15.877
SI-205	Sveti Tomaž	admin1	SI					46.484	16.079
SI-206	Šmarješke Toplice	admin1	SI					45.859	15.230
SI-207	Gorje	admin1	SI					46.400	14.049
SI-208	Log–Dragomer	admin1	SI					46.016	14.379
SI-209	Rečica ob Savinji	admin1	SI					46.317	14.917
SI-210	Sveti Jurij v Slovenskih Goricah	admin1	SI					46.601	15.770
SI-211	Šentrupert	admin1	SI					45.965	15.092
SI-212	Mirna	admin1	SI					45.952	15.062
SI-213	Ankaran	admin1	SI					45.579	13.736
SK-BC	Banská Bystrica	admin1	SK					48.532	19.879
SK-BL	Bratislava	admin1	SK					48.309	17.167
SK-KI	Košice	admin1	SK					48.606	21.892
SK-NI	Nitra	admin1	SK					48.127	18.248
SK-PV	Prešov	admin1	SK					49.147	21.329
SK-TA	Trnava	admin1	SK					48.388	17.674
SK-TC	Trenčín	admin1	SK					48.888	18.257
SK-ZI	Žilina	admin1	SK					49.199	19.393
SL-E	Eastern	admin1	SL					8.214	-10.853
SL-N	Northern	admin1	SL					9.132	-11.879
SL-NW	North Western	admin1	SL					8.766	-12.787
SL-S	Southern	admin1	SL					7.713	-11.991
SL-W	Western Area	admin1	SL					8.335	-13.063
SM-01	Acquaviva	admin1	SM					43.944	12.406
SM-02	Chiesanuova	admin1	SM					43.905	12.411
SM-03	Domagnano	admin1	SM					43.951	12.469
SM-04	Faetano	admin1	SM					43.935	12.474
SM-05	Fiorentino	admin1	SM					43.911	12.452
SM-06	Borgo Maggiore	admin1	SM					43.944	12.432
SM-07	San Marino	admin1	SM					43.923	12.413
SM-08	Montegiardino	admin1	SM					43.910	12.468
SM-09	Serravalle	admin1	SM					43.967	12.467
SN-DB	Diourbel	admin1	SN					14.768	-16.034
SN-DK	Dakar	admin1	SN					14.754	-17.331
SN-FK	Fatick	admin1	SN					14.290	-16.526
SN-KA	Kaffrine	admin1	SN					14.206	-15.214
SN-KD	Kolda	admin1	SN					13.123	-14.428
SN-KE	Kédougou	admin1	SN					12.881	-12.447
SN-KL	Kaolack	admin1	SN					13.979	-16.001
SN-LG	Louga	admin1	SN					15.385	-15.687
SN-MT	Matam	admin1	SN					15.277	-13.693
SN-SE	Sédhiou	admin1	SN					12.909	-15.566
SN-SL	Saint-Louis	admin1	SN					16.165	-14.843
SN-TC	Tambacounda	admin1	SN					14.046	-13.301
SN-TH	Thiès	admin1	SN					14.799	-16.898
SN-ZG	Ziguinchor	admin1	SN					12.867	-16.380
SO-AW	Awdal	admin1	SO					10.070	43.294
SO-BK	Bakool	region	SO	Bakool	Bakool			4.124	43.864
SO-BN	Banadir region	region	SO	Banadir|Benadir|Banaadir				2.069	45.368
SO-BR	Bari	admin1	SO					10.139	49.919
SO-BY	Bay region (Somalia)	region	SO			Somalia's Bay region		2.615	43.579
SO-GA	Galgudud	region	SO	Galgudud|Galguduud|Galgaduud|Galgadud	Galgudud|Galguduud|Galgaduud|Galgadud			4.985	46.897
SO-GE	Gedo	region	SO	Gedo	Gedo			2.382	41.722
SO-HI	Hiran region	region	SO	Hiran|Hiiraan|Hiraan	Hiiraan|Hiraan			4.320	45.494
SO-JD	Middle Juba	region	SO	Middle Juba|Middle Jubba	Middle Juba|Middle Jubba			0.990	42.921
SO-JH	Lower Juba	region	SO	Lower Juba|Lower Jubba	Lower Juba|Lower Jubba			-0.213	41.826
SO-MU	Mudug	region	SO	Mudug	Mudug			6.022	48.220
SO-NU	Nugal region	region	SO	Nugal|Nugaal				8.495	49.049
SO-SA	Sanaag	region	SO	Sanaag	Sanaag			10.432	47.420
SO-SD	Middle Shabelle	region	SO	Middle Shabelle|Middle Shebelle	Middle Shabelle|Middle Shebelle			2.906	45.850
SO-SH	Lower Shabelle	region	SO	Lower Shabelle|Lower Shebelle|Lower Shabeelle	Lower Shabelle|Lower Shebelle			1.927	44.551
SO-SO	Sool	region	SO	Sool	Sool			8.544	47.223
SO-TO	Togdheer	admin1	SO					9.201	45.602
SO-WO	Woqooyi Galbeed	admin1	SO					9.859	44.196
SR-BR	Brokopondo	admin1	SR					4.666	-55.088
SR-CM	Commewijne	admin1	SR					5.763	-54.939
SR-CR	Coronie	admin1	SR					5.635	-56.264
SR-MA	Marowijne	admin1	SR					5.577	-54.343
SR-NI	Nickerie	admin1	SR					5.630	-56.849
SR-PM	Paramaribo	admin1	SR					5.842	-55.170
SR-PR	Para	admin1	SR					5.344	-55.332
SR-SA	Saramacca	admin1	SR					5.700	-55.621
SR-SI	Sipaliwini	admin1	SR					3.692	-55.961
SR-WA	Wanica	admin1	SR					5.786	-55.256
SS-BN	Northern Bahr el Ghazal	state	SS	Northern Bahr el Ghazal	Northern Bahr el Ghazal|Northern Bahr al-Ghazal	Northern Bahr el Ghazal state		8.946	27.524
SS-BW	Western Bahr el Ghazal	state	SS	Western Bahr el Ghazal	Western Bahr el Ghazal|Western Bahr al-Ghazal	Western Bahr el Ghazal state		8.152	26.901
SS-EC	Central Equatoria	state	SS		Central Equatoria	Central Equatoria state		4.524	31.191
SS-EE	Eastern Equatoria	state	SS		Eastern Equatoria	Eastern Equatoria state		4.209	32.718
SS-EW	Western Equatoria	state	SS		Western Equatoria	Western Equatoria state		4.910	28.485
SS-JG	Jonglei	state	SS	Jonglei	Jonglei	Jonglei state		6.209	31.559
SS-LK	Lakes state	state	SS					6.711	29.986
SS-NU	Upper Nile	state	SS	Upper Nile	Upper Nile	Upper Nile state		9.597	31.741
SS-UY	Unity state	state	SS					8.681	30.005
SS-WR	Warrap	state	SS	Warrap	Warrap	Warrap state		8.163	28.168
ST-P	Príncipe	admin1	ST					1.618	7.393
ST-S	São Tomé	admin1	ST					0.216	6.601
SV-AH	Ahuachapán	admin1	SV					13.865	-89.934
SV-CA	Cabañas	admin1	SV					13.883	-88.731
SV-CH	Chalatenango	admin1	SV					14.180	-89.103
SV-CU	Cuscatlán	admin1	SV					13.860	-89.042
SV-LI	La Libertad	admin1	SV					13.744	-89.356
SV-MO	Morazán	admin1	SV					13.768	-88.080
SV-PA	La Paz	admin1	SV					13.471	-88.981
SV-SA	Santa Ana	admin1	SV					14.105	-89.576
SV-SM	San Miguel	admin1	SV					13.545	-88.230
SV-SO	Sonsonate	admin1	SV					13.711	-89.651
SV-SS	San Salvador	admin1	SV					13.780	-89.150
SV-SV	San Vicente	admin1	SV					13.533	-88.738
SV-UN	La Unión	admin1	SV					13.538	-87.902
SV-US	Usulután	admin1	SV					13.434	-88.544
SY-DI	Damascus province	province	SY	Damascus				33.509	36.285
SY-DR	Daraa province	province	SY	Daraa|Deraa				32.826	36.104
SY-DY	Deir ez-Zor province	province	SY	Deir ez-Zor|Deir Ezzor|Deir al-Zor|Deir al-Zour|Deir ez-Zour|Deir Ezzour|Deir Azzour				35.308	40.257
SY-HA	Hasakah province	province	SY	Hasakah|Al-Hasakah|Hasaka|Al-Hasaka|Hassakeh|Al-Hassakeh|Hassakah				36.444	40.574
SY-HI	Homs province	province	SY	Homs				34.254	38.293
SY-HL	Aleppo province	province	SY	Aleppo				36.173	37.433
SY-HM	Hama province	province	SY	Hama				35.290	37.272
SY-ID	Idlib province	province	SY	Idlib				35.827	36.578
SY-LA	Latakia province	province	SY	Latakia				35.571	35.981
SY-QU	Quneitra province	province	SY	Quneitra|Al-Quneitra|Kuneitra				33.057	35.910
SY-RA	Raqqa province	province	SY	Raqqa|Ar-Raqqah|Al-Raqqa|Raqqah				35.986	38.915
SY-RD	Rif Dimashq	province	SY	Rif Dimashq|Rural Damascus|Damascus Countryside|Reef Damascus	Rif Dimashq|Rural Damascus	Damascus countryside		33.460	36.841
SY-SU	Sweida province	province	SY	Sweida|Suwayda|As-Suwayda|Al-Suwayda|Suweida|Al-Sweida|Swaida				32.777	36.874
SY-TA	Tartus province	province	SY	Tartus|Tartous				34.942	36.075
SZ-HH	Hhohho	admin1	SZ					-26.242	31.152
SZ-LU	Lubombo	admin1	SZ					-26.351	31.749
SZ-MA	Manzini	admin1	SZ					-26.509	31.290
SZ-SH	Shiselweni	admin1	SZ					-27.113	31.456
TD-BA	Batha	admin1	TD					14.697	18.884
TD-BG	Bahr el Gazel	admin1	TD					14.695	16.944
TD-BO	Borkou	admin1	TD					18.983	18.312
TD-CB	Chari-Baguirmi	admin1	TD					11.144	16.326
TD-EE	Ennedi Est	province	TD	Ennedi Est|Ennedi	Ennedi Est			16.067	22.835
TD-EO	Ennedi-Ouest	admin1	TD					17.996	21.109
TD-GR	Guéra	admin1	TD					11.441	18.057
TD-HL	Hadjer-Lamis	admin1	TD					12.452	15.457
TD-KA	Kanem province	province	TD	Kanem				15.385	15.200
TD-LC	Lac province (Chad)	province	TD			Lac province|Lac region|Chad's Lake province|Chad's Lake Province		13.830	14.137
TD-LO	Logone Occidental	admin1	TD					8.805	15.958
TD-LR	Logone Oriental	admin1	TD					8.300	16.469
TD-MA	Mandoul	admin1	TD					8.708	17.544
TD-MC	Moyen-Chari	admin1	TD					9.361	18.800
TD-ME	Mayo-Kebbi Est	admin1	TD					10.199	15.816
TD-MO	Mayo-Kebbi Ouest	admin1	TD					9.213	14.857
TD-ND	N’Djamena	admin1	TD					12.121	15.066
TD-OD	Ouaddaï	province	TD	Ouaddaï	Ouaddaï			13.572	21.238
TD-SA	Salamat	admin1	TD					10.584	20.683
TD-SI	Sila province (Chad)	province	TD			Sila province|Sila region		12.004	21.482
TD-TA	Tandjilé	admin1	TD					9.624	16.557
TD-TI	Tibesti	province	TD	Tibesti	Tibesti			20.120	16.522
TD-WF	Wadi Fira	province	TD	Wadi Fira	Wadi Fira			14.940	21.364
TG-C	Centrale	admin1	TG					8.598	1.032
TG-K	Kara	admin1	TG					9.529	0.777
TG-M	Maritime	admin1	TG					6.506	1.197
TG-P	Plateaux	admin1	TG					7.447	1.064
TG-S	Savanes	admin1	TG					10.500	0.445
TH-10	Bangkok	admin1	TH					13.731	100.598
TH-11	Samut Prakan	admin1	TH					13.594	100.752
TH-12	Nonthaburi	admin1	TH					13.965	100.373
TH-13	Pathum Thani	admin1	TH					14.079	100.627
TH-14	Phra Nakhon Si Ayutthaya	admin1	TH					14.398	100.527
TH-15	Ang Thong	admin1	TH					14.633	100.360
TH-16	Lopburi	admin1	TH					15.074	100.892
TH-17	Sing Buri	admin1	TH					14.938	100.323
TH-18	Chai Nat	admin1	TH					15.140	100.033
TH-19	Saraburi	admin1	TH					14.554	100.981
TH-20	Chon Buri	admin1	TH					13.090	101.229
TH-21	Rayong	admin1	TH					12.881	101.447
TH-22	Chanthaburi	admin1	TH					12.839	102.157
TH-23	Trat province	province	TH	Trat				12.199	102.426
TH-24	Chachoengsao	admin1	TH					13.572	101.598
TH-25	Prachin Buri	admin1	TH					14.098	101.665
TH-26	Nakhon Nayok	admin1	TH					14.238	101.164
TH-27	Sa Kaeo	admin1	TH					13.696	102.235
TH-30	Nakhon Ratchasima	admin1	TH					14.946	101.992
TH-31	Buriram	province	TH	Buriram|Buri Ram	Buriram			14.960	103.080
TH-32	Surin province	province	TH	Surin				14.900	103.680
TH-33	Sisaket	province	TH	Sisaket|Si Sa Ket	Sisaket|Si Sa Ket			14.950	104.339
TH-34	Ubon Ratchathani	admin1	TH					15.156	105.090
TH-35	Yasothon	admin1	TH					15.809	104.281
TH-36	Chaiyaphum	admin1	TH					15.969	101.875
TH-37	Amnat Charoen	admin1	TH					15.885	104.748
TH-38	Bueng Kan	admin1	TH					18.106	103.717
TH-39	Nong Bua Lam Phu	admin1	TH					17.201	102.269
TH-40	Khon Kaen	admin1	TH					16.359	102.683
TH-41	Udon Thani	admin1	TH					17.465	102.842
TH-42	Loei	admin1	TH					17.481	101.628
TH-43	Nong Khai	admin1	TH					17.943	103.105
TH-44	Maha Sarakham	admin1	TH					16.039	103.182
TH-45	Roi Et	admin1	TH					15.951	103.754
TH-46	Kalasin	admin1	TH					16.635	103.682
TH-47	Sakon Nakhon	admin1	TH					17.416	103.660
TH-48	Nakhon Phanom	admin1	TH					17.387	104.615
TH-49	Mukdahan	admin1	TH					16.572	104.482
TH-50	Chiang Mai	admin1	TH					18.686	98.608
TH-51	Lamphun	admin1	TH					18.058	98.942
TH-52	Lampang	admin1	TH					18.351	99.556
TH-53	Uttaradit	admin1	TH					17.772	100.442
TH-54	Phrae	admin1	TH					18.247	100.166
TH-55	Nan	admin1	TH					18.839	100.797
TH-56	Phayao	admin1	TH					19.287	100.155
TH-57	Chiang Rai	admin1	TH					19.716	99.866
TH-58	Mae Hong Son	admin1	TH					18.703	97.929
TH-60	Nakhon Sawan	admin1	TH					15.697	100.048
TH-61	Uthai Thani	admin1	TH					15.365	99.549
TH-62	Kamphaeng Phet	admin1	TH					16.308	99.486
TH-63	Tak	admin1	TH					16.503	98.875
TH-64	Sukhothai	admin1	TH					17.241	99.710
TH-65	Phitsanulok	admin1	TH					17.040	100.528
TH-66	Phichit	admin1	TH					16.248	100.364
TH-67	Phetchabun	admin1	TH					16.218	101.018
TH-70	Ratchaburi	admin1	TH					13.544	99.602
TH-71	Kanchanaburi	admin1	TH					14.695	98.890
TH-72	Suphanburi	admin1	TH					14.577	100.041
TH-73	Nakhon Pathom	admin1	TH					13.908	100.119
TH-74	Samut Sakhon	admin1	TH					13.590	100.226
TH-75	Samut Songkhram	admin1	TH					13.387	99.955
TH-76	Phetchaburi	admin1	TH					12.940	99.602
TH-77	Prachuap Khiri Khan	admin1	TH					11.779	99.717
TH-80	Nakhon Si Thammarat	admin1	TH					8.573	99.707
TH-81	Krabi	admin1	TH					8.180	99.025
TH-82	Phang Nga	admin1	TH					8.743	98.420
TH-83	Phuket	admin1	TH					7.983	98.340
TH-84	Surat Thani	admin1	TH					9.018	99.118
TH-85	Ranong	admin1	TH					10.043	98.776
TH-86	Chumphon	admin1	TH					10.318	99.046
TH-90	Songkhla province	province	TH	Songkhla				6.828	100.628
TH-91	Satun	admin1	TH					6.788	100.006
TH-92	Trang	admin1	TH					7.518	99.570
TH-93	Phatthalung	admin1	TH					7.500	100.022
TH-94	Pattani province	province	TH	Pattani				6.790	101.321
TH-95	Yala province	province	TH	Yala				6.157	101.227
TH-96	Narathiwat	province	TH	Narathiwat	Narathiwat			6.146	101.742
TJ-DU	Dushanbe	admin1	TJ					38.562	68.777
TJ-GB	Gorno-Badakhshan	admin1	TJ					38.070	73.055
TJ-KT	Khatlon	province	TJ	Khatlon	Khatlon			37.832	69.157
TJ-RA	Nohiyahoi Tobei Jumhurí	admin1	TJ					38.729	69.343
TJ-SU	Sughd	province	TJ	Sughd|Sogd	Sughd			39.970	69.059
TL-AL	Aileu	admin1	TL					-8.709	125.642
TL-AN	Ainaro	admin1	TL					-9.004	125.496
TL-BA	Baucau	admin1	TL					-8.568	126.472
TL-BO	Bobonaro	admin1	TL					-8.975	125.120
TL-CO	Cova Lima	admin1	TL					-9.259	125.198
TL-DI	Dili	admin1	TL					-8.557	125.659
TL-ER	Ermera	admin1	TL					-8.816	125.359
TL-LA	Lautém	admin1	TL					-8.538	126.956
TL-LI	Liquiçá	admin1	TL					-8.663	125.273
TL-MF	Manufahi	admin1	TL					-8.974	125.770
TL-MT	Manatuto	admin1	TL					-8.766	125.924
TL-OE	Oecusse	admin1	TL					-9.339	124.216
TL-VI	Viqueque	admin1	TL					-8.804	126.314
TM-A	Ahal	admin1	TM					37.886	59.357
TM-B	Balkan	admin1	TM					39.849	55.259
TM-D	Daşoguz	admin1	TM					41.153	58.792
TM-L	Lebap	admin1	TM					39.085	62.813
TM-M	Mary	admin1	TM					37.327	62.349
TM-S	Aşgabat	admin1	TM					37.950	58.383
TN-11	Tunis	admin1	TN					36.789	10.139
TN-12	Ariana	admin1	TN					36.882	10.165
TN-13	Ben Arous	admin1	TN					36.620	10.175
TN-14	Manouba	admin1	TN					36.841	9.868
TN-21	Nabeul	admin1	TN					36.709	10.686
TN-22	Zaghouan	admin1	TN					36.327	10.036
TN-23	Bizerte	admin1	TN					37.033	9.617
TN-31	Béja	admin1	TN					36.760	9.175
TN-32	Jendouba	admin1	TN					36.691	8.733
TN-33	Kef	admin1	TN					36.032	8.712
TN-34	Siliana	admin1	TN					35.973	9.361
TN-41	Kairouan	admin1	TN					35.570	9.844
TN-42	Kasserine	admin1	TN					35.210	8.829
TN-43	Sidi Bouzid	admin1	TN					34.809	9.429
TN-51	Sousse	admin1	TN					35.898	10.405
TN-52	Monastir	admin1	TN					35.625	10.839
TN-53	Mahdia	admin1	TN					35.341	10.612
TN-61	Sfax	admin1	TN					34.727	10.320
TN-71	Gafsa	admin1	TN					34.421	8.799
TN-72	Tozeur	admin1	TN					33.982	8.047
TN-73	Kebili	admin1	TN					33.374	8.688
TN-81	Gabès	admin1	TN					33.759	9.806
TN-82	Medenine	admin1	TN					32.983	11.259
TN-83	Tataouine	admin1	TN					31.751	9.817
TO-01	ʻEua	admin1	TO					-21.366	-174.944
TO-02	Haʻapai	admin1	TO					-19.766	-175.070
TO-03	Niuas	admin1	TO					-15.592	-175.650
TO-04	Tongatapu	admin1	TO					-21.166	-175.283
TO-05	Vavaʻu	admin1	TO					-18.636	-174.045
TR-01	Adana	admin1	TR					37.203	35.527
TR-02	Adıyaman	admin1	TR					37.767	38.242
TR-03	Afyonkarahisar	admin1	TR					38.576	30.533
TR-04	Ağrı	admin1	TR					39.593	43.221
TR-05	Amasya	admin1	TR					40.737	35.739
TR-06	Ankara	admin1	TR					39.905	32.749
TR-07	Antalya	admin1	TR					36.726	30.998
TR-08	Artvin	admin1	TR					41.211	41.699
TR-09	Aydın	admin1	TR					37.785	27.916
TR-10	Balıkesir	admin1	TR					39.739	27.675
TR-11	Bilecik	admin1	TR					40.119	30.054
TR-12	Bingöl	admin1	TR					38.968	40.626
TR-13	Bitlis	admin1	TR					38.589	42.368
TR-14	Bolu	admin1	TR					40.680	31.719
TR-15	Burdur	admin1	TR					37.476	30.160
TR-16	Bursa	admin1	TR					40.207	29.094
TR-17	Çanakkale	admin1	TR					40.079	26.694
TR-18	Çankırı	admin1	TR					40.691	33.425
TR-19	Çorum	admin1	TR					40.547	34.720
TR-20	Denizli	admin1	TR					37.714	29.177
TR-21	Diyarbakır province	province	TR	Diyarbakır				38.042	40.299
TR-22	Edirne	admin1	TR					41.299	26.552
TR-23	Elazığ	admin1	TR					38.692	39.431
TR-24	Erzincan	admin1	TR					39.710	39.452
TR-25	Erzurum	admin1	TR					39.955	41.540
TR-26	Eskişehir	admin1	TR					39.708	30.702
TR-27	Gaziantep province	province	TR	Gaziantep				37.109	37.420
TR-28	Giresun	admin1	TR					40.836	38.565
TR-29	Gümüşhane	admin1	TR					40.358	39.356
TR-30	Hakkâri province	province	TR	Hakkâri				37.438	44.050
TR-31	Hatay province	province	TR	Hatay				36.388	36.198
TR-32	Isparta	admin1	TR					37.945	30.797
TR-33	Mersin	admin1	TR					36.617	34.129
TR-34	Istanbul	admin1	TR					41.049	28.896
TR-35	Izmir	admin1	TR					38.462	27.141
TR-36	Kars	admin1	TR					40.479	42.997
TR-37	Kastamonu	admin1	TR					41.567	33.749
TR-38	Kayseri	admin1	TR					38.657	35.587
TR-39	Kırklareli	admin1	TR					41.555	27.317
TR-40	Kırşehir	admin1	TR					39.185	34.097
TR-41	Kocaeli	admin1	TR					40.781	29.792
TR-42	Konya	admin1	TR					37.912	32.504
TR-43	Kütahya	admin1	TR					39.295	29.541
TR-44	Malatya	admin1	TR					38.459	38.186
TR-45	Manisa	admin1	TR					38.718	27.921
TR-46	Kahramanmaraş	admin1	TR					37.770	37.042
TR-47	Mardin province	province	TR	Mardin				37.317	40.877
TR-48	Muğla	admin1	TR					36.993	28.218
TR-49	Muş	admin1	TR					38.959	41.835
TR-50	Nevşehir	admin1	TR					38.644	34.727
TR-51	Niğde	admin1	TR					37.926	34.584
TR-52	Ordu	admin1	TR					40.939	37.555
TR-53	Rize	admin1	TR					41.060	40.672
TR-54	Sakarya	admin1	TR					40.812	30.511
TR-55	Samsun	admin1	TR					41.210	36.038
TR-56	Siirt	admin1	TR					37.921	42.042
TR-57	Sinop	admin1	TR					41.775	34.890
TR-58	Sivas	admin1	TR					39.678	37.340
TR-59	Tekirdağ	admin1	TR					41.105	27.631
TR-60	Tokat	admin1	TR					40.397	36.431
TR-61	Trabzon	admin1	TR					40.947	39.750
TR-62	Tunceli province	province	TR	Tunceli				39.066	39.319
TR-63	Şanlıurfa province	province	TR	Şanlıurfa|Urfa				37.066	39.058
TR-64	Uşak	admin1	TR					38.588	29.423
TR-65	Van province	province	TR	Van				38.497	43.376
TR-66	Yozgat	admin1	TR					39.703	35.169
TR-67	Zonguldak	admin1	TR					41.356	31.876
TR-68	Aksaray	admin1	TR					38.467	34.017
TR-69	Bayburt	admin1	TR					40.286	40.169
TR-70	Karaman	admin1	TR					37.013	33.080
TR-71	Kırıkkale	admin1	TR					39.825	33.606
TR-72	Batman	admin1	TR					37.924	41.268
TR-73	Şırnak province	province	TR	Şırnak				37.362	42.414
TR-74	Bartın	admin1	TR					41.573	32.379
TR-75	Ardahan	admin1	TR					41.084	42.743
TR-76	Iğdır	admin1	TR					39.924	44.042
TR-77	Yalova	admin1	TR					40.655	29.303
TR-78	Karabük	admin1	TR					41.196	32.668
TR-79	Kilis province	province	TR	Kilis				36.766	37.096
TR-80	Osmaniye	admin1	TR					37.168	36.219
TR-81	Düzce	admin1	TR					40.858	31.150
TT-ARI	Arima	admin1	TT					10.630	-61.278
TT-CHA	Chaguanas	admin1	TT					10.530	-61.415
TT-CTT	Couva-Tabaquite-Talparo	admin1	TT					10.441	-61.345
TT-DMN	Diego Martin	admin1	TT					10.718	-61.571
TT-MRC	Mayaro-Rio Claro	admin1	TT					10.306	-61.176
TT-PED	Penal-Debe	admin1	TT					10.159	-61.423
TT-POS	Port of Spain	admin1	TT					10.657	-61.510
TT-PRT	Princes Town	admin1	TT					10.151	-61.280
TT-PTF	Point Fortin	admin1	TT					10.176	-61.663
TT-SFO	San Fernando	admin1	TT					10.276	-61.452
TT-SGE	Sangre Grande	admin1	TT					10.651	-61.125
TT-SIP	Siparia	admin1	TT					10.145	-61.576
TT-SJL	San Juan-Laventille	admin1	TT					10.672	-61.463
TT-TOB	Tobago	admin1	TT					11.182	-60.735
TT-TUP	Tunapuna-Piarco	admin1	TT					10.679	-61.320
TV-FUN	Funafuti	admin1	TV					-8.519	179.196
TV-NIT	Niutao	admin1	TV					-6.108	177.334
TV-NKF	Nukufetau	admin1	TV					-8.027	178.314
TV-NMG	Nanumanga	admin1	TV					-6.288	176.315
TV-NUI	Nui	admin1	TV					-7.246	177.145
TV-VAI	Vaitupu	admin1	TV					-7.490	178.687
TW-CHA	Changhua	admin1	TW					23.985	120.487
TW-CYI	Chiayi County	admin1	TW					23.482	120.439
TW-CYQ	Chiayi	admin1	TW					23.433	120.508
TW-HSQ	Hsinchu County	admin1	TW					24.686	121.134
TW-HSZ	Hsinchu	admin1	TW					24.782	120.966
TW-HUA	Hualien	admin1	TW					23.734	121.394
TW-ILA	Yilan	admin1	TW					24.654	121.634
TW-KEE	Keelung	admin1	TW					25.112	121.705
TW-KHH	Kaohsiung	admin1	TW					22.988	120.651
TW-KIN	Kinmen	admin1	TW					24.459	118.378
TW-MIA	Miaoli	admin1	TW					24.519	120.866
TW-NAN	Nantou	admin1	TW					23.837	120.940
TW-PEN	Penghu	admin1	TW					23.563	119.602
TW-PIF	Pingtung	admin1	TW					22.390	120.653
TW-TAO	Taoyuan	admin1	TW					24.863	121.255
TW-TNN	Tainan	admin1	TW					23.159	120.335
TW-TPE	Taipei	admin1	TW					25.093	121.558
TW-TTT	Taitung	admin1	TW					22.839	121.027
TW-TXG	Taichung	admin1	TW					24.233	120.863
TW-YUN	Yunlin	admin1	TW					23.677	120.401
TZ-01	Arusha	admin1	TZ					-2.904	36.107
TZ-02	Dar es Salaam	admin1	TZ					-6.892	39.292
TZ-03	Dodoma	admin1	TZ					-5.792	35.939
TZ-04	Iringa	admin1	TZ					-7.966	35.679
TZ-05	Kagera	admin1	TZ					-1.976	31.454
TZ-06	North Pemba	admin1	TZ					-5.053	39.765
TZ-07	Zanzibar North	admin1	TZ					-5.869	39.305
TZ-08	Kigoma	admin1	TZ					-4.773	30.366
TZ-09	Kilimanjaro	admin1	TZ					-3.715	37.635
TZ-10	South Pemba	admin1	TZ					-5.314	39.756
TZ-11	Zanzibar Central/South	admin1	TZ					-6.229	39.416
TZ-12	Lindi	admin1	TZ					-9.383	38.418
TZ-13	Mara	admin1	TZ					-1.786	34.283
TZ-14	Mbeya	admin1	TZ					-8.287	33.742
TZ-15	Zanzibar Urban/West	admin1	TZ					-6.168	39.228
TZ-16	Morogoro	admin1	TZ					-7.900	37.303
TZ-17	Mtwara	admin1	TZ					-10.743	39.170
TZ-18	Mwanza	admin1	TZ					-2.485	32.827
TZ-19	Pwani	admin1	TZ					-7.175	38.928
TZ-20	Rukwa	admin1	TZ					-7.990	31.525
TZ-21	Ruvuma	admin1	TZ					-10.447	36.270
TZ-22	Shinyanga	admin1	TZ					-3.779	33.023
TZ-23	Singida	admin1	TZ					-5.664	34.713
TZ-24	Tabora	admin1	TZ					-5.480	32.641
TZ-25	Tanga	admin1	TZ					-5.120	38.292
TZ-26	Manyara	admin1	TZ					-4.737	37.167
TZ-27	Geita	admin1	TZ					-3.247	31.674
TZ-28	Katavi	admin1	TZ					-6.484	31.501
TZ-29	Njombe	admin1	TZ					-9.540	34.770
TZ-30	Simiyu	admin1	TZ					-3.060	34.203
TZ-31	Songwe	admin1	TZ					-9.203	32.897
UG-101	Kalangala	admin1	UG					-0.618	32.417
UG-102	Kampala	admin1	UG					0.375	32.618
UG-103	Kiboga	admin1	UG					0.888	31.883
UG-104	Luwero	admin1	UG					0.799	32.627
UG-105	Masaka	admin1	UG					-0.499	31.831
UG-106	Mpigi	admin1	UG					0.139	32.240
UG-107	Mubende	admin1	UG					0.520	31.581
UG-108	Mukono	admin1	UG					0.347	32.845
UG-109	Nakasongola	admin1	UG					1.324	32.473
UG-110	Rakai	admin1	UG					-0.737	31.470
UG-111	Sembabule	admin1	UG					-0.041	31.362
UG-112	Kayunga	admin1	UG					1.022	32.861
UG-113	Wakiso	admin1	UG					0.202	32.507
UG-114	Lyantonde	admin1	UG					0.468	32.097
UG-115	Mityana	admin1	UG					1.014	32.201
UG-116	Nakaseke	admin1	UG					-0.295	31.164
UG-117	Buikwe	admin1	UG					0.064	32.933
UG-118	Bukomansibi	admin1	UG					-0.099	31.646
UG-119	Butambala	admin1	UG					0.131	32.011
UG-120	Buvuma	admin1	UG					-0.305	33.178
UG-121	Gomba	admin1	UG					0.192	31.704
UG-122	Kalungu	admin1	UG					-0.099	31.818
UG-123	Kyankwanzi	admin1	UG					1.100	31.690
UG-124	Lwengo	admin1	UG					-0.429	31.426
UG-201	Bugiri	admin1	UG					0.523	33.764
UG-202	Busia	admin1	UG					0.395	33.996
UG-203	Iganga	admin1	UG					0.654	33.590
UG-204	Jinja	admin1	UG					0.488	33.353
UG-205	Kamuli	admin1	UG					0.928	33.129
UG-206	Kapchorwa	admin1	UG					1.267	34.479
UG-207	Katakwi	admin1	UG					1.969	34.054
UG-208	Kumi	admin1	UG					1.463	33.946
UG-209	Mbale	admin1	UG					1.011	34.193
UG-210	Pallisa	admin1	UG					1.217	33.750
UG-211	Soroti	admin1	UG					1.800	33.599
UG-212	Tororo	admin1	UG					0.735	34.091
UG-213	Kaberamaido	admin1	UG					1.706	33.200
UG-214	Mayuge	admin1	UG					-0.553	33.529
UG-215	Sironko	admin1	UG					1.166	34.333
UG-216	Amuria	admin1	UG					2.065	33.629
UG-217	Budaka	admin1	UG					1.043	33.966
UG-218	Bududa	admin1	UG					1.261	34.694
UG-219	Bukedea	admin1	UG					0.859	33.868
UG-220	Bukwa	admin1	UG					1.074	33.486
UG-221	Butaleja	admin1	UG					0.875	34.308
UG-222	Kaliro	admin1	UG					0.897	33.654
UG-223	Manafwa	admin1	UG					1.054	34.387
UG-224	Namutumba	admin1	UG					1.373	34.131
UG-225	Bulambuli	admin1	UG					1.365	34.291
UG-226	Buyende	admin1	UG					1.220	33.179
UG-227	Kibuku	admin1	UG					1.045	33.774
UG-228	Kween	admin1	UG					1.385	34.641
UG-229	Luuka	admin1	UG					0.807	33.357
UG-230	Namayingo	admin1	UG					-0.234	33.788
UG-231	Ngora	admin1	UG					1.463	33.763
UG-232	Serere	admin1	UG					1.515	33.453
UG-301	Adjumani	admin1	UG					3.234	31.791
UG-302	Apac	admin1	UG					1.914	32.645
UG-303	Arua	admin1	UG					2.964	31.116
UG-304	Gulu	admin1	UG					2.898	32.405
UG-305	Kitgum	admin1	UG					3.395	33.270
UG-306	Kotido	admin1	UG					2.964	34.045
UG-307	Lira	admin1	UG					2.326	32.874
UG-308	Moroto	admin1	UG					2.623	34.726
UG-309	Moyo	admin1	UG					3.482	31.585
UG-310	Nebbi	admin1	UG					2.469	31.264
UG-311	Nakapiripirit	admin1	UG					2.022	34.615
UG-312	Pader	admin1	UG					2.866	32.933
UG-313	Yumbe	admin1	UG					3.441	31.255
UG-314	Abim	admin1	UG					1.635	32.629
UG-315	Amolatar	admin1	UG					3.651	34.006
UG-316	Amuru	admin1	UG					3.526	30.946
UG-317	Dokolo	admin1	UG					2.825	33.722
UG-318	Kaabong	admin1	UG					1.912	33.097
UG-319	Koboko	admin1	UG					3.096	32.071
UG-320	Maracha	admin1	UG					3.256	30.918
UG-321	Oyam	admin1	UG					2.297	32.422
UG-322	Agago	admin1	UG					2.942	33.346
UG-323	Alebtong	admin1	UG					2.247	33.282
UG-324	Amudat	admin1	UG					1.824	34.891
UG-325	Kole	admin1	UG					-0.350	30.319
UG-326	Lamwo	admin1	UG					2.283	32.696
UG-327	Napak	admin1	UG					3.512	32.660
UG-328	Nwoya	admin1	UG					2.382	34.207
UG-329	Otuke	admin1	UG					2.494	31.926
UG-330	Zombo²	admin1	UG					2.480	33.317
UG-331	Zombo	admin1	UG					2.531	30.902
UG-401	Bundibugyo	admin1	UG					0.675	30.037
UG-402	Bushenyi	admin1	UG					-0.491	30.134
UG-403	Hoima	admin1	UG					1.434	31.037
UG-404	Kabale	admin1	UG					-1.238	30.010
UG-405	Kabarole	admin1	UG					0.604	30.259
UG-406	Kasese	admin1	UG					0.086	29.968
UG-407	Kibaale	admin1	UG					0.910	31.011
UG-408	Kisoro	admin1	UG					-1.191	29.674
UG-409	Masindi	admin1	UG					1.835	31.722
UG-410	Mbarara	admin1	UG					-0.521	30.627
UG-411	Ntungamo	admin1	UG					-0.955	30.292
UG-412	Rukungiri	admin1	UG					-0.738	29.927
UG-413	Kamwenge	admin1	UG					0.185	30.478
UG-414	Kanungu	admin1	UG					-0.751	29.719
UG-415	Kyenjojo	admin1	UG					0.607	30.679
UG-416	Buliisa	admin1	UG					-0.046	30.514
UG-417	Ibanda	admin1	UG					-0.827	30.893
UG-419	Kiruhura	admin1	UG					1.999	31.394
UG-420	Buhweju	admin1	UG					2.006	32.094
UG-421	Kiryandongo	admin1	UG					0.435	31.002
UG-422	Kyegegwa	admin1	UG					-0.627	30.035
UG-423	Mitooma	admin1	UG					1.033	30.378
UG-424	Ntoroko	admin1	UG					-0.253	29.956
UG-425	Rubirizi	admin1	UG					-0.605	30.376
UG-C	Central	admin1	UG					0.308	32.359
UG-E	Eastern	admin1	UG					0.878	33.749
UG-N	Northern	admin1	UG					2.760	32.390
UG-W	Western	admin1	UG					0.171	30.614
UM-67	Johnston Atoll	admin1	UM					16.730	-169.536
UM-71	Midway Atoll	admin1	UM					28.208	-177.374
UM-76	Navassa Island	admin1	UM					18.406	-75.013
UM-79	Wake Island	admin1	UM					19.295	166.636
UM-81	Baker Island	admin1	UM					0.195	-176.480
UM-84	Howland Island	admin1	UM					0.796	-176.637
UM-86	Jarvis Island	admin1	UM					-0.382	-160.023
UM-95	Palmyra Atoll	admin1	UM					5.878	-162.077
US-AK	Alaska	admin1	US					61.337	-150.453
US-AL	Alabama	admin1	US					33.032	-86.689
US-AR	Arkansas	admin1	US					35.134	-92.536
US-AZ	Arizona	admin1	US					33.547	-111.769
US-CA	California	admin1	US					35.751	-119.561
US-CO	Colorado	admin1	US					39.462	-105.352
US-CT	Connecticut	admin1	US					41.511	-72.819
US-DC	Washington DC	admin1	US					38.911	-77.016
US-DE	Delaware	admin1	US					39.287	-75.544
US-FL	Florida	admin1	US					27.741	-81.722
US-GA	Georgia	admin1	US					33.144	-83.715
US-HI	Hawaii	admin1	US					21.176	-157.602
US-IA	Iowa	admin1	US					42.015	-93.168
US-ID	Idaho	admin1	US					44.346	-114.960
US-IL	Illinois	admin1	US					41.094	-88.530
US-IN	Indiana	admin1	US					40.171	-86.293
US-KS	Kansas	admin1	US					38.435	-96.809
US-KY	Kentucky	admin1	US					37.927	-85.276
US-LA	Louisiana	admin1	US					30.681	-91.509
US-MA	Massachusetts	admin1	US					42.256	-71.365
US-MD	Maryland	admin1	US					39.145	-76.782
US-ME	Maine	admin1	US					44.424	-69.577
US-MI	Michigan	admin1	US					42.992	-84.396
US-MN	Minnesota	admin1	US					45.217	-93.698
US-MO	Missouri	admin1	US					38.411	-92.083
US-MS	Mississippi	admin1	US					32.586	-89.577
US-MT	Montana	admin1	US					46.872	-111.103
US-NC	North Carolina	admin1	US					35.477	-79.552
US-ND	North Dakota	admin1	US					47.427	-99.714
US-NE	Nebraska	admin1	US					41.239	-98.030
US-NH	New Hampshire	admin1	US					43.262	-71.504
US-NJ	New Jersey	admin1	US					40.417	-74.443
US-NM	New Mexico	admin1	US					34.621	-106.365
US-NV	Nevada	admin1	US					37.683	-116.752
US-NY	New York	admin1	US					41.535	-74.547
US-OH	Ohio	admin1	US					40.459	-82.760
US-OK	Oklahoma	admin1	US					35.557	-96.896
US-OR	Oregon	admin1	US					44.664	-122.526
US-PA	Pennsylvania	admin1	US					40.471	-77.038
US-RI	Rhode Island	admin1	US					41.720	-71.470
US-SC	South Carolina	admin1	US					33.997	-81.040
US-SD	South Dakota	admin1	US					44.032	-99.315
US-TN	Tennessee	admin1	US					35.800	-86.321
US-TX	Texas	admin1	US					30.960	-97.546
US-UT	Utah	admin1	US					40.336	-111.902
US-VA	Virginia	admin1	US					37.899	-78.023
US-VT	Vermont	admin1	US					44.000	-72.779
US-WA	Washington	admin1	US					47.302	-121.598
US-WI	Wisconsin	admin1	US					43.783	-89.196
US-WV	West Virginia	admin1	US					38.800	-80.862
US-WY	Wyoming	admin1	US					42.813	-107.462
UY-AR	Artigas	admin1	UY					-30.586	-57.049
UY-CA	Canelones	admin1	UY					-34.544	-55.961
UY-CL	Cerro Largo	admin1	UY					-32.346	-54.269
UY-CO	Colonia	admin1	UY					-34.119	-57.586
UY-DU	Durazno	admin1	UY					-32.961	-56.056
UY-FD	Florida	admin1	UY					-33.793	-55.870
UY-FS	Flores	admin1	UY					-33.564	-56.870
UY-LA	Lavalleja	admin1	UY					-33.979	-54.990
UY-MA	Maldonado	admin1	UY					-34.450	-54.768
UY-MO	Montevideo	admin1	UY					-34.825	-56.235
UY-PA	Paysandú	admin1	UY					-32.030	-57.220
UY-RN	Río Negro	admin1	UY					-32.900	-57.431
UY-RO	Rocha	admin1	UY					-33.977	-53.995
UY-RV	Rivera	admin1	UY					-31.484	-55.194
UY-SA	Salto	admin1	UY					-31.311	-57.062
UY-SJ	San José	admin1	UY					-34.323	-56.755
UY-SO	Soriano	admin1	UY					-33.491	-57.839
UY-TA	Tacuarembó	admin1	UY					-32.051	-55.504
UY-TT	Treinta y Tres	admin1	UY					-33.078	-54.284
UZ-AN	Andijan	admin1	UZ					40.739	72.305
UZ-BU	Bukhara	admin1	UZ					40.216	63.643
UZ-FA	Fergana	admin1	UZ					40.458	71.282
UZ-JI	Jizzakh	admin1	UZ					40.382	67.520
UZ-NG	Namangan	admin1	UZ					41.084	71.319
UZ-NW	Navoiy	admin1	UZ					41.617	64.269
UZ-QA	Qashqadaryo	admin1	UZ					38.757	66.085
UZ-QR	Karakalpakstan	admin1	UZ					43.283	59.153
UZ-SA	Samarqand	admin1	UZ					39.964	66.371
UZ-SI	Sirdaryo	admin1	UZ					40.551	68.627
UZ-SU	Surxondaryo	admin1	UZ					38.125	67.553
UZ-TK	Tashkent	admin1	UZ					41.316	69.250
UZ-TO	Tashkent Province	admin1	UZ					41.234	69.846
UZ-XO	Xorazm	admin1	UZ					41.269	60.883
VC-01	Charlotte	admin1	VC					13.283	-61.148
VC-02	Saint Andrew	admin1	VC					13.202	-61.228
VC-03	Saint David	admin1	VC					13.320	-61.202
VC-04	Saint George	admin1	VC					13.172	-61.189
VC-05	Saint Patrick	admin1	VC					13.225	-61.253
VC-06	Grenadines	admin1	VC					13.014	-61.231
VE-A	Capital	admin1	VE					10.498	-66.960
VE-B	Anzoátegui	admin1	VE					8.951	-64.119
VE-C	Apure	admin1	VE					7.080	-68.828
VE-D	Aragua	admin1	VE					9.977	-67.042
VE-E	Barinas	admin1	VE					8.156	-69.975
VE-F	Bolívar	admin1	VE					6.034	-63.452
VE-G	Carabobo	admin1	VE					10.209	-68.032
VE-H	Cojedes	admin1	VE					9.344	-68.328
VE-I	Falcón	admin1	VE					11.251	-69.526
VE-J	Guárico	admin1	VE					8.801	-66.422
VE-K	Lara	admin1	VE					10.090	-70.028
VE-L	Mérida	admin1	VE					8.547	-71.388
VE-M	Miranda	admin1	VE					10.299	-66.550
VE-N	Monagas	admin1	VE					9.341	-63.145
VE-O	Nueva Esparta	admin1	VE					11.025	-64.274
VE-P	Portuguesa	admin1	VE					8.977	-69.397
VE-R	Sucre	admin1	VE					10.402	-63.654
VE-S	Táchira	admin1	VE					7.980	-71.972
VE-T	Trujillo	admin1	VE					9.505	-70.585
VE-U	Yaracuy	admin1	VE					10.310	-68.699
VE-V	Zulia	admin1	VE					10.122	-72.442
VE-W	Federal Dependencies	admin1	VE					10.937	-65.304
VE-X	Vargas	admin1	VE					10.497	-67.224
VE-Y	Delta Amacuro	admin1	VE					8.884	-61.561
VE-Z	Amazonas	admin1	VE					3.422	-65.774
VN-01	Lai Châu	admin1	VN					22.329	103.293
VN-02	Lào Cai	admin1	VN					22.273	104.176
VN-03	Hà Giang	admin1	VN					22.760	104.964
VN-04	Cao Bằng	admin1	VN					22.734	106.110
VN-05	Sơn La	admin1	VN					21.310	104.132
VN-06	Yên Bái	admin1	VN					21.797	104.518
VN-07	Tuyên Quang	admin1	VN					22.042	105.228
VN-09	Lạng Sơn	admin1	VN					21.906	106.567
VN-13	Quảng Ninh	admin1	VN					21.256	107.174
VN-14	Hòa Bình	admin1	VN					20.712	105.246
VN-18	Ninh Bình	admin1	VN					20.187	105.967
VN-20	Thái Bình	admin1	VN					20.508	106.376
VN-21	Thanh Hóa	admin1	VN					19.959	105.512
VN-22	Nghệ An	admin1	VN					19.284	104.836
VN-23	Hà Tĩnh	admin1	VN					18.343	105.600
VN-24	Quảng Bình	admin1	VN					17.559	106.228
VN-25	Quảng Trị	admin1	VN					16.705	106.958
VN-26	Thừa Thiên–Huế	admin1	VN					16.422	107.464
VN-27	Quảng Nam	admin1	VN					15.524	107.991
VN-28	Kon Tum	admin1	VN					14.659	108.069
VN-29	Quảng Ngãi	admin1	VN					15.014	108.636
VN-30	Gia Lai	admin1	VN					13.845	108.098
VN-31	Bình Định	admin1	VN					14.121	108.923
VN-32	Phú Yên	admin1	VN					13.223	109.093
VN-33	Đắk Lắk	admin1	VN					12.776	108.253
VN-34	Khánh Hòa	admin1	VN					12.319	108.953
VN-35	Lâm Đồng	admin1	VN					11.763	108.082
VN-36	Ninh Thuận	admin1	VN					11.762	108.946
VN-37	Tây Ninh	admin1	VN					11.386	106.112
VN-39	Đồng Nai	admin1	VN					11.093	107.211
VN-40	Bình Thuận	admin1	VN					11.087	107.969
VN-41	Long An	admin1	VN					10.689	106.177
VN-43	Bà Rịa–Vũng Tàu	admin1	VN					10.591	107.306
VN-44	An Giang	admin1	VN					10.565	105.165
VN-45	Đồng Tháp	admin1	VN					10.655	105.597
VN-46	Tiền Giang	admin1	VN					10.452	106.185
VN-47	Kiên Giang	admin1	VN					9.975	105.295
VN-49	Vĩnh Long	admin1	VN					10.100	105.970
VN-50	Bến Tre	admin1	VN					10.071	106.575
VN-51	Trà Vinh	admin1	VN					9.819	106.280
VN-52	Sóc Trăng	admin1	VN					9.576	105.872
VN-53	Bắc Kạn	admin1	VN					22.187	105.860
VN-54	Bắc Giang	admin1	VN					21.392	106.490
VN-55	Bạc Liêu	admin1	VN					9.314	105.574
VN-56	Bắc Ninh	admin1	VN					21.121	106.117
VN-57	Bình Dương	admin1	VN					11.236	106.657
VN-58	Bình Phước	admin1	VN					11.775	106.902
VN-59	Cà Mau	admin1	VN					9.065	105.097
VN-61	Hải Dương	admin1	VN					20.961	106.362
VN-63	Hà Nam	admin1	VN					20.519	105.990
VN-66	Hưng Yên	admin1	VN					20.798	106.040
VN-67	Nam Định	admin1	VN					20.225	106.322
VN-68	Phú Thọ	admin1	VN					21.318	105.140
VN-69	Thái Nguyên	admin1	VN					21.660	105.879
VN-70	Vĩnh Phúc	admin1	VN					21.348	105.600
VN-71	Điện Biên	admin1	VN					21.693	103.261
VN-72	Đắk Nông	admin1	VN					12.227	107.671
VN-73	Hậu Giang	admin1	VN					9.871	105.700
VN-CT	Can Tho	admin1	VN					10.256	105.641
VN-DN	Da Nang	admin1	VN					16.104	108.015
VN-HN	Hanoi	admin1	VN					20.977	105.730
VN-HP	Haiphong	admin1	VN					20.820	106.631
VN-SG	Ho Chi Minh City	admin1	VN					10.793	106.697
VU-MAP	Malampa	admin1	VU					-16.235	167.497
VU-PAM	Penama	admin1	VU					-15.721	168.175
VU-SAM	Sanma	admin1	VU					-15.142	167.035
VU-SEE	Shefa	admin1	VU					-17.675	168.354
VU-TAE	Tafea	admin1	VU					-18.808	169.107
VU-TOB	Torba	admin1	VU					-14.227	167.502
WF-AL	Alo	admin1	WF					-14.357	-178.030
WF-SG	Sigave	admin1	WF					-14.265	-178.156
WF-UV	Uvea	admin1	WF					-13.281	-176.161
WS-AA	A’ana	admin1	WS					-13.890	-171.924
WS-AL	Aiga-i-le-Tai	admin1	WS					-13.872	-172.016
WS-AT	Atua	admin1	WS					-13.950	-171.626
WS-FA	Fa’asaleleaga	admin1	WS					-13.674	-172.236
WS-GE	Gaga’emauga	admin1	WS					-13.526	-172.318
WS-GI	Gaga’ifomauga	admin1	WS					-13.561	-172.514
WS-PA	Palauli	admin1	WS					-13.719	-172.481
WS-SA	Satupa’itea	admin1	WS					-13.642	-172.622
WS-TU	Tuamasaga	admin1	WS					-13.919	-171.754
WS-VF	Va’a-o-Fonoti	admin1	WS					-13.959	-171.540
WS-VS	Vaisigano	admin1	WS					-13.554	-172.702
YE-AB	Abyan	governorate	YE	Abyan	Abyan			13.621	46.292
YE-AD	Aden governorate	governorate	YE	Aden				12.798	44.785
YE-AM	Amran governorate	governorate	YE	Amran				16.100	44.017
YE-BA	Al-Bayda governorate	governorate	YE	Al-Bayda|Bayda|Al-Baydha|Baydha				14.316	45.304
YE-DA	Dhale	governorate	YE	Dhale|Al-Dhale|Dhalea|Al-Dhalea|Ad-Dali|Al-Dali	Dhale|Al-Dhale|Al-Dhalea			13.871	44.809
YE-DH	Dhamar governorate	governorate	YE	Dhamar				14.552	44.360
YE-HD	Hadramawt	governorate	YE	Hadramawt|Hadramaut|Hadramout|Hadhramaut|Hadhramout|Hadhramawt	Hadramawt|Hadramaut|Hadramout|Hadhramaut|Hadhramout|Hadhramawt	Wadi Hadramawt|Wadi Hadramout		16.534	48.663
YE-HJ	Hajjah governorate	governorate	YE	Hajjah|Hajja				16.093	43.250
YE-HU	Hodeidah governorate	governorate	YE	Hodeidah|Hodeida|Hudaydah|Al-Hudaydah|Al-Hodeidah|Hudaida				14.797	43.239
YE-IB	Ibb governorate	governorate	YE	Ibb				14.072	44.216
YE-JA	Al-Jawf governorate	governorate	YE	Al-Jawf|Jawf|Al-Jouf|Jouf				16.615	45.617
YE-LA	Lahj	governorate	YE	Lahj|Lahij	Lahj			13.307	44.771
YE-MA	Marib governorate	governorate	YE	Marib|Mareb				15.324	45.479
YE-MR	Al-Mahra	governorate	YE	Mahra|Al-Mahra|Mahrah|Al-Mahrah	Mahra|Al-Mahra|Al-Mahrah			16.981	51.924
YE-MW	Al-Mahwit governorate	governorate	YE	Mahwit|Al-Mahwit|Mahweet|Al-Mahweet				15.292	43.568
YE-RA	Raymah governorate	governorate	YE	Raymah|Rayma|Raima				14.658	43.743
YE-SA	Amanat Al Asimah	admin1	YE					15.454	44.189
YE-SD	Saada governorate	governorate	YE	Saada|Saadah|Sadah|Sada				17.066	43.911
YE-SH	Shabwa	governorate	YE	Shabwa|Shabwah	Shabwa|Shabwah			14.657	46.691
YE-SN	Sanaa governorate	governorate	YE	Sanaa				15.407	44.453
YE-SU	Socotra governorate	governorate	YE	Socotra|Socotra archipelago				12.665	53.811
YE-TA	Taiz governorate	governorate	YE	Taiz|Taizz				13.305	43.796
ZA-EC	Eastern Cape	admin1	ZA					-32.596	26.775
ZA-FS	Free State	admin1	ZA					-28.324	27.154
ZA-GP	Gauteng	admin1	ZA					-26.132	28.087
ZA-KZN	KwaZulu-Natal	admin1	ZA					-29.195	30.767
ZA-LP	Limpopo	admin1	ZA					-23.954	29.797
ZA-MP	Mpumalanga	admin1	ZA					-25.668	30.337
ZA-NC	Northern Cape	admin1	ZA					-29.207	22.579
ZA-NW	North West	admin1	ZA					-26.292	26.577
ZA-WC	Western Cape	admin1	ZA					-33.680	19.580
ZM-01	Western	admin1	ZM					-15.657	23.630
ZM-02	Central	admin1	ZM					-13.871	29.755
ZM-03	Eastern	admin1	ZM					-13.296	32.287
ZM-04	Luapula	admin1	ZM					-10.407	29.035
ZM-05	Northern	admin1	ZM					-9.865	30.569
ZM-06	North-Western	admin1	ZM					-12.805	25.384
ZM-07	Southern	admin1	ZM					-16.678	26.756
ZM-08	Copperbelt	admin1	ZM					-13.072	27.952
ZM-09	Lusaka	admin1	ZM					-15.296	29.316
ZM-10	Muchinga	admin1	ZM					-11.228	32.050
ZW-BU	Bulawayo	admin1	ZW					-20.139	28.545
ZW-HA	Harare	admin1	ZW					-17.860	31.063
ZW-MA	Manicaland	admin1	ZW					-19.293	32.043
ZW-MC	Mashonaland Central	admin1	ZW					-16.689	31.598
ZW-ME	Mashonaland East	admin1	ZW					-17.978	31.627
ZW-MI	Midlands	admin1	ZW					-19.074	29.857
ZW-MN	Matabeleland North	admin1	ZW					-18.600	27.429
ZW-MS	Matabeleland South	admin1	ZW					-20.919	28.641
ZW-MV	Masvingo	admin1	ZW					-20.783	31.335
ZW-MW	Mashonaland West	admin1	ZW					-17.237	29.843
PS-RFH	Rafah governorate	governorate	PS	Rafah				31.297	34.244
PS-KYS	Khan Younis governorate	governorate	PS	Khan Younis|Khan Yunis				31.340	34.306
PS-DEB	Deir al-Balah governorate	governorate	PS	Deir al-Balah|Deir el-Balah				31.418	34.349
PS-NGZ	North Gaza	governorate	PS	North Gaza	North Gaza			31.546	34.495
PS-JEN	Jenin governorate	governorate	PS	Jenin				32.459	35.301
PS-TBS	Tubas governorate	governorate	PS	Tubas				32.321	35.370
PS-TKM	Tulkarm governorate	governorate	PS	Tulkarm|Tulkarem				32.312	35.027
PS-NBS	Nablus governorate	governorate	PS	Nablus				32.221	35.254
PS-QQA	Qalqilya governorate	governorate	PS	Qalqilya|Qalqiliya				32.190	34.971
PS-SLT	Salfit governorate	governorate	PS	Salfit				32.084	35.181
PS-RBH	Ramallah governorate	governorate	PS	Ramallah|Ramallah and al-Bireh				31.900	35.204
PS-JRH	Jericho governorate	governorate	PS	Jericho				31.867	35.450
PS-BTH	Bethlehem governorate	governorate	PS	Bethlehem				31.705	35.204
PS-HBN	Hebron governorate	governorate	PS	Hebron				31.529	35.094
IN-LA	Ladakh	territory	IN	Ladakh	Ladakh				
IN-CG	Chhattisgarh	state	IN	Chhattisgarh	Chhattisgarh	Chhattisgarh state			
X-JUBALAND	Jubaland	autonomy	SO	Jubaland|Jubbaland	Jubaland|Jubbaland	Jubaland state			
X-GALMUDUG	Galmudug	autonomy	SO	Galmudug	Galmudug	Galmudug state			
X-HIRSHABELLE	Hirshabelle	autonomy	SO	Hirshabelle|HirShabelle	Hirshabelle	Hirshabelle state			
X-SOMALISWS	South West state (Somalia)	autonomy	SO			Somalia's South West state|South West state of Somalia|South West state			
X-TRIPOLITANIA	Tripolitania	informal	LY	Tripolitania	Tripolitania				
X-CYRENAICA	Cyrenaica	informal	LY	Cyrenaica	Cyrenaica				
X-FEZZAN	Fezzan	informal	LY	Fezzan|Fazzan	Fezzan|Fazzan				
X-WAZIRISTAN	Waziristan	informal	PK	Waziristan	Waziristan				
X-NWAZIRISTAN	North Waziristan	informal	PK		North Waziristan	North Waziristan district		33.000	70.000
X-SWAZIRISTAN	South Waziristan	informal	PK		South Waziristan	South Waziristan district		32.300	69.800
X-MINDANAO	Mindanao	informal	PH		Mindanao			7.500	125.000
IR-32	Alborz province	province	IR	Alborz					
X-HALABJA	Halabja province	province	IQ	Halabja					
"""#
