"""A picture of each kind of page, for people to look at."""
import pytest

from kinds import busiest
from test_every_page import LOOKS


def test_each_kind_of_page_can_be_looked_at(site, root, browser, screenshots):
    if not screenshots:
        pytest.skip("no folder for pictures")
    for width, scheme in LOOKS:
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page = context.new_page()
        for kind, address in busiest(site).items():
            page.goto(root + address)
            picture = screenshots / f"{kind}-{width}-{scheme}.png"
            page.screenshot(path=picture, full_page=True)
            assert picture.stat().st_size > 5_000
        context.close()
