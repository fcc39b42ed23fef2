"""A calendar program that is subscribed to a feed: vdirsyncer, and the folder that it keeps.

Not run by itself: `subscribe.py` and `subscribe_preview.py` use it.
"""
import os
import pathlib
import re
import subprocess
import sys
import time

CONFIGURATION = """
[general]
status_path = "{folder}/status/"
[pair subscription]
a = "site"
b = "here"
collections = null
conflict_resolution = "a wins"
[storage site]
type = "http"
url = "{address}"
[storage here]
type = "filesystem"
path = "{folder}/events/"
fileext = ".ics"
"""


class Subscriber:
    def __init__(self, folder, address, seconds=30):
        self.folder = pathlib.Path(folder)
        self.deadline = time.monotonic() + seconds
        for part in ("events", "status"):
            (self.folder / part).mkdir()
        (self.folder / "vdirsyncer").write_text(CONFIGURATION.format(folder=folder, address=address))
        self.environment = {"HOME": str(folder), "PATH": os.defpath, "LANG": "C.UTF-8", "NO_PROXY": "*"}
        self.is_new = True

    def run(self, *arguments):
        done = subprocess.run([sys.executable, "-m", *arguments], env=self.environment,
                              timeout=self.deadline - time.monotonic(), stdin=subprocess.DEVNULL,
                              capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"{arguments}: {done.stdout}{done.stderr}")
        return done.stdout

    def sync(self):
        """The files of events, each with the moment when it was written."""
        command = ["vdirsyncer", "--config", self.folder / "vdirsyncer"]
        if self.is_new:
            self.run(*command, "discover")
            self.is_new = False
        self.run(*command, "sync")
        return {file: file.stat().st_mtime_ns for file in (self.folder / "events").glob("*.ics")}


def facts(file):
    """By the page and not by the UID: vdirsyncer gives what it reads over HTTP UIDs of its own."""
    text = file.read_text("utf-8").replace("\r\n", "\n").replace("\n ", "")
    event = re.search("BEGIN:VEVENT\n(.*?)END:VEVENT\n", text, re.S)[1]
    page, start, status = (re.search(rf"^{name}[^:\n]*:(.*)$", event, re.M)[1]
                           for name in ("URL", "DTSTART", "STATUS"))
    return f"{page.rstrip('/').split('/')[-1]} {start} {status}"
