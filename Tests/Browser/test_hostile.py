"""Nothing that stands in a seed runs in a reader's browser, asks another host, or leaves the folder of the site."""
import csv
import json
import re
import subprocess
import xml.etree.ElementTree

import pytest

from conftest import page_address
from payloads import NOWHERE, SCHEMES, payloads
from servers import built, python_server

PAYLOADS = payloads()
WATCH = """for (const name of ["alert", "confirm", "prompt", "print"]) window[name] = () => { top.hits = (top.hits || []).concat(name + " " + location) }"""
# What the browser made of a page: anything that would run, load, send or lead where none of the site's own markup does.
LOOK = r"""() => {
  const found = [...(window.hits || [])]
  const say = (element, why) => found.push(why + ": " + new XMLSerializer().serializeToString(element).slice(0, 200))
  for (const element of document.querySelectorAll("*")) {
    if (!(element instanceof Element)) continue
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) say(element, "event attribute")
      if (/^(srcdoc|ping|background|formaction|action|data|poster|srcset)$/i.test(name) && !/^(\.\.\/)*search\/$/.test(value)) say(element, name)
      if (/^((xlink:)?href|src)$/i.test(name) && element.localName !== "base") {
        let to = null
        try { to = new URL(value, document.baseURI) } catch { say(element, "address that is none") }
        const own = to && to.origin === location.origin
        if (to && value !== "data:," && !["http:", "https:", "mailto:", "tel:"].includes(to.protocol)) say(element, "scheme")
        if (to && value !== "data:," && !own && element.localName !== "a" && !(element.localName === "link" && /license|canonical|self|alternate/.test(element.getAttribute("rel") || "alternate"))) say(element, "another host")
      }
      if (name === "style" && /url|expression|@|position|\\/i.test(value)) say(element, "style")
    }
    const name = element.localName.toLowerCase()
    const isOurDrawing = name === "image" && /^(\.\.\/)*assets\/months\.svg$/.test(element.getAttribute("href"))
    if (!isOurDrawing && /^(iframe|frame|object|embed|applet|base|portal|plaintext|xmp|marquee|foreignobject|animate|set|math|video|audio|image|template|textarea|isindex)$/.test(name)) say(element, "element")
    if (name === "meta" && /refresh/i.test(element.getAttribute("http-equiv") || "")) say(element, "refresh")
    if (name === "script" && !element.getAttribute("src")) {
      if (element.type !== "application/ld+json") say(element, "script")
      else try { JSON.parse(element.textContent) } catch { say(element, "JSON-LD") }
    }
    if (name === "style" && !element.sheet?.ownerNode?.closest("svg, head")) say(element, "style sheet")
  }
  return found
}"""


# The program's own pages that only lead on, such as the one of day 41.
MOVED = re.compile(r"days/\d{1,3}/")


def chunks(size):
    return [PAYLOADS[start:start + size] for start in range(0, len(PAYLOADS), size)]


def quoted(text):
    """A text in YAML, however strange it is."""
    return json.dumps(text, ensure_ascii=False).translate({code: f"\\u{code:04x}" for code in [*range(0x7F, 0xA1), 0xAD, 0x2028, 0x2029, 0xFEFF, 0xFFFE]})


def unspaced(text):
    """As an address may have it."""
    return "".join(letter for letter in text if letter > " ")


def told(texts):
    """Several in one value, at most as long as a title may sensibly be."""
    return quoted(" ".join(text for text in texts if "\0" not in text))


def as_html(texts):
    return "".join(f"<p>{text}</p>\n<ul><li title=\"{text}\">{text}</li></ul>\n" for text in texts)


