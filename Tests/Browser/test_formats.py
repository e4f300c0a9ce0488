"""Every file that machines read, against the standard that it is written by: all files of the site, without an address of its own and with one."""
import csv
import html.parser
import json
import pathlib
import re
import subprocess
import urllib.parse
import warnings

import csvw
import feedparser
import geojson
import jsonschema
import pytest
from pyld import jsonld

import schema_org
from servers import built

SCHEMAS = pathlib.Path(__file__).with_name("schemas")
ADDRESS = "https://daybook.example/archive/"
DAY = r"\d{4}-\d\d-\d\d"


@pytest.fixture(scope="module", params=["without an address", "with one"])
def tree(request, site, program, seeds, tmp_path_factory):
    """The site, and the address that it knows, if it does."""
    if request.param == "without an address":
        return site, None
    return built(program, seeds, tmp_path_factory.mktemp("formats") / "site", "--base-url", ADDRESS), ADDRESS


def subjects(folder):
    """The folders of actors and places."""
    return [file.parent for kind in ("actors", "regions") for file in sorted((folder / kind).glob("*/index.html"))]


def jing(schema, files):
    files = list(files)
    assert files
    for start in range(0, len(files), 500):
        checked = subprocess.run(["jing", "-c", SCHEMAS / schema, *files[start:start + 500]], capture_output=True, text=True)
        assert checked.stdout == "" and checked.returncode == 0, checked.stdout[:4000] + checked.stderr[:1000]


def days_in(folder):
    return sorted(file.parent.name for file in folder.glob("days/*/index.html") if re.fullmatch(DAY, file.parent.name))


# Feeds


def test_every_feed_is_atom_by_the_rfc(tree):
    folder, _ = tree
    jing("atom.rnc", folder.rglob("feed.xml"))


def test_a_feed_reader_finds_nothing_wrong_and_every_entry(tree):
    folder, address = tree
    days = days_in(folder)
    named = {}
    for actor in json.loads((folder / "data/actors.json").read_text())["actors"]:
        named["actors/" + actor["id"]] = actor["briefs"]
    for place in json.loads((folder / "data/regions.geojson").read_text())["features"]:
        named["regions/" + place["id"]] = place["properties"]["briefs"]
    assert {file.parent.relative_to(folder).as_posix() for file in folder.rglob("feed.xml")} == {".", "corrections", *named}
    identifiers = {}
    for file in folder.rglob("feed.xml"):
        place = file.parent.relative_to(folder).as_posix()
        feed = feedparser.parse(file.read_bytes())
        assert not feed.bozo, f"{file}: {feed.get('bozo_exception')}"
        wanted = len(days) if place == "." else 0 if place == "corrections" else named[place]
        assert len(feed.entries) == min(wanted, 20), file
        published = [entry.published for entry in feed.entries]
        assert published == sorted(published, reverse=True), f"{file} is not in order"
        if feed.entries:
            assert feed.feed.updated == max(entry.updated for entry in feed.entries)
        for entry in [feed.feed, *feed.entries]:
            assert entry.id.startswith("tag:"), file
            assert identifiers.setdefault(entry.id, (file, entry.link)) == (file, entry.link), "two things have one identifier"
            if address:
                assert entry.link.startswith(address)
        assert not file.read_text().count("<summary></summary>")


def test_every_json_feed_is_one_and_tells_what_atom_does(tree):
    folder, address = tree
    checker = jsonschema.Draft202012Validator(json.loads((SCHEMAS / "json-feed.schema.json").read_text()))
    files = list(folder.rglob("feed.json"))
    assert len(files) == len(list(folder.rglob("feed.xml")))
    for file in files:
        feed = json.loads(file.read_text())
        checker.validate(feed)
        atom = feedparser.parse(file.with_name("feed.xml").read_bytes())
        assert feed["title"] == atom.feed.title
        assert [item["id"] for item in feed["items"]] == [entry.id for entry in atom.entries]
        assert ("feed_url" in feed) == bool(address)
        for item, entry in zip(feed["items"], atom.entries):
            assert item["date_modified"] == entry.updated
            assert item.get("url") == (entry.link if address else None)


