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
    style, script = (sum(map(sent, site.glob(f"assets/*.{ending}"))) for ending in ("css", "js"))
    print(f"style sheet {style / KB:.1f} KB, script {script / KB:.1f} KB")
    assert style <= 12 * KB
    assert script <= 8 * KB
