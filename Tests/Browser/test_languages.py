"""Pages whose own words are in another language than English."""
import re
import shutil

import pytest

from servers import built, python_server

# What of a page sticks out of the table cell that it stands in, as its text.
STICKING_OUT = """() => [...document.querySelectorAll('td, th')].filter(cell => {
  const range = document.createRange();
  range.selectNodeContents(cell);
  const [text, own] = [range.getBoundingClientRect(), cell.getBoundingClientRect()];
  return own.width > 1 && text.width && (text.left < own.left - 1 || text.right > own.right + 1);
}).map(cell => cell.textContent)"""


@pytest.fixture(scope="module", params=["en", "uk"])
def front(request, program, seeds, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    shutil.copytree(seeds, folder / "seeds")
    settings = folder / "seeds/site.yaml"
    settings.write_text(re.sub(r"(?m)^(language|lang):.*\n", "", settings.read_text()) + f"lang: {request.param}\n")
    with python_server(built(program, folder / "seeds", folder / "site")) as root:
        yield root


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("path", ["days/2024-11-18/", "figures/2024/11/", "regions/kharkiv/"])
def test_every_word_of_a_table_keeps_to_its_column(front, path, width, page):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(front + path)
    assert page.locator("td").count() > 0
    assert page.evaluate(STICKING_OUT) == []
