"""Subscribes to a feed as citizens do, over HTTP, and says what two programs see of it.

Input: the feed's octets in Base64, as they are one time after the other. Each is served on the
loopback, synchronized by vdirsyncer into a folder, and imported by khal. Output, per time:
{"synced": ["2026-12-02 20261202T090000 CONFIRMED"], "written": files that changed,
"listed": ["amos.2026-12-02@cafe.example.org 2026-12-02 09:00 CONFIRMED"]}.
"""
import base64
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

DEADLINE = time.monotonic() + 30
PATH = "/calendar/amos.en.ics"

VDIRSYNCER = """
[general]
status_path = "{folder}/status/"
[pair subscription]
a = "site"
b = "here"
collections = null
conflict_resolution = "a wins"
[storage site]
type = "http"
url = "http://127.0.0.1:{port}{path}"
[storage here]
type = "filesystem"
path = "{folder}/events/"
fileext = ".ics"
"""

KHAL = """
[calendars]
[[imported]]
path = {folder}/imported/
[locale]
local_timezone = America/Toronto
default_timezone = America/Toronto
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
"""


class Site(BaseHTTPRequestHandler):
    """Serves `server.feed`, as a static host does."""

    def do_GET(self):
        body = self.server.feed if self.path == PATH else b""
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/calendar; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


def run(environment, *arguments):
    left = DEADLINE - time.monotonic()
    done = subprocess.run([sys.executable, "-m", *arguments], env=environment, timeout=left,
                          stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{arguments}: {done.stdout}{done.stderr}")
    return done.stdout


def facts(file):
    """By the page and not by the UID: vdirsyncer gives what it reads over HTTP UIDs of its own."""
    text = file.read_text("utf-8").replace("\r\n", "\n").replace("\n ", "")
    event = re.search("BEGIN:VEVENT\n(.*?)END:VEVENT\n", text, re.S)[1]
    page, start, status = (re.search(rf"^{name}[^:\n]*:(.*)$", event, re.M)[1]
                           for name in ("URL", "DTSTART", "STATUS"))
    return f"{page.rstrip('/').split('/')[-1]} {start} {status}"


def main(feeds):
    with tempfile.TemporaryDirectory() as name, ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        folder = pathlib.Path(name)
        for part in ("events", "imported", "status"):
            (folder / part).mkdir()
        fill = {"folder": folder, "port": server.server_port, "path": PATH}
        (folder / "vdirsyncer").write_text(VDIRSYNCER.format(**fill))
        (folder / "khal").write_text(KHAL.format(**fill))
        environment = {"HOME": name, "PATH": os.defpath, "LANG": "C.UTF-8", "NO_PROXY": "*"}
        threading.Thread(target=server.serve_forever, daemon=True).start()
        sync = ["vdirsyncer", "--config", folder / "vdirsyncer"]
        khal = ["khal", "--config", folder / "khal"]
        before = {}
        for number, feed in enumerate(feeds):
            server.feed = base64.b64decode(feed)
            (folder / "feed.ics").write_bytes(server.feed)
            if number == 0:
                run(environment, *sync, "discover")
            run(environment, *sync, "sync")
            run(environment, *khal, "import", "--batch", "-a", "imported", folder / "feed.ics")
            listed = run(environment, *khal, "list", "--day-format", "", "--format",
                         "{uid} {start-date} {start-time} {status}", "2026-12-01", "62d")
            files = {file: file.stat().st_mtime_ns for file in (folder / "events").glob("*.ics")}
            yield {"synced": sorted(facts(file) for file in files),
                   "written": sum(before.get(file) != moment for file, moment in files.items()),
                   "listed": sorted(line.strip() for line in listed.splitlines() if line.strip())}
            before = files
        server.shutdown()


json.dump(list(main(json.load(sys.stdin))), sys.stdout)
