#!/usr/bin/env python3
"""Writes made days to measure builds with, the same ones every time for one seed.

    make_days.py --days 1000 --out seeds                     plain text, a file a day
    make_days.py --days 1000 --out content --format hugo     the same words as Markdown for Hugo, with front matter and with
                                                             every name already a link, as Hugo cannot find names itself

Shaped like real briefs: a standfirst that ends with "What we know on day 987", 4 to 8 paragraphs of 50 to 120 words,
"Continue reading...". About 460 words and 12 different names each, from 1,500 invented people, 60 states and bodies and 292
places, unevenly used, so that a few pages list nearly every day and many list one. `--density 1` names 20 a brief.

The people are invented; places and states are real; the sentences were written for this script. Nothing here is news.
Standard library only.
"""
import argparse
import datetime
import os
import random
import re

FIRST_DAY = datetime.date(2022, 2, 24)          # day 1
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
UNNAMED = {"P": "a senior official", "R": "a district near the border", "S": "one ally", "O": "an international body"}
WORDS = "zero one two three four five six seven eight nine".split()

OBLASTS = """Kharkiv Kherson Donetsk Luhansk Zaporizhzhia Sumy Chernihiv Dnipropetrovsk Mykolaiv
Odesa Poltava Kirovohrad Cherkasy Vinnytsia Zhytomyr Rivne Volyn Lviv Ternopil Khmelnytskyi
Chernivtsi Zakarpattia Ivano-Frankivsk Kyiv Kursk Belgorod Bryansk Voronezh Rostov Krasnodar
Smolensk Oryol Lipetsk Tambov Saratov Volgograd Samara Ryazan Tula Kaluga Tver Pskov Novgorod
Leningrad Moscow Yaroslavl Vladimir Ivanovo Kostroma Penza Ulyanovsk Orenburg Chelyabinsk
Sverdlovsk Tyumen Omsk Tomsk Novosibirsk Kemerovo Irkutsk Zabaykalsky Amur Primorsky Khabarovsk
Murmansk Arkhangelsk Vologda Astrakhan Stavropol Perm Kirov Kurgan""".split()

CITIES = """Bakhmut|Avdiivka|Pokrovsk|Toretsk|Kupiansk|Izium|Lyman|Kramatorsk|Sloviansk|Kostiantynivka
Chasiv Yar|Vuhledar|Kurakhove|Selydove|Myrnohrad|Velyka Novosilka|Siversk|Marinka|Horlivka|Makiivka
Mariupol|Volnovakha|Melitopol|Berdiansk|Enerhodar|Tokmak|Orikhiv|Huliaipole|Robotyne|Vasylivka
Polohy|Nikopol|Marhanets|Pavlohrad|Kryvyi Rih|Kamianske|Novomoskovsk|Synelnykove|Dnipro|Zhovti Vody
Nova Kakhovka|Beryslav|Skadovsk|Henichesk|Oleshky|Hola Prystan|Kakhovka|Antonivka|Bilozerka|Snihurivka
Ochakiv|Voznesensk|Pervomaisk|Bashtanka|Kinburn|Izmail|Reni|Chornomorsk|Pivdenne|Podilsk
Bilhorod-Dnistrovskyi|Yuzhnoukrainsk|Uman|Smila|Kaniv|Zolotonosha|Kropyvnytskyi|Oleksandriia|Svitlovodsk|Kremenchuk
Lubny|Myrhorod|Okhtyrka|Trostianets|Konotop|Shostka|Hlukhiv|Romny|Krolevets|Bilopillia
Nizhyn|Pryluky|Bakhmach|Novhorod-Siverskyi|Semenivka|Chuhuiv|Balakliia|Vovchansk|Lyptsi|Derhachi
Lozova|Barvinkove|Borova|Kozacha Lopan|Zolochiv|Bohodukhiv|Merefa|Pecheneky|Dvorichna|Staryi Saltiv
Bucha|Irpin|Hostomel|Borodianka|Brovary|Boryspil|Vyshhorod|Fastiv|Bila Tserkva|Obukhiv
Slavutych|Chornobyl|Pripyat|Berdychiv|Korosten|Ovruch|Malyn|Zviahel|Shepetivka|Starokostiantyniv
Kamianets-Podilskyi|Netishyn|Dubno|Sarny|Varash|Kovel|Lutsk|Volodymyr|Novovolynsk|Chervonohrad
Drohobych|Stryi|Truskavets|Yavoriv|Brody|Uzhhorod|Mukachevo|Khust|Kolomyia|Kalush
Burshtyn|Chortkiv|Kremenets|Mohyliv-Podilskyi|Zhmerynka|Haisyn|Ladyzhyn|Severodonetsk|Lysychansk|Rubizhne
Kreminna|Svatove|Starobilsk|Popasna|Alchevsk|Kadiivka|Antratsyt|Sorokyne|Shchastia|Stanytsia Luhanska
Simferopol|Yalta|Kerch|Feodosia|Yevpatoria|Dzhankoi|Saky|Sudak|Balaklava|Armiansk
Sudzha|Rylsk|Korenevo|Lgov|Glushkovo|Shebekino|Graivoron|Valuyki|Stary Oskol|Gubkin
Klintsy|Novozybkov|Starodub|Unecha|Taganrog|Novocherkassk|Kamensk-Shakhtinsky|Millerovo|Morozovsk|Novoshakhtinsk
Novorossiysk|Tuapse|Sochi|Yeysk|Slavyansk-na-Kubani|Armavir|Engels|Balakovo|Syzran|Novokuybyshevsk
Tolyatti|Nizhnekamsk|Yelabuga|Kazan|Izhevsk|Votkinsk|Ufa|Salavat|Nizhny Tagil|Kstovo
Dzerzhinsk|Ust-Luga|Primorsk|Vyborg|Gatchina|Toropets|Severomorsk|Olenya|Belbek|Millerovka""".replace("\n", "|").split("|")

