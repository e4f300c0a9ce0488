"""A picture of each kind of page, for people to look at."""
import pytest
from playwright.sync_api import Error

from kinds import busiest
from test_every_page import LOOKS

# In CSS pixels: more of a page than anybody looks through, less than what a browser on a busy machine fails to picture.
TALLEST = 6_000


def test_each_kind_of_page_can_be_looked_at(site, root, browser, screenshots):
    if not screenshots:
        pytest.skip("no folder for pictures")
    for width, scheme in LOOKS:
        for kind, address in busiest(site).items():
            picture = screenshots / f"{kind}-{width}-{scheme}.png"
            take(picture, browser, root + address, width, scheme)
            assert picture.stat().st_size > 5_000


def take(picture, browser, url, width, scheme, tries=3):
    """Takes the picture in a tab of its own; that the browser could not picture a page says nothing of the page, so it may try again."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    try:
        page = context.new_page()
        page.goto(url)
        height = page.evaluate("document.documentElement.scrollHeight")
        page.screenshot(path=picture, full_page=True, clip={"x": 0, "y": 0, "width": width, "height": min(height, TALLEST)})
    except Error as error:
        if tries == 1 or "Unable to capture screenshot" not in str(error):
            raise
        take(picture, browser, url, width, scheme, tries - 1)
    finally:
        context.close()
