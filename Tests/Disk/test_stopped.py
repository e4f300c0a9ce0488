"""Ctrl-C, or a machine that is being shut down."""
import signal
import subprocess
import time
import unittest

from archives import DRAFT, archives, build, chance, command, tree

STOPPED = "daybook:1:1: the build was stopped\n  hint: build again to finish it: what stands there is whole\n"


class Stopped(unittest.TestCase):
    def test_a_stop_leaves_a_whole_site_no_draft_and_the_status_that_shells_expect(self):
        random = chance()
        for number in signal.SIGINT, signal.SIGTERM:
            with self.subTest(number.name), archives() as made:
                site = made.folder / "site"
                start = time.monotonic()
                self.assertEqual(build(made.old, site).returncode, 0)
                whole = time.monotonic() - start
                seeds, stops = made.new, 0
                for _ in range(100):
                    process = subprocess.Popen(command(seeds, site), stderr=subprocess.PIPE, text=True)
                    # Before this, the program has not begun to listen.
                    time.sleep(random.uniform(0.3, 0.9) * whole)
                    process.send_signal(number)
                    _, complaint = process.communicate()
                    self.assertIn((process.returncode, complaint), [(0, ""), (128 + number, STOPPED)])
                    self.assertEqual(made.flaws(site), [])
                    self.assertFalse((site / DRAFT).exists())
                    stops += process.returncode != 0
                    seeds = made.other(seeds)
                    if stops == 8:
                        break
                self.assertEqual(stops, 8)
                self.assertEqual(build(seeds, site).returncode, 0)
                self.assertEqual(tree(site), made.clean[seeds])
