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


def findings(site):
    addresses = sys.argv[2:] or site.sampled(*KINDS)
    with served(site.folder) as origin:
        script = Path(__file__).with_suffix(".mjs")
        command = [tools.node(), script, tools.chromium(), *(origin + address for address in addresses)]
        run = subprocess.run(command, stdout=subprocess.PIPE, text=True, timeout=60 * len(addresses), check=True)
    for line in run.stdout.splitlines():
        result = json.loads(line)
        address = result["address"].removeprefix(origin)
        if result.get("error"):
            yield finding(address, "lighthouse", result["error"])
        for name, least in LEAST.items():
            if result["scores"].get(name, 0) < least:
                score = result["scores"].get(name)
                yield finding(address, "lighthouse", f"{name} {score}, under {least}: {', '.join(result['low'])}")


if __name__ == "__main__":
    main(findings)