def test_pages_lead_to_their_feeds(tree):
    folder, _ = tree
    for page in subjects(folder):
        links = re.findall(r'<link rel="alternate" type="application/(\S+)" title="[^"]*" href="([^"]*)">', (page / "index.html").read_text())
        assert links == [("atom+xml", "../../feed.xml"), ("feed+json", "../../feed.json"), ("atom+xml", "feed.xml"), ("feed+json", "feed.json")], page


# Data


def test_every_json_file_holds_to_its_schema(tree):
    folder, address = tree
    schemas = {file.name.removesuffix(".schema.json"): json.loads(file.read_text()) for file in (folder / "data").glob("*.schema.json")}
    assert set(schemas) == {"days", "actors", "regions", "day"}
    for name, schema in schemas.items():
        jsonschema.Draft202012Validator.check_schema(schema)
        assert schema.get("$id") == (address and f"{address}data/{name}.schema.json")
        checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
        files = list(folder.glob("days/*/day.json")) if name == "day" else [folder / f"data/{name}.{'geojson' if name == 'regions' else 'json'}"]
        assert files
        for file in files:
            checker.validate(json.loads(file.read_text()))
    known = {"feed", "day"} | {f"{name}.schema" for name in schemas} | {"days", "actors", "figures.csv-metadata", "quotes.csv-metadata"}
    # Those of the search are its own.
    unknown = {file.stem for file in folder.rglob("*.json") if file.relative_to(folder).parts[0] not in ("search", "pagefind")} - known
    assert unknown == set(), "no test knows these files"


def test_every_reading_holds_to_its_schema(program, seeds):
    schema = json.loads((pathlib.Path(__file__).parents[2] / "docs/reading.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    lines = subprocess.run([program, "read", "--whole", "--source", seeds], capture_output=True, check=True).stdout.splitlines()
    assert lines
    for line in lines:
        checker.validate(json.loads(line))


def test_every_schema_member_is_described(tree):
    folder, _ = tree
    standard = {"type", "features", "properties", "days", "actors"}

    def undescribed(schema):
        for name, member in schema.get("properties", {}).items():
            if "description" not in member and name not in standard:
                yield name
            yield from undescribed(member)
        if isinstance(schema.get("items"), dict):
            yield from undescribed(schema["items"])

    for file in (folder / "data").glob("*.schema.json"):
        assert list(undescribed(json.loads(file.read_text()))) == [], file


def test_places_are_geojson_with_codes_of_iso(tree):
    folder, _ = tree
    text = (folder / "data/regions.geojson").read_text()
    collection = geojson.loads(text)
    assert collection.is_valid, collection.errors()
    assert "crs" not in json.loads(text)
    for feature in collection.features:
        assert feature.is_valid, feature.errors()
        properties = feature.properties
        if feature.geometry:
            longitude, latitude = feature.geometry.coordinates
            assert -180 <= longitude <= 180 and -90 <= latitude <= 90
            if properties.get("country") == "UA":
                assert 22 < longitude < 41 and 44 < latitude < 53, f"{feature.id} is not where Ukraine is"
        if "region" in properties:
            assert re.fullmatch(r"[A-Z]{2}-[A-Z0-9]{1,3}", properties["region"]), feature.id
            assert properties["region"].startswith(properties.get("country", "")), feature.id


def rows_of(table):
    with table.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, strict=True))


def test_the_tables_are_csv_as_their_descriptions_say(tree):
    folder, address = tree
    for name in "figures", "quotes":
        file = folder / f"data/{name}.csv"
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            table = csvw.CSVW(str(file) + "-metadata.json", validate=True)
            assert table.is_valid, [str(warning.message) for warning in table.warnings]
        assert [str(warning.message) for warning in said if "csvw" in str(warning.filename)] == []
        rows = rows_of(file)
        assert rows
        assert re.sub(rb'"[^"]*"', b"", file.read_bytes()).count(b"\r\n") == len(rows) + 1, "each row ends as RFC 4180 has it"
        for row in rows:
            assert None not in row and None not in row.values(), "a row is longer or shorter than the others"
            for cell in row.values():
                assert not re.match(r"[=+\-@\t\r]", cell), f"a spreadsheet may run {cell!r}"
            page, _, anchor = row["item"].removeprefix(address or "").partition("#")
            assert (folder / page / "index.html").is_file()
            assert not anchor or f'id="{anchor}"' in (folder / page / "index.html").read_text()
            assert row["date"] in page