# Ukraine and Russia are named by the sentences themselves, these by chance
STATES = """the US|Britain|Germany|France|Poland|China|North Korea|South Korea|Turkey|Belarus
Iran|Italy|Japan|Canada|Hungary|Slovakia|Romania|Moldova|Estonia|Latvia|Lithuania|Finland|Sweden|Norway
Denmark|the Netherlands|Belgium|Spain|Czechia|Austria|Bulgaria|Greece|India|Saudi Arabia|Qatar
Kazakhstan|Georgia|Azerbaijan|Armenia|Serbia|Australia|Switzerland""".replace("\n", "|").split("|")
ORGS = """Nato|the European Union|the United Nations|the IAEA|the Red Cross|the European Commission|the G7
the Council of Europe|the OSCE|the World Bank|the IMF|Unicef|the International Criminal Court|Amnesty International
Human Rights Watch|the International Energy Agency""".replace("\n", "|").split("|")

FIRST = """Andrii Taras Mykola Bohdan Ostap Yaroslav Vasyl Petro Roman Stepan Nazar Danylo Maksym Ihor Hryhorii
Oksana Iryna Nadiia Solomiia Larysa Halyna Myroslava Zoriana Lesia Khrystyna Ruslana Daryna Vira Liubov Sofiia
Arkady Gennady Leonid Valery Stanislav Timofey Yegor Matvey Rodion Semyon Zakhar Innokenty Fyodor Vsevolod Eduard
Galina Svetlana Lyudmila Zinaida Raisa Antonina Klavdia Marfa Polina Yelizaveta Nonna Taisia Alevtina Rimma Faina
Margit Anneke Johan Lennart Sven Katrin Birgit Mateusz Agnieszka Zbigniew Radomir Ilinca Dragan Milena Jarmila
Hamish Fergus Imogen Rosalind Clive Desmond Philippa Bernard Colette Gaspard Maelle Ottilie Friedhelm Dorothea Casper
Ichiro Haruka Jisoo Minjun Farid Leyla Emre Selin Rauf Tamar Nino Giorgi Aram Ani Priit Kersti Aivars Zane Rimantas Egle""".split()
STEMS = """Hrab Velm Torb Skryp Dovh Zhur Kalyn Pozn Ruden Shchuk Bilyk Mandr Lozyn Vyshn Horob Tkalv Osadr Krupn Syzon Malyk
Drobn Yarem Perep Chaban Zavhor Kostr Luhov Nemyr Holub Tereb Stavn Berezh Koval Derev Zolot Pastern Vedm Rohoz Lypov Kamen""".split()
SUFFIX = "enko chuk iuk ivskyi ynets ych ko ak ov in ovsky etov unin asov elin".split()
WESTERN = """Aldersey Brackwell Castlemere Dunmoor Elvering Fennimore Garrowby Haldane-Roe Ingersleigh Jessamy Kelderhof
Lindqvar Morgenthar Nybergsson Oostveld Pellerand Quillfort Rothenmark Sandelholt Thorsvik Umberlain Vanderlaan Westerby
Ystermond Zellmayr Brodowicz Cieslarz Dumitrache-Vale Fekelyi Gradisek Harvanek Ionescar Jurgaitys Kallastu Lazarovik
Marinesco Novotnar Ozolinsky Petrauskis Radulov Saarepuu Tammsoo Urbaniec Vaitkunas Wojtanek Zdravkin Akimori Banjoura
Choryong Davitaia Ekinoglu Farahvash Gevorkani Hashikawa""".split()
ROLES = """the regional governor|the head of the regional military administration|a spokesperson for the southern command
the deputy defence minister|the foreign minister|a presidential adviser|the mayor|the head of the state grid operator
a military analyst|the commander of an airborne brigade|the chief of the emergency service|a member of parliament
the ambassador to Kyiv|an opposition politician|the human rights commissioner|the prosecutor general
the energy minister|a senior intelligence official|the president|the prime minister|the head of the railways
a doctor at the regional hospital|the director of the nuclear plant|a former army officer|the finance minister
a spokesperson for the border guard|the chief negotiator|a schoolteacher|the head of the police|a war crimes investigator""".replace("\n", "|").split("|")

