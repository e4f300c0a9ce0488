"""Search as readers use it, and what stands there when it cannot be had."""
import re
import subprocess

import pytest

from servers import free_port, nginx_under_archive, python_server
from test_every_page import AXE, LOOKS

ITEMS = "#found-items li"


@pytest.fixture(scope="module")
def small(program, tmp_path_factory):
    """A site of a few made briefs with an index, for what must be known in advance."""
    folder = tmp_path_factory.mktemp("search")
    briefs = {
        "2024-11-06": "Zaporizhzhia was shelled on Tuesday, said Ivan Fedorov. Nobody was hurt.\n\nVolodymyr Zelenskyy spoke in Kyiv.",
        "2025-03-01": "At least three people were killed in Kyiv by drones, said Vitali Klitschko.",
        "2023-01-02": "Drones were heard over Kharkiv. “We are ready,” said Volodymyr Zelenskyy.",
    }
    for date, text in briefs.items():
        (folder / "seeds").mkdir(exist_ok=True)
        (folder / "seeds" / f"{date}.md").write_text(f"---\ndate: {date}\n---\n\n{text}\n")
    subprocess.run([program, "build", "--quiet", "--source", folder / "seeds", "--output", folder / "site"], check=True)
    return folder / "site"


@pytest.fixture(scope="module")
def small_root(small):
    with python_server(small) as address:
        yield address


def ask(page, root, query):
    page.goto(root + "search/")
    page.fill("#q", query)
    page.keyboard.press("Enter")
    page.wait_for_selector(f"{ITEMS}, #found-none:not([hidden])")


def days(page):
    return [time.get_attribute("datetime") for time in page.locator(f"{ITEMS} time").all()]


@pytest.mark.parametrize("query, marked, found", [
    ("Zaporozhye", "Zaporizhzhia", ["2024-11-06"]), ("Kiev", "Kyiv", ["2024-11-06", "2025-03-01"]),
    ("Zelensky", "Zelenskyy", ["2023-01-02", "2024-11-06"]), ("Kiev drones", "Kyiv", ["2025-03-01"]),
])
def test_a_name_is_found_by_another_spelling(page, small_root, query, marked, found):
    ask(page, small_root, query)
    assert sorted(days(page)) == found
    for item in page.locator(ITEMS).all():
        assert marked in [mark.inner_text() for mark in item.locator("mark").all()]


def test_words_that_no_item_has_find_nothing_and_the_lists_are_offered(page, small_root):
    ask(page, small_root, "xylophone drones")
    assert page.locator(ITEMS).count() == 0
    assert page.locator("#found-count").inner_text() == "Nothing found"
    assert page.get_by_role("link", name="Actors, A to Z").is_visible()


def test_words_in_quotation_marks_are_found_as_they_stand(page, small_root):
    ask(page, small_root, "“killed in Kyiv”")
    assert days(page) == ["2025-03-01"]
    ask(page, small_root, "“Kyiv in killed”")
    assert days(page) == []


def test_results_can_be_put_in_the_order_of_their_days(page, small_root):
    ask(page, small_root, "drones")
    for order, expected in ("Newest first", ["2025-03-01", "2023-01-02"]), ("Oldest first", ["2023-01-02", "2025-03-01"]):
        page.get_by_label(order).check()
        page.locator(f"{ITEMS}:first-child time[datetime='{expected[0]}']").wait_for()
        assert days(page) == expected


def test_results_are_narrowed_by_year_actor_place_and_kind(page, small_root):
    ask(page, small_root, "drones")
    assert page.locator("#found-count").inner_text() == "2 items in 2 briefs"
    for facet, expected in ("2023", "2023-01-02"), ("Vitali Klitschko", "2025-03-01"), ("Kharkiv", "2023-01-02"), ("figures", "2025-03-01"), ("quotes", "2023-01-02"):
        box = page.locator("#narrow").get_by_label(re.compile(rf"^\s*{facet} "))
        box.check()
        page.locator("#found-count", has_text="1 item in 1 brief").wait_for()
        assert days(page) == [expected], facet
        box.uncheck()
        page.locator("#found-count", has_text="2 items in 2 briefs").wait_for()


