"""What the tests share: a finished site, a server that hands it out, and a browser that looks at it.

    pytest Tests/Browser --site site --program .build/release/daybook [--screenshots DIR]
"""
import pathlib
import shutil

import pytest
from playwright.sync_api import sync_playwright

from servers import python_server

BROWSERS = "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"


def pytest_addoption(parser):
    parser.addoption("--site", required=True, help="the finished site")
    parser.addoption("--program", required=True, help="the program that made it")
    parser.addoption("--seeds", default="seeds", help="what it was made from")
    parser.addoption("--screenshots", help="where to leave pictures of each kind of page")


def pytest_generate_tests(metafunc):
    """A test that takes an `address` runs once for each page of the site, one that takes a `redirect` for each page that only leads on."""
    site = pathlib.Path(metafunc.config.getoption("--site"))
    for name in {"address", "redirect"}.intersection(metafunc.fixturenames):
        files = (file for file in site.rglob("*.html") if is_redirect(file) == (name == "redirect"))
        metafunc.parametrize(name, sorted(page_address(site, file) for file in files))


def is_redirect(file):
    return b'http-equiv="refresh"' in file.read_bytes()


def page_address(site, file):
    return file.relative_to(site).as_posix().removesuffix("index.html")


@pytest.fixture(scope="session")
def site(request):
    return pathlib.Path(request.config.getoption("--site")).resolve()


@pytest.fixture(scope="session")
def seeds(request):
    return pathlib.Path(request.config.getoption("--seeds")).resolve()


@pytest.fixture(scope="session")
def program(request):
    return pathlib.Path(request.config.getoption("--program")).resolve()


@pytest.fixture(scope="session")
def screenshots(request):
    folder = request.config.getoption("--screenshots")
    if folder:
        pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
    return folder and pathlib.Path(folder)


@pytest.fixture(scope="session")
def root(site):
    """The site's address on Python's own server."""
    with python_server(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    assert path, "no Chromium: `make check-tools` says how to get one"
    with sync_playwright() as playwright:
        # Containers may have little shared memory, and without it Chromium fails at large pictures.
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser):
    """A page with a reader's usual settings: script on, 1280 px, light."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()
