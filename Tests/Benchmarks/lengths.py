#!/usr/bin/env python3
"""Times briefs that were made to be slow to read, and sets each beside plain text of its size.

    lengths.py [--program .build/release/daybook] [--rounds 3]

Each is read by `daybook read --json`, start-up taken off; seconds of processor time, the fewest of the rounds. The ratio is
what counts: none should be above 10, so that time grows in line with length whatever stands in a seed. Ends with status 1
where one is.
"""
import argparse
import itertools
import os
import random
import resource
import subprocess
import sys
import tempfile

import make_days

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
OPENING = "What we know on day 987\n\n"
LIMIT = 10


def plain(size):
    """Paragraphs of made days, one after the other."""
    with tempfile.TemporaryDirectory() as folder:
        texts = [open(path, encoding="utf-8").read() for path in make_days.write_days(folder, min(200, size // 2500 + 1))]
    paragraphs = [line for text in texts for line in text.split("\n\n")[1:-1]]
    text = OPENING
    for paragraph in itertools.cycle(paragraphs):
        if len(text) >= size:
            return text[:size]
        text += paragraph + "\n\n"


def names(count):
    """Capitalised words that no table has, such as Tarovel."""
    dice = random.Random(4)
    parts = ["ta", "ro", "vel", "mi", "sku", "dor", "lan", "pe", "gri", "nov"]
    return ["".join(dice.choices(parts, k=3)).capitalize() for _ in range(count)]


def cases():
    words = plain(1_000_000).replace("\n\n", " ").replace(".", ",").replace("?", ",").replace("!", ",")
    yield "a brief of 5 MB", plain(4_900_000)
    yield "one sentence of 1 MB", OPENING + "Calm was reported.\n\n" + words + " and so it ended.\n"
    yield "100,000 quotation marks, straight", OPENING + 'a " b ' * 100_000
    yield "100,000 quotation marks, curly, opening", OPENING + "a “ b " * 100_000
    yield "100,000 quotation marks, single", OPENING + "a ’ b ‘c " * 50_000
    yield "50,000 capitalised words", OPENING + " ".join(names(50_000))
    yield "50,000 capitalised words in sentences", OPENING + "".join(f"In {a} they met {b}. " for a, b in zip(names(25_000), names(25_000)[::-1]))
    yield "50,000 pairs of names", OPENING + "".join(f"{a} {b} said so. " for a, b in zip(names(50_000), names(50_000)[::-1]))
    yield "50,000 numbers", OPENING + "and 12 people " * 50_000
    yield "50,000 numbers of killed", OPENING + "It killed 12 people. " * 50_000
    yield "50,000 speakers", OPENING + "he said, she said, Putin said, " * 17_000
    yield "50,000 towns", OPENING + "in Kherson, Odesa and Sumy " * 17_000
    yield "50,000 days", OPENING + "on Friday, a day earlier, 5 November " * 17_000
    yield "50,000 offices", OPENING + "president minister governor " * 17_000
    yield "500,000 brackets", OPENING + "(a [b " * 250_000
    yield "100,000 bullets", OPENING + "- One drone.\n" * 100_000
    yield "100,000 paragraphs", OPENING + "One drone.\n\n" * 100_000


def seconds(program, path):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([program, "read", "--json", path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--program", default=os.path.join(ROOT, ".build/release/daybook"))
    arguments.add_argument("--rounds", type=int, default=3)
    options = arguments.parse_args()
    program = os.path.abspath(options.program)
    slow = []
    with tempfile.TemporaryDirectory() as folder:
        def least(text):
            path = os.path.join(folder, "day-0987.txt")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            return min(seconds(program, path) for _ in range(options.rounds))

        start = least(plain(1000))
        print(f"{'':42}      MB   CPU s   plain   ratio")
        for name, text in cases():
            size = len(text.encode())
            taken, usual = (max(least(text) - start, 0.001) for text in (text, plain(size)))
            print(f"{name:42}  {size / 1e6:6.2f}  {taken:6.3f}  {usual:6.3f}  {taken / usual:6.1f}", flush=True)
            if taken > LIMIT * usual:
                slow.append(name)
    if slow:
        sys.exit("more than ten times what plain text takes: " + ", ".join(slow))


if __name__ == "__main__":
    main()
