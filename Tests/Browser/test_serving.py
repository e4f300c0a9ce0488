"""The same tree on any server, under any path, from a file manager, and without script."""
import urllib.error
import urllib.request

import pytest

from crawl import crawl
from kinds import busiest
from servers import built, free_port, nginx_under_archive


def pages_of(site):
    return {file.relative_to(site).as_posix() for file in site.rglob("*.html")}


def test_every_link_leads_somewhere_on_pythons_server(root):
    pages, dangling = crawl(root)
    assert dangling == []
    assert len(pages) > 100


def test_every_link_leads_somewhere_under_a_path_of_nginx(program, seeds, tmp_path):
    port = free_port()
    site = built(program, seeds, tmp_path / "site", "--base-url", f"http://127.0.0.1:{port}/archive/")
    with nginx_under_archive(site, port) as root:
        pages, dangling = crawl(root)
        assert dangling == []
        assert len(pages) > 100
        with pytest.raises(urllib.error.HTTPError) as lost:
            urllib.request.urlopen(root + "days/2024-11-06/no/such/page")
        assert lost.value.code == 404
        page = lost.value.read().decode()
        assert 'href="/archive/' in page, "the page for what is not there links to the site's root"


def test_every_link_leads_somewhere_from_a_file_manager(program, seeds, tmp_path):
    site = built(program, seeds, tmp_path / "site", "--offline")
    pages, dangling = crawl(site.as_uri() + "/", "index.html")
    assert dangling == []
    assert len(pages) > 100


def test_a_page_opened_as_a_file_looks_and_works_as_served(program, seeds, tmp_path, page):
    site = built(program, seeds, tmp_path / "site", "--offline")
    said = []
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    for address in busiest(site).values():
        file = site / address
        page.goto((file / "index.html" if file.is_dir() else file).as_uri())
        assert page.locator("h1").first.is_visible()
        assert page.evaluate("document.styleSheets.length") == 1
    assert said == []


def test_every_kind_of_page_reads_without_script(site, root, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for kind, address in busiest(site).items():
        page.goto(root + address)
        assert page.locator("h1").first.is_visible(), kind
        words = page.locator("main").inner_text()
        assert len(words) > 80, f"{kind} has next to no words"
        for word in "enable JavaScript", "requires JavaScript":
            assert word.lower() not in words.lower(), kind
    context.close()
