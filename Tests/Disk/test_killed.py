"""A rebuild that is killed at any instant, while a server hands out the site."""
import functools
import http.server
import os
import subprocess
import threading
import time
import unittest
import urllib.request

from archives import DRAFT, MANIFEST, archives, build, chance, command, tree

KILLS = int(os.environ.get("KILLS", "24"))


class Killed(unittest.TestCase):
    def test_every_file_is_whole_every_link_leads_somewhere_and_the_next_build_mends_it(self):
        random = chance()
        states = {"as before": 0, "half published": 0, "as after": 0}
        with archives() as made, reader(made) as read:
            site = made.folder / "site"
            self.assertEqual(build(made.old, site).returncode, 0)
            seeds = made.new
            times = Times(made, site)
            for number in range(KILLS):
                before = tree(site)
                kill(command(seeds, site), site, times, random, isLate=number % 2 == 1)
                after = tree(site)
                self.assertEqual(made.flaws(site), [])
                isDone = without_draft(after) == made.clean[seeds]
                states["as after" if isDone else "as before" if without_draft(after) == without_draft(before) else "half published"] += 1
                # One in four is killed again, on its way back.
                if number % 4 != 3:
                    result = build(seeds, site)
                    self.assertEqual((result.returncode, result.stderr), (0, ""))
                    self.assertEqual(tree(site), made.clean[seeds])
                seeds = made.other(seeds)
            self.assertEqual(read.flaws, [])
        print(f"{KILLS} kills: {states}, {read.count} pages read meanwhile ", end="", flush=True)
        self.assertGreater(states["half published"], 0)
        self.assertGreater(read.count, 0)


def without_draft(files):
    return {path: content for path, content in files.items() if not path.startswith(DRAFT)}


class Times:
    """How long a rebuild takes, in seconds, and how long from its first change to its last."""

    def __init__(self, made, site):
        start = time.monotonic()
        process = subprocess.Popen(command(made.new, site))
        wait_for_change(site, process, mark(site))
        change = time.monotonic()
        process.wait()
        self.publishing, self.whole = time.monotonic() - change, time.monotonic() - start
        build(made.old, site)


def kill(arguments, site, times, random, isLate):
    """Half the kills fall anywhere, half where files are being replaced."""
    known = mark(site)
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if isLate:
        wait_for_change(site, process, known)
        time.sleep(random.uniform(0, times.publishing))
    else:
        time.sleep(random.uniform(0, times.whole))
    process.kill()
    process.wait()


def mark(site):
    return (site / MANIFEST).stat().st_ino


def wait_for_change(site, process, known):
    """The manifest is what a rebuild replaces first."""
    while mark(site) == known and process.poll() is None:
        pass


class reader:
    """Somebody who reads pages from a server all the while, and notes what is no page of either site."""

    def __init__(self, made):
        self.made, self.flaws, self.count, self.isDone = made, [], 0, threading.Event()

    def __enter__(self):
        (self.made.folder / "site").mkdir()
        handler = functools.partial(Quiet, directory=str(self.made.folder / "site"))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.serving, self.reading = threading.Thread(target=self.server.serve_forever), threading.Thread(target=self.read)
        self.serving.start()
        self.reading.start()
        return self

    def __exit__(self, *_):
        self.isDone.set()
        # First who asks, then who answers: a question that nobody takes up any more would wait for ever.
        self.reading.join()
        self.server.shutdown()
        self.serving.join()
        self.server.server_close()

    def read(self):
        old, new = self.made.clean.values()
        lasting = sorted(old.keys() & new.keys() - {MANIFEST})
        root = f"http://127.0.0.1:{self.server.server_port}/"
        while not self.isDone.is_set():
            for path in lasting:
                # A few a second, so that the builds get their turn.
                if self.isDone.wait(0.005):
                    return
                try:
                    with urllib.request.urlopen(root + path, timeout=60) as answer:
                        content = answer.read()
                except OSError as error:
                    if self.count:  # else the first build is not done
                        self.flaws.append(f"{path}: {error}")
                    continue
                self.count += 1
                if content not in (old[path], new[path]):
                    self.flaws.append(f"{path} came as neither the old page nor the new one")


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass
