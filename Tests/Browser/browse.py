#!/usr/bin/env python3
"""Serves a finished site, follows every link in it, and looks at its main pages as readers do.

    browse.py SITE [--screenshots DIR]

Home, a day, an actor, a region and the calendar are opened in headless Chromium, narrow and wide, light and dark: nothing
on the console, no request to another host, nothing to scroll sideways. The last line counts what passed and failed.
"""
import argparse
import contextlib
import os
import re
import subprocess
import sys
import urllib.parse

from chromium import Chromium
from crawl import crawl

WIDTHS = {390: 844, 1280: 900}
SCHEMES = "light", "dark"


@contextlib.contextmanager
def served(folder):
    server = subprocess.Popen(
        [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", folder],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        port = re.search(r"port (\d+)", server.stdout.readline())[1]
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait()


def main_pages(root, pages):
    """The first page of each sort, by its name in the report."""
    sorts = {
        "home": r"$", "day": r"days/\d{4}-\d\d-\d\d/$", "actor": r"actors/[^/]+/$", "region": r"regions/[^/]+/$",
        "calendar": r"days/$",
    }
    for name, pattern in sorts.items():
        found = sorted(p for p in pages if re.fullmatch(pattern, p.removeprefix(root)))
        # The busiest is where something might go wrong.
        yield name, max(found, key=lambda p: len(pages[p])) if found else None


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("site")
    arguments.add_argument("--screenshots")
    options = arguments.parse_args()
    if options.screenshots:
        os.makedirs(options.screenshots, exist_ok=True)

    passed, problems = 0, []

    def claim(holds, sentence):
        nonlocal passed
        if holds:
            passed += 1
        else:
            problems.append(sentence)

    with served(options.site) as root:
        pages, dangling = crawl(root)
        problems += dangling
        claim(not dangling, "some links lead nowhere")
        print(f"{len(pages)} pages, every link in them followed")

        browser = Chromium()
        try:
            for name, address in main_pages(root, pages):
                claim(address, f"the site has no {name} page")
                for width, height in WIDTHS.items() if address else ():
                    for scheme in SCHEMES:
                        label = f"{name}, {width} px, {scheme}"
                        browser.look_as(width, height, scheme)
                        browser.open(address)
                        complaints = list(browser.complaints())
                        claim(not complaints, f"{label}: console: {complaints}")
                        others = [r for r in browser.requests() if not r.startswith((root, "data:"))]
                        claim(not others, f"{label}: requests to other hosts: {others}")
                        inner = browser.value("document.documentElement.scrollWidth")
                        claim(inner <= width, f"{label}: {inner} px wide, so it scrolls sideways")
                        claim(browser.value("document.querySelector('h1, h2') !== null"), f"{label}: no heading")
                        if options.screenshots:
                            browser.screenshot(os.path.join(options.screenshots, f"{name}-{width}-{scheme}.png"))
                print(f"looked at {name}: {urllib.parse.urlsplit(address or '').path}")
        finally:
            browser.close()

    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"Browser: {passed} passed, {len(problems)} failed")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
