"""Subscribes to the preview as a calendar program does, edits a file, and synchronizes again.

usage: subscribe_preview.py PORT PATH FILE BEFORE AFTER

In FILE the text BEFORE becomes AFTER. Output: {"before": ["2026-12-03 20261203T090000 CONFIRMED"],
"after": […], "written": files that the second time changed}.
"""
import json
import pathlib
import sys
import tempfile
import time
import urllib.request

from subscriber import Subscriber, facts

port, path, file, before, after = sys.argv[1:]
address = f"http://127.0.0.1:{port}{path}"


def feed():
    with urllib.request.urlopen(address, timeout=20) as answer:
        return answer.read()


with tempfile.TemporaryDirectory() as folder:
    client = Subscriber(folder, address)
    first = client.sync()
    seen = {"before": sorted(map(facts, first))}
    old = feed()
    target = pathlib.Path(file)
    text = target.read_text("utf-8")
    assert text.count(before) == 1
    target.write_text(text.replace(before, after), "utf-8")
    while feed() == old:
        if time.monotonic() > client.deadline:
            raise SystemExit("the feed stays as it was")
        time.sleep(0.02)
    second = client.sync()
    seen |= {"after": sorted(map(facts, second)),
             "written": sum(first.get(each) != moment for each, moment in second.items())}
    json.dump(seen, sys.stdout)
