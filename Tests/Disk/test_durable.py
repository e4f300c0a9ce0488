"""What reaches the disk before what, for a machine that may lose its power."""
import re
import shutil
import subprocess
import tempfile
import unittest

from archives import DRAFT, MANIFEST, archives, build

CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += \d+")
TRACED = "trace=fsync,renameat,unlinkat,write,openat"


class Durable(unittest.TestCase):
    def setUp(self):
        if not shutil.which("strace") or subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode != 0:
            self.skipTest("strace is not there, or not allowed to look")
        made = self.enterContext(archives())
        self.site = made.folder / "site"
        self.assertEqual(build(made.old, self.site).returncode, 0)
        self.made = made

    def calls(self, *flags):
        """What a rebuild asks of the system within the site, in order: the call, and the paths that it is about."""
        with tempfile.NamedTemporaryFile("r") as log:
            result = build(self.made.new, self.site, *flags, prefix=["strace", "-f", "-y", "-q", "-s", "256", "-o", log.name, "-e", TRACED])
            self.assertEqual(result.returncode, 0, result.stderr)
            calls = []
            for line in joined(log):
                if (call := CALL.match(line)) and str(self.site) in line:
                    calls.append((call[1], call[2]))
            return calls

    def test_files_and_folders_are_synced_before_the_manifest_and_what_follows(self):
        unsynced, listed, changes, phases = set(), set(), 0, []
        for call, arguments in self.calls("--durable"):
            paths = [path.removeprefix(str(self.site)).lstrip("/") for path in re.findall(r"<([^<>]*)>", arguments)]
            names = re.findall(r'"([^"]*)"', arguments)
            if call == "write":
                unsynced.add(paths[0])
            elif call == "openat" and "O_CREAT" in arguments:
                listed.add(folder_of(join(paths[0], names[0])))
            elif call == "fsync":
                unsynced.discard(paths[0])
                listed.discard(paths[0])
            elif call == "renameat":
                place = join(paths[1], names[1])
                changes += 1
                self.assertEqual([path for path in unsynced if path.startswith(DRAFT)], [], "a file is moved that is not on the disk")
                if place == MANIFEST:
                    self.assertEqual([path for path in listed if not path.startswith(DRAFT)], [])
                    phases.append("manifest")
                else:
                    self.assertEqual({path for path in listed if path.startswith(f"{DRAFT}/new")}, set())
                    phases.append("new" if "/new" in join(paths[0], names[0]) else "changed")
                    if phases[-2] != phases[-1]:
                        self.assertEqual({path for path in listed if not path.startswith(DRAFT)}, set(), phases[-2:])
                listed.add(folder_of(place))
            elif call == "unlinkat" and not join(paths[0], names[0]).startswith(DRAFT):
                if phases[-1] != "removed":
                    self.assertEqual({path for path in listed if not path.startswith(DRAFT)}, set(), "removed too early")
                phases.append("removed")
                removed = join(paths[0], names[0])
                listed.add(folder_of(removed))
                if "AT_REMOVEDIR" in arguments:
                    listed.discard(removed)
        self.assertEqual({path for path in listed if not path.startswith(DRAFT)}, set(), "the end")
        order = [phase for place, phase in enumerate(phases) if place == 0 or phases[place - 1] != phase]
        self.assertEqual(order, ["manifest", "new", "changed", "removed", "manifest"])

    def test_without_it_nothing_is_synced(self):
        self.assertEqual([call for call in self.calls() if call[0] == "fsync"], [])


def joined(log):
    """Lines of one call that another thread's call broke in two are put together again."""
    pending = {}
    for line in log:
        thread = line.split(" ", 1)[0]
        if line.endswith("<unfinished ...>\n"):
            pending[thread] = line.removesuffix(" <unfinished ...>\n")
        elif "resumed>" in line:
            yield pending.pop(thread, thread) + line.split("resumed>", 1)[1]
        else:
            yield line


def join(folder, name):
    return name if not folder or name.startswith("/") else f"{folder}/{name}" if name != "." else folder


def folder_of(path):
    return path.rpartition("/")[0]
