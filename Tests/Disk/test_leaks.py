"""Memory that is not given back: as much after few briefs as after many, and as after briefs that are wrong."""
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from archives import PROGRAM

KINDS = {
    "md": "---\ndate: {date}\nsources: [{{title: A report, url: https://example.org/{number}}}]\n---\nKyiv was *quiet*.\n\n> - In Sumy, 5 were hurt.\n\n|a|b|\n|-|-|\n|1|2|\n",
    "txt": "Quiet in Poltava. {date}\n\n• “We are ready,” said Volodymyr Zelenskyy.\n",
    "html": "<title>{date}</title><p>Kharkiv was <b>quiet</b>.<ul><li>3 drones fell in Odesa.</ul><table><tr><td>1<td>2</table>",
}
WRONG = {"md": "---\ndate: {date}\ntitle: \"x\n---\nText.\n", "txt": "No day is told here, {number}.\n", "html": "<p>Nor here.<div><table><tr><td>{number}"}


@unittest.skipUnless(os.environ.get("LEAKS"), "takes minutes: `make leak-test` runs it")
class Leaks(unittest.TestCase):
    def test_nothing_grows_with_the_number_of_briefs(self):
        self.assertEqual(self.lost(KINDS, 6), self.lost(KINDS, 30))

    def test_nothing_grows_with_the_number_of_wrong_briefs(self):
        self.assertEqual(self.lost(WRONG, 6), self.lost(WRONG, 30))

    def lost(self, kinds, count):
        """What valgrind calls definitely and indirectly lost, in bytes."""
        if not shutil.which("valgrind"):
            self.skipTest("valgrind is not there")
        with tempfile.TemporaryDirectory() as folder:
            # Valgrind cannot read what Swift writes for debuggers.
            program, log = Path(folder, "daybook"), Path(folder, "log")
            subprocess.run(["strip", "--strip-debug", "-o", program, PROGRAM], check=True)
            for number in range(count):
                kind = list(kinds)[number % 3]
                seed = Path(folder, "seeds", f"{'x' if kinds is WRONG else ''}{number}.{kind}")
                seed.parent.mkdir(exist_ok=True)
                seed.write_text(kinds[kind].format(date=f"2024-11-{number + 1:02}", number=number))
            # Memory comes from a library of its own, of which valgrind has to be told.
            valgrind = ["valgrind", "--soname-synonyms=somalloc=*mimalloc*", "--leak-check=full", f"--log-file={log}"]
            subprocess.run([*valgrind, program, "check", "--source", Path(folder, "seeds")], capture_output=True)
            lost = {kind: size for kind, size in re.findall(r"(definitely|indirectly) lost: ([\d,]+) bytes", log.read_text())}
            self.assertEqual(len(lost), 2, log.read_text()[-500:])
            print(f"{count} briefs: {lost} ", end="", flush=True)
            return lost