# {P} person with role  {p} that person's surname  {P2} another person  {R} {R2} {R3} places
# {S} {S2} {S3} states  {O} organisation  {=Name} that state  {n:a-b} number  {D} weekday
# {Q} quotation  [[a|b]] choice
THEMES = [
    ("{R} hit by [[drones|missiles|glide bombs]] overnight; {n:2-9} dead", [
        "A [[drone|missile|glide bomb|rocket]] strike on {R} [[late on|early on|before dawn on]] {D} killed {n:2-14} people and injured {n:12-70}, {P} said.",
        "Rescuers spent {n:4-19} hours searching the rubble of a [[five-storey block|market hall|bakery|warehouse|sports school]] before the operation was called off.",
        "“{Q},” {p} wrote [[in a message on Telegram|in a short statement|beneath photographs of the damage]].",
        "At least {n:3-60} homes, {n:2-9} shops and a [[kindergarten|clinic|library|post office|bus depot]] were damaged, and about {n:2-40},000 households were left without [[power|heating|running water|gas]].",
        "[[Neighbouring|Nearby]] {R2} also came under fire, with {n:2-20} explosions heard over roughly {n:2-6} hours.",
        "Officials said {n:2-6} children were among those taken to hospital and that [[two|three|several]] patients remained in a serious condition."]),
    ("{S} promises [[air defence|artillery|armoured vehicles]] as {P2n} warns of [[delays|a hard winter]]", [
        "{S} will send a further {n:2-60} [[armoured vehicles|air defence launchers|howitzers|patrol boats]] under a package worth {n:90-990}m euros, {P} announced on {D}.",
        "“{Q},” {p} told reporters after [[a meeting of donors|talks that ran past midnight|a visit to a training ground]].",
        "Deliveries are expected to begin within {n:3-16} weeks, although {n:2-5} earlier consignments [[arrived late|were held up at the border|needed repairs before use]].",
        "{S2} and {S3} are understood to be weighing smaller contributions, including [[spare barrels|winter clothing|generators|radio equipment]].",
        "{P2} cautioned that stocks of [[shells|interceptors|spare parts]] would cover no more than {n:3-11} weeks at the present rate of use."]),
    ("[[Fighting|Pressure]] grows around {R} as [[both sides claim gains|lines shift]]", [
        "{=Ukraine}’s general staff reported {n:40-210} clashes along the front in a single day, {n:12-60} of them near {R}.",
        "{P} said troops had [[pulled back to prepared positions|held a ridge above the river|retaken two streets on the edge of town]] after {n:2-12} assaults since {D}.",
        "{=Russia}’s defence ministry said its units had taken the [[village|hamlet|settlement]] of {R2}; the claim could not be checked.",
        "“{Q},” {p} said, speaking from [[a command post|a field hospital|a cellar used as an office]] about {n:5-40}km from the fighting.",
        "Analysts described the [[advance|exchange]] as slow and costly, put at {n:200-1400} casualties a day, and said neither side had [[broken through|shifted the balance]].",
        "Roads toward {R3} were [[closed to civilians|under drone watch|mined in places]], and {n:100-4000} residents had asked to be taken out."]),
    ("[[Oil depot|Refinery|Airfield]] ablaze in {R} after long-range drone attack", [
        "A fire burned through the night at [[an oil depot|a refinery|an ammunition store|a military airfield]] in {R} after what {P} called [[a large drone attack|a raid by dozens of drones]].",
        "Air defences in {R} and {R2} shot down {n:11-140} drones, according to the Russian military, which [[gave no account of losses on the ground|said debris caused the blaze]] and blamed {=Ukraine}.",
        "Kyiv [[did not comment directly|claimed the operation|said only that the site supplied the army]], while an official in Ukraine’s security service said the target lay {n:200-1300}km from the border.",
        "“{Q},” {p} said, adding that {n:2-8} workers were treated for [[burns|smoke inhalation]].",
        "Flights were suspended at {n:2-7} airports for about {n:2-9} hours on {D}, and fuel prices [[rose again|were capped by decree]] in the surrounding districts."]),
    ("Leaders of {S} and {S2} [[meet|clash]] over [[talks|sanctions]]", [
        "{P} met counterparts from {S} and {S2} on {D} to discuss [[a ceasefire proposal|the next round of sanctions|frozen assets|grain shipments]].",
        "The talks lasted {n:3-11} hours and ended [[without a joint text|with a brief communique|in what one diplomat called a draw]].",
        "“{Q},” {p} said [[on leaving the building|at a press conference|in an interview broadcast that evening]].",
        "Diplomats from {O} said {n:3-9} of the {n:12-30} points in the draft remained open, chief among them [[the wording on territory|the timetable|guarantees for monitors]].",
        "Moscow [[dismissed the meeting as theatre|said it would study the text|repeated its earlier demands]], and a further session is planned within {n:2-8} weeks."]),
    ("[[Court|Tribunal]] jails {n:2-6} over [[sabotage|spying]] in {R}", [
        "A court in {R} on {D} sentenced {P} to {n:6-22} years in prison for [[passing secrets abroad|arson at a rail depot|spreading false reports about the army|collecting money for a banned group]].",
        "The hearing took place behind closed doors, and the defendant, {n:19-66}, [[denied the charge|partly admitted guilt|made no statement]].",
        "“{Q},” a lawyer for {p} said, noting that an appeal must be lodged within {n:10-30} days.",
        "Monitors at {O} have counted {n:120-900} such cases since the invasion began, {n:20-90} of them in {R2}.",
        "In a separate case, {n:2-5} men were detained in {R3} on suspicion of [[damaging signal boxes|photographing a depot|planning an attack on an officer]]."]),
    ("[[Blackouts|Power cuts]] spread as grid is hit; {R} worst affected", [
        "Engineers were working to restore electricity to {n:20-600},000 customers on {D} after strikes on [[substations|a thermal power plant|high-voltage lines]] in {R} and {R2}.",
        "{P} said the damage was the [[heaviest|most complex]] for {n:3-20} weeks and that rolling outages of up to {n:4-14} hours would continue.",
        "“{Q},” {p} said, urging people to [[charge devices at night|keep water in reserve|check on elderly neighbours]].",
        "{S} has offered {n:2-40} transformers and {O} a loan of {n:20-480}m dollars to pay for repairs before the [[frosts|summer peak]].",
        "Trams and trolleybuses stopped running for {n:2-9} hours, and {n:10-70} hospitals switched to generators."]),
    ("{O} raises alarm over [[nuclear plant|prisoners|deported children]]", [
        "Inspectors from {O} reported {n:2-15} explosions close to the [[nuclear plant|spent fuel store|cooling pond]] on {D} and called for restraint.",
        "{P} said the site near {R} had lost [[its main power line|one of two backup lines|contact with the grid]] for {n:2-15} hours, the {n:4-9}th such incident this year.",
        "“{Q},” {p} added.",
        "{=Russia} and {=Ukraine} each blamed the other, and {S} asked for an urgent session of the [[board|council]].",
        "Staff numbers have fallen by about {n:20-60}% since the occupation, and {n:2-6} of the reactors remain in [[cold|hot]] shutdown."]),
    ("[[Prisoners|Bodies of the fallen]] exchanged as {S} mediates", [
        "{=Russia} and {=Ukraine} exchanged {n:20-190} prisoners each on {D} in a swap arranged with the help of {S}.",
        "{P} said those returned included {n:3-40} [[marines|border guards|medics|national guardsmen]] captured near {R}, some of whom had been held for more than {n:11-30} months.",
        "“{Q},” {p} said as buses arrived at [[a hospital|a rest home|the meeting point]].",
        "A further {n:30-600} bodies were handed over for identification, a process that {O} said could take {n:3-14} months.",
        "Families waiting in {R2} held up [[photographs|lists of missing soldiers|flags of the units]] and asked the men for news of others."]),
    ("[[Grain|Cargo]] ship damaged near {R}; exports [[slow|resume]]", [
        "A cargo ship sailing under the flag of {S} was damaged near {R} on {D}, with {n:2-6} crew members hurt, port officials said.",
        "{P} said {n:9-90},000 tonnes of [[wheat|maize|sunflower oil|barley]] had been loaded and that the vessel was [[afloat|under tow|listing but stable]].",
        "“{Q},” {p} said, calling on {O} to [[send monitors|condemn the strike|extend insurance cover]].",
        "Traffic through the corridor has recovered to about {n:50-95}% of its level before the war, with {n:20-140} ships a week.",
        "Insurers raised premiums by {n:2-9} points, and {n:2-7} captains chose to wait at anchor off {R2}."]),
    ("[[Evacuations|Curfew]] ordered in {R} as shelling worsens", [
        "Authorities ordered the evacuation of {n:200-9000} people from {R} and villages around it, citing {n:2-6} weeks of [[heavier shelling|drone attacks on cars|damage to the only bridge]].",
        "{P} said buses would leave every {n:2-4} hours until {D} and that families with children would go first to {R2}.",
        "“{Q},” {p} said, acknowledging that {n:20-400} residents had refused to leave.",
        "Volunteers described [[empty streets|shuttered chemists|queues at the last open bank]] and said the journey, once {n:30-70} minutes, now took {n:3-9} hours.",
        "{O} is paying for {n:200-3000} places in [[dormitories|sanatoriums|schools]] further west."]),
    ("Kremlin [[reshuffles|rebukes]] officials after [[setback|inquiry]] in {R}", [
        "The Kremlin replaced {n:2-5} senior officials in {R} on {D} after [[an inquiry into missing funds|criticism of border defences|complaints from families of conscripts]].",
        "{P}, who had held the post for {n:2-9} years, [[is thought to be under house arrest|was thanked for service|has not been seen in public since]].",
        "“{Q},” said {P2}, [[offering no further detail|in remarks carried by state media]].",
        "Prosecutors allege that contracts worth {n:2-19}bn roubles for [[trenches|concrete barriers|shelters]] were awarded without tender.",
        "State television gave the news {n:20-90} seconds, while [[exiled outlets|local channels]] led with it, and {n:2-8} deputies in {R2} demanded a wider inquiry."]),
]
Q_A = ["We asked for patience", "People here have learned to count the seconds", "There is no version of this that ends quickly",
       "Every night is longer than the last", "The work will go on", "Nobody should mistake this for a gesture",
       "We will answer, and we will choose when", "What was promised must now arrive", "They aimed at people who were asleep",
       "No line on a map is worth this", "It would be a mistake to look away", "We are short of everything except resolve",
       "The evidence will be kept and it will be used", "This is a test of whether words mean anything", "I would rather be repairing than burying"]