def test_no_table_has_a_sum(tree):
    folder, _ = tree
    rows = rows_of(folder / "data/figures.csv")
    assert not any("total" in name or "sum" in name for name in rows[0])
    days = [json.loads(file.read_text()) for file in folder.glob("days/*/day.json")]
    reported = sum(len(item.get("figures", [])) for day in days for brief in day["briefs"] for item in brief["items"])
    assert 0 < len(rows) <= reported, "each row is one of the reports"


def test_what_a_day_tells_is_where_it_says(tree):
    folder, address = tree
    for file in folder.glob("days/*/day.json"):
        page = file.with_name("index.html").read_text()
        assert 'type="application/json" href="../../days/' + file.parent.name + '/day.json"' in page
        for brief in json.loads(file.read_text())["briefs"]:
            names = {entity["id"]: entity for entity in brief["entities"]}
            for entity in names.values():
                assert (folder / entity["url"].removeprefix(address or "") / "index.html").is_file(), entity
            for item in brief["items"]:
                if "anchor" in item:
                    assert f'id="{item["anchor"]}"' in page
                for findings in "mentions", "figures", "quotes", "dates", "roles":
                    for finding in item.get(findings, []):
                        words = item["text"][finding["start"]:finding["end"]]
                        assert words.strip() and finding["rule"], f"{file}: {findings} {finding}"
                for mention in item.get("mentions", []):
                    assert mention["id"] in names


# Structured data


class Scripts(html.parser.HTMLParser):
    """The JSON-LD of a page."""

    def __init__(self):
        super().__init__()
        self.texts, self.inside = [], False

    def handle_starttag(self, tag, attributes):
        self.inside = tag == "script" and ("type", "application/ld+json") in attributes
        if self.inside:
            self.texts.append("")

    def handle_data(self, text):
        if self.inside:
            self.texts[-1] += text

    def handle_endtag(self, tag):
        self.inside = False


def structured(file):
    scripts = Scripts()
    scripts.feed(file.read_text())
    return [json.loads(text) for text in scripts.texts]


def load_context(address, options):
    assert address.rstrip("/") in ("https://schema.org", "http://schema.org"), f"{address} is not to be asked for"
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address, "document": schema_org.CONTEXT}


def expanded(data, base):
    return jsonld.expand(data, {"documentLoader": load_context, "base": base})


def nodes(value):
    """Every node of expanded JSON-LD."""
    if isinstance(value, list):
        for part in value:
            yield from nodes(part)
    elif isinstance(value, dict):
        if "@type" in value and "@value" not in value:
            yield value
        for name, part in value.items():
            if not name.startswith("@"):
                yield from nodes(part)


def test_structured_data_expand_to_terms_of_schema_org(tree):
    folder, address = tree
    kinds = set()
    for file in folder.rglob("*.html"):
        base = (address or "https://nowhere.example/") + file.relative_to(folder).as_posix().removesuffix("index.html")
        for data in structured(file):
            whole = expanded(data, base)
            assert whole, f"{file}: nothing is left when it is expanded"
            assert "ClaimReview" not in json.dumps(data)
            for node in nodes(whole):
                for kind in node["@type"]:
                    kind = kind.removeprefix("http://schema.org/")
                    kinds.add(kind)
                    assert kind in schema_org.TYPES, f"{file}: {kind} is no type"
                    properties = {name.removeprefix("http://schema.org/") for name in node if not name.startswith("@")}
                    assert properties <= schema_org.properties(kind), f"{file}: {kind} has no {properties - schema_org.properties(kind)}"
                if "http://schema.org/sameAs" in node:
                    for same in node["http://schema.org/sameAs"]:
                        assert re.fullmatch(r"https://www\.wikidata\.org/wiki/Q\d+", same["@id"]), same
    assert kinds >= {"NewsArticle", "Person", "Organization", "Country", "Place", "AdministrativeArea", "BreadcrumbList", "ListItem", "WebSite"}


