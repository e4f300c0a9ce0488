"""Disks that are full, read-only or fail, and files that come and go."""
import contextlib
import fcntl
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from archives import DRAFT, archives, build, chance, tree

POINTS = int(os.environ.get("POINTS", "50"))


@contextlib.contextmanager
def mounted(folder, *arguments):
    folder.mkdir(exist_ok=True)
    result = subprocess.run(["mount", *arguments, str(folder)], capture_output=True, text=True)
    if result.returncode != 0:
        raise unittest.SkipTest(f"mounting is not allowed here: {result.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


class FullDisk(unittest.TestCase):
    def test_at_any_point_it_is_told_and_the_site_stays_whole(self):
        random = chance()
        refused = 0
        with archives() as made, mounted(made.folder / "disk", "-t", "tmpfs", "-o", "size=64m,nr_inodes=16k", "tmpfs") as disk:
            site = disk / "site"
            self.assertEqual(build(made.old, site).returncode, 0)
            need = needed(made, disk, site)
            seeds = made.new
            for point in range(POINTS):
                before = tree(site)
                with filled(disk, isOfFiles=point % 5 == 4, leaving=random.uniform(0, 1.3), of=need):
                    result = build(seeds, site)
                    flaws = made.flaws(site)
                self.assertEqual(flaws, [])
                if result.returncode != 0:
                    refused += 1
                    self.assertEqual(result.returncode, 1)
                    self.assertRegex(result.stderr, rf"\A{site}\S*:1:1: cannot be written: the disk is full\n  hint: make room and build again")
                    self.assertEqual(tree(site), before, "nothing is published before everything is written")
                    result = build(seeds, site)
                self.assertEqual((result.returncode, result.stderr), (0, ""))
                self.assertEqual(tree(site), made.clean[seeds])
                seeds = made.other(seeds)
        print(f"{POINTS} points, at {refused} of them the build found too little room ", end="", flush=True)
        self.assertGreater(refused, POINTS // 2)


def needed(made, disk, site):
    """How many blocks and files a rebuild takes for its draft, at most."""
    draft = made.folder / "draft"
    with mounted(draft, "-t", "tmpfs", "tmpfs"):
        shutil.copytree(site, draft / "site")
        before = os.statvfs(draft)
        # A new site takes what a draft of all its pages takes.
        build(made.new, draft / "other")
        after = os.statvfs(draft)
        pages = len(made.clean[made.new])
        changed = sum(made.clean[made.old].get(path) != content for path, content in made.clean[made.new].items())
        share = changed / pages
        return int((before.f_bfree - after.f_bfree) * share), int((before.f_ffree - after.f_ffree) * share)


@contextlib.contextmanager
def filled(disk, isOfFiles, leaving, of):
    """Leaves a share of the room that is needed, of blocks or of files."""
    blocks, files = (int(leaving * room) for room in of)
    filler = disk / "filler"
    filler.mkdir()
    state = os.statvfs(disk)
    if isOfFiles:
        for number in range(max(0, state.f_ffree - files)):
            (filler / str(number)).touch()
    else:
        with open(filler / "blocks", "wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(1, state.f_bfree - blocks) * state.f_bsize)
    try:
        yield
    finally:
        shutil.rmtree(filler)


class Obstacles(unittest.TestCase):
    """Each is told by its name, with status 1, and leaves the site as it was."""

    def setUp(self):
        self.made = self.enterContext(archives())
        self.site = self.made.folder / "site"
        self.assertEqual(build(self.made.old, self.site).returncode, 0)

    def assertRefused(self, complaint, site=None, prefix=(), seeds=None):
        before = tree(self.site)
        result = build(seeds or self.made.new, site or self.site, prefix=prefix)
        self.assertEqual((result.returncode, result.stderr), (1, complaint))
        self.assertEqual(tree(self.site), before)
        self.assertFalse((self.site / DRAFT).exists())

    def test_a_read_only_disk(self):
        with mounted(self.site, "--bind", str(self.site)):
            subprocess.run(["mount", "-o", "remount,bind,ro", str(self.site)], check=True)
            self.assertRefused(f"{self.site}/{DRAFT}:1:1: cannot be written: the disk is read-only\n  hint: choose another folder\n")

    def test_a_folder_without_permission(self):
        if os.geteuid() == 0 and not shutil.which("setpriv"):
            self.skipTest("nothing is forbidden to root, and setpriv is not there")
        # To somebody who may read everything and write nothing.
        for folder in self.made.folder, self.made.old, self.made.new:
            folder.chmod(0o755)
        prefix = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
        if prefix and subprocess.run([*prefix, "test", "-r", str(self.site)]).returncode != 0:
            self.skipTest("there is nobody else here to run as")
        self.site.chmod(0o555)
        self.assertRefused(
            f"{self.site}/{DRAFT}:1:1: cannot be written: permission denied\n"
            "  hint: change the permissions of the file or of its folder\n", prefix=prefix)

    def test_a_folder_where_a_page_belongs(self):
        (self.site / "feed.xml").unlink()
        (self.site / "feed.xml").mkdir()
        self.assertRefused(f"{self.site}/feed.xml:1:1: cannot be read: it is a folder\n  hint: move the folder away\n")

    def test_a_file_where_a_folder_belongs(self):
        self.assertRefused(
            f"{self.site}/feed.xml/site:1:1: cannot be written: a part of its path is no folder\n"
            "  hint: move away the file that is in the way\n", site=self.site / "feed.xml" / "site")

    def test_another_build_that_is_at_work(self):
        folder = os.open(self.site, os.O_RDONLY)
        fcntl.flock(folder, fcntl.LOCK_EX)
        self.assertRefused(f"{self.site}:1:1: cannot be locked: another build is writing here\n  hint: wait for it to end and build again\n")
        os.close(folder)
        self.assertEqual(build(self.made.new, self.site).returncode, 0)

    def test_a_seed_that_vanishes_after_it_was_listed(self):
        seed = sorted(self.made.new.iterdir())[4]
        self.assertRefused(f"{seed}:1:1: cannot be read: it does not exist\n", prefix=failing(self, "openat:error=ENOENT", seed.name))

    def test_a_seed_that_the_disk_does_not_give(self):
        seed = sorted(self.made.new.iterdir())[4]
        self.assertRefused(f"{seed}:1:1: cannot be read: the disk failed\n", prefix=failing(self, "read:error=EIO", seed))

    def unchanged_page(self):
        """One that a rebuild compares and finds the same."""
        old, new = self.made.clean.values()
        return self.site / next(path for path in sorted(old) if path.startswith("actors/") and old[path] == new.get(path))

    def test_a_page_that_vanishes_while_it_is_compared_is_made_anew(self):
        page = self.unchanged_page()
        before = page.stat().st_ino
        path = page.relative_to(self.site)
        result = build(self.made.new, self.site, prefix=failing(self, "openat:error=ENOENT", path))
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertNotEqual(page.stat().st_ino, before)
        self.assertEqual(tree(self.site), self.made.clean[self.made.new])

    def test_a_page_that_the_disk_does_not_give(self):
        page = self.unchanged_page()
        self.assertRefused(f"{page}:1:1: cannot be read: the disk failed\n", prefix=failing(self, "read:error=EIO", page))


def failing(test, fault, path):
    """A program that runs ours and has a call of the system fail for one file: to open, it goes by its name in an open folder, to read
    by its whole path."""
    prefix = ["strace", "-f", "-q", "-o", "/dev/null", "-P", str(path), "-e", f"inject={fault}"]
    if not shutil.which("strace") or subprocess.run([*prefix, "true"], capture_output=True).returncode != 0:
        test.skipTest("strace is not there, or not allowed to look")
    return prefix


class Clock(unittest.TestCase):
    """When files were written says nothing: a clock may go back."""

    def test_a_seed_that_changes_and_seems_as_old_as_before_is_built(self):
        with archives() as made:
            site = made.folder / "site"
            for file in [*made.old.iterdir(), *made.new.iterdir()]:
                os.utime(file, (10 ** 9, 10 ** 9))
            self.assertEqual(build(made.old, site).returncode, 0)
            seed = made.old / sorted(made.new.iterdir())[3].name
            seed.write_bytes((made.new / seed.name).read_bytes())
            changed = seed.read_bytes()
            for content in changed.replace(b"Poltava", b"Zolochi"), changed:
                seed.write_bytes(content)
                os.utime(seed, (10 ** 9, 10 ** 9))
                self.assertEqual(build(made.old, site).returncode, 0)
                self.assertEqual(tree(site), made.cleanly_built(made.old))

    def test_a_site_of_the_future_is_rebuilt_as_any_other(self):
        with archives() as made:
            site = made.folder / "site"
            self.assertEqual(build(made.old, site).returncode, 0)
            for file in site.rglob("*"):
                os.utime(file, (4 * 10 ** 9, 4 * 10 ** 9))
            for seeds in made.new, made.old:
                self.assertEqual(build(seeds, site).returncode, 0)
                self.assertEqual(tree(site), made.clean[seeds])