Q_B = ["and we were given silence", "but the lights will come back on", "and nobody in this city is surprised any more", "while the window for talks is still open",
       "because the alternative is worse", "and that is what we told our partners", "however long it takes", "and our neighbours know it too",
       "so we have to plan for months rather than weeks", "and the answer cannot wait for spring", "even if the road is closed again tomorrow", "and we owe them more than sympathy"]


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", name.lower().removeprefix("the ")).strip("-")


def zipf(rng, items, exponent, shift):
    """Cumulative weights 1/(rank+shift)^exponent over a shuffled order."""
    items = list(items)
    rng.shuffle(items)
    total, cumulative = 0.0, []
    for rank in range(len(items)):
        total += 1.0 / (rank + shift) ** exponent
        cumulative.append(total)
    return items, cumulative


class World:
    """The names, fixed for a seed and independent of the number of days."""

    def __init__(self, seed):
        rng = random.Random(f"world-{seed}")
        surnames = sorted({s + x for s in STEMS for x in SUFFIX}) + WESTERN
        people, slugs = [], set()
        while len(people) < 1500:
            name = f"{rng.choice(FIRST)} {rng.choice(surnames)}"
            if slug(name) not in slugs:
                slugs.add(slug(name))
                people.append((name, rng.choice(ROLES)))
        regions = [(c, "city") for c in dict.fromkeys(CITIES)]
        cities = {c for c, _ in regions}
        regions += [(o, "region") for o in dict.fromkeys(OBLASTS) if o not in cities]
        self.people = zipf(rng, people, 1.05, 3)
        self.regions = zipf(rng, regions, 0.9, 4)
        # the states keep their order: the first are the most in the news
        self.states = list(STATES), [sum(1 / (r + 2) for r in range(i + 1)) for i in range(len(STATES))]
        self.orgs = zipf(rng, ORGS, 0.7, 2)