def test_nothing_is_lost_when_structured_data_are_expanded(tree):
    """A name that the context does not know is dropped without a word: every name has to be known."""
    folder, _ = tree

    def names(value):
        if isinstance(value, list):
            for part in value:
                yield from names(part)
        elif isinstance(value, dict):
            for name, part in value.items():
                yield name
                yield from names(part)

    used = {name for file in folder.rglob("*.html") for data in structured(file) for name in names(data)}
    assert {name for name in used if not name.startswith("@")} <= set(schema_org.CONTEXT["@context"])


def test_every_day_is_an_article_with_its_date_and_sources(tree):
    folder, address = tree
    for day in json.loads((folder / "data/days.json").read_text())["days"]:
        page = urllib.parse.urlparse(day["url"]).path.removeprefix("/archive/") if address else day["url"]
        graph = [node for data in structured(folder / page / "index.html") for node in data.get("@graph", [data])]
        article = next(node for node in graph if node["@type"] == "NewsArticle" and node["headline"] == day["headline"])
        assert article["datePublished"] == day["date"]
        assert article.get("isBasedOn", []) == [source["url"] for source in day.get("sources", []) if "url" in source]
        assert any(node["@type"] == "BreadcrumbList" for node in graph)


# Crawlers


def test_the_site_map_lists_every_page_with_the_day_of_its_last_change(tree):
    folder, address = tree
    robots = (folder / "robots.txt").read_text()
    if not address:
        assert not (folder / "sitemap.xml").exists() and "Sitemap:" not in robots
        return
    assert f"Sitemap: {address}sitemap.xml\n" in robots
    maps = [folder / "sitemap.xml", *folder.glob("sitemaps/*.xml")]
    jing("sitemap.rnc", maps)
    text = "".join(file.read_text() for file in maps)
    listed = set(re.findall(r"<url><loc>([^<]*)</loc>", text))
    pages = {address + file.relative_to(folder).as_posix().removesuffix("index.html") for file in folder.rglob("*.html")
             if b'http-equiv="refresh"' not in file.read_bytes() and file.name != "404.html"}
    assert {page for page in pages if "/days/" not in page or not re.search(r"/days/\d{1,3}/$|/days/\d{4}/$", page)} <= listed
    assert listed <= pages
    updated = {day["url"]: day["updated"] for day in json.loads((folder / "data/days.json").read_text())["days"]}
    for page, changed in updated.items():
        assert f"<url><loc>{page}</loc><lastmod>{changed}</lastmod></url>" in text
    assert max(re.findall(r"<lastmod>([^<]*)</lastmod>", text)) == max(updated.values()), "no page claims to be newer than the newest brief"


def test_pages_tell_their_address_only_where_the_site_knows_it(tree):
    folder, address = tree
    for page in subjects(folder) + [folder / "days" / day for day in days_in(folder)]:
        text = (page / "index.html").read_text()
        whole = address and address + page.relative_to(folder).as_posix() + "/"
        assert re.findall(r'<link rel="canonical" href="([^"]*)">', text) == ([whole] if whole else [])
        assert re.findall(r'<meta property="og:url" content="([^"]*)">', text) == ([whole] if whole else [])
        assert re.search(r'<meta property="og:title" content="[^"]+">', text) and re.search(r'<meta property="og:type" content="\w+">', text)


def test_a_day_tells_when_it_appeared_and_when_it_last_changed(tree):
    folder, _ = tree
    last_changes = {}
    for brief in json.loads((folder / "data/days.json").read_text())["days"]:
        last_changes.setdefault(brief["date"], []).append(brief["updated"])
    for date, changes in last_changes.items():
        text = (folder / "days" / date / "index.html").read_text()
        times = dict(re.findall(r'<meta property="article:(\w+)_time" content="([^"]*)">', text))
        assert times == {"published": date} | ({"modified": max(changes)} if max(changes) > date else {})
