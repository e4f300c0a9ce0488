"""Two small archives, the sites that are made of them, and what makes a site whole."""
import contextlib
import functools
import html
import os
import pathlib
import random
import re
import shutil
import subprocess
import tempfile
import urllib.parse

PROGRAM = str(pathlib.Path(os.environ.get("DAYBOOK", ".build/release/daybook")).resolve())
SEEDS = pathlib.Path(__file__).resolve().parents[2] / "seeds"
ROOT = "https://site.example/archive/"
MANIFEST, DRAFT = ".daybook-files", ".daybook-draft"


def build(seeds, site, *flags, prefix=()):
    """Runs a build to its end."""
    return subprocess.run(command(seeds, site, *flags, prefix=prefix), capture_output=True, text=True, cwd=seeds.parent)


def command(seeds, site, *flags, prefix=()):
    return [*prefix, PROGRAM, "build", "--no-search", "--quiet", "--source", str(seeds), "--output", str(site), "--base-url", ROOT, *flags]


def tree(folder):
    """The bytes of every file by its path."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


class Archives:
    """Two archives that differ in days that are added, removed and changed, in a folder of their own, and their clean sites."""

    def __init__(self, folder):
        self.folder = folder
        self.old, self.new = folder / "old", folder / "new"
        names = sorted(file.name for file in SEEDS.glob("day-*"))[-13:]
        for seeds, kept in (self.old, names[:10]), (self.new, names[3:]):
            seeds.mkdir()
            for name in kept:
                shutil.copy(SEEDS / name, seeds)
        for name in names[3:6]:
            with open(self.new / name, "a") as seed:
                seed.write("\n- Nothing more was reported from Poltava, Sumy and Mykolaiv.\n")
        self.clean = {seeds: self.cleanly_built(seeds) for seeds in (self.old, self.new)}

    def cleanly_built(self, seeds):
        with tempfile.TemporaryDirectory() as folder:
            result = build(seeds, pathlib.Path(folder, "site"))
            assert result.returncode == 0, result.stderr
            return tree(pathlib.Path(folder, "site"))

    def other(self, seeds):
        return self.new if seeds == self.old else self.old

    def flaws(self, site):
        """A sentence for each file that is no whole file of either site, and for each link that a reader can come to and that leads
        nowhere."""
        files = {path: content for path, content in tree(site).items() if not path.startswith(DRAFT) and path != MANIFEST}
        flaws = [
            f"{path} is neither the old file nor the new one" for path, content in files.items()
            if content not in [clean.get(path) for clean in self.clean.values()]]
        unlisted = files.keys() - set((site / MANIFEST).read_text().splitlines()) if (site / MANIFEST).exists() else files.keys()
        flaws += [f"{path} is not in the manifest" for path in unlisted]
        queue = [path for path in ("index.html", "feed.xml", "sitemap.xml", "404.html") if path in files]
        seen = set(queue)
        while queue:
            page = queue.pop()
            for target in links(page, files[page]):
                if target not in files:
                    flaws.append(f"{page} links to {target}, which is not there")
                elif target not in seen:
                    seen.add(target)
                    queue.append(target)
        return flaws


LINK = re.compile(rb"""(?:\b(?:href|src|action)\s*=\s*["']?|<loc>|<link>)([^"'\s<>]*)""")


@functools.cache
def links(page, content):
    """The files of the site that a page links to."""
    if not page.endswith((".html", ".xml", ".svg")):
        return frozenset()
    found = set()
    for link in LINK.findall(content):
        address = urllib.parse.urljoin(ROOT + page, html.unescape(link.decode()))
        if address.startswith(ROOT):
            path = urllib.parse.unquote(re.split("[?#]", address[len(ROOT):])[0])
            found.add(path + "index.html" if path.endswith("/") or not path else path)
    return frozenset(found)


@contextlib.contextmanager
def archives():
    with tempfile.TemporaryDirectory() as folder:
        yield Archives(pathlib.Path(folder))


def chance():
    """Random choices; the seed is told, so that a run can be had again."""
    seed = int(os.environ.get("CHANCE", random.randrange(10 ** 6)))
    print(f"CHANCE={seed} ", end="", flush=True)
    return random.Random(seed)