class Brief:
    """One day's text. Mentions come out plain, or as Markdown links when link=True."""

    def __init__(self, world, seed, day, link, density):
        self.w, self.day, self.link, self.density = world, day, link, density
        self.headlining = False
        self.rng = random.Random(f"{seed}-{day}")
        self.date = FIRST_DAY + datetime.timedelta(days=day - 1)
        self.weekday = WEEKDAYS[(self.date.weekday() - 1) % 7]
        self.actors, self.regions = {}, {}
        self.bound = {}

    def pick(self, table):
        return self.rng.choices(table[0], cum_weights=table[1])[0]

    def mention(self, name, actor=True):
        bare = name.removeprefix("the ")
        (self.actors if actor else self.regions)[bare] = None
        if not self.link:
            return name
        article = "the " if bare != name else ""
        return f"{article}[{bare}](/{'actors' if actor else 'regions'}/{slug(bare)}/)"

    def slot(self, key, unit=""):
        rng, bound = self.rng, self.bound
        if key.startswith("n:"):
            low, high = map(int, key[2:].split("-"))
            n = rng.randint(low, high)
            return (WORDS[n] if n < 10 and not unit else f"{n:,}") + unit
        if key[0] == "=":
            return self.mention(key[1:])
        if key == "D":
            return self.weekday
        if key == "Q":
            return f"{rng.choice(Q_A)} {rng.choice(Q_B)}"
        if key == "p":
            return bound["P"][0].split()[-1] if bound.get("P") else "one official"
        if key == "P2n":                                   # surname only, headline style
            return self.pick(self.w.people)[0].split()[-1]
        table = {"P": self.w.people, "R": self.w.regions, "S": self.w.states, "O": self.w.orgs}[key[0]]
        if key not in bound and not self.headlining and rng.random() > self.density:
            bound[key] = None                              # an unnamed one, for this whole paragraph
        if key not in bound:
            taken = list(bound.values())
            value = self.pick(table)
            while value in taken:
                value = self.pick(table)
            bound[key] = value
        value = bound[key]
        if value is None:
            return UNNAMED[key[0]]
        if key[0] == "P":
            return f"{self.mention(value[0])}, {value[1]},"
        if key[0] == "R":
            if value[1] == "city":
                return self.mention(value[0], False)
            return f"the {self.mention(value[0], False)} region"
        return self.mention(value)

    def fill(self, template):
        template = re.sub(r"\[\[(.*?)\]\]", lambda m: self.rng.choice(m[1].split("|")), template)
        out = re.sub(r"\{([^{}]+)\}(,000|m |bn |th |km|%)?", lambda m: self.slot(m[1], m[2] or ""), template)
        out = out.replace(",.", ".").replace(",,", ",").replace(", ,", ",")
        if out[:1].islower():
            out = out[0].upper() + out[1:]
        return out

    def headline(self, template):
        """A headline names places and states in plain words: no links, no roles."""
        link, self.link, self.headlining = self.link, False, True
        text = self.fill(template)
        self.link, self.headlining = link, False
        return text

    def paragraph(self, sentences):
        target = self.rng.randint(50, 84)
        text, words = [], 0
        for i, template in enumerate(sentences):
            if i and words >= target:
                break
            sentence = self.fill(template)
            count = len(re.sub(r"\]\([^)]*\)", "]", sentence).split())
            if i and words >= 50 and words + count > 118:
                break
            text.append(sentence)
            words += count
        return " ".join(text)

    def build(self):
        themes = self.rng.sample(THEMES, self.rng.choices([4, 5, 6, 7, 8], [2, 4, 5, 2, 1])[0])
        paragraphs, heads = [], []
        for index, (head, sentences) in enumerate(themes):
            self.bound = {}
            if index < 2:
                heads.append(self.headline(head))
            first, rest = sentences[0], sentences[1:]
            self.rng.shuffle(rest)
            paragraphs.append(self.paragraph([first] + rest))
        self.standfirst = f"{heads[0]}; {heads[1][0].lower() + heads[1][1:] if heads[1].split()[0] in LOWERABLE else heads[1]}"
        self.paragraphs = paragraphs
        return self

    def as_text(self):
        return f"{self.standfirst}. What we know on day {self.day}\n\n" + "\n\n".join(self.paragraphs) + "\n\nContinue reading..."

    def for_hugo(self):
        # TOML rather than YAML: Hugo spends 5 to 10% less CPU on the whole build with it.
        head = ["+++", f"title = {quote(f'What we know on day {self.day}')}", f"date = {self.date.isoformat()}", f"day = {self.day}",
                f"description = {quote(self.standfirst)}",
                "actors = [" + ", ".join(map(quote, self.actors)) + "]",
                "regions = [" + ", ".join(map(quote, self.regions)) + "]", "+++", ""]
        return "\n".join(head) + "\n" + "\n\n".join(self.paragraphs) + "\n"