def test_a_result_opens_at_its_place(page, root):
    ask(page, root, "Kurakhove")
    link = page.locator(f"{ITEMS} a").first
    place = link.get_attribute("href")
    words = page.locator(f"{ITEMS} p:not(.when)").first.inner_text().strip("… ")[:30]
    link.click()
    page.wait_for_url(place)
    item = page.locator(f"[id='{place.partition('#')[2]}']")
    assert words in item.inner_text()
    assert page.evaluate("([id]) => Math.abs(document.getElementById(id).getBoundingClientRect().top) < innerHeight", [place.partition("#")[2]])


def test_the_address_keeps_what_was_asked(page, small_root):
    ask(page, small_root, "drones")
    page.locator("#narrow").get_by_label(re.compile(r"^\s*Vitali Klitschko ")).check()
    page.locator("#found-count", has_text="1 item in 1 brief").wait_for()
    page.wait_for_url("**actor=**")
    page.reload()
    page.locator("#found-count", has_text="1 item in 1 brief").wait_for()
    assert page.input_value("#q") == "drones"
    assert page.locator("#narrow").get_by_label(re.compile(r"^\s*Vitali Klitschko ")).is_checked()


def test_a_name_leads_to_its_page_and_a_number_to_its_day(page, small_root):
    ask(page, small_root, "Zelensky")
    assert page.locator("#found-names a").first.get_attribute("href") == small_root + "actors/volodymyr-zelenskyy/"
    page.fill("#q", "987")
    page.locator("#found-names a[href$='days/2024-11-06/']").wait_for()


def test_the_page_with_results_is_whole_and_asks_nobody_else(browser, root):
    context = browser.new_context(bypass_csp=True)
    page = context.new_page()
    asked, said = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    ask(page, root, "Zaporozhye")
    page.evaluate(AXE)
    found = []
    for width, scheme in LOOKS:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        result = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        found += [f"{width} px, {scheme}: {v['id']} at {node['target']}" for v in result["violations"] for node in v["nodes"]]
    assert found == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert [url for url in asked if not url.startswith((root, "data:"))] == []
    assert said == []
    context.close()


def test_the_page_s_own_policy_lets_the_index_be_read(page, root):
    said = []
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    ask(page, root, "Kurakhove")
    assert page.locator(ITEMS).count() > 0
    assert said == []


def test_search_works_under_a_path_of_a_server(program, seeds, tmp_path, page):
    port = free_port()
    subprocess.run([program, "build", "--quiet", "--source", seeds, "--output", tmp_path / "site"], check=True)
    with nginx_under_archive(tmp_path / "site", port) as root:
        ask(page, root, "Kurakhove")
        assert all(link.get_attribute("href").startswith(root + "days/") for link in page.locator(f"{ITEMS} a").all())
        page.goto(root + "days/2024-11-06/")
        page.keyboard.press("g")
        page.keyboard.type("Kiev")
        page.locator("#jump-list li").first.wait_for()
        page.keyboard.press("Enter")
        page.wait_for_url(root + "regions/kyiv/")


def test_without_an_index_the_page_offers_the_lists(program, seeds, tmp_path, page):
    site = tmp_path / "site"
    subprocess.run([program, "build", "--quiet", "--no-search", "--source", seeds, "--output", site], check=True)
    with python_server(site) as root:
        page.goto(root + "search/")
        assert page.locator("#q").count() == 0
        for name, end in ("Actors, A to Z", "actors/"), ("Regions and places", "regions/"), ("The calendar of every day", "days/"):
            assert page.locator("main").get_by_role("link", name=name).get_attribute("href").endswith(end)


def test_without_script_no_field_is_shown_that_would_not_answer(browser, root):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(root + "search/")
    assert not page.locator("#q").is_visible()
    assert page.locator("main").get_by_role("link", name="Actors, A to Z").is_visible()
    context.close()


def test_an_index_that_cannot_be_read_is_said(page, root):
    page.route("**/search/index/**", lambda route: route.abort())
    page.goto(root + "search/")
    page.fill("#q", "Kurakhove")
    page.keyboard.press("Enter")
    page.locator("#found-count", has_text="could not be read").wait_for()
