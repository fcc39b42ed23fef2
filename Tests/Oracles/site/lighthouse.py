"""The scores of Lighthouse on a few pages: `lighthouse.py SITE [ADDRESS…]`, about ten seconds a page.

That of performance is measured on a simulated phone, and falls when the machine has other work.
"""
import json
import subprocess
import sys
from pathlib import Path

import tools
from pages import finding, main
from served import served

KINDS = ["home", "city", "session", "list", "news"]
LEAST = {"performance": 99, "accessibility": 100, "best-practices": 100, "seo": 100}


ATTEMPTS = 3


def measured(origin, addresses):
    """The result of each address: `{"address", "scores", "low", "error"}`."""
    script = Path(__file__).with_suffix(".mjs")
    command = [tools.node(), "--no-warnings", script, tools.chromium(), *(origin + each for each in addresses)]
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True, timeout=60 * len(addresses), check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def of_result(address, result):
    if result.get("error"):
        yield finding(address, "lighthouse", result["error"])
    for name, least in LEAST.items():
        score = result["scores"].get(name, 0)
        if score < least:
            yield finding(address, "lighthouse", f"{name} {score}, under {least}: {', '.join(result['low'])}")


def findings(site):
    found, waiting = {}, sys.argv[2:] or site.sampled(*KINDS)
    with served(site.folder) as origin:
        # Other work on the machine can only lower a score: what is too low is measured again.
        for _ in range(ATTEMPTS):
            for result in measured(origin, waiting):
                address = result["address"].removeprefix(origin)
                found[address] = list(of_result(address, result))
            waiting = [address for address in found if found[address]]
            if not waiting:
                break
    return [each for several in found.values() for each in several]


if __name__ == "__main__":
    main(findings)
