#!/usr/bin/env python3
"""What becomes of a site when the machine does its worst: builds are killed and stopped, disks fill up, files vanish.

    DAYBOOK=.build/release/daybook Tests/Disk/run.py [--kills 300] [NAME...]

NAME picks tests, such as `test_killed`. Tests of disks mount some of their own, as root or in a user's own name space; where
neither is allowed they are skipped and say so. Standard library only.
"""
import faulthandler
import os
import pathlib
import shutil
import subprocess
import sys
import unittest

# Seconds after which something waits for ever; where it does is then told.
PATIENCE = 1800
UNSHARE = ["unshare", "--map-root-user", "--mount"]


def main():
    if os.geteuid() != 0 and shutil.which("unshare") and subprocess.run([*UNSHARE, "true"], capture_output=True).returncode == 0:
        os.execvp("unshare", [*UNSHARE, sys.executable, *sys.argv])
    arguments = sys.argv[1:]
    if "--kills" in arguments:
        place = arguments.index("--kills")
        os.environ["KILLS"] = arguments[place + 1]
        del arguments[place:place + 2]
    faulthandler.dump_traceback_later(PATIENCE, exit=True)
    here = pathlib.Path(__file__).parent
    sys.path.insert(0, str(here))
    loader = unittest.TestLoader()
    tests = loader.loadTestsFromNames(arguments) if arguments else loader.discover(str(here))
    sys.exit(not unittest.TextTestRunner(verbosity=2).run(tests).wasSuccessful())


main()
