#!/usr/bin/env python3
"""How long it takes from a saved file to the page made of it.

usage: preview.py [PARVIS] [--times N] [--pages N]

Of the reference program; with --pages, of a site of so many pages of 5 KB (sites.py).

Measured as a browser lives it: the file is written, the event comes, the page is asked for and is
there. PARVIS is the release build of this checkout unless given; the content is a copy.
"""

import argparse
import http.client
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile
import time

import sites

package = pathlib.Path(__file__).resolve().parent.parent


def measure(parvis, times, pages):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        shutil.copytree(package / "themes", root / "themes")
        file, address = "content/history.fr.md", "/historique/"
        if pages:
            sites.pages(root, pages)
            file, address = "content/partie-000/page-000001.md", "/partie-0/page-1/"
        else:
            shutil.copytree(package / "content", root / "content")
        command = [parvis, "serve", "--root", str(root), "--port", "0", "--lang", "en"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            try:
                port = next(int(m[1]) for line in process.stdout if (m := re.search(r":(\d+)/", line)))
                for count in range(times):
                    yield edit(port, root / file, address, f"Édition {count}.")
            finally:
                process.terminate()


def edit(port, file, address, sentence):
    """Milliseconds until the page has the sentence."""
    edition = re.search(r'data-edition="(\d+)"', get(port, address))[1]
    events = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    events.request("GET", f"/__parvis/events?edition={edition}")
    response = events.getresponse()
    text = file.read_text()
    # An editor’s next save comes at no particular moment of the preview’s looking.
    time.sleep(0.1 + hash(sentence) % 40 / 1000)
    start = time.perf_counter()
    file.write_text(text + f"\n\n{sentence}\n")
    while not response.fp.readline().startswith(b"data:"):
        pass
    page = get(port, address)
    took = time.perf_counter() - start
    events.close()
    assert sentence in page
    return took * 1000


def get(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", path)
    return connection.getresponse().read().decode()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("parvis", nargs="?", default=package / ".build/release/parvis")
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--pages", type=int, default=0)
    options = parser.parse_args()
    took = list(measure(options.parvis, options.times, options.pages))
    print(f"from save to page, {len(took)} times: median {statistics.median(took):.0f} ms, "
          f"fastest {min(took):.0f} ms, slowest {max(took):.0f} ms")
