"""Every page of the site, in a browser, as each reader may see it."""
import pathlib

import axe_playwright_python
import pytest

from servers import trickling_server

AXE = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text()
LOOKS = [(390, "light"), (1280, "light"), (390, "dark"), (1280, "dark")]
SHIFTS = """() => new Promise(done => new PerformanceObserver(list => done(list.getEntries().reduce((sum, e) => sum + e.value, 0)))
  .observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0), 50))"""
# One page of each kind.
KINDS = ["", "days/", "days/2024/", "days/2024/11/", "days/2024-11-06/", "actors/", "actors/volodymyr-zelenskyy/", "regions/", "regions/kharkiv/",
         "figures/", "quotes/", "sources/", "corrections/", "about/", "about/unsure/", "data/", "search/", "404.html"]


@pytest.fixture(scope="module")
def tab(browser):
    """One tab for all pages. It may run the checker, which the pages' own policy forbids."""
    context = browser.new_context(bypass_csp=True)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def strict_tab(browser):
    """A tab under the pages' own policy."""
    context = browser.new_context()
    yield context.new_page()
    context.close()


def test_nothing_on_the_console_and_no_request_to_another_host(address, root, strict_tab):
    said, asked = [], []
    listen = lambda message: said.append(message.text) if message.type in ("error", "warning") else None
    fail = lambda error: said.append(str(error))
    ask = lambda request: asked.append(request.url)
    strict_tab.on("console", listen)
    strict_tab.on("pageerror", fail)
    strict_tab.on("request", ask)
    strict_tab.goto(root + address)
    shift = strict_tab.evaluate(SHIFTS)
    if shift:
        # A word whose line was still on its way settles once, by chance; what moves each time is a mistake.
        strict_tab.goto(root + address)
        shift = strict_tab.evaluate(SHIFTS)
    for name, hearer in ("console", listen), ("pageerror", fail), ("request", ask):
        strict_tab.remove_listener(name, hearer)
    assert said == []
    assert [url for url in asked if not url.startswith((root, "data:"))] == []
    assert shift == 0, "something moved while the page was loading"


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_that_trickles_in_stays_where_it_is(kind, width, site, strict_tab):
    strict_tab.set_viewport_size({"width": width, "height": 800})
    with trickling_server(site) as address:
        strict_tab.goto(address + kind)
        shift = strict_tab.evaluate(SHIFTS)
    strict_tab.set_viewport_size({"width": 1280, "height": 720})
    assert shift < 0.01, "more than a word at the end of a line moved"


def test_nothing_to_scroll_sideways_at_320(address, root, tab):
    tab.set_viewport_size({"width": 320, "height": 640})
    tab.goto(root + address)
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("kind", KINDS)
def test_the_menu_stands_on_one_line_on_a_phone(kind, root, tab):
    tab.set_viewport_size({"width": 375, "height": 800})
    tab.goto(root + kind)
    tops = tab.eval_on_selector_all(".nav a", "links => links.map(link => link.getBoundingClientRect().top)")
    assert len(tops) == 6 and len(set(tops)) == 1


def test_axe_finds_nothing_narrow_and_wide_light_and_dark(address, root, tab):
    tab.goto(root + address)
    tab.evaluate(AXE)
    found = []
    for width, scheme in LOOKS:
        tab.set_viewport_size({"width": width, "height": 900})
        tab.emulate_media(color_scheme=scheme)
        result = tab.evaluate("axe.run(document, {resultTypes: ['violations']})")
        found += [f"{width} px, {scheme}: {v['id']} at {node['target']}: {node['failureSummary']}" for v in result["violations"] for node in v["nodes"]]
    tab.emulate_media(color_scheme="light")
    assert found == []


def test_a_page_that_moved_leads_to_where_it_is(redirect, root, strict_tab):
    strict_tab.goto(root + redirect)
    strict_tab.wait_for_url(lambda url: url != root + redirect)
    assert strict_tab.locator("h1").first.is_visible()
