"""What a page costs its reader: bytes and requests of everything that comes with it but photographs."""
import gzip
import re
import sys

from pages import SAMPLE, finding, main

KINDS = ["home", "city", "session", "list"]
BYTES, COMPRESSED, REQUESTS = 30 * 1024, 10 * 1024, 5
PHOTOGRAPHS = {".jpg", ".jpeg", ".png", ".webp", ".avif"}


def parts(site, address):
    """The page's own address and those of what it loads, what its stylesheets load included."""
    found, waiting = [], [(address, None)]
    while waiting:
        link, base = waiting.pop(0)
        target = site.resolve(base or "/", link) if base else (link, "")
        if not target or target[0] in found or target[0] not in site.files:
            continue
        here = target[0]
        file = site.files[here]
        if file.suffix in PHOTOGRAPHS:
            continue
        found.append(here)
        if here in site.pages:
            waiting += [(link, here) for link in site.pages[here].loads]
        elif file.suffix == ".css":
            links = re.findall(r"""url\(\s*["']?([^"')]+)""", file.read_text(encoding="utf-8"))
            waiting += [(link, here) for link in links]
    return found


def findings(site):
    """Of the pages that the command line names, else of those of the sample."""
    for address in sys.argv[2:] or site.sampled(*KINDS):
        if address not in site.files:
            yield finding(address, "weight", "there is no such page")
        contents = [site.files[part].read_bytes() for part in parts(site, address)]
        size, compressed = sum(map(len, contents)), sum(len(gzip.compress(part)) for part in contents)
        if size > BYTES:
            yield finding(address, "weight", f"{size} bytes of {BYTES}")
        if compressed > COMPRESSED:
            yield finding(address, "weight-compressed", f"{compressed} bytes of {COMPRESSED}")
        if len(contents) > REQUESTS:
            yield finding(address, "requests", f"{len(contents)} of {REQUESTS}")


if __name__ == "__main__":
    main(findings)