LOWERABLE = {w for head, _ in THEMES for w in re.findall(r"[A-Z][a-z]+", head.split(" ")[0] if "[[" not in head else head.split("]]")[0])} - {"Kremlin"}


def quote(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--days", type=int, required=True)
    arguments.add_argument("--out", required=True)
    arguments.add_argument("--format", choices=["text", "hugo"], default="text")
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--density", type=float, default=0.5, help="share of the possible names that are given")
    options = arguments.parse_args()
    write_days(options.out, options.days, options.format, options.seed, options.density)


def write_days(out, days, format="text", seed=1, density=0.5):
    """Writes days 1 to `days`. Returns the path of each."""
    folder = os.path.join(out, "days") if format == "hugo" else out
    os.makedirs(folder, exist_ok=True)
    width = max(4, len(str(days)))
    world = World(seed)
    paths = []
    for day in range(1, days + 1):
        brief = Brief(world, seed, day, format == "hugo", density).build()
        text, ending = (brief.for_hugo(), "md") if format == "hugo" else (brief.as_text(), "txt")
        paths.append(os.path.join(folder, f"day-{day:0{width}d}.{ending}"))
        with open(paths[-1], "w", encoding="utf-8") as file:
            file.write(text)
    return paths


if __name__ == "__main__":
    main()