@pytest.fixture(scope="module")
def hostile(program, tmp_path_factory):
    """A site of briefs that mean harm, in a folder with nothing else beside its seeds."""
    folder = tmp_path_factory.mktemp("hostile")
    seeds = folder / "seeds"
    seeds.mkdir()
    groups = chunks(len(PAYLOADS) // 11)
    names = ['"><img src=x onerror=alert(1)>', "%2e%2e%2fx", "con", "a" * 240, "\u202etxt.exe", "👩\u200d👧", "{{title}}", "'$(id)`id`", "Кyіv", "=1+1", "x\\..\\..\\y", "z"]
    for number, (group, name) in enumerate(zip(groups, names)):
        some = [text for text in PAYLOADS[number::12] if "\0" not in text]
        front = [
            f"date: 2031-04-{number + 1:02}", f"title: {told(some[:12])}", f"war: {told(some[:6])}", f"series: {told(some[:3])}" if number == 4 else "draft: no",
            "sources:", *(f"  - {{title: {quoted(text)}, publisher: {quoted(text)}, url: {quoted('https://source.example/' + unspaced(text))}}}" for text in some),
            *(f"  - {quoted(text)}" for text in some),
            "corrections:", *(f"  - {{date: 2031-04-30, text: {quoted(text)}}}" for text in some)]
        items = "".join(f"## {text}\n\n- {text}\n- **{text}** {text} was told.\n- [x]({text if text in SCHEMES else 'mailto:' + text}) and [{text}](https://link.example/{unspaced(text)}) and ![{text}](https://link.example/{text})\n\n| {text} | {text} |\n|-|-|\n| {text} | 5 |\n\n" for text in group)
        (seeds / f"{name}.md").write_text("---\n" + "\n".join(front) + f"\n---\n\nThe standfirst, {group[0]} and {group[-1]}.\n\n{namesakes(number)}\n\n{items}")
        kind = ["txt", "html"][number % 2]
        body = as_html(group) if kind == "html" else "\n\n".join(f"• {text}" if at % 2 else text for at, text in enumerate(group))
        (seeds / f"2031-05-{number + 1:02}.{kind}").write_text(f"<p>First.</p>\n<title>{group[0]}</title>\n{body}" if kind == "html" else f"First.\n\n{body}\n")
    # No two of them may be the same words.
    letters = list({re.sub(r"\W+", " ", text).strip().lower(): text for text in PAYLOADS
                    if re.search("[A-Za-z]{3}", text) and not re.search(r"[|@\0]", text) and len(text) < 150}.values())
    picked = letters[::max(1, len(letters) // 40)][:40]
    (seeds / "actors.yaml").write_text("add:\n" + "".join(
        f"  - {{id: evil-{at}, name: {quoted(text)}, spellings: [Vesk{chr(97 + at // 26)}{chr(97 + at % 26)}], kind: person, wikidata: Q{at}, note: {told(PAYLOADS[at::40])}, roles: [{quoted('leader ' + text)}]}}\n"
        for at, text in enumerate(picked)))
    (seeds / "regions.yaml").write_text("add:\n" + "".join(
        f"  - {{id: evil-{at}, name: {quoted(text)}, spellings: [Kolm{chr(97 + at)}], kind: settlement, country: Ukraine, sort: city, importance: 1, lat: 49.{at}, lon: 32.{at}, note: {told(PAYLOADS[at::20])}}}\n"
        for at, text in enumerate(picked[:20])))
    (seeds / "site.yaml").write_text(
        f"title: {told(PAYLOADS[::40])}\nsubtitle: {told(PAYLOADS[1::40])}\ndescription: {told(PAYLOADS[2::30])}\nday_data: yes\n"
        f"licence: {{name: {told(PAYLOADS[3::40])}, url: {quoted('https://licence.example/' + unspaced(PAYLOADS[25]))}}}\n"
        f"series: [{{name: {told(PAYLOADS[4::40])}, publisher: {told(PAYLOADS[5::40])}, day_one: 2031-04-01}}, {{name: {told(PAYLOADS[6::40])}}}]\n")
    built(program, seeds, folder / "site", "--no-search")
    return folder


def namesakes(number):
    """Sentences with the names that the tables of people and places have, a few a brief."""
    people = [f"Vesk{chr(97 + at // 26)}{chr(97 + at % 26)} spoke on Monday." for at in range(number * 4, number * 4 + 4) if at < 40]
    return " ".join(people + [f"Shells fell in the city of Kolm{chr(97 + at)}." for at in range(number * 2, number * 2 + 2) if at < 20])


@pytest.fixture(scope="module")
def hostile_tab(browser):
    """A tab whose pages' own policy is put out of force: that they are written rightly has to be enough."""
    context = browser.new_context(bypass_csp=True)
    context.add_init_script(WATCH)
    yield context.new_page()
    context.close()


def test_the_watch_sees_what_a_page_without_care_would_do(hostile_tab):
    with python_server("/dev/null") as root:
        seen = 0
        asked = []
        hostile_tab.on("request", lambda request: asked.append(request.url))
        for text in "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href=' javascript:alert(1)'>x</a>", "<style>@import '//evil.example/x.css';</style>", "<base href=//evil.example/>":
            hostile_tab.goto(root)
            hostile_tab.set_content("<!DOCTYPE html><body>" + text)
            seen += bool(hostile_tab.evaluate(LOOK))
        assert seen == 5
        assert any("evil.example" in url for url in asked)


def test_there_are_hundreds_and_they_have_arrived(hostile):
    assert len(PAYLOADS) > 300
    pages = {file.relative_to(hostile / "site").as_posix(): file.read_text() for file in (hostile / "site").glob("*/*/index.html")}
    assert sum("/evil-" in name for name in pages) == 60
    assert sum("alert" in page for page in pages.values()) > 50
    shown = " ".join(re.sub("<[^>]*>", "", page) for page in pages.values())
    assert "alert(1)" in shown and "&lt;" in shown


def test_no_page_runs_it_or_asks_another_host(hostile, hostile_tab):
    site = hostile / "site"
    asked, found = [], {}
    hostile_tab.on("request", lambda request: asked.append(request.url))
    hostile_tab.on("dialog", lambda dialog: (asked.append("dialog " + dialog.message), dialog.dismiss()))
    pages = sorted(file for kind in ("html", "xml", "svg") for file in site.rglob(f"*.{kind}") if not MOVED.fullmatch(page_address(site, file)))
    with python_server(site) as root:
        for file in pages:
            address = root + page_address(site, file)
            hostile_tab.goto(address)
            flaws = hostile_tab.evaluate(LOOK)
            if hostile_tab.url.split("#")[0] != address:
                flaws.append("left for " + hostile_tab.url)
            if len(hostile_tab.frames) > 1:
                flaws.append("frames")
            if flaws:
                found[page_address(site, file)] = flaws[:5]
        assert found == {}
        assert [url for url in asked if not url.startswith(root) and not url.startswith("data:image/")] == []
        assert len(pages) > 100


@pytest.mark.parametrize("typed", ["alert", "x", "script", "<", "1"])
def test_what_scripts_write_into_the_page_is_text(hostile, hostile_tab, typed):
    with python_server(hostile / "site") as root:
        hostile_tab.goto(root + "days/2031-04-01/")
        hostile_tab.keyboard.press("g")
        hostile_tab.keyboard.type(typed)
        hostile_tab.wait_for_timeout(200)
        assert hostile_tab.evaluate(LOOK) == []


def test_no_file_lies_outside_the_site_and_every_name_suits_any_disk(hostile):
    assert {path.name for path in hostile.iterdir()} <= {"seeds", "site", ".daybook-cache"}
    files = [file.relative_to(hostile / "site").as_posix() for file in (hostile / "site").rglob("*") if file.is_file()]
    assert [file for file in files if not re.fullmatch(r"[A-Za-z0-9._/-]+", file) or ".." in file] == []
    parts = {part for file in files for part in file.split("/")}
    assert [part for part in parts if len(part) > 100] == []
    assert [part for part in parts if re.fullmatch(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", part, re.I)] == []


def test_every_file_for_machines_can_be_read_and_no_cell_is_a_formula(hostile):
    kinds = dict.fromkeys(["json", "geojson", "xml", "svg", "csv"], 0)
    for file in (hostile / "site").rglob("*"):
        kind = file.suffix[1:]
        if file.is_file() and kind in kinds:
            kinds[kind] += 1
            if kind in ("json", "geojson"):
                json.loads(file.read_text())
            elif kind in ("xml", "svg"):
                xml.etree.ElementTree.parse(file)
            else:
                with open(file, newline="") as table:
                    rows = list(csv.reader(table, strict=True))
                assert {len(row) for row in rows} == {len(rows[0])}, file
                cells = [cell for row in rows for cell in row if cell[:1] in ("=", "+", "-", "@", "\t", "\r") and cell]
                assert [cell for cell in cells if not re.fullmatch(r"-?\d+(\.\d+)?", cell)] == [], file
    assert min(kinds.values()) > 0, kinds


@pytest.mark.parametrize("key", ["sources: [{title: x, url: '%s'}]", "source: {url: '%s'}"])
@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", "//evil.example/", "vbscript:x", "https:evil", "JAVASCRIPT:alert(1)"])
def test_an_address_that_is_none_is_refused(program, tmp_path, key, link):
    (tmp_path / "a.md").write_text(f"---\ndate: 2031-04-01\n{key % link}\n---\nText.\n")
    result = subprocess.run([program, "check", "--source", tmp_path], capture_output=True, text=True)
    assert result.returncode == 1
    assert "should be a web address" in result.stderr


@pytest.mark.parametrize("link", NOWHERE)
def test_a_link_of_html_that_a_browser_may_take_for_another_hosts_is_words(program, tmp_path, link):
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.html").write_text(f"---\ndate: 2031-04-01\n---\n<p>Text with <a href='{link}'>a link</a>.</p>\n")
    page = (built(program, tmp_path / "seeds", tmp_path / "site", "--no-search") / "days" / "2031-04-01" / "index.html").read_text()
    assert "Text with a link." in page


@pytest.mark.parametrize("link", NOWHERE)
def test_a_link_that_a_browser_may_take_for_another_hosts_is_told_where_it_leads_nowhere(program, tmp_path, link):
    (tmp_path / "a.md").write_text(f"---\ndate: 2031-04-01\n---\nText with [a link](<{link}>).\n")
    result = subprocess.run([program, "check", "--source", tmp_path], capture_output=True, text=True)
    assert result.returncode == 1
    assert "leads nowhere" in result.stderr


@pytest.mark.parametrize("name", ["con", "NUL", "aux", "com1", "Lpt9", "prn"])
def test_a_name_that_is_a_device_elsewhere_gets_another_folder(program, tmp_path, name):
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.md").write_text("---\ndate: 2031-04-01\n---\nIlmar Vesk spoke.\n")
    (tmp_path / "seeds" / "actors.yaml").write_text(f"add:\n  - {{name: {name}, kind: person, spellings: [Ilmar Vesk]}}\n")
    site = built(program, tmp_path / "seeds", tmp_path / "site", "--no-search")
    assert (site / "actors" / f"{name.lower()}-x" / "index.html").exists()
