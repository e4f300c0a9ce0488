"""How heavy the site is on a bad line: kilobytes as sent, compressed."""
import gzip
import re
import statistics

KB = 1024


def sent(file):
    return len(gzip.compress(file.read_bytes(), 9))


def test_day_pages_are_light(site):
    pages = {file.parent.name: sent(file) for file in site.glob("days/*/index.html") if re.fullmatch(r"\d{4}-\d\d-\d\d", file.parent.name)}
    worst = max(pages, key=pages.get)
    print(f"day pages: median {statistics.median(pages.values()) / KB:.1f} KB, worst {pages[worst] / KB:.1f} KB ({worst})")
    assert statistics.median(pages.values()) <= 14 * KB
    assert pages[worst] <= 25 * KB


def test_style_and_script_are_light(site):
    style = sum(map(sent, site.glob("assets/*.css")))
    everywhere, search = sent(site / "assets" / "site.js"), sent(site / "assets" / "search.js")
    print(f"style sheet {style / KB:.1f} KB, script {everywhere / KB:.1f} KB, on the search page {search / KB:.1f} KB more")
    assert style <= 12 * KB
    assert sorted(file.name for file in site.glob("assets/*.js")) == ["search.js", "site.js"]
    assert everywhere + search <= 8 * KB


def test_what_the_jump_box_loads_is_light(site):
    names = sent(site / "search" / "names.js")
    print(f"names {names / KB:.1f} KB")
    assert names <= 24 * KB
