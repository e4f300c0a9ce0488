"""Without a mouse: turns, the "jump to" box, search; and from a file manager."""
import pathlib
import subprocess

import pytest

DAY = "days/2024-11-06/"
OPTIONS = "#jump-list [role=option]"


def type_into_box(page, text, key="g"):
    page.keyboard.press(key)
    page.keyboard.type(text)


@pytest.mark.parametrize("key", ["g", "/"])
@pytest.mark.parametrize("typed, leads_to", [
    ("987", "days/2024-11-06/"), ("day 990", "days/2024-11-09/"), ("1,000", "days/2024-11-19/"), ("2024-11-12", "days/2024-11-12/"),
    ("12 Nov 2024", "days/2024-11-12/"), ("November 12", "days/2024-11-12/"), ("12.11.2024", "days/2024-11-12/"), ("2024-11", "days/2024/11/"),
    ("Zelensky", "actors/volodymyr-zelenskyy/"), ("umerov", "actors/rustem-umerov/"), ("Zaporozhye", "regions/zaporizhzhia/"), ("kiev", "regions/kyiv/"),
])
def test_the_box_jumps_to_days_people_and_places(page, root, key, typed, leads_to):
    page.goto(root + DAY)
    type_into_box(page, typed, key)
    page.locator(OPTIONS).first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url(root + leads_to)


def test_a_day_without_a_brief_leads_to_the_nearest(page, root):
    page.goto(root)
    type_into_box(page, "30 Nov 2024")
    page.locator(OPTIONS, has_text="nearest").wait_for()


def test_days_are_counted_as_the_archive_counts_them(page, program, tmp_path):
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "site.yaml").write_text("title: Falklands\nseries: {name: Falklands, day_one: 1982-04-02}\n")
    (tmp_path / "seeds" / "a.md").write_text("---\ndate: 1982-05-05\n---\n\nA quiet day.\n")
    subprocess.run([program, "build", "--quiet", "--offline", "--source", tmp_path / "seeds", "--output", tmp_path / "site"], check=True)
    page.goto((tmp_path / "site" / "index.html").as_uri())
    type_into_box(page, "34")
    page.locator(OPTIONS, has_text="Day 34").wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**/days/1982-05-05/index.html")


def test_arrows_choose_and_escape_closes(page, root):
    page.goto(root + DAY)
    type_into_box(page, "kyiv")
    page.locator(OPTIONS).nth(1).wait_for()
    field = page.locator("#jump-to")
    assert field.get_attribute("aria-expanded") == "true"
    assert field.get_attribute("aria-activedescendant") == "jump-o0"
    page.keyboard.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant") == "jump-o1"
    assert page.locator("#jump-o1").get_attribute("aria-selected") == "true"
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert field.get_attribute("aria-activedescendant") == f"jump-o{page.locator(OPTIONS).count() - 1}"
    page.keyboard.press("Escape")
    assert not page.locator("#jump").is_visible()


def test_what_nothing_goes_by_is_said(page, root):
    page.goto(root + DAY)
    type_into_box(page, "xylophone")
    page.locator("#jump-note", has_text="Nothing goes by").wait_for()
    page.keyboard.press("Enter")
    assert page.url == root + DAY


def test_arrows_turn_days_but_not_while_typing(page, root):
    page.goto(root + DAY)
    page.keyboard.press("ArrowRight")
    page.wait_for_url(root + "days/2024-11-07/")
    page.keyboard.press("ArrowLeft")
    page.wait_for_url(root + DAY)
    type_into_box(page, "98")
    page.keyboard.press("ArrowLeft")
    page.wait_for_timeout(200)
    assert page.url == root + DAY


def test_the_names_are_loaded_only_when_somebody_asks(page, root):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(root + DAY)
    assert not any(url.endswith("names.js") for url in asked)
    page.keyboard.press("g")
    page.keyboard.type("kyiv")
    page.locator(OPTIONS).first.wait_for()
    assert sum(url.endswith("names.js") for url in asked) == 1


def test_without_the_names_a_day_is_found_all_the_same(page, root):
    page.route("**/names.js", lambda route: route.abort())
    page.goto(root + DAY)
    type_into_box(page, "990")
    page.keyboard.press("Enter")
    page.wait_for_url(root + "days/2024-11-09/")


def test_search_by_keyboard_alone(page, root):
    page.goto(root + "search/")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"
    page.keyboard.type("Kurakhove")
    page.keyboard.press("Enter")
    page.locator("#found-items li").first.wait_for()
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('#found-items') !== null"):
            break
    target = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)
    assert "#" in target


def test_a_facet_keeps_the_focus(page, root):
    page.goto(root + "search/?q=Kurakhove")
    box = page.locator("#narrow input[name=actor]").first
    box.wait_for()
    value = box.get_attribute("value")
    box.focus()
    page.keyboard.press("Space")
    page.locator(f"#narrow input[name=actor][value='{value}']:checked").wait_for()
    assert page.evaluate("document.activeElement.value") == value


def test_the_link_to_an_item_is_copied(browser, root):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(root + DAY)
    link = page.locator("a.at").first
    link.click()
    page.locator(".state", has_text="Link copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == link.evaluate("a => a.href")
    context.close()


def test_from_a_file_manager_the_box_jumps_and_nothing_is_on_the_console(page, program, seeds, tmp_path):
    site: pathlib.Path = tmp_path / "site"
    subprocess.run([program, "build", "--quiet", "--offline", "--source", seeds, "--output", site], check=True)
    said = []
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    for typed, address in ("987", DAY), ("Zelensky", "actors/volodymyr-zelenskyy/"):
        page.goto((site / "search" / "index.html").as_uri())
        type_into_box(page, typed)
        page.locator(OPTIONS).first.wait_for()
        page.keyboard.press("Enter")
        page.wait_for_url((site / address / "index.html").as_uri())
    assert said == []
