/// People in public office and other people in the news since 2022: name, other spellings (`*`: may stand alone at first mention), sort,
/// state or body spoken for, offices as `role@from..to`.
///
/// The project's own, from general knowledge, CC0. Dates of office tell people apart; pages print roles as the briefs gave them.
let peopleTable = #"""
Volodymyr Zelenskyy	Volodymyr Zelenskyi|Vladimir Zelensky|Volodimir Zelensky|Volodymyr Zelensky|Volodymyr Zelenskiy|Zelenskyy*|Zelenskyi*|Zelensky*|Zelenskiy*	politician	UA	president of Ukraine@2019-05-20..
Andrii Yermak	Andrey Yermak|Andriy Ermak|Andriy Yermak|Andrij Yermak|Yermak*	official	UA	head of the Office of the President of Ukraine@2020-02-11..2025-11-28
Kyrylo Budanov	Kirill Budanov|Kyrylo Boudanov|Budanov*	security and intelligence	UA	head of Ukrainian military intelligence@2020-08-05..2026-01-02|head of the Office of the President of Ukraine@2026-01-02..
Mykhailo Podolyak	Mykhailo Podoliak|Mykhaylo Podoliak|Mikhail Podolyak|Mykhaylo Podolyak|Podolyak*|Podoliak*	official	UA	adviser to the head of the Office of the President of Ukraine@2020-04..
Ihor Zhovkva	Igor Zhovkva	official	UA	deputy head of the Office of the President of Ukraine@..
Andrii Sybiha	Andriy Sibiga|Andrii Sibiha|Andrii Sybiga|Andriy Sybiha|Andrij Sybiha|Sybiha*	politician	UA	deputy head of the Office of the President of Ukraine@2021-05..2024-04|first deputy foreign minister of Ukraine@2024-04..2024-09-05|Ukrainian foreign minister@2024-09-05..
Kyrylo Tymoshenko	Kirill Timoshenko	official	UA	deputy head of the Office of the President of Ukraine@2019-06..2023-01-24
Oleksii Kuleba	Oleksiy Kuleba|Olexiy Kuleba	politician	UA	governor of Kyiv oblast@2022-05-21..2023-01-24|deputy head of the Office of the President of Ukraine@2023-01-24..2024-09|Ukrainian deputy prime minister and minister for development of communities@2024-09-05..
Andrii Smyrnov	Andriy Smyrnov|Andrij Smyrnov	official	UA	deputy head of the Office of the President of Ukraine@2019-09..2024-03
Rostyslav Shurma		official	UA	deputy head of the Office of the President of Ukraine@2021-11..2024-09-03
Roman Mashovets		official	UA	deputy head of the Office of the President of Ukraine@2020..2024-03
Mykola Tochytskyi	Mikola Tochytskyi|Mykola Tochytskyy|Mykola Tochytsky|Mykola Tochytskiy|Mikola Tochytskyy|Mikola Tochytsky|Mikola Tochytskiy	politician	UA	deputy foreign minister of Ukraine@2021..2024-04|deputy head of the Office of the President of Ukraine@2024-04..2024-09|Ukrainian culture minister@2024-09-05..2025-07-17
Pavlo Palisa		military	UA	commander of the 93rd mechanised brigade@..2024-11|deputy head of the Office of the President of Ukraine@2024-11-29..
Viktor Mykyta	Victor Mykyta	regional head	UA	governor of Zakarpattia oblast@2021-12..2024-09|deputy head of the Office of the President of Ukraine@2024-09..
Iryna Vereshchuk	Irina Vereshchuk	politician	UA	Ukrainian deputy prime minister@2021-11-04..2024-09-04|deputy head of the Office of the President of Ukraine@2024-09-05..
Dmytro Lytvyn	Dmitro Lytvyn	spokesperson	UA	communications adviser to the president of Ukraine@2024-09..
Serhii Nykyforov	Sergii Nikiforov|Serhiy Nikiforov|Serhiy Nykyforov|Sergiy Nykyforov|Sergii Nykyforov	spokesperson	UA	spokesperson for the president of Ukraine@2021-12..
Iuliia Mendel	Yulia Mendel|Julia Mendel	spokesperson	UA	former spokesperson for the president of Ukraine@2021-07..
Oleksii Arestovych	Oleksiy Arestovich|Aleksey Arestovych|Alexey Arestovich|Oleksiy Arestovych|Olexiy Arestovych|Arestovych*|Arestovich*	official	UA	adviser to the Office of the President of Ukraine@2020-12..2023-01-17
Daria Zarivna	Dariia Zarivna|Darya Zarivna	official	UA	adviser to the Office of the President of Ukraine@..
Vladyslav Vlasiuk		official	UA	Ukrainian president's commissioner for sanctions policy@2024..
Serhii Leshchenko	Sergii Leshchenko|Serhiy Leshchenko|Sergiy Leshchenko	official	UA	adviser to the head of the Office of the President of Ukraine@..
Serhii Kyslytsia	Sergiy Kyslytsya|Serhii Kyslytsya|Serhiy Kyslytsya|Serhiy Kyslytsia|Sergiy Kyslytsia|Sergii Kyslytsia|Kyslytsya*|Kyslytsia*	diplomat	UA	Ukrainian ambassador to the UN@2020-02..2025-01|first deputy foreign minister of Ukraine@2025-01..2026-01|first deputy head of the Office of the President of Ukraine@2026-01..
Oleksandr Kamyshin	Alexander Kamyshin|Olexandr Kamyshin|Olexander Kamyshin|Oleksander Kamyshin	politician	UA	head of Ukrainian Railways@2021-08..2023-02|Ukrainian minister for strategic industries@2023-03-21..2024-09-04|adviser to the president of Ukraine@2024-09..
Olena Zelenska	Zelenska*	politician	UA	first lady of Ukraine@2019-05-20..
Oleksandr Bevz	Olexandr Bevz|Olexander Bevz|Oleksander Bevz	official	UA	adviser to the head of the Office of the President of Ukraine@..
Denys Shmyhal	Denys Shmygal|Denis Shmygal|Denis Shmyhal|Shmyhal*|Shmygal*	politician	UA	prime minister of Ukraine@2020-03-04..2025-07-16|Ukrainian defence minister@2025-07-17..2026-01-13|Ukrainian energy minister and first deputy prime minister@2026-01-14..
Yuliia Svyrydenko	Yulia Svyridenko|Julia Svyrydenko|Yulia Svyrydenko|Iuliia Svyrydenko|Yuliya Svyrydenko|Svyrydenko*	politician	UA	Ukrainian economy minister and first deputy prime minister@2021-11-04..2025-07-17|prime minister of Ukraine@2025-07-17..
Mykhailo Fedorov	Mikhail Fedorov|Mykhailo Fyodorov|Mykhaylo Fedorov	politician	UA	Ukrainian digital transformation minister@2019-08-29..2026-01-13|first deputy prime minister of Ukraine@2025-07-17..2026-01-13|Ukrainian defence minister@2026-01-14..
Olha Stefanishyna	Olha Stefanishina|Olga Stefanishyna|Stefanishyna*	politician	UA	Ukrainian deputy prime minister for European integration@2020-06-04..2025-07-17|Ukrainian justice minister@2024-09-05..2025-07-17|Ukrainian ambassador to the US@2025-08-27..
Oleksandr Kubrakov	Olexandr Kubrakov|Olexander Kubrakov|Oleksander Kubrakov	politician	UA	Ukrainian infrastructure minister@2021-05-20..2024-05-09|Ukrainian deputy prime minister for restoration@2022-12-01..2024-05-09
Oleksii Chernyshov	Oleksiy Chernyshev|Oleksiy Chernyshov|Olexiy Chernyshov	politician	UA	head of Naftogaz@2022-11..2024-12|Ukrainian deputy prime minister and minister of national unity@2024-12-03..2025-07-16
Taras Kachka		politician	UA	Ukrainian trade representative@2021..2025-07|Ukrainian deputy prime minister for European integration@2025-07-17..
Oleksii Reznikov	Alexei Reznikov|Oleksiy Reznikov|Olexiy Reznikov|Reznikov*	politician	UA	Ukrainian defence minister@2021-11-04..2023-09-05
Rustem Umerov	Rustem Umierov|Rustam Umerov|Umerov*|Umierov*|Umyerov*	politician	UA	Ukrainian defence minister@2023-09-06..2025-07-17|secretary of Ukraine's National Security and Defence Council@2025-07-18..
Dmytro Kuleba	Dmitry Kuleba|Dmitri Kuleba|Dmitro Kuleba	politician	UA	Ukrainian foreign minister@2020-03-04..2024-09-05
Denys Monastyrskyi	Denis Monastyrskyi|Denys Monastyrskyy|Denys Monastyrsky|Denys Monastyrskiy|Denis Monastyrskyy|Denis Monastyrsky|Denis Monastyrskiy|Monastyrsky*|Monastyrskyi*|Monastyrskyy*|Monastyrskiy*	politician	UA	Ukrainian interior minister@2021-07-16..2023-01-18
Ihor Klymenko	Igor Klymenko	politician	UA	head of Ukraine's National Police@2019-09..2023-02-07|Ukrainian interior minister@2023-02-07..
Herman Halushchenko	German Galushchenko|Herman Galushchenko|Halushchenko*|Galushchenko*	politician	UA	Ukrainian energy minister@2021-04-29..2025-07-17|Ukrainian justice minister@2025-07-17..2025-11-19
Svitlana Hrynchuk	Svitlana Grynchuk|Hrynchuk*	politician	UA	Ukrainian environment minister@2024-09-05..2025-07-17|Ukrainian energy minister@2025-07-17..2025-11-19
Artem Nekrasov	Artyom Nekrasov	politician	UA	acting energy minister of Ukraine@2025-11..2026-01-14
Denys Maliuska	Denis Maliuska|Denys Malyuska|Denis Malyuska	politician	UA	Ukrainian justice minister@2019-08-29..2024-09-04
Serhii Marchenko	Serhiy Marchenko|Sergiy Marchenko|Sergii Marchenko	politician	UA	Ukrainian finance minister@2020-03-30..
Viktor Liashko	Victor Liashko|Viktor Lyashko|Victor Lyashko	politician	UA	Ukrainian health minister@2021-05-20..
Serhii Shkarlet	Serhiy Shkarlet|Sergiy Shkarlet|Sergii Shkarlet	politician	UA	Ukrainian education minister@2020-06..2023-03-20
Oksen Lisovyi	Oksen Lisovyy|Oksen Lisovy|Oksen Lisoviy	politician	UA	Ukrainian education minister@2023-03-21..
Oleksandr Tkachenko	Olexandr Tkachenko|Olexander Tkachenko|Oleksander Tkachenko	politician	UA	Ukrainian culture minister@2020-06-04..2023-07-27
Rostyslav Karandieiev	Rostyslav Karandeev|Rostyslav Karandyeyev	politician	UA	acting culture minister of Ukraine@2023-07..2024-09
Tetiana Berezhna	Tetyana Berezhna|Tatiana Berezhna	politician	UA	Ukrainian culture minister@2025-07..
Roman Leshchenko		politician	UA	Ukrainian agriculture minister@2020-12..2022-03-24
Mykola Solskyi	Mikola Solskyi|Mykola Solskyy|Mykola Solsky|Mykola Solskiy|Mikola Solskyy|Mikola Solsky|Mikola Solskiy	politician	UA	Ukrainian agriculture minister@2022-03-24..2024-05-09
Vitalii Koval	Vitaliy Koval|Vitaly Koval	politician	UA	governor of Rivne oblast@2019-08..2024-08|Ukrainian agriculture minister@2024-09-05..2025-07-17
Oleksii Sobolev	Oleksiy Sobolev|Olexiy Sobolev	politician	UA	Ukrainian economy minister@2025-07-17..
Oksana Zholnovych		politician	UA	Ukrainian social policy minister@2022-07-18..2025-07-17
Denys Uliutin	Denis Uliutin|Denys Ulyutin|Denis Ulyutin	politician	UA	Ukrainian social policy minister@2025-07-17..
Herman Smetanin		politician	UA	head of Ukroboronprom@2023-06..2024-09|Ukrainian minister for strategic industries@2024-09-05..2025-07-17
Pavlo Riabikin	Pavlo Ryabikin	politician	UA	Ukrainian minister for strategic industries@2021-11..2023-03-20
Ruslan Strilets		politician	UA	Ukrainian environment minister@2022-04-14..2024-09-04
Vadym Huttsait	Vadym Guttsait|Vadim Guttsait|Vadym Gutzeit|Vadim Huttsait	politician	UA	Ukrainian sports minister@2020-03-04..2023-11-09
Matvii Bidnyi	Matviy Bidnyi|Matvii Bidnyy|Matvii Bidny|Matvii Bidniy|Matviy Bidnyy|Matviy Bidny|Matviy Bidniy	politician	UA	Ukrainian sports minister@2024-09-05..
Yuliia Laputina	Yulia Laputina|Iuliia Laputina|Yuliya Laputina	politician	UA	Ukrainian veterans minister@2020-12..2024-02
Nataliia Kalmykova	Natalia Kalmykova|Nataliya Kalmykova	politician	UA	deputy defence minister of Ukraine@2023-09..2024-09|Ukrainian veterans minister@2024-09-05..
Oleh Nemchinov	Oleg Nemchinov	politician	UA	Ukrainian cabinet secretary@2020-03-04..
Oleksandr Borniakov	Alex Bornyakov|Olexandr Borniakov|Olexander Borniakov|Oleksander Borniakov|Oleksandr Bornyakov|Olexandr Bornyakov|Olexander Bornyakov	politician	UA	deputy digital transformation minister of Ukraine@..
Hanna Maliar	Hanna Malyar|Anna Malyar|Ganna Maliar|Anna Maliar|Maliar*|Malyar*	politician	UA	deputy defence minister of Ukraine@2021-08..2023-09-18
Volodymyr Havrylov	Volodymyr Gavrylov	politician	UA	deputy defence minister of Ukraine@..2023-09-18
Ivan Havryliuk	Ivan Gavrylyuk	politician	UA	deputy defence minister of Ukraine@2023..
Kateryna Chernohorenko		politician	UA	deputy defence minister of Ukraine@2023-09..
Serhii Boiev	Serhiy Boiev|Sergiy Boiev|Sergii Boiev	politician	UA	deputy defence minister of Ukraine@..
Dmytro Klimenkov	Dmitro Klimenkov	politician	UA	deputy defence minister of Ukraine@..2025-01
Oleksandr Pavliuk	Olexandr Pavliuk|Olexander Pavliuk|Oleksander Pavliuk	military	UA	head of the Kyiv regional military administration@2022-03-15..2022-05-21|first deputy defence minister of Ukraine@2023-02..2024-02|commander of Ukraine's land forces@2024-02-11..2024-11-29
Mariana Betsa		diplomat	UA	deputy foreign minister of Ukraine@2024..
Emine Dzhaparova	Emine Dzheppar|Emine Dzhapparova	diplomat	UA	first deputy foreign minister of Ukraine@2020-05..2024
Oleh Nikolenko	Oleg Nikolenko	spokesperson	UA	Ukrainian foreign ministry spokesperson@2020-12..2024
Heorhii Tykhyi	Georgiy Tykhyi|Heorhiy Tykhyi|Georgii Tykhyi|Heorhii Tykhyy|Heorhii Tykhy|Heorhii Tykhiy|Heorhiy Tykhyy|Heorhiy Tykhy|Heorhiy Tykhiy|Georgiy Tykhyy|Georgiy Tykhy|Georgiy Tykhiy|Tykhyi*|Tykhyy*|Tykhy*|Tykhiy*	spokesperson	UA	Ukrainian foreign ministry spokesperson@2024-07..
Oksana Markarova	Markarova*	diplomat	UA	Ukrainian ambassador to the US@2021-02..2025-08
Vadym Prystaiko	Vadim Prystaiko|Prystaiko*	diplomat	UA	Ukrainian ambassador to the UK@2020-07..2023-07-21
Valerii Zaluzhnyi	Valeriy Zaluzhny|Valerii Zaluzhny|Valery Zaluzhny|Valeriy Zaluzhnyy|Valeriy Zaluzhnyi|Valery Zaluzhnyi|Valerii Zaluzhnyy|Valerii Zaluzhniy|Valeriy Zaluzhniy|Valery Zaluzhnyy|Valery Zaluzhniy|Zaluzhnyi*|Zaluzhnyy*|Zaluzhny*|Zaluzhniy*	military	UA	commander-in-chief of the Ukrainian armed forces@2021-07-27..2024-02-08|Ukrainian ambassador to the UK@2024-05-09..
Andrii Melnyk	Andrij Melnyk|Andriy Melnik|Andriy Melnyk	diplomat	UA	Ukrainian ambassador to Germany@2015-01..2022-10|Ukrainian ambassador to Brazil@2023-06..2024-12|Ukrainian ambassador to the UN@2024-12..
Oleksii Makeiev	Oleksiy Makeev|Oleksii Makeyev|Oleksiy Makeyev|Oleksiy Makeiev|Olexiy Makeiev	diplomat	UA	Ukrainian ambassador to Germany@2022-10..
Vasyl Bodnar		diplomat	UA	Ukrainian ambassador to Turkey@2021..2024|Ukrainian ambassador to Poland@2024..
Vasyl Zvarych		diplomat	UA	Ukrainian ambassador to Poland@2022-02..2024
Vsevolod Chentsov		diplomat	UA	head of Ukraine's mission to the EU@2021..
Natalia Galibarenko	Nataliia Halibarenko|Natalia Halibarenko|Nataliia Galibarenko	diplomat	UA	head of Ukraine's mission to Nato@2021..
Andrii Yurash	Andriy Yurash|Andrij Yurash	diplomat	UA	Ukrainian ambassador to the Holy See@2022..
Nariman Dzhelyal	Nariman Dzhelyalov|Nariman Dzhelial|Nariman Celâl|Nariman Celal	public figure	UA	deputy chair of the Mejlis@..|Ukrainian ambassador to Turkey@2024-12..
Oleksii Danilov	Alexei Danilov|Oleksiy Danilov|Olexiy Danilov	official	UA	secretary of Ukraine's National Security and Defence Council@2019-10-03..2024-03-26
Oleksandr Lytvynenko	Olexandr Lytvynenko|Olexander Lytvynenko|Oleksander Lytvynenko	official	UA	head of Ukraine's foreign intelligence service@2021-07..2024-03-26|secretary of Ukraine's National Security and Defence Council@2024-03-26..2025-07-18
Andrii Kovalenko	Andriy Kovalenko|Andrij Kovalenko	official	UA	head of Ukraine's Centre for Countering Disinformation@2024..
Ivan Bakanov	Bakanov*	security and intelligence	UA	head of the Security Service of Ukraine@2019-08-29..2022-07-19
Vasyl Maliuk	Vasyl Malyuk|Vasily Malyuk|Maliuk*|Malyuk*	security and intelligence	UA	acting head of the Security Service of Ukraine@2022-07-18..2023-02-07|head of the Security Service of Ukraine@2023-02-07..2026-01
Yevhenii Khmara	Yevgeny Khmara|Evgeny Khmara|Yevhen Khmara|Yevheniy Khmara|Evhenii Khmara	security and intelligence	UA	acting head of the Security Service of Ukraine@2026-01-05..
Artem Dekhtiarenko	Artem Dehtiarenko|Artyom Dekhtiarenko|Artem Dekhtyarenko|Artyom Dekhtyarenko	spokesperson	UA	spokesperson for the Security Service of Ukraine@..
Oleh Ivashchenko	Oleg Ivashchenko	security and intelligence	UA	head of Ukraine's foreign intelligence service@2024-03-26..2026-01|head of Ukrainian military intelligence@2026-01..
Andrii Yusov	Andriy Yusov|Andrij Yusov|Yusov*	spokesperson	UA	spokesperson for Ukrainian military intelligence@..
Andrii Cherniak	Andriy Cherniak|Andrij Cherniak	spokesperson	UA	representative of Ukrainian military intelligence@..
Vadym Skibitskyi	Vadim Skibitskyi|Vadym Skibitskyy|Vadym Skibitsky|Vadym Skibitskiy|Vadim Skibitskyy|Vadim Skibitsky|Vadim Skibitskiy|Skibitskyi*|Skibitskyy*|Skibitsky*|Skibitskiy*	security and intelligence	UA	deputy head of Ukrainian military intelligence@..
Oleksandr Syrskyi	Alexander Syrsky|Oleksandr Syrskyj|Olexandr Syrskyi|Olexander Syrskyi|Oleksander Syrskyi|Oleksandr Syrskyy|Oleksandr Syrsky|Oleksandr Syrskiy|Olexandr Syrskyy|Olexandr Syrsky|Olexandr Syrskiy|Olexander Syrskyy|Olexander Syrsky|Olexander Syrskiy|Syrskyi*|Syrskyy*|Syrsky*|Syrskiy*	military	UA	commander of Ukraine's land forces@2019-08-05..2024-02-08|commander-in-chief of the Ukrainian armed forces@2024-02-08..
Serhii Shaptala	Serhiy Shaptala|Sergiy Shaptala|Sergii Shaptala	military	UA	chief of the general staff of Ukraine@2021-07-28..2024-02-09
Anatolii Barhylevych	Anatoliy Bargylevych|Anatoliy Barhylevych|Anatoly Barhylevych	military	UA	commander of Ukraine's territorial defence forces@2023-10..2024-02|chief of the general staff of Ukraine@2024-02-09..2025-03-16
Andrii Hnatov	Andriy Gnatov|Andriy Hnatov|Andrij Hnatov	military	UA	commander of Ukraine's joint forces@2024-06-24..2025-03|chief of the general staff of Ukraine@2025-03-16..
Mykhailo Drapatyi	Mykhailo Drapaty|Mykhailo Drapatiy|Mykhaylo Drapatyi|Mykhailo Drapatyy|Mykhaylo Drapatyy|Mykhaylo Drapaty|Mykhaylo Drapatiy|Drapatyi*|Drapatyy*|Drapaty*|Drapatiy*	military	UA	commander of Ukraine's land forces@2024-11-29..2025-06|commander of Ukraine's joint forces@2025-06-03..
Hennadii Shapovalov	Hennadiy Shapovalov|Gennadiy Shapovalov|Gennady Shapovalov	military	UA	commander of Ukraine's land forces@2025-06-19..
Mykola Oleshchuk	Mykola Oleschuk|Mikola Oleshchuk|Oleshchuk*	military	UA	commander of the Ukrainian air force@2021-08..2024-08-30
Anatolii Kryvonozhko	Anatoliy Kryvonozhko|Anatoly Kryvonozhko	military	UA	commander of the Ukrainian air force@2024-08-30..
Yurii Ihnat	Yuri Ignat|Yuriy Ignat|Yurii Ignat|Yuriy Ihnat|Yuri Ihnat|Iurii Ihnat|Ihnat*	spokesperson	UA	spokesperson for the Ukrainian air force@..
Illia Yevlash	Illya Yevlash|Ilya Evlash|Ilya Yevlash|Ilia Yevlash|Yevlash*	spokesperson	UA	spokesperson for the eastern group of forces@2023..2024|spokesperson for the Ukrainian air force@2024..
Oleksii Neizhpapa	Oleksiy Neizhpapa|Olexiy Neizhpapa|Neizhpapa*	military	UA	commander of the Ukrainian navy@2020-06-11..
Dmytro Pletenchuk	Dmitro Pletenchuk|Pletenchuk*	spokesperson	UA	spokesperson for the Ukrainian navy@..
Maksym Myrhorodskyi	Maksym Mirgorodskyi|Maksim Myrhorodskyi|Maxym Myrhorodskyi|Maxim Myrhorodskyi|Maksym Myrhorodskyy|Maksym Myrhorodsky|Maksym Myrhorodskiy|Maksim Myrhorodskyy|Maksim Myrhorodsky|Maksim Myrhorodskiy|Maxym Myrhorodskyy|Maxym Myrhorodsky|Maxym Myrhorodskiy	military	UA	commander of Ukraine's air assault forces@2021..2024-02
Ihor Skybiuk	Igor Skybiuk	military	UA	commander of Ukraine's air assault forces@2024-02-11..
Oleh Apostol	Oleg Apostol	military	UA	deputy commander-in-chief of the Ukrainian armed forces@2024-11-29..2025|commander of Ukraine's air assault forces@2025..
Ihor Tantsiura	Igor Tantsiura|Ihor Tantsyura|Igor Tantsyura	military	UA	commander of Ukraine's territorial defence forces@2022-05..2023-10
Ihor Plahuta	Igor Plahuta	military	UA	commander of Ukraine's territorial defence forces@2024-02-11..
Viktor Khorenko	Victor Khorenko	military	UA	commander of Ukraine's special operations forces@2022-07-25..2023-11-03
Serhii Lupanchuk	Serhiy Lupanchuk|Sergiy Lupanchuk|Sergii Lupanchuk	military	UA	commander of Ukraine's special operations forces@2023-11-03..2024-05-09
Oleksandr Trepak	Olexandr Trepak|Olexander Trepak|Oleksander Trepak	military	UA	commander of Ukraine's special operations forces@2024-05-09..
Vadym Sukharevskyi	Vadim Sukharevskyi|Vadym Sukharevskyy|Vadym Sukharevsky|Vadym Sukharevskiy|Vadim Sukharevskyy|Vadim Sukharevsky|Vadim Sukharevskiy	military	UA	commander of Ukraine's unmanned systems forces@2024-06-10..2025-06-03
Robert Brovdi	Robert Madyar|Madyar*|Brovdi*	military	UA	commander of Ukraine's unmanned systems forces@2025-06-03..
Serhii Naiev	Serhiy Nayev|Sergiy Nayev|Serhii Nayev|Serhiy Naiev|Sergiy Naiev|Sergii Naiev	military	UA	commander of Ukraine's joint forces@2020..2024-02-11
Yurii Sodol	Yuriy Sodol|Yuri Sodol|Iurii Sodol	military	UA	commander of Ukraine's joint forces@2024-02-11..2024-06-24
Oleksandr Tarnavskyi	Olexandr Tarnavskyi|Olexander Tarnavskyi|Oleksander Tarnavskyi|Oleksandr Tarnavskyy|Oleksandr Tarnavsky|Oleksandr Tarnavskiy|Olexandr Tarnavskyy|Olexandr Tarnavsky|Olexandr Tarnavskiy|Olexander Tarnavskyy|Olexander Tarnavsky|Olexander Tarnavskiy|Tarnavskyi*|Tarnavskyy*|Tarnavsky*|Tarnavskiy*	military	UA	commander of the Tavria group of forces@2023..2024
Yevhen Moisiuk	Yevhenii Moisiuk|Yevgen Moisiuk|Evhen Moisiuk	military	UA	deputy commander-in-chief of the Ukrainian armed forces@2021..2024
Andrii Kovalchuk	Andriy Kovalchuk|Andrij Kovalchuk	military	UA	commander of Ukraine's operational command South@..
Tetiana Ostashchenko	Tetyana Ostashchenko|Tatiana Ostashchenko	military	UA	commander of Ukraine's medical forces@2021-07..2023-11-19
Dmytro Marchenko	Dmitro Marchenko	military	UA	Ukrainian major general@..
Eduard Moskaliov	Eduard Moskalyov|Eduard Moskalov	military	UA	commander of the joint forces of Ukraine@2022-03..2023-02-26
Serhii Cherevatyi	Sergiy Cherevaty|Serhiy Cherevatyi|Sergiy Cherevatyi|Sergii Cherevatyi|Serhii Cherevatyy|Serhii Cherevaty|Serhii Cherevatiy|Serhiy Cherevatyy|Serhiy Cherevaty|Serhiy Cherevatiy|Sergiy Cherevatyy|Sergiy Cherevatiy|Cherevatyi*|Cherevatyy*|Cherevaty*|Cherevatiy*	spokesperson	UA	spokesperson for the eastern group of forces@..2023
Nazar Voloshyn		spokesperson	UA	spokesperson for the Khortytsia group of forces@2024..
Viktor Trehubov	Viktor Tregubov|Victor Trehubov	spokesperson	UA	spokesperson for the Khortytsia group of forces@2025..
Dmytro Lykhovii	Dmytro Lykhoviy|Dmitro Lykhovii|Dmytro Lykhovy|Dmitro Lykhoviy|Dmitro Lykhovy	spokesperson	UA	spokesperson for the Tavria group of forces@..
Oleksandr Shtupun	Olexander Shtupun|Olexandr Shtupun|Oleksander Shtupun	spokesperson	UA	spokesperson for the general staff of Ukraine@2022..
Andrii Kovalov	Andriy Kovalev|Andrii Kovaliov|Andriy Kovaliov|Andriy Kovalov|Andrij Kovalov	spokesperson	UA	spokesperson for the general staff of Ukraine@..
Nataliia Humeniuk	Natalia Gumenyuk|Natalia Humeniuk|Nataliya Humeniuk	spokesperson	UA	spokesperson for Ukraine's southern defence forces@..2024-04
Vladyslav Voloshyn		spokesperson	UA	spokesperson for Ukraine's southern defence forces@2024..
Vladyslav Nazarov		spokesperson	UA	spokesperson for operational command South@..
Oleksandr Motuzianyk	Oleksandr Motuzyanyk|Olexandr Motuzianyk|Olexander Motuzianyk|Oleksander Motuzianyk|Olexandr Motuzyanyk|Olexander Motuzyanyk	spokesperson	UA	Ukrainian defence ministry spokesperson@..
Andrii Demchenko	Andriy Demchenko|Andrij Demchenko	spokesperson	UA	spokesperson for Ukraine's border guard service@..
Serhii Deineko	Serhiy Deineko|Sergiy Deineko|Sergii Deineko	military	UA	head of Ukraine's border guard service@2019-06..2026-01-04
Valerii Vavryniuk	Valeriy Vavryniuk|Valery Vavryniuk	military	UA	acting head of Ukraine's border guard service@2026-01-04..
Oleksandr Pivnenko	Olexandr Pivnenko|Olexander Pivnenko|Oleksander Pivnenko	military	UA	commander of Ukraine's National Guard@2023-07..
Yurii Lebid	Yuriy Lebid|Yuri Lebid|Iurii Lebid	military	UA	commander of Ukraine's National Guard@..2023-07
Denys Prokopenko	Denis Prokopenko	military	UA	commander of the Azov regiment@2017..
Sviatoslav Palamar	Svyatoslav Palamar	military	UA	deputy commander of the Azov regiment@..
Serhii Volyna	Serhiy Volynskyi|Serhii Volynskyi|Serhiy Volyna|Sergiy Volyna|Sergii Volyna	military	UA	commander of the 36th marine brigade@..
Bohdan Krotevych	Bogdan Krotevich|Bogdan Krotevych	military	UA	chief of staff of the Azov brigade@..2025
Andrii Biletskyi	Andriy Beletsky|Andriy Biletskyi|Andrij Biletskyi|Andrii Biletskyy|Andrii Biletsky|Andrii Biletskiy|Andriy Biletskyy|Andriy Biletsky|Andriy Biletskiy|Andrij Biletskyy|Andrij Biletsky|Andrij Biletskiy	military	UA	commander of the 3rd Assault Brigade@..2025|commander of the Third Army Corps@2025..
Maksym Zhorin	Maksim Zhorin|Maxym Zhorin|Maxim Zhorin	military	UA	deputy commander of the 3rd Assault Brigade@..
Dmytro Kotsiubailo	Dmytro Kotsyubaylo|Dmytro Kotsiubaylo|Dmitro Kotsiubailo|Dmytro Kotsyubailo|Dmitro Kotsyubailo	military	UA	Ukrainian commander@..2023-03-07
Andrii Pilshchykov	Andriy Pilshchikov|Andriy Pilshchykov|Andrij Pilshchykov	military	UA	Ukrainian pilot@..2023-08-25
Serhii Kruk	Serhiy Kruk|Sergiy Kruk|Sergii Kruk	official	UA	acting head of the State Emergency Service of Ukraine@2021-11..2022-02-16|head of the State Emergency Service of Ukraine@2022-02-16..2023-08-25
Andrii Danyk	Andriy Danyk|Andrij Danyk	official	UA	acting head of the State Emergency Service of Ukraine@2024-02-27..2024-06-28|head of the State Emergency Service of Ukraine@2024-06-28..
Oleksandr Khorunzhyi	Oleksandr Khorunzhiy|Olexandr Khorunzhyi|Olexander Khorunzhyi|Oleksander Khorunzhyi|Oleksandr Khorunzhyy|Oleksandr Khorunzhy|Olexandr Khorunzhyy|Olexandr Khorunzhy|Olexandr Khorunzhiy|Olexander Khorunzhyy|Olexander Khorunzhy|Olexander Khorunzhiy	spokesperson	UA	spokesperson for the State Emergency Service of Ukraine@..
Ivan Vyhivskyi	Ivan Vygovskyi|Ivan Vyhovskyi|Ivan Vyhivskyy|Ivan Vyhivsky|Ivan Vyhivskiy	official	UA	head of Ukraine's National Police@2023..
Yurii Shchyhol	Yuriy Shchyhol|Yuri Shchyhol|Iurii Shchyhol	official	UA	head of Ukraine's State Special Communications Service@..2023-11-20
Victor Zhora	Viktor Zhora	official	UA	deputy head of Ukraine's State Special Communications Service@..2023-11-20
Liudmyla Denisova	Lyudmila Denisova|Lyudmyla Denysova|Liudmyla Denysova|Lyudmyla Denisova|Ludmyla Denisova	official	UA	Ukrainian human rights ombudsman@2018-03..2022-05-31
Dmytro Lubinets	Dmitro Lubinets|Lubinets*	official	UA	Ukrainian human rights ombudsman@2022-07-01..
Daria Herasymchuk	Dariia Herasymchuk|Daryna Herasymchuk|Darya Herasymchuk	official	UA	Ukrainian president's commissioner for children's rights@2021..
Iryna Venediktova	Irina Venediktova|Venediktova*	law	UA	prosecutor general of Ukraine@2020-03-17..2022-07-19
Andriy Kostin	Andrii Kostin|Andrij Kostin	law	UA	prosecutor general of Ukraine@2022-07-27..2024-10-29
Ruslan Kravchenko		law	UA	governor of Kyiv oblast@2023-04-10..2024-12|prosecutor general of Ukraine@2025-06-17..
Artem Sytnyk	Artyom Sytnyk	law	UA	director of Nabu@2015-04..2022-04
Semen Kryvonos		law	UA	director of Nabu@2023-03-06..
Oleksandr Klymenko	Olexandr Klymenko|Olexander Klymenko|Oleksander Klymenko	law	UA	head of Ukraine's specialised anti-corruption prosecutor's office@2022-07-28..
Kyrylo Shevchenko		official	UA	governor of the National Bank of Ukraine@2020-07-16..2022-10-06
Andrii Pyshnyi	Andriy Pyshnyi|Andrij Pyshnyi|Andrii Pyshnyy|Andrii Pyshny|Andrii Pyshniy|Andriy Pyshnyy|Andriy Pyshny|Andriy Pyshniy|Andrij Pyshnyy|Andrij Pyshny|Andrij Pyshniy	official	UA	governor of the National Bank of Ukraine@2022-10-07..
Ruslan Stefanchuk	Stefanchuk*	politician	UA	speaker of the Verkhovna Rada@2021-10-08..
Oleksandr Korniienko	Olexandr Korniienko|Olexander Korniienko|Oleksander Korniienko|Oleksandr Korniyenko|Olexandr Korniyenko|Olexander Korniyenko	politician	UA	deputy speaker of the Verkhovna Rada@2021-10..
David Arakhamia	Davyd Arakhamia|Davyd Arakhamiia|Arakhamia*	politician	UA	leader of Servant of the People in parliament@2019-08-29..
Oleksii Honcharenko	Oleksiy Goncharenko|Oleksii Goncharenko|Alexey Goncharenko|Oleksiy Honcharenko|Olexiy Honcharenko	politician	UA	Ukrainian MP@..
Yaroslav Zhelezniak	Iaroslav Zhelezniak|Zhelezniak*|Zheleznyak*	politician	UA	Ukrainian MP@..
Kira Rudik	Kira Rudyk	politician	UA	Ukrainian MP@..
Petro Poroshenko	Poroshenko*	politician	UA	president of Ukraine@2014-06-07..2019-05-20|leader of European Solidarity@..
Yulia Tymoshenko	Yuliia Tymoshenko|Julia Tymoshenko|Yulia Timoshenko	politician	UA	leader of Batkivshchyna@..
Oleksandr Merezhko	Olexandr Merezhko|Olexander Merezhko|Oleksander Merezhko|Merezhko*	politician	UA	chair of the Ukrainian parliament's foreign affairs committee@..
Yehor Chernev	Yegor Chernev|Yehor Cherniev|Egor Chernev	politician	UA	Ukrainian MP@..
Fedir Venislavskyi	Fedir Venislavskyy|Fedir Venislavsky|Fedir Venislavskiy	politician	UA	Ukrainian MP@..
Roman Kostenko		politician	UA	Ukrainian MP@..
Lesia Vasylenko	Lesya Vasylenko	politician	UA	Ukrainian MP@..
Inna Sovsun		politician	UA	Ukrainian MP@..
Maria Mezentseva-Fedorenko	Maria Mezentseva|Mariia Mezentseva|Mariia Mezentseva-Fedorenko	politician	UA	Ukrainian MP@..
Mykyta Poturaiev		politician	UA	Ukrainian MP@..
Danylo Hetmantsev		politician	UA	Ukrainian MP@..
Ivanna Klympush-Tsintsadze		politician	UA	Ukrainian MP@..
Volodymyr Ariev	Volodymyr Aryev	politician	UA	Ukrainian MP@..
Iryna Herashchenko	Iryna Gerashchenko|Irina Herashchenko	politician	UA	Ukrainian MP@..
Mariana Bezuhla	Maryana Bezuhla|Mariana Bezugla	politician	UA	Ukrainian MP@..
Oleksandr Zavitnevych	Olexandr Zavitnevych|Olexander Zavitnevych|Oleksander Zavitnevych	politician	UA	chair of the Ukrainian parliament's defence committee@..
Viktor Medvedchuk	Victor Medvedchuk|Medvedchuk*	politician	UA	pro-Russian Ukrainian politician@..
Oleksandr Dubinskyi	Oleksandr Dubinsky|Olexandr Dubinskyi|Olexander Dubinskyi|Oleksander Dubinskyi|Oleksandr Dubinskyy|Oleksandr Dubinskiy|Olexandr Dubinskyy|Olexandr Dubinsky|Olexandr Dubinskiy|Olexander Dubinskyy|Olexander Dubinsky|Olexander Dubinskiy	politician	UA	Ukrainian MP@..
Ihor Kolomoiskyi	Ihor Kolomoisky|Igor Kolomoisky|Ihor Kolomoyskyi|Igor Kolomoyskyi|Igor Kolomoiskyi|Ihor Kolomoiskyy|Ihor Kolomoiskiy|Igor Kolomoiskyy|Igor Kolomoiskiy|Kolomoisky*|Kolomoiskyi*|Kolomoiskyy*|Kolomoiskiy*|Kolomoyskyi*|Kolomoyskyy*|Kolomoysky*|Kolomoyskiy*	business	UA	Ukrainian businessman@..
Rinat Akhmetov		business	UA	owner of System Capital Management@..
Timur Mindich	Tymur Mindich|Mindich*	business	UA	Ukrainian businessman@..
Viktor Yanukovych	Viktor Yanukovich|Victor Yanukovych|Yanukovych*|Yanukovich*	politician	UA	president of Ukraine@2010-02-25..2014-02-22
Leonid Kravchuk		politician	UA	president of Ukraine@1991-12-05..1994-07-19
Leonid Kuchma	Kuchma*	politician	UA	president of Ukraine@1994-07-19..2005-01-23
Viktor Yushchenko	Victor Yushchenko|Yushchenko*	politician	UA	president of Ukraine@2005-01-23..2010-02-25
Andriy Portnov	Andrii Portnov|Andrey Portnov|Andrij Portnov	politician	UA	former Ukrainian presidential aide@..2025-05-21
Andriy Parubiy	Andrii Parubii|Andrii Parubiy|Andrij Parubiy|Parubiy*|Parubii*|Paruby*	politician	UA	former speaker of the Verkhovna Rada@..2025-08-30
Iryna Farion	Irina Farion|Farion*	politician	UA	former Ukrainian MP@..2024-07-19
Petro Kotin		official	UA	head of Energoatom@2020-03..2025-08-21
Pavlo Kovtoniuk		official	UA	acting head of Energoatom@2025-08-21..
Volodymyr Kudrytskyi	Volodymyr Kudrytskyy|Volodymyr Kudrytsky|Volodymyr Kudrytskiy|Kudrytskyi*|Kudrytskyy*|Kudrytsky*|Kudrytskiy*	official	UA	head of Ukrenergo@2020..2024-09-02
Oleksii Brekht	Oleksiy Brekht|Olexiy Brekht	official	UA	acting head of Ukrenergo@2024-09..
Vitalii Zaichenko	Vitaliy Zaychenko|Vitaliy Zaichenko|Vitaly Zaichenko	official	UA	head of Ukrenergo@2025..
Yurii Vitrenko	Yuriy Vitrenko|Yuri Vitrenko|Iurii Vitrenko|Vitrenko*	official	UA	head of Naftogaz@2021-04-28..2022-11
Serhii Koretskyi	Serhiy Koretskyi|Sergiy Koretskyi|Sergii Koretskyi|Serhii Koretskyy|Serhii Koretsky|Serhii Koretskiy|Serhiy Koretskyy|Serhiy Koretsky|Serhiy Koretskiy|Sergiy Koretskyy|Sergiy Koretsky|Sergiy Koretskiy	official	UA	head of Naftogaz@2025-05-14..
Maksym Timchenko	Maxim Timchenko|Maxym Timchenko|Maksim Timchenko	business	UA	chief executive of DTEK@..
Serhii Kovalenko	Serhiy Kovalenko|Sergiy Kovalenko|Sergii Kovalenko	business	UA	head of Yasno@..
Ihor Syrota	Igor Syrota	official	UA	head of Ukrhydroenergo@..
Oleksandr Pertsovskyi	Olexandr Pertsovskyi|Olexander Pertsovskyi|Oleksander Pertsovskyi|Oleksandr Pertsovskyy|Oleksandr Pertsovsky|Oleksandr Pertsovskiy|Olexandr Pertsovskyy|Olexandr Pertsovsky|Olexandr Pertsovskiy|Olexander Pertsovskyy|Olexander Pertsovsky|Olexander Pertsovskiy	official	UA	head of Ukrainian Railways@2024..
Yevhen Liashchenko	Yevhenii Liashchenko|Yevgen Liashchenko|Evhen Liashchenko|Yevhen Lyashchenko|Yevhenii Lyashchenko|Yevgen Lyashchenko	official	UA	head of Ukrainian Railways@2023-02..
Ihor Murashov	Igor Murashov	official	UA	director of the Zaporizhzhia nuclear power plant@2022..2022-10
Dmytro Orlov	Dmitro Orlov	mayor	UA	mayor of Enerhodar@..
Dmytro Lyppa	Dmitro Lyppa	official	UA	head of Ukraine's gas transmission operator@..
Mykola Kolisnyk	Mikola Kolisnyk	official	UA	deputy energy minister of Ukraine@..
Ihor Taburets	Igor Taburets	regional head	UA	governor of Cherkasy oblast@2022-03-01..
Viacheslav Chaus	Vyacheslav Chaus	regional head	UA	governor of Chernihiv oblast@2021-08-04..
Serhii Osachuk	Serhiy Osachuk|Sergiy Osachuk|Sergii Osachuk	regional head	UA	governor of Chernivtsi oblast@..2022-07
Ruslan Zaparaniuk		regional head	UA	governor of Chernivtsi oblast@2022-07..2026-01-08
Ruslan Osypenko		regional head	UA	governor of Chernivtsi oblast@2026-01-08..
Tamila Tasheva		official	UA	Ukrainian president's representative in Crimea@2022-04-25..2024-11
Olha Kuryshko	Olga Kuryshko	official	UA	Ukrainian president's representative in Crimea@2024-12..
Valentyn Reznichenko	Valentin Reznichenko|Reznichenko*	regional head	UA	governor of Dnipropetrovsk oblast@2020-12..2023-01-24
Serhii Lysak	Sergii Lysak|Serhiy Lysak|Sergiy Lysak|Lysak*	regional head	UA	governor of Dnipropetrovsk oblast@2023-02-07..2025-10|head of the Odesa city military administration@2025-10-15..
Vladyslav Haivanenko	Vladyslav Gaivanenko|Vladyslav Hayvanenko	regional head	UA	acting governor of Dnipropetrovsk oblast@2025-10..2026-01-08
Oleksandr Hanzha	Oleksandr Ganzha|Olexandr Hanzha|Olexander Hanzha|Oleksander Hanzha|Hanzha*	regional head	UA	governor of Dnipropetrovsk oblast@2026-01-08..
Mykola Lukashuk	Mikola Lukashuk|Lukashuk*	official	UA	head of the Dnipropetrovsk regional council@..
Pavlo Kyrylenko	Kyrylenko*	regional head	UA	governor of Donetsk oblast@2019-07-05..2023-09-06
Ihor Moroz	Igor Moroz	regional head	UA	acting governor of Donetsk oblast@2023-09..2024-01-11
Vadym Filashkin	Vadim Filashkin|Filashkin*	regional head	UA	governor of Donetsk oblast@2024-01-11..
Svitlana Onyshchuk		regional head	UA	governor of Ivano-Frankivsk oblast@..
Oleh Syniehubov	Oleh Synegubov|Oleg Synegubov|Oleh Synehubov|Oleh Syniegubov|Oleg Sinegubov|Oleg Syniehubov|Oleh Synyehubov|Oleg Synyehubov|Syniehubov*|Synyehubov*|Synegubov*|Synehubov*|Syniegubov*|Synyegubov*	regional head	UA	governor of Kharkiv oblast@2021-12-24..
Hennadii Lahuta	Hennadiy Laguta|Gennady Laguta|Hennadiy Lahuta|Gennadiy Lahuta|Gennady Lahuta	regional head	UA	governor of Kherson oblast@2021-10..2022-07
Dmytro Butrii	Dmitro Butrii|Dmytro Butriy|Dmytro Butry|Dmitro Butriy|Dmitro Butry	regional head	UA	acting governor of Kherson oblast@2022-07..2022-08-02
Yaroslav Yanushevych	Yaroslav Yanushevich|Iaroslav Yanushevych|Yanushevych*|Yanushevich*	regional head	UA	governor of Kherson oblast@2022-08-02..2023-01-24
Oleksandr Prokudin	Alexander Prokudin|Olexandr Prokudin|Olexander Prokudin|Oleksander Prokudin|Prokudin*	regional head	UA	governor of Kherson oblast@2023-02-07..
Oleksandr Tolokonnikov	Olexandr Tolokonnikov|Olexander Tolokonnikov|Oleksander Tolokonnikov	spokesperson	UA	spokesperson for the Kherson regional military administration@..
Yurii Sobolevskyi	Yuriy Sobolevskyy|Yuriy Sobolevsky|Yuriy Sobolevskyi|Yuri Sobolevskyi|Iurii Sobolevskyi|Yurii Sobolevskyy|Yurii Sobolevsky|Yurii Sobolevskiy|Yuriy Sobolevskiy|Yuri Sobolevskyy|Yuri Sobolevsky|Yuri Sobolevskiy	official	UA	deputy head of the Kherson regional council@..
Serhii Khlan	Sergiy Khlan|Serhiy Hlan|Serhiy Khlan|Sergii Khlan	official	UA	member of the Kherson regional council@..
Serhii Hamalii	Serhiy Hamalii|Sergiy Hamalii|Sergii Hamalii|Serhii Hamaliy|Serhii Hamaly|Serhiy Hamaliy|Serhiy Hamaly|Sergiy Hamaliy|Sergiy Hamaly	regional head	UA	governor of Khmelnytskyi oblast@..
Serhii Tiurin	Serhiy Tiurin|Sergiy Tiurin|Sergii Tiurin|Serhii Tyurin|Serhiy Tyurin|Sergiy Tyurin	regional head	UA	governor of Khmelnytskyi oblast@2024..
Andrii Raikovych	Andriy Raikovych|Andrij Raikovych	regional head	UA	governor of Kirovohrad oblast@2022-05-24..
Mykola Kalashnyk	Mikola Kalashnyk|Kalashnyk*	regional head	UA	governor of Kyiv oblast@2025-01..
Mykola Zhyrnov	Mikola Zhyrnov	regional head	UA	head of the Kyiv city military administration@2022-03-01..2022-06-21
Serhii Popko	Sergii Popko|Serhiy Popko|Sergiy Popko	regional head	UA	head of the Kyiv city military administration@2022-06-21..2024-12-31
Tymur Tkachenko	Timur Tkachenko	regional head	UA	head of the Kyiv city military administration@2024-12-31..
Andriy Nebytov	Andrii Nebytov|Andrii Niebytov|Andriy Nebitov|Andrij Nebytov	official	UA	head of Kyiv region police@..2023
Serhii Haidai	Serhiy Hayday|Serhiy Gaidai|Serhiy Gaiday|Sergiy Gaidai|Serhiy Haidai|Sergiy Haidai|Sergii Haidai|Haidai*|Haiday*|Hayday*|Gaidai*	regional head	UA	governor of Luhansk oblast@2019-10-25..2023-03-15
Artem Lysohor	Artem Lysogor|Artyom Lysohor|Lysohor*	regional head	UA	governor of Luhansk oblast@2023-04..2025-04-17
Oleksii Kharchenko	Oleksiy Kharchenko|Olexiy Kharchenko	regional head	UA	head of the Sievierodonetsk city military administration@..2025-04-17|governor of Luhansk oblast@2025-04-17..
Maksym Kozytskyi	Maksym Kozytsky|Maxim Kozytsky|Maksym Kozytskyy|Maksim Kozytskyi|Maxym Kozytskyi|Maxim Kozytskyi|Maksym Kozytskiy|Maksim Kozytskyy|Maksim Kozytsky|Maksim Kozytskiy|Maxym Kozytskyy|Maxym Kozytsky|Maxym Kozytskiy|Kozytskyi*|Kozytskyy*|Kozytsky*|Kozytskiy*	regional head	UA	governor of Lviv oblast@2020-02-05..
Vitalii Kim	Vitaliy Kim|Vitaly Kim|Vitali Kim	regional head	UA	governor of Mykolaiv oblast@2020-11-25..
Serhii Hrynevetskyi	Sergey Grinevetsky|Serhiy Hrynevetskyi|Sergiy Hrynevetskyi|Sergii Hrynevetskyi|Serhii Hrynevetskyy|Serhii Hrynevetsky|Serhii Hrynevetskiy|Serhiy Hrynevetskyy|Serhiy Hrynevetsky|Serhiy Hrynevetskiy|Sergiy Hrynevetskyy|Sergiy Hrynevetsky|Sergiy Hrynevetskiy	regional head	UA	governor of Odesa oblast@2020-11..2022-03-01
Maksym Marchenko	Maxim Marchenko|Maksim Marchenko|Maxym Marchenko	regional head	UA	governor of Odesa oblast@2022-03-01..2023-03-15
Oleh Kiper	Oleg Kiper|Kiper*	regional head	UA	governor of Odesa oblast@2023-05-26..
Serhii Bratchuk	Sergey Bratchuk|Serhiy Bratchuk|Sergiy Bratchuk|Sergii Bratchuk|Bratchuk*	spokesperson	UA	spokesperson for the Odesa military administration@2022..
Dmytro Lunin	Dmitro Lunin	regional head	UA	acting governor of Poltava oblast@..2023-10-10
Filip Pronin	Philip Pronin	regional head	UA	governor of Poltava oblast@2023-10-10..2024-12
Volodymyr Kohut	Volodymyr Kogut	regional head	UA	acting governor of Poltava oblast@..2026-01-08
Vitalii Diakivnych	Vitaliy Diakivnych|Vitaly Diakivnych|Vitalii Dyakivnych|Vitaliy Dyakivnych|Vitaly Dyakivnych|Diakivnych*|Dyakivnych*	regional head	UA	governor of Poltava oblast@2026-01-08..
Oleksandr Koval	Olexandr Koval|Olexander Koval|Oleksander Koval	regional head	UA	governor of Rivne oblast@2024..
Dmytro Zhyvytskyi	Dmytro Zhyvytsky|Dmytro Zhyvytskyy|Dmitro Zhyvytskyi|Dmytro Zhyvytskiy|Dmitro Zhyvytskyy|Dmitro Zhyvytsky|Dmitro Zhyvytskiy|Zhyvytskyi*|Zhyvytskyy*|Zhyvytsky*|Zhyvytskiy*	regional head	UA	governor of Sumy oblast@2020..2023-04
Volodymyr Artiukh	Volodymyr Artyukh|Artiukh*|Artyukh*	regional head	UA	governor of Sumy oblast@2023..2025-04-17
Oleh Hryhorov	Oleg Grigorov|Oleh Grygorov|Oleg Hryhorov|Hryhorov*	regional head	UA	governor of Sumy oblast@2025-04-17..
Volodymyr Trush		regional head	UA	governor of Ternopil oblast@2020-03-19..2023-12
Viacheslav Nehoda	Vyacheslav Negoda|Vyacheslav Nehoda	regional head	UA	governor of Ternopil oblast@2024-08..2026-01-08
Taras Pastukh		regional head	UA	governor of Ternopil oblast@2026-01-12..
Serhii Borzov	Serhiy Borzov|Sergiy Borzov|Sergii Borzov	regional head	UA	governor of Vinnytsia oblast@2020..2024-06-26
Nataliia Zabolotna	Natalia Zabolotna|Nataliya Zabolotna	regional head	UA	governor of Vinnytsia oblast@2026-01-08..
Yurii Pohuliaiko	Yuriy Pogulyaiko|Yuriy Pohulyayko|Yuriy Pohuliaiko|Yuri Pohuliaiko|Iurii Pohuliaiko|Yurii Pohulyaiko|Yuriy Pohulyaiko|Yuri Pohulyaiko	regional head	UA	governor of Volyn oblast@..
Ivan Rudnytskyi	Ivan Rudnytskyy|Ivan Rudnytsky|Ivan Rudnytskiy	regional head	UA	governor of Volyn oblast@2024..2026-01
Myroslav Biletskyi	Myroslav Biletskyy|Myroslav Biletsky|Myroslav Biletskiy	regional head	UA	governor of Zakarpattia oblast@2024..
Oleksandr Starukh	Olexandr Starukh|Alexander Starukh|Olexander Starukh|Oleksander Starukh|Starukh*	regional head	UA	governor of Zaporizhzhia oblast@2020..2023-02-07
Yurii Malashko	Yuriy Malashko|Yuri Malashko|Iurii Malashko|Malashko*	regional head	UA	governor of Zaporizhzhia oblast@2023-02-07..2024-02-04
Ivan Fedorov		regional head	UA	mayor of Melitopol@2020-11..|governor of Zaporizhzhia oblast@2024-02-04..
Vitalii Bunechko	Vitaliy Bunechko|Vitaly Bunechko	regional head	UA	governor of Zhytomyr oblast@2019..
Vitali Klitschko	Vitaliy Klitschko|Vitalii Klitschko|Vitaly Klitschko|Vitaliy Klychko|Vitalii Klychko|Klitschko*	mayor	UA	mayor of Kyiv@2014-06-05..
Wladimir Klitschko	Volodymyr Klitschko|Vladimir Klitschko	public figure	UA	former boxer@..
Ihor Terekhov	Igor Terekhov|Terekhov*	mayor	UA	mayor of Kharkiv@2021-11..
Hennadii Trukhanov	Gennady Trukhanov|Hennadiy Truhanov|Hennadiy Trukhanov|Gennadiy Trukhanov|Trukhanov*	mayor	UA	mayor of Odesa@2014-05..2025-10
Borys Filatov	Boris Filatov	mayor	UA	mayor of Dnipro@2015-11..
Andriy Sadovyi	Andrii Sadovyi|Andriy Sadovy|Andrij Sadovyj|Andrij Sadovyi|Andriy Sadovyy|Andriy Sadoviy|Andrii Sadovyy|Andrii Sadovy|Andrii Sadoviy|Andrij Sadovyy|Andrij Sadovy|Andrij Sadoviy|Sadovyi*|Sadovyy*|Sadovy*|Sadoviy*	mayor	UA	mayor of Lviv@2006-04..
Oleksandr Sienkevych	Oleksandr Senkevych|Oleksandr Syenkevych|Olexandr Senkevych|Oleksandr Senkevich|Olexandr Sienkevych|Olexander Sienkevych|Oleksander Sienkevych|Olexandr Syenkevych|Olexander Syenkevych|Senkevych*|Sienkevych*|Syenkevych*	mayor	UA	mayor of Mykolaiv@2015-11..
Ihor Kolykhaiev	Ihor Kolykhayev|Igor Kolykhayev|Ihor Kolykhaev|Igor Kolykhaiev|Kolykhaiev*|Kolykhayev*	mayor	UA	mayor of Kherson@2020-11..
Halyna Luhova	Galyna Lugova|Galyna Luhova	mayor	UA	head of the Kherson city military administration@2022-09..2023
Roman Mrochko	Mrochko*	mayor	UA	head of the Kherson city military administration@..2025-04-17
Vadym Boichenko	Vadim Boychenko|Vadym Boychenko|Vadim Boichenko|Boichenko*|Boychenko*	mayor	UA	mayor of Mariupol@2015-12..
Petro Andriushchenko	Petro Andryushchenko|Petro Andrushenko|Andriushchenko*|Andryushchenko*	official	UA	adviser to the mayor of Mariupol@..
Serhii Orlov	Sergei Orlov|Serhiy Orlov|Sergiy Orlov|Sergii Orlov	mayor	UA	deputy mayor of Mariupol@..
Anatolii Fedoruk	Anatoliy Fedoruk|Anatoly Fedoruk	mayor	UA	mayor of Bucha@..
Oleksandr Markushyn	Olexandr Markushyn|Olexander Markushyn|Oleksander Markushyn|Markushyn*	mayor	UA	mayor of Irpin@2018..
Oleksandr Honcharenko	Oleksandr Goncharenko|Olexandr Honcharenko|Olexander Honcharenko|Oleksander Honcharenko	mayor	UA	mayor of Kramatorsk@2020..
Vadym Liakh	Vadim Lyakh|Vadim Liakh|Vadym Lyakh	mayor	UA	mayor of Sloviansk@..
Oleksandr Vilkul	Alexander Vilkul|Olexandr Vilkul|Olexander Vilkul|Oleksander Vilkul	mayor	UA	head of the Kryvyi Rih military administration@2022..
Yurii Vilkul	Yuriy Vilkul|Yuri Vilkul|Iurii Vilkul	mayor	UA	acting mayor of Kryvyi Rih@2021..
Vladyslav Atroshenko	Atroshenko*	mayor	UA	mayor of Chernihiv@2015..
Oleksandr Lomako	Olexandr Lomako|Olexander Lomako|Oleksander Lomako	mayor	UA	acting mayor of Chernihiv@2023..
Dmytro Bryzhynskyi	Dmitro Bryzhynskyi|Dmytro Bryzhynskyy|Dmytro Bryzhynsky|Dmytro Bryzhynskiy|Dmitro Bryzhynskyy|Dmitro Bryzhynsky|Dmitro Bryzhynskiy	mayor	UA	head of the Chernihiv city military administration@2023..
Oleksandr Lysenko	Olexandr Lysenko|Olexander Lysenko|Oleksander Lysenko	mayor	UA	mayor of Sumy@2014..
Artem Kobzar	Artyom Kobzar	mayor	UA	acting mayor of Sumy@2024..
Anatolii Kurtiev	Anatoliy Kurtev|Anatoliy Kurtiev|Anatoly Kurtiev	mayor	UA	acting mayor of Zaporizhzhia@2021..
Rehina Kharchenko	Regina Kharchenko	mayor	UA	acting mayor of Zaporizhzhia@2024..
Ruslan Martsinkiv		mayor	UA	mayor of Ivano-Frankivsk@2015..
Ihor Polishchuk	Igor Polishchuk	mayor	UA	mayor of Lutsk@2020..
Oleksandr Tretiak	Olexandr Tretiak|Olexander Tretiak|Oleksander Tretiak	mayor	UA	mayor of Rivne@2020..
Serhii Morhunov	Serhiy Morgunov|Serhiy Morhunov|Sergiy Morhunov|Sergii Morhunov	mayor	UA	mayor of Vinnytsia@2014..
Serhii Nadal	Serhiy Nadal|Sergiy Nadal|Sergii Nadal	mayor	UA	mayor of Ternopil@2010..
Oleksandr Symchyshyn	Olexandr Symchyshyn|Olexander Symchyshyn|Oleksander Symchyshyn	mayor	UA	mayor of Khmelnytskyi@2015..
Serhii Sukhomlyn	Serhiy Sukhomlyn|Sergiy Sukhomlyn|Sergii Sukhomlyn	mayor	UA	mayor of Zhytomyr@2015..
Anatolii Bondarenko	Anatoliy Bondarenko|Anatoly Bondarenko	mayor	UA	mayor of Cherkasy@..
Artem Semenikhin	Artyom Semenikhin	mayor	UA	mayor of Konotop@2015..
Oleksandr Striuk	Oleksandr Stryuk|Olexandr Striuk|Olexander Striuk|Oleksander Striuk|Striuk*|Stryuk*	mayor	UA	head of the Sievierodonetsk military administration@..
Oleksii Reva	Oleksiy Reva|Olexiy Reva	mayor	UA	mayor of Bakhmut@..
Vitalii Barabash	Vitaliy Barabash|Vitaly Barabash	mayor	UA	head of the Avdiivka military administration@..
Serhii Dobriak	Serhiy Dobryak|Serhiy Dobriak|Sergiy Dobriak|Sergii Dobriak|Dobriak*|Dobryak*	mayor	UA	head of the Pokrovsk military administration@..
Serhii Horbunov	Serhiy Gorbunov|Serhii Gorbunov|Serhiy Horbunov|Sergiy Horbunov|Sergii Horbunov	mayor	UA	head of the Kostiantynivka military administration@..
Yurii Tretiak	Yuriy Tretiak|Yuri Tretiak|Iurii Tretiak	mayor	UA	head of the Myrnohrad military administration@..
Roman Padun		mayor	UA	head of the Kurakhove military administration@..
Volodymyr Matsokin		mayor	UA	deputy mayor of Izium@..
Valerii Marchenko	Valeriy Marchenko|Valery Marchenko	mayor	UA	mayor of Izium@..
Andrii Besedin	Andriy Besedin|Andrij Besedin	mayor	UA	head of the Kupiansk military administration@2022..
Tamaz Hambarashvili	Tamaz Gambarashvili	mayor	UA	head of the Vovchansk military administration@..
Yevhen Yevtushenko	Yevhenii Yevtushenko|Yevgen Yevtushenko|Evhen Yevtushenko	official	UA	head of the Nikopol district administration@..
Oleksandr Saiuk	Olexandr Saiuk|Olexander Saiuk|Oleksander Saiuk	mayor	UA	mayor of Nikopol@..
Vitalii Maletskyi	Vitaliy Maletsky|Vitaliy Maletskyi|Vitaly Maletskyi|Vitalii Maletskyy|Vitalii Maletsky|Vitalii Maletskiy|Vitaliy Maletskyy|Vitaliy Maletskiy|Vitaly Maletskyy|Vitaly Maletsky|Vitaly Maletskiy	mayor	UA	mayor of Kremenchuk@2015..
Pavlo Kuzmenko		mayor	UA	mayor of Okhtyrka@..
Mykola Noha	Mykola Noga|Mikola Noha	mayor	UA	mayor of Shostka@..
Viacheslav Zadorenko	Vyacheslav Zadorenko	mayor	UA	head of the Derhachi military administration@..
Volodymyr Kovalenko		mayor	UA	mayor of Nova Kakhovka@..
Yevhen Ryshchuk	Yevgen Ryshchuk|Yevhenii Ryshchuk|Evhen Ryshchuk	mayor	UA	mayor of Oleshky@..
Dmytro Chubenko	Dmitro Chubenko	spokesperson	UA	spokesperson for the Kharkiv regional prosecutor's office@..
Oleksandr Filchakov	Olexandr Filchakov|Olexander Filchakov|Oleksander Filchakov	law	UA	Kharkiv regional prosecutor@..
Serhii Bolvinov	Sergii Bolvinov|Serhiy Bolvinov|Sergiy Bolvinov|Bolvinov*	official	UA	head of Kharkiv police investigations@..
Yevhenii Ostrianskyi	Yevhen Ostryanskyi|Yevhen Ostrianskyi|Yevheniy Ostrianskyi|Evhenii Ostrianskyi|Yevhenii Ostrianskyy|Yevhenii Ostriansky|Yevhenii Ostrianskiy|Yevhenii Ostryanskyi|Yevhen Ostrianskyy|Yevhen Ostriansky|Yevhen Ostrianskiy|Yevheniy Ostrianskyy|Yevheniy Ostriansky|Yevheniy Ostrianskiy|Yevheniy Ostryanskyi	military	UA	deputy chief of the general staff of Ukraine@..
Petro Yatsenko		spokesperson	UA	spokesperson for Ukraine's coordination headquarters for prisoners of war@..
Artur Dobroserdov		official	UA	Ukraine's commissioner for missing persons@2024..
Oleh Kotenko	Oleg Kotenko	official	UA	Ukraine's commissioner for missing persons@2022..
Yevhen Yenin	Yevhenii Yenin|Yevheniy Yenin|Yevgeny Yenin|Yevgen Yenin|Evhen Yenin	politician	UA	first deputy interior minister of Ukraine@2021-09..2023-01-18
Anton Herashchenko	Anton Gerashchenko	official	UA	adviser to the Ukrainian interior minister@..
Vadym Denysenko	Vadim Denisenko|Vadim Denysenko	official	UA	adviser to the Ukrainian interior minister@2022..
Kateryna Pavlichenko		politician	UA	deputy interior minister of Ukraine@..
Serhii Sternenko	Sergii Sternenko|Serhiy Sternenko|Sergiy Sternenko|Sternenko*	public figure	UA	Ukrainian activist@..
Serhii Prytula	Serhiy Pritula|Serhiy Prytula|Sergiy Prytula|Sergii Prytula	public figure	UA	Ukrainian volunteer fundraiser@..
Oleksandra Matviichuk	Oleksandra Matviychuk|Matviichuk*|Matviychuk*	public figure	UA	head of the Center for Civil Liberties@..
Kostiantyn Mashovets	Kostyantyn Mashovets	analyst	UA	Ukrainian military observer@..
Oleksandr Musiienko	Oleksandr Musienko|Olexandr Musiienko|Olexander Musiienko|Oleksander Musiienko|Oleksandr Musiyenko|Olexandr Musiyenko|Olexander Musiyenko	analyst	UA	Ukrainian military analyst@..
Volodymyr Fesenko		analyst	UA	Ukrainian political analyst@..
Yurii Butusov	Yuriy Butusov|Yuri Butusov|Iurii Butusov|Butusov*	media	UA	Ukrainian journalist@..
Viktoriia Roshchyna	Victoria Roshchyna|Viktoria Roshchina|Roshchyna*	media	UA	Ukrainian journalist@..2024-09
Maksym Butkevych	Maksym Butkevich|Maksim Butkevych|Maxym Butkevych|Maxim Butkevych	public figure	UA	Ukrainian human rights activist@..
Metropolitan Epiphanius	Metropolitan Epifaniy|Metropolitan Epifanii|Epiphanius I|Serhii Dumenko	religious	UA	head of the Orthodox Church of Ukraine@2018-12-15..
Metropolitan Onufriy	Metropolitan Onufrii|Metropolitan Onuphrius	religious	UA	head of the Ukrainian Orthodox Church@2014-08..
Sviatoslav Shevchuk	Svyatoslav Shevchuk	religious	UA	head of the Ukrainian Greek Catholic Church@2011-03..
Metropolitan Pavlo	Metropolitan Pavel|Petro Lebid	religious	UA	abbot of the Kyiv-Pechersk Lavra@..
Refat Chubarov		politician	UA	chair of the Mejlis of the Crimean Tatar people@2013..
Mustafa Dzhemilev	Mustafa Cemilev	politician	UA	Crimean Tatar leader@..
Oleksandr Usyk	Olexandr Usyk|Olexander Usyk|Oleksander Usyk|Usyk*	public figure	UA	boxer@..
Volodymyr Omelian	Volodymyr Omelyan	politician	UA	former Ukrainian infrastructure minister@..
Pavlo Klimkin		politician	UA	Ukrainian foreign minister@2014-06-19..2019-08-29
Tymofiy Mylovanov	Tymofii Mylovanov	analyst	UA	president of the Kyiv School of Economics@..
Oleksandr Danylyuk	Oleksandr Danyliuk|Olexandr Danylyuk|Olexander Danylyuk|Oleksander Danylyuk	politician	UA	former Ukrainian finance minister@..
Mstyslav Chernov		media	UA	Ukrainian film-maker@..
Illia Ponomarenko	Ilya Ponomarenko|Ilia Ponomarenko|Illya Ponomarenko	media	UA	Ukrainian journalist@..
Serhii Beskrestnov	Serhii "Flash" Beskrestnov|Serhiy Beskrestnov|Sergiy Beskrestnov|Sergii Beskrestnov	analyst	UA	Ukrainian radio technology specialist@..
Vladimir Putin	Vladmir Putin|Putin*	politician	RU	president of Russia@2012-05-07..
Mikhail Mishustin	Mihail Mishustin|Mishustin*	politician	RU	prime minister of Russia@2020-01-16..
Dmitry Peskov	Dmitrii Peskov|Dmitri Peskov|Dmitriy Peskov|Peskov*	spokesperson	RU	Kremlin spokesperson@2012-05..
Yuri Ushakov	Yury Ushakov|Yuriy Ushakov|Ushakov*	official	RU	Kremlin foreign policy aide@2012-05..
Vladimir Medinsky	Vladimir Medinskiy|Vladimir Medinskii|Medinsky*|Medinskiy*|Medinskii*	official	RU	Kremlin aide@2020-01-24..|head of the Russian negotiating delegation@..
Sergei Kiriyenko	Sergey Kirienko|Sergey Kiriyenko|Sergei Kirienko|Kiriyenko*|Kirienko*	official	RU	first deputy chief of staff of the Kremlin@2016-10-05..
Anton Vaino		official	RU	Kremlin chief of staff@2016-08-12..
Dmitry Kozak	Dmitri Kozak|Dmitriy Kozak|Dmitrii Kozak	official	RU	deputy Kremlin chief of staff@2020-01-24..2025-09-18
Alexei Dyumin	Alexey Dyumin|Aleksei Dyumin|Aleksey Dyumin|Dyumin*	official	RU	governor of the Tula region@2016-02..2024-05-14|Kremlin aide@2024-05-14..
Nikolai Patrushev	Nikolay Patrushev	official	RU	secretary of the Security Council of Russia@2008-05-12..2024-05-12|Kremlin aide@2024-05-14..
Sergei Shoigu	Sergey Shoygu|Sergei Shoygu|Sergey Shoigu|Shoigu*|Shoygu*	politician	RU	Russian defence minister@2012-11-06..2024-05-12|secretary of the Security Council of Russia@2024-05-12..
Dmitry Medvedev	Dmitri Medvedyev|Dmitri Medvedev|Dmitriy Medvedev|Dmitrii Medvedev|Medvedev*	politician	RU	president of Russia@2008-05-07..2012-05-07|prime minister of Russia@2012-05-08..2020-01-16|deputy chair of the Security Council of Russia@2020-01-16..
Maxim Oreshkin	Maksim Oreshkin	official	RU	Kremlin economic aide@2020-01..2024-05|deputy Kremlin chief of staff@2024-05-14..
Valentina Matviyenko	Valentina Matvienko|Matviyenko*|Matvienko*	politician	RU	speaker of the Federation Council@2011-09-21..
Vyacheslav Volodin	Viacheslav Volodin|Volodin*	politician	RU	speaker of the State Duma@2016-10-05..
Sergei Naryshkin	Sergey Naryshkin|Naryshkin*	security and intelligence	RU	director of the Foreign Intelligence Service of Russia@2016-10-05..
Alexander Bortnikov	Aleksandr Bortnikov|Alexandr Bortnikov|Bortnikov*	security and intelligence	RU	director of the FSB@2008-05-12..
Viktor Zolotov	Victor Zolotov|Zolotov*	military	RU	head of Rosgvardia@2016-04-05..
Igor Kostyukov	Kostyukov*	military	RU	head of the GRU@2018-11..
Alexander Bastrykin	Aleksandr Bastrykin|Alexandr Bastrykin|Bastrykin*	law	RU	head of the Investigative Committee of Russia@2011-01..
Igor Krasnov		law	RU	prosecutor general of Russia@2020-01-22..2025-09-24|head of the Supreme Court of Russia@2025-09-24..
Alexander Gutsan	Aleksandr Gutsan|Alexandr Gutsan	law	RU	prosecutor general of Russia@2025-09-24..
Vladimir Kolokoltsev	Kolokoltsev*	politician	RU	Russian interior minister@2012-05-21..
Andrei Belousov	Andrey Belousov|Belousov*	politician	RU	first deputy prime minister of Russia@2020-01-21..2024-05-12|Russian defence minister@2024-05-14..
Sergei Lavrov	Sergey Lavrov|Lavrov*	politician	RU	Russian foreign minister@2004-03-09..
Alexander Novak	Aleksandr Novak|Alexandr Novak	politician	RU	deputy prime minister of Russia@2020-11..
Denis Manturov	Manturov*	politician	RU	Russian trade and industry minister@2012-05-21..2024-05|deputy prime minister of Russia@2022-07-15..2024-05|first deputy prime minister of Russia@2024-05-14..
Marat Khusnullin	Khusnullin*	politician	RU	deputy prime minister of Russia@2020-01-21..
Dmitry Patrushev	Dmitri Patrushev|Dmitriy Patrushev|Dmitrii Patrushev	politician	RU	Russian agriculture minister@2018-05..2024-05|deputy prime minister of Russia@2024-05-14..
Yury Trutnev	Yuri Trutnev|Yuriy Trutnev	politician	RU	deputy prime minister of Russia@2013-08..
Dmitry Chernyshenko	Dmitri Chernyshenko|Dmitriy Chernyshenko|Dmitrii Chernyshenko	politician	RU	deputy prime minister of Russia@2020-01-21..
Tatyana Golikova	Tatiana Golikova	politician	RU	deputy prime minister of Russia@2018-05..
Yury Borisov	Yuri Borisov|Yuriy Borisov	politician	RU	deputy prime minister of Russia@2018-05..2022-07-15|head of Roscosmos@2022-07-15..2025-02
Dmitry Rogozin	Dmitri Rogozin|Dmitriy Rogozin|Dmitrii Rogozin|Rogozin*	politician	RU	head of Roscosmos@2018-05..2022-07-15|Russian senator@2023-09..
Dmitry Bakanov	Dmitri Bakanov|Dmitriy Bakanov|Dmitrii Bakanov	official	RU	head of Roscosmos@2025-02..
Anton Siluanov	Siluanov*	politician	RU	Russian finance minister@2011-12..
Elvira Nabiullina	Nabiullina*	official	RU	governor of the Bank of Russia@2013-06-24..
Maxim Reshetnikov	Maksim Reshetnikov	politician	RU	Russian economy minister@2020-01-21..
Sergei Tsivilev	Sergei Tsivilyov|Sergey Tsivilev	politician	RU	governor of the Kemerovo region@2018..2024-05|Russian energy minister@2024-05-14..
Nikolai Shulginov	Nikolay Shulginov	politician	RU	Russian energy minister@2020-11..2024-05
Roman Starovoit	Roman Starovoyt|Starovoit*|Starovoyt*	politician	RU	governor of the Kursk region@2019-09..2024-05-14|Russian transport minister@2024-05-14..2025-07-07
Mikhail Murashko	Mihail Murashko	politician	RU	Russian health minister@2020-01-21..
Alexander Kurenkov	Aleksandr Kurenkov|Alexandr Kurenkov	politician	RU	Russian emergencies minister@2022-05-25..
Anton Alikhanov		politician	RU	governor of the Kaliningrad region@2017-09..2024-05|Russian trade and industry minister@2024-05-14..
Mikhail Degtyarev	Mikhail Degtyaryov|Mihail Degtyarev	politician	RU	governor of Khabarovsk krai@2021-09..2024-05|Russian sports minister@2024-05-14..
Timur Ivanov		politician	RU	deputy defence minister of Russia@2016-05..2024-04
Pavel Popov		military	RU	deputy defence minister of Russia@2013..2024
Dmitry Bulgakov	Dmitri Bulgakov|Dmitriy Bulgakov|Dmitrii Bulgakov	military	RU	deputy defence minister of Russia@2008..2022-09-24
Ruslan Tsalikov		politician	RU	first deputy defence minister of Russia@2015-12..2024-06
Yunus-bek Yevkurov	Yunus-Bek Yevkurov|Yunus-bek Evkurov|Yunusbek Yevkurov|Yevkurov*	military	RU	deputy defence minister of Russia@2019-07..
Alexander Fomin	Aleksandr Fomin|Alexandr Fomin	military	RU	deputy defence minister of Russia@2017-01..
Mikhail Mizintsev	Mihail Mizintsev|Mizintsev*	military	RU	deputy defence minister of Russia@2022-09-24..2023-04
Anna Tsivileva	Anna Tsivilyova	politician	RU	deputy defence minister of Russia@2024-06..
Pavel Fradkov		politician	RU	deputy defence minister of Russia@2024-06..
Viktor Goremykin	Victor Goremykin	military	RU	deputy defence minister of Russia@2024..
Igor Konashenkov	Konashenkov*	spokesperson	RU	Russian defence ministry spokesperson@2011..
Maria Zakharova	Mariya Zakharova|Zakharova*	spokesperson	RU	Russian foreign ministry spokesperson@2015-08-10..
Sergei Ryabkov	Sergey Ryabkov|Ryabkov*	diplomat	RU	deputy foreign minister of Russia@2008-08..
Andrei Rudenko	Andrey Rudenko	diplomat	RU	deputy foreign minister of Russia@2019-09..
Alexander Grushko	Aleksandr Grushko|Alexandr Grushko|Grushko*	diplomat	RU	deputy foreign minister of Russia@..
Mikhail Galuzin	Mihail Galuzin|Galuzin*	diplomat	RU	deputy foreign minister of Russia@2022-12..
Mikhail Bogdanov	Mihail Bogdanov	diplomat	RU	deputy foreign minister of Russia@2011-06..2025-07
Sergei Vershinin	Sergey Vershinin	diplomat	RU	deputy foreign minister of Russia@2018-03..
Vasily Nebenzya	Vassily Nebenzia|Vasily Nebenzia|Vasyl Nebenzya|Vassily Nebenzya|Vasiliy Nebenzya|Nebenzya*|Nebenzia*	diplomat	RU	Russian ambassador to the UN@2017-07-27..
Dmitry Polyanskiy	Dmitry Polyansky|Dmitri Polyanskiy|Dmitri Polyansky|Dmitriy Polyanskiy|Dmitrii Polyanskiy|Dmitriy Polyansky|Polyanskiy*|Polyansky*|Polyanskii*	diplomat	RU	deputy Russian ambassador to the UN@2018..
Anatoly Antonov	Anatoliy Antonov|Anatoli Antonov	diplomat	RU	Russian ambassador to the US@2017-09..2024-10
Alexander Darchiev	Aleksandr Darchiev|Alexandr Darchiev	diplomat	RU	Russian ambassador to the US@2025-03-06..
Rodion Miroshnik	Miroshnik*	diplomat	RU	Russian foreign ministry ambassador-at-large@2023..
Andrei Kelin	Andrey Kelin	diplomat	RU	Russian ambassador to the UK@2019-11..
Sergei Nechaev	Sergei Nechayev|Sergey Nechaev	diplomat	RU	Russian ambassador to Germany@2018-01..
Sergei Andreev	Sergei Andreyev|Sergey Andreyev|Sergey Andreev	diplomat	RU	Russian ambassador to Poland@2014-08..
Kirill Dmitriev	Kirill Dmitriyev|Dmitriev*|Dmitriyev*	official	RU	head of the Russian Direct Investment Fund@2011..|Russian presidential special envoy for foreign investment@2025-02-23..
Mikhail Ulyanov	Mihail Ulyanov	diplomat	RU	Russian envoy to international organisations in Vienna@2018-01..
Alexander Lukashevich	Aleksandr Lukashevich|Alexandr Lukashevich	diplomat	RU	Russian ambassador to the OSCE@2015..
Gennady Gatilov	Gennadiy Gatilov|Gennadi Gatilov	diplomat	RU	Russian ambassador to the UN in Geneva@2018-02..
Konstantin Gavrilov		diplomat	RU	head of the Russian delegation at the Vienna arms control talks@..
Igor Morgulov		diplomat	RU	Russian ambassador to China@2022-09..
Alexander Matsegora	Aleksandr Matsegora|Alexandr Matsegora|Matsegora*	diplomat	RU	Russian ambassador to North Korea@2014-12..2025-12-06
Leonid Slutsky	Leonid Slutskiy|Leonid Slutskii	politician	RU	leader of the Liberal Democratic Party of Russia@2022-05-27..
Konstantin Kosachev	Konstantin Kosachyov|Kosachev*	politician	RU	deputy speaker of the Federation Council@..
Grigory Karasin	Grigoriy Karasin	diplomat	RU	Russian senator@2019..
Tatyana Moskalkova	Tatiana Moskalkova|Moskalkova*	official	RU	Russian human rights ombudsman@2016-04-22..
Yana Lantratova		politician	RU	Russian MP@2021-09..
Maria Lvova-Belova	Mariya Lvova-Belova|Lvova-Belova*	official	RU	Russian president's commissioner for children's rights@2021-10-27..
Valery Gerasimov	Valeriy Gerasimov|Gerasimov*	military	RU	chief of the general staff of Russia@2012-11-09..|commander of Russian forces in Ukraine@2023-01-11..
Sergei Surovikin	Sergey Surovikin|Surovikin*	military	RU	commander of Russian forces in Ukraine@2022-10-08..2023-01-11|commander of the Russian aerospace forces@2017-10..2023-08
Alexander Dvornikov	Aleksandr Dvornikov|Alexandr Dvornikov|Dvornikov*	military	RU	commander of Russian forces in Ukraine@2022-04..2022-06
Gennady Zhidko	Gennadiy Zhidko|Gennadi Zhidko	military	RU	commander of Russia's eastern military district@..2022-10
Alexander Lapin	Aleksandr Lapin|Alexandr Lapin	military	RU	commander of Russia's central military district@2017..2022-10
Rustam Muradov		military	RU	commander of Russia's eastern military district@2022-10..2023-04
Yevgeny Nikiforov	Evgeny Nikiforov|Yevgeniy Nikiforov|Evgeniy Nikiforov|Yevgeni Nikiforov	military	RU	commander of Russia's western military district@2022-12..
Andrei Mordvichev	Andrey Mordvichev|Mordvichev*	military	RU	commander of Russia's central military district@2023-02..2025-05|commander of the Russian ground forces@2025-05-15..
Oleg Salyukov	Salyukov*	military	RU	commander of the Russian ground forces@2014-05..2025-05-15|deputy secretary of the Security Council of Russia@2025-05-15..
Alexander Zhuravlyov	Alexander Zhuravlev|Aleksandr Zhuravlev|Aleksandr Zhuravlyov|Alexandr Zhuravlyov|Alexander Zhuravlyev|Aleksandr Zhuravlyev|Alexandr Zhuravlev|Alexandr Zhuravlyev	military	RU	commander of Russia's western military district@2018-11..2022
Mikhail Teplinsky	Mihail Teplinsky|Mikhail Teplinskiy|Mikhail Teplinskii|Mihail Teplinskiy|Mihail Teplinskii|Teplinsky*|Teplinskiy*|Teplinskii*	military	RU	commander of the Russian airborne forces@2022-06..
Ivan Popov		military	RU	commander of the 58th Combined Arms Army@2022..2023-07
Sergei Kuzovlev	Sergey Kuzovlev	military	RU	Russian general@..
Viktor Sokolov	Victor Sokolov	military	RU	commander of the Black Sea Fleet@2022-08..2024-02
Sergei Pinchuk	Sergey Pinchuk	military	RU	commander of the Black Sea Fleet@2024-02..
Igor Osipov		military	RU	commander of the Black Sea Fleet@2019-05..2022-08
Nikolai Yevmenov	Nikolay Yevmenov	military	RU	commander-in-chief of the Russian navy@2019-05..2024-03
Alexander Moiseyev	Aleksandr Moiseev|Alexander Moiseev|Aleksandr Moiseyev|Alexandr Moiseyev|Alexandr Moiseev	military	RU	commander-in-chief of the Russian navy@2024-03..
Viktor Afzalov	Victor Afzalov	military	RU	commander of the Russian aerospace forces@2023-10..
Sergei Kobylash	Sergey Kobylash	military	RU	commander of Russian long-range aviation@..
Igor Kirillov		military	RU	head of Russia's nuclear, biological and chemical defence troops@2017-04..2024-12-17
Yaroslav Moskalik		military	RU	Russian general@..2025-04-25
Fanil Sarvarov		military	RU	Russian general@..2025-12-22
Mikhail Gudkov	Mihail Gudkov	military	RU	deputy commander-in-chief of the Russian navy@2025-03..2025-07-02
Vladimir Alekseyev	Vladimir Alexeyev|Vladimir Alekseev	military	RU	first deputy head of the GRU@2011..
Esedulla Abachev		military	RU	Russian general@..
Apti Alaudinov	Apty Alaudinov|Alaudinov*	military	RU	commander of the Akhmat special forces@..
Roman Kutuzov		military	RU	Russian general@..2022-06-05
Andrei Sukhovetsky	Andrey Sukhovetsky|Andrei Sukhovetskiy|Andrei Sukhovetskii|Andrey Sukhovetskiy|Andrey Sukhovetskii	military	RU	Russian general@..2022-02-28
Yakov Rezantsev		military	RU	Russian general@..2022-03
Oleg Tsokov		military	RU	Russian general@..2023-07-11
Vladimir Zavadsky	Vladimir Zavadskiy|Vladimir Zavadskii	military	RU	Russian general@..2023-11-28
Sergei Goryachev	Sergey Goryachev	military	RU	Russian general@..2023-06-12
Valery Solodchuk	Valeriy Solodchuk	military	RU	Russian general@..
Sergei Rudskoy	Sergei Rudskoi|Sergey Rudskoy|Sergey Rudskoi|Rudskoy*|Rudskoi*	military	RU	deputy chief of the general staff of Russia@..
Rustam Minnekayev	Rustam Minnekaev	military	RU	acting commander of Russia's central military district@2022..
Vyacheslav Gladkov	Viacheslav Gladkov|Gladkov*	regional head	RU	governor of the Belgorod region@2020-11-18..
Alexei Smirnov	Alexey Smirnov|Aleksei Smirnov|Aleksey Smirnov	regional head	RU	acting governor of the Kursk region@2024-05-15..2024-09|governor of the Kursk region@2024-09..2024-12-05
Alexander Khinshtein	Alexander Khinstein|Aleksandr Khinstein|Aleksandr Khinshtein|Alexandr Khinshtein|Khinshtein*|Khinstein*	politician	RU	Russian MP@2003..2024-12|acting governor of the Kursk region@2024-12-05..2025-09|governor of the Kursk region@2025-09..
Alexander Bogomaz	Aleksandr Bogomaz|Alexandr Bogomaz|Bogomaz*	regional head	RU	governor of the Bryansk region@2014-09-09..
Alexander Gusev	Aleksandr Gusev|Alexandr Gusev	regional head	RU	governor of the Voronezh region@2017-12-25..
Vasily Golubev	Vasiliy Golubev|Vassily Golubev	regional head	RU	governor of the Rostov region@2010-06..2024-11-04
Yuri Slyusar	Yuriy Slyusar|Yury Slyusar|Slyusar*	regional head	RU	acting governor of the Rostov region@2024-11-04..2025-09|governor of the Rostov region@2025-09..
Veniamin Kondratyev	Veniamin Kondratiev|Kondratyev*|Kondratiev*	regional head	RU	governor of the Krasnodar region@2015-04-22..
Igor Artamonov		regional head	RU	governor of the Lipetsk region@2018-10-02..
Andrei Klychkov	Andrey Klychkov|Klychkov*	regional head	RU	governor of the Oryol region@2017-10-05..
Dmitry Milyaev	Dmitry Milyayev|Dmitriy Milyaev|Dmitri Milyaev|Dmitrii Milyaev|Milyaev*|Milyayev*	regional head	RU	acting governor of the Tula region@2024-05-15..2024-09|governor of the Tula region@2024-09..
Vladislav Shapsha	Shapsha*	regional head	RU	governor of the Kaluga region@2020-02-13..
Alexei Ostrovsky	Alexey Ostrovsky|Aleksei Ostrovsky|Aleksey Ostrovsky|Alexei Ostrovskiy|Alexei Ostrovskii|Alexey Ostrovskiy|Alexey Ostrovskii|Aleksei Ostrovskiy|Aleksei Ostrovskii	regional head	RU	governor of the Smolensk region@2012-04..2023-03-17
Vasily Anokhin	Vasiliy Anokhin|Vassily Anokhin|Anokhin*	regional head	RU	governor of the Smolensk region@2023-03-17..
Pavel Malkov		regional head	RU	governor of the Ryazan region@2022-05-10..
Sergei Sobyanin	Sergey Sobyanin|Sobyanin*	mayor	RU	mayor of Moscow@2010-10-21..
Andrei Vorobyov	Andrey Vorobiev|Andrei Vorobiev|Andrei Vorobyev|Andrey Vorobyev|Andrey Vorobyov|Andrei Vorobev|Andrey Vorobev|Vorobyov*|Vorobev*|Vorobyev*	regional head	RU	governor of the Moscow region@2012-11-08..
Alexander Drozdenko	Aleksandr Drozdenko|Alexandr Drozdenko|Drozdenko*	regional head	RU	governor of the Leningrad region@2012-05-28..
Alexander Beglov	Aleksandr Beglov|Alexandr Beglov|Beglov*	regional head	RU	governor of St Petersburg@2018-10-03..
Mikhail Vedernikov	Mihail Vedernikov|Vedernikov*	regional head	RU	governor of the Pskov region@2017-10-12..
Igor Rudenya	Rudenya*	regional head	RU	governor of the Tver region@2016-03-02..2025-09
Vitaly Korolev	Vitaly Korolyov|Vitaliy Korolev|Vitali Korolev	regional head	RU	acting governor of the Tver region@2025-11-05..
Andrei Bocharov	Andrey Bocharov	regional head	RU	governor of the Volgograd region@2014-04-02..
Roman Busargin	Busargin*	regional head	RU	governor of the Saratov region@2022-05-10..
Dmitry Azarov	Dmitri Azarov|Dmitriy Azarov|Dmitrii Azarov	regional head	RU	governor of the Samara region@2017-09-25..2024-05-31
Vyacheslav Fedorishchev	Viacheslav Fedorishchev|Fedorishchev*	regional head	RU	governor of the Samara region@2024-05-31..
Rustam Minnikhanov	Minnikhanov*	regional head	RU	head of Tatarstan@2010-03-25..
Radiy Khabirov	Radii Khabirov|Khabirov*	regional head	RU	head of Bashkortostan@2018-10-11..
Yevgeny Kuyvashev	Yevgeny Kuivashev|Evgeny Kuyvashev|Yevgeniy Kuyvashev|Evgeniy Kuyvashev|Yevgeni Kuyvashev	regional head	RU	governor of the Sverdlovsk region@2012-05..2025-03-26
Denis Pasler		regional head	RU	governor of the Orenburg region@2019-03-21..2025-03-26|governor of the Sverdlovsk region@2025-03-26..
Alexei Teksler	Alexey Teksler|Aleksei Teksler|Aleksey Teksler|Teksler*	regional head	RU	governor of the Chelyabinsk region@2019-03-19..
Yevgeny Solntsev	Evgeny Solntsev|Yevgeniy Solntsev|Evgeniy Solntsev|Yevgeni Solntsev	official	RU	head of government in Russian-occupied Donetsk@2023-03..2025-03|governor of the Orenburg region@2025-03-26..
Dmitry Makhonin	Dmitriy Makhonin|Dmitri Makhonin|Dmitrii Makhonin|Makhonin*	regional head	RU	governor of Perm krai@2020-02..
Gleb Nikitin		regional head	RU	governor of the Nizhny Novgorod region@2017-09-26..
Oleg Melnichenko		regional head	RU	governor of the Penza region@2021-03..
Maxim Yegorov	Maksim Egorov|Maxim Egorov|Maksim Yegorov	regional head	RU	governor of the Tambov region@2021-10..2024-11-04
Yevgeny Pervyshov	Yevgeny Pervyshev|Evgeny Pervyshov|Evgeny Pervyshev|Yevgeniy Pervyshov|Evgeniy Pervyshov|Yevgeni Pervyshov|Pervyshov*	regional head	RU	governor of the Tambov region@2024-11-04..
Vladimir Vladimirov		regional head	RU	governor of the Stavropol region@2013-09-27..
Ramzan Kadyrov	Kadyrov*	regional head	RU	head of Chechnya@2007-02-15..
Sergei Melikov	Sergey Melikov	regional head	RU	head of Dagestan@2020-10-05..
Mahmud-Ali Kalimatov	Makhmud-Ali Kalimatov	regional head	RU	head of Ingushetia@2019-06..
Sergei Menyailo	Sergey Menyaylo|Sergey Menyailo	regional head	RU	head of North Ossetia@2021-04..
Kazbek Kokov		regional head	RU	head of Kabardino-Balkaria@2018-09..
Murat Kumpilov		regional head	RU	head of Adygea@2017-01..
Igor Babushkin		regional head	RU	governor of the Astrakhan region@2019-06..
Alexei Besprozvannykh	Alexey Besprozvannykh|Aleksei Besprozvannykh|Aleksey Besprozvannykh	regional head	RU	governor of the Kaliningrad region@2024-05-15..
Andrei Chibis	Andrey Chibis|Chibis*	regional head	RU	governor of the Murmansk region@2019-03-21..
Alexander Tsybulsky	Aleksandr Tsybulsky|Alexandr Tsybulsky|Alexander Tsybulskiy|Alexander Tsybulskii|Aleksandr Tsybulskiy|Aleksandr Tsybulskii|Alexandr Tsybulskiy|Alexandr Tsybulskii	regional head	RU	governor of the Arkhangelsk region@2020-04..
Mikhail Yevrayev	Mikhail Evraev|Mihail Yevrayev|Mikhail Yevraev|Mihail Yevraev	regional head	RU	governor of the Yaroslavl region@2021-10-12..
Georgy Filimonov	Georgiy Filimonov	regional head	RU	governor of the Vologda region@2023-10-31..
Andrei Nikitin	Andrey Nikitin	politician	RU	governor of the Novgorod region@2017-02..2025-02-07|Russian transport minister@2025-07..
Alexander Dronov	Aleksandr Dronov|Alexandr Dronov	regional head	RU	governor of the Novgorod region@2025-03..
Alexander Sokolov	Aleksandr Sokolov|Alexandr Sokolov	regional head	RU	governor of the Kirov region@2022-05-10..
Alexander Brechalov	Alexandr Brechalov|Aleksandr Brechalov|Brechalov*	regional head	RU	head of Udmurtia@2017-04-04..
Oleg Nikolayev	Oleg Nikolaev	regional head	RU	head of Chuvashia@2020-01..
Artem Zdunov	Artyom Zdunov	regional head	RU	head of Mordovia@2020-11-18..
Yuri Zaitsev	Yury Zaitsev|Yuriy Zaitsev	regional head	RU	head of Mari El@2022-05-10..
Alexei Russkikh	Alexey Russkikh|Aleksei Russkikh|Aleksey Russkikh	regional head	RU	governor of the Ulyanovsk region@2021-04..
Alexander Moor	Aleksandr Moor|Alexandr Moor	regional head	RU	governor of the Tyumen region@2018-05..
Igor Kobzev	Kobzev*	regional head	RU	governor of the Irkutsk region@2019-12..
Alexei Tsydenov	Alexey Tsydenov|Aleksei Tsydenov|Aleksey Tsydenov	regional head	RU	head of Buryatia@2017-02..
Oleg Kozhemyako	Kozhemyako*	regional head	RU	governor of Primorsky krai@2018-09..
Dmitry Demeshin	Dmitri Demeshin|Dmitriy Demeshin|Dmitrii Demeshin	regional head	RU	governor of Khabarovsk krai@2024-05-15..
Vladimir Uyba	Vladimir Uiba	regional head	RU	head of Komi@2020-04..2024-11
Rostislav Goldstein	Rostislav Goldshteyn	regional head	RU	head of Komi@2024-11..
Stanislav Voskresensky	Stanislav Voskresenskiy|Stanislav Voskresenskii	regional head	RU	governor of the Ivanovo region@2017-10..
Alexander Avdeyev	Alexander Avdeev|Aleksandr Avdeev|Aleksandr Avdeyev|Alexandr Avdeyev|Alexandr Avdeev	regional head	RU	governor of the Vladimir region@2021-10..
Batu Khasikov		regional head	RU	head of Kalmykia@2019-03..
Valentin Demidov		mayor	RU	mayor of Belgorod@2022..
Andrei Kravchenko	Andrey Kravchenko	mayor	RU	mayor of Novorossiysk@..
Sergei Aksyonov	Sergey Aksyonov|Sergei Aksenov|Sergey Aksenov|Aksyonov*|Aksyenov*	occupation official	RU	Russian-installed head of Crimea@2014-02-27..
Mikhail Razvozhayev	Mikhail Razvozhaev|Mihail Razvozhayev|Mihail Razvozhaev|Razvozhayev*|Razvozhaev*	occupation official	RU	Russian-installed governor of Sevastopol@2019-07-11..
Oleg Kryuchkov		occupation official	RU	adviser to the Russian-installed head of Crimea@..
Vladimir Konstantinov		occupation official	RU	speaker of the Russian-installed parliament of Crimea@..
Denis Pushilin	Pushilin*	occupation official	RU	Russian-installed leader of Donetsk@2018-09-07..
Leonid Pasechnik	Pasechnik*	occupation official	RU	Russian-installed leader of Luhansk@2017-11-24..
Yevgeny Balitsky	Yevhen Balytskyi|Yevhen Balitsky|Evgeny Balitsky|Yevgeny Balitskiy|Yevhen Balytsky|Yevgeniy Balitsky|Evgeniy Balitsky|Yevgeni Balitsky|Yevgeny Balitskii|Evgeny Balitskiy|Evgeny Balitskii|Yevgeniy Balitskiy|Yevgeniy Balitskii|Balitsky*|Balitskiy*|Balitskii*	occupation official	RU	Russian-installed governor of occupied Zaporizhzhia@2022-05..
Vladimir Saldo	Volodymyr Saldo|Saldo*	occupation official	RU	Russian-installed governor of occupied Kherson@2022-04..
Kirill Stremousov	Kyrylo Stremousov|Stremousov*	occupation official	RU	Russian-installed deputy governor of Kherson@2022-04..2022-11-09
Vladimir Rogov	Volodymyr Rogov	occupation official	RU	Russian-installed official in occupied Zaporizhzhia@2022..
Konstantin Ivashchenko		occupation official	RU	Russian-installed mayor of Mariupol@2022-04..2023-01
Oleg Morgun		occupation official	RU	Russian-installed mayor of Mariupol@2023-01..
Alexei Kulemzin	Alexey Kulemzin|Aleksei Kulemzin|Aleksey Kulemzin|Kulemzin*	occupation official	RU	Russian-installed mayor of Donetsk@..
Vladimir Leontyev	Vladimir Leontiev|Volodymyr Leontiev	occupation official	RU	Russian-installed mayor of Nova Kakhovka@2022-04..|Russian-installed head of the Nova Kakhovka council@..2025-10-01
Andrei Alekseyenko	Andrey Alekseenko|Andrei Alekseenko|Andrei Alexeyenko|Andrey Alekseyenko	occupation official	RU	Russian-installed head of government in occupied Kherson@..
Vitaly Ganchev	Vitaliy Ganchev|Vitali Ganchev|Ganchev*	occupation official	RU	Russian-installed leader in occupied Kharkiv@2022-06..
Alexander Volga	Aleksandr Volga|Alexandr Volga	occupation official	RU	Russian-installed mayor of Enerhodar@2022..
Yuri Chernichuk	Yuriy Chernichuk|Yury Chernichuk	occupation official	RU	Russian-installed director of the Zaporizhzhia nuclear power plant@2022..
Yevgenia Yashina	Evgeniya Yashina|Evgenia Yashina|Yevgeniya Yashina	occupation official	RU	communications director of the Russian-run Zaporizhzhia nuclear power plant@..
Vitaly Khotsenko	Vitaliy Khotsenko|Vitali Khotsenko	occupation official	RU	head of government in Russian-occupied Donetsk@2022-06..2023-03|governor of the Omsk region@2023-03..
Galina Danilchenko	Halyna Danylchenko	occupation official	RU	Russian-installed mayor of Melitopol@2022-03..
Eduard Basurin	Basurin*	occupation official	RU	spokesperson for Donetsk separatist forces@..
Andrei Marochko	Andrey Marochko|Marochko*	occupation official	RU	Russian-backed military expert in Luhansk@..
Yan Gagin		occupation official	RU	adviser to the Russian-installed leader of Donetsk@..
Vladimir Solovyov	Vladimir Solovyev|Vladimir Soloviev|Vladimir Solovev	media	RU	Russian state television presenter@..
Margarita Simonyan		media	RU	editor-in-chief of RT@2005..
Dmitry Kiselyov	Dmitry Kiselev|Dmitri Kiselev|Dmitriy Kiselyov|Dmitri Kiselyov|Dmitrii Kiselyov|Dmitry Kiselyev|Dmitri Kiselyev|Dmitriy Kiselev|Dmitriy Kiselyev	media	RU	Russian state television presenter@..
Olga Skabeyeva	Olga Skabeeva|Skabeyeva*	media	RU	Russian state television presenter@..
Anton Krasovsky	Anton Krasovskiy|Anton Krasovskii	media	RU	Russian television presenter@..
Igor Girkin	Igor Strelkov|Strelkov*|Girkin*	military	RU	Russian nationalist former commander@..
Vladlen Tatarsky	Maxim Fomin|Maksim Fomin|Vladlen Tatarskiy|Vladlen Tatarskii|Tatarsky*|Tatarskiy*|Tatarskii*	media	RU	Russian military blogger@..2023-04-02
Daria Dugina	Darya Dugina|Dariya Dugina	media	RU	Russian commentator@..2022-08-20
Alexander Dugin	Aleksandr Dugin|Alexandr Dugin	analyst	RU	Russian ultranationalist ideologue@..
Zakhar Prilepin	Prilepin*	media	RU	Russian nationalist writer@..
Semyon Pegov	Semen Pegov	media	RU	Russian military blogger@..
Alexander Kots	Aleksandr Kots|Alexandr Kots	media	RU	Russian war correspondent@..
Yuri Podolyaka	Yury Podolyaka|Yuriy Podolyaka	media	RU	pro-Russian military blogger@..
Mikhail Zvinchuk	Mihail Zvinchuk	media	RU	founder of Rybar@..
Alexander Sladkov	Aleksandr Sladkov|Alexandr Sladkov	media	RU	Russian war correspondent@..
Yevgeny Poddubny	Evgeny Poddubny|Yevgeniy Poddubny|Evgeniy Poddubny|Yevgeni Poddubny	media	RU	Russian war correspondent@..
Boris Rozhin		media	RU	pro-Russian military blogger@..
Alexander Khodakovsky	Aleksandr Khodakovsky|Alexandr Khodakovsky|Alexander Khodakovskiy|Alexander Khodakovskii|Aleksandr Khodakovskiy|Aleksandr Khodakovskii|Alexandr Khodakovskiy|Alexandr Khodakovskii	military	RU	commander of the Vostok battalion@..
Andrei Gurulyov	Andrey Gurulev|Andrei Gurulev|Andrey Gurulyov|Andrei Gurulyev|Andrey Gurulyev	politician	RU	Russian MP@2021-09..
Andrei Kartapolov	Andrey Kartapolov|Kartapolov*	politician	RU	chair of the State Duma defence committee@2021-10..
Sergei Markov	Sergey Markov	analyst	RU	pro-Kremlin political analyst@..
Sergei Karaganov	Sergey Karaganov	analyst	RU	Russian foreign policy analyst@..
Fyodor Lukyanov	Fedor Lukyanov	analyst	RU	Russian foreign policy analyst@..
Tatiana Stanovaya	Tatyana Stanovaya	analyst	RU	Russian political analyst@..
Marina Ovsyannikova	Ovsyannikova*	media	RU	Russian journalist@..
Konstantin Malofeev	Konstantin Malofeyev	business	RU	Russian Orthodox businessman@..
Viktor Bout	Victor Bout	business	RU	Russian arms dealer@..
Yevgeny Prigozhin	Evgenii Prigozhin|Yevgeni Prigozhin|Evgeny Prigozhin|Yevgeniy Prigozhin|Evgeniy Prigozhin|Prigozhin*	military	RU	head of Wagner@2014..2023-08-23
Dmitry Utkin	Dmitri Utkin|Dmitriy Utkin|Dmitrii Utkin	military	RU	commander of Wagner@2014..2023-08-23
Andrei Troshev	Andrey Troshev	military	RU	Wagner commander@..
Igor Sechin	Sechin*	business	RU	head of Rosneft@2012-05..
Alexei Miller	Alexey Miller|Aleksei Miller|Aleksey Miller	business	RU	head of Gazprom@2001-05..
Alexei Likhachev	Alexei Likhachyov|Alexey Likhachyov|Alexey Likhachev|Aleksei Likhachev|Aleksey Likhachev|Likhachev*	official	RU	head of Rosatom@2016-10..
Sergei Chemezov	Sergey Chemezov|Chemezov*	business	RU	head of Rostec@2007-12..
Roman Abramovich	Abramovich*	business	RU	Russian businessman@..
Oleg Deripaska	Deripaska*	business	RU	Russian businessman@..
Oleg Tinkov		business	RU	Russian-born businessman@..
Vagit Alekperov		business	RU	founder of Lukoil@..
German Gref	Herman Gref	business	RU	head of Sberbank@2007-11..
Andrey Kostin		business	RU	head of VTB@2002-06..
Mikhail Fridman	Mihail Fridman	business	RU	Russian businessman@..
Alisher Usmanov		business	RU	Russian businessman@..
Arkady Rotenberg	Arkadiy Rotenberg	business	RU	Russian businessman@..
Ravil Maganov		business	RU	chair of Lukoil@..2022-09-01
Alexei Navalny	Alexey Navalnyy|Aleksei Navalniy|Alexey Navalny|Aleksei Navalny|Aleksey Navalny|Navalny*	public figure	RU	Russian opposition leader@..2024-02-16
Yulia Navalnaya	Yuliya Navalnaya|Julia Navalnaya	public figure	RU	Russian opposition figure@..
Lyudmila Navalnaya	Liudmila Navalnaya|Ludmila Navalnaya	public figure	RU	mother of Alexei Navalny@..
Kira Yarmysh		spokesperson	RU	spokesperson for Alexei Navalny@..
Leonid Volkov		public figure	RU	Russian opposition figure@..
Ivan Zhdanov		public figure	RU	director of the Anti-Corruption Foundation@..
Vladimir Kara-Murza	Kara-Murza*	public figure	RU	Russian opposition politician@..
Ilya Yashin	Ilia Yashin|Yashin*	public figure	RU	Russian opposition politician@..
Andrei Pivovarov	Andrey Pivovarov	public figure	RU	Russian opposition politician@..
Mikhail Khodorkovsky	Mihail Khodorkovsky|Mikhail Khodorkovskiy|Mikhail Khodorkovskii|Mihail Khodorkovskiy|Mihail Khodorkovskii|Khodorkovsky*|Khodorkovskiy*|Khodorkovskii*	public figure	RU	exiled Russian businessman@..
Garry Kasparov	Gary Kasparov|Kasparov*	public figure	RU	Russian opposition figure@..
Ilya Ponomarev	Ilya Ponomaryov|Ilia Ponomarev	public figure	RU	exiled Russian politician@..
Boris Nadezhdin	Nadezhdin*	public figure	RU	Russian opposition politician@..
Yekaterina Duntsova	Ekaterina Duntsova	public figure	RU	Russian opposition politician@..
Oleg Orlov		public figure	RU	co-chair of Memorial@..
Sasha Skochilenko	Aleksandra Skochilenko|Alexandra Skochilenko|Skochilenko*	public figure	RU	Russian artist@..
Lilia Chanysheva	Liliya Chanysheva	public figure	RU	Russian opposition activist@..
Ksenia Fadeeva	Ksenia Fadeyeva|Kseniya Fadeeva	public figure	RU	Russian opposition politician@..
Alexei Gorinov	Alexey Gorinov|Aleksei Gorinov|Aleksey Gorinov	public figure	RU	Moscow councillor@..
Dmitry Muratov	Dmitri Muratov|Dmitriy Muratov|Dmitrii Muratov	media	RU	editor of Novaya Gazeta@..2023-11
Maria Pevchikh	Mariya Pevchikh	public figure	RU	Russian opposition figure@..
Denis Kapustin	Denis Nikitin	military	RU	leader of the Russian Volunteer Corps@2022..
Maximilian Andronnikov		military	RU	deputy commander of the Freedom of Russia Legion@..
Boris Akunin	Grigory Chkhartishvili	media	RU	Russian writer@..
Alla Pugacheva	Alla Pugachova|Pugacheva*	public figure	RU	Russian singer@..
Maxim Kuzminov	Maksim Kuzminov	military	RU	Russian defector@..2024-02
Yevgeny Roizman	Yevgeny Royzman|Evgeny Roizman|Yevgeniy Roizman|Evgeniy Roizman|Yevgeni Roizman	public figure	RU	former mayor of Yekaterinburg@2013..2018
Grigory Yavlinsky	Grigoriy Yavlinsky|Grigory Yavlinskiy|Grigory Yavlinskii|Grigoriy Yavlinskiy|Grigoriy Yavlinskii	politician	RU	founder of Yabloko@..
Gennady Zyuganov	Gennadiy Zyuganov|Gennadi Zyuganov|Zyuganov*	politician	RU	leader of the Communist Party of Russia@1993..
Nikolai Kharitonov	Nikolay Kharitonov	politician	RU	Russian presidential candidate@2024-01..2024-03
Vladislav Davankov		politician	RU	Russian presidential candidate@2024-01..2024-03
Sergei Mironov	Sergey Mironov	politician	RU	leader of A Just Russia@..
Vladimir Zhirinovsky	Vladimir Zhirinovskiy|Vladimir Zhirinovskii|Zhirinovsky*|Zhirinovskiy*|Zhirinovskii*	politician	RU	leader of the Liberal Democratic Party of Russia@..2022-04-06
Ella Pamfilova	Pamfilova*	official	RU	head of Russia's central election commission@2016-03..
Patriarch Kirill	Kirill I|Patriarch Kirill of Moscow|Vladimir Gundyayev	religious	RU	patriarch of Moscow@2009-02-01..
Andrei Turchak	Andrey Turchak	politician	RU	secretary of United Russia@2017..2024-06
Alexander Borodai	Aleksandr Borodai|Alexander Boroday|Alexandr Borodai	politician	RU	Russian MP@2021-09..
Adam Delimkhanov	Delimkhanov*	politician	RU	Russian MP@2007..
Adam Kadyrov		military	RU	son of Ramzan Kadyrov@..
Viktor Vodolatsky	Victor Vodolatsky|Viktor Vodolatskiy|Viktor Vodolatskii|Victor Vodolatskiy|Victor Vodolatskii|Vodolatsky*|Vodolatskiy*|Vodolatskii*	politician	RU	Russian MP@..
Pyotr Tolstoy	Petr Tolstoy	politician	RU	deputy speaker of the State Duma@2016-10..
Alexei Pushkov	Alexey Pushkov|Aleksei Pushkov|Aleksey Pushkov	politician	RU	Russian senator@2016..
Andrei Klishas	Andrey Klishas	politician	RU	Russian senator@2012..
Konstantin Zatulin		politician	RU	Russian MP@..
Alexei Chepa	Alexey Chepa|Aleksei Chepa|Aleksey Chepa|Chepa*	politician	RU	Russian MP@..
Mikhail Sheremet	Mihail Sheremet	politician	RU	Russian MP@..
Vadim Krasikov		security and intelligence	RU	Russian FSB officer convicted of murder@..
Mikhail Gorbachev	Mihail Gorbachev|Gorbachev*	politician	RU	last leader of the Soviet Union@1985-03-11..1991-12-25
Boris Yeltsin	Yeltsin*	politician	RU	president of Russia@1991-07-10..1999-12-31
Joseph Stalin	Josef Stalin|Stalin*	politician	RU	Soviet leader@..1953-03-05
Vladimir Lenin	Lenin*	politician	RU	Soviet leader@..1924-01-21
Boris Nemtsov	Nemtsov*	public figure	RU	Russian opposition politician@..2015-02-27
Alexander Litvinenko	Aleksandr Litvinenko|Alexandr Litvinenko	security and intelligence	RU	former FSB officer@..2006-11-23
Sergei Skripal	Sergey Skripal	security and intelligence	RU	former GRU officer@..
Dawn Sturgess		public figure	RU	victim of the Salisbury novichok poisoning@..2018-07-08
Ruslan Levyev	Ruslan Leviev	analyst	RU	founder of Conflict Intelligence Team@..
Vladislav Klyushin		business	RU	Russian businessman@..
Roman Seleznev		public figure	RU	Russian hacker@..
Yevgenia Berkovich	Evgenia Berkovich|Zhenya Berkovich|Yevgeniya Berkovich	public figure	RU	Russian theatre director@..
Gennady Timchenko	Gennadiy Timchenko|Gennadi Timchenko	business	RU	Russian businessman@..
Alexander Lukashenko	Alyaksandr Lukashenka|Aliaksandr Lukashenka|Aleksander Lukashenko|Lukashenko*|Lukashenka*	politician	BY	president of Belarus@1994-07-20..
Viktor Khrenin	Khrenin*	military	BY	Belarusian defence minister@2020-01-20..
Vladimir Makei	Uladzimir Makei|Vladimir Makey|Makei*|Makey*	politician	BY	Belarusian foreign minister@2012-08..2022-11-26
Sergei Aleinik	Siarhei Aleinik|Sergey Aleynik	politician	BY	Belarusian foreign minister@2022-12-13..2024-06-27
Maxim Ryzhenkov	Maksim Ryzhankou|Ryzhenkov*	politician	BY	Belarusian foreign minister@2024-06-27..
Roman Golovchenko	Raman Halouchanka|Golovchenko*	politician	BY	prime minister of Belarus@2020-06-04..2025-03-10
Alexander Turchin	Aliaksandr Turchyn	politician	BY	prime minister of Belarus@2025-03-10..
Alexander Volfovich	Aliaksandr Valfovich	official	BY	secretary of the Belarusian security council@2021-01..
Sviatlana Tsikhanouskaya	Svetlana Tikhanovskaya|Svetlana Tsikhanouskaya|Sviatlana Tikhanovskaya|Svyatlana Tsikhanouskaya|Tsikhanouskaya*|Tikhanovskaya*	public figure	BY	Belarusian opposition leader@2020-08..
Siarhei Tsikhanouski	Sergei Tikhanovsky|Syarhei Tsikhanouski|Sergey Tikhanovsky|Siarhei Tsikhanousky	public figure	BY	Belarusian opposition figure@..
Ales Bialiatski	Ales Byalyatski|Bialiatski*	public figure	BY	Belarusian human rights activist@..
Maria Kolesnikova	Maryia Kalesnikava|Maria Kalesnikava|Maria Kalesnikova|Kalesnikava*|Kolesnikova*	public figure	BY	Belarusian opposition figure@..
Viktar Babaryka	Viktor Babariko	public figure	BY	Belarusian opposition figure@..
Natalya Eismont	Natallia Eismant|Natalia Eismont	spokesperson	BY	spokesperson for the president of Belarus@2018-12..
Pavel Latushko	Pavel Latushka	public figure	BY	Belarusian opposition figure@..
Ivan Tertel		security and intelligence	BY	head of the KGB of Belarus@2020-09..
Franak Viacorka	Franak Viačorka	public figure	BY	adviser to Sviatlana Tsikhanouskaya@..
Raman Pratasevich	Roman Protasevich|Protasevich*|Pratasevich*	media	BY	Belarusian journalist@..
Donald Trump	Donald J Trump|Donald J. Trump|Trump*	politician	US	president of the United States@2017-01-20..2021-01-20|president of the United States@2025-01-20..
Joe Biden	Joseph Biden|Biden*	politician	US	president of the United States@2021-01-20..2025-01-20
Barack Obama	Obama*	politician	US	president of the United States@2009-01-20..2017-01-20
Bill Clinton		politician	US	president of the United States@1993-01-20..2001-01-20
George W. Bush	George W Bush|George Bush	politician	US	president of the United States@2001-01-20..2009-01-20
Ronald Reagan	Reagan*	politician	US	president of the United States@1981-01-20..1989-01-20
Hillary Clinton		politician	US	US secretary of state@2009-01-21..2013-02-01
Kamala Harris		politician	US	US vice-president@2021-01-20..2025-01-20
JD Vance	J.D. Vance|J. D. Vance|James David Vance|Vance*	politician	US	US senator@2023-01-03..2025-01-10|US vice-president@2025-01-20..
Mike Pence	Pence*	politician	US	US vice-president@2017-01-20..2021-01-20
Antony Blinken	Anthony Blinken|Tony Blinken|Blinken*	politician	US	US secretary of state@2021-01-26..2025-01-20
Marco Rubio	Rubio*	politician	US	US senator@2011-01-03..2025-01-20|US secretary of state@2025-01-21..|acting US national security adviser@2025-05-01..
Lloyd Austin	Lloyd J. Austin	politician	US	US defense secretary@2021-01-22..2025-01-20
Pete Hegseth	Hegseth*	politician	US	US defense secretary@2025-01-25..
Jake Sullivan		official	US	US national security adviser@2021-01-20..2025-01-20
Mike Waltz	Michael Waltz|Waltz*	politician	US	US national security adviser@2025-01-20..2025-05-01|US ambassador to the UN@2025-09..
Keith Kellogg	Kellogg*	official	US	US special envoy for Ukraine@2025-01..2026-01
Steve Witkoff	Steven Witkoff|Witkoff*	official	US	US special envoy@2025-01-20..
Jared Kushner		official	US	son-in-law of Donald Trump@..|US negotiator@..
Dan Driscoll	Daniel Driscoll|Driscoll*	politician	US	US army secretary@2025-02-25..
Josh Gruenbaum		official	US	US negotiator@..
John Kirby		spokesperson	US	Pentagon press secretary@2021-01..2022-05|US national security council spokesperson@2022-05..2025-01-20
Jen Psaki	Psaki*	spokesperson	US	White House press secretary@2021-01-20..2022-05-13
Karine Jean-Pierre		spokesperson	US	White House press secretary@2022-05-13..2025-01-20
Karoline Leavitt	Leavitt*	spokesperson	US	White House press secretary@2025-01-20..
Ned Price		spokesperson	US	US state department spokesperson@2021-01-20..2023-03
Vedant Patel		spokesperson	US	deputy US state department spokesperson@..
Matthew Miller	Matt Miller	spokesperson	US	US state department spokesperson@2023-04..2025-01-20
Tammy Bruce		spokesperson	US	US state department spokesperson@2025-01..2025-08
Tommy Pigott		spokesperson	US	deputy US state department spokesperson@2025..
Pat Ryder	Patrick Ryder	spokesperson	US	Pentagon press secretary@2022-08..2025-01
Sabrina Singh		spokesperson	US	deputy Pentagon press secretary@..2025-01
Sean Parnell		spokesperson	US	Pentagon spokesperson@2025-01..
Adrienne Watson		spokesperson	US	US national security council spokesperson@..
Sean Savett		spokesperson	US	US national security council spokesperson@..2025-01
Steven Cheung		spokesperson	US	White House communications director@2025-01-20..
Anna Kelly		spokesperson	US	deputy White House press secretary@2025-01..
Brian Hughes		spokesperson	US	US national security council spokesperson@2025-01..
Susie Wiles		official	US	White House chief of staff@2025-01-20..
Stephen Miller		official	US	White House deputy chief of staff@2025-01-20..
Mark Milley	Milley*	military	US	chair of the US joint chiefs of staff@2019-10-01..2023-09-30
Charles Q. Brown	CQ Brown|C.Q. Brown|Charles Brown|Charles Q Brown	military	US	chair of the US joint chiefs of staff@2023-10-01..2025-02-21
Dan Caine		military	US	chair of the US joint chiefs of staff@2025-04..
Christopher Cavoli	Cavoli*	military	US	Nato's supreme allied commander Europe@2022-07-04..2025-07-04
Alexus Grynkewich	Grynkewich*	military	US	Nato's supreme allied commander Europe@2025-07-04..
Tod Wolters	Tod D. Wolters	military	US	Nato's supreme allied commander Europe@2019-05..2022-07-04
Philip Breedlove		military	US	former Nato supreme allied commander Europe@2013-05..2016-05
Ben Hodges	Frederick Hodges	military	US	former commander of the US army in Europe@2014..2017
David Petraeus	Petraeus*	military	US	former director of the CIA@2011-09..2012-11
William Burns	Bill Burns|William J. Burns	security and intelligence	US	director of the CIA@2021-03-19..2025-01-20
John Ratcliffe		security and intelligence	US	director of the CIA@2025-01-23..
Avril Haines		security and intelligence	US	US director of national intelligence@2021-01-21..2025-01-20
Tulsi Gabbard	Gabbard*	politician	US	US director of national intelligence@2025-02-12..
Kash Patel		security and intelligence	US	director of the FBI@2025-02..
Christopher Wray	Chris Wray	security and intelligence	US	director of the FBI@2017-08-02..2025-01
Merrick Garland		law	US	US attorney general@2021-03-11..2025-01-20
Pam Bondi	Pamela Bondi	law	US	US attorney general@2025-02-05..2026
Janet Yellen	Yellen*	politician	US	US treasury secretary@2021-01-26..2025-01-20
Wally Adeyemo		politician	US	deputy US treasury secretary@2021-03..2025-01
Scott Bessent	Bessent*	politician	US	US treasury secretary@2025-01-28..
Gina Raimondo		politician	US	US commerce secretary@2021-03..2025-01
Howard Lutnick	Lutnick*	politician	US	US commerce secretary@2025-02..
Jennifer Granholm		politician	US	US energy secretary@2021-02..2025-01
Chris Wright		politician	US	US energy secretary@2025-02..
Samantha Power		politician	US	administrator of USAid@2021-05..2025-01-20
Linda Thomas-Greenfield	Thomas-Greenfield*	diplomat	US	US ambassador to the UN@2021-02..2025-01-20
Dorothy Shea		diplomat	US	acting US ambassador to the UN@2025-01..2025-09
Victoria Nuland	Nuland*	diplomat	US	US under secretary of state@2021-05..2024-03
Wendy Sherman		diplomat	US	US deputy secretary of state@2021-04..2023-07
Christopher Landau		diplomat	US	US deputy secretary of state@2025-03..
Celeste Wallander		official	US	US assistant secretary of defense@2022-02..2025-01
Colin Kahl		official	US	US under secretary of defense@2021-04..2023-07
Elbridge Colby		official	US	US under secretary of defense@2025-04..
Kathleen Hicks		official	US	US deputy defense secretary@2021-02..2025-01-20
Stephen Feinberg	Steve Feinberg	official	US	US deputy defense secretary@2025-03..
Laura Cooper		official	US	US deputy assistant secretary of defense@..
Bridget Brink		diplomat	US	US ambassador to Ukraine@2022-05..2025-04
Julie Davis	Julie Fisher|Julie S. Davis	diplomat	US	US chargé d'affaires in Kyiv@2025-05..
Kristina Kvien		diplomat	US	US chargé d'affaires in Kyiv@2020-01..2022-05
Julianne Smith		diplomat	US	US ambassador to Nato@2021-12..2024-11
Matthew Whitaker	Matt Whitaker	diplomat	US	US ambassador to Nato@2025-04..
Michael Carpenter		diplomat	US	US ambassador to the OSCE@2021-11..
John Sullivan	John J. Sullivan	diplomat	US	US ambassador to Russia@2020-01..2022-09
Lynne Tracy		diplomat	US	US ambassador to Russia@2023-01..2025-06
Tom Barrack	Thomas Barrack	diplomat	US	US ambassador to Turkey@2025-05..
Mark Brzezinski		diplomat	US	US ambassador to Poland@2022-02..2025-01
Tom Rose		diplomat	US	US ambassador to Poland@2025..
David Pressman		diplomat	US	US ambassador to Hungary@2022-09..2025-01
John Coale		official	US	US special envoy for Belarus@2025..
Mike Johnson		politician	US	speaker of the US House of Representatives@2023-10-25..
Kevin McCarthy		politician	US	speaker of the US House of Representatives@2023-01-07..2023-10-03
Nancy Pelosi	Pelosi*	politician	US	speaker of the US House of Representatives@2019-01-03..2023-01-03
Hakeem Jeffries		politician	US	Democratic leader in the US House of Representatives@2023-01-03..
Chuck Schumer	Charles Schumer|Schumer*	politician	US	US Senate majority leader@2021-01-20..2025-01-03|US Senate minority leader@2025-01-03..
Mitch McConnell	McConnell*	politician	US	US Senate minority leader@2021-01-20..2025-01-03
John Thune		politician	US	US Senate majority leader@2025-01-03..
Lindsey Graham		politician	US	US senator@2003-01-03..
Richard Blumenthal	Blumenthal*	politician	US	US senator@2011-01..
Michael McCaul	Mike McCaul|McCaul*	politician	US	chair of the US House foreign affairs committee@2023-01..2025-01
Gregory Meeks		politician	US	US congressman@..
Don Bacon		politician	US	US congressman@2017-01-03..
Brian Fitzpatrick		politician	US	US congressman@2017-01-03..
Jim Risch	James Risch	politician	US	US senator@2009-01..
Jeanne Shaheen		politician	US	US senator@2009-01..
Roger Wicker		politician	US	US senator@..
Tim Kaine		politician	US	US senator@2013-01-03..
Rand Paul		politician	US	US senator@2011-01..
Marjorie Taylor Greene		politician	US	US congresswoman@2021-01-03..2026-01-05
Matt Gaetz		politician	US	US congressman@2017-01-03..2024-11
Jim Jordan		politician	US	US congressman@2007-01..
Bernie Sanders		politician	US	US senator@2007-01..
Mitt Romney		politician	US	US senator@2019-01-03..2025-01-03
Thom Tillis		politician	US	US senator@2015-01..
Mark Warner		politician	US	US senator@2009-01..
Mike Lee		politician	US	US senator@2011-01..
Mike Turner		politician	US	US congressman@2003-01..
Tommy Tuberville		politician	US	US senator@2021-01..
Roger Carstens		diplomat	US	US special envoy for hostage affairs@2020-03..2025-01
Adam Boehler		diplomat	US	US special envoy for hostage response@2025..
Elon Musk	Musk*	business	US	head of SpaceX@2002..|head of the Department of Government Efficiency@2025-01-20..2025-05-30
Jeffrey Sachs		analyst	US	US economist@..
Amos Hochstein		official	US	US energy envoy@..2025-01
Daleep Singh		official	US	US deputy national security adviser@..
Penny Pritzker		official	US	US special representative for Ukraine's economic recovery@2023-09..2024
Paul Whelan		public figure	US	former US marine held in Russia@..
Evan Gershkovich	Gershkovich*	media	US	Wall Street Journal reporter@..
Brittney Griner	Griner*	public figure	US	US basketball player@..
Trevor Reed		public figure	US	former US marine held in Russia@..
Marc Fogel		public figure	US	US teacher held in Russia@..
Alsu Kurmasheva	Kurmasheva*	media	US	RFE/RL journalist@..
Ksenia Karelina	Ksenia Khavana|Kseniya Karelina	public figure	US	US-Russian dual national held in Russia@..
Tucker Carlson		media	US	US broadcaster@..
Sean Hannity		media	US	Fox News presenter@..
John Bolton		official	US	US national security adviser@2018-04-09..2019-09-10
Mike Pompeo	Pompeo*	politician	US	US secretary of state@2018-04-26..2021-01-20
H.R. McMaster	HR McMaster	official	US	US national security adviser@2017-02..2018-04
Hunter Biden		politician	US	son of Joe Biden@..
Jill Biden		politician	US	first lady of the United States@2021-01-20..2025-01-20
Melania Trump		politician	US	first lady of the United States@2025-01-20..
Donald Trump Jr	Donald Trump Jr.|Don Jr	politician	US	son of Donald Trump@..
Fiona Hill		analyst	US	former White House Russia adviser@..
Michael McFaul		analyst	US	US ambassador to Russia@2012-01..2014-02
Kurt Volker		diplomat	US	US special representative for Ukraine@2017-07..2019-09
Michael Kofman		analyst	US	military analyst@..
Rob Lee		analyst	US	military analyst@..
George Barros		analyst	US	analyst at the Institute for the Study of War@..
Nikki Haley		politician	US	Republican presidential candidate@2023-02..2024-03
Ron DeSantis	DeSantis*	politician	US	governor of Florida@2019-01..
Tim Walz		politician	US	governor of Minnesota@2019-01..
Robert F. Kennedy Jr	Robert F Kennedy Jr|Robert F. Kennedy Jr.|RFK Jr	politician	US	US health secretary@2025-02..
Jeff Bezos	Bezos*	business	US	founder of Amazon@..
Henry Kissinger	Kissinger*	politician	US	US secretary of state@1973-09-22..1977-01-20
Bill Gates		business	US	founder of Microsoft@..
Jack Teixeira		military	US	US airman convicted of leaking documents@..
Brent Renaud		media	US	US film-maker killed in Irpin@..2022-03-13
James O'Brien		diplomat	US	head of the US state department's sanctions office@2022-04..2023-10
Karen Donfried		diplomat	US	US assistant secretary of state for Europe@2021-09..2023-03
Geoffrey Pyatt		diplomat	US	US assistant secretary of state for energy@2022-09..
Adam Kinzinger		politician	US	US congressman@2011-01..2023-01-03
Liz Cheney		politician	US	US congresswoman@2017-01..2023-01-03
Bob Menendez	Robert Menendez	politician	US	US senator@2006-01..2024-08
Sean Penn		public figure	US	US actor@..
Sergio Gor		official	US	White House personnel director@2025-01..
Justin Trudeau	Trudeau*	politician	CA	prime minister of Canada@2015-11-04..2025-03-14
Mark Carney	Carney*	politician	CA	prime minister of Canada@2025-03-14..
Chrystia Freeland	Freeland*	politician	CA	deputy prime minister of Canada@2019-11-20..2024-12-16
Mélanie Joly	Melanie Joly	politician	CA	Canadian foreign minister@2021-10-26..2025-05-13
Anita Anand		politician	CA	Canadian defence minister@2021-10-26..2023-07-26|Canadian foreign minister@2025-05-13..
Bill Blair		politician	CA	Canadian defence minister@2023-07-26..2025-05-13
David McGuinty		politician	CA	Canadian defence minister@2025-05-13..
Wayne Eyre		military	CA	chief of the defence staff of Canada@2021..2024-07
Anthony Rota		politician	CA	speaker of the Canadian House of Commons@2019-12..2023-09-27
Yaroslav Hunka		public figure	CA	Ukrainian-Canadian veteran@..
Pierre Poilievre	Poilievre*	politician	CA	leader of the Conservative Party of Canada@2022-09-10..
Bob Rae		diplomat	CA	Canadian ambassador to the UN@2020-08..
Larisa Galadza		diplomat	CA	Canadian ambassador to Ukraine@2019..2023
Boris Johnson		politician	GB	UK prime minister@2019-07-24..2022-09-06
Liz Truss	Elizabeth Truss|Truss*	politician	GB	British foreign secretary@2021-09-15..2022-09-06|UK prime minister@2022-09-06..2022-10-25
Rishi Sunak	Sunak*	politician	GB	UK prime minister@2022-10-25..2024-07-05
Keir Starmer	Sir Keir Starmer|Starmer*	politician	GB	UK prime minister@2024-07-05..
Ben Wallace		politician	GB	British defence secretary@2019-07-24..2023-08-31
Grant Shapps	Shapps*	politician	GB	British defence secretary@2023-08-31..2024-07-05
John Healey		politician	GB	British defence secretary@2024-07-05..
James Cleverly		politician	GB	British foreign secretary@2022-09-06..2023-11-13|British home secretary@2023-11-13..2024-07-05
David Cameron	Lord Cameron	politician	GB	UK prime minister@2010-05-11..2016-07-13|British foreign secretary@2023-11-13..2024-07-05
David Lammy	Lammy*	politician	GB	British foreign secretary@2024-07-05..2025-09-05|UK deputy prime minister@2025-09-05..
Yvette Cooper		politician	GB	British home secretary@2024-07-05..2025-09-05|British foreign secretary@2025-09-05..
Angela Rayner	Rayner*	politician	GB	UK deputy prime minister@2024-07-05..2025-09-05
Rachel Reeves		politician	GB	UK chancellor@2024-07-05..
Jeremy Hunt		politician	GB	UK chancellor@2022-10-14..2024-07-05
Shabana Mahmood		politician	GB	British home secretary@2025-09-05..
Andy Burnham		politician	GB	mayor of Greater Manchester@2017-05..2026|British MP@2026-06..
Tony Radakin	Sir Tony Radakin|Radakin*	military	GB	UK chief of the defence staff@2021-11-30..2025-09
Richard Knighton	Rich Knighton	military	GB	UK chief of the defence staff@2025-09..
Richard Moore	Sir Richard Moore	security and intelligence	GB	head of MI6@2020-10-01..2025-09
Blaise Metreweli	Metreweli*	security and intelligence	GB	head of MI6@2025-10-01..
Ken McCallum	McCallum*	security and intelligence	GB	director general of MI5@2020-04..
Jeremy Fleming	Sir Jeremy Fleming	security and intelligence	GB	head of GCHQ@2017..2023
Anne Keast-Butler		security and intelligence	GB	head of GCHQ@2023-05..
Melinda Simmons		diplomat	GB	British ambassador to Ukraine@2019..2023
Martin Harris		diplomat	GB	British ambassador to Ukraine@2023..2025
Neil Crompton		diplomat	GB	British ambassador to Ukraine@2025..
Barbara Woodward	Dame Barbara Woodward	diplomat	GB	British ambassador to the UN@2020-12..
James Kariuki		diplomat	GB	deputy British ambassador to the UN@..
James Heappey		politician	GB	UK armed forces minister@2022-02..2024-03
Luke Pollard		politician	GB	UK armed forces minister@2024-07..2025-09
Al Carns	Alistair Carns	politician	GB	UK armed forces minister@2025-09..
Stephen Doughty		politician	GB	UK minister for Europe@2024-07..
Leo Docherty		politician	GB	UK minister for Europe@2022-09..2024-03
Tobias Ellwood		politician	GB	British MP@2005-05..2024-07
Tom Tugendhat		politician	GB	British MP@2015-05..
Kemi Badenoch	Badenoch*	politician	GB	leader of the Conservative party@2024-11-02..
Nigel Farage	Farage*	politician	GB	leader of Reform UK@..
Ed Davey	Sir Ed Davey	politician	GB	leader of the Liberal Democrats@2020-08-27..
King Charles III	King Charles|Charles III	royal	GB	King of the United Kingdom@2022-09-08..
Queen Elizabeth II	Elizabeth II	royal	GB	Queen of the United Kingdom@1952-02-06..2022-09-08
Prince William	Prince of Wales	royal	GB	heir to the British throne@2022-09-08..
Prince Harry		royal	GB	Duke of Sussex@..
Peter Mandelson	Lord Mandelson|Mandelson*	diplomat	GB	British ambassador to the US@2025-02..2025-09-11
Karen Pierce	Dame Karen Pierce	diplomat	GB	British ambassador to the US@2020-03..2025-02
Jonathan Powell		official	GB	UK national security adviser@2024-12..
Tim Barrow	Sir Tim Barrow	official	GB	UK national security adviser@2022-09..2024
Patrick Sanders	Sir Patrick Sanders	military	GB	UK chief of the general staff@2022-06..2024-06
Roly Walker	Sir Roly Walker	military	GB	UK chief of the general staff@2024-06..
Nigel Casey		diplomat	GB	British ambassador to Russia@2023..
Deborah Bronnert	Dame Deborah Bronnert	diplomat	GB	British ambassador to Russia@2020-01..2023
Tony Blair	Sir Tony Blair	politician	GB	UK prime minister@1997-05-02..2007-06-27
Theresa May		politician	GB	UK prime minister@2016-07-13..2019-07-24
Winston Churchill		politician	GB	UK prime minister@..
Priti Patel		politician	GB	British home secretary@2019-07-24..2022-09-06
Dominic Raab		politician	GB	UK deputy prime minister@..
Emily Thornberry		politician	GB	chair of the House of Commons foreign affairs committee@2024-09..
Alicia Kearns		politician	GB	British MP@2019-12..
George Robertson	Lord Robertson	politician	GB	Nato secretary general@1999-10..2003-12
Olga Robinson		media	GB	BBC journalist@..
Steve Rosenberg	Steven Rosenberg	media	GB	BBC Russia editor@..
Orysia Lutsevych		analyst	GB	analyst at Chatham House@..
Jack Watling		analyst	GB	analyst at Rusi@..
Keir Giles		analyst	GB	analyst at Chatham House@..
Bill Browder		business	GB	founder of Hermitage Capital@..
Eliot Higgins		analyst	GB	founder of Bellingcat@..
Nicola Sturgeon	Sturgeon*	politician	GB	first minister of Scotland@2014-11-20..2023-03-28
Lindsay Hoyle	Sir Lindsay Hoyle	politician	GB	speaker of the House of Commons@2019-11-04..
Emmanuel Macron	Macron*	politician	FR	president of France@2017-05-14..
Jean Castex		politician	FR	prime minister of France@2020-07-03..2022-05-16
Élisabeth Borne	Elisabeth Borne	politician	FR	prime minister of France@2022-05-16..2024-01-09
Gabriel Attal		politician	FR	prime minister of France@2024-01-09..2024-09-05
Michel Barnier	Barnier*	politician	FR	prime minister of France@2024-09-05..2024-12-13
François Bayrou	Francois Bayrou|Bayrou*	politician	FR	prime minister of France@2024-12-13..2025-09-09
Sébastien Lecornu	Sebastien Lecornu|Lecornu*	politician	FR	French defence minister@2022-05-20..2025-09-09|prime minister of France@2025-09-09..
Jean-Yves Le Drian	Le Drian*	politician	FR	French foreign minister@2017-05-17..2022-05-20
Catherine Colonna	Colonna*	politician	FR	French foreign minister@2022-05-20..2024-01-11
Stéphane Séjourné	Stephane Sejourne|Séjourné*|Sejourne*	politician	FR	French foreign minister@2024-01-11..2024-09-21|European commissioner for industry@2024-12-01..
Jean-Noël Barrot	Jean-Noel Barrot	politician	FR	French foreign minister@2024-09-21..
Florence Parly		politician	FR	French defence minister@2017-06-21..2022-05-20
Catherine Vautrin		politician	FR	French defence minister@2025-10-12..
Bruno Le Maire	Le Maire*	politician	FR	French finance minister@2017-05-17..2024-09-12
Thierry Burkhard	Burkhard*	military	FR	chief of the French defence staff@2021-07..2025-08-31
Fabien Mandon		military	FR	chief of the French defence staff@2025-09-01..
Marine Le Pen	Le Pen*	politician	FR	leader of the National Rally in the French parliament@..
Jordan Bardella	Bardella*	politician	FR	president of the National Rally@2022-11-05..
Jean-Luc Mélenchon	Jean-Luc Melenchon|Mélenchon*|Melenchon*	politician	FR	leader of France Unbowed@..
Emmanuel Bonne		official	FR	diplomatic adviser to the president of France@2019-05..
Nicolas de Rivière	Nicolas de Riviere	diplomat	FR	French ambassador to the UN@2019-07..2025
Jérôme Bonnafont	Jerome Bonnafont	diplomat	FR	French ambassador to the UN@2025..
Étienne de Poncins	Etienne de Poncins	diplomat	FR	French ambassador to Ukraine@2019..2023
Gaël Veyssière	Gael Veyssiere	diplomat	FR	French ambassador to Ukraine@2023..
Benjamin Haddad		politician	FR	French minister for Europe@2024-09..
Clément Beaune	Clement Beaune	politician	FR	French minister for Europe@2020-07..2022-07
Laurence Boone		politician	FR	French minister for Europe@2022-07..2024-01
Nicolas Sarkozy	Sarkozy*	politician	FR	president of France@2007-05-16..2012-05-15
François Hollande	Francois Hollande|Hollande*	politician	FR	president of France@2012-05-15..2017-05-14
Laurent Vinatier		public figure	FR	French researcher held in Russia@..
Arman Soldin		media	FR	AFP journalist@..2023-05-09
Olaf Scholz	Scholz*	politician	DE	chancellor of Germany@2021-12-08..2025-05-06
Friedrich Merz	Merz*	politician	DE	leader of the CDU@2022-01..|chancellor of Germany@2025-05-06..
Angela Merkel	Merkel*	politician	DE	chancellor of Germany@2005-11-22..2021-12-08
Gerhard Schröder	Gerhard Schroeder|Gerhard Schroder	politician	DE	chancellor of Germany@1998-10-27..2005-11-22
Frank-Walter Steinmeier	Steinmeier*	politician	DE	president of Germany@2017-03-19..
Annalena Baerbock	Baerbock*	politician	DE	German foreign minister@2021-12-08..2025-05-06|president of the UN general assembly@2025-09-09..
Johann Wadephul	Wadephul*	politician	DE	German foreign minister@2025-05-06..
Christine Lambrecht	Lambrecht*	politician	DE	German defence minister@2021-12-08..2023-01-19
Boris Pistorius	Pistorius*	politician	DE	German defence minister@2023-01-19..
Robert Habeck	Habeck*	politician	DE	German economy minister and vice-chancellor@2021-12-08..2025-05-06
Christian Lindner	Lindner*	politician	DE	German finance minister@2021-12-08..2024-11-07
Lars Klingbeil	Klingbeil*	politician	DE	German finance minister and vice-chancellor@2025-05-06..
Nancy Faeser	Faeser*	politician	DE	German interior minister@2021-12-08..2025-05-06
Alexander Dobrindt	Dobrindt*	politician	DE	German interior minister@2025-05-06..
Marco Buschmann		politician	DE	German justice minister@2021-12-08..2024-11-07
Katherina Reiche		politician	DE	German economy minister@2025-05-06..
Svenja Schulze		politician	DE	German development minister@2021-12-08..2025-05-06
Steffen Hebestreit	Hebestreit*	spokesperson	DE	German government spokesperson@2021-12-08..2025-05-06
Stefan Kornelius		spokesperson	DE	German government spokesperson@2025-05-06..
Carsten Breuer		military	DE	inspector general of the Bundeswehr@2023-03..
Eberhard Zorn		military	DE	inspector general of the Bundeswehr@2018-04..2023-03
Christian Freuding	Freuding*	military	DE	head of the German army@2025-10..
Ingo Gerhartz		military	DE	head of the German air force@2018..2025
Marie-Agnes Strack-Zimmermann	Strack-Zimmermann*	politician	DE	chair of the Bundestag defence committee@2021-12..2024-06
Anton Hofreiter		politician	DE	member of the Bundestag@..
Roderich Kiesewetter	Kiesewetter*	politician	DE	member of the Bundestag@2009..
Norbert Röttgen	Norbert Rottgen|Norbert Roettgen	politician	DE	member of the Bundestag@1994..
Rolf Mützenich	Rolf Mutzenich|Rolf Muetzenich|Mützenich*|Mutzenich*	politician	DE	leader of the SPD in the Bundestag@2019..2025
Ralf Stegner		politician	DE	member of the Bundestag@2021..
Michael Roth		politician	DE	chair of the Bundestag foreign affairs committee@2021..2025
Sahra Wagenknecht	Wagenknecht*	politician	DE	leader of the Sahra Wagenknecht Alliance@2024-01..
Alice Weidel		politician	DE	co-leader of the AfD@2022-06..
Tino Chrupalla		politician	DE	co-leader of the AfD@2019-11..
Markus Söder	Markus Soder|Markus Soeder	politician	DE	premier of Bavaria@2018-03-16..
Jens Spahn		politician	DE	leader of the CDU/CSU in the Bundestag@2025-05..
Anka Feldhusen		diplomat	DE	German ambassador to Ukraine@2019..2023
Martin Jäger	Martin Jager	diplomat	DE	German ambassador to Ukraine@2023..2025|head of the BND@2025-09..
Bruno Kahl		security and intelligence	DE	head of the BND@2016-07..2025
Thomas Haldenwang		security and intelligence	DE	head of Germany's domestic intelligence agency@2018-11..2024-11
Alfons Mais		military	DE	head of the German army@2020..2025
Armin Papperger	Papperger*	business	DE	chief executive of Rheinmetall@2013-01..
Christoph Heusgen		diplomat	DE	chair of the Munich Security Conference@2022..2025
Wolfgang Ischinger		diplomat	DE	chair of the Munich Security Conference@..
Jens Plötner	Jens Plotner|Jens Ploetner	official	DE	foreign policy adviser to the chancellor of Germany@2021-12..2025-05
Rico Krieger		public figure	DE	German held in Belarus@..
Andrzej Duda	Duda*	politician	PL	president of Poland@2015-08-06..2025-08-06
Karol Nawrocki	Nawrocki*	politician	PL	president of Poland@2025-08-06..
Mateusz Morawiecki	Morawiecki*	politician	PL	prime minister of Poland@2017-12-11..2023-12-13
Donald Tusk	Tusk*	politician	PL	prime minister of Poland@2023-12-13..
Radosław Sikorski	Radek Sikorski|Radoslaw Sikorski|Sikorski*	politician	PL	Polish foreign minister@2023-12-13..|Polish deputy prime minister@2025-07..
Zbigniew Rau		politician	PL	Polish foreign minister@2020-08-26..2023-11-27
Mariusz Błaszczak	Mariusz Blaszczak|Błaszczak*|Blaszczak*	politician	PL	Polish defence minister@2018-01-09..2023-11-27
Władysław Kosiniak-Kamysz	Wladyslaw Kosiniak-Kamysz|Kosiniak-Kamysz*	politician	PL	Polish defence minister@2023-12-13..
Jarosław Kaczyński	Jaroslaw Kaczynski|Kaczyński*|Kaczynski*	politician	PL	leader of Law and Justice@2003-01..
Jakub Kumoch		official	PL	foreign policy adviser to the president of Poland@2021-10..2023-01
Marcin Przydacz	Przydacz*	official	PL	head of the Polish president's international policy bureau@..
Paweł Soloch	Pawel Soloch	official	PL	head of Poland's National Security Bureau@2015-08..2022-10
Jacek Siewiera	Siewiera*	official	PL	head of Poland's National Security Bureau@2022-10..2025
Sławomir Cenckiewicz	Slawomir Cenckiewicz	official	PL	head of Poland's National Security Bureau@2025-08..
Tomasz Siemoniak	Siemoniak*	politician	PL	Polish interior minister@2024-05..2025-07|Polish minister for the security services@..
Marcin Kierwiński	Marcin Kierwinski|Kierwiński*|Kierwinski*	politician	PL	Polish interior minister@2023-12-13..2024-05|Polish interior minister@2025-07..
Mariusz Kamiński	Mariusz Kaminski	politician	PL	Polish interior minister@2019-08..2023-11
Rajmund Andrzejczak		military	PL	chief of the general staff of Poland@2018-07..2023-10
Wiesław Kukuła	Wieslaw Kukula	military	PL	chief of the general staff of Poland@2023-10..
Maciej Klisz		military	PL	operational commander of the Polish armed forces@2023-10..
Piotr Müller	Piotr Muller	spokesperson	PL	Polish government spokesperson@2019..2023
Adam Szłapka	Adam Szlapka	spokesperson	PL	Polish government spokesperson@2025..
Łukasz Jasina	Lukasz Jasina	spokesperson	PL	Polish foreign ministry spokesperson@2021..2023
Paweł Wroński	Pawel Wronski	spokesperson	PL	Polish foreign ministry spokesperson@2024..2025
Maciej Wewiór	Maciej Wewior	spokesperson	PL	Polish foreign ministry spokesperson@2025..
Jacek Dobrzyński	Jacek Dobrzynski	spokesperson	PL	spokesperson for Poland's minister for the security services@..
Stanisław Żaryn	Stanislaw Zaryn	spokesperson	PL	spokesperson for Poland's minister for the security services@..2023
Bartosz Cichocki		diplomat	PL	Polish ambassador to Ukraine@2019..2023
Piotr Łukasiewicz	Piotr Lukasiewicz	diplomat	PL	Polish chargé d'affaires in Kyiv@2024..
Szymon Hołownia	Szymon Holownia|Hołownia*|Holownia*	politician	PL	speaker of the Polish Sejm@2023-11-13..2025-11
Włodzimierz Czarzasty	Wlodzimierz Czarzasty	politician	PL	speaker of the Polish Sejm@2025-11..
Andrzej Szejna		politician	PL	deputy foreign minister of Poland@2023-12..2025
Cezary Tomczyk		politician	PL	deputy defence minister of Poland@2023-12..
Rafał Trzaskowski	Rafal Trzaskowski|Trzaskowski*	mayor	PL	mayor of Warsaw@2018-11..
Robert Telus		politician	PL	Polish agriculture minister@2023-04..2023-11
Czesław Siekierski	Czeslaw Siekierski	politician	PL	Polish agriculture minister@2023-12..2025-07
Andrzej Domański	Andrzej Domanski	politician	PL	Polish finance minister@2023-12-13..
Lech Wałęsa	Lech Walesa|Wałęsa*|Walesa*	politician	PL	president of Poland@1990-12-22..1995-12-22
Sławomir Mentzen	Slawomir Mentzen	politician	PL	leader of the Polish Confederation party@..
Paweł Jabłoński	Pawel Jablonski	politician	PL	deputy foreign minister of Poland@2019..2023
Alar Karis	Karis*	politician	EE	president of Estonia@2021-10-11..
Kaja Kallas	Kallas*	politician	EE	prime minister of Estonia@2021-01-26..2024-07-22|EU foreign policy chief@2024-12-01..
Kristen Michal		politician	EE	prime minister of Estonia@2024-07-23..
Eva-Maria Liimets		politician	EE	Estonian foreign minister@2021-01-26..2022-06
Urmas Reinsalu		politician	EE	Estonian foreign minister@2022-07-18..2023-04-17
Margus Tsahkna	Tsahkna*	politician	EE	Estonian foreign minister@2023-04-17..
Hanno Pevkur	Pevkur*	politician	EE	Estonian defence minister@2022-07-18..
Kalle Laanet		politician	EE	Estonian defence minister@2021-01-26..2022-07
Martin Herem		military	EE	commander of the Estonian defence forces@2018-12..2024-06-30
Andrus Merilo		military	EE	commander of the Estonian defence forces@2024-07-01..
Kaupo Rosin		security and intelligence	EE	head of Estonia's foreign intelligence service@2022-11..
Lauri Läänemets	Lauri Laanemets	politician	EE	Estonian interior minister@2022-07..2025-03
Igor Taro		politician	EE	Estonian interior minister@2025-03..
Jonatan Vseviov		diplomat	EE	secretary general of the Estonian foreign ministry@..
Toomas Hendrik Ilves		politician	EE	president of Estonia@2006-10-09..2016-10-10
Ants Kiviselg		military	EE	head of Estonian military intelligence@..
Egils Levits		politician	LV	president of Latvia@2019-07-08..2023-07-08
Edgars Rinkēvičs	Edgar Rinkevics|Edgars Rinkevics|Rinkēvičs*|Rinkevics*	politician	LV	Latvian foreign minister@2011-10-25..2023-07-08|president of Latvia@2023-07-08..
Krišjānis Kariņš	Krisjanis Karins	politician	LV	prime minister of Latvia@2019-01-23..2023-09-15|Latvian foreign minister@2023-09-15..2024-04-10
Evika Siliņa	Evika Silina|Siliņa*|Silina*	politician	LV	prime minister of Latvia@2023-09-15..2026-05
Baiba Braže	Baiba Braze	politician	LV	Latvian foreign minister@2024-04-19..
Artis Pabriks		politician	LV	Latvian defence minister@2019-01-23..2022-12-14
Ināra Mūrniece	Inara Murniece	politician	LV	Latvian defence minister@2022-12-14..2023-09-15
Andris Sprūds	Andris Spruds	politician	LV	Latvian defence minister@2023-09-15..2026-05-10
Gitanas Nausėda	Gitanas Nauseda|Nausėda*|Nauseda*	politician	LT	president of Lithuania@2019-07-12..
Ingrida Šimonytė	Ingrida Simonyte|Šimonytė*|Simonyte*	politician	LT	prime minister of Lithuania@2020-12-11..2024-12-12
Gintautas Paluckas		politician	LT	prime minister of Lithuania@2024-12-12..2025-08
Inga Ruginienė	Inga Ruginiene|Ruginienė*|Ruginiene*	politician	LT	prime minister of Lithuania@2025-09..
Gabrielius Landsbergis		politician	LT	Lithuanian foreign minister@2020-12-11..2024-12-12
Kęstutis Budrys	Kestutis Budrys|Budrys*	politician	LT	Lithuanian foreign minister@2024-12-12..
Arvydas Anušauskas	Arvydas Anusauskas	politician	LT	Lithuanian defence minister@2020-12-11..2024-03-25
Laurynas Kasčiūnas	Laurynas Kasciunas|Kasčiūnas*|Kasciunas*	politician	LT	Lithuanian defence minister@2024-03-25..2024-12-12
Dovilė Šakalienė	Dovile Sakaliene|Šakalienė*|Sakaliene*	politician	LT	Lithuanian defence minister@2024-12-12..2025-10
Robertas Kaunas		politician	LT	Lithuanian defence minister@2025-11..
Valdemaras Rupšys	Valdemaras Rupsys	military	LT	chief of defence of Lithuania@2019-07..2024-07
Raimundas Vaikšnoras	Raimundas Vaiksnoras	military	LT	chief of defence of Lithuania@2024-07..
Vladislav Kondratovič	Vladislav Kondratovic	politician	LT	Lithuanian interior minister@2024-12-12..
Sauli Niinistö	Sauli Niinisto|Niinistö*|Niinisto*	politician	FI	president of Finland@2012-03-01..2024-03-01
Alexander Stubb	Stubb*	politician	FI	president of Finland@2024-03-01..
Sanna Marin		politician	FI	prime minister of Finland@2019-12-10..2023-06-20
Petteri Orpo	Orpo*	politician	FI	prime minister of Finland@2023-06-20..
Pekka Haavisto	Haavisto*	politician	FI	Finnish foreign minister@2019-06-06..2023-06-20
Elina Valtonen	Valtonen*	politician	FI	Finnish foreign minister@2023-06-20..
Antti Kaikkonen	Kaikkonen*	politician	FI	Finnish defence minister@2019-06-06..2023-06-20
Antti Häkkänen	Antti Hakkanen|Häkkänen*|Hakkanen*	politician	FI	Finnish defence minister@2023-06-20..
Timo Kivinen		military	FI	commander of the Finnish defence forces@2019-08..2024-03
Janne Jaakkola		military	FI	commander of the Finnish defence forces@2024-04-01..
Mari Rantanen		politician	FI	Finnish interior minister@2023-06-20..
Magdalena Andersson		politician	SE	prime minister of Sweden@2021-11-30..2022-10-18
Ulf Kristersson	Kristersson*	politician	SE	prime minister of Sweden@2022-10-18..
Ann Linde		politician	SE	Swedish foreign minister@2019-09-10..2022-10-17
Tobias Billström	Tobias Billstrom|Billström*|Billstrom*	politician	SE	Swedish foreign minister@2022-10-18..2024-09-10
Maria Malmer Stenergard	Malmer Stenergard*	politician	SE	Swedish foreign minister@2024-09-10..
Peter Hultqvist	Hultqvist*	politician	SE	Swedish defence minister@2014-10-03..2022-10-18
Pål Jonson	Pal Jonson	politician	SE	Swedish defence minister@2022-10-18..
Carl-Oskar Bohlin		politician	SE	Swedish civil defence minister@2022-10-18..
Micael Bydén	Micael Byden	military	SE	supreme commander of the Swedish armed forces@2015-10..2024-10
Michael Claesson		military	SE	supreme commander of the Swedish armed forces@2024-10-01..
Jimmie Åkesson	Jimmie Akesson	politician	SE	leader of the Sweden Democrats@2005-05..
Carl Bildt	Bildt*	politician	SE	prime minister of Sweden@1991-10-04..1994-10-07
Jonas Gahr Støre	Jonas Gahr Store|Støre*|Store*	politician	NO	prime minister of Norway@2021-10-14..
Anniken Huitfeldt		politician	NO	Norwegian foreign minister@2021-10-14..2023-10-16
Espen Barth Eide		politician	NO	Norwegian foreign minister@2023-10-16..
Bjørn Arild Gram	Bjorn Arild Gram	politician	NO	Norwegian defence minister@2022-04-12..2025-02-04
Tore Sandvik	Tore O. Sandvik	politician	NO	Norwegian defence minister@2025-02-04..
Eirik Kristoffersen		military	NO	chief of defence of Norway@2020-08..
Mette Frederiksen	Frederiksen*	politician	DK	prime minister of Denmark@2019-06-27..
Morten Bødskov	Morten Bodskov	politician	DK	Danish defence minister@2022-02-04..2022-12-15
Jakob Ellemann-Jensen	Ellemann-Jensen*	politician	DK	Danish defence minister@2022-12-15..2023-08-22
Troels Lund Poulsen		politician	DK	Danish defence minister@2023-08-22..
Jeppe Kofod		politician	DK	Danish foreign minister@2019-06-27..2022-12-15
Lars Løkke Rasmussen	Lars Lokke Rasmussen|Løkke Rasmussen*|Lokke Rasmussen*	politician	DK	Danish foreign minister@2022-12-15..
Anders Fogh Rasmussen	Fogh Rasmussen*	politician	DK	Nato secretary general@2009-08-01..2014-10-01
King Frederik	King Frederik X|Frederik X	royal	DK	King of Denmark@2024-01-14..
Katrín Jakobsdóttir	Katrin Jakobsdottir	politician	IS	prime minister of Iceland@2017-11-30..2024-04-09
Kristrún Frostadóttir	Kristrun Frostadottir	politician	IS	prime minister of Iceland@2024-12-21..
Þorgerður Katrín Gunnarsdóttir	Thorgerdur Katrin Gunnarsdottir	politician	IS	Icelandic foreign minister@2024-12-21..
Mario Draghi	Draghi*	politician	IT	prime minister of Italy@2021-02-13..2022-10-22
Giorgia Meloni	Meloni*	politician	IT	prime minister of Italy@2022-10-22..
Sergio Mattarella	Mattarella*	politician	IT	president of Italy@2015-02-03..
Luigi Di Maio	Di Maio*	politician	IT	Italian foreign minister@2019-09-05..2022-10-22
Antonio Tajani	Tajani*	politician	IT	Italian foreign minister@2022-10-22..
Lorenzo Guerini		politician	IT	Italian defence minister@2019-09-05..2022-10-22
Guido Crosetto	Crosetto*	politician	IT	Italian defence minister@2022-10-22..
Matteo Salvini	Salvini*	politician	IT	deputy prime minister of Italy@2022-10-22..
Silvio Berlusconi	Berlusconi*	politician	IT	former prime minister of Italy@..2023-06-12
Giuseppe Conte		politician	IT	leader of the Five Star Movement@2021-08..
Elly Schlein		politician	IT	leader of Italy's Democratic party@2023-03..
Pedro Sánchez	Pedro Sanchez	politician	ES	prime minister of Spain@2018-06-02..
José Manuel Albares	Jose Manuel Albares|Albares*	politician	ES	Spanish foreign minister@2021-07-12..
Margarita Robles		politician	ES	Spanish defence minister@2018-06-07..
King Felipe VI	King Felipe|Felipe VI	royal	ES	King of Spain@2014-06-19..
António Costa	Antonio Costa	politician	PT	prime minister of Portugal@2015-11-26..2024-04-02|president of the European Council@2024-12-01..
Luís Montenegro	Luis Montenegro	politician	PT	prime minister of Portugal@2024-04-02..
Marcelo Rebelo de Sousa	Rebelo de Sousa*	politician	PT	president of Portugal@2016-03-09..2026-03-09
António José Seguro	Antonio Jose Seguro	politician	PT	president of Portugal@2026-03-09..
Paulo Rangel		politician	PT	Portuguese foreign minister@2024-04-02..
Nuno Melo		politician	PT	Portuguese defence minister@2024-04-02..
Mark Rutte	Rutte*	politician	NL	prime minister of the Netherlands@2010-10-14..2024-07-02|Nato secretary general@2024-10-01..
Dick Schoof	Schoof*	politician	NL	prime minister of the Netherlands@2024-07-02..2026-02-23
Rob Jetten	Jetten*	politician	NL	prime minister of the Netherlands@2026-02-23..
Wopke Hoekstra	Hoekstra*	politician	NL	Dutch foreign minister@2022-01-10..2023-09|European commissioner for climate@2023-10..
Hanke Bruins Slot	Bruins Slot*	politician	NL	Dutch foreign minister@2023-09-05..2024-07-02
Caspar Veldkamp	Veldkamp*	politician	NL	Dutch foreign minister@2024-07-02..2025-08-22
David van Weel		politician	NL	Dutch foreign minister@2025-09..2026-02-23
Tom Berendsen		politician	NL	Dutch foreign minister@2026-02-23..
Kajsa Ollongren	Ollongren*	politician	NL	Dutch defence minister@2022-01-10..2024-07-02
Ruben Brekelmans	Brekelmans*	politician	NL	Dutch defence minister@2024-07-02..2026-02-23
Dilan Yeşilgöz	Dilan Yeşilgöz-Zegerius|Dilan Yesilgoz|Dilan Yesilgoz-Zegerius|Yeşilgöz*|Yesilgoz*	politician	NL	Dutch defence minister@2026-02-23..
Geert Wilders	Wilders*	politician	NL	leader of the Party for Freedom@2006-02..
Onno Eichelsheim	Eichelsheim*	military	NL	chief of defence of the Netherlands@2021-04..
Rob Bauer		military	NL	chair of the Nato military committee@2021-06-25..2025-01-17
Alexander De Croo	De Croo*	politician	BE	prime minister of Belgium@2020-10-01..2025-02-03
Bart De Wever	De Wever*	politician	BE	prime minister of Belgium@2025-02-03..
Hadja Lahbib	Lahbib*	politician	BE	Belgian foreign minister@2022-07-15..2024-11-30|European commissioner for crisis management@2024-12-01..
Maxime Prévot	Maxime Prevot	politician	BE	Belgian foreign minister@2025-02-03..
Ludivine Dedonder		politician	BE	Belgian defence minister@2020-10-01..2025-02-03
Theo Francken		politician	BE	Belgian defence minister@2025-02-03..
Valérie Urbain	Valerie Urbain	business	BE	chief executive of Euroclear@2024..
Jean Asselborn	Asselborn*	politician	LU	foreign minister of Luxembourg@2004-07-31..2023-11-17
Xavier Bettel		politician	LU	prime minister of Luxembourg@2013-12-04..2023-11-17|foreign minister of Luxembourg@2023-11-17..
Luc Frieden		politician	LU	prime minister of Luxembourg@2023-11-17..
Karl Nehammer	Nehammer*	politician	AT	chancellor of Austria@2021-12-06..2025-01-10
Alexander Schallenberg	Schallenberg*	politician	AT	Austrian foreign minister@2021-12-06..2025-03-03
Christian Stocker		politician	AT	chancellor of Austria@2025-03-03..
Beate Meinl-Reisinger	Meinl-Reisinger*	politician	AT	Austrian foreign minister@2025-03-03..
Alexander Van der Bellen	Van der Bellen*	politician	AT	president of Austria@2017-01-26..
Klaudia Tanner		politician	AT	Austrian defence minister@2020-01-07..
Micheál Martin	Micheal Martin	politician	IE	taoiseach@2020-06-27..2022-12-17|taoiseach@2025-01-23..
Leo Varadkar	Varadkar*	politician	IE	taoiseach@2022-12-17..2024-04-09
Simon Harris		politician	IE	taoiseach@2024-04-09..2025-01-23|tánaiste@2025-01-23..
Simon Coveney		politician	IE	Irish foreign minister@2017-06-14..2022-12-17
Catherine Connolly		politician	IE	president of Ireland@2025-11-11..
Michael D. Higgins	Michael D Higgins	politician	IE	president of Ireland@2011-11-11..2025-11-11
Ignazio Cassis	Cassis*	politician	CH	Swiss foreign minister@2017-11-01..
Viola Amherd		politician	CH	president of the Swiss confederation@2024-01-01..2024-12-31
Karin Keller-Sutter	Keller-Sutter*	politician	CH	president of the Swiss confederation@2025-01-01..2025-12-31
Miloš Zeman	Milos Zeman	politician	CZ	president of the Czech Republic@2013-03-08..2023-03-08
Petr Pavel		politician	CZ	president of the Czech Republic@2023-03-09..
Petr Fiala	Fiala*	politician	CZ	prime minister of the Czech Republic@2021-12-17..2025-12
Andrej Babiš	Andrej Babis|Babiš*|Babis*	politician	CZ	prime minister of the Czech Republic@2017-12-13..2021-12-17|prime minister of the Czech Republic@2025-12-09..
Jan Lipavský	Jan Lipavsky|Lipavský*|Lipavsky*	politician	CZ	Czech foreign minister@2021-12-17..2025-12
Petr Macinka	Macinka*	politician	CZ	Czech foreign minister@2025-12-15..
Jana Černochová	Jana Cernochova|Černochová*|Cernochova*	politician	CZ	Czech defence minister@2021-12-17..2025-12
Jaromír Zůna	Jaromir Zuna	politician	CZ	Czech defence minister@2025-12-15..
Tomáš Pojar	Tomas Pojar	official	CZ	Czech national security adviser@2022-11..2025-12
Karel Řehka	Karel Rehka	military	CZ	chief of the general staff of the Czech Republic@2022-07..
Vít Rakušan	Vit Rakusan	politician	CZ	Czech interior minister@2021-12-17..2025-12
Tomio Okamura	Okamura*	politician	CZ	speaker of the Czech chamber of deputies@2025-11..
Miloš Vystrčil	Milos Vystrcil	politician	CZ	president of the Czech Senate@2020-02..
Markéta Pekarová Adamová	Marketa Pekarova Adamova	politician	CZ	speaker of the Czech chamber of deputies@2021-11..2025-11
Zuzana Čaputová	Zuzana Caputova|Čaputová*|Caputova*	politician	SK	president of Slovakia@2019-06-15..2024-06-15
Peter Pellegrini	Pellegrini*	politician	SK	president of Slovakia@2024-06-15..
Eduard Heger	Heger*	politician	SK	prime minister of Slovakia@2021-04-01..2023-05-15
Ľudovít Ódor	Ludovit Odor	politician	SK	prime minister of Slovakia@2023-05-15..2023-10-25
Robert Fico	Fico*	politician	SK	prime minister of Slovakia@2023-10-25..
Jaroslav Naď	Jaroslav Nad	politician	SK	Slovak defence minister@2020-03-21..2023-05
Robert Kaliňák	Robert Kalinak|Kaliňák*|Kalinak*	politician	SK	Slovak defence minister@2023-10-25..
Juraj Blanár	Juraj Blanar|Blanár*|Blanar*	politician	SK	Slovak foreign minister@2023-10-25..
Rastislav Káčer	Rastislav Kacer	politician	SK	Slovak foreign minister@2022-09-13..2023-05-15
Matúš Šutaj Eštok	Matus Sutaj Estok	politician	SK	Slovak interior minister@2023-10-25..
Denisa Saková	Denisa Sakova	politician	SK	Slovak economy minister@2023-10-25..
Michal Šimečka	Michal Simecka	politician	SK	leader of Progressive Slovakia@2022-05..
Juraj Cintula		public figure	SK	man convicted of shooting Robert Fico@..
Viktor Orbán	Victor Orban|Viktor Orban|Orbán*|Orban*	politician	HU	prime minister of Hungary@2010-05-29..2026-05-09
Péter Magyar	Peter Magyar	politician	HU	leader of the Tisza party@2024..|prime minister of Hungary@2026-05-09..
Péter Szijjártó	Peter Szijjarto|Szijjártó*|Szijjarto*	politician	HU	Hungarian foreign minister@2014-09-23..2026-05
Katalin Novák	Katalin Novak	politician	HU	president of Hungary@2022-05-10..2024-02-26
Tamás Sulyok	Tamas Sulyok|Sulyok*	politician	HU	president of Hungary@2024-03-05..
Kristóf Szalay-Bobrovniczky	Kristof Szalay-Bobrovniczky|Szalay-Bobrovniczky*	politician	HU	Hungarian defence minister@2022-05-24..2026-05
Gergely Gulyás	Gergely Gulyas	politician	HU	chief of staff to the prime minister of Hungary@2018-05..2026-05
Zoltán Kovács	Zoltan Kovacs	spokesperson	HU	Hungarian government spokesperson@..2026-05
Balázs Orbán	Balazs Orban	official	HU	political director to the prime minister of Hungary@2021..2026-05
János Bóka	Janos Boka	politician	HU	Hungarian minister for Europe@2023..2026-05
Anita Orbán	Anita Orban	diplomat	HU	Hungarian politician of the Tisza party@2026..
Klaus Iohannis	Iohannis*	politician	RO	president of Romania@2014-12-21..2025-02-12
Nicușor Dan	Nicusor Dan	politician	RO	mayor of Bucharest@2020-10..2025-05|president of Romania@2025-05-26..
Ilie Bolojan	Bolojan*	politician	RO	acting president of Romania@2025-02-12..2025-05-26|prime minister of Romania@2025-06-23..2026-05
Nicolae Ciucă	Nicolae Ciuca	politician	RO	prime minister of Romania@2021-11-25..2023-06-12
Marcel Ciolacu	Ciolacu*	politician	RO	prime minister of Romania@2023-06-15..2025-05-06
Cătălin Predoiu	Catalin Predoiu	politician	RO	acting prime minister of Romania@2025-05-06..2025-06-23
Bogdan Aurescu	Aurescu*	politician	RO	Romanian foreign minister@2019-11-04..2023-06-15
Luminița Odobescu	Luminita Odobescu	politician	RO	Romanian foreign minister@2023-06-15..2024-12-23
Emil Hurezeanu		politician	RO	Romanian foreign minister@2024-12-23..2025-06-23
Oana Țoiu	Oana-Silvia Țoiu|Oana Toiu|Oana-Silvia Toiu	politician	RO	Romanian foreign minister@2025-06-23..
Vasile Dîncu	Vasile Dincu	politician	RO	Romanian defence minister@2021-11-25..2022-10-24
Angel Tîlvăr	Angel Tilvar	politician	RO	Romanian defence minister@2022-11-01..2025-06-23
Ionuț Moșteanu	Ionut Mosteanu	politician	RO	Romanian defence minister@2025-06-23..2025-11
Radu Miruță	Radu Miruta	politician	RO	Romanian defence minister@2025-12..
Călin Georgescu	Calin Georgescu	politician	RO	Romanian presidential candidate@2024..
George Simion		politician	RO	leader of the Alliance for the Union of Romanians@..
Mircea Geoană	Mircea Geoana	politician	RO	Nato deputy secretary general@2019-10..2024-09
Rumen Radev	Radev*	politician	BG	president of Bulgaria@2017-01-22..2026-01|prime minister of Bulgaria@2026-05-08..
Iliana Iotova	Iliana Yotova	politician	BG	vice-president of Bulgaria@2017-01-22..2026-01|president of Bulgaria@2026-01..
Kiril Petkov		politician	BG	prime minister of Bulgaria@2021-12-13..2022-08-02
Nikolai Denkov	Nikolay Denkov	politician	BG	prime minister of Bulgaria@2023-06-06..2024-04-09
Rosen Zhelyazkov	Rossen Jeliazkov|Rosen Jeliazkov	politician	BG	prime minister of Bulgaria@2025-01-16..2026
Dimitar Glavchev		politician	BG	acting prime minister of Bulgaria@2024-04-09..2025-01-16
Georg Georgiev		politician	BG	Bulgarian foreign minister@2025-01-16..2026
Todor Tagarev		politician	BG	Bulgarian defence minister@2023-06-06..2024-04-09
Boyko Borissov	Boyko Borisov	politician	BG	prime minister of Bulgaria@2017-05-04..2021-05-12
Maia Sandu	Sandu*	politician	MD	president of Moldova@2020-12-24..
Natalia Gavrilița	Natalia Gavrilita	politician	MD	prime minister of Moldova@2021-08-06..2023-02-16
Dorin Recean	Recean*	politician	MD	prime minister of Moldova@2023-02-16..2025-11-01
Alexandru Munteanu		politician	MD	prime minister of Moldova@2025-11-01..
Nicu Popescu		politician	MD	Moldovan foreign minister@2021-08-06..2024-01-29
Mihai Popșoi	Mihail Popșoi|Mihai Popsoi|Mihail Popsoi|Popșoi*|Popsoi*	politician	MD	Moldovan foreign minister@2024-01-29..
Igor Grosu		politician	MD	speaker of the Moldovan parliament@2021-07..
Anatolie Nosatîi	Anatolie Nosatii	politician	MD	Moldovan defence minister@2021-08-06..
Igor Dodon	Dodon*	politician	MD	president of Moldova@2016-12-23..2020-12-24
Ilan Șor	Ilan Shor|Ilan Sor	politician	MD	fugitive Moldovan politician@..
Evghenia Guțul	Evgenia Gutul|Yevgenia Gutsul|Evghenia Gutul|Guțul*|Gutul*	politician	MD	head of Gagauzia@2023-07..
Vadim Krasnoselsky	Vadim Krasnoselski	politician	MD	leader of Transnistria@2016-12..
Vitaly Ignatyev	Vitaly Ignatiev	diplomat	MD	foreign minister of Transnistria@2015..
Cristina Gherasimov		politician	MD	Moldovan deputy prime minister for European integration@2024..
Alexandr Stoianoglo	Alexandru Stoianoglo	politician	MD	Moldovan presidential candidate@2024..
Salome Zourabichvili	Salome Zurabishvili|Salomé Zourabichvili|Zourabichvili*|Zurabishvili*	politician	GE	president of Georgia@2018-12-16..2024-12-29
Mikheil Kavelashvili	Kavelashvili*	politician	GE	president of Georgia@2024-12-29..
Irakli Garibashvili	Garibashvili*	politician	GE	prime minister of Georgia@2021-02-22..2024-01-29
Irakli Kobakhidze	Kobakhidze*	politician	GE	prime minister of Georgia@2024-02-08..
Bidzina Ivanishvili	Ivanishvili*	politician	GE	founder of Georgian Dream@..
Mikheil Saakashvili	Mikhail Saakashvili|Saakashvili*	politician	GE	president of Georgia@2004-01-25..2013-11-17
Shalva Papuashvili		politician	GE	speaker of the Georgian parliament@2021-12..
Ilia Darchiashvili		politician	GE	Georgian foreign minister@2022-04..2024-10
Maka Botchorishvili		politician	GE	Georgian foreign minister@2024-10..
Recep Tayyip Erdoğan	Tayyip Erdoğan|Recep Tayip Erdogan|Recep Tayyip Erdogan|Tayyip Erdogan|Erdoğan*|Erdogan*	politician	TR	president of Turkey@2014-08-28..
Mevlüt Çavuşoğlu	Mevlut Cavusoglu|Çavuşoğlu*|Cavusoglu*	politician	TR	Turkish foreign minister@2015-11-24..2023-06-03
Hakan Fidan	Fidan*	politician	TR	head of Turkish intelligence@2010-05..2023-06-03|Turkish foreign minister@2023-06-03..
Hulusi Akar		politician	TR	Turkish defence minister@2018-07-10..2023-06-03
Yaşar Güler	Yasar Guler	politician	TR	Turkish defence minister@2023-06-03..
İbrahim Kalın	Ibrahim Kalin	security and intelligence	TR	Turkish presidential spokesperson@2014..2023-06|head of Turkish intelligence@2023-06-05..
Fahrettin Altun		spokesperson	TR	Turkish presidential communications director@2018-07..2025-07
Burhanettin Duran		spokesperson	TR	Turkish presidential communications director@2025-07..
Öncü Keçeli	Oncu Keceli	spokesperson	TR	Turkish foreign ministry spokesperson@..
Ekrem İmamoğlu	Ekrem Imamoglu|İmamoğlu*|Imamoglu*	mayor	TR	mayor of Istanbul@2019-06..
Ömer Çelik	Omer Celik	spokesperson	TR	AK party spokesperson@..
Kemal Kılıçdaroğlu	Kemal Kilicdaroglu	politician	TR	leader of the Republican People's party@2010-05..2023-11
Selçuk Bayraktar	Selcuk Bayraktar	business	TR	chair of Baykar@..
Aleksandar Vučić	Alexander Vucic|Aleksandar Vucic|Vučić*|Vucic*	politician	RS	president of Serbia@2017-05-31..
Ana Brnabić	Ana Brnabic|Brnabić*|Brnabic*	politician	RS	prime minister of Serbia@2017-06-29..2024-03
Miloš Vučević	Milos Vucevic	politician	RS	prime minister of Serbia@2024-05-02..2025-03
Đuro Macut	Djuro Macut	politician	RS	prime minister of Serbia@2025-04-16..
Ivica Dačić	Ivica Dacic	politician	RS	Serbian foreign minister@2022-10..2024-05
Marko Đurić	Marko Djuric	politician	RS	Serbian foreign minister@2024-05..
Aleksandar Vulin		politician	RS	deputy prime minister of Serbia@2024-05..2025-04
Milorad Dodik	Dodik*	politician	BA	president of Republika Srpska@2022-11..2025
Andrej Plenković	Andrej Plenkovic|Plenković*|Plenkovic*	politician	HR	prime minister of Croatia@2016-10-19..
Zoran Milanović	Zoran Milanovic|Milanović*|Milanovic*	politician	HR	president of Croatia@2020-02-18..
Gordan Grlić-Radman	Gordan Grlić Radman|Gordan Grlic-Radman|Gordan Grlic Radman	politician	HR	Croatian foreign minister@2019-07..
Robert Golob	Golob*	politician	SI	prime minister of Slovenia@2022-06-01..
Janez Janša	Janez Jansa|Janša*|Jansa*	politician	SI	prime minister of Slovenia@2020-03-13..2022-06-01
Nataša Pirc Musar	Natasa Pirc Musar|Pirc Musar*	politician	SI	president of Slovenia@2022-12-22..
Tanja Fajon		politician	SI	Slovenian foreign minister@2022-06-01..
Kyriakos Mitsotakis	Mitsotakis*	politician	GR	prime minister of Greece@2019-07-08..
Nikos Dendias	Dendias*	politician	GR	Greek foreign minister@2019-07-09..2023-05-26|Greek defence minister@2023-06-27..
Giorgos Gerapetritis	George Gerapetritis	politician	GR	Greek foreign minister@2023-06-27..
Nikos Christodoulides	Christodoulides*	politician	CY	president of Cyprus@2023-02-28..
Ian Borg		politician	MT	Maltese foreign minister@2022-03..
Edi Rama		politician	AL	prime minister of Albania@2013-09-15..
Bujar Osmani		politician	MK	foreign minister of North Macedonia@2020-08..2024-06
Milo Đukanović	Milo Djukanovic	politician	ME	president of Montenegro@2018-05-20..2023-05-20
Pope Francis	Jorge Mario Bergoglio	religious	VA	pope@2013-03-13..2025-04-21
Pope Leo XIV	Pope Leo|Leo XIV|Robert Prevost|Robert Francis Prevost	religious	VA	pope@2025-05-08..
Pietro Parolin	Cardinal Pietro Parolin|Cardinal Parolin|Parolin*	religious	VA	Vatican secretary of state@2013-10-15..
Matteo Zuppi	Cardinal Matteo Zuppi|Cardinal Zuppi|Matteo Maria Zuppi|Zuppi*	religious	VA	papal peace envoy@2023-05..
Konrad Krajewski	Cardinal Konrad Krajewski	religious	VA	papal almoner@2013-08..
Paul Richard Gallagher	Archbishop Paul Gallagher|Paul Gallagher	religious	VA	Vatican foreign minister@2014-11..
Ursula von der Leyen	Von der Leyen*	politician	EU	president of the European Commission@2019-12-01..
Charles Michel		politician	EU	president of the European Council@2019-12-01..2024-12-01
Josep Borrell	Borrell*	politician	EU	EU foreign policy chief@2019-12-01..2024-12-01
Roberta Metsola	Metsola*	politician	EU	president of the European Parliament@2022-01-18..
Valdis Dombrovskis	Dombrovskis*	politician	EU	European commissioner for the economy@2024-12-01..|European Commission vice-president@2019-12-01..2024-11-30
Paolo Gentiloni	Gentiloni*	politician	EU	European commissioner for the economy@2019-12-01..2024-11-30
Frans Timmermans	Timmermans*	politician	EU	European Commission vice-president@2014-11-01..2023-08
Margrethe Vestager	Vestager*	politician	EU	European Commission vice-president@2014-11-01..2024-11-30
Thierry Breton		politician	EU	European commissioner for the internal market@2019-12-01..2024-09-16
Maroš Šefčovič	Maros Sefcovic|Šefčovič*|Sefcovic*	politician	EU	European commissioner for trade@2024-12-01..
Andrius Kubilius	Kubilius*	politician	EU	European commissioner for defence@2024-12-01..
Marta Kos		politician	EU	European commissioner for enlargement@2024-12-01..
Olivér Várhelyi	Oliver Varhelyi|Várhelyi*|Varhelyi*	politician	EU	European commissioner for enlargement@2019-12-01..2024-11-30
Kadri Simson		politician	EU	European commissioner for energy@2019-12-01..2024-11-30
Dan Jørgensen	Dan Jorgensen	politician	EU	European commissioner for energy@2024-12-01..
Didier Reynders		politician	EU	European commissioner for justice@2019-12-01..2024-11-30
Ylva Johansson		politician	EU	European commissioner for home affairs@2019-12-01..2024-11-30
Magnus Brunner		politician	EU	European commissioner for internal affairs@2024-12-01..
Janusz Wojciechowski		politician	EU	European commissioner for agriculture@2019-12-01..2024-11-30
Janez Lenarčič	Janez Lenarcic	politician	EU	European commissioner for crisis management@2019-12-01..2024-11-30
Henna Virkkunen		politician	EU	European Commission vice-president@2024-12-01..
Peter Stano		spokesperson	EU	European Commission foreign affairs spokesperson@..2024
Anouar El Anouni		spokesperson	EU	European Commission spokesperson@2024-12..
Anitta Hipper		spokesperson	EU	European Commission spokesperson@..
Paula Pinho		spokesperson	EU	chief spokesperson for the European Commission@2024-12..
Eric Mamer		spokesperson	EU	chief spokesperson for the European Commission@2019..2024
Matti Maasikas		diplomat	EU	EU ambassador to Ukraine@2019-09..2023-09
Katarína Mathernová	Katarina Mathernova	diplomat	EU	EU ambassador to Ukraine@2023-09..
David O'Sullivan	David O’Sullivan	diplomat	EU	EU sanctions envoy@2023-01..
Christine Lagarde	Lagarde*	official	EU	president of the European Central Bank@2019-11-01..
Odile Renaud-Basso		official	EU	president of the EBRD@2020-11..
Werner Hoyer		official	EU	president of the European Investment Bank@2012-01..2023-12-31
Nadia Calviño	Nadia Calvino	official	EU	president of the European Investment Bank@2024-01-01..
Guy Verhofstadt		politician	EU	member of the European Parliament@2009..2024
Jens Stoltenberg	Stoltenberg*	politician	NATO	Nato secretary general@2014-10-01..2024-10-01|Norwegian finance minister@2025-02-04..
Radmila Šekerinska	Radmila Shekerinska|Radmila Sekerinska	politician	NATO	Nato deputy secretary general@2024-11..
Oana Lungescu		spokesperson	NATO	Nato spokesperson@2010..2023-09
Farah Dakhlallah		spokesperson	NATO	Nato spokesperson@2024..2025
Allison Hart		spokesperson	NATO	Nato spokesperson@2025..
Giuseppe Cavo Dragone	Cavo Dragone*	military	NATO	chair of the Nato military committee@2025-01-17..
Pierre Vandier		military	NATO	Nato's supreme allied commander transformation@2024-09..
António Guterres	Antonio Guterres|Guterres*	international official	UN	UN secretary general@2017-01-01..
Stéphane Dujarric	Stephane Dujarric|Dujarric*	spokesperson	UN	UN spokesperson@2014-03..
Farhan Haq		spokesperson	UN	deputy UN spokesperson@..
Martin Griffiths		international official	UN	UN humanitarian chief@2021-07..2024-06
Tom Fletcher		international official	UN	UN humanitarian chief@2024-11-18..
Denise Brown		international official	UN	UN humanitarian coordinator for Ukraine@2022-07..2024
Matthias Schmale		international official	UN	UN humanitarian coordinator for Ukraine@2024..
Osnat Lubrani		international official	UN	UN humanitarian coordinator for Ukraine@..2022
Amin Awad		international official	UN	UN crisis coordinator for Ukraine@2022..
Michelle Bachelet	Bachelet*	international official	UN	UN high commissioner for human rights@2018-09-01..2022-08-31
Volker Türk	Volker Turk	international official	UN	UN high commissioner for human rights@2022-10-17..
Filippo Grandi	Grandi*	international official	UN	UN high commissioner for refugees@2016-01-01..2025-12-31
Barham Salih		international official	UN	UN high commissioner for refugees@2026-01-01..
David Beasley		international official	UN	head of the World Food Programme@2017-04..2023-04
Cindy McCain		international official	UN	head of the World Food Programme@2023-04..
Catherine Russell		international official	UN	executive director of Unicef@2022-02..
Tedros Adhanom Ghebreyesus	Tedros*	international official	UN	director general of the World Health Organization@2017-07-01..
Hans Kluge		international official	UN	WHO regional director for Europe@2020-02..
Jarno Habicht		international official	UN	WHO representative in Ukraine@..
Audrey Azoulay	Azoulay*	international official	UN	director general of Unesco@2017-11..2025-11
Rosemary DiCarlo	DiCarlo*	international official	UN	UN under secretary general for political affairs@2018-05..
Matilda Bogner		international official	UN	head of the UN human rights monitoring mission in Ukraine@2019..2023
Danielle Bell		international official	UN	head of the UN human rights monitoring mission in Ukraine@2023..
Rebeca Grynspan		international official	UN	head of Unctad@2021-09..
Csaba Kőrösi	Csaba Korosi	international official	UN	president of the UN general assembly@2022-09..2023-09
Dennis Francis		international official	UN	president of the UN general assembly@2023-09..2024-09
Philemon Yang		international official	UN	president of the UN general assembly@2024-09..2025-09
Miroslav Jenča	Miroslav Jenca	international official	UN	UN assistant secretary general@..
Izumi Nakamitsu		international official	UN	UN high representative for disarmament@2017..
Erik Møse	Erik Mose	international official	UN	chair of the UN commission of inquiry on Ukraine@2022..
Alice Edwards		international official	UN	UN special rapporteur on torture@2022-08..
Karolina Lindholm Billing		international official	UN	UNHCR representative in Ukraine@2021..
Liz Throssell	Elizabeth Throssell	spokesperson	UN	spokesperson for the UN human rights office@..
Ravina Shamdasani		spokesperson	UN	spokesperson for the UN human rights office@..
Jens Laerke		spokesperson	UN	spokesperson for OCHA@..
Rafael Grossi	Rafael Mariano Grossi|Raphael Grossi|Grossi*	international official	INT	director general of the IAEA@2019-12-03..
Karim Khan	Karim A. A. Khan	law	INT	prosecutor of the International Criminal Court@2021-06-16..
Piotr Hofmański	Piotr Hofmanski	law	INT	president of the International Criminal Court@2021-03..2024-03
Tomoko Akane		law	INT	president of the International Criminal Court@2024-03..
Fernando Arias		international official	INT	director general of the OPCW@2018-07..
Helga Schmid	Helga Maria Schmid	international official	INT	OSCE secretary general@2020-12..2024-09
Feridun Sinirlioğlu	Feridun Sinirlioglu	international official	INT	OSCE secretary general@2024-12..
Marija Pejčinović Burić	Marija Pejcinovic Buric	international official	INT	secretary general of the Council of Europe@2019-09-18..2024-09-17
Alain Berset		international official	INT	secretary general of the Council of Europe@2024-09-18..
Peter Maurer		international official	INT	president of the ICRC@2012-07..2022-09-30
Mirjana Spoljaric	Mirjana Spoljaric Egger|Spoljaric*	international official	INT	president of the ICRC@2022-10-01..
Kristalina Georgieva	Georgieva*	international official	INT	managing director of the IMF@2019-10-01..
Gita Gopinath	Gopinath*	international official	INT	first deputy managing director of the IMF@2022-01..2025-08
David Malpass		international official	INT	president of the World Bank@2019-04..2023-06-01
Ajay Banga		international official	INT	president of the World Bank@2023-06-02..
Ngozi Okonjo-Iweala	Okonjo-Iweala*	international official	INT	director general of the World Trade Organization@2021-03-01..
Mathias Cormann		international official	INT	secretary general of the OECD@2021-06-01..
Agnès Callamard	Agnes Callamard|Callamard*	international official	INT	secretary general of Amnesty International@2021-03..
Tirana Hassan		international official	INT	executive director of Human Rights Watch@2023-03..2025
Thomas Bach		international official	INT	president of the International Olympic Committee@2013-09..2025-06
Kirsty Coventry		international official	INT	president of the International Olympic Committee@2025-06..
Gianni Infantino		international official	INT	president of Fifa@2016-02..
Fatih Birol	Birol*	international official	INT	head of the International Energy Agency@2015-09..
Jürgen Stock	Jurgen Stock	international official	INT	secretary general of Interpol@2014-11..2024-11
Ecumenical Patriarch Bartholomew	Patriarch Bartholomew|Bartholomew I	religious	INT	ecumenical patriarch of Constantinople@1991-11-02..
Xi Jinping	Xi*	politician	CN	president of China@2013-03-14..
Li Qiang		politician	CN	premier of China@2023-03-11..
Li Keqiang		politician	CN	premier of China@2013-03-15..2023-03-11
Wang Yi		politician	CN	Chinese foreign minister@2013-03-16..2022-12-30|Chinese foreign minister@2023-07-25..
Qin Gang		politician	CN	Chinese foreign minister@2022-12-30..2023-07-25
Wei Fenghe		military	CN	Chinese defence minister@2018-03..2023-03
Li Shangfu		military	CN	Chinese defence minister@2023-03-12..2023-10-24
Dong Jun		military	CN	Chinese defence minister@2023-12-29..
Li Hui		diplomat	CN	Chinese special envoy for Eurasian affairs@2019-08..
Han Zheng		politician	CN	vice-president of China@2023-03-10..
Zhao Lijian		spokesperson	CN	Chinese foreign ministry spokesperson@2020-02..2023-01
Wang Wenbin		spokesperson	CN	Chinese foreign ministry spokesperson@2020-07..2024-05
Hua Chunying		spokesperson	CN	Chinese foreign ministry spokesperson@2012-11..2024
Mao Ning		spokesperson	CN	Chinese foreign ministry spokesperson@2022-09..
Lin Jian		spokesperson	CN	Chinese foreign ministry spokesperson@2024-03..
Guo Jiakun		spokesperson	CN	Chinese foreign ministry spokesperson@2025-01..
Zhang Jun		diplomat	CN	Chinese ambassador to the UN@2019-07..2024
Fu Cong		diplomat	CN	Chinese ambassador to the EU@2022-12..2024|Chinese ambassador to the UN@2024-04..
Geng Shuang		diplomat	CN	deputy Chinese ambassador to the UN@2020..
Lu Shaye		diplomat	CN	Chinese ambassador to France@2019..2024-12
Zhang Youxia		military	CN	vice-chair of China's central military commission@2017-10..
He Lifeng		politician	CN	vice-premier of China@2023-03-12..
Ding Xuexiang		politician	CN	vice-premier of China@2023-03-12..
Zhang Hanhui		diplomat	CN	Chinese ambassador to Russia@2019..
Tsai Ing-wen		politician	TW	president of Taiwan@2016-05-20..2024-05-20
Lai Ching-te	William Lai	politician	TW	president of Taiwan@2024-05-20..
Joseph Wu		politician	TW	Taiwanese foreign minister@2018-02..2024-05-20
Kim Jong-un	Kim Jong Un|Kim Jongun	politician	KP	leader of North Korea@2011-12-17..
Kim Yo-jong	Kim Yo Jong	politician	KP	sister of Kim Jong-un@..
Kim Jong-il	Kim Jong Il	politician	KP	leader of North Korea@1994-07-08..2011-12-17
Choe Son-hui	Choe Son Hui|Choe Sun-hee|Choi Son Hui|Choe Sun Hui	politician	KP	North Korean foreign minister@2022-06..
No Kwang-chol	No Kwang Chol|Roh Kwang Chol	military	KP	North Korean defence minister@2024-10..
Kang Sun-nam	Kang Sun Nam	military	KP	North Korean defence minister@2022-12..2024-10
Kim Yong-bok	Kim Yong Bok	military	KP	North Korean general@..
Pak Jong-chon	Pak Jong Chon|Pak Jong-chun	military	KP	vice-chair of North Korea's central military commission@..
Ri Chang-ho	Ri Chang Ho	military	KP	head of North Korea's reconnaissance general bureau@..
Kim Tok-hun	Kim Tok Hun	politician	KP	premier of North Korea@2020-08..2024-12
Pak Thae-song	Pak Thae Song	politician	KP	premier of North Korea@2024-12..
Yoon Suk Yeol	Yoon Suk-yeol|Yoon Seok-youl	politician	KR	president of South Korea@2022-05-10..2025-04-04
Lee Jae-myung	Lee Jae Myung	politician	KR	president of South Korea@2025-06-04..
Moon Jae-in	Moon Jae In	politician	KR	president of South Korea@2017-05-10..2022-05-09
Han Duck-soo	Han Duck Soo	politician	KR	prime minister of South Korea@2022-05-21..2025-05-01
Choi Sang-mok	Choi Sang Mok	politician	KR	acting president of South Korea@2024-12-27..2025-03-24
Park Jin		politician	KR	South Korean foreign minister@2022-05-12..2024-01
Cho Tae-yul	Cho Tae Yul	politician	KR	South Korean foreign minister@2024-01..2025-07
Cho Hyun		politician	KR	South Korean foreign minister@2025-07..
Lee Jong-sup	Lee Jong Sup	politician	KR	South Korean defence minister@2022-05-11..2023-10
Shin Won-sik	Shin Won Sik|Shin Wonsik	politician	KR	South Korean defence minister@2023-10-07..2024-09|South Korean national security adviser@2024-08..2025-06
Kim Yong-hyun	Kim Yong Hyun	politician	KR	South Korean defence minister@2024-09-06..2024-12-05
Ahn Gyu-back	Ahn Gyu Back	politician	KR	South Korean defence minister@2025-07..
Wi Sung-lac	Wi Sung Lac	official	KR	South Korean national security adviser@2025-06..
Cho Tae-yong	Cho Tae Yong	security and intelligence	KR	director of South Korea's National Intelligence Service@2024-01..2025-06
Lee Jong-seok	Lee Jong Seok	security and intelligence	KR	director of South Korea's National Intelligence Service@2025-06..
Ban Ki-moon	Ban Ki Moon	international official	KR	UN secretary general@2007-01-01..2016-12-31
Fumio Kishida	Kishida*	politician	JP	prime minister of Japan@2021-10-04..2024-10-01
Shigeru Ishiba	Ishiba*	politician	JP	prime minister of Japan@2024-10-01..2025-10-21
Sanae Takaichi	Takaichi*	politician	JP	prime minister of Japan@2025-10-21..
Shinzo Abe		politician	JP	prime minister of Japan@2012-12-26..2020-09-16
Yoshimasa Hayashi		politician	JP	Japanese foreign minister@2021-11-10..2023-09-13|Japanese chief cabinet secretary@2023-12-14..2025-10-21
Yoko Kamikawa		politician	JP	Japanese foreign minister@2023-09-13..2024-10-01
Takeshi Iwaya		politician	JP	Japanese foreign minister@2024-10-01..2025-10-21
Toshimitsu Motegi		politician	JP	Japanese foreign minister@2025-10-21..
Hirokazu Matsuno		politician	JP	Japanese chief cabinet secretary@2021-10-04..2023-12-14
Minoru Kihara		politician	JP	Japanese defence minister@2023-09-13..2024-10-01|Japanese chief cabinet secretary@2025-10-21..
Gen Nakatani		politician	JP	Japanese defence minister@2024-10-01..2025-10-21
Shinjiro Koizumi		politician	JP	Japanese defence minister@2025-10-21..
Narendra Modi	Modi*	politician	IN	prime minister of India@2014-05-26..
Subrahmanyam Jaishankar	S Jaishankar|S. Jaishankar|Jaishankar*	politician	IN	Indian foreign minister@2019-05-30..
Ajit Doval	Doval*	official	IN	Indian national security adviser@2014-05..
Rajnath Singh		politician	IN	Indian defence minister@2019-05-31..
Hardeep Singh Puri		politician	IN	Indian petroleum minister@2021-07..
Piyush Goyal		politician	IN	Indian commerce minister@2019-05..
Arindam Bagchi		spokesperson	IN	Indian foreign ministry spokesperson@2021-03..2024-01
Randhir Jaiswal		spokesperson	IN	Indian foreign ministry spokesperson@2024-01..
Vikram Misri		diplomat	IN	Indian foreign secretary@2024-07..
Vinay Kwatra	Vinay Mohan Kwatra	diplomat	IN	Indian foreign secretary@2022-05..2024-07
Droupadi Murmu		politician	IN	president of India@2022-07-25..
Shehbaz Sharif		politician	PK	prime minister of Pakistan@2024-03-04..
Imran Khan		politician	PK	prime minister of Pakistan@2018-08-18..2022-04-10
Ali Khamenei	Ayatollah Ali Khamenei|Ayatollah Khamenei	politician	IR	supreme leader of Iran@1989-06-04..2026-02-28
Mojtaba Khamenei	Ayatollah Mojtaba Khamenei	politician	IR	supreme leader of Iran@2026-03-08..
Ebrahim Raisi	Raisi*	politician	IR	president of Iran@2021-08-03..2024-05-19
Masoud Pezeshkian	Pezeshkian*	politician	IR	president of Iran@2024-07-28..
Hossein Amir-Abdollahian	Hossein Amirabdollahian|Amir-Abdollahian*|Amirabdollahian*	politician	IR	Iranian foreign minister@2021-08-25..2024-05-19
Abbas Araghchi	Abbas Araqchi|Araghchi*|Araqchi*	politician	IR	Iranian foreign minister@2024-08-21..
Esmail Baghaei	Esmaeil Baghaei|Esmaeil Baqaei|Esmail Baqaei	spokesperson	IR	Iranian foreign ministry spokesperson@2024-10..
Nasser Kanaani	Nasser Kanani	spokesperson	IR	Iranian foreign ministry spokesperson@2022-06..2024-10
Ali Larijani	Larijani*	politician	IR	secretary of Iran's supreme national security council@2025-08-05..2026-03-17
Mohammad Bagher Ghalibaf	Mohammad Bagher Qalibaf	politician	IR	speaker of the Iranian parliament@2020-05..
Benjamin Netanyahu	Bibi Netanyahu|Netanyahu*	politician	IL	prime minister of Israel@2022-12-29..
Naftali Bennett		politician	IL	prime minister of Israel@2021-06-13..2022-06-30
Yair Lapid	Lapid*	politician	IL	prime minister of Israel@2022-07-01..2022-12-29
Yoav Gallant		politician	IL	Israeli defence minister@2022-12-29..2024-11
Israel Katz		politician	IL	Israeli foreign minister@2024-01..2024-11|Israeli defence minister@2024-11..
Gideon Sa'ar	Gideon Sa’ar|Gideon Saar	politician	IL	Israeli foreign minister@2024-11..
Eli Cohen		politician	IL	Israeli foreign minister@2022-12-29..2024-01-01
Isaac Herzog	Herzog*	politician	IL	president of Israel@2021-07-07..
Benny Gantz		politician	IL	Israeli defence minister@2020-05-17..2022-12-29
Mohammed bin Salman	Mohammad bin Salman	royal	SA	crown prince of Saudi Arabia@2017-06-21..
Faisal bin Farhan	Prince Faisal bin Farhan|Faisal bin Farhan Al Saud	politician	SA	Saudi foreign minister@2019-10-23..
Mohamed bin Zayed	Mohammed bin Zayed|Sheikh Mohamed bin Zayed|Sheikh Mohamed bin Zayed Al Nahyan|Mohamed bin Zayed Al Nahyan|Mohammed bin Zayed Al Nahyan	royal	AE	president of the United Arab Emirates@2022-05-14..
Abdullah bin Zayed	Sheikh Abdullah bin Zayed|Abdullah bin Zayed Al Nahyan	politician	AE	foreign minister of the United Arab Emirates@2006-02..
Tamim bin Hamad Al Thani	Sheikh Tamim bin Hamad Al Thani	royal	QA	emir of Qatar@2013-06-25..
Mohammed bin Abdulrahman Al Thani	Sheikh Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman bin Jassim Al Thani	politician	QA	prime minister of Qatar@2023-03-07..
Majed al-Ansari	Majed Al Ansari	spokesperson	QA	Qatari foreign ministry spokesperson@..
Abdel Fattah al-Sisi	Abdel Fatah al-Sisi|Abdel-Fattah el-Sissi|Abdel Fattah el-Sisi	politician	EG	president of Egypt@2014-06-08..
King Abdullah II	Abdullah II	royal	JO	King of Jordan@1999-02-07..
Bashar al-Assad	Bashar Assad	politician	SY	president of Syria@2000-07-17..2024-12-08
Ahmed al-Sharaa	Ahmad al-Sharaa|Ahmed Al-Sharaa	politician	SY	president of Syria@2025-01-29..
Asaad al-Shaibani	Asaad Hassan al-Shaibani|Asaad al-Shibani	politician	SY	Syrian foreign minister@2024-12..
Mahmoud Abbas		politician	PS	Palestinian president@2005-01-15..
Luiz Inácio Lula da Silva	Lula da Silva|Luiz Inacio Lula da Silva|Lula*	politician	BR	president of Brazil@2023-01-01..
Jair Bolsonaro	Bolsonaro*	politician	BR	president of Brazil@2019-01-01..2022-12-31
Mauro Vieira		politician	BR	Brazilian foreign minister@2023-01-01..
Celso Amorim	Amorim*	official	BR	foreign policy adviser to the president of Brazil@2023-01..
Cyril Ramaphosa	Ramaphosa*	politician	ZA	president of South Africa@2018-02-15..
Naledi Pandor		politician	ZA	South African foreign minister@2019-05-30..2024-06
Ronald Lamola		politician	ZA	South African foreign minister@2024-07..
Javier Milei	Milei*	politician	AR	president of Argentina@2023-12-10..
Gabriel Boric		politician	CL	president of Chile@2022-03-11..2026-03-11
Gustavo Petro		politician	CO	president of Colombia@2022-08-07..
Andrés Manuel López Obrador	Andres Manuel Lopez Obrador|López Obrador*|Lopez Obrador*	politician	MX	president of Mexico@2018-12-01..2024-09-30
Claudia Sheinbaum	Sheinbaum*	politician	MX	president of Mexico@2024-10-01..
Nicolás Maduro	Nicolas Maduro|Maduro*	politician	VE	president of Venezuela@2013-04-19..2026-01-03
Miguel Díaz-Canel	Miguel Diaz-Canel|Díaz-Canel*|Diaz-Canel*	politician	CU	president of Cuba@2019-10-10..
William Ruto		politician	KE	president of Kenya@2022-09-13..
Macky Sall		politician	SN	president of Senegal@2012-04-02..2024-04-02
Azali Assoumani		politician	KM	president of the Comoros@2016-05-26..
Hakainde Hichilema		politician	ZM	president of Zambia@2021-08-24..
Yoweri Museveni		politician	UG	president of Uganda@1986-01-29..
Ibrahim Traoré	Ibrahim Traore	politician	BF	president of Burkina Faso@2022-09-30..
Assimi Goïta	Assimi Goita	politician	ML	president of Mali@2021-05-24..
Joko Widodo	Jokowi*	politician	ID	president of Indonesia@2014-10-20..2024-10-20
Prabowo Subianto		politician	ID	president of Indonesia@2024-10-20..
Lee Hsien Loong		politician	SG	prime minister of Singapore@2004-08-12..2024-05-15
Anthony Albanese	Albanese*	politician	AU	prime minister of Australia@2022-05-23..
Scott Morrison		politician	AU	prime minister of Australia@2018-08-24..2022-05-23
Penny Wong		politician	AU	Australian foreign minister@2022-05-23..
Richard Marles		politician	AU	Australian defence minister@2022-06-01..
Oscar Jenkins		military	AU	Australian captured while fighting for Ukraine@..
Jacinda Ardern	Ardern*	politician	NZ	prime minister of New Zealand@2017-10-26..2023-01-25
Chris Hipkins		politician	NZ	prime minister of New Zealand@2023-01-25..2023-11-27
Christopher Luxon		politician	NZ	prime minister of New Zealand@2023-11-27..
Winston Peters		politician	NZ	foreign minister of New Zealand@2023-11-27..
Kassym-Jomart Tokayev	Kassym Jomart Tokayev|Qasym-Jomart Toqaev|Tokayev*	politician	KZ	president of Kazakhstan@2019-03-20..
Sadyr Japarov	Sadyr Zhaparov	politician	KG	president of Kyrgyzstan@2021-01-28..
Emomali Rahmon		politician	TJ	president of Tajikistan@1994-11-16..
Shavkat Mirziyoyev	Mirziyoyev*	politician	UZ	president of Uzbekistan@2016-12-14..
Serdar Berdimuhamedov		politician	TM	president of Turkmenistan@2022-03-19..
Ilham Aliyev	Aliyev*	politician	AZ	president of Azerbaijan@2003-10-31..
Jeyhun Bayramov	Ceyhun Bayramov	politician	AZ	Azerbaijani foreign minister@2020-07-16..
Hikmet Hajiyev		official	AZ	foreign policy adviser to the president of Azerbaijan@..
Nikol Pashinyan	Pashinyan*	politician	AM	prime minister of Armenia@2018-05-08..
Ararat Mirzoyan		politician	AM	Armenian foreign minister@2021-08-19..
Ukhnaagiin Khürelsükh	Ukhnaa Khurelsukh|Ukhnaagiin Khurelsukh	politician	MN	president of Mongolia@2021-06-25..
Todd Blanche		law	US	deputy US attorney general@2025-03..|acting US attorney general@2026..
Haluk Bayraktar		business	TR	chief executive of Baykar@..
Alyona Getmanchuk	Aliona Hetmanchuk|Alona Hetmanchuk|Olena Hetmanchuk|Alyona Hetmanchuk	diplomat	UA	head of Ukraine's mission to Nato@2025..
Ilya Seredyuk	Ilia Seredyuk	regional head	RU	governor of the Kemerovo region@2024-05-15..
Oleksandr Poklad	Olexandr Poklad|Olexander Poklad|Oleksander Poklad	security and intelligence	UA	first deputy head of the Security Service of Ukraine@..
Roman Romaniuk	Roman Romanyuk	regional head	UA	acting governor of Volyn oblast@2026-01-12..
Iryna Mudra	Irina Mudra	official	UA	deputy head of the Office of the President of Ukraine@2024..
Volodymyr Demchuk		official	UA	acting head of the State Emergency Service of Ukraine@2023-08-25..2024-02-27
Liudmyla Suhak	Lyudmyla Sugak|Liudmyla Sugak|Lyudmyla Suhak|Ludmyla Suhak	politician	UA	acting justice minister of Ukraine@2025-11-19..
Denys Maslov	Denis Maslov	politician	UA	chair of the Ukrainian parliament's legal policy committee@..
Sergei Sitnikov	Sergey Sitnikov	regional head	RU	governor of Kostroma oblast@2012..2025
Artur Parfenchikov		regional head	RU	head of Karelia@2017..
Vadim Shumkov		regional head	RU	governor of Kurgan oblast@2018-10..
Andrei Travnikov	Andrey Travnikov	regional head	RU	governor of Novosibirsk oblast@2017-10..
Mikhail Kotyukov	Mikhail Kotiukov	regional head	RU	governor of Krasnoyarsk krai@2023-04..
Alexander Uss	Aleksandr Uss	regional head	RU	governor of Krasnoyarsk krai@2017-09..2023-04
Vladimir Mazur		regional head	RU	governor of Tomsk oblast@2022-05..
Viktor Tomenko		regional head	RU	governor of Altai krai@2018-05..
Vasily Orlov	Vasiliy Orlov|Vasilii Orlov	regional head	RU	governor of Amur oblast@2018-05..
Alexander Osipov	Aleksandr Osipov	regional head	RU	governor of Zabaykalsky krai@2018-10..
Aisen Nikolayev	Aysen Nikolayev|Aisen Nikolaev	regional head	RU	head of Sakha@2018-05..
Valery Limarenko	Valeriy Limarenko|Valerii Limarenko	regional head	RU	governor of Sakhalin oblast@2018-12..
Vladimir Solodov		regional head	RU	governor of Kamchatka krai@2020-04..
Sergei Nosov	Sergey Nosov	regional head	RU	governor of Magadan oblast@2018-05..
Vladislav Kuznetsov		regional head	RU	governor of Chukotka@2023-03..
Rashid Temrezov		regional head	RU	head of Karachay-Cherkessia@2011..
Ksenia Sobchak	Kseniya Sobchak|Ksenya Sobchak	journalist	RU	journalist@..
Yurii Sak	Yuriy Sak	official	UA	adviser to the Ukrainian defence minister@2022..
Herbert Kickl	Kickl*	politician	AT	leader of the Freedom party@2021-06..
Anwar Ibrahim		politician	MY	prime minister of Malaysia@2022-11-24..
Lawrence Wong		politician	SG	prime minister of Singapore@2024-05-15..
Ferdinand Marcos Jr	Ferdinand Marcos Jr.|Bongbong Marcos	politician	PH	president of the Philippines@2022-06-30..
Bola Tinubu	Bola Ahmed Tinubu|Tinubu*	politician	NG	president of Nigeria@2023-05-29..
Abiy Ahmed	Abiy Ahmed Ali	politician	ET	prime minister of Ethiopia@2018-04-02..
Félix Tshisekedi	Felix Tshisekedi|Tshisekedi*	politician	CD	president of the Democratic Republic of the Congo@2019-01-24..
Paul Kagame	Kagame*	politician	RW	president of Rwanda@2000-04-22..
Corneille Nangaa	Nangaa*	other	CD	leader of the Congo River Alliance@2023-12..
Ro Khanna	Khanna*	politician	US	US congressman@2017..
Thomas Massie	Massie*	politician	US	US congressman@2012..
Nabila Massrali		spokesperson	EU	spokesperson for the European Commission@2019..
Margaritis Schinas	Schinas*	politician	EU	vice-president of the European Commission@2019-12..2024-11
Věra Jourová	Vera Jourova	politician	EU	vice-president of the European Commission@2019-12..2024-11
Johannes Hahn		politician	EU	European budget commissioner@2019-12..2024-11
Robert Brieger		military	EU	chairman of the EU military committee@2022-06..2025
Robert Mardini		official	INT	director general of the International Committee of the Red Cross@2020-03..2024-03
Pierre Krähenbühl	Pierre Krahenbuhl|Pierre Kraehenbuehl	official	INT	director general of the International Committee of the Red Cross@2024-04..
Fadi El Abdallah	Fadi el-Abdallah	spokesperson	INT	spokesperson for the International Criminal Court@..
Nazhat Shameem Khan		official	INT	deputy prosecutor of the International Criminal Court@2022..
Itamar Ben-Gvir	Itamar Ben Gvir|Ben-Gvir*	politician	IL	Israeli national security minister@2022-12-29..
Bezalel Smotrich	Smotrich*	politician	IL	Israeli finance minister@2022-12-29..
Herzi Halevi	Herzl Halevi	military	IL	chief of the general staff of the Israel Defense Forces@2023-01-16..2025-03-05
Eyal Zamir		military	IL	chief of the general staff of the Israel Defense Forces@2025-03-05..
Daniel Hagari	Hagari*	spokesperson	IL	spokesperson for the Israel Defense Forces@2023-03..2025-03
Effie Defrin	Defrin*	spokesperson	IL	spokesperson for the Israel Defense Forces@2025-03..
Nadav Shoshani	Shoshani*	spokesperson	IL	spokesperson for the Israel Defense Forces@..
Avichay Adraee	Avichai Adraee|Adraee*	spokesperson	IL	Arabic-language spokesperson for the Israel Defense Forces@..
Jonathan Conricus		spokesperson	IL	spokesperson for the Israel Defense Forces@..
Peter Lerner		spokesperson	IL	spokesperson for the Israel Defense Forces@..
Ron Dermer	Dermer*	politician	IL	Israeli strategic affairs minister@2022-12-29..2025-11
David Barnea	Dedi Barnea|Barnea*	security and intelligence	IL	director of Mossad@2021-06-01..
Ronen Bar		security and intelligence	IL	director of Shin Bet@2021-10..2025-06
David Zini	Zini*	security and intelligence	IL	director of Shin Bet@2025-10..
Danny Danon	Danon*	diplomat	IL	Israeli ambassador to the UN@2024-08..
Gilad Erdan	Erdan*	diplomat	IL	Israeli ambassador to the UN@2020..2024-08
Gadi Eisenkot	Gadi Eizenkot|Eisenkot*	politician	IL	Israeli minister without portfolio@2023-10..2024-06
Avigdor Lieberman	Avigdor Liberman	politician	IL	leader of Yisrael Beiteinu@1999..
Tzachi Hanegbi	Hanegbi*	official	IL	Israeli national security adviser@2023-01..2025-10
Amir Ohana		politician	IL	speaker of the Knesset@2022-12..
Yariv Levin		politician	IL	Israeli justice minister@2022-12-29..
Miri Regev		politician	IL	Israeli transport minister@2022-12-29..
Gali Baharav-Miara	Baharav-Miara*	official	IL	Israeli attorney general@2022-02..
Ehud Olmert	Olmert*	politician	IL	prime minister of Israel@2006..2009
Ehud Barak		politician	IL	prime minister of Israel@1999..2001
Ariel Sharon		politician	IL	prime minister of Israel@2001..2006
Yitzhak Rabin		politician	IL	prime minister of Israel@1992..1995-11-04
Oren Marmorstein	Marmorstein*	spokesperson	IL	spokesperson for the Israeli foreign ministry@..
David Mencer	Mencer*	spokesperson	IL	Israeli government spokesperson@..
Eylon Levy		spokesperson	IL	Israeli government spokesperson@2023-10..2024-03
Mark Regev		official	IL	adviser to the Israeli prime minister@..
Ghassan Alian		military	IL	head of Cogat@2021..
Mohammad Shtayyeh	Mohammed Shtayyeh|Shtayyeh*	politician	PS	Palestinian prime minister@2019-04..2024-03-31
Mohammad Mustafa	Mohammed Mustafa	politician	PS	Palestinian prime minister@2024-03-31..
Riyad Mansour		diplomat	PS	Palestinian ambassador to the UN@2005..
Riyad al-Maliki	Riad al-Malki|Riyad al-Malki|Riad al-Maliki	politician	PS	Palestinian foreign minister@2009..2024-03-31
Hussein al-Sheikh		politician	PS	Palestinian vice-president@2025-04-26..
Mustafa Barghouti		politician	PS	leader of the Palestinian National Initiative@..
Marwan Barghouti		politician	PS	Fatah leader@..
Yasser Arafat	Yasir Arafat|Arafat*	politician	PS	Palestinian president@1996..2004-11-11
Yahya Sinwar	Yehya Sinwar|Yahya al-Sinwar|Sinwar*	other	PS	leader of Hamas@2017-02..2024-10-16
Ismail Haniyeh	Ismail Haniya|Haniyeh*|Haniya*	other	PS	leader of the Hamas political bureau@2017-05..2024-07-31
Mohammed Deif	Mohammad Deif|Deif*	other	PS	commander of the Qassam Brigades@2002..2024-07-13
Mohammed Sinwar	Mohammad Sinwar	other	PS	commander of the Qassam Brigades@..2025-05-13
Izz al-Din al-Haddad	Izz al-Din Haddad|Ezzedine Haddad	other	PS	commander of the Qassam Brigades@2025-05..
Khaled Meshaal	Khaled Mashal|Khaled Meshal|Meshaal*	other	PS	senior Hamas official@..
Khalil al-Hayya	Khalil al-Haya|Khalil Hayya	other	PS	senior Hamas official@..
Mousa Abu Marzouk	Moussa Abu Marzouk|Musa Abu Marzouk	other	PS	senior Hamas official@..
Osama Hamdan		other	PS	senior Hamas official@..
Sami Abu Zuhri		other	PS	senior Hamas official@..
Basem Naim	Bassem Naim	other	PS	senior Hamas official@..
Ghazi Hamad		other	PS	senior Hamas official@..
Taher al-Nunu	Taher al-Nono	other	PS	Hamas official@..
Izzat al-Rishq	Izzat al-Risheq|Ezzat al-Rishq	other	PS	senior Hamas official@..
Saleh al-Arouri	Saleh Arouri	other	PS	deputy leader of the Hamas political bureau@2017-10..2024-01-02
Marwan Issa		other	PS	deputy commander of the Qassam Brigades@..2024-03-10
Abu Obeida	Abu Ubaida|Abu Ubaidah	spokesperson	PS	spokesperson for the Qassam Brigades@..2025-08-30
Ziyad al-Nakhalah	Ziad al-Nakhaleh|Ziad Nakhaleh|Ziyad al-Nakhala	other	PS	leader of Palestinian Islamic Jihad@2018-09..
Mahmoud Basal	Mahmud Bassal|Mahmoud Bassal	spokesperson	PS	spokesperson for Gaza's civil defence@..
Munir al-Bursh	Muneer al-Boursh|Munir al-Barsh	official	PS	director general of Gaza's health ministry@..
Ashraf al-Qudra	Ashraf al-Qidra	spokesperson	PS	spokesperson for Gaza's health ministry@..
Mohammed Abu Salmiya	Mohammad Abu Salmiya|Muhammad Abu Salmiya	other	PS	director of al-Shifa hospital@..
Hussam Abu Safiya	Hussam Abu Safia	other	PS	director of Kamal Adwan hospital@..
Hassan Nasrallah	Hasan Nasrallah|Nasrallah*	other	LB	secretary general of Hezbollah@1992..2024-09-27
Naim Qassem	Naim Kassem|Qassem*	other	LB	secretary general of Hezbollah@2024-10-29..
Hashem Safieddine	Safieddine*	other	LB	head of the Hezbollah executive council@..2024-10-03
Fuad Shukr	Fouad Shukr	other	LB	Hezbollah commander@..2024-07-30
Ibrahim Aqil		other	LB	Hezbollah commander@..2024-09-20
Mohammad Afif	Mohammed Afif	spokesperson	LB	head of Hezbollah media relations@..2024-11-17
Haytham Ali Tabatabai	Haitham Ali Tabatabai	other	LB	Hezbollah chief of staff@..2025-11-23
Najib Mikati	Mikati*	politician	LB	prime minister of Lebanon@2021-09..2025-02-08
Nawaf Salam		politician	LB	prime minister of Lebanon@2025-02-08..
Joseph Aoun		politician	LB	Lebanese army commander@2017-03..2025-01-09|president of Lebanon@2025-01-09..
Michel Aoun		politician	LB	president of Lebanon@2016-10-31..2022-10-30
Nabih Berri	Berri*	politician	LB	speaker of the Lebanese parliament@1992..
Abdallah Bou Habib	Abdallah Bouhabib	politician	LB	Lebanese foreign minister@2021-09..2025-02-08
Youssef Rajji	Youssef Raggi|Youssef Raji	politician	LB	Lebanese foreign minister@2025-02-08..
Firass Abiad	Firas Abiad	politician	LB	Lebanese health minister@2021-09..2025-02-08
Rodolphe Haykal	Rodolphe Haikal	military	LB	Lebanese army commander@2025-03..
Walid Jumblatt	Walid Joumblatt|Jumblatt*	politician	LB	Druze leader@..
Samir Geagea	Geagea*	politician	LB	leader of the Lebanese Forces@..
Mohammad Javad Zarif	Mohammed Javad Zarif|Javad Zarif|Zarif*	politician	IR	Iranian foreign minister@2013-08..2021-08|vice-president of Iran@2024-08..2025-03
Hassan Rouhani	Hassan Rohani|Rouhani*	politician	IR	president of Iran@2013-08-03..2021-08-03
Hossein Salami	Salami*	military	IR	commander of the Islamic Revolutionary Guard Corps@2019-04..2025-06-13
Mohammad Bagheri	Mohammad Hossein Bagheri	military	IR	chief of staff of the Iranian armed forces@2016-06..2025-06-13
Amir Ali Hajizadeh	Amirali Hajizadeh|Hajizadeh*	military	IR	commander of the aerospace force of the Revolutionary Guards@2009..2025-06-13
Gholam Ali Rashid	Gholamali Rashid	military	IR	commander of the Khatam al-Anbiya Central Headquarters@2016..2025-06-13
Ali Shadmani	Shadmani*	military	IR	commander of the Khatam al-Anbiya Central Headquarters@2025-06-13..2025-06-17
Ali Shamkhani	Shamkhani*	official	IR	secretary of the Supreme National Security Council@2013-09..2023-05
Esmail Qaani	Esmail Ghaani|Ismail Qaani|Qaani*	military	IR	commander of the Quds Force@2020-01-03..
Mohammad Pakpour	Pakpour*	military	IR	commander of the Islamic Revolutionary Guard Corps@2025-06-13..
Abdolrahim Mousavi	Abdul Rahim Mousavi	military	IR	chief of staff of the Iranian armed forces@2025-06-13..
Aziz Nasirzadeh	Nasirzadeh*	politician	IR	Iranian defence minister@2024-08..
Mohammad Reza Ashtiani	Mohammad-Reza Ashtiani	politician	IR	Iranian defence minister@2021-08..2024-08
Mohammad Eslami	Eslami*	official	IR	head of the Atomic Energy Organization of Iran@2021-08..
Amir Saeid Iravani	Amir-Saeid Iravani|Amir Saeed Iravani|Iravani*	diplomat	IR	Iranian ambassador to the UN@2022..
Mohammad Mokhber	Mokhber*	politician	IR	acting president of Iran@2024-05-19..2024-07-28
Ali Bagheri Kani	Ali Bagheri-Kani	diplomat	IR	acting foreign minister of Iran@2024-05..2024-08
Saeed Jalili	Jalili*	politician	IR	secretary of the Supreme National Security Council@2007..2013
Majid Takht-Ravanchi	Majid Takht Ravanchi|Takht-Ravanchi*	diplomat	IR	deputy foreign minister of Iran@2024..
Kazem Gharibabadi	Gharibabadi*	diplomat	IR	deputy foreign minister of Iran@2024..
Qassem Soleimani	Qasem Soleimani|Soleimani*	military	IR	commander of the Quds Force@1998..2020-01-03
Mohammad Reza Zahedi	Mohammad-Reza Zahedi	military	IR	commander in the Quds Force@..2024-04-01
Eskandar Momeni		politician	IR	Iranian interior minister@2024-08..
Fatemeh Mohajerani	Mohajerani*	spokesperson	IR	Iranian government spokesperson@2024-08..
Gholamhossein Mohseni-Ejei	Gholam-Hossein Mohseni-Ejei|Mohseni-Ejei*	official	IR	head of the Iranian judiciary@2021-07..
Narges Mohammadi		other	IR	activist@..
Reza Pahlavi		other	IR	son of the last shah@..
Hossein Kermanpour		spokesperson	IR	spokesperson for the Iranian health ministry@..
Murhaf Abu Qasra		politician	SY	Syrian defence minister@2024-12..
Anas Khattab		politician	SY	Syrian interior minister@2025-03..
Mazloum Abdi	Mazlum Abdi|Mazloum Kobani	military	SY	commander of the Syrian Democratic Forces@..
Faisal Mekdad	Faisal al-Mekdad|Faisal Miqdad	politician	SY	Syrian foreign minister@2020-11..2024-09
Mohammad al-Bashir	Mohammed al-Bashir	politician	SY	caretaker prime minister of Syria@2024-12-10..2025-03-29
Hikmat al-Hijri	Hikmat al-Hajri	other	SY	Druze leader@..
Maher al-Assad		military	SY	commander of the 4th division@..2024-12-08
Asma al-Assad		other	SY	first lady of Syria@2000-12..2024-12-08
Hafez al-Assad		politician	SY	president of Syria@1971..2000-06-10
Geir Pedersen	Geir O Pedersen	diplomat	UN	UN special envoy for Syria@2019-01..2025
Abdul-Malik al-Houthi	Abdul Malik al-Houthi|Abdel-Malek al-Houthi|Abdulmalik al-Houthi	other	YE	leader of the Houthis@2004..
Yahya Saree	Yahya Sarea|Yahya Sare'e|Saree*	spokesperson	YE	Houthi military spokesperson@..
Mahdi al-Mashat		politician	YE	head of the Houthi supreme political council@2018-04..
Mohammed Abdulsalam	Mohammed Abdul Salam|Mohammed Abdelsalam	official	YE	Houthi chief negotiator@..
Rashad al-Alimi	Rashad Al-Alimi	politician	YE	head of the Presidential Leadership Council of Yemen@2022-04-07..
Hans Grundberg	Grundberg*	diplomat	UN	UN special envoy for Yemen@2021-08..
Ahmed Awad bin Mubarak	Ahmed bin Mubarak|Ahmed Awad Bin Mubarak	politician	YE	prime minister of Yemen@2024-02..2025-05
Salem bin Breik	Salem Saleh bin Breik|Salem bin Buraik	politician	YE	prime minister of Yemen@2025-05..
Aidarous al-Zubaidi	Aidarus al-Zubaidi|Aidarous al-Zoubaidi|Aidaroos al-Zubaidi	politician	YE	head of the Southern Transitional Council@2017-05..
Abdel Fattah al-Burhan	Abdel Fattah Burhan|Abdel-Fattah al-Burhan|Burhan*	military	SD	commander of the Sudanese armed forces@2019-02..
Mohamed Hamdan Dagalo	Mohammed Hamdan Dagalo|Mohamed Hamdan Daglo|Mohammed Hamdan Daglo|Hemedti*|Hemeti*	military	SD	commander of the Rapid Support Forces@2013..
Abdelrahim Dagalo	Abdelrahim Hamdan Dagalo|Abdul Rahim Dagalo	military	SD	deputy commander of the Rapid Support Forces@..
Yasir al-Atta	Yasser al-Atta	military	SD	deputy commander of the Sudanese army@..
Shams al-Din Kabbashi	Shams al-Din al-Kabbashi|Shams-Eldin Kabashi	military	SD	deputy commander of the Sudanese army@..
Nabil Abdallah	Nabil Abdalla	spokesperson	SD	spokesperson for the Sudanese army@..
Malik Agar		politician	SD	deputy chair of the Sudanese sovereign council@2023-05..
Abdalla Hamdok	Abdallah Hamdok|Hamdok*	politician	SD	prime minister of Sudan@2019-08..2022-01-02
Kamil Idris	Kamil El-Tayeb Idris	politician	SD	prime minister of Sudan@2025-05..
Omar al-Bashir	Omar Bashir|Omar Hassan al-Bashir	politician	SD	president of Sudan@1989-06-30..2019-04-11
Ahmed Haroun	Ahmed Harun	politician	SD	former Sudanese minister@..
Minni Minnawi	Minni Arko Minnawi|Minnawi*	politician	SD	governor of Darfur@2021-05..
Gibril Ibrahim	Jibril Ibrahim	politician	SD	Sudanese finance minister@2021-02..
Volker Perthes	Perthes*	diplomat	UN	UN special representative for Sudan@2021-01..2023-09
Ramtane Lamamra	Lamamra*	diplomat	UN	UN envoy for Sudan@2023-11..
Clementine Nkweta-Salami	Nkweta-Salami*	official	UN	UN humanitarian coordinator in Sudan@2023..
Salva Kiir	Salva Kiir Mayardit|Kiir*	politician	SS	president of South Sudan@2011-07-09..
Riek Machar	Machar*	politician	SS	first vice-president of South Sudan@2020-02..
Isaias Afwerki	Isaias Afewerki|Afwerki*	politician	ER	president of Eritrea@1993-05-24..
Mahamat Idriss Déby	Mahamat Idriss Deby|Mahamat Deby	politician	TD	president of Chad@2021-04-20..
Ismail Omar Guelleh	Ismaïl Omar Guelleh|Guelleh*	politician	DJ	president of Djibouti@1999-05-08..
Hassan Sheikh Mohamud	Hassan Sheikh Mohamoud	politician	SO	president of Somalia@2022-05-23..
Debretsion Gebremichael	Debretsion*	politician	ET	leader of the Tigray People's Liberation Front@2017..
Getachew Reda	Getachew*	politician	ET	head of the interim administration of Tigray@2023-03..2025-04
Khalifa Haftar	Khalifa Hifter|Haftar*	military	LY	commander of the Libyan National Army@2015-03..
Abdul Hamid Dbeibeh	Abdulhamid Dbeibah|Abdul Hamid Dbeibah|Dbeibah*|Dbeibeh*	politician	LY	prime minister of Libya@2021-03..
Kais Saied	Kaïs Saïed	politician	TN	president of Tunisia@2019-10-23..
Abdelmadjid Tebboune	Tebboune*	politician	DZ	president of Algeria@2019-12-19..
Sameh Shoukry	Shoukry*	politician	EG	Egyptian foreign minister@2014-06..2024-07-03
Badr Abdelatty	Abdelatty*	politician	EG	Egyptian foreign minister@2024-07-03..
Mostafa Madbouly	Moustafa Madbouly|Madbouly*	politician	EG	prime minister of Egypt@2018-06..
Ayman Safadi	Safadi*	politician	JO	Jordanian foreign minister@2017-01..
Anwar Gargash	Gargash*	official	AE	adviser to the president of the United Arab Emirates@2021-02..
Khalid bin Salman		politician	SA	Saudi defence minister@2022-09..
King Salman	Salman bin Abdulaziz	politician	SA	king of Saudi Arabia@2015-01-23..
Mohammed Shia al-Sudani	Mohammed Shia' al-Sudani|Mohammed al-Sudani	politician	IQ	prime minister of Iraq@2022-10-27..
Fuad Hussein		politician	IQ	Iraqi foreign minister@2020-06..
Moqtada al-Sadr	Muqtada al-Sadr	other	IQ	Shia cleric@..
Ali al-Sistani	Ali Sistani	other	IQ	grand ayatollah@..
Saddam Hussein	Saddam*	politician	IQ	president of Iraq@1979-07-16..2003-04-09
Haitham bin Tariq	Haitham bin Tariq Al Said	politician	OM	sultan of Oman@2020-01-11..
Badr al-Busaidi	Badr Albusaidi|Badr bin Hamad al-Busaidi	politician	OM	Omani foreign minister@2020-08..
Ahmed Aboul Gheit	Ahmed Abul Gheit|Aboul Gheit*	diplomat	INT	secretary general of the Arab League@2016-07..
Moussa Faki Mahamat	Moussa Faki	diplomat	INT	chair of the African Union Commission@2017-03..2025-03
Mahmoud Ali Youssouf		diplomat	INT	chair of the African Union Commission@2025-03..
Workneh Gebeyehu		diplomat	INT	executive secretary of the Intergovernmental Authority on Development@2019-11..
Philippe Lazzarini	Lazzarini*	official	UN	commissioner-general of Unrwa@2020-04..2026-03
Juliette Touma	Touma*	spokesperson	UN	communications director of Unrwa@..
Sigrid Kaag		diplomat	UN	UN humanitarian and reconstruction coordinator for Gaza@2024-01..2025
Tor Wennesland	Wennesland*	diplomat	UN	UN special coordinator for the Middle East peace process@2021-01..2024
Francesca Albanese		official	UN	UN special rapporteur on the occupied Palestinian territories@2022-05..
Joyce Msuya	Msuya*	official	UN	assistant secretary-general for humanitarian affairs@2022..
Jeremy Laurence		spokesperson	UN	spokesperson for the UN human rights office@..
Thameen al-Kheetan	Thameen Al-Kheetan	spokesperson	UN	spokesperson for the UN human rights office@..
Jamie McGoldrick		official	UN	UN humanitarian coordinator for the Palestinian territories@2023-12..2024-04
Muhannad Hadi		official	UN	UN humanitarian coordinator for the Palestinian territories@2024-05..
Lynn Hastings		official	UN	UN humanitarian coordinator for the Palestinian territories@2020-12..2023-12
James Elder		spokesperson	UN	spokesperson for Unicef@..
Rik Peeperkorn	Peeperkorn*	official	UN	WHO representative for the Palestinian territories@..
Margaret Harris		spokesperson	UN	spokesperson for the World Health Organization@..
Ted Chaiban		official	UN	deputy executive director of Unicef@..
Carl Skau		official	UN	deputy executive director of the World Food Programme@..
Jeanine Hennis-Plasschaert	Hennis-Plasschaert*	diplomat	UN	UN special coordinator for Lebanon@2024..
Aroldo Lázaro	Aroldo Lazaro	military	UN	commander of Unifil@2022-02..2025-06
Diodato Abagnara		military	UN	commander of Unifil@2025-06..
Andrea Tenenti		spokesperson	UN	spokesperson for Unifil@..
Jan Egeland	Egeland*	official	INT	secretary general of the Norwegian Refugee Council@2013-08..
Brett McGurk	McGurk*	official	US	White House coordinator for the Middle East@2021-01..2025-01
Mike Huckabee	Huckabee*	diplomat	US	US ambassador to Israel@2025-04..
Jack Lew		diplomat	US	US ambassador to Israel@2023-11..2025-01
Morgan Ortagus	Ortagus*	diplomat	US	US deputy special envoy to the Middle East@2025-01..
Michael Kurilla	Michael Erik Kurilla|Kurilla*	military	US	commander of US Central Command@2022-04..2025-08
Brad Cooper		military	US	commander of US Central Command@2025-08..
Massad Boulos		official	US	US senior adviser for Africa@2025-04..
Tom Perriello		diplomat	US	US special envoy for Sudan@2024-02..2025-01
Suren Papikyan	Papikyan*	politician	AM	Armenian defence minister@2021-11..
Vahagn Khachaturyan		politician	AM	president of Armenia@2022-03-13..
Zakir Hasanov		politician	AZ	Azerbaijani defence minister@2013-10..
Rashad Nabiyev		politician	AZ	Azerbaijani transport minister@2021..
Hibatullah Akhundzada	Haibatullah Akhundzada|Akhundzada*	other	AF	supreme leader of the Taliban@2016-05..
Amir Khan Muttaqi	Muttaqi*	politician	AF	foreign minister of the Taliban government@2021-09..
Zabihullah Mujahid		spokesperson	AF	Taliban spokesperson@..
Sirajuddin Haqqani		politician	AF	interior minister of the Taliban government@2021-09..
Abdul Ghani Baradar	Baradar*	politician	AF	deputy prime minister of the Taliban government@2021-09..
Ashraf Ghani		politician	AF	president of Afghanistan@2014-09-29..2021-08-15
Asim Munir		military	PK	Pakistani army chief@2022-11..
Ishaq Dar		politician	PK	Pakistani foreign minister@2024-03..
Khawaja Asif	Khawaja Muhammad Asif	politician	PK	Pakistani defence minister@2022-04..
Asif Ali Zardari	Zardari*	politician	PK	president of Pakistan@2024-03-10..
Min Aung Hlaing		military	MM	leader of the Myanmar junta@2021-02-01..
Aung San Suu Kyi	Suu Kyi*	politician	MM	state counsellor of Myanmar@2016-04..2021-02-01
Radovan Karadžić	Radovan Karadzic|Karadžić*	politician	BA	Bosnian Serb leader@1992..1996
Ratko Mladić	Ratko Mladic|Mladić*	military	BA	commander of the Bosnian Serb army@1992..1996
Slobodan Milošević	Slobodan Milosevic|Milošević*	politician	RS	president of Serbia@1989..1997
Alija Izetbegović	Alija Izetbegovic|Izetbegović*	politician	BA	president of Bosnia@1990..1996
Haris Silajdžić	Haris Silajdzic	politician	BA	prime minister of Bosnia@1993..1996
Franjo Tuđman	Franjo Tudjman|Franjo Tudman|Tuđman*|Tudjman*	politician	HR	president of Croatia@1990-05-30..1999-12-10
Biljana Plavšić	Biljana Plavsic	politician	BA	president of Republika Srpska@1996..1998
Boutros Boutros-Ghali	Boutros-Ghali*	diplomat	UN	UN secretary general@1992-01-01..1996-12-31
Yasushi Akashi		diplomat	UN	UN special representative@1994..1995
Kofi Annan		diplomat	UN	UN secretary general@1997-01-01..2006-12-31
Javier Pérez de Cuéllar	Javier Perez de Cuellar	diplomat	UN	UN secretary general@1982-01-01..1991-12-31
Cyrus Vance		diplomat	US	US secretary of state@1977..1980
David Owen	Lord Owen	politician	GB	British foreign secretary@1977..1979
Thorvald Stoltenberg		politician	NO	Norwegian foreign minister@1987..1993
Richard Holbrooke	Holbrooke*	diplomat	US	US assistant secretary of state@1994..1996
Warren Christopher		politician	US	US secretary of state@1993..1997
Madeleine Albright		politician	US	US secretary of state@1997..2001
François Mitterrand	Francois Mitterrand|Mitterrand*	politician	FR	president of France@1981-05-21..1995-05-17
John Major		politician	GB	British prime minister@1990-11-28..1997-05-02
Margaret Thatcher	Thatcher*	politician	GB	British prime minister@1979-05-04..1990-11-28
Leopoldo Galtieri	Galtieri*	politician	AR	president of Argentina@1981-12-22..1982-06-18
Nicanor Costa Méndez	Nicanor Costa Mendez|Costa Méndez*	politician	AR	Argentine foreign minister@1981..1982
Francis Pym		politician	GB	British foreign secretary@1982..1983
John Nott		politician	GB	British defence secretary@1981..1983
Alexander Haig	Al Haig	politician	US	US secretary of state@1981..1982
Helmut Kohl		politician	DE	German chancellor@1982..1998
George HW Bush	George H.W. Bush|George H. W. Bush	politician	US	president of the US@1989-01-20..1993-01-20
Muammar Gaddafi	Muammar Qaddafi|Muammar Gadhafi|Gaddafi*|Qaddafi*|Gadhafi*	politician	LY	leader of Libya@1969..2011-10-20
Osama bin Laden	Usama bin Laden|bin Laden	other	SA	leader of al-Qaida@..2011-05-02
Abu Bakr al-Baghdadi		other	IQ	leader of Islamic State@2014..2019-10-27
Bjarni Benediktsson		politician	IS	prime minister of Iceland@2024-04-09..2024-12-21
Nicos Anastasiades	Nikos Anastasiades	politician	CY	president of Cyprus@2013-02-28..2023-02-28
Borut Pahor		politician	SI	president of Slovenia@2012-12-22..2022-12-22
Albin Kurti		politician	XK	prime minister of Kosovo@2021-03-22..
Vjosa Osmani	Vjosa Osmani-Sadriu	politician	XK	president of Kosovo@2021-04-06..
Hristijan Mickoski		politician	MK	prime minister of North Macedonia@2024-06-23..
Stevo Pendarovski		politician	MK	president of North Macedonia@2019-05-12..2024-05-12
Gordana Siljanovska-Davkova		politician	MK	president of North Macedonia@2024-05-12..
Jakov Milatović	Jakov Milatovic	politician	ME	president of Montenegro@2023-05-20..
Dritan Abazović	Dritan Abazovic	politician	ME	prime minister of Montenegro@2022-04-28..2023-10-31
Milojko Spajić	Milojko Spajic	politician	ME	prime minister of Montenegro@2023-10-31..
Serdar Berdimuhamedow	Serdar Berdimuhamedov|Serdar Berdymukhamedov	politician	TM	president of Turkmenistan@2022-03-19..
Alberto Fernández	Alberto Fernandez	politician	AR	president of Argentina@2019-12-10..2023-12-10
José Antonio Kast	Jose Antonio Kast	politician	CL	president of Chile@2026-03-11..
Daniel Ortega		politician	NI	president of Nicaragua@2007-01-10..
Nayib Bukele	Bukele*	politician	SV	president of El Salvador@2019-06-01..
Bassirou Diomaye Faye		politician	SN	president of Senegal@2024-04-02..
Muhammadu Buhari		politician	NG	president of Nigeria@2015-05-29..2023-05-29
Faustin-Archange Touadéra	Faustin-Archange Touadera	politician	CF	president of the Central African Republic@2016-03-30..
Hun Sen		politician	KH	prime minister of Cambodia@..2023-08-22
Hun Manet		politician	KH	prime minister of Cambodia@2023-08-22..
Pham Minh Chinh		politician	VN	prime minister of Vietnam@2021-04-05..
Anura Kumara Dissanayake		politician	LK	president of Sri Lanka@2024-09-23..
Muhammad Yunus	Mohammed Yunus	politician	BD	head of the interim government of Bangladesh@2024-08-08..
Sheikh Hasina		politician	BD	prime minister of Bangladesh@2009-01-06..2024-08-05
Guðni Jóhannesson	Gudni Johannesson|Guðni Th. Jóhannesson	politician	IS	president of Iceland@2016-08-01..2024-08-01
Halla Tómasdóttir	Halla Tomasdottir	politician	IS	president of Iceland@2024-08-01..
Gijs Tuinman		politician	NL	Dutch state secretary for defence@2024-07-02..
Bernard Quintin		politician	BE	Belgian foreign minister@2024-12..2025-02-03|Belgian interior minister@2025-02-03..
Helen McEntee		politician	IE	Irish justice minister@2020-06..2025-01|Irish foreign minister@2025-11..
Mariya Gabriel	Maria Gabriel	politician	BG	Bulgarian foreign minister@2023-06-06..2024-04
Atanas Zapryanov		politician	BG	Bulgarian defence minister@2024-04..
Constantinos Kombos	Konstantinos Kombos	politician	CY	Cypriot foreign minister@2023-03..
Igli Hasani		politician	AL	Albanian foreign minister@2023-09..
Donika Gërvalla	Donika Gervalla|Donika Gërvalla-Schwarz|Donika Gervalla-Schwarz	politician	XK	foreign minister of Kosovo@2021-03..
David Zalkaliani	Davit Zalkaliani	politician	GE	Georgian foreign minister@2018-06..2022-04
Mukhtar Tileuberdi		politician	KZ	Kazakh foreign minister@2019-09..2023-04
Murat Nurtleu		politician	KZ	Kazakh foreign minister@2023-04..2025-09
Bilawal Bhutto Zardari	Bilawal Bhutto-Zardari	politician	PK	Pakistani foreign minister@2022-04..2023-08
Nanaia Mahuta		politician	NZ	New Zealand's foreign minister@2020-11..2023-11
Alexei Overchuk	Alexey Overchuk|Aleksei Overchuk	politician	RU	deputy prime minister of Russia@2020-01..
Pete Buttigieg		politician	US	US transportation secretary@2021-02..2025-01
Anatolii Kryvonozhka	Anatoliy Kryvonozhka	military	UA	commander of the Ukrainian air force@2024-09..
Roman Berdnikov		military	RU	commander of Russia's western group of forces@2022-10..
Oleg Makarevich		military	RU	commander of Russia's Dnepr group of forces@..2023-10
Vahur Karus		military	EE	chief of staff of the Estonian defence forces@..
Andrii Chernyak	Andriy Chernyak|Andrii Cherniak|Andriy Cherniak	spokesperson	UA	spokesperson for Ukrainian military intelligence@..
Dmytro Lazutkin	Dmitro Lazutkin	spokesperson	UA	spokesperson for Ukraine's defence ministry@2024..
Svetlana Petrenko		spokesperson	RU	spokesperson for Russia's Investigative Committee@..
Renat Karchaa		official	RU	adviser to the head of Rosenergoatom@2022..
Artyom Zhoga	Artem Zhoga	official	RU	Russian presidential envoy to the Urals@2024-10..
"""#
